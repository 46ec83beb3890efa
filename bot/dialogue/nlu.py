"""Lantern's whole NLU pipeline: one component around the router."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import (
    ENTITIES,
    INTENT,
    INTENT_RANKING_KEY,
    RESPONSE_SELECTOR,
    TEXT,
)
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.dialogue.handover import Handover, finding_to_dict
from bot.dialogue.render import ANSWER
from bot.house import house
from bot.knowledge.document import FOLDER as DOCUMENT
from bot.knowledge.document import Document
from bot.knowledge.matcher import Matcher
from bot.router import Routed, Router
from bot.treatment.gate import load_gate
from bot.words.reader import load_readers

ROUTED = "routed"
"""Key of the parse data under which the route, sections and facts of a message are kept."""
OFFERED = "offered"
"""Key of the parse data that holds the title of each section that is offered."""

_HERE = Path(__file__).resolve().parents[1]
_CODE = (
    "knowledge",
    "learning.py",
    "linear.py",
    "small_talk.py",
    "front_desk.py",
    "front_desk.weights",
    "distress.py",
    "treatment",
    "safety",
    "words",
    "router.py",
)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class RouterComponent(GraphComponent):
    """Sets intent, language and answer of a message by asking the router.

    The model holds the document it was trained on, so that the answers and the matcher of one
    model always belong together.
    """

    def __init__(self, resource: Resource, storage: ModelStorage, router: Router | None) -> None:
        self._resource = resource
        self._storage = storage
        self._router = router

    @classmethod
    def create(
        cls,
        config: dict[str, Any],  # noqa: ARG003 - Rasa's signature
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003
    ) -> RouterComponent:
        """A component that is not trained yet."""
        return cls(resource, model_storage, None)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],  # noqa: ARG003
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,  # noqa: ARG003
        **_kwargs: Any,
    ) -> RouterComponent:
        """A component with the matcher and the document of the model."""
        with model_storage.read_from(resource) as folder:
            readers = load_readers()
            matcher = Matcher.load(folder / "matcher", readers)
            router = _router(matcher, Document.load(folder / "document"))
        return cls(resource, model_storage, router)

    @classmethod
    def fingerprint_addon(cls, config: dict[str, Any]) -> str | None:  # noqa: ARG003
        """What Rasa's cache cannot see: the document, and the code that reads it."""
        return fingerprint_of(_HERE / name for name in _CODE)

    def train(self, training_data: TrainingData) -> Resource:  # noqa: ARG002 - see HouseImporter
        """Train the matcher on the document and keep both in the model."""
        document = Document.load()
        matcher = Matcher.train(document)
        with self._storage.write_to(self._resource) as folder:
            (folder / "matcher").mkdir()
            matcher.save(folder / "matcher")
            (folder / "document").mkdir()
            for file in sorted(DOCUMENT.glob("*.md")):
                shutil.copy(file, folder / "document" / file.name)
        self._router = _router(matcher, document)
        return self._resource

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing to add: no component comes after this one."""
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Route each message.

        Raises:
            RuntimeError: the component was neither trained nor loaded.
        """
        if self._router is None:
            raise RuntimeError("The router is not trained. Run `python -m bot train`.")
        for message in messages:
            text = message.get(TEXT) or ""
            told = Handover.of(message.get("metadata"))
            lang = told.lang or house().settings.languages[0]
            routed = self._router.chosen(told.chosen, lang) if told.chosen else None
            routed = routed or self._router.route(text, told.after, told.crises > 0)
            _set(message, routed, text)
            if routed.offers:
                offered = {s: self._router.title(s, routed.lang) for s in routed.offers}
                message.set(OFFERED, offered, add_to_output=True)
        return messages


def _router(matcher: Matcher, document: Document) -> Router:
    return Router(house().screen, load_gate(), matcher, document)


def _set(message: Message, routed: Routed, text: str) -> None:
    intent = routed.intent
    if routed.route in ("small_talk", "unknown") and house().countries.said_alone(text):
        intent = "set_country"
    name, _, _ = intent.partition("/")
    ranked = {"name": name, "confidence": float(routed.confidence)}
    message.set(INTENT, ranked, add_to_output=True)
    message.set(INTENT_RANKING_KEY, [ranked], add_to_output=True)
    entities = [] if routed.lang == "xx" else [{"entity": "language", "value": routed.lang}]
    message.set(ENTITIES, entities, add_to_output=True)
    message.set(
        ROUTED,
        {
            "route": routed.route,
            "sections": list(routed.sections),
            "facts": list(routed.facts),
            "lang": routed.lang,
            "nearest": routed.nearest,
            "offers": list(routed.offers),
            "category": routed.judgement.category if routed.judgement else None,
            # The router reads more into a text than the screen: what an encoded text stands for,
            # and a question about oneself that the document must not answer.
            "finding": finding_to_dict(routed.finding),
        },
        add_to_output=True,
    )
    if routed.sections:
        message.set(
            RESPONSE_SELECTOR,
            {"all_retrieval_intents": [ANSWER], ANSWER: _selected(routed)},
            add_to_output=True,
        )


def _selected(routed: Routed) -> dict[str, Any]:
    """The answer in the form in which Rasa's ResponseSelector would give it."""
    key = f"{ANSWER}/{routed.sections[0]}"
    return {
        "response": {
            "responses": [],
            "confidence": float(routed.confidence),
            "intent_response_key": key,
            "utter_action": f"utter_{key}",
        },
        "ranking": [
            {"confidence": float(routed.confidence), "intent_response_key": f"{ANSWER}/{section}"}
            for section in routed.sections
        ],
    }


def fingerprint_of(paths: Iterable[Path]) -> str:
    """SHA-256 of the names and contents of files and of whole folders."""
    digest = hashlib.sha256()
    for path in paths:
        for file in _files(path):
            digest.update(file.name.encode())
            digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def _files(path: Path) -> Iterator[Path]:
    if path.is_file():
        yield path
    elif path.is_dir():
        for file in sorted(path.rglob("*")):
            if file.is_file() and "__pycache__" not in file.parts:
                yield file
