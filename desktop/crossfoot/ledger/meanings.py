"""Derived: each figure as the checks take it, with its six bounds."""

from __future__ import annotations

import json
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from crossfoot.errors import CrossfootError
from crossfoot.figures.sets import sets_of
from crossfoot.ledger.difference import run
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.reading.meaning import Given, meaning

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

    from crossfoot.figures.figure import Figure
    from crossfoot.figures.interval import Bound
    from crossfoot.ledger.difference import Statements
    from crossfoot.reading.meaning import Meaning

GIVEN = frozenset(
    {"wording", "origin", "measure", "amount", "amount_high", "currency", "unit", "hedge"}
    | {"rounded_to", "period", "from_year", "to_year", "items"}
)
"""The columns of a figure that its meaning is derived from."""
JUDGED = GIVEN | {"corrected_amount"}
"""The columns that a verdict on its totals is derived from."""
COLUMNS = (
    "figure_id, known, unreadable, measure, currency, unit, hedge, period, printed, printed_high,"
    " u, u_high,"
    " nominal_low, nominal_low_side, nominal_high, nominal_high_side,"
    " soft_low, soft_low_side, soft_high, soft_high_side,"
    " hard_low, hard_low_side, hard_high, hard_high_side, contradicted"
)
_MEASURE = 3
"""Where COLUMNS holds what a figure measures."""
_STORED = f"""
    SELECT {COLUMNS} FROM figure_meaning WHERE figure_id IN (SELECT value FROM json_each(?))
"""  # noqa: S608  (columns of ours)
_ORDER = tuple(sorted(GIVEN))
_FIGURES = f"""
    SELECT id, key, public_id, {", ".join(_ORDER)} FROM figure
     WHERE id IN (SELECT value FROM json_each(?))
"""  # noqa: S608  (columns of ours)
_ANY = "this amount"
"""What a figure without a wording is called where its amount is refused."""
_MARKS = ", ".join("?" * len(COLUMNS.split(",")))
_WRITE = f"INSERT OR REPLACE INTO figure_meaning ({COLUMNS}) VALUES ({_MARKS})"  # noqa: S608


@dataclass(frozen=True, slots=True)
class Meant:
    """A figure's meaning as it is stored.

    says:  what it means, under no key of its own: most wordings come more than once.
    read:  what its quote says against what was typed, by field.
    row:   the values of COLUMNS.
    """

    figure_id: int
    key: str
    says: Figure
    read: Mapping[str, str]
    row: tuple[Any, ...]

    @property
    def figure(self) -> Figure:
        """The figure under its key."""
        return self.says._replace(key=self.key)

    @property
    def measure(self) -> str:
        """What it measures."""
        return str(self.says.measure)


def computed(connection: sqlite3.Connection, ids: Iterable[int]) -> list[Meant]:
    """Return the meanings of these figures from what was given of them; writes nothing.

    Errors: RefusedError that names the figure, for an amount that cannot be counted with.
    """
    return [_meant(row) for row in fetch(connection, _FIGURES, listed(ids))]


def stored(connection: sqlite3.Connection, ids: Iterable[int]) -> dict[int, tuple[Any, ...]]:
    """Return the stored meaning of each of these figures, in the order of COLUMNS."""
    return {row[0]: tuple(row) for row in fetch(connection, _STORED, listed(ids))}


def renew(connection: sqlite3.Connection, found: Sequence[Meant]) -> set[int]:
    """Store the meanings that are new; return the figures that measure something else now."""
    before = stored(connection, [each.figure_id for each in found])
    run(connection, _difference(before, found))
    return {
        each.figure_id
        for each in found
        if each.measure != before.get(each.figure_id, (None,) * 4)[_MEASURE]
    }


def difference(connection: sqlite3.Connection, found: Sequence[Meant]) -> Statements:
    """Return which of these meanings are new or otherwise than they are stored; writes nothing."""
    return _difference(stored(connection, [each.figure_id for each in found]), found)


def _difference(before: Mapping[int, tuple[Any, ...]], found: Iterable[Meant]) -> Statements:
    return [(_WRITE, [each.row for each in found if before.get(each.figure_id) != each.row])]


def _meant(figure: sqlite3.Row) -> Meant:
    figure_id, key, public_id, *given = figure
    try:
        known, row = _derived(*given)
    except CrossfootError as error:
        raise RefusedError(
            "figure {public_id}: {reason}", error.remedy, public_id=public_id, reason=error.what
        ) from error
    return Meant(figure_id, key, known.figure, dict(known.read), (figure_id, *row))


@lru_cache(maxsize=4096)
def _derived(*given: object) -> tuple[Meaning, tuple[Any, ...]]:
    """Return the meaning of what is given, and its columns; most wordings come more than once."""
    values: dict[str, Any] = dict(zip(_ORDER, given, strict=True))
    known = meaning(_ANY, _given(values))
    return known, _stored(known)


def _given(row: Mapping[str, Any]) -> Given:
    amounts = ("amount", "amount_high", "rounded_to")
    return Given(**{**row, **{name: _units(row[name]) for name in amounts}})


def _units(hundredths: int | None) -> Decimal | None:
    return None if hundredths is None else Decimal(hundredths).scaleb(-2)


def _stored(known: Meaning) -> tuple[Any, ...]:
    """Return the values of COLUMNS, the figure's id apart."""
    figure = known.figure
    bounds: list[int | None] = [None, 0] * 6
    if figure.is_known:
        ends = [end for level in sets_of(figure) for end in (level.lower, level.upper)]
        bounds = [value for end in ends for value in _flat(end)]
    return (
        int(figure.is_known),
        int(not figure.is_readable),
        figure.measure,
        figure.currency,
        figure.unit,
        figure.hedge,
        figure.period,
        figure.amount,
        figure.amount_high,
        figure.u,
        figure.u_high,
        *bounds,
        json.dumps(dict(known.read), sort_keys=True, ensure_ascii=False) if known.read else None,
    )


def _flat(end: Bound | None) -> tuple[int | None, int]:
    return (None, 0) if end is None else (end.value, end.side)
