"""The look: one table of cell styles, few colours, never colour alone.

The numbers in `Kind` formats are Excel's own codes, so each reader's locale shows them its way.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle

from crossfoot.figures.values import Severity, VerdictKind

if TYPE_CHECKING:
    from openpyxl.styles.cell_style import StyleArray
    from openpyxl.workbook import Workbook

INK = "FF1F2933"
QUIET = "FF616E7C"
NAVY = "FF1F3A5F"
LINE = "FFD9DEE5"
LINK = "FF1B5FAA"
PAPER = "FFFFFFFF"
SHADE = "FFF4F6F8"

FACE = "Calibri"
SIZE = 10


class Dress(Enum):
    """How a cell is set off: ruled as in a table, stored beside a formula, or not at all."""

    RULED = "ruled"
    STORED = "stored"
    BARE = "bare"


RULED, STORED, BARE = Dress.RULED, Dress.STORED, Dress.BARE


class Kind(Enum):
    """What a column holds: (number format, horizontal alignment, wrapped)."""

    ID = ("@", "left", False)
    TEXT = ("General", "left", False)
    PROSE = ("General", "left", True)
    WHOLE = ("#,##0", "right", False)
    YEAR = ("0", "center", False)
    AMOUNT = ("#,##0;-#,##0", "right", False)
    CENTS = ("#,##0.00;-#,##0.00", "right", False)
    MILLIONS = ("#,##0.0##", "right", False)
    FACTOR = ("0.0#########", "right", False)
    WEIGHT = ("General", "right", False)
    SHARE = ("0.0%", "right", False)
    DAY = ("yyyy-mm-dd", "left", False)
    MOMENT = ("yyyy-mm-dd hh:mm", "left", False)


VERDICT_COLOURS = {
    VerdictKind.CONSISTENT: ("FFE3F4E8", "FF14632F"),
    VerdictKind.CONSISTENT_BY_ROUNDING: ("FFEAF5EC", "FF14632F"),
    VerdictKind.STRAINED: ("FFFDF1D9", "FF7A4D00"),
    VerdictKind.INCOMPLETE: ("FFE8EEF6", "FF2F4A6D"),
    VerdictKind.INCONSISTENT: ("FFFBE3E1", "FF9B1C1C"),
    VerdictKind.UNDECIDABLE: ("FFEDEFF2", "FF4A5560"),
}
SEVERITY_COLOURS = {
    Severity.ERROR: VERDICT_COLOURS[VerdictKind.INCONSISTENT],
    Severity.WARNING: VERDICT_COLOURS[VerdictKind.STRAINED],
    Severity.NOTE: VERDICT_COLOURS[VerdictKind.INCOMPLETE],
}


def differential(colours: tuple[str, str]) -> DifferentialStyle:
    """The style of a conditional colour: (ground, ink)."""
    ground, ink = colours
    return DifferentialStyle(
        font=Font(color=ink, bold=True), fill=PatternFill(bgColor=ground, fill_type="solid")
    )


class Styles:
    """Every style of a workbook, each made once: cells share them by number."""

    def __init__(self, book: Workbook, *, grounds: bool = True) -> None:
        self._book: Any = book
        self._grounds = grounds
        self._numbers: dict[tuple[Kind, Dress, bool, bool], int] = {}
        self._sheet = book.create_sheet("styles")
        book.remove(self._sheet)
        self._made: dict[tuple[object, ...], StyleArray] = {}

    def header(self, kind: Kind = Kind.TEXT) -> StyleArray:
        """A cell of the one header row of a sheet, above values of this kind."""
        _, horizontal, _ = kind.value
        return self._style(
            ("header", horizontal),
            font=Font(name=FACE, size=SIZE, bold=True, color=PAPER if self._grounds else INK),
            fill=self._ground(NAVY),
            alignment=Alignment(
                horizontal=horizontal,
                vertical="center",
                wrap_text=True,
                indent=int(horizontal == "left"),
            ),
            border=Border(bottom=Side("thin" if self._grounds else "medium", color=NAVY)),
        )

    def number(self, kind: Kind, dress: Dress, *, link: bool = False, marked: bool = False) -> int:
        """The same style by the number that the file knows it by."""
        name = (kind, dress, link, marked)
        if name not in self._numbers:
            style = self.cell(kind, dress, link=link, marked=marked)
            self._numbers[name] = self.index(style)
        return self._numbers[name]

    def index(self, style: StyleArray) -> int:
        """A style by the number that the file knows it by."""
        number: int = self._book._cell_styles.add(style)  # noqa: SLF001
        return number

    def cell(
        self, kind: Kind, dress: Dress, *, link: bool = False, marked: bool = False
    ) -> StyleArray:
        """A cell for a value. marked: its text must not be taken for a formula."""
        made = self._made.get((kind, dress, link, marked))
        return made or self._make_cell(kind, dress, link=link, marked=marked)

    def _make_cell(self, kind: Kind, dress: Dress, *, link: bool, marked: bool) -> StyleArray:
        number_format, horizontal, wrapped = kind.value
        return self._style(
            (kind, dress, link, marked),
            font=Font(
                name=FACE,
                size=SIZE,
                color=LINK if link else QUIET if dress is STORED else INK,
                underline="single" if link else None,
            ),
            alignment=Alignment(
                horizontal=horizontal,
                vertical="top",
                wrap_text=wrapped,
                indent=int(horizontal == "left" and dress is not BARE),
            ),
            border=Border() if dress is BARE else Border(bottom=Side("hair", color=LINE)),
            fill=self._ground(SHADE) if dress is STORED else PatternFill(),
            number_format=number_format,
            quotePrefix=marked,
        )

    def _ground(self, colour: str) -> PatternFill:
        return PatternFill("solid", fgColor=colour) if self._grounds else PatternFill()

    def heading(
        self, size: int, *, colour: str = NAVY, bold: bool = True, horizontal: str = "left"
    ) -> StyleArray:
        """A line of the Cover."""
        return self._style(
            ("heading", size, colour, bold, horizontal),
            font=Font(name=FACE, size=size, bold=bold, color=colour),
            alignment=Alignment(horizontal=horizontal, vertical="top", wrap_text=size <= SIZE),
        )

    def _style(self, name: tuple[object, ...], **features: object) -> StyleArray:
        if name not in self._made:
            cell: Any = WriteOnlyCell(self._sheet)
            for feature, value in features.items():
                setattr(cell, feature, value)
            self._made[name] = cell._style  # noqa: SLF001  (openpyxl shares styles no other way)
        return self._made[name]
