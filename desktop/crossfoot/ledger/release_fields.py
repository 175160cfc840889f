"""What a release holds: a frozen, dated, named export, as plain values."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class ReleaseFields:
    """A release.

    on:         the day it bears.
    profile:    working or publication: which rows and columns it shows.
    change:     the change of the history up to which it shows the ledger.
    data_hash:  SHA-256 over the records that it shows.
    rows:       permanent ids of the deals, totals and tallies that it shows, by table.
    """

    name: str
    on: str
    profile: str
    change: int
    data_hash: str
    rows: Mapping[str, tuple[str, ...]]


def stored(fields: ReleaseFields) -> dict[str, Any]:
    """Return the columns of a release's row."""
    return {
        "name": fields.name,
        "on": fields.on,
        "profile": fields.profile,
        "change": fields.change,
        "data_hash": fields.data_hash,
        "rows": json.dumps({table: list(ids) for table, ids in sorted(fields.rows.items())}),
    }


def from_stored(row: Mapping[str, Any]) -> ReleaseFields:
    """Return a release from the columns of its row."""
    rows = {table: tuple(ids) for table, ids in json.loads(row["rows"]).items()}
    return ReleaseFields(
        row["name"], row["on"], row["profile"], row["change"], row["data_hash"], rows
    )
