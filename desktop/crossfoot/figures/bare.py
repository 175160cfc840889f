"""A number without noun or currency, among things that are counted: "22 aircraft = 10 + 12".

Source: FIGURES, section 2 ("A missing noun takes the whole's kind, with a note"). A wording that
says what it counts is never one of these, so that jobs or megawatts are not added to aircraft.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, Measure

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.part import Part

_ONE = 100
_COUNTS = frozenset({Measure.QUANTITY, Measure.JOBS})


def among_counts(total: Figure, parts: Sequence[Part]) -> tuple[Figure, Sequence[Part]]:
    """Return them with their bare numbers as counts, where the others are counts and no money."""
    figures = (total, *(part.figure for part in parts))
    if not any(map(_is_bare, figures)):
        return total, parts
    others = [figure for figure in figures if figure.is_known and not _is_bare(figure)]
    if not others or any(figure.measure not in _COUNTS for figure in others):
        return total, parts
    counted = [part._replace(figure=_as_count(part.figure)) for part in parts]
    return _as_count(total), counted


def _is_bare(figure: Figure) -> bool:
    """Whether it is a whole number printed without a scale word, a currency and a noun."""
    money = figure.measure is Measure.VALUE and not figure.currency
    whole = figure.amount is not None and figure.amount % _ONE == 0 and figure.u <= _ONE
    return money and whole and not figure.unreadable


def _as_count(figure: Figure) -> Figure:
    if not _is_bare(figure):
        return figure
    u = 0 if figure.hedge in {Hedge.BARE, Hedge.RANGE} else _ONE
    high = None if figure.amount_high is None else u
    return figure._replace(measure=Measure.QUANTITY, u=u, u_high=high)
