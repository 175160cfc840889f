"""Importing from the window: a file to a diff, a choice a row, one change.

`importer.py`     the way of a file: read beside the window, asked about, taken in.
`columns_dialog.py`  which column of a foreign sheet is what, with a preview.
`rows_dialog.py`  the diff: old and new side by side, and a choice a row.
`rows_table.py`  the two tables of it; `choices.py`, `words.py`  what they say.
`bundle_dialog.py`  what an exchange file would do.
"""
