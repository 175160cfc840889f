"""The plainest words, free of everything that judges: a list that paints first needs no more."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication, QLocale

NONE = "—"


def day(text: str | None) -> str:
    """Return a date at the precision it has: 2025, Sep 2025, 22 Sep 2025."""
    parts = (text or "").split("-")
    if not all(part.isdigit() for part in parts) or len(parts) < len(("year", "month")):
        return text or ""
    locale = QLocale()  # "май 2025", but "13 мая 2025"
    called = locale.monthName if len(parts) > len(("year", "month")) else locale.standaloneMonthName
    month = called(int(parts[1]), QLocale.FormatType.ShortFormat)
    return " ".join(part for part in (*(p.lstrip("0") for p in parts[2:]), month, parts[0]))


def whole(number: int) -> str:
    """Return a count with its thousands set apart as the person's language does: 12,345."""
    return QLocale().toString(number)


def moment(at: str | None) -> str:
    """Return a time (UTC, ISO 8601) as the person's clock had it: 22 Sep 2025 14:02."""
    if at is None:
        return ""
    try:
        known = datetime.fromisoformat(at)
        local = (known.replace(tzinfo=UTC) if known.tzinfo is None else known).astimezone()
    except (ValueError, OverflowError):  # a file may say what no calendar here holds
        return at
    return f"{day(local.date().isoformat())} {local.strftime('%H:%M')}"


def key_words(keys: str) -> str:
    """Return a shortcut by what its keys are labelled: Ctrl+Shift+Enter."""
    return keys.replace("Return", "Enter")


def quoted(wording: str) -> str:
    """A wording in the quotation marks of the language."""
    return QCoreApplication.translate("sentences", "“{text}”").format(text=wording)
