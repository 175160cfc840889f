"""A scheme's tokens as a Qt palette; Fusion draws with it what the stylesheet leaves alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from crossfoot.ui.theme.tokens import Tokens

Role = QPalette.ColorRole


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette for this scheme, disabled controls in the muted colour."""
    palette = QPalette()
    for role, colour in {
        Role.Window: tokens.window,
        Role.WindowText: tokens.text,
        Role.Base: tokens.card,
        Role.AlternateBase: tokens.hover,
        Role.Text: tokens.text,
        Role.Button: tokens.card,
        Role.ButtonText: tokens.text,
        Role.BrightText: tokens.on_accent,
        Role.Highlight: tokens.chosen,
        Role.HighlightedText: tokens.text,
        Role.ToolTipBase: tokens.card,
        Role.ToolTipText: tokens.text,
        Role.PlaceholderText: tokens.muted,
        Role.Link: tokens.accent_text,
        Role.LinkVisited: tokens.accent_text,
        Role.Accent: tokens.accent,
        Role.Light: tokens.line,
        Role.Midlight: tokens.line,
        Role.Mid: tokens.line,
        Role.Dark: tokens.line,
        Role.Shadow: tokens.line,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.muted))
    return palette
