"""What `python -m bot check` says about a document: each rule is broken once."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.checks.document import document_problems
from bot.checks.problem import Problem
from bot.knowledge.document import SHIPPED, Document, DocumentError

GOOD = """# The house
Fact H1: The house has a garden.
Left out: H2 - nobody may know
Fact H2: There is a cellar.

## The garden
Id: garden
Approved: A. Name, 2027-01-15
Facts: H1

### Answer in English
The house has a garden. Dr. Vega asks you to pay attention to the pond.

### Questions in English
- is there a garden

### Answer in Spanish
La casa tiene un patio.

### Questions in Spanish
- ¿hay patio?
"""
ANSWER = "The house has a garden."


def check(folder: Path, text: str) -> list[Problem]:
    (folder / "house.md").write_text(text, encoding="utf-8")
    return list(document_problems(Document.read(folder)))


def test_a_document_in_order_has_no_problem(tmp_path: Path) -> None:
    assert check(tmp_path, GOOD) == []


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("People take 50 mg here.", "a dose: '50 mg'"),
        ("People take two tablets.", "a dose: 'two tablets'"),
        ("Half a pill is usual.", "a dose: 'Half a pill'"),
        ("It helps 70 % of them.", "a percentage: '70 %'"),
        ("It helps seventy percent.", "a percentage: 'percent'"),
        ("Nine out of ten like it.", "a percentage: 'Nine out of ten'"),
        ("We guarantee rest.", "a promise: 'guarantee'"),
        ("It can be life-saving.", "a promise: 'life-saving'"),
        ("It will help people.", "a promise: 'will help'"),
        ("People just sit here.", "'just' may not be said"),
        ("All talk is confidential.", "CR-12"),
        ("Some commit suicide.", "CR-11"),
        ("It is no failed suicide.", "CR-11"),
        (
            "Interdisciplinary rehabilitation considerations necessitate individualised evaluation.",
            "reading grade",
        ),
    ],
)
def test_an_answer_may_not_hold_this(tmp_path: Path, answer: str, words: str) -> None:
    (problem,) = check(tmp_path, GOOD.replace(ANSWER, answer))
    assert problem.fatal
    assert words in problem.what
    assert problem.where == "bot/knowledge/house.md, line 6"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("La gente toma 50 mg.", "a dose"),
        ("La gente toma dos pastillas.", "a dose"),
        ("Ayuda al diez por ciento.", "a percentage"),
        ("Ayuda a uno de cada tres.", "a percentage"),
        ("La terapia le ayudará.", "a promise"),
        ("La otorrinolaringología internacional caracteriza responsabilidades.", "reading grade"),
    ],
)
def test_nor_may_a_spanish_one(tmp_path: Path, answer: str, words: str) -> None:
    (problem,) = check(tmp_path, GOOD.replace("La casa tiene un patio.", answer))
    assert problem.fatal
    assert words in problem.what


def test_names_of_the_practice_do_not_count_as_hard_words(tmp_path: Path) -> None:
    hard = "Electroencephalography is rehabilitative."
    text = GOOD.replace(ANSWER, hard)
    assert check(tmp_path, text)
    names = "Same words: electroencephalography = EEG\nSame words: rehabilitative = R"
    assert check(tmp_path, text.replace("# The house\n", f"# The house\n{names}\n")) == []


def test_a_fact_needs_an_answer_or_a_reason(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, re.sub("Left out.*\n", "", GOOD))
    assert problem.fatal
    assert "fact H2 is in no answer" in problem.what


def test_an_answer_rests_on_listed_facts(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, GOOD.replace("Facts: H1", "Facts: H1, H3"))
    assert problem.fatal
    assert "fact H3, which is in no list" in problem.what
    # A practice that keeps no list in these files is not asked for one.
    without = re.sub("(Fact |Left out).*\n", "", GOOD)
    assert check(tmp_path, without) == []


def test_an_answer_without_facts_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="states no fact"):
        check(tmp_path, GOOD.replace("Facts: H1\n", ""))


def test_a_section_that_waits_is_listed_and_not_judged(tmp_path: Path) -> None:
    waiting = GOOD.replace("Approved: A. Name, 2027-01-15", "Approved:").replace(ANSWER, "50 mg.")
    (problem,) = check(tmp_path, waiting)
    assert not problem.fatal
    assert "'The garden' is not approved, so it is never said" in problem.what


def test_the_shipped_example_counts_as_said_and_is_named(tmp_path: Path) -> None:
    (problem,) = check(tmp_path, GOOD.replace("A. Name", SHIPPED))
    assert not problem.fatal
    assert "1 sections are the example" in problem.what


def test_our_own_document_is_in_order() -> None:
    problems = list(document_problems(Document.read()))
    assert [p for p in problems if p.fatal] == []
    # No person has signed the example, and the check does not hide it.
    assert all(s.approved and s.approved.by == SHIPPED for s in Document.load().sections)
    assert any(SHIPPED in p.what for p in problems)
