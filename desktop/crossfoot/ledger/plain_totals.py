"""Plain totals judged in bulk: SQLite adds them up, `quick_verdict` applies the rules.

For a full recheck only: most totals of a large ledger are plain lists that agree, and setting up
their figures one by one is what takes the time. Whatever is not one of these is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.quick import Added, Ends, quick_verdict
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from crossfoot.figures.verdict import Verdict

MOST_PARTS = 1000
"""So many amounts of up to `_LARGEST` add up within SQLite's integers."""
_LARGEST = 10**14
_COUNTS = f"""
    SELECT relation_id, count(*) FROM relation_part
     WHERE relation_id IN (SELECT value FROM json_each(?))
     GROUP BY relation_id HAVING count(*) <= {MOST_PARTS}
"""  # noqa: S608  (a number of ours)
_MENDED = """
    WITH mended AS (SELECT id FROM figure WHERE corrected_amount IS NOT NULL)
    SELECT id FROM relation WHERE whole_id IN mended
     UNION SELECT relation_id FROM relation_part WHERE figure_id IN mended
"""


def _plain(name: str) -> str:
    """Whether a meaning can be one of a plain list."""
    return f"""{name}.known AND {name}.measure = 'value'
       AND {name}.printed BETWEEN 1 AND {_LARGEST} AND {name}.u BETWEEN 0 AND {_LARGEST}
       AND ifnull({name}.printed_high, {name}.printed) BETWEEN {name}.printed AND {_LARGEST}"""


_UNHEDGED = "({0}.hedge IN ('bare', 'exact') AND {0}.printed_high IS NULL)"
_SUMS = f"""
    SELECT relation.id, relation.whole_id, count(*) AS parts,
           whole.printed, ifnull(whole.printed_high, whole.printed),
           whole.nominal_low, whole.nominal_low_side, whole.nominal_high, whole.nominal_high_side,
           whole.soft_low, whole.soft_low_side, whole.soft_high, whole.soft_high_side,
           iif(whole.hedge = 'bare', whole.u, 0), {_UNHEDGED.format("whole")},
           sum(part.printed), sum(ifnull(part.printed_high, part.printed)),
           sum(part.nominal_low), sum(part.nominal_low IS NULL), sum(part.nominal_low_side <> 0),
           sum(part.nominal_high), sum(part.nominal_high IS NULL), sum(part.nominal_high_side <> 0),
           sum(part.soft_low), sum(part.soft_low IS NULL), sum(part.soft_low_side <> 0),
           sum(part.soft_high), sum(part.soft_high IS NULL), sum(part.soft_high_side <> 0),
           sum(iif(part.hedge = 'bare', (part.u / 10000000) * (part.u / 10000000), 0)),
           sum(iif(part.hedge = 'bare', (part.u / 10000000) * (part.u % 10000000), 0)),
           sum(iif(part.hedge = 'bare', (part.u % 10000000) * (part.u % 10000000), 0)),
           min({_UNHEDGED.format("part")})
      FROM relation
      JOIN figure_meaning AS whole ON whole.figure_id = relation.whole_id
      JOIN relation_part ON relation_part.relation_id = relation.id
      JOIN figure_meaning AS part ON part.figure_id = relation_part.figure_id
     WHERE relation.id IN (SELECT value FROM json_each(?)) AND relation.kind = 'sum_of'
       AND {_plain("whole")} AND {_plain("part")}
       AND part.currency = whole.currency AND part.period IS whole.period
       AND relation_part.weight_low IS NULL AND relation_part.weight_high IS NULL
     GROUP BY relation.id
"""  # noqa: S608  (fragments of ours)
_SPLIT = 10**7


class PlainTotal(NamedTuple):
    """A plain total that agrees."""

    relation_id: int
    whole_id: int
    judged: Verdict
    parts: int


def mended(connection: sqlite3.Connection) -> set[int]:
    """Return the relations with a figure that somebody corrected: they have two verdicts."""
    return {row[0] for row in fetch(connection, _MENDED)}


def plain_totals(
    connection: sqlite3.Connection, relation_ids: Iterable[int]
) -> dict[int, PlainTotal]:
    """Return those of these relations that are plain lists and agree."""
    counts = dict(map(tuple, fetch(connection, _COUNTS, listed(relation_ids))))
    found = {}
    for row in fetch(connection, _SUMS, listed(counts)):
        relation_id, whole_id, parts, *numbers = row
        if counts[relation_id] != parts:
            continue  # some part is not plain
        judged = quick_verdict(_whole(numbers[:12]), _summed(numbers[12:]), parts)
        if judged is not None:
            found[relation_id] = PlainTotal(relation_id, whole_id, judged, parts)
    return found


def _whole(row: list[int]) -> Added:
    printed, high, *ends, u, unhedged = row
    return Added((printed, high), Ends(*ends[:4]), Ends(*ends[4:]), u * u, bool(unhedged))


def _summed(row: list[int]) -> Added:
    printed, high, *ends, most, mixed, least, unhedged = row
    squares = (most * _SPLIT + 2 * mixed) * _SPLIT + least
    return Added((printed, high), _ends(ends[:6]), _ends(ends[6:]), squares, bool(unhedged))


def _ends(row: list[int]) -> Ends:
    low, no_low, low_open, high, no_high, high_open = row
    return Ends(None if no_low else low, low_open, None if no_high else high, high_open)
