"""`python -m bot import`: drafts sections from a practice's own file."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

from bot.drafting.blocks import UnreadableError
from bot.drafting.draft import Drafter, Outcome, Taken, Written
from bot.drafting.formats import read_blocks
from bot.drafting.passages import language_of, passages, sentence_splitter, title_of
from bot.knowledge.document import LANGUAGES, Document, DocumentError, Section, slug


def main(arguments: argparse.Namespace) -> int:
    """Import one file; 1 when it cannot be read or the folder is not in order."""
    try:
        file, outcome = import_file(arguments.file, arguments.out, arguments.language)
    except (UnreadableError, DocumentError) as error:
        print(f"Nothing was written. {error}", file=sys.stderr)
        return 1
    print(f"{file}: {outcome.sections} sections, {outcome.flagged} sentences marked LOOK.")
    if outcome.kept or outcome.changed or outcome.gone:
        print(
            f"As before: {outcome.kept}. Changed, so not approved: {outcome.changed}. "
            f"No longer in the document: {outcome.gone}."
        )
    print(
        "Nothing new is said yet. Read the file, and write 'Approved: your name, 2027-01-15' in "
        "the head of each section that is right. Then: python -m bot check"
    )
    return 0


def import_file(source: Path, folder: Path, language: str | None = None) -> tuple[Path, Outcome]:
    """Draft `source` as one Markdown file of `folder`.

    Args:
        source: the practice's document.
        folder: where drafts are kept; made if need be.
        language: "en" or "es"; found out when not given.

    Raises:
        UnreadableError: the file cannot be read.
        DocumentError: the folder's files have a mistake, or would have one.
    """
    blocks = read_blocks(source)
    lang = language or language_of(blocks)
    if lang not in LANGUAGES.values():
        raise UnreadableError(
            f"{source.name}: neither English nor Spanish was found in it; if it is one of them, "
            "say which with --language"
        )
    target = folder / f"{slug(source.stem) or 'document'}.md"
    if target.exists() and target.samefile(source):
        raise UnreadableError(f"{source.name}: it would be written over; move it elsewhere first")
    title = title_of(blocks, source.stem.replace("_", " ").replace("-", " ").strip())
    found = passages(blocks, title, sentence_splitter(lang))
    before = Document.read(folder) if any(folder.glob("*.md")) else Document(())
    whole = (*before.sections, *before.waiting)
    earlier = _earlier(target, [s for s in whole if s.file == target.name])
    drafter = _drafter(title, lang, before, whole, target, earlier)
    outcome = drafter.draft(found)
    _keep(outcome.text, target)
    return target, outcome


def _drafter(
    title: str,
    lang: str,
    before: Document,
    whole: tuple[Section, ...],
    target: Path,
    earlier: tuple[str, list[Written]],
) -> Drafter:
    from bot.drafting.flags import Flagger  # takes the treatment gate with it, some seconds
    from bot.treatment.gate import Gate

    others = [s for s in whole if s.file != target.name]
    own = {fact for s in whole if s.file == target.name for fact in s.claims}
    used = {fact for s in others for fact in s.facts} | set(before.claims)
    taken = Taken(
        frozenset(s.id for s in others),
        frozenset(used - own),
        frozenset(q for s in others for q in s.questions.get(lang, ())),
    )
    flagger = Flagger(lang, Gate.load())
    return Drafter(title, lang, flagger, taken, *earlier, left_out=before.left_out)


def _earlier(target: Path, sections: list[Section]) -> tuple[str, list[Written]]:
    """The lines above the first section of an earlier draft, and its sections."""
    if not target.exists():
        return "", []
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    sections = sorted(sections, key=lambda s: s.line)
    ends = [*(s.line - 1 for s in sections[1:]), len(lines)]
    written = [
        Written(s, "\n".join(lines[s.line - 1 : end]))
        for s, end in zip(sections, ends, strict=True)
    ]
    return "\n".join(lines[: sections[0].line - 1] if sections else lines), written


def _keep(text: str, target: Path) -> None:
    """Write the draft once it has been read back beside its neighbours without a mistake."""
    with tempfile.TemporaryDirectory() as scratch:
        for neighbour in target.parent.glob("*.md"):
            shutil.copy(neighbour, scratch)
        (Path(scratch) / target.name).write_text(text, encoding="utf-8")
        Document.read(Path(scratch))
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_suffix(".new")
    fresh.write_text(text, encoding="utf-8")
    os.replace(fresh, target)
