"""A chart's axis: round ticks over a span of amounts, and the scale they are named in."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

HUNDRED = 100
"""Amounts come in hundredths of their unit."""
FACTORS = (1, 2, 5)


@dataclass(frozen=True, slots=True)
class Axis:
    """low, high: the span, in hundredths; step: between ticks; scale: units a label counts in."""

    low: int
    high: int
    step: int
    scale: int

    @property
    def ticks(self) -> list[int]:
        """Where the ticks stand, in hundredths."""
        first = -(-self.low // self.step) * self.step
        return list(range(first, self.high + 1, self.step))

    def name(self, tick: int) -> str:
        """Return a tick's label, with just the decimals that the step needs; nought has none."""
        if tick == 0:
            return "0"
        unit = self.scale * HUNDRED
        decimals = 0
        while decimals < 6 and (self.step * 10**decimals) % unit:
            decimals += 1
        shown = f"{tick / unit:,.{decimals}f}"
        return shown.replace("-", "−")


def axis_over(low: int, high: int, wanted: int) -> Axis:
    """Return an axis that spans low to high with about this many steps, each 1, 2 or 5 × 10^n."""
    span = max(high - low, 1)
    step = _round_up(span / max(wanted, 1))
    scale = 1
    for candidate in (10**12, 10**9, 10**6, 10**3):
        if max(abs(low), abs(high)) >= candidate * HUNDRED:
            scale = candidate
            break
    return Axis(low, high, step, scale)


def scale_word(scale: int) -> str:
    """Return what stands after the unit on the axis ("bn"), "" for single units."""
    translate = QCoreApplication.translate
    return {
        10**12: translate("axis", "trn"),
        10**9: translate("axis", "bn"),
        10**6: translate("axis", "m"),
        10**3: translate("axis", "thousand"),
    }.get(scale, "")


def _round_up(step: float) -> int:
    power = 1
    while power * 10 <= step:
        power *= 10
    return next((power * factor for factor in FACTORS if power * factor >= step), power * 10)
