"""XML from anywhere by expat: no document types, so no entities; names without their namespace."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers import expat

from crossfoot.errors import CrossfootError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

LONGEST = 1 << 19
"""Bytes without the end of a tag: the parser keeps them until it comes."""

Attributes = dict[str, str]


class _DeclaredError(Exception):
    """The file declares a document type."""


def parse(
    pieces: Iterable[bytes],
    part: str,
    *,
    start: Callable[[str, Attributes], object],
    end: Callable[[str], object] | None = None,
    text: Callable[[str], object] | None = None,
) -> None:
    """Run handlers over a document. part: what messages call it, with its file.

    Errors: CrossfootError for what is not well-formed, or declares a document type.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    local: dict[str, str] = {}

    def begin(name: str, attributes: Attributes) -> None:
        known = local.get(name)
        if known is None:
            known = local[name] = name.rpartition(" ")[2]
        start(known, attributes)

    parser.StartElementHandler = begin
    if end is not None:
        finish = end
        parser.EndElementHandler = lambda name: finish(local[name])
    if text is not None:
        parser.CharacterDataHandler = text
    try:
        waiting = 0
        for piece in pieces:
            waiting = 0 if b">" in piece else waiting + len(piece)
            if waiting > LONGEST:
                raise CrossfootError(
                    "{part} holds a tag or text longer than any honest one.",
                    "Do not open it; ask whoever sent it.",
                    part=part,
                )
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except _DeclaredError:
        raise CrossfootError(
            "{part} declares a document type, which no honest one does.",
            "Do not open it; ask whoever sent it.",
            part=part,
        ) from None
    except expat.ExpatError as error:
        raise CrossfootError(
            "{part} is damaged: {errorstring} in line {lineno}.",
            "Save it again from the program that made it.",
            part=part,
            errorstring=expat.ErrorString(error.code),
            lineno=error.lineno,
        ) from None


def _refuse(*_: object) -> None:
    raise _DeclaredError
