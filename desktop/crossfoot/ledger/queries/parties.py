"""Names the ledger knows: for the proposer, and to complete what a clerk types."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.reading.proposal import Known


def known(connection: sqlite3.Connection) -> Known:
    """Every party by name and alias, for `reading.proposer.propose`."""
    raise NotImplementedError


def party_by_name(connection: sqlite3.Connection, name: str) -> int | None:
    """The party of this name or alias, case and spacing apart; None if there is none."""
    raise NotImplementedError


def suggest_parties(connection: sqlite3.Connection, prefix: str, limit: int = 20) -> list[str]:
    """Names of parties that begin with these letters, by name."""
    raise NotImplementedError


def suggest_sectors(connection: sqlite3.Connection, limit: int = 200) -> list[str]:
    """Sectors in use, the most used first."""
    raise NotImplementedError


def suggest_events(connection: sqlite3.Connection, limit: int = 200) -> list[str]:
    """Names of events, newest first."""
    raise NotImplementedError
