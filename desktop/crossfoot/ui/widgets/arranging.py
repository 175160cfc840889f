"""What stands below or beside what, told in the order in which it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from crossfoot.ui.theme.tokens import STEP

if TYPE_CHECKING:
    from collections.abc import Iterable

    Part = QWidget | QLayout | int | tuple[QWidget | QLayout | None, int]

Box = TypeVar("Box", bound=QBoxLayout)

BORDER = 2 * STEP
"""Between the frame of a dialog and what is in it."""
SPRING = (None, 1)
"""A part that is empty and takes what room there is."""


def in_column(
    inside: QWidget | None, *parts: Part, border: int = 0, space: int = STEP
) -> QVBoxLayout:
    """Put parts below each other.

    inside:  the widget that they fill; None for a layout that becomes a part of another.
    parts:   widgets and layouts, each alone or with how much it stretches; a number is a gap.
    """
    return _filled(QVBoxLayout(), inside, parts, border, space)


def in_row(inside: QWidget | None, *parts: Part, border: int = 0, space: int = STEP) -> QHBoxLayout:
    """Put parts beside each other, likewise."""
    return _filled(QHBoxLayout(), inside, parts, border, space)


def _filled(
    box: Box, inside: QWidget | None, parts: Iterable[Part], border: int, space: int
) -> Box:
    if inside is not None:
        inside.setLayout(box)
    box.setContentsMargins(border, border, border, border)
    box.setSpacing(space)
    for part in parts:
        if isinstance(part, int):
            box.addSpacing(part)
            continue
        shown, stretch = part if isinstance(part, tuple) else (part, 0)
        if shown is None:
            box.addStretch(stretch)
        elif isinstance(shown, QWidget):
            box.addWidget(shown, stretch)
        else:
            box.addLayout(shown, stretch)
    return box


def holder(parent: QWidget) -> QWidget:
    """Return a widget that only holds others and has no ground of its own."""
    widget = QWidget(parent)
    widget.setProperty("role", "plain")
    return widget
