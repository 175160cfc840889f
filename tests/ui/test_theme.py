"""The token tables: readable in every scheme."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from crossfoot.ui.theme.palette import palette_of
from crossfoot.ui.theme.tokens import SCHEMES, Tokens, tokens_of

if TYPE_CHECKING:
    from crossfoot.ui.theme.theme import Theme

READABLE = 4.5
HIGH = 7
schemes = pytest.mark.parametrize("tokens", SCHEMES.values(), ids=SCHEMES)


@schemes
def test_text_is_readable_on_every_ground(tokens: Tokens) -> None:
    grounds = (tokens.window, tokens.card, tokens.hover, tokens.chosen)
    for ground in grounds:
        assert contrast(tokens.text, ground) >= READABLE, ground
    for ground in (tokens.window, tokens.card, tokens.hover):
        assert contrast(tokens.muted, ground) >= READABLE, ground
    assert contrast(tokens.on_accent, tokens.accent) >= READABLE
    assert contrast(tokens.accent_text, tokens.card) >= READABLE
    assert contrast(tokens.accent_text, tokens.chosen) >= READABLE


@schemes
def test_every_badge_is_readable(tokens: Tokens) -> None:
    for tone, ink in tokens.tones.items():
        assert contrast(ink.text, ink.ground) >= READABLE, tone


@schemes
def test_a_palette_is_known_for_the_scheme_it_was_made_from(tokens: Tokens) -> None:
    assert tokens_of(palette_of(tokens)) is tokens


def test_the_high_contrast_is_higher_for_everything_that_is_read() -> None:
    tokens = SCHEMES["contrast"]
    for ground in (tokens.window, tokens.card, tokens.hover, tokens.chosen):
        assert contrast(tokens.text, ground) >= HIGH
    assert contrast(tokens.muted, tokens.card) >= HIGH
    assert contrast(tokens.line, tokens.card) >= HIGH
    assert all(contrast(ink.text, ink.ground) >= HIGH for ink in tokens.tones.values())


def test_text_grows_with_the_scale(theme: Theme) -> None:
    theme.dress("light", 100)
    ordinary = QApplication.font().pointSizeF()
    theme.dress("light", 200)
    large = QApplication.font().pointSizeF()
    theme.dress("light", 100)
    assert large == pytest.approx(2 * ordinary)


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    shade = QColor(colour)
    red, green, blue = (_linear(part) for part in (shade.redF(), shade.greenF(), shade.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
