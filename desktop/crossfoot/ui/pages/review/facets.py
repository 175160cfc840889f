"""The filters of the queue: eight facets, each value with its count while its menu is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QPushButton

from crossfoot.figures.values import FindingState, Severity
from crossfoot.ledger.queries import flags
from crossfoot.ledger.queries.flags import NOBODY, FlagFacet, Waited
from crossfoot.ledger.queries.lists import query_of_view
from crossfoot.ui.widgets.facet import Facet, Offer
from crossfoot.ui.words import country, rule_word, word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from PySide6.QtWidgets import QWidget

    from crossfoot.ui.desk import Desk
    from crossfoot.ui.widgets.list_pane import ListPane

UNCLOSED = "unclosed"
"""The filter that shows every flag somebody still has to settle."""
STANDING = tuple(map(str, flags.NOT_CLOSED))


ALWAYS = frozenset({FlagFacet.STATE, FlagFacet.RULE})
"""The filters that are always in sight."""


class _Kind(NamedTuple):
    """A facet. filter: what the list's query calls it; words: what a value reads as."""

    by: FlagFacet
    filter: str
    name: str
    everything: str
    words: Callable[[str], str]
    fixed: tuple[str, ...] = ()


class FlagFacets(QObject):
    """Puts the facets into the list's bar and fills a menu when it is opened."""

    def __init__(self, desk: Desk, pane: ListPane[flags.FlagLine], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pane = pane
        self._kinds = {kind.by: kind for kind in _kinds()}
        self.facets: dict[FlagFacet, Facet] = {}
        for by, kind in self._kinds.items():
            facet = Facet(kind.name, parent)
            facet.tell = kind.words
            facet.setProperty("by", str(by))
            facet.offer(self._offers(by, dict.fromkeys(kind.fixed)), kind.everything)
            facet.opening.connect(self._fill)
            self.facets[by] = facet
            pane.add_facet(facet, kind.filter)
        self.facets[FlagFacet.STATE].choose(UNCLOSED)
        self.more = QPushButton(parent)
        self.more.setProperty("role", "facet")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._unfold)
        pane.add_tool(self.more)
        pane.asked_changed.connect(self._fold)
        self._unfold(False)

    @Slot(bool)
    def _unfold(self, shown: bool) -> None:
        """Show or fold the filters that are wanted less often."""
        t = QCoreApplication.translate
        self.more.setText(t("review", "Fewer filters") if shown else t("review", "More filters"))
        for by, facet in self.facets.items():
            facet.setVisible(shown or by in ALWAYS or bool(facet.values))

    @Slot()
    def _fold(self) -> None:
        """Keep what is chosen in sight, also where a saved view chose it."""
        self._unfold(self.more.isChecked())

    def _offers(self, by: FlagFacet, found: dict[str, int | None]) -> list[Offer]:
        kind = self._kinds[by]
        values: Iterable[str] = kind.fixed or sorted(found, key=kind.words)
        offers = [Offer(value, kind.words(value), found.get(value)) for value in values]
        if by is FlagFacet.STATE:
            known = [number for value, number in found.items() if value in STANDING and number]
            words = QCoreApplication.translate("review", "Not closed")
            total = sum(known) if any(found.values()) else None
            offers.insert(0, Offer(UNCLOSED, words, total, STANDING))
        return offers

    @Slot()
    def _fill(self) -> None:
        facet = self.sender()
        if not isinstance(facet, Facet):
            return
        by = FlagFacet(facet.property("by"))
        query = query_of_view(self._pane.asked)
        found: dict[str, int | None] = dict.fromkeys(self._kinds[by].fixed, 0)
        found.update(flags.facet(self._desk.ledger.reader, query, by))
        facet.offer(self._offers(by, found), self._kinds[by].everything)


def _kinds() -> list[_Kind]:
    t = QCoreApplication.translate
    states = tuple(map(str, FindingState))
    return [
        _Kind(
            FlagFacet.STATE, "states", t("review", "State"), t("review", "Any state"), word, states
        ),
        _Kind(FlagFacet.RULE, "rules", t("review", "Rule"), t("review", "Any rule"), rule_word),
        _Kind(
            FlagFacet.SEVERITY,
            "severities",
            t("review", "Severity"),
            t("review", "Any severity"),
            _severity,
            tuple(map(str, Severity)),
        ),
        _Kind(
            FlagFacet.COUNTRY,
            "countries",
            t("review", "Country"),
            t("review", "Any country"),
            country,
        ),
        _Kind(FlagFacet.CLERK, "clerks", t("review", "Clerk"), t("review", "Any clerk"), str),
        _Kind(
            FlagFacet.AGE,
            "waited",
            t("review", "Waiting"),
            t("review", "However long"),
            _waited,
            tuple(map(str, Waited)),
        ),
        _Kind(
            FlagFacet.ASSIGNED,
            "assigned",
            t("review", "Assigned"),
            t("review", "To anybody"),
            _assigned,
        ),
        _Kind(
            FlagFacet.CLOSER, "closers", t("review", "Closed by"), t("review", "By anybody"), str
        ),
    ]


def _severity(value: str) -> str:
    return word(Severity(value))


def _waited(value: str) -> str:
    t = QCoreApplication.translate
    return {
        Waited.TODAY: t("review", "since today"),
        Waited.WEEK: t("review", "up to a week"),
        Waited.MONTH: t("review", "up to 30 days"),
        Waited.QUARTER: t("review", "up to 90 days"),
        Waited.LONGER: t("review", "longer"),
        Waited.UNDATED: t("review", "since a day not known"),
    }[Waited(value)]


def _assigned(value: str) -> str:
    return QCoreApplication.translate("review", "nobody") if value == NOBODY else value
