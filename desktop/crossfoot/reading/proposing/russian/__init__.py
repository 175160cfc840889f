"""What `propose` makes of Russian texts: names, deals and totals by tables and frames of their own.

`country_table` and `body_table` name the world, `declension` makes the case forms; `names` finds
parties, `verbs` words of dealing; `clauses` cuts sentences into acts, `casting` gives roles by
case, `telling` gathers the deals, `sums` the totals; `heading` reads what stands about the text.
Drafts, relations and everything after them are those of every language.
"""
