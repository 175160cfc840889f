"""Companies, banks and funds of the world, country by country, that trade and invest abroad.

The same rows as in `organisation_table`, whose names come first.

Source: the bodies' own names; country of the head office.
"""

from __future__ import annotations

ROWS = """\
Khazna|Khazna Data Centers|AE|C|technology
DEWA|Dubai Electricity and Water Authority|AE|S|utility energy
Wizz Air Abu Dhabi||AE|C|airline aviation
Majid Al Futtaim||AE|C|
Eagle Hills||AE|C|builder real estate
e&|Etisalat|AE|S|technology
ENEC|Emirates Nuclear Energy Corporation|AE|S|utility energy
Presight||AE|C|technology
Dragon Oil||AE|S|energy
Crescent Petroleum||AE|C|energy
Fertiglobe||AE|C|
Abu Dhabi Fund for Development|ADFD|AE|B|
Investment Corporation of Dubai|ICD|AE|F|
Al Dahra||AE|C|agriculture
Sonangol||AO|S|energy
TAAG|TAAG Angola Airlines|AO|S|airline aviation
Pan American Energy||AR|C|energy
Vista|Vista Energy|AR|C|energy
Tecpetrol|Techint|AR|C|energy
Aerolineas Argentinas|Aerolíneas Argentinas|AR|S|airline aviation
Flybondi||AR|C|airline aviation
Andritz||AT|C|maker energy
Raiffeisen Bank|Raiffeisen Bank International|AT|B|
Borealis||AT|C|
Erste Group||AT|B|
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
SOFAZ|State Oil Fund of Azerbaijan|AZ|F|
Summit Group|Summit Power|BD|C|energy
Umicore||BE|C|
Solvay||BE|C|
UCB||BE|C|health
Jan De Nul||BE|C|builder construction
DEME||BE|C|builder construction
Fluxys||BE|C|utility energy
AB InBev|Anheuser-Busch InBev|BE|C|
Bulgartransgaz||BG|S|utility energy
Kozloduy|Kozloduy NPP|BG|S|utility energy
Bulgaria Air||BG|C|airline aviation
Mumtalakat||BH|F|
Bapco|Bapco Energies|BH|S|energy
Royal Brunei|Royal Brunei Airlines|BN|S|airline aviation
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
Druk Air|Drukair|BT|S|airline aviation
Druk Green|Druk Green Power|BT|S|utility energy
Belaz|BELAZ|BY|S|maker mining
Belarusian Railways||BY|S|railway rail
MTZ|Minsk Tractor Works|BY|S|maker agriculture
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
Davie||CA|C|maker shipping
Hitachi Energy||CH|C|maker energy
Vitol||CH|C|energy
Gunvor||CH|C|energy
Holcim||CH|C|
Swiss Re||CH|C|finance
Sika||CH|C|
EuroChem|Eurochem|CH|C|
Partners Group||CH|F|
ENAP|Enap|CL|S|energy
East Hope|East Hope Group|CN|C|mining
Xpeng|XPeng|CN|C|automotive
Nio||CN|C|automotive
Envision|Envision Energy|CN|C|maker energy
GCL||CN|C|energy
Tianqi|Tianqi Lithium|CN|C|mining
MMG||CN|S|mining
Baowu|Baosteel|CN|S|maker steel
China Construction Bank||CN|B|
CITIC|CITIC Group|CN|S|
China Investment Corporation|CIC|CN|F|
Wanhua|Wanhua Chemical|CN|C|
Hengli|Hengli Petrochemical|CN|C|
ISA||CO|S|utility energy
EPH||CZ|C|energy
PPF||CZ|F|
Aero Vodochody||CZ|C|maker aviation
Smartwings||CZ|C|airline aviation
Deutsche Telekom|T-Systems|DE|C|technology
Allianz||DE|C|finance
Munich Re||DE|C|finance
BioNTech||DE|C|health
Boehringer Ingelheim||DE|C|health
Merck KGaA||DE|C|health
Continental||DE|C|automotive
Porsche||DE|C|automotive
Audi||DE|C|automotive
Schaeffler||DE|C|automotive
Heidelberg Materials|HeidelbergCement|DE|C|
Condor||DE|C|airline aviation
Meyer Werft||DE|C|maker shipping
DEG||DE|B|
Helsing||DE|C|maker defence
Quantum Systems||DE|C|maker defence
Zeiss|Carl Zeiss|DE|C|technology
Fresenius||DE|C|health
Herrenknecht||DE|C|maker construction
Svevind||DE|C|energy
Novo Holdings||DK|F|
Carlsberg||DK|C|
Danfoss||DK|C|
Topsoe|Haldor Topsoe|DK|C|maker energy
ATP||DK|F|
DSB||DK|S|railway rail
Lundbeck||DK|C|health
Sonelgaz||DZ|S|utility energy
Eesti Energia||EE|S|utility energy
Air Cairo||EG|C|airline aviation
Suez Canal Authority|SCA|EG|S|
EGPC|Egyptian General Petroleum Corporation;EGAS|EG|S|energy
Infinity Power|Infinity|EG|C|energy
National Bank of Egypt||EG|B|
Banque Misr||EG|B|
Talaat Moustafa|Talaat Moustafa Group;TMG|EG|C|builder real estate
Siemens Gamesa||ES|C|maker energy
Endesa||ES|C|utility energy
Acciona Energía|Acciona Energia|ES|C|energy
Cox|Cox Energy|ES|C|energy
Sacyr||ES|C|builder construction
Adif||ES|S|railway rail
Telefónica|Telefonica|ES|C|technology
BBVA||ES|B|
CaixaBank||ES|B|
Inditex||ES|C|
Moeve|Cepsa|ES|C|energy
Grenergy||ES|C|energy
Solaria||ES|C|energy
Grifols||ES|C|health
Ethiopian Electric Power|EEP|ET|S|utility energy
Neste||FI|C|energy
Kone||FI|C|
UPM||FI|C|
Stora Enso||FI|C|
Nokian Tyres||FI|C|automotive
Saint-Gobain||FR|C|
Michelin||FR|C|automotive
Valeo||FR|C|automotive
RATP||FR|S|railway rail
Keolis||FR|C|rail
Chantiers de l'Atlantique||FR|C|maker shipping
Natixis||FR|B|
Voltalia||FR|C|energy
Neoen||FR|C|energy
Eramet||FR|C|mining
Imerys||FR|C|mining
Iliad||FR|C|technology
Orange||FR|C|technology
Verkor||FR|C|technology
LVMH||FR|C|
Arm|Arm Holdings|GB|C|technology
Lloyds|Lloyds Banking Group|GB|B|
NatWest||GB|B|
Diageo||GB|C|
Vodafone||GB|C|technology
BT|BT Group|GB|C|technology
TUI Airways||GB|C|airline aviation
UK National Wealth Fund||GB|F|
Globeleq||GB|C|energy
Tullow|Tullow Oil|GB|C|energy
Ineos|INEOS|GB|C|
Johnson Matthey||GB|C|
Drax||GB|C|energy
Heathrow||GB|C|
Legal & General||GB|C|finance
Aviva||GB|C|finance
Babcock International||GB|C|maker defence
AngloGold Ashanti||GB|C|mining
AtlasEdge||GB|C|technology
Bank of Georgia||GE|B|
TBC Bank|TBC|GE|B|
Hellenic Train||GR|C|railway rail
Motor Oil|Motor Oil Hellas|GR|C|energy
Helleniq Energy||GR|C|energy
CK Hutchison|Hutchison Ports|HK|C|
CLP|CLP Holdings|HK|C|utility energy
AIA||HK|C|finance
Ina|INA|HR|C|energy
Croatia Airlines||HR|S|airline aviation
Rimac||HR|C|automotive
MVM||HU|S|utility energy
OTP|OTP Bank|HU|B|
Richter|Gedeon Richter|HU|C|health
Paks II||HU|S|energy
TransNusa||ID|C|airline aviation
Antam|Aneka Tambang|ID|S|mining
MIND ID||ID|S|mining
PT Vale Indonesia|Vale Indonesia|ID|C|mining
Freeport Indonesia|PT Freeport Indonesia|ID|C|mining
Medco|Medco Energi|ID|C|energy
PT KAI|Kereta Api Indonesia;KAI Indonesia|ID|S|railway rail
INKA|PT INKA|ID|S|maker rail
Chandra Asri|Barito Pacific|ID|C|
GoTo|Gojek|ID|C|technology
CRH||IE|C|
Medtronic||IE|C|health
Kerry Group||IE|C|
Mainstream Renewable Power||IE|C|energy
TechMet||IE|C|mining
Delek||IL|C|energy
Tata Power||IN|C|utility energy
Tata Advanced Systems|Tata Advanced Systems Limited;TASL|IN|C|maker defence
Bajaj|Bajaj Auto|IN|C|automotive
Ashok Leyland||IN|C|maker automotive
Hero MotoCorp||IN|C|automotive
Aditya Birla|Aditya Birla Group;UltraTech|IN|C|
NPCIL||IN|S|utility energy
Power Grid|PowerGrid;Power Grid Corporation|IN|S|utility energy
BHEL||IN|S|maker energy
BrahMos|BrahMos Aerospace|IN|C|maker defence
Mazagon Dock|Mazagon Dock Shipbuilders|IN|S|maker shipping
Cochin Shipyard||IN|S|maker shipping
Suzlon||IN|C|maker energy
Greenko||IN|C|energy
Bharat Biotech||IN|C|health
Sun Pharma||IN|C|health
Dr. Reddy's|Dr Reddy's|IN|C|health
Biocon||IN|C|health
Vodafone Idea||IN|C|technology
Air India Express||IN|C|airline aviation
Vistara||IN|C|airline aviation
SBI|State Bank of India|IN|B|
HDFC|HDFC Bank|IN|B|
ICICI|ICICI Bank|IN|B|
India Exim Bank|Exim Bank of India;Export-Import Bank of India|IN|B|
Ola Electric|Ola|IN|C|automotive
Essar||IN|C|
NIOC|National Iranian Oil Company|IR|S|energy
Iran Air||IR|S|airline aviation
atNorth||IS|C|technology
Plenitude||IT|C|energy
Enel Green Power||IT|C|energy
Terna||IT|C|utility energy
Edison||IT|C|energy
Danieli||IT|C|maker steel
Pirelli||IT|C|automotive
Simest||IT|G|
Ferrero||IT|C|
Barilla||IT|C|
Arab Potash|Arab Potash Company|JO|C|
Mitsubishi Electric||JP|C|maker energy
Sojitz||JP|C|
Toyota Tsusho||JP|C|
ENEOS|Eneos|JP|C|energy
Idemitsu|Idemitsu Kosan|JP|C|energy
Nippon Life||JP|C|finance
Isuzu||JP|C|automotive
Daikin||JP|C|
Astellas||JP|C|health
JFE Steel|JFE|JP|C|maker steel
Seven & i||JP|C|
KDDI||JP|C|technology
Kumtor|Kumtor Gold Company|KG|S|mining
Kyrgyzaltyn||KG|S|mining
Cambodia Airways|Air Cambodia|KH|C|airline aviation
SK Innovation||KR|C|energy
LG Electronics||KR|C|technology
LG Chem||KR|C|
GS Engineering|GS E&C|KR|C|builder construction
Naver||KR|C|technology
Kakao||KR|C|technology
Coupang||KR|C|
Korea Development Bank|KDB|KR|B|
Kuwait Oil Company|KOC|KW|S|energy
Kuwait Fund|Kuwait Fund for Arab Economic Development|KW|B|
Zain||KW|C|technology
Polymetal|Solidcore|KZ|C|mining
KEGOC||KZ|S|utility energy
Tau-Ken Samruk||KZ|S|mining
Kazzinc||KZ|C|mining
Qazaq Air|Vietjet Qazaqstan|KZ|C|airline aviation
Freedom Holding|Freedom Holding Corp|KZ|C|finance
Astana Motors||KZ|C|automotive
Lao Airlines||LA|S|airline aviation
EDL|Électricité du Laos|LA|S|utility energy
Ceylon Electricity Board|CEB Sri Lanka|LK|S|utility energy
Ceypetco|Ceylon Petroleum Corporation|LK|S|energy
Ignitis||LT|S|utility energy
Tenaris||LU|C|maker steel
Rail Baltica|RB Rail|LV|S|railway rail
National Oil Corporation|NOC|LY|S|energy
MASEN|Masen|MA|S|energy
ONEE||MA|S|utility energy
Attijariwafa Bank|Attijariwafa|MA|B|
MAIB||MD|B|
Moldovagaz||MD|S|utility energy
MIAT|MIAT Mongolian Airlines|MN|S|airline aviation
Erdenes|Erdenes Mongol|MN|S|mining
Oyu Tolgoi||MN|C|mining
Grupo México|Grupo Mexico|MX|C|mining
Bimbo|Grupo Bimbo|MX|C|
Mexicana|Mexicana de Aviación|MX|S|airline aviation
Batik Air Malaysia||MY|C|airline aviation
Proton||MY|C|automotive
Sime Darby||MY|C|
Johor Corporation|JCorp|MY|S|
Hyphen|Hyphen Hydrogen Energy|NA|C|energy
Nigeria LNG|NLNG|NG|S|energy
Access Bank||NG|B|
BUA|BUA Group|NG|C|
Seplat|Seplat Energy|NG|C|energy
Philips||NL|C|health
Rabobank||NL|B|
ABN Amro||NL|B|
Transavia||NL|C|airline aviation
NXP|NXP Semiconductors|NL|C|technology
Heineken||NL|C|
Telenor||NO|S|technology
Aker|Aker Solutions;Aker BP|NO|C|energy
DNB||NO|B|
Widerøe|Wideroe|NO|C|airline aviation
Nepal Airlines||NP|S|airline aviation
Yeti Airlines||NP|C|airline aviation
Fonterra||NZ|C|agriculture
Petroleum Development Oman|PDO|OM|S|energy
Oman Investment Authority|OIA|OM|F|
Hydrom||OM|S|energy
Oman LNG||OM|S|energy
Panama Canal Authority||PA|S|
Petroperu|Petroperú|PE|S|energy
Air Niugini||PG|S|airline aviation
Ayala|Ayala Corporation;ACEN|PH|C|
SM Investments||PH|C|
PLDT||PH|C|technology
OGDCL|Oil and Gas Development Company|PK|S|energy
Reko Diq|Reko Diq Mining Company|PK|C|mining
CPK||PL|S|
PZU||PL|C|finance
Bank Gospodarstwa Krajowego|BGK|PL|B|
InPost||PL|C|
Mota-Engil||PT|C|builder construction
Itaipu|Itaipú|PY|S|energy
Nebras|Nebras Power|QA|C|energy
Baladna||QA|C|agriculture
Estithmar|Estithmar Holding|QA|C|
OMV Petrom||RO|C|energy
Hidroelectrica||RO|S|utility energy
Dacia||RO|C|automotive
EPS|Elektroprivreda Srbije|RS|S|utility energy
NIS||RS|C|energy
Novatek||RU|C|energy
VTB||RU|B|
VEB|VEB.RF|RU|B|
RusHydro||RU|S|energy
Inter RAO||RU|S|energy
KAMAZ|Kamaz|RU|C|maker automotive
AvtoVAZ|Lada|RU|C|automotive
Sinara|Sinara Group|RU|C|maker rail
Russian Railways|RZD|RU|S|railway rail
United Aircraft Corporation|UAC;Sukhoi;Irkut;Yakovlev|RU|S|maker aviation
Rostec||RU|S|maker defence
Norilsk Nickel|Nornickel|RU|C|mining
Severstal||RU|C|maker steel
Uralkali||RU|C|
PhosAgro||RU|C|
Tatneft||RU|C|energy
Yandex||RU|C|technology
RDIF|Russian Direct Investment Fund|RU|F|
Manara Minerals|Manara|SA|F|mining
Kingdom Holding||SA|F|
flyadeal|Flyadeal|SA|S|airline aviation
Saudi Electricity Company|Saudi Electricity|SA|S|utility energy
Saudi Fund for Development||SA|B|
Saudi EXIM|Saudi Exim Bank|SA|B|
Ceer||SA|C|automotive
Alfanar|alfanar|SA|C|energy
Ajlan & Bros|Ajlan|SA|C|
Vision Industries|Vision Invest|SA|C|
NEOM Green Hydrogen Company|NEOM Green Hydrogen|SA|C|energy
Al Rajhi Bank||SA|B|
Saudi National Bank|SNB|SA|B|
Salic|SALIC|SA|S|agriculture
Volvo Cars||SE|C|automotive
H&M||SE|C|
Boliden||SE|C|mining
Epiroc||SE|C|maker mining
SJ||SE|S|railway rail
Polestar||SE|C|automotive
Trafigura||SG|C|energy
Grab||SG|C|technology
OCBC||SG|B|
UOB||SG|B|
Krka||SI|C|health
Slovnaft||SK|C|energy
Slovenské elektrárne|Slovenske elektrarne|SK|S|utility energy
Air Senegal||SN|S|airline aviation
Petrosen||SN|S|energy
Staatsolie||SR|S|energy
Syrian Petroleum Company||SY|S|energy
ASKY||TG|C|airline aviation
B.Grimm||TH|C|energy
Barki Tojik||TJ|S|utility energy
Turkmenistan Airlines||TM|S|airline aviation
STEG||TN|S|utility energy
STM||TR|S|maker defence
Enka|ENKA|TR|C|builder construction
Vestel||TR|C|
Arçelik|Arcelik;Beko|TR|C|
Turkcell||TR|C|technology
Ziraat Bank||TR|B|
Turk Eximbank|Türk Eximbank|TR|B|
Aksa Energy|Aksa Enerji|TR|C|energy
Cengiz Holding|Cengiz;Cengiz Enerji|TR|C|builder construction
Yildirim|Yıldırım Holding;Yildirim Group|TR|C|mining
Quanta|Quanta Computer|TW|C|technology
UMC|United Microelectronics|TW|C|technology
Acer||TW|C|technology
CPC Corporation||TW|S|utility energy
TPDC||TZ|S|energy
Ukroboronprom|Ukrainian Defense Industry|UA|S|maker defence
Fire Point||UA|C|maker defence
UNOC|Uganda National Oil Company|UG|S|energy
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
Aviation Capital Group||US|C|aviation
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
Ancap||UY|S|energy
Uzbekistan Direct Investment Fund|UzDIF;UFRD;Fund for Reconstruction and Development|UZ|F|
Hamkorbank||UZ|B|
Ipoteka Bank||UZ|B|
Uzum||UZ|C|technology
Uzbekenergo|National Electric Grid of Uzbekistan|UZ|S|utility energy
Uztrade||UZ|S|
PDVSA||VE|S|energy
Viettel||VN|S|technology
Naspers|Prosus|ZA|C|technology
Airlink||ZA|C|airline aviation
Standard Bank||ZA|B|
Gold Fields||ZA|C|mining
Impala Platinum|Implats|ZA|C|mining
Development Bank of Southern Africa|DBSA|ZA|B|
Industrial Development Corporation|IDC|ZA|B|
PRASA|Prasa|ZA|S|railway rail
European Investment Fund|EIF||M|
International Development Association|IDA||M|
Trade and Development Bank|TDB||M|
"""
