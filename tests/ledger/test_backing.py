"""On how many sources a deal's amount rests follows every change, and flags only where asked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.exchange.bundle import take
from crossfoot.figures.values import Backing
from crossfoot.ledger import actions
from crossfoot.ledger.change import Change, Update
from crossfoot.ledger.queries import deals
from crossfoot.ledger.queries.deals import DealQuery
from crossfoot.ledger.verify import verify
from tests.ledger.booking import column

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.ledger.ledger import Ledger

BUNDLE = b"""{"format": "crossfoot-bundle/1",
 "announcements": [
   {"key": "a", "title": "A", "publisher": "Daily", "body": "It is worth $900 million."},
   {"key": "b", "title": "B", "publisher": "Courier"}],
 "deals": [{"key": "d", "title": "Dam"}, {"key": "e", "title": "Empty"}],
 "figures": [
   {"key": "v", "wording": "$900 million", "deal": "d", "announcement": "a", "span": [12, 24]},
   {"key": "w", "wording": "$900 million", "deal": "d", "announcement": "b"}]}"""


@pytest.fixture
def told(ledger: Ledger) -> Iterator[Ledger]:
    """A deal whose value two publishers print; another without a figure."""
    assert not take(ledger, BUNDLE).refused
    yield ledger
    assert verify(ledger) == []


def backing(ledger: Ledger) -> Backing:
    return deals.lines(ledger.reader, [1])[1].backing


def amend(ledger: Ledger, table: str, key: str, **columns: object) -> None:
    (id_,) = column(ledger, f"SELECT id FROM {table} WHERE key = '{key}'")
    ledger.apply(Change("x", (Update(table, id_, columns),)))


def ask(ledger: Ledger, code: str) -> None:
    change = actions.set_rule(ledger.reader, code, on=True, numbers={"millions": 500})
    assert change is not None
    ledger.apply(change)


def flags(ledger: Ledger) -> list[str]:
    found: list[str] = column(ledger, "SELECT message FROM finding ORDER BY id")
    return found


def test_two_publishers_are_several_sources_until_they_are_one(told: Ledger) -> None:
    assert backing(told) is Backing.SEVERAL
    amend(told, "announcement", "b", publisher=" daily")
    assert backing(told) is Backing.ONE
    told.undo()
    assert backing(told) is Backing.SEVERAL


def test_a_copy_of_a_release_is_no_source_of_its_own(told: Ledger) -> None:
    amend(told, "announcement", "b", copy_of=1)
    assert backing(told) is Backing.ONE


def test_another_amount_in_the_second_source_backs_nothing(told: Ledger) -> None:
    amend(told, "figure", "w", wording="$950 million")
    assert backing(told) is Backing.ONE


def test_a_figure_that_leaves_its_announcements_has_no_source(told: Ledger) -> None:
    amend(told, "figure", "w", announcement_id=None)
    amend(told, "figure", "v", announcement_id=None, start=None, end=None)
    assert backing(told) is Backing.NONE


def test_deals_are_counted_by_their_sources_and_narrowed_to_them(told: Ledger) -> None:
    counts = deals.by_backing(told.reader, DealQuery(backings=(Backing.ONE,)))
    assert counts == {Backing.NONE: 1, Backing.ONE: 0, Backing.SEVERAL: 1}
    assert list(deals.ids(told.reader, DealQuery(backings=(Backing.SEVERAL,)))) == [1]


def test_a_large_deal_is_flagged_once_it_has_one_source(told: Ledger) -> None:
    ask(told, "single")
    assert flags(told) == []
    amend(told, "announcement", "b", publisher="Daily")
    assert flags(told) == ["single_source"]


def test_a_large_deal_is_flagged_once_its_quote_is_gone(told: Ledger) -> None:
    ask(told, "evidence")
    assert flags(told) == []
    amend(told, "figure", "v", start=None, end=None)
    assert flags(told) == ["no_quote"]


def test_another_reporting_currency_asks_again(told: Ledger) -> None:
    ask(told, "evidence")
    amend(told, "figure", "v", start=None, end=None)
    (id_,) = column(told, "SELECT id FROM setting WHERE name = 'reporting_currency'")
    told.apply(Change("x", (Update("setting", id_, {"value": "EUR"}),)))
    assert flags(told) == []
