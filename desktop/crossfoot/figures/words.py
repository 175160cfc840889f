"""Every English word and sentence that the domain shows: the glossary and the message templates.

Records, verdicts and findings carry a member of a value list, or a message id with facts. Here
stands what a person reads for them. `ui` translates the templates, `cli` prints them as they are;
each stands in a QT_TRANSLATE_NOOP, so that lupdate finds it. A fact is text, or a phrase as
`phrases.py` writes it (an amount, an interval, a list), put into words in the reader's language.
Source: DESIGN, section 1 (Words).
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from crossfoot.figures.phrases import Voice, render
from crossfoot.figures.values import (
    AnnouncementKind,
    Basis,
    DealType,
    DismissalReason,
    FindingState,
    Hedge,
    Measure,
    Modality,
    Origin,
    Outcome,
    PartyKind,
    Period,
    Reason,
    RelationKind,
    Role,
    Severity,
    SignOffKind,
    SourceType,
    Stage,
    VerdictKind,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802  (lupdate's name)
    """Mark an English text for lupdate, and return it as it is."""
    return text


WORDS_CONTEXT = "words"
SENTENCES_CONTEXT = "sentences"


class Speech(NamedTuple):
    """A language as sentences need it.

    translate:  (context, English) to the text shown.
    decimal, group:  the marks inside numbers.
    """

    translate: Callable[[str, str], str]
    decimal: str = "."
    group: str = ","


ENGLISH = Speech(lambda _, text: text)

WORDS: dict[type[StrEnum], dict[str, str]] = {
    VerdictKind: {
        VerdictKind.CONSISTENT: QT_TRANSLATE_NOOP("words", "Adds up"),
        VerdictKind.CONSISTENT_BY_ROUNDING: QT_TRANSLATE_NOOP("words", "Adds up within rounding"),
        VerdictKind.STRAINED: QT_TRANSLATE_NOOP("words", "A stretch"),
        VerdictKind.INCOMPLETE: QT_TRANSLATE_NOOP("words", "Not all itemised"),
        VerdictKind.INCONSISTENT: QT_TRANSLATE_NOOP("words", "Does not add up"),
        VerdictKind.UNDECIDABLE: QT_TRANSLATE_NOOP("words", "Can't be checked yet"),
    },
    Reason: {
        Reason.UNREADABLE: QT_TRANSLATE_NOOP("words", "an amount is missing"),
        Reason.UNIT: QT_TRANSLATE_NOOP("words", "different things are counted"),
        Reason.CURRENCY: QT_TRANSLATE_NOOP("words", "no exchange rate"),
        Reason.PERIOD: QT_TRANSLATE_NOOP("words", "different periods"),
        Reason.NO_PARTS: QT_TRANSLATE_NOOP("words", "no parts"),
    },
    Hedge: {
        Hedge.BARE: QT_TRANSLATE_NOOP("words", "as printed"),
        Hedge.EXACT: QT_TRANSLATE_NOOP("words", "exactly"),
        Hedge.OVER: QT_TRANSLATE_NOOP("words", "over"),
        Hedge.AT_LEAST: QT_TRANSLATE_NOOP("words", "at least"),
        Hedge.UNDER: QT_TRANSLATE_NOOP("words", "under"),
        Hedge.AT_MOST: QT_TRANSLATE_NOOP("words", "at most"),
        Hedge.UP_TO: QT_TRANSLATE_NOOP("words", "up to"),
        Hedge.NEARLY: QT_TRANSLATE_NOOP("words", "nearly"),
        Hedge.ABOUT: QT_TRANSLATE_NOOP("words", "about"),
        Hedge.JUST_OVER: QT_TRANSLATE_NOOP("words", "just over"),
        Hedge.JUST_UNDER: QT_TRANSLATE_NOOP("words", "just under"),
        Hedge.WELL_OVER: QT_TRANSLATE_NOOP("words", "well over"),
        Hedge.RANGE: QT_TRANSLATE_NOOP("words", "range"),
        Hedge.ORDER_OF_MAGNITUDE: QT_TRANSLATE_NOOP("words", "order of magnitude"),
    },
    Severity: {
        Severity.ERROR: QT_TRANSLATE_NOOP("words", "error"),
        Severity.WARNING: QT_TRANSLATE_NOOP("words", "warning"),
        Severity.NOTE: QT_TRANSLATE_NOOP("words", "note"),
    },
    Measure: {
        Measure.VALUE: QT_TRANSLATE_NOOP("words", "value"),
        Measure.QUANTITY: QT_TRANSLATE_NOOP("words", "quantity"),
        Measure.SHARE: QT_TRANSLATE_NOOP("words", "share"),
        Measure.JOBS: QT_TRANSLATE_NOOP("words", "jobs"),
    },
    Period: {
        Period.YEAR: QT_TRANSLATE_NOOP("words", "a year"),
        Period.QUARTER: QT_TRANSLATE_NOOP("words", "a quarter"),
        Period.MONTH: QT_TRANSLATE_NOOP("words", "a month"),
        Period.WEEK: QT_TRANSLATE_NOOP("words", "a week"),
        Period.DAY: QT_TRANSLATE_NOOP("words", "a day"),
    },
    Modality: {
        Modality.ESTIMATED: QT_TRANSLATE_NOOP("words", "estimated"),
        Modality.POTENTIAL: QT_TRANSLATE_NOOP("words", "potential"),
    },
    Origin: {
        Origin.QUOTED: QT_TRANSLATE_NOOP("words", "quoted"),
        Origin.BY_REFERENCE: QT_TRANSLATE_NOOP("words", "by reference"),
        Origin.DERIVED: QT_TRANSLATE_NOOP("words", "derived"),
        Origin.OWN_ESTIMATE: QT_TRANSLATE_NOOP("words", "our own estimate"),
        Origin.TAKEN_OVER: QT_TRANSLATE_NOOP("words", "taken over"),
    },
    RelationKind: {
        RelationKind.SUM_OF: QT_TRANSLATE_NOOP("words", "sum of"),
        RelationKind.INCLUDES: QT_TRANSLATE_NOOP("words", "includes"),
        RelationKind.UNCLEAR: QT_TRANSLATE_NOOP("words", "inside or beside is not stated"),
        RelationKind.OF_WHICH: QT_TRANSLATE_NOOP("words", "of which"),
        RelationKind.SAME_AS: QT_TRANSLATE_NOOP("words", "same as"),
        RelationKind.CONVERTS: QT_TRANSLATE_NOOP("words", "the same in another currency"),
        RelationKind.SUPERSEDES: QT_TRANSLATE_NOOP("words", "replaces"),
        RelationKind.RESTATES: QT_TRANSLATE_NOOP("words", "announced before"),
        RelationKind.FINANCES: QT_TRANSLATE_NOOP("words", "is financed by"),
        RelationKind.OPTION_OF: QT_TRANSLATE_NOOP("words", "has options"),
        RelationKind.RATE_TIMES: QT_TRANSLATE_NOOP("words", "rate times periods"),
    },
    FindingState: {
        FindingState.OPEN: QT_TRANSLATE_NOOP("words", "open"),
        FindingState.ASKED: QT_TRANSLATE_NOOP("words", "asked"),
        FindingState.ASKED_OUTSIDE: QT_TRANSLATE_NOOP("words", "asked outside"),
        FindingState.ANSWERED: QT_TRANSLATE_NOOP("words", "answered"),
        FindingState.CLOSED: QT_TRANSLATE_NOOP("words", "closed"),
    },
    Outcome: {
        Outcome.MENDED: QT_TRANSLATE_NOOP("words", "we mended it"),
        Outcome.SOURCE_ERROR: QT_TRANSLATE_NOOP("words", "source error"),
        Outcome.ROUNDING: QT_TRANSLATE_NOOP("words", "rounding"),
        Outcome.SCOPE: QT_TRANSLATE_NOOP("words", "scope differs"),
        Outcome.DOUBLE_COUNT: QT_TRANSLATE_NOOP("words", "counted twice"),
        Outcome.OVERTAKEN: QT_TRANSLATE_NOOP("words", "overtaken by a later report"),
        Outcome.NO_PROBLEM: QT_TRANSLATE_NOOP("words", "not a problem"),
        Outcome.UNSETTLED: QT_TRANSLATE_NOOP("words", "cannot be settled"),
    },
    DismissalReason: {
        DismissalReason.BACKGROUND: QT_TRANSLATE_NOOP("words", "background"),
        DismissalReason.OTHER_DEAL: QT_TRANSLATE_NOOP("words", "other deal"),
        DismissalReason.REPEATED: QT_TRANSLATE_NOOP("words", "repeated"),
        DismissalReason.NOT_A_DEAL_NUMBER: QT_TRANSLATE_NOOP("words", "not a deal number"),
    },
    SignOffKind: {
        SignOffKind.ANNOUNCEMENT: QT_TRANSLATE_NOOP("words", "announcement"),
        SignOffKind.DEAL: QT_TRANSLATE_NOOP("words", "deal"),
        SignOffKind.TOTAL: QT_TRANSLATE_NOOP("words", "total"),
        SignOffKind.TALLY: QT_TRANSLATE_NOOP("words", "tally"),
    },
    AnnouncementKind: {
        AnnouncementKind.ARTICLE: QT_TRANSLATE_NOOP("words", "article"),
        AnnouncementKind.RELEASE: QT_TRANSLATE_NOOP("words", "release"),
        AnnouncementKind.FACT_SHEET: QT_TRANSLATE_NOOP("words", "fact sheet"),
        AnnouncementKind.POST: QT_TRANSLATE_NOOP("words", "post"),
        AnnouncementKind.SPEECH: QT_TRANSLATE_NOOP("words", "speech"),
        AnnouncementKind.FILING: QT_TRANSLATE_NOOP("words", "filing"),
        AnnouncementKind.TRANSCRIPT: QT_TRANSLATE_NOOP("words", "transcript"),
        AnnouncementKind.IMAGE: QT_TRANSLATE_NOOP("words", "image"),
        AnnouncementKind.OTHER: QT_TRANSLATE_NOOP("words", "other"),
    },
    SourceType: {
        SourceType.PARTY: QT_TRANSLATE_NOOP("words", "party"),
        SourceType.GOVERNMENT: QT_TRANSLATE_NOOP("words", "government"),
        SourceType.AGENCY: QT_TRANSLATE_NOOP("words", "agency"),
        SourceType.MEDIA: QT_TRANSLATE_NOOP("words", "media"),
        SourceType.OTHER: QT_TRANSLATE_NOOP("words", "other"),
    },
    PartyKind: {
        PartyKind.COMPANY: QT_TRANSLATE_NOOP("words", "company"),
        PartyKind.STATE_COMPANY: QT_TRANSLATE_NOOP("words", "state company"),
        PartyKind.GOVERNMENT: QT_TRANSLATE_NOOP("words", "government"),
        PartyKind.FUND: QT_TRANSLATE_NOOP("words", "fund"),
        PartyKind.BANK: QT_TRANSLATE_NOOP("words", "bank"),
        PartyKind.MULTILATERAL: QT_TRANSLATE_NOOP("words", "multilateral body"),
        PartyKind.PERSON: QT_TRANSLATE_NOOP("words", "person"),
        PartyKind.OTHER: QT_TRANSLATE_NOOP("words", "other"),
    },
    Role: {
        Role.BUYER: QT_TRANSLATE_NOOP("words", "buyer"),
        Role.SELLER: QT_TRANSLATE_NOOP("words", "seller"),
        Role.INVESTOR: QT_TRANSLATE_NOOP("words", "investor"),
        Role.HOST: QT_TRANSLATE_NOOP("words", "host"),
        Role.LENDER: QT_TRANSLATE_NOOP("words", "lender"),
        Role.BORROWER: QT_TRANSLATE_NOOP("words", "borrower"),
        Role.DONOR: QT_TRANSLATE_NOOP("words", "donor"),
        Role.RECIPIENT: QT_TRANSLATE_NOOP("words", "recipient"),
        Role.CONTRACTOR: QT_TRANSLATE_NOOP("words", "contractor"),
        Role.FINANCIER: QT_TRANSLATE_NOOP("words", "financier"),
        Role.GUARANTOR: QT_TRANSLATE_NOOP("words", "guarantor"),
        Role.PARTNER: QT_TRANSLATE_NOOP("words", "partner"),
    },
    DealType: {
        DealType.PURCHASE: QT_TRANSLATE_NOOP("words", "purchase"),
        DealType.INVESTMENT: QT_TRANSLATE_NOOP("words", "investment"),
        DealType.LOAN: QT_TRANSLATE_NOOP("words", "loan"),
        DealType.GRANT: QT_TRANSLATE_NOOP("words", "grant"),
        DealType.GUARANTEE: QT_TRANSLATE_NOOP("words", "guarantee"),
        DealType.SWAP: QT_TRANSLATE_NOOP("words", "swap"),
        DealType.TRADE_TARGET: QT_TRANSLATE_NOOP("words", "trade target"),
        DealType.PACKAGE: QT_TRANSLATE_NOOP("words", "package"),
        DealType.OTHER: QT_TRANSLATE_NOOP("words", "other"),
    },
    Stage: {
        Stage.ANNOUNCED: QT_TRANSLATE_NOOP("words", "announced"),
        Stage.PLEDGE: QT_TRANSLATE_NOOP("words", "pledge"),
        Stage.LOI: QT_TRANSLATE_NOOP("words", "letter of intent"),
        Stage.MOU: QT_TRANSLATE_NOOP("words", "memorandum (MoU)"),
        Stage.CONTRACT: QT_TRANSLATE_NOOP("words", "contract"),
        Stage.FINANCED: QT_TRANSLATE_NOOP("words", "financed"),
        Stage.UNDER_WAY: QT_TRANSLATE_NOOP("words", "under way"),
        Stage.DELIVERED: QT_TRANSLATE_NOOP("words", "delivered"),
        Stage.SUSPENDED: QT_TRANSLATE_NOOP("words", "suspended"),
        Stage.CANCELLED: QT_TRANSLATE_NOOP("words", "cancelled"),
    },
    Basis: {
        Basis.CONTRACT: QT_TRANSLATE_NOOP("words", "contract value"),
        Basis.LIST_PRICE: QT_TRANSLATE_NOOP("words", "list price"),
        Basis.PROJECT_COST: QT_TRANSLATE_NOOP("words", "project cost"),
        Basis.STAKE: QT_TRANSLATE_NOOP("words", "stake"),
        Basis.FINANCING: QT_TRANSLATE_NOOP("words", "financing"),
        Basis.TRADE_TARGET: QT_TRANSLATE_NOOP("words", "trade target"),
        Basis.CUMULATIVE: QT_TRANSLATE_NOOP("words", "cumulative"),
        Basis.NON_CASH: QT_TRANSLATE_NOOP("words", "non-cash"),
        Basis.ESTIMATE: QT_TRANSLATE_NOOP("words", "estimate"),
    },
}
"""The screen word of every member of every value list, by list: "other" stands in several."""

TERMS: dict[str, str] = {
    "announcement": QT_TRANSLATE_NOOP("words", "announcement"),
    "event": QT_TRANSLATE_NOOP("words", "event"),
    "figure": QT_TRANSLATE_NOOP("words", "figure"),
    "deal": QT_TRANSLATE_NOOP("words", "deal"),
    "party": QT_TRANSLATE_NOOP("words", "party"),
    "total": QT_TRANSLATE_NOOP("words", "total"),
    "tally": QT_TRANSLATE_NOOP("words", "tally"),
    "hedge": QT_TRANSLATE_NOOP("words", "qualifier"),
    "granularity": QT_TRANSLATE_NOOP("words", "rounded to"),
    "coverage": QT_TRANSLATE_NOOP("words", "itemised share"),
    "finding": QT_TRANSLATE_NOOP("words", "flag"),
    "query": QT_TRANSLATE_NOOP("words", "question"),
    "acceptance": QT_TRANSLATE_NOOP("words", "explained"),
    "standing": QT_TRANSLATE_NOOP("words", "standing"),
    "accept": QT_TRANSLATE_NOOP("words", "record"),
    "skip": QT_TRANSLATE_NOOP("words", "skip"),
    "suspects": QT_TRANSLATE_NOOP("words", "possible slips"),
    "witness": QT_TRANSLATE_NOOP("words", "values that would fit"),
    "adopted": QT_TRANSLATE_NOOP("words", "counts with"),
    "sign_off": QT_TRANSLATE_NOOP("words", "sign-off"),
    "journal": QT_TRANSLATE_NOOP("words", "history"),
    "ledger": QT_TRANSLATE_NOOP("words", "ledger"),
    "bundle": QT_TRANSLATE_NOOP("words", "exchange file"),
    "orphaned": QT_TRANSLATE_NOOP("words", "quote not found"),
}
"""The words of the domain that are no member of a value list: code to screen."""

VERDICTS: dict[str, str] = {
    "total_consistent": QT_TRANSLATE_NOOP(
        "sentences", "Adds up: the parts come to {sum}, reported {total}."
    ),
    "total_consistent_listed": QT_TRANSLATE_NOOP(
        "sentences", "Adds up: {parts} = {sum}, reported {total}."
    ),
    "total_consistent_reaches": QT_TRANSLATE_NOOP(
        "sentences", "Adds up: what is itemised, {sum}, already reaches the total of {total}."
    ),
    "total_consistent_within": QT_TRANSLATE_NOOP(
        "sentences", "Adds up: what is itemised, {sum}, stays within the total of {total}."
    ),
    "total_consistent_within_only": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if what is itemised stays within the total of {total}: "
        "as printed it makes {printed}, {gap} more.",
    ),
    "total_consistent_nothing": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up so far: nothing is itemised yet, so nothing exceeds the total of {total}.",
    ),
    "total_consistent_beside": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if the listed figures stand beside {total}, none of which is then itemised.",
    ),
    "total_consistent_coarse": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if rounding explains {gap}: as printed the parts make {printed}, "
        "the total says {total}.",
    ),
    "total_consistent_by_rounding": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up within rounding: {printed} as printed, reported {total}; "
        "before rounding the parts come to {sum}.",
    ),
    "total_only_if_less": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if {conditions}: as printed the parts make {printed}, "
        "{gap} less than the total of {total}.",
    ),
    "total_only_if_more": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if {conditions}: as printed the parts make {printed}, "
        "{gap} more than the total of {total}.",
    ),
    "total_only_if_one_less": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if at least one of these is not what is printed: {figures}. "
        "As printed the parts make {printed}, {gap} less than the total of {total}.",
    ),
    "total_only_if_one_more": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if at least one of these is not what is printed: {figures}. "
        "As printed the parts make {printed}, {gap} more than the total of {total}.",
    ),
    "total_only_if_single_less": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if “{figures}” stands for another amount than its number: as printed "
        "the parts make {printed}, {gap} less than the total of {total}.",
    ),
    "total_only_if_single_more": QT_TRANSLATE_NOOP(
        "sentences",
        "Adds up only if “{figures}” stands for another amount than its number: as printed "
        "the parts make {printed}, {gap} more than the total of {total}.",
    ),
    "total_strained": QT_TRANSLATE_NOOP(
        "sentences",
        "A stretch: the parts come to {sum}, the total says {total}; it fits only if {conditions}.",
    ),
    "total_strained_one": QT_TRANSLATE_NOOP(
        "sentences",
        "A stretch: the parts come to {sum}, the total says {total}; "
        "it fits only if one of these goes further than its words suggest: {figures}.",
    ),
    "total_strained_each": QT_TRANSLATE_NOOP(
        "sentences",
        "A stretch: the parts come to {sum}, the total says {total}; "
        "it fits only if each of these goes further than its words suggest: {figures}.",
    ),
    "total_strained_unknown": QT_TRANSLATE_NOOP(
        "sentences",
        "A stretch: what is itemised comes to {sum}, the total says {total}; "
        "it fits only if what is not itemised takes off the rest.",
    ),
    "total_strained_point": QT_TRANSLATE_NOOP(
        "sentences",
        "A stretch: the parts come to {sum}, the total says {total}; "
        "the two meet in one amount only, {amount}.",
    ),
    "total_strained_rounding": QT_TRANSLATE_NOOP(
        "sentences",
        "A stretch: the parts make {printed} as printed, the total says {total}; "
        "rounding alone hardly explains {gap} (z = {z}).",
    ),
    "total_incomplete": QT_TRANSLATE_NOOP(
        "sentences", "Not all itemised: {share} itemised, {gap} not itemised."
    ),
    "total_incomplete_counted": QT_TRANSLATE_NOOP(
        "sentences",
        "Not all itemised: {share} itemised, {gap} not itemised; "
        "{count} of {of} items have an amount.",
    ),
    "total_incomplete_hedged": QT_TRANSLATE_NOOP(
        "sentences",
        "Not all itemised: {share} itemised, {gap} not itemised as printed; "
        "as the figures are worded, the rest is {rest}.",
    ),
    "total_incomplete_hedged_counted": QT_TRANSLATE_NOOP(
        "sentences",
        "Not all itemised: {share} itemised, {gap} not itemised as printed; "
        "as the figures are worded, the rest is {rest}; {count} of {of} items have an amount.",
    ),
    "total_incomplete_unshared": QT_TRANSLATE_NOOP(
        "sentences", "Not all itemised: {gap} not itemised."
    ),
    "total_incomplete_beside": QT_TRANSLATE_NOOP(
        "sentences",
        "Not all itemised: it closes only if the listed figures stand beside {total}, "
        "none of which is then itemised.",
    ),
    "total_inconsistent": QT_TRANSLATE_NOOP(
        "sentences",
        "Does not add up: the parts come to {sum}, the total says {total}; "
        "{gap} apart at the least.",
    ),
    "total_inconsistent_exact": QT_TRANSLATE_NOOP(
        "sentences",
        "Does not add up: the parts come to {sum}, the total says {total}; {gap} apart.",
    ),
    "total_inconsistent_touching": QT_TRANSLATE_NOOP(
        "sentences",
        "Does not add up: the parts come to {sum}, the total says {total}; "
        "the two touch at {amount} but never meet.",
    ),
    "total_inconsistent_open": QT_TRANSLATE_NOOP(
        "sentences",
        "Does not add up: what is itemised already comes to {sum}, the total says {total}; "
        "{gap} apart at the least.",
    ),
    "total_unreadable": QT_TRANSLATE_NOOP(
        "sentences", "Can't be checked yet: “{figure}” can't be read as one amount; type it in."
    ),
    "total_without_amount": QT_TRANSLATE_NOOP(
        "sentences", "Can't be checked yet: the total “{figure}” has no amount."
    ),
    "total_unit": QT_TRANSLATE_NOOP(
        "sentences",
        "Can't be checked yet: “{figure}” does not count the same kind of thing as the rest.",
    ),
    "total_currency": QT_TRANSLATE_NOOP(
        "sentences", "Can't be checked yet: there is no rate from {currency} to {other}."
    ),
    "total_period": QT_TRANSLATE_NOOP(
        "sentences",
        "Can't be checked yet: “{figure}” is for another period than the total; "
        "say how many periods count, or from which year to which.",
    ),
    "total_no_parts": QT_TRANSLATE_NOOP(
        "sentences", "Can't be checked yet: no parts of “{figure}” are recorded."
    ),
}
"""The sentence of a verdict; the flag on a total carries the same one."""

NOTES: dict[str, str] = {
    "note_noun_missing": QT_TRANSLATE_NOOP(
        "sentences", "“{figure}” does not say what it counts; taken as {noun}."
    ),
    "note_nouns_missing": QT_TRANSLATE_NOOP(
        "sentences", "{figures} do not say what they count; taken as {noun}."
    ),
    "note_currency_missing": QT_TRANSLATE_NOOP(
        "sentences", "“{figure}” gives no currency; taken as {currency}."
    ),
    "note_currencies_missing": QT_TRANSLATE_NOOP(
        "sentences", "{figures} give no currency; taken as {currency}."
    ),
    "note_reaches": QT_TRANSLATE_NOOP("sentences", "What is itemised already reaches the total."),
    "note_inside": QT_TRANSLATE_NOOP(
        "sentences", "This takes the listed figures to stand inside the total, not beside it."
    ),
}
"""What stands after the sentence of a verdict, where something was taken for granted."""

FINDINGS: dict[str, str] = {
    "sources_strained": QT_TRANSLATE_NOOP(
        "sentences", "Sources fit only at a stretch: “{chosen}” against “{others}”."
    ),
    "sources_contradict": QT_TRANSLATE_NOOP(
        "sentences", "Sources disagree: “{chosen}” against “{others}”."
    ),
    "typed_contradicts": QT_TRANSLATE_NOOP(
        "sentences", "“{figure}” was typed as {typed}, but reads {read}."
    ),
}
"""What rules hold against figures; the flag on a total carries the sentence of its verdict."""

CHANGES: dict[str, str] = {
    "create_ledger": QT_TRANSLATE_NOOP("sentences", "Make the ledger"),
    "record_announcement": QT_TRANSLATE_NOOP("sentences", "Record announcement “{title}”"),
    "edit_announcement": QT_TRANSLATE_NOOP("sentences", "Edit announcement “{title}”"),
    "send_to_review": QT_TRANSLATE_NOOP("sentences", "Send “{title}” to review"),
    "take_back": QT_TRANSLATE_NOOP("sentences", "Take “{title}” back from review"),
    "record_figure": QT_TRANSLATE_NOOP("sentences", "Record “{wording}”"),
    "edit_figure": QT_TRANSLATE_NOOP("sentences", "Edit “{wording}”"),
    "delete_figure": QT_TRANSLATE_NOOP("sentences", "Delete “{wording}”"),
    "skip_figure": QT_TRANSLATE_NOOP("sentences", "Skip “{wording}”"),
    "dismiss": QT_TRANSLATE_NOOP("sentences", "Dismiss {count} numbers in “{title}”: {reason}"),
    "undismiss": QT_TRANSLATE_NOOP("sentences", "Bring back {count} dismissed numbers"),
    "edit_deal": QT_TRANSLATE_NOOP("sentences", "Edit deal “{deal}”"),
    "adopt": QT_TRANSLATE_NOOP("sentences", "Let “{deal}” count with “{wording}”"),
    "cover": QT_TRANSLATE_NOOP("sentences", "Let “{wording}” cover {parts} parts"),
    "relate": QT_TRANSLATE_NOOP("sentences", "Relate “{wording}”: {kind}"),
    "remove_part": QT_TRANSLATE_NOOP("sentences", "Take “{wording}” out of “{total}”"),
    "unrelate": QT_TRANSLATE_NOOP("sentences", "Take “{wording}” apart: {kind}"),
    "ask": QT_TRANSLATE_NOOP("sentences", "Ask about {where}"),
    "ask_outside": QT_TRANSLATE_NOOP("sentences", "Ask outside about {where}"),
    "answer": QT_TRANSLATE_NOOP("sentences", "Answer about {where}"),
    "close_as": QT_TRANSLATE_NOOP("sentences", "Close the flag on {where}: {outcome}"),
    "reopen": QT_TRANSLATE_NOOP("sentences", "Reopen the flag on {where}"),
    "import_bundle": QT_TRANSLATE_NOOP(
        "sentences", "Import {name}: {added} added, {changed} changed"
    ),
    "generate": QT_TRANSLATE_NOOP("sentences", "Generate {figures} figures"),
    "undo": QT_TRANSLATE_NOOP("sentences", "Undo: {change}"),
    "redo": QT_TRANSLATE_NOOP("sentences", "Redo: {change}"),
}
"""What changes are called in the history, by `Change.name`."""

PHRASES: dict[str, str] = {
    "number_m": QT_TRANSLATE_NOOP("sentences", "{number} m"),
    "number_bn": QT_TRANSLATE_NOOP("sentences", "{number} bn"),
    "number_trn": QT_TRANSLATE_NOOP("sentences", "{number} trn"),
    "count_m": QT_TRANSLATE_NOOP("sentences", "{number} million"),
    "count_bn": QT_TRANSLATE_NOOP("sentences", "{number} billion"),
    "count_trn": QT_TRANSLATE_NOOP("sentences", "{number} trillion"),
    "and": QT_TRANSLATE_NOOP("sentences", "{first} and {last}"),
    "quoted": QT_TRANSLATE_NOOP("sentences", "“{text}”"),
    "means": QT_TRANSLATE_NOOP("sentences", "“{figure}” means {needed}"),
    "that_is": QT_TRANSLATE_NOOP("sentences", "{figure}, that is {meaning}"),
    "any": QT_TRANSLATE_NOOP("sentences", "any amount"),
    "to": QT_TRANSLATE_NOOP("sentences", "{low} to {high}"),
    "up_to": QT_TRANSLATE_NOOP("sentences", "up to {high}"),
    "under": QT_TRANSLATE_NOOP("sentences", "under {high}"),
    "or_less": QT_TRANSLATE_NOOP("sentences", "{high} or less"),
    "over": QT_TRANSLATE_NOOP("sentences", "over {low}"),
    "or_more": QT_TRANSLATE_NOOP("sentences", "{low} or more"),
    "open_open": QT_TRANSLATE_NOOP("sentences", "over {low} and under {high}"),
    "open_closed": QT_TRANSLATE_NOOP("sentences", "over {low}, up to {high}"),
    "closed_open": QT_TRANSLATE_NOOP("sentences", "{low} or more, under {high}"),
    "hedged_exact": QT_TRANSLATE_NOOP("sentences", "exactly {amount}"),
    "hedged_over": QT_TRANSLATE_NOOP("sentences", "over {amount}"),
    "hedged_at_least": QT_TRANSLATE_NOOP("sentences", "at least {amount}"),
    "hedged_under": QT_TRANSLATE_NOOP("sentences", "under {amount}"),
    "hedged_at_most": QT_TRANSLATE_NOOP("sentences", "at most {amount}"),
    "hedged_up_to": QT_TRANSLATE_NOOP("sentences", "up to {amount}"),
    "hedged_nearly": QT_TRANSLATE_NOOP("sentences", "nearly {amount}"),
    "hedged_about": QT_TRANSLATE_NOOP("sentences", "about {amount}"),
    "hedged_just_over": QT_TRANSLATE_NOOP("sentences", "just over {amount}"),
    "hedged_just_under": QT_TRANSLATE_NOOP("sentences", "just under {amount}"),
    "hedged_well_over": QT_TRANSLATE_NOOP("sentences", "well over {amount}"),
    "hedged_order_of_magnitude": QT_TRANSLATE_NOOP("sentences", "in the order of {amount}"),
    "plain_over": QT_TRANSLATE_NOOP("sentences", "more than {amount}"),
    "plain_under": QT_TRANSLATE_NOOP("sentences", "less than {amount}"),
    "plain_well_over": QT_TRANSLATE_NOOP("sentences", "far more than {amount}"),
    "plain_order_of_magnitude": QT_TRANSLATE_NOOP("sentences", "at least {low}, less than {high}"),
    "per_year": QT_TRANSLATE_NOOP("sentences", "{amount} a year"),
    "per_quarter": QT_TRANSLATE_NOOP("sentences", "{amount} a quarter"),
    "per_month": QT_TRANSLATE_NOOP("sentences", "{amount} a month"),
    "per_week": QT_TRANSLATE_NOOP("sentences", "{amount} a week"),
    "per_day": QT_TRANSLATE_NOOP("sentences", "{amount} a day"),
    "unknown": QT_TRANSLATE_NOOP("sentences", "amount not known"),
    "unreadable": QT_TRANSLATE_NOOP("sentences", "not readable as one amount"),
}
"""What amounts, intervals and lists are made of."""

MESSAGES: dict[str, str] = VERDICTS | NOTES | FINDINGS | CHANGES | PHRASES


LISTED_FACTS: dict[str, type[StrEnum]] = {
    "reason": DismissalReason,
    "kind": RelationKind,
    "outcome": Outcome,
}
"""Facts of changes that are members of a value list, by their name."""


NOTE = "note"
"""The fact that holds what stands after a sentence."""


def word(member: StrEnum | str, speech: Speech = ENGLISH) -> str:
    """Return what the screen calls a member of a value list.

    A text is looked for in every list; one that a ledger added is shown as it stands.
    """
    own = WORDS.get(type(member)) if isinstance(member, StrEnum) else None
    lists = [own] if own is not None else list(WORDS.values())
    english = next((words[member] for words in lists if member in words), None)
    if english is None:
        return str(member).replace("_", " ")
    return speech.translate(WORDS_CONTEXT, english)


def term(code: str, speech: Speech = ENGLISH) -> str:
    """Return what the screen calls a thing of the domain ("finding": "flag")."""
    return speech.translate(WORDS_CONTEXT, TERMS[code])


def say(message: str, facts: Mapping[str, str], speech: Speech = ENGLISH) -> str:
    """Return the sentence of a message with its facts.

    A stored message may be of a later version. Its id, or the name of a fact that is missing, is
    then shown as it stands: the history stays readable.
    """
    voice = voice_of(speech)
    rendered = _Facts({name: _fact(name, text, voice, speech) for name, text in facts.items()})
    if "of" in facts:  # an undo: its facts are those of the change it takes back
        rest = {name: text for name, text in facts.items() if name != "of"}
        rendered["change"] = say(facts["of"], rest, speech)
    told = voice.template(message).format_map(rendered)
    return f"{told} {rendered[NOTE]}" if NOTE in facts else told


def _fact(name: str, text: str, voice: Voice, speech: Speech) -> str:
    listed = LISTED_FACTS.get(name)
    if listed is not None and text in WORDS[listed]:
        return word(listed(text), speech)
    return render(text, voice)


def voice_of(speech: Speech) -> Voice:
    """Return what phrases need of a language."""
    return Voice(
        lambda message: speech.translate(SENTENCES_CONTEXT, MESSAGES.get(message, message)),
        speech.decimal,
        speech.group,
    )


class _Facts(dict[str, str]):
    """Facts, with the name of one that is missing in its place."""

    def __missing__(self, name: str) -> str:
        return f"({name})"
