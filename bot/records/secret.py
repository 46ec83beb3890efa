"""The key with which sessions are signed."""

from __future__ import annotations

import logging
import os
import secrets
from pathlib import Path

from bot.records.folder import records_folder

_log = logging.getLogger(__name__)

_LEAST = 32
"""Characters: HS256 wants a key as long as its hash."""


class SecretError(ValueError):
    """LANTERN_SECRET cannot be used."""


def session_key() -> str:
    """LANTERN_SECRET, or the key that was made once in var/secret.key.

    Where the folder cannot be written, a key for this process alone: sessions then end with it,
    and a visitor gets a new one. Nobody goes without an answer for want of a file.

    Raises:
        SecretError: LANTERN_SECRET is too short to be safe.
    """
    given = os.environ.get("LANTERN_SECRET")
    if given:
        if len(given) < _LEAST:
            raise SecretError(
                f"LANTERN_SECRET is too short to be safe. Use {_LEAST} random characters or more, "
                "or unset it: then the bot makes its own key in var/secret.key."
            )
        return given
    path = records_folder() / "secret.key"
    try:
        return _read(path) or _made(path)
    except OSError as error:
        _log.error(
            "%s can be neither read nor written (%s): sessions end when the bot does. Make the "
            "folder writable, or set LANTERN_SECRET.",
            path.name,
            type(error).__name__,
        )
        return secrets.token_urlsafe(_LEAST)


def _read(path: Path) -> str | None:
    try:
        found = path.read_text("ascii").strip()
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        return None
    return found if len(found) >= _LEAST else None


def _made(path: Path) -> str:
    """Write a new key beside the file and move it there: nobody ever reads half a key."""
    key = secrets.token_urlsafe(_LEAST)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
        file.write(key)
    os.replace(draft, path)
    return key
