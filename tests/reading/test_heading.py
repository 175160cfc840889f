"""What stands above an announcement: which line is its title, and where and when it was written."""

from __future__ import annotations

import pytest

from crossfoot.reading.proposing.about.furniture import is_furniture
from crossfoot.reading.proposing.about.heading import heading
from crossfoot.reading.proposing.sentences import sentences

TITLE = "Siemens Mobility wins €1 billion order"


@pytest.mark.parametrize(
    "above",
    [
        "",
        "FOR IMMEDIATE RELEASE\n\n",
        "Press release\n12 March 2026\n",
        "The White House\nNovember 6, 2025\n\n",
        "By Ellen Marsh, Reuters\n",
        "Reuters\nPublished 10:31 GMT, 3 March 2026\n\n",
        "https://example.org/news/1\n",
        "Home | News | Business\n\n",
        "Astana, 12 November 2025. ",
        "Пресс-релиз\n12 ноября 2025 года\n",
    ],
)
def test_the_title_is_the_first_line_that_tells_something(above: str) -> None:
    text = f"{above}{TITLE}.\nThe firm delivers the trains from 2028."
    assert heading(text, sentences(text)).title == TITLE


def test_a_text_that_is_nothing_but_its_place_and_day_is_called_by_them() -> None:
    text = "Astana, 12 November 2025"
    assert heading(text, sentences(text)).title == text


@pytest.mark.parametrize(
    "line",
    [
        "Kenya buys 12 trains",
        "12 May 2026 deals with Kenya: 12 trains",
        "Boeing order",
        "$5bn order",
        "Fact sheet: the visit of 3 May 2026",
        "BREAKING: Boeing wins 22-aircraft order",
    ],
)
def test_a_line_that_tells_something_is_no_furniture(line: str) -> None:
    assert not is_furniture(line)


@pytest.mark.parametrize(
    ("text", "on", "place"),
    [
        ("Astana, 12 November 2025. The two states agreed.", "2025-11-12", "Astana"),
        ("New Delhi, March 3, 2026. The two states agreed.", "2026-03-03", "New Delhi"),
        ("13 November 2023. Emirates ordered twenty jets.", "2023-11-13", None),
        ("Order of the day\nNovember 13, 2023. Emirates ordered.", "2023-11-13", None),
        (
            "12 May 2020. They met to talk of trains.\n3 June 2021. They signed for them in Rome.",
            None,
            None,
        ),
        ("Kuala Lumpur – The airline ordered twenty jets.", None, "Kuala Lumpur"),
        ("They renewed the pact of 12 November 2025. It holds for thirty years.", None, None),
    ],
)
def test_a_place_and_a_day_before_the_text_are_its_own(
    text: str, on: str | None, place: str | None
) -> None:
    read = heading(text, sentences(text))
    assert (read.published_on, read.place) == (on, place)


def test_lines_of_a_list_without_marks_are_its_items() -> None:
    text = (
        "Tokyo has pledged $260 billion. Companies that may take part:\n"
        "  Hitachi – small reactors – up to $100 billion\n"
        "  Toshiba – large reactors – up to $100 billion\n"
        "  Komatsu: cranes for the ports of the east coast, for at most $60 billion by 2030\n"
        "All of it is to be spent by 2030.\n"
    )
    assert [one.bullet for one in sentences(text)] == [False, False, True, True, True, False]


def test_one_line_with_a_colon_is_no_list() -> None:
    text = "SEOUL: Kia will build two plants for $5 billion.\nThe works open in 2030.\n"
    assert not any(one.bullet for one in sentences(text))
