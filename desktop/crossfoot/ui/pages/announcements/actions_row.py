"""The row under the forms: what Enter and Delete do to the current figure, always in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from crossfoot.figures.values import DismissalReason
from crossfoot.ui.pages.announcements.chips import Chip, ChipState
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import holder, in_column, in_row
from crossfoot.ui.widgets.key_hint import KeyHint
from crossfoot.ui.widgets.restyle import set_style
from crossfoot.ui.widgets.wrap import Wrap
from crossfoot.ui.words import word

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class ActionsRow(QWidget):
    """Skip and record, named for what they do to a figure in its state; the keys beside them.

    more:  the button that shows the rare fields, between the two.
    """

    def __init__(self, more: QPushButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self._chip: Chip | None = None
        self._more = more
        self.skip = QPushButton(self.tr("S&kip"), self)
        self.skip_key = KeyHint(self.tr("Del"), self)
        self.record = QPushButton(self.tr("&Record"), self)
        self.record_key = KeyHint(self.tr("Enter"), self)
        self.record.setProperty("role", "primary")
        self._row = Wrap()
        self._lay_out()

    def show_chip(self, chip: Chip) -> None:
        """Name the two buttons for what they do to a figure in this state."""
        self._chip = chip
        recorded = chip.state is ChipState.RECORDED
        dismissed = chip.state is ChipState.DISMISSED
        self.record.setText(self.tr("&Save") if recorded else self.tr("&Record"))
        self.record.setVisible(chip.figure is not None or chip.proposal is not None)
        if chip.doubt:
            self.skip.setText(self.tr("S&kip: {0}").format(word(DismissalReason(chip.doubt))))
            self.record.setText(self.tr("&Record anyway"))
        elif recorded:
            self.skip.setText(self.tr("Ta&ke back"))
        else:
            self.skip.setText(self.tr("Do not s&kip") if dismissed else self.tr("S&kip"))

    def show_keys(self, *, inside: bool, changed: bool) -> None:
        """Say what Enter does: on the list of figures it skips what looks like no deal's.

        inside:  the focus is in the forms.  changed: something was typed there.
        """
        if self._chip is None:
            return
        skips = bool(self._chip.doubt) and not inside and not changed
        enter, skip = self.tr("Enter"), self.tr("Ctrl+Del") if inside else self.tr("Del")
        self.skip_key.setText(enter if skips else skip)
        self.record_key.setText("R" if skips else enter)
        set_style(self.skip, "role", "primary" if skips else "")
        set_style(self.record, "role", "" if skips else "primary")
        for button, key in ((self.skip, self.skip_key), (self.record, self.record_key)):
            button.setAccessibleName(button.text().replace("&", ""))
            button.setAccessibleDescription(key.text())
        self._fit_keys()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_keys()

    def _fit_keys(self) -> None:
        """Show the keys where all stands in one row; the foot of the window names them too."""
        shown = [self.skip, self.skip_key, self._more]
        if not self.record.isHidden():
            shown += [self.record, self.record_key]
        needed = sum(each.sizeHint().width() for each in shown) + STEP * len(shown)
        roomy = needed <= self.width()
        self.skip_key.setVisible(roomy)
        self.record_key.setVisible(roomy and not self.record.isHidden())
        self._row.invalidate()

    def _lay_out(self) -> None:
        between = holder(self)
        self._more.setParent(self)
        self._row.setSpacing(STEP)
        self._row.add(self._side_by_side(self.skip, self.skip_key))
        self._row.add(self._more)
        self._row.add(between, grows=True)
        self._row.add(self._side_by_side(self.record_key, self.record))
        in_column(self, self._row)

    def _side_by_side(self, *widgets: QWidget) -> QWidget:
        """Keep a button beside its key, wherever the row is broken."""
        pair = holder(self)
        in_row(pair, *widgets)
        return pair
