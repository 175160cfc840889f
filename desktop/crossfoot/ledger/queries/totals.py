"""The list of totals. A total's id is that of its summing relation."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.paging import COUNT_CAP, Count

if TYPE_CHECKING:
    import sqlite3
    from array import array
    from collections.abc import Sequence

    from crossfoot.figures.values import Outcome, Reason, VerdictKind


class TotalSort(StrEnum):
    """What the list can be ordered by; RECORDED is the order in which they came in."""

    RECORDED = "recorded"
    WORDING = "wording"
    ANNOUNCEMENT = "announcement"
    PUBLISHED = "published"
    PRINTED = "printed"
    SHARE = "share"
    GAP = "gap"
    PARTS = "parts"
    VERDICT = "verdict"
    FLAGS = "flags"


@dataclass(frozen=True, slots=True)
class TotalQuery:
    """Which totals, in which order. Empty filters let everything through."""

    text: str = ""
    verdicts: tuple[VerdictKind, ...] = ()
    currencies: tuple[str, ...] = ()
    announcement_id: int | None = None
    sort: TotalSort = TotalSort.RECORDED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class TotalLine:
    """One row of the list.

    standing:  what the flag on its verdict was closed as, while that holds; else None.
    share:     itemised share in hundredths of a per cent; percent: the gap, likewise.
    gap:       printed sum less printed total, hundredths of currency or unit.
    only_if:   "adds up only if …".
    """

    id: int
    figure_id: int
    wording: str | None
    breakdown: str | None
    announcement_id: int | None
    announcement: str | None
    published_on: str | None
    verdict: VerdictKind
    reason: Reason | None
    standing: Outcome | None
    share: int | None
    gap: int | None
    percent: int | None
    printed_low: int | None
    printed_high: int | None
    currency: str | None
    unit: str | None
    hedge: str | None
    parts: int
    only_if: bool
    flags: int


def ids(connection: sqlite3.Connection, query: TotalQuery) -> array[int]:
    """Every relation id that matches, in order; loads no rows."""
    raise NotImplementedError


def first_page(
    connection: sqlite3.Connection, query: TotalQuery, limit: int
) -> dict[int, TotalLine]:
    """The first lines, in order, without reading the rest."""
    raise NotImplementedError


def lines(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, TotalLine]:
    """The lines of these totals; a deleted id is left out."""
    raise NotImplementedError


def count(connection: sqlite3.Connection, query: TotalQuery, cap: int = COUNT_CAP) -> Count:
    """How many match; a search counts no further than cap."""
    raise NotImplementedError
