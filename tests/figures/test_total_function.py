"""`verdict` and its sentence answer for every figure that `sets_of` accepts."""

from __future__ import annotations

import json
from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from crossfoot.figures.figure import Figure
from crossfoot.figures.limits import LimitError
from crossfoot.figures.part import Part
from crossfoot.figures.plain import plain_figure, sentence, short_figure
from crossfoot.figures.sets import sets_of
from crossfoot.figures.telling import message
from crossfoot.figures.values import Hedge, Measure, Period, RelationKind, VerdictKind
from crossfoot.figures.verdict import verdict

amounts = st.one_of(st.integers(-300, 300), st.integers(-(10**19), 10**19))
years = st.sampled_from((None, "2025", "2026-03", "2030", "soon", ""))


@st.composite
def wild_figures(draw: st.DrawFn) -> Figure:
    return Figure(
        key=draw(st.sampled_from("abct")),
        wording=draw(st.text(max_size=5)),
        amount=draw(st.none() | amounts),
        amount_high=draw(st.none() | st.none() | amounts),
        u=draw(st.sampled_from((0, 1, 100, 10**11))),
        u_high=draw(st.sampled_from((None, 0, 10**4))),
        hedge=draw(st.sampled_from(Hedge)),
        measure=draw(st.sampled_from((Measure.VALUE, Measure.VALUE, *Measure))),
        currency=draw(st.sampled_from((None, "USD", "USD", "EUR"))),
        unit=draw(st.sampled_from((None, "aircraft", "options", "tonnes", "tons", "kg", " "))),
        period=draw(st.sampled_from((None, None, *Period))),
        years=(draw(years), draw(years)),
        items=draw(st.none() | st.integers(0, 30)),
        unreadable=draw(st.booleans()),
    )


@st.composite
def wild_parts(draw: st.DrawFn) -> Part:
    ends = sorted((draw(_weights), draw(_weights)))
    low, high = (ends[0], ends[0]) if draw(st.booleans()) else ends
    return Part(draw(wild_figures()), low, high, draw(st.booleans()))


_weights = st.one_of(st.just(Fraction(1)), st.fractions(-(10**6), 10**6, max_denominator=100))


def _is_accepted(figure: Figure) -> bool:
    try:
        sets_of(figure)
    except LimitError:
        return False
    return True


@settings(max_examples=250)
@given(
    wild_figures().filter(_is_accepted),
    st.lists(wild_parts().filter(lambda part: _is_accepted(part.figure)), max_size=4),
    st.sampled_from(RelationKind),
)
def test_any_total_with_any_parts_has_a_verdict_and_a_sentence(
    total: Figure, parts: list[Part], relation: RelationKind
) -> None:
    found = verdict(total, parts, relation)
    assert (found.reason is None) == (found.kind is not VerdictKind.UNDECIDABLE)
    assert (found.at is None) == (found.kind is not VerdictKind.UNDECIDABLE)
    assert sentence(found, total, parts)
    assert json.loads(json.dumps(message(found, total, parts).facts))  # what a ledger stores


@given(wild_figures().filter(_is_accepted))
def test_any_figure_has_words(figure: Figure) -> None:
    assert plain_figure(figure)
    assert short_figure(figure)
