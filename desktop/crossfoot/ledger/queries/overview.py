"""How the ledger stands, in numbers: each with the list that it counts.

A number and the list behind it come from one `ViewFields`, so that they cannot come apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import FindingState, VerdictKind
from crossfoot.ledger.queries import changes, flags, navigation
from crossfoot.ledger.queries.announcements import AnnouncementState
from crossfoot.ledger.queries.changes import ChangeLine, ChangeQuery, Recent
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.flags import NOT_CLOSED, FlagFacet, FlagQuery, Waited
from crossfoot.ledger.queries.lists import query_of_view
from crossfoot.ledger.queries.reporting import in_reporting_currency, reporting_currency
from crossfoot.ledger.queries.standing import WORST_FIRST
from crossfoot.ledger.views import ListPage, ViewFields

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

GREAT = 8
"""Headlines that are shown: the largest."""
NEWEST = 8
"""Changes that are told; the history has them all."""
AGES = (
    (Waited.TODAY,),
    (Waited.WEEK,),
    (Waited.MONTH,),
    (Waited.QUARTER, Waited.LONGER),
    (Waited.UNDATED,),
)
"""How long flags wait, as they are counted here: the fourth is everything over a month."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A number. value: what is counted, as its list calls it; opens: the list of just these."""

    value: str
    number: int
    opens: ViewFields


@dataclass(frozen=True, slots=True)
class Headline:
    """A great total. id: its relation's; printed: hundredths of the reporting currency.

    share: itemised, hundredths of a per cent; of several breakdowns the one that itemises most.
    """

    id: int
    wording: str | None
    where: str | None
    printed: tuple[int, int]
    share: int | None
    verdict: VerdictKind
    only_if: bool


@dataclass(frozen=True, slots=True)
class Person:
    """Who did what. figures: entered or mended; closed: flags; changed: since yesterday."""

    name: str
    figures: Counted
    closed: Counted
    changed: Counted


@dataclass(frozen=True, slots=True)
class Overview:
    """Everything the page shows.

    is_empty:  nothing at all is recorded.
    unrated:   totals in a currency that some have no rate for: those are not compared.
    """

    is_empty: bool
    drafts: Counted
    announcements: Counted
    totals: Counted
    verdicts: tuple[Counted, ...]
    currency: str
    headlines: tuple[Headline, ...]
    unrated: tuple[Counted, ...]
    flags: Counted
    ages: tuple[Counted, ...]
    rules: tuple[Counted, ...]
    changed: Counted
    changes: tuple[ChangeLine, ...]
    people: tuple[Person, ...]


_VERDICTS = "SELECT verdict, count(*) AS number FROM total GROUP BY verdict"
_LARGEST = """
    SELECT id, whole_id, currency FROM (
        SELECT id, whole_id, currency,
               row_number() OVER (PARTITION BY currency ORDER BY printed DESC, id) AS place
          FROM (SELECT total.id, whole_id, ifnull(meaning.currency, ?) AS currency,
                       total.printed_high AS printed,
                       row_number() OVER (PARTITION BY whole_id
                                          ORDER BY share DESC NULLS LAST, total.id) AS breakdown
                  FROM total JOIN figure_meaning AS meaning ON meaning.figure_id = whole_id
                 WHERE meaning.measure = 'value' AND meaning.known)
         WHERE breakdown = 1)
     WHERE place <= ?
"""
_HEADLINES = """
    SELECT total.id, total.whole_id, figure.wording, total.share, total.verdict, total.only_if,
           ifnull(announcement.title, deal.title) AS place
      FROM total JOIN figure ON figure.id = total.whole_id
      LEFT JOIN announcement ON announcement.id = figure.announcement_id
      LEFT JOIN deal ON deal.id = figure.deal_id
     WHERE total.id IN (SELECT value FROM json_each(?))
"""
_FOREIGN = """
    SELECT count(*) AS number FROM total
      JOIN figure_meaning AS meaning ON meaning.figure_id = whole_id WHERE meaning.currency = ?
"""
_ENTERED = """
    SELECT author."by" AS name, count(*) AS number FROM author
      JOIN figure ON figure.id = author.row_id AND figure.announcement_id IS NOT NULL
     WHERE author.table_name = 'figure' GROUP BY author."by"
"""


def overview(connection: sqlite3.Connection) -> Overview:
    """Count everything at once."""
    known = navigation.counts(connection)
    currency = reporting_currency(connection)
    headlines, unrated = _headlines(connection, currency)
    changed = _changes()
    newest = changes.LIST.first_page(connection, query_of_view(changed), NEWEST)
    return Overview(
        is_empty=not (known.announcements or known.deals or known.totals or known.parties),
        drafts=_of(
            ListPage.ANNOUNCEMENTS, known.drafts, "drafts", states=(AnnouncementState.DRAFT,)
        ),
        announcements=_of(ListPage.ANNOUNCEMENTS, known.announcements, "announcements"),
        totals=_of(ListPage.TOTALS, known.totals, "totals"),
        verdicts=_verdicts(connection),
        currency=currency,
        headlines=headlines,
        unrated=unrated,
        flags=_flags(known.flags, "flags"),
        ages=_ages(connection),
        rules=_rules(connection),
        changed=Counted("changes", _number_of(connection, changed), changed),
        changes=tuple(newest.values()),
        people=_people(connection),
    )


def _of(page: ListPage, number: int, value: str, **filters: Iterable[str]) -> Counted:
    chosen = {name: tuple(map(str, values)) for name, values in filters.items()}
    return Counted(value, number, ViewFields("", page, filters=chosen))


def _flags(number: int, value: str, **filters: Iterable[str]) -> Counted:
    return _of(ListPage.REVIEW, number, value, states=NOT_CLOSED, **filters)


def _changes(*people: str) -> ViewFields:
    filters = {"when": (str(Recent.YESTERDAY),), **({"people": people} if people else {})}
    return ViewFields("", ListPage.HISTORY, filters=filters)


def _number_of(connection: sqlite3.Connection, fields: ViewFields) -> int:
    query: ChangeQuery = query_of_view(fields)
    return changes.LIST.count(connection, query).number


def _verdicts(connection: sqlite3.Connection) -> tuple[Counted, ...]:
    """How many totals have each verdict, the worst first; one that none has is left out."""
    found = {row["verdict"]: row["number"] for row in fetch(connection, _VERDICTS)}
    kinds = [kind for kind in WORST_FIRST if kind in found]
    return tuple(_of(ListPage.TOTALS, found[kind], kind, verdicts=(kind,)) for kind in kinds)


def _headlines(
    connection: sqlite3.Connection, currency: str
) -> tuple[tuple[Headline, ...], tuple[Counted, ...]]:
    """The largest totals of each currency, and of those the largest in the ledger's own."""
    found = fetch(connection, _LARGEST, currency, GREAT)
    reported = in_reporting_currency(connection, [row["whole_id"] for row in found])
    printed = {
        row["id"]: amount.printed
        for row in found
        if (amount := reported.get(row["whole_id"])) is not None
    }
    largest = sorted(printed, key=lambda id_: (-printed[id_][1], id_))[:GREAT]
    rows = {row["id"]: row for row in fetch(connection, _HEADLINES, listed(largest))}
    headlines = tuple(_headline(rows[id_], printed[id_]) for id_ in largest if id_ in rows)
    foreign = sorted({row["currency"] for row in found if row["id"] not in printed})
    return headlines, tuple(_unrated(connection, code) for code in foreign)


def _headline(row: sqlite3.Row, printed: tuple[int, int]) -> Headline:
    return Headline(
        id=row["id"],
        wording=row["wording"],
        where=row["place"],
        printed=printed,
        share=row["share"],
        verdict=VerdictKind(row["verdict"]),
        only_if=bool(row["only_if"]),
    )


def _unrated(connection: sqlite3.Connection, currency: str) -> Counted:
    number = fetch(connection, _FOREIGN, currency)[0]["number"]
    return _of(ListPage.TOTALS, number, currency, currencies=(currency,))


def _ages(connection: sqlite3.Connection) -> tuple[Counted, ...]:
    """How many flags wait how long; all but those without a date are always named."""
    found = flags.LIST.facet(connection, FlagQuery(states=NOT_CLOSED), FlagFacet.AGE)
    numbers = [(kinds, sum(found.get(kind, 0) for kind in kinds)) for kinds in AGES]
    return tuple(
        _flags(number, kinds[-1], waited=kinds)
        for kinds, number in numbers
        if number or kinds != AGES[-1]
    )


def _rules(connection: sqlite3.Connection) -> tuple[Counted, ...]:
    """How many flags each rule holds, the most first."""
    found = flags.LIST.facet(connection, FlagQuery(states=NOT_CLOSED), FlagFacet.RULE)
    most = sorted(found, key=lambda rule: (-found[rule], rule))
    return tuple(_flags(found[rule], rule, rules=(rule,)) for rule in most)


def _people(connection: sqlite3.Connection) -> tuple[Person, ...]:
    """Everybody who ever changed something, who entered most first."""
    entered = {row["name"]: row["number"] for row in fetch(connection, _ENTERED)}
    closed = flags.LIST.facet(connection, FlagQuery(), FlagFacet.CLOSER)
    names = sorted(
        {*changes.people(connection), *entered, *closed},
        key=lambda name: (-entered.get(name, 0), -closed.get(name, 0), name.casefold()),
    )
    return tuple(
        Person(
            name=name,
            figures=_of(ListPage.ANNOUNCEMENTS, entered.get(name, 0), "figures", clerks=(name,)),
            closed=_of(
                ListPage.REVIEW,
                closed.get(name, 0),
                "closed",
                states=(FindingState.CLOSED,),
                closers=(name,),
            ),
            changed=Counted("changes", _number_of(connection, _changes(name)), _changes(name)),
        )
        for name in names
    )
