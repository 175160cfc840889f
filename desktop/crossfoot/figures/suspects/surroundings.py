"""What is known around a total that does not add up: its figures' sources, what else is told.

Source: FIGURES, section 5 ("a known figure of the same announcement or deal"; "the figure's own
quote already shows the printed digits").
"""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003  (a dataclass's fields name it)
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fractions import Fraction

    from crossfoot.figures.figure import Figure


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known around some totals; figures by their keys.

    shown:      those whose own quote shows the printed digits.
    read:       what the quote of a figure reads instead of what was typed, in hundredths.
    others:     known figures of the same announcement or deals that the total does not list.
    options:    those that are options of another figure.
    financing:  those that pay for another figure.
    nested:     those that are a part of another part, with that part's key.
    restated:   what a figure takes in that was announced before.
    rates:      by currency, what one of it is in the total's own.
    weights:    how well sourced a figure is, 1 unless it is said.
    """

    shown: frozenset[str] = frozenset()
    read: Mapping[str, int] = field(default_factory=dict)
    others: tuple[Figure, ...] = ()
    options: frozenset[str] = frozenset()
    financing: frozenset[str] = frozenset()
    nested: Mapping[str, str] = field(default_factory=dict)
    restated: Mapping[str, tuple[Figure, ...]] = field(default_factory=dict)
    rates: Mapping[str, Fraction] = field(default_factory=dict)
    weights: Mapping[str, int] = field(default_factory=dict)
