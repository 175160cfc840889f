"""Finding quotes, further places and dismissals again when an announcement gets a new text.

A quote that is not in the new text word for word loses its place, never its wording; the words
kept around it let a still later text find it.
Source: DESIGN, section 2.1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.ledger.change import Delete, Edit, Update
from crossfoot.ledger.queries.fetching import fetch, listed
from crossfoot.reading.anchors import CONTEXT, Anchor, AnchorState, anchor, rematch

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Collection, Iterator, Mapping, Sequence

Span = tuple[int, int]
_FIGURES = "SELECT * FROM figure WHERE announcement_id = ? AND start IS NOT NULL ORDER BY start, id"
_MENTIONS = """
    SELECT * FROM figure_mention WHERE figure_id IN (SELECT value FROM json_each(?))
     ORDER BY figure_id, position
"""
_ALL = "SELECT id FROM figure WHERE announcement_id = ? ORDER BY id"
_DISMISSALS = "SELECT * FROM dismissal WHERE announcement_id = ? ORDER BY start, id"


@dataclass(frozen=True, slots=True)
class Moved:
    """What became of a recorded figure's quote.

    state:  anchored where its words stand unchanged in their surroundings, drifted elsewhere,
            orphaned where they are not found word for word.
    span:   where it stands now; None if orphaned.
    reads:  for an orphaned one: what now stands between its surroundings, None if nothing does.
    """

    figure_id: int
    wording: str
    state: AnchorState
    span: Span | None
    reads: str | None = None


@dataclass(frozen=True, slots=True)
class Retold:
    """The edits that a new text brings, and what they mean for each figure."""

    edits: tuple[Edit, ...]
    figures: tuple[Moved, ...]


@dataclass(frozen=True, slots=True)
class Texts:
    """The text before, None where only its hash is kept, and the one after."""

    before: str | None
    after: str


def retold(
    connection: sqlite3.Connection,
    announcement_id: int,
    texts: Texts,
    *,
    placed: Collection[str] = (),
    dismissed: Collection[Span] = (),
) -> Retold:
    """Return how everything that is tied to a place moves with the words.

    placed: keys of figures, and dismissed: spans, that whoever brings the text places anew.
    """
    edits: list[Edit] = []
    figures: list[Moved] = []
    for row in fetch(connection, _FIGURES, announcement_id):
        if row["key"] not in placed:
            moved = _moved(row, texts.after)
            figures.append(moved)
            edits += _move(row, moved, texts.after)
    ids = [row["id"] for row in fetch(connection, _ALL, announcement_id)]
    mentions = fetch(connection, _MENTIONS, listed(ids))
    edits += _move_places("figure_mention", mentions, texts)
    rows = fetch(connection, _DISMISSALS, announcement_id)
    left = [row for row in rows if (row["start"], row["end"]) not in dismissed]
    edits += _move_places("dismissal", left, texts)
    return Retold(tuple(edits), tuple(figures))


def words_around(text: str, span: Span) -> dict[str, str]:
    """The words kept either side of a quote, by column."""
    start, end = span
    return {"before": text[max(0, start - CONTEXT) : start], "after": text[end : end + CONTEXT]}


def _moved(row: sqlite3.Row, text: str) -> Moved:
    quote = row["wording"] or ""
    lost = Moved(row["id"], quote, AnchorState.ORPHANED, None)
    if not quote:
        return lost
    found = rematch(Anchor(quote, row["before"] or "", row["after"] or "", row["start"]), text)
    if found.span is None:
        return lost
    start, end = found.span
    if text[start:end] == quote:
        return Moved(row["id"], quote, found.state, found.span)
    return Moved(row["id"], quote, AnchorState.ORPHANED, None, text[start:end])


def _move(row: sqlite3.Row, moved: Moved, text: str) -> Iterator[Edit]:
    span = (row["start"], row["end"])
    seen = {"start": row["start"], "end": row["end"]}
    if moved.span is None:
        yield Update("figure", row["id"], {"start": None, "end": None}, seen)
    elif moved.span != span:
        places: Mapping[str, object] = dict(zip(("start", "end"), moved.span, strict=True))
        yield Update("figure", row["id"], {**places, **words_around(text, moved.span)}, seen)


def _move_places(table: str, rows: Sequence[sqlite3.Row], texts: Texts) -> Iterator[Edit]:
    """Move places that have no wording of their own; one that is gone is taken away."""
    for row in rows:
        span = (row["start"], row["end"])
        found = _again(span, texts)
        if found is None:
            yield Delete(table, row["id"])
        elif found != span:
            yield Update(table, row["id"], {"start": found[0], "end": found[1]})


def _again(span: Span, texts: Texts) -> Span | None:
    """Where a place of the text before is now; without that text it stays, if there is room."""
    if texts.before is None:
        return span if span[1] <= len(texts.after) else None
    if span[1] > len(texts.before):
        return None
    held = anchor(texts.before, *span)
    found = rematch(held, texts.after).span
    return found if found is not None and texts.after[found[0] : found[1]] == held.quote else None
