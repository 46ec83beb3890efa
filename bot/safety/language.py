"""Which language a message is written in, from its commonest words."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+")

_ENGLISH = frozenset(
    "the a an and is are am was i you he she it we they my your his her me of to in on for with that "
    "this what how do does did not no can will would have has had be been so if or at as from about "
    "when who why where there just im dont cant its u ur want need feel help please hi hello hey "
    "thanks thank yes ok okay like know get go good bye who talk therapy pain ketamine works work "
    "hours phone open much many any someone died kill die sick sad tired today tomorrow".split()
)
_SPANISH = frozenset(
    "el la los las un una y es son soy estoy esta estas era yo tu usted el ella nosotros ellos mi mis "
    "su sus me te se lo le de del a en con por para que qué como cómo no sí si puedo quiero tengo "
    "tiene hay ser estar muy más mas pero porque cuando cuándo donde dónde quien quién hola gracias "
    "ayuda adiós adios bueno buenos buenas días tardes noches favor ya nada todo vida dolor terapia "
    "ketamina horario teléfono cuánto cuanto cuesta hacer q xq pa kiero toy siento necesito alguien "
    "morir matar triste cansado cansada hoy mañana estás también he ha hablar seguro cita".split()
)
_OWN_ENGLISH = _ENGLISH - _SPANISH
_OWN_SPANISH = _SPANISH - _ENGLISH


def detect(text: str) -> str:
    """The language of a text as an ISO 639-1 code.

    Args:
        text: a whole message.

    Returns:
        "en", "es", or "xx" when neither can be made out: another language, another script,
        or nothing to go by.
    """
    words = _words(text)
    spanish = sum(w in _OWN_SPANISH for w in words) + ("¿" in text or "¡" in text)
    english = sum(w in _OWN_ENGLISH for w in words)
    if spanish > english:
        return "es"
    if english:
        return "en"
    return "xx"


def sure_of(text: str) -> str:
    """As `detect`, but "xx" also where misspelt or broken words could change the answer."""
    words = {word for word in _words(text) if len(word) > 1}
    spanish, english = len(words & _OWN_SPANISH), len(words & _OWN_ENGLISH)
    if english > 3 * spanish + 3:
        return "en"
    if spanish > 3 * english + 3:
        return "es"
    return "xx"


def _words(text: str) -> list[str]:
    return [w.lower() for w in _WORD.findall(text[:2000])]
