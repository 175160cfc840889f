"""The filters of the list of announcements."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.values import AnnouncementKind, SecondReadingState
from crossfoot.ledger.queries.announcements import AnnouncementState
from crossfoot.ui.widgets.facets import Kind
from crossfoot.ui.words import word


def announcement_kinds() -> list[Kind]:
    """The facets, the first three always in sight."""
    t = QCoreApplication.translate
    return [
        Kind(
            "states",
            t("announcements", "State"),
            t("announcements", "Any state"),
            _state,
            tuple(map(str, AnnouncementState)),
        ),
        Kind("publishers", t("announcements", "Publisher"), t("announcements", "Every publisher")),
        Kind("events", t("announcements", "Event"), t("announcements", "Every event")),
        Kind(
            "kinds",
            t("announcements", "Kind"),
            t("announcements", "Every kind"),
            _kind,
            tuple(map(str, AnnouncementKind)),
        ),
        Kind("clerks", t("announcements", "Entered by"), t("announcements", "Everybody")),
        Kind(
            "seconds",
            t("announcements", "Second reading"),
            t("announcements", "All, read again or not"),
            _second,
            tuple(map(str, SecondReadingState)),
        ),
    ]


def _state(value: str) -> str:
    t = QCoreApplication.translate
    return {
        AnnouncementState.DRAFT: t("announcements", "In draft"),
        AnnouncementState.SENT: t("announcements", "Sent to review"),
    }[AnnouncementState(value)]


def _kind(value: str) -> str:
    """A kind in words; one that the ledger added as it is."""
    listed = value in AnnouncementKind.__members__.values()
    return word(AnnouncementKind(value)) if listed else value


def _second(value: str) -> str:
    return word(SecondReadingState(value))
