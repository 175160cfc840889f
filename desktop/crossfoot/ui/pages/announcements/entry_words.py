"""What stands over an announcement under work, and which keys the page tells meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.values import AnnouncementKind, SignOffState
from crossfoot.ui.pages.page import Heading, Key
from crossfoot.ui.texts import day
from crossfoot.ui.words import review_badge, word

if TYPE_CHECKING:
    from crossfoot.ledger.queries.announcement_view import AnnouncementView
    from crossfoot.ledger.queries.sign_offs import SignOffView


def entry_heading(view: AnnouncementView, review: SignOffState) -> Heading:
    """Return what stands over an announcement under work; review: where it stands."""
    fields = view.fields
    said = (_kind(fields.kind), day(fields.published_on), fields.event, fields.place)
    subtitle = "  ·  ".join(text for text in said if text)
    return Heading(fields.title, subtitle[:1].upper() + subtitle[1:], review_badge(review))


def returned_words(view: SignOffView) -> str:
    """Return the question that an announcement came back with; "" where it did not."""
    if view.state is not SignOffState.RETURNED or not view.said:
        return ""
    last = view.said[-1]
    words = _tr("{0} returned this with a question: {1}")
    return words.format(last.by, last.words or "")


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
