"""Figures, intervals and verdicts in the shapes of CONTRACT's JSON. Amounts are decimal strings."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from crossfoot.figures.plain import plain_figure
from crossfoot.figures.sets import sets_of
from crossfoot.figures.words import say

if TYPE_CHECKING:
    from decimal import Decimal

    from crossfoot.figures.interval import Bound, Interval, Sets
    from crossfoot.figures.verdict import Part
    from crossfoot.ledger.queries.checked import CheckedFlag, CheckedTotal
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
    sets = sets_of(found.figure)
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
        "plain": plain_figure(found.figure),
    }


def total_json(view: CheckedTotal) -> dict[str, Any]:
    """One total of `check --json`."""
    verdict = view.verdict
    return {
        "key": view.total.key,
        "breakdown": view.breakdown,
        "wording": view.total.wording,
        "verdict": verdict.kind,
        "verdict_corrected": view.corrected,
        "standing": view.standing,
        "reason": verdict.reason,
        "sum": sets_json(verdict.sums),
        "total": sets_json(verdict.total),
        "printed": {
            "sum": _pair(verdict.printed_sum),
            "total": _pair(verdict.printed_total),
            "gap": units(verdict.gap),
            "percent": rounded(verdict.percent, 2),
        },
        "only_if": [
            {"key": each.key, "wording": each.wording, "needed": interval_json(each.needed)}
            for each in verdict.only_if
        ],
        "coverage": {
            "share": rounded(verdict.coverage.share, 4),
            "count": verdict.coverage.count,
            "of": verdict.coverage.of,
        },
        "remainder": interval_json(verdict.remainder),
        "z": rounded(verdict.z, 2),
        "parts": [_part_json(view, part) for part in view.parts],
        "suspects": [
            {
                "key": each.key,
                "kind": each.kind,
                "would_be": units(each.would_be),
                "doubt": each.doubt,
            }
            for each in view.suspects.found
        ],
    }


def flag_words(flag: CheckedFlag) -> str:
    """What a flag says; before it the breakdown that it stands at, where that has a name."""
    sentence = say(flag.message, flag.facts)
    return f"{flag.breakdown}: {sentence}" if flag.breakdown else sentence


def flag_json(flag: CheckedFlag) -> dict[str, Any]:
    """One finding of `check --json`.

    A relation has no key but its whole's; the sentence names the breakdown where it has a name.
    """
    return {
        "id": flag.id,
        "rule": flag.rule,
        "severity": flag.severity,
        "state": flag.state,
        "subject": [{"kind": table, "key": key} for table, key in flag.subject],
        "message": flag_words(flag),
        "gap": units(flag.gap),
    }


def _part_json(view: CheckedTotal, part: Part) -> dict[str, Any]:
    weight: object = _weight(part.low)
    if part.low != part.high:
        weight = [weight, _weight(part.high)]
    return {
        "key": part.figure.key,
        "wording": part.figure.wording,
        "weight": weight,
        "needed": interval_json(view.verdict.needed.get(part.figure.key)),
    }


def _weight(weight: Fraction | int) -> int | str | None:
    """A weight as the bundle has it: a whole number, else a decimal string."""
    return weight.numerator if weight.denominator == 1 else rounded(Fraction(weight), 2)


def _pair(printed: tuple[int, int] | None) -> list[str | None] | None:
    return None if printed is None else [units(printed[0]), units(printed[1])]


def rounded(value: Fraction | None, places: int) -> str | None:
    """A ratio as a decimal string, half away from zero; None stays None."""
    if value is None:
        return None
    scaled = int(abs(value) * 10**places + Fraction(1, 2))
    sign = "-" if value < 0 and scaled else ""
    whole, rest = divmod(scaled, 10**places)
    return f"{sign}{whole}.{rest:0{places}d}".rstrip("0").rstrip(".")
