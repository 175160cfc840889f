"""Tables that no heading settles: what is found and guessed, and what is made of what is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.figures.values import PartyKind, RelationKind
from crossfoot.reading.plain_tables import PlainTable, Told, plain_table
from crossfoot.reading.proposal import Known, Proposal
from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read
from crossfoot.reading.rows import with_rows

ROWS = "Wabtec\tLocomotives\t4,200\t100\nKazakhstan\tRail\t300\t20\nAlstom\tTrains\t300\t25"
HEAD = "Company\tGoods\tValue\tJobs"


def table_of(text: str) -> PlainTable:
    table = plain_table(text)
    assert table is not None
    return table


def proposed(text: str, told: Told, known: Known | None = None) -> Proposal:
    found = read(text, told)
    ledger = known or Known()
    return with_rows(propose(text, found, ledger), found, table_of(text), told, ledger)


def test_the_last_column_of_money_counts_and_the_first_of_words_is_the_party() -> None:
    table = table_of(f"{HEAD}\n{ROWS}")
    assert table.names == ("Company", "Goods", "Value", "Jobs")
    assert (table.numbers, table.words) == ((2, 3), (0, 1))
    assert table.guess == Told(0, "USD", -2, 0)


@pytest.mark.parametrize(
    ("above", "power", "currency"),
    [
        ("Values in million", 6, "USD"),
        ("Signed in KZT and so on", 0, "KZT"),
        ("Contracts", 0, "USD"),
    ],
)
def test_what_the_lines_above_say_apart_is_the_guess(above: str, power: int, currency: str) -> None:
    guess = table_of(f"{above}\n\nCompany  Value\nWabtec  10\nAlstom  20").guess
    assert (guess.power, guess.currency) == (power, currency)


def test_the_currency_of_the_text_is_the_guess_where_the_table_names_none() -> None:
    table = plain_table(ROWS, "EUR")
    assert table is not None
    assert table.guess.currency == "EUR"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Wabtec\t4,200",
        "Awards (USD million)\nWabtec\t4,200\nAlstom\t300",
        "Wabtec\t4,200\nAlstom\t300\n\nfigures in USD million",
        "Score: 3\nPhone: 12345",
        "Wabtec\t$4 million\nAlstom\t$3 million",
        "Lender\t2024\t2025\nWords\tonly\there",
    ],
)
def test_there_is_nothing_to_ask(text: str) -> None:
    assert plain_table(text) is None


def test_rows_are_read_as_told() -> None:
    figures = read(f"{HEAD}\n{ROWS}", Told(6, "EUR", -2, 0))
    assert [(one.text, one.amount, one.currency) for one in figures] == [
        ("4,200", 4_200_000_000, "EUR"),
        ("300", 300_000_000, "EUR"),
        ("300", 300_000_000, "EUR"),
    ]


def test_prose_and_settled_tables_stay_as_they_are_beside_what_is_told() -> None:
    settled = "Awards (USD million)\nRoad\t340\nClinic\t85\n\nThey paid $5 million for it.\n\n\n\n"
    figures = read(f"{settled}{ROWS}", Told(9, "EUR", -2, 0))
    assert [(one.amount, one.currency) for one in figures[:3]] == [
        (340_000_000, "USD"),
        (85_000_000, "USD"),
        (5_000_000, "USD"),
    ]


def test_each_row_is_a_deal_of_its_party_though_numbers_repeat() -> None:
    proposal = proposed(f"{HEAD}\n{ROWS}", Told(6, "EUR", -2, 0))
    assert [deal.title for deal in proposal.deals] == [
        "Wabtec Locomotives", "Kazakhstan Rail", "Alstom Trains",
    ]  # fmt: skip
    assert sorted(one.deal for one in proposal.figures if one.deal is not None) == [0, 1, 2]
    assert not any(one.mentions for one in proposal.figures)


def test_a_party_is_whom_the_ledger_or_the_name_lists_know() -> None:
    known = Known({"Alstom": ("Alstom Transport", "FR", "company")})
    parties = proposed(ROWS, Told(6, "EUR", -2, 0), known).parties
    assert [(one.name, one.kind, one.country) for one in parties] == [
        ("Wabtec", PartyKind.COMPANY, "US"),
        ("Kazakhstan", PartyKind.GOVERNMENT, "KZ"),
        ("Alstom Transport", PartyKind.COMPANY, "FR"),
    ]


def test_rows_without_a_party_are_called_by_their_words() -> None:
    proposal = proposed(ROWS, Told(6, "EUR", -2, None))
    assert proposal.deals[0].parties == ()
    assert proposal.deals[0].title == "Wabtec"


def test_the_row_of_the_total_covers_the_others() -> None:
    proposal = proposed(f"{ROWS}\nTotal\tAll\t4,800\t145", Told(6, "EUR", -2, 0))
    (relation,) = proposal.relations
    assert relation.kind is RelationKind.SUM_OF
    assert proposal.figures[relation.whole].found.text == "4,800"
    assert len(relation.parts) == len(proposal.deals) == 3


@given(
    st.lists(
        st.lists(
            st.sampled_from(["", "Wabtec", "4,200", "(12)", "Total", "$5", "2024", "−3"]),
            min_size=1,
            max_size=4,
        ).map("\t".join),
        max_size=8,
    ).map("\n".join),
    st.sampled_from([0, 6, 12]),
)
def test_any_table_is_read_as_told_without_harm(text: str, power: int) -> None:
    table = plain_table(text)
    if table is None:
        return
    told = table.guess._replace(power=power)
    assert told.fits(table)
    found = read(text, told)
    assert all(text[one.start : one.end] == one.text for one in found)
    proposal = with_rows(propose(text, found), found, table, told, Known())
    assert len({one.found.start for one in proposal.figures}) == len(proposal.figures)
    assert all(one.deal is None or one.deal < len(proposal.deals) for one in proposal.figures)
