"""Lines about a text that stand above its title: dates, places, senders, menus, addresses."""

from __future__ import annotations

import re

_DATES = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?\.?\s+[^\W\d_]{3,10}\.?,?\s+(?:19|20)\d\d\b(?:\s+(?:года|г\.))?"
    r"|\b[^\W\d_]{3,10}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?:,\s*|\s+)(?:19|20)\d\d\b"
    r"|\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b"
    r"|\b\d{1,2}[:.]\d\d\b(?:\s*(?:[ap]\.?m\.?|GMT|UTC|CET|ET|EST|EDT|IST|hrs))?"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+\.\w+")
_WORDS = re.compile(
    r"\b(?:for immediate release|(?:press|news|media) (?:release|centre|center|statement|note)|"
    r"press information bureau|embargoed until|published(?: on| at)?|posted(?: on| by)?|updated|"
    r"released?(?: on)?|date|issued(?: on)?|source|share(?: this)?|print|read time|min read|"
    r"newsroom|home|business|politics|economy|world|markets|latest|"
    r"пресс-релиз|опубликовано|новости|источник|главная|дата)\b:?",
    re.IGNORECASE,
)
_MENU = re.compile(r"\w\s*[|»›>]\s*\w")
_CONTENT = re.compile(r"[^\W\d_]{2,}")
_FEW = 2


def is_furniture(line: str) -> bool:
    """Whether a line only says when, where, by whom or in which section the text appeared."""
    if not line.strip() or (_MENU.search(line) and not _DATES.sub("", line).count(". ")):
        return True
    rest = line
    for about in (_ADDRESS, _DATES, _WORDS):
        rest = about.sub(" ", rest)
    return rest != line and len(_CONTENT.findall(rest)) <= _FEW
