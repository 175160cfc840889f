"""Cut a Russian sentence into clauses of dealing, and find who does what in each.

The case of a name says its part: who buys stands in the nominative, from whom after «у».
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian.declension import ANY, Case
from crossfoot.reading.proposing.russian.splitting import PART_WORDS
from crossfoot.reading.proposing.russian.standing import acts, are_listed, is_into, preposition
from crossfoot.reading.proposing.russian.verbs import Act, Form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.russian.spotting import Spotted
    from crossfoot.reading.proposing.russian.verbs import Verb
    from crossfoot.reading.proposing.sentences import Sentence

_BREAK = re.compile(
    r";\s*|:\s|,\s(?:(?:а|и|но|причем|при этом|тогда как|в то время как)\s)?|\s(?:и|а также)\s"
)
# "…, казахстанская сторона – 40 млн евро": the verb is that of the clause before.
_GAP = re.compile(r"(?:\sчерез\s[^,;–—.]{2,40})?\s[—–-]\s(?:[а-яё]+\s){0,2}$")
_GAP_OPENS = re.compile(r"(?:[,;]|\sа|\sи|\sв том числе|\sвключая)\s$")
_TURN_OPENS = re.compile(r"(?:[,;]|\sа|\sи)\s(?P<more>(?:еще\s)?(?:на\s)?)$")
_FROM = re.compile(r"\s(?:[а-яё-]+\s){0,2}(?:от|у)\s")
_DASH = re.compile(r"\s[—–-]\s")
_PAPER_OPENS = re.compile(r"(?:[:;,]|\sи)\s(?P<paper>(?:на|о|об)\s)$")
_PAPER = re.compile(
    r"(?:[а-я]+\s){0,2}(?:соглашение|контракт|договор|меморандум|кредит|грант|заем)"
)
_RIGHT_AFTER = re.compile(r"\s(?:[—–-]\s)?")
_NEAR_NOUN = 24


@dataclass(frozen=True, slots=True)
class Placed:
    """A name in a clause, with the preposition that governs it; into: of what money goes into."""

    spot: Spotted
    preposition: str | None = None
    into: bool = False


@dataclass(frozen=True, slots=True)
class Clause:
    """One act of dealing.

    subjects:  who does it, in the order named.
    others:    the other names.
    figures:   indices of the figures in it.
    first:     it opens its sentence.
    counted:   a figure of it counts goods.
    priced:    a figure of it is money.
    """

    start: int
    end: int
    verbs: tuple[Verb, ...]
    subjects: tuple[Spotted, ...]
    others: tuple[Placed, ...]
    figures: tuple[int, ...]
    first: bool
    counted: bool = False
    priced: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A sentence with its names, verbs and figures. small: the whole text folded, "ё" as "е"."""

    text: str
    small: str
    span: Sentence
    names: Sequence[Spotted]
    verbs: Sequence[Verb]
    figures: Sequence[int]
    found: Sequence[Found]


def clauses(reading: Reading) -> list[Clause]:
    """Return the clauses of a sentence that tell of dealing, in order."""
    if not reading.verbs:
        return []
    cuts = [reading.span.start]
    for before, verb in pairwise(reading.verbs):
        cut = _cut(reading, cuts[-1], before, verb)
        if cut is not None:
            cuts.append(cut)
    gapped = {_begin(reading, name): name for name in _gapped(reading, cuts)}
    gapped |= _turned(reading, cuts)
    papers = _papers(reading) or _from_each(reading)
    if papers:
        cuts = [cut for cut in cuts if cut < papers[0]]
        gapped = {}
    found: list[Clause] = []
    for start, end in pairwise([*sorted({*cuts, *gapped, *papers}), reading.span.end]):
        clause = _clause(reading, start, end)
        if start in papers and found:
            last = found[-1]
            clause = replace(
                clause,
                verbs=last.verbs,
                subjects=last.subjects,
                others=_others_of(clause, last) if len(found) == 1 else clause.others,
            )
        if start in gapped and found:
            word = preposition(reading.text, gapped[start], start)
            clause = _filled(clause, gapped[start], found[-1], word)
        found.append(clause)
    return found


def _others_of(clause: Clause, first: Clause) -> tuple[Placed, ...]:
    """Return the names of a clause with those of the first that do not stand where its own do."""
    taken = {one.preposition for one in clause.others}
    kept = [one for one in first.others if one.preposition not in taken - {None}]
    return (*kept, *clause.others)


def whole_clause(reading: Reading) -> Clause:
    """Return a sentence as one clause, though no word of it tells of dealing."""
    return _clause(reading, reading.span.start, reading.span.end)


def bracketed(reading: Reading) -> list[Clause]:
    """Return what stands in brackets after each body: "с DataVolt (1,2 млрд) и с Suda (300)"."""
    starts = {reading.found[index].start for index in reading.figures}
    led = [
        name
        for name in reading.names
        if name.kind is NameKind.ORGANISATION
        and reading.text.startswith(" (", name.end)
        and name.end + 2 in starts
    ]
    ends = [reading.text.find(")", name.end, reading.span.end) for name in led]
    return [
        _clause(reading, name.start, end) for name, end in zip(led, ends, strict=True) if end >= 0
    ]


def listed(reading: Reading) -> list[Clause]:
    """Return a line before a colon and the items behind it: "Заказы X: Венгрия – …; Сербия – …"."""
    colon = reading.text.find(": ", reading.span.start, reading.span.end)
    if colon < 0 or reading.text.find("; ", colon, reading.span.end) < 0:
        return []
    begins = [
        name.start
        for name in reading.names
        if name.start > colon
        and reading.text[name.start - 2 : name.start] in {": ", "; "}
        and _DASH.match(reading.text, name.end)
    ]
    bounds = pairwise([reading.span.start, *begins, reading.span.end])
    return [_clause(reading, start, end) for start, end in bounds] if len(begins) > 1 else []


def _gapped(reading: Reading, cuts: Sequence[int]) -> list[Spotted]:
    """Return who does as the one before did, by a dash: "Германия даст 10 млн, Франция – 5".

    Or to whom, or from whom: "Казахстану выделят 10 млн, Киргизии – 5", "…, у Румынии – 120".
    """
    starts = [reading.found[index].start for index in reading.figures]
    return [
        name
        for name in reading.names
        if name.start > reading.verbs[0].end
        and not name.adjective
        and name.start not in cuts
        and _GAP_OPENS.search(reading.text, cuts[0], _begin(reading, name))
        and any(_GAP.fullmatch(reading.text, name.end, start) for start in starts)
        and not any(name.end < verb.start < _stop(reading, name) for verb in reading.verbs)
        and not _is_share(reading, name)
    ]


def _is_share(reading: Reading, name: Spotted) -> bool:
    """Whether who follows "в том числе" has so many of the goods told before."""
    following = next((i for i in reading.figures if reading.found[i].start > name.end), None)
    counted = following is not None and reading.found[following].measure is Measure.QUANTITY
    return counted and PART_WORDS.search(reading.small, reading.span.start, name.start) is not None


def _papers(reading: Reading) -> list[int]:
    """Return where each begins of what several papers are for: "контракта: на …, и на …"."""
    begins = [
        opens.start("paper")
        for index in reading.figures
        if (
            opens := _PAPER_OPENS.search(
                reading.small, reading.span.start, reading.found[index].start
            )
        )
        and reading.found[index].measure is Measure.QUANTITY
    ]
    first = begins[0] if begins else 0
    colon = reading.small.rfind(":", reading.span.start, first)
    return begins if len(begins) > 1 and colon == first - 2 else []


def _from_each(reading: Reading) -> list[int]:
    """Return where the numbers behind the first begin, each with whom it is from right after it.

    "получит 250 млн евро от Франции и 270 млн евро от ЕС".
    """
    begins: list[int] = []
    for index in reading.figures:
        figure = reading.found[index]
        after = next((name for name in reading.names if name.start >= figure.end), None)
        if after is None or not _FROM.fullmatch(reading.text, figure.end, after.start):
            return []
        begins.append(figure.start)
    return begins[1:]


def _stop(reading: Reading, name: Spotted) -> int:
    """Return where the first number after a name ends."""
    ends = (reading.found[index].end for index in reading.figures)
    return next((end for end in ends if end > name.end), reading.span.end)


def _turned(reading: Reading, cuts: Sequence[int]) -> dict[int, Spotted]:
    """Return, by where its clause begins, who stands after a number: "…, ещё 120 – Румыния"."""
    found: dict[int, Spotted] = {}
    for index in reading.figures:
        figure = reading.found[index]
        opens = _TURN_OPENS.search(reading.small, cuts[0], figure.start)
        after = [one for one in reading.names if one.start > figure.end and not one.adjective]
        if not opens or figure.start < reading.verbs[0].end or not after:
            continue
        name = after[0]
        if _GAP.fullmatch(reading.text, figure.end, _begin(reading, name)):
            found[opens.start("more")] = name
    return found


def _begin(reading: Reading, name: Spotted) -> int:
    """Return where a name begins, with the preposition before it."""
    word = preposition(reading.text, name, reading.span.start)
    if name.kind is NameKind.ANAPHOR:  # "казахстанская сторона – 40 млн"
        for one in reading.names:
            if one.adjective and 0 < name.start - one.end <= _NEAR_NOUN:
                return one.start
    return name.start - len(word) - 1 if word else name.start


def _filled(clause: Clause, name: Spotted, before: Clause, word: str | None) -> Clause:
    """Return a clause without a verb with that of the one before, its name in the same place."""
    others = tuple(one for one in clause.others if one.spot is not name)
    if word is None and name.cases & Case.NOMINATIVE:
        return replace(
            clause, verbs=before.verbs, subjects=(name,), others=(*before.others, *others)
        )
    kept = tuple(one for one in before.others if not _is_like(one, name, word))
    own = (Placed(name, word), *others)
    return replace(clause, verbs=before.verbs, subjects=before.subjects, others=(*kept, *own))


def _is_like(one: Placed, name: Spotted, word: str | None) -> bool:
    """Whether a name of the clause before stands where this one does."""
    return one.preposition == word and bool(one.spot.cases & name.cases) and not one.spot.adjective


def _cut(reading: Reading, begun: int, before: Verb, verb: Verb) -> int | None:
    """Return where a verb begins a new act: at its own subject, or after another price."""
    if verb.form is Form.INFINITIVE:
        return None
    if verb.form is Form.NOUN:
        papers = [mark.end() for mark in _BREAK.finditer(reading.text, before.end, verb.start)]
        papers = [place for place in papers if _PAPER.match(reading.small, place)]
        return papers[-1] if papers else None
    own = [
        name
        for name in reading.names
        if before.end <= name.start < verb.start and acts(reading, name, begun)
    ]
    edge = own[-1].start if own else verb.start
    breaks = [mark.end() for mark in _BREAK.finditer(reading.text, before.end, edge)]
    breaks = [place for place in breaks if place <= edge]
    if not breaks:
        return None
    cut = breaks[-1]
    if own or before.act is Act.LEAVE or verb.act is Act.PASS:
        return cut
    starts = [reading.found[index].start for index in reading.figures]
    priced = any(begun <= start < cut for start in starts) and any(start >= cut for start in starts)
    return cut if priced and verb.form is Form.ACTIVE else None


def _clause(reading: Reading, start: int, end: int) -> Clause:
    inside = tuple(verb for verb in reading.verbs if start <= verb.start < end)
    names = [name for name in reading.names if start <= name.start < end and not name.bracketed]
    subjects = _subjects(reading, names, inside, start)
    others = _placed(reading, _without_whose(names, subjects), start)
    figures = tuple(i for i in reading.figures if start <= reading.found[i].start < end)
    measures = {reading.found[index].measure for index in figures}
    counted, priced = Measure.QUANTITY in measures, Measure.VALUE in measures
    first = start == reading.span.start
    return Clause(start, end, inside, subjects, others, figures, first, counted, priced)


def _without_whose(names: Sequence[Spotted], subjects: Sequence[Spotted]) -> list[Spotted]:
    """Return the names but who acts, and the adjectives of "казахстанская компания"."""
    following = [*names[1:], None][: len(names)]
    return [
        name
        for name, after in zip(names, following, strict=True)
        if name not in subjects
        and not (
            name.adjective
            and after in subjects
            and after is not None
            and after.kind is NameKind.ANAPHOR
            and after.start - name.end <= _NEAR_NOUN
        )
    ]


def _subjects(
    reading: Reading, names: Sequence[Spotted], inside: Sequence[Verb], start: int
) -> tuple[Spotted, ...]:
    """Return who acts: before the verb, else right after it ("подписали Казахстан и Китай")."""
    active = [verb for verb in inside if verb.form is not Form.PASSIVE]
    if not active:
        return ()
    verb = active[0]
    before = [name for name in names if name.end <= verb.start and acts(reading, name, start)]
    if before:
        return _chain_back(reading, names, before[-1])
    after = [
        name
        for name in names
        if name.start >= verb.end
        and name.cases & Case.NOMINATIVE
        and name.cases != ANY
        and not name.adjective
        and name.kind not in {NameKind.ANAPHOR, NameKind.PLACE}
        and preposition(reading.text, name, start) is None
    ]
    after = after or [
        name
        for name in names
        if _RIGHT_AFTER.fullmatch(reading.text, verb.end, name.start)
        and name.kind is NameKind.ORGANISATION
        and name.cases == ANY
        and not any(one.adjective and one.end > verb.end for one in names[:1])
    ]
    return _chain_on(reading, names, after[0]) if after else ()


def _chain_back(reading: Reading, names: Sequence[Spotted], last: Spotted) -> tuple[Spotted, ...]:
    """Return a name with those listed before it: "Казахстан, Узбекистан и Китай"."""
    chain = [last]
    for name in reversed(names[: names.index(last)]):
        listed = are_listed(reading.text[name.end : chain[0].start])
        if name.adjective or not listed or not name.cases & Case.NOMINATIVE:
            break
        chain.insert(0, name)
    return tuple(chain)


def _chain_on(reading: Reading, names: Sequence[Spotted], first: Spotted) -> tuple[Spotted, ...]:
    chain = [first]
    for name in names[names.index(first) + 1 :]:
        listed = are_listed(reading.text[chain[-1].end : name.start])
        if not listed or not name.cases & Case.NOMINATIVE:
            break
        chain.append(name)
    return tuple(chain)


def _placed(reading: Reading, names: Sequence[Spotted], start: int) -> tuple[Placed, ...]:
    placed: list[Placed] = []
    for name in names:
        word = preposition(reading.text, name, start)
        into = word is None and bool(name.cases & Case.GENITIVE) and is_into(reading, name, start)
        if word is None and placed and not name.adjective:
            before = placed[-1]
            listed = are_listed(reading.text[before.spot.end : name.start])
            same = bool(before.spot.cases & name.cases)
            word = before.preposition if listed and same else None
        placed.append(Placed(name, word, into))
    return tuple(placed)
