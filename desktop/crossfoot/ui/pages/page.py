"""What every page of the window offers: a heading, actions, keys, a refresh."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QAction

    from crossfoot.ledger.change import Applied
    from crossfoot.ledger.views import ViewFields
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.documents.trim import Taken
    from crossfoot.ui.settings import Settings
    from crossfoot.ui.theme.tokens import Tone
    from crossfoot.ui.widgets.list_pane import ListPane


class Key(NamedTuple):
    """A key of a page as the status bar and Ctrl+/ show it: ("Ctrl+F", "filter")."""

    keys: str
    does: str


class Heading(NamedTuple):
    """What stands over a page. badge: (text, tone) beside the actions, None for none."""

    title: str
    subtitle: str = ""
    badge: tuple[str, Tone] | None = None


class Page(QWidget):
    """One page; the window calls these, a page overrides what it needs.

    A page shows what queries return and sends changes through `self.desk.apply`.
    An action whose property "primary" is True is drawn as the main button of the header.
    Its shortcuts work inside the page only (the window sets the context).

    Signals:
        heading_changed:  heading(), page_actions() or keys() would answer differently now.
        moving:           the person goes on within the page to where going back would lead from.
    """

    heading_changed = Signal()
    moving = Signal()

    NAME: ClassVar[str]
    """The page's name in code: overview, announcements, deals, totals, review."""

    OFFERS_IMPORT: ClassVar[bool] = False
    """Whether the header shows the window's import button likewise."""

    OFFERS_EXPORT: ClassVar[bool] = False
    """Whether the header shows the window's export button among the page's own."""

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.settings = settings
        self._pane: ListPane[Any] | None = None

    def keep_columns(self, pane: ListPane[Any]) -> None:
        """Show the columns that were chosen in this window before, and keep what is chosen now."""
        pane.show_columns(self.settings.columns(self.NAME))
        self._pane = pane
        pane.columns_changed.connect(self._keep_columns)

    @Slot()
    def _keep_columns(self) -> None:
        if self._pane is not None:
            self.settings.keep_columns(self.NAME, self._pane.asked.columns)

    def heading(self) -> Heading:
        """What stands over the page now."""
        raise NotImplementedError

    def row_actions(self) -> list[QAction]:
        """What can be done to the row in hand alone, by a key in its list."""
        return []

    def page_actions(self) -> list[QAction]:
        """The buttons of the header, left to right."""
        return []

    def keys(self) -> list[Key]:
        """The page's own keys, the most useful first."""
        return []

    def keys_now(self) -> list[Key]:
        """Those of its keys that do something to what is shown."""
        return self.keys()

    def refresh(self, applied: Applied | None) -> None:
        """Show the ledger as it is now, keeping the selection.

        applied:  what changed (`applied.rows`), None when anything may have.
        Called before the page is first shown, and only while it is visible.
        """
        raise NotImplementedError

    def prepare(self) -> Iterator[None]:
        """Build in idle time what will be wanted next, in steps too short to be felt."""
        yield from ()

    def views(self) -> Iterator[str]:
        """Show what else the page can look like, one view after another; yields their names."""
        yield from ()

    def enter(self) -> None:
        """The page has come to the front: put the focus where its work begins."""

    def leave(self) -> bool:
        """Save what is half typed; False keeps the page in front, with its error showing."""
        return True

    def end(self) -> None:
        """Stop what still runs for the page; the window closes."""

    def begin_new(self) -> None:
        """Ctrl+N: start a new one of what the page lists; most things begin as announcements."""
        self.desk.show("announcements")

    def shows_what_came_back(self) -> bool:
        """Whether a half-typed form was put back and not answered yet; told once."""
        return False

    def take_document(self, taken: Taken) -> None:
        """Work on a document as a new announcement; only the page of announcements can."""

    def take_dropped(self, held: QMimeData) -> None:
        """Work on what was dropped, as if it were pasted; likewise."""

    def step(self, by: int) -> None:
        """Go on in the page's list by this many rows, without leaving it."""

    def current_row(self) -> int | None:
        """The row chosen now, by its id in the ledger; None where there is none to go back to."""
        return None

    def show_top(self) -> None:
        """Show what the page shows without any row chosen."""

    def ask(self, fields: ViewFields) -> None:
        """Narrow the page's list to what a view lets through; the columns stay."""
        if self._pane is not None:
            self._pane.ask(replace(fields, columns=self._pane.asked.columns))
            self._pane.focus_list()

    def show_row(self, row: int) -> None:
        """Select a row by its id in the ledger."""

    def show_figure(self, figure: int) -> None:
        """Show where a figure stands in its source; for the page that shows sources."""
