"""One line of help."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Sms:
    """How to reach a line by text message.

    Attributes:
        to: number or short code as people read it.
        body: keyword to send, copied letter by letter (H-5), or None if any text will do.
    """

    to: str
    body: str | None = None

    @property
    def dial(self) -> str:
        """The number for an `sms:` link."""
        return dial(self.to)


@dataclass(frozen=True)
class Line:
    """One line of help, as verified on a day.

    Attributes:
        id: stable name, unique in the directory.
        country: ISO 3166 two-letter code, or "ZZ" for the finder.
        name: full name.
        short: name for use inside a sentence, in the language asked for.
        kind: "emergency", "suicide", "domestic_violence", "sexual_assault", "child", "poison",
            "finder" or another group of the directory.
        phone: number as people read it, or None.
        press: key of the voice menu, or None.
        sms: text channel, or None.
        chat: address at which a person answers in writing, or None.
        website: any other address, or None.
        languages: ISO 639-1 codes it is answered in.
        hours: "24/7", or words.
        free: True if it costs nothing; False if it costs; None if that is not known.
        also: further kinds it serves.
        audience: the group it is for, or None for everyone.
        medical_only: an emergency number that reaches an ambulance and no police.
        source: where the number was read.
        checked: the day.
        verified: always True in a loaded directory.
        tty: number for text telephones, or None.
        short_es: Spanish form of `short`, if it differs.
        chat_es: address of the Spanish chat, if it differs.
    """

    id: str
    country: str
    name: str
    short: str
    kind: str
    languages: tuple[str, ...]
    hours: str
    source: str
    checked: date
    verified: bool
    phone: str | None = None
    press: str | None = None
    sms: Sms | None = None
    chat: str | None = None
    website: str | None = None
    free: bool | None = None
    also: tuple[str, ...] = ()
    audience: str | None = None
    medical_only: bool = False
    tty: str | None = None
    short_es: str | None = None
    chat_es: str | None = None

    @property
    def always(self) -> bool:
        """True if it is answered around the clock."""
        return self.hours == "24/7"

    @property
    def dial(self) -> str | None:
        """The number for a `tel:` link: digits, with a leading + if it has one."""
        return None if self.phone is None else dial(self.phone)

    @property
    def chat_url(self) -> str | None:
        """The chat's address; the same as `chat`."""
        return self.chat


def dial(number: str) -> str:
    """Reduce a number to what a telephone dials."""
    return "".join(c for i, c in enumerate(number.strip()) if c.isdigit() or (c == "+" and i == 0))


def shown(url: str) -> str:
    """Shorten an address to what people read and type: no scheme, no www, no last slash."""
    for start in ("https://", "http://", "www."):
        url = url.removeprefix(start)
    return url.rstrip("/")
