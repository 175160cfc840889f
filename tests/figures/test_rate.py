"""Rates between currencies, and totals whose parts are counted at one."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossfoot.figures.figure import Figure
from crossfoot.figures.interval import closed
from crossfoot.figures.part import Part
from crossfoot.figures.plain import sentence
from crossfoot.figures.rate import Rate, implied_rate, printed_rate
from crossfoot.figures.sets import sets_of
from crossfoot.figures.values import Hedge, Reason, RelationKind, VerdictKind
from crossfoot.figures.verdict import verdict

from .strategies import figures, lists

BN = 1_000_000_000_00
RELATIONS = st.sampled_from((RelationKind.SUM_OF, RelationKind.INCLUDES, RelationKind.UNCLEAR))


def _euros(amount: int, u: int, **given: object) -> Figure:
    return Figure("eur", "€", amount, u=u, currency="EUR", **given)  # type: ignore[arg-type]


def _dollars(amount: int, u: int, **given: object) -> Figure:
    return Figure("usd", "$", amount, u=u, currency="USD", **given)  # type: ignore[arg-type]


@st.composite
def rates(draw: st.DrawFn) -> Rate:
    """A printed rate of a few digits, from euros to dollars."""
    places = draw(st.integers(0, 4))
    number = draw(st.integers(1, 99999))
    text = f"{number / 10**places:.{places}f}"
    return printed_rate("EUR", "USD", text)


@st.composite
def rated(draw: st.DrawFn) -> tuple[Part, ...]:
    """Parts, some of them in euros with a rate."""
    found = []
    for part in draw(lists()):
        if draw(st.booleans()):
            euros = part.figure._replace(currency="EUR")
            found.append(part._replace(figure=euros, rate=draw(rates())))
        else:
            found.append(part)
    return tuple(found)


def test_a_rate_lies_half_its_last_printed_place_either_side() -> None:
    rate = printed_rate("EUR", "USD", "1.10")
    assert (rate.low, rate.high) == (Fraction("1.095"), Fraction("1.105"))


def test_a_rate_in_whole_units_lies_half_a_unit_either_side() -> None:
    rate = printed_rate("USD", "UZS", "12700")
    assert (rate.low, rate.high) == (Fraction("12699.5"), Fraction("12700.5"))


@pytest.mark.parametrize("text", ["", "0", "-1", "0.00", "nan", "inf", "1,08", "1.08 USD"])
def test_what_is_no_rate_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="rate"):
        printed_rate("EUR", "USD", text)


@given(rates())
def test_the_inverse_of_the_inverse_is_the_rate(rate: Rate) -> None:
    assert rate.inverse.inverse == rate


def test_a_rate_joins_its_two_currencies_either_way_and_no_others() -> None:
    rate = printed_rate("EUR", "USD", "1.25")
    assert rate.between("EUR", "USD") == rate
    assert rate.between("USD", "EUR") == rate.inverse
    assert rate.between("USD", "GBP") is None


def test_a_rate_through_a_third_currency_is_as_wide_as_both() -> None:
    rate = printed_rate("GBP", "EUR", "1.20").then(printed_rate("EUR", "USD", "1.10"))
    assert (rate.from_currency, rate.to_currency) == ("GBP", "USD")
    assert rate.value == Fraction("1.32")
    assert rate.low == Fraction("1.195") * Fraction("1.095")


def test_one_amount_in_two_currencies_implies_a_rate_as_wide_as_both_are_rounded() -> None:
    rate = implied_rate(_euros(2 * BN, BN // 10), _dollars(216 * BN // 100, BN // 100))
    assert rate is not None
    assert rate.value == Fraction("1.08")
    assert (rate.low, rate.high) == (Fraction(2155, 2050), Fraction(2165, 1950))


def test_a_qualifier_on_both_leaves_the_implied_rate_as_it_is() -> None:
    plain = implied_rate(_euros(2 * BN, BN), _dollars(3 * BN, BN))
    hedged = implied_rate(
        _euros(2 * BN, BN, hedge=Hedge.OVER), _dollars(3 * BN, BN, hedge=Hedge.OVER)
    )
    assert plain == hedged


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_euros(BN, 0), _euros(BN, 0)._replace(key="b")),
        (_euros(BN, 0), Figure("b", "undisclosed", currency="USD")),
        (_euros(BN, 0), _dollars(BN, 0, amount_high=2 * BN)),
        (_euros(BN, 2 * BN), _dollars(BN, 0)),
        (_euros(0, 0), _dollars(0, 0)),
    ],
    ids=["one currency", "unknown", "a range and none", "rounded to nought", "nought"],
)
def test_what_prints_no_two_amounts_implies_no_rate(one: Figure, other: Figure) -> None:
    assert implied_rate(one, other) is None


def test_two_ranges_imply_what_either_pair_of_ends_allows() -> None:
    rate = implied_rate(_euros(1 * BN, 0, amount_high=2 * BN), _dollars(BN, 0, amount_high=3 * BN))
    assert rate is not None
    assert (rate.low, rate.high) == (1, Fraction(3, 2))


def test_a_part_in_another_currency_counts_at_its_rate() -> None:
    total = _dollars(42 * BN // 10, BN // 10)
    euros = _euros(2 * BN, BN // 10)
    rate = printed_rate("EUR", "USD", "1.10")
    found = verdict(total, [Part(euros, rate=rate), Part(_part(2 * BN))])
    assert found.kind is VerdictKind.CONSISTENT
    assert found.printed_sum == (42 * BN // 10, 42 * BN // 10)
    assert found.gap == 0
    assert found.z is None, "a rate has width, as a range of weights has"
    assert found.sums is not None
    low, high = Fraction("1.95") * Fraction("1.095"), Fraction("2.05") * Fraction("1.105")
    assert found.sums.hard == closed(int(low * BN) + 2 * BN, int(high * BN) + 2 * BN)


def _part(amount: int) -> Figure:
    return Figure("part", "$", amount, currency="USD")


def test_a_part_without_a_rate_cannot_be_checked() -> None:
    found = verdict(_dollars(3 * BN, BN), [Part(_euros(2 * BN, BN)), Part(_part(BN))])
    assert (found.kind, found.reason, found.at) == (
        VerdictKind.UNDECIDABLE,
        Reason.CURRENCY,
        "eur",
    )


def test_a_rate_between_other_currencies_is_none() -> None:
    rate = printed_rate("GBP", "USD", "1.30")
    found = verdict(_dollars(3 * BN, BN), [Part(_euros(2 * BN, BN), rate=rate)])
    assert found.reason is Reason.CURRENCY


def test_a_rate_on_a_part_of_the_same_currency_changes_nothing() -> None:
    rate = printed_rate("USD", "EUR", "0.90")
    total, part = _dollars(2 * BN, BN), _part(2 * BN)
    assert verdict(total, [Part(part, rate=rate)]) == verdict(total, [Part(part)])


def test_what_a_part_needs_is_said_in_its_own_currency() -> None:
    total = _dollars(11 * BN // 10, 0)
    found = verdict(total, [Part(_euros(BN, BN // 10), rate=printed_rate("EUR", "USD", "1.1"))])
    needed = found.needed["eur"]
    assert needed is not None
    assert BN in needed
    assert needed.within(closed(95 * BN // 100, 105 * BN // 100))


def test_the_sentence_names_the_rate_its_day_and_its_source() -> None:
    rate = printed_rate("USD", "EUR", "0.925", "2025-09-23", "ECB")
    total, parts = _dollars(22 * BN // 10, BN // 10), [Part(_euros(2 * BN, BN // 10), rate=rate)]
    told = sentence(verdict(total, parts), total, parts)
    assert told.endswith("Counted at 1 EUR = 1.08108 USD (ECB, 2025-09-23).")


@given(figures("t", known=True), rated(), RELATIONS)
def test_a_rate_and_its_inverse_give_one_verdict(
    total: Figure, parts: tuple[Part, ...], relation: RelationKind
) -> None:
    turned = [part._replace(rate=part.rate and part.rate.inverse) for part in parts]
    assert verdict(total, parts, relation) == verdict(total, turned, relation)


@given(figures("t", known=True), rated(), RELATIONS)
def test_sums_at_rates_are_nested(
    total: Figure, parts: tuple[Part, ...], relation: RelationKind
) -> None:
    sums = verdict(total, parts, relation).sums
    assert sums is not None
    assert sums.nominal.within(sums.soft)
    assert sums.soft.within(sums.hard)


@settings(max_examples=150)
@given(figures("t", known=True), rated(), RELATIONS)
def test_a_witness_at_rates_satisfies_every_set(
    total: Figure, parts: tuple[Part, ...], relation: RelationKind
) -> None:
    found = verdict(total, parts, relation)
    if found.witness is None:
        assert found.kind is VerdictKind.INCONSISTENT or any(part.low != 1 for part in parts)
        return
    low = high = Fraction(0)
    for part in parts:
        true = found.witness.get(part.figure.key)
        if true is None:
            continue
        assert true in sets_of(part.figure).hard
        rate = part.rate if part.figure.is_known else None
        by = (1, 1) if rate is None else (rate.low, rate.high)
        ends = [true * weight * each for weight in (part.low, part.high) for each in by]
        low, high = low + min(ends), high + max(ends)
    assert low <= found.witness[total.key]
    assert found.witness[total.key] <= high or relation is not RelationKind.SUM_OF


@settings(max_examples=150)
@given(figures("t", known=True), rated())
def test_the_exact_sum_at_printed_rates_lies_within_the_printed_and_the_soft_sum(
    total: Figure, parts: tuple[Part, ...]
) -> None:
    known = [part for part in parts if part.figure.amount is not None]
    found = verdict(total, known)
    if not known or any(part.figure.amount_high or part.low != part.high for part in known):
        return
    exact = sum(
        part.low * (part.figure.amount or 0) * (part.rate.value if part.rate else 1)
        for part in known
    )
    assert found.printed_sum is not None
    assert found.printed_sum[0] <= exact <= found.printed_sum[1]


@settings(max_examples=150)
@given(figures("t", known=True), rated(), RELATIONS, st.integers(1, 50))
def test_a_wider_rate_only_widens_the_sums(
    total: Figure, parts: tuple[Part, ...], relation: RelationKind, percent: int
) -> None:
    wider = [part._replace(rate=part.rate and _widened(part.rate, percent)) for part in parts]
    one, other = verdict(total, parts, relation), verdict(total, wider, relation)
    assert one.sums is not None
    assert other.sums is not None
    if one.beside is other.beside:  # room for the parts inside the total changes what is added
        assert all(inner.within(outer) for inner, outer in zip(one.sums, other.sums, strict=True))


def _widened(rate: Rate, percent: int) -> Rate:
    by = Fraction(percent, 100)
    return replace(rate, low=rate.low * (1 - by), high=rate.high * (1 + by))


@given(rates(), st.integers(-(10**6), 10**6), st.integers(0, 10**4))
def test_a_figure_at_a_rate_leaves_nothing_out(rate: Rate, amount: int, u: int) -> None:
    counted = rate.of(sets_of(_euros(amount, u)))
    assert amount * rate.value in counted.nominal
    assert amount * rate.low in counted.hard
    low, high = rate.of_printed((amount, amount))
    assert low <= amount * rate.value <= high
    assert high - low <= 1
