"""Rates read from the files that central banks and people have."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.errors import CrossfootError
from crossfoot.exchange.rates import EUROS, LARGEST, offered, read_rates
from crossfoot.ledger import actions
from crossfoot.ledger.change import Change, Insert
from crossfoot.ledger.fields import RateFields

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger

DAILY = b"Date, USD, JPY, BGN, \n26 November 2025, 1.1566, 180.97, 1.9558, \n"
HISTORY = b"Date,USD,CYP,\n2025-09-23,1.1793,N/A,\n2025-09-22,1.1765,N/A,\n2020-01-02,1.1193,N/A,\n"
PLAIN = "on;from;to;rate;source\n2025-09-23;usd;kzt;540,25;Банк\n23.09.2025;USD;UZS;12250;NB\n"


def test_a_day_of_the_european_central_bank() -> None:
    read = read_rates(DAILY, "eurofxref.csv")
    assert read.rates[0] == RateFields("2025-11-26", "EUR", "USD", "1.1566", EUROS)
    assert [rate.to_currency for rate in read.rates] == ["USD", "JPY", "BGN"]
    assert read.problems == ()


def test_the_history_of_the_european_central_bank_leaves_out_what_it_has_not() -> None:
    read = read_rates(HISTORY, "eurofxref-hist.csv")
    assert [(rate.on, rate.rate) for rate in read.rates] == [
        ("2025-09-23", "1.1793"),
        ("2025-09-22", "1.1765"),
        ("2020-01-02", "1.1193"),
    ]


def test_a_column_each_in_any_order_with_a_decimal_comma() -> None:
    read = read_rates(PLAIN.encode(), "rates.csv")
    assert read.rates[0] == RateFields("2025-09-23", "USD", "KZT", "540.25", "Банк")
    assert read.rates[1].on == "2025-09-23"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("soon,EUR,USD,1.1", "line 2"),
        ("2025-09-23,EURO,USD,1.1", "“EURO” is not a currency"),
        ("2025-09-23,EUR,USD,-1.1", "“-1.1” is not a rate"),
        ("2025-09-23,EUR,USD,", "A rate needs a rate"),
        ("2025-09-23,EUR,EUR,1", "joins two currencies"),
        ("2025-09-23,EUR", "A rate needs a currency"),
    ],
)
def test_a_line_without_a_rate_is_named_and_left_out(line: str, told: str) -> None:
    read = read_rates(f"on,from,to,rate\n{line}\n2025-09-24,EUR,USD,1.2\n".encode(), "r.csv")
    assert len(read.rates) == 1
    assert told in read.problems[0]
    assert read.problems[0].startswith("r.csv, line 2")


@pytest.mark.parametrize("raw", [b"", b"\n", b"a,b\n1,2\n", b"Date\n2025-01-01\n", b"\x00\xff\xfe"])
def test_what_is_no_table_of_rates_is_refused_in_words(raw: bytes) -> None:
    with pytest.raises(CrossfootError, match="no table of rates"):
        read_rates(raw, "r.csv")


def test_a_file_beyond_all_tables_is_refused() -> None:
    with pytest.raises(CrossfootError, match="larger"):
        read_rates(b" " * (LARGEST + 1), "r.csv")


@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_any_bytes_give_rates_or_words(raw: bytes) -> None:
    for start in (b"", b"on,from,to,rate\n", b"Date,USD\n"):
        with suppress(CrossfootError):
            assert all(rate.rate for rate in read_rates(start + raw, "r.csv").rates)


def test_only_the_days_nearest_to_an_announcement_and_currencies_in_use_are_needed(
    ledger: Ledger,
) -> None:
    text = Insert("announcement", {"title": "Text", "published_on": "2025-09-25"})
    amount = {"wording": "€2 billion", "measure": "value", "amount": 2 * 10**11, "currency": "EUR"}
    ledger.apply(Change("record_announcement", (text, Insert("figure", amount))))
    raw = b"Date,USD,JPY\n2025-09-23,1.1,170\n2025-09-22,1.2,171\n2025-09-01,1.3,172\n"
    offer = offered(ledger.reader, raw, "r.csv")
    needed = offer.differing(only_needed=True)
    assert [(rate.on, rate.to_currency) for rate in needed] == [("2025-09-23", "USD")]
    assert len(offer.differing(only_needed=False)) == 6


def test_taking_a_file_in_adds_mends_and_leaves_as_one_undoable_change(ledger: Ledger) -> None:
    first = offered(ledger.reader, HISTORY, "h.csv")
    ledger.apply(actions.import_rates(ledger.reader, first.rates, "h.csv"))
    mended = HISTORY.replace(b"1.1793", b"1.1800") + b"2019-01-02,1.1000,N/A,\n"
    second = offered(ledger.reader, mended, "h.csv")
    differing = second.differing(only_needed=False)
    assert [rate.rate for rate in differing] == ["1.1800", "1.1000"]
    ledger.apply(actions.import_rates(ledger.reader, differing, "h.csv"))
    query = "SELECT rate FROM rate ORDER BY id"
    assert [row[0] for row in ledger.reader.execute(query)] == [
        "1.1800",
        "1.1765",
        "1.1193",
        "1.1000",
    ]
    ledger.undo()
    assert [row[0] for row in ledger.reader.execute(query)] == ["1.1793", "1.1765", "1.1193"]
    with pytest.raises(CrossfootError, match="no rate that is not recorded"):
        actions.import_rates(ledger.reader, first.rates, "h.csv")
