"""What stands in the way of a verdict, and what a missing noun or currency is taken for.

Source: FIGURES, section 3, rule 0; section 2, "Units".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.periods import weight_of_period
from crossfoot.figures.units import Unit, factor, unit_of
from crossfoot.figures.values import Measure, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.part import Part
    from crossfoot.figures.rate import Rate


class Missing(NamedTuple):
    """What some figures leave out, and what it is taken for.

    what:      "noun" or "currency".   taken_as: the noun or the code, as the others print it.
    wordings:  of the figures that leave it out.
    """

    what: str
    taken_as: str
    wordings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What the parts are counted in: the whole's unit or currency, else their own.

    is_money:  whether it is an amount of money; then unit is None, else currency is.
    noun:      the unit's noun as it is printed.
    """

    is_money: bool
    is_share: bool
    unit: Unit | None
    currency: str | None
    noun: str | None = None


def yardstick(total: Figure, parts: Sequence[Part]) -> Yardstick:
    """Return what the total is counted in; where it does not say, what its parts are."""
    figures = [total, *(part.figure for part in parts if part.figure.is_known)]
    is_money, is_share = total.measure is Measure.VALUE, total.measure is Measure.SHARE
    alike = [figure for figure in figures if is_money == (figure.measure is Measure.VALUE)]
    if is_money:
        currency = next((figure.currency for figure in alike if figure.currency), None)
        return Yardstick(is_money, is_share, None, currency)
    named = [(unit, figure) for figure in alike if (unit := unit_counted(figure)) is not None]
    if not is_share:  # a share of the whole says nothing of what the whole is counted in
        named = [(unit, figure) for unit, figure in named if unit.kind != "share"]
    telling = [(unit, figure) for unit, figure in named if unit.kind is not None]
    unit, figure = next(iter(telling or named), (None, None))
    noun = None if figure is None or unit is None else figure.unit or unit.noun
    return Yardstick(is_money, is_share, unit, None, noun)


def unit_counted(figure: Figure) -> Unit | None:
    """Return the unit of what is not money; None where the noun is missing."""
    if figure.measure is Measure.JOBS:
        return unit_of("job")
    if figure.measure is Measure.SHARE:
        return unit_of("%")
    noun = (figure.unit or "").strip()
    return unit_of(noun) if noun else None


def is_share_of(figure: Figure, measured: Yardstick) -> bool:
    """Whether a part counts as share × whole."""
    return figure.measure is Measure.SHARE and not measured.is_share


def find_obstacle(
    total: Figure, parts: Sequence[Part], measured: Yardstick
) -> tuple[Reason, str] | None:
    """Return the first reason why nothing can be said, and the key of the figure it lies in."""
    return next(_obstacles(total, parts, measured), None)


def _obstacles(
    total: Figure, parts: Sequence[Part], measured: Yardstick
) -> Iterator[tuple[Reason, str]]:
    everything = [total, *(part.figure for part in parts)]
    yield from ((Reason.UNREADABLE, each.key) for each in everything if not each.is_readable)
    if not total.is_known:
        yield Reason.UNREADABLE, total.key
    known = [part for part in parts if part.figure.is_known]
    counted = [part.figure for part in known if not is_share_of(part.figure, measured)]
    for figure in (total, *counted):
        if not _is_alike(figure, measured):
            yield Reason.UNIT, figure.key
    for part in known:
        if needs_rate(part.figure, measured) and rate_of(part, measured) is None:
            yield Reason.CURRENCY, part.figure.key
    for part in known:
        if not _period_settled(part, total, measured):
            yield Reason.PERIOD, part.figure.key
    if not parts:
        yield Reason.NO_PARTS, total.key


def needs_rate(figure: Figure, measured: Yardstick) -> bool:
    """Whether a part's amount is in another currency; one without is taken for the whole's."""
    if not (measured.is_money and figure.measure is Measure.VALUE and figure.is_known):
        return False
    return None not in (measured.currency, figure.currency) and (
        figure.currency != measured.currency
    )


def rate_of(part: Part, measured: Yardstick) -> Rate | None:
    """Return what brings a part to the whole's currency; None where nothing need, or can."""
    one, other = part.figure.currency, measured.currency
    if part.rate is None or one is None or other is None or not needs_rate(part.figure, measured):
        return None
    return part.rate.between(one, other)


def _is_alike(figure: Figure, measured: Yardstick) -> bool:
    if measured.is_money or figure.measure is Measure.VALUE:
        return measured.is_money and figure.measure is Measure.VALUE
    unit = unit_counted(figure)
    return unit is None or measured.unit is None or factor(unit, measured.unit) is not None


def _period_settled(part: Part, total: Figure, measured: Yardstick) -> bool:
    figure = part.figure
    if part.explicit or figure.period == total.period or is_share_of(figure, measured):
        return True
    return weight_of_period(figure, total) is not None


def missing(total: Figure, parts: Sequence[Part], measured: Yardstick) -> Missing | None:
    """Return what was taken for granted: a missing noun or currency is that of the rest."""
    known = [total, *(part.figure for part in parts if part.figure.is_known)]
    if measured.is_money:
        what, taken_as = "currency", measured.currency
        without = [each for each in known if each.measure is Measure.VALUE and not each.currency]
    else:
        what, taken_as = "noun", measured.noun
        without = [each for each in known if unit_counted(each) is None]
    if not without or taken_as is None:
        return None
    return Missing(what, taken_as, tuple(each.wording or each.key for each in without))
