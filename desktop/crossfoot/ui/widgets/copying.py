"""Rows of a table as a range of a spreadsheet: text with tabs, and the same as an HTML table."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, Qt

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.ui.models.paged_table import PagedTableModel

MOST = 20_000
"""Rows that are copied at once; more belong into an export."""
_LIKE_FORMULA = ("=", "+", "-", "@")


def as_range(model: PagedTableModel[Any], rows: Sequence[int], columns: Sequence[int]) -> QMimeData:
    """Return rows with their headers for the clipboard; each spreadsheet takes what it likes.

    columns: those that show, left to right.
    Text that starts like a formula is given as text in both.
    """
    lines = list(_lines(model, rows, columns))
    data = QMimeData()
    data.setText("\n".join("\t".join(_plain(cell) for cell in line) for line in lines))
    data.setHtml(_html(lines))
    return data


def _lines(
    model: PagedTableModel[Any], rows: Sequence[int], columns: Sequence[int]
) -> Iterator[list[str]]:
    yield [model.columns[column].title for column in columns]
    for row in rows:
        cells = (model.index(row, column).data(Qt.ItemDataRole.DisplayRole) for column in columns)
        yield ["" if cell is None else str(cell) for cell in cells]


def _plain(cell: str) -> str:
    words = " ".join(cell.split())
    return f"'{words}" if words.startswith(_LIKE_FORMULA) else words


def _html(lines: Sequence[Sequence[str]]) -> str:
    head, *body = lines
    rows = ["".join(f"<th>{escape(cell)}</th>" for cell in head)]
    rows += ["".join(_cell(cell) for cell in line) for line in body]
    table = "".join(f"<tr>{row}</tr>" for row in rows)
    return f'<meta charset="utf-8"><table>{table}</table>'


def _cell(cell: str) -> str:
    style = " style=\"mso-number-format:'\\@'\"" if cell.startswith(_LIKE_FORMULA) else ""
    return f"<td{style}>{escape(cell)}</td>"
