"""Columns of our own sheets that no export wrote: renamed ones, and those that somebody added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.errors import worded
from crossfoot.exchange.comparing.telling import listed
from crossfoot.exchange.spreadsheets.grid import letters
from crossfoot.exchange.workbook import (
    deals,
    events,
    figures,
    flags,
    parties,
    parts,
    rates,
    sources,
    totals,
)
from crossfoot.exchange.workbook.base import TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.exchange.comparing.comparison import Sheet

_WRITTEN = {
    table.name: {TITLE, *(column.title for column in table.columns)}
    for table in (
        deals.TABLE,
        figures.TABLE,
        sources.TABLE,
        parties.TABLE,
        parties.ROLE_TABLE,
        totals.TABLE,
        parts.TABLE,
        events.TABLE,
        flags.TABLE,
        rates.TABLE,
    )
}
"""Sheet to the titles that an export gives its columns."""


def left_out_of(sheet: Sheet) -> Iterator[str]:
    """Say which columns of a sheet are not looked at though they hold something."""
    known = _WRITTEN[sheet.grain.sheet]
    lines = sheet.grid.lines[sheet.header + 1 :]
    found = [
        f"{letters(at)} “{title}”"
        for title, at in sheet.at.items()
        if title not in known and any(line.at(at) is not None for line in lines)
    ]
    if found:
        note = worded("Left out: {columns}.", {"columns": listed(found)})
        yield worded("{sheet}: {note}", {"sheet": sheet.grid.name, "note": note})
