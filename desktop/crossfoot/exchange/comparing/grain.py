"""A sheet of our own workbook that comes back: its columns, how each is shown, how it is read."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.codes import currency
from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.bundle.values import shown as shown_value
from crossfoot.exchange.bundle.values import whole
from crossfoot.exchange.comparing.amounts import amount_of, hundredths
from crossfoot.exchange.comparing.days import day_of
from crossfoot.exchange.comparing.places import country_of
from crossfoot.exchange.comparing.words import word_of
from crossfoot.exchange.workbook import guard
from crossfoot.exchange.workbook.base import EDITABLE, said
from crossfoot.exchange.workbook.terms import country
from crossfoot.exchange.workbook.terms import said as word_for

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from enum import StrEnum

    Held = Mapping[str, Any]

_UNSEEN = re.compile("[\0\u200b\u202a-\u202e\u2066-\u2069\ufeff]")
_YES = frozenset({"yes", "y", "true", "1", "x", "да"})
_NO = frozenset({"no", "n", "false", "0", "-", "нет"})
_CUT = " … [cut here: the whole text is in the ledger]"


@dataclass(frozen=True, slots=True)
class Column:
    """A column that comes back.

    field:  where its value belongs: a column of the table, or a name that `writing` knows.
    holds:  what the ledger has there, by its name in what is `held`.
    show:   the cell, from what the ledger holds of the row.
    read:   the stored value of a cell that is not blank. Errors: WrongError.
    """

    title: str
    field: str
    show: Callable[[Held], object]
    read: Callable[[object], Any]
    holds: str = ""

    def says(self, value: object, held: Held) -> bool:
        """Whether a cell as it was read says what the ledger has, if in other words."""
        return bool(held.get(self.holds or self.field) == value)

    def shown(self, held: Held) -> str:
        """The cell as text, as an export would write it and any program save it."""
        value = self.show(held)
        if value is None:
            return ""
        if not isinstance(value, str):
            return said(value)
        return value.strip() if guard.surely_kept(value) else said(guard.text(value).text)


@dataclass(frozen=True, slots=True)
class Grain:
    """A sheet whose rows come back.

    list_name: as in an exchange file.  ids: the columns that name a row for good.
    name:      the column that a row is called by.
    further:   columns that are read of a new row alone.
    """

    sheet: str
    table: str
    list_name: str
    ids: tuple[str, ...]
    name: str
    columns: tuple[Column, ...]
    further: tuple[Column, ...] = ()

    @property
    def is_named_by_others(self) -> bool:
        """Whether rows have no id of their own, but are known by what they tie together."""
        return len(self.ids) > 1


def shown(grain: Grain, row: Held) -> dict[str, str]:
    """What the cells of a row say, by their titles."""
    return {one.title: one.shown(row) for one in grain.columns}


def called(grain: Grain, row: Held, cells: Mapping[str, str]) -> str:
    """What people call a row, from what is held of it and what its cells say."""
    return str(row.get("called") or cells.get(grain.name) or "")


def text(value: object) -> str:
    """A cell as text: composed, and without marks that turn or hide what stands beside them.

    Errors: WrongError for one that the workbook had to cut.
    """
    composed = _UNSEEN.sub("", unicodedata.normalize("NFC", said(value))).strip()
    if composed.endswith(_CUT):
        raise WrongError("is cut, as the workbook says", "Mend this text in the ledger itself.")
    return composed


def is_blank(value: object) -> bool:
    """Whether nothing stands in a cell that anybody sees."""
    return not _UNSEEN.sub("", said(value)).strip()


def currency_or_unit(value: object) -> str:
    """A cell that holds either; which it is, the measure says."""
    return text(value)


def currency_of(value: object) -> str:
    """A currency by its code."""
    return currency(said(value).upper())


def plain(title: str, field: str) -> Column:
    """A column of text."""
    return Column(title, field, lambda held: held[field], text)


def day_column(title: str, field: str) -> Column:
    """A column of dates, at the precision they are given in."""
    return Column(title, field, lambda held: _shown_day(held[field]), day_of)


def _shown_day(value: str | None) -> object:
    return None if value is None else guard.day(value)


def word_column(
    title: str, field: str, values: type[StrEnum], noun: str, added: frozenset[str] = frozenset()
) -> Column:
    """A column of words of a value list. added: what this ledger adds to it."""
    return Column(
        title, field, lambda held: word_for(values, held[field]), word_of(values, noun, added)
    )


def country_column(title: str, field: str) -> Column:
    """A column of countries."""
    return Column(title, field, lambda held: country(held[field]), country_of)


def amount_column(title: str, field: str, given: str | None = None) -> Column:
    """A column of amounts. given: what it shows where that is not what is stored."""
    name = given or field
    return Column(title, field, lambda held: number_shown(held[name]), _stored_amount, name)


def number_shown(value: int | None) -> object:
    """A column of amounts. shown: what the cell shows where nothing was given."""
    return None if value is None else guard.number(value)


def _stored_amount(value: object) -> int:
    """An amount as a cell shows it."""
    return hundredths(amount_of(value, ".").value)


def tags_of(value: object) -> tuple[str, ...]:
    """Tags, each after a comma."""
    return tuple(dict.fromkeys(tag.strip() for tag in said(value).split(",") if tag.strip()))


def count_of(value: object) -> int:
    """A whole number."""
    digits = said(value)
    return whole(int(digits) if digits.isdecimal() and len(digits) < 12 else digits)


def yes_of(value: object) -> int | None:
    """A cell that says yes, or nothing."""
    word = said(value).casefold()
    if word not in _YES | _NO:
        raise WrongError(
            "{shown} is neither yes nor empty", "Type yes, or empty it.", shown=shown_value(value)
        )
    return 1 if word in _YES else None


def ordered(sheet: str, *columns: Column) -> tuple[Column, ...]:
    """Columns in the order in which they are hashed."""
    by_title = {column.title: column for column in columns}
    return tuple(by_title[title] for title in EDITABLE[sheet])
