"""The list of deals."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.paging import COUNT_CAP, Count

if TYPE_CHECKING:
    import sqlite3
    from array import array
    from collections.abc import Sequence

    from crossfoot.figures.values import VerdictKind


class DealSort(StrEnum):
    """What the list can be ordered by."""

    ANNOUNCED = "announced"
    PUBLIC_ID = "public_id"
    TITLE = "title"
    COUNTRY = "country"
    BUYERS = "buyers"
    SELLERS = "sellers"
    SECTOR = "sector"
    PRINTED = "printed"
    QUANTITY = "quantity"
    STAGE = "stage"
    VERDICT = "verdict"
    FLAGS = "flags"


@dataclass(frozen=True, slots=True)
class DealQuery:
    """Which deals, in which order. Empty filters let everything through.

    countries: ISO 3166 alpha-2, on either side. stages: the present stage.
    verdicts:  the worst verdict of the totals that the deal's figures stand in.
    """

    text: str = ""
    countries: tuple[str, ...] = ()
    stages: tuple[str, ...] = ()
    verdicts: tuple[VerdictKind, ...] = ()
    sectors: tuple[str, ...] = ()
    sort: DealSort = DealSort.ANNOUNCED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class DealLine:
    """One row of the list.

    countries:    to, then from; alpha-2.
    buyers:       names of those who pay or receive the goods; sellers: of the other side.
    as_reported:  wording of the value it counts with: the adopted figure, else the first recorded.
    printed, printed_high: hundredths of `currency`, as printed; high None without a range.
    hedge:        of that value; a printed number with one never stands without it.
    quantity:     wording of the quantity, likewise.
    verdict:      the worst of the totals that its figures stand in; None outside every total.
    flags:        not closed.
    """

    id: int
    public_id: str
    title: str
    countries: tuple[str, ...]
    buyers: tuple[str, ...]
    sellers: tuple[str, ...]
    type: str | None
    sector: str | None
    announced_on: str | None
    as_reported: str | None
    printed: int | None
    printed_high: int | None
    currency: str | None
    hedge: str | None
    quantity: str | None
    stage: str | None
    verdict: VerdictKind | None
    flags: int


def ids(connection: sqlite3.Connection, query: DealQuery) -> array[int]:
    """Every id that matches, in order; loads no rows."""
    raise NotImplementedError


def first_page(connection: sqlite3.Connection, query: DealQuery, limit: int) -> dict[int, DealLine]:
    """The first lines, in order, without reading the rest."""
    raise NotImplementedError


def lines(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, DealLine]:
    """The lines of these deals; a deleted id is left out."""
    raise NotImplementedError


def count(connection: sqlite3.Connection, query: DealQuery, cap: int = COUNT_CAP) -> Count:
    """How many match; a search counts no further than cap."""
    raise NotImplementedError
