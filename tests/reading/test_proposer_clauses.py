"""Who stands on which side where a clause, an arrow or a list says it, not the main verb."""

from __future__ import annotations

import pytest

from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read


def countries(text: str) -> list[tuple[str | None, str | None]]:
    """Return from and to of each proposed deal, in order."""
    return [(deal.from_country, deal.to_country) for deal in propose(text, read(text)).deals]


@pytest.mark.parametrize(
    ("text", "giver", "taker"),
    [
        # Whose something was taken, sold it.
        ("It was the turn of Equinor, whose field was taken by YPF for $1 billion.", "NO", "AR"),
        # Who received something for what another takes, sold it.
        ("Shell took half of the field, for which Petrobras received $2 billion.", "BR", "GB"),
        # Of whom a clause says that something is bought from it.
        ("QatarEnergy struck a deal with Eni, from which it acquires a mine for $1bn.", "IT", "QA"),
        # The order goes to who fills it.
        ("For Oman's plant the order went to Worley, whose work is put at $3 billion.", "AU", "OM"),
        # Whoever turns to a maker and orders, orders there.
        ("Spain's Iberdrola went to Vestas and ordered 21 turbines.", "DK", "ES"),
        # Who is made to do something does it.
        ("The accord commits China Three Gorges to put $2 billion into Angola.", "CN", "AO"),
        # A clause between commas does not deal.
        (
            "The mill in Serbia, which U.S. Steel had shut, went to Hesteel for €46 million.",
            "RS",
            "CN",
        ),
        (
            (
                "Korea Eximbank approved a loan of $4 billion to the gas works, the project led by "
                "TotalEnergies in Mozambique."
            ),
            "KR",
            "MZ",
        ),
        # What somebody leaves does not sell.
        (
            "Spain's Iberdrola agreed to leave Mexico and sold its plants to Engie for $4 billion.",
            "ES",
            "FR",
        ),
        # A lender that signs for an amount lends it.
        ("JICA signed for 100 billion yen with Vietnam.", "JP", "VN"),
        # Who is named first as one that acts with another is on its side.
        ("With Trafigura, Rosneft acquired Essar Oil for $12.9 billion.", "IN", "RU"),
        # An arrow goes from who gives to who takes.
        ("KEXIM -> Tanzania, concessional loans of $2.5 billion", "KR", "TZ"),
        ("KEXIM → Ethiopia, credit line of $1 billion", "KR", "ET"),
    ],
)
def test_the_side_a_clause_or_an_arrow_says(
    text: str, giver: str | None, taker: str | None
) -> None:
    assert countries(text) == [(giver, taker)]


def test_a_list_of_verbs_has_one_subject() -> None:
    text = (
        "Masdar buys Terra-Gen from Brookfield for $1.1bn, takes over Greece's Terna Energy from "
        "GEK Terna for €2.4bn, and picks up Saeta Yield from EDP for $1.4bn."
    )
    assert countries(text) == [("CA", "AE"), ("GR", "AE"), ("PT", "AE")]


def test_under_a_heading_of_takeovers_the_second_is_taken_over() -> None:
    text = (
        "Recent mining takeovers\n\n1. Newmont / Newcrest Mining (Australia), 2023: $17 billion\n"
        "2. Rio Tinto / Alcoa (United States), 2024: $4 billion\n"
    )
    assert countries(text) == [("AU", "US"), ("US", "GB")]


def test_a_town_parts_no_label_from_its_item() -> None:
    text = "Yards\n\nHanwha Ocean, Okpo: 12 vessels, $2.9 billion\n"
    assert countries(text) == [("KR", None)]


def test_whose_orders_a_heading_tells_in_brackets_buys() -> None:
    text = "QatarEnergy's carriers (orders by yard)\n\nHanwha Ocean: 12 vessels, $2.9 billion\n"
    assert countries(text) == [("KR", "QA")]


def test_what_is_given_besides_is_no_price_of_what_is_bought() -> None:
    text = (
        "Canberra will buy three submarines from Washington. "
        "It will also give American shipyards $3 billion."
    )
    assert countries(text)[-1] == ("AU", "US")
