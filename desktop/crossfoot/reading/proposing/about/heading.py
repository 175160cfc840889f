"""What stands about the announcement itself: title, kind, date, publisher, occasion."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import AnnouncementKind, SourceType
from crossfoot.reading.proposing.about.dates import published_on
from crossfoot.reading.proposing.about.furniture import is_furniture
from crossfoot.reading.proposing.about.language import language_of
from crossfoot.reading.proposing.about.occasion import occasion
from crossfoot.reading.proposing.sentences import dateline_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.proposing.sentences import Sentence

_LONGEST_TITLE = 160
_TOP = 1200

_AGENCIES = (
    "Reuters AFP AP Bloomberg Xinhua TASS Interfax Anadolu Yonhap Kyodo PTI ANI WAM SPA KUNA "
    "QNA Kazinform UPI DPA EFE ANSA UzA APA"
)
_WIRE = re.compile(
    r"\((?P<name>" + "|".join([*_AGENCIES.split(), "Associated Press"]) + r")\)"
    r"|/(?P<release>PRNewswire|PR Newswire|Business ?Wire|GlobeNewswire)/",
)
_AGENCY = re.compile("|".join(re.escape(name) for name in [*_AGENCIES.split(), "Associated Press"]))
_BYLINE = re.compile(
    r"^[ \t]*(?:By|Author:|Written by)\s+(?P<name>[A-Z][\w.’'-]+(?: "
    r"[A-Z][\w.’'-]+){1,3})\b[^\n]{0,60}$",
    re.MULTILINE,
)
# "By Ellen Marsh, Reuters": whom the writer writes for.
_WRITES_FOR = re.compile(
    r"^[ \t]*(?:By|Written by)\s[^\n,|]{3,60}(?:,| \|)[ \t]*(?P<name>"
    + "|".join([*_AGENCIES.split(), "Associated Press"])
    + r")[ \t]*$",
    re.MULTILINE,
)
# A body that stands alone in a line at the top, as over its own fact sheets.
_LETTERHEAD = re.compile(
    r"^[ \t]*(?P<name>The White House|GOV\.UK|European Commission|Press Information Bureau|"
    r"(?:(?:U\.S\. )?Department|Ministry) of [A-Z][\w ]{2,60}?)[ \t]*$",
    re.MULTILINE,
)
_LETTERHEAD_ENDS = 300
_SOURCE = re.compile(
    r"^[ \t]*(?:Source|Publisher|Published by)[ \t]*:[ \t]*(?P<name>[^\n]{2,60})$", re.MULTILINE
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
    held = occasion(text)
    kind = _kind(text, top)
    desk = _WRITES_FOR.search(top)
    letterhead = _LETTERHEAD.search(top[:_LETTERHEAD_ENDS])
    publisher = wire["name"] or wire["release"] if wire else None
    stated = source or desk or letterhead
    return Heading(
        _title(text, cut),
        kind,
        _source_type(top, kind, wire or desk),
        language_of(text),
        published_on(top),
        publisher or (stated["name"].strip() if stated else None),
        byline["name"] if byline else None,
        (held.place if held.local else None) or _dateline(top) or held.place,
        held.event,
    )


def _title(text: str, cut: Sequence[Sentence]) -> str:
    """Return the first line that reads like a title, else the first sentence, cut short."""
    if not cut:
        return ""
    lines = (" ".join(text[one.start : one.end].split()) for one in cut)
    line = next((one for one in lines if not _is_above_title(one)), None)
    line = (line or " ".join(text[cut[0].start : cut[0].end].split())).lstrip("# ")
    if len(line) <= _LONGEST_TITLE:
        return line.removesuffix(".")
    return line[:_LONGEST_TITLE].rsplit(" ", 1)[0].rstrip(",;:") + "…"


def _is_above_title(line: str) -> bool:
    about = (_LETTERHEAD, _BYLINE, _SOURCE, _AGENCY)
    return is_furniture(line) or any(one.fullmatch(line) for one in about)


_KINDS: tuple[tuple[AnnouncementKind, re.Pattern[str]], ...] = (
    (AnnouncementKind.FACT_SHEET, re.compile(r"^\W*fact ?sheet\b", re.IGNORECASE | re.MULTILINE)),
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
    if kind is AnnouncementKind.FACT_SHEET or _GOVERNMENT.search(top[:_LETTERHEAD_ENDS]):
        return SourceType.GOVERNMENT
    if kind in {AnnouncementKind.RELEASE, AnnouncementKind.FILING}:
        return SourceType.PARTY
    if kind is AnnouncementKind.ARTICLE:
        return SourceType.MEDIA
    return SourceType.OTHER


def _dateline(top: str) -> str | None:
    for line in top.splitlines():
        match = dateline_at(line, 0, len(line))
        if match:
            return match["place"].title().strip()
    return None
