"""What the guard must remember of each conversation without any store: small, bounded, in memory.

When the database is gone the crisis reply still has to vary its wording (CR-22), keep the country
that the visitor chose, and know which buttons were offered. Nothing here is ever written down.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.safety.strain import Strain

_OFFERED = 40
"""Payloads remembered for each conversation: the buttons that can still be on a screen."""

SECTION = "/section/"
"""Start of the payload of a button that asks for a section."""

DISCLOSE_EVERY = 3 * 3600.0
"""LF-02: in a chat that goes on, say again after three hours that this is not a person."""

AWAY = 7 * 86400.0
"""LF-02: and after seven days away (a chat usually starts anew long before that)."""


@dataclass
class Visitor:
    """One conversation, as far as the guard must know it.

    Attributes:
        last_seen: time of the last message, in seconds since the epoch.
        disclosed: time at which it was last told that this is not a person, or None.
        crises: crisis replies given so far.
        lang: language last heard, or None.
        country: country that the visitor chose, or None.
        offered: payloads of the buttons that were shown, oldest first.
        offered_last: payloads of the sections that the last reply offered, by their number.
        topic: the section that the last message was answered with, or None.
        strain: what its messages add up to.
    """

    last_seen: float
    disclosed: float | None = None
    crises: int = 0
    lang: str | None = None
    country: str | None = None
    offered: OrderedDict[str, None] = field(default_factory=OrderedDict)
    offered_last: tuple[str, ...] = ()
    topic: str | None = None
    strain: Strain = field(default_factory=Strain)

    def offer(self, payloads: Iterable[str]) -> None:
        """Remember buttons that were shown."""
        for payload in payloads:
            self.offered[payload] = None
            self.offered.move_to_end(payload)
        while len(self.offered) > _OFFERED:
            self.offered.popitem(last=False)

    def chosen(self, text: str) -> str | None:
        """The section that a message chooses, by its button or by its number; None for any other."""
        number = text.strip(" .)(")
        if number.isdecimal() and 1 <= int(number) <= len(self.offered_last):
            text = self.offered_last[int(number) - 1]
        if text in self.offered and text.startswith(SECTION):
            return text.removeprefix(SECTION)
        return None

    def owes_disclosure(self, now: float) -> bool:
        """Whether LF-01 or LF-02 ask for the disclosure before the next reply."""
        return self.disclosed is None or now - self.disclosed >= DISCLOSE_EVERY


class Visitors:
    """The conversations of one channel, the least recently seen forgotten first."""

    def __init__(self, session_seconds: float, limit: int = 10_000) -> None:
        """Start with none.

        Args:
            session_seconds: quiet time after which a conversation starts anew (LF-08).
            limit: conversations kept; about 1 kB each.
        """
        self._session = min(session_seconds, AWAY)
        self._limit = limit
        self._known: OrderedDict[str, Visitor] = OrderedDict()

    def __len__(self) -> int:
        return len(self._known)

    def seen(self, conversation: str, now: float) -> Visitor:
        """The visitor who writes now; a new one after a session's quiet, or when forgotten."""
        visitor = self._known.get(conversation)
        if visitor is None or now - visitor.last_seen >= self._session:
            visitor = self._known[conversation] = Visitor(last_seen=now)
        visitor.last_seen = now
        self._known.move_to_end(conversation)
        while len(self._known) > self._limit:
            self._known.popitem(last=False)
        return visitor

    def rename(self, conversation: str, name: str) -> None:
        """Go on with a conversation under another id."""
        visitor = self._known.pop(conversation, None)
        if visitor is not None:
            self._known[name] = visitor

    def forget(self, conversation: str) -> None:
        """Remember nothing of a conversation."""
        self._known.pop(conversation, None)
