"""How long the crisis screen takes, on our own messages and on texts made to be slow.

In processor time of its one thread, so that whatever else the machine does is not counted.
"""

from __future__ import annotations

import random
import statistics
import time
from pathlib import Path

from bot.safety.messages import read_messages
from bot.safety.screen import Screen

_MESSAGES = Path(__file__).resolve().parent.parent / "data" / "messages"
_MEGABYTE = 1_000_000


def screening() -> dict[str, float]:
    """Microseconds a message (median, 99th percentile, worst) and milliseconds a megabyte."""
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
    }


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
