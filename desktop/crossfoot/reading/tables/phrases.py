"""English phrases that qualify, join or place a number.

Source: FIGURES, section 1 (the table of hedges, "English; the reader must know all of them"),
with the spellings, verbs and doublings that newspapers print for the same thing.
"""

# ruff: noqa: SIM905 (lists of words are easier to read and to mend as text)

from __future__ import annotations

from crossfoot.figures.values import Hedge, Modality, Period

# Before the number. Space separates words; a stop belongs to an abbreviation where it is given.
LEADING: dict[Hedge, tuple[str, ...]] = {
    Hedge.EXACT: ("exactly", "precisely"),
    Hedge.OVER: (
        "over", "more than", "above", "exceeding", "exceeds", "exceed", "exceeded",
        "in excess of", "topping", "tops", "topped", "top", "north of", "upwards of", "upward of",
        "past", "greater than", "higher than", "larger than", "surpassing", "surpassed",
        "surpasses", "beyond", ">",
    ),
    Hedge.AT_LEAST: (
        "at least", "no less than", "not less than", "no fewer than", "not fewer than",
        "as little as", "as few as", "as low as", "minimum of", "minimum", "min .",
        "at a minimum", "at minimum", "at the very least", "no lower than", "not below",
        "not under", "≥", "> =",
    ),
    Hedge.UNDER: (
        "under", "less than", "below", "fewer than", "shy of", "lower than", "smaller than",
        "short of", "south of", "well below", "well under", "far below", "far less than",
        "well short of", "<",
    ),
    Hedge.AT_MOST: (
        "at most", "no more than", "not more than", "not exceeding", "not to exceed",
        "capped at", "capped to", "maximum of", "maximum", "max .", "no greater than",
        "not over", "not above", "no higher than", "at the most", "≤", "< =",
    ),
    Hedge.UP_TO: (
        "up to", "as much as", "as many as", "as large as", "as high as", "anything up to",
        "up to and including", "upto",
    ),
    Hedge.NEARLY: (
        "nearly", "almost", "approaching", "approaches", "approached", "close to", "close on",
        "just short of", "very nearly", "not quite", "nearing", "virtually", "getting on for",
        "the best part of", "a little short of", "practically", "all but", "not far off",
        "not far short of", "not far from", "not far below",
    ),
    Hedge.ABOUT: (
        "about", "around", "approximately", "approx", "approx .", "roughly", "some", "circa",
        "c", "c .", "ca", "ca .", "~", "≈", "in the region of", "in the order of",
        "on the order of", "of the order of", "in the neighbourhood of",
        "in the neighborhood of", "in the vicinity of", "somewhere around",
        "somewhere in the region of", "estimated", "estimated at",
        "estimated to", "est", "est .", "more or less", "plus or minus", "give or take",
        "approximate", "broadly", "somewhere near", "something like",
    ),
    Hedge.JUST_OVER: (
        "just over", "slightly more than", "slightly over", "slightly above", "just above",
        "just more than", "a little over", "a little more than", "little more than",
        "a bit over", "a bit more than", "a shade over", "marginally over",
        "marginally more than", "only just over", "barely over", "just past", "just north of",
    ),
    Hedge.JUST_UNDER: (
        "just under", "slightly less than", "slightly under", "slightly below", "just below",
        "just less than", "a little under", "a little less than", "a shade under",
        "a bit under", "a bit less than", "marginally under", "marginally less than",
        "just shy of", "a little shy of", "only just under", "just south of",
    ),
    Hedge.WELL_OVER: (
        "well over", "far more than", "well above", "far above", "well in excess of",
        "much more than", "far over", "considerably more than", "significantly more than",
        "substantially more than", "far in excess of", "comfortably over", "way over",
        "well beyond", "well past", "far exceeding",
    ),
}  # fmt: skip

# Verbs that end in a word of the table and qualify nothing: "add up to £11.7bn", "took over".
NO_HEDGE = (
    "add up to", "adds up to", "added up to", "adding up to", "sum up to", "sums up to",
    "live up to", "lives up to", "own up to", "take over", "takes over", "took over",
    "taking over", "taken over", "hand over", "hands over", "handed over", "handing over",
    "turn over", "turned over", "carry over", "carried over", "roll over", "rolled over",
    "spread over", "talk about", "talks about", "talked about", "talking about", "bring about",
    "brought about", "the top", "its top", "their top", "a top", "of top", "' s top", "’ s top",
    "in top", "on top", "at top",
)  # fmt: skip

# After the number and its currency or noun.
TRAILING: dict[Hedge, tuple[str, ...]] = {
    Hedge.AT_LEAST: (
        "+", "- plus", "or more", "or higher", "or greater", "and above",
        "or above", "at least", "at a minimum", "at the very least", "minimum",
    ),
    Hedge.AT_MOST: (
        "or less", "or fewer", "or lower", "or below", "or under", "at most", "at the most",
        "maximum", "tops",
    ),
    Hedge.ABOUT: (
        "or so", "or thereabouts", "- odd", "- ish", "more or less", "give or take",
        ", give or take", ", more or less", ", or thereabouts", ", or so",
    ),
}  # fmt: skip
# Of these trailing words only the end of a clause makes a hedge: "$5bn plus", but not
# "$5bn plus $2bn".
TRAILING_AT_END: dict[Hedge, tuple[str, ...]] = {
    Hedge.AT_LEAST: ("plus", "and more", "and up", "and counting"),
}

# Between a number and its scale word: "$500+ million", "$500-plus million", "$30-odd billion".
INFIX: dict[Hedge, tuple[str, ...]] = {Hedge.AT_LEAST: ("+", "- plus"), Hedge.ABOUT: ("- odd",)}

# Words after which a trailing phrase was the beginning of another ("or more than", "and up to").
GOES_ON = frozenset({"than", "to"})
# Words that make a large number without a currency money.
FINANCE = frozenset(
    (
        "worth deal deals invest invests invested investing investment investments cost costs "
        "loan loans price priced pay pays paid bid fund funds funding contract contracts budget "
        "financing finance lend lends lent borrow borrows borrowed pledge pledged pledges spend "
        "spends spending valued value order orders "
        "sum sums total package grant grants aid credit debt equity revenue sales trade exports"
    ).split()
)
FINANCE_REACH = 10

# Words that may stand between a hedge and its number ("up to a combined 37").
FILLERS = frozenset(
    (
        "another further additional combined total of whopping record staggering "
        "massive whole full extra cool mere"
    ).split()
)
# An article may stand before such a word, not alone: "under a $5bn deal" is no limit.
FILLER_ARTICLES = frozenset({"a", "an"})
FILLER_LIMIT = 3

RANGE_OPENERS = ("between", "from", "somewhere between", "anywhere between", "anywhere from",
                 "ranging from", "ranging between", "somewhere from")  # fmt: skip
RANGE_TO = frozenset({"to", "-", "–", "—", "−", "‑", "‐", "‒"})
DASHES = frozenset({"-", "–", "—", "−", "‑", "‐", "‒"})
# Quotation marks, each with what may close it.
QUOTES = {"«": "»", "“": "”", "„": "“”", '"': '"', "‘": "'", "'": "'"}
# A minus where it is bound to an amount and to nothing before it.
MINUS = frozenset({"-", "−"})
MINUS_WORDS = frozenset({"minus", "negative", "минус"})
# Words for a per cent; where the number is 2, another must follow ("per cent").
PER_CENT = {"%": 1, "percent": 1, "pct": 1, "pc": 1, "percentage": 1, "per": 2, "cent": 1}
RANGE_AND = frozenset({"and"})
RANGE_OR = frozenset({"or"})
UP_TO_LINK = ("up", "to")
PLUS_MINUS = (("±",), ("+", "/", "-"), ("plus", "or", "minus"), ("+", "/", "−"))
# "lifted from $5bn to $8bn" is two figures, not a range.
CHANGES = frozenset(
    (
        "raise raised raises raising lift lifted lifts lifting increase increased increases "
        "increasing rise rose risen rises rising grow grew grown grows growing cut cuts cutting "
        "reduce reduced reduces reducing fall fell fallen falls falling drop dropped drops "
        "dropping jump jumped jumps climb climbed climbs expand expanded expands boost boosted "
        "boosts up down double doubled doubling triple tripled went go goes going change "
        "changed changes revise revised revises revising upgrade upgraded move moved moves "
        "bring brings brought slip slipped shrink shrank widen widened swell swelled"
    ).split()
)
CHANGE_REACH = 8
# "rose by $3 to $210": by how much, and to what.
BY = "by"
MOVES = frozenset(
    (
        "rose rise rises risen rising fell fall falls fallen falling gained gain gains climbed "
        "climb climbs jumped jump jumps dropped drop drops slipped slip slips grew grow grows "
        "grown lost lose loses up down"
    ).split()
)

# "470 aircraft, of which 250 …": a number shares out the goods counted before it.
OF_WHICH = (("of", "which"), ("of", "them"), ("of", "those"), ("of", "these"))

PERIODS: dict[str, Period] = {
    "year": Period.YEAR, "annum": Period.YEAR, "annually": Period.YEAR, "yearly": Period.YEAR,
    "annual": Period.YEAR, "yr": Period.YEAR, "quarter": Period.QUARTER,
    "quarterly": Period.QUARTER, "month": Period.MONTH, "monthly": Period.MONTH,
    "week": Period.WEEK, "weekly": Period.WEEK, "day": Period.DAY, "daily": Period.DAY,
}  # fmt: skip
PERIOD_ADVERBS = frozenset({"annually", "yearly", "quarterly", "monthly", "weekly", "daily"})
PERIOD_ADJECTIVES = PERIOD_ADVERBS - {"annually"} | {"annual"}
PERIOD_LINKS = frozenset({"a", "an", "per", "each", "every", "/"})

MODALITIES: dict[str, Modality] = {
    **dict.fromkeys(
        (
            "could may might would potential potentially possible possibly should can hoped "
            "hopes aims aim targeted target planned proposed eventually"
        ).split(),
        Modality.POTENTIAL,
    ),
    **dict.fromkeys(
        (
            "estimate estimates estimated expected expects likely forecast forecasts projected "
            "put reckoned reckons assessed predicted predicts"
        ).split(),
        Modality.ESTIMATED,
    ),
}
MODALITY_REACH = 12
# What must follow for the word to say so: "put at $5bn", but not "put $5bn into a port".
MODALITY_NEEDS = {"put": "at"}
# "May" is the month behind these, and before or behind a number.
BEFORE_MONTH = frozenset(
    "in on of since until till by for from to and last this next early mid late during before "
    "after every - – the".split()
)

# "in local dollars": those of the place.
LOCAL = "local"
# Words that put "$" in another currency for the whole text: "prices are in Hong Kong dollars".
STATED_IN = frozenset(
    (
        "prices price amounts amount figures figure values value sums sum all dollars dollar "
        "stated expressed quoted given shown unless reported reporting $ money costs"
    ).split()
)
# "(in thousands of euros, except …)": the unit of numbers elsewhere.
COUNTED_IN = frozenset({"in"})
EXCEPTING = frozenset({"except", "excluding", "unless", "otherwise", "other"})

# After an amount whose currency stands before it: "up from the 17 billion first announced".
FORMERLY = frozenset(
    "first originally initially previously planned announced agreed pledged promised estimated "
    "proposed budgeted expected".split()
)
