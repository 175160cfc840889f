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
        Column(t("announcements", "Announcement"), _title, sort=sort.TITLE, width=34, stretch=True),
        Column(t("announcements", "Event"), _event, width=24),
        Column(t("announcements", "Publisher"), _publisher, sort=sort.PUBLISHER, width=20),
        Column(t("announcements", "Published"), _published, sort=sort.PUBLISHED, width=13),
        Column(t("announcements", "Figures"), _figures, sort=sort.FIGURES, right=True, width=9),
        Column(t("announcements", "Flags"), _flags, sort=sort.FLAGS, right=True, width=7),
        Column(
            t("announcements", "State"),
            lambda line: review_badge(line.review)[0],
            badge=lambda line: review_badge(line.review)[1],
            sort=sort.STATE,
            width=12,
        ),
    ]


def _title(line: AnnouncementLine) -> str:
    return line.title


def _event(line: AnnouncementLine) -> str:
    return line.event or NONE


def _publisher(line: AnnouncementLine) -> str:
    return line.publisher or NONE


def _published(line: AnnouncementLine) -> str:
    return day(line.published_on) or NONE


def _figures(line: AnnouncementLine) -> str:
    return whole(line.figures)


def _flags(line: AnnouncementLine) -> str:
    return whole(line.flags) if line.flags else ""
