"""One figure: what was typed, what the checks make of it, and where it stands."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.ledger.queries.fetching import fetch_one, made
from crossfoot.ledger.queries.figures import (
    FLAGS,
    InRelation,
    StoredMeaning,
    fields_of,
    meanings_of,
    mentions_of,
    roles_of,
)
from crossfoot.ledger.queries.quotes import NEWEST_TEXT, WINDOW, sentence_of

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.fields import FigureFields
    from crossfoot.ledger.queries.sentence import Sentence


@dataclass(frozen=True, slots=True)
class FigureView:
    """What the form of one figure shows. sentence: None without a quote or a kept text."""

    id: int
    public_id: str
    key: str
    version: int
    fields: FigureFields
    start: int | None
    end: int | None
    mentions: tuple[tuple[int, int], ...]
    meaning: StoredMeaning | None
    announcement_id: int | None
    announcement: str | None
    publisher: str | None
    published_on: str | None
    deal: str | None
    sentence: Sentence | None
    roles: tuple[InRelation, ...]
    flags: int


_FIGURE = f"""
    SELECT figure.*, announcement.title AS announcement, announcement.publisher,
           announcement.published_on, deal.title AS deal, {WINDOW}, {FLAGS} AS flags
      FROM figure
      LEFT JOIN announcement ON announcement.id = figure.announcement_id
      LEFT JOIN deal ON deal.id = figure.deal_id
      LEFT JOIN source_text ON {NEWEST_TEXT}
     WHERE figure.id = ?
"""


def figure_view(connection: sqlite3.Connection, id_: int) -> FigureView | None:
    """Load one figure; None if it is gone."""
    row = fetch_one(connection, _FIGURE, id_)
    if row is None:
        return None
    return made(
        FigureView,
        row,
        fields=fields_of(row),
        mentions=mentions_of(connection, (id_,)).get(id_, ()),
        meaning=meanings_of(connection, (id_,)).get(id_),
        sentence=sentence_of(row),
        roles=roles_of(connection, (id_,)).get(id_, ()),
    )
