"""Who stands across a deal: by trade, in an item without a verb, beside another, or by name."""

from __future__ import annotations

import pytest

from crossfoot.figures.values import Role
from crossfoot.reading.proposal import Known
from crossfoot.reading.proposer import propose
from crossfoot.reading.proposing.account import account
from crossfoot.reading.reader import read


def countries(text: str) -> list[tuple[str | None, str | None]]:
    """Return from and to of each proposed deal, in order."""
    return [(deal.from_country, deal.to_country) for deal in propose(text, read(text)).deals]


@pytest.mark.parametrize(
    ("text", "giver", "taker"),
    [
        # Who only names the goods does not sell what another sells.
        ("Austria will buy 12 Eurofighter Typhoon jets from Italy for €1.1 billion.", "IT", "AT"),
        ("Flyadeal will lease ten Airbus A320neo jets from Avolon.", "IE", "SA"),
        # Goods that were used before are not sold by their maker.
        ("Kenya Airways has bought two used 737-800s for $60 million.", None, "KE"),
        # Who leases, sells to an airline though lessors buy of makers.
        ("Avolon and Vietjet signed an agreement for five Airbus A321neo jets.", "IE", "VN"),
        ("Avolon signed an agreement with Boeing for 40 737 MAX jets.", "US", "IE"),
        # By trade: a country's yards sell, its airlines buy.
        ("Maersk signed contracts with Chinese yards for 12 container ships.", "CN", "DK"),
        # At a maker's.
        ("Maersk ordered eight container ships at Hanwha Ocean for $1.4 billion.", "KR", "DK"),
        # Whoever is told to do work sells it.
        ("Egis was entrusted with studies for €30 million by Morocco's ONCF.", "FR", "MA"),
        # What somebody else did just so is of one's own side.
        ("Norway ordered five helicopters for $200 million together with Denmark.", None, "NO"),
        # A state body sells with others to its own state: the goods come from abroad.
        (
            (
                "Peru's state shipyard SIMA and HD Hyundai of South Korea will build four ships "
                "for the Peruvian navy for $460 million."
            ),
            "KR",
            "PE",
        ),
        # Who takes what another has buys it, whoever is named first.
        (
            "OMV signed an accord with Gazprom Neft for its 56% of NIS; the price: €900 million.",
            "RU",
            "AT",
        ),
        # A maker is not given what it makes.
        ("Alstom has been awarded 130 trams for €400 million by Morocco's ONCF.", "FR", "MA"),
        # A government of a land acts for its country; a subject after an aside is one.
        (
            (
                "For 42 Sukhoi kits, put together by Hindustan Aeronautics, the Indian air force "
                "will pay $1.6 billion to Rosoboronexport."
            ),
            "RU",
            "IN",
        ),
        # A company's form is no other body.
        ("Kenya Airways ordered ten jets for $2 billion from Airbus S.A.S.", "FR", "KE"),
        ("Kenya Airways has agreed with Avolon the lease of three Boeing 737-800s.", "IE", "KE"),
    ],
)
def test_a_deal_goes_from_one_country_to_the_other(
    text: str, giver: str | None, taker: str | None
) -> None:
    assert countries(text) == [(giver, taker)]


def test_whoever_is_said_to_sell_stands_on_the_side_left_open() -> None:
    text = (
        "Vale said it would buy the Amapá iron mine for $1.2 billion. "
        "The seller is Cantech, a holding company registered in Luxembourg."
    )
    assert countries(text) == [("LU", "BR")]


def test_an_item_without_a_verb_names_both_sides() -> None:
    text = (
        "Orders this week:\n"
        "• Samsung Heavy Industries – 4 tankers, Minerva Marine, $338 million\n"
        "• Fincantieri – 2 cruise ships for Norwegian Cruise Line\n"
    )
    assert countries(text) == [("KR", "GR"), ("IT", "US")]


def test_goods_shared_out_go_to_those_who_get_them() -> None:
    text = (
        "The Netherlands ordered nine C-390 transports in a joint purchase with Austria: five "
        "aircraft go to the Dutch air force and four aircraft to the Austrian air force."
    )
    assert all(giver == "BR" for giver, _ in countries(text))


def test_one_of_the_country_told_of_invests_as_it_does() -> None:
    text = (
        "American companies pledged £150 billion of investment in Britain. Blackstone accounts "
        "for £90 billion and Prologis for £3.9 billion."
    )
    assert countries(text) == [("US", "GB"), ("US", "GB")]


def test_a_side_nobody_is_named_for_stays_open_where_two_lands_are_spoken_of() -> None:
    text = (
        "DUBAI, Nov 8 - Maersk has ordered eight container ships for $1.4 billion. Its rivals in "
        "Switzerland and France buy, too."
    )
    assert countries(text) == [(None, "DK")]


def test_a_pronoun_after_a_name_is_not_governed_with_it() -> None:
    text = "ANA renews its fleet. From Boeing it takes 18 787-9s and 12 737-8s."
    assert countries(text) == [("US", "JP")]


def test_a_leaders_first_name_is_no_town() -> None:
    text = "India ordered 70 helicopters for $1 billion as President Vladimir Putin looked on."
    assert all(party.name != "Vladimir" for party in propose(text, read(text)).parties)
    assert countries(text) != [("IN", "RU")]


def test_the_government_of_a_province_is_its_country() -> None:
    text = "The Government of Québec has invested $1 billion in Bombardier."
    parties = {party.name: party.country for party in propose(text, read(text)).parties}
    assert parties["Canada"] == "CA"


def test_whom_one_without_a_name_deals_with_is_no_buyer() -> None:
    text = "Our government has signed with the United States for 24 fighters."
    roles = [role for deal in propose(text, read(text)).deals for _, role in deal.parties]
    assert Role.BUYER not in roles


def test_a_cell_of_a_row_says_where_a_body_is_from() -> None:
    text = "Contracts of Ghana\nTrains | Vexta Railways, Poland | $20 million\n"
    named = {name.party: name.country for name in account(text, read(text), Known()).names}
    assert named["Vexta Railways"] == "PL"


def test_two_who_sell_by_one_verb_both_sell() -> None:
    text = "Boeing will sell 20 jets for $3 billion with engines from Rolls-Royce to Air India."
    roles = {
        party.name: role
        for deal in propose(text, read(text)).deals
        for number, role in deal.parties
        for party in [propose(text, read(text)).parties[number]]
    }
    assert roles["Boeing"] is Role.SELLER
    assert countries(text) == [("US", "IN")]


def test_goods_bought_together_go_to_each_land_by_a_deal_of_its_own() -> None:
    text = (
        "Norway ordered ten tanks from Rheinmetall in a joint purchase with Denmark: six tanks go "
        "to the Norwegian Army and four tanks to the Danish Army."
    )
    assert countries(text) == [("DE", "NO"), ("DE", "DK")]
    assert [figure.deal for figure in propose(text, read(text)).figures] == [None, 0, 1]


def test_goods_shared_out_at_home_are_of_one_deal() -> None:
    text = "Saudi Arabia ordered 40 Airbus jets: 30 jets go to Saudia and ten jets to Flyadeal."
    assert countries(text) == [("FR", "SA")]


def test_whoever_deals_together_with_another_stands_on_its_side() -> None:
    text = "Portugal signed for nine C-390 transports in a joint buy with Austria."
    proposal = propose(text, read(text))
    roles = {proposal.parties[n].name: role for deal in proposal.deals for n, role in deal.parties}
    assert roles["Austria"] is roles["Portugal"] is Role.BUYER
