"""Figures, intervals and verdicts in the shapes of CONTRACT's JSON. Amounts are decimal strings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.figures.plain import plain_figure
from crossfoot.figures.sets import sets_of
from crossfoot.reading.meaning import figure_of

if TYPE_CHECKING:
    from decimal import Decimal

    from crossfoot.figures.interval import Bound, Interval, Sets
    from crossfoot.reading.found import Found


def decimal(value: Decimal | None) -> str | None:
    """Plain digits, no exponent, no trailing zeros; None stays None."""
    if value is None:
        return None
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def units(hundredths: int | None) -> str | None:
    """An amount in hundredths as a decimal string of units; None stays None."""
    if hundredths is None:
        return None
    sign = "-" if hundredths < 0 else ""
    whole, rest = divmod(abs(hundredths), 100)
    return f"{sign}{whole}.{rest:02d}".rstrip("0").rstrip(".")


def interval_json(interval: Interval | None) -> dict[str, Any] | None:
    """INTERVAL of CONTRACT; an end without a bound is null and not open."""
    if interval is None:
        return None
    return {
        "low": _end(interval.lower),
        "high": _end(interval.upper),
        "low_open": interval.lower is not None and interval.lower.side != 0,
        "high_open": interval.upper is not None and interval.upper.side != 0,
    }


def _end(bound: Bound | None) -> str | None:
    return None if bound is None else units(bound.value)


def sets_json(sets: Sets | None) -> dict[str, Any] | None:
    """SETS of CONTRACT."""
    if sets is None:
        return None
    return {level: interval_json(getattr(sets, level)) for level in ("nominal", "soft", "hard")}


def found_json(found: Found) -> dict[str, Any]:
    """One figure of `read --json`."""
    figure = figure_of(found.text, found)
    sets = sets_of(figure)
    return {
        "start": found.start,
        "end": found.end,
        "text": found.text,
        "measure": found.measure,
        "amount": decimal(found.amount),
        "amount_high": decimal(found.amount_high),
        "currency": found.currency,
        "unit": found.unit,
        "hedge": found.hedge,
        "rounded_to": decimal(found.rounded_to),
        "granularity": decimal(found.granularity),
        "warnings": list(found.warnings),
        "converts": found.converts,
        "period": found.period,
        "modality": found.modality,
        "hard": interval_json(sets.hard),
        "soft": interval_json(sets.soft),
        "plain": plain_figure(figure),
    }
