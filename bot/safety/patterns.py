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
``means`` lines count as weak ones, and by themselves where a crisis has been heard before;
``unsafe`` lines only by themselves, and only before one: after it, the check-in hears them.
In a pattern ``(a|b c)`` is a choice, ``x?`` may be absent, ``x*`` is any ending, ``<name>`` is a
class defined with ``@name = ...``, ``..3`` is a gap of up to three words inside one sentence,
``^``, ``$`` and ``.`` are the ends of a sentence.

A pattern is held against words, not against letters: a choice of words is one look into a set, and
nothing has to be compiled. The places where a part may end are gathered without repeats, so that
no text makes a pattern try the same thing twice.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from bot.safety.finding import Kind, Level, Subject
from bot.safety.normalise import STOP

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


#: Stands behind the last word of a text, so that no part has to look whether there is one.
_BEHIND = ""
_NOT_IN_GAPS = frozenset({STOP, _BEHIND})


def framed(tokens: Sequence[str]) -> list[str]:
    """Canonical words as patterns are held against them: sentence marks at both ends."""
    return [STOP, *tokens, STOP, _BEHIND]


class Item(Protocol):
    """A piece of a pattern."""

    @property
    def starts(self) -> frozenset[str] | None:
        """The words that it may begin with; None if that cannot be said."""
        ...

    def ends(self, tokens: Sequence[str], at: int) -> Sequence[int]:
        """Where it may end if it begins at a place, the end to be preferred first."""
        ...

    def routes(self, graph: Graph, at: int) -> dict[int, Route]:
        """As `ends`, in a text with several readings, with the words that lead there."""
        ...


#: Words as they were read, each with the place in the graph where it ends.
Route = tuple[tuple[str, int], ...]
#: A text with several readings: for each place the words that may begin there, and where they end.
Graph = Sequence[dict[str, tuple[int, ...]]]


def sequence_ends(items: Sequence[Item], tokens: Sequence[str], at: int) -> Sequence[int]:
    """Where the items may end, one behind the other."""
    ends: Sequence[int] = (at,)
    for item in items:
        if len(ends) == 1:
            ends = item.ends(tokens, ends[0])
        else:
            ends = tuple(dict.fromkeys(e for a in ends for e in item.ends(tokens, a)))
        if not ends:
            break
    return ends


def sequence_routes(items: Sequence[Item], graph: Graph, at: int) -> dict[int, Route]:
    """As `sequence_ends`, in a text with several readings."""
    routes = items[0].routes(graph, at)
    for item in items[1:]:
        if not routes:
            break
        longer: dict[int, Route] = {}
        for middle, before in routes.items():
            for end, route in item.routes(graph, middle).items():
                if end not in longer:
                    longer[end] = before + route
        routes = longer
    return routes


class _Words:
    """One word out of several."""

    __slots__ = ("words",)

    def __init__(self, words: frozenset[str]) -> None:
        self.words = words

    @property
    def starts(self) -> frozenset[str] | None:
        return self.words

    def ends(self, tokens: Sequence[str], at: int) -> Sequence[int]:
        return (at + 1,) if tokens[at] in self.words else ()

    def routes(self, graph: Graph, at: int) -> dict[int, Route]:
        here = graph[at]
        return {end: ((word, end),) for word in here if word in self.words for end in here[word]}


class _Stem:
    """A word that begins so."""

    __slots__ = ("stem",)

    def __init__(self, stem: str) -> None:
        self.stem = stem

    @property
    def starts(self) -> frozenset[str] | None:
        return None

    def ends(self, tokens: Sequence[str], at: int) -> Sequence[int]:
        return (at + 1,) if tokens[at].startswith(self.stem) else ()

    def routes(self, graph: Graph, at: int) -> dict[int, Route]:
        return {
            end: ((word, end),)
            for word, ends in graph[at].items()
            if word.startswith(self.stem)
            for end in ends
        }


class _Gap:
    """A few words of the same sentence, as few as will do."""

    __slots__ = ("most",)

    def __init__(self, most: int) -> None:
        self.most = most

    @property
    def starts(self) -> frozenset[str] | None:
        return None

    def ends(self, tokens: Sequence[str], at: int) -> Sequence[int]:
        end = at
        while end - at < self.most and tokens[end] not in _NOT_IN_GAPS:
            end += 1
        return range(at, end + 1)

    def routes(self, graph: Graph, at: int) -> dict[int, Route]:
        routes: dict[int, Route] = {at: ()}
        last = [at]
        for _ in range(self.most):
            following = []
            for middle in last:
                for word, ends in graph[middle].items():
                    for end in ends:
                        if word not in _NOT_IN_GAPS and end not in routes:
                            routes[end] = (*routes[middle], (word, end))
                            following.append(end)
            last = following
        return routes


class _Optional:
    """Items that may be absent."""

    __slots__ = ("items",)

    def __init__(self, items: tuple[Item, ...]) -> None:
        self.items = items

    @property
    def starts(self) -> frozenset[str] | None:
        return None

    def ends(self, tokens: Sequence[str], at: int) -> Sequence[int]:
        return (*sequence_ends(self.items, tokens, at), at)

    def routes(self, graph: Graph, at: int) -> dict[int, Route]:
        return {**sequence_routes(self.items, graph, at), at: ()}


class _Choice:
    """One of several ways to say it, some of more than one word."""

    __slots__ = ("_by_first", "_others", "_words")

    def __init__(self, words: frozenset[str], longer: Iterable[tuple[Item, ...]]) -> None:
        """Take the ways of one word and the longer ones.

        The longest comes first, so that "want to be" is tried before "want to".
        """
        by_first: dict[str, list[tuple[Item, ...]]] = {}
        others: list[tuple[Item, ...]] = []
        for items in longer:
            first = items[0].starts
            if first is None:
                others.append(items)
            else:
                for word in first:
                    by_first.setdefault(word, []).append(items)
        shared: dict[tuple[int, ...], tuple[tuple[Item, ...], ...]] = {}
        self._words = words
        self._by_first = {
            word: shared.setdefault(tuple(map(id, ways)), tuple(ways))
            for word, ways in by_first.items()
        }
        self._others = others

    @property
    def starts(self) -> frozenset[str] | None:
        return None if self._others else self._words.union(self._by_first)

    def ends(self, tokens: Sequence[str], at: int) -> Sequence[int]:
        word = tokens[at]
        ends: list[int] = []
        for items in self._by_first.get(word, ()):
            ends += sequence_ends(items, tokens, at)
        for items in self._others:
            ends += sequence_ends(items, tokens, at)
        if word in self._words:
            ends.append(at + 1)
        return ends

    def routes(self, graph: Graph, at: int) -> dict[int, Route]:
        routes: dict[int, Route] = {}
        ways = list(self._others)
        for word, ends in graph[at].items():
            if word in self._words:
                routes.update((end, ((word, end),)) for end in ends)
            ways += self._by_first.get(word, ())
        for items in ways:
            for end, route in sequence_routes(items, graph, at).items():
                routes.setdefault(end, route)
        return routes


class Alone(Enum):
    """When a weak sign counts by itself, by the word that stands for it in a heading."""

    AFTER_A_CRISIS = "means"
    """The means are at hand."""
    BEFORE_ONE = "unsafe"
    """The person does not feel safe."""


@dataclass(frozen=True, eq=False)
class Pattern:
    """One line of the lexicon.

    Attributes:
        items: what it is made of, in order.
        starts: the words that it may begin with; None if that cannot be said.
        source: the line as written.
        where: file name and line number.
        reason: why this counts, for a person to read.
        kind, level, subject: what it means; level and subject are None for weak signs,
            all three are None for shields.
        alone: when such a weak sign counts by itself; None for never.
        anchors: at least one of these words is in every text it matches.
        also: so is at least one of each of these.
    """

    items: tuple[Item, ...]
    starts: frozenset[str] | None
    source: str
    where: str
    reason: str
    kind: Kind | None
    level: Level | None
    subject: Subject | None
    alone: Alone | None
    anchors: frozenset[str]
    also: tuple[frozenset[str], ...]

    def possible(self, words: frozenset[str]) -> bool:
        """Whether a text with these words, an anchor among them, can match; quick to say."""
        return not any(some.isdisjoint(words) for some in self.also)

    def beginnings(self, words: Mapping[str, int]) -> int:
        """In how many places of a text it may begin, from how often each word stands there."""
        if self.starts is None:
            return sum(words.values())
        return sum(count for word, count in words.items() if word in self.starts)

    def spans(self, tokens: Sequence[str]) -> list[tuple[int, int]]:
        """The places in a text where it matches, from the left, none within another.

        Args:
            tokens: words as `framed` gives them.
        """
        found: list[tuple[int, int]] = []
        free = 0
        starts = self.starts
        for at in range(len(tokens) - 1):
            if at >= free and (starts is None or tokens[at] in starts):
                ends = sequence_ends(self.items, tokens, at)
                if ends:
                    free = ends[0]
                    found.append((at, free))
        return found

    def places(self, where: Mapping[str, Sequence[int]]) -> Sequence[int]:
        """Places of a text with several readings where it may begin.

        Args:
            where: the places where each word of the text begins.
        """
        starts = self.starts
        if starts is None:
            words: Iterable[str] = where
        elif len(starts) < len(where):
            words = [word for word in starts if word in where]
        else:
            words = [word for word in where if word in starts]
        return sorted({place for word in words for place in where[word]})

    def routes(self, graph: Graph, places: Iterable[int]) -> list[tuple[int, Route]]:
        """Where a text with several readings can be read so that it matches, and how."""
        found: list[tuple[int, Route]] = []
        for at in places:
            routes = sequence_routes(self.items, graph, at)
            found += [(at, route) for route in list(routes.values())[:1]]
        return found


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
    alone: Alone | None = None


class _Part:
    """A piece of a pattern as it is read.

    Attributes:
        items: what it is made of.
        needs: of each of these sets of words, one is in every text that the piece matches; each
            with a key that sorts the rarest words first.
        size: about how many letters it stands for.
    """

    __slots__ = ("items", "needs", "size")

    def __init__(self, items: tuple[Item, ...], needs: tuple[_Need, ...], size: int) -> None:
        self.items = items
        self.needs = needs
        self.size = size


_Rank = tuple[int, int, int]
_Need = tuple[_Rank, frozenset[str]]


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
        part = _together(self._parts(line))
        if not part.needs:
            raise LexiconError(f"'{line}' has no word that must be there")
        first, *others = [words for _, words in sorted(dict.fromkeys(part.needs), key=_rank)]
        return Pattern(
            items=part.items,
            starts=part.items[0].starts,
            source=line,
            where=where,
            reason=heading.reason,
            kind=heading.kind,
            level=heading.level,
            subject=heading.subject,
            alone=heading.alone,
            anchors=first,
            also=tuple(others),
        )

    def _parts(self, text: str) -> Sequence[_Part]:
        if text.replace(" ", "").isalnum():
            return [self._literal(word) for word in text.split(" ") if word]
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
            return _Part((_Gap(int(match["gap"])),), (), 20)
        if match["end"]:
            return _Part((_STOP_ITEM,), (), 3)
        if match["name"]:
            if match["name"] not in self._classes:
                raise LexiconError(f"<{match['name']}> is not defined above")
            return _optional(self._classes[match["name"]], bool(match["maybe_class"]))
        if match["group"] is not None:
            return _optional(self._choice(match["group"]), bool(match["maybe_group"]))
        if match["tail"] == "*":
            *before, stem = self._words(match["word"])
            items = (*(self._literal(w).items[0] for w in before), _Stem(stem))
            return _Part(items, (), len(stem) + 6)
        return _optional(self._literal(match["word"]), match["tail"] == "?")

    def _literal(self, word: str) -> _Part:
        """One written word; the same few thousand come up again and again."""
        part = self._literals.get(word)
        if part is None:
            sets = [frozenset((w,)) for w in self._words(word)]
            size = sum(len(w) + 1 for (w,) in sets)
            part = _Part(tuple(map(_Words, sets)), tuple(map(_need, sets)), size)
            self._literals[word] = part
        return part

    def _choice(self, body: str) -> _Part:
        words: set[str] = set()  # ways of one word
        needed: set[str] = set()
        longer: list[_Part] = []
        size = 4
        sure = True
        for alternative in _split(body):
            way = self._literals.get(alternative) or _together(self._parts(alternative))
            size += way.size
            item = way.items[0]
            if len(way.items) == 1 and type(item) is _Words:
                words |= item.words
            else:
                longer.append(way)
                if way.needs:
                    needed |= min(way.needs, key=_rank)[1]
                    continue
            sure = sure and bool(way.needs)
        single = frozenset(words)
        needs = (_need(single | needed if needed else single),) if sure else ()
        if not longer:
            return _Part((_Words(single),), needs, size)
        longer.sort(key=_size, reverse=True)
        return _Part((_Choice(single, [way.items for way in longer]),), needs, size)

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
        if len(what) == 2 and what[0] == "weak":
            return _Heading(reason, Kind(what[1]))
        if len(what) == 2:
            return _Heading(reason, Kind(what[1]), alone=Alone(what[0]))
        kind, level, subject = what
        return _Heading(reason, Kind(kind), Level(level), Subject(subject))
    except ValueError:
        raise LexiconError(f"'[{match['what']}]' is not [kind level subject]") from None


#: The end of a sentence.
_STOP_ITEM = _Words(frozenset({STOP}))


def _together(parts: Sequence[_Part]) -> _Part:
    """Pieces one behind the other as one piece."""
    if len(parts) == 1:
        return parts[0]
    return _Part(
        tuple(item for part in parts for item in part.items),
        tuple(words for part in parts for words in part.needs),
        sum(part.size for part in parts),
    )


def _optional(part: _Part, maybe: bool) -> _Part:
    return _Part((_Optional(part.items),), (), part.size + 4) if maybe else part


_BARS_AND_BRACKETS = re.compile("([|()])")


def _split(body: str) -> list[str]:
    """Cut at the bars that are not inside inner brackets."""
    pieces = body.split("|")
    if "(" in body:
        pieces, depth, piece = [], 0, ""
        for chunk in _BARS_AND_BRACKETS.split(body):
            depth += (chunk == "(") - (chunk == ")")
            if chunk == "|" and depth == 0:
                pieces.append(piece)
                piece = ""
            else:
                piece += chunk
        pieces.append(piece)
    pieces = list(map(str.strip, pieces))
    if not all(pieces):
        raise LexiconError(f"'{body}' has an empty choice")
    return pieces


def _need(words: frozenset[str]) -> _Need:
    common = len(words & COMMON_WORDS)
    longest = -len(next(iter(words))) if len(words) == 1 else 0
    return (400 * common + len(words) - common, len(words), longest), words


def _rank(need: _Need) -> _Rank:
    return need[0]


def _size(part: _Part) -> int:
    return part.size


def index(patterns: Iterable[Pattern]) -> dict[str, tuple[Pattern, ...]]:
    """Patterns by anchor word, so that a message is only held against those that may match."""
    by_word: dict[str, list[Pattern]] = {}
    for pattern in patterns:
        for word in pattern.anchors:
            by_word.setdefault(word, []).append(pattern)
    return {word: tuple(found) for word, found in by_word.items()}
