"""What is said of totals comes back, a breakdown that is renamed stays, and nothing comes twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.exchange.comparing import State, compare, take_rows
from crossfoot.ledger.verify import verify
from tests.exchange.conftest import take_in
from tests.exchange.diffs import only, rows, taken_and_undone, told
from tests.exchange.edited_pages import Pages, edited

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger

TOTALS = """
    SELECT whole_id, breakdown, kind, quote, note FROM relation
     WHERE kind IN ('sum_of', 'includes', 'unclear') ORDER BY whole_id, breakdown
"""
PARTS = """
    SELECT whole_id, breakdown, figure_id FROM relation_part
      JOIN relation ON relation.id = relation_id
     WHERE kind IN ('sum_of', 'includes', 'unclear') ORDER BY whole_id, breakdown, figure_id
"""


@pytest.fixture
def ledger(new_ledger: Callable[..., Ledger], bundle: dict[str, Any]) -> Ledger:
    made = new_ledger(by="ann")
    take_in(made, bundle)
    return made


def rename(pages: Pages, sheet: str, old: str | None, new: str | None) -> None:
    """What replacing a word in a whole column does."""
    page: Any = pages.book[sheet]
    column = pages.column(sheet, "Breakdown")
    for row in range(2, page.max_row + 1):
        if page.cell(row, column).value == old:
            page.cell(row, column).value = new


BY_COUNTRY = "by country"


def test_what_ties_a_total_to_its_parts_comes_back(ledger: Ledger, workbook: Path) -> None:
    def edit(pages: Pages) -> None:
        pages.cell("Totals", "F-1", "Relation").value = "includes"
        pages.cell("Totals", "F-1", "Said where").value = "worth over"
        pages.cell("Totals", "F-1", "Note").value = None

    diff = compare(ledger, edited(workbook, edit))
    assert told(diff) == [
        (
            "F-1 by country",
            "changed",
            [
                ("Relation", "sum of", "includes"),
                ("Said where", "Two orders", "worth over"),
                ("Note", "read twice", ""),
            ],
        )
    ]
    (after,) = taken_and_undone(ledger, diff, TOTALS)
    assert after == [(1, BY_COUNTRY, "includes", "worth over", None)]


def test_totals_and_parts_that_say_two_kinds_of_list_are_refused(
    ledger: Ledger, workbook: Path
) -> None:
    def edit(pages: Pages) -> None:
        pages.cell("Totals", "F-1", "Relation").value = "unclear"
        pages.cell("Parts", "F-2", "Relation", by="Figure").value = "includes"

    refused = compare(ledger, edited(workbook, edit)).of(State.REFUSED)
    assert [row.problems[0].what for row in refused] == [
        "is “includes” in another row of this total"
    ]


@pytest.mark.parametrize("sheets", [("Totals",), ("Parts",), ("Totals", "Parts")])
@pytest.mark.parametrize("new", ["by deal", "By Country", None])
def test_a_breakdown_that_is_renamed_keeps_its_parts(
    ledger: Ledger, workbook: Path, sheets: tuple[str, ...], new: str | None
) -> None:
    def edit(pages: Pages) -> None:
        for sheet in sheets:
            rename(pages, sheet, BY_COUNTRY, new)

    diff = compare(ledger, edited(workbook, edit))
    assert told(diff) == [
        ("F-1 by country", "changed", [("Breakdown", BY_COUNTRY, new or "")]),
    ]
    assert diff.rows[0].cells[0].place in {"Totals!B2", "Parts!B2"}
    assert diff.notes == []
    totals, parts = taken_and_undone(ledger, diff, TOTALS, PARTS)
    assert totals == [(1, new, "sum_of", "Two orders", "read twice")]
    assert parts == [(1, new, 2), (1, new, 3)]


def test_a_renamed_breakdown_can_be_mended_and_grow_at_once(ledger: Ledger, workbook: Path) -> None:
    def edit(pages: Pages) -> None:
        rename(pages, "Totals", BY_COUNTRY, "by deal")
        rename(pages, "Parts", BY_COUNTRY, "by deal")
        pages.cell("Parts", "F-3", "Weight, high", by="Figure").value = 5
        pages.append("Parts", {"Total": "F-1", "Breakdown": "by deal", "Figure": "F-4"})
        pages.cell("Parts", "F-2", "Printed", by="Figure").value = 1

    diff = compare(ledger, edited(workbook, edit))
    assert [(row.key, str(row.state), len(row.problems)) for row in diff.rows] == [
        ("F-1 by country F-3", "changed", 0),
        ("", "added", 0),
        ("F-1 by country", "changed", 0),
        ("F-1 by deal F-2", "refused", 1),
    ]
    take_rows(ledger, diff, diff.of(State.CHANGED, State.ADDED))
    assert rows(ledger, PARTS) == [(1, "by deal", number) for number in (2, 3, 4)]
    assert verify(ledger) == []


def test_a_part_that_moves_to_another_breakdown_renames_none(
    ledger: Ledger, workbook: Path
) -> None:
    def edit(pages: Pages) -> None:
        pages.cell("Parts", "F-3", "Breakdown", by="Figure").value = "by deal"

    diff = compare(ledger, edited(workbook, edit))
    assert [str(row.state) for row in diff.rows] == ["added", "removed"]
    totals, parts = taken_and_undone(ledger, diff, TOTALS, PARTS)
    assert [breakdown for _, breakdown, *_ in totals] == [BY_COUNTRY, "by deal"]
    assert parts == [(1, BY_COUNTRY, 2), (1, "by deal", 3)]


def test_a_new_total_is_told_with_its_parts(ledger: Ledger, workbook: Path) -> None:
    new = {"Total": "F-3", "Breakdown": "by year"}

    def edit(pages: Pages) -> None:
        pages.append("Totals", {**new, "Said where": "in all", "Note": "mine"})
        pages.append("Parts", {**new, "Figure": "F-4"})

    path = edited(workbook, edit)
    diff = compare(ledger, path)
    assert [(row.place, str(row.state)) for row in diff.rows] == [
        ("Parts!A4", "added"),
        ("Totals!A3", "added"),
    ]
    totals, _ = taken_and_undone(ledger, diff, TOTALS, PARTS)
    assert totals[1] == (3, "by year", "sum_of", "in all", "mine")
    take_rows(ledger, diff, diff.rows[1:])
    assert len(rows(ledger, TOTALS)) == 1
    take_rows(ledger, diff, diff.rows)
    assert told(compare(ledger, path)) == []


def test_a_total_without_parts_is_none(ledger: Ledger, workbook: Path) -> None:
    new = {"Total": "F-3", "Breakdown": "by year", "Note": "mine"}
    row = only(compare(ledger, edited(workbook, lambda pages: pages.append("Totals", new))))
    (problem,) = row.problems
    assert (problem.place, problem.what) == ("Totals!B3", "is no breakdown of this total")


def test_a_total_inside_itself_is_refused_at_its_cell(ledger: Ledger, workbook: Path) -> None:
    new = {"Total": "F-2", "Figure": "F-1"}
    row = only(compare(ledger, edited(workbook, lambda pages: pages.append("Parts", new))))
    (problem,) = row.problems
    assert problem.place == "Parts!C4"
    assert problem.what == "“F-1” has this total among its own parts"


def test_a_total_and_its_part_can_change_places(ledger: Ledger, workbook: Path) -> None:
    def edit(pages: Pages) -> None:
        pages.remove("Parts", "F-2", by="Figure")
        pages.append("Parts", {"Total": "F-2", "Figure": "F-1"})

    diff = compare(ledger, edited(workbook, edit))
    assert [str(row.state) for row in diff.rows] == ["added", "removed"]
    (after,) = taken_and_undone(ledger, diff, PARTS)
    assert after == [(1, BY_COUNTRY, 3), (2, None, 1)]


def test_a_file_that_added_rows_of_every_sheet_adds_none_the_second_time(
    ledger: Ledger, workbook: Path
) -> None:
    def edit(pages: Pages) -> None:
        pages.append("Deals", {"Title": "A port", "Stage": "contract", "Tags": "sea"})
        for _ in range(2):
            pages.append("Figures", {"As reported": "$1.5 billion", "Deal": None})
        pages.append("Parties", {"Name": "Harbour Co", "Other names": "Harbour; Hafen"})
        pages.append("Sources", {"Title": "A port is planned", "Event": "Port day"})
        pages.append("Events", {"Name": "Port day", "Date": "2025-10"})
        pages.append("Rates", {"Date": "2025-01-02", "From": "EUR", "To": "USD", "As printed": 2})
        pages.append("Deal parties", {"Deal": rows(ledger, DEAL)[0][0], "Name": "Harbour Co"})

    path = edited(workbook, edit)
    diff = compare(ledger, path)
    assert {row.state for row in diff.rows} == {State.ADDED}
    assert len(diff.rows) == 8
    take_rows(ledger, diff, diff.rows)
    again = compare(ledger, path)
    assert told(again) == []
    ledger.undo()
    assert len(compare(ledger, path).rows) == 8


DEAL = "SELECT public_id FROM deal ORDER BY id LIMIT 1"
