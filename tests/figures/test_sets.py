"""What each hedge allows: the table of FIGURES, section 1, row by row, with its edges."""

from __future__ import annotations

import re
from fractions import Fraction

import pytest

from crossfoot.figures.figure import Figure
from crossfoot.figures.interval import Bound, Interval, nested
from crossfoot.figures.limits import LimitError
from crossfoot.figures.policy import Policy
from crossfoot.figures.sets import sets_of
from crossfoot.figures.values import Hedge

# Columns: hedge, amount, u (and, after "..", the upper end of a range and its u), soft, hard.
ROWS = """
bare 4.2 0.1                | [4.15,4.25]     | [4.15,4.25]
bare 8 0.1                  | [7.95,8.05]     | [7.95,8.05]
bare 8 1                    | [7.5,8.5]       | [7.5,8.5]
bare 300 0                  | [300,300]       | [300,300]
exact 8 1                   | [8,8]           | [8,8]
over 12 1                   | (12,13)         | (12,∞)
over 120 1                  | (120,130)       | (120,∞)
over 100 1                  | (100,125)       | (100,∞)
over 600 1                  | (600,700)       | (600,∞)
over 1 1                    | (1,1.25)        | (1,∞)
at_least 8 1                | [8,9)           | [8,∞)
under 8 1                   | (7,8)           | [0,8)
under 1 1                   | (0.75,1)        | [0,1)
at_most 8 1                 | [0,8]           | [0,8]
up_to 22 1                  | [0,22]          | [0,22]
nearly 500 1                | (400,500)       | [250,500)
nearly 1 1                  | (0.75,1)        | [0.5,1)
nearly 142 1                | (141,142)       | [71,142)
about 4 1                   | [3.5,4.5]       | [3,5]
about 12 1                  | [11.5,12.5]     | [10.8,13.2]
about 100 1                 | [90,110]        | [80,120]
about 1234 1                | [1221.66,1246.34] | [1110.6,1357.4]
about 4.25 0                | [4.20,4.30]     | [3.82,4.68]
just_over 8 1               | (8,8.5]         | (8,9)
just_under 8 1              | [7.5,8)         | (7,8)
well_over 8 1               | (8,10)          | (8,∞)
well_over 100 1             | (100,150)       | (100,∞)
range 3 1 .. 5 1            | [3,5]           | [2.5,5.5]
range 3.5 0.1 .. 5 1        | [3.5,5]         | [3.45,5.5]
bare 3 1 .. 5 1             | [3,5]           | [2.5,5.5]
exact 3 1 .. 5 1            | [3,5]           | [3,5]
up_to 3 1 .. 5 1            | [0,5]           | [0,5]
over 3 1 .. 5 1             | (3,3.75)        | (3,∞)
at_least 3 1 .. 5 1         | [3,3.75)        | [3,∞)
under 3 1 .. 5 1            | (4,5)           | [0,5)
nearly 3 1 .. 5 1           | (4,5)           | [2.5,5)
about 3 1 .. 40 1           | [2.5,44]        | [2,48]
over 0 1 .. 5 1             | [0,5]           | [-0.5,5.5]
over -2 1 .. 5 1            | [-2,5]          | [-2.5,5.5]
about -2 1 .. 5 1           | [-2.5,5.5]      | [-3,6]
order_of_magnitude 12 1     | [24,100)        | [12,100)
order_of_magnitude 100 1    | [200,1000)      | [100,1000)
order_of_magnitude 1000 1   | [2000,10000)    | [1000,10000)
order_of_magnitude 1000000 1000000         | [2000000,1000000000)        | [1000000,1000000000)
order_of_magnitude 10000000 1000000        | [20000000,100000000)        | [10000000,100000000)
order_of_magnitude 100000000 1000000       | [200000000,1000000000)      | [100000000,1000000000)
order_of_magnitude 100000000 0             | [100000000,1000000000)      | [100000000,1000000000)
order_of_magnitude 1000000000 0            | [1000000000,10000000000)    | [1000000000,10000000000)
bare 0 0.1                  | [-0.05,0.05]    | [-0.05,0.05]
over 0 1                    | [-0.5,0.5]      | [-0.5,0.5]
bare -4.2 0.1               | [-4.25,-4.15]   | [-4.25,-4.15]
over -8 1                   | (-9,-8)         | (-∞,-8)
nearly -500 1               | (-500,-400)     | (-500,-250]
up_to -22 1                 | [-22,0]         | [-22,0]
range -5 1 .. -3 0.1        | [-5,-3]         | [-5.5,-2.95]
up_to -5 1 .. -3 1          | [-5,0]          | [-5,0]
"""


def _number(text: str) -> int:
    amount = Fraction(text) * 100
    assert amount.denominator == 1
    return amount.numerator


def _interval(text: str) -> Interval:
    low, high = text[1:-1].split(",")
    return Interval(
        None if low == "-∞" else Bound(_number(low), 1 if text[0] == "(" else 0),
        None if high == "∞" else Bound(_number(high), -1 if text[-1] == ")" else 0),
    )


def _figure(text: str) -> Figure:
    found = re.fullmatch(r"(\w+) (\S+) (\S+)(?: \.\. (\S+) (\S+))?", text.strip())
    assert found is not None
    hedge, amount, u, high, u_high = found.groups()
    return Figure(
        "f",
        text,
        _number(amount),
        _number(high) if high else None,
        _number(u),
        _number(u_high) if u_high else None,
        Hedge(hedge),
    )


@pytest.mark.parametrize("row", ROWS.strip().splitlines())
def test_a_hedge_allows_what_its_row_says(row: str) -> None:
    figure, soft, hard = (cell.strip() for cell in row.split("|"))
    sets = sets_of(_figure(figure))
    assert sets.soft == _interval(soft)
    assert sets.hard == _interval(hard)


def test_only_a_bare_number_is_nominally_what_is_printed() -> None:
    bare, over = sets_of(_figure("bare 4.2 0.1")), sets_of(_figure("over 8 1"))
    assert bare.nominal == _interval("[4.2,4.2]")
    assert over.nominal == over.soft


def test_up_to_is_hard_unless_the_policy_says_otherwise() -> None:
    softly = Policy(up_to_soft=True)
    assert sets_of(_figure("up_to 22 1"), softly).hard == _interval("[0,∞)")
    assert sets_of(_figure("up_to 22 1"), softly).soft == _interval("[0,22]")
    assert sets_of(_figure("at_most 22 1"), softly).hard == _interval("[0,22]")
    assert sets_of(_figure("up_to -22 1"), softly).hard == _interval("(-∞,0]")


def test_an_amount_that_is_not_known_is_anything_from_nought_up() -> None:
    assert set(sets_of(Figure("f", "undisclosed"))) == {_interval("[0,∞)")}


@pytest.mark.parametrize(
    "figure",
    [Figure("f", "4.2.1 billion", unreadable=True), Figure("f", "$5–3 bn", 500, 300)],
    ids=["digits that are no number", "reversed range"],
)
def test_what_cannot_be_read_is_anything_at_all(figure: Figure) -> None:
    assert set(sets_of(figure)) == {Interval(None, None)}


def test_each_end_of_a_range_has_its_own_rounding() -> None:
    one_u = sets_of(Figure("f", "", 300, 500, u=100, hedge=Hedge.RANGE))
    assert one_u.hard == _interval("[2.5,5.5]")


def test_a_single_number_has_one_rounding() -> None:
    assert sets_of(Figure("f", "", 300, None, u=100, u_high=1000)).hard == _interval("[2.5,3.5]")


@pytest.mark.parametrize("hedge", sorted(set(Hedge) - {Hedge.ORDER_OF_MAGNITUDE}))
def test_a_width_that_leaves_the_integers_goes_outward(hedge: Hedge) -> None:
    sets = sets_of(Figure("f", "a cent", 1, u=1, hedge=hedge))
    for level in sets:
        assert level.lower is not None
        assert level.lower.value <= 1
        assert level.upper is None or level.upper.value >= 1


MOST = 9 * 10**16 * 100


def test_the_largest_amount_that_fits_is_taken() -> None:
    assert sets_of(Figure("f", "", MOST, hedge=Hedge.EXACT)).hard == Interval(
        Bound(MOST), Bound(MOST)
    )


@pytest.mark.parametrize(
    "figure",
    [
        Figure("f", "too much", MOST + 1),
        Figure("f", "too little", -MOST - 1),
        Figure("f", "its rounding passes the limit", MOST, u=200),
        Figure("f", "its implied end passes the limit", MOST, hedge=Hedge.OVER),
        Figure("f", "its upper end passes the limit", 1, MOST + 1),
    ],
    ids=lambda figure: figure.wording,
)
def test_a_bound_beyond_the_limit_is_refused_in_words(figure: Figure) -> None:
    with pytest.raises(LimitError, match=f"“{figure.wording}” is too large"):
        sets_of(figure)


def test_a_level_that_went_outward_past_an_open_end_is_nested_again() -> None:
    hard = Interval(Bound(0, 1), Bound(900))
    soft = Interval(Bound(0), Bound(800))
    assert nested(soft, soft, hard).soft == Interval(Bound(0, 1), Bound(800))
