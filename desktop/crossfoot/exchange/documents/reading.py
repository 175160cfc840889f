"""The way into a document: what it is, then its text.

Plain text is read here. What needs a parser is read in a process of its own, where a hostile file
costs nothing but that process (PLATFORM, section E6).
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.errors import CrossfootError
from crossfoot.exchange.confined import MEMORY, SECONDS, confined
from crossfoot.exchange.documents.kinds import LARGEST, Kind, kind_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.exchange.documents.document import Document

FILLED = 72 * 2**20
"""Bytes that Python, the readers and a small document fill."""


class Room(NamedTuple):
    """What reading a document may take. seconds: of processor time; each: a megabyte of it."""

    seconds: int
    seconds_each: int
    bytes_each: int


ROOM = {
    Kind.PAGE: Room(3, 3, 48),
    Kind.MAIL: Room(3, 3, 48),
    Kind.WORD: Room(4, 8, 100),
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
    """Read a document. name: what messages call it, and how its kind is told where unsure.

    still_wanted: called again and again; what it raises ends the reading.
    Errors:       CrossfootError, one sentence that names what the file is and the way out.
    """
    kind = kind_of(raw, name)
    if kind is Kind.TEXT:
        return document_of(raw, name, kind)
    room = ROOM[kind]
    megabytes = -(-len(raw) // 2**20)
    found: Document = confined(
        name,
        document_of,
        raw,
        name,
        str(kind),
        still_wanted=still_wanted,
        seconds=min(room.seconds + megabytes * room.seconds_each, SECONDS),
        memory=min(FILLED + len(raw) * room.bytes_each, MEMORY),
    )
    return found


def load(path: Path) -> bytes:
    """What a file holds. Errors: CrossfootError where it cannot be read or is absurdly large."""
    try:
        if path.stat().st_size > LARGEST:
            raise CrossfootError(
                "{name} is larger than {megabytes} MB.",
                "Copy its text and paste it instead.",
                name=path.name,
                megabytes=LARGEST // 2**20,
            )
        return path.read_bytes()
    except IsADirectoryError:
        raise CrossfootError(
            "{name} is a folder.", "Choose a file in it.", name=path.name
        ) from None
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise CrossfootError(
            "{name} cannot be read ({reason}).",
            "Check its name and its rights.",
            name=path.name,
            reason=reason,
        ) from error


def document_of(raw: bytes, name: str, kind: str) -> Document:
    """Read in this process; the readers are loaded when they are wanted."""
    found = _document_of(raw, name, kind)
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


def _document_of(raw: bytes, name: str, kind: str) -> Document:
    match kind:
        case Kind.PAGE:
            from crossfoot.exchange.documents.pages import read_page  # noqa: PLC0415

            return _with_text(read_page(raw, name), name)
        case Kind.PDF:
            from crossfoot.exchange.documents.pdf import read_pdf  # noqa: PLC0415

            return read_pdf(raw, name)
        case Kind.WORD:
            from crossfoot.exchange.documents.word import read_word  # noqa: PLC0415

            return read_word(raw, name)
        case Kind.MAIL:
            from crossfoot.exchange.documents.mail import read_mail  # noqa: PLC0415

            return read_mail(raw, name)
    from crossfoot.exchange.documents.plain import read_plain  # noqa: PLC0415

    return read_plain(raw)


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
