"""How an answer from the document reads: the words of its sections, and where they come from."""

from __future__ import annotations

from bot.channels.outlet import one_bubble
from bot.knowledge.document import Section
from bot.wordings.catalogue import Catalogue

ANSWER = "answer"
"""The retrieval intent of all answers: answer/<section id>."""


def answer_text(section: Section, lang: str, catalogue: Catalogue) -> str:
    """One section's answer with the name of the section it came from."""
    source = catalogue.text("piece_source", lang, title=section.heading(lang))
    return one_bubble(f"{section.wording(lang)}\n{source}")
