"""Saved views: those of a page, one by its name, and what each is in words.

An export of a view goes by `view_by_name`, then `lists.query_of_view` for its rows and `in_words`
for the line that says what was let through.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.errors import CrossfootError
from crossfoot.figures.words import ENGLISH, say, voice_of, word
from crossfoot.ledger.queries.faceting import Flagged
from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ledger.queries.lists import list_of, query_of_view
from crossfoot.ledger.views import from_stored

if TYPE_CHECKING:
    import sqlite3
    from array import array
    from collections.abc import Callable, Sequence

    from crossfoot.figures.words import Speech
    from crossfoot.ledger.views import ListPage, ViewFields

_VIEWS = "SELECT * FROM saved_view ORDER BY name COLLATE NOCASE, id"


class SavedView(NamedTuple):
    """A view of the ledger."""

    id: int
    fields: ViewFields


def views(connection: sqlite3.Connection, page: ListPage | None = None) -> list[SavedView]:
    """Every saved view by name; of one page where it is given."""
    found = [SavedView(row["id"], from_stored(dict(row))) for row in fetch(connection, _VIEWS)]
    return [view for view in found if page is None or view.fields.page is page]


def view_of(connection: sqlite3.Connection, id_: int) -> SavedView | None:
    """A view by its id; None if it is gone."""
    return next((view for view in views(connection) if view.id == id_), None)


def view_by_name(connection: sqlite3.Connection, name: str) -> SavedView:
    """A view by its name, case and outer spaces apart.

    Errors: CrossfootError where there is none, with the names that there are.
    """
    found = views(connection)
    view = next((one for one in found if same_name(one.fields.name, name)), None)
    if view is not None:
        return view
    names = ", ".join(f"“{one.fields.name}”" for one in found[:10])
    remedy = f"Its views: {names}." if found else "Save one on a page's filter bar first."
    raise CrossfootError("The ledger has no view called “{name}”.", remedy, name=name)


def same_name(one: str, other: str) -> bool:
    """Whether people would call two names the same."""
    return one.strip().casefold() == other.strip().casefold()


def ids_of_view(connection: sqlite3.Connection, fields: ViewFields) -> array[int]:
    """Every row that a view lets through, in its order. Errors: CrossfootError, as `query_of`."""
    found: array[int] = list_of(fields.page).ids(connection, query_of_view(fields))
    return found


def in_words(
    fields: ViewFields, speech: Speech = ENGLISH, name: Callable[[str, str], str] | None = None
) -> str:
    """Say what a view lets through: "Deals with country: KZ or UZ, stage: contract".

    name: what the screen calls a (filter, value); its word from the value lists unless given.
    """
    listed = say(f"view_{fields.page}", {}, speech)
    called = name or (
        lambda filter_, value: value if filter_ == "countries" else word(value, speech)
    )
    told = [say("view_text", {"values": fields.text}, speech)] if fields.text else []
    for filter_, values in fields.filters.items():
        words = [_called(filter_, value, called, speech) for value in values]
        told.append(say(f"view_{filter_}", {"values": _either(words, speech)}, speech))
    if not told:
        return say("view_everything", {"list": listed}, speech)
    return say("view_narrowed", {"list": listed, "filters": ", ".join(told)}, speech)


def _called(filter_: str, value: str, name: Callable[[str, str], str], speech: Speech) -> str:
    if filter_ in {"waited", "when"} or value in _FLAGGED:
        return say(f"view_{value}", {}, speech)
    if not value:
        return say("view_nobody", {}, speech)
    return name(filter_, value) if filter_ in _WORDS else value


_FLAGGED = frozenset(map(str, Flagged))
_WORDS = frozenset(
    {"countries", "stages", "verdicts", "states", "severities", "rules", "kinds"}
    | {"types", "standings"}
)
"""Filters whose values the screen may call otherwise; the others stand as they are."""


def _either(words: Sequence[str], speech: Speech) -> str:
    if len(words) == 1:
        return words[0]
    template = voice_of(speech).template("view_or")
    return template.format(first=", ".join(words[:-1]), last=words[-1])
