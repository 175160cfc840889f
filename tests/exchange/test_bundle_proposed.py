from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from crossfoot.exchange.bundle import from_proposal, left_out, proposal_of
from crossfoot.figures.values import (
    DismissalReason,
    Hedge,
    Measure,
    PartyKind,
    RelationKind,
    Role,
    Stage,
)
from crossfoot.reading.found import Found
from crossfoot.reading.proposal import (
    Proposal,
    ProposedDeal,
    ProposedFigure,
    ProposedParty,
    ProposedRelation,
)
from crossfoot.reading.sealing import seal
from tests.exchange.conftest import take_in

if TYPE_CHECKING:
    from pathlib import Path

    from crossfoot.ledger.ledger import Ledger

TEXT = "Over $12 billion: $4.2 billion of rail. Last year: $3 billion."


def found(words: str, amount: str, hedge: Hedge = Hedge.BARE) -> Found:
    start = TEXT.index(words)
    return Found(
        start=start,
        end=start + len(words),
        text=words,
        measure=Measure.VALUE,
        amount=Decimal(amount),
        rounded_to=Decimal(10**8),
        granularity=Decimal(10**8),
        currency="USD",
        hedge=hedge,
    )


def proposal() -> Proposal:
    return Proposal(
        title="Two orders",
        event="Assembly",
        parties=(ProposedParty("Railway", PartyKind.COMPANY, "KZ", ("KTZ",)),),
        deals=(
            ProposedDeal(
                "Rail", stage=Stage.CONTRACT, stage_quote="rail", parties=((0, Role.BUYER),)
            ),
        ),
        figures=(
            ProposedFigure(found("Over $12 billion", "12E+9", Hedge.OVER), items=1),
            ProposedFigure(found("$4.2 billion", "4200000000"), deal=0),
            ProposedFigure(found("$3 billion", "3000000000"), skip=DismissalReason.BACKGROUND),
        ),
        relations=(ProposedRelation(RelationKind.SUM_OF, 0, (1,), quote="Over"),),
    )


def test_a_proposal_is_a_bundle_that_can_be_taken_in(ledger: Ledger) -> None:
    report = take_in(ledger, from_proposal(proposal(), seal(TEXT)))
    assert not report.refused
    assert report.as_json()["lists"]["figures"]["added"] == 2


def test_amounts_are_plain_digits() -> None:
    figures = from_proposal(proposal(), seal(TEXT))["figures"]
    assert [figure["amount"] for figure in figures] == ["12000000000", "4200000000"]


def test_a_figure_the_proposer_would_skip_becomes_a_dismissal() -> None:
    bundle = from_proposal(proposal(), seal(TEXT))
    start = TEXT.index("$3 billion")
    assert [d["span"] for d in bundle["dismissals"]] == [[start, start + len("$3 billion")]]
    assert bundle["dismissals"][0]["reason"] == "background"


def test_two_texts_share_the_keys_of_names_only_and_one_text_gives_the_same() -> None:
    first = from_proposal(proposal(), seal(TEXT))
    assert from_proposal(proposal(), seal(TEXT)) == first
    other = from_proposal(proposal(), seal(TEXT + " "))
    assert first["parties"] == other["parties"]
    for name in ("announcements", "deals", "figures"):
        keys = {row["key"] for row in first[name]}
        assert keys.isdisjoint({row["key"] for row in other[name]})


def test_the_announcement_that_was_asked_for_becomes_one_consistent_total(
    shared_data: Path, ledger: Ledger
) -> None:
    sealed = seal((shared_data / "seed.txt").read_bytes())
    assert not take_in(ledger, from_proposal(proposal_of(sealed), sealed)).refused
    rows = ledger.reader.execute(
        "SELECT wording, verdict, parts FROM total JOIN figure ON figure.id = whole_id"
    ).fetchall()
    assert [tuple(row) for row in rows] == [("over $12 billion", "consistent", 2)]


@pytest.mark.parametrize("text", ["", " \n\t", "\u200b\u200b"])
def test_a_text_without_a_mark_proposes_nothing_that_is_then_taken_in(
    ledger: Ledger, text: str
) -> None:
    sealed = seal(text)
    report = take_in(ledger, from_proposal(proposal_of(sealed), sealed))
    assert not report.refused
    assert report.taken == 0


@pytest.mark.parametrize(
    "amount", ["$1.23456789", "$0.001", "$90 quadrillion", "over $90,000,000 billion"]
)
def test_an_amount_that_no_ledger_records_is_left_out_with_its_sums(
    ledger: Ledger, amount: str
) -> None:
    text = f"Deals worth $8 billion with Ann Corp ({amount}) and Bo Corp ($3 billion) were signed."
    sealed = seal(text)
    proposal = proposal_of(sealed)
    said = from_proposal(proposal, sealed)
    assert [row["wording"] for row in said["figures"]] == ["$8 billion", "$3 billion"]
    assert said["relations"] == []
    (sentence,) = left_out(proposal).values()
    assert sentence.startswith(f"“{amount}” is left out: ")
    assert not take_in(ledger, said).refused
