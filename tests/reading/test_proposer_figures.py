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
