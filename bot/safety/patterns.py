"""Reads the crisis lexicon: plain text files of patterns that a clinician can read.

A file of patterns looks like this::

    # a comment
    @want = want to | wanna | need to
    [suicide active self] wants to die
    i <want> (die|be dead)
    [shield] figure of speech
    die of (laughter|boredom)
    [weak suicide] tired of everything
    (tired|sick) of (everything|it all)

A heading in brackets says what a line below it means, the words behind it are the reason shown
for a finding. ``shield`` lines take away what they cover; ``weak`` lines count only together,
``means`` lines count as weak ones, and by themselves where a crisis has been heard before.
In a pattern ``(a|b c)`` is a choice, ``x?`` may be absent, ``x*`` is any ending, ``<name>`` is a
class defined with ``@name = ...``, ``..3`` is a gap of up to three words inside one sentence,
``^``, ``$`` and ``.`` are the ends of a sentence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bot.safety.finding import Kind, Level, Subject

#: Too common to look a pattern up by.
COMMON_WORDS = frozenset(
    "a about all am an and any anymore are as at be because been but by can could day did do does "
    "doing down ever every everything feel feeling for from get getting give go going got had has "
    "have having he her here him his how i if in is it know like life live living make me more my "
    "myself need never no not now of off on one or our out over own people right say she should "
    "so some someone something tell than that the their them then there they thing things think "
    "this time to today told took too up us very wants want was way we were what when who will "
    "with without would yes you your "
    "de la que el en y a los se del las un por con no una su para es al lo como mas o pero sus le "
    "ha me si sin sobre este ya entre cuando todo esta ser son dos tambien fue habia era muy "
    "hasta desde mi porque que solo han yo hay vez puede todos asi nos ni parte tiene uno "
    "quiero estoy siento tengo voy soy he mis te tu ella ellos".split()
)


class LexiconError(ValueError):
    """A lexicon file that cannot be read; the message names file, line and what to do."""


@dataclass(frozen=True)
class Pattern:
    """One line of the lexicon.

    Attributes:
        expression: regular expression over canonical text (words with one space around each).
        source: the line as written.
        where: file name and line number.
        reason: why this counts, for a person to read.
        kind, level, subject: what it means; level and subject are None for weak signs,
            all three are None for shields.
        means: whether it says that the means are at hand; such a line is a weak sign otherwise.
        anchors: at least one of these words is in every text it matches.
        also: at least one of these too, unless there are none.
    """

    expression: str
    source: str
    where: str
    reason: str
    kind: Kind | None
    level: Level | None
    subject: Subject | None
    means: bool
    anchors: frozenset[str]
    also: frozenset[str]

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The expression, compiled when it is first needed: a thousand of them take a second."""
        return re.compile(self.expression)


_HEADING = re.compile(r"^\[(?P<what>[^\]]+)\]\s*(?P<reason>.*)$")
_ITEM = re.compile(
    r"\.\.(?P<gap>\d)(?!\d)|(?P<end>[\^$]|\.(?![.\w]))|<(?P<name>\w+)>(?P<maybe_class>\??)"
    r"|\((?P<group>[^()]*(?:\([^()]*\)[^()]*)*)\)(?P<maybe_group>\??)"
    r"|(?P<word>[^\s()<>|?*^$]+)(?P<tail>[?*]?)"
)


@dataclass(frozen=True)
class _Heading:
    """What the lines below a heading mean."""

    reason: str
    kind: Kind | None = None
    level: Level | None = None
    subject: Subject | None = None
    means: bool = False


@dataclass(frozen=True)
class _Part:
    """A piece of a pattern: its regex, its words, and whether it must be there."""

    regex: str
    words: frozenset[str]
    required: bool
    exact: bool


class Reader:
    """Compiles pattern lines; `canon` brings their words to the form that messages take."""

    def __init__(self, canon: Callable[[str], Sequence[str]]) -> None:
        self._canon = canon
        self._classes: dict[str, _Part] = {}
        self._literals: dict[str, _Part] = {}
        self.vocabulary: set[str] = set()

    def read(self, path: Path) -> list[Pattern]:
        """All patterns of one file.

        Raises:
            LexiconError: a line does not follow the grammar.
        """
        patterns: list[Pattern] = []
        heading: _Heading | None = None
        for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            line = raw.split("#", 1)[0].strip()
            where = f"{path.parent.name}/{path.name}:{number}"
            if not line:
                continue
            try:
                if line.startswith("@"):
                    name, _, body = line[1:].partition("=")
                    self._classes[name.strip()] = self._choice(body)
                elif line.startswith("["):
                    heading = _heading(line)
                elif heading is None:
                    raise LexiconError("a pattern stands before the first [heading]")
                else:
                    patterns.append(self._pattern(line, where, heading))
            except (LexiconError, re.error) as error:
                raise LexiconError(f"{where}: {error}. See docs/growing-the-lexicon.md.") from None
        return patterns

    def _pattern(
        self,
        line: str,
        where: str,
        heading: _Heading,
    ) -> Pattern:
        parts = self._parts(line)
        candidates = [p.words for p in parts if p.required and p.exact and p.words]
        if not candidates:
            raise LexiconError(f"'{line}' has no word that must be there")
        candidates.sort(key=lambda words: (sum(map(_weight, words)), len(words)))
        return Pattern(
            expression=" " + "".join(p.regex for p in parts),
            source=line,
            where=where,
            reason=heading.reason,
            kind=heading.kind,
            level=heading.level,
            subject=heading.subject,
            means=heading.means,
            anchors=candidates[0],
            also=candidates[1] if len(candidates) > 1 else frozenset(),
        )

    def _parts(self, text: str) -> list[_Part]:
        if text.isalnum():
            return [self._literal(text)]
        parts: list[_Part] = []
        position = 0
        while position < len(text):
            if text[position] == " ":
                position += 1
                continue
            match = _ITEM.match(text, position)
            if match is None:
                raise LexiconError(f"cannot read '{text[position:]}'")
            position = match.end()
            parts.append(self._part(match))
        return parts

    def _part(self, match: re.Match[str]) -> _Part:
        if match["gap"]:
            return _Part(f"(?:[^ .]+ ){{0,{match['gap']}}}?", frozenset(), False, False)
        if match["end"]:
            return _Part(r"\. ", frozenset(), True, False)
        if match["name"]:
            if match["name"] not in self._classes:
                raise LexiconError(f"<{match['name']}> is not defined above")
            return _optional(self._classes[match["name"]], bool(match["maybe_class"]))
        if match["group"] is not None:
            return _optional(self._choice(match["group"]), bool(match["maybe_group"]))
        if match["tail"] == "*":
            stem = " ".join(self._words(match["word"]))
            return _Part(re.escape(stem) + r"[^ .]* ", frozenset(), True, False)
        return _optional(self._literal(match["word"]), match["tail"] == "?")

    def _literal(self, word: str) -> _Part:
        """One written word; the same few thousand come up again and again."""
        part = self._literals.get(word)
        if part is None:
            words = self._words(word)
            regex = "".join(f"{re.escape(w)} " for w in words)
            part = _Part(regex, frozenset([_rarest(words)]), True, True)
            self._literals[word] = part
        return part

    def _choice(self, body: str) -> _Part:
        regexes: list[str] = []
        words: set[str] = set()
        exact = True
        for alternative in _split(body):
            parts = self._parts(alternative)
            regexes.append("".join(p.regex for p in parts))
            sure = [p.words for p in parts if p.required and p.exact and p.words]
            if len(sure) == 1:
                words |= sure[0]
            elif sure:
                words |= min(sure, key=lambda ws: sum(_weight(w) for w in ws))
            else:
                exact = False
        # Longer alternatives first, so that "want to be" is tried before "want to".
        regexes.sort(key=len, reverse=True)
        return _Part(f"(?:{'|'.join(regexes)})", frozenset(words), True, exact)

    def _words(self, word: str) -> Sequence[str]:
        words = self._canon(word)
        if not words:
            raise LexiconError(f"'{word}' holds no letters")
        self.vocabulary.update(words)
        return words


def _heading(line: str) -> _Heading:
    match = _HEADING.match(line)
    if match is None or not match["reason"]:
        raise LexiconError(f"'{line}' should read [kind level subject] reason")
    what, reason = match["what"].split(), match["reason"]
    if what == ["shield"]:
        return _Heading(reason)
    try:
        if len(what) == 2 and what[0] in ("weak", "means"):
            return _Heading(reason, Kind(what[1]), means=what[0] == "means")
        kind, level, subject = what
        return _Heading(reason, Kind(kind), Level(level), Subject(subject))
    except ValueError:
        raise LexiconError(f"'[{match['what']}]' is not [kind level subject]") from None


def _optional(part: _Part, maybe: bool) -> _Part:
    if not maybe:
        return part
    return _Part(f"(?:{part.regex})?", part.words, False, part.exact)


def _split(body: str) -> list[str]:
    """Cut at the bars that are not inside inner brackets."""
    pieces = body.split("|")
    if "(" in body:
        pieces, depth, piece = [], 0, ""
        for char in body:
            depth += (char == "(") - (char == ")")
            if char == "|" and depth == 0:
                pieces.append(piece)
                piece = ""
            else:
                piece += char
        pieces.append(piece)
    if not all(p.strip() for p in pieces):
        raise LexiconError(f"'{body}' has an empty choice")
    return [p.strip() for p in pieces]


def _weight(word: str) -> float:
    return 400.0 if word in COMMON_WORDS else 1.0


def _rarest(words: Sequence[str]) -> str:
    return min(words, key=lambda w: (_weight(w), -len(w)))


def index(patterns: Iterable[Pattern]) -> dict[str, tuple[Pattern, ...]]:
    """Patterns by anchor word, so that a message is only held against those that may match."""
    by_word: dict[str, list[Pattern]] = {}
    for pattern in patterns:
        for word in pattern.anchors:
            by_word.setdefault(word, []).append(pattern)
    return {word: tuple(found) for word, found in by_word.items()}
