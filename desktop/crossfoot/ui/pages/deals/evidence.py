"""A deal's evidence: every figure that speaks of it, its words, its source; and its stages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QStackedWidget

from crossfoot.ledger.queries.evidence import Evidence
from crossfoot.ledger.queries.flag_view import flags_of_deal
from crossfoot.ui.models.paged_table import PagedTableModel
from crossfoot.ui.pages.deals.columns import evidence_columns
from crossfoot.ui.pages.deals.stages import StagesLine
from crossfoot.ui.theme.tokens import STEP, Tone
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.empty import EmptyState
from crossfoot.ui.widgets.flag_links import FlagLinks
from crossfoot.ui.widgets.paged_table import PagedTable
from crossfoot.ui.widgets.shown import Shown
from crossfoot.ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.queries.deal_view import DealView
    from crossfoot.ui.desk import Desk

NARROW = 84
"""Width in average characters below which the stages stand under the figures."""
UNBOUND = 16_777_215
"""What Qt takes for no largest height."""


class EvidenceCard(Card):
    """The figures of one deal; Enter or F2 goes to where one stands, and is mended."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._desk = desk
        self._shown = Shown()
        self.flags = FlagLinks(self)
        self.flags.thread_wanted.connect(desk.show_flag)
        self._figures: dict[int, Evidence] = {}
        self._model = PagedTableModel[Evidence](evidence_columns(), self._load)
        self.table = PagedTable(self._model, self.tr("Figures of this deal"), self)
        self.table.opened.connect(desk.show_figure)
        self.body.addWidget(self.flags)
        self.stages = StagesLine(self)
        self.empty = EmptyState(self)
        self.empty.tell(
            self.tr("No figures yet"),
            self.tr(
                "No announcement speaks of this deal. Where one does, choose the deal under "
                "“Belongs to” in the form of its figure: its words stand here then."
            ),
        )
        self._figures_or_none = QStackedWidget(self)
        self._figures_or_none.addWidget(self.table)
        self._figures_or_none.addWidget(self.empty)
        figures = self._figures_or_none
        self._split = SideBySide(figures, self.stages, self, shares=(5, 2), narrow=NARROW)
        self._split.turned.connect(self._hug)
        self.body.addWidget(self._split, 1)

    def show_deal(self, view: DealView | None) -> None:
        """Show the figures of this deal; None shows nothing."""
        reader = self._desk.ledger.reader
        flags = [] if view is None else flags_of_deal(reader, view.id)
        if not self._shown.differs(view, *flags):
            return
        self._figures = {} if view is None else {each.figure_id: each for each in view.evidence}
        self._model.show_again(self._figures)
        self._figures_or_none.setCurrentWidget(self.table if self._figures else self.empty)
        self.flags.show_flags(flags)
        self.stages.show_stages(() if view is None else view.fields.stages)
        if view is None:
            self.show_title("")
            self.show_badge("")
            return
        self._hug()
        self.show_title(view.fields.title)
        self.show_note(view.public_id)
        figures = self.tr("%n figure(s)", "", len(view.evidence))
        sources = self.tr("%n source(s)", "", view.sources)
        self.show_badge(self.tr("{0}, {1}").format(figures, sources), Tone.INFO)

    @Slot()
    def _hug(self) -> None:
        """Leave no gap between the figures and the stages, where these stand under them."""
        rows = len(self._figures) * (2 * self.table.fontMetrics().height() + STEP)
        high = self.table.horizontalHeader().sizeHint().height() + rows + STEP
        under = self._split.orientation() is Qt.Orientation.Vertical and self._figures
        self._figures_or_none.setMaximumHeight(high if under else UNBOUND)

    def _load(self, ids: Sequence[int]) -> Mapping[int, Evidence]:
        return {id_: self._figures[id_] for id_ in ids if id_ in self._figures}
