"""A document of a thousand sections: training and matching stay quick (`python -m bench --large`)."""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from pathlib import Path

from bench.large import ANSWER_LIMIT, SECTIONS, large_document
from bot.knowledge.document import Document
from bot.knowledge.matcher import Matcher
from bot.words.reader import load_readers


def median_ms(matcher: Matcher, questions: Sequence[str]) -> float:
    times = []
    for question in (*questions, *questions):
        begin = time.thread_time()
        matcher.match(question, "en")
        times.append((time.thread_time() - begin) * 1000)
    return statistics.median(times)


def test_a_thousand_sections_train_and_answer_quickly(tmp_path: Path) -> None:
    readers = load_readers()
    (tmp_path / "large.md").write_text(large_document(), encoding="utf-8")
    large, ours = Document.load(tmp_path), Document.load()
    assert len(large.sections) == SECTIONS
    begin = time.process_time()
    matcher = Matcher.train(large, readers)
    # Rasa itself takes half a minute; the rest of the minute is for the matcher.
    assert time.process_time() - begin < 25.0
    asked = [s.questions["en"][1] for s in large.sections[::10]]
    right = sum(
        matcher.match(q, "en").section_ids[:1] == (s.id,)
        for q, s in zip(asked, large.sections[::10], strict=True)
    )
    assert right >= 0.95 * len(asked)
    small = Matcher.train(ours, readers)
    known = [q for s in ours.sections for q in s.questions["en"][:3]]
    assert median_ms(matcher, asked) <= ANSWER_LIMIT * median_ms(small, known)
