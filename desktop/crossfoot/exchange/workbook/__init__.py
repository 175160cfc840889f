"""The Excel workbook that proves itself: real numbers, live sums, the values at export beside them.

`writing.py`   the export as a whole.          `sheet.py`    a sheet of one table.
`guard.py`     what a cell can hold.           `style.py`    the look.
`archive.py`   the same contents, the same bytes.
`base.py`      what an edited row is compared with when it comes back.
`holding.py`   what a cell holds for a value of the ledger.
`cover.py`, `deals.py`, `figures.py`, `totals.py`, `parts.py`, `flags.py`, `sources.py`,
`parties.py`, `rates.py`: a sheet each.
"""

from crossfoot.exchange.workbook.writing import export_workbook

__all__ = ["export_workbook"]
