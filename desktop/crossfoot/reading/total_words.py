"""Whether a sentence states a value as a total: of several deals, or with some of what is in it.

Light on purpose, since a recheck asks it of recorded figures: it takes words on either side of the
value, not a whole proposal, and says yes only where the words leave little else to mean.
"""

from __future__ import annotations

import re

# Nouns of several deals at once, so that their price is no single deal's.
MANY = (
    r"(?:deals|agreements|contracts|accords|pacts|commitments|pledges|transactions|MoUs|"
    r"memorandums|memoranda|announcements)"
)
MANY_AFTER = re.compile(
    rf"^(?:\s+\([^)]*\))?\s+(?:in|of|worth of)\s+(?:[\w’'-]+\s+){{0,4}}?{MANY}\b", re.IGNORECASE
)
MANY_BEFORE = re.compile(
    rf"\b{MANY},?\s+(?:[\w’',-]+\s+){{0,8}}?"
    r"(?:worth|valued at|totall?ing)\s+(?:a (?:total|combined)(?: of)?\s+|an? )?$",
    re.IGNORECASE,
)
_COME_TO = re.compile(
    rf"\b{MANY}\s+(?:[\w’',-]+\s+){{0,6}}?(?:total|amount to|come to|add up to|are worth)\s+$",
    re.IGNORECASE,
)
_NAMED_BEFORE = re.compile(
    r"\b(?:totall?ing|in total,?|a (?:grand |combined )?total of|altogether,?|"
    r"brings? the total to|a combined)\s+$",
    re.IGNORECASE,
)
_NAMED_AFTER = re.compile(r"^,?\s+(?:in total|in all|altogether|combined)\b", re.IGNORECASE)
_SOME_OF_IT = re.compile(
    r"^[^;.]{0,90}?(?:,|:|\s[–—-])\s*(?:which (?:includes?|comprises?)|including|among them|"
    r"comprising|consisting of|made up of|of which)\b[^;]{0,120}?\d",
    re.IGNORECASE,
)
_RUSSIAN_BEFORE = re.compile(
    r"(?:\b(?:на общую сумму|общей стоимостью|общим объ[её]мом|в общей сложности|в сумме|итого)|"
    r"\b(?:соглашени[йя]|контракт(?:ов|ы)|сдел(?:ок|ки)|договор(?:ов|ы|а)|меморандум(?:ов|ы))"
    r"(?:\s+[\w-]+){0,4}?\s+на(?: сумму)?)\s*$",
    re.IGNORECASE,
)
_RUSSIAN_AFTER = re.compile(
    r"^[^;.]{0,90}?,\s*(?:в том числе|включая|из (?:них|которых))\b[^;]{0,120}?\d", re.IGNORECASE
)


def is_told_as_total(before: str, after: str) -> bool:
    """Whether a value is stated as a total. before, after: the rest of its sentence.

    >>> is_told_as_total("They signed agreements worth ", " with Kazakhstan and Uzbekistan.")
    True
    >>> is_told_as_total("Trade between the two came to ", " last year.")
    False
    """
    return any(
        pattern.search(words) is not None
        for words, patterns in (
            (before, (MANY_BEFORE, _COME_TO, _NAMED_BEFORE, _RUSSIAN_BEFORE)),
            (after, (MANY_AFTER, _NAMED_AFTER, _SOME_OF_IT, _RUSSIAN_AFTER)),
        )
        for pattern in patterns
    )
