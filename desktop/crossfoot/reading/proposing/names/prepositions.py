"""The preposition that a name depends on: who is dealt with, bought from, lent to."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.names.body_nouns import ONE, ONE_BODY
from crossfoot.reading.proposing.names.lexicon import NameKind
from crossfoot.reading.proposing.wordlists import words

if TYPE_CHECKING:
    from crossfoot.reading.proposing.names.name import Name

_PREPOSITIONS = words(
    "with from to by for in into between of at on against via through under among across than "
    "after before during over within toward towards about near outside inside off"
)
# Words that may stand between a preposition and its name, or between two names of a list.
BETWEEN = words(
    "the a an its their his her our both two three four five several many other some state owned "
    "state-owned national flag sovereign wealth private leading largest biggest major top local "
    "fellow neighbouring gulf government group giant maker planemaker carmaker chipmaker "
    "manufacturer company companies firm firms airline airlines carrier carriers supplier "
    "suppliers developer developers utility utilities energy tech technology oil gas mining "
    "investment pension fund bank lender lenders investor investors operator railway rail "
    "defence defense "
    "consortium led contractor builder producer partner partners including like such as arm unit "
    "subsidiary based rival plane engine car chip steel drug software aerospace trader buyers "
    "buyer customers customer industrial conglomerate locomotive train ship world's"
)
# "to the French dairy group Lactalis": what only says of what sort a body is.
_WORD = (
    r"(?!(?:and|or|of|in|to|for|with|from|by|at|on|as|that|which|is|are|was|has|its|the|an?)\b)"
    r"[a-z][a-z-]* "
)
_SORT = re.compile(
    r"(?<![\w’'-])(?:(?:an?|the|its|their) (?:[A-Z][\w.]*(?:[’']s|-[a-z]+)? )?|"
    rf"[A-Z][\w.]*(?:[’']s|-[a-z]+)? )(?:{_WORD}){{0,4}}"
    rf"(?:{ONE}|unit|arm|venture|consortium|partner|rival) $"
)
_SORTS = ONE_BODY | words("unit arm venture consortium partner rival")
_DETERMINERS = frozenset({"the", "a", "an", "its", "their"})
_STEPS = 5
_REACH = 90
_LIST_REACH = 30
_LONGEST_GAP = 60
_JOINT = re.compile(r"[\w’'-]+")
_LIKE = frozenset({"like", "including", "as"})
_JOINING = frozenset({"and", "or", "well", "along", "with"})
_WORDS_BEFORE = re.compile(r"[\w’'.&-]+|[,;:()—–/]")
_LIST = re.compile(
    r"\s*(?:,\s*(?:and|or|&)?|\band|\bor|&|/|as well as|along with)\s*"
    r"(?:(?:the|its|also|both|later)\s+)?$"
)
_PLACE_BEFORE = re.compile(
    r"\b(?P<preposition>in|at|near|from|to|into)\s+(?:[A-Z][\w’'-]*\s*){1,3},\s+$"
)
# The end of a verb: "took over Verve", "$4 billion, followed by Germany with $1 billion".
_VERBS_WITH = {
    "by": re.compile(r"\b(?:followed|trailed) (?:closely )?$"),
    "over": re.compile(r"\b(?:tak(?:e|es|en|ing)|took) $"),
}
_ACCORDING = re.compile(r"\b(?:according|due|thanks|compared|related|next|close) $")
# "subject to approval by the European Commission"
_LEAVE = re.compile(r"\b(?:approv\w+|consent|clear\w+|review\w*|permission|scrutiny|nod) $")
# "donors at a forum in Vienna", "after his talks in Beijing": where people met.
_VENUE = 60
_CLOSES = re.compile(r"[.,;:)]|$")
_VENUE_BEFORE = re.compile(
    r"\b(?:forum|summit|conference|ceremony|fair|air ?show|talks|meeting|"
    r"court|said|told|met|spoke|gathering|listed|based|headquartered|incorporated|pledge)"
    r"(?: [a-z]+| of (?:[a-z]+ ){1,4}?[a-z]+)?(?: on \w+)? (?:in|at|to)(?: the)? "
    r"(?P<city>(?:[A-Z][\w’'-]+ ){0,2}[A-Z][\w’'-]+, )?$"
)
"""What stands before a place where people only met, or where somebody has a seat."""

# "ending a bidding war with Novo Nordisk": it deals with nobody here.
_RIVALLING = re.compile(r"\b(?:war|battle|fight|race|contest|duel|competition|rivalry|tussle) $")
# "bought together with Germany", "in a joint buy with Austria": on one side with it.
_ALONGSIDE = re.compile(
    r"\b(?:together|jointly|along|alongside|in (?:a )?(?:consortium|tandem|concert|syndicate)|"
    r"(?:joint|common) (?:buy|purchase|procurement|order|bid|offer|tender|investment)) $"
)
ALONGSIDE = "alongside"
_OF_BODY = re.compile(
    r"\b(?:consortium|group|syndicate|pool|club|team|alliance|trio|number|unit|pair|range|series|"
    r"dozen|subsidiary|subsidiaries|arms?|funds?|"
    r"affiliates?|vehicles?|boards?|directors|shareholders|owners|management|trustees|majority|city|"
    r"(?i:governments?|central banks?|presidents?|leaders|ministries|parliaments?|"
    r"republic|kingdom)) of (?:the )?$"
)
# "with a consortium led by Bechtel": it is dealt with through its leader.
_LED_BY = re.compile(
    r"(?:\b(?:an?|the)\s)?(?:[\w-]+\s)?(?:consortium|group|syndicate|team|alliance|pool|club|"
    r"venture|partnership)(?: of [a-z ,]{2,40}?)? (?:led|headed|fronted) by (?:the )?"
    r"(?:[A-Z][\w-]*[’']s )?(?:[a-z-]+ ){0,2}$"
    r"|\bfunds? (?:managed|advised|run|controlled|overseen) by (?:the )?$"
)
# "A goods mission from Taiwan has signed": who is from there acts for it.
_FROM_THERE = re.compile(
    r"(?:An?|The|Two|Three|Four|Five|Six|Several|Some|Many|Other)?(?:\s?[A-Za-z][\w-]*\s){0,3}?"
    r"(?:[Mm]issions?|[Dd]elegations?|[Gg]roups?|[Tt]eams?|[Cc]onsorti(?:um|a)|[Cc]ompan(?:y|ies)|"
    r"[Ff]irms?|[Bb]uyers?|[Ii]mporters|[Mm]illers|[Ii]nvestors?|[Ll]enders?|[Bb]anks?|[Mm]akers?|"
    r"[Mm]anufacturers|[Tt]raders|[Bb]usinesses|[Oo]fficials) from (?:the )?"
)
# "its subsidiary in Algeria has awarded": where it is at home, not where money goes.
_SEATED_IN = re.compile(
    r"\b(?:its|their|whose|local) (?:[a-z-]+ )?(?:subsidiary|unit|arm|affiliate|branch|division|"
    r"business) in (?:the )?$"
)
# ", in which the National Investment Fund holds 49%,": whose something is.
_HELD = re.compile(r"\b(?:in|of) which (?:the )?(?:[A-Z][\w’'-]*[’']s )?(?:[a-z-]+ ){0,3}$")
_HOLDS = re.compile(r" (?:also |already |itself )?(?:holds?|owns?|has|controls?|keeps?|retains?)\b")
_ABOUT_IT = re.compile(
    r", (?P<preposition>from|to|into|in|for) (?:which|whom) (?![^,;.]{0,40}\b(?:holds?|owns?|has|"
    r"controls?|keeps?|retains?)\b)"
)
_OPEN = frozenset({None, "with", "of", "between"})
_OF_DOING = re.compile(
    r"\b(?P<preposition>for|to|in|into|towards?)\s+(?:the\s+|its\s+)?(?:[\w-]+\s+){0,2}?"
    r"(?:rebuilding|reconstruction|recovery|defen[cs]e|development|modernisation|modernization|"
    r"benefit|"
    r"government|people|north|south|east|west|republic|kingdom) of (?:the )?$"
)
# "founded by the Public Investment Fund": somebody does something that is no act of dealing.
_DONE_BY = re.compile(
    r"\b(?P<word>put together|[a-z]+(?:ed|en|[^aeiou]t|ld|un|wn)|set) "
    r"(?:(?:up|out|off|down|over|together) )?(?:[a-z]+ly |both )?by "
)
_OF_THE_ACT = words(
    "led headed fronted managed advised made manufactured produced built supplied arranged "
    "provided offered represented followed accompanied signed joined operated designed submitted "
    "written underwritten guaranteed insured covered financed funded raised "
    "mobilised mobilized contributed given paid lent pledged promised committed donated granted "
    "spent invested put ordered bought sold acquired purchased chosen picked selected commissioned "
    "delivered announced agreed borne met carried"
)
# "At the summit in Nice, France pledged"
_VERB_AFTER = re.compile(
    r" (?:has|have|had|will|would|is|are|was|were|also|then|gave|gives|lent|bought|sold|won|took|"
    r"put|puts|made|makes|paid|pays|spent|[a-z]{2,}ed)\b"
)
_HELP = frozenset(
    {
        "help",
        "helping",
        "helps",
        "support",
        "supporting",
        "assist",
        "assisting",
        "replenish",
        "replenishing",
    }
)
# A place, and then somebody who acts there: "in Beijing, China Energy signed".
_WHERE = frozenset({NameKind.SEAT, NameKind.PLACE})
# A name that takes up the verb before: "to three makers, and American Ethane a $26 billion order".
_OWN_AMOUNT = re.compile(r"\s+an?\s+[$€£¥₹\d]")
_COUNTRIES = frozenset({NameKind.COUNTRY, NameKind.PLACE, NameKind.SEAT})
# "in rural Senegal", "for war-torn Sudan"
_OF_A_PLACE = re.compile(
    r"(?:north|south|east|west|central|mid|upper|lower|inner|outer)(?:-?(?:north|south|east|west|"
    r"central))?(?:ern)?|rural|urban|coastal|inland|remote|mainland|greater|offshore|tropical|"
    r"landlocked|oil-rich|mineral-rich|gas-rich|cash-strapped|debt-laden|crisis-hit|war-\w+|"
    r"conflict-\w+|flood-\w+|drought-\w+|poor|nearby|distant|tiny|parts|eleven|areas|regions"
)
_BRACKETS = re.compile(r"\([^()]*\)")
# "ICEYE of Finland and the Lodz works": where a body is from parts no list.
_OF_TOWN = re.compile(r"^ of(?: [A-Z][\w’'-]+){1,3}")


@dataclass(frozen=True, slots=True)
class Placed:
    """A name in its sentence.

    preposition:  the one it depends on; None for a subject or an object.
    listed:       it has its preposition from the name before it in a list.
    modifies:     it stands right before goods ("Boeing aircraft").
    """

    name: Name
    preposition: str | None
    listed: bool = False
    modifies: bool = False


def governing(text: str, floor: int, name: Name, before: Placed | None) -> tuple[str | None, bool]:
    """Return the preposition a name depends on, and whether through a list of names.

    So too the one of a clause about it: "a pact with SABIC, from which it acquires a fifth".
    """
    preposition, listed = _governing(text, floor, name, before)
    clause = _ABOUT_IT.match(text, name.end) if preposition in _OPEN else None
    return (clause["preposition"], False) if clause else (preposition, listed)


def _governing(text: str, floor: int, name: Name, before: Placed | None) -> tuple[str | None, bool]:
    """Return the preposition a name depends on, and whether through a list of names.

    floor: where the sentence begins; before: the name before it in the sentence.
    """
    tail = text[max(floor, name.start - _REACH) : name.start]
    there = name.start - floor < _REACH and _FROM_THERE.fullmatch(tail)
    if _is_aside(text, floor, name, tail):
        return "as", False
    if name.kind is NameKind.COUNTRY and not _after_country(text, name, before):
        place = _PLACE_BEFORE.search(tail) if tail.endswith(", ") else None
        place = None if _acts(text, name) else place
        if place:
            return place["preposition"], False
    if " by " in tail:
        tail = _LED_BY.sub("", tail)
    if name.kind is NameKind.ORGANISATION and tail[tail.rfind(" ", 0, -1) + 1 : -1] in _SORTS:
        tail = _SORT.sub("", tail)
    if " of " in tail:
        tail = _OF_BODY.sub("", tail)
        doing = _OF_DOING.search(tail)
        if doing:
            return doing["preposition"], False
    comma = before is not None and before.preposition and tail.endswith(", ")
    if there or (comma and _acts(text, name)):
        return None, False  # "gave €600 million to Gavi, Norway gave 1 billion kroner"
    if before and _LIST.search(tail[-_LIST_REACH:]) and _in_list(text, name, before):
        return before.preposition, True
    return _nearest(tail, before, place=name.kind in _COUNTRIES), False


def before_pronoun(text: str, floor: int, name: Name) -> str | None:
    """Return the preposition right before a pronoun: none in "From Boeing it takes ten"."""
    words_before = text[max(floor, name.start - _REACH) : name.start].split()
    word = words_before[-1].casefold() if words_before else ""
    return word if word in _PREPOSITIONS else None


def _is_aside(text: str, floor: int, name: Name, tail: str) -> bool:
    """Whether a name only tells where people met or a body is at home, or whose something is."""
    if name.kind in _COUNTRIES and (is_venue(text, floor, name) or _SEATED_IN.search(tail)):
        return True
    return _HELD.search(tail) is not None and _HOLDS.match(text, name.end) is not None


def _acts(text: str, name: Name) -> bool:
    """Whether a verb follows a name, so that what stands before the comma ends there."""
    return not name.possessive and _VERB_AFTER.match(text, name.end) is not None


def done_by(text: str, floor: int, place: int) -> int | None:
    """Return where the verb stands that says what a body did, where that is no act of dealing.

    "founded by PIF", "licences held by Bega"; place: where the name begins, after "by".
    """
    last = deque(_DONE_BY.finditer(text, max(floor, place - _REACH), place), maxlen=1)
    if not last or last[0]["word"] in _OF_THE_ACT:
        return None
    return last[0].start("word")


def is_venue(text: str, floor: int, name: Name) -> bool:
    """Whether a place is only where people met or have a seat: "said in Belem, Brazil"."""
    met = _VENUE_BEFORE.search(text, max(floor, name.start - _VENUE), name.start)
    if met is None or met["city"] is None:
        return met is not None
    return _CLOSES.match(text, name.end) is not None


def _nearest(tail: str, before: Placed | None, *, place: bool) -> str | None:
    """Return the preposition that begins the phrase of nouns which the name ends."""
    opened = False
    for steps, word in enumerate(reversed(_WORDS_BEFORE.findall(tail))):
        folded = word.casefold()
        verb = _VERBS_WITH.get(folded)
        if verb and verb.search(tail[: tail.rfind(word)]):
            return None
        if folded in _PREPOSITIONS:
            return _meant(folded, tail[: tail.rfind(word)])
        if folded in _HELP:
            return "for"
        if folded in _LIKE:
            if before:
                return before.preposition
            continue  # "from investors including Tiger"
        if place and _OF_A_PLACE.fullmatch(word):
            continue
        # Before "the" a phrase ends: "at COP28 the Emirates launched".
        if opened or steps > _STEPS or not (folded in BETWEEN or word[0].isupper()):
            return None
        opened = folded in _DETERMINERS
    return None


def _meant(preposition: str, before: str) -> str:
    """Return a preposition as the words before it mean it: "war with", "according to"."""
    if preposition == "with" and _ALONGSIDE.search(before):
        return ALONGSIDE
    aside = {"with": _RIVALLING, "to": _ACCORDING, "by": _LEAVE, "from": _LEAVE}.get(preposition)
    return "as" if aside and aside.search(before) else preposition


def _after_country(text: str, name: Name, before: Placed | None) -> bool:
    """Whether a country stands right before, so that the name does not tell where it lies."""
    if before is None or before.name.kind is not NameKind.COUNTRY:
        return False
    return text[before.name.end : name.start].strip() == ","


def _in_list(text: str, name: Name, before: Placed) -> bool:
    """Whether nothing but "and", commas and what describes a body parts two names."""
    between = _OF_TOWN.sub("", _BRACKETS.sub("", text[before.name.end : name.start]))
    if before.name.possessive or len(between) >= _LONGEST_GAP:
        return False
    if before.name.kind in _WHERE and (name.kind is NameKind.ORGANISATION or name.noun):
        return False
    if before.preposition is not None and _OWN_AMOUNT.match(text, name.end):
        return False
    joining = (word.casefold() for word in _JOINT.findall(between))
    return all(word in BETWEEN or word in _JOINING for word in joining)
