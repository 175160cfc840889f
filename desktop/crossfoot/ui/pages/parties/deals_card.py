"""The deals of one party; Enter goes to a deal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from crossfoot.ledger.queries.party_list import PartyDeal
from crossfoot.ui.models.paged_table import PagedTableModel
from crossfoot.ui.pages.parties.columns import deal_columns
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.paged_table import PagedTable
from crossfoot.ui.widgets.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.queries.party_list import PartyLine


class PartyDealsCard(Card):
    """What a party takes part in.

    Signals:
        opened:            a deal, by Enter or a double click.
        several_selected:  the deals selected, where they are more than one; else none.
    """

    opened = Signal(object)
    several_selected = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._deals: dict[int, PartyDeal] = {}
        self._shown = Shown()
        self._model = PagedTableModel[PartyDeal](deal_columns(), self._load)
        self.table = PagedTable(self._model, self.tr("Deals of this party"), self)
        self.body.addWidget(self.table)
        self.table.opened.connect(self.opened)
        self.table.selection_changed.connect(self._tell_selection)

    def show_party(self, line: PartyLine, deals: Sequence[PartyDeal]) -> None:
        """Show a party's deals."""
        if not self._shown.differs(line, *deals):
            return
        self._deals = {deal.id: deal for deal in deals}
        self._model.show_rows(self._deals)
        self.show_title(line.name)
        self.show_note(line.public_id)
        self.show_badge(self.tr("%n deal(s)", "", line.deals), Tone.INFO)

    @Slot()
    def _tell_selection(self) -> None:
        ids = self.table.selected_ids
        self.several_selected.emit(ids if len(ids) > 1 else [])

    def _load(self, ids: Sequence[int]) -> Mapping[int, PartyDeal]:
        return {id_: self._deals[id_] for id_ in ids if id_ in self._deals}
