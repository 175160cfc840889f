"""A PDF to a text, by where its characters stand; a scan without any is said to be one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pypdfium2
import pypdfium2.raw as pdfium

from crossfoot.errors import CrossfootError
from crossfoot.exchange.documents.document import Document
from crossfoot.exchange.documents.layout import (
    Glyph,
    Line,
    lines_of,
    paragraphs,
    without_running_heads,
)

if TYPE_CHECKING:
    from pathlib import Path

MOST_PAGES = 500
MOST_CHARACTERS = 2_000_000
_CREATED = re.compile(r"D:(\d{4})(\d{2})(\d{2})")


def read_pdf(path: Path, name: str) -> Document:
    """Read a PDF. Errors: CrossfootError for one that is damaged, locked, or only pictures."""
    document = opened(path, name)
    try:
        number = len(document)
        if number > MOST_PAGES:
            raise CrossfootError(
                "{name} has {number} pages.",
                "Save the {most_pages} that matter as a PDF.",
                name=name,
                number=f"{number:,}",
                most_pages=MOST_PAGES,
            )
        pages = _pages(document, name)
        about = {name: _told(document, name) for name in ("Title", "Author", "CreationDate")}
    finally:
        document.close()
    kept, cut = without_running_heads(pages)
    text = paragraphs(kept)
    if not text.strip():
        raise CrossfootError(
            "{name} holds pictures of text, no text.",
            "Put it through a program that recognises text, or type what it says.",
            name=name,
        )
    return Document(
        text,
        "pdf",
        cut="\n".join(cut),
        pages=number,
        title=_said(about, "Title") or _first_line(kept),
        author=_said(about, "Author"),
        published_on=_day(about["CreationDate"]),
    )


def opened(source: Path | bytes, name: str) -> pypdfium2.PdfDocument:
    """Open a PDF: a file, or what it holds. Errors: CrossfootError in words."""
    try:
        return pypdfium2.PdfDocument(source)
    except pypdfium2.PdfiumError as error:
        if "assword" in str(error):
            raise CrossfootError(
                "{name} is protected with a password.",
                "Save it without one, or copy its text.",
                name=name,
            ) from None
        raise CrossfootError(
            "{name} is damaged or cut short.",
            "Fetch it again, or copy its text and paste it.",
            name=name,
        ) from None


def glyphs_of(page: pypdfium2.PdfPage) -> list[Glyph]:
    """The characters of a page with their boxes, in the order of the text."""
    text = page.get_textpage()
    try:
        return [_glyph(text.raw, number) for number in range(text.count_chars())]
    finally:
        text.close()


def _glyph(text: Any, number: int) -> Glyph:  # noqa: ANN401  (a pointer of PDFium)
    box = pdfium.FS_RECTF()
    pdfium.FPDFText_GetLooseCharBox(text, number, box)
    code = pdfium.FPDFText_GetUnicode(text, number)
    char = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    return Glyph(char, box.left, box.bottom, box.right, box.top)


def _pages(document: pypdfium2.PdfDocument, name: str) -> list[list[Line]]:
    """The lines of every page; how many characters there are is known before any is looked at."""
    pages: list[list[Line]] = []
    left = MOST_CHARACTERS
    for number in range(len(document)):
        page = _page(document, number, name)
        text = page.get_textpage()
        left -= text.count_chars()
        text.close()
        page.close()
        if left < 0:
            raise CrossfootError(
                "{name} holds more than {millions} million characters.",
                "Save the pages that matter as a PDF.",
                name=name,
                millions=MOST_CHARACTERS // 10**6,
            )
    for number in range(len(document)):
        page = _page(document, number, name)
        pages.append(lines_of(glyphs_of(page)))
        page.close()
    return pages


def _page(document: pypdfium2.PdfDocument, number: int, name: str) -> pypdfium2.PdfPage:
    try:
        return document[number]
    except pypdfium2.PdfiumError:
        raise CrossfootError(
            "{name} is damaged on page {page}.",
            "Copy its text and paste it.",
            name=name,
            page=number + 1,
        ) from None


def _told(document: pypdfium2.PdfDocument, name: str) -> str:
    """What a document says of itself, as it wrote it; damaged words are left out."""
    try:
        return str(document.get_metadata_value(name))
    except UnicodeDecodeError:
        return ""


def _said(about: dict[str, str], name: str) -> str | None:
    plain = " ".join(about[name].split())
    untold = {"untitled", "microsoft word", ""}
    return None if plain.lower().partition(" - ")[0] in untold else plain[:300]


def _first_line(pages: list[list[Line]]) -> str | None:
    """The highest letters of the first page are its title."""
    lines = pages[0] if pages else []
    return max(lines[:12], key=lambda line: line.height).text if lines else None


def _day(created: str) -> str | None:
    found = _CREATED.match(created)
    return f"{found[1]}-{found[2]}-{found[3]}" if found and found[1] >= "1990" else None
