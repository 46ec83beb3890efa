"""How a country's lines are named inside sentences: the slots of the crisis wordings."""

from __future__ import annotations

from dataclasses import dataclass

from bot.hotlines.directory import Directory
from bot.hotlines.line import Line, shown
from bot.safety.finding import Kind
from bot.wordings.catalogue import Catalogue


@dataclass(frozen=True)
class Contacts:
    """The resources of one reply: at most three (CR-17).

    Attributes:
        emergency: the emergency number, or None (H-2).
        call: the line to call first, or the line to text where none can be called.
        text: the line to text; often the same.
        poison: the poison line, for an overdose.
        backup: a line answered around the clock, where `call` is not, or None (CR-02).
        other: another line to try, or None.
        finder: where other lines are listed.
    """

    emergency: Line | None
    call: Line | None
    text: Line | None
    poison: Line | None
    backup: Line | None
    other: Line | None
    finder: Line

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines for the tap buttons, in the order of the sentences."""
        named = (self.emergency, self.poison, self.call, self.backup, self.text)
        found: list[Line] = []
        for line in named:
            if line is not None and line not in found:
                found.append(line)
        if self.call is None:
            found.append(self.finder)
        return tuple(found[:3])


def find(directory: Directory, kind: Kind, country: str, lang: str) -> Contacts:
    """Choose the resources for a danger in a country.

    Args:
        directory: all lines.
        kind: the danger.
        country: ISO code; an unknown one gives the finder alone.
        lang: the visitor's language.

    Returns:
        The resources.
    """
    lines = directory.lines(kind, country, lang)
    poison = next((x for x in lines if x.kind == "poison"), None)
    lines = tuple(x for x in lines if x.kind != "poison")
    general = tuple(x for x in lines if x.audience is None) or lines
    call = next((x for x in general if x.phone), None) or next(iter(general), None)
    text = None
    if call is not None and call.sms:
        text = call
    elif call is not None and poison is None:  # With a poison line, a text line is one too many.
        # A text line of another kind would be the wrong people: only the same kind stands in.
        same = (x for x in general if x.sms and x.kind == call.kind)
        text = next(same, None)
    backup = None
    if call is not None and not call.always:
        backup = next((x for x in general if x.always and x.phone), None)
    other = next((x for x in general if x not in (call, text) and x.dial != _dial(call)), None)
    return Contacts(
        emergency=directory.emergency(country, kind),
        call=call,
        text=text,
        poison=poison,
        backup=backup,
        other=other,
        finder=directory.finder(country),
    )


def _dial(line: Line | None) -> str | None:
    return None if line is None else line.dial


class Phrases:
    """Fragments of sentences for one set of resources, in one language."""

    def __init__(self, catalogue: Catalogue, contacts: Contacts, lang: str) -> None:
        self._catalogue = catalogue
        self._contacts = contacts
        self._lang = lang

    def emergency(self) -> str:
        """Return the emergency number, or the words that stand for it (H-2)."""
        line = self._contacts.emergency
        return line.phone if line and line.phone else self._piece("emergency_unknown")

    def finder(self) -> str:
        """Return the finder's address as people read it."""
        return shown(self._contacts.finder.website or "")

    def contact(self, line: Line | None) -> str:
        """Return what to do to reach a line: "call or text 988"."""
        if line is None:
            return self._piece("contact_none", finder=self.finder())
        if line.phone is None:
            return self._piece("contact_text", sms=self.sms(line))
        form = "contact_both" if texts_same(line) else "contact_call"
        return self._piece(form, to=self.to(line))

    def to(self, line: Line) -> str:
        """Return a line's number, with its name where the number is not its name."""
        phone = line.phone or ""
        if line.press:
            phone = self._piece("press", phone=phone, digit=line.press)
        form = "to_number" if line.short == line.phone else "to_name"
        return self._piece(form, phone=phone, name=line.short)

    def sms(self, line: Line) -> str:
        """Return keyword and number of a line's text channel: "START to 88788"."""
        if line.sms is None:
            return ""
        form = "sms_any" if line.sms.body is None else "sms_word"
        return self._piece(form, number=line.sms.to, word=line.sms.body or "")

    def write(self) -> str:
        """Return how to reach somebody in writing: "text 988 or chat at ..."."""
        text, call = self._contacts.text, self._contacts.call
        chat = shown(call.chat) if call and call.chat else None
        if text is not None and chat:
            return self._piece("write_text_chat", sms=self.sms(text), chat=chat)
        if text is not None:
            return self._piece("write_text", sms=self.sms(text))
        if chat:
            return self._piece("write_chat", chat=chat)
        return self._piece("write_none", finder=self.finder())

    def terms(self) -> str:
        """Return what may truly be said of price and hours: ", free, day or night" or less."""
        line = self._contacts.call
        if line is None:
            return ""
        if line.always:
            return self._piece("terms_free_always" if line.free else "terms_always")
        return self._piece("terms_free") if line.free else ""

    def slots(self) -> dict[str, str]:
        """Return all fragments by the names that the wordings use."""
        call, other = self._contacts.call, self._contacts.other
        return {
            "emergency": self.emergency(),
            "finder": self.finder(),
            "helpline": self.contact(call),
            "other": self.contact(other)
            if other
            else self._piece("other_none", finder=self.finder()),
            "write": self.write(),
            "terms": self.terms(),
        }

    def _piece(self, piece: str, /, **slots: str) -> str:
        return self._catalogue.text(f"piece_{piece}", self._lang, 0, **slots)


def texts_same(line: Line) -> bool:
    """True if the number that is called can be texted, with any words."""
    return line.sms is not None and line.sms.body is None and line.sms.dial == line.dial
