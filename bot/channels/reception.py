"""The reception: takes the answers to what the bot itself asked, before Rasa sees them.

A name, a phone number, a "yes, that helped": none of them is part of the conversation, and what
Rasa never sees is in no tracker, no slot and no log. The reception stands behind the guard, so a
crisis has been answered before it hears of a message; it never comes between the two.
"""

from __future__ import annotations

import asyncio
import functools
import logging
import re
import secrets
import sqlite3
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any, TypeVar
from weakref import WeakValueDictionary

from rasa.core.channels.channel import UserMessage

from bot.callbacks.answers import read_way
from bot.callbacks.form import Draft, Step, Taken, Turn, take
from bot.callbacks.outbox import Outbox
from bot.channels.outlet import Outlet
from bot.dialogue.feedback import VERDICTS, verdict_of
from bot.dialogue.handover import Handover
from bot.distress import tells_distress
from bot.house import House
from bot.records.ages import is_child
from bot.records.audit import Audit, What
from bot.safety.language import detect
from bot.treatment.disguise import readings
from bot.treatment.gate import load_gate
from bot.wordings.catalogue import Button
from bot.wordings.replies import Reply

_log = logging.getLogger(__name__)

CONSENT = "callback_consent"
"""Kind of the reply that asks whether a call-back request may be kept; whoever says it."""

_Next = Callable[[UserMessage], Awaitable[Any]]
_T = TypeVar("_T")
#: After these nobody is asked for a phone number. They begin with one of the first, or are one of
#: the others.
_GRAVE = ("crisis", "emergency", "aftermath", "overdose")
_QUIET = frozenset(["defer_urgent", "distress", "help", "went_wrong", "goodbye", "forget_me"])
_MOST_ASIDES = 2
"""Messages in a row that were no answer, after which the request waits to be asked for again."""
_ASKED = 5000
"""Conversations of which it is remembered that they were asked whether an answer helped."""


def reception(house: House, pass_on: _Next, audit: Audit, outbox: Outbox) -> _Next:
    """Both receptions, one behind the other, before Rasa.

    Args:
        house: what they speak with.
        pass_on: Rasa's handler of a message.
        audit: where feedback is counted.
        outbox: where call-back requests are kept.
    """
    return Callbacks(house, Feedback(house, pass_on, audit), outbox)


class Callbacks:
    """Takes call-back requests."""

    def __init__(self, house: House, pass_on: _Next, outbox: Outbox) -> None:
        """Stand before `pass_on`; see `reception`."""
        self._house = house
        self._pass_on = pass_on
        self._outbox = outbox
        # Two messages of one visitor at once must not both answer the same question.
        self._taking: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def __call__(self, message: UserMessage) -> None:
        """Take a message as an answer, or pass it on."""
        told = Handover.of(message.metadata)
        text = message.text or ""
        if is_child([text]):
            # LF-18: of a child nothing is stored, and the next net hears it, too.
            await self._safely(self._outbox.forget, message.sender_id)
        async with self._taking.setdefault(message.sender_id, asyncio.Lock()):
            draft = await self._safely(self._outbox.draft, message.sender_id)
            if draft is not None and draft.open:
                if told.finding is not None:
                    await self._close(message, draft)
                    draft = None
                else:
                    taken = take(
                        replace(draft, lang=told.lang or draft.lang),
                        text,
                        self._house.settings.country,
                        elsewhere=self._is_elsewhere(text),
                    )
                    if taken.turn is not Turn.ASIDE:
                        await self._answer(message, told, taken)
                        if not taken.aside:
                            return
                        message = _with_text(message, taken.aside)
                    draft = taken.draft
        await self._aside(message, told, draft)

    async def _aside(self, message: UserMessage, told: Handover, draft: Draft | None) -> None:
        """Let the rest of the bot answer, and come back to the question where that is kind."""
        outlet: Outlet = message.output_channel
        before = len(outlet.sent)
        await self._pass_on(_while_asking(message, told) if draft and draft.open else message)
        kinds = [str(about.get("kind", "")) for about in outlet.sent[before:]]
        if "forget_me" in kinds:
            await self._safely(self._outbox.forget, message.sender_id)
        elif CONSENT in kinds:
            await self._open(message, told)
        elif draft is None or not draft.open:
            return
        elif any(kind.startswith(_GRAVE) or kind in _QUIET for kind in kinds):
            await self._close(message, draft)
        elif draft.asides >= _MOST_ASIDES:
            await self._close(message, draft)
            await self._say("callback_later", message, told)
        else:
            await self._safely(self._outbox.keep, message.sender_id, draft)
            await self._ask(message, told, draft)

    async def _open(self, message: UserMessage, told: Handover) -> None:
        """Rasa has asked for consent: the next message may be the answer.

        What an interrupted request had is still there; consent is asked for anew all the same.
        """
        kept = await self._safely(self._outbox.draft, message.sender_id)
        new = Draft(id=secrets.token_hex(16), lang=told.lang or self._house.settings.languages[0])
        draft = replace(kept or new, open=True, consented=False, asides=0)
        await self._safely(self._outbox.keep, message.sender_id, draft)

    async def _close(self, message: UserMessage, draft: Draft) -> None:
        await self._safely(self._outbox.keep, message.sender_id, replace(draft, open=False))

    async def _answer(self, message: UserMessage, told: Handover, taken: Taken) -> None:
        sender, draft = message.sender_id, taken.draft
        work: dict[Turn, Callable[[], None]] = {
            Turn.CANCELLED: functools.partial(self._outbox.drop, sender),
            Turn.COMPLETE: functools.partial(self._outbox.submit, sender, draft),
        }
        keep = functools.partial(self._outbox.keep, sender, draft)
        try:
            # Kept first, said then: what the visitor is told is so, whatever happens next.
            await asyncio.to_thread(work.get(taken.turn, keep))
        except (sqlite3.Error, OSError) as error:
            _note_failure(error)
            await self._say("callback_failed", message, told)
            return
        if taken.turn is Turn.CANCELLED:
            await self._say("callback_cancelled", message, told)
        elif taken.turn is Turn.COMPLETE:
            await self._say("callback_sent", message, told)
        elif taken.turn is Turn.UNCLEAR:
            await self._say("callback_unclear", message, told)
        elif not taken.aside:
            await self._ask(message, told, draft)

    async def _ask(self, message: UserMessage, told: Handover, draft: Draft) -> None:
        if draft.step is Step.CONFIRM:
            await self._send(message, told, confirmation(self._house, draft))
        else:
            await self._say(f"callback_{draft.step.value}", message, told, draft.asides)

    async def _say(self, key: str, message: UserMessage, told: Handover, turn: int = 0) -> None:
        reply = self._house.replies.say(key, _lang(self._house, told), turn, told.country)
        await self._send(message, told, reply)

    async def _send(self, message: UserMessage, told: Handover, reply: Reply) -> None:
        outlet: Outlet = message.output_channel
        if told.crises:
            # CR-21: once there was a crisis, the number stays in sight.
            reminder = self._house.replies.say(
                "aftermath_reminder", reply.lang, told.crises, told.country
            )
            reply = replace(reply, texts=(*reply.texts, *reminder.texts), lines=reminder.lines)
        await outlet.send(message.sender_id, reply)

    def _is_elsewhere(self, text: str) -> bool:
        """Whether another part of the bot has to answer, whatever the text looks like."""
        if text.startswith("/"):
            return False  # the payload of a button
        gate, lang = load_gate(), detect(text)
        return (
            tells_distress(text)
            or gate.judge(text, lang) is not None
            or gate.personal(text, lang) is not None
            or any(self._house.screen.hear(reading) for reading in readings(text))
        )

    async def _safely(self, work: Callable[..., _T], *args: Any) -> _T | None:
        """What the outbox says, or None when it is away: nothing else may wait for it or fail."""
        try:
            return await asyncio.to_thread(work, *args)
        except (sqlite3.Error, OSError, ValueError, TypeError) as error:
            _note_failure(error)
            return None


class Feedback:
    """Counts what was answered, what was not, and whether it helped; by section, never by visitor."""

    def __init__(self, house: House, pass_on: _Next, audit: Audit) -> None:
        """Stand before `pass_on`; see `reception`."""
        self._house = house
        self._pass_on = pass_on
        self._audit = audit
        # Where a typed yes or no would be taken for the answer; lost with the process, harmlessly.
        self._asked: OrderedDict[str, str] = OrderedDict()

    async def __call__(self, message: UserMessage) -> None:
        """Take a message as feedback, or pass it on and count what comes back."""
        told = Handover.of(message.metadata)
        asked = self._asked.pop(message.sender_id, None)
        given = None if told.finding is not None else verdict_of(message.text or "", asked)
        if given is not None:
            verdict, section = given
            self._audit.count(VERDICTS[verdict], section)
            await message.output_channel.send(
                message.sender_id,
                self._house.replies.say(
                    f"feedback_{verdict}", _lang(self._house, told), 0, told.country
                ),
            )
            return
        outlet: Outlet = message.output_channel
        before = len(outlet.sent)
        await self._pass_on(message)
        for about in outlet.sent[before:]:
            self._count(about, message.sender_id)

    def _count(self, about: dict[str, Any], sender: str) -> None:
        for section in about.get("sections", ()):
            self._audit.count(What.ANSWERED, section)
        if "nearest" in about:
            self._audit.count(What.UNANSWERED, about["nearest"])
        if about.get("asks"):
            self._asked[sender] = about["asks"]
            while len(self._asked) > _ASKED:
                self._asked.popitem(last=False)


def confirmation(house: House, draft: Draft) -> Reply:
    """What is to be sent, told so that the visitor knows it and a stored reply does not tell it."""
    catalogue, lang = house.catalogue, draft.lang
    way = read_way(draft.reach, house.settings.country)
    shown = way.text if way else draft.reach
    if "@" in shown:
        means = catalogue.text("piece_callback_email", lang, start=shown[:1])
    else:
        means = catalogue.text("piece_callback_phone", lang, end=re.sub(r"\D", "", shown)[-2:])
    initials = " ".join(f"{word[0].upper()}." for word in draft.name.split())
    key = "piece_callback_confirm"
    text = catalogue.text(key, lang, name=house.settings.name, initials=initials, way=means)
    buttons: tuple[Button, ...] = catalogue.buttons(key, lang)
    return Reply((text,), (), buttons, "callback_confirm", lang)


def _with_text(message: UserMessage, text: str) -> UserMessage:
    return _copy(message, text, message.metadata)


def _while_asking(message: UserMessage, told: Handover) -> UserMessage:
    """The message, with word for Rasa's side that a question stands and no other is to be asked."""
    metadata = {**(message.metadata or {}), **replace(told, asking=True).to_metadata()}
    return _copy(message, message.text, metadata)


def _copy(message: UserMessage, text: str, metadata: dict[str, Any] | None) -> UserMessage:
    return UserMessage(
        text,
        message.output_channel,
        message.sender_id,
        input_channel=message.input_channel,
        message_id=message.message_id,
        metadata=metadata,
    )


def _lang(house: House, told: Handover) -> str:
    return told.lang or house.settings.languages[0]


def _note_failure(error: Exception) -> None:
    _log.error(
        "the call-back outbox cannot be used (%s). Is the disk full, or the file locked or "
        "read-only?",
        type(error).__name__,
    )
