"""Relations whose whole and parts stand in different sentences, in sentences of our own."""

from __future__ import annotations

import pytest

from crossfoot.figures.values import RelationKind
from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read

Told = tuple[RelationKind, str, list[str]]


def relations(text: str) -> list[Told]:
    """Return the kind, the whole and the parts of each relation proposed, in their wordings."""
    proposal = propose(text, read(text))
    wordings = [one.found.text for one in proposal.figures]
    return [
        (one.kind, wordings[one.whole], [wordings[part] for part in one.parts])
        for one in proposal.relations
        if one.kind not in {RelationKind.SAME_AS, RelationKind.CONVERTS}
    ]


OF_WHICH, INCLUDES = RelationKind.OF_WHICH, RelationKind.INCLUDES
SUM_OF, OPTION_OF = RelationKind.SUM_OF, RelationKind.OPTION_OF


@pytest.mark.parametrize(
    ("text", "whole", "part"),
    [
        (
            (
                "KfW is lending Tunisia €300 million for water pipes. "
                "Half of that, €150 million, goes to Sfax."
            ),
            "€300 million",
            "€150 million",
        ),
        (
            (
                "The World Bank approved a loan of $900 million for Kenya's roads. It will be "
                "paid out in four instalments, the first of them $210 million in May."
            ),
            "$900 million",
            "$210 million",
        ),
        (
            (
                "A consortium led by Vinci won the contract for the Lima ring road, valued at "
                "$3.4 billion. Vinci's share of the work amounts to $1.1 billion."
            ),
            "$3.4 billion",
            "$1.1 billion",
        ),
        (
            (
                "The IMF and Senegal agreed on a programme of $1.8 billion. Dakar receives about "
                "$220 million once the board has met."
            ),
            "$1.8 billion",
            "about $220 million",
        ),
        (
            (
                "Qatar lent Tunisia $2 billion in spring, the ministry said. It had hoped to use "
                "$500 million of it this year."
            ),
            "$2 billion",
            "$500 million",
        ),
    ],
)
def test_a_share_of_what_was_told_before_is_tied_to_it(text: str, whole: str, part: str) -> None:
    assert relations(text) == [(OF_WHICH, whole, [part])]


def test_what_several_sectors_account_for_goes_into_the_total_told_before() -> None:
    text = (
        "Omani and Indian firms signed 31 agreements worth $5.2 billion in Muscat. Hydrogen "
        "accounts for $2.4 billion; ports for about $900 million."
    )
    assert relations(text) == [(INCLUDES, "$5.2 billion", ["$2.4 billion", "about $900 million"])]


def test_an_unpriced_rest_leaves_what_was_told_as_some_of_the_total() -> None:
    text = (
        "Zambia and China opened the $1.6 billion renewal of a railway. About $1.2 billion goes "
        "into track; $250 million buys signals. The rest is kept as a reserve."
    )
    assert relations(text) == [(INCLUDES, "$1.6 billion", ["About $1.2 billion", "$250 million"])]


def test_a_rest_with_one_amount_before_it_is_no_list() -> None:
    text = (
        "Micron will build a chip plant in Gujarat at a cost of $2.75 billion. It invests "
        "$825 million; the rest comes from the state."
    )
    assert not any(kind is INCLUDES for kind, _, _ in relations(text))


def test_the_largest_of_several_deals_is_some_of_their_total() -> None:
    text = (
        "Serbian and Chinese companies signed 14 agreements worth $4.4 billion in Belgrade. The "
        "largest is a $1.9 billion copper smelter by Zijin Mining. Hesteel will invest $600 "
        "million in a steel mill."
    )
    assert relations(text) == [(INCLUDES, "$4.4 billion", ["$1.9 billion", "$600 million"])]


def test_the_first_two_of_several_projects_are_some_of_what_was_earmarked() -> None:
    text = (
        "Novartis will put $3 billion into a plant in Durham. Last month it announced a "
        "$2 billion site in Indiana. They are the first two of five plants for which it has "
        "earmarked $11 billion."
    )
    assert relations(text) == [(INCLUDES, "$11 billion", ["$3 billion", "$2 billion"])]


def test_firm_orders_and_options_after_a_dash_are_all_of_the_order_and_tied() -> None:
    text = (
        "LOT has chosen the A220. The agreement covers up to 84 aircraft – 40 firm orders and "
        "44 options."
    )
    assert relations(text) == [
        (SUM_OF, "up to 84 aircraft", ["40 firm orders", "44 options"]),
        (OPTION_OF, "40 firm orders", ["44 options"]),
    ]


def test_an_option_is_of_the_firm_quantity_of_its_type() -> None:
    text = "WestJet will buy 60 737-10s and seven 787s from Boeing with options for 25 more 737s."
    assert (OPTION_OF, "60 737-10s", ["25 more 737s"]) in relations(text)


def test_options_of_the_next_sentence_are_of_the_order_before_them() -> None:
    text = (
        "Norway will buy 12 P-8A patrol aircraft from Boeing for $2.6 billion. The contract "
        "has options for three more."
    )
    assert (OPTION_OF, "12 P-8A patrol aircraft", ["three more"]) in relations(text)


def test_a_list_in_other_words_that_is_exactly_the_whole_is_all_of_it() -> None:
    text = (
        "Peru signed a contract with KAI for 44 light combat aircraft, comprising 30 fighters and "
        "14 trainers."
    )
    assert (SUM_OF, "44 light combat aircraft", ["30 fighters", "14 trainers"]) in relations(text)


def test_today_s_total_in_all_sums_up_what_one_deal_was_told_in() -> None:
    text = (
        "UK Export Finance has guaranteed €180 million for a water programme in Benin. Bpifrance "
        'covers a second tranche, of €55 million. "The agreement is worth €235 million in all," '
        "the minister said."
    )
    assert (SUM_OF, "€235 million", ["€180 million", "€55 million"]) in relations(text)


def test_what_another_sentence_says_is_no_share_of_a_former_amount() -> None:
    text = (
        "The IMF raised its programme for Honduras to $900 million from $700 million. Honduras "
        "receives $120 million once the board has met."
    )
    assert (OF_WHICH, "$900 million", ["$120 million"]) in relations(text)


FINANCES, SUPERSEDES = RelationKind.FINANCES, RelationKind.SUPERSEDES


@pytest.mark.parametrize(
    ("text", "cost", "loans"),
    [
        (
            (
                "The Batumi terminal is estimated at $900 million. Creditors are to cover most "
                "of the "
                "cost. The EBRD will lend $250 million and help raise the rest."
            ),
            "estimated at $900 million",
            ["$250 million"],
        ),
        (
            (
                "The first section of the line cost $1.4 billion. A syndicate headed by Standard "
                "Chartered granted a $620 million loan for the works."
            ),
            "$1.4 billion",
            ["$620 million"],
        ),
        (
            (
                "KfW and Enefit have signed a loan of EUR 70 million for the Sopi wind farm, whose "
                "total cost is estimated at EUR 410 million. It has also been financed by Swedbank "
                "(EUR 55 million) and Luminor (EUR 40 million)."
            ),
            "estimated at EUR 410 million",
            ["EUR 70 million", "EUR 55 million", "EUR 40 million"],
        ),
        (
            (
                "Nordic Iron has a letter of intent from Finnvera for up to $190 million of "
                "debt. Its "
                "mine in the north is expected to cost $640 million."
            ),
            "$640 million",
            ["up to $190 million"],
        ),
    ],
)
def test_a_loan_pays_for_the_cost_of_another_sentence_where_its_words_point_at_it(
    text: str, cost: str, loans: list[str]
) -> None:
    assert (FINANCES, cost, loans) in relations(text)


def test_a_loan_that_points_at_nothing_pays_for_no_cost_told_before() -> None:
    text = (
        "Tata will build a plant in Gujarat at a cost of $3 billion. The World Bank approved a "
        "loan of $400 million to Nepal."
    )
    assert not any(kind is FINANCES for kind, _, _ in relations(text))


@pytest.mark.parametrize(
    ("text", "new", "old"),
    [
        (
            (
                "Laos and PowerChina signed contracts to build the dam at a cost of $2.4 "
                "billion. When "
                "ground was broken in May the price of the 80-metre dam had been given as $3.1 "
                "billion."
            ),
            "$2.4 billion",
            "$3.1 billion",
        ),
        (
            (
                "Merck agreed to buy Verona for $9 billion. Its first offer, in June, had been "
                "worth "
                "$7.8 billion."
            ),
            "$9 billion",
            "$7.8 billion",
        ),
        (
            (
                "Hyundai said it would invest $21 billion in the United States. In August it "
                "raised "
                "the figure to $26 billion."
            ),
            "$26 billion",
            "$21 billion",
        ),
        (
            (
                "Stellantis will invest up to $5.4 billion in the venture, up from an initial "
                "$4 billion."
            ),
            "up to $5.4 billion",
            "$4 billion",
        ),
    ],
)
def test_an_amount_of_another_time_is_superseded_by_the_one_that_holds(
    text: str, new: str, old: str
) -> None:
    assert (SUPERSEDES, new, [old]) in relations(text)


def test_what_comes_on_top_of_an_earlier_sum_makes_the_total_with_it() -> None:
    text = (
        '"We will invest $70 billion more," the chairman of SK Hynix said in Indiana. The money '
        "comes on top of the $30 billion that the chipmaker had already promised, taking the total "
        "to $100 billion."
    )
    assert (SUM_OF, "$100 billion", ["$70 billion", "$30 billion"]) in [
        (kind, whole, sorted(parts, reverse=True)) for kind, whole, parts in relations(text)
    ]


def test_shares_told_right_after_a_sum_that_are_exactly_it_are_all_of_it() -> None:
    text = (
        "Spain set aside 4.5 billion euros for its plan, roughly 3 billion from the climate fund "
        "and 1.5 billion from development aid."
    )
    assert (SUM_OF, "4.5 billion euros", ["roughly 3 billion", "1.5 billion"]) in relations(text)


def test_amounts_told_after_a_sum_that_they_do_not_make_up_are_no_sum_of_it() -> None:
    text = (
        "Spain set aside 4.5 billion euros for its plan, roughly 2 billion from the climate fund "
        "and 1.2 billion from development aid."
    )
    assert not any(kind is SUM_OF for kind, _, _ in relations(text))


def test_the_whole_project_holds_the_share_told_before_it() -> None:
    text = (
        "Its own share of the capital cost is about $5.1 billion. The whole project will cost some "
        "$19 billion."
    )
    assert relations(text) == [(OF_WHICH, "some $19 billion", ["about $5.1 billion"])]


def test_several_examples_of_one_total_go_into_it_together() -> None:
    text = (
        "Deals worth over $8 billion were signed at the Jeddah forum on Monday. The largest, a "
        "$2.5 billion petrochemical plant, went to Tecnimont. Another was a $1.3 billion "
        "desalination project by Acciona."
    )
    assert relations(text) == [(INCLUDES, "over $8 billion", ["$2.5 billion", "$1.3 billion"])]


def test_the_largest_and_the_others_that_are_exactly_the_total_are_all_of_it() -> None:
    text = (
        "Rabat signed three loan agreements for a total of €250 million. The largest, for €120 "
        "million, is for a highway; the others, of €80 million and €50 million, are for power "
        "lines."
    )
    parts = ["€120 million", "€80 million", "€50 million"]
    assert relations(text) == [(SUM_OF, "€250 million", parts)]


def test_a_first_order_is_no_former_state_of_a_second() -> None:
    text = (
        "The first order is worth $2 billion and the second $1.5 billion; taken together they come "
        "to $3.5 billion."
    )
    assert relations(text) == [(SUM_OF, "$3.5 billion", ["$2 billion", "$1.5 billion"])]


def test_what_has_been_committed_of_a_sum_was_not_announced_before() -> None:
    text = "The fund agreed on a package worth $20 billion, of which $5 billion has been committed."
    assert relations(text) == [(OF_WHICH, "$20 billion", ["$5 billion"])]


def test_what_donors_pledge_after_their_total_goes_into_it_whatever_the_currency() -> None:
    text = (
        "Lebanon's donors pledged more than $6 billion in Paris. France promised €1 billion, the "
        "EIB €400 million and the World Bank $1.1 billion. Germany later promised €500 million."
    )
    parts = ["€1 billion", "€400 million", "$1.1 billion"]
    assert relations(text) == [(INCLUDES, "more than $6 billion", parts)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "KfW will put up €200 million of the €700 million that the line costs.",
            (OF_WHICH, "€700 million", ["€200 million"]),
        ),
        (
            (
                "Brussels approved €16 billion for Romania: €9 billion in grants, and the rest in "
                "loans."
            ),
            (OF_WHICH, "€16 billion", ["€9 billion"]),
        ),
        (
            (
                "The line will get $430 million from the DFC and $270 million from the AfDB, a "
                "financing package of $700 million."
            ),
            (SUM_OF, "$700 million", ["$430 million", "$270 million"]),
        ),
        (
            (
                "The state and ASM agreed to invest €2.1 billion in Almere; the state puts in €1.5 "
                "billion and the region €600 million."
            ),
            (SUM_OF, "€2.1 billion", ["€1.5 billion", "€600 million"]),
        ),
        (
            (
                "Peru will import $2.2 billion of corn and $1.3 billion of soy, $3.5 billion of "
                "farm "
                "goods in all."
            ),
            (SUM_OF, "$3.5 billion", ["$2.2 billion", "$1.3 billion"]),
        ),
        (
            "The deal, first valued at $14 billion, will now bring in only $11 billion.",
            (SUPERSEDES, "$11 billion", ["$14 billion"]),
        ),
    ],
)
def test_one_sentence_says_of_what_its_figures_are_part(text: str, told: Told) -> None:
    assert relations(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Oman and BP signed a $16 billion agreement. An initial $4 billion will be spent "
                "in the first phase."
            ),
            (OF_WHICH, "$16 billion", ["$4 billion"]),
        ),
        (
            (
                "Kenya obtained a $2 billion loan for the railway, which covers 85% of the $2.35 "
                "billion contract."
            ),
            (FINANCES, "$2.35 billion", ["$2 billion"]),
        ),
        (
            (
                "Qatar pledged €4 billion, the UAE €2 billion and Kuwait €1 billion. In total the "
                "Gulf states have promised €7 billion."
            ),
            (SUM_OF, "€7 billion", ["€4 billion", "€2 billion", "€1 billion"]),
        ),
    ],
)
def test_a_sentence_that_opens_on_its_share_or_total_is_tied_to_the_one_before(
    text: str, told: Told
) -> None:
    assert relations(text) == [told]


def test_what_was_raised_this_year_sums_up_no_deals_told_before() -> None:
    text = (
        "The World Bank approved a $1 billion loan. KfW will provide €500 million and the AfDB "
        "$480 million. In all, Pretoria has raised about $2 billion this year."
    )
    assert not any(kind is SUM_OF for kind, _, _ in relations(text))


def test_seats_told_in_the_next_sentence_make_up_the_fighters() -> None:
    text = (
        "Peru will acquire 18 Gripen fighters from Saab. The contract covers 15 single-seat and "
        "three twin-seat planes."
    )
    parts = ["15 single-seat", "three twin-seat planes"]
    assert relations(text) == [(SUM_OF, "18 Gripen fighters", parts)]


@pytest.mark.parametrize(
    ("text", "whole", "part"),
    [
        (
            (
                "Samsung will invest $17 billion in Texas in the first stage, an amount that may "
                "grow "
                "to $25 billion by 2030."
            ),
            "$25 billion",
            "$17 billion",
        ),
        (
            (
                "Air Astana signed for 20 jets worth $2 billion. With options the total would "
                "reach "
                "$3 billion."
            ),
            "$3 billion",
            "$2 billion",
        ),
        (
            "The IMF disbursed $400 million to Ghana, the third tranche of a $3 billion programme.",
            "$3 billion",
            "$400 million",
        ),
        (
            (
                "Japan pledged $2 billion to Egypt. Most of it takes the form of loans worth $1.6 "
                "billion."
            ),
            "$2 billion",
            "$1.6 billion",
        ),
        (
            (
                "A bank arranged a prepayment facility of $900 million for Ghana. A first "
                "tranche of "
                "$300 million was paid in May."
            ),
            "$900 million",
            "$300 million",
        ),
        (
            (
                "Kenya and China renewed the activated part of their swap line, 35 billion yuan. "
                "The whole line amounts to 130 billion yuan."
            ),
            "130 billion yuan",
            "35 billion yuan",
        ),
    ],
)
def test_a_part_and_its_whole_are_tied_whichever_comes_first(
    text: str, whole: str, part: str
) -> None:
    assert (OF_WHICH, whole, [part]) in relations(text)


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        (
            (
                "KNDS sold Germany 123 tanks. Of the tanks, 83 go to the Lithuanian brigade and "
                "40 to "
                "the reserve."
            ),
            "123 tanks",
            ["83", "40"],
        ),
        (
            (
                "MCC and Nepal signed a compact of $697 million. MCC gives $500 million; Nepal "
                "adds "
                "$197 million."
            ),
            "$697 million",
            ["$500 million", "$197 million"],
        ),
        (
            (
                "Korea sold Poland two batches. The first contract, agreed three years ago, came "
                "to "
                "$3.4 billion. The second is worth $6.5 billion. Both together come to $9.9 "
                "billion."
            ),
            "$9.9 billion",
            ["$3.4 billion", "$6.5 billion"],
        ),
    ],
)
def test_what_adds_up_in_later_sentences_is_a_sum(text: str, whole: str, parts: list[str]) -> None:
    assert (SUM_OF, whole, parts) in relations(text)


def test_where_counted_goods_add_up_over_a_list_so_do_their_prices() -> None:
    text = (
        "ONCF of Morocco ordered 168 trains in a programme worth 29 billion dirhams:\n"
        "- Alstom supplies 18 trains for 7.5 billion dirhams.\n"
        "- CAF delivers 40 trains for 600 million euros.\n"
        "- Hyundai Rotem builds 110 trains for 2.2 trillion won.\n"
    )
    parts = ["7.5 billion dirhams", "600 million euros", "2.2 trillion won"]
    assert (SUM_OF, "29 billion dirhams", parts) in relations(text)


def test_what_companies_led_by_one_invest_holds_what_each_of_them_does() -> None:
    text = (
        "Companies led by Toyota promised to invest $50 billion in the United States. Toyota alone "
        "will spend $20 billion on plants in Ohio. Honda committed $15 billion to Alabama. Hitachi "
        "adds $8 billion for grid works."
    )
    parts = ["$20 billion", "$15 billion", "$8 billion"]
    assert (INCLUDES, "$50 billion", parts) in relations(text)


@pytest.mark.parametrize(
    "text",
    [
        (
            "EgyptAir ordered 12 jets worth €4.1 billion ($4.5 billion) from Airbus. The carrier "
            "signed a €3 billion ($3.3 billion) contract with Rolls-Royce. In total $7.8 billion, "
            "with engines."
        ),
        (
            "EgyptAir ordered 12 jets from Airbus for €4.1 billion ($4.5 billion). It signed a €3 "
            "billion ($3.3 billion) contract with Rolls-Royce. In total the orders are worth "
            "$7.8 billion."
        ),
    ],
)
def test_a_total_sums_up_prices_that_the_text_itself_converts(text: str) -> None:
    (total,) = (told for told in relations(text) if told[0] is SUM_OF)
    assert total == (SUM_OF, "$7.8 billion", ["$4.5 billion", "$3.3 billion"])


def test_a_total_that_its_parts_stay_below_though_it_is_over_them_only_includes_them() -> None:
    text = (
        "Etihad buys Boeing jets for $14.5 billion. Emirates Global Aluminium invests $181 billion "
        "in smelters in Oklahoma. Together the deals exceed $200 billion, the White House said."
    )
    assert (INCLUDES, "exceed $200 billion", ["$14.5 billion", "$181 billion"]) in relations(text)


def test_what_one_country_announced_holds_nothing_that_others_give() -> None:
    text = (
        "Germany announced a package of 1.4 billion euros for Ukraine on Thursday. Britain is "
        "giving £150 million for drones, Canada 500 million Canadian dollars and Norway $300 "
        "million."
    )
    assert relations(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ("Saudi Arabia pledged $10 billion for Pakistan: $5 billion for a refinery in Gwadar "
            "and $2 billion in deposits."),
            [(INCLUDES, "$10 billion", ["$5 billion", "$2 billion"])],
        ),
        (
            ("The EU gives Tunisia €1 billion. Of this, €900 million is aid, €150 million budget "
            "support, with €105 million for border control on top."),
            [],
        ),
        (
            ("Saudia ordered 105 jets from Airbus: 12 A320neos and 93 A321neos. Of the total, 54 "
            "will go to Saudia and 51 to flyadeal."),
            [
                (SUM_OF, "105 jets", ["12 A320neos", "93 A321neos"]),
                (SUM_OF, "105 jets", ["54", "51"]),
            ],
        ),
    ],
)  # fmt: skip
def test_a_total_is_proposed_only_as_its_parts_can_bear_it(text: str, expected: list[Told]) -> None:
    assert [told for told in relations(text) if told[0] in {SUM_OF, INCLUDES}] == expected
