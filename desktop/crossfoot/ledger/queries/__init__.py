"""Plain rows through `sqlite3`, for lists, details, search, counts and export. Never SQLModel.

Lists (`announcements`, `deals`, `totals`, `flags`) share four functions:

    ids(connection, query) -> array('q')        every id in order, loads no rows
    first_page(connection, query, limit) -> {id: Line}   in order, for the first paint
    lines(connection, ids) -> {id: Line}         the rows of a window; a deleted id is left out
    count(connection, query) -> Count            capped while a search is typed

Details (`announcement_view`, `figure_view`, `deal_view`, `total_view`, `flag_view`) load what one
pane shows; None where the row is gone. `navigation` counts for the side bar, `parties` for
suggestions, `values` for filter menus, `history` for the journal, `identity` from a key to a row,
`places` for what the acts look up, `records` for export. Several panes share `evidence`, `figures`,
`quotes` and `standing` (how a flag's state is computed).

Every query is fetched to its end before its function returns: an open read blocks the writer.
"""
