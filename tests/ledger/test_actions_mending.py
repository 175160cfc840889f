"""Mending what was recorded: figures, deals, relations, dismissals, and sending to review."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from crossfoot.figures.values import DismissalReason, RelationKind
from crossfoot.ledger import actions
from crossfoot.ledger.errors import ConflictError, RefusedError
from crossfoot.ledger.fields import PartOf, PartyInDeal, Signed, StageReached
from crossfoot.ledger.queries.announcement_view import announcement_view, open_numbers
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ledger.queries.fetching import fetch, fetch_number
from crossfoot.ledger.queries.figure_view import figure_view
from tests.ledger.announcing import (
    AIRCRAFT,
    COUNT,
    LOCOMOTIVES,
    TOTAL,
    announce,
    covered_in_part,
    proposal,
    record,
)

if TYPE_CHECKING:
    from crossfoot.ledger.ledger import Ledger
    from crossfoot.ledger.queries.deal_view import DealView
    from crossfoot.ledger.queries.figure_view import FigureView


def shown_figure(ledger: Ledger, id_: int) -> FigureView:
    view = figure_view(ledger.reader, id_)
    assert view is not None
    return view


def shown_deal(ledger: Ledger, figure_id: int) -> DealView:
    deal_id = shown_figure(ledger, figure_id).fields.deal_id
    assert deal_id is not None
    view = deal_view(ledger.reader, deal_id)
    assert view is not None
    return view


def parts(ledger: Ledger) -> list[int]:
    rows = fetch(ledger.reader, "SELECT figure_id FROM relation_part ORDER BY position, id")
    return [row["figure_id"] for row in rows]


def test_a_figure_is_mended_where_the_form_changed(ledger: Ledger) -> None:
    id_ = record(ledger, announce(ledger), AIRCRAFT)[AIRCRAFT]
    before = shown_figure(ledger, id_).fields
    after = replace(before, stated_by="the ministry", modality="potential")
    ledger.apply(actions.edit_figure(ledger.reader, id_, before, after))
    assert shown_figure(ledger, id_).fields == after


def test_a_form_that_somebody_overtook_is_a_conflict(ledger: Ledger) -> None:
    id_ = record(ledger, announce(ledger), AIRCRAFT)[AIRCRAFT]
    before = shown_figure(ledger, id_).fields
    first = replace(before, stated_by="the ministry")
    ledger.apply(actions.edit_figure(ledger.reader, id_, before, first))
    late = actions.edit_figure(ledger.reader, id_, before, replace(before, stated_by="a firm"))
    with pytest.raises(ConflictError) as clash:
        ledger.apply(late)
    assert [(one.column, one.found) for one in clash.value.clashes] == [
        ("stated_by", "the ministry")
    ]


def test_a_figure_that_leaves_its_deal_is_no_longer_counted_with(ledger: Ledger) -> None:
    id_ = record(ledger, announce(ledger), AIRCRAFT)[AIRCRAFT]
    deal = shown_deal(ledger, id_)
    ledger.apply(actions.adopt(ledger.reader, deal.id, id_, "the only one"))
    before = shown_figure(ledger, id_).fields
    ledger.apply(actions.edit_figure(ledger.reader, id_, before, replace(before, deal_id=None)))
    left = deal_view(ledger.reader, deal.id)
    assert left is not None
    assert left.adopted_value is None


def test_a_deleted_figure_takes_its_mentions_and_places_along(ledger: Ledger) -> None:
    recorded = record(ledger, announce(ledger), TOTAL, LOCOMOTIVES, AIRCRAFT)
    ledger.apply(actions.delete_figure(ledger.reader, recorded[LOCOMOTIVES]))
    assert fetch_number(ledger.reader, "SELECT count(*) FROM figure_mention") == 0
    assert parts(ledger) == [recorded[AIRCRAFT]]


def test_a_deleted_total_takes_its_relation_along_and_leaves_the_parts(ledger: Ledger) -> None:
    recorded = record(ledger, announce(ledger), TOTAL, LOCOMOTIVES, AIRCRAFT)
    ledger.apply(actions.delete_figure(ledger.reader, recorded[TOTAL]))
    assert fetch_number(ledger.reader, "SELECT count(*) FROM relation") == 0
    assert fetch_number(ledger.reader, "SELECT count(*) FROM total") == 0
    assert fetch_number(ledger.reader, "SELECT count(*) FROM figure") == 2


def test_a_deal_left_without_figures_stays(ledger: Ledger) -> None:
    recorded = record(ledger, announce(ledger), LOCOMOTIVES)
    ledger.apply(actions.delete_figure(ledger.reader, recorded[LOCOMOTIVES]))
    assert fetch_number(ledger.reader, "SELECT count(*) FROM deal") == 1


def test_undo_brings_a_deleted_figure_back_as_it_stood(ledger: Ledger) -> None:
    recorded = record(ledger, announce(ledger), TOTAL, LOCOMOTIVES, AIRCRAFT)
    before = shown_figure(ledger, recorded[TOTAL])
    ledger.apply(actions.delete_figure(ledger.reader, recorded[TOTAL]))
    ledger.undo()
    after = shown_figure(ledger, recorded[TOTAL])
    assert replace(after, version=before.version) == before
    assert parts(ledger) == [recorded[LOCOMOTIVES], recorded[AIRCRAFT]]


def test_covers_sets_exactly_these_parts_in_this_order(ledger: Ledger) -> None:
    recorded = record(ledger, announce(ledger), TOTAL, LOCOMOTIVES, AIRCRAFT)
    wanted = [PartOf(recorded[AIRCRAFT], 100, 1000)]
    ledger.apply(actions.cover(ledger.reader, recorded[TOTAL], wanted))
    rows = fetch(ledger.reader, "SELECT figure_id, weight_low, weight_high FROM relation_part")
    assert [tuple(row) for row in rows] == [(recorded[AIRCRAFT], 100, 1000)]


def test_covering_nothing_ends_a_total(ledger: Ledger) -> None:
    recorded = record(ledger, announce(ledger), TOTAL, LOCOMOTIVES)
    ledger.apply(actions.cover(ledger.reader, recorded[TOTAL], []))
    assert fetch_number(ledger.reader, "SELECT count(*) FROM relation") == 0


def test_two_breakdowns_of_a_total_keep_their_parts_apart(ledger: Ledger) -> None:
    recorded = record(ledger, announce(ledger), TOTAL, LOCOMOTIVES, AIRCRAFT)
    by_buyer = actions.cover(
        ledger.reader, recorded[TOTAL], [PartOf(recorded[AIRCRAFT])], breakdown="by buyer"
    )
    ledger.apply(by_buyer)
    assert fetch_number(ledger.reader, "SELECT count(*) FROM relation") == 2
    assert fetch_number(ledger.reader, "SELECT count(*) FROM relation_part") == 3


def test_a_total_cannot_be_a_part_of_itself(ledger: Ledger) -> None:
    recorded = record(ledger, announce(ledger), TOTAL)
    with pytest.raises(RefusedError, match="part of itself"):
        actions.cover(ledger.reader, recorded[TOTAL], [PartOf(recorded[TOTAL])])


def test_only_what_sums_can_cover(ledger: Ledger) -> None:
    recorded = record(ledger, announce(ledger), TOTAL, LOCOMOTIVES)
    with pytest.raises(RefusedError, match="does not make a sum"):
        actions.cover(
            ledger.reader, recorded[TOTAL], [PartOf(recorded[LOCOMOTIVES])], RelationKind.SAME_AS
        )


def test_the_last_part_takes_its_relation_along(ledger: Ledger) -> None:
    recorded = record(ledger, announce(ledger), TOTAL, LOCOMOTIVES, AIRCRAFT)
    relation = fetch(ledger.reader, "SELECT id FROM relation")[0]["id"]
    for index in (LOCOMOTIVES, AIRCRAFT):
        ledger.apply(actions.remove_part(ledger.reader, relation, recorded[index]))
    assert fetch_number(ledger.reader, "SELECT count(*) FROM relation") == 0


def test_what_is_no_part_cannot_be_removed(ledger: Ledger) -> None:
    recorded = covered_in_part(ledger, announce(ledger), COUNT)
    relation = fetch(ledger.reader, "SELECT id FROM relation")[0]["id"]
    with pytest.raises(RefusedError, match="is not a part of"):
        actions.remove_part(ledger.reader, relation, recorded[COUNT])


def test_a_second_relation_of_one_kind_adds_to_the_first(ledger: Ledger) -> None:
    recorded = record(ledger, announce(ledger), TOTAL, LOCOMOTIVES, AIRCRAFT, COUNT)
    for index in (LOCOMOTIVES, AIRCRAFT):
        other = [PartOf(recorded[index])]
        ledger.apply(actions.relate(ledger.reader, RelationKind.SAME_AS, recorded[TOTAL], other))
    rows = fetch(ledger.reader, "SELECT id FROM relation WHERE kind = 'same_as'")
    assert len(rows) == 1


def test_a_deal_is_mended_with_its_lists(ledger: Ledger) -> None:
    id_ = record(ledger, announce(ledger), AIRCRAFT)[AIRCRAFT]
    deal = shown_deal(ledger, id_)
    after = replace(
        deal.fields,
        title="Dreamliners",
        parties=(
            PartyInDeal("Boeing", "seller", "company", "US"),
            PartyInDeal("Silk Leasing", "financier", None, "AE"),
        ),
        stages=(*deal.fields.stages, StageReached("financed", "2025-11", inferred=True)),
        tags=("aviation", "visit"),
    )
    ledger.apply(actions.edit_deal(ledger.reader, deal.id, deal.fields, after))
    again = deal_view(ledger.reader, deal.id)
    assert again is not None
    assert again.fields == after


def test_a_party_mended_in_one_deal_is_mended_everywhere(ledger: Ledger) -> None:
    id_ = record(ledger, announce(ledger), AIRCRAFT)[AIRCRAFT]
    deal = shown_deal(ledger, id_)
    first, *rest = deal.fields.parties
    after = replace(deal.fields, parties=(replace(first, country="AE"), *rest))
    ledger.apply(actions.edit_deal(ledger.reader, deal.id, deal.fields, after))
    rows = fetch(ledger.reader, "SELECT country FROM party WHERE name = ?", first.name)
    assert [row["country"] for row in rows] == ["AE"]


def test_a_list_that_somebody_overtook_is_a_conflict(ledger: Ledger) -> None:
    id_ = record(ledger, announce(ledger), AIRCRAFT)[AIRCRAFT]
    deal = shown_deal(ledger, id_)
    first = replace(deal.fields, tags=("visit",))
    ledger.apply(actions.edit_deal(ledger.reader, deal.id, deal.fields, first))
    with pytest.raises(ConflictError, match="tags"):
        actions.edit_deal(ledger.reader, deal.id, deal.fields, replace(deal.fields, tags=("b",)))


def test_a_deal_needs_a_title(ledger: Ledger) -> None:
    id_ = record(ledger, announce(ledger), AIRCRAFT)[AIRCRAFT]
    deal = shown_deal(ledger, id_)
    with pytest.raises(RefusedError, match="needs a title"):
        actions.edit_deal(ledger.reader, deal.id, deal.fields, replace(deal.fields, title=" "))


def test_a_deal_counts_with_a_figure_for_a_reason(ledger: Ledger) -> None:
    id_ = record(ledger, announce(ledger), COUNT)[COUNT]
    deal = shown_deal(ledger, id_)
    with pytest.raises(RefusedError, match="reason"):
        actions.adopt(ledger.reader, deal.id, id_, " ")
    ledger.apply(actions.adopt(ledger.reader, deal.id, id_, "the firm's own count"))
    assert shown_deal(ledger, id_).adopted_quantity == id_


def test_a_deal_does_not_count_with_a_figure_of_another(ledger: Ledger) -> None:
    recorded = record(ledger, announce(ledger), LOCOMOTIVES, AIRCRAFT)
    deal = shown_deal(ledger, recorded[LOCOMOTIVES])
    with pytest.raises(RefusedError, match="not a figure of this deal"):
        actions.adopt(ledger.reader, deal.id, recorded[AIRCRAFT], "a mistake")


def test_review_is_refused_while_numbers_are_open_and_names_them(ledger: Ledger) -> None:
    id_ = announce(ledger)
    record(ledger, id_, TOTAL, LOCOMOTIVES)
    view = announcement_view(ledger.reader, id_)
    assert view is not None
    found = [figure.found for figure in proposal().figures]
    still_open = open_numbers(view, found)
    with pytest.raises(RefusedError, match=r"2 numbers.*“up to 22 aircraft”, “over \$8 billion”"):
        actions.send_to_review(ledger.reader, id_, still_open, Signed("clerk"))


def test_recorded_mentioned_and_dismissed_numbers_let_an_announcement_pass(ledger: Ledger) -> None:
    id_ = announce(ledger)
    record(ledger, id_, TOTAL, LOCOMOTIVES, AIRCRAFT)
    found = [figure.found for figure in proposal().figures]
    count = found[COUNT]
    change = actions.dismiss(
        ledger.reader, id_, [(count.start, count.end)], DismissalReason.BACKGROUND
    )
    ledger.apply(change)
    view = announcement_view(ledger.reader, id_)
    assert view is not None
    again = [found[LOCOMOTIVES]._replace(start=s, end=e) for s, e in proposal().figures[1].mentions]
    assert open_numbers(view, [*found, *again]) == []
    signed = Signed("clerk", "2025-09-24T10:00:00+00:00")
    ledger.apply(actions.send_to_review(ledger.reader, id_, [], signed))
    sent = announcement_view(ledger.reader, id_)
    assert sent is not None
    assert (sent.sent_by, sent.sent_at) == ("clerk", "2025-09-24T10:00:00+00:00")


def test_an_announcement_comes_back_from_review(ledger: Ledger) -> None:
    id_ = announce(ledger)
    ledger.apply(actions.send_to_review(ledger.reader, id_, [], Signed("clerk")))
    ledger.apply(actions.take_back(ledger.reader, id_))
    view = announcement_view(ledger.reader, id_)
    assert view is not None
    assert view.sent_at is None
    with pytest.raises(RefusedError, match="draft"):
        actions.take_back(ledger.reader, id_)


def test_a_number_dismissed_again_gets_the_new_reason(ledger: Ledger) -> None:
    id_ = announce(ledger)
    for reason in (DismissalReason.BACKGROUND, DismissalReason.OTHER_DEAL):
        ledger.apply(actions.dismiss(ledger.reader, id_, [(0, 5), (0, 5)], reason))
    view = announcement_view(ledger.reader, id_)
    assert view is not None
    assert [(one.start, one.end, one.reason) for one in view.dismissals] == [(0, 5, "other_deal")]


def test_a_dismissal_taken_back_leaves_the_number_open(ledger: Ledger) -> None:
    id_ = announce(ledger)
    ledger.apply(actions.dismiss(ledger.reader, id_, [(0, 5)], DismissalReason.BACKGROUND))
    view = announcement_view(ledger.reader, id_)
    assert view is not None
    ledger.apply(actions.undismiss(ledger.reader, [one.id for one in view.dismissals]))
    again = announcement_view(ledger.reader, id_)
    assert again is not None
    assert again.dismissals == ()
