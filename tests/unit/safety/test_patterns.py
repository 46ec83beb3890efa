from __future__ import annotations

from pathlib import Path

import pytest

from bot.safety.finding import Kind, Level, Subject
from bot.safety.patterns import LexiconError, Pattern, Reader, framed


def _read(tmp_path: Path, text: str) -> list[Pattern]:
    file = tmp_path / "some.pat"
    file.write_text(text, encoding="utf-8")
    return Reader(str.split).read(file)


def _matches(pattern: Pattern, text: str) -> bool:
    return bool(pattern.spans(framed(text.split())))


def test_choices_classes_options_and_gaps(tmp_path: Path) -> None:
    (pattern,) = _read(
        tmp_path,
        "@want = want to | need to\n"
        "[suicide active self] wants to die\n"
        "i <want> ..2 (die|be dead) now?\n",
    )
    assert pattern.kind is Kind.SUICIDE
    assert pattern.level is Level.ACTIVE
    assert pattern.subject is Subject.SELF
    assert _matches(pattern, "i want to die")
    assert _matches(pattern, "and i need to just be dead now")
    assert not _matches(pattern, "i want to go home and die")
    assert not _matches(pattern, "i want to . die")
    assert not _matches(pattern, "i want to diet")


def test_the_ends_of_a_sentence_and_any_ending(tmp_path: Path) -> None:
    (pattern,) = _read(tmp_path, "[suicide active self] alone\n^ feeling suicid* $\n")
    assert _matches(pattern, "feeling suicidal")
    assert not _matches(pattern, "feeling suicidal thoughts")


def test_every_pattern_is_found_by_its_rarest_word(tmp_path: Path) -> None:
    (pattern,) = _read(tmp_path, "[suicide active self] x\ni want to (end|finish) my life\n")
    assert pattern.anchors == {"end", "finish"}


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("kill myself\n", "before the first"),
        ("[suicide active]\nkill myself\n", "should read"),
        ("[suicide sometimes self] x\nkill\n", "is not"),
        ("[suicide active self] x\ni <wants> to die\n", "<wants> is not defined"),
        ("[suicide active self] x\n(die|) now\n", "empty choice"),
        ("[suicide active self] x\n..3\n", "no word"),
    ],
)
def test_a_mistake_is_named_with_file_and_line(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(LexiconError, match=r"some\.pat:\d") as caught:
        _read(tmp_path, text)
    assert complaint in str(caught.value)
