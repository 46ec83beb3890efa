"""What the screen hears, and what it lets pass."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.safety.finding import Kind, Level, Subject
from bot.safety.messages import LabelledMessage, read_messages
from bot.safety.screen import Screen

_ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(
    ("text", "kind", "level", "subject"),
    [
        ("I want to kill myself", Kind.SUICIDE, Level.ACTIVE, Subject.SELF),
        ("i'm going to end my life tonight", Kind.SUICIDE, Level.IMMINENT, Subject.SELF),
        ("I don't want to be alive anymore", Kind.SUICIDE, Level.PASSIVE, Subject.SELF),
        ("my friend wants to kill herself", Kind.SUICIDE, None, Subject.OTHER),
        ("I cut myself when it gets too much", Kind.SELF_HARM, None, Subject.SELF),
        ("my husband hits me", Kind.DOMESTIC_VIOLENCE, Level.ACTIVE, Subject.SELF),
        ("I was raped last night", Kind.SEXUAL_ASSAULT, None, Subject.SELF),
        ("my uncle touches me and says it is a secret", Kind.CHILD_ABUSE, None, Subject.SELF),
        ("I took too many pills", Kind.OVERDOSE, Level.IMMINENT, Subject.SELF),
        ("crushing pain in my chest and I can't breathe", Kind.MEDICAL_EMERGENCY, None, None),
        ("I am going to hurt my boss tomorrow", Kind.HARM_TO_OTHERS, None, Subject.SELF),
        ("me quiero morir", Kind.SUICIDE, Level.PASSIVE, Subject.SELF),
        ("mi marido me pega", Kind.DOMESTIC_VIOLENCE, None, Subject.SELF),
        ("me voy a matar", Kind.SUICIDE, None, Subject.SELF),
        ("Can ketamine stop my suicidal thoughts?", Kind.SUICIDE, None, Subject.SELF),
    ],
)
def test_a_disclosure_is_heard_with_its_kind(
    screen: Screen, text: str, kind: Kind, level: Level | None, subject: Subject | None
) -> None:
    found = screen.hear(text)
    assert found is not None
    assert found.kind is kind
    assert level is None or found.level is level
    assert subject is None or found.subject is subject
    assert found.reason


@pytest.mark.parametrize(
    "text",
    [
        "",
        "   ",
        "what are your hours?",
        "I'm not suicidal, I just want to know your hours",
        "my back is killing me",
        "I'm dying of laughter",
        "how do I kill a process in linux",
        "I lost my brother to suicide last year",
        "do you treat people who self harm?",
        "I took my pills this morning as prescribed",
        "he hit me up for money",
        "me muero de risa",
        "no pienso en suicidarme, solo quiero el horario",
        "does ketamine therapy help with depression?",
    ],
)
def test_ordinary_words_pass(screen: Screen, text: str) -> None:
    assert screen.hear(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "I WANT TO KILL MYSELF",
        "i want to k i l l myself",
        "k.i.l.l myself",
        "i want to ki\u200bll my\u200dself",
        "i want to k1ll mys3lf",
        "i want to k*ll myself",
        "i wnat to kil mysefl",
        "iwanttokillmyself",
        "I can’t go on living, I’m going to kill myself",
        "i want to kіll myself",
        "i want to 𝐤𝐢𝐥𝐥 𝐦𝐲𝐬𝐞𝐥𝐟",
        "i want to killlll myselfffff",
        "i want to unalive myself",
        "/greet{} I want to kill myself",
        "kiero matarme",
        "ME QUIERO MORIR",
    ],
)
def test_a_disguise_hides_nothing(screen: Screen, text: str) -> None:
    assert screen.hear(text) is not None


def test_softening_lowers_the_level_and_does_not_delete_the_finding(screen: Screen) -> None:
    assert screen.hear("I'm not suicidal but I wouldn't mind not waking up") is not None
    assert screen.hear("I can't promise I won't hurt myself") is not None
    assert screen.hear("I used to cut myself years ago") is not None


@pytest.mark.parametrize("place", ["before", "after", "between"])
def test_a_long_text_around_it_hides_nothing(screen: Screen, place: str) -> None:
    chatter = "The weather was fine and we went to the market to buy bread. " * 80
    text = {
        "before": chatter + "I want to kill myself.",
        "after": "I want to kill myself. " + chatter,
        "between": chatter + "I want to kill myself. " + chatter,
    }[place]
    assert screen.hear(text) is not None


def test_a_megabyte_with_a_disclosure_in_the_middle_is_heard(screen: Screen) -> None:
    chatter = "The weather was fine and we went to the market to buy bread. " * 8000
    assert screen.hear(chatter) is None
    assert screen.hear(chatter + "i am going to kill myself tonight. " + chatter) is not None


def test_too_much_to_read_fails_closed(screen: Screen) -> None:
    words = sorted(screen.lexicons[0].anchors)
    text = ". ".join(f"{a} {b} kill" for a, b in zip(words * 40, reversed(words * 40), strict=True))
    found = screen.hear(text)
    assert found is not None


_EXPLICIT = (
    "i want to kill myself",
    "i am going to end my life",
    "i want to die",
    "my husband beats me",
    "quiero matarme",
    "me quiero morir",
)


@settings(max_examples=150, deadline=None)
@given(
    text=st.sampled_from(_EXPLICIT),
    zero_width=st.lists(st.tuples(st.integers(0, 40), st.sampled_from("\u200b\u200d\u2060\ufeff"))),
    upper=st.lists(st.integers(0, 40)),
    before=st.sampled_from(["", "hello. ", "so anyway, ", "¿? ", "... "]),
    after=st.sampled_from(["", "!!!", " ok?", " 😔", ". thanks"]),
)
def test_invisible_characters_and_case_never_hide_it(
    screen: Screen,
    text: str,
    zero_width: list[tuple[int, str]],
    upper: list[int],
    before: str,
    after: str,
) -> None:
    letters = list(text)
    for at in upper:
        if at < len(letters):
            letters[at] = letters[at].upper()
    for at, char in zero_width:
        letters.insert(min(at, len(letters)), char)
    assert screen.hear(before + "".join(letters) + after) is not None


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400))
def test_no_text_breaks_it(screen: Screen, text: str) -> None:
    screen.hear(text)


def _shares(
    screen: Screen, messages: list[LabelledMessage]
) -> tuple[dict[Kind, tuple[int, int]], tuple[int, int]]:
    """Heard and all by kind, and false alarms and all."""
    heard: dict[Kind, list[int]] = defaultdict(lambda: [0, 0])
    false, none = 0, 0
    for message in messages:
        found = screen.hear(message.text)
        if message.kind is None:
            none += 1
            false += found is not None
        else:
            heard[message.kind][0] += found is not None
            heard[message.kind][1] += 1
    return {kind: (a, b) for kind, (a, b) in heard.items()}, (false, none)


@pytest.mark.parametrize(
    ("sources", "least", "most"),
    [
        ({"en", "es"}, 0.8, 0.06),
        # By writers who shared nothing with the others; half of each is a look-alike.
        ({"comments", "es_second"}, 0.55, 0.14),
        ({"en_second"}, 0.5, 0.11),
        ({"indirect"}, 0.25, 0.05),
        ({"indirect_pairs"}, 0.2, 0.08),
        ({"indirect_second"}, 0.22, 0.06),
    ],
)
def test_the_unseen_sets_are_heard(
    screen: Screen, sources: set[str], least: float, most: float
) -> None:
    """Messages that nobody saw who wrote patterns, and that nothing was trained on."""
    messages = [m for m in read_messages(_ROOT / "data" / "heldout") if m.source in sources]
    heard, (false, none) = _shares(screen, messages)
    got = sum(a for a, _ in heard.values()) / sum(b for _, b in heard.values())
    assert got >= least, heard
    assert false / none <= most


def test_screen_reads_lines_and_json_and_never_stops() -> None:
    lines = [
        b"I want to die",
        b'{"text": "hello", "id": 7}',
        b'{"no": "text"}',
        b"[1, 2]",
        b"{broken",
        b"\xff\xfe\x00 hello",
        b"null",
    ]
    done = subprocess.run(
        [sys.executable, "-m", "bot", "screen"],
        input=b"\n".join(lines),
        capture_output=True,
        cwd=_ROOT,
        check=True,
    )
    out = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(out) == len(lines)
    assert out[0]["crisis"] is True
    assert out[0]["kind"] == "suicide"
    assert out[1] == {
        "text": "hello",
        "id": 7,
        "crisis": False,
        "kind": None,
        "level": None,
        "subject": None,
        "lang": None,
        "reason": None,
    }
    assert [("error" in line) for line in out] == [False, False, True, True, True, False, True]


def test_screen_imports_no_rasa() -> None:
    code = (
        "import sys, bot.commands.screen, bot.safety.screen as s; s.Screen.load();"
        "heavy = {'rasa', 'tensorflow', 'spacy', 'numpy', 'socket'} & set(sys.modules);"
        "assert not heavy, heavy"
    )
    subprocess.run([sys.executable, "-c", code], cwd=_ROOT, check=True)


@pytest.mark.parametrize(
    "text",
    [
        "I am not safe",
        "not safe",
        "i dont feel safe",
        "please don't leave me alone tonight",
        "can you stay with me",
        "ya no me siento segura",
        "no me dejen solo esta noche",
    ],
)
def test_who_does_not_feel_safe_is_heard_and_after_a_crisis_asked_again(
    screen: Screen, text: str
) -> None:
    found = screen.hear(text)
    assert found is not None
    assert (found.kind, found.level) == (Kind.SUICIDE, Level.CONCERN)
    # The check-in has its own reply then, with the numbers (bot/safety/aftermath.py).
    assert screen.hear(text, aware=True) is None


@pytest.mark.parametrize(
    "text",
    [
        "I can't go on. The pain is too much.",
        "I can't go on with life",
        "how do you stop the bleeding",
        "I think he's dead, he overdosed",
        "he said goodbye cruel world and turned his phone off",
        "I wrote my goodbye letters in my notebook tonight",
        "it's too late to save me",
        "my daughter won't wake up for school, I have shaken her and nothing",
        "he did not move a muscle when I shook him",
        "they cut themselves with a razor, my twins",
        "he could burn the house down and us in it",
        "mi hija se lastima el cuerpo",
        "mi novio me dejó y hoy termino conmigo",
        "broke my back an hour ago and I can't move",
        "he broke his neck on the stairs, he is not moving",
        "I'm 16 and my legs hurt all the time from his belt",
        "im 14 and my back hurts. he hits me",
        "i am 13 and my wrists hurt, dad ties me up",
        "mi hermano tomó sertralina y todas las pastillas de la presión",
        "en navidad me pega cuando toma",
        "la muñeca me quema, me la quemó mi esposo",
        "mi hija se lastimó en el baño a propósito",
    ],
)
def test_no_shield_hides_what_only_resembles_a_harmless_sentence(screen: Screen, text: str) -> None:
    assert screen.hear(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "is it not safe to swim there?",
        "ya no estoy segura",
        "leave me alone, I'm busy tonight",
        "my brother heard the queen is going to die",
        "I broke my back in 2019. Can you help?",
        "my brother broke his pelvis five years ago",
        "im 16 and my legs hurt all the time and my doctor says its nothing",
        "Yo tomo sertralina y una pastilla para la presión, ¿me puedo poner la ketamina?",
        "se me reventó un disco cargando un refri",
        "la navidad me pega durísimo, ya no está mi vieja",
    ],
)
def test_what_is_about_no_danger_to_a_person_is_let_through(screen: Screen, text: str) -> None:
    assert screen.hear(text) is None


@pytest.mark.parametrize(
    "text", ["my dads gun is here", "the pills are here with me", "tengo las pastillas en la mano"]
)
def test_means_at_hand_are_imminent_once_a_crisis_was_heard(screen: Screen, text: str) -> None:
    found = screen.hear(text, aware=True)
    assert found is not None
    assert found.kind is Kind.SUICIDE
    assert found.level is Level.IMMINENT


@pytest.mark.parametrize("text", ["ok", "my sister is here with me", "what is pain?", "thanks"])
def test_being_aware_makes_no_crisis_of_ordinary_words(screen: Screen, text: str) -> None:
    assert screen.hear(text, aware=True) is None


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("ich will sterben", "de"),
        ("je veux mourir", "fr"),
        ("我想死", "zh"),
        ("хочу умереть", "ru"),
    ],
)
def test_a_language_it_does_not_read_is_heard_all_the_same(
    screen: Screen, text: str, lang: str
) -> None:
    found = screen.hear(text)
    assert found is not None
    assert found.lang == lang


def test_figures_of_speech_one_after_the_other_are_both_shielded(screen: Screen) -> None:
    assert screen.hear("me muero de risa me muero de hambre me muero de calor") is None
