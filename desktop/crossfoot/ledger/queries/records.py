"""Every record in the order of its id, a chunk at a time, for export.

Each function yields lists of at most `size` rows; each list is fetched to its end before it is
yielded, so that no read stays open between two chunks. Rows carry keys, not ids, where another
row is meant, as the exchange file does.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from crossfoot.figures.values import Outcome, Reason, RelationKind, VerdictKind
    from crossfoot.ledger.fields import DealFields, FigureFields
    from crossfoot.ledger.queries.figures import StoredMeaning
    from crossfoot.ledger.queries.sentence import Sentence

CHUNK = 2_000


@dataclass(frozen=True, slots=True)
class AnnouncementRecord:
    """An announcement; event, copy_of: keys. body: newest sealed text, sha256: its hash."""

    id: int
    key: str
    public_id: str
    event: str | None
    event_name: str | None
    title: str
    publisher: str | None
    author: str | None
    published_on: str | None
    accessed_on: str | None
    url: str | None
    archive_url: str | None
    kind: str | None
    source_type: str | None
    language: str | None
    copy_of: str | None
    place: str | None
    sent_at: str | None
    sent_by: str | None
    body: str | None
    sha256: str | None


@dataclass(frozen=True, slots=True)
class FigureRecord:
    """A figure. announcement, deal: keys; fields.deal_id is the row.

    adopted:   its deal counts with it.
    sentence:  None without a quote or a kept text.
    """

    id: int
    key: str
    public_id: str
    announcement: str | None
    announcement_id: int | None
    deal: str | None
    fields: FigureFields
    start: int | None
    end: int | None
    mentions: tuple[tuple[int, int], ...]
    meaning: StoredMeaning | None
    sentence: Sentence | None
    language: str | None
    adopted: bool


@dataclass(frozen=True, slots=True)
class DealRecord:
    """A deal. party_keys: of fields.parties, in order. adopted_*: keys.

    value, quantity: id of the figure it counts with, adopted or else the first recorded.
    sources: how many announcements speak of it. main_source: of the value, else of any figure.
    """

    id: int
    key: str
    public_id: str
    fields: DealFields
    party_keys: tuple[str, ...]
    adopted_value: str | None
    adopted_quantity: str | None
    value: int | None
    quantity: int | None
    sources: int
    main_source: int | None
    verdict: VerdictKind | None
    flags: int


@dataclass(frozen=True, slots=True)
class RelationRecord:
    """A relation; whole: key. verdict and what follows it: of a summing relation, else None.

    printed and gap in hundredths; share, percent in hundredths of a per cent.
    """

    id: int
    kind: RelationKind
    whole: str
    whole_id: int
    breakdown: str | None
    on: str | None
    amount: int | None
    quote: str | None
    note: str | None
    verdict: VerdictKind | None
    reason: Reason | None
    only_if: bool
    standing: Outcome | None
    gap: int | None
    percent: int | None
    share: int | None
    flags: int


@dataclass(frozen=True, slots=True)
class PartRecord:
    """A part of a relation; figure: key. low, high: weight in hundredths; None: 1, not stated."""

    relation_id: int
    position: int
    figure: str
    figure_id: int
    low: int | None
    high: int | None


def announcements(
    connection: sqlite3.Connection, size: int = CHUNK
) -> Iterator[list[AnnouncementRecord]]:
    """Every announcement."""
    raise NotImplementedError


def figures(connection: sqlite3.Connection, size: int = CHUNK) -> Iterator[list[FigureRecord]]:
    """Every figure."""
    raise NotImplementedError


def deals(connection: sqlite3.Connection, size: int = CHUNK) -> Iterator[list[DealRecord]]:
    """Every deal."""
    raise NotImplementedError


def relations(connection: sqlite3.Connection, size: int = CHUNK) -> Iterator[list[RelationRecord]]:
    """Every relation."""
    raise NotImplementedError


def parts(connection: sqlite3.Connection, size: int = CHUNK) -> Iterator[list[PartRecord]]:
    """Every part, in the order of its relation, then of its place in it."""
    raise NotImplementedError


def rows(
    connection: sqlite3.Connection, table: str, size: int = CHUNK
) -> Iterator[list[sqlite3.Row]]:
    """Every row of a record table as it is stored, for tables without a record of their own."""
    raise NotImplementedError
