"""What follows a crisis: the conversation stays aware of it, turn by turn.

Pure: a state and a message in, what to say and the next state out. The rules are CR-21 (check in,
no menu until the visitor says they are safe or changes the subject, then one soft reminder) and
CR-22 (a denial is accepted, the numbers stay, nothing is repeated word for word).
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, replace
from typing import Any

from bot.safety.finding import Finding, Kind, Level, Subject
from bot.safety.normalise import plain


@dataclass(frozen=True)
class Aftermath:
    """What a conversation remembers of the crisis it heard.

    Attributes:
        kind, level, subject: of the most urgent finding so far.
        replies: how many crisis replies have been given.
        turns: turns since the last of them.
        checked_in: whether the check-in has been asked.
        settled: the visitor said that they are safe, or moved on and was reminded once.
        said: how often each aftermath wording has been used, so that it can change.
    """

    kind: Kind
    level: Level
    subject: Subject
    replies: int = 1
    turns: int = 0
    checked_in: bool = False
    settled: bool = False
    said: tuple[tuple[str, int], ...] = ()

    @classmethod
    def after(cls, finding: Finding, before: Aftermath | None = None) -> Aftermath:
        """The state right after a crisis reply to `finding`."""
        if before is None:
            return cls(finding.kind, finding.level, finding.subject)
        return replace(
            before,
            kind=finding.kind,
            level=finding.level,
            subject=finding.subject,
            replies=before.replies + 1,
            turns=0,
            checked_in=False,
            settled=False,
        )

    def to_dict(self) -> dict[str, Any]:
        """The state as plain JSON values, to be kept in a slot."""
        values = asdict(self)
        values.update(kind=self.kind.value, level=self.level.value, subject=self.subject.value)
        values["said"] = dict(self.said)
        return values

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Aftermath:
        """Read `to_dict` back.

        Raises:
            KeyError, ValueError, TypeError: the values are not such a state.
        """
        return cls(
            kind=Kind(values["kind"]),
            level=Level(values["level"]),
            subject=Subject(values["subject"]),
            replies=int(values["replies"]),
            turns=int(values["turns"]),
            checked_in=bool(values["checked_in"]),
            settled=bool(values["settled"]),
            said=tuple(sorted((str(k), int(v)) for k, v in dict(values["said"]).items())),
        )

    def times_said(self, key: str) -> int:
        """How often a wording has been used since the crisis."""
        return dict(self.said).get(key, 0)


def _any(*phrases: str) -> re.Pattern[str]:
    return re.compile(r"(?:^|(?<= ))(?:" + "|".join(phrases) + r")(?= |$)")


#: What a visitor says after a crisis reply, the more specific first. Over `plain` text without
#: apostrophes, English and Spanish together: the words do not collide.
_ANSWERS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "aftermath_no_answer",
        _any(
            r"(?:no ?one|nobody|they|she|he|it|988|the line|hotline) (?:\w+ ){0,3}?"
            r"(?:answer(?:ed|s|ing)?|pick(?:ed|s|ing)? up|repl(?:y|ied|ies))",
            r"(?:didnt|did not|dont|wont|not|isnt|arent) (?:\w+ ){0,2}?"
            r"(?:answer(?:ing)?|pick(?:ing)? up|respond(?:ing)?|reply(?:ing)?)",
            r"(?:on|put me on|been on) hold",
            r"(?:hung|hang) up on me",
            r"(?:line|it|number) (?:is|was|just|keeps) (?:\w+ )?(?:busy|rings?|ringing|dead)",
            r"(?:it )?(?:doesnt|does not|isnt|didnt) work(?:ing)?",
            r"nadie (?:\w+ ){0,2}?(?:contesta|contesto|responde|respondio|atiende|atendio)",
            r"no (?:me )?(?:contestan?|contestaron|responden?|respondieron|atienden?|atendieron)",
            r"(?:me colgaron|esta ocupad[oa]|suena y suena|no funciona)",
        ),
    ),
    (
        "aftermath_called",
        _any(
            r"(?:i )?(?:already|just|have|did|im|i am)? ?"
            r"(?:called|calling|texted|texting|rang|phoned|messaged|contacted|talked to|spoke to|"
            r"talking to|speaking to|chatting with)"
            r" (?:them|988|911|999|112|the (?:line|number|hotline|lifeline|police)|someone|"
            r"a counsell?or|samaritans|my (?:\w+))",
            r"(?:already|i) (?:called|texted|rang|phoned)",
            r"(?:ya )?(?:llame|les llame|los llame|marque|les escribi|estoy hablando con|hable con|"
            r"mande mensaje|estoy llamando)(?: \w+)*",
        ),
    ),
    (
        "aftermath_text_better",
        _any(
            r"(?:can|could|rather|prefer|better|easier|want|like|if) (?:\w+ ){0,3}?"
            r"(?:text|texting|chat|type|write|message)(?: \w+)?",
            r"(?:hate|scared of|afraid of|anxious about|not good (?:at|with|on)|dont do|"
            r"dont like|hate talking on) (?:\w+ ){0,2}?(?:the )?(?:phones?|calls?|calling)",
            r"(?:prefiero|puedo|mejor|quiero) (?:\w+ )?(?:mensaje|texto|escribir|chat|chatear)",
            r"(?:no me gusta|odio|me da miedo) (?:\w+ ){0,2}?(?:llamar|telefono|hablar por)",
        ),
    ),
    (
        "aftermath_cannot_call",
        _any(
            r"(?:cant|can not|cannot|couldnt|unable to|not able to|scared to|afraid to|too scared to)"
            r" (?:\w+ ){0,2}?(?:call|phone|ring|talk|speak)(?: \w+)*",
            r"(?:no|dont have a|dont have any|without) (?:phone|credit|minutes|signal|reception)",
            r"(?:hes|shes|they are|theyre|someone is|he is|she is) (?:\w+ )?"
            r"(?:listening|here|in the (?:room|house)|next door)",
            r"no puedo (?:llamar|hablar|marcar)(?: \w+)*",
            r"no tengo (?:telefono|saldo|credito|senal)",
            r"me (?:esta )?(?:escuchando|oyen|escuchan)",
        ),
    ),
    (
        "aftermath_secret",
        _any(
            r"(?:dont|do not|please dont|wont|will you|you wont|are you going to|gonna) "
            r"(?:\w+ ){0,2}?(?:tell|report|call) (?:any ?one|any ?body|my \w+|the (?:police|cops)|on me|"
            r"them|the \w+)",
            r"(?:is this|keep (?:it|this)|between us|this stays?) (?:\w+ )?"
            r"(?:private|secret|confidential|between us)",
            r"(?:our|a) secret",
            r"no (?:le |les |se lo )?(?:digas|diga|cuentes|cuente|llames|llame)(?: \w+)*",
            r"(?:es|sera) (?:un )?(?:secreto|privado|confidencial)",
        ),
    ),
    (
        "aftermath_anger",
        _any(
            r"(?:stop|quit) (?:\w+ )?(?:sending|saying|giving|repeating|telling|asking|spamming|"
            r"with)(?: \w+)*",
            r"(?:you|u|ur|youre|your|this|it) (?:\w+ ){0,3}?(?:useless|stupid|dumb|annoying|"
            r"not help(?:ing|ful)?|dont help|doesnt help|worthless|joke|suck|sucks|crap|pathetic|"
            r"rubbish|shit)",
            r"(?:fuck|screw|shut) (?:you|off|u|up|this)",
            r"(?:dont|do not) (?:give|send|want|need) (?:\w+ ){0,2}?"
            r"(?:hotlines?|numbers?|helplines?|988)(?: \w+)*",
            r"(?:dumb|stupid|useless|fucking) (?:bot|robot|machine|thing)",
            r"(?:hotlines?|988|they) (?:\w+ )?(?:dont|never|wont|cant) (?:\w+ )?help",
            r"(?:deja|dejen|para) de (?:\w+ ){0,2}?(?:mandar|decir|repetir|dar)\w*(?: \w+)*",
            r"(?:no (?:me )?(?:sirves?|ayudas?|ayuda|sirve)|inutil|estupid[oa]|vete a la mierda|callate)",
        ),
    ),
    (
        "aftermath_denial",
        _any(
            r"(?:just|only|was|im|i am|i was)? ?(?:kidding|joking|messing|playing|trolling)(?: \w+)*",
            r"(?:it )?(?:was|is|its) (?:just )?(?:only )?(?:a )?(?:joke|test|prank)",
            r"jk|lol jk|jkjk",
            r"(?:i )?(?:didnt|did not|dont|do not) (?:really )?mean (?:it|that)(?: \w+)*",
            r"(?:forget|ignore|nevermind|never mind|disregard)(?: (?:it|that|what|i|said|me))*",
            r"(?:im|i am) not (?:\w+ )?(?:suicidal|going to|in danger|being serious|serious)(?: \w+)*",
            r"(?:was|being) (?:sarcastic|dramatic|figurative)",
            r"not (?:literally|like that|what i meant)",
            r"misunderst\w+|you got (?:it|me) wrong",
            r"(?:es|era|fue) (?:una )?(?:broma|chiste|prueba)|(?:estoy|estaba) (?:bromeando|jugando)",
            r"no (?:lo )?(?:decia|digo|dije) en serio|olvidalo|no es (?:eso|para tanto)|"
            r"no (?:soy|estoy) suicida",
        ),
    ),
    (
        "aftermath_safe",
        _any(
            r"(?:im|i am|i feel|feeling|we are|were|shes|hes|she is|he is|they are|everyone is) "
            r"(?:\w+ ){0,2}?(?:safe|better|okay|ok|alright|all right|fine|good|calmer)(?: \w+)*",
            r"(?:my|a) (?:friend|mom|mum|mother|dad|sister|brother|wife|husband|partner|neighbou?r|"
            r"roommate) (?:is|came|are) (?:\w+ )?(?:here|with me|over|coming)",
            r"(?:estoy|me siento|ya estoy|esta|estamos) (?:\w+ ){0,2}?(?:bien|mejor|a salvo|segur[oa]|"
            r"tranquil[oa]|acompanad[oa])",
        ),
    ),
)

_NOT_SAFE = _any(
    r"(?:not|isnt|aint|never|dont|cant|no) (?:\w+ ){0,3}?"
    r"(?:safe|okay|ok|fine|good|alright|better|bien|mejor|segur[oa])"
)
#: How often a visitor who neither answers nor changes the subject is asked how they are.
_CHECK_INS = 3


def answer_to_crisis(text: str) -> str | None:
    """Which of the things people say after a crisis reply a message is, as a wording key."""
    words = " ".join(plain(text).replace("'", "").replace(".", " ").split())
    for key, pattern in _ANSWERS:
        if pattern.search(words):
            if key == "aftermath_safe" and _NOT_SAFE.search(words):
                return "aftermath_checkin"
            return key
    return None


def follow(text: str, state: Aftermath, is_question: bool) -> tuple[str | None, Aftermath]:
    """What to say to the message after a crisis.

    Args:
        text: the visitor's message, in which the screen heard no new crisis.
        state: what the conversation remembers.
        is_question: whether the message was understood as something else that has a reply of its
            own (a question about the document, a treatment question, opening hours).

    Returns:
        a wording key, or None to go on as usual, and the next state. The key
        "aftermath_reminder" goes with the usual reply, every other key instead of it.
    """
    state = replace(state, turns=state.turns + 1)
    key = answer_to_crisis(text)
    if key is not None and not (state.settled and key in {"aftermath_safe", "aftermath_anger"}):
        settled = state.settled or key in {"aftermath_safe", "aftermath_denial"}
        checked = state.checked_in or key == "aftermath_checkin"
        return key, _count(replace(state, settled=settled, checked_in=checked), key)
    if is_question:
        if state.settled or state.times_said("aftermath_reminder"):
            return None, replace(state, settled=True)
        return "aftermath_reminder", _count(replace(state, settled=True), "aftermath_reminder")
    if state.settled:
        return None, state
    if state.times_said("aftermath_checkin") < _CHECK_INS:
        return "aftermath_checkin", _count(replace(state, checked_in=True), "aftermath_checkin")
    return "aftermath_reminder", _count(replace(state, settled=True), "aftermath_reminder")


def _count(state: Aftermath, key: str) -> Aftermath:
    said = dict(state.said)
    said[key] = said.get(key, 0) + 1
    return replace(state, said=tuple(sorted(said.items())))
