"""A pasted table that leaves open how it is read: the clerk is asked once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from crossfoot.ledger.queries.fetching import fetch
from crossfoot.ui.pages.announcements.intake import told_of
from tests.ui.announcing import CTRL, VISIT, Desktop, Key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.ui.pages.announcements.table_bar import TableBar
    from crossfoot.ui.window import MainWindow

TABLE = """Contracts signed at the forum
Company\tGoods\tValue\tJobs
Wabtec\tLocomotives\t4,200\t100
Siemens\tTrams\t300\t20
Alstom\tTrains\t300\t25
Total\tAll\t4,800\t145
"""


@pytest.fixture
def desktop(open_window: Callable[[Path], MainWindow], empty: Path) -> Desktop:
    """The table just pasted."""
    made = Desktop(open_window(empty))
    made.paste(TABLE)
    return made


def bar(desktop: Desktop) -> TableBar:
    return desktop.page.workbench.table


def wordings(desktop: Desktop) -> list[str]:
    return [chip.wording for chip in desktop.entry.bench.chips]


def tell(desktop: Desktop, scale: str = "6", currency: str = "EUR") -> None:
    bar(desktop).scale.show_value(scale)
    bar(desktop).currency.show_value(currency)
    bar(desktop).read.click()


def test_the_bar_asks_with_the_readers_guess(desktop: Desktop) -> None:
    asks = bar(desktop)
    assert asks.isVisible()
    assert asks.scale.currentText() == "units"
    assert asks.currency.value == "USD"
    assert asks.column.currentText() == "3: Value"
    assert asks.party.currentText() == "1: Company"
    assert wordings(desktop) == []


def test_the_rows_become_one_list_of_deals_and_the_total_covers_them(desktop: Desktop) -> None:
    tell(desktop)
    assert wordings(desktop) == ["4,200", "300", "300", "4,800"]
    deals = desktop.entry.proposal.deals
    assert [deal.title for deal in deals] == [
        "Wabtec Locomotives", "Siemens Trams", "Alstom Trains",
    ]  # fmt: skip
    (relation,) = desktop.entry.proposal.relations
    assert len(relation.parts) == len(deals)


def test_recorded_rows_count_as_they_were_told(desktop: Desktop) -> None:
    tell(desktop)
    desktop.press(Key.Key_Return, times=4)
    reader = desktop.ledger.reader
    rows = fetch(reader, "SELECT wording, amount, currency FROM figure ORDER BY id")
    told = {(row["wording"], row["amount"], row["currency"]) for row in rows}
    assert ("4,200", 420_000_000_000, "EUR") in told
    (total,) = desktop.totals()
    assert len(total.parts) == 3


def test_the_clerk_is_not_asked_again_and_can_think_better_of_it(desktop: Desktop) -> None:
    tell(desktop)
    assert not bar(desktop).choices.isVisible()
    assert bar(desktop).says.text() == "The table is read in EUR, millions."
    desktop.page.show_list()
    desktop.press(Key.Key_Return)
    assert wordings(desktop) == ["4,200", "300", "300", "4,800"]
    bar(desktop).change.click()
    assert bar(desktop).choices.isVisible()
    tell(desktop, scale="9", currency="USD")
    assert desktop.entry.proposal.figures[0].found.amount == 4_200_000_000_000


def test_the_question_has_the_focus_and_enter_answers_it(desktop: Desktop) -> None:
    assert QApplication.focusWidget() is bar(desktop).scale
    desktop.write("m")
    assert bar(desktop).scale.currentText() == "millions"
    desktop.press(Key.Key_Return)
    assert wordings(desktop) == ["4,200", "300", "300", "4,800"]
    assert desktop.entry.proposal.figures[0].found.amount == 4_200_000_000
    assert QApplication.focusWidget() is desktop.page.workbench.source


def test_escape_puts_the_question_off_and_goes_to_the_figures(desktop: Desktop) -> None:
    desktop.press(Key.Key_Escape)
    assert not bar(desktop).isVisible()
    assert QApplication.focusWidget() is desktop.page.workbench.source


def test_the_question_can_wait_until_the_announcement_is_opened_again(desktop: Desktop) -> None:
    bar(desktop).later.click()
    assert not bar(desktop).isVisible()
    desktop.page.show_list()
    desktop.press(Key.Key_Return)
    assert bar(desktop).isVisible()


def test_nothing_is_asked_where_there_is_no_table(
    open_window: Callable[[Path], MainWindow], empty: Path
) -> None:
    desktop = Desktop(open_window(empty))
    desktop.paste(VISIT)
    assert not bar(desktop).isVisible()


ORDERS = """Orders of the show
Customer\tFirm\tOptions
Air Astana\t10\t5
Qatar Airways\t30\t10
Total\t40\t15
"""


@pytest.mark.parametrize(
    ("text", "says", "deals"),
    [
        (TABLE.replace("Value", "EUR m"), "The table is read in EUR, millions.", 3),
        (f"{TABLE}\nfigures in USD million", "The table is read in USD, millions.", 3),
        (ORDERS, "The table is read as counts of goods, by its column 2: Firm.", 2),
    ],
)
def test_a_table_that_says_all_is_a_list_of_deals_at_once_and_can_be_told_otherwise(
    open_window: Callable[[Path], MainWindow], empty: Path, text: str, says: str, deals: int
) -> None:
    desktop = Desktop(open_window(empty))
    desktop.paste(text)
    assert bar(desktop).says.text() == says
    assert not bar(desktop).choices.isVisible()
    assert len(desktop.entry.proposal.deals) == deals
    bar(desktop).change.click()
    tell(desktop, scale="9", currency="KZT")
    told = [one.found for one in desktop.entry.proposal.figures if one.found.currency]
    assert {one.currency for one in told} == {"KZT"}


def test_firm_and_options_are_recorded_with_their_totals(
    open_window: Callable[[Path], MainWindow], empty: Path
) -> None:
    desktop = Desktop(open_window(empty))
    desktop.paste(ORDERS)
    desktop.press(Key.Key_Return, times=6)
    rows = fetch(desktop.ledger.reader, "SELECT wording, measure, unit FROM figure ORDER BY id")
    assert {(row["measure"], row["unit"]) for row in rows} == {
        ("quantity", "firm orders"), ("quantity", "options"),
    }  # fmt: skip
    assert sorted(len(total.parts) for total in desktop.totals()) == [2, 2]


def test_the_bar_asks_for_the_party_alone_where_only_that_is_open(
    open_window: Callable[[Path], MainWindow], empty: Path
) -> None:
    desktop = Desktop(open_window(empty))
    desktop.paste("Awards (USD million)\nRing road\t340\nClinics\t85\nTotal\t425\n")
    assert bar(desktop).choices.isVisible()
    assert bar(desktop).scale.currentText() == "millions"
    assert bar(desktop).currency.value == "USD"
    bar(desktop).party.show_value(None)
    bar(desktop).read.click()
    assert [deal.title for deal in desktop.entry.proposal.deals] == ["Ring road", "Clinics"]
    assert desktop.entry.proposal.deals[0].parties == ()


@pytest.mark.parametrize("kept", [None, "", "[]", "{", "[1, 2]", '["a", "EUR", 1, 0]', "7"])
def test_what_another_version_kept_of_a_table_is_left(kept: str | None) -> None:
    assert told_of(kept) is None


def test_the_table_is_not_asked_about_once_it_is_under_review(desktop: Desktop) -> None:
    tell(desktop)
    desktop.press(Key.Key_Return, times=4)
    desktop.press(Key.Key_Return, CTRL)
    desktop.page.show_list()
    desktop.press(Key.Key_Return)
    assert not bar(desktop).isVisible()
