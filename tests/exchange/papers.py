"""Documents made by hand, as small as they can be and as wrong as a test wants."""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
PAGE = """<!DOCTYPE html><html lang="en-GB"><head><title>Orders | The Gazette</title>
<meta charset="utf-8"><meta property="og:site_name" content="The Gazette">
<meta property="article:published_time" content="2025-09-23T10:00:00Z">
<link rel="canonical" href="https://example.org/orders"><script>var a = "$9 billion";</script>
</head><body><nav><a>Home</a> <a>World</a></nav><article><h1>Two orders</h1>
<p>Orders worth <b>over $12&nbsp;billion</b> were signed, of which
$4.2 billion is for engines, in a hall that held a thousand people for the whole of the day.</p>
<table><tr><th>Project</th><th>USD million</th></tr><tr><td>Rail yard</td><td>171.6</td></tr>
<tr><td>Port <p>of Aktau</p></td><td>98.4</td></tr></table>
<ul><li>first of $5 million</li><li><p>second</p></li></ul></article>
<footer>© The Gazette $5 billion</footer></body></html>"""


def pdf(pages: Sequence[Sequence[tuple[float, float, float, str]]], title: str = "") -> bytes:
    """A PDF of these texts: (left, bottom, size, words), a list a page."""
    objects: list[bytes] = [b"", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    kids = []
    for texts in pages:
        stream = "".join(
            f"BT /F1 {size} Tf 1 0 0 1 {left} {bottom} Tm ({_escaped(words)}) Tj ET\n"
            for left, bottom, size, words in texts
        ).encode("latin-1")
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
            b" /Resources << /Font << /F1 3 0 R >> >> >>" % len(objects)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[0] = b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    objects.append(f"<< /Title ({_escaped(title)}) /CreationDate (D:20250923120000Z) >>".encode())
    out = BytesIO()
    out.write(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, content))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(
        b"trailer << /Size %d /Root 1 0 R /Info %d 0 R >>\nstartxref\n%d\n%%%%EOF\n"
        % (len(objects) + 1, len(objects), start)
    )
    return out.getvalue()


def _escaped(words: str) -> str:
    return words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def docx(body: str, parts: Mapping[str, str] | None = None) -> bytes:
    """A Word file with this body (w: elements); parts replace or add to its own."""
    out = BytesIO()
    members = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
        'content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-'
        'package.relationships+xml"/><Override PartName="/word/document.xml" ContentType='
        '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
        "</Types>",
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
        'relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/'
        'officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
        "</Relationships>",
        "word/document.xml": f'<w:document xmlns:w="{WORD}"><w:body>{body}</w:body></w:document>',
        **(parts or {}),
    }
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def table(rows: Sequence[Sequence[str]]) -> str:
    made = "".join(
        f"<w:tr>{''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in row)}</w:tr>" for row in rows
    )
    return f"<w:tbl>{made}</w:tbl>"


MAIL = b"""From: Press Office <press@example.org>
To: desk@example.com
Subject: =?utf-8?q?Orders_worth_=E2=82=AC5_million?=
Date: Tue, 23 Sep 2025 10:00:00 +0500
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="b"

--b
Content-Type: multipart/alternative; boundary="c"

--c
Content-Type: text/plain; charset=utf-8

plain
--c
Content-Type: text/html; charset=windows-1252

<p>Orders worth \x805 million</p><table><tr><td>a</td><td>1</td></tr></table>
--c--
--b
Content-Type: application/pdf; name="list.pdf"
Content-Disposition: attachment; filename="list.pdf"
Content-Transfer-Encoding: base64

JVBERg==
--b--
"""
