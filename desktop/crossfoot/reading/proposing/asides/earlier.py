"""Figures of what was agreed, offered or done before: another deal than the one told of.

"In 2019 it ordered twelve", "the first contract dates from 2021", "has lent $4 billion since 2005".
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from crossfoot.reading.found import Found
    from crossfoot.reading.proposing.sentences import Sentence

_YEAR = r"(?:19|20)\d\d\b"
_DEAL = (
    r"(?:contract|order|deal|agreement|compact|accord|loan|grant|purchase|sale|tender|memorandum|"
    r"pact|investment|acquisition|takeover|bid|offer|programme|program|package|concession|one)"
)
# What somebody did in a deal, in the past tense.
_DID = (
    r"(?:ordered|bought|acquired|purchased|took over|sold|signed|invested|pledged|received|lent|"
    r"granted|borrowed|gave|given|paid|put in|awarded|won|agreed|approved|provided|committed|"
    r"donated|financed|promised|placed|secured|contracted|raised|injected|built|offered|took|taken|"
    r"delivered|produced|handed over|completed|opened)"
)
_LONG_AGO = re.compile(
    rf"(?:^|[;—–]\s+)(?:[Ii]n|[Bb]ack in|[Dd]uring) (?:\w+ )?{_YEAR}"
    r"|^(?:Last year|A year ago|A year earlier|Previously|(?:Two|Three|Four|Five|Ten) years ago|"
    r"Earlier,)"
    rf"|\b(?:previous|earlier|similar|separate) {_DEAL}s? (?:in|of|from) (?:\w+ )?{_YEAR}"
    rf"|\bhad (?:already |previously |earlier ){_DID}\b[^,;]*$"
)
# "In 2026 another $100 million will follow": a year that is yet to come.
_WILL = re.compile(r"\b(?:will|would|is to|are to|due|expected to)\b")
# "the carrier, which ordered 28 of the type in 2022"; "replaces an earlier one for four 777-9s".
_WHO_ONCE = re.compile(
    r"\b(?:which|who|that|[Ii]t|had)\s(?:had )?(?:already |previously |earlier |first )?"
    r"(?:ordered|bought|signed|purchased|invested|pledged|received|acquired|took|won)\b[^,;]{0,40}$"
)
# "since 2018, when it ordered 55 of them"
_WHEN = re.compile(
    rf"\b(?:in|since) (?:\w+ )?{_YEAR}, when [^.;,]{{0,30}}?\b{_DID}\b[^.;,]{{0,40}}$"
)
_EARLIER_ONE = re.compile(
    r"\b(?:replac\w+|follow\w*|after|beyond|besides) an? (?:earlier|previous|older|similar) "
    r"(?:one|order|deal|contract|agreement)\b[^;]{0,60}$"
)
# "its second sale after a $12.4 billion deal in 2022", "it follows a $250 million loan approved in"
_AFTER_ONE = re.compile(r"\b(?:after|following|follows|since) an?(?: [a-z-]+){0,2}\s*$")
_AGREED_IN = re.compile(
    rf"[^,;.]{{0,60}}\b(?:(?:in|of|from) {_YEAR}|"
    r"(?:approved|signed|agreed|granted|placed|announced) (?:in|last|earlier)\b)"
)
# "these deals build on the $600 billion commitment announced last week".
_BUILDS_ON = re.compile(
    r"\b(?:buil(?:ds?|t|ding) (?:up)?on|in addition to) (?:the|an?|its|their|that)(?: \w+){0,2}\s*$"
)
_ANNOUNCED_THEN = re.compile(
    r"[^;.]{0,50}\b(?:announced|pledged|signed|agreed|promised|unveiled)\b"
    r" (?:last|in|on|earlier|previously|during|at)\b"
)
_YEARS_AGO = re.compile(
    r"[^,;$€£¥₹\d]*?\b(?:last year(?![’']s)|years? (?:ago|earlier|before))\b[^,;]*$"
)
# "The first contract, worth $900 million, dates from 2021": over by a time that is told.
_FIRST_ONE = re.compile(
    r"^(?:The|Its|Their|An?|That) (?:[a-z]+ )?(?:first|original|earlier|previous|initial|preceding|"
    rf"prior|last|{_YEAR})(?: such)? (?:[\w-]+ ){{0,3}}?{_DEAL}\b"
)
_BY_THEN = re.compile(
    rf"\b(?<!until )(?<!by )(?:{_YEAR}|years? (?:ago|earlier|before)|last (?:year|month)|"
    r"dates (?:from|back)|had been|repaid|expired|lapsed)\b"
)
# "The 2014 loan of $150 million", "under a 2010 contract then put at".
_OF_A_YEAR = re.compile(
    rf"\b(?:an?|the|its|their) {_YEAR} (?:[a-z]+ ){{0,2}}?{_DEAL}\b[^.;]{{0,60}}$", re.IGNORECASE
)
# "buying 32 F-35s under a $4.6 billion contract of 2020".
_UNDER = re.compile(r"\bunder (?:an?|its|their|the)\s*$")
_OF_THEN = re.compile(rf"\s(?:[a-z]+ )?{_DEAL} (?:of|from|signed in|agreed in) (?:\w+ )?{_YEAR}")
_UNDER_ONE = re.compile(
    rf"[^.;]{{0,40}}? under (?:an?|its|their|the) [^.;]{{0,40}}?\b{_DEAL} (?:of|from|signed in|"
    rf"agreed in) "
    rf"(?:\w+ )?{_YEAR}"
)
# "an earlier bid in 2019", "the previous phase".
_FORMERLY = re.compile(
    r"\b(?:an?|the|its|their) (?:earlier|previous|preceding) (?:bid|phase|offer|tender|round|"
    r"programme|program|edition|season|tranche|package|memorandum) [^.;]{0,80}$",
    re.IGNORECASE,
)
# "The Emirates had pledged $1.4 trillion … in March": done before what is told.
_HAD = re.compile(
    r"^(?:(?!\b(?:said|says|announced|confirmed|told|reported|added|that|whether|because|which|"
    rf"who|once|if)\b)[^;:]){{0,80}}?\bhad (?:been )?{_DID}\b[^;:]{{0,80}}$"
)
_AT_A_TIME = re.compile(
    rf"\b(?:in|on|by|under|during|of|since) (?:[\w’']+ ){{0,5}}?{_YEAR}|\b(?:last year|"
    r"years? (?:ago|earlier|before))\b",
    re.IGNORECASE,
)
# "The government said on Monday it had offered": that is the news.
_SAID_IT_HAD = re.compile(
    r"\b(?:said|says|confirmed|announced|disclosed)\b[^,;]{0,30}"
    r"\b(?:it|he|she|they|that [^,;]{2,30}) had \w+[^;:]{0,60}$"
)
_REFUSED = re.compile(
    r"\bhad (?:offered|bid|sought|wanted|been offered|budgeted|planned|expected|estimated|forecast|"
    r"demanded|asked for|set aside)\b[^;:]{0,60}$"
)
# "Some 60 billion cubic metres had been sold under the contract of 2019".
_HAD_BEEN = re.compile(
    rf"[^.;]{{0,60}}?\bhad been {_DID} (?:[\w’']+ ){{0,5}}?(?:in|of|from|by) (?:\w+ )?{_YEAR}"
)
# "Temasek paid $1 billion for it in 2018", "bought it in 2016 for $53 billion".
_DONE = re.compile(
    rf"(?<!was )(?<!were )(?<!been )(?<!be )(?<!is )(?<!and )(?<!will )(?<!to )(?<!would )"
    rf"(?<!may )\b(?:{_DID}|put|was|were|cost)\b"
    r"(?P<between>[^.;]{0,90})$"
)
_ONCE = re.compile(r"\b(?:had|was|were|bought|acquired|took over)\b(?P<between>[^.;]{0,90})$")
_IN_THAT_YEAR = re.compile(
    rf"\)?[^.;,]{{0,30}}? (?:in|between|from) (?:\w+ )?{_YEAR}(?! (?:onwards?|on)\b)"
)
_THAT_YEAR = re.compile(rf"\bin (?:\w+ )?{_YEAR}(?:,)? (?:for|at|with|under)\b")
_YET_TO_COME = re.compile(
    r"\b(?:will|would|to (?=[a-z])|agreed|signed|announced|has|have|is|are|plans?|pledged|"
    r"expected)\b"
)
# "has lent … since January", "have carried out … to date": not this deal.
_HAS_DONE = re.compile(
    r"\b(?:has|have|had)\s+(?:(?:already|also|so far|now|together|jointly|thus far)\s+)*"
    r"(?:[a-z]+ed|lent|put|given|spent|bought|sold|built|borrowed|drawn|paid|made|won|got|"
    r"carried out)\b[^.;]{0,90}$"
)
_OVER_THE_YEARS = re.compile(
    r"\b(?:since (?!(?:then|that|it|they)\b)|to date\b|so far\b|thus far\b|"
    r"over the (?:past|last) (?:\w+ )?(?:years?|decade|months)|in the (?:past|last) "
    r"(?:\w+ )?(?:years?|decade)|in recent years|in total\b|until now\b|in the country over)"
)
_SINCE_FIRST = re.compile(r"(?:Since|To date|So far|Until now|Over the (?:past|last))\b")
# "has now given aid of", "has so far invested", "has already built three plants for".
_HAS_NOW = re.compile(
    r"\b(?:has|have) (?:now|so far|thus far|to date) (?:given|lent|invested|provided|deployed|"
    r"spent|committed|disbursed|put|pledged|received|bought)\b[^.;]{0,40}$|"
    r"\b(?:has|have) already (?:given|lent|invested|provided|built|bought|ordered|committed|"
    r"pledged|opened|financed|donated|acquired|sunk)\b[^.;]{0,60}$|"
    r"\balready has[^.;]{0,30}$|(?<!will )\bhave invested(?: some| about| over| more than)?\s*$"
)
_LAST_YEARS = re.compile(
    r"\b(?:last|the previous|a previous|previous) (?:year|season|month|quarter|round|"
    rf"edition)[’']s(?: (?:record|total))?\s*$|\bthan in {_YEAR}[^.;]{{0,20}}$",
    re.IGNORECASE,
)
# "raised $1.13 billion in the previous season"
_LAST_TIME = re.compile(
    r"[^.;,]{0,40}? (?:in|for|during|over) (?:the|its|their) (?:previous|preceding|prior) "
    r"(?:[a-z]+ )?(?:season|year|round|quarter|edition|period|campaign|phase|cycle)\b"
)
_PUT_AT = re.compile(
    r"\b(?:costs?|price|value|bill|budget)\b[^.;]{0,30}? (?:was|were|had been) (?:last )?(?:put|"
    r"estimated|valued|priced|budgeted) at(?: about| around| some| over| more than)?\s*$"
)
_A_PART_OF = re.compile(
    r"\b(?:first|second|third|next|latest|last|initial|new) (?:part|tranche|instal?ment|slice|"
    r"phase|drawing) (?:of|from|under) (?:an?|the|its|their)?(?: [a-z-]+){0,3} ?$"
)
_IN_ONE = re.compile(rf"[^.;]{{0,20}}\bin {_YEAR}")
_DECIMAL_POINT = re.compile(r"(?<=\d)\.(?=\d)")
_REACH, _LEAD = 130, 600


def is_of_an_earlier_deal(text: str, sentence: Sentence, figure: Found) -> bool:
    """Whether the words tell of an earlier deal, or of all that was done so far."""
    # The point in "4.4 billion" ends no clause.
    opening = _DECIMAL_POINT.sub(",", text[sentence.start : figure.start])
    before = opening[-_REACH:]
    if _A_PART_OF.search(before):
        return False  # "It is the first tranche of EUR 1 billion approved in 2023"
    after = _DECIMAL_POINT.sub(",", text[figure.end : sentence.end])
    return (
        _is_named_earlier(before, after)
        or tells_of_the_past(text, sentence, figure.start)
        or _was_done(opening, before, after, leads=_leads(text, sentence))
        or _has_come_together(opening, before, after)
    )


def _leads(text: str, sentence: Sentence) -> bool:
    """Whether no sentence but a title stands before."""
    return sentence.start < _LEAD and text.find(". ", 0, sentence.start) < 0


def tells_of_the_past(text: str, sentence: Sentence, place: int) -> bool:
    """Whether what a sentence says at a place was told of another time: "In 2015 …"."""
    ago = _LONG_AGO.search(text[sentence.start : place])
    return ago is not None and not _WILL.search(text, sentence.start, sentence.end)


def _is_named_earlier(before: str, after: str) -> bool:
    """Whether the deal that a figure is of is called an earlier one."""
    once = _AFTER_ONE.search(before) or _WHO_ONCE.search(before)
    built_on = _BUILDS_ON.search(before) and _ANNOUNCED_THEN.match(after)
    return bool(
        (once and _AGREED_IN.match(after))
        or built_on
        or _EARLIER_ONE.search(before)
        or _WHEN.search(before)
        or _YEARS_AGO.match(after)
        or _OF_A_YEAR.search(before)
        or (_UNDER.search(before) and _OF_THEN.match(after))
        or _UNDER_ONE.match(after)
        or _FORMERLY.search(before)
    )


def _was_done(opening: str, before: str, after: str, *, leads: bool) -> bool:
    """Whether the words say that it was done, or was so, at a time before.

    leads: no sentence stands before, so that what it tells is what the text is about.
    """
    if _FIRST_ONE.match(opening) and not _WILL.search(opening):
        return _BY_THEN.search(opening) is not None or _BY_THEN.search(after) is not None
    if _HAD.search(opening) and (_AT_A_TIME.search(opening) or _AT_A_TIME.search(after)):
        return True
    done = (_ONCE if leads else _DONE).search(before)
    between = done["between"] if done else ""
    then = done and (_IN_THAT_YEAR.match(after) or _THAT_YEAR.search(between))
    gone = then and not _YET_TO_COME.search(between)
    return bool(
        gone
        or _HAD_BEEN.match(after)
        or (_REFUSED.search(before) and not _SAID_IT_HAD.search(opening))
    )


def _has_come_together(opening: str, before: str, after: str) -> bool:
    """Whether an amount is of all that was done so far, or of a time before."""
    over_years = _OVER_THE_YEARS.search(after) or _SINCE_FIRST.match(opening)
    put_then = _PUT_AT.search(before) and _IN_ONE.match(after)
    return bool(
        (_HAS_DONE.search(before) and over_years)
        or put_then
        or _HAS_NOW.search(before)
        or _LAST_YEARS.search(before)
        or _LAST_TIME.match(after)
    )
