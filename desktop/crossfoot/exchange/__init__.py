"""Ledgers to and from other shapes: the bundle and the workbook.

`bundle/`      CONTRACT's JSON: checked, written, taken in as one Change.
`workbook/`    the Excel workbook.
"""
