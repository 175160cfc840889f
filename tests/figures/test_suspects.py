"""Every slip of one figure that restores a total: what is offered fits, what is not is not said."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.figures.corrected import mended
from crossfoot.figures.figure import Figure
from crossfoot.figures.part import Part
from crossfoot.figures.suspects import FAILING, Book, Cure, Listing, Surroundings, suspects
from crossfoot.figures.suspects.trial import Trial
from crossfoot.figures.values import Doubt, Hedge, RelationKind, Slip, VerdictKind
from crossfoot.figures.verdict import verdict
from tests.figures.strategies import figures, lists

if TYPE_CHECKING:
    from crossfoot.figures.suspects import Suspect

BILLION = 10**11
TENTH = BILLION // 10


def bn(amount: str, key: str | None = None, hedge: Hedge = Hedge.BARE) -> Figure:
    value = Fraction(amount) * BILLION
    places = len(amount.partition(".")[2])
    name = key or amount
    return Figure(name, name, int(value), u=BILLION // 10**places, hedge=hedge, currency="USD")


def found(
    total: Figure,
    *parts: Figure,
    around: Surroundings | None = None,
    kind: RelationKind = RelationKind.SUM_OF,
) -> tuple[Suspect, ...]:
    book = Book([Listing(1, total, tuple(map(Part, parts)), kind)])
    return suspects(book, 1, around).found


def told(each: Suspect) -> tuple[str, Slip, Fraction]:
    return each.key, each.kind, Fraction(each.would_be, BILLION)


def test_a_total_that_adds_up_suspects_nobody() -> None:
    assert found(bn("4.2"), bn("2.1", "a"), bn("2.1", "b")) == ()


def test_a_lost_nought_is_found_first() -> None:
    first = found(bn("342"), bn("142"), bn("20"))[0]
    assert told(first) == ("20", Slip.SCALE, 200)


def test_a_wrong_scale_word_is_found() -> None:
    million = Figure("small", "$4.2 million", 420_000_000, u=10_000_000, currency="USD")
    assert ("small", Slip.SCALE, Fraction(42, 10)) in map(
        told, found(bn("12.3"), bn("8.1"), million)
    )


def test_the_total_itself_can_be_the_suspect() -> None:
    assert told(found(bn("41"), bn("2.1", "a"), bn("2", "b"))[0]) == (
        "41",
        Slip.SCALE,
        Fraction(41, 10),
    )


def test_swapped_digits_are_found_where_the_gap_is_divisible_by_nine() -> None:
    slips = list(map(told, found(bn("6.9"), bn("4.2"), bn("4.5"))))
    assert ("4.2", Slip.TRANSPOSED, Fraction(24, 10)) in slips


def test_no_swap_is_offered_from_eight_parts_up() -> None:
    parts = [bn("4.2"), bn("4.5"), *(bn("1.0", f"p{number}") for number in range(6))]
    assert not [each for each in found(bn("12.9"), *parts) if each.kind is Slip.TRANSPOSED]


def test_a_mistyped_digit_is_found() -> None:
    assert ("7.1", Slip.MISTYPED, Fraction(21, 10)) in map(
        told, found(bn("4.4"), bn("7.1"), bn("2.3"))
    )


def test_of_the_digits_that_fit_the_one_is_offered_that_leaves_no_gap() -> None:
    slips = list(map(told, found(bn("60"), bn("20"), bn("15"), bn("30"))))
    assert ("60", Slip.MISTYPED, Fraction(65)) in slips
    assert ("15", Slip.MISTYPED, Fraction(10)) in slips


def test_a_known_figure_as_large_as_the_gap_is_offered_as_a_missing_part() -> None:
    around = Surroundings(others=(bn("30"), bn("7"), Figure("x", "undisclosed", currency="USD")))
    (missing,) = [
        each
        for each in found(bn("60"), bn("20"), bn("10"), around=around)
        if each.kind is Slip.MISSING_PART
    ]
    assert told(missing) == ("30", Slip.MISSING_PART, 30)
    assert (missing.cure, missing.doubt) == (Cure.ADD, Doubt.TYPING)


def test_a_part_with_a_twin_is_suspected_of_counting_twice_before_one_without() -> None:
    parts = (bn("3", "one"), bn("4"), bn("3", "other"))
    twice = [each for each in found(bn("7"), *parts) if each.kind is Slip.COUNTED_TWICE]
    assert [each.key for each in twice] == ["one", "other", "4"]
    assert all(each.cure is Cure.DROP and each.would_be == 0 for each in twice)


def test_what_leaves_no_printed_gap_comes_before_what_merely_fits() -> None:
    first, second = found(bn("95"), bn("61"), bn("26"), bn("9"), bn("8"))[:2]
    assert told(first) == ("9", Slip.COUNTED_TWICE, 0)
    assert told(second) == ("9", Slip.SCALE, Fraction(9, 10))


def test_what_fits_by_its_qualifier_only_comes_last() -> None:
    slips = found(bn("20"), bn("8.5", hedge=Hedge.UP_TO), bn("11", hedge=Hedge.UP_TO))
    assert slips[0].key == "8.5"
    assert slips.index(next(each for each in slips if each.key == "20")) > 1


def test_a_sign_is_found() -> None:
    assert ("3.1", Slip.SIGN, Fraction(-31, 10)) in map(
        told, found(bn("5.0"), bn("8.1"), bn("3.1"))
    )


def test_a_swapped_currency_is_found_by_its_rate() -> None:
    around = Surroundings(rates={"EUR": Fraction(12, 10)})
    assert ("5.0", Slip.CURRENCY, Fraction(6)) in map(
        told, found(bn("10.0"), bn("4.0"), bn("5.0"), around=around)
    )


@pytest.mark.parametrize(
    ("around", "kind"),
    [
        (Surroundings(options=frozenset({"p"})), Slip.OPTION_AS_FIRM),
        (Surroundings(financing=frozenset({"p"})), Slip.FINANCING_AS_COST),
        (Surroundings(nested={"p": "a"}), Slip.NESTED),
        (Surroundings(restated={"p": (bn("3", "before"),)}), Slip.RESTATED),
    ],
)
def test_what_is_recorded_of_a_part_is_the_likeliest_slip(around: Surroundings, kind: Slip) -> None:
    first = found(bn("7.1"), bn("7.1", "a"), bn("3.3", "p"), around=around)[0]
    assert (first.key, first.kind, first.would_be, first.cure) == ("p", kind, 0, Cure.DROP)


def test_a_total_that_takes_in_an_earlier_one_is_told_with_the_new_money_alone() -> None:
    around = Surroundings(restated={"20": (bn("8", "before"),)})
    first = found(bn("20"), bn("7"), bn("5"), around=around)[0]
    assert told(first) == ("20", Slip.RESTATED, 12)
    assert (first.cure, first.figure.key) == (Cure.ADD, "before")


def test_a_part_that_is_the_sum_of_the_next_ones_is_listed_flat() -> None:
    slips = found(bn("15.1"), bn("10.1"), bn("6"), bn("4.1"), bn("5"))
    assert (slips[0].key, slips[0].kind) == ("10.1", Slip.NESTED)


def test_the_doubt_is_on_the_source_only_where_the_quote_shows_the_digits() -> None:
    around = Surroundings(shown=frozenset({"20"}))
    doubts = {
        each.key: each.doubt
        for each in found(bn("342"), bn("142"), bn("20"), around=around)
        if each.cure is Cure.AMEND
    }
    assert doubts["20"] is Doubt.SOURCE
    assert set(doubts.values()) == {Doubt.SOURCE, Doubt.TYPING} or len(doubts) == 1


def test_what_the_quote_reads_comes_before_every_other_guess() -> None:
    around = Surroundings(read={"7.1": 21 * TENTH})
    first = found(bn("4.4"), bn("7.1"), bn("2.3"), around=around)[0]
    assert told(first) == ("7.1", Slip.MISTYPED, Fraction(21, 10))


def test_the_weaker_source_is_suspected_first() -> None:
    def first(weights: dict[str, int]) -> str:
        around = Surroundings(weights=weights)
        parts = (bn("3", "one"), bn("4"), bn("3", "other"))
        return found(bn("7"), *parts, around=around)[0].key

    assert first({"one": 1, "other": 5}) == "one"
    assert first({"one": 5, "other": 1}) == "other"


def test_a_slip_that_would_break_another_total_is_not_offered() -> None:
    child, wrong = bn("20", "c"), bn("220", "t")
    upper = Listing(1, wrong, (Part(child), Part(bn("20", "b"))))
    lower = Listing(2, child, (Part(bn("12")), Part(bn("8"))))
    keys = {
        (each.key, each.would_be // BILLION) for each in suspects(Book([upper, lower]), 1).found
    }
    assert ("b", 200) in keys
    assert ("c", 200) not in keys


def test_a_slip_that_restores_two_totals_comes_first() -> None:
    shared = bn("2", "c")
    upper = Listing(1, bn("25", "t"), (Part(shared), Part(bn("5", "b"))))
    lower = Listing(2, shared, (Part(bn("12")), Part(bn("8"))))
    first = suspects(Book([upper, lower]), 1).found[0]
    assert (told(first), first.restores) == (("c", Slip.SCALE, 20), 2)


def test_of_an_open_list_nothing_is_suspected_that_merely_makes_it_smaller() -> None:
    slips = found(bn("10"), bn("8"), bn("7"), kind=RelationKind.INCLUDES)
    smaller = {Slip.MISTYPED, Slip.COUNTED_TWICE}
    assert all(each.agrees for each in slips if each.kind in smaller)


@given(total=figures("t", known=True), parts=lists(), into=figures("p0", known=True))
def test_a_trial_says_what_the_verdict_says(
    total: Figure, parts: tuple[Part, ...], into: Figure
) -> None:
    listing = Listing(1, total, parts)
    judged = Book([listing]).verdicts[1]
    assert judged.case is not None
    if not parts[0].figure.is_known:
        return
    now = parts[0]._replace(figure=into)
    told = Trial(listing, judged.case).kind(out="p0", into=now)
    assert told == verdict(total, [now, *parts[1:]]).kind


def _applied(book: Book, each: Suspect) -> list[Listing]:
    def now(figure: Figure) -> Figure:
        return mended(figure, each.would_be) if figure.key == each.key else figure

    changed = []
    for listing in book.listings.values():
        parts = listing.parts
        if each.cure is Cure.DROP:
            parts = tuple(part for part in parts if part.figure.key != each.key)
        elif each.cure is Cure.ADD:
            parts = (*parts, Part(each.figure))
        else:
            parts = tuple(part._replace(figure=now(part.figure)) for part in parts)
        total = now(listing.total) if each.cure is Cure.AMEND else listing.total
        changed.append(replace(listing, total=total, parts=parts))
    return changed


@given(
    total=figures("t", known=True),
    parts=lists(),
    others=st.lists(figures(known=True), max_size=2),
    kind=st.sampled_from((RelationKind.SUM_OF, RelationKind.INCLUDES, RelationKind.UNCLEAR)),
)
def test_whatever_is_offered_does_restore(
    total: Figure, parts: tuple[Part, ...], others: list[Figure], kind: RelationKind
) -> None:
    named = tuple(each._replace(key=f"o{number}") for number, each in enumerate(others))
    book = Book([Listing(1, total, parts, kind)])
    around = Surroundings(others=named, rates={"EUR": Fraction(11, 10)})
    for each in suspects(book, 1, around).found:
        (after,) = _applied(book, each)
        judged = after.judged(book.policy).kind
        assert judged not in {*FAILING, VerdictKind.UNDECIDABLE}
        assert each.agrees == (judged is not VerdictKind.INCOMPLETE)


def test_no_more_than_fifty_are_listed_and_the_rest_is_counted() -> None:
    parts = tuple(Part(bn("1.5", f"p{number}")) for number in range(60))
    answer = suspects(Book([Listing(1, bn("88.5"), parts)]), 1)
    assert len(answer.found) == 50
    assert answer.more >= 10
