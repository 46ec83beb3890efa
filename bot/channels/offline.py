"""The word list with which the widget hears explicit words of danger while no server is there.

It is made from the lexicon of the crisis screen when it is asked for: the explicit patterns of
suicide, self-harm and overdose that need nothing else of the screen, in a form that a browser's
regular expressions read. It is the last net and the coarsest one: it knows no shields, mends no
spelling and has no second opinion.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

import bot.safety
from bot.safety.canon import read_table
from bot.safety.finding import Kind, Level
from bot.safety.screen import Lexicon, Screen

_LEXICON = Path(bot.safety.__file__).parent / "lexicon"

KINDS = frozenset({Kind.SUICIDE, Kind.SELF_HARM, Kind.OVERDOSE})
LEVELS = frozenset({Level.IMMINENT, Level.ACTIVE})
_LONGEST = 500
"""Characters of an expression: the longer ones are lists of rare words, and half of the bytes."""

#: How lines of the lexicon begin that are heard in ordinary talk as well. The screen has shields
#: and a second opinion beside them; a browser has not.
_NEEDS_THE_REST = (
    "<took> ..2 (too many",
    "(took|taken) (hers|his",
    "<drugs> ..3 (kicking in",
    "(i|have|ive|just|am|think i",
    "(stop|stopping|quit|quitting|started",
    "(selfharm|cutting|the blade",
    "(not|never) (coming|come) back",
    "(find|finds|found|discover) (me|",
    "(took|taken|swallowed|drank|drunk|taking) (them all",
    "(blade|knife|razor|gun|rope|pills|emojiknife) ..6",
    "(do|doing) it (tonight|now",
    "(going to|about to|ready to|want to|will|gonna) jump",
    "(pull|pulling) the trigger",
    "(delete|deleting|remove|removing",
    "self (delete|deletion",
    "i (will|would) (be dead|be gone|not be here",
    "(set|have|picked|chosen|got) a date",
    "(want|wanna|going|need|decided|ready|plan|rather|time|about",
    "(jump|jumping|throw myself",
    "me (corto|rajo|lastimo",
)

_APOSTROPHE = re.compile(r"(?<=\w)['’](?=\w)")
_END = re.compile(r"[.!?;:\n]+")
_OTHER = re.compile(r"[^a-z0-9.]+")


def word_list(screen: Screen) -> dict[str, Any]:
    """The list, for JSON.

    Args:
        screen: the crisis screen.

    Returns:
        `lang`: by language, regular expressions over a text made plain as `plain` does;
        `short`: by language, short forms and what they stand for.
    """
    return {
        "v": 1,
        "lang": {x.lang: _expressions(x) for x in screen.lexicons},
        "short": {x.lang: _short_forms(x) for x in screen.lexicons},
    }


@lru_cache(maxsize=1)
def packed(screen: Screen) -> bytes:
    """The list as JSON."""
    return json.dumps(word_list(screen), ensure_ascii=False, separators=(",", ":")).encode()


def plain(text: str, short: dict[str, str]) -> str:
    """What the widget does to a text before it tries the expressions; kept the same there."""
    letters = unicodedata.normalize("NFKD", text.lower())
    letters = "".join(c for c in letters if not unicodedata.combining(c))
    letters = _END.sub(" . ", _APOSTROPHE.sub("", letters))
    words = _OTHER.sub(" ", f" . {letters} . ").split()
    return f" {' '.join(short.get(word, word) for word in words)} "


def _expressions(lexicon: Lexicon) -> list[str]:
    explicit = [
        p.source
        for p in lexicon.patterns
        if p.kind in KINDS and p.level in LEVELS and not p.source.startswith(_NEEDS_THE_REST)
    ]
    grammar = _Grammar(_classes(_LEXICON / lexicon.lang), lexicon.canon.words)
    found = (grammar.expression(source) for source in explicit)
    return [expression for expression in found if len(expression) <= _LONGEST]


def _classes(folder: Path) -> dict[str, str]:
    """The word classes of a language, as written."""
    files = [folder / "classes.txt", *sorted(folder.glob("[0-9a-z]*.pat"))]
    lines = (line for file in files for line in file.read_text("utf-8").splitlines())
    parts = (line.split("#", 1)[0][1:].partition("=") for line in lines if line.startswith("@"))
    return {name.strip(): body.strip() for name, _, body in parts}


def _short_forms(lexicon: Lexicon) -> dict[str, str]:
    table = read_table(_LEXICON / lexicon.lang / "short_forms.txt")
    return {k.replace("'", ""): " ".join(full) for k, full in table.items() if "_" not in k}


class _Grammar:
    """Writes lines of the lexicon (bot/safety/patterns.py has their grammar) as expressions.

    Each word of an expression has one space behind it, and the whole has one before it.
    """

    _ITEM = re.compile(
        r"\.\.(?P<gap>\d)(?!\d)|(?P<end>[\^$]|\.(?![.\w]))|<(?P<name>\w+)>"
        r"|(?P<open>\()|(?P<word>[^\s()<>|?*^$]+)(?P<tail>\*?)|(?P<space>\s+)"
    )

    def __init__(self, classes: Mapping[str, str], canon: Callable[[str], Sequence[str]]) -> None:
        self._classes = classes
        self._canon = canon

    def expression(self, line: str) -> str:
        """A line as an expression."""
        return " " + "".join(self._items(line))

    def _items(self, text: str) -> Iterator[str]:
        at = 0
        while at < len(text):
            match = self._ITEM.match(text, at)
            if match is None:
                raise ValueError(f"the lexicon's line cannot be read here: {text[at:]}")
            at = match.end()
            if match["space"]:
                continue
            if match["open"]:
                at = _closing(text, at)
                item = self._choice(text[match.end() : at - 1])
            else:
                item = self._item(match)
            if text[at : at + 1] == "?":
                at += 1
                item = f"(?:{item})?"
            yield item

    def _item(self, match: re.Match[str]) -> str:
        if match["gap"]:
            return f"(?:[^ .]+ ){{0,{match['gap']}}}"
        if match["end"]:
            return r"\. "
        if match["name"]:
            return self._choice(self._classes[match["name"]])
        words = " ".join(re.escape(word) for word in self._canon(match["word"]))
        return f"{words}[^ .]* " if match["tail"] else f"{words} "

    def _choice(self, body: str) -> str:
        choices = dict.fromkeys("".join(self._items(part)) for part in _parts(body))
        return f"(?:{'|'.join(choices)})"


def _closing(text: str, at: int) -> int:
    """Behind the bracket that closes the one before `at`."""
    depth = 1
    while depth:
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    return at


def _parts(body: str) -> list[str]:
    """Cut at the bars that are in no inner bracket."""
    pieces, depth = [""], 0
    for char in body:
        depth += {"(": 1, ")": -1}.get(char, 0)
        if char == "|" and depth == 0:
            pieces.append("")
        else:
            pieces[-1] += char
    return pieces
