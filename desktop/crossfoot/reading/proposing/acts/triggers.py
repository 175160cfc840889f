"""Find the words of dealing in a text, as verbs, as nouns, or in the passive.

What they mean stands in `trigger_kinds`, the words in `trigger_phrases`, `trigger_verbs` and
`trigger_nouns`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from crossfoot.reading.proposing.acts.trigger_kinds import AWARD, GIVE, LEND, SIGN
from crossfoot.reading.proposing.acts.trigger_nouns import NOUNS
from crossfoot.reading.proposing.acts.trigger_phrases import PHRASES
from crossfoot.reading.proposing.acts.trigger_verbs import VERBS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from crossfoot.reading.proposing.acts.trigger_kinds import TriggerKind


@dataclass(frozen=True, slots=True)
class Trigger:
    """One place of a trigger. noun: "an order"; passive: "was ordered by"."""

    start: int
    end: int
    kind: TriggerKind
    noun: bool = False
    passive: bool = False


_VERBS = (*PHRASES, *VERBS)
_DETERMINED = re.compile(
    r"(?:\b(?:the|an?|its|their|his|this|that|these|those|such|of|firm|new|initial|record|major|"
    r"largest|biggest|first|second|third|follow-on|potential|future|direct|foreign|private|"
    r"trade|supply|purchase|export|military|rail|commercial|in|as|on|for|worth of|with|under|"
    r"billion|million|trillion|crore|bn|m|no|any|both|two|three|four|five|six|seven|eight|nine|"
    r"ten|\d+|"
    r"several|more|further|additional|from)|[’']s|s[’'])[\s-]+(?:[a-z.-]+[\s-]+){0,2}$",
    re.IGNORECASE,
)
# Right after these a word of dealing is a verb: "$2 billion to build", "the bank is lending".
_VERBAL = re.compile(
    r"\b(?:to|will|would|can|could|may|might|should|must|is|are|was|were|be|"
    r"been)\s$"
)
# A verb with its own complement is no participle ("remained the largest donor").
_MAINLY = re.compile(
    r"(?:donor|investor|lender|creditor|buyer|customer|contributor)s?$|(?:list|table)$"
)
_PASSIVE = re.compile(r"\b(?:be|been|being|is|are|was|were|gets?|got)\s+(?:\w+ly\s+|also\s+)?$")
_PARTICIPLE = re.compile(r"(?:ed|en|ought|old|ent|uilt|paid|made)$")
# "A contract was awarded to", "the loan was granted by": what was given stands before.
_GIVEN = re.compile(r"(?:awarded|handed|granted|given|let)$")
_WORK = re.compile(
    r"\b(?:contract|order|deal|concession|licen[cs]e|tender|project|works?|job|mandate|package|"
    r"lease|agreement)s?\b(?:(?!\b(?:loan|grant|credit|aid)s?\b)(?:[^.;]|\.\d)){0,110}$"
)
# "The offer values the company at": whatever it is made for.
_VALUES = re.compile(r"\s(?:values?|valued|price|was accepted|is worth|stands)\b")
_LENT = re.compile(r"\b(?:loan|credit|financing|facility)s?\b(?:[^.;]|\.\d){0,90}$")
_TO_WHOM = re.compile(r" (?:jointly )?(?:to|by)\b")
_FAR = 160
_BY = re.compile(r"\s+(?:jointly\s+|in \w+\s+)?by\b")
_AMBIGUOUS = re.compile(
    r"(?:orders?|purchases?|imports?|exports?|sale|leases?|grants?|pledges?|commitments?|"
    r"supply|supplies|sign|swap|offers?|ships?|seals?|form|launch|build|plan|promises?|"
    r"spending|funding|financing|lending)$",
    re.IGNORECASE,
)


# "the company building the line", but ", adding a plant", "is building", "by buying".
_REDUCED = re.compile(
    r"\b(?:company|group|firm|consortium|venture|unit|subsidiary|contractor|agency|fund|"
    r"partners|partnership|vehicle|developer|body|those|people|countries|companies|firms)\s$"
)
# An apposition or a relative clause between commas: ", which bought Asco last year, will build".
_ASIDE = re.compile(
    r",\s(?:an?|the|its|which|who|whose|where|itself|part of|formerly|known|one of|already)\s"
    r"(?:(?!\b[mb]illion\b)[^,;:()$€£¥₹]){3,120},(?=\s(?!and\b|or\b|but\b|which\b|who\b|while\b|the\b|an?\b|its\b|with\b|as\b|for\b|including\b|in\b))"
)
# "… is payable if the U.S. approves the drug": what may come, no act of dealing.
_CONDITION = re.compile(r"\b(?:if|unless)\s(?:that\s)?[^,;:.]{3,120}")
# "Shareholders receive $54 a share": what is paid in the deal told of, no deal with them.
_TO_HOLDERS = re.compile(
    r"\b(?:(?:share|stock|unit|bond|note)?holders|investors|owners|sellers|vendors)"
    r"(?:\s(?:of|in)\s[^,;.]{2,40}?)?\s"
    r"(?:(?:will|would|are to|can|also|each|then|thus|to|who)\s)*$"
)


def _joined(kinds: tuple[tuple[TriggerKind, str], ...], letter: str) -> str:
    return "|".join(f"(?P<{letter}{place}>{words})" for place, (_, words) in enumerate(kinds))


@cache
def _any() -> re.Pattern[str]:
    words = rf"{_joined(_VERBS, 'v')}|{_joined(NOUNS, 'n')}"
    return re.compile(rf"(?<![\w-])(?=[a-z])(?:{words})(?!\w)")


def triggers(folded: str, start: int, end: int) -> list[Trigger]:
    """Return the words of dealing between two places of a text in lower case, in order.

    Not those that only say who somebody is, where others tell what is done: "VMOS, the company
    building the line, has signed".
    """
    found = [
        _trigger(folded, start, match)
        for match in _any().finditer(folded, start, end)
        if not _is_share_out(folded, start, match)
    ]
    unmet = [mark.span() for mark in _CONDITION.finditer(folded, start, end)] if found else []
    found = [one for one in found if not any(first < one.start < last for first, last in unmet)]
    asides = [mark.span() for mark in _ASIDE.finditer(folded, start, end)] if found else []
    acts = [one for one in found if not _is_aside(folded, start, one, asides)]
    return acts if any(not one.noun for one in acts) else found


def _is_share_out(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a verb only says what the holders of a body get for it."""
    gets = match[0].startswith(("receiv", "get", "got"))
    return (
        gets and _TO_HOLDERS.search(text, max(start, match.start() - 70), match.start()) is not None
    )


def _is_aside(text: str, start: int, one: Trigger, asides: Sequence[tuple[int, int]]) -> bool:
    """Whether a word of dealing stands in words that only say who somebody is."""
    if any(first < one.start < last for first, last in asides):
        return True
    ing = text[one.start : one.end].split(maxsplit=1)[0].endswith("ing") and not one.noun
    return ing and _REDUCED.search(text, max(start, one.start - 30), one.start) is not None


def _trigger(text: str, start: int, match: re.Match[str]) -> Trigger:
    group = str(match.lastgroup)
    kind = (_VERBS if group[0] == "v" else NOUNS)[int(group[1:])][0]
    if group[0] == "n":
        return Trigger(*match.span(), kind, noun=True)
    before = text[max(start, match.start() - 40) : match.start()]
    verbal = _VERBAL.search(before) is not None
    noun = before.endswith("(") or _DETERMINED.search(before)
    if not verbal and noun and _AMBIGUOUS.search(match[0]):
        told_of = _VALUES.match(text, match.end()) is not None
        return Trigger(*match.span(), SIGN if told_of else _as_noun(match[0], kind), noun=True)
    if _MAINLY.search(match[0]):
        return Trigger(*match.span(), kind)
    by = bool(_PARTICIPLE.search(match[0]) and _BY.match(text, match.end(), match.end() + 30))
    passive = by or bool(_PASSIVE.search(before) and _PARTICIPLE.search(match[0]))
    if passive and _GIVEN.search(match[0]) and _TO_WHOM.match(text, match.end()):
        kind = _given(text[max(start, match.start() - _FAR) : match.start()], kind)
    return Trigger(*match.span(), kind, passive=passive)


def _given(before: str, kind: TriggerKind) -> TriggerKind:
    """Return what "was given" says by what was given: work, a loan, or else money."""
    if _WORK.search(before):
        return AWARD
    if _LENT.search(before):
        return LEND
    return GIVE if kind is AWARD else kind


def _as_noun(word: str, verb: TriggerKind) -> TriggerKind:
    """Return what a word means as a noun that was first taken for a verb ("the order")."""
    for kind, words in NOUNS:
        if re.fullmatch(words, word, re.IGNORECASE):
            return kind
    return verb
