"""The guard: the first net. It stands before Rasa on every channel.

It screens each message before anything else looks at it, answers a crisis at once and by itself,
and turns every failure behind it (an exception, a hang, silence) into a reply with the hotlines.
It needs no model, no database and no action server.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Any

from rasa.core.channels.channel import UserMessage

from bot.channels.outlet import Outlet
from bot.channels.text import clean, has_content, is_command, without_slashes
from bot.channels.visitors import Visitor, Visitors
from bot.dialogue.handover import Handover
from bot.house import House
from bot.records.audit import Audit, What
from bot.safety.finding import Finding, Kind
from bot.safety.language import detect
from bot.wordings.replies import Reply

_log = logging.getLogger(__name__)

CAPTIONS = "captions"
"""Metadata key under which a channel puts words that came beside the text: captions, file names,
titles of buttons. They are screened with it and then dropped."""


@dataclass(frozen=True)
class Limits:
    """What the guard waits for and reads.

    Attributes:
        answer_seconds: how long Rasa may take for a message.
        crisis_seconds: how long a channel waits for Rasa after a crisis reply has been sent.
        message_chars: longest text handed to Rasa; all of a longer one is screened.
    """

    answer_seconds: float = 10.0
    crisis_seconds: float = 1.5
    message_chars: int = 2000


class Guard:
    """Takes the place of Rasa's `on_new_message` for one channel."""

    def __init__(
        self,
        house: House,
        pass_on: Callable[[UserMessage], Awaitable[Any]],
        audit: Audit | None = None,
        limits: Limits | None = None,
        clock: Callable[[], float] = time.time,
        discloses: bool = True,
    ) -> None:
        """Stand before `pass_on`.

        Args:
            house: what it screens and speaks with.
            pass_on: Rasa's handler of a message.
            audit: where crisis replies are counted; None counts nowhere.
            limits: waiting times and sizes.
            clock: seconds since the epoch; tests bring their own.
            discloses: whether it says by itself that it is not a person (LF-01, LF-02).
        """
        self._house = house
        self._pass_on = pass_on
        self._audit = audit
        self._limits = limits or Limits()
        self._clock = clock
        self._discloses = discloses
        self.visitors = Visitors(house.settings.session_minutes * 60.0)
        self._behind: dict[asyncio.Future[Any], str] = {}
        # Composed now, so that the last words need nothing that can fail later.
        self._last_words = {
            lang: house.replies.say("went_wrong", lang, country=house.settings.country)
            for lang in house.settings.languages
        }

    async def __call__(self, message: UserMessage) -> None:
        """Hear one message and see to it that it is answered."""
        visitor = self.visitors.seen(message.sender_id, self._clock())
        outlet = Outlet(message.output_channel, visitor)
        try:
            await self._hear(message, visitor, outlet)
        except Exception as error:  # noqa: BLE001 - whatever it is, the visitor gets the hotlines
            note_failure("the guard", error)
            if not outlet.said:
                await self._say_last_words(outlet, message.sender_id, visitor)

    async def caught_up(self, sender_id: str, seconds: float) -> None:
        """Wait until Rasa has heard of a person's answered crises, for so many seconds at most."""
        behind = [task for task, sender in self._behind.items() if sender == sender_id]
        if behind:
            await asyncio.wait(behind, timeout=seconds)

    async def _hear(self, message: UserMessage, visitor: Visitor, outlet: Outlet) -> None:
        text = message.text if isinstance(message.text, str) else ""
        beside = _captions(message.metadata)
        # The screen comes first of all. If it breaks, __call__ answers with the hotlines and Rasa
        # is not asked: the guard fails closed.
        finding, visitor.strain = visitor.strain.hear(
            self._house.screen, "\n".join([text, *beside]), visitor.crises > 0
        )
        self._learn(message, text, finding, visitor)
        cleaned = clean(text)
        after, chosen = visitor.topic, visitor.chosen(cleaned)
        visitor.topic, visitor.offered_last = None, ()
        if finding is not None:
            await self._answer_crisis(message, text, finding, visitor, outlet)
            return
        await self._disclose(message, visitor, outlet)
        key = self._unfit(cleaned, visitor)
        if key is not None:
            await self._say(key, outlet, message.sender_id, visitor)
            return
        if chosen is not None or cleaned not in visitor.offered:
            cleaned = without_slashes(cleaned)
        handover = Handover(
            lang=self._lang(visitor),
            country=self._country(visitor),
            crises=visitor.crises,
            after=after,
            chosen=chosen,
        )
        await self._ask_rasa(message, cleaned, visitor, outlet, handover)

    def _learn(
        self, message: UserMessage, text: str, finding: Finding | None, visitor: Visitor
    ) -> None:
        """Language and country of the visitor; the country is never guessed from the language."""
        told = message.metadata if isinstance(message.metadata, dict) else {}
        if finding is not None:
            heard = finding.lang
        elif text.strip() in visitor.offered:
            heard = "xx"  # the payload of a button is nobody's language
        else:
            heard = detect(text[:2000])
        if heard in self._house.settings.languages:
            visitor.lang = heard
        elif visitor.lang is None and told.get("lang") in self._house.settings.languages:
            visitor.lang = told["lang"]
        chosen = told.get("country")
        if isinstance(chosen, str) and chosen.upper() in self._house.directory.countries():
            visitor.country = chosen.upper()
        if len(text) <= self._limits.message_chars:
            said = self._house.countries.said(text)
            if said is not None:
                visitor.country = said

    async def _answer_crisis(
        self,
        message: UserMessage,
        text: str,
        finding: Finding,
        visitor: Visitor,
        outlet: Outlet,
    ) -> None:
        before = visitor.crises
        self._count(finding.kind, visitor)  # before sending: a platform may fail to send
        reply = self._house.replies.crisis(
            finding, self._country(visitor), self._lang(visitor), before
        )
        await outlet.send(message.sender_id, reply)
        # Whatever happens now, the person has the number. Rasa is told, so that the next turns
        # know of it, but nobody waits for it long: its lock may be held, its database gone.
        handed = self._handed(
            message,
            without_slashes(clean(text[: self._limits.message_chars])) or "...",
            outlet,
            Handover(
                lang=self._lang(visitor),
                country=self._country(visitor),
                finding=finding,
                replied=True,
                crises=before,
            ),
        )
        task = asyncio.ensure_future(self._pass_on(handed))
        self._behind[task] = message.sender_id
        task.add_done_callback(self._done_behind)
        if self._limits.crisis_seconds > 0.0:
            await asyncio.wait({task}, timeout=self._limits.crisis_seconds)

    def _count(self, kind: Kind, visitor: Visitor) -> None:
        visitor.crises += 1
        visitor.strain = visitor.strain.answered()
        if self._audit is not None:
            self._audit.count(What.CRISIS, kind.value)

    def _done_behind(self, task: asyncio.Future[Any]) -> None:
        del self._behind[task]
        if not task.cancelled() and (error := task.exception()) is not None:
            note_failure("Rasa, after a crisis reply,", error)

    async def _ask_rasa(
        self,
        message: UserMessage,
        text: str,
        visitor: Visitor,
        outlet: Outlet,
        handover: Handover,
    ) -> None:
        handed = self._handed(message, text, outlet, handover)
        before, dangers = outlet.said, len(outlet.dangers)
        try:
            await asyncio.wait_for(self._pass_on(handed), self._limits.answer_seconds)
        except Exception as error:  # noqa: BLE001 - any failure behind the guard ends in a reply
            note_failure("Rasa", error)
        for kind in outlet.dangers[dangers:]:
            self._count(kind, visitor)  # heard by the nets behind the guard
        if outlet.said == before:
            await self._say("went_wrong", outlet, message.sender_id, visitor)

    async def _disclose(self, message: UserMessage, visitor: Visitor, outlet: Outlet) -> None:
        now = self._clock()
        if self._discloses and visitor.owes_disclosure(now):
            await self._say("disclosure", outlet, message.sender_id, visitor)
            visitor.disclosed = now

    def _unfit(self, cleaned: str, visitor: Visitor) -> str | None:
        """The wording for a text that Rasa need not see, or None."""
        if not has_content(cleaned):
            return "no_text"
        if len(cleaned) > self._limits.message_chars:
            return "too_long"
        if cleaned.startswith("/") and cleaned not in visitor.offered and is_command(cleaned):
            return "nothing_offered"
        return None

    def _handed(
        self, message: UserMessage, text: str, outlet: Outlet, handover: Handover
    ) -> UserMessage:
        metadata = dict(message.metadata) if isinstance(message.metadata, dict) else {}
        metadata.pop(CAPTIONS, None)
        return UserMessage(
            text,
            outlet,
            message.sender_id,
            input_channel=message.input_channel,
            message_id=message.message_id,
            # Ours last: no visitor may tell the policy that a crisis was already answered.
            metadata={**metadata, **handover.to_metadata()},
        )

    async def _say(self, key: str, outlet: Outlet, sender: str, visitor: Visitor) -> None:
        reply = self._house.replies.say(
            key, self._lang(visitor), visitor.crises, self._country(visitor)
        )
        await outlet.send(sender, reply)

    async def _say_last_words(self, outlet: Outlet, sender: str, visitor: Visitor) -> None:
        try:
            await outlet.send(sender, self._spare(visitor))
        except Exception as error:  # noqa: BLE001 - the platform itself is away; nothing is left
            note_failure("the channel", error)

    def _spare(self, visitor: Visitor) -> Reply:
        return self._last_words.get(self._lang(visitor)) or next(iter(self._last_words.values()))

    def _lang(self, visitor: Visitor) -> str:
        return visitor.lang or self._house.settings.languages[0]

    def _country(self, visitor: Visitor) -> str:
        return visitor.country or self._house.settings.country


def _captions(metadata: Any) -> Iterable[str]:
    found = metadata.get(CAPTIONS) if isinstance(metadata, dict) else None
    return [c for c in found if isinstance(c, str)] if isinstance(found, list) else []


def note_failure(who: str, error: BaseException) -> None:
    """Log what failed and where, and no word of the visitor.

    The message of an exception can quote the text, and a traceback's frames hold it, so only the
    type and the place in the code are written.
    """
    at, trace = "", error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        at = f"{code.co_filename.rsplit('/', 1)[-1]}:{trace.tb_lineno} in {code.co_name}"
        trace = trace.tb_next
    _log.error("%s failed with %s at %s", who, type(error).__name__, at or "an unknown place")


class Guarded:
    """Makes a Rasa input channel guarded: put it before the channel among the bases.

    class SlackChannel(Guarded, SlackInput): ...
    """

    limits = Limits()

    def blueprint(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Any:
        """The channel's blueprint, with the guard before Rasa."""
        guard = self.guard(on_new_message)
        return super().blueprint(guard)  # type: ignore[misc]

    def guard(self, on_new_message: Callable[[UserMessage], Awaitable[Any]]) -> Guard:
        """A guard for this channel."""
        from bot.callbacks.outbox import default_outbox
        from bot.channels.reception import reception
        from bot.house import house
        from bot.records.audit import default_audit

        audit = default_audit()
        asked_here = reception(house(), on_new_message, audit, default_outbox())
        return Guard(house(), asked_here, audit=audit, limits=self.limits)
