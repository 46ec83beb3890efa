"""What every way of running the bot by ourselves shares: quiet logs, actions in the process."""

from __future__ import annotations

import logging
import traceback
import warnings
from collections.abc import MutableMapping
from types import TracebackType
from typing import Any

import structlog
from rasa.utils.endpoints import EndpointConfig
from rasa_sdk.executor import ActionExecutor

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None]


class InProcessActions(EndpointConfig):
    """Runs the custom actions in this process, in place of an action server.

    Rasa asks an `EndpointConfig` for actions; this one answers by itself, so that a practice has
    one process to start and none to lose.
    """

    def __init__(self, package: str = "actions") -> None:
        super().__init__(url="in-process")
        self._executor = ActionExecutor()
        self._executor.register_package(package)

    async def request(
        self,
        method: str = "post",  # noqa: ARG002 - Rasa's signature
        subpath: str | None = None,  # noqa: ARG002
        content_type: str | None = "application/json",  # noqa: ARG002
        compress: bool = False,  # noqa: ARG002
        **kwargs: Any,
    ) -> Any:
        """Run the action that the call in `json` names."""
        return await self._executor.run(kwargs["json"])


class _WithoutWords(logging.Formatter):
    """Writes of an exception its type and the places in the code, and not its message.

    Messages of exceptions quote what they stumbled over, and that may be what somebody wrote.
    """

    def formatException(self, ei: _ExcInfo | tuple[None, None, None]) -> str:  # noqa: N802
        kind, _, trace = ei
        places = "".join(traceback.format_tb(trace)) if trace else ""
        return f"{places}{kind.__name__ if kind else 'an exception'} (message left out)"


def _only_the_event(
    _logger: Any, _name: str, event: MutableMapping[str, Any]
) -> MutableMapping[str, Any]:
    """Drop everything that structlog would add: texts, senders, local variables."""
    return {"event": event.get("event", ""), "level": event.get("level", "")}


def log_without_texts(level: int = logging.WARNING) -> None:
    """Make all logging of this process terse: from `level` on, and no word of a visitor."""
    handler = logging.StreamHandler()
    handler.setFormatter(_WithoutWords("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in ("rasa", "sanic.root", "sanic.error", "sanic.access", "apscheduler", "matplotlib"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = True
        logger.setLevel(level)
    structlog.configure(
        processors=[
            structlog.stdlib.add_log_level,
            _only_the_event,
            structlog.processors.KeyValueRenderer(key_order=["event"]),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=True,
    )
    warnings.simplefilter("ignore")
