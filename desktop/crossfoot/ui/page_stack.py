"""The pages of a window: one of them in front, and the way back to where the person was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from crossfoot.ui.pages.catalog import MODULES, build
from crossfoot.ui.trail import Trail

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.change import Applied
    from crossfoot.ui.desk import Desk
    from crossfoot.ui.pages.page import Page
    from crossfoot.ui.settings import Settings
    from crossfoot.ui.trail import Place


class PageStack(QStackedWidget):
    """Builds each page when it is first wanted, and shows it the ledger as it is then.

    Signals:
        turning:          the name of a page that comes to the front.
        heading_changed:  heading, buttons or keys are others now.
        moving:           the person goes on within the page.
    """

    turning = Signal(str)
    heading_changed = Signal()
    moving = Signal()

    def __init__(self, desk: Desk, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._settings = settings
        self._pages: dict[str, Page] = {}
        self._stale: set[Page] = set()
        self._trail = Trail()
        self.front: Page | None = None

    def turn_to(self, name: str) -> bool:
        """Bring a page to the front; False if the one in front has something to settle first."""
        page = self._page_of(name)
        if page is self.front:
            page.enter()
            return True
        if not self.leave():
            return False
        self.keep_place()
        self.front = page
        self.turning.emit(name)
        if page in self._stale:
            self._stale.discard(page)
            page.refresh(None)
        self.setCurrentWidget(page)
        self.heading_changed.emit()
        page.enter()
        return True

    def leave(self) -> bool:
        """Save what is half typed; False where that cannot be."""
        return self.front is None or self.front.leave()

    def prepare(self) -> Iterator[None]:
        """Build what will be wanted next in short steps: the page in front first, then the others.

        A page that is built already when it is first shown comes as soon as any other time.
        """
        first = [] if self.front is None else [self.front.NAME]
        for name in dict.fromkeys((*first, *MODULES)):
            page = self._page_of(name)
            yield
            yield from page.prepare()

    def refresh(self, applied: Applied | None) -> None:
        """Show the change in the page in front now, in the others once they come there."""
        self._stale.update(self._pages.values())
        if self.front is not None:
            self._stale.discard(self.front)
            self.front.refresh(applied)
            self.heading_changed.emit()

    def end(self) -> None:
        """Stop what still runs for any page; the window closes."""
        for page in self._pages.values():
            page.end()

    @Slot()
    def keep_place(self) -> None:
        """Remember where the person is, for going back to it."""
        self._trail.leave(self._place())

    def go_back(self) -> bool:
        """Go to the place that was left last; False where there is none."""
        return self._go(self._trail.back)

    def go_forward(self) -> bool:
        """Go to the place that `go_back` left; False where there is none."""
        return self._go(self._trail.forward)

    def _page_of(self, name: str) -> Page:
        """The page of this name, built when it is first wanted."""
        if name not in self._pages:
            page = build(name, self._desk, self._settings, self)
            self._pages[name] = page
            self._stale.add(page)
            self.addWidget(page)
            page.heading_changed.connect(self.heading_changed)
            page.moving.connect(self.keep_place)
            page.moving.connect(self.moving)
        return self._pages[name]

    def _place(self) -> Place | None:
        """Where the person is: the page, and the row chosen on it."""
        page = self.front
        return None if page is None else (page.NAME, page.current_row())

    def _go(self, step: Callable[[Place | None], Place | None]) -> bool:
        place = step(self._place())
        if place is None:
            return False
        name, row = place
        with self._trail.held():
            if self.turn_to(name) and self.front is not None:
                self.front.show_top() if row is None else self.front.show_row(row)
        return True
