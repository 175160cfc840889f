"""A list of the ledger: what it says of itself as data, and what every list does with that.

Nine modules have one, each as `LIST`; `lists.list_of` finds the one of a page.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from crossfoot.ledger.queries.faceting import Query, counts_by, without
from crossfoot.ledger.queries.paging import COUNT_CAP, among, count_of, first_ids, ids_of

if TYPE_CHECKING:
    import sqlite3
    from array import array
    from collections.abc import Callable, Collection, Mapping, Sequence
    from enum import StrEnum

    from crossfoot.ledger.queries.faceting import Counted
    from crossfoot.ledger.queries.paging import Count, Selection

Line = TypeVar("Line")


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerList(Generic[Query, Line]):
    """A list that is read a window of ids at a time.

    query:      the type of what is asked of it.
    sort:       what it can be ordered by; None for one that has an order of its own.
    filters:    what it can be narrowed by, as its query calls it, and what each takes.
    facets:     what is counted for each filter; a list without any shows no numbers.
    selection:  which ids a query means, in which order.
    lines:      the rows of a window, in the order given; a deleted id is left out.
    whole:      the source that holds all that facets count, where a selection may do with less.
    given:      what the question marks of its source stand for; None where there are none.
    worked_out: whether an answer is worked out outside of SQLite; None where none ever is.
    """

    query: type[Query]
    selection: Callable[[Query], Selection]
    lines: Callable[[sqlite3.Connection, Sequence[int]], dict[int, Line]]
    sort: type[StrEnum] | None = None
    filters: Mapping[str, Callable[[str], str]] = field(default_factory=dict)
    facets: Mapping[str, Counted] = field(default_factory=dict)
    whole: str | None = None
    given: Callable[[sqlite3.Connection, Query], tuple[object, ...]] | None = None
    worked_out: Callable[[sqlite3.Connection, Query], bool] | None = None

    def ids(self, connection: sqlite3.Connection, query: Query) -> array[int]:
        """Every id that matches, in order; loads no rows."""
        return ids_of(connection, self._selected(connection, query))

    def top(self, connection: sqlite3.Connection, query: Query, limit: int) -> list[int]:
        """The first ids, in order, without reading the rest."""
        return first_ids(connection, self._selected(connection, query), limit)

    def first_page(
        self, connection: sqlite3.Connection, query: Query, limit: int
    ) -> dict[int, Line]:
        """The first lines, in order, without reading the rest."""
        return self.lines(connection, self.top(connection, query, limit))

    def among(
        self, connection: sqlite3.Connection, query: Query, ids: Collection[int]
    ) -> frozenset[int]:
        """Which of these ids a query without words matches."""
        return among(connection, self._selected(connection, query), ids)

    def count(self, connection: sqlite3.Connection, query: Query, cap: int = COUNT_CAP) -> Count:
        """How many match; a search counts no further than cap."""
        return count_of(connection, self._selected(connection, query), cap)

    def facet(self, connection: sqlite3.Connection, query: Query, by: str) -> dict[str, int]:
        """How many rows have each value of a filter, the others applied."""
        selection = self._selected(connection, without(query, by))
        source = self.whole or selection.source
        return counts_by(connection, replace(selection, source=source), self.facets[by])

    def is_long(self, connection: sqlite3.Connection, query: Query) -> bool:
        """Whether an answer is worked out outside of SQLite, so that nothing can cut it short."""
        return self.worked_out is not None and self.worked_out(connection, query)

    def _selected(self, connection: sqlite3.Connection, query: Query) -> Selection:
        selection = self.selection(query)
        if self.given is None:
            return selection
        return replace(selection, given=self.given(connection, query))
