"""Every relation that a text can state, in the words that state it."""

from __future__ import annotations

import pytest

from crossfoot.figures.values import SUMMING, RelationKind
from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read
from tests.reading.test_proposer import propose_from, relations

K = RelationKind

TOLD = [
    # supersedes
    (
        (
            "Salesforce will raise its investment in Britain to $6 billion, up from the $4 "
            "billion it "
            "announced in 2023."
        ),
        (K.SUPERSEDES, "$6 billion", ["$4 billion"]),
    ),
    (
        "Egypt and the IMF agreed to enlarge the loan programme to $8 billion from $3 billion.",
        (K.SUPERSEDES, "$8 billion", ["$3 billion"]),
    ),
    (
        "The Commission proposed a €1.8 billion plan for Moldova, since raised to €1.9 billion.",
        (K.SUPERSEDES, "€1.9 billion", ["€1.8 billion"]),
    ),
    (
        (
            "Nippon Steel will now invest $11 billion in Ohio, against the $2.7 billion it had "
            "originally promised."
        ),
        (K.SUPERSEDES, "$11 billion", ["$2.7 billion"]),
    ),
    (
        (
            "Washington finalised a grant of $7.86 billion for Intel. That is less than the $8.5 "
            "billion award outlined in March."
        ),
        (K.SUPERSEDES, "$7.86 billion", ["$8.5 billion"]),
    ),
    # restates
    (
        (
            "France drew investments of €37 billion, of which €17 billion had been unveiled in "
            "February."
        ),
        (K.RESTATES, "€37 billion", ["€17 billion"]),
    ),
    (
        (
            "TSMC raised its investment in Arizona to $165 billion, including $100 billion "
            "announced "
            "in March."
        ),
        (K.RESTATES, "$165 billion", ["$100 billion"]),
    ),
    (
        "Brookfield pledged €20 billion to France, including a previously announced €5 billion.",
        (K.RESTATES, "€20 billion", ["€5 billion"]),
    ),
    # rate_times
    (
        "The bank will lend Kenya $60 million a year for five years, a total of $300 million.",
        (K.RATE_TIMES, "$300 million", ["$60 million"]),
    ),
    (
        "EXIM will back up to $1 billion a year over ten years, or $10 billion in all, in Iraq.",
        (K.RATE_TIMES, "$10 billion", ["up to $1 billion"]),
    ),
    # finances
    (
        "Kenya will build the road for $1.5 billion, financed by a $1 billion loan from China.",
        (K.FINANCES, "$1.5 billion", ["$1 billion"]),
    ),
    (
        "Alstom secured a loan of €400 million to help pay for Morocco's €600 million tram line.",
        (K.FINANCES, "€600 million", ["€400 million"]),
    ),
    (
        (
            "Kenya will build the road for $1.5 billion. The project will be financed by a $900 "
            "million loan and $600 million of equity."
        ),
        (K.FINANCES, "$1.5 billion", ["$900 million", "$600 million"]),
    ),
    # of_which, option_of, converts
    (
        "OpenAI will invest $500 billion in Ohio, with $100 billion to be deployed immediately.",
        (K.OF_WHICH, "$500 billion", ["$100 billion"]),
    ),
    (
        "Lot ordered 40 A220s from Airbus, with options for 44 more.",
        (K.OPTION_OF, "40 A220s", ["44 more"]),
    ),
    (
        "Norway will lend Kenya 3 billion kroner ($280 million).",
        (K.CONVERTS, "3 billion kroner", ["$280 million"]),
    ),
    (
        "The order is for 75 787s, with 50 firm and 25 options, and 150 737 MAXs.",
        (K.SUM_OF, "75 787s", ["50 firm", "25 options"]),
    ),
    (
        "Turkish Airlines ordered 75 widebodies and 150 single-aisle jets, 225 planes in total.",
        (K.SUM_OF, "225 planes", ["75 widebodies", "150 single-aisle jets"]),
    ),
    # sums
    (
        (
            "Korean Air will buy 103 jets from Boeing. The order covers 20 777-9s, 25 787-10s, 50 "
            "737-10s and eight 777-8Fs."
        ),
        (K.SUM_OF, "103 jets", ["20 777-9s", "25 787-10s", "50 737-10s", "eight 777-8Fs"]),
    ),
    (
        "Air India ordered 470 aircraft, of which 250 will come from Airbus and 220 from Boeing.",
        (K.SUM_OF, "470 aircraft", ["250", "220"]),
    ),
    (
        (
            "The EU will give the Balkans €6 billion. Up to €2 billion of the money will be "
            "paid as "
            "grants, with the other €4 billion coming as loans."
        ),
        (K.SUM_OF, "€6 billion", ["Up to €2 billion", "€4 billion"]),
    ),
    (
        (
            "The £31 billion package is led by Microsoft's £22 billion. Other commitments "
            "come from "
            "CoreWeave (£1.5 billion) and BlackRock (£500 million)."
        ),
        (K.INCLUDES, "£31 billion", ["£22 billion", "£1.5 billion", "£500 million"]),
    ),
    (
        (
            "The drive brought pledges of $11 billion. The United States remained the "
            "largest donor "
            "with $4.6 billion, followed by Germany with $1 billion."
        ),
        (K.INCLUDES, "$11 billion", ["$4.6 billion", "$1 billion"]),
    ),
]


@pytest.mark.parametrize(("text", "told"), TOLD, ids=range(len(TOLD)))
def test_a_relation_is_proposed_from_its_words(
    text: str, told: tuple[RelationKind, str, list[str]]
) -> None:
    assert told in relations(propose_from(text))


def test_a_rate_says_how_many_periods_it_runs() -> None:
    (relation,) = propose_from(
        "The bank will lend Kenya $60 million a year for five years, a total of $300 million."
    ).relations
    assert relation.weight == 5


def test_a_former_amount_is_of_the_deal_that_it_was_of() -> None:
    proposal = propose_from(
        "Salesforce will raise its investment in Britain to $6 billion, up from $4 billion it "
        "announced in 2023."
    )
    assert [(one.found.text, one.deal, one.skip) for one in proposal.figures] == [
        ("$6 billion", 0, None),
        ("$4 billion", 0, None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Trade between Peru and China rose to $36 billion last year from $30 billion.",
        "Vietnam and Japan aim to raise bilateral trade to $60 billion, from $49 billion now.",
        "Boeing won a $5 billion order, and its sales rose to $70 billion from $60 billion.",
    ],
)
def test_what_rises_by_itself_supersedes_nothing(text: str) -> None:
    assert K.SUPERSEDES not in [kind for kind, _, _ in relations(propose_from(text))]


def test_amounts_of_other_deals_make_up_no_earlier_one() -> None:
    text = "Kenya signed a $5 billion deal. Boeing won $3 billion of orders and Airbus $2 billion."
    assert relations(propose_from(text)) == []


def test_who_gives_most_is_told_with_those_who_follow() -> None:
    proposal = propose_from(
        "The drive brought pledges of $11 billion. The United States remained the largest donor "
        "with $4.6 billion, followed by Germany with $1 billion."
    )
    assert [(deal.from_country, deal.to_country) for deal in proposal.deals] == [
        ("US", None),
        ("DE", None),
    ]


@pytest.mark.parametrize(
    ("text", "new", "old"),
    [
        (
            (
                "Correction: An earlier version gave the value of the Qatari investment as $20 "
                "billion; "
                "it is $21 billion."
            ),
            "$21 billion",
            "$20 billion",
        ),
        (
            "Clarification: The Airbus order is worth $6.6 billion, not $6 billion as stated.",
            "$6.6 billion",
            "$6 billion",
        ),
        (
            (
                "Masdar will invest $300 million in Uzbekistan, doubling its earlier pledge of "
                "$150 million."
            ),
            "$300 million",
            "$150 million",
        ),
    ],
)
def test_a_correction_takes_the_place_of_what_was_printed(text: str, new: str, old: str) -> None:
    proposal = propose(text, read(text))
    told = [
        (
            proposal.figures[one.whole].found.text,
            [proposal.figures[i].found.text for i in one.parts],
        )
        for one in proposal.relations
        if one.kind is RelationKind.SUPERSEDES
    ]
    assert told == [(new, [old])]


@pytest.mark.parametrize(
    ("text", "kind", "whole", "part"),
    [
        (
            (
                "Tajikistan will receive $350 million from the World Bank. The money is the first "
                "part "
                "of a programme of $650 million."
            ),
            RelationKind.OF_WHICH,
            "$650 million",
            "$350 million",
        ),
        (
            (
                "DP World will invest $250 million in Tanzania in the first phase, rising to $1 "
                "billion "
                "over the life of the contract."
            ),
            RelationKind.OF_WHICH,
            "$1 billion",
            "$250 million",
        ),
        (
            (
                "The IMF approved a loan of $3.4 billion for Chad. About $1 billion is available "
                "at "
                "once."
            ),
            RelationKind.OF_WHICH,
            "$3.4 billion",
            "About $1 billion",
        ),
        (
            (
                "EXIM approved a loan of $526 million to Guyana. It will pay for a plant that "
                "Bechtel is building for $759 million."
            ),
            RelationKind.FINANCES,
            "$759 million",
            "$526 million",
        ),
    ],
)
def test_a_sentence_says_what_the_figure_before_it_is_to_its_own(
    text: str, kind: RelationKind, whole: str, part: str
) -> None:
    proposal = propose(text, read(text))
    told = [
        (
            one.kind,
            proposal.figures[one.whole].found.text,
            [proposal.figures[i].found.text for i in one.parts],
        )
        for one in proposal.relations
    ]
    assert told == [(kind, whole, [part])]


@pytest.mark.parametrize(
    "text",
    [
        "Sales are $11 billion. Investors led by Apollo agreed to help with $7 billion.",
        "A syndicate headed by Bank of China granted a $975 million loan for the port.",
        "Kenya's partners will provide $10.7 billion in all. Germany gives $2 billion.",
        (
            "Yards and what each builds for the fleet of the northern state line\n"
            "Baltic Works, Gdansk: 17 ferries, 870 million zloty in two lots of the programme\n"
            "Adria Yards, Rijeka: 9 ferries, 520 million zloty in one lot of the programme\n"
            "Egean Yards, Izmir: 5 ferries, 410 million zloty in one lot of the programme\n"
        ),
        (
            "The airline ordered 40 A220s and took options on 20 more. It is also taking six used "
            "A320s on lease and has sold 14 Embraer 190s to Riga for $80 million."
        ),
    ],
)
def test_no_total_is_made_of_what_no_words_add_up(text: str) -> None:
    told = "COSCO will invest $3.5 billion in Peru. " + text
    proposal = propose(told, read(told))
    assert not [one for one in proposal.relations if one.kind in SUMMING]


def test_what_two_put_up_together_is_no_total_of_the_deals_told_before() -> None:
    told = (
        "Wabtec will supply locomotives worth $2.1 billion to Kenya. GE will supply engines worth "
        "$5 billion to Oman. Amazon Web Services and Omantel will invest a combined $4.5 billion "
        "in data centres."
    )
    proposal = propose(told, read(told))
    assert not proposal.relations
    [combined] = [one for one in proposal.figures if one.found.text == "$4.5 billion"]
    assert combined.deal is not None


def test_what_two_put_up_together_is_a_total_of_what_is_exactly_that() -> None:
    told = (
        "Wabtec will put $2 billion into a plant in Kenya. Alstom will put $5 billion into a plant "
        "in Oman. Wabtec and Alstom will invest a combined $7 billion."
    )
    proposal = propose(told, read(told))
    assert [one.kind for one in proposal.relations] == [RelationKind.SUM_OF]


@pytest.mark.parametrize(
    ("text", "sums"),
    [
        (
            (
                "Japan lends Peru $1.063 billion. Of the amount, $418 million is for reforms and "
                "$641 million for a railway. The remaining $4.2 million is a grant."
            ),
            [(K.SUM_OF, "$1.063 billion", ["$418 million", "$641 million", "$4.2 million"])],
        ),
        (
            (
                "India gives Fiji a package of $68 million. It consists of the following: (i) "
                "projects worth $22 million, among them a hospital; (ii) works of $44 million, "
                "including a tower and a road; and (iii) assistance of $2 million."
            ),
            [(K.SUM_OF, "$68 million", ["$22 million", "$44 million", "$2 million"])],
        ),
        (
            (
                "Vale sells a mine for up to $305 million. The consideration comprises cash of "
                "$192 million, which includes a $23 million repayment, and "
                "payments of up to $113 million."
            ),
            [
                (K.SUM_OF, "up to $305 million", ["$192 million", "up to $113 million"]),
            ],
        ),
        (
            (
                "The carrier ordered 150 Airbus A321neos. A day later it agreed to buy 75 "
                "Boeing 737 MAX aircraft, with options for 75 more."
            ),
            [],
        ),
    ],
)
def test_what_is_listed_apart_goes_into_the_total_that_is_listed(
    text: str, sums: list[tuple[RelationKind, str, list[str]]]
) -> None:
    assert [one for one in relations(propose_from(text)) if one[0] in SUMMING] == sums


def test_equal_amounts_of_two_lines_of_a_list_are_two_parts() -> None:
    proposal = propose_from(
        "Tokyo has pledged $550 billion for America. Companies interested include:\n"
        "  Hitachi – small reactors – up to $100 billion\n"
        "  Toshiba – large reactors – up to $100 billion\n"
        "  Komatsu – cranes – up to $25 billion\n"
    )
    (told,) = [one for one in proposal.relations if one.kind is K.INCLUDES]
    assert [proposal.figures[part].found.amount for part in told.parts] == [
        100_000_000_000,
        100_000_000_000,
        25_000_000_000,
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            (
                "Vale sells a mine for up to $305 million. The consideration comprises cash of "
                "$192 million, which includes a $23 million repayment, and payments of up to $113 "
                "million."
            ),
            (K.OF_WHICH, "$192 million", ["$23 million"]),
        ),
        (
            (
                "The European Union launched a package of €4.7 billion for South Africa. It "
                "includes €303 million in grants."
            ),
            (K.OF_WHICH, "€4.7 billion", ["€303 million"]),
        ),
        (
            (
                "Britain and India agreed a package of £1 billion, made up of more than £533 "
                "million of investment, among it £240 million from the Serum Institute, and "
                "exports worth over £446 million."
            ),
            (K.INCLUDES, "more than £533 million", ["£240 million"]),
        ),
    ],
)
def test_one_amount_told_of_another_is_a_share_of_it_unless_one_of_several_gives_it(
    text: str, told: tuple[RelationKind, str, list[str]]
) -> None:
    assert told in relations(propose_from(text))


def test_a_rate_is_counted_for_the_years_told_before() -> None:
    text = (
        "Golar will lease a floating plant to Argentina for 20 years. It brings in US$400 million "
        "a year, or US$8 billion."
    )
    assert (K.RATE_TIMES, "US$8 billion", ["US$400 million"]) in relations(propose_from(text))
