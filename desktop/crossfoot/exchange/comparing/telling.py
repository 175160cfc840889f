"""What a person should know of how a foreign sheet was understood, a sentence each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.errors import worded
from crossfoot.exchange.comparing.mapping import ColumnMap, Table, Target
from crossfoot.exchange.spreadsheets.grid import letters

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOOKED_AT = 1_000
_LONGEST = 40
_MOST = 8
"""Columns that a sentence names."""


def told_of(table: Table, columns: ColumnMap) -> Iterator[str]:
    """Which column is what, and which are left out though they hold something."""
    taken = [
        f"{_quoted(table, at)} → {target.replace('_', ' ')}"
        for at, target in enumerate(columns.targets)
        if target is not None
    ]
    yield worded("Columns: {columns}.", {"columns": ", ".join(taken)})
    left = [
        _quoted(table, at)
        for at, target in enumerate(columns.targets)
        if target is None and any(line.at(at) is not None for line in table.lines[:_LOOKED_AT])
    ]
    if left:
        yield worded("Left out: {columns}.", {"columns": listed(left)})
    if columns.column(Target.AMOUNT) is None and columns.column(Target.QUANTITY) is None:
        yield worded("No column is known to hold an amount: deals come in without figures.", {})


def listed(columns: list[str]) -> str:
    """The first of these columns, and a sign where there are more."""
    return ", ".join(columns[:_MOST]) + (" …" if len(columns) > _MOST else "")


def _quoted(table: Table, at: int) -> str:
    title = table.titles[at]
    cut = title if len(title) <= _LONGEST else f"{title[: _LONGEST - 1]}…"
    return f"{letters(at)} “{cut}”" if cut else letters(at)
