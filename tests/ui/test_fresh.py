"""What a page keeps of before is true: after any change it shows what a new window shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLabel, QWidget

from crossfoot.figures.values import Outcome
from crossfoot.ledger import actions
from crossfoot.ledger.change import Change, Insert, Update
from crossfoot.ledger.fields import Signed
from crossfoot.ledger.ledger import Ledger
from crossfoot.ui.asking import LATER
from crossfoot.ui.widgets.interval_chart import IntervalChart

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow


class Row(NamedTuple):
    """A total with what hangs together with it, by id."""

    total: int
    flag: int
    part: int
    deal: int
    party: int
    announcement: int


ROW = """
    SELECT relation.id, finding.id, part.id, part.deal_id, deal_party.party_id, part.announcement_id
      FROM finding JOIN finding_subject ON finding_id = finding.id AND finding_subject.position = 0
      JOIN relation ON table_name = 'relation' AND row_id = relation.id
      JOIN relation_part ON relation_part.relation_id = relation.id
      JOIN figure AS part ON part.id = relation_part.figure_id
      JOIN deal_party ON deal_party.deal_id = part.deal_id
     WHERE finding.rule = 'footing' ORDER BY relation.id, part.id LIMIT 1
"""
PAGES = {
    "announcements": "announcement",
    "deals": "deal",
    "totals": "total",
    "review": "flag",
    "parties": "party",
}


def changes(row: Row) -> dict[str, Callable[[Ledger], Change]]:
    """Changes of every kind of record around a total, as another program may make them."""

    def updated(table: str, id_: int, **values: object) -> Callable[[Ledger], Change]:
        return lambda _: Change("edit", (Update(table, id_, values),))

    def closed(ledger: Ledger) -> Change:
        signed = Signed("reviewer")
        return actions.close_as(ledger.reader, row.flag, Outcome.SOURCE_ERROR, "misprint", signed)

    alias = {"party_id": row.party, "name": "Zed & Sons", "position": 9}
    stage = {"deal_id": row.deal, "stage": "contract", "position": 9}
    return {
        "amount": updated("figure", row.part, wording="$1.23 billion"),
        "deal": updated("deal", row.deal, title="Quite another deal"),
        "party": updated("party", row.party, name="Quite another party"),
        "alias": lambda _: Change("edit", (Insert("party_alias", alias),)),
        "stage": lambda _: Change("edit", (Insert("deal_stage", stage),)),
        "source": updated("announcement", row.announcement, title="Quite another title"),
        "date": updated("announcement", row.announcement, published_on="2019-01-02"),
        "closed": closed,
        "mended": updated("figure", row.part, wording="$4.5 billion"),
    }


def told(widget: QWidget) -> list[str]:
    """Everything that a page says in words, top down as it was built."""
    found: list[str] = []
    for each in widget.findChildren(QWidget):
        if not each.isVisible():
            continue
        if isinstance(each, QLabel | QAbstractButton):
            found.append(each.text())
        elif isinstance(each, IntervalChart):
            found.append(each.accessibleDescription())
        elif isinstance(each, QAbstractItemView):
            model: Any = each.model()
            columns = getattr(each, "shown_columns", None) or [0]
            for number in range(min(model.rowCount(), 40)):
                cells = (model.index(number, column) for column in columns)
                found.append(" | ".join(str(cell.data()) for cell in cells))
    return found


@pytest.fixture
def at_row(
    open_window: Callable[[Path], MainWindow], qtbot: QtBot
) -> Callable[[Path, str, int], MainWindow]:
    """Open a window at a row of a page."""

    def open_(path: Path, page: str, id_: int) -> MainWindow:
        window = open_window(path)
        window.show_page(page)
        if page == "review":
            window.page.list.clear_filters()  # type: ignore[attr-defined]
        window.page.show_row(id_)
        at_rest(window, qtbot)
        assert window.page.current_row() == id_
        return window

    return open_


def at_rest(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing is read beside the window, or put off for a moment."""

    def rests() -> bool:
        timers = window.findChildren(QTimer)
        put_off = any(t.isActive() and t.isSingleShot() and t.interval() <= LATER for t in timers)
        return not (put_off or window.desk.reading.reads)

    qtbot.wait(1)
    qtbot.waitUntil(rests)
    qtbot.wait(1)


@pytest.mark.parametrize("page", PAGES)
def test_after_any_change_it_shows_what_a_new_window_shows(
    at_row: Callable[[Path, str, int], MainWindow], shipped: Path, qtbot: QtBot, page: str
) -> None:
    other = Ledger.open(shipped, by="somebody")
    row = Row(*other.reader.execute(ROW).fetchone())
    id_ = getattr(row, PAGES[page])
    window = at_row(shipped, page, id_)
    for name, make in changes(row).items():
        other.apply(make(other))
        assert window.desk.look_outside()
        at_rest(window, qtbot)
        fresh = at_row(shipped, page, id_)
        assert told(window.page) == told(fresh.page), f"after the change of {name}"
        fresh.close()
    other.close()
