"""The list of flags: the queue that a reviewer clears. A flag's id is its finding's."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.figures.values import FindingState, Outcome, Severity, VerdictKind
from crossfoot.ledger.queries.faceting import Counted
from crossfoot.ledger.queries.fetching import fetch, listed, made
from crossfoot.ledger.queries.listing import LedgerList
from crossfoot.ledger.queries.paging import (
    Selection,
    equal_to,
    one_of,
    ordered,
)
from crossfoot.ledger.queries.search import Condition, hits
from crossfoot.ledger.queries.standing import WITH_QUERY, rank, verdict_of_rank

if TYPE_CHECKING:
    import sqlite3
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
    ASSIGNED = "assigned"


class FlagFacet(StrEnum):
    """What the queue can be filtered by, as its query calls it."""

    STATE = "states"
    RULE = "rules"
    SEVERITY = "severities"
    COUNTRY = "countries"
    CLERK = "clerks"
    AGE = "waited"
    ASSIGNED = "assigned"
    CLOSER = "closers"


class Waited(StrEnum):
    """For how long a flag has stood: of today, up to 7, 30 or 90 days, or longer; or no date."""

    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    LONGER = "longer"
    UNDATED = "undated"


NOT_CLOSED = tuple(state for state in FindingState if state is not FindingState.CLOSED)
"""Where a flag stands that somebody still has to settle."""

NOBODY = ""
"""Stands for the flags that are assigned to nobody."""


@dataclass(frozen=True, slots=True)
class FlagQuery:
    """Which flags, in which order. Empty filters let everything through.

    countries:  alpha-2, of the deals concerned.   clerks: who entered what is flagged.
    assigned:   names; NOBODY for what nobody has taken.   closers: who closed it.
    then:       (column, descending), what it is ordered by where `sort` is the same.
    """

    text: str = ""
    states: tuple[FindingState, ...] = ()
    severities: tuple[Severity, ...] = ()
    rules: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    clerks: tuple[str, ...] = ()
    waited: tuple[Waited, ...] = ()
    assigned: tuple[str, ...] = ()
    closers: tuple[str, ...] = ()
    announcement_id: int | None = None
    sort: FlagSort = FlagSort.WEIGHT
    descending: bool = True
    then: tuple[tuple[FlagSort, bool], ...] = ()


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
    waited:    days since its announcement was sent to review, else read, else published.
    assigned:  who shall settle it.   due, overdue: of a question put to somebody outside.
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
    waited: int | None
    assigned: str | None
    due: str | None
    overdue: bool
    weight: Weight


_SOURCE = """flag_line AS line
    LEFT JOIN announcement ON announcement.id = line.announcement_id
    LEFT JOIN deal ON deal.id = line.deal_id"""

_WHERE = "ifnull(announcement.title, deal.title)"

_WORST = f"""ifnull(
    (SELECT {rank("total.verdict")} FROM total WHERE total.id = (
        SELECT subject.row_id FROM finding_subject AS subject
         WHERE subject.finding_id = line.finding_id AND +table_name = 'relation'
         ORDER BY position LIMIT 1)),
    (SELECT max({rank("total.verdict")}) FROM total WHERE total.whole_id = line.figure_id))"""

_TODAY = "CAST(julianday(date('now')) AS INTEGER)"
DAYS = f"({_TODAY} - line.since)"
"""Days that a flag has waited."""

_AGE = f"""CASE WHEN line.since < {_TODAY} - 269 THEN 10
    WHEN line.since <= {_TODAY} - 30 THEN 1 + {DAYS} / 30 ELSE 1 END"""
"""One, and one more for each thirty days of waiting, up to ten; asked of all flags in the queue."""

_OVERDUE = """(line.state = 'asked_outside'
    AND line.due < substr(date('now'), 1, length(line.due)))"""
"""A month or a year that an answer is due by is over when the next has begun."""

_WAITED = f"""CASE WHEN line.since IS NULL THEN 'undated'
    WHEN {DAYS} <= 0 THEN 'today' WHEN {DAYS} <= 7 THEN 'week'
    WHEN {DAYS} <= 30 THEN 'month' WHEN {DAYS} <= 90 THEN 'quarter' ELSE 'longer' END"""

_CLOSER = """CASE WHEN line.state = 'closed' THEN (
    SELECT message."by" FROM finding
      JOIN query ON query.rule = finding.rule AND query.subject = finding.subject
      JOIN query_message AS message ON message.query_id = query.id
     WHERE finding.id = line.finding_id ORDER BY message.position DESC LIMIT 1) END"""
"""Who closed a flag: whose word on it is the last, as a closing needs a comment."""

_SORTS = {
    FlagSort.WEIGHT: f"line.money * line.gap * line.sourcing * {_AGE}",
    FlagSort.SEVERITY: "line.severity",
    FlagSort.RULE: "line.rule",
    FlagSort.STATE: "line.state",
    FlagSort.WHERE: f"{_WHERE} COLLATE NOCASE",
    FlagSort.GAP: "line.apart",
    FlagSort.MONEY: "line.amount",
    FlagSort.AGE: "-line.since",
    FlagSort.ASSIGNED: "line.assigned",
}

_LINES = f"""
    SELECT finding.id, finding.rule, finding.severity, line.state, line.reopened, query.outcome,
           finding.message, finding.facts, {_WORST} AS worst, {_WHERE} AS place,
           line.announcement_id, line.deal_id, finding.figure_id, figure.wording, finding.gap,
           meaning.printed, meaning.currency, meaning.unit, max(0, {DAYS}) AS waited,
           line.assigned, line.due, {_OVERDUE} AS overdue, line.money AS by_money,
           line.gap AS by_gap, line.sourcing AS by_sourcing, {_AGE} AS by_age
      FROM {_SOURCE} JOIN finding ON finding.id = line.finding_id {WITH_QUERY}
      LEFT JOIN figure ON figure.id = finding.figure_id
      LEFT JOIN figure_meaning AS meaning ON meaning.figure_id = finding.figure_id
     WHERE finding.id IN (SELECT value FROM json_each(?))
"""

_RANKS = {Severity.ERROR: 2, Severity.WARNING: 1, Severity.NOTE: 0}


_FACETS: Mapping[str, Counted] = {
    FlagFacet.STATE: Counted("line.state"),
    FlagFacet.RULE: Counted("line.rule"),
    FlagFacet.SEVERITY: Counted(
        "line.severity", read={rank: str(kind) for kind, rank in _RANKS.items()}.__getitem__
    ),
    FlagFacet.COUNTRY: Counted("country.value", ", json_each(line.countries) AS country"),
    FlagFacet.CLERK: Counted("line.clerk"),
    FlagFacet.AGE: Counted(_WAITED),
    FlagFacet.ASSIGNED: Counted(f"ifnull(line.assigned, '{NOBODY}')"),
    FlagFacet.CLOSER: Counted(_CLOSER),
}


def lines(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, FlagLine]:
    """The lines of these flags, in the order given; one that no longer stands is left out."""
    rows = {row["id"]: row for row in fetch(connection, _LINES, listed(ids))}
    return {id_: _line(rows[id_]) for id_ in ids if id_ in rows}


def _selection(query: FlagQuery) -> Selection:
    by_where = FlagSort.WHERE in (query.sort, *(sort for sort, _ in query.then))
    return Selection(
        _SOURCE if by_where else "flag_line AS line",
        "line.finding_id",
        (
            *one_of("line.state", query.states),
            *one_of("line.severity", [_RANKS[each] for each in query.severities]),
            *one_of("line.rule", query.rules),
            *_in_countries(query.countries),
            *one_of("line.clerk", query.clerks),
            *one_of(_WAITED, query.waited),
            *one_of("ifnull(line.assigned, '')", query.assigned),
            *one_of(_CLOSER, query.closers),
            *equal_to("line.announcement_id", query.announcement_id),
        ),
        ordered(query, _SORTS, "line.finding_id"),
        hits("figure", "line.figure_id", query.text, sought=False),
    )


def _in_countries(countries: Sequence[str]) -> tuple[Condition, ...]:
    if not countries:
        return ()
    test = " OR ".join("instr(line.countries, ?)" for _ in countries)
    return (Condition(f"({test})", tuple(f'"{code}"' for code in countries)),)


def _line(row: sqlite3.Row) -> FlagLine:
    state = FindingState(row["state"])
    outcome = row["outcome"] if state is FindingState.CLOSED else None
    return made(
        FlagLine,
        row,
        severity=Severity(row["severity"]),
        state=state,
        reopened=bool(row["reopened"]),
        outcome=Outcome(outcome) if outcome else None,
        facts=json.loads(row["facts"]),
        verdict=verdict_of_rank(row["worst"]),
        where=row["place"],
        money=row["printed"],
        overdue=bool(row["overdue"]),
        weight=Weight(row["by_money"], row["by_gap"], row["by_sourcing"], row["by_age"]),
    )


LIST = LedgerList(
    query=FlagQuery,
    sort=FlagSort,
    filters={
        "states": FindingState,
        "severities": Severity,
        "rules": str,
        "countries": str,
        "clerks": str,
        "waited": Waited,
        "assigned": str,
        "closers": str,
    },
    facets=_FACETS,
    selection=_selection,
    lines=lines,
)
