"""The amount that a figure's own wording prints twice: "€109bn ($113bn)"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from crossfoot.reading.readings import readings

if TYPE_CHECKING:
    from crossfoot.reading.found import Found


@lru_cache(maxsize=1024)
def own_conversion(wording: str, currency: str | None = None) -> tuple[Found, Found] | None:
    """Return an amount and what the wording itself says it is in another currency.

    currency: of the figure, where that is known: "$" may be of another country than it looks.
    None:     it says so of none, or of more than one, or of none in that currency.

    >>> pair = own_conversion("€109bn ($113bn)")
    >>> pair and [found.currency for found in pair]
    ['EUR', 'USD']
    >>> own_conversion("€1.5bn (of which $200m is new)")
    """
    found = [reading.found for reading in readings(wording)]
    pairs = [(found[each.converts], each) for each in found if each.converts is not None]
    if len(pairs) != 1:
        return None
    currencies = {each.currency for each in pairs[0]}
    told_apart = len(currencies - {None}) == len(pairs[0])
    return pairs[0] if told_apart and (currency is None or currency in currencies) else None
