"""A document of a thousand sections: the right one is still found (its times: `bench --large`)."""

from __future__ import annotations

from pathlib import Path

from bench.large import SECTIONS, large_document
from bot.knowledge.document import Document
from bot.knowledge.matcher import Matcher
from bot.words.reader import load_readers


def test_a_thousand_sections_are_still_told_apart(tmp_path: Path) -> None:
    (tmp_path / "large.md").write_text(large_document(), encoding="utf-8")
    document = Document.load(tmp_path)
    assert len(document.sections) == SECTIONS
    matcher = Matcher.train(document, load_readers())
    every_tenth = document.sections[::10]
    right = sum(
        matcher.match(section.questions["en"][1], "en").section_ids[:1] == (section.id,)
        for section in every_tenth
    )
    assert right >= 0.95 * len(every_tenth)
