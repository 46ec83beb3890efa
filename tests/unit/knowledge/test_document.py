"""The document's files: what an office manager may write, and what is said about mistakes."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pyphen
import pytest

from bot.knowledge.document import Approval, Document, DocumentError, slug

PART = "# Part one\n"
SECTION = """## First things
Id: first
Title in Spanish: Primeras cosas
Facts: A1, A2
Approved: A. Name, 2027-01-15

### Answer in English
One line
goes on.

Second paragraph.

### Questions in English
- what comes first
- first things

### Answer in Spanish
Una línea.

### Questions in Spanish
- ¿qué va primero?
"""


def write(folder: Path, text: str, name: str = "a.md") -> Path:
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def broken(folder: Path, text: str) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        Document.load(write(folder, text))
    return caught.value


def test_a_section_is_read_whole(tmp_path: Path) -> None:
    document = Document.load(write(tmp_path, PART + "Title in Spanish: Parte\n\n" + SECTION))
    section = document.section("first")
    assert section.title == "First things"
    assert section.part == "Part one"
    assert section.titles["es"] == "Primeras cosas"
    assert section.answer["en"] == "One line goes on.\n\nSecond paragraph."
    assert section.facts == ("A1", "A2")
    assert section.questions["en"] == ("what comes first", "first things")
    assert section.wording("fr") == section.answer["en"]
    assert (section.file, section.line) == ("a.md", 4)
    assert document.parts["Part one"]["es"] == "Parte"


def test_head_of_a_file_names_synonyms_and_left_out_facts(tmp_path: Path) -> None:
    head = "Same words: long name = short, brief\nLeft out: Z9 - never proven\n"
    document = Document.load(write(tmp_path, PART + head + SECTION))
    assert document.synonyms == (("long name", "short", "brief"),)
    assert document.left_out == {"Z9": "never proven"}


def test_editors_notes_are_not_read(tmp_path: Path) -> None:
    text = PART + "<!-- two\nlines -->\n" + SECTION.replace("goes on.", "goes on.<!-- no -->")
    section = Document.load(write(tmp_path, text)).section("first")
    assert "no" not in section.answer["en"].split()
    assert section.line == 4


def test_id_is_made_of_the_title_when_not_given(tmp_path: Path) -> None:
    document = Document.load(write(tmp_path, PART + SECTION.replace("Id: first\n", "")))
    assert document.sections[0].id == "first_things" == slug("First things")


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("text\n", 1, "must start with"),
        (PART + "loose text\n" + SECTION, 2, "before the first"),
        (PART + SECTION + "# Another\n", 23, "second '#'"),
        (PART + SECTION.replace("Facts: A1, A2", "Facts: one"), 5, "no fact id"),
        (PART + SECTION.replace("Facts: A1, A2\n", ""), 2, "states no fact"),
        (PART + SECTION.replace("Id: first", "Id: First One"), 3, "cannot be an id"),
        (PART + SECTION.replace("Id: first", "Colour: red"), 3, "not known"),
        (PART + SECTION.replace("### Answer in English", "### Reply"), 8, "write '### Answer"),
        (PART + SECTION.replace("- what comes first", "what comes first"), 15, "own line"),
        (PART + SECTION.replace("Una línea.", ""), 2, "Answer in Spanish"),
        (PART + SECTION.replace("Id: first", "About self: sad"), 3, "distress"),
        (PART + SECTION.replace("A. Name, 2027-01-15", "A. Name"), 6, "Approved: your name"),
        (PART + SECTION.replace("A. Name, 2027-01-15", "2027-01-15"), 6, "Approved: your name"),
        (PART + SECTION.replace("2027-01-15", "yesterday"), 6, "Approved: your name"),
        (PART + "Fact A1: one\nFact A1: two\n" + SECTION, 3, "already in this file"),
        (PART + "<!-- open\n" + SECTION, 2, "never closed"),
        (PART, 1, "no section"),
        (PART + "Left out: Z9\n" + SECTION, 2, "Left out"),
    ],
)
def test_mistakes_are_told_with_file_and_line(
    tmp_path: Path, text: str, line: int, words: str
) -> None:
    error = broken(tmp_path, text)
    assert (error.file, error.line) == ("a.md", line)
    assert words in str(error)
    assert str(error).startswith(f"a.md, line {line}: ")


def test_an_id_and_a_question_may_be_used_once(tmp_path: Path) -> None:
    write(tmp_path, PART + SECTION)
    with pytest.raises(DocumentError, match=r"already used in a\.md, line 2"):
        Document.load(write(tmp_path, "# Part two\n" + SECTION, "b.md"))
    other = SECTION.replace("Id: first", "Id: second")
    with pytest.raises(DocumentError, match="is also in 'First things'"):
        Document.load(write(tmp_path, "# Part two\n" + other, "b.md"))


def test_a_file_that_is_not_utf8_is_named_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"# Part\n\n\xe9\n")
    with pytest.raises(DocumentError, match=r"a\.md, line 3: a letter here is not UTF-8"):
        Document.load(tmp_path)


def test_a_section_without_an_approval_waits_and_is_never_said(tmp_path: Path) -> None:
    second = SECTION.replace("Id: first", "Id: second").replace(
        "Approved: A. Name, 2027-01-15\n", ""
    )
    write(tmp_path, PART + SECTION + second)  # it may even hold the same questions
    document = Document.load(tmp_path)
    assert [s.id for s in document.sections] == ["first"]
    assert document.sections[0].approved == Approval("A. Name", date(2027, 1, 15))
    assert [s.id for s in document.waiting] == ["second"]
    with pytest.raises(KeyError):
        document.section("second")


@pytest.mark.parametrize("head", ["", "Approved:\n", "approved:\n", "Approved: <!-- soon -->\n"])
def test_a_document_with_nothing_approved_is_refused(tmp_path: Path, head: str) -> None:
    text = PART + SECTION.replace("Approved: A. Name, 2027-01-15\n", head)
    with pytest.raises(DocumentError, match=r"a\.md, line 2: no section is approved"):
        Document.load(write(tmp_path, text))
    assert len(Document.read(tmp_path).waiting) == 1


def test_approved_may_be_written_small(tmp_path: Path) -> None:
    text = PART + SECTION.replace("Approved:", "approved:")
    assert len(Document.load(write(tmp_path, text)).sections) == 1


def test_facts_may_be_listed_in_either_head(tmp_path: Path) -> None:
    text = SECTION.replace("Facts: A1, A2", "From: Old > First\nFacts: A1, A2\nFact A2: Two: more.")
    document = Document.load(write(tmp_path, PART + "Fact A1: One.\n" + text))
    assert document.claims == {"A1": "One.", "A2": "Two: more."}
    assert document.sections[0].claims == {"A2": "Two: more."}
    assert document.sections[0].origin == "Old > First"
    with pytest.raises(DocumentError, match="'Fact A2:' is already in another file"):
        Document.load(write(tmp_path, "# Two\nFact A2: x\nLeft out: A2 - y\n", "b.md"))


def test_an_empty_folder_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="put the document in this folder"):
        Document.load(tmp_path)


# -- the practice's own document ------------------------------------------------------------------

DOCUMENT = Document.load()
FACTS = {
    *(f"A{i}" for i in range(1, 7)),
    *(f"B{i}" for i in range(1, 10)),
    *(f"C{i}" for i in range(1, 8)),
    *(f"D{i}" for i in range(1, 4)),
    *(f"E{i}" for i in range(1, 14)),
    *(f"S{i}" for i in range(1, 6)),
}
SECTIONS = [pytest.param(s, id=s.id) for s in DOCUMENT.sections]


def test_every_fact_is_said_or_left_out_with_a_reason() -> None:
    said = {fact for section in DOCUMENT.sections for fact in section.facts}
    assert said | set(DOCUMENT.left_out) == FACTS
    assert "E3" in DOCUMENT.left_out
    assert not said & set(DOCUMENT.left_out)


@pytest.mark.parametrize("section", SECTIONS)
def test_sections_have_both_languages_and_enough_questions(section) -> None:  # type: ignore[no-untyped-def]
    assert set(section.answer) == {"en", "es"}
    assert set(section.titles) == {"en", "es"}
    assert len(section.questions["en"]) >= 5
    assert len(section.questions["es"]) >= 4


@pytest.mark.parametrize("section", SECTIONS)
def test_answers_about_benefit_keep_the_hedges(section) -> None:  # type: ignore[no-untyped-def]
    """Policy, section 5: "may", no per cent, no "you", and the safety facts at the end."""
    benefit = [f for f in section.facts if f.startswith("E")]
    if not benefit:
        return
    assert "S5" in section.facts
    assert {"S1", "S3", "S4"} & set(section.facts)
    english, spanish = section.answer["en"].lower(), section.answer["es"].lower()
    assert re.search(r"\bmay\b", english)
    assert re.search(r"\bpued", spanish)
    assert not re.search(r"\byou(r|rs|rself)?\b", english)
    assert not re.search(r"\b(usted|tú|tu|te)\b", spanish)
    assert "provider" in english.split("\n\n")[-1]
    assert "profesional de la salud" in spanish.split("\n\n")[-1]


@pytest.mark.parametrize("section", SECTIONS)
def test_answers_hold_no_number_no_promise_and_no_life_saving(section) -> None:  # type: ignore[no-untyped-def]
    for text in section.answer.values():
        assert not re.search(r"\d|%|per cent|percent|por ciento", text)
        assert not re.search(
            r"life-?saving|salvar? (la )?vida|suicid|\bcure|guarantee|garantiza|\bjust\b",
            text.lower(),
        )


@pytest.mark.parametrize("section", SECTIONS)
def test_answers_read_at_grade_eight_or_below(section) -> None:  # type: ignore[no-untyped-def]
    """Flesch-Kincaid, leaving out the names of the therapy that no plain word replaces."""
    text = section.answer["en"]
    for name in ("neuroplasticity", "psychotherapy", "ketamine-assisted", "ketamine", "medication"):
        text = re.sub(name, "name", text, flags=re.IGNORECASE)
    words = re.findall(r"[A-Za-z]+", text)
    sentences = max(1, len(re.findall(r"[.!?](?:\s|$)", text)))
    hyphens = pyphen.Pyphen(lang="en_US")
    syllables = sum(len(hyphens.positions(w)) + 1 for w in words)
    grade = 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59
    assert grade <= 8.0, f"grade {grade:.1f}"


def test_what_must_not_be_played_back_is_flagged() -> None:
    for section in DOCUMENT.sections:
        if {"C4", "C5", "C6", "C7"} & set(section.facts):
            assert section.about_self == "distress"
