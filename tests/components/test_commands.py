"""Training and routing from the command line."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from bot.commands.model import fingerprint, newest_model
from bot.commands.route import route
from bot.commands.run import _port_from_environment


def tree(root: Path) -> Path:
    (root / "data" / "rules").mkdir(parents=True)
    (root / "bot" / "knowledge").mkdir(parents=True)
    (root / "bot" / "web").mkdir(parents=True)
    for name in ("config.yml", "data/rules/a.yml", "bot/knowledge/a.md", "bot/web/chat.js"):
        (root / name).write_text("x")
    return root


@pytest.mark.parametrize("name", ["config.yml", "data/rules/a.yml", "bot/knowledge/a.md"])
def test_a_change_makes_the_model_stale(tmp_path: Path, name: str) -> None:
    root = tree(tmp_path)
    before = fingerprint(root)
    assert fingerprint(root) == before
    (root / name).write_text("y")
    assert fingerprint(root) != before


def test_a_new_or_renamed_file_makes_the_model_stale(tmp_path: Path) -> None:
    root = tree(tmp_path)
    before = fingerprint(root)
    (root / "data/rules/a.yml").rename(root / "data/rules/b.yml")
    assert fingerprint(root) != before


def test_the_page_does_not_make_the_model_stale(tmp_path: Path) -> None:
    root = tree(tmp_path)
    before = fingerprint(root)
    (root / "bot/web/chat.js").write_text("y")
    assert fingerprint(root) == before


def test_no_model_is_none(tmp_path: Path) -> None:
    assert newest_model(tmp_path) is None


@pytest.mark.parametrize(
    ("given", "port"), [("", 5005), ("5050", 5050), ("0", None), ("x", None), ("70000", None)]
)
def test_the_port_of_the_environment(
    monkeypatch: pytest.MonkeyPatch, given: str, port: int | None
) -> None:
    monkeypatch.setenv("PORT", given)
    assert _port_from_environment() == port


@pytest.mark.model
def test_route_answers_every_line(model: Path) -> None:
    lines = [
        "What is pain?",
        json.dumps({"text": "I want to kill myself", "id": 7}),
        "{not json",
        json.dumps({"id": 8}),
        "how much ketamine should I take for my depression?",
        "/restart",
        json.dumps({"text": "word " * 100_000 + ". I want to kill myself"}),
        json.dumps({"text": "\ud83d"}),
    ]
    out = io.StringIO()
    code = route(io.BytesIO("\n".join(lines).encode()), out, model)
    answers: list[dict[str, Any]] = [json.loads(line) for line in out.getvalue().splitlines()]
    assert code == 0
    assert len(answers) == len(lines)
    answer, crisis, bad, empty, dose, command, long, odd = answers
    assert answer["route"] == "answer"
    assert answer["sections"]
    assert answer["facts"]
    assert crisis["id"] == 7
    assert crisis["route"] == "crisis"
    assert "988" in crisis["replies"][0]
    assert bad["error"]
    assert empty["error"]
    assert dose["route"] == "defer"
    assert command["replies"]
    assert long["route"] == "crisis"
    assert odd["replies"]
    assert not any("automated assistant of" in r for a in answers for r in a.get("replies", []))
