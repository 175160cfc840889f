"""What a hostile file may cost: two seconds of processor time, a hundred megabytes, one sentence.

Measured on the program as it is run, the process that reads the file included; processor time,
since the machine may be busy with something else.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
import zlib
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

import pytest

from crossfoot.ledger.ledger import Ledger
from tests.exchange.packed import packed, sheet
from tests.exchange.papers import WORD, docx, paragraph, pdf
from tests.exchange.test_spreadsheets_hostile import HOSTILE, OLE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    Make = Callable[[Path], object]

SECONDS = 2.0
MEGABYTES = 100
HEAD = b'{"format": "crossfoot-bundle/1", "figures": ['
MESSAGE = b"From: a <a@b.c>\nTo: d@e.f\nSubject: x\nDate: x\nMIME-Version: 1.0\n"

pytestmark = pytest.mark.skipif(os.name != "posix", reason="nothing to measure by")


def _bytes(begin: bytes, again: bytes = b"", times: int = 0, end: bytes = b"") -> Make:
    """Made when it is wanted: together they would fill the memory."""
    return lambda path: path.write_bytes(begin + again * times + end)


def _cells(*names: str) -> str:
    return "".join(
        f'<row r="{name.lstrip("AXFD")}"><c r="{name}"><v>1</v></c></row>' for name in names
    )


def _lying_dimension(path: Path) -> Path:
    told = sheet(_cells("A1"), before='<dimension ref="A1:XFD1048576"/>')
    return packed(path, parts={"xl/worksheets/sheet1.xml": told})


def _zip_inside_a_zip() -> bytes:
    inner = BytesIO()
    with zipfile.ZipFile(inner, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("x", b"\0" * (50 << 20))
    outer = BytesIO()
    with zipfile.ZipFile(outer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("inner.zip", inner.getvalue())
    return outer.getvalue()


def _pdf_bomb() -> bytes:
    """A page whose stream unpacks twice, to several hundred megabytes."""
    packed_twice = zlib.compress(zlib.compress(b" " * (400 << 20), 9), 9)
    whole = pdf([[(10, 10, 9, "x" * len(packed_twice))]])
    at = whole.index(b"stream\n") + 7
    end = whole.index(b"\nendstream")
    head = whole[:at].replace(
        b"<< /Length %d >>" % (end - at),
        b"<< /Length %d /Filter [/FlateDecode /FlateDecode] >>" % len(packed_twice),
    )
    return head + packed_twice + whole[end:]


def _word_bomb() -> bytes:
    return docx(paragraph("a"), {"word/b.xml": "<a>" + " " * 10**8})


def _attributes(count: int) -> str:
    return " ".join(f'a{number}="x"' for number in range(count))


def _parts_in_parts() -> bytes:
    inside = b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n'
    return MESSAGE + b"".join(inside % (number, number) for number in range(2_000))


ROWS: dict[str, tuple[str, Make]] = {
    **{
        name: ("x.xlsx", HOSTILE[name][0])
        for name in (
            "billion laughs",
            "quadratic",
            "xxe",
            "zip bomb",
            "lying sizes",
            "many members",
            "truncated",
            "csv renamed",
        )
    },
    "sparse giant": ("x.xlsx", lambda path: packed(path, _cells("A1", "XFD1048576"))),
    "lying dimension": ("x.xlsx", _lying_dimension),
    "encrypted": ("x.xlsx", _bytes(OLE + "EncryptedPackage".encode("utf-16-le"))),
    "zip in a zip": ("x.xlsx", lambda path: path.write_bytes(_zip_inside_a_zip())),
    "a line of fifty megabytes": ("x.csv", _bytes(b"a,b\n", b"x", 50 << 20)),
    "a quotation mark left open": ("x.csv", _bytes(b'a,b\n"', b"x\n", 10 << 20)),
    "lines without end": ("x.csv", _bytes(b"", b"hello\n", 10 << 20)),
    "a row of five million cells": ("x.csv", _bytes(b"a,b\n", b",", 5_000_000)),
    "brackets": ("x.json", _bytes(HEAD, b"{},", 5 << 20, b"{}]}")),
    "deep brackets": ("x.json", _bytes(b"", b"[", 5 << 20)),
    "numbers for rows": ("x.json", _bytes(HEAD, b"1,", 5 << 20, b"1]}")),
    "a hundred megabytes of one text": (
        "x.json",
        _bytes(HEAD + b'{"note": "', b"x", 100 << 20, b'"}]}'),
    ),
    "rows that say nothing": (
        "x.json",
        _bytes(HEAD, b'{"key": "a"},', 4_000_000, b'{"key": "a"}]}'),
    ),
    "rows of unknown fields": ("x.json", _bytes(HEAD, b'{"a": "bcdef"},', 4_000_000, b"{}]}")),
    "one row again and again": (
        "x.json",
        _bytes(HEAD, b'{"key": "a", "wording": "$5"},', 2_000_000, b"{}]}"),
    ),
    "a hundred megabytes of spaces": ("x.json", _bytes(HEAD, b" ", 100 << 20, b"]}")),
    "a bundle cut short": ("x.json", _bytes(HEAD, b'{"key": "a"},', 2 << 20)),
}
PARTED = (
    b"From: a@b.c\nTo: d@e.f\nSubject: x\nMIME-Version: 1.0\n"
    b'Content-Type: multipart/mixed; boundary="b"\n\n'
)


def _page(times: int, tag: str, words: str = "five") -> Make:
    return _bytes(b"<html><body>", f"{tag}{words}</p>\n".encode(), times, b"</body></html>")


def _paragraphs() -> bytes:
    """A Word file of more elements than its words are worth."""
    return docx("".join(paragraph(os.urandom(40).hex()) for _ in range(300_000)))


def _styles() -> bytes:
    named = "".join(f'<w:style w:styleId="a{number}"/>' for number in range(300_000))
    return docx(
        paragraph("a"), {"word/styles.xml": f'<w:styles xmlns:w="{WORD}">{named}</w:styles>'}
    )


def _many_pages() -> bytes:
    line = "Kazakhstan will buy 300 locomotives for $4.2 billion from Wabtec and others"
    return pdf([[(60, 780 - 9 * at, 8, line) for at in range(80)]] * 450)


TEXTS: dict[str, tuple[str, Make]] = {
    "a PDF bomb": ("x.pdf", lambda path: path.write_bytes(_pdf_bomb())),
    "a PDF cut short": ("x.pdf", _bytes(pdf([[(10, 10, 9, "words")]])[:200])),
    "a Word bomb": ("x.docx", lambda path: path.write_bytes(_word_bomb())),
    "laughs in Word": (
        "x.docx",
        _bytes(docx("", {"word/document.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'})),
    ),
    "a page that is a program": ("x.html", _bytes(b"<html><script>", b"x", 4 << 20)),
    "a page of thirty megabytes": ("x.html", _bytes(b"<html>", b"<p>x</p>", 4 << 20)),
    "comments in an address": ("x.eml", _bytes(b"From: ", b"(", 100_000, b"\n" + MESSAGE + b"\nx")),
    "parts in parts": ("x.eml", lambda path: path.write_bytes(_parts_in_parts())),
    "parts without end": ("x.eml", _bytes(PARTED, b"--b\n\nx\n", 100_000, b"--b--\n")),
    "addresses without end": ("x.eml", _bytes(b"From: ", b"a@b.c, ", 100_000, b"\n" + MESSAGE)),
    "a page nested without end": ("x.html", _bytes(b"<html><body>", b"<div>", 1_000_000, b"$5")),
    "a tag of attributes": (
        "x.html",
        lambda path: path.write_text(f"<html><p {_attributes(200_000)}>$5"),
    ),
    "adverts without end": ("x.html", _bytes(b"<body>", b'<div class="ad">x</div>', 200_000)),
    "tables in tables": ("x.html", _bytes(b"<body>", b"<table><tr><td>x", 15_000, b"$5")),
    "numbers without end": ("x.html", _bytes(b"<body>", b"&#x20AC;5", 500_000)),
    "a subject without end": ("x.eml", _bytes(MESSAGE + b"Subject: x\n", b" c\n", 1_000_000)),
    "attributes in Word": (
        "x.docx",
        lambda path: path.write_bytes(docx(f"<w:p {_attributes(200_000)}/>")),
    ),
    "signs without end": ("x.txt", _bytes(b"", b"(", 2 << 20)),
    "noise": ("x.txt", _bytes(b"", bytes(range(256)), 4_000)),
    "ten megabytes of attributes": ("x.html", _page(12_000, f"<p {_attributes(80)}>", "$5")),
    "ten megabytes of words": ("x.html", _page(20, "<p>", "$5 million and more " * 26_000)),
    "twenty megabytes of Russian": ("x.html", _page(250_000, "<p>", "купит на $4,2 млрд вагоны")),
    "twenty megabytes of a message": ("x.eml", _bytes(MESSAGE + b"\n", b"$5 million, ", 1_600_000)),
    "a coding that is none": (
        "x.html",
        _page(200_000, '<meta charset="punycode"><p>', "\u20ac5 million"),
    ),
    "elements in Word": ("x.docx", lambda path: path.write_bytes(_paragraphs())),
    "styles in Word": ("x.docx", lambda path: path.write_bytes(_styles())),
    "a PDF of two million letters": ("x.pdf", lambda path: path.write_bytes(_many_pages())),
    "three megabytes of words": (
        "x.txt",
        _bytes(b"", b"It will buy five of them for $5. ", 90_000),
    ),
    "a text of thirty megabytes": ("x.txt", _bytes(b"", b"$5 \n", 8 << 20)),
}
MEASURED = """
import json, resource, subprocess, sys
done = subprocess.run(sys.argv[1:], stdin=subprocess.DEVNULL, capture_output=True, text=True)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
cost = used.ru_utime + used.ru_stime, used.ru_maxrss / 1024
print(json.dumps((done.returncode, *cost, done.stdout + done.stderr)))
"""
"""A process of its own: what a program takes at its most counts what it was forked from."""


class Cost(NamedTuple):
    """What a call took. seconds: of processor time; megabytes: resident, at their most."""

    status: int
    seconds: float
    megabytes: float
    said: str


def cost(*words: object) -> Cost:
    program = (sys.executable, "-m", "crossfoot", *map(str, words))
    told = subprocess.run(
        [sys.executable, "-c", MEASURED, *program], capture_output=True, text=True, check=True
    )
    return Cost(*json.loads(told.stdout))


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "plan.crossfoot"
    Ledger.create(path, by="ann").close()
    return path


def _assert_refused(found: Cost, name: str) -> None:
    assert found.status == 2, found.said
    assert len(found.said.strip().splitlines()) == 1, found.said
    assert name in found.said
    assert found.seconds < SECONDS
    assert found.megabytes < MEGABYTES


@pytest.mark.parametrize("case", ROWS)
def test_hostile_rows_are_refused_soon_in_little_memory_and_change_nothing(
    case: str, ledger: Path, tmp_path: Path
) -> None:
    name, make = ROWS[case]
    make(tmp_path / name)
    before = ledger.read_bytes()
    _assert_refused(cost("import", ledger, tmp_path / name), name)
    assert ledger.read_bytes() == before


@pytest.mark.parametrize("case", TEXTS)
def test_a_hostile_document_is_refused_soon_and_in_little_memory(case: str, tmp_path: Path) -> None:
    name, make = TEXTS[case]
    make(tmp_path / name)
    _assert_refused(cost("read", tmp_path / name), name)


LARGE: dict[str, tuple[str, Make]] = {
    "a message with a large file": (
        "x.eml",
        _bytes(
            PARTED + b"--b\n\n$5 million\n--b\nContent-Type: application/pdf\n\n",
            b"QUFB" * 19 + b"\n",
            700_000,
            b"--b--\n",
        ),
    ),
    "a page with its pictures": (
        "x.html",
        _bytes(
            b'<html><body><img src="data:image/png;base64,', b"QUFB", 3 << 20, b'"><p>$5 million'
        ),
    ),
    "a page with its programs": (
        "x.html",
        _bytes(b"<html><script>", b"if (a < b) {}\n", 1 << 20, b"</script><body><p>$5 million"),
    ),
    "a long text": ("x.txt", _bytes(b"", b"It came to Almaty. ", 65_000, b"It costs $5 million.")),
}
"""What is large without being hostile."""


@pytest.mark.parametrize("case", LARGE)
def test_a_large_honest_document_is_read_in_little_memory(case: str, tmp_path: Path) -> None:
    name, make = LARGE[case]
    make(tmp_path / name)
    found = cost("read", tmp_path / name)
    assert found.status == 0, found.said
    assert "$5 million  =  5,000,000 USD" in found.said
    assert found.megabytes < MEGABYTES
