"""The checklist finds what it is there to find."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.hotlines.directory import Directory
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.settings import Settings
from bot.wordings.catalogue import Catalogue
from bot.wordings.reading import grade, sentences, syllables, words
from bot.wordings.replies import Replies, Reply
from bot.wordings.rules import problems, sms_problems
from bot.wordings.sms import fit, length, plain

DIRECTORY = Directory.load()
REPLIES = Replies(Catalogue.load(), DIRECTORY, Settings.load())
ACTIVE = Finding(Kind.SUICIDE, Level.ACTIVE, Subject.SELF, "en", "")
IMMINENT = replace(ACTIVE, level=Level.IMMINENT)
GOOD = REPLIES.crisis(ACTIVE, "US", "en", 0)


def wrong(reply: Reply, finding: Finding = ACTIVE) -> str:
    return "\n".join(problems(reply, finding, DIRECTORY, "US"))


def changed(old: str, new: str, reply: Reply = GOOD) -> Reply:
    assert old in reply.texts[0]
    return replace(reply, texts=(reply.texts[0].replace(old, new),))


def added(sentence: str) -> Reply:
    return replace(GOOD, texts=(f"{GOOD.texts[0]} {sentence}",))


def test_the_good_reply_is_good() -> None:
    assert wrong(GOOD) == ""


@pytest.mark.parametrize(
    ("rule", "reply"),
    [
        ("CR-01", replace(GOOD, texts=(f"I am glad you wrote. {GOOD.texts[0]}",))),
        ("CR-02", replace(GOOD, lines=GOOD.lines[:1])),
        ("CR-03", changed("Texting is fine if calling is hard, or chat at", "See")),
        ("CR-03", changed("988lifeline.org/chat", "our page")),
        ("CR-04", changed("call 911", "call for help")),
        ("CR-05", changed("I'm a bot, not a person. ", "")),
        ("CR-05", added("I'm a bot.")),
        ("CR-07", added("Are you alone?")),
        ("CR-07", changed("Are you safe right now?", "Stay.")),
        ("CR-08", changed("someone you trust", "them")),
        ("CR-08", changed("a doctor", "them")),
        ("CR-10", added("Put the pills away.")),
        ("CR-11", added("Some people commit suicide.")),
        ("CR-11", added("That is selfish.")),
        ("CR-12", added("This chat is confidential.")),
        ("CR-12", added("I have alerted someone.")),
        ("CR-13", added("I understand exactly how you feel.")),
        ("CR-13", added("Think of your family.")),
        ("CR-14", added("Promise me you will wait.")),
        ("CR-15", added("I can't talk about that.")),
        ("CR-15", added("Goodbye.")),
        (
            "CR-16",
            added("Individual circumstances necessitate professional consultation. " * 3),
        ),
        ("CR-16", added("We can go on and on and on and on and on and on like this.")),
        ("CR-17", added("Breathe in now. " * 20)),
        ("CR-19", changed("988", "the line")),
        ("CR-26", added("Ketamine can bring relief.")),
        ("wording", added("It is just a phase.")),
    ],
)
def test_each_rule_finds_its_fault(rule: str, reply: Reply) -> None:
    assert rule in wrong(reply)


def test_an_imminent_reply_needs_the_number_first_and_distance() -> None:
    good = REPLIES.crisis(IMMINENT, "US", "en", 0)
    assert wrong(good, IMMINENT) == ""
    late = replace(good, texts=(f"Call or text 988. {good.texts[0]}",))
    assert "CR-09" in wrong(late, IMMINENT)
    near = changed("Move away from anything that could hurt you. ", "", good)
    assert "CR-09" in wrong(near, IMMINENT)
    assert "CR-07" in wrong(changed("I'm a bot", "Why? I'm a bot", good), IMMINENT)


@pytest.mark.parametrize(
    ("kind", "old"),
    [
        (Kind.DOMESTIC_VIOLENCE, "This device may be watched: “Leave now” is your quick exit."),
        (Kind.OVERDOSE, "Tell the helpers what was taken, and when."),
        (Kind.MEDICAL_EMERGENCY, "Do not drive yourself, and do not be alone."),
    ],
)
def test_kinds_have_needs_of_their_own(kind: Kind, old: str) -> None:
    finding = replace(ACTIVE, kind=kind)
    good = REPLIES.crisis(finding, "US", "en", 0)
    assert wrong(good, finding) == ""
    assert wrong(changed(old, "", good), finding)


@pytest.mark.parametrize(
    "sentence",
    [
        "You can take 50 mg.",
        "That is safe.",
        "It should be fine.",
        "That is normal.",
        "word " * 60,
    ],
)
def test_a_deferral_may_not_advise_or_reassure(sentence: str) -> None:
    good = REPLIES.say("defer", "en")
    assert problems(good) == []
    assert problems(replace(good, texts=(f"{good.texts[0]} {sentence}",)))


@pytest.mark.parametrize("opener", ["Yes. ", "No, ", "Sí, "])
def test_a_deferral_may_not_open_with_yes_or_no(opener: str) -> None:
    good = REPLIES.say("defer", "en")
    assert problems(replace(good, texts=(opener + good.texts[0],)))


def test_what_follows_a_crisis_needs_a_number_and_no_medicine() -> None:
    good = REPLIES.say("aftermath_checkin", "en")
    assert problems(good) == []
    assert any("CR-21" in x for x in problems(replace(good, lines=())))
    assert any("CR-26" in x for x in problems(replace(good, texts=(good.texts[0] + " Ketamine.",))))


def test_the_short_form_is_measured_by_its_alphabet() -> None:
    assert sms_problems("Call or text 988. I'm a bot.") == []
    assert any("160" in x for x in sms_problems("I'm a bot. " * 20))
    assert any("GSM-7" in x for x in sms_problems("I'm a bot. Está"))
    assert any("CR-05" in x for x in sms_problems("Call 988."))
    assert length("ñ¿¡é") == 4
    assert length("€") == 2
    assert length("á") is None
    assert length("’") is None


def test_accents_and_curls_are_made_plain() -> None:
    assert plain("¿Estás a salvo? Aquí “sí” ñ é 🙂") == '¿Estas a salvo? Aqui "si" ñ é  '


def test_what_does_not_fit_is_left_out() -> None:
    assert fit(["a" * 150], ["b" * 20, "c" * 5]) == "a" * 150 + " " + "c" * 5


def test_reading_is_measured_as_a_reader_reads() -> None:
    assert sentences("Chat at 988lifeline.org/chat. Call 911.") == [
        "Chat at 988lifeline.org/chat.",
        "Call 911.",
    ]
    assert len(words("Call 0800 111 0 111 or see 988lifeline.org/chat now")) == 6
    assert [syllables(x, "en") for x in ("safe", "called", "doctor", "emergency")] == [1, 1, 2, 4]
    assert [syllables(x, "es") for x in ("médico", "ayuda", "sí")] == [3, 3, 1]
    assert grade("Call us now. We can help.", "en") < 3
    assert grade("Psychotherapeutic consultation necessitates deliberation.", "en") > 12
    assert grade("Llama ya. Te van a oír.", "es") < 6
    assert grade("La psicoterapia individualizada necesita deliberaciones.", "es") > 8
