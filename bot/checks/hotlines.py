"""The hotline directory."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from bot.checks.problem import Problem
from bot.hotlines.directory import MAX_AGE_DAYS, Directory
from bot.safety.finding import Kind
from bot.settings import Settings


def hotline_problems(directory: Directory, settings: Settings, today: date) -> Iterator[Problem]:
    """Numbers that were not checked lately (LF-24), and a country without help."""
    for line in directory.stale(today):
        yield Problem(
            f"bot/hotlines/directory.yml, {line.name}",
            f"checked on {line.checked}, more than {MAX_AGE_DAYS} days ago: look at {line.source} "
            "and set the date anew",
        )
    if settings.country not in directory.countries():
        yield Problem(
            "bot/practice.yml",
            f"no line of help is known for country {settings.country}: visitors get the finder",
            fatal=False,
        )
        return
    if not directory.lines(Kind.SUICIDE, settings.country, settings.languages[0]):
        yield Problem("bot/hotlines/directory.yml", f"no crisis line for {settings.country}")
    if directory.emergency(settings.country) is None:
        yield Problem(
            "bot/hotlines/directory.yml",
            f"no verified emergency number for {settings.country}: replies speak of 'your local "
            "emergency number'",
            fatal=False,
        )
