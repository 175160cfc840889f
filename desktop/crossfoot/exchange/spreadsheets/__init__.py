"""Workbooks and separated text from anywhere, read into plain tables and trusted with nothing.

`kinds.py`      what a file is, by what is in it.   `package.py`  a zip, bounded.
`sheets.py`     a workbook (.xlsx, .xlsm).          `separated.py`  CSV and its relatives.
`grid.py`       what comes out.                     `reading.py`  the way in.

Decision: sheets are read by expat with handlers of ours, not by openpyxl. A declared document type
is refused before an entity can be, only cells that are there cost anything, a dimension that lies
is never looked at, and a row is a third of the time. openpyxl stays the second reader in tests.
"""

from crossfoot.exchange.spreadsheets.grid import Broken, Grid, Line, cell_name
from crossfoot.exchange.spreadsheets.reading import read_grids

__all__ = ["Broken", "Grid", "Line", "cell_name", "read_grids"]
