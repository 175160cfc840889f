"""The role of a name that is not the subject: by its preposition, its owner's mark, its place."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Role
from crossfoot.reading.proposing.acts.casts import COUNTER, MONEY
from crossfoot.reading.proposing.acts.labels import LABEL, acts_as, by_arrow, said_role
from crossfoot.reading.proposing.acts.owning import (
    DETERMINER,
    OWNERS,
    only_describes,
    role_of_owner,
    stands_before_noun,
)
from crossfoot.reading.proposing.acts.trigger_kinds import LISTED, SELL, SIGN, WIN
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.names.prepositions import done_by

if TYPE_CHECKING:
    from crossfoot.reading.proposing.acts.frames import Frame
    from crossfoot.reading.proposing.acts.trigger_kinds import TriggerKind
    from crossfoot.reading.proposing.acts.triggers import Trigger
    from crossfoot.reading.proposing.names.prepositions import Placed

# "supply Germany's state-owned SEFE with"
_DESCRIBED = re.compile(
    r"\s+(?:the\s+|its\s+)?(?:[A-Z][\w-]+\s+){0,2}[A-Z][\w-]+(?:[’']s)?\s+(?:(?:state-owned|state-run|state|national|"
    r"flag|utility|"
    r"oil|gas|rail|defence|defense|energy|leading|largest|private)\s+)*"
)
# What follows a name that is itself given or sold something: "supply Qatar with", "lend Egypt $1".
_AFTER_OBJECT = re.compile(
    r"\W*$|[.,;]|\s+(?:with|an?|the|up|over|more|about|some|another|its|their|to|for|as|at|on|in|of|"
    r"and|"
    r"[$€£¥₹\d]|[A-Z])"
)
# "Air Astana's rival SCAT": it only says who the other is.
_OF_ANOTHER = re.compile(
    r"[’']s? (?:[a-z]+ )?(?:rivals?|peers?|competitors?|"
    r"parent|sister|former|chief|chairman|chairwoman|"
    r"president|spokes\w+|subsidiary|unit|neighbou?rs?)\b"
)
# "Zambia, where the company has promised $19 billion"
_OPENS = 40
_LANDS = frozenset({NameKind.COUNTRY, NameKind.PLACE})
_ENDS = re.compile(r",?\s(?:the\s|an?\s|[A-Z])")
_WHERE = re.compile(r",? where\b")
_TAKERS = {**OWNERS, DealType.PURCHASE: Role.BUYER}
_LABELLED = re.compile(
    r"(?:(?: of (?:the )?|, )[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?\s*(?:[:(–—|\t]|\s-\s)"
)
# "Mozambique LNG, the project led by TotalEnergies": it only says what the other is.
_APPOSED = re.compile(
    r", (?:an?|the|its) (?:[\w-]+ ){1,5}?(?:led|headed|operated|run|managed|designed|advised) by "
    r"(?:the )?$"
)
# "Newmont / Newcrest: $17 billion", under a heading of takeovers.
_PARTED = re.compile(r"[^\W_] ?/ $")
_CLOSED_CLAUSE = re.compile(r", (?:which|who|whom|whose) [^,;]{3,120}, ")
_WITH = re.compile(r"(?<![\w,] )(?<!\w)[Ww]ith (?:[A-Z][\w&.’'-]* (?:and |, )?){0,4}$")
# "Carlsberg swallows Britvic: …": what a verb does something to labels nothing.
_OBJECT = re.compile(r"[A-Z][\w.&’'-]* [a-z]{3,}s $")
# "a controlling stake in the assets of PPF": what is bought into.
_STAKE_IN = re.compile(
    r"\b(?:stakes?|shares?|interests?|assets|units?|business|subsidiary|arm|control) (?:in|of)"
    r"(?: (?:the|its|[a-z]+))?(?: [a-z]+ (?:in|of))? $"
)
# "bought 9.99 percent of Jio": so too where the part is only counted.
_PART_OF = re.compile(
    r"(?:%|\b(?:per ?cent|pct|half|thirds?|quarters?|fifths?|rest|remainder|majority|all)) of "
    r"(?:the )?(?:[a-z-]+ ){0,3}$"
)
_STAKE = 50
_WITHIN = re.compile(r"\s(?:in|of|at|from)\s(?:the\s)?")
# "banks insured by NEXI", "a loan guaranteed by Japan"
_COVERED_BY = re.compile(
    r"\b(?:insured|guaranteed|covered|underwritten|reinsured) (?:[a-z]+ )?by "
    r"(?:the )?(?:[A-Z][\w’']*(?:[’']s)? )?(?:[a-z-]+ ){0,4}$"
)
_TOWARDS = frozenset({"to", "for", "in", "into"})
# "five aircraft go to the Austrian Air Force": whoever they end up with takes them.
_ENDS_UP = re.compile(
    r"\b(?:go(?:es)?|going|gone|went|head(?:s|ed)?|destined|bound|meant|intended|reserved|earmarked|"
    r"assigned|allotted|allocated|transferred) (?:[a-z]+ )?(?:to|for) (?:the )?(?:[A-Z]\w+ )?$|"
    r"\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) "
    r"(?!(?:million|billion)\b)(?:[\w-]+ ){1,2}to (?:the )?(?:[A-Z]\w+ )?$"
)
_ENDING = 60
_MAKES = ("maker", "builder")
# Before any word of dealing only these tell of a side: "Under a deal with Wabtec, …".
_SALE = re.compile(r"(?:sale|divestment|disposal) of\b", re.IGNORECASE)
_FOREWORD = frozenset({"with", "from", "by", "between"})


def role_of(text: str, frame: Frame, one: Placed, main: TriggerKind | None) -> Role | None:
    """Return the role of a name that is not the subject; None where it has none."""
    if one.modifies or _stands_aside(text, frame, one):
        return _maker_role(one, main) if one.modifies else None
    said = said_role(text, frame, one) or acts_as(text, one, main)
    said = said or by_arrow(text, one, _TAKERS.get((main and main.type) or DealType.PURCHASE))
    said = said or _acts_with(text, frame, one, main) or _acted_on(text, frame, one)
    said = said or _bought_into(text, one, main) or _goes_where(text, frame, one, main)
    if said:
        return said
    if one.name.possessive and _OF_ANOTHER.match(text, one.name.end):
        return None
    if one.name.possessive or stands_before_noun(text, one, frame):
        owner = role_of_owner(text, frame, one, main)
        if owner or not (one.preposition in _TOWARDS or _comes_from(frame, one, main)):
            return owner
    before = [trigger for trigger in frame.triggers if trigger.end <= one.name.start]
    last = before[-1] if before else None
    opens = last is None and frame.triggers and one.preposition not in _FOREWORD
    if one.preposition is None or opens or _is_in_verb(text, one, last):
        return _object_role(text, one, last) or _labelled(text, frame, one, main)
    return _governed_role(text, frame, one, last, main)


def _acted_on(text: str, frame: Frame, one: Placed) -> Role | None:
    """Return the role of whom a verb is right before: "promised Pakistan investments"."""
    if one.name.possessive or one.preposition is not None or one.name.kind not in _LANDS:
        return None
    verbs = (each for each in frame.triggers if not each.noun and not each.passive)
    last = next((each for each in verbs if text[each.end : one.name.start] == " "), None)
    noun = any(each.noun and text[one.name.end : each.start] == " " for each in frame.triggers)
    return last.kind.places.get("object") if last and noun else None


def _acts_with(text: str, frame: Frame, one: Placed, main: TriggerKind | None) -> Role | None:
    """Return the side of a body named first as acting with another: "With UCP it acquired"."""
    if main is None or main.subject not in {Role.BUYER, Role.INVESTOR} or not frame.subjects:
        return None
    acts = any(each.kind is main and not each.noun for each in frame.triggers)
    first = _WITH.search(text, frame.start, one.name.start) if one.preposition == "with" else None
    return main.subject if acts and first else None


def _comes_from(frame: Frame, one: Placed, main: TriggerKind | None) -> bool:
    """Whether goods are bought from what a body has: "from Woodside's Louisiana plant".

    Not where a body is named right behind it: "from Naftogaz's partner SOCAR".
    """
    bought = main is not None and main.places.get("from") is Role.SELLER
    if not bought or one.preposition != "from" or one.name.kind is not NameKind.ORGANISATION:
        return False
    return not any(
        0 < other.name.start - one.name.end < _OPENS and other.name.kind is one.name.kind
        for other in frame.placed
    )


def _stands_aside(text: str, frame: Frame, one: Placed) -> bool:
    """Whether a name only tells of something else: "founded by PIF", "licences held by Bega".

    What is done by it is none of the acts of dealing. So too for where that is ("in Australia").
    """
    if _in_closed_clause(text, frame, one):
        return True
    if one.preposition != "by":
        place = frame.placed.index(one)
        before = frame.placed[place - 1] if place else None
        if before is None or before.preposition != "by":
            return False
        near = _WITHIN.fullmatch(text, before.name.end, one.name.start)
        return near is not None and _stands_aside(text, frame, before)
    if _APPOSED.search(text, frame.start, one.name.start):
        return True
    start = done_by(text, frame.start, one.name.start)
    if start is None:
        return False
    return not any(trigger.start <= start < trigger.end for trigger in frame.triggers)


def _in_closed_clause(text: str, frame: Frame, one: Placed) -> bool:
    """Whether a name stands in a clause without dealing: "the mill, which X shut, went"."""
    return any(
        clause.start() < one.name.start < clause.end()
        and not any(clause.start() < trigger.start < clause.end() for trigger in frame.triggers)
        for clause in _CLOSED_CLAUSE.finditer(text, frame.start, frame.end)
    )


def _is_in_verb(text: str, one: Placed, last: Trigger | None) -> bool:
    """Whether what looks like a preposition is the end of a verb: "take over Lavanda"."""
    if last is None or last.noun or one.preposition is None:
        return False
    within = text[last.start : last.end].casefold().endswith(f" {one.preposition}")
    return within and f" {one.preposition} " not in text[last.end : one.name.start]


def _bought_into(text: str, one: Placed, main: TriggerKind | None) -> Role | None:
    """Return seller for a body of which a part is bought: "a stake in the assets of PPF"."""
    bought = main is not None and main.type is DealType.PURCHASE
    bought = bought and one.preposition not in {"to", "as"}
    start = max(one.name.start - _STAKE, 0)
    part = _STAKE_IN.search(text, start, one.name.start) or (
        one.name.sure and _PART_OF.search(text, start, one.name.start)
    )
    return Role.SELLER if bought and part else None


def _goes_where(text: str, frame: Frame, one: Placed, main: TriggerKind | None) -> Role | None:
    """Return the taking side of money for a land that a sentence opens with or goes on to.

    "For Zambia the bank has pledged $5 million", "Zambia, where the company promised $9 billion".
    """
    role = OWNERS.get(main.type) if main and main.type else None
    opens = one.name.start - frame.start < _OPENS and one.preposition in _TOWARDS
    opens = opens and one.name.kind in _LANDS and _ENDS.match(text, one.name.end) is not None
    opens = opens and bool(frame.subjects)
    goes = bool(one.name.country) and _WHERE.match(text, one.name.end) is not None
    return role if opens or goes else None


def _governed_role(
    text: str, frame: Frame, one: Placed, last: Trigger | None, main: TriggerKind | None
) -> Role | None:
    """Return the role that a name has by its preposition.

    last: the trigger before the name.
    """
    preposition = one.preposition or ""
    done = _done_so(last, preposition)
    if done:
        return done
    if _finances(last, main, preposition):
        return Role.FINANCIER
    if preposition == "by" and _COVERED_BY.search(text, frame.start, one.name.start):
        return Role.GUARANTOR
    if preposition == "from" and not frame.triggers and frame.products:
        return Role.SELLER
    goes = preposition == "to" and not frame.triggers and main and main.type in _TAKERS
    if goes or _ends_up(text, frame, one, main):
        kind = (main.type if main else None) or DealType.PURCHASE
        return _TAKERS[kind] if one.name.sure else None  # "54 will go to Saudia"
    sold = last is not None and (
        _SALE.match(text, last.start) is not None if last.noun else last.kind is SELL
    )
    roles = (kind.places.get(preposition) for kind in _speaking(last, main))
    return next(
        (role for role in roles if role and _suits(one, role, preposition, sold=sold)), None
    )


def _done_so(last: Trigger | None, preposition: str) -> Role | None:
    """Return the role of whom a verb in the passive names: "was won by", "was signed with"."""
    if last is None or not last.passive:
        return None
    if last.kind is SIGN and preposition in {"by", "with"}:
        return Role.PARTNER  # "a contract for the supply of jets was concluded by"
    return last.kind.subject if last.kind is WIN and preposition == "by" else None


def _ends_up(text: str, frame: Frame, one: Placed, main: TriggerKind | None) -> bool:
    """Whether goods that are counted are said to end up with a body, which so buys them."""
    bought = frame.counted and main is not None and main.type is DealType.PURCHASE
    start = max(frame.start, one.name.start - _ENDING)
    towards = one.preposition in {"to", "for"}
    return bought and towards and _ENDS_UP.search(text, start, one.name.start) is not None


def _finances(last: Trigger | None, main: TriggerKind | None, preposition: str) -> bool:
    """Whether a name pays for what somebody else builds or buys ("with a loan from …")."""
    if last is None or main is None or preposition not in {"from", "by"}:
        return False
    paid_for = {DealType.INVESTMENT, DealType.PURCHASE}
    return last.noun and last.kind.type is DealType.LOAN and main.type in paid_for


def _speaking(last: Trigger | None, main: TriggerKind | None) -> list[TriggerKind]:
    """Return whose prepositions count: the trigger before the name, and what the frame is about."""
    if last is None:
        return [*([LISTED] if main is None or main.generic else []), *([main] if main else [])]
    if main is None or main.generic:
        return [last.kind, *([main] if main else [])]
    if last.kind.generic:
        return [main, last.kind]
    if last.kind.type is main.type:
        return [last.kind, main]
    if last.noun and {last.kind.type, main.type} <= MONEY:
        return [last.kind, main]
    return [] if last.noun else [main]


def _labelled(text: str, frame: Frame, one: Placed, main: TriggerKind | None) -> Role | None:
    """Return the role of the name that opens an item: "Boeing: $96 billion", "Boeing ($96 bn)"."""
    last = one
    for other in frame.placed:  # "LOT and Airbus: 40 A220s"
        if other.listed and 0 < other.name.start - last.name.end < LABEL:
            last = other
    label = _LABELLED.match(text, last.name.end)
    opens = one.name.start - frame.start < 3
    governed = one.preposition is not None or one.name.kind in {NameKind.SEAT, NameKind.PLACE}
    follows = one.name.sure and not _OBJECT.search(text, frame.start, one.name.start)
    if not label or governed or not (opens or follows):
        return None
    if main and not main.generic and _PARTED.search(text, frame.start, one.name.start):
        return COUNTER.get(main.subject)
    if main and not main.generic and one.name.business.split()[:1] != ["maker"]:
        return main.subject
    return Role.PARTNER


def _suits(one: Placed, role: Role, preposition: str, *, sold: bool) -> bool:
    """Whether a name can have the role: "for" and "in" take countries and known bodies only.

    sold: a verb of selling stands before it, so that "to" says to whom.
    """
    if one.name.kind is NameKind.PLACE:
        return role is (Role.PARTNER if preposition == "with" else Role.HOST)
    line = preposition == "for" and one.name.party.endswith(" Line")  # "for the Green Line"
    if line or (preposition in {"for", "in", "to", "into"} and not one.name.sure):
        return sold and preposition == "to"
    if preposition == "at" and role is Role.SELLER:  # "ordered eight ships at Hyundai"
        return one.name.kind is NameKind.ORGANISATION and one.name.business.startswith(_MAKES)
    if preposition in {"on", "at", "near", "outside", "off"}:
        return one.name.kind is NameKind.COUNTRY
    if one.name.kind is NameKind.SEAT and preposition in {"in", "into"}:
        return role is Role.HOST
    return True


def _maker_role(one: Placed, main: TriggerKind | None) -> Role | None:
    """Return seller for "Boeing aircraft", where aircraft are bought."""
    bought = one.name.sure and (main is None or main.type in {DealType.PURCHASE, None})
    return Role.SELLER if bought and one.name.kind is NameKind.ORGANISATION else None


def _object_role(text: str, one: Placed, last: Trigger | None) -> Role | None:
    if last is None or last.noun or last.passive:
        return None
    gap = text[last.end : one.name.start]
    alone = _AFTER_OBJECT.match(text, one.name.end)
    near = DETERMINER.fullmatch(gap) or _DESCRIBED.fullmatch(gap) or only_describes(one, gap)
    return last.kind.places.get("object") if alone and near else None
