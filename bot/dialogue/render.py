"""How an answer from the document reads: the words of its sections, and where they come from."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from bot.channels.outlet import one_bubble
from bot.knowledge.document import Section

ANSWER = "answer"
"""The retrieval intent of all answers: answer/<section id>."""

_SOURCE: Mapping[str, str] = MappingProxyType(
    {"en": "From our document: {title}", "es": "De nuestro documento: {title}"}
)


def answer_text(section: Section, lang: str) -> str:
    """One section's answer with the name of the section it came from."""
    source = _SOURCE.get(lang, _SOURCE["en"]).format(title=section.heading(lang))
    return one_bubble(f"{section.wording(lang)}\n{source}")
