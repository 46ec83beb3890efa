"""One language's reading of a text: its short forms, its spelling, its words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.safety.normalise import (
    STOP,
    Speller,
    expand,
    plain,
    segment,
    spaced_words,
)
from bot.safety.patterns import COMMON_WORDS, Route

#: Words whose mending is remembered; more are worked out each time.
_MEMO_LIMIT = 20_000
#: Only words that hold one of these are worth cutting ("iwanttodie").
_RUN_TOGETHER = re.compile(
    "kill|die|suic|self|life|hurt|want|dead|live|help|pills|end|mori|mata|vida|viv|quier|dano"
)
#: Letters of the longest word that is put together from pieces.
_LONGEST = 14
_VOWEL = frozenset("aeiouy")
#: Stands for a comma among pieces of words.
PAUSE = ","
_PAUSES = re.compile('[,:()"]+')
_TWICE = (STOP, STOP)


def _clear(word: str) -> bool:
    """Whether a word can be told from a misspelt one: not an abbreviation."""
    return len(word) > 3 or word in COMMON_WORDS or not _VOWEL.isdisjoint(word)


def read_table(path: Path) -> dict[str, tuple[str, ...]]:
    """Short forms from a file of lines ``short = full words``.

    Raises:
        ValueError: a line has no "=".
    """
    table: dict[str, tuple[str, ...]] = {}
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        line = raw.split("#", 1)[0].strip()
        if not line:
            continue
        shorts, found, full = line.partition("=")
        if not found:
            raise ValueError(f"{path.name}:{number}: write 'short = full words'")
        for short in shorts.split():
            table[short] = tuple(full.split())
    return table


def typed(text: str) -> list[str]:
    """The words of a message as they were typed, disguises taken away."""
    return _once(spaced_words(plain(text)).split())


def in_pieces(text: str) -> list[str]:
    """As `typed`, letters and pieces of words left as they stand, for `Canon.readings`.

    `PAUSE` stands where there is a comma or the like: no word goes on behind it.
    """
    if _PAUSES.search(text) is None:
        return _once(plain(text).split())
    return _once(f" {PAUSE} ".join(map(plain, _PAUSES.split(text))).split())


def _once(words: list[str]) -> list[str]:
    # "!!!" and "..." end one sentence, not three.
    return [w for w, before in zip(words, [STOP, *words], strict=False) if (w, before) != _TWICE]


@dataclass(frozen=True)
class Readings:
    """A text with every reading of its misspelt and broken words.

    Attributes:
        graph: for each place, the words that may begin there and the places where they end.
        arcs: ways to read a piece or several together: from, words, to, and how far-fetched that
            is. Sorted by the first place.
        inside: for places within the spelling out of a short form, the word and place before.
        last: the place behind the text.
    """

    graph: list[dict[str, tuple[int, ...]]]
    arcs: list[tuple[int, tuple[str, ...], int, float]]
    inside: dict[int, tuple[str, int]]
    last: int

    def places(self) -> dict[str, list[int]]:
        """For each word that can be read anywhere, where it begins."""
        found: dict[str, list[int]] = {}
        for place, words in enumerate(self.graph):
            for word in words:
                found.setdefault(word, []).append(place)
        return found

    def texts(self, routes: Iterable[tuple[int, Route]]) -> Iterator[list[str]]:
        """For each way to read a stretch: the canonical words, the rest read as is likeliest."""
        back = self._likeliest(forward=True)
        ahead = self._likeliest(forward=False)
        for start, route in routes:
            head: list[str] = []
            place = start
            while place in self.inside:
                word, place = self.inside[place]
                head.append(word)
            while place:
                place, words = back[place]
                head += reversed(words)
            out = [*reversed(head), *(word for word, _ in route)]
            place = route[-1][1]
            while place in self.inside:  # the match ends within "i'm": the rest of it follows
                ((word, (place, *_)),) = self.graph[place].items()
                out.append(word)
            while place < self.last:
                place, words = ahead[place]
                out += words
            yield out[1:-1]

    def _likeliest(self, forward: bool) -> dict[int, tuple[int, tuple[str, ...]]]:
        """For each place the step on the likeliest way from the beginning, or to the end."""
        best: dict[int, float] = {0 if forward else self.last: 0.0}
        steps: dict[int, tuple[int, tuple[str, ...]]] = {}
        for start, words, end, cost in self.arcs if forward else reversed(self.arcs):
            known, new = (start, end) if forward else (end, start)
            if known in best and best[known] + cost < best.get(new, 1e9):
                best[new] = best[known] + cost
                steps[new] = known, words
        return steps


class Canon:
    """Turns text into canonical tokens for one language."""

    def __init__(self, table: Mapping[str, Sequence[str]]) -> None:
        self._table = dict(table)
        self._pairs = {
            tuple(short.split("_")): full for short, full in table.items() if "_" in short
        }
        self._pair_heads = frozenset(pair[0] for pair in self._pairs)
        self._speller: Speller | None = None
        self._joinable: set[str] = set()
        self._beginnings: set[str] = set()
        self._cuttable: frozenset[str] = frozenset()
        self._memo: dict[str, tuple[str, ...]] = {}
        self._memo_of_ways: dict[str, tuple[tuple[str, ...], ...]] = {}

    def learn(self, vocabulary: frozenset[str], neighbours: frozenset[str]) -> None:
        """Take the lexicon's words as the ones that misspellings are brought back to."""
        known = neighbours.union(self._table)
        # A short form of a few letters is near too many words, unless it is made of common ones.
        forms = (
            form
            for form, full in self._table.items()
            if "_" not in form and (len(form) > 3 or COMMON_WORDS.issuperset(full))
        )
        self._speller = Speller(vocabulary, known, forms)
        self._joinable = {
            word
            for word in vocabulary.union(self._table)
            if len(word) <= _LONGEST and (len(word) > 3 or word in vocabulary or "'" in word)
        }
        self._beginnings = {word[:3] for word in self._joinable}
        self._cuttable = frozenset(w for w in vocabulary if len(w) > 2) | {
            w
            for w in ("i", "a", "to", "my", "me", "no", "is", "am", "it", "in", "be", "de", "yo")
            if w in vocabulary
        }

    def knows(self, word: str) -> bool:
        """Whether a plain word is one of the language as it stands, or a short form."""
        return self._speller is not None and self._speller.known(word)

    def words(self, text: str) -> list[str]:
        """Canonical words of a pattern or a short phrase, without sentence marks."""
        return [t for t in self._join(expand(plain(text).split(), self._table)) if t != STOP]

    def tokens(self, text: str) -> list[str]:
        """Canonical tokens of a message, sentence marks included."""
        return self.read(typed(text))

    def read(self, words: Sequence[str]) -> list[str]:
        """As `tokens`, of words as `typed` gives them, which are the same in every language."""
        return self._join(expand(self.spelt(words), self._table))

    def quick_tokens(self, words: Sequence[str]) -> list[str]:
        """As `tokens`, of words that are `plain` already and without mending their spelling."""
        return self._join(expand(words, self._table))

    def spelt(self, tokens: Sequence[str]) -> list[str]:
        """Mend misspelt, run-together and broken words."""
        speller = self._speller
        if speller is None:
            return list(tokens)
        out: list[str] = []
        skip = False
        for i, token in enumerate(tokens):
            if skip:
                skip = False
                continue
            if token == STOP or speller.known(token) or token in self._table:
                out.append(token)
                continue
            following = tokens[i + 1] if i + 1 < len(tokens) else STOP
            joined = token + following
            if len(joined) >= 5 and following != STOP and joined in self._cuttable:
                out.append(joined)
                skip = True
                continue
            out.extend(self._mend(token))
        return out

    def _mend(self, token: str) -> tuple[str, ...]:
        known = self._memo.get(token)
        if known is not None:
            return known
        assert self._speller is not None
        fixed = self._speller.fix(token.strip("'"))
        if fixed == token or not self._speller.known(fixed):
            cut = segment(fixed, self._cuttable) if _RUN_TOGETHER.search(fixed) else None
            mended = tuple(cut) if cut and len(cut) > 1 else (fixed or token,)
        else:
            mended = (fixed,)
        if len(self._memo) < _MEMO_LIMIT:
            self._memo[token] = mended
        return mended

    def readings(self, words: Sequence[str]) -> Readings | None:
        """Every reading of words as `in_pieces` gives them; None if there is but one.

        Each word that is none of the language may be any word or short form that is one typing
        error away, and any pieces that make up a word may be that word.
        """
        goes_on = [word != PAUSE for word in words[1:]]
        goes_on = [
            next_goes
            for word, next_goes in zip(words, [*goes_on, False], strict=False)
            if word != PAUSE
        ]
        words = [word for word in words if word != PAUSE]
        behind = len(words) + 1
        graph: list[dict[str, tuple[int, ...]]] = [{} for _ in range(behind + 2)]
        arcs: list[tuple[int, tuple[str, ...], int, float]] = []
        inside: dict[int, tuple[str, int]] = {}

        def lay(way: Sequence[str], at: int, end: int) -> None:
            for word in way[:-1]:
                graph.append({})
                inside[len(graph) - 1] = (word, at)
                graph[at][word] = (*graph[at].get(word, ()), len(graph) - 1)
                at = len(graph) - 1
            graph[at][way[-1]] = (*graph[at].get(way[-1], ()), end)

        several = False
        for at, token in enumerate([STOP, *words, STOP]):
            ways = self._ways(token)
            several = several or len(ways) > 1
            for i, way in enumerate(ways):
                lay(way, at, at + 1)
                arcs.append((at, way, at + 1, 1.1 if i else 1.0))
            for end, joined in self._put_together(words, goes_on, at):
                way = tuple(expand([joined], self._table))
                lay(way, at, end)
                arcs.append((at, way, end, 1.0))
                several = True
        if not several:
            return None
        pairs = [
            (at, full, end)
            for at, here in enumerate(graph)
            for first in self._pair_heads.intersection(here)
            for middle in here[first]
            for second, ends in graph[middle].items()
            if (full := self._pairs.get((first, second))) is not None
            for end in ends
        ]
        for at, full, end in pairs:
            lay(full, at, end)
        return Readings(graph, arcs, inside, behind + 1)

    def _put_together(
        self, words: Sequence[str], goes_on: Sequence[bool], at: int
    ) -> Iterator[tuple[int, str]]:
        """Words that pieces from a place on make up, and where they end; places count from 1."""
        if not 0 < at <= len(words):
            return
        joined = words[at - 1]
        for end in range(at + 1, len(words) + 1):
            if not goes_on[end - 2]:
                break
            joined += words[end - 1]
            if joined[-1] == STOP or len(joined) > _LONGEST:
                break
            if len(joined) > 2 and joined[:3] not in self._beginnings:
                break
            if joined in self._joinable:
                yield end + 1, joined

    def _ways(self, token: str) -> tuple[tuple[str, ...], ...]:
        """The ways to read a token, the ordinary one first."""
        known = self._memo_of_ways.get(token)
        if known is not None:
            return known
        ways = [[token]]
        if token != STOP and self._speller is not None:
            if not self._speller.known(token):
                ways = [
                    list(self._mend(token)),
                    *([w] for w in self._speller.near(token) if _clear(w)),
                ]
                if len(ways) > 1 and ways[0] == [token]:
                    ways.append(ways.pop(0))  # no word: the likeliest is any other
            ways = [expand(way, self._table) or [token] for way in ways]
        found = tuple(dict.fromkeys(map(tuple, ways)))
        if len(self._memo_of_ways) < _MEMO_LIMIT:
            self._memo_of_ways[token] = found
        return found

    def joined(self, tokens: list[str]) -> list[str]:
        """Pairs written apart ("my self", "over dose") as the one word they are."""
        return self._join(tokens)

    def _join(self, tokens: list[str]) -> list[str]:
        """Replace pairs written apart ("my self", "over dose") by the one word."""
        if not self._pair_heads.intersection(tokens):
            return tokens
        out: list[str] = []
        i = 0
        while i < len(tokens):
            pair = tuple(tokens[i : i + 2])
            full = self._pairs.get(pair) if len(pair) == 2 else None
            if full is None:
                out.append(tokens[i])
                i += 1
            else:
                out.extend(full)
                i += 2
        return out
