"""The pages beside the chat: /protocol (LF-05), /privacy (LF-08 to LF-17) and /plain (LF-21).

They say what the code does, and are made from what the code reads: kinds and levels of the
screen, wordings, hotline directory, settings. They need no script.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sanic import Blueprint, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.door import language_of
from bot.channels.rest import Incoming
from bot.channels.widget import Desk
from bot.hotlines.line import Line
from bot.house import House
from bot.safety.finding import Finding, Kind, Level, Subject

_TEMPLATES = Path(__file__).resolve().parents[1] / "web" / "pages"
_NAMES = {"en": "English", "es": "Español"}
_SAMPLES = (Level.IMMINENT, Level.ACTIVE)
#: Where 711 reaches a relay service.
_RELAY = frozenset({"US", "CA"})
_HELP_LINES = 2


def add_pages(routes: Blueprint, house: House, desk: Desk) -> None:
    """Add the pages to the blueprint of the root.

    Args:
        routes: the blueprint.
        house: what they are made from.
        desk: who answers on /plain.
    """
    pages = Pages(house)

    @routes.get("/protocol")
    async def protocol(request: Request) -> HTTPResponse:
        lang = language_of(request, house)
        return _html(pages.protocol(lang))

    @routes.get("/privacy")
    async def privacy(request: Request) -> HTTPResponse:
        lang = language_of(request, house)
        return _html(pages.render("privacy", lang))

    @routes.route("/plain", methods=["GET", "POST"])
    async def plain(request: Request) -> HTTPResponse:
        lang = language_of(request, house)
        given = request.form if request.method == "POST" else request.args
        asked, token = given.get("q") or "", given.get("session")
        bubbles: list[dict[str, Any]] = []
        if asked.strip():
            incoming = Incoming("", asked, metadata={"lang": lang})
            token, bubbles = await desk.plainly(request, token, incoming)
        page = _html(pages.plain(lang, asked, token or "", bubbles))
        # With no-referrer a browser would not say where a form comes from, and be refused.
        page.headers["Referrer-Policy"] = "same-origin"
        page.headers["Cache-Control"] = "no-store"
        return page


class Pages:
    """Makes the pages."""

    def __init__(self, house: House) -> None:
        """Read the templates.

        Args:
            house: what the pages are made from.
        """
        self._house = house
        self._templates = Environment(
            loader=FileSystemLoader(_TEMPLATES),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
        )

    def protocol(self, lang: str) -> str:
        """The public crisis protocol."""
        text = partial(self._house.catalogue.text, lang=lang)
        approval = self._house.catalogue.approval(lang)
        return self.render(
            "protocol",
            lang,
            levels=[text(f"piece_level_{level.value}") for level in Level],
            kinds=[self._kind(kind, lang) for kind in Kind],
            approval=text("piece_page_approved", by=approval.by, on=approval.on)
            if approval.by
            else text("piece_page_unapproved"),
        )

    def plain(self, lang: str, asked: str, token: str, bubbles: list[dict[str, Any]]) -> str:
        """The page without chat: the last question and its answer."""
        spoken = [
            {"text": b["text"], "lang": (b.get("custom") or {}).get("lang") or lang}
            for b in bubbles
            if b.get("text")
        ]
        relay = self._house.settings.country in _RELAY
        return self.render("plain", lang, asked=asked, token=token, bubbles=spoken, relay=relay)

    def render(self, name: str, lang: str, **values: Any) -> str:
        """A page by the name of its template and its address."""
        catalogue, settings = self._house.catalogue, self._house.settings

        def label(key: str, **slots: Any) -> str:
            filled = {name: str(value) for name, value in slots.items()}
            return catalogue.text(f"piece_page_{key}", lang, 0, **filled)

        return self._templates.get_template(f"{name}.html").render(
            here=name,
            lang=lang,
            languages=[(code, _NAMES[code]) for code in settings.languages],
            practice=settings.name,
            title=label(name),
            label=label,
            lines=partial(self._lines, lang=lang),
            help=self._help(lang),
            sms=_sms,
            **values,
        )

    def _kind(self, kind: Kind, lang: str) -> dict[str, Any]:
        house, country = self._house, self._house.settings.country
        findings = (Finding(kind, level, Subject.SELF, lang, "") for level in _SAMPLES)
        replies = [house.replies.crisis(finding, country, lang, 0) for finding in findings]
        lines = list(house.directory.lines(kind, country, lang))
        emergency = house.directory.emergency(country, kind)
        return {
            "name": house.catalogue.text(f"piece_kind_{kind.value}", lang),
            "samples": list(dict.fromkeys(text for reply in replies for text in reply.texts)),
            "lines": [*([emergency] if emergency else []), *lines],
        }

    def _help(self, lang: str) -> list[Line]:
        directory, country = self._house.directory, self._house.settings.country
        emergency = directory.emergency(country)
        lines = directory.lines(Kind.SUICIDE, country, lang)[:_HELP_LINES]
        return [*([emergency] if emergency else []), *lines, directory.finder(country)]

    def _lines(self, key: str, lang: str) -> list[str]:
        count = len(self._house.catalogue.alternatives(key, lang))
        return [
            text for turn in range(count) for text in self._house.replies.say(key, lang, turn).texts
        ]


def _sms(line: Line) -> str:
    if line.sms is None:
        return ""
    return f"{line.sms.body} > {line.sms.to}" if line.sms.body else line.sms.to


def _html(text: str) -> HTTPResponse:
    return response.html(text, headers={"Cache-Control": "no-cache"})
