"""The bot in this process, so that single parts of it can be broken."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from rasa.core.agent import Agent
from rasa.core.channels.channel import UserMessage
from rasa.core.tracker_store import InMemoryTrackerStore
from rasa.shared.core.domain import Domain
from rasa.utils.endpoints import EndpointConfig

from bot.channels.guard import Guard, Limits
from bot.channels.rest import RestOutput
from bot.dialogue.nlg import SafeNLG
from bot.dialogue.serving import InProcessActions
from bot.house import House

CRISIS = "I want to kill myself"


class Bot:
    """A loaded model, with the guard before it or without."""

    def __init__(self, house: House, agent: Agent) -> None:
        self.house = house
        self.agent = agent
        self.limits = Limits()

    def hear(self, *texts: str, sender: str = "me", guarded: bool = True) -> str:
        """Say texts in a row and give back the words of the last reply."""
        return asyncio.run(self.listen(*texts, sender=sender, guarded=guarded))

    async def listen(self, *texts: str, sender: str = "me", guarded: bool = True) -> str:
        guard = Guard(self.house, self.agent.handle_message, limits=self.limits, discloses=False)
        receive: Callable[[UserMessage], Any] = guard if guarded else self.agent.handle_message
        output = RestOutput()
        for text in texts:
            output = RestOutput()
            await receive(UserMessage(text, output, sender, input_channel="rest"))
        return "\n".join(m["text"] for m in output.messages)


@pytest.fixture(scope="session")
def loaded(model: Path) -> Agent:
    """The model, loaded once."""
    return Agent.load(model, generator=SafeNLG(), action_endpoint=InProcessActions())


@pytest.fixture
def bot(house: House, loaded: Agent) -> Bot:
    """The loaded model with nothing remembered and nothing broken."""
    refresh(loaded)
    return Bot(house, loaded)


def refresh(agent: Agent, actions: EndpointConfig | None = None) -> None:
    """Give an agent a store, a generator and actions as new."""
    assert agent.processor is not None
    nlg = SafeNLG(domain=agent.domain)
    endpoint = actions or InProcessActions()
    store = InMemoryTrackerStore(agent.domain or Domain.empty())
    agent.nlg = agent.processor.nlg = nlg
    agent.tracker_store = agent.processor.tracker_store = store
    agent.action_endpoint = agent.processor.action_endpoint = endpoint


def replace_node(
    agent: Agent, component: type[Any], function: Callable[..., Any], patch: pytest.MonkeyPatch
) -> None:
    """Put a function in the place of what a component does in a loaded model.

    Rasa binds the methods of components when it loads a model: patching the class does nothing.
    """
    assert agent.processor is not None
    nodes = agent.processor.graph_runner._instantiated_nodes.values()
    ours = [n for n in nodes if n._component_class is component]
    assert len(ours) == 1
    patch.setattr(ours[0], "_fn", function)
