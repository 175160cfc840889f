"""The cells of one column of a table, from values of the ledger to XML.

Decision: a column at a time, many rows of it. Most of a cell is the same wherever its value stands
(all but the number of its row), and most columns say the same few words again and again: what was
made of a short value is kept, the first few hundred of each column.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.workbook import guard, stream
from crossfoot.exchange.workbook.holding import PER_UNIT, READ, SURELY_EXACT, held
from crossfoot.exchange.workbook.style import Dress, Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from crossfoot.exchange.workbook.archive import Rows
    from crossfoot.exchange.workbook.book import Book

MOST_LINKS = 65_530
"""Links a sheet may have; the rest stay text."""
MOST_KEPT = 500
"""Different values of a column whose content is kept for when they come again."""
LONGEST_KEPT = 60
"""Letters of a text that may well come again."""


@dataclass(slots=True, eq=False)
class Link:
    """A text that leads somewhere. target: a web address. place: a cell, "'Figures'!A2"."""

    text: str
    target: str | None = None
    place: str | None = None


@dataclass(slots=True, eq=False)
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
    """Writes the cells of a column; what it cannot hold is counted in the book.

    after: what follows each cell: the head of the next one, see `RowStream.row`.
    """

    def __init__(self, book: Book, letter: str, kind: Kind, dress: Dress, after: str) -> None:
        self._book = book
        self._letter = letter
        self._after = after
        self._kind = kind
        self._dress = dress
        self._makers: dict[type, Callable[[Any], str]] = {
            str: self._held if kind in READ else self._text,
            int: self._held,
            float: self._number,
            Formula: self._formula,
        }
        self._plain = book.styles.number(kind, dress)
        self._known: dict[Value, str] = {None: stream.blank(self._plain) + after}

    def column(self, values: Sequence[Value], numbers: Sequence[str], rows: Rows) -> list[str]:
        """What stands in cells below one another, numbers: of their rows; a blank is ruled too."""
        found = list(map(self._known.get, values))
        return [
            content or self._made(value, number, rows)
            for content, value, number in zip(found, values, numbers, strict=True)
        ]

    def _made(self, value: Value, number: str, rows: Rows) -> str:
        """What stands in a cell; a value that may well come again is kept."""
        kind = type(value)
        if kind is Link:
            return self._link(f"{self._letter}{number}", value, rows) + self._after
        make = self._makers.get(kind)
        content = stream.number(self._plain, value) if make is None else make(value)
        content += self._after
        if len(self._known) < MOST_KEPT and _comes_again(value):
            self._known[value] = content
        return content

    def _held(self, value: str | int) -> str:
        put = held(value, self._kind)
        if put is None:
            return stream.blank(self._plain)
        if isinstance(put, str):
            self._book.long_numbers += not isinstance(value, str)
            return self._text(put)
        if isinstance(put, int | float | Decimal):
            cents = self._kind is Kind.AMOUNT and not isinstance(put, int)
            return stream.number(self._cents if cents else self._plain, put)
        return stream.moment(self._plain, put)

    def _number(self, value: float) -> str:
        if guard.fits(value):
            return stream.number(self._plain, value)
        return self._text(str(value))

    @property
    def _cents(self) -> int:
        return self._book.styles.number(Kind.CENTS, self._dress)

    def _text(self, value: str, *, link: bool = False) -> str:
        if not guard.surely_kept(value):
            value = self._safe(value)
        marked = value.startswith(guard.CALLS)
        style = self._plain
        if marked or link:
            style = self._book.styles.number(self._kind, self._dress, link=link, marked=marked)
        return stream.text(style, value)

    def _safe(self, value: str) -> str:
        safe = guard.text(value)
        self._book.scrubbed += safe.scrubbed
        self._book.cut += safe.cut
        return safe.text

    def _link(self, place: str, link: Link, rows: Rows) -> str:
        target = guard.address(link.target) if link.target else None
        if target is None and link.place is None:
            return self._text(link.text)
        if rows.links >= MOST_LINKS or not (target is None or rows.takes(target)):
            self._book.unlinked += 1
            return self._text(link.text)
        rows.link(place, target=target, location=link.place)
        return self._text(link.text, link=True)

    def _formula(self, formula: Formula) -> str:
        style = self._cents if formula.cents else self._plain
        value = formula.value
        shown = held(value, self._kind) if isinstance(value, int) else value
        if isinstance(shown, str) and isinstance(value, int):
            shown = Decimal(value) / PER_UNIT.get(self._kind, 1)  # a number: it is computed
        assert not isinstance(shown, date)
        if isinstance(shown, float | Decimal) and not guard.fits(shown):
            shown = None
        return stream.formula(style, formula.text[1:], shown)


def _comes_again(value: object) -> bool:
    """Whether a value is short, and no cell that holds it need be counted."""
    match value:
        case bool():
            return False
        case int():
            return -SURELY_EXACT < value < SURELY_EXACT
        case str():
            return len(value) <= LONGEST_KEPT and guard.surely_kept(value)
    return False
