"""What a value must be to be stored: a date, a currency, an amount, a word of a value list.

An admission returns the value to store, or raises ValueError with the rest of a sentence that
begins with the place ("figure F-12, hedge: " …). Sources: CONTRACT, "Value lists" and "Bundle";
FIGURES, section 2 (limits).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from enum import StrEnum

Admission = Callable[[object], object]

LIMIT = 9 * 10**18
"""The largest amount: 9·10^16 units, in hundredths."""
WEIGHT_LIMIT = 10**8
"""The largest weight: 10^6, in hundredths."""
_DATE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_CURRENCY = re.compile("[A-Z]{3}", re.ASCII)
_COUNTRY = re.compile("[A-Z]{2}", re.ASCII)
_RATE = re.compile(r"\d{1,20}(?:\.\d{1,20})?", re.ASCII)
_NOT_STORABLE = re.compile("[\\0\\ud800-\\udfff]")
_HASH = re.compile("[0-9a-f]{64}", re.ASCII)


def text(value: object) -> str:
    """Take any text, less what no file can hold (NUL, lone surrogates), as sealing does."""
    if not isinstance(value, str):
        raise ValueError(f"{_shown(value)} is not text")  # noqa: TRY004  (one error for callers)
    if _NOT_STORABLE.search(value):
        value = value.replace("\0", "").encode("utf-16", "surrogatepass").decode("utf-16", "ignore")
    return value


def filled(value: object) -> str:
    """Take text that says something."""
    said = text(value)
    if not said.strip():
        raise ValueError("it is empty")
    return said


def day(value: object) -> str:
    """Take a date at its precision: YYYY, YYYY-MM or YYYY-MM-DD."""
    match = _DATE.fullmatch(text(value))
    if match is None or not _is_day(int(match[1]), int(match[2] or 1), int(match[3] or 1)):
        raise ValueError(f"{_shown(value)} is not a date (YYYY, YYYY-MM or YYYY-MM-DD)")
    return text(value)


def moment(value: object) -> str:
    """Take a time in ISO 8601, or a date where only that is known."""
    try:
        datetime.fromisoformat(text(value))
    except ValueError:
        return day(value)
    return text(value)


def currency(value: object) -> str:
    """Take an ISO 4217 code."""
    return _matching(_CURRENCY, value, "a currency (three capital letters)")


def country(value: object) -> str:
    """Take an ISO 3166 alpha-2 code."""
    return _matching(_COUNTRY, value, "a country (two capital letters)")


def digest(value: object) -> str:
    """Take a SHA-256 in hex."""
    return _matching(_HASH, value, "a SHA-256 in small hex digits")


def whole(value: object) -> int:
    """Take an integer; a bool is not one."""
    if type(value) is not int:
        raise ValueError(f"{_shown(value)} is not a whole number")
    return value


def count(value: object) -> int:
    """Take a number from 0 on that a person could count."""
    number = whole(value)
    if not 0 <= number <= 10**12:
        raise ValueError(f"{value} is not a count")
    return number


def row(value: object) -> int:
    """Take the id of a row; whether it exists is looked up when the change is written."""
    number = whole(value)
    if number < 1:
        raise ValueError(f"{value} is not a row")
    return number


def amount(value: object) -> int:
    """Take hundredths of a unit within the limits of the arithmetic."""
    if abs(whole(value)) > LIMIT:
        raise ValueError("it is beyond 90,000,000,000,000,000, the largest amount that is kept")
    return whole(value)


def width(value: object) -> int:
    """Take a rounding, which is an amount from 0 on."""
    if amount(value) < 0:
        raise ValueError("it is below zero")
    return whole(value)


def weight(value: object) -> int:
    """Take hundredths of a weight."""
    if abs(whole(value)) > WEIGHT_LIMIT:
        raise ValueError("it is beyond 1,000,000, the largest weight")
    return whole(value)


def flag(value: object) -> int:
    """Take 0 or 1."""
    if not isinstance(value, int) or value not in (0, 1):
        raise ValueError(f"{_shown(value)} is neither 0 nor 1")
    return int(value)


def rate(value: object) -> str:
    """Take a positive decimal number as text."""
    if _RATE.fullmatch(text(value)) is None or Decimal(text(value)) == 0:
        raise ValueError(f"{_shown(value)} is not a rate (plain digits above zero)")
    return text(value)


def rows(value: object) -> str:
    """Take the identity of a flag: canonical JSON [[table, id], …]."""
    try:
        known = json.loads(text(value))
        whole_list = bool(known) and all(
            isinstance(table, str) and whole(id_) for table, id_ in known
        )
    except (ValueError, TypeError):
        whole_list = False
    if not whole_list:
        raise ValueError(f"{_shown(value)} is not a list of rows")
    return json.dumps(known, separators=(",", ":"), ensure_ascii=False)


def one_of(words: type[StrEnum], what: str) -> Admission:
    """Return an admission for a closed value list; what: "a hedge"."""
    known = frozenset(word.value for word in words)

    def admit(value: object) -> str:
        if value not in known:
            raise ValueError(f"{_shown(value)} is not {what}")
        return str(value)

    return admit


def _is_day(year: int, month: int, day_: int) -> bool:
    try:
        date(year, month, day_)
    except ValueError:
        return False
    return True


def _matching(pattern: re.Pattern[str], value: object, what: str) -> str:
    if not isinstance(value, str) or pattern.fullmatch(value) is None:
        raise ValueError(f"{_shown(value)} is not {what}")
    return value


def _shown(value: object) -> str:
    """Return a value as a message shows it: quoted if text, and never a page long."""
    shown = f'"{value}"' if isinstance(value, str) else str(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}…"
