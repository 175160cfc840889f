"""Rates typed by hand, and the list that shows them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger import actions
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import RateFields
from crossfoot.ledger.queries import rates
from crossfoot.ledger.queries.rates import RateQuery, RateSort
from crossfoot.ledger.queries.used_rates import uses
from tests.ledger.test_rating import book, mixed

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger

ECB = RateFields("2025-09-23", "EUR", "USD", "1.05", "ECB")


def _add(ledger: Ledger, fields: RateFields = ECB) -> int:
    return ledger.apply(actions.add_rate(ledger.reader, fields)).new_ids["rate"]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (replace(ECB, on=None), "needs a date"),
        (replace(ECB, on="23.9.2025"), "is not a date"),
        (replace(ECB, from_currency="euro"), "is not a currency"),
        (replace(ECB, to_currency=""), "needs a currency"),
        (replace(ECB, rate="0"), "is not a rate"),
        (replace(ECB, rate="1,05"), "is not a rate"),
        (replace(ECB, to_currency="EUR"), "joins two currencies"),
    ],
)
def test_what_is_no_rate_is_refused_in_words(ledger: Ledger, wrong: RateFields, told: str) -> None:
    with pytest.raises(RefusedError, match=told):
        actions.add_rate(ledger.reader, wrong)


def test_a_rate_of_the_same_day_pair_and_source_is_refused_with_the_one_there_is(
    ledger: Ledger,
) -> None:
    _add(ledger)
    with pytest.raises(RefusedError, match=r"is recorded: 1\.05"):
        actions.add_rate(ledger.reader, replace(ECB, rate="1.06"))
    _add(ledger, replace(ECB, rate="1.06", source="Fed"))


def test_mending_a_rate_to_what_another_is_is_refused(ledger: Ledger) -> None:
    _add(ledger)
    id_ = _add(ledger, replace(ECB, on="2025-09-24"))
    with pytest.raises(RefusedError, match="is recorded"):
        actions.edit_rate(ledger.reader, id_, replace(ECB, on="2025-09-24"), ECB)


def test_removing_says_how_often_it_was_used(ledger: Ledger) -> None:
    book(ledger, *mixed())
    id_ = _add(ledger)
    (use,) = uses(ledger.reader, id_)
    assert (use.wording, use.kind, use.parts) == ("$4.1 billion", "consistent", 1)
    change = actions.remove_rate(ledger.reader, id_)
    assert change.facts["used"] == "1"
    ledger.apply(change)
    assert rates.LIST.count(ledger.reader, RateQuery()).number == 0


def test_the_list_filters_by_words_currencies_and_source_and_sorts(ledger: Ledger) -> None:
    book(ledger, *mixed())
    euro = _add(ledger)
    tenge = _add(ledger, RateFields("2025-08-01", "USD", "KZT", "540", "National Bank"))
    yuan = _add(ledger, RateFields("2024-08", "USD", "CNY", "7.1"))
    reader = ledger.reader
    assert list(rates.LIST.ids(reader, RateQuery())) == [euro, tenge, yuan]
    assert list(rates.LIST.ids(reader, RateQuery("nat"))) == [tenge]
    assert list(rates.LIST.ids(reader, RateQuery("usd 2025"))) == [euro, tenge]
    assert list(rates.LIST.ids(reader, RateQuery("%"))) == []
    assert list(rates.LIST.ids(reader, RateQuery(currencies=("CNY", "EUR")))) == [euro, yuan]
    assert list(rates.LIST.ids(reader, RateQuery(sources=("ECB",)))) == [euro]
    by_rate = RateQuery(sort=RateSort.RATE, descending=False)
    assert list(rates.LIST.ids(reader, by_rate)) == [euro, yuan, tenge]
    assert next(iter(rates.LIST.ids(reader, RateQuery(sort=RateSort.USES)))) == euro
    assert rates.lines(reader, [euro])[euro].uses == 1
