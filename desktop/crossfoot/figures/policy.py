"""The conventions of ours, in one versioned table.

Source: FIGURES, sections 1 to 3 (everything marked convention).
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Policy:
    """Constants that decide verdicts; the version is printed with each.

    up_to_soft:  whether "up to" is held to its amount only softly.
    strained_z:  how many standard deviations of rounding alone are no longer plausible.
    rate_days:   how many days from a publication a rate may lie.
    only_if_percent: printed gap, in per cent of the total, above which a condition is shown.
    """

    version: str = "2026-1"
    up_to_soft: bool = False
    only_if_percent: int = 5
    strained_z: int = 4
    rate_days: int = 7


POLICY = Policy()
