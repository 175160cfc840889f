"""Ledgers to and from other shapes: the bundle, workbooks, CSV.

`bundle/`      CONTRACT's JSON: checked, written, taken in as one Change.
`workbook/`    the Excel workbook; `separated.py`, `packaged.py` the same tables as CSV files.
`exporting.py` any of them by the ending of a name; `wanted.py` which rows, as of when.
`releasing.py` frozen states and what changed between them; `dossier.py`, `sentences.py` one row.
`spreadsheets/`  workbooks and CSV from anywhere, read into plain tables, trusted with nothing.
`documents/`   web pages, PDF, Word files and messages, read into texts.
`comparing/`   such tables as a diff against the ledger, taken in as one Change.
"""
