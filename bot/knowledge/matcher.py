"""Finds the section that answers a question, or says that none does.

Nothing here knows any word of the practice's document: all is learned from the document's own
example questions, titles and answers, when `Matcher.train` runs.

How it decides: each section gets a few figures for a question (how like its nearest example
question, how much likelier it makes the words than the whole document does, how near the nearest
question that no document answers, ...). One logistic regression ranks the sections by them. Three
more say how sure that is: that the first section answers, that one of the first two does, and that
the document has an answer at all. All four are trained on the document's questions, each left out
in turn, on the questions of `outside.txt`, and on what people tell of themselves (data/messages),
which is no question to any document.

Sure, it answers, with one section or two. Unsure, it offers up to three. Else it says nothing.
Where sure begins and where unsure ends is read off the same left-out questions.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from bot.knowledge.document import Document
from bot.knowledge.index import Index
from bot.knowledge.likelihood import Likelihood
from bot.safety.messages import read_messages
from bot.safety.normalise import Speller
from bot.words.reader import FOLDER as WORDS
from bot.words.reader import SENTENCE_ENDS, Reader, load_readers, read_lists

OUTSIDE = Path(__file__).parent / "outside.txt"
TALK = Path(__file__).resolve().parents[2] / "data" / "messages"
VERSION = 3
_FILE = "matcher.json"
_NONE = -1
_CANDIDATES = 5
_LEARNED_FROM = 6_000
"""Left-out questions that the weights are learned from; more make training slow and nothing better."""
_WORD_SHARE = 0.7
_FILLER = 0.25
_ASKING = 0.6
_WRONG = 0.05
"""Share of left-out questions that may get a wrong answer. They are harder than what visitors ask:
each is the only one of its kind, and sections next to each other count as wrong."""
_PASSED = 0.03
"""Share of questions that no document answers which may be answered in training."""
_HEARD = 0.985
"""Share of left-out questions that are answered or offered sections."""
_TOLD = 1_500
"""Messages a language in which people tell of themselves, to learn from."""
_TOLD_ANSWERED, _TOLD_OFFERED = 0.015, 0.10
"""Shares of them that may be answered, and that may be offered sections."""
_LEAST_SURE, _MOST_SURE = 0.55, 0.95
"""Bounds of the chance from which on it answers, whatever the calibration says."""
_LEAST_UNSURE = 0.15
"""Least chance from which on it offers sections."""
_SLIPS = 2
"""A word that no list knows is a slip of the pen in as many questions or fewer."""
_SAME = 0.97
"""As like an example as this, a text is the same question."""
_OFFERS = 3
_BRIEF = 3
"""A sentence with so few words that carry a subject may be a question without looking like one."""
_VAGUE = 0.6
"""A word alone is vague when no section has more than this share of the questions with it."""
_TOPIC = 0.6
"""Below this share of the document's own words, a message speaks of something else."""
_POINTERS = frozenset("it this that they eso esto ello el ella".split())

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
        offers: ids of the sections that may be meant, best first, at most three; empty when it
            answers, and when it has nothing to offer.
        vague: it is one word of which many sections speak.
    """

    section_ids: tuple[str, ...]
    confidence: float
    abstain: bool
    nearest: str | None
    lang: str = "en"
    offers: tuple[str, ...] = ()
    vague: bool = False


@dataclass(frozen=True)
class Weights:
    """What calibration has learned.

    Attributes:
        rank: weights of a section's figures: that it is the right one.
        first: weights of a question's figures: that the first section answers.
        either: the same for one of the first two.
        any: the same for any section of the document.
        sure: from this chance on a section answers.
        unsure: from this chance on sections are offered.
    """

    rank: Floats
    first: Floats
    either: Floats
    any: Floats
    sure: float = _MOST_SURE
    unsure: float = 1.0


@dataclass(frozen=True)
class _Ranked:
    """The sections that came near to a text, best first.

    Attributes:
        sections: their indices.
        first, either, any: the chances that the first, one of the first two, or any answers.
    """

    sections: tuple[int, ...]
    first: float = 0.0
    either: float = 0.0
    any: float = 0.0


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
        self.inside = self.owners != _NONE
        self.asked = asked = self.owners[self.inside]
        self.runs = np.flatnonzero(np.diff(asked, prepend=_NONE))
        self.run_sections = asked[self.runs]
        self.words = Index([self.terms(e.lemmas) for e in self.examples], factor)
        self.letters = Index([_letters(e.lemmas, self.empty) for e in self.examples])
        self.texts = Index([tuple(s) for s in self.section_lemmas], factor)
        said = [e.lemmas for e in self.examples if e.section != _NONE]
        said += self.section_lemmas
        owners = [*(int(o) for o in asked), *range(section_count)]
        self.likely_words = Likelihood([self.terms(t) for t in said], owners, section_count, factor)
        self.likely_runs = Likelihood([_runs(t, self.empty) for t in said], owners, section_count)
        # The same between what the document answers and what no document does.
        all_said = [e.lemmas for e in self.examples] + list(self.section_lemmas)
        sides = [int(e.section == _NONE) for e in self.examples] + [0] * section_count
        self.side_words = Likelihood([self.terms(t) for t in all_said], sides, 2, factor)
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

    def vague(self, lemmas: Sequence[str]) -> bool:
        """Whether it is one word of which many sections speak, and nothing is asked of it."""
        content = {w for w in lemmas if w not in self.empty and w[0].isalnum()}
        if len(content) != 1 or not _ASKED[self.reader.lang].isdisjoint(lemmas):
            return False
        (word,) = content
        held = [words[word] for words in self.section_words if words[word]]
        return len(held) > 1 and max(held) <= _VAGUE * sum(held)

    def asks(self, part: Sequence[str]) -> bool:
        """Whether a sentence asks for something, or is short enough to leave that out."""
        content = [w for w in part if w not in self.empty and w[0].isalnum()]
        return part[-1] == "?" or len(content) <= _BRIEF or _opens(part, self.reader.lang)

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


def _runs(lemmas: Sequence[str], empty: frozenset[str]) -> list[str]:
    """Runs of three and of five letters of the words that carry a subject."""
    return [
        padded[i : i + size]
        for word in lemmas
        if word not in empty and word[0].isalnum()
        for padded in (f" {word} ",)
        for size in (3, 5)
        for i in range(max(1, len(padded) - size + 1))
    ]


class Matcher:
    """Matches a question to the sections of one document. Thread-safe: it never changes."""

    def __init__(
        self,
        section_ids: Sequence[str],
        section_facts: Sequence[Sequence[str]],
        languages: Mapping[str, _Language],
        weights: Weights,
    ) -> None:
        self.section_ids = tuple(section_ids)
        self.section_facts = tuple(frozenset(f) for f in section_facts)
        self.weights = weights
        self._languages = dict(languages)

    # -- training ------------------------------------------------------------------------------

    @classmethod
    def train(
        cls,
        document: Document,
        readers: Mapping[str, Reader] | None = None,
        outside: Path = OUTSIDE,
        talk: Path = TALK,
    ) -> Matcher:
        """Learn a document.

        Args:
            document: the practice's document.
            readers: readers to use; loaded when not given.
            outside: file of questions that no document answers.
            talk: folder of messages in which people tell of themselves, by language.
        """
        readers = load_readers() if readers is None else readers
        strange = read_lists(outside)
        messages = list(read_messages(talk))
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
            _UNTRAINED,
        )
        told = {lang: [m.text for m in messages if m.source.startswith(lang)] for lang in languages}
        matcher.weights = matcher._calibrated(told)
        return matcher

    def _calibrated(self, told: Mapping[str, Sequence[str]]) -> Weights:
        """Weights and bands, learned from the examples; see the module's head."""
        left_out = self._left_out()
        asked = len(left_out)
        left_out += self._talk(told)
        rows: list[Floats] = []
        right: list[bool] = []
        for home, sections, figures, _ in left_out:
            for section, row in zip(sections, figures, strict=True):
                # A section that states the same facts is neither right nor a mistake.
                if home != _NONE and (section == home or not self._alike(section, home)):
                    rows.append(row)
                    right.append(section == home)
        if not rows:
            return _UNTRAINED
        rank = _logistic(np.asarray(rows), np.asarray(right, float), np.ones(len(rows)))
        found = [(home, *_ranked(s, f, rank), hidden) for home, s, f, hidden in left_out]
        figures = np.asarray([row for _, _, row, _ in found])
        inside = np.asarray([home != _NONE for home, *_ in found])
        talk = np.arange(len(found)) >= asked
        outside = ~inside & ~talk
        hidden = np.asarray([h for *_, h in found])
        hits = [[self._alike(s, home) for s in order[:2]] for home, order, *_ in found]
        first = np.asarray([hit[0] for hit in hits])
        either = np.asarray([any(hit) for hit in hits])
        costs = np.where(outside, _COST_OUTSIDE, 1.0)

        def learn(labels: npt.NDArray[np.bool_]) -> Floats:
            return _logistic(figures, labels.astype(float), costs, _RIDGE)

        weights = Weights(rank, learn(first), learn(either), learn(inside))
        one, two = (
            np.where(hidden, 0.0, _sigmoid(figures @ w)) for w in (weights.first, weights.either)
        )
        sure = _MOST_SURE
        for chance in np.arange(_LEAST_SURE, _MOST_SURE, 0.005):
            alone, both = one >= chance, (one < chance) & (two >= chance)
            wrong = (alone & ~first) | (both & ~either)
            passed = alone | both
            if (
                (wrong & inside).sum() <= _WRONG * inside.sum()
                and (passed & outside).sum() <= _PASSED * outside.sum()
                and (passed & talk).sum() <= _TOLD_ANSWERED * talk.sum()
            ):
                sure = float(chance)
                break
        some = np.where(hidden, 0.0, _sigmoid(figures @ weights.any))
        unsure = max(_LEAST_UNSURE, float(np.quantile(some[inside], 1 - _HEARD)))
        if talk.any():
            unsure = max(unsure, float(np.quantile(some[talk], 1 - _TOLD_OFFERED)))
        return replace(weights, sure=sure, unsure=unsure)

    def _talk(self, told: Mapping[str, Sequence[str]]) -> list[tuple[int, list[int], Floats, bool]]:
        """Messages in which people tell of themselves, as `_left_out` has the examples."""
        found = []
        for lang, texts in told.items():
            language = self._languages[lang]
            subjects = {word for subject in language.subjects for word in subject}
            for text in texts[:: 1 + len(texts) // _TOLD]:
                lemmas = language.lemmas(text)
                sections, figures = self._figures(language, lemmas)
                # What names a subject of the document may well be a question to it.
                if sections and subjects.isdisjoint(lemmas):
                    hidden = not language.foreign.isdisjoint(lemmas)
                    found.append((_NONE, sections, figures, hidden))
        return found

    def _left_out(self) -> list[tuple[int, list[int], Floats, bool]]:
        """Examples as strangers to the rest: section, candidates, figures, is hidden by a word."""
        every = [
            (known, n) for known in self._languages.values() for n in range(len(known.examples))
        ]
        left_out = []
        for language, number in every[:: 1 + len(every) // _LEARNED_FROM]:
            example = language.examples[number]
            sections, figures = self._figures(language, example.lemmas, skip=number)
            if sections:
                hidden = not language.foreign.isdisjoint(example.lemmas)
                left_out.append((example.section, sections, figures, hidden))
        return left_out

    def _alike(self, section: int, other: int) -> bool:
        """Whether two sections share a fact; the same section does."""
        return other != _NONE and (
            section == other or bool(self.section_facts[section] & self.section_facts[other])
        )

    # -- matching ------------------------------------------------------------------------------

    def match(self, text: str, lang: str, after: str | None = None) -> Match:
        """Find the sections that answer a text.

        Args:
            text: what the visitor typed.
            lang: "en" or "es"; any other value tries all languages that the document has.
            after: the section that was answered just before, where the text goes on from it: it
                is read together with that section's subject, and asks for another one.
        """
        if lang in self._languages:
            return self._match(text, lang, after)
        tried = [self._match(text, code, after) for code in self._languages]
        return max(tried, key=lambda m: (not m.abstain, bool(m.offers), m.confidence))

    def _match(self, text: str, lang: str, after: str | None) -> Match:
        language = self._languages[lang]
        lemmas = language.lemmas(text)
        whole = self._rank(language, lemmas)
        if after in self.section_ids:
            last = self.section_ids.index(after)
            lemmas = (*lemmas, *(w for w in language.subjects[last] if w not in lemmas))
            whole = self._rank(language, lemmas, last)
        parts = split_questions(lemmas, lang) if after is None else []
        # "How fast is it?" after a sentence about something else asks about that.
        elsewhere = len(parts) > 1 and language.spoken(lemmas) < _TOPIC
        sections, chance = ([], 0.0) if elsewhere else self._answer(language, lemmas, whole)
        if len(parts) > 1:
            for part in parts:
                if elsewhere and not _POINTERS.isdisjoint(part):
                    continue
                if not language.asks(part):
                    continue  # what is told beside a question is not asked of the document
                found, likely = self._answer(language, part, self._rank(language, part))
                chance = max(chance, likely)
                sections += [s for s in found[:1] if s not in sections]
        ids = tuple(self.section_ids[s] for s in sections[:3])
        offers: tuple[str, ...] = ()
        hidden = elsewhere or not language.foreign.isdisjoint(lemmas)
        vague = not ids and language.vague(lemmas)
        if not ids and not hidden and (vague or whole.any >= self.weights.unsure):
            offers = tuple(self.section_ids[s] for s in whole.sections[:_OFFERS])
        nearest = self.section_ids[whole.sections[0]] if whole.sections else None
        return Match(ids, chance if ids else whole.first, not ids, nearest, lang, offers, vague)

    def _answer(
        self, language: _Language, lemmas: Sequence[str], ranked: _Ranked
    ) -> tuple[list[int], float]:
        """The sections that surely answer these words, and the chance that they do."""
        if not language.foreign.isdisjoint(lemmas) or language.vague(lemmas):
            return [], 0.0
        if ranked.first >= self.weights.sure:
            return list(ranked.sections[:1]), ranked.first
        if ranked.either >= self.weights.sure:
            return list(ranked.sections[:2]), ranked.either
        return [], 0.0

    def _rank(self, language: _Language, lemmas: Sequence[str], but: int = _NONE) -> _Ranked:
        """The sections that came near, without one that is not asked for."""
        found, figures = self._figures(language, lemmas)
        kept = [place for place, section in enumerate(found) if section != but]
        if not kept:
            return _Ranked(())
        sections, figures = [found[place] for place in kept], figures[kept]
        order, row = _ranked(sections, figures, self.weights.rank)
        first, either, some = (
            float(_sigmoid(row @ w))
            for w in (self.weights.first, self.weights.either, self.weights.any)
        )
        if row[1] >= _SAME:
            first = max(first, float(row[1]))
        return _Ranked(tuple(order), first, max(first, either), max(first, either, some))

    def _figures(
        self,
        language: _Language,
        lemmas: Sequence[str],
        skip: int = _NONE,
    ) -> tuple[list[int], Floats]:
        """The candidate sections and their figures (shape: candidates x figures + 1).

        Args:
            language: what is known in the language of the text.
            lemmas: the words of the text.
            skip: an example that counts as not being there.
        """
        empty = language.empty
        content = [w for w in dict.fromkeys(lemmas) if w not in empty and w[0].isalnum()]
        words = language.words.similar(language.terms(lemmas))
        letters = language.letters.similar(_letters(lemmas, empty))
        scores = _WORD_SHARE * words + (1 - _WORD_SHARE) * letters
        left_out = language.examples[skip] if skip != _NONE else None
        own = left_out.lemmas if left_out else ()
        home = left_out.section if left_out else _NONE
        if left_out:
            scores[skip] = 0.0
        strange = float(scores[~language.inside].max(initial=0.0))
        asked = scores[language.inside]
        near = language.nearest(asked)
        terms, own_terms = language.terms(lemmas), language.terms(own)
        runs, own_runs = _runs(lemmas, empty), _runs(own, empty)
        by_words = language.likely_words.score(terms, own_terms, home)
        by_runs = language.likely_runs.score(runs, own_runs, home)
        side = int(home == _NONE) if left_out else _NONE
        side_words = language.side_words.score(terms, own_terms, side)
        likely = by_words + by_runs + 2.0 * near
        order = [int(i) for i in np.argsort(-likely)[:_CANDIDATES] if near[i] > 0.02]
        if not order:
            return [], np.zeros((0, _FEATURES + 1))
        three = {s: language.best_three(asked, s) for s in order}
        masses = {w: language.words.weigh(w) for w in content}
        total = sum(masses.values()) or 1.0
        lost = frozenset(own)

        def said(word: str) -> bool:
            return language.document_words[word] > (home != _NONE and word in lost)

        def said_in(word: str, section: int) -> bool:
            return language.section_words[section][word] > (section == home and word in lost)

        spoken = sum(m for w, m in masses.items() if said(w)) / total
        unsaid = max((m for w, m in masses.items() if not said(w)), default=0.0)
        foreign = sum(
            m
            for w, m in masses.items()
            if not said(w) and language.outside_words[w] > (home == _NONE and w in lost)
        )
        texts = language.texts.similar(lemmas)
        asks = float(_opens(lemmas, language.reader.lang))
        length = min(len(content), 24) / 24.0
        rows = []
        for section in order:
            score = float(near[section])

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
                    _lead(near, section, order),
                    float(texts[section]),
                    worst / 6.0,
                    unsaid / 6.0,
                    foreign / total,
                    min(len(content), 4) / 4.0,
                    length,
                    asks,
                    length * (1.0 - asks),
                    score * covered,
                    three[section],
                    _lead(three, section, order),
                    float(by_words[section]),
                    _lead(by_words, section, order),
                    float(by_runs[section]),
                    _lead(by_runs, section, order),
                    float(side_words[0] - side_words[1]),
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
            "weights": {
                "rank": self.weights.rank.tolist(),
                "first": self.weights.first.tolist(),
                "either": self.weights.either.tolist(),
                "any": self.weights.any.tolist(),
                "sure": self.weights.sure,
                "unsure": self.weights.unsure,
            },
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
                Weights(**{name: _read(value) for name, value in data["weights"].items()}),
            )
        except MatcherError:
            raise
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise MatcherError(
                f"{path.name} cannot be read ({type(error).__name__}): run 'make train'"
            ) from None


_FEATURES = 22
_MORE = 9
_RIDGE = 0.3
_COST_OUTSIDE = 2.0
"""What a question that no document answers counts in learning when to stay silent."""
_UNTRAINED = Weights(
    np.zeros(_FEATURES + 1),
    np.zeros(_FEATURES + 1 + _MORE),
    np.zeros(_FEATURES + 1 + _MORE),
    np.zeros(_FEATURES + 1 + _MORE),
)


def _read(value: Any) -> Any:
    return np.asarray(value, dtype=np.float64) if isinstance(value, list) else float(value)


def _lead(values: Any, section: int, others: Sequence[int]) -> float:
    """By how much a section leads the best of the others, or trails it."""
    return float(values[section] - max((values[o] for o in others if o != section), default=0.0))


def _ranked(sections: Sequence[int], figures: Floats, rank: Floats) -> tuple[list[int], Floats]:
    """The sections in their order, and the figures of the question that says how sure it is."""
    odds = figures @ rank
    order = np.argsort(-odds)
    odds = odds[order]
    share = np.exp(odds - odds[0])
    share /= share.sum()
    top = figures[order[0]]
    chance = _sigmoid(odds)
    lead = share[0] - (share[1] if len(share) > 1 else 0.0)
    near, spoken = top[1], top[3]
    more = [
        share[0],
        lead,
        chance[0],
        _any(chance),
        odds[0] / 5.0,
        share[0] * near,
        near * spoken,
        spoken * spoken,
        chance[0] * spoken,
    ]
    return [sections[i] for i in order], np.concatenate([top, more])


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

    spellings = _spellings(document, lang, reader)
    speller = Speller(spellings, ())

    def fix(token: str) -> str:
        if len(token) < 4 or token in spellings or reader.known(token):
            return token
        return speller.fix(token)

    examples: list[_Example] = []
    texts: list[tuple[str, ...]] = []

    def lemmas(text: str) -> tuple[str, ...]:
        return canonical([t.lemma_ for t in reader.read(text, fix)], phrases, longest)

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


_JOINTS: Mapping[str, frozenset[str]] = {
    "en": frozenset(["and", "n", "also", "plus", "but"]),
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

_REQUESTS: Mapping[str, frozenset[str]] = {
    "en": frozenset("explain define describe summarise summarize list give name show say".split()),
    "es": frozenset("explicar definir describir resumir decir contar dar nombrar mostrar".split()),
}
"""With the openers, words at the head of a sentence that asks for something."""
_ASKED = {lang: words - {"tell"} for lang, words in _OPENERS.items()}
"""Words that ask something of a subject; "tell me about it" does not say what."""


def _opens(lemmas: Sequence[str], lang: str) -> bool:
    """Whether a sentence in it begins as a question or a request does."""
    heads = [b for a, b in pairwise((".", *lemmas)) if a in SENTENCE_ENDS or a == ","]
    return any(head in _OPENERS[lang] or head in _REQUESTS[lang] for head in heads)


def split_questions(lemmas: Sequence[str], lang: str) -> list[tuple[str, ...]]:
    """Cut several questions in one message apart, at sentence ends and at "and how ...".

    A part that ends with a question mark keeps it.
    """
    parts: list[list[str]] = [[]]
    for i, lemma in enumerate(lemmas):
        following = lemmas[i + 1] if i + 1 < len(lemmas) else ""
        joint = lemma in _JOINTS.get(lang, ()) and following in _OPENERS.get(lang, ())
        if lemma in SENTENCE_ENDS or joint:
            parts[-1] += [lemma] if lemma == "?" else []
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
