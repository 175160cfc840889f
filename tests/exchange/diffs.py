"""What a diff says of an edited file, in short, and what taking it in does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.exchange.comparing import take_rows
from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ledger.verify import verify

if TYPE_CHECKING:
    from crossfoot.exchange.comparing import Diff, Row
    from crossfoot.ledger.ledger import Ledger


def told(diff: Diff) -> list[tuple[str, str, list[tuple[str, str, str]]]]:
    return [
        (row.key, str(row.state), [(cell.title, cell.ours, cell.theirs) for cell in row.cells])
        for row in diff.rows
    ]


def only(diff: Diff) -> Row:
    (row,) = diff.rows
    return row


def rows(ledger: Ledger, statement: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in fetch(ledger.reader, statement)]


def taken_and_undone(ledger: Ledger, diff: Diff, *statements: str) -> list[list[tuple[Any, ...]]]:
    """What the statements give once the diff is taken in; an undo brings back what they gave."""
    before = [rows(ledger, one) for one in statements]
    take_rows(ledger, diff, diff.rows)
    after = [rows(ledger, one) for one in statements]
    assert verify(ledger) == []
    ledger.undo()
    assert [rows(ledger, one) for one in statements] == before
    return after
