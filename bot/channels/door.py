"""The door of the web server: who may come in, what every answer carries, and how large is too large.

It hangs before every route of the app, ours and Rasa's: which other sites may speak with it,
headers that keep a page from being turned against its reader, and hotlines for a request that is
refused, because nobody knows what stood in it.
"""

from __future__ import annotations

import asyncio
import hashlib
from typing import Any
from urllib.parse import urlsplit

from sanic import Sanic, response
from sanic.exceptions import PayloadTooLarge
from sanic.request import Request
from sanic.response import HTTPResponse

from bot.house import House
from bot.mode import in_development

LARGEST = 4_000_000
"""Bytes of a request that are read."""
_DRAINED = 64_000_000
"""Bytes of a larger one that are let go by, so that its sender comes to read the answer. Closing
at once would reset the connection, and with it goes the reply."""
_PATIENCE = 2.0
"""Seconds without a byte after which the rest of such a request is not waited for."""

_HEADERS = {
    "Content-Security-Policy": (
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; "
        "object-src 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    # Health topics are personal: no other site learns that somebody came from here.
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_ALLOWED = {
    "Access-Control-Allow-Methods": "GET, POST, DELETE, OPTIONS",
    "Access-Control-Allow-Headers": "Authorization, Content-Type",
    "Access-Control-Expose-Headers": "Retry-After",
    "Access-Control-Max-Age": "600",
}
_HERE = frozenset({"localhost", "127.0.0.1", "::1"})


def hang(app: Sanic, house: House) -> None:
    """Hang the door before an app, once.

    Args:
        app: Rasa's app.
        house: settings and wordings.
    """
    if getattr(app.ctx, "has_door", False):
        return
    app.ctx.has_door = True
    app.config.REQUEST_MAX_SIZE = min(app.config.REQUEST_MAX_SIZE, LARGEST)
    door = _Door(house)
    app.register_middleware(door.comes_in, "request")
    # Last of all: Rasa's CORS adds headers of its own, which would allow cookies.
    app.response_middleware.append(door.goes_out)
    app.error_handler.add(PayloadTooLarge, door.too_large)


def language_of(request: Request, house: House) -> str:
    """The language that an address asks for, or the practice's usual one."""
    asked = request.args.get("lang")
    languages = house.settings.languages
    return asked if asked in languages else languages[0]


class _Door:
    def __init__(self, house: House) -> None:
        self._house = house
        self._websites = frozenset(house.settings.websites)
        self._local_only = in_development()

    async def comes_in(self, request: Request) -> HTTPResponse | None:
        """Refuse a page of another site, unless the practice has named it."""
        if request.method == "OPTIONS":
            return response.empty(204)  # without the headers below, a browser takes it for a no
        if self._local_only and not _is_here(request):
            return self._no(request)
        origin = request.headers.get("origin")
        if origin is None or self._may(request, origin):
            return None
        return self._no(request)

    async def goes_out(self, request: Request, answer: HTTPResponse) -> HTTPResponse | None:
        """Add what every answer carries; say 304 where the browser has the same already."""
        if answer is None or answer.headers is None:
            return None
        for name, value in _HEADERS.items():
            answer.headers.setdefault(name, value)
        for name in [n for n in answer.headers if n.lower().startswith("access-control-")]:
            del answer.headers[name]
        answer.headers["Vary"] = "Origin, Accept-Encoding"
        origin = request.headers.get("origin")
        if origin is not None and self._may(request, origin):
            answer.headers["Access-Control-Allow-Origin"] = origin
            answer.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
            if request.method == "OPTIONS":
                answer.headers.update(_ALLOWED)
        return _unchanged(request, answer)

    async def too_large(self, request: Request, _error: PayloadTooLarge) -> HTTPResponse:
        """Not read at all, so nobody knows what it said: it gets the hotlines."""
        await _drain(request)
        replies = self._house.replies
        lang = language_of(request, self._house)
        texts = [*replies.say("too_long", lang).texts, *replies.say("went_wrong", lang).texts]
        return response.json([{"recipient_id": "", "text": text} for text in texts], 413)

    def _may(self, request: Request, origin: str) -> bool:
        # The proxy before us ends TLS, so only the names are compared.
        return origin.lower() in self._websites or (
            bool(request.host) and urlsplit(origin).netloc.lower() == request.host.lower()
        )

    def _no(self, request: Request) -> HTTPResponse:
        text = self._house.replies.say("not_from_here", language_of(request, self._house)).texts[0]
        return response.json({"error": "origin", "text": text}, 403)


def _is_here(request: Request) -> bool:
    """Whether a developer's server is asked for by a name of this machine.

    A page of another site can make its own name point to this machine (DNS rebinding), and would
    then be of the same origin.
    """
    try:
        name = urlsplit(f"//{request.host or 'localhost'}").hostname or ""
    except ValueError:
        return False
    return name in _HERE or name.endswith(".localhost")


def _unchanged(request: Request, answer: HTTPResponse) -> HTTPResponse | None:
    body: Any = getattr(answer, "body", None)
    if request.method not in ("GET", "HEAD") or answer.status != 200 or not body:
        return None
    if "no-store" in answer.headers.get("Cache-Control", ""):
        return None
    tag = f'"{hashlib.sha256(body).hexdigest()[:20]}"'
    answer.headers["ETag"] = tag
    if tag not in request.headers.get("if-none-match", ""):
        return None
    kept = {k: v for k, v in answer.headers.items() if k.lower() != "content-length"}
    return HTTPResponse(status=304, headers=kept)


async def _drain(request: Request) -> None:
    stream = request.stream
    if stream is None:
        return
    stream.request_max_size = _DRAINED
    try:
        while stream.request_body:
            # None is the end; a sender who stops in the middle gets the answer as well.
            if await asyncio.wait_for(stream.read(), _PATIENCE) is None:
                return
    except (PayloadTooLarge, asyncio.TimeoutError):
        return
