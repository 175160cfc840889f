"""Which looks of a workbook's cells are those of dates."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.exchange.spreadsheets.xml import Attributes, parse

if TYPE_CHECKING:
    from crossfoot.exchange.spreadsheets.package import Package

_BUILT_IN = frozenset({*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)})
_QUOTED = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]')
_OF_A_DAY = re.compile("[dmyhs]", re.IGNORECASE)


def date_formats(package: Package, part: str) -> frozenset[int]:
    """The numbers of the cell styles that show a number as a day or a time."""
    if part not in package:
        return frozenset()
    custom: dict[str, str] = {}
    found: list[bool] = []
    inside: list[str] = []

    def begin(name: str, attributes: Attributes) -> None:
        if name == "numFmt":
            custom[attributes.get("numFmtId", "")] = attributes.get("formatCode", "")
        elif name == "cellXfs":
            inside.append(name)
        elif name == "xf" and inside:
            found.append(_is_date(attributes.get("numFmtId", "0"), custom))

    def finish(name: str) -> None:
        if name == "cellXfs":
            inside.clear()

    parse(package.pieces(part), f"{package.name} ({part})", start=begin, end=finish)
    return frozenset(number for number, is_date in enumerate(found) if is_date)


def _is_date(number: str, custom: dict[str, str]) -> bool:
    if number in custom:
        return _OF_A_DAY.search(_QUOTED.sub("", custom[number].partition(";")[0])) is not None
    return number.isdigit() and int(number) in _BUILT_IN
