"""Every record in the order of its id, a chunk at a time, for export.

Each function yields lists of at most `size` rows; each list is fetched to its end before it is
yielded, so that no read stays open between two chunks. Rows carry keys, not ids, where another
row is meant, as the exchange file does.
"""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import Outcome, Reason, RelationKind, VerdictKind
from crossfoot.ledger.queries.deal_fields import deal_fields
from crossfoot.ledger.queries.fetching import fetch, made
from crossfoot.ledger.queries.figures import StoredMeaning, fields_of, meanings_of, mentions_of
from crossfoot.ledger.queries.quotes import NEWEST_TEXT, WINDOW, sentence_of
from crossfoot.ledger.queries.standing import verdict_of_rank
from crossfoot.ledger.queries.totals import FLAGS as TOTAL_FLAGS
from crossfoot.ledger.queries.totals import STANDING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from crossfoot.ledger.fields import DealFields, FigureFields
    from crossfoot.ledger.queries.sentence import Sentence

CHUNK = 2_000
CHUNK_OF_TEXTS = 50


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
    """A deal.

    value, quantity: id of the figure it counts with, adopted or else the first that holds.
    sources: how many announcements speak of it, copies not counted.
    main_source: of the value, else of any figure.
    """

    id: int
    key: str
    public_id: str
    fields: DealFields
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
    corrected: VerdictKind | None
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


_ANNOUNCEMENTS = f"""
    SELECT announcement.*, event.key AS event_key, event.name AS event_name,
           original.key AS copy_key, source_text.body, source_text.sha256
      FROM announcement
      LEFT JOIN event ON event.id = announcement.event_id
      LEFT JOIN announcement AS original ON original.id = announcement.copy_of
      LEFT JOIN source_text ON {NEWEST_TEXT}
     WHERE announcement.id > ? ORDER BY announcement.id LIMIT ?
"""

_FIGURES = f"""
    SELECT figure.*, announcement.key AS announcement_key, announcement.language,
           deal.key AS deal_key, {WINDOW},
           figure.id IN (deal.adopted_value, deal.adopted_quantity) AS adopted
      FROM figure
      LEFT JOIN announcement ON announcement.id = figure.announcement_id
      LEFT JOIN deal ON deal.id = figure.deal_id
      LEFT JOIN source_text ON {NEWEST_TEXT}
     WHERE figure.id > ? ORDER BY figure.id LIMIT ?
"""

_DEALS = """
    WITH wanted AS (SELECT * FROM deal WHERE id > ? ORDER BY id LIMIT ?)
    SELECT deal.*,
           (SELECT count(DISTINCT ifnull(source.copy_of, source.id)) FROM figure
              JOIN announcement AS source ON source.id = figure.announcement_id
             WHERE figure.deal_id = deal.id) AS sources,
           coalesce(
               (SELECT announcement_id FROM figure WHERE figure.id = deal_line.value_id),
               (SELECT announcement_id FROM figure
                 WHERE figure.deal_id = deal.id AND announcement_id IS NOT NULL
                 ORDER BY figure.id LIMIT 1)) AS main_source,
           deal_line.value_id, deal_line.quantity_id, deal_line.worst, deal_line.flags
      FROM wanted AS deal
      JOIN deal_line ON deal_line.deal_id = deal.id
     ORDER BY deal.id
"""

_RELATIONS = f"""
    SELECT relation.*, figure.key AS whole_key, total.verdict, total.reason, total.only_if,
           total.verdict_corrected,
           total.gap, total.percent, total.share, {STANDING} AS standing, {TOTAL_FLAGS} AS flags
      FROM relation
      JOIN figure ON figure.id = relation.whole_id
      LEFT JOIN total ON total.id = relation.id
     WHERE relation.id > ? ORDER BY relation.id LIMIT ?
"""

_PARTS = """
    WITH wanted AS (SELECT id FROM relation WHERE id > ? ORDER BY id LIMIT ?)
    SELECT relation_part.*, figure.key
      FROM wanted JOIN relation_part ON relation_part.relation_id = wanted.id
      JOIN figure ON figure.id = relation_part.figure_id
     ORDER BY relation_part.relation_id, relation_part.position, relation_part.id
"""

_NEXT_RELATIONS = "SELECT id FROM relation WHERE id > ? ORDER BY id LIMIT ?"


def announcements(
    connection: sqlite3.Connection, size: int = CHUNK_OF_TEXTS
) -> Iterator[list[AnnouncementRecord]]:
    """Every announcement with its text; few at a time, since a text may be long."""
    for chunk in _chunks(connection, _ANNOUNCEMENTS, size):
        yield [_announcement(row) for row in chunk]


def figures(connection: sqlite3.Connection, size: int = CHUNK) -> Iterator[list[FigureRecord]]:
    """Every figure."""
    for chunk in _chunks(connection, _FIGURES, size):
        ids = [row["id"] for row in chunk]
        spans, meanings = mentions_of(connection, ids), meanings_of(connection, ids)
        yield [_figure(row, spans.get(row["id"], ()), meanings.get(row["id"])) for row in chunk]


def deals(connection: sqlite3.Connection, size: int = CHUNK) -> Iterator[list[DealRecord]]:
    """Every deal."""
    for chunk in _chunks(connection, _DEALS, size):
        ids = [row["id"] for row in chunk]
        fields = deal_fields(connection, ids)
        yield [_deal(row, fields[row["id"]]) for row in chunk]


def relations(connection: sqlite3.Connection, size: int = CHUNK) -> Iterator[list[RelationRecord]]:
    """Every relation."""
    for chunk in _chunks(connection, _RELATIONS, size):
        yield [_relation(row) for row in chunk]


def parts(connection: sqlite3.Connection, size: int = CHUNK) -> Iterator[list[PartRecord]]:
    """Every part, in the order of its relation, then of its place in it.

    A list holds the parts of `size` relations, so that none is torn apart.
    """
    last = 0
    while wanted := fetch(connection, _NEXT_RELATIONS, last, size):
        yield [_part(row) for row in fetch(connection, _PARTS, last, size)]
        last = wanted[-1]["id"]


def rows(
    connection: sqlite3.Connection, table: str, size: int = CHUNK
) -> Iterator[list[sqlite3.Row]]:
    """Every row of a record table as it is stored, for tables without a record of their own.

    Errors: ValueError for what cannot be the name of a table.
    """
    if not table.isidentifier():
        raise ValueError(table)
    yield from _chunks(connection, f"SELECT * FROM {table} WHERE id > ? ORDER BY id LIMIT ?", size)


def _chunks(
    connection: sqlite3.Connection, statement: str, size: int
) -> Iterator[list[sqlite3.Row]]:
    """Rows with an id above the last one seen, until there are none."""
    last = 0
    while chunk := fetch(connection, statement, last, size):
        last = chunk[-1]["id"]
        yield chunk


def _announcement(row: sqlite3.Row) -> AnnouncementRecord:
    return made(AnnouncementRecord, row, event=row["event_key"], copy_of=row["copy_key"])


def _figure(
    row: sqlite3.Row, spans: tuple[tuple[int, int], ...], meaning: StoredMeaning | None
) -> FigureRecord:
    return FigureRecord(
        id=row["id"],
        key=row["key"],
        public_id=row["public_id"],
        announcement=row["announcement_key"],
        announcement_id=row["announcement_id"],
        deal=row["deal_key"],
        fields=fields_of(row),
        start=row["start"],
        end=row["end"],
        mentions=spans,
        meaning=meaning,
        sentence=sentence_of(row),
        language=row["language"],
        adopted=bool(row["adopted"]),
    )


def _deal(row: sqlite3.Row, fields: DealFields) -> DealRecord:
    return DealRecord(
        id=row["id"],
        key=row["key"],
        public_id=row["public_id"],
        fields=fields,
        value=row["value_id"],
        quantity=row["quantity_id"],
        sources=row["sources"],
        main_source=row["main_source"],
        verdict=verdict_of_rank(row["worst"]),
        flags=row["flags"],
    )


def _relation(row: sqlite3.Row) -> RelationRecord:
    return RelationRecord(
        id=row["id"],
        kind=RelationKind(row["kind"]),
        whole=row["whole_key"],
        whole_id=row["whole_id"],
        breakdown=row["breakdown"],
        on=row["on"],
        amount=row["amount"],
        quote=row["quote"],
        note=row["note"],
        verdict=VerdictKind(row["verdict"]) if row["verdict"] else None,
        reason=Reason(row["reason"]) if row["reason"] else None,
        corrected=VerdictKind(row["verdict_corrected"]) if row["verdict_corrected"] else None,
        only_if=bool(row["only_if"]),
        standing=Outcome(row["standing"]) if row["standing"] else None,
        gap=row["gap"],
        percent=row["percent"],
        share=row["share"],
        flags=row["flags"],
    )


def _part(row: sqlite3.Row) -> PartRecord:
    return PartRecord(
        relation_id=row["relation_id"],
        position=row["position"],
        figure=row["key"],
        figure_id=row["figure_id"],
        low=row["weight_low"],
        high=row["weight_high"],
    )
