"""Words and letters that multiply a number, with their power of ten.

Source: CONTRACT's reader (k, m, mn, mln, bn, tn, trn, Mrd, crore, lakh); the style guides of the
Financial Times (bn, mn, tn), Reuters (mln, bln, trln), the Press Information Bureau of India.
"""

from __future__ import annotations

# Whole words: they make a number large wherever they stand.
WORDS = {
    "thousand": 3,
    "thousands": 3,
    "million": 6,
    "millions": 6,
    "billion": 9,
    "billions": 9,
    "milliard": 9,
    "trillion": 12,
    "trillions": 12,
    "quadrillion": 15,
    "lakh": 5,
    "lakhs": 5,
    "lac": 5,
    "lacs": 5,
    "crore": 7,
    "crores": 7,
}
# Scale words of other languages that stand in quotations within English text.
FOREIGN = {
    "millionen": 6, "milliarden": 9, "billionen": 12, "milhão": 6, "milhões": 6, "bilhão": 9,
    "bilhões": 9, "trilhões": 12, "millones": 6, "milioni": 6, "miliardo": 9, "miliardi": 9,
    "milliards": 9, "miljoen": 6, "miljard": 9, "miljoner": 6, "miljarder": 9,
    "milionów": 6, "miliardów": 9, "milyon": 6, "milyar": 9, "juta": 6, "miliar": 9,
    "triliun": 12,
}  # fmt: skip
# Abbreviations nobody uses for a unit of measure.
ABBREVIATIONS = {
    "mn": 6,
    "mln": 6,
    "mio": 6,
    "bn": 9,
    "bln": 9,
    "mrd": 9,
    "mld": 9,
    "mdp": 6,
    "mdd": 6,
    "tn": 12,
    "trn": 12,
    "trln": 12,
}
# Letters that may also be metres, tonnes or bytes, and words that are others too: only beside a
# currency.
LETTERS = {
    "k": 3, "grand": 3, "thou": 3,
    "l": 5, "m": 6, "mm": 6, "mi": 6, "mil": 6, "mill": 6, "cr": 7, "b": 9, "bi": 9, "bil": 9,
    "arab": 9, "kharab": 11, "t": 12, "tril": 12,
}  # fmt: skip
# Of these the ones that a space may part from their number ("£90 m").
LOOSE_LETTERS = frozenset(LETTERS) - {"l", "t"}
# Of these the ones that also scale a count of goods ("60m doses"); millimetres and tonnes do not.
COUNT_LETTERS = frozenset({"k", "m", "b", "mil", "mill", "bil", "cr"})
# Of these the ones that are an amount of money alone ("30 grand apiece").
SLANG = frozenset({"grand"})
# A thousand before another scale word, else it may be millions ("300 mil millones").
THOUSANDS = frozenset({"mil"})
# A bare number with one of these powers may be money without a currency of its own.
LARGE = 6
