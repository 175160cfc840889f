"""What PLATFORM lists as defects of openpyxl 3.1.5, on whole workbooks as they are exported.

Source: PLATFORM, section C3; defects of single cells are in `test_workbook_guard`.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
import zipfile
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import load_workbook

from crossfoot.exchange.profile import Profile
from crossfoot.exchange.sample import make_sample
from crossfoot.exchange.spreadsheets import read_grids
from crossfoot.exchange.wanted import Wanted
from crossfoot.exchange.workbook import cells as cell_module
from crossfoot.exchange.workbook import cover, export_workbook
from crossfoot.exchange.workbook.book import Book
from crossfoot.exchange.workbook.cells import Formula, Link
from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.sheet import LETTERS, Sheet
from crossfoot.exchange.workbook.style import Kind
from crossfoot.ledger.ledger import Ledger
from tests.exchange.test_workbook_guard import AT, cells, written

if TYPE_CHECKING:
    from pathlib import Path

PROFILES = tuple(Profile)
ADDRESS = re.compile(r"[A-Za-z]{1,3}[0-9]+|[Rr][0-9]*[Cc][0-9]*")


@pytest.fixture(scope="module", params=PROFILES)
def out(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("defects")
    make_sample(folder / "sample.crossfoot")
    ledger = Ledger.open(folder / "sample.crossfoot", by="Ada", write=False)
    export_workbook(ledger, folder / "out.xlsx", wanted=Wanted(profile=request.param))
    ledger.close()
    return folder / "out.xlsx"


@pytest.fixture(scope="module")
def book(out: Path) -> Any:
    return load_workbook(out)


def test_titles_of_sheets_are_short_unlike_and_not_reserved(book: Any) -> None:
    titles = [title.casefold() for title in book.sheetnames]
    assert len(set(titles)) == len(titles)
    assert all(len(title.encode("utf-16-le")) // 2 <= 31 for title in titles)
    assert "history" not in titles


def test_names_of_tables_are_unlike_and_no_address(book: Any) -> None:
    names = [table.displayName for sheet in book for table in sheet.tables.values()]
    assert names
    assert len({name.casefold() for name in names}) == len(names)
    assert [name for name in names if ADDRESS.fullmatch(name) or not name.isidentifier()] == []


def test_heads_of_tables_are_unlike_texts_of_one_line_and_stand_in_their_cells(book: Any) -> None:
    for sheet in book:
        for table in sheet.tables.values():
            names = [column.name for column in table.tableColumns]
            (head,) = sheet[table.ref.partition(":")[0] : f"XFD{_first_row(table.ref)}"]
            assert names == [cell.value for cell in head[: len(names)]]
            assert len({name.casefold() for name in names}) == len(names)
            assert [name for name in names if name != name.strip() or "\n" in name] == []
            assert int(re.findall(r"\d+", table.ref)[1]) > _first_row(table.ref)


def _first_row(ref: str) -> int:
    return int(re.findall(r"\d+", ref)[0])


def test_no_text_runs_out_of_its_column(book: Any) -> None:
    """Text that is not wrapped is cut where the next cell is filled, and spills where it is not."""
    too_long = [
        f"{sheet.title}!{cell.coordinate}: {cell.value}"
        for sheet in book
        for table in sheet.tables.values()
        for row in sheet[table.ref]
        for cell in row
        if isinstance(cell.value, str) and cell.data_type == "s"
        if not cell.alignment.wrap_text
        if len(cell.value) > sheet.column_dimensions[cell.column_letter].width * LETTERS
    ]
    assert too_long == []


def test_every_list_that_a_cell_offers_stands_in_cells(book: Any) -> None:
    offered = [each for sheet in book for each in sheet.data_validations.dataValidation]
    assert [
        each for each in offered if not re.fullmatch(r"Lists!\$B\$\d+:\$B\$\d+", each.formula1)
    ] == []


def test_times_say_in_their_head_that_they_are_of_no_place(book: Any) -> None:
    heads = {
        (sheet.title, sheet.cell(_first_row(table.ref), cell.column).value)
        for sheet in book
        for table in sheet.tables.values()
        for row in sheet[table.ref]
        for cell in row
        if isinstance(cell.value, datetime) and (cell.value.hour or cell.value.minute)
    }
    assert [head for head in heads if not head[1].endswith("(UTC)")] == []


def test_every_part_of_the_file_is_whole_xml(out: Path) -> None:
    with zipfile.ZipFile(out) as archive:
        for name in archive.namelist():
            ET.fromstring(archive.read(name))


def test_an_integer_too_long_for_a_spreadsheet_is_text_and_counted() -> None:
    (cell,) = cells(written(1_234_567_890_123_456_700, kind=Kind.AMOUNT))
    assert (cell.value, cell.data_type) == ("12,345,678,901,234,567", "s")


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), Decimal("1E+400")])
def test_what_is_no_number_is_told_and_never_a_blank_cell(value: Decimal) -> None:
    (cell,) = cells(written(str(value), kind=Kind.FACTOR))
    assert cell.value not in (None, 0)
    assert cell.data_type == "s"


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), Decimal("NaN"), Decimal("-Infinity"), Decimal("1E+400")]
)
def test_a_formula_that_came_to_no_number_leaves_a_file_that_opens(value: float) -> None:
    raw = _sheet(_bytes(Formula("=1/0", value), kind=Kind.AMOUNT))
    assert "<f>1/0</f><v/>" in raw


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_share_that_is_no_number_is_text(value: float) -> None:
    (cell,) = cells(written(value, kind=Kind.SHARE))
    assert (cell.value, cell.data_type) == (str(value), "s")


def test_days_that_programs_disagree_about_are_text_in_the_file() -> None:
    found = cells(written("1850-05-05", "1899-12-31", "1900-02-28", "2025-09-23", kind=Kind.DAY))
    assert [cell.value for cell in found[:3]] == ["1850-05-05", "1899-12-31", "1900-02-28"]
    assert found[3].value.date() == date(2025, 9, 23)


def test_a_time_with_a_zone_is_written_in_utc() -> None:
    (cell,) = cells(written("2025-09-23T14:00:00+02:00", kind=Kind.MOMENT))
    assert cell.value == AT


def test_text_that_spells_an_escape_comes_back_from_the_file_as_it_was(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(_bytes("a _x000D_ b", "_x005F_x000D_"))
    (grid,) = read_grids(tmp_path / "a.xlsx")
    assert [line.values for line in grid.lines] == [
        ("Head",),
        ("a _x000D_ b",),
        ("_x005F_x000D_",),
    ]


def _sheet(raw: bytes) -> str:
    with zipfile.ZipFile(BytesIO(raw)) as archive:
        return archive.read("xl/worksheets/1.xml").decode()


def _bytes(*rows: object, kind: Kind = Kind.TEXT) -> bytes:
    out = BytesIO()
    book = Book(out, AT)
    sheet = Sheet(book, Table("Sheet", (Column("Head", kind, 20),), "a row"))
    for row in rows:
        sheet.append([row])
    sheet.finish()
    book.save()
    return out.getvalue()


def test_links_over_what_a_sheet_may_have_are_text_and_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(cell_module, "MOST_LINKS", 2)
    out = BytesIO()
    book = Book(out, AT)
    sheet = Sheet(book, Table("Sheet", (Column("Head", Kind.TEXT, 20),), "a row"))
    for number in range(5):
        sheet.append([Link(f"n{number}", target=f"https://example.org/{number}")])
    sheet.finish()
    book.save()
    found = cells(load_workbook(out))
    assert [cell.value for cell in found] == ["n0", "n1", "n2", "n3", "n4"]
    assert [cell.hyperlink is not None for cell in found] == [True, True, False, False, False]
    assert book.unlinked == 3


def test_no_table_is_wider_than_a_sheet() -> None:
    columns = tuple(Column(f"c{number}", Kind.TEXT, 5) for number in range(16_385))
    with pytest.raises(AssertionError):
        Sheet(Book(BytesIO(), AT), Table("Sheet", columns, "a row"))


@pytest.mark.parametrize("mark", ["\x0b", "\ud800", "\uffff", "_x000D_", "]]>", "=1+1"])
def test_marks_in_what_the_ledger_is_called_leave_a_file_that_opens(
    mark: str,
) -> None:
    out = BytesIO()
    book = Book(out, AT)
    page = cover.begin(book)
    facts = cover.Facts(
        ledger=f"a{mark}b",
        title=f"{mark}t",
        filter=f"f{mark}",
        as_of=None,
        head=(0, ""),
        reporting_currency="USD",
        data_hash="0",
        publication=dict.fromkeys(cover.PUBLICATION, f"p{mark}"),
        left_out=None,
        sheets={},
        verdicts={},
        flags={},
        verdict_cells=None,
        notes=(f"n{mark}",),
    )
    cover.finish(book, page, facts)
    book.save()
    found = [cell for row in load_workbook(out)["Cover"].iter_rows() for cell in row]
    assert not any(cell.data_type == "f" for cell in found)
