"""English words for numbers, and the words that make fractions and vague multitudes.

Source: FIGURES, section 1 (amounts in words, order_of_magnitude); the Oxford English Grammar's
list of cardinals.
"""

# ruff: noqa: SIM905 (lists of words are easier to read and to mend as text)

from __future__ import annotations

from decimal import Decimal

ONES = {
    word: Decimal(value)
    for value, word in enumerate(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen"
        ).split()
    )
}
TENS = {
    word: Decimal(10 * value)
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
HUNDRED = frozenset({"hundred"})
# Words that count in lots: their amount is exact ("two dozen aircraft" are 24).
LOTS = {"dozen": Decimal(12), "pair": Decimal(2), "brace": Decimal(2)}
# The first word of a number that stands for one: "a billion", "another dozen".
ARTICLES = frozenset({"a", "an", "another"})
POINT = frozenset({"point"})
AND = frozenset({"and"})
OF = frozenset({"of"})

# Fraction word to (share, unit of its last printed digit). A third has no last digit: it is held
# to the hundredth, as a quarter is.
FRACTIONS = {
    "half": (Decimal("0.5"), Decimal("0.1")),
    "halves": (Decimal("0.5"), Decimal("0.1")),
    "quarter": (Decimal("0.25"), Decimal("0.01")),
    "quarters": (Decimal("0.25"), Decimal("0.01")),
    "third": (Decimal(1) / Decimal(3), Decimal("0.01")),
    "thirds": (Decimal(1) / Decimal(3), Decimal("0.01")),
    "fifth": (Decimal("0.2"), Decimal("0.1")),
    "fifths": (Decimal("0.2"), Decimal("0.1")),
    "tenth": (Decimal("0.1"), Decimal("0.1")),
    "tenths": (Decimal("0.1"), Decimal("0.1")),
}
# Printed fraction signs, likewise.
FRACTION_SIGNS = {
    "½": (Decimal("0.5"), Decimal("0.1")),
    "¼": (Decimal("0.25"), Decimal("0.01")),
    "¾": (Decimal("0.75"), Decimal("0.01")),
    "⅓": (Decimal(1) / Decimal(3), Decimal("0.01")),
    "⅔": (Decimal(2) / Decimal(3), Decimal("0.01")),
    "⅛": (Decimal("0.125"), Decimal("0.001")),
}

# Fractions in digits, as tokens: "$2 1/2 billion".
SLASH_FRACTIONS: dict[tuple[str, ...], tuple[Decimal, Decimal]] = {
    ("1", "/", "2"): FRACTION_SIGNS["½"],
    ("1", "/", "4"): FRACTION_SIGNS["¼"],
    ("3", "/", "4"): FRACTION_SIGNS["¾"],
}

# What the fraction after a number begins with: "1/2", "2 1/2", "2 and a half".
FRACTION_OPENERS = AND | {"/"} | {words[0] for words in SLASH_FRACTIONS}

# Vague multitudes: the smallest amount that each may mean (FIGURES, order_of_magnitude).
MULTITUDES = {
    "dozens": Decimal(12),
    "tens": Decimal(10),
    "scores": Decimal(20),
    "hundreds": Decimal(100),
    "thousands": Decimal(1000),
    "millions": Decimal(10) ** 6,
    "billions": Decimal(10) ** 9,
    "trillions": Decimal(10) ** 12,
    "lakhs": Decimal(10) ** 5,
    "crores": Decimal(10) ** 7,
}
# "several billion", "multi-million": a scale word without a number before it.
SEVERAL = frozenset({"several", "many", "few"})
MULTI = "multi"
FIGURE_WORDS = frozenset({"figure", "figures", "digit"})
# "A double-digit million amount": how many digits.
FIGURE_COUNTS = {"single": Decimal(1), "double": Decimal(2), "triple": Decimal(3)}
