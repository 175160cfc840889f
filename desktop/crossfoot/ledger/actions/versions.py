"""A later version of an announcement's text, and giving a quote that was lost a place again."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.ledger.actions.rows import needed_row, words_of
from crossfoot.ledger.change import Change, Insert, Update
from crossfoot.ledger.errors import RefusedError
from crossfoot.ledger.queries.fetching import fetch_one
from crossfoot.ledger.queries.places import quote_at
from crossfoot.ledger.retelling import Moved, Texts, retold
from crossfoot.reading.sealing import seal

if TYPE_CHECKING:
    import sqlite3

_NEWEST = """
    SELECT number, body, sha256 FROM source_text
     WHERE announcement_id = ? ORDER BY number DESC LIMIT 1
"""


class NewText(NamedTuple):
    """A later text before anybody agrees to it.

    before: the text it follows, None where only its hash is kept; number: its version, from 1.
    figures: what becomes of each quote.
    """

    change: Change
    before: str | None
    after: str
    number: int
    figures: tuple[Moved, ...]


def retell(connection: sqlite3.Connection, announcement_id: int, text: str | bytes) -> NewText:
    """Seal a text as the next version of an announcement's; its quotes move with their words.

    Errors: RefusedError where it is the text that stands there already.
    """
    row = needed_row(connection, "announcement", announcement_id)
    sealed = seal(text)
    newest = fetch_one(connection, _NEWEST, announcement_id)
    if newest is not None and newest["sha256"] == sealed.sha256:
        raise RefusedError("This is the text that is recorded already.", "Copy the later one.")
    before = None if newest is None else newest["body"]
    number = 1 if newest is None else newest["number"] + 1
    found = retold(connection, announcement_id, Texts(before, sealed.text))
    values = {"announcement_id": announcement_id, "number": number}
    told = Insert("source_text", {**values, "body": sealed.text, "sha256": sealed.sha256})
    change = Change("retell", (told, *found.edits), {"title": row["title"], "number": str(number)})
    return NewText(change, before, sealed.text, number, found.figures)


def place_figure(connection: sqlite3.Connection, figure_id: int, span: tuple[int, int]) -> Change:
    """Let a figure's quote stand at a place of its announcement's newest text.

    Its wording becomes the words there; what was typed of it stays as it is.
    Errors: RefusedError for a place outside the text, and for a figure without a text.
    """
    row = needed_row(connection, "figure", figure_id)
    if row["announcement_id"] is None:
        raise RefusedError("This figure belongs to no text.")
    quote = quote_at(connection, row["announcement_id"], *span)
    if quote is None:
        raise RefusedError(
            "The text has no place from {start} to {end}.",
            "Select again.",
            start=span[0],
            end=span[1],
        )
    values = {
        "start": span[0],
        "end": span[1],
        "wording": quote.words,
        "before": quote.before,
        "after": quote.after,
    }
    seen = {name: row[name] for name in ("start", "end", "wording")}
    edit = Update("figure", figure_id, values, expected=seen)
    return Change("place_figure", (edit,), {"wording": words_of(row), "words": quote.words})
