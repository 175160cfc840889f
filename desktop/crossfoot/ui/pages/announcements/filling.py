"""Fill the forms for one chip, from the ledger where it is recorded, else from the proposal."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import SUMMING, RelationKind
from crossfoot.ledger import actions
from crossfoot.ledger.actions.standing import NO_PART
from crossfoot.ledger.fields import DealFields, FigureFields
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ledger.queries.figure_view import figure_view
from crossfoot.ledger.queries.total_view import total_view
from crossfoot.ui.pages.announcements.chips import ChipState
from crossfoot.ui.pages.announcements.sheet import Covers, Home, PartOption, Ref, Sheet

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from crossfoot.ledger.fields import PartOf
    from crossfoot.ledger.queries.figure_view import FigureView
    from crossfoot.ui.pages.announcements.chips import Chip
    from crossfoot.ui.pages.announcements.entry import Entry


def sheet_of(connection: sqlite3.Connection, entry: Entry, chip: Chip) -> Sheet:
    """Return what the forms show of a chip."""
    if chip.figure is not None:
        view = figure_view(connection, chip.figure)
        if view is not None:
            return _recorded_sheet(connection, entry, chip, view)
    if chip.proposal is not None:
        return _proposed_sheet(connection, entry, chip, chip.proposal)
    return Sheet(FigureFields(wording=chip.wording))


def deal_fields(connection: sqlite3.Connection, entry: Entry, home: Home) -> DealFields | None:
    """Return a deal as the form shows it: as recorded, as proposed, or a new one without words."""
    if home.deal is not None:
        view = deal_view(connection, home.deal)
        return view.fields if view else None
    if home.proposal is None:
        return None
    for index, figure in enumerate(entry.proposal.figures):
        if figure.deal == home.proposal:
            return actions.proposed_deal(entry.proposal, index)
    return DealFields(title="")


def _recorded_sheet(
    connection: sqlite3.Connection, entry: Entry, chip: Chip, view: FigureView
) -> Sheet:
    home = Home(view.fields.deal_id)
    return Sheet(
        figure=view.fields,
        home=home,
        deal=deal_fields(connection, entry, home),
        covers=_recorded_covers(connection, entry, chip, view),
    )


def _proposed_sheet(connection: sqlite3.Connection, entry: Entry, chip: Chip, index: int) -> Sheet:
    home = entry.home(chip)
    fields = actions.proposed_fields(entry.proposal, index)
    return Sheet(
        figure=replace(fields, deal_id=home.deal),
        home=home,
        deal=deal_fields(connection, entry, home),
        covers=_planned_covers(connection, entry, chip, index),
    )


def _planned_covers(connection: sqlite3.Connection, entry: Entry, chip: Chip, index: int) -> Covers:
    """Return what the proposal says that a figure covers, as the clerk has mended it."""
    relation = entry.sum_of(index)
    planned = set() if relation is None else set(relation.parts)
    elsewhere = {part.figure_id: part for part in entry.elsewhere.get(index, ())}
    kind = relation.kind if relation else None
    options = []
    for option in _candidates(entry, chip):
        part = elsewhere.pop(option.ref.figure, None) if option.ref.figure is not None else None
        other = entry.chip_of(option.ref)
        member = option.ref.proposal is not None and option.ref.proposal in planned
        if member and other is not None and other.state is ChipState.DISMISSED:
            member = False
            if kind is RelationKind.SUM_OF and other.reason not in NO_PART:
                kind = RelationKind.INCLUDES  # as it is recorded: a part of it is left out
        options.append(replace(option, ticked=part is not None or member))
    for part in elsewhere.values():
        options += _from_elsewhere(connection, part)
    return Covers(kind, None, tuple(options), expected=entry.is_headline(chip))


def _recorded_covers(
    connection: sqlite3.Connection, entry: Entry, chip: Chip, view: FigureView
) -> Covers:
    roles = [role for role in view.roles if role.as_whole and role.kind in SUMMING]
    role = min(roles, key=lambda role: role.breakdown or "", default=None)
    if role is None and chip.proposal is not None and entry.waits(chip.proposal):
        return _planned_covers(connection, entry, chip, chip.proposal)
    total = total_view(connection, role.relation_id) if role else None
    ticked = {} if total is None else {part.figure_id: part for part in total.parts}
    options = []
    for option in _candidates(entry, chip):
        part = ticked.pop(option.ref.figure, None) if option.ref.figure is not None else None
        if part is None:
            options.append(option)
        else:
            options.append(replace(option, ticked=True, low=part.low, high=part.high))
    options += [
        PartOption(
            Ref(part.figure_id), part.label, part.evidence.wording or "", True, part.low, part.high
        )
        for part in ticked.values()
    ]
    if role is None:
        return Covers(None, None, tuple(options), expected=entry.is_headline(chip))
    return Covers(role.kind, role.breakdown, tuple(options), stands=True, expected=True)


def _from_elsewhere(connection: sqlite3.Connection, part: PartOf) -> Iterable[PartOption]:
    if not isinstance(part.figure_id, int):
        return
    view = figure_view(connection, part.figure_id)
    if view is not None:
        words = view.fields.wording or ""
        label = view.deal or words
        yield PartOption(Ref(part.figure_id), label, words, True, part.low, part.high)


def _candidates(entry: Entry, chip: Chip) -> Iterable[PartOption]:
    """Offer the other figures of the measure; what looks like none of the deals comes last."""
    measure = entry.measure(chip)
    for other in sorted(entry.bench.chips, key=lambda each: bool(each.doubt)):
        if other == chip or entry.measure(other) != measure:
            continue
        if other.figure is None and other.proposal is None:
            continue
        yield PartOption(entry.ref(other), entry.label(other), other.wording)
