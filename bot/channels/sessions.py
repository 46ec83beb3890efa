"""Sessions of the widget: a signed, expiring word for an id that nobody can guess.

The token travels in a header and never in a cookie, so no other site can speak with it. Whoever
holds it, and nobody else, can write to its conversation, read it and delete it.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import jwt

from bot.records.chats import KEPT, PASSING

SESSION_SECONDS = 12 * 3600
"""A tab that is open longer gets a new session; a quiet chat starts anew long before (LF-08)."""
_ALGORITHM = "HS256"
_LONGEST = 1000
"""Characters of a token that are read at all."""


@dataclass(frozen=True)
class Session:
    """One conversation of the widget.

    Attributes:
        chat: its random part, 192 bits.
        kept: whether the visitor agreed to it being kept (LF-09).
        expires: seconds since the epoch.
    """

    chat: str
    kept: bool
    expires: int

    @property
    def sender(self) -> str:
        """The conversation's id in Rasa; it says by itself where the conversation may live."""
        return (KEPT if self.kept else PASSING) + self.chat

    def agreed(self, agreed: bool) -> Session:
        """The same conversation, kept or not."""
        return replace(self, kept=agreed)


class Sessions:
    """Gives out tokens and reads them back."""

    def __init__(self, key: str, clock: Callable[[], float] = time.time) -> None:
        """Sign with `key`.

        Args:
            key: a secret of 32 characters or more.
            clock: seconds since the epoch; tests bring their own.
        """
        self._key = key
        self._clock = clock

    def new(self) -> Session:
        """A session that nobody has had."""
        return Session(secrets.token_urlsafe(24), False, int(self._clock()) + SESSION_SECONDS)

    def token(self, session: Session) -> str:
        """The signed word for a session."""
        claims = {"sub": session.chat, "kept": session.kept, "exp": session.expires}
        return jwt.encode(claims, self._key, algorithm=_ALGORITHM)

    def read(self, token: str | None) -> Session | None:
        """The session of a token that is ours, unchanged and not expired; else None."""
        if not token or len(token) > _LONGEST:
            return None
        try:
            claims: dict[str, Any] = jwt.decode(
                token,
                self._key,
                algorithms=[_ALGORITHM],
                # The time is looked at below, by a clock that tests can set.
                options={"require": ["sub", "exp", "kept"], "verify_exp": False},
            )
        except jwt.InvalidTokenError:
            return None
        chat, kept, expires = claims["sub"], claims["kept"], claims["exp"]
        if not isinstance(chat, str) or not isinstance(kept, bool) or not isinstance(expires, int):
            return None
        return Session(chat, kept, expires) if self._clock() < expires else None
