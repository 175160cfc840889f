"""The list of flags: the queue that a reviewer clears. A flag's id is its finding's."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.figures.values import FindingState, Outcome, Severity, VerdictKind
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.paging import (
    COUNT_CAP,
    Count,
    Selection,
    count_of,
    equal_to,
    first_ids,
    ids_of,
    one_of,
    ordered,
)
from crossfoot.ledger.queries.search import hits
from crossfoot.ledger.queries.standing import REOPENED, STATE, WITH_QUERY, rank, verdict_of_rank

if TYPE_CHECKING:
    import sqlite3
    from array import array
    from collections.abc import Mapping, Sequence


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


def _concerned(table: str) -> str:
    """The first row of this table that a flag concerns.

    The + keeps SQLite at the few rows of the flag, away from the index over all rows of a table.
    """
    return f"""(SELECT finding_subject.row_id FROM finding_subject
        WHERE finding_subject.finding_id = finding.id AND +table_name = '{table}'
        ORDER BY position LIMIT 1)"""


_SOURCE = f"""finding {WITH_QUERY}
    LEFT JOIN figure ON figure.id = finding.figure_id
    LEFT JOIN figure_meaning AS meaning ON meaning.figure_id = finding.figure_id
    LEFT JOIN announcement
           ON announcement.id = ifnull(figure.announcement_id, {_concerned("announcement")})
    LEFT JOIN deal ON deal.id = ifnull(figure.deal_id, {_concerned("deal")})"""

_WHERE = "ifnull(announcement.title, deal.title)"

_WORST = f"""ifnull(
    (SELECT {rank("total.verdict")} FROM total WHERE total.id = {_concerned("relation")}),
    (SELECT max({rank("total.verdict")}) FROM total WHERE total.whole_id = finding.figure_id))"""

_RATE = """CASE WHEN meaning.currency =
        (SELECT value FROM setting WHERE name = 'reporting_currency') THEN 1.0
    ELSE (SELECT CAST(rate.rate AS REAL) FROM rate
           WHERE rate.from_currency = meaning.currency AND rate.to_currency =
                 (SELECT value FROM setting WHERE name = 'reporting_currency')
           ORDER BY rate."on" DESC LIMIT 1) END"""

_MONEY = (
    f"""ifnull(min(10, length(CAST(abs(meaning.printed) * ({_RATE}) / 100000000 AS INTEGER))), 1)"""
)
"""One for each digit of the amount in millions of the reporting currency."""

_GAP = """ifnull(max(1, min(10, CAST(10.0 * abs(finding.gap) / nullif(abs(meaning.printed), 0)
    + 0.999999 AS INTEGER))), 1)"""
"""One for each tenth of the amount that the gap makes up."""

_SOURCES = """(SELECT count(DISTINCT other.announcement_id) FROM finding_subject
      JOIN figure AS other ON other.id = finding_subject.row_id
     WHERE finding_subject.finding_id = finding.id AND +finding_subject.table_name = 'figure')"""

_SOURCING = f"ifnull(max(1, 10 / nullif({_SOURCES}, 0)), 1)"
"""Ten for a single source, five for two, and so on."""

_SINCE = "ifnull(announcement.published_on, announcement.accessed_on)"

_AGE = f"""ifnull(max(1, min(10, 1 + CAST(
    (julianday('now') - julianday(substr({_SINCE} || '-01-01', 1, 10))) / 30 AS INTEGER))), 1)"""
"""One, and one more for each month since the announcement."""

_SEVERITY = "CASE finding.severity WHEN 'error' THEN 2 WHEN 'warning' THEN 1 ELSE 0 END"

_SORTS = {
    FlagSort.WEIGHT: f"{_MONEY} * {_GAP} * {_SOURCING} * {_AGE}",
    FlagSort.SEVERITY: _SEVERITY,
    FlagSort.RULE: "finding.rule",
    FlagSort.STATE: STATE,
    FlagSort.WHERE: f"{_WHERE} COLLATE NOCASE",
    FlagSort.GAP: "abs(finding.gap)",
    FlagSort.MONEY: "abs(meaning.printed)",
    FlagSort.AGE: f"-julianday(substr({_SINCE} || '-01-01', 1, 10))",
}

_LINES = f"""
    SELECT finding.id, finding.rule, finding.severity, {STATE} AS state, {REOPENED} AS reopened,
           query.outcome, finding.message, finding.facts, {_WORST} AS worst, {_WHERE} AS place,
           announcement.id AS announcement_id, deal.id AS deal_id, finding.figure_id,
           figure.wording, finding.gap, meaning.printed, meaning.currency, meaning.unit,
           {_SINCE} AS since, {_MONEY} AS by_money, {_GAP} AS by_gap, {_SOURCING} AS by_sourcing,
           {_AGE} AS by_age
      FROM {_SOURCE} WHERE finding.id IN (SELECT value FROM json_each(?))
"""


def ids(connection: sqlite3.Connection, query: FlagQuery) -> array[int]:
    """Every finding id that matches, in order; loads no rows."""
    return ids_of(connection, _selection(query))


def first_page(connection: sqlite3.Connection, query: FlagQuery, limit: int) -> dict[int, FlagLine]:
    """The first lines, in order, without reading the rest."""
    return lines(connection, first_ids(connection, _selection(query), limit))


def lines(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, FlagLine]:
    """The lines of these flags, in the order given; one that no longer stands is left out."""
    rows = {row["id"]: row for row in fetch(connection, _LINES, listed(ids))}
    return {id_: _line(rows[id_]) for id_ in ids if id_ in rows}


def count(connection: sqlite3.Connection, query: FlagQuery, cap: int = COUNT_CAP) -> Count:
    """How many match; a search counts no further than cap."""
    return count_of(connection, _selection(query), cap)


def _selection(query: FlagQuery) -> Selection:
    return Selection(
        _SOURCE,
        "finding.id",
        (
            *one_of(STATE, query.states),
            *one_of("finding.severity", query.severities),
            *one_of("finding.rule", query.rules),
            *equal_to("announcement.id", query.announcement_id),
        ),
        _order(query),
        hits("figure", "finding.figure_id", query.text),
    )


def _order(query: FlagQuery) -> str:
    if query.sort is FlagSort.RECORDED:
        return "finding.id DESC" if query.descending else "finding.id"
    return ordered(_SORTS[query.sort], "finding.id", descending=query.descending)


def _line(row: sqlite3.Row) -> FlagLine:
    state = FindingState(row["state"])
    outcome = row["outcome"] if state is FindingState.CLOSED else None
    return FlagLine(
        id=row["id"],
        rule=row["rule"],
        severity=Severity(row["severity"]),
        state=state,
        reopened=bool(row["reopened"]),
        outcome=Outcome(outcome) if outcome else None,
        message=row["message"],
        facts=json.loads(row["facts"]),
        verdict=verdict_of_rank(row["worst"]),
        where=row["place"],
        announcement_id=row["announcement_id"],
        deal_id=row["deal_id"],
        figure_id=row["figure_id"],
        wording=row["wording"],
        gap=row["gap"],
        money=row["printed"],
        currency=row["currency"],
        unit=row["unit"],
        since=row["since"],
        weight=Weight(row["by_money"], row["by_gap"], row["by_sourcing"], row["by_age"]),
    )
