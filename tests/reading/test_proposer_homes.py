"""Where bodies are at home, whom a description means, and which capitals name nobody."""

from __future__ import annotations

import pytest

from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read


def _sides(text: str) -> list[tuple[str | None, str | None]]:
    deals = propose(text, read(text)).deals
    return [(deal.from_country, deal.to_country) for deal in deals]


def _parties(text: str) -> set[str]:
    return {party.name for party in propose(text, read(text)).parties}


@pytest.mark.parametrize(
    ("text", "giver", "taker"),
    [
        # A town that only a gazetteer knows, an exchange, a bank that is called after its land.
        ("BASF will build a €2 billion plant in Leverkusen.", "DE", "DE"),
        (
            (
                "Siemens will buy Vexolia, a maker of sensors, for $900 million. The Nasdaq-listed "
                "company has 300 staff."
            ),
            "US",
            "DE",
        ),
        # Where a release was written, in small letters and with its date.
        (
            "Lima, 4 May 2025 - Vexolia has agreed to buy Norbank of Estonia for $300 million.",
            "EE",
            "PE",
        ),
        # "over" ends the verb.
        ("Tallinn's Norbank took over Vexolia of Peru for $400 million.", "PE", "EE"),
        # Who comes from a land acts for it.
        (
            (
                "A trade mission from Kenya has signed letters of intent to buy Boeing jets for "
                "$3 billion."
            ),
            "US",
            "KE",
        ),
        # Only some lands are sultanates; who lends does not lend to itself.
        (
            "Oman and Norway met. GE Vernova sold turbines worth $2 billion to the sultanate.",
            "US",
            "OM",
        ),
        (
            "Norway and Singapore met. Airbus sold jets worth $2 billion to the city state.",
            "FR",
            "SG",
        ),
        ("Siemens buys Acme Tools. KfW is lending the German group $300 million.", "DE", "DE"),
    ],
)
def test_a_side_is_at_home_where_the_text_tells(text: str, giver: str, taker: str) -> None:
    assert (giver, taker) in _sides(text)


def test_what_somebody_owns_in_a_land_makes_the_land_no_buyer() -> None:
    told = "Iberdrola agreed to sell its Mexican business to Rusal for $4.2 billion."
    assert _sides(told) == [("ES", "RU")]
    assert "Mexico" not in _parties(told)


@pytest.mark.parametrize(
    ("text", "nobody"),
    [
        ("Holders of the Peruvian miner Andex will receive $72 a share from BHP.", "Holders"),
        ("Siemens pays $2 billion for Andex. The Supervisory Board agreed.", "Supervisory Board"),
        ("Siemens buys a mill. Rival Embraer sold 20 jets to Kenya Airways.", "Rival"),
        ("Purchases of U.S. wheat by Egypt come to $3 billion.", "Purchases"),
        ("Rades, Tunisia - Siemens said it would put $2 billion into a new chip plant.", "Rades"),
    ],
)
def test_capitals_that_name_nobody_make_no_party(text: str, nobody: str) -> None:
    assert nobody not in _parties(text)


@pytest.mark.parametrize(
    ("text", "giver", "taker"),
    [
        # Money that a company offers for another is a price, what is offered to it is not.
        ("Tata Motors offers 3.8 billion euros for Iveco.", "IT", "IN"),
        ("Airbus has offered a €2 billion loan to Kenya Airways.", "FR", "KE"),
        # A land that is picked is where somebody builds.
        ("Slovakia was picked by Volvo Cars for a plant worth 1.2 billion euros.", "SE", "SK"),
        (
            "Volvo Cars will build a works for 1.2 billion euros, choosing Slovakia over Poland.",
            "SE",
            "SK",
        ),
        # Part of a company that stays its owners' is invested in.
        ("Kenya Airways is paying $300 million for a minority stake in Air Europa.", "KE", "ES"),
        # A fund of many lands that orders goods buys them.
        ("UNICEF has ordered 20 million doses of vaccine from Serum Institute of India.", "IN", ""),
        ("Vodafone has parted with a mast company, sold to Swisscom for $2 billion.", "GB", "CH"),
        ("Lundbeck got Vexolia of Peru for $300 million.", "PE", "DK"),
    ],
)
def test_what_is_paid_for_a_body_or_a_land(text: str, giver: str, taker: str) -> None:
    assert _sides(text) == [(giver, taker or None)]


def test_a_row_that_opens_with_a_body_and_its_land_is_of_there() -> None:
    told = (
        "New plants in Egypt:\n"
        "- Vexolia Textile, Peru - ready-made garments, investment of $40 million\n"
        "- Andex Dyeing, China - yarn, investment of $12 million"
    )
    assert _sides(told) == [("PE", "EG"), ("CN", "EG")]
    assert "Peru" not in _parties(told)


def test_whom_a_list_names_takes_from_who_opens_it() -> None:
    told = (
        "EBRD loans this week:\n"
        "1) Vexolia Foods, Peru - $8 million senior loan\n"
        "2) Andex Mills, Kenya - $50 million loan\n"
    )
    assert _sides(told) == [(None, "PE"), (None, "KE")]
    told = "Further loans were announced by:\n- KfW: €300 million\n- JBIC: $1 billion"
    assert [giver for giver, _ in _sides(told)] == ["DE", "JP"]


@pytest.mark.parametrize(
    "told",
    [
        "Samsung will invest $540 million in Hungary, supported by a state grant of $61 million.",
        "In Hungary, Samsung puts $1.2 billion into a works, of which $267 million is state aid.",
    ],
)
def test_what_a_state_adds_to_an_investment_is_a_grant(told: str) -> None:
    assert _sides(told) == [("KR", "HU"), ("HU", "KR")]


def test_a_syndicate_of_many_lands_lends_for_none() -> None:
    told = "Barclays, KfW and State Bank of India lend Airtel $8.3 billion."
    assert _sides(told) == [(None, "IN")]


def test_a_noun_of_dealing_that_opens_an_item_is_one() -> None:
    told = (
        "Peru and Norway exchanged notes:\n- Grant of machinery for roads in Peru by Norway, "
        "$20 million"
    )
    assert _sides(told) == [("NO", "PE")]


def test_who_puts_in_the_rest_invests_too() -> None:
    told = (
        "Micron is to build a plant in India. The American maker itself will put $825 million into "
        "the works, and $1.9 billion comes from the government."
    )
    assert ("US", "IN") in _sides(told)


def test_an_airline_in_a_table_buys_of_who_makes_the_type() -> None:
    told = (
        "Farnborough, day two - orders so far\nBuyer | Aircraft | Status\n"
        "Qatar Airways | 20 777-9 | firm\nVietjet | 20 A330-900 | firm"
    )
    assert _sides(told) == [("US", "QA"), ("FR", "VN")]


def test_where_a_subsidiary_is_or_who_holds_a_share_takes_no_part() -> None:
    told = "Baladna says its subsidiary in Algeria has awarded contracts for $500 million to GEA."
    assert "Algeria" not in _parties(told)
    told = (
        "Baladna builds a dairy in Algeria. The farm, in which the Andean Investment Fund of Peru "
        "holds 49%, represents an investment of $3.5 billion."
    )
    assert _sides(told) == [("QA", "DZ")]


def test_the_land_that_only_the_text_around_tells_is_no_party() -> None:
    told = "Peru needs trains. Its ministry wants new lines. Alstom sold 20 locomotives in March."
    assert "Peru" not in _parties(told)
    assert [taker for _, taker in _sides(told)] == ["PE"]


@pytest.mark.parametrize(
    ("told", "deals"),
    [
        # Works that somebody gets, and the leave to build one, are invested in.
        ("Peru is getting a chip factory from Samsung for $300 million.", [("KR", "PE")]),
        ("Samsung was granted a licence for a plant in Peru worth $1 billion.", [("KR", "PE")]),
        # An authority hosts the works for which it signs with others.
        (
            (
                "The General Authority for the Suez Canal Economic Zone signed contracts with "
                "Chinese companies for three factories with investments of $112 million."
            ),
            [("CN", "EG")],
        ),
        # "takes that unit" is no branch of who takes it, and a state buys as one.
        ("Nokia has sold Vexolia Networks to the French State for $350 million.", [("FI", "FR")]),
        # Who only buys in a text sells nothing in it.
        (
            (
                "OAIC of Algeria bought 60,000 tons of wheat from Cargill. Saudi Arabia's GFSA "
                "bought 455,000 tons of barley in a tender on Monday."
            ),
            [("US", "DZ"), ("US", "SA")],
        ),
        (
            "Jordan's trade ministry picked up 60,000 tons of wheat from Cargill.",
            [("US", "JO")],
        ),
    ],
)
def test_who_hosts_and_who_buys(told: str, deals: list[tuple[str, str]]) -> None:
    assert _sides(told) == deals


def test_part_of_a_land_is_no_body() -> None:
    told = "Samsung will build a plant in West Qantara for $2 billion."
    assert _parties(told) == {"Samsung", "Egypt"}


def test_a_branch_that_is_called_after_its_host_is_from_where_the_total_says() -> None:
    told = (
        "A total of 64 Indian companies are set to invest £1.3 billion in the UK.\n"
        "Investments include:\n- TVS Motor, which is investing £250 million in motorcycles\n"
        "- Vexolia Finance UK, expanding its branches with a further £100 million"
    )
    assert _sides(told)[-1] == ("IN", "GB")
