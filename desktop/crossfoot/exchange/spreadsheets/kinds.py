"""What a file is, by what is in it: its name may say anything.

Every kind that cannot be taken in is named, with the way out.
"""

from __future__ import annotations

import os
import re
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.errors import CrossfootError
from crossfoot.exchange.spreadsheets.folder import PACKAGE

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 200 * 2**20
"""Bytes of a file."""
_BEGINNING = 4096
_JSON = re.compile(rb"\{|\[\s*(?:[\[{\"]|\Z)|(?:\xff\xfe)?\{\0\s?\0?|\xfe\xff\0\{")
"""A column may well be called "[1]"; none is called "{"."""
_WORKBOOKS = (".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods")
_SAVE_AS = "Open it in a spreadsheet program and save it as .xlsx."


class Kind(StrEnum):
    """The files that rows come from."""

    WORKBOOK = "workbook"
    SEPARATED = "separated"
    BUNDLE = "bundle"
    FOLDER = "folder"


class _Sign(NamedTuple):
    """How a file of a kind begins, what it is, and what to do with it."""

    begins: bytes
    what: str
    remedy: str


_SIGNS = (
    _Sign(b"%PDF", "a PDF document", "Drop it on the Announcements page to read its text."),
    _Sign(b"{\\rtf", "a rich text document", "Save it as .docx or as plain text."),
    _Sign(b"SQLite format 3\0", "a ledger or another database", "Open it, or export it first."),
    _Sign(b"\x1f\x8b", "a packed file (.gz)", "Unpack it first."),
    _Sign(b"7z\xbc\xaf\x27\x1c", "a packed file (.7z)", "Unpack it first."),
    _Sign(b"Rar!", "a packed file (.rar)", "Unpack it first."),
    _Sign(b"BZh", "a packed file (.bz2)", "Unpack it first."),
    _Sign(b"\xfd7zXZ", "a packed file (.xz)", "Unpack it first."),
    _Sign(b"\x89PNG", "a picture", "Type what it shows, or look for the table behind it."),
    _Sign(b"\xff\xd8\xff", "a picture", "Type what it shows, or look for the table behind it."),
    _Sign(b"GIF8", "a picture", "Type what it shows, or look for the table behind it."),
    _Sign(b"PAR1", "a Parquet file", "Save it as CSV."),
)
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def kind_of(path: Path) -> Kind:
    """Say what a file is. Errors: CrossfootError for whatever rows cannot be taken from."""
    name = path.name
    if os.path.isdir(path):  # noqa: PTH112  (`Path` itself raises for a name that is too long)
        return Kind.FOLDER
    start, size = _begun(path)
    if not start.strip(b"\0 \t\r\n"):
        raise CrossfootError("{name} is empty.", "Choose the file that holds the rows.", name=name)
    if size > LARGEST and not _is_json(path, start):
        raise CrossfootError(
            "{name} is larger than {megabytes} MB.",
            "Split it into several files.",
            name=name,
            megabytes=LARGEST // 2**20,
        )
    for sign in _SIGNS:
        if start.startswith(sign.begins):
            raise CrossfootError("{name} is {kind}.", sign.remedy, name=name, kind=sign.what)
    if start.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise _old_or_locked(path)
    if start.startswith(b"PK"):
        return Kind.WORKBOOK
    return _text_kind(path, start)


def _begun(path: Path) -> tuple[bytes, int]:
    try:
        with path.open("rb") as file:
            return file.read(_BEGINNING), path.stat().st_size
    except FileNotFoundError:
        raise CrossfootError(
            "{path} does not exist.", "Check its name and folder.", path=path
        ) from None
    except OSError as error:
        reason = error.strerror or "it cannot be read"
        raise CrossfootError(
            "{path} cannot be read: {reason}.", "Check its rights.", path=path, reason=reason
        ) from error


def _old_or_locked(path: Path) -> CrossfootError:
    """What a compound file is: a workbook with a password, or one of before 2007."""
    if _holds(path, _ENCRYPTED):
        return CrossfootError(
            "{name} is protected with a password.",
            "Open it in a spreadsheet program and save it without one.",
            name=path.name,
        )
    return CrossfootError("{name} is a workbook of before 2007 (.xls).", _SAVE_AS, name=path.name)


def _holds(path: Path, words: bytes) -> bool:
    """Whether some bytes stand anywhere in a file, looked for piece by piece."""
    end = b""
    with path.open("rb") as file:
        while piece := file.read(1 << 20):
            if words in end + piece:
                return True
            end = piece[-len(words) :]
    return False


def _text_kind(path: Path, start: bytes) -> Kind:
    name, bare = path.name, _bare(start)
    if not start.startswith((b"\xff\xfe", b"\xfe\xff")) and _is_binary(start):
        raise CrossfootError("{name} is neither a workbook nor text.", _SAVE_AS, name=name)
    if _is_json(path, start):
        described = name == PACKAGE and b"crossfoot-bundle" not in start
        return Kind.FOLDER if described else Kind.BUNDLE
    if bare[:1] == b"<":
        page = bare[:15].lower().startswith((b"<!doctype html", b"<html"))
        what = "a web page" if page else "XML"
        raise CrossfootError("{name} is {thing}, not a table.", _SAVE_AS, name=name, thing=what)
    if path.suffix.lower() in _WORKBOOKS:
        raise CrossfootError(
            "{name} is no workbook but plain text.",
            "Rename it to .csv if it holds rows.",
            name=name,
        )
    return Kind.SEPARATED


def _is_json(path: Path, start: bytes) -> bool:
    """Whether a text is meant as JSON, whole or broken, by its name or by how it begins."""
    return path.suffix.lower() == ".json" or _JSON.match(_bare(start)) is not None


def _bare(start: bytes) -> bytes:
    """How a text begins, whatever stands before its first word."""
    return start.lstrip(b"\xef\xbb\xbf \t\r\n")


def _is_binary(start: bytes) -> bool:
    """Whether this is no text in any coding that we read; UTF-16 has its NULs every other byte."""
    controls = sum(byte < 32 and byte not in b"\0\t\n\v\f\r\x1a\x1b" for byte in start)
    even, odd = start[::2].count(0), start[1::2].count(0)
    mixed = min(even, odd) > len(start) // 20
    return controls > len(start) // 50 or mixed
