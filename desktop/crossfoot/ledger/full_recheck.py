"""Everything derived anew, in steps: after a change of policy or rules, and for a private copy.

What is found different is written, nothing else. Each step leans on what those before it wrote.

Decision: a large ledger is rechecked by a crew of processes, which see only what was committed; so
each step is some transactions, and the first says that nothing was derived under the present rules
(`recheck.is_current`). Whoever opens the ledger before the last step is done begins anew. What
others save between two of them is derived by `recheck.after` as ever, and looked at again.
Alternative: one transaction and one process, twice as long or worse; kept for small ledgers.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from crossfoot.ledger import (
    deal_keys,
    deal_lines,
    findings,
    flag_lines,
    meanings,
    part_rates,
    recheck,
    signing,
    totals,
)
from crossfoot.ledger.checks import (
    of_announcements,
    of_deals,
    of_figures,
    of_headlines,
    of_relations,
    of_uses,
    of_wordings,
)
from crossfoot.ledger.crew import Crew, Ground, Task
from crossfoot.ledger.difference import Difference, run
from crossfoot.ledger.queries.fetching import fetch_number
from crossfoot.ledger.rule_settings import rule_settings
from crossfoot.ledger.seen import concerned
from crossfoot.ledger.uncollected import uncollected

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from crossfoot.ledger.recheck import Flags, Progress

LARGE = 50_000
"""Figures from which on helpers earn what calling them up costs."""
CHUNK = 250
"""Rows a task: few enough that nobody waits long for the last one."""
SLICE = 200
"""Tasks a transaction: a second or two, in which nobody else can save and nothing is spilled."""


def figures(ground: Ground, ids: list[int]) -> Difference:
    """What figures mean."""
    found = meanings.computed(ground.connection, ids)
    raised = of_figures.raised(found, ground.settings)
    flags = findings.moved(ground.connection, of_figures.RULES, raised)
    return Difference(meanings.difference(ground.connection, found), flags)


def wordings(ground: Ground, ids: list[int]) -> Difference:
    """The conversions that figures' own wordings print."""
    found = of_wordings.computed(ground.connection, ids)
    raised = of_wordings.raised(ids, found, ground.settings)
    flags = findings.moved(ground.connection, of_wordings.RULES, raised)
    rates = [each.rate for each in found]
    return Difference(part_rates.difference_own(ground.connection, ids, rates), flags)


def keys(ground: Ground, ids: list[int]) -> Difference:
    """What finds the neighbours of deals."""
    return Difference(deal_keys.difference(ground.connection, ids))


def relations(ground: Ground, ids: list[int]) -> Difference:
    """What totals come to, and the other relations."""
    connection, settings = ground.connection, ground.settings
    closely = of_relations.looked_at(connection, ids, settings, ground.screens)
    mended = ground.screens.among(ids, "mended")
    found = totals.computed_in_bulk(connection, ids, closely.union(mended), ground.rates)
    raised = of_relations.raised(connection, found, settings, closely)
    flags = findings.moved(connection, of_relations.RULES, raised)
    return Difference(totals.difference(connection, found), flags)


def deals(ground: Ground, ids: list[int]) -> Difference:
    """What is held against deals."""
    raised = of_deals.raised(ground.connection, ids, ground.settings, ground.screens)
    return Difference([], findings.moved(ground.connection, of_deals.RULES, raised))


def announcements(ground: Ground, ids: list[int]) -> Difference:
    """What is held against announcements."""
    raised = of_announcements.raised(ground.connection, ids, ground.settings)
    return Difference([], findings.moved(ground.connection, of_announcements.RULES, raised))


def headlines(ground: Ground, ids: list[int]) -> Difference:
    """Headlines of announcements without parts."""
    raised = of_headlines.raised(ground.connection, ids, ground.settings)
    return Difference([], findings.moved(ground.connection, of_headlines.RULES, raised))


def lines(ground: Ground, ids: list[int]) -> Difference:
    """The lines of deals."""
    return Difference(deal_lines.difference(ground.connection, ids))


def uses(ground: Ground, ids: list[int]) -> Difference:
    """What is held against deals that are used; that hangs on their lines."""
    raised = of_uses.raised(ground.connection, ids, ground.settings)
    return Difference([], findings.moved(ground.connection, of_uses.RULES, raised))


def queue(ground: Ground, ids: list[int]) -> Difference:
    """The lines of flags."""
    return Difference(flag_lines.difference(ground.connection, ids))


Works = Sequence[tuple[str, Callable[[Ground, list[int]], Difference]]]
"""Tables, and what is to be found out about their rows."""
HELD: Works = (
    ("relation", relations),
    ("deal", deals),
    ("announcement", announcements),
    ("announcement", headlines),
)
USES: Works = (("deal", uses),)
STEPS: Sequence[Works] = (
    (("figure", figures),),
    (("figure", wordings), ("deal", keys)),
    HELD,
    (("deal", lines),),
    USES,
    (("finding", queue),),
)
_SWEEP = "DELETE FROM flag_line WHERE finding_id NOT IN (SELECT id FROM finding)"
_MARK = "UPDATE setting SET value = ? WHERE name = ?"


def recheck_all(connection: sqlite3.Connection, progress: Progress | None = None) -> None:
    """Derive everything anew, within a transaction of the caller."""
    told = _Told(connection, progress)
    settings = rule_settings(connection)
    findings.sweep(connection)
    for works in STEPS:
        renew(Ground(connection, settings), tasks(connection, works), Crew(), told)
    _finish(connection)


def recheck_in_steps(
    path: Path,
    transaction: Callable[[], AbstractContextManager[sqlite3.Connection]],
    progress: Progress | None = None,
    *,
    shares: bool = True,
) -> None:
    """Derive everything anew; a large ledger a step at a time, with helpers.

    transaction: begins one on a file, and gives the connection.   shares: see `Crew`.
    Errors: as those of a transaction; a large ledger is then marked as not rechecked.
    """
    with transaction() as connection:
        if fetch_number(connection, "SELECT count(*) FROM figure") < LARGE:
            recheck_all(connection, progress)
            return
        told = _Told(connection, progress)
        connection.executemany(_MARK, [("", name) for name in recheck.versions()])
        findings.sweep(connection)
    with Crew(path, shares=shares) as crew:
        for works in STEPS:
            with transaction() as connection:
                ground = Ground(connection, rule_settings(connection))
                waiting = list(tasks(connection, works))
            for start in range(0, len(waiting), SLICE):
                with transaction() as connection:
                    if not ground.holds:
                        ground = Ground(connection, rule_settings(connection))
                    renew(ground, waiting[start : start + SLICE], crew, told)
    with transaction() as connection:
        _finish(connection)


def renew(
    ground: Ground,
    some: Iterable[Task],
    crew: Crew,
    told: Callable[[int], object] | None = None,
) -> None:
    """Find what is different of some rows, and write it. told: how many rows more are done."""
    connection = ground.connection
    flags: Flags = {}
    with uncollected():
        for task, found in crew.differences(ground, some):
            run(connection, found.statements)
            moved = findings.write(connection, found.flags)
            if task.work is uses:
                flags |= moved
            gc.collect(1)
            if told is not None:
                told(task.rows)
    lined = sorted(id_ for table, id_ in concerned(flags) if table == "deal")
    for _, chunk in recheck.chunks(lined):  # a line counts the flags that hang on it
        deal_lines.renew(connection, chunk)


def tasks(connection: sqlite3.Connection, works: Works) -> Iterator[Task]:
    """Yield what is to be done, some rows at a time."""
    for table, work in works:
        rows = recheck.ids(connection, table)
        for start in range(0, len(rows), CHUNK):
            some = rows[start : start + CHUNK]
            yield Task(work, table, some[0], some[-1], len(some))


class _Told:
    """How far a recheck is; the lines of flags are left out, since nobody knows how many come."""

    def __init__(self, connection: sqlite3.Connection, progress: Progress | None) -> None:
        tables = [table for works in STEPS[:-1] for table, _ in works]
        query = "SELECT count(*) FROM {table}"
        self._whole = sum(fetch_number(connection, query.format(table=table)) for table in tables)
        self._done = 0
        self._progress = progress

    def __call__(self, more: int) -> None:
        self._done = min(self._done + more, self._whole)
        if self._progress is not None:
            self._progress(self._done, self._whole)


def _finish(connection: sqlite3.Connection) -> None:
    """Derive what is not found row by row, and say under what everything was derived."""
    connection.execute(_SWEEP)
    signing.renew(connection, signing.all_rows(connection))
    connection.executemany(_MARK, [(value, name) for name, value in recheck.versions().items()])
