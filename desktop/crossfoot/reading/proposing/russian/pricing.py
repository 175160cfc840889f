"""Which figures of a Russian clause are its deal's: its goods, and the one price of several."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Measure
from crossfoot.reading.proposing.russian.splitting import PART_WORDS, is_split

if TYPE_CHECKING:
    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.russian.clauses import Clause, Reading
    from crossfoot.reading.proposing.russian.scene import Cast
    from crossfoot.reading.proposing.russian.telling import Teller

_PRICE = re.compile(
    r"(?:стоимост\w+|на (?:общую )?сумму|на|за|в размере|размером|объемом|в объеме|в|сумм\w+|"
    r"составля\w+|оценивает\w+ в|—|–|:|\()\s*(?:[а-я]+\s){0,2}$"
)
_FIRST_PART = re.compile(r"(?<![\w-])перв\w+\s(?:транш|взнос|платеж)\w*(?![\w-])[^\d]{0,40}$")
_VALUED = frozenset(
    {DealType.LOAN, DealType.GRANT, DealType.GUARANTEE, DealType.PACKAGE, DealType.INVESTMENT}
)


def figures_of(teller: Teller, reading: Reading, clause: Clause, found: Cast) -> list[int]:
    """Return the figures of a clause's deal."""
    figures = reading.found
    kept = [
        index
        for index in clause.figures
        if index not in teller.left_out
        and not teller.is_aside(clause.start, figures[index])
        and not (teller.last and _is_first_part(teller.small, clause.start, figures[index].start))
    ]
    values = [
        i for i in kept if figures[i].measure is Measure.VALUE and figures[i].converts is None
    ]
    counts = [i for i in kept if figures[i].measure is Measure.QUANTITY]
    if found.type in _VALUED:
        counts = counts if found.type is DealType.GRANT and not values else []
        several = len(values) > 1 and found.type is not DealType.PACKAGE
        if several and not is_split(figures, values):
            values = [i for i in values if not _is_part(teller.small, clause, figures[i])] or values
            after = [i for i in values if figures[i].start > _begun(clause)]
            values = (after or values)[:1]
    elif len(values) > 1:
        priced = [i for i in values if _is_price(teller.small, clause.start, figures[i].start)]
        whole = [i for i in values if not _is_part(teller.small, clause, figures[i])]
        values = priced[:1] or (whole if len(whole) == 1 else [])
    chosen = {*values, *counts}
    chosen |= {i for i in kept if figures[i].converts in chosen}
    return sorted(chosen)


def _is_first_part(small: str, begin: int, start: int) -> bool:
    """Whether an amount is the first payment of what was told before."""
    return _FIRST_PART.search(small, max(begin, start - 60), start) is not None


def _is_part(small: str, clause: Clause, figure: Found) -> bool:
    """Whether "из них" or the like stands before an amount: what of it is of no deal alone."""
    return PART_WORDS.search(small, clause.start, figure.start) is not None


def _is_price(small: str, begin: int, start: int) -> bool:
    return _PRICE.search(small, max(begin, start - 40), start) is not None


def _begun(clause: Clause) -> int:
    """Return where the verb of a clause ends; a row of a list has none."""
    return clause.verbs[0].end if clause.verbs else clause.start
