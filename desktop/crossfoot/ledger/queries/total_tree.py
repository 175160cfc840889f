"""A total among the totals it hangs together with: what it is a part of, what is a part of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import VerdictKind
from crossfoot.ledger.queries.books import TIED
from crossfoot.ledger.queries.fetching import fetch, listed, made

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

MOST = 300
"""Totals of one tree that are shown; the nearest come first."""

_TOTALS = """
    SELECT total.id, total.whole_id, total.verdict, total.verdict_corrected, total.only_if,
           relation.breakdown, figure.wording, deal.title AS deal
      FROM total JOIN relation ON relation.id = total.id
      JOIN figure ON figure.id = total.whole_id
      LEFT JOIN deal ON deal.id = figure.deal_id
     WHERE total.id IN (SELECT value FROM json_each(?)) ORDER BY total.id
"""

_PARTS = """
    SELECT relation_id, figure_id FROM relation_part
     WHERE relation_id IN (SELECT value FROM json_each(?)) ORDER BY relation_id, position, id
"""


@dataclass(frozen=True, slots=True)
class TreeLine:
    """One total of a tree, in the order in which it is read; id is its relation's.

    depth:  how many totals it is inside of.   deal: the title of its figure's deal.
    """

    id: int
    depth: int
    wording: str | None
    deal: str | None
    breakdown: str | None
    verdict: VerdictKind
    corrected: VerdictKind | None
    only_if: bool


def tree_of(connection: sqlite3.Connection, relation_id: int) -> list[TreeLine]:
    """Return the totals that hang together with one, it included, the outermost first."""
    rows: dict[int, sqlite3.Row] = {}
    parts: dict[int, list[int]] = {}
    wanted: Sequence[int] = [relation_id]
    while wanted and len(rows) < MOST:
        found = fetch(connection, _TOTALS, listed(wanted))
        rows |= {row["id"]: row for row in found}
        for id_, figure in fetch(connection, _PARTS, listed(wanted)):
            parts.setdefault(id_, []).append(figure)
        figures = {row["whole_id"] for row in found}
        figures |= {figure for id_ in wanted for figure in parts.get(id_, ())}
        tied = fetch(connection, TIED, listed(sorted(figures)))
        wanted = [row["id"] for row in tied if row["id"] not in rows]
    by_whole: dict[int, list[int]] = {}
    for id_, row in sorted(rows.items()):
        by_whole.setdefault(row["whole_id"], []).append(id_)
    inside = {figure for figures in parts.values() for figure in figures}
    return [
        _line(rows[id_], depth)
        for whole in by_whole
        if whole not in inside
        for id_, depth in _below(whole, by_whole, parts, frozenset())
    ]


def _below(
    whole: int,
    by_whole: Mapping[int, Sequence[int]],
    parts: Mapping[int, Sequence[int]],
    above: frozenset[int],
) -> Iterator[tuple[int, int]]:
    """Yield the totals of a figure and those inside them, with their depth."""
    if whole in above:
        return
    for id_ in by_whole.get(whole, ()):
        yield id_, len(above)
        for part in parts.get(id_, ()):
            yield from _below(part, by_whole, parts, above | {whole})


def _line(row: sqlite3.Row, depth: int) -> TreeLine:
    corrected = row["verdict_corrected"]
    return made(
        TreeLine,
        row,
        depth=depth,
        verdict=VerdictKind(row["verdict"]),
        corrected=VerdictKind(corrected) if corrected else None,
        only_if=bool(row["only_if"]),
    )
