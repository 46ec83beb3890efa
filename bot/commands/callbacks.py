"""`python -m bot callbacks`: the call-back requests, for the person at the practice who calls."""

from __future__ import annotations

import argparse
import sqlite3
import sys
from datetime import datetime
from typing import TextIO

from bot.callbacks.outbox import Outbox, Request, State, default_outbox
from bot.settings import Settings

_STATES = {
    State.WAITING: "waiting",
    State.SENT: "sent by e-mail",
    State.DONE: "done",
}


def main(arguments: argparse.Namespace) -> int:
    """List the requests, or mark or delete one."""
    try:
        return callbacks(
            default_outbox(), Settings.load(), arguments.action, arguments.id, sys.stdout
        )
    except (sqlite3.Error, OSError) as error:
        print(f"The outbox cannot be used ({type(error).__name__}).", file=sys.stderr)
        return 1


def callbacks(
    outbox: Outbox, settings: Settings, action: str, given: str | None, out: TextIO
) -> int:
    """Do what the command says.

    Args:
        outbox: where the requests are.
        settings: for the practice's time zone.
        action: "list", "done" or "delete".
        given: the id of a request, or its beginning.
        out: where to write.

    Returns:
        the exit code: 0, or 1 when there is no such request.
    """
    outbox.purge()
    requests = outbox.requests()
    if action == "list":
        _list(requests, settings, out)
        return 0
    found = [request for request in requests if given and request.id.startswith(given)]
    if len(found) != 1:
        what = "There is no request with this number." if not found else "More than one fits."
        print(f"{what} `python -m bot callbacks` lists them.", file=sys.stderr)
        return 1
    if action == "done":
        outbox.mark(found[0].id, State.DONE)
        print(f"Done. It is deleted after {settings.retention_days} days.", file=out)
    else:
        outbox.delete(found[0].id)
        print("Deleted.", file=out)
    return 0


def _list(requests: list[Request], settings: Settings, out: TextIO) -> None:
    if not requests:
        print("There are no call-back requests.", file=out)
        return
    for request in sorted(requests, key=lambda r: r.state is State.DONE):
        asked = datetime.fromtimestamp(request.asked, settings.timezone)
        trouble = f"; e-mail failed: {request.trouble}" if request.trouble else ""
        print(
            f"{request.id[:8]}  {asked:%a %Y-%m-%d %H:%M}  {_STATES[request.state]}{trouble}",
            file=out,
        )
        print(f"          {request.name}, {request.reach}", file=out)
        print(f"          best time: {request.time} ({request.lang})", file=out)
    open_ = sum(request.state is not State.DONE for request in requests)
    print(f"\n{open_} not done yet. After the call: python -m bot callbacks done ID", file=out)
