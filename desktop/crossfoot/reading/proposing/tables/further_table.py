"""Companies often bought, bought from or invested by, beside those of the other tables.

The same rows as in `organisation_table`, country by country.

Source: the bodies' own names; country of the head office.
"""

from __future__ import annotations

ROWS = """\
AMAG||AT|C|
AT&S||AT|C|
Agrana||AT|C|
Bawag||AT|C|
CA Immo||AT|C|
Doppelmayr||AT|C|
Frequentis||AT|C|
Glock||AT|C|
Immofinanz||AT|C|
KTM AG||AT|C|
Kapsch||AT|C|
Kontron||AT|C|
Kronospan||AT|C|
Lauda||AT|C|
Lenzing||AT|C|
Magna Steyr||AT|C|
Palfinger||AT|C|
Plasser & Theurer||AT|C|
RHI Magnesita||AT|C|
Red Bull||AT|C|
Rosenbauer||AT|C|
Schiebel||AT|C|
Steyr Arms||AT|C|
Swarovski||AT|C|
Uniqa|UNIQA|AT|C|
Vienna Insurance Group||AT|C|
Wienerberger||AT|C|
XXXLutz||AT|C|
Zumtobel||AT|C|
ams-Osram|ams Osram|AT|C|
A2 Milk||AU|C|
Afterpay||AU|C|
Ampol||AU|C|
Aristocrat||AU|C|
Atlassian||AU|C|
Aurizon||AU|C|
Bega|Bega Cheese|AU|C|
Bisalloy||AU|C|
Boeing Australia||AU|C|
Boral||AU|C|
Brambles||AU|C|
Brickworks||AU|C|
Canva||AU|C|
Coal & Allied||AU|C|
Cochlear||AU|C|
Coles||AU|C|
Coronado||AU|C|
DP World Australia||AU|C|
De Grey||AU|C|
Downer||AU|C|
DroneShield||AU|C|
Electro Optic Systems||AU|C|
Galaxy Resources||AU|C|
Gold Road||AU|C|
Goodman||AU|C|
Incitec||AU|C|
Inghams||AU|C|
James Hardie||AU|C|
Mayne Pharma||AU|C|
Mirvac||AU|C|
Monadelphous||AU|C|
New Hope||AU|C|
Nickel Industries||AU|C|
Nufarm||AU|C|
Orocobre||AU|C|
Pacific National||AU|C|
Perseus||AU|C|
Qube||AU|C|
Ramsay|Ramsay Health Care|AU|C|
ResMed||AU|C|
Resolute||AU|C|
Sandfire||AU|C|
Sayona||AU|C|
Sonic Healthcare||AU|C|
St Barbara||AU|C|
Stanmore||AU|C|
Suncorp||AU|C|
Sundance Resources||AU|C|
Tabcorp||AU|C|
Thales Australia||AU|C|
Toll Holdings||AU|C|
Treasury Wine|Treasury Wine Estates|AU|C|
UniSuper||AU|C|
Viva Energy||AU|C|
West African Resources||AU|C|
Westfield|Scentre|AU|C|
WiseTech||AU|C|
Woolworths||AU|C|
Xero||AU|C|
Yancoal|Yancoal Australia|AU|C|
Ablynx||BE|C|
Ackermans & van Haaren||BE|C|
Aliaxis||BE|C|
Barco||BE|C|
Belfius||BE|C|
Carmeuse||BE|C|
Colruyt||BE|C|
Delhaize||BE|C|
Elia||BE|C|
Etex||BE|C|
Euroclear||BE|C|
Exmar||BE|C|
Groupe Bruxelles Lambert||BE|C|
Janssen||BE|C|
Lotus Bakeries||BE|C|
Melexis||BE|C|
Ontex||BE|C|
Puratos||BE|C|
Sabca||BE|C|
Sibelco||BE|C|
Sofina||BE|C|
Sonaca||BE|C|
Syensqo||BE|C|
Telenet||BE|C|
Advance Properties||BG|C|
Arsenal AD||BG|C|
Bulgarian State Railways||BG|C|
EMCO|Emco|BG|C|
Eurohold||BG|C|
Euroins||BG|C|
Fibank||BG|C|
First Investment Bank||BG|B|
Huvepharma||BG|C|
Lukoil Neftochim||BG|C|
Natsionalna Elektricheska Kompania||BG|C|
Sopharma||BG|C|
Telerik||BG|C|
VMZ Sopot||BG|C|
Vivacom||BG|C|
Walltopia||BG|C|
3R Petroleum||BR|C|
Americanas||BR|C|
Butantan|Butantan Institute|BR|C|
CPFL|CPFL Energia|BR|C|
Caixa Econômica Federal||BR|C|
Casa dos Ventos||BR|C|
Companhia Brasileira de Alumínio||BR|C|
Copersucar||BR|C|
Cutrale||BR|C|
EcoRodovias||BR|C|
Embraer Defesa||BR|C|
Enauta|Brava|BR|C|
Equatorial||BR|C|
Eurofarma||BR|C|
Fibria||BR|C|
Fiocruz||BR|C|
Fleury||BR|C|
Hapvida||BR|C|
Iochpe-Maxion||BR|C|
Kroton|Cogna|BR|C|
Magazine Luiza||BR|C|
Motiva||BR|C|
Neoenergia||BR|C|
Omega Energia||BR|C|
PagSeguro||BR|C|
Rede D'Or||BR|C|
Rio Energy||BR|C|
Rumo||BR|C|
StoneCo||BR|C|
Taurus||BR|C|
Tupy||BR|C|
Ultrapar||BR|C|
Via Varejo||BR|C|
ARC Resources||CA|C|
Adventus||CA|C|mining
Aecon||CA|C|
Agrium||CA|C|
Alcan||CA|C|
Ascot Resources||CA|C|mining
Banro||CA|C|mining
BlackBerry||CA|C|
Boralex||CA|C|
Calian||CA|C|
Canfor||CA|C|
Canpotex||CA|C|
Capital Power||CA|C|
Celestica||CA|C|
Centerra|Centerra Gold|CA|C|mining
Constellation Software||CA|C|
Crescent Point||CA|C|
Detour Gold||CA|C|mining
Domtar||CA|C|
Dorel||CA|C|
Emera||CA|C|
Encana||CA|C|
Ero Copper||CA|C|mining
Falcon Oil||CA|C|mining
Falconbridge||CA|C|
Filo Corp||CA|C|mining
Filo Mining||CA|C|mining
First Majestic||CA|C|mining
Foran||CA|C|mining
Fortuna Silver||CA|C|mining
Frontera Energy||CA|C|mining
Frontier Lithium||CA|C|mining
Gildan||CA|C|
Global Atomic||CA|C|mining
Goldcorp||CA|C|mining
GoviEx||CA|C|mining
Gran Tierra||CA|C|mining
Husky Energy||CA|C|
Héroux-Devtek||CA|C|
Imperial Metals||CA|C|mining
Innergex||CA|C|
Kepler Communications||CA|C|
Keyera||CA|C|
Kirkland Lake Gold||CA|C|mining
Li-Cycle||CA|C|
Linamar||CA|C|
Loblaw||CA|C|
Loncor||CA|C|mining
Lucara||CA|C|mining
Lululemon||CA|C|
Magellan Aerospace||CA|C|
Maple Leaf Foods||CA|C|
Martinrea||CA|C|
McCain Foods||CA|C|
Mountain Province||CA|C|mining
Nemaska Lithium||CA|C|mining
Neo Performance||CA|C|mining
Nevsun Resources||CA|C|mining
Nevsun||CA|C|mining
New Gold||CA|C|mining
Nexen||CA|C|mining
Norbord||CA|C|
Nortel||CA|C|
Northern Graphite||CA|C|mining
Onex||CA|C|
OpenText||CA|C|
Orezone||CA|C|mining
Osisko Gold Royalties||CA|C|mining
Osisko|Osisko Mining|CA|C|mining
Parex||CA|C|mining
Patriot Battery Metals||CA|C|mining
Potash Corp|PotashCorp|CA|C|
Pretium|Pretivm|CA|C|mining
Resolute Forest||CA|C|
Restaurant Brands||CA|C|
Reunion Gold||CA|C|mining
Richardson International||CA|C|
Roshel||CA|C|
Roxgold||CA|C|mining
SSR Mining||CA|C|mining
Sama Resources||CA|C|mining
Sandstorm||CA|C|mining
Semafo||CA|C|mining
Seven Generations||CA|C|
Sherritt||CA|C|mining
Silvercorp||CA|C|mining
SolGold||CA|C|mining
Solaris Resources||CA|C|mining
Spin Master||CA|C|
Stantec||CA|C|
Sun Life||CA|C|
Tahoe Resources||CA|C|mining
Taiga Motors||CA|C|
Teranga||CA|C|mining
Thomson Reuters||CA|C|
Tim Hortons||CA|C|
Torex Gold||CA|C|mining
TransAlta||CA|C|
Triple Flag||CA|C|mining
Turquoise Hill|Turquoise Hill Resources|CA|C|mining
Ucore||CA|C|mining
West Fraser||CA|C|
Yamana|Yamana Gold|CA|C|mining
Amcor||CH|C|
Ameropa||CH|C|
Baloise||CH|C|
Bühler||CH|C|
Clariant||CH|C|
Credit Suisse||CH|C|
Dufry|Avolta|CH|C|
Emmi||CH|C|
Firmenich||CH|C|
Galderma||CH|C|
Garrett Motion||CH|C|
Gategroup||CH|C|
Georg Fischer||CH|C|
Helvetia||CH|C|
Kolmar||CH|C|
Landis+Gyr||CH|C|
Lindt|Lindt & Sprüngli|CH|C|
Logitech||CH|C|
OC Oerlikon||CH|C|
Panalpina||CH|C|
RUAG||CH|C|
Rieter||CH|C|
Rolex||CH|C|
Sonova||CH|C|
Straumann||CH|C|
Sulzer||CH|C|
Swatch|Swatch Group|CH|C|
Swiss Life||CH|C|
TE Connectivity||CH|C|
Vontobel||CH|C|
Agrofert||CZ|C|
Alza||CZ|C|
Brano||CZ|C|
Budvar||CZ|C|
CETIN||CZ|C|
Czech Export Bank||CZ|B|
EGAP||CZ|C|
Home Credit||CZ|C|
J&T Finance||CZ|C|
Kofola||CZ|C|
Komerční banka|Komercni banka|CZ|C|
Leo Express||CZ|C|
Meopta||CZ|C|
Mero||CZ|C|
Metrostav||CZ|C|
Net4Gas||CZ|C|
Notino||CZ|C|
O2 Czech Republic||CZ|C|
Plzeňský Prazdroj|Pilsner Urquell|CZ|C|
Rohlik||CZ|C|
Sazka|Allwyn|CZ|C|
Třinecké železárny||CZ|C|
Unipetrol|Orlen Unipetrol|CZ|C|
Vítkovice|Vitkovice|CZ|C|
Zdas|Žďas|CZ|C|
Zentiva||CZ|C|
ČSOB||CZ|C|
Česká spořitelna||CZ|C|
Česká zbrojovka||CZ|C|
1&1||DE|C|
Aixtron||DE|C|
Aleph Alpha||DE|C|
Autoflug||DE|C|maker defence
Axel Springer||DE|C|
Bertelsmann||DE|C|
Brenntag||DE|C|
Celonis||DE|C|
Daimler||DE|C|
Delivery Hero||DE|C|
Deutsche Börse||DE|C|
Deutsche Wohnen||DE|C|
Dr. Oetker|Oetker|DE|C|
Dürr||DE|C|
Edeka||DE|C|
Encavis||DE|C|
Enertrag||DE|C|
Flixbus|Flix|DE|C|
Freenet||DE|C|
Fresenius Kabi||DE|C|
Hamburg Süd||DE|C|
Heckler & Koch||DE|C|maker defence
HelloFresh||DE|C|
Heraeus||DE|C|
Hugo Boss||DE|C|
Innogy||DE|C|
Jenoptik||DE|C|
Jungheinrich||DE|C|
Knauf||DE|C|
Krones||DE|C|
Kuka|KUKA|DE|C|
Leoni||DE|C|
Lilium||DE|C|
Linde AG||DE|C|
Mahle||DE|C|
MorphoSys||DE|C|
NordLB||DE|C|
Osram||DE|C|
ProSieben|ProSiebenSat.1|DE|C|
Qiagen||DE|C|
Rewe|REWE|DE|C|
Senvion||DE|C|
Siemens Healthineers||DE|C|
Software AG||DE|C|
Steag||DE|C|
Symrise||DE|C|
TeamViewer||DE|C|
Telefónica Deutschland||DE|C|
Trumpf||DE|C|
Vitesco||DE|C|
Volocopter||DE|C|
Vonovia||DE|C|
Wirecard||DE|C|
wpd||DE|C|
ALK-Abelló||DK|C|
Ambu||DK|C|
Andel||DK|C|
Bestseller||DK|C|
Cadeler||DK|C|
Chr. Hansen||DK|C|
Danish Crown||DK|C|
Demant||DK|C|
Ecco||DK|C|
GN Store Nord||DK|C|
Jyske Bank||DK|B|
Jysk||DK|C|
Kirkbi||DK|C|
Leo Pharma||DK|C|
Netcompany||DK|C|
Nykredit||DK|C|
Odense Maritime||DK|C|
Pandora||DK|C|
Rockwool||DK|C|
Royal Unibrew||DK|C|
Salling||DK|C|
Scandlines||DK|C|
Semco Maritime||DK|C|
Svitzer||DK|C|
Sydbank||DK|C|
Topdanmark||DK|C|
Tryg||DK|C|
Velux||DK|C|
Welltec||DK|C|
Aciturri||ES|C|maker defence
Almirall||ES|C|
Antolin|Grupo Antolin|ES|C|
Ayesa||ES|C|
Bankia||ES|C|
Barceló||ES|C|
CIE Automotive||ES|C|
Cabify||ES|C|
Castrosua||ES|C|maker defence
Celsa||ES|C|
Desigual||ES|C|
Dragados||ES|C|
Ebro|Ebro Foods|ES|C|
El Corte Inglés||ES|C|
Ercros||ES|C|
Escribano||ES|C|maker defence
Estrella Galicia||ES|C|
Fertiberia||ES|C|
Freixenet||ES|C|
Gamesa||ES|C|
Globalvia||ES|C|
Glovo||ES|C|
Grupo Calvo||ES|C|
Hispasat||ES|C|maker defence
Iberostar||ES|C|
Idom||ES|C|
Iryo||ES|C|
Mahou||ES|C|
Mapfre||ES|C|
Meliá|Melia|ES|C|
Mercadona||ES|C|
MásMóvil|MasMovil|ES|C|
NH Hotels||ES|C|
Opdenergy||ES|C|
Osborne||ES|C|
Patentes Talgo||ES|C|maker rail
Pescanova||ES|C|
Porcelanosa||ES|C|
Prisa||ES|C|
Riu||ES|C|
Rovi||ES|C|
Santa Bárbara Sistemas||ES|C|maker defence
Santana||ES|C|maker defence
Sener||ES|C|
Sidenor||ES|C|
Tubacex||ES|C|
Typsa||ES|C|
Urovesa||ES|C|maker defence
Ahlstrom||FI|C|
Bittium||FI|C|
Cargotec||FI|C|
Caverion||FI|C|
Fazer||FI|C|
Fennovoima||FI|C|
Fiskars||FI|C|
Gasum||FI|C|
Helsinki Shipyard||FI|C|
Hiab||FI|C|
Huhtamäki|Huhtamaki|FI|C|
Insta||FI|C|
Kalmar||FI|C|
Kemira||FI|C|
Kesko||FI|C|
Metso Outotec Oyj||FI|C|
Nammo Lapua||FI|C|
Neles||FI|C|
OP Financial||FI|C|
Orion Pharma||FI|C|
Ponsse||FI|C|
Raisio||FI|C|
Ramirent||FI|C|
Rauma Marine||FI|C|
Rovio||FI|C|
Sako||FI|C|
Sampo||FI|C|
Sisu||FI|C|
Supercell||FI|C|
Tallink Silja||FI|C|
Uponor||FI|C|
Valio||FI|C|
Valtra||FI|C|
Wolt||FI|C|
Wärtsilä Marine||FI|C|
Škoda Transtech|Skoda Transtech|FI|C|
ASL Airlines France||FR|C|
Albioma||FR|C|
Altice France||FR|C|
Areva||FR|C|
Auchan||FR|C|
Automotive Cells Company||FR|C|
BPCE||FR|C|
Bel Group||FR|C|
Biomérieux|bioMérieux|FR|C|
Bonduelle||FR|C|
Brittany Ferries||FR|C|
CAF France||FR|C|maker rail
CNP Assurances||FR|C|
Canal+||FR|C|
Chanel||FR|C|
Citroën||FR|C|
Corsair||FR|C|
Couach||FR|C|maker defence
Covéa||FR|C|
Crédit Mutuel||FR|C|
DCNS||FR|C|maker defence
Dassault Systèmes||FR|C|
Delair||FR|C|maker defence
ECA Group||FR|C|maker defence
Edenred||FR|C|
Elior||FR|C|
Exail||FR|C|maker defence
Faiveley||FR|C|maker rail
Gemalto||FR|C|
Groupama||FR|C|
Havas||FR|C|
Hermès|Hermes|FR|C|
Idemia||FR|C|
InVivo||FR|C|
Ingenico||FR|C|
JCDecaux||FR|C|
KNDS France||FR|C|maker defence
Latécoère||FR|C|maker aviation
Leclerc||FR|C|
Limagrain||FR|C|
Lohr||FR|C|maker rail
Louis Dreyfus Armateurs||FR|C|
Louis Dreyfus France||FR|C|
Moët Hennessy||FR|C|
OVHcloud||FR|C|
Plastic Omnium||FR|C|
Rexel||FR|C|
Rémy Cointreau||FR|C|
SCOR|Scor|FR|C|
STX France||FR|C|maker defence
Savencia||FR|C|
Sodexo||FR|C|
Sodiaal||FR|C|
Sopra Steria||FR|C|
Soufflet||FR|C|
Tereos||FR|C|
Total Eren||FR|C|
Ubisoft||FR|C|
Worldline||FR|C|
Zodiac Aerospace||FR|C|maker aviation
AFC Energy||GB|C|
AVEVA|Aveva|GB|C|
Abcam||GB|C|
Aga||GB|C|
Allied Domecq||GB|C|
Anglian Water||GB|C|
Arrival||GB|C|
Asos|ASOS|GB|C|
Avast||GB|C|
Aveva Group||GB|C|
Bakkavor||GB|C|
Balfour||GB|C|
Barratt||GB|C|
Beazley||GB|C|
Bentley Motors||GB|C|maker automotive
Betfair||GB|C|
Blue Prism||GB|C|
Bodycote||GB|C|
Boohoo||GB|C|
British Land||GB|C|
Britishvolt||GB|C|
Britten-Norman||GB|C|maker aviation
Britvic||GB|C|
Bunzl||GB|C|
Burberry||GB|C|
Cadbury||GB|C|
Cadent||GB|C|
Cairn Energy||GB|C|
Capricorn Energy||GB|C|
Carillion||GB|C|
Cazoo||GB|C|
Ceres|Ceres Power|GB|C|
Chemring||GB|C|maker defence
Cineworld||GB|C|
Clinigen||GB|C|
Cobham||GB|C|maker defence
Costa Coffee||GB|C|
Costain||GB|C|
Cranswick||GB|C|
Currys||GB|C|
DS Smith||GB|C|
Dechra||GB|C|
DeepMind||GB|C|
Dialog Semiconductor||GB|C|
Direct Line||GB|C|
Dixons||GB|C|
Entain||GB|C|
Essentra||GB|C|
Faradion||GB|C|
Fever-Tree||GB|C|
GlaxoSmithKline||GB|C|
Go-Ahead|Go-Ahead Group|GB|C|
Gore Street||GB|C|
Greencoat||GB|C|
Greencore||GB|C|
Gresham House||GB|C|
Haleon||GB|C|
Halma||GB|C|
Hanson||GB|C|
Hargreaves Lansdown||GB|C|
Harmony Energy||GB|C|
Hiscox||GB|C|
Hochschild Mining||GB|C|
Hotel Chocolat||GB|C|
Howdens||GB|C|
Hybrid Air Vehicles||GB|C|maker aviation
ITM Power||GB|C|
Ibstock||GB|C|
Imagination|Imagination Technologies|GB|C|
Immunocore||GB|C|
Imperial Brands|Imperial Tobacco|GB|C|
Informa||GB|C|
Inmarsat||GB|C|maker aviation
InterContinental Hotels||GB|C|
Interserve||GB|C|
JD Sports||GB|C|
Just Eat||GB|C|
Kingfisher||GB|C|
LEVC||GB|C|maker automotive
Ladbrokes||GB|C|
Land Securities||GB|C|
Lloyd's of London||GB|C|
London Stock Exchange Group|London Stock Exchange;LSEG|GB|C|
Lotus Cars||GB|C|maker automotive
Malloy Aeronautics||GB|C|maker defence
Man Group||GB|C|
Marshall Aerospace||GB|C|maker defence
Marshalls||GB|C|
Martin-Baker||GB|C|maker defence
Mediclinic||GB|C|
Meggitt||GB|C|maker defence
Merlin Entertainments||GB|C|
Micro Focus||GB|C|
Mitie||GB|C|
Mobico||GB|C|
Monzo||GB|C|
Morgan Advanced Materials||GB|C|
Morgan Motor||GB|C|maker automotive
Morrisons||GB|C|
National Express||GB|C|
Northumbrian Water||GB|C|
Nothing Technology||GB|C|
Nyobolt||GB|C|
Ocado||GB|C|
Odeon||GB|C|
Ofgem||GB|C|
Optare||GB|C|maker automotive
Orbex||GB|C|maker aviation
Oxford Instruments||GB|C|
Oxford Nanopore||GB|C|
Pearson Engineering||GB|C|maker defence
Pearson||GB|C|
Pennon||GB|C|
Persimmon||GB|C|
Phoenix Group||GB|C|
Playtech||GB|C|
Premier Foods||GB|C|
Premier Oil||GB|C|
Pret|Pret A Manger|GB|C|
Qioptiq||GB|C|maker defence
RES Group||GB|C|
RPC Group||GB|C|
RSA Insurance||GB|C|
Renishaw||GB|C|
Rexam||GB|C|
Roke||GB|C|maker defence
Rotork||GB|C|
SABMiller||GB|C|
Savannah Energy||GB|C|
Scottish & Newcastle||GB|C|
Segro|SEGRO|GB|C|
Selfridges||GB|C|
Skyrora||GB|C|maker aviation
Skyscanner||GB|C|
Smiths Group||GB|C|
Sophos||GB|C|
Spectris||GB|C|
Spirax-Sarco|Spirax|GB|C|
Spire Healthcare||GB|C|
St James's Place||GB|C|
Stability AI||GB|C|
Stagecoach||GB|C|
Statera||GB|C|
Supacat||GB|C|maker defence
Surrey Satellite Technology|SSTL|GB|C|maker aviation
Switch Mobility||GB|C|maker automotive
Synthesia||GB|C|
Tarmac||GB|C|
Tevva||GB|C|maker automotive
Travis Perkins||GB|C|
UK Power Networks||GB|C|
Ultra Electronics||GB|C|maker defence
United Biscuits||GB|C|
United Utilities||GB|C|
Vectura||GB|C|
Vesuvius||GB|C|
Virgin Media|Virgin Media O2|GB|C|
Wagamama||GB|C|
Weetabix||GB|C|
Weir|Weir Group|GB|C|
Whitbread||GB|C|
William Hill||GB|C|
Willis Towers Watson||GB|C|
Wolfson||GB|C|
Worldpay||GB|C|
ZeroAvia||GB|C|maker aviation
abrdn||GB|C|
Budapest Airport||HU|C|
Duna Aszfalt||HU|C|
Gyulai||HU|C|
Hell Energy||HU|C|
Ikarus||HU|C|
KÉSZ||HU|C|
Magyar Telekom||HU|C|
Magyar Vagon||HU|C|
Masterplast||HU|C|
Mészáros||HU|C|
Opus Global||HU|C|
Rába||HU|C|
TriGránit||HU|C|
Tungsram||HU|C|
Videoton||HU|C|
Waberer's||HU|C|
Zoltek||HU|C|
AMCK||IE|C|lessor aviation
Alkermes||IE|C|
Amarin||IE|C|
C&C Group||IE|C|
Circle K||IE|C|
Eaton||IE|C|
Elix||IE|C|lessor aviation
Fyffes||IE|C|
Glanbia||IE|C|
Goshawk||IE|C|lessor aviation
Grafton||IE|C|
Greencore Ireland||IE|C|
Horizon Pharma||IE|C|
Irish Distillers||IE|C|
Permanent TSB||IE|C|
Ryanair Holdings||IE|C|
Shire||IE|C|
Total Produce||IE|C|
Trane Technologies||IE|C|
Tullow Ireland||IE|C|
Afcons||IN|C|
Ambuja|Ambuja Cements|IN|C|
Azure Power||IN|C|
Bajaj Finance||IN|C|
Britannia||IN|C|
Byju's||IN|C|
CEAT||IN|C|
Coforge||IN|C|
Coromandel||IN|C|
Dabur||IN|C|
Dalmia||IN|C|
Eicher||IN|C|
Federal Bank||IN|B|
Fortis Healthcare||IN|C|
Glenmark||IN|C|
IDFC First||IN|C|
Inox Wind||IN|C|
Jet Airways||IN|C|
LTIMindtree||IN|C|
Lenskart||IN|C|
Life Insurance Corporation||IN|C|
Manipal|Manipal Hospitals|IN|C|
Marico||IN|C|
Megha Engineering||IN|C|
Motherson|Samvardhana Motherson|IN|C|
Mphasis||IN|C|
Muthoot||IN|C|
NIIF||IN|C|
Nykaa||IN|C|
Persistent||IN|C|
Pidilite||IN|C|
RBL Bank||IN|B|
RITES||IN|C|
Royal Enfield||IN|C|
Shree Cement||IN|C|
Shriram Finance||IN|C|
Sona Comstar||IN|C|
Tata Projects||IN|C|
Zepto||IN|C|
Acciaierie d'Italia||IT|C|
AgustaWestland||IT|C|maker defence
Alenia|Alenia Aermacchi|IT|C|maker defence
Alitalia||IT|C|
Amplifon||IT|C|
Angelini||IT|C|
AnsaldoBreda||IT|C|
Ariston||IT|C|
Armani||IT|C|
Arvedi||IT|C|
Atlantia|Mundys|IT|C|
Avio||IT|C|maker defence
Azimut||IT|C|
Beko Europe||IT|C|
Benetton||IT|C|
Beretta||IT|C|maker defence
Bper||IT|C|
Bulgari||IT|C|
Cantiere Vittoria||IT|C|maker defence
Cementir||IT|C|
Cremonini||IT|C|
De Cecco||IT|C|
De'Longhi|De Longhi|IT|C|
DiaSorin||IT|C|
Dolce & Gabbana||IT|C|
Ducati||IT|C|
Duferco||IT|C|
Elettronica||IT|C|maker defence
Exor|EXOR|IT|C|
F2i||IT|C|
Falck|Falck Renewables|IT|C|
Fendi||IT|C|
Ferragamo||IT|C|
Ferretti||IT|C|
Fiat||IT|C|
Granarolo||IT|C|
Gucci||IT|C|
Illy||IT|C|
Ilva||IT|C|
Inwit||IT|C|
Italcementi||IT|C|
Italo||IT|C|
Iveco Defence|Iveco Defence Vehicles|IT|C|maker defence
Landi Renzo||IT|C|
Lavazza||IT|C|
Marcegaglia||IT|C|
Maserati||IT|C|
Mediaset||IT|C|
Moby||IT|C|
Moncler||IT|C|
Mondadori||IT|C|
Monte dei Paschi||IT|C|
Natuzzi||IT|C|
Neos||IT|C|
Oto Melara||IT|C|maker defence
Parmalat||IT|C|
Perfetti Van Melle||IT|C|
Rizzoli||IT|C|
San Pellegrino||IT|C|
Sanlorenzo||IT|C|
Selex||IT|C|maker defence
Sorgenia||IT|C|
Tecnam||IT|C|maker defence
Telespazio||IT|C|maker defence
Tod's||IT|C|
Unipol||IT|C|
Valentino||IT|C|
Versace||IT|C|
WindTre||IT|C|
Zegna||IT|C|
Aeon||JP|C|
Bandai Namco||JP|C|
Daiwa House||JP|C|
Daiwa||JP|C|
FamilyMart||JP|C|
GPIF||JP|C|
Hakuhodo||JP|C|
Hino||JP|C|
Hoya||JP|C|
Japan Tobacco||JP|C|
Kao||JP|C|
Kikkoman||JP|C|
Kyowa Kirin||JP|C|
LY Corporation||JP|C|
Lawson||JP|C|
MS&AD||JP|C|
Makita||JP|C|
Meiji Yasuda||JP|C|
Mercari||JP|C|
Mitsubishi Chemical||JP|C|
Mitsubishi Estate||JP|C|
Mitsui Fudosan||JP|C|
Nippon Sheet Glass||JP|C|
Nissin|Nissin Foods|JP|C|
Norinchukin||JP|C|
Omron||JP|C|
Oshima||JP|C|
Penta-Ocean||JP|C|
Ricoh||JP|C|
SG Holdings||JP|C|
Sega||JP|C|
Seiko Epson|Epson|JP|C|
Shiseido||JP|C|
Sompo||JP|C|
Sumitomo Life||JP|C|
Sumitomo Rubber||JP|C|
Taiheiyo Cement||JP|C|
Teijin||JP|C|
Unicharm||JP|C|
Yakult||JP|C|
Yaskawa||JP|C|
Yazaki||JP|C|
Amorepacific||KR|C|
HYBE||KR|C|
Hankook||KR|C|
Hanmi||KR|C|
Hanon||KR|C|
KG Mobility|SsangYong|KR|C|
KT Corporation||KR|C|
Krafton||KR|C|
Kumho|Kumho Tire|KR|C|
Mando|HL Mando|KR|C|
Mirae Asset||KR|C|
NCSoft||KR|C|
Nongshim||KR|C|
SM Line||KR|C|
T'way|Tway|KR|C|
Taihan||KR|C|
Yuhan||KR|C|
Eurofins||LU|C|
Globant||LU|C|
RTL Group||LU|C|
ASM International||NL|C|
Accell||NL|C|
Aegon||NL|C|
BE Semiconductor||NL|C|
Corbion||NL|C|
Crucell||NL|C|
Fokker||NL|C|
ForFarmers||NL|C|
FrieslandCampina||NL|C|
Galapagos||NL|C|
Gazelle||NL|C|
HEMA||NL|C|
Just Eat Takeaway|Takeaway.com|NL|C|
Lightyear||NL|C|
Martinair||NL|C|
Merus||NL|C|
NN Group||NL|C|
Nidera||NL|C|
Nutreco||NL|C|
Royal Cosun||NL|C|
Signify||NL|C|
Spyker||NL|C|
Vion||NL|C|
VodafoneZiggo||NL|C|
Wehkamp||NL|C|
Wolters Kluwer||NL|C|
AF Gruppen||NO|C|
AutoStore||NO|C|
Avance Gas||NO|C|
BW Offshore||NO|C|
Belships||NO|C|
Cognite||NO|C|
Crayon||NO|C|
Freyr||NO|C|
Gjensidige||NO|C|
Golden Ocean||NO|C|
Grieg Seafood||NO|C|
Hafslund||NO|C|
Havyard||NO|C|
Hexagon Composites||NO|C|
Himalaya Shipping||NO|C|
Kongsberg Maritime||NO|C|
Morrow||NO|C|
Okea||NO|C|
Otovo||NO|C|
Panoro||NO|C|
Petronor||NO|C|
Solstad||NO|C|
Statoil||NO|C|
Tomra||NO|C|
Torvald Klaveness|Klaveness|NO|C|
Vard||NO|C|
Veidekke||NO|C|
Visma||NO|C|
Western Bulk||NO|C|
Å Energi||NO|C|
Adamed||PL|C|
Alior||PL|C|
Amica||PL|C|
Animex||PL|C|
Asseco||PL|C|
Baltica||PL|C|
Boryszew||PL|C|
Cegielski||PL|C|
Ciech||PL|C|
Comarch||PL|C|
Crist||PL|C|maker defence
Enea||PL|C|
Energa||PL|C|
Fakro||PL|C|
Jastrzębska Spółka Węglowa||PL|C|
Mabion||PL|C|
Maspex||PL|C|
Mesko||PL|C|maker defence
Mlekovita||PL|C|
Mlekpol||PL|C|
Mostostal||PL|C|
PZL-Świdnik||PL|C|maker defence
Polfa||PL|C|
Polpharma||PL|C|
Qemetica||PL|C|
Rosomak||PL|C|maker defence
Santander Bank Polska|Bank Zachodni WBK|PL|B|
Selena||PL|C|
Stocznia||PL|C|maker defence
Unibep||PL|C|
Warsaw Stock Exchange||PL|C|
mBank||PL|C|
ANA Aeroportos||PT|C|
Altri||PT|C|
Bial||PT|C|
Brisa||PT|C|
CaetanoBus|Caetano|PT|C|
Corticeira Amorim||PT|C|
Novo Banco||PT|B|
Semapa||PT|C|
Aerostar||RO|C|
Alro||RO|C|
Azomures||RO|C|
CEC Bank||RO|B|
Chimcomplex||RO|C|
Damen Mangalia||RO|C|
Electroputere||RO|C|
IAR Brașov|IAR Brasov|RO|C|
KMG International||RO|C|
Liberty Galati||RO|C|
RCS & RDS||RO|C|
Romaero||RO|C|
Rompetrol||RO|C|
Vel Pitar||RO|C|
eMAG||RO|C|
Aimpoint||SE|C|maker defence
Alleima||SE|C|
Altor||SE|C|
Axfood||SE|C|
Billerud||SE|C|
Concordia||SE|C|
Dometic||SE|C|
EQT Partners|EQT AB|SE|C|
Einride||SE|C|
Elekta||SE|C|
Essity||SE|C|
Hexagon||SE|C|
Holmen||SE|C|
Investor AB||SE|C|
Kockums|Saab Kockums|SE|C|maker defence
Lantmännen||SE|C|
Loomis||SE|C|
Nibe||SE|C|
Nordic Capital||SE|C|
Oatly||SE|C|
Orron||SE|C|
Ovzon||SE|C|maker defence
Sobi||SE|C|
Swedavia||SE|C|
Systemair||SE|C|
Tele2||SE|C|
Thule||SE|C|
Volvo Aero||SE|C|maker defence
Air Slovakia||SK|C|
Eset|ESET|SK|C|
Grand Power||SK|C|
HB Reavis||SK|C|
InoBat||SK|C|
MSM Group||SK|C|
Matador||SK|C|
Slovenská sporiteľňa||SK|C|
Tatra banka||SK|C|
U.S. Steel Košice|U.S. Steel Kosice|SK|C|
Železiarne Podbrezová|Zeleziarne Podbrezova|SK|C|
Železnice Slovenskej republiky||SK|C|
Anadolu Shipyard||TR|C|
Arkas||TR|C|
Aygaz||TR|C|
Borsa Istanbul||TR|C|
DenizBank||TR|C|
Eczacıbaşı|Eczacibasi|TR|C|
Enerjisa||TR|C|
Getir||TR|C|
Global Ports|Global Ports Holding|TR|C|
Gülermak|Gulermak|TR|C|
Hepsiburada||TR|C|
Katmerciler||TR|C|
LC Waikiki||TR|C|
Peak Games||TR|C|
Sedef||TR|C|
Summa||TR|C|
Tofaş|Tofas|TR|C|
Trendyol||TR|C|
Turkish Wealth Fund|Turkiye Wealth Fund|TR|C|
TÜMOSAN|Tumosan|TR|C|
Yapı Kredi|Yapi Kredi|TR|C|
AM General||US|C|maker defence
APA Corporation||US|C|energy
AST SpaceMobile||US|C|
Aetna||US|C|
Agilent||US|C|
Akero||US|C|
Albertsons||US|C|
Allergan||US|C|
Allison Transmission||US|C|maker machinery
Alpine Immune||US|C|
Ambrx||US|C|
American Securities||US|F|
Anheuser-Busch||US|C|
Antero||US|C|energy
Apex Clean Energy||US|C|energy
Aptiv||US|C|
ArcLight Capital||US|F|
Arena Pharmaceuticals||US|C|
Array BioPharma||US|C|
Array Technologies||US|C|energy
Ascend Elements||US|C|energy
Austal USA||US|C|maker defence
Avidity||US|C|
B/E Aerospace||US|C|maker aviation
BWX Technologies|BWXT|US|C|maker defence
Babcock & Wilcox||US|C|
Beechcraft||US|C|maker aviation
Best Buy||US|C|
Bezos Earth Fund||US|F|
Biohaven||US|C|
Bloomberg Philanthropies||US|F|
Bluebird Bio||US|C|
Blueprint Medicines||US|C|
Booking Holdings||US|C|
Bridgewater||US|F|
Brookfield Renewable Partners||US|C|energy
Bucyrus||US|C|maker machinery
Burger King||US|C|
Burlington Northern||US|C|
CST Brands||US|C|
Capri Holdings||US|C|
Cardinal Health||US|C|
Carrier Global||US|C|maker machinery
Centerview||US|F|
Cerevel||US|C|
ChargePoint||US|C|energy
Chesapeake||US|C|energy
Chinook||US|C|
Cidara||US|C|
Citgo||US|C|energy
Citrix||US|C|
Clearway||US|C|energy
Colgate-Palmolive||US|C|
Colony Capital||US|F|
Con Edison||US|C|energy
Constellation Brands||US|C|
Corebridge|Corebridge Financial|US|C|
CrownRock||US|C|energy
CyrusOne||US|F|
DaVita||US|C|
Deciphera||US|C|
Delphi||US|C|maker automotive
Diamond Offshore||US|C|energy
Dick's Sporting Goods||US|C|
Digital Colony||US|F|
Dresser-Rand||US|C|maker machinery
Dropbox||US|C|
Duracell||US|C|
EVgo||US|C|energy
Elanco||US|C|
Elliott Management||US|F|
Endeavor Energy||US|C|energy
Evercore||US|F|
Eversource||US|C|energy
FTC Solar||US|C|energy
Fincantieri Marine||US|C|maker defence
First Reserve||US|F|
Fiserv||US|C|
Foot Locker||US|C|
Ford Foundation||US|F|
Forest Laboratories||US|C|
Form Energy||US|C|energy
Founders Fund||US|F|
Francisco Partners||US|F|
Freightliner||US|C|maker automotive
Fusion Pharmaceuticals||US|C|
GATX||US|C|
GTCR||US|F|
Genstar||US|F|
Gillette||US|C|
Gillig||US|C|maker automotive
Global Blood Therapeutics||US|C|
Globalstar||US|C|
Golden Gate Capital||US|F|
HCA Healthcare||US|C|
HEICO|Heico|US|C|maker aviation
Halda Therapeutics||US|C|
Hasbro||US|C|
Hawker Beechcraft||US|C|maker aviation
Helmerich & Payne||US|C|energy
Hermeus||US|C|maker defence
Hexcel||US|C|maker aviation
Hines||US|F|
Hologic||US|C|
Horizon Therapeutics||US|C|
Hospira||US|C|
Houlihan Lokey||US|F|
Huntsman||US|C|
ImmunoGen||US|C|
Immunomedics||US|C|
Ingersoll Rand||US|C|maker machinery
Inhibrx||US|C|
Insight Partners||US|F|
Insitu||US|C|maker defence
Intercept||US|C|
Intra-Cellular|Intra-Cellular Therapies|US|C|
Invesco||US|F|
Iridium||US|C|
Jefferies||US|F|
Joy Global||US|C|maker machinery
Juno Therapeutics||US|C|
Karuna||US|C|
Kelso||US|F|
Kenworth||US|C|maker automotive
Kite Pharma||US|C|
Kleiner Perkins||US|F|
Kohl's||US|C|
Lazard||US|F|
Learjet||US|C|maker aviation
Lightspeed||US|F|
LinkedIn||US|C|
Lone Star Funds||US|F|
Longboard||US|C|
Lucent||US|C|
Lyft||US|C|
Macy's||US|C|
Mallinckrodt||US|C|
Mandiant||US|C|
Manitowoc||US|C|maker machinery
McDonnell Douglas||US|C|maker aviation
McKesson||US|C|
Mercury Systems||US|C|maker defence
Mettler-Toledo||US|C|
Mirati||US|C|
Molson Coors||US|C|
Monsanto||US|C|
Moog||US|C|maker aviation
Morphic||US|C|
Murphy Oil||US|C|energy
Nabors||US|C|energy
Neiman Marcus||US|C|
New Mountain Capital||US|F|
Nextracker||US|C|energy
Noble Corporation||US|C|energy
Noble Energy||US|C|energy
Nuance||US|C|
Office Depot||US|C|
Orbital ATK||US|C|maker aviation
Ovintiv||US|C|energy
PBF Energy||US|C|energy
PIMCO||US|F|
Peabody||US|C|
Pentair||US|C|maker machinery
PerkinElmer||US|C|
Perrigo||US|C|
Pershing Square||US|F|
Peterbilt||US|C|maker automotive
Pier 1||US|C|
Pilgrim's Pride||US|C|
Planet Labs||US|C|
Platinum Equity||US|F|
Poseida||US|C|
Prometheus Biosciences||US|C|
Proterra||US|C|maker automotive
Prudential Financial||US|C|
Qualtrics||US|C|
Range Resources||US|C|energy
RayzeBio||US|C|
Reata||US|C|
Red Hat||US|C|
Revlon||US|C|
Riverstone Holdings||US|F|
Roark Capital||US|F|
Rockefeller Foundation||US|F|
Rockwell Collins||US|C|maker aviation
Safeway||US|C|
Simon Property||US|F|
Splunk||US|C|
SpringWorks||US|C|
Starwood Capital||US|F|
Stone Point||US|F|
Stripe||US|C|
Stryker||US|C|
Sun Microsystems||US|C|
Sunoco||US|C|energy
Sycamore Partners||US|F|
Talen||US|C|energy
Tapestry||US|C|
Targa Resources||US|C|energy
TechnipFMC||US|C|energy
Tenet Healthcare||US|C|
Tenneco||US|C|maker automotive
Terex||US|C|maker machinery
Terra-Gen||US|C|energy
Third Point||US|F|
Thomas Built||US|C|maker automotive
Tiffany||US|C|
Time Warner||US|C|
Tishman Speyer||US|F|
Tourmaline Bio||US|C|
Toys R Us||US|C|
Trane||US|C|maker machinery
United Launch Alliance||US|C|maker aviation
VMware||US|C|
Valaris||US|C|energy
Veritas Capital||US|F|
Verona Pharma||US|C|
Vista Equity Partners||US|F|
Visteon||US|C|maker automotive
Waters Corporation||US|C|
Wellington Management||US|F|
WestRock||US|C|
WhatsApp||US|C|
Whole Foods||US|C|
Wisk||US|C|maker aviation
Woodside Louisiana||US|C|energy
Woodward||US|C|maker aviation
Wrigley||US|C|
Y Combinator||US|F|
Yahoo||US|C|
Yum Brands||US|C|
AECI||ZA|C|
Adcock Ingram||ZA|C|
Barloworld||ZA|C|
Bidcorp||ZA|C|
Capitec||ZA|C|
Comair||ZA|C|
Discovery Limited||ZA|C|
Gibela||ZA|C|
Life Healthcare||ZA|C|
Massmart||ZA|C|
Mulilo||ZA|C|
MultiChoice||ZA|C|
Netcare||ZA|C|
Omnia||ZA|C|
Pepkor||ZA|C|
Phuthuma Nathi||ZA|C|
Pioneer Foods||ZA|C|
Scatec South Africa||ZA|C|
Steinhoff||ZA|C|
Takealot||ZA|C|
Telkom||ZA|C|
Woolworths Holdings||ZA|C|
"""
