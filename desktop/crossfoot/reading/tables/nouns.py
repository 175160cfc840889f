"""What deals buy and sell: the nouns whose number is a deal quantity, and those it never is.

Source: the README of the data ("counts only when they are what the deal buys or sells"; jobs,
seats, years, people, MoUs and megawatts are not). Plain plural and singular forms stand together.
"""

# ruff: noqa: SIM905 (lists of words are easier to read and to mend as text)

from __future__ import annotations

_COUNTED = """
aircraft plane planes airplane airplanes aeroplane aeroplanes jet jets airliner airliners
jetliner jetliners airframe airframes warplane warplanes
helicopter helicopters chopper choppers rotorcraft fighter fighters bomber bombers freighter
freighters trainer trainers turboprop turboprops widebody widebodies narrowbody narrowbodies
drone drones uav uavs uas glider gliders airlifter airlifters refueller refuellers
dreamliner dreamliners max maxes
engine engines turbofan turbofans motor motors gearbox gearboxes
locomotive locomotives loco locos shunter shunters train trains trainset trainsets railcar
railcars wagon wagons carriage carriages coach coaches tram trams tramcar tramcars
streetcar streetcars
bus buses minibus minibuses trolleybus trolleybuses truck trucks lorry lorries van vans car cars
vehicle vehicles ambulance ambulances tractor tractors harvester harvesters combine combines
excavator excavators bulldozer bulldozers crane cranes forklift forklifts trailer trailers
pickup pickups taxi taxis motorcycle motorcycles motorbike motorbikes scooter scooters
bicycle bicycles bike bikes
ship ships vessel vessels tanker tankers frigate frigates corvette corvettes destroyer
destroyers submarine submarines boat boats ferry ferries tug tugs tugboat tugboats barge barges
icebreaker icebreakers minehunter minehunters cutter cutters trawler trawlers dredger dredgers
yacht yachts warship warships carrier carriers bulker bulkers newbuild newbuilds newbuilding
newbuildings catamaran catamarans hull hulls rig rigs
suezmax suezmaxes aframax aframaxes panamax panamaxes capesize capesizes vlcc vlccs
tank tanks howitzer howitzers missile missiles rocket rockets launcher launchers rifle rifles
gun guns pistol pistols mortar mortars radar radars interceptor interceptors torpedo torpedoes
bomb bombs battery batteries cannon cannons warhead warheads satellite satellites
simulator simulators
turbine turbines reactor reactors transformer transformers generator generators boiler boilers
electrolyser electrolysers electrolyzer electrolyzers compressor compressors pump pumps
module modules inverter inverters panel panels heliostat heliostats
lift lifts elevator elevators escalator escalators
cargo cargoes cargos shipment shipments
container containers unit units kit kits set sets
chip chips processor processors accelerator accelerators gpu gpus server servers supercomputer
supercomputers robot robots scanner scanners tablet tablets laptop laptops phone phones
handset handsets terminal terminals charger chargers
bridgelayer bridgelayers layer layers sweeper sweepers hovercraft helmet helmets vest vests
wheelset wheelsets axle axles bogie bogies blade blades nacelle nacelles propeller propellers
bullet bullets round rounds sleeper sleepers uniform uniforms tyre tyres
shell shells grenade grenades cartridge cartridges parachute parachutes torpedo mine mines
system systems machine machines device devices loader loaders grader graders hauler haulers
dumper dumpers roller rollers plough ploughs telescope telescopes antenna antennas buoy buoys
pylon pylons meter meters furnace furnaces incubator incubators mask masks test tests
lifeboat lifeboats pontoon pontoons gondola gondolas funicular funiculars cabin cabins
dose doses vaccine vaccines ventilator ventilators syringe syringes kits vial vials
cow cows cattle heifer heifers horse horses sheep goat goats camel camels
option options order orders right rights position positions
"""

_MEASURED = """
tonne tonnes ton tons mt kilogram kilograms kg barrel barrels bushel bushels ounce ounces bale
bales litre litres liter liters gallon gallons bcm mmbtu
"""

COUNTED = frozenset(_COUNTED.split())
# Printed with a rounding of their own, like money (FIGURES: "Tonnes, barrels …").
MEASURED = frozenset(_MEASURED.split())

# What may stand between a number and its measure, as part of the measure's name.
MEASURE_ADJECTIVES = frozenset({"metric", "short", "long", "troy", "imperial", "us", "dry"})
# "5 billion cubic metres of gas".
CUBIC = "cubic"
CUBIC_MEASURES = frozenset({"metres", "metre", "meters", "meter", "feet"})

# Nouns of the table that count only after one of these, or before one.
NEEDS_COMPANY: dict[str, frozenset[str]] = {
    "position": frozenset({"firm", "order"}),
    "positions": frozenset({"firm", "order"}),
    "right": frozenset({"purchase"}),
    "rights": frozenset({"purchase"}),
    "order": frozenset({"firm", "optional", "confirmed", "provisional", "conditional"}),
    "carrier": frozenset({"aircraft", "gas", "lng", "bulk", "car", "personnel", "crude",
                          "container", "ethane", "ammonia", "troop", "armoured"}),
    "carriers": frozenset({"aircraft", "gas", "lng", "bulk", "car", "personnel", "crude",
                           "container", "ethane", "ammonia", "troop", "armoured"}),
    "trainer": frozenset({"jet", "basic", "aircraft", "military", "advanced"}),
    "trainers": frozenset({"jet", "basic", "aircraft", "military", "advanced"}),
    "terminal": frozenset({"payment", "satellite"}),
    "terminals": frozenset({"payment", "satellite"}),
    "coach": frozenset({"rail", "passenger", "metro", "sleeper", "railway"}),
    "set": frozenset({"radar", "train", "generator"}),
    "sets": frozenset({"radar", "train", "generator", "trainset"}),
    "max": frozenset(),
    "lift": frozenset({"passenger"}),
    "lifts": frozenset({"passenger", "new"}),
    **dict.fromkeys(
        ("layer", "layers"), frozenset({"bridge", "mine", "cable", "pipe", "track"})
    ),
    **dict.fromkeys(("sweeper", "sweepers"), frozenset({"mine", "street", "road"})),
    **dict.fromkeys(("mine", "mines"), frozenset({"anti-tank", "naval", "sea", "land", "tank"})),
    **dict.fromkeys(("test", "tests"), frozenset({"covid", "rapid", "antigen", "pcr", "test"})),
    **dict.fromkeys(("meter", "meters"), frozenset({"smart", "gas", "water", "electricity"})),
    **dict.fromkeys(("cabin", "cabins"), frozenset({"cable", "prefabricated", "sleeping"})),
    **dict.fromkeys(
        ("round", "rounds"), frozenset({"ammunition", "artillery", "mortar", "tank", "rifle"})
    ),
    **dict.fromkeys(("sleeper", "sleepers"), frozenset({"concrete", "rail", "railway"})),
    **dict.fromkeys(("roller", "rollers"), frozenset({"road"})),
    **dict.fromkeys(
        ("system", "systems"),
        frozenset(
            "radar missile rocket launch launcher artillery air defence defense sonar satellite "
            "weapon weapons drone anti-drone signalling himars patriot samp iris-t".split()
        ),
    ),
}  # fmt: skip

# Never what a deal buys or sells: one of these ends the search for a noun.
NEVER = frozenset(
    (
        "year years month months week weeks day days hour hours minute minutes second seconds "
        "night nights decade decades century centuries season seasons "
        "people person persons man men woman women worker workers employee employees staff "
        "passenger passengers seat seats resident residents student students soldier soldiers "
        "pilot pilots engineer engineers job jobs post posts member members delegation "
        "delegations guest guests families household households customer customers "
        "percent per cent pct percentage point points bp bps basis degree degrees "
        "km kilometre kilometres kilometer kilometers mile miles metre metres meter meters cm mm "
        "inch inches foot feet hectare hectares acre acres square mw gw kw mwh gwh twh megawatt "
        "megawatts gigawatt gigawatts kilowatt kilowatts watt watts volt volts mhz ghz gb tb "
        "knot knots lb lbs mph kmh "
        "mou mous memorandum memoranda agreement agreements deal deals contract contracts "
        "project projects treaty treaties letter letters document documents round rounds "
        "country countries nation nations state states city cities town towns province "
        "provinces airport airports route routes station stations stop stops company companies "
        "firm's firms supplier suppliers bidder bidders lender lenders bank banks school schools "
        "hospital hospitals plant plants factory factories site sites building buildings "
        "paragraph paragraphs page pages article articles clause clauses section sections "
        "item items row rows line lines chapter chapters share shares vote votes time times "
        "meeting meetings language languages goal goals step steps phase phases stage stages "
        "tranche tranches category categories type types version versions model models "
        "flight flights destination destinations trip trips berth berths bed beds room rooms "
        "sailor sailors crew crews troop troops patient patients farmer farmers home homes"
    ).split()
)

# Words no noun phrase runs across. Verbs stand here in the forms that follow a bare number.
BARRIERS = frozenset(
    (
        "of in on at to for from by with without within into onto over under about after before "
        "since until till during between among against through across per via than as like and "
        "or but nor so yet if when while where which that who whom whose this these those it "
        "its they their them he she his her we our you your i there here not no "
        "is are was were be been being am has have had do does did will would shall should can "
        "could may might must says said say told tells announced announces bought buys buy "
        "sold sells sell ordered takes take took carry carries carried make makes made come "
        "comes came go goes went get gets got give gives gave includes include including "
        "cost costs worth valued priced follow follows remain remains join joins left each "
        "apiece together altogether also only now then later earlier today already still "
        "because though although however plus minus up down out off a an the ago "
        "percent per"
    ).split()
)

# Modifiers with a plural look that are not heads.
PLURAL_LOOKING = frozenset(
    "arms sales class business express gas cross series boeings airways airlines states "
    "united emirates diesel-electrics less chassis ss bus pass brass press glass us gps "
    "loss across plus defence systems passengers operations aerobus airbus sports goods "
    "mass wireless stainless crossbus".split()
)

MORE = frozenset({"more", "further", "additional", "extra"})
# "14 firm and eight options": how goods named before are ordered.
FIRM = frozenset({"firm", "confirmed", "optional"})
# "45 of them": the noun stands earlier.
OF_THEM = frozenset({"them", "these", "those", "which"})
# A bare number at the end of a clause counts the noun before it only after one of these.
LOTS_OF = frozenset({"lot", "batch", "order", "tranche", "total", "block", "group", "series"})
TAKERS = frozenset(
    "adds add added takes take took buys buy bought orders ordered wants want sells sell sold "
    "leases lease leased gets get got receives receive acquires acquire has".split()
)
# Counts after these say what exists or moves, not what the deal buys.
STATES = frozenset(
    (
        "produces produce produced producing makes made carries carry carried carrying seats "
        "weighs weigh houses house housed housing hosts host grew grows rose rises fell slipped "
        "dropped operates operate operated operating employs returned returns returning lost "
        "scrapped retired retires retire flies fly flew flown"
    ).split()
)
# Of a measure these say what is there, not what is bought ("the mine holds 410,000 tons").
MEASURE_STATES = frozenset(
    "holds hold held contains contain stores store mines mined mine handles processes burns "
    "emits displaces lifts yields".split()
)
# Words after "at least six" that make it the goods named before ("at least six were bought").
AUXILIARIES = frozenset({"were", "are", "will", "would"})
STATE_LINKS = frozenset({"to", "by", "from"})
# In millions these are securities, not goods.
SECURITIES = frozenset({"unit", "units", "option", "options", "right", "rights"})
FLEETS = frozenset({"fleet", "pool", "existing"})
