"""The rules that look at a deal because our own sums use it: large values on thin evidence.

A deal is used where a tally counts its stage and its view lets it through, or where the newest
release shows it. Decision: few values are large and thin, so only of those it is asked whether
they are used; an edit then costs no more with many tallies. What a tally leaves out for another
reason (an option, money in another deal) still counts as used: adding the tally up for each edit
would cost what the tally does.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import Origin, Stage
from crossfoot.ledger.checks.backing import sources
from crossfoot.ledger.checks.raised import Raised
from crossfoot.ledger.load import load_figures
from crossfoot.ledger.queries import deals
from crossfoot.ledger.queries.fetching import fetch, fetch_one, listed, reading
from crossfoot.ledger.queries.lists import query_of_view
from crossfoot.ledger.queries.reporting import reporting_currency
from crossfoot.ledger.tally_fields import from_stored
from crossfoot.ledger.views import from_stored as view_from_stored
from crossfoot.rules import evidence, single
from crossfoot.rules.single import Backed

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from types import ModuleType

    from crossfoot.ledger.change import Step
    from crossfoot.rules.finding import Finding
    from crossfoot.rules.setting import Settings

RULES = (single.RULE.code, evidence.RULE.code)
_USES = frozenset({"tally", "saved_view", "release"})
"""Records that say which deals are used."""
_LARGE = """
    SELECT deal_line.deal_id, figure.id, figure.announcement_id, figure.origin, figure.start
      FROM deal_line JOIN figure ON figure.id = deal_line.value_id
      JOIN figure_meaning AS meaning ON meaning.figure_id = figure.id
     WHERE deal_line.deal_id IN (SELECT value FROM json_each(:deals)) AND meaning.known
       AND ifnull(meaning.currency, :currency) = :currency
       AND (ifnull(meaning.printed_high, meaning.printed) >= :single
            OR ifnull(meaning.printed_high, meaning.printed) >= :evidence
               AND (figure.announcement_id IS NULL OR figure.start IS NULL))
"""
_ANY_USE = "SELECT 1 FROM tally UNION ALL SELECT 1 FROM release LIMIT 1"
_TALLIES = "SELECT tally.* FROM tally ORDER BY id"
_VIEW = "SELECT * FROM saved_view WHERE id = ?"
_RELEASED = "SELECT rows FROM release ORDER BY change DESC, id DESC LIMIT 1"
_NAMED = """
    SELECT id FROM deal WHERE id IN (SELECT value FROM json_each(?1))
       AND public_id IN (SELECT value FROM json_each(?2))
"""
_STAGES = """
    SELECT deal_id, stage FROM deal_line WHERE deal_id IN (SELECT value FROM json_each(?))
"""


def moves_all(steps: Iterable[Step]) -> bool:
    """Whether a change may have moved which deals are used, whatever they are."""
    return any(step.table in _USES for step in steps)


def raised(connection: sqlite3.Connection, ids: Sequence[int], settings: Settings) -> Raised:
    """Return what the rules hold against these deals. Their lines are up to date."""
    everything = Raised.at("deal", ids)
    if not fetch(connection, _ANY_USE):
        return everything
    found = dict(_held(connection, ids, settings))
    for deal in used(connection, found):
        figure_id, findings = found[deal]
        for finding in findings:
            everything.add(("deal", deal), [finding], {finding.figures[0]: figure_id})
    return everything


def _held(
    connection: sqlite3.Connection, ids: Sequence[int], settings: Settings
) -> Iterator[tuple[int, tuple[int, list[Finding]]]]:
    """Yield deals with their figure and what would be held against it if they are used."""
    asked = {
        module: millions
        for module in (single, evidence)
        if settings.is_on(module.RULE)
        and (millions := settings.number(module.RULE, module.AMOUNT.name))
    }
    if not asked:
        return
    currency = reporting_currency(connection)
    rows = _large(connection, ids, asked, currency)
    figures = load_figures(connection, (row[1] for row in rows))
    told = sources(connection, {row[0]: row[1] for row in rows})
    for deal, id_, announcement, origin, start in rows:
        quoted = origin == Origin.QUOTED
        backed = Backed(
            figures[id_],
            told.get(deal, 0),
            announced=announcement is not None or not quoted,
            quoted=start is not None or not quoted,
        )
        findings = [
            finding
            for module, millions in asked.items()
            for finding in module.check(backed, millions, currency)
        ]
        if findings:
            yield deal, (id_, findings)


def _large(
    connection: sqlite3.Connection,
    ids: Sequence[int],
    asked: Mapping[ModuleType, int],
    currency: str,
) -> list[tuple[int, int, int | None, str, int | None]]:
    """Return the values of these deals that either rule may have a say in; it decides itself."""
    least = {
        module.RULE.code: asked[module] * single.MILLION if module in asked else None
        for module in (single, evidence)
    }
    wanted = {"deals": listed(ids), "currency": currency, **least}
    with reading(connection) as cursor:
        return cursor.execute(_LARGE, wanted).fetchall()


def used(connection: sqlite3.Connection, wanted: Collection[int]) -> set[int]:
    """Return those of these deals that a tally counts or the newest release shows."""
    found = _released(connection, wanted) if wanted else set()
    left = set(wanted) - found
    if left:
        found |= _counted(connection, left)
    return found


def _released(connection: sqlite3.Connection, wanted: Collection[int]) -> set[int]:
    row = fetch_one(connection, _RELEASED)
    shown = [] if row is None else json.loads(row["rows"]).get("deal", [])
    if not shown:
        return set()
    return {one[0] for one in fetch(connection, _NAMED, listed(wanted), listed(shown))}


def _counted(connection: sqlite3.Connection, wanted: Collection[int]) -> set[int]:
    stages = {
        id_: Stage(stage) if stage else Stage.ANNOUNCED
        for id_, stage in fetch(connection, _STAGES, listed(wanted))
    }
    found: set[int] = set()
    for row in fetch(connection, _TALLIES):
        fields = from_stored(dict(row))
        left = {id_ for id_, stage in stages.items() if stage in fields.rule.stages} - found
        view = fetch_one(connection, _VIEW, fields.view_id) if left else None
        if view is not None:
            found |= _let_through(connection, view, left)
    return found


def _let_through(
    connection: sqlite3.Connection, view: sqlite3.Row, wanted: Collection[int]
) -> set[int]:
    """Return the deals that a view lets through; one of a later version lets none."""
    try:
        query = query_of_view(view_from_stored(dict(view)))
    except CrossfootError:
        return set()
    return deals.among(connection, query, wanted)
