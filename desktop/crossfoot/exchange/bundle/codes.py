"""Countries and currencies as the exchange format writes them.

Source: ISO 3166-1 and ISO 4217 as CLDR lists them (it adds XK for Kosovo, EU for the Union).
"""

from __future__ import annotations

from functools import cache

from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.bundle.values import shown

_NO_COUNTRY = frozenset({"BUR", "DDR", "FXX", "QUU", "TMP", "XKK", "YMD", "ZAR", "ZZZ"})
"""Retired, or never a country (ZZZ is CLDR's "unknown")."""
_BY_CUSTOM = {"EU": "EUE", "XK": "XKX"}


@cache
def three_letters() -> dict[str, str]:
    """Every country's two letters with the three that a table shows."""
    from babel.core import get_global  # noqa: PLC0415  (60 ms that only an exchange is worth)

    states, aliases = get_global("territory_currencies"), get_global("territory_aliases")
    pairs = {
        two[0]: three
        for three, two in aliases.items()
        if len(three) == 3 and three.isalpha() and three not in _NO_COUNTRY and len(two) == 1
    }
    return {two: three for two, three in pairs.items() if two in states} | _BY_CUSTOM


@cache
def _currencies() -> frozenset[str]:
    from babel.core import get_global  # noqa: PLC0415  (60 ms that only an exchange is worth)

    return frozenset(get_global("all_currencies"))


def country(value: object) -> str:
    """Two capital letters that name a country."""
    if not isinstance(value, str) or value not in three_letters():
        raise WrongError(
            "{shown} is not a country", 'Write two letters, like "KZ".', shown=shown(value)
        )
    return value


def currency(value: object) -> str:
    """Three capital letters that name a currency, old ones included."""
    if not isinstance(value, str) or value not in _currencies():
        raise WrongError(
            "{shown} is not a currency", 'Write three letters, like "USD".', shown=shown(value)
        )
    return value
