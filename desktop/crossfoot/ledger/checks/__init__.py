"""What the rules are asked about: rows of a ledger as the plain values that a rule takes.

A scope is a kind of place that flags stand at: a figure, a relation, a deal, an announcement. For
some rows of it, a module here loads what its rules need, in a few statements however many rows
they are, asks each rule that is on, and returns what was raised; `recheck` stores that, `verify`
compares it. A neighbourhood (the deals before in the same product, the announcement before with
the same text) is found by index and bounded, so that an edit costs the same in any ledger; `reach`
says which rows a change can touch.

Decision: SQL may leave out rows on which a rule would surely be silent (no dates, no options, no
second amount), never decide: whatever is left goes to the rule. Alternative: every row to every
rule, ten times slower in a full recheck.
"""
