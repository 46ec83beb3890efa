"""Finds the section that answers a question, or says that none does.

Nothing here knows any word of the practice's document: all is learned from the document's own
example questions, titles and answers, when `Matcher.train` runs.

How it decides: each section gets a few figures for a question (`figures`), and a model learned from
the document's questions, each left out in turn, ranks the sections by them and says how sure that is
(`confidence`). It learns silence from the questions of `outside.txt`, and from what people tell of
themselves (data/messages), which is no question to any document.

Sure, it answers, with one section or two. Unsure, it offers up to three. Else it says nothing.
Where sure begins and where unsure ends is read off the same left-out questions.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.knowledge import language as tongue
from bot.knowledge.confidence import Confidence, Example, Ranked, sides_from, words
from bot.knowledge.document import Document
from bot.knowledge.figures import NEAR, figures
from bot.knowledge.language import NONE, Language
from bot.knowledge.sentences import opens, split_questions
from bot.safety.messages import read_messages
from bot.words.reader import Reader, load_readers, read_lists

OUTSIDE = Path(__file__).parent / "outside.txt"
TALK = Path(__file__).resolve().parents[2] / "data" / "messages"
VERSION = 4
_FILE, _SIDES = "matcher.json", "matcher.weights"
_LEARNED_FROM = 12_000
"""Left-out questions that are learned from; more make training slow and nothing better."""
_TOLD = 2_500
"""Messages a language in which people tell of themselves, to learn from."""
_TOLD_WORDS = 25
"""Words of such a message at most: nobody takes a long story for a question."""
_SAME = 0.97
"""As like an example as this, a text is the same question."""
_OFFERS = 3
_TOPIC = 0.6
"""Below this share of the document's own words, a message speaks of something else."""
_BESIDE = 0.5
"""Chance from which on a question beside one that is surely answered is answered, too."""
_POINTERS = frozenset("it this that they eso esto ello el ella".split())


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


class Matcher:
    """Matches a question to the sections of one document. Thread-safe: it never changes."""

    def __init__(
        self,
        section_ids: Sequence[str],
        section_facts: Sequence[Sequence[str]],
        languages: Mapping[str, Language],
        confidence: Confidence,
    ) -> None:
        self.section_ids = tuple(section_ids)
        self.section_facts = tuple(frozenset(f) for f in section_facts)
        self.confidence = confidence
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
        languages = {}
        for lang, reader in readers.items():
            if any(lang in s.questions for s in document.sections):
                negatives = [left for left, _ in strange.get(lang, ())]
                negatives += [q for s in document.sections for q in s.not_answered.get(lang, ())]
                signs = [w for left, _ in strange.get(f"{lang} words", ()) for w in left.split()]
                languages[lang] = tongue.learn(document, lang, reader, negatives, signs)
        messages = list(read_messages(talk))
        brief = [m for m in messages if len(m.text.split()) <= _TOLD_WORDS]
        told = {lang: [m.text for m in brief if m.source.startswith(lang)] for lang in languages}
        examples = [*_left_out(languages), *_talk(languages, told)]
        facts = [s.facts for s in document.sections]
        confidence = Confidence.learn(examples, [frozenset(f) for f in facts])
        return cls([s.id for s in document.sections], facts, languages, confidence)

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
                found, likely = self._answer(
                    language, part, self._rank(language, part), bool(sections)
                )
                chance = max(chance, likely)
                sections += [s for s in found[:1] if s not in sections]
        ids = tuple(self.section_ids[s] for s in sections[:3])
        offers: tuple[str, ...] = ()
        hidden = elsewhere or not language.foreign.isdisjoint(lemmas)
        vague = not ids and language.vague(lemmas)
        if not ids and not hidden and (vague or whole.any >= self.confidence.unsure):
            offers = tuple(self.section_ids[s] for s in whole.sections[:_OFFERS])
        nearest = self.section_ids[whole.sections[0]] if whole.sections else None
        return Match(ids, chance if ids else whole.first, not ids, nearest, lang, offers, vague)

    def _answer(
        self, language: Language, lemmas: Sequence[str], ranked: Ranked, beside: bool = False
    ) -> tuple[list[int], float]:
        """The sections that surely answer these words, and the chance that they do.

        Beside a question that the document answers, another is likelier to be one to it, too.
        """
        sure = min(self.confidence.sure, _BESIDE) if beside else self.confidence.sure
        if not language.content(lemmas):
            sure = _SAME  # "and why?" asks of something that was said before, if of anything
        if not language.foreign.isdisjoint(lemmas) or language.vague(lemmas):
            return [], 0.0
        if ranked.first >= sure:
            return list(ranked.sections[:1]), ranked.first
        if ranked.either >= sure:
            return list(ranked.sections[:2]), ranked.either
        return [], 0.0

    def _rank(self, language: Language, lemmas: Sequence[str], but: int = NONE) -> Ranked:
        """The sections that came near, without one that is not asked for."""
        found, rows = figures(language, lemmas)
        kept = [place for place, section in enumerate(found) if section != but]
        if not kept:
            return Ranked(())
        sections = [found[place] for place in kept]
        ranked = self.confidence.judge(sections, rows[kept], words(lemmas))
        same = float(rows[found.index(ranked.sections[0]), NEAR])
        if same < _SAME:
            return ranked
        first = max(ranked.first, same)
        return Ranked(ranked.sections, first, max(first, ranked.either), max(first, ranked.any))

    # -- keeping -------------------------------------------------------------------------------

    def save(self, folder: Path) -> None:
        """Write the matcher to a folder (no pickles)."""
        folder.mkdir(parents=True, exist_ok=True)
        data = {
            "version": VERSION,
            "sections": self.section_ids,
            "facts": [sorted(f) for f in self.section_facts],
            "confidence": self.confidence.to_dict(),
            "languages": {lang: known.to_dict() for lang, known in self._languages.items()},
        }
        (folder / _FILE).write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")
        self.confidence.sides.save(folder / _SIDES)

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
                lang: Language.from_dict(known, readers[lang], len(data["sections"]))
                for lang, known in data["languages"].items()
            }
            confidence = Confidence.from_dict(data["confidence"], sides_from(folder / _SIDES))
            return cls(data["sections"], data["facts"], languages, confidence)
        except MatcherError:
            raise
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise MatcherError(
                f"{path.name} cannot be read ({type(error).__name__}): run 'make train'"
            ) from None


def _left_out(languages: Mapping[str, Language]) -> Iterator[Example]:
    """The document's questions, and those that no document answers, each a stranger to the rest."""
    every = [(known, n) for known in languages.values() for n in range(len(known.examples))]
    for language, number in every[:: 1 + len(every) // _LEARNED_FROM]:
        example = language.examples[number]
        sections, rows = figures(language, example.lemmas, skip=number)
        if sections:
            hidden = not language.foreign.isdisjoint(example.lemmas)
            names = words(example.lemmas)
            yield Example(example.section, False, hidden, sections, rows, names)


def _talk(
    languages: Mapping[str, Language], told: Mapping[str, Sequence[str]]
) -> Iterator[Example]:
    """Messages in which people tell of themselves."""
    for lang, texts in told.items():
        language = languages[lang]
        subjects = {word for subject in language.subjects for word in subject}
        for text in texts[:: 1 + len(texts) // _TOLD]:
            lemmas = language.lemmas(text)
            sections, rows = figures(language, lemmas)
            # What asks, and names a subject of the document, may well be a question to it.
            asks = "?" in lemmas or opens(lemmas, lang)
            if sections and not (asks and subjects & set(lemmas)):
                hidden = not language.foreign.isdisjoint(lemmas)
                yield Example(NONE, True, hidden, sections, rows, words(lemmas))
