"""What `rasa data validate` overlooks: see each check's docstring."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from rasa.shared.core.constants import DEFAULT_INTENTS
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import ActionExecuted, UserUttered
from rasa.shared.core.training_data.structures import StoryGraph
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.checks.problem import Problem

_ROOT = Path(__file__).resolve().parents[2]

#: Intents that the router gives without having learnt examples of them, and Rasa's own.
_WITHOUT_EXAMPLES = frozenset(
    {
        "answer_and_address",
        "answer_and_contact",
        "answer_and_defer",
        "answer_and_hours",
        "answer_and_office",
        "answer_and_practice",
        "crisis",
        "defer",
        "defer_diversion",
        "defer_minor",
        "defer_office",
        "defer_urgent",
        "emergency",
        "nlu_fallback",
        "unknown",
        "unknown_language",
    }
)
#: Said by the guard, the policy, the generator or the actions, and by no rule.
_SAID_ELSEWHERE = ("utter_aftermath_", "utter_answer/")


def rasa_problems(root: Path = _ROOT) -> Iterator[Problem]:
    """Intents, rules and responses that do not fit together."""
    importer = TrainingDataImporter.load_from_config(
        str(root / "config.yml"), str(root / "domain.yml"), [str(root / "data")]
    )
    domain = importer.get_domain()
    stories = importer.get_stories()
    yield from _intents(domain, importer.get_nlu_data(), stories)
    yield from _responses(domain, stories)


def _intents(domain: Domain, examples: TrainingData, stories: StoryGraph) -> Iterator[Problem]:
    """Each intent has examples and a rule.

    Rasa's `verify_intents` answers "all right" as soon as one intent is, whatever the others are.
    """
    intents = set(domain.intents) - set(DEFAULT_INTENTS) | {"nlu_fallback"}
    answered = {
        event.intent_name
        for step in stories.story_steps
        for event in step.events
        if isinstance(event, UserUttered)
    }
    for intent in sorted(intents - answered):
        yield Problem("data/rules", f"no rule answers the intent '{intent}': add one")
    for intent in sorted(intents - examples.intents - _WITHOUT_EXAMPLES):
        yield Problem("data/nlu", f"the intent '{intent}' has no examples: add some")


def _responses(domain: Domain, stories: StoryGraph) -> Iterator[Problem]:
    """Each action of a rule exists, each response holds a text, each button an intent we have."""
    used = {
        event.action_name
        for step in stories.story_steps
        for event in step.events
        if isinstance(event, ActionExecuted) and event.action_name
    }
    known = set(domain.action_names_or_texts)
    for action in sorted(used - known):
        yield Problem("data/rules", f"'{action}' is in a rule and exists nowhere")
    for name, variations in domain.responses.items():
        where = "bot/wordings" if not name.startswith(_SAID_ELSEWHERE) else name
        for variation in variations:
            if not (variation.get("text") or "").strip():
                yield Problem(where, f"'{name}' has no text")
            for button in variation.get("buttons") or ():
                intent = str(button.get("payload", "")).lstrip("/").partition("{")[0]
                if intent.partition("/")[0] not in domain.intents:
                    yield Problem(where, f"a button of '{name}' asks for unknown '{intent}'")
