"""A row of a form: a label, an editor, and under it a message in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget
from typing_extensions import override

from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets.restyle import set_style

if TYPE_CHECKING:
    from crossfoot.errors import CrossfootError

CAPTION = 13
"""Width of the labels in average characters, the same for all, so that editors line up.

A longer word of another language widens its own: a word is never cut.
"""


class Field(QWidget):
    """One labelled editor; label and message are its accessible name and description.

    label:   may hold a mnemonic ("&Amount").
    editor:  any one focusable widget; the field takes it as its child.
    """

    def __init__(self, label: str, editor: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.editor = editor
        self._caption = QLabel(label, self)
        self._caption.setProperty("role", "caption")
        self._caption.setBuddy(editor)
        self._caption.setWordWrap(True)
        self._caption.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._message = QLabel(self)
        self._message.setProperty("role", "message")
        self._message.setWordWrap(True)
        self._message.setTextFormat(Qt.TextFormat.PlainText)
        self._message.hide()
        editor.setParent(self)
        editor.setAccessibleName(label.replace("&", ""))
        self._let_mnemonic_in()
        if isinstance(editor, QLineEdit):
            editor.textEdited.connect(self.forget_problem)

        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(STEP)
        grid.setVerticalSpacing(2)
        grid.addWidget(self._caption, 0, 0)
        grid.addWidget(editor, 0, 1)
        grid.addWidget(self._message, 1, 1)
        grid.setColumnStretch(1, 1)
        self._line_up()

    def _let_mnemonic_in(self) -> None:
        """Let Alt and the letter lead into several editors that are one, to the first of them.

        Qt goes to no buddy that cannot have the focus; a policy set on one is set on its proxy too.
        """
        editor, first = self.editor, self.editor.focusProxy()
        if first is not None and editor.focusPolicy() == Qt.FocusPolicy.NoFocus:
            policy = first.focusPolicy()
            editor.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            first.setFocusPolicy(policy)

    @property
    def message(self) -> str:
        """The words under the editor."""
        return self._message.text()

    def show_message(self, text: str, tone: Tone = Tone.PLAIN) -> None:
        """Say something under the editor (how it is read, what is wrong); no text takes no room."""
        tone = tone if text else Tone.PLAIN
        self._message.setText(text)
        self._message.setVisible(bool(text))
        set_style(self._message, "tone", str(tone))
        set_style(self.editor, "tone", str(tone))
        self.editor.setAccessibleDescription(text)

    def show_problem(self, error: CrossfootError | None) -> None:
        """Show what is wrong and the way out; None takes it away."""
        if error is None:
            self.show_message("")
        else:
            self.show_message(error_words(error), Tone.BAD)

    def focus_editor(self) -> None:
        """Put the focus into its editor, or into the first of several that are one.

        Not a focus proxy: as a field is made after its editor, Tab would come back here for ever.
        """
        editor, policy = self.editor, Qt.FocusPolicy.TabFocus
        if editor.focusProxy() is None and not editor.focusPolicy() & policy:
            inside = [each for each in editor.findChildren(QWidget) if each.focusPolicy() & policy]
            editor = next(iter(inside), editor)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def forget_problem(self) -> None:
        """What is being typed over is no longer what was wrong."""
        if self._message.property("tone") == str(Tone.BAD):
            self.show_message("")

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._line_up()

    def _line_up(self) -> None:
        self._caption.ensurePolished()
        metrics = self._caption.fontMetrics()
        words = self._caption.text().replace("&", "").split()
        longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        self._caption.setFixedWidth(max(CAPTION * metrics.averageCharWidth(), longest + 2))
        line = min(
            self.editor.sizeHint().height(), 2 * metrics.height()
        )  # of a taller one the first
        top = max(0, (line - metrics.height()) // 2)
        self._caption.setContentsMargins(0, top, 0, 0)
