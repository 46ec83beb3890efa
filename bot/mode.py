"""Whether this is a developer's machine or the real thing; the real thing unless said otherwise."""

from __future__ import annotations

import os

_MODES = ("production", "development")


class ModeError(ValueError):
    """LANTERN_MODE holds a word that nobody knows."""


def in_development() -> bool:
    """True where LANTERN_MODE is `development`: then the plain REST channel is open.

    Raises:
        ModeError: LANTERN_MODE is neither of the two words.
    """
    mode = os.environ.get("LANTERN_MODE", "").strip().lower() or _MODES[0]
    if mode not in _MODES:
        raise ModeError(
            f"LANTERN_MODE={mode!r} is not known. Use one of: {', '.join(_MODES)}; "
            "unset it for production."
        )
    return mode == "development"
