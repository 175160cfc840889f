"""What people do about a flag: ask, answer, close it as something, open it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.figures.values import Outcome
    from crossfoot.ledger.change import Change
    from crossfoot.ledger.fields import Signed


def ask(connection: sqlite3.Connection, finding_id: int, text: str, signed: Signed) -> Change:
    """Ask a question on a flag."""
    raise NotImplementedError


def ask_outside(
    connection: sqlite3.Connection, finding_id: int, text: str, signed: Signed
) -> Change:
    """Note that somebody outside was asked; the text says whom, when and until when."""
    raise NotImplementedError


def answer(connection: sqlite3.Connection, finding_id: int, text: str, signed: Signed) -> Change:
    """Answer the question on a flag."""
    raise NotImplementedError


def close_as(
    connection: sqlite3.Connection,
    finding_id: int,
    outcome: Outcome,
    comment: str,
    signed: Signed,
) -> Change:
    """Close a flag with a reason; it holds while what it was closed on stays the same.

    Errors: RefusedError without a comment.
    """
    raise NotImplementedError


def reopen(connection: sqlite3.Connection, finding_id: int, comment: str, signed: Signed) -> Change:
    """Open a closed flag again; nothing that was said is lost."""
    raise NotImplementedError
