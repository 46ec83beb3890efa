"""`python -m bench --questions`: our own questions, routed, beside BM25 alone.

Each row of `data/questions/*.tsv` says what is wanted: an answer from one of some sections, nothing
(the document does not say), a deferral, an offer of sections, the answer to two things at once, or
the answer to what goes on from the question before (`first >> second`).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.knowledge.document import Document
from bot.router import Routed, Router
from bot.words.reader import Reader

_DATA = Path(__file__).resolve().parents[1] / "data"
FOLDER = _DATA / "questions"
FIRST = _DATA / "front_desk" / "unseen.tsv"
COLUMNS = "register\tlang\twant\ttarget\ttext"


@dataclass(frozen=True)
class Question:
    """One row.

    Attributes:
        register: how it is put: plain, typos, teen_chat, ...
        lang: "en" or "es".
        want: "answer", "unanswerable", "defer", "offer", "two" or "follow".
        target: ids of the sections that are right; "defer" and "office" stand for these.
        text: what is asked; `first >> second` where want is "follow".
    """

    register: str
    lang: str
    want: str
    target: frozenset[str]
    text: str


def read_questions(path: Path) -> list[Question]:
    """The rows of a file.

    Raises:
        ValueError: it does not begin with the names of the columns.
    """
    head, *rows = path.read_text(encoding="utf-8").splitlines()
    if head != COLUMNS:
        raise ValueError(f"{path.name}: the first line must name the columns")
    cells = (row.split("\t") for row in rows if row.strip())
    return [Question(r, lang, want, frozenset(t.split()), text) for r, lang, want, t, text in cells]


def ask(router: Router, question: Question) -> Routed:
    """Route a question; what goes on from another one comes after the answer to that."""
    *before, text = (part.strip() for part in question.text.split(" >> "))
    after = None
    for first in before:
        after = next(iter(router.route(first).sections), None)
    return router.route(text, after)


def verdict(question: Question, routed: Routed) -> str:
    """ "right", "offered" (the right section is among those offered), "wrong" or "abstained".

    A deferral of what is to be deferred is right, and so is silence, or an offer, where the
    document does not say.
    """
    hit = bool(question.target & set(routed.sections))
    offered = bool(question.target & set(routed.offers))
    if question.want == "unanswerable":
        return "wrong" if routed.route == "answer" else "right"
    if question.want == "defer":
        return "right" if routed.route in ("defer", "crisis", "emergency") else "wrong"
    if question.want == "two":
        return "right" if question.target <= _said(routed) else "wrong"
    if routed.route == "answer":
        return "right" if hit else "wrong"
    return "offered" if offered else "abstained"


def _said(routed: Routed) -> set[str]:
    said = set(routed.sections)
    if routed.route == "defer":
        said.add("defer")
    if routed.intent.startswith(("answer_and_", "ask_")) or routed.intent == "defer_office":
        said.add("office")
    return said


def tally(router: Router, questions: Iterable[Question]) -> dict[tuple[str, str], Counter[str]]:
    """Verdicts by what is wanted and by register."""
    counts: dict[tuple[str, str], Counter[str]] = {}
    for question in questions:
        key = question.want, question.register
        counts.setdefault(key, Counter())[verdict(question, ask(router, question))] += 1
    return counts


_CONTENT: Mapping[str, Callable[[Routed], bool]] = {
    "services": lambda r: r.intent in ("ask_services", "tells_of_pain", "ask_practice"),
    "pain": lambda r: r.intent in ("tells_of_pain", "distress", "ask_services"),
    "feeling": lambda r: r.intent in ("distress", "tells_of_pain", "crisis"),
    "privacy": lambda r: r.intent == "ask_privacy",
    "bot": lambda r: r.intent in ("bot_challenge", "ask_privacy"),
    "office": lambda r: r.intent in ("contact", "ask_hours", "ask_address", "defer_office"),
    "treatment": lambda r: r.route == "defer",
    "document": lambda r: r.route == "answer",
}
"""What a visitor who wants this would be content to get back."""


def first_messages(router: Router, path: Path = FIRST) -> dict[str, tuple[int, int]]:
    """How many strangers' first messages get what their writer would be content with.

    Returns:
        by what is wanted: how many get it, and of how many. Much that is wanted of the document
        is not in it.
    """
    met: Counter[str] = Counter()
    every: Counter[str] = Counter()
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            _, want, text = line.split("\t")
            every[want] += 1
            met[want] += _CONTENT[want](router.route(text))
    return {want: (met[want], count) for want, count in every.items()}


class BM25:
    """The usual yardstick: Okapi BM25 over the example questions, titles and answers of sections."""

    def __init__(self, document: Document, readers: Mapping[str, Reader]) -> None:
        self._readers = readers
        self._ids = [s.id for s in document.sections]
        self._texts = {
            lang: [
                Counter(
                    self._words(
                        " . ".join(
                            [
                                s.titles.get(lang, ""),
                                s.answer.get(lang, ""),
                                *s.questions.get(lang, ()),
                            ]
                        ),
                        lang,
                    )
                )
                for s in document.sections
            ]
            for lang in readers
        }

    def _words(self, text: str, lang: str) -> list[str]:
        return [t.lemma_ for t in self._readers[lang].read(text) if t.lemma_.isalnum()]

    def best(self, text: str, lang: str, slope: float = 1.5, length: float = 0.75) -> str:
        """The section with the highest score; it never abstains."""
        texts = self._texts[lang]
        sizes = [t.total() for t in texts]
        mean = sum(sizes) / len(sizes)
        scores = [0.0] * len(texts)
        for word in set(self._words(text, lang)):
            held = sum(word in t for t in texts)
            weight = math.log(1 + (len(texts) - held + 0.5) / (held + 0.5))
            for place, (counts, size) in enumerate(zip(texts, sizes, strict=True)):
                times = counts[word]
                scores[place] += (
                    weight
                    * times
                    * (slope + 1)
                    / (times + slope * (1 - length + length * size / mean))
                )
        return self._ids[scores.index(max(scores))]


_SELECTED = (0.5, 0.7, 0.9, 0.97)
"""Confidences at which Rasa's selector might answer."""


def report(with_selector: bool = False) -> None:
    """Print the figures of every file.

    Args:
        with_selector: train Rasa's ResponseSelector, too, which takes some minutes.
    """
    from bot.house import house
    from bot.knowledge.matcher import Matcher
    from bot.treatment.gate import load_gate
    from bot.words.reader import load_readers

    document = Document.load()
    router = Router(house().screen, load_gate(), Matcher.train(document), document)
    told = ", ".join(f"{w} {n}/{of}" for w, (n, of) in first_messages(router).items())
    print(f"{FIRST.name}, first messages of strangers: {told}\n")
    plain = BM25(document, load_readers())
    files = {path: read_questions(path) for path in sorted(FOLDER.glob("*.tsv"))}
    selected: Mapping[Question, tuple[str, float]] = {}
    if with_selector:
        from bench.selector import selected as by_selector

        asked = [q for questions in files.values() for q in questions if ">>" not in q.text]
        selected = by_selector(document, asked)
    for path, questions in files.items():
        print(f"{path.name}: {len(questions)} questions")
        counts = tally(router, questions)
        for want in dict.fromkeys(want for want, _ in counts):
            by_register = {r: c for (w, r), c in counts.items() if w == want}
            _line(want, sum(by_register.values(), Counter()))
            for register, count in by_register.items():
                _line(f"  {register}", count)
        answered = [q for q in questions if q.want == "answer"]
        hits = sum(plain.best(q.text, q.lang) in q.target for q in answered)
        print(f"BM25 alone, first section right: {hits}/{len(answered)}; it never abstains")
        if selected:
            _of_selector(questions, selected)
        print()


def _of_selector(
    questions: Iterable[Question], selected: Mapping[Question, tuple[str, float]]
) -> None:
    known = [q for q in questions if q in selected]
    inside = [q for q in known if q.want == "answer"]
    outside = [q for q in known if q.want == "unanswerable"]
    hits = sum(selected[q][0] in q.target for q in inside)
    print(f"Rasa's ResponseSelector alone, first section right: {hits}/{len(inside)}")
    for least in _SELECTED:
        sure = [q for q in inside if selected[q][1] >= least]
        right = sum(selected[q][0] in q.target for q in sure)
        passed = sum(selected[q][1] >= least for q in outside)
        print(
            f"  from a confidence of {least}: right {right}, wrong {len(sure) - right}; "
            f"answers {passed}/{len(outside)} of what the document does not say"
        )


def _line(name: str, count: Counter[str]) -> None:
    total = count.total()
    shown = ", ".join(f"{verdict} {n}" for verdict, n in count.most_common())
    print(f"{name:<22} {total:>4}: {shown}")
