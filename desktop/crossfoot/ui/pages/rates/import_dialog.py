"""What a file of rates would add: counted and listed before any is taken in."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from crossfoot.ui.texts import whole
from crossfoot.ui.theme.tokens import STEP
from crossfoot.ui.widgets.arranging import BORDER, in_column
from crossfoot.ui.widgets.sizing import open_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.exchange.rates import Offer
    from crossfoot.ledger.fields import RateFields

SHOWN = 200
"""Rates, and problems, that are listed; the rest are counted."""
MOST = 2_000
"""Rates that are taken in at once, so that saving is not felt."""
WIDE = 76
"""Average characters."""


class RatesImportDialog(QDialog):
    """Counts, the rates themselves and what cannot be read; Enter takes the rates in.

    Signals:
        wanted:  the rates to take in.
    """

    wanted = Signal(object)

    def __init__(self, offer: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self._offer = offer
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Import {0}").format(offer.name))
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.only_needed = QCheckBox(
            self.tr("&Only what this ledger counts with: the days nearest to its announcements"),
            self,
        )
        self.only_needed.setChecked(any(offer.needed))
        self.rates = QPlainTextEdit(self)
        self.rates.setReadOnly(True)
        self.rates.setTabChangesFocus(True)
        self.rates.setAccessibleName(self.tr("Rates that would be taken in"))
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.take = QPushButton(self.tr("&Take in"), self)
        self.take.setProperty("role", "primary")
        self.take.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.take)
        in_column(
            self, self.words, self.only_needed, self.rates, buttons, border=BORDER, space=2 * STEP
        )
        open_at(self, WIDE, 26)
        self.only_needed.toggled.connect(self._tell)
        self.take.clicked.connect(self._want)
        self.cancel.clicked.connect(self.reject)
        self._tell()

    @property
    def chosen(self) -> list[RateFields]:
        """The rates that would be taken in."""
        return self._offer.differing(only_needed=self.only_needed.isChecked())

    @Slot()
    def _tell(self) -> None:
        chosen, offer = self.chosen, self._offer
        words = [
            self.tr("%n rate(s) to take in, of {0} in the file.", "", len(chosen)).format(
                whole(len(offer.rates))
            )
        ]
        if len(chosen) > MOST:
            words.append(
                self.tr("That is more than {0} at once: take a part of the file.").format(
                    whole(MOST)
                )
            )
        if offer.problems:
            words.append(self.tr("%n cell(s) hold no rate.", "", len(offer.problems)))
        self.words.setText(" ".join(words))
        self.rates.setPlainText("\n".join(self._lines(chosen)))
        self.take.setEnabled(0 < len(chosen) <= MOST)

    def _lines(self, chosen: list[RateFields]) -> Iterator[str]:
        mended = {
            (rate.on, rate.from_currency, rate.to_currency, rate.source): known.rate
            for rate, known in zip(self._offer.rates, self._offer.known, strict=True)
            if known is not None
        }
        yield from islice(self._offer.problems, SHOWN)
        for rate in islice(chosen, SHOWN):
            line = f"{rate.on}   1 {rate.from_currency} = {rate.rate} {rate.to_currency}"
            before = mended.get((rate.on, rate.from_currency, rate.to_currency, rate.source))
            yield line if before is None else self.tr("{0}   (now {1})").format(line, before)
        if len(chosen) > SHOWN:
            yield self.tr("… and %n more", "", len(chosen) - SHOWN)

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self.chosen)
        self.accept()
