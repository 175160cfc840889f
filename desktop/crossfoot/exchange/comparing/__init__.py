"""Rows from a spreadsheet set against the ledger: shown as a diff first, then one Change.

`taking.py`    the way in: a file to a `Diff`, a `Diff` to one Change.
`diff.py`      what becomes of each row, and of each of its cells.
`own.py`       a workbook that this program exported, edited and back; `columns.py` its columns,
               `held.py` what the ledger has of its rows.
`foreign.py`   any other sheet or CSV, through a map of its columns (`mapping.py`).
`writing.py`   rows to the edits of a Change.
`returned.py`  a copy of the workbook with what is wrong beside each row.
One cell at a time: `amounts.py`, `days.py`, `places.py`, `words.py`.

Nothing is taken away by an import: a row that is missing in the file stays in the ledger.
"""

from crossfoot.exchange.comparing.diff import Cell, Diff, Row, State
from crossfoot.exchange.comparing.taking import compare, take_rows

__all__ = ["Cell", "Diff", "Row", "State", "compare", "take_rows"]
