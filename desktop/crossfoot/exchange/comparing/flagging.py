"""What a person says of a flag in its row: closed as something, asked, answered, opened again.

Through the acts that the Review page uses, so the same words are required and who says them is
kept. Source: ledger.actions.flags.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.figures.values import FindingState, Outcome
from crossfoot.ledger.actions import flags
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import Signed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from crossfoot.ledger.change import Change, Edit

    Held = Mapping[str, Any]


def mended_flag(
    connection: sqlite3.Connection, held: Held, given: Mapping[str, Any], by: str
) -> list[Edit]:
    """What a row says of a flag, by whom. Errors: WrongError, `at` the title of a column."""
    state, outcome = _wanted(held, given)
    comment = given.get("comment")
    if not comment:
        raise WrongError("is empty: a comment is required", "Say in a few words why.", "Comment")
    try:
        return list(_act(connection, held["id"], state, outcome, comment, Signed(by)).edits)
    except RefusedError as refused:
        raise WrongError(refused.what.rstrip("."), refused.remedy, "State") from None


def _wanted(held: Held, given: Mapping[str, Any]) -> tuple[FindingState, Outcome | None]:
    """The state a row asks for, and what a flag is closed as. Errors: WrongError."""
    state, outcome = given.get("state"), given.get("outcome")
    if outcome is not None:
        if state not in {None, FindingState.CLOSED}:
            raise WrongError("says otherwise than Closed as", "Empty Closed as.", "State")
        return FindingState.CLOSED, Outcome(outcome)
    if state == FindingState.CLOSED:
        if "outcome" in given or held["outcome"] is None:
            raise WrongError(
                "is empty: a flag is closed as something", "Choose a word of the list.", "Closed as"
            )
        return FindingState.CLOSED, Outcome(held["outcome"])
    if state is None and "outcome" not in given:
        raise WrongError(
            "does not say what becomes of the flag", "Fill State or Closed as as well.", "Comment"
        )
    wanted = FindingState(state) if state else FindingState.OPEN
    if wanted is FindingState.ASKED_OUTSIDE:
        raise WrongError(
            "does not say who was asked", "Note it in the ledger, on the Review page.", "State"
        )
    return wanted, None


def _act(  # noqa: PLR0913, PLR0917  (an act has a flag, a state, words and a name)
    connection: sqlite3.Connection,
    id_: int,
    state: FindingState,
    outcome: Outcome | None,
    comment: str,
    signed: Signed,
) -> Change:
    label = f"query of flag {id_}"
    if outcome is not None:
        return flags.close_as(connection, id_, outcome, comment, signed, label=label)
    if state is FindingState.ASKED:
        return flags.ask(connection, id_, comment, signed, label=label)
    if state is FindingState.ANSWERED:
        return flags.answer(connection, id_, comment, signed)
    return flags.reopen(connection, id_, comment, signed)
