"""The ledger: one SQLite file, one way in (`Ledger.apply`), two ways out.

`ledger.py`   the Ledger: open, apply, undo, redo, listeners.
`change.py`   a Change and its edits, as plain values.
`actions.py`  what a person does (record, mend, relate, close …) as Changes.
`tables.py`   the SQLModel tables; `types.py` their column types.
`file.py`     opening and vetting a file through sqlite3; nothing here imports SQLModel.
`queries/`    plain rows through sqlite3 for lists, search, counts and export.
`recheck.py`  derived bounds, verdicts and findings of the rows a change touched.
`journal.py`  the append-only history.
`verify.py`   everything compared with a fresh computation.

Decision (start-up): reading needs only sqlite3, so `file` and `queries` never import SQLModel;
`ledger.apply` imports it when the first change is made. Consequence: the first page paints before
SQLModel is loaded. Alternative: entities everywhere, three times slower to the first row.
"""
