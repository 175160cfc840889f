"""A guess at what went wrong with one figure, before anybody tried whether it fits."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from crossfoot.figures.figure import Figure
    from crossfoot.figures.values import Slip


class Cure(StrEnum):
    """What is done about a slip."""

    AMEND = "amend"
    """the figure gets another amount."""
    DROP = "drop"
    """the figure is not counted as a part."""
    ADD = "add"
    """the figure is counted as a part too."""


class Guess(NamedTuple):
    """One change of one figure.

    would_be:  hundredths of the figure's unit: its amount then; 0 where it would not be counted.
    added:     the figure to be counted too, for ADD.
    evidence:  something beside the arithmetic speaks for it: a recorded relation, a twin.
    """

    key: str
    kind: Slip
    would_be: int
    cure: Cure = Cure.AMEND
    added: Figure | None = None
    evidence: bool = False
