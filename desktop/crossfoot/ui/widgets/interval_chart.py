"""The picture of a total: its parts stacked, the total under them, the residual named."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from crossfoot.figures.interval import Interval


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


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything the chart shows of one total.

    unit:      currency or noun.       residual: the gap in words, "" for none.
    sentence:  the plain sentence; the chart's description for screen readers.
    """

    parts: tuple[Bar, ...]
    sum: Bar
    total: Bar
    unit: str
    residual: str
    sentence: str


class IntervalChart(QWidget):
    """Draws one Picture; an empty chart takes no room."""

    def show_total(self, picture: Picture | None) -> None:
        """Draw this total; None draws nothing."""
        raise NotImplementedError
