"""A figure with the source it stands in, for every pane that shows quotes side by side."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch, listed, made
from crossfoot.ledger.queries.figures import InRelation, roles_of
from crossfoot.ledger.queries.quotes import NEWEST_TEXT, WINDOW, sentence_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.ledger.queries.sentence import Sentence


@dataclass(frozen=True, slots=True)
class Evidence:
    """A figure with the source it stands in, for an evidence pane.

    sentence: None without a quote or a kept text. adopted: the deal counts with it.
    """

    figure_id: int
    public_id: str
    measure: str | None
    wording: str | None
    printed: int | None
    printed_high: int | None
    currency: str | None
    unit: str | None
    hedge: str | None
    stated_by: str | None
    deal_id: int | None
    deal: str | None
    announcement_id: int | None
    source: str | None
    publisher: str | None
    published_on: str | None
    url: str | None
    sentence: Sentence | None
    roles: tuple[InRelation, ...]
    adopted: bool


_EVIDENCE = f"""
    SELECT figure.id, figure.public_id, figure.wording, figure.stated_by, figure.deal_id,
           deal.title AS deal, figure.announcement_id, announcement.title AS source,
           announcement.publisher, announcement.published_on, announcement.url,
           meaning.measure, meaning.printed, meaning.printed_high, meaning.currency,
           meaning.unit, meaning.hedge, {WINDOW},
           figure.id IN (deal.adopted_value, deal.adopted_quantity) AS adopted
      FROM figure
      LEFT JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id
      LEFT JOIN deal ON deal.id = figure.deal_id
      LEFT JOIN announcement ON announcement.id = figure.announcement_id
      LEFT JOIN source_text ON {NEWEST_TEXT}
     WHERE figure.id IN (SELECT value FROM json_each(?))
"""


def evidence_of(connection: sqlite3.Connection, figure_ids: Sequence[int]) -> list[Evidence]:
    """The evidence for these figures, in the order given; a deleted one is left out."""
    rows = {row["id"]: row for row in fetch(connection, _EVIDENCE, listed(figure_ids))}
    roles = roles_of(connection, figure_ids)
    return [_evidence(rows[id_], roles.get(id_, ())) for id_ in figure_ids if id_ in rows]


def _evidence(row: sqlite3.Row, roles: tuple[InRelation, ...]) -> Evidence:
    return made(
        Evidence,
        row,
        figure_id=row["id"],
        sentence=sentence_of(row),
        roles=roles,
        adopted=bool(row["adopted"]),
    )
