"""Menus of the window: every command (F10), and the pages where they do not stand at its side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from crossfoot.ui.commands import Commands
    from crossfoot.ui.window import MainWindow


def show_menu(commands: Commands, window: MainWindow) -> QMenu:
    """Open the menu over its button and return it; it goes when it is closed."""
    menu = menu_of(commands, window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    button = window.navigation.menu
    if button.isVisible():
        menu.popup(button.mapToGlobal(QPoint(0, -menu.sizeHint().height())))
    else:
        menu.popup(_under(window.header.pages))
    menu.setActiveAction(menu.actions()[0])
    return menu


def show_pages(commands: Commands, window: MainWindow) -> QMenu:
    """Open the pages under their button, at the one in front; the menu goes when it is closed."""
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setAccessibleName(QCoreApplication.translate("menu", "Pages"))
    for button, page in zip(window.navigation.buttons, commands.pages.actions(), strict=True):
        action = menu.addAction(f"{button.told}\t{page.shortcut().toString()}")
        action.setCheckable(True)
        action.setChecked(button.isChecked())
        action.triggered.connect(page.trigger)
        if button.isChecked():
            menu.setActiveAction(action)
    menu.addSeparator()
    menu.addActions([commands.menu, commands.person])
    menu.popup(_under(window.header.pages))
    return menu


def _under(button: QWidget) -> QPoint:
    return button.mapToGlobal(QPoint(0, button.height()))


def menu_of(commands: Commands, window: MainWindow) -> QMenu:
    """Return the menu: the ledger, the changes, the pages, the window, help."""
    menu = QMenu(window)
    menu.setAccessibleName(QCoreApplication.translate("menu", "Menu"))
    groups = (
        (commands.make, commands.open),
        (
            commands.open_document,
            commands.take_in,
            commands.paste_rows,
            commands.export,
            commands.releases,
            commands.restore,
        ),
        (commands.undo, commands.redo, commands.history),
        (commands.cite, commands.dossier),
        (commands.palette, commands.next_flag, commands.last_flag, commands.back, commands.forward),
        (commands.rules, commands.look, commands.person),
        (commands.help, commands.shortcuts, commands.about),
    )
    for number, group in enumerate(groups):
        if number:
            menu.addSeparator()
        menu.addActions(group)
        if commands.open in group:
            _add_recent(menu, window)
    return menu


def _add_recent(menu: QMenu, window: MainWindow) -> None:
    recent = [path for path in window.settings.recent_files() if path != window.desk.ledger.path]
    if not recent:
        return
    inner = menu.addMenu(QCoreApplication.translate("menu", "Opened last"))
    for path in recent:
        action = inner.addAction(_called(path))
        action.setData(str(path))
        action.setToolTip(str(path))
    inner.triggered.connect(window.open_recent)


def _called(path: Path) -> str:
    words = QCoreApplication.translate("menu", "{0} — {1}").format(path.name, path.parent)
    return words.replace("&", "&&")
