"""Which pages the window has, in the fixed order that numbers their shortcuts.

A page is imported and built when it is first shown, so that the window opens at once.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from crossfoot.ui.desk import Desk
    from crossfoot.ui.pages.page import Page
    from crossfoot.ui.settings import Settings


class Place(NamedTuple):
    """A page in the navigation. name: in code; number: of its Ctrl shortcut."""

    name: str
    text: str
    number: int


MODULES = {
    "overview": ("crossfoot.ui.pages.overview.page", "OverviewPage"),
    "announcements": ("crossfoot.ui.pages.announcements.page", "AnnouncementsPage"),
    "deals": ("crossfoot.ui.pages.deals.page", "DealsPage"),
    "totals": ("crossfoot.ui.pages.totals.page", "TotalsPage"),
    "review": ("crossfoot.ui.pages.review.page", "ReviewPage"),
    "tallies": ("crossfoot.ui.pages.tallies.page", "TalliesPage"),
    "parties": ("crossfoot.ui.pages.parties.page", "PartiesPage"),
    "rates": ("crossfoot.ui.pages.rates.page", "RatesPage"),
}


def places() -> list[Place]:
    """The pages that are shown, in their order."""
    translate = QCoreApplication.translate
    return [
        Place("overview", translate("pages", "Overview"), 1),
        Place("announcements", translate("pages", "Announcements"), 2),
        Place("deals", translate("pages", "Deals"), 3),
        Place("totals", translate("pages", "Totals"), 4),
        Place("review", translate("pages", "Review"), 5),
        Place("tallies", translate("pages", "Tallies"), 6),
        Place("parties", translate("pages", "Parties"), 7),
        Place("rates", translate("pages", "Rates"), 8),
    ]


def build(name: str, desk: Desk, settings: Settings, parent: QWidget) -> Page:
    """Make a page; every page takes the desk, and the settings for where its splitters stand.

    parent: where it will stand; a page that came there later would be styled all over again.
    """
    module, kind = MODULES[name]
    page: Page = getattr(import_module(module), kind)(desk, settings, parent)
    return page
