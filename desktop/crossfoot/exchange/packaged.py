"""The datapackage.json of a folder of tables. Source: the Data Package standard, version 2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crossfoot import __version__
from crossfoot.exchange.profile import Profile
from crossfoot.exchange.workbook.style import Kind
from crossfoot.exchange.workbook.terms import UNBOUNDED, UNBOUNDED_BELOW

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.exchange.separated import File
    from crossfoot.exchange.wanted import Wanted
    from crossfoot.exchange.workbook.columns import Column
    from crossfoot.exchange.workbook.lists import Lists
    from crossfoot.ledger.queries.history import JournalLine

OWN = "crossfoot"
"""The property that is ours: what an import is told by."""
SCHEMA = "https://datapackage.org/profiles/2.0/datapackage.json"
MISSING = ["", UNBOUNDED, UNBOUNDED_BELOW, "not given", "not readable"]
"""What stands in a column of numbers or words where there is none, and why."""
NUMBERS = {
    Kind.AMOUNT: "number",
    Kind.CENTS: "number",
    Kind.MILLIONS: "number",
    Kind.FACTOR: "number",
    Kind.WEIGHT: "number",
    Kind.SHARE: "number",
    Kind.WHOLE: "integer",
    Kind.YEAR: "integer",
}
KEYS = {
    "Deals": "Deal",
    "Figures": "Figure",
    "Sources": "Source",
    "Parties": "Party",
    "Events": "Event",
}
"""The column that names a row, by table."""
LEADING = {
    "Figures": (("Source", "Sources"), ("Deal", "Deals")),
    "Totals": (("Total", "Figures"),),
    "Parts": (("Total", "Figures"), ("Figure", "Figures")),
    "Deal parties": (("Deal", "Deals"), ("Party", "Parties")),
}
"""The columns that name a row of another table, by table."""


def package(  # noqa: PLR0913  (each is a fact of its own)
    name: str,
    wanted: Wanted,
    files: Sequence[File],
    *,
    lists: Lists,
    last: JournalLine | None,
    data_hash: str,
) -> dict[str, Any]:
    """The document that describes the files. last: the change that they hold the state after."""
    chosen = "the whole ledger" if wanted.chosen is None else wanted.chosen.words
    told = [
        "Reported totals of announced deals, each set against its own parts.",
        f"Holds {chosen}.",
        "A text that a spreadsheet would take for a formula has an apostrophe before it.",
        f"SHA-256 over the records: {data_hash}. Made with Crossfoot {__version__}.",
    ]
    if wanted.profile.is_public:
        told.append("Names, conversations, notes and unsigned rows are left out.")
    document: dict[str, Any] = {
        "$schema": SCHEMA,
        "name": "".join(mark if mark.isalnum() else "-" for mark in name.lower()) or "ledger",
        "title": wanted.title or name,
        "description": " ".join(told),
        "resources": [_resource(file, lists) for file in files],
    }
    if last is None:
        return document
    whole = wanted.chosen is None and wanted.texts
    holds = (
        (Profile.PUBLICATION if wanted.profile.is_public else Profile.WORKING) if whole else None
    )
    return {
        **document,
        "created": last.at,
        OWN: {"head": last.hash, "holds": None if holds is None else str(holds)},
    }


def _resource(file: File, lists: Lists) -> dict[str, Any]:
    table = file.table.name
    schema: dict[str, Any] = {
        "fields": [_field(column, lists) for column in file.columns],
        "missingValues": MISSING,
    }
    if table in KEYS:
        schema["primaryKey"] = [KEYS[table]]
    if table in LEADING:
        schema["foreignKeys"] = [
            {
                "fields": [column],
                "reference": {"resource": _named(other), "fields": [KEYS[other]]},
            }
            for column, other in LEADING[table]
        ]
    return {
        "name": _named(table),
        "path": file.path.name,
        "type": "table",
        "title": table,
        "description": f"A row is {file.table.meaning}.",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": file.size,
        "hash": f"sha256:{file.sha256}",
        "schema": schema,
    }


def _field(column: Column, lists: Lists) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.title,
        "type": NUMBERS.get(column.kind, "string"),
        "description": f"{column.meaning}.",
    }
    if column.words is not None:
        field["constraints"] = {"enum": lists.said(column.words)}
    return field


def _named(table: str) -> str:
    return table.lower().replace(" ", "-")
