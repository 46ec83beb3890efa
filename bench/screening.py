"""How long the crisis screen takes, on our own messages and on texts made to be slow.

In processor time of its one thread, so that whatever else the machine does is not counted. Beside
the slow texts that we thought of, a search looks for slower ones: it mixes pieces of every sort,
keeps the slowest mixtures and changes them again, for as long as it is given.
"""

from __future__ import annotations

import random
import re
import statistics
import time
from dataclasses import dataclass, replace
from pathlib import Path

from bot.safety.elsewhere import Elsewhere
from bot.safety.messages import read_messages
from bot.safety.screen import Screen

_MESSAGES = Path(__file__).resolve().parent.parent / "data" / "messages"
_MEGABYTE = 1_000_000
#: Sizes that the search is made for: a long message, the longest that is read with every care,
#: and the longest that a channel lets in.
_SIZES = {"1kb": 1_000, "11kb": 11_000, "1mb": _MEGABYTE}
_SEED = 11
#: Mixtures that are kept, and pieces in one.
_KEPT = 6
_PIECES = 24


def screening(search_seconds: float = 20.0) -> dict[str, float | str]:
    """Microseconds a message (median, 99th percentile, worst) and milliseconds a megabyte.

    Args:
        search_seconds: how long to look for the worst text, for each size.
    """
    begin = time.thread_time()
    screen = Screen.load()
    load = time.thread_time() - begin
    screen.ready()
    texts = [m.text for m in read_messages(_MESSAGES)]
    for text in texts[:500]:
        screen.hear(text)
    times = []
    for text in texts:
        begin = time.thread_time()
        screen.hear(text)
        times.append((time.thread_time() - begin) * 1e6)
    times.sort()
    return {
        "load_ms": round(load * 1000, 1),
        "messages": len(times),
        "median_us": round(statistics.median(times), 1),
        "p99_us": round(times[int(len(times) * 0.99)], 1),
        "worst_us": round(times[-1], 1),
        **{f"1mb_{name}_ms": round(_once(screen, text), 1) for name, text in slow_texts(screen)},
        **_searched(screen, search_seconds),
    }


def _searched(screen: Screen, seconds: float) -> dict[str, float | str]:
    found: dict[str, float | str] = {}
    for name, size in _SIZES.items():
        mixture, ms = search(screen, size, seconds)
        found[f"worst_found_{name}_ms"] = round(ms, 1)
        found[f"worst_found_{name}"] = repr(mixture.text(60))
    return found


@dataclass(frozen=True)
class Mixture:
    """A recipe for a text of any size.

    Attributes:
        pieces: what it is made of.
        between: what stands between two of them.
        shuffled: drawn by chance rather than in turn.
        numbered: with a letter or two added to each piece, so that hardly one comes twice.
    """

    pieces: tuple[str, ...]
    between: str
    shuffled: bool
    numbered: bool

    def text(self, size: int) -> str:
        chance = random.Random(size)
        out: list[str] = []
        length = 0
        while length < size:
            place = chance.randrange(len(self.pieces)) if self.shuffled else len(out)
            piece = self.pieces[place % len(self.pieces)]
            if self.numbered:
                piece += chance.choice(_LETTERS) + chance.choice(_LETTERS)
            out.append(piece)
            length += len(piece) + len(self.between)
        return self.between.join(out)[:size]


def search(screen: Screen, size: int, seconds: float) -> tuple[Mixture, float]:
    """The slowest mixture found in a time, and its milliseconds (the better of two readings)."""
    chance = random.Random(_SEED)
    stock = _stock(screen)
    kept: list[tuple[float, Mixture]] = []
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        if len(kept) < _KEPT or chance.random() < 0.25:
            mixture = _new(chance, stock)
        else:
            mixture = _changed(chance, chance.choice(kept)[1], stock)
        text = mixture.text(size)
        ms = _once(screen, text)
        if len(kept) < _KEPT or ms > kept[-1][0]:
            ms = min(ms, _once(screen, text))  # the first may have opened a book or met a pause
            kept = sorted([*kept, (ms, mixture)], key=lambda x: -x[0])[:_KEPT]
    ms, mixture = kept[0]
    return mixture, ms


def _new(chance: random.Random, stock: list[list[str]]) -> Mixture:
    sorts = chance.sample(stock, chance.randint(1, 4))
    return Mixture(
        tuple(chance.choice(chance.choice(sorts)) for _ in range(chance.randint(1, _PIECES))),
        chance.choice(_BETWEEN),
        chance.random() < 0.5,
        chance.random() < 0.3,
    )


def _changed(chance: random.Random, one: Mixture, stock: list[list[str]]) -> Mixture:
    pieces = list(one.pieces)
    for _ in range(chance.randint(1, 4)):
        what = chance.randrange(4)
        if what == 0 and len(pieces) > 1:
            pieces.pop(chance.randrange(len(pieces)))
        elif what == 1:
            pieces.insert(chance.randint(0, len(pieces)), chance.choice(chance.choice(stock)))
        elif what == 2:
            pieces[chance.randrange(len(pieces))] = chance.choice(chance.choice(stock))
        else:
            at = chance.randrange(len(pieces))
            piece = pieces[at]
            cut = chance.randint(0, len(piece))
            pieces[at] = piece[:cut] + chance.choice(_CHARACTERS) + piece[cut:]
    changed = replace(one, pieces=tuple(pieces))
    what = chance.randrange(8)
    if what == 0:
        changed = replace(changed, between=chance.choice(_BETWEEN))
    elif what == 1:
        changed = replace(changed, shuffled=not one.shuffled)
    elif what == 2:
        changed = replace(changed, numbered=not one.numbered)
    return changed


_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_BETWEEN = (" ", " ", ". ", "", ", ", "\n", " i ", " me ", "! ", "\u200b", "。", "  ", "'")
#: Characters of every sort: accents, invisible ones, signs, digits, other scripts, emoji.
_CHARACTERS = (
    *"aeiou kz.,!?;:'-_*/|@$#()[]0134579",
    *"éñüøßœ¿¡’“”…ªº½ﬁﷺﷲ㎏",
    *"\u0301\u0308\u200b\u200d\u2060\ufeff\u00ad\u202e\x00\t\n",
    *"\u0430\u0435\u043e\u044f\u0436",
    *"\u0645\u0648\u062a\u0623\u0646",
    *"\u6211\u60f3\u6b7b\u81ea\u6740\u3002\uff0c",
    *"\uc8fd\uace0\uc2f6\u3131",
    *"ơươăđạ",
    *"\U0001f52a\U0001f48a\U0001f602\U0001f600\U0001d424",
)


def _stock(screen: Screen) -> list[list[str]]:
    """Pieces by sort: words that matter, misspelt ones, lines of the lexicon, characters."""
    chance = random.Random(_SEED)
    stock: list[list[str]] = [list(_CHARACTERS), [c * 30 for c in _CHARACTERS]]
    for lexicon in screen.lexicons:
        words = sorted(lexicon.vocabulary)
        lines = [pattern.source for pattern in lexicon.patterns]
        stock += [
            sorted(lexicon.anchors),
            words,
            [_slip(chance, word) for word in words],
            [" ".join(word) for word in words],
            [word[: len(word) // 2] + " " + word[len(word) // 2 :] for word in words],
            _bare(lines),
            ["".join(chance.choices(words, k=6)) for _ in range(500)],
        ]
    elsewhere = Elsewhere.load()
    stock.append(sorted({word for pattern in elsewhere.patterns() for word in pattern.anchors}))
    stock.append(_bare([pattern.source for pattern in elsewhere.patterns()]))
    stock.append([m.text for m in read_messages(_MESSAGES)][::7])
    return stock


def _bare(lines: list[str]) -> list[str]:
    """Lines of the lexicon as words: all that they hold, in their order."""
    return [re.sub(r"\.\.\d|<\w+>|[^\w' ]+", " ", line) for line in lines]


def _slip(chance: random.Random, word: str) -> str:
    at = chance.randrange(len(word))
    return word[:at] + chance.choice(_LETTERS) + word[at + chance.randint(0, 1) :]


def slow_texts(screen: Screen) -> list[tuple[str, str]]:
    """Megabytes of text: ordinary, and of the sorts that cost the screen most."""
    chance = random.Random(5)
    ordinary = [m.text for m in read_messages(_MESSAGES) if m.kind is None]
    words = sorted(screen.lexicons[0].vocabulary)
    anchors = sorted(screen.lexicons[0].anchors)
    letters = "abcdefghijklmnopqrstuvwxyz"
    return [
        ("ordinary", _fill(chance, ordinary, ". ")),
        ("anchors", _fill(chance, anchors, " ")),
        (
            "sentences_of_anchors",
            _fill(chance, [f"{w} {v}" for w in anchors for v in ("i", "me")], ". "),
        ),
        ("vocabulary", _fill(chance, words, " ")),
        ("misspelt", _fill(chance, [w[:2] + chance.choice(letters) + w[2:] for w in words], " ")),
        ("random_letters", "".join(chance.choices(letters + "   ", k=_MEGABYTE))),
        ("one_letter", "a" * _MEGABYTE),
        ("single_letters", "k i l " * (_MEGABYTE // 6)),
        ("dots", "." * _MEGABYTE),
        ("accents", "é\u0301" * (_MEGABYTE // 2)),
        ("emoji", "\U0001f52a" * (_MEGABYTE // 4)),
    ]


def _fill(chance: random.Random, pieces: list[str], between: str) -> str:
    out: list[str] = []
    size = 0
    while size < _MEGABYTE:
        piece = chance.choice(pieces)
        out.append(piece)
        size += len(piece) + len(between)
    return between.join(out)[:_MEGABYTE]


def _once(screen: Screen, text: str) -> float:
    begin = time.thread_time()
    screen.hear(text)
    return (time.thread_time() - begin) * 1000
