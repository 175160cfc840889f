"""Rows of a table as a range of a spreadsheet: text with tabs, and the same as an HTML table.

A cell that says a bare number becomes one: the text leaves its groups out, as no spreadsheet reads
those of every language, and the table names the value beside it. What is not known ("—") is left
empty.
"""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QLocale, QMimeData, Qt

from crossfoot.ui.texts import NONE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.ui.models.paged_table import PagedTableModel

MOST = 20_000
"""Rows that are copied at once; more belong into an export."""
_LIKE_FORMULA = ("=", "+", "-", "@")
_OPENING = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset="utf-8">'


class _Cell(NamedTuple):
    """What a cell says; value: the number that it is, written as in Python, "" for none."""

    text: str
    value: str = ""


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
) -> Iterator[list[_Cell]]:
    yield [_Cell(model.columns[column].title) for column in columns]
    for row in rows:
        yield [_cell_of(model, row, column) for column in columns]


def _cell_of(model: PagedTableModel[Any], row: int, column: int) -> _Cell:
    shown = model.index(row, column).data(Qt.ItemDataRole.DisplayRole)
    text = "" if shown in {None, NONE} else str(shown)
    return _number(text) if model.columns[column].right else _Cell(text)


def _number(text: str) -> _Cell:
    """Return a number without its groups, and its value; what is none stays as it is."""
    locale = QLocale()
    if not locale.toDouble(text)[1]:
        return _Cell(text)
    bare = text.replace(locale.groupSeparator(), "")
    value = bare.replace(locale.decimalPoint(), ".").replace(locale.negativeSign(), "-")
    return _Cell(bare.replace(locale.negativeSign(), "-"), value)


def _plain(cell: _Cell) -> str:
    words = " ".join(cell.text.split())
    return f"'{words}" if words.startswith(_LIKE_FORMULA) and not cell.value else words


def _html(lines: Sequence[Sequence[_Cell]]) -> str:
    head, *body = lines
    rows = ["".join(f"<th>{escape(cell.text)}</th>" for cell in head)]
    rows += ["".join(_cell(cell) for cell in line) for line in body]
    table = "".join(f"<tr>{row}</tr>" for row in rows)
    return f"{_OPENING}<table>{table}</table></html>"


def _cell(cell: _Cell) -> str:
    """Name a value for both: `x:num` is read by Excel, `sdval` by LibreOffice."""
    said = escape(cell.text)
    if cell.value:
        return f'<td x:num="{cell.value}" sdval="{cell.value}" sdnum="1033;">{said}</td>'
    style = " style=\"mso-number-format:'\\@'\"" if cell.text.startswith(_LIKE_FORMULA) else ""
    return f"<td{style}>{said}</td>"
