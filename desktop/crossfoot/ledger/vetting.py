"""Telling a ledger from everything else, before SQLite is given the file.

The order matters: an empty file passes SQLite's own check, and the header says whose file it is.
Source: PLATFORM, sections E2 and E7 (19 to 23, 29).
"""

from __future__ import annotations

import stat
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.ledger.errors import LedgerFileError
from crossfoot.ledger.schema import APPLICATION_ID, VERSION

if TYPE_CHECKING:
    import os
    from pathlib import Path

HEADER = 100
_MAGIC = b"SQLite format 3\0"
_ANOTHER = "Choose another file, or make a new ledger."
_RESTORE = "Restore the newest backup, or ask whoever sent the file to send it again."


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
        raise LedgerFileError(f"{path.name} breaks off inside its header.", _RESTORE)
    header = read_header(head)
    if header.application_id != APPLICATION_ID:
        raise LedgerFileError(
            f"{path.name} is a database of another program, not a Crossfoot ledger.", _ANOTHER
        )
    if header.user_version > VERSION:
        raise LedgerFileError(
            f"{path.name} was made by a newer Crossfoot (format {header.user_version}, "
            f"this one knows up to {VERSION}).",
            "Open it with that version, or update this one.",
        )
    if header.user_version < 1:
        raise LedgerFileError(f"{path.name} was never finished as a ledger.", _ANOTHER)
    interrupted = path.with_name(f"{path.name}-journal").exists()
    if header.whole is not None and size < header.whole and not interrupted:
        raise LedgerFileError(
            f"{path.name} is cut short: {size:,} of {header.whole:,} bytes are there.", _RESTORE
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
        raise LedgerFileError(f"{path} does not exist.", _ANOTHER) from None
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error
    _refuse_special(path, info)
    if info.st_size == 0:
        raise LedgerFileError(f"{path.name} is empty (0 bytes), not a ledger.", _ANOTHER)
    return info.st_size


def _refuse_special(path: Path, info: os.stat_result) -> None:
    if stat.S_ISDIR(info.st_mode):
        raise LedgerFileError(f"{path} is a folder, not a ledger.", "Choose a file in it.")
    if not stat.S_ISREG(info.st_mode):
        raise LedgerFileError(f"{path} is not an ordinary file.", _ANOTHER)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(HEADER)
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError | ValueError) -> LedgerFileError:
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return LedgerFileError(
        f"{path} cannot be read ({reason.lower()}).", "Ask its owner for access, or copy it."
    )


def _not_a_database(path: Path, head: bytes) -> LedgerFileError:
    """Name what the file is instead, with the way to use it."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype", b"<html", b"<?xml", b"<")):
        return LedgerFileError(f"{path.name} is a web page, not a ledger.", _ANOTHER)
    if start.startswith(b"pk\x03\x04"):
        return LedgerFileError(
            f"{path.name} is a workbook or another zip file, not a ledger.",
            "Import it into a ledger instead.",
        )
    if start.startswith(b"{"):
        return LedgerFileError(
            f"{path.name} is an exchange file (JSON), not a ledger.",
            "Import it into a ledger instead.",
        )
    return LedgerFileError(f"{path.name} is not a Crossfoot ledger.", _ANOTHER)
