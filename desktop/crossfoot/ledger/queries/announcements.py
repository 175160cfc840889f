"""The list of announcements."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.paging import COUNT_CAP, Count

if TYPE_CHECKING:
    import sqlite3
    from array import array
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
    """Which announcements, in which order. Empty filters let everything through."""

    text: str = ""
    states: tuple[AnnouncementState, ...] = ()
    publishers: tuple[str, ...] = ()
    event_id: int | None = None
    sort: AnnouncementSort = AnnouncementSort.RECORDED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class AnnouncementLine:
    """One row of the list. figures: recorded; flags: not closed."""

    id: int
    public_id: str
    title: str
    publisher: str | None
    published_on: str | None
    event: str | None
    state: AnnouncementState
    figures: int
    flags: int


def ids(connection: sqlite3.Connection, query: AnnouncementQuery) -> array[int]:
    """Every id that matches, in order; loads no rows."""
    raise NotImplementedError


def first_page(
    connection: sqlite3.Connection, query: AnnouncementQuery, limit: int
) -> dict[int, AnnouncementLine]:
    """The first lines, in order, without reading the rest."""
    raise NotImplementedError


def lines(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, AnnouncementLine]:
    """The lines of these announcements; a deleted id is left out."""
    raise NotImplementedError


def count(connection: sqlite3.Connection, query: AnnouncementQuery, cap: int = COUNT_CAP) -> Count:
    """How many match; a search counts no further than cap."""
    raise NotImplementedError
