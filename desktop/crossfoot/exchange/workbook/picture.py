"""The Picture sheet: each headline's interval over that of its parts, as a native chart.

Amounts stand in hundredths of the reported number, so that a total of thousands and one of
billions can be seen side by side; every cell is a live formula over Totals.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from openpyxl.chart import BarChart, Reference
from openpyxl.chart.axis import ChartLines
from openpyxl.chart.marker import DataPoint
from openpyxl.chart.shapes import GraphicalProperties
from openpyxl.drawing.line import LineProperties

from crossfoot.exchange.workbook.cells import Formula
from crossfoot.exchange.workbook.columns import Column, Table
from crossfoot.exchange.workbook.style import Kind

if TYPE_CHECKING:
    from crossfoot.exchange.workbook.book import Book

NAME = "Picture"
COLUMNS = (
    Column("Bar", Kind.PROSE, 44, "The total as reported, then the sum of its parts"),
    Column("From (% of the printed total)", Kind.SHARE, 18, "Least amount that the words imply"),
    Column("Width (%)", Kind.SHARE, 12, "How far it reaches, at most to twice the printed total"),
    Column("Limit", Kind.TEXT, 24, "Says where a bar has no upper limit or is beyond the picture"),
)
TABLE = Table(NAME, COLUMNS, "a bar of the chart beside it: a total, or the sum of its parts")
MOST = 30
"""Totals that a chart can show so that each can still be read."""
FARTHEST = 2.0
"""Times the printed total at which a bar without a limit is cut off."""
THIN = 0.005
"""What a bar has at least, so that an exact amount can be seen."""
NO_LIMIT, BEYOND = "no upper limit", "more than twice"
TOTAL, PARTS, GRID = "1F3A5F", "7FA8D1", "D9DEE5"


@dataclass(frozen=True, slots=True)
class Shown:
    """A total to draw. row: on Totals. Amounts in hundredths; a text where there is no limit."""

    name: str
    row: int
    printed: int
    total: tuple[int | str, int | str]
    parts: tuple[int | str, int | str]


def write(book: Book, shown: list[Shown], letters: dict[str, str]) -> None:
    """Write the sheet; letters: of the columns of Totals, by what they are called."""
    if not shown or book.profile.is_public:
        return
    sheet = book.begin(TABLE)
    for one in shown:
        printed = f"Totals!${letters['Reported']}${one.row}"
        for name, ends, low, high in (
            (one.name, one.total, "Reported low", "Reported high"),
            ("   its parts", one.parts, "Sum low", "Sum high"),
        ):
            cells = [f"Totals!${letters[title]}${one.row}" for title in (low, high)]
            sheet.append([name, *_bar(one, ends, cells, printed, sheet.next_row)])
    sheet.page.add_chart(_chart(sheet.page, 2 * len(shown)), "F2")
    sheet.finish()


def _bar(
    one: Shown, ends: tuple[int | str, int | str], cells: list[str], printed: str, row: int
) -> list[Any]:
    low, high = (_share(end, one.printed) for end in ends)
    low = low or 0.0
    last = FARTHEST - THIN
    drawn = min(max(low, 0.0), last)
    reach = FARTHEST if high is None else min(high, FARTHEST)
    start = f"=MIN(MAX(N({cells[0]})/{printed},0),{last:g})"
    end = f"IF(ISNUMBER({cells[1]}),MIN({cells[1]}/{printed},{FARTHEST:g}),{FARTHEST:g})"
    limit = (
        f'=IF(ISNUMBER({cells[1]}),IF(N({cells[0]})/{printed}>{FARTHEST:g},"{BEYOND}",""),'
        f'"{NO_LIMIT}")'
    )
    beyond = BEYOND if low > FARTHEST else ""
    return [
        Formula(start, drawn),
        Formula(f"=MAX({end}-B{row},{THIN:g})", max(reach - drawn, THIN)),
        Formula(limit, NO_LIMIT if high is None else beyond),
    ]


def _share(end: int | str, printed: int) -> float | None:
    return end / printed if isinstance(end, int) else None


def _chart(page: Any, bars: int) -> BarChart:  # noqa: ANN401  (openpyxl's sheets have no type)
    chart = BarChart()
    chart.type, chart.grouping, chart.overlap = "bar", "stacked", 100
    chart.title = "Totals over their parts, % of the printed total"
    chart.legend = None
    chart.gapWidth = 30
    chart.height, chart.width = max(7.0, 0.55 * bars + 2.5), 26
    data = Reference(page, min_col=2, max_col=3, min_row=1, max_row=bars + 1)
    chart.add_data(data, titles_from_data=True)
    chart.set_categories(Reference(page, min_col=1, min_row=2, max_row=bars + 1))
    before, bar = chart.series
    before.graphicalProperties = GraphicalProperties(noFill=True)
    bar.graphicalProperties = _solid(TOTAL)
    for number in range(1, bars, 2):
        bar.dPt.append(DataPoint(idx=number, spPr=_solid(PARTS)))
    chart.x_axis.scaling.orientation = "maxMin"
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.y_axis.number_format = "0%"
    chart.y_axis.scaling.min, chart.y_axis.scaling.max = 0, FARTHEST
    chart.y_axis.crosses = "max"
    light = GraphicalProperties(ln=LineProperties(solidFill=GRID))
    chart.y_axis.majorGridlines = ChartLines(spPr=light)
    return chart


def _solid(colour: str) -> GraphicalProperties:
    """A bar that is seen even where it has no width."""
    return GraphicalProperties(solidFill=colour, ln=LineProperties(solidFill=colour))
