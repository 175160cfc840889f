"""Making two parties one: which one stays, and what that changes, before it is done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from typing_extensions import override

from crossfoot.ledger import actions
from crossfoot.ledger.queries.parties import party_by_name, suggest_parties
from crossfoot.ui.widgets.completion import Completion
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.form_card import FormCard
from crossfoot.ui.words import country, word

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from crossfoot.ledger.change import Applied, Change
    from crossfoot.ledger.queries.party_list import PartyLine
    from crossfoot.ui.desk import Desk

SHOWN = 6
"""Deals that are named; the rest are counted."""


class MergeCard(FormCard):
    """Takes the party that stays; the current one goes into it.

    Signals:
        merged:  the party that stays.
    """

    merged = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._gone: int | None = None
        self._keeps: int | None = None
        self.kept = QLineEdit(self)
        self.kept.setPlaceholderText(self.tr("the party that stays"))
        Completion(self.kept, partial(suggest_parties, desk.ledger.reader))
        self.preview = QLabel(self)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        self.rows.addWidget(Field(self.tr("&Into"), self.kept, self))
        self.rows.addWidget(self.preview)
        self.rows.addStretch(1)
        self.add_buttons(self.tr("Mer&ge"))
        self.kept.textChanged.connect(self._tell)
        self.kept.returnPressed.connect(self.save)

    @property
    @override
    def is_open(self) -> bool:
        return self._gone is not None

    def open(self, line: PartyLine) -> None:
        """Begin with the party that goes into another."""
        self._gone = line.id
        self.show_title(self.tr("Merge {0} into another party").format(line.name))
        self.notice.clear()
        self.kept.clear()
        self._tell()
        self.kept.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    @override
    def save(self) -> bool:
        """Make the two one, as one undoable change; False where the name is of no party."""
        self._keeps = party_by_name(self._desk.ledger.reader, self.kept.text())
        if self.is_open and self._keeps is None:
            typed = self.kept.text().strip()
            unknown = self.tr("“{0}” is no party of this ledger. Type the name of one.")
            self.notice.tell(
                unknown.format(typed)
                if typed
                else self.tr("Type the name of the party that stays.")
            )
            return False
        return super().save()

    @override
    def _change(self, reader: sqlite3.Connection) -> Change | None:
        if self._keeps is None or self._gone is None:
            return None
        return actions.merge_parties(reader, self._keeps, self._gone)

    @override
    def _empty(self) -> None:
        self._gone = None

    @override
    def _saved(self, applied: Applied | None) -> None:
        self.merged.emit(self._keeps)
        self.close_form()

    @Slot()
    def _tell(self) -> None:
        """Say what merging would change, as soon as both are known."""
        reader = self._desk.ledger.reader
        kept = party_by_name(reader, self.kept.text()) if self.kept.text().strip() else None
        self.save_button.setEnabled(kept is not None and kept != self._gone)
        if kept is None or self._gone is None or kept == self._gone:
            self.preview.setText("")
            return
        self.preview.setText("\n".join(self._lines(actions.merge_of(reader, kept, self._gone))))

    def _lines(self, found: actions.Merge) -> Iterator[str]:
        if found.opposed:
            yield self.tr("Are they one? In these deals they stand beside each other: {0}.").format(
                self._named(found.opposed)
            )
        if found.deals:
            yield self.tr("{0} takes over %n deal(s): {1}.", "", len(found.deals)).format(
                found.kept, self._named(found.deals)
            )
        if found.dropped:
            yield self.tr("In %n of them it stands already, in the same role.", "", found.dropped)
        if found.aliases:
            yield self.tr("{0} is also called {1}.").format(found.kept, ", ".join(found.aliases))
        for column, value in found.taken.items():
            yield self.tr("It gets: {0}.").format(_said(column, value))
        for column, value in found.lost.items():
            yield self.tr("Left out, since {0} says otherwise: {1}.").format(
                found.kept, _said(column, value)
            )
        yield self.tr("{0} is then gone; Ctrl+Z brings everything back.").format(found.gone)

    def _named(self, deals: Sequence[str]) -> str:
        """The first of some deals, and how many more there are."""
        more = len(deals) - SHOWN
        rest = self.tr(" and %n more", "", more) if more > 0 else ""
        return ", ".join(deals[:SHOWN]) + rest


def _said(column: str, value: str) -> str:
    return country(value) if column == "country" else word(value)
