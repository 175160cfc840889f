"""The second verdict: a total with the slips of its source mended."""

from __future__ import annotations

import pytest

from crossfoot.figures.corrected import as_corrected, corrected_verdict, mended
from crossfoot.figures.figure import Figure
from crossfoot.figures.values import Hedge, RelationKind, VerdictKind
from crossfoot.figures.verdict import Part, verdict

BILLION = 10**11
TENTH = BILLION // 10


def bn(tenths: int, key: str = "f", hedge: Hedge = Hedge.BARE) -> Figure:
    return Figure(key, key, tenths * TENTH, u=TENTH, hedge=hedge, currency="USD")


def test_a_figure_that_nobody_corrected_stays_what_it_is() -> None:
    figure = bn(42)
    assert as_corrected(figure) is figure


def test_a_total_is_judged_twice_once_a_part_is_corrected() -> None:
    total, parts = bn(600, "t"), [Part(bn(200, "a")), Part(bn(40, "b"))]
    assert corrected_verdict(total, parts, RelationKind.SUM_OF) is None
    parts[1] = Part(parts[1].figure._replace(corrected=400 * TENTH))
    assert verdict(total, parts).kind is VerdictKind.INCONSISTENT
    found = corrected_verdict(total, parts, RelationKind.SUM_OF)
    assert found is not None
    assert found.kind is VerdictKind.CONSISTENT


@pytest.mark.parametrize(
    ("amount", "u", "after", "wanted"),
    [
        (20_00, 1_00, 200_00, 1_00),  # a nought was lost
        (4_20, 10, 42_00, 10),
        (4_20, 10, 42, 1),  # a digit more than was printed
        (42, 1, 42_000, 1_000),  # another scale word moves the last place
        (42_000, 1_000, 42, 1),
        (22_00, 0, 220_00, 0),  # a count stays exact
    ],
)
def test_a_mended_amount_is_as_fine_as_it_was_printed(
    amount: int, u: int, after: int, wanted: int
) -> None:
    assert mended(Figure("f", amount=amount, u=u), after).u == wanted


def test_a_range_is_corrected_to_one_amount() -> None:
    figure = bn(30)._replace(amount_high=50 * TENTH, hedge=Hedge.RANGE, corrected=40 * TENTH)
    found = as_corrected(figure)
    assert (found.printed, found.hedge) == ((40 * TENTH, 40 * TENTH), Hedge.BARE)


def test_an_amount_that_was_not_readable_can_be_corrected() -> None:
    figure = Figure("f", "three or 5 billion", unreadable=True, corrected=3 * BILLION)
    found = as_corrected(figure)
    assert (found.is_known, found.u) == (True, BILLION)
