"""The lexicon against our own messages: no dead line, no strong line that cries wolf."""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from bot.safety.messages import read_messages
from bot.safety.patterns import Pattern, framed
from bot.safety.screen import Screen

ROOT = Path(__file__).resolve().parents[3]

#: What a strong pattern may do wrong: so many harmless messages, or this share of what it matches.
#: Nearly half of our messages are look-alikes that were written to mislead it, so what counts as a
#: false alarm is what the screen says, and the matches alone have a wider limit.
_FALSE_ALARMS = 2
_FALSE_SHARE = 0.25
_MISTAKEN_SHARE = 0.5

Matched = tuple[Counter[Pattern], Counter[Pattern], Counter[Pattern], Counter[Pattern]]


@pytest.fixture(scope="module")
def matched(screen: Screen) -> Matched:
    """For each pattern: messages that it matches; those where no shield covers it; the harmless
    ones of these; and those of them that raise an alarm."""
    every: Counter[Pattern] = Counter()
    unshielded: Counter[Pattern] = Counter()
    harmless: Counter[Pattern] = Counter()
    alarms: Counter[Pattern] = Counter()
    for message in read_messages(ROOT / "data" / "messages"):
        for lexicon in screen.lexicons:
            tokens = lexicon.canon.tokens(message.text)
            hits = lexicon.hits(tokens)
            open_hits = {hit.pattern for hit in hits if hit.shielded_by is None}
            every.update({hit.pattern for hit in hits} | _shields(lexicon.patterns, tokens))
            unshielded.update(open_hits)
            if message.kind is None:
                harmless.update(open_hits)
                if open_hits and screen.hear(message.text) is not None:
                    alarms.update(open_hits)
    return every, unshielded, harmless, alarms


def _shields(patterns: tuple[Pattern, ...], tokens: list[str]) -> set[Pattern]:
    text = framed(tokens)
    present = frozenset(text)
    return {
        p
        for p in patterns
        if p.kind is None and p.anchors & present and p.possible(present) and p.spans(text)
    }


def test_every_pattern_matches_a_message_of_our_own(
    screen: Screen,
    matched: Matched,
) -> None:
    every, unshielded, _, _ = matched
    dead = [
        f"{p.where}: {p.source}"
        for lexicon in screen.lexicons
        for p in lexicon.patterns
        if not (every[p] if p.kind is None else unshielded[p])
    ]
    assert not dead, (
        "Add a message to data/messages that these lines hear, or delete them "
        "(docs/growing-the-lexicon.md):\n" + "\n".join(dead)
    )


def test_no_strong_pattern_is_mostly_a_false_alarm(
    matched: Matched,
) -> None:
    _, unshielded, harmless, alarms = matched
    noisy = [
        f"{p.where}: {p.source} ({wrong} of {unshielded[p]} {what})"
        for counted, share, what in (
            (harmless, _MISTAKEN_SHARE, "harmless"),
            (alarms, _FALSE_SHARE, "a false alarm"),
        )
        for p, wrong in counted.items()
        if p.level is not None and wrong > _FALSE_ALARMS and wrong > share * unshielded[p]
    ]
    assert not noisy, "Make these narrower, shield them or delete them:\n" + "\n".join(noisy)


def test_the_neighbours_are_up_to_date() -> None:
    check = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "neighbours.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert check.returncode == 0, check.stdout + check.stderr


def test_gaps_are_written_with_one_digit(screen: Screen) -> None:
    # "..10" would be read as a gap of one word and then the word "0".
    long_gaps = [
        f"{p.where}: {p.source}"
        for lexicon in screen.lexicons
        for p in lexicon.patterns
        if any(f"..{n}" in p.source for n in range(10, 100))
    ]
    assert not long_gaps, "\n".join(long_gaps)
