"""A Word file to a text, through the web page that mammoth makes of it."""

from __future__ import annotations

import re
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Any

import mammoth

from crossfoot.errors import CrossfootError
from crossfoot.exchange.documents.document import Document
from crossfoot.exchange.documents.pages import text_of_piece
from crossfoot.exchange.spreadsheets.package import Package
from crossfoot.exchange.spreadsheets.xml import Attributes, parse

_CORE = "docProps/core.xml"
_FIELDS = {"title": "title", "creator": "author", "created": "published_on"}
_HEADING = re.compile(r"<h1>(.*?)</h1>", re.DOTALL)
_NOTES = re.compile(r'<ol>(<li id="(?:foot|end)note-.*?)</ol>$', re.DOTALL)
_NOTE = re.compile(r'<li id="(?:foot|end)note-[^"]*">(.*?)</li>', re.DOTALL)
_BACK = re.compile(r'\s*<a href="#(?:foot|end)note-ref-[^"]*">↑</a>')
_LONGEST_TITLE = 150


def read_word(raw: bytes, name: str) -> Document:
    """Read a .docx. Errors: CrossfootError for one that is damaged or not what it says."""
    about = _vetted(raw, name)
    options: dict[str, Any] = {"convert_image": mammoth.images.img_element(lambda _: {})}
    try:
        html = mammoth.convert_to_html(BytesIO(raw), **options).value
    except Exception as error:
        raise CrossfootError(
            "{name} cannot be read ({fault}).",
            "Save it again in Word, or copy its text and paste it.",
            name=name,
            fault=type(error).__name__,
        ) from error
    text = text_of_piece(_NOTES.sub(_with_numbers, html))
    if not text.strip():
        raise CrossfootError("{name} holds no text.", "Copy its text and paste it.", name=name)
    heading = _HEADING.search(html)
    return Document(
        text,
        "word",
        title=about.get("title") or (text_of_piece(heading[1]) if heading else _first(text)),
        author=about.get("author"),
        published_on=(about.get("published_on") or "")[:10] or None,
    )


def _with_numbers(notes: re.Match[str]) -> str:
    """The notes of a text as paragraphs that begin with their marks."""
    bodies = (_BACK.sub("", body) for body in _NOTE.findall(notes[1]))
    return "".join(
        f"<p>[{number}] {body.removeprefix('<p>')}" for number, body in enumerate(bodies, 1)
    )


def _first(text: str) -> str | None:
    """The first line, where it looks like a title."""
    line = text.partition("\n")[0].strip()
    return line if len(line) <= _LONGEST_TITLE and line[-1:] not in ".;:," else None


def _vetted(raw: bytes, name: str) -> dict[str, str]:
    """Look through the package with our own bounds; return what it says of itself."""
    about: dict[str, str] = {}
    with tempfile.TemporaryDirectory(prefix="crossfoot-") as folder:
        path = Path(folder) / Path(name).name
        path.write_bytes(raw)
        package = Package(path)
        try:
            for part in package.names():
                if part.endswith((".xml", ".rels")):
                    _look_through(package, part, about)
        finally:
            package.close()
    return about


def _look_through(package: Package, part: str, about: dict[str, str]) -> None:
    """Refuse a part that is damaged or declares a document type; read the one about the file."""
    current: list[str] = []

    def begin(name: str, _: Attributes) -> None:
        current.append(name)

    def end(_: str) -> None:
        current.pop()

    def words(text: str) -> None:
        field = _FIELDS.get(current[-1]) if part == _CORE and current else None
        if field and text.strip():
            about[field] = about.get(field, "") + text.strip()

    parse(package.pieces(part), f"{package.name} ({part})", start=begin, end=end, text=words)
