"""The Changes sheet: what was added, revised and withdrawn since the release before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.style import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from crossfoot.exchange.releasing import Changed
    from crossfoot.exchange.workbook.columns import Tables

NAME = "Changes"
COLUMNS = (
    Column("Since", Kind.TEXT, 24, "The release that this state is compared with"),
    Column("Sheet", Kind.TEXT, 10, "Where the row stands"),
    Column(
        "Row", Kind.ID, 16, "Its permanent id, and the breakdown of a total or the split of a tally"
    ),
    Column("Title", Kind.PROSE, 36, "What it is called"),
    Column("Change", Kind.TEXT, 11, "added, revised or withdrawn"),
    Column("Column", Kind.TEXT, 26, "What was revised; blank where the whole row came or went"),
    Column("Old", Kind.PROSE, 30, "What the release said"),
    Column("New", Kind.PROSE, 30, "What it says now"),
    Column("Why", Kind.PROSE, 50, "The changes of the ledger that touched it, with their reasons"),
)
TABLE = Table(NAME, COLUMNS, "a difference from the release before", frozen=3)


def write(tables: Tables, since: str, differences: Iterable[Changed]) -> None:
    """Write the sheet."""
    sheet = tables.begin(TABLE)
    for one in differences:
        sheet.append(
            [
                since,
                one.sheet,
                one.row,
                one.title,
                one.what,
                one.column,
                one.old,
                one.new,
                one.why,
            ]
        )
    sheet.finish()
