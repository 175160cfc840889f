"""What a reviewer does with a row in review: sign it off, or return it with a question.

Announcements, deals, totals (by their figure) and tallies go the same way; what each relies on is
in `relying`. Whoever entered something of a row does not sign it off, unless the ledger says that
people may (`allow_own`, for a shop of one).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import SignOffAct, SignOffKind, SignOffState
from crossfoot.ledger.actions.rows import needed_row
from crossfoot.ledger.change import Change, Delete, Edit, Insert, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.journal import head
from crossfoot.ledger.queries.fetching import fetch_one
from crossfoot.ledger.queries.sign_offs import OWN, SignOffView, sign_off_view
from crossfoot.ledger.queries.values import setting

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.fields import Signed


def sign_off(
    connection: sqlite3.Connection,
    kind: SignOffKind,
    row_id: int,
    signed: Signed,
    *,
    seen: SignOffView | None = None,
) -> Change:
    """Sign a row off; it holds while everything that it relies on stays the same.

    seen: what was read of it before; nothing is read again where that is still so.
    Errors: RefusedError for a row that is not in review or signed off already, with flags that are
    not closed, or entered by the same person.
    """
    view = _needed(connection, kind, row_id, seen)
    if view.state is SignOffState.SIGNED_OFF:
        raise RefusedError("“{called}” is signed off already.", called=view.called)
    if view.state is SignOffState.DRAFT or (
        kind is SignOffKind.ANNOUNCEMENT and view.state is SignOffState.RETURNED
    ):
        raise RefusedError(
            "“{called}” is not in review yet.", "Send it to review first.", called=view.called
        )
    if view.open_flags:
        raise RefusedError(
            "Flags on it that are not closed: {open_flags}.",
            "Close them on the Review page first.",
            open_flags=view.open_flags,
        )
    if signed.by in view.authors and setting(connection, OWN) is None:
        raise RefusedError(
            "“{called}” was entered or mended by {by}.",
            "Let somebody else sign it off, or allow one's own under “Who is at work”.",
            called=view.called,
            by=signed.by,
        )
    return _said(view, SignOffAct.SIGNED, None, signed)


def return_with_question(  # noqa: PLR0913  (as `sign_off`)
    connection: sqlite3.Connection,
    kind: SignOffKind,
    row_id: int,
    question: str,
    signed: Signed,
    *,
    seen: SignOffView | None = None,
) -> Change:
    """Give a row back to who entered it, with a question; an announcement is a draft again.

    seen: as in `sign_off`.
    Errors: RefusedError without a question, and for a row that is not in review.
    """
    view = _needed(connection, kind, row_id, seen)
    if not question.strip():
        raise RefusedError("A question is required.", "Say what is to be mended or answered.")
    if view.state in {SignOffState.DRAFT, SignOffState.RETURNED}:
        raise RefusedError(
            "“{called}” is not in review.", "Send it to review first.", called=view.called
        )
    change = _said(view, SignOffAct.RETURNED, question.strip(), signed)
    if kind is not SignOffKind.ANNOUNCEMENT:
        return change
    row = needed_row(connection, "announcement", row_id)
    before = {"sent_at": row["sent_at"]}
    draft = Update("announcement", row_id, {"sent_at": None, "sent_by": None}, expected=before)
    return Change(change.name, (*change.edits, draft), change.facts, change.why)


def send_again(  # noqa: PLR0913  (as `sign_off`)
    connection: sqlite3.Connection,
    kind: SignOffKind,
    row_id: int,
    answer: str,
    signed: Signed,
    *,
    seen: SignOffView | None = None,
) -> Change:
    """Answer the question that a deal, total or tally was returned with, as it stands.

    seen: as in `sign_off`.
    Errors: RefusedError without an answer, and for a row that was not returned.
    """
    view = _needed(connection, kind, row_id, seen)
    if kind is SignOffKind.ANNOUNCEMENT or view.state is not SignOffState.RETURNED:
        raise RefusedError("“{called}” was not returned.", called=view.called)
    if not answer.strip():
        raise RefusedError("An answer is required.", "Say in a few words why it stands as it is.")
    return _said(view, SignOffAct.SENT, answer.strip(), signed)


def allow_own(connection: sqlite3.Connection, *, allowed: bool) -> Change:
    """Let people sign off what they entered themselves, or not any more."""
    row = fetch_one(connection, "SELECT id FROM setting WHERE name = ?", OWN)
    edits: tuple[Edit, ...] = ()
    if allowed and row is None:
        edits = (Insert("setting", {"name": OWN, "value": "yes"}),)
    elif not allowed and row is not None:
        edits = (Delete("setting", row["id"]),)
    return Change("allow_own" if allowed else "refuse_own", edits)


def _needed(
    connection: sqlite3.Connection, kind: SignOffKind, row_id: int, seen: SignOffView | None
) -> SignOffView:
    if seen is not None and seen.head == head(connection):
        return seen
    view = sign_off_view(connection, kind, row_id)
    if view is None:
        raise RefusedError(
            "This {kind} is no longer there.", "Look at the newest state.", kind=kind
        )
    return view


def _said(view: SignOffView, act: SignOffAct, words: str | None, signed: Signed) -> Change:
    values = {
        "kind": view.kind.value,
        "row_id": view.row_id,
        "by": signed.by,
        "at": signed.at,
        "relies_on": view.relies_on,
        "act": act.value,
        "words": words,
    }
    names = {
        SignOffAct.SIGNED: "sign_off",
        SignOffAct.RETURNED: "return_with_question",
        SignOffAct.SENT: "send_again",
    }
    edit = Insert("sign_off", values)
    return Change(names[act], (edit,), {"what": view.called}, why=words or "")
