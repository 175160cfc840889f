"""How a cell of a table is mended in place: a line of text, read back into its record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

    from crossfoot.ledger.change import Change

Fields = TypeVar("Fields")

BETWEEN = ";"
"""What stands between the words of a cell that holds several."""


@dataclass(frozen=True, slots=True)
class Mending:
    """One column of a record.

    text:     what the line begins with.
    taken:    the fields with what is typed in place of what was. Errors: CrossfootError.
    offers:   what completes the words typed so far, every choice for none; None: nothing does.
    several:  the line holds several words, with BETWEEN between them; each is completed alone.
    hint:     what the empty line says.
    note:     what is to be known of it, said when the cell is opened.
    asks:     what is to be asked before it takes what is typed; "" for nothing. Enter answers yes.
    """

    text: Callable[[Any], str]
    taken: Callable[[Any, str], Any]
    offers: Callable[[sqlite3.Connection, str], Sequence[str]] | None = None
    several: bool = False
    hint: str = ""
    note: str = ""
    asks: Callable[[sqlite3.Connection, Any, str], str] | None = None


@dataclass(frozen=True, slots=True)
class Records(Generic[Fields]):
    """What the rows of a list are the lines of.

    read:    the fields of a record; None where it is gone.
    change:  what makes it another. Errors: RefusedError, as the act says.
    """

    read: Callable[[sqlite3.Connection, int], Fields | None]
    change: Callable[[sqlite3.Connection, int, Fields, Fields], Change]
