"""The columns of the list of announcements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.ledger.queries.announcements import (
    AnnouncementLine,
    AnnouncementSort,
)
from crossfoot.ui.models.column import Column
from crossfoot.ui.texts import NONE, day, whole
from crossfoot.ui.words import review_badge

if TYPE_CHECKING:
    from collections.abc import Sequence


def announcement_columns() -> Sequence[Column[AnnouncementLine]]:
    """Return the columns of the list."""
    t = QCoreApplication.translate
    sort = AnnouncementSort
    return [
        Column(
            t("announcements", "Announcement"),
            lambda line: line.title,
            sort=sort.TITLE,
            width=34,
            stretch=True,
        ),
        Column(t("announcements", "Event"), lambda line: line.event or NONE, width=24, optional=2),
        Column(
            t("announcements", "Publisher"),
            lambda line: line.publisher or NONE,
            sort=sort.PUBLISHER,
            width=20,
        ),
        Column(
            t("announcements", "Published"),
            lambda line: day(line.published_on) or NONE,
            sort=sort.PUBLISHED,
            width=13,
            figure=True,
        ),
        Column(
            t("announcements", "Figures"),
            lambda line: whole(line.figures),
            sort=sort.FIGURES,
            right=True,
            width=9,
            optional=1,
        ),
        Column(
            t("announcements", "Flags"),
            lambda line: whole(line.flags) if line.flags else "",
            sort=sort.FLAGS,
            right=True,
            width=7,
        ),
        Column(
            t("announcements", "State"),
            lambda line: review_badge(line.review)[0],
            badge=lambda line: review_badge(line.review)[1],
            sort=sort.STATE,
            width=12,
        ),
    ]
