"""What a whole row must be, beyond each column: both ends of a span, a weight's order, its name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crossfoot.ledger.change import New
from crossfoot.ledger.columns import COLUMNS, OPEN_LISTS, PARENTS
from crossfoot.ledger.errors import RefusedError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Row = Mapping[str, Any]
    Where = Callable[[], str]

REFERENCES = (New, tuple)
"""What a value may be that names other rows of the same change."""
_NAMES = ("public_id", "title", "name", "wording", "tag", "stage", "rule", "key")
_MEND = "Mend it, then try again."


@dataclass(frozen=True, slots=True)
class Words:
    """What the words of a change stand for.

    meant:  the stored form of a `New`, or of a flag's subject (table, row), (table, row) …
    added:  the words that this ledger adds to an open value list, by (table, column).
    """

    meant: Callable[[Any], object]
    added: Mapping[tuple[str, str], Row]


def admit(table: str, values: Row, where: Where, words: Words) -> Row:
    """Return the values as they are stored. where: names the row, if one is refused.

    Errors: RefusedError that names the table, the row and the column.
    """
    known = COLUMNS[table]
    stored = {}
    for column, given in values.items():
        admission = known.get(column)
        if admission is None:
            raise RefusedError(
                "{where}: there is no column {column}.", _MEND, where=where(), column=column
            )
        value = words.meant(given) if isinstance(given, REFERENCES) else given
        try:
            stored[column] = None if value is None else admission(value)
        except ValueError as problem:
            extra = words.added.get((table, column), {}) if (table, column) in OPEN_LISTS else {}
            if value not in extra:
                raise RefusedError(
                    "{where}, {column}: {problem}.",
                    _MEND,
                    where=where(),
                    column=column,
                    problem=problem,
                ) from None
            stored[column] = value
    return stored


def check(table: str, row: Row, where: Where) -> None:
    """Refuse a row whose columns do not go together. Errors: RefusedError."""
    problem = _problem(table, row)
    if problem is not None:
        raise RefusedError("{where}: {problem}.", _MEND, where=where(), problem=problem)


def place(table: str, row: Row, id_: int | None) -> str:
    """Name a row in a sentence: 'figure F-12', 'the new deal "4 aircraft"'."""
    name = next((row[column] for column in _NAMES if row.get(column)), None)
    if row.get("public_id") and id_ is not None:
        return f"{word(table)} {row['public_id']}"
    shown = "" if name is None else f' "{str(name)[:60]}"'
    if id_ is None:
        return f"the new {word(table)}{shown}"
    return f"{word(table)}{shown or f' {id_}'}"


def word(table: str) -> str:
    """Return what a table's rows are called in a sentence."""
    return table.replace("_", " ")


def _problem(table: str, row: Row) -> str | None:
    if "start" in COLUMNS[table]:
        start, end = row.get("start"), row.get("end")
        if (start is None) != (end is None):
            return "a span needs its start and its end"
        if start is not None and end is not None and end <= start:
            return f"the span ends at {end}, not after its start at {start}"
    if table == "relation_part":
        return _weight_problem(row.get("weight_low"), row.get("weight_high"))
    if table == "figure" and row.get("amount_high") is not None and row.get("amount") is None:
        return "it has the upper end of a range without the lower"
    if table in PARENTS and row.get(PARENTS[table][1]) is None:
        return f"it belongs to no {PARENTS[table][0]}"
    return None


def _weight_problem(low: int | None, high: int | None) -> str | None:
    if (low is None) != (high is None):
        return "a weight needs both its ends"
    if low is not None and high is not None and low > high:
        return "the weight's low end is above its high end"
    return None
