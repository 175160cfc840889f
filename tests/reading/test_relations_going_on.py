"""Open lists that go on after the words that open them, in round-ups of our own."""

from __future__ import annotations

import pytest

from crossfoot.figures.values import SUMMING, RelationKind
from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read
from tests.reading.test_relations_onward import relations

INCLUDES, SUM_OF = RelationKind.INCLUDES, RelationKind.SUM_OF


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        (
            (
                "Donors promised $1.9 billion against polio on Monday. The Gates Foundation "
                "pledged $1.2 billion and Rotary $450 million. The host foundation itself gives"
                " $140 million. Germany came forward with $62 million. Polio remains endemic in"
                " two countries."
            ),
            "$1.9 billion",
            ["$1.2 billion", "$450 million", "$140 million", "$62 million"],
        ),
        (
            (
                "Washington has approved arms sales with a total value of $11.1 billion to "
                "Taiwan. They include 82 launchers for $4.05 billion and 60 howitzers for $4.03"
                " billion. Drones will cost $1.1 billion and software $1.01 billion."
            ),
            "$11.1 billion",
            ["$4.05 billion", "$4.03 billion", "$1.1 billion", "$1.01 billion"],
        ),
        (
            (
                "Donors pledged $1.7 billion on Friday for the work of the UN in Sudan. Germany"
                " gives $210 million, Denmark $130 million and Sweden $115 million. It had "
                "asked for $6 billion."
            ),
            "$1.7 billion",
            ["$210 million", "$130 million", "$115 million"],
        ),
        (
            (
                "The Prime Minister closes his trade mission with £1.3 billion of investment "
                "from 64 Indian companies.\n- TVS Motor will put £250 million into Norton "
                "Motorcycles in Solihull.\n- Hero Motors is investing £120 million in the West "
                "Midlands."
            ),
            "£1.3 billion",
            ["£250 million", "£120 million"],
        ),
        (
            (
                "Companies from the Gulf signed investment agreements worth $14 billion at the "
                "forum in Cairo. Qatari Diar will build a resort for $7.5 billion. Kuwait's "
                "Agility with $1.2 billion comes second. Egypt's external debt stands at $161 "
                "billion."
            ),
            "$14 billion",
            ["$7.5 billion", "$1.2 billion"],
        ),
    ],
)
def test_an_open_list_goes_on_with_what_is_told_after_it(
    text: str, whole: str, parts: list[str]
) -> None:
    assert (INCLUDES, whole, parts) in relations(text)


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        (
            (
                "DFC and DBSA signed loans of $753 million in all to a railway in Angola. DFC "
                "lends $553 million and DBSA $200 million."
            ),
            "$753 million",
            ["$553 million", "$200 million"],
        ),
        (
            (
                "Korean Air has signed deals worth about $50 billion in Washington. It will buy"
                " 103 aircraft from Boeing for $36.2 billion and spare engines from CFM "
                "International for $690 million. GE Aerospace will service engines under a "
                "contract worth $13 billion."
            ),
            "about $50 billion",
            ["$36.2 billion", "$690 million", "$13 billion"],
        ),
    ],
)
def test_deals_told_one_by_one_that_come_to_their_total_are_all_of_it(
    text: str, whole: str, parts: list[str]
) -> None:
    assert (SUM_OF, whole, parts) in relations(text)


def test_a_part_stands_in_no_list_beside_its_own_parts() -> None:
    text = (
        "Five institutions announced a package of up to $6.7 billion for Jamaica. The "
        "core is financing of $3.6 billion. It consists of up to $1.4 billion from the "
        "World Bank, $1.5 billion from the Inter-American Development Bank and $0.7 "
        "billion from the IMF. The remainder is private investment."
    )
    for kind, whole, parts in relations(text):
        assert kind not in SUMMING or (whole, len(parts)) == ("$3.6 billion", 3)


def test_one_instalment_of_many_is_no_part() -> None:
    text = (
        "Creditors may lend the utility up to £3 billion. The first £1.5 billion "
        "becomes available in instalments of £500 million. Another £1.5 billion can be "
        "drawn later."
    )
    assert all("£500 million" not in parts for _, _, parts in relations(text))


def test_what_a_sentence_tells_only_for_the_time_is_not_what_the_money_is() -> None:
    text = (
        "Posco will invest $9 billion in American mills after closing its $12.5 billion takeover "
        "of Cliffs. The money includes $2 billion for a new furnace."
    )
    assert [(whole, parts) for _, whole, parts in relations(text)] == [
        ("$9 billion", ["$2 billion"])
    ]
    deals = [figure.deal for figure in propose(text, read(text)).figures]
    assert deals == [0, 1, 0]


def test_what_is_yet_to_follow_is_in_no_list_of_what_is_told() -> None:
    text = (
        "Volvo will invest $5 billion in Hungary by 2030. The money includes $1 billion for a "
        "plant, with $2 billion more to follow later."
    )
    assert all("$2 billion" not in parts for _, _, parts in relations(text))
