"""The verbs that mean a deal only beside an amount or a certain noun: data only.

They are looked for before the plain verbs of `trigger_verbs`.
"""

from __future__ import annotations

from crossfoot.reading.proposing.acts.trigger_amounts import (
    AMOUNT,
    COUNT,
    DELIVERED,
    MAIN,
    MONEY_NOUN,
    PRICED,
    SUM,
    WORKS,
)
from crossfoot.reading.proposing.acts.trigger_kinds import (
    ATTRACT,
    AWARD,
    BORROW,
    BUY,
    GIVE,
    GUARANTEE,
    INVEST,
    LEND,
    PAY,
    RECEIVE,
    SELECT,
    SELL,
    WIN,
    TriggerKind,
)

PHRASES: tuple[tuple[TriggerKind, str], ...] = (
    (
        GIVE,
        (
            rf"(?:{MAIN}(?:donors?|contributors?))|top(?:s|ped) the (?:list|table))(?: of donors)?"
            r"(?= with\b)"
        ),
    ),
    (INVEST, rf"{MAIN}investors?)(?= with\b)"),
    (LEND, rf"{MAIN}(?:lenders?|creditors?))(?= with\b)"),
    (BUY, rf"{MAIN}(?:buyers?|customers?))(?= with\b)"),
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
            rf"(?= (?:[a-z]+ ){{0,2}}?{COUNT} (?:(?!(?:of|in|for|to|at|and)\b)[^\s;:.,]+ ){{0,4}}?"
            rf"{DELIVERED}\b)"
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
    (SELL, rf"(?:goes|went|passe[sd])(?= (?:over )?to [^.;]{{2,70}}? (?:for|at) {SUM})"),
    (
        SELL,
        (
            r"divest(?:s|ed|ing)?(?: (?:itself|themselves) of)?|offload(?:s|ed|ing)?|"
            r"dispos(?:e|es|ed|ing) of|"
            rf"(?:part(?:s|ed|ing)? with|unload(?:s|ed|ing)?|relinquish(?:es|ed)?|ced(?:es|ed)|"
            rf"let(?= [^;.]{{2,40}} have)|(?:(?:hand|sign|turn)(?:s|ed|ing)? over|transfer(?:s|red|"
            rf"ring)?)"
            rf"(?= [^;.$€£¥₹]{{2,80}} to [^;.]{{2,80}} (?:for|at))){PRICED}|"
            r"charter(?:s|ed|ing)?(?: out)?(?= (?:the |its |an? |\d|two |three |four |five |six |"
            r"ten )"
            r"[^;.,]{2,50}? to\b)|"
            r"(?:leas|rent|hir)(?:e|es|ed|s|ing) out"
        ),
    ),
    (
        BUY,
        (
            rf"taken(?= (?:up |in full )?by\b){PRICED}|"
            r"(?:(?:absorb|swallow|gobbl|scoop|hoover|snaffl|pick(?=\w* up\b)|grab|nabb?)"
            r"(?:e|es|ed|s|ing)?(?: up)?|"
            rf"(?:takes?|took|taking)(?= [^;.]{{2,40}} private)){PRICED}|"
            r"(?:gain|win|won|assum|seiz|secur)(?:e|es|ed|s|ing)?(?= (?:full |majority |sole )?"
            r"control of\b)|charter(?:s|ed|ing)?(?= [^;.]{2,60} from\b)"
        ),
    ),
    (
        INVEST,
        (
            rf"(?:pump|funnel|stump|cough|shell|splash|fork|sink|tip)(?:s|ed|ing)?(?: up| out)?"
            rf"(?= {AMOUNT})"
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
            rf"over |nearly )?{SUM})"
        ),
    ),
    (
        BUY,
        (
            rf"sign(?:s|ed|ing)? (?:up )?for(?! (?:[a-z]+ )?{SUM})|"
            r"tak(?:e|es|ing) delivery of|took delivery of"
        ),
    ),
    (BUY, r"exercis(?:e|es|ed|ing)(?= [^;:.]{0,60}options?)"),
    (
        BUY,
        (
            r"(?:(?:turn|convert)(?:s|ed|ing)?|firm(?:s|ed|ing)(?: up)?)"
            r"(?= [^;:.]{0,60}?(?:options|rights|orders?))"
        ),
    ),
    (
        BUY,
        (
            r"commit(?:s|ted|ting)? (?:itself|themselves)"
            r"(?= [^;.]{0,40}?\bto (?:(?:an?|the|its) [^;.]{0,50}?\b(?:orders?|purchases?)\b|"
            r"(?:buy|order|tak|leas|purchas|acquir)\w*))"
        ),
    ),
    (BUY, r"commit(?:s|ted|ting)? to(?= (?:(?:up to|at least|over|buy|order|take) )?\d)"),
    (
        PAY,
        (
            rf"(?:pays?|paid|paying)(?= {AMOUNT}(?: \([^)]{{1,25}}\))? "
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
            rf"(?:award|hand|grant|give|gave|giv)(?:s|ed|ing|en)?\b(?= {MONEY_NOUN}(?:contracts?|"
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
            rf"(?= {MONEY_NOUN}(?:contracts?|orders?|(?:trade |commercial |procurement |export "
            rf")?deals?|projects|tenders?|business (?=worth|of)|"
            r"(?:largest|biggest|lion[’']s) share))"
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
            rf"(?:receiv(?:e|es|ed|ing)|gets?|got)(?= {AMOUNT} from [^.;]{{2,40}} for "
            r"(?:its|their|the|an?)\b)"
        ),
    ),
    (WIN, rf"(?:won|wins?|winning|clinch(?:es|ed)?|bagg?(?:s|ed)?)(?= (?:an? |the |its )?{SUM})"),
    (
        BORROW,
        (
            r"(?:secur|obtain|rais|receiv|arrang|sign|clos|agre)(?:e|es|ed|ing|s)?"
            r"(?= [^;]{0,90}? (?:from|with) (?:[\w-]+ ){0,7}?(?:banks|lenders|creditors)\b)|"
            rf"borrow(?:s|ed|ing)?|(?:secur(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|obtain(?:s|ed)?|"
            rf"got|get|gets|sign(?:s|ed))(?= {MONEY_NOUN}(?:loans?|credit|financing))"
        ),
    ),
    (
        ATTRACT,
        (
            r"(?:gets?|got|getting|receiv(?:e|es|ed|ing)|gain(?:s|ed)?)"
            r"(?= (?:an?|the|its|one|two|another) "
            rf"(?:[^\s;:.,]+ ){{0,4}}?{WORKS} (?:from|by|of)\b)"
        ),
    ),
    (
        INVEST,
        (
            r"(?:(?:receiv|obtain|secur|win|gain)(?:e|es|ed|s)?|won|got|gets?|(?:was|were|been|is) "
            r"(?:granted|given|issued|awarded))(?= (?:an? |the |its |all )?(?:[a-z]+ ){0,2}?"
            r"(?:certificates?|licen[cs]es?|permits?|approvals?|permission|consent|go-ahead|"
            rf"green light|clearance)\b[^;:.]{{0,80}}? (?:for|to build) [^;:.]{{0,60}}?{WORKS}\b)"
        ),
    ),
    (
        ATTRACT,
        (
            rf"(?:attract(?:s|ed|ing)?|secur(?:e|es|ed|ing)|receiv(?:e|es|ed|ing)|obtain(?:s|ed)?|"
            rf"win|won|draw|drew|raise[sd]?(?! (?:its|their)\b)|land(?:s|ed)?)"
            rf"(?= {MONEY_NOUN}investments?)|"
            r"(?:gain|welcom|won|wins?|land|draw|drew|found|greet)(?:e|es|ed|s)?"
            r"(?= (?:[a-z]+ ){0,3}investors?\b)|"
            r"rais(?:es|ed|ing)(?! [^;]{0,70}?\b(?:from|so far|to date|since)\b)"
            rf"(?= {AMOUNT})"
        ),
    ),
    (
        RECEIVE,
        (
            rf"(?:receiv(?:e|es|ed|ing)|get|gets|got|obtain(?:s|ed)?|secur(?:e|es|ed|ing))"
            rf"(?= {MONEY_NOUN}(?:grants?|aid|assistance|support|funding|pledges|donations?))"
        ),
    ),
    (
        LEND,
        (
            rf"co-?financ(?:e|es|ed|ing)\b|arrang(?:e|es|ed|ing)(?= {AMOUNT} (?:for|to)\b)|"
            rf"lend(?:s|ing)?|lent|roll(?:s|ed|ing)? over|deposit(?:s|ed)?(?= {AMOUNT})|"
            rf"plac(?:es|ed|ing)(?= {AMOUNT} (?:with|at|in)\b)|"
            rf"(?:extend|provide|grant|offer|approve|"
            rf"give|gave|agree|pledge|commit)(?:s|d|ed|ted|ing)?"
            rf"(?= {MONEY_NOUN}(?:loans?|credit(?: lines?)?|lines of credit|financing|"
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
            rf"{MONEY_NOUN}(?:loan )?guarantees?\b)"
        ),
    ),
)
