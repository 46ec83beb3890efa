"""Everything that the adapters say and hear with, read once: settings, hotlines, wordings, screen.

Nothing here knows Rasa. The guard, the policy and the outgoing check each ask for `house()`, so
that all of them speak from the same files; what it returns is never changed afterwards.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from bot.channels.countries import Countries
from bot.hotlines.directory import Directory
from bot.safety.screen import Screen
from bot.settings import Settings
from bot.wordings.catalogue import Catalogue
from bot.wordings.replies import Replies


@dataclass(frozen=True)
class House:
    """The read-only parts that every adapter needs."""

    settings: Settings
    directory: Directory
    catalogue: Catalogue
    replies: Replies
    screen: Screen
    countries: Countries

    @classmethod
    def load(cls) -> House:
        """Read settings, directory, wordings and lexicon.

        Raises:
            SettingsError: bot/practice.yml has a mistake.
            WordingError: a wording file has a mistake.
            LexiconError: a lexicon file has a mistake.
        """
        settings = Settings.load()
        directory = Directory.load()
        catalogue = Catalogue.load()
        return cls(
            settings=settings,
            directory=directory,
            catalogue=catalogue,
            replies=Replies(catalogue, directory, settings),
            screen=Screen.load(),
            countries=Countries(directory),
        )


@lru_cache(maxsize=1)
def house() -> House:
    """The house of this process, read at the first call."""
    return House.load()
