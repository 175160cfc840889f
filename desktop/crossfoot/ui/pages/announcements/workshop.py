"""What an announcement is worked on with: built when the first one is opened, or in idle time.

Decision: the page's list paints without any of it. What stands here loads the reader, the
proposer, the acts and every form, which is several times the cost of the list.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from crossfoot.ui.draft_book import LedgerBook
from crossfoot.ui.pages.announcements.clerk import Clerk
from crossfoot.ui.pages.announcements.details import Details
from crossfoot.ui.pages.announcements.intake import Intake
from crossfoot.ui.pages.announcements.paper import Paper
from crossfoot.ui.pages.announcements.versions import Versions
from crossfoot.ui.pages.announcements.workbench_view import WorkbenchView

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtWidgets import QStackedWidget, QWidget

    from crossfoot.ui.desk import Desk


class Workshop(NamedTuple):
    """The workbench and those who work at it."""

    view: WorkbenchView
    clerk: Clerk
    intake: Intake
    details: Details
    versions: Versions
    paper: Paper


def building(desk: Desk, page: QWidget, stack: QStackedWidget) -> Generator[None, None, Workshop]:
    """Build a workshop in steps that are too short to be felt; it is what the last one returns."""
    view = WorkbenchView(desk.ledger.reader, stack)
    yield
    stack.addWidget(view)
    _ = view.forms.deal  # built by being asked for
    yield
    drafts = LedgerBook(desk.ledger)
    clerk = Clerk(desk, view, drafts, page)
    return Workshop(
        view,
        clerk,
        Intake(desk, drafts, page),
        Details(desk, page),
        Versions(desk, page),
        Paper(desk, page),
    )
