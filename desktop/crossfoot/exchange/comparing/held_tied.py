"""What the ledger holds of the rows that tie others together, by what a workbook calls them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.figures.values import SUMMING
from crossfoot.figures.words import say
from crossfoot.ledger.findings import place
from crossfoot.ledger.queries import flags
from crossfoot.ledger.queries.fetching import fetch, listed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping

    Held = dict[str, Any]
    Found = Callable[[sqlite3.Connection, Iterable[str]], dict[str, Held]]

_LINES = """
    SELECT line.id, line.deal_id, line.party_id, line.role, line.position,
           deal.public_id AS deal, party.public_id AS party,
           party.name || ', ' || deal.title AS called
      FROM deal_party AS line
      JOIN deal ON deal.id = deal_id JOIN party ON party.id = party_id
"""
_NAMED_LINES = f"""
    {_LINES} WHERE line.id IN (SELECT CAST(substr(value, 3) AS INTEGER) FROM json_each(?))
"""  # noqa: S608  (words of ours)
_ALL_LINES = "SELECT 'L-' || id FROM deal_party ORDER BY id"
_KINDS = ", ".join(f"'{kind}'" for kind in sorted(SUMMING))
_PARTS = f"""
    SELECT part.id, part.relation_id, part.figure_id, part.weight_low, part.weight_high,
           relation.kind, relation.whole_id, relation.breakdown,
           whole.public_id AS total, figure.public_id AS figure,
           coalesce(whole.wording, whole.public_id) || ': '
               || coalesce(figure.wording, figure.public_id) AS called
      FROM relation_part AS part
      JOIN relation ON relation.id = relation_id AND relation.kind IN ({_KINDS})
      JOIN figure AS whole ON whole.id = whole_id
      JOIN figure ON figure.id = figure_id
"""  # noqa: S608  (words of ours)
_NAMED_PARTS = f"""
    {_PARTS} WHERE whole.public_id IN (SELECT value FROM json_each(?))
               AND figure.public_id IN (SELECT value FROM json_each(?))
"""  # noqa: S608  (words of ours)
_SUMS_BELOW = f"""
    WITH RECURSIVE below(figure) AS (
        SELECT value FROM json_each(?)
         UNION
        SELECT figure_id FROM below
          JOIN relation ON whole_id = figure AND +kind IN ({_KINDS})
          JOIN relation_part ON relation_id = relation.id)
    SELECT whole_id, figure_id, part.id FROM below
      JOIN relation ON whole_id = figure AND +kind IN ({_KINDS})
      JOIN relation_part AS part ON part.relation_id = relation.id
"""  # noqa: S608  (words of ours)
_EVERY_LIST = f"""
    SELECT whole.public_id, relation.breakdown, relation.id
      FROM relation JOIN figure AS whole ON whole.id = whole_id
     WHERE relation.kind IN ({_KINDS}) ORDER BY relation.id
"""  # noqa: S608  (words of ours)
_FIGURES_OF_LISTS = """
    SELECT relation_id, public_id FROM relation_part JOIN figure ON figure.id = figure_id
     WHERE relation_id IN (SELECT value FROM json_each(?))
"""
_TOTALS = f"""
    SELECT relation.id, relation.kind, relation.breakdown, relation.quote, relation.note,
           whole.public_id AS total, coalesce(whole.wording, whole.public_id) AS called
      FROM relation JOIN figure AS whole ON whole.id = whole_id
     WHERE relation.kind IN ({_KINDS})
       AND whole.public_id IN (SELECT value FROM json_each(?))
"""  # noqa: S608  (words of ours)
_LAST_WORDS = """
    SELECT text FROM query_message WHERE query_id =
        (SELECT query.id FROM query JOIN finding USING (rule, subject) WHERE finding.id = ?)
     ORDER BY position DESC, id DESC LIMIT 1
"""


def part_key(total: str, breakdown: str | None, figure: str) -> str:
    """What a part is known by: its total, the breakdown and the figure.

    >>> part_key("F-1", "by country", "F-2")
    'F-1 by country F-2'
    """
    return " ".join(filter(None, (total, (breakdown or "").strip(), figure)))


def total_key(total: str, breakdown: str | None) -> str:
    """What a total and breakdown is known by."""
    return " ".join(filter(None, (total, (breakdown or "").strip())))


def _lines(connection: sqlite3.Connection, keys: Iterable[str]) -> dict[str, Held]:
    rows = fetch(connection, _NAMED_LINES, listed(keys))
    return {f"L-{row['id']}": dict(row) for row in rows}


def _parts(connection: sqlite3.Connection, keys: Iterable[str]) -> dict[str, Held]:
    pairs = [(key.split(" ", 1)[0], key.rsplit(" ", 1)[-1]) for key in keys]
    totals, figures = listed(one[0] for one in pairs), listed(one[1] for one in pairs)
    return dict(_by_part(fetch(connection, _NAMED_PARTS, totals, figures)))


def _totals(connection: sqlite3.Connection, keys: Iterable[str]) -> dict[str, Held]:
    rows = fetch(connection, _TOTALS, listed(key.split(" ", 1)[0] for key in keys))
    return {total_key(row["total"], row["breakdown"]): dict(row) for row in rows}


def _by_part(rows: Iterable[sqlite3.Row]) -> Iterator[tuple[str, Held]]:
    for row in rows:
        yield part_key(row["total"], row["breakdown"], row["figure"]), dict(row)


def _flags(connection: sqlite3.Connection, keys: Iterable[str]) -> dict[str, Held]:
    places = {}
    for key in keys:
        rule, _, at = key.partition("/")
        table, _, number = at.partition("/")
        if number.isdecimal() and len(number) < 19:
            places[rule, place((table, int(number)))] = key
    rows = fetch(
        connection,
        "SELECT id, rule, subject FROM finding WHERE subject IN (SELECT value FROM json_each(?))",
        listed(subject for _, subject in places),
    )
    named = {
        row["id"]: places[row["rule"], row["subject"]]
        for row in rows
        if (row["rule"], row["subject"]) in places
    }
    found = {}
    for id_, line in flags.lines(connection, sorted(named)).items():
        last = fetch(connection, _LAST_WORDS, id_)
        found[named[id_]] = {
            "id": id_,
            "state": line.state.value,
            "outcome": None if line.outcome is None else line.outcome.value,
            "last_words": last[0]["text"] if last else None,
            "called": say(line.message, line.facts),
        }
    return found


TIED: Mapping[str, Found] = {
    "deal_party": _lines,
    "relation": _totals,
    "relation_part": _parts,
    "finding": _flags,
}
"""By the table, its rows by what a workbook calls them."""


def every_key(connection: sqlite3.Connection, table: str) -> Iterator[str]:
    """What every row of a table is called whose rows may be taken away by an import."""
    if table == "deal_party":
        yield from (row[0] for row in fetch(connection, _ALL_LINES))
    else:
        rows = fetch(connection, f"{_PARTS} ORDER BY part.relation_id, part.position, part.id")
        yield from (key for key, _ in _by_part(rows))


def every_list(connection: sqlite3.Connection) -> Iterator[tuple[str, str | None, int]]:
    """Each total by its permanent id, with a breakdown of it and that relation's id."""
    yield from map(tuple, fetch(connection, _EVERY_LIST))


def figures_of_lists(
    connection: sqlite3.Connection, relations: Iterable[int]
) -> dict[int, set[str]]:
    """The permanent ids of the parts that each of some relations has."""
    wanted = list(relations)
    found: dict[int, set[str]] = {id_: set() for id_ in wanted}
    for row in fetch(connection, _FIGURES_OF_LISTS, listed(wanted)):
        found[row["relation_id"]].add(row["public_id"])
    return found


def wholes_of(connection: sqlite3.Connection, relations: Iterable[int]) -> dict[Any, int]:
    """The figure that each relation makes a total."""
    statement = "SELECT id, whole_id FROM relation WHERE id IN (SELECT value FROM json_each(?))"
    return {row["id"]: row["whole_id"] for row in fetch(connection, statement, listed(relations))}


def sums_below(
    connection: sqlite3.Connection, figures: Iterable[int]
) -> Iterator[tuple[int, int, int]]:
    """Every part of the totals at or under these figures: its total, itself, the row's id."""
    yield from map(tuple, fetch(connection, _SUMS_BELOW, listed(figures)))


def parts_left(connection: sqlite3.Connection, relation_id: int) -> set[int]:
    """The parts of a relation."""
    statement = "SELECT id FROM relation_part WHERE relation_id = ?"
    return {row[0] for row in fetch(connection, statement, relation_id)}
