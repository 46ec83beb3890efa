"""Where records are kept."""

from __future__ import annotations

import os
from pathlib import Path


def records_folder() -> Path:
    """The folder named by LANTERN_VAR, or var/; made if need be, and readable by its owner only."""
    folder = Path(os.environ.get("LANTERN_VAR") or "var")
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder
