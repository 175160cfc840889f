"""What people do about a flag: ask, answer, assign, close it as something, open it again.

The thread is only added to; the state is what the last act says, and a closing keeps what it was
closed on: the fingerprint that it is compared by, and the inputs that a difference is told of.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import FindingState
from crossfoot.ledger.actions.rows import needed_row
from crossfoot.ledger.change import Change, Edit, Insert, New, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.flag_view import FlagView, flag_view

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping, Sequence

    from crossfoot.figures.values import Outcome
    from crossfoot.ledger.fields import Signed


LABEL = "query"
"""What the row of a flag goes by within a change."""


class Outside(NamedTuple):
    """A question put to somebody outside. on, due: dates; due: by when an answer is expected."""

    whom: str
    on: str | None = None
    due: str | None = None


@dataclass(frozen=True, slots=True)
class _Act:
    """What an act is called, and what it makes of the flag's row.

    label: what the row goes by within a change, where the act is the first on its flag.
    """

    name: str
    values: Mapping[str, str | None]
    facts: Mapping[str, str] = field(default_factory=dict)
    label: str = LABEL


def ask(
    connection: sqlite3.Connection,
    finding_id: int,
    text: str,
    signed: Signed,
    *,
    label: str = LABEL,
) -> Change:
    """Ask a question on a flag. label: what its row goes by within a larger change."""
    view = _needed(connection, finding_id)
    act = _Act("ask", _state(FindingState.ASKED), label=label)
    return _said(connection, view, act, text, signed)


def ask_outside(
    connection: sqlite3.Connection, finding_id: int, text: str, outside: Outside, signed: Signed
) -> Change:
    """Note that somebody outside was asked. Errors: RefusedError without saying whom."""
    view = _needed(connection, finding_id)
    if not outside.whom.strip():
        raise RefusedError("It is not said who was asked.", "Name the person or office.")
    asked = {
        "asked_whom": outside.whom.strip(),
        "asked_on": outside.on or signed.at[:10],
        "due_on": outside.due,
    }
    act = _Act("ask_outside", _state(FindingState.ASKED_OUTSIDE) | asked)
    return _said(connection, view, act, text, signed)


def answer(connection: sqlite3.Connection, finding_id: int, text: str, signed: Signed) -> Change:
    """Answer the question on a flag. Errors: RefusedError where none was asked."""
    view = _needed(connection, finding_id)
    if not view.messages or view.line.state is FindingState.CLOSED:
        raise RefusedError("Nothing was asked on this flag.", "Ask first, or close it.")
    return _said(connection, view, _Act("answer", _state(FindingState.ANSWERED)), text, signed)


def close_as(  # noqa: PLR0913  (an act on a flag: as what, with which words, by whom)
    connection: sqlite3.Connection,
    finding_id: int,
    outcome: Outcome,
    comment: str,
    signed: Signed,
    *,
    label: str = LABEL,
) -> Change:
    """Close a flag with a reason; it holds while what it was closed on stays the same.

    label: as of `ask`.
    Errors: RefusedError without a comment.
    """
    view = _needed(connection, finding_id)
    act = replace(_closing(view, outcome), label=label)
    return _said(connection, view, act, comment, signed)


def close_together(
    connection: sqlite3.Connection,
    finding_ids: Sequence[int],
    outcome: Outcome,
    comment: str,
    signed: Signed,
) -> Change:
    """Close several flags of one rule with one reason, as one change.

    Errors: RefusedError without a comment, for none, and for flags of more than one rule.
    """
    views = [_needed(connection, id_) for id_ in dict.fromkeys(finding_ids)]
    views = [view for view in views if view.line.state is not FindingState.CLOSED]
    if not views:
        raise RefusedError("None of these flags is open.", "Choose flags that are not closed.")
    if len({view.line.rule for view in views}) > 1:
        raise RefusedError(
            "These flags are of several rules.", "Close those of one rule at a time."
        )
    edits: list[Edit] = []
    for number, view in enumerate(views, start=1):
        act = replace(_closing(view, outcome), label=f"query {number}")
        edits += _said(connection, view, act, comment, signed).edits
    facts = {"count": str(len(views)), "outcome": outcome.value, "rule": views[0].line.rule}
    return Change("close_together", tuple(edits), facts, why=comment.strip())


def reopen(connection: sqlite3.Connection, finding_id: int, comment: str, signed: Signed) -> Change:
    """Open a closed flag again; nothing that was said is lost.

    Errors: RefusedError where it is not closed, and without a comment.
    """
    view = _needed(connection, finding_id)
    if view.line.state is not FindingState.CLOSED:
        raise RefusedError("This flag is not closed.")
    return _said(connection, view, _Act("reopen", _state(FindingState.OPEN)), comment, signed)


def assign(connection: sqlite3.Connection, finding_id: int, person: str | None) -> Change:
    """Say who shall settle a flag; None or nothing: nobody in particular."""
    view = _needed(connection, finding_id)
    name = (person or "").strip() or None
    act = _Act("assign" if name else "unassign", {"assigned_to": name})
    _, kept = _kept(connection, view, act)
    facts = {"where": _called(view)} | ({"person": name} if name else {})
    return Change(act.name, (kept,), facts)


def _state(state: FindingState) -> dict[str, str | None]:
    """Return what a row holds in a state that is no closing."""
    return {"state": state.value, "outcome": None, "fingerprint": None, "inputs": None}


def _closing(view: FlagView, outcome: Outcome) -> _Act:
    closed = {
        "state": FindingState.CLOSED.value,
        "outcome": outcome.value,
        "fingerprint": view.fingerprint,
        "inputs": view.inputs,
    }
    return _Act("close_as", closed, {"outcome": outcome.value})


def _needed(connection: sqlite3.Connection, finding_id: int) -> FlagView:
    view = flag_view(connection, finding_id)
    if view is None:
        raise RefusedError("This flag no longer stands.", "Look at the newest state.")
    return view


def _said(
    connection: sqlite3.Connection, view: FlagView, act: _Act, text: str, signed: Signed
) -> Change:
    """Return the change that puts a flag into a state with words to it."""
    if not text.strip():
        raise RefusedError("A comment is required.", "Say in a few words why.")
    query, kept = _kept(connection, view, act)
    message = {
        "query_id": query,
        "position": len(view.messages),
        "by": signed.by,
        "at": signed.at,
        "text": text.strip(),
    }
    facts = {"rule": view.line.rule, "where": _called(view), **act.facts}
    return Change(act.name, (kept, Insert("query_message", message)), facts, why=text.strip())


def _called(view: FlagView) -> str:
    return view.line.where or view.line.wording or ""


def _kept(connection: sqlite3.Connection, view: FlagView, act: _Act) -> tuple[int | New, Edit]:
    """Return the row that keeps what people did about a flag, made or mended."""
    if view.query_id is None:
        finding = needed_row(connection, "finding", view.line.id)
        new = New(act.label)
        values = {"rule": finding["rule"], "subject": finding["subject"], **act.values}
        return new, Insert("query", values, as_=new)
    row = needed_row(connection, "query", view.query_id)
    seen = {name: row[name] for name in act.values}
    return view.query_id, Update("query", view.query_id, act.values, expected=seen)
