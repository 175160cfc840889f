"""The Lists sheet: the words a column takes, which cells that can be edited offer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.style import Kind
from crossfoot.figures.values import (
    SUMMING,
    AnnouncementKind,
    Basis,
    DealType,
    FindingState,
    Hedge,
    Measure,
    Modality,
    Origin,
    Outcome,
    PartyKind,
    Period,
    RelationKind,
    Role,
    SourceType,
    Stage,
)
from crossfoot.figures.words import word
from crossfoot.ledger.queries.values import setting

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping
    from enum import StrEnum

    from crossfoot.exchange.workbook.book import Book

NAME = "Lists"
COLUMNS = (
    Column("List", Kind.TEXT, 24, "Which list the word belongs to"),
    Column("Word", Kind.TEXT, 28, "The word as cells show it"),
    Column("In an exchange file", Kind.TEXT, 24, "The same word in the JSON exchange file"),
)
TABLE = Table(NAME, COLUMNS, "a word that a column takes")
LISTS: dict[type[StrEnum], str] = {
    DealType: "Deal types",
    Stage: "Stages",
    Origin: "Origins",
    Hedge: "Qualifiers",
    Measure: "Measures",
    Basis: "What an amount counts",
    Modality: "Certainty",
    Period: "Periods",
    AnnouncementKind: "Kinds of source",
    SourceType: "Publishers",
    PartyKind: "Kinds of party",
    Role: "Roles",
    RelationKind: "Lists of parts",
    FindingState: "States of a flag",
    Outcome: "What a flag is closed as",
}

OPEN: dict[type[StrEnum], str] = {
    DealType: "deal.type",
    AnnouncementKind: "announcement.kind",
    PartyKind: "party.kind",
    Basis: "figure.basis",
}
"""Lists that a ledger may add to, by the setting that holds what it added."""


class Lists:
    """The words of every list, and where each list stands on its sheet.

    added: (list, word, meaning) of each word of a ledger's own.
    """

    def __init__(self, added: Mapping[type[StrEnum], Mapping[str, str]] | None = None) -> None:
        self.added = [
            (LISTS[words], value, meaning)
            for words, values in (added or {}).items()
            for value, meaning in values.items()
        ]
        self._words = {words: [(word(one), one.value) for one in words] for words in LISTS}
        self._words[RelationKind] = [
            (word(one), one.value) for one in RelationKind if one in SUMMING
        ]
        for words, values in (added or {}).items():
            self._words[words] += [(value, value) for value in values]
        self._places: dict[type[StrEnum], str] = {}
        row = 2
        for words, rows in self._words.items():
            self._places[words] = f"{NAME}!$B${row}:$B${row + len(rows) - 1}"
            row += len(rows)

    def place(self, words: type[StrEnum]) -> str:
        """The cells that hold a list."""
        return self._places[words]

    def said(self, words: type[StrEnum]) -> list[str]:
        """The words of a list as cells show them."""
        return [shown for shown, _ in self._words.get(words, ())] or [word(one) for one in words]

    def rows(self) -> Iterator[tuple[str, str, str]]:
        """The rows of the sheet."""
        for words, rows in self._words.items():
            for shown, value in rows:
                yield LISTS[words], shown, value


def lists_of(connection: sqlite3.Connection) -> Lists:
    """The lists of a ledger, its own words included."""
    found: dict[type[StrEnum], dict[str, str]] = {}
    for words, name in OPEN.items():
        added = setting(connection, f"values:{name}")
        if added:
            found[words] = json.loads(added)
    return Lists(found)


def write(book: Book) -> None:
    """Write the sheet."""
    sheet = book.begin(TABLE)
    for row in book.lists.rows():
        sheet.append(row)
    sheet.finish()
