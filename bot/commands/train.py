"""`python -m bot train`: trains the model, if it is not fresh already."""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import sys
import tempfile
import threading
import time
from pathlib import Path

from bot.commands.environment import set_environment
from bot.commands.model import ROOT, fresh_model


def main(arguments: argparse.Namespace) -> int:
    """Train, if need be."""
    return train(force=arguments.force)


def train(force: bool = False, root: Path = ROOT) -> int:
    """Train unless the present model fits the present files; keep one model in models/.

    Args:
        force: train even if nothing changed.
        root: folder of the project.

    Returns:
        the exit code: 0 when there is a fresh model now.
    """
    target = fresh_model(root)
    if target.exists() and not force:
        print(f"The model is fresh: {target.relative_to(root)}", flush=True)
        return 0
    print("Training the model. This takes about half a minute.", flush=True)
    started = time.monotonic()
    done = threading.Event()
    ticker = threading.Thread(target=_tick, args=(done, started), daemon=True)
    ticker.start()
    try:
        made = _train(root, target)
    except ValueError as error:
        print(f"\nThe model could not be trained: {error}", file=sys.stderr)
        return 1
    finally:
        done.set()
        ticker.join()
    if not made:
        print("The model could not be trained; the reason stands above.", file=sys.stderr)
        return 1
    for old in target.parent.glob("*.tar.gz"):
        if old != target:
            old.unlink()
    taken = time.monotonic() - started
    print(f"Trained in {taken:.0f} s: {target.relative_to(root)}", flush=True)
    return 0


def _train(root: Path, target: Path) -> bool:
    # Rasa reads module paths in config.yml and files in the working directory.
    before = Path.cwd()
    os.chdir(root)
    try:
        if str(root) not in sys.path:
            sys.path.insert(0, str(root))
        print("  reading settings, hotlines, wordings and the document", flush=True)
        from bot.house import house
        from bot.knowledge.document import Document

        house()
        document = Document.load()
        print(f"  {len(document.sections)} sections; starting Rasa", flush=True)
        set_environment()
        from rasa.model_training import train as rasa_train

        from bot.dialogue.serving import log_without_texts

        log_without_texts()
        print("  training", flush=True)
        target.parent.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=target.parent, prefix=".new-") as folder:
            said = io.StringIO()
            with contextlib.redirect_stdout(said):
                result = rasa_train(
                    domain="domain.yml",
                    config="config.yml",
                    training_files=["data"],
                    output=folder,
                    force_training=True,
                    fixed_model_name=target.name.removesuffix(".tar.gz"),
                )
            if result.code != 0 or not result.model:
                print(said.getvalue(), file=sys.stderr)
                return False
            # In one step, so that nobody ever loads half a model.
            os.replace(result.model, target)
        return True
    finally:
        os.chdir(before)


def _tick(done: threading.Event, started: float) -> None:
    """Say now and then that it goes on."""
    while not done.wait(10.0):
        print(f"  ... {time.monotonic() - started:.0f} s", flush=True)
