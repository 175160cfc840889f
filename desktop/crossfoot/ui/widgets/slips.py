"""Possible slips of a total that does not add up, and the values that would fit.

Nothing is taken by itself: a person goes through the list and takes one, which undo takes back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidgetItem, QPushButton

from crossfoot.errors import CrossfootError
from crossfoot.figures.suspects import Cure, doubted, fits_told, told
from crossfoot.figures.values import Doubt
from crossfoot.ledger import actions
from crossfoot.ledger.queries.evidence import evidence_of
from crossfoot.ledger.queries.suspects import Suspicion, suspicion_of
from crossfoot.ui.asking import Asking
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.arranging import SPRING, in_row
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.sentence_list import SentenceList
from crossfoot.ui.widgets.shown import Shown
from crossfoot.ui.words import say, word

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from crossfoot.figures.suspects import Suspect
    from crossfoot.ledger.queries.total_view import TotalView
    from crossfoot.ui.desk import Desk

LINES = 4
"""Slips that are seen without scrolling."""
MOST_FITS = 3
"""Sets of values that would fit that are named; the rest are counted."""
AT_ONCE = 60
"""Parts of a total up to which it is looked into while the window waits."""
Found = tuple[int, Suspicion, "dict[str, str | None]"]


class SlipsCard(Card):
    """Lists what may explain a total; Enter takes the current one for the slip.

    Signals:
        left:  Esc, or one was taken; the list of the page may have the focus again.
    """

    left = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._total: int | None = None
        self._view: TotalView | None = None
        self._shown = Shown()
        self._turn = 0
        self._asking = Asking(desk, self, later=True)
        self._asking.answered.connect(self._take)
        self._suspects: tuple[Suspect, ...] = ()
        self._names: Mapping[str, str | None] = {}
        self.notice = Notice(self)
        self.slips = SentenceList(self, most=LINES)
        self.slips.setAccessibleName(self.tr("Possible slips"))
        self.doubt = muted("", self)
        self.fits = muted("", self)
        self.take = QPushButton(self)
        self.take_key = KeyHint(self.tr("Enter"), self)
        row = in_row(None, SPRING, self.take_key, self.take)
        for widget in (self.notice, self.doubt, self.slips):  # the doubt is read before Enter
            self.body.addWidget(widget)
        self.body.addLayout(row)
        self.body.addWidget(self.fits)
        self.hide()
        self.slips.currentRowChanged.connect(self._show_current)
        self.slips.itemActivated.connect(self.take_current)
        self.take.clicked.connect(self.take_current)
        leave = QShortcut(QKeySequence("Esc"), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.left)

    @property
    def sentences(self) -> list[str]:
        """What it says of each slip, in order."""
        return [self.slips.item(row).text() for row in range(self.slips.count())]

    @property
    def offers_slips(self) -> bool:
        """Whether there is one to take."""
        return self._total is not None and bool(self._suspects)

    def show_total(self, view: TotalView | None) -> None:
        """Show what may explain a total; no card where it adds up, or there is none.

        Of the total that is shown already it is looked for beside the window, and what it was stays
        in sight until then; where anything of it changed, it is not for taking meanwhile.
        """
        self.notice.clear()
        before, self._view = self._view, view
        self._total = None if view is None else view.id
        self._turn += 1
        is_same = view is not None and before is not None and before.id == view.id
        if view is None:
            self._shown.differs(None)
            self.hide()
        elif len(view.parts) <= AT_ONCE and not is_same:
            self._show(_found(self._desk.ledger.reader, view.id))
        else:
            if not is_same:
                self._shown.differs(None)
                self.hide()
            if view != before:
                self._suspects = ()
                self._shown.differs(None)
            id_, turn = view.id, self._turn
            self._asking.ask(lambda connection: (turn, _found(connection, id_)), beside=True)

    def begin(self) -> None:
        """Go to the slips, if there is one to take."""
        if self.offers_slips:
            self.slips.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot(object)
    def _take(self, told: tuple[int, Found]) -> None:
        turn, found = told
        if turn == self._turn:
            self._show(found)

    def _show(self, found: Found) -> None:
        if not self._shown.differs(found):
            return
        _, suspicion, names = found
        self._suspects, self._names = suspicion.suspects.found, names
        self.slips.clear()
        for each in self._suspects:
            message = told(each, names.get(each.figure.key))
            item = QListWidgetItem(say(message.id, message.facts), self.slips)
            item.setToolTip(word(each.kind))
        fits = self._fit_words(suspicion)
        fit_title = self.tr("Values that would fit")
        self.show_title(self.tr("Possible slips") if self._suspects else fit_title)
        more = suspicion.suspects.more
        self.show_note(self.tr("%n more", "", more) if more else "")
        for widget in (self.slips, self.doubt, self.take, self.take_key):
            widget.setVisible(bool(self._suspects))
        self.fits.setText(fits)
        self.fits.setVisible(bool(fits))
        self.setVisible(bool(self._suspects or fits))
        self.slips.fit()
        if self._suspects:
            self.slips.setCurrentRow(0)

    def _fit_words(self, suspicion: Suspicion) -> str:
        fitting = suspicion.fitting
        if fitting is None or not fitting.sets:
            return ""
        messages = [
            fits_told(each, suspicion.figures, self._names) for each in fitting.sets[:MOST_FITS]
        ]
        said = "; ".join(say(each.id, each.facts) for each in messages)
        rest = len(fitting.sets) + fitting.more - len(messages)
        words = self.tr("Values that would fit: {0}").format(said) if self._suspects else said
        more = self.tr("and %n more", "", rest)
        return f"{words}; {more}." if rest else f"{words}."

    @Slot(int)
    def _show_current(self, row: int) -> None:
        if not 0 <= row < len(self._suspects):
            return
        suspect = self._suspects[row]
        message = doubted(suspect)
        self.doubt.setText(f"{_named(suspect)} {say(message.id, message.facts)}")
        words = {
            Cure.AMEND: self.tr("&Mend the entry"),
            Cure.DROP: self.tr("&Take it out of the list"),
            Cure.ADD: self.tr("Count it &too"),
        }[suspect.cure]
        if suspect.cure is Cure.AMEND and suspect.doubt is Doubt.SOURCE:
            words = self.tr("&Put the correction beside it")
        self.take.setText(words)
        self.take.setAccessibleName(words.replace("&", ""))

    @Slot()
    def take_current(self) -> None:
        """Take the current one for the slip that it may be."""
        row = self.slips.currentRow()
        if self._total is None or not 0 <= row < len(self._suspects):
            return
        why = self.slips.item(row).text()
        try:
            reader = self._desk.ledger.reader
            change = actions.mend_slip(reader, self._total, self._suspects[row], why)
        except CrossfootError as error:
            self.notice.tell(error_words(error))
            return
        if self._desk.apply(change) is not None:
            self.left.emit()


def _found(connection: sqlite3.Connection, relation_id: int) -> Found:
    """Return what may explain a total, and what its figures are called where they have deals."""
    suspicion = suspicion_of(connection, relation_id)
    wanted = {each.figure.key for each in suspicion.suspects.found}
    if suspicion.fitting is not None:
        wanted |= {fit.key for each in suspicion.fitting.sets[:MOST_FITS] for fit in each.fits}
    rows = [suspicion.ids[key] for key in wanted if key in suspicion.ids]
    keys = {id_: key for key, id_ in suspicion.ids.items()}
    names: dict[str, str | None] = {}
    for each in evidence_of(connection, rows):
        names[keys[each.figure_id]] = each.deal
    return relation_id, suspicion, names


def _named(suspect: Suspect) -> str:
    kind = word(suspect.kind)
    return f"{kind[:1].upper()}{kind[1:]}."
