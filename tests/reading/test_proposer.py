"""What the proposer makes of texts: worded totals only, repeats once, and never a fall."""

from __future__ import annotations

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crossfoot.figures.values import (
    Basis,
    DealType,
    DismissalReason,
    RelationKind,
    SourceType,
    Stage,
)
from crossfoot.reading.proposal import Known, Proposal
from crossfoot.reading.proposer import propose
from crossfoot.reading.reader import read

PIECES = [
    "Kazakhstan", "Boeing", "the airline", "it", "signed", "will buy", "invest", "a contract",
    "$4.2 billion", "over $8 billion", "up to 22 aircraft", "€5 million", "including", "made up of",
    "of which", "totalling", "Together", "with", "from", "in", "and", ",", ".", ":", ";", "(", ")",
    "\n", "- ", "respectively", "options for", "Of the", "the remaining", "U.S.", "é", "\u200f",
]  # fmt: skip


def propose_from(text: str, known: Known | None = None) -> Proposal:
    return propose(text, read(text), known or Known())


def relations(proposal: Proposal) -> list[tuple[RelationKind, str, list[str]]]:
    return [
        (
            one.kind,
            proposal.figures[one.whole].found.text,
            [proposal.figures[part].found.text for part in one.parts],
        )
        for one in proposal.relations
    ]


@given(st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join))
@settings(deadline=None, max_examples=150)
def test_any_mixture_of_its_own_words_gives_a_proposal(text: str) -> None:
    proposal = propose_from(text)
    for relation in proposal.relations:
        assert relation.parts
        assert relation.whole not in relation.parts
        assert len(set(relation.parts)) == len(relation.parts)
    for figure in proposal.figures:
        assert figure.deal is None or figure.deal < len(proposal.deals)
    for deal in proposal.deals:
        assert all(index < len(proposal.parties) for index, _ in deal.parties)


@given(st.text(max_size=300))
@settings(deadline=None)
def test_any_unicode_gives_a_proposal(text: str) -> None:
    assert propose_from(text).relations == ()


def test_every_figure_found_is_proposed_once() -> None:
    text = "Serbia bought 12 jets for €2.7 billion.\nThe €2.7 billion deal was signed in Belgrade."
    proposal = propose_from(text)
    places = [(one.found.start, one.found.end) for one in proposal.figures]
    places += [span for one in proposal.figures for span in one.mentions]
    assert sorted(places) == [(one.start, one.end) for one in read(text)]


def test_repeats_of_one_number_are_one_figure_with_mentions() -> None:
    text = "Serbia bought 12 jets for €2.7 billion.\nThe €2.7 billion deal was signed in Belgrade."
    proposal = propose_from(text)
    (value,) = [one for one in proposal.figures if one.found.currency == "EUR"]
    assert [text[slice(*span)] for span in value.mentions] == ["€2.7 billion"]


def test_a_headline_that_drops_the_qualifier_reports_the_same_as_the_text() -> None:
    text = "Qatar spends $96 billion\nQatar Airways ordered jets from Boeing for over $96 billion."
    proposal = propose_from(text)
    assert relations(proposal) == [(RelationKind.SAME_AS, "over $96 billion", ["$96 billion"])]
    assert [one.deal for one in proposal.figures] == [0, 0]


def test_a_headline_with_the_same_qualifier_is_a_mention() -> None:
    text = "Qatar spends $96 billion\nQatar Airways ordered jets from Boeing for $96 billion."
    (figure,) = propose_from(text).figures
    assert [text[slice(*span)] for span in figure.mentions] == ["$96 billion"]


def test_two_equal_amounts_in_one_sentence_are_two_figures() -> None:
    text = (
        "Egypt will receive €2 billion in loans from Germany and €2 billion in grants from France."
    )
    assert len(propose_from(text).figures) == 2


NO_TOTAL = [
    "The landmark agreements, worth $12 billion, include contracts with firms like Boeing.",
    "Kenya signed a $5 billion deal. Boeing won $3 billion of orders. Airbus won $2 billion.",
    "Air India ordered 20 jets for $4 billion and 2 simulators for $1 billion.",
    "The fund has $10 billion. In addition to it, Oman pledged $3 billion and Qatar $7 billion.",
    "Trade rose to $9 billion, including $4 billion in oil and $5 billion in gas, last year.",
    "Uzbekistan ordered 14 jets worth $3 billion, with options for eight more.",
]


@pytest.mark.parametrize("text", NO_TOTAL)
def test_no_total_is_proposed_that_the_words_do_not_state(text: str) -> None:
    summing = {RelationKind.SUM_OF, RelationKind.INCLUDES, RelationKind.UNCLEAR}
    assert not [one for one in relations(propose_from(text)) if one[0] in summing]


def test_a_value_total_never_has_quantities_as_parts() -> None:
    text = (
        "The US secured over $9 billion in deals with Kenya and Ghana. Kenya ordered 30 trains "
        "for $4 billion. Ghana ordered 20 aircraft for $5 billion."
    )
    assert relations(propose_from(text)) == [
        (RelationKind.SUM_OF, "over $9 billion", ["$4 billion", "$5 billion"])
    ]


def test_a_total_of_named_parties_is_open_where_one_of_them_has_no_price() -> None:
    text = (
        "The US secured over $9 billion in deals with Kenya, Ghana and Togo. Kenya ordered trains "
        "for $4 billion. Ghana ordered aircraft for $5 billion. Togo gave no figure."
    )
    assert [kind for kind, _, _ in relations(propose_from(text))] == [RelationKind.INCLUDES]


def test_a_conversion_in_brackets_is_tied_to_what_it_converts() -> None:
    text = "Norway will lend Kenya 3 billion kroner ($280 million)."
    assert [kind for kind, _, _ in relations(propose_from(text))] == [RelationKind.CONVERTS]


def test_a_bulleted_list_below_its_total_is_an_open_list() -> None:
    text = (
        "Chile and Japan signed deals worth $6 billion, including:\n"
        "- Codelco will supply copper for $4 billion.\n- JERA will buy LNG for $1 billion.\n"
    )
    assert relations(propose_from(text)) == [
        (RelationKind.INCLUDES, "$6 billion", ["$4 billion", "$1 billion"])
    ]


def test_trade_turnover_and_unit_prices_are_no_deal() -> None:
    text = (
        "Trade between Peru and China reached $36 billion last year. Peru ordered 12 LNG carriers "
        "from HD Hyundai at $248 million each."
    )
    reasons = {one.found.text: one.skip for one in propose_from(text).figures}
    assert reasons["$36 billion"] == DismissalReason.BACKGROUND
    assert reasons["$248 million"] == DismissalReason.NOT_A_DEAL_NUMBER


def test_the_price_at_list_is_marked_so() -> None:
    text = "Flydubai ordered 30 Boeing 787-9s worth $11 billion at list prices."
    bases = {one.found.text: one.basis for one in propose_from(text).figures}
    assert bases["$11 billion"] == Basis.LIST_PRICE


def test_how_many_agreements_a_total_is_of_is_kept() -> None:
    text = (
        "Kazakhstan and the US signed 29 agreements worth approximately $17 billion. Air Astana "
        "ordered Boeing jets for $7 billion."
    )
    items = {one.found.text: one.items for one in propose_from(text).figures}
    assert items["approximately $17 billion"] == 29


def test_the_airline_means_the_airline_named_before() -> None:
    text = "Korean Air met Boeing in Seattle. The airline will buy 20 aircraft for $5 billion."
    proposal = propose_from(text)
    buyers = [proposal.parties[index].name for index, role in proposal.deals[0].parties]
    assert buyers[0] == "Korean Air"


@pytest.mark.parametrize(
    ("words", "stage"),
    [
        ("signed a memorandum of understanding to buy", Stage.MOU),
        ("signed a letter of intent to buy", Stage.LOI),
        ("has agreed to buy", Stage.ANNOUNCED),
        ("signed a contract to buy", Stage.CONTRACT),
        ("has cancelled its plan to buy", Stage.CANCELLED),
    ],
)
def test_the_stage_is_what_the_verb_says(words: str, stage: Stage) -> None:
    proposal = propose_from(f"Kenya Airways {words} 10 Embraer jets for $400 million.")
    assert [one.stage for one in proposal.deals] == [stage]


def test_a_pledge_is_a_pledge() -> None:
    proposal = propose_from("Germany pledged €200 million in aid to Lebanon.")
    assert [(one.type, one.stage) for one in proposal.deals] == [(DealType.GRANT, Stage.PLEDGE)]


def test_names_the_ledger_knows_win() -> None:
    known = Known({"Zarya": ("JSC Zarya Heavy Works", "KG", "state_company")})
    proposal = propose_from("Boeing sold 3 aircraft to Zarya for $300 million.", known)
    (party,) = [one for one in proposal.parties if one.country == "KG"]
    assert party.name == "JSC Zarya Heavy Works"
    assert proposal.deals[0].to_country == "KG"


def test_a_wire_report_tells_its_agency_place_and_date() -> None:
    text = "Jets for Doha\nDOHA, May 14, 2025 (Reuters) - Qatar ordered jets for $96 billion."
    proposal = propose_from(text)
    assert (proposal.publisher, proposal.source_type) == ("Reuters", SourceType.AGENCY)
    assert (proposal.place, proposal.published_on) == ("Doha", "2025-05-14")


def test_a_text_without_figures_proposes_an_announcement_only() -> None:
    proposal = propose_from("A quiet day\nNothing was signed.")
    assert (proposal.title, proposal.deals, proposal.figures) == ("A quiet day", (), ())


def test_an_empty_text_proposes_nothing() -> None:
    assert propose_from("") == Proposal("", propose_from("").kind, propose_from("").source_type)


def test_what_stands_in_brackets_breaks_down_the_number_before_it() -> None:
    text = (
        "Anka Air will buy 225 aircraft: 75 A320neo jets (50 firm and 25 options) and 150 "
        "A321neo jets (100 firm and 50 options)."
    )
    sums = {whole: parts for kind, whole, parts in relations(propose_from(text))}
    assert [part.split()[0] for part in sums["225 aircraft"]] == ["75", "150"]


def test_the_cost_grows_with_the_length() -> None:
    sentence = "Kenya ordered 30 locomotives from Wabtec for ${} million, officials said. "
    texts = ("".join(sentence.format(100 + n) for n in range(times)) for times in (50, 50, 200))
    _, short, long = (_calls(text) for text in texts)  # the first one fills what is made once
    assert long < 4 * 1.5 * short


def _calls(text: str) -> int:
    """How many functions a proposal calls: as telling as a time, and always the same."""
    figures = read(text)
    count = 0

    def tell(*_: object) -> None:
        nonlocal count
        count += 1

    sys.setprofile(tell)
    try:
        propose(text, figures)
    finally:
        sys.setprofile(None)
    return count


def test_a_loan_that_pays_for_a_project_finances_it() -> None:
    text = (
        "SOCAR will lay a gas pipeline at a cost of $2 billion, financed by a $1.2 billion loan "
        "from the Asian Development Bank."
    )
    assert relations(propose_from(text)) == [
        (RelationKind.FINANCES, "$2 billion", ["$1.2 billion"])
    ]


def test_a_trade_target_is_no_purchase() -> None:
    proposal = propose_from("Vietnam and Laos agreed to raise annual trade to $10 billion by 2030.")
    assert [one.type for one in proposal.deals] == [DealType.TRADE_TARGET]


def test_amounts_named_respectively_go_to_their_parties() -> None:
    text = "Oman and Qatar agreed to invest $3 billion and $5 billion respectively in Egypt."
    proposal = propose_from(text)
    assert [one.from_country for one in proposal.deals] == ["OM", "QA"]
    assert {one.to_country for one in proposal.deals} == {"EG"}


def test_a_deal_can_be_told_of_without_naming_anybody() -> None:
    (deal,) = propose_from("A $3 billion grant for clean water was approved on Tuesday.").deals
    assert (deal.type, deal.parties) == (DealType.GRANT, ())


def test_a_place_tells_the_country_that_a_deal_is_in() -> None:
    (deal,) = propose_from("Micron will build a chip plant in Gujarat for $2.75 billion.").deals
    assert (deal.from_country, deal.to_country) == ("US", "IN")


def test_two_buyers_in_one_clause_have_a_deal_each() -> None:
    text = "Royal Jordanian ordered four 787-9s from Boeing and Gulf Air three 787-9s."
    assert [one.to_country for one in propose_from(text).deals] == ["JO", "BH"]


def test_the_remainder_told_later_completes_the_shares() -> None:
    text = "ADQ will invest $35 billion in Egypt. Of that, $24 billion is for land. The remaining "
    text += "$11 billion is turned from deposits."
    assert relations(propose_from(text)) == [
        (RelationKind.SUM_OF, "$35 billion", ["$24 billion", "$11 billion"])
    ]


@pytest.mark.parametrize("text", ["(3) million dollars", "12) \n(3) million dollars\n", "\t(12)\t"])
def test_a_figure_in_the_mark_of_an_item_does_no_harm(text: str) -> None:
    assert len(propose_from(text).figures) == len(read(text))


@pytest.mark.parametrize(
    ("top", "publisher", "kind"),
    [
        ("By Ellen Marsh, Reuters", "Reuters", SourceType.AGENCY),
        ("By Ellen Marsh and Jon Berg | AFP", "AFP", SourceType.AGENCY),
        ("The White House", "The White House", SourceType.GOVERNMENT),
        ("Ministry of Energy", "Ministry of Energy", SourceType.GOVERNMENT),
        ("By Ellen Marsh", None, SourceType.MEDIA),
    ],
)
def test_the_publisher_is_whom_the_byline_or_the_letterhead_names(
    top: str, publisher: str | None, kind: SourceType
) -> None:
    told = f"Norbank orders jets\n{top}\n\nNorbank will buy 45 jets for $5.9 billion from Airbus."
    proposal = propose(told, read(told))
    assert (proposal.publisher, proposal.source_type) == (publisher, kind)


def test_a_body_that_a_sentence_names_is_not_its_publisher() -> None:
    told = "The White House said Airbus will sell 45 jets to Norbank for $5.9 billion."
    assert propose(told, read(told)).publisher is None
