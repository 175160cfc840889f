"""One bar of the interval chart: where it is solid, where it fades, and the painting of it."""

from __future__ import annotations

from collections.abc import Callable  # noqa: TC003  (a NamedTuple reads its annotations)
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath

if TYPE_CHECKING:
    from crossfoot.figures.interval import Interval

STRONG, MIDDLE, WEAK = 255, 130, 40
"""Opacity of what is certain, at the printed amount, and at a closed outer end."""
ROUND = 3.0
THINNEST = 2.0


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of the chart. Amounts in hundredths, weights applied.

    label:    what it is of ("Uzbekistan aircraft").    wording: its own words, shown under it.
    printed:  (low, high) as printed; None where the amount is not known.
    soft:     what the wording implies; None where not known.
    """

    label: str
    wording: str
    printed: tuple[int, int] | None
    soft: Interval | None


class Reach(NamedTuple):
    """How far a bar goes from its start, all of one sign; outer None: no end.

    sure:  no wording allows less.   printed: the number itself.   outer: no wording allows more.
    open:  whether the outer end fades to nothing.
    """

    sure: int
    printed: int
    outer: int | None
    open: bool


def reach_of(bar: Bar) -> Reach | None:
    """Return how far the bar goes; None where its amount is not known."""
    if bar.printed is None:
        return None
    low, high = bar.printed
    if high < 0 or (high == 0 and low < 0):
        return _mirrored(bar)
    lower = bar.soft.lower.value if bar.soft and bar.soft.lower else 0
    if bar.soft is None:
        return Reach(low, high, high, open=False)
    if bar.soft.upper is None:
        return Reach(min(max(lower, 0), low), high, None, open=True)
    outer = max(bar.soft.upper.value, high)
    is_open = bar.soft.upper.side < 0 and bar.soft.upper.value > high
    return Reach(min(max(lower, 0), low), high, outer, is_open)


def _mirrored(bar: Bar) -> Reach | None:
    low, high = bar.printed or (0, 0)
    soft = None if bar.soft is None else -bar.soft
    found = reach_of(Bar(bar.label, bar.wording, (-high, -low), soft))
    if found is None:
        return None
    outer = None if found.outer is None else -found.outer
    return Reach(-found.sure, -found.printed, outer, found.open)


class Strip(NamedTuple):
    """Where a bar is painted.

    at:    x of an amount counted from the bar's start.   top, height: of the bar.
    edge:  x where a bar without an end fades out.
    """

    at: Callable[[int], float]
    top: float
    height: float
    edge: float


def paint_bar(painter: QPainter, reach: Reach, strip: Strip, colour: QColor) -> None:
    """Paint a bar: solid as far as it is sure, then fading."""
    start, sure, printed = strip.at(0), strip.at(reach.sure), strip.at(reach.printed)
    outer = strip.edge if reach.outer is None else strip.at(reach.outer)
    if abs(outer - start) < THINNEST:
        sure = printed = outer = start + THINNEST
    left, right = sorted((start, outer))
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(left, strip.top, right - left, strip.height), ROUND, ROUND)
    fade = QLinearGradient(QPointF(start, 0), QPointF(outer, 0))
    for x, alpha in (
        (start, STRONG),
        (sure, STRONG),
        (printed, STRONG if reach.sure == reach.printed else MIDDLE),
        (outer, _last(reach)),
    ):
        shade = QColor(colour)
        shade.setAlpha(alpha)
        fade.setColorAt(min(max((x - start) / (outer - start), 0.0), 1.0), shade)
    painter.fillPath(shape, fade)
    if reach.printed not in {reach.sure, reach.outer}:
        painter.setPen(colour)
        painter.drawLine(
            QPointF(printed, strip.top + 1), QPointF(printed, strip.top + strip.height - 1)
        )


def _last(reach: Reach) -> int:
    """Opacity at the outer end."""
    if reach.sure == reach.printed == reach.outer:
        return STRONG
    if reach.open:
        return 0
    return MIDDLE if reach.outer == reach.printed else WEAK
