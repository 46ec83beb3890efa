"""Hears where a visitor says to be: "I am in Canada", "estoy en España".

Only a plain statement about the writer's own place counts. Language, spelling, time zone and
origin ("I am from ...") never decide which hotlines are shown.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

import pytz

from bot.hotlines.directory import Directory

#: What people call a country beside its name in the directory.
_ALSO: Mapping[str, tuple[str, ...]] = {
    "US": ("usa", "u.s.", "u.s.a.", "the us", "america", "estados unidos", "eeuu", "ee.uu."),
    "GB": (
        *("uk", "u.k.", "england", "scotland", "wales", "northern ireland", "great britain"),
        *("inglaterra", "escocia", "gales", "gran bretana"),
    ),
    "NL": ("holland", "holanda"),
    "AE": ("uae", "emirates"),
    "CZ": ("czech republic", "republica checa"),
    "KR": ("korea", "corea"),
}
#: Countries that share their name with a place in the United States: "I am in Georgia".
_AMBIGUOUS = frozenset({"GE", "JE"})
_PLACE = (
    r"(?:i\s*(?:am|m)|i\s+live|i\s+am\s+living|i\s*m\s+living|we\s+are|we\s*re|we\s+live"
    r"|i\s+am\s+based|i\s*m\s+based|i\s+am\s+located|i\s*m\s+located"
    r"|(?:yo\s+)?estoy|(?:yo\s+)?vivo|me\s+encuentro|estamos|vivimos)"
    r"\s+(?:right\s+now\s+|now\s+|here\s+|ahora\s+|aqui\s+)?(?:in|en)\s+(?:the\s+|los\s+|el\s+|la\s+)?"
)


class Countries:
    """The countries of the world, by what people call them.

    Those of the directory are known by their names in every language that it has; all others by
    their English names of ISO 3166, so that nobody abroad is given a number of the practice's own
    country (H-2).
    """

    def __init__(self, directory: Directory) -> None:
        """Learn the names."""
        self._codes: dict[str, str] = {}
        for code, called in directory.names.items():
            for name in (*called.values(), *_ALSO.get(code, ())):
                self._codes[_plain(name)] = code
        for code, name in pytz.country_names.items():
            if code not in _AMBIGUOUS:
                self._codes.setdefault(_plain(name), code)
        longest_first = sorted(self._codes, key=len, reverse=True)
        names = "|".join(re.escape(name) for name in longest_first)
        self._said = re.compile(rf"\b{_PLACE}({names})\b")
        self._alone = re.compile(
            rf"\W*(?:(?:hi|hello|hey|hola|ok)\W+)?{_PLACE}({names})"
            r"(?:\s+(?:right\s+)?now|\s+ahora|\s+please|\s+por\s+favor)?\W*"
        )

    def said(self, text: str) -> str | None:
        """The code of the country that the writer says to be in, or None."""
        match = self._said.search(_plain(text))
        return self._codes[match.group(1)] if match else None

    def said_alone(self, text: str) -> str | None:
        """The same, when the text says nothing else."""
        match = self._alone.fullmatch(_plain(text))
        return self._codes[match.group(1)] if match else None


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    letters = "".join(c for c in decomposed if not unicodedata.combining(c))
    return re.sub(r"[.'’]", " ", letters).replace("  ", " ").strip()
