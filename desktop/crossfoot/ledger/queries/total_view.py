"""One total with its parts, judged afresh by the one verdict function."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.values import Outcome, RelationKind
    from crossfoot.figures.verdict import Part, Verdict
    from crossfoot.ledger.queries.deal_view import Evidence
    from crossfoot.ledger.queries.flags import FlagLine


@dataclass(frozen=True, slots=True)
class PartLine:
    """A part as the chart and the table show it; label: its deal's title, else its wording.

    low, high: weight in hundredths as stored; None: 1, not stated.
    """

    figure_id: int
    label: str
    low: int | None
    high: int | None
    part: Part
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class TotalView:
    """What the Totals and Review pages show of one total; id is its relation's.

    Keys in `verdict` (witness, needed, only_if) are the figures' keys: `keys` gives their ids.
    standing: what the flag on its verdict was closed as, while that holds.
    """

    id: int
    kind: RelationKind
    breakdown: str | None
    quote: str | None
    note: str | None
    version: int
    total: Figure
    evidence: Evidence
    parts: tuple[PartLine, ...]
    verdict: Verdict
    standing: Outcome | None
    flags: tuple[FlagLine, ...]
    keys: dict[str, int]


def total_view(connection: sqlite3.Connection, id_: int) -> TotalView | None:
    """Load one total and judge it; None if it is gone or its relation does not sum."""
    raise NotImplementedError
