"""Which figures a deal has, and which of several amounts or goods are deals of their own."""

from __future__ import annotations

import pytest

from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read
from tests.reading.test_proposer_sides import sides


def ties(text: str) -> set[tuple[str, str, tuple[str, ...]]]:
    """Return kind, whole and parts of each proposed relation, in their wordings."""
    proposal = propose(text, read(text))
    told = [one.found.text for one in proposal.figures]
    return {
        (str(one.kind), told[one.whole], tuple(told[part] for part in one.parts))
        for one in proposal.relations
    }


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Nokia will roll out 300,000 new radio units for Bharti Airtel.", "300,000 new"),
        ("PGNiG chartered two 174,000-cubic-metre LNG carriers from Knutsen.", "two 174,000"),
        ("RWE orders 36 turbines. Orsted buys 51 of the V150 model.", "51 of the V150 model"),
        ("Korea sold Egypt 36 trains. Of the trains, 20 will be made there.", "20"),
        ("Korea sold Egypt 36 trains. Twenty of the trains will be made there.", "Twenty of the"),
        (
            "Peru buys 10 million doses from Pfizer and will get 14 million from Moderna.",
            "14 million",
        ),
        ("Cuba sells 44 million doses: 26 million to Iran, 18 million to Vietnam.", "26 million"),
        (
            "Kuwait asks for 11 launchers for $436.1 million and six MS-110 pods for $2 million.",
            "six",
        ),
    ],
)
def test_goods_are_counted_however_they_are_told(text: str, count: str) -> None:
    assert any(one.text.startswith(count) for one in read(text))


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        (
            (
                "Iraq bought 240,000 tonnes of wheat: 120,000 tonnes from Australia, 70,000 tonnes "
                "from Canada and 50,000 tonnes from the United States."
            ),
            [("120,000 tonnes",), ("70,000 tonnes",), ("50,000 tonnes",)],
        ),
        (
            (
                "Poland signed a deal with Hanwha for 212 howitzers worth $2.4 billion. A second "
                "contract, for 152 howitzers, is worth $2.6 billion."
            ),
            [("212 howitzers", "$2.4 billion"), ("152 howitzers", "$2.6 billion")],
        ),
        (
            (
                "The EIB lends Egypt $400 million for trains. A separate loan of $300 million "
                "is for farms."
            ),
            [("$400 million",), ("$300 million",)],
        ),
        (
            (
                "Japan signed the following with Kenya:\n1. a loan of 30 billion yen for a port;\n"
                "2. a grant of 6 billion yen for roads.\n"
            ),
            [("30 billion yen", "6 billion yen")],
        ),
        (
            (
                "America provided Jordan with the following assistance:\n* $845 million for jobs\n"
                "* $425 million for the army\n"
            ),
            [("$845 million", "$425 million")],
        ),
        (
            (
                "Poland signed with South Korea:\n- 180 K2 tanks for $3.4 billion\n"
                "- 212 K9 howitzers for $2.4 billion\n"
            ),
            [("180 K2 tanks", "$3.4 billion"), ("212 K9 howitzers", "$2.4 billion")],
        ),
    ],
)
def test_each_transaction_has_its_own_figures(text: str, figures: list[tuple[str, ...]]) -> None:
    assert [deal[2] for deal in sides(text)] == figures


def test_a_list_is_of_those_whom_the_words_before_it_name() -> None:
    text = (
        "The World Bank approved three projects:\n• $500 million for roads in Kenya\n"
        "• $300 million for schools in Ghana\n• $200 million for power in Mali\n"
    )
    assert [deal[:2] for deal in sides(text)] == [(None, "KE"), (None, "GH"), (None, "ML")]


@pytest.mark.parametrize(
    "text",
    [
        "Leonardo takes over Iveco's defence arm at an enterprise value of 1.7 billion euros.",
        "Merck will buy SpringWorks. Net of cash, the enterprise value comes to 1.7 billion euros.",
        "Rio will buy the rest of Turquoise Hill, which values the minority at 1.7 billion euros.",
        "Sika pays for MBCC and takes on its debt, so that the deal is worth 1.7 billion euros.",
        "Stadler sells trains to Spain. The order, with a volume of 1.7 billion euros, is large.",
    ],
)
def test_what_is_paid_is_no_statistic(text: str) -> None:
    proposal = propose(text, read(text))
    assert [one.skip for one in proposal.figures] == [None]


@pytest.mark.parametrize(
    "text",
    [
        "KKR buys a stake of 20% in Axel, which values the company at 1.7 billion euros.",
        "KKR buys a stake of 20% in Axel. The enterprise value comes to 1.7 billion euros.",
    ],
)
def test_what_a_body_is_worth_is_no_price_of_a_part_of_it(text: str) -> None:
    proposal = propose(text, read(text))
    assert all(one.skip is not None or one.deal is None for one in proposal.figures)


def test_goods_shared_out_in_the_next_sentence_are_some_of_those_told() -> None:
    told = "Hyundai Rotem delivers 36 trains to Egypt. Twenty of the trains will be built there"
    assert ties(f"{told}.") == {("of_which", "36 trains", ("Twenty of the trains",))}
    assert ties(f"{told} and sixteen in Korea.") == {
        ("sum_of", "36 trains", ("Twenty of the trains", "sixteen"))
    }


@pytest.mark.parametrize(
    "text",
    [
        (
            "Tianqi bought a stake in SQM for $9 billion. To pay for the stake it took loans of $7 "
            "billion."
        ),
        (
            "Lima picked CRRC to build a line for $9 billion. A credit line of $7 billion from the "
            "World "
            "Bank will pay for a part of the works."
        ),
        "Renault will build a gas plant for $9 billion. JBIC lends $7 billion of it.",
        (
            "Rosneft sold shares to Glencore for $9 billion. Of this sum $7 billion was lent by a "
            "bank."
        ),
        "WH bought Smithfield for $9 billion. Morgan Stanley arranged $7 billion of the money.",
        "Cairo's monorail costs $9 billion; JP Morgan lends $7 billion for the work.",
    ],
)
def test_what_is_lent_for_a_price_pays_for_it(text: str) -> None:
    assert ties(text) == {("finances", "$9 billion", ("$7 billion",))}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "The EU will lend Egypt $9 billion. Of this sum $7 billion is lent this year.",
            "of_which",
        ),
        (
            "Merck buys Organon for $7 billion. Including debt, the deal is worth $9 billion.",
            "of_which",
        ),
        (
            "Naval will build boats for $7 billion. Canberra later put the cost at $9 billion.",
            "supersedes",
        ),
    ],
)
def test_two_amounts_of_one_deal_are_tied_as_the_words_say(text: str, kind: str) -> None:
    assert ties(text) == {(kind, "$9 billion", ("$7 billion",))}


def test_what_was_raised_twice_takes_the_place_of_both() -> None:
    text = (
        "Qatar gave Turkey a swap line of $3 billion, which was raised to $5 billion in 2019 and "
        "to "
        "$15 billion in May."
    )
    assert ties(text) == {("supersedes", "$15 billion", ("$3 billion", "$5 billion"))}


def test_one_of_its_kind_is_no_part_of_another_loan() -> None:
    text = (
        "The IFC signed a loan of $100 million with OCP. It is the second of its kind: KfW granted "
        "OCP a loan of $250 million."
    )
    assert ties(text) == set()


def test_a_total_steps_over_the_first_tranche_of_a_part() -> None:
    text = (
        "Ghana has raised $3.7 billion. Sinohydro agreed on a $2 billion barter, of which it gets "
        "$646 million in a first tranche. Cocobod signed a loan of $1.3 billion. Another $400 "
        "million "
        "was agreed with Deutsche Bank."
    )
    assert ("sum_of", "$3.7 billion", ("$2 billion", "$1.3 billion", "$400 million")) in ties(text)


def test_each_order_gets_the_price_of_its_land() -> None:
    text = (
        "CAF will supply 60 trams to Amsterdam and 28 to Lisbon. The Dutch order is worth $200 "
        "million, the Portuguese one $43 million."
    )
    assert sides(text) == [
        ("ES", "NL", ("60 trams", "$200 million")),
        ("ES", "PT", ("28", "$43 million")),
    ]


def test_a_land_named_last_is_not_that_of_what_is_for_another() -> None:
    text = "The EIB lends $16 million for a plant in Peru and $42 million for Angola's solar farms."
    assert [deal[1] for deal in sides(text)] == ["PE", "AO"]


def test_a_share_is_of_the_whole_in_its_own_currency() -> None:
    text = (
        "Fonterra sold DPA to Lactalis for BRL 700 million (NZ$210 million). Fonterra's share of "
        "the "
        "proceeds is NZ$107 million."
    )
    assert ("of_which", "NZ$210 million", ("NZ$107 million",)) in ties(text)


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        (
            (
                "Donors pledged $9 billion to Lebanon, with France giving $2 billion and Germany "
                "$1 "
                "billion."
            ),
            ("includes", "$9 billion", ("$2 billion", "$1 billion")),
        ),
        (
            "Gulf states promised Egypt $9 billion: Qatar $5 billion and Kuwait $4 billion.",
            ("sum_of", "$9 billion", ("$5 billion", "$4 billion")),
        ),
        (
            (
                "The banks will put $9 billion into a fund, MUFG $4 billion, SMBC $3 billion and "
                "Mizuho $2 billion."
            ),
            ("sum_of", "$9 billion", ("$4 billion", "$3 billion", "$2 billion")),
        ),
        (
            (
                "The bank has $9 billion for Zambia: $5 billion from IDA, $3 billion from IFC "
                "and the "
                "rest from MIGA."
            ),
            ("includes", "$9 billion", ("$5 billion", "$3 billion")),
        ),
    ],
)
def test_what_many_give_together_holds_what_each_gives(
    text: str, tie: tuple[str, str, tuple[str, ...]]
) -> None:
    assert ties(text) == {tie}


def test_each_of_several_givers_gives_to_the_one_named_before_them() -> None:
    text = "Gulf states promised Egypt $9 billion: Qatar $5 billion and Kuwait $4 billion."
    assert [deal[:2] for deal in sides(text)] == [("QA", "EG"), ("KW", "EG")]


@pytest.mark.parametrize(
    ("text", "tie"),
    [
        (
            (
                "China lends Kenya $7 billion for the railway. CRBC is building the line for $9 "
                "billion."
            ),
            ("finances", "$9 billion", ("$7 billion",)),
        ),
        (
            "The EIB lends Fez $7 billion. It is the first tranche of $9 billion approved in 2023.",
            ("of_which", "$9 billion", ("$7 billion",)),
        ),
        (
            (
                "Nippon will invest $9 billion. Of this, $2 billion is for steel. It later "
                "raised the "
                "sum to $12 billion."
            ),
            ("supersedes", "$12 billion", ("$9 billion",)),
        ),
        (
            "Qatar bought 1,002 buses from Yutong. Of the vehicles, 741 buses are electric.",
            ("of_which", "1,002 buses", ("741 buses",)),
        ),
        (
            (
                "Lilly took over Verve for $9 billion, of which $7 billion came upfront, and "
                "Sanofi "
                "got "
                "Vigil for $1 billion."
            ),
            ("of_which", "$9 billion", ("$7 billion",)),
        ),
        (
            (
                "KfW lends Serbia $7 billion. The bank adds a $2 billion grant. The two sums "
                "come to "
                "$9 "
                "billion."
            ),
            ("sum_of", "$9 billion", ("$7 billion", "$2 billion")),
        ),
        (
            "Microsoft puts 14.7 billion reais, the equivalent of $2.7 billion, into Brazil.",
            ("converts", "14.7 billion reais", ("$2.7 billion",)),
        ),
        (
            (
                "GASC bought 480,000 tonnes of wheat. Half of it, 240,000 tonnes, is Russian. "
                "Cargill "
                "sold 120,000 tonnes of Romanian wheat and Soufflet of France a further 120,000 "
                "tonnes."
            ),
            ("sum_of", "480,000 tonnes", ("240,000 tonnes", "120,000 tonnes", "120,000 tonnes")),
        ),
    ],
)
def test_the_words_of_the_next_sentence_tie_its_amount(
    text: str, tie: tuple[str, str, tuple[str, ...]]
) -> None:
    assert tie in ties(text)
    assert sum(one[0] == tie[0] for one in ties(text)) == 1


def test_options_among_the_parts_of_an_order_hang_on_the_firm_part() -> None:
    text = "Turkish Airlines bought 75 Boeing 787s, of which 50 are firm and 25 are options."
    assert ("option_of", "50", ("25",)) in ties(text)


def test_a_price_told_with_the_loan_for_it_is_of_what_was_bought() -> None:
    text = (
        "Ghana bought 12 trains from Poland's PESA. The purchase is financed by a 42 million euro "
        "loan from BGK, which covers most of the 50 million euro price."
    )
    assert [deal[2] for deal in sides(text)] == [
        ("12 trains", "50 million euro"),
        ("42 million euro",),
    ]


def test_a_lot_in_a_list_comes_from_the_land_said_behind_it() -> None:
    text = (
        "Egypt's GASC bought wheat:\n- 180,000 tonnes Russian (Grainflower)\n"
        "- 120,000 tonnes Romanian (Ameropa)\n"
    )
    assert [deal[:2] for deal in sides(text)] == [("RU", "EG"), ("RO", "EG")]
