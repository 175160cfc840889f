"""A sheet that can come back edited: what was written and what is read have one base."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from crossfoot.exchange.workbook import export_workbook
from crossfoot.exchange.workbook.base import EDITABLE, base_of, said
from crossfoot.exchange.workbook.book import Book
from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.sheet import Sheet
from crossfoot.exchange.workbook.style import Kind
from tests.exchange.conftest import take_in

if TYPE_CHECKING:
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger

AT = datetime(2025, 9, 23, 12)  # noqa: DTZ001  (a workbook knows no zones)


def based(sheet: str, row: dict[Any, Any]) -> str:
    """The base of a row as a reader of the sheet computes it."""
    return base_of(said(row[title]) for title in EDITABLE[sheet] if title in row)


def test_every_row_read_back_has_the_base_that_was_written(
    ledger: Ledger, bundle: dict[str, Any], tmp_path: Path
) -> None:
    take_in(ledger, bundle)
    export_workbook(ledger, tmp_path / "b.xlsx")
    book = load_workbook(tmp_path / "b.xlsx")
    for sheet in EDITABLE:
        head, *lines = book[sheet].iter_rows(values_only=True)
        assert lines, sheet
        assert head[-1] == "Base"
        for line in lines:
            row = dict(zip(head, line, strict=True))
            assert based(sheet, row) == row["Base"], sheet


@settings(deadline=None)
@given(
    title=st.text(st.characters(codec="utf-16", exclude_characters="\r")),
    amount=st.integers(-(10**17), 10**17),
)
def test_whatever_a_row_holds_its_base_survives_the_file(title: str, amount: int) -> None:
    columns = (Column("As reported", Kind.TEXT, 9), Column("Printed", Kind.AMOUNT, 9))
    out = BytesIO()
    book = Book(out, AT)
    sheet = Sheet(book, Table("Figures", columns, "a row"))
    sheet.append([title, amount])
    sheet.finish()
    book.save()
    head, line = load_workbook(BytesIO(out.getvalue()))["Figures"].iter_rows(values_only=True)
    row = dict(zip(head, line, strict=True))
    assert based("Figures", row) == row["Base"]
