"""Values in use, for the menus of the filter bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3


def deal_countries(connection: sqlite3.Connection) -> list[str]:
    """Countries that deals name on either side, alpha-2, sorted."""
    raise NotImplementedError


def deal_stages(connection: sqlite3.Connection) -> list[str]:
    """Stages in use, in the order deals go through them."""
    raise NotImplementedError


def total_currencies(connection: sqlite3.Connection) -> list[str]:
    """Currencies of totals, sorted."""
    raise NotImplementedError


def flag_rules(connection: sqlite3.Connection) -> list[str]:
    """Codes of the rules that hold something, sorted."""
    raise NotImplementedError


def setting(connection: sqlite3.Connection, name: str) -> str | None:
    """A setting of the whole ledger (reporting_currency …); None if it was never set."""
    raise NotImplementedError
