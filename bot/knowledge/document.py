"""Reads the practice's document: Markdown files that an office manager can edit.

One file is one part of the document (its `#` heading), one `##` heading is one section:

    # Name of the part
    Title in Spanish: Nombre de la parte
    Same words: long name = short name, other name
    Left out: F9 - why the fact is never said

    ## Title of the section
    Id: short_name
    Title in Spanish: Título de la sección
    Facts: F1, F2

    ### Answer in English
    One or more paragraphs.

    ### Questions in English
    - an example question
    - another one

    ### Not answered in English
    - a question that is near this section but that the document does not answer (optional)

    ### Answer in Spanish
    ### Questions in Spanish

Everything between `<!--` and `-->` is a note for the editors and is not read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

FOLDER = Path(__file__).parent
LANGUAGES: Mapping[str, str] = MappingProxyType({"english": "en", "spanish": "es"})
"""Languages that a block heading may name, with their ISO 639-1 codes; the first is required."""

_ID = re.compile(r"[a-z][a-z0-9_]{1,48}\Z")
_FACT = re.compile(r"[A-Z][A-Z0-9]{0,7}\Z")
_FIELD = re.compile(r"([A-Z][A-Za-z ]{1,40}):\s*(.*)\Z")
_BLOCK = re.compile(r"(answer|questions|not answered) in ([a-z]+)\Z", re.IGNORECASE)


class DocumentError(ValueError):
    """The document cannot be read; the message names file, line and what to do."""

    def __init__(self, file: str, line: int, problem: str) -> None:
        super().__init__(f"{file}, line {line}: {problem}")
        self.file = file
        self.line = line
        self.problem = problem


@dataclass(frozen=True)
class Section:
    """One answer of the document.

    Attributes:
        id: short name, `[a-z0-9_]`, unique in the document; the name of the Rasa response.
        title: heading in English, shown with the answer.
        part: heading of the file.
        answer: reviewed wording by language ("en" always, others where given).
        facts: ids of the facts that the answer states (LF-23).
        questions: example questions by language.
        titles: the heading by language ("en" is `title`).
        about_self: None, or "distress": a visitor who asks this about themself gets the
            crisis route first and not this answer (policy section 5). "unanswered": a story that
            is no advice: a visitor to whom it happens too does not get it as an answer.
        not_answered: questions near this section that the document does not answer, by language.
        file: name of the file that it was read from.
        line: line of its heading, counted from 1.
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

    def wording(self, lang: str) -> str:
        """The answer in `lang`, or in English where that language is not given."""
        return self.answer.get(lang) or self.answer["en"]

    def heading(self, lang: str) -> str:
        """The title in `lang`, or in English where that language is not given."""
        return self.titles.get(lang) or self.title


@dataclass(frozen=True)
class Document:
    """The whole document.

    Attributes:
        sections: in the order of the files' names and of their headings.
        synonyms: groups of words and phrases that the practice uses for the same thing; the
            first of each group is the one that the text uses.
        left_out: facts that are never said, with the reason.
        parts: the heading of each part by language, by its English heading.
    """

    sections: tuple[Section, ...]
    synonyms: tuple[tuple[str, ...], ...] = ()
    left_out: Mapping[str, str] = MappingProxyType({})
    parts: Mapping[str, Mapping[str, str]] = MappingProxyType({})

    @classmethod
    def load(cls, folder: Path = FOLDER) -> Document:
        """Read every `*.md` of a folder.

        Raises:
            DocumentError: with file, line and what to do, at the first mistake.
        """
        files = sorted(folder.glob("*.md"))
        if not files:
            raise DocumentError(folder.name, 0, "no .md file here: put the document in this folder")
        sections: list[Section] = []
        synonyms: list[tuple[str, ...]] = []
        left_out: dict[str, str] = {}
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
            sections += part.sections
        _check_whole(sections, left_out)
        return cls(
            tuple(sections),
            tuple(synonyms),
            MappingProxyType(left_out),
            MappingProxyType(parts),
        )

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
        for lang, questions in section.questions.items():
            for question in questions:
                key = (lang, " ".join(re.findall(r"\w+", question.casefold())))
                if key in asked:
                    other = asked[key]
                    raise DocumentError(
                        section.file,
                        section.line,
                        f"the question '{question}' is also in '{other.title}' ({other.file}): "
                        "keep it in the section that answers it best",
                    )
                asked[key] = section


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
        self.sections: list[Section] = []

    def error(self, line: int, problem: str) -> DocumentError:
        return DocumentError(self.file, line, problem)

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
                f"'{field.group(1)}:' is not known here: use Title in Spanish, Same words, Left out",
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
                f"'{field.group(1)}:' is not known: use Id, Title in Spanish, Facts, About self",
            )

    def section(self) -> Section:
        error = self.part.error
        if not _ID.match(self.id):
            raise error(self.line, f"add an 'Id:' line to '{self.title}'")
        if not self.facts:
            raise error(self.line, f"'{self.title}' states no fact: add a line 'Facts: A1, A2'")
        for lang in dict.fromkeys(["en", *self.answer, *self.questions]):
            name = next(n for n, code in LANGUAGES.items() if code == lang).title()
            if not self.answer.get(lang):
                raise error(self.line, f"'{self.title}' has no text under '### Answer in {name}'")
            if not self.questions.get(lang):
                raise error(
                    self.line, f"'{self.title}' has no question under '### Questions in {name}'"
                )
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
        )
