"""The page's files, its data, and the health check."""

from __future__ import annotations

import asyncio
import gzip
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

import bot.channels.page as page
from bot.channels.page import health_of, hotlines, web_file
from bot.house import House
from bot.knowledge.document import Document


class Agent:
    """A model that says one intent."""

    def __init__(self, intent: str = "crisis", ready: bool = True) -> None:
        self.intent, self.ready = intent, ready

    def is_ready(self) -> bool:
        return self.ready

    async def parse_message(self, _text: str) -> dict[str, Any]:
        if self.intent == "explodes":
            raise RuntimeError
        return {"intent": {"name": self.intent}}


def asked(**headers: str) -> Any:
    """A browser's request, as far as the delivery of files reads it."""
    return SimpleNamespace(headers={k.replace("_", "-"): v for k, v in headers.items()})


def test_only_files_of_the_folder_are_served(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    web = tmp_path / "web"
    (web / "sub").mkdir(parents=True)
    (web / "chat.js").write_text("js")
    (web / "notes.md").write_text("not for visitors")
    (tmp_path / "secret.txt").write_text("secret")
    (web / "sub" / "x.js").write_text("x")
    monkeypatch.setattr(page, "WEB", web)
    assert web_file(asked(), "chat.js").status == 200
    for name in ("../secret.txt", "secret.txt", "sub", "sub/x.js", "notes.md", "", ".", "none.js"):
        assert web_file(asked(), name).status == 404


def test_a_missing_folder_is_no_crash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(page, "WEB", tmp_path / "nowhere")
    assert web_file(asked(), "index.html").status == 404


def test_a_file_is_sent_small_and_only_once() -> None:
    whole = web_file(asked(), "element.js")
    small = web_file(asked(accept_encoding="br, gzip"), "element.js")
    assert whole.body == gzip.decompress(small.body)
    assert len(small.body) < len(whole.body) / 2
    assert small.headers["Vary"] == "Accept-Encoding"
    for first in (whole, small):
        again = web_file(asked(if_none_match=first.headers["ETag"]), "element.js")
        assert (again.status, again.body) == (304, b"")
    assert web_file(asked(if_none_match='"older"'), "element.js").status == 200
    assert web_file(asked(accept_encoding="gzip;q=0"), "element.js").body == whole.body


def test_the_practices_country_is_the_default(house: House) -> None:
    data = hotlines(house, None, None)
    assert data["country"] == house.settings.country
    assert data["emergency"]["dial"] == "911"
    assert data["lines"][0]["dial"] == "988"


def test_a_new_chat_is_told_whose_it_is_and_what_can_be_asked(house: House) -> None:
    document = Document.load()
    starts = document.named(["nowhere", *house.settings.start_with])
    practice = hotlines(house, None, "es", starts)["practice"]
    assert practice["name"] == house.settings.name
    assert practice["retention_days"] == house.settings.retention_days
    assert practice["starts"] == [s.heading("es") for s in starts]
    assert len(starts) == 3


def test_language_orders_and_never_chooses_the_country(house: House) -> None:
    data = hotlines(house, None, "es")
    assert (data["country"], data["lang"]) == ("US", "es")


def test_an_unknown_country_gets_the_finder_and_no_number(house: House) -> None:
    data = hotlines(house, "<script>", "xx")
    assert data["emergency"] is None
    assert data["lines"] == []
    assert data["finder"]["url"].startswith("https://")


@pytest.mark.parametrize(
    ("agent", "works"),
    [
        (Agent(), True),
        (None, False),
        (Agent(ready=False), False),
        (Agent("greet"), False),
        (Agent("explodes"), False),
    ],
)
def test_health_sees_whether_the_model_works(house: House, agent: Any, works: bool) -> None:
    assert asyncio.run(health_of(house, agent)) == {"crisis": True, "model": works}


def test_health_sees_a_deaf_screen(house: House) -> None:
    class Deaf:
        def hear(self, _text: str, _aware: bool = False) -> None:
            return None

    deaf = replace(house, screen=Deaf())  # type: ignore[arg-type]
    assert asyncio.run(health_of(deaf, Agent()))["crisis"] is False
