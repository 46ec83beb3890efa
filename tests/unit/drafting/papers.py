"""Small files in the formats that practices keep their documents in, of our own words."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape

Lines = Sequence[tuple[int, str]]
"""Level of the heading, or 0 for text, and the words."""

REST: Lines = (
    (1, "Rest at the Willow House"),
    (2, "1. The quiet room"),
    (0, "The quiet room is a small room with two chairs. Dr. Vega may show it to new guests."),
    (2, "2. Tea"),
    (0, "Tea can help people wait. You should drink 200 ml of it twice a day."),
    (0, "It will cure nobody."),
)


def markdown(path: Path, lines: Lines) -> Path:
    text = "\n\n".join(f"{'#' * level} {words}" if level else words for level, words in lines)
    path.write_text(text + "\n", encoding="utf-8")
    return path


def html(path: Path, lines: Lines) -> Path:
    body = "\n".join(
        f"<h{level}>{escape(words)}</h{level}>" if level else f"<p>{escape(words)}</p>"
        for level, words in lines
    )
    menu = '<nav><a href="/">Home</a></nav><ul><li><a href="#tea">Tea</a></li></ul>'
    page = f"<html><head><title>x</title></head><body>{menu}{body}<script>1</script></body></html>"
    path.write_text(page, encoding="utf-8")
    return path


def word(path: Path, lines: Lines) -> Path:
    names = "http://schemas.openxmlformats.org"
    main = f'xmlns:w="{names}/wordprocessingml/2006/main"'
    paragraphs = "".join(
        "<w:p>"
        + (f'<w:pPr><w:pStyle w:val="Heading{level}"/></w:pPr>' if level else "")
        + f"<w:r><w:t>{escape(words)}</w:t></w:r></w:p>"
        for level, words in lines
    )
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="Heading{n}"><w:name w:val="heading {n}"/></w:style>'
        for n in range(1, 7)
    )
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{names}/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.'
        'relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{kind}.document.main+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{names}/package/2006/relationships"><Relationship '
        f'Id="r1" Type="{names}/officeDocument/2006/relationships/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{names}/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{names}/officeDocument/2006/relationships/styles" '
        'Target="styles.xml"/></Relationships>',
        "word/document.xml": f"<w:document {main}><w:body>{paragraphs}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {main}>{styles}</w:styles>",
    }
    with zipfile.ZipFile(path, "w") as packed:
        for name, text in parts.items():
            packed.writestr(name, text)
    return path


def pdf(path: Path, pages: Sequence[Lines]) -> Path:
    """Headings in larger type, a running head and a page number on every page."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", ""]
    objects.append("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>")
    numbers = []
    for number, lines in enumerate(pages, 1):
        y = 740
        drawn = [_drawn(f"Guide of the house, page {number}", 8, 780), _drawn(str(number), 8, 30)]
        for level, words in lines:
            size = 22 - 3 * level if level else 10
            y -= 30 if level else 20
            for piece in _wrapped(words):
                drawn.append(_drawn(piece, size, y))
                y -= size + 2
        stream = "\n".join(drawn)
        objects.append(f"<</Length {len(stream)}>>\nstream\n{stream}\nendstream")
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents {len(objects)} 0 R"
            "/Resources<</Font<</F 3 0 R>>>>>>"
        )
        numbers.append(len(objects))
    kids = " ".join(f"{n} 0 R" for n in numbers)
    objects[1] = f"<</Type/Pages/Kids[{kids}]/Count {len(numbers)}>>"
    out, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010d} 00000 n \n" for place in places)
    out += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
    start = out.index("xref\n0 ")
    out += f"trailer<</Size {len(objects) + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n"
    path.write_bytes(out.encode("cp1252"))
    return path


def _drawn(text: str, size: int, y: int) -> str:
    plain = text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return f"BT /F {size} Tf 50 {y} Td ({plain}) Tj ET"


def _wrapped(text: str) -> list[str]:
    words, lines = text.split(), [""]
    for w in words:
        if len(lines[-1]) + len(w) > 60:
            lines.append("")
        lines[-1] = f"{lines[-1]} {w}".strip()
    return lines
