"""A cell that should hold a word of a value list, as the screen or the exchange file has it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.bundle.values import did_you_mean, fold, shown
from crossfoot.figures.words import word
from crossfoot.ledger.queries.values import setting

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable
    from enum import StrEnum

_BLANKS = frozenset({"not given", "not readable"})
"""What the workbook says where there is no qualifier; it gives none."""


def word_of(
    values: type[StrEnum], noun: str, added: frozenset[str] = frozenset()
) -> Callable[[object], str | None]:
    """A reader for a value list. added: what this ledger adds to it."""
    told = {fold(word(member)): member.value for member in values}
    told |= {fold(name): name for name in added}
    known = told | {member.value: member.value for member in values}

    def read(value: object) -> str | None:
        text = fold(value) if isinstance(value, str) else ""
        if text in _BLANKS:
            return None
        if text not in known:
            raise WrongError(
                "{shown} is not {noun}", did_you_mean(text, told), shown=shown(value), noun=noun
            )
        return known[text]

    return read


def added_words(connection: sqlite3.Connection, table: str, column: str) -> frozenset[str]:
    """The words that this ledger adds to an open value list."""
    found = setting(connection, f"values:{table}.{column}")
    return frozenset(json.loads(found)) if found else frozenset()
