"""What a workbook costs, against the bare loop over the same cells in two other writers.

The bulk rows alone, and a whole export: its queries, verdicts, words and sums as well, which the
bare loops are spared. Processor time, each writer's modules imported before.
CROSSFOOT_BENCH_ROWS=100000 for the size that the budget speaks of, CROSSFOOT_BENCH_FIGURES=20000
for a larger ledger.
"""

from __future__ import annotations

import os
import time
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.cell import WriteOnlyCell

from crossfoot.exchange.workbook import export_workbook
from crossfoot.exchange.workbook.book import Book
from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.sheet import Sheet
from crossfoot.exchange.workbook.style import Kind
from crossfoot.ledger.generate import generate
from crossfoot.ledger.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    Cells = tuple[Any, str]
    """A value and its number format."""

ROWS = int(os.environ.get("CROSSFOOT_BENCH_ROWS", "10000"))
FIGURES = int(os.environ.get("CROSSFOOT_BENCH_FIGURES", "5000"))
BUDGET = 0.3
AT = datetime(2025, 9, 23, 12)  # noqa: DTZ001  (a workbook knows no zones)
KINDS = [Kind.ID, Kind.PROSE, Kind.TEXT, Kind.DAY, Kind.AMOUNT] * 4
TABLE = Table("Rows", tuple(Column(f"C{n}", kind, 20) for n, kind in enumerate(KINDS)), "a row")
GENERAL = "General"
FORMATS = {Kind.DAY: "yyyy-mm-dd", Kind.AMOUNT: "#,##0", Kind.ID: "@"}

pytestmark = pytest.mark.bench


def rows() -> Iterator[list[Any]]:
    """Rows as a ledger gives them: ids, prose, words, days, hundredths."""
    for number in range(ROWS):
        row = [f"F-{number}", f"over ${number} million of R&D", "contract", "2025-09-23"]
        yield [*row, number * 12_345_600] * 4


def cells() -> Iterator[list[Cells]]:
    """The same as cells."""
    for row in rows():
        yield [
            (_shown(value, kind), FORMATS.get(kind, GENERAL))
            for value, kind in zip(row, KINDS, strict=True)
        ]


def _shown(value: Any, kind: Kind) -> Any:
    if kind is Kind.DAY:
        return date.fromisoformat(value)
    return value / 100 if kind is Kind.AMOUNT else value


def ours(path: Path) -> None:
    with path.open("wb") as out:
        book = Book(out, AT)
        sheet = Sheet(book, TABLE)
        for row in rows():
            sheet.append(row)
        sheet.finish()
        book.save()


def openpyxl_bare(path: Path, sheets: Iterable[Iterable[list[Cells]]]) -> None:
    book = Workbook(write_only=True)
    for lines in sheets:
        sheet: Any = book.create_sheet()
        for line in lines:
            row = []
            for value, form in line:
                cell: Any = WriteOnlyCell(sheet, value)
                if form != GENERAL:
                    cell.number_format = form
                row.append(cell)
            sheet.append(row)
    book.save(path)


def xlsxwriter_bare(path: Path, sheets: Iterable[Iterable[list[Cells]]]) -> None:
    xlsxwriter = pytest.importorskip("xlsxwriter")
    book = xlsxwriter.Workbook(
        path, {"constant_memory": True, "default_date_format": FORMATS[Kind.DAY]}
    )
    formats: dict[str, Any] = {}
    for lines in sheets:
        sheet = book.add_worksheet()
        for number, line in enumerate(lines):
            for place, (value, form) in enumerate(line):
                if form not in formats:
                    formats[form] = book.add_format({"num_format": form})
                sheet.write(number, place, value, formats[form])
    book.close()


def seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def told(mine: float, openpyxl: float, writer: float, what: str) -> None:
    print(
        f"\n{what}: ours {mine:.2f} s, openpyxl write-only {openpyxl:.2f} s "
        f"({mine / openpyxl:.2f} ×), XlsxWriter {writer:.2f} s ({mine / writer:.2f} ×)"
    )


def test_bulk_rows_cost_less_than_a_third_of_bare_openpyxl(tmp_path: Path) -> None:
    mine = seconds(lambda: ours(tmp_path / "ours.xlsx"))
    openpyxl = seconds(lambda: openpyxl_bare(tmp_path / "openpyxl.xlsx", [cells()]))
    writer = seconds(lambda: xlsxwriter_bare(tmp_path / "xlsxwriter.xlsx", [cells()]))
    told(mine, openpyxl, writer, f"{ROWS:,} × {len(KINDS)} cells")
    assert mine <= BUDGET * openpyxl


def test_a_whole_export_costs_less_than_a_third_of_bare_openpyxl(tmp_path: Path) -> None:
    path = tmp_path / "whole.xlsx"
    ledger = Ledger.create(tmp_path / "big.crossfoot", by="bench")
    generate(ledger, FIGURES, seed=1)
    mine = min(seconds(lambda: export_workbook(ledger, path)) for _ in range(2))
    ledger.close()
    sheets = [
        [[(cell.value, cell.number_format) for cell in row] for row in sheet.iter_rows()]
        for sheet in load_workbook(path).worksheets
    ]
    openpyxl = seconds(lambda: openpyxl_bare(tmp_path / "openpyxl.xlsx", sheets))
    writer = seconds(lambda: xlsxwriter_bare(tmp_path / "xlsxwriter.xlsx", sheets))
    told(mine, openpyxl, writer, f"a ledger of {FIGURES:,} figures")
    assert mine <= BUDGET * openpyxl
