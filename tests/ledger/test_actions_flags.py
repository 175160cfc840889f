"""What people do about a flag, and how long it holds."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from crossfoot.figures.values import FindingState, Outcome, VerdictKind
from crossfoot.figures.words import say
from crossfoot.ledger import actions
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import flags, totals
from crossfoot.ledger.queries.figure_view import figure_view
from crossfoot.ledger.queries.flag_view import Asked, FlagView, flag_view, flags_of_figure
from crossfoot.ledger.queries.total_view import total_view
from tests.ledger.announcing import AIRCRAFT, announce, covered_in_part, record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

CLERK, REVIEWER = Signed("clerk", "2025-10-01T09:00:00+00:00"), Signed("reviewer")


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    """A ledger whose total does not add up: the aircraft were left out of its parts."""
    made = Ledger.create(tmp_path / "plan.crossfoot", by="clerk")
    covered_in_part(made, announce(made))
    yield made
    made.close()


def type_amount(ledger: Ledger, figure: int, amount: int) -> None:
    view = figure_view(ledger.reader, figure)
    assert view is not None
    after = replace(view.fields, amount=amount)
    ledger.apply(actions.edit_figure(ledger.reader, figure, view.fields, after))


def footing(ledger: Ledger) -> FlagView:
    query = flags.FlagQuery(rules=("footing",))
    (id_,) = flags.LIST.ids(ledger.reader, query)
    view = flag_view(ledger.reader, id_)
    assert view is not None
    return view


def test_a_flag_stands_at_its_total_with_its_figures(ledger: Ledger) -> None:
    view = footing(ledger)
    assert view.line.state is FindingState.OPEN
    assert view.line.wording == "over $12 billion"
    assert view.line.where == "Two orders in one week"
    assert view.line.verdict is VerdictKind.INCONSISTENT
    assert [one.wording for one in view.evidence] == [
        "over $12 billion",
        "$4.2 billion",
    ]
    assert list(totals.LIST.ids(ledger.reader, totals.TotalQuery())) == list(view.totals)


def test_a_conversation_is_kept_in_order_with_who_and_when(ledger: Ledger) -> None:
    id_ = footing(ledger).line.id
    ledger.apply(actions.ask(ledger.reader, id_, "Where are the aircraft?", CLERK))
    assert footing(ledger).line.state is FindingState.ASKED
    ledger.apply(actions.answer(ledger.reader, id_, "In the next paragraph.", REVIEWER))
    view = footing(ledger)
    assert view.line.state is FindingState.ANSWERED
    assert [(one.by, one.text) for one in view.messages] == [
        ("clerk", "Where are the aircraft?"),
        ("reviewer", "In the next paragraph."),
    ]
    assert view.messages[0].at == CLERK.at


def test_asking_outside_says_whom_when_and_until_when(ledger: Ledger) -> None:
    id_ = footing(ledger).line.id
    outside = actions.Outside("the press office", due="2025-10-03")
    ledger.apply(actions.ask_outside(ledger.reader, id_, "How many?", outside, CLERK))
    view = footing(ledger)
    assert view.line.state is FindingState.ASKED_OUTSIDE
    assert view.asked == Asked("the press office", "2025-10-01", "2025-10-03")


def test_asking_outside_without_saying_whom_is_refused(ledger: Ledger) -> None:
    id_ = footing(ledger).line.id
    with pytest.raises(RefusedError, match="not said who was asked"):
        actions.ask_outside(ledger.reader, id_, "How many?", actions.Outside(" "), CLERK)


def test_a_reopened_flag_says_what_changed_since_it_was_explained(ledger: Ledger) -> None:
    view = footing(ledger)
    ledger.apply(
        actions.close_as(ledger.reader, view.line.id, Outcome.SCOPE, "It counts options.", CLERK)
    )
    assert footing(ledger).reopened == ()
    type_amount(ledger, view.evidence[1].figure_id, 5 * 10**9 * 100)
    reopened = footing(ledger).reopened
    assert [say(one.message, one.facts) for one in reopened] == [
        "$5 bn was $4.2 bn when this was explained."
    ]


def test_a_flag_is_given_to_a_person_and_back_to_nobody(ledger: Ledger) -> None:
    id_ = footing(ledger).line.id
    ledger.apply(actions.assign(ledger.reader, id_, "Bo"))
    assert footing(ledger).line.assigned == "Bo"
    assert footing(ledger).line.state is FindingState.OPEN
    ledger.apply(actions.assign(ledger.reader, id_, " "))
    assert footing(ledger).line.assigned is None


def test_nothing_is_answered_that_was_not_asked(ledger: Ledger) -> None:
    with pytest.raises(RefusedError, match="Nothing was asked"):
        actions.answer(ledger.reader, footing(ledger).line.id, "Yes.", CLERK)


@pytest.mark.parametrize("words", ["", " \n"])
def test_closing_requires_a_comment(ledger: Ledger, words: str) -> None:
    with pytest.raises(RefusedError, match="comment is required"):
        actions.close_as(ledger.reader, footing(ledger).line.id, Outcome.SCOPE, words, CLERK)


def test_a_closed_total_says_its_standing(ledger: Ledger) -> None:
    id_ = footing(ledger).line.id
    change = actions.close_as(ledger.reader, id_, Outcome.SCOPE, "It counts options.", CLERK)
    ledger.apply(change)
    view = footing(ledger)
    assert (view.line.state, view.line.outcome) == (FindingState.CLOSED, Outcome.SCOPE)
    (line,) = totals.lines(ledger.reader, view.totals).values()
    assert (line.standing, line.flags) == (Outcome.SCOPE, 0)
    total = total_view(ledger.reader, view.totals[0])
    assert total is not None
    assert total.standing is Outcome.SCOPE


def test_an_explanation_holds_only_while_its_figures_do_and_undo_restores_it(
    ledger: Ledger,
) -> None:
    view = footing(ledger)
    ledger.apply(
        actions.close_as(ledger.reader, view.line.id, Outcome.SCOPE, "It counts options.", CLERK)
    )
    type_amount(ledger, view.evidence[1].figure_id, 5 * 10**9 * 100)
    reopened = footing(ledger)
    assert (reopened.line.state, reopened.line.reopened) == (FindingState.OPEN, True)
    assert reopened.line.outcome is None
    ledger.undo()
    restored = footing(ledger)
    assert (restored.line.state, restored.line.reopened) == (FindingState.CLOSED, False)


def test_a_closed_flag_is_opened_again_with_everything_said(ledger: Ledger) -> None:
    id_ = footing(ledger).line.id
    ledger.apply(actions.close_as(ledger.reader, id_, Outcome.ROUNDING, "Close enough.", CLERK))
    ledger.apply(actions.reopen(ledger.reader, id_, "It is not.", REVIEWER))
    view = footing(ledger)
    assert (view.line.state, view.line.reopened) == (FindingState.OPEN, False)
    assert [one.text for one in view.messages] == ["Close enough.", "It is not."]
    with pytest.raises(RefusedError, match="not closed"):
        actions.reopen(ledger.reader, id_, "Again.", REVIEWER)


def test_a_flag_that_no_longer_stands_is_refused_in_words(ledger: Ledger) -> None:
    view = footing(ledger)
    record(ledger, 1, AIRCRAFT)
    with pytest.raises(RefusedError, match="no longer stands"):
        actions.ask(ledger.reader, view.line.id, "Why?", CLERK)


def test_each_figure_shows_the_flags_that_concern_it(ledger: Ledger) -> None:
    part = footing(ledger).evidence[1].figure_id
    assert [one.rule for one in flags_of_figure(ledger.reader, part)] == ["footing"]
