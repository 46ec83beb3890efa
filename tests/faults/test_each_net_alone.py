"""Guard, policy and outgoing check: each of them alone gets a person the number.

The text names a command, so that the NLU's intent is lost and no rule can stand in for a net.
The last test shows that nothing else does: with all nets taken away there is no number.
"""

from __future__ import annotations

from typing import Any

import pytest
from rasa.core.nlg import TemplatedNaturalLanguageGenerator

from bot.dialogue.policy import SafetyPolicy
from tests.faults.conftest import CRISIS, Bot, replace_node

HIDDEN = '/greet{"x": 1} ' + CRISIS

pytestmark = pytest.mark.model


@pytest.fixture
def no_policy(bot: Bot, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(self: SafetyPolicy, domain: Any, **_kwargs: Any) -> Any:
        return self._none(domain)

    replace_node(bot.agent, SafetyPolicy, nothing, monkeypatch)


@pytest.fixture
def no_check(bot: Bot) -> None:
    bot.agent.processor.nlg = TemplatedNaturalLanguageGenerator(bot.agent.domain.responses)


def test_the_guard_alone(bot: Bot, no_policy: None, no_check: None) -> None:
    assert "988" in bot.hear(HIDDEN)


def test_the_policy_alone(bot: Bot, no_check: None) -> None:
    assert "988" in bot.hear(HIDDEN, guarded=False)


def test_the_outgoing_check_alone(bot: Bot, no_policy: None) -> None:
    assert "988" in bot.hear(HIDDEN, guarded=False)


def test_without_any_net_there_is_no_number(bot: Bot, no_policy: None, no_check: None) -> None:
    assert "988" not in bot.hear(HIDDEN, guarded=False)
