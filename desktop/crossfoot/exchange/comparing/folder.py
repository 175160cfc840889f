"""The tables of an export as a folder of CSV files: which are taken in, alone or together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError, worded
from crossfoot.exchange.comparing.fixed_sheets import NAMED_BY
from crossfoot.exchange.comparing.origin import read_package
from crossfoot.exchange.separated import file_name
from crossfoot.exchange.workbook.base import EDITABLE, said

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence
    from pathlib import Path

    from crossfoot.exchange.comparing.comparison import Sheet
    from crossfoot.exchange.spreadsheets import Grid

_TITLE = "Crossfoot"
_TABLES = {file_name(table).removesuffix(".csv"): table for table in NAMED_BY}
"""What the file of a table is called, to the table."""


def refuse_computed(path: Path) -> None:
    """Refuse a table of such a folder that holds what the ledger works out, or rows without an id.

    Taken for a foreign list of deals its rows would become deals. Errors: CrossfootError.
    """
    if path.suffix.lower() != ".csv" or path.name in map(file_name, EDITABLE):
        return
    package = read_package(path.parent)
    resources = package.get("resources")
    listed = isinstance(resources, list) and any(
        isinstance(each, dict) and each.get("path") == path.name for each in resources
    )
    if listed and _TITLE in str(package.get("description")):
        raise CrossfootError(
            "{name} is a table of an export that does not come back.",
            "Edit its deals, figures, parties or rates instead, or the ledger itself.",
            name=path.name,
        )


def named_tables(
    grids: Iterable[Grid], folder: str, only: Collection[str] = ()
) -> tuple[list[Grid], list[str]]:
    """Give the files of a folder the names of the tables that they are.

    only:    names of the files that are wanted; none for all.
    Returns  them, and a sentence on each file that is none.
    Errors:  CrossfootError where none is.
    """
    found: list[Grid] = []
    notes: list[str] = []
    for grid in grids:
        file = f"{grid.name}.csv"
        if only and file not in only:
            continue
        table = _TABLES.get(grid.name.lower())
        if table is None:
            notes.append(
                worded("{file} is no table of an export, and was not looked at.", {"file": file})
            )
            continue
        grid.name = table
        found.append(grid)
    if not any(grid.name in EDITABLE for grid in found):
        raise CrossfootError(
            "{folder} holds no tables of an export.",
            "Import its files one by one, and say which column is which.",
            folder=folder,
        )
    return found, notes


def refuse_unknown(grids: Sequence[Grid], sheets: Sequence[Sheet]) -> None:
    """Refuse a folder of which a table has lost what names its rows. Errors: CrossfootError."""
    known = {sheet.grid.name for sheet in sheets}
    for grid in grids:
        if grid.lines and grid.name in EDITABLE and grid.name not in known:
            titles = {said(value) for value in grid.lines[0].values}
            lost = [title for title in NAMED_BY[grid.name] if title not in titles]
            raise CrossfootError(
                "{file} has no column “{column}”, which names its rows.",
                "Export the folder again, and edit that; or take the file out of the folder.",
                file=file_name(grid.name),
                column=(lost or NAMED_BY[grid.name])[0],
            )
