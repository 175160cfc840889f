"""Companies, banks and funds of Europe, Russia and the Caucasus that trade and invest abroad.

The same rows as in `organisation_table`, whose names come first, country by country.

Source: the bodies' own names; country of the head office.
"""

from __future__ import annotations

ROWS = """\
Andritz||AT|C|maker energy
Raiffeisen Bank|Raiffeisen Bank International|AT|B|
Borealis||AT|C|
Erste Group||AT|B|
Verbund||AT|S|utility energy
Porr||AT|C|builder construction
Kontrollbank|Oesterreichische Kontrollbank;OeKB|AT|B|
Mayr-Melnhof||AT|C|
OeEB||AT|B|
Diamond Aircraft||AT|C|maker aviation
Wiener Linien||AT|S|railway rail
European Loc Pool||AT|C|railway rail
SOFAZ|State Oil Fund of Azerbaijan|AZ|F|
Silk Way West|Silk Way West Airlines;Silk Way|AZ|C|airline aviation
Azerenerji||AZ|S|utility energy
Azergold||AZ|S|mining
Umicore||BE|C|
Solvay||BE|C|
UCB||BE|C|health
Jan De Nul||BE|C|builder construction
DEME||BE|C|builder construction
Fluxys||BE|C|utility energy
AB InBev|Anheuser-Busch InBev|BE|C|
Bekaert||BE|C|maker steel
Elia Group||BE|C|utility energy
KBC||BE|B|
Proximus||BE|C|technology
SNCB|NMBS|BE|S|railway rail
Euronav||BE|C|shipping
CMB|CMB.Tech|BE|C|shipping
Ageas||BE|C|finance
John Cockerill||BE|C|maker energy
FN Herstal||BE|S|maker defence
BIO Invest||BE|B|
Enabel||BE|G|lender finance
De Lijn||BE|S|railway rail
STIB||BE|S|railway rail
Van Hool||BE|C|maker vehicles
Bulgartransgaz||BG|S|utility energy
Kozloduy|Kozloduy NPP|BG|S|utility energy
Bulgaria Air||BG|C|airline aviation
Bulgarian Energy Holding||BG|S|utility energy
BDZ|BDŽ|BG|S|railway rail
Belaz|BELAZ|BY|S|maker mining
Belarusian Railways||BY|S|railway rail
MTZ|Minsk Tractor Works|BY|S|maker agriculture
Belaruskali||BY|S|mining
Minsk Automobile Plant|MAZ|BY|S|maker vehicles
Gomselmash||BY|S|maker agriculture
Hitachi Energy||CH|C|maker energy
Vitol||CH|C|energy
Gunvor||CH|C|energy
Holcim||CH|C|
Swiss Re||CH|C|finance
Sika||CH|C|
EuroChem|Eurochem|CH|C|
Partners Group||CH|F|
Adecco||CH|C|
Barry Callebaut||CH|C|food
Givaudan||CH|C|chemicals
Julius Baer||CH|B|
Kuehne + Nagel|Kuehne und Nagel;Kuehne+Nagel|CH|C|shipping
Lonza||CH|C|health
Mercuria||CH|C|energy
Richemont||CH|C|
Sandoz||CH|C|health
Schindler||CH|C|
SIG||CH|C|
Swisscom||CH|S|technology
Syngenta||CH|C|chemicals
Vifor|Vifor Pharma|CH|C|health
Zurich Insurance||CH|C|finance
Swiss International Air Lines||CH|C|airline aviation
Helvetic Airways|Helvetic|CH|C|airline aviation
Viking Cruises||CH|C|shipping
MSC Cruises||CH|C|shipping
Axpo||CH|S|utility energy
Alpiq||CH|C|utility energy
Transocean||CH|C|energy
Meyer Burger||CH|C|maker energy
SIFEM||CH|B|
Alcon||CH|C|health
Idorsia||CH|C|health
Ferrexpo||CH|C|mining
Allseas||CH|C|builder energy
Chubb||CH|C|finance
Swiss State Secretariat for Economic Affairs|SECO|CH|G|
Edelweiss Air||CH|C|airline aviation
Terminal Investment Limited||CH|C|shipping
Cyprus Airways||CY|C|airline aviation
Atalaya||CY|C|mining
Tharisa||CY|C|mining
Frontline||CY|C|shipping
EPH||CZ|C|energy
PPF||CZ|F|
Aero Vodochody||CZ|C|maker aviation
Smartwings||CZ|C|airline aviation
Colt CZ|Colt CZ Group|CZ|C|maker defence
KKCG||CZ|C|
Moneta||CZ|B|
Seznam||CZ|C|technology
Tatra Trucks||CZ|C|maker vehicles
Zetor||CZ|C|maker agriculture
Czech Airlines|ČSA|CZ|C|airline aviation
RegioJet||CZ|C|railway rail
Sev.en|Sev.en Global Investments|CZ|C|energy
Excalibur Army||CZ|C|maker defence
STV Group||CZ|C|maker defence
Prague Public Transit||CZ|S|railway rail
CZ Loko||CZ|C|maker rail
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
Aurubis||DE|C|mining
Adidas||DE|C|
Beiersdorf||DE|C|
Covestro||DE|C|chemicals
Evonik||DE|C|chemicals
Henkel||DE|C|chemicals
Lanxess||DE|C|chemicals
Wacker|Wacker Chemie|DE|C|chemicals
K+S||DE|C|mining
Schenker|DB Schenker|DE|C|shipping
Talanx|Hannover Re|DE|C|finance
DZ Bank||DE|B|
Landesbank Baden-Württemberg|LBBW|DE|B|
BayernLB||DE|B|
Helaba||DE|B|
Nord/LB||DE|B|
Aareal Bank||DE|B|
IPEX-Bank|KfW IPEX-Bank|DE|B|
Enercon||DE|C|maker energy
SMA Solar||DE|C|maker energy
Sunfire||DE|C|maker energy
VNG||DE|C|energy
EWE||DE|C|utility energy
Amprion||DE|C|utility energy
50Hertz||DE|C|utility energy
Fraport||DE|C|
GEA Group||DE|C|maker machinery
KION|Kion|DE|C|maker machinery
Voith||DE|C|maker energy
Knorr-Bremse||DE|C|maker rail
MAN Truck & Bus|MAN Energy Solutions;Everllence|DE|C|maker vehicles
Traton||DE|C|maker vehicles
Opel||DE|C|maker vehicles
Hella||DE|C|automotive
OHB||DE|C|maker technology
Isar Aerospace||DE|C|technology
Rocket Factory Augsburg||DE|C|technology
Renk||DE|C|maker defence
German Naval Yards||DE|C|maker shipping
Lürssen|Luerssen;NVL|DE|C|maker shipping
Flensburger||DE|C|maker shipping
Siltronic||DE|C|technology
X-Fab||DE|C|technology
CureVac||DE|C|health
Sartorius||DE|C|health
Stada||DE|C|health
Gerresheimer||DE|C|health
Zalando||DE|C|retail
Metro AG||DE|C|retail
Aldi||DE|C|retail
Lidl||DE|C|retail
Südzucker|Suedzucker|DE|C|food
BayWa||DE|C|agriculture
GIZ||DE|G|lender finance
PNE||DE|C|energy
Juwi||DE|C|energy
Enapter||DE|C|energy
Bilfinger||DE|C|builder construction
Gauff||DE|C|builder construction
Eurogate||DE|C|shipping
HHLA||DE|C|shipping
BAAINBw||DE|G|
BVG||DE|S|railway rail
Berliner S-Bahn|S-Bahn Berlin|DE|S|railway rail
Railpool||DE|C|railway rail
VTG||DE|C|railway rail
Windhoff||DE|C|maker rail
Vossloh Rolling Stock||DE|C|maker rail
Abeking & Rasmussen||DE|C|maker shipping
Fassmer||DE|C|maker shipping
Lloyd Werft||DE|C|maker shipping
AIDA Cruises||DE|C|shipping
TUI Cruises||DE|C|shipping
Novo Holdings||DK|F|
Carlsberg||DK|C|
Danfoss||DK|C|
Topsoe|Haldor Topsoe|DK|C|maker energy
ATP||DK|F|
DSB||DK|S|railway rail
Lundbeck||DK|C|health
DSV||DK|C|shipping
Arla|Arla Foods|DK|C|food
Coloplast||DK|C|health
Genmab||DK|C|health
Bavarian Nordic||DK|C|health
Grundfos||DK|C|maker
Novonesis|Novozymes|DK|C|
Torm||DK|C|shipping
Norden||DK|C|shipping
DFDS||DK|C|shipping
European Energy||DK|C|energy
Energinet||DK|S|utility energy
Better Energy||DK|C|energy
PensionDanmark||DK|F|
PKA||DK|F|
PFA||DK|F|
IFU|Impact Fund Denmark|DK|B|
EIFO|Export and Investment Fund of Denmark|DK|G|lender finance
FLSmidth||DK|C|maker mining
NKT||DK|C|maker energy
Terma||DK|C|maker defence
Universal Robots||DK|C|maker machinery
LEGO|Lego;LEGO Group|DK|C|
Danish Ministry of Defence Acquisition and Logistics Organisation||DK|G|
Karstensens||DK|C|maker shipping
Celsius Tankers||DK|C|shipping
Evergas||DK|C|shipping
Ultrabulk||DK|C|shipping
J. Lauritzen||DK|C|shipping
Unifeeder||DK|C|shipping
Eesti Energia||EE|S|utility energy
Enefit Green||EE|S|energy
Milrem Robotics|Milrem|EE|C|maker defence
Tallink||EE|C|shipping
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
Abengoa||ES|C|builder energy
Aena||ES|S|
Amadeus||ES|C|technology
Aernnova||ES|C|maker aviation
Bankinter||ES|B|
Sabadell|Banco Sabadell|ES|B|
Cellnex||ES|C|technology
COFIDES||ES|B|
CESCE||ES|G|lender finance
Enagás|Enagas|ES|C|utility energy
Gestamp||ES|C|automotive
OHLA|OHL|ES|C|builder construction
Prosegur||ES|C|
Red Eléctrica|Redeia;Red Electrica|ES|S|utility energy
Volotea||ES|C|airline aviation
Binter||ES|C|airline aviation
Zelestra||ES|C|energy
X-Elio||ES|C|energy
Iberdrola Renovables||ES|C|energy
Cobra|Grupo Cobra|ES|C|builder energy
Elecnor||ES|C|builder energy
Duro Felguera||ES|C|builder energy
Abertis||ES|C|builder construction
Aqualia||ES|C|utility water
Lantania||ES|C|builder construction
AECID||ES|G|lender finance
Fomento de Construcciones y Contratas||ES|C|builder construction
Acerinox||ES|C|maker steel
Ferrocarrils de la Generalitat||ES|S|railway rail
Metro de Madrid|Madrid Metro|ES|S|railway rail
Irizar||ES|C|maker vehicles
Cardama||ES|C|maker shipping
Gondán||ES|C|maker shipping
Astilleros Armón||ES|C|maker shipping
Balearia|Baleària|ES|C|shipping
Neste||FI|C|energy
Kone||FI|C|
UPM||FI|C|
Stora Enso||FI|C|
Nokian Tyres||FI|C|automotive
Finnvera||FI|G|lender finance
Finnfund||FI|B|
Gasgrid|Gasgrid Finland|FI|S|energy
VR Group||FI|S|railway rail
Outokumpu||FI|C|maker steel
Metsä|Metsa;Metsä Group|FI|C|
Meyer Turku||FI|C|maker shipping
Rauma Marine Constructions||FI|C|maker shipping
Nordea||FI|B|
TVO|Teollisuuden Voima|FI|C|utility energy
ICEYE|Iceye|FI|C|technology
Oura||FI|C|technology
Keliber||FI|C|mining
Terrafame||FI|C|mining
Viking Line||FI|C|shipping
Finnlines||FI|C|shipping
Atlantic Airways||FO|S|airline aviation
Bakkafrost||FO|C|food
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
Accor||FR|C|
ADP|Groupe ADP;Aéroports de Paris|FR|C|
Air Caraïbes||FR|C|airline aviation
Amundi||FR|F|
Antin|Antin Infrastructure|FR|F|
Arianespace|ArianeGroup|FR|C|maker technology
Arkema||FR|C|chemicals
Atos|Eviden|FR|C|technology
AXA|Axa|FR|C|finance
Capgemini||FR|C|technology
Colas||FR|C|builder construction
Coface||FR|G|lender finance
Bpifrance Assurance Export||FR|G|lender finance
Daher||FR|C|maker aviation
EssilorLuxottica||FR|C|
Fives||FR|C|maker machinery
Forvia|Faurecia|FR|C|automotive
French Bee||FR|C|airline aviation
Gaztransport & Technigaz|GTT|FR|C|maker shipping
Getlink|Eurotunnel|FR|C|railway rail
Ipsen||FR|C|health
Servier||FR|C|health
Pierre Fabre||FR|C|health
Kering||FR|C|
L'Oréal|L'Oreal|FR|C|
Lactalis||FR|C|food
Lafarge||FR|C|
Legrand||FR|C|maker energy
Maurel & Prom||FR|C|energy
Ouigo||FR|S|railway rail
Pernod Ricard||FR|C|
Peugeot|PSA Group|FR|C|automotive
Publicis||FR|C|
Soitec||FR|C|technology
Spie|SPIE|FR|C|builder energy
Suez SA||FR|C|utility water
Vallourec||FR|C|maker steel
Vicat||FR|C|
Vivendi||FR|C|
Transdev||FR|C|railway rail
Egis||FR|C|builder rail
Systra||FR|C|builder rail
Razel-Bec||FR|C|builder construction
Akuo|Akuo Energy|FR|C|energy
Qair||FR|C|energy
EDF Renewables|EDF Renouvelables|FR|S|energy
CNIM||FR|C|builder energy
Poma||FR|C|maker rail
RTE||FR|S|utility energy
Ynsect||FR|C|
Bolloré|Bollore|FR|C|shipping
Africa Global Logistics|AGL Africa|FR|C|shipping
Prophesee||FR|C|technology
Photonis|Exosens|FR|C|maker defence
Arquus||FR|C|maker defence
Roquette||FR|C|food
Amethis||FR|F|
Eurazeo||FR|F|
PAI Partners||FR|F|
Tikehau||FR|F|
InfraVia||FR|F|
Airbus Atlantic||FR|C|maker aviation
Thales Alenia Space||FR|C|maker technology
Perenco||FR|C|energy
Valneva||FR|C|health
Île-de-France Mobilités||FR|G|railway rail
Akiem||FR|C|railway rail
Piriou||FR|C|maker shipping
OCEA||FR|C|maker shipping
Constructions Mécaniques de Normandie||FR|C|maker shipping
Kership||FR|C|maker shipping
Socarenam||FR|C|maker shipping
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
AngloGold Ashanti||GB|C|mining
AtlasEdge||GB|C|technology
Airtel Africa||GB|C|technology
Anglo Asian Mining||GB|C|mining
Asda||GB|C|retail
Ashtead||GB|C|
Aggreko||GB|C|energy
Associated British Foods||GB|C|food
Balfour Beatty||GB|C|builder construction
Bellway||GB|C|builder construction
British American Tobacco|BAT|GB|C|
Bupa||GB|C|health
Central Asia Metals||GB|C|mining
Chariot||GB|C|energy
Croda||GB|C|chemicals
Deliveroo||GB|C|technology
EnQuest||GB|C|energy
Endeavour Mining||GB|C|mining
GKN|GKN Aerospace;Melrose|GB|C|maker aviation
Gatwick||GB|C|
Hikma||GB|C|health
Hochschild||GB|C|mining
International Personal Finance||GB|C|finance
Ithaca|Ithaca Energy|GB|C|energy
JCB||GB|C|maker machinery
Laing O'Rourke||GB|C|builder construction
M&G||GB|C|finance
Marks & Spencer||GB|C|retail
Morgan Sindall||GB|C|builder construction
Mott MacDonald||GB|C|builder construction
Network Rail||GB|S|railway rail
Octopus Investments||GB|F|
Reckitt||GB|C|
RELX||GB|C|
Rentokil||GB|C|
Rothesay||GB|C|finance
Sainsbury's|Sainsbury|GB|C|retail
Schroders||GB|F|
Serco||GB|C|
Serica||GB|C|energy
Severn Trent||GB|C|utility water
Thames Water||GB|C|utility water
Smith & Nephew||GB|C|health
Subsea 7|Subsea7|GB|C|builder energy
Tate & Lyle||GB|C|food
Tesco||GB|C|retail
Urenco||GB|C|energy
Vertical Aerospace||GB|C|maker aviation
Wood Group||GB|C|builder energy
WPP||GB|C|
Revolut||GB|C|finance
Skyports||GB|C|technology
Gemcorp||GB|F|
CDC Group||GB|B|
Gridworks||GB|C|utility energy
Tokamak Energy||GB|C|energy
Wayve||GB|C|technology
Graphcore||GB|C|technology
Darktrace||GB|C|technology
Stolt-Nielsen||GB|C|shipping
Aon||GB|C|finance
Lightsource BP||GB|C|energy
Appian Capital||GB|F|
Permira||GB|F|
Cinven||GB|F|
BC Partners||GB|F|
Bridgepoint||GB|F|
Apax|Apax Partners|GB|F|
3i||GB|F|
Hg Capital||GB|F|
ICG||GB|F|
Helios Investment Partners||GB|F|
Development Partners International||GB|F|
Affirma||GB|F|
Infracapital||GB|F|
InfraRed|InfraRed Capital|GB|F|
PIDG|Private Infrastructure Development Group|GB|B|
GuarantCo|InfraCo Africa;Emerging Africa Infrastructure Fund|GB|B|
De Beers||GB|C|mining
Arup||GB|C|builder construction
Falko||GB|C|airline aviation
Trident Energy||GB|C|energy
Liberty Steel|GFG Alliance|GB|C|maker steel
British Steel||GB|C|maker steel
Northern Trains|Northern Rail|GB|S|railway rail
LNER||GB|S|railway rail
Avanti West Coast||GB|C|railway rail
Great Western Railway||GB|C|railway rail
ScotRail||GB|S|railway rail
FirstGroup||GB|C|railway rail
Rock Rail||GB|C|railway rail
Angel Trains||GB|C|railway rail
Porterbrook||GB|C|railway rail
Eversholt Rail||GB|C|railway rail
Beacon Rail||GB|C|railway rail
Wrightbus||GB|C|maker vehicles
Cammell Laird||GB|C|maker shipping
Ferguson Marine||GB|S|maker shipping
Harland & Wolff|Harland and Wolff|GB|C|maker shipping
Cool Company|CoolCo|GB|C|shipping
Bank of Georgia||GE|B|
TBC Bank|TBC|GE|B|
Silknet||GE|C|technology
Georgian Oil and Gas||GE|S|energy
Air Greenland||GL|S|airline aviation
Royal Greenland||GL|S|food
Hellenic Train||GR|C|railway rail
Motor Oil|Motor Oil Hellas|GR|C|energy
Helleniq Energy||GR|C|energy
Capital Maritime||GR|C|shipping
Angelicoussis||GR|C|shipping
Danaos||GR|C|shipping
Costamare||GR|C|shipping
Star Bulk||GR|C|shipping
Tsakos||GR|C|shipping
Maran Gas|Maran Tankers|GR|C|shipping
GasLog||GR|C|shipping
Navios||GR|C|shipping
Thenamaris||GR|C|shipping
Minerva Marine||GR|C|shipping
Dynagas||GR|C|shipping
Evalend||GR|C|shipping
Alpha Bank||GR|B|
Eurobank||GR|B|
National Bank of Greece||GR|B|
Piraeus Bank||GR|B|
Titan Cement||GR|C|
OTE||GR|C|technology
GEK Terna|Terna Energy|GR|C|builder construction
Intracom||GR|C|builder construction
Aktor||GR|C|builder construction
Avax||GR|C|builder construction
Skaramangas||GR|C|maker shipping
Sky Express||GR|C|airline aviation
IPTO|Admie|GR|S|utility energy
Desfa||GR|C|energy
Olympic Air||GR|C|airline aviation
Attica Group||GR|C|shipping
Euroseas||GR|C|shipping
Global Ship Lease||GR|C|shipping
Diana Shipping||GR|C|shipping
Seanergy||GR|C|shipping
Safe Bulkers||GR|C|shipping
Okeanis||GR|C|shipping
Ina|INA|HR|C|energy
Croatia Airlines||HR|S|airline aviation
Rimac||HR|C|automotive
Podravka||HR|C|
HEP||HR|S|utility energy
Končar|Koncar|HR|C|maker energy
Brodosplit||HR|C|maker shipping
HŽ Passenger||HR|S|railway rail
Končar Electric Vehicles||HR|C|maker rail
MVM||HU|S|utility energy
OTP|OTP Bank|HU|B|
Richter|Gedeon Richter|HU|C|health
Paks II||HU|S|energy
4iG||HU|C|technology
Hungarian Eximbank||HU|B|
BKK|BKV|HU|S|railway rail
Ganz-MÁVAG|Ganz-MaVag|HU|C|maker rail
CRH||IE|C|
Medtronic||IE|C|health
Kerry Group||IE|C|
Mainstream Renewable Power||IE|C|energy
TechMet||IE|C|mining
Allied Irish Banks|AIB|IE|B|
Bank of Ireland||IE|B|
Accenture||IE|C|technology
Johnson Controls||IE|C|
Smurfit|Smurfit Kappa;Smurfit Westrock|IE|C|
Kingspan||IE|C|
ESB||IE|S|utility energy
EirGrid||IE|S|utility energy
Bord Gáis||IE|C|energy
Iarnród Éireann|Iarnrod Eireann;Irish Rail|IE|S|railway rail
Paddy Power|Flutter|IE|C|
Jazz Pharmaceuticals||IE|C|health
Kenmare Resources|Kenmare|IE|C|mining
Orix Aviation||IE|C|lessor aviation
Emerald Airlines||IE|C|airline aviation
Genesis Aircraft||IE|C|lessor aviation
Macquarie AirFinance||IE|C|lessor aviation
Nordic Aviation Capital||IE|C|lessor aviation
TrueNoord||IE|C|airline aviation
atNorth||IS|C|technology
Landsvirkjun||IS|S|utility energy
Carbfix||IS|C|energy
Marel||IS|C|maker machinery
Plenitude||IT|C|energy
Enel Green Power||IT|C|energy
Terna||IT|C|utility energy
Edison||IT|C|energy
Danieli||IT|C|maker steel
Pirelli||IT|C|automotive
Simest||IT|G|
Ferrero||IT|C|
Barilla||IT|C|
A2A||IT|C|utility energy
Ansaldo Nucleare||IT|C|maker nuclear
Astaldi||IT|C|builder construction
Autostrade||IT|C|builder construction
Banco BPM||IT|B|
Bonifiche Ferraresi|BF SpA|IT|C|agriculture
Bracco||IT|C|health
Brembo||IT|C|automotive
Buzzi||IT|C|
Campari||IT|C|
Chiesi||IT|C|health
De Nora||IT|C|maker energy
Ferrari||IT|C|automotive
Generali||IT|C|finance
Italgas||IT|C|energy
Lamborghini||IT|C|automotive
Luxottica||IT|C|
Mapei||IT|C|
Mediobanca||IT|B|
Menarini||IT|C|health
Piaggio|Piaggio Aerospace|IT|C|maker
Poste Italiane||IT|S|finance
Prada||IT|C|
Recordati||IT|C|health
Saras||IT|C|energy
Telecom Italia|TIM|IT|C|technology
Trevi||IT|C|builder construction
Rizzani de Eccher||IT|C|builder construction
Todini||IT|C|builder construction
Leonardo Helicopters||IT|C|maker aviation
Contship||IT|C|shipping
Ansaldo STS||IT|C|maker rail
Titagarh Firema||IT|C|maker rail
Cantiere Navale Vittoria||IT|C|maker shipping
Intermarine||IT|C|maker shipping
Grimaldi||IT|C|shipping
Costa Cruises||IT|C|shipping
d'Amico||IT|C|shipping
Ignitis||LT|S|utility energy
Lietuvos Geležinkeliai|LTG;Lithuanian Railways|LT|S|railway rail
Vinted||LT|C|technology
Orlen Lietuva||LT|C|energy
Western Baltija||LT|C|maker shipping
Tenaris||LU|C|maker steel
Aperam||LU|C|maker steel
Luxair||LU|C|airline aviation
Ternium||LU|C|maker steel
Millicom||LU|C|technology
CVC|CVC Capital;CVC Capital Partners|LU|F|
Alpha Trains||LU|C|railway rail
Rail Baltica|RB Rail|LV|S|railway rail
Latvenergo||LV|S|utility energy
Pasažieru vilciens||LV|S|railway rail
Scorpio Tankers||MC|C|shipping
MAIB||MD|B|
Moldovagaz||MD|S|utility energy
Air Moldova||MD|C|airline aviation
Energocom||MD|S|energy
FlyOne||MD|C|airline aviation
Air Montenegro||ME|S|airline aviation
EPCG||ME|S|utility energy
Mediterrania Capital||MT|F|
VistaJet||MT|C|airline aviation
KM Malta Airlines|Air Malta|MT|S|airline aviation
Philips||NL|C|health
Rabobank||NL|B|
ABN Amro||NL|B|
Transavia||NL|C|airline aviation
NXP|NXP Semiconductors|NL|C|technology
Heineken||NL|C|
ABP|APG|NL|F|
PGGM||NL|F|
Adyen||NL|C|technology
Ahold Delhaize||NL|C|retail
Akzo Nobel|AkzoNobel|NL|C|chemicals
Argenx||NL|C|health
Boskalis|Royal Boskalis|NL|C|builder construction
Van Oord||NL|C|builder construction
DSM-Firmenich|DSM|NL|C|chemicals
Eneco||NL|C|utility energy
Fugro||NL|C|
Atradius||NL|G|lender finance
Invest International||NL|B|
KPN||NL|C|technology
Lely||NL|C|maker agriculture
LyondellBasell||NL|C|chemicals
Nederlandse Spoorwegen||NL|S|railway rail
OCI||NL|C|chemicals
Port of Rotterdam||NL|S|shipping
Randstad||NL|C|
SBM Offshore||NL|C|builder energy
TenneT||NL|S|utility energy
TomTom||NL|C|technology
Transavia Netherlands||NL|C|airline aviation
Universal Music||NL|C|
VDL||NL|C|maker vehicles
Vopak|Royal Vopak|NL|C|energy
JDE Peet's||NL|C|food
Royal Schiphol|Schiphol|NL|S|
Gasunie||NL|S|energy
Destinus||NL|C|maker defence
NS Reizigers||NL|S|railway rail
Ebusco||NL|C|maker vehicles
Royal IHC||NL|C|maker shipping
Seatrade||NL|C|shipping
Spliethoff||NL|C|shipping
Samskip||NL|C|shipping
Telenor||NO|S|technology
Aker|Aker Solutions;Aker BP|NO|C|energy
DNB||NO|B|
Widerøe|Wideroe|NO|C|airline aviation
DNO||NO|C|energy
Aker Horizons||NO|C|energy
Borregaard||NO|C|chemicals
Elkem||NO|C|
Eksfin||NO|G|lender finance
Fred. Olsen|Fred Olsen Renewables|NO|C|energy
Flex LNG||NO|C|shipping
Hoegh|Höegh Evi;Höegh LNG;Höegh Autoliners|NO|C|shipping
Hurtigruten||NO|C|shipping
Flyr||NO|C|airline aviation
Knutsen|Knutsen NYK|NO|C|shipping
Lerøy|Leroy|NO|C|food
Mowi||NO|C|food
SalMar||NO|C|food
Norfund||NO|B|
Norse Atlantic|Norse Atlantic Airways|NO|C|airline aviation
Orkla||NO|C|food
Odfjell||NO|C|shipping
REC Silicon||NO|C|
Schibsted||NO|C|
Storebrand||NO|F|
TGS||NO|C|energy
Var Energi|Vår Energi|NO|C|energy
Wallenius Wilhelmsen||NO|C|shipping
Wilh. Wilhelmsen|Wilhelmsen|NO|C|shipping
2020 Bulkers||NO|C|shipping
Norske tog||NO|S|railway rail
Statnett||NO|S|utility energy
Norwegian Refugee Council||NO|C|
Norwegian Defence Materiel Agency||NO|G|
Ulstein||NO|C|maker shipping
Kleven||NO|C|maker shipping
Myklebust||NO|C|maker shipping
Salt Ship Design||NO|C|maker shipping
Color Line||NO|C|shipping
Fjord Line||NO|C|shipping
CPK||PL|S|
PZU||PL|C|finance
Bank Gospodarstwa Krajowego|BGK|PL|B|
InPost||PL|C|
Allegro||PL|C|technology
Azoty|Grupa Azoty|PL|S|chemicals
Bank Pekao|Pekao|PL|B|
PKO|PKO BP;PKO Bank Polski|PL|B|
CD Projekt||PL|C|technology
Dino Polska||PL|C|retail
Tauron||PL|S|utility energy
Enter Air||PL|C|airline aviation
Gaz-System||PL|S|energy
Huta Stalowa Wola|HSW|PL|S|maker defence
Bumar|Bumar-Łabędy;Bumar-Labedy|PL|S|maker defence
Lotos||PL|S|energy
LPP||PL|C|retail
PGNiG||PL|S|energy
PSE||PL|S|utility energy
Polenergia||PL|C|energy
Polimex|Polimex Mostostal|PL|C|builder construction
Budimex||PL|C|builder construction
Polsat||PL|C|
PZL Mielec||PL|C|maker aviation
Remontowa||PL|C|maker shipping
Solaris|Solaris Bus & Coach;Solaris Bus|PL|C|maker vehicles
Synthos||PL|C|chemicals
Orlen Synthos Green Energy|OSGE|PL|C|energy
KUKE||PL|G|lender finance
Żabka||PL|C|retail
WB Electronics||PL|C|maker defence
Polregio||PL|S|railway rail
Koleje Mazowieckie||PL|S|railway rail
Mota-Engil||PT|C|builder construction
BCP|Millennium BCP|PT|B|
Caixa Geral de Depósitos||PT|B|
Comboios de Portugal||PT|S|railway rail
Jerónimo Martins|Jeronimo Martins|PT|C|retail
The Navigator Company||PT|C|
Sonae||PT|C|
Teixeira Duarte||PT|C|builder construction
OGMA||PT|C|maker aviation
SATA|Azores Airlines|PT|S|airline aviation
Tekever||PT|C|maker defence
Metro de Lisboa|Lisbon Metro|PT|S|railway rail
OMV Petrom||RO|C|energy
Hidroelectrica||RO|S|utility energy
Dacia||RO|C|automotive
Banca Transilvania||RO|B|
Bitdefender||RO|C|technology
Black Sea Oil & Gas||RO|C|energy
CFR Călători||RO|S|railway rail
Electrica||RO|C|utility energy
Oltenia Energy Complex|Complexul Energetic Oltenia|RO|S|utility energy
Romarm||RO|S|maker defence
Softronic||RO|C|maker rail
Transelectrica||RO|S|utility energy
Transgaz||RO|S|energy
AnimaWings||RO|C|airline aviation
Romanian Railway Reform Authority|Railway Reform Authority|RO|G|railway rail
Bucharest Metro|Metrorex|RO|S|railway rail
Astra Rail||RO|C|maker rail
EPS|Elektroprivreda Srbije|RS|S|utility energy
NIS||RS|C|energy
Energoprojekt||RS|C|builder construction
Elixir Group||RS|C|
Srbija Voz|Serbian Railways|RS|S|railway rail
Telekom Srbija||RS|S|technology
Yugoimport|Yugoimport SDPR|RS|S|maker defence
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
Alfa Bank|Alfa-Bank|RU|B|
Almaz-Antey||RU|S|maker defence
Alrosa||RU|S|mining
Gazprombank||RU|B|
Gazprom Neft||RU|S|energy
X5||RU|C|retail
MMK||RU|C|maker steel
NLMK||RU|C|maker steel
Mechel||RU|C|mining
MTS||RU|C|technology
MegaFon||RU|C|technology
Rostelecom||RU|S|technology
Nordgold||RU|C|mining
Pobeda||RU|S|airline aviation
Power Machines||RU|C|maker energy
Rosgeologia||RU|S|mining
Rossiya Airlines||RU|S|airline aviation
Rosseti||RU|S|utility energy
Rusal|Rusal;RUSAL|RU|C|mining
Russian Helicopters||RU|S|maker aviation
Sovcomflot||RU|S|shipping
Surgutneftegas||RU|C|energy
Atomstroyexport|ASE|RU|S|maker nuclear
Uranium One||RU|S|mining
Ural Airlines||RU|C|airline aviation
United Shipbuilding Corporation||RU|S|maker shipping
Uralvagonzavod||RU|S|maker defence
United Wagon Company||RU|C|maker rail
Volga-Dnepr||RU|C|airline aviation
Rosagroleasing||RU|S|agriculture
Rostselmash||RU|C|maker agriculture
Utair||RU|C|airline aviation
GAZ Group||RU|C|maker vehicles
Sollers||RU|C|maker vehicles
Peterburgsky Traktorny Zavod||RU|C|maker agriculture
Volvo Cars||SE|C|automotive
H&M||SE|C|
Boliden||SE|C|mining
Epiroc||SE|C|maker mining
SJ||SE|S|railway rail
Polestar||SE|C|automotive
Alfa Laval||SE|C|maker machinery
AP7||SE|F|
Assa Abloy||SE|C|
Hägglunds||SE|C|maker defence
Bofors||SE|C|maker defence
Braathens||SE|C|airline aviation
Electrolux||SE|C|
EKN||SE|G|lender finance
Svensk Exportkredit||SE|B|
Getinge||SE|C|health
Handelsbanken||SE|B|
Husqvarna||SE|C|
Kinnevik||SE|F|
Klarna||SE|C|finance
Lundin Energy||SE|C|energy
NCC||SE|C|builder construction
OX2||SE|C|energy
Peab||SE|C|builder construction
Securitas||SE|C|
SEB||SE|B|
BAE Systems Hägglunds|BAE Systems Hagglunds;BAE Hägglunds|SE|C|maker defence
BAE Systems Bofors||SE|C|maker defence
Skanska||SE|C|builder construction
SKF||SE|C|
Spotify||SE|C|technology
Swedbank||SE|B|
Telia||SE|S|technology
Trafikverket||SE|G|railway rail
SIDA|Swedish International Development Cooperation Agency|SE|G|lender finance
Swedish Match||SE|C|
Swedish Defence Materiel Administration||SE|G|
Skånetrafiken||SE|S|railway rail
Stena|Stena Line;Stena Bulk|SE|C|shipping
Krka||SI|C|health
Luka Koper||SI|S|shipping
GEN Energija||SI|S|utility energy
NLB||SI|B|
Slovenske železnice|Slovenian Railways|SI|S|railway rail
Slovnaft||SK|C|energy
Slovenské elektrárne|Slovenske elektrarne|SK|S|utility energy
Železničná spoločnosť Slovensko|ZSSK|SK|S|railway rail
Konštrukta||SK|S|maker defence
SPP||SK|S|energy
Eustream||SK|C|energy
Tatravagónka|Tatravagonka|SK|C|maker rail
Ukroboronprom|Ukrainian Defense Industry|UA|S|maker defence
Fire Point||UA|C|maker defence
Antonov||UA|S|maker aviation
Ferrexpo Poltava||UA|C|mining
Kernel||UA|C|agriculture
MHP||UA|C|food
Monobank||UA|B|
Nova Poshta|Nova Post|UA|C|
PrivatBank||UA|B|
Oschadbank||UA|B|
Ukrhydroenergo||UA|S|utility energy
Ukrnafta||UA|S|energy
Ukrainian Armor||UA|C|maker defence
SkyUp||UA|C|airline aviation
Ukraine International Airlines||UA|C|airline aviation
Astarta||UA|C|agriculture
Nibulon||UA|C|agriculture
KrAZ||UA|C|maker vehicles
"""
