"""The filters of a list: a facet each, every value with its count while its menu is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QPushButton

from crossfoot.ledger.queries.lists import list_of, query_of_view
from crossfoot.ui.asking import Asking
from crossfoot.ui.widgets.facet import Facet, Offer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from crossfoot.ui.desk import Desk
    from crossfoot.ui.widgets.list_pane import ListPane

AT_ONCE = 0.02
"""Seconds in which a menu that is opened is counted; what takes longer comes after it."""


class Kind(NamedTuple):
    """A facet.

    filter:   what the list's query calls it.   everything: the line that takes it away.
    words:    what a value reads as.
    fixed:    values that are always offered, in this order; others are offered where they occur.
    together: offers that stand for several values at once.
    """

    filter: str
    name: str
    everything: str
    words: Callable[[str], str] = str
    fixed: tuple[str, ...] = ()
    together: tuple[Offer, ...] = ()


class Facets(QObject):
    """Puts the facets into a list's bar and counts a menu's values when it is opened.

    always: how many stand in the bar, fewer where they have no room in its row; the rest unfold,
        or show while something is chosen.
    """

    def __init__(
        self,
        desk: Desk,
        pane: ListPane[Any],
        kinds: Sequence[Kind],
        parent: QWidget,
        *,
        always: int,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._kinds = {kind.filter: kind for kind in kinds}
        self._always = always
        self._numbers = Asking(desk, self, budget=AT_ONCE)
        self._numbers.answered.connect(self._show)
        self.facets: dict[str, Facet] = {}
        for kind in kinds:
            facet = Facet(kind.name, parent)
            facet.tell = kind.words
            facet.setProperty("filter", kind.filter)
            facet.offer(_offers(kind, {}), kind.everything)
            facet.opening.connect(self._fill)
            self.facets[kind.filter] = facet
            pane.add_facet(facet, kind.filter)
        self.more = QPushButton(parent)
        self.more.setProperty("role", "facet")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._unfold)
        self.more.clicked.connect(self._go_to_first)
        pane.add_tool(self.more)
        pane.asked_changed.connect(self._fold)
        pane.bar_laid_out.connect(self._fold)
        self._fold()

    @Slot(bool)
    def _unfold(self, shown: bool) -> None:
        """Show or fold the filters that are wanted less often."""
        always = self._shown_always()
        more = self.tr("More filters") if always else self.tr("Filters")
        self.more.setText(self.tr("Fewer filters") if shown else more)
        self.more.setVisible(len(self.facets) > always)
        for number, facet in enumerate(self.facets.values()):
            facet.setVisible(shown or number < always or bool(facet.values))

    @Slot(bool)
    def _go_to_first(self, shown: bool) -> None:
        """Go to the first filter that unfolded: they stand before the button, where Tab came by."""
        unfolded = list(self.facets.values())[self._shown_always() :]
        if shown and unfolded:
            unfolded[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _shown_always(self) -> int:
        """How many filters stand in one row with those chosen and the button for the others."""
        facets, words = list(self.facets.values()), self.more.fontMetrics().horizontalAdvance
        longer = words(self.tr("More filters")) - words(self.more.text())
        for number in range(self._always, 0, -1):
            chosen = [facet for facet in facets[number:] if facet.values]
            others = [self.more] if number < len(facets) else []
            tools = [*facets[:number], *chosen, *others]
            if self._pane.has_room(tools, more=longer if others else 0):
                return number
        return 0

    @Slot()
    def _fold(self) -> None:
        """Keep what is chosen in sight, also where a saved view chose it."""
        self._unfold(self.more.isChecked())

    @Slot()
    def _fill(self) -> None:
        """Offer the values of the facet that is opened, counted; late where that takes long."""
        facet = self.sender()
        if not isinstance(facet, Facet):
            return
        name, asked = str(facet.property("filter")), self._pane.asked
        query, source = query_of_view(asked), list_of(asked.page)
        self._numbers.ask(lambda reader: (name, source.facet(reader, query, name)))

    @Slot(object)
    def _show(self, counted: tuple[str, dict[str, int]]) -> None:
        name, numbers = counted
        kind = self._kinds[name]
        known = dict.fromkeys(kind.fixed, 0) | numbers
        self.facets[name].offer(_offers(kind, known), kind.everything)


def _offers(kind: Kind, numbers: dict[str, int]) -> list[Offer]:
    """What a menu offers: the fixed values, then those that occur beside them, by their words."""
    beside = sorted(numbers.keys() - set(kind.fixed), key=kind.words)
    offers = [
        Offer(value, kind.words(value), numbers.get(value)) for value in (*kind.fixed, *beside)
    ]
    return [*(_summed(each, numbers) for each in kind.together), *offers]


def _summed(offer: Offer, numbers: dict[str, int]) -> Offer:
    """An offer of several values with the number of them all."""
    known: Iterable[int] = (numbers.get(value, 0) for value in offer.together)
    return offer._replace(number=sum(known) if numbers else None)
