"""What a person types into a search box never breaks, and finds what it should."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import announcements, deals, flags, index_words, search, totals
from crossfoot.ledger.queries.fetching import fetch
from tests.ledger.announcing import AIRCRAFT, LOCOMOTIVES, TOTAL, announce, record

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="module")
def ledger(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ledger]:
    made = Ledger.create(tmp_path_factory.mktemp("search") / "plan.crossfoot", by="clerk")
    record(made, announce(made), TOTAL, LOCOMOTIVES, AIRCRAFT)
    announce(made, "AT&T lays a cable.", "Nothing of trains")
    announce(made, "Cablecars, cabled cablegrams: CABLEWAY №12345. Çable.", "Cable works")
    announce(made, "Железная дорога, железнодорожный ёлочный район Йемена, дорожный.", "Дорога")
    yield made
    made.close()


def titles(ledger: Ledger, text: str) -> list[str]:
    ids = deals.LIST.ids(ledger.reader, deals.DealQuery(text=text))
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
    lines = announcements.LIST.first_page(ledger.reader, query, 10)
    assert [line.title for line in lines.values()] == ["Nothing of trains"]


def test_a_total_is_found_by_its_announcement(ledger: Ledger) -> None:
    found = totals.LIST.first_page(ledger.reader, totals.TotalQuery(text="two orders"), 10)
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
        ids = module.LIST.ids(ledger.reader, query)
        assert module.LIST.count(ledger.reader, query).number == len(ids)
        assert list(module.LIST.first_page(ledger.reader, query, 1000)) == list(ids)


@given(text=st.text(max_size=30))
def test_any_text_is_searched_without_an_error(ledger: Ledger, text: str) -> None:
    ids = deals.LIST.ids(ledger.reader, deals.DealQuery(text=text))
    assert list(deals.LIST.first_page(ledger.reader, deals.DealQuery(text=text), 100)) == list(ids)


def test_a_text_without_anything_to_look_up_lets_everything_through(ledger: Ledger) -> None:
    assert len(titles(ledger, " * ")) == 2


def test_the_first_page_of_a_common_word_comes_from_its_newest_hits(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    query = deals.DealQuery(text="billion", sort=deals.DealSort.TITLE, descending=False)
    monkeypatch.setattr(search, "NEWEST", 1)
    first = deals.LIST.first_page(ledger.reader, query, 1)
    assert [line.title for line in first.values()] == ["Uzbekistan aircraft"]


def test_a_first_page_is_short_only_where_nothing_more_matches(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "NEWEST", 1)
    query = deals.DealQuery(text="billion", countries=("KZ",))
    first = deals.LIST.first_page(ledger.reader, query, 10)
    assert [line.title for line in first.values()] == ["Kazakhstan locomotives"]


def test_a_count_stops_at_its_cap(ledger: Ledger) -> None:
    count = deals.LIST.count(ledger.reader, deals.DealQuery(text="billion"), cap=1)
    assert (count.number, count.more) == (1, True)


def beginnings(ledger: Ledger) -> set[str]:
    """Every beginning of every word of the ledger, as it is written and in capitals."""
    texts = [row[0] for row in fetch(ledger.reader, "SELECT text FROM search")]
    words = {word for text in texts for word in text.split()}
    return {word[:end] for each in words for word in (each, each.upper()) for end in range(1, 9)}


def test_every_beginning_of_a_word_finds_at_once_what_the_index_finds(ledger: Ledger) -> None:
    for text in sorted(beginnings(ledger)):
        query = announcements.AnnouncementQuery(text=f"a {text}")
        for asked in (query, announcements.AnnouncementQuery(text=text)):
            everything = announcements.LIST.ids(ledger.reader, asked)
            assert list(announcements.LIST.first_page(ledger.reader, asked, 100)) == list(
                everything
            )


def test_the_words_that_begin_so_are_asked_for_one_by_one(ledger: Ledger) -> None:
    found = index_words.words_from(ledger.reader, "CABLE")
    assert found == ["cable", "cablecars", "cabled", "cablegrams", "cableway"]
    assert index_words.words_from(ledger.reader, "cabletow") == []
    assert index_words.words_from(ledger.reader, "дорож") is not None


@pytest.mark.parametrize("text", ["cab", "йеме", "çabl", "AT&T"])
def test_what_the_index_folds_or_has_its_own_way_for_is_left_to_it(
    ledger: Ledger, text: str
) -> None:
    assert index_words.words_from(ledger.reader, text) is None


def test_many_words_are_left_to_the_index(ledger: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_words, "MOST", 2)
    assert index_words.words_from(ledger.reader, "cable") is None
    query = announcements.AnnouncementQuery(text="cable")
    assert len(announcements.LIST.first_page(ledger.reader, query, 10)) == 2


def test_a_ledger_opened_for_reading_is_searched_likewise(ledger: Ledger) -> None:
    reading = Ledger.open(ledger.path, by="clerk", write=False)
    query = announcements.AnnouncementQuery(text="cablew")
    assert len(announcements.LIST.first_page(reading.reader, query, 10)) == 1
    reading.close()
