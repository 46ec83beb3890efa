"""The matcher: right section, honest silence, any document."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.knowledge.document import FOLDER, Document
from bot.knowledge.index import Index
from bot.knowledge.matcher import Matcher, MatcherError
from bot.knowledge.sentences import split_questions


@pytest.fixture(scope="module")
def document() -> Document:
    return Document.load()


@pytest.mark.parametrize(
    ("lang", "text", "section"),
    [
        ("en", "whats KAT", "what_it_is"),
        ("en", "does it rewire ur brain?", "neuroplasticity"),
        ("en", "what's neuroplastisity", "neuroplasticity"),
        ("en", "and how fast is that?", "how_fast"),
        ("en", "would everyone get the same result from it", "for_everyone"),
        ("en", "who is qualified to run a ketamine session", "supervision"),
        ("en", "is the author's finger ok", "finger_today"),
        ("en", "in what ways can people be wounded", "kinds_of_injury"),
        ("es", "¿la ketamina cambia el cerebro?", "in_the_brain"),
        ("es", "¿les funciona a todos?", "for_everyone"),
        ("es", "por que el dolor lleva a la adiccion", "pain_and_addiction"),
    ],
)
def test_questions_in_other_words_find_their_section(
    matcher: Matcher, lang: str, text: str, section: str
) -> None:
    match = matcher.match(text, lang)
    assert section in match.section_ids
    assert not match.abstain
    assert match.confidence >= matcher.confidence.sure


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "how much is a session"),
        ("en", "do you take blue cross"),
        ("en", "is it fda approved"),
        ("en", "what percentage of people get better with ketamine"),
        ("en", "what are the side effects of ketamine"),
        ("en", "which tool was it that cut the finger"),
        ("en", "how is acute pain different from chronic pain"),
        ("en", "is ketamine given by drip or as a pill"),
        ("en", "what is the capital of peru"),
        ("en", "how do i train a puppy"),
        ("es", "¿cuánto cuesta una sesión?"),
        ("es", "¿está aprobada por la FDA?"),
        ("es", "¿con qué se cortó el autor?"),
        ("es", "¿va a llover mañana?"),
        ("en", ""),
        ("en", "   "),
        ("en", "?!"),
        ("xx", "🙂"),
    ],
)
def test_what_the_document_does_not_say_is_not_answered(
    matcher: Matcher, lang: str, text: str
) -> None:
    match = matcher.match(text, lang)
    assert match.abstain
    assert match.section_ids == ()


def test_two_questions_get_both_sections(matcher: Matcher) -> None:
    match = matcher.match("What does neuroplasticity mean? And did the author's finger heal?", "en")
    assert {"neuroplasticity", "finger_today"} <= set(match.section_ids)


def test_it_after_another_subject_is_not_taken_for_ours(matcher: Matcher) -> None:
    assert matcher.match("My parcel is stuck at customs. How fast will it be?", "en").abstain


def test_a_language_that_is_not_known_is_tried_in_all(matcher: Matcher) -> None:
    match = matcher.match("¿qué es la neuroplasticidad?", "xx")
    assert match.section_ids[:1] == ("neuroplasticity",)
    assert match.lang == "es"


@pytest.mark.parametrize(
    "text",
    [
        "how fast does ketamine work for cancer pain",
        "how long does a ketamine injection take to work",
    ],
)
def test_one_word_the_document_never_uses_is_enough_to_stay_silent(
    matcher: Matcher, text: str
) -> None:
    """Words of `outside.txt` that this document has nowhere."""
    assert matcher.match(text, "en").abstain


def test_saving_and_loading_change_nothing(matcher: Matcher, tmp_path: Path) -> None:
    matcher.save(tmp_path)
    again = Matcher.load(tmp_path)
    for text in ("what does reset mean", "how much is it", "who supervises it and does it work"):
        assert again.match(text, "en") == matcher.match(text, "en")


@pytest.mark.parametrize("content", [None, "{", "[]", '{"version": 0}'])
def test_a_damaged_matcher_says_train_again(tmp_path: Path, content: str | None) -> None:
    if content is not None:
        (tmp_path / "matcher.json").write_text(content, encoding="utf-8")
    with pytest.raises(MatcherError, match="make train"):
        Matcher.load(tmp_path)


def test_training_is_the_same_each_time(document: Document, matcher: Matcher) -> None:
    again = Matcher.train(document)
    assert np.array_equal(again.confidence.rank, matcher.confidence.rank)
    assert again.confidence.any.to_dict() == matcher.confidence.any.to_dict()
    assert (again.confidence.sure, again.confidence.unsure) == (
        matcher.confidence.sure,
        matcher.confidence.unsure,
    )


def test_another_document_makes_another_bot(tmp_path: Path) -> None:
    """Nothing in the code knows this practice's document (issue: `make train` and no Python)."""
    topics = {
        "prices": ("What a visit costs", ["how much is a visit", "what does a session cost"]),
        "fasting": ("Horse riding", ["what is horse riding therapy", "do horses help children"]),
        "pool": ("The pool", ["is there a pool", "how warm is the water in the pool"]),
        "garden": ("The garden", ["can people walk in the garden", "what grows in the garden"]),
    }
    text = "# Our house\n"
    for section, (title, questions) in topics.items():
        asked = "\n".join(f"- {q}" for q in questions)
        text += (
            f"## {title}\nId: {section}\nApproved: A. Name, 2027-01-15\nFacts: X1\n\n### Answer in English\n{title} is told "
            f"here.\n\n### Questions in English\n{asked}\n\n"
        )
    (tmp_path / "house.md").write_text(text, encoding="utf-8")
    other = Matcher.train(Document.load(tmp_path))
    assert other.match("how much does a visit cost", "en").section_ids[:1] == ("prices",)
    assert other.match("is the water in the pool warm", "en").section_ids[:1] == ("pool",)
    assert other.match("define neuroplasticity", "en").abstain


def test_no_python_of_ours_names_a_section_or_a_fact(document: Document) -> None:
    house = FOLDER.parent
    files = [
        *house.glob("knowledge/*.py"),
        *house.glob("treatment/*.py"),
        *house.glob("words/*.py"),
        house / "router.py",
        house / "small_talk.py",
    ]
    names = {f'"{s.id}"' for s in document.sections}
    names |= {f'"{fact}"' for s in document.sections for fact in s.facts}
    for file in files:
        text = file.read_text(encoding="utf-8")
        assert not [name for name in names if name in text], file.name


def test_a_megabyte_of_questions_is_matched_too(matcher: Matcher) -> None:
    assert matcher.match("why does pain " * 80_000, "en").nearest is not None


def test_split_questions_keeps_the_halves() -> None:
    lemmas = ("what", "be", "pain", "and", "how", "do", "it", "heal", ".", "thanks")
    assert split_questions(lemmas, "en") == [
        ("what", "be", "pain"),
        ("how", "do", "it", "heal"),
        ("thanks",),
    ]
    assert split_questions(("pain", "and", "memory"), "en") == [("pain", "and", "memory")]


def test_index_prefers_the_rare_word() -> None:
    index = Index([["a", "b"], ["a", "c"], ["a", "d"]])
    scores = index.similar(["a", "c"])
    assert int(scores.argmax()) == 1
    assert scores[1] == pytest.approx(1.0, abs=1e-5)
    assert index.similar(["z"]).tolist() == [0.0, 0.0, 0.0]


@pytest.mark.parametrize("text", ["and why?", "why?", "and then what", "is it?"])
def test_what_has_no_subject_is_answered_by_no_section(matcher: Matcher, text: str) -> None:
    assert matcher.match(text, "en").abstain
