"""The one stylesheet, filled from a scheme's tokens.

Widgets are told apart by dynamic properties (`setProperty("role", "title")`), never by colours
set in code. Roles: title, subtitle, heading, muted, small, sentence, cap (a key), message.
Sizes are in points relative to the system font, so that text scales to 200%.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from crossfoot.ui.theme.tokens import Tokens

SHEET = Template("""
QToolTip { background: $card; color: $text; border: 1px solid $line; padding: 4px; }
QLabel { background: transparent; }
QLabel[role="brand"] { font-size: ${large}pt; font-weight: 600; }
QLabel[role="title"] { font-size: ${large}pt; font-weight: 600; }
QLabel[role="subtitle"], QLabel[role="muted"], QLabel[role="caption"] { color: $muted; }
QLabel[role="heading"] { font-size: ${medium}pt; font-weight: 600; }
QLabel[role="small"] { color: $muted; font-size: ${small}pt; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="message"] { color: $muted; font-size: ${small}pt; }
QLabel[role="message"][tone="warn"] { color: $warn; }
QLabel[role="message"][tone="bad"] { color: $bad; }
QLabel[role="cap"] {
    color: $muted; font-size: ${small}pt; border: 1px solid $line; border-radius: 4px;
    padding: 2px 7px; background: $card;
}
QFrame[role="card"] { background: $card; border: 1px solid $line; border-radius: 8px; }
QFrame[role="rule"] { background: $line; border: none; }
QFrame[role="quote"] { background: $window; border: 1px solid $edge; border-radius: 6px; }
QFrame[role="notice"][tone="bad"] { background: $bad_ground; border-radius: 6px; }
QFrame[role="notice"][tone="warn"] { background: $warn_ground; border-radius: 6px; }
QFrame[role="notice"][tone="info"] { background: $info_ground; border-radius: 6px; }
QFrame[role="notice"][tone="good"] { background: $good_ground; border-radius: 6px; }
QFrame[role="notice"][tone="bad"] QLabel { color: $bad; }
QFrame[role="notice"][tone="warn"] QLabel { color: $warn; }
QFrame[role="notice"][tone="info"] QLabel { color: $info; }
QFrame[role="notice"][tone="good"] QLabel { color: $good; }
QWidget[role="navigation"] { background: $card; border-right: 1px solid $line; }
QWidget[role="plain"] { background: transparent; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget[role="plain"] { background: transparent; }

QStatusBar { background: $card; border-top: 1px solid $line; color: $muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: 3px 8px; }
QStatusBar QLabel[tone="warn"] { color: $warn; font-weight: 600; }
QStatusBar QLabel[tone="bad"] { color: $bad; font-weight: 600; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton, QToolButton {
    background: $card; border: 1px solid $line; border-radius: 6px; padding: 6px 12px;
    color: $text;
}
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:focus, QToolButton:focus { border: 2px solid $focus; padding: 5px 11px; }
QPushButton:pressed, QToolButton:pressed { background: $chosen; }
QPushButton:disabled, QToolButton:disabled {
    color: $muted; background: $window; border: 1px dashed $line;
}
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[role="primary"] {
    background: $accent; border: 1px solid $accent; color: $on_accent; font-weight: 600;
}
QPushButton[role="primary"]:hover { background: $accent_hover; }
QPushButton[role="primary"]:focus { border: 2px solid $text; padding: 5px 11px; }
QPushButton[role="primary"]:disabled {
    background: $window; color: $muted; border: 1px dashed $line;
}
QPushButton[role="tile"] { background: transparent; border: 1px solid transparent; padding: 0; }
QPushButton[role="tile"]:hover { background: $hover; }
QPushButton[role="tile"]:focus { border: 2px solid $focus; }
QLabel[role="number"] { color: $accent_text; font-weight: 600; }
QPushButton[role="facet"][chosen="true"] { color: $accent_text; border-color: $accent; }
QTabBar::tab {
  color: $muted; background: transparent; border: none; border-bottom: 2px solid transparent;
  padding: 4px 12px 6px 12px; margin-right: 4px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent_text; border-bottom: 2px solid $accent; font-weight: bold; }
QTabBar::tab:focus { background: $hover; }
QPushButton[role="quiet"] { background: transparent; border: 1px solid transparent; }
QPushButton[role="tab"] {
    color: $muted; background: transparent; border: none; border-bottom: 2px solid transparent;
    border-radius: 0; padding: 5px 10px;
}
QPushButton[role="tab"]:hover { color: $text; }
QPushButton[role="tab"]:checked { color: $accent_text; border-bottom: 2px solid $accent; }
QPushButton[role="tab"]:focus { background: $chosen; padding: 5px 10px; }
QWidget[role="navigation"] QPushButton[role="quiet"] {
    color: $muted; text-align: left; padding-left: 9px;
}
QPushButton[role="link"] {
    background: transparent; border: 1px solid transparent; border-radius: 4px;
    color: $accent_text; padding: 1px 5px; min-height: 0;
}
QPushButton[role="link"]:hover { background: $hover; }
QPushButton[role="link"]:focus { border: 2px solid $focus; padding: 0 4px; }
QPushButton[role="quiet"]:hover { background: $hover; }
QPushButton[role="quiet"]:focus { border: 2px solid $focus; }

QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox {
    background: $card; border: 1px solid $line; border-radius: 6px; padding: 6px 8px;
    color: $text; selection-background-color: $accent; selection-color: $on_accent;
    placeholder-text-color: $muted;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus {
    border: 2px solid $focus; padding: 5px 7px;
}
QSpinBox::up-button, QSpinBox::down-button { width: 0; height: 0; border: none; }
QSpinBox QLineEdit, QSpinBox QLineEdit:focus { background: transparent; border: none; padding: 0; }
QLineEdit:read-only { background: $window; }
QLabel[role="cell-message"] {
    background: $bad_ground; color: $bad; border: 1px solid $bad; border-radius: 4px;
    padding: 4px 8px;
}
QLineEdit[tone="bad"] { border: 1px solid $bad; }
QLineEdit[tone="bad"]:focus { border: 2px solid $bad; }
QComboBox { padding-left: 10px; }
QComboBox:focus { padding-left: 9px; }
QComboBox::drop-down { border: none; width: 1.9em; }
QComboBox::down-arrow { image: url($chevron); width: 0.95em; height: 0.95em; }
QComboBox QAbstractItemView {
    background: $card; border: 1px solid $line; selection-background-color: $chosen;
    selection-color: $text; outline: none; padding: 4px;
}
QMenu { background: $card; border: 1px solid $line; padding: 4px; menu-scrollable: 1; }
QMenu::item { padding: 6px 24px 6px 24px; border-radius: 4px; }
QMenu::item:selected { background: $chosen; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QTableView, QListView, QTreeView {
    background: $card; border: none; gridline-color: transparent; outline: none;
    selection-background-color: $chosen; selection-color: $text;
}
QHeaderView { background: $card; border: none; }
QHeaderView::section {
    background: $card; color: $muted; border: none; border-bottom: 1px solid $line;
    padding: 6px 8px; font-size: ${small}pt; font-weight: 600;
}
QHeaderView::section:vertical { border-bottom: none; }
QTableView QTableCornerButton::section { background: $card; border: none; }
QListView[role="box"], QTreeView[role="box"] {
    border: 1px solid $line; border-radius: 6px; padding: 4px;
}
QListView[role="box"]:focus, QTreeView[role="box"]:focus {
    border: 2px solid $focus; padding: 3px;
}
QTreeView[role="box"]::item { padding: 4px; color: $text; }
QTreeView[role="box"]::item:selected { background: $chosen; color: $text; }
QListView[role="box"]::item { padding: 4px; border-radius: 4px; color: $text; }
QListView[role="box"]::item:selected { background: $chosen; color: $text; }

QListView::indicator, QCheckBox::indicator {
    width: ${tick}px; height: ${tick}px; border: 1px solid $muted; border-radius: 3px;
    background: $card;
}
QListView::indicator:checked, QCheckBox::indicator:checked {
    background: $accent; border-color: $accent; image: url($check);
}
QRadioButton::indicator {
    width: ${tick}px; height: ${tick}px; border: 1px solid $muted; border-radius: ${round}px;
    background: $card;
}
QRadioButton::indicator:checked {
    width: ${dot}px; height: ${dot}px; border: 4px solid $accent; background: $on_accent;
}
QRadioButton:focus { color: $accent_text; }
QCheckBox:focus { color: $accent_text; }
QCheckBox::indicator:focus { border: 2px solid $focus; }

QTabBar::tab {
    background: transparent; color: $muted; border: none; border-bottom: 2px solid transparent;
    padding: 5px 10px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $accent_text; border-bottom: 2px solid $accent; }
QTabBar::tab:selected:focus { background: $chosen; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $residual; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }
QProgressBar {
    background: $faint; border: none; border-radius: 4px; text-align: center; color: $text;
}
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QDialog { background: $window; }
""")


def stylesheet(tokens: Tokens, points: float, icons: Mapping[str, str]) -> str:
    """Return the stylesheet for a scheme.

    points:  size of the ordinary text, scaling included.
    icons:   paths with forward slashes: the chevron of combo boxes, the check of tick boxes.
    """
    colours = {
        name: getattr(tokens, name)
        for name in tokens.__slots__
        if isinstance(getattr(tokens, name), str)
    }
    edge = tokens.window if tokens.window != tokens.card else tokens.line
    inks = {str(tone): ink.text for tone, ink in tokens.tones.items()}
    grounds = {f"{tone}_ground": ink.ground for tone, ink in tokens.tones.items()}
    tick = round(points * 1.4)
    sizes = {
        "large": f"{points * 1.45:.2f}",
        "medium": f"{points * 1.06:.2f}",
        "small": f"{points * 0.9:.2f}",
        "tick": f"{tick}",
        "dot": f"{tick - 6}",  # as large as a tick box with its edge of one pixel
        "round": f"{tick // 2 + 1}",
    }
    return SHEET.substitute(colours, edge=edge, **inks, **grounds, **sizes, **icons)
