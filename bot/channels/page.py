"""The page with the chat, its hotlines as data, and the health check: a channel named `page`."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

from rasa.core.channels.channel import InputChannel, UserMessage
from sanic import Blueprint, Sanic, response
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.channels.delivery import deliver, without_comments
from bot.channels.door import hang
from bot.channels.guard import Guard, Guarded
from bot.channels.offline import packed
from bot.channels.outlet import line_data
from bot.channels.pages import add_pages
from bot.channels.rest import RestOutput
from bot.channels.turns import turns_of
from bot.channels.widget import Desk
from bot.house import House, house
from bot.knowledge.document import Document, Section
from bot.safety.finding import Kind
from bot.settings import Settings

_log = logging.getLogger(__name__)

WEB = Path(__file__).resolve().parents[1] / "web"

_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".ico": "image/x-icon",
    ".json": "application/json",
    ".webmanifest": "application/manifest+json",
    ".txt": "text/plain; charset=utf-8",
}
#: Kept by the browser, and asked for again each time whether it is still the same.
_REVALIDATE = {"Cache-Control": "no-cache"}
_HOTLINES = {"Cache-Control": "public, max-age=600"}
_CANARY = "I want to kill myself"


class PageChannel(Guarded, InputChannel):
    """GET /, its files, the pages beside it, /api/hotlines, /chat-words.json and /healthz.

    It takes no messages, but those of the page without script, /plain.
    """

    @classmethod
    def name(cls) -> str:
        """The name in credentials.yml and in logs."""
        return "page"

    def url_prefix(self) -> str:
        """The root, and not /webhooks/page: Rasa joins this to its own prefix."""
        return "/"

    def blueprint(
        self,
        on_new_message: Callable[[UserMessage], Awaitable[Any]],
    ) -> Blueprint:
        """The routes."""
        routes = _AtRoot("page", house())
        starts = _starts(house().settings)

        @routes.get("/<name:[a-z0-9][a-z0-9_.-]*>")
        async def file(request: Request, name: str) -> HTTPResponse:
            return web_file(request, name)

        @routes.get("/api/hotlines")
        async def lines(request: Request) -> HTTPResponse:
            country, lang = request.args.get("country"), request.args.get("lang")
            data = hotlines(house(), country, lang, starts)
            return response.json(data, headers=dict(_HOTLINES))

        @routes.get("/chat-words.json")
        async def words(request: Request) -> HTTPResponse:
            # Made once, in some tenths of a second: not in the loop that answers people.
            loop = asyncio.get_running_loop()
            data = await loop.run_in_executor(None, packed, house().screen)
            return deliver(request, data, "application/json", _HOTLINES)

        @routes.get("/healthz")
        async def health(request: Request) -> HTTPResponse:
            state = await health_of(house(), getattr(request.app.ctx, "agent", None))
            status = 200 if all(state.values()) else 503
            return response.json({"ready": status == 200, **state}, status)

        add_pages(routes, house(), Desk(house(), self.guard(turns_of(on_new_message))))
        return routes


class _AtRoot(Blueprint):
    """A blueprint that also takes GET / from Rasa, which has a greeting there."""

    def __init__(self, name: str, house_: House) -> None:
        super().__init__(name)
        self.ctx.house = house_

    def register(self, app: Sanic, options: dict[str, Any]) -> None:
        super().register(app, options)
        hang(app, self.ctx.house)

        async def root(request: Request) -> HTTPResponse | None:
            # Rasa has a route for "/" already, and Sanic does not let it be replaced.
            if request.path == "/" and request.method in ("GET", "HEAD"):
                return web_file(request, "index.html")
            return None

        app.register_middleware(root, "request")


def web_file(request: Request, name: str) -> HTTPResponse:
    """A file of bot/web, or 404.

    The name is looked up among the files that are there, so no path can lead anywhere else.
    """
    files = {f.name: f for f in WEB.iterdir() if f.is_file()} if WEB.is_dir() else {}
    found = files.get(name)
    kind = _TYPES.get(found.suffix) if found else None
    if found is None or kind is None:
        return response.text("There is no such page here.", 404)
    data = found.read_bytes()
    if found.suffix in (".js", ".css"):
        data = without_comments(data)
    return deliver(request, data, kind, _REVALIDATE)


def _starts(settings: Settings) -> tuple[Section, ...]:
    """The sections that a new chat offers; none where the document cannot be read."""
    try:
        return Document.load().named(settings.start_with)
    except (ValueError, OSError) as error:
        _log.error("a new chat offers no section: %s", error)
        return ()


def hotlines(
    house_: House, country: str | None, lang: str | None, starts: Sequence[Section] = ()
) -> dict[str, Any]:
    """What a chat shows before anything is said: the lines of help of a country, and whose it is.

    Args:
        house_: where directory and settings are.
        country: ISO 3166 code; None means the practice's. An unknown one gets the finder and no
            number (H-2).
        lang: language to name and order the lines in.
        starts: the sections that a new chat offers.
    """
    settings, directory = house_.settings, house_.directory
    where = (country or settings.country).upper()[:2]
    language = lang if lang in settings.languages else settings.languages[0]
    emergency = directory.emergency(where)
    finder = directory.finder(where)
    return {
        "country": where,
        "lang": language,
        "countries": list(directory.countries()),
        "emergency": line_data(emergency) if emergency else None,
        "lines": [line_data(x) for x in directory.lines(Kind.SUICIDE, where, language)],
        "more": [line_data(x) for x in directory.more(where, language)],
        "finder": {**line_data(finder), "url": finder.website},
        "practice": {
            "name": settings.name,
            "about": settings.about.get(language, ""),
            "retention_days": settings.retention_days,
            "starts": [section.heading(language) for section in starts],
        },
    }


async def health_of(house_: House, agent: Any) -> dict[str, bool]:
    """Whether a crisis gets its hotline, and whether a model is loaded and works.

    "The server answers" would not do: Rasa says so too when its model failed to load.
    """
    return {"crisis": await _crisis_works(house_), "model": await _model_works(agent)}


async def _crisis_works(house_: House) -> bool:
    async def nobody(_message: UserMessage) -> None:
        return None

    output = RestOutput()
    guard = Guard(house_, nobody, discloses=False)
    await guard(UserMessage(_CANARY, output, "canary", input_channel="page"))
    custom = output.messages[0].get("custom", {}) if output.messages else {}
    return bool(custom.get("kind") == "crisis" and custom.get("lines"))


async def _model_works(agent: Any) -> bool:
    if agent is None or not agent.is_ready():
        return False
    try:
        parsed = await asyncio.wait_for(agent.parse_message(_CANARY), 5.0)
    except Exception:  # noqa: BLE001 - a broken model fails in any way it likes: not ready
        return False
    return bool(parsed.get("intent", {}).get("name") == "crisis")
