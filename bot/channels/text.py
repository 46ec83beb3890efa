"""Makes whatever arrives into text that every later part can bear."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any

_KEPT_CONTROLS = "\n\t"
#: Joiners shape emoji and some scripts; every other invisible sign is dropped.
_KEPT_FORMATS = "\u200c\u200d"
_VISIBLE = re.compile(r"[^\s\u200c\u200d\ufe0e\ufe0f]")
_COMMAND = re.compile(r"/+\s*[\w.\-]*(?:@[\d.]+)?\s*(?:\{.*\})?\s*\Z", re.DOTALL)
_LEADING_SLASHES = re.compile(r"\A[/\s]+")


def clean(text: str) -> str:
    """The text without control and zero-width characters and without halves of characters.

    What is left can be stored, logged as a length, sent as JSON and shown. Broken halves
    (lone surrogates) become U+FFFD, line ends become one kind.
    """
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    lines = whole.replace("\r\n", "\n").replace("\r", "\n")
    kept = (
        c
        for c in lines
        if c in _KEPT_CONTROLS
        or c in _KEPT_FORMATS
        or unicodedata.category(c) not in ("Cc", "Cf", "Co", "Cn")
    )
    return "".join(kept).strip()


def has_content(text: str) -> bool:
    """Whether a reader would see anything in a cleaned text but U+FFFD signs."""
    return _VISIBLE.search(text.replace("\ufffd", "")) is not None


def is_command(text: str) -> bool:
    """Whether a cleaned text is nothing but a typed `/command`, with or without `{...}`."""
    return _COMMAND.match(text) is not None


def without_slashes(text: str) -> str:
    """The text without the leading slashes that would make Rasa read it as a command."""
    return _LEADING_SLASHES.sub("", text)


def strings_in(value: Any, depth: int = 6) -> Iterator[str]:
    """Every string in a JSON value, keys included, so that none escapes the screen.

    Args:
        value: anything that JSON can say.
        depth: how many levels of lists and objects are read.
    """
    if isinstance(value, str):
        yield value
    elif depth > 0 and isinstance(value, dict):
        for key, inner in value.items():
            yield str(key)
            yield from strings_in(inner, depth - 1)
    elif depth > 0 and isinstance(value, (list, tuple)):
        for inner in value:
            yield from strings_in(inner, depth - 1)
