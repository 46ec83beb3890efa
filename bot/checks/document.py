"""The practice's document: who approved it, what each answer rests on, and how it is worded."""

from __future__ import annotations

from collections.abc import Iterator

from bot.checks.problem import Problem
from bot.knowledge.document import SHIPPED, Document, Section
from bot.wordings.rules import answer_problems


def document_problems(document: Document) -> Iterator[Problem]:
    """Sections that wait, facts that nobody accounts for, and answers that may not be said so."""
    yield from _approvals(document)
    yield from _facts(document)
    names = [name for group in document.synonyms for name in group]
    for section in document.sections:
        for lang, text in section.answer.items():
            for what in answer_problems(text, lang, names):
                yield Problem(_where(section), f"'{section.heading(lang)}' ({lang}): {what}")


def _approvals(document: Document) -> Iterator[Problem]:
    for section in document.waiting:
        yield Problem(
            _where(section),
            f"'{section.title}' is not approved, so it is never said: read it, and write "
            "'Approved: your name, 2027-01-15' in its head",
            fatal=False,
        )
    shipped = [s for s in document.sections if s.approved and s.approved.by == SHIPPED]
    if shipped:
        yield Problem(
            "bot/knowledge",
            f"{len(shipped)} sections are the example that Lantern came with, and nobody of your "
            f"practice has approved them: put your name in place of '{SHIPPED}', or remove them",
            fatal=False,
        )


def _facts(document: Document) -> Iterator[Problem]:
    """Each fact has an answer or a reason to leave it out, and each answer's facts are known."""
    whole = (*document.sections, *document.waiting)
    said = {fact for section in whole for fact in section.facts}
    for fact in document.claims:
        if fact not in said and fact not in document.left_out:
            yield Problem(
                "bot/knowledge",
                f"fact {fact} is in no answer: name it in the 'Facts:' of the section that says "
                f"it, or write 'Left out: {fact} - why' in the head of its part",
            )
    if not document.claims:
        return  # a practice that keeps its list of facts elsewhere
    for section in whole:
        for fact in section.facts:
            if fact not in document.claims:
                yield Problem(
                    _where(section),
                    f"'{section.title}' rests on fact {fact}, which is in no list: add a line "
                    f"'Fact {fact}: what your document says'",
                )


def _where(section: Section) -> str:
    return f"bot/knowledge/{section.file}, line {section.line}"
