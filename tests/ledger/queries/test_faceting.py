"""Every filter of every list counts what it would let through, the other filters applied."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.exchange.sample import make_sample
from crossfoot.ledger import actions
from crossfoot.ledger.fields import RateFields
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.lists import list_of
from crossfoot.ledger.views import ListPage

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

FACETED = [page for page in ListPage if list_of(page).facets]
FILTERS = [(page, name) for page in FACETED for name in list_of(page).facets]


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[sqlite3.Connection]:
    """The sample that ships, with rates of two sources."""
    path: Path = tmp_path_factory.mktemp("faceting") / "sample.crossfoot"
    make_sample(path)
    ledger = Ledger.open(path, by="clerk")
    for rate in (
        RateFields("2025-09-22", "EUR", "USD", "1.1741", "ECB"),
        RateFields("2025-09-23", "EUR", "USD", "1.1780", "ECB"),
        RateFields("2025-09-23", "USD", "KZT", "541.2", "NBK"),
    ):
        ledger.apply(actions.add_rate(ledger.reader, rate))
    yield ledger.reader
    ledger.close()


def narrowed(query: Any, name: str, *values: str) -> Any:
    return replace(query, **{name: values})


def test_every_list_that_is_filtered_by_people_counts_its_values() -> None:
    wanted = {"announcements", "deals", "totals", "review", "parties", "rates"}
    assert {str(page) for page in FACETED} == wanted
    for page in FACETED:
        assert set(list_of(page).facets) == set(list_of(page).filters), page


@pytest.mark.parametrize(("page", "name"), FILTERS)
def test_a_value_has_as_many_rows_as_its_filter_lets_through(
    reader: sqlite3.Connection, page: ListPage, name: str
) -> None:
    listed = list_of(page)
    everything = listed.query()
    for value, number in listed.facet(reader, everything, name).items():
        taken = listed.filters[name](value)
        assert listed.count(reader, narrowed(everything, name, taken)).number == number, value


@pytest.mark.parametrize(("page", "name"), FILTERS)
def test_the_other_filters_count_and_its_own_does_not(
    reader: sqlite3.Connection, page: ListPage, name: str
) -> None:
    listed = list_of(page)
    everything = listed.query()
    other = next(each for each in listed.facets if each != name)
    found = listed.facet(reader, everything, other)
    if not found:
        pytest.skip(f"nothing of the sample has {other}")
    value = listed.filters[other](max(found, key=lambda each: found[each]))
    query = narrowed(everything, other, value)
    whole = listed.facet(reader, query, name)
    for each, number in whole.items():
        taken = listed.filters[name](each)
        assert listed.count(reader, narrowed(query, name, taken)).number == number, each
        assert listed.facet(reader, narrowed(query, name, taken), name) == whole


@pytest.mark.parametrize("page", [ListPage.DEALS, ListPage.ANNOUNCEMENTS, ListPage.PARTIES])
def test_a_search_counts_too(reader: sqlite3.Connection, page: ListPage) -> None:
    listed = list_of(page)
    query = replace(listed.query(), text="Boeing")
    for name in listed.facets:
        found = listed.facet(reader, query, name)
        assert sum(found.values()) <= 3 * listed.count(reader, query).number
        for value, number in found.items():
            taken = listed.filters[name](value)
            assert listed.count(reader, narrowed(query, name, taken)).number == number
