"""Reads questions that were encoded to slip past the gate: base64, rot13, reversed, leet."""

from __future__ import annotations

import base64
import binascii
import codecs
import re

_BASE64 = re.compile(r"[A-Za-z0-9+/_-]{16,}={0,2}")
_LEET = str.maketrans("013457@$", "oieastas")
_LEET_WORD = re.compile(r"(?<!\w)(?=\w*[a-zA-Z])(?=\w*[013457@$])[\w@$]{4,}")
_COMMON = {
    "en": frozenset(
        "the a i is it my me of to in for can should what how do take and with am you on if dose "
        "much ketamine safe".split()
    ),
    "es": frozenset(
        "el la de que yo es mi me en para puedo debo como con tomar si y una dosis cuanto cuanta "
        "ketamina".split()
    ),
}
MOST = 4
"""No more than this many readings of one text."""


def readings(text: str) -> tuple[str, ...]:
    """Other plain texts that this text may stand for; empty for nearly all messages."""
    text = text[:4_000]
    found: list[str] = []
    for match in _BASE64.finditer(text):
        plain = _from_base64(match.group())
        if plain:
            found.append(plain)
    if not _reads_well(text):
        for turned in (codecs.encode(text, "rot13"), text[::-1]):
            if _reads_well(turned, at_least=2):
                found.append(turned)
    if _LEET_WORD.search(text):
        found.append(_LEET_WORD.sub(lambda m: _letters(m.group()), text))
    return tuple(dict.fromkeys(found))[:MOST]


def _letters(word: str) -> str:
    """A word with its digits read as letters, unless it is a number with a unit ("70kg")."""
    return word if re.fullmatch(r"\d+[a-zA-Z]{1,4}", word) else word.translate(_LEET)


def _from_base64(text: str) -> str | None:
    text = text.replace("-", "+").replace("_", "/").rstrip("=")
    try:
        plain = base64.b64decode(text + "=" * (-len(text) % 4), validate=True).decode("utf-8")
    except (binascii.Error, ValueError):
        return None
    return plain if " " in plain and plain.isprintable() else None


def _reads_well(text: str, at_least: int = 1) -> bool:
    """Whether a fair part of the words are everyday words of a language that the gate reads.

    Args:
        text: the text.
        at_least: so many different ones there must be: one may stand there by chance.
    """
    words = re.findall(r"[^\W\d_]+", text.lower())
    if len(words) < 3:
        return True
    return any(
        sum(w in common for w in words) / len(words) >= 0.25
        and len(common.intersection(words)) >= at_least
        for common in _COMMON.values()
    )
