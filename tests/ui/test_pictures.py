"""What the pictures of totals and of disagreeing sources show."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from crossfoot.figures.figure import Figure
from crossfoot.figures.part import Part
from crossfoot.figures.rate import Rate
from crossfoot.figures.values import Hedge
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import totals
from crossfoot.ledger.queries.evidence import evidence_of
from crossfoot.ledger.queries.total_view import total_view
from crossfoot.ledger.queries.totals import TotalQuery
from crossfoot.ui.pictures import comparison_of, picture_of
from crossfoot.ui.widgets.interval_chart import IntervalChart

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ledger.queries.evidence import Evidence
    from crossfoot.ledger.queries.total_view import TotalView
    from crossfoot.ui.theme.theme import Theme
    from crossfoot.ui.widgets.interval_chart import Picture

BILLION = 10**11


def views(path: Path) -> list[TotalView]:
    ledger = Ledger.open(path, by="reader", write=False)
    try:
        found = [
            total_view(ledger.reader, id_) for id_ in totals.LIST.ids(ledger.reader, TotalQuery())
        ]
    finally:
        ledger.close()
    return [view for view in found if view is not None]


def drawn(path: Path, wording: str) -> Picture:
    view = next(view for view in views(path) if view.total.wording == wording)
    picture = picture_of(view)
    assert picture is not None
    return picture


def report(path: Path, source: str, figure_id: int) -> Evidence:
    """Some figure's evidence, as if this source had it."""
    ledger = Ledger.open(path, by="reader", write=False)
    try:
        (first, *_) = evidence_of(ledger.reader, [1])
    finally:
        ledger.close()
    return replace(first, figure_id=figure_id, publisher=source, currency="USD")


def dollars(amount: int, hedge: Hedge = Hedge.BARE) -> Figure:
    wording = f"${amount} billion"
    return Figure("f", wording, amount=amount * BILLION, u=BILLION, hedge=hedge, currency="USD")


def test_many_parts_are_the_five_largest_and_one_bar_for_the_rest(sample_file: Path) -> None:
    parts = drawn(sample_file, "$600 billion").parts
    assert [bar.label for bar in parts[:-1]] == [
        "Defence package",
        "Technology firms",
        "DataVolt",
        "Turbines",
        "Fluids plant",
    ]
    assert parts[-1].label == "6 more parts"


def test_parts_without_a_deal_go_by_the_words_next_to_them(sample_file: Path) -> None:
    parts = drawn(sample_file, "$60 billion").parts
    assert [(bar.label, bar.wording) for bar in parts[:2]] == [
        ("… in loans", "“$20 billion”"),
        ("… in grants", "“$15 billion”"),
    ]


def test_reports_that_contradict_each_other_show_what_lies_between_them(
    sample_file: Path, theme: Theme
) -> None:
    assert theme
    reports = [report(sample_file, "Post", 1), report(sample_file, "Times", 2)]
    picture = comparison_of(reports, {1: Part(dollars(96)), 2: Part(dollars(200, Hedge.OVER))})
    assert picture is not None
    assert not picture.stacked
    assert [bar.label for bar in picture.parts] == ["Post", "Times"]
    assert picture.total.label == "Between them"
    assert picture.total.wording == "$103.5 bn apart at the least"


def test_reports_that_agree_show_what_they_share(sample_file: Path, theme: Theme) -> None:
    assert theme
    reports = [report(sample_file, "Post", 1), report(sample_file, "Times", 2)]
    picture = comparison_of(reports, {1: Part(dollars(8)), 2: Part(dollars(8, Hedge.OVER))})
    assert picture is not None
    assert picture.total.label == "All of them allow"


def test_a_conversion_is_drawn_at_its_rate_in_the_currency_it_is_held_against(
    sample_file: Path, theme: Theme
) -> None:
    assert theme
    reports = [report(sample_file, "Post", 1), report(sample_file, "Times", 2)]
    rupees = Figure("g", "Rs 16,600 crore", 166 * 10**11, u=10**11, currency="INR")
    rate = Rate("INR", "USD", Fraction(1, 80), Fraction(1, 81), Fraction(1, 79))
    picture = comparison_of(reports, {1: Part(dollars(3)), 2: Part(rupees, rate=rate)})
    assert picture is not None
    assert picture.parts[1].printed == (2_075_000_000_00, 2_075_000_000_00)
    assert comparison_of(reports, {1: Part(dollars(3)), 2: Part(rupees)}) is None


def test_reports_without_an_amount_are_not_drawn(sample_file: Path) -> None:
    reports = [report(sample_file, "Post", 1), report(sample_file, "Times", 2)]
    assert (
        comparison_of(reports, {1: Part(dollars(8)), 2: Part(Figure("g", "undisclosed"))}) is None
    )


def test_long_names_stand_above_their_bars(qtbot: QtBot, theme: Theme, sample_file: Path) -> None:
    assert theme
    chart = IntervalChart()
    qtbot.addWidget(chart)
    chart.show_total(drawn(sample_file, "$600 billion"))
    chart.resize(900, chart.sizeHint().height())
    assert not chart.names_stand_above
    chart.resize(220, chart.sizeHint().height())
    assert chart.names_stand_above
