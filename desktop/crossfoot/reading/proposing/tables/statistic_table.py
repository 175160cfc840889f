"""Nouns that say what a number measures: how large a thing is, or what a deal comes to. Data only.

`STATISTICS` tell how things stand (a debt, a throughput, a valuation), whatever the verb is;
`MATTERS` are deals, their prices and their parts.
"""

from __future__ import annotations

# What a country, a market or a body has, makes, owes or hopes for.
STATISTICS = (
    # trade and output
    r"trade|turnover|commerce|GDP|gross domestic product|(?:economic )?output|econom(?:y|ies)|"
    # "the export of gas turbines" is what somebody does, "exports of wheat" are how things stand.
    r"exports|export(?! of\b)|imports|import(?! of\b)|"
    r"shipments?|sales|production|throughput|traffic|consumption|demand|"
    r"capacity|(?<!order )(?<!contract )(?<!deal )(?<!loan )volumes?|"
    r"yields?|harvests?|crops?|stockpiles?|inventor(?:y|ies)|"
    r"revenues?|incomes?|profits?|losses|earnings|margins?|takings|receipts|"
    r"EBITDA|cash ?flow|remittances|inflows?|outflows?|"
    # what is owned and owed
    r"reserves?|resources|debts?|liabilit(?:y|ies)|deficits?|surplus(?:es)?|shortfalls?|gaps?|"
    r"arrears|assets|cash (?:pile|position|balance)|capital base|war chest|liquidity|"
    r"portfolio|holdings|exposure|endowment|net worth|savings|synergies|"
    # what somebody is worth, and on which market
    r"market (?:cap\w*|value|size)|capitali[sz]ation|(?:net present|book) value|"
    r"market|sector|industry|share price|shares|stock|"
    # who and what is there already
    r"fleet|workforce|staff|payroll|headcount|population|backlog|unfilled orders|"
    r"order intake|orders in hand|"
    r"membership|subscribers|customers|passengers|ridership|"
    # what somebody loses, plans or lacks
    r"fines?|penalt(?:y|ies)|damages?|tax(?:es)?|tariffs?|dut(?:y|ies)|dividends?|budgets?|"
    r"(?:defen[cs]e|public|government|consumer|military|state) spending|needs?|"
    r"requirements?|targets?|goals?|guidance|forecasts?|"
    r"(?:losing|rival|rejected|beaten|unsuccessful|lower|higher|competing) (?:bids?|offers?)"
)
# Of these a deal can be made as well: "chip sales of $12 billion".
FLOWS = r"trade|exports?|imports?|shipments?|sales|production|shares|stock"
# What a deal is called, costs, or is made up of.
MATTERS = (
    r"deals?|orders?|contracts?|agreements?|accords?|pacts?|purchases?|acquisitions?|takeovers?|"
    r"mergers?|transactions?|sales? (?:of|price)|packages?|investments?|loans?|credits?|"
    r"facilit(?:y|ies)|financing|funding|funds?|grants?|aid|assistance|support|donations?|"
    r"pledges?|commitments?|contributions?|guarantees?|swaps?|lines?|bonds?|equity|stakes?|"
    r"prices?|values?|costs?|worth|bills?|outlay|expenditure|capex|capital|sums?|amounts?|"
    r"money|totals?|figures?|payments?|proceeds|instal?ments?|deposits?|fees?|royalt(?:y|ies)|"
    r"shares? (?:of|in)|parts?|portions?|tranches?|halves|half|thirds?|quarters?|rest|remainder|"
    r"balance|phases?|stages?|steps?|batch(?:es)?|lots?|options?|rights|slices?|"
    r"memorandums?|memoranda|MoUs?|concessions?|tenders?|awards?|offers?|bids?|"
    r"projects?|programmes?|programs?|schemes?|plans?|initiatives?|plants?|factor(?:y|ies)|"
    r"mines?|refiner(?:y|ies)|smelters?|terminals?|ports?|railways?|roads?|bridges?|tunnels?|"
    r"airports?|dams?|stations?|reactors?|units?|parks?|farms?|campus(?:es)?|cent(?:re|er)s?|"
    r"pipelines?|networks?|systems?|ships?|vessels?|aircraft|jets?|planes?|trains?|locomotives?|"
    r"tanks?|vehicles?|helicopters?|missiles?|satellites?|equipment|works?|construction|"
    r"ventures?|partnerships?|compact|envelope|swap line|extension|renewal|upgrade|development"
)
