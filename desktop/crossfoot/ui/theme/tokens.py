"""The token table: every colour and distance of the window, one `Tokens` a colour scheme.

A further scheme is one more `Tokens` in SCHEMES. Every pair of text and ground has a contrast of
at least 4.5:1, in the high contrast of 7:1, kept by a test.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette

STEP = 8
"""Pixels of the grid: distances are multiples of it or of its half."""


class Tone(StrEnum):
    """What a badge or a notice says by colour; its text always says the same."""

    GOOD = "good"
    INFO = "info"
    WARN = "warn"
    BAD = "bad"
    PLAIN = "plain"


class Ink(NamedTuple):
    """A colour of text and the ground it stands on."""

    text: str
    ground: str


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one scheme, as #rrggbb.

    window:   behind the cards.          card: ground of cards, fields, the navigation.
    line:     borders and rules.         faint: grid lines of charts, header rules.
    text, muted:  first and second rank of text, both readable on window and card.
    accent:   the one colour of action; on_accent: text on it; accent_text: text in it.
    chosen:   ground of a selected row;  hover: ground under the pointer.
    sum, part, residual:  bars of the interval chart.
    mark, mark_done:  ground of a proposed and of a recorded number in a source text.
    """

    name: str
    window: str
    card: str
    line: str
    faint: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_text: str
    chosen: str
    hover: str
    focus: str
    sum: str
    part: str
    residual: str
    mark: str
    mark_done: str
    tones: dict[Tone, Ink]


LIGHT = Tokens(
    name="light",
    window="#f5f7fa",
    card="#ffffff",
    line="#dfe3ea",
    faint="#e9ecf1",
    text="#1a202b",
    muted="#596273",
    accent="#2456d6",
    accent_hover="#1c47b6",
    on_accent="#ffffff",
    accent_text="#1f4fc9",
    chosen="#e1eafc",
    hover="#f0f3f8",
    focus="#2456d6",
    sum="#344054",
    part="#2456d6",
    residual="#8a94a6",
    mark="#e3ebff",
    mark_done="#dff3e6",
    tones={
        Tone.GOOD: Ink("#17663f", "#def3e6"),
        Tone.INFO: Ink("#1f4fc9", "#e5edff"),
        Tone.WARN: Ink("#8a4408", "#fdefd3"),
        Tone.BAD: Ink("#ab1c1c", "#fde4e3"),
        Tone.PLAIN: Ink("#4b5466", "#e9ecf1"),
    },
)

DARK = Tokens(
    name="dark",
    window="#11151c",
    card="#1a2029",
    line="#2e3744",
    faint="#28303c",
    text="#e7eaf0",
    muted="#a1abba",
    accent="#6b95ff",
    accent_hover="#86a8ff",
    on_accent="#0c1220",
    accent_text="#86a9ff",
    chosen="#22345a",
    hover="#222a36",
    focus="#86a9ff",
    sum="#b6c0cd",
    part="#6b95ff",
    residual="#7a8698",
    mark="#243a6b",
    mark_done="#1c4531",
    tones={
        Tone.GOOD: Ink("#6fdc9f", "#173a29"),
        Tone.INFO: Ink("#8fb0ff", "#1f2f57"),
        Tone.WARN: Ink("#f4b65a", "#3f2c10"),
        Tone.BAD: Ink("#ff9a92", "#4a1d1f"),
        Tone.PLAIN: Ink("#b9c2cf", "#2b3440"),
    },
)

CONTRAST = Tokens(
    name="contrast",
    window="#000000",
    card="#000000",
    line="#ffffff",
    faint="#5c5c5c",
    text="#ffffff",
    muted="#e0e0e0",
    accent="#ffe14d",
    accent_hover="#fff0a3",
    on_accent="#000000",
    accent_text="#ffe14d",
    chosen="#003a9e",
    hover="#1f1f1f",
    focus="#00e5ff",
    sum="#ffffff",
    part="#ffe14d",
    residual="#bdbdbd",
    mark="#00307f",
    mark_done="#004d1f",
    tones={
        Tone.GOOD: Ink("#7dffae", "#00290f"),
        Tone.INFO: Ink("#9fd0ff", "#00205c"),
        Tone.WARN: Ink("#ffd166", "#332200"),
        Tone.BAD: Ink("#ff9d9d", "#400000"),
        Tone.PLAIN: Ink("#ffffff", "#333333"),
    },
)

SCHEMES: dict[str, Tokens] = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


def tokens_of(palette: QPalette) -> Tokens:
    """Return the scheme that this palette was made from, so that painting needs no global.

    Told by its accent: a stylesheet changes most other roles of the widgets that it styles.
    """
    return _BY_ACCENT.get(palette.color(palette.ColorRole.Accent).rgb() & _OPAQUE, LIGHT)


_OPAQUE = 0xFFFFFF
_BY_ACCENT = {int(scheme.accent[1:], 16): scheme for scheme in SCHEMES.values()}
