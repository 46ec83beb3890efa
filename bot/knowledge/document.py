"""Reads the practice's document: Markdown files that an office manager can edit.

One file is one part of the document (its `#` heading), one `##` heading is one section:

    # Name of the part
    Title in Spanish: Nombre de la parte
    Same words: long name = short name, other name
    Left out: F9 - why the fact is never said

    ## Title of the section
    Id: short_name
    Approved: name, 2027-01-15
    Title in Spanish: Título de la sección
    Facts: F1, F2
    Fact F1: what the practice's document says, word for word (here, or in the head of the part)

    ### Answer in English
    One or more paragraphs.

    ### Questions in English
    - an example question
    - another one

    ### Not answered in English
    - a question that is near this section but that the document does not answer (optional)

    ### Answer in Spanish
    ### Questions in Spanish

Everything between `<!--` and `-->` is a note for the editors and is not read. A section without
a name and a date behind `Approved:` waits: it is read, and never said.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType

FOLDER = Path(__file__).parent
LANGUAGES: Mapping[str, str] = MappingProxyType({"english": "en", "spanish": "es"})
"""Languages that a block heading may name, with their ISO 639-1 codes; an answer needs one of them."""
SHIPPED = "shipped with Lantern"
"""Stands for the name in `Approved:` of the example that the project came with (decision 12)."""

_ID = re.compile(r"[a-z][a-z0-9_]{1,48}\Z")
_FACT = re.compile(r"[A-Z][A-Z0-9]{0,7}\Z")
_FIELD = re.compile(r"([A-Za-z][A-Za-z ]{1,40}):\s*(.*)\Z")
_CLAIM = re.compile(r"fact ([A-Z][A-Z0-9]{0,7}):\s*(\S.*)\Z", re.IGNORECASE)
_BLOCK = re.compile(r"(answer|questions|not answered) in ([a-z]+)\Z", re.IGNORECASE)


class DocumentError(ValueError):
    """The document cannot be read; the message names file, line and what to do."""

    def __init__(self, file: str, line: int, problem: str) -> None:
        super().__init__(f"{file}, line {line}: {problem}")
        self.file = file
        self.line = line
        self.problem = problem


@dataclass(frozen=True)
class Approval:
    """Who answers for the words of a section, and since when."""

    by: str
    on: date

    @classmethod
    def read(cls, value: str) -> Approval | None:
        """The approval that a line in a section's head gives; None while nobody has signed.

        Raises:
            ValueError: it is no name and no date.
        """
        if not value:
            return None
        by, _, day = (part.strip() for part in value.rpartition(","))
        if not re.search(r"[^\W\d_]", by):
            raise ValueError(f"no name in '{value}'")
        return cls(by, date.fromisoformat(day))


@dataclass(frozen=True)
class Section:
    """One answer of the document.

    Attributes:
        id: short name, `[a-z0-9_]`, unique in the document; the name of the Rasa response.
        title: heading in English, shown with the answer.
        part: heading of the file.
        answer: reviewed wording by language, of one language or more.
        facts: ids of the facts that the answer states (LF-23).
        questions: example questions by language.
        titles: the heading by language, where it is given.
        about_self: None, or "distress": a visitor who asks this about themself gets the
            crisis route first and not this answer (policy section 5). "unanswered": a story that
            is no advice: a visitor to whom it happens too does not get it as an answer.
        not_answered: questions near this section that the document does not answer, by language.
        file: name of the file that it was read from.
        line: line of its heading, counted from 1.
        approved: who approved it; None while it waits, and then it is never said.
        origin: where in the imported document it comes from, its headings from the top.
        claims: facts whose words stand in the section's own head, by id.
    """

    id: str
    title: str
    part: str
    answer: Mapping[str, str]
    facts: tuple[str, ...]
    questions: Mapping[str, tuple[str, ...]]
    titles: Mapping[str, str]
    about_self: str | None = None
    not_answered: Mapping[str, tuple[str, ...]] = MappingProxyType({})
    file: str = ""
    line: int = 0
    approved: Approval | None = None
    origin: str = ""
    claims: Mapping[str, str] = MappingProxyType({})

    def wording(self, lang: str) -> str:
        """The answer in `lang`, or in English or what there is where that is not given."""
        return self.answer.get(lang) or self.answer.get("en") or next(iter(self.answer.values()))

    def heading(self, lang: str) -> str:
        """The title in `lang`, or the section's heading where that language is not given."""
        return self.titles.get(lang) or self.title


@dataclass(frozen=True)
class Document:
    """The whole document.

    Attributes:
        sections: those that may be said, in the order of the files' names and of their headings.
        synonyms: groups of words and phrases that the practice uses for the same thing; the
            first of each group is the one that the text uses.
        left_out: facts that are never said, with the reason.
        parts: the heading of each part by language, by its English heading.
        waiting: sections that nobody has approved; nothing of them is ever said.
        claims: what the practice's document says, by fact id, where the files list it.
    """

    sections: tuple[Section, ...]
    synonyms: tuple[tuple[str, ...], ...] = ()
    left_out: Mapping[str, str] = MappingProxyType({})
    parts: Mapping[str, Mapping[str, str]] = MappingProxyType({})
    waiting: tuple[Section, ...] = ()
    claims: Mapping[str, str] = MappingProxyType({})

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Document:
        """Read every `*.md` of a folder, to be said to visitors.

        Raises:
            DocumentError: with file, line and what to do, at the first mistake, or when no
                section is approved.
        """
        document = cls.read(folder)
        if not document.sections:
            raise DocumentError(
                document.waiting[0].file if document.waiting else folder.name,
                document.waiting[0].line if document.waiting else 0,
                "no section is approved, so nothing may be said: read them, and write "
                "'Approved: your name, 2027-01-15' in the head of each that is right",
            )
        return document

    @classmethod
    def read(cls, folder: Path = FOLDER) -> Document:
        """Read every `*.md` of a folder, also when no section is approved yet.

        Raises:
            DocumentError: with file, line and what to do, at the first mistake.
        """
        files = sorted(folder.glob("*.md"))
        if not files:
            raise DocumentError(folder.name, 0, "no .md file here: put the document in this folder")
        sections: list[Section] = []
        synonyms: list[tuple[str, ...]] = []
        left_out: dict[str, str] = {}
        claims: dict[str, str] = {}
        parts: dict[str, Mapping[str, str]] = {}
        for file in files:
            try:
                text = file.read_text(encoding="utf-8-sig")
            except UnicodeDecodeError as error:
                line = error.object[: error.start].count(b"\n") + 1
                raise DocumentError(
                    file.name, line, "a letter here is not UTF-8: save the file as UTF-8"
                ) from None
            part = _Part(file.name)
            part.read(text)
            if part.title in parts:
                raise part.error(1, f"the part '{part.title}' is already in another file")
            parts[part.title] = MappingProxyType(part.titles)
            synonyms += part.synonyms
            left_out |= part.left_out
            for fact in part.claims.keys() & claims.keys():
                raise part.error(
                    1, f"'Fact {fact}:' is already in another file: give one another id"
                )
            claims |= part.claims
            sections += part.sections
        _check_whole(sections, left_out)
        return cls(
            tuple(s for s in sections if s.approved),
            tuple(synonyms),
            MappingProxyType(left_out),
            MappingProxyType(parts),
            tuple(s for s in sections if not s.approved),
            MappingProxyType(claims),
        )

    def named(self, ids: Iterable[str]) -> tuple[Section, ...]:
        """The sections of these ids, in their order; what is not there is left out."""
        by_id = {section.id: section for section in self.sections}
        return tuple(by_id[name] for name in ids if name in by_id)

    def section(self, section_id: str) -> Section:
        """The section of that id.

        Raises:
            KeyError: when the document has none of that id.
        """
        for section in self.sections:
            if section.id == section_id:
                return section
        raise KeyError(f"the document has no section {section_id!r}")

    def facts(self, section_ids: tuple[str, ...]) -> tuple[str, ...]:
        """Facts that these sections state together, in their order, each once."""
        return tuple(dict.fromkeys(f for s in section_ids for f in self.section(s).facts))


def _check_whole(sections: list[Section], left_out: Mapping[str, str]) -> None:
    seen: dict[str, Section] = {}
    asked: dict[tuple[str, str], Section] = {}
    for section in sections:
        if section.id in seen:
            other = seen[section.id]
            raise DocumentError(
                section.file,
                section.line,
                f"the id '{section.id}' is already used in {other.file}, line {other.line}: "
                "give one of them another 'Id:'",
            )
        seen[section.id] = section
        for fact in section.facts:
            if fact in left_out:
                raise DocumentError(
                    section.file, section.line, f"fact {fact} is said here and also left out"
                )
        if not section.approved:
            continue  # what is never said takes no question from another section
        for lang, questions in section.questions.items():
            for question in questions:
                key = (lang, plain_question(question))
                if key in asked:
                    other = asked[key]
                    raise DocumentError(
                        section.file,
                        section.line,
                        f"the question '{question}' is also in '{other.title}' ({other.file}): "
                        "keep it in the section that answers it best",
                    )
                asked[key] = section


def plain_question(question: str) -> str:
    """A question by its words alone: two that are alike in this are the same question."""
    return " ".join(re.findall(r"\w+", question.casefold()))


def slug(title: str) -> str:
    """An id made of a title: letters and digits, parted by `_`."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:48].strip("_")


class _Part:
    """Reads one file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.title = ""
        self.titles: dict[str, str] = {}
        self.synonyms: list[tuple[str, ...]] = []
        self.left_out: dict[str, str] = {}
        self.claims: dict[str, str] = {}
        self.sections: list[Section] = []

    def error(self, line: int, problem: str) -> DocumentError:
        return DocumentError(self.file, line, problem)

    def claim(self, line: str, number: int) -> str | None:
        """Keep a line 'Fact A1: words'; its id, or None when the line is none."""
        match = _CLAIM.match(line)
        if match is None:
            return None
        fact = match.group(1).upper()
        if fact in self.claims:
            raise self.error(number, f"'Fact {fact}:' is already in this file: give one another id")
        self.claims[fact] = match.group(2).strip()
        return fact

    def read(self, text: str) -> None:
        draft: _Draft | None = None
        for number, line in self._lines(text):
            if line.startswith("# "):
                if self.title:
                    raise self.error(number, "a second '#' heading: put it in a file of its own")
                self.title = line[2:].strip()
                self.titles["en"] = self.title
            elif line.startswith("## "):
                if not self.title:
                    raise self.error(number, "the file must start with '# Name of the part'")
                self._finish(draft)
                draft = _Draft(self, line[3:].strip(), number)
            elif line.strip():
                if draft is not None:
                    draft.read(line, number)
                else:
                    self._head(line, number)
            elif draft is not None:
                draft.blank()
        if not self.title:
            raise self.error(1, "the file must start with '# Name of the part'")
        if draft is None and not self.left_out and not self.synonyms:
            raise self.error(1, "no section here: add one with '## Title of the section'")
        self._finish(draft)

    def _lines(self, text: str) -> Iterator[tuple[int, str]]:
        """Lines with their numbers, without the editors' notes."""
        opened = 0
        for number, line in enumerate(text.splitlines(), 1):
            rest, kept = line, ""
            while rest:
                if opened:
                    _, end, rest = rest.partition("-->")
                    if end:
                        opened = 0
                else:
                    before, start, rest = rest.partition("<!--")
                    kept += before
                    if start:
                        opened = number
            yield number, kept.rstrip()
        if opened:
            raise self.error(opened, "the note that starts here is never closed with '-->'")

    def _head(self, line: str, number: int) -> None:
        if not self.title:
            raise self.error(number, "the file must start with '# Name of the part'")
        if self.claim(line, number):
            return
        field = _FIELD.match(line)
        if field is None:
            raise self.error(
                number, "text before the first '##' heading: put it in a section or a <!-- note -->"
            )
        name, value = field.group(1).lower(), field.group(2).strip()
        lang = _title_language(name)
        if lang:
            self.titles[lang] = value
        elif name == "same words":
            words = tuple(w.strip() for w in re.split(r"[=,]", value) if w.strip())
            if len(words) < 2:
                raise self.error(number, "'Same words:' needs two or more, such as 'a = b, c'")
            self.synonyms.append(words)
        elif name == "left out":
            fact, _, reason = value.partition(" ")
            reason = reason.strip(" -–—")
            if not _FACT.match(fact) or not reason:
                raise self.error(number, "write 'Left out: F9 - why', with a fact id and a reason")
            self.left_out[fact] = reason
        else:
            raise self.error(
                number,
                f"'{field.group(1)}:' is not known here: use Title in Spanish, Same words, "
                "Left out, Fact A1",
            )

    def _finish(self, draft: _Draft | None) -> None:
        if draft is not None:
            self.sections.append(draft.section())


def _title_language(name: str) -> str | None:
    match = re.fullmatch(r"title in ([a-z]+)", name)
    return LANGUAGES.get(match.group(1)) if match else None


class _Draft:
    """A section while it is being read."""

    def __init__(self, part: _Part, title: str, line: int) -> None:
        if not title:
            raise part.error(line, "this '##' heading has no words")
        self.part = part
        self.line = line
        self.title = title
        self.titles = {"en": title}
        self.id = slug(title)
        self.facts: tuple[str, ...] = ()
        self.claims: dict[str, str] = {}
        self.approved: Approval | None = None
        self.origin = ""
        self.about_self: str | None = None
        self.answer: dict[str, list[str]] = {}
        self.questions: dict[str, list[str]] = {}
        self.not_answered: dict[str, list[str]] = {}
        self.block: tuple[str, str] | None = None
        self.gap = False

    def blank(self) -> None:
        self.gap = True

    def read(self, line: str, number: int) -> None:
        if line.startswith("###"):
            self._open(line, number)
        elif self.block is None:
            self._field(line, number)
        elif self.block[0] != "answer":
            question = re.match(r"\s*[-*]\s+(\S.*)", line)
            if question is None:
                raise self.part.error(number, "each question goes on its own line: '- question'")
            self._blocks(self.block[0])[self.block[1]].append(question.group(1).strip())
        else:
            paragraphs = self.answer[self.block[1]]
            if self.gap or not paragraphs:
                paragraphs.append(line.strip())
            else:
                paragraphs[-1] += " " + line.strip()
        self.gap = False

    def _blocks(self, kind: str) -> dict[str, list[str]]:
        return {
            "answer": self.answer,
            "questions": self.questions,
            "not answered": self.not_answered,
        }[kind]

    def _open(self, line: str, number: int) -> None:
        match = _BLOCK.match(line.lstrip("#").strip())
        lang = LANGUAGES.get(match.group(2).lower()) if match else None
        if match is None or lang is None:
            raise self.part.error(
                number,
                "write '### Answer in English' or '### Questions in English' "
                f"(languages: {', '.join(name.title() for name in LANGUAGES)})",
            )
        kind = match.group(1).lower()
        blocks = self._blocks(kind)
        if lang in blocks:
            raise self.part.error(number, f"a second '{line.lstrip('# ')}' in '{self.title}'")
        blocks[lang] = []
        self.block = (kind, lang)

    def _field(self, line: str, number: int) -> None:
        fact = self.part.claim(line, number)
        if fact:
            self.claims[fact] = self.part.claims[fact]
            return
        field = _FIELD.match(line)
        if field is None:
            raise self.part.error(
                number, "put '### Answer in English' above the text of the answer"
            )
        name, value = field.group(1).lower(), field.group(2).strip()
        lang = _title_language(name)
        if lang:
            self.titles[lang] = value
        elif name == "id":
            if not _ID.match(value):
                raise self.part.error(
                    number, f"'{value}' cannot be an id: use small letters, digits and '_'"
                )
            self.id = value
        elif name == "facts":
            self.facts = tuple(f.strip() for f in value.split(",") if f.strip())
            for fact in self.facts:
                if not _FACT.match(fact):
                    raise self.part.error(
                        number, f"'{fact}' is no fact id: write them as 'Facts: A1, A2'"
                    )
            if len(set(self.facts)) != len(self.facts):
                raise self.part.error(number, "a fact is listed twice")
        elif name == "approved":
            try:
                self.approved = Approval.read(value)
            except ValueError:
                raise self.part.error(
                    number,
                    "write 'Approved: your name, 2027-01-15', or nothing behind it while the "
                    "section waits",
                ) from None
        elif name == "from":
            self.origin = value
        elif name == "about self":
            if value not in ("distress", "unanswered"):
                raise self.part.error(
                    number,
                    "write 'About self: distress', 'About self: unanswered' or leave the line out",
                )
            self.about_self = value
        else:
            raise self.part.error(
                number,
                f"'{field.group(1)}:' is not known: use Id, Approved, Title in Spanish, Facts, "
                "Fact A1, From, About self",
            )

    def section(self) -> Section:
        error = self.part.error
        if not _ID.match(self.id):
            raise error(self.line, f"add an 'Id:' line to '{self.title}'")
        if not self.facts:
            raise error(self.line, f"'{self.title}' states no fact: add a line 'Facts: A1, A2'")
        langs = dict.fromkeys([*self.answer, *self.questions]) or {"en": None}
        for lang in langs:
            name = next(n for n, code in LANGUAGES.items() if code == lang).title()
            if not self.answer.get(lang):
                raise error(self.line, f"'{self.title}' has no text under '### Answer in {name}'")
            if not self.questions.get(lang):
                raise error(
                    self.line, f"'{self.title}' has no question under '### Questions in {name}'"
                )
        if "en" not in langs and len(self.titles) > 1:
            del self.titles["en"]  # the heading of a section that is in Spanish alone
        return Section(
            id=self.id,
            title=self.title,
            part=self.part.title,
            answer=MappingProxyType({k: "\n\n".join(v) for k, v in self.answer.items()}),
            facts=self.facts,
            questions=MappingProxyType({k: tuple(v) for k, v in self.questions.items()}),
            titles=MappingProxyType(self.titles),
            about_self=self.about_self,
            not_answered=MappingProxyType({k: tuple(v) for k, v in self.not_answered.items()}),
            file=self.part.file,
            line=self.line,
            approved=self.approved,
            origin=self.origin,
            claims=MappingProxyType(self.claims),
        )
