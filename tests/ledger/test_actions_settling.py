"""The relation of a total is written by whichever act settles the last of its figures."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from itertools import permutations
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crossfoot.figures.values import DismissalReason, RelationKind
from crossfoot.ledger import actions
from crossfoot.ledger.errors import ConflictError
from crossfoot.ledger.fields import PartOf, Signed
from crossfoot.ledger.queries import flags
from crossfoot.ledger.queries.fetching import fetch, fetch_number
from crossfoot.ledger.queries.places import children_of
from crossfoot.reading.proposal import ProposedRelation
from tests.ledger.announcing import AIRCRAFT, COUNT, LOCOMOTIVES, TOTAL, announce, proposal, record
from tests.ledger.booking import make

if TYPE_CHECKING:
    from crossfoot.ledger.actions.standing import Standing
    from crossfoot.ledger.ledger import Ledger
    from crossfoot.reading.proposal import Proposal

BACKGROUND = DismissalReason.BACKGROUND


def standing(ledger: Ledger, announcement: int, plan: Proposal | None = None) -> Standing:
    return actions.standing_of(ledger.reader, announcement, plan or proposal())


def dismiss(
    ledger: Ledger, announcement: int, index: int, reason: DismissalReason = BACKGROUND
) -> None:
    found = proposal().figures[index].found
    spans = [(found.start, found.end)]
    before = standing(ledger, announcement)
    ledger.apply(actions.dismiss(ledger.reader, announcement, spans, reason, before))


def take_back(ledger: Ledger, announcement: int, figure: int) -> None:
    before = standing(ledger, announcement)
    ledger.apply(actions.take_back_figure(ledger.reader, before, figure))


def relations(ledger: Ledger) -> list[tuple[str, str, list[str]]]:
    """Every relation: its kind, the wording of its whole, those of its parts."""
    found = []
    for row in fetch(ledger.reader, "SELECT * FROM relation ORDER BY id"):
        parts = fetch(
            ledger.reader,
            "SELECT wording FROM relation_part JOIN figure ON figure.id = figure_id"
            " WHERE relation_id = ? ORDER BY position",
            row["id"],
        )
        whole = fetch(ledger.reader, "SELECT wording FROM figure WHERE id = ?", row["whole_id"])
        found.append((row["kind"], whole[0]["wording"], [part["wording"] for part in parts]))
    return found


def verdicts(ledger: Ledger) -> list[str]:
    return [row["verdict"] for row in fetch(ledger.reader, "SELECT verdict FROM total")]


COMPLETE = [("sum_of", "over $12 billion", ["$4.2 billion", "over $8 billion"])]
OPEN = [("includes", "over $12 billion", ["$4.2 billion"])]


@pytest.mark.parametrize("order", list(permutations((TOTAL, LOCOMOTIVES, AIRCRAFT))))
def test_nothing_is_said_of_a_total_before_the_last_of_its_parts_is_recorded(
    ledger: Ledger, order: tuple[int, ...]
) -> None:
    id_ = announce(ledger)
    for index in order[:-1]:
        record(ledger, id_, index)
        assert relations(ledger) == []
        assert flags.LIST.count(ledger.reader, flags.FlagQuery()).number == 0
    record(ledger, id_, order[-1])
    assert relations(ledger) == COMPLETE


@pytest.mark.parametrize("order", list(permutations((TOTAL, LOCOMOTIVES, AIRCRAFT))))
def test_a_total_with_a_skipped_part_is_an_open_list_whatever_the_order(
    ledger: Ledger, order: tuple[int, ...]
) -> None:
    id_ = announce(ledger)
    for index in order:
        assert relations(ledger) == []
        if index == AIRCRAFT:
            dismiss(ledger, id_, index)
        else:
            record(ledger, id_, index)
    assert relations(ledger) == OPEN
    assert verdicts(ledger) == ["incomplete"]


@pytest.mark.parametrize("reason", [DismissalReason.REPEATED, DismissalReason.NOT_A_DEAL_NUMBER])
def test_a_number_that_is_no_part_leaves_the_list_complete(
    ledger: Ledger, reason: DismissalReason
) -> None:
    id_ = announce(ledger)
    record(ledger, id_, TOTAL, LOCOMOTIVES)
    dismiss(ledger, id_, AIRCRAFT, reason)
    assert relations(ledger) == [("sum_of", "over $12 billion", ["$4.2 billion"])]


def test_two_breakdowns_of_one_total_are_both_written_and_told_apart_by_name(
    ledger: Ledger,
) -> None:
    plan = proposal()
    further = ProposedRelation(RelationKind.SUM_OF, TOTAL, (COUNT,), breakdown="2")
    plan = replace(plan, relations=(*plan.relations, further))
    id_ = announce(ledger)
    for index in (TOTAL, LOCOMOTIVES, AIRCRAFT):
        record(ledger, id_, index, plan=plan)
    assert relations(ledger) == COMPLETE
    record(ledger, id_, COUNT, plan=plan)
    assert len(relations(ledger)) == len(plan.relations)
    rows = fetch(ledger.reader, "SELECT breakdown FROM relation WHERE kind = 'sum_of' ORDER BY id")
    assert [row["breakdown"] for row in rows] == [None, "2"]


def test_another_reason_for_a_skipped_part_makes_the_list_another(ledger: Ledger) -> None:
    id_ = announce(ledger)
    record(ledger, id_, TOTAL, LOCOMOTIVES)
    dismiss(ledger, id_, AIRCRAFT)
    dismiss(ledger, id_, AIRCRAFT, DismissalReason.NOT_A_DEAL_NUMBER)
    assert [kind for kind, _, _ in relations(ledger)] == ["sum_of"]


def test_a_total_whose_parts_are_all_skipped_stands_for_itself(ledger: Ledger) -> None:
    id_ = announce(ledger)
    record(ledger, id_, TOTAL)
    dismiss(ledger, id_, LOCOMOTIVES)
    dismiss(ledger, id_, AIRCRAFT)
    assert relations(ledger) == []


def test_parts_of_a_skipped_total_stand_for_themselves(ledger: Ledger) -> None:
    id_ = announce(ledger)
    record(ledger, id_, LOCOMOTIVES, AIRCRAFT)
    dismiss(ledger, id_, TOTAL)
    assert relations(ledger) == []


def test_a_part_that_is_taken_back_leaves_its_total_waiting(ledger: Ledger) -> None:
    id_ = announce(ledger)
    recorded = record(ledger, id_, TOTAL, LOCOMOTIVES, AIRCRAFT)
    take_back(ledger, id_, recorded[AIRCRAFT])
    assert relations(ledger) == []
    assert flags.LIST.count(ledger.reader, flags.FlagQuery()).number == 0
    record(ledger, id_, AIRCRAFT)
    assert relations(ledger) == COMPLETE


def test_a_skip_that_is_taken_back_leaves_its_total_waiting(ledger: Ledger) -> None:
    id_ = announce(ledger)
    record(ledger, id_, TOTAL, LOCOMOTIVES)
    dismiss(ledger, id_, AIRCRAFT)
    rows = children_of(ledger.reader, "dismissal", "announcement_id", id_)
    ids = [row["id"] for row in rows]
    ledger.apply(actions.undismiss(ledger.reader, ids, standing(ledger, id_)))
    assert relations(ledger) == []


def test_a_part_recorded_after_all_makes_the_list_complete_again(ledger: Ledger) -> None:
    id_ = announce(ledger)
    record(ledger, id_, TOTAL, LOCOMOTIVES)
    dismiss(ledger, id_, AIRCRAFT)
    record(ledger, id_, AIRCRAFT)
    assert relations(ledger) == COMPLETE


def test_undo_and_redo_take_the_relation_with_the_act_that_wrote_it(ledger: Ledger) -> None:
    id_ = announce(ledger)
    record(ledger, id_, TOTAL, LOCOMOTIVES)
    dismiss(ledger, id_, AIRCRAFT)
    ledger.undo()
    assert relations(ledger) == []
    ledger.redo()
    assert relations(ledger) == OPEN


def test_a_decision_is_not_done_again_after_another_about_its_text(ledger: Ledger) -> None:
    id_ = announce(ledger)
    record(ledger, id_, LOCOMOTIVES, AIRCRAFT)
    ledger.undo()
    record(ledger, id_, TOTAL)
    with pytest.raises(ConflictError, match="decided since"):
        ledger.redo()
    record(ledger, id_, AIRCRAFT)
    assert relations(ledger) == COMPLETE


def test_undo_of_a_taken_back_part_brings_the_relation_back(ledger: Ledger) -> None:
    id_ = announce(ledger)
    recorded = record(ledger, id_, TOTAL, LOCOMOTIVES, AIRCRAFT)
    take_back(ledger, id_, recorded[AIRCRAFT])
    ledger.undo()
    assert relations(ledger) == COMPLETE


def test_what_a_person_mended_of_a_total_is_left_alone(ledger: Ledger) -> None:
    id_ = announce(ledger)
    recorded = record(ledger, id_, TOTAL, LOCOMOTIVES, AIRCRAFT)
    parts = [PartOf(recorded[LOCOMOTIVES]), PartOf(recorded[AIRCRAFT], 200, 200)]
    ledger.apply(actions.cover(ledger.reader, recorded[TOTAL], parts))
    take_back(ledger, id_, recorded[LOCOMOTIVES])
    assert relations(ledger) == [("sum_of", "over $12 billion", ["over $8 billion"])]


def test_a_figure_in_two_relations_settles_both(ledger: Ledger) -> None:
    plan = proposal()
    again = ProposedRelation(RelationKind.OF_WHICH, TOTAL, (AIRCRAFT,))
    plan = replace(plan, relations=(*plan.relations, again))
    id_ = announce(ledger)
    for index in (TOTAL, LOCOMOTIVES, AIRCRAFT):
        ledger.apply(actions.record_figure(ledger.reader, id_, plan, index))
    assert [kind for kind, _, _ in relations(ledger)] == ["sum_of", "of_which"]


def test_sending_writes_what_still_waits_as_an_open_list(ledger: Ledger) -> None:
    id_ = announce(ledger)
    record(ledger, id_, TOTAL, LOCOMOTIVES)
    edits = actions.settled_by_sending(ledger.reader, standing(ledger, id_))
    sent = actions.send_to_review(ledger.reader, id_, [], Signed("clerk"))
    ledger.apply(replace(sent, edits=(*sent.edits, *edits)))
    assert relations(ledger) == OPEN


def test_parts_from_elsewhere_wait_with_the_others(ledger: Ledger) -> None:
    first = record(ledger, announce(ledger), COUNT)[COUNT]
    id_ = announce(ledger, title="The week after")
    mended = actions.Mended(elsewhere={TOTAL: [PartOf(first)]})
    for index in (TOTAL, AIRCRAFT, LOCOMOTIVES):
        assert relations(ledger) == []
        change = actions.record_figure(ledger.reader, id_, proposal(), index, mended)
        ledger.apply(change)
    ((_, _, parts),) = relations(ledger)
    assert parts == ["$4.2 billion", "over $8 billion", "up to 22 aircraft"]


ACTS = st.lists(
    st.tuples(
        st.sampled_from((TOTAL, LOCOMOTIVES, AIRCRAFT)),
        st.sampled_from(("record", "skip", "back", "undo", "redo")),
    ),
    max_size=14,
)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(acts=ACTS)
def test_a_total_is_told_exactly_while_all_its_figures_are_settled(
    tmp_path_factory: pytest.TempPathFactory, acts: list[tuple[int, str]]
) -> None:
    ledger = make(tmp_path_factory.mktemp("acts") / "deals.crossfoot")
    id_ = announce(ledger)
    begun = fetch_number(ledger.reader, "SELECT max(id) FROM journal")
    for index, act in acts:
        now = standing(ledger, id_)
        figure = now.figure(index)
        if act == "record" and figure is None:
            record(ledger, id_, index)
        elif act == "skip" and figure is None:
            dismiss(ledger, id_, index)
        elif act == "back" and isinstance(figure, int):
            take_back(ledger, id_, figure)
        elif act == "undo" and fetch_number(ledger.reader, "SELECT max(id) FROM journal") > begun:
            undo_above(ledger, id_)
        elif act == "redo":
            with suppress(ConflictError):  # what was undone was done anew meanwhile
                ledger.redo()
        assert_as_settled(ledger, id_)
    ledger.close()


def undo_above(ledger: Ledger, announcement: int) -> None:
    """Take back the newest act, but not the announcement itself."""
    ledger.undo()
    if not fetch(ledger.reader, "SELECT id FROM announcement WHERE id = ?", announcement):
        ledger.redo()


def assert_as_settled(ledger: Ledger, announcement: int) -> None:
    (relation,) = proposal().relations
    wanted = standing(ledger, announcement).wanted(relation)
    found = fetch(ledger.reader, "SELECT * FROM relation")
    assert [row["kind"] for row in found] == ([] if wanted is None else [str(wanted.kind)])
    parts = fetch(ledger.reader, "SELECT figure_id FROM relation_part ORDER BY position")
    expected = [] if wanted is None else [part.figure_id for part in wanted.parts]
    assert {row["figure_id"] for row in parts} == set(expected)
