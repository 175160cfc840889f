"""The derived rows of what a change touched: meanings, verdicts, flags, then lines of deals.

Cost grows with what is touched, not with the ledger: `reach` says what that is, the modules of
`checks` ask the rules about it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Protocol

from crossfoot.figures.policy import POLICY
from crossfoot.ledger import (
    deal_keys,
    deal_lines,
    findings,
    flag_lines,
    meanings,
    part_rates,
    rate_reach,
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
from crossfoot.ledger.checks.raised import Raised
from crossfoot.ledger.reach import deals as deals_of
from crossfoot.ledger.reach import headlines as headlines_of
from crossfoot.ledger.reach import reach
from crossfoot.ledger.reach import relations as relations_of
from crossfoot.ledger.rule_settings import rule_settings
from crossfoot.ledger.rule_settings import touched as rules_touched
from crossfoot.ledger.seen import Row, concerned, seen
from crossfoot.rules import VERSION

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from crossfoot.ledger.change import Step
    from crossfoot.ledger.totals import Related
    from crossfoot.rules.setting import Settings

Progress = Callable[[int, int], None]
Flags = dict[int, set[Row]]
"""Flags that changed, each with every row that it concerns or concerned."""

CHUNK = 2000


class _Check(Protocol):
    """A module of `checks` that asks its rules about rows by their ids."""

    @property
    def RULES(self) -> Sequence[str]: ...  # noqa: N802  (a constant of the module)
    def raised(
        self, connection: sqlite3.Connection, ids: Sequence[int], settings: Settings, /
    ) -> Raised: ...


def after(connection: sqlite3.Connection, steps: Sequence[Step]) -> set[Row]:
    """Derive anew what a change touched; return every row that people see changed.

    Errors: RefusedError for a figure that cannot be counted with.
    """
    settings = rule_settings(connection)
    found = reach(connection, steps)
    changed = {row for step in steps for row in seen(connection, step)}
    flags = _forget(connection, found.gone)
    measured, raised = _renew_figures(connection, found.figures, settings)
    flags |= raised
    found.moved |= measured
    changed |= {("figure", id_) for id_ in found.figures}
    relations = relations_of(connection, found)
    rated, worded = rate_reach.reached(connection, steps, found.figures | found.gone)
    relations |= rated
    flags |= _hold_wordings(connection, worded | found.around, settings)
    moved, raised = _renew_relations(connection, relations, settings)
    flags |= raised
    deals = deals_of(connection, found)
    flags |= _renew_deals(connection, deals, settings)
    flags |= _hold(connection, found.announcements, settings, of_announcements)
    flags |= _hold(connection, headlines_of(connection, found), settings, of_headlines)
    flags |= _renew_scopes(connection, rules_touched(connection, steps), settings)
    lines = deal_lines.touched(connection, steps, changed | moved | concerned(flags)) | deals
    lined = _renew_lines(connection, lines)
    used = _renew_uses(connection, steps, lines, settings)
    lined |= _renew_lines(connection, {id_ for table, id_ in concerned(used) if table == "deal"})
    flags |= used
    changed |= {("finding", id_) for id_ in flags} | {("total", id_) for id_ in relations}
    changed |= {row for row in concerned(flags) if row[0] in _BADGED}
    _renew_flags(connection, flag_lines.touched(connection, steps, changed))
    return changed | lined


def is_current(connection: sqlite3.Connection) -> bool:
    """Whether everything was derived under the present policy and rules."""
    query = "SELECT name, value FROM setting WHERE name IN ('policy', 'rules')"
    return dict(connection.execute(query).fetchall()) == versions()


def versions() -> dict[str, str]:
    """Return the settings that say under what everything was derived; not in the history."""
    return {"policy": POLICY.version, "rules": VERSION}


def ids(connection: sqlite3.Connection, table: str) -> list[int]:
    """Return every id of a table."""
    query = f"SELECT id FROM {table} ORDER BY id"  # noqa: S608  (a name of ours)
    return [id_ for (id_,) in connection.execute(query).fetchall()]


def _forget(connection: sqlite3.Connection, figures: Iterable[int]) -> Flags:
    """Drop what was derived of figures that are gone."""
    gone = list(figures)
    if not gone:
        return {}
    query = "DELETE FROM figure_meaning WHERE figure_id = ?"
    connection.executemany(query, ((id_,) for id_ in gone))
    part_rates.renew_own(connection, gone, ())
    rules = (*of_figures.RULES, *of_wordings.RULES)
    return findings.renew(connection, rules, Raised.at("figure", gone))


def _renew_figures(
    connection: sqlite3.Connection, figures: Iterable[int], settings: Settings
) -> tuple[set[int], Flags]:
    """Return the figures that measure something else than before, and the flags that changed."""
    measured: set[int] = set()
    flags: Flags = {}
    for _, chunk in chunks(sorted(figures)):
        found = meanings.computed(connection, chunk)
        measured |= meanings.renew(connection, found)
        raised = of_figures.raised(found, settings)
        flags |= findings.renew(connection, of_figures.RULES, raised)
    return measured, flags


def _hold_wordings(
    connection: sqlite3.Connection, figures: Iterable[int], settings: Settings
) -> Flags:
    """Hold the conversions that figures' own wordings print against the rates of their days."""
    flags: Flags = {}
    for _, chunk in chunks(sorted(figures)):
        found = of_wordings.computed(connection, chunk)
        part_rates.renew_own(connection, chunk, [each.rate for each in found])
        raised = of_wordings.raised(chunk, found, settings)
        flags |= findings.renew(connection, of_wordings.RULES, raised)
    return flags


def _renew_relations(
    connection: sqlite3.Connection, relations: Iterable[int], settings: Settings
) -> tuple[set[Row], Flags]:
    """Return the totals whose verdict or flags moved, and the flags that changed."""
    moved: set[Row] = set()
    flags: Flags = {}
    for _, chunk in chunks(sorted(relations)):
        before = totals.verdicts(connection, chunk)
        found = totals.computed(connection, chunk)
        flags |= _store_relations(connection, found, settings)
        moved |= {
            ("total", each.relation_id)
            for each in found
            if each.verdict != before.get(each.relation_id)
        }
    return moved, flags


def _store_relations(
    connection: sqlite3.Connection, found: Sequence[Related], settings: Settings
) -> Flags:
    totals.write(connection, found)
    raised = of_relations.raised(connection, found, settings)
    return findings.renew(connection, of_relations.RULES, raised)


def _renew_deals(connection: sqlite3.Connection, deals: Iterable[int], settings: Settings) -> Flags:
    """Look at these deals again, and at those whose neighbourhood that changes."""
    touched = set(deals)
    near: set[int] = set()
    for _, chunk in chunks(sorted(touched)):
        near |= deal_keys.renew(connection, chunk)
    return _hold(connection, touched | near, settings, of_deals)


def _hold(
    connection: sqlite3.Connection, rows: Iterable[int], settings: Settings, check: _Check
) -> Flags:
    """Hold these rows against the rules of a check."""
    flags: Flags = {}
    for _, chunk in chunks(sorted(rows)):
        raised = check.raised(connection, chunk, settings)
        flags |= findings.renew(connection, check.RULES, raised)
    return flags


def _renew_uses(
    connection: sqlite3.Connection, steps: Sequence[Step], lines: set[int], settings: Settings
) -> Flags:
    """Ask again what hangs on deals being used: those whose lines were renewed, or all of them."""
    every = of_uses.moves_all(steps) or rules_touched(connection, steps) & set(of_uses.RULES)
    return _hold(connection, ids(connection, "deal") if every else lines, settings, of_uses)


def _renew_scopes(connection: sqlite3.Connection, rules: set[str], settings: Settings) -> Flags:
    """Ask the rules again wherever one that was set otherwise has a say."""
    flags: Flags = {}
    for table, codes, renew in _SCOPES:
        if rules & set(codes):
            flags |= renew(connection, ids(connection, table), settings)
    return flags


def _renew_lines(connection: sqlite3.Connection, deals: Iterable[int]) -> set[Row]:
    changed: set[Row] = set()
    for _, chunk in chunks(deals):
        changed |= {("deal", id_) for id_ in deal_lines.renew(connection, chunk)}
    return changed


def _renew_flags(connection: sqlite3.Connection, flags: Iterable[int]) -> None:
    for _, chunk in chunks(flags):
        flag_lines.renew(connection, chunk)


_SCOPES: Sequence[
    tuple[str, Sequence[str], Callable[[sqlite3.Connection, list[int], Settings], Flags]]
] = (
    ("figure", of_figures.RULES, lambda *asked: _renew_figures(*asked)[1]),
    ("figure", of_wordings.RULES, _hold_wordings),
    ("relation", of_relations.RULES, lambda *asked: _renew_relations(*asked)[1]),
    ("deal", of_deals.RULES, partial(_hold, check=of_deals)),
    ("announcement", of_announcements.RULES, partial(_hold, check=of_announcements)),
    ("announcement", of_headlines.RULES, partial(_hold, check=of_headlines)),
)
"""The codes of the rules whose flags stand at each kind of row, and what asks them again."""
_BADGED = frozenset({"deal", "announcement"})
"""Rows that show their own flags in a list."""


def chunks(everything: Iterable[int]) -> Iterator[tuple[int, list[int]]]:
    """Yield (how many are done with it, some) until all are."""
    rest, done = iter(everything), 0
    while chunk := list(islice(rest, CHUNK)):
        done += len(chunk)
        yield done, chunk
