"""A list of any length: its first page at once, the rest and slow orders from a worker."""

from __future__ import annotations

import sqlite3
import threading
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from crossfoot.ledger import actions
from crossfoot.ledger.generate import generate
from crossfoot.ledger.ledger import Ledger
from crossfoot.ledger.queries.deal_view import deal_view
from crossfoot.ledger.queries.deals import DealSort
from crossfoot.ledger.queries.listing import LedgerList
from crossfoot.ledger.views import ListPage, ViewFields
from crossfoot.ui import reading
from crossfoot.ui.pages.deals.page import DealsPage
from crossfoot.ui.reading import Reading, soon
from crossfoot.ui.widgets.list_rows import FIRST

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from crossfoot.ui.window import MainWindow

SLOW = """
    WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < 100000000)
    SELECT count(*) FROM number
"""


@pytest.fixture(scope="module")
def long_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A ledger with more deals than a first page holds."""
    path = tmp_path_factory.mktemp("long") / "long.crossfoot"
    ledger = Ledger.create(path, by="clerk")
    generate(ledger, figures=600, seed=1)
    ledger.close()
    return path


@pytest.fixture
def page(
    qtbot: QtBot,
    open_window: Callable[[Path], MainWindow],
    long_file: Path,
    tmp_path: Path,
) -> DealsPage:
    """The deals of a copy of it, all of them loaded."""
    path = tmp_path / long_file.name
    path.write_bytes(long_file.read_bytes())
    window = open_window(path)
    window.show_page("deals")
    page = window.page
    assert isinstance(page, DealsPage)
    qtbot.waitUntil(lambda: page.list.model.rowCount() > FIRST)
    return page


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave every read to the worker."""
    monkeypatch.setattr(reading, "BUDGET", -1.0)
    monkeypatch.setattr(reading, "STEPS", 1)


def everything(page: DealsPage) -> list[int]:
    model = page.list.model
    return [id_ for row in range(model.rowCount()) if (id_ := model.id_at(row)) is not None]


def test_the_ids_beyond_the_first_page_come_from_another_thread(
    qtbot: QtBot, page: DealsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    ids = LedgerList.ids

    def spy(*call: Any) -> Any:
        told.append(threading.current_thread().name)
        return ids(*call)

    monkeypatch.setattr(LedgerList, "ids", spy)
    page.list.reload()
    qtbot.waitUntil(lambda: bool(told))
    assert threading.main_thread().name not in told


@pytest.mark.usefixtures("impatient")
def test_a_slow_order_keeps_the_old_one_live_until_it_is_there(
    qtbot: QtBot, page: DealsPage
) -> None:
    before = everything(page)
    page.list.table.sort_wanted.emit(((DealSort.TITLE.value, False),))
    assert everything(page) == before
    qtbot.waitUntil(lambda: everything(page) != before)
    titles = [page.list.model.index(row, 0).data().casefold() for row in range(FIRST)]
    assert titles == sorted(titles)


def test_a_change_far_down_keeps_the_row_and_shows_it_changed(
    qtbot: QtBot, page: DealsPage
) -> None:
    last = page.list.model.rowCount() - 1
    page.list.table.select_row(last)
    id_ = page.list.table.current_id
    assert id_ is not None
    view = deal_view(page.desk.ledger.reader, id_)
    assert view is not None
    after = replace(view.fields, title="Told anew")
    page.desk.apply(actions.edit_deal(page.desk.ledger.reader, id_, view.fields, after))
    assert page.list.table.current_id == id_
    assert page.list.model.index(last, 0).data() == "Told anew"
    qtbot.wait(50)
    assert page.list.table.currentIndex().row() == last


def test_a_row_reads_otherwise_at_once_and_moves_a_moment_later(
    qtbot: QtBot, page: DealsPage
) -> None:
    page.list.table.sort_wanted.emit(((DealSort.TITLE.value, False),))
    qtbot.waitUntil(lambda: page.list.model.rowCount() > FIRST)
    rows, table = page.list.model.rowCount(), page.list.table
    table.select_row(0)
    id_ = retitled(page, "zzz, the last of all")
    assert (table.currentIndex().row(), table.current_id) == (0, id_)
    assert page.list.model.index(0, 0).data() == "zzz, the last of all"
    qtbot.waitUntil(lambda: table.currentIndex().row() == rows - 1)
    assert (table.current_id, page.list.model.rowCount()) == (id_, rows)


def test_a_row_that_leaves_a_long_list_is_gone_at_once(qtbot: QtBot, page: DealsPage) -> None:
    sectors = ("aviation", "energy")
    page.list.ask(ViewFields("", ListPage.DEALS, filters={"sectors": sectors}))
    qtbot.waitUntil(lambda: page.list.model.rowCount() > FIRST)
    page.list.table.select_row(1)
    following = page.list.model.id_at(2)
    id_ = retitled(page, "Locomotives", sector="rail")
    assert page.list.model.row_of(id_) is None
    assert page.list.table.current_id == following


def retitled(page: DealsPage, title: str, **fields: str) -> int:
    """Edit the current deal; return its id."""
    reader, id_ = page.desk.ledger.reader, page.list.table.current_id
    assert id_ is not None
    view = deal_view(reader, id_)
    assert view is not None
    after = replace(view.fields, title=title, **fields)  # type: ignore[arg-type]
    page.desk.apply(actions.edit_deal(reader, id_, view.fields, after))
    return id_


def test_a_row_beyond_the_first_page_is_shown_when_its_place_is_known(
    qtbot: QtBot, page: DealsPage
) -> None:
    last = everything(page)[-1]
    page.list.search.setText("nobody sells this")
    page.list.show_row(last)
    qtbot.waitUntil(lambda: page.list.table.current_id == last)


def test_a_read_that_takes_too_long_is_left_to_a_worker(page: DealsPage) -> None:
    reader = page.desk.ledger.reader
    assert soon(reader, lambda: reader.execute(SLOW).fetchall()) is None
    assert soon(reader, lambda: reader.execute("SELECT 1").fetchone()[0]) == 1


def test_a_save_interrupts_what_is_read_beside_it(qtbot: QtBot, page: DealsPage) -> None:
    begun = threading.Event()
    beside = Reading(page.desk.ledger)
    page.desk.writing.connect(beside.give_way)
    page.desk.written.connect(beside.go_on)

    def read(connection: sqlite3.Connection) -> Any:
        begun.set()
        return connection.execute(SLOW).fetchall()

    job = beside.prepare(read)
    with qtbot.waitSignals([job.given_up, job.finished]):
        beside.start(job)
        begun.wait()
        page.desk.writing.emit()
    beside.close()


def test_what_would_be_read_next_waits_for_a_save_too(qtbot: QtBot, page: DealsPage) -> None:
    beside = Reading(page.desk.ledger)
    read: list[int] = []
    beside.give_way()
    job = beside.prepare(lambda _: read.append(1))
    with qtbot.waitSignals([job.given_up, job.finished]):
        beside.start(job)
    beside.go_on()
    again = beside.prepare(lambda _: read.append(2))
    with qtbot.waitSignal(again.succeeded):
        beside.start(again)
    beside.close()
    assert read == [2]


def test_only_an_interruption_counts_as_given_up(page: DealsPage) -> None:
    with pytest.raises(sqlite3.OperationalError) as caught:
        page.desk.ledger.reader.execute("SELECT * FROM no_such_table")
    assert not reading.was_given_up(caught.value)
