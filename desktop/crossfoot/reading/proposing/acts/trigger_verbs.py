"""The plain verbs of dealing, the more telling before the more general: data only."""

from __future__ import annotations

from crossfoot.reading.proposing.acts.trigger_amounts import (
    AMOUNT,
    MONEY_NOUN,
    SUM,
    WORKS,
)
from crossfoot.reading.proposing.acts.trigger_kinds import (
    BUY,
    FOLLOW,
    GIVE,
    INVEST,
    PAYMENT,
    RECEIVE,
    SELL,
    SIGN,
    TARGET,
    TriggerKind,
)

VERBS: tuple[tuple[TriggerKind, str], ...] = (
    (
        INVEST,
        (
            rf"(?:pledg|commit|promis|vow|announc|earmark|agree|plan|mak|reveal|unveil|confirm|"
            rf"contribut)(?:e|es|ed|s|ted|d|ing)?"
            rf"(?= {MONEY_NOUN}(?:investments?|to invest)\b)|"
            r"invest(?:s|ed|ing)?\b(?!ment)|(?:buy(?:s|ing)?|bought) into|mobili[sz](?:e|es|ed|"
            r"ing)|"
            r"pour(?:s|ed|ing)?(?= .{0,40}? "
            r"into)|inject(?:s|ed|ing)?|"
            r"plough(?:s|ed|ing)?|"
            r"(?:rais|increas|lift|boost|expand|doubl|tripl|grow|rais)(?:e|es|ed|ing|s)?"
            r"(?= (?:its|their) [^;:]{0,50}?(?:investments?|spending|outlay|capex)\b)|"
            r"lin(?:e|es|ed|ing) up(?= [^;:.]{0,40}?investment)|"
            rf"(?:open|inaugurat|start|unveil|announc|plan|launch)(?:s|e|es|ed|d)?"
            rf"(?= (?:an? |its |the )(?:[^\s;:.]+ ){{0,5}}?{WORKS} (?:in|at|near|on|outside|off|"
            rf"to)\b)|"
            rf"(?:open|inaugurat|start|unveil|announc|plan|launch)(?:s|e|es|ed|d)?"
            rf"(?= (?:an? |its |the )?{SUM}[^;:.]{{0,50}}?{WORKS}\b)|"
            r"(?:go|goes|went|going|gone|press|pressed|push|pushed) ahead with|"
            r"proceed(?:s|ed)? with|"
            r"(?:take|took|taken|reach|reached|made|make)s? (?:a |the |"
            r"its )?final investment decision|"
            r"(?:start|begin|began|begun|resume)(?:s|ed)? (?:work|construction|building)"
            r"(?= (?:on|of|at|in)\b)|put(?:s|ting)? up(?= an? (?!fight))|"
            r"(?:sinks?|sank|sunk)(?= (?:up to |about |over )?[^;.]{0,25}? into\b)|"
            r"set(?:s|ting)? up(?= (?:an? |in |at |near ))|"
            r"le(?:ads?|d|ading)(?= (?:an? |the )?[^.;]{0,50}?(?:round|funding) (?:in|of|for)\b)|"
            r"(?:br(?:eaks?|oke)|has broken) ground(?= (?:on|for|in|at)\b)|"
            r"subscrib(?:es|ed|ing) (?:to|for)(?= (?:[^\s;:]+ ){0,2}?shares?\b)|"
            r"financ(?:e|es|ed|ing)(?= (?:an?|the|its|new|two|three|four|five|six|ten)\b)|"
            rf"put(?:s|ting)?(?= (?:up to |about |over |another )?{SUM}[^;]{{0,50}}? (?:in|into|"
            rf"towards?)\b)|"
            r"lead(?:s|ing)?(?= an? [^;.]{0,40}?(?:project|venture))|"
            r"put(?:s|ting)?(?= .{0,40}? into)|put(?:s|ting)? (?:in|up)(?= "
            rf"(?:(?:the|an?|other|another|further|about|over|up|to|some|"
            rf"remaining) ){{0,3}}{SUM})|"
            r"fund(?:ed|ing)|funds?(?= (?:an?|the|its|new)\b)|"
            r"buil(?:d|ds|t|ding)(?= (?!on\b|upon\b|up\b|ties|trust|relations|bridges between|"
            r"momentum))|"
            r"lay(?:s|ing)?(?= an? )|"
            r"(?:launch|creat|establish|set|sett|unveil)(?:s|es|ed|ing)?(?: up)?"
            r"(?= (?:an? |the |its )?(?:[^\s;:,]+ ){1,5}?funds?\b)|"
            r"add(?:s|ed|ing)?(?= (?:an? )?(?:further |another |additional |extra )?[$€£¥₹\d])|"
            r"plan(?:s|ned|ning)?(?= (?:to spend |to invest )?(?:up to |about |over |at least |"
            rf"another |an? |the )?{SUM})|planned(?= (?:at|in|near|on|off|"
            rf"for) [^.;]{{2,60}}? by\b)|"
            r"spend(?:s|ing)?|spent|expand(?:s|ed|ing)?|develop(?:s|ed)?|developing(?= (?:an?|"
            r"the|its|another)\b)|"
            r"construct(?:s|ed|ing)?|erect(?:s|ed|ing)?|"
            r"(?:(?<=will )|(?<=would )|(?<=has )|(?<=have ))(?:redevelop|refurbish|renovat|rebuil|"
            r"moderni[sz]|upgrad|overhaul|rehabilitat)(?:e|ed|d|t)?"
        ),
    ),
    (
        BUY,
        (
            r"buy(?:s|ing)?|bought|purchas(?:e|es|ed|ing)(?! agreements?)|order(?:s|ed|ing)?|"
            r"acquir(?:e|es|ed|ing)|"
            r"tak(?:es|en|ing|e) over(?! (?:as|from|the (?:job|post|role)))|took over(?! (?:as|"
            r"from))|"
            r"snap(?:s|ped|ping)? up|"
            r"(?:in-)?licens(?:es|ed|ing)(?= [^;.]{2,70}? from\b)|"
            r"pick(?:s|ed|ing)? up(?= (?:(?:up to|about|some|another|around|over) )?\d)|"
            r"contract(?:ed|ing)(?= (?:for )?(?:(?:up to|about|some|another|around|over) )?\d)|"
            r"(?:buil(?:t|ds|d) up|amass(?:es|ed))(?= [^;:.]{0,25}?(?:holding|stake|position|"
            r"shareholding)\b)|"
            r"(?:rais|increas|lift|boost|tak|acquir|gain|pick)(?:e|es|ed|en|ing|s)?(?: up)?"
            r"(?= (?:[^\s;:]+ ){0,8}?(?:stake|shareholding)\b)|"
            r"took(?= (?:[^\s;:]+ ){0,8}?(?:stake|shareholding)\b)|"
            r"topped up|procur(?:e|es|ed|ing)|import(?:s|ed|ing)?|leas(?:e|es|ed|ing)(?! "
            r"(?:agreement|deal))|"
            r"(?:takes?|took|taking)(?= (?:(?:up|to|over|more|about|another|at|least|than|some|"
            r"around|"
            r"roughly|nearly|almost|a|further|additional|the|first|all) ){0,3}"
            r"(?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b))|"
            r"(?:takes?|took|taking)(?= (?:half|a third|a quarter|\d[\d.]*%|\d+ per ?cent|"
            r"control) of\b)|"
            r"tops? up"
        ),
    ),
    (
        RECEIVE,
        (
            r"(?:receiv(?:e|es|ed|ing)|gets?|got|getting)(?= (?:(?:[^\s;:]+ ){0,4}?[$€£¥₹]?\d|"
            r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?!(?:years?|months?|"
            r"weeks?|days?)\b)))"
        ),
    ),
    (
        RECEIVE,
        (
            r"(?:obtain(?:s|ed)?|secur(?:es|ed)|rais(?:es|ed)|dr(?:aws|ew))"
            rf"(?= (?:an? )?(?:[^\s;:]+ ){{0,2}}?{SUM}[^;]{{0,60}}? from\b)"
        ),
    ),
    (
        PAYMENT,
        (
            r"(?:pays?|paid)(?! (?:for|with|by|off|back|out|down)\b)"
            rf"(?= (?:[a-z’'.-]+ ){{0,5}}?{AMOUNT}(?![\w-])(?! (?:an?|each|per)\b))"
        ),
    ),
    (
        GIVE,
        (
            r"(?:provid|channel|direct|mak)(?:e|es|s|ed|"
            rf"ing)?(?= (?:[^\s;:]+ ){{0,4}}?{SUM})"
        ),
    ),
    (
        SELL,
        (
            r"sell(?:s|ing)?|sold|suppl(?:ies|ied|ying|"
            r"y(?! (?:deal|agreement|contract|accord|pact)))|"
            r"deliver(?:s|ed|ing)?|export(?:s|ed|ing)?|"
            r"ship(?:s|ped|ping)?(?= )|equip(?:s|ped)?|manufactur(?:e|es|ed)|"
            r"provid(?:e|es|ed|ing)(?! for\b)"
        ),
    ),
    (
        GIVE,
        (
            rf"(?:hand(?:s|ed|ing)?(?: over)?|transfer(?:s|red)?|releas(?:e|es|ed)|forg(?:ive|"
            rf"ives|ave)|"
            rf"wr(?:ites?|ote) off)(?= (?:[^\s;:]+ ){{0,6}}?{SUM})|cancel(?:s|"
            rf"led)?(?= [^.;]{{0,50}}\bdebts?\b)|"
            rf"(?:sends?|sent|sending|throws?|threw)(?= (?:[a-z’'.-]+ ){{0,8}}?{SUM})|"
            r"donat(?:e|es|ed|ing)|gift(?:ed|ing)|"
            r"grant(?:s|ed|ing)?(?! agreement)|set(?:s|ting)? aside|"
            rf"award(?:s|ed|ing)?(?= [^;.]{{0,50}}?{SUM})|"
            r"(?:giv(?:e|es|en|ing)|gave|offer(?:s|ed|ing)?"
            r"(?! and acceptance| of \S{1,8} (?:a|per) share))"
            rf"(?= (?:[^\s;:]+ ){{0,9}}?(?:{SUM}|\d[\d,.]* (?:tonnes|tons)\b))|"
            r"(?:support|back|help|assist|aid)(?:s|ed|ing)?(?= [^;.]{1,60}? with "
            r"(?:an? (?:[a-z]+ )?(?:loan|grant|credit|package) (?:of|worth) )?"
            rf"(?:up to |about |over |another |a further )?{SUM})|"
            rf"(?:confirm|announc|unveil|reveal)(?:s|ed|es|ing)?(?= {AMOUNT} (?:for|towards?)\b)|"
            r"contribut(?:e|es|ed|ing)|allocat(?:e|es|ed|ing)|earmark(?:s|ed)?|disburs(?:e|es|ed)|"
            r"(?:pledg(?:e|es|ed|ing)|commit(?:s|ted|ting)?|promis(?:e|es|ed)|propos(?:e|es|ed))"
            r"(?! (?:the )?[^.;,$€£\d]{2,45}? to (?:buy|purchase|acquire|order|import|invest|lend|"
            r"supply|sell|build|spend|put|take|provide)\b)"
            r"(?! [^.;,$€£\d]{0,45}?\bto (?:buy|purchas|acquir|order|import|invest|lend|supply|"
            r"sell|"
            r"build|spend)ing\b)"
            r"(?! (?:itself |themselves )?(?:to )?(?:buy|purchas|acquir|order|import|invest|lend|"
            r"suppl|"
            r"sell|build|spend|tak|put|open|construct|develop|expand|upgrad|fund|financ|establish|"
            r"deliver|export)(?:e|es|ed|ing|y)?\b)"
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
            r"(?:follow(?:s|ed)?|le(?:ads?|d)|chip(?:s|ped) in|weigh(?:s|ed) in|join(?:s|ed) in|"
            r"com(?:e|es) in|"
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
            r"complet(?:e|es|ed|ing)(?= (?:an?|the|its|their)\b)|"
            r"clos(?:e|es|ed|ing)(?= (?:an?|the|its|their) (?:[^\s;:]+ ){0,4}?"
            r"(?:takeover|acquisition|purchase|sale|buyout)\b)|"
            r"seal(?:s|ed)?|finali[sz](?:e|es|ed)|"
            r"put(?:s|ting)? (?:its|their) (?:names?|signatures?) (?:to|under|on)|"
            r"(?:put|puts|putting) pen to paper|sh(?:ake|akes|ook) hands on|"
            r"agree(?:s|d)?(?= (?:to|on|with|an?|the|deals?|contracts?|"
            r"(?:[a-z]+ )?(?:sales|purchases|orders)))|"
            r"enter(?:s|ed)? into|clos(?:e|es|ed)(?= (?:an? |the )?(?:deal|agreement|contract))|"
            r"announc(?:e|es|ed|ing)|unveil(?:s|ed)?|launch(?:es|ed)?|approv(?:e|es|ed)|"
            r"(?:authori[sz]|clear|adopt|pass)(?:e|es|ed|s)?"
            rf"(?= {AMOUNT}(?: [a-z]+){{0,3}} (?:for|to)\b)|"
            r"endors(?:e|es|ed)|greenlit|okay(?:s|ed)|clear(?:s|ed)(?= (?:an?|the|its) )|"
            r"partner(?:s|ed|ing)?(?= with)|team(?:s|ed)? up|form(?:s|ed)?(?= (?:an? )?joint)|"
            r"secur(?:e|es|ed|ing)"
        ),
    ),
)
