"""The model that both second opinions are."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.linear import Linear, letters


@pytest.fixture
def model(tmp_path: Path) -> Linear:
    path = tmp_path / "weights.tsv"
    path.write_text(
        "feature\tdefer\turgent\n\t-100\t0\nmy dose\t400\t0\nsince\t0\t200\n", encoding="utf-8"
    )
    return Linear.load(path, ("defer", "urgent"))


def test_weights_are_added_to_the_intercept(model: Linear) -> None:
    assert model.score(["my dose"]) == pytest.approx(3.0)
    assert model.score([]) == pytest.approx(-1.0)


def test_a_long_text_is_no_surer_by_its_length(model: Linear) -> None:
    assert model.score(["my dose", "a", "b", "c"]) == pytest.approx(1.0)


def test_every_column_is_scored(model: Linear) -> None:
    assert model.scores(["my dose"]) == pytest.approx((3.0, 0.0))
    assert model.scores(["since"]) == pytest.approx((-1.0, 2.0))
    assert model.scores(["since"])[0] == model.score(["since"])


def test_other_columns_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "weights.tsv"
    path.write_text("feature\tother\n\t0\n", encoding="utf-8")
    with pytest.raises(ValueError, match="train it again"):
        Linear.load(path, ("defer",))


def test_pieces_of_a_word_outlive_a_slip() -> None:
    assert letters(["ketamine"]) & letters(["ketamnie"])
    assert letters(["yes"]) == set()
