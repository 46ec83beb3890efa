"""Every format comes down to the same headings and texts, and what cannot be read is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.drafting import formats
from bot.drafting.blocks import Block, UnreadableError
from bot.drafting.formats import read_blocks
from tests.unit.drafting import papers
from tests.unit.drafting.papers import REST


def plain(blocks: list[Block]) -> list[tuple[int, str]]:
    return [(b.level, b.text) for b in blocks]


def test_markdown_word_html_and_pdf_read_alike(tmp_path: Path) -> None:
    expected = list(REST)
    assert plain(read_blocks(papers.markdown(tmp_path / "a.md", REST))) == expected
    assert plain(read_blocks(papers.html(tmp_path / "a.html", REST))) == expected
    assert plain(read_blocks(papers.word(tmp_path / "a.docx", REST))) == expected
    pages = (REST[:3], REST[3:], ((2, "3. Doors"), (0, "Doors stay open.")))
    read = plain(read_blocks(papers.pdf(tmp_path / "a.pdf", pages)))
    assert read == [*expected, (2, "3. Doors"), (0, "Doors stay open.")]


def test_a_paragraph_goes_on_behind_a_page_and_a_hyphen(tmp_path: Path) -> None:
    pages = [
        ((2, "Walks"), (0, "A walk can be short, and people who walk in the")),
        ((0, "garden find that it is a kind of"), (0, "medi-"), (0, "cine.")),
        ((2, "Doors"), (0, "Doors stay open.")),
    ]
    read = plain(read_blocks(papers.pdf(tmp_path / "a.pdf", pages)))
    assert (0, "A walk can be short, and people who walk in the garden find that it is a kind of "
            "medicine.") in read  # fmt: skip


def test_a_page_keeps_numbers_tables_and_links_and_drops_menus(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text(
        "<body><h2>Doses \u00b6</h2><p>10<sup>2</sup> steps<sup><a href='#f1'>[1]</a></sup>.</p>"
        "<table><tr><th>Day</th><th>Open</th></tr><tr><td>Monday</td><td>9 to 5</td></tr></table>"
        "<ul><li>One<ul><li>Inner</li></ul></li></ul><p><a href='https://a.example'>A line</a></p>"
        "<p>Next: <a href='two.html'>The second room</a>, Up: <a href='top.html'>The house</a></p>"
        "<!-- a note --></body>",
        encoding="utf-8",
    )
    assert plain(read_blocks(page)) == [
        (2, "Doses"),
        (0, "10^2 steps."),
        (0, "Day: Open"),
        (0, "Monday: 9 to 5"),
        (0, "One"),
        (0, "Inner"),
        (0, "A line"),
    ]


def test_plain_text_keeps_its_numbers_and_underlined_headings(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("House\n=====\n\n0. First.\n\n  Come in\nslowly.\n\n- one\n- two\n")
    assert plain(read_blocks(file)) == [
        (1, "House"),
        (0, "0. First."),
        (0, "Come in slowly."),
        (0, "one"),
        (0, "two"),
    ]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.odt", b"x", "save it as one of"),
        ("a.docx", b"no zip", "no sound .docx"),
        ("a.docx", b"PK\x05\x06" + b"\0" * 18, "no sound .docx"),
        ("a.pdf", b"no pdf", "no sound PDF"),
        ("a.md", b"one\n\xe9\n", "line 2: a letter is not UTF-8"),
        ("a.md", b"\n", "holds no text"),
        ("a.html", b"<nav>menu</nav>", "holds no text"),
        ("a.html", b"<div>" * 3000 + b"x", "nested too deeply"),
    ],
)
def test_what_cannot_be_read_says_what_to_do(
    tmp_path: Path, name: str, content: bytes, words: str
) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UnreadableError, match=words):
        read_blocks(tmp_path / name)


def test_a_missing_and_a_huge_file_say_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(UnreadableError, match="cannot be opened"):
        read_blocks(tmp_path / "none.md")
    monkeypatch.setattr(formats, "MAX_BYTES", 3)
    with pytest.raises(UnreadableError, match="larger than"):
        read_blocks(papers.markdown(tmp_path / "a.md", REST))


def test_a_pdf_of_pictures_asks_for_text_recognition(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="OCR"):
        read_blocks(papers.pdf(tmp_path / "a.pdf", [(), (), ()]))
