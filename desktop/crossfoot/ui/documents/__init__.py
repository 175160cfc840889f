"""A document on its way to the workbench: read beside the window, shown, trimmed, sealed.

`opener.py`  the way of a file.             `document_dialog.py`  its text, and what it is.
`pages_dialog.py`, `page_picture.py`  the pages of a PDF beside its text, the quote lit.
`trim.py`    what the clerk cuts; no Qt.    `dropping.py`  files and pieces dropped on the window.
"""
