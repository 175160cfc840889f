"""Every list that can be filtered and kept as a view, and how its query is made from plain words.

A page's filter bar, a saved view and `export --view` go through `query_of`, so that a view means
the same wherever it is used. A new filter of a list is named here once.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import (
    Backing,
    FindingState,
    SecondReadingState,
    Severity,
    SignOffKind,
    SignOffState,
    VerdictKind,
)
from crossfoot.ledger.queries.faceting import Flagged
from crossfoot.ledger.views import ListPage

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping
    from enum import StrEnum

    from crossfoot.ledger.views import Filters, Order, ViewFields

_QUERIES = "crossfoot.ledger.queries."


@dataclass(frozen=True, slots=True)
class Listed:
    """A list by the names of its module, its query and what it is ordered by.

    Decision: looked up when wanted, since the first page paints with the queries of its own list.

    sorts:    None for one that has an order of its own.
    filters:  what it can be narrowed by, and what each takes.
    """

    name: str
    queries: str
    sorts: str | None
    filters: Mapping[str, Callable[[str], str]]

    @property
    def module(self) -> Any:  # noqa: ANN401  (of any list)
        """Its queries."""
        return import_module(_QUERIES + self.name)

    def is_long(self, connection: sqlite3.Connection, query: object) -> bool:
        """Whether an answer is worked out outside of SQLite, so that nothing can cut it short."""
        asked = getattr(self.module, "is_long", None)
        return asked is not None and asked(connection, query)

    @property
    def query(self) -> type[Any]:
        """The type of its query."""
        query: type[Any] = getattr(self.module, self.queries)
        return query

    @property
    def sort(self) -> type[StrEnum] | None:
        """What it can be ordered by; None for one that has an order of its own."""
        return None if self.sorts is None else getattr(self.module, self.sorts)


def _state(value: str) -> str:
    from crossfoot.ledger.queries.announcements import AnnouncementState  # noqa: PLC0415  (late)

    return AnnouncementState(value)


def _waited(value: str) -> str:
    from crossfoot.ledger.queries.flags import Waited  # noqa: PLC0415  (late)

    return Waited(value)


def _when(value: str) -> str:
    from crossfoot.ledger.queries.changes import Recent  # noqa: PLC0415  (late)

    return Recent(value)


LISTS: Mapping[ListPage, Listed] = {
    ListPage.ANNOUNCEMENTS: Listed(
        "announcements",
        "AnnouncementQuery",
        "AnnouncementSort",
        {
            "states": _state,
            "publishers": str,
            "events": str,
            "seconds": SecondReadingState,
            "clerks": str,
            "kinds": str,
        },
    ),
    ListPage.DEALS: Listed(
        "deals",
        "DealQuery",
        "DealSort",
        {
            "countries": str,
            "stages": str,
            "verdicts": VerdictKind,
            "sectors": str,
            "backings": Backing,
            "types": str,
            "flagged": Flagged,
        },
    ),
    ListPage.TOTALS: Listed(
        "totals",
        "TotalQuery",
        "TotalSort",
        {
            "verdicts": VerdictKind,
            "currencies": str,
            "standings": str,
            "countries": str,
            "events": str,
        },
    ),
    ListPage.REVIEW: Listed(
        "flags",
        "FlagQuery",
        "FlagSort",
        {
            "states": FindingState,
            "severities": Severity,
            "rules": str,
            "countries": str,
            "clerks": str,
            "waited": _waited,
            "assigned": str,
            "closers": str,
        },
    ),
    ListPage.PARTIES: Listed(
        "party_list", "PartyQuery", "PartySort", {"kinds": str, "countries": str}
    ),
    ListPage.RATES: Listed(
        "rates",
        "RateQuery",
        "RateSort",
        {"currencies": str, "sources": str, "from_currencies": str, "to_currencies": str},
    ),
    ListPage.TALLIES: Listed("tally_list", "TallyQuery", "TallySort", {}),
    ListPage.SIGN_OFF: Listed(
        "to_sign", "ToSignQuery", "ToSignSort", {"kinds": SignOffKind, "states": SignOffState}
    ),
    ListPage.HISTORY: Listed("changes", "ChangeQuery", None, {"people": str, "when": _when}),
}


def query_of(page: ListPage, text: str, filters: Filters, order: Order) -> Any:  # noqa: ANN401
    """Return the query of a list, of the type that its module takes.

    Errors: CrossfootError for a filter, a value or a column that the list does not have: the view
    is of a later version.
    """
    listed = LISTS[page]
    chosen: dict[str, Any] = {
        name: tuple(_taken(page, name, value) for value in values)
        for name, values in filters.items()
        if values
    }
    ways = [(_column(page, name), down) for name, down in order]
    if ways:
        (sort, descending), *then = ways
        chosen |= {"sort": sort, "descending": descending, "then": tuple(then)}
    return listed.query(text=text, **chosen)


def query_of_view(fields: ViewFields) -> Any:  # noqa: ANN401  (of the type of its list)
    """Return the query that a view stands for. Errors: as `query_of`."""
    return query_of(fields.page, fields.text, fields.filters, fields.order)


def _taken(page: ListPage, name: str, value: str) -> str:
    take = LISTS[page].filters.get(name)
    if take is None:
        raise _unknown(page, f"filter “{name}”")
    try:
        return take(value)
    except ValueError:
        raise _unknown(page, f"“{value}” among its {name}") from None


def _column(page: ListPage, name: str) -> StrEnum:
    sort = LISTS[page].sort
    try:
        if sort is not None:
            return sort(name)
    except ValueError:
        pass
    raise _unknown(page, f"column “{name}” to order by")


def _unknown(page: ListPage, what: str) -> CrossfootError:
    return CrossfootError(
        "The list of {page} has no {thing} in this version.",
        "Open the page, choose the filter anew and save the view again.",
        page=page,
        thing=what,
    )
