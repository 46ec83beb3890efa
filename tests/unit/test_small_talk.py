"""Small talk is recognised by the examples in data/nlu."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.small_talk import SmallTalk, SmallTalkError, read_examples

INTENTS = {
    "greet",
    "thanks",
    "goodbye",
    "bot_challenge",
    "what_can_you_do",
    "contact",
    "ask_hours",
    "forget_me",
    "affirm",
    "deny",
    "set_country",
}


@pytest.fixture(scope="module")
def talk() -> SmallTalk:
    return SmallTalk.load()


def test_every_intent_has_examples() -> None:
    examples = read_examples()
    assert set(examples) == INTENTS
    assert all(len(texts) >= 15 for texts in examples.values())


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("Hey!!", "greet"),
        ("good morning :)", "greet"),
        ("thx so much", "thanks"),
        ("bye bye!", "goodbye"),
        ("r u a bot", "bot_challenge"),
        ("what can u do?", "what_can_you_do"),
        ("whats your phone number", "contact"),
        ("when r u open", "ask_hours"),
        ("pls delete my data", "forget_me"),
        ("yes pls", "affirm"),
        ("nope", "deny"),
        ("hola", "greet"),
        ("muchas gracias!", "thanks"),
        ("¿eres un robot?", "bot_challenge"),
        ("a que hora abren", "ask_hours"),
        ("borra mis datos por favor", "forget_me"),
    ],
)
def test_small_talk_is_heard(talk: SmallTalk, text: str, intent: str) -> None:
    heard = talk.hear(text, "xx")
    assert heard is not None
    assert heard.intent == intent


@pytest.mark.parametrize(
    "text",
    [
        "hi, how fast does ketamine work",
        "thanks, and what does neuroplasticity mean",
        "no one can help me",
        "i want to say goodbye to everyone",
        "are you open to trying ketamine",
        "",
        "hello " * 60,
    ],
)
def test_what_says_more_is_no_small_talk(talk: SmallTalk, text: str) -> None:
    assert talk.hear(text, "en") is None


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.yml").write_text("nlu: [1, 2", encoding="utf-8")
    with pytest.raises(SmallTalkError, match=r"bad\.yml"):
        read_examples(tmp_path)
