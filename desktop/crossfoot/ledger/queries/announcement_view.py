"""One announcement with its sealed text and everything recorded from it."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from crossfoot.figures.values import Origin
from crossfoot.ledger.fields import AnnouncementFields
from crossfoot.ledger.queries.fetching import fetch, fetch_one, made
from crossfoot.ledger.queries.figures import FLAGS, InRelation, mentions_of, roles_of
from crossfoot.ledger.queries.quotes import NEWEST_TEXT

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.found import Found


@dataclass(frozen=True, slots=True)
class RecordedFigure:
    """A figure recorded from the text.

    start, end: None for a figure without a quote. mentions: the further places.
    measure, currency, unit, hedge, printed: as the checks take it. flags: not closed.
    """

    id: int
    public_id: str
    origin: str
    wording: str | None
    start: int | None
    end: int | None
    mentions: tuple[tuple[int, int], ...]
    measure: str | None
    printed: int | None
    currency: str | None
    unit: str | None
    hedge: str | None
    deal_id: int | None
    deal: str | None
    roles: tuple[InRelation, ...]
    flags: int

    @property
    def is_lost(self) -> bool:
        """Whether it quotes the text, and its quote is not found there."""
        return self.origin == Origin.QUOTED and self.start is None


@dataclass(frozen=True, slots=True)
class Dismissed:
    """A place in the text that a clerk looked at and does not record."""

    id: int
    start: int
    end: int
    reason: str | None


@dataclass(frozen=True, slots=True)
class AnnouncementView:
    """What the Announcements page shows of one announcement.

    text:         newest sealed text; None where only its hash is kept.
    text_number:  its version, from 1; None without any text.
    sent_at, sent_by: None while it is a draft.
    figures:      in the order of the text, those without a quote last.
    """

    id: int
    public_id: str
    version: int
    fields: AnnouncementFields
    event_id: int | None
    sent_at: str | None
    sent_by: str | None
    text: str | None
    text_number: int | None
    sha256: str | None
    cut: str | None
    figures: tuple[RecordedFigure, ...]
    dismissals: tuple[Dismissed, ...]


_ANNOUNCEMENT = f"""
    SELECT announcement.*, event.name AS event, source_text.body, source_text.number,
           source_text.sha256, source_text.cut
      FROM announcement
      LEFT JOIN event ON event.id = announcement.event_id
      LEFT JOIN source_text ON {NEWEST_TEXT}
     WHERE announcement.id = ?
"""

_FIGURES = f"""
    SELECT figure.id, figure.public_id, figure.origin, figure.wording, figure.start, figure."end",
           figure.deal_id, deal.title AS deal, meaning.measure, meaning.printed,
           meaning.currency, meaning.unit, meaning.hedge, {FLAGS} AS flags
      FROM figure
      LEFT JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id
      LEFT JOIN deal ON deal.id = figure.deal_id
     WHERE figure.announcement_id = ?
     ORDER BY figure.start IS NULL, figure.start, figure.id
"""

_DISMISSALS = """
    SELECT id, start, "end", reason FROM dismissal WHERE announcement_id = ? ORDER BY start, id
"""


def announcement_view(connection: sqlite3.Connection, id_: int) -> AnnouncementView | None:
    """Load one announcement; None if it is gone."""
    row = fetch_one(connection, _ANNOUNCEMENT, id_)
    if row is None:
        return None
    dismissals = fetch(connection, _DISMISSALS, id_)
    return made(
        AnnouncementView,
        row,
        id=id_,
        fields=made(AnnouncementFields, row),
        text=row["body"],
        text_number=row["number"],
        figures=tuple(_figures(connection, id_)),
        dismissals=tuple(
            Dismissed(one["id"], one["start"], one["end"], one["reason"]) for one in dismissals
        ),
    )


def open_numbers(view: AnnouncementView, found: Sequence[Found]) -> list[Found]:
    """Those numbers of the text that are neither recorded, mentioned nor dismissed."""
    done = [(one.start, one.end) for one in view.dismissals]
    for figure in view.figures:
        done.extend(figure.mentions)
        if figure.start is not None and figure.end is not None:
            done.append((figure.start, figure.end))
    done.sort()
    reached = [0, *accumulate((end for _, end in done), max)]
    return [one for one in found if reached[bisect_left(done, (one.end, 0))] <= one.start]


def _figures(connection: sqlite3.Connection, id_: int) -> Iterator[RecordedFigure]:
    rows = fetch(connection, _FIGURES, id_)
    ids = [row["id"] for row in rows]
    mentions, roles = mentions_of(connection, ids), roles_of(connection, ids)
    for row in rows:
        yield made(
            RecordedFigure,
            row,
            mentions=mentions.get(row["id"], ()),
            roles=roles.get(row["id"], ()),
        )
