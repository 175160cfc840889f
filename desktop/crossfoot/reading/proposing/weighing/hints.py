"""What the words of a text hint at of each country that a deal could be from or go to.

A hint is a short key: how a name that tells of the country stands to the deal's figures, what it
depends on, the words beside it. `weights` says what each speaks for; none is proof by itself.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType
from crossfoot.reading.proposing.deals.opposing import LEND_ABROAD
from crossfoot.reading.proposing.names.lexicon import NameKind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from crossfoot.reading.proposing.account import Account
    from crossfoot.reading.proposing.acts.frames import Frame
    from crossfoot.reading.proposing.acts.triggers import Trigger
    from crossfoot.reading.proposing.names.name import Name
    from crossfoot.reading.proposing.names.prepositions import Placed

# The sorts of deal whose words differ, by a letter.
SORTS = "PILO"
_SORT_OF = {
    DealType.PURCHASE: "P",
    DealType.INVESTMENT: "I",
    DealType.LOAN: "L",
    DealType.GRANT: "L",
    DealType.PACKAGE: "L",
    DealType.GUARANTEE: "L",
}
# A hint of single words, which are too rare to weigh by the sort of deal.
WORD_MARK = "~"
# Sentences before and after those of a deal whose names are asked; keeps long texts linear.
_REACH = 4
# So many sentences and figures of a deal are asked about, and names of a sentence.
_SENTENCES, _SPOTS, _NAMES = 8, 12, 30
_BESIDE, _STEP = 20, 20
_FEW, _SOME = 2, 4
_WORD = r"([\w’'-]+|[,;:()—–$€£])"
_LAST, _FIRST = (
    re.compile(_WORD + r"[^\w,;:()—–$€£]*$"),
    re.compile(r"[^\w,;:()—–$€£]{0,3}" + _WORD),
)
# "in a joint buy with Austria", "after a fight with BHP": not on the other side.
_NO_OTHER_SIDE = re.compile(
    r"\b(?:together|jointly|joint \w+|along|war|battle|fight|race|contest|duel|competition|"
    r"rivalry|tussle) with (?:the )?$"
)
# "from Naftogaz's partner SOCAR": it only says who another is.
_ONLY_DESCRIBES = re.compile(r"(?:[’']s)? (?:[a-z]+ )?(?:partner|rival|peer|competitor)\b")
# What is said in small letters: no name, no figure.
_PLAIN = re.compile(r"(?<![\w’'-])[a-z][a-z’'-]*(?![\w])")
_KIND = {kind: kind.name[:2] for kind in NameKind}
_BODILESS = frozenset({NameKind.ORGANISATION, NameKind.ANAPHOR, NameKind.OTHER})


def sort_of(kind: DealType | None) -> str:
    """Return the letter of a deal's sort."""
    return _SORT_OF.get(kind, "O") if kind else "O"


@dataclass(frozen=True, slots=True)
class _Mention:
    """A name in its sentence, with the hints that do not depend on the deal.

    between:  the figures of its sentence before and after it; -1 where there is none.
    frame:    the frame that it stands in; None where it stands in none.
    standing: hints that count by how far away the name is.
    """

    name: Name
    sentence: int
    between: tuple[int, int]
    frame: Frame | None
    preposition: str
    subject: bool
    standing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Deal:
    """Where a deal is told. spots: from where to where each of its figures stands."""

    sentences: Sequence[int]
    frames: Collection[int]
    spots: Sequence[tuple[int, int]]
    act: str
    subject: str
    elsewhere: Collection[int]
    figures: AbstractSet[int]


class Hints:
    """The hints of one text, asked for deal by deal."""

    def __init__(self, told: Account) -> None:
        self._told = told
        self._frame_of = {
            index: frame for here in told.frames for frame in here for index in frame.figures
        }
        self._mentions: dict[int, list[_Mention]] = defaultdict(list)
        self._order: dict[str, int] = {}
        self._beside: dict[int, tuple[str, ...]] = {}
        for mention in _mentions(told):
            if len(self._mentions[mention.sentence]) < _NAMES:
                self._mentions[mention.sentence].append(mention)
            if mention.name.country:
                self._order.setdefault(mention.name.country, len(self._order))

    def of(
        self,
        figures: Collection[int],
        others: Collection[int],
        further: Iterable[str | None] = (),
        homes: Mapping[str, str | None] | None = None,
    ) -> dict[str | None, set[str]]:
        """Return the hints for each country, and for none of them under None.

        figures: those of the deal; others: the sentences in which other deals are told.
        further: countries that can be meant though no name near tells of them: without a hint.
        homes: where parties of the deal are at home, as the rules found, whatever their name says.
        """
        deal = self._deal(figures, others)
        near = list(self._near(deal))
        by_country: dict[str, list[_Mention]] = {}
        for mention in near:
            country = (homes or {}).get(mention.name.party) or mention.name.country
            if country:
                by_country.setdefault(country, []).append(mention)
        count = len(by_country)
        found: dict[str | None, set[str]] = {one: set() for one in further}
        found[None] = self._of_none(deal, near, count)
        for country, named in by_country.items():
            found[country] = self._of_country(deal, country, named, count)
        return found

    def _deal(self, figures: Collection[int], others: Collection[int]) -> _Deal:
        told = self._told
        asked = sorted(figures)[:_SPOTS]
        frames = {id(self._frame_of[i]): self._frame_of[i] for i in asked if i in self._frame_of}
        triggers = [trigger for frame in frames.values() for trigger in frame.triggers]
        main = next((one for one in triggers if not one.kind.generic), None)
        main = main or (triggers[0] if triggers else None)
        sentences = sorted({told.sentence_of[index] for index in figures})[:_SENTENCES]
        return _Deal(
            sentences,
            frames.keys(),
            [(told.found[index].start, told.found[index].end) for index in asked],
            act_of(main),
            _subject([name for frame in frames.values() for name in frame.subjects]),
            set(others) - set(sentences),
            set(figures),
        )

    def around(self, sentences: Collection[int]) -> list[int]:
        """Return the sentences that are asked about a deal told in some."""
        numbers = {0}
        for sentence in sorted(sentences)[:_SENTENCES]:
            numbers.update(range(max(sentence - _REACH, 0), sentence + _REACH + 1))
        return sorted(numbers)

    def _near(self, deal: _Deal) -> Iterator[_Mention]:
        for number in self.around(deal.sentences):
            yield from self._mentions.get(number, ())

    def _of_none(self, deal: _Deal, near: Sequence[_Mention], count: int) -> set[str]:
        """Return what speaks for no country at all: a union gives, nobody is named."""
        keys = {"N", f"N|c{min(count, 5)}", f"N|{deal.act}"}
        for number in deal.sentences:
            span = self._told.sentences[number]
            words = _PLAIN.findall(self._told.text, span.start, span.end)
            keys |= {f"{WORD_MARK}N|{word}" for word in words}
        for one in near:
            name = one.name
            if name.country or name.kind not in _BODILESS:
                continue
            away = _away(one.sentence, deal.sentences)
            if abs(away) > 1:
                continue
            zone = _zone(away, one, deal)
            kind = name.party_kind or ""
            what = f"N|{zone}|{_KIND[name.kind]}|{kind}"
            where = f"{one.preposition}{'s' if one.subject else ''}"
            keys |= {what, f"{what}|{where}"}
            if away == 0:
                side, lands, bodies, _ = self._between(one, deal)
                keys.add(f"{what}|{side}{min(lands + bodies, _FEW)}|{one.preposition}")
        return keys

    def _of_country(
        self, deal: _Deal, country: str, named: Sequence[_Mention], count: int
    ) -> set[str]:
        keys = {
            f"rich{country in LEND_ABROAD}",
            f"o{min(self._order.get(country, 9), 3)}",
            f"c{min(count, _SOME)}",
        }
        nearest = _SOME
        for one in named:
            away = _away(one.sentence, deal.sentences)
            nearest = min(nearest, abs(away))
            if away == 0:
                self._add_here(keys, deal, one)
                continue
            zone = _zone(away, one, deal)
            if one.sentence == 0:
                zone = "T" if self._told.has_title else "H"
            elif one.sentence in deal.elsewhere:
                zone += "o"
            keys |= {f"{zone}|{key}" for key in one.standing}
            keys.add(f"{zone}|{_KIND[one.name.kind]}|{deal.subject}")
            if one.subject:
                keys.add(f"{zone}|s|{deal.act}")
                if away < 0:
                    keys |= {f"{zone}|s|{deal.subject}", f"{zone}|s|{deal.subject}|{deal.act}"}
        keys.add(f"d{nearest}")
        return keys

    def _add_here(self, keys: set[str], deal: _Deal, one: _Mention) -> None:
        """Add what a name in a deal's own sentence hints at: its place beside the figures."""
        name, zone = one.name, _zone(0, one, deal)
        side, lands, bodies, gap = self._between(one, deal)
        nearer = f"{zone}|{side}{min(lands, _FEW)}"
        kind, adjective = _KIND[name.kind], "a" if name.adjective else ""
        keys |= {f"{zone}|{key}" for key in one.standing}
        if id(one) not in self._beside:
            self._beside[id(one)] = tuple(_beside(self._told.text, one))
        keys.update(self._beside[id(one)])
        keys |= {
            f"{zone}|{one.preposition}|{deal.act}|{adjective}",
            nearer,
            f"{nearer}|{one.preposition}",
            f"{nearer}{min(bodies, 1)}|{kind}{adjective}",
            f"{zone}|{side}l{min(gap // _STEP, _SOME)}",
        }
        # The figures right before and right after it: of this deal, or of another.
        mine = "".join("-" if i < 0 else "m" if i in deal.figures else "o" for i in one.between)
        keys |= {
            f"{zone}|{mine}",
            f"{zone}|{mine}|{one.preposition}",
        }
        if one.subject:
            keys |= {f"{zone}|s|{deal.act}", f"{nearer}s|{deal.act}", f"{zone}|{mine}s"}

    def _between(self, one: _Mention, deal: _Deal) -> tuple[str, int, int, int]:
        """Return on which side of its nearest figure a name stands, and who else does nearer to it.

        The others: how many other countries, how many bodies of none; then the letters between.
        """
        name = one.name
        spot = min(deal.spots, key=lambda spot: abs(spot[0] - name.start))
        before = name.start < spot[0]
        low, high = (name.start, spot[0]) if before else (spot[0], name.start)
        lands: set[str] = set()
        bodies = 0
        for other in self._mentions[one.sentence]:
            start = other.name.start
            if start >= high:
                break
            if start > low and other is not one:
                if other.name.country:
                    lands.add(other.name.country)
                elif other.name.kind is NameKind.ORGANISATION:
                    bodies += 1
        gap = spot[0] - name.end if before else name.start - spot[1]
        return ("<" if before else ">"), len(lands - {name.country}), bodies, max(gap, 0)


def _mentions(told: Account) -> Iterator[_Mention]:
    """Yield every name of a text in order."""
    placed: dict[int, tuple[Frame, Placed]] = {
        id(one.name): (frame, one) for here in told.frames for frame in here for one in frame.placed
    }
    sentence = index = 0
    for name in told.names:
        while (
            sentence + 1 < len(told.sentences) and told.sentences[sentence + 1].start <= name.start
        ):
            sentence += 1
        if _stands_aside(told.text, name):
            continue
        while index < len(told.found) and told.found[index].start < name.end:
            index += 1
        here = [
            i if 0 <= i < len(told.found) and told.sentence_of[i] == sentence else -1
            for i in (index - 1, index)
        ]
        frame, one = placed.get(id(name), (None, None))
        yield _mention(name, (sentence, here[0], here[1]), frame, one)


def _stands_aside(text: str, name: Name) -> bool:
    """Whether the words around a name keep it from being the other side of anything."""
    if _NO_OTHER_SIDE.search(text, max(name.start - _BESIDE, 0), name.start):
        return True
    return name.possessive and _ONLY_DESCRIBES.match(text, name.end) is not None


def _mention(
    name: Name,
    place: tuple[int, int, int],
    frame: Frame | None,
    one: Placed | None,
) -> _Mention:
    """Return a name with its hints. place: its sentence, the figures before and after it."""
    preposition = (one.preposition or "-") if one else "?"
    subject = frame is not None and name in frame.subjects
    acts = subject or (frame is not None and name in frame.others)
    kind = _KIND[name.kind]
    standing = [
        kind,
        f"{preposition}{'l' if one and one.listed else ''}",
    ]
    if acts:
        standing.append(f"s{'' if subject else '2'}")
    if one and one.modifies:
        standing.append("m")
    if name.business:
        standing.append(f"b{name.business.partition(' ')[0]}")
    if name.party_kind:
        standing.append(f"g{name.party_kind}")
    if name.noun:
        standing.append("n")
    return _Mention(name, place[0], place[1:], frame, preposition, subject, tuple(standing))


def _beside(text: str, one: _Mention) -> Iterator[str]:
    """Yield the words right beside a name, and the words of dealing it stands with."""
    name, frame = one.name, one.frame
    before = _LAST.search(text, max(name.start - _BESIDE, 0), name.start)
    after = _FIRST.match(text, name.end)
    if before:
        yield f"{WORD_MARK}<{before[1].lower()}"
    if after:
        yield f"{WORD_MARK}>{after[1].lower()}"
    if frame is None:
        return
    last = next((word for word in reversed(frame.triggers) if word.end <= name.start), None)
    if last:
        yield f"{WORD_MARK}t{text[last.start : last.end].lower()}|{one.preposition}"
    if name in frame.subjects or name in frame.others:
        later = (word for word in frame.triggers if word.start >= name.end and not word.noun)
        verb = next(later, None)
        if verb:
            yield f"{WORD_MARK}v{text[verb.start : verb.end].lower()}"


def act_of(trigger: Trigger | None) -> str:
    """Return in short what a word of dealing says, and how: a verb, a noun, the passive."""
    if trigger is None:
        return "-"
    form = "n" if trigger.noun else "p" if trigger.passive else "v"
    return f"{trigger.kind.type or ''}/{trigger.kind.subject}/{form}"


def _subject(names: Sequence[Name]) -> str:
    """Return in short what sort of name the frames of a deal have as their subject."""
    if any(name.kind is NameKind.ANAPHOR for name in names):
        return "it"
    if any(name.country for name in names):
        return "land"
    return "other" if names else "none"


def _away(sentence: int, told_in: Sequence[int]) -> int:
    """Return by how many sentences one stands after the nearest of a deal's."""
    return min((sentence - number for number in told_in), key=abs)


def _zone(away: int, one: _Mention, deal: _Deal) -> str:
    if one.frame is not None and id(one.frame) in deal.frames:
        return "f"
    return "0" if away == 0 else f"{away:+d}" if abs(away) == 1 else "-" if away < 0 else "+"
