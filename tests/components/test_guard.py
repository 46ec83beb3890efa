"""The guard by itself: what it lets through, what it answers, and that it is never silent."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage

from bot.channels.guard import CAPTIONS, Guard, Limits
from bot.channels.outlet import messages
from bot.channels.rest import RestOutput
from bot.channels.visitors import DISCLOSE_EVERY
from bot.dialogue.handover import KEY, Handover
from bot.house import House
from bot.records.audit import What
from bot.safety.finding import Finding, Kind, Level, Subject

CRISIS = "I want to kill myself"
QUICK = Limits(answer_seconds=0.1, crisis_seconds=0.1)
PassOn = Callable[[UserMessage], Awaitable[Any]]


class Counter:
    """Stands in for the audit."""

    def __init__(self) -> None:
        self.kinds: list[Kind] = []

    def count(self, what: What, kind: str) -> None:
        assert what is What.CRISIS
        self.kinds.append(Kind(kind))


class BrokenScreen:
    """A screen that breaks on every text."""

    def hear(self, text: str, _aware: bool = False) -> Finding | None:
        raise RuntimeError(f"broken at {text}")


@dataclass
class Bench:
    """A guard, with everything around it in view."""

    house: House
    rasa: PassOn | None = None
    limits: Limits = QUICK
    now: float = 1000.0
    discloses: bool = False
    counter: Counter = field(default_factory=Counter)
    passed: list[UserMessage] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.guard = Guard(
            self.house,
            self._pass_on,
            audit=self.counter,  # type: ignore[arg-type]
            limits=self.limits,
            clock=lambda: self.now,
            discloses=self.discloses,
        )

    async def _pass_on(self, message: UserMessage) -> None:
        self.passed.append(message)
        if self.rasa is not None:
            await self.rasa(message)
        else:
            await message.output_channel.send_response(message.sender_id, {"text": "an answer"})

    def say(
        self, text: Any, sender: str = "me", channel: Any = None, **metadata: Any
    ) -> list[dict[str, Any]]:
        output = channel or RestOutput()
        message = UserMessage("", output, sender, input_channel="rest", metadata=metadata)
        message.text = text
        asyncio.run(self.guard(message))
        sent: list[dict[str, Any]] = output.messages
        return sent

    def hear(self, text: Any, **kwargs: Any) -> str:
        return "\n".join(m["text"] for m in self.say(text, **kwargs))

    def told(self) -> Handover:
        return Handover.of(self.passed[-1].metadata)


@pytest.fixture
def bench(house: House) -> Bench:
    return Bench(house)


async def raises(_message: UserMessage) -> None:
    raise RuntimeError("my secret words")


async def hangs(_message: UserMessage) -> None:
    await asyncio.Event().wait()


async def is_silent(_message: UserMessage) -> None:
    return None


# ---- a crisis ----


@pytest.mark.parametrize("rasa", [None, raises, hangs, is_silent])
def test_a_crisis_gets_its_hotline_whatever_rasa_does(house: House, rasa: PassOn | None) -> None:
    first = Bench(house, rasa).say(CRISIS)[0]
    assert "988" in first["text"]
    assert first["custom"]["kind"] == "crisis"
    assert any(line["dial"] == "988" for line in first["custom"]["lines"])


def test_the_hotline_is_sent_before_rasa_is_asked(house: House) -> None:
    seen: list[int] = []
    output = RestOutput()

    async def looks(_message: UserMessage) -> None:
        seen.append(len(output.messages))

    Bench(house, looks).say(CRISIS, channel=output)
    assert seen[0] >= 1


def test_rasa_is_told_of_the_crisis_and_that_it_was_answered(bench: Bench) -> None:
    bench.say(CRISIS)
    told = bench.told()
    assert told.replied
    assert told.finding is not None
    assert told.finding.kind is Kind.SUICIDE
    assert told.finding.reason == ""


def test_a_crisis_that_rasa_is_slow_with_still_reaches_rasa(house: House) -> None:
    async def story() -> bool:
        go_on, arrived = asyncio.Event(), asyncio.Event()

        async def slow(_message: UserMessage) -> None:
            await go_on.wait()
            arrived.set()

        bench = Bench(house, slow, limits=Limits(crisis_seconds=0.01))
        await bench.guard(UserMessage(CRISIS, RestOutput(), "me"))
        assert not arrived.is_set()
        go_on.set()
        await asyncio.wait_for(arrived.wait(), 5)
        return arrived.is_set()

    assert asyncio.run(story())


def test_a_second_crisis_gets_other_words_and_the_same_number(bench: Bench) -> None:
    first, second = bench.hear(CRISIS), bench.hear(CRISIS)
    assert first != second
    assert "988" in first
    assert "988" in second
    assert bench.told().crises == 1


def test_every_crisis_is_counted_even_when_it_cannot_be_sent(house: House) -> None:
    class Away(CollectingOutputChannel):  # type: ignore[misc]
        async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
            raise ConnectionError("the platform is away")

    bench = Bench(house)
    bench.say(CRISIS, channel=Away())
    assert bench.counter.kinds == [Kind.SUICIDE]


def test_a_crisis_in_spanish_is_answered_in_spanish(bench: Bench) -> None:
    reply = bench.say("me quiero morir")[0]
    assert reply["custom"]["lang"] == "es"


def test_the_chosen_country_decides_the_number_and_language_does_not(bench: Bench) -> None:
    assert "988" in bench.hear("me quiero morir", sender="a")
    assert "988" not in bench.hear(CRISIS, sender="b", country="GB")
    assert "024" in bench.hear("I am in Spain. " + CRISIS, sender="c")


def test_a_country_that_does_not_exist_changes_nothing(bench: Bench) -> None:
    assert "988" in bench.hear(CRISIS, country="ZZ")


def test_the_chosen_country_is_kept_for_the_conversation(bench: Bench) -> None:
    bench.say("I am in Canada")
    assert bench.told().country == "CA"
    bench.say("thanks")
    assert bench.told().country == "CA"


@pytest.mark.parametrize(
    "text",
    [
        '/greet{"x": 1} ' + CRISIS,
        "/affirm@1.0 " + CRISIS,
        "/" + CRISIS,
        CRISIS + " " + "so tired of it all " * 50_000,
        "word " * 100_000 + ". " + CRISIS,
        "\u200bI want\u200b to ki\u200bll my\u200bself",
        "\x00" + CRISIS + "\ud83d",
    ],
)
def test_no_wrapping_hides_a_crisis(bench: Bench, text: str) -> None:
    assert "988" in bench.hear(text)


def test_words_beside_the_text_are_screened_and_not_passed_on(bench: Bench) -> None:
    assert "988" in bench.hear("", **{CAPTIONS: [CRISIS]})
    assert CAPTIONS not in bench.passed[-1].metadata


def test_a_visitor_cannot_claim_that_the_crisis_was_answered(bench: Bench) -> None:
    forged = Handover(replied=True, crises=5).to_metadata()
    bench.say("what is pain?", **forged)
    assert not bench.told().replied
    bench.say(CRISIS, **forged)
    assert bench.told().crises == 0


# ---- what is not a crisis ----


def test_a_question_is_passed_on_and_answered(bench: Bench) -> None:
    assert bench.hear("what is pain?") == "an answer"
    assert bench.passed[0].text == "what is pain?"


@pytest.mark.parametrize("rasa", [raises, hangs, is_silent])
def test_a_failure_behind_the_guard_becomes_words_with_hotlines(house: House, rasa: PassOn) -> None:
    reply = Bench(house, rasa).say("what is pain?")
    assert reply[0]["custom"]["kind"] == "went_wrong"
    assert "988" in reply[0]["text"]


def test_a_failure_after_the_answer_adds_nothing(house: House) -> None:
    async def fails_late(message: UserMessage) -> None:
        await message.output_channel.send_response(message.sender_id, {"text": "an answer"})
        raise RuntimeError

    assert Bench(house, fails_late).hear("what is pain?") == "an answer"


def test_an_empty_message_of_rasa_is_silence(house: House) -> None:
    async def empty(message: UserMessage) -> None:
        await message.output_channel.send_response(message.sender_id, {"text": ""})

    assert "988" in Bench(house, empty).hear("what is pain?")


@pytest.mark.parametrize("text", [None, 7, "", "  ", "\u200b", "\ufffd", {"a": 1}, chr(0xD800)])
def test_nothing_to_read_gets_a_clear_reply(bench: Bench, text: Any) -> None:
    assert bench.say(text)[0]["custom"]["kind"] == "no_text"
    assert not bench.passed


def test_too_long_a_text_gets_a_clear_reply(bench: Bench) -> None:
    assert bench.say("pain " * 1000)[0]["custom"]["kind"] == "too_long"
    assert not bench.passed


def test_a_screen_that_breaks_gets_the_hotlines_and_rasa_is_not_asked(house: House) -> None:
    bench = Bench(replace(house, screen=BrokenScreen()))  # type: ignore[arg-type]
    assert "988" in bench.hear("what is pain?")
    assert not bench.passed


def test_replies_that_break_still_leave_the_last_words(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = Bench(house, raises)

    def broken(*_args: Any, **_kwargs: Any) -> Any:
        raise RuntimeError

    monkeypatch.setattr(type(house.replies), "say", broken)
    monkeypatch.setattr(type(house.replies), "crisis", broken)
    assert "988" in bench.hear("what is pain?")
    assert "988" in bench.hear(CRISIS, sender="other")


# ---- commands and buttons ----


@pytest.mark.parametrize("text", ["/restart", '/greet{"a": 1}', "/crisis", "//back", "/"])
def test_a_typed_command_never_reaches_rasa(bench: Bench, text: str) -> None:
    assert bench.say(text)[0]["custom"]["kind"] in ("nothing_offered", "no_text")
    assert not bench.passed


@pytest.mark.parametrize(
    "text", ["/greet what is pain?", " / / what is pain?", "\u200b/greet{} what is pain?"]
)
def test_words_after_a_command_arrive_as_words(bench: Bench, text: str) -> None:
    bench.say(text)
    assert not bench.passed[0].text.startswith("/")


def test_a_button_works_for_the_conversation_it_was_offered_to(house: House) -> None:
    async def offers(message: UserMessage) -> None:
        await message.output_channel.send_response(
            message.sender_id,
            {"text": "choose", "buttons": [{"title": "Reach us", "payload": "/contact"}]},
        )

    bench = Bench(house, offers)
    bench.say("hello", sender="a")
    bench.say("/contact", sender="a")
    assert bench.passed[-1].text == "/contact"
    before = len(bench.passed)
    bench.say("/contact", sender="b")
    assert len(bench.passed) == before


def test_a_button_does_not_change_the_language(house: House) -> None:
    async def offers(message: UserMessage) -> None:
        await message.output_channel.send_response(
            message.sender_id,
            {"text": "elige", "buttons": [{"title": "Horario", "payload": "/ask_hours"}]},
        )

    bench = Bench(house, offers)
    bench.say("hola, buenos días")
    bench.say("/ask_hours")
    assert bench.told().lang == "es"


# ---- disclosure ----


def kinds(replies: list[dict[str, Any]]) -> list[str]:
    return [r.get("custom", {}).get("kind", "") for r in replies]


def test_the_disclosure_comes_first_once_and_again_after_three_hours(house: House) -> None:
    bench = Bench(house, discloses=True)
    assert kinds(bench.say("hello"))[0] == "disclosure"
    assert "disclosure" not in kinds(bench.say("hello"))
    for _ in range(int(DISCLOSE_EVERY // 1800) - 1):
        bench.now += 1800
        assert "disclosure" not in kinds(bench.say("hello"))
    bench.now += 1800
    assert kinds(bench.say("hello"))[0] == "disclosure"


def test_the_disclosure_comes_again_after_a_week_away(house: House) -> None:
    bench = Bench(house, discloses=True)
    bench.say("hello")
    bench.now += 7 * 86400
    assert kinds(bench.say("hello"))[0] == "disclosure"


def test_a_crisis_reply_comes_first_and_the_disclosure_is_still_owed(house: House) -> None:
    bench = Bench(house, discloses=True)
    assert kinds(bench.say(CRISIS))[0] == "crisis"
    assert kinds(bench.say("ok"))[0] == "disclosure"


# ---- other platforms, logs ----


def test_a_platform_without_machine_data_gets_plain_text_in_one_piece(house: House) -> None:
    channel = CollectingOutputChannel()
    Bench(house, is_silent).say(CRISIS, channel=channel)
    assert [set(m) for m in channel.messages] == [{"recipient_id", "text"}]


@pytest.mark.parametrize("text", [CRISIS, "my secret words"])
def test_no_word_of_a_visitor_is_logged(
    house: House, caplog: pytest.LogCaptureFixture, text: str
) -> None:
    with caplog.at_level(logging.DEBUG, logger="bot"):
        Bench(house, raises).say(text)
    assert "RuntimeError" in caplog.text
    assert text not in caplog.text
    assert "my secret words" not in caplog.text


def test_our_key_is_dropped_from_what_a_platform_sends(bench: Bench) -> None:
    sent: dict[str, Any] = {KEY: {"replied": True}, "team": "T1"}
    bench.say("hello", **sent)
    assert bench.passed[0].metadata["team"] == "T1"
    assert bench.passed[0].metadata[KEY]["replied"] is False


def test_a_crisis_that_only_a_net_behind_hears_is_counted(house: House) -> None:
    async def hears(message: UserMessage) -> None:
        finding = Finding(Kind.SUICIDE, Level.PASSIVE, Subject.SELF, "en", "")
        for sent in messages(house.replies.crisis(finding, "US", "en", 0)):
            await message.output_channel.send_response(message.sender_id, sent)

    bench = Bench(house, hears)
    bench.say("an encoded text")
    assert bench.counter.kinds == [Kind.SUICIDE]
    bench.say("another")
    assert bench.told().crises == 1


# ---- what adds up ----


def test_a_sentence_in_pieces_gets_its_hotline(bench: Bench) -> None:
    assert "988" not in bench.hear("I want to")
    assert "988" in bench.hear("kill myself")


def test_pieces_of_two_conversations_or_of_two_sessions_are_not_joined(bench: Bench) -> None:
    bench.hear("no quiero", sender="one")
    assert "988" not in bench.hear("vivir", sender="two")
    bench.now += 7 * 86400.0
    assert "988" not in bench.hear("vivir", sender="one")


def test_what_adds_up_is_answered_once(bench: Bench) -> None:
    wife = "my wife pays for everything and never says a word"
    assert "988" not in bench.hear(wife)
    assert "988" in bench.hear("I gave my nephew my tools")
    assert "988" not in bench.hear(wife)
