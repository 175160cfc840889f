"""Releases: a frozen state of the ledger under a name, and what changed since the one before."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.comparing.columns import grains
from crossfoot.exchange.comparing.grain import shown
from crossfoot.exchange.comparing.held import held
from crossfoot.exchange.fingerprint import data_hash
from crossfoot.exchange.profile import Profile
from crossfoot.exchange.reasons import Reasons
from crossfoot.exchange.wanted import Wanted, state
from crossfoot.exchange.workbook import deals, figures, tallied, totals
from crossfoot.exchange.workbook.cells import Formula, Link
from crossfoot.exchange.workbook.columns import ENDLESS, FlatRows
from crossfoot.exchange.workbook.holding import held as put_down
from crossfoot.exchange.workbook.places import Places
from crossfoot.exchange.workbook.style import Kind
from crossfoot.ledger import journal
from crossfoot.ledger.queries.releases import release_before, release_named
from crossfoot.ledger.release_fields import ReleaseFields

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from crossfoot.exchange.wanted import State
    from crossfoot.exchange.workbook.columns import Column, Table
    from crossfoot.ledger.ledger import Ledger

Row = dict[str, str]
SHEETS = {
    deals.NAME: ("Deal",),
    totals.NAME: ("Total", "Breakdown"),
    tallied.NAME: ("Tally", "Split by", "Value"),
}
"""The sheets whose changes a release tells, and the columns that name a row of each."""
FIGURES = "Figures"
_PRIVATE = frozenset(column.title for column in figures.COLUMNS if column.private)
_AMOUNTS = frozenset(column.title for column in figures.COLUMNS if column.kind is Kind.AMOUNT)
_UNSAID = frozenset({"Open flags", "First release", "Last changed"})
"""Columns that change with work on the ledger rather than with what it says."""


@dataclass(frozen=True, slots=True)
class Changed:
    """One difference between two states.

    what:   added, revised or withdrawn.
    column: None where the whole row came or went.
    """

    sheet: str
    row: str
    title: str
    what: str
    column: str | None = None
    old: str | None = None
    new: str | None = None
    why: str | None = None


def prepare(ledger: Ledger, name: str, on: str, profile: Profile) -> ReleaseFields:
    """What a release of the ledger as it is now would hold; `make_release` keeps it."""
    with state(ledger, Wanted(profile=profile)) as found:
        change, _ = journal.head(found.connection)
        summary = _shown(found, profile, tallied.NAME).values()
        rows = {
            "deal": tuple(_shown(found, profile, deals.NAME)),
            "total": tuple(_shown(found, profile, totals.NAME)),
            "tally": tuple(dict.fromkeys(row["Tally"] for row in summary)),
        }
        return ReleaseFields(name, on, profile.value, change, data_hash(found.connection), rows)


def wanted_release(connection: sqlite3.Connection, name: str) -> Wanted:
    """What an export of a release holds. Errors: CrossfootError where there is none such."""
    fields = release_named(connection, name).fields
    return Wanted(
        profile=Profile(fields.profile),
        change=fields.change,
        title=f"{fields.name}, {fields.on}",
    )


def changes_since(ledger: Ledger, wanted: Wanted, now: State) -> tuple[str, list[Changed]] | None:
    """The release before a state, and what differs from it; None where there was none.

    now: the state that is exported.
    """
    change, _ = journal.head(now.connection)
    before = release_before(ledger.reader, wanted.profile.value, change)
    if before is None or wanted.chosen is not None:
        return None
    earlier = Wanted(profile=wanted.profile, change=before.fields.change)
    reasons = Reasons(ledger.reader, before.fields.change, change)
    with state(ledger, earlier) as found:
        old = {sheet: _shown(found, wanted.profile, sheet) for sheet in SHEETS}
        were = _figures(found, wanted.profile, reasons.figures)
    new = _figures(now, wanted.profile, reasons.figures)
    differences = [*_differences(FIGURES, were, new, reasons)]
    for sheet, rows in old.items():
        new = _shown(now, wanted.profile, sheet)
        differences += _differences(sheet, rows, new, reasons)
    return before.fields.name, differences


def _figures(found: State, profile: Profile, ids: Iterable[str]) -> dict[str, Row]:
    """What the sheet of figures says of some of them, as far as people decide it."""
    grain = grains(found.connection)[FIGURES]
    rows = held(found.connection, grain.table, ids)
    unsaid = _PRIVATE if profile.is_public else frozenset()
    return {
        id_: {
            title: _grouped(text) if title in _AMOUNTS else text
            for title, text in shown(grain, row).items()
            if title not in unsaid
        }
        for id_, row in rows.items()
    }


def _grouped(number: str) -> str:
    """A plain number with its thousands apart, as the other sheets of a release have them."""
    whole, mark, rest = number.partition(".")
    return f"{int(whole):,}{mark}{rest}" if whole.lstrip("-").isdecimal() else number


def _differences(
    sheet: str, old: dict[str, Row], new: dict[str, Row], reasons: Reasons
) -> Iterator[Changed]:
    for id_, row in new.items():
        why = reasons.of(id_)
        if id_ not in old:
            yield Changed(sheet, id_, _title(row), "added", why=why)
            continue
        for column, value in row.items():
            was = old[id_].get(column, "")
            if value != was and column not in _UNSAID:
                yield Changed(
                    sheet, id_, _title(row), "revised", column, was or None, value or None, why
                )
    for id_, row in old.items():
        if id_ not in new:
            yield Changed(sheet, id_, _title(row), "withdrawn", why=reasons.of(id_))


def _title(row: Row) -> str:
    return row.get("Title") or row.get("As reported") or row.get("Name") or ""


def _shown(found: State, profile: Profile, sheet: str) -> dict[str, Row]:
    """The rows of a sheet as they are shown, by their permanent id (and what divides it)."""
    taken, connection = _Taken(profile), found.connection
    if sheet == deals.NAME:
        sources = Places(connection, "announcement", "Sources", taken)
        deals.write(taken, connection, sources, lambda _: None)
    elif sheet == totals.NAME:
        figures = Places(connection, "figure", "Figures", taken)
        totals.write(taken, connection, figures, lambda _: None, [])
    else:
        tallied.Tallies(found, taken, Places(connection, "deal", "Deals", taken)).write()
    return next((table.found for table in taken.tables if table.table.name == sheet), {})


class _Taken:
    """Tables kept as text instead of written."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.most_rows = ENDLESS
        self.tables: list[_Rows] = []

    def begin(self, table: Table) -> _Rows:
        self.tables.append(_Rows(table, public=self.profile.is_public))
        return self.tables[-1]


class _Rows(FlatRows):
    """One table kept as text; parts are passed over, their total says what changed."""

    def __init__(self, table: Table, *, public: bool) -> None:
        self.found: dict[str, Row] = {}
        self._kept = [
            n
            for n, column in enumerate(table.columns)
            if not column.stored and not (column.private and public)
        ]
        super().__init__(table, tuple(table.columns[n] for n in self._kept))

    def append(self, values: Sequence[Any]) -> None:
        self.rows += 1
        if self.table.name not in SHEETS:
            return
        row = {
            self.table.columns[n].title: _text(values[n], self.table.columns[n]) for n in self._kept
        }
        id_ = " ".join(filter(None, (row[name] for name in SHEETS[self.table.name])))
        self.found[id_] = row


def _text(value: Any, column: Column) -> str:  # noqa: ANN401  (a row holds many sorts)
    if isinstance(value, Link):
        value = value.text
    if isinstance(value, Formula):
        value = value.value
    put = put_down(value, column.kind)
    return (
        "" if put is None else f"{put:,}" if isinstance(put, int) and abs(put) > 9999 else str(put)
    )
