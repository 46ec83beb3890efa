"""Turns the practice's document and the wordings into Rasa intents, examples and responses.

With this importer a practice that replaces bot/knowledge/*.md and trains has a new bot, and no
sentence lives in two places: domain.yml names intents and slots, and never a text.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from rasa.shared.core.domain import Domain, SessionConfig
from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.common import cached_method

from bot.channels.outlet import one_bubble
from bot.dialogue.render import ANSWER, answer_text
from bot.house import house
from bot.knowledge.document import Document
from bot.safety.finding import Finding, Kind, Level, Subject

#: Keys of the catalogue that are parts of a sentence, of a composed reply or of a page.
_PIECES = ("piece_", "crisis_", "page_")
#: The words that `utter_crisis` carries in a model: what a bare Rasa without our generator says.
_ANY_CRISIS = Finding(Kind.SUICIDE, Level.ACTIVE, Subject.SELF, "en", "")


class HouseImporter(RasaFileImporter):
    """Rasa's usual files, the document and the wordings."""

    @cached_method
    def get_domain(self) -> Domain:
        """The domain file with every response that the bot can give."""
        responses = dict(_wordings()) | dict(_answers(Document.load()))
        ours = Domain.from_dict({"version": "3.1", "responses": responses})
        whole = super().get_domain().merge(ours)
        # LF-08: the practice's settings say how long a quiet session lasts.
        whole.session_config = SessionConfig(house().settings.session_minutes, False)
        return whole

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """The example files and the document's example questions."""
        examples = [
            Message.build(text=question, intent=f"{ANSWER}/{section.id}")
            for section in Document.load().sections
            for questions in section.questions.values()
            for question in questions
        ]
        # The responses are in the domain; Rasa takes them over into the training data by itself.
        return super().get_nlu_data(language).merge(TrainingData(training_examples=examples))


def _answers(document: Document) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    for section in document.sections:
        texts = {lang: answer_text(section, lang, house().catalogue) for lang in section.answer}
        yield f"utter_{ANSWER}/{section.id}", _by_language(texts)


def _wordings() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    replies, settings = house().replies, house().settings
    for key in sorted(house().catalogue.keys("en")):
        if key.startswith(_PIECES):
            continue
        texts = {
            lang: "\n\n".join(one_bubble(text) for text in replies.say(key, lang).texts)
            for lang in settings.languages
        }
        yield f"utter_{key}", _by_language(texts)
    crisis = {
        lang: one_bubble("\n".join(replies.crisis(_ANY_CRISIS, settings.country, lang, 0).texts))
        for lang in settings.languages
    }
    yield "utter_crisis", _by_language(crisis)


def _by_language(texts: dict[str, str]) -> list[dict[str, Any]]:
    """Variations for Rasa: English without a condition, the others on the slot `language`."""
    first = "en" if "en" in texts else next(iter(texts))
    variations: list[dict[str, Any]] = [{"text": texts[first]}]
    for lang, text in texts.items():
        if lang != first:
            condition = [{"type": "slot", "name": "language", "value": lang}]
            variations.append({"text": text, "condition": condition})
    return variations
