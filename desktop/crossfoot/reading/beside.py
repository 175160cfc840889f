"""The noun a number stands with in a short wording, whatever it is: "500 MW", "25,000 jobs".

In a text only goods are figures (`counts.py`); but a wording that somebody recorded says what it
counts, and what is counted is never taken for money.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.figures.units import unit_of
from crossfoot.figures.values import Measure
from crossfoot.reading.counts import Counted
from crossfoot.reading.tables.phrases import DASHES

if TYPE_CHECKING:
    from crossfoot.reading.tokens import Tokens

_MOST_WORDS = 6
_JOB, _PER_CENT = unit_of("job").kind, unit_of("%").kind


def noun_beside(tokens: Tokens, at: int) -> Counted | None:
    """Return what is named from a token on; without a noun for "50 confirmed", None for nothing."""
    trade, goods = tokens.language.trade, tokens.language.goods
    if tokens.keys[at] in DASHES and tokens.glued(at):
        at += 1
    last = at
    while (
        last < at + _MOST_WORDS
        and _is_word(tokens, last)
        and tokens.keys[last] not in (goods.barriers)
    ):
        last += 1
    if last == at:
        return None
    left_out = trade.firm | trade.more | trade.participles
    if left_out.issuperset(tokens.keys[at:last]):
        return Counted(last, None)
    noun = tokens.text[tokens.starts[at] : tokens.ends[last - 1]]
    return Counted(last, noun, measured=is_measure(noun))


def measure_of(noun: str | None) -> Measure:
    """Return what a noun makes of a number: jobs, a share, or a quantity."""
    kind = unit_of(noun).kind if noun else None
    if kind == _JOB and noun:
        return Measure.JOBS
    return Measure.SHARE if kind == _PER_CENT and noun else Measure.QUANTITY


def is_measure(noun: str | None) -> bool:
    """Whether a noun is a measure, whose numbers are rounded like money ("tonnes", "MW")."""
    return bool(noun) and not unit_of(noun or "").is_counted


def _is_word(tokens: Tokens, at: int) -> bool:
    key = tokens.keys[at]
    joins = key in DASHES and tokens.glued(at) and tokens.glued(at + 1)
    return joins or key[:1].isalpha() or (key.isdigit() and tokens.keys[at - 1] in DASHES)
