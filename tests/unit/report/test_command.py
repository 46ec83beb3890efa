from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bot.commands.report import CARD, report
from bot.report.figures import Figures, figures
from bot.report.footprint import Footprint, measure
from bot.report.reading import Origin, read_files, read_own
from bot.report.summary import BEGIN, END, refreshed
from bot.safety.screen import Screen


def _no_footprint() -> Footprint | None:
    return None


def test_writes_page_figures_and_card(
    tmp_path: Path, data: Path, given: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    card = tmp_path / "card.md"
    card.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")
    out, figures_file = tmp_path / "new" / "page.html", tmp_path / "figures.json"
    code = report([given], out, figures_file, card, data=data, footprint=_no_footprint)
    assert code == 0
    assert out.read_text(encoding="utf-8").startswith("<!doctype html>")
    assert json.loads(figures_file.read_text(encoding="utf-8"))["footprint"] is None
    text = card.read_text(encoding="utf-8")
    assert text.startswith(f"before\n{BEGIN}\n\nScreen `")
    assert text.endswith(f"{END}\nafter\n")
    assert "| theirs | 66.7 % (20.8 to 93.9), 2 of 3 | 66.7 % (20.8 to 93.9), 2 of 3 |" in text
    assert "old" not in text
    printed = capsys.readouterr()
    assert "theirs" in printed.out
    assert printed.err == ""


def test_a_bad_row_is_named_and_the_rest_is_scored(
    tmp_path: Path, data: Path, given: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with given.open("a", encoding="utf-8") as file:
        file.write('{"text": "hello"}\n')
    out = tmp_path / "page.html"
    assert report([given], out, data=data, footprint=_no_footprint) == 0
    assert "theirs.jsonl:7: " in capsys.readouterr().err
    assert "1 rows could not be scored" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("content", [None, "", "no json\n", '{"text": "a", "label": "general"}\n'])
def test_a_file_with_nothing_to_score_is_a_failure(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str], content: str | None
) -> None:
    path, out = tmp_path / "absent.jsonl", tmp_path / "page.html"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    assert report([path], out, data=data, footprint=_no_footprint) == 1
    assert "absent.jsonl" in capsys.readouterr().err
    assert not out.exists()


def test_a_mistake_in_our_own_set_is_named(
    tmp_path: Path, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (data / "messages" / "en_bad.tsv").write_text("head\nnonsense\n", encoding="utf-8")
    assert report([], tmp_path / "page.html", data=data, footprint=_no_footprint) == 1
    assert "en_bad.tsv:2:" in capsys.readouterr().err


def test_a_card_without_its_markers_is_not_touched(made: Figures) -> None:
    for broken in ("", BEGIN, f"{END} {BEGIN}"):
        with pytest.raises(ValueError, match="put the lines"):
            refreshed(broken, made)


def test_the_card_of_the_project_can_be_renewed(made: Figures) -> None:
    text = CARD.read_text(encoding="utf-8")
    once = refreshed(text, made)
    assert refreshed(once, made) == once
    assert once.partition(BEGIN)[0] == text.partition(BEGIN)[0]
    assert once.partition(END)[2] == text.partition(END)[2]


def test_a_message_that_is_in_our_own_set_too_is_counted(
    tmp_path: Path, data: Path, screen: Screen
) -> None:
    path = tmp_path / "copy.jsonl"
    row = {"text": "i am going to end my life WOMBAT!", "label": "crisis"}
    path.write_text(json.dumps(row) + "\n", encoding="utf-8")
    sets = (*read_own(data / "messages", Origin.OWN), *read_files([path]))
    made = figures(sets, screen, None)
    assert {group.origin: group.shared for group in made.groups} == {
        Origin.OWN: 0,
        Origin.OTHER: 1,
    }


def test_the_version_changes_with_the_screen_only(made: Figures, data: Path) -> None:
    own = read_own(data / "messages", Origin.OWN)
    assert figures(own, Screen.load(), None).version == made.version
    assert len(made.version) == 12


def test_memory_and_start_are_measured() -> None:
    small = measure()
    assert small is not None
    assert 1 < small.megabytes < 500
    assert 0 < small.start_seconds < 60
    assert 0.1 < small.disk_megabytes < 100


def test_screening_does_not_wait_for_the_report() -> None:
    code = (
        "import sys, bot.commands.screen, bot.__main__; "
        "sys.exit(any(m.startswith(('bot.report', 'rasa', 'numpy')) for m in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
