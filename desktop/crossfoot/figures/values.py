"""The closed value lists of the exchange format: one place, used by every layer.

The member's value is the word in code, database and bundle; its screen word is in `words`.
Source: CONTRACT, "Value lists".
"""

from __future__ import annotations

from enum import StrEnum


class Hedge(StrEnum):
    """How an amount was qualified (on screen: qualifier)."""

    BARE = "bare"
    EXACT = "exact"
    OVER = "over"
    AT_LEAST = "at_least"
    UNDER = "under"
    AT_MOST = "at_most"
    UP_TO = "up_to"
    NEARLY = "nearly"
    ABOUT = "about"
    JUST_OVER = "just_over"
    JUST_UNDER = "just_under"
    WELL_OVER = "well_over"
    RANGE = "range"
    ORDER_OF_MAGNITUDE = "order_of_magnitude"


class VerdictKind(StrEnum):
    """What the check says of a total."""

    CONSISTENT = "consistent"
    CONSISTENT_BY_ROUNDING = "consistent_by_rounding"
    STRAINED = "strained"
    INCOMPLETE = "incomplete"
    INCONSISTENT = "inconsistent"
    UNDECIDABLE = "undecidable"


class Reason(StrEnum):
    """Why a total cannot be decided."""

    UNREADABLE = "unreadable"
    UNIT = "unit"
    CURRENCY = "currency"
    PERIOD = "period"
    NO_PARTS = "no_parts"


class Slip(StrEnum):
    """What may have gone wrong with one figure of a total (on screen: possible slip)."""

    SCALE = "scale"
    TRANSPOSED = "transposed"
    MISTYPED = "mistyped"
    MISSING_PART = "missing_part"
    COUNTED_TWICE = "counted_twice"
    SIGN = "sign"
    CURRENCY = "currency"
    OPTION_AS_FIRM = "option_as_firm"
    FINANCING_AS_COST = "financing_as_cost"
    RESTATED = "restated"
    NESTED = "nested"


class Doubt(StrEnum):
    """Where a possible slip lies: in what the source prints, or in what was typed."""

    SOURCE = "source"
    TYPING = "typing"


class Severity(StrEnum):
    """How much a flag matters."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Backing(StrEnum):
    """On how many independent sources an amount rests; derived, in no bundle."""

    NONE = "no_source"
    ONE = "one_source"
    SEVERAL = "several_sources"


class Measure(StrEnum):
    """What a figure measures."""

    VALUE = "value"
    QUANTITY = "quantity"
    SHARE = "share"
    JOBS = "jobs"


class Period(StrEnum):
    """The period that an amount is for; None means a sum without one."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"
    WEEK = "week"
    DAY = "day"


class Modality(StrEnum):
    """How certain the source is; None means it states the figure plainly."""

    ESTIMATED = "estimated"
    POTENTIAL = "potential"


class Origin(StrEnum):
    """Where a figure comes from."""

    QUOTED = "quoted"
    BY_REFERENCE = "by_reference"
    DERIVED = "derived"
    OWN_ESTIMATE = "own_estimate"
    TAKEN_OVER = "taken_over"


class RelationKind(StrEnum):
    """How figures are tied together; only the first three feed a sum."""

    SUM_OF = "sum_of"
    INCLUDES = "includes"
    UNCLEAR = "unclear"
    OF_WHICH = "of_which"
    SAME_AS = "same_as"
    CONVERTS = "converts"
    SUPERSEDES = "supersedes"
    RESTATES = "restates"
    FINANCES = "finances"
    OPTION_OF = "option_of"
    RATE_TIMES = "rate_times"


SUMMING = frozenset({RelationKind.SUM_OF, RelationKind.INCLUDES, RelationKind.UNCLEAR})


class FindingState(StrEnum):
    """Where a flag stands."""

    OPEN = "open"
    ASKED = "asked"
    ASKED_OUTSIDE = "asked_outside"
    ANSWERED = "answered"
    CLOSED = "closed"


class Outcome(StrEnum):
    """What a flag was closed as."""

    MENDED = "mended"
    SOURCE_ERROR = "source_error"
    ROUNDING = "rounding"
    SCOPE = "scope"
    DOUBLE_COUNT = "double_count"
    OVERTAKEN = "overtaken"
    NO_PROBLEM = "no_problem"
    UNSETTLED = "unsettled"


class DismissalReason(StrEnum):
    """Why a number in a text is not recorded."""

    BACKGROUND = "background"
    OTHER_DEAL = "other_deal"
    REPEATED = "repeated"
    NOT_A_DEAL_NUMBER = "not_a_deal_number"


class SignOffKind(StrEnum):
    """What a reviewer can sign."""

    ANNOUNCEMENT = "announcement"
    DEAL = "deal"
    TOTAL = "total"
    TALLY = "tally"


class SignOffAct(StrEnum):
    """What a person did about a row in review. SENT: sent again, with an answer to the question."""

    SIGNED = "signed"
    RETURNED = "returned"
    SENT = "sent"


class SecondReadingState(StrEnum):
    """How far a second reading is. DONE: finished, with differences to settle."""

    OPEN = "open"
    DONE = "done"
    SETTLED = "settled"


class SignOffState(StrEnum):
    """Where a row stands in review. DROPPED: it was signed off, and has changed since."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    RETURNED = "returned"
    DROPPED = "dropped"
    SIGNED_OFF = "signed_off"


class AnnouncementKind(StrEnum):
    """What sort of document an announcement is."""

    ARTICLE = "article"
    RELEASE = "release"
    FACT_SHEET = "fact_sheet"
    POST = "post"
    SPEECH = "speech"
    FILING = "filing"
    TRANSCRIPT = "transcript"
    IMAGE = "image"
    OTHER = "other"


class SourceType(StrEnum):
    """Who publishes an announcement."""

    PARTY = "party"
    GOVERNMENT = "government"
    AGENCY = "agency"
    MEDIA = "media"
    OTHER = "other"


class PartyKind(StrEnum):
    """What sort of body a party is."""

    COMPANY = "company"
    STATE_COMPANY = "state_company"
    GOVERNMENT = "government"
    FUND = "fund"
    BANK = "bank"
    MULTILATERAL = "multilateral"
    PERSON = "person"
    OTHER = "other"


class Role(StrEnum):
    """What a party does in a deal."""

    BUYER = "buyer"
    SELLER = "seller"
    INVESTOR = "investor"
    HOST = "host"
    LENDER = "lender"
    BORROWER = "borrower"
    DONOR = "donor"
    RECIPIENT = "recipient"
    CONTRACTOR = "contractor"
    FINANCIER = "financier"
    GUARANTOR = "guarantor"
    PARTNER = "partner"


PAYS = (Role.BUYER, Role.INVESTOR, Role.LENDER, Role.DONOR)
"""Roles whose parties pay."""
IS_PAID = (Role.SELLER, Role.CONTRACTOR, Role.RECIPIENT, Role.BORROWER, Role.HOST)
"""Roles whose parties are paid, or take the money in."""


class DealType(StrEnum):
    """What sort of transaction a deal is."""

    PURCHASE = "purchase"
    INVESTMENT = "investment"
    LOAN = "loan"
    GRANT = "grant"
    GUARANTEE = "guarantee"
    SWAP = "swap"
    TRADE_TARGET = "trade_target"
    PACKAGE = "package"
    OTHER = "other"


class Stage(StrEnum):
    """How far a deal has come."""

    ANNOUNCED = "announced"
    PLEDGE = "pledge"
    LOI = "loi"
    MOU = "mou"
    CONTRACT = "contract"
    FINANCED = "financed"
    UNDER_WAY = "under_way"
    DELIVERED = "delivered"
    SUSPENDED = "suspended"
    CANCELLED = "cancelled"


class Basis(StrEnum):
    """What an amount counts."""

    CONTRACT = "contract"
    LIST_PRICE = "list_price"
    PROJECT_COST = "project_cost"
    STAKE = "stake"
    FINANCING = "financing"
    TRADE_TARGET = "trade_target"
    CUMULATIVE = "cumulative"
    NON_CASH = "non_cash"
    ESTIMATE = "estimate"


OF_VERDICT = frozenset({"footing", "exceeding", "currency", "period"})
"""The rules whose flag on a total is its verdict; one of them speaks at a time."""
