"""The saved views of a list: choose one, keep what is asked for, rename, delete."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from crossfoot.errors import CrossfootError
from crossfoot.ledger.queries.lists import query_of_view
from crossfoot.ledger.queries.views import SavedView, view_of, views
from crossfoot.ledger.views import ViewFields
from crossfoot.ui.widgets.restyle import set_style

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.ledger.change import Change
    from crossfoot.ledger.views import ListPage
    from crossfoot.ui.desk import Desk

LONGEST = 28
"""Characters of a name on the button; the menu and the tip have all of it."""


class ViewMenu(QPushButton):
    """A button with a menu. It is told what the list is asked for by `follow`.

    Signals:
        chosen:  the ViewFields to show.
    """

    chosen = Signal(object)

    def __init__(self, desk: Desk, page: ListPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._page = page
        self._asked = ViewFields("", page)
        self._own: ViewFields | None = None
        self._current: SavedView | None = None
        self._menu = QMenu(self)
        self.setProperty("role", "facet")
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.triggered.connect(self._choose)
        self._caption()

    @property
    def current(self) -> SavedView | None:
        """The view that was chosen last, as the ledger has it; None for none."""
        return self._current

    @property
    def is_changed(self) -> bool:
        """Whether the list is asked for something else than the chosen view."""
        return self._current is not None and _plain(self._current.fields) != _plain(self._asked)

    def follow(self, asked: ViewFields) -> None:
        """Take note of what the list is asked for now; the first time it is the page's own."""
        self._own = self._own or asked
        self._asked = asked
        if self._current is not None:
            self._current = view_of(self._desk.ledger.reader, self._current.id)
        self._caption()

    @Slot()
    def open_menu(self) -> None:
        """Open the menu under the button; its first view is under the keys."""
        self._fill()
        self._menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        self._menu.setActiveAction(self._menu.actions()[0])

    def choose(self, view: SavedView | None) -> None:
        """Show a view; None shows what the page shows by itself."""
        if view is not None:
            try:
                query_of_view(view.fields)
            except CrossfootError as error:
                self._desk.fail(error)
                return
        self._current = view
        own = self._own or ViewFields("", self._page)
        self.chosen.emit(own if view is None else view.fields)

    @Slot()
    def save_as(self) -> None:
        """Ask for a name, and keep what the list is asked for under it."""
        from crossfoot.ui.dialogs.name import NameDialog, Naming  # noqa: PLC0415  (late)

        naming = Naming(self.tr("Save as a view"), note=_told(self._asked))
        NameDialog(naming, self._save, self.window()).open()

    @Slot()
    def rename(self) -> None:
        """Ask for another name of the chosen view."""
        from crossfoot.ui.dialogs.name import NameDialog, Naming  # noqa: PLC0415  (late)

        if self._current is not None:
            fields = self._current.fields
            naming = Naming(self.tr("Rename the view"), fields.name, _told(fields))
            NameDialog(naming, self._rename, self.window()).open()

    @Slot()
    def save_changes(self) -> None:
        """Let the chosen view be what the list is asked for now."""
        from crossfoot.ledger import actions  # noqa: PLC0415  (late: first paint)

        if self._current is not None:
            reader, view = self._desk.ledger.reader, self._current
            self._desk.apply(actions.change_view(reader, view.id, self._asked))

    @Slot()
    def delete(self) -> None:
        """Take the chosen view away; the list stays as it is, and Ctrl+Z brings the view back."""
        from crossfoot.ledger import actions  # noqa: PLC0415  (late: first paint)

        if self._current is None:
            return
        try:
            change = actions.delete_view(self._desk.ledger.reader, self._current.id)
        except CrossfootError as error:
            self._desk.fail(error)
            return
        self._desk.apply(change)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        if action.isCheckable():
            self.choose(action.data())

    def _save(self, name: str) -> None:
        from crossfoot.ledger import actions  # noqa: PLC0415  (late: first paint)

        change = actions.save_view(self._desk.ledger.reader, replace(self._asked, name=name))
        self._take_up(change)

    def _rename(self, name: str) -> None:
        from crossfoot.ledger import actions  # noqa: PLC0415  (late: first paint)

        assert self._current is not None
        change = actions.rename_view(self._desk.ledger.reader, self._current.id, name)
        self._take_up(change)

    def _take_up(self, change: Change) -> None:
        """Write a change, and go on with the view that it made."""
        applied = self._desk.apply(change)
        if applied is not None and "view" in applied.new_ids:
            self._current = view_of(self._desk.ledger.reader, applied.new_ids["view"])
            self._caption()

    @Slot()
    def _fill(self) -> None:
        self._menu.clear()
        self._offer(self.tr("No view"), None)
        found = views(self._desk.ledger.reader, self._page)
        if found:
            self._menu.addSeparator()
        for view in found:
            self._offer(view.fields.name, view)
        self._menu.addSeparator()
        current = self._current
        self._add(self.tr("&Save as a view…"), self.save_as)
        if current is not None:
            name = _short(current.fields.name)
            keep = self._add(self.tr("Save &changes to “{0}”").format(name), self.save_changes)
            keep.setEnabled(self.is_changed)
            self._add(self.tr("&Rename “{0}”…").format(name), self.rename)
            self._add(self.tr("&Delete “{0}”").format(name), self.delete)

    def _offer(self, text: str, view: SavedView | None) -> None:
        current = self._current.id if self._current is not None else None
        action = QAction(text.replace("&", "&&"), self._menu)
        action.setCheckable(True)
        action.setChecked((None if view is None else view.id) == current)
        action.setToolTip("" if view is None else _told(view.fields))
        action.setData(view)
        self._menu.addAction(action)

    def _add(self, text: str, run: Callable[[], None]) -> QAction:
        action = QAction(text, self._menu)
        action.triggered.connect(run)
        self._menu.addAction(action)
        return action

    def _caption(self) -> None:
        name = "" if self._current is None else self._current.fields.name
        changed = self.tr("{0} (changed)") if self.is_changed else "{0}"
        words = changed.format(_short(name)) if name else self.tr("Views")
        self.setText(self.tr("{0} ▾").format(words))
        told = self.tr("View: {0}").format(changed.format(name)) if name else self.tr("Saved views")
        self.setAccessibleName(told)
        self.setToolTip(self.tr("{0} (F4)").format(told))
        set_style(self, "chosen", bool(name))


def _plain(fields: ViewFields) -> object:
    """What makes two views show the same."""
    filters = {name: sorted(values) for name, values in fields.filters.items()}
    return fields.text, filters, fields.order, fields.columns


def _short(name: str) -> str:
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1]}…"


def _told(fields: ViewFields) -> str:
    """Return in words what a view asks for."""
    from crossfoot.ui.view_words import view_words  # noqa: PLC0415  (late: first paint)

    return view_words(fields)
