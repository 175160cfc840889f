"""Half-typed deals, parties, rates and tallies outlive a program that ends without a word."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, cast

import pytest

from crossfoot.ledger import drafts
from crossfoot.ledger.change import Change, Update
from crossfoot.ledger.errors import ConflictError
from crossfoot.ui.told import error_words
from crossfoot.ui.widgets import kept_form
from tests.ui.conftest import presser, type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.pages.deals.page import DealsPage
    from crossfoot.ui.pages.parties.page import PartiesPage
    from crossfoot.ui.pages.rates.page import RatesPage
    from crossfoot.ui.pages.tallies.page import TalliesPage
    from crossfoot.ui.window import MainWindow


@pytest.fixture(autouse=True)
def _often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Look at half-typed forms often."""
    monkeypatch.setattr(kept_form, "KEPT_EVERY", 10)


@pytest.fixture
def crash(
    window: MainWindow,
    open_window: Callable[[Path], MainWindow],
    tmp_path: Path,
    qtbot: QtBot,
) -> Callable[[], MainWindow]:
    """Open what the file holds once the draft is kept, as after a crash of the first window."""

    def again() -> MainWindow:
        ledger = window.desk.ledger
        qtbot.waitUntil(lambda: drafts.newest(ledger) is not None, timeout=2000)
        copy = tmp_path / "after.crossfoot"
        shutil.copy(ledger.path, copy)
        return open_window(copy)

    return again


def test_a_deal_typed_by_hand_comes_back_with_its_lines_as_they_stood(
    window: MainWindow, press: Callable[..., None], crash: Callable[[], MainWindow]
) -> None:
    press("Ctrl+3", "Ctrl+N")
    type_text("Turbines for Kar")
    press("Tab")
    type_text("over $2 b")
    form = cast("DealsPage", window.page).form.form
    form.parties.setFocus()
    type_text("Wabtec")
    press("Tab", "Tab")
    type_text("Temir Zholy")
    form.stages.lines[0].stage.choose("contract")
    form.stages.lines[1].on.setFocus()
    type_text("not a d")

    after = crash()
    send = presser(after)
    send("Ctrl+3")
    page = cast("DealsPage", after.page)
    shown = page.form.form
    assert "not saved yet" in page.form.notice.text
    assert (shown.title.text(), shown.value.text()) == ("Turbines for Kar", "over $2 b")
    assert [party.name for party in shown.parties.parties()] == ["Wabtec", "Temir Zholy"]
    assert shown.stages.lines[0].stage.value == "contract"
    assert shown.stages.lines[1].on.text() == "not a d"
    send("Esc")
    assert drafts.newest(after.desk.ledger) is None, "Esc gives it up"


def test_a_form_that_came_back_is_not_saved_by_the_key_for_a_new_one(
    press: Callable[..., None], crash: Callable[[], MainWindow]
) -> None:
    press("Ctrl+3", "Ctrl+N")
    type_text("Turbines for Kar")
    after = crash()
    send = presser(after)
    before = after.desk.counts.deals
    send("Ctrl+3", "Ctrl+N")
    page = cast("DealsPage", after.page)
    assert page.form.form.title.text() == "Turbines for Kar"
    assert "half typed before" in after.status.words
    assert after.desk.counts.deals == before
    send("Ctrl+N")
    assert page.form.form.title.text() == "", "asked again, it is meant: saved, and the next begun"
    assert page.form.is_new


def test_a_deal_in_the_ledger_comes_back_half_mended_and_is_saved_with_enter(
    window: MainWindow, press: Callable[..., None], crash: Callable[[], MainWindow]
) -> None:
    press("Ctrl+3", "Return", "End")
    type_text(", renamed")
    title = cast("DealsPage", window.page).form.form.title.text()
    after = crash()
    send = presser(after)
    send("Ctrl+3")
    page = cast("DealsPage", after.page)
    assert page.form.form.title.text() == title
    send("Return")
    assert not page.is_editing
    assert drafts.newest(after.desk.ledger) is None
    assert page.list.table.current_id is not None
    assert page.evidence.title == title


def test_what_is_half_mended_turns_nothing_back_that_was_mended_meanwhile(
    window: MainWindow,
    press: Callable[..., None],
    crash: Callable[[], MainWindow],
    qtbot: QtBot,
) -> None:
    press("Ctrl+3", "Return", "End")
    type_text(", renamed")
    card = cast("DealsPage", window.page).form
    title, deal, ledger = card.form.title.text(), card.deal_id, window.desk.ledger
    qtbot.waitUntil(lambda: drafts.newest(ledger) is not None, timeout=2000)
    assert deal is not None
    ledger.apply(Change("edit_deal", (Update("deal", deal, {"sector": "Rail"}),)))

    after = crash()
    presser(after)("Ctrl+3")
    form = cast("DealsPage", after.page).form.form
    assert (form.title.text(), form.sector.text()) == (title, "Rail")


def test_a_party_a_rate_and_a_tally_come_back_too(
    press: Callable[..., None], crash: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    press("Ctrl+8", "Ctrl+N")
    type_text("2025-09-22")
    crashed = crash()
    send = presser(crashed)
    send("Ctrl+8")
    rates = cast("RatesPage", crashed.page)
    assert rates.form.on.text() == "2025-09-22"
    send("Esc", "Ctrl+6", "Ctrl+N")
    type_text("The year")
    tallies = cast("TalliesPage", crashed.page)
    ledger = crashed.desk.ledger
    qtbot.waitUntil(lambda: drafts.newest(ledger, "tally form ") is not None, timeout=2000)
    assert tallies.form.name.text() == "The year"
    send("Esc", "Ctrl+7", "Return", "End")
    type_text(" Inc")
    parties = cast("PartiesPage", crashed.page)
    qtbot.waitUntil(lambda: drafts.newest(ledger, "party form ") is not None, timeout=2000)
    send("Return")
    assert drafts.newest(ledger) is None
    assert not parties.form.is_open


def test_a_form_that_stands_as_it_was_filled_leaves_no_draft(
    window: MainWindow, press: Callable[..., None], qtbot: QtBot
) -> None:
    press("Ctrl+3", "Return")
    type_text("x")
    ledger = window.desk.ledger
    qtbot.waitUntil(lambda: drafts.newest(ledger) is not None, timeout=2000)
    press("Ctrl+Z")
    qtbot.waitUntil(lambda: drafts.newest(ledger) is None, timeout=2000)


def test_a_clash_names_the_fields_as_the_screen_does(window: MainWindow) -> None:
    ledger = window.desk.ledger
    id_, was = ledger.reader.execute("SELECT id, announced_on FROM deal ORDER BY id").fetchone()
    new = {"announced_on": "2020-01-01", "to_country": "FR", "adopted_value": None}
    expected = {"announced_on": f"{was}-99", "to_country": "XX", "key": "another"}
    edit = Update("deal", id_, new, expected=expected)
    with pytest.raises(ConflictError) as caught:
        ledger.apply(Change("edit_deal", (edit,)))
    assert "(date of announcement, to, details)" in error_words(caught.value)
    assert "announced_on" not in str(caught.value), "nor does the command line"
