"""What a rate is used in: the totals whose parts count at it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from crossfoot.ledger.queries.used_rates import Use
from crossfoot.ui.models.paged_table import PagedTableModel
from crossfoot.ui.pages.rates.columns import use_columns
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.widgets.card import Card
from crossfoot.ui.widgets.empty import EmptyState
from crossfoot.ui.widgets.paged_table import PagedTable

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from crossfoot.ledger.queries.rates import RateLine


class UsesCard(Card):
    """The totals of one rate; nothing to edit here.

    Signals:
        opened:  a total, by Enter or a double click.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._uses: dict[int, Use] = {}
        self._model = PagedTableModel[Use](use_columns(), self._load)
        self.table = PagedTable(self._model, self.tr("Totals that count with this rate"), self)
        self.empty = EmptyState(self)
        self.empty.tell(
            self.tr("No total counts with this rate"),
            self.tr(
                "A part in another currency than its total counts with what its announcement "
                "prints, else with the nearest rate within 7 days of its publication. "
                "Tallies and the overview convert by the same rates; their deals are not listed."
            ),
        )
        self.body.addWidget(self.table)
        self.body.addWidget(self.empty)
        self.table.opened.connect(self.opened)

    def show_rate(self, line: RateLine, uses: Sequence[Use]) -> None:
        """Show what a rate is used in."""
        self._uses = {use.relation_id: use for use in uses}
        self._model.show_rows(self._uses)
        self.table.setVisible(bool(uses))
        self.empty.setVisible(not uses)
        self.show_title(f"1 {line.from_currency} = {line.rate} {line.to_currency}")
        self.show_note(line.source or "")
        self.show_badge(self.tr("%n total(s)", "", len(uses)) if uses else "", Tone.INFO)

    def _load(self, ids: Sequence[int]) -> Mapping[int, Use]:
        return {id_: self._uses[id_] for id_ in ids if id_ in self._uses}
