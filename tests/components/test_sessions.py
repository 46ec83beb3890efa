"""Tokens: ours, unchanged, in time; and nothing else."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Any

import jwt
import pytest

from bot.channels.sessions import SESSION_SECONDS, Sessions
from bot.mode import ModeError, in_development
from bot.records.secret import SecretError, session_key

KEY = "k" * 40


def test_a_session_comes_back() -> None:
    sessions = Sessions(KEY)
    session = sessions.new()
    assert sessions.read(sessions.token(session)) == session
    kept = session.agreed(True)
    assert sessions.read(sessions.token(kept)) == kept
    assert kept.sender != session.sender


def test_no_two_are_the_same_and_none_can_be_guessed() -> None:
    chats = {Sessions(KEY).new().chat for _ in range(1000)}
    assert len(chats) == 1000
    assert all(len(chat) >= 32 for chat in chats)


def test_it_ends() -> None:
    now = 1000.0
    sessions = Sessions(KEY, lambda: now)
    token = sessions.token(sessions.new())
    now += SESSION_SECONDS - 1
    assert sessions.read(token)
    now += 1
    assert sessions.read(token) is None


def forged(**claims: Any) -> str:
    given = {"sub": "a" * 32, "kept": False, "exp": 4_000_000_000, **claims}
    return jwt.encode({k: v for k, v in given.items() if v is not ...}, KEY, algorithm="HS256")


@pytest.mark.parametrize(
    "token",
    [
        None,
        "",
        "x",
        "a.b.c",
        "x" * 5000,
        Sessions("o" * 40).token(Sessions(KEY).new()),
        jwt.encode({"sub": "a", "kept": False, "exp": 4e9}, key="", algorithm="none"),
        jwt.encode({"sub": "a", "kept": False, "exp": 4_000_000_000}, KEY * 2, algorithm="HS512"),
        forged(sub=...),
        forged(kept=...),
        forged(exp=...),
        forged(kept="yes"),
        forged(exp=1),
    ],
    ids=str.split(
        "none empty short dots long other-key no-alg HS512 no-sub no-kept no-exp yes old"
    ),
)
def test_a_forged_word_is_worth_nothing(token: str | None) -> None:
    assert Sessions(KEY).read(token) is None


def test_one_changed_letter_is_too_many() -> None:
    sessions = Sessions(KEY)
    token = sessions.token(sessions.new())
    for at in range(0, len(token) - 1, 7):
        changed = token[:at] + ("A" if token[at] != "A" else "B") + token[at + 1 :]
        assert sessions.read(changed) is None


def test_the_key_is_made_once_for_its_owner_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANTERN_VAR", str(tmp_path))
    monkeypatch.delenv("LANTERN_SECRET", raising=False)
    assert session_key() == session_key()
    assert stat.S_IMODE((tmp_path / "secret.key").stat().st_mode) == 0o600
    assert len(session_key()) >= 32


def test_half_a_key_is_made_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANTERN_VAR", str(tmp_path))
    monkeypatch.delenv("LANTERN_SECRET", raising=False)
    (tmp_path / "secret.key").write_text("short")
    assert len(session_key()) >= 32


def test_without_a_file_there_is_a_key_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANTERN_VAR", str(tmp_path))
    monkeypatch.delenv("LANTERN_SECRET", raising=False)
    (tmp_path / "secret.key").mkdir()
    assert len(session_key()) >= 32


def test_a_short_secret_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANTERN_SECRET", "short")
    with pytest.raises(SecretError, match="32 random characters"):
        session_key()
    monkeypatch.setenv("LANTERN_SECRET", KEY)
    assert session_key() == KEY


def test_the_mode_is_production_unless_said_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LANTERN_MODE", raising=False)
    assert not in_development()
    monkeypatch.setenv("LANTERN_MODE", "development")
    assert in_development()
    monkeypatch.setenv("LANTERN_MODE", "devel")
    with pytest.raises(ModeError, match="production, development"):
        in_development()
