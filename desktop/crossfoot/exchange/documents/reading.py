"""The way into a document: what it is, then its text.

Plain text is read here. What needs a parser is read in a process of its own, where a hostile file
costs nothing but that process (PLATFORM, section E6).
"""

from __future__ import annotations

import re
import tempfile
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.errors import CrossfootError
from crossfoot.exchange.confined import MEMORY, SECONDS, confined
from crossfoot.exchange.documents.kinds import Kind, kind_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.exchange.documents.document import Document

FILLED = 72 * 2**20
"""Bytes that Python, the readers and a small document fill."""


class Room(NamedTuple):
    """What reading a document may take. seconds: of processor time; each: a megabyte of it."""

    seconds: int
    seconds_each: int
    bytes_each: int


ROOM = {
    Kind.PAGE: Room(3, 3, 16),
    Kind.MAIL: Room(3, 3, 16),
    Kind.WORD: Room(4, 2, 16),
    Kind.PDF: Room(SECONDS, 0, 32),
}
"""Several times what honest documents took; what is packed becomes larger than it was."""
MOST_CHARACTERS = 1_500_000
"""Of a text: some five hundred pages, which are read in two seconds."""
MOST_NUMBERS = 30_000
MOST_WORDS = 400_000
"""Signs included: the reader keeps each."""
_NUMBER = re.compile(r"\d[\d.,]*+")
_WORD = re.compile(r"\w++|[^\w\s]")


def read_document(raw: bytes, name: str, still_wanted: Callable[[], object] = int) -> Document:
    """Read what a document holds, as `read_file` reads a file."""
    with tempfile.TemporaryDirectory(prefix="crossfoot-") as folder:
        path = Path(folder) / "document"
        path.write_bytes(raw)
        return read_file(path, still_wanted, name=name)


def read_file(
    path: Path, still_wanted: Callable[[], object] = int, *, name: str | None = None
) -> Document:
    """Read a document. name: what messages call it, and how its kind is told where unsure.

    still_wanted: called again and again; what it raises ends the reading.
    Errors:       CrossfootError, one sentence that names what the file is and the way out.
    """
    name = name or path.name
    try:
        with path.open("rb") as file:
            kind = kind_of(file, name)
        if kind is Kind.TEXT:
            return document_of(path, name, kind)
        size = path.stat().st_size
    except OSError as error:
        raise _unreadable(name, error) from error
    room = ROOM[kind]
    megabytes = -(-size // 2**20)
    found: Document = confined(
        name,
        document_of,
        path,
        name,
        str(kind),
        still_wanted=still_wanted,
        seconds=min(room.seconds + megabytes * room.seconds_each, SECONDS),
        memory=min(FILLED + size * room.bytes_each, MEMORY),
    )
    return found


def load(path: Path, most: int) -> bytes | None:
    """What a file holds, to be kept; None for one of more bytes than that.

    Errors: CrossfootError where it cannot be read.
    """
    try:
        return path.read_bytes() if path.stat().st_size <= most else None
    except OSError as error:
        raise _unreadable(path.name, error) from error


def _unreadable(name: str, error: OSError) -> CrossfootError:
    if isinstance(error, IsADirectoryError):
        return CrossfootError("{name} is a folder.", "Choose a file in it.", name=name)
    if isinstance(error, FileNotFoundError):
        return CrossfootError("{name} does not exist.", "Check its name and folder.", name=name)
    reason = (error.strerror or str(error)).lower()
    return CrossfootError(
        "{name} cannot be read ({reason}).",
        "Check its name and its rights.",
        name=name,
        reason=reason,
    )


def document_of(path: Path, name: str, kind: str) -> Document:
    """Read in this process; the readers are loaded when they are wanted."""
    found = _document_of(path, name, kind)
    if len(found.text) > MOST_CHARACTERS or (
        _exceeds(_WORD, found.text, MOST_WORDS) or _exceeds(_NUMBER, found.text, MOST_NUMBERS)
    ):
        raise CrossfootError(
            "{name} holds more words or numbers than any announcement.",
            "Cut out what is to be read, and paste that.",
            name=name,
        )
    return found


def _exceeds(what: re.Pattern[str], text: str, most: int) -> bool:
    """Whether there are more of these in a text; it is looked through no further than that."""
    return next(islice(what.finditer(text), most, None), None) is not None


def _document_of(path: Path, name: str, kind: str) -> Document:
    match kind:
        case Kind.PAGE:
            from crossfoot.exchange.documents.pages import decoded, read_page  # noqa: PLC0415

            return _with_text(read_page(decoded(path.read_bytes()), name), name)
        case Kind.PDF:
            from crossfoot.exchange.documents.pdf import read_pdf  # noqa: PLC0415

            return read_pdf(path, name)
        case Kind.WORD:
            from crossfoot.exchange.documents.word import read_word  # noqa: PLC0415

            return read_word(path, name)
        case Kind.MAIL:
            from crossfoot.exchange.documents.mail import read_mail  # noqa: PLC0415

            with path.open("rb") as file:
                return read_mail(file, name)
    from crossfoot.exchange.documents.plain import read_plain  # noqa: PLC0415

    return read_plain(path.read_bytes())


def text_of_html(html: str) -> str:
    """The text of a piece of a page that was copied: its tables by tabs, its lists marked."""
    from crossfoot.exchange.documents.pages import text_of_piece  # noqa: PLC0415

    return text_of_piece(html)


def _with_text(document: Document, name: str) -> Document:
    if not document.text.strip():
        raise CrossfootError(
            "{name} holds no text: the page is made by a program when it is opened.",
            "Open it in a browser, copy its text and paste it.",
            name=name,
        )
    return document
