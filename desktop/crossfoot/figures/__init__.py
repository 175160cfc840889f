"""What a reported figure means, and when a total agrees with its parts.

Pure arithmetic over integers in hundredths: no database, no Qt, no text scanning, no floats.
Source: FIGURES (the formal core).

A figure      `figure`, its value lists in `values`, what it allows in `sets` (a rule a hedge in
              `hedging`), how large it may be in `limits`, what it counts in `units`.
Arithmetic    `interval` and `product`, many at once in `sums`; `rate` between currencies.
A verdict     `verdict` is the one way in; `obstacle`, `part`, `term`, `periods`, `addition`,
              `judging` lead to it, `printed`, `giving`, `needed`, `witness` stand beside it; the
              constants that decide are in `policy`. `corrected` gives the verdict once more, with
              the slips of the source mended.
A tally       `tally` adds up deals, each once; `bonds` says whose money is in whose.
Words         `words` holds every English text; `phrases` and `numbers` write amounts, `telling`
              makes the sentence of a verdict, `plain` is what other layers call.
"""
