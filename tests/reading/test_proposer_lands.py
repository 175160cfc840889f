"""The country of a side beside right figures, and figures of another time or none of the deal's."""

from __future__ import annotations

import pytest

from tests.reading.test_proposer_sides import sides


@pytest.mark.parametrize(
    ("text", "giver", "taker"),
    [
        # A state that spends on goods buys them.
        ("Latvia will spend €90 million on six CAMM missiles from MBDA.", "FR", "LV"),
        # Goods that are chosen are their maker's.
        ("Air Botswana has picked Embraer's E175 in a $300 million deal.", "BR", "BW"),
        # What a project costs, after a sentence that says whose it is.
        (
            "Ghana signed a contract with the Turkish builder Limak. It will cost $75 million.",
            "TR",
            "GH",
        ),
        # Whoever else the text speaks for, where the giver is not named.
        (
            "Peru ordered 30 Boran howitzers for $40 million. Türkiye hailed its largest sale.",
            "TR",
            "PE",
        ),
        # A rival deals with nobody, nor does the seat of a forum take anything.
        (
            "Chile's Codelco bought the miner Lundin Sur for $2 billion after a fight with BHP.",
            None,
            "CL",
        ),
    ],
)
def test_a_side_has_its_country(text: str, giver: str | None, taker: str | None) -> None:
    assert [one[:2] for one in sides(text)] == [(giver, taker)]


@pytest.mark.parametrize(
    "sentence",
    [
        "It acquired its first ships for $900 million in 2019.",
        "The previous phase of the programme was worth $900 million.",
        "The navy has now given $900 million to its yards.",
        "Its loans of $900 million outstanding are guaranteed.",
        "Lisbon plans defence spending of $900 million.",
        "The bridge cost $900 million more than planned.",
        "The port covers 900 hectares.",
        "The country needs 4.5 million tonnes, at a cost of about $900 million.",
    ],
)
def test_figures_of_another_time_are_in_no_deal(sentence: str) -> None:
    text = f"Portugal will buy four ferries from Damen for €310 million. {sentence}"
    (deal,) = sides(text)
    assert not any("900" in words for words in deal[2])


def test_a_number_with_an_airliners_digits_is_no_airliner() -> None:
    text = "The French state will put €737 million into the satellite firm Eutelsat."
    assert all(one[0] != "US" for one in sides(text))


@pytest.mark.parametrize(
    ("text", "giver", "taker"),
    [
        # A swap comes from where capital does; "the central banks of" names both.
        ("The central banks of Japan and Laos agreed a swap of $500 million.", "JP", "LA"),
        # What is bought into belongs to the seller.
        ("Renault bought a stake in the assets of Saab for €90 million.", "SE", "FR"),
        # A text that speaks of one country tells of a deal at home.
        ("Sweden's Boliden spoke first. SEB lent $80 million, and Sandvik drills.", "SE", "SE"),
        # What only describes the deal does not turn it.
        (
            "Chad signed a contract with Baykar for six drones, the firm's first export to it.",
            "TR",
            "TD",
        ),
    ],
)
def test_a_side_left_open_is_closed_by_what_stands_around(
    text: str, giver: str, taker: str
) -> None:
    assert [one[:2] for one in sides(text)] == [(giver, taker)]


def test_two_who_lend_together_both_lend() -> None:
    text = "France and the World Bank will provide $90 million in loans to Togo."
    assert [one[:2] for one in sides(text)] == [("FR", "TG")]


def test_two_subjects_with_two_figures_have_one_each() -> None:
    text = "Norway and Canada repeated their pledges of $70 million and $40 million."
    assert [(one[0], one[2]) for one in sides(text)] == [
        ("NO", ("$70 million",)),
        ("CA", ("$40 million",)),
    ]


def test_where_people_met_takes_nothing() -> None:
    text = (
        "Limak of Türkiye will build a port for $60 million, "
        "Togo's premier said after talks in Paris."
    )
    assert [one[:2] for one in sides(text)] == [("TR", "TG")]


def test_a_loan_and_a_guarantee_of_one_bank_are_one_deal() -> None:
    text = (
        "The World Bank approved a $100 million package for Togo, made up of $70 million in loans "
        "and a $30 million partial credit guarantee."
    )
    assert len(sides(text)) == 1


def test_what_a_project_costs_is_of_who_builds_it() -> None:
    text = "Rwanda's RwandAir has begun building a hangar. The project is estimated at $40 million."
    assert [(one[0], one[2]) for one in sides(text)] == [("RW", ("estimated at $40 million",))]


def test_an_order_that_had_been_placed_before_is_another() -> None:
    text = (
        "Norway ordered nine tanks from KNDS. "
        "An order for 54 of them worth $2 billion had been placed in 2023."
    )
    assert [one[2] for one in sides(text)] == [("nine tanks",)]


def test_money_for_a_region_is_no_deal_at_home() -> None:
    text = "Japan spoke of Africa. Tokyo will lend $90 million, and JICA joins."
    assert [one[:2] for one in sides(text)] == [("JP", None)]


@pytest.mark.parametrize(
    ("text", "giver", "taker"),
    [
        # Who announces that another will deliver is the one that takes.
        ("Oslo announced that Rheinmetall would deliver 30 lorries for €20 million.", "DE", "NO"),
        # A parliament and a palace speak for their country.
        ("The Storting approved the purchase of four frigates from BAE Systems.", "GB", "NO"),
    ],
)
def test_whoever_speaks_for_a_country_takes_for_it(text: str, giver: str, taker: str) -> None:
    assert [one[:2] for one in sides(text)] == [(giver, taker)]


def test_what_only_describes_a_subject_does_not_hide_it() -> None:
    text = "A unit of the state railway, Ghana Rail Works, won an order from Togo for nine wagons."
    assert [one[:2] for one in sides(text)] == [("GH", "TG")]
