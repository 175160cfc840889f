"""Files that are not what they seem: each refused in one sentence. What it costs: `tests/cli`."""

from __future__ import annotations

import contextlib
import io
import os
import time
import zipfile
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from crossfoot.errors import CrossfootError
from crossfoot.exchange.confined import confined
from crossfoot.exchange.spreadsheets import read_grids
from crossfoot.exchange.spreadsheets.kinds import kind_of
from crossfoot.exchange.spreadsheets.reading import grids_of
from tests.exchange.packed import packed, sheet

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CELL = '<row r="1"><c r="A1" t="inlineStr"><is><t>{}</t></is></c></row>'
LAUGHS = (
    '<!DOCTYPE x [<!ENTITY a0 "ha">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + "]>"
)


def _declaring(declared: str, word: str) -> Callable[[Path], Path]:
    body = sheet(CELL.format(word), declared=declared)
    return lambda path: packed(path, parts={"xl/worksheets/sheet1.xml": body})


def _bomb(path: Path) -> Path:
    return packed(path, parts={"xl/worksheets/sheet2.xml": b"<a>" + b" " * (200 << 20)})


def _lying(path: Path) -> Path:
    """A member whose listed size is a hundredth of what it unpacks to."""
    packed(path, parts={"xl/worksheets/sheet1.xml": os.urandom(1 << 19) + b" " * (30 << 20)})
    raw = bytearray(path.read_bytes())
    size = (31_981_568).to_bytes(4, "little")
    while (at := raw.find(size)) >= 0:
        raw[at : at + 4] = (300_000).to_bytes(4, "little")
    path.write_bytes(raw)
    return path


def _many(path: Path) -> Path:
    return packed(path, parts={f"xl/media/{number}.bin": b"" for number in range(10_000)})


def _outside(path: Path) -> Path:
    return packed(path, parts={"../../evil.xml": "x"})


def _truncated(path: Path) -> Path:
    packed(path, CELL.format("words"))
    path.write_bytes(path.read_bytes()[:-200])
    return path


def _crc(path: Path) -> Path:
    words = "incompressible " + os.urandom(4000).hex()
    packed(path, CELL.format(words))
    raw = bytearray(path.read_bytes())
    with zipfile.ZipFile(io.BytesIO(bytes(raw))) as archive:
        member = archive.getinfo("xl/worksheets/sheet1.xml")
    raw[member.header_offset + 30 + len(member.filename) + member.compress_size // 2] ^= 0xFF
    path.write_bytes(raw)
    return path


def _of(raw: bytes) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        path.write_bytes(raw)
        return path

    return write


def _zip_of(*names: str) -> Callable[[Path], Path]:
    def write(path: Path) -> Path:
        with zipfile.ZipFile(path, "w") as archive:
            for name in names:
                archive.writestr(name, "x")
        return path

    return write


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600

HOSTILE: dict[str, tuple[Callable[[Path], Path], str]] = {
    "billion laughs": (_declaring(LAUGHS, "&a9;"), "declares a document type"),
    "quadratic": (
        _declaring(f'<!DOCTYPE x [<!ENTITY a "{"a" * 60_000}">]>', "&a;" * 60_000),
        "declares a document type",
    ),
    "xxe": (
        _declaring('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>', "&a;"),
        "declares a document type",
    ),
    "zip bomb": (_bomb, "unpacks to far more"),
    "lying sizes": (_lying, "more|damaged"),
    "many members": (_many, "holds 10,004 files"),
    "names outside": (_outside, "names a place outside itself"),
    "truncated": (_truncated, "damaged or cut short"),
    "crc": (_crc, "damaged"),
    "encrypted": (_of(OLE + "EncryptedPackage".encode("utf-16-le")), "protected with a password"),
    "xls renamed": (_of(OLE + "Workbook".encode("utf-16-le")), "before 2007"),
    "xlsb": (_zip_of("xl/workbook.bin"), "binary workbook"),
    "ods": (_zip_of("content.xml", "mimetype"), "OpenDocument"),
    "docx": (_zip_of("word/document.xml"), "a Word document"),
    "zip": (_zip_of("a.txt"), "an archive"),
    "csv renamed": (_of(b"a,b\n1,2\n"), "no workbook but plain text"),
    "web page": (_of(b"<!DOCTYPE html><table>"), "a web page"),
    "pdf": (_of(b"%PDF-1.7"), "a PDF document"),
    "ledger": (_of(b"SQLite format 3\0" + b"x" * 99), "a ledger or another database"),
    "empty": (_of(b""), "is empty"),
    "nuls": (_of(b"\0" * 5000), "is empty"),
    "noise": (_of(bytes(range(256)) * 20), "neither a workbook nor text"),
    "no xml": (
        lambda path: packed(path, parts={"xl/worksheets/sheet1.xml": "<a"}),
        "is damaged",
    ),
    "long text": (
        lambda path: packed(path, CELL.format(os.urandom(600_000).hex())),
        "longer than any",
    ),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_file_is_refused_in_one_sentence(case: str, tmp_path: Path) -> None:
    make, words = HOSTILE[case]
    path = make(tmp_path / "received.xlsx")
    with pytest.raises(CrossfootError, match=words) as refusal:
        read_grids(path)
    assert refusal.value.what.startswith("received.xlsx")
    assert refusal.value.remedy.endswith(".")


def test_a_csv_with_an_open_quotation_mark_is_named_by_its_line(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text('a,b\n1,"open\n' + "x,y\n" * 2_000)
    with pytest.raises(CrossfootError, match="line 2: a quotation mark is opened"):
        read_grids(path)


@pytest.mark.parametrize(
    "text", ['a,b\n1,"open\nx,y\n', 'a,b\n1,"open\nx,y', 'a,b\n1,"', 'a,b\n1,"\n']
)
def test_a_short_csv_with_an_open_quotation_mark_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "rows.csv"
    path.write_text(text)
    with pytest.raises(CrossfootError, match="line 2: a quotation mark is opened there and never"):
        read_grids(path)


@pytest.mark.parametrize("end", ["", "\n", "\r\n", "\n\n"])
def test_a_csv_whose_last_cell_holds_a_line_break_is_read(tmp_path: Path, end: str) -> None:
    path = tmp_path / "rows.csv"
    path.write_text('a,b\n1,"two\nlines"' + end, newline="")
    (grid,) = read_grids(path)
    assert [line.values for line in grid.lines] == [("a", "b"), ("1", "two\nlines")]


def test_a_line_of_ten_megabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("a,b\n" + "x" * 10_000_000 + ",1\n")
    with pytest.raises(CrossfootError, match="line 2, holds a text longer than any cell's"):
        read_grids(path)


def _hungry() -> int:
    return len(bytearray(1 << 40))


def _dying() -> None:
    os._exit(11)


def test_work_that_takes_too_much_ends_in_a_sentence() -> None:
    for work in (_hungry, _dying):
        with pytest.raises(CrossfootError, match="takes more memory or time"):
            confined("bad.xlsx", work)


def test_work_that_is_no_longer_wanted_ends_at_once(tmp_path: Path) -> None:
    def enough() -> None:
        raise InterruptedError

    began = time.monotonic()
    with pytest.raises(InterruptedError):
        confined("slow.xlsx", time.sleep, 60, still_wanted=enough)
    assert time.monotonic() - began < 10
    assert list(tmp_path.iterdir()) == []


def _real() -> bytes:
    book = Workbook()
    page = book.active
    assert page is not None
    for row in range(20):
        page.append([f"Deal {row}", row * 1.5, f"{row} billion"])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


REAL = _real()


@settings(max_examples=150, deadline=None)
@given(
    cuts=st.lists(
        st.tuples(st.integers(0, len(REAL) - 1), st.binary(min_size=1, max_size=8)), max_size=12
    ),
    end=st.integers(1, len(REAL)),
)
def test_a_mangled_workbook_never_gives_a_traceback(
    cuts: list[tuple[int, bytes]], end: int, tmp_path_factory: pytest.TempPathFactory
) -> None:
    raw = bytearray(REAL)
    for at, piece in cuts:
        raw[at : at + len(piece)] = piece
    _read(tmp_path_factory, bytes(raw if end % 3 else raw[:end]), "mangled.xlsx")


@settings(max_examples=150, deadline=None)
@given(
    raw=st.binary(max_size=400)
    | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass"))
)
def test_any_bytes_are_read_or_refused(
    raw: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    _read(tmp_path_factory, raw, "any.csv")


@settings(max_examples=100, deadline=None)
@given(
    body=st.text(max_size=300),
    part=st.sampled_from(
        ["xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/workbook.xml"]
    ),
)
def test_any_part_of_a_workbook_may_be_nonsense(
    body: str, part: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "nonsense.xlsx"
    raw = packed(path, CELL.format("x"), {part: body.encode("utf-8", "surrogatepass")}).read_bytes()
    _read(tmp_path_factory, raw, "nonsense.xlsx")


def _read(factory: pytest.TempPathFactory, raw: bytes, name: str) -> None:
    path = factory.getbasetemp() / name
    path.write_bytes(raw)
    with contextlib.suppress(CrossfootError):
        grids_of(str(path), str(kind_of(path)))
