"""The list of what is to be signed off: every kind of row, each where it stands now."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.figures.values import SignOffKind, SignOffState, Stage
from crossfoot.ledger import actions
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import to_sign
from crossfoot.ledger.queries.to_sign import ToSignQuery
from crossfoot.ledger.tally_fields import TallyFields
from tests.ledger.announcing import AIRCRAFT, LOCOMOTIVES, TOTAL, announce, record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CLERK, REVIEWER = Signed("clerk", "2025-10-01"), Signed("reviewer", "2025-10-02")
TALLY = SignOffKind.TALLY
WAITING = (SignOffState.IN_REVIEW, SignOffState.DROPPED)


@pytest.fixture
def reviewed(tmp_path: Path) -> Iterator[Ledger]:
    """A sent announcement with a total of two deals, and a tally of every deal."""
    with_clerk = Ledger.create(tmp_path / "plan.crossfoot", by="clerk")
    reader, announcement = with_clerk.reader, announce(with_clerk)
    record(with_clerk, announcement, TOTAL, LOCOMOTIVES, AIRCRAFT)
    with_clerk.apply(actions.send_to_review(reader, announcement, [], CLERK))
    with_clerk.apply(actions.make_tally(reader, TallyFields("Every deal", view_id=None)))
    with_clerk.close()
    ledger = Ledger.open(tmp_path / "plan.crossfoot", by="reviewer")
    yield ledger
    ledger.close()


def tally_of(ledger: Ledger, **asked: object) -> to_sign.ToSignLine | None:
    query = ToSignQuery(**asked)  # type: ignore[arg-type]
    found = to_sign.lines(ledger.reader, to_sign.LIST.ids(ledger.reader, query))
    assert found == to_sign.LIST.first_page(ledger.reader, query, 100)
    assert to_sign.LIST.count(ledger.reader, query).number == len(found)
    return next((line for line in found.values() if line.kind is TALLY), None)


def sign(ledger: Ledger) -> None:
    ledger.apply(actions.sign_off(ledger.reader, TALLY, 1, REVIEWER))


def test_every_kind_of_row_is_in_the_list(reviewed: Ledger) -> None:
    found = to_sign.LIST.first_page(reviewed.reader, ToSignQuery(states=WAITING), 100).values()
    assert {line.kind for line in found} == set(SignOffKind)


def test_a_tally_waits_from_the_day_it_is_made_and_goes_once_it_is_signed(
    reviewed: Ledger,
) -> None:
    waiting = tally_of(reviewed, states=WAITING, text="every deal")
    assert waiting is not None
    assert (waiting.called, waiting.state, waiting.by) == (
        "Every deal",
        SignOffState.IN_REVIEW,
        None,
    )
    sign(reviewed)
    assert tally_of(reviewed, states=WAITING) is None
    signed = tally_of(reviewed, states=(SignOffState.SIGNED_OFF,), kinds=(TALLY,))
    assert signed is not None
    assert (signed.by, signed.at) == ("reviewer", "2025-10-02")


def test_a_change_of_the_rule_brings_a_signed_tally_back_and_undoing_it_takes_it_off(
    reviewed: Ledger,
) -> None:
    sign(reviewed)
    fields = TallyFields("Every deal", view_id=1)
    narrow = TallyFields("Every deal", view_id=1, rule=type(fields.rule)(frozenset({Stage.MOU})))
    reviewed.apply(actions.change_tally(reviewed.reader, 1, fields, narrow))
    dropped = tally_of(reviewed, states=WAITING)
    assert dropped is not None
    assert dropped.state is SignOffState.DROPPED
    reviewed.undo()
    assert tally_of(reviewed, states=WAITING) is None


def test_a_tally_that_was_returned_waits_for_an_answer(reviewed: Ledger) -> None:
    question = "Are pledges meant to count?"
    reader = reviewed.reader
    reviewed.apply(actions.return_with_question(reader, TALLY, 1, question, REVIEWER))
    assert tally_of(reviewed, states=WAITING) is None
    assert tally_of(reviewed, states=(SignOffState.RETURNED,)) is not None
    reviewed.apply(actions.send_again(reader, TALLY, 1, "No, none.", CLERK))
    assert tally_of(reviewed, states=WAITING) is not None
