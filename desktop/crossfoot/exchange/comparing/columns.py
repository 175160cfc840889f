"""The columns of our own workbook that come back: how each is shown, and how a cell is read.

Shown here as `workbook/` shows it: a test exports a ledger and finds every row untouched.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crossfoot.exchange.bundle.codes import currency
from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.bundle.values import language, rate, whole
from crossfoot.exchange.comparing.amounts import amount_of, hundredths
from crossfoot.exchange.comparing.days import day_of
from crossfoot.exchange.comparing.places import country_of
from crossfoot.exchange.comparing.words import added_words, word_of
from crossfoot.exchange.workbook import guard
from crossfoot.exchange.workbook.base import EDITABLE, said
from crossfoot.exchange.workbook.terms import country
from crossfoot.exchange.workbook.terms import said as word_for
from crossfoot.figures import values as lists

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Mapping
    from enum import StrEnum

    Held = Mapping[str, Any]

_UNSEEN = re.compile("[\u200b\u202a-\u202e\u2066-\u2069\ufeff]")
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
        return said(guard.text(value).text if isinstance(value, str) else value)


@dataclass(frozen=True, slots=True)
class Grain:
    """A sheet whose rows come back.

    list_name: as in an exchange file.  id_title: the column of its permanent ids.
    name:      the column that a row is called by.
    """

    sheet: str
    table: str
    list_name: str
    id_title: str
    name: str
    columns: tuple[Column, ...]


def grains(connection: sqlite3.Connection) -> dict[str, Grain]:
    """Every sheet that comes back, by its title."""
    made = (
        _deals(connection),
        _figures(connection),
        _sources(connection),
        _parties(connection),
        _rates(),
    )
    return {grain.sheet: grain for grain in made}


def text(value: object) -> str:
    """A cell as text: composed, and without marks that turn or hide what stands beside them.

    Errors: WrongError for one that the workbook had to cut.
    """
    plain = _UNSEEN.sub("", unicodedata.normalize("NFC", said(value)))
    if plain.endswith(_CUT):
        raise WrongError("is cut, as the workbook says", "Mend this text in the ledger itself.")
    return plain


def currency_or_unit(value: object) -> str:
    """A cell that holds either; which it is, the measure says."""
    return text(value)


def currency_of(value: object) -> str:
    """A currency by its code."""
    return currency(said(value).upper())


def _plain(title: str, field: str) -> Column:
    return Column(title, field, lambda held: held[field], text)


def _day(title: str, field: str) -> Column:
    return Column(title, field, lambda held: _shown_day(held[field]), day_of)


def _shown_day(value: str | None) -> object:
    return None if value is None else guard.day(value)


def _word(
    title: str, field: str, values: type[StrEnum], noun: str, added: frozenset[str] = frozenset()
) -> Column:
    return Column(
        title, field, lambda held: word_for(values, held[field]), word_of(values, noun, added)
    )


def _country(title: str, field: str) -> Column:
    return Column(title, field, lambda held: country(held[field]), country_of)


def _amount(title: str, field: str, shown: str | None = None) -> Column:
    name = shown or field
    return Column(title, field, lambda held: _number(held[name]), _stored_amount, name)


def _number(value: int | None) -> object:
    return None if value is None else guard.number(value)


def _stored_amount(value: object) -> int:
    return hundredths(amount_of(value, ".").value)


def _tags(value: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tag.strip() for tag in said(value).split(",") if tag.strip()))


def _count(value: object) -> int:
    plain = said(value)
    return whole(int(plain) if plain.isdecimal() and len(plain) < 12 else plain)


def _ordered(sheet: str, *columns: Column) -> tuple[Column, ...]:
    """Columns in the order in which they are hashed."""
    by_title = {column.title: column for column in columns}
    return tuple(by_title[title] for title in EDITABLE[sheet])


def _deals(connection: sqlite3.Connection) -> Grain:
    columns = _ordered(
        "Deals",
        _plain("Title", "title"),
        _word(
            "Type", "type", lists.DealType, "a deal type", added_words(connection, "deal", "type")
        ),
        _word("Stage", "stage", lists.Stage, "a stage"),
        _day("Stage date", "stage_on"),
        _day("Announced on", "announced_on"),
        _country("From", "from_country"),
        _country("To", "to_country"),
        _plain("Sector", "sector"),
        _plain("Product", "product"),
        Column("Tags", "tags", lambda held: ", ".join(held["tags"]), _tags),
    )
    return Grain("Deals", "deal", "deals", "Deal", "Title", columns)


def _figures(connection: sqlite3.Connection) -> Grain:
    basis = added_words(connection, "figure", "basis")
    columns = _ordered(
        "Figures",
        _plain("As reported", "wording"),
        _plain("Translation", "translation"),
        _plain("Said by", "stated_by"),
        Column(
            "Measure",
            "measure",
            lambda held: word_for(lists.Measure, held["read_measure"]),
            word_of(lists.Measure, "a measure"),
            "read_measure",
        ),
        Column(
            "Currency or unit",
            "currency_or_unit",
            lambda held: held["read_currency"] or held["read_unit"],
            currency_or_unit,
        ),
        _amount("Printed", "amount", "read_printed"),
        Column(
            "Qualifier",
            "hedge",
            _qualifier,
            word_of(lists.Hedge, "a qualifier"),
            "read_hedge",
        ),
        _amount("Printed, upper end", "amount_high", "read_printed_high"),
        _word("Basis", "basis", lists.Basis, "a basis", basis),
        _word("Certainty", "modality", lists.Modality, "a certainty"),
        Column(
            "Period",
            "period",
            lambda held: word_for(lists.Period, held["read_period"]),
            word_of(lists.Period, "a period"),
            "read_period",
        ),
        Column("From", "from_year", lambda held: held["from_year"], day_of),
        Column("To", "to_year", lambda held: held["to_year"], day_of),
        Column("Items said", "items", lambda held: held["items"], _count),
        _amount("Corrected", "corrected_amount"),
        _plain("Why corrected", "corrected_why"),
        _plain("Note", "note"),
        Column("Deal", "deal", lambda held: held["deal"], text),
    )
    return Grain("Figures", "figure", "figures", "Figure", "As reported", columns)


def _qualifier(held: Held) -> object:
    if held["read_known"]:
        return word_for(lists.Hedge, held["read_hedge"])
    return "not readable" if held["read_unreadable"] else "not given"


def _sources(connection: sqlite3.Connection) -> Grain:
    kinds = added_words(connection, "announcement", "kind")
    columns = _ordered(
        "Sources",
        _plain("Title", "title"),
        _plain("Publisher", "publisher"),
        _plain("Author", "author"),
        _word("Kind", "kind", lists.AnnouncementKind, "an announcement kind", kinds),
        _word("Published by", "source_type", lists.SourceType, "a source type"),
        Column(
            "Language",
            "language",
            lambda held: held["language"],
            lambda value: language(said(value)),
        ),
        _day("Published", "published_on"),
        _day("Accessed", "accessed_on"),
        _plain("Address", "url"),
        _plain("Archive address", "archive_url"),
        _plain("Place in it", "place"),
    )
    return Grain("Sources", "announcement", "announcements", "Source", "Title", columns)


def _parties(connection: sqlite3.Connection) -> Grain:
    kinds = added_words(connection, "party", "kind")
    columns = _ordered(
        "Parties",
        _plain("Name", "name"),
        _word("Kind", "kind", lists.PartyKind, "a party kind", kinds),
        _country("Country", "country"),
    )
    return Grain("Parties", "party", "parties", "Party", "Name", columns)


def _rates() -> Grain:
    columns = _ordered(
        "Rates",
        _day("Date", "on"),
        Column("From", "from_currency", lambda held: held["from_currency"], currency_of),
        Column("To", "to_currency", lambda held: held["to_currency"], currency_of),
        Column(
            "One of From is so many of To",
            "rate_number",
            lambda held: guard.decimal(held["rate"]),
            lambda value: rate(said(value)),
            "rate",
        ),
        Column("As printed", "rate", lambda held: held["rate"], lambda value: rate(said(value))),
        _plain("Source", "source"),
    )
    return Grain("Rates", "rate", "rates", "Rate", "As printed", columns)
