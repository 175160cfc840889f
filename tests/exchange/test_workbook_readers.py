"""What is streamed, read back by others: every cell as openpyxl and calamine see it."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from crossfoot.exchange.workbook.book import Book
from crossfoot.exchange.workbook.cells import Formula
from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.guard import FIRST_DAY
from crossfoot.exchange.workbook.sheet import Sheet
from crossfoot.exchange.workbook.style import Kind

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2025, 9, 23, 12)  # noqa: DTZ001  (a workbook knows no zones)
KINDS = (Kind.TEXT, Kind.AMOUNT, Kind.DAY, Kind.WHOLE, Kind.PROSE)
TABLE = Table("Rows", tuple(Column(kind.name, kind, 20) for kind in KINDS), "a row")
CALAMINE = """
import json, sys
from python_calamine import CalamineWorkbook
rows = CalamineWorkbook.from_path(sys.argv[1]).get_sheet_by_name("Rows").to_python()
print(json.dumps([[str(c) for c in row] for row in rows]))
"""
READABLE = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=40
)


def write(path: Path, *rows: list[Any]) -> None:
    with path.open("wb") as out:
        book = Book(out, AT)
        sheet = Sheet(book, TABLE)
        for row in rows:
            sheet.append(row)
        sheet.finish()
        book.save()


def calamine(path: Path) -> list[list[str]]:
    """The rows as calamine reads them, in a process of its own: it may abort."""
    if importlib.util.find_spec("python_calamine") is None:
        pytest.skip("python-calamine is not installed (make .venv/.ready)")
    done = subprocess.run(
        [sys.executable, "-c", CALAMINE, str(path)], check=True, capture_output=True, timeout=60
    )
    found: list[list[str]] = json.loads(done.stdout)
    return found


@settings(
    deadline=None, max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    text=READABLE,
    amount=st.integers(-(10**16), 10**16),
    day=st.dates(min_value=FIRST_DAY),
    count=st.integers(0, 10**9),
)
def test_openpyxl_reads_what_was_streamed(
    tmp_path: Path, text: str, amount: int, day: date, count: int
) -> None:
    write(tmp_path / "r.xlsx", [text, amount, day.isoformat(), count, text])
    read = load_workbook(tmp_path / "r.xlsx")["Rows"]
    first, number, when, whole, prose = next(read.iter_rows(min_row=2, values_only=True))
    assert (first or "", prose or "") == (text, text)
    assert when == datetime.combine(day, datetime.min.time())
    assert whole == count
    if len(str(abs(amount)).strip("0")) <= 15:
        assert round(float(str(number)) * 100) == amount
    else:
        assert (
            str(number).replace(",", "")
            == f"{'-' * (amount < 0)}{abs(amount) // 100}.{abs(amount) % 100:02}"
        )


def test_calamine_reads_what_was_streamed(tmp_path: Path) -> None:
    texts = ["=1+1", "a < b & c", " kept ", "two\nlines", "Ünïcode 中", '"quoted"', "_x000D_"]
    write(tmp_path / "r.xlsx", *([t, 4_200_000_050, "2025-09-23", 3, t] for t in texts))
    head, *rows = calamine(tmp_path / "r.xlsx")
    assert head == [kind.name for kind in KINDS]
    assert [row[0] for row in rows] == [row[4] for row in rows] == texts
    assert {tuple(row[1:4]) for row in rows} == {("42000000.5", "2025-09-23", "3.0")}


def test_a_formula_carries_its_value_for_readers_that_do_not_calculate(tmp_path: Path) -> None:
    formula = Formula("=SUM(D2:D2)*1000000", 300_000_000)
    words = Formula('=IF(1<2,"no upper limit",0)', "no upper limit")
    write(tmp_path / "r.xlsx", [None, formula, None, 3, None], [words, None, None, 1, None])
    values = load_workbook(tmp_path / "r.xlsx", data_only=True)["Rows"]
    assert (values["B2"].value, values["A3"].value) == (3_000_000, "no upper limit")
    assert load_workbook(tmp_path / "r.xlsx")["Rows"]["A3"].value == words.text
    assert calamine(tmp_path / "r.xlsx")[1][1] == "3000000.0"


def test_the_size_of_a_sheet_is_not_told_wrong(tmp_path: Path) -> None:
    write(tmp_path / "r.xlsx", *([str(n), n, None, n, None] for n in range(50)))
    book = load_workbook(tmp_path / "r.xlsx", read_only=True)
    assert len(list(book["Rows"].iter_rows())) == 51
    book.close()


@pytest.mark.parametrize("count", [1, 2])
def test_a_book_given_up_leaves_nothing_open(tmp_path: Path, count: int) -> None:
    with (tmp_path / "r.xlsx").open("wb") as out:
        book = Book(out, AT)
        for number in range(count):
            aside = Table(f"T{number}", TABLE.columns, "a row", aside=number == 0)
            Sheet(book, aside).append(["x", 1, None, 1, None])
        book.abandon()
        book.abandon()
