"""`python -m bench`: both bots trained, started and asked in one run; prints ratios.

`--screen` measures the crisis screen alone, `--large` a document of a thousand sections,
`--questions` our own questions to the document (`--selector` adds Rasa's ResponseSelector),
`--load` some hundred visitors at once, `--paint` the closed chat in a real browser.

The parts of a turn that grow with the conversation are measured at message 5 and message 200, in
turn between the two bots so that the machine's moods fall on both.
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
from pathlib import Path

from bench import bots
from bench.large import large, within_limits
from bench.load import load, told
from bench.questions import report
from bench.screening import screening

_WARM = 10
_TURNS = 60
_LONG = 200


def main() -> int:
    """Measure and print; 1 if a figure is past its limit."""
    if "--screen" in sys.argv:
        print(json.dumps(screening(), indent=2))
        return 0
    if "--questions" in sys.argv:
        report(with_selector="--selector" in sys.argv)
        return 0
    if "--large" in sys.argv:
        return _large()
    if "--load" in sys.argv:
        return _load()
    if "--paint" in sys.argv:
        return _paint()
    with tempfile.TemporaryDirectory() as scratch:
        ours = bots.lantern(Path(scratch))
        theirs = bots.rasa_init(Path(scratch))
        figures: dict[str, dict[str, float]] = {}
        for bot in (ours, theirs):
            _say(f"training {bot.name}")
            figures[bot.name] = {"train_s": bots.train(bot)}
        for bot in (ours, theirs):
            _say(f"starting {bot.name} (twice: the first start fills the disk's cache)")
            with bots.started(bot):
                pass
        with bots.started(ours) as our_server, bots.started(theirs) as their_server:
            servers = (our_server, their_server)
            for server in servers:
                figures[server.bot.name]["ready_s"] = server.ready_seconds
            _say("asking")
            for server, times in zip(servers, _alternate(servers), strict=True):
                figures[server.bot.name]["turn_ms"] = statistics.median(times) * 1000
            for server in servers:
                early, late = _growth(server)
                figures[server.bot.name]["turn5_ms"] = early * 1000
                figures[server.bot.name]["turn200_ms"] = late * 1000
                figures[server.bot.name]["memory_mb"] = server.memory() / 2**20
    mine, other = figures[ours.name], figures[theirs.name]
    limits = (
        ("training time", mine["train_s"] / other["train_s"], 0.5),
        ("ready to answer", mine["ready_s"] / other["ready_s"], 1.0),
        ("median turn", mine["turn_ms"] / other["turn_ms"], 0.4),
        ("memory", mine["memory_mb"] / other["memory_mb"], 0.75),
        ("turn at message 200 against message 5", mine["turn200_ms"] / mine["turn5_ms"], 1.3),
    )
    print(json.dumps(figures, indent=2))
    print(f"\n{'ratio':45}{'measured':>9}{'limit':>8}")
    for name, ratio, limit in limits:
        print(f"{name:45}{ratio:9.2f}{limit:8.2f}  {'' if ratio <= limit else 'OVER'}")
    print("\nscreen:", json.dumps(screening()))
    return 0 if all(ratio <= limit for _, ratio, limit in limits) else 1


def _large() -> int:
    """Measure a document of a thousand sections; 1 if it is too slow."""
    with tempfile.TemporaryDirectory() as scratch:
        figures = large(Path(scratch))
    print(json.dumps(figures, indent=2))
    return 0 if within_limits(figures) else 1


def _load() -> int:
    """Overrun the server; 1 if something was lost or a crisis reply too slow."""
    with tempfile.TemporaryDirectory() as scratch:
        ours = bots.lantern(Path(scratch))
        _say(f"training {ours.name}")
        bots.train(ours)
        return told(load(ours.folder, Path(scratch) / "records"), bots.ROOT / "results/load.json")


def _paint() -> int:
    """Open a site with a closed chat again and again; 1 if it is too slow or pushes the site about."""
    from bench.paint import PAINT_LIMIT, paint  # it needs a browser, and the others do not

    figures = paint()
    print(json.dumps(figures, indent=2))
    return 0 if figures["median_ms"] < PAINT_LIMIT and not figures["layout_shift"] else 1


def _alternate(servers: tuple[bots.Server, ...]) -> list[list[float]]:
    """Times of first turns of many conversations, the servers asked in turn."""
    times: list[list[float]] = [[] for _ in servers]
    for i in range(_WARM + _TURNS):
        for server, kept in zip(servers, times, strict=True):
            for turn in range(4):
                seconds = server.turn(f"visitor-{i // 4}")
                if i >= _WARM and turn:
                    kept.append(seconds)
    return times


def _growth(server: bots.Server) -> tuple[float, float]:
    """Median turn around message 5 and around message 200, over three conversations."""
    early: list[float] = []
    late: list[float] = []
    for run in range(3):
        for turn in range(1, _LONG + 6):
            seconds = server.turn(f"long-{run}")
            if 3 <= turn <= 8:
                early.append(seconds)
            elif turn >= _LONG - 5:
                late.append(seconds)
    return statistics.median(early), statistics.median(late)


def _say(text: str) -> None:
    print(f"... {text}", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
