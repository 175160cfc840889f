"""The list of totals. A total's id is that of its summing relation."""

# ruff: noqa: S608  (only fragments of ours are put together; every value is a parameter)

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.figures.values import (
    OF_VERDICT,
    Outcome,
    Reason,
    SignOffKind,
    SignOffState,
    VerdictKind,
)
from crossfoot.ledger.queries.faceting import Counted, Flagged
from crossfoot.ledger.queries.fetching import fetch, fetch_number, listed, made
from crossfoot.ledger.queries.listing import LedgerList
from crossfoot.ledger.queries.paging import (
    Selection,
    equal_to,
    of_event,
    one_of,
    ordered,
)
from crossfoot.ledger.queries.review_states import states_of
from crossfoot.ledger.queries.search import Condition, hits
from crossfoot.ledger.queries.standing import IS_CLOSED, WITH_QUERY, open_flags, rank

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence


class TotalSort(StrEnum):
    """What the list can be ordered by; RECORDED is the order in which they came in."""

    RECORDED = "recorded"
    WORDING = "wording"
    ANNOUNCEMENT = "announcement"
    PUBLISHED = "published"
    PRINTED = "printed"
    SHARE = "share"
    GAP = "gap"
    PARTS = "parts"
    VERDICT = "verdict"
    FLAGS = "flags"


@dataclass(frozen=True, slots=True)
class TotalQuery:
    """Which totals, in which order. Empty filters let everything through.

    standings: what its verdict's flag was closed as, else whether flags are open (`Flagged`).
    countries: of the deals that it and its parts belong to.   events: their names.
    then: (column, descending), what it is ordered by where `sort` is the same.
    """

    text: str = ""
    verdicts: tuple[VerdictKind, ...] = ()
    currencies: tuple[str, ...] = ()
    standings: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    announcement_id: int | None = None
    sort: TotalSort = TotalSort.RECORDED
    descending: bool = True
    then: tuple[tuple[TotalSort, bool], ...] = ()


@dataclass(frozen=True, slots=True)
class TotalLine:
    """One row of the list.

    standing:  what the flag on its verdict was closed as, while that holds; else None.
    share:     itemised share in hundredths of a per cent; percent: the gap, likewise.
    gap:       printed sum less printed total, hundredths of currency or unit.
    only_if:   "adds up only if …".
    review:    where it stands: draft, in review, returned, dropped or signed off.
    corrected: the verdict on the figures as corrected, None where none of them is.
    """

    id: int
    figure_id: int
    wording: str | None
    breakdown: str | None
    announcement_id: int | None
    announcement: str | None
    published_on: str | None
    verdict: VerdictKind
    reason: Reason | None
    standing: Outcome | None
    share: int | None
    gap: int | None
    percent: int | None
    printed_low: int | None
    printed_high: int | None
    currency: str | None
    unit: str | None
    hedge: str | None
    parts: int
    only_if: bool
    corrected: VerdictKind | None
    flags: int
    review: SignOffState


FLAGS = open_flags(
    """table_name = 'relation' AND row_id = total.id
    OR table_name = 'figure' AND row_id = total.whole_id AND position = 0"""
)
"""How many open flags stand at a total or at its figure."""

_OF_VERDICT = ", ".join(f"'{code}'" for code in sorted(OF_VERDICT))
STANDING = f"""(
    SELECT query.outcome FROM finding_subject
      JOIN finding ON finding.id = finding_subject.finding_id {WITH_QUERY}
     WHERE table_name = 'relation' AND row_id = total.id AND finding_subject.position = 0
       AND finding.rule IN ({_OF_VERDICT}) AND {IS_CLOSED} ORDER BY query.id DESC LIMIT 1)"""
"""What the flag on a total's verdict is closed as; NULL while it is open or there is none."""

_SOURCE = """total
    JOIN relation ON relation.id = total.id
    JOIN figure ON figure.id = total.whole_id
    LEFT JOIN figure_meaning AS meaning ON meaning.figure_id = total.whole_id
    LEFT JOIN announcement ON announcement.id = figure.announcement_id"""

_STANDS = f"ifnull({STANDING}, iif({FLAGS} > 0, '{Flagged.WITH}', '{Flagged.WITHOUT}'))"

_SIDES = "json_each(json_array(deal.to_country, deal.from_country)) AS side"
_COUNTRIES = f"""(
    SELECT part.relation_id AS total_id, side.value AS code
      FROM relation_part AS part JOIN figure ON figure.id = part.figure_id
      JOIN deal ON deal.id = figure.deal_id, {_SIDES}
     UNION ALL
    SELECT relation.id, side.value
      FROM relation JOIN figure ON figure.id = relation.whole_id
      JOIN deal ON deal.id = figure.deal_id, {_SIDES})"""

_FACETS = {
    "verdicts": Counted("total.verdict"),
    "currencies": Counted("meaning.currency"),
    "standings": Counted(_STANDS),
    "countries": Counted(
        "country.code",
        f" JOIN {_COUNTRIES} AS country ON country.total_id = total.id",
        several=True,
    ),
    "events": Counted("event.name", " JOIN event ON event.id = announcement.event_id"),
}

_SORTS = {
    TotalSort.WORDING: "figure.wording COLLATE NOCASE",
    TotalSort.ANNOUNCEMENT: "announcement.title COLLATE NOCASE",
    TotalSort.PUBLISHED: "announcement.published_on",
    TotalSort.PRINTED: "total.printed_low",
    TotalSort.SHARE: "total.share",
    TotalSort.GAP: "abs(total.gap)",
    TotalSort.PARTS: "total.parts",
    TotalSort.VERDICT: rank("total.verdict"),
    TotalSort.FLAGS: FLAGS,
}

_JOINED = frozenset({TotalSort.WORDING, TotalSort.ANNOUNCEMENT, TotalSort.PUBLISHED})

_LINES = f"""
    SELECT total.id, total.whole_id, total.verdict, total.reason, total.share, total.gap,
           total.percent, total.printed_low, total.printed_high, total.parts, total.only_if,
           total.verdict_corrected,
           relation.breakdown, figure.wording, figure.announcement_id, announcement.title,
           announcement.published_on, meaning.currency, meaning.unit, meaning.hedge,
           {STANDING} AS standing, {FLAGS} AS flags
      FROM {_SOURCE} WHERE total.id IN (SELECT value FROM json_each(?))
"""


def lines(connection: sqlite3.Connection, ids: Sequence[int]) -> dict[int, TotalLine]:
    """The lines of these totals, in the order given; a deleted id is left out."""
    rows = {row["id"]: row for row in fetch(connection, _LINES, listed(ids))}
    wholes = [row["whole_id"] for row in rows.values()]
    states = states_of(connection, SignOffKind.TOTAL, wholes)
    return {id_: _line(rows[id_], states[rows[id_]["whole_id"]]) for id_ in ids if id_ in rows}


def total_of(connection: sqlite3.Connection, figure_id: int) -> int:
    """The first total that a figure is the whole of; 0 where it is of none."""
    return fetch_number(connection, "SELECT min(id) FROM total WHERE whole_id = ?", figure_id)


def _selection(query: TotalQuery) -> Selection:
    asked = query.currencies or query.events or query.announcement_id is not None
    joined = asked or not _JOINED.isdisjoint((query.sort, *(sort for sort, _ in query.then)))
    return Selection(
        _SOURCE if joined else "total",
        "total.id",
        (
            *one_of("total.verdict", query.verdicts),
            *one_of("meaning.currency", query.currencies),
            *one_of(_STANDS, query.standings),
            *_in_countries(query.countries),
            *of_event(query.events),
            *equal_to("figure.announcement_id", query.announcement_id),
        ),
        ordered(query, _SORTS, "total.id"),
        hits("figure", "total.whole_id", query.text),
    )


def _in_countries(countries: Sequence[str]) -> tuple[Condition, ...]:
    return tuple(
        Condition(
            f"total.id IN (SELECT total_id FROM {_COUNTRIES} WHERE {one.test})", one.parameters
        )
        for one in one_of("code", countries)
    )


def _line(row: sqlite3.Row, review: SignOffState) -> TotalLine:
    return made(
        TotalLine,
        row,
        figure_id=row["whole_id"],
        announcement=row["title"],
        verdict=VerdictKind(row["verdict"]),
        reason=Reason(row["reason"]) if row["reason"] else None,
        standing=Outcome(row["standing"]) if row["standing"] else None,
        only_if=bool(row["only_if"]),
        corrected=VerdictKind(row["verdict_corrected"]) if row["verdict_corrected"] else None,
        review=review,
    )


LIST = LedgerList(
    query=TotalQuery,
    sort=TotalSort,
    filters={
        "verdicts": VerdictKind,
        "currencies": str,
        "standings": str,
        "countries": str,
        "events": str,
    },
    facets=_FACETS,
    selection=_selection,
    lines=lines,
    whole=_SOURCE,
)
