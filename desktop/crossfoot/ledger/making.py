"""Making an empty ledger: whole beside its place, then moved there, so that none is half made."""

from __future__ import annotations

import os
import sqlite3
import uuid
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from crossfoot.ledger import recheck, schema
from crossfoot.ledger.change import Change, Insert
from crossfoot.ledger.errors import LedgerFileError
from crossfoot.ledger.file import explain

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FIRST = "create_ledger"
"""What the first change of every ledger is called; it is never taken back."""


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """Give the path of an empty ledger to fill; at the end it is moved to its own path.

    Errors: LedgerFileError if the path exists or cannot be written.
    """
    refuse_existing(path)
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        _lay_out(draft)
        yield draft
        move(draft, path)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise LedgerFileError(
            "{path} cannot be made ({reason}).",
            "Choose a folder that you may write.",
            path=path,
            reason=reason,
        ) from error
    finally:
        with suppress(OSError):  # where it could not be made, it cannot be taken away
            draft.unlink(missing_ok=True)


def first_change(reporting_currency: str, ledger_id: str | None) -> Change:
    """Return the change that every history begins with."""
    settings = {
        "ledger_id": ledger_id or uuid.uuid4().hex,
        "reporting_currency": reporting_currency,
    }
    edits = [Insert("setting", {"name": name, "value": value}) for name, value in settings.items()]
    return Change(FIRST, tuple(edits))


def _lay_out(draft: Path) -> None:
    """Write the tables, the triggers and the ids into a new file."""
    draft.unlink(missing_ok=True)
    draft.touch()  # says in words why a folder cannot be written; SQLite would not
    connection = sqlite3.connect(draft, isolation_level=None)
    try:
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.execute("BEGIN IMMEDIATE")
        for statement in schema.statements():
            connection.execute(statement)
        connection.executemany(
            "INSERT INTO setting (name, value) VALUES (?, ?)", recheck.versions().items()
        )
        connection.execute(f"PRAGMA application_id={schema.APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version={schema.VERSION}")
        connection.execute("COMMIT")
    except sqlite3.Error as error:
        raise explain(error, draft) from error
    finally:
        connection.close()


def refuse_existing(path: Path) -> None:
    """Errors: LedgerFileError where something stands at a path already."""
    if os.path.lexists(path):
        raise _exists(path)


def move(draft: Path, path: Path) -> None:
    """Move a file into place, never over another. A link fails where the path was taken since."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise _exists(path) from None
    except OSError:  # a file system without links
        if path.exists():
            raise _exists(path) from None
        draft.rename(path)


def _exists(path: Path) -> LedgerFileError:
    return LedgerFileError("{path} exists already.", "Choose another name, or open it.", path=path)
