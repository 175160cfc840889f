"""A combo box of a value list that the keyboard alone can use; nothing chosen is None."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)
from typing_extensions import override

from crossfoot.ui.texts import NONE
from crossfoot.ui.words import word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from enum import StrEnum

    from PySide6.QtGui import QPaintEvent, QWheelEvent


class ChoiceBox(QComboBox):
    """Offers the values of a list in screen words; a value the ledger added stays as it is.

    texts:  other words for some values, where the form's label asks for them.
    """

    def __init__(
        self,
        values: Iterable[StrEnum],
        name: str,
        parent: QWidget | None = None,
        *,
        texts: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.addItem(NONE, None)
        for value in values:
            self.addItem((texts or {}).get(value) or word(value), str(value))

    @property
    def value(self) -> str | None:
        """The chosen value; None for none."""
        data = self.currentData()
        return None if data is None else str(data)

    def choose(self, value: str | None) -> None:
        """Choose a value; one that is not in the list is added."""
        index = 0 if value is None else self.findData(value)
        if index < 0:
            self.addItem(word(value), value)
            index = self.count() - 1
        self.setCurrentIndex(index)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Cut a long choice short with an ellipsis, which a box under a style sheet does not."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        room = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the form, not the choice."""
        event.ignore()
