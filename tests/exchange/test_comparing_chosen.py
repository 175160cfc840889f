"""Which figure a deal counts with, where figures come from, and copies: edited in a workbook."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.exchange.comparing import State, compare, take_rows
from crossfoot.exchange.workbook import export_workbook
from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ledger.verify import verify
from tests.exchange.conftest import take_in
from tests.exchange.diffs import only, told
from tests.exchange.edited_pages import Pages, edited

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.exchange.comparing import Diff, Row
    from crossfoot.ledger.ledger import Ledger

COUNTS = "Counts for its deal"
FIGURES = """
    SELECT figure.public_id, figure.origin, deal.title FROM figure
      LEFT JOIN deal ON figure.id IN (deal.adopted_value, deal.adopted_quantity)
     ORDER BY figure.id
"""
COPIES = """
    SELECT copy.public_id, original.public_id FROM announcement AS copy
      JOIN announcement AS original ON original.id = copy.copy_of ORDER BY copy.id
"""


@pytest.fixture
def ledger(new_ledger: Callable[..., Ledger]) -> Ledger:
    """Two deals, the first with two values and a quantity, counting with its second value."""
    given: tuple[dict[str, Any], ...] = (
        {"currency": "USD"},
        {"currency": "USD", "measure": "value"},
        {"unit": "aircraft", "measure": "quantity"},
        {"currency": "USD", "deal": "d2"},
        {"currency": "USD", "deal": None},
    )
    figures = [
        {"key": f"f{number}", "origin": "own_estimate", "amount": "100", "deal": "d1", **fields}
        for number, fields in enumerate(given, start=1)
    ]
    made = new_ledger(by="ann")
    bundle = {
        "format": "crossfoot-bundle/1",
        "announcements": [
            {"key": f"a{number}", "title": f"Report {number}"} for number in range(1, 4)
        ],
        "deals": [
            {"key": "d1", "title": "First", "adopted": {"value": "f2"}},
            {"key": "d2", "title": "Second"},
        ],
        "figures": figures,
    }
    assert take_in(made, bundle).refused == ()
    return made


def chosen(ledger: Ledger) -> dict[str, str]:
    return {key: deal for key, _, deal in fetch(ledger.reader, FIGURES) if deal}


def copies(ledger: Ledger) -> dict[str, str]:
    return dict(map(tuple, fetch(ledger.reader, COPIES)))


def figures(workbook: Path, *cells: tuple[str, str, object]) -> Path:
    def edit(pages: Pages) -> None:
        for key, title, typed in cells:
            pages.cell("Figures", key, title).value = typed

    return edited(workbook, edit)


def test_a_deal_counts_with_the_figure_that_a_workbook_chooses(
    ledger: Ledger, workbook: Path
) -> None:
    diff = compare(ledger, figures(workbook, ("F-1", COUNTS, "yes"), ("F-2", COUNTS, None)))
    assert told(diff) == [
        ("F-1", "changed", [(COUNTS, "", "yes")]),
        ("F-2", "changed", [(COUNTS, "yes", "")]),
    ]
    take_rows(ledger, diff, diff.rows)
    assert chosen(ledger) == {"F-1": "First"}
    assert verify(ledger) == []
    assert told(compare(ledger, workbook)) == []
    ledger.undo()
    assert chosen(ledger) == {"F-2": "First"}


@pytest.mark.parametrize(("key", "left"), [("F-1", {"F-1": "First"}), ("F-2", {})])
def test_either_half_of_another_choice_may_be_taken_alone(
    ledger: Ledger, workbook: Path, key: str, left: dict[str, str]
) -> None:
    diff = compare(ledger, figures(workbook, ("F-1", COUNTS, "yes"), ("F-2", COUNTS, None)))
    take_rows(ledger, diff, [row for row in diff.rows if row.key == key])
    assert chosen(ledger) == left


def test_a_quantity_is_chosen_beside_a_value(ledger: Ledger, workbook: Path) -> None:
    diff = compare(ledger, figures(workbook, ("F-3", COUNTS, "x")))
    take_rows(ledger, diff, diff.rows)
    assert chosen(ledger) == {"F-2": "First", "F-3": "First"}


def test_a_figure_that_moves_to_another_deal_may_count_there(
    ledger: Ledger, workbook: Path
) -> None:
    (second,) = fetch(ledger.reader, "SELECT public_id FROM deal WHERE title = 'Second'")
    diff = compare(ledger, figures(workbook, ("F-1", "Deal", second[0]), ("F-1", COUNTS, "yes")))
    take_rows(ledger, diff, diff.rows)
    assert chosen(ledger) == {"F-1": "Second", "F-2": "First"}


def test_a_new_figure_may_be_what_its_deal_counts_with(ledger: Ledger, workbook: Path) -> None:
    (second,) = fetch(ledger.reader, "SELECT public_id FROM deal WHERE title = 'Second'")
    row = {"As reported": "$5 million", "Measure": "value", "Deal": second[0], COUNTS: "yes"}
    row["Origin"] = "quoted"
    diff = compare(ledger, edited(workbook, lambda pages: pages.append("Figures", row)))
    take_rows(ledger, diff, diff.rows)
    assert chosen(ledger) == {"F-2": "First", "F-6": "Second"}
    assert fetch(ledger.reader, FIGURES)[-1]["origin"] == "taken_over"


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        ([("F-1", COUNTS, "perhaps")], "is neither yes nor empty"),
        ([("F-5", COUNTS, "yes")], "stands without a deal"),
        ([("F-4", "Measure", "share"), ("F-4", COUNTS, "yes")], "neither a value nor a quantity"),
        ([("F-1", "Origin", "guessed")], "is not an origin"),
        ([("F-1", "Origin", None)], "is empty"),
        ([("F-1", "Origin", "quoted")], "needs a quote"),
    ],
)
def test_a_choice_that_cannot_be_is_named_by_its_cell(
    ledger: Ledger, workbook: Path, cells: list[tuple[str, str, object]], words: str
) -> None:
    row = only(compare(ledger, figures(workbook, *cells)))
    assert row.state is State.REFUSED
    assert words in row.problems[0].sentence
    key, title, _ = cells[-1]
    pages = Pages(workbook)
    assert row.problems[0].place == f"Figures!{pages.cell('Figures', key, title).coordinate}"


def test_two_figures_cannot_both_be_chosen(ledger: Ledger, workbook: Path) -> None:
    cells = [("F-2", "Deal", None), ("F-1", COUNTS, "yes")]
    third = {"Figure": None, "As reported": "$5", "Measure": "value", COUNTS: "yes"}
    (first,) = fetch(ledger.reader, "SELECT public_id FROM deal WHERE title = 'First'")

    def edit(pages: Pages) -> None:
        for key, title, typed in cells:
            pages.cell("Figures", key, title).value = typed
        pages.append("Figures", third | {"Deal": first[0]})

    refused = only_refused(compare(ledger, edited(workbook, edit)))
    assert "is said of another figure of the deal as well" in refused.problems[0].sentence


def only_refused(diff: Diff) -> Row:
    (row,) = diff.of(State.REFUSED)
    return row


def test_where_a_figure_comes_from_is_told_by_a_workbook(ledger: Ledger, workbook: Path) -> None:
    diff = compare(ledger, figures(workbook, ("F-1", "Origin", "by reference")))
    assert told(diff) == [("F-1", "changed", [("Origin", "our own estimate", "by reference")])]
    take_rows(ledger, diff, diff.rows)
    assert fetch(ledger.reader, FIGURES)[0]["origin"] == "by_reference"
    assert told(compare(ledger, workbook)) == []


def sources(workbook: Path, **originals: str | None) -> Path:
    def edit(pages: Pages) -> None:
        for key, typed in originals.items():
            pages.cell("Sources", key.replace("_", "-"), "Copy of").value = typed

    return edited(workbook, edit)


def test_a_source_is_told_to_be_a_copy_by_a_workbook(ledger: Ledger, workbook: Path) -> None:
    diff = compare(ledger, sources(workbook, A_2="A-1", A_3="A-1"))
    take_rows(ledger, diff, diff.rows)
    assert copies(ledger) == {"A-2": "A-1", "A-3": "A-1"}
    assert told(compare(ledger, workbook)) == []
    export_workbook(ledger, workbook)
    diff = compare(ledger, sources(workbook, A_2=None))
    assert told(diff) == [("A-2", "changed", [("Copy of", "A-1", "")])]
    take_rows(ledger, diff, diff.rows)
    assert copies(ledger) == {"A-3": "A-1"}


@pytest.mark.parametrize(
    ("originals", "words"),
    [
        ({"A_1": "A-9"}, "is no source of this ledger"),
        ({"A_1": "A-1"}, "is the source itself"),
        ({"A_1": "A-2", "A_2": "A-3", "A_3": "A-1"}, "is itself a copy of this source"),
    ],
)
def test_a_copy_that_cannot_be_is_named_by_its_cell(
    ledger: Ledger, workbook: Path, originals: dict[str, str], words: str
) -> None:
    refused = only_refused(compare(ledger, sources(workbook, **originals)))
    assert words in refused.problems[0].sentence
    assert refused.problems[0].place.startswith("Sources!")


def test_a_circle_through_a_copy_of_the_ledger_is_seen(ledger: Ledger, workbook: Path) -> None:
    diff = compare(ledger, sources(workbook, A_2="A-1"))
    take_rows(ledger, diff, diff.rows)
    refused = only(compare(ledger, sources(workbook, A_1="A-2")))
    assert "is itself a copy of this source" in refused.problems[0].sentence


def test_what_is_quoted_stays_quoted(new_ledger: Any, bundle: Any, tmp_path: Path) -> None:
    quoting = new_ledger(by="ann")
    take_in(quoting, bundle)
    export_workbook(quoting, tmp_path / "b.xlsx")
    path = figures(tmp_path / "b.xlsx", ("F-2", "Origin", "our own estimate"))
    assert "is told by its quote" in only(compare(quoting, path)).problems[0].sentence
