"""What a proposed deal is to the ledger: told as the same, as news, or as new; never joined."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from crossfoot.ledger.queries.fetching import fetch, fetch_number
from tests.ui.announcing import CTRL, Desktop, Key

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from crossfoot.ui.window import MainWindow

FIRST = "Kazakhstan signed a contract with Wabtec to buy locomotives for $4.2 billion."
AGAIN = "Wabtec will supply Kazakhstan with locomotives in a $4.2 billion deal, a paper said."
NEWS = "Kazakhstan signed a contract with Wabtec to buy locomotives for $5.1 billion."
OTHER = "Chile signed a contract with Alstom to buy trains for $4.2 billion."


@pytest.fixture
def desktop(open_window: Callable[[Path], MainWindow], empty: Path) -> Desktop:
    """One deal recorded from a first text."""
    made = Desktop(open_window(empty))
    made.paste(FIRST)
    made.press(Key.Key_Return)
    made.press(Key.Key_Escape)
    return made


def notice(desktop: Desktop) -> str:
    return desktop.page.workbench.forms.notice.text


def join(desktop: Desktop) -> None:
    """Choose the deal that is told of."""
    choice = desktop.page.workbench.forms.home_choice.choice
    choice.setCurrentIndex(1)


def deals(desktop: Desktop) -> int:
    return fetch_number(desktop.ledger.reader, "SELECT count(*) FROM deal")


def test_a_further_report_is_told_as_the_same(desktop: Desktop) -> None:
    desktop.paste(AGAIN)
    assert "This may be “Kazakhstan locomotives”" in notice(desktop)
    assert "Belongs to" in notice(desktop)


def test_where_to_choose_it_is_in_sight(desktop: Desktop) -> None:
    desktop.paste(AGAIN)
    assert desktop.page.workbench.forms.home.isVisible()


def test_another_amount_is_told_as_news(desktop: Desktop) -> None:
    desktop.paste(NEWS)
    assert "This may be news of “Kazakhstan locomotives”" in notice(desktop)


def test_a_deal_of_others_is_new(desktop: Desktop) -> None:
    desktop.paste(OTHER)
    assert notice(desktop) == ""


def test_what_is_alike_is_not_joined_unless_it_is_chosen(desktop: Desktop) -> None:
    desktop.paste(AGAIN)
    desktop.press(Key.Key_Return)
    assert deals(desktop) == 2
    assert fetch(desktop.ledger.reader, "SELECT * FROM relation") == []


def test_a_further_report_that_is_joined_is_tied_to_the_first(desktop: Desktop) -> None:
    desktop.paste(AGAIN)
    join(desktop)
    desktop.press(Key.Key_Return)
    assert deals(desktop) == 1
    (relation,) = fetch(desktop.ledger.reader, "SELECT kind, whole_id FROM relation")
    assert relation["kind"] == "same_as"
    wordings = [
        row["wording"] for row in fetch(desktop.ledger.reader, "SELECT wording FROM figure")
    ]
    assert wordings == ["$4.2 billion", "$4.2 billion"]


def test_the_notice_goes_once_the_deal_is_chosen(desktop: Desktop) -> None:
    desktop.paste(AGAIN)
    join(desktop)
    assert notice(desktop) == ""
    assert desktop.page.workbench.forms.home.isVisible()


def test_joining_is_taken_back_with_one_undo(desktop: Desktop) -> None:
    desktop.paste(AGAIN)
    join(desktop)
    desktop.press(Key.Key_Return)
    desktop.press(Key.Key_Z, CTRL)
    assert fetch_number(desktop.ledger.reader, "SELECT count(*) FROM figure") == 1
    assert fetch(desktop.ledger.reader, "SELECT * FROM relation") == []
