"""Distress that adds up over a conversation, and ordinary talk that does not."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from bot.safety.finding import Finding, Kind, Level, Subject
from bot.safety.messages import read_conversations
from bot.safety.patterns import Reader
from bot.safety.screen import Screen
from bot.safety.strain import POINT, SPAN, WEIGHTS, Heard, Strain, over

_ROOT = Path(__file__).resolve().parents[3]
_SEEN = _ROOT / "data" / "conversations"
_UNSEEN = _ROOT / "data" / "heldout" / "conversations"
_CRISIS = Finding(Kind.SUICIDE, Level.ACTIVE, Subject.SELF, "en", "test")


@dataclass
class Ear:
    """A screen that hears only what it was told of."""

    signs: dict[str, set[str]] = field(default_factory=dict)
    findings: dict[str, Finding] = field(default_factory=dict)

    def hear(self, text: str, aware: bool = False) -> Finding | None:
        return self.findings.get(text)

    def recall(self, text: str) -> Heard:
        return self.listen(text)

    def listen(self, text: str, aware: bool = False) -> Heard:
        return Heard(self.findings.get(text), frozenset(self.signs.get(text, ())), -6.0)


EAR = Ear(
    {
        "one": {"no hope"},
        "two": {"a burden to others"},
        "three": {"takes leave"},
        "four": {"wants it to stop"},
        "all": {"no hope", "a burden to others", "takes leave"},
        "pain": {"pain that does not end"},
    },
    {"crisis": _CRISIS, "i want to be gone": _CRISIS, "i said it like so": _CRISIS},
)


def hear(*texts: str, ear: Ear = EAR) -> list[Finding | None]:
    """What is heard at each of some messages."""
    strain, found = Strain(), []
    for text in texts:
        finding, strain = strain.hear(ear, text)
        found.append(finding)
    return found


def test_signs_add_up_to_a_concern_with_their_names_and_no_word_of_the_visitor() -> None:
    first, second, third = hear("one", "two", "three")
    assert first is None
    assert second is None
    assert third is not None
    assert (third.kind, third.level) == (Kind.SUICIDE, Level.CONCERN)
    assert third.reason == "signs over 3 messages: a burden to others, no hope, takes leave"


def test_one_message_does_not_add_up_by_itself() -> None:
    assert hear("all") == [None]


def test_the_same_sign_again_and_again_is_one_sign() -> None:
    assert hear(*["pain"] * 20) == [None] * 20
    assert hear(*["one"] * 20) == [None] * 20


def test_signs_fade_and_are_forgotten() -> None:
    assert not any(hear("one", *["hello"] * SPAN, "two", *["hello"] * SPAN, "three"))


def test_it_is_not_said_again_unless_something_new_comes() -> None:
    found = hear("one", "two", "three", "hello", "one", "two", "three", "one")
    assert [bool(f) for f in found] == [False, False, True, *[False] * 5]
    found = hear("one", "two", "three", "one", "two", "four")
    assert [bool(f) for f in found] == [False, False, True, False, False, True]


def test_what_a_crisis_reply_has_answered_does_not_count_on() -> None:
    assert hear("one", "two", "crisis", "three") == [None, None, _CRISIS, None]


@pytest.mark.parametrize(
    ("messages", "count"),
    [
        (("i want", "to be gone"), 2),
        (("i", "want", "to be gone"), 3),
        (("Hi.\ni want", "to be gone"), 2),
    ],
)
def test_a_sentence_in_pieces_is_heard_as_one(messages: tuple[str, ...], count: int) -> None:
    last = hear(*messages)[-1]
    assert last == replace(_CRISIS, reason=f"over {count} messages: test")


def test_long_messages_are_no_pieces() -> None:
    words = "many words that stand before what was said, so that this is whole: i want"
    assert hear(words, "to be gone")[-1] is None
    assert hear("i said", "it like so. " + words)[-1] is None


def test_nothing_of_what_was_said_is_kept_but_the_ends_of_two_messages() -> None:
    strain = Strain()
    for text in ["one", "a secret " * 40, "short one", "two", *["x" * 500] * 3, "what is pain"]:
        _, strain = strain.hear(EAR, text)
    assert strain.pieces == ("", "what is pain")
    assert len(strain.signs) <= SPAN


def test_it_can_be_computed_afresh_from_what_was_said() -> None:
    said = [("one", False), ("two", False)]
    assert over(EAR, said, "three", aware=False) == hear("one", "two", "three")[-1]
    assert over(EAR, [*said, ("three", True)], "one", aware=False) is None


def test_it_never_raises_on_odd_texts(screen: Screen) -> None:
    assert hear("", " ", ".", "?!", "\n\n", "\u200b", ear=screen) == [None] * 6  # type: ignore[arg-type]


def test_listening_finds_what_hearing_finds(screen: Screen) -> None:
    for talk in read_conversations(_SEEN):
        for text in talk.messages:
            assert screen.listen(text).finding == screen.hear(text)


def test_every_sign_of_the_lexicon_has_a_weight(screen: Screen) -> None:
    for lang in ("en", "es"):
        lexicon = next(x for x in screen.lexicons if x.lang == lang)
        folder = _ROOT / "bot" / "safety" / "lexicon" / lang
        reader = Reader(lexicon.canon.words)
        reader.read(folder / "classes.txt")
        patterns = reader.read(folder / "signs.txt")
        assert {p.reason for p in patterns} <= WEIGHTS.keys()
        assert all(p.level is None for p in patterns)


@pytest.mark.parametrize(
    "messages",
    [
        ("my back hurts every day", "it makes me sad", "how much is a session", "I can't sleep"),
        ("i have migraines", "i'm so tired of it", "what is pain", "are you open on saturday"),
        (
            "my mother died in may",
            "i miss her so much",
            "i can't stop crying",
            "do you have groups",
        ),
        ("me duele la espalda", "estoy triste", "no puedo dormir", "cuánto cuesta"),
    ],
)
def test_somebody_in_pain_or_grief_who_asks_is_shown_no_hotline(
    screen: Screen, messages: tuple[str, ...]
) -> None:
    strain = Strain()
    for text in messages:
        finding, strain = strain.hear(screen, text)
        assert finding is None, (text, finding)
    assert strain.weight() < POINT


def _heard(screen: Screen, folder: Path) -> dict[str, Counter[str]]:
    """For each sort of conversation, how many were heard alone, over several messages, or not."""
    found: dict[str, Counter[str]] = {}
    for talk in read_conversations(folder):
        strain, how = Strain(), "not"
        for text in talk.messages:
            finding, strain = strain.hear(screen, text)
            if finding is not None:
                how = "together" if " messages: " in finding.reason else "alone"
                break
        what, whose = talk.source.rsplit("_", 1)
        mine = what.replace("adds_up", "adds_up_others") if whose == "others" else what
        found.setdefault(mine, Counter())[how] += 1
    return found


@pytest.mark.parametrize(("folder", "least"), [(_SEEN, 0.75), (_UNSEEN, 0.7)])
def test_most_of_what_adds_up_is_heard_and_ordinary_talk_is_not(
    screen: Screen, folder: Path, least: float
) -> None:
    found = _heard(screen, folder)
    quiet = found["adds_up"]["together"] + found["adds_up"]["not"]
    assert quiet >= 30
    assert found["adds_up"]["together"] >= least * quiet, found
    # A writer who had not seen the signs: far less is heard, and this says how much at least.
    others = found["adds_up_others"]
    assert others["together"] >= 0.12 * (others["together"] + others["not"]), found
    assert found["split"]["not"] <= 0.15 * sum(found["split"].values()), found
    talks = sum(found["ordinary"].values())
    assert talks >= 100
    assert found["ordinary"]["together"] <= 0.02 * talks, found
