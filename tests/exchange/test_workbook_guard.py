"""One test for each defect of the format or of openpyxl that can occur here."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook

from crossfoot.exchange.workbook import guard
from crossfoot.exchange.workbook.book import Book
from crossfoot.exchange.workbook.cells import Formula, Link
from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.sheet import Sheet
from crossfoot.exchange.workbook.style import Kind

AT = datetime(2025, 9, 23, 12)  # noqa: DTZ001  (a workbook knows no zones)


def written(*rows: Any, kind: Kind = Kind.TEXT, most_rows: int = 1000) -> Any:
    """The rows of a one-column table as openpyxl reads them back."""
    out = BytesIO()
    book = Book(out, AT, most_rows=most_rows)
    sheet = Sheet(book, Table("Sheet", (Column("Head", kind, 20),), "a row"))
    for row in rows:
        sheet.append([row])
    sheet.finish()
    book.save()
    return load_workbook(out)


def cells(book: Any) -> list[Any]:
    return [row[0] for row in book["Sheet"].iter_rows(min_row=2)]


@pytest.mark.parametrize(
    "text", ["=1+1", "=cmd|' /C calc'!A0", "+1", "-2+3", "@SUM(A1)", "\tx", "#N/A", "#REF!", "TRUE"]
)
def test_text_that_looks_like_something_else_stays_text(text: str) -> None:
    (cell,) = cells(written(text))
    assert (cell.value, cell.data_type) == (text, "s")


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x"])
def test_text_that_a_program_might_run_is_marked_as_text(text: str) -> None:
    (cell,) = cells(written(text))
    assert cell.quotePrefix


@pytest.mark.parametrize("code", [0, 0x0B, 0x1F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF])
def test_a_character_no_workbook_can_hold_is_replaced_and_counted(code: int) -> None:
    mark = chr(code)
    assert guard.text(f"a{mark}b") == guard.Text("a\ufffdb", scrubbed=1)
    assert cells(written(f"a{mark}b"))[0].value == "a\ufffdb"


def test_text_that_spells_an_escape_stays_as_it_was_spelled() -> None:
    assert guard.text("_x000D_ and _x00zz_").text == "_x005F_x000D_ and _x00zz_"


def test_line_ends_are_those_of_a_cell() -> None:
    assert guard.text("a\r\nb\rc").text == "a\nb\nc"


@pytest.mark.parametrize("text", ["x" * 40_000, "\U0001f682" * 20_000, "x" + "\U0001f682" * 20_000])
def test_long_text_is_cut_with_words(text: str) -> None:
    safe = guard.text(text)
    assert safe.cut
    assert len(safe.text.encode("utf-16-le")) // 2 <= guard.MOST_CHARACTERS
    assert safe.text.endswith("[cut here: the whole text is in the ledger]")
    assert cells(written(text))[0].value == safe.text


def test_text_that_just_fits_is_not_cut() -> None:
    text = "x" * guard.MOST_CHARACTERS
    assert guard.text(text) == guard.Text(text)


@pytest.mark.parametrize(
    ("hundredths", "number"),
    [
        (420_000_000_000, 4_200_000_000),
        (-5, Decimal("-0.05")),
        (123_456_789_012_345, Decimal("1234567890123.45")),
        (9 * 10**18, 9 * 10**16),
        (1_234_567_890_123_456, "12,345,678,901,234.56"),
        (123_456_789_012_345_600, "1,234,567,890,123,456"),
    ],
)
def test_an_amount_is_a_number_unless_a_spreadsheet_would_change_its_digits(
    hundredths: int, number: object
) -> None:
    assert guard.number(hundredths) == number


def test_a_number_of_fifteen_digits_comes_back_exactly() -> None:
    (cell,) = cells(written(123_456_789_012_345, kind=Kind.AMOUNT))
    assert round(cell.value * 100) == 123_456_789_012_345


def test_days_are_dates_and_coarser_or_old_ones_text() -> None:
    assert guard.day("2025-09-23") == date(2025, 9, 23)
    assert guard.day("2025-09") == "2025-09"
    assert guard.day("1899-12-31") == "1899-12-31"
    assert guard.day("1900-02-28") == "1900-02-28"


def test_a_time_is_written_in_utc_without_its_zone() -> None:
    assert guard.moment("2025-09-23T14:00:00+02:00") == AT
    assert guard.moment("2025-09-23T12:00:00Z") == AT
    assert guard.moment("yesterday") == "yesterday"


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "www.example.org",
        "https://",
        "https://[bad",
        "https://example.org/a b",
        "https://example.org/" + "x" * 3000,
    ],
)
def test_an_address_that_is_no_safe_link_stays_text(address: str) -> None:
    (cell,) = cells(written(Link(address, target=address)))
    assert cell.hyperlink is None
    assert cell.value == address


def test_a_web_address_and_a_cell_are_links() -> None:
    outer, inner = cells(
        written(Link("out", target="https://example.org/?a=1&b=2"), Link("in", place="'Sheet'!A1"))
    )
    assert outer.hyperlink.target == "https://example.org/?a=1&b=2"
    assert (inner.hyperlink.location, inner.hyperlink.target) == ("'Sheet'!A1", None)


def test_only_our_own_formulas_are_formulas() -> None:
    formula, text = cells(written(Formula("=SUM(A1:A1)"), "=SUM(A1:A1)", kind=Kind.AMOUNT))
    assert (formula.data_type, text.data_type) == ("f", "s")


def test_a_table_with_a_header_only_is_no_table() -> None:
    assert not written()["Sheet"].tables


def test_a_table_has_filters_and_its_own_column_names() -> None:
    sheet = written("x")["Sheet"]
    (table,) = sheet.tables.values()
    assert table.ref == "A1:A2"
    assert table.autoFilter.ref == "A1:A2"
    assert [column.name for column in table.tableColumns] == ["Head"]
    assert sheet.freeze_panes == "B2"


def test_a_table_longer_than_a_sheet_goes_on_in_the_next() -> None:
    book = written("a", "b", "c", "d", "e", most_rows=3)
    assert book.sheetnames == ["Sheet", "Sheet (2)", "Sheet (3)"]
    assert [book[name]["A2"].value for name in book.sheetnames] == ["a", "c", "e"]
    assert len({table for name in book.sheetnames for table in book[name].tables}) == 3


def test_a_title_fits_what_a_sheet_may_be_called() -> None:
    assert guard.title("a/b?" * 20, 12).endswith(" (12)")
    assert len(guard.title("x" * 40, 2)) <= 31
    assert guard.title("'[]'") == "Sheet"
    assert len(guard.title("\U0001f682" * 20).encode("utf-16-le")) // 2 <= 31


def test_the_same_cells_are_the_same_bytes() -> None:
    def made() -> bytes:
        out = BytesIO()
        book = Book(out, AT)
        sheet = Sheet(book, Table("Sheet", (Column("Head", Kind.TEXT, 20),), "a row"))
        sheet.append(["x"])
        sheet.finish()
        book.save()
        return out.getvalue()

    assert made() == made()
