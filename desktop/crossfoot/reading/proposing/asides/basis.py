"""What an amount counts: a list price, a project's cost, a stake; from the words beside it.

Source: CONTRACT, "Value lists", basis.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import Basis

if TYPE_CHECKING:
    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.sentences import Sentence

_AFTER = (
    (
        Basis.LIST_PRICE,
        re.compile(r"[^,;.]{0,40}\b(?:at|on|by) (?:current )?(?:list|catalogue)[- ]pric"),
    ),
    (Basis.STAKE, re.compile(r"\s+(?:for|in exchange for) (?:an?|its|the)[^,;.]{0,25}\bstake\b")),
)
_BEFORE = (
    (Basis.LIST_PRICE, re.compile(r"\b(?:list|catalogue)[- ]pric\w+[^,;.]{0,40}$")),
    (
        Basis.PROJECT_COST,
        re.compile(
            r"\b(?:at a (?:total )?cost of|(?:project|construction|total) cost\w*[^,;.]{0,20}|"
            r"costing|capital expenditure of|capex of)\s*$"
        ),
    ),
    (Basis.STAKE, re.compile(r"\b(?:stake|shares?)[^,;.]{0,30}\bfor\s*$")),
    (
        Basis.TRADE_TARGET,
        re.compile(r"\b(?:trade|turnover)\b[^,;.]{0,30}\bto\s*$"),
    ),
)
_REACH = 70


def basis_of(text: str, sentence: Sentence, figure: Found) -> Basis | None:
    """Return what the words say an amount counts; None where they say nothing."""
    after = text[figure.end : min(sentence.end, figure.end + _REACH)]
    before = text[max(sentence.start, figure.start - _REACH) : figure.start]
    stated = [basis for basis, words in _AFTER if words.match(after)]
    stated += [basis for basis, words in _BEFORE if words.search(before)]
    return stated[0] if stated else None
