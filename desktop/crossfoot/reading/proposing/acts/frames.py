"""Cut a sentence into frames: one act of dealing each, with its parties and its figures.

A frame begins where a new subject takes up a verb of dealing ("…, and Uzbekistan signed"), after
a semicolon, or where the same subject does something else ("and will invest $2 billion").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure, Role
from crossfoot.reading.proposing.acts.casts import COUNTER
from crossfoot.reading.proposing.acts.subjects import subject_of
from crossfoot.reading.proposing.acts.trigger_kinds import PAY, PAYMENT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from crossfoot.reading.proposing.acts.sectors import Product
    from crossfoot.reading.proposing.acts.sighting import Sighting
    from crossfoot.reading.proposing.acts.triggers import Trigger
    from crossfoot.reading.proposing.names.name import Name
    from crossfoot.reading.proposing.names.prepositions import Placed

_AND_VERB = re.compile(
    r"(?:\band|,|\bwhile|\bthen|\bbut)\s+(?:(?:will|would|has|have|had|also|to|plans to|is to|"
    r"agreed to|separately|it)\s+)*$"
)
_CLAUSE = re.compile(
    r"(?:,|;|:|—|–|\band|\bwhile|\bwhereas|\bbut|\bas|\bsaid|\bthat)\s*(?:[\w.’'-]+\s+){0,3}$"
)
# "a venture under which it invests", "12 jets, which Belgrade gets for".
_UNDER_WHICH = re.compile(
    r"(?:\b(?:under|in|by|through|with)|,|\)) wh(?:ich|om) (?:the )?$|\bwhereby (?:the )?$|"
    r"\ban? (?:[a-z-]+ ){1,4}that (?:the )?$"
)
# "a deal with SABIC, from which it acquires"
_ABOUT_WHOM = re.compile(r"\b(?:from|to|into) wh(?:ich|om) (?:the )?$")
_FOR_WHICH = re.compile(r"\bfor which (?:the )?$")
_SAYS_THAT = re.compile(r"\b(?:announced|confirmed|agreed|said) (?:on \w+ )?that (?:the )?$")
# ", and the Jeddah-based ITFC added": somebody else acts, whoever that is.
_OWN_SUBJECT = re.compile(
    r"(?:,\s(?:and|while|whereas|but)|\swhile|\swhereas)\s"
    r"(?P<whose>(?:the\s|an?\s|its\s)?(?:(?!(?:is|was|are|were|to|for|of|in|with|from|at)\b)[\w.’'&-]+\s){0,5}?[A-Z][\w.’'&-]*\s)"
    r"(?:(?:will|would|has|have|had|also|is to)\s)*$"
)
_RIGHT_BEFORE = re.compile(r"\s(?:(?!(?:and|or|of|to|for|in|with|from|by)\b)[a-z-]+\s){0,2}")
_SEMICOLON = re.compile(r";")


@dataclass(frozen=True, slots=True)
class Frame:
    """One act of dealing in a sentence.

    others:     subjects of its other verbs ("A and B signed a deal under which B will buy").
    origins:    where goods come from ("American wheat").
    figures:    indices into the list of found figures.
    counted:    a quantity is among them.
    inherited:  its subject is that of the frame before it.
    undergone:  who is acted on by a verb in the passive ("Elbit was awarded"), with the role.
    whose:      lands said right before a noun of dealing ("a Chinese loan"), with the role.
    """

    sentence: int
    start: int
    end: int
    subjects: tuple[Name, ...]
    others: tuple[Name, ...]
    placed: tuple[Placed, ...]
    triggers: tuple[Trigger, ...]
    products: tuple[Product, ...]
    figures: tuple[int, ...]
    origins: tuple[Name, ...] = ()
    counted: bool = False
    inherited: bool = False
    undergone: Mapping[Name, Role] = field(default_factory=dict)
    whose: Mapping[Name, Role] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Cut:
    """Where a frame begins, and whether its subject is the one before."""

    start: int
    inherited: bool = False


@dataclass(frozen=True, slots=True)
class _Parsed:
    """A sentence with its names in their places and the subject of each verb, by trigger."""

    sighting: Sighting
    placed: Sequence[Placed]
    triggers: Sequence[Trigger]
    products: Sequence[Product]
    origins: Sequence[Name]
    subjects: Mapping[int, tuple[Name, ...]]
    undergone: Mapping[Name, Role]
    whose: Mapping[Name, Role]


def frames(sighting: Sighting) -> list[Frame]:
    """Return the frames of one sentence, in order; at least one."""
    goods = sighting.goods()
    placed = sighting.placed(goods)
    found = sighting.triggers()
    subjects = {
        place: subject_of(sighting, placed, trigger, found)
        for place, trigger in enumerate(found)
        if not trigger.noun and not trigger.passive
    }
    undergone = _undergone(sighting, placed, found)
    parsed = _Parsed(
        sighting,
        placed,
        found,
        goods,
        sighting.origins(goods),
        subjects,
        undergone,
        _whose(sighting, found),
    )
    return list(_frames(parsed, _cuts(parsed)))


def _undergone(
    sighting: Sighting, placed: Sequence[Placed], found: Sequence[Trigger]
) -> dict[Name, Role]:
    """Return who stands before a verb in the passive, in the role of its object.

    "The airline has been lent", "Elbit was awarded"; what is sold is the seller's.
    """
    roles: dict[Name, Role] = {}
    for trigger in found:
        role = trigger.kind.places.get("object")
        if not trigger.passive or role is None:
            continue
        sold = sighting.text.startswith("sold to", trigger.start)
        role = Role.SELLER if sold else role
        for name in subject_of(sighting, placed, trigger, found):
            roles.setdefault(name, role)
    return roles


def _whose(sighting: Sighting, found: Sequence[Trigger]) -> dict[Name, Role]:
    """Return the lands said right before a noun of dealing: "an Indian credit" is India's."""
    lands = [one for one in sighting.names if one.adjective and one.country]
    return {
        name: trigger.kind.subject
        for trigger in found
        if trigger.noun and trigger.kind.subject in COUNTER
        for name in lands
        if _RIGHT_BEFORE.fullmatch(sighting.text, name.end, trigger.start)
    }


def _cuts(parsed: _Parsed) -> list[_Cut]:
    """Return where frames begin, in order."""
    span = parsed.sighting.span
    semicolons = _SEMICOLON.finditer(parsed.sighting.text, span.start, span.end)
    cuts = [_Cut(span.start), *(_Cut(mark.end(), inherited=True) for mark in semicolons)]
    for place, trigger in enumerate(parsed.triggers):
        start = max(cut.start for cut in cuts if cut.start <= trigger.start)
        cut = None if trigger.noun else _cut(parsed, place, start)
        if cut and cut.start not in {other.start for other in cuts}:
            cuts.append(cut)
    return sorted(cuts, key=lambda cut: cut.start)


def _cut(parsed: _Parsed, place: int, start: int) -> _Cut | None:
    """Return the cut that a verb makes in the frame begun at start, if it tells of a new act."""
    trigger = parsed.triggers[place]
    priced = _has_figure(parsed, start, trigger.start)
    earlier = (
        other
        for other in parsed.triggers[:place]
        if other.start >= start and (not other.noun or priced)
    )
    first = next(earlier, None)
    if first is None:
        return None
    if priced and not trigger.passive:
        own = _OWN_SUBJECT.search(
            parsed.sighting.text, _last_figure(parsed, start, trigger.start), trigger.start
        )
        if own:
            return _Cut(own.start("whose"))
    subject = parsed.subjects.get(place, ())
    if subject and subject[0].start >= first.end:
        # Not a clause within another: "jets that Boeing sold", "a venture under which it invests".
        before = parsed.sighting.before(subject[0].start)
        mark = _CLAUSE.search(before)
        told = first.kind.generic and _SAYS_THAT.search(before)  # "Oslo announced that it"
        about = None if priced else _ABOUT_WHOM.search(before)
        paid = _FOR_WHICH.search(before) if _is_paid(trigger, first) else None
        within = _UNDER_WHICH.search(before) or about or paid
        opens = mark and not told and not (within or _in_name(parsed, mark.start()))
        return _Cut(subject[0].start) if opens else None
    goes_on = priced and _AND_VERB.search(parsed.sighting.text, start, trigger.start)
    return _Cut(trigger.start, inherited=True) if goes_on else None


def _is_paid(trigger: Trigger, first: Trigger) -> bool:
    """Whether a verb says what is got or paid for what the first one says is sold or bought."""
    pays = trigger.kind in (PAYMENT, PAY) and not first.kind.generic
    return trigger.kind.subject is Role.RECIPIENT or pays


def _in_name(parsed: _Parsed, place: int) -> bool:
    """Whether a place of the sentence lies in a name ("… for Reconstruction and Development")."""
    at = parsed.sighting.span.start + place
    return any(one.name.start < at < one.name.end for one in parsed.placed)


def _has_figure(parsed: _Parsed, start: int, end: int) -> bool:
    sighting = parsed.sighting
    return any(start <= sighting.found[index].start < end for index in sighting.figures)


def _last_figure(parsed: _Parsed, start: int, end: int) -> int:
    """Return where the last figure between two places ends."""
    sighting = parsed.sighting
    ends = (sighting.found[index].end for index in sighting.figures)
    return max(place for place in ends if start < place <= end)


def _frames(parsed: _Parsed, cuts: Sequence[_Cut]) -> Iterator[Frame]:
    sighting = parsed.sighting
    ends = [*(cut.start for cut in cuts[1:]), sighting.span.end]
    for cut, end in zip(cuts, ends, strict=True):
        span = range(cut.start, end)
        inside = [place for place, one in enumerate(parsed.triggers) if one.start in span]
        chosen, others = _subjects(parsed, inside)
        subjects = tuple(name for name in chosen if name.start in span)
        figures = tuple(i for i in sighting.figures if sighting.found[i].start in span)
        yield Frame(
            sighting.number,
            cut.start,
            end,
            subjects,
            others,
            tuple(one for one in parsed.placed if one.name.start in span),
            tuple(parsed.triggers[place] for place in inside),
            tuple(one for one in parsed.products if one.start in span),
            figures,
            tuple(name for name in parsed.origins if name.start in span),
            any(sighting.found[i].measure is Measure.QUANTITY for i in figures),
            cut.inherited and not subjects,
            {name: role for name, role in parsed.undergone.items() if name.start in span},
            {name: role for name, role in parsed.whose.items() if name.start in span},
        )


def _subjects(parsed: _Parsed, inside: Sequence[int]) -> tuple[tuple[Name, ...], tuple[Name, ...]]:
    """Return the subject of the verb that says what the deal is, and the other verbs' subjects."""
    verbs = [place for place in inside if parsed.subjects.get(place)]
    plain = [place for place in verbs if not parsed.triggers[place].kind.generic]
    if not verbs:
        return (), ()
    chosen = parsed.subjects[(plain or verbs)[0]]
    others = (name for place in verbs for name in parsed.subjects[place] if name not in chosen)
    return chosen, tuple(dict.fromkeys(others))
