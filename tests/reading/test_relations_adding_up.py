"""Totals that only their numbers tell, and shares of one deal, in texts of our own."""

from __future__ import annotations

import pytest

from crossfoot.figures.values import SUMMING, RelationKind
from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read
from tests.reading.test_relations_onward import relations

SUM_OF, OF_WHICH, INCLUDES = RelationKind.SUM_OF, RelationKind.OF_WHICH, RelationKind.INCLUDES


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        (
            (
                "The African Export-Import Bank approved a package of $1.3 billion for "
                "Angola's central bank on Monday. A trade line provides $850 million. "
                "The arrangement's other half is a term loan of $450 million."
            ),
            "$1.3 billion",
            ["$850 million", "$450 million"],
        ),
        (
            (
                "Dutch dredger Boskalis has won work in the Philippines worth 1.46 "
                "billion euros. The reclamation of the first island brings in 890 "
                "million euros, that of the second 570 million euros."
            ),
            "1.46 billion euros",
            ["890 million euros", "570 million euros"],
        ),
        (
            (
                "Cape Town's bus operator Golden Arrow is buying 120 electric buses "
                "from China's BYD. Seventy of the buses come this year, 50 in 2027."
            ),
            "120 electric buses",
            ["Seventy", "50"],
        ),
        (
            (
                "Chile's Codelco will sell 90,000 tonnes of copper to two Indian cable "
                "makers. Polycab takes 52,000 tonnes and KEI Industries 38,000 tonnes."
            ),
            "90,000 tonnes",
            ["52,000 tonnes", "38,000 tonnes"],
        ),
        (
            (
                "Ahlers of Germany sold its yarn mills in Poland to Indorama for up to "
                "€94 million. The Thai group pays €81 million at once and a contingent "
                "payment of up to €13 million a year later."
            ),
            "up to €94 million",
            ["€81 million", "up to €13 million"],
        ),
        (
            (
                "Wan Hai ordered ten container ships for $1.24 billion in all. Samsung "
                "Heavy Industries of South Korea builds six of the ships for $774 "
                "million. Japan Marine United receives an order for four, worth $466 "
                "million."
            ),
            "ten container ships",
            ["six of the ships", "four"],
        ),
        (
            (
                "The IMF and Benin agreed on support of about $742 million. The credit "
                "facility provides $543 million and the resilience facility $198 "
                "million."
            ),
            "about $742 million",
            ["$543 million", "$198 million"],
        ),
    ],
)
def test_figures_side_by_side_that_come_to_another_are_its_parts(
    text: str, whole: str, parts: list[str]
) -> None:
    assert (SUM_OF, whole, parts) in relations(text)


@pytest.mark.parametrize(
    "text",
    [
        # Round numbers of several deals meet by chance.
        (
            "Vale sold its nickel unit to Manara for $3 billion. Alcoa bought a "
            "refinery in Guinea for $1 billion. Emirates Global Aluminium took over "
            "Leichtmetall for $2 billion."
        ),
        # What was lent for the purchase is no part of its price.
        (
            "Minerva agreed to buy 13 plants from Marfrig for 7.5 billion reais. It "
            "made a down payment of 1.5 billion reais, and JPMorgan lends it 6 billion "
            "reais for the purchase."
        ),
        # What an addition brings a sum to is no part of a third.
        (
            "Oracle will spend £31 billion in Britain. Google committed £5 billion, and"
            " Nvidia £23.5 billion. CoreWeave thus brings its investments to £2.5 "
            "billion."
        ),
        # One model holds no other.
        (
            "EgyptAir ordered 40 A320neos from Airbus for $4 billion. It also takes 30 "
            "A350s and 10 A330s from the European maker."
        ),
    ],
)
def test_no_total_is_made_of_what_is_of_another_sort(text: str) -> None:
    assert not [one for one in relations(text) if one[0] in SUMMING]


@pytest.mark.parametrize(
    ("text", "whole", "part"),
    [
        (
            (
                "Norwegian shipowner Golar sold a carrier to Italy's Snam for $350 "
                "million. The buyer paid $35 million at signing."
            ),
            "$350 million",
            "$35 million",
        ),
        (
            (
                "Peru's government has awarded the Chinese group Zijin a concession for"
                " a copper mine. The first phase will cost $1.1 billion. In the long "
                "run Zijin may spend up to $2.5 billion."
            ),
            "up to $2.5 billion",
            "$1.1 billion",
        ),
        (
            (
                "Brazil's Suzano agreed to sell its tissue mills to Kimberly-Clark for "
                "9.2 billion reais. An advance payment of 800 million reais has been "
                "made."
            ),
            "9.2 billion reais",
            "800 million reais",
        ),
        (
            (
                "Sri Lanka's port authority chose China Harbour to extend the Colombo "
                "terminal. The contract is worth $410 million. Over ten years the "
                "framework could be worth $1.2 billion."
            ),
            "$1.2 billion",
            "$410 million",
        ),
        (
            (
                "Sanofi agreed to buy the American firm Dren Bio for up to $1.9 "
                "billion. The French drugmaker pays about $600 million at closing."
            ),
            "up to $1.9 billion",
            "about $600 million",
        ),
    ],
)
def test_what_is_paid_or_built_first_is_some_of_the_deal(text: str, whole: str, part: str) -> None:
    assert (OF_WHICH, whole, [part]) in relations(text)


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        (
            (
                "Ukraine's railway will buy 55 locomotives from Alstom for 475 million euros. The "
                "World Bank lends 300 million euros for them and the European Bank for "
                "Reconstruction and Development lends 175 million euros."
            ),
            "475 million euros",
            ["300 million euros", "175 million euros"],
        ),
        (
            (
                "Ghana has bought 12 trains from Pesa for $187 million. Bank Pekao lends the "
                "country $104 million and KUKE of Poland lends it $83 million."
            ),
            "$187 million",
            ["$104 million", "$83 million"],
        ),
    ],
)
def test_loans_that_come_to_a_price_pay_for_it(text: str, whole: str, parts: list[str]) -> None:
    assert (RelationKind.FINANCES, whole, parts) in relations(text)
    assert not [one for one in relations(text) if one[0] in SUMMING]


def test_an_option_that_a_contract_contains_comes_on_top_of_the_firm_goods() -> None:
    text = (
        "Poland has ordered three radar satellites from ICEYE of Finland. The contract is worth "
        "860 million zlotys. It contains an option for three more satellites."
    )
    told = (RelationKind.OPTION_OF, "three radar satellites", ["three more satellites"])
    assert relations(text) == [told]


def test_a_total_broken_down_twice_has_two_lists_told_apart_by_name() -> None:
    text = (
        "The fund of $900 million is made up of $500 million in loans and $400 million in grants. "
        "Ghana gets $350 million, Togo $270 million and Benin $280 million."
    )
    proposal = propose(text, read(text))
    wordings = [one.found.text for one in proposal.figures]
    lists = {
        one.breakdown: [wordings[part] for part in one.parts]
        for one in proposal.relations
        if one.kind in SUMMING
    }
    assert lists == {
        None: ["$500 million", "$400 million"],
        "2": ["$350 million", "$270 million", "$280 million"],
    }


def test_a_list_that_the_words_begin_is_whole_where_the_next_price_completes_it() -> None:
    text = (
        "Vinci won two motorway contracts in Czechia worth 1.9 billion euros. The first, for the "
        "D4, is worth 700 million euros. The second, for the D35, comes to 1.2 billion euros."
    )
    assert (SUM_OF, "1.9 billion euros", ["700 million euros", "1.2 billion euros"]) in relations(
        text
    )


def test_a_part_of_one_order_is_no_repeat_of_an_equal_number_in_another() -> None:
    text = (
        "Riyadh Air is taking 39 of the 787s and has options on a further 33. Saudia signed for 49 "
        "aircraft, made up of 39 firm orders and ten options."
    )
    assert (SUM_OF, "49 aircraft", ["39 firm orders", "ten options"]) in relations(text)


@pytest.mark.parametrize(
    ("text", "kind", "whole", "parts"),
    [
        (
            (
                "Rio Tinto will contribute up to $800 million to a venture with Codelco. Of this, "
                "$250 "
                "million is for studies, $500 million falls due once both decide to build, and $50 "
                "million is payable if lithium flows by 2030."
            ),
            SUM_OF,
            "up to $800 million",
            ["$250 million", "$500 million", "$50 million"],
        ),
        (
            (
                "DP World will put $2.5 billion into ports this year. The programme includes a "
                "terminal "
                "in India for $510 million and a $1 billion expansion in London. Work goes on in "
                "Senegal, where the group invests $830 million, and $140 million is for Ecuador."
            ),
            INCLUDES,
            "$2.5 billion",
            ["$510 million", "$1 billion", "$830 million", "$140 million"],
        ),
    ],
)
def test_a_list_left_open_is_complete_only_where_it_comes_to_the_very_number(
    text: str, kind: RelationKind, whole: str, parts: list[str]
) -> None:
    assert (kind, whole, parts) in relations(text)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            (
                "The EBRD lends Naftogaz €500 million, while the European Investment Bank adds a "
                "€300 "
                "million loan. Norway contributes a grant of NOK 1 billion (about €85 million). "
                "That "
                "makes some €885 million in all."
            ),
            ["€500 million", "€300 million", "about €85 million"],
        ),
        (
            (
                "Kenya borrowed $200 million from the World Bank and 10 billion yen ($70 million) "
                "from "
                "Japan, a total of $270 million."
            ),
            ["$200 million", "$70 million"],
        ),
    ],
)
def test_a_part_in_another_currency_counts_as_the_text_converts_it(
    text: str, parts: list[str]
) -> None:
    told = [one for one in relations(text) if one[0] is SUM_OF]
    assert [one[2] for one in told] == [parts]


@pytest.mark.parametrize(("total", "proposed"), [("$9 billion", False), ("$2.6 billion", True)])
def test_a_sum_of_what_was_told_is_left_alone_where_that_falls_well_short(
    total: str, proposed: bool
) -> None:
    text = (
        "Norway will lend Kenya $1.1 billion. Japan will lend Kenya $1.3 billion. The two bring "
        f"the loans of all partners to {total}."
    )
    assert any(whole == total for _, whole, _ in relations(text)) is proposed
