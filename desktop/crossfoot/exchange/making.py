"""A ledger that is filled as it is made: it comes to its place whole, or not at all."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from crossfoot.exchange.unfinished import PART, beginning, remove, sweep
from crossfoot.ledger.errors import LedgerFileError
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.making import move, refuse_existing

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def made_whole(path: Path, by: str) -> Iterator[Ledger]:
    """Give a new ledger to fill; on leaving it stands at `path`, else nothing does.

    It is filled under its own name in a hidden folder beside its place, so that what goes wrong
    meanwhile is told of the name that was asked for.
    Errors: LedgerFileError where the path exists or its folder cannot be written.
    """
    refuse_existing(path)
    sweep(path)
    try:
        folder = Path(tempfile.mkdtemp(prefix=beginning(path), suffix=PART, dir=path.parent))
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise LedgerFileError(
            "{path} cannot be made ({reason}).",
            "Choose a folder that you may write.",
            path=path,
            reason=reason,
        ) from error
    try:
        ledger = Ledger.create(folder / path.name, by=by)
        try:
            yield ledger
        finally:
            ledger.close()
        move(folder / path.name, path)
    finally:
        remove(folder)
