"""Signing rows off: who may, what it relies on, and how long it holds."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from crossfoot.figures.values import Outcome, SignOffKind, SignOffState
from crossfoot.figures.words import say
from crossfoot.ledger import actions
from crossfoot.ledger.change import Change, Insert, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import flags
from crossfoot.ledger.queries.sign_offs import SignOffView, sign_off_view
from crossfoot.ledger.tally_fields import TallyFields
from crossfoot.ledger.verify import verify
from crossfoot.ledger.views import ListPage, ViewFields
from tests.ledger.announcing import AIRCRAFT, LOCOMOTIVES, TOTAL, announce, record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CLERK = Signed("clerk", "2025-10-01T09:00:00+00:00")
REVIEWER = Signed("reviewer", "2025-10-02T09:00:00+00:00")
ANNOUNCEMENT, DEAL, TOTAL_ = SignOffKind.ANNOUNCEMENT, SignOffKind.DEAL, SignOffKind.TOTAL


class Desk:
    """One announcement, entered by the clerk and sent to review, with one that signs."""

    def __init__(self, path: Path) -> None:
        self.clerk = Ledger.create(path, by="clerk")
        self.reviewer = Ledger.open(path, by="reviewer")
        self.announcement = announce(self.clerk)
        self.figures = record(self.clerk, self.announcement, TOTAL, LOCOMOTIVES, AIRCRAFT)
        reader = self.clerk.reader
        self.clerk.apply(actions.send_to_review(reader, self.announcement, [], CLERK))
        deal = "SELECT deal_id FROM figure WHERE id = ?"
        (self.deal,) = reader.execute(deal, (self.figures[LOCOMOTIVES],)).fetchone()

    def row(self, kind: SignOffKind) -> int:
        if kind is DEAL:
            return int(self.deal)
        return self.announcement if kind is ANNOUNCEMENT else self.figures[TOTAL]

    def view(self, kind: SignOffKind) -> SignOffView:
        found = sign_off_view(self.clerk.reader, kind, self.row(kind))
        assert found is not None
        return found

    def sign(self, kind: SignOffKind, signed: Signed = REVIEWER) -> None:
        change = actions.sign_off(self.reviewer.reader, kind, self.row(kind), signed)
        self.reviewer.apply(change)

    def mend(self, figure: int, amount: int) -> None:
        edit = Update("figure", self.figures[figure], {"amount": amount * 10**11})
        self.clerk.apply(Change("edit_figure", (edit,), {"wording": "x"}))

    def close(self) -> None:
        assert verify(self.clerk) == []
        self.clerk.close()
        self.reviewer.close()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path / "plan.crossfoot")
    yield made
    made.close()


KINDS = pytest.mark.parametrize("kind", [ANNOUNCEMENT, DEAL, TOTAL_])


@KINDS
def test_a_row_is_signed_off_by_somebody_else(desk: Desk, kind: SignOffKind) -> None:
    assert desk.view(kind).state is SignOffState.IN_REVIEW
    desk.sign(kind)
    view = desk.view(kind)
    assert (view.state, view.by, view.at) == (SignOffState.SIGNED_OFF, "reviewer", REVIEWER.at)
    with pytest.raises(RefusedError, match="signed off already"):
        desk.sign(kind)


@KINDS
def test_who_entered_it_cannot_sign_it_off(desk: Desk, kind: SignOffKind) -> None:
    with pytest.raises(RefusedError, match="entered or mended by clerk"):
        desk.sign(kind, CLERK)


def test_who_mended_it_cannot_sign_it_off_either(desk: Desk) -> None:
    figure = desk.figures[LOCOMOTIVES]
    edit = Update("figure", figure, {"stated_by": "the ministry"})
    desk.reviewer.apply(Change("edit_figure", (edit,), {"wording": "x"}))
    with pytest.raises(RefusedError, match="entered or mended by reviewer"):
        desk.sign(ANNOUNCEMENT)


def test_a_shop_of_one_may_allow_it_and_the_history_says_so(desk: Desk) -> None:
    applied = desk.clerk.apply(actions.allow_own(desk.clerk.reader, allowed=True))
    assert applied.seq
    desk.sign(DEAL, CLERK)
    assert desk.view(DEAL).state is SignOffState.SIGNED_OFF
    desk.clerk.apply(actions.allow_own(desk.clerk.reader, allowed=False))
    with pytest.raises(RefusedError, match="entered or mended"):
        desk.sign(TOTAL_, CLERK)


@KINDS
def test_a_draft_is_not_signed_off(desk: Desk, kind: SignOffKind) -> None:
    desk.clerk.apply(actions.take_back(desk.clerk.reader, desk.announcement))
    with pytest.raises(RefusedError, match="not in review yet"):
        desk.sign(kind)


@KINDS
def test_a_change_drops_it_with_what_changed_and_undo_restores_it(
    desk: Desk, kind: SignOffKind
) -> None:
    desk.sign(kind)
    desk.mend(LOCOMOTIVES, 4)
    view = desk.view(kind)
    assert view.state is SignOffState.DROPPED
    said = [say(one.message, one.facts) for one in view.changes]
    assert "“$4.2 billion” meant $4.2 bn when it was signed off, and means $4 bn." in said
    desk.clerk.undo()
    assert desk.view(kind).state is SignOffState.SIGNED_OFF


def test_a_flag_must_be_closed_first_and_reopening_it_drops_the_word(desk: Desk) -> None:
    desk.mend(AIRCRAFT, 3)
    kind = ANNOUNCEMENT
    with pytest.raises(RefusedError, match="not closed: 2"):
        desk.sign(kind)
    for id_ in flags.LIST.ids(desk.clerk.reader, flags.FlagQuery()):
        close = actions.close_as(desk.reviewer.reader, id_, Outcome.SCOPE, "Options.", REVIEWER)
        desk.reviewer.apply(close)
    desk.sign(kind)
    assert desk.view(kind).state is SignOffState.SIGNED_OFF
    id_ = flags.LIST.ids(desk.clerk.reader, flags.FlagQuery())[0]
    desk.clerk.apply(actions.reopen(desk.clerk.reader, id_, "No.", CLERK))
    assert desk.view(kind).state is SignOffState.DROPPED
    desk.clerk.undo()
    assert desk.view(kind).state is SignOffState.SIGNED_OFF


@pytest.mark.parametrize("kind", [DEAL, TOTAL_])
def test_a_returned_row_waits_for_an_answer_or_for_mending(desk: Desk, kind: SignOffKind) -> None:
    reader, row = desk.clerk.reader, desk.row(kind)
    change = actions.return_with_question(reader, kind, row, "Which year?", REVIEWER)
    desk.reviewer.apply(change)
    assert desk.view(kind).state is SignOffState.RETURNED
    assert [one.words for one in desk.view(kind).said] == ["Which year?"]
    desk.mend(LOCOMOTIVES, 4)
    assert desk.view(kind).state is SignOffState.IN_REVIEW
    desk.clerk.undo()
    desk.clerk.apply(actions.send_again(reader, kind, row, "The last.", CLERK))
    assert desk.view(kind).state is SignOffState.IN_REVIEW
    desk.sign(kind)
    assert desk.view(kind).state is SignOffState.SIGNED_OFF


def test_a_returned_announcement_is_a_draft_until_it_is_sent_again(desk: Desk) -> None:
    reader, row = desk.clerk.reader, desk.announcement
    change = actions.return_with_question(reader, ANNOUNCEMENT, row, "Which year?", REVIEWER)
    desk.reviewer.apply(change)
    assert desk.view(ANNOUNCEMENT).state is SignOffState.RETURNED
    with pytest.raises(RefusedError, match="not in review yet"):
        desk.sign(ANNOUNCEMENT)
    desk.clerk.apply(actions.send_to_review(reader, row, [], CLERK))
    assert desk.view(ANNOUNCEMENT).state is SignOffState.IN_REVIEW


@pytest.mark.parametrize("words", ["", "  "])
def test_a_return_needs_a_question(desk: Desk, words: str) -> None:
    with pytest.raises(RefusedError, match="question is required"):
        actions.return_with_question(desk.clerk.reader, DEAL, desk.deal, words, REVIEWER)


def test_it_lists_what_it_relies_on(desk: Desk) -> None:
    leaning = {(one.section, one.called) for one in desk.view(TOTAL_).leaning}
    assert leaning == {
        ("figures", "over $12 billion"),
        ("figures", "$4.2 billion"),
        ("figures", "over $8 billion"),
        ("relations", "over $12 billion"),
    }


def test_a_word_taken_back_leaves_nothing(desk: Desk) -> None:
    desk.sign(DEAL)
    desk.reviewer.undo()
    assert desk.view(DEAL).state is SignOffState.IN_REVIEW
    desk.reviewer.redo()
    assert desk.view(DEAL).state is SignOffState.SIGNED_OFF


def test_a_ledger_is_sound_whatever_numbers_its_words_and_rows_have(desk: Desk) -> None:
    """A sign-off names a row by a number of its own, which was once taken for its id."""
    desk.clerk.apply(actions.return_with_question(desk.clerk.reader, DEAL, desk.deal, "?", CLERK))
    desk.sign(ANNOUNCEMENT)
    desk.clerk.undo()
    rows = desk.clerk.reader.execute("SELECT id, row_id FROM sign_off").fetchall()
    assert [id_ == row for id_, row in rows] == [False]
    assert verify(desk.clerk) == []


def test_a_word_that_is_gone_without_a_change_is_found(desk: Desk, tmp_path: Path) -> None:
    for kind in (ANNOUNCEMENT, DEAL):
        desk.sign(kind)
    copy = tmp_path / "copy.crossfoot"
    copy.write_bytes((tmp_path / "plan.crossfoot").read_bytes())
    with closing(sqlite3.connect(copy, isolation_level=None)) as behind:
        behind.execute("DELETE FROM sign_off WHERE id = 2")
    opened = Ledger.open(copy, by="x", write=False)
    found = [each.message for each in verify(opened)]
    opened.close()
    assert "sign_off 2 is not as the history left it." in found


def test_what_was_seen_of_a_row_is_read_again_only_where_the_ledger_changed(desk: Desk) -> None:
    reader, row, seen = desk.reviewer.reader, desk.row(DEAL), desk.view(DEAL)
    as_seen = replace(seen, called="as it was seen")
    again = actions.sign_off(reader, DEAL, row, REVIEWER, seen=as_seen)
    assert again.facts == {"what": "as it was seen"}
    mended = Update("figure", desk.figures[LOCOMOTIVES], {"stated_by": "the ministry"})
    desk.clerk.apply(Change("edit_figure", (mended,), {"wording": "x"}))
    (edit,) = actions.sign_off(reader, DEAL, row, REVIEWER, seen=seen).edits
    assert isinstance(edit, Insert)
    assert edit.values["relies_on"] == desk.view(DEAL).relies_on != seen.relies_on


def test_a_row_that_is_gone_cannot_be_signed_off(desk: Desk) -> None:
    with pytest.raises(RefusedError, match="no longer there"):
        actions.sign_off(desk.reviewer.reader, DEAL, 999, REVIEWER)


def test_a_tally_is_signed_off_on_what_each_deal_counts_with(desk: Desk) -> None:
    reader, kind = desk.clerk.reader, SignOffKind.TALLY
    view = actions.save_view(reader, ViewFields("Everything", ListPage.DEALS))
    fields = TallyFields("All deals", desk.clerk.apply(view).new_ids["view"])
    tally = desk.clerk.apply(actions.make_tally(reader, fields)).new_ids["tally"]
    with pytest.raises(RefusedError, match="entered or mended by clerk"):
        actions.sign_off(reader, kind, tally, CLERK)
    desk.reviewer.apply(actions.sign_off(desk.reviewer.reader, kind, tally, REVIEWER))

    def view_of() -> SignOffView:
        found = sign_off_view(reader, kind, tally)
        assert found is not None
        return found

    assert view_of().state is SignOffState.SIGNED_OFF
    desk.mend(LOCOMOTIVES, 4)
    assert view_of().state is SignOffState.DROPPED
    said = [say(one.message, one.facts) for one in view_of().changes]
    assert said == [
        "“Kazakhstan locomotives” counted with 4.2 bn when it was signed off, and counts with 4 bn."
    ]
    desk.clerk.undo()
    assert view_of().state is SignOffState.SIGNED_OFF
