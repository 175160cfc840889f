"""What stands over an announcement under work, and which keys the page tells meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crossfoot.figures.values import AnnouncementKind, DismissalReason, SignOffState
from crossfoot.ui.pages.announcements.chips import ChipState
from crossfoot.ui.pages.page import Heading, Key
from crossfoot.ui.texts import day
from crossfoot.ui.theme.tokens import Tone
from crossfoot.ui.words import review_badge, word

if TYPE_CHECKING:
    from crossfoot.ledger.queries.announcement_view import AnnouncementView
    from crossfoot.ledger.queries.sign_offs import SignOffView
    from crossfoot.ui.pages.announcements.chips import Chip


def entry_heading(view: AnnouncementView, review: SignOffState) -> Heading:
    """Return what stands over an announcement under work; review: where it stands."""
    fields = view.fields
    on = day(fields.published_on) or QCoreApplication.translate("announcements", "no date")
    said = (_kind(fields.kind), on, fields.event, fields.place)
    subtitle = "  ·  ".join(text for text in said if text)
    return Heading(fields.title, subtitle[:1].upper() + subtitle[1:], review_badge(review))


def decided_words(view: AnnouncementView) -> tuple[str, Tone]:
    """Return what is said when the last figure is decided: what comes next, and what is missing."""
    t = QCoreApplication.translate
    if view.fields.published_on is None:
        undated = t(
            "announcements",
            "Every figure is decided. The announcement has no date: Ctrl+I gives it one, "
            "Ctrl+Enter sends it to review without.",
        )
        return undated, Tone.WARN
    return t("announcements", "Every figure is decided. Ctrl+Enter sends to review."), Tone.PLAIN


def sent_words(view: AnnouncementView) -> tuple[str, Tone]:
    """Return what is said of an announcement that was sent to review."""
    t = QCoreApplication.translate
    if view.fields.published_on is None:
        return t("announcements", "Sent to review without a date; Ctrl+I gives it one."), Tone.WARN
    return t("announcements", "Sent to review."), Tone.GOOD


def returned_words(view: SignOffView) -> str:
    """Return the question that an announcement came back with; "" where it did not."""
    if view.state is not SignOffState.RETURNED or not view.said:
        return ""
    last = view.said[-1]
    words = QCoreApplication.translate("announcements", "{0} returned this with a question: {1}")
    return words.format(last.by, last.words or "")


def doubt_words(reason: str) -> str:
    """Return why a number looks like none of the deals."""
    t = QCoreApplication.translate
    words = {
        DismissalReason.BACKGROUND: t("announcements", "looks like background"),
        DismissalReason.OTHER_DEAL: t("announcements", "looks like another deal"),
        DismissalReason.REPEATED: t("announcements", "looks repeated"),
        DismissalReason.NOT_A_DEAL_NUMBER: t("announcements", "looks like no deal number"),
    }
    return words[DismissalReason(reason)]


def skip_words(reason: str) -> str:
    """Return what skipping a number for this reason is called."""
    return QCoreApplication.translate("announcements", "skip: {0}").format(
        word(DismissalReason(reason))
    )


def _deciding(chip: Chip | None) -> list[Key]:
    """What Enter and Delete do to a figure in its state."""
    t = QCoreApplication.translate
    enter, delete = t("announcements", "Enter"), t("announcements", "Del")
    skip = Key(delete, t("announcements", "skip"))
    if chip is not None and chip.doubt:
        anyway = Key("R", t("announcements", "record all the same"))
        return [Key(enter, skip_words(chip.doubt)), anyway, skip]
    if chip is not None and chip.state is ChipState.RECORDED:
        save, back = t("announcements", "save, next open"), t("announcements", "take back")
        return [Key(enter, save), Key(delete, back)]
    if chip is not None and chip.state is ChipState.DISMISSED:
        skip = Key(delete, t("announcements", "do not skip"))
    return [Key(enter, t("announcements", "record")), skip]


def form_keys(chip: Chip | None) -> list[Key]:
    """Return the keys while the focus is in the form of the current figure."""
    t = QCoreApplication.translate
    is_recorded = chip is not None and chip.state is ChipState.RECORDED
    save = t("announcements", "save, next open") if is_recorded else t("announcements", "record")
    return [
        Key(t("announcements", "Enter"), save),
        Key(t("announcements", "Esc"), t("announcements", "back to the text")),
        Key("F2", t("announcements", "next figure")),
        Key("Ctrl+Del", _deciding(chip)[-1].does),
        Key("Ctrl+Enter", t("announcements", "send to review")),
        Key("Ctrl+Z", t("announcements", "undo")),
    ]


def entry_keys(chip: Chip | None) -> list[Key]:
    """Return the keys of the workbench, named for what they do to the current figure."""
    return [
        *_deciding(chip),
        Key("F2", QCoreApplication.translate("announcements", "next figure")),
        Key(
            QCoreApplication.translate("announcements", "Tab"),
            QCoreApplication.translate("announcements", "form"),
        ),
        Key("Ctrl+Enter", QCoreApplication.translate("announcements", "send to review")),
        Key("Ctrl+Z", QCoreApplication.translate("announcements", "undo")),
        Key("Ctrl+V", QCoreApplication.translate("announcements", "paste an announcement")),
        Key(
            QCoreApplication.translate("announcements", "Shift+Del"),
            QCoreApplication.translate("announcements", "skip the rest of the paragraph"),
        ),
        Key("Shift+F2", QCoreApplication.translate("announcements", "figure before")),
        Key("N", QCoreApplication.translate("announcements", "next open number")),
        Key("Ctrl+I", QCoreApplication.translate("announcements", "details")),
        Key("Ctrl+G", QCoreApplication.translate("announcements", "pages of the PDF")),
        Key("Ctrl+Shift+V", QCoreApplication.translate("announcements", "a later text")),
        Key("Ctrl+L", QCoreApplication.translate("announcements", "the quote stands here")),
        Key(
            QCoreApplication.translate("announcements", "Esc"),
            QCoreApplication.translate("announcements", "back"),
        ),
    ]


def _kind(kind: str | None) -> str:
    """Return what kind of document it is, in words; a kind the ledger added as it is."""
    listed = kind in AnnouncementKind.__members__.values()
    return word(AnnouncementKind(kind)) if kind and listed else kind or ""
