"""Rasa's own ResponseSelector on the same questions: what the matcher is compared with.

It is trained, as Rasa's documentation has it for FAQs, on the document's example questions as
`answer/<section>`, with counts of words and of letters, once for each language.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterable
from pathlib import Path

from bench.questions import Question
from bot.knowledge.document import Document

_EPOCHS = 15
"""It has learned its examples by then (its own accuracy on them is 0.98); more changes little."""
_CONFIG = f"""
recipe: default.v1
language: LANG
pipeline:
  - name: WhitespaceTokenizer
  - name: CountVectorsFeaturizer
  - name: CountVectorsFeaturizer
    analyzer: char_wb
    min_ngram: 2
    max_ngram: 5
  - name: ResponseSelector
    retrieval_intent: answer
    epochs: {_EPOCHS}
    random_seed: 7
policies: []
"""


def selected(
    document: Document, questions: Iterable[Question]
) -> dict[Question, tuple[str, float]]:
    """The section that it puts first for each question, and its confidence, 0 to 1."""
    asked = list(questions)
    found: dict[Question, tuple[str, float]] = {}
    for lang in sorted({q.lang for q in asked}):
        found |= asyncio.run(_in_language(document, lang, [q for q in asked if q.lang == lang]))
    return found


async def _in_language(
    document: Document, lang: str, asked: list[Question]
) -> dict[Question, tuple[str, float]]:
    from rasa.core.agent import Agent
    from rasa.model_training import train_nlu

    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        (folder / "config.yml").write_text(_CONFIG.replace("LANG", lang), encoding="utf-8")
        (folder / "nlu.yml").write_text(_examples(document, lang), encoding="utf-8")
        (folder / "domain.yml").write_text(_domain(document, lang), encoding="utf-8")
        model = train_nlu(
            str(folder / "config.yml"),
            str(folder),
            str(folder / "models"),
            domain=str(folder / "domain.yml"),
        )
        agent = Agent.load(model)
        found = {}
        for question in asked:
            parsed = await agent.parse_message(question.text)
            best = parsed["response_selector"]["answer"]["ranking"][0]
            found[question] = (best["intent_response_key"].split("/")[1], best["confidence"])
        return found


def _examples(document: Document, lang: str) -> str:
    lines = ['version: "3.1"', "nlu:"]
    for section in document.sections:
        lines += [f"- intent: answer/{section.id}", "  examples: |"]
        title = section.titles.get(lang)
        texts = [*section.questions.get(lang, ()), *([title] if title else [])]
        lines += [f"    - {text}" for text in texts]
    return "\n".join([*lines, ""])


def _domain(document: Document, lang: str) -> str:
    lines = ['version: "3.1"', "intents:", "- answer", "responses:"]
    for section in document.sections:
        text = section.wording(lang).replace("\n", " ").replace('"', "'")
        lines += [f"  utter_answer/{section.id}:", f'  - text: "{text}"']
    return "\n".join([*lines, ""])
