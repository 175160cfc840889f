"""Which totals of a ledger are shown divided: those whose own words take the parts in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.figures.dividing import Apart
from crossfoot.figures.plain import sentence
from crossfoot.ledger.change import Change, Insert, New
from crossfoot.ledger.queries.checked import checked_totals
from crossfoot.ledger.queries.total_view import total_view
from tests.ledger.booking import BILLION, column, figure

if TYPE_CHECKING:
    from crossfoot.ledger.change import Edit
    from crossfoot.ledger.ledger import Ledger


def related(kind: str, whole: str, *parts: str, **more: Any) -> list[Edit]:
    label = New(f"{kind} {whole}")
    listed = (
        Insert("relation_part", {"relation_id": label, "figure_id": New(part), "position": at})
        for at, part in enumerate(parts)
    )
    return [Insert("relation", {"kind": kind, "whole_id": New(whole), **more}, label), *listed]


def write(ledger: Ledger, *ties: Edit, hedge: str = "bare", quote: str | None = None) -> int:
    """A total of 10 with parts of 6 and 4, tied as given; return its relation."""
    edits = (
        figure(10.0, "whole", hedge=hedge),
        figure(6.0, "one"),
        figure(4.0, "other"),
        figure(5.0, "earlier"),
        *related("sum_of", "whole", "one", "other", quote=quote),
        *ties,
    )
    return ledger.apply(Change("relate", edits)).new_ids["sum_of whole"]


def seen(ledger: Ledger, id_: int) -> list[str]:
    """What the total is divided by, the same in the window and for `check`."""
    view = total_view(ledger.reader, id_)
    assert view is not None
    (checked,) = (each for each in checked_totals(ledger.reader) if each.total == view.total)
    assert checked.verdict.divisions == view.verdict.divisions
    assert sentence(checked.verdict, checked.total, checked.parts)
    return [str(each.apart) for each in view.verdict.divisions]


OPTIONS = related("option_of", "one", "other")
RESTATED = related("restates", "one", "earlier")


@pytest.mark.parametrize(
    ("ties", "hedge", "quote", "apart"),
    [
        (OPTIONS, "up_to", None, [Apart.OPTION]),
        (OPTIONS, "bare", "including options for more", [Apart.OPTION]),
        (OPTIONS, "bare", None, []),
        (RESTATED, "bare", "of which $4 billion is new", [Apart.RESTATED]),
        (RESTATED, "bare", None, []),
        ([*OPTIONS, *RESTATED], "up_to", "earlier deals included", [Apart.OPTION, Apart.RESTATED]),
    ],
)
def test_a_total_is_divided_exactly_where_no_flag_speaks(
    ledger: Ledger, ties: list[Edit], hedge: str, quote: str | None, apart: list[Apart]
) -> None:
    id_ = write(ledger, *ties, hedge=hedge, quote=quote)
    assert seen(ledger, id_) == apart
    flagged = set(column(ledger, "SELECT rule FROM finding")) & {"options", "restated"}
    kinds = {str(edit.values["kind"]) for edit in ties if edit.table == "relation"}  # type: ignore[union-attr]
    assert len(flagged) + len(apart) == len(kinds)


def test_money_announced_before_in_part_divides_its_part(ledger: Ledger) -> None:
    ties = related("restates", "one", "earlier", amount=2 * BILLION)
    view = total_view(ledger.reader, write(ledger, *ties, quote="of which $8 billion is new"))
    assert view is not None
    (division,) = view.verdict.divisions
    assert (division.taken.upper, division.rest and division.rest.upper) == (
        (2 * BILLION, 0),
        (8 * BILLION, 0),
    )
