"""Numbers without noun or currency among things that are counted."""

from __future__ import annotations

import pytest

from crossfoot.figures.figure import Figure
from crossfoot.figures.part import Part
from crossfoot.figures.values import Hedge, Measure
from crossfoot.figures.verdict import verdict

TEN = Figure("a", "10", 1000, u=100)
TWELVE = Figure("b", "12", 1200, u=100)


def _aircraft(amount: int, key: str = "total") -> Figure:
    return Figure(
        key, f"{amount} aircraft", amount * 100, measure=Measure.QUANTITY, unit="aircraft"
    )


def test_a_bare_number_takes_the_noun_of_the_whole_with_a_note() -> None:
    found = verdict(_aircraft(22), [Part(TEN), Part(TWELVE)])
    assert found.kind == "consistent"
    assert found.missing is not None
    assert (found.missing.what, found.missing.taken_as) == ("noun", "aircraft")


def test_a_bare_count_is_exact() -> None:
    assert verdict(_aircraft(23), [Part(TEN), Part(TWELVE)]).kind == "inconsistent"


def test_a_hedged_bare_count_is_rounded_to_one() -> None:
    least = Figure("b", "at least 12", 1200, u=100, hedge=Hedge.AT_LEAST)
    assert verdict(_aircraft(22), [Part(TEN), Part(least)]).kind == "consistent"


def test_a_bare_total_takes_the_noun_of_its_parts() -> None:
    total = Figure("total", "22", 2200, u=100)
    assert verdict(total, [Part(_aircraft(10, "a")), Part(_aircraft(12, "b"))]).kind == "consistent"


@pytest.mark.parametrize(
    "other",
    [
        Figure("b", "500 MW", 50_000, u=100, measure=Measure.QUANTITY, unit="MW"),
        Figure("b", "$12", 1200, u=100, currency="USD"),
        Figure("b", "12 jobs", 1200, measure=Measure.JOBS),
    ],
)
def test_what_says_what_it_counts_is_never_added_to_aircraft(other: Figure) -> None:
    found = verdict(_aircraft(22), [Part(TEN), Part(other)])
    assert (found.kind, found.reason) == ("undecidable", "unit")


def test_a_number_with_a_scale_word_stays_money_among_aircraft() -> None:
    billion = Figure("a", "1 billion", 10**11, u=10**11)
    assert verdict(_aircraft(22), [Part(billion)]).reason == "unit"
