"""Who takes part in the deals of a text without a side in one: contractors, arrangers, owners.

"The principal contractors will be A and B", "with insurance from NEXI", "its partners are …": the
words put them on no side of a priced deal, yet a clerk records them. Who only speaks, who lost,
who is compared and who dealt in the past takes no part.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import PartyKind
from crossfoot.reading.proposing.asides.earlier import tells_of_the_past
from crossfoot.reading.proposing.names.actors import Actor, actor_of
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.wordlists import words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.names.name import Name

# What stands before a body that stays outside: who lost, who is compared, what somebody was.
_OUTSIDE = re.compile(
    r"\b(?:over|against|instead of|ahead of|beat(?:ing)?|unlike|than|according to|rivals?|"
    r"outbid\w*|competitors?|former(?:ly)?|once|bidding war with|reject\w*|dropp\w*|"
    r"turned down|listed on|told|compet\w+ (?:with|by|from)|(?:offers?|bids?|proposals?)(?: "
    r"[^.;,]{2,40})? "
    r"(?:from|by)|headquarters of|peers?|sanctions on|members? of|talks with|interest from|like|"
    r"[Ss]hares? (?:in|of)|stakes? in|merger (?:of|between)|successor (?:of|to)|spun off from|"
    r"(?:bidding|price|takeover) (?:war|battle|contest) with)"
    r"(?: (?:the|an?|its|their|both|either|[a-z]+-?[a-z]+|[A-Z][\w-]+[’']s|"
    r"[A-Z][a-z]+(?:an|ish|ese|ch|i)))?"
    r"(?: [A-Z][\w&.’'-]*(?: [A-Z][\w&.’'-]*){0,3},?(?: (?:and|or))?){0,3}\s$"
)
_OUTSIDE_AFTER = re.compile(
    r"(?:[’']s)?,? (?:[a-z]+ly )?(?:the )?(?:losing|rivals?|beaten|unsuccessful|bid|offer|report|"
    r"website|headquarters|estimates?|data|figures|former|spokes\w+|analysts?|shares|stock)\b"
    r"|(?: of [A-Z]\w+)?,? (?:which |who )?(?:had )?(?:lost|competed|withdrew|declined|"
    r"pulled out)\b"
    r"|[^.;,]{0,20} (?:was|were|is|are) (?:also )?(?:the |an? )?(?:losing|rivals?|outbid|beaten|"
    r"rejected|excluded|unsuccessful|in talks|interested|bidding)\b"
    r"|[’']?s? (?:[a-z-]+ )?(?:coast|plant|mine|project|field|port|refinery|canal|railway|airport|"
    r"dam|farm|terminal|basin|corridor|region|province|scheme|programme|initiative)\b"
    r"|(?: has| had| have)? (?:given|gave|gives) (?:its|their) (?:consent|approval|blessing)"
    r"|(?: has| had| have)? (?:waved through|(?:cleared|approved) the (?:deal|merger|takeover|"
    r"transaction|acquisition))\b"
    r"|(?:, [A-Z][\w& ]+,?)?(?: and [A-Z]\w+)? (?:had|have|has) (?:a )?stands?\b"
    r"|,? (?:has |have |had |also )*(?:asked|urged|warned|called on|criticised|criticized|welcomed|"
    r"hailed|opposes?|objected)\b"
    r"|,? (?:has |have )?(?:said|says|told|reported|estimates?|wrote|noted|added|expects?)\b"
)
_CLOSE = 40
_GOES_ON = re.compile(r"[A-Z]\w*[ -]$")
_PART_BEFORE = re.compile(
    r"\b(?:insur\w+|guarante\w+|cover|financ\w+|arranged|underwritten|built|supplied|made|operated|"
    r"run|owned)(?: [a-z]+)? (?:by|from) (?:the )?$"
)
_PART_AFTER = re.compile(
    r"(?: \([^()]{2,20}\))? (?:(?:is|was|acts as|acted as|will be) (?:the |an? )?(?:[a-z]+ ){0,2}?"
    r"(?:client|contractor|operator|owner|buyer|borrower|lender|customer|developer|supplier|"
    r"arranger|partner|guarantor|insurer)\b|(?:provides?|insures?|guarantees?|arranges?|arranged|"
    r"finances?|supplies|will (?:supply|build|make|operate|insure|guarantee|arrange))\b)"
)
_IN_LIST = re.compile(r",? and (?:the )?|, (?:the )?")
_NAMELESS = words("ministry ministries government cabinet parliament treasury commons congress")


_REACH = 110
# So many sentences from a deal's figures a body is still spoken of for that deal.
_NEAR = 3


def participants(told: Account, priced: Iterable[int], dealing: Collection[str]) -> Iterator[Actor]:
    """Yield the bodies that take part without a side, in order of naming.

    priced: the figures that have a deal; dealing: the parties who have a side.
    """
    near = {told.sentence_of[index] + step for index in priced for step in range(-_NEAR, _NEAR + 1)}
    place = 0
    last: Name | None = None
    for name in told.names:
        while place + 1 < len(told.sentences) and told.sentences[place].end <= name.start:
            place += 1
        if place not in near or name.kind is not NameKind.ORGANISATION:
            continue
        known = name.sure or _listed(told, last, name) or _plays(told, name)
        if known and _takes_part(told, place, name):
            last = name
            if name.party not in dealing:
                yield actor_of(name)


def _plays(told: Account, name: Name) -> bool:
    """Whether the words give an unknown name a part: "with insurance by ATIDI"."""
    before = told.text[max(name.start - _CLOSE, 0) : name.start]
    if _GOES_ON.search(before):
        return False  # "Qiqihar" in "CRRC Qiqihar"
    return bool(_PART_BEFORE.search(before) or _PART_AFTER.match(told.text, name.end))


def _listed(told: Account, last: Name | None, name: Name) -> bool:
    """Whether an unknown name stands in one list with a body before it."""
    between = told.text[last.end : name.start] if last else ""
    return _IN_LIST.fullmatch(between) is not None


def _takes_part(told: Account, number: int, name: Name) -> bool:
    """Whether nothing about a body says that it stays outside."""
    if any(character.isdigit() for character in name.party) and not name.country:
        return False  # "Light Combat Aircraft Mk1A"
    nameless = not _NAMELESS.isdisjoint(name.party.casefold().split())
    if name.party_kind is PartyKind.GOVERNMENT and nameless:
        return False
    span = told.sentences[number]
    if tells_of_the_past(told.text, span, name.start):
        return False
    before = told.text[max(span.start, name.start - _REACH) : name.start]
    return not (_OUTSIDE.search(before) or _OUTSIDE_AFTER.match(told.text, name.end, span.end))
