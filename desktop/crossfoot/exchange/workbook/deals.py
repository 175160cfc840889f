"""The Deals sheet: one row a deal, with the figure it counts with, in millions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot.exchange.workbook.cells import Link
from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.deal_cells import (
    announced,
    main_party,
    quantity,
    reported,
    stage,
    value,
    years,
)
from crossfoot.exchange.workbook.regions import region
from crossfoot.exchange.workbook.style import VERDICT_COLOURS, Kind
from crossfoot.exchange.workbook.terms import country, said, standing
from crossfoot.figures.values import (
    Basis,
    DealType,
    Hedge,
    Modality,
    Role,
    SignOffKind,
    Stage,
)
from crossfoot.figures.words import word
from crossfoot.ledger.queries import records
from crossfoot.ledger.queries.counting import EXCLUDED, counting_of
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.ledger.queries.figures import meanings_of
from crossfoot.ledger.queries.history import last_deal_changes, last_import
from crossfoot.ledger.queries.releases import first_releases
from crossfoot.ledger.queries.reporting import in_reporting_currency
from crossfoot.ledger.queries.signing import signed_since

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping

    from crossfoot.exchange.workbook.columns import Tables
    from crossfoot.exchange.workbook.places import Places
    from crossfoot.ledger.queries.counting import Counting
    from crossfoot.ledger.queries.figures import StoredMeaning
    from crossfoot.ledger.queries.records import DealRecord
    from crossfoot.ledger.queries.reporting import Reported

NAME = "Deals"
CHUNK = 500
VERDICTS = {word(verdict): colours for verdict, colours in VERDICT_COLOURS.items()}
COLUMNS = (
    Column("Deal", Kind.ID, 14, "Permanent id, never changed or used again"),
    Column("Counts", Kind.TEXT, 8, "Whether the deal counts in a sum: yes or no"),
    Column("Why not", Kind.PROSE, 22, "Why it does not count"),
    Column("Programme", Kind.PROSE, 26, "The announced totals that its figure is a part of"),
    Column("Title", Kind.PROSE, 40, "What the deal is called"),
    Column("Type", Kind.TEXT, 12, "What sort of transaction it is", words=DealType),
    Column("Stage", Kind.TEXT, 17, "How far it has come", words=Stage),
    Column("Stage date", Kind.DAY, 12, "When it reached that stage"),
    Column("Stage inferred", Kind.TEXT, 9, "yes: no source states the stage, a clerk inferred it"),
    Column("Announced on", Kind.DAY, 12, "When it was announced, at the precision known"),
    Column("Year", Kind.YEAR, 7, "Year of the announcement"),
    Column("Month", Kind.YEAR, 7, "Month of the announcement"),
    Column("Precision", Kind.TEXT, 11, "How much of the date is known: year, month or day"),
    Column("From", Kind.TEXT, 7, "Country of the money or goods, ISO 3166 alpha-3"),
    Column("To", Kind.TEXT, 7, "Country it goes to, ISO 3166 alpha-3"),
    Column("Region", Kind.TEXT, 18, "Region of To, or of From where there is no To: UN M49"),
    Column("Main buyer or investor", Kind.PROSE, 26, "First buyer, investor, lender or donor"),
    Column("Main seller or recipient", Kind.PROSE, 26, "First seller, recipient, host or borrower"),
    Column("Financier", Kind.PROSE, 20, "First financier or guarantor"),
    Column("Sector", Kind.TEXT, 15, "Sector of the economy"),
    Column("Product", Kind.PROSE, 20, "What is bought, built or paid for"),
    Column("As reported", Kind.PROSE, 24, "Wording of the figure that the deal counts with"),
    Column("Currency", Kind.TEXT, 11, "Currency of that figure, ISO 4217"),
    Column("Printed (millions)", Kind.MILLIONS, 14, "The number in the wording"),
    Column("Qualifier", Kind.TEXT, 12, "How the number is qualified", words=Hedge),
    Column(
        "Printed, upper end (millions)", Kind.MILLIONS, 14, "The second number of a printed range"
    ),
    Column("Low (millions)", Kind.MILLIONS, 14, "Least amount that the wording implies"),
    Column("High (millions)", Kind.MILLIONS, 15, "Greatest amount that the wording implies"),
    Column("Reporting currency", Kind.TEXT, 10, "Currency that the ledger reports in"),
    Column("Printed in it (millions)", Kind.MILLIONS, 14, "Printed number in that currency"),
    Column("Qualifier in it", Kind.TEXT, 12, "How the number is qualified", words=Hedge),
    Column("Low in it (millions)", Kind.MILLIONS, 14, "Low in that currency"),
    Column("High in it (millions)", Kind.MILLIONS, 15, "High in that currency"),
    Column("Rate", Kind.FACTOR, 12, "Rate from its own currency; blank where they are one"),
    Column("Rate date", Kind.DAY, 12, "The day that rate holds for"),
    Column("Rate source", Kind.PROSE, 24, "Who says so"),
    Column("Basis", Kind.TEXT, 14, "What the amount counts", words=Basis),
    Column("Estimated", Kind.TEXT, 11, "How certain the source is", words=Modality),
    Column("Firm (millions)", Kind.MILLIONS, 13, "Printed amount, unless it is an option"),
    Column("Option (millions)", Kind.MILLIONS, 13, "Printed amounts of the deal's options"),
    Column("New (millions)", Kind.MILLIONS, 13, "Printed less what was announced before"),
    Column("Restated (millions)", Kind.MILLIONS, 13, "What of it was announced before"),
    Column("Quantity as reported", Kind.PROSE, 22, "Wording of the quantity it counts with"),
    Column("Unit", Kind.TEXT, 13, "What is counted"),
    Column("Quantity printed", Kind.AMOUNT, 11, "The number in that wording"),
    Column("Quantity qualifier", Kind.TEXT, 11, "How it is qualified", words=Hedge),
    Column("Quantity low", Kind.AMOUNT, 11, "Least number that the wording implies"),
    Column("Quantity high", Kind.AMOUNT, 15, "Greatest number that the wording implies"),
    Column("Quantity firm", Kind.AMOUNT, 11, "Printed quantity, unless it is an option"),
    Column("Quantity optional", Kind.AMOUNT, 11, "Printed quantities of the deal's options"),
    Column("Quantity delivered", Kind.AMOUNT, 11, "The firm quantity once the stage is delivered"),
    Column("Years", Kind.TEXT, 13, "The years that the amount covers"),
    Column(
        "Independent sources", Kind.WHOLE, 14, "Announcements that report it, copies not counted"
    ),
    Column("Main source", Kind.ID, 9, "Where its figure stands; see Sources"),
    Column("Address", Kind.PROSE, 34, "Web address of the main source"),
    Column("Archive address", Kind.PROSE, 34, "Where a copy of the main source is kept"),
    Column("Verdict", Kind.TEXT, 21, "The worst verdict it stands in", colours=VERDICTS),
    Column("Standing", Kind.PROSE, 26, "Verdict and decision together"),
    Column("Open flags", Kind.WHOLE, 7, "Flags that nobody has closed"),
    Column("Signed off", Kind.DAY, 12, "Day that a reviewer signed it off, where that holds"),
    Column("First release", Kind.TEXT, 18, "The first release that showed it"),
    Column("Last changed", Kind.DAY, 12, "Day that its own fields were last changed"),
    Column("Note", Kind.PROSE, 30, "A clerk's note on the figure it counts with", private=True),
    Column("Tags", Kind.PROSE, 18, "Words that people hung on it", private=True),
)
TABLE = Table(NAME, COLUMNS, "a deal, at the figure it counts with", frozen=1)
_BUYING = (Role.BUYER, Role.INVESTOR, Role.LENDER, Role.DONOR)
_SELLING = (Role.SELLER, Role.RECIPIENT, Role.HOST, Role.CONTRACTOR, Role.BORROWER)
_FINANCING = (Role.FINANCIER, Role.GUARANTOR)
_SAID = """
    SELECT id, wording, basis, modality, from_year, to_year, note FROM figure
     WHERE id IN (SELECT value FROM json_each(?))
"""
_ADDRESSES = """
    SELECT id, url, archive_url FROM announcement WHERE id IN (SELECT value FROM json_each(?))
"""


def write(
    book: Tables, connection: sqlite3.Connection, sources: Places, step: Callable[[int], None]
) -> None:
    """Write the sheet; step is told how many rows were written each time."""
    sheet = book.begin(TABLE)
    first = first_releases(connection)
    changed, imported = last_deal_changes(connection), last_import(connection)
    for chunk in records.deals(connection, CHUNK):
        counted = _Counted(connection, chunk, changed, imported)
        for record in chunk:
            sheet.append(_row(record, counted, sources, first))
        step(len(chunk))
    sheet.finish()


class _Counted:
    """The figures that some deals count with, what they count, and where they stand."""

    def __init__(
        self,
        connection: sqlite3.Connection,
        chunk: list[DealRecord],
        changed: Mapping[int, str],
        imported: str | None,
    ) -> None:
        self._changed, self._imported = changed, imported
        ids = [id_ for record in chunk for id_ in (record.value, record.quantity) if id_]
        self._meanings = meanings_of(connection, ids)
        self._said = {row["id"]: dict(row) for row in fetch(connection, _SAID, listed(ids))}
        values = [record.value for record in chunk if record.value]
        self._reported = in_reporting_currency(connection, values)
        deals = [record.id for record in chunk]
        self._signed = signed_since(connection, SignOffKind.DEAL, deals)
        self._counting = counting_of(connection, [record.id for record in chunk])
        sources = [record.main_source for record in chunk if record.main_source]
        self._addresses = {row["id"]: row for row in fetch(connection, _ADDRESSES, listed(sources))}

    def figure(self, id_: int | None) -> tuple[str | None, StoredMeaning | None]:
        """A figure's wording and what it allows."""
        if id_ is None:
            return None, None
        return self.said(id_).get("wording"), self._meanings.get(id_)

    def said(self, id_: int | None) -> Mapping[str, Any]:
        """What the figure's amount counts, and how certain the source is."""
        return {} if id_ is None else self._said.get(id_, {})

    def reported(self, id_: int | None) -> Reported | None:
        """A figure in the reporting currency."""
        return None if id_ is None else self._reported.get(id_)

    def changed(self, id_: int) -> str | None:
        """When a deal was last changed."""
        return self._changed.get(id_, self._imported)

    def signed(self, id_: int) -> str | None:
        """When a deal was signed off."""
        return self._signed.get(id_) or None

    def counting(self, id_: int) -> Counting:
        """What a deal counts."""
        return self._counting[id_]

    def address(self, id_: int | None, name: str) -> Link | None:
        """An address of a source."""
        address = self._addresses[id_][name] if id_ in self._addresses else None
        return None if address is None else Link(address, target=address)


def _row(
    record: DealRecord, counted: _Counted, sources: Places, first: Mapping[str, str]
) -> list[Any]:
    fields, counting = record.fields, counted.counting(record.id)
    said_of_value = counted.said(record.value)
    reached = stage(fields)
    delivered = fields.stages and fields.stages[-1].stage == Stage.DELIVERED
    return [
        record.public_id,
        "no" if counting.excluded else "yes",
        "; ".join(EXCLUDED[name] for name in counting.excluded) or None,
        "; ".join(f"{id_} {wording or ''}".strip() for id_, wording in counting.totals) or None,
        fields.title,
        said(DealType, fields.type),
        *reached,
        *announced(fields.announced_on),
        country(fields.from_country),
        country(fields.to_country),
        region(fields.to_country or fields.from_country),
        *(main_party(fields, roles) for roles in (_BUYING, _SELLING, _FINANCING)),
        fields.sector,
        fields.product,
        *value(*counted.figure(record.value)),
        *reported(counted.reported(record.value)),
        said(Basis, said_of_value.get("basis")),
        said(Modality, said_of_value.get("modality")),
        counting.firm,
        counting.option,
        counting.new,
        counting.restated,
        *quantity(*counted.figure(record.quantity)),
        counting.firm_quantity,
        counting.option_quantity,
        counting.firm_quantity if delivered else None,
        years(said_of_value),
        record.sources,
        sources.link(record.main_source),
        counted.address(record.main_source, "url"),
        counted.address(record.main_source, "archive_url"),
        None if record.verdict is None else word(record.verdict),
        standing(record.verdict, counting.standing),
        record.flags,
        counted.signed(record.id),
        first.get(record.public_id),
        counted.changed(record.id),
        said_of_value.get("note"),
        ", ".join(fields.tags) or None,
    ]
