"""Nouns that are never goods: people, periods, measures, papers, places, and what is abstract.

Source: the README of the data ("Jobs, seats, years, people, MoUs, MW: not").
"""

# ruff: noqa: SIM905 (lists of words are easier to read and to mend as text)

from __future__ import annotations

PEOPLE = frozenset(
    (
        "people persons men women children boys girls adults infants teenagers workers employees "
        "staff passengers residents students pupils soldiers pilots engineers members delegates "
        "guests families households customers clients sailors crews troops patients farmers "
        "growers miners fishermen herders breeders ministers presidents premiers leaders envoys "
        "ambassadors diplomats officials officers inspectors lawmakers senators deputies mps meps "
        "councillors mayors governors judges lawyers solicitors prosecutors witnesses doctors "
        "nurses medics surgeons scientists researchers academics professors teachers lecturers "
        "trainees apprentices interns graduates recruits conscripts reservists volunteers "
        "firefighters policemen guards veterans pensioners retirees migrants refugees settlers "
        "tourists visitors travellers travelers commuters drivers riders cyclists pedestrians "
        "motorists captains seafarers stewards attendants mechanics technicians welders builders "
        "electricians plumbers labourers laborers managers directors executives chiefs bosses "
        "founders owners partners shareholders investors savers depositors creditors lenders "
        "borrowers bidders buyers sellers suppliers vendors contractors subcontractors "
        "consultants advisers advisors analysts economists brokers traders dealers bankers "
        "insurers underwriters auditors accountants journalists reporters editors writers "
        "authors readers viewers listeners users subscribers followers developers programmers "
        "designers architects artists actors singers players footballers athletes "
        "referees fans supporters voters candidates citizens taxpayers consumers shoppers "
        "tenants landlords neighbours speakers panellists participants attendees exhibitors "
        "sponsors donors recipients beneficiaries applicants winners losers rivals competitors "
        "survivors victims hostages prisoners inmates suspects militants rebels "
        "terrorists pirates smugglers protesters strikers dead injured wounded missing killed "
        "parents brothers sisters sons daughters friends colleagues heads aides spokesmen "
        "operators makers manufacturers producers carmakers planemakers shipbuilders airlines "
        "airmen marines paratroopers instructors experts specialists "
        "professionals entrepreneurs startups exporters importers retailers wholesalers "
        "distributors lessors lessees utilities refiners"
    ).split()
)
_PERIODS = (
    "year years month months week weeks day days hour hours minute minutes second seconds night "
    "nights decade decades century centuries season seasons semester semesters quarters weekend "
    "weekends morning mornings evenings generations fortnight"
)
_MEASURES = (
    "percent per cent pct percentage point points bp bps basis degree degrees km kilometre "
    "kilometres kilometer kilometers mile miles metre metres metr cm mm inch inches foot feet yard "
    "yards hectare hectares acre acres square mw gw kw mwh gwh twh megawatt megawatts gigawatt "
    "gigawatts kilowatt kilowatts watt watts volt volts amps mhz ghz "
    "khz gb tb mb gigabits megabits "
    "terabytes petabytes teraflops petaflops flops qubits knot knots lb lbs mph kmh kph nautical "
    "square sqm sq ha db hz rpm calories joules feet pixels lanes channels frequencies"
)
_PAPERS = (
    "mous lois memoranda memorandums agreements deals "
    "contracts accords pacts protocols projects treaties "
    "letters documents papers paragraphs pages "
    "articles clauses sections items rows lines chapters "
    "annexes appendices shares votes bonds notes bills acts laws "
    "rules decrees resolutions recommendations patents licences licenses "
    "permits certificates visas invoices tickets passports applications bids offers proposals "
    "tenders claims complaints cases lawsuits charges counts questions amendments "
    "reports studies surveys articles books titles songs films episodes copies stamps "
    "shares warrants securities loans grants credits facilities tranches instalments "
    "installments payments transactions trades swaps stakes dividends taxes duties tariffs"
)
_PLACES = (
    "countries nations states cities towns villages "
    "provinces regions districts counties "
    "municipalities airports ports harbours harbors routes stations "
    "stops companies firms subsidiaries agencies "
    "institutions organisations organizations "
    "ministries departments offices branches banks funds "
    "schools universities colleges hospitals clinics "
    "plants factories mills refineries sites buildings "
    "towers hotels stadiums museums churches mosques "
    "roads streets highways bridges tunnels canals "
    "dams piers berths docks gates runways "
    "floors storeys rooms beds flat seats desks shops "
    "stores outlets restaurants markets destinations "
    "islands rivers lakes fields wells blocks basins "
    "farms gardens parks zones corners square stages "
    "warehouses depots yards sectors segments industries"
)
_ABSTRACT = (
    "jobs posts vacancies roles times meetings talks summits "
    "conferences sessions visits trips journeys "
    "flights sailings departures landings sorties missions tours "
    "laps goals games matches round races wins losses "
    "draws medals steps phases stages categories types "
    "kinds sorts versions models languages ways things "
    "areas parts sides terms priorities targets "
    "goals criteria conditions measures reasons factors "
    "examples topics themes issues problems events "
    "incidents accidents attacks deaths injuries births "
    "crimes fires floods storms earthquakes degrees courses classes lessons lectures exams hires "
    "delegations teams groups parties clubs leagues "
    "unions factions population opinions comments speeches calls "
    "messages emails tweets views clicks downloads visits bookings reservations nights votes "
    "slots harvests crops batches lots wafers innings "
    "wickets tries assists appearances caps records stars "
    "cylinders gears speeds doors wheels storeys decks compartments holds pieces dots letters "
    "digits characters bits bytes words signatures names addresses accounts subscriptions "
    "barriers obstacles exceptions nationalities currencies commodities products brands services "
    "launches trials experiments missions doublings firsts others ones hands "
    "eyes legs lives minds souls bn mn million billion trillion thousand"
)
# Never what a deal buys or sells: one of these ends the search for a noun.
NEVER = PEOPLE | frozenset(f"{_PERIODS} {_MEASURES} {_PAPERS} {_PLACES} {_ABSTRACT}".split())
# Endings of nouns that name acts, qualities and people; no guess is made of these.
ABSTRACT_ENDINGS = (
    "tions", "sions", "ments", "ities", "nesses", "isms", "ances", "ences", "ists", "ians",
    "ants", "ings", "logies", "cies", "ships", "hoods", "doms", "phases", "ees",
)  # fmt: skip
# Plural capitals that are no goods: "12 MPs", "three SPVs".
OTHER_ACRONYMS = frozenset(
    (
        "mps meps ceos cfos ngos smes ipos ppas fdis etfs spvs jvs pms vips epcs ppps mous lois "
        "dfis mdbs ftas epas bits ndas rfps rfqs bots kpis sdgs ecas vcs pes reits clos cdos "
        "ids phds mbas lps gps dps gws mws kms rss irbs msmes psus"
    ).split()
)
# Capitalised plurals that are people, bodies or events.
OTHER_NAMES = frozenset(
    (
        "swedes danes poles finns turks kurds greeks britons spaniards saudis israelis iraqis "
        "pakistanis emiratis qataris bangladeshis omanis kuwaitis scots serbs croats slovaks "
        "czechs arabs jews muslims christians democrats republicans conservatives liberals greens "
        "senators ministers commissioners governors emirates states nations airlines airways "
        "industries railways ports works laboratories "
        "technologies resources minerals metals motors "
        "foods shipyards dynamics engineers instruments chemicals pharmaceuticals markets ventures "
        "associates studios networks telecoms services solutions "
        "semiconductors systems holdings partners sons brothers "
        "olympics games oscars grammys months "
        "years days countries companies banks members directors texans filipinos afghans "
        "mondays tuesdays wednesdays thursdays fridays saturdays sundays"
    ).split()
)
# Headings of columns that are no money.
COLUMNS = frozenset("number no no. nos qty quantity count year years rank share units".split())
# In the head of a column these say that its numbers are not how many of something are traded.
UNCOUNTED = frozenset(
    (
        "value price cost costs worth amount per share % rank age speed range length seats crew "
        "service sold parked stored retired existing current total-fleet percent margin"
    ).split()
)
# Alone over a column these may count anything, or be money.
LOOSE = frozenset("units orders order unit sets positions".split())
# Heads of columns that name who deals, and what is dealt in.
PARTY_HEADS = frozenset(
    (
        "company companies customer buyer purchaser seller supplier vendor airline operator lessor "
        "lessee lender borrower investor contractor partner country state government client bank "
        "donor recipient party counterparty organisation organization agency ministry manufacturer "
        "maker builder shipyard developer employer bidder winner issuer"
    ).split()
)
THING_HEADS = frozenset(
    (
        "project projects product products goods item items deal deals contract contracts type "
        "model sector sectors equipment description programme program purpose subject aircraft "
        "line instrument asset assets segment segments category component"
    ).split()
)
PEOPLE_ENDINGS = ("ans", "ese", "ish", "yis")

# Words no noun phrase runs across. Verbs stand here in the forms that follow a bare number.
MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)
BARRIERS = MONTHS | frozenset(
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
        "percent per due stalled arrive arrives arrived landed enter enters entered serve serves "
        "went gone fell rose cross crossed pass passed sail sails sailed fly flies flew seat seats "
        "run runs ran cover covers covered soon yesterday tomorrow last next every"
    ).split()
)

# Modifiers with a plural look that are not heads.
PLURAL_LOOKING = frozenset(
    (
        "arms sales class business express gas cross series boeings airways airlines states "
        "united emirates diesel-electrics less chassis ss bus pass brass press glass us gps "
        "loss across plus defence systems passengers operations aerobus airbus sports goods "
        "mass wireless stainless crossbus diesels logistics electronics communications "
        "rescue combat telecommunications doubles reserves marines guards forces"
    ).split()
)
