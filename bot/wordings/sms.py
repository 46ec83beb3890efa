"""One SMS: the GSM-7 alphabet and its 160 characters (CR-18)."""

from __future__ import annotations

import unicodedata

LIMIT = 160

_BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
    "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
#: These take two places each.
_EXTENDED = "^{}\\[~]|€"


def length(text: str) -> int | None:
    """Return how many places a text takes in an SMS, or None if it is not all GSM-7."""
    total = 0
    for letter in text:
        if letter in _BASIC:
            total += 1
        elif letter in _EXTENDED:
            total += 2
        else:
            return None
    return total


def plain(text: str) -> str:
    """Replace letters outside GSM-7 by their nearest: an accent is dropped, a curl made straight."""
    swaps = {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "…": "...", "\u00a0": " "}
    out: list[str] = []
    for letter in text:
        letter = swaps.get(letter, letter)
        if all(x in _BASIC or x in _EXTENDED for x in letter):
            out.append(letter)
            continue
        base = unicodedata.normalize("NFD", letter)[0]
        out.append(base if base in _BASIC else " ")
    return "".join(out)


def fit(must: list[str], may: list[str]) -> str:
    """Join sentences into one SMS.

    Args:
        must: sentences that have to be in it, in order.
        may: further ones, best first: each is added if it still fits.

    Returns:
        Text in GSM-7. It is within the limit if `must` is; a test sees to that.
    """
    text = plain(" ".join(must))
    for sentence in may:
        longer = f"{text} {plain(sentence)}"
        if (length(longer) or 0) <= LIMIT:
            text = longer
    return text
