"""What stands about the announcement itself: title, kind, date, publisher, occasion."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import AnnouncementKind, SourceType
from crossfoot.reading.proposing.language import language_of
from crossfoot.reading.proposing.sentences import DATELINE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.proposing.sentences import Sentence

_LONGEST_TITLE = 160
_MONTHS = {
    name: number
    for number, name in enumerate(
        ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1
    )
}
_MONTH = (
    r"(?P<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|"
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
_TOP = 1200

_AGENCIES = (
    "Reuters AFP AP Bloomberg Xinhua TASS Interfax Anadolu Yonhap Kyodo PTI ANI WAM SPA KUNA "
    "QNA Kazinform UPI DPA EFE ANSA UzA APA"
)
_WIRE = re.compile(
    r"\((?P<name>" + "|".join([*_AGENCIES.split(), "Associated Press"]) + r")\)"
    r"|/(?P<release>PRNewswire|PR Newswire|Business ?Wire|GlobeNewswire)/",
)
_BYLINE = re.compile(
    r"^\s*(?:By|Author:|Written by)\s+(?P<name>[A-Z][\w.’'-]+(?: "
    r"[A-Z][\w.’'-]+){1,3})\b[^\n]{0,60}$",
    re.MULTILINE,
)
_SOURCE = re.compile(
    r"^\s*(?:Source|Publisher|Published by)\s*:\s*(?P<name>[^\n]{2,60})$", re.MULTILINE
)
_EVENT = re.compile(
    r"\b(?:during|at|on the sidelines of|on the margins of|in the margins of|opening|attending|"
    r"for)\s+"
    r"(?:the\s+|this year[’']s\s+|an?\s+)?"
    r"(?P<event>(?:(?:\d{1,3}(?:st|nd|rd|th)|first|second|third|inaugural|annual)\s+)?"
    r"(?:session of (?:the\s+)?)?"
    r"(?:[A-Z0-9][\w’'.+&/–-]*(?:\s+(?:of|for|on|and|the|in)(?:\s+the)?(?=\s+[A-Z]))?\s+){0,8}?"
    r"(?:General Assembly|(?:[Ss]ummit|Conference|Forum|Air ?[Ss]how|Airshow|Expo|Exhibition|"
    r"Congress|"
    r"Roundtable|Fair|Week|Dialogue|Convention)(?: (?:19|20)\d\d)?"
    r"(?:\s+(?:of|on|for)\s+(?:the\s+)?(?:[A-Z][\w’'-]*\s?){1,5})?))"
    r"(?P<where>\s+in\s+(?P<place>(?:[A-ZÀ-Þ][\w’'.-]*)(?:\s+[A-ZÀ-Þ][\w’'.-]*){0,2}))?"
)
_VISIT = re.compile(
    r"\b(?:during|on|in the course of)\s+(?P<event>(?:an?\s+|the\s+|his\s+|"
    r"her\s+)?(?:[\w’' ]{0,40}?)?"
    r"(?:state |official |working )?(?:visit|trip|tour)\s+(?:to|"
    r"of)\s+(?:the\s+)?(?P<place>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)?))"
)


@dataclass(frozen=True, slots=True)
class Heading:
    """What the text says about itself; None where it says nothing."""

    title: str
    kind: AnnouncementKind
    source_type: SourceType
    language: str | None
    published_on: str | None = None
    publisher: str | None = None
    author: str | None = None
    place: str | None = None
    event: str | None = None


def heading(text: str, cut: Sequence[Sentence]) -> Heading:
    """Return what stands about the announcement itself."""
    top = text[:_TOP]
    wire = _WIRE.search(top)
    source = _SOURCE.search(text)
    byline = _BYLINE.search(top)
    event, place = _occasion(text)
    kind = _kind(text, top)
    publisher = wire["name"] or wire["release"] if wire else None
    return Heading(
        _title(text, cut),
        kind,
        _source_type(top, kind, wire),
        language_of(text),
        _published_on(top),
        publisher or (source["name"].strip() if source else None),
        byline["name"] if byline else None,
        place or _dateline(top),
        event,
    )


def _title(text: str, cut: Sequence[Sentence]) -> str:
    """Return the first line where it reads like a title, else the first sentence, cut short."""
    if not cut:
        return ""
    first = cut[0]
    line = " ".join(text[first.start : first.end].split())
    alone = len(cut) == 1 or cut[1].paragraph != first.paragraph
    if alone and len(line) <= _LONGEST_TITLE:
        return line.lstrip("# ").removesuffix(".")
    if len(line) <= _LONGEST_TITLE:
        return line.removesuffix(".")
    return line[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(",;:") + "…"


_KINDS: tuple[tuple[AnnouncementKind, re.Pattern[str]], ...] = (
    (AnnouncementKind.FACT_SHEET, re.compile(r"\bfact ?sheet\b", re.IGNORECASE)),
    (
        AnnouncementKind.FILING,
        re.compile(
            r"SECURITIES AND EXCHANGE COMMISSION|\bForm (?:8-K|6-K|10-[KQ]|20-F)\b|Regulatory "
            r"News Service|stock exchange (?:filing|announcement)",
            re.IGNORECASE,
        ),
    ),
    (
        AnnouncementKind.RELEASE,
        re.compile(
            r"for immediate release|press release|news release|media contacts?:|/PR ?Newswire/|"
            r"\(?BUSINESS WIRE\)?|GLOBE ?NEWSWIRE|readout of",
            re.IGNORECASE,
        ),
    ),
    (
        AnnouncementKind.TRANSCRIPT,
        re.compile(
            r"^(?:Q:|Q\.|THE PRESIDENT:|MODERATOR:|QUESTION:|[A-Z][A-Z .]{3,30}: )", re.MULTILINE
        ),
    ),
    (
        AnnouncementKind.SPEECH,
        re.compile(
            r"^(?:remarks|speech|address) (?:by|of)\b|\b(?:ladies and gentlemen|distinguished "
            r"guests)\b",
            re.IGNORECASE | re.MULTILINE,
        ),
    ),
    (
        AnnouncementKind.POST,
        re.compile(r"^@\w+|(?:^|\s)#\w{3,}(?:\s+#\w+)+|^\S+ @\w+ ·", re.MULTILINE),
    ),
)


def _kind(text: str, top: str) -> AnnouncementKind:
    for kind, pattern in _KINDS:
        where = text if kind is AnnouncementKind.RELEASE else top
        if pattern.search(where):
            return kind
    return AnnouncementKind.ARTICLE


_GOVERNMENT = re.compile(
    r"\b(?:The White House|WHITE HOUSE|GOV\.UK|Prime Minister[’']s Office|Ministry of [A-Z]\w+|"
    r"Press Information Bureau|"
    r"European Commission|Akorda|U\.S\. Department of \w+)\s*$|^(?:The White House|Department "
    r"of|Ministry of)",
    re.MULTILINE,
)


def _source_type(top: str, kind: AnnouncementKind, wire: re.Match[str] | None) -> SourceType:
    if wire and wire["name"]:
        return SourceType.AGENCY
    if kind is AnnouncementKind.FACT_SHEET or _GOVERNMENT.search(top[:300]):
        return SourceType.GOVERNMENT
    if kind in {AnnouncementKind.RELEASE, AnnouncementKind.FILING}:
        return SourceType.PARTY
    if kind is AnnouncementKind.ARTICLE:
        return SourceType.MEDIA
    return SourceType.OTHER


def _published_on(top: str) -> str | None:
    """Return the date the text gives itself: labelled, or on a line or dateline of its own."""
    for pattern in (_ISO, _DAY_FIRST, _MONTH_FIRST):
        for match in pattern.finditer(top):
            line_start = top.rfind("\n", 0, match.start()) + 1
            lead = top[line_start : match.start()]
            line_end = top.find("\n", match.end())
            rest = top[match.end() : line_end if line_end >= 0 else len(top)]
            alone = (
                len(lead.strip()) <= 40
                and len(rest.strip()) <= 25
                and not lead.strip().endswith("on")
            )
            opens = re.match(r"\s*(?:\([^)]*\)\s*)?(?:—|–|--|/| - )", rest) and len(lead) <= 60
            if (
                _LABEL.search(lead)
                or opens
                or (alone and not re.search(r"[a-z]{3,} [a-z]{3,}", lead))
            ):
                return _date(match)
    return None


def _date(match: re.Match[str]) -> str | None:
    month = match["month"]
    number = int(month) if month.isdigit() else _MONTHS[month[:3].lower()]
    day = int(match["day"])
    if not (1 <= number <= 12 and 1 <= day <= 31):
        return None
    return f"{match['year']}-{number:02}-{day:02}"


def _occasion(text: str) -> tuple[str | None, str | None]:
    """Return the occasion that the text names first, and its place."""
    for pattern in (_EVENT, _VISIT):
        for match in pattern.finditer(text):
            event = " ".join(match["event"].split())
            if event and event.split()[0] not in {
                "Forum",
                "Week",
                "Conference",
                "Summit",
                "Congress",
            }:
                return event, match["place"]
    return None, None


def _dateline(top: str) -> str | None:
    for line in top.splitlines():
        match = DATELINE.match(line)
        if match:
            return match["place"].title().strip()
    return None
