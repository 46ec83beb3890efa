"""What no outgoing text may hold, whoever wrote it."""

from __future__ import annotations

import re

from bot.dialogue.render import answer_text
from bot.house import House
from bot.knowledge.document import Document
from bot.wordings.reviewed import Reviewed

_NEVER = (
    (
        "an amount of medicine",
        re.compile(
            r"\d\s*(?:mg|mcg|µg|ml|milligrams?|micrograms?|milliliters?|miligramos?)\b", re.I
        ),
    ),
    ("a phrase that hurts (CR-11)", re.compile(r"\bcommit(?:s|ted|ting)?\s+suicide\b", re.I)),
    ("a blank that was not filled", re.compile(r"\{[a-z_]+\}")),
)
_KETAMINE = re.compile(r"\b(?:es)?keta\w*", re.I)


def faults(text: str, *, after_crisis: bool) -> list[str]:
    """Why a text must not go out; empty when it may.

    Args:
        text: one whole outgoing message.
        after_crisis: the visitor's message spoke of a crisis: then nothing about the treatment
            may be said in the same turn (CR-26).
    """
    found = [name for name, pattern in _NEVER if pattern.search(text)]
    if after_crisis and _KETAMINE.search(text):
        found.append("the treatment, in a turn that answers a crisis (CR-26)")
    if not text.strip():
        found.append("no words")
    return found


def reviewed_files(house: House, document: Document) -> Reviewed:
    """What may be said in this house, to compare outgoing texts with.

    Args:
        house: wordings, hotlines and settings.
        document: the practice's document; only approved sections are in it.
    """
    answers = [
        answer_text(section, lang, house.catalogue)
        for section in document.sections
        for lang in section.answer
    ]
    return Reviewed(house.catalogue, house.directory, house.settings, answers)
