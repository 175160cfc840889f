"""A folder of CSV files with a Frictionless datapackage.json that says what each column holds.

The tables are those of the workbook. A text that a spreadsheet would take for a formula has an
apostrophe before it, and the package says so. Source: PLATFORM, section C1 (CWE-1236).
"""

from __future__ import annotations

import csv
import hashlib
import json
import os
import tempfile
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from typing_extensions import override

from crossfoot.errors import CrossfootError
from crossfoot.exchange.fingerprint import data_hash
from crossfoot.exchange.packaged import package
from crossfoot.exchange.spreadsheets.folder import PACKAGE
from crossfoot.exchange.unfinished import PART, beginning, remove, sweep
from crossfoot.exchange.wanted import ALL, Wanted, state
from crossfoot.exchange.workbook.cells import Formula, Link
from crossfoot.exchange.workbook.columns import ENDLESS, FlatRows
from crossfoot.exchange.workbook.contents import Contents
from crossfoot.exchange.workbook.guard import CALLS, storable
from crossfoot.exchange.workbook.holding import held
from crossfoot.exchange.workbook.lists import lists_of
from crossfoot.ledger.queries.history import history

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import TextIO

    from crossfoot.exchange.profile import Profile
    from crossfoot.exchange.workbook.columns import Column, Table
    from crossfoot.ledger.ledger import Ledger

    Progress = Callable[[int, int], None]


def export_folder(
    ledger: Ledger, folder: Path, progress: Progress | None = None, *, wanted: Wanted = ALL
) -> None:
    """Write a ledger as a folder of files, which comes to its place whole.

    A folder that an earlier export made is replaced; any other that holds something is refused.
    Errors: CrossfootError where there is nothing such to write, or the folder cannot be written.
    """
    _refuse_other(folder)
    sweep(folder)
    try:
        made = Path(tempfile.mkdtemp(prefix=beginning(folder), suffix=PART, dir=folder.parent))
    except OSError as error:
        raise _refusal(folder, error) from error
    try:
        with state(ledger, wanted) as found, closing(_Folder(made, wanted.profile)) as tables:
            Contents(found, tables, progress).write()
            last = next(iter(history(found.connection, limit=1)), None)
            document = package(
                ledger.path.stem,
                wanted,
                tables.files,
                lists=lists_of(found.connection),
                last=last,
                data_hash=data_hash(found.connection),
            )
        text = json.dumps(document, ensure_ascii=False, indent=1)
        (made / PACKAGE).write_text(f"{text}\n", encoding="utf-8")
        made.chmod(0o755)
        _move(made, folder)
    except OSError as error:
        raise _refusal(folder, error) from error
    finally:
        remove(made)


def file_name(table: str) -> str:
    """Return what the file of a table is called ("Deal parties": "deal-parties.csv")."""
    return f"{table.lower().replace(' ', '-')}.csv"


class _Folder:
    """The files being written."""

    def __init__(self, folder: Path, profile: Profile) -> None:
        self.profile = profile
        self.most_rows = ENDLESS
        self.files: list[File] = []
        self._folder = folder

    def begin(self, table: Table) -> File:
        """Begin a file."""
        public = self.profile.is_public
        self.files.append(File(self._folder / file_name(table.name), table, public=public))
        return self.files[-1]

    def close(self) -> None:
        """Let go of every file, finished or not."""
        for file in self.files:
            file.close()


class File(FlatRows):
    """One table in its file.

    sha256, size: of what was written, once it is finished.
    """

    def __init__(self, path: Path, table: Table, *, public: bool) -> None:
        self.path = path
        self.sha256, self.size = "", 0
        self._kept = [
            number for number, column in enumerate(table.columns) if not (column.private and public)
        ]
        super().__init__(table, tuple(table.columns[number] for number in self._kept))
        self._out: TextIO = path.open("w", encoding="utf-8", newline="")
        self._writer = csv.writer(self._out, lineterminator="\n")
        self._writer.writerow([column.title for column in self.columns])

    def append(self, values: Sequence[Any]) -> None:
        """Add a row."""
        self._writer.writerow(
            [_field(values[number], self.table.columns[number]) for number in self._kept]
        )
        self.rows += 1

    def close(self) -> None:
        """Let go of the file."""
        self._out.close()

    @override
    def finish(self) -> None:
        """End the file."""
        self.close()
        with self.path.open("rb") as written:
            self.sha256 = hashlib.file_digest(written, "sha256").hexdigest()
        self.size = self.path.stat().st_size


def _field(value: Any, column: Column) -> str:  # noqa: ANN401  (a row holds many sorts)
    if isinstance(value, Link):
        value = value.text
    if isinstance(value, Formula):
        value = value.value
    put = held(value, column.kind)
    if put is None:
        return ""
    if isinstance(put, str):
        text, _ = storable(put)
        return f"'{text}" if text.lstrip("'").startswith(CALLS) else text
    return put.isoformat() if isinstance(put, date) else str(put)


def _refuse_other(folder: Path) -> None:
    """Errors: CrossfootError for what an export must not replace.

    `Path` itself raises for a name that is too long, so it is not asked first.
    """
    if os.path.isfile(folder):  # noqa: PTH113
        raise CrossfootError(
            "{folder} is a file.", "Name a folder, or a file ending in .xlsx.", folder=folder
        )
    if os.path.isdir(folder) and any(folder.iterdir()) and not (folder / PACKAGE).is_file():  # noqa: PTH112
        raise CrossfootError(
            "{folder} holds other files, which an export never replaces.",
            "Name a new folder.",
            folder=folder,
        )


def _move(made: Path, folder: Path) -> None:
    """Put a whole folder in its place; an earlier export goes."""
    if not os.path.lexists(folder):
        made.rename(folder)
        return
    before = made.with_name(f"{made.name}.before{PART}")
    folder.rename(before)
    made.rename(folder)
    remove(before)


def _refusal(folder: Path, error: OSError) -> CrossfootError:
    reason = (error.strerror or str(error)).lower()
    return CrossfootError(
        "{folder} was not written: {reason}.", "Name another folder.", folder=folder, reason=reason
    )
