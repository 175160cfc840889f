"""The words of dealing: who stands on which side of "buy", "invest", "a loan to".

Each kind of trigger says what the deal is, which role its subject has and which role a name has
after each preposition. `object` is a name right after a verb ("supply Air India with").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from crossfoot.figures.values import DealType, Role

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class TriggerKind:
    """One way to speak of a deal. None as type: the words around it must say."""

    type: DealType | None
    subject: Role
    places: Mapping[str, Role] = field(default_factory=dict)
    generic: bool = False


@dataclass(frozen=True, slots=True)
class Trigger:
    """One place of a trigger. noun: "an order"; passive: "was ordered by"."""

    start: int
    end: int
    kind: TriggerKind
    noun: bool = False
    passive: bool = False


_B, _S, _I, _H = Role.BUYER, Role.SELLER, Role.INVESTOR, Role.HOST
_L, _W, _D, _R = Role.LENDER, Role.BORROWER, Role.DONOR, Role.RECIPIENT
_P = Role.PARTNER

SELECT = TriggerKind(DealType.PURCHASE, _B, {"from": _S, "object": _S, "by": _B})
BUY = TriggerKind(DealType.PURCHASE, _B, {"from": _S, "with": _S, "by": _B, "to": _S, "object": _S})
PAY = TriggerKind(DealType.PURCHASE, _B, {"from": _S, "to": _S, "for": _S, "by": _B})
SELL = TriggerKind(DealType.PURCHASE, _S, {"to": _B, "for": _B, "object": _B, "by": _S, "with": _B})
WIN = TriggerKind(DealType.PURCHASE, _S, {"from": _B, "with": _B, "by": _B, "for": _B})
AWARD = TriggerKind(DealType.PURCHASE, _B, {"to": _S, "object": _S, "by": _B})
INVEST = TriggerKind(
    DealType.INVESTMENT,
    _I,
    {
        "in": _H,
        "into": _H,
        "by": _I,
        "from": _I,
        "to": _H,
        "across": _H,
        "on": _H,
        "near": _H,
        "at": _H,
        "outside": _H,
        "off": _H,
    },
)
ATTRACT = TriggerKind(DealType.INVESTMENT, _H, {"from": _I, "by": _I})
LEND = TriggerKind(
    DealType.LOAN,
    _L,
    {"to": _W, "for": _W, "in": _W, "object": _W, "by": _L, "from": _L, "with": _W},
)
BORROW = TriggerKind(DealType.LOAN, _W, {"from": _L, "by": _L, "with": _L})
GIVE = TriggerKind(
    DealType.GRANT, _D, {"to": _R, "for": _R, "object": _R, "by": _D, "from": _D, "in": _R}
)
RECEIVE = TriggerKind(DealType.GRANT, _R, {"from": _D, "by": _D, "under": _D})
GUARANTEE = TriggerKind(
    DealType.GUARANTEE, Role.GUARANTOR, {"for": _W, "to": _W, "by": Role.GUARANTOR}
)
SWAP = TriggerKind(DealType.SWAP, _P, {"with": _P, "between": _P, "by": _P})
TARGET = TriggerKind(DealType.TRADE_TARGET, _P, {"with": _P, "between": _P})
SIGN = TriggerKind(
    None, _P, {"with": _P, "between": _P, "by": _P, "from": _P, "for": _P, "to": _P}, generic=True
)
# "The World Bank followed with $1.5 billion": it does what was told just before.
FOLLOW = TriggerKind(None, _P, {}, generic=True)
# "A further $696 million comes from the bank": who gives stands after "from".
COME = TriggerKind(None, _P, {"from": _D, "for": _R, "to": _R}, generic=True)
# An item of a list without any word of dealing: "$96 billion with Boeing for Qatar Airways".
LISTED = TriggerKind(
    None, _P, {"with": _P, "from": _P, "for": _B, "by": _P, "to": _P}, generic=True
)

_MONEY_NOUN = r"(?:[^\s;:]+\s+){0,10}?"
# An amount right after a verb, as far as its noun: "confirmed a further £10 billion for".
_AMOUNT = (
    r"(?:(?:up|to|over|more|than|at|least|about|around|nearly|almost|another|an?|further|"
    r"additional|extra|new|fresh|some) ){0,4}"
    r"(?:[a-z]{2,3} ?)?[$€£¥₹]?\d[\d.,]*(?:m|bn|mn|tn)?"
    r"(?: (?:million|billion|trillion|crore|bn|mn|yuan|euros|dollars|pounds)){0,2}"
)
# Any sum of money: "$5", "rs1.2", "dkk 39", "9.2 billion".
_SUM = (
    r"(?:[a-z]{0,3}\.?[$€£¥₹] ?\d|"
    r"(?:usd|eur|gbp|chf|dkk|sek|nok|pln|czk|inr|rs|pkr|aed|sar|qar|kwd|cny|rmb|jpy|krw|kzt|uzs|"
    r"try|"
    r"zar|ngn|brl|mxn|cad|aud|nzd|sgd|hkd|myr|idr|php|thb|vnd|egp|huf|ron|rub)\.? ?\d|"
    r"\d[\d.,]*[ -]?(?:million|billion|trillion|bn|mn|crore|lakh)\b|"
    r"an? (?:million|billion|trillion)\b)"
)
_MAIN = (
    r"(?:(?:remain(?:s|ed)|is|was|are|were|became|ranks? as|emerged as) the (?:single )?"
    r"(?:largest|biggest|top|main|leading) "
)
_VERBS: tuple[tuple[TriggerKind, str], ...] = (
    (
        GIVE,
        (
            rf"(?:{_MAIN}(?:donors?|contributors?))|top(?:s|ped) the (?:list|table))(?: of donors)?"
            r"(?= with\b)"
        ),
    ),
    (INVEST, rf"{_MAIN}investors?)(?= with\b)"),
    (LEND, rf"{_MAIN}(?:lenders?|creditors?))(?= with\b)"),
    (BUY, rf"{_MAIN}(?:buyers?|customers?))(?= with\b)"),
    (
        SELL,
        (
            r"buil(?:d|ds|t|ding)(?= (?:up to |at least |about |another |an additional |a "
            r"further )?"
            r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of) "
            r"(?!(?:billion|million|km|gw|mw|gigawatts|megawatts|kilomet))[^;:.]{0,80}? for\b)"
        ),
    ),
    (BUY, r"plac(?:e|es|ed|ing) (?:an? |its |their |the )?(?:[^\s;:]+ ){0,5}?orders?"),
    (BUY, r"sign(?:s|ed|ing)? (?:up )?for|tak(?:e|es|ing) delivery of|took delivery of"),
    (BUY, r"exercis(?:e|es|ed|ing)(?= [^;:.]{0,60}options?)"),
    (
        BUY,
        (
            r"(?:(?:turn|convert)(?:s|ed|ing)?|firm(?:s|ed|ing)(?: up)?)"
            r"(?= [^;:.]{0,60}?(?:options|rights|orders))"
        ),
    ),
    (BUY, r"commit(?:s|ted|ting)? to(?= (?:(?:up to|at least|over|buy|order|take) )?\d)"),
    (PAY, rf"(?:pays?|paid|paying)(?= {_AMOUNT} (?:upfront |in cash |now |each )?for\b)"),
    (SELECT, r"select(?:s|ed)|chos(?:e|en)|chooses|picked|opt(?:s|ed) for"),
    (
        AWARD,
        (
            rf"(?:award|hand|grant|give|gave|giv)(?:s|ed|ing|en)?\b(?= {_MONEY_NOUN}(?:contracts?|"
            rf"deals?|orders?|concessions?|licen[cs]es?|tenders?|mandates?|projects?)\b)"
        ),
    ),
    (
        WIN,
        (
            rf"(?:wins?|won|winning|secur(?:e|es|ed|ing)|land(?:s|ed|ing)?|clinch(?:es|ed|ing)?|"
            rf"bag(?:s|ged)?|book(?:s|ed)?|receiv(?:e|es|ed|ing)|got|pick(?:s|ed) up)"
            rf"(?= {_MONEY_NOUN}(?:contracts?|orders?|(?:trade |commercial |procurement |export "
            rf")?deals?|projects|tenders?))"
        ),
    ),
    (WIN, rf"(?:won|wins?|winning|clinch(?:es|ed)?|bagg?(?:s|ed)?)(?= (?:an? |the |its )?{_SUM})"),
    (
        BORROW,
        (
            r"(?:secur|obtain|rais|receiv|arrang|sign|clos)(?:e|es|ed|ing|s)?"
            r"(?= [^;]{0,90}? (?:from|with) (?:[\w-]+ ){0,4}?(?:banks|lenders|creditors)\b)|"
            rf"borrow(?:s|ed|ing)?|(?:secur(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|obtain(?:s|ed)?|"
            rf"got|get|gets|sign(?:s|ed))(?= {_MONEY_NOUN}(?:loans?|credit|financing))"
        ),
    ),
    (
        ATTRACT,
        (
            rf"(?:attract(?:s|ed|ing)?|secur(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|obtain(?:s|ed)?|"
            rf"win|won|draw|drew|raise[sd]?|land(?:s|ed)?)(?= {_MONEY_NOUN}investments?)"
        ),
    ),
    (
        RECEIVE,
        (
            rf"(?:receiv(?:e|es|ed|ing)|get|gets|got|obtain(?:s|ed)?|secur(?:e|es|ed|ing))"
            rf"(?= {_MONEY_NOUN}(?:grants?|aid|assistance|support|funding|pledges|donations?))"
        ),
    ),
    (
        LEND,
        (
            rf"lend(?:s|ing)?|lent|roll(?:s|ed|ing)? over|(?:extend|provide|grant|offer|approve|"
            rf"give|gave|agree|pledge|commit)(?:s|d|ed|ted|ing)?"
            rf"(?= {_MONEY_NOUN}(?:loans?|credit(?: lines?)?|lines of credit|financing)\b)"
        ),
    ),
    (
        GUARANTEE,
        (
            rf"guarantee(?:s|d)\b|(?:provide|extend|offer|pledge)(?:s|d|ed|ing)?(?= "
            rf"{_MONEY_NOUN}(?:loan )?guarantees?\b)"
        ),
    ),
    (
        INVEST,
        (
            rf"(?:pledg|commit|promis|vow|announc|earmark|agree|plan|mak|reveal|unveil|confirm|"
            rf"contribut)(?:e|es|ed|s|ted|d|ing)?"
            rf"(?= {_MONEY_NOUN}(?:investments?|to invest)\b)|"
            r"invest(?:s|ed|ing)?\b(?!ment)|(?:buy(?:s|ing)?|bought) into|mobili[sz](?:e|es|ed|"
            r"ing)|"
            r"pour(?:s|ed|ing)?(?= .{0,40}? "
            r"into)|inject(?:s|ed|ing)?|"
            r"plough(?:s|ed|ing)?|"
            r"(?:rais|increas|lift|boost|expand|doubl|tripl|grow|rais)(?:e|es|ed|ing|s)?"
            r"(?= (?:its|their) [^;:]{0,50}?(?:investments?|spending|outlay|capex)\b)|"
            r"lin(?:e|es|ed|ing) up(?= [^;:.]{0,40}?investment)|"
            r"financ(?:e|es|ed|ing)(?= (?:an?|the|its|new)\b)|"
            rf"put(?:s|ting)?(?= (?:up to |about |over |another )?{_SUM}[^;]{{0,50}}? (?:in|into|"
            rf"towards?)\b)|"
            r"lead(?:s|ing)?(?= an? [^;.]{0,40}?(?:project|venture))|"
            r"put(?:s|ting)?(?= .{0,40}? into)|put(?:s|ting)? (?:in|up)(?= "
            r"[$€£¥₹\d])|"
            r"fund(?:ed|ing)|funds?(?= (?:an?|the|its|new)\b)|"
            r"buil(?:d|ds|t|ding)(?= (?!on\b|upon\b|up\b|ties|trust|relations|bridges between|"
            r"momentum))|"
            r"lay(?:s|ing)?(?= an? )|"
            r"(?:launch|creat|establish|set|sett|unveil)(?:s|es|ed|ing)?(?: up)?"
            r"(?= (?:an? |the |its )?(?:[^\s;:,]+ ){1,5}?funds?\b)|"
            r"add(?:s|ed|ing)?(?= (?:an? )?(?:further |another |additional |extra )?[$€£¥₹\d])|"
            r"plan(?:s|ned|ning)?(?= (?:to spend |to invest )?(?:up to |about |over |at least |"
            rf"another )?{_SUM})|"
            r"spend(?:s|ing)?|spent|expand(?:s|ed|ing)?|develop(?:s|ed)?|developing(?= (?:an?|"
            r"the|its|another)\b)|"
            r"construct(?:s|ed|ing)?|"
            r"(?:(?<=will )|(?<=would )|(?<=has )|(?<=have ))(?:redevelop|refurbish|renovat|rebuil|"
            r"moderni[sz]|upgrad|overhaul|rehabilitat)(?:e|ed|d|t)?"
        ),
    ),
    (
        BUY,
        (
            r"buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)(?! agreements?)|order(?:s|ed|ing)?|"
            r"acquir(?:e|es|ed|ing)|"
            r"topped up|procur(?:e|es|ed|ing)|import(?:s|ed|ing)?|leas(?:e|es|ed|ing)(?! "
            r"(?:agreement|deal))|"
            r"(?:takes?|took)(?= (?:up to|over|more|about|another|at least|\d))|tops? up"
        ),
    ),
    (RECEIVE, r"(?:receiv(?:e|es|ed|ing)|gets?|got)(?= (?:[^\s;:]+ ){0,2}?[$€£¥₹]?\d)"),
    (
        RECEIVE,
        (
            r"(?:obtain(?:s|ed)?|secur(?:es|ed)|rais(?:es|ed)|dr(?:aws|ew))"
            rf"(?= (?:an? )?(?:[^\s;:]+ ){{0,2}}?{_SUM}[^;]{{0,60}}? from\b)"
        ),
    ),
    (
        GIVE,
        (
            r"(?:provid|channel|direct|mak)(?:e|es|s|ed|"
            rf"ing)?(?= (?:[^\s;:]+ ){{0,4}}?{_SUM})"
        ),
    ),
    (
        SELL,
        (
            r"sell(?:s|ing)?|sold|suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|export(?:s|ed|ing)?|"
            r"ship(?:s|ped|ping)?(?= )|equip(?:s|ped)?|manufactur(?:e|es|ed)|"
            r"provid(?:e|es|ed|ing)(?! for\b)"
        ),
    ),
    (
        GIVE,
        (
            r"donat(?:e|es|ed|ing)|grant(?:s|ed|ing)?(?! agreement)|set(?:s|ting)? aside|"
            rf"award(?:s|ed|ing)?(?= [^;.]{{0,50}}?{_SUM})|"
            r"(?:giv(?:e|es|en|ing)|gave|offer(?:s|ed|ing)?"
            r"(?! and acceptance| of \S{1,8} (?:a|per) share))"
            rf"(?= (?:[^\s;:]+ ){{0,5}}?{_SUM})|"
            r"(?:support|back|help|assist|aid)(?:s|ed|ing)?(?= [^;.]{1,60}? with (?:up to |about |"
            rf"over |another |a further )?{_SUM})|"
            rf"(?:confirm|announc|unveil|reveal)(?:s|ed|es|ing)?(?= {_AMOUNT} (?:for|towards?)\b)|"
            r"contribut(?:e|es|ed|ing)|allocat(?:e|es|ed|ing)|earmark(?:s|ed)?|disburs(?:e|es|ed)|"
            r"(?:pledg(?:e|es|ed|ing)|commit(?:s|ted|ting)?|promis(?:e|es|ed)|propos(?:e|es|ed))"
            r"(?! (?:itself |themselves )?(?:to )?(?:buy|purchas|acquir|order|import|invest|lend|"
            r"suppl|"
            r"sell|build|spend|tak)(?:e|es|ed|ing|y)?\b)"
        ),
    ),
    (
        TARGET,
        (
            r"(?:rais|lift|increas|boost|doubl|tripl|bring|expand|grow|tak)(?:e|es|ed|ing|s)?"
            r"(?= (?:their |its |the )?(?:annual |bilateral |mutual |two-way |total )*(?:trade|"
            r"turnover))"
        ),
    ),
    (
        FOLLOW,
        (
            r"(?:follow(?:s|ed)?|chip(?:s|ped) in|weigh(?:s|ed) in|join(?:s|ed) in|com(?:e|es) in|"
            r"came in)(?! by\b)(?= [^;.]{0,40}?\bwith (?:an? |up to |about |over |some |another |"
            r"more than )*"
            r"[$€£¥₹]?\d)"
        ),
    ),
    (
        SIGN,
        (
            r"sign(?:s|ed|ing)?|initial(?:led|ed|s)|renew(?:s|ed)|conclud(?:e|es|ed|ing)|"
            r"reach(?:es|ed)?|str(?:ike|ikes|uck)|ink(?:s|ed)?|"
            r"seal(?:s|ed)?|finali[sz](?:e|es|ed)|"
            r"agree(?:s|d)?(?= (?:to|on|an?|deals?|contracts?|"
            r"(?:[a-z]+ )?(?:sales|purchases|orders)))|"
            r"enter(?:s|ed)? into|clos(?:e|es|ed)(?= (?:an? |the )?(?:deal|agreement|contract))|"
            r"announc(?:e|es|ed|ing)|unveil(?:s|ed)?|launch(?:es|ed)?|approv(?:e|es|ed)|"
            r"endors(?:e|es|ed)|greenlit|clear(?:s|ed)(?= (?:an?|the|its) )|"
            r"partner(?:s|ed|ing)?(?= with)|team(?:s|ed)? up|form(?:s|ed)?(?= (?:an? )?joint)|"
            r"secur(?:e|es|ed|ing)"
        ),
    ),
)
_NOUNS: tuple[tuple[TriggerKind, str], ...] = (
    (
        TriggerKind(
            DealType.INVESTMENT,
            _I,
            {"by": _I, "from": _I, "in": _H, "into": _H, "to": _H, "across": _H, "for": _H},
        ),
        (
            r"(?:foreign |direct |private |capital )*investments?"
            r"(?! (?:fund|bank|partnership|summit|"
            r"forum|minister|ministry|agreements?|deals?|package|arm|group|company|conference))"
        ),
    ),
    (
        TriggerKind(
            DealType.GUARANTEE,
            Role.GUARANTOR,
            {"by": Role.GUARANTOR, "from": Role.GUARANTOR, "to": _W, "for": _W},
        ),
        r"(?:loan |credit |export )guarantees?|guarantees?",
    ),
    (
        TriggerKind(
            DealType.LOAN, _L, {"by": _L, "from": _L, "with": _L, "to": _W, "for": _W, "in": _W}
        ),
        (
            r"(?:(?:concessional|soft|syndicated|development|sovereign|project|export) )*loans?|"
            r"credit (?:lines?|facilit(?:y|ies))|lines? of credit|financing (?:package|facility)"
        ),
    ),
    (
        TriggerKind(DealType.GRANT, _D, {"by": _D, "from": _D, "to": _R, "for": _R, "in": _R}),
        (
            r"grants?|"
            r"(?:humanitarian |military |development |budget |financial )*(?:aid|assistance)"
            r"(?! (?:agency|group|workers))|"
            r"(?:support|relief|rescue|stimulus|bailout|assistance) (?:package|programme|program|"
            r"fund)s?|"
            r"donations?|contributions?|pledges?|aid package|"
            r"commitments?"
        ),
    ),
    (
        TriggerKind(DealType.GRANT, _D, {"by": _D, "from": _D, "to": _R, "for": _R}),
        r"awards?(?= (?:of|worth) (?:up to |about |over )?[$€£¥₹\d])",
    ),
    (
        TriggerKind(DealType.PURCHASE, _B, {"from": _B, "by": _B, "with": _S, "to": _S}),
        (
            r"(?:firm |initial |new |repeat |follow-on |record )*orders?(?! (?:of magnitude|book|"
            r"backlog))"
        ),
    ),
    (
        TriggerKind(DealType.PURCHASE, _B, {"by": _B, "from": _S, "of": _S}),
        r"takeovers?|buyouts?|buy-outs?",
    ),
    (
        TriggerKind(DealType.PURCHASE, _B, {"by": _B, "from": _S}),
        (
            r"purchases?(?! agreements?)|acquisitions?|"
            r"procurement(?= (?:of|deal|contract|from|by))|imports?"
        ),
    ),
    (
        TriggerKind(DealType.PURCHASE, _S, {"by": _S, "to": _B}),
        (
            r"sales?|exports?|(?:deliver(?:y|ies)|suppl(?:y|ies))(?! (?:platform|company|firm|"
            r"chain|"
            r"service))"
        ),
    ),
    (
        LEND,
        r"(?:co-?)?financed(?= (?:in part |partly |jointly |also |mainly |mostly )*by\b)",
    ),
    (COME, r"com(?:e|es|ing)(?= from\b)|came(?= from\b)"),
    (SWAP, r"(?:currency )?swap(?: (?:lines?|agreements?|deals?))?"),
    (
        SIGN,
        (
            r"projects(?= (?:worth|valued))|(?:deals?|agreements?|contracts?|accords?|pacts?|"
            r"packages?|arrangements?|ventures?|"
            r"memorand(?:um|a|ums)(?: of understanding)?|mous?|letters? of intent|partnerships?)"
        ),
    ),
)
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
_PARTICIPLE = re.compile(r"(?:ed|en|ought|old|ent|uilt)$")
_BY = re.compile(r"\s+(?:jointly\s+|in \w+\s+)?by\b")
_AMBIGUOUS = re.compile(
    r"(?:orders?|purchases?|imports?|exports?|sale|leases?|grants?|pledges?|invest|commitments?|"
    r"supply|supplies|sign|swap|offers?|ships?|seals?|form|launch|build|plan|promises?|"
    r"spending|funding|financing|lending)$",
    re.IGNORECASE,
)


def _joined(kinds: tuple[tuple[TriggerKind, str], ...], letter: str) -> str:
    return "|".join(f"(?P<{letter}{place}>{words})" for place, (_, words) in enumerate(kinds))


@cache
def _any() -> re.Pattern[str]:
    words = rf"{_joined(_VERBS, 'v')}|{_joined(_NOUNS, 'n')}"
    return re.compile(rf"(?<![\w-])(?=[a-z])(?:{words})(?!\w)")


def triggers(folded: str, start: int, end: int) -> list[Trigger]:
    """Return the words of dealing between two places of a text in lower case, in order."""
    return [_trigger(folded, start, match) for match in _any().finditer(folded, start, end)]


def _trigger(text: str, start: int, match: re.Match[str]) -> Trigger:
    group = str(match.lastgroup)
    kind = (_VERBS if group[0] == "v" else _NOUNS)[int(group[1:])][0]
    if group[0] == "n":
        return Trigger(*match.span(), kind, noun=True)
    before = text[max(start, match.start() - 40) : match.start()]
    verbal = _VERBAL.search(before) is not None
    if not verbal and _AMBIGUOUS.search(match[0]) and _DETERMINED.search(before):
        return Trigger(*match.span(), _as_noun(match[0], kind), noun=True)
    if _MAINLY.search(match[0]):
        return Trigger(*match.span(), kind)
    by = bool(_PARTICIPLE.search(match[0]) and _BY.match(text, match.end(), match.end() + 30))
    passive = by or bool(_PASSIVE.search(before) and _PARTICIPLE.search(match[0]))
    return Trigger(*match.span(), kind, passive=passive)


def _as_noun(word: str, verb: TriggerKind) -> TriggerKind:
    """Return what a word means as a noun that was first taken for a verb ("the order")."""
    for kind, words in _NOUNS:
        if re.fullmatch(words, word, re.IGNORECASE):
            return kind
    return verb
