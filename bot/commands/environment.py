"""What Rasa and TensorFlow read when they are imported: set before anything imports them."""

from __future__ import annotations

import os
import warnings
from typing import Any


def _say_nothing(*_args: Any, **_kwargs: Any) -> None:
    """Swallow a warning: an operator can do nothing about old calls between Rasa's packages."""


def set_environment() -> None:
    """Settings that Rasa and TensorFlow read when they are imported."""
    os.environ.setdefault("RASA_TELEMETRY_ENABLED", "false")
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    os.environ.setdefault("SQLALCHEMY_SILENCE_UBER_WARNING", "1")
    # Rasa's progress bars are drawn for each policy at a time; they say nothing to an operator.
    os.environ.setdefault("LOG_LEVEL", "ERROR")
    # Some of these packages switch warnings on again while they are imported.
    warnings.showwarning = _say_nothing
