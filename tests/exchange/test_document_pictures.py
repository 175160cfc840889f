"""A quote on the page of its PDF."""

from __future__ import annotations

import pytest

from crossfoot.errors import CrossfootError
from crossfoot.exchange.documents.picture import Quote, light, picture_of
from tests.exchange.papers import pdf

PAGES = [
    [(70, 700, 12, "Orders worth over $12 billion were signed, of which $4.2")],
    [
        (70, 700, 12, "billion is for engines, and"),
        (70, 680, 12, "over $12 billion in all, they say."),
    ],
]
RAW = pdf(PAGES)


def test_a_quote_is_found_where_its_neighbours_stand() -> None:
    first, second, lost = light(
        RAW,
        "a.pdf",
        [
            Quote("Orders worth ", "over $12 billion", " were signed"),
            Quote("engines, and ", "over $12\nbillion", " in all"),
            Quote("", "$99 billion", ""),
        ],
    )
    assert first is not None
    assert second is not None
    assert (first.page, second.page, lost) == (0, 1, None)
    (box,) = second.boxes
    assert 0.1 < box.left < 0.13
    assert 842 * box.top < 842 - 680 < 842 * box.bottom


def test_a_quote_over_two_lines_has_a_box_on_each() -> None:
    (lit,) = light(RAW, "a.pdf", [Quote("", "engines, and over $12", "")])
    assert lit is not None
    assert len(lit.boxes) == 2


def test_a_page_is_painted_and_another_refused() -> None:
    picture = picture_of(RAW, "a.pdf", 1, 1.0)
    assert (picture.page, picture.pages, picture.width, picture.height) == (1, 2, 595, 842)
    assert len(picture.pixels) == picture.stride * picture.height
    assert min(picture.pixels) < 128 < max(picture.pixels)
    with pytest.raises(CrossfootError, match="has no page 3"):
        picture_of(RAW, "a.pdf", 2, 1.0)
    with pytest.raises(CrossfootError, match="damaged"):
        picture_of(b"%PDF-1.4", "a.pdf", 0, 1.0)
