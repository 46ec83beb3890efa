"""One language's reading of a text: its short forms, its spelling, its words."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.safety.normalise import STOP, Speller, expand, plain, segment, spaced_words

#: Words whose mending is remembered; more are worked out each time.
_MEMO_LIMIT = 20_000
#: Only words that hold one of these are worth cutting ("iwanttodie").
_RUN_TOGETHER = re.compile(
    "kill|die|suic|self|life|hurt|want|dead|live|help|pills|end|mori|mata|vida|viv|quier|dano"
)


_TWICE = (STOP, STOP)


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
    words = spaced_words(plain(text)).split()
    # "!!!" and "..." end one sentence, not three.
    return [w for w, before in zip(words, [STOP, *words], strict=False) if (w, before) != _TWICE]


class Canon:
    """Turns text into canonical tokens for one language."""

    def __init__(self, table: Mapping[str, Sequence[str]]) -> None:
        self._table = dict(table)
        self._pairs = {
            tuple(short.split("_")): full for short, full in table.items() if "_" in short
        }
        self._pair_heads = frozenset(pair[0] for pair in self._pairs)
        self._speller: Speller | None = None
        self._cuttable: frozenset[str] = frozenset()
        self._memo: dict[str, tuple[str, ...]] = {}

    def learn(self, vocabulary: frozenset[str], neighbours: frozenset[str]) -> None:
        """Take the lexicon's words as the ones that misspellings are brought back to."""
        self._speller = Speller(vocabulary, neighbours | frozenset(self._table))
        self._cuttable = frozenset(w for w in vocabulary if len(w) > 2) | {
            w
            for w in ("i", "a", "to", "my", "me", "no", "is", "am", "it", "in", "be", "de", "yo")
            if w in vocabulary
        }

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
