"""Split a frame that prices several things into one item each.

"$96 billion with Boeing, $8.5 billion with McDermott" are two items; "$5 billion in loans and
$1.8 billion in investments" from one side to the other stay one.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Measure, Role
from crossfoot.reading.proposing.acts.casting import cast, with_origin
from crossfoot.reading.proposing.acts.casts import COUNTER, GIVING, MONEY, TAKING
from crossfoot.reading.proposing.acts.item import Item, Told
from crossfoot.reading.proposing.acts.referring import land_meant
from crossfoot.reading.proposing.acts.rows import members
from crossfoot.reading.proposing.acts.settling import settled
from crossfoot.reading.proposing.acts.sharing import shared
from crossfoot.reading.proposing.names.actors import Actor, actor_of
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.names.prepositions import ALONGSIDE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.acts.casts import Cast
    from crossfoot.reading.proposing.acts.frames import Frame
    from crossfoot.reading.proposing.names.name import Name

# What parts one item from the next, the strongest first.
_SEPARATORS = (
    re.compile(r";\s*(?:and\s+)?"),
    re.compile(r"\)\s*,?\s*(?:and\s+|plus\s+)?"),
    re.compile(r",\s*(?:and|plus|while|as well as)\s+|\s+plus\s+|\s+as well as\s+|\s+while\s+"),
    re.compile(r",\s*|\s+and\s+"),
)
# Between a subject and its figure where the verb is left out: "Kuwait $2 billion".
_GAPPED = re.compile(
    # "Strabag a bridge for $45 million"
    r"\s(?:an?|another)\s(?:[a-z-]+\s){1,4}(?:for|at|worth|of|valued at)\s(?:about |over |some )?$|"
    r"(?: (?:itself|themselves|alone|too))?"
    r"(?:, (?:with|together with|along with|through) [^,;]{3,40},)?\s*(?:(?:of|from|"
    r",)\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+[A-Z][\w’'-]*)*,?\s*)?(?:[(,:–—-]\s*)?"
    r"(?:(?:a|an|the|another|some|with|will|would|is|also|pledged|gave|for|at|put|in|exercised|"
    r"took|"
    r"ordered|giving|another|further|additional|about|over|up|to|more|than)\s+){0,3}$"
)
# "…, while Leonardo takes the defence arm for €1.7 billion": a verb of its own, of whatever kind.
_TAKES_UP = re.compile(
    r"\s(?:will |is to |would |also |has )?(?!is\b|was\b|has\b|of\b)[a-z]{3,}\s"
    r"[^,;$€£¥₹\d]{2,60}?\s(?:for|with|at|worth)\s(?:about |over |some |up to )?$"
)
# "two loans, one for $40 million to improve water supply and one for $30 million"
_ONE_FOR = re.compile(
    r"\b(?:one|another|the other|the second|a second) (?:for|of|worth|valued at|is|"
    r"covers)(?: up to| about)?\s$"
)
# "a loan backed by a World Bank guarantee of €240 million"
_GUARANTEED = re.compile(
    r"\b(?:backed|covered|secured|supported|insured) by (?:an? |the |its )?(?:[\w’'-]+ ){0,5}?"
    r"(?:guarantee|cover|insurance) (?:of|worth|for)(?: up to| about| some)?\s$"
)
# "supported by a state grant of 61 million euros", "of which 267 million euros is state aid"
_AID = (
    r"(?:(?:state|government|public|federal|taxpayer|official|regional|investment|cash) )*"
    r"(?:aid|grants?|subsid(?:y|ies)|incentives?|tax (?:breaks?|credits?)|support)"
)
_AIDED = re.compile(
    r"\b(?:(?:supported|backed|helped|aided|sweetened|subsidi[sz]ed|accompanied|assisted) "
    r"(?:[a-z]+ )?(?:by|with)|with (?:the )?help (?:of|from)|receiv(?:es|ed|ing)|gets?|got|"
    r"thanks to) "
    rf"(?:an? |the )?(?:[\w’'-]+ ){{0,3}}?{_AID} (?:of|worth|totall?ing)"
    r"(?: up to| about| some)?\s$"
)
_IS_AID = re.compile(
    r" (?:is|are|was|were|will be|comes? as|came as|in|of|as) (?:[a-z]+ )?"
    r"(?:state|government|public|federal|taxpayer) (?:aid|grants?|subsid(?:y|ies)|incentives?|"
    r"support|money)\b"
)
_RESPECTIVELY = re.compile(r"\brespectively\b")
_GIVING = re.compile(
    r" (?:giving|contributing|providing|pledging|lending|committing|offering|paying|investing|"
    r"promising|adding|putting (?:in|up)|accounting for|alone giving) (?:an?other |about |some |"
    r"up to |over |nearly )?"
)
_UNNAMED = re.compile(r"(?:^|[,;]\s+|\band\s+)(?:the\s+)?[A-Z][\w’'-]+\s+$")


def items(told: Told, figures: Sequence[int]) -> list[Item]:
    """Return the items of a frame; one where nothing parts them.

    figures: those of the frame that are a deal's, in order.
    """
    row = members(told, figures)
    if row:
        return row
    frame, found = told.frame, told.found
    whole = Item(frame.start, frame.end, tuple(figures), told.cast, frame.products)
    priced = [i for i in figures if found[i].measure is Measure.VALUE and found[i].converts is None]
    priced = [index for index in priced if not _stays(told, index, figures)]
    lead = priced if len(priced) > 1 else [] if priced else list(figures)
    if len(lead) < 2:
        return [whole]
    leaders = _leaders(told, lead[0])
    if len(lead) == len(leaders) and _each_its_own(told, lead):
        return _paired(told, leaders, lead)
    bounds = _bounds(told, [found[i] for i in lead])
    parts = [_item(told, figures, span) for span in pairwise(bounds)]
    parts = shared(told, parts)
    backed = [place for place, part in enumerate(parts) if place and _is_guarantee(told, part)]
    if backed:
        return [
            _as_guarantee(part) if place in backed else part for place, part in enumerate(parts)
        ]
    if told.cast.type is DealType.INVESTMENT and any(_is_aid(told, i) for i in lead[1:]):
        return [_as_aid(told, part) if _is_aid(told, part.figures[0]) else part for part in parts]
    return parts if _apart(told, parts, priced=len(priced) > 1) else [whole]


def _each_its_own(told: Told, lead: Sequence[int]) -> bool:
    """Whether each subject has a figure: "respectively", or two that "and" alone joins."""
    if _RESPECTIVELY.search(told.text, told.frame.start, told.frame.end):
        return True
    first, *_, last = (told.found[index] for index in lead)
    return len(lead) == 2 and told.text[first.end : last.start] == " and "


def _stays(told: Told, index: int, figures: Sequence[int]) -> bool:
    """Whether a figure is part of one in the same frame, with nobody of its own named by it."""
    if told.within.get(index) not in figures or _is_aid(told, index):
        return False
    starts = [told.found[other].start for other in figures if other > index]
    start = max((told.found[other].end for other in figures if other < index), default=0)
    end = min(starts, default=told.frame.end)
    return not any(start <= one.name.start < end and one.name.sure for one in told.frame.placed)


def _leaders(told: Told, first: int) -> tuple[Name, ...]:
    """Return the subjects of a frame, or else those listed before its first figure."""
    if told.frame.subjects:
        return told.frame.subjects
    before = [one for one in told.frame.placed if one.name.end <= told.found[first].start]
    giving = {actor.party for actor in told.cast.with_role(*GIVING)}
    return tuple(one.name for one in before if one.preposition is None and one.name.party in giving)


def _paired(told: Told, leaders: Sequence[Name], lead: Sequence[int]) -> list[Item]:
    """Return "A and B will invest $1 billion and $2 billion respectively" as two items."""
    frame, subjects = told.frame, {name.party for name in leaders}
    paired = []
    for name, index in zip(leaders, lead, strict=True):
        parts = tuple(
            part for part in told.cast.parts if part[0].party not in subjects - {name.party}
        )
        own = replace(told.cast, parts=parts)
        paired.append(Item(frame.start, frame.end, (index,), own, frame.products, apart=True))
    return paired


def _bounds(told: Told, lead: Sequence[Found]) -> list[int]:
    inner = [_bound(told, before, after) for before, after in pairwise(lead)]
    return [told.frame.start, *inner, told.frame.end]


def _bound(told: Told, before: Found, after: Found) -> int:
    """Return where the item of the later figure begins: at a name of its own, if there is one."""
    gap = told.text[before.end : after.start]
    starts = {one.name.start for one in told.frame.placed}
    for separator in _SEPARATORS:
        ends = [before.end + match.end() for match in separator.finditer(gap)]
        for begins in ends:
            skipped = begins + 4 if told.text[begins : begins + 4] == "the " else begins
            if {begins, skipped} & starts:
                return begins
        if ends:
            return ends[-1]
    return after.start


def _item(told: Told, figures: Sequence[int], span: tuple[int, int]) -> Item:
    start, end = span
    frame, found = told.frame, told.found
    inside = tuple(i for i in figures if start <= found[i].start < end)
    own = replace(
        frame,
        start=start,
        end=end,
        placed=tuple(one for one in frame.placed if start <= one.name.start < end),
        subjects=tuple(name for name in frame.subjects if start <= name.start < end),
        triggers=tuple(one for one in frame.triggers if start <= one.start < end),
        products=tuple(one for one in frame.products if start <= one.start < end),
        figures=inside,
    )
    first = found[inside[0]] if inside else None
    own = replace(own, origins=tuple(one for one in frame.origins if start <= one.start < end))
    mine = with_origin(_cast(told, own, first), own)
    return Item(start, end, inside, mine, own.products, apart=True)


def _cast(told: Told, own: Frame, first: Found | None) -> Cast:
    """Return the cast of one item: its own parties, under the subject common to all."""
    subjects = {name.party for name in told.frame.subjects}
    common = [part for part in told.cast.parts if part[0].party in subjects]
    giving = _with_each(told, own, first)
    if own.start == told.frame.start or giving:
        mine = _without(told.cast, _named_elsewhere(told, own))
        leader = giving or (_gapped(told, own, first) if not common else None)
        role = _subject_role(told)
        known = leader in {actor for actor, _ in mine.parts}
        if leader is None or role is None or known:
            return mine
        others = [part for part in told.cast.parts if part[1] is COUNTER.get(role)]
        return replace(mine, parts=((leader, role), *(others if giving else mine.parts)))
    if any(not trigger.kind.generic for trigger in own.triggers):
        mine = cast(told.text, own, told.focus, None)
        if mine.type is not told.cast.type or not common:
            kept = common if mine.type is told.cast.type or not mine.parts else []
            return replace(mine, parts=(*kept, *mine.parts))
    gapped = _gapped(told, own, first)
    parts = list(_without(told.cast, _named_elsewhere(told, own)).parts)
    if gapped:
        leading = told.cast.parts[0][1] if told.cast.parts else Role.PARTNER
        role = leading if common or not told.cast.parts else _role_beside(told, gapped, leading)
        role = role if common else _subject_role(told) or role
        lone = {actor for actor, _ in common}
        parts = [part for part in parts if part[0] not in lone and part[0] != gapped]
        parts.insert(0, (gapped, role))
    elif first and _UNNAMED.search(told.text[own.start : first.start]):
        parts = [part for part in parts if part[0].party not in subjects]
    mine = replace(told.cast, parts=tuple(_to_another(told, parts, common)))
    words = told.text[own.start : own.end]
    return settled(mine, words, goods=bool(own.products), told=bool(told.frame.triggers))


def _subject_role(told: Told) -> Role | None:
    """Return the role of who acts in a frame of which only the other side is a party of its own.

    "Gulf states promised Egypt $12 billion: Saudi Arabia $5 billion, Kuwait $4 billion".
    """
    role = told.cast.kind.subject if told.cast.kind else None
    return role if role in COUNTER and told.cast.with_role(COUNTER[role]) else None


def _with_each(told: Told, own: Frame, first: Found | None) -> Actor | None:
    """Return who gives some of what all do: ", with France giving $100 million"."""
    for one in own.placed:
        if first is None or one.name.end > first.start or one.preposition != "with":
            continue
        if _GIVING.fullmatch(told.text, one.name.end, first.start):
            return actor_of(one.name)
    return None


def _to_another(
    told: Told, parts: Sequence[tuple[Actor, Role]], common: Sequence[tuple[Actor, Role]]
) -> list[tuple[Actor, Role]]:
    """Return the parts of an item without the lands that only others of its goods go to.

    "The Netherlands buys nine with Austria: five go to its air force, four to the Austrian one".
    """
    leading = {actor for actor, _ in common}
    homes = {actor.country for actor, role in parts if role in TAKING and actor not in leading}
    if not homes or None in homes:
        return [*parts]
    with_it = {one.name.party for one in told.frame.placed if one.preposition == ALONGSIDE}
    return [
        (actor, role)
        for actor, role in parts
        if not actor.is_country
        or actor.country in homes
        or role not in TAKING | {Role.PARTNER}
        or (actor not in leading and actor.party not in with_it)
    ]


def _role_beside(told: Told, gapped: Actor, leading: Role) -> Role:
    """Return the role of a name that only stands beside its figure: "Boeing ($96 billion)"."""
    known = [role for actor, role in told.cast.parts if actor == gapped]
    return known[0] if known else leading


def _named_elsewhere(told: Told, own: Frame) -> set[str]:
    """Return the parties that only other items name."""
    here = {one.name.party for one in own.placed}
    everywhere = {
        one.name.party for one in told.frame.placed if one.name not in told.frame.subjects
    }
    return everywhere - here


def _without(found: Cast, parties: set[str]) -> Cast:
    return replace(found, parts=tuple(part for part in found.parts if part[0].party not in parties))


def _gapped(told: Told, own: Frame, first: Found | None) -> Actor | None:
    """Return the subject of an item that leaves out the verb: "Kuwait $2 billion"."""
    for one in own.placed:
        name = one.name
        if first is None or one.modifies or name in told.frame.subjects or name.possessive:
            continue
        if name.kind is NameKind.ANAPHOR or name.end > first.start:
            continue
        if one.preposition is not None and not one.listed:
            continue
        gap = told.text[name.end : first.start]
        if _GAPPED.fullmatch(gap) or (name.start == own.start and _TAKES_UP.fullmatch(gap)):
            return actor_of(name)
    return None


def _apart(told: Told, parts: Sequence[Item], *, priced: bool) -> bool:
    """Whether the items are deals of their own: other parties, or other goods bought.

    Loans and grants from one side to the other are one deal, a package.
    """
    if priced and all(_one_each(told, part) for part in parts if part.figures):
        return True
    if all(land_meant(told.text[part.start : part.end]) for part in parts):
        return True
    sides = {
        (frozenset(part.cast.with_role(*GIVING)), frozenset(part.cast.with_role(*TAKING)))
        for part in parts
    }
    partners = {frozenset(part.cast.with_role(Role.PARTNER)) for part in parts}
    if (len(sides) > 1 or len(partners) > 1) and any(_names(told, part) for part in parts[1:]):
        return True
    types = {part.cast.type for part in parts}
    if len(types) > 1 and not types <= MONEY | {DealType.GUARANTEE}:
        return True
    goods = [part.products[0].words.lower() if part.products else None for part in parts]
    bought = types == {DealType.PURCHASE} and priced
    return bought and None not in goods and len(set(goods)) == len(goods)


def _is_guarantee(told: Told, part: Item) -> bool:
    """Whether an amount is what somebody guarantees of a loan told in the same breath."""
    if not part.figures:
        return False
    start = told.found[part.figures[0]].start
    return _GUARANTEED.search(told.text, told.frame.start, start) is not None


def _as_guarantee(part: Item) -> Item:
    """Return an item as a guarantee: who gives in it guarantees, who takes borrows."""
    roles = tuple(
        (actor, Role.BORROWER if role in TAKING else Role.GUARANTOR)
        for actor, role in part.cast.parts
    )
    return replace(part, cast=replace(part.cast, type=DealType.GUARANTEE, parts=roles))


def _is_aid(told: Told, index: int) -> bool:
    """Whether an amount is what a state adds to an investment told in the same breath."""
    start, end = told.found[index].start, told.found[index].end
    if told.cast.type is not DealType.INVESTMENT:
        return False
    before = _AIDED.search(told.text, told.frame.start, start)
    return before is not None or _IS_AID.match(told.text, end) is not None


def _as_aid(told: Told, part: Item) -> Item:
    """Return what the host of an investment adds as a grant of its own to whoever invests."""
    roles = {Role.HOST: Role.DONOR, Role.INVESTOR: Role.RECIPIENT}
    parts = tuple((actor, roles[role]) for actor, role in told.cast.parts if role in roles)
    return replace(part, cast=replace(part.cast, type=DealType.GRANT, parts=parts))


def _one_each(told: Told, part: Item) -> bool:
    """Whether the words count an item as a deal: "one for $40 million"."""
    start = told.found[part.figures[0]].start
    return _ONE_FOR.search(told.text, told.frame.start, start) is not None


def _names(told: Told, part: Item) -> bool:
    """Whether an item has a party of its own, or somebody unknown in the place of one."""
    start = told.found[part.figures[0]].start if part.figures else part.end
    if _UNNAMED.search(told.text[part.start : start]):
        return True
    own = {actor.party for actor, _ in part.cast.parts}
    named = (*(one.name for one in told.frame.placed), *told.frame.origins)
    return any(part.start <= name.start < part.end and name.party in own for name in named)
