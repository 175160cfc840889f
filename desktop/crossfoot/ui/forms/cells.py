"""The kinds of cells that are mended in place, each for a field of a record by its name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from crossfoot.errors import CrossfootError
from crossfoot.ui.forms.countries import code_of, country_names
from crossfoot.ui.forms.days import day_hints, day_of
from crossfoot.ui.models.mending import BETWEEN, Mending
from crossfoot.ui.words import country, word

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Sequence
    from enum import StrEnum

    Offers = Callable[[sqlite3.Connection, str], Sequence[str]]


def words_cell(field: str, offers: Offers | None = None) -> Mending:
    """Words as they are typed; none is nothing."""
    return Mending(
        text=lambda fields: getattr(fields, field) or "",
        taken=lambda fields, text: replace(fields, **{field: text.strip() or None}),
        offers=offers,
    )


def name_cell(field: str) -> Mending:
    """Words that the record cannot be without; its act says so."""
    return Mending(
        text=lambda fields: getattr(fields, field),
        taken=lambda fields, text: replace(fields, **{field: text.strip()}),
    )


def code_cell(field: str, offers: Offers) -> Mending:
    """A code in capital letters, such as a currency."""
    return Mending(
        text=lambda fields: getattr(fields, field),
        taken=lambda fields, text: replace(fields, **{field: text.strip().upper()}),
        offers=offers,
    )


def names_cell(field: str) -> Mending:
    """Several names, in their order."""
    return Mending(
        text=lambda fields: f"{BETWEEN} ".join(getattr(fields, field)),
        taken=lambda fields, text: replace(fields, **{field: split_names(text)}),
        several=True,
        hint=QCoreApplication.translate("cells", "names between semicolons"),
    )


def day_cell(field: str) -> Mending:
    """A date at the precision that is known."""
    return Mending(
        text=lambda fields: getattr(fields, field) or "",
        taken=lambda fields, text: replace(fields, **{field: day_of(text)}),
        hint=day_hints()[0],
    )


def country_cell(field: str | Callable[[Any], str], note: str = "") -> Mending:
    """A country by its name or its two letters. field: by its name, or which one of a record."""

    def named(fields: Any) -> str:  # noqa: ANN401  (a record of any kind)
        return field if isinstance(field, str) else field(fields)

    def taken(fields: Any, text: str) -> Any:  # noqa: ANN401
        code = getattr(fields, named(fields))
        same = text.strip() == country(code)
        return replace(fields, **{named(fields): code if same else code_of(text)})

    return Mending(
        text=lambda fields: country(getattr(fields, named(fields))),
        taken=taken,
        offers=lambda _, text: containing(country_names(), text),
        note=note,
    )


def choice_cell(field: str, values: Iterable[StrEnum]) -> Mending:
    """A word of a value list; what the ledger added to it stays as it is."""
    kinds = tuple(values)
    return Mending(
        text=lambda fields: word(getattr(fields, field)),
        taken=lambda fields, text: replace(
            fields, **{field: chosen(kinds, text, getattr(fields, field))}
        ),
        offers=lambda _, text: containing([word(kind) for kind in kinds], text),
    )


def chosen(kinds: Iterable[StrEnum], text: str, before: str | None) -> str | None:
    """Return the value that a word stands for; None for nothing. Errors: CrossfootError."""
    typed = text.strip()
    if not typed:
        return None
    if typed == word(before):
        return before
    named = {word(kind).casefold(): str(kind) for kind in kinds}
    found = named.get(typed.casefold())
    if found is None:
        t = QCoreApplication.translate
        raise CrossfootError(
            t("cells", "“{0}” is none of the words of this list.").format(typed),
            t("cells", "Choose one of those offered; Down shows them all."),
        )
    return found


def split_names(text: str) -> tuple[str, ...]:
    """Return the names of a line, each once."""
    names = (name.strip() for name in text.split(BETWEEN))
    return tuple(dict.fromkeys(name for name in names if name))


def containing(words: Iterable[str], text: str) -> list[str]:
    """Return the words that hold what is typed, those that begin with it first."""
    typed = text.strip().casefold()
    found = [each for each in words if typed in each.casefold()]
    return sorted(found, key=lambda each: not each.casefold().startswith(typed))
