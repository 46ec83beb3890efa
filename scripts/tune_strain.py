"""Where distress that adds up is answered: the curve over our own conversations.

    .venv/bin/python scripts/tune_strain.py            the curve, and the point that it gives
    .venv/bin/python scripts/tune_strain.py --unseen   what that point does where nobody looked

`POINT` and `FADING` of bot/safety/strain.py are those with the most conversations heard among the
pairs at which at most one in a hundred ordinary talks of data/conversations is taken for one.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bot.safety.messages import Conversation, read_conversations  # noqa: E402
from bot.safety.screen import Screen  # noqa: E402
from bot.safety.strain import Strain  # noqa: E402

SEEN = ROOT / "data" / "conversations"
UNSEEN = ROOT / "data" / "heldout" / "conversations"
FALSE_ALARMS = 0.01
_FADINGS = (0.8, 0.85, 0.9, 0.95)
_POINTS = tuple(4.0 + step / 10 for step in range(31))


def how_heard(screen: Screen, talk: Conversation) -> str:
    """ "alone" (by one message), "joined", "added up", or "not" at all."""
    before = Strain()
    for text in talk.messages:
        finding, before = before.hear(screen, text)
        if finding is not None:
            if screen.hear(text) is not None:
                return "alone"
            return "added up" if finding.reason.startswith("signs over") else "joined"
    return "not"


def counts(screen: Screen, folder: Path) -> dict[str, Counter[str]]:
    """How the conversations of each file were heard."""
    found: dict[str, Counter[str]] = {}
    for talk in read_conversations(folder):
        found.setdefault(talk.source, Counter())[how_heard(screen, talk)] += 1
    return found


def _curve(screen: Screen) -> None:
    talks = [t for t in read_conversations(SEEN) if not t.source.startswith("split")]
    talks = [t for t in talks if not any(map(screen.hear, t.messages))]
    paths = [(t.source.startswith("adds_up"), _path(screen, t)) for t in talks]
    best = (0.0, 0.0, 0.0)
    print("fading  point  heard  false alarms")
    for fading in _FADINGS:
        tops = [(up, max((s.weight(fading) for s in path), default=0.0)) for up, path in paths]
        for point in _POINTS:
            heard, wrong = (
                _share([top >= point for up, top in tops if up is b]) for b in (True, False)
            )
            print(f"{fading:6}  {point:5.1f}  {heard:5.2f}  {wrong:5.3f}")
            if wrong <= FALSE_ALARMS:
                best = max(best, (heard, fading, point))
                break
    print(f"FADING = {best[1]}, POINT = {best[2]:.1f}")


def _path(screen: Screen, talk: Conversation) -> list[Strain]:
    """The strain after each message after which the conversation could be answered."""
    path = [Strain()]
    for text in talk.messages:
        path.append(path[-1].add(screen, text, answered=False))
    return [strain for strain in path if strain.counts()]


def _share(outcomes: list[bool]) -> float:
    return sum(outcomes) / len(outcomes)


def main() -> None:
    """Print the curve, or the figures of the part that is not tuned on."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--unseen", action="store_true")
    screen = Screen.load()
    if parser.parse_args().unseen:
        for source, found in counts(screen, UNSEEN).items():
            print(f"{source:12} {sum(found.values()):4}  {dict(found)}")
    else:
        _curve(screen)


if __name__ == "__main__":
    main()
