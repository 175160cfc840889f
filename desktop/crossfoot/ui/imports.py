"""Imports at their own speed, without PySide's look into the source of every module.

Once it is loaded, PySide replaces `__import__` by a function that reads the source of each module
imported after it, and keeps it, to learn whether the text "PySide6" occurs there. Only programs
that say `from __feature__ import …` need the answer, and ours does not. It costs a tenth of the
time to the first paint and 5 MB, and doubles what SQLAlchemy takes to load after it.
Source: shibokensupport/feature.py of PySide 6.11 (`feature_imported`);
https://bugreports.qt.io/browse/PYSIDE-2029.

The collector of cycles waits as well: what is loaded stays, and going through it again and again
takes 10 to 20 ms until the first paint. `warming` turns it on.
"""

from __future__ import annotations

import builtins
import gc

import PySide6.QtCore  # noqa: F401  (loaded first: it is what replaces the function)


def import_plainly() -> None:
    """Put Python's own `__import__` back, where PySide kept it, and let the collector wait."""
    gc.disable()
    own = getattr(builtins, "__orig_import__", None)
    if own is not None:
        builtins.__import__ = own
