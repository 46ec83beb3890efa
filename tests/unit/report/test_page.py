from __future__ import annotations

import json
import re
from html.parser import HTMLParser

import pytest

from bot.report.figures import Figures, Group, to_json
from bot.report.page import render
from bot.report.peers import ours, peers
from bot.report.reading import Origin
from bot.report.scoring import Rate
from bot.report.summary import summary


class _Page(HTMLParser):
    """Collects what a browser would fetch, and what a reader would see."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "br"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)


def _group(made: Figures, origin: Origin) -> Group:
    return next(group for group in made.groups if group.origin is origin)


def test_counts_of_a_small_file_are_known(made: Figures) -> None:
    theirs = _group(made, Origin.OTHER)
    assert (theirs.overall.recall, theirs.overall.alarms) == (Rate(2, 3), Rate(2, 3))
    own = _group(made, Origin.OWN)
    assert (own.overall.recall, own.overall.alarms) == (Rate(1, 2), Rate(1, 2))
    unseen = _group(made, Origin.HELD_OUT)
    assert (unseen.overall.recall, unseen.overall.alarms) == (Rate(0, 1), Rate(0, 1))
    assert [o.row.name for reason in theirs.misses for o in reason.outcomes] == ["g3"]
    assert {o.row.name for reason in theirs.alarms for o in reason.outcomes} == {"g4", "g5"}


def test_page_summary_and_json_show_those_counts(made: Figures) -> None:
    page = render(made)
    section = page.split('<section id="other">', 1)[1]
    row = section.split("<th scope=row>theirs</th>", 1)[1].split("</tr>", 1)[0]
    assert re.findall(r"<td>(\d+ / \d+)</td>", row) == ["2 / 3", "2 / 3"]
    assert "66.7&nbsp;%" in row
    line = next(line for line in summary(made).splitlines() if "theirs" in line)
    assert line.count("66.7 % (20.8 to 93.9)") == 2
    given = to_json(made)["groups"]["other"]["by_file"]["theirs"]
    assert given["recall"]["hits"] == 2
    assert given["false_alarms"]["of"] == 3


def test_no_text_of_another_file_is_anywhere(made: Figures) -> None:
    for shown in (render(made), summary(made), json.dumps(to_json(made))):
        for word in ("zanzibar", "quokka", "pelican", "Tuesday"):
            assert word not in shown
        assert "kill myself tonight" not in shown
    assert "g3" in render(made)


def test_no_text_that_is_kept_unseen_is_anywhere(made: Figures) -> None:
    page = render(made)
    assert "axolotl" not in page
    assert "narwhal" not in page
    assert "<code>en:2</code>" in page


def test_texts_of_our_own_are_shown_as_text(made: Figures) -> None:
    page = render(made)
    assert "marmalade office open on &lt;i&gt;Monday&lt;/i&gt;?" in page
    assert "wombat" in page
    assert "wombat" not in json.dumps(to_json(made))


def test_the_page_asks_nothing_of_any_other(made: Figures) -> None:
    html = render(made)
    page = _Page(html)
    for tag, attributes in page.tags:
        assert tag not in {"script", "link", "img", "iframe", "object", "embed", "base", "form"}
        for name, value in attributes.items():
            assert not name.startswith("on")
            if name in {"href", "src", "srcset", "data", "action", "xlink:href"}:
                assert value is not None
                assert value.startswith("#")
    styles = re.findall(r"<style>(.*?)</style>", html, re.S)
    assert len(styles) == 1
    assert not re.search(r"@import|url\(|//", styles[0])
    assert not re.search(r"https?:|//[a-z]|url\((?!#)", html)
    policy = next(a for t, a in page.tags if "http-equiv" in a)
    assert str(policy["content"]).startswith("default-src 'none'")


def test_the_page_is_whole(made: Figures) -> None:
    html = render(made)
    page = _Page(html)
    assert page.wrong == []
    assert page.open == []
    names = [a["id"] for _, a in page.tags if "id" in a]
    assert len(names) == len(set(names))
    for _, attributes in page.tags:
        if "href" in attributes:
            assert str(attributes["href"])[1:] in names
    # One operating point a group on the curve; a bar for every step of time.
    assert html.count("<title>operating point</title>") == 3
    assert "median" in html
    assert "p99" in html
    assert "prefers-color-scheme: dark" in html
    assert html.count("<th scope=col>0.55 % are crises</th>") == 3


@pytest.mark.parametrize("origin", list(Origin))
def test_precision_is_given_at_three_prevalences(made: Figures, origin: Origin) -> None:
    group = _group(made, origin)
    assert group.precision[0].traffic == "all together"
    assert len(group.precision[0].at) == 3


def test_peers_stand_beside_ours_with_date(made: Figures) -> None:
    page = render(made)
    assert "measured 22 Nov 2026" in page
    widths = {len(row.cells) for row in (*peers(), ours(made))}
    assert widths == {14}
    learned = next(row for row in peers() if row.name.startswith("suicide-text-predictor"))
    assert learned.cells[:4] == ("62", "71", "86", "63")


def test_a_message_of_our_own_set_is_told_when_it_comes_back(made: Figures) -> None:
    assert all(group.shared == 0 for group in made.groups)
