"""The rules of FIGURES, section 3, one behaviour at a time."""

from __future__ import annotations

from fractions import Fraction

import pytest

from crossfoot.figures.figure import Figure
from crossfoot.figures.interval import Bound, Interval
from crossfoot.figures.limits import LimitError
from crossfoot.figures.obstacle import Missing
from crossfoot.figures.part import weighted
from crossfoot.figures.policy import Policy
from crossfoot.figures.values import Hedge, Measure, Period, Reason, RelationKind, VerdictKind
from crossfoot.figures.verdict import Coverage, Forced, Part, Strain, verdict

BN = 10**11
"""A billion, in hundredths."""
INCLUDES, UNCLEAR = RelationKind.INCLUDES, RelationKind.UNCLEAR


def money(  # noqa: PLR0917
    amount: str | None,
    hedge: Hedge = Hedge.BARE,
    u: str = "0.1",
    high: str | None = None,
    key: str = "t",
    currency: str | None = "USD",
) -> Figure:
    return Figure(
        key,
        f"{hedge} {amount}",
        None if amount is None else _bn(amount),
        None if high is None else _bn(high),
        _bn(u),
        hedge=hedge,
        currency=currency,
    )


def count(
    amount: int, noun: str | None = "aircraft", hedge: Hedge = Hedge.BARE, key: str = "t"
) -> Figure:
    u = 0 if hedge is Hedge.BARE else 100
    return Figure(
        key, f"{amount} {noun}", amount * 100, u=u, hedge=hedge, measure=Measure.QUANTITY, unit=noun
    )


def parts(*figures: Figure) -> list[Part]:
    return [Part(figure._replace(key=f"p{index}")) for index, figure in enumerate(figures)]


def _bn(text: str) -> int:
    amount = Fraction(text) * BN
    assert amount.denominator == 1
    return amount.numerator


def between(low: str, high: str) -> Interval:
    return Interval(Bound(_bn(low)), Bound(_bn(high)))


# Rule 0: undecidable.


def test_a_total_without_parts_is_undecidable() -> None:
    found = verdict(money("4.2"), [])
    assert (found.kind, found.reason, found.at) == (
        VerdictKind.UNDECIDABLE,
        Reason.NO_PARTS,
        "t",
    )
    assert found.sums is None


@pytest.mark.parametrize(
    "broken",
    [Figure("x", "$4.2.1 bn", unreadable=True), Figure("x", "$5–3 bn", 5 * BN, 3 * BN)],
    ids=["no one number", "reversed range"],
)
def test_a_part_that_cannot_be_read_is_named(broken: Figure) -> None:
    found = verdict(money("4.2"), [Part(money("1", key="p")), Part(broken)])
    assert (found.reason, found.at) == (Reason.UNREADABLE, "x")


def test_a_total_that_has_no_amount_cannot_be_checked() -> None:
    found = verdict(money(None), parts(money("1")))
    assert (found.kind, found.reason, found.at) == (
        VerdictKind.UNDECIDABLE,
        Reason.UNREADABLE,
        "t",
    )


def test_money_and_aircraft_do_not_add_up() -> None:
    found = verdict(money("4.2"), parts(money("2.1"), count(22)))
    assert (found.reason, found.at) == (Reason.UNIT, "p1")


def test_aircraft_and_locomotives_do_not_add_up() -> None:
    found = verdict(count(30), parts(count(8), count(22, "locomotives")))
    assert (found.reason, found.at) == (Reason.UNIT, "p1")


def test_jets_orders_and_options_are_all_aircraft() -> None:
    found = verdict(
        count(22, hedge=Hedge.UP_TO), parts(count(14, "firm orders"), count(8, "options"))
    )
    assert found.kind is VerdictKind.CONSISTENT
    assert found.only_if == ()


def test_jobs_are_counted_with_jobs_only() -> None:
    jobs = count(300, None)._replace(measure=Measure.JOBS)
    assert verdict(jobs, parts(jobs._replace(amount=30000))).kind is VerdictKind.CONSISTENT
    assert verdict(jobs, parts(count(300))).reason is Reason.UNIT


def test_tonnes_and_kilograms_are_brought_to_the_total() -> None:
    found = verdict(count(3, "tonnes"), parts(count(1, "tonnes"), count(2000, "kilograms")))
    assert found.kind is VerdictKind.CONSISTENT
    assert found.needed["p1"] == Interval(Bound(200_000), Bound(200_000))


def test_a_missing_noun_takes_that_of_the_whole_with_a_note() -> None:
    found = verdict(count(30), parts(count(8, None), count(22)))
    assert found.kind is VerdictKind.CONSISTENT
    assert found.missing == Missing("noun", "aircraft", ("8 None",))


def test_a_whole_without_a_noun_takes_that_of_its_parts_with_a_note() -> None:
    found = verdict(count(3, None), parts(count(1, "tonnes"), count(2000, "kg")))
    assert found.kind is VerdictKind.CONSISTENT
    assert found.missing is not None
    assert found.missing.what == "noun"


def test_two_currencies_need_a_rate() -> None:
    found = verdict(money("4.2"), parts(money("2.1"), money("2.1", currency="EUR")))
    assert (found.reason, found.at) == (Reason.CURRENCY, "p1")


def test_a_missing_currency_is_that_of_the_rest_with_a_note() -> None:
    found = verdict(money("4.2"), parts(money("2.1", currency=None), money("2.1")))
    assert found.kind is VerdictKind.CONSISTENT
    assert found.missing is not None
    assert found.missing.what == "currency"


def test_parts_in_two_currencies_need_a_rate_even_where_the_whole_names_none() -> None:
    found = verdict(money("4.2", currency=None), parts(money("2.1"), money("2.1", currency="EUR")))
    assert found.reason is Reason.CURRENCY


YEARLY = money("1")._replace(key="p0", wording="$1.0 bn a year", period=Period.YEAR)


def test_an_amount_a_year_needs_a_weight_in_a_sum_without_period() -> None:
    found = verdict(money("5"), [Part(YEARLY)])
    assert (found.reason, found.at) == (Reason.PERIOD, "p0")


def test_a_stated_weight_of_one_settles_a_differing_period() -> None:
    assert verdict(money("1.0"), [Part(YEARLY, explicit=True)]).kind is VerdictKind.CONSISTENT


def test_a_stated_weight_counts_the_periods() -> None:
    five = Part(YEARLY, Fraction(5), Fraction(5), explicit=True)
    assert verdict(money("5.0"), [five]).kind is VerdictKind.CONSISTENT


def test_the_years_it_covers_settle_a_differing_period() -> None:
    covering = YEARLY._replace(years=("2026", "2030"))
    found = verdict(money("5.0"), [Part(covering)])
    assert found.kind is VerdictKind.CONSISTENT
    assert found.printed_sum == (5 * BN, 5 * BN)


def test_weeks_in_years_are_a_range() -> None:
    weekly = YEARLY._replace(period=Period.WEEK, years=("2026", "2026"))
    assert verdict(money("52.5"), [Part(weekly)]).printed_sum == (52 * BN, 53 * BN)


def test_a_sum_over_years_is_brought_to_a_total_a_year() -> None:
    over_years = money("10", key="p0")._replace(years=("2026", "2030"))
    total = money("2")._replace(period=Period.YEAR)
    assert verdict(total, [Part(over_years)]).printed_sum == (2 * BN, 2 * BN)


@pytest.mark.parametrize("years", [("2026", None), (None, None), ("2030", "2026"), ("soon", "?")])
def test_years_that_say_nothing_settle_nothing(years: tuple[str | None, str | None]) -> None:
    assert verdict(money("5"), [Part(YEARLY._replace(years=years))]).reason is Reason.PERIOD


def test_one_period_all_over_needs_no_weight() -> None:
    total = money("1")._replace(period=Period.YEAR)
    assert verdict(total, [Part(YEARLY)]).kind is VerdictKind.CONSISTENT


def test_a_part_of_unknown_amount_stands_in_nobodys_way() -> None:
    undisclosed = Figure("x", "undisclosed", currency="EUR", period=Period.YEAR)
    found = verdict(money("4.2"), [Part(money("2.1", key="p")), Part(undisclosed)])
    assert found.kind is VerdictKind.INCOMPLETE


# Rule 2: open lists and unknown parts.


def test_an_unknown_part_leaves_the_rest_of_the_total() -> None:
    found = verdict(money("10", u="1"), parts(money("4", u="1"), money(None)))
    assert found.kind is VerdictKind.INCOMPLETE
    assert found.remainder == between("5", "7")
    assert found.needed["p1"] == between("5", "7")


def test_the_known_parts_may_already_exceed_the_whole() -> None:
    found = verdict(money("10"), parts(money("12"), money(None)))
    assert found.kind is VerdictKind.INCONSISTENT
    assert found.witness is None


def test_an_open_list_that_reaches_the_total_is_judged_as_complete() -> None:
    found = verdict(money("4.2"), parts(money("2.1"), money("2.1")), INCLUDES)
    assert found.kind is VerdictKind.CONSISTENT
    assert found.reaches
    assert not found.within
    assert found.remainder is None


def test_an_open_list_judged_as_complete_may_be_a_stretch() -> None:
    found = verdict(money("8", Hedge.ABOUT, "1"), parts(money("9.2", Hedge.ABOUT)), INCLUDES)
    assert (found.kind, found.strain) == (VerdictKind.STRAINED, Strain.SOFT)
    assert found.reaches


@pytest.mark.parametrize("hedge", [Hedge.AT_MOST, Hedge.UP_TO, Hedge.UNDER])
def test_what_is_itemised_stays_within_a_total_that_says_at_most(hedge: Hedge) -> None:
    low = "9.5" if hedge is Hedge.UNDER else "4"
    found = verdict(money("10", hedge, "1"), parts(money(low)), INCLUDES)
    assert found.kind is VerdictKind.CONSISTENT
    assert found.within
    assert found.only_if == ()


def test_a_weightless_end_counts_as_below_only_where_nothing_is_shared() -> None:
    total = money("8", Hedge.OVER, "1")
    exactly = parts(money("8", Hedge.EXACT))
    assert verdict(total, exactly, INCLUDES).kind is VerdictKind.INCOMPLETE
    at_least = money("8", Hedge.AT_LEAST, "1")
    assert verdict(at_least, exactly, INCLUDES).kind is VerdictKind.CONSISTENT


def test_an_unknown_part_that_is_taken_off_opens_the_sum_downward() -> None:
    taken_off = Part(money(None)._replace(key="x"), Fraction(-1), Fraction(-1))
    found = verdict(money("4"), [Part(money("5", key="p")), taken_off])
    assert found.kind is VerdictKind.STRAINED, "by the letter, K is judged as a complete list"
    assert found.sums is not None
    assert found.sums.hard.lower is None


def test_a_list_inside_or_beside_closes_inside_where_it_can() -> None:
    found = verdict(money("10"), parts(money("4")), UNCLEAR)
    assert (found.kind, found.beside) == (VerdictKind.INCOMPLETE, False)


def test_a_list_inside_or_beside_stands_beside_where_it_exceeds_the_total() -> None:
    found = verdict(money("10"), parts(money("8"), money("7")), UNCLEAR)
    assert (found.kind, found.beside) == (VerdictKind.INCOMPLETE, True)
    assert found.remainder == between("9.95", "10.05")


# Rule 3: strained.


def test_the_total_must_give_where_only_its_words_leave_room() -> None:
    found = verdict(money("8", Hedge.OVER, "1"), parts(money("4.6"), money("4.9")))
    assert found.soft_gives == ("t",)
    assert found.each_gives


def test_one_of_several_may_give() -> None:
    found = verdict(
        money("8", Hedge.OVER, "1"),
        parts(money("5", Hedge.ABOUT, "1"), money("5", Hedge.ABOUT, "1")),
    )
    assert found.kind is VerdictKind.STRAINED
    assert found.soft_gives == ("t", "p0", "p1")
    assert not found.each_gives


def test_meeting_in_one_point_is_a_stretch_where_both_have_width() -> None:
    found = verdict(money("4.3"), parts(money("2.1"), money("2.1", Hedge.EXACT, "0.1")))
    assert (found.kind, found.strain) == (VerdictKind.STRAINED, Strain.POINT)


def test_meeting_in_one_point_is_fine_where_one_of_them_is_a_point() -> None:
    found = verdict(money("4.25", Hedge.EXACT), parts(money("4.3", Hedge.BARE)))
    assert found.kind is VerdictKind.CONSISTENT_BY_ROUNDING


def test_z_is_not_given_with_hedges_or_range_weights() -> None:
    assert verdict(money("8", Hedge.OVER), parts(money("8.1"))).z is None
    ranged = Part(money("1", key="p"), Fraction(1), Fraction(10))
    assert verdict(money("8"), [ranged]).z is None
    assert verdict(money("4.2"), parts(money("2.1"), money("2.1"))).z == 0


def test_z_is_not_given_where_nothing_was_rounded() -> None:
    assert verdict(count(495), parts(count(240), count(255))).z is None


def test_z_of_an_open_list_is_that_of_what_is_itemised() -> None:
    assert verdict(money("10", u="1"), parts(money("4", u="1")), INCLUDES).z == Fraction("14.7")


def test_z_at_the_limit_is_no_stretch_and_beyond_it_is() -> None:
    # Twelve gaps squared over the squared units: 12·d²/(n + 1) against 16, with n parts of u = 1.
    many = [Part(money("10", u="1", key=f"p{index}")) for index in range(74)]
    at_limit = verdict(money("750", u="1"), many)
    assert at_limit.z == 4
    assert at_limit.kind is VerdictKind.CONSISTENT_BY_ROUNDING
    beyond = verdict(money("751", u="1"), many)
    assert (beyond.kind, beyond.strain) == (VerdictKind.STRAINED, Strain.ROUNDING)


# What is always shown.


def test_the_printed_sum_takes_a_range_as_low_to_high() -> None:
    found = verdict(money("10", u="1"), parts(money("3", Hedge.RANGE, "1", "5"), money("6", u="1")))
    assert found.printed_sum == (9 * BN, 11 * BN)
    assert found.printed_total == (10 * BN, 10 * BN)
    assert found.gap == 0
    assert found.percent == 0


def test_the_gap_is_signed_and_lies_between_nearest_ends() -> None:
    ranged = money("8", Hedge.RANGE, "1", "10")
    short = verdict(ranged, parts(money("6")))
    over = verdict(ranged, parts(money("12")))
    assert (short.gap, short.percent) == (-2 * BN, Fraction(-25))
    assert (over.gap, over.percent) == (2 * BN, Fraction(20))


def test_a_gap_to_nought_has_no_per_cent() -> None:
    found = verdict(money("0"), parts(money("0.1")))
    assert found.gap == BN // 10
    assert found.percent is None


def test_a_negative_weight_takes_off() -> None:
    off = Part(money("3.1", key="p1"), Fraction(-1), Fraction(-1), explicit=True)
    found = verdict(money("5.0"), [Part(money("8.1", key="p0")), off])
    assert found.printed_sum == (5 * BN, 5 * BN)
    assert found.needed["p1"] == between("3", "3.2")


def test_a_range_of_weights_multiplies_end_by_end() -> None:
    found = verdict(money("5"), [Part(YEARLY._replace(period=None), Fraction(1), Fraction(10))])
    assert found.sums is not None
    assert found.sums.soft == between("0.95", "10.5")
    assert found.printed_sum == (BN, 10 * BN)
    assert found.needed["p0"] == between("0.495", "5.05")


def test_green_names_the_figure_that_it_hangs_on() -> None:
    found = verdict(money("13"), parts(money("12", Hedge.OVER, "1"), money("0.1")))
    assert found.kind is VerdictKind.CONSISTENT
    assert found.gap == -_bn("0.9")
    assert found.forced
    assert found.only_if == (Forced("p0", "over 12", between("12.8", "13")),)


def test_a_gap_of_five_per_cent_is_no_condition_and_more_is() -> None:
    five = verdict(money("10", Hedge.ABOUT, "1"), parts(money("9.5")))
    more = verdict(money("10", Hedge.ABOUT, "1"), parts(money("9.4")))
    assert five.only_if == ()
    assert [each.key for each in more.only_if] == ["t"]
    assert more.only_if[0].needed == between("9.35", "9.45")


def test_where_no_figure_is_forced_every_hedged_one_is_listed() -> None:
    many = parts(*(money("1", Hedge.ABOUT, "1") for _ in range(6)))
    found = verdict(money("5.5", Hedge.ABOUT, "0.1"), many)
    assert found.kind is VerdictKind.CONSISTENT
    assert not found.forced
    assert [each.key for each in found.only_if] == ["t", *(f"p{n}" for n in range(6))]


def test_the_limit_for_a_condition_is_policy() -> None:
    lenient = Policy(only_if_percent=10)
    total, some = money("10", Hedge.ABOUT, "1"), parts(money("9.4"))
    assert verdict(total, some, policy=lenient).only_if == ()


def test_coverage_is_by_sum_and_by_count() -> None:
    total = money("600", u="100")._replace(items=29)
    found = verdict(total, parts(money("200"), money("82.8"), money(None)))
    assert found.coverage == Coverage(Fraction(2828, 6000), 2, 29)


def test_coverage_of_nought_has_no_share() -> None:
    assert verdict(money("0"), parts(money("0"))).coverage == Coverage(None, 1, None)


def test_a_share_counts_as_share_of_the_whole() -> None:
    third = Figure("p0", "35%", 3500, u=100, measure=Measure.SHARE)
    rest = money("6.5", key="p1")
    found = verdict(money("10", u="1"), [Part(third), Part(rest)])
    assert found.kind is VerdictKind.CONSISTENT
    assert found.printed_sum == (10 * BN, 10 * BN)
    assert found.sums is not None
    # [34.5%, 35.5%] × [9.5, 10.5] + [6.45, 6.55]
    assert found.sums.hard == between("9.7275", "10.2775")
    assert found.witness is not None
    assert found.witness["p0"] in Interval(Bound(3450), Bound(3550))


def test_shares_add_up_to_a_share() -> None:
    def share(percent: int, key: str) -> Figure:
        return Figure(key, "", percent * 100, u=100, measure=Measure.SHARE)

    found = verdict(share(100, "t"), [Part(share(35, "a")), Part(share(65, "b"))])
    assert found.kind is VerdictKind.CONSISTENT
    assert found.printed_sum == (10_000, 10_000)


def test_the_needed_interval_of_the_total_is_what_its_parts_come_to() -> None:
    found = verdict(money("4.2"), parts(money("2.1"), money("2.1")))
    assert found.needed["t"] == between("4.1", "4.3")


def test_no_amount_helps_where_a_part_weighs_nothing_and_the_rest_does_not_fit() -> None:
    nothing = Part(money("1", key="p"), Fraction(0), Fraction(0))
    found = verdict(money("4"), [nothing])
    assert found.needed["p"] is None


def test_a_figure_listed_twice_has_one_true_value() -> None:
    twice = [Part(money("2.1", key="p"))] * 2
    found = verdict(money("4.3"), twice)
    assert found.witness is not None
    assert 2 * found.witness["p"] == found.witness["t"]


def test_a_witness_with_a_range_of_weights_has_a_weight_that_fits() -> None:
    ranged = Part(money("1", key="p"), Fraction(2), Fraction(3))
    found = verdict(money("2.5"), [ranged])
    assert found.witness is not None
    true, whole = found.witness["p"], found.witness["t"]
    assert 2 * true <= whole <= 3 * true


@pytest.mark.parametrize(
    ("low", "high"), [(Fraction(10**6 + 1),) * 2, (Fraction(-(10**6) - 1), Fraction(1))]
)
def test_a_weight_beyond_a_million_is_refused(low: Fraction, high: Fraction) -> None:
    with pytest.raises(LimitError, match="too large"):
        weighted(money("1"), low, high)


def test_a_reversed_range_of_weights_is_refused() -> None:
    with pytest.raises(LimitError, match="reversed"):
        weighted(money("1"), Fraction(2), Fraction(1))


def test_sums_of_the_largest_amounts_do_not_overflow() -> None:
    most = Figure("p", "", 9 * 10**18, hedge=Hedge.EXACT, currency="USD")
    found = verdict(most._replace(key="t"), [Part(most, Fraction(10**6), Fraction(10**6))] * 3)
    assert found.kind is VerdictKind.INCONSISTENT
    assert found.printed_sum == (27 * 10**24, 27 * 10**24)


def test_what_is_only_shown_is_not_made_before_it_is_asked_for() -> None:
    found = verdict(money("12", Hedge.OVER), parts(money("4.2"), money("8", Hedge.OVER)))
    assert found.case is not None
    assert not {"needed", "witness"} & set(vars(found.case))
    assert found.witness is found.witness


def test_nothing_is_needed_of_figures_that_cannot_be_judged() -> None:
    found = verdict(money("12"), [])
    assert (found.needed, found.witness) == ({}, None)
