"""Finding quotes, further places and dismissals again when an import brings a new text.

A quote that is not in the new text word for word loses its place, never its wording; the words
kept around it let a still later text find it.
Source: DESIGN, section 2.1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crossfoot.exchange.bundle.plan import Plan, words_around
from crossfoot.exchange.bundle.present import fetch
from crossfoot.ledger.change import Delete, Update
from crossfoot.reading.anchors import Anchor, anchor, rematch

if TYPE_CHECKING:
    from collections.abc import Iterable

    from crossfoot.exchange.bundle.values import Row

Span = tuple[int, int]


def reanchor(plan: Plan) -> None:
    """Move the spans of the ledger's rows that the bundle does not place anew itself."""
    placed = {row["key"] for row in plan.rows("figures") if "span" in row}
    dismissed = {(row["announcement"], row["span"]) for row in plan.rows("dismissals")}
    for announcement_id, (key, before, after) in plan.retold.items():
        figures = list(
            fetch(plan.present.connection, "figure", "announcement_id", [announcement_id])
        )
        for row in figures:
            if row["start"] is not None and row["key"] not in placed:
                _move(plan, row, after)
        mentions = plan.present.children(
            "figure_mention", "figure_id", [row["id"] for row in figures]
        )
        for rows in mentions.values():
            _move_places(plan, "figure_mention", rows, before, after)
        left = [
            row
            for row in fetch(
                plan.present.connection, "dismissal", "announcement_id", [announcement_id]
            )
            if (key, (row["start"], row["end"])) not in dismissed
        ]
        _move_places(plan, "dismissal", left, before, after)


def _move(plan: Plan, row: Row, text: str) -> None:
    span = (row["start"], row["end"])
    quote = row["wording"] or ""
    found = _found(Anchor(quote, row["before"] or "", row["after"] or "", row["start"]), text)
    seen = {"start": row["start"], "end": row["end"]}
    if found is None:
        plan.edits.append(Update("figure", row["id"], {"start": None, "end": None}, seen))
    elif found != span:
        moved = {"start": found[0], "end": found[1], **words_around(text, found)}
        plan.edits.append(Update("figure", row["id"], moved, seen))


def _move_places(
    plan: Plan, table: str, rows: Iterable[Row], before: str | None, text: str
) -> None:
    """Move places that have no wording of their own; one that is gone is taken away."""
    for row in rows:
        span = (row["start"], row["end"])
        found = _again(span, before, text)
        if found is None:
            plan.edits.append(Delete(table, row["id"]))
        elif found != span:
            plan.edits.append(Update(table, row["id"], {"start": found[0], "end": found[1]}))


def _again(span: Span, before: str | None, text: str) -> Span | None:
    """Where a place of the text before is now; without that text it stays, if there is room."""
    if before is None:
        return span if span[1] <= len(text) else None
    return _found(anchor(before, *span), text) if span[1] <= len(before) else None


def _found(held: Anchor, text: str) -> Span | None:
    """Where the quote stands word for word."""
    if not held.quote:
        return None
    span = rematch(held, text).span
    return span if span is not None and text[span[0] : span[1]] == held.quote else None
