"""Companies, banks and funds of the Americas, Africa and Oceania, and those of many countries.

The same rows as in `organisation_table`, whose names come first, country by country.

Source: the bodies' own names; country of the head office.
"""

from __future__ import annotations

ROWS = """\
Sonangol||AO|S|energy
TAAG|TAAG Angola Airlines|AO|S|airline aviation
Angola LNG||AO|C|energy
Catoca||AO|S|mining
Pan American Energy||AR|C|energy
Vista|Vista Energy|AR|C|energy
Tecpetrol|Techint|AR|C|energy
Aerolineas Argentinas|Aerolíneas Argentinas|AR|S|airline aviation
Flybondi||AR|C|airline aviation
Pampa Energía|Pampa Energia|AR|C|energy
Pluspetrol||AR|C|energy
Mercado Libre|MercadoLibre|AR|C|technology
Techint Group||AR|C|
INVAP||AR|S|maker technology
Southern Energy|SESA|AR|C|energy
Trenes Argentinos||AR|S|railway rail
Origin|Origin Energy|AU|C|energy
Pilbara Minerals|PLS|AU|C|mining
Liontown||AU|C|mining
Arafura|Arafura Rare Earths|AU|C|mining
Paladin|Paladin Energy|AU|C|mining
Future Fund||AU|F|
AirTrunk||AU|C|technology
NextDC||AU|C|technology
Telstra||AU|C|technology
CSL||AU|C|health
BlueScope||AU|C|maker steel
Austal||AU|C|maker shipping
ANZ|ANZ Bank|AU|B|
Commonwealth Bank|CBA|AU|B|
Westpac||AU|B|
NAB|National Australia Bank|AU|B|
Mineral Resources|MinRes|AU|C|mining
Northern Star||AU|C|mining
Evolution Mining||AU|C|mining
Newcrest||AU|C|mining
OZ Minerals||AU|C|mining
Allkem||AU|C|mining
Whitehaven|Whitehaven Coal|AU|C|mining
Hancock Prospecting|Hancock|AU|C|mining
APA Group||AU|C|energy
Beach Energy||AU|C|energy
Orica||AU|C|chemicals
Incitec Pivot||AU|C|chemicals
Transurban||AU|C|builder construction
CIMIC|CIMIC Group|AU|C|builder construction
John Holland||AU|C|builder construction
Worley||AU|C|builder energy
Lendlease||AU|C|builder construction
Goodman Group||AU|C|real estate
GrainCorp||AU|C|agriculture
Wesfarmers||AU|C|
Woolworths Group||AU|C|retail
Syrah Resources|Syrah|AU|C|mining
Core Lithium||AU|C|mining
Perseus Mining||AU|C|mining
Resolute Mining||AU|C|mining
Deep Yellow||AU|C|mining
Boss Energy||AU|C|mining
Lotus Resources||AU|C|mining
Alpha HPA||AU|C|
Infigen||AU|C|energy
Clean Energy Finance Corporation|CEFC|AU|B|
Hesta||AU|F|
Queensland Investment Corporation|QIC|AU|F|
Regional Express||AU|C|airline aviation
Ioneer||AU|C|mining
AGL Energy||AU|C|utility energy
Bonza||AU|C|airline aviation
Sydney Trains|Sydney Metro;Transport for NSW|AU|S|railway rail
Queensland Rail||AU|S|railway rail
V/Line||AU|S|railway rail
Snowy Hydro||AU|S|utility energy
Hydro Tasmania||AU|S|utility energy
Air Burkina||BF|S|airline aviation
Sonabel||BF|S|utility energy
Golar LNG|Golar|BM|C|energy
Resolution Life||BM|C|finance
Teekay||BM|C|shipping
YPFB||BO|S|energy
YLB||BO|S|mining
Eletrobras|Axia Energia|BR|C|utility energy
Suzano||BR|C|
CSN||BR|C|maker steel
Prio|PRIO;PetroRio|BR|C|energy
Raízen|Raizen|BR|C|energy
BNDES||BR|B|
Banco do Brasil||BR|B|
Itaú|Itau;Itaú Unibanco|BR|B|
Cosan||BR|C|
Sigma Lithium||BR|C|mining
Ambev||BR|C|
Bradesco||BR|B|
BTG Pactual||BR|B|
Cemig||BR|C|utility energy
Copel||BR|C|utility energy
Energisa||BR|C|utility energy
Eneva||BR|C|energy
Klabin||BR|C|
Localiza||BR|C|
Marfrig||BR|C|food
Minerva||BR|C|food
BRF||BR|C|food
Nubank||BR|C|technology
Usiminas||BR|C|maker steel
Vibra|Vibra Energia|BR|C|energy
Brava Energia||BR|C|energy
Taesa||BR|C|utility energy
Sabesp||BR|C|utility water
Natura||BR|C|
Randon||BR|C|maker vehicles
Eve Air Mobility||BR|C|maker aviation
Amaggi||BR|C|agriculture
Avibras||BR|C|maker defence
CBMM||BR|C|mining
Odebrecht|Novonor|BR|C|builder construction
Andrade Gutierrez||BR|C|builder construction
Camargo Corrêa|Camargo Correa|BR|C|builder construction
Queiroz Galvão|Queiroz Galvao|BR|C|builder construction
São Paulo Metro|Metrô de São Paulo|BR|S|railway rail
CPTM||BR|S|railway rail
Marcopolo||BR|C|maker vehicles
Bahamasair||BS|S|airline aviation
Debswana||BW|C|mining
Botswana Power Corporation||BW|S|utility energy
Air Botswana||BW|S|airline aviation
Botswana Oil||BW|S|energy
Lundin Mining||CA|C|mining
Agnico Eagle||CA|C|mining
Suncor||CA|C|energy
Canadian Natural|Canadian Natural Resources|CA|C|energy
PSP Investments||CA|F|
CAE||CA|C|aviation
Magna|Magna International|CA|C|automotive
Hydro-Québec|Hydro-Quebec|CA|S|utility energy
Ontario Power Generation|OPG|CA|S|utility energy
Bruce Power||CA|C|utility energy
Canadian National|CN Rail|CA|C|railway rail
CPKC|Canadian Pacific|CA|C|railway rail
Royal Bank of Canada|RBC|CA|B|
Shopify||CA|C|technology
Telesat||CA|C|technology
Davie|Chantier Davie|CA|C|maker shipping
Alamos Gold||CA|C|mining
Algonquin|Algonquin Power|CA|C|utility energy
Air Inuit||CA|C|airline aviation
Alimentation Couche-Tard|Couche-Tard|CA|C|retail
Atco||CA|C|energy
B2Gold||CA|C|mining
BCE|Bell Canada|CA|C|technology
Bank of Montreal|BMO|CA|B|
Scotiabank||CA|B|
TD Bank|Toronto-Dominion;Toronto-Dominion Bank|CA|B|
CIBC||CA|B|
National Bank of Canada||CA|B|
Canadian Solar||CA|C|maker energy
Canadian Tire||CA|C|retail
Capstone Copper||CA|C|mining
Cenovus|Cenovus Energy|CA|C|energy
CGI||CA|C|technology
Eldorado Gold||CA|C|mining
Endeavour Silver||CA|C|mining
Equinox Gold||CA|C|mining
Fortis||CA|C|utility energy
Franco-Nevada||CA|C|mining
George Weston||CA|C|
HudBay|Hudbay Minerals|CA|C|mining
Hydro One||CA|C|utility energy
IAMGOLD|Iamgold|CA|C|mining
Imperial Oil||CA|C|energy
Inter Pipeline||CA|C|energy
Irving Shipbuilding||CA|C|maker shipping
Seaspan||CA|C|shipping
Kinross|Kinross Gold|CA|C|mining
Lion Electric||CA|C|maker vehicles
Manulife||CA|C|finance
Methanex||CA|C|chemicals
Nexgen|NexGen Energy|CA|C|mining
Denison Mines||CA|C|mining
New Flyer|NFI Group|CA|C|maker vehicles
Northland Power||CA|C|energy
Pan American Silver||CA|C|mining
Pembina||CA|C|energy
Rock Tech|Rock Tech Lithium|CA|C|mining
Telus||CA|C|technology
Saputo||CA|C|food
Tourmaline||CA|C|energy
Nouveau Monde Graphite||CA|C|mining
Wheaton Precious Metals||CA|C|mining
WSP||CA|C|builder construction
Candu Energy||CA|C|maker nuclear
FinDev Canada||CA|B|
MDA|MDA Space|CA|C|technology
Cohere||CA|C|technology
AIMCo||CA|F|
British Columbia Investment Management|BCI|CA|F|
Fairfax|Fairfax Financial|CA|C|finance
Greenland Resources||CA|C|mining
Terrestrial Energy||CA|C|maker nuclear
Flair Airlines||CA|C|airline aviation
Canadian North||CA|C|airline aviation
Sunwing||CA|C|airline aviation
Toronto Transit Commission|TTC|CA|S|railway rail
Société de transport de Montréal||CA|S|railway rail
BC Hydro||CA|S|utility energy
Nova Scotia Power||CA|C|utility energy
Manitoba Hydro||CA|S|utility energy
SaskPower||CA|S|utility energy
Rawbank||CD|B|
SNEL||CD|S|utility energy
Congo Airways||CD|S|airline aviation
Ciprel||CI|C|utility energy
ENAP|Enap|CL|S|energy
Empresas CMPC|CMPC|CL|C|
Arauco||CL|C|
Colbún|Colbun|CL|C|utility energy
Enel Chile||CL|C|utility energy
Empresas Copec|Copec|CL|C|
Falabella||CL|C|retail
Agrosuper||CL|C|food
Metro de Santiago|Santiago Metro|CL|S|railway rail
ASMAR||CL|S|maker shipping
ASENAV||CL|C|maker shipping
Camair-Co||CM|S|airline aviation
Eneo||CM|C|utility energy
SNH||CM|S|energy
ISA||CO|S|utility energy
Empresas Públicas de Medellín|EPM|CO|S|utility energy
Bancolombia||CO|B|
Grupo Argos||CO|C|
Grupo Sura||CO|C|finance
Cenit||CO|S|energy
Promigas||CO|C|energy
Metro de Bogotá|Bogotá Metro Company|CO|S|railway rail
Metro de Medellín||CO|S|railway rail
COTECMAR|Cotecmar|CO|S|maker shipping
Cubana|Cubana de Aviación|CU|S|airline aviation
Djibouti Ports|Great Horn Investment Holding|DJ|S|shipping
Banreservas||DO|B|
Sonelgaz||DZ|S|utility energy
Tosyali Algeria||DZ|C|maker steel
Algerian Railways|SNTF|DZ|S|railway rail
Cevital||DZ|C|
OAIC||DZ|G|agriculture
Air Cairo||EG|C|airline aviation
Suez Canal Authority|SCA|EG|S|
EGPC|Egyptian General Petroleum;Egyptian General Petroleum Corporation;EGAS|EG|S|energy
Infinity Power|Infinity|EG|C|energy
National Bank of Egypt||EG|B|
Banque Misr||EG|B|
Talaat Moustafa|Talaat Moustafa Group;TMG|EG|C|builder real estate
Egyptian Electricity Holding|EEHC;Egyptian Electricity Transmission Company;EETC|EG|S|\
utility energy
GASC|General Authority for Supply Commodities|EG|S|agriculture
Mostakbal Misr|Future of Egypt|EG|S|agriculture
EFG Hermes|EFG Holding|EG|C|finance
Commercial International Bank|CIB|EG|B|
Eastern Company||EG|S|
Egypt Aluminium||EG|S|mining
Ezz Steel||EG|C|maker steel
Nile Air||EG|C|airline aviation
Palm Hills||EG|C|builder real estate
SODIC||EG|C|builder real estate
Telecom Egypt||EG|S|technology
Blue Ocean Energy||EG|C|energy
Egyptian Sovereign Fund|The Sovereign Fund of Egypt;TSFE|EG|F|
National Authority for Tunnels||EG|G|railway rail
Suez Canal Bank||EG|B|
Ethiopian Electric Power|EEP|ET|S|utility energy
Ethiopian Investment Holdings||ET|F|
Commercial Bank of Ethiopia||ET|B|
Ethiopian Shipping Lines||ET|S|shipping
Ethiopian Railways|Ethiopian Railways Corporation|ET|S|railway rail
Gabon Oil||GA|S|energy
Comilog||GA|C|mining
Ghana National Petroleum|GNPC|GH|S|energy
Ghana Cocoa Board|Cocobod|GH|S|agriculture
Electricity Company of Ghana|ECG|GH|S|utility energy
Volta River Authority||GH|S|utility energy
Passion Air||GH|C|airline aviation
Africa World Airlines||GH|C|airline aviation
Ghana Gold Board|GoldBod|GH|S|mining
Ghana Gas|Ghana National Gas|GH|S|energy
Ghana Grid Company|GRIDCo|GH|S|utility energy
SimFer||GN|C|mining
Compagnie des Bauxites de Guinée|CBG|GN|C|mining
SOGUIPAH||GN|S|
Guinea Alumina||GN|C|mining
ENEE||HN|S|utility energy
Jambojet||KE|C|airline aviation
KCB|KCB Group|KE|B|
Equity Group|Equity Bank|KE|B|
Kenya Power||KE|S|utility energy
Kenya Railways||KE|S|railway rail
Kenya Ports Authority||KE|S|shipping
M-KOPA||KE|C|technology
Kenya Electricity Transmission Company|KETRACO|KE|S|utility energy
Cayman Airways||KY|S|airline aviation
National Oil Corporation|NOC|LY|S|energy
Libyan Airlines||LY|S|airline aviation
Afriqiyah||LY|S|airline aviation
GECOL||LY|S|utility energy
MASEN|Masen|MA|S|energy
ONEE||MA|S|utility energy
Attijariwafa Bank|Attijariwafa|MA|B|
Maroc Telecom||MA|C|technology
Nareva||MA|C|energy
Managem||MA|C|mining
Taqa Morocco||MA|C|energy
Air Arabia Maroc||MA|C|airline aviation
CIMAF||MA|C|
Moroccan Agency for Sustainable Energy||MA|S|energy
Air Madagascar|Madagascar Airlines|MG|S|airline aviation
Energie du Mali|EDM-SA|ML|S|utility energy
Air Mauritius||MU|S|airline aviation
Grupo México|Grupo Mexico|MX|C|mining
Bimbo|Grupo Bimbo|MX|C|
Mexicana|Mexicana de Aviación|MX|S|airline aviation
Grupo México Transportes||MX|C|railway rail
Fresnillo||MX|C|mining
Banorte||MX|B|
Banamex||MX|B|
Femsa||MX|C|
Grupo Carso||MX|C|
Nemak||MX|C|automotive
Orbia||MX|C|chemicals
Televisa||MX|C|
Linhas Aéreas de Moçambique||MZ|S|airline aviation
ENH||MZ|S|energy
Electricidade de Moçambique||MZ|S|utility energy
Hidroeléctrica de Cahora Bassa||MZ|S|utility energy
Hyphen|Hyphen Hydrogen Energy|NA|C|energy
Namibia Power|NamPower|NA|S|utility energy
Namdeb||NA|C|mining
Fly Namibia||NA|C|airline aviation
Air Namibia||NA|S|airline aviation
NamPort|Namibian Ports Authority|NA|S|shipping
Aircalin||NC|C|airline aviation
Prony Resources||NC|C|mining
Eramet SLN||NC|C|mining
Nigelec||NE|S|utility energy
Nigeria LNG|NLNG|NG|S|energy
Access Bank||NG|B|
BUA|BUA Group|NG|C|
Seplat|Seplat Energy|NG|C|energy
Arik Air||NG|C|airline aviation
Zenith Bank||NG|B|
GTBank||NG|B|
UBA|United Bank for Africa|NG|B|
First Bank of Nigeria|FirstBank|NG|B|
Bank of Industry||NG|B|
Nigerian Ports Authority||NG|S|shipping
Oando||NG|C|energy
Renaissance Africa Energy||NG|C|energy
Sahara Group||NG|C|energy
Julius Berger||NG|C|builder construction
Hitech Construction|Hitech|NG|C|builder construction
Transcorp||NG|C|
United Nigeria Airlines||NG|C|airline aviation
Overland Airways||NG|C|airline aviation
Aiteo||NG|C|energy
Transmission Company of Nigeria||NG|S|utility energy
Nigeria's Rural Electrification Agency||NG|G|utility energy
Nauru Airlines||NR|S|airline aviation
Fonterra||NZ|C|agriculture
Auckland Airport||NZ|C|
Contact Energy||NZ|C|utility energy
Meridian Energy||NZ|C|utility energy
Fisher & Paykel||NZ|C|
KiwiRail||NZ|S|railway rail
Zespri||NZ|C|agriculture
Infratil||NZ|C|
Air Chathams||NZ|C|airline aviation
Panama Canal Authority||PA|S|
ETESA||PA|S|utility energy
Petroperu|Petroperú|PE|S|energy
Credicorp||PE|B|
Buenaventura||PE|C|mining
Volcan|Volcan Compañía Minera|PE|C|mining
Graña y Montero|Aenza|PE|C|builder construction
Sedapal||PE|S|utility water
SIMA|SIMA Peru|PE|S|maker shipping
Intercorp||PE|C|
Star Perú||PE|C|airline aviation
Metro de Lima|Lima Metro|PE|S|railway rail
Air Tahiti Nui||PF|C|airline aviation
Air Niugini||PG|S|airline aviation
Ok Tedi|Ok Tedi Mining|PG|S|mining
Kumul Petroleum||PG|S|energy
Itaipu|Itaipú|PY|S|energy
Petropar||PY|S|energy
Paranair||PY|C|airline aviation
Rwanda Energy Group||RW|S|utility energy
Solomon Airlines||SB|S|airline aviation
Air Seychelles||SC|S|airline aviation
Sudan Airways||SD|S|airline aviation
Air Senegal||SN|S|airline aviation
Petrosen||SN|S|energy
Sonatel||SN|C|technology
Senelec||SN|S|utility energy
Staatsolie||SR|S|energy
Surinam Airways||SR|S|airline aviation
InterCaribbean|interCaribbean Airways|TC|C|airline aviation
ASKY||TG|C|airline aviation
Ecobank||TG|B|
Togocom||TG|C|technology
STEG||TN|S|utility energy
Nouvelair||TN|C|airline aviation
Caribbean Airlines||TT|S|airline aviation
Atlantic LNG||TT|C|energy
National Gas Company of Trinidad||TT|S|energy
TPDC||TZ|S|energy
Tanesco|TANESCO|TZ|S|utility energy
Tanzania Ports Authority||TZ|S|shipping
Tanzania Railways|Tanzania Railways Corporation|TZ|S|railway rail
CRDB|CRDB Bank|TZ|B|
NMB Bank||TZ|B|
Precision Air||TZ|C|airline aviation
UNOC|Uganda National Oil;Uganda National Oil Company|UG|S|energy
Umeme||UG|C|utility energy
Uganda Electricity Transmission Company|UETCL|UG|S|utility energy
Applied Materials||US|C|technology
Lam Research||US|C|technology
Analog Devices||US|C|technology
Enterprise Products||US|C|energy
AES||US|C|utility energy
Georgia Power||US|C|utility energy
Tennessee Valley Authority|TVA|US|S|utility energy
GE Hitachi|GE Hitachi Nuclear Energy|US|C|maker energy
Centrus|Centrus Energy|US|C|energy
Sunrun||US|C|energy
Air Products||US|C|
Plug Power||US|C|maker energy
Dow||US|C|
DuPont||US|C|
3M||US|C|
Brightline||US|C|railway rail
Union Pacific||US|C|railway rail
BNSF||US|C|railway rail
Otis||US|C|
Joby|Joby Aviation|US|C|maker aviation
Archer|Archer Aviation|US|C|maker aviation
Boom|Boom Supersonic|US|C|maker aviation
Rocket Lab||US|C|technology
Maxar||US|C|technology
Shield AI||US|C|maker defence
Bath Iron Works||US|C|maker shipping
Philly Shipyard|Hanwha Philly Shipyard|US|C|maker shipping
Hawaiian Airlines||US|C|airline aviation
Aviation Capital Group||US|C|lessor aviation
Cerebras||US|C|technology
Groq||US|C|technology
QTS||US|C|technology
Corning||US|C|technology
Uber||US|C|technology
Netflix||US|C|technology
AT&T||US|C|technology
Verizon||US|C|technology
T-Mobile||US|C|technology
Amkor|Amkor Technology|US|C|technology
Goodyear||US|C|automotive
Nucor||US|C|maker steel
Cleveland-Cliffs||US|C|maker steel
Century Aluminum||US|C|maker steel
USA Rare Earth||US|C|mining
KoBold Metals|KoBold|US|C|mining
Orion CMC|Orion Resource Partners|US|F|mining
AbbVie||US|C|health
Amgen||US|C|health
Bristol Myers Squibb||US|C|health
Gilead||US|C|health
Abbott||US|C|health
Thermo Fisher||US|C|health
Novavax||US|C|health
McDonald's||US|C|
Costco||US|C|
Nike||US|C|
Procter & Gamble|P&G|US|C|
Bain Capital||US|F|
General Atlantic||US|F|
I Squared Capital||US|F|
Energy Capital Partners|ECP|US|F|
Elliott||US|F|
DigitalBridge||US|F|
Visa||US|C|finance
Mastercard||US|C|finance
PayPal||US|C|finance
U.S. State Department|US State Department;State Department;U.S. Department of State|US|G|
U.S. Department of Energy|US Department of Energy;Energy Department;U.S. Energy Department;\
Department of Energy|US|G|
U.S. Commerce Department|US Commerce Department;Commerce Department;U.S. Department of Commerce|\
US|G|
Tutor Perini||US|C|builder construction
Hyatt||US|C|real estate
Hilton||US|C|real estate
Marriott||US|C|real estate
Disney|Walt Disney|US|C|
Warner Bros Discovery|Warner Bros|US|C|
Pattern Energy||US|C|energy
Wiz||US|C|technology
Intelsat||US|C|technology
Energy Fuels||US|C|mining
Mexico Pacific||US|C|energy
Southern Copper||US|C|mining
UiPath||US|C|technology
7-Eleven||US|C|retail
Activision|Activision Blizzard|US|C|technology
Adobe||US|C|technology
Aerojet Rocketdyne||US|C|maker defence
Aflac||US|C|finance
AIG||US|C|finance
Air Transport Services Group||US|C|airline aviation
Airbnb||US|C|technology
Akamai||US|C|technology
Altria||US|C|
Aligned Data Centers||US|C|technology
American Axle||US|C|automotive
American Electric Power|AEP|US|C|utility energy
American Express||US|C|finance
American Tower||US|C|technology
Ameren||US|C|utility energy
AMC||US|C|
Amphenol||US|C|technology
Amway||US|C|
Anadarko||US|C|energy
APA Corp|Apache Corporation|US|C|energy
Arcadium|Arcadium Lithium|US|C|mining
Archaea||US|C|energy
Arconic||US|C|
Astronics||US|C|
Avangrid||US|C|utility energy
Avelo|Avelo Airlines|US|C|airline aviation
Avis||US|C|
Axon||US|C|technology
Ball Aerospace||US|C|
Baxter||US|C|health
Becton Dickinson||US|C|health
Berkshire Hathaway||US|C|finance
BETA Technologies||US|C|maker aviation
Biogen||US|C|health
Bollinger Shipyards|Bollinger|US|C|maker shipping
Booz Allen|Booz Allen Hamilton|US|C|
BorgWarner||US|C|automotive
Boston Dynamics||US|C|technology
Boston Scientific||US|C|health
Breeze Airways||US|C|airline aviation
CACI||US|C|
Cadence||US|C|technology
Calpine||US|C|utility energy
CalPERS|CalSTRS|US|F|
Canoo||US|C|maker vehicles
Catalent||US|C|health
CBRE||US|C|real estate
Celanese||US|C|chemicals
Cessna||US|C|maker aviation
CF Industries||US|C|chemicals
Charter Communications||US|C|technology
Chart Industries||US|C|maker energy
CHS||US|C|agriculture
Cigna||US|C|health
Cirrus||US|C|maker aviation
Clayton Dubilier & Rice|CD&R|US|F|
Colossal||US|C|
Comcast|NBCUniversal|US|C|
Conagra||US|C|food
ConEd|Consolidated Edison|US|C|utility energy
Corteva||US|C|agriculture
Coterra||US|C|energy
Crown Castle||US|C|technology
CrowdStrike||US|C|technology
CVS|CVS Health|US|C|health
Danaher||US|C|health
DataBank||US|C|technology
Devon Energy||US|C|energy
Diamondback|Diamondback Energy|US|C|energy
Dollar Tree||US|C|retail
DTE||US|C|utility energy
DoorDash||US|C|technology
Eastman|Eastman Chemical|US|C|chemicals
eBay||US|C|technology
Ecolab||US|C|chemicals
Edison International|Southern California Edison|US|C|utility energy
Electro-Motive Diesel|EMD|US|C|maker rail
Electronic Arts||US|C|technology
Elevance||US|C|health
Emerson Electric||US|C|maker technology
Enphase||US|C|maker energy
Ensign-Bickford||US|C|
Entergy||US|C|utility energy
Enviva||US|C|energy
EOG|EOG Resources|US|C|energy
Epic Games||US|C|technology
EquipmentShare||US|C|
Estée Lauder||US|C|
Excelerate|Excelerate Energy|US|C|energy
Exelon||US|C|utility energy
Expedia||US|C|technology
Falcon Copper||US|C|mining
Fermi America||US|C|energy
Figma||US|C|technology
FirstEnergy||US|C|utility energy
Fisker||US|C|maker vehicles
Flexport||US|C|shipping
Flowserve||US|C|maker
Forge Nano||US|C|
Frontier Communications||US|C|technology
FreightCar America||US|C|maker rail
Gates Industrial||US|C|
GE HealthCare|GE Healthcare|US|C|health
General Mills||US|C|food
Genentech||US|C|health
Generac||US|C|
Genesee & Wyoming||US|C|railway rail
Greenbrier||US|C|maker rail
Trinity Industries|TrinityRail|US|C|maker rail
Great Lakes Dredge & Dock||US|C|builder construction
Guidewire||US|C|technology
Gulfstream LNG||US|C|energy
GXO||US|C|
Harley-Davidson||US|C|
HCA||US|C|health
Hecla||US|C|mining
Hemlock Semiconductor||US|C|
Hershey||US|C|food
Hertz||US|C|
Home Depot||US|C|retail
Hormel||US|C|food
Humana||US|C|health
Hyliion||US|C|
Hunt Oil||US|C|energy
HeartFlow||US|C|
Illumina||US|C|health
Ingredion||US|C|food
Insilico||US|C|
Instacart||US|C|
International Flavors & Fragrances|IFF|US|C|
International Paper||US|C|
Intuit||US|C|technology
Intuitive Machines||US|C|technology
Invenergy||US|C|energy
Iron Mountain||US|C|
Juniper Networks|Juniper|US|C|technology
J.M. Smucker|Smucker|US|C|food
Jabil||US|C|technology
Kellanova|Kellogg|US|C|food
Kenvue||US|C|health
Keurig Dr Pepper||US|C|food
Kimberly-Clark||US|C|
Komatsu Mining||US|C|maker mining
Kosmos|Kosmos Energy|US|C|energy
Kraft Heinz||US|C|food
Kratos||US|C|maker defence
Kroger||US|C|retail
KLA||US|C|maker technology
Land O'Lakes||US|C|agriculture
Las Vegas Sands||US|C|
Levi Strauss||US|C|
Liberty Mutual||US|C|finance
Liberty Media||US|C|
LS Power||US|C|energy
Marathon Oil|Marathon Petroleum|US|C|energy
Marsh McLennan||US|C|finance
Mars Inc||US|C|food
Marvell||US|C|technology
Mattel||US|C|
McKinsey||US|C|
Mesa Airlines||US|C|airline aviation
MetLife||US|C|finance
Metsera||US|C|health
MGM|MGM Resorts|US|C|
Microchip|Microchip Technology|US|C|technology
Mondelez||US|C|food
Motorola Solutions|Motorola|US|C|technology
NANO Nuclear||US|C|maker nuclear
Kairos Power||US|C|maker nuclear
Commonwealth Fusion||US|C|energy
Navistar||US|C|maker vehicles
NetApp||US|C|technology
New Fortress Energy||US|C|energy
Newell||US|C|
Newport News Shipbuilding||US|C|maker shipping
Nikola||US|C|maker vehicles
NioCorp||US|C|mining
NiSource||US|C|utility energy
Norfolk Southern||US|C|railway rail
Northern Trust||US|B|
Norwegian Cruise Line|Norwegian Cruise Line Holdings;NCLH|US|C|shipping
Royal Caribbean||US|C|shipping
NRG|NRG Energy|US|C|utility energy
Nutanix||US|C|technology
Okta||US|C|technology
Oceaneering||US|C|
Omnicom||US|C|
ON Semiconductor|onsemi|US|C|technology
Oneok|ONEOK|US|C|energy
Organon||US|C|health
Ormat||US|C|energy
Overseas Shipholding||US|C|shipping
Owens Corning||US|C|
Paccar||US|C|maker vehicles
Palo Alto Networks||US|C|technology
Paramount Skydance||US|C|
Parker Hannifin||US|C|maker aviation
Permian Resources||US|C|energy
PG&E||US|C|utility energy
Philip Morris|Philip Morris International|US|C|
Phillips 66||US|C|energy
Pinterest||US|C|technology
Pioneer Natural Resources||US|C|energy
PNC||US|B|
PPG||US|C|chemicals
PPL Corp||US|C|utility energy
PSEG||US|C|utility energy
Piedmont Lithium||US|C|mining
QuantumScape||US|C|maker batteries
Quanta Services||US|C|builder energy
Ralph Lauren||US|C|
Redwood Materials||US|C|
Regeneron||US|C|health
Republic Airways||US|C|airline aviation
Regent Seven Seas|Regent Seven Seas Cruises;Oceania Cruises|US|C|shipping
Rockwell Automation||US|C|maker technology
Royal Gold||US|C|mining
Sandisk||US|C|technology
Saronic||US|C|maker defence
SBA Communications||US|C|technology
Seaboard Corporation||US|C|food
Seagate||US|C|technology
SEACOR||US|C|shipping
ServiceNow||US|C|technology
Sherwin-Williams||US|C|
Sierra Nevada Corporation|Sierra Space|US|C|maker defence
Silver Lake||US|F|
Skydance||US|C|
Skyworks||US|C|technology
SkyWater||US|C|technology
Smithfield|Smithfield Foods|US|C|food
Snowflake||US|C|technology
Solar Turbines||US|C|maker energy
Stanley Black & Decker||US|C|
Starbucks||US|C|
State Street||US|B|
Steel Dynamics||US|C|maker steel
Sun Country|Sun Country Airlines|US|C|airline aviation
SunPower||US|C|energy
Super Micro|Supermicro|US|C|technology
Synopsys||US|C|technology
Sysco||US|C|food
T. Rowe Price||US|F|
Talos|Talos Energy|US|C|energy
Targa||US|C|energy
Tellurian||US|C|energy
Tenet||US|C|health
Texas LNG||US|C|energy
Thoma Bravo||US|F|
TIAA|Nuveen|US|F|
Tidewater||US|C|shipping
Travelers||US|C|finance
TransDigm||US|C|maker aviation
Twilio||US|C|technology
U.S. Bancorp|U.S. Bank|US|B|
Ultra Safe Nuclear||US|C|maker nuclear
UnitedHealth||US|C|health
Univision||US|C|
Uranium Energy||US|C|mining
USG||US|C|
Valero||US|C|energy
Vaxxinity||US|C|health
Vertex|Vertex Pharmaceuticals|US|C|health
Vertiv||US|C|maker energy
Viasat||US|C|technology
Viatris||US|C|health
Voyager Technologies||US|C|technology
Vulcan Elements||US|C|mining
ReElement||US|C|mining
Walgreens||US|C|health
Waste Management||US|C|
Welltower||US|C|
West Pharmaceutical||US|C|health
Western Digital||US|C|technology
Westlake||US|C|chemicals
Weatherford||US|C|energy
Weyerhaeuser||US|C|
Whirlpool||US|C|
Williams Companies||US|C|energy
Workday||US|C|technology
Wynn Resorts||US|C|
XPO||US|C|
Xcel Energy||US|C|utility energy
Xerox||US|C|technology
Xylem||US|C|
Yum|Yum China|US|C|
Zimmer Biomet||US|C|health
Zoetis||US|C|health
Advent International||US|F|
Apollo Funds||US|F|
Blue Owl||US|F|
Fortress Investment Group||US|F|
Oaktree||US|F|
Denham|Denham Capital|US|F|
Sequoia||US|F|
Andreessen Horowitz||US|F|
Tiger Global||US|F|
Vista Equity||US|F|
Hellman & Friedman||US|F|
Leonard Green||US|F|
L Catterton||US|F|
HarbourVest||US|F|
U.S. Trade and Development Agency|USTDA|US|G|lender finance
DARPA||US|G|
NASA||US|G|
BARDA|Biomedical Advanced Research and Development Authority|US|G|
U.S. Navy||US|G|
U.S. Air Force||US|G|
U.S. Army||US|G|
U.S. Coast Guard||US|G|
U.S. Department of Agriculture|USDA|US|G|
Missile Defense Agency||US|G|
Inter-American Foundation||US|G|
Port Authority of New York and New Jersey||US|S|
Metropolitan Transportation Authority||US|S|railway rail
Chesapeake Energy|Expand Energy|US|C|energy
WK Kellogg||US|C|food
Chevron Phillips|Chevron Phillips Chemical|US|C|chemicals
Piper Aircraft||US|C|maker aviation
Flexjet||US|C|airline aviation
Wheels Up||US|C|airline aviation
Carlyle Aviation||US|C|lessor aviation
Azorra||US|C|airline aviation
Jackson Square Aviation||US|C|lessor aviation
Aircastle||US|C|lessor aviation
Vaalco|VAALCO Energy|US|C|energy
Emergent BioSolutions||US|C|health
SIGA Technologies||US|C|health
Boston Metal||US|C|
SSA Marine||US|C|shipping
PacifiCorp||US|C|utility energy
Evergy||US|C|utility energy
NuStar||US|C|energy
WMATA||US|S|railway rail
Caltrain||US|S|railway rail
Eastern Shipbuilding||US|C|maker shipping
Fincantieri Marinette Marine|Marinette Marine|US|C|maker shipping
General Dynamics NASSCO|NASSCO|US|C|maker shipping
Conrad Shipyard||US|C|maker shipping
Metal Shark||US|C|maker shipping
Swiftships||US|C|maker shipping
Virgin Voyages||US|C|shipping
International Seaways||US|C|shipping
Ancap||UY|S|energy
Montes del Plata||UY|C|
Conaprole||UY|C|food
PDVSA||VE|S|energy
Conviasa||VE|S|airline aviation
Air Vanuatu||VU|S|airline aviation
Samoa Airways||WS|S|airline aviation
Naspers|Prosus|ZA|C|technology
Airlink||ZA|C|airline aviation
Standard Bank||ZA|B|
Gold Fields||ZA|C|mining
Impala Platinum|Implats|ZA|C|mining
Development Bank of Southern Africa|DBSA|ZA|B|
Industrial Development Corporation|IDC|ZA|B|
PRASA|Prasa|ZA|S|railway rail
AIIM|African Infrastructure Investment Managers|ZA|F|
Harith||ZA|F|
ABSA|Absa|ZA|B|
African Rainbow Minerals||ZA|C|mining
Anglo American Platinum|Amplats;Valterra|ZA|C|mining
Aspen Pharmacare||ZA|C|health
Bidvest||ZA|C|
Denel||ZA|S|maker defence
Exxaro||ZA|C|mining
FirstRand|First National Bank;Rand Merchant Bank|ZA|B|
Harmony Gold||ZA|C|mining
Investec||ZA|B|
Kumba|Kumba Iron Ore|ZA|C|mining
FlySafair|Safair|ZA|C|airline aviation
Nedbank||ZA|B|
Northam|Northam Platinum|ZA|C|mining
Old Mutual||ZA|C|finance
Paramount Group||ZA|C|maker defence
Pick n Pay||ZA|C|retail
Shoprite||ZA|C|retail
Public Investment Corporation||ZA|F|
Royal Bafokeng Platinum||ZA|C|mining
Sanlam||ZA|C|finance
Seriti||ZA|C|mining
Thungela||ZA|C|mining
Tiger Brands||ZA|C|food
Gautrain|Bombela|ZA|C|railway rail
Airports Company South Africa|ACSA|ZA|S|
PetroSA||ZA|S|energy
Biovac||ZA|C|health
Konkola Copper Mines|KCM|ZM|C|mining
Mopani|Mopani Copper Mines|ZM|C|mining
ZCCM|ZCCM-IH|ZM|S|mining
ZESCO|Zesco|ZM|S|utility energy
Proflight||ZM|C|airline aviation
Zambia Airways||ZM|S|airline aviation
Zambia Railways||ZM|S|railway rail
Air Zimbabwe||ZW|S|airline aviation
Zimplats||ZW|C|mining
ZESA||ZW|S|utility energy
Econet||ZW|C|technology
National Railways of Zimbabwe||ZW|S|railway rail
European Investment Fund|EIF||M|
International Development Association|IDA||M|
Trade and Development Bank|TDB||M|
Central American Bank for Economic Integration|CABEI||M|
Development Bank of Latin America|Corporación Andina de Fomento||M|
Caribbean Development Bank|||M|
IDB Invest|IDB Lab||M|
Arab Monetary Fund|||M|
BADEA|Arab Bank for Economic Development in Africa||M|
ECOWAS Bank for Investment and Development|EBID||M|
East African Development Bank|||M|
Global Environment Facility|GEF||M|
Climate Investment Funds|||M|
International Fund for Agricultural Development|IFAD||M|
ICIEC|||M|
African Trade Insurance Agency|ATIDI||M|
Shelter Afrique|||M|
Africa CDC|||M|
Africa50|||M|
OCCAR|||M|
NSPA|NATO Support and Procurement Agency||M|
"""
