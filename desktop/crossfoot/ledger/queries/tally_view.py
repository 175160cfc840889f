"""The tallies of a ledger, and one of them added up: computed when it is asked for, never stored.

So it cannot be out of date, and `verify` has only its rule to compare with the history.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.corrected import as_corrected
from crossfoot.figures.figure import Figure
from crossfoot.figures.part import Part, weighted
from crossfoot.figures.tally import Rule, tally
from crossfoot.figures.values import Hedge, RelationKind, Stage
from crossfoot.figures.verdict import verdict
from crossfoot.ledger.load import load_figures
from crossfoot.ledger.queries.evidence import evidence_of
from crossfoot.ledger.queries.fetching import fetch, fetch_one
from crossfoot.ledger.queries.reporting import reporting_currency
from crossfoot.ledger.queries.views import ids_of_view, view_of
from crossfoot.ledger.tally_fields import from_stored
from crossfoot.ledger.tallying import Gathered

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.figures.tally import Counted, Tally
    from crossfoot.figures.verdict import Verdict
    from crossfoot.ledger.queries.evidence import Evidence
    from crossfoot.ledger.queries.views import SavedView
    from crossfoot.ledger.tally_fields import TallyFields
    from crossfoot.ledger.tallying import Progress

_ALL = "SELECT * FROM tally ORDER BY id"
_ONE = "SELECT * FROM tally WHERE id = ?"


@dataclass(frozen=True, slots=True)
class TallyRecord:
    """A tally as it is kept."""

    id: int
    public_id: str
    fields: TallyFields


@dataclass(frozen=True, slots=True)
class Against:
    """A tally set against a reported total: the one verdict, on what counts as its parts.

    relation: an open list where deals that belong to it have no amount.
    """

    figure_id: int
    total: Figure
    evidence: Evidence | None
    parts: tuple[Part, ...]
    relation: RelationKind
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class TallyView:
    """A tally added up. currency: the ledger's reporting currency, which every amount is in."""

    record: TallyRecord
    view: SavedView
    currency: str
    tally: Tally
    against: Against | None


def tallies(connection: sqlite3.Connection) -> list[TallyRecord]:
    """Every tally, the first made first."""
    return [_record(row) for row in fetch(connection, _ALL)]


def tally_record(connection: sqlite3.Connection, id_: int) -> TallyRecord | None:
    """A tally as it is kept; None if it is gone."""
    row = fetch_one(connection, _ONE, id_)
    return None if row is None else _record(row)


def tally_view(
    connection: sqlite3.Connection, id_: int, progress: Progress | None = None
) -> TallyView | None:
    """Add a tally up; None if it is gone.

    progress: told (deals read, deals); what it raises ends the reading.
    Errors: CrossfootError where the view is of a later version.
    """
    record = tally_record(connection, id_)
    if record is None or record.fields.view_id is None:
        return None
    view = view_of(connection, record.fields.view_id)
    if view is None:
        return None
    currency = reporting_currency(connection)
    gathered = Gathered(connection, ids_of_view(connection, view.fields), currency, progress)
    found = tally(gathered.candidates, gathered.bonds, record.fields.rule)
    against = _against(connection, record.fields.against, found, gathered)
    return TallyView(record, view, currency, found, against)


def deals_of_tally(connection: sqlite3.Connection, id_: int) -> list[int]:
    """The deals that a tally counts or says it leaves out; none where it is gone."""
    record = tally_record(connection, id_)
    if record is None or record.fields.view_id is None:
        return []
    view = view_of(connection, record.fields.view_id)
    return [] if view is None else list(ids_of_view(connection, view.fields))


def sum_of_deals(connection: sqlite3.Connection, deals: Sequence[int]) -> tuple[Tally, str]:
    """Add up some deals at whatever stage, each once; return the sum and its currency."""
    currency = reporting_currency(connection)
    gathered = Gathered(connection, deals, currency)
    rule = Rule(frozenset(Stage), restated=True)
    return tally(gathered.candidates, gathered.bonds, rule), currency


def _record(row: sqlite3.Row) -> TallyRecord:
    return TallyRecord(row["id"], row["public_id"], from_stored(dict(row)))


def _against(
    connection: sqlite3.Connection, figure_id: int | None, found: Tally, gathered: Gathered
) -> Against | None:
    currency = gathered.currency
    total = None if figure_id is None else load_figures(connection, [figure_id]).get(figure_id)
    if figure_id is None or total is None:
        return None
    ids = {gathered.values[each.candidate.deal] for each in found.counted}
    if found.rule.options:
        ids |= {option for value in set(ids) for option in gathered.options.get(value, ())}
    figures = load_figures(connection, ids)
    parts = [part for each in found.counted for part in _parts(each, gathered, figures, currency)]
    relation = RelationKind.INCLUDES if found.is_open else RelationKind.SUM_OF
    evidence = next(iter(evidence_of(connection, [figure_id])), None)
    judged = verdict(total, parts, relation)
    return Against(figure_id, total, evidence, tuple(parts), relation, judged)


def _parts(
    each: Counted, gathered: Gathered, figures: dict[int, Figure], currency: str
) -> list[Part]:
    """Return a counted deal as parts of a total: its figure, its options, less what is left out."""
    value = gathered.values[each.candidate.deal]
    beside = any(addend.beside for addend in each.addends)
    ids = [value, *(gathered.options.get(value, ()) if beside else ())]
    parts = [
        Part(as_corrected(figures[id_]), rate=gathered.rates.get(id_))
        for id_ in ids
        if id_ in figures
    ]
    for number, addend in enumerate(each.without):
        if not addend.beside:
            before = Figure(
                key=f"{figures[value].key}:before:{number}",
                wording=figures[value].wording,
                amount=addend.money.printed[0],
                hedge=Hedge.EXACT,
                currency=currency,
            )
            parts.append(weighted(before, -1, -1))
    return parts
