"""Possible slips on the Totals and Review pages: said, taken by key, taken back."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt

from crossfoot.exchange.bundle import take
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries import totals
from crossfoot.ui.pages.review.page import ReviewPage
from crossfoot.ui.pages.totals.page import TotalsPage
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.slips import AT_ONCE, LINES

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.widgets.slips import SlipsCard
    from crossfoot.ui.window import MainWindow

CONSISTENT, UNSETTLED = 1, 3
"""Totals of the sample: over $12 billion adds up, $60 billion does not."""


def totals_page(window: MainWindow, total: int) -> TotalsPage:
    window.show_page("totals")
    page = window.page
    assert isinstance(page, TotalsPage)
    page.show_row(total)
    page.list.focus_list()
    return page


def corrected(window: MainWindow, total: int) -> object:
    return totals.lines(window.desk.ledger.reader, [total])[total].corrected


def test_a_total_that_adds_up_shows_no_possible_slips(window: MainWindow) -> None:
    assert totals_page(window, CONSISTENT).slips.isHidden()


def test_a_slip_is_said_with_the_doubt_and_nothing_is_applied(window: MainWindow) -> None:
    card = totals_page(window, UNSETTLED).slips
    assert not card.isHidden()
    assert "If “$60 billion” were $65 bn, the total would add up." in card.sentences
    assert "the doubt is on the source" in card.doubt.text()
    assert card.fits.text().startswith("Values that would fit: ")
    assert corrected(window, UNSETTLED) is None


def test_the_sentence_of_a_slip_has_the_room_that_it_takes(
    qtbot: QtBot, window: MainWindow
) -> None:
    slips = totals_page(window, UNSETTLED).slips.slips
    qtbot.waitUntil(lambda: slips.viewport().width() > 0)
    for row in range(slips.count()):
        item = slips.item(row)
        room = QRect(0, 0, slips.visualItemRect(item).width() - STEP, 0)
        lines = slips.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, item.text())
        assert slips.visualItemRect(item).height() >= lines.height() + STEP
    seen = [slips.visualItemRect(slips.item(row)) for row in range(min(slips.count(), LINES))]
    assert all(slips.viewport().rect().contains(each) for each in seen)


def test_a_slip_is_taken_by_key_and_taken_back(
    window: MainWindow, press: Callable[..., None]
) -> None:
    page = totals_page(window, UNSETTLED)
    press("S", "Return")
    assert corrected(window, UNSETTLED) == "consistent"
    assert "As corrected — Adds up" in page.picture.sentence.text()
    assert page.list.table.hasFocus()
    press("Ctrl+Z")
    assert corrected(window, UNSETTLED) is None


def test_escape_goes_back_to_the_list_of_totals(
    window: MainWindow, press: Callable[..., None]
) -> None:
    page = totals_page(window, UNSETTLED)
    press("S")
    assert page.slips.slips.hasFocus()
    press("Down", "Esc")
    assert page.list.table.hasFocus()


def test_review_shows_the_slips_of_an_open_flag_about_a_total(
    window: MainWindow, press: Callable[..., None]
) -> None:
    window.show_page("review")
    page = window.page
    assert isinstance(page, ReviewPage)
    flag = _flag_of(window, UNSETTLED)
    page.show_row(flag)
    page.list.focus_list()
    card: SlipsCard = page.slips
    assert not card.isHidden()
    press("S", "Down", "Return")
    assert corrected(window, UNSETTLED) == "consistent"


def _flag_of(window: MainWindow, total: int) -> int:
    query = """
        SELECT finding_id FROM finding_subject
         WHERE table_name = 'relation' AND row_id = ? AND position = 0
    """
    row = window.desk.ledger.reader.execute(query, (total,)).fetchone()
    return int(row[0])


def test_a_long_total_is_looked_into_beside_the_window(
    qtbot: QtBot, open_window: Callable[[Path], MainWindow], tmp_path: Path
) -> None:
    path = tmp_path / "long.crossfoot"
    ledger = Ledger.create(path, by="clerk")
    keys = [f"p{number}" for number in range(AT_ONCE + 1)]
    document = {
        "format": "crossfoot-bundle/1",
        "figures": [
            {"key": "t", "wording": "$1,000 billion"},
            *({"key": key, "wording": "exactly $1 billion"} for key in keys),
        ],
        "relations": [{"kind": "sum_of", "whole": "t", "parts": [{"figure": key} for key in keys]}],
    }
    take(ledger, json.dumps(document).encode())
    ledger.close()
    card = totals_page(open_window(path), 1).slips
    qtbot.waitUntil(lambda: not card.isHidden())
    assert "$939.5 bn to $940.5 bn" in card.fits.text()
