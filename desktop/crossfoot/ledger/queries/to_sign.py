"""The list of what is in review: announcements, deals, totals, tallies, whoever signs them off.

A line's id holds its kind and its row: kind × 2^40 + row, as in the index of search.
"""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.figures.values import SignOffKind, SignOffState
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.listing import LedgerList
from crossfoot.ledger.queries.paging import (
    Selection,
    one_of,
    ordered,
)
from crossfoot.ledger.queries.review_states import DRAFTS
from crossfoot.ledger.queries.search import Condition, match_words
from crossfoot.ledger.queries.tally_states import are_spoken_of, tally_states

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

SPAN = 1 << 40
KINDS = (SignOffKind.ANNOUNCEMENT, SignOffKind.DEAL, SignOffKind.TOTAL, SignOffKind.TALLY)


class ToSignSort(StrEnum):
    """What the list can be ordered by; RECORDED is the order in which the rows came in."""

    RECORDED = "recorded"
    KIND = "kind"
    CALLED = "called"
    STATE = "state"


@dataclass(frozen=True, slots=True)
class ToSignQuery:
    """Which rows, in which order. Empty filters let everything through."""

    text: str = ""
    kinds: tuple[SignOffKind, ...] = ()
    states: tuple[SignOffState, ...] = ()
    sort: ToSignSort = ToSignSort.RECORDED
    descending: bool = True
    then: tuple[tuple[ToSignSort, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class ToSignLine:
    """One row of the list. by, at: of the sign-off or the return, None where nobody spoke."""

    id: int
    kind: SignOffKind
    row_id: int
    called: str
    state: SignOffState
    by: str | None
    at: str | None


def _part(kind: SignOffKind, table: str, called: str, only: str = "") -> str:
    return f"""
        SELECT {KINDS.index(kind)} * {SPAN} + {table}.id AS id, '{kind}' AS kind,
               {table}.id AS row_id, {called} AS called,
               ifnull(signing.state, CASE WHEN {DRAFTS[kind]} THEN 'draft' ELSE 'in_review' END)
                   AS state, signing."by" AS "by", signing.at AS at
          FROM {table} LEFT JOIN signing ON signing.kind = '{kind}' AND signing.row_id = {table}.id
          {only}"""


_TABLES = {
    SignOffKind.ANNOUNCEMENT: ("announcement", "announcement.title"),
    SignOffKind.DEAL: ("deal", "deal.title"),
    SignOffKind.TOTAL: ("figure", "ifnull(figure.wording, figure.public_id)"),
}
"""Where the rows of a kind stand, and what they are called."""
_ONLY = {SignOffKind.TOTAL: "WHERE figure.id IN (SELECT whole_id FROM total)"}
_TALLY = f"""
    SELECT {KINDS.index(SignOffKind.TALLY)} * {SPAN} + tally.id AS id,
           '{SignOffKind.TALLY}' AS kind, tally.id AS row_id, tally.name AS called,
           ifnull(json_extract(said.value, '$[2]'), 'in_review') AS state,
           json_extract(said.value, '$[3]') AS "by", json_extract(said.value, '$[4]') AS at
      FROM tally LEFT JOIN json_each(?) AS said ON json_extract(said.value, '$[1]') = tally.id"""
"""A tally waits for its sign-off as soon as there is one; given: the lines of `tally_states`."""
_SOURCE = f"""({
    " UNION ALL ".join(
        (
            *(_part(kind, *named, _ONLY.get(kind, "")) for kind, named in _TABLES.items()),
            _TALLY,
        )
    )
}) AS line"""
_SORTS = {
    ToSignSort.RECORDED: "line.row_id",
    ToSignSort.KIND: "line.kind",
    ToSignSort.CALLED: "line.called COLLATE NOCASE",
    ToSignSort.STATE: "line.state",
}


def lines(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, ToSignLine]:
    """The lines of these ids, in the order given; one that is gone is left out."""
    found: dict[int, ToSignLine] = {}
    for number, kind in enumerate(KINDS):
        own = [id_ - number * SPAN for id_ in ids if id_ // SPAN == number]
        if own:
            found |= {line.id: line for line in _of_kind(connection, kind, own)}
    return {id_: found[id_] for id_ in ids if id_ in found}


def _of_kind(
    connection: sqlite3.Connection, kind: SignOffKind, rows: Sequence[int]
) -> list[ToSignLine]:
    """Read the lines of one kind by the key of its own table."""
    wanted = "IN (SELECT value FROM json_each(?))"
    if kind is SignOffKind.TALLY:
        query = f"{_TALLY} WHERE tally.id {wanted}"
        found = fetch(connection, query, listed(tally_states(connection)), listed(rows))
    else:
        table, called = _TABLES[kind]
        query = _part(kind, table, called, f"WHERE {table}.id {wanted}")
        found = fetch(connection, query, listed(rows))
    return [
        ToSignLine(
            row["id"],
            kind,
            row["row_id"],
            row["called"],
            SignOffState(row["state"]),
            row["by"],
            row["at"],
        )
        for row in found
    ]


def _selection(query: ToSignQuery) -> Selection:
    return Selection(
        _SOURCE,
        "line.id",
        (
            *one_of("line.kind", query.kinds),
            *one_of("line.state", query.states),
            *_called(query.text),
        ),
        ordered(query, _SORTS, "line.id"),
    )


def _given(connection: sqlite3.Connection, query: ToSignQuery) -> tuple[str]:
    """What has been said of tallies, where the query lets tallies through."""
    return (listed(tally_states(connection) if _has_tallies(query) else ()),)


def _adds_up(connection: sqlite3.Connection, query: ToSignQuery) -> bool:
    """Whether an answer may have to add tallies up, for which no window should wait."""
    return _has_tallies(query) and are_spoken_of(connection)


def _has_tallies(query: ToSignQuery) -> bool:
    return not query.kinds or SignOffKind.TALLY in query.kinds


def _called(text: str) -> tuple[Condition, ...]:
    """The test that a row is called like this; there is no index over what rows are called."""
    if not match_words(text):
        return ()
    return (Condition("instr(lower(line.called), lower(?))", (text.strip(),)),)


LIST = LedgerList(
    query=ToSignQuery,
    sort=ToSignSort,
    filters={"kinds": SignOffKind, "states": SignOffState},
    selection=_selection,
    lines=lines,
    given=_given,
    worked_out=_adds_up,
)
