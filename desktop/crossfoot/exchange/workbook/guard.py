"""What a cell can hold, and what becomes of a value that it cannot: nothing is lost in silence.

Each function here stands against a defect of the format or of openpyxl 3.1.5, and says which.
Source: PLATFORM, section C3.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from urllib.parse import urlsplit

MOST_CHARACTERS = 32_767
"""UTF-16 units in a cell; openpyxl cuts there without a word."""
_FURTHER = re.compile(r" \(\d+\)$")
_SURELY_SHORT = MOST_CHARACTERS // 2
LONGEST_LINK = 2_079
MOST_DIGITS = 15
"""Digits a spreadsheet keeps of a number; the others become nought."""
LARGEST = Decimal("1E+307")
FIRST_DAY = date(1900, 3, 1)
"""Before it Excel and LibreOffice disagree by a day, and before 1900 Excel shows ####."""

_UNSTORABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ESCAPE_LIKE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
CALLS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class Text:
    """A text as a cell holds it.

    scrubbed:  characters replaced by U+FFFD.
    cut:       whether its end is left out; the text says so.
    calls:     whether a program might take it for a formula, so that it is marked as text.
    """

    text: str
    scrubbed: int = 0
    cut: bool = False
    calls: bool = False


def surely_kept(value: str) -> bool:
    """Whether a text is plainly one that `text` would leave alone; a quick look."""
    return len(value) <= _SURELY_SHORT and value.isprintable() and "_x" not in value


def text(value: str) -> Text:
    """Text that can be stored and read back.

    openpyxl stops at control characters and writes a file it cannot read for lone surrogates,
    U+FFFE and U+FFFF; "_x000D_" would come back as a carriage return.
    """
    plain, scrubbed = storable(value)
    plain = _ESCAPE_LIKE.sub("_x005F_", plain)
    kept = fitting(plain, MOST_CHARACTERS)
    return Text(kept, scrubbed, len(kept) < len(plain), kept.startswith(CALLS))


def storable(value: str) -> tuple[str, int]:
    """Return a text without what no table stores, and how many characters were replaced."""
    plain = value.replace("\r\n", "\n").replace("\r", "\n")
    return _UNSTORABLE.subn("\ufffd", plain)


def fitting(value: str, most: int) -> str:
    """Text of at most so many UTF-16 units; where some is left out, its end says so."""
    if _units(value) <= most:
        return value
    ending = " … [cut here: the whole text is in the ledger]"
    room = most - len(ending)
    kept = value[:room]
    while _units(kept) > room:
        kept = kept[: len(kept) - (_units(kept) - room + 1) // 2]
    return kept + ending


def _units(value: str) -> int:
    return len(value) + sum(mark > "\uffff" for mark in value)


def number(hundredths: int, per: int = 100) -> int | Decimal | str:
    """An amount as a number of units (per 100) or millions (per 10^8).

    With more digits than a spreadsheet keeps it stays text, and so keeps them.
    """
    return decimal(Decimal(hundredths) / per)


def decimal(value: Decimal | str) -> int | Decimal | str:
    """A number as it is, or as text where a spreadsheet would not keep its digits or its size."""
    value = Decimal(value)
    if not fits(value):
        return str(value)
    exact = f"{value:f}"
    digits = exact.replace(".", "").replace("-", "").strip("0")
    if len(digits) > MOST_DIGITS:
        return f"{value:,f}"
    return int(value) if value == value.to_integral_value() else value


def fits(value: float | Decimal) -> bool:
    """Whether a cell can hold a number; openpyxl leaves it blank where it cannot."""
    exact = Decimal(value)
    return exact.is_finite() and exact.copy_abs() < LARGEST


def day(value: str) -> date | str:
    """A date where the day is known; a year or a month stays text, and so does an old day."""
    if len(value) != len("2025-09-23"):
        return value
    known = date.fromisoformat(value)
    return known if known >= FIRST_DAY else value


def moment(value: str) -> datetime | str:
    """A time in UTC; openpyxl refuses one that knows its zone."""
    try:
        known = datetime.fromisoformat(value)
    except ValueError:
        return value
    if known.tzinfo is not None:
        known = known.astimezone(UTC).replace(tzinfo=None)
    return known.replace(microsecond=0) if known.date() >= FIRST_DAY else value


def address(value: str) -> str | None:
    """A web address that may be a link; None for others, which stay text.

    A link may start a program; Excel repairs a file with one over 2,079 characters.
    """
    plain = value.strip()
    if len(plain) > LONGEST_LINK or _UNSTORABLE.search(plain) or " " in plain:
        return None
    try:
        parts = urlsplit(plain)
    except ValueError:
        return None
    return plain if parts.scheme in ("http", "https") and parts.netloc else None


def table_of(title: str) -> str:
    """The table that a sheet belongs to, by its title: further pages end in a number.

    >>> table_of("Deals (2)"), table_of("Deal parties")
    ('Deals', 'Deal parties')
    """
    return _FURTHER.sub("", title)


def title(name: str, page: int = 1) -> str:
    r"""A sheet's title: at most 31 UTF-16 units, none of []:*?/\, no quote at either end."""
    ending = "" if page == 1 else f" ({page})"
    plain = re.sub(r"[\[\]:*?/\\]", " ", text(name).text).strip("' ") or "Sheet"
    while _units(plain) + len(ending) > 31:
        plain = plain[:-1]
    return plain.rstrip("' ") + ending
