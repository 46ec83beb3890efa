"""The crisis screen: one text in, one finding or none out."""

from __future__ import annotations

import gc
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import accumulate, groupby, product
from pathlib import Path

from bot.safety.canon import PAUSE, Canon, in_pieces, read_table, typed
from bot.safety.elsewhere import Elsewhere
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.safety.language import detect, sure_of
from bot.safety.normalise import STOP, coarse_plain
from bot.safety.opinion import WEIGHTS, Opinion, features
from bot.safety.patterns import COMMON_WORDS, Alone, Pattern, Reader, Route, framed, index
from bot.safety.precedence import KIND_RANK, worse
from bot.safety.strain import Heard

_LEXICON = Path(__file__).parent / "lexicon"

#: Texts of this many characters are read with every care. Longer ones get it at both ends, each
#: of `_END` characters; in their middle the sentences that hold a word of an explicit pattern are
#: held against these patterns.
_CAREFUL = 11_000
_END = 2_500
#: Comparisons of a sentence with a pattern in the middle of a long text, for each language, so
#: that the time stays linear and bounded for any text.
_MIDDLE_BUDGET = 1_200
#: Words that are weighed together, and how many of them the next stretch of a long text repeats.
_WINDOW = 80
_OVERLAP = 20

#: Log-odds from which the trained opinion decides: alone, with a weak sign heard by the patterns,
#: and against a shield. scripts/train_opinion.py moves the scale so that `SURE` is the operating
#: point chosen on the curve.
SURE = 2.6
_SURE_WITH_SIGN = 2.4
_SURE_SHIELDED = 3.2
#: Log-odds below which it overrules a pattern, by level. One of suicide is never taken for less
#: than an active one.
_AGAINST = {
    Level.IMMINENT: -1.5,
    Level.ACTIVE: -0.7,
    Level.PASSIVE: -0.2,
    Level.PAST: 0.3,
    Level.CONCERN: 0.3,
}
#: Weak signs that make a finding together.
_WEAK_TOGETHER = 2
_EXPLICIT = frozenset({Level.IMMINENT, Level.ACTIVE})
#: Levels of the patterns that misspelt words are held against a second time.
_PLAIN_SPOKEN = frozenset({Level.IMMINENT, Level.ACTIVE, Level.PASSIVE})
#: Pieces of words that are read together then, and how many the next stretch repeats.
_PIECES = 80
_PIECES_OVERLAP = 40
#: Readings of one stretch that are weighed at most.
_READINGS = 6
#: Places where a pattern may begin that are looked at in a second reading, for any text and for
#: each character of it, so that its time stays bounded. Ordinary texts need a small part of that,
#: even with an error in every word; only texts made of pieces of the lexicon's words need more.
_SECOND_BUDGET = 300
_SECOND_BUDGET_EACH = 0.1
#: Words on either side of an explicit match that are weighed with it alone where the text as a
#: whole is ordinary, and how many such stretches of a window are weighed.
_NEAR = 9
_NEIGHBOURHOODS = 12
#: Words of a message that says hardly more than "I am not safe".
_BRIEF = 9
#: Letters that such a match has at least: less is too near to too much else.
_LETTERS = 7


@dataclass(frozen=True)
class Hit:
    """A pattern that a text matched.

    Attributes:
        pattern: the line of the lexicon.
        words: the words it matched, canonical.
        span: where they begin and end in the canonical text.
        shielded_by: the shield that took it away, or None.
    """

    pattern: Pattern
    words: str
    span: tuple[int, int]
    shielded_by: Pattern | None


@dataclass
class Work:
    """Places where a pattern may begin that may still be looked at."""

    left: int


class Lexicon:
    """The patterns of one language, ready to be held against texts."""

    def __init__(self, lang: str, folder: Path) -> None:
        self.lang = lang
        self.canon = Canon(read_table(folder / "short_forms.txt"))
        reader = Reader(self.canon.words)
        files = [folder / "classes.txt", *sorted(folder.glob("[0-9a-z]*.pat"))]
        self.patterns = tuple(p for file in files for p in reader.read(file))
        self.vocabulary = frozenset(reader.vocabulary)
        neighbours = folder / "neighbours.txt"
        self.canon.learn(self.vocabulary, frozenset(neighbours.read_text("utf-8").split()))
        self._by_word = index(self.patterns)
        self._explicit = index(p for p in self.patterns if p.level in _EXPLICIT or not p.kind)
        self._explicit_words = frozenset(
            word
            for word, found in self._explicit.items()
            if word not in COMMON_WORDS and any(p.kind for p in found)
        )
        self._plain_spoken = index(p for p in self.patterns if p.level in _PLAIN_SPOKEN)
        self.anchors = frozenset(self._by_word)
        # A reader of their own: no misspelling is mended towards a word of these.
        signs = Reader(self.canon.words)
        signs.read(folder / "classes.txt")
        self._signs = index(signs.read(folder / "signs.txt"))

    def readings(self, words: Sequence[str], work: Work) -> list[list[str]]:
        """Canonical texts that words with typing errors may mean, of those that match a pattern.

        Args:
            words: as `in_pieces` gives them.
            work: what may be spent; it is left below zero when that was not enough.
        """
        work.left -= len(words) // 10  # what it takes to find the readings
        readings = self.canon.readings(words) if work.left >= 0 else None
        if readings is None:
            return []
        where = readings.places()
        present = frozenset(where)
        candidates = {
            id(p): p
            for word in present & self._plain_spoken.keys()
            for p in self._plain_spoken[word]
        }
        routes: list[tuple[int, Route]] = []
        for pattern in candidates.values():
            if pattern.possible(present):
                places = pattern.places(where)
                work.left -= len(places)
                if work.left < 0:
                    return []
                for start, route in pattern.routes(readings.graph, places):
                    if sum(len(word) for word, _ in route) >= _LETTERS:
                        routes.append((start, route))
        if not routes:
            return []
        usual = self.canon.read([word for word in words if word != PAUSE])
        whole = f" {' '.join(usual)} "
        found: dict[tuple[str, ...], None] = {}
        for (_, route), text in zip(routes, readings.texts(routes), strict=True):
            # What the ordinary reading has too was weighed then, unless words were in pieces.
            if len(text) < len(usual) or f" {' '.join(word for word, _ in route)} " not in whole:
                found[tuple(self.canon.joined(text))] = None
                if len(found) == _READINGS:
                    break
        return list(map(list, found))

    def explicit(self, sentences: list[list[str]], budget: int) -> list[Hit] | None:
        """Hits of the explicit patterns in many sentences; None when there is too much to read."""
        hits: list[Hit] = []
        for words in sentences:
            if self._explicit_words.isdisjoint(words):
                continue
            tokens = self.canon.quick_tokens(words)
            present = self._explicit_words.intersection(tokens)
            budget -= sum(len(self._explicit[word]) for word in present)
            if budget < 0:
                return None
            hits += self._match(tokens, present, self._explicit)
        return hits

    def hits(self, tokens: list[str]) -> list[Hit]:
        """Every pattern that the tokens match, shields applied."""
        present = self.anchors.intersection(tokens)
        return self._match(tokens, present, self._by_word) if present else []

    def signs(self, tokens: list[str]) -> set[str]:
        """Names of the signs of distress in the tokens that count only over a conversation."""
        present = self._signs.keys() & set(tokens)
        found = self._match(tokens, frozenset(present), self._signs) if present else []
        return {hit.pattern.reason for hit in found if hit.shielded_by is None}

    def _match(
        self,
        tokens: list[str],
        present: frozenset[str],
        by_word: dict[str, tuple[Pattern, ...]],
    ) -> list[Hit]:
        text = framed(tokens)
        words = frozenset(text)
        candidates = {id(p): p for word in present for p in by_word[word]}
        found: list[tuple[int, int, Pattern]] = []
        shields: list[tuple[int, int, Pattern]] = []
        for pattern in candidates.values():
            if pattern.possible(words):
                into = shields if pattern.kind is None else found
                into += [(start, end, pattern) for start, end in pattern.spans(text)]
        if not found:
            return []
        # In letters: a shield over the long words of a match covers most of it.
        letters = list(accumulate((len(word) + 1 for word in text), initial=0))
        covers = [(letters[start], letters[end], pattern) for start, end, pattern in shields]
        return [
            Hit(
                pattern,
                " ".join(text[start:end]),
                (letters[start], letters[end]),
                _shield(letters[start], letters[end], covers),
            )
            for start, end, pattern in found
        ]


@dataclass
class _Notes:
    """What is noted beside the finding while a text is heard, so that nothing is read twice.

    Attributes:
        signs: names of the signs that count only together.
        score: the highest log-odds of the trained opinion; None when it was not asked.
    """

    signs: set[str] = field(default_factory=set)
    score: float | None = None

    def beside(self, finding: Finding | None) -> Heard:
        """What was noted, with the finding."""
        leaning = None if self.score is None else self.score - SURE
        return Heard(finding, frozenset(self.signs), leaning)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Without looking for garbage: there is none while tables are read, and looking is slow."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _shield(start: int, end: int, shields: list[tuple[int, int, Pattern]]) -> Pattern | None:
    """The shield that covers most of a match, if one does."""
    for s_start, s_end, pattern in shields:
        if 4 * (min(end, s_end) - max(start, s_start)) >= 3 * (end - start):
            return pattern
    return None


class Screen:
    """Hears crisis language. Make one with `load`, and use it for as many texts as you like.

    Two opinions are asked. What a pattern found stands, unless the trained opinion is firmly
    against it. Where no pattern matches, the trained opinion decides alone if it is sure; it needs
    to be less sure when a weak sign was heard and surer when a shield was
    (docs/decisions/0009-two-opinions.md).
    """

    def __init__(
        self,
        lexicons: tuple[Lexicon, ...],
        opinion: Opinion | None,
        elsewhere: Elsewhere | None = None,
    ) -> None:
        self._lexicons = lexicons
        self._elsewhere = elsewhere
        self._by_lang = {lexicon.lang: lexicon for lexicon in lexicons}
        self._opinion = opinion

    @classmethod
    def load(cls) -> Screen:
        """Read the lexicon and the weights that come with the package.

        Without weights the patterns serve alone.

        Raises:
            LexiconError: a lexicon file cannot be read.
        """
        with _no_collecting():
            lexicons = tuple(Lexicon(lang, _LEXICON / lang) for lang in ("en", "es"))
            opinion = Opinion.load() if WEIGHTS.exists() else None
            return cls(lexicons, opinion, Elsewhere.load())

    def ready(self) -> Screen:
        """Read every phrase now rather than when it is first needed; returns itself."""
        if self._elsewhere is not None:
            with _no_collecting():
                self._elsewhere.ready()
        return self

    @property
    def lexicons(self) -> tuple[Lexicon, ...]:
        """The languages it reads."""
        return self._lexicons

    def hear(self, text: str, aware: bool = False) -> Finding | None:
        """What the text discloses, the most urgent first.

        Args:
            text: a whole message, of any length and content.
            aware: whether a crisis has been heard in this conversation before. Means at
                hand count by themselves then.

        Returns:
            the finding to answer, or None.
        """
        return self._hear(text, aware, None)

    def listen(self, text: str, aware: bool = False) -> Heard:
        """As `hear`, with what is too weak to answer but counts over a conversation."""
        notes = _Notes()
        return notes.beside(self._hear(text, aware, notes))

    def recall(self, text: str) -> Heard:
        """The weak signs of a text that was heard before; costs a part of `listen`."""
        notes = _Notes()
        return notes.beside(self._read(text, _ends(text), False, notes))

    def _hear(self, text: str, aware: bool, notes: _Notes | None) -> Finding | None:
        ends = _ends(text)
        best = self._read(text, ends, aware, notes)
        if len(ends) > 1:
            best = worse(best, self._middle(text[_END - 400 : 400 - _END]))
        if best is None and self._elsewhere is not None:
            best = self._elsewhere.hear("\n".join(ends))
        if best is None:
            best = self._hear_again(ends)
        return best

    def _read(
        self, text: str, ends: tuple[str, ...], aware: bool, notes: _Notes | None
    ) -> Finding | None:
        """What both opinions say of the ends of a text as it stands."""
        best: Finding | None = None
        mine = self._by_lang.get(detect(text), self._lexicons[0])
        for words, lexicon in product(map(typed, ends), self._lexicons):
            for tokens in _windows(lexicon.canon.read(words)):
                hits = lexicon.hits(tokens)
                heard = found = _judge(hits, lexicon.lang)
                if found is not None or lexicon is mine:
                    found = self._weigh(found, tokens, hits, lexicon.lang, notes)
                if heard is None and aware and _is_the_check_ins(tokens, hits):
                    found = None
                if found is None and heard is not None and heard.level in _EXPLICIT:
                    found = self._by_itself(tokens, hits, lexicon)
                if notes is not None:
                    notes.signs |= lexicon.signs(tokens) | _weak(hits)
                found = worse(found, _alone(hits, lexicon.lang, aware))
                best = worse(best, found)
        return best

    def _by_itself(self, tokens: list[str], hits: list[Hit], lexicon: Lexicon) -> Finding | None:
        """What is explicit by itself in a text that the trained opinion takes for ordinary.

        Ordinary talk around a sentence would else outweigh the sentence.
        """
        best: Finding | None = None
        for near in _neighbourhoods(tokens, hits):
            hits = lexicon.hits(near)
            found = _judge(hits, lexicon.lang)
            if found is not None and found.level in _EXPLICIT:
                best = worse(best, self._weigh(found, near, hits, lexicon.lang))
        return best

    def _hear_again(self, ends: tuple[str, ...]) -> Finding | None:
        """What is heard if misspelt and broken words are read in every way they may be meant."""
        best: Finding | None = None
        work = Work(_SECOND_BUDGET + int(_SECOND_BUDGET_EACH * sum(map(len, ends))))
        stretches = dict.fromkeys(
            (lang, tuple(words))
            for end, lang in zip(ends, map(sure_of, ends), strict=True)
            for words in _stretches(in_pieces(end))
        )
        for lang, words in stretches:
            # Words of the other language are no misspelt ones of this.
            own = sure_of(" ".join(words))
            mine = self._by_lang.get(lang if own == "xx" else own)
            for lexicon in self._lexicons if mine is None else (mine,):
                for reading in lexicon.readings(words, work):
                    for tokens in _windows(reading):
                        hits = lexicon.hits(tokens)
                        found = _judge(hits, lexicon.lang)
                        if found is not None:
                            best = worse(best, self._weigh(found, tokens, hits, lexicon.lang))
                if best is None and work.left < 0:
                    return UNREADABLE
        return best

    def _weigh(
        self,
        found: Finding | None,
        tokens: list[str],
        hits: list[Hit],
        lang: str,
        notes: _Notes | None = None,
    ) -> Finding | None:
        """The decision rule between what the patterns found and the trained opinion."""
        if self._opinion is None:
            return found
        signs = _signs(hits)
        present = features(tokens, signs)
        score = self._opinion.score(present)
        if notes is not None:
            notes.score = score if notes.score is None else max(score, notes.score)
        if found is not None:
            against = _AGAINST[found.level]
            if found.kind is Kind.SUICIDE:
                against = min(against, _AGAINST[Level.ACTIVE])
            return found if score >= against else None
        shielded = any(hit.shielded_by for hit in hits)
        if score < (_SURE_SHIELDED if shielded else _SURE_WITH_SIGN if signs else SURE):
            return None
        view = self._opinion.view(present)
        words = ", ".join(f"'{word}'" for word in view.words)
        name = view.kind.value.replace("_", " ")
        reason = f"resembles messages of {name} that we know: {words}"
        return Finding(view.kind, view.level, view.subject, lang, reason)

    def _middle(self, text: str) -> Finding | None:
        """What the explicit patterns hear in the middle of a long text."""
        sentences = _sentences(coarse_plain(text))
        best: Finding | None = None
        for lexicon in self._lexicons:
            hits = lexicon.explicit(sentences, _MIDDLE_BUDGET)
            best = worse(best, UNREADABLE if hits is None else _judge(hits, lexicon.lang))
        return best

    def features(self, text: str) -> set[str]:
        """What the trained opinion sees of a text of ordinary length."""
        lexicon = self._by_lang.get(detect(text), self._lexicons[0])
        tokens = lexicon.canon.tokens(text[:_CAREFUL])
        return features(tokens, _signs(lexicon.hits(tokens)))


#: Fails closed: a text with more words of the lexicon in it than can be weighed in time.
UNREADABLE = Finding(
    Kind.SUICIDE,
    Level.CONCERN,
    Subject.SELF,
    "xx",
    "too long to read in full, with words of danger throughout",
)

_WORD_BREAK = re.compile(r" +")


def _sentences(plain_text: str) -> list[list[str]]:
    """The different sentences of a long text as words; long ones in overlapping pieces."""
    out: list[list[str]] = []
    for sentence in set(plain_text.split(f" {STOP} ")):
        words = sentence.split()
        if len(words) <= _WINDOW:
            out.append(words)
        else:
            out.extend(map(list, {tuple(window) for window in _windows(words)}))
    return out


def _reason(pattern: Pattern, words: str) -> str:
    quote = words.replace(STOP, "").strip()
    quote = _WORD_BREAK.sub(" ", quote)
    return f"{pattern.reason}: '{quote[:80]}'"


def _judge(hits: list[Hit], lang: str) -> Finding | None:
    """What the patterns say."""
    strong: Finding | None = None
    weak: dict[str, Hit] = {}
    others = [h.span for h in hits if h.pattern.subject is Subject.OTHER and not h.shielded_by]
    for hit in hits:
        if hit.shielded_by is not None:
            continue
        if hit.pattern.subject is Subject.SELF and _within(hit.span, others):
            continue  # "my friend says 'I want to die'": the friend's words, not the writer's
        pattern = hit.pattern
        assert pattern.kind is not None
        if pattern.level is None or pattern.subject is None:
            if pattern.alone is not Alone.BEFORE_ONE:
                weak[pattern.reason] = hit
            continue
        found = Finding(
            pattern.kind, pattern.level, pattern.subject, lang, _reason(pattern, hit.words)
        )
        strong = worse(strong, found)
    if strong is None and len(weak) >= _WEAK_TOGETHER:
        kinds = [hit.pattern.kind for hit in weak.values() if hit.pattern.kind]
        kind = min(kinds, key=KIND_RANK.__getitem__)
        reason = "signs that count together: " + "; ".join(
            _reason(hit.pattern, hit.words) for hit in weak.values()
        )
        return Finding(kind, Level.CONCERN, Subject.SELF, lang, reason)
    return strong


def _alone(hits: list[Hit], lang: str, aware: bool) -> Finding | None:
    """A weak sign that counts by itself: means at hand after a crisis, or, before one, "not safe"."""
    now = Alone.AFTER_A_CRISIS if aware else Alone.BEFORE_ONE
    level = Level.IMMINENT if aware else Level.CONCERN
    for hit in hits:
        if hit.pattern.alone is now and hit.shielded_by is None and hit.pattern.kind is not None:
            return Finding(
                hit.pattern.kind, level, Subject.SELF, lang, _reason(hit.pattern, hit.words)
            )
    return None


def _is_the_check_ins(tokens: list[str], hits: list[Hit]) -> bool:
    """Whether hardly more than "I am not safe" is said, to which the check-in has its own reply."""
    unsafe = any(hit.pattern.alone is Alone.BEFORE_ONE for hit in hits)
    return unsafe and len(tokens) <= _BRIEF


def _within(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    """Whether at least half of a span lies in one of the others."""
    return any(2 * (min(span[1], b) - max(span[0], a)) >= span[1] - span[0] for a, b in others)


def _ends(text: str) -> tuple[str, ...]:
    """The parts of a text that are read with every care."""
    return (text,) if len(text) <= _CAREFUL else (text[:_END], text[-_END:])


def _weak(hits: list[Hit]) -> set[str]:
    """Reasons of the weak patterns that were matched."""
    return {
        hit.pattern.reason
        for hit in hits
        if hit.pattern.level is None
        and hit.pattern.alone is not Alone.BEFORE_ONE
        and hit.shielded_by is None
    }


def _signs(hits: list[Hit]) -> set[str]:
    """Reasons of what was matched, for the trained opinion."""
    signs = set()
    for hit in hits:
        if hit.shielded_by is not None:
            signs.add(f"shield {hit.shielded_by.reason}")
        else:
            signs.add(hit.pattern.reason)
    return signs


def _neighbourhoods(tokens: list[str], hits: list[Hit]) -> list[list[str]]:
    """Less than a whole text: its sentences, and what stands around each explicit match in it."""
    found = [list(words) for mark, words in groupby(tokens, STOP.__eq__) if not mark]
    if len(tokens) > _NEAR:
        letters = list(accumulate((len(word) + 1 for word in framed(tokens)), initial=0))
        for hit in hits:
            if hit.shielded_by is None and hit.pattern.level in _EXPLICIT:
                # The frame has one mark more in front.
                start, end = (bisect_left(letters, at) - 1 for at in hit.span)
                found.append(tokens[max(0, start - _NEAR) : end + _NEAR])
    return [words for words in found if len(words) < len(tokens)][:_NEIGHBOURHOODS]


def _stretches(pieces: list[str]) -> Iterator[list[str]]:
    """The sentences of a text in pieces; overlapping stretches of long ones."""
    begin = 0
    for end in (*(i for i, piece in enumerate(pieces) if piece == STOP), len(pieces)):
        if end > begin:
            yield from _windows(pieces[begin:end], _PIECES, _PIECES_OVERLAP)
        begin = end + 1


def _windows(tokens: list[str], size: int = _WINDOW, overlap: int = _OVERLAP) -> list[list[str]]:
    """The tokens of a short text; overlapping stretches of a long one.

    A sentence in the middle of a long message is then weighed by itself, not drowned by what
    stands around it, and the time stays in proportion to the length.
    """
    if len(tokens) <= size:
        return [tokens]
    return [tokens[i : i + size] for i in range(0, len(tokens) - overlap, size - overlap)]
