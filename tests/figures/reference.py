"""A second, slow reading of FIGURES sections 1 to 3, written apart from the package.

Ends are explicit (value, is_open) pairs of fractions, nothing is rounded outward, every comparison
is spelt out by cases. Agreement with it means that two readings of the text agree.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from crossfoot.figures.values import Hedge, Measure

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.part import Part

INFINITE = None


@dataclass(frozen=True)
class Span:
    """low and high: None is no bound; the flags say whether an end is left out."""

    low: Fraction | None
    high: Fraction | None
    low_open: bool = False
    high_open: bool = False

    def mirrored(self) -> Span:
        low = None if self.high is None else -self.high
        high = None if self.low is None else -self.low
        return Span(low, high, self.high_open, self.low_open)


def plus(one: Span, other: Span) -> Span:
    low = None if one.low is None or other.low is None else one.low + other.low
    high = None if one.high is None or other.high is None else one.high + other.high
    return Span(
        low,
        high,
        low is not None and (one.low_open or other.low_open),
        high is not None and (one.high_open or other.high_open),
    )


def wholly_below(one: Span, other: Span) -> bool:
    if one.high is None or other.low is None:
        return False
    if one.high == other.low:
        return one.high_open or other.low_open
    return one.high < other.low


def meet(one: Span, other: Span) -> bool:
    return not wholly_below(one, other) and not wholly_below(other, one)


def meet_in_one_point(one: Span, other: Span) -> bool:
    return meet(one, other) and (_touch(one, other) or _touch(other, one))


def _touch(left: Span, right: Span) -> bool:
    return left.high is not None and left.high == right.low


def has_width(span: Span) -> bool:
    return span.low is None or span.high is None or span.low != span.high


def g_of(v: Fraction) -> Fraction:
    unit = Fraction(1)
    while v % (10 * unit) == 0:
        unit *= 10
    while v % unit != 0:
        unit /= 10
    return unit


def levels(figure: Figure) -> tuple[Span, Span, Span]:
    """Return nominal, soft and hard, in hundredths."""
    if figure.amount is None:
        unknown = Span(Fraction(0), INFINITE)
        return unknown, unknown, unknown
    v = Fraction(figure.amount)
    w = Fraction(figure.amount if figure.amount_high is None else figure.amount_high)
    u, x = Fraction(figure.u), Fraction(figure.u if figure.u_high is None else figure.u_high)
    if v < 0 and w <= 0:
        nominal, soft, hard = _levels(figure.hedge, -w, -v, x, u)
        return nominal.mirrored(), soft.mirrored(), hard.mirrored()
    return _levels(figure.hedge, v, w, u, x)


def _levels(  # noqa: C901, PLR0911, PLR0912  (a case a row of the table, as FIGURES has it)
    hedge: Hedge, v: Fraction, w: Fraction, u: Fraction, x: Fraction
) -> tuple[Span, Span, Span]:
    if v == w == 0:
        hedge = Hedge.BARE
    if v != w and hedge is Hedge.BARE:
        hedge = Hedge.RANGE
    if v < 0 < w and hedge is not Hedge.ABOUT:
        hedge = Hedge.RANGE
    from_below = {Hedge.OVER, Hedge.AT_LEAST, Hedge.JUST_OVER, Hedge.WELL_OVER}
    if v == 0 < w and hedge in from_below:
        hedge = Hedge.RANGE
    outer = v if hedge in from_below else w
    g = min(g_of(outer), outer / 4) if outer > 0 else Fraction(0)
    zero = Fraction(0)
    if hedge is Hedge.BARE:
        hard = Span(v - u / 2, v + u / 2)
        return Span(v, v), hard, hard
    if hedge is Hedge.EXACT:
        return _same(Span(v, w))
    if hedge is Hedge.OVER:
        return _two(Span(v, v + g, True, True), Span(v, INFINITE, True))
    if hedge is Hedge.AT_LEAST:
        return _two(Span(v, v + g, False, True), Span(v, INFINITE))
    if hedge is Hedge.UNDER:
        return _two(Span(w - g, w, True, True), Span(zero, w, False, True))
    if hedge in {Hedge.AT_MOST, Hedge.UP_TO}:
        return _same(Span(zero, w))
    if hedge is Hedge.NEARLY:
        return _two(Span(w - g, w, True, True), Span(w / 2, w, False, True))
    if hedge is Hedge.ABOUT:
        a, b = _about(v, u)
        c, d = _about(w, x)
        return _two(Span(v - a, w + c), Span(v - b, w + d))
    if hedge is Hedge.JUST_OVER:
        return _two(Span(v, v + g / 2, True), Span(v, v + g, True, True))
    if hedge is Hedge.JUST_UNDER:
        return _two(Span(w - g / 2, w, False, True), Span(w - g, w, True, True))
    if hedge is Hedge.WELL_OVER:
        return _two(Span(v, v + 2 * g, True, True), Span(v, INFINITE, True))
    if hedge is Hedge.RANGE:
        return _two(Span(v, w), Span(v - u / 2, w + x / 2))
    raise NotImplementedError(hedge)


def _about(v: Fraction, u: Fraction) -> tuple[Fraction, Fraction]:
    size = abs(v)
    g = g_of(size) if size else Fraction(0)
    a = max(u / 2, min(g / 2, size / 10), size / 100)
    return a, max(2 * a, size / 10)


def _two(soft: Span, hard: Span) -> tuple[Span, Span, Span]:
    return soft, soft, hard


def _same(span: Span) -> tuple[Span, Span, Span]:
    return span, span, span


def weighted(span: Span, weight: Fraction) -> Span:
    """One weight, not a range."""
    if weight == 0:
        return Span(Fraction(0), Fraction(0))
    if weight < 0:
        return weighted(span.mirrored(), -weight)
    low = None if span.low is None else span.low * weight
    high = None if span.high is None else span.high * weight
    return Span(low, high, span.low_open, span.high_open)


def counted(part: Part, total: tuple[Span, ...]) -> tuple[Span, ...]:
    """Weighted; at any rate that is allowed; a share of the whole's set of the same level."""
    weight = Span(Fraction(part.low), Fraction(part.high))
    rate = None if part.rate is None else Span(Fraction(part.rate.low), Fraction(part.rate.high))
    found = []
    for span, whole in zip(levels(part.figure), total, strict=True):
        each = product(span, weight)
        if rate is not None:
            each = product(each, rate)
        if is_share(part):
            each = weighted(product(each, whole), Fraction(1, 100_00))
        found.append(each)
    return tuple(found)


def is_share(part: Part) -> bool:
    return part.figure.measure is Measure.SHARE and part.figure.amount is not None


def product(one: Span, other: Span) -> Span:
    """Every product of an amount of each, from the products of their ends."""
    corners = [_times(mine, theirs) for mine in _ends(one) for theirs in _ends(other)]
    low, high = min(value for value, _ in corners), max(value for value, _ in corners)
    return Span(
        None if low == -BEYOND else Fraction(low),
        None if high == BEYOND else Fraction(high),
        low != -BEYOND and all(is_open for value, is_open in corners if value == low),
        high != BEYOND and all(is_open for value, is_open in corners if value == high),
    )


BEYOND = float("inf")


def _ends(span: Span) -> tuple[tuple[Fraction | float, bool], tuple[Fraction | float, bool]]:
    return (
        (-BEYOND if span.low is None else span.low, span.low is None or span.low_open),
        (BEYOND if span.high is None else span.high, span.high is None or span.high_open),
    )


def _times(
    one: tuple[Fraction | float, bool], other: tuple[Fraction | float, bool]
) -> tuple[Fraction | float, bool]:
    """Multiply two ends; nought times anything is nought, left out only where nought itself is."""
    if 0 in (one[0], other[0]):
        return Fraction(0), all(is_open for value, is_open in (one, other) if value == 0)
    if BEYOND in (abs(one[0]), abs(other[0])):
        return (BEYOND if (one[0] > 0) == (other[0] > 0) else -BEYOND), True
    return one[0] * other[0], one[1] or other[1]


def total_of(spans: Iterable[Span]) -> Span:
    found = Span(Fraction(0), Fraction(0))
    for span in spans:
        found = plus(found, span)
    return found


def judged(  # noqa: PLR0911  (a return a rule)
    total: Figure, parts: Sequence[Part], *, is_open: bool
) -> str:
    """Return the verdict; a rate is towards the total's currency."""
    nominal, soft, hard = 0, 1, 2
    target = levels(total)
    each = [counted(part, target) for part in parts]
    known = [
        spans for spans, part in zip(each, parts, strict=True) if part.figure.amount is not None
    ]
    open_end = [Span(Fraction(0), INFINITE)] if is_open else []
    if not meet(total_of([spans[hard] for spans in each] + open_end), target[hard]):
        return "inconsistent"
    itemised = total_of(spans[soft] for spans in known)
    partial = is_open or len(known) < len(each)
    if partial and wholly_below(itemised, target[soft]):
        return "incomplete"
    if not meet(itemised, target[soft]):
        return "strained"
    both = has_width(itemised) and has_width(target[soft])
    if both and meet_in_one_point(itemised, target[soft]):
        return "strained"
    if _rounding_is_implausible(total, [part for part in parts if part.figure.amount is not None]):
        return "strained"
    if not meet(total_of(spans[nominal] for spans in known), target[soft]):
        return "consistent_by_rounding"
    return "consistent"


def _rounding_is_implausible(total: Figure, parts: Sequence[Part]) -> bool:
    if any(part.rate is not None or part.low != part.high for part in parts):
        return False
    figures = [total, *(part.figure for part in parts)]
    for figure in figures:
        is_range = figure.amount_high is not None and figure.amount_high != figure.amount
        if is_range or (figure.hedge not in {Hedge.BARE, Hedge.EXACT} and figure.amount != 0):
            return False
    amount = Fraction(total.amount or 0)
    weights = [part.low * (amount / 100_00 if is_share(part) else 1) for part in parts]
    pairs = list(zip(weights, (part.figure for part in parts), strict=True))
    squares = Fraction(_u(total)) ** 2 + sum((weight * _u(each)) ** 2 for weight, each in pairs)
    gap = amount - sum(weight * (each.amount or 0) for weight, each in pairs)
    return squares > 0 and 12 * gap**2 > 16 * squares


def _u(figure: Figure) -> int:
    return 0 if figure.hedge is Hedge.EXACT and figure.amount != 0 else figure.u


def needed(part: Part, amount: Fraction, rest: Span, target: tuple[Span, ...]) -> bool:
    """Whether the others' soft sets can make up the total with a part at this amount."""
    exact = Span(amount, amount)
    factor = Span(Fraction(part.low), Fraction(part.high))
    if is_share(part):
        factor = weighted(product(factor, target[1]), Fraction(1, 100_00))
    return meet(plus(rest, product(exact, factor)), target[1])
