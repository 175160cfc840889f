"""Finding the quotes of known figures again when an import brings a new text.

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
    from crossfoot.exchange.bundle.values import Row


def reanchor(plan: Plan) -> None:
    """Move the spans of figures that the bundle does not place anew itself."""
    placed = {row["key"] for row in plan.rows("figures") if "span" in row}
    for announcement_id, (before, after) in plan.retold.items():
        figures = fetch(plan.present.connection, "figure", "announcement_id", [announcement_id])
        spanned = [row for row in figures if row["start"] is not None]
        for row in spanned:
            if row["key"] not in placed:
                _move(plan, row, after)
        _move_mentions(plan, spanned, before, after)


def _move(plan: Plan, row: Row, text: str) -> None:
    quote = row["wording"] or ""
    span = _found(Anchor(quote, row["before"] or "", row["after"] or "", row["start"]), text)
    seen = {"start": row["start"], "end": row["end"]}
    if span is None:
        plan.edits.append(Update("figure", row["id"], {"start": None, "end": None}, seen))
    elif span != (row["start"], row["end"]):
        moved = {"start": span[0], "end": span[1], **words_around(text, span)}
        plan.edits.append(Update("figure", row["id"], moved, seen))


def _move_mentions(plan: Plan, figures: list[Row], before: str | None, text: str) -> None:
    """Move the further places; one that is gone is taken away, the figure has its own."""
    ids = [row["id"] for row in figures]
    for rows in plan.present.children("figure_mention", "figure_id", ids).values():
        for row in rows:
            span = None
            if before is not None and row["end"] <= len(before):
                span = _found(anchor(before, row["start"], row["end"]), text)
            if span is None:
                plan.edits.append(Delete("figure_mention", row["id"]))
            elif span != (row["start"], row["end"]):
                moved = {"start": span[0], "end": span[1]}
                plan.edits.append(Update("figure_mention", row["id"], moved))


def _found(held: Anchor, text: str) -> tuple[int, int] | None:
    """Where the quote stands word for word."""
    if not held.quote:
        return None
    span = rematch(held, text).span
    return span if span is not None and text[span[0] : span[1]] == held.quote else None
