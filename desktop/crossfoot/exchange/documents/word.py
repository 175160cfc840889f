"""A Word file to a text: what a person sees who opens it with all changes accepted.

Hidden words, deleted ones, the codes of fields and comments are not read; text boxes stand behind
the paragraph that holds them, foot- and endnotes at the end, each by its mark.

Decision: our own reading, element by element. What a document packs may be a hundred times as
large as it is, and the libraries for it build all of that first.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING

from crossfoot.errors import CrossfootError
from crossfoot.exchange.documents.blocks import Blocks
from crossfoot.exchange.documents.document import Document
from crossfoot.exchange.documents.word_body import Body, Note
from crossfoot.exchange.documents.word_styles import Styles
from crossfoot.exchange.spreadsheets.package import Package
from crossfoot.exchange.spreadsheets.xml import Attributes, parse

if TYPE_CHECKING:
    from pathlib import Path

_MAIN = "word/document.xml"
_CORE = "docProps/core.xml"
_FIELDS = {"title": "title", "creator": "author", "created": "published_on"}
_LONGEST_TITLE = 150
_LONGEST_FIELD = 1_000
_TITLES = frozenset({"title", "heading 1", "heading1"})
"""Styles of what a document is called."""


def read_word(path: Path, name: str) -> Document:
    """Read a .docx. Errors: CrossfootError for one that is damaged or not what it says."""
    package = Package(path, name)
    try:
        about = _about(package)
        parts = _parts(package)
        styles = Styles(package, parts.get("styles", "word/styles.xml"))
        blocks = Blocks()
        body = Body(package, styles, blocks)
        body.read(_MAIN)
        _add_notes(body, parts, blocks)
    finally:
        package.close()
    text = blocks.text()
    if not text.strip():
        raise CrossfootError("{name} holds no text.", "Copy its text and paste it.", name=name)
    heading = next((body.called[one] for one in body.called if one in _TITLES), None)
    return Document(
        text,
        "word",
        title=about.get("title") or heading or _first(text),
        author=about.get("author"),
        published_on=(about.get("published_on") or "")[:10] or None,
    )


def _add_notes(body: Body, parts: dict[str, str], blocks: Blocks) -> None:
    """Read the notes that the text has marks of, in the order of the marks."""
    wanted = body.notes
    found: dict[Note, Blocks] = {}
    for kind in sorted({note.kind for note in wanted}):
        found |= body.read_notes(parts.get(f"{kind}s", f"word/{kind}s.xml"), kind)
    for number, note in enumerate(wanted, 1):
        if note in found:
            blocks.paragraph()
            blocks.words(f"[{number}] {found[note].text()}", kept=True)


def _first(text: str) -> str | None:
    """The first line, where it looks like a title."""
    line = text.partition("\n")[0].strip()
    return line if len(line) <= _LONGEST_TITLE and line[-1:] not in ".;:," else None


def _parts(package: Package) -> dict[str, str]:
    """Where the file says that its styles and notes stand."""
    found: dict[str, str] = {}
    rels = "word/_rels/document.xml.rels"
    if rels in package:

        def begin(name: str, attributes: Attributes) -> None:
            if name == "Relationship" and attributes.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("word", attributes.get("Target", "")))
                found[attributes.get("Type", "").rpartition("/")[2]] = target.lstrip("/")

        parse(package.pieces(rels), f"{package.name} ({rels})", start=begin)
    return found


def _about(package: Package) -> dict[str, str]:
    """What the file says of itself."""
    about: dict[str, str] = {}
    if _CORE not in package:
        return about
    current: list[str] = []

    def begin(name: str, _: Attributes) -> None:
        current.append(name)

    def end(_: str) -> None:
        current.pop()

    def words(text: str) -> None:
        field = _FIELDS.get(current[-1]) if current else None
        if field and text.strip():
            about[field] = (about.get(field, "") + text.strip())[:_LONGEST_FIELD]

    parse(package.pieces(_CORE), f"{package.name} ({_CORE})", start=begin, end=end, text=words)
    return about
