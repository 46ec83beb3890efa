"""Deletes the visitor's chat when they ask for it."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import SlotSet
from rasa_sdk.executor import CollectingDispatcher


class ActionForgetChat(Action):
    """Says so and marks the chat; the store deletes it at the end of this turn (LF-11)."""

    def name(self) -> str:
        """Name in the domain and the rules."""
        return "action_forget_chat"

    def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,  # noqa: ARG002 - rasa_sdk's signature
        domain: dict[str, Any],  # noqa: ARG002
    ) -> list[dict[str, Any]]:
        """Answer and mark."""
        dispatcher.utter_message(response="utter_forget_me")
        return [SlotSet("forget", True)]
