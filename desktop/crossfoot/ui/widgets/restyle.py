"""Make a changed dynamic property show: Qt reads them only when a widget is polished."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget


def set_style(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the stylesheet selects by, and draw the widget anew if it differs."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    for child in widget.findChildren(QWidget):
        style.unpolish(child)
        style.polish(child)


def make_main(button: QPushButton) -> None:
    """Draw a button of a dialog as the one that Enter presses."""
    set_style(button, "role", "primary")
    button.setDefault(True)
