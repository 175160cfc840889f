"""What every page with a list shares: how it is laid out, its actions, what is current."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Generic

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from typing_extensions import override

from crossfoot.ledger.drafts import drop
from crossfoot.ui.forms.places import NEW
from crossfoot.ui.models.column import Row
from crossfoot.ui.pages.page import Key, Page
from crossfoot.ui.widgets.arranging import in_column
from crossfoot.ui.widgets.cell_mending import CellMending
from crossfoot.ui.widgets.kept_form import left_half_typed
from crossfoot.ui.widgets.roomy import Roomy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.change import Applied
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.models.mending import Records
    from crossfoot.ui.settings import Settings
    from crossfoot.ui.widgets.folding import Folding
    from crossfoot.ui.widgets.list_pane import ListPane


BEGINNING = frozenset({"Ctrl+N", "Ctrl+V", "Ctrl+Alt+I", "Ctrl+T", "Ctrl+Shift+R", "Ctrl+Z"})
"""Keys that do something where nothing is recorded yet."""


class ListingPage(Page, Generic[Row]):
    """A list, and in a splitter with it what belongs to the current row.

    A page builds its `list` and the splitter, then gives both to `lay_out`.
    """

    FORMS: ClassVar[str] = ""
    """What the places of its half-typed forms begin with; empty where they keep none."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(desk, settings, parent)
        self.cells: CellMending | None = None
        self._resumed = False
        self._came_back = False

    def lay_out(self, pane: ListPane[Row], split: Folding) -> None:
        """Fill the page with a splitter that holds its list."""
        in_column(self, Roomy(split, self))
        self.keep(pane, split)

    def keep(self, pane: ListPane[Row], split: Folding) -> None:
        """Show the list's columns and the splitter as the person left them, and keep both."""
        self.list = pane
        self._split = split
        self.keep_columns(pane)
        state = self.settings.split(self.NAME)
        if not state.isEmpty():
            split.restoreState(state)
        split.splitterMoved.connect(self._keep_split)
        split.follow(pane)
        pane.bared.connect(self.heading_changed)

    def mend(self, records: Records[Any]) -> None:
        """Let the cells of the list be mended in place."""
        self.cells = CellMending(self.desk, self.list, records)

    @property
    def current(self) -> int | None:
        """The id of the current row; None where there is none."""
        return self.list.table.current_id

    def action(
        self, text: str, keys: str, run: Callable[[], object], *, on_rows: bool = False
    ) -> QAction:
        """Make an action of the page. on_rows: its key counts only while the rows have the focus.

        Its shortcut works inside the page only.
        """
        action = QAction(text, self)
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut if on_rows else context)
        action.triggered.connect(run)
        (self.list.table if on_rows else self).addAction(action)
        return action

    @override
    def row_actions(self) -> list[QAction]:
        return self.list.table.actions()

    def form_keys(self) -> list[Key]:
        """The keys while a form is open."""
        return [
            Key(self.tr("Enter"), self.tr("save")),
            Key(self.tr("Esc"), self.tr("leave without saving")),
            Key("Ctrl+Z", self.tr("undo")),
        ]

    @override
    def keys_now(self) -> list[Key]:
        bare = self.list.is_bare and not (self.FORMS and self.form_is_open())
        return [key for key in self.keys() if not bare or key.keys in BEGINNING]

    @override
    def views(self) -> Iterator[str]:
        if self._split.is_folded and not self._split.shows_details and self.current is not None:
            self._split.turn()
            yield "details"
            self._split.turn()

    @override
    def enter(self) -> None:
        self.list.focus_list()
        if self._resumed:
            return
        self._resumed = True
        if self.cells is not None:
            self.cells.resume()
        left = left_half_typed(self.desk.ledger, self.FORMS) if self.FORMS else None
        if left is not None:
            self._resume(left)

    def open_form(self, row: int) -> None:
        """Open the form of a row; a page that keeps what is half typed has one."""
        raise NotImplementedError

    def form_is_open(self) -> bool:
        """Whether the form of the page is open."""
        raise NotImplementedError

    def _resume(self, left: str) -> None:
        """Open the form that was being typed in when the program last ended.

        left:  the id of its row, or NEW.
        """
        if left == NEW:
            self.begin_new()
        elif left.isdecimal():
            self.list.show_row(int(left))
            self.open_form(int(left))
        self._came_back = self.form_is_open()
        if not self._came_back:  # its row is gone meanwhile
            drop(self.desk.ledger, f"{self.FORMS}{left}")

    @override
    def refresh(self, applied: Applied | None) -> None:
        self.list.refresh(applied)

    @override
    def shows_what_came_back(self) -> bool:
        came_back, self._came_back = self._came_back, False
        return came_back and self.form_is_open()

    @override
    def leave(self) -> bool:
        return self.cells is None or self.cells.save()

    @override
    def step(self, by: int) -> None:
        self.list.table.step(by)

    @override
    def current_row(self) -> int | None:
        return self.current

    @override
    def show_row(self, row: int) -> None:
        self.list.show_row(row)

    @Slot()
    def _keep_split(self) -> None:
        self.settings.keep_split(self.NAME, self._split.saveState())
