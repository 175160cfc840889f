"""Recording a figure by hand, mending it, taking it away."""

from __future__ import annotations

from dataclasses import fields as fields_in
from typing import TYPE_CHECKING

from crossfoot.figures.values import Origin
from crossfoot.ledger.actions.deals import new_deal
from crossfoot.ledger.actions.rows import changed_fields, mended, needed_row, words_of
from crossfoot.ledger.change import Change, Delete, Edit, Insert, New, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.places import (
    children_of,
    parts_of,
    quote_at,
    relations_of,
    row_of,
)

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.ledger.fields import DealFields, FigureFields

Span = tuple[int, int]


def record_by_hand(
    connection: sqlite3.Connection,
    announcement_id: int | None,
    fields: FigureFields,
    span: Span | None = None,
    deal: DealFields | None = None,
) -> Change:
    """Record a figure that nobody proposed.

    span: the selected place in the newest text; its words become the wording where fields give
    none. deal: a new deal for it; `fields.deal_id` names a known one.
    Errors: RefusedError for a place outside the text; for a quoted figure without a wording.
    """
    edits: list[Edit] = []
    home: int | New | None = fields.deal_id
    if deal is not None and home is None:
        home, edits = new_deal(connection, deal)
    _, recorded = figure_rows(connection, announcement_id, fields, span, home)
    wording = recorded[0].values["wording"] or _plain(fields)
    return Change("record_figure", (*edits, *recorded), {"wording": str(wording)})


def figure_rows(
    connection: sqlite3.Connection,
    announcement_id: int | None,
    fields: FigureFields,
    span: Span | None,
    deal: int | New | None,
) -> tuple[New, list[Insert]]:
    """Return a new figure with the words around its quote, and the name it goes by."""
    new = New("figure")
    values = {one.name: getattr(fields, one.name) for one in fields_in(fields)}
    values |= {"announcement_id": announcement_id, "deal_id": deal}
    if span is not None:
        if announcement_id is None:
            raise RefusedError("A place in a text needs its announcement.")
        values |= _anchored(connection, announcement_id, span)
        values["wording"] = fields.wording or values["wording"]
    if not values["wording"] and fields.origin == Origin.QUOTED:
        raise RefusedError(
            "A quoted figure needs the words it stands in.",
            "Select them in the text, or say where else the figure comes from.",
        )
    return new, [Insert("figure", values, as_=new)]


def mention_rows(figure: int | New, spans: Sequence[Span]) -> list[Insert]:
    """Return the further places of a figure."""
    return [
        Insert(
            "figure_mention", {"figure_id": figure, "position": place, "start": start, "end": end}
        )
        for place, (start, end) in enumerate(spans)
    ]


def edit_figure(
    connection: sqlite3.Connection, id_: int, before: FigureFields, after: FigureFields
) -> Change:
    """Write what the form changed; before is what the form was filled with.

    A figure that leaves its deal is no longer the one that the deal counts with.
    """
    row = needed_row(connection, "figure", id_)
    old, new = changed_fields(before, after)
    edits: list[Edit] = list(mended("figure", id_, old, new))
    if "deal_id" in new and before.deal_id is not None:
        edits += _unadopted(connection, id_, before.deal_id)
    return Change("edit_figure", tuple(edits), {"wording": after.wording or words_of(row)})


def delete_figure(connection: sqlite3.Connection, id_: int) -> Change:
    """Take a figure away with its mentions and its places in relations.

    A relation that it is the whole of, or the only part of, goes with it; a tally is set against
    it no longer. Its deal stays, even
    without figures: it may have been edited since, and undo of the recording takes away both.
    """
    row = needed_row(connection, "figure", id_)
    edits: list[Edit] = [
        Delete("figure_mention", mention["id"])
        for mention in children_of(connection, "figure_mention", "figure_id", id_)
    ]
    for relation in relations_of(connection, id_):
        edits += taken_apart(connection, relation["id"])
    for part in children_of(connection, "relation_part", "figure_id", id_):
        edits += part_removed(connection, part)
    if row["deal_id"] is not None:
        edits += _unadopted(connection, id_, row["deal_id"])
    edits += (
        Update("tally", tally["id"], {"against": None})
        for tally in children_of(connection, "tally", "against", id_)
    )
    edits.append(Delete("figure", id_))
    return Change("delete_figure", tuple(edits), {"wording": words_of(row)})


def taken_apart(connection: sqlite3.Connection, relation_id: int) -> list[Edit]:
    """Return what takes a relation away with its parts."""
    parts = parts_of(connection, relation_id)
    return [
        *(Delete("relation_part", part["id"]) for part in parts),
        Delete("relation", relation_id),
    ]


def part_removed(connection: sqlite3.Connection, part: sqlite3.Row) -> list[Edit]:
    """Return what takes a part out of its relation; the last one takes the relation with it."""
    others = [one for one in parts_of(connection, part["relation_id"]) if one["id"] != part["id"]]
    if not others:
        return taken_apart(connection, part["relation_id"])
    return [Delete("relation_part", part["id"])]


def _anchored(
    connection: sqlite3.Connection, announcement_id: int, span: Span
) -> dict[str, object]:
    """Return the columns that tie a figure to its place in the newest text."""
    start, end = span
    quote = quote_at(connection, announcement_id, start, end)
    if quote is None:
        raise RefusedError(
            "The text has no place from {start} to {end}.",
            "Select the words again.",
            start=start,
            end=end,
        )
    return {
        "start": start,
        "end": end,
        "wording": quote.words,
        "before": quote.before,
        "after": quote.after,
    }


def _unadopted(connection: sqlite3.Connection, figure_id: int, deal_id: int) -> list[Update]:
    deal = row_of(connection, "deal", deal_id)
    columns = ("adopted_value", "adopted_quantity")
    held = [name for name in columns if deal is not None and deal[name] == figure_id]
    return [Update("deal", deal_id, {name: None}, expected={name: figure_id}) for name in held]


def _plain(fields: FigureFields) -> str:
    """Return how the history names a figure that has no words of its own."""
    if fields.amount is None:
        return fields.stated_by or fields.note or fields.origin
    whole, rest = divmod(abs(fields.amount), 100)
    digits = f"{'-' if fields.amount < 0 else ''}{whole:,}" + (f".{rest:02}" if rest else "")
    return " ".join(filter(None, (digits, fields.currency or fields.unit)))
