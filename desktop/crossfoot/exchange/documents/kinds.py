"""What a document is, by what is in it; every kind that cannot be read is named."""

from __future__ import annotations

import re
import zipfile
from enum import StrEnum
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.reading.coding import wide_of

if TYPE_CHECKING:
    from typing import BinaryIO

LARGEST = 100 * 2**20
"""Bytes of a document that is read at all."""
LARGEST_PAGE = 20 * 2**20
"""Bytes of a page, pictures written into it included."""
LARGEST_TEXT = 5 * 2**20
"""Bytes of a plain text, whatever its coding; `reading` bounds what it holds."""
_BEGINNING = 4096
_NOTHING = b"\0 \t\r\n"
_HEADER = re.compile(rb"[A-Za-z][A-Za-z0-9-]{1,40}:[ \t]")
_MAIL = re.compile(
    rb"^(?:from|to|subject|date|mime-version|message-id|received):", re.IGNORECASE | re.MULTILINE
)
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_COPY = "Copy its text and paste it instead."
_REFUSED = (
    (b"{\\rtf", "a rich text document (.rtf)", f"Save it as .docx. {_COPY}"),
    (b"SQLite format 3\0", "a ledger or another database", "Open it with Ctrl+O."),
    (b"\x89PNG", "a picture", "Type what it says."),
    (b"\xff\xd8\xff", "a picture", "Type what it says."),
    (b"GIF8", "a picture", "Type what it says."),
    (b"\x1f\x8b", "a packed file", "Unpack it first."),
    (b"7z\xbc\xaf\x27\x1c", "a packed file", "Unpack it first."),
    (b"Rar!", "a packed file", "Unpack it first."),
)


class Kind(StrEnum):
    """The documents that can be read."""

    TEXT = "text"
    PAGE = "page"
    PDF = "pdf"
    WORD = "word"
    MAIL = "mail"


def kind_of(file: BinaryIO, name: str) -> Kind:
    """Say what a document is. Errors: CrossfootError for one that cannot be read."""
    size = file.seek(0, 2)
    file.seek(0)
    start = file.read(_BEGINNING)
    if not start.strip(_NOTHING) and not _holds_something(file):
        raise CrossfootError("{name} is empty.", "Choose the file that holds the text.", name=name)
    if size > LARGEST:
        raise CrossfootError(
            "{name} is larger than {megabytes} MB.", _COPY, name=name, megabytes=LARGEST >> 20
        )
    if b"%PDF-" in start[:1024]:
        return Kind.PDF
    for begins, what, remedy in _REFUSED:
        if start.startswith(begins):
            raise CrossfootError("{name} is {thing}.", remedy, name=name, thing=what)
    if start.startswith(b"\xd0\xcf\x11\xe0"):
        what = "a document of before 2007, or one with a password"
        raise CrossfootError(
            "{name} is {thing}.",
            "Save it as .docx without one. {copy}",
            name=name,
            thing=what,
            copy=_COPY,
        )
    if start.startswith(b"PK"):
        return _packed(file, name)
    return _textual(start, name, size)


def _holds_something(file: BinaryIO) -> bool:
    return any(piece.strip(_NOTHING) for piece in iter(lambda: file.read(1 << 20), b""))


def _packed(file: BinaryIO, name: str) -> Kind:
    try:
        names = set(zipfile.ZipFile(file).namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise CrossfootError(
            "{name} is damaged or cut short.", "Fetch it again.", name=name
        ) from None
    if "word/document.xml" in names:
        return Kind.WORD
    if any(one.startswith(("xl/", "workbook/")) for one in names):
        raise CrossfootError("{name} is a workbook.", "Import it with Ctrl+Shift+I.", name=name)
    if "content.xml" in names and "mimetype" in names:
        raise CrossfootError(
            "{name} is an OpenDocument file.", "Save it as .docx. {copy}", name=name, copy=_COPY
        )
    if "ppt/presentation.xml" in names:
        raise CrossfootError(
            "{name} is a presentation.", "Save it as PDF. {copy}", name=name, copy=_COPY
        )
    raise CrossfootError(
        "{name} is an archive (.zip).", "Unpack it, and choose the file inside.", name=name
    )


def _textual(start: bytes, name: str, size: int) -> Kind:
    ending = name.rpartition(".")[2].lower()
    bare = start.removeprefix(b"\xef\xbb\xbf").lstrip()
    if ending in {"eml", "mht", "mhtml"} or _is_mail(bare):
        return Kind.MAIL
    tagged = ending in {"html", "htm", "xhtml"} and b"<" in start
    if tagged or _PAGE.match(bare) or (bare.startswith(b"<?xml") and _PAGE.search(bare)):
        if size > LARGEST_PAGE:
            raise CrossfootError(
                "{name} is a page of more than {megabytes} MB.",
                _COPY,
                name=name,
                megabytes=LARGEST_PAGE >> 20,
            )
        return Kind.PAGE
    marked = start.startswith((b"\xff\xfe", b"\xfe\xff")) or wide_of(start) is not None
    controls = sum(byte < 9 or 13 < byte < 27 for byte in start)
    if not marked and controls > max(8, len(start) // 50):
        raise CrossfootError("{name} holds no text that can be read.", _COPY, name=name)
    if size > LARGEST_TEXT:
        raise CrossfootError(
            "{name} is a text of more than {megabytes} MB.",
            "Cut out what is to be read, and paste that.",
            name=name,
            megabytes=LARGEST_TEXT >> 20,
        )
    return Kind.TEXT


def _is_mail(start: bytes) -> bool:
    """Whether it begins with the lines over a message."""
    head = re.split(rb"\r?\n\r?\n", start, maxsplit=1)[0]
    lines = [line for line in head.splitlines() if line[:1] not in b" \t"]
    if len(lines) < 3 or not all(_HEADER.match(line) for line in lines[:-1]):
        return False
    return len(set(_MAIL.findall(head.lower()))) >= 3
