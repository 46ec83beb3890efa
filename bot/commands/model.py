"""Where the trained model lies, and whether it still fits what it was trained on."""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "models"

#: Everything a model is made of. Channels, records and the page are not in it.
_INGREDIENTS = (
    "config.yml",
    "domain.yml",
    "data/nlu",
    "data/rules",
    "data/stories",
    "bot/knowledge",
    "bot/wordings",
    "bot/hotlines",
    "bot/practice.yml",
    "bot/safety",
    "bot/treatment",
    "bot/dialogue",
    "bot/words",
    "bot/house.py",
    "bot/router.py",
    "bot/small_talk.py",
    "bot/settings.py",
    "requirements.lock",
)


def fingerprint(root: Path = ROOT) -> str:
    """Twelve hexadecimal digits that change whenever a model has to be trained anew."""
    digest = hashlib.sha256()
    for file in _files(root):
        digest.update(file.relative_to(root).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()[:12]


def fresh_model(root: Path = ROOT) -> Path:
    """Where the model that fits the present files lies or would lie."""
    return root / "models" / f"lantern-{fingerprint(root)}.tar.gz"


def newest_model(models: Path = MODELS) -> Path | None:
    """The model that was trained last, or None."""
    found = sorted(models.glob("*.tar.gz"), key=lambda file: file.stat().st_mtime)
    return found[-1] if found else None


def choose_model() -> Path | None:
    """The fresh model, or else the newest with a note on standard error, or None."""
    fresh = fresh_model()
    if fresh.exists():
        return fresh
    newest = newest_model()
    if newest is not None:
        print("The model is older than the files here; `make train` renews it.", file=sys.stderr)
    return newest


def _files(root: Path) -> Iterator[Path]:
    for name in _INGREDIENTS:
        path = root / name
        if path.is_file():
            yield path
        elif path.is_dir():
            for file in sorted(path.rglob("*")):
                if file.is_file() and "__pycache__" not in file.parts:
                    yield file
