"""Document and wordings become a domain, and each text lives in one place only."""

from __future__ import annotations

import pytest
from rasa.shared.core.domain import Domain
from rasa.shared.importers.importer import TrainingDataImporter

from bot.callbacks.answers import read_time
from bot.commands.model import ROOT
from bot.dialogue.feedback import ASK, verdict_of
from bot.house import House
from bot.knowledge.document import Document


@pytest.fixture(scope="module")
def importer() -> TrainingDataImporter:
    return TrainingDataImporter.load_from_config(
        str(ROOT / "config.yml"), str(ROOT / "domain.yml"), [str(ROOT / "data")]
    )


@pytest.fixture(scope="module")
def domain(importer: TrainingDataImporter) -> Domain:
    return importer.get_domain()


def test_every_section_has_its_response_with_its_source(domain: Domain) -> None:
    for section in Document.load().sections:
        variations = domain.responses[f"utter_answer/{section.id}"]
        assert section.title in variations[0]["text"]
        assert len(variations) == len(section.answer)


def test_every_wording_has_its_response(domain: Domain, house: House) -> None:
    keys = house.catalogue.keys("en")
    for key in (k for k in keys if not k.startswith(("piece_", "crisis_", "page_"))):
        assert f"utter_{key}" in domain.responses


def test_a_bare_rasa_would_show_the_hotline_too(domain: Domain) -> None:
    for variation in domain.responses["utter_crisis"]:
        assert "988" in variation["text"]


def test_each_safety_text_has_one_variation_a_language(domain: Domain, house: House) -> None:
    # Rasa picks one of several at random: a text that was signed must be the one that is shown.
    for name, variations in domain.responses.items():
        conditions = [str(v.get("condition")) for v in variations]
        assert len(conditions) == len(set(conditions)), name


def test_the_domain_file_holds_no_text() -> None:
    assert not Domain.load(str(ROOT / "domain.yml")).responses


def test_every_action_of_a_rule_exists(importer: TrainingDataImporter, domain: Domain) -> None:
    named = {
        event.action_name
        for step in importer.get_stories().story_steps
        for event in step.events
        if getattr(event, "action_name", None)
    }
    # Rasa writes "..." for "whatever was before" in a rule.
    assert named - {"..."} <= set(domain.action_names_or_texts)


def test_every_intent_has_a_rule(importer: TrainingDataImporter, domain: Domain) -> None:
    used = {
        event.intent_name
        for step in importer.get_stories().story_steps
        for event in step.events
        if getattr(event, "intent_name", None)
    }
    default = set(Domain.empty().intents)
    assert set(domain.intents) - default <= used


def test_every_button_is_understood_by_somebody(domain: Domain, house: House) -> None:
    for sheet in house.catalogue.sheets.values():
        for key, buttons in sheet.buttons.items():
            for payload in (button.payload for button in buttons):
                if key == ASK:
                    assert verdict_of(f"{payload}/section", None)
                elif payload.startswith("/"):
                    assert payload.removeprefix("/") in domain.intents
                else:
                    assert key == "callback_time"
                    assert read_time(payload)


def test_a_session_lasts_as_long_as_the_practice_says(domain: Domain, house: House) -> None:
    assert domain.session_config.session_expiration_time == house.settings.session_minutes
    assert domain.session_config.carry_over_slots is False
