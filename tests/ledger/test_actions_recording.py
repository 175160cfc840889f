"""Recording an announcement and what the reader proposes from it."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from crossfoot.figures.values import RelationKind
from crossfoot.ledger import actions
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import (
    AnnouncementFields,
    DealFields,
    FigureFields,
    PartOf,
    PartyInDeal,
)
from crossfoot.ledger.queries.announcement_view import announcement_view
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ledger.queries.fetching import fetch, fetch_number
from crossfoot.ledger.queries.figure_view import figure_view
from tests.ledger.announcing import (
    AIRCRAFT,
    COUNT,
    LOCOMOTIVES,
    TEXT,
    TOTAL,
    announce,
    proposal,
    record,
)

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger


def test_a_text_is_sealed_as_version_one(ledger: Ledger) -> None:
    id_ = announce(ledger, "\ufeffOne\r\ntwo\0")
    view = announcement_view(ledger.reader, id_)
    assert view is not None
    assert (view.text, view.text_number) == ("One\ntwo", 1)
    assert view.public_id == "A-1"
    assert view.fields.event == "Autumn assembly"


def test_a_second_announcement_joins_the_event_of_the_same_name(ledger: Ledger) -> None:
    announce(ledger)
    fields = AnnouncementFields("Later", event=" autumn  ASSEMBLY")
    ledger.apply(actions.record_announcement(ledger.reader, fields, "Nothing new."))
    assert fetch_number(ledger.reader, "SELECT count(*) FROM event") == 1


def test_an_announcement_is_mended_only_where_the_form_changed(ledger: Ledger) -> None:
    id_ = announce(ledger)
    view = announcement_view(ledger.reader, id_)
    assert view is not None
    after = replace(view.fields, publisher=None, event="Spring assembly")
    ledger.apply(actions.edit_announcement(ledger.reader, id_, view.fields, after))
    again = announcement_view(ledger.reader, id_)
    assert again is not None
    assert again.fields == after


def test_the_deal_is_made_with_the_first_of_its_figures(ledger: Ledger) -> None:
    recorded = record(ledger, announce(ledger), COUNT)
    figure = figure_view(ledger.reader, recorded[COUNT])
    assert figure is not None
    assert figure.fields.deal_id is not None
    deal = deal_view(ledger.reader, figure.fields.deal_id)
    assert deal is not None
    assert deal.public_id.startswith("UZ-")
    assert [(one.name, one.role) for one in deal.fields.parties] == [
        ("Uzbekistan Airways", "buyer"),
        ("Boeing", "seller"),
    ]
    assert [(one.stage, one.quote) for one in deal.fields.stages] == [("contract", "signed for")]
    assert deal.fields.announced_on == "2025-09-23"


def test_the_second_figure_of_a_proposed_deal_joins_it(ledger: Ledger) -> None:
    record(ledger, announce(ledger), COUNT, AIRCRAFT)
    assert fetch_number(ledger.reader, "SELECT count(*) FROM deal") == 1


def test_a_known_party_is_reused_by_its_alias(ledger: Ledger) -> None:
    id_ = announce(ledger)
    deal = DealFields("An older one", parties=(PartyInDeal("the boeing  company", "seller"),))
    fields = FigureFields("300 jets", origin="taken_over")
    ledger.apply(actions.record_by_hand(ledger.reader, None, fields, deal=deal))
    record(ledger, id_, AIRCRAFT)
    names = [row["name"] for row in fetch(ledger.reader, "SELECT name FROM party ORDER BY id")]
    assert names == ["the boeing  company", "Uzbekistan Airways"]


@pytest.mark.parametrize("order", list(permutations((TOTAL, LOCOMOTIVES, AIRCRAFT))))
def test_the_total_has_its_parts_whatever_the_order_of_recording(
    ledger: Ledger, order: tuple[int, ...]
) -> None:
    recorded = record(ledger, announce(ledger), *order)
    rows = fetch(ledger.reader, "SELECT * FROM relation")
    assert [(row["kind"], row["whole_id"]) for row in rows] == [("sum_of", recorded[TOTAL])]
    parts = fetch(ledger.reader, "SELECT figure_id FROM relation_part")
    assert {row["figure_id"] for row in parts} == {recorded[LOCOMOTIVES], recorded[AIRCRAFT]}


def test_a_relation_that_was_taken_away_does_not_come_back_with_the_next_figure(
    ledger: Ledger,
) -> None:
    id_ = announce(ledger)
    record(ledger, id_, TOTAL, LOCOMOTIVES, AIRCRAFT)
    relation = fetch(ledger.reader, "SELECT id FROM relation")[0]["id"]
    ledger.apply(actions.unrelate(ledger.reader, relation))
    record(ledger, id_, COUNT)
    assert fetch(ledger.reader, "SELECT id FROM relation") == []


def test_a_part_joins_the_kind_of_sum_that_a_person_chose(ledger: Ledger) -> None:
    id_ = announce(ledger)
    recorded = record(ledger, id_, TOTAL, LOCOMOTIVES)
    parts = [PartOf(recorded[LOCOMOTIVES])]
    change = actions.cover(ledger.reader, recorded[TOTAL], parts, RelationKind.INCLUDES)
    ledger.apply(change)
    record(ledger, id_, AIRCRAFT)
    rows = fetch(ledger.reader, "SELECT kind FROM relation")
    assert [row["kind"] for row in rows] == ["includes"]
    assert fetch_number(ledger.reader, "SELECT count(*) FROM relation_part") == 2


def test_repeats_become_mentions_of_one_figure(ledger: Ledger) -> None:
    recorded = record(ledger, announce(ledger), LOCOMOTIVES)
    figure = figure_view(ledger.reader, recorded[LOCOMOTIVES])
    assert figure is not None
    assert [TEXT[start:end] for start, end in figure.mentions] == ["$4.2 billion"]


def test_a_quote_is_kept_with_the_words_around_it(ledger: Ledger) -> None:
    recorded = record(ledger, announce(ledger), AIRCRAFT)
    row = fetch(ledger.reader, "SELECT * FROM figure WHERE id = ?", recorded[AIRCRAFT])[0]
    assert row["wording"] == "over $8 billion"
    assert TEXT[row["start"] - 32 : row["start"]] == row["before"]
    assert TEXT[row["end"] : row["end"] + 32] == row["after"]


def test_the_same_place_is_not_recorded_twice(ledger: Ledger) -> None:
    id_ = announce(ledger)
    record(ledger, id_, TOTAL)
    with pytest.raises(RefusedError, match="recorded already"):
        actions.record_figure(ledger.reader, id_, proposal(), TOTAL)


def test_what_the_clerk_mended_wins_over_the_proposal(ledger: Ledger) -> None:
    id_ = announce(ledger)
    fields = replace(
        actions.proposed_fields(proposal(), AIRCRAFT), stated_by="the ministry", hedge="at_least"
    )
    deal = actions.proposed_deal(proposal(), AIRCRAFT)
    assert deal is not None
    mended = actions.Mended(fields, replace(deal, title="Dreamliners for Tashkent"))
    change = actions.record_figure(ledger.reader, id_, proposal(), AIRCRAFT, mended)
    figure = figure_view(ledger.reader, ledger.apply(change).new_ids["figure"])
    assert figure is not None
    assert figure.fields.stated_by == "the ministry"
    assert figure.fields.hedge == "at_least"
    assert figure.deal == "Dreamliners for Tashkent"


def test_undo_takes_back_the_figure_with_its_deal_and_relation(ledger: Ledger) -> None:
    id_ = announce(ledger)
    record(ledger, id_, TOTAL)
    record(ledger, id_, LOCOMOTIVES)
    record(ledger, id_, AIRCRAFT)
    ledger.undo()
    for table in ("relation", "relation_part"):
        assert fetch_number(ledger.reader, f"SELECT count(*) FROM {table}") == 0
    assert fetch_number(ledger.reader, "SELECT count(*) FROM deal") == 1
    assert fetch_number(ledger.reader, "SELECT count(*) FROM figure") == 2


def test_a_figure_is_recorded_over_a_selected_place(ledger: Ledger) -> None:
    id_ = announce(ledger)
    start = TEXT.index("22 aircraft")
    change = actions.record_by_hand(ledger.reader, id_, FigureFields(), (start, start + 11))
    figure = figure_view(ledger.reader, ledger.apply(change).new_ids["figure"])
    assert figure is not None
    assert figure.fields.wording == "22 aircraft"


def test_a_place_outside_the_text_is_refused(ledger: Ledger) -> None:
    id_ = announce(ledger)
    with pytest.raises(RefusedError, match="no place"):
        actions.record_by_hand(ledger.reader, id_, FigureFields(), (0, len(TEXT) + 1))


def test_a_quoted_figure_without_words_is_refused_with_the_way_out(ledger: Ledger) -> None:
    id_ = announce(ledger)
    with pytest.raises(RefusedError, match="Select them") as refused:
        actions.record_by_hand(ledger.reader, id_, FigureFields(amount=100))
    assert refused.value.remedy


def test_an_estimate_of_ours_needs_no_quote(ledger: Ledger) -> None:
    fields = FigureFields(origin="own_estimate", measure="value", amount=5_00, currency="USD")
    change = actions.record_by_hand(ledger.reader, None, fields)
    assert change.facts == {"wording": "5 USD"}
    figure = figure_view(ledger.reader, ledger.apply(change).new_ids["figure"])
    assert figure is not None
    assert figure.sentence is None
