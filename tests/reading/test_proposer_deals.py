"""Which figures are of which deal, and which words tell of one at all."""

from __future__ import annotations

import pytest

from tests.reading.test_proposer_sides import sides


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Siemens offloads its gearbox maker Flender to Carlyle for €2 billion.", ("DE", "US")),
        ("Shell has disposed of its Nigerian fields to Renaissance for $2.4 billion.", None),
        ("Unilever parted with its tea business to CVC for €4.5 billion.", None),
        ("Golar chartered two floating LNG plants to BP for $5 billion.", None),
        ("Chevron swallowed Hess in a share deal worth $53 billion.", None),
        ("Adnoc scooped up Covestro for €14.7 billion.", None),
        ("TotalEnergies is pumping $10 billion into oil wells in Uganda.", ("FR", "UG")),
        ("Petronas will take roughly 2 million tonnes of LNG from Venture Global.", ("US", "MY")),
    ],
)
def test_a_plain_word_for_buying_or_selling_tells_of_a_deal(
    text: str, told: tuple[str, str] | None
) -> None:
    (deal,) = sides(text)
    assert deal[2]
    assert told is None or deal[:2] == told


def test_the_contracts_of_one_body_with_one_other_are_a_deal_with_their_value() -> None:
    text = (
        "Hitachi Energy announces the signing of contracts worth €3 billion with the grid "
        "operator TenneT. They cover three high-voltage cable systems. The company has also "
        "completed "
        "the purchase of a cable works from Nexans for €400 million."
    )
    assert sides(text)[0] == (
        sides(text)[0][0],
        "NL",
        ("€3 billion", "three high-voltage cable systems"),
    )


def test_the_contracts_of_many_with_one_are_a_total() -> None:
    text = (
        "French companies signed contracts worth €3 billion with Vietnam. Airbus will sell "
        "Vietjet 20 A330neos for €2 billion."
    )
    assert [deal[2] for deal in sides(text)] == [("20 A330neos", "€2 billion")]


def test_what_is_bought_of_several_makers_is_a_total_of_what_each_delivers() -> None:
    text = (
        "Ethiopian Airlines has sealed deals for 31 jets from Airbus and Boeing. Airbus delivers "
        "11 aircraft, split into six A350-900s and five A350-1000s. Boeing is to build 20 planes "
        "for the carrier."
    )
    assert [deal[2] for deal in sides(text)] == [
        ("11 aircraft", "six A350-900s", "five A350-1000s"),
        ("20 planes",),
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Jordan bought 120,000 tonnes of wheat in a tender. The purchase consists of "
                "60,000 "
                "tonnes of Romanian wheat and 60,000 tonnes of French wheat."
            ),
            [("RO", ("60,000 tonnes",)), ("FR", ("60,000 tonnes",))],
        ),
        (
            (
                "Algeria bought 500,000 tonnes of wheat. The purchase is made up of 400,000 tonnes "
                "of "
                "Bulgarian wheat and 100,000 tonnes of Ukrainian."
            ),
            [("BG", ("400,000 tonnes",)), ("UA", ("100,000 tonnes",))],
        ),
    ],
)
def test_goods_of_two_countries_are_two_deals_and_no_deal_has_their_total(
    text: str, told: list[tuple[str, tuple[str, ...]]]
) -> None:
    assert [(giver, figures) for giver, _, figures in sides(text)] == told


def test_the_price_of_all_ships_is_of_no_deal_where_each_yard_has_its_own() -> None:
    text = (
        "Maersk has ordered 20 container ships in Asia for about $3 billion. Hanwha Ocean will "
        "build 12 vessels, and Yangzijiang Shipbuilding is to build eight units."
    )
    assert [(giver, figures) for giver, _, figures in sides(text)] == [
        ("KR", ("12 vessels",)),
        ("CN", ("eight units",)),
    ]


def test_somebody_unknown_who_acts_in_the_same_sentence_has_a_deal_of_its_own() -> None:
    text = (
        "The World Bank granted Ghana a loan of $300 million to rebuild roads, and the Accra-based "
        "ARDF added a further $40 million in credit for the country."
    )
    assert [deal[1:] for deal in sides(text)] == [
        ("GH", ("$300 million",)),
        ("GH", ("$40 million",)),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Saab signed on Monday for the sale of 17 Gripen fighters, which Peru gets for $3 billion.",
        (
            "Washington cleared 40 Bradley vehicles for Croatia, a package that BAE Systems "
            "delivers "
            "for $757 million."
        ),
    ],
)
def test_a_clause_about_the_goods_tells_their_price(text: str) -> None:
    assert len(sides(text)) == 1
    assert len(sides(text)[0][2]) == 2


def test_each_lot_is_a_deal_with_the_body_whose_plant_it_comes_from() -> None:
    text = (
        "Botas will take 40 billion cubic metres of LNG from TotalEnergies over ten years, and "
        "another 6 billion cubic metres from Woodside's Louisiana plant."
    )
    assert [(giver, len(figures)) for giver, _, figures in sides(text)] == [("FR", 1), ("AU", 1)]


def test_a_clause_that_speaks_of_the_price_is_of_the_deal_told_before_it() -> None:
    text = (
        "Enel has handed over nine power plants in Peru to Niagara Energy for $2.9 billion, after "
        "the usual adjustments; the price announced in 2023 was $3.1 billion."
    )
    (deal,) = sides(text)
    assert {"$2.9 billion", "$3.1 billion"} <= {*deal[2]}
