"""Which soft bound must give where a total is strained.

Source: FIGURES, section 3, rule 3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.sums import Sum

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.interval import Sets
    from crossfoot.figures.term import Term


class Giving(NamedTuple):
    """Whose soft bound must give: keys, the total's first.

    each:  every one of them must; else one alone would do, or only several together.
    """

    keys: tuple[str, ...] = ()
    each: bool = False


def soft_gives(total: Figure, sets: Sets, known: Sequence[Term]) -> Giving:
    """Return the figures whose soft bound must give.

    Where no single one must, those of which one alone would do; where not even one does, all
    whose words leave room.
    """
    soft = Sum(term.counted.soft for term in known)
    hard = Sum(term.counted.hard for term in known)
    must, alone, roomy = [], [], []
    if sets.soft != sets.hard:
        roomy.append(total.key)
        if not hard.interval.meets(sets.soft):
            must.append(total.key)
        if soft.interval.meets(sets.hard):
            alone.append(total.key)
    for term in known:
        mine = term.counted
        if mine.soft == mine.hard:
            continue
        roomy.append(term.figure.key)
        if not (hard.without(mine.hard) + mine.soft).meets(sets.hard):
            must.append(term.figure.key)
        if (soft.without(mine.soft) + mine.hard).meets(sets.soft):
            alone.append(term.figure.key)
    return Giving(tuple(must or alone or roomy), bool(must))
