"""The Cover: what the workbook is, as of when, what it holds and how to read it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from openpyxl.formatting.rule import Rule

from crossfoot import __version__
from crossfoot.exchange.workbook.base import LEFT_OUT
from crossfoot.exchange.workbook.cells import Formula, Link
from crossfoot.exchange.workbook.lines import LINE, Lines
from crossfoot.exchange.workbook.sheet import LINE_HEIGHT, lines_of
from crossfoot.exchange.workbook.style import (
    BARE,
    INK,
    NAVY,
    QUIET,
    SEVERITY_COLOURS,
    SIZE,
    VERDICT_COLOURS,
    Kind,
    differential,
)
from crossfoot.figures.policy import POLICY
from crossfoot.figures.words import word

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openpyxl.styles.cell_style import StyleArray

    from crossfoot.exchange.workbook.archive import Page
    from crossfoot.exchange.workbook.book import Book

NAME = "Cover"
WIDTHS = {"A": 26, "B": 96, "C": 12, "D": 12}


@dataclass(frozen=True, slots=True)
class Facts:
    """What the Cover says.

    ledger:    the file's name.
    title:     the name of a release; None for any other export.
    filter:    which rows, in words; None for all.
    as_of:     time of the last change, as the history has it; None for a ledger without any.
    head:      number and hash of the last change.
    data_hash: see `exchange.fingerprint`.
    publication: what the ledger says of its licence, contact and citation, by its setting.
    left_out:  rows that nobody signed, by table, of a publication; else None.
    sheets:    title to (rows, what a row is).
    verdicts, flags: word to how many totals, and to how many open flags.
    verdict_cells:   where the verdicts stand, for counting them anew.
    """

    ledger: str
    title: str | None
    filter: str | None
    as_of: str | None
    head: tuple[int, str]
    reporting_currency: str
    data_hash: str
    publication: Mapping[str, str | None]
    left_out: Mapping[str, int] | None
    sheets: Mapping[str, tuple[int, str]]
    verdicts: Mapping[str, int]
    flags: Mapping[str, int]
    verdict_cells: str | None
    notes: tuple[str, ...] = field(default=())


VERDICT_MEANINGS = {
    "consistent": "The parts can make the total, given how each number is qualified.",
    "consistent_by_rounding": "They can, because each number was rounded when it was printed.",
    "strained": "They can only if a qualifier means more than it usually does.",
    "incomplete": "The list is open and what is itemised falls short; no contradiction.",
    "inconsistent": "No amounts that the wordings allow make the parts agree with the total.",
    "undecidable": "Something is missing: an amount, a rate, a common unit or period, or parts.",
}
SEVERITY_MEANINGS = {
    "error": "A total that does not add up, or sources that cannot both be true.",
    "warning": "Something that fits only at a stretch, or cannot be checked yet.",
    "note": "Worth knowing, and no accusation.",
}
HOW_TO_READ = """
As reported is the source's own wording and never changes. Printed is the number in it; its \
qualifier (over, up to, about …) always stands in the next column.
Low and high are what the wording implies; asserted low and high are what it strictly says. Where \
there is no limit, the cell says so.
Each row of Totals sums its own rows of Parts by live formulas. Beside every formula stands its \
value at export; the Formulas column compares the two.
Counted columns in Parts already have weight, sign, share and unit in them.
Residual is the reported total less the printed sum; between ranges, their nearest ends.
Amounts are in units of the currency or thing named beside them; on Deals in millions.
"""
HOW_TO_USE = """\
A sheet whose last column is Base can be edited and imported again: its id finds the row (on \
Deal parties Line, on Flags Flag id, on Parts total, breakdown and figure), and Base tells what \
you edited from what changed in the ledger meanwhile. The Codebook says which columns come back.
Colours repeat what a word beside them says; nothing is told by colour alone.
"""


PUBLICATION = {
    "publication.citation": "",
    "publication.licence": "Licence",
    "publication.contact": "Contact",
}
"""Settings of a ledger that say how it is published, by what the Cover calls them."""
TABLE_WORDS = {
    "announcement": "sources",
    "deal": "deals",
    "relation": "totals and relations",
    "figure": "figures",
    "finding": "flags",
    "tally": "tallies",
}
SIGNED = frozenset({"Deals", "Figures", "Totals", "Sources", "Summary"})
"""Sheets whose rows are in a publication because somebody signed them off."""
NOTHING_SIGNED = (
    "Nothing in this ledger is signed off, so every sheet of signed rows is empty. Whoever keeps "
    "the ledger signs off what is to be published (Ctrl+T lists what waits), then exports again."
)
INCLUSION = (
    "A deal counts once, at the figure it counts with; it does not count where that figure is "
    "unknown, an option, paid for another deal or announced before, or where the deal was "
    "cancelled or suspended. Deals says so in each row."
)


def begin(book: Book) -> Page:
    """Make the sheet first, so that it opens first; `finish` fills it last."""
    page = book.page(NAME, 1)
    for letter, width in WIDTHS.items():
        page.column_dimensions[letter].width = width
    page.sheet_view.showGridLines = False
    page.page_setup.orientation = "portrait"
    page.page_setup.paperSize = 9
    page.page_setup.fitToWidth = 1
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr.fitToPage = True
    page.sheet_properties.tabColor = NAVY[2:]
    return page


def finish(book: Book, page: Page, facts: Facts) -> None:
    """Write the sheet."""
    _Cover(book, page).write(facts)


class _Cover:
    def __init__(self, book: Book, page: Page) -> None:
        self._page = page
        self._public = book.profile.is_public
        self._sheet = Lines(book, page)
        styles = book.styles
        self._title = styles.heading(20)
        self._subtitle = styles.heading(11, colour=QUIET, bold=False)
        self._section = styles.heading(13)
        self._label = styles.heading(SIZE, colour=QUIET, bold=False)
        self._counts = styles.heading(SIZE, colour=QUIET, bold=False, horizontal="right")
        self._count = styles.cell(Kind.WHOLE, BARE)
        self._value = styles.heading(SIZE, colour=INK, bold=False)

    def write(self, facts: Facts) -> None:
        """Write every section."""
        title = facts.title or f"Crossfoot: {facts.ledger}"
        self._lines([(title, self._title)], height=32)
        purpose = "Reported totals of announced deals, each set against its own parts"
        self._lines([(purpose, self._subtitle)], height=18)
        self._what(facts)
        self._verdicts(facts)
        self._flags(facts)
        self._heading("How to read it")
        lines = HOW_TO_READ if self._public else HOW_TO_READ + HOW_TO_USE
        for number, line in enumerate(lines.strip().splitlines(), start=1):
            self._pair(f"{number}.", line)
        self._sheets(facts)
        if facts.notes:
            self._heading("What is not here")
            for line in facts.notes:
                self._pair("", line)
        self._sheet.finish()

    def _what(self, facts: Facts) -> None:
        self._heading("This workbook")
        number, head = facts.head
        self._pair("Ledger", facts.ledger)
        self._pair("As of", _time(facts.as_of))
        self._pair("Filter", facts.filter or "none: the whole ledger")
        self._pair("Inclusion", INCLUSION)
        if facts.left_out is not None:
            self._pair("Left out", _left_out(facts.left_out))
            if not any(rows for name, (rows, _) in facts.sheets.items() if name in SIGNED):
                self._pair("No rows", NOTHING_SIGNED)
        self._pair("Reporting currency", facts.reporting_currency)
        self._pair("Checked under", f"policy {POLICY.version}, Crossfoot {__version__}")
        self._pair("Hash of the data", f"SHA-256 {facts.data_hash} over its records")
        self._pair("Head of the history", f"change {number:,}, {head}")
        citation = facts.publication["publication.citation"]
        self._pair("Cite as", citation or _citation(facts))
        for name, label in PUBLICATION.items():
            if label:
                self._pair(label, facts.publication[name] or "not stated")

    def _verdicts(self, facts: Facts) -> None:
        self._heading("Verdicts on totals")
        names = [("Verdict", self._label), ("What it means", self._label)]
        names += [("Totals", self._counts), ("At export", self._counts)]
        self._lines(names)
        first = self._sheet.row + 1
        for kind in VERDICT_COLOURS:
            name = word(kind)
            count = facts.verdicts.get(name, 0)
            live: int | Formula = count
            if facts.verdict_cells is not None:
                live = Formula(f'=COUNTIF({facts.verdict_cells},"{name}")', count)
            self._cells(name, VERDICT_MEANINGS[kind], live, count, style=self._value)
        colours = {word(kind): both for kind, both in VERDICT_COLOURS.items()}
        self._colour(first, colours)

    def _flags(self, facts: Facts) -> None:
        self._heading("Open flags")
        first = self._sheet.row + 1
        for severity in SEVERITY_COLOURS:
            name = word(severity)
            count = facts.flags.get(name, 0)
            self._cells(name, SEVERITY_MEANINGS[severity], count, style=self._value)
        colours = {word(severity): both for severity, both in SEVERITY_COLOURS.items()}
        self._colour(first, colours)

    def _sheets(self, facts: Facts) -> None:
        self._heading("Sheets")
        for title, (rows, meaning) in facts.sheets.items():
            self._cells(Link(title, place=f"'{title}'!A1"), meaning, rows, style=self._value)

    def _heading(self, text: str) -> None:
        self._lines([])
        self._lines([(text, self._section)], height=20)

    def _pair(self, label: str, text: str) -> None:
        """A label and a text."""
        height = LINE_HEIGHT * lines_of(text, WIDTHS["B"]) + 3
        self._lines([(label, self._label), (text, self._value)], height)

    def _colour(self, first: int, colours: Mapping[str, tuple[str, str]]) -> None:
        for name, both in colours.items():
            rule = Rule(
                type="cellIs", operator="equal", formula=[f'"{name}"'], dxf=differential(both)
            )
            if not self._public:
                self._page.conditional_formatting.add(f"A{first}:A{self._sheet.row}", rule)

    def _lines(self, cells: Iterable[tuple[str, StyleArray]], height: float = LINE) -> None:
        self._sheet.add(list(cells), height)

    def _cells(self, *values: str | int | Link | Formula, style: StyleArray) -> None:
        self._sheet.add(
            [(value, style if isinstance(value, str) else self._count) for value in values]
        )


def _time(as_of: str | None) -> str:
    if as_of is None:
        return "no change was made yet"
    return f"{as_of.replace('T', ' ')[:19]} UTC, the time of the last change"


def _left_out(rows: Mapping[str, int]) -> str:
    counts = [f"{number:,} {TABLE_WORDS[table]}" for table, number in rows.items() if number]
    unsigned = f"; {', '.join(counts)} that nobody signed" if counts else ""
    return f"{LEFT_OUT}{unsigned}"


def _citation(facts: Facts) -> str:
    day = "" if facts.as_of is None else f", as of {facts.as_of[:10]}"
    return f"{facts.title or facts.ledger}{day}. Data {facts.data_hash[:12]}. Made with Crossfoot."
