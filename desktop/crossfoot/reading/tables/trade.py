"""Words that say whether goods change hands: trading verbs, and what says that goods merely exist.

Source: the README of the data ("counts only when they are what the deal buys or sells").
"""

# ruff: noqa: SIM905 (lists of words are easier to read and to mend as text)

from __future__ import annotations

_VERBS = (
    "buy bought buying purchase purchased purchasing order ordered ordering acquire acquired "
    "acquiring procure procured procuring supply supplied supplying deliver delivered delivering "
    "sell sold selling lease leased leasing hire hired hiring charter chartered chartering rent "
    "rented renting export exported exporting import imported importing ship shipped shipping "
    "install installed installing fit fitted provide provided providing donate donated send sent "
    "sending commission commissioned request requested requesting seek sought seeking want wanted "
    "obtain obtained receive received receiving get got getting take took taken taking add added "
    "adding choose chose chosen select selected pick picked award awarded tender tendered book "
    "booked exercise exercised finance financed fund funded build built building construct "
    "constructed manufacture manufactured assemble assembled give gave given grant granted offer "
    "offered hand handed replace replaced optioned transfer transferred pledge pledged promised "
    "promise equip equipped upgrade auction auctioned convert converted secure secured win won "
    "need needed needs acquire contracted contract include included comprise comprised cover "
    "covered listed list total put placed lift lifts lifted load loaded trade traded bring "
    "brought approve approved clear cleared confirm confirmed roll rolled rolling"
).split()


def _third_person(verb: str) -> str:
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeiou" else f"{verb}s"


# Verbs whose object is traded, in the forms that news prints.
VERBS = frozenset(_VERBS) | frozenset(
    _third_person(verb) for verb in _VERBS if not verb.endswith(("ed", "ing"))
)
# "orders for 12 lathes", "the sale of 40 mobile cranes"; verbs with their preposition too.
NOUNS = frozenset(
    (
        "order orders contract contracts purchase purchases sale sales delivery deliveries supply "
        "supplies tender tenders deal deals batch lot lots shipment shipments consignment export "
        "exports import imports lease charter procurement acquisition request package option "
        "options signed sign signs signing ask asks asked asking apply applied put opt opts opted "
        "shop shops pay pays paid paying call calls called bid agreed agree agreement plan plans "
        "handover pledge donation gift transfer auction loan commitment orderbook framework"
    ).split()
)
OF_GOODS = frozenset({"for", "of", "on", "with", "to", "in"})
# "supply Egypt with 40 tents".
GIVING = frozenset({"with"})
# What may stand between the verb and the number.
BETWEEN = frozenset(
    (
        "the a an its their another further additional extra first initial second third last "
        "final remaining other some all these those new with also at least up to about around "
        "over nearly almost more than in total out"
    ).split()
)
# After the goods: "1,300 tents were shipped".
AUXILIARIES = frozenset("were are will would to have be been is was on due being that".split())
PARTICIPLES = frozenset(
    (
        "bought purchased ordered acquired procured supplied delivered sold leased hired chartered "
        "exported imported shipped installed donated sent commissioned requested wanted obtained "
        "received added chosen selected awarded tendered booked financed built handed replaced "
        "transferred pledged promised auctioned secured contracted covered follow followed come "
        "arrive arrived order offered"
    ).split()
)

MORE = frozenset({"more", "further", "additional", "extra"})
# "14 firm and eight options": how goods named before are ordered.
FIRM = frozenset({"firm", "confirmed", "optional", "spare"})
# "45 of them", "78 of the type": the noun stands earlier.
OF_THEM = frozenset({"them", "these", "those", "which"})
OF_THE = frozenset("type types model variant kind same latter former".split())
# A bare number at the end of a clause counts the noun before it only after one of these.
LOTS_OF = frozenset({"lot", "batch", "order", "tranche", "total", "block", "group", "series"})
# "a first batch of six became effective"
CAME_ABOUT = frozenset(
    "became followed entered was were took came comes will would is are has had optional".split()
)
TAKERS = frozenset(
    "adds add added takes take took buys buy bought orders ordered wants want sells sell sold "
    "leases lease leased gets get got receives receive acquires acquire optioned wanted booked "
    "books acquired purchased chartered chose".split()
)
# "the remaining 60": what is left of the goods counted before.
REST = frozenset({"remaining", "other"})
# "Another six are due": as many as said, whatever was counted.
ANOTHER = MORE | {"another"}
# "Of the 100 wagons, 40 will be built in Aktobe".
SHARING = frozenset({"of"})
# After a number without a noun, the sum of those before: "24 and 36 jets, 60 in all".
IN_ALL = (("in", "all"), ("in", "total"), ("altogether",), ("all", "told"))
# What tells like lots apart: "5,000 in 2026, 7,500 in 2027", "60 in 2021 and a dozen since".
APART = frozenset("in for from to by with on at".split())
TIMES = frozenset("since later now next last this then".split())
# "options on a further 140", "provisional ones for 40".
RESERVES = frozenset({"option", "options", "right", "rights", "ones"})
RESERVING = frozenset({"on", "for", "to", "over"})
# "has seven 787-8s in its fleet", "6,600 jets on backlog".
OWNERS = frozenset({"has", "have", "had", "with", "owns", "runs", "flies"})
LEVELS = frozenset({"at"})
IN_USE = frozenset({"fleet", "service", "operation", "backlog", "storage", "use"})
# "and 220 from Boeing": whose they are, after a number that shares out what was counted.
FROM_WHOM = frozenset({"from", "for", "by", "to"})
# What may follow a number that shares out the goods told before: "12 for the navy".
SHARED_BY = frozenset(
    "of in on at to for from by with under and but or is are was were will would go goes went "
    "being as optional firm more others larger smaller new used".split()
)
# "bringing its order to 22", "increased the order to 40 from 16": how large an order becomes.
ORDERED = frozenset("order orders purchase commitment commitments total tally orderbook".split())
ENLARGES = frozenset(
    "bring brings bringing brought doubles doubled doubling triples tripled tripling take takes "
    "taking took raise raises raised raising increase increases increased increasing lift lifts "
    "lifted lifting expand expands expanded expanding extend extends extended extending grow grew "
    "grows rise rose rises enlarge enlarges enlarged enlarging".split()
)
# Counts after these say what exists, moves or is lost, not what the deal buys.
STATES = frozenset(
    (
        "produces produce produced producing makes make made making carries carry carried carrying "
        "seats weighs weigh houses house housed housing hosts host grew grows rose rises fell "
        "slipped dropped operates operate operated operating employs returned returns returning "
        "lost scrapped retired retires retire flies fly flew flown flying parked parks grounded "
        "stored owns own owned owning runs run ran running manages managed handles handled parking "
        "destroyed sank sunk seized attacked damaged hit downed stolen impounded detained "
        "intercepted wrecked crashed inspected repaired overhauled refurbished rebuilt "
        "consumes consumed consuming "
        "maintains maintained services serviced serves served boarded struck lacks numbered "
        "deployed deploys stationed whose"
    ).split()
)
# "two tankers collided": what befell goods, said after them.
BEFELL = frozenset(
    (
        "collided sank burned burnt exploded crashed capsized derailed vanished caught cross "
        "crossed passed pass queued queue flew sailed"
    ).split()
)
# "the 230 jets it flies".
HOLDERS = frozenset("it they he she we airline company group operator".split())
# Of a measure these say what is there, not what is bought ("the mine holds 410,000 tons").
MEASURE_STATES = frozenset(
    (
        "weighing moved move moves moving transports transported carried carries "
        "handled holds hold held contains contain stores store reach reaches reached reaching "
        "process processed processing refine refines refined refining "
        "mines mined mine handles processes burns "
        "out lightest heaviest emits displaces lifts yields produces produced weighs"
    ).split()
)
# Words after "at least six" that make it the goods named before ("at least six were bought").
GAPS = frozenset({"were", "are", "will", "would"})
STATE_LINKS = frozenset({"to", "by", "from"})
FLEETS = frozenset(
    {"fleet", "pool", "existing", "stock", "inventory", "backlog", "capacity", "orderbook"}
)
# After a fleet these say how large it is.
NUMBERING = frozenset("has had numbers numbered totals totalled comprises is was at".split())
# Words after a compound that make it what there is: "a 22-aircraft fleet".
STANDING = frozenset({"fleet", "pool", "museum", "depot", "convoy", "accident", "crash", "pile-up"})
# Determiners that point back: "the four tankers", with a number in words.
POINTING = frozenset("the these those its their both all".split())
# The periods of traffic and of production: "400 trucks a day".
FLOWS = frozenset(
    {"day", "hour", "week", "month", "quarter", "daily", "hourly", "weekly", "monthly", "shift"}
)
# Before a number of goods these make it what a price is for: "per 1,000 cubic metres".
RATES = frozenset({"per", "every", "/"})
