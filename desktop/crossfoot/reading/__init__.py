"""Text to figures, parties, deals and relations. Pure: no database, no Qt.

Start at `reader.py` (`read`: every figure in a text), `meaning.py` (one wording to a
`figures.Figure`), `proposer.py` (`propose`: what to record) and `sealing.py` (sealed text).
The words of the language stand in `tables/`, one module a kind of word.
"""
