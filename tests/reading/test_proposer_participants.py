"""Who takes part in a deal without a side of its own, and who stays outside."""

from __future__ import annotations

import pytest

from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read


def _parties(text: str) -> set[str]:
    return {party.name for party in propose(text, read(text)).parties}


_DEAL = "Chile will buy 18 trains from Alstom for $210 million. "


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The signalling comes with insurance from NEXI.", "NEXI"),
        ("The depot is being built by Larsen & Toubro.", "Larsen & Toubro"),
        ("The principal subcontractors will be Hitachi Rail and Thales.", "Thales"),
        ("Private banks, among them Mizuho, arrange the credit.", "Mizuho"),
    ],
)
def test_whoever_has_a_part_in_a_deal_is_proposed_as_a_party(sentence: str, name: str) -> None:
    assert name in _parties(_DEAL + sentence)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("It preferred the French cars over those of rival Stadler.", "Stadler"),
        ("Siemens was the losing bidder.", "Siemens"),
        ("In 2016 Santiago had bought its trains from CAF.", "CAF"),
        ("Moody's said that the debt is bearable.", "Moody's"),
    ],
)
def test_whoever_lost_speaks_or_dealt_in_the_past_is_no_party(sentence: str, name: str) -> None:
    assert name not in _parties(_DEAL + sentence)


def test_a_text_without_a_deal_has_no_parties_beside_it() -> None:
    assert _parties("The weather kept Boeing, Airbus and Embraer on the ground.") == set()


def test_a_scheme_is_no_party() -> None:
    text = _DEAL + "The order is part of the Southern Rail Framework and the Green Transit Deal."
    assert _parties(text) == {"Chile", "Alstom"}


def test_a_man_with_an_arabic_name_is_no_party() -> None:
    text = "The order was signed by Tariq Hassan Al-Noor. Oman will buy 9 trams from Alstom."
    assert "Tariq Hassan Al-Noor" not in _parties(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "Prince Harald praised it.",
        "Chief executive Olaf Brandt came. Brandt agreed to a loan of $3.",
    ],
)
def test_a_person_is_no_party(sentence: str) -> None:
    assert not {"Prince Harald", "Brandt", "Olaf Brandt"} & _parties(_DEAL + sentence)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Political risk is insured by ATIDA.", "ATIDA"),
        ("Ferronorte is the operator.", "Ferronorte"),
        ("NORVIK provides partial cover.", "NORVIK"),
    ],
)
def test_an_unknown_name_with_a_part_is_a_party(sentence: str, name: str) -> None:
    assert name in _parties(_DEAL + sentence)
