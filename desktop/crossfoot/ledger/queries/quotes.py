"""Reading a quote with its sentence out of a sealed text, a window of it at a time.

A text may be a megabyte long: only the code points around the quote leave the file.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.ledger.queries.sentence import AROUND, Sentence, sentence_around

if TYPE_CHECKING:
    import sqlite3

NEWEST_TEXT = """source_text.announcement_id = announcement.id AND source_text.number = (
        SELECT max(number) FROM source_text AS other
         WHERE other.announcement_id = announcement.id)"""
"""Joins the newest sealed text of an announcement."""

_REACH = AROUND + 1  # one more shows whether the text goes on

_FROM = f"max(figure.start - {_REACH}, 0)"

WINDOW = f"""{_FROM} AS window_start, figure.start AS quote_start, figure."end" AS quote_end,
    substr(source_text.body, {_FROM} + 1, figure."end" - {_FROM} + {_REACH}) AS window"""
"""Columns that `sentence_of` reads; the quote's span counts in code points, as `substr` does."""


def sentence_of(row: sqlite3.Row) -> Sentence | None:
    """Return the quote of a row selected with WINDOW; None without a span or a kept text."""
    if row["quote_start"] is None or not row["window"]:
        return None
    offset = row["window_start"]
    return sentence_around(row["window"], row["quote_start"] - offset, row["quote_end"] - offset)
