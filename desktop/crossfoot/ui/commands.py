"""The commands that hold on every page, with their shortcuts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from crossfoot.ui.citing import Citing
from crossfoot.ui.exporting import Exporter
from crossfoot.ui.jobs import JobQueue
from crossfoot.ui.pages.catalog import places
from crossfoot.ui.pages.page import Key

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.ledger.views import ViewFields
    from crossfoot.ui.documents.opener import Opener
    from crossfoot.ui.importing.importer import Importer
    from crossfoot.ui.window import MainWindow


class Commands(QObject):
    """The window's actions; the page's own live with the page."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.jobs = JobQueue(self)
        self.exporter = Exporter(window, self.jobs)
        self.citing = Citing(window)
        self._importer: Importer | None = None
        self._opener: Opener | None = None
        self._keys: list[Key] = []
        self.undo = self._add(self.tr("Undo"), "Ctrl+Z", window.undo)
        self.redo = self._add(self.tr("Do again"), "Ctrl+Shift+Z", window.redo)
        self.history = self._add(self.tr("History…"), "Ctrl+H", self._show_all_history)
        self.new = self._add(self.tr("New"), "Ctrl+N", self._begin_new)
        self.open = self._add(self.tr("Open ledger…"), "Ctrl+O", self._open)
        self.make = self._add(self.tr("Make a new ledger…"), "Ctrl+Shift+N", self._make)
        self.export = self._add(self.tr("Export &workbook…"), "Ctrl+Shift+E", self.exporter.begin)
        self.releases = self._add(self.tr("Re&leases…"), "Ctrl+Shift+P", self._show_releases)
        self.cite = self._add(self.tr("&Copy with sources"), "Ctrl+Alt+C", self.citing.copy)
        self.dossier = self._add(self.tr("&Dossier…"), "Ctrl+Shift+D", self.citing.print_dossier)
        self.open_document = self._add(
            self.tr("Open a &document…"), "Ctrl+Shift+O", self._open_document
        )
        self.take_in = self._add(self.tr("I&mport…"), "Ctrl+Shift+I", self._import)
        self.paste_rows = self._add(self.tr("Paste &rows…"), "Ctrl+Alt+V", self._paste_rows)
        self.restore = self._add(self.tr("Restore a backup…"), "", self._show_backups)
        self.back = self._add(self.tr("Back"), "Alt+Left", window.go_back)
        self.forward = self._add(self.tr("Forward"), "Alt+Right", window.go_forward)
        self.rules = self._add(self.tr("Rules of the checks…"), "Ctrl+Shift+R", self._show_rules)
        self.look = self._add(self.tr("Look and language…"), "Ctrl+,", self._show_look)
        self.person = self._add(self.tr("Who is at work…"), "Ctrl+Shift+W", self._show_person)
        self.next_flag = self._add(self.tr("Next flag"), "F8", self._go_to_next_flag)
        self.last_flag = self._add(self.tr("Previous flag"), "Shift+F8", self._go_to_last_flag)
        self.help = self._add(self.tr("Help"), "F1", self._show_help)
        self.shortcuts = self._add(
            self.tr("Shortcuts of this page"), "Ctrl+/", self._show_shortcuts
        )
        self.palette = self._add(self.tr("Commands and search…"), "Ctrl+K", self._show_palette)
        self.about = self._add(self.tr("About Crossfoot"), "", self._show_about)
        self.menu = self._add(self.tr("Menu"), "F10", self._show_menu)
        pages = self.pages = QActionGroup(self)
        for place in places():
            action = self._add(place.text, f"Ctrl+{place.number}")
            action.setData(place.name)
            pages.addAction(action)
        pages.triggered.connect(self._go)
        window.desk.rules_wanted.connect(self._show_rules)

    @property
    def importer(self) -> Importer:
        """Who takes files of rows in, made when first wanted."""
        if self._importer is None:
            from crossfoot.ui.importing.importer import Importer  # noqa: PLC0415  (late)

            self._importer = Importer(self._window, self.jobs)
        return self._importer

    @property
    def opener(self) -> Opener:
        """Who reads documents, made when first wanted."""
        if self._opener is None:
            from crossfoot.ui.documents.opener import Opener  # noqa: PLC0415  (late)

            self._opener = Opener(self._window, self.jobs)
            self._opener.taken.connect(self._window.take_document)
        return self._opener

    @property
    def keys(self) -> list[Key]:
        """Every key that works on any page."""
        return [*self._keys, Key("F6", self.tr("List or details"))]

    def close(self) -> None:
        """Stop what still runs."""
        self.jobs.close()

    def _add(self, text: str, keys: str, run: Callable[[], object] | None = None) -> QAction:
        action = QAction(text, self._window)
        if run is not None:
            action.triggered.connect(run)
        self._window.addAction(action)
        if keys:
            action.setShortcut(QKeySequence(keys))
            self._keys.append(Key(keys, text.replace("&", "").rstrip("…")))
        return action

    @Slot(QAction)
    def _go(self, action: QAction) -> None:
        self._window.show_page(action.data())

    @Slot()
    def _go_to_next_flag(self) -> None:
        self._go_to_flag(1)

    @Slot()
    def _go_to_last_flag(self) -> None:
        self._go_to_flag(-1)

    def _go_to_flag(self, by: int) -> None:
        """Step through the flags; from another page the first step only goes to them."""
        there = self._window.page.NAME == "review"
        if self._window.show_page("review") and there:
            self._window.page.step(by)

    @Slot()
    def _paste_rows(self) -> None:
        self.importer.paste()

    @Slot()
    def _open_document(self) -> None:
        self.opener.begin()

    @Slot()
    def _import(self) -> None:
        self.importer.begin()

    @Slot()
    def _begin_new(self) -> None:
        page = self._window.page
        if page.shows_what_came_back():
            self._window.status.tell(
                self.tr("This was half typed before. Enter saves it, Esc gives it up.")
            )
        else:
            page.begin_new()

    @Slot()
    def _open(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  (late: first paint)

        name, _ = QFileDialog.getOpenFileName(
            self._window, self.tr("Open a ledger"), self._folder(), self._kinds()
        )
        if name:
            self._window.ledger_wanted.emit((Path(name), False))

    @Slot()
    def _make(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  (late: first paint)

        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Make a new ledger"),
            str(Path(self._folder()) / self.tr("Deals.crossfoot")),
            self._kinds(),
        )
        if name:
            path = Path(name)
            path = path if path.suffix else path.with_suffix(".crossfoot")
            self._window.ledger_wanted.emit((path, True))

    def _folder(self) -> str:
        return str(self._window.desk.ledger.path.parent)

    def _kinds(self) -> str:
        return self.tr("Ledgers (*.crossfoot);;All files (*)")

    @Slot()
    def _show_rules(self) -> None:
        from crossfoot.ui.dialogs.rules import RulesDialog  # noqa: PLC0415  (late: first paint)

        RulesDialog(self._window.desk, self.jobs, self._window).open()

    @Slot()
    def _show_look(self) -> None:
        from crossfoot.ui.dialogs.look import LookDialog  # noqa: PLC0415  (late: first paint)

        dialog = LookDialog(self._window.settings, self._window)
        dialog.reopen_wanted.connect(self._reopen)
        dialog.open()

    @Slot()
    def _reopen(self) -> None:
        """Show the same ledger in a new window."""
        if self._window.page.leave():
            self._window.ledger_wanted.emit((self._window.desk.ledger.path, False))

    @Slot()
    def _show_person(self) -> None:
        """Ask who is at work; what is half typed is saved before, by whoever typed it."""
        from crossfoot.ui.dialogs.person import PersonDialog  # noqa: PLC0415  (late: first paint)

        if self._window.page.leave():
            PersonDialog(self._window.desk, self._window.settings, self._window).open()

    @Slot()
    def _show_help(self) -> None:
        from crossfoot.ui.dialogs.help import HelpDialog  # noqa: PLC0415  (late: first paint)

        HelpDialog(self._window.page.NAME, self._window).show()

    @Slot()
    def _show_menu(self) -> None:
        from crossfoot.ui.menu import show_menu  # noqa: PLC0415  (late)

        show_menu(self, self._window)

    @Slot()
    def show_pages(self) -> None:
        """Open the menu of the pages."""
        from crossfoot.ui.menu import show_pages  # noqa: PLC0415  (late)

        show_pages(self, self._window)

    @Slot()
    def _show_backups(self) -> None:
        from crossfoot.ui.dialogs.backups import BackupsDialog  # noqa: PLC0415  (late)

        BackupsDialog(self._window.desk.ledger.path, self._window).open()

    @Slot()
    def _show_about(self) -> None:
        from crossfoot.ui.dialogs.about import AboutDialog  # noqa: PLC0415  (late)

        AboutDialog(self._window).open()

    @Slot()
    def _show_releases(self) -> None:
        from crossfoot.ui.dialogs.releases import ReleasesDialog  # noqa: PLC0415  (late)

        dialog = ReleasesDialog(self._window.desk, self.jobs, self._window)
        dialog.chosen.connect(self.exporter.name_it)
        dialog.open()

    def show_history(self, fields: ViewFields | None = None, row: int | None = None) -> None:
        """Open the history, narrowed to what a view lets through, at a change of it."""
        from crossfoot.ui.dialogs.history import HistoryDialog  # noqa: PLC0415  (late)

        if self._window.page.leave():
            dialog = HistoryDialog(self._window.desk, self._window)
            if fields is not None:
                dialog.list.ask(fields)
            if row is not None:
                dialog.list.show_row(row)
            dialog.open()

    @Slot()
    def _show_all_history(self) -> None:
        self.show_history()

    @Slot()
    def _show_palette(self) -> None:
        from crossfoot.ui.dialogs.palette import PaletteDialog  # noqa: PLC0415  (late)

        window = self._window
        own = [one for one in self._offered() if one not in (self.palette, self.menu)]
        PaletteDialog(window.desk, own, window).open()

    def _offered(self) -> list[QAction]:
        """Every command of the page in front and of the window, each once."""
        page = self._window.page
        own = (*page.page_actions(), *page.actions(), *page.row_actions())
        return list(dict.fromkeys((*own, *self._window.actions())))

    @Slot()
    def _show_shortcuts(self) -> None:
        from crossfoot.ui.dialogs.shortcuts import ShortcutsDialog  # noqa: PLC0415  (late)

        ShortcutsDialog(self._window.page.keys(), self.keys, self._window).open()
