"""The announcement that the program was asked for, proposed as a clerk would record it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from crossfoot.figures.values import AnnouncementKind, DealType, RelationKind, Role, Stage
from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read

if TYPE_CHECKING:
    from crossfoot.reading.proposal import Proposal, ProposedDeal

SEED = Path(__file__).resolve().parents[3] / "shared" / "data" / "seed.txt"


@pytest.fixture(scope="module")
def proposal() -> Proposal:
    if not SEED.exists():
        pytest.skip("the shared data is not beside the project")
    text = SEED.read_text(encoding="utf-8")
    return propose(text, read(text))


def deal(proposal: Proposal, title: str) -> ProposedDeal:
    return next(one for one in proposal.deals if one.title == title)


def roles(proposal: Proposal, one: ProposedDeal) -> dict[str, Role]:
    return {proposal.parties[index].name: role for index, role in one.parties}


def test_it_is_one_article_with_its_title_and_occasion(proposal: Proposal) -> None:
    assert proposal.title == "Historic Trade Agreements Signal New Era"
    assert proposal.kind is AnnouncementKind.ARTICLE
    assert proposal.language == "en"
    assert proposal.event == "80th session of the United Nations General Assembly"
    assert proposal.place == "New York"


def test_there_are_two_deals(proposal: Proposal) -> None:
    titles = [one.title for one in proposal.deals]
    assert titles == ["Kazakhstan locomotives", "Uzbekistan aircraft"]


def test_kazakhstan_buys_locomotives_from_the_united_states(proposal: Proposal) -> None:
    one = deal(proposal, "Kazakhstan locomotives")
    assert (one.type, one.sector, one.stage) == (DealType.PURCHASE, "rail", Stage.ANNOUNCED)
    assert (one.from_country, one.to_country) == ("US", "KZ")
    assert roles(proposal, one) == {"Kazakhstan": Role.BUYER, "United States": Role.SELLER}


def test_uzbekistan_has_a_contract_with_boeing(proposal: Proposal) -> None:
    one = deal(proposal, "Uzbekistan aircraft")
    assert (one.type, one.sector, one.stage) == (DealType.PURCHASE, "aviation", Stage.CONTRACT)
    assert one.stage_quote == "signed a contract"
    assert roles(proposal, one) == {"Uzbekistan": Role.BUYER, "Boeing": Role.SELLER}


def test_the_number_of_aircraft_and_their_value_belong_to_one_deal(proposal: Proposal) -> None:
    of_deal = {one.found.text: one.deal for one in proposal.figures}
    assert of_deal == {
        "over $12 billion": None,
        "$4.2 billion": 0,
        "up to 22 Boeing aircraft": 1,
        "over $8 billion": 1,
    }


def test_the_total_is_the_sum_of_the_two_values(proposal: Proposal) -> None:
    (relation,) = proposal.relations
    assert relation.kind is RelationKind.SUM_OF
    assert proposal.figures[relation.whole].found.text == "over $12 billion"
    parts = [proposal.figures[part].found.text for part in relation.parts]
    assert parts == ["$4.2 billion", "over $8 billion"]
    assert relation.quote == "over $12 billion in trade deals with Kazakhstan and Uzbekistan"


def test_the_value_of_the_aircraft_is_stated_by_trump(proposal: Proposal) -> None:
    said = {one.found.text: one.stated_by for one in proposal.figures}
    assert said["over $8 billion"] == "Trump in a post on TruthSocial"
    assert said["over $12 billion"] is None


def test_parties_have_their_countries(proposal: Proposal) -> None:
    countries = {one.name: one.country for one in proposal.parties}
    assert countries == {
        "Kazakhstan": "KZ",
        "United States": "US",
        "Uzbekistan": "UZ",
        "Boeing": "US",
        "Wabtec": "US",
    }
