"""Whom to suspect for a total that does not add up, and what amounts would fit."""

from __future__ import annotations

from collections.abc import Mapping  # noqa: TC003  (a dataclass's fields name it)
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crossfoot.figures.suspects import Suspects, fitting, suspects
from crossfoot.ledger.queries.books import book_around
from crossfoot.ledger.queries.surroundings import surroundings_of, weights_of

if TYPE_CHECKING:
    import sqlite3

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.suspects import Fitting


@dataclass(frozen=True, slots=True)
class Suspicion:
    """What may explain a total that does not add up; nothing of it is applied.

    suspects:  the slips of one figure that would.
    fitting:   the smallest sets of figures with the amounts that would fit; None where it adds up.
    figures:   every figure that these name, by key.   ids: their rows.
    """

    suspects: Suspects = field(default_factory=Suspects)
    fitting: Fitting | None = None
    figures: Mapping[str, Figure] = field(default_factory=dict)
    ids: Mapping[str, int] = field(default_factory=dict)


def slips_of(connection: sqlite3.Connection, relation_id: int) -> Suspects:
    """Return the slips of one figure that would explain a total; none where it adds up."""
    loaded = book_around(connection, relation_id)
    if relation_id not in loaded.book.listings or not loaded.book.fails(relation_id):
        return Suspects()
    around = surroundings_of(connection, loaded, relation_id)
    return suspects(loaded.book, relation_id, around)


def suspicion_of(connection: sqlite3.Connection, relation_id: int) -> Suspicion:
    """Return everything that may explain a total; nothing where it adds up, or is gone."""
    loaded = book_around(connection, relation_id)
    book = loaded.book
    if relation_id not in book.listings or not book.fails(relation_id):
        return Suspicion()
    around = surroundings_of(connection, loaded, relation_id)
    weights = weights_of(connection, loaded, loaded.ids.values())
    others = {figure.key: figure for figure in around.others}
    return Suspicion(
        suspects(book, relation_id, around),
        fitting(book, weights, [relation_id])[0],
        {**others, **book.figures},
        loaded.ids,
    )
