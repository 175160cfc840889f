"""The Deals sheet: one row a deal, with the figure it counts with, in millions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.exchange.workbook.cells import Link
from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.sheet import Sheet
from crossfoot.exchange.workbook.style import VERDICT_COLOURS, Kind
from crossfoot.exchange.workbook.terms import country, high, low, said
from crossfoot.figures.values import Basis, DealType, Hedge, Modality, Role, Stage
from crossfoot.figures.words import word
from crossfoot.ledger.queries import records
from crossfoot.ledger.queries.evidence import evidence_of
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.figures import meanings_of

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

    from crossfoot.exchange.workbook.book import Book
    from crossfoot.exchange.workbook.places import Places
    from crossfoot.ledger.fields import DealFields
    from crossfoot.ledger.queries.evidence import Evidence
    from crossfoot.ledger.queries.figures import StoredMeaning
    from crossfoot.ledger.queries.records import DealRecord

NAME = "Deals"
CHUNK = 500
VERDICTS = {word(verdict): colours for verdict, colours in VERDICT_COLOURS.items()}
COLUMNS = (
    Column("Deal", Kind.ID, 14),
    Column("Title", Kind.PROSE, 40),
    Column("Type", Kind.TEXT, 12),
    Column("Stage", Kind.TEXT, 17),
    Column("Stage date", Kind.DAY, 12),
    Column("Stage inferred", Kind.TEXT, 9),
    Column("Announced on", Kind.DAY, 12),
    Column("Year", Kind.YEAR, 7),
    Column("Month", Kind.YEAR, 7),
    Column("Precision", Kind.TEXT, 11),
    Column("From", Kind.TEXT, 7),
    Column("To", Kind.TEXT, 7),
    Column("Main buyer or investor", Kind.PROSE, 26),
    Column("Main seller or recipient", Kind.PROSE, 26),
    Column("Financier", Kind.PROSE, 20),
    Column("Sector", Kind.TEXT, 15),
    Column("Product", Kind.PROSE, 20),
    Column("As reported", Kind.PROSE, 24),
    Column("Currency", Kind.TEXT, 11),
    Column("Printed (millions)", Kind.MILLIONS, 14),
    Column("Qualifier", Kind.TEXT, 12),
    Column("Printed, upper end (millions)", Kind.MILLIONS, 14),
    Column("Low (millions)", Kind.MILLIONS, 14),
    Column("High (millions)", Kind.MILLIONS, 15),
    Column("Basis", Kind.TEXT, 14),
    Column("Certainty", Kind.TEXT, 11),
    Column("Quantity as reported", Kind.PROSE, 22),
    Column("Unit", Kind.TEXT, 13),
    Column("Quantity printed", Kind.AMOUNT, 11),
    Column("Quantity qualifier", Kind.TEXT, 11),
    Column("Quantity low", Kind.AMOUNT, 11),
    Column("Quantity high", Kind.AMOUNT, 15),
    Column("Independent sources", Kind.WHOLE, 14),
    Column("Main source", Kind.ID, 9),
    Column("Address", Kind.TEXT, 34),
    Column("Archive address", Kind.TEXT, 34),
    Column("Verdict", Kind.TEXT, 21, colours=VERDICTS),
    Column("Open flags", Kind.WHOLE, 7),
    Column("Tags", Kind.PROSE, 18),
)
TABLE = Table(NAME, COLUMNS, "a deal, at the figure it counts with", frozen=2)
_BUYING = (Role.BUYER, Role.INVESTOR, Role.LENDER, Role.DONOR)
_SELLING = (Role.SELLER, Role.RECIPIENT, Role.HOST, Role.CONTRACTOR, Role.BORROWER)
_FINANCING = (Role.FINANCIER, Role.GUARANTOR)
_PRECISION = {4: "year", 7: "month", 10: "day"}
_SAID = "SELECT id, basis, modality FROM figure WHERE id IN (SELECT value FROM json_each(?))"
_ADDRESSES = """
    SELECT id, url, archive_url FROM announcement WHERE id IN (SELECT value FROM json_each(?))
"""


def write(
    book: Book, connection: sqlite3.Connection, sources: Places, step: Callable[[int], None]
) -> None:
    """Write the sheet; step is told how many rows were written each time."""
    sheet = Sheet(book, TABLE)
    for chunk in records.deals(connection, CHUNK):
        counted = _Counted(connection, chunk)
        for record in chunk:
            sheet.append(_row(record, counted, sources))
        step(len(chunk))
    sheet.finish()


class _Counted:
    """The figures that some deals count with, and the addresses of their sources."""

    def __init__(self, connection: sqlite3.Connection, chunk: list[DealRecord]) -> None:
        ids = [id_ for record in chunk for id_ in (record.value, record.quantity) if id_]
        self._evidence = {one.figure_id: one for one in evidence_of(connection, ids)}
        self._meanings = meanings_of(connection, ids)
        self._said = {row["id"]: row for row in fetch(connection, _SAID, listed(ids))}
        sources = [record.main_source for record in chunk if record.main_source]
        self._addresses = {row["id"]: row for row in fetch(connection, _ADDRESSES, listed(sources))}

    def figure(self, id_: int | None) -> tuple[Evidence | None, StoredMeaning | None]:
        """A figure's quote and what it allows."""
        if id_ is None:
            return None, None
        return self._evidence.get(id_), self._meanings.get(id_)

    def said(self, id_: int | None) -> Mapping[str, Any]:
        """What the figure's amount counts, and how certain the source is."""
        return dict(self._said[id_]) if id_ in self._said else {}

    def address(self, id_: int | None, name: str) -> Link | None:
        """An address of a source."""
        address = self._addresses[id_][name] if id_ in self._addresses else None
        return None if address is None else Link(address, target=address)


def _row(record: DealRecord, counted: _Counted, sources: Places) -> list[Any]:
    fields = record.fields
    said_of_value = counted.said(record.value)
    return [
        record.public_id,
        fields.title,
        said(DealType, fields.type),
        *_stage(fields),
        *_announced(fields.announced_on),
        country(fields.from_country),
        country(fields.to_country),
        *(_main(fields, roles) for roles in (_BUYING, _SELLING, _FINANCING)),
        fields.sector,
        fields.product,
        *_value(*counted.figure(record.value)),
        said(Basis, said_of_value.get("basis")),
        said(Modality, said_of_value.get("modality")),
        *_quantity(*counted.figure(record.quantity)),
        record.sources,
        sources.link(record.main_source),
        counted.address(record.main_source, "url"),
        counted.address(record.main_source, "archive_url"),
        None if record.verdict is None else word(record.verdict),
        record.flags,
        ", ".join(fields.tags) or None,
    ]


def _stage(fields: DealFields) -> list[Any]:
    if not fields.stages:
        return [None, None, None]
    newest = fields.stages[-1]
    inferred = None if newest.inferred is None else "yes" if newest.inferred else "no"
    return [said(Stage, newest.stage), newest.on, inferred]


def _announced(on: str | None) -> list[Any]:
    if on is None:
        return [None, None, None, None]
    month = int(on[5:7]) if len(on) > 4 else None
    return [on, int(on[:4]), month, _PRECISION[len(on)]]


def _main(fields: DealFields, roles: tuple[Role, ...]) -> str | None:
    """The first party of the first of these roles that anybody has."""
    for role in roles:
        for party in fields.parties:
            if party.role == role:
                return party.name
    return None


def _value(evidence: Evidence | None, meaning: StoredMeaning | None) -> list[Any]:
    if evidence is None or meaning is None:
        return [None] * 7
    start = [evidence.wording, meaning.currency, meaning.printed]
    if meaning.sets is None:
        return [*start, "not given", None, None, None]
    soft = meaning.sets.soft
    qualifier = said(Hedge, meaning.hedge)
    return [*start, qualifier, meaning.printed_high, low(soft.lower), high(soft.upper)]


def _quantity(evidence: Evidence | None, meaning: StoredMeaning | None) -> list[Any]:
    if evidence is None or meaning is None:
        return [None] * 6
    start = [evidence.wording, meaning.unit, meaning.printed]
    if meaning.sets is None:
        return [*start, "not given", None, None]
    soft = meaning.sets.soft
    return [*start, said(Hedge, meaning.hedge), low(soft.lower), high(soft.upper)]
