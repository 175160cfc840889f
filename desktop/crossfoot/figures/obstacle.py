"""What stands in the way of a verdict, and what a missing noun or currency is taken for.

Source: FIGURES, section 3, rule 0; section 2, "Units".
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.periods import weight_of_period
from crossfoot.figures.units import Unit, factor, unit_of
from crossfoot.figures.values import Measure, Reason

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.part import Part

Note = tuple[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Yardstick:
    """What the parts are counted in: the whole's unit or currency, else their own.

    is_money:  whether it is an amount of money; then unit is None, else currency is.
    """

    is_money: bool
    is_share: bool
    unit: Unit | None
    currency: str | None


def yardstick(total: Figure, parts: Sequence[Part]) -> Yardstick:
    """Return what the total is counted in; where it does not say, what its parts are."""
    figures = [total, *(part.figure for part in parts if part.figure.is_known)]
    is_money, is_share = total.measure is Measure.VALUE, total.measure is Measure.SHARE
    alike = [figure for figure in figures if is_money == (figure.measure is Measure.VALUE)]
    if is_money:
        currency = next((figure.currency for figure in alike if figure.currency), None)
        return Yardstick(is_money, is_share, None, currency)
    named = [unit for figure in alike if (unit := unit_counted(figure)) is not None]
    if not is_share:  # a share of the whole says nothing of what the whole is counted in
        named = [unit for unit in named if unit.kind != "share"]
    telling = [unit for unit in named if unit.kind is not None]
    return Yardstick(is_money, is_share, next(iter(telling or named), None), None)


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
    for figure in counted:
        if measured.currency and figure.currency and figure.currency != measured.currency:
            yield Reason.CURRENCY, figure.key
    for part in known:
        if not _period_settled(part, total, measured):
            yield Reason.PERIOD, part.figure.key
    if not parts:
        yield Reason.NO_PARTS, total.key


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


def notes_on(total: Figure, parts: Sequence[Part], measured: Yardstick) -> tuple[Note, ...]:
    """Return what was taken for granted: a missing noun or currency is that of the rest."""
    known = [total, *(part.figure for part in parts if part.figure.is_known)]
    if measured.is_money and measured.currency is not None:
        return tuple(
            ("note_currency_missing", {"figure": each.wording, "currency": measured.currency})
            for each in known
            if each.measure is Measure.VALUE and not each.currency
        )
    if measured.unit is not None:
        return tuple(
            ("note_noun_missing", {"figure": each.wording, "noun": measured.unit.noun})
            for each in known
            if unit_counted(each) is None
        )
    return ()
