"""One announcement with its sealed text and everything recorded from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.ledger.fields import AnnouncementFields
    from crossfoot.ledger.queries.figure_view import InRelation
    from crossfoot.reading.found import Found


@dataclass(frozen=True, slots=True)
class RecordedFigure:
    """A figure recorded from the text.

    start, end: None for a figure without a quote. mentions: the further places.
    measure, currency, unit, hedge, printed: as the checks take it. flags: not closed.
    """

    id: int
    public_id: str
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


def announcement_view(connection: sqlite3.Connection, id_: int) -> AnnouncementView | None:
    """Load one announcement; None if it is gone."""
    raise NotImplementedError


def open_numbers(view: AnnouncementView, found: Sequence[Found]) -> list[Found]:
    """Those numbers of the text that are neither recorded, mentioned nor dismissed."""
    raise NotImplementedError
