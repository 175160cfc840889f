"""Plain totals judged in bulk: SQLite adds them up, `quick_verdict` applies the rules.

For a full recheck only: most totals of a large ledger are plain lists, and setting up their figures
one by one is what takes the time. Whatever is not one of these is left out.
"""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.quick import KINDS, SPLIT, Added, plain_agreement, quick_verdict
from crossfoot.figures.values import RelationKind
from crossfoot.ledger.queries.fetching import listed, reading
from crossfoot.rules.footing import QuickParts

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from crossfoot.figures.quick import Agreement
    from crossfoot.figures.verdict import Verdict

MOST_PARTS = 1000
"""So many amounts of up to `_LARGEST`, and ends of up to `_WIDEST`, fit into SQLite's integers."""
_LARGEST = 10**14
_WIDEST = 9 * 10**15
_WIDTH = 4 + len(Added._fields)
"""Where in a row the whole ends and its parts begin."""
_KINDS = {each.value: each for each in KINDS}


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


def _square(name: str, one: str, other: str) -> str:
    """One product of the halves of a rounding unit."""
    most, least = f"({name}.u / {SPLIT})", f"({name}.u % {SPLIT})"
    halves = {"most": most, "least": least}
    return f"iif({name}.hedge = 'bare', {halves[one]} * {halves[other]}, 0)"


def _squares(name: str) -> tuple[str, ...]:
    """What rounding adds, in the order of `Added`."""
    pairs = (("most", "most"), ("most", "least"), ("least", "least"))
    return tuple(_square(name, *pair) for pair in pairs)


_UNHEDGED = "({0}.hedge IN ('bare', 'exact') AND {0}.printed_high IS NULL)"
_SUMS = f"""
    SELECT relation.id, relation.whole_id, count(*), relation.kind,
           whole.printed, ifnull(whole.printed_high, whole.printed),
           {_ends("nominal")}, {_ends("soft")}, {_ends("hard")},
           {_UNHEDGED.format("whole")}, {", ".join(_squares("whole"))},
           sum(part.printed), sum(ifnull(part.printed_high, part.printed)),
           {_added("nominal")}, {_added("soft")}, {_HARD_ADDED},
           min({_UNHEDGED.format("part")}),
           {", ".join(f"sum({each})" for each in _squares("part"))}
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


_INPUTS = """json_array(
           figure.key, meaning.printed, meaning.printed_high, meaning.u, meaning.u_high,
           meaning.hedge, meaning.measure, meaning.currency, meaning.unit, meaning.period,
           json_array(figure.from_year, figure.to_year), figure.items, NULL,
           '1', '1', json('false'))"""
"""What `inputs.of_part` says of a part of such a list."""
_PARTS = f"""
    SELECT part.relation_id, part.position, part.id, part.figure_id, figure.key,
           iif(ifnull(meaning.printed_high, meaning.printed) <> meaning.printed,
               meaning.hedge <> 'exact', meaning.hedge NOT IN ('bare', 'exact')), {_INPUTS}
      FROM relation_part AS part JOIN figure ON figure.id = part.figure_id
      JOIN figure_meaning AS meaning ON meaning.figure_id = part.figure_id
     WHERE part.relation_id IN (SELECT value FROM json_each(?))
"""  # noqa: S608  (fragments of ours)


class PlainTotal(NamedTuple):
    """A plain total that was judged from its sums. parts: how many it has."""

    relation_id: int
    whole_id: int
    parts: int
    judged: Agreement | Verdict


class ListedParts(NamedTuple):
    """The parts of a plain list as a flag takes them. ids: of their figures, by key."""

    quick: QuickParts
    ids: dict[str, int]


def plain_totals(
    connection: sqlite3.Connection, relation_ids: Iterable[int]
) -> dict[int, PlainTotal]:
    """Return those of these relations that are plain lists and can be judged from their sums."""
    with reading(connection) as cursor:
        rows = cursor.execute(_SUMS, (listed(relation_ids),)).fetchall()
    found = {}
    for row in rows:
        relation_id, whole_id, parts, kind = row[:4]
        total, summed = Added._make(row[4:_WIDTH]), Added._make(row[_WIDTH:])
        judged: Agreement | Verdict | None = None
        if kind == RelationKind.SUM_OF:
            judged = plain_agreement(total, summed)
        if judged is None:
            judged = quick_verdict(total, summed, parts, _KINDS[kind])
        if judged is not None:
            found[relation_id] = PlainTotal(relation_id, whole_id, parts, judged)
    return found


def listed_parts(
    connection: sqlite3.Connection, relation_ids: Iterable[int]
) -> dict[int, ListedParts]:
    """Return the parts of plain lists, in their order; what each is is not set up for it."""
    with reading(connection) as cursor:
        rows = cursor.execute(_PARTS, (listed(relation_ids),)).fetchall()
    found: dict[int, ListedParts] = {}
    rows.sort()
    for relation_id, some in groupby(rows, key=itemgetter(0)):
        parts = list(some)
        told = QuickParts({part[4]: part[6] for part in parts}, any(part[5] for part in parts))
        found[relation_id] = ListedParts(told, {part[4]: part[3] for part in parts})
    return found
