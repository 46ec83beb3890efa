"""Tells when the practice's phone is answered."""

from __future__ import annotations

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher


class ActionTellHours(Action):
    """Says the hours, and whether somebody answers right now.

    It is an action and no plain response because its words depend on the clock.
    """

    def name(self) -> str:
        """Name in the domain and the rules."""
        return "action_tell_hours"

    def run(
        self,
        dispatcher: CollectingDispatcher,
        tracker: Tracker,  # noqa: ARG002 - rasa_sdk's signature
        domain: dict[str, Any],  # noqa: ARG002
    ) -> list[dict[str, Any]]:
        """Say it; the generator fills in hours and the present state."""
        dispatcher.utter_message(response="utter_hours")
        return []
