"""What is only on option, and the firm order or amount that it comes on top of."""

from __future__ import annotations

import pytest

from crossfoot.figures.values import RelationKind
from tests.reading.test_proposer import propose_from
from tests.reading.test_relations_onward import relations

OPTION_OF, SUM_OF = RelationKind.OPTION_OF, RelationKind.SUM_OF


@pytest.mark.parametrize(
    ("text", "firm", "option"),
    [
        (
            (
                "Lufthansa ordered 40 A220-300s from Airbus. It holds options with the "
                "planemaker for another 15 A220-300s."
            ),
            "40 A220-300s",
            "15 A220-300s",
        ),
        (
            (
                "Czech railways has signed for 50 Siemens trains. The framework allows for up to "
                "30 further trains to be called off."
            ),
            "50 Siemens trains",
            "up to 30 further trains",
        ),
        (
            (
                "KLM ordered 20 Embraer jets, with delivery from 2026, and purchase rights for an "
                "additional 12."
            ),
            "20 Embraer jets",
            "12",
        ),
        (
            (
                "Qatar ordered 24 Eurofighters from BAE Systems for $8 billion. Twelve further "
                "Eurofighters may be bought later, the ministry said."
            ),
            "24 Eurofighters",
            "Twelve further Eurofighters",
        ),
    ],
)
def test_options_are_told_in_many_words(text: str, firm: str, option: str) -> None:
    assert (OPTION_OF, firm, [option]) in relations(text)


def test_each_option_is_of_what_its_own_words_count() -> None:
    text = (
        "Emirates has committed to 65 Boeing 777-9 jets and ten 777-8 freighters. Options for a "
        "further 20 of the 777-9 and 15 freighters are included."
    )
    assert relations(text) == [
        (OPTION_OF, "65 Boeing 777-9 jets", ["20 of the 777-9"]),
        (OPTION_OF, "ten 777-8 freighters", ["15 freighters"]),
    ]


def test_an_option_is_of_the_deal_of_the_firm_order_where_a_sentence_of_its_own_tells_it() -> None:
    proposal = propose_from(
        "Cathay ordered 14 Boeing 777-9 aircraft. It also secured the right to acquire seven "
        "additional 777-9s."
    )
    assert [figure.deal for figure in proposal.figures] == [0, 0]


def test_an_option_of_others_is_of_no_deal_told_before() -> None:
    text = (
        "Cathay ordered 14 jets from Boeing. Qantas bought an option from Airbus for six jets in "
        "May."
    )
    assert OPTION_OF not in [kind for kind, _, _ in relations(text)]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Finland bought missiles from Rafael for 316 million euros, with options worth a "
            "further 216 million euros."
        ),
        (
            "Finland bought missiles from Rafael for 316 million euros. Options could add another "
            "216 million euros."
        ),
    ],
)
def test_options_have_a_worth_beside_the_firm_price(text: str) -> None:
    assert relations(text) == [(OPTION_OF, "316 million euros", ["216 million euros"])]


def test_options_within_a_price_are_beside_nothing() -> None:
    text = (
        "Finland bought missiles from Rafael for 316 million euros, including options worth 116 "
        "million euros."
    )
    assert OPTION_OF not in [kind for kind, _, _ in relations(text)]


def test_more_of_the_same_goods_are_goods_of_their_own() -> None:
    text = (
        "Riyadh Air will buy 39 Boeing 787-9 Dreamliners with options on 33 more. Saudia is "
        "taking 39 of the same type and may add another 10. In all, up to 121 Dreamliners are "
        "involved."
    )
    whole = "up to 121 Dreamliners"
    assert relations(text) == [
        (OPTION_OF, "39 Boeing 787-9 Dreamliners", ["33 more"]),
        (OPTION_OF, "39 of the same", ["10"]),
        (SUM_OF, whole, ["39 Boeing 787-9 Dreamliners", "33 more", "39 of the same", "10"]),
    ]


def test_as_many_on_option_as_firm_are_no_sum_of_another_order() -> None:
    text = (
        "Flydubai ordered 150 Airbus A321neos. A day later it agreed to buy 75 Boeing 737 MAX "
        "aircraft, with options for 75 more."
    )
    assert relations(text) == [(OPTION_OF, "75 Boeing 737 MAX aircraft", ["75 more"])]
