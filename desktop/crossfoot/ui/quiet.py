"""One known message of Qt kept from the person who cannot do anything about it."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

if TYPE_CHECKING:
    from collections.abc import Iterator

NO_SIZE_HINTS = "This plugin does not support propagateSizeHints()"
"""What the offscreen platform says of every window; it has no window manager to tell sizes to."""


@contextmanager
def without(known: str) -> Iterator[None]:
    """Drop this one message for a while; every other goes where it went before."""

    def pass_on(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if message == known:
            return
        if before is None:
            sys.stderr.write(f"{message}\n")
        else:
            before(kind, context, message)

    before = qInstallMessageHandler(pass_on)
    try:
        yield
    finally:
        qInstallMessageHandler(before)
