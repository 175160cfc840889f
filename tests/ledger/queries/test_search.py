"""What a person types into a search box never breaks, and finds what it should."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import announcements, deals, flags, search, totals
from tests.ledger.announcing import AIRCRAFT, LOCOMOTIVES, TOTAL, announce, record

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    made = Ledger.create(tmp_path_factory.mktemp("search") / "plan.crossfoot", by="clerk")
    record(made, announce(made), TOTAL, LOCOMOTIVES, AIRCRAFT)
    announce(made, "AT&T lays a cable.", "Nothing of trains")
    yield made
    made.close()


def titles(ledger: Ledger, text: str) -> list[str]:
    ids = deals.ids(ledger.reader, deals.DealQuery(text=text))
    return [line.title for line in deals.lines(ledger.reader, ids).values()]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("locomotives", ["Kazakhstan locomotives"]),
        ("LOCO", ["Kazakhstan locomotives"]),
        ("boeing uzbek", ["Uzbekistan aircraft"]),
        ("wabtec 4.2", ["Kazakhstan locomotives"]),
        ("boeing wabtec", []),
        ("airways", ["Uzbekistan aircraft"]),
    ],
)
def test_a_deal_is_found_by_title_party_and_quote(
    ledger: Ledger, text: str, found: list[str]
) -> None:
    assert titles(ledger, text) == found


def test_only_the_last_word_matches_by_its_beginning(ledger: Ledger) -> None:
    assert titles(ledger, "boe uzbekistan") == []
    assert titles(ledger, "uzbekistan boe") == ["Uzbekistan aircraft"]


def test_a_name_with_a_mark_in_it_is_found(ledger: Ledger) -> None:
    query = announcements.AnnouncementQuery(text="AT&T")
    lines = announcements.first_page(ledger.reader, query, 10)
    assert [line.title for line in lines.values()] == ["Nothing of trains"]


def test_a_total_is_found_by_its_announcement(ledger: Ledger) -> None:
    found = totals.first_page(ledger.reader, totals.TotalQuery(text="two orders"), 10)
    assert [line.wording for line in found.values()] == ["over $12 billion"]


@pytest.mark.parametrize(
    "text",
    ['"', "*", "NEAR(", "a NOT", "AND", "^x", "col:x", "-", "(", "\0", "\ud800x", "x*y", "ß"],
)
def test_nothing_that_is_typed_is_query_syntax(ledger: Ledger, text: str) -> None:
    for module, query in (
        (announcements, announcements.AnnouncementQuery(text=text)),
        (deals, deals.DealQuery(text=text)),
        (totals, totals.TotalQuery(text=text)),
        (flags, flags.FlagQuery(text=text)),
    ):
        ids = module.ids(ledger.reader, query)
        assert module.count(ledger.reader, query).number == len(ids)
        assert list(module.first_page(ledger.reader, query, 1000)) == list(ids)


@given(text=st.text(max_size=30))
def test_any_text_is_searched_without_an_error(ledger: Ledger, text: str) -> None:
    ids = deals.ids(ledger.reader, deals.DealQuery(text=text))
    assert list(deals.first_page(ledger.reader, deals.DealQuery(text=text), 100)) == list(ids)


def test_a_text_without_anything_to_look_up_lets_everything_through(ledger: Ledger) -> None:
    assert len(titles(ledger, " * ")) == 2


def test_the_first_page_of_a_common_word_comes_from_its_newest_hits(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = deals.DealQuery(text="billion", sort=deals.DealSort.TITLE, descending=False)
    monkeypatch.setattr(search, "NEWEST", 1)
    first = deals.first_page(ledger.reader, query, 1)
    assert [line.title for line in first.values()] == ["Uzbekistan aircraft"]


def test_a_first_page_is_short_only_where_nothing_more_matches(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "NEWEST", 1)
    query = deals.DealQuery(text="billion", countries=("KZ",))
    first = deals.first_page(ledger.reader, query, 10)
    assert [line.title for line in first.values()] == ["Kazakhstan locomotives"]


def test_a_count_stops_at_its_cap(ledger: Ledger) -> None:
    count = deals.count(ledger.reader, deals.DealQuery(text="billion"), cap=1)
    assert (count.number, count.more) == (1, True)
