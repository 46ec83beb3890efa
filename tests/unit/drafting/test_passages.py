"""How a document is cut: no sentence is lost, no passage is too long."""

from __future__ import annotations

import pytest

from bot.drafting.blocks import Block
from bot.drafting.passages import (
    MOST_WORDS,
    Passage,
    Splitter,
    language_of,
    passages,
    sentence_splitter,
    title_of,
    unnumbered,
)
from bot.drafting.questions import MOST, Proposer


@pytest.fixture(scope="module")
def split() -> Splitter:
    return sentence_splitter("en")


def said(found: list[Passage]) -> list[str]:
    return [sentence for passage in found for sentence in passage.sentences]


def test_sentences_are_kept_word_for_word(split: Splitter) -> None:
    blocks = [
        Block("House", 1),
        Block("Rooms", 2),
        Block("Ask Dr. Vega, e.g. at 3.30 p.m. or so. Yes!"),
    ]
    found = passages(blocks, "House", split)
    assert found == [
        Passage(("House", "Rooms"), (("Ask Dr. Vega, e.g. at 3.30 p.m. or so.", "Yes!"),))
    ]


def test_headings_without_text_stay_in_the_path_and_contents_are_left_out(split: Splitter) -> None:
    blocks = [
        Block("Contents", 1),
        Block("Rooms 1"),
        Block("1 House", 1),
        Block("1.1 Rooms", 2),
        Block("Three."),
        Block("2 Garden", 1),
        Block("Green."),
    ]
    assert [p.headings for p in passages(blocks, "x", split)] == [
        ("1 House", "1.1 Rooms"),
        ("2 Garden",),
    ]


def test_a_document_without_headings_is_cut_at_bold_and_numbered_lines(split: Splitter) -> None:
    blocks = [
        Block("The garden", strong=True),
        Block("Things grow."),
        Block("2. The pond"),
        Block("It is deep."),
        Block("1. Take a seat"),  # a list: its items must not be lost as headings
        Block("2. Take a cup"),
    ]
    found = passages(blocks, "House", split)
    assert [p.title for p in found] == ["The garden", "2. The pond"]
    assert said(found) == ["Things grow.", "It is deep.", "1.", "Take a seat", "2.", "Take a cup"]


def test_a_document_with_nothing_to_go_by_is_cut_by_size(split: Splitter) -> None:
    sentences = [f"This is sentence {n} and it has some more words in it." for n in range(60)]
    found = passages(
        [Block(" ".join(sentences[:40])), Block(" ".join(sentences[40:]))], "House", split
    )
    assert len(found) > 4
    assert said(found) == sentences
    assert all(sum(len(s.split()) for s in p.sentences) <= MOST_WORDS for p in found)
    assert [p.title for p in found[:2]] == ["House", "House (2)"]


def test_language_and_title_are_found_out() -> None:
    assert language_of([Block("El dolor es algo muy personal para la gente")]) == "es"
    assert language_of([Block("Pain is what people feel")]) == "en"
    assert language_of([Block("1 2 3")]) == "xx"
    assert title_of([Block("House", 1), Block("Room", 2)], "file") == "House"
    assert title_of([Block("One", 1), Block("Two", 1)], "file") == "file"


@pytest.mark.parametrize(
    ("heading", "plain"),
    [
        ("3.2 Sleep", "Sleep"),
        ("Chapter 4: Sleep", "Sleep"),
        ("IV. Sleep", "Sleep"),
        ("Capítulo 2. Sueño", "Sueño"),
        ("24", "24"),
        ("I sleep", "I sleep"),
    ],
)
def test_numbers_of_headings_are_taken_off(heading: str, plain: str) -> None:
    assert unnumbered(heading) == plain


def test_questions_come_from_heading_and_sentences() -> None:
    passage = Passage(
        ("House", "2. The quiet room"),
        (("The quiet room is a small room.", "It is blue.", "Guests may sit there, or stand."),),
    )
    asked = Proposer("en").propose(passage)
    assert asked[0] == "what about the quiet room"
    assert "what is the quiet room" in asked
    assert "can guests sit there" in asked
    assert not any(q.startswith("it is") for q in asked)
    assert len(asked) <= MOST


def test_questions_in_spanish() -> None:
    passage = Passage(
        ("Casa", "El sueño"), (("El sueño es un descanso.", "La gente puede dormir aquí."),)
    )
    asked = Proposer("es").propose(passage)
    assert "háblame del sueño" in asked
    assert "qué es el sueño" in asked
    assert "puede la gente dormir aquí" in asked


def test_a_heading_that_asks_is_the_question() -> None:
    passage = Passage(("What is tea?",), (("A drink.",),))
    assert Proposer("en").propose(passage)[0] == "what is tea"


def test_no_question_is_proposed_twice() -> None:
    same = Passage(("Notes",), (("More.",),))
    proposer = Proposer("en", taken=["Tell me about notes"])
    asked = [q for _ in range(5) for q in proposer.propose(same)]
    assert len(asked) == len(set(asked)) >= 5
    assert "tell me about notes" not in asked
