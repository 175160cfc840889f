"""The chapters of the help: texts of `resources/help`, tables made from what the program does.

What the verdicts and the qualifiers mean is computed, never written down twice: an example of each
qualifier is read, and its sets are told in words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from crossfoot.figures.phrases import Counted
from crossfoot.figures.plain import interval_words
from crossfoot.figures.sets import sets_of
from crossfoot.figures.values import Hedge, VerdictKind
from crossfoot.reading.meaning import Given, meaning
from crossfoot.resource import resource
from crossfoot.ui.words import speech, word

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EXAMPLES = {
    Hedge.BARE: "$4.2 billion",
    Hedge.EXACT: "exactly $4.2 billion",
    Hedge.OVER: "over $8 billion",
    Hedge.AT_LEAST: "at least $8 billion",
    Hedge.UNDER: "under $8 billion",
    Hedge.AT_MOST: "at most $8 billion",
    Hedge.UP_TO: "up to $8 billion",
    Hedge.NEARLY: "nearly $8 billion",
    Hedge.ABOUT: "about $8 billion",
    Hedge.JUST_OVER: "just over $8 billion",
    Hedge.JUST_UNDER: "just under $8 billion",
    Hedge.WELL_OVER: "well over $8 billion",
    Hedge.RANGE: "$3 billion to $5 billion",
    Hedge.ORDER_OF_MAGNITUDE: "billions of dollars",
}
"""A wording of each qualifier; the reader reads English everywhere."""

PAGES = (
    "overview",
    "announcements",
    "deals",
    "totals",
    "review",
    "tallies",
    "parties",
    "rates",
)
OTHERS = ("verdicts", "qualifiers", "workbook", "safety")


class Chapter(NamedTuple):
    """One chapter. name: its file's, and its page's where it is about one; text: Markdown."""

    name: str
    title: str
    text: str


def chapters(shown: frozenset[str]) -> list[Chapter]:
    """Return the help, chapter by chapter. shown: the pages that the window has."""
    names = ("start", *(page for page in PAGES if page in shown), *OTHERS)
    return [_chapter(name) for name in names]


def _chapter(name: str) -> Chapter:
    text = _file(name).read_text(encoding="utf-8")
    text = text.replace("{verdicts}", _table(_verdicts())).replace(
        "{qualifiers}", _table(_qualifiers())
    )
    title = text.partition("\n")[0].lstrip("# ")
    return Chapter(name, title, text)


def _file(name: str) -> Path:
    """Return a chapter's file in the person's language; English is always whole."""
    language = QLocale().name().split("_")[0]
    try:
        return resource("help", language, f"{name}.md")
    except FileNotFoundError:
        return resource("help", "en", f"{name}.md")


def _verdicts() -> Iterator[tuple[str, ...]]:
    t = QCoreApplication.translate
    yield t("help", "verdict"), t("help", "it says")
    says = {
        VerdictKind.CONSISTENT: t("help", "True amounts within every wording make the total."),
        VerdictKind.CONSISTENT_BY_ROUNDING: t(
            "help", "Only the rounding of the printed numbers closes the gap."
        ),
        VerdictKind.STRAINED: t(
            "help", "It closes only if a qualifier is taken further than it suggests."
        ),
        VerdictKind.INCOMPLETE: t(
            "help", "The list is open or parts are unknown, and what is known falls short."
        ),
        VerdictKind.INCONSISTENT: t("help", "No true amounts within the wordings make the total."),
        VerdictKind.UNDECIDABLE: t("help", "Something is missing, and the sentence says what."),
    }
    for kind, text in says.items():
        yield f"**{word(kind)}**", text


def _qualifiers() -> Iterator[tuple[str, ...]]:
    t = QCoreApplication.translate
    yield t("help", "as worded"), t("help", "it is taken to mean"), t("help", "it asserts")
    for wording in EXAMPLES.values():
        figure = meaning("help", Given(wording)).figure
        sets = sets_of(figure)
        of = Counted(figure.currency, figure.unit)
        yield (
            wording,
            interval_words(sets.soft, of, speech()),
            interval_words(sets.hard, of, speech()),
        )


def _table(rows: Iterator[tuple[str, ...]]) -> str:
    head, *rest = rows
    lines = [head, tuple("---" for _ in head), *rest]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)
