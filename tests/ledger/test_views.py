"""Saved views: kept, changed, renamed, deleted, each undone; and what each lets through."""

from __future__ import annotations

import json
from dataclasses import fields as fields_of
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.errors import CrossfootError
from crossfoot.figures.words import MESSAGES
from crossfoot.ledger import actions
from crossfoot.ledger.change import Change, Insert
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries import deals
from crossfoot.ledger.queries.lists import list_of, query_of_view
from crossfoot.ledger.queries.views import ids_of_view, in_words, view_by_name, views
from crossfoot.ledger.verify import verify
from crossfoot.ledger.views import ListPage, ViewFields, from_stored, stored

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger

KAZAKH = ViewFields(
    "Kazakh contracts",
    ListPage.DEALS,
    filters={"countries": ("KZ",), "stages": ("contract", "mou")},
    order=(("sector", False), ("printed", True)),
    columns=("title", "printed"),
)


def kept(ledger: Ledger, fields: ViewFields = KAZAKH) -> int:
    return ledger.apply(actions.save_view(ledger.reader, fields)).new_ids["view"]


def deal(title: str, to: str, sector: str = "Rail") -> Insert:
    return Insert("deal", {"title": title, "to_country": to, "sector": sector})


def names(ledger: Ledger) -> list[str]:
    return [view.fields.name for view in views(ledger.reader)]


def test_a_view_is_kept_as_it_was_asked_for(ledger: Ledger) -> None:
    kept(ledger)
    assert view_by_name(ledger.reader, " kazakh CONTRACTS ").fields == KAZAKH
    assert verify(ledger) == []


def test_saving_changing_renaming_and_deleting_are_each_undone(ledger: Ledger) -> None:
    id_ = kept(ledger)
    other = ViewFields("", ListPage.DEALS, text="rail")
    ledger.apply(actions.change_view(ledger.reader, id_, other))
    assert view_by_name(ledger.reader, "Kazakh contracts").fields.text == "rail"
    ledger.apply(actions.rename_view(ledger.reader, id_, "Rail"))
    ledger.apply(actions.delete_view(ledger.reader, id_))
    assert names(ledger) == []
    for expected in (["Rail"], ["Kazakh contracts"]):
        ledger.undo()
        assert names(ledger) == expected
    ledger.undo()
    assert views(ledger.reader)[0].fields == KAZAKH
    ledger.undo()
    assert names(ledger) == []
    assert verify(ledger) == []


def test_a_view_lets_through_what_its_page_would(ledger: Ledger) -> None:
    ledger.apply(Change("t", (deal("One", "KZ"), deal("Two", "UZ"), deal("Three", "KZ", "Air"))))
    fields = ViewFields(
        "v", ListPage.DEALS, filters={"countries": ("KZ",)}, order=(("sector", False),)
    )
    found = deals.lines(ledger.reader, ids_of_view(ledger.reader, fields)).values()
    assert [line.title for line in found] == ["Three", "One"]


def test_later_columns_order_what_the_first_leaves_equal(ledger: Ledger) -> None:
    ledger.apply(
        Change("t", (deal("B", "KZ"), deal("A", "KZ"), deal("C", "UZ", "Air"), deal("A", "UZ")))
    )
    order = (("sector", True), ("title", False), ("country", True))
    fields = ViewFields("v", ListPage.DEALS, order=order)
    found = deals.lines(ledger.reader, ids_of_view(ledger.reader, fields)).values()
    assert [(line.title, *line.countries) for line in found] == [
        ("A", "UZ"),
        ("A", "KZ"),
        ("B", "KZ"),
        ("C", "UZ"),
    ]


@pytest.mark.parametrize("name", ["", "   ", "kazakh contracts", "x" * 121])
def test_a_name_that_is_empty_taken_or_too_long_is_refused(ledger: Ledger, name: str) -> None:
    kept(ledger)
    with pytest.raises(RefusedError):
        actions.save_view(ledger.reader, ViewFields(name, ListPage.TOTALS))


def test_a_view_that_is_not_there_is_named_with_those_that_are(ledger: Ledger) -> None:
    with pytest.raises(CrossfootError, match="no view called “Nothing”"):
        view_by_name(ledger.reader, "Nothing")
    kept(ledger)
    with pytest.raises(CrossfootError, match="“Kazakh contracts”"):
        view_by_name(ledger.reader, "Nothing")


@pytest.mark.parametrize(
    "fields",
    [
        ViewFields("v", ListPage.DEALS, filters={"moons": ("two",)}),
        ViewFields("v", ListPage.DEALS, filters={"verdicts": ("maybe",)}),
        ViewFields("v", ListPage.TOTALS, order=(("moons", True),)),
    ],
)
def test_a_filter_that_its_list_does_not_have_is_refused_by_name(
    ledger: Ledger, fields: ViewFields
) -> None:
    with pytest.raises(CrossfootError, match="in this version"):
        actions.save_view(ledger.reader, fields)


@pytest.mark.parametrize(
    "column",
    [
        {"page": "moons"},
        {"filters": "[]"},
        {"filters": '{"a": [1]}'},
        {"filters": "{" * 5_000},
        {"sort": '[["a", 1]]'},
        {"sort": "{}"},
        {"columns": "[null]"},
        {"columns": "no"},
    ],
)
def test_columns_that_hold_something_else_are_refused(
    ledger: Ledger, column: dict[str, Any]
) -> None:
    values = {**stored(KAZAKH), **column}
    with pytest.raises(RefusedError):
        ledger.apply(Change("t", (Insert("saved_view", values),)))


@given(
    text=st.text(max_size=40),
    filters=st.dictionaries(st.text(max_size=9), st.lists(st.text(max_size=9), min_size=1)),
    order=st.lists(st.tuples(st.text(max_size=9), st.booleans())),
    columns=st.none() | st.lists(st.text(max_size=9)),
)
def test_what_is_stored_of_a_view_gives_it_back(
    text: str,
    filters: dict[str, list[str]],
    order: list[tuple[str, bool]],
    columns: list[str] | None,
) -> None:
    fields = ViewFields(
        "v",
        ListPage.DEALS,
        text,
        {name: tuple(values) for name, values in filters.items()},
        tuple(order),
        None if columns is None else tuple(columns),
    )
    assert from_stored(stored(fields)) == fields


def test_every_filter_of_every_list_can_be_kept_and_is_called_something() -> None:
    apart = {"text", "sort", "descending", "then", "announcement_id", "event_id"}
    for page in ListPage:
        listed = list_of(page)
        assert {field.name for field in fields_of(listed.query)} - apart == set(listed.filters)
        assert {f"view_{name}" for name in (page, *listed.filters)} <= set(MESSAGES)


def test_a_view_is_told_in_words() -> None:
    fields = ViewFields(
        "v", ListPage.DEALS, "rail", {"countries": ("KZ", "UZ"), "stages": ("mou",)}
    )
    assert in_words(fields) == (
        "Deals with the words “rail”, country: KZ or UZ, stage: memorandum (MoU)"
    )
    assert in_words(ViewFields("v", ListPage.REVIEW)) == "Flags, all of them"


def test_a_view_stored_by_a_later_version_is_refused_in_words(ledger: Ledger) -> None:
    values = {**stored(KAZAKH), "filters": json.dumps({"moons": ["two"]})}
    ledger.apply(Change("t", (Insert("saved_view", values),)))
    with pytest.raises(CrossfootError, match="filter “moons”"):
        query_of_view(view_by_name(ledger.reader, "kazakh contracts").fields)
