"""The occasion that a text is about, and where it was: a summit, an air show, a visit."""

from __future__ import annotations

import re
from typing import NamedTuple

_NAMES = (
    r"(?:[Ss]ummit|Conference|Forum|Air ?[Ss]how|Airshow|Expo|Exhibition|Congress|Roundtable|Fair|"
    r"Week|Dialogue|Convention)"
)
_PLACE = r"[A-ZÀ-Þ][\w’'-]*(?:\s+[A-ZÀ-Þ][\w’'-]*){0,2}"
_EVENT = re.compile(
    r"\b(?:during|at|on the sidelines of|on the margins of|in the margins of|opening|attending|"
    r"opened|for)\s+(?:the\s+|this year[’']s\s+|an?\s+)?"
    r"(?P<event>(?:(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|inaugural|annual)\s+)?"
    r"(?:session of (?:the\s+)?)?"
    r"(?:[A-Z0-9][\w’'.+&/–-]*(?:\s+(?:of|for|on|and|the|in)(?:\s+the)?(?=\s+[A-Z]))?\s+){0,8}?"
    rf"(?:General Assembly|{_NAMES}(?: (?:19|20)\d\d)?"
    r"(?:\s+(?:of|on|for)\s+(?:the\s+)?(?:[A-Z][\w’'-]*\s?){1,5})?))"
    rf"(?:\s+in\s+(?P<place>{_PLACE}))?"
)
_VISIT = re.compile(
    r"\b(?:during|in the course of|as part of)\s+(?:the\s+)?"
    r"(?P<event>(?:(?!of\b)[\w.’'-]+\s+){0,5}?(?:visit|trip|tour)\s+(?:to|of)\s+(?:the\s+)?"
    rf"(?P<place>{_PLACE}))"
)
_NAMELESS = frozenset(
    {"Forum", "Week", "Conference", "Summit", "Congress", "summit", "Expo", "Fair"}
)


class Occasion(NamedTuple):
    """An occasion's name and place; None where the text gives none.

    local: the place is where it was held, not only where a visit went.
    """

    event: str | None = None
    place: str | None = None
    local: bool = False


def occasion(text: str) -> Occasion:
    """Return the occasion that the text names first."""
    for pattern in (_EVENT, _VISIT):
        for match in pattern.finditer(text):
            event = " ".join(match["event"].split())
            if event not in _NAMELESS:
                return Occasion(event, match["place"], pattern is _EVENT)
    return Occasion()
