"""The paged model: ids held, rows fetched a page at a time."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crossfoot.ui.models.column import Column
from crossfoot.ui.models.paged_table import Face, PagedTableModel
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.widgets.badge import badge_size
from crossfoot.ui.widgets.cell import width_in_two, width_of
from crossfoot.ui.widgets.paged_table import PagedTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pytestqt.qtbot import QtBot


pytestmark = pytest.mark.usefixtures("theme")


class Loader:
    """Hands out rows and remembers what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def __call__(self, ids: Sequence[int]) -> dict[int, str]:
        self.asked.append(len(ids))
        return {id_: f"row {id_}" for id_ in ids if id_ != 13}


def text(row: str) -> str:
    return row


def model(loader: Loader) -> PagedTableModel[str]:
    return PagedTableModel([Column("Name", text)], loader)


def test_a_row_far_down_costs_one_page() -> None:
    loader = Loader()
    table = model(loader)
    table.show_ids(array("q", range(100_000)))
    assert table.index(99_999, 0).data() == "row 99999"
    assert loader.asked == [100_000 % PagedTableModel.PAGE or PagedTableModel.PAGE]


def test_only_a_few_pages_are_kept() -> None:
    loader = Loader()
    table = model(loader)
    table.show_ids(array("q", range(100_000)))
    for row in range(0, 100_000, PagedTableModel.PAGE):
        table.index(row, 0).data()
    pages = len(loader.asked)
    table.index(99_999, 0).data()
    assert len(loader.asked) == pages
    table.index(0, 0).data()
    assert len(loader.asked) == pages + 1


def test_a_row_deleted_since_says_so() -> None:
    table = model(Loader())
    table.show_ids(array("q", [12, 13]))
    assert table.index(1, 0).data() == "deleted"


def test_the_rest_of_the_ids_follows_without_losing_the_place(qtbot: QtBot) -> None:
    rows = model(Loader())
    view = PagedTable(rows, "rows")
    qtbot.addWidget(view)
    rows.show_rows({id_: f"row {id_}" for id_ in range(10)})
    view.select_id(7)
    rows.show_ids(array("q", range(5_000)))
    assert view.current_id == 7
    assert rows.rowCount() == 5_000


def test_a_refresh_keeps_the_current_row_by_its_id(qtbot: QtBot) -> None:
    rows = model(Loader())
    view = PagedTable(rows, "rows")
    qtbot.addWidget(view)
    rows.show_ids(array("q", [1, 2, 3]))
    view.select_id(3)
    rows.show_ids(array("q", [3, 2, 1]))
    assert (view.current_id, view.currentIndex().row()) == (3, 0)


def test_a_row_that_is_gone_to_is_the_only_one_selected_while_ctrl_is_held(
    qtbot: QtBot,
) -> None:
    rows = model(Loader())
    view = PagedTable(rows, "rows")
    qtbot.addWidget(view)
    rows.show_ids(array("q", [1, 2, 3]))
    view.select_id(3)
    QTest.keyPress(view, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    view.select_id(1)
    assert list(view.selected_ids) == [1]
    QTest.keyRelease(view, Qt.Key.Key_3)


def test_the_current_row_stays_in_sight_where_a_card_below_takes_the_room(qtbot: QtBot) -> None:
    rows = model(Loader())
    view = PagedTable(rows, "rows")
    qtbot.addWidget(view)
    rows.show_ids(array("q", range(1, 13)))
    view.resize(300, 600)
    view.show()
    view.select_id(11)
    view.resize(300, 160)
    shown = view.viewport().rect()
    assert shown.contains(view.visualRect(view.currentIndex()).center())


def test_a_table_that_nobody_holds_is_freed(freed: Callable[[object], Callable[[], bool]]) -> None:
    view = PagedTable(model(Loader()), "rows")
    watch = freed(view)
    del view
    assert watch()


def test_rows_that_come_later_are_awaited_and_then_shown() -> None:
    asked: list[array[int]] = []
    rows = PagedTableModel([Column("Name", text)], lambda _: None)
    rows.awaited.connect(asked.append)
    rows.show_ids(array("q", range(1, 101)))
    assert rows.index(70, 0).data() == "…"
    assert rows.index(71, 0).data() == "…"
    assert asked == [array("q", range(65, 65 + PagedTableModel.PAGE))]
    rows.take(asked[0], {id_: f"row {id_}" for id_ in asked[0]})
    assert not rows.is_awaited(70)
    assert rows.index(70, 0).data() == "row 71"


def test_rows_that_are_given_up_are_asked_for_again() -> None:
    asked: list[array[int]] = []
    rows = PagedTableModel([Column("Name", text)], lambda _: None)
    rows.awaited.connect(asked.append)
    rows.show_ids(array("q", [1, 2]))
    assert rows.index(0, 0).data() == "…"
    rows.give_up(asked[0])
    assert rows.index(0, 0).data() == "…"
    assert asked == [array("q", [1, 2])] * 2


def test_awaited_rows_of_an_order_that_is_gone_are_dropped() -> None:
    rows = PagedTableModel([Column("Name", text)], lambda _: None)
    rows.show_ids(array("q", [1, 2]))
    assert rows.index(0, 0).data() == "…"
    rows.show_ids(array("q", [2, 1]))
    assert rows.index(0, 0).data() == "…"
    rows.take(array("q", [1, 2]), {1: "row 1", 2: "row 2"})
    assert rows.index(0, 0).data() == "…"


def test_a_badge_that_says_more_than_before_is_not_cut(qtbot: QtBot) -> None:
    columns = [
        Column("Name", text, stretch=True),
        Column("State", text, badge=lambda _: Tone.PLAIN),
    ]
    rows: PagedTableModel[str] = PagedTableModel(columns, Loader())
    view = PagedTable(rows, "rows")
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    rows.show_rows({1: "draft"})
    narrow = view.columnWidth(1)
    rows.show_rows({1: "in review by somebody"})
    assert view.columnWidth(1) >= view.sizeHintForColumn(1) > narrow
    rows.show_rows({1: "draft"})
    assert view.columnWidth(1) > narrow, "columns do not jump to and fro with each search"


def told(rows: PagedTableModel[str]) -> list[tuple[int, int]]:
    """Collect the first and last row of everything that is to be painted again."""
    found: list[tuple[int, int]] = []
    rows.dataChanged.connect(lambda first, last: found.append((first.row(), last.row())))
    return found


def test_only_rows_that_differ_are_painted_again() -> None:
    rows = model(Loader())
    rows.show_rows({id_: f"row {id_}" for id_ in range(20, 40)})
    found = told(rows)
    rows.renew({id_: f"row {id_}" if id_ != 25 else "other" for id_ in range(20, 40)}, range(8))
    assert found == [(5, 5)]
    assert rows.index(5, 0).data() == "other"


def test_rows_in_sight_below_those_read_are_read_anew() -> None:
    loader = Loader()
    rows = model(loader)
    rows.show_ids(array("q", range(20, 1_000)))
    rows.index(500, 0).data()
    loader.asked.clear()
    rows.renew({}, range(500, 503))
    assert len(loader.asked) == 1
    assert rows.index(501, 0).data() == "row 521"
    assert len(loader.asked) == 1
    rows.index(0, 0).data()
    assert len(loader.asked) == 2, "what was out of sight is not kept"


def test_rows_show_what_they_were_until_they_are_read_again() -> None:
    asked: list[array[int]] = []
    rows = PagedTableModel([Column("Name", text)], lambda _: None)
    rows.awaited.connect(asked.append)
    rows.show_rows({1: "one", 2: "two"})
    rows.renew({}, range(2))
    assert [rows.index(row, 0).data() for row in range(2)] == ["one", "two"]
    rows.give_up(asked[-1])
    assert rows.index(0, 0).data() == "one"
    rows.take(asked[-1], {1: "one", 2: "second"})
    assert len(asked) == 2
    assert [rows.index(row, 0).data() for row in range(2)] == ["one", "second"]


def test_rows_that_were_asked_for_before_a_change_are_not_taken_for_those_after_it() -> None:
    asked: list[array[int]] = []
    rows = PagedTableModel([Column("Name", text)], lambda _: None)
    rows.awaited.connect(asked.append)
    rows.show_ids(array("q", [1, 2]))
    rows.index(0, 0).data()
    rows.renew({}, range(2))
    rows.index(0, 0).data()
    rows.take(asked[0], {1: "old", 2: "old"})
    assert rows.index(0, 0).data() == "…"
    rows.take(asked[1], {1: "new", 2: "new"})
    assert rows.index(0, 0).data() == "new"


def shown(qtbot: QtBot, columns: list[Column[str]], rows: dict[int, str], width: int) -> PagedTable:
    """A table of this width with these rows."""
    model: PagedTableModel[str] = PagedTableModel(columns, Loader())
    view = PagedTable(model, "rows")
    qtbot.addWidget(view)
    view.resize(width, 300)
    view.show()
    model.show_rows(rows)
    return view


@pytest.mark.parametrize("width", [300, 400, 800])
def test_a_reported_number_is_whole_beside_names_of_any_length(qtbot: QtBot, width: int) -> None:
    number = "$123,456,789,012"
    columns = [
        Column("Name", lambda _: "A company with a name that goes on " * 4, stretch=True),
        Column("As reported", text, figure=True, width=4),
        Column("Buyer", lambda _: "Another company with a long name"),
    ]
    view = shown(qtbot, columns, {1: number}, width)
    assert view.columnWidth(1) >= view.fontMetrics().horizontalAdvance(number) + 2 * STEP


def test_a_wording_of_several_words_is_whole_in_two_lines(qtbot: QtBot) -> None:
    metrics = shown(qtbot, [Column("A", text)], {}, 300).fontMetrics()
    face = Face("approximately $17 billion", None, "", right=False)
    width = width_in_two(face, QApplication.font(), metrics)
    assert metrics.horizontalAdvance("approximately") <= width - 2 * STEP
    assert metrics.horizontalAdvance(face.text) > width


def test_only_a_long_badge_without_a_note_may_stand_in_two_lines(qtbot: QtBot) -> None:
    metrics = shown(qtbot, [Column("A", text)], {}, 300).fontMetrics()
    font = QApplication.font()

    def saved(said: str, note: str = "") -> int:
        face = Face(said, Tone.GOOD, note, right=False)
        return width_of(face, font, metrics) - width_in_two(face, font, metrics)

    assert saved("Adds up within rounding") > 0
    assert saved("Adds up") == 0
    assert saved("Adds up within rounding", "corrected: Adds up") == 0


def test_a_long_badge_is_broken_before_a_title_is_squeezed(qtbot: QtBot) -> None:
    columns = [
        Column("Name", lambda _: "Locomotives and their maintenance", least=30, stretch=True),
        Column("Verdict", text, badge=lambda _: Tone.GOOD),
    ]
    rows = {1: "Adds up within rounding"}
    wide = shown(qtbot, columns, rows, 900)
    narrow = shown(qtbot, columns, rows, 280)
    assert narrow.columnWidth(1) < wide.columnWidth(1)
    assert narrow.rowHeight(0) >= badge_size("Adds up\nwithin rounding", narrow.font()).height()


def test_a_longer_number_of_other_rows_widens_its_column(qtbot: QtBot) -> None:
    columns = [
        Column("Name", lambda _: "A company with a name that goes on " * 4, stretch=True),
        Column("As reported", text, figure=True),
    ]
    view = shown(qtbot, columns, dict.fromkeys(range(30), "$7 billion"), 500)
    model = view.model()
    assert isinstance(model, PagedTableModel)
    number = "$123,456,789,012.34"
    model.show_rows(dict.fromkeys(range(30), number))
    assert view.columnWidth(1) >= view.fontMetrics().horizontalAdvance(number) + 2 * STEP
