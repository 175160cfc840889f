"""Names of aircraft, arms and ships by type, so that a model is never read as a number.

Source: the makers' type names as printed in announcements (Boeing, Airbus, Embraer, ATR, COMAC,
Lockheed Martin, Leonardo …).
"""

# ruff: noqa: SIM905 (lists of words are easier to read and to mend as text)

from __future__ import annotations

# Three-digit families that stand alone as digits: "22 787 Dreamliners", "90 777Xs".
DIGIT_FAMILIES = frozenset("707 717 727 737 747 757 767 777 787 797".split())
_ILYUSHIN = frozenset("62 76 78 86 96 112 114".split())
_TUPOLEV = frozenset("134 154 160 204 214".split())
_SUKHOI = frozenset("24 25 27 30 34 35 57 75".split())
_MIG = frozenset("21 29 31 35".split())
_MIL = frozenset("2 8 17 24 26 28 35 38 171".split())
_KAMOV = frozenset("27 29 31 32 52 62 226".split())
_ANTONOV = frozenset("2 12 24 26 32 72 74 124 132 140 148 158 178".split())
_YAKOVLEV = frozenset("18 40 42 130 152".split())
# Families that need their letter: "A320", "A350F"; digits after A, B or E.
LETTER_FAMILIES = {
    "a": frozenset("220 300 310 318 319 320 321 330 340 350 380 400".split()),
    "b": frozenset("707 717 727 737 747 757 767 777 787".split()),
    "e": frozenset("170 175 190 195".split()),
    "atr": frozenset("42 72".split()),
    "crj": frozenset("700 900 1000".split()),
    "c": frozenset("909 919 929 17 130 390 295".split()),
    "arj": frozenset("21".split()),
    "h": frozenset("125 130 135 145 160 175 215 225".split()),
    "q": frozenset("400".split()),
    "ssj": frozenset("95 100".split()),
    "mc": frozenset("21".split()),
    "il": _ILYUSHIN, "ил": _ILYUSHIN, "tu": _TUPOLEV, "ту": _TUPOLEV, "su": _SUKHOI,
    "су": _SUKHOI, "mig": _MIG, "миг": _MIG, "mi": _MIL, "ми": _MIL, "ka": _KAMOV, "ка": _KAMOV,
    "an": _ANTONOV, "ан": _ANTONOV, "yak": _YAKOVLEV, "як": _YAKOVLEV, "мс": frozenset({"21"}),
}  # fmt: skip
LETTER_FAMILIES |= {
    "f": frozenset("4 5 14 15 16 18 22 35".split()), "fa": frozenset({"50"}),
    "jf": frozenset({"17"}), "kf": frozenset({"21"}), "ah": frozenset({"1", "64"}),
    "ch": frozenset({"47", "53"}), "uh": frozenset({"1", "60", "72"}),
    "mh": frozenset({"60"}), "mq": frozenset({"1", "4", "9"}), "kc": frozenset({"46", "135"}),
}  # fmt: skip
# What may follow the digits of a family: "737 MAX 8s", "787 Dreamliners".
SUFFIX_WORDS = frozenset({"max", "maxes", "neo", "neos", "ceo", "dreamliner", "dreamliners",
                          "family", "freighter", "freighters", "x", "xs", "f", "fs", "er", "ers",
                          "s", "series", "block"})  # fmt: skip
# After one of these a number still belongs to the type: "737 MAX 8s".
NUMBERED_SUFFIXES = frozenset({"max", "e2", "block"})
# Makers: a family number after one of these is a model, not a count.
MAKERS = frozenset(
    "boeing airbus embraer atr comac bombardier lockheed dassault sukhoi tupolev ilyushin "
    "antonov cessna gulfstream irkut".split()
)

# A number after one of these is a name's: "two Type 26 frigates", "Lot 7 trucks".
DESIGNATORS = frozenset(
    "type class block mark mk batch lot phase gate tranche no number nr section clause article "
    "annex version update flight route chapter row model series stage pier berth "
    "terminal line unit bidder group level tier generation gen msn".split()
)

# "EURO 6": the class of an engine.
EMISSIONS = "euro"

# Types known by a name, plural as well as singular.
NAMED = frozenset(
    (
        "dreamliner dreamliners superjet superjets rafale rafales gripen gripens typhoon typhoons "
        "eurofighter eurofighters apache apaches chinook chinooks raptor raptors reaper reapers "
        "predator predators hercules globemaster globemasters poseidon poseidons bayraktar "
        "bayraktars himars abrams leopard leopards patriots javelin javelins stinger stingers "
        "suezmax suezmaxes neos maxes boeings airbuses embraers gulfstreams tupolevs ilyushins "
        "antonovs mirages"
    ).split()
)
# Types whose name goes on with a number: "Mirage 2000-5", "Phenom 300s".
NUMBERED_NAMES = frozenset(
    "mirage falcon challenger phenom praetor legacy citation learjet saab fokker".split()
)
# Types known by a word that in small letters is another: "a further 15 MAX".
UPPER_NAMES = frozenset({"MAX"})
NAMED_PAIRS = frozenset({("black", "hawk"), ("black", "hawks"), ("super", "tucano"),
                         ("super", "tucanos"), ("super", "hornet"), ("super", "hornets"),
                         ("sea", "hawk"), ("sea", "hawks")})  # fmt: skip
# A hyphen between them says that goods were used before.
SECOND_HAND = ("second", "hand")
# What a name is bound to by a hyphen: "HA-class turbines", "F126-type frigates".
KINDRED = frozenset({"class", "type", "series", "style"})
# What may join types before their noun: "GE9X and GEnx engines", "A320neo family jets".
TYPE_JOINTS = frozenset({"and", "or", "&", "/", "family", "series", "class", "type"})
# Nouns for what a digit family is: beside one of these "22,787" may be 22 of the 787.
FLYING = frozenset(
    "dreamliner dreamliners aircraft jets jet planes plane airplanes airliners max maxes "
    "freighters".split()
)
