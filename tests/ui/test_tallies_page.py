"""The Tallies page by keys alone: made, changed, deleted, undone; its deals and its splits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from crossfoot.figures.tally import Lack, LeftOut, Split
from crossfoot.figures.values import SignOffKind, SignOffState, Stage
from crossfoot.ledger import actions
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.sign_offs import sign_off_view
from crossfoot.ledger.queries.tally_view import tallies, tally_view
from crossfoot.ledger.queries.views import views
from crossfoot.ledger.tally_fields import TallyFields
from crossfoot.ledger.views import ListPage, ViewFields
from crossfoot.ui import reading
from crossfoot.ui.dialogs.sign_off import SignOffDialog
from tests.ui.conftest import type_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.pages.tallies.page import TalliesPage
    from crossfoot.ui.window import MainWindow

    Press = Callable[..., None]


@pytest.fixture
def page(window: MainWindow, press: Press) -> TalliesPage:
    """The tallies, reached by their key."""
    press("Ctrl+6")
    return cast("TalliesPage", window.page)


@pytest.fixture
def made(page: TalliesPage, press: Press) -> TalliesPage:
    """With one tally of every deal."""
    press("Ctrl+N")
    type_text("Everything")
    press("Return")
    return page


def names(window: MainWindow) -> list[str]:
    return [record.fields.name for record in tallies(window.desk.ledger.reader)]


def test_an_empty_page_says_what_to_do_first(page: TalliesPage) -> None:
    assert page.list.shows_empty
    assert "tallies" in page.list.empty.title
    assert page.list.width() > page.width() * 9 // 10, "nothing stands beside it"


def test_a_tally_of_every_deal_is_made_with_its_view(window: MainWindow, made: TalliesPage) -> None:
    assert names(window) == ["Everything"]
    assert [view.fields.name for view in views(window.desk.ledger.reader)] == ["All deals"]
    assert "Deals of the view “All deals”" in made.sum.rule.text()
    assert made.sum.sum.text().startswith("Low\u00a0$")
    assert "printed" in made.sum.sum.text()
    assert made.sum.chart.isVisible()


def test_making_it_is_one_change_that_undo_takes_back(
    window: MainWindow, made: TalliesPage, press: Press
) -> None:
    press("Ctrl+Z")
    assert names(window) == []
    assert views(window.desk.ledger.reader) == []
    assert made.list.shows_empty
    press("Ctrl+Shift+Z")
    assert names(window) == ["Everything"]


def test_the_rule_is_changed_and_what_it_leaves_out_has_its_reason(
    window: MainWindow, made: TalliesPage, press: Press
) -> None:
    press("Ctrl+E")
    for stage, box in made.form.stages.items():
        if stage is not Stage.CONTRACT and box.isChecked():
            box.setFocus()
            press("Space")
    press("Ctrl+S")
    (record,) = tallies(window.desk.ledger.reader)
    assert record.fields.rule.stages == {Stage.CONTRACT}
    assert "at the stage contract" in made.sum.rule.text()
    press("Return", "Ctrl+PgDown")
    model = made.deals.left_out.model()
    assert model.rowCount() > 5
    reasons = {str(model.index(row, 2).data()) for row in range(model.rowCount())}
    assert "Its stage does not count: pledge." in reasons


def test_the_tables_are_gone_through_from_the_list_of_tallies(
    made: TalliesPage, press: Press
) -> None:
    made.list.focus_list()
    press("Ctrl+PgDown", "Ctrl+PgDown")
    assert made.deals.tabs.current == 2
    assert made.list.table.hasFocus()
    press("Ctrl+PgUp")
    assert made.deals.table is made.deals.left_out


def test_a_rule_without_a_stage_is_refused_in_the_form(
    window: MainWindow, made: TalliesPage, press: Press
) -> None:
    press("Ctrl+E")
    for box in made.form.stages.values():
        box.setChecked(False)
    press("Ctrl+S")
    assert made.form.is_open
    assert "stage" in made.form.named["stages"].message
    press("Esc")
    assert not made.form.is_open
    assert made.list.table.hasFocus()
    assert names(window) == ["Everything"]


def test_a_tally_without_a_name_stays_in_the_form(page: TalliesPage, press: Press) -> None:
    press("Ctrl+N", "Return")
    assert page.form.is_open
    assert "name" in page.form.named["name"].message


def test_it_is_set_against_a_reported_total(
    window: MainWindow, made: TalliesPage, press: Press
) -> None:
    press("Ctrl+E")
    number = made.form.against.findText("“over $12 billion”", Qt.MatchFlag.MatchStartsWith)
    made.form.against.setCurrentIndex(number)
    press("Ctrl+S")
    assert made.sum.verdict.isVisible()
    assert made.sum.verdict.text().startswith("Set against “over $12 billion”")
    (record,) = tallies(window.desk.ledger.reader)
    assert record.fields.against is not None


def test_enter_goes_to_its_deals_and_enter_again_opens_one(
    window: MainWindow, made: TalliesPage, press: Press
) -> None:
    press("Return")
    assert made.deals.counted.hasFocus()
    wanted = made.deals.counted.current_id
    press("Return")
    assert window.page.NAME == "deals"
    assert window.page.list.table.current_id == wanted  # type: ignore[attr-defined]


def test_every_split_is_a_table_that_ends_with_the_whole(made: TalliesPage, press: Press) -> None:
    press("Return")
    whole = made.deals.shares[Split.COUNTRY].model()
    last = whole.rowCount() - 1
    printed = str(whole.index(last, 3).data())
    assert str(whole.index(last, 0).data()) == "Together"
    for split, table in made.deals.shares.items():
        model = table.model()
        assert model.rowCount() > 0, split
        if model.rowCount() > 1:
            assert str(model.index(model.rowCount() - 1, 3).data()) == printed


def test_ctrl_delete_takes_it_away_and_undo_brings_it_back(
    window: MainWindow, made: TalliesPage, press: Press
) -> None:
    press("Ctrl+Del")
    assert names(window) == []
    assert made.list.shows_empty
    press("Ctrl+Z")
    assert names(window) == ["Everything"]


def test_a_deal_that_changes_changes_the_sum(window: MainWindow, made: TalliesPage) -> None:
    before = made.sum.sum.text()
    ledger = window.desk.ledger
    figure = ledger.reader.execute(
        "SELECT id FROM figure WHERE wording = '$80 billion'"
    ).fetchone()[0]
    window.desk.apply(actions.delete_figure(ledger.reader, figure))
    assert made.sum.sum.text() != before


def test_a_long_sum_comes_from_a_copy_beside_the_window(
    qtbot: QtBot, made: TalliesPage, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = made.sum.sum.text()
    made.sum.sum.clear()
    monkeypatch.setattr(reading, "BUDGET", -1.0)
    monkeypatch.setattr(reading, "STEPS", 1)
    press("F5")
    qtbot.waitUntil(lambda: made.sum.sum.text() == told)
    assert not made.sum.stop.isVisible()


def test_a_long_sum_can_be_stopped(
    qtbot: QtBot, made: TalliesPage, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "BUDGET", -1.0)
    monkeypatch.setattr(reading, "STEPS", 1)
    press("F5")
    QTest.keyClick(made.sum.stop, Qt.Key.Key_Space)
    assert not made.sum.rule.isVisible()
    monkeypatch.undo()
    made.list.focus_list()
    press("F5")
    qtbot.waitUntil(made.sum.rule.isVisible)


def test_a_view_of_a_later_version_is_told_and_nothing_breaks(
    window: MainWindow, page: TalliesPage
) -> None:
    ledger = window.desk.ledger
    view = ledger.apply(actions.save_view(ledger.reader, ViewFields("v", ListPage.DEALS)))
    fields = TallyFields("Later", view.new_ids["view"])
    ledger.reader.execute('UPDATE saved_view SET filters = \'{"moons": ["two"]}\'')
    ledger.reader.commit()
    window.desk.apply(actions.make_tally(ledger.reader, fields))
    assert "moons" in page.sum.waiting_words
    assert page.list.model.rowCount() == 1


def test_long_names_are_kept_whole_in_the_card(
    open_window: Callable[[Path], MainWindow], sample: Path, press: Press
) -> None:
    ledger = Ledger.open(sample, by="clerk")
    name = "Everything that was ever announced, pledged or signed " * 4
    ledger.apply(actions.make_tally(ledger.reader, TallyFields(name, None)))
    ledger.close()
    window = open_window(sample)
    window.show_page("tallies")
    page = cast("TalliesPage", window.page)
    assert page.sum.title == " ".join(name.split())
    assert page.sum.width() <= page.width()
    assert QApplication.focusWidget() is not None
    assert press is not None


def test_a_tally_is_signed_off_by_its_key(
    window: MainWindow, made: TalliesPage, press: Press
) -> None:
    window.desk.work_as("reviewer")
    made.list.focus_list()
    press("Ctrl+Shift+Return")
    dialog = window.findChild(SignOffDialog)
    assert dialog is not None
    dialog.card.sign.click()
    (record,) = tallies(window.desk.ledger.reader)
    view = sign_off_view(window.desk.ledger.reader, SignOffKind.TALLY, record.id)
    assert view is not None
    assert view.state is SignOffState.SIGNED_OFF


def test_every_tab_of_a_narrow_window_is_whole_and_the_arrows_go_through_them(
    qtbot: QtBot, made: TalliesPage, window: MainWindow, press: Press
) -> None:
    window.resize(900, 700)
    tabs = made.deals.tabs
    buttons = tabs.findChildren(QPushButton)

    def whole() -> bool:
        return all(
            tabs.rect().contains(each.geometry()) and each.width() >= each.sizeHint().width()
            for each in buttons
        )

    qtbot.waitUntil(whole, timeout=1000)
    buttons[0].setFocus()
    press("Right")
    assert made.deals.table is made.deals.left_out
    assert buttons[1].hasFocus()
    press("Left", "Left")
    assert made.deals.table is made.deals.shares[Split.NOVELTY]
    assert buttons[-1].hasFocus()


def test_a_tally_says_where_it_stands_in_review(
    window: MainWindow, made: TalliesPage, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: made.sum.note == "in review · T-1", timeout=5000)
    (record,) = tallies(window.desk.ledger.reader)
    window.desk.work_as("Reviewer")
    tally = (SignOffKind.TALLY, record.id, Signed("Reviewer"))
    window.desk.act(lambda reader: actions.sign_off(reader, *tally))
    qtbot.waitUntil(lambda: made.sum.note == "signed off · T-1", timeout=5000)


def test_one_deal_without_an_amount_is_told_of_as_one(
    window: MainWindow, made: TalliesPage
) -> None:
    ledger = window.desk.ledger
    (record,) = tallies(ledger.reader)
    view = tally_view(ledger.reader, record.id)
    assert view is not None
    others = tuple(each for each in view.tally.left_out if not isinstance(each.why, Lack))
    one = view.tally.counted[0].candidate
    for number, words in ((0, ""), (1, "One deal that"), (2, "Deals that")):
        without = tuple(LeftOut(one, Lack.NO_VALUE) for _ in range(number))
        made.sum.show_tally(replace(view, tally=replace(view.tally, left_out=(*others, *without))))
        assert ("no amount that could be counted" in made.sum.notes.text()) == bool(words)
        assert words in made.sum.notes.text()
