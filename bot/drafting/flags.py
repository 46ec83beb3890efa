"""Says why a sentence needs a second look before the bot may say it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from bot.treatment.gate import Gate
from bot.wordings.rules import said_wrongly

_DO = (
    r"take|taking|stop|start|avoid|use|skip|drink|swallow|inject|apply|increase|reduce|lower|raise|"
    r"double|taper|combine|mix|consult|ask|call|contact|see|talk|speak|tell|seek|keep|continue|"
    r"limit|try|eat|fast|drive|wait|rest|follow|monitor|check|discuss|consider|remember|make sure|"
    r"do not|don't|never|always"
)
_HAZ = (
    r"tome|no tome|deje|no deje|evite|use|no use|suspenda|empiece|comience|beba|no beba|aplique|"
    r"aumente|reduzca|baje|suba|combine|no combine|mezcle|no mezcle|consulte|pregunte|llame|hable|"
    r"busque|siga|limite|pruebe|coma|no coma|no maneje|no conduzca|espere|descanse|vigile|nunca|"
    r"siempre|recuerde|asegúrese|hable|pida"
)
#: What makes a sentence advice to somebody, whatever it is about.
_ADVICE: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "en": re.compile(
            rf"\byou(?:'ll| will)? (?:should|must|need to|ought to|have to|can(?:not|'t)?|may|might|"
            rf"could|shouldn't|mustn't)\b|"
            rf"(?:^|[:;,] |\bthen |\bplease |\balso )(?:please )?(?:{_DO})\b|"
            r"\b(?:should|must|ought to|need to|needs to) (?:not )?(?:be )?(?:take|taken|stop|stopped|start|"
            r"started|avoid|avoided|receive|given|use|used|have|get|see|treated|monitored|consult|ask)\b|"
            r"\b(?:not )?(?:recommended|advised|advisable|indicated|contraindicated|suitable|eligible|"
            r"candidates?|prescribed|approved for)\b|\b(?:is|are) (?:not )?(?:un)?safe\b|"
            r"\bfirst-line\b|\bbetter than\b|\bbest (?:treatment|option|choice)\b",
            re.IGNORECASE,
        ),
        "es": re.compile(
            rf"\b(?:usted )?(?:debe|debes|debería|deberías|tiene que|tienes que|necesita|necesitas|"
            rf"puede|puedes|hay que|conviene)\b|(?:^|[:;,] |\bpor favor,? )[¡]?(?:{_HAZ})\b|"
            r"\b(?:no )?(?:se )?(?:recomienda|aconseja|indicad[oa]s?|contraindicad[oa]s?|apt[oa]s?|"
            r"recetad[oa]s?|aprobad[oa]s? para)\b|\b(?:es|son) (?:in)?segur[oa]s?\b|\bmejor que\b|"
            r"\bmejor (?:tratamiento|opción)\b",
            re.IGNORECASE,
        ),
    }
)
_UNITS = (
    r"times?|hours?|minutes?|days?|weeks?|months?|years?|sessions?|doses?|visits?|steps?|"
    r"veces|horas?|minutos?|días?|semanas?|meses|años?|sesiones|dosis|visitas?|pasos?"
)
_NUMBER = re.compile(
    r"\d[\d.,:/-]*|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half|several|dos|tres|cuatro|"
    rf"cinco|seis|siete|ocho|nueve|diez|doce|medi[oa]|varias|varios) (?:{_UNITS})\b|"
    r"\b(?:once|twice|thrice|daily|weekly|hundreds?|thousands?|millions?|majority|most people|"
    r"cientos|miles|millones|mayoría|diari[oa]s?|semanal(?:es)?)\b",
    re.IGNORECASE,
)
_HOPE: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "en": re.compile(
            r"\b(?:will|proven|proves|ensures?|effective|effectively|successful|success|powerful|"
            r"breakthrough|best|fastest|permanent(?:ly)?|completely|always|never|no side effects|"
            r"relieves?|restores?|heals?|eliminates?|prevents?|treats?)\b",
            re.IGNORECASE,
        ),
        "es": re.compile(
            r"\b(?:probad[oa]s?|demostrad[oa]s?|asegura|eficaz|eficaces|efectiv[oa]s?|éxito|"
            r"poderos[oa]s?|mejor|definitiv[oa]s?|permanente|completamente|siempre|nunca|"
            r"sin efectos secundarios|alivia|restaura|sana|elimina|previene|trata|(?:\w{3,}rá))\b",
            re.IGNORECASE,
        ),
    }
)


class Flagger:
    """Looks at sentences of one language."""

    def __init__(self, lang: str, gate: Gate) -> None:
        self._lang = lang
        self._gate = gate

    def reasons(self, sentence: str) -> list[str]:
        """Why somebody should look at a sentence; empty when nothing stands out.

        It is rather said once too often: a person reads what is flagged, and a person approves.
        """
        found = said_wrongly(sentence)
        advice = _ADVICE[self._lang].search(sentence)
        if advice:
            found.append(f"reads like advice: '{advice[0].strip()}'.")
        else:
            judged = self._gate.judge(sentence, self._lang)
            if judged is not None:
                found.append(f"reads like treatment ({judged.category.replace('_', ' ')}).")
        hope = _HOPE[self._lang].search(sentence)
        if hope and not any(reason.startswith("a promise") for reason in found):
            found.append(f"reads like a promise: '{hope[0]}'. Can it be 'may'?")
        number = _NUMBER.search(sentence)
        if number and not any(r.startswith(("a dose", "a percentage")) for r in found):
            found.append(f"a number: '{number[0]}'.")
        return found
