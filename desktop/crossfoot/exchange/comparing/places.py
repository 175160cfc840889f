"""A cell that should hold a country, by its code or by a name."""

from __future__ import annotations

from functools import cache

from crossfoot.exchange.bundle.codes import three_letters
from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.bundle.values import fold, shown
from crossfoot.reading.proposing.names.countries import countries


def country_of(value: object) -> str:
    """Return the two letters. Errors: WrongError."""
    text = value.strip() if isinstance(value, str) else ""
    found = _codes().get(text.upper()) or _names().get(fold(text)) or _others().get(fold(text))
    if found is None:
        raise WrongError(
            "{shown} is not a country", 'Write three letters, like "KAZ".', shown=shown(value)
        )
    return found


@cache
def _codes() -> dict[str, str]:
    known = three_letters()
    return {two: two for two in known} | {three: two for two, three in known.items()}


@cache
def _others() -> dict[str, str]:
    """Names in the languages that foreign sheets come in, by CLDR and by custom."""
    from babel import Locale  # noqa: PLC0415  (late: only a name that is not English is worth it)

    known = three_letters()
    found = {
        fold(name): code
        for language in ("de", "fr", "ru")
        for code, name in Locale(language).territories.items()
        if code in known
    }
    return found | {"сша": "US", "рф": "RU", "турция": "TR", "türkei": "TR", "usa": "US"}


@cache
def _names() -> dict[str, str]:
    return {
        fold(name): code
        for code, country in countries().items()
        for name in country.names
        if code in three_letters()
    }
