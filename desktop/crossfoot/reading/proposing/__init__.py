"""What `propose` is made of: the names, acts of dealing, deals and totals of a text. Pure.

The way of a text: `sentences` cuts it; `names` finds parties (`countries`, `organisations`, else
by capitals in `finder`), `homes` tells where they are from; `triggers` finds words of dealing,
`sectors` goods, `stages` how far a deal is; `frames` cuts sentences into acts, `casting` gives
their parties roles, `items` parts what is priced apart and `rows` what leaves out its verb;
`background`, `measured`, `standing` and `earlier` leave out what is no deal's; `telling` gathers
acts into `drafts` of deals, `sides`, `opposing` and `whereabouts` complete them, and
`participants` have a part without a side; `cues` finds wordings of totals, `resolving` their
parts, `antecedents` and `onward` what stands in other sentences, `costs` what loans pay for;
`relations` puts them together, `covering` adds the deals that a headline total covers; `heading`
reads what stands about the text itself.

Decision: rules over words, no model. A clerk sees why something is proposed (each relation and
stage keeps the words it was taken from), the cost is linear, and nothing is learnt from a user's
papers. What the rules do not know is left for the clerk: a missing proposal costs a few keys, a
total that nobody stated costs trust. Measured by `tests/reading/proposal_score.py`.
"""
