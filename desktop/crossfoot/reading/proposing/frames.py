"""Cut a sentence into frames: one act of dealing each, with its parties and its figures.

A frame begins where a new subject takes up a verb of dealing ("…, and Uzbekistan signed"), after
a semicolon, or where the same subject does something else ("and will invest $2 billion").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.actors import ACTING, governing
from crossfoot.reading.proposing.lexicon import NameKind
from crossfoot.reading.proposing.sectors import Product, products
from crossfoot.reading.proposing.triggers import Trigger, triggers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.names import Name
    from crossfoot.reading.proposing.sentences import Sentence

_AND_VERB = re.compile(
    r"(?:\band|,|\bwhile|\bthen|\bbut)\s+(?:(?:will|would|has|have|had|also|to|plans to|is to|"
    r"agreed to|separately|it)\s+)*$"
)
_APPOSITION = re.compile(r",\s+(?:an?|the|its)\s+(?:[a-z-]+\s+){0,3}$")
# "a $30 billion fund, Alterra, and pledged": the name only says what the fund is called.
_NAMED_SO = re.compile(r"\b(?:an?|the|its)\s+(?:[^\s,;]+\s+){1,6}?[^\s,;]+,\s+$")
_RELATIVE = re.compile(r"^,?\s*(?:which|who)\b")
_NO_SUBJECT_GAP = re.compile(r"[;:]|\bwhich\b|\bthat (?:it|they)\b")
_LISTED_WITH = re.compile(r"\s*(?:,|,?\s*and|&)\s*(?:[\w.’'-]+\s+){0,4}")
_CLAUSE = re.compile(
    r"(?:,|;|:|—|–|\band|\bwhile|\bwhereas|\bbut|\bas|\bsaid|\bthat)\s*(?:[\w.’'-]+\s+){0,3}$"
)
_LONGEST_GAP = 160
_WHERE = frozenset({"in", "at", "near", "inside", "outside", "over", "across", "about"})


@dataclass(frozen=True, slots=True)
class Placed:
    """A name in a frame, with the preposition that governs it. object: right after its verb."""

    name: Name
    preposition: str | None
    listed: bool = False
    modifies: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """One act of dealing in a sentence.

    others:     subjects of its other verbs ("A and B signed a deal under which B will buy").
    figures:    indices into the list of found figures.
    inherited:  its subject is that of the frame before it.
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
    inherited: bool = False


@dataclass(slots=True)
class _Sentence:
    """A sentence with all that was found in it."""

    text: str
    number: int
    span: Sentence
    placed: list[Placed]
    triggers: list[Trigger]
    products: list[Product]
    figures: list[int]
    found: Sequence[Found]
    subjects: dict[int, tuple[Name, ...]] = field(default_factory=dict)


def frames(
    text: str,
    number: int,
    span: Sentence,
    names: Sequence[Name],
    found: Sequence[Found],
    figures: Sequence[int],
) -> list[Frame]:
    """Return the frames of one sentence, in order; at least one.

    names:    those that stand in the sentence.
    figures:  the indices of the figures that stand in it.
    """
    goods = _goods(text, span, names) if figures else []
    sentence = _Sentence(
        text,
        number,
        span,
        _place(text, span, names, goods),
        _free_triggers(text, span, names, [found[index] for index in figures])
        if figures or names
        else [],
        goods,
        list(figures),
        found,
    )
    for place, trigger in enumerate(sentence.triggers):
        if not trigger.noun and not trigger.passive:
            sentence.subjects[place] = _subject(sentence, place)
    return list(_frames(sentence, _cuts(sentence)))


def _goods(text: str, span: Sentence, names: Sequence[Name]) -> list[Product]:
    """Return the goods named, without those that are part of a name ("Tokyo Gas")."""
    bodies = {NameKind.ORGANISATION, NameKind.COUNTRY}
    taken = [(name.start, name.end) for name in names if name.kind in bodies and not name.noun]
    return [
        product
        for product in products(text, span.start, span.end)
        if not any(start <= product.start < end for start, end in taken)
    ]


def _place(
    text: str, span: Sentence, names: Sequence[Name], goods: Sequence[Product]
) -> list[Placed]:
    starts = {product.start for product in goods}
    placed = []
    acting: list[Name] = []
    for name in names:
        if name.kind not in ACTING or name.adjective:
            continue
        preposition, listed = governing(text, span.start, name, acting)
        if not name.sure and preposition in _WHERE:
            continue
        after = name.end + 1
        number = text[after : after + 1].isdigit() and text[name.end : after] == " "
        modifies = text[name.end : after] in {" ", "-"} and (after in starts or number)
        placed.append(Placed(name, preposition, listed, modifies))
        acting.append(name)
    return placed


def _free_triggers(
    text: str, span: Sentence, names: Sequence[Name], found: Sequence[Found]
) -> list[Trigger]:
    """Return the triggers that are not part of a name or of a figure's wording."""
    taken = sorted(
        [(name.start, name.end) for name in names if name.kind is not NameKind.ANAPHOR]
        + [(figure.start, figure.end) for figure in found]
    )
    return [
        trigger
        for trigger in triggers(text, span.start, span.end)
        if not any(start <= trigger.start < end for start, end in taken)
    ]


def _subject(sentence: _Sentence, place: int) -> tuple[Name, ...]:
    """Return the names that do what a verb says; none where it has no subject of its own."""
    trigger = sentence.triggers[place]
    candidates = [one for one in sentence.placed if one.name.end <= trigger.start]
    for index in range(len(candidates) - 1, -1, -1):
        one = candidates[index]
        gap = sentence.text[one.name.end : trigger.start]
        if len(gap) > _LONGEST_GAP or _NO_SUBJECT_GAP.search(_RELATIVE.sub("", gap)):
            return ()
        if _may_be_subject(sentence, one, gap):
            return _with_list(sentence.text, candidates[: index + 1])
    return ()


def _may_be_subject(sentence: _Sentence, one: Placed, gap: str) -> bool:
    if one.name.possessive or one.modifies:
        return False
    closes = gap.lstrip().startswith(",") and not _RELATIVE.match(gap)
    listed = one.listed and len(gap.split()) <= 3 and not closes
    if one.preposition is not None and not listed:
        return False
    before = sentence.text[sentence.span.start : one.name.start]
    in_brackets = before.count("(") > before.count(")")
    apposed = closes and (_APPOSITION.search(before) or _NAMED_SO.search(before))
    return not in_brackets and not apposed


def _with_list(text: str, candidates: Sequence[Placed]) -> tuple[Name, ...]:
    """Return a subject with the names listed before it ("Iraq, Kuwait and Turkey pledged")."""
    chain = [candidates[-1].name]
    for one, after in zip(candidates[-2::-1], candidates[:0:-1], strict=False):
        between = text[one.name.end : after.name.start]
        joined = _LISTED_WITH.fullmatch(between)
        if not joined or (one.preposition is not None and not one.listed):
            break
        chain.append(one.name)
    return tuple(reversed(chain))


def _cuts(sentence: _Sentence) -> list[tuple[int, bool]]:
    """Return where frames begin, each with whether its subject is the one before."""
    cuts = [(sentence.span.start, False)]
    for semicolon in re.finditer(r";", sentence.text[sentence.span.start : sentence.span.end]):
        cuts.append((sentence.span.start + semicolon.end(), True))
    for place, trigger in enumerate(sentence.triggers):
        start = max(cut for cut, _ in cuts if cut <= trigger.start)
        earlier = [
            other
            for other in sentence.triggers[:place]
            if other.start >= start and (not other.noun or _has_figure(sentence, start, trigger))
        ]
        if trigger.noun or not earlier:
            continue
        subject = sentence.subjects.get(place, ())
        if subject and subject[0].start >= earlier[0].end:
            if _cuts_here(sentence, subject[0].start):
                cuts.append((subject[0].start, False))
        elif _AND_VERB.search(sentence.text, start, trigger.start) and _has_value(
            sentence, start, trigger
        ):
            cuts.append((trigger.start, True))
    return sorted(set(cuts))


def _cuts_here(sentence: _Sentence, start: int) -> bool:
    """Whether a subject begins a clause of its own, not a clause within ("jets that X ordered")."""
    return _CLAUSE.search(sentence.text[sentence.span.start : start]) is not None


def _has_figure(sentence: _Sentence, start: int, trigger: Trigger) -> bool:
    return any(start <= sentence.found[index].start < trigger.start for index in sentence.figures)


def _has_value(sentence: _Sentence, start: int, trigger: Trigger) -> bool:
    return _has_figure(sentence, start, trigger)


def _frames(sentence: _Sentence, cuts: Sequence[tuple[int, bool]]) -> Iterator[Frame]:
    ends = [start for start, _ in cuts[1:]] + [sentence.span.end]
    for (start, inherited), end in zip(cuts, ends, strict=True):
        inside = [
            place for place, trigger in enumerate(sentence.triggers) if start <= trigger.start < end
        ]
        subjects, others = _subjects(sentence, inside)
        yield Frame(
            sentence.number,
            start,
            end,
            tuple(name for name in subjects if start <= name.start < end) if not inherited else (),
            others,
            tuple(one for one in sentence.placed if start <= one.name.start < end),
            tuple(sentence.triggers[place] for place in inside),
            tuple(one for one in sentence.products if start <= one.start < end),
            tuple(i for i in sentence.figures if start <= sentence.found[i].start < end),
            inherited and start > sentence.span.start,
        )


def _subjects(
    sentence: _Sentence, inside: Sequence[int]
) -> tuple[tuple[Name, ...], tuple[Name, ...]]:
    """Return the subject of the verb that says what the deal is, and the other verbs' subjects."""
    verbs = [place for place in inside if sentence.subjects.get(place)]
    plain = [place for place in verbs if not sentence.triggers[place].kind.generic]
    if not verbs:
        return (), ()
    chosen = sentence.subjects[(plain or verbs)[0]]
    others = tuple(
        name for place in verbs for name in sentence.subjects[place] if name not in chosen
    )
    return chosen, tuple(dict.fromkeys(others))
