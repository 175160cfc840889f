"""From a judged total to its picture: what each bar is called and how far it goes."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.interval import Bound, Interval
from crossfoot.figures.obstacle import find_obstacle, yardstick
from crossfoot.figures.phrases import Counted
from crossfoot.figures.plain import interval_words
from crossfoot.figures.policy import POLICY
from crossfoot.figures.sets import sets_of
from crossfoot.figures.sums import added
from crossfoot.figures.term import term_of
from crossfoot.figures.values import Measure, RelationKind, VerdictKind
from crossfoot.ui.counts import Counts
from crossfoot.ui.excerpts import excerpt, name_of
from crossfoot.ui.texts import quoted
from crossfoot.ui.widgets.bar import Bar
from crossfoot.ui.widgets.interval_chart import Picture
from crossfoot.ui.words import amount, gap_words, share, speech, total_sentence

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.part import Part
    from crossfoot.ledger.queries.evidence import Evidence
    from crossfoot.ledger.queries.total_view import TotalView

MOST = 6
"""More parts than this are drawn as the five largest and one bar for the rest."""

FEWEST = 2
"""Reports that can be compared."""


def picture_of(view: TotalView) -> Picture | None:
    """Return a total's picture; None where nothing can be drawn to one scale."""
    found = view.verdict
    if found.printed_total is None or found.printed_sum is None or found.total is None:
        return None
    whole = view.total
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
            quoted(whole.wording),
            found.printed_total,
            found.total.soft,
        ),
        unit=whole.currency or whole.unit or "",
        residual=gap_words(view),
        sentence=total_sentence(view),
    )


def comparison_of(reports: Sequence[Evidence], parts: Mapping[int, Part]) -> Picture | None:
    """Return reports of one thing under each other, and what they share or what parts them.

    The first is the one that the others are held against: they are drawn in its currency and unit,
    at the rate that they count with; what cannot be brought there is left out.
    parts: the figures by id, with their rates. None where nothing can be drawn.
    """
    known = [each for each in reports if (one := parts.get(each.figure_id)) and one.figure.is_known]
    if not known:
        return None
    first = parts[known[0].figure_id].figure
    drawn = [
        (bar, soft)
        for each in known
        if (found := _report(each, parts[each.figure_id], first)) is not None
        for bar, soft in (found,)
    ]
    if len(drawn) < FEWEST:
        return None
    currency = known[0].currency
    name, words, between = _between([soft for _, soft in drawn], currency, first.unit)
    return Picture(
        parts=tuple(bar for bar, _ in drawn),
        sum=None,
        total=Bar(name, words, None, between),
        unit=currency or first.unit or "",
        residual="",
        sentence=f"{name}: {words}",
        stacked=False,
    )


def _report(each: Evidence, part: Part, first: Figure) -> tuple[Bar, Interval] | None:
    """Return a report in the unit of the first, and what it implies; None where it has no way."""
    figure, measured = part.figure, yardstick(first, [part])
    shares = (figure.measure is Measure.SHARE) != (first.measure is Measure.SHARE)
    if shares or find_obstacle(first, [part], measured) is not None:
        return None
    term = term_of(part, first, sets_of(first), measured, POLICY)
    low, high = term.printed(first.printed)
    label = each.publisher or each.source or name_of(each)
    bar = Bar(label, quoted(figure.wording), (low.__floor__(), high.__ceil__()), term.counted.soft)
    return bar, term.counted.soft


def _between(
    sets: Sequence[Interval], currency: str | None, noun: str | None
) -> tuple[str, str, Interval | None]:
    """What the sets have in common, else what lies between the lowest and the highest."""
    translate = QCoreApplication.translate
    shared: Interval | None = sets[0]
    for each in sets[1:]:
        shared = shared.intersection(each) if shared is not None else None
    if shared is not None:
        return translate("picture", "All of them allow"), _interval(shared, currency, noun), shared
    lowest = min((each.upper for each in sets if each.upper is not None), default=None)
    highest = max((each.lower for each in sets if each.lower is not None), default=None)
    if lowest is None or highest is None or lowest.value >= highest.value:
        return translate("picture", "Nothing in common"), "", None
    gap = Interval(Bound(lowest.value), Bound(highest.value))
    width = highest.value - lowest.value
    words = translate("picture", "{0} apart at the least").format(
        amount((width, width), currency, noun)
    )
    return translate("picture", "Between them"), words, gap


def _interval(shared: Interval, currency: str | None, noun: str | None) -> str:
    return interval_words(shared, Counted(currency, noun), speech())


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
    deals = Counter(line.evidence.deal for line in view.parts)
    for line in view.parts:
        shared = deals[line.evidence.deal] > 1
        label, wording = _labels(line.evidence, line.part.figure, shared=shared)
        if not line.part.figure.is_known:
            bars.append(Bar(label, wording, None, None))
            continue
        term = term_of(line.part, whole, sets, measured, POLICY)
        low, high = term.printed(whole.printed)
        printed = (low.__floor__(), high.__ceil__())
        bars.append(Bar(label, wording, printed, term.counted.soft))
    return bars


def _labels(evidence: Evidence, figure: Figure, *, shared: bool) -> tuple[str, str]:
    """What a bar is called, and its own words where they are not its name already.

    shared: another bar is of the same deal, so that its title does not tell them apart.
    """
    near = excerpt(evidence.sentence) if shared and evidence.sentence else ""
    name = near or name_of(evidence)
    return name, "" if name == figure.wording else quoted(figure.wording)


def _together(view: TotalView, rest: list[Bar]) -> Bar:
    known = [bar for bar in rest if bar.printed is not None]
    low = sum(bar.printed[0] for bar in known if bar.printed)
    high = sum(bar.printed[1] for bar in known if bar.printed)
    soft = added([Interval(Bound(0), Bound(0)), *(bar.soft for bar in known if bar.soft)])
    name = Counts().more_parts(len(rest))
    words = amount((low, high), view.total.currency, view.total.unit)
    return Bar(name, words, (low, high) if known else None, soft if known else None)


def _size(bar: Bar) -> int:
    return abs(bar.printed[1]) if bar.printed else 0
