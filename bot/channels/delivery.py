"""How files reach a browser: small, and only when they have changed."""

from __future__ import annotations

import gzip
import hashlib
import re
from collections.abc import Mapping
from functools import lru_cache

from sanic import response
from sanic.request import Request
from sanic.response import HTTPResponse

_WORTH_IT = 500
"""Bytes from which compression saves more than its own header."""
_TEXT = ("text/", "application/json", "application/manifest", "image/svg")

_COMMENT = re.compile(rb"^[ \t]*(?://[^\n]*|/\*.*?\*/[ \t]*)\n", re.MULTILINE | re.DOTALL)
"""A comment that has its lines to itself, in a script or a style sheet."""


def deliver(
    request: Request, data: bytes, kind: str, headers: Mapping[str, str] | None = None
) -> HTTPResponse:
    """Answer with some bytes, or with 304 when the browser has them (RFC 9110, 13.1.2).

    Args:
        request: what was asked, with what the browser has and can read.
        data: the bytes.
        kind: the content type.
        headers: more headers, as those about caching.
    """
    tag = _tag(data)
    sent = {**(headers or {}), "ETag": tag, "Vary": "Accept-Encoding"}
    if tag in (t.strip().removeprefix("W/") for t in _header(request, "if-none-match").split(",")):
        return response.empty(304, headers=sent)
    if _reads_gzip(request) and len(data) >= _WORTH_IT and kind.startswith(_TEXT):
        # Compressed, it is the same page in other bytes: the tag says so by being weak.
        sent.update({"Content-Encoding": "gzip", "ETag": f"W/{tag}"})
        data = _compressed(data)
    return response.raw(data, headers=sent, content_type=kind)


def _header(request: Request, name: str) -> str:
    return str(request.headers.get(name, ""))


def _reads_gzip(request: Request) -> bool:
    """Whether the browser takes gzip; "gzip;q=0" says that it does not."""
    for offer in _header(request, "accept-encoding").lower().split(","):
        name, _, quality = offer.partition(";")
        if name.strip() == "gzip":
            return quality.replace(" ", "") not in ("q=0", "q=0.0", "q=0.00", "q=0.000")
    return False


@lru_cache(maxsize=64)
def without_comments(source: bytes) -> bytes:
    """A script or style sheet as it is sent: comments are for its readers, and a fifth of it."""
    return _COMMENT.sub(b"", source)


@lru_cache(maxsize=64)
def _tag(data: bytes) -> str:
    return f'"{hashlib.sha256(data).hexdigest()[:20]}"'


@lru_cache(maxsize=64)
def _compressed(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)
