"""What the matcher knows in one language: the document's words, its example questions, and their indices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.knowledge.document import Document
from bot.knowledge.index import Index
from bot.knowledge.likelihood import Likelihood
from bot.knowledge.sentences import ASKED, opens
from bot.safety.normalise import Speller
from bot.words.reader import FOLDER as WORDS
from bot.words.reader import Reader, read_lists

NONE = -1
"""In place of a section: no document answers this."""
_FILLER = 0.25
_ASKING = 0.6
_SLIPS = 2
"""A word that no list knows is a slip of the pen in as many questions or fewer."""
_BRIEF = 3
"""A sentence with so few words that carry a subject may be a question without looking like one."""
_VAGUE = 0.6
"""A word alone is vague when no section has more than this share of the questions with it."""

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Example:
    """A question of which it is known what answers it.

    Attributes:
        section: index of the section, or `NONE`.
        lemmas: its words.
    """

    section: int
    lemmas: tuple[str, ...]


class Language:
    """All that is known in one language."""

    def __init__(
        self,
        reader: Reader,
        section_count: int,
        examples: Sequence[Example],
        section_lemmas: Sequence[Sequence[str]],
        phrases: Mapping[tuple[str, ...], tuple[str, ...]],
        spellings: Iterable[str],
        foreign: Iterable[str],
    ) -> None:
        self.reader = reader
        self.section_count = section_count
        self.examples = tuple(examples)
        self.section_lemmas = tuple(tuple(s) for s in section_lemmas)
        """The words of each section: its title, a full stop, its answer."""
        self.phrases = dict(phrases)
        self.longest = max((len(p) for p in self.phrases), default=0)
        self.spellings = frozenset(spellings)
        self.foreign = frozenset(foreign)
        """Words of questions about a practice that this document never uses."""
        self._speller = Speller(self.spellings, ())
        self.empty = reader.filler | reader.asking
        self.subjects = [
            tuple(w for w in takewhile(lambda w: w != ".", said) if w not in self.empty)
            for said in self.section_lemmas
        ]
        """What each section is about: the words of its title that carry a subject."""
        factor = dict.fromkeys(reader.filler, _FILLER) | dict.fromkeys(reader.asking, _ASKING)
        self.fixed = frozenset(pair for words in self.phrases.values() for pair in pairwise(words))
        self.owners = np.asarray([e.section for e in self.examples], dtype=np.int64)
        # The examples of a section stand beside each other: each run of them is one section.
        self.inside = self.owners != NONE
        self.asked = asked = self.owners[self.inside]
        self.runs = np.flatnonzero(np.diff(asked, prepend=NONE))
        self.run_sections = asked[self.runs]
        self.words = Index([self.terms(e.lemmas) for e in self.examples], factor)
        self.letters = Index([letters(e.lemmas, self.empty) for e in self.examples])
        self.texts = Index([tuple(s) for s in self.section_lemmas], factor)
        said = [e.lemmas for e in self.examples if e.section != NONE]
        said += self.section_lemmas
        owners = [*(int(o) for o in asked), *range(section_count)]
        self.likely_words = Likelihood([self.terms(t) for t in said], owners, section_count, factor)
        self.likely_runs = Likelihood([runs(t, self.empty) for t in said], owners, section_count)
        # The same between what the document answers and what no document does.
        all_said = [e.lemmas for e in self.examples] + list(self.section_lemmas)
        sides = [int(e.section == NONE) for e in self.examples] + [0] * section_count
        self.side_words = Likelihood([self.terms(t) for t in all_said], sides, 2, factor)
        # In how many texts of each section, and of the document, a word stands.
        self.section_words = [Counter(set(s)) for s in self.section_lemmas]
        for example in self.examples:
            if example.section != NONE:
                self.section_words[example.section].update(set(example.lemmas))
        self.outside_words: Counter[str] = Counter()
        for example in self.examples:
            if example.section == NONE:
                self.outside_words.update(set(example.lemmas))
        self.document_words: Counter[str] = Counter()
        for words in self.section_words:
            self.document_words.update(words)

    def nearest(self, scores: Floats) -> Floats:
        """The best score of each section, of the scores of its examples."""
        near = np.zeros(self.section_count)
        if len(self.runs):
            near[self.run_sections] = np.maximum.reduceat(scores, self.runs)
        return near

    def best_three(self, scores: Floats, section: int) -> float:
        """The mean of a section's best three scores."""
        start, end = np.searchsorted(self.asked, (section, section + 1))
        return float(np.sort(scores[start:end])[-3:].mean()) if end > start else 0.0

    def content(self, lemmas: Sequence[str]) -> set[str]:
        """The words that carry a subject."""
        return {w for w in lemmas if w not in self.empty and w[0].isalnum()}

    def vague(self, lemmas: Sequence[str]) -> bool:
        """Whether it is one word of which many sections speak, and nothing is asked of it."""
        content = self.content(lemmas)
        if len(content) != 1 or not ASKED[self.reader.lang].isdisjoint(lemmas):
            return False
        (word,) = content
        held = [words[word] for words in self.section_words if words[word]]
        return len(held) > 1 and max(held) <= _VAGUE * sum(held)

    def asks(self, part: Sequence[str]) -> bool:
        """Whether a sentence asks for something, or is short enough to leave that out."""
        content = [w for w in part if w not in self.empty and w[0].isalnum()]
        return part[-1] == "?" or len(content) <= _BRIEF or opens(part, self.reader.lang)

    def fix(self, token: str) -> str:
        """A slip of the pen mended; any other token as it is."""
        if len(token) < 4 or token in self.spellings or self.reader.known(token):
            return token
        return self._speller.fix(token)

    def terms(self, lemmas: Sequence[str]) -> list[str]:
        """Single lemmas and pairs of neighbours; pairs inside a fixed phrase say nothing new."""
        plain = [w for w in lemmas if w[0].isalnum()]
        return plain + [f"{a} {b}" for a, b in pairwise(plain) if (a, b) not in self.fixed]

    def spoken(self, lemmas: Sequence[str]) -> float:
        """Share, 0 to 1 by weight, of the words with a subject that the document uses."""
        content = self.content(lemmas)
        total = sum(self.words.weigh(w) for w in content)
        said = sum(self.words.weigh(w) for w in content if self.document_words[w])
        return said / total if total else 1.0

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for a file."""
        return {
            "examples": [[e.section, " ".join(e.lemmas)] for e in self.examples],
            "texts": [" ".join(s) for s in self.section_lemmas],
            "phrases": [[" ".join(a), " ".join(b)] for a, b in self.phrases.items()],
            "spellings": sorted(self.spellings),
            "foreign": sorted(self.foreign),
        }

    @classmethod
    def from_dict(cls, kept: Mapping[str, Any], reader: Reader, section_count: int) -> Language:
        """What `to_dict` gave."""
        return cls(
            reader,
            section_count,
            [Example(s, tuple(t.split(" "))) for s, t in kept["examples"]],
            [t.split(" ") for t in kept["texts"]],
            {tuple(a.split(" ")): tuple(b.split(" ")) for a, b in kept["phrases"]},
            kept["spellings"],
            kept["foreign"],
        )

    def lemmas(self, text: str) -> tuple[str, ...]:
        """The words of a text, in the form in which they are compared."""
        return canonical(
            [t.lemma_ for t in self.reader.read(text, self.fix)], self.phrases, self.longest
        )


def learn(
    document: Document,
    lang: str,
    reader: Reader,
    negatives: Sequence[str],
    signs: Sequence[str],
) -> Language:
    """Read the document's texts in one language."""
    lists = read_lists(WORDS / f"{lang}.txt")
    phrases: dict[tuple[str, ...], tuple[str, ...]] = {}
    for left, right in lists.get("same", ()):
        phrases[(reader.lemma(left),)] = (reader.lemma(right),)

    def raw(text: str) -> list[str]:
        return [t.lemma_ for t in reader.read(text)]

    for group in document.synonyms:
        first = canonical(raw(group[0]), phrases, 1)
        for other in group:
            phrases.setdefault(tuple(raw(other)), first)
    longest = max((len(p) for p in phrases), default=0)

    spellings = _spellings(document, lang, reader)
    speller = Speller(spellings, ())

    def fix(token: str) -> str:
        if len(token) < 4 or token in spellings or reader.known(token):
            return token
        return speller.fix(token)

    examples: list[Example] = []
    texts: list[tuple[str, ...]] = []

    def lemmas(text: str) -> tuple[str, ...]:
        return canonical([t.lemma_ for t in reader.read(text, fix)], phrases, longest)

    for number, section in enumerate(document.sections):
        title = section.titles.get(lang)
        for question in (*section.questions.get(lang, ()), *((title,) if title else ())):
            examples.append(Example(number, lemmas(question)))
        texts.append(lemmas(f"{title or ''} . {section.answer.get(lang, '')}"))
    asked = {e.lemmas for e in examples}
    for question in negatives:
        found = lemmas(question)
        if found not in asked:
            examples.append(Example(NONE, found))
    known = frozenset(w for found in texts for w in found) | frozenset(
        w for e in examples if e.section != NONE for w in e.lemmas
    )
    foreign = frozenset(w for sign in signs for w in lemmas(sign)) - known
    return Language(reader, len(document.sections), examples, texts, phrases, spellings, foreign)


def _spellings(document: Document, lang: str, reader: Reader) -> frozenset[str]:
    """Words that are spelt as they should be: example questions hold slips of the pen on purpose."""

    def words(text: str) -> set[str]:
        return {t.text for t in reader.read(text) if t.is_alpha}

    sure: set[str] = set()
    for group in document.synonyms:
        sure |= words(" . ".join(group))
    asked: Counter[str] = Counter()
    for section in document.sections:
        sure |= words(f"{section.titles.get(lang, '')} . {section.answer.get(lang, '')}")
        for question in section.questions.get(lang, ()):
            asked.update(words(question))
    return frozenset(sure | {w for w, n in asked.items() if n > _SLIPS or reader.known(w)})


def canonical(
    lemmas: Sequence[str], phrases: Mapping[tuple[str, ...], tuple[str, ...]], longest: int
) -> tuple[str, ...]:
    """Replace every phrase that has a stand-in, longest first."""
    out: list[str] = []
    i = 0
    while i < len(lemmas):
        for size in range(min(longest, len(lemmas) - i), 0, -1):
            stand_in = phrases.get(tuple(lemmas[i : i + size]))
            if stand_in is not None:
                out.extend(stand_in)
                i += size
                break
        else:
            out.append(lemmas[i])
            i += 1
    return tuple(out)


def letters(lemmas: Sequence[str], filler: frozenset[str]) -> list[str]:
    """Runs of four letters of the words that carry a subject."""
    return [
        padded[i : i + 4]
        for word in lemmas
        if word not in filler and word[0].isalnum()
        for padded in (f" {word} ",)
        for i in range(max(1, len(padded) - 3))
    ]


def runs(lemmas: Sequence[str], empty: frozenset[str]) -> list[str]:
    """Runs of three and of five letters of the words that carry a subject."""
    return [
        padded[i : i + size]
        for word in lemmas
        if word not in empty and word[0].isalnum()
        for padded in (f" {word} ",)
        for size in (3, 5)
        for i in range(max(1, len(padded) - size + 1))
    ]
