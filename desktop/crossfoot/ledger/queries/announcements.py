"""The list of announcements."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.figures.values import SecondReadingState, SignOffKind, SignOffState
from crossfoot.ledger.queries.faceting import Counted
from crossfoot.ledger.queries.fetching import fetch, listed, made
from crossfoot.ledger.queries.listing import LedgerList
from crossfoot.ledger.queries.paging import (
    Selection,
    equal_to,
    of_event,
    one_of,
    ordered,
)
from crossfoot.ledger.queries.review_states import states_of
from crossfoot.ledger.queries.search import Condition, hits
from crossfoot.ledger.queries.standing import open_flags

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence


class AnnouncementState(StrEnum):
    """Whether a clerk still works on an announcement or sent it to review."""

    DRAFT = "draft"
    SENT = "sent"


class AnnouncementSort(StrEnum):
    """What the list can be ordered by; RECORDED is the order in which they came in."""

    RECORDED = "recorded"
    TITLE = "title"
    PUBLISHER = "publisher"
    PUBLISHED = "published"
    STATE = "state"
    FIGURES = "figures"
    FLAGS = "flags"


@dataclass(frozen=True, slots=True)
class AnnouncementQuery:
    """Which announcements, in which order. Empty filters let everything through.

    events: names of the occasions that they are grouped by.
    seconds: how far a second reading is; those that nobody asked for have none.
    clerks: who entered or mended one of its figures.
    then:   (column, descending), what it is ordered by where `sort` is the same.
    """

    text: str = ""
    states: tuple[AnnouncementState, ...] = ()
    seconds: tuple[SecondReadingState, ...] = ()
    publishers: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    clerks: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    event_id: int | None = None
    sort: AnnouncementSort = AnnouncementSort.RECORDED
    descending: bool = True
    then: tuple[tuple[AnnouncementSort, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class AnnouncementLine:
    """One row of the list. figures: recorded; flags: not closed; review: where it stands."""

    id: int
    public_id: str
    title: str
    publisher: str | None
    published_on: str | None
    event: str | None
    state: AnnouncementState
    figures: int
    flags: int
    review: SignOffState


_FIGURES = "(SELECT count(*) FROM figure WHERE figure.announcement_id = announcement.id)"

_FLAGS = open_flags(
    """table_name = 'announcement' AND row_id = announcement.id
    OR table_name = 'figure' AND row_id IN (
        SELECT id FROM figure WHERE figure.announcement_id = announcement.id)"""
)

_SECOND = "(SELECT state FROM second_reading WHERE announcement_id = announcement.id)"

# CROSS JOIN: from the figures of one announcement, not from all that anybody entered.
_ENTERED = """SELECT 1 FROM figure
      CROSS JOIN author ON author.table_name = 'figure' AND author.row_id = figure.id
     WHERE figure.announcement_id = announcement.id"""

_FACETS = {
    "states": Counted("iif(announcement.sent_at IS NULL, 'draft', 'sent')"),
    "kinds": Counted("announcement.kind"),
    "publishers": Counted("announcement.publisher"),
    "events": Counted("event.name", " JOIN event ON event.id = announcement.event_id"),
    "seconds": Counted(_SECOND),
    "clerks": Counted(
        'author."by"',
        """ JOIN figure ON figure.announcement_id = announcement.id
            JOIN author ON author.table_name = 'figure' AND author.row_id = figure.id""",
        several=True,
    ),
}

_SORTS = {
    AnnouncementSort.TITLE: "announcement.title COLLATE NOCASE",
    AnnouncementSort.PUBLISHER: "announcement.publisher COLLATE NOCASE",
    AnnouncementSort.PUBLISHED: "announcement.published_on",
    AnnouncementSort.STATE: "announcement.sent_at",
    AnnouncementSort.FIGURES: _FIGURES,
    AnnouncementSort.FLAGS: _FLAGS,
}

_LINES = f"""
    SELECT announcement.id, public_id, title, publisher, published_on, sent_at,
           event.name AS event, {_FIGURES} AS figures, {_FLAGS} AS flags
      FROM announcement LEFT JOIN event ON event.id = announcement.event_id
     WHERE announcement.id IN (SELECT value FROM json_each(?))
"""


def lines(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, AnnouncementLine]:
    """The lines of these announcements, in the order given; a deleted id is left out."""
    rows = {row["id"]: row for row in fetch(connection, _LINES, listed(ids))}
    states = states_of(connection, SignOffKind.ANNOUNCEMENT, rows)
    return {id_: _line(rows[id_], states[id_]) for id_ in ids if id_ in rows}


def _selection(query: AnnouncementQuery) -> Selection:
    return Selection(
        "announcement",
        "announcement.id",
        (
            *_in_state(query.states),
            *one_of("announcement.publisher", query.publishers),
            *one_of("announcement.kind", query.kinds),
            *of_event(query.events),
            *one_of(_SECOND, query.seconds),
            *_entered_by(query.clerks),
            *equal_to("announcement.event_id", query.event_id),
        ),
        ordered(query, _SORTS, "announcement.id"),
        hits("announcement", "announcement.id", query.text),
    )


def _in_state(states: Sequence[AnnouncementState]) -> tuple[Condition, ...]:
    if len(set(states)) != 1:
        return ()
    sent = states[0] is AnnouncementState.SENT
    return (Condition(f"announcement.sent_at IS {'NOT ' if sent else ''}NULL"),)


def _entered_by(clerks: Sequence[str]) -> tuple[Condition, ...]:
    if not clerks:
        return ()
    (by,) = one_of('author."by"', clerks)
    return (Condition(f"EXISTS ({_ENTERED} AND {by.test})", by.parameters),)


def _line(row: sqlite3.Row, review: SignOffState) -> AnnouncementLine:
    return made(
        AnnouncementLine,
        row,
        state=AnnouncementState.DRAFT if row["sent_at"] is None else AnnouncementState.SENT,
        review=review,
    )


LIST = LedgerList(
    query=AnnouncementQuery,
    sort=AnnouncementSort,
    filters={
        "states": AnnouncementState,
        "publishers": str,
        "events": str,
        "seconds": SecondReadingState,
        "clerks": str,
        "kinds": str,
    },
    facets=_FACETS,
    selection=_selection,
    lines=lines,
)
