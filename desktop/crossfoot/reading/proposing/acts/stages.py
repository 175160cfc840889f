"""How far a deal has come, from the words a text uses of it.

The first kind that applies wins: a letter of intent stays one though it is also "signed".
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from crossfoot.figures.values import Stage
from crossfoot.reading.proposing.folding import folded

_STAGES: tuple[tuple[Stage, str], ...] = (
    (
        Stage.CANCELLED,
        (
            r"cancel(?:l?ed|s|l?ing)|scrapp(?:ed|ing)|terminat(?:ed|es)|called off|axed|abandoned|"
            r"pulled out of|withdr[ae]w(?:n|s)?(?= from)"
        ),
    ),
    (
        Stage.SUSPENDED,
        r"suspend(?:ed|s)|paus(?:ed|es)|froze|frozen|put on hold|shelved|halted",
    ),
    (
        Stage.LOI,
        (
            r"letters? of (?:intent|interest|offer and acceptance)|statements? of intent|"
            r"memos? of intent|lo[ia]s?\b|(?:non-?binding|preliminary|provisional|tentative) "
            r"(?:\w+ )?(?:agreements?|deals?|orders?|terms|accords?)|"
            r"(?:agreement|agreed) in principle|heads of (?:terms|agreement)|term sheets?"
        ),
    ),
    (
        Stage.MOU,
        (
            r"memorand(?:um|a|ums)(?: of (?:understanding|cooperation))?|mous?\b|"
            r"framework (?:agreement|deal|accord)s?|joint declaration"
        ),
    ),
    (
        Stage.FINANCED,
        (
            r"financial close|(?:reached|achieved) (?:financial )?close|disburs(?:ed|es)|"
            r"closed (?:the )?financing|financing (?:was|has been) (?:closed|completed)"
        ),
    ),
    (
        Stage.UNDER_WAY,
        (
            r"under construction|broke ground|breaking ground|ground-?breaking|under ?way|"
            r"(?:work|construction) (?:has )?(?:began|begun|started)|"
            r"(?:began|begun|started) (?:work|construction|building)"
        ),
    ),
    (
        Stage.DELIVERED,
        (
            r"(?<!be )(?:has |have |had |was |were |been )delivered|handed over|took delivery|"
            r"taken delivery|(?:was|were|been) completed"
        ),
    ),
    (
        Stage.CONTRACT,
        (
            r"(?:signed|signing|signs|inked|concluded|clinched|sealed|finali[sz]ed|executed)"
            r"(?:\W+[\w$€£.,-]+){0,7}?\W+"
            r"(?:contracts?|deals?|agreements?|orders?|accords?|pacts?|leases?|purchase)|"
            r"signed (?:up )?for|"
            r"(?:sale|deal|order|purchase)[^.;]{0,60}?\W(?:was )?signed(?= (?:in|on|last|during))|"
            r"contracts?\W+(?:\w+\W+){0,3}?(?:was|were|has been|have been) signed|"
            r"(?:deals?|agreements?|accords?|papers?) (?:was|were|has been|have been) (?:signed|"
            r"sealed)|"
            r"firm(?:ed)? (?:up )?(?:an? )?(?:orders?|contracts?|purchase)|"
            r"plac(?:ed|es|ing) (?:an? |its |their )?(?:[\w$€£.,-]+ ){0,4}?orders?|"
            r"award(?:ed|s|ing)?\b|(?:won|wins|win|winning|bagged|landed|booked)(?= )|"
            r"has ordered|have ordered|ordered|orders (?=\d|up to|over|more)|"
            r"(?:definitive|binding|purchase|sales?|supply) agreements?|contract(?:s|ed)?\b|bought"
        ),
    ),
    (
        Stage.PLEDGE,
        (
            r"pledg(?:e|es|ed|ing)|commit(?:s|ted|ting|ments?|ment)?\b|vow(?:s|ed)?|"
            r"promis(?:e|es|ed)|earmark(?:s|ed)?"
        ),
    ),
    (
        Stage.ANNOUNCED,
        (
            r"has agreed to|have agreed to|agreed to|agrees to|agreed|announc(?:e|es|ed|ing)|"
            r"unveil(?:s|ed)|"
            r"will|plans? to|planned|intends? to|is to|are to|set to|expected to|secured|"
            r"approv(?:e|es|ed)|propos(?:e|es|ed)"
        ),
    ),
)
# How many wordings are remembered: a text is told a few times, until its totals are settled.
_KEPT = 2048
_REACH = 60
_CONDITIONAL = re.compile(
    r"\b(?:not|never|yet to|may|might|could|if|hopes? to|talks? to|negotiat\w+ to)\W+(?:\w+\W+)?$"
)


@cache
def _any() -> re.Pattern[str]:
    """Return the pattern of all stages, which takes nothing, so that none hides another."""
    kinds = "|".join(f"(?P<s{rank}>{words})" for rank, (_, words) in enumerate(_STAGES))
    return re.compile(rf"(?<![^\W_])(?=[a-z])(?={kinds})")


@lru_cache(maxsize=_KEPT)
def stage_of(words: str) -> tuple[Stage, str] | None:
    """Return the stage that the words state, and the words that state it; None if they do not."""
    plain = folded(words)
    best: tuple[int, int, int] | None = None
    for match in _any().finditer(plain):
        group = str(match.lastgroup)
        found = (int(group[1:]), *match.span(group))
        # What is only wished for or denied is no stage.
        if (best is None or found[0] < best[0]) and not _denied(plain, match.start()):
            best = found
    return (_STAGES[best[0]][0], words[best[1] : best[2]]) if best else None


def _denied(words: str, place: int) -> bool:
    return _CONDITIONAL.search(words, max(0, place - _REACH), place) is not None
