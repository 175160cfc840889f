"""What `propose` is made of: names, clauses, deals and relations of a text. Pure.

The way of a text: `sentences` cuts it, `names` finds parties, `triggers` finds the words of
dealing, `frames` ties both to the figures, `deals` gathers frames into deals, `relations` finds
which figure is a total and of what, `heading` reads what stands about the announcement itself.
"""
