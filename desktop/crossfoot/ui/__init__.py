"""The window. The only layer that imports Qt; pages are thin: queries in, changes out.

`app.py`      start the application; `window.py` the window around the pages.
`desk.py`     what a page may ask of the window: the ledger, ONE way to change it, notices.
`pages/`      one page a module, all shaped by `pages/page.py`.
`widgets/`    what pages are built from: Badge, Card, Field, KeyHint, IntervalChart, CrossCheck …
`models/`     windowed table models; sorting and filtering happen in the query.
`theme/`      a table of tokens a colour scheme, and the palette and stylesheet made from it.
`forms/`, `dialogs/`  what is filled in; only dialogs call exec().
"""
