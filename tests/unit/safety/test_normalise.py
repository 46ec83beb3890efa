from __future__ import annotations

import pytest

from bot.safety.normalise import Speller, one_error, plain, segment, single_letters, undisguise


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("I CAN’T", "i can't"),
        ("ki\u200bll", "kill"),
        ("k\x00ill", "kill"),
        ("ＫＩＬＬ", "kill"),
        ("mañana", "manana"),
        ("k!ll", "kill"),
        ("k.m.s", "kms"),
        ("die. now", "die . now"),
        ("die,now", "die now"),
    ],
)
def test_plain_takes_disguises_away(typed: str, read: str) -> None:
    assert plain(typed).split() == read.split()


@pytest.mark.parametrize("typed", ["5u1cide", "su1c1de", "suic!de", "suicіde"])
def test_letters_that_look_alike_are_read_as_the_letter_meant(typed: str) -> None:
    assert undisguise(plain(typed)) == "suicide"


@pytest.mark.parametrize("typed", ["kil", "klil", "kiill", "killl", "kll", "k*ll", "kjll"])
def test_one_typing_error_is_mended(typed: str) -> None:
    assert Speller(["kill", "myself"], []).fix(typed) == "kill"


def test_a_word_that_only_looks_misspelt_is_left_alone() -> None:
    speller = Speller(["kill"], ["hill", "bill"])
    assert speller.fix("hill") == "hill"
    assert speller.fix("bill") == "bill"


def test_a_word_two_errors_away_is_left_alone() -> None:
    assert Speller(["kill"], []).fix("kale") == "kale"


@pytest.mark.parametrize(
    ("a", "b", "near"),
    [
        ("kill", "kill", True),
        ("kill", "klil", True),
        ("kill", "kil", True),
        ("kill", "killl", True),
        ("kill", "bill", True),
        ("kill", "ball", False),
        ("kill", "lilk", False),
        ("die", "diesel", False),
    ],
)
def test_one_error(a: str, b: str, near: bool) -> None:
    assert one_error(a, b) is near
    assert one_error(b, a) is near


def test_run_together_words_are_cut_with_the_fewest_words() -> None:
    words = frozenset(["i", "want", "to", "die", "wan", "t"])
    assert segment("iwanttodie", words) == ["i", "want", "to", "die"]
    assert segment("iwanttodance", words) is None


def test_single_letters() -> None:
    assert single_letters("diiieee") == "die"
    assert single_letters("") == ""
