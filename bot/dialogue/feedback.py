"""The buttons below "did that help?", and what they send: a verdict and the section it is about."""

from __future__ import annotations

from bot.records.audit import What
from bot.wordings.catalogue import Catalogue
from bot.words.assent import says_no, says_yes

ASK = "feedback_ask"
"""Key of the question and of its buttons."""
VERDICTS = {"yes": What.HELPED, "no": What.NOT_HELPED, "other": What.NOT_ASKED}
"""The last part of a button's payload in the wordings, and what is counted for it."""


def feedback_buttons(catalogue: Catalogue, section: str, lang: str) -> list[dict[str, str]]:
    """The buttons of the wordings, each with the section: old ones stay right when tapped late."""
    return [
        {"title": button.title, "payload": f"{button.payload}/{section}"}
        for button in catalogue.buttons(ASK, lang)
    ]


def verdict_of(text: str, asked: str | None) -> tuple[str, str] | None:
    """The verdict and its section that a message is, or None when it is something else.

    Args:
        text: what the visitor wrote or tapped.
        asked: the section of which the reply just before asked whether it helped.
    """
    parts = text.split("/", 3)
    if len(parts) == 4 and parts[:2] == ["", "feedback"] and parts[2] in VERDICTS:
        return parts[2], parts[3]
    if asked is None:
        return None
    if says_yes(text):
        return "yes", asked
    return ("no", asked) if says_no(text) else None
