"""The questions of a call-back request, one after the other."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.callbacks.form import START, Draft, Step, Taken, Turn, take

NEW = Draft("1", "en")
NAMED = replace(NEW, consented=True, name="Ana")
WHOLE = replace(NAMED, reach="ana@example.org", time="mornings")
AT_EACH_STEP = [
    NEW,
    replace(NEW, consented=True),
    NAMED,
    replace(NAMED, reach="ana@example.org"),
    WHOLE,
]


def said(draft: Draft, *texts: str) -> Taken:
    taken = Taken(Turn.NEXT, draft)
    for text in texts:
        taken = take(taken.draft, text, "US")
    return taken


def test_every_answer_leads_to_the_next_question() -> None:
    steps = [draft.step for draft in AT_EACH_STEP]
    assert steps == list(Step)
    taken = said(NEW, "yes", "my name is Ana", "617 555 0199", "mornings", "yes")
    assert taken.turn is Turn.COMPLETE
    assert (taken.draft.name, taken.draft.reach, taken.draft.time) == (
        "Ana",
        "617 555 0199",
        "mornings",
    )


@pytest.mark.parametrize("draft", AT_EACH_STEP, ids=lambda d: d.step.value)
@pytest.mark.parametrize("text", ["cancel", "/deny", "Never mind.", "cancelar", "don't call me"])
def test_it_can_be_cancelled_at_each_step(draft: Draft, text: str) -> None:
    assert said(draft, text).turn is Turn.CANCELLED


@pytest.mark.parametrize("draft", AT_EACH_STEP, ids=lambda d: d.step.value)
@pytest.mark.parametrize("text", ["what is pain?", "hello there, how does this work", "¿qué es?"])
def test_a_question_changes_nothing_at_any_step(draft: Draft, text: str) -> None:
    taken = said(draft, text)
    assert taken.turn is Turn.ASIDE
    assert replace(taken.draft, asides=0) == draft


@pytest.mark.parametrize("draft", AT_EACH_STEP, ids=lambda d: d.step.value)
def test_what_belongs_elsewhere_is_never_an_answer(draft: Draft) -> None:
    for text in ("Ana", "mornings", "yes", "ana@example.org"):
        assert take(draft, text, "US", elsewhere=True).turn is Turn.ASIDE


def test_nothing_is_taken_before_consent() -> None:
    for text in ("Ana", "mornings"):
        taken = said(NEW, text)
        assert taken.turn is Turn.ASIDE
        assert not taken.draft.name
    assert said(NEW, "no").turn is Turn.CANCELLED


def test_half_a_number_is_asked_for_again() -> None:
    taken = said(NAMED, "555 0199")
    assert taken.turn is Turn.UNCLEAR
    assert not taken.draft.reach


def test_name_and_number_may_come_together() -> None:
    taken = said(replace(NEW, consented=True), "Ana, 617 555 0199")
    assert taken.draft.step is Step.TIME
    assert taken.draft.name == "Ana"


def test_name_number_and_wishes_may_come_in_one_message() -> None:
    wishes = "after 4 please and dont leave a message saying what its about"
    taken = take(replace(NEW, consented=True), f"Denise, 617-555-0199, {wishes}", "US")
    assert (taken.turn, taken.draft.step) == (Turn.NEXT, Step.CONFIRM)
    assert (taken.draft.name, taken.draft.reach) == ("Denise", "617-555-0199")
    assert taken.draft.time == wishes


def test_a_question_beside_a_number_is_handed_on_without_it() -> None:
    taken = said(NAMED, "617 555 0199, and what is pain?")
    assert taken.turn is Turn.NEXT
    assert taken.draft.reach == "617 555 0199"
    assert "what is pain?" in taken.aside
    assert "0199" not in taken.aside


def test_a_mistake_can_be_put_right_before_sending() -> None:
    assert said(WHOLE, "no").draft.step is Step.NAME
    assert said(WHOLE, START).draft.step is Step.NAME
    assert said(WHOLE, "bob@example.org").draft.reach == "bob@example.org"
    assert said(WHOLE, "my name is Bo").draft.name == "Bo"


def test_a_button_of_another_reply_loses_nothing() -> None:
    assert said(NAMED, START).draft == NAMED
