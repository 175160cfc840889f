"""From a judged total to its picture: what each bar is called and how far it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.interval import Bound, Interval
from crossfoot.figures.obstacle import yardstick
from crossfoot.figures.policy import POLICY
from crossfoot.figures.sets import sets_of
from crossfoot.figures.sums import added
from crossfoot.figures.term import term_of
from crossfoot.figures.values import RelationKind, VerdictKind
from crossfoot.ui.widgets.bar import Bar
from crossfoot.ui.widgets.interval_chart import Picture
from crossfoot.ui.words import amount, gap_words, share, total_sentence

if TYPE_CHECKING:
    from crossfoot.ledger.queries.total_view import TotalView

MOST = 8
"""More parts than this are drawn as the largest ones and one bar for the rest."""


def picture_of(view: TotalView) -> Picture | None:
    """Return a total's picture; None where nothing can be drawn to one scale."""
    found = view.verdict
    if found.printed_total is None or found.printed_sum is None or found.total is None:
        return None
    whole = view.total
    unit = (whole.currency or whole.unit or "", view)
    return Picture(
        parts=_parts(view),
        sum=Bar(
            _sum_name(view),
            _itemised(view),
            found.printed_sum,
            found.itemised.soft if found.itemised else None,
        ),
        total=Bar(
            QCoreApplication.translate("picture", "Reported total"),
            f"“{whole.wording}”",
            found.printed_total,
            found.total.soft,
        ),
        unit=unit[0],
        residual=gap_words(view),
        sentence=total_sentence(view),
    )


def _sum_name(view: TotalView) -> str:
    if view.verdict.kind is VerdictKind.INCOMPLETE or view.kind is RelationKind.INCLUDES:
        return QCoreApplication.translate("picture", "Itemised")
    return QCoreApplication.translate("picture", "Sum of the parts")


def _itemised(view: TotalView) -> str:
    found, whole = view.verdict, view.total
    printed = amount(found.printed_sum, whole.currency, whole.unit)
    if found.coverage.share is None:
        return printed
    percent = share(found.coverage.share)
    words = QCoreApplication.translate("picture", "{0}, {1} of the total")
    return words.format(printed, percent)


def _parts(view: TotalView) -> tuple[Bar, ...]:
    bars = _bars(view)
    if len(bars) <= MOST:
        return tuple(bars)
    by_size = sorted(range(len(bars)), key=lambda number: -_size(bars[number]))
    shown = set(by_size[: MOST - 1])
    rest = [bar for number, bar in enumerate(bars) if number not in shown]
    return (*(bars[number] for number in sorted(shown)), _together(view, rest))


def _bars(view: TotalView) -> list[Bar]:
    whole, parts = view.total, [line.part for line in view.parts]
    sets, measured = sets_of(whole), yardstick(whole, parts)
    bars = []
    for line in view.parts:
        wording = line.part.figure.wording
        wording = "" if wording == line.label else f"“{wording}”"
        if not line.part.figure.is_known:
            bars.append(Bar(line.label, wording, None, None))
            continue
        term = term_of(line.part, whole, sets, measured, POLICY)
        low, high = term.printed(whole.printed)
        printed = (low.__floor__(), high.__ceil__())
        bars.append(Bar(line.label, wording, printed, term.counted.soft))
    return bars


def _together(view: TotalView, rest: list[Bar]) -> Bar:
    known = [bar for bar in rest if bar.printed is not None]
    low = sum(bar.printed[0] for bar in known if bar.printed)
    high = sum(bar.printed[1] for bar in known if bar.printed)
    soft = added([Interval(Bound(0), Bound(0)), *(bar.soft for bar in known if bar.soft)])
    name = QCoreApplication.translate("picture", "%n more part(s)", "", len(rest))
    words = amount((low, high), view.total.currency, view.total.unit)
    return Bar(name, words, (low, high) if known else None, soft if known else None)


def _size(bar: Bar) -> int:
    return abs(bar.printed[1]) if bar.printed else 0
