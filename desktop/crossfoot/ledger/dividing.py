"""Totals whose words take in options, or money announced before: their parts marked as that.

For what shows a total; the verdict on it does not hang on it, and a recheck does without.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from crossfoot.figures.dividing import Apart, Mark
from crossfoot.figures.values import RelationKind
from crossfoot.ledger.checks.around import told_elsewhere
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.rules import options, restated
from crossfoot.rules.summed import Summed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.ledger.load import LoadedTotal

_APART = """
    SELECT figure_id, 'option', NULL FROM relation_part
      JOIN relation ON relation.id = relation_id AND relation.kind = 'option_of'
     WHERE figure_id IN (SELECT value FROM json_each(?1))
    UNION
    SELECT whole_id, 'restated', amount FROM relation
     WHERE kind = 'restates' AND whole_id IN (SELECT value FROM json_each(?1))
     ORDER BY 1, 2, 3
"""
_QUOTES = "SELECT id, quote FROM relation WHERE id IN (SELECT value FROM json_each(?))"
_TAKES_IN = {Apart.OPTION: options.takes_in, Apart.RESTATED: restated.takes_in}


def marks_of(connection: sqlite3.Connection, figures: Iterable[int]) -> dict[int, list[Mark]]:
    """Return which of these figures are options, or were announced before."""
    found: dict[int, list[Mark]] = {}
    for id_, apart, amount in fetch(connection, _APART, listed(figures)):
        found.setdefault(id_, []).append(Mark(Apart(apart), amount))
    return found


def taken_in(
    total: Figure, quote: str | None, marks: Sequence[Mark], reports: Sequence[str] = ()
) -> tuple[Mark, ...]:
    """Return the marks of a part that its total's words, or the relation's, take in.

    reports: the words of other reports of the total.
    """
    if not marks:
        return ()
    summed = Summed(RelationKind.SUM_OF, total, (), quote, reports=tuple(reports))
    return tuple(mark for mark in marks if _TAKES_IN[mark.apart](summed))


def divided(
    connection: sqlite3.Connection, loaded: Mapping[int, LoadedTotal]
) -> dict[int, LoadedTotal]:
    """Return totals with the parts marked that their words take in."""
    marks = marks_of(connection, {id_ for one in loaded.values() for id_ in one.part_ids})
    if not marks:
        return dict(loaded)
    quotes = dict(map(tuple, fetch(connection, _QUOTES, listed(loaded))))
    reports = told_elsewhere(connection, loaded)
    return {
        id_: _divided(
            one, partial(taken_in, one.total, quotes.get(id_)), marks, reports.get(id_, ())
        )
        for id_, one in loaded.items()
    }


def _divided(
    one: LoadedTotal,
    take: Callable[[Sequence[Mark], Sequence[str]], tuple[Mark, ...]],
    marks: Mapping[int, Sequence[Mark]],
    reports: Sequence[str],
) -> LoadedTotal:
    pairs = zip(one.parts, one.part_ids, strict=True)
    parts = (part._replace(marks=take(marks.get(id_, ()), reports)) for part, id_ in pairs)
    return one._replace(parts=tuple(parts))
