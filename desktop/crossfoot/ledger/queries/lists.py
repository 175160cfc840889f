"""Every list that can be filtered and kept as a view, and how its query is made from plain words.

A page's filter bar, a saved view and `export --view` go through `query_of`, so that a view means
the same wherever it is used. A new filter of a list is named here once.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

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
from crossfoot.ledger.queries import (
    announcements,
    changes,
    deals,
    flags,
    party_list,
    rates,
    tally_list,
    to_sign,
    totals,
)
from crossfoot.ledger.queries.announcements import (
    AnnouncementQuery,
    AnnouncementSort,
    AnnouncementState,
)
from crossfoot.ledger.queries.changes import ChangeQuery
from crossfoot.ledger.queries.deals import DealQuery, DealSort
from crossfoot.ledger.queries.flags import FlagQuery, FlagSort, Waited
from crossfoot.ledger.queries.party_list import PartyQuery, PartySort
from crossfoot.ledger.queries.rates import RateQuery, RateSort
from crossfoot.ledger.queries.tally_list import TallyQuery, TallySort
from crossfoot.ledger.queries.to_sign import ToSignQuery, ToSignSort
from crossfoot.ledger.queries.totals import TotalQuery, TotalSort
from crossfoot.ledger.views import ListPage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from enum import StrEnum

    from crossfoot.ledger.views import Filters, Order, ViewFields


class Listed(NamedTuple):
    """A list. module: its queries. filters: what it can be narrowed by, and what each takes.

    sort: what it can be ordered by; None for one that has an order of its own.
    """

    module: Any
    query: type[Any]
    sort: type[StrEnum] | None
    filters: Mapping[str, Callable[[str], str]]


LISTS: Mapping[ListPage, Listed] = {
    ListPage.ANNOUNCEMENTS: Listed(
        announcements,
        AnnouncementQuery,
        AnnouncementSort,
        {
            "states": AnnouncementState,
            "publishers": str,
            "events": str,
            "seconds": SecondReadingState,
        },
    ),
    ListPage.DEALS: Listed(
        deals,
        DealQuery,
        DealSort,
        {
            "countries": str,
            "stages": str,
            "verdicts": VerdictKind,
            "sectors": str,
            "backings": Backing,
        },
    ),
    ListPage.TOTALS: Listed(
        totals, TotalQuery, TotalSort, {"verdicts": VerdictKind, "currencies": str}
    ),
    ListPage.REVIEW: Listed(
        flags,
        FlagQuery,
        FlagSort,
        {
            "states": FindingState,
            "severities": Severity,
            "rules": str,
            "countries": str,
            "clerks": str,
            "waited": Waited,
            "assigned": str,
        },
    ),
    ListPage.PARTIES: Listed(party_list, PartyQuery, PartySort, {"kinds": str, "countries": str}),
    ListPage.RATES: Listed(rates, RateQuery, RateSort, {"currencies": str, "sources": str}),
    ListPage.TALLIES: Listed(tally_list, TallyQuery, TallySort, {}),
    ListPage.SIGN_OFF: Listed(
        to_sign,
        ToSignQuery,
        ToSignSort,
        {"kinds": SignOffKind, "states": SignOffState},
    ),
    ListPage.HISTORY: Listed(changes, ChangeQuery, None, {"people": str}),
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
        f"The list of {page} has no {what} in this version.",
        "Open the page, choose the filter anew and save the view again.",
    )
