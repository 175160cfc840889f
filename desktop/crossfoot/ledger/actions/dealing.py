"""A deal typed by hand without a text, and a deal taken away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import Measure, Origin
from crossfoot.ledger.actions.deals import new_deal
from crossfoot.ledger.actions.figures import figure_rows
from crossfoot.ledger.actions.rows import needed_row
from crossfoot.ledger.change import Change, Delete, Edit, New, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.fields import FigureFields
from crossfoot.ledger.queries.places import children_of
from crossfoot.reading.meaning import Given, meaning

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.figures.figure import Figure
    from crossfoot.ledger.fields import DealFields

_LISTS = ("deal_party", "deal_stage", "deal_tag")


def record_deal(
    connection: sqlite3.Connection,
    fields: DealFields,
    value: str = "",
    quantity: str = "",
) -> Change:
    """Record a deal that no text brings, with its value and quantity as a person types them.

    The figures are taken over: they have no quote, and are not accused of it. The new rows are
    called "deal", "value" and "quantity".
    Errors: RefusedError for an empty title, and for what is not read as one amount.
    """
    deal, edits = new_deal(connection, fields)
    for name, measure, typed in (
        ("value", Measure.VALUE, value),
        ("quantity", Measure.QUANTITY, quantity),
    ):
        if not typed.strip():
            continue
        amount_typed(typed.strip(), measure)
        figure = FigureFields(
            wording=typed.strip(), origin=Origin.TAKEN_OVER, measure=measure.value
        )
        _, rows = figure_rows(connection, None, figure, None, deal)
        edits += (replace(row, as_=New(name)) for row in rows)
    return Change("record_deal", tuple(edits), {"deal": fields.title.strip()})


def delete_deal(connection: sqlite3.Connection, id_: int, into: int | None = None) -> Change:
    """Take a deal away; its figures go to another deal, where one is named.

    Errors: RefusedError while figures belong to it and no other deal is named.
    """
    deal = needed_row(connection, "deal", id_)
    figures = children_of(connection, "figure", "deal_id", id_)
    if figures and into is None:
        raise RefusedError(
            "Figures that belong to “{title}”: {count}.",
            "Move them to another deal, or delete them, first.",
            title=deal["title"],
            count=len(figures),
        )
    edits: list[Edit] = []
    if into is not None:
        needed_row(connection, "deal", into)
        if into == id_:
            raise RefusedError("A deal cannot take its own figures over.", "Choose another deal.")
        edits += (
            Update("figure", row["id"], {"deal_id": into}, expected={"deal_id": id_})
            for row in figures
        )
    for table in _LISTS:
        edits += (
            Delete(table, row["id"]) for row in children_of(connection, table, "deal_id", id_)
        )
    facts = {"deal": deal["title"], "figures": str(len(figures))}
    return Change("delete_deal", (*edits, Delete("deal", id_)), facts)


def amount_typed(typed: str, measure: Measure) -> Figure:
    """Return what a person types as a deal's value or quantity.

    Errors: RefusedError, about that field, for what is not read as one amount.
    """
    try:
        read = meaning(typed, Given(typed, Origin.TAKEN_OVER, measure))
    except CrossfootError as error:
        raise RefusedError(error.what, error.remedy).about(measure.value) from error
    if not read.figure.is_known:
        example = "over $12 billion" if measure is Measure.VALUE else "up to 22 aircraft"
        raise RefusedError(
            "“{typed}” is not read as one amount.",
            "Write it as a source would, for example “{example}”.",
            typed=typed,
            example=example,
        ).about(measure.value)
    return read.figure
