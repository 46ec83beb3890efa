"""YAML that remembers its lines, so that every complaint can name one.

The practice's office manager edits these files, not an engineer. "practice.yml, line 14: ..." is a
complaint that can be acted on; a traceback is not. Values are read as the text that was typed, so
that a country of NO is Norway and not "false", and 9:00 is a time and not a number.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import yaml

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class MarkedError(ValueError):
    """Something in a YAML file is not as it should be; the message names file and line."""


@dataclass(frozen=True)
class Entry:
    """One value in a YAML file, with the place where it stands.

    Attributes:
        file: name of the file, for messages.
        line: line number, from 1.
        node: PyYAML's node.
    """

    file: str
    line: int
    node: yaml.Node

    def wrong(self, what: str) -> MarkedError:
        """Build (not raise) an error that names this entry's file and line."""
        return MarkedError(f"{self.file}, line {self.line}: {what}")

    @property
    def empty(self) -> bool:
        """True if nothing was written (an empty value, `null` or `~`)."""
        return isinstance(self.node, yaml.ScalarNode) and self.node.tag.endswith(":null")

    @property
    def is_list(self) -> bool:
        """True if this is a list."""
        return isinstance(self.node, yaml.SequenceNode)

    @property
    def is_mapping(self) -> bool:
        """True if this holds `name: value` pairs."""
        return isinstance(self.node, yaml.MappingNode)

    def text(self) -> str:
        """Return the value as it was typed.

        Raises:
            MarkedError: it is a list or holds further names.
        """
        if not isinstance(self.node, yaml.ScalarNode):
            raise self.wrong("a single value is needed here, not a list or a group of names.")
        return "" if self.empty else str(self.node.value).strip()

    def flag(self) -> bool:
        """Return a yes/no value.

        Raises:
            MarkedError: it is neither.
        """
        word = self.text().lower()
        if word in ("true", "yes"):
            return True
        if word in ("false", "no"):
            return False
        raise self.wrong(f"write true or false here, not {word!r}.")

    def entries(self) -> list[Entry]:
        """Return the entries of a list; an empty value is an empty list.

        Raises:
            MarkedError: it is not a list.
        """
        if self.empty:
            return []
        if not isinstance(self.node, yaml.SequenceNode):
            raise self.wrong("a list is needed here: one entry a line, each starting with '- '.")
        return [self._child(node) for node in self.node.value]

    def mapping(self) -> dict[str, Entry]:
        """Return the named entries, in the order of the file.

        Raises:
            MarkedError: it holds no names, or a name comes twice.
        """
        if self.empty:
            return {}
        if not isinstance(self.node, yaml.MappingNode):
            raise self.wrong("names with values are needed here, such as 'name: value'.")
        found: dict[str, Entry] = {}
        for key, value in self.node.value:
            name = str(key.value)
            if name in found:
                raise self._child(key).wrong(
                    f"'{name}' is written twice (first on line {found[name].line}). Remove one."
                )
            # The line of the name, not of the value: a value may start on the next line.
            found[name] = Entry(self.file, key.start_mark.line + 1, value)
        return found

    def _child(self, node: yaml.Node) -> Entry:
        return Entry(self.file, node.start_mark.line + 1, node)


def read(path: Path) -> Entry:
    """Read a YAML file.

    Args:
        path: the file, UTF-8.

    Returns:
        The whole file as one entry.

    Raises:
        MarkedError: the file is missing, unreadable, empty or no YAML.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise MarkedError(f"{path.name}: the file is missing. Put it back at {path}.") from None
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise MarkedError(
            f"{path.name}, line {line}: a letter cannot be read. Save the file as UTF-8."
        ) from None
    except OSError as error:
        raise MarkedError(f"{path.name}: cannot be read: {error.strerror}.") from None
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise MarkedError(
            f"{path.name}, line {line}: this cannot be read as YAML ({error.problem}). "
            "Look at this line and the one above: spaces at the start must line up, "
            "no tabs, and a value with ': ' or '#' in it goes in quotes."
        ) from None
    except yaml.YAMLError as error:
        raise MarkedError(f"{path.name}: this cannot be read as YAML ({error}).") from None
    if node is None:
        raise MarkedError(f"{path.name}, line 1: the file is empty.")
    return Entry(path.name, node.start_mark.line + 1, node)
