"""The cells of one column of a table, from values of the ledger to XML."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.workbook import guard, stream
from crossfoot.exchange.workbook.holding import PER_UNIT, READ, held
from crossfoot.exchange.workbook.style import Dress, Kind

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.exchange.workbook.archive import Rows
    from crossfoot.exchange.workbook.book import Book

MOST_LINKS = 65_530
"""Links a sheet may have; the rest stay text."""
_SURELY_EXACT = 10 ** (guard.MOST_DIGITS - 1)


@dataclass(slots=True)
class Link:
    """A text that leads somewhere. target: a web address. place: a cell, "'Figures'!A2"."""

    text: str
    target: str | None = None
    place: str | None = None


@dataclass(slots=True)
class Formula:
    """A formula of our own, with its "=", and what it comes to, in what the column stores.

    cents: whether its value has decimals to show.
    """

    text: str
    value: float | str | None = None
    cents: bool = False


Value = Any
"""What a row holds: text, hundredths (or a plain count), `Link`, `Formula`, or None for a blank."""


class Cells:
    """Writes the cells of a column; what it cannot hold is counted in the book."""

    def __init__(self, book: Book, letter: str, kind: Kind, dress: Dress) -> None:
        self._book = book
        self._letter = letter
        self._kind = kind
        self._dress = dress
        self._per = PER_UNIT.get(kind, 0)
        self._writers: dict[type, Callable[[str, Any, Rows], str]] = {
            str: self._held if kind in READ else self._text,
            Link: self._link,
            Formula: self._formula,
        }
        if self._per:
            self._writers[int] = self._amount
        self._plain = book.styles.number(kind, dress)

    def xml(self, value: Value, row: int, rows: Rows) -> str:
        """A cell for a value of the column's kind; a blank is ruled as well."""
        place = f"{self._letter}{row}"
        if value is None:
            return stream.blank(place, self._plain)
        write = self._writers.get(type(value))
        if write is None:
            return stream.number(place, self._plain, value)
        return write(place, value, rows)

    def _amount(self, place: str, value: int, rows: Rows) -> str:
        units, rest = divmod(value, self._per)
        if not rest and -_SURELY_EXACT < units < _SURELY_EXACT:
            return stream.number(place, self._plain, units)
        return self._held(place, value, rows)

    def _held(self, place: str, value: str | int, rows: Rows) -> str:
        put = held(value, self._kind)
        if put is None:
            return stream.blank(place, self._plain)
        if isinstance(put, str):
            self._book.long_numbers += not isinstance(value, str)
            return self._text(place, put, rows)
        if isinstance(put, int | float | Decimal):
            cents = self._kind is Kind.AMOUNT and not isinstance(put, int)
            return stream.number(place, self._cents if cents else self._plain, put)
        return stream.moment(place, self._plain, put)

    @property
    def _cents(self) -> int:
        return self._book.styles.number(Kind.CENTS, self._dress)

    def _text(self, place: str, value: str, _rows: Rows, *, link: bool = False) -> str:
        if not guard.surely_kept(value):
            value = self._safe(value)
        marked = value.startswith(guard.CALLS)
        style = self._plain
        if marked or link:
            style = self._book.styles.number(self._kind, self._dress, link=link, marked=marked)
        return stream.text(place, style, value)

    def _safe(self, value: str) -> str:
        safe = guard.text(value)
        self._book.scrubbed += safe.scrubbed
        self._book.cut += safe.cut
        return safe.text

    def _link(self, place: str, link: Link, rows: Rows) -> str:
        target = guard.address(link.target) if link.target else None
        if target is None and link.place is None:
            return self._text(place, link.text, rows)
        if rows.links >= MOST_LINKS or not (target is None or rows.takes(target)):
            self._book.unlinked += 1
            return self._text(place, link.text, rows)
        rows.link(place, target=target, location=link.place)
        return self._text(place, link.text, rows, link=True)

    def _formula(self, place: str, formula: Formula, _rows: Rows) -> str:
        style = self._cents if formula.cents else self._plain
        value = formula.value
        shown = held(value, self._kind) if isinstance(value, int) else value
        if isinstance(shown, str) and isinstance(value, int):
            shown = Decimal(value) / (self._per or 1)  # a number all the same: it is computed
        assert not isinstance(shown, date)
        return stream.formula(place, style, formula.text[1:], shown)
