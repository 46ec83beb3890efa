"""The model that both second opinions are."""

from __future__ import annotations

from array import array
from pathlib import Path

import pytest

from bot.linear import Column, Linear, hashed, letters


def column(intercept: float, weights: dict[str, int]) -> Column:
    """A column whose table has 1,024 places, with weights worth a half each."""
    table = array("b", bytes(1024))
    for feature, weight in weights.items():
        table[hashed(feature) % 1024] = weight
    return Column(intercept, 0.5, table)


@pytest.fixture
def model(tmp_path: Path) -> Linear:
    made = Linear({"defer": column(-1.0, {"my dose": 8}), "urgent": column(0.0, {"since": 4})})
    made.save(tmp_path / "opinion.weights")
    return Linear.load(tmp_path / "opinion.weights", ("defer", "urgent"))


def test_weights_are_added_to_the_intercept(model: Linear) -> None:
    assert model.score(["my dose"]) == pytest.approx(3.0)
    assert model.score([]) == pytest.approx(-1.0)
    assert model.weight("my dose") == pytest.approx(4.0)


def test_a_long_text_is_no_surer_by_its_length(model: Linear) -> None:
    assert model.score(["my dose", "a", "b", "c"]) == pytest.approx(1.0)


def test_every_column_is_scored(model: Linear) -> None:
    assert model.scores(["my dose"]) == pytest.approx({"defer": 3.0, "urgent": 0.0})
    assert model.scores(["since"]) == pytest.approx({"defer": -1.0, "urgent": 2.0})
    assert model.scores(["since"])["defer"] == model.score(["since"])


def test_features_that_share_a_weight_count_once() -> None:
    same = Column(0.0, 0.5, array("b", [8]))
    assert same.score([1, 2, 3], 1.0) == pytest.approx(4.0)


def test_other_columns_are_refused(tmp_path: Path) -> None:
    Linear({"other": column(0.0, {})}).save(tmp_path / "opinion.weights")
    with pytest.raises(ValueError, match="train it again"):
        Linear.load(tmp_path / "opinion.weights", ("defer",))


@pytest.mark.parametrize("keep", [0, 5, 40, 200])
def test_a_file_that_was_cut_off_is_refused(tmp_path: Path, keep: int) -> None:
    path = tmp_path / "opinion.weights"
    Linear({"defer": column(0.0, {})}).save(path)
    path.write_bytes(path.read_bytes()[:keep])
    with pytest.raises(ValueError, match="damaged"):
        Linear.load(path, ("defer",))


def test_pieces_of_a_word_outlive_a_slip() -> None:
    assert letters(["ketamine"]) & letters(["ketamnie"])
    assert letters(["yes"]) == set()
