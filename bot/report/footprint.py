"""Memory and start of the screen, measured in a fresh interpreter of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent.parent
_CHILD = """
def resident():
    try:
        with open("/proc/self/status") as file:
            return next(int(l.split()[1]) for l in file if l.startswith("VmRSS"))
    except OSError:
        import resource, sys
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak // 1024 if sys.platform == "darwin" else peak
import time
bare, begin = resident(), time.perf_counter()
from bot.safety.screen import Screen
screen = Screen.load()
screen.hear("hello")
seconds = time.perf_counter() - begin
screen.ready()
for i in range(200):
    screen.hear(f"i feel so tired of everything {i} today")
print('{"bare": %d, "loaded": %d, "seconds": %f}' % (bare, resident(), seconds))
"""


@dataclass(frozen=True)
class Footprint:
    """What it costs to have the screen.

    Attributes:
        megabytes: memory above the bare interpreter, every pattern compiled.
        start_seconds: from the first import to the first message heard.
        disk_megabytes: its files: code, lexicon and weights.
    """

    megabytes: float
    start_seconds: float
    disk_megabytes: float


def measure() -> Footprint | None:
    """Start an interpreter, load the screen in it, and look; None if that fails."""
    try:
        done = subprocess.run(
            [sys.executable, "-c", _CHILD],
            cwd=_ROOT,
            capture_output=True,
            check=True,
            timeout=120,
        )
        seen = json.loads(done.stdout)
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    files = (_ROOT / "bot" / "safety").rglob("*")
    size = sum(f.stat().st_size for f in files if f.is_file() and "__pycache__" not in f.parts)
    return Footprint((seen["loaded"] - seen["bare"]) / 1024, seen["seconds"], size / 2**20)
