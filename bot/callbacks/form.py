"""The questions of a call-back request, as a state and a function: no store, no channel, no clock."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum

from bot.callbacks.answers import (
    Way,
    read_name,
    read_time,
    read_way,
    says_own_name,
    tries_a_way,
)
from bot.words.assent import DENY, says_no, says_yes

START = "/call_back"
"""What the button for a call-back sends."""

_CANCEL = re.compile(
    r"(?:(?:please|por favor)[\s,]+)?(?:cancel(?: it| that| this| the (?:request|call)| please)?|"
    r"stop(?: it| this)?|quit|never ?mind|forget (?:it|about it|that)|leave it|"
    r"(?:please )?(?:don't|do not) call(?: me)?|i (?:changed my mind|don't want (?:it|this|that)"
    r"(?: anymore)?)|no call|"
    r"cancela(?:r|lo|la)?|basta|olv[ií]dal[oa]|d[eé]jal[oa]|ya no(?: quiero)?|no me llamen|"
    r"cambi[eé] de (?:idea|opini[oó]n))[\s.!]*",
    re.IGNORECASE,
)


_PIECES = re.compile(r"[,;.\n]+\s*")


class Step(str, Enum):
    """What is asked for next."""

    CONSENT = "consent"
    NAME = "name"
    REACH = "reach"
    TIME = "time"
    CONFIRM = "confirm"


@dataclass(frozen=True)
class Draft:
    """A request that is being taken down.

    Attributes:
        id: names it from the first question to the e-mail, so that sending it twice is no harm.
        lang: language of the visitor.
        open: whether the next message may be an answer; closed, it waits to be asked for again.
        consented: the visitor agreed to what is kept.
        name, reach, time: the answers so far.
        asides: messages in a row that were no answer.
    """

    id: str
    lang: str
    open: bool = True
    consented: bool = False
    name: str = ""
    reach: str = ""
    time: str = ""
    asides: int = 0

    @property
    def step(self) -> Step:
        """The first thing that is still missing."""
        if not self.consented:
            return Step.CONSENT
        if not self.name:
            return Step.NAME
        if not self.reach:
            return Step.REACH
        return Step.CONFIRM if self.time else Step.TIME


class Turn(str, Enum):
    """What a message did to a draft."""

    NEXT = "next"
    """It was an answer; the next question is the draft's."""
    UNCLEAR = "unclear"
    """It was meant as a number or an address, and is not a whole one."""
    ASIDE = "aside"
    """It was something else, which the rest of the bot answers."""
    CANCELLED = "cancelled"
    COMPLETE = "complete"
    """The visitor wants it sent."""


@dataclass(frozen=True)
class Taken:
    """How a message was taken.

    Attributes:
        turn: what it did.
        draft: the draft after it.
        aside: a question that stood beside the answer; the rest of the bot answers it.
    """

    turn: Turn
    draft: Draft
    aside: str = ""


def take(draft: Draft, text: str, country: str, *, elsewhere: bool = False) -> Taken:
    """Take a message as the answer to the question that stands, if it is one.

    Args:
        draft: the request so far.
        text: what the visitor wrote or tapped; never a message in which a crisis was heard.
        country: ISO code of the practice's country.
        elsewhere: another part of the bot has to answer this text, whatever it looks like.
    """
    step = draft.step
    if text == START:
        # Below what is to be sent the button says "start over"; elsewhere it is one of a reply.
        return _next(_emptied(draft) if step is Step.CONFIRM else draft)
    if _CANCEL.fullmatch(text.strip()) or text == DENY:
        return Taken(Turn.CANCELLED, draft)
    if elsewhere:
        return _aside(draft)
    if step is Step.CONSENT:
        if says_yes(text):
            return _next(replace(draft, consented=True))
        return Taken(Turn.CANCELLED, draft) if says_no(text) else _aside(draft)
    if step is Step.CONFIRM and says_yes(text):
        return Taken(Turn.COMPLETE, draft)
    if says_no(text):
        # "No" to what is to be sent most often means that something in it is wrong.
        if step is Step.CONFIRM:
            return _next(_emptied(draft))
        return Taken(Turn.CANCELLED, draft)
    return _answer(draft, step, text, country)


def _answer(draft: Draft, step: Step, text: str, country: str) -> Taken:
    way = read_way(text, country)
    if way is not None:
        return _with_way(draft, way)
    if step is Step.REACH and tries_a_way(text):
        return Taken(Turn.UNCLEAR, replace(draft, asides=0))
    name = read_name(text) if step is Step.NAME or says_own_name(text) else None
    if name:
        return _next(replace(draft, name=name))
    time = read_time(text) if step is Step.TIME else None
    return _next(replace(draft, time=time)) if time else _aside(draft)


def _with_way(draft: Draft, way: Way) -> Taken:
    """A number or an address counts whenever it comes, and so does a name or a time beside it."""
    draft = replace(draft, reach=way.text)
    if "?" in way.rest:
        return Taken(Turn.NEXT, replace(draft, asides=0), way.rest)
    beside = [way.rest, *_PIECES.split(way.rest)]
    name = draft.name or next(filter(None, map(read_name, beside)), "")
    time = draft.time or next(filter(None, map(read_time, beside[1:])), "")
    return _next(replace(draft, name=name, time=time))


def _emptied(draft: Draft) -> Draft:
    return replace(draft, name="", reach="", time="")


def _next(draft: Draft) -> Taken:
    return Taken(Turn.NEXT, replace(draft, asides=0))


def _aside(draft: Draft) -> Taken:
    return Taken(Turn.ASIDE, replace(draft, asides=draft.asides + 1))
