"""Copying a whole ledger in small steps, so that nobody's saving waits for the end of it.

A copy in one step holds everybody's saving up while it lasts: seconds for two gigabytes. Between
two steps the file is free. What another connection saves meanwhile makes SQLite begin anew; what
the connection that is copied through saves goes into the copy too, so the window lends its own.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

PAGES = 256
"""Pages a step: a megabyte, a millisecond or two."""
PAUSE = 0.001
"""Seconds between two steps, in which others get at the connection."""
AGAIN = 0.05
"""Seconds until a step is tried again where somebody is just saving."""


def copy(source: sqlite3.Connection, target: sqlite3.Connection) -> None:
    """Copy one state of a ledger into an empty database.

    source: may be another thread's, which goes on working with it. Errors: sqlite3.Error.
    What is written is not forced onto the disk: the last step would do that with the source held,
    for as long as the disk needs for all of the copy. Who keeps the copy does so afterwards.
    """
    target.execute("PRAGMA synchronous=OFF")
    source.backup(target, pages=PAGES, progress=_pause, sleep=AGAIN)


def _pause(_status: int, remaining: int, _total: int) -> None:
    if remaining:
        time.sleep(PAUSE)
