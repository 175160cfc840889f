"""Deals typed by hand without a text, and deals taken away."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger import actions
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import DealFields, PartyInDeal, StageReached
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ledger.verify import verify

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger

FIELDS = DealFields(
    "Locomotives",
    type="purchase",
    parties=(PartyInDeal("Temir Zholy", "buyer"),),
    stages=(StageReached("contract", "2025-09-22"),),
    tags=("rail",),
)


def record(ledger: Ledger, title: str = "Locomotives", value: str = "", number: str = "") -> int:
    fields = DealFields(title, FIELDS.type, parties=FIELDS.parties, stages=FIELDS.stages)
    change = actions.record_deal(ledger.reader, fields, value, number)
    return ledger.apply(change).new_ids["deal"]


def test_a_deal_is_recorded_with_its_amounts_and_accused_of_no_missing_quote(
    ledger: Ledger,
) -> None:
    id_ = record(ledger, value="over $4.2 billion", number="300 locomotives")
    view = deal_view(ledger.reader, id_)
    assert view is not None
    assert [(each.measure, each.wording) for each in view.evidence] == [
        ("value", "over $4.2 billion"),
        ("quantity", "300 locomotives"),
    ]
    assert view.evidence[0].hedge == "over"
    assert view.flags == 0
    assert [party.name for party in view.fields.parties] == ["Temir Zholy"]
    assert verify(ledger) == []


@pytest.mark.parametrize(
    ("value", "number"), [("a lot", ""), ("", "several"), ("$3 billion and $4 billion", "")]
)
def test_what_is_not_one_amount_is_refused_with_an_example(
    ledger: Ledger, value: str, number: str
) -> None:
    with pytest.raises(RefusedError, match="is not read as one amount"):
        actions.record_deal(ledger.reader, FIELDS, value, number)


def test_a_deal_without_a_title_is_refused(ledger: Ledger) -> None:
    with pytest.raises(RefusedError, match="needs a title"):
        actions.record_deal(ledger.reader, DealFields(" "))


def test_a_deal_goes_with_its_parties_stages_and_tags_and_comes_back_whole(ledger: Ledger) -> None:
    id_ = ledger.apply(actions.record_deal(ledger.reader, FIELDS)).new_ids["deal"]
    ledger.apply(actions.delete_deal(ledger.reader, id_))
    assert deal_view(ledger.reader, id_) is None
    assert verify(ledger) == []
    ledger.undo()
    view = deal_view(ledger.reader, id_)
    assert view is not None
    assert view.fields.stages == FIELDS.stages
    assert view.fields.tags == FIELDS.tags


def test_a_deal_with_figures_is_not_deleted_unless_they_move(ledger: Ledger) -> None:
    id_, other = record(ledger, value="$4.2 billion"), record(ledger, "Locomotives, all")
    with pytest.raises(RefusedError, match=r"Figures that belong to .*: 1"):
        actions.delete_deal(ledger.reader, id_)
    ledger.apply(actions.delete_deal(ledger.reader, id_, other))
    view = deal_view(ledger.reader, other)
    assert view is not None
    assert [each.wording for each in view.evidence] == ["$4.2 billion"]
    assert verify(ledger) == []
    with pytest.raises(RefusedError, match="own figures"):
        actions.delete_deal(ledger.reader, other, other)
