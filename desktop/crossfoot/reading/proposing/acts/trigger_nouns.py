"""The nouns of dealing ("an order", "a loan") with the sides that prepositions give: data only."""

from __future__ import annotations

from crossfoot.figures.values import DealType, Role
from crossfoot.reading.proposing.acts.trigger_amounts import SUM
from crossfoot.reading.proposing.acts.trigger_kinds import (
    COME,
    LEND,
    SIGN,
    SWAP,
    TriggerKind,
)

_B, _S, _I, _H = Role.BUYER, Role.SELLER, Role.INVESTOR, Role.HOST
_L, _W, _D, _R = Role.LENDER, Role.BORROWER, Role.DONOR, Role.RECIPIENT

NOUNS: tuple[tuple[TriggerKind, str], ...] = (
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
            DealType.INVESTMENT,
            _I,
            {"by": _I, "of": _I, "in": _H, "at": _H, "near": _H, "outside": _H, "on": _H},
        ),
        (
            r"(?:(?<=billion )|(?<=million ))(?:[a-z-]+ ){0,3}?(?:plant|factory|works|smelter|"
            r"refinery|mine|campus|data cent(?:er|re)|park|farm|terminal|fab|gigafactory|mill)"
            r"(?= (?:in|at|near|outside|on)\b)|"
            r"(?:construction|work|building)(?: works?)? (?:has |have |had )?"
            r"(?:begun|began|begins?|started|starts?)(?= (?:on|of|at)\b)"
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
            r"credits?(?= (?:of|worth)\b|[.,;])|(?:(?<=million )|(?<=billion ))"
            r"(?:(?!in |of )[a-z]+ )?credits?|"
            r"(?:credit|prepayment|term|revolving|standby|liquidity|syndicated|debt|lending|"
            r"financing|refinancing|swap) (?:lines?|facilit(?:y|ies))|lines? of credit|"
            r"financing package"
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
            r"donations?|subsid(?:y|ies)|contributions?|pledges?|aid package|"
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
        TriggerKind(DealType.PURCHASE, _B, {"of": _S, "for": _S}),
        r"(?:launch |first |new |biggest |largest )*(?:customers?|buyers?)(?= (?:of|for)\b)",
    ),
    (
        TriggerKind(DealType.PURCHASE, _B, {"by": _B, "from": _S, "of": _S}),
        r"takeovers?(?! (?:bids?|offers?))|buyouts?|buy-outs?|acquisitions?",
    ),
    (
        TriggerKind(DealType.PURCHASE, _B, {"by": _B, "from": _B, "for": _S}),
        (
            r"(?:takeover |buyout |cash |all-share |hostile )*"
            r"(?:bids?|(?<=takeover )offers?)(?= for\b)"
        ),
    ),
    (
        TriggerKind(DealType.PURCHASE, _B, {"by": _B, "from": _S, "of": _S}),
        (
            r"purchases?(?! agreements?)|"
            r"procurement(?= (?:of|deal|contract|from|by))|imports?"
        ),
    ),
    (
        TriggerKind(DealType.PURCHASE, _S, {"by": _S, "to": _B}),
        (
            r"sales?|exports?|(?:deliver(?:y|ies)|suppl(?:y|ies))(?! (?:platform|company|firm|"
            r"chain|service|deals?\b|agreements?|contracts?|accords?|pacts?))"
        ),
    ),
    (
        LEND,
        (
            r"(?:co-?)?financed(?= (?:in part |partly |jointly |also |mainly |mostly )*by\b)|"
            rf"(?:financed|paid for|funded)(?= with (?:up to |about |over |some )?{SUM})"
        ),
    ),
    (COME, r"com(?:e|es|ing)(?= from\b)|came(?= from\b)"),
    (SWAP, r"(?:currency )?swap(?: (?:lines?|agreements?|deals?))?"),
    (
        SIGN,
        (
            r"projects(?= (?:worth|valued|with))|(?:deals?|agreements?|contracts?|accords?|pacts?|"
            r"packages?|arrangements?|ventures?|"
            r"memorand(?:um|a|ums)(?: of understanding)?|mous?|letters? of intent|partnerships?)"
        ),
    ),
)
