"""What a clerk does on the page, each act as one Change."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.figures.values import DismissalReason, RelationKind
from crossfoot.ledger import actions
from crossfoot.ledger.actions.deals import new_deal
from crossfoot.ledger.change import Change, Update
from crossfoot.ledger.fields import FigureFields, PartOf, Signed
from crossfoot.ledger.queries.announcement_view import open_numbers
from crossfoot.ledger.queries.places import row_of
from crossfoot.reading.proposal import Proposal, ProposedDeal
from crossfoot.ui.pages.announcements.amounts import figure_of
from crossfoot.ui.pages.announcements.filling import deal_fields

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Sequence

    from crossfoot.ledger.actions.standing import Standing
    from crossfoot.ledger.fields import DealFields
    from crossfoot.ui.pages.announcements.chips import Chip, Span
    from crossfoot.ui.pages.announcements.entry import Entry
    from crossfoot.ui.pages.announcements.sheet import Covers, Sheet


class NoFigureError(CrossfootError):
    """The selected words hold no number that could be recorded."""


def record(
    connection: sqlite3.Connection, entry: Entry, chip: Chip, before: Sheet, after: Sheet
) -> Change:
    """Record a proposed figure as its form stands, with its deal and its relation.

    Where other figures are changed in what they cover, the entry's proposal follows.
    """
    assert chip.proposal is not None
    entry.proposal = _mended(entry, chip, before, after)
    if _said(after.covers) != _said(before.covers):
        entry.plan(chip.proposal, after.covers)
    mended = actions.Mended(
        after.figure,
        after.deal if after.home.deal is None else None,
        elsewhere_of(connection, entry),
    )
    change = actions.record_figure(connection, entry.view.id, entry.proposal, chip.proposal, mended)
    changes = [change, *_deal_edits(connection, entry, before, after)]
    if chip.dismissals:
        changes.append(actions.undismiss(connection, chip.dismissals))
    return one_change(changes)


def save(
    connection: sqlite3.Connection, entry: Entry, chip: Chip, before: Sheet, after: Sheet
) -> Change | None:
    """Mend what is recorded of a figure, its deal and what it covers; None: nothing changed."""
    assert chip.figure is not None
    changes = []
    if after.figure != before.figure:
        changes.append(actions.edit_figure(connection, chip.figure, before.figure, after.figure))
    changes += _deal_edits(connection, entry, before, after)
    if after.home.deal is None and after.deal is not None:
        changes.append(_into_new_deal(connection, chip.figure, after.deal))
    if _said(after.covers) != _said(before.covers):
        changes += _cover(connection, entry, chip, before.covers, after.covers)
    return one_change(changes) if changes else None


def record_by_hand(connection: sqlite3.Connection, entry: Entry, span: Span) -> Change:
    """Record the words at this place as a figure that nobody proposed, in the current deal.

    Errors: NoFigureError where the reader finds not exactly one number in them.
    """
    text = entry.view.text or ""
    words = text[span.start : span.end]
    fields = FigureFields(wording=words)
    figure = figure_of(fields)
    if figure.unreadable or figure.amount is None:
        raise NoFigureError(
            "“{words}” holds no single figure.",
            "Select one number with its currency or its noun, and its qualifier.",
            words=_short(words),
        )
    chip = entry.bench.chip
    home = entry.home(chip) if chip is not None else None
    fields = replace(
        fields, measure=str(figure.measure), deal_id=home.deal if home is not None else None
    )
    place = (span.start, span.end)
    change = actions.record_by_hand(connection, entry.view.id, fields, place)
    edits = actions.settled_by_recording(connection, standing_of(connection, entry), place)
    return replace(change, edits=(*change.edits, *edits))


def dismiss(
    connection: sqlite3.Connection,
    entry: Entry,
    chips: Sequence[Chip],
    reason: DismissalReason | None = None,
) -> Change:
    """Dismiss figures with all their places; reason None: what the proposer says, if anything."""
    spans = [(place.start, place.end) for chip in chips for place in chip.places]
    said = next((chip.reason for chip in chips if chip.reason), None)
    because = reason or DismissalReason(said or DismissalReason.BACKGROUND)
    before = standing_of(connection, entry)
    return actions.dismiss(connection, entry.view.id, spans, because, before)


def take_back(connection: sqlite3.Connection, entry: Entry, chip: Chip) -> Change:
    """Let a recorded or skipped figure stand open again."""
    before = standing_of(connection, entry)
    if chip.figure is not None:
        return actions.take_back_figure(connection, before, chip.figure)
    return actions.undismiss(connection, chip.dismissals, before)


def send(connection: sqlite3.Connection, entry: Entry, by: str) -> Change:
    """Send the announcement to review, with the totals that waited for a number left open.

    Errors: RefusedError while a number is open that keeps the gate shut.
    """
    still_open = open_numbers(entry.view, entry.found)
    change = actions.send_to_review(connection, entry.view.id, still_open, Signed(by))
    edits = actions.settled_by_sending(connection, standing_of(connection, entry))
    return replace(change, edits=(*change.edits, *edits))


def standing_of(connection: sqlite3.Connection, entry: Entry) -> Standing:
    """Return what is decided about the entry's proposal, as the clerk has mended it."""
    elsewhere = elsewhere_of(connection, entry)
    return actions.standing_of(connection, entry.view.id, entry.proposal, elsewhere)


def elsewhere_of(connection: sqlite3.Connection, entry: Entry) -> dict[int, list[PartOf]]:
    """Return the parts from outside the proposal that the ledger still holds."""
    return {
        whole: [part for part in parts if row_of(connection, "figure", _id(part)) is not None]
        for whole, parts in entry.elsewhere.items()
    }


def one_change(changes: Sequence[Change]) -> Change:
    """Make several acts one, under the name of the first."""
    first = changes[0]
    return replace(first, edits=tuple(edit for change in changes for edit in change.edits))


def _deal_edits(
    connection: sqlite3.Connection, entry: Entry, before: Sheet, after: Sheet
) -> list[Change]:
    if after.home.deal is None or after.deal is None:
        return []
    same = after.home.deal == before.home.deal
    filled = before.deal if same else deal_fields(connection, entry, after.home)
    if filled is None or filled == after.deal:
        return []
    return [actions.edit_deal(connection, after.home.deal, filled, after.deal)]


def _into_new_deal(connection: sqlite3.Connection, figure: int, deal: DealFields) -> Change:
    """Make a deal and move a recorded figure into it."""
    new, edits = new_deal(connection, deal)
    moved = Update("figure", figure, {"deal_id": new})
    return Change("edit_figure", (*edits, moved), {"wording": deal.title})


def _cover(
    connection: sqlite3.Connection, entry: Entry, chip: Chip, before: Covers, after: Covers
) -> list[Change]:
    assert chip.figure is not None
    if chip.proposal is not None:
        entry.plan(chip.proposal, after)
        if not before.stands and entry.waits(chip.proposal):
            return []
    parts = [
        PartOf(part.ref.figure, part.low, part.high)
        for part in after.parts
        if part.ref.figure is not None
    ]
    if not parts and not before.stands:
        return []
    kind = after.kind or before.kind or RelationKind.SUM_OF
    return [actions.cover(connection, chip.figure, parts, kind, after.breakdown)]


def _mended(entry: Entry, chip: Chip, before: Sheet, after: Sheet) -> Proposal:
    """Return the proposal with what the form changed of this figure's deal and parts."""
    assert chip.proposal is not None
    proposal = entry.proposal
    if after.home != before.home:
        figures = list(proposal.figures)
        figures[chip.proposal] = replace(figures[chip.proposal], deal=after.home.proposal)
        proposal = replace(proposal, figures=tuple(figures))
    if after.home.proposal == len(proposal.deals) and after.deal is not None:
        new = ProposedDeal(title=after.deal.title)
        proposal = replace(proposal, deals=(*proposal.deals, new))
    return proposal


def _id(part: PartOf) -> int:
    assert isinstance(part.figure_id, int)
    return part.figure_id


def _said(covers: Covers) -> tuple[object, ...]:
    return (covers.kind, covers.breakdown, covers.parts)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 60 else f"{words[:59]}…"
