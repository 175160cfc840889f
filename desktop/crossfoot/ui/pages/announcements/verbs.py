"""What a person can do on the Announcements page: its actions and their keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence

from crossfoot.ui.pages.page import Key
from crossfoot.ui.signing.action import sign_off_action

if TYPE_CHECKING:
    from collections.abc import Callable

    from crossfoot.ui.pages.announcements.page import AnnouncementsPage


class Verbs(NamedTuple):
    """The actions, each by what it does."""

    paste: QAction
    read_file: QAction
    back: QAction
    paper: QAction
    details: QAction
    event: QAction
    later: QAction
    send: QAction
    take_back: QAction
    sign: QAction
    read_again: QAction

    def of_list(self, *, empty: bool) -> list[QAction]:
        """Those that the header shows over the list. empty: it has no row to work on."""
        of_row = [] if empty else [self.event, self.read_again]
        return [*of_row, self.read_file, self.paste]

    def of_entry(self, *, sent: bool, paged: bool) -> list[QAction]:
        """Those that it shows over the workbench. paged: the text was read from pages."""
        paper = [self.paper] if paged else []
        last = [self.take_back, self.sign] if sent else [self.send]
        return [self.back, *paper, self.later, self.details, *last]


def verbs_of(page: AnnouncementsPage) -> Verbs:
    """Make the actions of the page; they call its slots."""
    t = QCoreApplication.translate

    def action(text: str, run: Callable[[], object], *keys: str, tip: str = "") -> QAction:
        made = QAction(text, page)
        made.setShortcuts([QKeySequence(key) for key in keys])
        # all over the window while this page shows: the navigation may have the focus
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        made.triggered.connect(run)
        if tip:
            made.setToolTip(tip)
        page.addAction(made)
        return made

    verbs = Verbs(
        paste=action(t("announcements", "&Paste announcement"), page.paste, "Ctrl+V"),
        read_file=action(t("announcements", "Open a &document…"), page.desk.document_wanted.emit),
        back=action(t("announcements", "All announcements"), page.show_list, "Alt+Up"),
        paper=action(t("announcements", "Pa&ges…"), page.beside.show_pages, "Ctrl+G"),
        details=action(t("announcements", "Deta&ils…"), page.beside.edit_details, "Ctrl+I"),
        event=action(t("announcements", "Edit e&vent…"), page.beside.edit_event, "Ctrl+E"),
        later=action(
            t("announcements", "A later &text…"),
            page.beside.paste_version,
            "Ctrl+Shift+V",
            tip=t(
                "announcements",
                "Take the text on the clipboard as a new version of this announcement",
            ),
        ),
        send=action(t("announcements", "Send to review"), page.send, "Ctrl+Return", "Ctrl+Enter"),
        take_back=action(t("announcements", "Back to draft"), page.take_back),
        sign=sign_off_action(page),
        read_again=action(
            t("announcements", "Second readin&g…"),
            page.beside.read_again,
            "Ctrl+Alt+R",
            tip=t(
                "announcements",
                "Read the current announcement again without seeing what was recorded",
            ),
        ),
    )
    action(
        t("announcements", "As&k for second readings…"), page.beside.ask_to_read_again, "Ctrl+Alt+A"
    )
    verbs.sign.triggered.connect(page.beside.sign_off)
    for verb in (verbs.paste, verbs.send):
        verb.setProperty("primary", True)
    return verbs


def list_keys(*, empty: bool) -> list[Key]:
    """The keys over the list. empty: it has no row to work on."""
    t = QCoreApplication.translate
    begin = [
        Key("Ctrl+V", t("announcements", "paste an announcement")),
        Key("Ctrl+Shift+O", t("announcements", "open a document")),
    ]
    if empty:
        return [*begin, Key("Ctrl+Z", t("announcements", "undo"))]
    return [
        *begin,
        Key(t("announcements", "Enter"), t("announcements", "open")),
        Key("Ctrl+E", t("announcements", "edit event")),
        Key(t("announcements", "Ctrl+Shift+Enter"), t("announcements", "sign off")),
        Key("Ctrl+Alt+R", t("announcements", "second reading")),
        Key(t("announcements", "Ctrl+F or /"), t("announcements", "search")),
        Key("Ctrl+Z", t("announcements", "undo")),
    ]
