"""The words that a ledger adds to kinds, types and basis, as an exchange file carries them.

Decision: a file of such a ledger has one field more at its top, {"values": {"deal.type": {word:
meaning}}}, and a file of any other is as ever. Another ledger takes the words over with the rows
that use them, so that an export taken into a new ledger gives the same file; a word that neither
the file nor the ledger declares is refused as ever. Alternatives: refusing what the ledger itself
wrote; taking in any word, which would let slips of the keyboard pass for kinds.
Source: CONTRACT, "Value lists".
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.bundle.values import choice, did_you_mean, shown, text
from crossfoot.figures import values as lists
from crossfoot.ledger.columns import OPEN_LISTS
from crossfoot.ledger.queries.values import setting

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping
    from enum import StrEnum

    from crossfoot.exchange.bundle.shape import Shape

    Added = Mapping[str, Mapping[str, str]]
    """List ("deal.type") to its words, each with its meaning."""

SETTING = "values:"
"""What the settings of a ledger are called that hold its words, before the name of the list."""
_OPEN: Mapping[str, tuple[str, str, type[StrEnum], str]] = {
    "party.kind": ("parties", "kind", lists.PartyKind, "a party kind"),
    "announcement.kind": (
        "announcements",
        "kind",
        lists.AnnouncementKind,
        "an announcement kind",
    ),
    "deal.type": ("deals", "type", lists.DealType, "a deal type"),
    "figure.basis": ("figures", "basis", lists.Basis, "a basis"),
}
"""List to where its words stand in a file, those of every ledger, and what one is called."""


def own_values(connection: sqlite3.Connection) -> Added:
    """The words that a ledger adds."""
    found = {}
    for table, column in sorted(OPEN_LISTS):
        value = setting(connection, f"{SETTING}{table}.{column}")
        if value:
            found[f"{table}.{column}"] = json.loads(value)
    return found


def added_values(given: object) -> Added:
    """The words that a file adds. Errors: WrongError, `at` the place inside."""
    if given is None:
        return {}
    return {
        name: dict(_words(words, f".{name}"))
        for name, words in _object(given, "").items()
        if _is_open(name)
    }


def merged(*several: Added) -> Added:
    """The words of several together."""
    return {name: _one(several, name) for name in _OPEN}


def widened(shapes: Iterable[Shape], added: Added) -> Iterator[Shape]:
    """Yield the lists of a file so that they take these words as well."""
    for shape in shapes:
        fields = {
            field: choice(values, noun, added[name])
            for name, (list_name, field, values, noun) in _OPEN.items()
            if list_name == shape.name and added.get(name)
        }
        yield replace(shape, fields={**shape.fields, **fields}) if fields else shape


def _one(several: Iterable[Added], name: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for added in several:
        found |= added.get(name, {})
    return found


def _is_open(name: str) -> bool:
    if name not in _OPEN:
        raise WrongError(
            "{shown} is no list that a ledger adds to", did_you_mean(name, _OPEN), shown=shown(name)
        )
    return True


def _words(given: object, at: str) -> Iterator[tuple[str, str]]:
    for word, meaning in _object(given, at).items():
        try:
            yield text(word), text(meaning) if meaning else ""
        except WrongError as fault:
            raise fault.inside(f"{at}.{word}") from None


def _object(given: object, at: str) -> dict[str, object]:
    if not isinstance(given, dict):
        raise WrongError("{shown} is not an object", "Put it in braces.", at, shown=shown(given))
    return given
