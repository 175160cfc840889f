"""Numbers that look like none of the deals, and headlines whose parts nobody has told yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from crossfoot.ui.widgets.badge import Badge
from tests.ui.announcing import CTRL, VISIT, Desktop, Key

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from crossfoot.ui.pages.announcements.check_card import CheckCard
    from crossfoot.ui.pages.announcements.form_pane import FormPane
    from crossfoot.ui.theme.theme import Theme

BACKGROUND = "Trade between the two countries reached $3.2 billion last year.\n"
HEADLINE = """Two deals at the assembly
Washington closed over $12 billion in trade deals with its partners.
Kazakhstan agreed to purchase $4.2 billion worth of locomotives from Wabtec. Separately, \
Uzbekistan signed a contract to acquire up to 22 Boeing aircraft, valued at over $8 billion.
"""


@pytest.fixture
def doubted(desktop: Desktop) -> Desktop:
    """A text whose first number is none of the deals."""
    title, _, rest = VISIT.partition("\n")
    desktop.paste(f"{title}\n{BACKGROUND}{rest}")
    return desktop


@pytest.fixture
def headline(desktop: Desktop) -> Desktop:
    """A text whose headline covers nothing that was proposed."""
    desktop.paste(HEADLINE)
    return desktop


def forms(desktop: Desktop) -> FormPane:
    return desktop.page.workbench.forms


def check(desktop: Desktop) -> CheckCard:
    return desktop.page.workbench.check


def told(card: CheckCard) -> str:
    return card._nothing.text()  # what stands in place of the table


def keys(desktop: Desktop) -> dict[str, str]:
    named = desktop.page.keys()
    return {key.keys: key.does for key in named}


def test_a_number_that_looks_like_background_says_so_with_what_enter_does(doubted: Desktop) -> None:
    pane = forms(doubted)
    assert doubted.current == "$3.2 billion"
    assert pane.badge_text == "looks like background"
    assert (pane.buttons.skip.text(), pane.buttons.skip_key.text()) == (
        "S&kip: background",
        "Enter",
    )
    assert (pane.buttons.record.text(), pane.buttons.record_key.text()) == ("&Record anyway", "R")
    assert pane.buttons.skip.property("role") == "primary"
    assert (keys(doubted)["Enter"], keys(doubted)["R"]) == (
        "skip: background",
        "record all the same",
    )


def test_enter_skips_what_looks_like_background_with_that_reason_and_goes_on(
    doubted: Desktop,
) -> None:
    doubted.press(Key.Key_Return)
    assert doubted.states[0] == "dismissed"
    assert [row.reason for row in doubted.entry.view.dismissals] == ["background"]
    assert doubted.current == "over $12 billion"
    assert keys(doubted)["Enter"] == "record"
    doubted.press(Key.Key_Z, CTRL)
    assert doubted.states[0] == "proposed"


def test_r_records_what_looks_like_background_all_the_same(doubted: Desktop) -> None:
    doubted.press(Key.Key_R)
    assert doubted.states[0] == "recorded"
    assert doubted.current == "over $12 billion"


def test_enter_in_the_form_of_what_looks_like_background_records_it(doubted: Desktop) -> None:
    doubted.press(Key.Key_Tab)
    pane = forms(doubted)
    assert (pane.buttons.skip_key.text(), pane.buttons.record_key.text()) == ("Ctrl+Del", "Enter")
    assert pane.buttons.record.property("role") == "primary"
    doubted.press(Key.Key_Return)
    assert doubted.states[0] == "recorded"


def test_the_whole_text_is_decided_with_enter_alone(doubted: Desktop) -> None:
    doubted.press(Key.Key_Return, times=5)
    assert doubted.states == ["dismissed", *["recorded"] * 4]
    assert doubted.window.status.words.startswith("Every figure is decided.")
    doubted.press(Key.Key_Return, CTRL)
    assert doubted.entry.view.sent_at is not None


def test_a_headline_without_parts_shows_what_it_covers_and_says_that_it_has_none(
    headline: Desktop,
) -> None:
    assert headline.current == "over $12 billion"
    assert forms(headline).figure.covers.isVisible()
    assert forms(headline).badge_text == "total"
    assert check(headline).says == "Can't be checked yet"
    assert told(check(headline)).startswith("This total has no parts yet.")


def test_the_parts_of_a_headline_are_ticked_by_keys_and_judged_at_once(headline: Desktop) -> None:
    headline.press(Key.Key_Tab, times=3)
    assert QApplication.focusWidget() is forms(headline).figure.covers_edit.kind
    headline.press(Key.Key_Down)
    assert told(check(headline)).startswith("This total has no parts yet.")
    headline.press(Key.Key_Tab)
    for _ in range(2):
        headline.press(Key.Key_Space)
        headline.press(Key.Key_Down)
    assert check(headline).says == "Adds up"
    headline.press(Key.Key_Escape)
    assert told(check(headline)).startswith("This total has no parts yet.")


def test_a_recorded_headline_still_says_that_it_has_no_parts(headline: Desktop) -> None:
    headline.press(Key.Key_Return)
    headline.press(Key.Key_Up)
    assert headline.states[0] == "recorded"
    assert forms(headline).figure.covers.isVisible()
    assert told(check(headline)).startswith("This total has no parts yet.")


def test_a_figure_of_a_deal_shows_no_parts_until_it_is_made_a_total(headline: Desktop) -> None:
    headline.press(Key.Key_F2)
    pane = forms(headline)
    assert headline.current == "$4.2 billion"
    assert not pane.figure.covers.isVisible()
    pane.figure.more.click()
    pane.figure.covers_edit.kind.setFocus()
    headline.press(Key.Key_Down)
    pane.figure.more.click()
    assert pane.figure.covers.isVisible()
    assert told(check(headline)).startswith("This total has no parts yet.")


def test_the_check_of_another_total_is_named_and_said_not_to_be_this_figures(
    desktop: Desktop,
) -> None:
    desktop.paste(f"{VISIT}Turkmenistan agreed to purchase $300 million worth of trams.\n")
    desktop.press(Key.Key_End)
    assert desktop.current == "$300 million"
    card = check(desktop)
    assert card.title == "Cross-check of over $12 bn"
    said = card._table.accessibleDescription()  # its sentence
    assert said.startswith("The figure in front is not one of its parts.")


def test_what_looks_like_background_is_offered_last_among_the_parts(doubted: Desktop) -> None:
    doubted.press(Key.Key_F2)
    assert doubted.current == "over $12 billion"
    options = forms(doubted).figure.covers_now.options
    assert [option.wording for option in options] == [
        "$4.2 billion",
        "over $8 billion",
        "$3.2 billion",
    ]


def test_one_rare_field_that_says_something_takes_the_first_place(desktop: Desktop) -> None:
    desktop.paste(HEADLINE.replace("closed over $12", "signed 12 agreements worth over $12"))
    items = forms(desktop).figure.items
    assert items.isVisible()
    assert items.pos().x() == 0
    assert items.pos().y() == 0


def test_the_stage_of_a_part_is_read_whole(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.paste(VISIT.replace("up to 22 Boeing aircraft", "up to 150,000 tonnes of ore a year"))

    def whole() -> bool:
        shown = [each for each in check(desktop).findChildren(Badge) if each.isVisible()]
        cut = [each for each in shown if each.width() < each.sizeHint().width()]
        return len(shown) == 3 and not cut  # of two parts, and the verdict

    qtbot.waitUntil(whole, timeout=1000)


def test_the_count_of_a_deal_whose_value_is_a_part_is_no_stranger_to_the_total(
    desktop: Desktop,
) -> None:
    desktop.paste(VISIT)
    desktop.press(Key.Key_F2, times=2)
    assert desktop.current == "up to 22 Boeing aircraft"
    assert check(desktop).title == "Cross-check"
    assert "not one of its parts" not in check(desktop)._table.accessibleDescription()


def test_the_forms_of_a_small_window_with_large_text_are_not_cut(
    desktop: Desktop, theme: Theme, qtbot: QtBot
) -> None:
    theme.dress("light", 200)
    desktop.window.resize(1024, 700)
    desktop.paste(VISIT)
    area = desktop.page.workbench.forms.area
    qtbot.waitUntil(lambda: forms(desktop)._inside.width() <= area.viewport().width(), timeout=1000)
    theme.dress("light", 100)
