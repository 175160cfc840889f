"""The list of flags: the queue that a reviewer clears. A flag's id is its finding's."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.paging import COUNT_CAP, Count

if TYPE_CHECKING:
    import sqlite3
    from array import array
    from collections.abc import Mapping, Sequence

    from crossfoot.figures.values import FindingState, Outcome, Severity, VerdictKind


class FlagSort(StrEnum):
    """What the queue can be ordered by; WEIGHT is money × gap × sourcing × age."""

    WEIGHT = "weight"
    RECORDED = "recorded"
    SEVERITY = "severity"
    RULE = "rule"
    STATE = "state"
    WHERE = "where"
    GAP = "gap"
    MONEY = "money"
    AGE = "age"


@dataclass(frozen=True, slots=True)
class FlagQuery:
    """Which flags, in which order. Empty filters let everything through."""

    text: str = ""
    states: tuple[FindingState, ...] = ()
    severities: tuple[Severity, ...] = ()
    rules: tuple[str, ...] = ()
    announcement_id: int | None = None
    sort: FlagSort = FlagSort.WEIGHT
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Weight:
    """Why a flag stands where it stands in the queue: four factors of 1 to 10, missing = 1."""

    money: int
    gap: int
    sourcing: int
    age: int

    @property
    def product(self) -> int:
        """What the queue is ordered by."""
        return self.money * self.gap * self.sourcing * self.age


@dataclass(frozen=True, slots=True)
class FlagLine:
    """One row of the queue.

    state:     computed: a closing holds only while its fingerprint matches the finding's.
    reopened:  it was closed, and what it was closed on has changed since.
    outcome:   what it is closed as, None unless state is closed.
    message, facts: for `figures.words`.
    verdict:   of the total it stands at, None for a flag that stands elsewhere.
    where:     title of the announcement, else of the deal.
    gap, money: hundredths of currency or unit; money: the figure the flag stands at, as printed.
    since:     date the age counts from: the announcement's, None unknown.
    """

    id: int
    rule: str
    severity: Severity
    state: FindingState
    reopened: bool
    outcome: Outcome | None
    message: str
    facts: Mapping[str, str]
    verdict: VerdictKind | None
    where: str | None
    announcement_id: int | None
    deal_id: int | None
    figure_id: int | None
    wording: str | None
    gap: int | None
    money: int | None
    currency: str | None
    unit: str | None
    since: str | None
    weight: Weight


def ids(connection: sqlite3.Connection, query: FlagQuery) -> array[int]:
    """Every finding id that matches, in order; loads no rows."""
    raise NotImplementedError


def first_page(connection: sqlite3.Connection, query: FlagQuery, limit: int) -> dict[int, FlagLine]:
    """The first lines, in order, without reading the rest."""
    raise NotImplementedError


def lines(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, FlagLine]:
    """The lines of these flags; one that no longer stands is left out."""
    raise NotImplementedError


def count(connection: sqlite3.Connection, query: FlagQuery, cap: int = COUNT_CAP) -> Count:
    """How many match; a search counts no further than cap."""
    raise NotImplementedError
