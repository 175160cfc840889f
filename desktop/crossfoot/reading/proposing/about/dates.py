"""The date that a text gives itself: labelled, on a line of its own, or in a dateline."""

from __future__ import annotations

import re

_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
    r"Sept?(?:ember)?|"
    r"Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DAY_FIRST = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+{_MONTH},?\s+(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE
)
_MONTH_FIRST = re.compile(
    rf"\b{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE
)
_ISO = re.compile(r"\b(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b")
_LABEL = re.compile(
    r"\b(?:published|posted|updated|released|date|issued)(?: on)?:?\s*$", re.IGNORECASE
)
_OPENS = re.compile(r"\s*(?:\([^)]*\)\s*)?(?:—|–|--|/| - )")
# "Astana, 12 November 2025. The two countries …"
_PLACE = re.compile(r"\s*[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2},\s*")
_STOPS = re.compile(r"\.\s+[A-Z]")
# "13 November 2023. The two countries …"; several such lines are a chronicle.
_DATED = re.compile(
    r"^[ \t]*(?:\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+\.?,?|[A-Z][a-z]+\.?\s+\d{1,2},?)\s+"
    r"(?:19|20)\d\d\b",
    re.MULTILINE,
)
_SENTENCE = re.compile(r"[a-z]{3,} [a-z]{3,}")
_LONGEST_LEAD, _LONGEST_REST, _LONGEST_DATELINE = 40, 25, 60


def published_on(top: str) -> str | None:
    """Return the date at the head of a text as YYYY-MM-DD; None where none is its own."""
    for pattern in (_ISO, _DAY_FIRST, _MONTH_FIRST):
        for match in pattern.finditer(top):
            if _is_own(top, match):
                return _date(match)
    return None


def _is_own(top: str, match: re.Match[str]) -> bool:
    """Whether a date is the text's own, not one it tells of."""
    lead = top[top.rfind("\n", 0, match.start()) + 1 : match.start()]
    end = top.find("\n", match.end())
    rest = top[match.end() : end if end >= 0 else len(top)]
    if _LABEL.search(lead):
        return True
    if _OPENS.match(rest) and len(lead) <= _LONGEST_DATELINE:
        return True
    if _STOPS.match(rest) and (_PLACE.fullmatch(lead) or _opens_alone(top, lead)):
        return True
    short = len(lead.strip()) <= _LONGEST_LEAD and len(rest.strip()) <= _LONGEST_REST
    return short and not lead.strip().endswith("on") and not _SENTENCE.search(lead)


def _opens_alone(top: str, lead: str) -> bool:
    """Whether a date opens its line, and is the only one that does."""
    return not lead.strip() and len(_DATED.findall(top)) == 1


def _date(match: re.Match[str]) -> str | None:
    month = match["month"]
    number = int(month) if month.isdigit() else _MONTHS[month[:3].lower()]
    day = int(match["day"])
    if not (1 <= number <= 12 and 1 <= day <= 31):
        return None
    return f"{match['year']}-{number:02}-{day:02}"
