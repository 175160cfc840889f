"""What deals buy and sell: the nouns whose number is a deal quantity.

Source: the README of the data ("counts only when they are what the deal buys or sells"; jobs,
seats, years, people, MoUs and megawatts are not). The table is wide but not closed: the object of
a trading verb counts whatever it is (`trade.py`), unless it is one of `others.py`.
"""

# ruff: noqa: SIM905 (lists of words are easier to read and to mend as text)

from __future__ import annotations

# In the singular; the regular plural is understood.
_THINGS = """
plane airplane aeroplane jet airliner jetliner airframe warplane seaplane biplane floatplane
helicopter chopper gyroplane fighter bomber freighter trainer turboprop widebody narrowbody
drone uav quadcopter glider airlifter airship refueller refueler interceptor gunship
dreamliner warbird airtanker

engine powerplant turbofan turbojet turboshaft motor gearbox genset alternator
locomotive loco shunter train trainset railcar wagon flatcar boxcar hopper carriage coach tram
tramcar streetcar trolley monorail
bus minibus midibus trolleybus electrobus truck lorry van car vehicle ambulance
tractor harvester combine thresher seeder sprayer baler excavator bulldozer digger backhoe crane
forklift stacker reachstacker trailer semitrailer tipper pickup
taxi cab ev hybrid motorcycle motorbike scooter moped bicycle bike rickshaw snowplough
snowplow snowmobile limousine suv sedan jeep hatchback compactor dumper grader hauler loader
paver drillship crusher

ship vessel tanker frigate corvette destroyer submarine boat ferry tug tugboat barge icebreaker
minehunter minesweeper cutter trawler dredger yacht warship carrier bulker newbuild newbuilding
catamaran hull rig lifeboat liferaft hovercraft gunboat speedboat dinghy pontoon
containership feeder suezmax aframax panamax capesize vlcc ulcc handysize
kamsarmax supramax ultramax handymax vlgc vlec vlac ropax fpso fsru flng osv psv ahts

tank howitzer missile rocket launcher rifle gun pistol mortar radar torpedo bomb cannon
warhead grenade shell cartridge bullet interceptor jammer decoy sonobuoy bridgelayer obus
carbine machinegun revolver shotgun helmet vest uniform parachute detonator munition
satellite cubesat spacecraft simulator telescope antenna transponder beacon

turbine reactor transformer generator boiler electrolyser electrolyzer compressor pump
inverter heliostat battery powerbank accumulator switchgear chiller
wheelset axle bogie blade nacelle propeller rotor gantry winch conveyor escalator elevator
furnace incubator autoclave ventilator scanner defibrillator syringe vial dose vaccine mask
stretcher prosthesis thermometer microscope

container unit kit set module panel pylon pole buoy cabin gondola funicular
chip processor accelerator gpu cpu server supercomputer robot tablet laptop phone
smartphone handset charger computer printer router terminal camera sensor monitor
projector screen decker gritter skip spare mixer batcher simulator rover lander station
sleeper tyre tire section
system machine device tent blanket
cow heifer calf bull horse goat camel pig piglet hen chicken chick pony buffalo llama
option order position right layer sweeper lift mine test meter roller round cargo shipment
consignment
"""
# Alike in both numbers, or with a plural of their own.
_INVARIANT = """
aircraft rotorcraft spacecraft watercraft hovercraft uas cattle sheep swine poultry livestock
head cannon chassis craft
"""
_IRREGULAR = {
    "cargo": ("cargoes", "cargos"),
    "calf": ("calves",),
    "torpedo": ("torpedoes", "torpedos"),
    "prosthesis": ("prostheses",),
    "max": ("maxes", "maxs"),
}
_SIBILANTS = ("s", "x", "z", "ch", "sh")


def plural_of(noun: str) -> str:
    """Return the regular plural of an English noun.

    >>> [plural_of(noun) for noun in ("ferry", "bus", "tram")]
    ['ferries', 'buses', 'trams']
    """
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return f"{noun[:-1]}ies"
    return f"{noun}es" if noun.endswith(_SIBILANTS) else f"{noun}s"


_SINGLE = frozenset(_THINGS.split())
INVARIANT = frozenset(_INVARIANT.split())
PLURALS = (
    frozenset(plural_of(noun) for noun in _SINGLE if noun not in _IRREGULAR)
    | {plural for plurals in _IRREGULAR.values() for plural in plurals}
    | INVARIANT
    | {"homes", "houses"}
)
SINGULARS = _SINGLE | {"max"}
COUNTED = PLURALS | SINGULARS

# Printed with a rounding of their own, like money (FIGURES: "Tonnes, barrels …").
MEASURED = frozenset(
    (
        "tonne tonnes ton tons mt kilogram kilograms kg barrel barrels bbl bushel bushels ounce "
        "ounces oz bale bales litre litres liter liters gallon gallons bcm mmbtu mmt kilotonne "
        "kilotonnes kilotons megatonne megatonnes dwt carat carats m³"
    ).split()
)

# Letters that are a measure where no noun goes on: "250,000 t on credit".
SHORT_MEASURES = frozenset({"t"})

# What may stand between a number and its measure, as part of the measure's name.
MEASURE_ADJECTIVES = frozenset(
    {"metric", "short", "long", "troy", "imperial", "us", "dry", "fine", "wet", "gross"}
)
# "5 billion cubic metres of gas".
CUBIC = frozenset({"cubic", "cu"})
CUBIC_MEASURES = frozenset({"metres", "metre", "meters", "meter", "feet", "m", "ft"})

_CARRIERS = frozenset(
    (
        "aircraft gas lng lpg bulk car personnel crude container ethane ammonia troop armoured "
        "armored straddle co2 vehicle ore missile hydrogen cement livestock"
    ).split()
)
_TRAINERS = frozenset({"jet", "basic", "aircraft", "military", "advanced", "turboprop"})
_SETS = frozenset({"radar", "train", "generator", "trainset", "radio", "television", "generating"})

# Nouns of the table that count only after one of these words.
NEEDS_COMPANY: dict[str, frozenset[str]] = {
    **dict.fromkeys(("position", "positions"), frozenset({"firm", "order"})),
    **dict.fromkeys(("right", "rights"), frozenset({"purchase"})),
    "order": frozenset({"firm", "optional", "confirmed", "provisional", "conditional"}),
    **dict.fromkeys(("carrier", "carriers"), _CARRIERS),
    **dict.fromkeys(("trainer", "trainers"), _TRAINERS),
    **dict.fromkeys(
        ("terminal", "terminals"), frozenset({"payment", "satellite", "pos", "user", "starlink"})
    ),
    "coach": frozenset({"rail", "passenger", "metro", "sleeper", "railway"}),
    **dict.fromkeys(("set", "sets"), _SETS),
    **dict.fromkeys(("lift", "lifts"), frozenset({"passenger", "new"})),
    **dict.fromkeys(
        ("homes", "houses"),
        frozenset({"modular", "prefabricated", "prefab", "mobile", "wooden", "affordable",
                   "temporary", "social"}),
    ),
    **dict.fromkeys(
        ("station", "stations"),
        frozenset({"ground", "charging", "weather", "base", "refuelling", "refueling", "relay",
                   "radar", "control", "earth"}),
    ),
    "craft": frozenset({"landing", "patrol", "interceptor", "assault", "attack", "pilot"}),
    **dict.fromkeys(
        ("section", "sections"), frozenset({"guidance", "control", "tail", "fuselage", "hull"})
    ),
    "skip": frozenset(), "skips": frozenset({"waste"}),
    **dict.fromkeys(
        ("layer", "layers"), frozenset({"bridge", "mine", "cable", "pipe", "track"})
    ),
    **dict.fromkeys(("sweeper", "sweepers"), frozenset({"mine", "street", "road"})),
    **dict.fromkeys(("mine", "mines"), frozenset({"anti-tank", "naval", "sea", "land", "tank"})),
    **dict.fromkeys(
        ("test", "tests"), frozenset({"covid", "rapid", "antigen", "pcr", "test", "diagnostic"})
    ),
    **dict.fromkeys(
        ("meter", "meters"), frozenset({"smart", "gas", "water", "electricity", "prepaid"})
    ),
    **dict.fromkeys(
        ("cabin", "cabins"), frozenset({"cable", "prefabricated", "sleeping", "prefab"})
    ),
    **dict.fromkeys(
        ("round", "rounds"),
        frozenset({"ammunition", "artillery", "mortar", "tank", "rifle", "mm", "calibre"}),
    ),
    **dict.fromkeys(("sleeper", "sleepers"), frozenset({"concrete", "rail", "railway"})),
    **dict.fromkeys(("roller", "rollers"), frozenset({"road"})),
    **dict.fromkeys(
        ("system", "systems"),
        frozenset(
            (
                "radar missile rocket launch launcher artillery air defence defense sonar "
                "satellite weapon weapons drone anti-drone signalling himars patriot samp iris-t "
                "nasams battery storage robotic surgical unmanned ultrasound"
            ).split()
        ),
    ),
}  # fmt: skip

# In the thousands of millions these are securities, not goods.
SECURITIES = frozenset({"unit", "units", "option", "options", "right", "rights"})
# Goods only where "of" follows: "4,000 head of cattle".
BEFORE_OF = frozenset({"head"})
# Of those above the ones that a trading verb makes goods without their company.
DOUBTFUL = frozenset({"carriers", "systems", "sets", "terminals", "trainers", "lifts", "meters",
                      "cabins", "sleepers", "mines"})  # fmt: skip
# What goods come in: "a shipment of 40 tanks" counts, "a train of 40 wagons" does not.
PARCELS = frozenset(
    (
        "shipment shipments consignment consignments cargo cargoes kit kits set sets unit units "
        "option options order orders right rights batch fleet series"
    ).split()
)
# Verbs that lead to goods by "of", and end like the plural of what has a size.
LEADING = frozenset({"consists", "disposes"})
# What has the capacity that a measure says: "a complex of 9 million tonnes".
FACILITIES = frozenset(
    (
        "complex plant mill capacity refinery smelter terminal mine port hub facility factory "
        "output production reserves resource resources deposit crop harvest storage"
    ).split()
)
# With a word before them these may be anything.
VAGUE = frozenset({"unit", "units"})
# "12-car trains": of a compound these say how long the goods are, not how many there are.
LENGTHS = frozenset({"car", "coach", "carriage", "unit", "engine", "blade", "axle", "module",
                     "screen", "camera", "chip", "gun", "cabin", "battery", "round",
                     "set", "panel", "missile", "tonne", "ton", ""})  # fmt: skip
# With one of these after it such a compound counts after all ("a 300-car order").
COMPOUND_OF = frozenset(
    (
        "order orders deal deals contract contracts purchase package batch tender option "
        "framework agreement commitment programme program buy sale delivery backlog"
    ).split()
)
# A unit after a number within a noun phrase says how large each is ("174,000 cbm carriers").
SIZES = frozenset(
    (
        "cbm cu dwt teu ceu gt hp bhp shp kw mw gw kwh mwh mm cm m ft inch seat seats seater ton "
        "tonne kva mva kv cc lb kg nm m3 litre liter l"
    ).split()
)

_LONG = """
vessel ship boat yacht superyacht ferry tug tugboat barge trawler cutter frigate corvette destroyer
submarine catamaran warship hull pontoon dredger hovercraft gunboat tanker carrier bulker lifeboat
speedboat dinghy cruiser launch cruise tender bus minibus trolleybus coach tram train trainset
railcar locomotive wagon carriage trailer semitrailer truck lorry crane gantry telescope antenna
dish pylon pole mast blade rotor turbine tower bridge container airship aircraft helicopter glider
platform rig drillship excavator ladder cable wire pipe pipeline hose rail beam girder tube rope
strip roll curtain conveyor escalator track fence wall pool radar monorail gondola float buoy rod
section segment
"""
_IMAGING = """
camera monitor screen display projector tv television panel drone scanner sensor telescope
player decoder receiver webcam
"""


def _both_numbers(nouns: str) -> frozenset[str]:
    return frozenset(form for noun in nouns.split() for form in (noun, plural_of(noun)))


# Goods told by a size whose letter is also a scale's: a ferry of 60m, a camera of 4K.
SIZED = {"m": _both_numbers(_LONG), "k": _both_numbers(_IMAGING)}
