"""Every text has room to grow: a made-up language, a third longer than ours, is never clipped."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from typing_extensions import override

from crossfoot.ui.widgets.elided import ElidedButton, ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from crossfoot.ui.window import MainWindow

GIVE_WAY = (ElidedLabel, ElidedButton)
"""What is cut short on purpose, and tells the rest in its tooltip."""


class Longer(QTranslator):
    """English with a third more letters."""

    @override
    def isEmpty(self) -> bool:
        return False

    @override
    def translate(
        self,
        context: bytes | str,
        source: bytes | str,
        disambiguation: bytes | str | None = None,
        n: int = -1,
    ) -> str:
        text = source.decode() if isinstance(source, bytes) else source
        return text.replace("(s)", "s") + "ëï" * max(len(text) // 6, 1)


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    translator = Longer()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("longer")
@pytest.mark.parametrize("size", [(1360, 820), (1024, 700)])
def test_no_text_is_clipped_in_a_longer_language(
    open_window: Callable[[Path], MainWindow], sample: Path, size: tuple[int, int]
) -> None:
    window = open_window(sample)
    window.resize(*size)
    clipped: list[str] = []
    seen: set[str] = set()
    for place in window.commands.pages.actions():
        window.show_page(place.data())
        for view in ("list", *window.page.views()):
            for _ in range(3):
                QCoreApplication.processEvents()
            seen |= {label.text() for label in window.findChildren(QLabel) if label.isVisible()}
            clipped += [f"{place.data()} {view}: {text}" for text in _clipped(window)]
    assert clipped == []
    assert sum("ëï" in text for text in seen) > 20, "the language did not take"


def _clipped(window: QWidget) -> list[str]:
    return [
        f"{type(widget).__name__} {widget.text()!r}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton)
        and widget.isVisible()
        and widget.text()
        and not isinstance(widget, GIVE_WAY)
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.sizeHint().width() > widget.width() + 1
    ]
