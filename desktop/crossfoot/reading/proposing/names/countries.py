"""Look a country up by any name a text may give it; and name it again.

Source: `country_table`, `place_table`, `town_table`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from crossfoot.reading.proposing.tables.country_table import ROWS
from crossfoot.reading.proposing.tables.place_table import ROWS as PLACES
from crossfoot.reading.proposing.tables.town_table import ROWS as TOWNS


@dataclass(frozen=True, slots=True)
class Country:
    """One country. names: the common name first, then the others; seats: capitals and the like."""

    alpha2: str
    names: tuple[str, ...]
    demonyms: tuple[str, ...]
    seats: tuple[str, ...]

    @property
    def name(self) -> str:
        """The name by which the program calls the country."""
        return self.names[0]


@cache
def countries() -> dict[str, Country]:
    """Return every country by its alpha-2 code."""
    return {country.alpha2: country for country in map(_country, ROWS.splitlines())}


@cache
def places() -> dict[str, str]:
    """Return the country code of every region and city that stands for its country."""
    rows = (row.split("|") for table in (TOWNS, PLACES) for row in table.splitlines())
    return {place: alpha2 for alpha2, listed in rows for place in _list(listed)}


def country_name(alpha2: str) -> str:
    """Return the common English name, or the code itself where it is not ISO 3166."""
    country = countries().get(alpha2)
    return country.name if country else alpha2


def _country(row: str) -> Country:
    alpha2, _, name, others, demonyms, seats = row.split("|")
    return Country(alpha2, (name, *_list(others)), _list(demonyms), _list(seats))


def _list(cell: str) -> tuple[str, ...]:
    return tuple(cell.split(";")) if cell else ()
