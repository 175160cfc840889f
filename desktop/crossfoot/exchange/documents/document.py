"""What a document says, and what it says of itself."""

from __future__ import annotations

from dataclasses import dataclass

MOST_KEPT = 20 * 2**20
"""Bytes of a file that the ledger keeps; of a larger one it keeps the text alone."""


@dataclass(frozen=True, slots=True)
class Document:
    """A document that was read.

    text:      what it says: paragraphs by blank lines, cells of a table by tabs.
    kind:      "text", "page", "pdf", "word", "mail".
    cut:       what was left out of the text: menus, running heads. "" for nothing.
    notes:     what was not read, a sentence each.
    pages:     of a PDF; None for others.
    The rest is guessed from the document, for a person to mend; None where nothing tells.
    """

    text: str
    kind: str
    cut: str = ""
    notes: tuple[str, ...] = ()
    pages: int | None = None
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published_on: str | None = None
    url: str | None = None
    language: str | None = None
