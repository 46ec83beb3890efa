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
    "call_back",
    "contact",
    "ask_address",
    "ask_help",
    "ask_hours",
    "ask_language",
    "ask_practice",
    "ask_privacy",
    "ask_services",
    "tells_of_pain",
    "chitchat",
    "distress",
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
        ("open sundays?", "ask_hours"),
        ("are u open on labor day", "ask_hours"),
        ("when do you close on tuesdays lol", "ask_hours"),
        ("¿abren el día de navidad?", "ask_hours"),
        ("a que hora cierran los jueves", "ask_hours"),
        ("where r u guys located", "ask_address"),
        ("¿en qué calle están?", "ask_address"),
        ("whats ur website", "ask_practice"),
        ("¿cómo se llama la clínica?", "ask_practice"),
        ("do you have a fax?", "contact"),
        ("HELP", "ask_help"),
        ("please help me", "ask_help"),
        ("i need to speak to somebody", "ask_help"),
        ("por favor ayúdenme", "ask_help"),
        ("quiero hablar con una persona", "ask_help"),
        ("so are you a robot or what", "bot_challenge"),
        ("eres un bot o qué", "bot_challenge"),
        ("do u speak spanish", "ask_language"),
        ("you're so kind", "thanks"),
        ("👍", "thanks"),
        ("tell me a joke lol", "chitchat"),
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
        "what are my hours at work",
        "help with my homework",
    ],
)
def test_what_says_more_is_no_small_talk(talk: SmallTalk, text: str) -> None:
    assert talk.hear(text, "en") is None


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "bad.yml").write_text("nlu: [1, 2", encoding="utf-8")
    with pytest.raises(SmallTalkError, match=r"bad\.yml"):
        read_examples(tmp_path)
