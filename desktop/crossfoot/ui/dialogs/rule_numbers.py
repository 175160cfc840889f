"""The numbers of a rule, each with what it means; a number is taken when its editor is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import in_column
from crossfoot.ui.widgets.number_edit import NumberEdit
from crossfoot.ui.words import rule_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.rules.finding import Parameter


class RuleNumbers(QWidget):
    """A line a parameter.

    Signals:
        changed:  another number was entered.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editors: dict[str, NumberEdit] = {}
        self._labels: list[QLabel] = []
        self._layout = in_column(self, space=STEP // 2)

    def numbers(self) -> dict[str, int]:
        """Return what the editors hold, by parameter."""
        return {name: editor.value() for name, editor in self.editors.items()}

    def show_numbers(self, parameters: Sequence[Parameter], numbers: Mapping[str, int]) -> None:
        """Show these parameters as they are set."""
        if [each.name for each in parameters] != list(self.editors):
            self._renew(parameters)
        for name, editor in self.editors.items():
            editor.blockSignals(True)
            editor.setValue(numbers[name])
            editor.blockSignals(False)
        self.setVisible(bool(parameters))

    def _renew(self, parameters: Sequence[Parameter]) -> None:
        for widget in (*self._labels, *self.editors.values()):
            self._layout.removeWidget(widget)
            widget.deleteLater()
        self.editors, self._labels = {}, []
        for parameter in parameters:
            self._add(parameter)

    def _add(self, parameter: Parameter) -> None:
        words = rule_text(parameter.meaning)
        editor = NumberEdit(self)
        editor.setRange(parameter.low, parameter.high)
        editor.setGroupSeparatorShown(True)
        editor.setKeyboardTracking(False)
        editor.setAccessibleName(words)
        label = QLabel(words, self)
        label.setProperty("role", "caption")
        label.setWordWrap(True)
        label.setBuddy(editor)
        self._layout.addWidget(label)
        self._layout.addWidget(editor, 0, Qt.AlignmentFlag.AlignLeft)
        self._labels.append(label)
        self.editors[parameter.name] = editor
        editor.valueChanged.connect(self.changed)
