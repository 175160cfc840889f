"""Ctrl+H: every change with who made it and when; take one back, or go back to any point."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QDialog, QPushButton

from crossfoot.ledger.queries import changes
from crossfoot.ledger.queries.changes import ChangeLine, Recent
from crossfoot.ledger.views import ListPage
from crossfoot.ui.history_words import when
from crossfoot.ui.models.column import Column
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.arranging import BORDER, SPRING, in_column, in_row
from crossfoot.ui.widgets.facet import Facet, Offer
from crossfoot.ui.widgets.list_pane import ListPane, Words
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.sizing import open_at
from crossfoot.ui.words import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crossfoot.errors import CrossfootError
    from crossfoot.ui.desk import Desk

SIZE = (132, 34)
"""Average characters across, lines down."""


class HistoryDialog(QDialog):
    """The list, what leans on the change chosen, and two ways back; each way is undoable itself."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._line: ChangeLine | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("History"))
        self._who = Facet(self.tr("Who"), self)
        self.list = ListPane[ChangeLine](desk, ListPage.HISTORY, change_columns(), self._words())
        self.list.add_facet(self._who, "people")
        self._since = Facet(self.tr("Since"), self)
        self.list.add_facet(self._since, "when")
        self.notice = Notice(self)
        self.leaning = muted("", self)
        self.turn = QPushButton(self.tr("&Take back"), self)
        self.go_back = QPushButton(self.tr("&Go back to here"), self)
        self.close_button = QPushButton(self.tr("&Close"), self)
        self._lay_out()
        self._connect()
        self._fill()

    def _lay_out(self) -> None:
        buttons = in_row(None, self.close_button, SPRING, self.go_back, self.turn)
        in_column(self, self.notice, (self.list, 1), self.leaning, buttons, border=BORDER)
        open_at(self, *SIZE)

    def _connect(self) -> None:
        for button in (self.close_button, self.go_back, self.turn):
            button.setAutoDefault(False)
        self.list.current_changed.connect(self._show_current)
        self.turn.clicked.connect(self._turn)
        self.go_back.clicked.connect(self._go_back)
        self.close_button.clicked.connect(self.reject)
        self._desk.applied.connect(self._refresh)
        self._desk.failed.connect(self._show_failure)

    def _fill(self) -> None:
        people = changes.people(self._desk.ledger.reader)
        self._who.offer([Offer(name, name) for name in people], self.tr("Everybody"))
        words = {Recent.TODAY: self.tr("Since today"), Recent.YESTERDAY: self.tr("Since yesterday")}
        self._since.offer(
            [Offer(str(kind), words[kind]) for kind in Recent], self.tr("From the beginning")
        )
        self.list.refresh(None)
        self.list.focus_list()

    def _words(self) -> Words:
        return Words(
            name=self.tr("Changes"),
            search=self.tr("Filter changes…"),
            empty=self.tr("Nothing was changed yet"),
            first_step=self.tr("Every change made from now on stands here, and can be taken back."),
        )

    @Slot(object)
    def _refresh(self, _: object) -> None:
        self.list.refresh(None)

    @Slot(object)
    def _show_failure(self, error: CrossfootError | None) -> None:
        if error is None:
            self.notice.clear()
        else:
            self.notice.tell(error_words(error), Tone.BAD)

    @Slot(object)
    def _show_current(self, id_: int | None) -> None:
        reader = self._desk.ledger.reader
        self._line = None if id_ is None else changes.lines(reader, [id_]).get(id_)
        line = self._line
        for button in (self.turn, self.go_back):
            button.setEnabled(line is not None and self._desk.ledger.read_only is None)
        if line is None:
            self.leaning.clear()
            return
        holds = line.undone_by is None
        self.turn.setText(self.tr("&Take back") if holds else self.tr("&Do again"))
        self.leaning.setText(
            self._what_leans(changes.leaning(reader, line.id))
            if holds
            else self.tr("Taken back by {0}; it can be done again.").format(line.undone_by)
        )

    def _what_leans(self, later: list[ChangeLine]) -> str:
        if not later:
            return self.tr("No later change leans on it: it can be taken back alone.")
        named = "; ".join(say(line.name, line.facts) for line in later[:3])
        more = self.tr(" … and %n more", "", len(later) - 3) if len(later) > 3 else ""
        return self.tr("Later changes touch the same records: {0}{1}").format(named, more)

    @Slot()
    def _turn(self) -> None:
        """Take the chosen change back, or do it again."""
        line = self._line  # as it was: the list is read again before `take_back` returns
        if line is not None and self._desk.take_back(line.last) is not None:
            told = (
                self.tr("Taken back: {0}") if line.undone_by is None else self.tr("Done again: {0}")
            )
            self._desk.say(told.format(say(line.name, line.facts)))

    @Slot()
    def _go_back(self) -> None:
        """Take back everything after the chosen change, the newest first."""
        if self._line is None:
            return
        later = changes.since(self._desk.ledger.reader, self._line.id)
        done = 0
        for line in later:
            if self._desk.take_back(line.last) is None:
                break
            done += 1
        self._desk.say(self.tr("%n change(s) taken back.", "", done))


def change_columns() -> list[Column[ChangeLine]]:
    """The columns of the list."""
    t = QCoreApplication.translate
    return [
        Column(
            t("history", "When"),
            lambda line: when(line.at, "%H:%M:%S"),
            tip=_moment,
            width=14,
            figure=True,
        ),
        Column(t("history", "Who"), lambda line: line.by, width=14, least=8, optional=1),
        Column(t("history", "Change"), _what, width=56, least=24, stretch=True),
        Column(
            t("history", "State"),
            _state,
            tip=_state_told,
            badge=lambda line: Tone.PLAIN if line.undone_by is None else Tone.WARN,
            width=14,
        ),
    ]


def _moment(line: ChangeLine) -> str:
    return datetime.fromisoformat(line.at).astimezone().strftime("%Y-%m-%d %H:%M:%S")


def _what(line: ChangeLine) -> str:
    words = say(line.name, line.facts)
    return f"{words} — {line.why}" if line.why and line.why not in words else words


def _state(line: ChangeLine) -> str:
    translate = QCoreApplication.translate
    return "" if line.undone_by is None else translate("history", "taken back")


def _state_told(line: ChangeLine) -> str:
    translate = QCoreApplication.translate
    if line.undone_by is None:
        return translate("history", "It holds.")
    return translate("history", "Taken back by {0}").format(line.undone_by)
