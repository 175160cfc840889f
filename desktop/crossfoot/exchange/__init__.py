"""Ledgers to and from other shapes: the bundle, workbooks, CSV.

`bundle/`      CONTRACT's JSON: checked, written, taken in as one Change.
`workbook/`    the Excel workbook.
`spreadsheets/`  workbooks and CSV from anywhere, read into plain tables, trusted with nothing.
`documents/`   web pages, PDF, Word files and messages, read into texts.
`comparing/`   such tables as a diff against the ledger, taken in as one Change.
"""
