"""Making two parties one: which one stays, and what that changes, before it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.ledger import actions
from crossfoot.ledger.queries.parties import party_by_name, suggest_parties
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.words import country, word

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.ledger.queries.party_list import PartyLine
    from crossfoot.ui.desk import Desk

SHOWN = 6
"""Deals that are named; the rest are counted."""


class MergeCard(Card):
    """Takes the party that stays; the current one goes into it.

    Signals:
        closed:  done or left.
        merged:  the party that stays.
    """

    closed = Signal()
    merged = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._gone: int | None = None
        self.notice = Notice(self)
        self.kept = QLineEdit(self)
        self.kept.setPlaceholderText(self.tr("the party that stays"))
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.kept.setCompleter(completer)
        self.preview = QLabel(self)
        self.preview.setTextFormat(Qt.TextFormat.PlainText)
        self.preview.setWordWrap(True)
        self.merge_button = QPushButton(self.tr("&Merge"), self)
        self.merge_button.setProperty("role", "primary")
        self.cancel_button = QPushButton(self.tr("&Cancel"), self)
        buttons = QHBoxLayout()
        buttons.setSpacing(STEP)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(KeyHint(self.tr("Esc"), self))
        buttons.addStretch(1)
        buttons.addWidget(KeyHint(self.tr("Enter"), self))
        buttons.addWidget(self.merge_button)
        self.body.addWidget(self.notice)
        self.body.addWidget(Field(self.tr("&Into"), self.kept, self))
        self.body.addWidget(self.preview)
        self.body.addStretch(1)
        self.body.addLayout(buttons)
        self.kept.textEdited.connect(self._suggest)
        self.kept.textChanged.connect(self._tell)
        self.kept.returnPressed.connect(self.merge)
        self.merge_button.clicked.connect(self.merge)
        self.cancel_button.clicked.connect(self.close_card)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.close_card)

    @property
    def is_open(self) -> bool:
        """Whether it holds a party."""
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
    def merge(self) -> None:
        """Make the two one, as one undoable change."""
        kept = party_by_name(self._desk.ledger.reader, self.kept.text())
        if self._gone is None:
            return
        if kept is None:
            self.notice.tell(
                self.tr("“{0}” is no party of this ledger. Type the name of one.").format(
                    self.kept.text().strip()
                )
            )
            return
        try:
            change = actions.merge_parties(self._desk.ledger.reader, kept, self._gone)
        except CrossfootError as error:
            self.notice.tell(error_words(error))
            return
        self._gone = None
        if self._desk.apply(change) is not None:
            self.merged.emit(kept)
        self.closed.emit()

    @Slot()
    def close_card(self) -> None:
        """Leave the two as they are."""
        if self.is_open:
            self._gone = None
            self.closed.emit()

    @Slot(str)
    def _suggest(self, text: str) -> None:
        reader = self._desk.ledger.reader
        self._names.setStringList(suggest_parties(reader, text) if text else [])

    @Slot()
    def _tell(self) -> None:
        """Say what merging would change, as soon as both are known."""
        reader = self._desk.ledger.reader
        kept = party_by_name(reader, self.kept.text()) if self.kept.text().strip() else None
        self.merge_button.setEnabled(kept is not None and kept != self._gone)
        if kept is None or self._gone is None or kept == self._gone:
            self.preview.setText("")
            return
        self.preview.setText("\n".join(self._lines(actions.merge_of(reader, kept, self._gone))))

    def _lines(self, found: actions.Merge) -> Iterator[str]:
        if found.deals:
            named = ", ".join(found.deals[:SHOWN])
            more = len(found.deals) - SHOWN
            named += self.tr(" and %n more", "", more) if more > 0 else ""
            yield self.tr("{0} takes over %n deal(s): {1}.", "", len(found.deals)).format(
                found.kept, named
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


def _said(column: str, value: str) -> str:
    return country(value) if column == "country" else word(value)
