"""Wordings of sums, counts and works that the words of dealing look for beside them: data only."""

from __future__ import annotations

MONEY_NOUN = r"(?:[^\s;:]+\s+){0,10}?"
# An amount right after a verb, as far as its noun: "confirmed a further £10 billion for".
AMOUNT = (
    r"(?:(?:up|to|over|more|than|at|least|about|around|nearly|almost|another|an?|further|"
    r"additional|extra|new|fresh|some) ){0,4}"
    r"(?:[a-z]{2,3} ?|[acs](?=\$))?[$€£¥₹]?\d[\d.,]*(?:m|bn|mn|tn)?"
    r"(?: (?:million|billion|trillion|crore|bn|mn|yuan|euros|dollars|pounds)){0,2}"
)
# Any sum of money: "$5", "rs1.2", "dkk 39", "9.2 billion".
SUM = (
    r"(?:[a-z]{0,3}\.?[$€£¥₹] ?\d|"
    r"(?:usd|eur|gbp|chf|dkk|sek|nok|pln|czk|inr|rs|pkr|aed|sar|qar|kwd|cny|rmb|jpy|krw|kzt|uzs|"
    r"try|"
    r"zar|ngn|brl|mxn|cad|aud|nzd|sgd|hkd|myr|idr|php|thb|vnd|egp|huf|ron|rub)\.? ?\d|"
    r"\d[\d.,]*[ -]?(?:million|billion|trillion|bn|mn|crore|lakh)\b|"
    r"an? (?:million|billion|trillion)\b)"
)
MAIN = (
    r"(?:(?:remain(?:s|ed)|is|was|are|were|became|ranks? as|emerged as) the (?:single )?"
    r"(?:largest|biggest|top|main|leading) "
)
# What a maker builds for whoever ordered it, rather than for itself.
DELIVERED = (
    r"(?:ships?|vessels?|carriers?|tankers?|ferry|ferries|liners?|boats?|frigates?|corvettes?|"
    r"submarines?|destroyers?|icebreakers?|planes?|jets?|aircraft|airliners?|fighters?|"
    r"helicopters?|trains?|trainsets?|trams?|locomotives?|railcars?|carriages?|wagons?|buses|"
    r"tanks?|howitzers?|satellites?|spacecraft|units?|engines?)"
)
COUNT = r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens of)"
# Somewhere behind a verb a price is told.
PRICED = rf"(?= [^;:.]{{0,130}}?{SUM})"
# What somebody who opens or announces it invests in.
WORKS = (
    r"(?:plants?|factor(?:y|ies)|works|smelter|refinery|mine|hub|campus|data cent(?:er|re)s?|park|"
    r"farm|terminal|warehouses?|facilit(?:y|ies)|fab|foundry|gigafactory|complex|mill|pipeline|dam)"
)
