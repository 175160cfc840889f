"""Pasted tables: what a person is asked of one, and what the reader is sure of.

A table asks once for scale, currency, counting column and row party (DESIGN, 2.1), unless all four
are certain. `pasted_table` finds it and guesses; what is said of it (`Told`) goes into
`reader.read`, and `rows.with_rows` proposes a deal for each of its rows.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.reading.cleaning import clean
from crossfoot.reading.columns import is_total
from crossfoot.reading.currency import CODES, resolve
from crossfoot.reading.lines import has_columns, lines_of
from crossfoot.reading.proposal import Known
from crossfoot.reading.proposing.names.lexicon import key, lexicon
from crossfoot.reading.table_rows import (
    Told,
    amount_in,
    asked_table,
    header_above,
    is_money_column,
    lines_above,
    names_no_money,
    table_rows,
)
from crossfoot.reading.tables.choice import language_of
from crossfoot.reading.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.cleaning import Cleaned
    from crossfoot.reading.currency import Currency
    from crossfoot.reading.lines import Cell, Line
    from crossfoot.reading.table_rows import Row
    from crossfoot.reading.tokens import Tokens


class Asked(StrEnum):
    """What can be uncertain of a table."""

    SCALE = "scale"
    CURRENCY = "currency"
    COLUMN = "column"
    PARTY = "party"


class Place(NamedTuple):
    """The words of a cell and where they stand; an empty cell has no place of its own."""

    start: int
    end: int
    text: str


class PastedTable(NamedTuple):
    """A table of a text.

    names:    of its columns, from the left: from the line above, else from its first row.
    numbers:  its columns of numbers; words: those of words; options: those of what is held in
              reserve; total: the one that adds up the others, if any. All from the left.
    guess:    how it seems to be meant; unsure: what of that is to be asked.
    """

    rows: tuple[tuple[Place, ...], ...]
    names: tuple[str, ...]
    numbers: tuple[int, ...]
    words: tuple[int, ...]
    options: tuple[int, ...]
    total: int | None
    guess: Told
    unsure: frozenset[Asked]

    def takes(self, told: Told) -> bool:
        """Whether it has the columns that are told of it."""
        return told.column + len(self.names) in self.numbers and (
            told.party is None or told.party in self.words
        )


def pasted_table(
    text: str, currency: str | None = None, known: Known | None = None
) -> PastedTable | None:
    """Return the table of a text, None where there is none.

    currency: what the rest of the text counts in, for the guess.
    """
    cleaned = clean(text)
    if not has_columns(cleaned.clean):
        return None
    tokens = tokenise(cleaned.clean, language_of(cleaned.clean))
    lines = lines_of(tokens.text)
    rows = asked_table(tokens, lines, table_rows(tokens, lines))
    if not rows:
        return None
    seen = _Seen(tokens, lines, rows, known or Known())
    numbers, words = seen.numbers(), seen.words()
    if not numbers:
        return None
    names = seen.header.cells if seen.header else rows[0].line.cells
    guess, unsure = seen.guess(numbers, words, currency)
    return PastedTable(
        rows=tuple(tuple(_place(cleaned, cell) for cell in row.line.cells) for row in rows),
        names=tuple(cell.text for cell in names),
        numbers=tuple(numbers),
        words=tuple(words),
        options=tuple(at for at in numbers if seen.is_optional(at)),
        total=next((at for at in numbers if is_total(names[at].text)), None),
        guess=guess,
        unsure=unsure,
    )


class _Seen:
    """The columns of a table, looked at one by one."""

    def __init__(
        self, tokens: Tokens, lines: Sequence[Line], rows: Sequence[Row], known: Known
    ) -> None:
        self._tokens, self._lines, self._rows, self._known = tokens, lines, rows, known
        self._width = len(rows[0].line.cells)
        self.header = header_above(lines, rows[0].at)
        # the row of a total leaves words out, and is no deal of its own
        self._deals = [row for row in rows if not _is_total(row)] or rows

    def numbers(self) -> list[int]:
        """The columns, but the first, of nothing but numbers and amounts."""
        return [at for at in range(1, self._width) if self._is_numeric(at)]

    def words(self) -> list[int]:
        """The columns of words."""
        return [
            at
            for at in range(self._width)
            if not self._is_numeric(at)
            and all(cell.text for cell in self._cells(at, self._deals))
            and any(cell.text[:1].isalpha() for cell in self._cells(at, self._deals))
        ]

    def is_optional(self, at: int) -> bool:
        """Whether a column holds what is kept in reserve."""
        counting = self._rows[0].counting.get(at - self._width)
        return counting is not None and counting.optional

    def guess(
        self, numbers: Sequence[int], words: Sequence[int], currency: str | None
    ) -> tuple[Told, frozenset[Asked]]:
        """Return how the table seems to be meant, and what of that is not certain."""
        money = [at for at in numbers if self._is_money(at)]
        counts = [
            at
            for at in numbers
            if self._counts(at) and not (self.is_optional(at) or self._is_sum(at))
        ]
        open_ = [at for at in numbers if not (self._is_money(at) or self._counts(at))]
        candidates = [at for at in open_ if not self._is_other(at)]
        unsure: set[Asked] = set()
        column = (money or candidates or open_)[-1] if not counts or money else counts[0]
        settled = money or counts
        if len(settled) != 1 or candidates:
            unsure.add(Asked.COLUMN)
        if column in money:
            power, code = self._scale_of(column)
        elif column in counts:
            power, code = self._rows[0].counting[column - self._width].power, None
        else:
            power, code = self._said_above()
            unsure |= {Asked.SCALE, Asked.CURRENCY}
        code = code or (None if column in counts else currency or "USD")
        party, sure = self._party(words)
        if not sure:
            unsure.add(Asked.PARTY)
        return Told(power, code, column - self._width, party), frozenset(unsure)

    def _cells(self, at: int, rows: Sequence[Row]) -> list[Cell]:
        return [row.line.cells[at] for row in rows]

    def _is_numeric(self, at: int) -> bool:
        cells = [cell for cell in self._cells(at, self._rows) if cell.text]
        years = all(cell.is_year for cell in cells)
        return not years and all(
            cell.is_number or amount_in(self._tokens, cell) is not None for cell in cells
        )

    def _is_money(self, at: int) -> bool:
        return self._printed(at) is not None or any(
            is_money_column(row, at - self._width) for row in self._rows
        )

    def _printed(self, at: int) -> Currency | None:
        """Return the currency that the cells of a column print."""
        found = (amount_in(self._tokens, cell) for cell in self._cells(at, self._rows))
        return next((each for each in found if each is not None), None)

    def _counts(self, at: int) -> bool:
        return at - self._width in self._rows[0].counting

    def _is_sum(self, at: int) -> bool:
        return self.header is not None and is_total(self.header.cells[at].text)

    def _is_other(self, at: int) -> bool:
        return self.header is not None and names_no_money(self._tokens, self.header.cells[at])

    def _scale_of(self, at: int) -> tuple[int, str | None]:
        heading = self._rows[0].heading
        if heading is not None and is_money_column(self._rows[0], at - self._width):
            printed = heading.currency
            return heading.power, resolve(self._tokens, printed) if printed else None
        printed = self._printed(at)
        return 0, resolve(self._tokens, printed) if printed else None

    def _said_above(self) -> tuple[int, str | None]:
        """Return the scale and the currency code that the lines above name apart."""
        power, code = 0, None
        scales = self._tokens.language.scales
        for line in lines_above(self._lines, self._rows[0].at):
            for word in line.text.replace("(", " ").replace(")", " ").replace(",", " ").split():
                small = word.lower().strip(".:;")
                power = scales.words.get(small) or scales.abbreviations.get(small) or power
                code = word if word in CODES else code
        return power, code

    def _party(self, words: Sequence[int]) -> tuple[int | None, bool]:
        """Return the column that names who deals, and whether that is certain."""
        goods = self._tokens.language.goods
        heads = [self.header.cells[at].text.lower().split() if self.header else [] for at in words]
        named = [
            at
            for at, head in zip(words, heads, strict=True)
            if not goods.party_heads.isdisjoint(head)
        ]
        if named:
            return named[0], len(named) == 1
        known = [at for at in words if all(map(self._is_known, self._cells(at, self._deals)))]
        if known:
            return known[0], len(known) == 1
        things = [not goods.thing_heads.isdisjoint(head) for head in heads]
        return (None, True) if all(things) else (words[0], False)

    def _is_known(self, cell: Cell) -> bool:
        entry = lexicon().get(key(cell.text))
        return cell.text in self._known.parties or (
            entry is not None and entry.party_kind is not None
        )


def _is_total(row: Row) -> bool:
    return any(is_total(cell.text) for cell in row.line.cells)


def _place(cleaned: Cleaned, cell: Cell) -> Place:
    if not cell.text:
        return Place(0, 0, "")
    return Place(*cleaned.span(cell.start, cell.end), cell.text)
