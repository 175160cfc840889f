"""What `propose` is made of: the names, acts of dealing, deals and totals of a text. Pure.

The way of a text, each package from those before it (a contract in pyproject.toml):

- `sentences` cuts it; `tables` is what the trade knows.
- `names` finds parties (`countries`, `organisations`, else by capitals in `finder`), where they
  are at home (`homes`) and what refers back to them (`focus`).
- `acts`: `triggers` are words of dealing, `sectors` goods, `stages` how far a deal is; `frames`
  cuts sentences into acts, `casting` gives their parties roles, `items` parts what is priced apart
  and `rows` what leaves out its verb.
- `asides` are numbers of no deal; `wordings` say of what a figure is the total or a part; `about`
  is what stands about the text itself. `account` holds one reading of a text, all of these.
- `deals`: `telling` gathers acts into `drafts`; `sides`, `opposing` and `whereabouts` complete
  them; `participants` have a part without a side.
- `weighing` has the last word on who gives and who takes, and on figures that the rules left out or
  took in: `hints` are what the words say of each country beside a deal, `choosing` weighs them
  together with what the rules say; `standing` says what they hint at of figures.
- `totals`: `resolving` finds the parts, `antecedents` and `onward` those in other sentences,
  `costs` what loans pay for, `covering` what a headline covers; `relations` puts them together.
- `russian` does the same for Russian texts; `made` is what either hands on.

Decision: rules over words. A clerk sees why something is proposed (each relation and stage keeps
the words it was taken from), the cost is linear, and nothing is learnt from a user's papers. What
the rules do not know is left for the clerk: a missing proposal costs a few keys, a total that
nobody stated costs trust. Measured by `tests/reading/proposal_score.py`.

Decision: the two countries of an English deal are weighed, as more rules for them hardly helped
texts that nobody had looked at. A table of some thousand weights is learned from passages of our
own (`tests/reading/weigh_sides.py` writes it anew, the same each time), and read in plain Python.
Right alone about as often as the rules, but elsewhere, it mends six or seven deals of ten passages
held out of the learning for each one that it spoils.
"""
