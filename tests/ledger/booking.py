"""Short ways to write to a ledger, for the tests of the ledger itself."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from crossfoot.ledger.change import Change, Insert, New, Update
from crossfoot.ledger.ledger import Ledger

if TYPE_CHECKING:
    from pathlib import Path

BILLION = 10**11
"""In hundredths."""


class Clock:
    """A clock that goes a second further each time it is asked."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def make(path: Path, by: str = "Ann") -> Ledger:
    """Make a ledger whose times are known."""
    return Ledger.create(path, by=by, clock=Clock(), ledger_id="test")


def figure(billions: float, label: str | None = None, **more: Any) -> Insert:
    """A figure of "$4.2 billion", its meaning given outright."""
    wording = f"${billions:.1f} billion"
    values = {
        "wording": wording,
        "measure": "value",
        "amount": round(billions * BILLION),
        "currency": "USD",
        "rounded_to": BILLION // 10,
        "hedge": "bare",
    }
    return Insert("figure", {**values, **more}, as_=None if label is None else New(label))


def total(whole: float, *parts: float, kind: str = "sum_of") -> Change:
    """A total with its parts; labels: whole, relation, part0, part1 …"""
    edits: list[Insert] = [figure(whole, "whole")]
    edits += [figure(part, f"part{number}") for number, part in enumerate(parts)]
    edits.append(Insert("relation", {"kind": kind, "whole_id": New("whole")}, New("relation")))
    for number in range(len(parts)):
        values = {
            "relation_id": New("relation"),
            "figure_id": New(f"part{number}"),
            "position": number,
        }
        edits.append(Insert("relation_part", values))
    return Change("relate", tuple(edits))


def amend(figure_id: int, billions: float) -> Change:
    """Give a figure another amount, in its wording too."""
    values = {"wording": f"${billions:.1f} billion", "amount": round(billions * BILLION)}
    return Change("edit_figure", (Update("figure", figure_id, values),))


def party(name: str, label: str | None = None) -> Insert:
    """A party that nothing follows from."""
    return Insert("party", {"name": name}, as_=None if label is None else New(label))


def verdict_of(ledger: Ledger, relation_id: int) -> str | None:
    """The stored verdict of a total."""
    query = "SELECT verdict FROM total WHERE id = ?"
    found = ledger.reader.execute(query, (relation_id,)).fetchone()
    return None if found is None else str(found[0])


def column(ledger: Ledger, query: str, *values: object) -> list[Any]:
    """The first column of every row of a query."""
    return [row[0] for row in ledger.reader.execute(query, values).fetchall()]
