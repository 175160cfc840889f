"""A total whose words take in options or restated money is shown divided, at the same verdict."""

from __future__ import annotations

from dataclasses import replace

from crossfoot.figures.dividing import Apart, Mark
from crossfoot.figures.figure import Figure
from crossfoot.figures.part import Part
from crossfoot.figures.plain import sentence
from crossfoot.figures.values import Hedge, Measure, RelationKind
from crossfoot.figures.verdict import Verdict, verdict

BILLION = 10**11
OPTION, RESTATED = Mark(Apart.OPTION), Mark(Apart.RESTATED)


def jets(count: int, hedge: Hedge = Hedge.BARE) -> Figure:
    wording = f"{count} aircraft"
    return Figure(
        f"{hedge}{count}",
        wording,
        count * 100,
        hedge=hedge,
        measure=Measure.QUANTITY,
        unit="aircraft",
        u=0 if hedge is Hedge.BARE else 100,
    )


def money(billions: int) -> Figure:
    amount = billions * BILLION
    return Figure(f"{billions}", f"${billions} billion", amount, u=BILLION, currency="USD")


def told(total: Figure, *parts: Part, kind: RelationKind = RelationKind.SUM_OF) -> str:
    return sentence(judged(total, *parts, kind=kind), total, parts)


def judged(total: Figure, *parts: Part, kind: RelationKind = RelationKind.SUM_OF) -> Verdict:
    found = verdict(total, parts, kind)
    plain = verdict(total, [part._replace(marks=()) for part in parts], kind)
    assert replace(found, divisions=()) == plain, "marks decide nothing"
    return found


def test_firm_orders_and_options_are_told_apart() -> None:
    words = told(jets(22, Hedge.UP_TO), Part(jets(14)), Part(jets(8), marks=(OPTION,)))
    assert words.endswith("Firm: 14 aircraft; options: 8 aircraft.")


def test_a_hedged_side_keeps_what_its_words_imply() -> None:
    optional = Part(jets(8, Hedge.UP_TO), marks=(OPTION,))
    words = told(jets(22, Hedge.UP_TO), Part(jets(14)), optional)
    assert words.endswith("Firm: 14 aircraft; options: up to 8 aircraft.")


def test_new_money_and_money_announced_before_are_told_apart() -> None:
    words = told(money(100), Part(money(60), marks=(RESTATED,)), Part(money(40)))
    assert words.endswith("New: $40 bn; announced before: $60 bn.")


def test_a_part_may_have_been_announced_before_in_part() -> None:
    before = Mark(Apart.RESTATED, 20 * BILLION)
    words = told(money(100), Part(money(60), marks=(before,)), Part(money(40)))
    assert words.endswith("New: $80 bn; announced before: $20 bn.")


def test_a_part_counts_with_its_weight_on_either_side() -> None:
    yearly = Part(money(3), 5, 5, explicit=True, marks=(Mark(Apart.RESTATED, BILLION),))
    (division,) = judged(money(15), yearly).divisions
    assert division.taken.upper == (5 * BILLION, 0)
    assert division.rest is not None
    assert division.rest.upper == (10 * BILLION, 0)


def test_where_nothing_else_is_itemised_that_is_said() -> None:
    part = Part(jets(8), marks=(OPTION,))
    words = told(jets(22, Hedge.UP_TO), part, kind=RelationKind.INCLUDES)
    assert words.endswith("All that is itemised is options: 8 aircraft.")
    assert told(money(60), Part(money(60), marks=(RESTATED,))).endswith(
        "All that is itemised was announced before: $60 bn."
    )


def test_an_amount_announced_before_that_is_all_of_a_part_leaves_nothing_of_it() -> None:
    (division,) = judged(
        money(60), Part(money(60), marks=(Mark(Apart.RESTATED, 60 * BILLION),))
    ).divisions
    assert division.rest is None


def test_a_total_without_such_parts_is_not_divided() -> None:
    assert judged(jets(22), Part(jets(14)), Part(jets(8))).divisions == ()
