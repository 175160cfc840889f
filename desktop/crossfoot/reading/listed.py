"""Amounts of a list within a sentence: "BAM million: grants 46.2; loans 180.0; total 226.2."."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure
from crossfoot.reading.columns import is_total
from crossfoot.reading.draft import Draft
from crossfoot.reading.headings import heading_at
from crossfoot.reading.numbers import end_of_digits
from crossfoot.reading.numerals import numeral
from crossfoot.reading.tables.currencies import SIGNS
from crossfoot.reading.tables.phrases import DASHES
from crossfoot.reading.tokens import BREAK

if TYPE_CHECKING:
    from crossfoot.reading.headings import Heading
    from crossfoot.reading.tokens import Tokens

_ONE = Decimal(1)
# How far before a colon its scale stands, and how far back the heading may begin, in tokens.
_SCALE_REACH = 6
_HEADING_REACH = 20
_LONGEST_LIST = 200
_FEWEST_ITEMS = 2
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_COLONS = frozenset({":", *DASHES})
_ITEM_ENDS = frozenset({",", ";", ".", ")", "", BREAK})
_CLAUSE_ENDS = frozenset({".", ";", "!", "?", "", BREAK})


def listed(tokens: Tokens) -> dict[int, Draft | None]:
    """Return the amounts of such lists by their token; None stands for the tokens of a heading."""
    drafts: dict[int, Draft | None] = {}
    if ":" not in tokens.text:
        return drafts
    for colon, key in enumerate(tokens.keys):
        heading = _heading(tokens, colon) if key == ":" else None
        if heading is None:
            continue
        items = _items(tokens, colon + 1, heading)
        if len(items) >= _FEWEST_ITEMS:
            drafts |= dict.fromkeys(range(heading.first, heading.last))
            drafts |= items
    return drafts


def _heading(tokens: Tokens, colon: int) -> Heading | None:
    """Return the currency and scale that stand right before a colon."""
    scales = tokens.language.scales
    near = tokens.keys[max(colon - _SCALE_REACH, 0) : colon]
    if not any(key in scales.words or key in scales.abbreviations for key in near):
        return None
    # a bracket may hold stops of its own: "(млн долл. США):"
    opening = {"("} if tokens.keys[colon - 1] == ")" else _CLAUSE_ENDS
    first = colon
    while first > max(colon - _HEADING_REACH, 0) and tokens.keys[first - 1] not in opening:
        first -= 1
    heading = heading_at(tokens, tokens.starts[first], tokens.starts[colon])
    return heading if heading is not None and heading.currency and heading.power else None


def _items(tokens: Tokens, at: int, heading: Heading) -> dict[int, Draft]:
    """Return the numbers that end an item each, up to the end of the sentence."""
    items: dict[int, Draft] = {}
    for here in range(at, min(at + _LONGEST_LIST, tokens.count)):
        key = tokens.keys[here]
        if key == BREAK or (key in {".", "!", "?"} and not _goes_on(tokens, here + 1)):
            break
        if _is_item(tokens, here) and (draft := _draft(tokens, here, heading)) is not None:
            items[here] = draft
    return items


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether the list goes on after a stop: with digits, or with its total ("Total: 896.0")."""
    return tokens.is_digits(at) or (is_total(tokens.words[at]) and tokens.keys[at + 1] in _COLONS)


def _is_item(tokens: Tokens, at: int) -> bool:
    if not tokens.is_digits(at) or tokens.keys[at - 1] in SIGNS:
        return False
    bound = tokens.glued(at) and tokens.keys[at - 1].isalnum()
    following = tokens.keys[end_of_digits(tokens, at)]
    ends = following in _ITEM_ENDS or following in tokens.language.numbers.joined
    return ends and not bound


def _draft(tokens: Tokens, at: int, heading: Heading) -> Draft | None:
    last = end_of_digits(tokens, at)
    read = numeral("".join(tokens.words[at:last]), commas=tokens.has_decimal_comma(at))
    if read is None or (not read.decimals and _FIRST_YEAR <= read.value <= _LAST_YEAR):
        return None
    value, step = read.value.scaleb(heading.power), _ONE.scaleb(heading.power - read.decimals)
    return Draft(at, last, Measure.VALUE, value, step, currency=heading.currency)
