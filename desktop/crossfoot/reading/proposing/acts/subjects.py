"""Who does what a verb says: the name before it that no preposition governs."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.proposing.acts.sighting import Sighting
    from crossfoot.reading.proposing.acts.triggers import Trigger
    from crossfoot.reading.proposing.names.name import Name
    from crossfoot.reading.proposing.names.prepositions import Placed

_APPOSITION = re.compile(r",\s+(?:an?|the|its)\s+(?:[a-z-]+\s+){0,3}$")
# "a $30 billion fund, Alterra, and pledged": the name only says what the fund is called.
_NAMED_SO = re.compile(r"\b(?:an?|the|its)\s+(?:[^\s,;]+\s+){1,6}?[^\s,;]+,\s+$")
_DESCRIBES = re.compile(r"(?:A|An|The|Its)\s(?:[a-z][\w’'-]*\s){0,7}[a-z][\w’'-]*,\s")
_RELATIVE = re.compile(r"^,?\s*(?:which|who|whose)\b")
# "The group, which includes A and B, plans": those named are not the subject alone.
_INCLUDES = re.compile(r"\b(?:which|who) (?:also )?(?:includes?|comprises?|counts|unites)\b[^;]*$")
_OTHER_CLAUSE = re.compile(r"[;:]|\bwhich\b|\bthat (?:it|they)\b")
_LISTED_WITH = re.compile(
    r"\.?\s\(|\.?\)?(?:\sof(?:\s[A-Z][\w’'-]+){1,3})?(?:\s\([^()]{2,30}\))?\s*(?:,|,?\s*and|&)\s*(?:[\w.’'-]+\s+){0,4}"
)
# "provides for ACWA Power to build": who is to act stands after "for".
_FOR_TO = re.compile(r"\bfor (?:the )?$")
_TO = re.compile(r"[^.;]*\bto\s+$")
_ARTICLE = re.compile(r"\s+(?:the\s+|its\s+)?(?:[A-Z][\w’'-]*\s+)?(?:[a-z]+\s+)?")
# "the mill, which U.S. Steel had shut, went to"
_IN_CLAUSE = re.compile(r", (?:which|whom) (?:the )?$")
# "agreed to leave the country and sold": the same one does both.
_TO_DO = re.compile(r"\bto (?!(?:the|its|an?|that|this|their)\b)[a-z]+ (?:the )?$")
_GOES_ON = re.compile(
    r"(?:\band|,|\bthen|\bbut)\s+(?:(?:will|would|has|have|had|is|also|later|then|to)\s+)*$"
)
_LONGEST_GAP = 160
_CLOSE = 3


def subject_of(
    sighting: Sighting, placed: Sequence[Placed], trigger: Trigger, others: Sequence[Trigger]
) -> tuple[Name, ...]:
    """Return the names that do what a verb says; none where it has no subject of its own.

    others: the words of dealing of the sentence.
    """
    candidates = [one for one in placed if one.name.end <= trigger.start]
    for index in range(len(candidates) - 1, -1, -1):
        one = candidates[index]
        gap = sighting.text[one.name.end : trigger.start]
        if _FOR_TO.search(sighting.before(one.name.start)) and _TO.fullmatch(gap):
            return (one.name,)
        if gap.endswith(", ") and _IN_CLAUSE.search(sighting.before(one.name.start)):
            continue
        goes_on = _GOES_ON.search(gap) and not _RELATIVE.match(gap)
        if (goes_on or _TO.search(gap)) and _is_object(sighting.text, one, others):
            continue
        if goes_on and _TO_DO.search(sighting.before(one.name.start)):
            continue
        if len(gap) > _LONGEST_GAP or _OTHER_CLAUSE.search(_RELATIVE.sub("", gap)):
            return ()
        if _can_act(sighting, one, gap, first=index == 0):
            return _with_list(sighting.text, candidates[: index + 1])
    return ()


def _is_object(text: str, one: Placed, others: Sequence[Trigger]) -> bool:
    """Whether a name is what an earlier verb acts on: "lends Moldova €200 million to secure"."""
    if one.preposition is not None:
        return False
    return any(
        not other.noun
        and not other.passive
        and not other.kind.generic
        and other.end < one.name.start
        and _ARTICLE.fullmatch(text, other.end, one.name.start)
        for other in others
    )


def _can_act(sighting: Sighting, one: Placed, gap: str, *, first: bool) -> bool:
    """Whether a name can be the subject of a verb that stands so far behind it.

    first: no name stands before it, so that what does only describes it ("A unit of the state
    railway, Kenya Rail, received").
    """
    if one.name.possessive or one.modifies:
        return False
    closes = gap.lstrip().startswith(",") and not _RELATIVE.match(gap)
    listed = one.listed and len(gap.split()) <= _CLOSE and not closes
    told_of = _RELATIVE.match(gap) is not None  # "of the Fund, which approved"
    if one.preposition is not None and not (listed or told_of):
        return False
    before = sighting.before(one.name.start)
    if "," in gap and _INCLUDES.search(before):
        return False
    in_brackets = before.count("(") > before.count(")")
    described = first and _DESCRIBES.fullmatch(before)
    apposed = closes and not described and (_APPOSITION.search(before) or _NAMED_SO.search(before))
    return not in_brackets and not apposed


def _with_list(text: str, candidates: Sequence[Placed]) -> tuple[Name, ...]:
    """Return a subject with the names listed before it ("Iraq, Kuwait and Turkey pledged")."""
    chain = [candidates[-1].name]
    for after, one in pairwise(reversed(candidates)):
        joined = _LISTED_WITH.fullmatch(text[one.name.end : after.name.start])
        if not joined or (one.preposition is not None and not one.listed):
            break
        chain.append(one.name)
    return tuple(reversed(chain))
