"""The derived rows of what a change touched: meanings, verdicts, flags, then lines of deals.

Cost grows with what is touched, not with the ledger: a figure leads to the relations that have it
as whole or part, they to the deals of their figures, and no further.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from crossfoot.figures.policy import POLICY
from crossfoot.ledger import deal_lines, findings, flag_lines, meanings, rate_reach, totals
from crossfoot.ledger.columns import PARENTS
from crossfoot.rules import VERSION, footing, sources, typed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator

    from crossfoot.ledger.change import Step
    from crossfoot.rules.finding import Finding

Progress = Callable[[int, int], None]
Row = tuple[str, int]

CHUNK = 2000
AT_FIGURE = (typed.RULE.code,)
AT_RELATION = (footing.RULE.code, sources.RULE.code)
_TIED = """
    SELECT id FROM relation WHERE whole_id IN (SELECT value FROM json_each(:ids))
    UNION
    SELECT relation_id FROM relation_part WHERE figure_id IN (SELECT value FROM json_each(:ids))
"""


@dataclass(slots=True)
class _Scope:
    """What a change touched: figures whose meaning may differ, figures gone, and relations."""

    figures: set[int] = field(default_factory=set)
    gone: set[int] = field(default_factory=set)
    relations: set[int] = field(default_factory=set)


def after(connection: sqlite3.Connection, steps: Sequence[Step]) -> set[Row]:
    """Derive anew what a change touched; return every row that people see changed.

    Errors: RefusedError for a figure that cannot be counted with.
    """
    scope = _scope(connection, steps)
    changed = {row for step in steps for row in _seen(connection, step)}
    changed |= _forget(connection, scope.gone)
    changed |= _renew_figures(connection, scope.figures)
    related, moved = _renew_relations(connection, scope.relations)
    deals = deal_lines.touched(connection, steps, changed | moved)
    _renew_flags(connection, flag_lines.touched(connection, steps, changed | related))
    return changed | related | _renew_deals(connection, deals)


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether everything was derived under the present policy and rules."""
    query = "SELECT name, value FROM setting WHERE name IN ('policy', 'rules')"
    return dict(connection.execute(query).fetchall()) == versions()


def versions() -> dict[str, str]:
    """Return the settings that say under what everything was derived; not in the history."""
    return {"policy": POLICY.version, "rules": VERSION}


def recheck_all(connection: sqlite3.Connection, progress: Progress | None = None) -> None:
    """Derive everything anew, within a transaction of the caller."""
    kinds = [(renew, ids(connection, table)) for table, renew in _RENEWED.items()]
    whole = sum(len(rows) for _, rows in kinds)
    before = 0
    for renew, rows in kinds:
        for done, chunk in chunks(rows):
            renew(connection, chunk)
            if progress is not None:
                progress(before + done, whole)
        before += len(rows)
    connection.execute("DELETE FROM flag_line")
    _renew_flags(connection, ids(connection, "finding"))
    connection.executemany(
        "UPDATE setting SET value = ? WHERE name = ?",
        ((value, name) for name, value in versions().items()),
    )


def ids(connection: sqlite3.Connection, table: str) -> list[int]:
    """Return every id of a table."""
    query = f"SELECT id FROM {table} ORDER BY id"  # noqa: S608  (a table of ours)
    return [id_ for (id_,) in connection.execute(query).fetchall()]


def _scope(connection: sqlite3.Connection, steps: Sequence[Step]) -> _Scope:
    scope = _Scope()
    for step in steps:
        match step.table:
            case "figure" if step.after is None:
                scope.gone.add(step.id)
            case "figure" if step.before is None or meanings.JUDGED & set(step.after or ()):
                scope.figures.add(step.id)
            case "relation":
                scope.relations.add(step.id)
            case "relation_part":
                scope.relations |= _relations_of_part(connection, step)
            case _:
                pass
    tied = {"ids": json.dumps([*scope.figures, *scope.gone])}
    scope.relations |= {id_ for (id_,) in connection.execute(_TIED, tied).fetchall()}
    touched = scope.figures | scope.gone
    scope.relations |= rate_reach.reached(connection, steps, touched)
    scope.figures -= scope.gone
    return scope


def _relations_of_part(connection: sqlite3.Connection, step: Step) -> set[int]:
    """Return the relation that a part is in, and the one it was in before."""
    images = [image for image in (step.before, step.after) if image]
    found = {image["relation_id"] for image in images if "relation_id" in image}
    query = "SELECT relation_id FROM relation_part WHERE id = ?"
    return found | {id_ for (id_,) in connection.execute(query, (step.id,)).fetchall()}


def _forget(connection: sqlite3.Connection, figures: Iterable[int]) -> set[Row]:
    """Drop what was derived of figures that are gone."""
    connection.executemany(
        "DELETE FROM figure_meaning WHERE figure_id = ?", ((id_,) for id_ in figures)
    )
    raised: dict[Row, Sequence[Finding]] = {("figure", id_): () for id_ in figures}
    return _flagged(findings.renew(connection, AT_FIGURE, raised, {}))


def _renew_figures(connection: sqlite3.Connection, figures: Iterable[int]) -> set[Row]:
    changed: set[Row] = set()
    for _, chunk in chunks(figures):
        found = meanings.computed(connection, chunk)
        meanings.write(connection, found)
        raised = {("figure", meant.figure_id): meant.findings for meant in found}
        ids = {meant.key: meant.figure_id for meant in found}
        changed |= raised.keys()
        changed |= _flagged(findings.renew(connection, AT_FIGURE, raised, ids))
    return changed


def _renew_relations(
    connection: sqlite3.Connection, relations: Iterable[int]
) -> tuple[set[Row], set[Row]]:
    """Return every row that people see changed, and the totals whose verdict or flags moved."""
    changed: set[Row] = set()
    moved: set[Row] = set()
    for _, chunk in chunks(sorted(relations)):
        before = totals.verdicts(connection, chunk)
        found = totals.computed(connection, chunk)
        totals.write(connection, found)
        raised = {("relation", each.relation_id): each.findings for each in found}
        ids = {key: id_ for each in found for key, id_ in each.ids.items()}
        flags = findings.renew(connection, AT_RELATION, raised, ids)
        changed |= {("total", each.relation_id) for each in found} | _flagged(flags)
        moved |= {("total", id_) for _, id_ in flags.values()}
        moved |= {
            ("total", each.relation_id)
            for each in found
            if each.verdict != before.get(each.relation_id)
        }
    return changed, moved


def _renew_deals(connection: sqlite3.Connection, deals: Iterable[int]) -> set[Row]:
    changed: set[Row] = set()
    for _, chunk in chunks(deals):
        changed |= {("deal", id_) for id_ in deal_lines.renew(connection, chunk)}
    return changed


def _renew_flags(connection: sqlite3.Connection, flags: Iterable[int]) -> None:
    for _, chunk in chunks(flags):
        flag_lines.renew(connection, chunk)


_RENEWED: Mapping[str, Callable[[sqlite3.Connection, list[int]], object]] = {
    "figure": _renew_figures,
    "relation": _renew_relations,
    "deal": _renew_deals,
}
"""What is derived of each kind of record; each leans on what is derived before it."""


def _flagged(flags: Iterable[int]) -> set[Row]:
    return {("finding", id_) for id_ in flags}


def _seen(connection: sqlite3.Connection, step: Step) -> Iterator[Row]:
    """Yield the rows that people see changed when a record is: itself, and what it is part of."""
    yield step.table, step.id
    if step.table in PARENTS:
        parent, column = PARENTS[step.table]
        for image in (step.before, step.after):
            if image and image.get(column) is not None:
                yield parent, image[column]
        if step.before is not None and step.after is not None:
            query = f"SELECT {column} FROM {step.table} WHERE id = ?"  # noqa: S608
            for (owner,) in connection.execute(query, (step.id,)).fetchall():
                yield parent, owner
    if step.table == "query":
        yield from _flags_of(connection, step)


def _flags_of(connection: sqlite3.Connection, step: Step) -> Iterator[Row]:
    """Yield the flag that a conversation is or was about, and the total whose standing it says."""
    query = """
        SELECT finding.id, finding_subject.table_name, finding_subject.row_id
          FROM finding JOIN finding_subject ON finding_id = finding.id
         WHERE (rule, subject) = (?, ?)
            OR (rule, subject) = (SELECT rule, subject FROM query WHERE id = ?)
    """
    was = step.before or {}
    named = (was.get("rule"), was.get("subject"), step.id)
    for flag, table, row_id in connection.execute(query, named).fetchall():
        yield "finding", flag
        yield ("total" if table == "relation" else table), row_id


def chunks(everything: Iterable[int]) -> Iterator[tuple[int, list[int]]]:
    """Yield (how many are done with it, some) until all are."""
    rest, done = iter(everything), 0
    while chunk := list(islice(rest, CHUNK)):
        done += len(chunk)
        yield done, chunk
