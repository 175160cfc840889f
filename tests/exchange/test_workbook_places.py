"""Where rows stand, however their ids and numbers are spaced."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st

from crossfoot.exchange.workbook.book import Book
from crossfoot.exchange.workbook.places import Places
from tests.exchange.test_workbook_guard import AT

HEAD = 1
MOST = 7
names = (
    st.integers(min_value=0, max_value=40).map("F-{}".format)
    | st.integers(min_value=0, max_value=1_200).map("KZ-2025-{:03}".format)
    | st.sampled_from(("one", "F-", "7", "007", ""))
)


@given(st.dictionaries(st.integers(min_value=1, max_value=60), names, max_size=40))
def test_every_row_is_found_by_its_id_where_it_stands_and_no_other_is(
    known: dict[int, str],
) -> None:
    book = Book(BytesIO(), AT, most_rows=MOST)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE figure (id INTEGER PRIMARY KEY, public_id TEXT)")
        connection.executemany("INSERT INTO figure VALUES (?, ?)", known.items())
        places = Places(connection, "figure", "Figures", book)
    book.abandon()
    assert len(places) == len(known)
    for rank, id_ in enumerate(sorted(known)):
        link = places.link(id_)
        page, row = divmod(rank, MOST - HEAD)
        title = "Figures" if page == 0 else f"Figures ({page + 1})"
        assert link is not None
        assert (link.text, link.place) == (known[id_], f"'{title}'!A{row + HEAD + 1}")
    assert all(places.link(id_) is None for id_ in range(62) if id_ not in known)


@given(st.integers(min_value=0, max_value=10**6))
def test_a_thousand_rows_in_a_row_cost_no_more_than_one(first: int) -> None:
    book = Book(BytesIO(), AT)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE figure (id INTEGER PRIMARY KEY, public_id TEXT)")
        rows = ((first + 1 + n, f"F-{first + n}") for n in range(1_000))
        connection.executemany("INSERT INTO figure VALUES (?, ?)", rows)
        places = Places(connection, "figure", "Figures", book)
    book.abandon()
    assert len(places) == 1_000
    assert places.runs <= 2
