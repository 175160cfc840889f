"""Rows from a spreadsheet set against the ledger: shown as a diff first, then one Change.

`taking.py`    the way in: a file to a `Diff`, a `Diff` to one Change.
`diff.py`      what becomes of each row, and of each of its cells.
`own.py`       a workbook that this program exported, edited and back: `comparison.py` its rows on
               their three sides (`sides.py`), `removing.py` those that are gone, `fixed.py` its
               cells that do not come back.
`grain.py`     a sheet that comes back; `columns.py` and `tied.py` each of them, `held.py` and
               `held_tied.py` what the ledger has of its rows.
`foreign.py`   any other sheet or CSV, through a map of its columns (`mapping.py`).
`writing.py`   rows to the edits of a Change; `naming.py` parties and events by name, `tying.py`
               parties of deals and parts of totals, `flagging.py` what is said of flags.
`returned.py`  a copy of the workbook with what is wrong beside each row.
One cell at a time: `amounts.py`, `days.py`, `places.py`, `words.py`.

A party of a deal or a part of a total that is missing in a file of the whole ledger is told as
removed; any other row that is missing stays, and the file says so.
"""

from crossfoot.exchange.comparing.diff import Cell, Diff, Row, State
from crossfoot.exchange.comparing.taking import compare, take_rows

__all__ = ["Cell", "Diff", "Row", "State", "compare", "take_rows"]
