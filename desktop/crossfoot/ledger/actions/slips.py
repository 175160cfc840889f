"""Taking a possible slip for one: a correction beside what the source says, or the entry mended.

Nothing is taken by itself; a person chooses the suspect, and undo brings everything back.
Source: FIGURES, section 5.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.corrected import mended
from crossfoot.figures.suspects import Cure
from crossfoot.figures.values import Doubt
from crossfoot.ledger.actions.figures import part_removed
from crossfoot.ledger.actions.relations import added_parts
from crossfoot.ledger.actions.rows import needed_row, words_of
from crossfoot.ledger.change import Change, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import PartOf
from crossfoot.ledger.queries.figures import meanings_of
from crossfoot.ledger.queries.places import figure_of_key, parts_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.figures.suspects import Suspect
    from crossfoot.ledger.change import Edit


def mend_slip(
    connection: sqlite3.Connection, relation_id: int, suspect: Suspect, why: str = ""
) -> Change:
    """Take a suspect of a total for the slip that it may be.

    Where the doubt is on the source, what is reported stays and a correction is put beside it, with
    why; where it is on the typing, the entry is mended. A figure that counts when it should not,
    or does not when it should, leaves or joins the list of parts.
    Errors: RefusedError where the figure, the total or the part is gone.
    """
    needed_row(connection, "relation", relation_id)
    row = figure_of_key(connection, suspect.figure.key)
    if row is None:
        raise RefusedError("This figure is no longer there.", "Look at the newest state.")
    edits: Sequence[Edit]
    if suspect.cure is Cure.ADD:
        edits = added_parts(connection, relation_id, [PartOf(row["id"])])
    elif suspect.cure is Cure.DROP:
        edits = _dropped(connection, relation_id, row)
    elif suspect.doubt is Doubt.SOURCE:
        edits = [_corrected(row, suspect.would_be, why)]
    else:
        edits = [_retyped(connection, row, suspect)]
    is_source = suspect.cure is Cure.AMEND and suspect.doubt is Doubt.SOURCE
    facts = {"wording": words_of(row), "slip": suspect.kind.value}
    return Change("correct_figure" if is_source else "mend_slip", tuple(edits), facts, why=why)


def _corrected(row: sqlite3.Row, amount: int, why: str) -> Update:
    values = {"corrected_amount": amount, "corrected_why": why or None}
    seen = {name: row[name] for name in (*values, "amount", "wording")}
    return Update("figure", row["id"], values, expected=seen)


def _retyped(connection: sqlite3.Connection, row: sqlite3.Row, suspect: Suspect) -> Update:
    """Return the entry with the amount that it should have had, rounded as its quote has it."""
    read = meanings_of(connection, [row["id"]])[row["id"]].contradicted.get("amount", "")
    amounts = {int(Decimal(each) * 100) for each in read.split("; ") if each}
    rounded = None
    if suspect.would_be not in amounts:
        rounded = mended(suspect.figure, suspect.would_be).u
    values = {"amount": suspect.would_be, "amount_high": None, "rounded_to": rounded}
    return Update("figure", row["id"], values, expected={name: row[name] for name in values})


def _dropped(connection: sqlite3.Connection, relation_id: int, row: sqlite3.Row) -> Sequence[Edit]:
    parts = [each for each in parts_of(connection, relation_id) if each["figure_id"] == row["id"]]
    if not parts:
        raise RefusedError(
            "“{row}” is no longer a part.", "Look at the newest state.", row=words_of(row)
        )
    return part_removed(connection, parts[0])
