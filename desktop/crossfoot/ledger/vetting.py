"""Telling a ledger from everything else, before SQLite is given the file.

The order matters: an empty file passes SQLite's own check, and the header says whose file it is.
Source: PLATFORM, sections E2 and E7 (19 to 23, 29).
"""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.ledger.backup_files import backups, way_back
from crossfoot.ledger.errors import LedgerFileError
from crossfoot.ledger.schema import APPLICATION_ID, VERSION

if TYPE_CHECKING:
    import os
    from pathlib import Path

HEADER = 100
_MAGIC = b"SQLite format 3\0"
_ANOTHER = "Choose another file, or make a new ledger."


class Header(NamedTuple):
    """What the first hundred bytes of a database say.

    wal:    another program left the file in write-ahead mode.
    whole:  how many bytes the file says it has; None where the header does not know.
    """

    application_id: int
    user_version: int
    wal: bool
    whole: int | None


def vet(path: Path) -> Header:
    """Return the header of a ledger that this program can open.

    Errors: LedgerFileError, one sentence a fault.
    """
    size = _size(path)
    head = _head(path)
    if not head.startswith(_MAGIC):
        raise _not_a_database(path, head)
    if len(head) < HEADER or size <= HEADER:
        raise LedgerFileError(
            "{name} breaks off inside its header.", way_back(path), name=path.name
        )
    header = read_header(head)
    if header.application_id != APPLICATION_ID:
        raise LedgerFileError(
            "{name} is a database of another program, not a Crossfoot ledger.",
            _ANOTHER,
            name=path.name,
        )
    if header.user_version > VERSION:
        raise LedgerFileError(
            "{name} was made by a newer Crossfoot (format {user_version}, "
            "this one knows up to {version}).",
            "Open it with that version, or update this one.",
            name=path.name,
            user_version=header.user_version,
            version=VERSION,
        )
    if header.user_version < 1:
        raise LedgerFileError("{name} was never finished as a ledger.", _ANOTHER, name=path.name)
    interrupted = path.with_name(f"{path.name}-journal").exists()
    if header.whole is not None and size < header.whole and not interrupted:
        raise LedgerFileError(
            "{name} is cut short: {size} of {whole} bytes are there.",
            way_back(path),
            name=path.name,
            size=f"{size:,}",
            whole=f"{header.whole:,}",
        )
    return header


def read_header(head: bytes) -> Header:
    """Read the header of a database. Source: sqlite.org/fileformat2.html, section 1.3."""

    def number(at: int, length: int = 4) -> int:
        return int.from_bytes(head[at : at + length])

    page = number(16, 2)
    size_is_valid = number(24) == number(92)
    return Header(
        application_id=number(68),
        user_version=number(60),
        wal=head[18] == 2 or head[19] == 2,
        whole=number(28) * (65536 if page == 1 else page) if size_is_valid else None,
    )


def _size(path: Path) -> int:
    """Return how large a regular, non-empty file is."""
    try:
        info = path.stat()
    except FileNotFoundError:
        raise LedgerFileError("{path} does not exist.", _ANOTHER, path=path) from None
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    _refuse_special(path, info)
    if info.st_size == 0:
        raise LedgerFileError(
            "{name} is empty (0 bytes), not a ledger.", _way_out(path), name=path.name
        )
    return info.st_size


def _refuse_special(path: Path, info: os.stat_result) -> None:
    if stat.S_ISDIR(info.st_mode):
        raise LedgerFileError(
            "{path} is a folder, not a ledger.", "Choose a file in it.", path=path
        )
    if not stat.S_ISREG(info.st_mode):
        raise LedgerFileError("{path} is not an ordinary file.", _ANOTHER, path=path)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(HEADER)
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError | ValueError) -> LedgerFileError:
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return LedgerFileError(
        "{path} cannot be read ({reason}).",
        "Ask its owner for access, or copy it.",
        path=path,
        reason=reason.lower(),
    )


def _not_a_database(path: Path, head: bytes) -> LedgerFileError:
    """Name what the file is instead, with the way to use it."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype", b"<html", b"<?xml", b"<")):
        return LedgerFileError("{name} is a web page, not a ledger.", _ANOTHER, name=path.name)
    if start.startswith(b"pk\x03\x04"):
        return LedgerFileError(
            "{name} is a workbook or another zip file, not a ledger.",
            "Import it into a ledger instead.",
            name=path.name,
        )
    if start.startswith(b"{"):
        return LedgerFileError(
            "{name} is an exchange file (JSON), not a ledger.",
            "Import it into a ledger instead.",
            name=path.name,
        )
    return LedgerFileError("{name} is not a Crossfoot ledger.", _way_out(path), name=path.name)


def _way_out(path: Path) -> str:
    """The way out of a file that is no ledger; where backups lie beside it, it was one."""
    return way_back(path) if backups(path) else _ANOTHER
