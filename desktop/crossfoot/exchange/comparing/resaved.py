"""Whether two cells say the same, whatever the program made of one that saved the file again.

Separated text keeps no kind of a cell: a spreadsheet program writes dates and decimal marks as its
country does ("9/22/2025", "1,5"), and large numbers as powers of ten.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_DAY = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})")
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d{1,3})?", re.ASCII)
_EXACTLY = Decimal(0)


def says_same(file: str, export: str, close: Decimal = _EXACTLY) -> bool:
    """Whether a cell of a file says what was exported.

    close: how far two numbers may be apart, as a share of them.

    >>> says_same("22.09.2025", "2025-09-22"), says_same("6E+11", "600000000000")
    (True, True)
    >>> says_same("9/10/2025", "2025-10-09"), says_same("1,5", "1.5"), says_same("7", "8")
    (True, True, False)
    """
    if file == export or file.replace("T", " ") == export:
        return True
    if _ISO_DAY.fullmatch(export):
        return _is_day(file, export)
    if not (_NUMBER.fullmatch(file) and _NUMBER.fullmatch(export)):
        return False
    try:
        one, other = Decimal(file.replace(",", ".")), Decimal(export)
        return abs(one - other) <= close * max(abs(one), abs(other))
    except InvalidOperation:
        return False


def _is_day(file: str, export: str) -> bool:
    """Whether a date in figures may be this day, whichever of its numbers stands first."""
    written = _DAY.fullmatch(file)
    if written is None:
        return False
    year, month, day = map(int, export.split("-"))
    first, second, third = map(int, written.groups())
    return third in {year, year % 100} and sorted((first, second)) == sorted((month, day))
