"""`python -m bot check`: is everything that visitors depend on in order?"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from datetime import date

from bot.checks.document import document_problems
from bot.checks.hotlines import hotline_problems
from bot.checks.problem import Problem
from bot.checks.wordings import wording_problems
from bot.hotlines.directory import Directory
from bot.knowledge.document import Document
from bot.safety.screen import Screen
from bot.settings import Settings
from bot.wordings.catalogue import Catalogue
from bot.wordings.replies import Replies


def main(_arguments: argparse.Namespace) -> int:
    """Run every check; 1 if one of them failed."""
    failed = 0
    for name, check in _CHECKS:
        failed += _run(name, check)
    print("\nEverything is in order." if not failed else f"\n{failed} to mend.")
    return 1 if failed else 0


def _run(name: str, check: Callable[[], Iterator[Problem]]) -> int:
    print(f"{name} ...", end=" ", flush=True)
    try:
        found = list(dict.fromkeys(check()))
    except (ValueError, OSError) as error:
        # The errors of our own files name file, line and what to do.
        found = [Problem(name, str(error))]
    fatal = sum(problem.fatal for problem in found)
    print("ok" if not fatal else f"{fatal} wrong")
    for problem in found:
        stream = sys.stderr if problem.fatal else sys.stdout
        print(f"  {'' if problem.fatal else 'note: '}{problem}", file=stream, flush=True)
    return fatal


def _settings() -> Iterator[Problem]:
    settings = Settings.load()
    known = {section.id for section in Document.read().sections}
    for name in settings.start_with:
        if name not in known:
            yield Problem(
                "bot/practice.yml",
                f"'start_with' names '{name}', and no approved section has that 'Id:': correct it, "
                "or take it out",
            )


def _document() -> Iterator[Problem]:
    yield from document_problems(Document.read())
    Document.load()  # says it when nothing is approved at all


def _lexicon() -> Iterator[Problem]:
    Screen.load().ready()
    yield from ()


def _hotlines() -> Iterator[Problem]:
    return hotline_problems(Directory.load(), Settings.load(), date.today())


def _wordings() -> Iterator[Problem]:
    settings, catalogue, directory = Settings.load(), Catalogue.load(), Directory.load()
    replies = Replies(catalogue, directory, settings)
    return wording_problems(replies, catalogue, directory, settings)


def _rasa() -> Iterator[Problem]:
    from bot.checks.rasa_project import rasa_problems  # Rasa takes seconds to import

    return rasa_problems()


_CHECKS: tuple[tuple[str, Callable[[], Iterator[Problem]]], ...] = (
    ("settings (bot/practice.yml)", _settings),
    ("document (bot/knowledge)", _document),
    ("crisis lexicon (bot/safety/lexicon)", _lexicon),
    ("hotlines (bot/hotlines)", _hotlines),
    ("wordings and crisis replies (bot/wordings)", _wordings),
    ("domain, rules and examples", _rasa),
)
