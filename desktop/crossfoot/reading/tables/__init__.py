"""The words a language has for figures, as data: one module a kind of word, one place each.

`language.py` says what a language must bring; `english.py` brings it. Another language is another
such module; nothing that matches tokens knows a word of any language.
"""
