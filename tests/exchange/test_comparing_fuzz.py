"""Whatever stands in the cells of a sheet: taken in, or refused by its cell, never a traceback."""

from __future__ import annotations

import contextlib
import json
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossfoot.errors import CrossfootError
from crossfoot.exchange.bundle import take
from crossfoot.exchange.bundle.giving import bundle_lines
from crossfoot.exchange.comparing import State, take_rows
from crossfoot.exchange.comparing.taking import Opened, compare_opened, open_rows, open_text
from crossfoot.exchange.spreadsheets import Broken, Grid, Line
from crossfoot.exchange.workbook import export_workbook
from crossfoot.exchange.workbook.base import EDITABLE
from crossfoot.ledger import journal
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.verify import verify

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.exchange.comparing.comparison import Sheet

BODY = "Two orders worth over $12 billion: $4.2 billion of engines and over $8 billion of aircraft."
BUNDLE = {
    "format": "crossfoot-bundle/1",
    "parties": [{"key": "p", "name": "Maker", "kind": "company", "country": "US"}],
    "events": [{"key": "e", "name": "Assembly week", "on": "2025-09"}],
    "announcements": [
        {"key": "a", "title": "Two orders", "body": BODY, "language": "en", "event": "e"}
    ],
    "deals": [
        {
            "key": "d",
            "title": "Engines",
            "stages": [{"stage": "mou"}],
            "adopted": {"value": "f"},
            "parties": [{"party": "p", "role": "seller"}],
        }
    ],
    "relations": [{"kind": "sum_of", "whole": "h", "parts": [{"figure": "f"}, {"figure": "i"}]}],
    "rates": [{"on": "2025-09", "from": "EUR", "to": "USD", "rate": "1.1800"}],
    "figures": [
        {
            "key": "f",
            "announcement": "a",
            "deal": "d",
            "wording": "$4.2 billion",
            "span": [BODY.index("$4.2"), BODY.index("$4.2") + len("$4.2 billion")],
            "corrected": {"amount": "4300000000", "why": "said so"},
        },
        {"key": "g", "origin": "taken_over", "measure": "quantity", "amount": "22", "unit": "jets"},
        {"key": "h", "announcement": "a", "wording": "over $12 billion"},
        {"key": "i", "announcement": "a", "wording": "$3 billion"},
    ],
}
WORDS = """$4.2bn;over $12 billion;1,234;(1,234);up to 22 aircraft;USD;value;quantity;share
contract;KAZ;Kazakhstan;2025-09;02/03/2025;over;nearly;about;range;year;F-1;XX-2026-001;-1
9999999999999999999;90000000000000000;0;not given;en;https://example.org
F-2;F-4;P-1;buyer;L-1;E-1;Assembly week;Maker;includes;sum of;closed;asked;rounding;2;-0.5
""".strip().replace("\n", ";")
TITLES = """Title;Value (USD m);Amount;Date;Country;Buyer;ID;Stage;Qty;Unit;Note;URL;Tags
Status date;Currency;""".replace("\n", ";")
FURTHER = {"Deal parties": ("Name", "Line"), "Parts": ("Total", "Breakdown", "Figure")}
"""What names a row, or is read of a new one."""
_TIED = """Deal;Party;Role;Name;Line;Total;Breakdown;Figure;Relation;Weight, low;Weight, high
Date;Place;Event;Other names;Kind;State;Closed as;Comment;Flag id;Title"""
TIED_TITLES = _TIED.replace("\n", ";").split(";")
CELLS = st.one_of(
    st.none(),
    st.text(max_size=12),
    st.integers(-(10**20), 10**20),
    st.decimals(allow_nan=False, allow_infinity=False, places=3),
    st.dates(date(1900, 1, 1), date(2100, 1, 1)),
    st.booleans(),
    st.just(Broken("holds the error #N/A")),
    st.sampled_from(WORDS.split(";")),
)


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Ledger, Opened]]:
    """A ledger, and its own workbook as it was read."""
    folder = tmp_path_factory.mktemp("fuzz")
    ledger = Ledger.create(folder / "a.crossfoot", by="ann")
    assert take(ledger, json.dumps(BUNDLE).encode()).refused == ()
    export_workbook(ledger, folder / "a.xlsx")
    yield ledger, open_rows(ledger.reader, folder / "a.xlsx")
    ledger.close()


def typed(sheet: Sheet, row: int | None, cells: dict[str, object]) -> Sheet:
    """A sheet with some cells of a row typed over; None: of a new row."""
    lines = list(sheet.grid.lines)
    number = len(lines) if row is None else sheet.header + 1 + row % (len(lines) - 1)
    width = max(sheet.at.values()) + 1
    before = () if row is None else lines[number].values
    values = [*before, *[None] * (width - len(before))]
    for title, value in cells.items():
        if title in sheet.at:
            values[sheet.at[title]] = value
    lines[number : number + 1] = [Line(number + 1, tuple(values))]
    return sheet._replace(grid=Grid(sheet.grid.name, lines))


@settings(max_examples=200, deadline=None)
@given(
    name=st.sampled_from(sorted(EDITABLE)),
    row=st.none() | st.integers(0, 5),
    data=st.data(),
)
def test_any_cells_of_our_own_sheets_are_taken_or_refused(
    opened: tuple[Ledger, Opened], name: str, row: int | None, data: st.DataObject
) -> None:
    ledger, whole = opened
    titles = st.sampled_from((*EDITABLE[name], *FURTHER.get(name, ())))
    cells = data.draw(st.dictionaries(titles, CELLS, max_size=4))
    (sheet,) = [one for one in whole.sheets if one.grain.sheet == name]
    diff = compare_opened(ledger.reader, Opened("a.xlsx", [typed(sheet, row, cells)]))
    for problem in diff.problems:
        assert problem.place.replace("'", "").startswith(f"{name}!")
        assert problem.sentence.count("\n") == 0
    good = diff.of(State.ADDED, State.CHANGED)
    if good and take_rows(ledger, diff, good).seq:
        ledger.undo()


OPERATIONS = st.lists(
    st.tuples(
        st.sampled_from(("Deal parties", "Parts", "Events", "Parties", "Sources", "Flags")),
        st.sampled_from(("type", "remove", "add", "double")),
        st.integers(0, 5),
        st.dictionaries(st.sampled_from(TIED_TITLES), CELLS, max_size=3),
    ),
    min_size=1,
    max_size=4,
)


def worked_over(whole: Opened, operations: list[tuple[str, str, int, dict[str, object]]]) -> Opened:
    """The file after somebody typed over, took out, added and copied rows of its sheets."""
    grids = {grid.name: Grid(grid.name, list(grid.lines)) for grid in whole.grids}
    for name, operation, row, cells in operations:
        lines = grids[name].lines
        (at,) = [one.at for one in whole.sheets if one.grain.sheet == name]
        number = 1 + row % max(1, len(lines) - 1)
        if operation == "remove":
            del lines[number : number + 1]
            continue
        there = number < len(lines) and operation != "add"
        values = list(lines[number].values) if there else []
        values += [None] * (max(at.values()) + 1 - len(values))
        for title in cells.keys() & at.keys():
            values[at[title]] = cells[title]
        last = lines[-1].number + 1
        if operation == "type" and there:
            lines[number] = Line(lines[number].number, tuple(values))
        else:
            lines.append(Line(last, tuple(values)))
    return replace(
        whole,
        grids=list(grids.values()),
        sheets=[one._replace(grid=grids[one.grid.name]) for one in whole.sheets],
    )


@settings(max_examples=150, deadline=None)
@given(operations=OPERATIONS)
def test_a_whole_file_worked_over_is_taken_in_and_taken_back(
    opened: tuple[Ledger, Opened], operations: list[tuple[str, str, int, dict[str, object]]]
) -> None:
    ledger, whole = opened
    head, _ = journal.head(ledger.reader)
    file = replace(worked_over(whole, operations), change=head)
    diff = compare_opened(ledger.reader, file, by="ann")
    good = diff.of(State.ADDED, State.CHANGED, State.REMOVED)
    before = "".join(bundle_lines(ledger.reader))
    if good and take_rows(ledger, diff, good).seq:
        ledger.undo()
    assert "".join(bundle_lines(ledger.reader)) == before


@settings(max_examples=150, deadline=None)
@given(
    titles=st.lists(st.sampled_from(TITLES.split(";")), min_size=2, max_size=6),
    rows=st.lists(st.lists(CELLS.filter(lambda one: not isinstance(one, Broken)), max_size=6)),
)
def test_any_foreign_rows_are_taken_or_refused(
    opened: tuple[Ledger, Opened], titles: list[str], rows: list[list[object]]
) -> None:
    ledger, _ = opened
    lines = ["\t".join(titles)]
    lines += ["\t".join(str(one or "").replace("\t", " ") for one in row) for row in rows]
    with contextlib.suppress(CrossfootError):
        found = open_text(ledger.reader, "\n".join(lines), "rows")
        diff = compare_opened(ledger.reader, found)
        good = diff.of(State.ADDED)
        if good:
            take_rows(ledger, diff, good)
            ledger.undo()


def test_after_all_of_that_the_ledger_is_as_it_should_be(opened: tuple[Ledger, Opened]) -> None:
    assert verify(opened[0]) == []
