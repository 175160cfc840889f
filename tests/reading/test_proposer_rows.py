"""Deals in a row whose verb stands once, in sentences of our own."""

from __future__ import annotations

import pytest

from crossfoot.figures.values import RelationKind
from crossfoot.reading.proposer import propose
from crossfoot.reading.proposing.acts.casts import GIVING, TAKING
from crossfoot.reading.reader import read
from tests.reading.test_relations_onward import relations

Deal = tuple[str | None, str | None, list[str]]
"""Who gives, who takes, and the wordings of its figures."""


def told(text: str) -> tuple[list[Deal], list[str]]:
    """Return the deals of a text, and its figures that are of none."""
    proposal = propose(text, read(text))
    deals: list[Deal] = []
    for number, deal in enumerate(proposal.deals):
        giver, taker = (
            next((proposal.parties[i].name for i, role in deal.parties if role in side), None)
            for side in (GIVING, TAKING)
        )
        deals.append((giver, taker, [f.found.text for f in proposal.figures if f.deal == number]))
    return deals, [one.found.text for one in proposal.figures if one.deal is None]


@pytest.mark.parametrize(
    ("text", "deals", "closing"),
    [
        (
            (
                "Ethiopian Airlines will buy 11 Boeing 787-9s, Kenya Airways four 737 MAX 8s "
                "and RwandAir two, together worth about $4 billion."
            ),
            [
                ("Boeing", "Ethiopian Airlines", ["11 Boeing 787-9s"]),
                ("Boeing", "Kenya Airways", ["four 737 MAX 8s"]),
                ("Boeing", "RwandAir", ["two"]),
            ],
            ["about $4 billion"],
        ),
        (
            (
                "The World Bank will lend Jordan $2 billion, the European Investment Bank €1.5 "
                "billion and the AIIB $500 million."
            ),
            [
                ("World Bank", "Jordan", ["$2 billion"]),
                ("European Investment Bank", "Jordan", ["€1.5 billion"]),
                ("Asian Infrastructure Investment Bank", "Jordan", ["$500 million"]),
            ],
            [],
        ),
        (
            ("Norway pledged €1bn to Ukraine, Denmark €600m and Sweden €450m."),
            [
                ("Norway", "Ukraine", ["€1bn"]),
                ("Denmark", "Ukraine", ["€600m"]),
                ("Sweden", "Ukraine", ["€450m"]),
            ],
            [],
        ),
        (
            (
                "JBIC lends Indonesia $700 million, Vietnam $400 million and the Philippines "
                "$300 million."
            ),
            [
                ("JBIC", "Indonesia", ["$700 million"]),
                ("JBIC", "Vietnam", ["$400 million"]),
                ("JBIC", "Philippines", ["$300 million"]),
            ],
            [],
        ),
        (
            ("Hyundai Rotem sold Poland 180 K2 tanks and Peru 54."),
            [
                ("Hyundai Rotem", "Poland", ["180 K2 tanks"]),
                ("Hyundai Rotem", "Peru", ["54"]),
            ],
            [],
        ),
        (
            (
                "Stadler will supply Uzbekistan with 30 trains for €250 million, Alstom 40 for "
                "€400 million and Talgo six for €57 million, a total of €707 million."
            ),
            [
                ("Stadler", "Uzbekistan", ["30 trains", "€250 million"]),
                ("Alstom", "Uzbekistan", ["40", "€400 million"]),
                ("Talgo", "Uzbekistan", ["six", "€57 million"]),
            ],
            ["€707 million"],
        ),
        (
            (
                "Samsung is investing $17 billion in Texas, SK Hynix $3.9 billion in Indiana "
                "and LG $5.5 billion in Arizona."
            ),
            [
                ("Samsung", "United States", ["$17 billion"]),
                ("SK Hynix", "United States", ["$3.9 billion"]),
                ("LG", "United States", ["$5.5 billion"]),
            ],
            [],
        ),
        (
            (
                "Japan gave Bangladesh ¥40 billion, South Korea $90 million and Switzerland 25 "
                "million francs."
            ),
            [
                ("Japan", "Bangladesh", ["¥40 billion"]),
                ("South Korea", "Bangladesh", ["$90 million"]),
                ("Switzerland", "Bangladesh", ["25 million francs"]),
            ],
            [],
        ),
        (
            (
                "Lithuania ordered 44 Leopard 2A8 tanks from KNDS, Croatia 50 and the Czech "
                "Republic 76."
            ),
            [
                ("KNDS", "Lithuania", ["44 Leopard 2A8 tanks"]),
                ("KNDS", "Croatia", ["50"]),
                ("KNDS", "Czechia", ["76"]),
            ],
            [],
        ),
        (
            (
                "Saudi Arabia will put $10 billion into Pakistan, the Emirates $5 billion and "
                "Kuwait $2 billion, in all $17 billion."
            ),
            [
                ("Saudi Arabia", "Pakistan", ["$10 billion"]),
                ("United Arab Emirates", "Pakistan", ["$5 billion"]),
                ("Kuwait", "Pakistan", ["$2 billion"]),
            ],
            ["$17 billion"],
        ),
        (
            (
                "Airbus sold 60 A321neos to IndiGo for $7 billion and Boeing 40 737s to Akasa "
                "for $4 billion."
            ),
            [
                ("Airbus", "IndiGo", ["60 A321neos", "$7 billion"]),
                ("Boeing", "Akasa Air", ["40 737s", "$4 billion"]),
            ],
            [],
        ),
        (
            (
                "Germany's order with Rheinmetall is worth €8.5 billion, Romania's €500 million"
                " and Spain's €300 million."
            ),
            [
                ("Rheinmetall", "Germany", ["€8.5 billion"]),
                ("Rheinmetall", "Romania", ["€500 million"]),
                ("Rheinmetall", "Spain", ["€300 million"]),
            ],
            [],
        ),
        (
            (
                "BlackRock committed $10 billion to the fund, Temasek $3 billion, GIC $2 "
                "billion and Mubadala $1.5 billion."
            ),
            [
                ("BlackRock", None, ["$10 billion"]),
                ("Temasek", None, ["$3 billion"]),
                ("GIC", None, ["$2 billion"]),
                ("Mubadala", None, ["$1.5 billion"]),
            ],
            [],
        ),
        (
            (
                "Wabtec will deliver 150 locomotives to Kazakhstan, Alstom 117 and CRRC 200, "
                "for a combined price of $2.4 billion."
            ),
            [
                ("Wabtec", "Kazakhstan", ["150 locomotives"]),
                ("Alstom", "Kazakhstan", ["117"]),
                ("CRRC", "Kazakhstan", ["200"]),
            ],
            ["$2.4 billion"],
        ),
        (
            (
                "The World Bank will lend Pakistan $2 billion, the ADB $1.5 billion and the "
                "AIIB $500 million."
            ),
            [
                ("World Bank", "Pakistan", ["$2 billion"]),
                ("Asian Development Bank", "Pakistan", ["$1.5 billion"]),
                ("Asian Infrastructure Investment Bank", "Pakistan", ["$500 million"]),
            ],
            [],
        ),
        (
            ("Germany pledged €1bn, France €500m and Italy €300m for Ukraine."),
            [
                ("Germany", "Ukraine", ["€1bn"]),
                ("France", "Ukraine", ["€500m"]),
                ("Italy", "Ukraine", ["€300m"]),
            ],
            [],
        ),
        (
            (
                "Air Astana will buy 15 Boeing 787-9 Dreamliners, SCAT seven 737 MAX 8s and "
                "FlyArystan eight, for a total of more than $7 billion."
            ),
            [
                ("Boeing", "Air Astana", ["15 Boeing 787-9 Dreamliners"]),
                ("Boeing", "SCAT Airlines", ["seven 737 MAX 8s"]),
                ("Boeing", "FlyArystan", ["eight"]),
            ],
            ["more than $7 billion"],
        ),
        (
            (
                "Emirates ordered 65 Boeing 777-9s for $38 billion, flydubai 75 737 MAX jets "
                "for $13 billion and Ethiopian Airlines 11 for $3 billion."
            ),
            [
                ("Boeing", "Emirates", ["65 Boeing 777-9s", "$38 billion"]),
                ("Boeing", "flydubai", ["75 737 MAX jets", "$13 billion"]),
                ("Boeing", "Ethiopian Airlines", ["11", "$3 billion"]),
            ],
            [],
        ),
        (
            ("Kenya will receive 40 tractors from John Deere, Uganda 25 and Tanzania 30."),
            [
                ("John Deere", "Kenya", ["40 tractors"]),
                ("John Deere", "Uganda", ["25"]),
                ("John Deere", "Tanzania", ["30"]),
            ],
            [],
        ),
        (
            (
                "Siemens will deliver 20 trains to Egypt, Alstom 15 and CAF ten, a contract "
                "total of €1.2 billion."
            ),
            [
                ("Siemens", "Egypt", ["20 trains"]),
                ("Alstom", "Egypt", ["15"]),
                ("CAF", "Egypt", ["ten"]),
            ],
            ["€1.2 billion"],
        ),
        (
            (
                "The EU has promised Moldova €1.8 billion, the United States $300 million and "
                "Japan ¥15 billion, in all about $2.5 billion."
            ),
            [
                ("European Union", "Moldova", ["€1.8 billion"]),
                ("United States", "Moldova", ["$300 million"]),
                ("Japan", "Moldova", ["¥15 billion"]),
            ],
            ["about $2.5 billion"],
        ),
        (
            (
                "Qantas ordered 12 A350s, Air New Zealand four and Fiji Airways two, together "
                "worth $6 billion at list prices."
            ),
            [
                ("Airbus", "Qantas", ["12 A350s"]),
                ("Airbus", "Air New Zealand", ["four"]),
                ("Airbus", "Fiji Airways", ["two"]),
            ],
            ["$6 billion"],
        ),
        (
            ("Japan Airlines will take 17 Airbus jets, and ANA 20, while Peach gets three."),
            [
                ("Airbus", "Japan Airlines", ["17 Airbus jets"]),
                ("Airbus", "ANA", ["20"]),
                ("Airbus", "Peach", ["three"]),
            ],
            [],
        ),
        (
            ("Washington sold Taiwan 66 F-16s, Bahrain 16 and Slovakia 14."),
            [
                ("United States", "Taiwan", ["66 F-16s"]),
                ("United States", "Bahrain", ["16"]),
                ("United States", "Slovakia", ["14"]),
            ],
            [],
        ),
    ],
)
def test_each_member_of_a_row_is_a_deal_of_its_own(
    text: str, deals: list[Deal], closing: list[str]
) -> None:
    assert told(text) == (deals, closing)


def test_a_total_that_closes_a_row_sums_up_its_prices() -> None:
    text = (
        "Stadler will supply Uzbekistan with 30 trains for €250 million, Alstom 40 for €400 "
        "million and Talgo six for €57 million, a total of €707 million."
    )
    parts = ["€250 million", "€400 million", "€57 million"]
    assert relations(text) == [(RelationKind.SUM_OF, "€707 million", parts)]


def test_a_row_goes_on_over_one_more_of_the_same() -> None:
    text = (
        "CATL is to build a plant in Hungary for €7.3 billion, Samsung SDI one in Göd for "
        "€1.2 billion."
    )
    expected = [("CATL", "Hungary", ["€7.3 billion"]), ("Samsung SDI", "Hungary", ["€1.2 billion"])]
    assert told(text) == (expected, [])


def test_a_price_that_closes_a_row_is_one_of_the_deals_of_a_headline_total() -> None:
    text = (
        "Peru and the United States signed 12 agreements worth $9 billion. Newmont will invest $2 "
        "billion in a copper mine. LATAM Peru will buy ten Boeing 787-9s and Sky Peru eight, for a "
        "total of $4 billion."
    )
    parts = ["$2 billion", "$4 billion"]
    assert (RelationKind.INCLUDES, "$9 billion", parts) in relations(text)
