"""One flag with its conversation and the figures it concerns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.queries.deal_view import Evidence
    from crossfoot.ledger.queries.flags import FlagLine


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the conversation. at: UTC, ISO 8601."""

    by: str | None
    at: str | None
    text: str


@dataclass(frozen=True, slots=True)
class FlagView:
    """What the Review page shows of one flag.

    subject:  (table, id) of every row it concerns, the one it stands at first.
    totals:   ids of the totals to draw, the one it stands at first.
    query_id: None until somebody asks or closes.
    """

    line: FlagLine
    subject: tuple[tuple[str, int], ...]
    fingerprint: str
    query_id: int | None
    messages: tuple[Message, ...]
    totals: tuple[int, ...]
    evidence: tuple[Evidence, ...]


def flag_view(connection: sqlite3.Connection, id_: int) -> FlagView | None:
    """Load one flag; None if it no longer stands."""
    raise NotImplementedError


def flags_of(connection: sqlite3.Connection, table: str, id_: int) -> list[FlagLine]:
    """The flags that concern a row, worst first."""
    raise NotImplementedError
