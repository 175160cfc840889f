"""Lines up the columns of a pasted table: the cells of its rows stand between tabs."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetricsF, QTextBlockFormat, QTextCursor, QTextOption

from crossfoot.ui.theme.tokens import STEP

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QTextBlock, QTextDocument

GAP = 3.0 * STEP
"""Between two columns."""


def line_up(document: QTextDocument, width: float) -> None:
    """Give the rows of each table tab stops, numbers to the right; its rows stand close.

    width:  what the document has; a table that is wider keeps its ragged columns and wraps.
    """
    metrics = QFontMetricsF(document.defaultFont())
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for rows in _tables(document):
        cells = [row.text().split("\t") for row in rows]
        tabs = _stops(cells, metrics, width)
        if not tabs:
            continue
        close = QTextBlockFormat()
        close.setTabPositions(tabs)
        for row in rows:
            cursor.setPosition(row.position())
            if row is not rows[-1]:
                close.setBottomMargin(0)
            else:
                close.clearProperty(QTextBlockFormat.Property.BlockBottomMargin.value)
            cursor.mergeBlockFormat(close)
    cursor.endEditBlock()


def _tables(document: QTextDocument) -> Iterator[list[QTextBlock]]:
    """The runs of two and more lines with tabs in them."""
    for tabbed, run in groupby(_blocks(document), key=lambda block: "\t" in block.text()):
        rows = list(run)
        if tabbed and len(rows) > 1:
            yield rows


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _stops(
    rows: Sequence[Sequence[str]], metrics: QFontMetricsF, width: float
) -> list[QTextOption.Tab]:
    """A stop for every column after the first; none where the table has no room."""
    many = max(map(len, rows))
    columns = [[row[n].strip() for row in rows if n < len(row)] for n in range(many)]
    widths = [max(metrics.horizontalAdvance(cell) for cell in column) for column in columns]
    if sum(widths) + GAP * (many - 1) > width:
        return []
    stops, left = [], widths[0] + GAP
    for column, wide in zip(columns[1:], widths[1:], strict=True):
        right = _is_of_numbers(column)
        kind = QTextOption.TabType.RightTab if right else QTextOption.TabType.LeftTab
        stops.append(QTextOption.Tab(left + wide if right else left, kind))
        left += wide + GAP
    return stops


def _is_of_numbers(column: Sequence[str]) -> bool:
    """Whether most of what a column says is numbers; its head is not asked."""
    said = [cell for cell in column[1:] if cell]
    numbers = sum(sum(map(str.isdigit, cell)) * 2 >= len(cell) for cell in said)
    return 2 * numbers > len(said)
