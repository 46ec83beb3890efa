"""Cuts blocks into passages: one heading each, and no more text than a phone shows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from bot.drafting.blocks import Block
from bot.safety.language import detect

_T = TypeVar("_T")

MOST_WORDS = 120
"""A longer passage is parted between paragraphs, or between sentences where one is that long."""
_MOST_IN_HEADING = 12  # words
_NUMBERED = re.compile(
    r"(?:(?:chapter|section|part|article|step|capítulo|sección|parte|artículo|paso) "
    r"(?:\d+|[ivxlc]+)\b|\d+(?:\.\d+)*[.)]?\s+(?=[^\W\d_])|[IVXLC]+\.\s+)",
    re.IGNORECASE,
)
_CONTENTS = re.compile(
    r"(?:table of )?contents|índice(?: general)?|contenidos?|index", re.IGNORECASE
)

Splitter = Callable[[str], Sequence[str]]
"""Cuts a paragraph into its sentences, word for word."""


@dataclass(frozen=True)
class Passage:
    """The text under one heading.

    Attributes:
        headings: from the top of the document down to its own.
        paragraphs: their sentences, word for word.
    """

    headings: tuple[str, ...]
    paragraphs: tuple[tuple[str, ...], ...]

    @property
    def title(self) -> str:
        """Its own heading."""
        return self.headings[-1]

    @property
    def sentences(self) -> tuple[str, ...]:
        """All its sentences."""
        return tuple(s for paragraph in self.paragraphs for s in paragraph)


def unnumbered(heading: str) -> str:
    """A heading without the number that stands before it."""
    return _NUMBERED.sub("", heading, count=1).strip(" .:-\u2013\u2014") or heading


def language_of(blocks: Sequence[Block]) -> str:
    """ "en" or "es" as most of the blocks are, or "xx"."""
    heard = Counter(detect(block.text) for block in blocks)
    del heard["xx"]
    return heard.most_common(1)[0][0] if heard else "xx"


def sentence_splitter(lang: str) -> Splitter:
    """Cuts at the ends of sentences, and not behind "Dr." (spaCy knows the short forms)."""
    import spacy

    nlp = spacy.blank(lang)
    nlp.add_pipe("sentencizer")
    nlp.max_length = 10**8

    def split(text: str) -> list[str]:
        return [s.text.strip() for s in nlp(text).sents if s.text.strip()]

    return split


def title_of(blocks: Sequence[Block], fallback: str) -> str:
    """The document's title: its only heading of the top level, or what is given."""
    tops = [block.text for block in blocks if block.level == 1]
    return tops[0] if len(tops) == 1 else fallback


def passages(blocks: Sequence[Block], title: str, split: Splitter) -> list[Passage]:
    """Cut a document into passages.

    Args:
        blocks: what was read.
        title: name of the document, for text above every heading.
        split: cuts a paragraph into sentences.
    """
    if sum(block.level > 0 for block in blocks) < 2:
        blocks = _with_headings(blocks)
    found = []
    for headings, texts in _under_headings(blocks, title):
        paragraphs = [tuple(split(text)) for text in texts]
        pieces = list(_of_size(paragraphs))
        for number, piece in enumerate(pieces, 1):
            last = headings[-1] if number == 1 else f"{headings[-1].rstrip(' .:')} ({number})"
            found.append(Passage((*headings[:-1], last), piece))
    return found


def _with_headings(blocks: Sequence[Block]) -> list[Block]:
    """Bold lines and numbered lines as headings, in a document that has no others."""
    could_be = [block.level == 0 and _stands_for_heading(block) for block in blocks]
    followed = [*could_be[1:], True]
    # A line with no text below it is no heading but an item of a list, and must not be lost.
    return [
        Block(block.text, 2) if here and not behind else block
        for block, here, behind in zip(blocks, could_be, followed, strict=True)
    ]


def _stands_for_heading(block: Block) -> bool:
    if len(block.text.split()) > _MOST_IN_HEADING or re.search(r"[;,:]$", block.text):
        return False
    if _NUMBERED.match(block.text):
        return True
    loud = block.text.isupper() and len(block.text) > 3
    return (block.strong or loud) and not block.text.endswith(".")


def _under_headings(
    blocks: Iterable[Block], title: str
) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """Headings from the top, and the texts below the last of them."""
    stack: list[tuple[int, str]] = []
    texts: list[str] = []
    for block in (*blocks, Block("", 1)):
        if block.level == 0:
            texts.append(block.text)
            continue
        path = tuple(text for _, text in stack) or (title,)
        if texts and not _CONTENTS.fullmatch(unnumbered(path[-1])):
            yield path, texts
        texts = []
        stack = [*(entry for entry in stack if entry[0] < block.level), (block.level, block.text)]


def _of_size(paragraphs: Sequence[tuple[str, ...]]) -> Iterator[tuple[tuple[str, ...], ...]]:
    """Paragraphs in portions of at most `MOST_WORDS`; only a single sentence may be longer."""
    pieces = (piece for paragraph in paragraphs for piece in _portions(paragraph, _words))
    return _portions(pieces, lambda piece: sum(map(_words, piece)))


def _portions(items: Iterable[_T], size_of: Callable[[_T], int]) -> Iterator[tuple[_T, ...]]:
    """Items in portions of at most `MOST_WORDS` together; only a single one may be larger."""
    portion: list[_T] = []
    room = MOST_WORDS
    for item in items:
        size = size_of(item)
        if portion and size > room:
            yield tuple(portion)
            portion, room = [], MOST_WORDS
        portion.append(item)
        room -= size
    if portion:
        yield tuple(portion)


def _words(sentence: str) -> int:
    return len(sentence.split())
