"""`python -m tests.browser.serving --port N [--website ORIGIN]`: the real server, with one website in its list."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace

from bot.commands.run import run
from bot.house import House

WEBSITE = "https://www.practice.example"
"""A practice's own site. Nothing answers there: the browser is handed its pages by the tests."""


def main() -> int:
    """Serve until Ctrl-C."""
    options = argparse.ArgumentParser()
    options.add_argument("--port", type=int, required=True)
    options.add_argument("--website", default=WEBSITE)
    chosen = options.parse_args()
    load = House.load

    def with_website() -> House:
        house = load()
        return replace(house, settings=replace(house.settings, websites=(chosen.website,)))

    House.load = with_website  # type: ignore[method-assign]
    return run(port=chosen.port)


if __name__ == "__main__":
    sys.exit(main())
