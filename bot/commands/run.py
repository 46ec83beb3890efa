"""`python -m bot run`: the whole bot in one process, on this machine only."""

from __future__ import annotations

import argparse
import gc
import os
import socket
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bot.commands.environment import set_environment
from bot.commands.model import ROOT, choose_model, fresh_model

if TYPE_CHECKING:
    from bot.callbacks.post import Mailbox

HOST = "127.0.0.1"
PORT = 5005
_LARGEST_REQUEST = 4_000_000


def main(arguments: argparse.Namespace) -> int:
    """Train if need be, then serve."""
    return run(port=arguments.port)


def run(port: int | None = None, model: Path | None = None) -> int:
    """Serve the page and the chat until Ctrl-C.

    Args:
        port: the port on 127.0.0.1; the environment's PORT or else 5005 by default.
        model: the model to serve; the fresh or else the newest one by default.

    Returns:
        the exit code: 0 after Ctrl-C, 1 when it cannot start (the reason is printed).
    """
    set_environment()
    chosen = port if port is not None else _port_from_environment()
    if chosen is None:
        return _say_no(f"PORT={os.environ.get('PORT')!r} is no port. Give a number, 1 to 65535.")
    taken = _taken(chosen)
    if taken:
        return _say_no(taken)
    try:
        from bot.callbacks.post import Mailbox
        from bot.house import house
        from bot.mode import in_development
        from bot.records.secret import session_key

        house()
        in_development()
        session_key()
        mailbox = Mailbox.read(house().settings)
    except ValueError as error:
        return _say_no(f"The bot cannot start: {error}")
    found = model or _trained()
    if found is None or not found.exists():
        return _say_no("There is no model to serve. See above; `make train` makes one.")
    print("Starting. Rasa takes some seconds to load.", flush=True)
    os.chdir(ROOT)
    if str(ROOT) not in sys.path:
        sys.path.insert(0, str(ROOT))
    _serve(chosen, found, mailbox)
    return 0


def _serve(port: int, model: Path, mailbox: Mailbox | None) -> None:
    from bot.dialogue.serving import InProcessActions, log_without_texts

    os.environ.setdefault("SANIC_REQUEST_MAX_SIZE", str(_LARGEST_REQUEST))
    from rasa.core.run import (
        close_resources,
        configure_app,
        create_http_input_channels,
        load_agent_on_start,
    )
    from rasa.core.utils import AvailableEndpoints

    log_without_texts()
    endpoints = AvailableEndpoints.read_endpoints("endpoints.yml")
    endpoints.action = InProcessActions()
    app = configure_app(
        create_http_input_channels(None, "credentials.yml"),
        enable_api=False,
        port=port,
        endpoints=endpoints,
        keep_alive_timeout=30,
    )
    app.register_listener(
        partial(load_agent_on_start, str(model), endpoints, None), "before_server_start"
    )
    app.register_listener(_warm_up, "before_server_start")
    app.register_listener(partial(_start_post, mailbox), "after_server_start")
    app.register_listener(_end_post, "before_server_stop")
    app.register_listener(partial(_say_ready, port), "after_server_start")
    app.register_listener(close_resources, "after_server_stop")
    log_without_texts()
    app.run(host=HOST, port=port, access_log=False, workers=1)
    print("Stopped.", flush=True)


async def _warm_up(app: Any, _loop: Any) -> None:
    """Load what is else loaded at first use: in the event loop, while people wait."""
    from bot.channels.page import health_of
    from bot.house import house

    house().screen.ready()
    await health_of(house(), getattr(app.ctx, "agent", None))
    # What is loaded by now stays. Looking through all of it again for garbage would hold everybody
    # up for some tenths of a second, now and then.
    gc.collect()
    gc.freeze()


async def _start_post(mailbox: Mailbox | None, app: Any, loop: Any) -> None:
    """Send call-back requests in the background, those of before a restart first."""
    from bot.callbacks.outbox import default_outbox
    from bot.callbacks.post import Post
    from bot.house import house

    app.ctx.post = loop.create_task(Post(default_outbox(), house().settings, mailbox).run())


async def _end_post(app: Any, _loop: Any) -> None:
    app.ctx.post.cancel()


async def _say_ready(port: int, app: Any, _loop: Any) -> None:
    agent = getattr(app.ctx, "agent", None)
    if agent is None or not agent.is_ready():
        print(
            "The model could not be loaded. Crisis messages are answered, nothing else is. "
            "Run `make train`, then start again.",
            file=sys.stderr,
            flush=True,
        )
    print(f"Ready: http://{HOST}:{port}/   (Ctrl-C ends it)", flush=True)


def _trained() -> Path | None:
    """The fresh model, trained now if it is not there; else the newest."""
    if not fresh_model().exists():
        # In a process of its own: training needs memory that serving does not.
        subprocess.run([sys.executable, "-m", "bot", "train"], cwd=ROOT, check=False)
    return choose_model()


def _port_from_environment() -> int | None:
    given = os.environ.get("PORT", str(PORT)).strip() or str(PORT)
    if given.isdecimal() and 1 <= int(given) <= 65535:
        return int(given)
    return None


def _taken(port: int) -> str | None:
    """Why the port cannot be had, or None."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except PermissionError:
            return f"Port {port} may not be used by this account. Try `make run PORT=5006`."
        except OSError:
            return (
                f"Port {port} is taken: another program listens there, perhaps this bot. "
                f"End it, or choose another port: `make run PORT={port % 65535 + 1}`."
            )
    return None


def _say_no(reason: str) -> int:
    print(reason, file=sys.stderr, flush=True)
    return 1
