"""Exchange rates from a file: the European Central Bank's tables, or a column each of anything.

Two shapes are told apart by the heading. The ECB's has a currency a column ("Date, USD, JPY …") and
says what one euro comes to; the other has the columns on, from, to, rate and source, in any order.
Source: European Central Bank, "Euro foreign exchange reference rates" (eurofxref.csv, -hist.csv).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.comparing.days import day_of
from crossfoot.exchange.spreadsheets.separated import separated_grid
from crossfoot.ledger.actions.rates import refuse_wrong
from crossfoot.ledger.fields import RateFields
from crossfoot.ledger.queries.rates import KnownRate, needed, rates_like

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from crossfoot.exchange.spreadsheets.grid import Line

EUROS = "European Central Bank"
LARGEST = 32 * 1024 * 1024
"""Bytes of a file; the bank's whole history has three million."""
_CODE = re.compile("[A-Z]{3}", re.ASCII)
_MISSING = frozenset({"", "N/A", "-", "—"})
_NAMES = {
    "on": "on",
    "date": "on",
    "day": "on",
    "from": "from_currency",
    "to": "to_currency",
    "rate": "rate",
    "source": "source",
}
_NEEDED = frozenset({"on", "from_currency", "to_currency", "rate"})


@dataclass(frozen=True, slots=True)
class RatesRead:
    """What a file holds. problems: a sentence for each line that holds no rate."""

    rates: tuple[RateFields, ...]
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Offer:
    """What taking a file in would do. Of each rate: what is recorded, and whether it is needed."""

    name: str
    rates: tuple[RateFields, ...]
    known: tuple[KnownRate | None, ...]
    needed: tuple[bool, ...]
    problems: tuple[str, ...]

    def differing(self, *, only_needed: bool) -> list[RateFields]:
        """Return the rates that are not recorded as they are in the file."""
        return [
            rate
            for rate, known, needed in zip(self.rates, self.known, self.needed, strict=True)
            if (known is None or known.rate != rate.rate) and (needed or not only_needed)
        ]


def offered(connection: sqlite3.Connection, raw: bytes, name: str) -> Offer:
    """Set a file of rates against the ledger; writes nothing. Errors: as `read_rates`."""
    read = read_rates(raw, name)
    return Offer(
        name,
        read.rates,
        tuple(rates_like(connection, read.rates)),
        tuple(needed(connection, read.rates)),
        read.problems,
    )


def read_rates(raw: bytes, name: str) -> RatesRead:
    """Read a file of rates; writes nothing.

    Errors: CrossfootError for a file that is too large, or of neither shape.
    """
    if len(raw) > LARGEST:
        raise CrossfootError(
            "{name} is larger than any table of rates ({megabytes} MB).",
            "Take a part of it.",
            name=name,
            megabytes=LARGEST // 1024 // 1024,
        )
    lines = separated_grid(raw, name).lines
    heading = [_text(value) for value in lines[0].values] if lines else []
    if (
        heading
        and heading[0].lower() == "date"
        and _CODE.fullmatch(heading[1] if heading[1:] else "")
    ):
        return _gathered(_of_columns(lines[1:], heading, name))
    columns = {
        _NAMES[each.lower()]: place for place, each in enumerate(heading) if each.lower() in _NAMES
    }
    if not columns.keys() >= _NEEDED:
        raise CrossfootError(
            "{name} is no table of rates: its first line names neither "
            "currencies nor the columns on, from, to and rate.",
            "Take the CSV of the European Central Bank, or write that line.",
            name=name,
        )
    return _gathered(_of_lines(lines[1:], columns, name))


Read = RateFields | str
"""A rate, or why there is none."""


def _gathered(read: Iterator[Read]) -> RatesRead:
    """Tell rates from problems; of the same rate twice the first stands."""
    rates: dict[tuple[str | None, ...], RateFields] = {}
    problems = []
    for each in read:
        if isinstance(each, str):
            problems.append(each)
        else:
            same = (each.on, each.from_currency, each.to_currency, each.source)
            rates.setdefault(same, each)
    return RatesRead(tuple(rates.values()), tuple(problems))


def _of_columns(lines: Sequence[Line], heading: Sequence[str], name: str) -> Iterator[Read]:
    """Read a line a day, a column a currency: what one euro comes to."""
    for line in lines:
        try:
            on = day_of(line.values[0])
        except WrongError as error:
            yield f"{name}, line {line.number}: {error.what}."
            continue
        for code, value in zip(heading[1:], line.values[1:], strict=False):
            if code and _text(value) not in _MISSING:
                fields = RateFields(on, "EUR", code, _text(value), EUROS)
                yield _checked(fields, line, name)


def _of_lines(lines: Sequence[Line], columns: Mapping[str, int], name: str) -> Iterator[Read]:
    """Read a line a rate."""
    for line in lines:
        values = {
            column: _text(line.values[place]) if place < len(line.values) else ""
            for column, place in columns.items()
        }
        try:
            on = day_of(values["on"])
        except WrongError as error:
            yield f"{name}, line {line.number}: {error.what}."
            continue
        pair = values["from_currency"].upper(), values["to_currency"].upper()
        number = (
            values["rate"].replace(",", ".") if values["rate"].count(",") == 1 else values["rate"]
        )
        fields = RateFields(on, *pair, number, values.get("source") or None)
        yield _checked(fields, line, name)


def _checked(fields: RateFields, line: Line, name: str) -> Read:
    try:
        refuse_wrong(fields)
    except CrossfootError as error:
        return f"{name}, line {line.number}: {error.what}"
    return fields


def _text(value: object) -> str:
    return "" if value is None else str(value).strip()
