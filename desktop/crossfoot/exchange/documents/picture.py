"""The pages of a PDF as pictures, and where on them a quote stands."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.errors import CrossfootError
from crossfoot.exchange.confined import confined
from crossfoot.exchange.documents.pdf import glyphs_of, opened

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import pypdfium2

    from crossfoot.exchange.documents.layout import Glyph

CONTEXT = 16
"""Letters either side of a quote that tell it from the same words elsewhere."""
WIDEST = 4_000
"""Pixels of a page's longer side; a poster is shown smaller."""


class Quote(NamedTuple):
    """Words of a text with what stands around them."""

    before: str
    words: str
    after: str


class Box(NamedTuple):
    """A place on a page, in parts of its width and height from the upper left corner."""

    left: float
    top: float
    right: float
    bottom: float


class Lit(NamedTuple):
    """Where a quote stands. page: from 0; boxes: one a line."""

    page: int
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class Picture:
    """A page. pixels: three bytes each, blue first; stride: bytes of a row."""

    page: int
    pages: int
    width: int
    height: int
    stride: int
    pixels: bytes


def light(
    raw: bytes, name: str, quotes: Sequence[Quote], still_wanted: Callable[[], object] = int
) -> list[Lit | None]:
    """Where each of some quotes stands on the pages of a PDF; None for one that is not found."""
    found: list[Lit | None] = confined(
        name, _light, raw, name, tuple(quotes), still_wanted=still_wanted
    )
    return found


def picture_of(
    raw: bytes, name: str, page: int, scale: float, still_wanted: Callable[[], object] = int
) -> Picture:
    """A page as a picture. scale: pixels to a point."""
    found: Picture = confined(name, _picture, raw, name, page, scale, still_wanted=still_wanted)
    return found


def _picture(raw: bytes, name: str, page: int, scale: float) -> Picture:
    document = opened(raw, name)
    try:
        number = len(document)
        if not 0 <= page < number:
            raise CrossfootError(
                "{name} has no page {page}.",
                "It has {number}.",
                name=name,
                page=page + 1,
                number=f"{number:,}",
            )
        wide, high = document[page].get_size()
        fitting = min(scale, WIDEST / max(wide, high, 1.0))
        bitmap = document[page].render(scale=fitting, force_bitmap_format=_BGR)
        pixels = bytes(bitmap.buffer)
        return Picture(page, number, bitmap.width, bitmap.height, bitmap.stride, pixels)
    finally:
        document.close()


_BGR = 2
"""PDFium's number for three bytes a pixel."""


def _light(raw: bytes, name: str, quotes: tuple[Quote, ...]) -> list[Lit | None]:
    document = opened(raw, name)
    try:
        pages = [_Letters(document[number]) for number in range(len(document))]
    finally:
        document.close()
    return [_lit(pages, quote) for quote in quotes]


def _lit(pages: Sequence[_Letters], quote: Quote) -> Lit | None:
    """Look for a quote with what stands around it, then with ever less of that."""
    before, words, after = (_plain(part) for part in quote)
    if not words:
        return None
    around = (
        (before[-CONTEXT:], after[:CONTEXT]),
        (before[-CONTEXT:], ""),
        ("", after[:CONTEXT]),
        ("", ""),
    )
    for left, right in around:
        for number, page in enumerate(pages):
            at = page.text.find(left + words + right)
            if at >= 0:
                start = at + len(left)
                return Lit(number, page.boxes(start, start + len(words)))
    return None


def _plain(text: str) -> str:
    """The letters of a text, whatever parts its lines; ligatures as their letters."""
    folded = unicodedata.normalize("NFKC", text)
    return "".join(
        mark for mark in folded if not mark.isspace() and mark not in "\u00ad\ufffe\x02•"
    )


class _Letters:
    """The letters of a page in the order of its text, each with its glyph."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self._wide, self._high = page.get_size()
        letters: list[str] = []
        self._glyphs: list[Glyph] = []
        for glyph in glyphs_of(page):
            plain = _plain(glyph.char)
            letters.append(plain)
            self._glyphs += [glyph] * len(plain)
        self.text = "".join(letters)

    def boxes(self, start: int, end: int) -> tuple[Box, ...]:
        """The places of some letters, one a line."""
        lines: list[list[Glyph]] = []
        for glyph in self._glyphs[start:end]:
            last = lines[-1][-1] if lines else None
            if last is not None and abs(last.bottom - glyph.bottom) < 0.5 * (
                last.top - last.bottom
            ):
                lines[-1].append(glyph)
            else:
                lines.append([glyph])
        return tuple(self._box(line) for line in lines)

    def _box(self, line: Sequence[Glyph]) -> Box:
        return Box(
            min(glyph.left for glyph in line) / self._wide,
            1 - max(glyph.top for glyph in line) / self._high,
            max(glyph.right for glyph in line) / self._wide,
            1 - min(glyph.bottom for glyph in line) / self._high,
        )
