"""What `propose` makes of Russian texts: names, deals and totals by tables and frames of their own.

`country_table`, `place_table` and `body_table` name the world, `declension` makes the case forms;
`names` finds parties (`bodies` those named by their kind), `verbs` the words of dealing that
`verb_table` lists; `clauses` cuts sentences into acts, `scene` says who stands where in one,
`casting` and `signing` give roles by case, `telling` gathers the deals and `continuing` what is
told of one later, `sums` the totals; `heading` and `saying` read what stands about them.
Drafts, relations and everything after them are those of every language.
"""
