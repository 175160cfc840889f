"""A document as PDF: a foot on every page, headings with what they head."""

from __future__ import annotations

import pypdfium2
import pytest

from crossfoot.ui.printing import printed

LINE = "<p>It costs $4.2 billion.</p>"


def pages(document: str) -> list[str]:
    """The letters of each page: where a file parts words is for its readers to find out."""
    file = pypdfium2.PdfDocument(printed(document, "plan.crossfoot"))
    return ["".join(page.get_textpage().get_text_range().split()) for page in file]


@pytest.mark.usefixtures("qapp")
def test_every_page_says_of_what_it_is_and_which() -> None:
    found = pages(f"<html><body>{LINE * 80}</body></html>")
    assert len(found) > 1
    for number, words in enumerate(found, 1):
        assert words.endswith(f"plan.crossfoot{number}/{len(found)}")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("before", range(20, 60, 3))
def test_a_heading_is_never_the_last_on_its_page(before: int) -> None:
    found = pages(f"<html><body>{LINE * before}<h2>Quotes</h2>{LINE * 30}</body></html>")
    assert not any("Quotesplan.crossfoot" in words for words in found)
    assert sum(words.count("Quotes") for words in found) == 1
