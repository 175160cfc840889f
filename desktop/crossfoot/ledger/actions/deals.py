"""Making and mending a deal, and choosing the figure it counts with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure
from crossfoot.ledger.actions.parties import (
    Parties,
    inserted,
    party_rows,
    replaced,
    stage_rows,
    tag_rows,
)
from crossfoot.ledger.actions.rows import changed_fields, mended, needed_row, words_of
from crossfoot.ledger.change import Change, Edit, Insert, New, Update
from crossfoot.ledger.errors import Clash, ConflictError, RefusedError, clashing_words
from crossfoot.ledger.queries.deal_fields import deal_fields
from crossfoot.ledger.queries.figures import meanings_of

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.ledger.fields import DealFields

_LISTS = ("parties", "stages", "tags")
_ADOPTED = {Measure.VALUE: "adopted_value", Measure.QUANTITY: "adopted_quantity"}


def new_deal(connection: sqlite3.Connection, fields: DealFields) -> tuple[New, list[Edit]]:
    """Return a new deal with its parties, stages and tags, and the name it goes by."""
    if not fields.title.strip():
        raise RefusedError("A deal needs a title.", "Type it, then record again.").about("title")
    new, parties = New("deal"), Parties(connection, "new deal's")
    people = party_rows(parties, fields.parties)
    columns = ("title", "type", "sector", "product", "from_country", "to_country", "announced_on")
    return new, [
        *parties.edits,
        Insert("deal", {name: getattr(fields, name) for name in columns}, as_=new),
        *inserted("deal_party", new, people),
        *inserted("deal_stage", new, stage_rows(fields.stages)),
        *inserted("deal_tag", new, tag_rows(fields.tags)),
    ]


def edit_deal(
    connection: sqlite3.Connection, id_: int, before: DealFields, after: DealFields
) -> Change:
    """Write what the form changed, parties, stages and tags included.

    Errors: RefusedError for a title left empty; ConflictError where a list was changed meanwhile.
    """
    if not after.title.strip():
        raise RefusedError("A deal needs a title.", "Type it, or undo.").about("title")
    needed_row(connection, "deal", id_)
    _refuse_changed_lists(connection, id_, before, after)
    old, new = changed_fields(before, after, leave_out=_LISTS)
    edits: list[Edit] = list(mended("deal", id_, old, new))
    if before.parties != after.parties:
        parties = Parties(connection, f"deal {id_}'s")
        people = party_rows(parties, after.parties)
        edits += (*parties.edits, *_mended_parties(parties, before, after))
        edits += replaced(connection, "deal_party", id_, people)
    if before.stages != after.stages:
        edits += replaced(connection, "deal_stage", id_, stage_rows(after.stages))
    if before.tags != after.tags:
        edits += replaced(connection, "deal_tag", id_, tag_rows(after.tags))
    return Change("edit_deal", tuple(edits), {"deal": after.title})


def adopt(connection: sqlite3.Connection, deal_id: int, figure_id: int, reason: str) -> Change:
    """Let a deal count with one of its figures.

    Errors: RefusedError without a reason; for a figure of another deal, or of no value or quantity.
    """
    deal, figure = (
        needed_row(connection, "deal", deal_id),
        needed_row(connection, "figure", figure_id),
    )
    if not reason.strip():
        raise RefusedError("A deal counts with a figure for a reason.", "Type the reason.")
    if figure["deal_id"] != deal_id:
        raise RefusedError("“{figure}” is not a figure of this deal.", figure=words_of(figure))
    meaning = meanings_of(connection, (figure_id,)).get(figure_id)
    column = _ADOPTED.get(Measure(meaning.measure)) if meaning is not None else None
    if column is None:
        raise RefusedError("“{figure}” is neither a value nor a quantity.", figure=words_of(figure))
    edit = Update("deal", deal_id, {column: figure_id}, expected={column: deal[column]})
    facts = {"wording": words_of(figure), "deal": deal["title"]}
    return Change("adopt", (edit,), facts, why=reason.strip())


def _refuse_changed_lists(
    connection: sqlite3.Connection, id_: int, before: DealFields, after: DealFields
) -> None:
    """Refuse to write a list over one that is not the list the form was filled with."""
    found = deal_fields(connection, [id_])[id_]
    clashes = tuple(
        Clash("deal", id_, name, getattr(before, name), getattr(found, name))
        for name in _LISTS
        if getattr(before, name) != getattr(after, name)
        and getattr(before, name) != getattr(found, name)
    )
    if clashes:
        changed = clashing_words(clashes)
        raise ConflictError(
            "This deal was changed meanwhile ({changed}).",
            "Look at the newest state, then try again.",
            clashes,
            changed=changed,
        )


def _mended_parties(parties: Parties, before: DealFields, after: DealFields) -> list[Update]:
    """Return what the form changed of a party itself: its kind and its country."""
    was = {party.name: party for party in before.parties}
    edits = []
    for party in after.parties:
        old = was.get(party.name)
        id_ = parties.find(party)
        if old is None or isinstance(id_, New):
            continue
        new = {
            name: getattr(party, name)
            for name in ("kind", "country")
            if getattr(party, name) != getattr(old, name)
        }
        if new:
            seen = {name: getattr(old, name) for name in new}
            edits.append(Update("party", id_, new, expected=seen))
    return edits
