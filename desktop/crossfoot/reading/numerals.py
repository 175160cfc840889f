"""Printed numerals: which dots and commas group thousands and which begin the decimals."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

# A number longer than this is an account or a serial number, never an amount.
_LONGEST = 24
_MARKS = (",", ".", "'")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A numeral as printed: its value and the number of its decimals.

    grouped:  whether its thousands are set apart.
    """

    value: Decimal
    decimals: int
    grouped: bool = False


def numeral(printed: str, *, commas: bool = False) -> Numeral | None:
    """Read a numeral by its shape; None for what is no amount ("2.5.1", "1,23,4").

    One comma before three digits groups; before one or two digits it is a decimal comma. A dot is
    a decimal point unless it occurs twice or stands before a decimal comma.

    commas:  whether the text writes decimals with a comma, so that "1,250" is one and a quarter,
             and "1.250" groups.

    >>> numeral("10,27,378").value
    Decimal('1027378')
    >>> numeral("97,5").value
    Decimal('97.5')
    """
    if len(printed) > _LONGEST:
        return None
    if printed.isdigit():
        return Numeral(Decimal(printed), 0)
    marks = [mark for mark in _MARKS if mark in printed]
    if len(marks) == 1:
        return _one_mark(printed, marks[0], commas=commas)
    if len(marks) == 2:
        group, point = sorted(marks, key=printed.rindex)
        if printed.count(point) == 1 and point != "'":
            return _decimal(printed, group, point)
    return None


def _one_mark(printed: str, mark: str, *, commas: bool) -> Numeral | None:
    parts = printed.split(mark)
    grouping = "." if commas else ","
    if len(parts) == 2 and mark != "'" and not (mark == grouping and _is_group(parts)):
        return _decimal(printed, "", mark)
    if _is_grouped(parts):
        return Numeral(Decimal("".join(parts)), 0, grouped=True)
    return None


def _is_group(parts: list[str]) -> bool:
    return len(parts[-1]) == 3 and parts[0] != "0"


def _is_grouped(parts: list[str]) -> bool:
    first, *middle, last = parts
    if len(last) != 3 or first.startswith("0"):
        return False
    western = len(first) <= 3 and all(len(part) == 3 for part in middle)
    indian = len(first) <= 2 and all(len(part) == 2 for part in middle)
    return western or indian


def _decimal(printed: str, group: str, point: str) -> Numeral | None:
    whole, decimals = printed.split(point)
    if group and group in whole:
        if not _is_grouped(whole.split(group)):
            return None
        return Numeral(
            Decimal(f"{whole.replace(group, '')}.{decimals}"), len(decimals), grouped=True
        )
    return Numeral(Decimal(f"{whole}.{decimals}"), len(decimals))
