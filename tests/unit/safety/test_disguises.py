"""What fingers, keyboards and caution do to an explicit message never hides it.

Each example takes one of the messages below, which the patterns hear, and does all of this:

- to each word at most one of: a typing error; a letter typed up to five times more; one space
  inside it, or one between all its letters; its letters drawn with those of another alphabet;
- to any letter: capital or not; to any place: an invisible character;
- to any apostrophe: straight, curly or a grave accent; between words: one space or several;
- before or behind the message: up to 5,000 characters of ordinary talk, in sentences of its own.

A typing error is two neighbouring letters swapped, a letter dropped or doubled, or the key beside
it, in a word of two letters or more. One thing is left out: what turns a word into another word
that the screen knows as ordinary ("kill" to "mill", "hits" to "its", "to" to "too"). A reader
would need the sentence to undo that, and to guess there would be a false alarm for whoever means
the other word. Words of one letter and numbers are left as they are.

CI runs a few hundred examples, always the same. `make prove` runs thousands of new ones
(PROVE_EXAMPLES).
"""

from __future__ import annotations

import os
import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.safety.finding import Kind, Level
from bot.safety.screen import Lexicon, Screen

_EXAMPLES = int(os.environ.get("PROVE_EXAMPLES", "250"))

_EXPLICIT = {
    "en": {
        Kind.SUICIDE: (
            "I want to kill myself",
            "I'm going to end my life tonight",
            "I am going to kill myself tomorrow",
            "I have a plan to end my life",
            "I can't stop thinking about killing myself",
        ),
        Kind.SELF_HARM: (
            "I want to hurt myself",
            "I keep cutting myself",
            "I am hurting myself again",
        ),
        Kind.OVERDOSE: (
            "I took too many pills",
            "I have taken an overdose",
            "I swallowed all my pills",
        ),
        Kind.MEDICAL_EMERGENCY: (
            "I can't breathe and my chest hurts",
            "I think I am having a heart attack",
            "my friend is unconscious and not breathing",
        ),
        Kind.DOMESTIC_VIOLENCE: (
            "my husband beats me",
            "my boyfriend hits me every night",
            "I am afraid of my husband, he hits me",
        ),
        Kind.SEXUAL_ASSAULT: (
            "I was raped last night",
            "my boss forced me to have sex",
            "he raped me",
        ),
        Kind.CHILD_ABUSE: (
            "my father touches me at night",
            "my uncle rapes me and I am 12",
            "my mother hits me with a belt and I am 11",
        ),
        Kind.HARM_TO_OTHERS: (
            "I am going to kill my boss",
            "I want to kill him",
            "I am going to shoot everyone at work",
        ),
    },
    "es": {
        Kind.SUICIDE: (
            "quiero matarme",
            "me voy a matar esta noche",
            "quiero suicidarme",
            "voy a quitarme la vida",
            "estoy pensando en matarme",
        ),
        Kind.SELF_HARM: (
            "quiero hacerme daño",
            "me corto los brazos",
            "me estoy cortando otra vez",
        ),
        Kind.OVERDOSE: (
            "me tomé todas las pastillas",
            "tomé demasiadas pastillas",
            "he tomado demasiadas pastillas",
        ),
        Kind.MEDICAL_EMERGENCY: (
            "no puedo respirar y me duele el pecho",
            "creo que me está dando un infarto",
            "mi amiga no respira",
        ),
        Kind.DOMESTIC_VIOLENCE: (
            "mi marido me pega",
            "mi novio me golpea",
        ),
        Kind.SEXUAL_ASSAULT: (
            "me acaban de violar",
            "me están violando",
        ),
        Kind.CHILD_ABUSE: (
            "mi padre me toca por las noches",
            "mi tío abusa de mí y tengo 12 años",
            "mi papá me pega con el cinturón y tengo 10 años",
        ),
        Kind.HARM_TO_OTHERS: (
            "voy a matar a mi jefe",
            "quiero matarlo",
            "voy a matar a mi marido",
        ),
    },
}
_MESSAGES = [
    (lang, text) for lang, kinds in _EXPLICIT.items() for ts in kinds.values() for text in ts
]

_TALK = {
    "en": (
        "The weather was fine and we went to the market to buy bread.",
        "My sister has a new job in the city, and she likes the people there.",
        "Do you take cards, or shall I bring cash?",
        "We planted tomatoes on the balcony. They need more sun.",
        "The bus was late again so I walked.",
    ),
    "es": (
        "Hacía buen tiempo y fuimos al mercado a comprar pan.",
        "Mi hermana tiene un trabajo nuevo en la ciudad y le gusta la gente.",
        "¿Se puede pagar con tarjeta?",
        "Plantamos tomates en el balcón. Necesitan más sol.",
        "El autobús llegó tarde otra vez, así que fui a pie.",
    ),
}

_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_ALIKE = {"a": "а", "c": "с", "e": "е", "i": "і", "o": "о", "p": "р", "s": "ѕ", "x": "х", "y": "у"}
_INVISIBLE = ("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad")


def _beside(letter: str) -> list[str]:
    """The keys that touch a letter's."""
    found: list[str] = []
    for number, row in enumerate(_ROWS):
        at = row.find(letter.lower())
        if at >= 0:
            found += [*row[max(0, at - 1) : at], *row[at + 1 : at + 2]]
            if number < 2:
                found += _ROWS[number + 1][max(0, at - 1) : at + 1]
            if number > 0:
                found += _ROWS[number - 1][at : at + 2]
    return found


def _slips(word: str) -> list[str]:
    """Every way to type a word with one error."""
    found: set[str] = set()
    for i, letter in enumerate(word):
        found.add(word[:i] + word[i + 1 :])
        found.add(word[:i] + letter + word[i:])
        found.add(word[:i] + word[i + 1 : i + 2] + letter + word[i + 2 :])
        found.update(word[:i] + key + word[i + 1 :] for key in _beside(letter))
    return sorted(found - {word})


def _plain(word: str) -> str:
    letters = unicodedata.normalize("NFKD", word.lower())
    return "".join(c for c in letters if not unicodedata.combining(c))


@st.composite
def _word(draw: st.DrawFn, word: str, lexicon: Lexicon) -> str:
    """A word with at most one disguise that leaves it no other ordinary word."""
    core = word.rstrip(",")
    if len(core) < 2 or core.isdigit():
        return word
    match draw(st.sampled_from(("as it is", "slip", "slip", "letter", "space", "spaces", "alike"))):
        case "slip":
            slips = [slip for slip in _slips(core) if not lexicon.canon.knows(_plain(slip))]
            core = draw(st.sampled_from(slips)) if slips else core
        case "letter":
            at = draw(st.integers(0, len(core) - 1))
            more = core[:at] + core[at] * draw(st.integers(1, 5)) + core[at:]
            core = core if lexicon.canon.knows(_plain(more)) else more
        case "space":
            at = draw(st.integers(1, len(core) - 1))
            core = f"{core[:at]} {core[at:]}"
        case "spaces":
            core = " ".join(core)
        case "alike":
            core = "".join(_ALIKE.get(c, c) for c in core[:-1]) + core[-1]
    return core + word[len(word.rstrip(",")) :]


def _cased(text: str, upper: int) -> str:
    """The text with the letters in capitals where the number has a bit."""
    return "".join(c.upper() if upper >> i & 1 else c for i, c in enumerate(text))


def _talk(lang: str, size: int) -> str:
    out: list[str] = []
    while sum(map(len, out)) + len(out) < size:
        out.append(_TALK[lang][len(out) % len(_TALK[lang])])
    return " ".join(out)[:size].rsplit(" ", 1)[0] if out else ""


@pytest.mark.parametrize(("lang", "text"), _MESSAGES)
def test_the_messages_are_heard_by_the_patterns(screen: Screen, lang: str, text: str) -> None:
    lexicon = next(x for x in screen.lexicons if x.lang == lang)
    hits = lexicon.hits(lexicon.canon.tokens(text))
    levels = {hit.pattern.level for hit in hits if hit.shielded_by is None}
    assert levels & {Level.IMMINENT, Level.ACTIVE}
    assert screen.hear(text) is not None


@settings(
    max_examples=_EXAMPLES,
    derandomize="PROVE_EXAMPLES" not in os.environ,
    database=None,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_no_disguise_hides_an_explicit_message(screen: Screen, data: st.DataObject) -> None:
    lang, message = data.draw(st.sampled_from(_MESSAGES))
    lexicon = next(x for x in screen.lexicons if x.lang == lang)
    words = [data.draw(_word(word, lexicon)) for word in message.split()]
    text = data.draw(st.sampled_from((" ", " ", "  ", "   "))).join(words)
    text = text.replace("'", data.draw(st.sampled_from("'’`‘ʼ")))
    text = _cased(text, data.draw(st.integers(0, 2 ** len(text) - 1)))
    for at, char in data.draw(
        st.lists(st.tuples(st.integers(0, len(text)), st.sampled_from(_INVISIBLE)), max_size=6)
    ):
        text = text[:at] + char + text[at:]
    around = _talk(lang, data.draw(st.one_of(st.just(0), st.integers(0, 5_000))))
    if around:
        between = data.draw(st.sampled_from((". ", "\n", "! ", "... ", "?\n\n")))
        behind = data.draw(st.booleans())
        text = text + between + around if behind else around + between + text
    assert screen.hear(text) is not None, text


@pytest.mark.parametrize(
    "text",
    [
        "i wnat ot kil ym slef",
        "kil l mys elf",
        "m e q u i e r o m o r i r",
        "i wan t t o d i e",
        "me qiuero mroir",
        "i wantt to ide",
        "y husbannd ebats me",
    ],
)
def test_words_are_put_together_again(screen: Screen, text: str) -> None:
    assert screen.hear(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "i want to dye my hair",
        "can i pay at the desk or by car d",
        "my sone is twelve adn likes footbal",
        "no estoy lista para ir, me falta una maleta",
        "i ned an apointment wiht a therapsit for my huband",
        "we liev near the lake and my cat hits the ball",
        "ese perfil cn el perro es mio",
    ],
)
def test_ordinary_words_with_errors_pass(screen: Screen, text: str) -> None:
    assert screen.hear(text) is None


def test_a_long_text_full_of_errors_passes(screen: Screen) -> None:
    """A second reading that finds much to weigh and nothing in it raises no alarm."""
    words = " ".join(_TALK["en"]).split()
    spoilt = [word[0] + word[2] + word[1] + word[3:] if len(word) > 3 else word for word in words]
    assert screen.hear(" ".join(spoilt * 30)[:10_900]) is None
