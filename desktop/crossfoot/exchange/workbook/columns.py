"""A column of a table: what it is called, holds and means. The Codebook is made of these."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crossfoot.exchange.workbook.base import TITLE
from crossfoot.exchange.workbook.style import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping
    from enum import StrEnum


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
