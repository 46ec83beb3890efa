"""Messages in, JSON lines out: what `screen` and `route` have in common."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator, Mapping
from typing import Any, BinaryIO, TextIO

#: Characters of a bad line that are shown back.
_EXCERPT = 80


class BadLineError(ValueError):
    """A line that holds no message; the text says what is wrong with it."""


def is_json(line: str) -> bool:
    """Whether a line says of itself that JSON lines are coming."""
    if line.lstrip().startswith("{"):
        return True
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def parse(line: str, json_lines: bool = False) -> dict[str, Any]:
    """What came in on one line, with its message under "text".

    Args:
        line: one line of input.
        json_lines: whether every line must be a JSON object. Otherwise only a line that starts
            with "{", or is JSON as a whole, is read as such; any other is the message itself.

    Raises:
        BadLineError: the line is no JSON object, or has no text.
    """
    if not json_lines and not is_json(line):
        return {"text": line}
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        raise BadLineError("this line is no valid JSON object") from None
    if not isinstance(value, dict):
        raise BadLineError("this line is no JSON object")
    if not isinstance(value.get("text"), str):
        raise BadLineError("this object has no 'text' that is a string")
    return value


def each_line(source: BinaryIO | None = None) -> Iterator[str]:
    """Lines of standard input; bytes that are no UTF-8 are replaced, blank lines passed over."""
    for raw in source or sys.stdin.buffer:
        line = raw.decode("utf-8", errors="replace").rstrip("\r\n")
        if line.strip():
            yield line


def answer_lines(
    answer: Callable[[str], Mapping[str, Any]],
    source: BinaryIO | None = None,
    sink: TextIO | None = None,
) -> int:
    """Answer each line of `source` with one JSON object on `sink`.

    Args:
        answer: what to add beside what came in, for the text of a message.
        source: bytes of lines; standard input if None.
        sink: where to write; standard output if None.

    Returns:
        the exit code, 0: a bad line is answered by an error object and is no failure.
    """
    out = sink or sys.stdout
    json_lines: bool | None = None
    for line in each_line(source):
        result: dict[str, Any]
        if json_lines is None:
            json_lines = is_json(line)
        try:
            came_in = parse(line, json_lines)
            result = {**came_in, **answer(came_in["text"])}
        except BadLineError as error:
            result = {"error": str(error), "line": line[:_EXCERPT]}
        # ASCII, so that no half of a surrogate pair can stop the output.
        out.write(json.dumps(result, ensure_ascii=True, default=str) + "\n")
        out.flush()
    return 0
