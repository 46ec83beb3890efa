from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.wordings.catalogue import FOLDER, Catalogue, WordingError

NEEDED = (
    "disclosure disclosure_short aftermath_checkin aftermath_denial aftermath_called "
    "aftermath_no_answer aftermath_cannot_call aftermath_text_better aftermath_secret "
    "aftermath_anger aftermath_safe aftermath_reminder aftermath_defer emergency overdose defer "
    "defer_urgent defer_diversion defer_office defer_minor unknown unknown_language too_long "
    "no_text went_wrong greet thanks goodbye what_can_you_do contact hours address no_ads "
    "country_set country_unknown forget_me nothing_offered help distress language chitchat "
    "about_practice services pain_told privacy"
).split()


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return Catalogue.load()


def test_english_and_spanish_have_the_same_wordings(catalogue: Catalogue) -> None:
    assert catalogue.keys("en") == catalogue.keys("es")
    assert catalogue.keys("xx") == frozenset()


def test_english_and_spanish_have_as_many_alternatives_with_the_same_slots(
    catalogue: Catalogue,
) -> None:
    for key in catalogue.keys("en"):
        english, spanish = (catalogue.alternatives(key, lang) for lang in ("en", "es"))
        assert len(english) == len(spanish), key
        if not key.startswith("piece_"):
            for turn in range(len(english)):
                assert catalogue.slots(key, "en", turn) == catalogue.slots(key, "es", turn), key


@pytest.mark.parametrize("key", NEEDED)
def test_every_wording_of_the_contract_is_there(catalogue: Catalogue, key: str) -> None:
    assert key in catalogue.keys("en")


def test_alternatives_are_used_in_turn(catalogue: Catalogue) -> None:
    said = [catalogue.text("thanks", "en", turn) for turn in range(3)]
    assert said[0] == said[2] != said[1]


def test_an_unknown_language_falls_back_to_english(catalogue: Catalogue) -> None:
    assert catalogue.text("thanks", "xx") == catalogue.text("thanks", "en")


def test_an_unknown_key_and_an_empty_slot_are_errors(catalogue: Catalogue) -> None:
    with pytest.raises(WordingError, match="no wording 'nothing'"):
        catalogue.text("nothing", "en")
    with pytest.raises(WordingError, match="needs 'contact'"):
        catalogue.text("unknown", "en")


def test_a_slot_value_with_brackets_is_not_filled_again(catalogue: Catalogue) -> None:
    assert "{emergency}" in catalogue.text("unknown", "en", contact="{emergency}")


def test_the_approval_is_awaited(catalogue: Catalogue) -> None:
    assert catalogue.approval("en").by == ""
    assert catalogue.approval("es").version == "1"


@pytest.mark.parametrize(
    ("old", "new", "hint"),
    [
        ("version: 1\n", "", "'version' is missing"),
        ('approved: {by: "", on: ""}', "approved: {on: x}", "'by' is missing"),
        ("  thanks:\n", "  greet:\n", "written twice"),
        ("\"You're welcome. I'm here if there is more.\"", '""', "'thanks' is empty"),
    ],
)
def test_a_broken_file_is_named_with_its_line(
    tmp_path: Path, old: str, new: str, hint: str
) -> None:
    for lang in ("en", "es"):
        shutil.copy(FOLDER / f"{lang}.yml", tmp_path)
    path = tmp_path / "en.yml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(WordingError, match=hint) as caught:
        Catalogue.load(tmp_path)
    assert "en.yml, line " in str(caught.value)
