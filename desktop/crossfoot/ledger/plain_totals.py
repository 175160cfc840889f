"""Plain totals judged in bulk: SQLite adds them up, `quick_verdict` applies the rules.

For a full recheck only: most totals of a large ledger are plain lists, and setting up their figures
one by one is what takes the time. Whatever is not one of these is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.quick import KINDS, Added, plain_agreement, quick_verdict
from crossfoot.figures.values import RelationKind
from crossfoot.ledger.queries.fetching import listed, reading

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from crossfoot.figures.quick import Agreement
    from crossfoot.figures.verdict import Verdict

MOST_PARTS = 1000
"""So many amounts of up to `_LARGEST`, and ends of up to `_WIDEST`, fit into SQLite's integers."""
_LARGEST = 10**14
_WIDEST = 9 * 10**15
_SPLIT = 10**7
"""Where a rounding unit is cut in two, so that its square fits into SQLite's integers."""


def _plain(name: str) -> str:
    """Whether a meaning can be one of a plain list."""
    return f"""{name}.known AND {name}.measure = 'value'
       AND {name}.printed BETWEEN 1 AND {_LARGEST} AND {name}.u BETWEEN 0 AND {_LARGEST}
       AND ifnull({name}.printed_high, {name}.printed) BETWEEN {name}.printed AND {_LARGEST}
       AND {name}.soft_low IS NOT NULL AND {name}.soft_high <= {_WIDEST}
       AND ifnull({name}.hard_high, 0) <= {_WIDEST}"""


def _ends(level: str) -> str:
    return f"""whole.{level}_low, whole.{level}_low_side,
           whole.{level}_high, whole.{level}_high_side"""


def _added(level: str) -> str:
    return f"""sum(part.{level}_low), max(part.{level}_low_side),
           sum(part.{level}_high), min(part.{level}_high_side)"""


_HARD_ADDED = """
           iif(count(part.hard_low) = count(*), sum(part.hard_low), NULL), max(part.hard_low_side),
           iif(count(part.hard_high) = count(*), sum(part.hard_high), NULL),
           min(part.hard_high_side)"""
"""Some amounts have no hard end: "over $8 billion"."""


_UNHEDGED = "({0}.hedge IN ('bare', 'exact') AND {0}.printed_high IS NULL)"
_SUMS = f"""
    SELECT relation.id, relation.whole_id, count(*), relation.kind,
           whole.printed, ifnull(whole.printed_high, whole.printed),
           {_ends("nominal")}, {_ends("soft")}, {_ends("hard")},
           iif(whole.hedge = 'bare', whole.u, 0), {_UNHEDGED.format("whole")},
           sum(part.printed), sum(ifnull(part.printed_high, part.printed)),
           {_added("nominal")}, {_added("soft")}, {_HARD_ADDED},
           sum(iif(part.hedge = 'bare', (part.u / {_SPLIT}) * (part.u / {_SPLIT}), 0)),
           sum(iif(part.hedge = 'bare', (part.u / {_SPLIT}) * (part.u % {_SPLIT}), 0)),
           sum(iif(part.hedge = 'bare', (part.u % {_SPLIT}) * (part.u % {_SPLIT}), 0)),
           min({_UNHEDGED.format("part")})
      FROM relation
      JOIN figure_meaning AS whole ON whole.figure_id = relation.whole_id
      JOIN relation_part ON relation_part.relation_id = relation.id
      LEFT JOIN figure_meaning AS part
             ON part.figure_id = relation_part.figure_id AND {_plain("part")}
            AND part.currency = whole.currency AND part.period IS whole.period
            AND relation_part.weight_low IS NULL AND relation_part.weight_high IS NULL
     WHERE relation.id IN (SELECT value FROM json_each(?)) AND {_plain("whole")}
       AND relation.kind IN ({", ".join(f"'{kind}'" for kind in sorted(KINDS))})
       AND NOT EXISTS (SELECT 1 FROM relation_part WHERE relation_id = relation.id
                        LIMIT 1 OFFSET {MOST_PARTS})
     GROUP BY relation.id HAVING count(part.figure_id) = count(*)
"""  # noqa: S608  (fragments of ours)


class Agreeing(NamedTuple):
    """A plain total that simply agrees. parts: how many it has."""

    relation_id: int
    whole_id: int
    parts: int
    agreement: Agreement


def plain_totals(
    connection: sqlite3.Connection, relation_ids: Iterable[int]
) -> tuple[dict[int, Agreeing], dict[int, Verdict]]:
    """Return those of these relations that are plain lists and can be judged from their sums.

    First those that simply agree, then the others with what `quick_verdict` says.
    """
    with reading(connection) as cursor:
        rows = cursor.execute(_SUMS, (listed(relation_ids),)).fetchall()
    agreeing, judged = {}, {}
    for row in rows:
        relation_id, whole_id, parts, kind = row[:4]
        total = Added._make((*row[4:18], row[18] ** 2, row[19]))
        most, mixed, least, unhedged = row[34:]
        squares = (most * _SPLIT + 2 * mixed) * _SPLIT + least
        summed = Added._make((*row[20:34], squares, unhedged))
        agreement = plain_agreement(total, summed) if kind == RelationKind.SUM_OF else None
        if agreement is not None:
            agreeing[relation_id] = Agreeing(relation_id, whole_id, parts, agreement)
            continue
        found = quick_verdict(total, summed, parts, RelationKind(kind))
        if found is not None:
            judged[relation_id] = found
    return agreeing, judged
