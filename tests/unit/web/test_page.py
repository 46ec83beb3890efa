"""The page keeps its promises in its own files: numbers, privacy, safety of text, size, contrast."""

from __future__ import annotations

import gzip
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from bot.channels.delivery import without_comments
from bot.hotlines.directory import Directory
from bot.safety.finding import Kind

WEB = Path(__file__).resolve().parents[3] / "bot" / "web"
SCRIPTS = sorted(WEB.glob("*.js"))
#: Where the quick exit leads, and the name of SVG itself: neither is asked for by the page.
NOT_ASKED_FOR = {"https://www.wikipedia.org/", "http://www.w3.org/2000/svg"}
DANGEROUS = (
    "innerHTML outerHTML insertAdjacentHTML document.write eval( createContextualFragment "
    "setHTMLUnsafe srcdoc .cssText DOMParser"
).split()
LIMIT = 20_000
"""Bytes of scripts and styles, each gzipped as it is sent, added up."""


class Page(HTMLParser):
    """The elements of a page, and the links inside the hotlines that work without a script."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.help: list[tuple[str, str]] = []
        self._in_help = False
        self._link: str | None = None
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.elements.append((tag, given))
        self._in_help = self._in_help or given.get("slot") == "hotlines"
        if tag == "a" and self._in_help:
            self._link = given["href"]

    def handle_data(self, data: str) -> None:
        if self._link is not None:
            self.help.append((self._link, data))
            self._link = None

    def handle_endtag(self, tag: str) -> None:
        if tag == "section":
            self._in_help = False


@pytest.fixture(scope="module")
def page() -> Page:
    return Page((WEB / "index.html").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def directory() -> Directory:
    return Directory.load()


@pytest.fixture(scope="module")
def strings() -> dict[str, dict[str, str]]:
    """The widget's sentences by language and key; lists are one string."""
    source = (WEB / "strings.js").read_text(encoding="utf-8")
    found: dict[str, dict[str, str]] = {}
    for lang, body in re.findall(r"^  (\w\w): \{\n(.*?)^  \},", source, re.S | re.M):
        entries = re.findall(r'\b(\w+): ("(?:[^"\\]|\\.)*"|\[.*?\])', body, re.S)
        found[lang] = dict(entries)
    return found


def test_the_page_has_the_hotlines_of_the_directory_without_any_script(
    page: Page, directory: Directory
) -> None:
    best = directory.lines(Kind.SUICIDE, "US", "en")[0]
    emergency = directory.emergency("US")
    assert emergency is not None
    assert best.sms is not None
    links = dict(page.help)
    assert best.phone is not None
    assert best.phone in links[f"tel:{best.dial}"]
    assert best.sms.to in links[f"sms:{best.sms.dial}"]
    assert best.chat in links
    assert str(emergency.phone) in links[f"tel:{emergency.dial}"]
    # And no number beside these: one that is not in the directory is one that nobody checks.
    numbers = {href for href in links if href.startswith(("tel:", "sms:"))}
    assert numbers == {f"tel:{best.dial}", f"sms:{best.sms.dial}", f"tel:{emergency.dial}"}


def test_the_spanish_line_on_the_page_names_the_key_of_the_directory(directory: Directory) -> None:
    html = (WEB / "index.html").read_text(encoding="utf-8")
    line = next(x for x in directory.lines(Kind.SUICIDE, "US", "es") if x.press)
    assert f"Llama al {line.phone} y oprime {line.press}" in html


def test_the_page_asks_nobody_but_its_own_host(directory: Directory, page: Page) -> None:
    best = directory.lines(Kind.SUICIDE, "US", "en")[0]
    known = {best.chat, directory.finder_line.website, *NOT_ASKED_FOR}
    for file in (*SCRIPTS, *WEB.glob("*.html"), *WEB.glob("*.svg")):
        text = file.read_text(encoding="utf-8")
        # An address with nothing after the scheme is a pattern, not an address.
        for url in re.findall(r"(?:https?:)?//[a-z0-9][^\s\"'<>)`]*", text.replace("\\/", " ")):
            assert url in known, f"{file.name}: {url}"
    css = (WEB / "chat.css").read_text(encoding="utf-8")
    assert "url(" not in css
    assert "@import" not in css
    for tag, given in page.elements:
        loaded = given.get("src") or (given.get("href") if tag == "link" else None)
        if loaded:
            assert (WEB / loaded).is_file(), f"<{tag}> loads {loaded}"


def test_every_import_is_a_file_that_is_there() -> None:
    for file in SCRIPTS:
        for name in re.findall(r'from "([^"]+)"', file.read_text(encoding="utf-8")):
            assert (WEB / name).is_file(), f"{file.name} imports {name}"


@pytest.mark.parametrize("word", DANGEROUS)
def test_no_text_can_become_markup(word: str) -> None:
    for file in SCRIPTS:
        assert word not in file.read_text(encoding="utf-8"), file.name


def test_the_page_obeys_the_strictest_content_policy(page: Page) -> None:
    for tag, given in page.elements:
        assert tag != "style"
        assert tag != "script" or given.get("src"), "a script inside the page is refused"
        assert "style" not in given
        assert not [name for name in given if name.startswith("on")]
    policies = [g["content"] for t, g in page.elements if g.get("http-equiv")]
    assert policies
    assert "default-src 'self'" in policies[0]
    for file in SCRIPTS:
        assert not re.search(r"\bstyle[:=]", file.read_text(encoding="utf-8")), file.name


def test_the_widget_is_small() -> None:
    files = (*SCRIPTS, WEB / "chat.css")
    assert sum(len(gzip.compress(without_comments(f.read_bytes()))) for f in files) < LIMIT


@pytest.mark.parametrize("file", [*SCRIPTS, WEB / "chat.css"], ids=lambda file: file.name)
def test_what_is_sent_lacks_its_comments_and_nothing_else(file: Path) -> None:
    source = file.read_bytes()
    comments = [
        m.group() for m in re.finditer(rb"^[ \t]*(?://.*|/\*(?:[^*]|\*(?!/))*\*/)\n", source, re.M)
    ]
    assert comments
    sent = without_comments(source)
    assert len(sent) == len(source) - sum(map(len, comments))
    kept = iter(source.splitlines())
    assert all(line in kept for line in sent.splitlines())  # in their order


def test_both_languages_say_the_same_things(strings: dict[str, dict[str, str]]) -> None:
    assert strings.keys() == {"en", "es"}
    assert len(strings["en"]) > 20
    assert strings["en"].keys() == strings["es"].keys()
    for key, text in strings["en"].items():
        slots = set(re.findall(r"\{\w+\}", text))
        assert slots == set(re.findall(r"\{\w+\}", strings["es"][key])), key


def test_every_sentence_is_used_and_every_used_one_is_there(
    strings: dict[str, dict[str, str]],
) -> None:
    code = "\n".join(f.read_text(encoding="utf-8") for f in SCRIPTS if f.name != "strings.js")
    used = set(re.findall(r"\bt\.(\w+)", code)) | set(re.findall(r'says: "(\w+)"', code))
    used |= {"sending", "waiting", "failed", "privacy", "protocol", "plain"}
    assert used == strings["en"].keys()


def test_it_says_what_it_is_and_never_what_it_is_not(strings: dict[str, dict[str, str]]) -> None:
    assert strings["en"]["label"] == '"Automated assistant"'  # LF-03
    assert "not a person" in strings["en"]["intro"]
    assert "no una persona" in strings["es"]["intro"]
    html = (WEB / "index.html").read_text(encoding="utf-8")
    assert "This is an automated assistant. It is not a person" in html
    said = " ".join([html, *strings["en"].values()]).lower()
    for word in ("therapist", "counselor", "doctor", "nurse", "diagnos", "confidential", "hipaa"):
        assert word not in said  # LF-04, LF-17
    assert not re.search(r"\bjust\b", said)


def test_the_quick_exit_is_named_before_it_is_needed(strings: dict[str, dict[str, str]]) -> None:
    assert "Escape" in strings["en"]["keys"]
    assert "Escape" in strings["es"]["keys"]
    for lang in ("en", "es"):
        assert strings[lang]["leave"].strip('"') in strings[lang]["intro"]
    assert "location.replace(" in (WEB / "element.js").read_text(encoding="utf-8")


def test_assistive_technology_hears_what_is_shown() -> None:
    code = (WEB / "element.js").read_text(encoding="utf-8")
    assert 'role: "log", "aria-live": "polite"' in code
    assert 'role: alert && "alert"' in code
    assert 'el("label", { for: "text" }' in code
    assert 'el("textarea", { id: "text"' in code


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("ink", "ground"),
        ("ink", "surface"),
        ("soft", "ground"),
        ("soft", "surface"),
        ("accent-ink", "accent"),
        ("mine-ink", "mine"),
        ("help-ink", "help"),
        ("help-act-ink", "help-act"),
        ("now-ink", "now"),
    ],
)
def test_text_stands_out_from_its_ground(scheme: str, ink: str, ground: str) -> None:
    css = (WEB / "chat.css").read_text(encoding="utf-8")
    blocks = re.findall(r":root, :host \{(.*?)\}", css, re.S)
    colours = dict(re.findall(r"--chat-([\w-]+): (#\w{6});", blocks[scheme == "dark"]))
    assert _contrast(colours[ink], colours[ground]) >= 4.5


def _contrast(one: str, other: str) -> float:
    """WCAG 2 contrast of two colours written as #rrggbb."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
