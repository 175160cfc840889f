"""A cell that should hold a date: taken at its precision, asked about where it could be two."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.bundle.values import day as stored_day
from crossfoot.exchange.bundle.values import shown

_ISO = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?(?:[T ]00:00(?::00)?)?", re.ASCII)
_NUMERIC = re.compile(r"(\d{1,2})([/. -])(\d{1,2})\2(\d{4}|\d{2})", re.ASCII)
_DAY_MONTH = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[ .-]+(\w{3,})\.?,?[ .-]+(\d{4})(?: ?г\.?)?")
_MONTH_DAY = re.compile(r"(\w{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_MONTH_YEAR = re.compile(r"(\w{3,})\.?,? (\d{4})(?: ?г\.?)?")
_MONTHS = (
    ("jan", "янв"),
    ("feb", "фев"),
    ("mar", "мар"),
    ("apr", "апр"),
    ("may", "май", "мая"),
    ("jun", "июн"),
    ("jul", "июл"),
    ("aug", "авг"),
    ("sep", "сен"),
    ("oct", "окт"),
    ("nov", "ноя"),
    ("dec", "дек"),
)
_NAMES = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_FIRST, _LAST = 1900, 2100
_WRITE = "Write it as 2025, 2025-09 or 2025-09-23."


def day_of(value: object, *, day_first: bool | None = None) -> str:
    """Read a cell; day_first: what a person said of 02/03/2024. Errors: WrongError."""
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return _sensible(value.isoformat(), value)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise WrongError("{value} is not a date", _WRITE, value=value)
    text = str(value).strip()
    if _ISO.fullmatch(text):
        return _sensible(stored_day(re.split("[T ]", text)[0], text), value)
    if isinstance(value, int):
        raise WrongError(
            "{value} is a number, not a date",
            "Show the column as dates. {write}",
            value=value,
            write=_WRITE,
        )
    return _sensible(stored_day(_read(text, day_first=day_first), text), value)


def _either(first: int, second: int) -> bool:
    return first != second and first <= 12 and second <= 12


def _read(text: str, *, day_first: bool | None) -> str:
    """A date in words or figures, as ISO; its calendar is not looked at yet."""
    if match := _NUMERIC.fullmatch(text):
        return _numeric(text, match, day_first=day_first)
    for pattern, order in ((_DAY_MONTH, (3, 2, 1)), (_MONTH_DAY, (3, 1, 2)), (_MONTH_YEAR, (2, 1))):
        match = pattern.fullmatch(text)
        month = _month(match[order[1]]) if match else None
        if match and month:
            end = f"-{int(match[order[2]]):02}" if len(order) == 3 else ""
            return f"{match[order[0]]}-{month:02}{end}"
    raise WrongError("{shown} is not a date", _WRITE, shown=shown(text))


def _numeric(text: str, match: re.Match[str], *, day_first: bool | None) -> str:
    first, second = int(match[1]), int(match[3])
    year = _year(match[4])
    if match[2] == "." or first > 12:  # 23.09.2025 is written by those who put the day first
        day_first = True
    elif second > 12:
        day_first = False
    if day_first is None and _either(first, second):
        raise WrongError(
            "{shown} may be {first} {second_month} or {second} {first_month}",
            "Say whether the day stands first. {write}",
            shown=shown(text),
            first=first,
            second_month=_NAMES[second - 1],
            second=second,
            first_month=_NAMES[first - 1],
            write=_WRITE,
        )
    day, month = (first, second) if day_first is not False else (second, first)
    return f"{year}-{month:02}-{day:02}"


def _year(digits: str) -> str:
    """Four digits; two are of this century unless they lie ahead."""
    if len(digits) == 4:
        return digits
    ahead = datetime.now(UTC).year % 100 + 10
    return f"{'20' if int(digits) <= ahead else '19'}{digits}"


def _month(name: str) -> int | None:
    start = name.lower()[:3]
    return next((number for number, names in enumerate(_MONTHS, 1) if start in names), None)


def _sensible(day: str, value: object) -> str:
    if not _FIRST <= int(day[:4]) <= _LAST:
        raise WrongError("{value} is no date of an announcement", _WRITE, value=value)
    return day
