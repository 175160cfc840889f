"""What a reported figure means, and when a total agrees with its parts.

Pure arithmetic over integers in hundredths: no database, no Qt, no text scanning.
Source: FIGURES (the formal core). Start at `figure.py` (a figure), `sets.py` (what it allows),
`verdict.py` (when a total agrees) and `words.py` (the sentence).
"""
