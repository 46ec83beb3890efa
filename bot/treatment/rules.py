"""Reads the gate's rules and compiles them to spaCy token patterns over lemmas.

The form of the files is told at the head of `en.rules`. A rule is a list of parts; every part is
one or more `Matcher` patterns under one name, and the rule holds when all its parts are found in
the same sentence (or message) and none of the forbidden ones.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.treatment.judgement import CATEGORIES
from bot.words.reader import SENTENCE_ENDS, Reader

_CLASS = re.compile(r"@(\w+)\s*=\s*(.+)")
_HEAD = re.compile(r"\[(\w+)((?: \w+)*)\]\Z")
_PIECE = re.compile(r"\)\??|[(|]|[^\s()|]+")
_MOST = 400
"""A part may not stand for more patterns than this."""


class RulesError(ValueError):
    """A file of rules cannot be read; the message names file, line and what to do."""


@dataclass(frozen=True)
class Part:
    """One part of a rule: the name of its patterns, and whether it is tied to an end.

    Attributes:
        name: key of the patterns in the spaCy `Matcher`.
        starts: it must begin the sentence.
        ends: it must end the sentence.
        absent: it must not be there.
        needs: keys (see `key`) of which a text must hold one of each set; checked before the
            patterns are run, which is what keeps the gate fast.
    """

    name: str
    starts: bool
    ends: bool
    absent: bool
    needs: tuple[frozenset[str], ...] = ()


@dataclass(frozen=True)
class Rule:
    """One line of a rules file.

    Attributes:
        category: one of `CATEGORIES`, or "shield".
        urgent: the heading says so.
        whole: its parts may stand in different sentences.
        parts: what must (or must not) be found.
        where: file and line, the reason given for a judgement.
    """

    category: str
    urgent: bool
    whole: bool
    parts: tuple[Part, ...]
    where: str


@dataclass(frozen=True)
class Rules:
    """A compiled file.

    Attributes:
        rules: in the order of the file.
        patterns: spaCy patterns by part name.
        words: every word that a rule on treatment names, as typed.
    """

    rules: tuple[Rule, ...]
    patterns: Mapping[str, list[list[dict[str, Any]]]]
    words: frozenset[str]


class _Compiler:
    def __init__(self, path: Path, reader: Reader, names: Iterable[str]) -> None:
        self.path = path
        self.reader = reader
        self.names = frozenset(names)
        self.classes: dict[str, list[str]] = {}
        self.patterns: dict[str, list[list[dict[str, Any]]]] = {}
        self.words: set[str] = set()
        self.collect = True
        self.known: dict[str, tuple[str, bool, bool, tuple[frozenset[str], ...]]] = {}

    def error(self, line: int, problem: str) -> RulesError:
        return RulesError(f"{self.path.name}, line {line}: {problem}")

    def read(self) -> Rules:
        rules: list[Rule] = []
        head: tuple[str, bool, bool] | None = None
        for number, raw in enumerate(self.path.read_text(encoding="utf-8").splitlines(), 1):
            line = raw.strip()
            if not line or line.startswith("#"):
                continue
            if line.startswith("@"):
                self._class(line, number)
                continue
            heading = _HEAD.match(line)
            if heading:
                head = self._head(heading, number)
                continue
            if head is None:
                raise self.error(number, "put a [category] above this rule")
            parts = tuple(self._part(text.strip(), number) for text in re.split(r"\s&\s", line))
            if all(part.absent for part in parts):
                raise self.error(number, "a rule needs a part without '!'")
            rules.append(Rule(*head, parts, f"{self.path.name}:{number}"))
        return Rules(tuple(rules), self.patterns, frozenset(self.words))

    def _head(self, match: re.Match[str], number: int) -> tuple[str, bool, bool]:
        category, flags = match.group(1), set(match.group(2).split())
        if category not in (*CATEGORIES, "shield"):
            raise self.error(number, f"'{category}' is no category: {', '.join(CATEGORIES)}")
        if flags - {"urgent", "text"}:
            raise self.error(number, "after the category only 'urgent' and 'text' are known")
        return category, "urgent" in flags, "text" in flags

    def _class(self, line: str, number: int) -> None:
        match = _CLASS.match(line)
        if match is None:
            raise self.error(number, "write '@name = word | word'")
        self.classes[match.group(1)] = [w.strip() for w in match.group(2).split("|")]

    def _part(self, text: str, number: int) -> Part:
        absent = text.startswith("!")
        text = text.removeprefix("!").strip()
        if text not in self.known:
            name = f"{self.path.stem}:{number}:{len(self.known)}"
            starts, ends = text.startswith("^"), text.endswith("$")
            pieces = _PIECE.findall(text.removeprefix("^").removesuffix("$"))
            choices = self._sequence(pieces, number)
            if pieces:
                raise self.error(number, f"cannot read '{text}': a ')' too many?")
            if not choices:
                raise self.error(number, "an empty part")
            count = 1
            for choice in choices:
                count *= len(choice)
            if count > _MOST:
                raise self.error(number, f"stands for {count} patterns: make it simpler")
            self.patterns[name] = [
                [item for piece in pick for item in piece]
                for pick in itertools.product(*choices)
                if any("OP" not in item for piece in pick for item in piece)
            ]
            self.known[text] = (name, starts, ends, _needs(choices))
        name, starts, ends, needs = self.known[text]
        return Part(name, starts, ends, absent, needs)

    def _sequence(self, pieces: list[str], number: int) -> list[list[list[dict[str, Any]]]]:
        """Read elements up to a `|`, a `)` or the end; each as the sequences it may stand for."""
        elements = []
        while pieces and pieces[0] not in ("|", ")", ")?"):
            piece = pieces.pop(0)
            elements.append(
                self._group(pieces, number) if piece == "(" else self._word(piece, number)
            )
        return elements

    def _group(self, pieces: list[str], number: int) -> list[list[dict[str, Any]]]:
        """Read the choices of a bracket, after its `(`."""
        found: list[list[dict[str, Any]]] = []
        while True:
            for pick in itertools.product(*self._sequence(pieces, number)):
                found.append([item for part in pick for item in part])
            if not pieces:
                raise self.error(number, "a ')' is missing")
            closing = pieces.pop(0)
            if closing != "|":
                break
        return _merge(found) + ([[]] if closing == ")?" else [])

    def _word(self, piece: str, number: int) -> list[list[dict[str, Any]]]:
        """One word, `<class>`, gap or number, as the token sequences it may stand for."""
        if re.fullmatch(r"\.\.\d+", piece):
            ends = sorted(SENTENCE_ENDS)
            return [[{"ORTH": {"NOT_IN": ends}, "OP": f"{{0,{piece[2:]}}}"}]]
        if piece == "$":
            return [[]]
        optional = piece.endswith("?")
        piece = piece.removesuffix("?")
        found: list[list[dict[str, Any]]] = []
        if piece.startswith("=") and len(piece) > 1:
            if self.collect:
                self.words.add(piece[1:])
            found = [[{"LOWER": {"IN": [piece[1:]]}}]]
        elif piece == "NUM":
            found = [[{"LIKE_NUM": True}]]
        elif piece.startswith("<") and piece.endswith(">"):
            name = piece[1:-1]
            if name in self.names:
                found = [[{"ENT_TYPE": {"IN": [name]}}]]
            elif name in self.classes:
                found = self._group([*_PIECE.findall("|".join(self.classes[name])), ")"], number)
            else:
                raise self.error(number, f"<{name}> is not defined above")
        else:
            found = [[{"LEMMA": {"IN": [lemma]}} for lemma in self._lemmas(piece)]]
        return found + ([[]] if optional else [])

    def _lemmas(self, phrase: str) -> list[str]:
        doc = self.reader.read(phrase)
        if self.collect:
            self.words.update(t.text for t in doc if t.is_alpha)
        return [t.lemma_ for t in doc]


def key(attribute: str, value: str) -> str:
    """How a token's property is written in `Part.needs`: "LEMMA:take", "NUM"."""
    return f"{attribute}:{value}"


def _needs(choices: Iterable[list[list[dict[str, Any]]]]) -> tuple[frozenset[str], ...]:
    needs = []
    for choice in choices:
        keys: set[str] = set()
        for sequence in choice:
            item = next((i for i in sequence if "OP" not in i), None)
            if item is None:
                break  # this element may be absent
            name, value = next(iter(item.items()))
            keys.update([name] if value is True else (key(name, v) for v in value["IN"]))
        else:
            needs.append(frozenset(keys))
    return tuple(sorted(needs, key=len))


def _merge(choices: Iterable[list[dict[str, Any]]]) -> list[list[dict[str, Any]]]:
    """Make one pattern of all choices that are a single token of the same kind."""
    sets: dict[str, set[str]] = {}
    rest = []
    for choice in choices:
        key = next(iter(choice[0])) if len(choice) == 1 and "OP" not in choice[0] else ""
        if key in ("LEMMA", "LOWER", "ENT_TYPE"):
            sets.setdefault(key, set()).update(choice[0][key]["IN"])
        elif choice not in rest:
            rest.append(choice)
    return [[{key: {"IN": sorted(values)}}] for key, values in sets.items()] + rest


def compile_rules(path: Path, reader: Reader, names: Iterable[str]) -> Rules:
    """Read and compile a rules file.

    Args:
        path: the file.
        reader: reader of its language; rules and messages get their lemmas from the same one.
        names: labels of `names.txt` that a rule may use as `<LABEL>`.

    Raises:
        RulesError: with file, line and what to do.
    """
    return _Compiler(path, reader, names).read()
