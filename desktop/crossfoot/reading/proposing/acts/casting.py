"""Who does what in a frame: each party's role, from the words of dealing and the prepositions."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Role
from crossfoot.reading.proposing.acts.beside import (
    alongside,
    by_trade,
    is_across,
    joined,
    on_one_side,
    with_other,
    without_makers,
)
from crossfoot.reading.proposing.acts.casts import COUNTER, Cast, buys, lends
from crossfoot.reading.proposing.acts.continuing import Acting, continued, leading_roles
from crossfoot.reading.proposing.acts.placing import role_of
from crossfoot.reading.proposing.acts.settling import settled
from crossfoot.reading.proposing.acts.trigger_kinds import (
    BORROW,
    FOLLOW,
    GIVE,
    PAY,
    PAYMENT,
    SELL,
    SIGN,
)
from crossfoot.reading.proposing.names.actors import Actor, actor_of
from crossfoot.reading.proposing.names.focus import PRONOUNS
from crossfoot.reading.proposing.names.lexicon import NameKind

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.proposing.acts.frames import Frame
    from crossfoot.reading.proposing.acts.trigger_kinds import TriggerKind
    from crossfoot.reading.proposing.acts.triggers import Trigger
    from crossfoot.reading.proposing.names.focus import Focus
    from crossfoot.reading.proposing.names.name import Name
    from crossfoot.reading.proposing.names.prepositions import Placed

# Between a name and a noun of dealing: the name does something else than deal.
_OTHER_VERB = re.compile(
    r"[(:]|\b(?:said|says|put|puts|valued?|estimate[sd]?|told|expects?|hailed|welcomed|the|these|"
    r"those|is|are|was|were|(?:has|have)(?!(?:\s+[\w-]+){0,4}\s*$)|had|including)\b"
)
# "Airbus said on Tuesday that Turkish Airlines had an order": who acts stands behind it.
_SAID_THAT = re.compile(
    r"\b(?:said|says|announced|confirmed|reported|told|stated)\b[^,;:]{0,40}? that\b"
)
ONE_OF_THEM = re.compile(
    r"\s*(?:and\s+)?(?:the|a)\s+(?:first|second|third|fourth|largest|biggest|other|latter|"
    r"former)\b",
    re.IGNORECASE,
)
"""An item of several told of before: "the second, worth $300 million"."""

# "Parliament approved 5 billion crowns for Ukraine": money for another land is given.
_ALLOTS = re.compile(
    r"(?:approv|authori[sz]|clear|adopt|pass|agree)\w* (?:on )?(?:(?:up to|a further|another|about|"
    r"some|over|an?) )?(?:[A-Z]{0,3}[$€£¥₹] ?\d|\d)[\d.,]*(?: ?(?:million|billion|trillion|bn|m))?"
    r"(?: [a-z]+){0,3} (?:for|to) (?:the )?[A-Z]"
    r"|(?:announc|unveil|sign)\w* (?:an? )?(?:[a-z]+ ){0,2}[A-Z]{0,3}[$€£¥₹]? ?\d[\d.,]*"
    r"(?:[ -]?(?:million|billion|trillion|bn|m))? (?:[a-z-]+ ){0,2}"
    r"(?:package|aid|assistance|support|relief|help)(?: [a-z]+)? (?:for|to) (?:the )?[A-Z]"
)
_SELLS = re.compile(r"\b(?:sell\w*|sold|sale|divest\w*|offload\w*)\b")
_APPOSED = re.compile(r", (?:the|its|an?) (?:[a-z-]+(?:[’']s)? ){0,4}$")
_OPENS_CLAUSE = re.compile(r"\s*(?:and |while |plus )?(?:the )?(?:[a-z-]+ ){0,3}")
_ITS_FIGURE = re.compile(
    r"(?:, (?:with|of|in) [^,;]{2,30})?,? (?:(?:an?|up to|about|over|some|another|more than|around|"
    r"for) )*"
    r"(?:[A-Z]{0,3}[$€£¥₹]?\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b)"
)
_OPENING = 25
_TWO = 2
_WE = "we"
# Who sells or gives by its own verb does so, whoever else is named alike.
_PLAIN = frozenset({Role.SELLER, Role.DONOR})
# "American wheat" is sold from there, "Canadian battery plants" are invested in there.
_ROLE_OF_ORIGIN = {DealType.PURCHASE: Role.SELLER, DealType.INVESTMENT: Role.HOST}
_OF_TYPE: Mapping[DealType | None, frozenset[Role]] = {
    DealType.PURCHASE: frozenset({Role.BUYER, Role.SELLER}),
    DealType.INVESTMENT: frozenset({Role.INVESTOR}),
    DealType.LOAN: frozenset({Role.LENDER}),
    DealType.GRANT: frozenset({Role.DONOR}),
    DealType.PACKAGE: frozenset({Role.DONOR, Role.LENDER}),
    DealType.GUARANTEE: frozenset({Role.GUARANTOR}),
}
_LENT = frozenset({DealType.LOAN, DealType.GRANT})
_BY_MEANS_OF = re.compile(
    r"[^,;]{0,60} (?:with|by|through|thanks to|from|on) (?:an?|the) [^,;]{0,50}"
)
_VENTURE = re.compile(r"\b(?:ventures?|partnerships?|alliance|cooperation)\b")


def notice(text: str, frame: Frame, focus: Focus) -> dict[Name, list[Actor]]:
    """Return whom each name of a frame means, and remember them for what refers back."""
    meant: dict[Name, list[Actor]] = {}
    for one in frame.placed:
        if one.name.kind is NameKind.ANAPHOR:
            focus.group = _group(frame, meant) or focus.group
        speaker = _speaker(frame) if one.name.party == _WE else None
        meant[one.name] = [speaker] if speaker else _actors(text, one.name, focus)
        if one is frame.placed[0] and _leads(frame, one):
            focus.last = meant[one.name][0] if meant[one.name] else focus.last
            focus.group = ()
    focus.group = _group(frame, meant) or focus.group
    return meant


def _group(frame: Frame, meant: Mapping[Name, Sequence[Actor]]) -> list[Actor]:
    """Return the several parties that open a sentence together; nobody where it is one."""
    group = [actor for one in _leaders(frame) for actor in meant.get(one.name, ())]
    return group if len(group) > 1 else []


def _speaker(frame: Frame) -> Actor | None:
    """Return the body that "we" means in what its chief says: the one named in the sentence."""
    bodies = [one.name for one in frame.placed if one.name.kind is NameKind.ORGANISATION]
    return actor_of(bodies[0]) if bodies else None


def _leaders(frame: Frame) -> list[Placed]:
    """Return the names that open a sentence as a list ("A, B and C said they would")."""
    if not frame.placed or not _leads(frame, frame.placed[0]):
        return []
    listed = takewhile(lambda one: one.listed and one.preposition is None, frame.placed[1:])
    return [frame.placed[0], *listed]


def cast(text: str, frame: Frame, focus: Focus, before: Cast | None) -> Cast:
    """Return the parties of a frame with their roles.

    before: what was told just before; a frame that names no subject or no dealing goes on with it.
    """
    if before and frame.inherited and not frame.triggers and not frame.placed:
        return before  # "; the price is around $900 million"
    own = [trigger for trigger in frame.triggers if trigger.kind is not FOLLOW]
    main = _paid_by(text, own) or _main(text, own) or (before.kind if before else None)
    meant = notice(text, frame, focus)
    subject_names = frame.subjects or _subject_of_noun(text, frame) or _gapped(text, frame)
    subjects = [actor for name in subject_names for actor in meant.get(name, ())]
    if not subjects and frame.inherited and before and not ONE_OF_THEM.match(text, frame.start):
        subjects = [actor for actor, role in before.parts if role in leading_roles(before)]
    parts: dict[Actor, Role] = {}
    known = {*subjects, *joined(frame, meant)}
    for one in frame.placed:
        role = None if one.name in subject_names else _role(text, frame, one, main)
        new = [actor for actor in meant[one.name] if actor not in known and actor not in parts]
        parts |= dict.fromkeys(new, role) if role else {}
    more = (
        continued(text, frame, before, Acting(main, subjects, parts, _led(frame, meant)))
        if before
        else None
    )
    if more:
        return more
    if main is PAYMENT and any(not one.is_country and not lends(one) for one in parts):
        main, parts = PAY, _paid(frame, parts)
    subject_role, parts = _roles(frame, main, subjects, parts)
    parts |= alongside(frame, meant, {**dict.fromkeys(subjects, subject_role), **parts})
    if main is SELL and _SELLS.search(text, frame.start, frame.end):
        parts = _sold(frame, meant, parts)
    ordered = by_trade(frame, meant, {**dict.fromkeys(subjects, subject_role), **parts})
    for actor in subjects:
        focus.saw(actor, subject=True)
    specific = any(not trigger.kind.generic for trigger in frame.triggers)
    found = Cast(main.type if main else None, tuple(ordered.items()), specific, main)
    goods = bool(frame.products or frame.counted)
    goods = goods and not _VENTURE.search(text, frame.start, frame.end)
    words = text[frame.start : frame.end]
    goods = goods and not is_across(found, frame, meant)
    found = settled(found, words, goods=goods, told=bool(frame.triggers))
    found = on_one_side(found, frame, meant)
    found = without_makers(with_origin(_with_land(found, frame), frame), frame, meant)
    return with_other(found, frame, meant)


def _role(text: str, frame: Frame, one: Placed, main: TriggerKind | None) -> Role | None:
    """Return the role of a name that is not the subject of what the frame is about."""
    if one.name in frame.others:
        return Role.PARTNER
    return frame.undergone.get(one.name) or role_of(text, frame, one, main)


def _paid(frame: Frame, parts: Mapping[Actor, Role]) -> dict[Actor, Role]:
    """Return who is paid as seller: all others of "pays", of "will be paid" its subject alone."""
    passive = bool(frame.undergone)
    return {
        actor: Role.BUYER if passive and role is not Role.RECIPIENT else Role.SELLER
        for actor, role in parts.items()
    }


def _roles(
    frame: Frame,
    main: TriggerKind | None,
    subjects: Sequence[Actor],
    parts: dict[Actor, Role],
) -> tuple[Role, dict[Actor, Role]]:
    """Return the role of the subjects, and those of the others with it."""
    subject_role = Role.PARTNER if _signs_to(frame, main) else _subject_role(frame, main)
    if not _put_in_together(frame, main):
        parts, subject_role = _opposed(subjects, subject_role, parts)
    if main is BORROW and subjects and all(map(lends, subjects)):
        return Role.LENDER, dict.fromkeys(parts, Role.BORROWER)  # "JBIC signed a loan agreement"
    return subject_role, parts


def _put_in_together(frame: Frame, main: TriggerKind | None) -> bool:
    """Whether more comes from others: "Micron puts in $2 billion, and $1 billion is from India"."""
    if main is None or main.type is not DealType.INVESTMENT:
        return False
    acts = any(one.kind is main and not one.noun for one in frame.triggers)
    return acts and any(one.preposition == "from" for one in frame.placed)


def _leads(frame: Frame, one: Placed) -> bool:
    """Whether a name opens a sentence, so that "it" within means it."""
    opens = one.name.start - frame.start < _OPENING and not frame.inherited
    return opens and one.preposition is None and one.name.kind is not NameKind.ANAPHOR


def _opposed(
    subjects: Sequence[Actor], role: Role, parts: dict[Actor, Role]
) -> tuple[dict[Actor, Role], Role]:
    """Set subject and others on two sides, where a noun such as "order" put them on one.

    Boeing's "order from Emirates" makes Boeing the seller; an airline's "order from Boeing" the
    airline the buyer.
    """
    counter = COUNTER.get(role)
    if not subjects or counter is None or not parts or set(parts.values()) != {role}:
        return parts, role
    if role is Role.BUYER and all(map(buys, subjects)) and not any(map(buys, parts)):
        return dict.fromkeys(parts, counter), role
    return parts, role if role in _PLAIN else counter


def _led(frame: Frame, meant: Mapping[Name, Sequence[Actor]]) -> frozenset[Actor]:
    """Return those by or from whom a deal is said to be."""
    by = (one.name for one in frame.placed if one.preposition in {"by", "from"})
    return frozenset(actor for name in by for actor in meant[name])


def _with_land(found: Cast, frame: Frame) -> Cast:
    """Return the cast with the land whose loan or order it is, if nobody else stands there."""
    had = {role for _, role in found.parts}
    new = {
        actor_of(name): role
        for name, role in frame.whose.items()
        if role in _OF_TYPE.get(found.type, ()) and role not in had and name.start > frame.start
    }
    if len(new) != 1 or any(
        actor.country in {one.country for one in new} for actor, _ in found.parts
    ):
        return found
    return replace(found, parts=(*new.items(), *found.parts))


def with_origin(found: Cast, frame: Frame) -> Cast:
    """Return the cast with the country of the goods as seller or host, if nobody else is."""
    named = {actor.country for actor, _ in found.parts}
    role = _ROLE_OF_ORIGIN.get(found.type) if found.type else None
    origins = {name.party: name for name in frame.origins if name.country not in named}
    if role is None or found.with_role(role) or len(origins) != 1:
        return found
    (name,) = origins.values()
    return replace(found, parts=(*found.parts, (actor_of(name), role)))


def _actors(text: str, name: Name, focus: Focus) -> list[Actor]:
    if name.kind is NameKind.ANAPHOR:
        return focus.resolve(name.party)
    if (
        name.noun
        and name.country
        and text[max(name.start - 4, 0) : name.start].endswith(("the ", "The "))
    ):
        body = focus.body_of(name.country, name.noun)
        if body:
            return [body]
    actor = actor_of(name)
    focus.saw(actor)
    return [actor]


def _subject_of_noun(text: str, frame: Frame) -> tuple[Name, ...]:
    """Return who leads a frame without a verb of dealing ("Uzbekistan followed with an order")."""
    if not frame.triggers or any(not trigger.noun for trigger in frame.triggers):
        return ()
    first = frame.triggers[0].start
    said = _SAID_THAT.search(text, frame.start, first)
    leading = [
        one
        for one in frame.placed
        if (said.end() if said else frame.start) <= one.name.start
        and one.name.end <= first
        and one.name.sure
        and not one.name.possessive
        and not one.modifies
        and one.name.party not in PRONOUNS
    ]
    if not leading or leading[0].preposition is not None:
        return ()
    chain = [leading[0].name]
    for one in leading[1:]:
        if not one.listed or one.preposition is not None:
            break
        chain.append(one.name)
    return () if _OTHER_VERB.search(text, chain[-1].end, first) else tuple(chain)


def _sold(
    frame: Frame, meant: Mapping[Name, Sequence[Actor]], parts: dict[Actor, Role]
) -> dict[Actor, Role]:
    """Take a body that is sold to another for what is sold, not for who buys."""
    buyers = [one.name for one in frame.placed if one.preposition == "to"]
    bought = [actor for name in buyers for actor in meant.get(name, ()) if actor in parts]
    if not any(parts[actor] is Role.BUYER for actor in bought):
        return parts
    objects = [
        actor
        for one in frame.placed
        if one.preposition is None and one.name.kind is NameKind.ORGANISATION
        for actor in meant.get(one.name, ())
        if parts.get(actor) is Role.BUYER and actor not in bought
    ]
    return {actor: Role.SELLER if actor in objects else role for actor, role in parts.items()}


def _signs_to(frame: Frame, main: TriggerKind | None) -> bool:
    """Whether somebody "signed an accord with X to build": which of them invests is left open."""
    if main is None or main.type is not DealType.INVESTMENT:
        return False
    verbs = [one for one in frame.triggers if not one.noun]
    if len(verbs) < _TWO or verbs[0].kind is not SIGN:
        return False
    first = verbs[0].end
    if any(name.start > first for name in frame.subjects):
        return False  # "signed with Capital, under which Qatar will invest"
    second = next((one.start for one in verbs if not one.kind.generic), first)
    return any(
        one.preposition == "with" and first < one.name.start < second for one in frame.placed
    )


def _gapped(text: str, frame: Frame) -> tuple[Name, ...]:
    """Return who opens a clause that leaves out the verb of the one before: "; Sofia, 35 units"."""
    if not frame.inherited or not frame.placed or frame.triggers:
        return ()
    name = frame.placed[0].name
    opens = _OPENS_CLAUSE.fullmatch(text, frame.start, name.start)
    if not opens or name.possessive or name.kind is NameKind.ANAPHOR:
        return ()
    return (name,) if _ITS_FIGURE.match(text, name.end, frame.end) else ()


def _paid_by(text: str, triggers: Sequence[Trigger]) -> TriggerKind | None:
    """Return the kind of the money by which something is built: "built with an Indian credit"."""
    verbs = [one for one in triggers if not one.noun]
    if len(verbs) != 1 or not verbs[0].passive or verbs[0].kind.type is not DealType.INVESTMENT:
        return None
    money = (one for one in triggers if one.noun and one.kind.type in _LENT)
    return next(
        (one.kind for one in money if _BY_MEANS_OF.fullmatch(text, verbs[0].end, one.start)), None
    )


def _main(text: str, triggers: Sequence[Trigger]) -> TriggerKind | None:
    """Return what the frame is about: its first plain verb of dealing, else its first noun."""
    verbs = [
        GIVE if one.kind is SIGN and _ALLOTS.match(text, one.start) else one.kind
        for one in triggers
        if not one.noun
    ]
    nouns = [one for one in triggers if one.noun]
    # ", the company's first export of the type": it only describes the deal.
    plain = [one for one in nouns if not _APPOSED.search(text, max(one.start - 40, 0), one.start)]
    leading = [one.kind for one in plain or nouns]
    for kind in (*verbs, *leading):
        if not kind.generic:
            return kind
    return next(iter((*verbs, *leading)), None)


def _subject_role(frame: Frame, main: TriggerKind | None) -> Role:
    if main is None:
        return Role.PARTNER
    own = next((one for one in frame.triggers if one.kind is main), None)
    if own and own.passive and main.subject is Role.BUYER and "object" in main.places:
        return main.places["object"]
    return main.subject
