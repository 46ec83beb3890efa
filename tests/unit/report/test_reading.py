from __future__ import annotations

import json
from pathlib import Path

import pytest

from bot.report.reading import Origin, Row, letters, read_files, read_own

_SECRET = "my own words that nobody may print"


def _file(folder: Path, *rows: object, name: str = "some.jsonl") -> Path:
    path = folder / name
    lines = (row if isinstance(row, str) else json.dumps(row) for row in rows)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def _rows(path: Path) -> tuple[Row, ...]:
    (labelled,) = read_files([path])
    assert labelled.complaints == ()
    return labelled.rows


def test_text_and_label_are_enough(tmp_path: Path) -> None:
    (row,) = _rows(_file(tmp_path, {"text": "hello", "label": "no_crisis"}))
    assert row == Row("line 1", "hello", False, None, None, None, "?", "some")


def test_kinds_that_we_have_a_name_for_are_put_under_it(tmp_path: Path) -> None:
    kinds = ("suicide_passive", "suicide", "overdose_emergency", "third_party")
    rows = _rows(
        _file(tmp_path, *({"text": "x", "label": "crisis", "kind": kind} for kind in kinds))
    )
    assert [(row.kind, row.level) for row in rows] == [
        ("suicide", "passive"),
        ("suicide", None),
        ("overdose", None),
        ("third_party", None),
    ]


def test_a_field_that_may_be_the_message_is_not_shown(tmp_path: Path) -> None:
    row = {"label": "crisis", "text": "unalive"}
    rows = _rows(
        _file(
            tmp_path,
            {**row, "id": "unalive", "lang": _SECRET},
            {**row, "id": _SECRET, "kind": _SECRET, "level": _SECRET, "traffic": _SECRET},
            {**row, "id": 7, "subject": _SECRET},
        )
    )
    assert [row.name for row in rows] == ["line 1", "line 2", "7"]
    shown = {(r.kind, r.level, r.subject, r.lang, r.traffic) for r in rows}
    assert shown == {(None, None, None, "?", "some")}


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        ("{" + _SECRET, "not one JSON object"),
        ([_SECRET], "not one JSON object"),
        ({"label": "crisis", "id": _SECRET}, '"text"'),
        ({"text": _SECRET}, '"crisis" or "no_crisis"'),
        ({"text": _SECRET, "label": "general"}, '"crisis" or "no_crisis"'),
        ({"text": _SECRET, "label": ["crisis"]}, '"crisis" or "no_crisis"'),
    ],
)
def test_a_bad_row_is_left_out_and_named_without_its_words(
    tmp_path: Path, bad: object, said: str
) -> None:
    good = {"text": "hello", "label": "no_crisis"}
    (labelled,) = read_files([_file(tmp_path, good, "", bad, good)])
    assert len(labelled.rows) == 2
    (complaint,) = labelled.complaints
    assert complaint.startswith("some.jsonl:3: ")
    assert said in complaint
    assert "words" not in complaint


def test_bytes_that_are_no_text_are_named_too(tmp_path: Path) -> None:
    path = tmp_path / "some.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"text": "a", "label": "crisis"}\n{"text": "\xff"}\n')
    (labelled,) = read_files([path])
    assert len(labelled.rows) == 1
    assert labelled.complaints == ("some.jsonl:2: this line is not UTF-8; save the file as UTF-8",)


def test_two_files_of_one_name_are_told_apart(tmp_path: Path) -> None:
    row = {"text": "a", "label": "crisis"}
    (tmp_path / "other").mkdir()
    files = [_file(tmp_path, row), _file(tmp_path / "other", row)]
    assert [s.name for s in read_files(files)] == ["some", "some (2)"]


def test_our_own_rows_are_called_by_file_and_line(tmp_path: Path) -> None:
    (tmp_path / "es_traps.tsv").write_text(
        "kind\tlevel\tsubject\ttext\nnone\t-\t-\thola\nsuicide\tpast\tother\tadiós\n",
        encoding="utf-8",
    )
    (labelled,) = read_own(tmp_path, Origin.OWN)
    assert labelled.rows == (
        Row("es_traps:2", "hola", False, None, None, None, "es", "traps"),
        Row("es_traps:3", "adiós", True, "suicide", "past", "other", "es", "traps"),
    )


def test_no_folder_is_no_set(tmp_path: Path) -> None:
    assert read_own(tmp_path / "heldout", Origin.HELD_OUT) == ()


def test_the_same_message_is_known_by_its_letters() -> None:
    assert letters("I'm  FINE, thanks!") == letters("im fine thanks") != letters("im fine")
