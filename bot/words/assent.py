"""Whether a short text says yes or no, and nothing else."""

from __future__ import annotations

import re

AFFIRM = "/affirm"
DENY = "/deny"
"""What the buttons for yes and no send."""

_YES = (
    r"(?:yes|yep|yeah|yup|y|sure|ok|okay|k|of course|please|please do|do it|send|send it|go ahead|"
    r"correct|right|that's right|that is right|all right|alright|fine|absolutely|definitely|it is|"
    r"it did|yes it did|that's fine|"
    r"s[ií]|claro|claro que s[ií]|vale|dale|de acuerdo|por supuesto|por favor|correcto|exacto|"
    r"adelante|est[aá] bien|bueno|env[ií]al[oa]|m[aá]ndal[oa])"
)
_NO = (
    r"(?:no|nope|nah|n|no thanks|no thank you|not really|not now|not at all|it did not|it didn't|"
    r"i don't think so|rather not|i'd rather not|"
    r"no gracias|ahora no|mejor no|para nada|no hace falta|no creo|todav[ií]a no|a[uú]n no)"
)
_YES_ONLY = re.compile(rf"{_YES}(?:[\s,.!]+{_YES})*[\s.!]*", re.IGNORECASE)
_NO_ONLY = re.compile(rf"{_NO}(?:[\s,.!]+{_NO})*[\s.!]*", re.IGNORECASE)


def says_yes(text: str) -> bool:
    """Whether it is a yes and nothing else."""
    return text == AFFIRM or _YES_ONLY.fullmatch(_plain(text)) is not None


def says_no(text: str) -> bool:
    """Whether it is a no and nothing else."""
    return text == DENY or _NO_ONLY.fullmatch(_plain(text)) is not None


def _plain(text: str) -> str:
    return text.strip().replace("\u2019", "'")
