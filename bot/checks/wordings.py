"""Every sentence and every reply that visitors can get."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from bot.checks.problem import Problem
from bot.hotlines.directory import Directory
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.settings import Settings
from bot.wordings.catalogue import Catalogue
from bot.wordings.replies import Replies
from bot.wordings.rules import problems, sms_problems

#: The countries whose replies are read in full; the tests read all of them.
_ALSO = ("US", "GB", "MX", "ES", "CA")


def wording_problems(
    replies: Replies, catalogue: Catalogue, directory: Directory, settings: Settings
) -> Iterator[Problem]:
    """Approval, the same keys in every language, and the safe-messaging rules (CR-01 to CR-32)."""
    english = catalogue.keys("en")
    for lang in settings.languages:
        if not catalogue.approval(lang).by:
            yield Problem(
                f"bot/wordings/{lang}.yml",
                "nobody has approved these sentences yet: a clinician of the practice reads "
                "them and fills in 'approved' at the head of the file",
                fatal=False,
            )
        for key in sorted(english ^ catalogue.keys(lang)):
            yield Problem(f"bot/wordings/{lang}.yml", f"'{key}' is not in every language")
    countries = [c for c in dict.fromkeys((settings.country, *_ALSO)) if c in directory.countries()]
    for country, lang, kind, level, subject, turn in product(
        countries, settings.languages, Kind, Level, Subject, range(2)
    ):
        finding = Finding(kind, level, subject, lang, "check")
        where = f"crisis reply {kind.value}/{level.value}/{subject.value} {lang} {country}"
        reply = replies.crisis(finding, country, lang, turn)
        for what in problems(reply, finding, directory, country):
            yield Problem(where, what)
        if turn == 0:
            for what in sms_problems(replies.crisis_sms(finding, country, lang)):
                yield Problem(f"{where} (SMS)", what)
