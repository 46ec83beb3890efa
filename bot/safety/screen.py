"""The crisis screen: one text in, one finding or none out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from bot.safety.canon import Canon, read_table, typed
from bot.safety.elsewhere import Elsewhere
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.safety.language import detect
from bot.safety.normalise import STOP, swift_plain
from bot.safety.opinion import WEIGHTS, Opinion, features
from bot.safety.patterns import COMMON_WORDS, Pattern, Reader, index
from bot.safety.precedence import KIND_RANK, worse

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
    Level.IMMINENT: -5.0,
    Level.ACTIVE: -1.2,
    Level.PASSIVE: -0.5,
    Level.PAST: 0.0,
    Level.CONCERN: 0.0,
}
#: Weak signs that make a finding together.
_WEAK_TOGETHER = 2
_EXPLICIT = frozenset({Level.IMMINENT, Level.ACTIVE})


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
        self.anchors = frozenset(self._by_word)

    def compile(self) -> None:
        """Compile every pattern now, so that no visitor waits for one."""
        for pattern in self.patterns:
            _ = pattern.regex

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

    def _match(
        self,
        tokens: list[str],
        present: frozenset[str],
        by_word: dict[str, tuple[Pattern, ...]],
    ) -> list[Hit]:
        canonical = f" {STOP} {' '.join(tokens)} {STOP} "
        candidates = {id(p): p for word in present for p in by_word[word]}
        found: list[tuple[int, int, Pattern]] = []
        shields: list[tuple[int, int, Pattern]] = []
        words = frozenset(tokens)
        for pattern in candidates.values():
            if pattern.also and pattern.also.isdisjoint(words):
                continue
            into = shields if pattern.kind is None else found
            match = pattern.regex.search(canonical)
            while match is not None:
                into.append((match.start() + 1, match.end(), pattern))
                # A match takes the spaces at both its ends; the next one may begin with the last.
                match = pattern.regex.search(canonical, match.end() - 1)
        return [
            Hit(p, canonical[start:end].strip(), (start, end), _shield(start, end, shields))
            for start, end, p in found
        ]


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
        lexicons = tuple(Lexicon(lang, _LEXICON / lang) for lang in ("en", "es"))
        return cls(lexicons, Opinion.load() if WEIGHTS.exists() else None, Elsewhere.load())

    def ready(self) -> Screen:
        """Compile every pattern now rather than when it is first needed; returns itself."""
        for lexicon in self._lexicons:
            lexicon.compile()
        if self._elsewhere is not None:
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
        best: Finding | None = None
        mine = self._by_lang.get(detect(text), self._lexicons[0])
        ends = (text,) if len(text) <= _CAREFUL else (text[:_END], text[-_END:])
        for words, lexicon in product(map(typed, ends), self._lexicons):
            for tokens in _windows(lexicon.canon.read(words)):
                hits = lexicon.hits(tokens)
                found = _judge(hits, lexicon.lang)
                if found is not None or lexicon is mine:
                    found = self._weigh(found, tokens, hits, lexicon.lang)
                if aware:
                    found = worse(found, _means(hits, lexicon.lang))
                best = worse(best, found)
        if len(ends) > 1:
            best = worse(best, self._middle(text[_END - 400 : 400 - _END]))
        if best is None and self._elsewhere is not None:
            best = self._elsewhere.hear("\n".join(ends))
        return best

    def _weigh(
        self, found: Finding | None, tokens: list[str], hits: list[Hit], lang: str
    ) -> Finding | None:
        """The decision rule between what the patterns found and the trained opinion."""
        if self._opinion is None:
            return found
        signs = _signs(hits)
        present = features(tokens, signs)
        score = self._opinion.score(present)
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
        sentences = _sentences(swift_plain(text))
        best: Finding | None = None
        for lexicon in self._lexicons:
            hits = lexicon.explicit(sentences, _MIDDLE_BUDGET)
            best = worse(best, _UNREADABLE if hits is None else _judge(hits, lexicon.lang))
        return best

    def features(self, text: str) -> set[str]:
        """What the trained opinion sees of a text of ordinary length."""
        lexicon = self._by_lang.get(detect(text), self._lexicons[0])
        tokens = lexicon.canon.tokens(text[:_CAREFUL])
        return features(tokens, _signs(lexicon.hits(tokens)))


#: Fails closed: a text with more words of the lexicon in it than can be weighed in time.
_UNREADABLE = Finding(
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


def _means(hits: list[Hit], lang: str) -> Finding | None:
    """Means at hand, said by somebody of whose crisis we know."""
    for hit in hits:
        if hit.pattern.means and hit.shielded_by is None and hit.pattern.kind is not None:
            reason = _reason(hit.pattern, hit.words)
            return Finding(hit.pattern.kind, Level.IMMINENT, Subject.SELF, lang, reason)
    return None


def _within(span: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    """Whether at least half of a span lies in one of the others."""
    return any(2 * (min(span[1], b) - max(span[0], a)) >= span[1] - span[0] for a, b in others)


def _signs(hits: list[Hit]) -> set[str]:
    """Reasons of what was matched, for the trained opinion."""
    signs = set()
    for hit in hits:
        if hit.shielded_by is not None:
            signs.add(f"shield {hit.shielded_by.reason}")
        else:
            signs.add(hit.pattern.reason)
    return signs


def _windows(tokens: list[str]) -> list[list[str]]:
    """The tokens of a short text; overlapping stretches of a long one.

    A sentence in the middle of a long message is then weighed by itself, not drowned by what
    stands around it, and the time stays in proportion to the length.
    """
    if len(tokens) <= _WINDOW:
        return [tokens]
    return [tokens[i : i + _WINDOW] for i in range(0, len(tokens) - _OVERLAP, _WINDOW - _OVERLAP)]
