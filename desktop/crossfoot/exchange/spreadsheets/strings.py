"""The texts that the cells of a workbook share."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.exchange.spreadsheets.xml import Attributes, parse

if TYPE_CHECKING:
    from crossfoot.exchange.spreadsheets.package import Package

LONGEST = 1_000_000
"""Characters of one cell; a program keeps 32,767."""
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")


def unescaped(text: str) -> str:
    """A text with the characters that the format cannot hold written as they are."""
    if "_x" not in text:
        return text
    return _ESCAPE.sub(lambda found: chr(int(found[1], 16)), text)


def shared_strings(package: Package, part: str) -> list[str]:
    """Read them in order; how a text looks, and how it is pronounced, is left out."""
    if part not in package:
        return []
    gathering = Gathering(package.name)
    found: list[str] = []

    def finish(name: str) -> None:
        gathering.end(name)
        if name == "si":
            found.append(gathering.take())

    parse(
        package.pieces(part),
        f"{package.name} ({part})",
        start=gathering.begin,
        end=finish,
        text=gathering.add,
    )
    return found


class Gathering:
    """Puts together the runs of one text."""

    def __init__(self, file: str) -> None:
        self._file = file
        self._runs: list[str] = []
        self._length = 0
        self._is_text = False
        self._aside = 0

    def begin(self, name: str, _: Attributes) -> None:
        """An element begins; rPh holds how the text is pronounced."""
        if name == "rPh":
            self._aside += 1
        elif name == "t":
            self._is_text = not self._aside

    def end(self, name: str) -> None:
        """An element ends."""
        if name == "rPh":
            self._aside -= 1
        elif name == "t":
            self._is_text = False

    def add(self, text: str) -> None:
        """Some characters. Errors: CrossfootError for a text longer than any cell's."""
        if not self._is_text:
            return
        self._runs.append(text)
        self._length += len(text)
        if self._length > LONGEST:
            raise CrossfootError(
                "{file} holds a text longer than any cell's.",
                "Do not open it; ask whoever sent it.",
                file=self._file,
            )

    def take(self) -> str:
        """The whole text; the next one begins."""
        whole = unescaped("".join(self._runs))
        self._runs.clear()
        self._length = 0
        return whole
