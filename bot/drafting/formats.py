"""Reads Markdown, Word, HTML and PDF files into blocks (decision 12 says with which packages).

Markdown and Word are turned into HTML first, so that there is one reader of structure.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

from bot.drafting.blocks import Block, UnreadableError

MAX_BYTES = 50_000_000
"""Larger files are no practice's document, and would fill the memory."""

_HEADINGS = frozenset(f"h{n}" for n in range(1, 7))
_BREAKS = frozenset(
    "address article blockquote body br caption center dd details div dl dt fieldset figcaption "
    "figure form header hgroup hr html li main ol p pre section summary table tbody td tfoot th "
    "thead tr ul".split()
)
_UNSAID = frozenset(
    "aside audio button canvas embed footer head iframe input math nav noscript object script "
    "select style svg template textarea title video".split()
)
"""Not part of what a document says: menus, pictures, code of the page."""
_UNDERLINE = re.compile(r"([=~^*-])\1{2,}")
_LINKED = 0.5
"""A text of which this share are links within the site, and that ends no sentence, is a menu."""
_MARKS = "\u00b6#\u00a7\u25b8\u200b \t"
"""Signs that page makers hang on headings as links."""


def read_blocks(path: Path) -> list[Block]:
    """The headings and texts of a file.

    Raises:
        UnreadableError: it is missing, too large, of another format, damaged, or without text.
    """
    reader = _READERS.get(path.suffix.lower())
    if reader is None:
        raise UnreadableError(
            f"{path.name}: save it as one of {', '.join(_READERS)}; other formats are not read"
        )
    try:
        size = path.stat().st_size
    except OSError as error:
        raise UnreadableError(f"{path}: cannot be opened ({error.strerror})") from None
    if size > MAX_BYTES:
        raise UnreadableError(f"{path.name}: larger than {MAX_BYTES // 10**6} MB; part it")
    try:
        blocks = reader(path)
    except RecursionError:
        raise UnreadableError(f"{path.name}: nested too deeply; save it anew") from None
    if not any(b.level == 0 for b in blocks):
        raise UnreadableError(
            f"{path.name}: holds no text. If it is a scan, run text recognition (OCR) over it first"
        )
    return blocks


def _html(path: Path) -> list[Block]:
    # Bytes, so that the page's own word on its encoding counts.
    return _walk(path.read_bytes())


def _markdown(path: Path) -> list[Block]:
    from markdown_it import MarkdownIt

    return _walk(MarkdownIt("commonmark").enable("table").render(_utf8(path)))


def _utf8(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise UnreadableError(
            f"{path.name}, line {line}: a letter is not UTF-8; save the file as UTF-8"
        ) from None


def _plain(path: Path) -> list[Block]:
    """Text without marks: paragraphs between blank lines, and underlined headings."""
    text = _utf8(path)
    if re.search(r"^#{1,6} \S", text, re.MULTILINE):
        return _markdown(path)
    blocks: list[Block] = []
    lines_of_headings: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text):
        lines = [" ".join(line.split()) for line in paragraph.splitlines() if line.strip()]
        if len(lines) > 1 and _UNDERLINE.fullmatch(lines[1]):
            mark = lines[1][0]
            if mark not in lines_of_headings:
                lines_of_headings.append(mark)
            blocks.append(Block(lines[0], min(6, 1 + lines_of_headings.index(mark))))
            lines = lines[2:]
        # Each item of a list is a text of its own; other lines run on.
        for piece in re.split(r"\n(?=(?:[-*\u2022]|\d+[.)]) )", "\n".join(lines)):
            if re.search(r"\w", piece):
                blocks.append(Block(" ".join(re.sub(r"^[-*\u2022] ", "", piece).split())))
    return blocks


def _word(path: Path) -> list[Block]:
    import mammoth

    try:
        with zipfile.ZipFile(path) as packed:
            if sum(entry.file_size for entry in packed.infolist()) > 10 * MAX_BYTES:
                raise UnreadableError(f"{path.name}: unpacks to far too much; save it anew")
        with path.open("rb") as file:
            page = mammoth.convert_to_html(
                file,
                style_map="p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => p:fresh",
                convert_image=mammoth.images.img_element(lambda _image: {}),
            )
    except UnreadableError:
        raise
    except (zipfile.BadZipFile, KeyError, ValueError, OSError) as error:
        raise UnreadableError(
            f"{path.name}: is no sound .docx file ({type(error).__name__}); open it in your word "
            "processor and save it again as .docx"
        ) from None
    return _walk(str(page.value))


def _pdf(path: Path) -> list[Block]:
    from bot.drafting.pdf import pdf_blocks

    return pdf_blocks(path)


_READERS: Mapping[str, Callable[[Path], list[Block]]] = MappingProxyType(
    {
        ".md": _markdown,
        ".markdown": _markdown,
        ".txt": _plain,
        ".docx": _word,
        ".html": _html,
        ".htm": _html,
        ".pdf": _pdf,
    }
)


def _walk(page: bytes | str) -> list[Block]:
    from bs4 import BeautifulSoup

    soup = BeautifulSoup(page, "html.parser")
    articles = soup.find_all("article")
    found = soup.find("main") or (articles[0] if len(articles) == 1 else soup.body) or soup
    walker = _Walker()
    walker.visit(found, False)
    walker.flush()
    return walker.blocks


class _Walker:
    """Goes through a page from top to bottom and cuts it at every element that is a block."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._said: list[str] = []
        self._plain = False  # some of the text is not bold
        self._linked = 0  # letters of links within the site

    def flush(self, level: int = 0) -> None:
        text = " ".join("".join(self._said).split())
        if level:
            text = text.strip(_MARKS)
        menu = self._linked >= _LINKED * len(text) and not re.search(r"[.!?:]$", text)
        if re.search(r"\w", text) and (level or not menu):
            self.blocks.append(Block(text, level, not self._plain))
        self._said, self._plain, self._linked = [], False, 0

    def visit(self, element: Any, strong: bool, linked: bool = False) -> None:
        from bs4.element import Comment, NavigableString, PreformattedString, Tag

        for child in element.children:
            if isinstance(child, Tag):
                self._tag(child, strong, linked)
            elif isinstance(child, NavigableString) and not isinstance(
                child, (Comment, PreformattedString)
            ):
                self._said.append(str(child))
                self._plain |= bool(child.strip()) and not strong
                self._linked += len(child.strip()) if linked else 0

    def _tag(self, tag: Any, strong: bool, linked: bool) -> None:
        footnote = tag.name == "sup" and tag.find("a") is not None
        if tag.name in _UNSAID or tag.get("hidden") is not None or footnote:
            return
        if tag.name in _HEADINGS:
            self.flush()
            self.visit(tag, False)
            self.flush(int(tag.name[1]))
        elif tag.name == "tr":
            self.flush()
            cells = [cell.get_text(" ") for cell in tag.find_all(["td", "th"], recursive=False)]
            self._said = [": ".join(c for c in (" ".join(x.split()) for x in cells) if c)]
            self._plain = True
            self.flush()
        elif tag.name in _BREAKS:
            self.flush()
            self.visit(tag, strong, linked)
            self.flush()
        else:
            target = str(tag.get("href") or "https:") if tag.name == "a" else "https:"
            inside = linked or not re.match(r"[a-z]+:|//", target, re.IGNORECASE)
            if tag.name == "sup":
                self._said.append("^")  # ten to the second is not a hundred and two
            self.visit(tag, strong or tag.name in ("b", "strong"), inside)
