"""What pages are built from.

in_column(self, …)              what stands below what; in_row: beside it
muted(text)                    words that stand back, over as many lines as they need
Badge(text, tone)              a verdict or a stage as a pill; always with its text
Card(title)                    a titled surface: `body` takes widgets, `show_badge`, `show_note`
Field(label, editor)           a label, an editor and a message under it: `show_message`
KeyHint("Enter")               a key beside its button
Notice()                       a sentence on top of a form or page: `tell`, `clear`
Facet("Stage")                 a filter button with a menu: `offer`, `chosen`, signal `changed`
Quotes()                       evidence: what each source says, side by side
PagedTable(model)              a table of any length (model: models/paged_table.py)
IntervalChart()                a total's picture: `show_total(Picture)`
SlipsCard(desk)                possible slips of a total: `show_total`, `begin`, signal `left`
CrossCheck()                   the live check of a total: `show_check(Check)`
"""
