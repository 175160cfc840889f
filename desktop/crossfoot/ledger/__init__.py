"""The ledger: one SQLite file, one way in (`Ledger.apply`), two ways out.

`ledger.py`    the Ledger: open, apply, undo, redo, listeners.
`change.py`    a Change and its edits, as plain values.
`actions/`     what a person does (record, mend, relate, close …) as Changes.
`file.py`      opening and vetting a file through sqlite3; nothing here imports SQLModel.
`queries/`     plain rows through sqlite3 for lists, search, counts and export.
`tables`       the SQLModel tables; `types.py` their column types; `schema.py` the file's layout.
`applying.py`  one change in its transaction: `writer` (rows), `guards` (what must hold between
               them), `recheck` (what follows: `meanings`, `totals`, `findings`), `search_text`,
               `journal` (the append-only history).
`checks/`      rows as the rules take them; `reach` says which a change touches, `seen` which
               people see changed, `deal_keys` finds the neighbours of a deal, `rule_settings`
               which rules are on; `closings`.
`full_recheck.py`  everything derived anew, by a `crew` of processes where it is much; both ways of
               rechecking write a `difference`, nothing else.
`undoing.py`   undo and redo from the history; `backup.py`; `migrations.py` by `rebuilding`.
`verify.py`    everything compared with a fresh computation; `replay.py` the records with it.

Decision (start-up): reading needs only sqlite3, so `file` and `queries` never import SQLModel;
`Ledger.apply` imports it when the first change is made. Consequence: the first page paints before
SQLModel is loaded. Alternative: entities everywhere, three times slower to the first row.
"""
