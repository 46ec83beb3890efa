"""Reads the blocks of a PDF, which knows no headings: larger or bolder type stands for one."""

from __future__ import annotations

import re
import struct
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bot.drafting.blocks import Block, UnreadableError

_LARGER = 1.12
"""Type that is this much larger than the text's is a heading's."""
_MAX_HEADING = 14  # words
_REPEATED = 0.3
"""A line on this share of the pages is a running head or foot."""
_CONTENTS = re.compile(
    r".*(?:\. ){3,}[. ]*[\divxl]*|.*\.{6,} ?[\divxl]*|.*(?: \.)+|(?:\d+(?:\.\d+)+ ?)+|[. ]+"
)
"""Lines of a table of contents: dots that lead to a number, and what is left of them."""
_PAGE_NUMBER = re.compile(r"(?:page |página )?[\divxl]{1,5}(?: ?(?:/|of|de) ?\d+)?", re.I)
_BULLET = re.compile(r"(?:[\u2022\u2023\u25aa\u25cf\u25e6\u2043\uf0b7]|[-*\u2013](?= ))\s*")
_BOLD = re.compile(r"bold|black|heavy|demi|CMBX", re.I)


@dataclass(frozen=True)
class _Line:
    text: str
    size: float
    bold: bool
    page: int
    box: int


def pdf_blocks(path: Path) -> list[Block]:
    """The headings and texts of a PDF.

    Raises:
        UnreadableError: it is damaged or locked.
    """
    lines = [line for line in _lines(path) if not _CONTENTS.fullmatch(line.text)]
    lines = _without_running_heads(lines)
    if not lines:
        return []
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[line.size] += len(line.text)
    body = sizes.most_common(1)[0][0]
    heads = [line for line in lines if _is_heading(line, body)]
    levels = {size: n for n, size in enumerate(sorted({h.size for h in heads}, reverse=True), 1)}
    return list(_blocks(lines, body, levels))


def _is_heading(line: _Line, body: float) -> bool:
    if len(line.text.split()) > _MAX_HEADING or not re.search(r"[^\W\d_]{2}", line.text):
        return False
    if line.size >= body * _LARGER:
        return True
    return line.bold and line.size >= body and not re.search(r"[.,;:]$", line.text)


def _blocks(lines: list[_Line], body: float, levels: dict[float, int]) -> Iterator[Block]:
    """Lines put together: to headings of several lines, and to paragraphs across pages."""
    text, level, before = "", 0, None
    for line in lines:
        here = min(levels[line.size], 6) if _is_heading(line, body) else 0
        new = (
            before is None
            or here != level
            or bool(_BULLET.match(line.text))
            or (
                line.box != before.box
                # A paragraph that goes on behind a page's end or a picture.
                and (
                    level > 0 or not (line.text[0].islower() and not text.endswith((".", "?", "!")))
                )
            )
        )
        if new:
            if text:
                yield Block(text, level)
            text, level = _BULLET.sub("", line.text, count=1), here
        elif re.search(r"[^\W\d_]-$", text) and line.text[0].islower():
            text = text[:-1] + line.text
        else:
            text += " " + line.text
        before = line
    if text:
        yield Block(text, level)


def _without_running_heads(lines: list[_Line]) -> list[_Line]:
    pages = len({line.page for line in lines})
    on: dict[str, set[int]] = {}
    for line in lines:
        on.setdefault(re.sub(r"\d+", "0", line.text), set()).add(line.page)
    most = max(2.0, _REPEATED * pages)
    return [
        line
        for line in lines
        if len(on[re.sub(r"\d+", "0", line.text)]) <= most and not _PAGE_NUMBER.fullmatch(line.text)
    ]


def _lines(path: Path) -> Iterator[_Line]:
    from pdfminer.high_level import extract_pages
    from pdfminer.layout import LTChar, LTTextBox, LTTextLine
    from pdfminer.pdfdocument import PDFPasswordIncorrect, PDFTextExtractionNotAllowed
    from pdfminer.psexceptions import PSException

    box = 0
    try:
        for number, page in enumerate(extract_pages(path)):
            for element in page:
                if not isinstance(element, LTTextBox):
                    continue
                box += 1
                for line in element:
                    text = " ".join(line.get_text().replace("\x00", "").split())
                    if not isinstance(line, LTTextLine) or not text:
                        continue
                    letters = [c for c in line if isinstance(c, LTChar) and c.get_text().strip()]
                    sizes = Counter(round(c.size * 2) / 2 for c in letters)
                    bold = sum(bool(_BOLD.search(c.fontname)) for c in letters)
                    size = sizes.most_common(1)[0][0] if sizes else 0.0
                    yield _Line(text, size, bold * 2 > len(letters), number, box)
    except (PDFPasswordIncorrect, PDFTextExtractionNotAllowed):
        raise UnreadableError(
            f"{path.name}: is locked with a password; save a copy without one"
        ) from None
    except (PSException, ValueError, TypeError, KeyError, IndexError, struct.error) as error:
        raise UnreadableError(
            f"{path.name}: is no sound PDF ({type(error).__name__}); print it to a PDF once more"
        ) from None
