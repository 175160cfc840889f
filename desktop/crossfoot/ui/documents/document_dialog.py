"""A document before it is sealed: its text to trim, and what it says of itself to mend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from crossfoot.exchange.bundle.errors import WrongError
from crossfoot.exchange.bundle.values import day
from crossfoot.exchange.comparing.days import day_of
from crossfoot.ledger.fields import AnnouncementFields
from crossfoot.ui.documents.trim import Taken, Trim
from crossfoot.ui.forms.taking import said
from crossfoot.ui.pages.announcements.offsets import Offsets
from crossfoot.ui.texts import whole
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.told import fault_words
from crossfoot.ui.widgets.arranging import BORDER, SPRING, in_column, in_row
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.field import Field
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.sizing import open_at

if TYPE_CHECKING:
    from crossfoot.exchange.documents import Document
    from crossfoot.ledger.change import KeptFile

SIZE = (120, 46)
"""Average characters across, lines down."""
NAMES = ("title", "publisher", "author", "published_on", "url")


class DocumentDialog(QDialog):
    """Ctrl+Enter seals the text and goes on to its figures.

    Signals:
        taken:  a Taken.
    """

    taken = Signal(object)

    def __init__(
        self, name: str, document: Document, file: KeptFile | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._file = file
        self.trim = Trim(document.text, document.cut)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Read {0}").format(name))
        self.words = muted("\n".join(self._notes(document)), self)
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTabStopDistance(14 * self.fontMetrics().averageCharWidth())
        self.text.setAccessibleName(self.tr("Text of the document"))
        self.text.setMinimumHeight(8 * self.fontMetrics().lineSpacing())
        self.count = QLabel(self)
        self.count.setProperty("role", "small")
        self.cut_away = QPushButton(self.tr("C&ut away"), self)
        self.keep_only = QPushButton(self.tr("&Keep only this"), self)
        self.put_back = QPushButton(self.tr("Put &back"), self)
        self.lines = {name: QLineEdit(getattr(document, name) or "", self) for name in NAMES}
        self.fields: dict[str, Field] = {}
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.go_on = QPushButton(self.tr("&Read its figures"), self)
        self.go_on.setProperty("role", "primary")
        self._language = document.language
        self._lay_out()
        self._connect()
        self._show_text()

    def _notes(self, document: Document) -> list[str]:
        notes = list(document.notes)
        if document.cut:
            number = len(document.cut.split())
            notes.append(self.tr("%n word(s) of menus and running heads left out.", "", number))
        if self._file is None:
            notes.append(
                self.tr("The file is larger than 20 MB: its text is kept, the file itself is not.")
            )
        else:
            notes.append(self.tr("The file itself is kept in the ledger with its text."))
        return notes

    def _lay_out(self) -> None:
        text = Card(self.tr("What is sealed"), self)
        text.body.addWidget(self.text, 1)
        tools = QHBoxLayout()
        tools.setSpacing(STEP)
        for key, button in (
            (self.tr("Del"), self.cut_away),
            ("K", self.keep_only),
            ("Ctrl+Z", self.put_back),
        ):
            tools.addWidget(KeyHint(key, text))
            tools.addWidget(button)
        tools.addStretch(1)
        text.body.addLayout(tools)
        text.body.addWidget(self.count)
        about = Card(self.tr("Guessed from the document"), self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * STEP)
        for name, label, row, column, wide in (
            ("title", self.tr("&Title"), 0, 0, 2),
            ("publisher", self.tr("&Publisher"), 1, 0, 1),
            ("author", self.tr("Aut&hor"), 1, 1, 1),
            ("published_on", self.tr("Published &on"), 2, 0, 1),
            ("url", self.tr("&Address"), 2, 1, 1),
        ):
            self.lines[name].setCursorPosition(0)
            self.fields[name] = Field(label, self.lines[name], about)
            grid.addWidget(self.fields[name], row, column, 1, wide)
            grid.setColumnStretch(column, 1)
        about.body.addLayout(grid)
        buttons = in_row(None, self.cancel, SPRING, KeyHint("Ctrl+Enter", self), self.go_on)
        in_column(self, self.words, about, (text, 1), buttons, border=BORDER, space=STEP + 4)
        open_at(self, *SIZE)

    def _connect(self) -> None:
        for button in (self.cancel, self.go_on, self.cut_away, self.keep_only, self.put_back):
            button.setAutoDefault(False)
        self.cut_away.clicked.connect(self._cut)
        self.keep_only.clicked.connect(self._keep)
        self.put_back.clicked.connect(self._put_back)
        self.text.selectionChanged.connect(self._offer)
        for keys, run in (
            ("Delete", self._cut),
            ("Backspace", self._cut),
            ("K", self._keep),
            ("Ctrl+Z", self._put_back),
        ):
            shortcut = QShortcut(QKeySequence(keys), self.text)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(run)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._want)
        self.cancel.clicked.connect(self.reject)
        self.go_on.clicked.connect(self._want)
        self.text.setFocus()

    def _chosen(self) -> tuple[int, int]:
        """The selected piece, in characters of the text."""
        cursor = self.text.textCursor()
        offsets = Offsets(self.trim.text)
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return offsets.to_points(start), offsets.to_points(end)

    @Slot()
    def _cut(self) -> None:
        start, end = self._chosen()
        self.trim.take_out(start, end)
        self._show_text(start)

    @Slot()
    def _keep(self) -> None:
        self.trim.keep_only(*self._chosen())
        self._show_text()

    @Slot()
    def _put_back(self) -> None:
        start, _ = self._chosen()
        self.trim.undo()
        self._show_text(start)

    def _show_text(self, at: int = 0) -> None:
        self.text.setPlainText(self.trim.text)
        cursor = self.text.textCursor()
        place = Offsets(self.trim.text).to_units(min(at, len(self.trim.text)))
        cursor.setPosition(place, QTextCursor.MoveMode.MoveAnchor)
        self.text.setTextCursor(cursor)
        self.text.ensureCursorVisible()
        self.put_back.setEnabled(self.trim.can_undo)
        self.go_on.setEnabled(bool(self.trim.text.strip()))
        words = self.tr("{0} characters. Select what does not belong, then cut it away.")
        self.count.setText(words.format(whole(len(self.trim.text))))
        self._offer()

    @Slot()
    def _offer(self) -> None:
        chosen = self.text.textCursor().hasSelection()
        self.cut_away.setEnabled(chosen)
        self.keep_only.setEnabled(chosen)

    @Slot()
    def _want(self) -> None:
        """Seal what is shown; a date that is none keeps the dialog open, and says so."""
        if not self.go_on.isEnabled():
            return
        typed = {name: said(line) for name, line in self.lines.items()}
        try:
            typed["published_on"] = _day(typed["published_on"])
        except WrongError as fault:
            field = self.fields["published_on"]
            field.show_message(fault_words(fault), Tone.BAD)
            field.setFocus()
            return
        fields = AnnouncementFields(
            typed["title"] or "",
            publisher=typed["publisher"],
            author=typed["author"],
            published_on=typed["published_on"],
            url=typed["url"],
            language=self._language,
        )
        self.taken.emit(Taken(self.trim.text, fields, self.trim.cut, self._file))
        self.accept()


def _day(text: str | None) -> str | None:
    return None if text is None else day(day_of(text))
