"""What is read from workbooks and separated text."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from openpyxl import Workbook, load_workbook

from crossfoot.exchange.spreadsheets import Broken, cell_name, read_grids
from crossfoot.exchange.spreadsheets.reading import grids_of
from crossfoot.exchange.spreadsheets.separated import separated_grid
from tests.exchange.packed import packed, sheet

if TYPE_CHECKING:
    from pathlib import Path


def values(raw: bytes) -> list[tuple[object, ...]]:
    return [line.values for line in separated_grid(raw, "rows.csv").lines]


def test_a_workbook_reads_as_openpyxl_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "made.xlsx"
    book = Workbook()
    page = book.active
    assert page is not None
    page.title = "Some rows"
    page.append(["Title", "Amount", "On", "Part", "Yes"])
    page.append(["Engines & more", 4_200_000_000, date(2025, 9, 23), 0.1, True])
    page.append([None, -5.25, datetime(2025, 9, 23, 14, 5), None, False])  # noqa: DTZ001
    page["A5"] = "_x005F_x000D_ two\nlines"
    book.create_sheet("Empty")
    book.save(path)
    first, second = read_grids(path)
    assert (first.name, second.name, second.lines) == ("Some rows", "Empty", [])
    read = load_workbook(path).active
    assert read is not None
    for line in first.lines:
        for at, value in enumerate(line.values):
            known = read.cell(line.number, at + 1).value
            known = (
                known.date()
                if isinstance(known, datetime) and at == 2 and line.number == 2
                else known
            )
            if value is not None and line.number < 5:
                assert float(str(value)) == known if isinstance(value, Decimal) else value == known
    assert first.lines[1].values[3] == Decimal("0.1")
    assert first.lines[-1].values == ("_x000D_ two\nlines",)
    assert first.place(1, 2) == "'Some rows'!B2"


def test_rows_and_cells_without_addresses_follow_each_other(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.xlsx", "<row><c><v>1</v></c><c><v>2</v></c></row><row><c/></row>")
    (grid,) = grids_of(str(path), "workbook")
    assert [(line.number, line.values) for line in grid.lines] == [(1, (1, 2))]


def test_a_formula_without_its_value_is_no_blank(tmp_path: Path) -> None:
    rows = '<row r="3"><c r="B3"><f>1+1</f></c><c r="C3"><f>1+1</f><v>2</v></c></row>'
    (grid,) = grids_of(str(packed(tmp_path / "a.xlsx", rows)), "workbook")
    broken = grid.lines[0].at(1)
    assert isinstance(broken, Broken)
    assert "formula without its value" in broken.what
    assert grid.lines[0].at(2) == 2
    assert grid.lines[0].at(99) is None


def test_runs_of_one_text_are_joined_and_how_it_is_spoken_is_left_out(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1" t="inlineStr"><is><r><t>over </t></r><r><t>$12</t></r>'
        '<rPh sb="0" eb="1"><t>spoken</t></rPh></is></c></row>'
    )
    (grid,) = grids_of(str(packed(tmp_path / "a.xlsx", rows)), "workbook")
    assert grid.lines[0].values == ("over $12",)


def test_a_dimension_that_lies_is_not_looked_at(tmp_path: Path) -> None:
    body = sheet('<row r="1"><c r="A1"><v>7</v></c></row>', '<dimension ref="A1:XFD1048576"/>')
    path = packed(tmp_path / "a.xlsx", parts={"xl/worksheets/sheet1.xml": body})
    (grid,) = grids_of(str(path), "workbook")
    assert [line.values for line in grid.lines] == [(7,)]


def test_a_sparse_giant_costs_its_cells_alone_and_says_what_was_not_read(tmp_path: Path) -> None:
    rows = (
        '<row r="1"><c r="A1"><v>1</v></c></row>'
        '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    )
    (grid,) = grids_of(str(packed(tmp_path / "a.xlsx", rows)), "workbook")
    assert [line.number for line in grid.lines] == [1]
    assert grid.notes == ["Cells right of column GR were not read."]


@pytest.mark.parametrize(
    "raw",
    [
        "Title;Amount\nEngines;4,2\n".encode("utf-8-sig"),
        "Title;Amount\nEngines;4,2\n".encode("utf-16"),
        "Title;Amount\nEngines;4,2\n".encode("utf-16-le"),
        "Title;Amount\nEngines;4,2\n".encode("utf-16-be"),
        b"sep=;\r\nTitle;Amount\r\nEngines;4,2\r\n",
        b'Title;Amount\n"Engines";"4,2"\n\n',
        b"Ti\0tle;Amount\nEngines;4,2",
    ],
)
def test_any_usual_coding_and_separator_is_told_by_what_is_there(raw: bytes) -> None:
    assert values(raw) == [("Title", "Amount"), ("Engines", "4,2")]


def test_text_that_is_no_utf_8_is_windows_1252() -> None:
    assert values("Titel;Wert\nLokomotiven für Köln;€ 5\n".encode("cp1252"))[1] == (
        "Lokomotiven für Köln",
        "€ 5",
    )


def test_tabs_and_quoted_commas_are_told_apart() -> None:
    assert values(b'a\tb,c\n"x, y"\tz\n') == [("a", "b,c"), ("x, y", "z")]
    assert values(b'a,b\n"one, two",3\n') == [("a", "b"), ("one, two", "3")]


def test_a_quoted_line_break_keeps_the_numbers_of_the_lines() -> None:
    grid = separated_grid(b'a,b\n"two\nlines",1\nx,2\n', "rows.csv")
    assert [line.number for line in grid.lines] == [1, 2, 4]
    assert grid.place(1, 4) == "line 4, column B"


def test_the_mark_against_formulas_is_taken_off() -> None:
    assert values(b"a,b\n'=1+1,'twas\n")[1] == ("=1+1", "'twas")


def test_a_sheet_name_that_needs_it_is_quoted() -> None:
    assert cell_name("It's", 5, 12) == "'It''s'!F12"
