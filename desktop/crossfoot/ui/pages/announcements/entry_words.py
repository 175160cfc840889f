"""What stands over an announcement under work, and which keys the page tells meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.values import AnnouncementKind
from crossfoot.ledger.queries.announcements import AnnouncementState
from crossfoot.ui.pages.announcements.columns import state_badge
from crossfoot.ui.pages.page import Heading, Key
from crossfoot.ui.texts import day
from crossfoot.ui.words import word

if TYPE_CHECKING:
    from crossfoot.ledger.queries.announcement_view import AnnouncementView


def entry_heading(view: AnnouncementView) -> Heading:
    """Return what stands over an announcement under work."""
    fields = view.fields
    said = (_kind(fields.kind), day(fields.published_on), fields.event, fields.place)
    subtitle = "  ·  ".join(text for text in said if text)
    state = AnnouncementState.DRAFT if view.sent_at is None else AnnouncementState.SENT
    return Heading(fields.title, subtitle[:1].upper() + subtitle[1:], state_badge(state))


def entry_keys() -> list[Key]:
    """Return the keys of the workbench."""
    return [
        Key(_tr("Enter"), _tr("record")),
        Key(_tr("Del"), _tr("skip")),
        Key("F2", _tr("next figure")),
        Key(_tr("Tab"), _tr("form")),
        Key("Ctrl+Enter", _tr("send to review")),
        Key("Ctrl+Z", _tr("undo")),
        Key("Ctrl+V", _tr("paste an announcement")),
        Key(_tr("Shift+Del"), _tr("skip the rest of the paragraph")),
        Key("Shift+F2", _tr("figure before")),
        Key("N", _tr("next open number")),
        Key("Ctrl+I", _tr("details")),
        Key("Ctrl+G", _tr("pages of the PDF")),
        Key("Ctrl+Shift+V", _tr("a later text")),
        Key("Ctrl+L", _tr("the quote stands here")),
        Key(_tr("Esc"), _tr("back")),
    ]


def _kind(kind: str | None) -> str:
    """Return what kind of document it is, in words; a kind the ledger added as it is."""
    listed = kind in AnnouncementKind.__members__.values()
    return word(AnnouncementKind(kind)) if kind and listed else kind or ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("announcements", text)
