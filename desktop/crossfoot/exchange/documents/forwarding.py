"""A message inside another, as programs put it when somebody sends it on: who said it, and when."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from crossfoot.exchange.comparing.days import day_of

_FIELDS = {
    "sender": ("from", "von", "de", "от", "от кого"),
    "date": ("date", "sent", "datum", "gesendet", "envoyé", "дата", "отправлено"),
    "subject": ("subject", "betreff", "objet", "тема"),
}
_FIELD_OF = {name: field for field, names in _FIELDS.items() for name in names}
_LINE = re.compile(r"[> ]*\*?([^\W\d_][\w ]{1,20}?)\*?\s?:\*?\s+(.+)")
_MOST_LINES = 12
"""Lines over a message that is sent on."""
_DAY = re.compile(r"(?:\w{2,12}\.?,? )?(\d{1,2}\.? \w{3,12}\.? \d{4}|\w{3,12} \d{1,2},? \d{4})")


class Forwarded(NamedTuple):
    """What was sent on. above: what stands over it, its own head included."""

    text: str
    above: str
    sender: str
    date: str
    subject: str


def forwarded(text: str) -> Forwarded | None:
    """Find the first message that another one holds; None where there is none."""
    lines = text.split("\n")
    for at, line in enumerate(lines):
        match = _LINE.fullmatch(line.strip())
        if match and _FIELD_OF.get(match[1].lower()) == "sender":
            found, end = _head(lines, at)
            if len(found) == len(_FIELDS):
                inside = "\n".join(lines[end:]).strip()
                return Forwarded(inside, "\n".join(lines[:end]).strip(), **found)
    return None


def day_of_mail(text: str) -> str | None:
    """The day that the head of a message names, in any of the ways that programs write it."""
    try:
        return parsedate_to_datetime(text).date().isoformat()
    except (ValueError, TypeError, OverflowError):
        pass
    named = _DAY.search(text)
    try:
        return day_of(named[1]) if named else None
    except ValueError:
        return None


def _head(lines: list[str], start: int) -> tuple[dict[str, str], int]:
    """The fields of a head, and the number of the line behind it."""
    found: dict[str, str] = {}
    end = start
    for number, line in enumerate(lines[start : start + _MOST_LINES], start):
        match = _LINE.fullmatch(line.strip())
        if match is None:
            if not line.strip() and len(found) == len(_FIELDS):
                return found, number
            if line.strip():
                return found, end
            continue
        field = _FIELD_OF.get(match[1].strip().lower())
        if field is not None:
            found.setdefault(field, match[2].strip())
        end = number + 1
    return found, end
