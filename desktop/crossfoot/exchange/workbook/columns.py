"""A column of a table: what it is called, holds and means. The Codebook is made of these."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from crossfoot.exchange.workbook.base import TITLE
from crossfoot.exchange.workbook.style import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from enum import StrEnum

    from crossfoot.exchange.profile import Profile


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table.

    meaning:  what it holds, for the Codebook; a sentence without its full stop.
    words:    the list its words come from; None where any text may stand.
    private:  left out of a publication.
    stored:   the value at export beside a formula: shown quieter.
    colours:  word to (ground, ink) where a word is coloured as well.
    """

    title: str
    kind: Kind
    width: int
    meaning: str = ""
    words: type[StrEnum] | None = None
    private: bool = False
    stored: bool = False
    colours: Mapping[str, tuple[str, str]] = field(default_factory=dict)


BASE = Column(
    TITLE,
    Kind.ID,
    18,
    "Hash of what the row's editable cells said at export: an import tells by it what was edited",
    private=True,
    stored=True,
)
"""The last column of every sheet that can come back edited."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table of a workbook: what stands on one sheet.

    meaning:  what a row is.
    frozen:   how many columns stay in sight.
    aside:    written in a file of its own, since another table is written at the same time.
    """

    name: str
    columns: tuple[Column, ...]
    meaning: str
    frozen: int = 1
    aside: bool = False


class TableRows(Protocol):
    """A table being written, wherever to."""

    table: Table
    columns: tuple[Column, ...]
    rows: int

    @property
    def title(self) -> str:
        """What the sheet is called that the next row goes to."""

    @property
    def next_row(self) -> int:
        """The number of the next row."""

    def letter(self, title: str, further: int = 0) -> str:
        """The letter of a column, or of one so many further right."""

    def keep_together(self, count: int) -> None:
        """Let so many rows follow one another on one sheet."""

    def append(self, values: Sequence[Any]) -> None:
        """Add a row."""

    def finish(self) -> None:
        """End the table."""


ENDLESS = 1 << 62
"""Rows that a table may have where nothing is on sheets."""


class FlatRows:
    """A table that goes on no sheet: what its writers ask of sheets has a plain answer here."""

    def __init__(self, table: Table, columns: tuple[Column, ...]) -> None:
        self.table = table
        self.columns = columns
        self.rows = 0

    @property
    def title(self) -> str:
        """The name of the table."""
        return self.table.name

    @property
    def next_row(self) -> int:
        """The number of the next row."""
        return self.rows + 2

    def letter(self, title: str, further: int = 0) -> str:
        """No table has letters here; a formula is taken for its value."""
        return f"{title}+{further}"

    def keep_together(self, count: int) -> None:
        """All rows follow one another."""

    def finish(self) -> None:
        """Nothing is open."""


class Tables(Protocol):
    """What tables are written into: a workbook, or a folder of files."""

    profile: Profile
    most_rows: int

    def begin(self, table: Table) -> TableRows:
        """Begin a table."""
