"""Reads the gate's rules and compiles them to patterns over spaCy's tokens.

The form of the files is told at the head of `en.rules`. A rule is a list of parts; it holds when all
its parts are found in the same sentence (or message) and none of the forbidden ones.

The patterns are walked in bot/treatment/walk.py and not by spaCy's own `Matcher`: that keeps every
partial match apart, and a run-on message of 4,000 letters took it 25 seconds.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from bot.treatment.judgement import CATEGORIES
from bot.words.reader import Reader

_CLASS = re.compile(r"@(\w+)\s*=\s*(.+)")
_HEAD = re.compile(r"\[(\w+)((?: \w+)*)\]\Z")
_PIECE = re.compile(r"\)\??|[(|]|[^\s()|]+")
_MOST = 400
"""A bracket may not stand for more phrases than this."""
NUMBER = "LIKE_NUM"
"""Key of a token that is a number."""


class RulesError(ValueError):
    """A file of rules cannot be read; the message names file, line and what to do."""


Step = frozenset[str] | int
"""One token that holds one of these keys (see `key`), or a gap of up to so many tokens."""
Element = tuple[tuple[Step, ...], ...]
"""The token sequences that one element of a part may stand for; an empty one may be absent."""


@dataclass(frozen=True)
class Part:
    """One part of a rule.

    Attributes:
        name: what tells it from other parts.
        elements: what must follow each other.
        starts: it must begin the sentence.
        ends: it must end the sentence.
        absent: it must not be there.
        needs: keys of which a text must hold one of each set; looked at first, which is what keeps
            the gate fast.
    """

    name: str
    elements: tuple[Element, ...]
    starts: bool
    ends: bool
    absent: bool
    needs: tuple[frozenset[str], ...]


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
        words: every word that a rule on treatment names, as typed.
    """

    rules: tuple[Rule, ...]
    words: frozenset[str]


class _Compiler:
    def __init__(self, path: Path, reader: Reader, names: Iterable[str]) -> None:
        self.path = path
        self.reader = reader
        self.names = frozenset(names)
        self.classes: dict[str, list[str]] = {}
        self.words: set[str] = set()
        self.collect = True
        self.known: dict[str, Part] = {}

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
            self.collect = head[0] not in ("cost", "shield")
            parts = tuple(self._part(text.strip(), number) for text in re.split(r"\s&\s", line))
            if all(part.absent for part in parts):
                raise self.error(number, "a rule needs a part without '!'")
            parts = tuple(sorted(parts, key=lambda part: part.absent))
            rules.append(Rule(*head, parts, f"{self.path.name}:{number}"))
        return Rules(tuple(rules), frozenset(self.words))

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
            elements = tuple(self._sequence(pieces, number))
            if pieces:
                raise self.error(number, f"cannot read '{text}': a ')' too many?")
            needs = _needs(elements)
            if not needs:
                raise self.error(number, f"'{text}' names no word that must be there")
            self.known[text] = Part(name, elements, starts, ends, False, needs)
        return replace(self.known[text], absent=absent)

    def _sequence(self, pieces: list[str], number: int) -> list[Element]:
        """Read elements up to a `|`, a `)` or the end."""
        elements = []
        while pieces and pieces[0] not in ("|", ")", ")?"):
            piece = pieces.pop(0)
            elements.append(
                self._group(pieces, number) if piece == "(" else self._word(piece, number)
            )
        return elements

    def _group(self, pieces: list[str], number: int) -> Element:
        """Read the choices of a bracket, after its `(`."""
        found: list[tuple[Step, ...]] = []
        while True:
            for pick in itertools.product(*self._sequence(pieces, number)):
                found.append(tuple(step for sequence in pick for step in sequence))
            if len(found) > _MOST:
                raise self.error(number, f"a bracket stands for {len(found)} phrases: too many")
            if not pieces:
                raise self.error(number, "a ')' is missing")
            closing = pieces.pop(0)
            if closing != "|":
                break
        return _merge(found) + (((),) if closing == ")?" else ())

    def _word(self, piece: str, number: int) -> Element:
        """One word, `<class>`, gap or number."""
        if re.fullmatch(r"\.\.\d+", piece):
            return ((int(piece[2:]),),)
        if piece == "$":
            return ((),)
        optional = piece.endswith("?")
        piece = piece.removesuffix("?")
        found: Element
        if piece.startswith("=") and len(piece) > 1:
            if self.collect:
                self.words.add(piece[1:])
            found = ((frozenset([key("LOWER", piece[1:])]),),)
        elif piece == "NUM":
            found = ((frozenset([NUMBER]),),)
        elif piece.startswith("<") and piece.endswith(">"):
            name = piece[1:-1]
            if name in self.names:
                found = ((frozenset([key("ENT_TYPE", name)]),),)
            elif name in self.classes:
                found = self._group([*_PIECE.findall("|".join(self.classes[name])), ")"], number)
            else:
                raise self.error(number, f"<{name}> is not defined above")
        else:
            found = (tuple(frozenset([key("LEMMA", lemma)]) for lemma in self._lemmas(piece)),)
        return found + (((),) if optional else ())

    def _lemmas(self, phrase: str) -> list[str]:
        doc = self.reader.read(phrase)
        if self.collect:
            self.words.update(t.text for t in doc if t.is_alpha)
        return [t.lemma_ for t in doc]


def key(attribute: str, value: str) -> str:
    """How a token's property is written: "LEMMA:take", "LOWER:puedo", "ENT_TYPE:MED"."""
    return f"{attribute}:{value}"


def _needs(elements: Iterable[Element]) -> tuple[frozenset[str], ...]:
    """For each element that cannot be absent, the keys of which one must be in the text."""
    needs = []
    for element in elements:
        firsts = [next((s for s in seq if isinstance(s, frozenset)), None) for seq in element]
        if all(first is not None for first in firsts):
            needs.append(frozenset().union(*(first for first in firsts if first is not None)))
    return tuple(sorted(needs, key=len))


def _merge(choices: Iterable[tuple[Step, ...]]) -> Element:
    """Make one step of all choices that are a single token."""
    single: set[str] = set()
    rest: list[tuple[Step, ...]] = []
    for choice in choices:
        if len(choice) == 1 and isinstance(choice[0], frozenset):
            single |= choice[0]
        elif choice not in rest:
            rest.append(choice)
    return (*(((frozenset(single),),) if single else ()), *rest)


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
