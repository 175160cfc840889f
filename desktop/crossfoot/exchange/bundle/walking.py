"""JSON from anywhere, walked at its top row by row: a fault is told by the row that it stands in.

Numbers are kept exactly (whole numbers, else `Decimal`), a name given twice is refused since one
of the two would be lost, and NaN is no number.

Decision: only single rows are given to Python's own scanner, which would first build the whole of
a file that holds nothing but brackets. Consequence: what is no bundle ends at its first row.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, NoReturn

from crossfoot.errors import worded
from crossfoot.exchange.bundle.values import shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOST_STRANGERS = 10_000
"""Items of a list that are no objects; a file with more of them is no bundle."""
_SPACE = re.compile(r"[ \t\n\r]*")


class HostileError(ValueError):
    """JSON that Python would read but whose meaning is not certain. place: the row, "" for none."""

    def __init__(self, what: str, place: str = "", **facts: object) -> None:
        self.what = worded(what, facts)
        self.place = place
        super().__init__(self.what)


class Walk:
    """Walks one text, once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._decode = json.JSONDecoder(
            parse_int=_whole,
            parse_float=_exact,
            parse_constant=_no_number,
            object_pairs_hook=_without_repeats,
        ).raw_decode

    def top(
        self, name_found: Callable[[str], object], row_found: Callable[[str, int, object], object]
    ) -> object:
        """Read the whole text.

        name_found: told each name of its object, before what it holds.
        row_found:  told each item of its lists, with the name of the list and its number.
        Errors:     json.JSONDecodeError, HostileError, RecursionError, whatever these raise.
        """
        is_object = self._next() == "{"
        value = dict(self._members(name_found, row_found)) if is_object else self._value("")
        if self._next():
            self._fail("Extra data")
        return value

    def _members(
        self, name_found: Callable[[str], object], row_found: Callable[[str, int, object], object]
    ) -> Iterator[tuple[str, object]]:
        seen: set[str] = set()
        for _ in self._items("}"):
            if self._next() != '"':
                self._fail("Expecting property name")
            name = str(self._value(""))
            if name in seen:
                raise HostileError("{shown} is given twice in one object", shown=shown(name))
            seen.add(name)
            name_found(name)
            if self._next() != ":":
                self._fail("Expecting ':' delimiter")
            self._at += 1
            is_list = self._next() == "["
            yield name, list(self._rows(name, row_found)) if is_list else self._value(name)

    def _rows(self, name: str, row_found: Callable[[str, int, object], object]) -> Iterator[object]:
        strangers = 0
        for number in self._items("]"):
            self._next()
            row = self._value(f"{name}[{number}]")
            strangers += not isinstance(row, dict)
            if strangers > MOST_STRANGERS:
                raise HostileError(
                    "more than {most:,} rows are no objects", name, most=MOST_STRANGERS
                )
            row_found(name, number, row)
            yield row

    def _items(self, closing: str) -> Iterator[int]:
        """Go from item to item of what opens here, to behind its end; yields their numbers."""
        self._at += 1
        if self._next() == closing:
            self._at += 1
            return
        number = 0
        while True:
            yield number
            number += 1
            mark = self._next()
            if mark not in (",", closing) or not mark:
                self._fail("Expecting ',' delimiter")
            self._at += 1
            if mark == closing:
                return
            if self._next() == closing:
                self._fail("Illegal trailing comma")

    def _value(self, place: str) -> Any:  # noqa: ANN401  (any JSON)
        try:
            value, self._at = self._decode(self._text, self._at)
        except HostileError as error:
            raise HostileError(error.what, place) from None
        return value

    def _next(self) -> str:
        """Go to what comes after spaces, and say what it is; "" at the end."""
        found = _SPACE.match(self._text, self._at)
        assert found is not None
        self._at = found.end()
        return self._text[self._at : self._at + 1]

    def _fail(self, message: str) -> NoReturn:
        raise json.JSONDecodeError(message, self._text, self._at)


def _whole(digits: str) -> int | Decimal:
    return int(digits) if len(digits) < 30 else Decimal(digits)


def _exact(digits: str) -> Decimal:
    try:
        return Decimal(digits)
    except InvalidOperation:
        raise HostileError("{shown} is beyond any number", shown=shown(digits)) from None


def _no_number(word: str) -> NoReturn:
    raise HostileError("{shown} is not a number", shown=word)


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        (twice, _), *_ = Counter(name for name, _ in pairs).most_common(1)
        raise HostileError("{shown} is given twice in one object", shown=shown(twice))
    return found
