"""A card of lines that each open what they count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.muted import muted
from crossfoot.ui.widgets.tile import Tile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from crossfoot.ui.desk import Desk
    from crossfoot.ui.pages.overview.line import Line


class LinesCard(Card):
    """Lines once made are filled again, so that the one with the focus keeps it."""

    def __init__(self, desk: Desk, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._desk = desk
        self._lines: tuple[Line, ...] = ()
        self._tiles: list[Tile] = []
        self._words = muted("", self)
        self.body.setSpacing(0)
        self.body.addWidget(self._words)
        self.body.addStretch(1)

    @property
    def tiles(self) -> list[Tile]:
        """The lines in sight, from the top."""
        return self._tiles[: len(self._lines)]

    def show_lines(self, lines: Sequence[Line], words: str = "") -> None:
        """Show these. words: said under them, or in their place while there are none."""
        self._lines = tuple(lines)
        while len(self._tiles) < len(lines):
            self._tiles.append(self._make())
        for number, tile in enumerate(self._tiles):
            tile.setVisible(number < len(lines))
            if number < len(lines):
                tile.tell(lines[number].told)
        self._words.setText(words)
        self._words.setVisible(bool(words))

    def _make(self) -> Tile:
        tile = Tile(self)
        tile.clicked.connect(self._open)
        self.body.insertWidget(len(self._tiles), tile)
        return tile

    @Slot()
    def _open(self) -> None:
        tile = self.sender()
        if isinstance(tile, Tile):
            line = self._lines[self._tiles.index(tile)]
            self._desk.ask(line.opens, line.row)
