"""What `python -m bot import` writes, and what it keeps of what people did to an earlier draft."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest

from bot.__main__ import main as command_line
from bot.commands.draft import import_file, main
from bot.drafting.blocks import UnreadableError
from bot.drafting.flags import Flagger
from bot.knowledge.document import Document, DocumentError
from bot.knowledge.matcher import Matcher
from bot.treatment.gate import Gate
from bot.words.reader import load_readers
from tests.unit.drafting import papers
from tests.unit.drafting.papers import REST, Lines

SPANISH: Lines = (
    (1, "La casa del sauce"),
    (2, "El cuarto tranquilo"),
    (0, "El cuarto tranquilo es un lugar para la gente que espera."),
    (2, "El té"),
    (0, "Debe tomar 2 tazas de té al día. El té lo curará."),
)


def approve(file: Path, sections: int = 99) -> None:
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("\nApproved:\n", "\nApproved: A. Name, 2027-01-15\n", sections))


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    file, _ = import_file(papers.markdown(tmp_path / "rest.md", REST), tmp_path / "out")
    return file


def again(draft: Path, lines: Lines) -> tuple[str, Document]:
    source = papers.markdown(draft.parent.parent / "rest.md", lines)
    import_file(source, draft.parent)
    return draft.read_text(encoding="utf-8"), Document.read(draft.parent)


def test_a_draft_holds_each_sentence_with_its_fact_and_none_is_said(draft: Path) -> None:
    document = Document.read(draft.parent)
    assert not document.sections
    room, tea = document.waiting
    assert (room.title, room.id, room.part) == ("The quiet room", "the_quiet_room", REST[0][1])
    assert room.origin == "Rest at the Willow House > 1. The quiet room"
    assert tuple(tea.claims.values()) == (
        "Tea can help people wait.",
        "You should drink 200 ml of it twice a day.",
        "It will cure nobody.",
    )
    assert tea.facts == tuple(tea.claims)
    assert tea.answer["en"] == " ".join(tea.claims.values()).replace("day. It", "day.\n\nIt")
    assert "can tea help people wait" in tea.questions["en"]
    with pytest.raises(DocumentError, match="no section is approved"):
        Document.load(draft.parent)


def test_what_needs_a_look_is_marked_beside_its_sentence(draft: Path) -> None:
    lines = {line.split(" <!--")[0]: line for line in draft.read_text().splitlines()}
    assert "LOOK" not in lines["The quiet room is a small room with two chairs."]
    dose = lines["You should drink 200 ml of it twice a day."]
    assert "a dose: '200 ml'" in dose
    assert "advice: 'You should'" in dose
    assert "a promise: 'will cure'" in lines["It will cure nobody."]


def test_only_approved_sections_are_served(draft: Path) -> None:
    approve(draft, 1)
    document = Document.load(draft.parent)
    assert [s.id for s in document.sections] == ["the_quiet_room"]
    assert [s.id for s in document.waiting] == ["tea"]
    matcher = Matcher.train(document, load_readers())
    assert matcher.section_ids == ("the_quiet_room",)


def test_a_spanish_document_is_served_in_spanish(tmp_path: Path) -> None:
    file, outcome = import_file(papers.markdown(tmp_path / "casa.md", SPANISH), tmp_path / "out")
    assert outcome.sections == 2
    assert outcome.flagged == 2
    approve(file)
    section = Document.load(file.parent).section("el_te")
    assert set(section.answer) == set(section.questions) == set(section.titles) == {"es"}
    assert section.wording("en") == section.wording("es")
    assert section.heading("en") == "El té"
    matcher = Matcher.train(Document.load(file.parent), load_readers())
    assert matcher.match("¿qué es el cuarto tranquilo?", "es").nearest == "el_cuarto_tranquilo"


def test_the_same_document_again_changes_nothing(draft: Path) -> None:
    approve(draft)
    edit(draft, "- what about tea", "- is there tea in the house")
    before = draft.read_text(encoding="utf-8")
    assert again(draft, REST)[0] == before


def test_a_changed_sentence_clears_that_approval_and_no_other(draft: Path) -> None:
    approve(draft)
    edit(draft, "- what about tea", "- is there tea in the house")
    edit(draft, "Tea can help people wait. <!-- R3 -->", "People may like tea.")
    changed = [
        (0, "It may cure nobody.") if t == "It will cure nobody." else (n, t) for n, t in REST
    ]
    text, document = again(draft, changed)
    assert [s.id for s in document.sections] == ["the_quiet_room"]
    (tea,) = document.waiting
    assert tea.id == "tea"
    assert "is there tea in the house" in tea.questions["en"]
    assert tea.facts == ("R3", "R4", "R6")
    assert "It was answered so:\nPeople may like tea." in text


def test_new_numbers_keep_an_approval_and_another_heading_does_not(draft: Path) -> None:
    approve(draft)
    lines = [
        (2, "1. The porch"),
        (0, "It is open."),
        *((n, t.replace("2. ", "3. ")) for n, t in REST[1:]),
    ]
    text, document = again(draft, [REST[0], *lines])
    assert [s.id for s in document.sections] == ["the_quiet_room", "tea"]
    assert [s.id for s in document.waiting] == ["the_porch"]
    assert "From: Rest at the Willow House > 3. Tea" in text
    _, document = again(draft, [(n, t.replace("2. Tea", "2. Never do this")) for n, t in REST])
    assert [s.id for s in document.sections] == ["the_quiet_room"]
    assert "tea" in {s.id for s in document.waiting}


def test_what_the_document_no_longer_holds_is_no_longer_said(draft: Path) -> None:
    approve(draft)
    text, document = again(draft, REST[:3])
    assert [s.id for s in document.sections] == ["the_quiet_room"]
    assert [s.id for s in document.waiting] == ["tea"]
    assert "The document no longer holds this" in text
    assert again(draft, REST[:3])[0] == text  # and it is not noted a second time


def test_a_fact_that_was_left_out_stays_out(draft: Path) -> None:
    edit(
        draft, "# Rest at the Willow House\n", "# Rest at the Willow House\nLeft out: R4 - a dose\n"
    )
    edit(draft, "Facts: R3, R4, R5", "Facts: R3, R5")
    _, document = again(draft, [*REST, (0, "Cups are blue.")])
    tea = document.waiting[1]
    assert tea.facts == ("R3", "R5", "R6")
    assert "200 ml" not in tea.answer["en"]
    assert "R4" in tea.claims


def test_what_a_person_wrote_by_hand_into_the_file_stays(draft: Path) -> None:
    own = (
        "\n## Ours\nId: ours\nApproved: A. Name, 2027-01-15\nFacts: Z1\nFact Z1: Ours.\n\n"
        "### Answer in English\nOurs.\n\n### Questions in English\n- what is ours\n"
    )
    draft.write_text(draft.read_text(encoding="utf-8") + own, encoding="utf-8")
    _, document = again(draft, REST[:3])
    assert [s.id for s in document.sections] == ["ours"]


def test_two_documents_share_a_folder(draft: Path) -> None:
    other = papers.markdown(
        draft.parent.parent / "second.md", [(1, "Rest, second part"), *REST[1:]]
    )
    import_file(other, draft.parent)
    approve(draft)
    approve(draft.parent / "second.md")
    document = Document.load(draft.parent)
    assert len({s.id for s in document.sections}) == 4
    assert len(document.claims) == 10


def test_signs_of_our_own_format_in_a_document_break_nothing(tmp_path: Path) -> None:
    lines = [
        (0, "Before <!-- it."),
        (0, "- After --> it."),
        (2, "A > B"),
        (0, "\\#1 and ### more."),
    ]
    file, _ = import_file(papers.markdown(tmp_path / "odd.md", lines), tmp_path / "out", "en")
    approve(file)
    said = " ".join(s.answer["en"] for s in Document.load(file.parent).sections)
    assert "Before <! -- it." in said
    assert "#1 and ### more." in said


def test_nothing_is_written_when_the_folder_has_a_mistake(
    draft: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (draft.parent / "broken.md").write_text("no heading\n")
    before = draft.read_text(encoding="utf-8")
    source = papers.markdown(draft.parent.parent / "rest.md", REST[:3])
    given = argparse.Namespace(file=source, out=draft.parent, language=None)
    assert main(given) == 1
    assert "Nothing was written. broken.md, line 1" in capsys.readouterr().err
    assert draft.read_text(encoding="utf-8") == before


def test_other_languages_and_the_draft_itself_are_refused(draft: Path) -> None:
    with pytest.raises(UnreadableError, match="--language"):
        import_file(papers.markdown(draft.parent.parent / "xx.md", [(0, "123 456")]), draft.parent)
    with pytest.raises(UnreadableError, match="written over"):
        import_file(draft, draft.parent)


def test_the_command_says_what_to_do_next(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source = papers.word(tmp_path / "rest.docx", REST)
    assert command_line(["import", str(source), "--out", str(tmp_path / "out")]) == 0
    out = capsys.readouterr().out
    assert "2 sections, 2 sentences marked LOOK" in out
    assert "Approved: your name" in out


# -- flags ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def gate() -> Gate:
    return Gate.load(load_readers())


@pytest.mark.parametrize(
    ("lang", "sentence", "reason"),
    [
        ("en", "Half a tablet is usual.", "a dose"),
        ("en", "Take two tablets at night.", "a dose"),
        ("en", "The usual amount is 0.5mg per kg.", "a dose"),
        ("en", "About seventy per cent feel better.", "a percentage"),
        ("en", "One in three people feel it.", "a percentage"),
        ("en", "It helps 70% of people.", "a percentage"),
        ("en", "Relief is guaranteed.", "a promise"),
        ("en", "Therapy will help.", "a promise"),
        ("en", "It is a proven way.", "reads like a promise"),
        ("en", "You should stop before the visit.", "reads like advice"),
        ("en", "Avoid food for a while.", "reads like advice"),
        ("en", "Ketamine is not recommended in pregnancy.", "reads like advice"),
        ("en", "There are six sessions.", "a number"),
        ("en", "The office opened in 1998.", "a number"),
        ("en", "What you say is confidential.", "CR-12"),
        ("en", "Some commit suicide.", "CR-11"),
        ("es", "Tome media pastilla por la noche.", "a dose"),
        ("es", "Ayuda al 70 por ciento.", "a percentage"),
        ("es", "Uno de cada tres lo nota.", "a percentage"),
        ("es", "La terapia lo curará.", "a promise"),
        ("es", "Debe dejar el café.", "reads like advice"),
        ("es", "Son seis sesiones.", "a number"),
    ],
)
def test_such_sentences_are_flagged(gate: Gate, lang: str, sentence: str, reason: str) -> None:
    assert any(r.startswith(reason) for r in Flagger(lang, gate).reasons(sentence))


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        ("en", "Pain is a very personal thing."),
        ("en", "The garden is behind the house."),
        ("en", "Please pay attention to the sign."),
        ("en", "Dr. Vega leads the practice."),
        ("es", "El jardín está detrás de la casa."),
    ],
)
def test_such_sentences_are_not(gate: Gate, lang: str, sentence: str) -> None:
    assert Flagger(lang, gate).reasons(sentence) == []
