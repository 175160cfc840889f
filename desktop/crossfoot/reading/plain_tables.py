"""Tables that no heading gives a scale and currency: what a person is asked of them, and says.

`plain_table` finds one and guesses; what is said of it (`Told`) goes into `reader.read`, and
`rows.with_rows` proposes a deal for each of its rows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.reading.cleaning import clean
from crossfoot.reading.currency import CODES, Currency
from crossfoot.reading.headings import Heading
from crossfoot.reading.tabled import has_columns, lines_before, names_no_money, plain_rows
from crossfoot.reading.tables.choice import language_of
from crossfoot.reading.tokens import tokenise

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.cleaning import Cleaned
    from crossfoot.reading.tabled import Line
    from crossfoot.reading.tokens import Tokens

_FEWEST_ROWS = 2


class Told(NamedTuple):
    """What a person says of a table.

    power:   its numbers are in units of ten to that power.
    column:  which one counts, from the right as -1, -2 …
    party:   which one names who deals, from the left as 0, 1 …; None: none does.
    """

    power: int
    currency: str
    column: int
    party: int | None

    @property
    def heading(self) -> Heading:
        """The heading that the table lacks."""
        return Heading(0, 0, Currency(0, 0, (self.currency,)), self.power, self.column)

    def fits(self, table: PlainTable) -> bool:
        """Whether the table has the columns that it names."""
        return self.column + len(table.names) in table.numbers and (
            self.party is None or self.party in table.words
        )


class Place(NamedTuple):
    """The words of a cell and where they stand; an empty cell has no place of its own."""

    start: int
    end: int
    text: str


class PlainTable(NamedTuple):
    """A table that no heading settles.

    names:    of its columns, from the left: from the line above, else from its first row.
    numbers:  its columns of numbers; words: those of words, both from the left.
    """

    rows: tuple[tuple[Place, ...], ...]
    names: tuple[str, ...]
    numbers: tuple[int, ...]
    words: tuple[int, ...]
    guess: Told


def plain_table(text: str, currency: str | None = None) -> PlainTable | None:
    """Return the table of a text that no heading settles, None where there is none.

    currency: what the rest of the text counts in, for the guess.
    """
    cleaned = clean(text)
    if not has_columns(cleaned.clean):
        return None
    tokens = tokenise(cleaned.clean, language_of(cleaned.clean))
    lines = plain_rows(tokens)
    if len(lines) < _FEWEST_ROWS:
        return None
    width = len(lines[0].cells)
    told = range(width)
    numbers = tuple(at for at in told if all(line.cells[at].is_number for line in lines))
    words = tuple(
        at for at in told if at not in numbers and all(line.cells[at].text for line in lines)
    )
    if not numbers:
        return None
    above = lines_before(tokens, lines[0])
    header = next((line for line in reversed(above) if len(line.cells) == width), None)
    names = (header or lines[0]).cells
    money = [at for at in numbers if not names_no_money(tokens, names[at])] or list(numbers)
    power, code = _said(tokens, above)
    return PlainTable(
        rows=tuple(tuple(_place(cleaned, *cell) for cell in line.cells) for line in lines),
        names=tuple(cell.text for cell in names),
        numbers=numbers,
        words=words,
        guess=Told(
            power, code or currency or "USD", money[-1] - width, words[0] if words else None
        ),
    )


def _said(tokens: Tokens, above: Sequence[Line]) -> tuple[int, str | None]:
    """Return the scale and the currency code that the lines above a table name apart."""
    power, code = 0, None
    scales = tokens.language.scales
    for line in above:
        for word in line.text.replace("(", " ").replace(")", " ").replace(",", " ").split():
            key = word.lower().strip(".:;")
            power = scales.words.get(key) or scales.abbreviations.get(key) or power
            code = word if word in CODES else code
    return power, code


def _place(cleaned: Cleaned, start: int, text: str) -> Place:
    if not text:
        return Place(0, 0, "")
    return Place(*cleaned.span(start, start + len(text)), text)
