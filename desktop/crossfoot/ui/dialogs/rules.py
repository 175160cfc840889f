"""Every rule of the checks: what it holds against figures, how it is set, how it has done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crossfoot.errors import CrossfootError
from crossfoot.ledger.queries.rules import rule_lines
from crossfoot.ui.dialogs.rule_numbers import RuleNumbers
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.told import error_words
from crossfoot.ui.waiting import Waiting
from crossfoot.ui.widgets.arranging import BORDER, holder, in_column
from crossfoot.ui.widgets.notice import Notice
from crossfoot.ui.widgets.sizing import open_at
from crossfoot.ui.words import rule_text, rule_title

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from crossfoot.ledger.queries.rules import RuleLine
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.jobs import JobQueue, Ticket


class RulesDialog(QDialog):
    """A list of the rules; beside it the one chosen, with its switch and its numbers.

    A setting is a change like any other: it is saved as it is made, stands in the history, and
    Ctrl+Z takes it back. The flags follow beside the window, which can be long in a large ledger.
    """

    def __init__(self, desk: Desk, jobs: JobQueue, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Rules of the checks"))
        self._desk = desk
        self._waiting = Waiting(self, jobs)
        self._lines: list[RuleLine] = []
        self.list = QListWidget(self)
        self.list.setProperty("role", "box")
        self.list.setAccessibleName(self.tr("Rules"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.notice = Notice(self)
        self.switch = QCheckBox(self.tr("&Ask this rule"), self)
        self.numbers = RuleNumbers(self)
        self._texts = {
            name: self._label(role)
            for name, role in (
                ("name", "heading"),
                ("sentence", "plain"),
                ("passes", "plain"),
                ("fails", "plain"),
                ("silent", "plain"),
                ("alarms", "muted"),
                ("counts", "muted"),
            )
        }
        self._lay_out()
        self._load()
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(self._show)
        self.switch.clicked.connect(self._save)
        self.numbers.changed.connect(self._save)
        self._waiting.failed.connect(self._fail)
        self._show(0)

    @property
    def texts(self) -> list[QLabel]:
        """What is said of the rule that is chosen."""
        return list(self._texts.values())

    def _label(self, role: str) -> QLabel:
        label = QLabel(self)
        label.setProperty("role", role)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _lay_out(self) -> None:
        card = holder(self)
        inner = QVBoxLayout(card)
        inner.setContentsMargins(2 * STEP, 0, STEP, 0)
        inner.setSpacing(STEP)
        inner.addWidget(self.notice)
        for name in ("name", "sentence", "fails", "passes", "silent"):
            inner.addWidget(self._texts[name])
        inner.addWidget(self.switch)
        inner.addWidget(self.numbers)
        for name in ("counts", "alarms"):
            inner.addWidget(self._texts[name])
        inner.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("What the rule says"))
        area.setWidget(card)
        row = QHBoxLayout()
        row.addWidget(self.list, 4)
        row.addWidget(area, 5)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        in_column(self, (row, 1), buttons, border=BORDER, space=2 * STEP)
        open_at(self, 112, 30)

    def _load(self) -> None:
        """Read the rules anew; the one chosen stays chosen."""
        self._lines = rule_lines(self._desk.ledger.reader)
        chosen = max(self.list.currentRow(), 0)
        self.list.blockSignals(True)
        self.list.clear()
        for line in self._lines:
            QListWidgetItem(self._called(line), self.list)
        self.list.setCurrentRow(chosen)
        self.list.blockSignals(False)

    def _called(self, line: RuleLine) -> str:
        words = rule_title(line.rule.code)
        if not line.on:
            return self.tr("{0}  ·  off").format(words)
        return self.tr("{0}  ·  %n open", "", line.open).format(words) if line.open else words

    @Slot(int)
    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._lines):
            return
        line = self._lines[row]
        rule = line.rule
        self.notice.clear()
        self._texts["name"].setText(rule_title(rule.code))
        self._texts["sentence"].setText(rule_text(rule.sentence))
        self._texts["fails"].setText(self.tr("It flags: {0}").format(rule.fails))
        self._texts["passes"].setText(self.tr("It lets through: {0}").format(rule.passes))
        self._texts["silent"].setText(self.tr("Silent: {0}").format(rule_text(rule.silent)))
        self._texts["alarms"].setText(self._alarms(rule.alarms))
        self._texts["counts"].setText(self._counts(line))
        self.switch.setChecked(line.on)
        self.numbers.show_numbers(rule.parameters, line.numbers)

    def _alarms(self, alarms: str) -> str:
        false, _, raised = alarms.partition(" of ")
        if raised == "0":
            return self.tr("On 75 real announcements it raised nothing.")
        words = self.tr("On 75 real announcements {0} of the {1} flags it raised were wrong.")
        return words.format(false, raised)

    def _counts(self, line: RuleLine) -> str:
        raised = self.tr("%n flag(s) in this ledger", "", line.raised)
        open_ = self.tr("%n open", "", line.open)
        dismissed = self.tr("%n closed as not a problem", "", line.dismissed)
        return f"{raised}  ·  {open_}  ·  {dismissed}"

    @Slot()
    def _save(self) -> None:
        """Set the rule as it is shown now, beside the window."""
        line = self._lines[self.list.currentRow()]
        ledger = self._desk.ledger
        on, numbers = self.switch.isChecked(), self.numbers.numbers()
        work = partial(_set, ledger.path, ledger.by, line.rule.code, on, numbers)
        words = self.tr("Asking the rules anew")
        if not self._waiting.start(words, work, self._told):
            self._show(self.list.currentRow())

    @Slot(object)
    def _told(self, _: object) -> None:
        self._desk.look_outside()
        self._load()
        self._show(self.list.currentRow())

    @Slot(object)
    def _fail(self, error: object) -> None:
        self._show(self.list.currentRow())
        if isinstance(error, CrossfootError):
            self.notice.tell(error_words(error))


def _set(path: Path, by: str, code: str, on: bool, numbers: Mapping[str, int], _: Ticket) -> None:
    """Set a rule through a connection of this thread's own."""
    from crossfoot.ledger.actions.rules import set_rule  # noqa: PLC0415  (late: first paint)
    from crossfoot.ledger.ledger import Ledger  # noqa: PLC0415

    ledger = Ledger.open(path, by=by)
    try:
        change = set_rule(ledger.reader, code, on=on, numbers=numbers)
        if change is not None:
            ledger.apply(change)
    finally:
        ledger.close()
