"""The way of a file into the ledger: read beside the window, shown as a diff, taken in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

from crossfoot.errors import CrossfootError
from crossfoot.ledger.ledger import Ledger
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.waiting import Waiting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.exchange.bundle import Report
    from crossfoot.exchange.comparing.diff import Diff, Row
    from crossfoot.exchange.comparing.mapping import ColumnMap, Table
    from crossfoot.exchange.comparing.taking import Opened
    from crossfoot.ledger.change import Change
    from crossfoot.ui.jobs import JobQueue, Ticket
    from crossfoot.ui.window import MainWindow

AT_ONCE = 1_000
"""Edits that the window writes itself; more are written beside it."""


class Importer(QObject):
    """One import at a time; what takes long is done on a connection of its own."""

    def __init__(self, window: MainWindow, jobs: JobQueue) -> None:
        super().__init__(window)
        self._window = window
        self._waiting = Waiting(window, jobs)
        self._waiting.failed.connect(window.desk.fail)
        self._path: Path | None = None
        self._opened: Opened | None = None
        self._diff: Diff | None = None

    @Slot()
    def begin(self) -> None:
        """Ask which file, then read it."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  (late: first paint)

        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import"),
            self._window.settings.import_folder or str(self._window.desk.ledger.path.parent),
            self.tr("Workbooks, CSV, exchange files (*.xlsx *.xlsm *.csv *.tsv *.txt *.json)")
            + self.tr(";;All files (*)"),
        )
        if names:
            self.read_all([Path(name) for name in names])

    def read_all(self, paths: Sequence[Path]) -> None:
        """Read a file, or the tables of one export together, and show what they would do."""
        folder = paths[0].parent
        if len(paths) == 1:
            self.read(paths[0])
        elif all(each.parent == folder and each.suffix.lower() == ".csv" for each in paths):
            self.read(folder, frozenset(each.name for each in paths))
        else:
            self._window.desk.fail(
                CrossfootError(
                    "Only the CSV files of one export are imported together.",
                    "Choose one file, or the CSV files of one folder.",
                )
            )

    def read(self, path: Path, only: frozenset[str] = frozenset()) -> None:
        """Read a file or folder and show what it would do.

        only: names of the files of a folder that are wanted; none for all.
        """
        desk = self._window.desk
        if not (desk.may_write() and self._window.page.leave()):
            return
        self._path = path
        self._window.settings.import_folder = str(path if only else path.parent)
        words = self.tr("Reading {0}").format(path.name)
        source, by = desk.ledger.path, desk.ledger.by
        self._waiting.start(words, partial(_read, source, by, path, only), self._show)

    @Slot()
    def paste(self) -> None:
        """Show what the rows on the clipboard would do."""
        from crossfoot.exchange.comparing.taking import compare_opened, open_text  # noqa: PLC0415

        desk = self._window.desk
        if not (desk.may_write() and self._window.page.leave()):
            return
        self._path = None
        try:
            name = self.tr("Pasted rows")
            opened = open_text(desk.ledger.reader, QGuiApplication.clipboard().text(), name)
            reader, by = desk.ledger.reader, desk.ledger.by
            found = compare_opened(reader, opened, by=by) if opened.sheets else opened
        except CrossfootError as error:
            desk.fail(error)
            return
        self._show(found)

    @Slot(object)
    def _show(self, found: object) -> None:
        """Go on with what the file turned out to be."""
        from crossfoot.exchange.bundle import Report  # noqa: PLC0415  (late)
        from crossfoot.exchange.comparing.diff import Diff  # noqa: PLC0415

        if isinstance(found, Report):
            self._show_bundle(found)
        elif isinstance(found, Diff):
            self._show_diff(found)
        else:
            self._show_columns(found)

    def _show_columns(self, opened: Any) -> None:  # noqa: ANN401  (an Opened; loaded late)
        from crossfoot.ui.importing.columns_dialog import ColumnsDialog  # noqa: PLC0415

        self._opened = opened
        dialog = ColumnsDialog(self._window.desk.ledger.reader, opened, self._window)
        dialog.wanted.connect(self._compare)
        dialog.open()

    @Slot(object, object)
    def _compare(self, table: Table, columns: ColumnMap) -> None:
        desk = self._window.desk
        assert self._opened is not None
        words = self.tr("Comparing rows")
        work = partial(_compare, desk.ledger.path, desk.ledger.by, self._opened, table, columns)
        self._waiting.start(words, work, self._show)

    def _show_diff(self, diff: Diff) -> None:
        from crossfoot.ui.importing.rows_dialog import RowsDialog  # noqa: PLC0415

        self._diff = diff
        reader = self._window.desk.ledger.reader
        dialog = RowsDialog(diff, reader, self._window, can_mark=self._path is not None)
        dialog.wanted.connect(self._take)
        dialog.marked_wanted.connect(self._ask_marked)
        dialog.open()

    def _show_bundle(self, report: Report) -> None:
        from crossfoot.ui.importing.bundle_dialog import BundleDialog  # noqa: PLC0415

        assert self._path is not None
        dialog = BundleDialog(self._path.name, report, self._window)
        dialog.wanted.connect(self._take_bundle)
        dialog.open()

    @Slot(object)
    def _take(self, rows: Sequence[Row]) -> None:
        """Take in the chosen rows: at once where they are few, else beside the window."""
        from crossfoot.exchange.comparing.taking import change_of  # noqa: PLC0415

        diff, desk = self._diff, self._window.desk
        assert diff is not None
        change = change_of(diff, rows)
        if len(change.edits) <= AT_ONCE:
            desk.ledger.back_up_or_say()
            if desk.apply(change) is not None:
                self._say(len(rows))
            return
        taken = change, len(rows)
        work = partial(_apply, desk.ledger.path, desk.ledger.by, diff.name, taken)
        self._waiting.start(self.tr("Taking in {0}").format(diff.name), work, self._told)

    @Slot()
    def _take_bundle(self) -> None:
        desk = self._window.desk
        assert self._path is not None
        work = partial(_take_bundle, desk.ledger.path, desk.ledger.by, self._path)
        self._waiting.start(self.tr("Taking the file in"), work, self._told)

    @Slot(object)
    def _told(self, taken: int) -> None:
        """Say what another connection wrote, and show it."""
        self._window.desk.look_outside()
        self._say(taken)

    def _say(self, taken: int) -> None:
        words = self.tr("%n row(s) taken in; Ctrl+Z takes them back.", "", taken)
        self._window.desk.say(words, Tone.GOOD)

    @Slot()
    def _ask_marked(self) -> None:
        """Ask where the marked copy goes, and write it."""
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  (late: first paint)

        assert self._path is not None
        proposed = self._path.with_name(f"{self._path.stem} - marked.xlsx")
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a marked copy"),
            str(proposed),
            self.tr("Excel workbooks (*.xlsx)"),
        )
        if name:
            path = Path(name)
            self.mark(path if path.suffix else path.with_suffix(".xlsx"))

    def mark(self, out: Path) -> None:
        """Write the marked copy."""
        assert self._path is not None
        assert self._diff is not None
        problems = self._diff.problems
        work = partial(_mark, self._path, out, problems)
        self._waiting.start(self.tr("Writing {0}").format(out.name), work, self._tell_marked)

    @Slot(object)
    def _tell_marked(self, out: Path) -> None:
        words = self.tr("Wrote {0}, with what is wrong beside each row.").format(out.name)
        self._window.desk.say(words, Tone.GOOD)


def _read(source: Path, by: str, path: Path, only: frozenset[str], ticket: Ticket) -> object:
    """What a file is: a Report, a Diff, or an Opened whose columns are to be told first."""
    from crossfoot.exchange.spreadsheets.kinds import Kind, kind_of  # noqa: PLC0415

    if kind_of(path) is Kind.BUNDLE:
        from crossfoot.exchange.bundle.apart import take_apart  # noqa: PLC0415

        return take_apart(source, by, path, lambda: ticket.step(0, 1), dry_run=True)
    from crossfoot.exchange.comparing.apart import open_apart  # noqa: PLC0415

    return open_apart(source, by, path, ticket.step, only)


def _compare(  # noqa: PLR0913, PLR0917  (plain values for a worker)
    source: Path, by: str, opened: Opened, table: Table, columns: ColumnMap, ticket: Ticket
) -> Diff:
    from crossfoot.exchange.comparing.taking import compare_opened  # noqa: PLC0415

    ledger = Ledger.open(source, by=by, write=False)
    try:
        return compare_opened(ledger.reader, opened, columns, table, step=ticket.step)
    finally:
        ledger.close()


def _apply(source: Path, by: str, name: str, taken: tuple[Change, int], ticket: Ticket) -> int:
    """Take a change in. taken: the change, and how many rows it is of."""
    from crossfoot.exchange.comparing.apart import take_change  # noqa: PLC0415

    change, rows = taken
    take_change(source, by, change, name, ticket.step)
    return rows


def _take_bundle(source: Path, by: str, path: Path, ticket: Ticket) -> int:
    from crossfoot.exchange.bundle.apart import take_apart  # noqa: PLC0415
    from crossfoot.exchange.bundle.plan import Done  # noqa: PLC0415

    report = take_apart(source, by, path, lambda: ticket.step(0, 1))
    return int(report.total(Done.ADDED) + report.total(Done.CHANGED))


def _mark(path: Path, out: Path, problems: Sequence[Any], ticket: Ticket) -> Path:
    from crossfoot.exchange.comparing.returned import write_returned  # noqa: PLC0415

    write_returned(path, out, problems, lambda: ticket.step(0, 1))
    return out
