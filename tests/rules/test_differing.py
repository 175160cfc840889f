"""What changed since a flag was explained is told in plain words."""

from __future__ import annotations

from fractions import Fraction

import pytest

from crossfoot.figures.figure import Figure
from crossfoot.figures.values import Hedge
from crossfoot.figures.verdict import Part, verdict
from crossfoot.figures.words import say
from crossfoot.rules import footing, inputs
from crossfoot.rules.differing import differences

BILLION = 10**11
TOTAL = Figure("t", "$4.4 billion", 44 * BILLION // 10, u=BILLION // 10, currency="USD")
ONE = Figure("a", "$2.1 billion", 21 * BILLION // 10, u=BILLION // 10, currency="USD")
TWO = ONE._replace(key="b")


def told(total: Figure, *parts: Part | Figure) -> str:
    listed = [part if isinstance(part, Part) else Part(part) for part in parts]
    (finding,) = footing.check(total, listed, verdict(total, listed))
    return finding.inputs


def said(before: str | None, now: str) -> list[str]:
    return [say(each.message, each.facts) for each in differences(before, now)]


WAS = told(TOTAL, ONE, TWO)


def test_nothing_is_different_in_the_same() -> None:
    assert differences(WAS, WAS) == ()


def test_an_amount_is_told_as_it_was_and_as_it_is() -> None:
    now = told(TOTAL, ONE, TWO._replace(amount=20 * BILLION // 10))
    assert said(WAS, now) == ["$2 bn was $2.1 bn when this was explained."]


def test_a_qualifier_is_told_with_its_amount() -> None:
    now = told(TOTAL, ONE, TWO._replace(hedge=Hedge.UP_TO))
    assert said(WAS, now) == ["up to $2.1 bn was $2.1 bn when this was explained."]


def test_parts_that_came_and_went_are_named() -> None:
    now = told(TOTAL, ONE, TWO._replace(key="c", amount=BILLION))
    assert said(WAS, now) == [
        "$1 bn counts, and did not when this was explained.",
        "$2.1 bn counted when this was explained, and does not any more.",
    ]


def test_a_weight_and_a_rounding_are_told() -> None:
    weighed = Part(TWO, Fraction(3), Fraction(3), explicit=True)
    assert said(told(TOTAL, ONE, Part(TWO, Fraction(4), Fraction(4), explicit=True)),
                told(TOTAL, ONE, weighed)) == [
        "$2.1 bn counted 4 times when this was explained, and counts 3."
    ]  # fmt: skip
    rounded = told(TOTAL._replace(u=1), ONE, TWO)
    assert said(WAS, rounded) == ["$4.4 bn was rounded otherwise when this was explained."]


def test_another_verdict_is_told_by_its_words() -> None:
    now = told(TOTAL._replace(amount=None), ONE, TWO)
    assert said(WAS, now)[-1] == "The verdict was “Does not add up”, and is “Can't be checked yet”."


@pytest.mark.parametrize("before", ["", "x", "{}", "[1]", '[["a"]]'])
def test_what_cannot_be_read_is_still_told(before: str) -> None:
    assert said(before, '["x"]') == ["Something else that the flag is derived from was changed."]


def test_what_was_not_kept_is_said() -> None:
    assert said(None, WAS) == ["It was explained on other figures, which were not kept."]


def test_a_figure_comes_back_from_its_inputs() -> None:
    found = inputs.read(inputs.text(inputs.of_part(Part(ONE)))).figures["a"]
    assert (found.figure.amount, found.figure.u, found.weight) == (
        ONE.amount,
        ONE.u,
        (Fraction(1), Fraction(1)),
    )
