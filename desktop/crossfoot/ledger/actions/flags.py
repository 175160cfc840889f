"""What people do about a flag: ask, answer, close it as something, open it again.

The thread is only added to; the state is what the last act says, and a closing keeps the
fingerprint of what it was closed on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.values import FindingState
from crossfoot.ledger.actions.rows import needed_row
from crossfoot.ledger.change import Change, Edit, Insert, New, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.flag_view import FlagView, flag_view

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.figures.values import Outcome
    from crossfoot.ledger.fields import Signed


class _Act(NamedTuple):
    """What an act is called, and what it makes of the flag's row."""

    name: str
    state: FindingState
    outcome: Outcome | None = None
    fingerprint: str | None = None


def ask(connection: sqlite3.Connection, finding_id: int, text: str, signed: Signed) -> Change:
    """Ask a question on a flag."""
    view = _needed(connection, finding_id)
    return _said(connection, view, _Act("ask", FindingState.ASKED), text, signed)


def ask_outside(
    connection: sqlite3.Connection, finding_id: int, text: str, signed: Signed
) -> Change:
    """Note that somebody outside was asked; the text says whom, when and until when."""
    view = _needed(connection, finding_id)
    act = _Act("ask_outside", FindingState.ASKED_OUTSIDE)
    return _said(connection, view, act, text, signed)


def answer(connection: sqlite3.Connection, finding_id: int, text: str, signed: Signed) -> Change:
    """Answer the question on a flag. Errors: RefusedError where none was asked."""
    view = _needed(connection, finding_id)
    if not view.messages or view.line.state is FindingState.CLOSED:
        raise RefusedError("Nothing was asked on this flag.", "Ask first, or close it.")
    return _said(connection, view, _Act("answer", FindingState.ANSWERED), text, signed)


def close_as(
    connection: sqlite3.Connection,
    finding_id: int,
    outcome: Outcome,
    comment: str,
    signed: Signed,
) -> Change:
    """Close a flag with a reason; it holds while what it was closed on stays the same.

    Errors: RefusedError without a comment.
    """
    view = _needed(connection, finding_id)
    act = _Act("close_as", FindingState.CLOSED, outcome, view.fingerprint)
    return _said(connection, view, act, comment, signed)


def reopen(connection: sqlite3.Connection, finding_id: int, comment: str, signed: Signed) -> Change:
    """Open a closed flag again; nothing that was said is lost.

    Errors: RefusedError where it is not closed, and without a comment.
    """
    view = _needed(connection, finding_id)
    if view.line.state is not FindingState.CLOSED:
        raise RefusedError("This flag is not closed.")
    return _said(connection, view, _Act("reopen", FindingState.OPEN), comment, signed)


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
    facts = {"rule": view.line.rule, "where": view.line.where or view.line.wording or ""}
    if act.outcome is not None:
        facts["outcome"] = act.outcome.value
    return Change(act.name, (kept, Insert("query_message", message)), facts, why=text.strip())


def _kept(connection: sqlite3.Connection, view: FlagView, act: _Act) -> tuple[int | New, Edit]:
    """Return the row that keeps what people did about a flag, made or mended."""
    values = {
        "state": act.state.value,
        "outcome": act.outcome.value if act.outcome else None,
        "fingerprint": act.fingerprint,
    }
    if view.query_id is None:
        finding = needed_row(connection, "finding", view.line.id)
        new = New("query")
        values |= {"rule": finding["rule"], "subject": finding["subject"]}
        return new, Insert("query", values, as_=new)
    row = needed_row(connection, "query", view.query_id)
    seen = {name: row[name] for name in values}
    return view.query_id, Update("query", view.query_id, values, expected=seen)
