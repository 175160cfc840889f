"""A saved view as plain values: a filter of one list that a person gave a name.

Views live in the ledger only; the exchange file has no field for them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

Filters = dict[str, tuple[str, ...]]
"""What a list is narrowed to: filter, as the list's query calls it, to the values let through."""
Order = tuple[tuple[str, bool], ...]
"""What a list is ordered by, most important first: (column, descending)."""


class ListPage(StrEnum):
    """The lists that a view can be of; the names of their pages."""

    ANNOUNCEMENTS = "announcements"
    DEALS = "deals"
    TOTALS = "totals"
    REVIEW = "review"
    PARTIES = "parties"
    RATES = "rates"
    TALLIES = "tallies"
    SIGN_OFF = "sign_off"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class ViewFields:
    """What a view holds. columns: shown, left to right; None: the page's own."""

    name: str
    page: ListPage
    text: str = ""
    filters: Filters = field(default_factory=dict)
    order: Order = ()
    columns: tuple[str, ...] | None = None


def stored(fields: ViewFields) -> dict[str, Any]:
    """Return the columns of a view's row."""
    filters = {name: list(values) for name, values in sorted(fields.filters.items()) if values}
    return {
        "name": fields.name,
        "page": fields.page.value,
        "text": fields.text or None,
        "filters": json.dumps(filters, ensure_ascii=False),
        "sort": json.dumps(fields.order) if fields.order else None,
        "columns": None if fields.columns is None else json.dumps(fields.columns),
    }


def from_stored(row: Mapping[str, Any]) -> ViewFields:
    """Return a view from the columns of its row."""
    columns = row["columns"]
    return ViewFields(
        name=row["name"],
        page=ListPage(row["page"]),
        text=row["text"] or "",
        filters={name: tuple(values) for name, values in json.loads(row["filters"]).items()},
        order=tuple((name, bool(down)) for name, down in json.loads(row["sort"] or "[]")),
        columns=None if columns is None else tuple(json.loads(columns)),
    )
