"""Finds the section that answers a question, or says that none does.

Nothing here knows any word of the practice's document: all is learned from the document's own
example questions, titles and answers, when `Matcher.train` runs.

How it decides: each section gets a few figures for a question (how like its nearest example
question, how much of the question's content the section and the whole document speak of, how near
the nearest question that no document answers, ...). A logistic regression turns them into the
probability that the section is the right one. It is trained on the document's questions, each
left out in turn, and on questions that the document cannot answer: those of `outside.txt`, and
those of each section as if that section were not there.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.knowledge.document import Document
from bot.knowledge.index import Index
from bot.safety.normalise import Speller
from bot.words.reader import FOLDER as WORDS
from bot.words.reader import SENTENCE_ENDS, Reader, load_readers, read_lists

OUTSIDE = Path(__file__).parent / "outside.txt"
VERSION = 1
_FILE = "matcher.json"
_NONE = -1
_FLOOR = 0.55
"""Least probability of an answer, whatever the calibration says."""
_CANDIDATES = 4
_WORD_SHARE = 0.7
_FILLER = 0.25
_ASKING = 0.6
_CLEAR = 0.75
"""Above this probability the best section answers alone."""
_TWIN = 0.8
"""Below it, a second section is given too when it is this near to the best."""
_TOPIC = 0.6
"""Below this share of the document's own words, a message speaks of something else."""
_POINTERS = frozenset("it this that they eso esto ello el ella".split())
_SLIP = 0.05
"""Share of left-out questions that no document answers which may pass in training."""

Floats = npt.NDArray[np.float64]


class MatcherError(ValueError):
    """A saved matcher cannot be used; the message says what to do."""


@dataclass(frozen=True)
class Match:
    """What the matcher says about one text.

    Attributes:
        section_ids: ids of the sections that answer, best first, at most three; empty when it
            abstains.
        confidence: probability, 0 to 1, that the best section is the right one.
        abstain: the document does not answer this.
        nearest: the section that came nearest, also when it abstains; None when no word fits.
        lang: the language that the text was read in.
    """

    section_ids: tuple[str, ...]
    confidence: float
    abstain: bool
    nearest: str | None
    lang: str = "en"


@dataclass(frozen=True)
class _Example:
    section: int
    """Index of the section, or `_NONE`."""
    lemmas: tuple[str, ...]


class _Language:
    """All that is known in one language."""

    def __init__(
        self,
        reader: Reader,
        section_count: int,
        examples: Sequence[_Example],
        section_lemmas: Sequence[Sequence[str]],
        phrases: Mapping[tuple[str, ...], tuple[str, ...]],
        spellings: Iterable[str],
        foreign: Iterable[str],
    ) -> None:
        self.reader = reader
        self.section_count = section_count
        self.examples = tuple(examples)
        self.section_lemmas = tuple(tuple(s) for s in section_lemmas)
        self.phrases = dict(phrases)
        self.longest = max((len(p) for p in self.phrases), default=0)
        self.spellings = frozenset(spellings)
        self.foreign = frozenset(foreign)
        """Words of questions about a practice that this document never uses."""
        self._speller = Speller(self.spellings, ())
        self.empty = reader.filler | reader.asking
        factor = dict.fromkeys(reader.filler, _FILLER) | dict.fromkeys(reader.asking, _ASKING)
        self.fixed = frozenset(pair for words in self.phrases.values() for pair in pairwise(words))
        self.owners = np.asarray([e.section for e in self.examples], dtype=np.int64)
        self.words = Index([self.terms(e.lemmas) for e in self.examples], factor)
        self.letters = Index([_letters(e.lemmas, self.empty) for e in self.examples])
        self.texts = Index([tuple(s) for s in self.section_lemmas], factor)
        # In how many texts of each section, and of the document, a word stands.
        self.section_words = [Counter(set(s)) for s in self.section_lemmas]
        for example in self.examples:
            if example.section != _NONE:
                self.section_words[example.section].update(set(example.lemmas))
        self.outside_words: Counter[str] = Counter()
        for example in self.examples:
            if example.section == _NONE:
                self.outside_words.update(set(example.lemmas))
        self.document_words: Counter[str] = Counter()
        for words in self.section_words:
            self.document_words.update(words)

    def fix(self, token: str) -> str:
        if len(token) < 4 or token in self.spellings or self.reader.known(token):
            return token
        return self._speller.fix(token)

    def terms(self, lemmas: Sequence[str]) -> list[str]:
        """Single lemmas and pairs of neighbours; pairs inside a fixed phrase say nothing new."""
        plain = [w for w in lemmas if w[0].isalnum()]
        return plain + [f"{a} {b}" for a, b in pairwise(plain) if (a, b) not in self.fixed]

    def spoken(self, lemmas: Sequence[str]) -> float:
        """Share, 0 to 1 by weight, of the words with a subject that the document uses."""
        content = {w for w in lemmas if w not in self.empty and w[0].isalnum()}
        total = sum(self.words.weigh(w) for w in content)
        said = sum(self.words.weigh(w) for w in content if self.document_words[w])
        return said / total if total else 1.0

    def lemmas(self, text: str) -> tuple[str, ...]:
        return canonical(
            [t.lemma_ for t in self.reader.read(text, self.fix)], self.phrases, self.longest
        )


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


def _letters(lemmas: Sequence[str], filler: frozenset[str]) -> list[str]:
    """Runs of four letters of the words that carry a subject."""
    return [
        padded[i : i + 4]
        for word in lemmas
        if word not in filler and word[0].isalnum()
        for padded in (f" {word} ",)
        for i in range(max(1, len(padded) - 3))
    ]


class Matcher:
    """Matches a question to the sections of one document. Thread-safe: it never changes."""

    def __init__(
        self,
        section_ids: Sequence[str],
        section_facts: Sequence[Sequence[str]],
        languages: Mapping[str, _Language],
        weights: Floats,
        threshold: float,
    ) -> None:
        self.section_ids = tuple(section_ids)
        self.section_facts = tuple(frozenset(f) for f in section_facts)
        self.weights = weights
        self.threshold = threshold
        self._languages = dict(languages)

    # -- training ------------------------------------------------------------------------------

    @classmethod
    def train(
        cls,
        document: Document,
        readers: Mapping[str, Reader] | None = None,
        outside: Path = OUTSIDE,
    ) -> Matcher:
        """Learn a document.

        Args:
            document: the practice's document.
            readers: readers to use; loaded when not given.
            outside: file of questions that no document answers.
        """
        readers = load_readers() if readers is None else readers
        strange = read_lists(outside)
        languages = {}
        for lang, reader in readers.items():
            if any(lang in s.questions for s in document.sections):
                negatives = [left for left, _ in strange.get(lang, ())]
                negatives += [q for s in document.sections for q in s.not_answered.get(lang, ())]
                signs = [w for left, _ in strange.get(f"{lang} words", ()) for w in left.split()]
                languages[lang] = _learn(document, lang, reader, negatives, signs)
        matcher = cls(
            [s.id for s in document.sections],
            [s.facts for s in document.sections],
            languages,
            np.zeros(_FEATURES + 1),
            _FLOOR,
        )
        matcher._calibrate()
        return matcher

    def _calibrate(self) -> None:
        """Fit the weights and the threshold, see the module's head."""
        rows: list[Floats] = []
        labels: list[float] = []
        costs: list[float] = []
        strange: list[Floats] = []
        for language in self._languages.values():
            for number, example in enumerate(language.examples):
                found = self._figures(language, example.lemmas, skip_example=number)
                if example.section == _NONE:
                    for row in found[1][:2]:
                        rows.append(row)
                        labels.append(0.0)
                        costs.append(1.5)
                    if found[0] and language.foreign.isdisjoint(example.lemmas):
                        strange.append(found[1])
                    continue
                facts = self.section_facts[example.section]
                for section, row in zip(found[0], found[1], strict=True):
                    right = section == example.section
                    if not right and self.section_facts[section] & facts:
                        continue  # a section that states the same facts is no mistake
                    rows.append(row)
                    labels.append(float(right))
                    costs.append(1.0)
                absent = self._figures(language, example.lemmas, skip_section=example.section)
                for section, row in zip(absent[0][:1], absent[1][:1], strict=True):
                    if not self.section_facts[section] & facts:
                        rows.append(row)
                        labels.append(0.0)
                        costs.append(0.7)
        if not rows:
            return
        self.weights = _logistic(np.asarray(rows), np.asarray(labels), np.asarray(costs))
        passed = sorted((_any(_sigmoid(found @ self.weights)) for found in strange), reverse=True)
        if passed:
            self.threshold = max(_FLOOR, min(0.9, passed[int(len(passed) * _SLIP)]))

    # -- matching ------------------------------------------------------------------------------

    def match(self, text: str, lang: str) -> Match:
        """Find the sections that answer a text.

        Args:
            text: what the visitor typed.
            lang: "en" or "es"; any other value tries all languages that the document has.
        """
        if lang in self._languages:
            return self._match(text, lang)
        tried = [self._match(text, code) for code in self._languages]
        return max(tried, key=lambda m: (not m.abstain, m.confidence))

    def _match(self, text: str, lang: str) -> Match:
        language = self._languages[lang]
        lemmas = language.lemmas(text)
        sections, chance, nearest = self._answer(language, lemmas)
        parts = split_questions(lemmas, lang)
        if len(parts) > 1:
            whole = language.spoken(lemmas)
            for part in parts:
                if not sections and whole < _TOPIC and not _POINTERS.isdisjoint(part):
                    continue  # "how fast is it?" after a sentence about something else
                found, likely, _ = self._answer(language, part)
                if found and (not sections or likely >= self.threshold):
                    chance = max(chance, likely)
                    sections += [s for s in found[:1] if s not in sections]
        ids = tuple(self.section_ids[s] for s in sections[:3])
        return Match(ids, chance, not ids, nearest, lang)

    def _answer(
        self, language: _Language, lemmas: Sequence[str]
    ) -> tuple[list[int], float, str | None]:
        """Sections that answer these words, the chance that one does, and the nearest section."""
        sections, rows = self._figures(language, lemmas)
        if not sections:
            return [], 0.0, None
        chances = _sigmoid(rows @ self.weights)
        order = np.argsort(-chances)
        nearest = self.section_ids[sections[order[0]]]
        # Whether the document answers at all is asked first: two sections that are both near
        # speak for an answer and not against one.
        chance = _any(chances)
        if chance < self.threshold or not language.foreign.isdisjoint(lemmas):
            return [], chance, nearest
        best = float(chances[order[0]])
        found = [sections[order[0]]]
        if len(order) > 1 and best < _CLEAR and chances[order[1]] >= _TWIN * best:
            found.append(sections[order[1]])
        return found, chance, nearest

    def _figures(
        self,
        language: _Language,
        lemmas: Sequence[str],
        skip_example: int = -1,
        skip_section: int = -2,
    ) -> tuple[list[int], Floats]:
        """The candidate sections and their figures (shape: candidates x figures + 1)."""
        empty = language.empty
        content = [w for w in dict.fromkeys(lemmas) if w not in empty and w[0].isalnum()]
        words = language.words.similar(language.terms(lemmas))
        letters = language.letters.similar(_letters(lemmas, empty))
        scores = _WORD_SHARE * words + (1 - _WORD_SHARE) * letters
        if skip_example >= 0:
            scores[skip_example] = 0.0
        if skip_section >= 0:
            scores[language.owners == skip_section] = 0.0
        inside = language.owners != _NONE
        strange = float(scores[~inside].max(initial=0.0))
        per_section = np.zeros(language.section_count)
        np.maximum.at(per_section, language.owners[inside], scores[inside])
        order = [int(i) for i in np.argsort(-per_section)[:_CANDIDATES] if per_section[i] > 0.02]
        if not order:
            return [], np.zeros((0, _FEATURES + 1))
        masses = {w: language.words.weigh(w) for w in content}
        total = sum(masses.values()) or 1.0
        lost = set(language.examples[skip_example].lemmas) if skip_example >= 0 else frozenset()
        home = int(language.owners[skip_example]) if skip_example >= 0 else _NONE

        def said(word: str) -> bool:
            times = language.document_words[word]
            if home != _NONE and word in lost:
                times -= 1
            if skip_section >= 0:
                times -= language.section_words[skip_section][word]
            return times > 0

        def said_in(word: str, section: int) -> bool:
            times = language.section_words[section][word]
            return times > (1 if section == home and word in lost else 0)

        spoken = sum(m for w, m in masses.items() if said(w)) / total
        unsaid = max((m for w, m in masses.items() if not said(w)), default=0.0)
        elsewhere = {
            w
            for w in masses
            if language.outside_words[w] > (1 if home == _NONE and w in lost else 0) and not said(w)
        }
        foreign = sum(masses[w] for w in elsewhere) / total
        texts = language.texts.similar(lemmas)
        rows = []
        for place, section in enumerate(order):
            score = float(per_section[section])
            others = [float(per_section[o]) for o in order if o != section]
            covered = sum(m for w, m in masses.items() if said_in(w, section)) / total
            worst = max((m for w, m in masses.items() if not said_in(w, section)), default=0.0)
            rows.append(
                [
                    1.0,
                    score,
                    covered if content else 0.0,
                    spoken if content else 0.0,
                    strange,
                    score - strange,
                    score - max(others, default=0.0),
                    float(texts[section]),
                    worst / 6.0,
                    unsaid / 6.0,
                    foreign,
                    float(place == 0),
                    min(len(content), 4) / 4.0,
                    score * covered,
                ]
            )
        return order, np.asarray(rows, dtype=np.float64)

    # -- keeping -------------------------------------------------------------------------------

    def save(self, folder: Path) -> None:
        """Write the matcher to a folder (one JSON file, no pickles)."""
        folder.mkdir(parents=True, exist_ok=True)
        data = {
            "version": VERSION,
            "sections": self.section_ids,
            "facts": [sorted(f) for f in self.section_facts],
            "weights": self.weights.tolist(),
            "threshold": self.threshold,
            "languages": {
                lang: {
                    "examples": [[e.section, " ".join(e.lemmas)] for e in known.examples],
                    "texts": [" ".join(s) for s in known.section_lemmas],
                    "phrases": [[" ".join(a), " ".join(b)] for a, b in known.phrases.items()],
                    "spellings": sorted(known.spellings),
                    "foreign": sorted(known.foreign),
                }
                for lang, known in self._languages.items()
            },
        }
        (folder / _FILE).write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path, readers: Mapping[str, Reader] | None = None) -> Matcher:
        """Read what `save` wrote.

        Raises:
            MatcherError: when it is missing, damaged or of another version: train again.
        """
        path = folder / _FILE
        try:
            data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
            if data["version"] != VERSION:
                raise MatcherError(f"{path.name} is of another version: run 'make train'")
            readers = load_readers() if readers is None else readers
            languages = {
                lang: _Language(
                    readers[lang],
                    len(data["sections"]),
                    [_Example(s, tuple(t.split(" "))) for s, t in known["examples"]],
                    [t.split(" ") for t in known["texts"]],
                    {tuple(a.split(" ")): tuple(b.split(" ")) for a, b in known["phrases"]},
                    known["spellings"],
                    known["foreign"],
                )
                for lang, known in data["languages"].items()
            }
            return cls(
                data["sections"],
                data["facts"],
                languages,
                np.asarray(data["weights"], dtype=np.float64),
                float(data["threshold"]),
            )
        except MatcherError:
            raise
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise MatcherError(
                f"{path.name} cannot be read ({type(error).__name__}): run 'make train'"
            ) from None


_FEATURES = 13


def _learn(
    document: Document,
    lang: str,
    reader: Reader,
    negatives: Sequence[str],
    signs: Sequence[str],
) -> _Language:
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

    spellings: set[str] = set()
    examples: list[_Example] = []
    texts: list[tuple[str, ...]] = []

    def lemmas(text: str) -> tuple[str, ...]:
        doc = reader.read(text)
        spellings.update(t.text for t in doc if t.is_alpha)
        return canonical([t.lemma_ for t in doc], phrases, longest)

    for group in document.synonyms:
        lemmas(" . ".join(group))
    for number, section in enumerate(document.sections):
        title = section.titles.get(lang)
        for question in (*section.questions.get(lang, ()), *((title,) if title else ())):
            examples.append(_Example(number, lemmas(question)))
        texts.append(lemmas(f"{title or ''} . {section.answer.get(lang, '')}"))
    asked = {e.lemmas for e in examples}
    for question in negatives:
        found = lemmas(question)
        if found not in asked:
            examples.append(_Example(_NONE, found))
    known = frozenset(w for found in texts for w in found) | frozenset(
        w for e in examples if e.section != _NONE for w in e.lemmas
    )
    foreign = frozenset(w for sign in signs for w in lemmas(sign)) - known
    return _Language(reader, len(document.sections), examples, texts, phrases, spellings, foreign)


_JOINTS: Mapping[str, frozenset[str]] = {
    "en": frozenset(["and", "also", "plus", "but"]),
    "es": frozenset(["y", "e", "tambien", "ademas", "pero"]),
}
_OPENERS: Mapping[str, frozenset[str]] = {
    "en": frozenset(
        "what who how why when where which do can be will should could would have tell".split()
    ),
    "es": frozenset(
        "que quien como por cuando donde cual cuanto ser poder estar haber deber si".split()
    ),
}


def split_questions(lemmas: Sequence[str], lang: str) -> list[tuple[str, ...]]:
    """Cut several questions in one message apart, at sentence ends and at "and how ..."."""
    parts: list[list[str]] = [[]]
    for i, lemma in enumerate(lemmas):
        following = lemmas[i + 1] if i + 1 < len(lemmas) else ""
        joint = lemma in _JOINTS.get(lang, ()) and following in _OPENERS.get(lang, ())
        if lemma in SENTENCE_ENDS or joint:
            parts.append([])
        else:
            parts[-1].append(lemma)
    return [tuple(p) for p in parts if any(re.match(r"\w", w) for w in p)]


def _any(chances: Floats) -> float:
    """The chance that one of the three best is right."""
    return float(1.0 - np.prod(1.0 - np.sort(chances)[-3:]))


def _sigmoid(x: Any) -> Any:
    return 1.0 / (1.0 + np.exp(-np.clip(x, -30, 30)))


def _logistic(rows: Floats, labels: Floats, costs: Floats, ridge: float = 1.0) -> Floats:
    """Weighted logistic regression by Newton's method (deterministic).

    Args:
        rows: figures, shape (n, k); the first column is 1.
        labels: 0 or 1, shape (n,).
        costs: weight of each row, shape (n,).
        ridge: L2 penalty; the first column is not penalised.
    """
    weights = np.zeros(rows.shape[1])
    penalty = np.full(rows.shape[1], ridge)
    penalty[0] = 1e-6
    for _ in range(50):
        chance = _sigmoid(rows @ weights)
        slope = rows.T @ (costs * (chance - labels)) + penalty * weights
        curve = (rows * (costs * chance * (1 - chance))[:, None]).T @ rows + np.diag(penalty)
        step = np.linalg.solve(curve, slope)
        weights = weights - step
        if float(np.abs(step).max()) < 1e-8:
            break
    return weights
