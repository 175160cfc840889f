"""Parties mended, merged and taken away, and the list that shows them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger import actions
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import DealFields, PartyFields, PartyInDeal
from crossfoot.ledger.queries import party_list
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ledger.queries.parties import party_by_name
from crossfoot.ledger.queries.party_list import PartyQuery, PartySort, deals_of, party_fields
from crossfoot.ledger.verify import verify

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger


def deal(ledger: Ledger, title: str, *parties: PartyInDeal) -> int:
    change = actions.record_deal(ledger.reader, DealFields(title, parties=parties))
    return ledger.apply(change).new_ids["deal"]


def party(ledger: Ledger, name: str) -> int:
    found = party_by_name(ledger.reader, name)
    assert found is not None
    return found


@pytest.fixture
def two(ledger: Ledger) -> tuple[int, int]:
    """One railway under two names: both in one deal, one of them in another."""
    full = PartyInDeal("Kazakhstan Temir Zholy", "buyer", country="KZ", aliases=("KTZ",))
    short = PartyInDeal("Temir Zholy", "buyer", kind="state_company", aliases=("ҚТЖ",))
    deal(ledger, "Locomotives", full, short)
    deal(ledger, "Rails", short)
    return party(ledger, full.name), party(ledger, short.name)


def test_merging_is_seen_before_it_is_done(ledger: Ledger, two: tuple[int, int]) -> None:
    found = actions.merge_of(ledger.reader, *two)
    assert (found.kept, found.gone) == ("Kazakhstan Temir Zholy", "Temir Zholy")
    assert found.deals == ("Locomotives", "Rails")
    assert found.dropped == 1
    assert found.aliases == ("Temir Zholy", "ҚТЖ")
    assert found.taken == {"kind": "state_company"}
    assert found.lost == {}
    assert actions.merge_of(ledger.reader, *reversed(two)).taken == {"country": "KZ"}


def test_merging_is_one_change_that_undo_takes_back_whole(
    ledger: Ledger, two: tuple[int, int]
) -> None:
    kept, gone = two
    before = [party_fields(ledger.reader, id_) for id_ in two]
    ledger.apply(actions.merge_parties(ledger.reader, kept, gone))
    fields = party_fields(ledger.reader, kept)
    assert fields == PartyFields(
        "Kazakhstan Temir Zholy", "state_company", "KZ", ("KTZ", "Temir Zholy", "ҚТЖ")
    )
    assert [one.title for one in deals_of(ledger.reader, kept)] == ["Rails", "Locomotives"]
    assert party(ledger, "temir zholy") == kept
    assert verify(ledger) == []
    ledger.undo()
    assert [party_fields(ledger.reader, id_) for id_ in two] == before
    assert verify(ledger) == []


def test_two_that_stand_beside_each_other_in_a_deal_are_named_with_it(ledger: Ledger) -> None:
    deal(ledger, "Sale", PartyInDeal("One", "buyer"), PartyInDeal("Two", "seller"))
    deal(ledger, "Loan", PartyInDeal("One", "borrower"), PartyInDeal("Three", "lender"))
    deal(ledger, "Joint", PartyInDeal("One", "buyer"), PartyInDeal("Two", "buyer"))
    one, two = party(ledger, "One"), party(ledger, "Two")
    assert actions.merge_of(ledger.reader, one, two).opposed == ("Sale",)
    assert actions.merge_of(ledger.reader, two, one).opposed == ("Sale",)
    assert actions.merge_of(ledger.reader, two, party(ledger, "Three")).opposed == ()


def test_what_the_other_said_differently_is_told(ledger: Ledger) -> None:
    deal(ledger, "Sale", PartyInDeal("One", country="KZ"), PartyInDeal("Two", country="UZ"))
    found = actions.merge_of(ledger.reader, party(ledger, "One"), party(ledger, "Two"))
    assert found.lost == {"country": "UZ"}
    with pytest.raises(RefusedError, match="with itself"):
        actions.merge_of(ledger.reader, party(ledger, "One"), party(ledger, "One"))


def test_names_and_aliases_are_mended(ledger: Ledger, two: tuple[int, int]) -> None:
    id_ = two[0]
    before = party_fields(ledger.reader, id_)
    assert before is not None
    after = replace(before, name="Railway", aliases=("KTZ Express", "KTZ", "Eisenbahn"))
    ledger.apply(actions.edit_party(ledger.reader, id_, before, after))
    assert party_fields(ledger.reader, id_) == after
    ledger.undo()
    assert party_fields(ledger.reader, id_) == before


def test_a_name_of_another_party_is_refused(ledger: Ledger, two: tuple[int, int]) -> None:
    before = party_fields(ledger.reader, two[0])
    assert before is not None
    with pytest.raises(RefusedError, match="another party's name"):
        actions.edit_party(ledger.reader, two[0], before, replace(before, aliases=("ҚТЖ",)))
    with pytest.raises(RefusedError, match="needs a name"):
        actions.edit_party(ledger.reader, two[0], before, replace(before, name=" "))


def test_only_a_party_without_deals_is_taken_away(ledger: Ledger, two: tuple[int, int]) -> None:
    with pytest.raises(RefusedError, match="takes part in: 2"):
        actions.delete_party(ledger.reader, two[1])
    id_ = deal(ledger, "By mistake", PartyInDeal("Nobody", aliases=("None",)))
    ledger.apply(actions.delete_deal(ledger.reader, id_))
    nobody = party(ledger, "Nobody")
    ledger.apply(actions.delete_party(ledger.reader, nobody))
    assert party_by_name(ledger.reader, "None") is None
    assert deal_view(ledger.reader, id_) is None
    assert verify(ledger) == []


def test_the_list_filters_searches_and_sorts(ledger: Ledger, two: tuple[int, int]) -> None:
    full, short = two
    reader = ledger.reader
    assert list(party_list.LIST.ids(reader, PartyQuery())) == [full, short]
    assert list(party_list.LIST.ids(reader, PartyQuery("KTZ"))) == [full]
    assert list(party_list.LIST.ids(reader, PartyQuery(kinds=("state_company",)))) == [short]
    assert list(party_list.LIST.ids(reader, PartyQuery(countries=("KZ",)))) == [full]
    by_deals = PartyQuery(sort=PartySort.DEALS, descending=True)
    assert list(party_list.LIST.ids(reader, by_deals)) == [short, full]
    assert party_list.lines(reader, [full])[full].aliases == ("KTZ",)
    assert party_list.LIST.count(reader, PartyQuery()).number == 2
