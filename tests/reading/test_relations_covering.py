"""Which deals a value of several deals covers, in round-ups and fact sheets of our own."""

from __future__ import annotations

import pytest

from crossfoot.figures.values import SUMMING, RelationKind
from tests.reading.test_relations_onward import relations


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        (
            (
                "Business delegation returns from Jakarta with 22 agreements\n"
                "\n"
                "JAKARTA, 4 March 2026 - Companies from the Netherlands and Indonesia concluded"
                " 22 agreements with a combined value of €3.1 billion during the trade mission.\n"
                "\n"
                "- Damen Shipyards will build two dredgers for Pelindo for €140 million.\n"
                "- Pertamina ordered storage tanks from Vopak in a contract worth €420 million.\n"
                "- Philips signed a €95 million contract with the Indonesian Ministry of Health"
                " for scanners.\n"
                "\n"
                "Trade between the two countries came to €6.2 billion in 2025."
            ),
            "€3.1 billion",
            ["€140 million", "€420 million", "€95 million"],
        ),
        (
            (
                "Vietnam and France signed deals worth some €9 billion during the president's "
                "visit to Hanoi on Monday. Vietjet ordered 20 A330-900 aircraft from Airbus for"
                " €7 billion. EDF agreed to build a gas-fired plant with PetroVietnam for €1.2 "
                "billion. In 2018 French companies had signed contracts worth €10 billion."
            ),
            "some €9 billion",
            ["€7 billion", "€1.2 billion"],
        ),
        (
            (
                "Commitments of over $12 billion were announced at the Ocean summit in Nice. "
                "The European Investment Bank will lend $3 billion to island states, and Japan "
                "pledged $1.5 billion. Norway promised $400 million for marine protected areas."
            ),
            "over $12 billion",
            ["$3 billion", "$1.5 billion", "$400 million"],
        ),
        (
            (
                "Donors pledged $4.2 billion for Sudan in Paris on Tuesday. Germany gave $260 "
                "million. The United States promised $150 million, and France 110 million "
                "euros. The United Nations had asked for $6 billion."
            ),
            "$4.2 billion",
            ["$260 million", "$150 million", "110 million euros"],
        ),
        (
            (
                "Toyota will build a battery plant in Ontario for C$5.6 billion, the Canadian "
                "government said. Sumitomo ordered potash from Nutrien for C$900 million. The "
                "agreements announced during the visit are worth more than C$8 billion."
            ),
            "more than C$8 billion",
            ["C$5.6 billion", "C$900 million"],
        ),
        (
            (
                "Poland and South Korea signed arms contracts worth $6.5 billion in Warsaw. "
                "Hyundai Rotem sells Poland 180 K2 tanks for $5 billion. Hanwha will supply "
                "Poland with missiles for $1.2 billion. Separately, Italy's Leonardo sold "
                "helicopters to Poland for $400 million."
            ),
            "$6.5 billion",
            ["$5 billion", "$1.2 billion"],
        ),
        (
            (
                "British companies will invest £2.4 billion in Indonesia, Downing Street said. "
                "Shell puts £1.1 billion into a gas field. BP spends £700 million on carbon "
                "storage in Tangguh. Indonesia bought two frigates from Babcock for £900 "
                "million."
            ),
            "£2.4 billion",
            ["£1.1 billion", "£700 million"],
        ),
        (
            (
                "Riyadh forum: deals worth $25 billion\n"
                "Companies at the forum signed deals worth $25 billion.\n"
                "Energy\n"
                "- ACWA Power will build a solar park in Uzbekistan for $2.6 billion.\n"
                "- Aramco bought a stake in MidOcean for $500 million.\n"
                "Aviation\n"
                "- Riyadh Air ordered 60 A321neos from Airbus for $8 billion.\n"
                "- Saudia leases 20 aircraft from AviLease at $1.4 billion.\n"
                "Attendance was 8,000."
            ),
            "$25 billion",
            ["$2.6 billion", "$500 million", "$8 billion", "$1.4 billion"],
        ),
        (
            (
                "Egypt and Germany signed contracts worth €11 billion in Berlin. Siemens "
                "Mobility will build a high-speed railway in Egypt for €8.1 billion; Euler "
                "Hermes guarantees €2 billion of loans for it. Thyssenkrupp sells two "
                "submarines to the Egyptian navy for €1.3 billion."
            ),
            "€11 billion",
            ["€8.1 billion", "€1.3 billion"],
        ),
        (
            (
                "The prime minister's visit to Tokyo yielded $13 billion in deals. Adani will "
                "build a port with Mitsui for $2.2 billion. Toyota invests $1.7 billion in a "
                "plant in Maharashtra. Suzuki is to spend $4 billion on electric cars in "
                "Gujarat."
            ),
            "$13 billion",
            ["$2.2 billion", "$1.7 billion", "$4 billion"],
        ),
        (
            (
                "Brazil and China concluded accords worth $20 billion. Embraer sold 20 E195-E2 "
                "jets to China Southern for $1.6 billion, of which $400 million is paid at "
                "once. BYD will invest $1 billion in Bahia, including $300 million for a "
                "research centre. State Grid builds a power line in Brazil for $3.6 billion."
            ),
            "$20 billion",
            ["$1.6 billion", "$1 billion", "$3.6 billion"],
        ),
        (
            (
                "In March Lufthansa ordered 20 A350s from Airbus for $7 billion. On Monday "
                "airlines signed orders worth $30 billion at the Farnborough Airshow. Korean "
                "Air took 40 787s from Boeing for $12 billion. Qatar Airways bought 20 777-9s "
                "from Boeing for $9 billion."
            ),
            "$30 billion",
            ["$12 billion", "$9 billion"],
        ),
        (
            (
                "Microsoft announced investments of $20 billion in Asia. It will spend $3 "
                "billion in India on data centres. It invests $1.7 billion in Indonesia and "
                "$2.2 billion in Malaysia. Google will invest $2 billion in Malaysia."
            ),
            "$20 billion",
            ["$3 billion", "$1.7 billion", "$2.2 billion"],
        ),
    ],
)
def test_a_value_of_several_deals_includes_those_that_the_text_tells(
    text: str, whole: str, parts: list[str]
) -> None:
    assert (RelationKind.INCLUDES, whole, parts) in relations(text)


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        (
            (
                "Alstom will deliver 30 trains to Morocco for €800 million. CAF sells the "
                "railway 20 trams for €150 million. The two contracts are worth €950 million in"
                " total."
            ),
            "€950 million",
            ["€800 million", "€150 million"],
        ),
        (
            (
                "The World Bank will lend Ghana $360 million. The African Development Bank "
                "gives Ghana a loan of $100 million. The IMF disbursed $370 million to Ghana. "
                "The three loans total $830 million."
            ),
            "$830 million",
            ["$360 million", "$100 million", "$370 million"],
        ),
    ],
)
def test_counted_deals_that_are_all_told_make_up_their_total(
    text: str, whole: str, parts: list[str]
) -> None:
    assert (RelationKind.SUM_OF, whole, parts) in relations(text)


def test_the_deals_after_each_of_two_values_are_its_own() -> None:
    text = (
        "On the first day of the airshow orders worth $40 billion were placed. Emirates"
        " bought 50 777-9s from Boeing for $26 billion. Flydubai ordered 30 787-9s from"
        " Boeing for $11 billion. On the second day, orders worth $10 billion followed."
        " EgyptAir bought 10 A350s from Airbus for $3 billion. Air Arabia ordered 40 "
        "A320neos from Airbus for $4 billion."
    )
    assert relations(text) == [
        (RelationKind.INCLUDES, "$40 billion", ["$26 billion", "$11 billion"]),
        (RelationKind.INCLUDES, "$10 billion", ["$3 billion", "$4 billion"]),
    ]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Oman and India signed agreements worth $2 billion on Sunday. L&T will build a "
            "desalination plant for Oman at a price of $1.8 billion. ACME invests $3.5 "
            "billion in a green ammonia plant in Duqm."
        ),
        (
            "Uzbekistan and Turkey signed agreements worth $3.5 billion. Presidents "
            "Mirziyoyev and Erdogan discussed transport and water. Trade should reach $5 "
            "billion."
        ),
        (
            "Kazakhstan and Germany signed agreements worth €1.5 billion in Astana. "
            "Chancellor Scholz then flew to Tashkent. Uzbekistan ordered Siemens trains for"
            " €300 million. It also took a loan of €200 million from KfW."
        ),
        (
            "Last year's forum ended with agreements worth $26 billion. This year's was "
            "smaller. Masdar will build a wind farm in Uzbekistan for $1.1 billion. Acwa "
            "Power invests $2 billion in green hydrogen in Uzbekistan."
        ),
        (
            "Saudi Arabia and the United States signed agreements worth $60 billion. Three "
            "arms contracts are worth $14 billion in total. Nvidia sells chips to Humain "
            "for $10 billion. GE Vernova will supply turbines to Saudi Electricity for $8 "
            "billion."
        ),
    ],
    ids=[
        "more than the value",
        "no deal told",
        "another place",
        "last year's",
        "a sum among the deals",
    ],
)
def test_nothing_is_covered_where_it_is_open_what_is(text: str) -> None:
    assert not [one for one in relations(text) if one[0] in SUMMING]


def test_the_headings_of_sections_stand_for_the_deals_below_them() -> None:
    text = (
        "Japan-ASEAN fund announces deals of ¥900 billion\n"
        "Energy (¥400 billion)\n"
        "- Mitsubishi will build a gas plant in Vietnam for ¥250 billion.\n"
        "- JERA invests ¥150 billion in ammonia in Malaysia.\n"
        "Transport\n"
        "- JICA lends the Philippines ¥300 billion for the Manila subway."
    )
    assert relations(text) == [
        (RelationKind.SUM_OF, "¥400 billion", ["¥250 billion", "¥150 billion"]),
        (RelationKind.INCLUDES, "¥900 billion", ["¥400 billion", "¥300 billion"]),
    ]


def test_a_loan_for_what_was_just_bought_is_not_counted_beside_it() -> None:
    text = (
        "Angola and France signed agreements worth €1.2 billion in Paris. Airbus Helicopters "
        "delivers 12 helicopters to Angola for €400 million. Suez builds a water plant in Luanda "
        "for €350 million. Société Générale lends Angola €300 million to pay for the water plant."
    )
    expected = (RelationKind.INCLUDES, "€1.2 billion", ["€400 million", "€350 million"])
    assert expected in relations(text)


def test_a_smaller_value_right_after_a_larger_one_covers_nothing() -> None:
    text = (
        "The two presidents oversaw the signing of 30 documents worth $18 billion. Energy "
        "agreements came to $7 billion. Lukoil will develop a gas field in Uzbekistan for $3 "
        "billion. Gazprom supplies Uzbekistan with gas for $2 billion."
    )
    assert not [one for one in relations(text) if one[0] in SUMMING]


def test_counted_contracts_in_other_currencies_make_up_their_total() -> None:
    text = (
        "Romania signed contracts for 298 armoured vehicles with Rheinmetall for €2.6 billion on "
        "Monday. It bought 54 K9 howitzers from Hanwha Aerospace for $1 billion in July. Turkey's "
        "Otokar supplies Romania with Cobra II vehicles for €860 million. The three contracts are "
        "worth 22 billion lei in all."
    )
    parts = ["€2.6 billion", "$1 billion", "€860 million"]
    assert (RelationKind.SUM_OF, "22 billion lei", parts) in relations(text)


def test_a_deal_that_is_part_of_a_plan_of_nobody_s_deal_is_still_of_the_occasion() -> None:
    text = (
        "Saudi and Syrian companies signed 47 agreements worth $24 billion in Damascus. Real "
        "estate accounts for over $11 billion of that. Stc will invest about $4 billion in Syria's "
        "networks."
    )
    assert relations(text) == [
        (RelationKind.INCLUDES, "$24 billion", ["over $11 billion", "about $4 billion"])
    ]


def test_what_is_told_on_is_no_part_of_the_plan_that_one_deal_is_part_of() -> None:
    text = (
        "Chinese and Serbian companies signed 14 agreements in Belgrade. Hesteel will invest $2 "
        "billion in a steel mill. The investment is part of a programme of $5 billion. Zijin "
        "Mining will invest $1.9 billion in a copper smelter."
    )
    assert relations(text) == [(RelationKind.OF_WHICH, "$5 billion", ["$2 billion"])]


def test_a_list_in_words_is_not_gone_on_by_what_is_told_next() -> None:
    text = (
        "Companies from Japan signed 20 agreements worth $30 billion in Riyadh on Monday. They "
        "include a $4 billion desalination plant of Marubeni and a $3 billion refinery of JGC. "
        "Toyota will invest $1 billion in a car plant in Jeddah."
    )
    assert relations(text) == [(RelationKind.INCLUDES, "$30 billion", ["$4 billion", "$3 billion"])]
