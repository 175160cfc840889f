"""Tables that no heading settles: what is found and guessed, and what is made of what is said."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crossfoot.figures.values import PartyKind, RelationKind
from crossfoot.reading.pasted_tables import Asked, PastedTable, pasted_table
from crossfoot.reading.proposal import Known, Proposal
from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read
from crossfoot.reading.rows import with_rows
from crossfoot.reading.table_rows import Told

ROWS = "Wabtec\tLocomotives\t4,200\t100\nKazakhstan\tRail\t300\t20\nAlstom\tTrains\t300\t25"
HEAD = "Company\tGoods\tValue\tJobs"


def table_of(text: str) -> PastedTable:
    table = pasted_table(text)
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
    table = pasted_table(ROWS, "EUR")
    assert table is not None
    assert table.guess.currency == "EUR"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Wabtec\t4,200",
        "Score: 3\nPhone: 12345",
        "Lender\t2024\t2025\nWords\tonly\there",
        "1\tRail\n2\tBuses",
    ],
)
def test_a_text_without_rows_of_numbers_has_no_table(text: str) -> None:
    assert pasted_table(text) is None


@pytest.mark.parametrize(
    ("text", "guess"),
    [
        ("Awards (USD million)\nWabtec\t4,200\nAlstom\t300", Told(6, "USD", -1, 0)),
        ("Wabtec\t4,200\nAlstom\t300\n\nfigures in EUR billion", Told(9, "EUR", -1, 0)),
        ("Wabtec\t$4 million\nAlstom\t$3 million", Told(0, "USD", -1, 0)),
        ("Buyer\tEUR m\tJobs\nOne\t40\t9\nTwo\t30\t8", Told(6, "EUR", -2, 0)),
        ("| Deal | Value (USD) |\n|---|---|\n| Rail | 34,000 |\n| Port | 5,000 |",
         Told(0, "USD", -2, None)),
        ("Customer\tFirm\tOptions\nOne\t10\t5\nTwo\t30\t10", Told(0, None, -2, 0)),
        ("Country\tDoses (million)\nGhana\t1.5\nKenya\t2", Told(6, None, -1, 0)),
        ("Airline\tAircraft\tUSD m\nOne\t10\t500\nTwo\t3\t90", Told(6, "USD", -1, 0)),
    ],
)  # fmt: skip
def test_nothing_is_asked_of_a_table_that_says_all(text: str, guess: Told) -> None:
    table = table_of(text)
    assert (table.guess, table.unsure) == (guess, frozenset())


@pytest.mark.parametrize(
    ("text", "unsure"),
    [
        (f"{HEAD}\n{ROWS}", {Asked.SCALE, Asked.CURRENCY, Asked.COLUMN}),
        ("USD million\nRing road\t340\nClinics\t85", {Asked.PARTY}),
        ("Loans, KZT billion\nLender\t2024\t2025\nEDB\t118.4\t140.2\nADB\t20\t30",
         {Asked.COLUMN}),
        ("Buyer\tSeller\tUSD m\nOne\tA\t10\nTwo\tB\t5", {Asked.PARTY}),
    ],
)  # fmt: skip
def test_what_a_table_leaves_open_is_asked(text: str, unsure: set[Asked]) -> None:
    assert table_of(text).unsure == unsure


def test_a_table_that_leaves_more_open_is_asked_about_first() -> None:
    settled = "Awards (USD million)\nWabtec\t4,200\nAlstom\t300"
    assert table_of(f"{settled}\n\n\n\nSquad\tCaps\nOne\t4\nTwo\t5").names == ("Squad", "Caps")


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
    assert {one.name: (one.kind, one.country) for one in parties} == {
        "Wabtec": (PartyKind.COMPANY, "US"),
        "Kazakhstan": (PartyKind.GOVERNMENT, "KZ"),
        "Alstom Transport": (PartyKind.COMPANY, "FR"),
    }


def test_rows_without_a_party_are_called_by_their_words() -> None:
    proposal = proposed(ROWS, Told(6, "EUR", -2, None))
    assert proposal.deals[0].parties == ()
    assert proposal.deals[0].title == "Wabtec"


ORDERS = (
    "Customer\tType\tFirm\tOptions\tTotal\nAir Astana\t787-9\t10\t5\t15\n"
    "Qatar Airways\t777-9\t30\t10\t40\nTotal\t\t40\t15\t55"
)


def told_relations(text: str) -> list[tuple[str, str, list[str]]]:
    proposal = proposed(text, table_of(text).guess)
    wordings = [one.found.text for one in proposal.figures]
    return [
        (one.kind, wordings[one.whole], [wordings[part] for part in one.parts])
        for one in proposal.relations
    ]


def test_firm_and_options_are_counts_of_one_deal_and_their_totals_are_tied() -> None:
    proposal = proposed(ORDERS, table_of(ORDERS).guess)
    assert {(one.found.unit, one.found.currency) for one in proposal.figures} == {
        ("firm orders", None), ("options", None),
    }  # fmt: skip
    assert sorted(one.deal for one in proposal.figures if one.deal is not None) == [0, 0, 1, 1]
    assert told_relations(ORDERS) == [
        (RelationKind.OPTION_OF, "10", ["5"]),
        (RelationKind.SUM_OF, "15", ["10", "5"]),
        (RelationKind.OPTION_OF, "30", ["10"]),
        (RelationKind.SUM_OF, "40", ["30", "10"]),
        (RelationKind.SUM_OF, "40", ["10", "30"]),
        (RelationKind.SUM_OF, "15", ["5", "10"]),
        (RelationKind.SUM_OF, "55", ["15", "40"]),
    ]


def test_a_count_beside_an_amount_belongs_to_its_deal() -> None:
    text = "Airline\tAircraft\tUSD m\nOne\t10\t500\nTwo\t3\t90\nTotal\t13\t590"
    proposal = proposed(text, table_of(text).guess)
    assert [(one.found.text, one.deal) for one in proposal.figures] == [
        ("10", 0), ("500", 0), ("3", 1), ("90", 1), ("13", None), ("590", None),
    ]  # fmt: skip
    assert told_relations(text) == [
        (RelationKind.SUM_OF, "13", ["10", "3"]),
        (RelationKind.SUM_OF, "590", ["500", "90"]),
    ]


def test_a_grand_total_covers_the_totals_before_it() -> None:
    text = (
        "Buyer\tUSD m\nOne\t10\nTwo\t20\nTotal\t30\nThree\t5\nFour\t6\nTotal\t11\nGrand total\t41"
    )
    assert [(whole, parts) for _, whole, parts in told_relations(text)] == [
        ("30", ["10", "20"]),
        ("11", ["5", "6"]),
        ("41", ["30", "11"]),
    ]


def test_what_a_person_says_wins_over_the_heading() -> None:
    text = "Buyer\tUSD m\nOne\t10\nTwo\t20"
    figures = read(text, Told(9, "EUR", -1, 0))
    assert [(one.amount, one.currency) for one in figures] == [
        (10_000_000_000, "EUR"),
        (20_000_000_000, "EUR"),
    ]


def test_a_column_that_a_person_makes_a_count_is_one() -> None:
    figures = read("Buyer\tVolume\nOne\t10\nTwo\t20", Told(0, None, -1, 0))
    assert [(one.measure, one.amount) for one in figures] == [("quantity", 10), ("quantity", 20)]


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
    table = pasted_table(text)
    if table is None:
        return
    told = table.guess._replace(power=power)
    assert table.takes(told)
    found = read(text, told)
    assert all(text[one.start : one.end] == one.text for one in found)
    proposal = with_rows(propose(text, found), found, table, told, Known())
    assert len({one.found.start for one in proposal.figures}) == len(proposal.figures)
    assert all(one.deal is None or one.deal < len(proposal.deals) for one in proposal.figures)
