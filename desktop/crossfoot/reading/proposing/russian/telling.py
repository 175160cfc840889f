"""Tell the deals of a Russian text, sentence after sentence.

A sentence tells of a deal with a verb and its parties; the next may add its price ("Стоимость
контракта составляет …"). What fits no deal for certain is of none, and is left to the clerk.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Measure, Role
from crossfoot.reading.proposing.acts.casts import GIVING, TAKING
from crossfoot.reading.proposing.deals.draft import Draft
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.russian import matter
from crossfoot.reading.proposing.russian.background import is_aside
from crossfoot.reading.proposing.russian.casting import cast
from crossfoot.reading.proposing.russian.clauses import (
    Clause,
    Reading,
    bracketed,
    clauses,
    listed,
    whole_clause,
)
from crossfoot.reading.proposing.russian.continuing import THE_DEAL, is_of_it, settled, told_of
from crossfoot.reading.proposing.russian.describing import describe
from crossfoot.reading.proposing.russian.going_on import FAR, goes_on
from crossfoot.reading.proposing.russian.memory import Memory, makers_of
from crossfoot.reading.proposing.russian.origins import by_origin
from crossfoot.reading.proposing.russian.pricing import figures_of
from crossfoot.reading.proposing.russian.rows import (
    has_price,
    is_item,
    of_title,
    row_cast,
    under_title,
)
from crossfoot.reading.proposing.russian.siding import (
    agree,
    as_before,
    is_certain,
    lacking,
    names_all,
    told_again,
)
from crossfoot.reading.proposing.russian.signing import owner
from crossfoot.reading.proposing.russian.standing import acts
from crossfoot.reading.proposing.russian.supplying import (
    countries_of,
    with_land,
    with_origin,
    with_sides,
)
from crossfoot.reading.proposing.russian.verbs import Act, Form

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.names.actors import Actor
    from crossfoot.reading.proposing.russian.revising import Revised
    from crossfoot.reading.proposing.russian.scene import Cast

_ALSO = re.compile(
    r"(?<![\w-])(?:еще|также|кроме того|помимо этого|дополнительно|вдобавок|плюс|в свою очередь|"
    r"со своей стороны|(?:для|к) (?:них|нему|ней|этих|новых)|на них)(?![\w-])"
)
_MORE = re.compile(r"до(?:куп|зака|постав|плат)")
_OPENING = 24
_ROLE_REACH = 60
_PASSED = 40
_GIFTS = frozenset({DealType.GRANT, DealType.LOAN})


@dataclass(slots=True)
class Teller:
    """One telling of the deals.

    drafts:   the deals; deal_of: that of each figure.
    skipped:  figures of no deal; headlines: values of several deals.
    topics:   how often the text names each country.
    revised:  which numbers took the place of others, which are of no deal; renewed: where those
              stand that took it.
    lands_above: those named before a list.
    lands:    the countries that the last sentences name.
    header:   what the line before a list tells; heads: what the sentence at hand does; titled:
              the one body that the line names.
    told_at:  the sentence in which a deal was told last.
    pending:  a deal of which no figure has been told yet.
    """

    text: str
    small: str
    repeats: Mapping[int, int]
    skipped: frozenset[int]
    headlines: frozenset[int]
    topics: Mapping[str, int]
    revised: Sequence[Revised] = ()
    drafts: list[Draft] = field(default_factory=list)
    deal_of: dict[int, Draft] = field(default_factory=dict)
    last: list[Draft] = field(default_factory=list)
    last_number: int = -9
    told_at: int = -9
    lands: list[list[str]] = field(default_factory=list)
    lands_above: list[list[str]] = field(default_factory=list)
    header: Cast | None = None
    heads: Cast | None = None
    memory: Memory = field(default_factory=Memory)
    renewed: frozenset[int] = frozenset()
    titled: Actor | None = None

    def sentence(self, number: int, reading: Reading) -> None:
        """Tell what a sentence tells."""
        self.heads = None
        found = clauses(reading)
        told = [draft for clause in found if (draft := self._clause(number, reading, clause))]
        if not told and (is_item(reading) or self._prices_anew(reading)):
            row_told = self._row(number, reading, whole_clause(reading))
            told = [row_told] if row_told else []
        if not told and (items := listed(reading)):
            self.header = owner(items[0], self.small)
            rows = [self._row(number, reading, one) for one in items[1:] if self.header]
            told = [row for row in rows if row]
        if not told:
            rows = [self._row(number, reading, one) for one in bracketed(reading)]
            told = [row for row in rows if row]
        if not told:
            draft = goes_on(self, number, reading)
            told = [draft] if draft else []
        self.memory.notice(reading)
        self.lands = [*self.lands[-1:], countries_of(reading)]
        if not is_item(reading):
            self.lands_above = [*reversed(self.lands)]
        if told:
            self.last, self.last_number, self.told_at = told, number, number
            self.memory.givers, self.memory.takers = told[-1].giving, told[-1].taking
        self.memory.makers = [] if told else makers_of(reading)

        if not reading.span.bullet:
            self.header = self.heads if _opens_list(reading) else None
            self.titled = of_title(reading) if not told else None

    def _prices_anew(self, reading: Reading) -> bool:
        """Whether a sentence has a body that acts, not of the deal told last, and its price."""
        bodies = [
            name.actor
            for name in reading.names
            if name.kind is NameKind.ORGANISATION and acts(reading, name, reading.span.start)
        ]
        told = {actor for draft in self.last for actor in draft.roles}
        first = min((reading.found[i].start for i in reading.figures), default=reading.span.end)
        opening = self.small[reading.span.start : first]
        if THE_DEAL.match(opening) and told_of(opening) is not None:
            return False
        return bool(bodies) and bodies[0] not in told and has_price(reading)

    def _row(self, number: int, reading: Reading, clause: Clause) -> Draft | None:
        """Tell an item of a list that has no verb."""
        found = row_cast(reading, clause, self.header)
        if found is None:
            return None
        found = under_title(found, self.titled) if reading.span.bullet else found
        around = [] if is_item(reading) else [*reversed(self.lands)]
        before = self.lands_above if reading.span.bullet else around
        topics = self.topics if before else {}
        found = with_land(found, [countries_of(reading), *before], topics)
        found = with_origin(found, before) if reading.span.bullet else found
        figures = figures_of(self, reading, clause, found)
        return self._tell(number, reading, clause, found, figures) if figures else None

    def _clause(self, number: int, reading: Reading, clause: Clause) -> Draft | None:
        told = [actor for draft in self.last for actor in draft.roles]
        subjects = self.memory.subjects(reading, clause, told)
        if subjects is None:
            return None
        subjects = subjects or self._unsaid(number, clause)
        clause = self.memory.with_whom_is_meant(reading, clause, subjects, told)
        near = self.drafts[-1].type if self.drafts and number - self.told_at <= 1 else None
        found = cast(clause, self.small, subjects, near)
        self.memory.subject = subjects[0] if subjects else self.memory.subject
        if found is None or not found.roles:
            return None
        if self._is_payment(number, clause, found):
            return None
        self.heads = found
        found = under_title(found, self.titled) if reading.span.bullet else found
        if not (clause.verbs and clause.verbs[0].act is Act.LEAVE):
            found = self._supplied(number, reading, clause, found)
        figures = figures_of(self, reading, clause, found)
        alone = len(found.roles) == 1 and not self._goes_on_of(reading, found)
        if found.type is None and not figures and alone:
            return None
        lots = [
            self._anew(number, reading, clause, one, of_it)
            for one, of_it in by_origin(reading, found, figures)
        ]
        return lots[-1] if lots else self._tell(number, reading, clause, found, figures)

    def _supplied(self, number: int, reading: Reading, clause: Clause, found: Cast) -> Cast:
        """Return a cast with the sides that the text before it has."""
        opening = self.small[clause.start : clause.start + _OPENING]
        near = self.drafts[-1] if self.drafts and number - self.told_at <= 1 else None
        if near and near.first_sentence == number and set(found.roles) == set(near.roles):
            found = replace(found, roles=as_before(found.roles, near.roles))
        more = clause.verbs and _MORE.match(self.small, clause.verbs[-1].start)
        found = with_sides(found, near, also=bool(more or _ALSO.search(opening)))
        found = self._from_whom_was_talked_of(found)
        found = with_land(found, [countries_of(reading), *reversed(self.lands)], self.topics)
        return with_origin(found, self.lands_above) if reading.span.bullet else found

    def _unsaid(self, number: int, clause: Clause) -> list[Actor]:
        """Return who acts where a plural has no subject: the body of the sentence before.

        "ACWA Power пришла в Каракалпакстан. Здесь возведут ветропарк": its investor is named.
        """
        verb, actor = clause.verbs[0], self.memory.acted
        plural = self.small[verb.start : verb.end].endswith(("ут", "ют", "ат", "ят"))
        founds = verb.act in {Act.BUILD, Act.INVEST} and verb.form is Form.ACTIVE
        told = actor is not None and any(actor in draft.roles for draft in self.last)
        if not plural or not founds or actor is None or told or number - self.last_number == 1:
            return []
        return [actor]

    def _is_payment(self, number: int, clause: Clause, found: Cast) -> bool:
        """Whether the buyer of the deal told last pays for it: "покупатель перечислит 900 млн"."""
        near = self.drafts[-1] if self.drafts and number - self.told_at <= 1 else None
        if near is None or near.type is not DealType.PURCHASE or found.type not in _GIFTS:
            return False
        told = matter.money_type(self.small, clause.start, clause.end)
        return told is None and bool(found.roles) and set(found.roles) <= set(near.taking)

    def _from_whom_was_talked_of(self, found: Cast) -> Cast:
        """Return a purchase from the one maker that the sentence before it names.

        "Перевозчик вёл переговоры с Airbus. Он купит 220 самолётов".
        """
        bought = found.type is DealType.PURCHASE and set(found.roles.values()) == {Role.BUYER}
        makers = self.memory.makers
        if not bought or len(makers) != 1 or "from" in found.lands:
            return found
        return replace(found, roles={**found.roles, makers[0]: Role.SELLER})

    def is_aside(self, begin: int, figure: Found) -> bool:
        """Whether a figure is no deal's own."""
        if figure.start in self.renewed:
            return False  # "вырос до 25 млрд": the new price is the deal's
        money = figure.measure is Measure.VALUE
        return is_aside(self.small, begin, figure.start, figure.end, money=money)

    def _tell(
        self, number: int, reading: Reading, clause: Clause, found: Cast, figures: list[int]
    ) -> Draft | None:
        draft = self._same(number, found, figures, reading, clause)
        if draft is None:
            return self._anew(number, reading, clause, found, figures)
        self._add(draft, found, figures, reading, clause)
        return draft

    def _anew(
        self, number: int, reading: Reading, clause: Clause, found: Cast, figures: list[int]
    ) -> Draft | None:
        new = bool({*found.roles.values()} & (GIVING | TAKING)) or len(found.roles) > 1
        if not new or not is_certain(found):
            return None
        draft = Draft(type=found.type, first_sentence=number)
        self.drafts.append(draft)
        self.told_at = number
        self._add(draft, self._from_the_title(found), figures, reading, clause)
        return draft

    def _goes_on_of(self, reading: Reading, found: Cast) -> bool:
        """Whether a sentence names who deals in the deal told just before."""
        opening = self.small[reading.span.start : reading.span.start + _OPENING]
        return len(self.last) == 1 and is_of_it(opening, self.last[0], found)

    def _from_the_title(self, found: Cast) -> Cast:
        """Return a cast with the giver's country of a deal told before without a figure.

        "Турция продаст Индонезии фрегаты. Верфь TAIS построит для Индонезии два фрегата".
        """
        if any(actor.country for actor, role in found.roles.items() if role in GIVING):
            return found
        for draft in reversed(self.drafts[-FAR - 1 :]):
            taking = [one for one in draft.taking if found.roles.get(one) in TAKING]
            home = next((one.country for one in draft.giving if one.country), None)
            if taking and home and not draft.figures and draft.type is found.type:
                return replace(found, lands={"from": home, **found.lands})
        return found

    def _same(
        self,
        number: int,
        found: Cast,
        figures: Sequence[int],
        reading: Reading,
        clause: Clause,
    ) -> Draft | None:
        """Return the deal that a clause tells more of."""
        for draft in reversed(self.drafts[-_PASSED:]):
            types = {draft.type, found.type} - {None}
            if len(types) > 1 or not agree(draft, found):
                continue
            firsts = {self.repeats[i] for i in draft.figures}
            if any(self.repeats[i] in firsts for i in figures):
                return draft
            near = number - self.last_number <= FAR and draft in self.last
            near = near or draft.first_sentence == number
            common = {actor for actor in found.roles if actor in draft.roles}
            opening = self.small[clause.start : clause.start + _OPENING]
            if clause.verbs and clause.verbs[0].act is Act.LEAVE and draft.figures:
                continue
            both = len(common) > 1 or (near and common and not figures)
            both = both or (near and common and not draft.figures and names_all(draft, found))
            both = both or (
                near and not _ALSO.search(opening) and self._tells_on(draft, found, figures)
            )
            opening = self.small[reading.span.start : reading.span.start + _OPENING]
            both = both or (near and is_of_it(opening, draft, found))
            if both and not self._contradict(draft, figures, reading):
                return draft
        return None

    def _tells_on(self, draft: Draft, found: Cast, figures: Sequence[int]) -> bool:
        """Whether one side told before is named again alone, or the other side of a bare deal."""
        if draft.type not in {DealType.PURCHASE, None} or found.type is not DealType.PURCHASE:
            return False
        if told_again(draft, found) and draft.giving and draft.taking:
            return True
        return not (draft.figures and figures) and lacking(draft, found)

    def _contradict(self, draft: Draft, figures: Sequence[int], reading: Reading) -> bool:
        """Whether both have a price, or both a count, of their own; not where lots come to it."""
        found = reading.found
        counts = [i for i in figures if found[i].measure is Measure.QUANTITY]
        had = [found[i].amount for i in draft.figures if found[i].measure is Measure.QUANTITY]
        if len(counts) > 1 and had[:1] == [sum(found[i].amount for i in counts)]:
            figures = [i for i in figures if i not in counts]
        return any(
            any(reading.found[i].measure is measure for i in draft.figures)
            and any(reading.found[i].measure is measure for i in figures)
            for measure in (Measure.VALUE, Measure.QUANTITY)
        )

    def _add(
        self, draft: Draft, found: Cast, figures: Sequence[int], reading: Reading, clause: Clause
    ) -> None:
        opening = self.small[reading.span.start : reading.span.start + _ROLE_REACH]
        for actor, role in settled(draft, found, opening).items():
            if draft.roles.get(actor, Role.PARTNER) is Role.PARTNER:
                draft.roles[actor] = role
        draft.type = draft.type or found.type
        draft.lands = {**found.lands, **draft.lands}
        draft.specific = draft.specific or found.specific
        self.own(draft, figures)
        describe(draft, figures, reading, clause.start, clause.end)

    def own(self, draft: Draft, figures: Sequence[int]) -> None:
        """Give a deal figures that it has not been told of yet."""
        told = {self.repeats[index] for index in draft.figures}
        draft.figures += [index for index in figures if self.repeats[index] not in told]
        for index in figures:
            self.deal_of.setdefault(index, draft)

    def add_figures(self, draft: Draft, figures: Sequence[int]) -> None:
        """Put figures of no deal into one."""
        self.own(draft, [i for i in figures if self.deal_of.get(i, draft) is draft])

    def merge(self, draft: Draft, other: Draft) -> None:
        """Make one deal of two: the second tells the first on."""
        for actor, role in other.roles.items():
            draft.roles.setdefault(actor, role)
        draft.lands = {**other.lands, **draft.lands}
        self.drafts = [one for one in self.drafts if one is not other]
        for index in [i for i, one in self.deal_of.items() if one is other]:
            self.deal_of[index] = draft
        self.own(draft, sorted(other.figures))
        draft.figures.sort()

    @property
    def left_out(self) -> frozenset[int]:
        """The figures that are of no one deal."""
        return self.skipped | self.headlines

    def take_out(self, index: int) -> None:
        """Take a figure out of its deal."""
        draft = self.deal_of.pop(index, None)
        if draft is not None:
            draft.figures = [other for other in draft.figures if other != index]


def _opens_list(reading: Reading) -> bool:
    return reading.text[reading.span.end - 1] == ":"
