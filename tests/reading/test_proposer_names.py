"""Where the name of a body begins and ends, where nothing but its words can tell."""

from __future__ import annotations

import pytest

from crossfoot.reading.proposal import Known
from crossfoot.reading.proposer import propose
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.names.names import names
from crossfoot.reading.proposing.names.organisations import organisations
from crossfoot.reading.proposing.sentences import sentences
from crossfoot.reading.reader import read


def _bodies(text: str) -> dict[str, str | None]:
    found = names(text, sentences(text), Known())
    return {name.party: name.country for name in found if name.kind is NameKind.ORGANISATION}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "A loan came from the Housing and Urban Development Fund.",
            "Housing and Urban Development Fund",
        ),
        (
            "Lima asked the Authority for Roads and Bridges to pay.",
            "Authority for Roads and Bridges",
        ),
        (
            "The port went to the Siemens Alstom Delta Consortium.",
            "Siemens Alstom Delta Consortium",
        ),
        ("Peru's New Harbours Authority will lend $3 million.", "New Harbours Authority"),
        ("They met the Istanbul Cable Alliance on Monday.", "Istanbul Cable Alliance"),
        ("It was bought by the Fonds Maritime de Garantie.", "Fonds Maritime de Garantie"),
        ("The mill belongs to Ghana Aluminium.", "Ghana Aluminium"),
        ("He works for the U.S. Rice Association.", "U.S. Rice Association"),
        (
            "They met the Ministry of Ports, Roads and the Digital Economy.",
            "Ministry of Ports, Roads and the Digital Economy",
        ),
        (
            "It was paid by the Saudi Agricultural and Livestock Investment Company.",
            "Saudi Agricultural and Livestock Investment Company",
        ),
        ("It buys out Marlow's from their company.", "Marlow's"),
        ("The mill is for Vexolia Africa BV, its branch.", "Vexolia Africa BV"),
        ("Buses for Regionalverkehr Leverkusen were sold.", "Regionalverkehr Leverkusen"),
    ],
)
def test_a_name_is_taken_whole(text: str, name: str) -> None:
    assert name in _bodies(text)


def test_a_land_after_a_body_is_the_last_word_of_its_branch() -> None:
    assert _bodies("The radars will come from Leonardo Poland, its branch.") == {
        "Leonardo Poland": "PL"
    }
    assert "Borealwind Africa" in _bodies("The mast goes to Borealwind Africa, a Kenyan firm.")


@pytest.mark.parametrize(
    "text",
    [
        "Few noticed the Leonardo Poland deal.",
        "In sub-Saharan Africa nothing was sold.",
        "Long-range missiles were bought.",
    ],
)
def test_what_only_stands_beside_is_no_part_of_a_name(text: str) -> None:
    assert not {"Leonardo Poland", "Saharan Africa", "Long"} & set(_bodies(text))


def test_a_heading_in_capitals_joins_no_land_to_a_name() -> None:
    assert "Leonardo Poland" not in _bodies("Good News From Leonardo Poland Waits\nIt rained.")


@pytest.mark.parametrize("region", ["Nordic", "Baltic", "Scandinavian", "Balkan", "European"])
def test_what_a_carrier_is_by_its_region_is_no_party(region: str) -> None:
    told = (
        "Norbank Air has signed a firm order for 45 Airbus A321neo aircraft worth $5.9 billion, "
        f"one of the largest purchases by a {region} carrier this year."
    )
    assert region not in {party.name for party in propose(told, read(told)).parties}


@pytest.mark.parametrize(
    "text",
    [
        "WORKERS: The agreements support 20,000 jobs.",
        "RAIL: A plant will be built in Kazakhstan.",
        "ENERGY AND MINERALS: A mine opens in Kazakhstan.",
        "The deals:\nDELIVERING FOR AMERICAN WORKERS\nThey were signed today.",
        "DELIVERING FOR AMERICAN WORKERS: They were signed today.",
    ],
)
def test_a_label_or_a_heading_in_capitals_is_nobody(text: str) -> None:
    assert _bodies(text) == {}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("BOEING: It won an order for 20 jets.", "Boeing"),
        ("AIRLINES: Orders were signed.\nZVEZDA AIR bought 20 jets.", "ZVEZDA AIR"),
        ("KTQ: It bought 20 jets.", "KTQ"),
        ("Buyer\tJets\nZVEZDA AIR\t20", "ZVEZDA AIR"),
        ("ZVEZDA AIR BUYS 20 JETS FROM BOEING", "ZVEZDA AIR BUYS"),
    ],
)
def test_capitals_that_name_somebody_still_do(text: str, name: str) -> None:
    assert name in _bodies(text)


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("Seven banks will lend $500 million to Egypt.", {}),
        ("Sev.en will buy a coal mine.", {"Sev.en": "CZ"}),
        ("Kia will build cars in Mexico.", {"Kia": "KR"}),
        ("KIA, Kuwait's fund, will buy shares.", {"Kuwait Investment Authority": "KW"}),
        ("DP World will enlarge its terminal in Santos.", {"DP World": "AE"}),
        ("Maersk will buy a terminal at the Port of Santos.", {"Maersk": "DK"}),
        ("Santos will sell gas to Japan.", {"Santos": "AU"}),
    ],
)
def test_a_name_that_is_also_another_word_is_taken_for_what_it_says(
    text: str, bodies: dict[str, str]
) -> None:
    assert _bodies(text) == bodies


def test_no_known_body_is_called_as_another_one_is() -> None:
    known: dict[str, str] = {}
    for body in organisations():
        for name in (body.name, *body.others):
            assert known.setdefault(name, body.name) == body.name
