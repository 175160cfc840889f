"""The verbs of dealing, the more telling before the more general: data only.

A verb that means a deal only beside an amount or a certain noun says so with what follows it.
"""

from __future__ import annotations

from crossfoot.reading.proposing.acts.trigger_kinds import (
    ATTRACT,
    AWARD,
    BORROW,
    BUY,
    FOLLOW,
    GIVE,
    GUARANTEE,
    INVEST,
    LEND,
    PAY,
    PAYMENT,
    RECEIVE,
    SELECT,
    SELL,
    SIGN,
    TARGET,
    WIN,
    TriggerKind,
)

_MONEY_NOUN = r"(?:[^\s;:]+\s+){0,10}?"
# An amount right after a verb, as far as its noun: "confirmed a further £10 billion for".
_AMOUNT = (
    r"(?:(?:up|to|over|more|than|at|least|about|around|nearly|almost|another|an?|further|"
    r"additional|extra|new|fresh|some) ){0,4}"
    r"(?:[a-z]{2,3} ?|[acs](?=\$))?[$€£¥₹]?\d[\d.,]*(?:m|bn|mn|tn)?"
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
# What a maker builds for whoever ordered it, rather than for itself.
_DELIVERED = (
    r"(?:ships?|vessels?|carriers?|tankers?|ferry|ferries|liners?|boats?|frigates?|corvettes?|"
    r"submarines?|destroyers?|icebreakers?|planes?|jets?|aircraft|airliners?|fighters?|"
    r"helicopters?|trains?|trainsets?|trams?|locomotives?|railcars?|carriages?|wagons?|buses|"
    r"tanks?|howitzers?|satellites?|spacecraft|units?|engines?)"
)
_COUNT = r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of)"
# Somewhere behind a verb a price is told.
_PRICED = rf"(?= [^;:.]{{0,130}}?{_SUM})"
# What somebody who opens or announces it invests in.
_WORKS = (
    r"(?:plants?|factor(?:y|ies)|works|smelter|refinery|mine|hub|campus|data cent(?:er|re)s?|park|"
    r"farm|terminal|warehouses?|facilit(?:y|ies)|fab|foundry|gigafactory|complex|mill|pipeline|dam)"
)
VERBS: tuple[tuple[TriggerKind, str], ...] = (
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
    (
        SELL,
        (
            r"(?:buil(?:d|ds|ding)|assembles?|(?:manufactur|mak)(?:e|es|ing))"
            rf"(?= (?:[a-z]+ ){{0,2}}?{_COUNT} (?:(?!(?:of|in|for|to|at|and)\b)[^\s;:.,]+ ){{0,4}}?"
            rf"{_DELIVERED}\b)"
        ),
    ),
    (
        SELL,
        (
            r"(?:built|made)(?= (?:[a-z]+ )?by [^;:.]{2,50}? for (?![$€£¥₹\d]|about|over|more|"
            r"up to|"
            r"nearly|around|some|an? (?:cost|total|price)|(?:usd|eur|gbp|rs) ?\d))"
        ),
    ),
    (BUY, r"plac(?:e|es|ed|ing) (?:an? |its |their |the )?(?:[^\s;:]+ ){0,5}?orders?"),
    # "The order went to Worley": whoever gets it sells.
    (
        AWARD,
        (
            r"(?:(?<=orders )|(?<=order )|(?<=contract )|(?<=contracts )|(?<=job )|(?<=work )|"
            r"(?<=mandate )|(?<=tender )|(?<=commission )|(?<=package ))"
            r"(?:has |have )?(?:went|goes|gone|fell)(?= (?:jointly )?to\b)"
        ),
    ),
    (SELL, rf"(?:goes|went|passe[sd])(?= (?:over )?to [^.;]{{2,70}}? (?:for|at) {_SUM})"),
    (
        SELL,
        (
            r"divest(?:s|ed|ing)?(?: (?:itself|themselves) of)?|offload(?:s|ed|ing)?|"
            r"dispos(?:e|es|ed|ing) of|"
            rf"(?:part(?:s|ed|ing)? with|unload(?:s|ed|ing)?|relinquish(?:es|ed)?|ced(?:es|ed)|"
            rf"let(?= [^;.]{{2,40}} have)|(?:(?:hand|sign|turn)(?:s|ed|ing)? over|transfer(?:s|red|"
            rf"ring)?)"
            rf"(?= [^;.$€£¥₹]{{2,80}} to [^;.]{{2,80}} (?:for|at))){_PRICED}|"
            r"charter(?:s|ed|ing)?(?: out)?(?= (?:the |its |an? |\d|two |three |four |five |six |"
            r"ten )"
            r"[^;.,]{2,50}? to\b)|"
            r"(?:leas|rent|hir)(?:e|es|ed|s|ing) out"
        ),
    ),
    (
        BUY,
        (
            rf"taken(?= (?:up |in full )?by\b){_PRICED}|"
            r"(?:(?:absorb|swallow|gobbl|scoop|hoover|snaffl|pick(?=\w* up\b)|grab|nabb?)"
            r"(?:e|es|ed|s|ing)?(?: up)?|"
            rf"(?:takes?|took|taking)(?= [^;.]{{2,40}} private)){_PRICED}|"
            r"(?:gain|win|won|assum|seiz|secur)(?:e|es|ed|s|ing)?(?= (?:full |majority |sole )?"
            r"control of\b)|charter(?:s|ed|ing)?(?= [^;.]{2,60} from\b)"
        ),
    ),
    (
        INVEST,
        (
            rf"(?:pump|funnel|stump|cough|shell|splash|fork|sink|tip)(?:s|ed|ing)?(?: up| out)?"
            rf"(?= {_AMOUNT})"
        ),
    ),
    (
        BUY,
        (
            rf"(?:gets?|got|takes?|took|bags?|bagged|nab(?:s|bed)|grab(?:s|bed)|scoop(?:s|ed) up)"
            r"(?= (?!(?:an?|its|their|up|over|about|more|another|some|all|part|place|off|out|on|"
            r"back|[a-z]+ing|loans?|credits?|cash|money|aid|support|help|approvals?|clearance|"
            r"permission|backing|grants?|investments?|orders?|contracts?|delivery|"
            r"bids?|offers?|work|space)\b)"
            rf"(?:[^\s;:.,$€£\d][^\s;:.,$€£]* ){{1,4}}?(?:for|at) (?:about |up to |some |around |"
            rf"over |nearly )?{_SUM})"
        ),
    ),
    (
        BUY,
        (
            rf"sign(?:s|ed|ing)? (?:up )?for(?! (?:[a-z]+ )?{_SUM})|"
            r"tak(?:e|es|ing) delivery of|took delivery of"
        ),
    ),
    (BUY, r"exercis(?:e|es|ed|ing)(?= [^;:.]{0,60}options?)"),
    (
        BUY,
        (
            r"(?:(?:turn|convert)(?:s|ed|ing)?|firm(?:s|ed|ing)(?: up)?)"
            r"(?= [^;:.]{0,60}?(?:options|rights|orders))"
        ),
    ),
    (BUY, r"commit(?:s|ted|ting)? to(?= (?:(?:up to|at least|over|buy|order|take) )?\d)"),
    (
        PAY,
        (
            rf"(?:pays?|paid|paying)(?= {_AMOUNT}(?: \([^)]{{1,25}}\))? "
            r"(?:upfront |in cash |in shares |now |each |at closing )?for\b)"
        ),
    ),
    (
        SELECT,
        (
            r"select(?:s|ed|ing)|chos(?:e|en)|choos(?:es|ing)|pick(?:ed|ing)(?! up\b)|"
            r"tap(?:s|ped)(?! into)|opt(?:s|ed) for|"
            r"hir(?:es|ed)|commissioned|(?:contract|task|engag)ed(?= [^.;]{2,40} to\b)|"
            r"sign(?:s|ed) up(?= [^.;]{0,40}? (?:for|to)\b)|"
            r"(?:went|turn(?:s|ed)) to(?= [^.;]{0,60}? (?:for|and (?:order|buy|bought|chart|leas|"
            r"hir)\w*)\b)"
        ),
    ),
    (
        AWARD,
        (
            rf"(?:award|hand|grant|give|gave|giv)(?:s|ed|ing|en)?\b(?= {_MONEY_NOUN}(?:contracts?|"
            rf"deals?|orders?|(?<!price )concessions?|licen[cs]es?|tenders?|mandates?|"
            rf"projects?)\b)|"
            r"(?:award|hand|grant|giv|let)(?:ed|en)?(?= (?:jointly )?(?:to|by)\b)"
        ),
    ),
    (
        WIN,
        (
            rf"(?:wins?|won|winning|secur(?:e|es|ed|ing)|land(?:s|ed|ing)?|clinch(?:es|ed|ing)?|"
            rf"bag(?:s|ged)?|snag(?:s|ged)?|net(?:s|ted)?|scoop(?:s|ed)?|captur(?:es|ed)|book(?:s|"
            rf"ed)?|receiv(?:e|es|ed|ing)|gets?|got|pick(?:s|ed) up)"
            rf"(?= {_MONEY_NOUN}(?:contracts?|orders?|(?:trade |commercial |procurement |export "
            rf")?deals?|projects|tenders?|(?:largest|biggest|lion[’']s) share))"
        ),
    ),
    (
        BUY,
        (
            r"(?:won|wins?|winning)(?= (?:an?|the) (?:[a-z]+ ){0,2}?(?:auction|privati[sz]ation)s? "
            r"(?:for|of)\b)"
        ),
    ),
    # "Egis has been entrusted with studies": the work is its to sell.
    (
        AWARD,
        (
            r"(?:entrust|task|charg|commission|mandat|appoint|hir|contract|engag)ed"
            r"(?= (?:with|to|as)\b)"
        ),
    ),
    (
        WIN,
        (
            r"(?:named|declared|chosen|selected|confirmed|picked|ranked)(?: as)? (?:the |a )?"
            r"(?:[a-z]+ )?(?:winner|bidder|supplier|contractor|builder)s?\b"
        ),
    ),
    (
        WIN,
        (
            rf"(?:receiv(?:e|es|ed|ing)|gets?|got)(?= {_AMOUNT} from [^.;]{{2,40}} for "
            r"(?:its|their|the|an?)\b)"
        ),
    ),
    (WIN, rf"(?:won|wins?|winning|clinch(?:es|ed)?|bagg?(?:s|ed)?)(?= (?:an? |the |its )?{_SUM})"),
    (
        BORROW,
        (
            r"(?:secur|obtain|rais|receiv|arrang|sign|clos|agre)(?:e|es|ed|ing|s)?"
            r"(?= [^;]{0,90}? (?:from|with) (?:[\w-]+ ){0,7}?(?:banks|lenders|creditors)\b)|"
            rf"borrow(?:s|ed|ing)?|(?:secur(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|obtain(?:s|ed)?|"
            rf"got|get|gets|sign(?:s|ed))(?= {_MONEY_NOUN}(?:loans?|credit|financing))"
        ),
    ),
    (
        ATTRACT,
        (
            r"(?:gets?|got|getting|receiv(?:e|es|ed|ing)|gain(?:s|ed)?)"
            r"(?= (?:an?|the|its|one|two|another) "
            rf"(?:[^\s;:.,]+ ){{0,4}}?{_WORKS} (?:from|by|of)\b)"
        ),
    ),
    (
        INVEST,
        (
            r"(?:(?:receiv|obtain|secur|win|gain)(?:e|es|ed|s)?|won|got|gets?|(?:was|were|been|is) "
            r"(?:granted|given|issued|awarded))(?= (?:an? |the |its |all )?(?:[a-z]+ ){0,2}?"
            r"(?:certificates?|licen[cs]es?|permits?|approvals?|permission|consent|go-ahead|"
            rf"green light|clearance)\b[^;:.]{{0,80}}? (?:for|to build) [^;:.]{{0,60}}?{_WORKS}\b)"
        ),
    ),
    (
        ATTRACT,
        (
            rf"(?:attract(?:s|ed|ing)?|secur(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|obtain(?:s|ed)?|"
            rf"win|won|draw|drew|raise[sd]?(?! (?:its|their)\b)|land(?:s|ed)?)"
            rf"(?= {_MONEY_NOUN}investments?)|"
            r"rais(?:es|ed|ing)(?! [^;]{0,70}?\b(?:from|so far|to date|since)\b)"
            rf"(?= {_AMOUNT})"
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
            rf"co-?financ(?:e|es|ed|ing)\b|arrang(?:e|es|ed|ing)(?= {_AMOUNT} (?:for|to)\b)|"
            rf"lend(?:s|ing)?|lent|roll(?:s|ed|ing)? over|deposit(?:s|ed)?(?= {_AMOUNT})|"
            rf"plac(?:es|ed|ing)(?= {_AMOUNT} (?:with|at|in)\b)|"
            rf"(?:extend|provide|grant|offer|approve|"
            rf"give|gave|agree|pledge|commit)(?:s|d|ed|ted|ing)?"
            rf"(?= {_MONEY_NOUN}(?:loans?|credit(?: lines?)?|lines of credit|financing|"
            r"deposits?)\b)|"
            r"issu(?:e|es|ed|ing)(?= (?:[a-z-]+ ){0,2}letters? of (?:interest|support)\b)"
        ),
    ),
    (
        GUARANTEE,
        (
            r"(?:cover|insure|underwrite)(?:s|d|ed)?"
            r"(?= (?:[^\s;:.]+ ){0,6}?(?:loan|credit|tranche|financing|facility)\b)|"
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
            rf"(?:open|inaugurat|start|unveil|announc|plan|launch)(?:s|e|es|ed|d)?"
            rf"(?= (?:an? |its |the )(?:[^\s;:.]+ ){{0,5}}?{_WORKS} (?:in|at|near|on|outside|off|"
            rf"to)\b)|"
            rf"(?:open|inaugurat|start|unveil|announc|plan|launch)(?:s|e|es|ed|d)?"
            rf"(?= (?:an? |its |the )?{_SUM}[^;:.]{{0,50}}?{_WORKS}\b)|"
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
            rf"put(?:s|ting)?(?= (?:up to |about |over |another )?{_SUM}[^;]{{0,50}}? (?:in|into|"
            rf"towards?)\b)|"
            r"lead(?:s|ing)?(?= an? [^;.]{0,40}?(?:project|venture))|"
            r"put(?:s|ting)?(?= .{0,40}? into)|put(?:s|ting)? (?:in|up)(?= "
            rf"(?:(?:the|an?|other|another|further|about|over|up|to|some|"
            rf"remaining) ){{0,3}}{_SUM})|"
            r"fund(?:ed|ing)|funds?(?= (?:an?|the|its|new)\b)|"
            r"buil(?:d|ds|t|ding)(?= (?!on\b|upon\b|up\b|ties|trust|relations|bridges between|"
            r"momentum))|"
            r"lay(?:s|ing)?(?= an? )|"
            r"(?:launch|creat|establish|set|sett|unveil)(?:s|es|ed|ing)?(?: up)?"
            r"(?= (?:an? |the |its )?(?:[^\s;:,]+ ){1,5}?funds?\b)|"
            r"add(?:s|ed|ing)?(?= (?:an? )?(?:further |another |additional |extra )?[$€£¥₹\d])|"
            r"plan(?:s|ned|ning)?(?= (?:to spend |to invest )?(?:up to |about |over |at least |"
            rf"another |an? |the )?{_SUM})|planned(?= (?:at|in|near|on|off|"
            rf"for) [^.;]{{2,60}}? by\b)|"
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
            r"(?:receiv(?:e|es|ed|ing)|gets?|got)(?= (?:(?:[^\s;:]+ ){0,4}?[$€£¥₹]?\d|"
            r"(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty) (?!(?:years?|months?|"
            r"weeks?|days?)\b)))"
        ),
    ),
    (
        RECEIVE,
        (
            r"(?:obtain(?:s|ed)?|secur(?:es|ed)|rais(?:es|ed)|dr(?:aws|ew))"
            rf"(?= (?:an? )?(?:[^\s;:]+ ){{0,2}}?{_SUM}[^;]{{0,60}}? from\b)"
        ),
    ),
    (
        PAYMENT,
        (
            r"(?:pays?|paid)(?! (?:for|with|by|off|back|out|down)\b)"
            rf"(?= (?:[a-z’'.-]+ ){{0,5}}?{_AMOUNT}(?![\w-])(?! (?:an?|each|per)\b))"
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
            rf"wr(?:ites?|ote) off)(?= (?:[^\s;:]+ ){{0,6}}?{_SUM})|cancel(?:s|"
            rf"led)?(?= [^.;]{{0,50}}\bdebts?\b)|"
            rf"(?:sends?|sent|sending)(?= (?:[a-z’'.-]+ ){{0,3}}?{_SUM})|"
            r"donat(?:e|es|ed|ing)|grant(?:s|ed|ing)?(?! agreement)|set(?:s|ting)? aside|"
            rf"award(?:s|ed|ing)?(?= [^;.]{{0,50}}?{_SUM})|"
            r"(?:giv(?:e|es|en|ing)|gave|offer(?:s|ed|ing)?"
            r"(?! and acceptance| of \S{1,8} (?:a|per) share))"
            rf"(?= (?:[^\s;:]+ ){{0,9}}?(?:{_SUM}|\d[\d,.]* (?:tonnes|tons)\b))|"
            r"(?:support|back|help|assist|aid)(?:s|ed|ing)?(?= [^;.]{1,60}? with "
            r"(?:an? (?:[a-z]+ )?(?:loan|grant|credit|package) (?:of|worth) )?"
            rf"(?:up to |about |over |another |a further )?{_SUM})|"
            rf"(?:confirm|announc|unveil|reveal)(?:s|ed|es|ing)?(?= {_AMOUNT} (?:for|towards?)\b)|"
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
            rf"(?= {_AMOUNT}(?: [a-z]+){{0,3}} (?:for|to)\b)|"
            r"endors(?:e|es|ed)|greenlit|clear(?:s|ed)(?= (?:an?|the|its) )|"
            r"partner(?:s|ed|ing)?(?= with)|team(?:s|ed)? up|form(?:s|ed)?(?= (?:an? )?joint)|"
            r"secur(?:e|es|ed|ing)"
        ),
    ),
)
