"""Money that was announced before is counted as new.

A part of the sum repeats what an earlier announcement had, and the total's own words do not take
that in ("of which … new", "since 2021", "in total").

Source: FIGURES, section 4 (`restates` inside a sum).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from crossfoot.figures import phrases
from crossfoot.figures.values import RelationKind, Severity
from crossfoot.figures.words.marking import QT_TRANSLATE_NOOP
from crossfoot.rules import inputs
from crossfoot.rules.finding import Finding, Rule
from crossfoot.rules.naming import name, named

if TYPE_CHECKING:
    from collections.abc import Iterator

    from crossfoot.rules.summed import Summed

RULE = Rule(
    code="restated",
    name=QT_TRANSLATE_NOOP("rules", "announced before"),
    sentence=QT_TRANSLATE_NOOP(
        "rules", "A total counts money as new that had been announced before."
    ),
    source="FIGURES, section 4",
    passes="$100 billion, of which $40 billion new = $60 billion (announced 2024) + $40 billion",
    fails="$100 billion = $60 billion (announced 2024) + $40 billion",
    silent=QT_TRANSLATE_NOOP(
        "rules",
        "Where the total, or another report of it, says that part of it is new, or that it is a "
        "running total.",
    ),
    severities=(Severity.WARNING,),
    alarms="0 of 0",
)
TAKEN_IN = re.compile(
    r"of which|\binclud|previous|\balready\b|announced before|earlier|\bexisting\b|renew|reaffirm|"
    r"reiterat|so far|to date|\bsince\b|cumulative|\bcombined\b|\boverall\b|altogether|\bin all\b|"
    r"\b(?:grand|running) total\b|\bover the (?:past|last)\b|"
    r"\b(?:past|last) (?:\w+ )?(?:years|months)\b|"
    r"on top of|as well as|\bnow (?:total|stand|amount|worth)|"
    r"\b(?:bring|rais|increas|lift|expand|boost|doubl|tripl|up)\w* (?:.* )?(?:to|from)\b|"
    r"в том числе|включая|ранее|уже|с уч[её]том|сверх|суммарн|совокупн|в общей сложности|итого|"
    r"\bза (?:последн|прошедш|прошл)|"
    r"\bобщ(?:ий|ая|ую|его|ей|им) (?:объ[её]м|сумм)|\b(?:довед|увелич|вырос|достиг)",
    re.IGNORECASE,
)
_ONE_OF_THEM_NEW = re.compile(
    r"\d\S*\s.*\b(?:new|fresh|additional|нов(?:ых|ые|ого))\b.*\d|"
    r"\d\S*\s.*\d.*\b(?:new|fresh|additional|нов(?:ых|ые|ого))\b|"
    r"\bnew and\b|\band (?:\w+ )?new\b",
    re.IGNORECASE,
)
"""New beside a second number, or beside something else; "$100 billion new" claims all of it."""


def takes_in(summed: Summed) -> bool:
    """Whether the total's own words say that some of it was announced before."""
    return summed.says(TAKEN_IN) or summed.says(_ONE_OF_THEM_NEW)


def check(summed: Summed) -> Iterator[Finding]:
    """Yield one finding if parts were announced before and the total does not say so."""
    ties = [tie for tie in summed.tied(RelationKind.RESTATES) if tie.whole is not None]
    old = [tie.whole for tie in ties if tie.whole is not None]
    if not old or takes_in(summed):
        return
    yield Finding(
        rule=RULE.code,
        severity=Severity.WARNING,
        figures=(summed.total.key, *(figure.key for figure in old)),
        message="restated_as_new",
        facts={"total": phrases.fact(name(summed.total)), "old": named(old)},
        inputs=inputs.text(
            inputs.of_figure(summed.total),
            summed.total.wording,
            summed.quote,
            sorted((inputs.of_figure(figure) for figure in old), key=str),
            sorted(tie.on or "" for tie in ties),
            *summed.reports,
        ),
    )
