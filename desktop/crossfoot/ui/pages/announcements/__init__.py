"""The page on which a pasted announcement becomes recorded figures, deals and relations.

Qt-free: `chips.py` (the figures of a text), `workbench.py` (where the clerk stands) and those
that turn what stands in the forms into changes and into a live check.
Qt: `page.py` holds the list of announcements and the workbench; each card is a file of its own.
"""
