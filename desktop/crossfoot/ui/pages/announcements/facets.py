"""The filters of the list of announcements: where one stands, and who entered its figures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Slot

from crossfoot.ledger.queries.announcements import AnnouncementState
from crossfoot.ui.widgets.facet import Facet, Offer

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crossfoot.ui.desk import Desk
    from crossfoot.ui.widgets.list_pane import ListPane


class AnnouncementFacets(QObject):
    """Puts the facets into the list's bar; the people are asked for when their menu is opened."""

    def __init__(self, desk: Desk, pane: ListPane[Any], parent: QWidget) -> None:
        super().__init__(parent)
        t = QCoreApplication.translate
        self._desk = desk
        self._state = Facet(t("announcements", "State"), parent)
        self._clerk = Facet(t("announcements", "Entered by"), parent)
        words = {
            AnnouncementState.DRAFT: t("announcements", "In draft"),
            AnnouncementState.SENT: t("announcements", "Sent to review"),
        }
        self._state.offer(
            [Offer(str(state), words[state]) for state in AnnouncementState],
            t("announcements", "Any state"),
        )
        self._clerk.opening.connect(self._offer_people)
        pane.add_facet(self._state, "states")
        pane.add_facet(self._clerk, "clerks")

    @Slot()
    def _offer_people(self) -> None:
        from crossfoot.ledger.queries import changes  # noqa: PLC0415  (late: first paint)

        people = changes.people(self._desk.ledger.reader)
        everybody = QCoreApplication.translate("announcements", "Everybody")
        self._clerk.offer([Offer(name, name) for name in people], everybody)
