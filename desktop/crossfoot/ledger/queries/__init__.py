"""Plain rows through `sqlite3`, for lists, details, search, counts and export. Never SQLModel.

Lists (`announcements`, `deals`, `totals`, `flags`, …) say as `LIST` what they consist of; what all
of them do with it stands in `listing`.

Details (`announcement_view`, `figure_view`, `deal_view`, `total_view`, `flag_view`) load what one
pane shows; None where the row is gone. `navigation` counts for the side bar, `parties` for
suggestions, `values` for filter menus, `history` for the journal, `identity` from a key to a row,
`places` for what the acts look up, `records` for export. Several panes share `evidence`, `figures`,
`quotes` and `standing` (how a flag's state is computed).

Every query is fetched to its end before its function returns: an open read blocks the writer.
"""
