"""What a workbook costs, against the bare loop over the same cells in two other writers.

CROSSFOOT_BENCH_ROWS=100000 for the size that the budget speaks of.
"""

from __future__ import annotations

import os
import time
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell

from crossfoot.exchange.workbook.book import Book
from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.sheet import Sheet
from crossfoot.exchange.workbook.style import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ROWS = int(os.environ.get("CROSSFOOT_BENCH_ROWS", "10000"))
AT = datetime(2025, 9, 23, 12)  # noqa: DTZ001  (a workbook knows no zones)
KINDS = [Kind.ID, Kind.PROSE, Kind.TEXT, Kind.DAY, Kind.AMOUNT] * 4
TABLE = Table("Rows", tuple(Column(f"C{n}", kind, 20) for n, kind in enumerate(KINDS)), "a row")
FORMATS = {Kind.DAY: "yyyy-mm-dd", Kind.AMOUNT: "#,##0", Kind.ID: "@"}

pytestmark = pytest.mark.bench


def rows() -> Iterator[list[Any]]:
    """Rows as a ledger gives them: ids, prose, words, days, hundredths."""
    for number in range(ROWS):
        row = [f"F-{number}", f"over ${number} million of R&D", "contract", "2025-09-23"]
        yield [*row, number * 12_345_600] * 4


def ours(path: Path) -> None:
    with path.open("wb") as out:
        book = Book(out, AT)
        sheet = Sheet(book, TABLE)
        for row in rows():
            sheet.append(row)
        sheet.finish()
        book.save()


def openpyxl_bare(path: Path) -> None:
    book = Workbook(write_only=True)
    sheet: Any = book.create_sheet()
    for row in rows():
        cells = []
        for value, kind in zip(row, KINDS, strict=True):
            cell: Any = WriteOnlyCell(sheet, _shown(value, kind))
            if kind in FORMATS:
                cell.number_format = FORMATS[kind]
            cells.append(cell)
        sheet.append(cells)
    book.save(path)


def xlsxwriter_bare(path: Path) -> None:
    xlsxwriter = pytest.importorskip("xlsxwriter")
    book = xlsxwriter.Workbook(path, {"constant_memory": True})
    sheet = book.add_worksheet()
    formats = {kind: book.add_format({"num_format": FORMATS.get(kind, "General")}) for kind in Kind}
    for number, row in enumerate(rows()):
        for place, (value, kind) in enumerate(zip(row, KINDS, strict=True)):
            sheet.write(number, place, _shown(value, kind), formats[kind])
    book.close()


def _shown(value: Any, kind: Kind) -> Any:
    if kind is Kind.DAY:
        return date.fromisoformat(value)
    return value / 100 if kind is Kind.AMOUNT else value


def seconds(write: Callable[[Path], None], path: Path) -> float:
    start = time.process_time()
    write(path)
    return time.process_time() - start


def test_bulk_rows_cost_less_than_a_third_of_bare_openpyxl(tmp_path: Path) -> None:
    mine = seconds(ours, tmp_path / "ours.xlsx")
    openpyxl = seconds(openpyxl_bare, tmp_path / "openpyxl.xlsx")
    writer = seconds(xlsxwriter_bare, tmp_path / "xlsxwriter.xlsx")
    print(
        f"\n{ROWS:,} × {len(KINDS)} cells: ours {mine:.2f} s, openpyxl write-only {openpyxl:.2f} s "
        f"({mine / openpyxl:.2f} ×), XlsxWriter {writer:.2f} s ({mine / writer:.2f} ×)"
    )
    assert mine <= 0.3 * openpyxl
