"""The window up to its first painted page with rows, as a program of its own.

usage: python -m tests.first_paint LEDGER
Prints what it took as JSON, and ends there: {"modules": [name, …], "resident": MB}.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from crossfoot.ui.imports import import_plainly

import_plainly()

from PySide6.QtCore import QEvent, QObject, QTimer  # noqa: E402  (as the program begins)
from PySide6.QtWidgets import QApplication, QTableView  # noqa: E402
from typing_extensions import override  # noqa: E402

from crossfoot.ui import app  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Mapping


class FirstPaint(QObject):
    """Waits for the list of the page in front to paint, which it must do with rows."""

    def watch(self) -> None:
        shown = [table for table in _tables() if table.isVisible() and table.model().rowCount()]
        assert shown, "the page in front has no list with rows"
        shown[0].viewport().installEventFilter(self)
        shown[0].viewport().update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, tell_and_end)
        return False


def tell_and_end() -> None:
    """Say what was paid for the first paint."""
    json.dump({"modules": sorted(sys.modules), "resident": resident()}, sys.stdout)
    sys.stdout.flush()
    os._exit(0)


def resident(process: int | str = "self") -> int:
    """Megabytes that a process has in memory; 0 where the system does not say."""
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        return 0
    lines = status.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS"))


def _tables() -> list[QTableView]:
    return [widget for widget in QApplication.allWidgets() if isinstance(widget, QTableView)]


def painted(ledger: Path, environment: Mapping[str, str] | None = None) -> dict[str, Any]:
    """Run the program up to its first paint; return what it prints."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.first_paint", str(ledger)],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
        env=None if environment is None else dict(environment),
    )
    return dict(json.loads(done.stdout))


if __name__ == "__main__":
    app.make_application()
    first = FirstPaint()
    QTimer.singleShot(0, first.watch)
    sys.exit(app.open_window(Path(sys.argv[1]), "clerk"))
