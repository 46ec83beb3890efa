"""Complete replies: crisis replies composed for a country, and every other wording.

A crisis reply is a few whole sentences in a fixed order (CR-01 to CR-09). Which sentence is said
depends on kind, level and subject; which numbers are in it depends on the country alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timezone

from bot.hotlines.directory import Directory
from bot.hotlines.line import Line, shown
from bot.safety.finding import Finding, Kind, Level, Subject
from bot.settings import Settings
from bot.wordings.catalogue import Button, Catalogue
from bot.wordings.contacts import Contacts, Phrases, find, texts_same
from bot.wordings.practice import day_text, practice_slots
from bot.wordings.sms import fit

__all__ = ["Button", "Replies", "Reply"]

#: Levels that share a wording.
_GROUP = {
    Level.IMMINENT: "imminent",
    Level.ACTIVE: "now",
    Level.PASSIVE: "now",
    Level.PAST: "past",
    Level.CONCERN: "concern",
}
#: Kinds in which the body may be in danger: the emergency number comes first at any level
#: but the past (CR-30, policy 4.4).
_BODY = frozenset({Kind.OVERDOSE, Kind.MEDICAL_EMERGENCY})


@dataclass(frozen=True)
class Reply:
    """What the bot says in one turn.

    Attributes:
        texts: one text a chat bubble.
        lines: lines of help named in the texts, for tap buttons; the texts do without them
            (CR-19).
        buttons: other buttons.
        key: key of the wording.
        lang: language of the texts.
    """

    texts: tuple[str, ...]
    lines: tuple[Line, ...]
    buttons: tuple[Button, ...]
    key: str
    lang: str


def _now() -> datetime:
    return datetime.now(timezone.utc)


class Replies:
    """Composes replies from wordings, hotlines and settings."""

    def __init__(
        self,
        catalogue: Catalogue,
        directory: Directory,
        settings: Settings,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self._catalogue = catalogue
        self._directory = directory
        self._settings = settings
        self._clock = clock

    @classmethod
    def load(cls) -> Replies:
        """Read wordings, hotlines and settings from their files.

        Raises:
            MarkedError: a file is not as it should be; the message names file and line.
        """
        return cls(Catalogue.load(), Directory.load(), Settings.load())

    def crisis(self, finding: Finding, country: str, lang: str, turn: int) -> Reply:
        """Compose the reply to a finding.

        Args:
            finding: what the screen heard.
            country: ISO code of the visitor's country; an unknown one gets no number.
            lang: language of the reply; a finding in a language that the bot hears and does not
                read otherwise is answered in that one.
            turn: how many crisis replies this conversation had before (CR-22).

        Returns:
            One bubble with everything in it (CR-19), and its lines.
        """
        # Imported here: it composes with the parts of this module.
        from bot.wordings import elsewhere

        if finding.lang not in self._settings.languages and elsewhere.speaks(finding.lang):
            return elsewhere.reply(finding, country, self._directory, self._settings, turn)
        lang = self._language(lang)
        contacts = self._contacts(finding, country, lang)
        paragraphs = _Composer(self._catalogue, contacts, finding, lang, turn).paragraphs()
        group = _GROUP[finding.level]
        return Reply(
            texts=("\n\n".join(" ".join(part) for part in paragraphs),),
            lines=contacts.lines,
            buttons=(),
            key=f"crisis_{finding.kind.value}_{group}_{finding.subject.value}",
            lang=lang,
        )

    def crisis_sms(self, finding: Finding, country: str, lang: str) -> str:
        """Compose the short form for one SMS (CR-18).

        Args:
            finding: what the screen heard.
            country: ISO code of the visitor's country.
            lang: language of the reply.

        Returns:
            At most 160 characters, all of them in the GSM-7 alphabet.
        """
        lang = self._language(lang)
        contacts = self._contacts(finding, country, lang)
        must, may = _Composer(self._catalogue, contacts, finding, lang, 0).sms()
        return fit(must, may)

    def say(
        self,
        key: str,
        lang: str,
        turn: int = 0,
        country: str | None = None,
        kind: Kind = Kind.SUICIDE,
        days: Sequence[date] = (),
    ) -> Reply:
        """Say any other wording.

        Args:
            key: its key.
            lang: language.
            turn: how often it was said before.
            country: ISO code of the visitor's country; None means the practice's.
            kind: the danger whose lines are meant, after a crisis.
            days: the days whose hours are asked for.

        Returns:
            The reply, with the lines that its text names.

        Raises:
            WordingError: no such key.
        """
        lang = self._language(lang)
        where = self._settings.country if country is None else country
        if key == "country_unknown":
            where = ""  # The practice's own numbers would be wrong there (H-2).
        contacts = find(self._directory, kind, where, lang)
        # Outside a crisis reply an overdose has no symptoms left to ask about: the plain lines.
        contacts = replace(contacts, poison=None)
        phrases = Phrases(self._catalogue, contacts, lang)
        substance = self._substance(where)
        slots = {
            **phrases.slots(),
            **practice_slots(self._catalogue, self._settings, lang, self._clock()),
            "country": self._directory.country_name(where, lang) or where,
            "support": phrases.contact(substance or contacts.call),
            "days": " ".join(day_text(self._catalogue, self._settings, lang, d) for d in days),
        }
        named = self._catalogue.slots(key, lang, turn)
        text = self._catalogue.text(key, lang, turn, **slots)
        lines = _named(contacts, substance, named)
        return Reply((text,), lines, self._catalogue.buttons(key, lang), key, lang)

    def today(self) -> date:
        """The day at the practice."""
        return self._clock().astimezone(self._settings.timezone).date()

    def _contacts(self, finding: Finding, country: str, lang: str) -> Contacts:
        contacts = find(self._directory, finding.kind, country, lang)
        if finding.level is Level.PAST:
            contacts = replace(contacts, poison=None)
        if finding.kind is Kind.MEDICAL_EMERGENCY and contacts.text is not contacts.call:
            contacts = replace(contacts, text=None)  # Texting is no way to an ambulance.
        return contacts

    def _language(self, lang: str) -> str:
        """Return a language the practice uses; for an unknown one, its first."""
        return lang if lang in self._settings.languages else self._settings.languages[0]

    def _substance(self, country: str) -> Line | None:
        every = self._directory.all_lines
        here = (x for x in every if x.country == country.upper() and x.kind == "substance")
        return next(here, None)


def _named(contacts: Contacts, substance: Line | None, slots: frozenset[str]) -> tuple[Line, ...]:
    """Return the lines whose slots a text has, at most three (CR-17)."""
    found: list[Line | None] = []
    if "emergency" in slots:
        found.append(contacts.emergency)
    if "helpline" in slots:
        found.append(contacts.call or contacts.finder)
    if "support" in slots:
        found.append(substance or contacts.call or contacts.finder)
    if "write" in slots:
        chat = contacts.call if contacts.call and contacts.call.chat else None
        found.append(contacts.text or chat or contacts.finder)
    if "other" in slots:
        found.append(contacts.other or contacts.finder)
    if "finder" in slots:
        found.append(contacts.finder)
    unique: list[Line] = []
    for line in found:
        if line is not None and line not in unique:
            unique.append(line)
    return tuple(unique[:3])


class _Composer:
    """Picks the sentences of one crisis reply."""

    def __init__(
        self, catalogue: Catalogue, contacts: Contacts, finding: Finding, lang: str, turn: int
    ) -> None:
        self._catalogue = catalogue
        self._contacts = contacts
        self._finding = finding
        self._group = _GROUP[finding.level]
        self._lang = lang
        self._turn = turn
        self._phrases = Phrases(catalogue, contacts, lang)
        self._slots = self._phrases.slots()

    def paragraphs(self) -> list[list[str]]:
        """Return the sentences, in paragraphs; empty ones are left out."""
        if self._is_body():
            parts = self._body()
        elif self._group == "imminent":
            parts = self._imminent()
        else:
            parts = self._standard()
        return [kept for part in parts if (kept := [text for text in part if text])]

    def _standard(self) -> list[list[str]]:
        ways = [self._ways(), self._extra() or self._listen(), self._limited(), self._danger()]
        return [
            [self._reach(), self._heard()],
            ways,
            [self._say("bot"), self._special("people", self._group), self._ask()],
        ]

    def _imminent(self) -> list[list[str]]:
        return [
            [self._say("first", contact=self._slots["helpline"]), self._heard()],
            [
                self._special("with"),
                self._special("away"),
                self._extra(),
                self._ways(),
                self._limited(),
            ],
            [self._say("bot"), self._special("people", self._group)],
        ]

    def _body(self) -> list[list[str]]:
        """Where the body is in danger: emergency first, then poison help, then the helpline."""
        return [
            [self._first_body(), self._heard()],
            [
                self._extra(),
                self._poison(),
                self._also(),
                self._ways_after(),
            ],
            [self._say("bot"), self._special("people", self._group), self._ask()],
        ]

    def sms(self) -> tuple[list[str], list[str]]:
        """Return the sentences an SMS must hold and those it may, best first."""
        helpline = self._slots["helpline"]
        kind = self._finding.kind
        bot = self._say("sms_bot")
        if self._is_body():
            # Symptoms, poison help, helpline: the order of CR-30.
            poison = self._poison_sms()
            also = self._say("sms_also", contact=helpline)
            care = self._special("sms_care")
            first = self._say(f"sms_{kind.value}")
            return ([first, poison, also, bot], [care]) if poison else ([first, bot, care], [also])
        text = ""
        if self._contacts.text is not None and not self._same_text():
            text = self._say("sms_text", sms=self._phrases.sms(self._contacts.text))
        if self._group == "imminent":
            must = [self._say("sms_first", contact=helpline), self._special("sms_care"), bot]
            return must, [text] if text else []
        must = [self._say("sms_reach", contact=helpline), bot, self._say("sms_danger")]
        return must, [self._ask(), self._say("sms_people")]

    # The sentences.

    def _reach(self) -> str:
        call = self._contacts.call
        if call is None:
            return self._say("reach_none")
        form = "reach"
        if self._finding.subject is Subject.OTHER:
            # What is past may have ended in a death: no word then of helping "them".
            form = "reach_other_past" if self._group == "past" else "reach_other"
        return self._say(form, contact=self._phrases.contact(call))

    def _also(self) -> str:
        return self._say("also", contact=self._slots["helpline"])

    def _first_body(self) -> str:
        past = self._group == "past"
        certain = self._group == "imminent" or self._finding.kind is Kind.MEDICAL_EMERGENCY
        form = "first_body_past" if past else "first_body" if certain else "first_body_if"
        # Even without a number (H-2): a helpline is no stand-in for an ambulance.
        return self._say(form)

    def _heard(self) -> str:
        return self._special("heard", self._group)

    def _extra(self) -> str:
        if self._finding.kind in _BODY and self._group == "past":
            return ""  # It is over: nothing to tell an ambulance.
        return self._special("extra", self._group, optional=True)

    def _is_body(self) -> bool:
        """True if the body may be in danger now, or the kind knows no other danger."""
        kind = self._finding.kind
        return kind is Kind.MEDICAL_EMERGENCY or (kind in _BODY and self._group != "past")

    def _poison(self) -> str:
        line = self._contacts.poison
        return "" if line is None else self._say("poison", contact=self._phrases.contact(line))

    def _poison_sms(self) -> str:
        line = self._contacts.poison
        return "" if line is None else self._say("sms_poison", contact=self._phrases.contact(line))

    def _same_text(self) -> bool:
        """True if texting the line needs nothing but its own number."""
        call, text = self._contacts.call, self._contacts.text
        return call is not None and text is call and texts_same(call)

    def _ways(self) -> str:
        call, text = self._contacts.call, self._contacts.text
        if call is None:
            return ""
        chat = shown(call.chat) if call.chat else ""
        if text is None:
            return self._say("ways_chat", chat=chat) if chat else self._say("ways_none")
        form = "ways_same" if self._same_text() else "ways_text"
        return self._say(f"{form}_chat" if chat else form, chat=chat, sms=self._phrases.sms(text))

    def _ways_after(self) -> str:
        # With a body in danger nothing may draw from calling; after an overdose, text is a way too.
        return self._ways() if self._finding.kind is Kind.OVERDOSE else ""

    def _listen(self) -> str:
        call = self._contacts.call
        if call is None or not call.always or self._finding.subject is Subject.OTHER:
            return ""
        return self._say("listen")

    def _danger(self) -> str:
        return self._special("danger", self._group)

    def _limited(self) -> str:
        """Where the line is not always answered: who is, or else a plain word of it."""
        call, backup = self._contacts.call, self._contacts.backup
        if call is None or call.always:
            return ""
        if backup is not None:
            return self._say("backup", contact=self._phrases.contact(backup))
        # An imminent reply has sent them to the emergency number first.
        return "" if self._group == "imminent" else self._say("limited")

    def _ask(self) -> str:
        """One neutral question; none where the danger is clear (CR-07)."""
        if self._group == "imminent":
            return ""
        if self._finding.kind is Kind.MEDICAL_EMERGENCY and self._group == "now":
            return ""
        return self._special("ask", self._finding.level.value)

    def _special(self, part: str, last: str | None = None, optional: bool = False) -> str:
        """Say the most special wording there is: for kind and subject, or for subject alone."""
        kind, subject = self._finding.kind.value, self._finding.subject.value
        tail = [f"_{last}", ""] if last else [""]
        for name in [f"{kind}_{subject}", subject]:
            for end in tail:
                if self._catalogue.has(f"crisis_{part}_{name}{end}"):
                    return self._say(f"{part}_{name}{end}")
        return "" if optional else self._say(f"{part}_{kind}_{subject}")

    def _say(self, part: str, **slots: str) -> str:
        filled = {**self._slots, **slots}
        return self._catalogue.text(f"crisis_{part}", self._lang, self._turn, **filled)
