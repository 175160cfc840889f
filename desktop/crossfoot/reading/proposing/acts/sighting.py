"""A sentence with all that was found in it: names, words of dealing, goods, figures."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import Measure
from crossfoot.reading.proposing.acts.sectors import Product, products
from crossfoot.reading.proposing.acts.triggers import Trigger, triggers
from crossfoot.reading.proposing.names.actors import ACTING
from crossfoot.reading.proposing.names.focus import PRONOUNS
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.names.prepositions import Placed, before_pronoun, governing
from crossfoot.reading.tables.models import DIGIT_FAMILIES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.names.name import Name
    from crossfoot.reading.proposing.sentences import Sentence

_NEAR = 20
_WE = "we"
_NUMBER = re.compile(r"\d+")
_SAYS = re.compile(r",?\s+(?:said|says|told|added|wrote|noted|reported)\b")
# "Oracle said on Tuesday they would invest": who speaks is who deals.
_SPEAKS_OF_ITSELF = re.compile(
    r"[^.;]{0,60}?\b(?:that )?(?:it|they) (?:will|would|has|have|had|is|are|plans?|intends?|agreed|"
    r"signed|also|expects? to)\b"
)
_ENDS = re.compile(r"\s*(?:[(,;.\n]|$|and\b)")
_ORIGIN_GAP = re.compile(r"\s(?:[a-z-]+\s)?")
# ", a unit of battery giant CATL": it only says whose the body before is.
_WHOSE = re.compile(
    r"[,(]\s(?:an?|the|its|now|itself|part)\s(?:[\w-]+\s){0,3}?(?:unit|subsidiary|arm|affiliate|"
    r"division|branch|brand|member|part|offshoot)\sof\s(?:the\s)?(?:[a-z-]+\s){0,4}"
    r"(?:[A-Z][\w-]*[’']s\s(?:[a-z-]+\s){0,2})?$"
    r"|[,(]\s(?:wholly |majority |partly )?(?:owned|controlled|backed)\sby\s(?:the\s)?"
    r"(?:[A-Z][\w-]*[’']s\s)?(?:[a-z-]+\s){0,3}$"
)
_SAID_BEFORE = 80
_WHERE = frozenset({"in", "at", "near", "inside", "outside", "over", "across", "about"})


# "Should Microsoft acquire more capacity, the value would rise": what may be done is no deal.
_IF = re.compile(r"[“\"]?(?:If|Should|Were|Unless|Provided(?: that)?) [^,.;$€£¥₹]{5,120},")


@dataclass(frozen=True, slots=True)
class Sighting:
    """One sentence of a text, before it is cut into frames.

    names:    those that stand in it.
    figures:  the indices, in found, of the figures that stand in it.
    small:    the whole text in lower case.
    """

    text: str
    number: int
    span: Sentence
    names: Sequence[Name]
    found: Sequence[Found]
    figures: Sequence[int]
    small: str

    def before(self, place: int) -> str:
        """Return the sentence up to a place."""
        return self.text[self.span.start : place]

    def triggers(self) -> list[Trigger]:
        """Return the words of dealing that are no part of a name or of a figure's wording."""
        if not (self.names or self.figures):
            return []
        taken = [(name.start, name.end) for name in self.names if name.kind is not NameKind.ANAPHOR]
        taken += [(self.found[index].start, self.found[index].end) for index in self.figures]
        return [
            trigger
            for trigger in triggers(self.small, self._after_if(), self.span.end)
            if not any(start <= trigger.start < end for start, end in taken)
        ]

    def _after_if(self) -> int:
        """Return where the sentence itself begins, behind a clause that says under which terms."""
        clause = _IF.match(self.text, self.span.start, self.span.end)
        return clause.end() if clause else self.span.start

    def goods(self) -> list[Product]:
        """Return the goods, without those that are part of a name ("Tokyo Gas").

        None are looked for where nothing is counted or priced.
        """
        if not self.figures:
            return []
        bodies = {NameKind.ORGANISATION, NameKind.COUNTRY}
        taken = [(name.start, name.end) for name in self.names if name.kind in bodies]
        return [
            product
            for product in products(self.text, self.small, self.span.start, self.span.end)
            if not any(start <= product.start < end for start, end in taken)
        ]

    def placed(self, goods: Sequence[Product]) -> list[Placed]:
        """Return the names that can act, each with the preposition it depends on."""
        starts = {product.start for product in goods}
        placed: list[Placed] = []
        floor = self._after_if()
        for name in self.names:
            if name.start < floor:
                continue
            if name.kind not in ACTING or name.adjective:
                # "At the Dubai Airshow SunExpress ordered": the phrase ends with the show.
                floor = name.end if name.kind is NameKind.OTHER else floor
                continue
            speaks = any(one.name.party == _WE for one in placed)
            if placed and not speaks and self._only_says(name):
                continue
            named = any(one.name.kind is NameKind.ORGANISATION for one in placed)
            if named and _WHOSE.search(
                self.text, max(floor, name.start - _SAID_BEFORE), name.start
            ):
                continue
            before = placed[-1] if placed else None
            if name.kind is NameKind.ANAPHOR and name.party in PRONOUNS:
                preposition, listed = before_pronoun(self.text, floor, name), False
            else:
                preposition, listed = governing(self.text, floor, name, before)
            if name.kind is NameKind.PLACE and preposition is None:
                continue
            if name.sure or preposition not in _WHERE:
                modifies = self._modifies(name, starts)
                placed.append(Placed(name, preposition, listed, modifies))
        return placed

    def _only_says(self, name: Name) -> bool:
        """Whether a name stands there for what it says, not for what it does."""
        says = _SAYS.match(self.text, name.end, self.span.end)
        return says is not None and not _SPEAKS_OF_ITSELF.match(
            self.text, says.end(), self.span.end
        )

    def _modifies(self, name: Name, starts: set[int]) -> bool:
        """Whether goods or a model number stand right after a name ("Boeing 787s").

        So too what stands in the words of a count: "20 Eurofighter Typhoon aircraft".
        """
        after = name.end + 1
        gap = self.text[name.end : after]
        body = name.kind is NameKind.ORGANISATION
        if (body and gap == " " and self._is_model(after)) or (
            gap in {" ", "-"} and after in starts
        ):
            return True
        return body and any(
            self.found[i].start < name.start and name.end < self.found[i].end
            for i in self.figures
            if self.found[i].measure is Measure.QUANTITY
        )

    def _is_model(self, place: int) -> bool:
        """Whether a number that is no amount of money begins here."""
        priced = any(
            self.found[i].start == place and self.found[i].measure is Measure.VALUE
            for i in self.figures
        )
        number = _NUMBER.match(self.text, place)
        if number is None or priced:
            return False
        fits = number[0] in DIGIT_FAMILIES or self.text[number.end() : number.end() + 1] == "-"
        return fits or self.text[number.end() : number.end() + 1].isalpha()

    def origins(self, goods: Sequence[Product]) -> list[Name]:
        """Return the countries said right before goods ("American winter wheat")."""
        return [
            name
            for name in self.names
            if (name.kind is NameKind.COUNTRY or (name.adjective and name.country))
            and (any(self._is_from(name, product) for product in goods) or self._is_sort(name))
        ]

    def _is_sort(self, name: Name) -> bool:
        """Whether a country's adjective stands for the goods: "60,000 tonnes of Ukrainian"."""
        counts = (self.found[i] for i in self.figures)
        alone = _ENDS.match(self.text, name.end) is not None  # "60,000 tonnes Ukrainian (Nibulon)"
        return name.adjective and any(
            one.measure is Measure.QUANTITY
            and self.text[one.end : name.start] in ({" of ", " "} if alone else {" of "})
            for one in counts
        )

    def _is_from(self, name: Name, product: Product) -> bool:
        gap = self.text[name.end : product.start]
        return len(gap) < _NEAR and _ORIGIN_GAP.fullmatch(gap) is not None
