"""What follows a crisis, turn by turn."""

from __future__ import annotations

import inspect
import re
from dataclasses import replace

import pytest

from bot.safety import aftermath
from bot.safety.aftermath import Aftermath, answer_to_crisis, follow
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.wordings.catalogue import Catalogue
from bot.wordings.replies import Replies

_HEARD = Finding(Kind.SUICIDE, Level.ACTIVE, Subject.SELF, "en", "test")
_PASSIVE = replace(_HEARD, level=Level.PASSIVE)
_FRIEND = replace(_HEARD, subject=Subject.OTHER)
_TAKEN = Finding(Kind.OVERDOSE, Level.ACTIVE, Subject.SELF, "en", "test")
_HIT = Finding(Kind.DOMESTIC_VIOLENCE, Level.ACTIVE, Subject.SELF, "en", "test")


def after(finding: Finding, *texts: str, is_question: bool = False) -> str | None:
    """What is said to the last of some messages after a crisis."""
    state = Aftermath.after(finding)
    key = None
    for text in texts:
        key, state = follow(text, state, is_question)
    return key


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("just kidding lol", "aftermath_denial"),
        ("forget it", "aftermath_denial"),
        ("I'm not suicidal", "aftermath_denial"),
        ("I didn't mean it like that", "aftermath_denial"),
        ("era una broma", "aftermath_denial"),
        ("I already called them", "aftermath_called"),
        ("im texting 988", "aftermath_called"),
        ("ya llamé", "aftermath_called"),
        ("nobody answered", "aftermath_no_answer"),
        ("they hung up on me", "aftermath_no_answer"),
        ("no contestan", "aftermath_no_answer"),
        ("I can't call, he's in the next room", "aftermath_cannot_call"),
        ("no puedo hablar", "aftermath_cannot_call"),
        ("can I text instead?", "aftermath_text_better"),
        ("i hate phone calls", "aftermath_text_better"),
        ("please don't tell anyone", "aftermath_secret"),
        ("no le digas a mi mamá", "aftermath_secret"),
        ("stop giving me numbers", "aftermath_anger"),
        ("you are a useless bot", "aftermath_anger"),
        ("I'm safe now", "aftermath_safe"),
        ("my sister is here with me", "aftermath_safe"),
        ("ya estoy bien", "aftermath_safe"),
        ("I'm not okay", "aftermath_unsafe"),
        ("no estoy bien", "aftermath_unsafe"),
        ("I don't feel safe", "aftermath_unsafe"),
        ("the thoughts are back", "aftermath_unsafe"),
        ("omg relax it was a joke", "aftermath_denial"),
        ("this is a joke", "aftermath_anger"),
        ("I'm not going to make it", None),
        ("I wouldn't do anything", "aftermath_denial"),
        ("no voy a hacer nada", "aftermath_denial"),
        ("I got through", "aftermath_called"),
        ("the paramedics are on their way", "aftermath_called"),
        ("I told my counselor", "aftermath_called"),
        ("I haven't called anyone", None),
        ("todavía no he llamado", None),
        ("ya viene la ambulancia", "aftermath_called"),
        ("tried again and nobody's there", "aftermath_no_answer"),
        ("went to voicemail", "aftermath_no_answer"),
        ("nobody will believe me", None),
        ("is texting ok", "aftermath_text_better"),
        ("phone calls make me panic", "aftermath_text_better"),
        ("¿se puede por mensaje?", "aftermath_text_better"),
        ("I'll call my brother", "aftermath_will"),
        ("voy a hablar con mi hermana", "aftermath_will"),
        ("my phone is dead", "aftermath_cannot_call"),
        ("I don't want to talk to anyone", "aftermath_cannot_call"),
        ("no tengo saldo", "aftermath_cannot_call"),
        ("is anyone going to find out", "aftermath_secret"),
        ("swear you won't tell", "aftermath_secret"),
        ("que no le digan a mi papá", "aftermath_secret"),
        ("you don't even care", "aftermath_anger"),
        ("stupid machine", "aftermath_anger"),
        ("are you a real person?", "aftermath_bot"),
        ("¿eres una persona?", "aftermath_bot"),
        ("I'm at my mother's house and safe", "aftermath_safe"),
        ("they'd be better off", None),
        ("I feel fine about dying", None),
        ("mi prima está aquí", "aftermath_safe"),
        ("what is neuroplasticity", None),
        ("thanks", None),
    ],
)
def test_what_people_say_after_a_crisis_reply_is_understood(text: str, key: str | None) -> None:
    assert answer_to_crisis(text) == key


def test_the_next_turn_checks_in() -> None:
    key, state = follow("ok", Aftermath.after(_HEARD), is_question=False)
    assert key == "aftermath_checkin"
    assert state.checked_in


def test_a_question_is_answered_with_one_soft_reminder_and_no_more() -> None:
    first, state = follow("what is pain?", Aftermath.after(_HEARD), is_question=True)
    second, state = follow("and ketamine?", state, is_question=True)
    assert (first, second) == ("aftermath_reminder", None)


def test_a_denial_is_accepted_and_nobody_is_questioned_further() -> None:
    key, state = follow("lol jk", Aftermath.after(_HEARD), is_question=False)
    assert key == "aftermath_denial"
    key, state = follow("ok", state, is_question=False)
    assert key is None


def test_silence_about_safety_is_asked_again_but_not_for_ever() -> None:
    state = Aftermath.after(_HEARD)
    keys = []
    for _ in range(8):
        key, state = follow("hmm", state, is_question=False)
        keys.append(key)
    assert keys[0] == "aftermath_checkin"
    assert keys[-1] != keys[0]
    assert state.times_said("aftermath_checkin") >= 2


def test_a_second_crisis_counts_and_opens_the_state_again() -> None:
    _, settled = follow("jk", Aftermath.after(_HEARD), is_question=False)
    again = Aftermath.after(_HEARD, settled)
    assert again.replies == 2
    assert not again.settled


def test_the_state_survives_being_stored() -> None:
    _, state = follow("nobody answered", Aftermath.after(_HEARD), is_question=False)
    assert Aftermath.from_dict(state.to_dict()) == state


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("turn", range(4))
@pytest.mark.parametrize("subject", Subject)
@pytest.mark.parametrize("level", Level)
@pytest.mark.parametrize("kind", Kind)
def test_a_yes_means_what_the_wording_asked(
    replies: Replies, kind: Kind, level: Level, subject: Subject, turn: int, lang: str
) -> None:
    finding = Finding(kind, level, subject, lang, "")
    text = replies.crisis(finding, "US", lang, turn).texts[0]
    question = re.search(r"[^.!?¿]*\?\s*$", text)
    asked = Aftermath.after(finding).asked
    if question is None:
        assert asked == ""
        return
    bad = re.search(
        r"suicid|thoughts|happening|going on|danger|pasando|ideas|peligro|vida", question[0]
    )
    assert asked == ("danger" if bad else "safety"), question[0]


@pytest.fixture(scope="module")
def replies() -> Replies:
    return Replies.load()


@pytest.mark.parametrize("text", ["yes", "yeah", "Sometimes, at night", "i guess", "sí", "a veces"])
def test_yes_to_a_question_about_suicide_is_no_small_talk(text: str) -> None:
    assert after(_PASSIVE, text) == "aftermath_unsafe"


@pytest.mark.parametrize(
    "text", ["no", "Not really.", "nope", "ya no", "No. It only helps me rest"]
)
def test_no_to_a_question_about_suicide_is_accepted(text: str) -> None:
    assert after(_PASSIVE, text) == "aftermath_denial"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("yes", "aftermath_safe"),
        ("sí, gracias", "aftermath_safe"),
        ("no", "aftermath_unsafe"),
        ("maybe", "aftermath_unsafe"),
        ("yes but I wish I had never been found", "aftermath_checkin"),
    ],
)
def test_yes_to_a_question_about_safety_means_safe_and_a_half_yes_does_not(
    text: str, key: str
) -> None:
    assert after(_HEARD, text) == key


def test_an_answer_counts_for_the_question_before_it_alone() -> None:
    assert after(_PASSIVE, "hmm", "yes") == "aftermath_safe"  # to the check-in
    assert after(_PASSIVE, "don't tell anyone", "yes") == "aftermath_checkin"


def test_somebody_close_makes_safe_unless_they_may_be_the_danger() -> None:
    assert after(_HEARD, "my husband is here") == "aftermath_safe"
    assert after(_HIT, "my husband is coming back") != "aftermath_safe"
    assert after(_HIT, "I'm safe, my sister is here") == "aftermath_safe"


@pytest.mark.parametrize(
    "text", ["what do I say to her?", "won't that give her ideas", "¿qué le digo?"]
)
def test_a_helper_is_told_what_to_say(text: str) -> None:
    assert after(_FRIEND, text) == "aftermath_what_to_say"
    assert after(_HEARD, text) != "aftermath_what_to_say"


def test_what_follows_fits_who_is_in_danger() -> None:
    assert after(_HEARD, "what should I do now") == "aftermath_what_to_do"
    assert after(_FRIEND, "what should I do now") == "aftermath_what_to_do_other"
    assert after(_FRIEND, "hmm") == "aftermath_checkin_other"
    assert after(_FRIEND, "she's not okay") == "aftermath_unsafe_other"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("getting sleepy", "aftermath_checkin_body"),
        ("I can't call", "aftermath_cannot_call_body"),
        ("can I text instead?", "aftermath_cannot_call_body"),
        ("I'm calling 911 now", "aftermath_called_body"),
        ("what do I do", "aftermath_what_to_do_body"),
    ],
)
def test_where_the_body_is_in_danger_help_has_to_come(text: str, key: str) -> None:
    assert after(_TAKEN, text) == key
    past = replace(_TAKEN, level=Level.PAST)
    assert not (after(past, text) or "").endswith("_body")


def test_a_question_beside_the_answer_gets_its_reply() -> None:
    assert after(_HEARD, "I'm safe. When are you open?", is_question=True) == "aftermath_reminder"
    dose = "what should I do about my dose?"
    assert after(_HEARD, dose, is_question=True) == "aftermath_reminder"
    assert after(_HEARD, "phone calls scare me", is_question=True) == "aftermath_text_better"


def test_who_moved_on_and_tells_of_themself_again_is_asked_again() -> None:
    state = Aftermath.after(_HEARD)
    _, state = follow("what is pain?", state, is_question=True)
    assert follow("thank you", state, is_question=False)[0] is None
    assert follow("where can I park?", state, is_question=False)[0] is None
    assert follow("it all hurts so much", state, is_question=False)[0] == "aftermath_checkin"
    assert follow("I am safe, my sister is here", state, is_question=False)[0] == "aftermath_safe"


def test_who_said_to_be_safe_is_left_in_peace() -> None:
    assert after(_HEARD, "I'm safe now", "it was a long day") is None


def test_who_is_unsafe_after_all_is_asked_again() -> None:
    state = Aftermath.after(_PASSIVE)
    for text, key in [
        ("no", "aftermath_denial"),
        ("i relapsed", "aftermath_unsafe"),
        ("hmm", "aftermath_checkin"),
    ]:
        said, state = follow(text, state, is_question=False)
        assert said == key


def test_a_state_that_was_stored_before_is_still_read() -> None:
    values = Aftermath.after(_HEARD).to_dict()
    del values["asked"], values["safe"]
    assert Aftermath.from_dict(values).asked == ""


@pytest.mark.parametrize("text", ["", " ", ".", "?", "a" * 5_000, "yes " * 5_000, "my " * 5_000])
def test_any_text_is_followed(text: str) -> None:
    for finding in (_HEARD, _FRIEND, _TAKEN, _HIT):
        assert after(finding, text) is not None


def test_everything_that_may_be_said_has_a_wording_in_both_languages() -> None:
    source = inspect.getsource(aftermath)
    keys = set(re.findall(r'"(aftermath_[a-z_]+)"', source))
    keys |= {f"{key}{form}" for key, forms in aftermath._FORMS.items() for form in forms}
    catalogue = Catalogue.load()
    assert len(keys) > 15
    for lang in ("en", "es"):
        assert keys <= set(catalogue.keys(lang))
