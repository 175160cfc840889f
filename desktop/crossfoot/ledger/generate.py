"""A synthetic ledger for benchmarks: the same figures and seed give the same records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.ledger.ledger import Ledger


def generate(
    ledger: Ledger,
    figures: int,
    seed: int,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Fill an empty ledger with this many figures in announcements, deals and totals.

    progress: told (figures done, figures wanted); may raise to stop between two changes.
    """
    raise NotImplementedError
