"""Which list each page has, and how its query is made from plain words.

A page's filter bar, a saved view and `export --view` go through `query_of`, so that a view means
the same wherever it is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from crossfoot.errors import CrossfootError
from crossfoot.ledger.views import ListPage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum

    from crossfoot.ledger.queries.listing import LedgerList
    from crossfoot.ledger.views import Filters, Order, ViewFields

_MODULES: Mapping[ListPage, str] = {
    ListPage.ANNOUNCEMENTS: "announcements",
    ListPage.DEALS: "deals",
    ListPage.TOTALS: "totals",
    ListPage.REVIEW: "flags",
    ListPage.PARTIES: "party_list",
    ListPage.RATES: "rates",
    ListPage.TALLIES: "tally_list",
    ListPage.SIGN_OFF: "to_sign",
    ListPage.HISTORY: "changes",
}


def list_of(page: ListPage) -> LedgerList[Any, Any]:
    """Return the list of a page.

    Decision: its module is looked up when wanted, since the first page paints with the queries of
    its own list.
    """
    module = import_module(f"crossfoot.ledger.queries.{_MODULES[page]}")
    found: LedgerList[Any, Any] = module.LIST
    return found


def query_of(page: ListPage, text: str, filters: Filters, order: Order) -> Any:  # noqa: ANN401
    """Return the query of a list, of the type that its module takes.

    Errors: CrossfootError for a filter, a value or a column that the list does not have: the view
    is of a later version.
    """
    listed = list_of(page)
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
    take = list_of(page).filters.get(name)
    if take is None:
        raise _unknown(page, f"filter “{name}”")
    try:
        return take(value)
    except ValueError:
        raise _unknown(page, f"“{value}” among its {name}") from None


def _column(page: ListPage, name: str) -> StrEnum:
    sort = list_of(page).sort
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
