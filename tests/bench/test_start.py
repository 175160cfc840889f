"""The first window on a small ledger, as a multiple of a bare PySide6 window.

The design's budget is set beside DB Browser (test_cold_start.py). Twice a bare window was aimed at
here and is not reached: 2.3; what is held is that it does not grow.

Both programs run from nothing in processes of their own, in turn, and end at their first paint.
Measured in processor time, so that other work on the machine does not count.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from crossfoot.exchange.sample import make_sample

if TYPE_CHECKING:
    from pathlib import Path

RUNS = 7
MOST = 2.6

BARE = """
import os
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTableWidget

class First(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: os._exit(0))
        return False

application = QApplication([])
window = QMainWindow()
table = QTableWidget(20, 6)
window.setCentralWidget(table)
first = First()
table.viewport().installEventFilter(first)
window.show()
application.exec()
"""


def seconds(home: Path, *words: str) -> float:
    """Run a program as it is once installed: compiled, and with no window left from before."""
    environment = {
        **os.environ,
        "XDG_CONFIG_HOME": str(home),
        "XDG_STATE_HOME": str(home),
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, *words], check=True, capture_output=True, timeout=60, env=environment
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@pytest.mark.bench
def test_the_first_window_takes_little_more_than_a_bare_one(tmp_path: Path) -> None:
    ledger = tmp_path / "sample.crossfoot"
    make_sample(ledger)
    bare, ours = [], []
    for _ in range(RUNS):
        bare.append(seconds(tmp_path, "-c", BARE))
        ours.append(seconds(tmp_path, "-m", "tests.first_paint", str(ledger)))
    ratio = min(ours) / min(bare)
    print(f"\nfirst window: {min(ours):.2f} s, bare {min(bare):.2f} s, {ratio:.2f} x")
    assert ratio <= MOST
