"""Who states a figure: "as stated by …", "according to …", "the ministry said"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.sentences import Sentence

_SAY = (
    r"(?:said|says|stated|states|announced|announces|added|told|reported|reports|estimated|"
    r"estimates|"
    r"confirmed|confirms|noted|wrote|claimed|declared|disclosed|revealed)"
)
_WHO = r"(?P<who>[^,;:.()“”\"]+(?:\.[A-Z]\.?[^,;:.()“”\"]*)*)"
_AS_STATED = re.compile(
    rf"\bas (?:stated|said|noted|announced|reported|put|estimated|described|claimed|confirmed|"
    rf"valued|"
    rf"quoted|disclosed|posted) by {_WHO}"
)
_ACCORDING = re.compile(rf"\b[Aa]ccording to {_WHO}")
_TAIL = re.compile(
    rf",[”\"’']?\s+(?P<who>(?:[\w.’'&-]+\s+){{1,8}}?){_SAY}\b(?:\s+(?:on|in|at|to|during|"
    rf"late)\b[^,;]*)?[.”\"]*\s*$"
)
_INVERTED = re.compile(rf",[”\"’']?\s+{_SAY}\s+{_WHO}")
_HEAD = re.compile(
    rf"^(?:(?:On|In|At|Late|Earlier)\b[^,]{{2,40}},\s+|Meanwhile,\s+)?"
    rf"(?P<who>(?:[\w.’'&-]+\s+){{1,9}}?)(?:(?:on|late|in)\s+\w+\s+)?"
    rf"(?:{_SAY}|puts|put|values|valued)\b(?!\s+(?:an?|its|their|the order|plans|\$|€|£))"
)
_NOBODY = re.compile(
    r"^(?:it|they|he|she|which|that|who|and|also|has|have|was|were|is|are)\b", re.IGNORECASE
)
_ADVERB = re.compile(r"\s+(?:nevertheless|also|later|further|separately|recently|then|however)$")
_NO_SPEAKER = re.compile(r"\b(?:which|that|will|would|has|have|was|were|been|deals?|agreements?)\b")


def stated_by(text: str, sentence: Sentence, figure: Found) -> str | None:
    """Return who states the figure, in the source's words; None where nobody is named."""
    after = text[figure.end : sentence.end]
    named = _AS_STATED.search(after)
    if named and not re.search(r"[;$€£]", after[: named.start()]):
        return _who(named)
    whole = text[sentence.start : sentence.end]
    for pattern in (_ACCORDING, _TAIL, _INVERTED, _HEAD):
        match = pattern.search(whole)
        if match and (who := _who(match)):
            return who
    return None


def _who(match: re.Match[str]) -> str | None:
    who = _ADVERB.sub("", " ".join(match["who"].split())).strip(" ’'")
    if not who or _NOBODY.match(who) or _NO_SPEAKER.search(who):
        return None
    return who
