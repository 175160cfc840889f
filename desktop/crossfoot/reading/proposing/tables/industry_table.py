"""Further companies, banks and funds of the industries that trade deals come from.

The same rows as in `organisation_table`, whose names come first: industry by industry, so that a
maker is known as one and a utility as a buyer though the text says nothing of them.

Source: the bodies' own names; country of the head office.
"""

from __future__ import annotations

ROWS = """\
ThyssenKrupp|Thyssenkrupp;thyssenkrupp;ThyssenKrupp AG|DE|C|maker steel
Thyssenkrupp Marine Systems|thyssenkrupp Marine Systems;TKMS|DE|C|maker defence
Nexter||FR|C|maker defence
MBDA||FR|C|maker defence
Eurofighter||DE|C|maker defence
Krauss-Maffei Wegmann||DE|C|maker defence
Diehl|Diehl Defence|DE|C|maker defence
Hensoldt||DE|C|maker defence
Airbus Helicopters||FR|C|maker aviation
Airbus Defence and Space||FR|C|maker defence
Kongsberg|Kongsberg Gruppen|NO|C|maker defence
Patria||FI|S|maker defence
Nammo||NO|C|maker defence
Navantia||ES|S|maker defence
Indra||ES|C|maker defence
Damen|Damen Shipyards|NL|C|maker shipping
Babcock|Babcock International|GB|C|maker defence
QinetiQ||GB|C|maker defence
Elbit Systems|Elbit|IL|C|maker defence
Rafael Advanced Defense Systems|Rafael|IL|S|maker defence
Israel Aerospace Industries|IAI|IL|S|maker defence
Aselsan||TR|C|maker defence
Roketsan||TR|S|maker defence
FNSS||TR|C|maker defence
Otokar||TR|C|maker defence
Huntington Ingalls|HII|US|C|maker defence
Oshkosh|Oshkosh Defense|US|C|maker defence
AeroVironment||US|C|maker defence
Bell Textron|Bell;Bell Helicopter|US|C|maker aviation
Sikorsky||US|C|maker aviation
Spirit AeroSystems||US|C|maker aviation
Hanwha Systems||KR|C|maker defence
LIG Nex1||KR|C|maker defence
Poongsan||KR|C|maker defence
Kawasaki Heavy Industries|Kawasaki|JP|C|maker rail
IHI||JP|C|maker aviation
NORINCO|Norinco|CN|S|maker defence
AVIC||CN|S|maker aviation
CSSC|China State Shipbuilding|CN|S|maker shipping
PGZ|Polska Grupa Zbrojeniowa|PL|S|maker defence
WB Group||PL|C|maker defence
CSG|Czechoslovak Group|CZ|C|maker defence
De Havilland Canada|De Havilland|CA|C|maker aviation
Pilatus||CH|C|maker aviation
Deutsche Aircraft||DE|C|maker aviation
Heart Aerospace||SE|C|maker aviation
MTU|MTU Aero Engines|DE|C|maker aviation
Collins Aerospace||US|C|maker aviation
AerCap||IE|C|lessor aviation
Avolon||IE|C|lessor aviation
SMBC Aviation Capital||IE|C|lessor aviation
Air Lease|Air Lease Corporation|US|C|lessor aviation
BOC Aviation||SG|C|lessor aviation
DAE|Dubai Aerospace Enterprise;Dubai Aerospace|AE|C|lessor aviation
China Development Bank Financial Leasing|CDB Aviation|CN|C|lessor aviation
BBAM||US|C|lessor aviation
Castlelake||US|C|lessor aviation
Air Serbia||RS|C|airline aviation
airBaltic|Air Baltic|LV|C|airline aviation
Aegean Airlines||GR|C|airline aviation
TAP|TAP Air Portugal;TAP Portugal|PT|S|airline aviation
Iberia||ES|C|airline aviation
Vueling||ES|C|airline aviation
Air Europa||ES|C|airline aviation
ITA Airways||IT|C|airline aviation
Finnair||FI|C|airline aviation
Icelandair||IS|C|airline aviation
Aer Lingus||IE|C|airline aviation
Austrian Airlines||AT|C|airline aviation
Brussels Airlines||BE|C|airline aviation
Eurowings||DE|C|airline aviation
TUI|TUI Group|DE|C|airline aviation
Jet2||GB|C|airline aviation
Loganair||GB|C|airline aviation
Tarom||RO|S|airline aviation
Corendon||TR|C|airline aviation
AJet||TR|C|airline aviation
FlyArystan||KZ|C|airline aviation
Qanot Sharq||UZ|C|airline aviation
Centrum Air||UZ|C|airline aviation
Georgian Airways||GE|C|airline aviation
Belavia||BY|S|airline aviation
Aeroflot||RU|S|airline aviation
S7||RU|C|airline aviation
SpiceJet||IN|C|airline aviation
SriLankan Airlines|SriLankan|LK|S|airline aviation
US-Bangla Airlines|US-Bangla|BD|C|airline aviation
Bangkok Airways||TH|C|airline aviation
Bamboo Airways||VN|C|airline aviation
Sun PhuQuoc Airways||VN|C|airline aviation
Scoot||SG|C|airline aviation
Batik Air||ID|C|airline aviation
Citilink||ID|C|airline aviation
Hainan Airlines||CN|C|airline aviation
Xiamen Airlines|Xiamen Air|CN|C|airline aviation
Spring Airlines||CN|C|airline aviation
Juneyao Airlines||CN|C|airline aviation
Jeju Air||KR|C|airline aviation
T'way Air||KR|C|airline aviation
Jin Air||KR|C|airline aviation
Skymark||JP|C|airline aviation
Jetstar||AU|C|airline aviation
Virgin Australia||AU|C|airline aviation
Fiji Airways||FJ|C|airline aviation
JetBlue||US|C|airline aviation
Frontier Airlines||US|C|airline aviation
Spirit Airlines||US|C|airline aviation
Allegiant|Allegiant Air|US|C|airline aviation
SkyWest||US|C|airline aviation
Atlas Air||US|C|airline aviation
FedEx|FedEx Express|US|C|airline aviation
UPS||US|C|airline aviation
NetJets||US|C|airline aviation
WestJet||CA|C|airline aviation
Porter Airlines||CA|C|airline aviation
Air Transat||CA|C|airline aviation
Azul||BR|C|airline aviation
GOL|Gol|BR|C|airline aviation
Copa Airlines|Copa Holdings|PA|C|airline aviation
Volaris||MX|C|airline aviation
Viva Aerobus|VivaAerobus|MX|C|airline aviation
JetSMART||CL|C|airline aviation
Sky Airline||CL|C|airline aviation
Arajet||DO|C|airline aviation
RwandAir||RW|S|airline aviation
Air Algerie|Air Algérie|DZ|S|airline aviation
Tunisair||TN|S|airline aviation
Air Tanzania||TZ|S|airline aviation
Air Cote d'Ivoire|Air Côte d'Ivoire|CI|S|airline aviation
Uganda Airlines||UG|S|airline aviation
Ibom Air||NG|C|airline aviation
Iraqi Airways||IQ|S|airline aviation
Middle East Airlines|MEA|LB|C|airline aviation
El Al||IL|C|airline aviation
Jazeera Airways||KW|C|airline aviation
SalamAir||OM|C|airline aviation
Syrian Air||SY|S|airline aviation
Cargolux||LU|C|airline aviation
DHL|DHL Express;DHL Group;Deutsche Post|DE|C|airline aviation
PKP Intercity||PL|S|railway rail
PKP||PL|S|railway rail
ČD|České dráhy;Ceske drahy;Czech Railways|CZ|S|railway rail
ÖBB|OBB;OeBB|AT|S|railway rail
SBB||CH|S|railway rail
Trenitalia||IT|S|railway rail
Ferrovie dello Stato|FS Italiane|IT|S|railway rail
ONCF||MA|S|railway rail
MÁV|MAV|HU|S|railway rail
Eurostar||GB|C|railway rail
Via Rail||CA|S|railway rail
Etihad Rail||AE|S|railway rail
Saudi Arabia Railways|Saudi Railways|SA|S|railway rail
Pakistan Railways||PK|S|railway rail
Georgian Railway||GE|S|railway rail
Kyrgyz Temir Zholu||KG|S|railway rail
TCDD||TR|S|railway rail
Metrolinx||CA|S|railway rail
Transport for London|TfL|GB|S|railway rail
Progress Rail||US|C|maker rail
Vossloh||DE|C|maker rail
Transmashholding|TMH|RU|C|maker rail
Škoda Transportation|Skoda Transportation;Skoda Group|CZ|C|maker rail
Pesa|PESA|PL|C|maker rail
Newag|NEWAG|PL|C|maker rail
Titagarh||IN|C|maker rail
BEML||IN|S|maker rail
Medha||IN|C|maker rail
Woodside|Woodside Energy|AU|C|energy
Santos||AU|C|energy
Inpex|INPEX|JP|C|energy
JOGMEC||JP|S|energy
Kansai Electric|Kansai Electric Power|JP|C|utility energy
Chubu Electric|Chubu Electric Power|JP|C|utility energy
Kyushu Electric|Kyushu Electric Power|JP|C|utility energy
Tohoku Electric||JP|C|utility energy
TEPCO|Tokyo Electric Power|JP|C|utility energy
Mitsui|Mitsui & Co|JP|C|energy
Marubeni||JP|C|energy
Sumitomo|Sumitomo Corporation;Sumitomo Corp|JP|C|energy
Itochu|ITOCHU|JP|C|trade
Posco|POSCO;POSCO International;POSCO Holdings|KR|C|steel
Korea Zinc||KR|C|mining
KOSPO|Korea Southern Power|KR|S|utility energy
Hanwha Solutions|Hanwha Qcells;Qcells|KR|C|energy
Doosan Enerbility|Doosan|KR|C|maker energy
LS Cable||KR|C|maker energy
Samsung SDI||KR|C|maker batteries
SK On||KR|C|maker batteries
Samsung C&T||KR|C|builder construction
Hyundai Engineering|Hyundai E&C;Hyundai Engineering & Construction|KR|C|builder construction
Daewoo E&C|Daewoo Engineering;Daewoo Engineering & Construction|KR|C|builder construction
SEFE|Securing Energy for Europe|DE|S|utility energy
EnBW||DE|C|utility energy
Vattenfall||SE|S|utility energy
Fortum||FI|C|utility energy
Statkraft||NO|S|utility energy
Naturgy||ES|C|utility energy
Repsol||ES|C|energy
Acciona||ES|C|builder construction
Ferrovial||ES|C|builder construction
ACS||ES|C|builder construction
Técnicas Reunidas|Tecnicas Reunidas|ES|C|builder energy
Galp||PT|C|energy
EDP|EDP Renováveis;EDP Renewables;EDPR|PT|C|utility energy
OMV||AT|C|energy
MOL|MOL Group|HU|C|energy
Centrica||GB|C|utility energy
SSE||GB|C|utility energy
National Grid||GB|C|utility energy
ScottishPower||GB|C|utility energy
Harbour Energy||GB|C|energy
Energean||GB|C|energy
Snam||IT|C|energy
Maire|Maire Tecnimont;Tecnimont|IT|C|builder energy
Ansaldo Energia|Ansaldo|IT|C|maker energy
Prysmian||IT|C|maker energy
Nexans||FR|C|maker energy
Veolia||FR|C|utility water
Bouygues||FR|C|builder construction
Eiffage||FR|C|builder construction
Schneider Electric||FR|C|maker energy
Air Liquide||FR|C|industry
Linde||GB|C|industry
ABB||CH|C|maker energy
BASF||DE|C|chemicals
Bosch|Robert Bosch|DE|C|maker vehicles
ZF|ZF Friedrichshafen|DE|C|maker vehicles
Salzgitter||DE|C|steel
Daimler Truck||DE|C|maker vehicles
Wintershall|Wintershall Dea|DE|C|energy
Nordex||DE|C|maker energy
Strabag|STRABAG|AT|C|builder construction
Voestalpine|voestalpine|AT|C|steel
ArcelorMittal||LU|C|steel
Nippon Steel||JP|C|steel
U.S. Steel|US Steel;United States Steel|US|C|steel
JSW|JSW Steel;JSW Group;JSW Energy|IN|C|steel
Tata Steel||IN|C|steel
Powerchip|Powerchip Semiconductor|TW|C|technology
Wolfspeed||US|C|technology
Tower Semiconductor||IL|C|technology
Dell|Dell Technologies|US|C|technology
HP||US|C|technology
HPE|Hewlett Packard Enterprise|US|C|technology
SpaceX||US|C|technology
Starlink||US|C|technology
Blue Origin||US|C|technology
Eutelsat||FR|C|technology
SES||LU|C|technology
OneWeb||GB|C|technology
Anthropic||US|C|technology
xAI||US|C|technology
Databricks||US|C|technology
Crusoe||US|C|technology
Vantage Data Centers||US|C|technology
Nebius||NL|C|technology
Schwarz Group||DE|C|retail
SAP||DE|C|technology
Alibaba||CN|C|technology
Tencent||CN|C|technology
ByteDance|TikTok|CN|C|technology
Xiaomi||CN|C|technology
Hua Hong||CN|C|technology
SMIC||CN|S|technology
Vedanta||IN|C|mining
Hindalco||IN|C|mining
Coal India||IN|S|mining
ONGC|ONGC Videsh|IN|S|energy
Indian Oil|Indian Oil Corporation;IndianOil|IN|S|energy
Bharat Petroleum|BPCL|IN|S|energy
Hindustan Petroleum|HPCL|IN|S|energy
GAIL||IN|S|energy
NTPC||IN|S|utility energy
ReNew|ReNew Power|IN|C|energy
Adani Ports||IN|C|shipping
Adani Green Energy||IN|C|energy
Petronet LNG|Petronet|IN|C|energy
Wipro||IN|C|technology
HCL|HCLTech;HCL Technologies|IN|C|technology
Bharti Airtel|Airtel;Bharti;Bharti Enterprises|IN|C|technology
Jio||IN|C|technology
Maruti Suzuki|Maruti|IN|C|maker vehicles
Tata Motors||IN|C|maker vehicles
Jaguar Land Rover|JLR|GB|C|maker vehicles
Bharat Forge||IN|C|maker defence
Codelco||CL|S|mining
SQM||CL|C|mining
Antofagasta||GB|C|mining
Albemarle||US|C|mining
Livent||US|C|mining
Lithium Americas||CA|C|mining
Teck|Teck Resources|CA|C|mining
Cameco||CA|C|mining
Ivanhoe|Ivanhoe Mines|CA|C|mining
Nutrien||CA|C|mining
Fortescue||AU|C|mining
Lynas|Lynas Rare Earths|AU|C|mining
Iluka|Iluka Resources|AU|C|mining
South32||AU|C|mining
Newmont||US|C|mining
Alcoa||US|C|mining
Norsk Hydro||NO|C|mining
Yara|Yara International|NO|C|chemicals
OCP|OCP Group|MA|S|mining
Sibanye-Stillwater|Sibanye|ZA|C|mining
Gecamines|Gécamines|CD|S|mining
Gerdau||BR|C|steel
Braskem||BR|C|chemicals
JBS||BR|C|food
WEG||BR|C|maker energy
YPF||AR|S|energy
Ecopetrol||CO|S|energy
Pemex||MX|S|energy
CFE|Comisión Federal de Electricidad|MX|S|utility energy
Cemex||MX|C|construction
America Movil|América Móvil|MX|C|technology
Cementos Progreso||GT|C|construction
Dangote|Dangote Group;Dangote Refinery;Dangote Industries|NG|C|industry
NNPC|NNPC Ltd;Nigerian National Petroleum Company|NG|S|energy
MTN|MTN Group|ZA|C|technology
Sasol||ZA|C|energy
Vodacom||ZA|C|technology
Safaricom||KE|C|technology
KenGen||KE|S|utility energy
Ethio Telecom||ET|S|technology
AMEA Power||AE|C|energy
Scatec||NO|C|energy
EWEC|Emirates Water and Electricity Company|AE|S|utility energy
TAQA|Abu Dhabi National Energy Company|AE|S|utility energy
Emaar||AE|C|builder construction
Damac|DAMAC;DAMAC Properties|AE|C|builder construction
Dubai Holding||AE|S|fund
Emirates Global Aluminium|EGA|AE|S|mining
Borouge||AE|C|chemicals
XRG||AE|S|energy
IHC|International Holding Company|AE|C|fund
Aldar||AE|C|builder construction
EDGE|EDGE Group|AE|S|maker defence
Core42||AE|C|technology
SAMI|Saudi Arabian Military Industries|SA|S|maker defence
stc|STC;Saudi Telecom|SA|S|technology
Alat||SA|S|technology
Lucid|Lucid Motors;Lucid Group|US|C|maker vehicles
Rivian||US|C|maker vehicles
Qiddiya||SA|S|builder construction
Badeel|Water and Electricity Holding Company|SA|S|energy
Aramco Power||SA|S|energy
OQ|OQ Group|OM|S|energy
Ooredoo||QA|S|technology
Nakilat||QA|S|shipping
Qatari Diar||QA|S|builder construction
Kuwait Petroleum|KPC;Kuwait Petroleum Corporation;KPI|KW|S|energy
Aluminium Bahrain||BH|S|mining
Calik|Çalık;Calik Holding;Çalık Holding|TR|C|builder construction
Limak||TR|C|builder construction
Kalyon|Kalyon Enerji|TR|C|builder construction
Rönesans|Ronesans;Rönesans Holding|TR|C|builder construction
Yapi Merkezi|Yapı Merkezi|TR|C|builder construction
Botas|BOTAŞ|TR|S|energy
TPAO|Turkish Petroleum|TR|S|energy
Karpowership||TR|C|energy
Ford Otosan||TR|C|maker vehicles
Koç Holding|Koc Holding;Koç|TR|C|industry
Sabanci|Sabancı;Sabancı Holding;Sabanci Holding|TR|C|industry
Arab Contractors||EG|S|builder construction
Hassan Allam|Hassan Allam Holding|EG|C|builder construction
Suez Canal Economic Zone|SCZone|EG|S|industry
Shapir||IL|C|builder construction
NewMed|NewMed Energy|IL|C|energy
ICL||IL|C|chemicals
Teva||IL|C|pharma
China Road and Bridge Corporation|China Road and Bridge;CRBC|CN|S|builder construction
China Railway Construction|CRCC;China Railway Construction Corporation|CN|S|builder construction
Sinohydro||CN|S|builder construction
China National Petroleum||CN|S|energy
China Gezhouba||CN|S|builder construction
Sinomach||CN|S|builder construction
Sinosteel||CN|S|mining
Sany|SANY|CN|C|maker machinery
XCMG||CN|S|maker machinery
Zoomlion||CN|C|maker machinery
Chery||CN|C|maker vehicles
Great Wall Motor|Great Wall Motors;GWM|CN|C|maker vehicles
SAIC|SAIC Motor|CN|S|maker vehicles
GAC||CN|S|maker vehicles
FAW||CN|S|maker vehicles
Dongfeng||CN|S|maker vehicles
Yutong||CN|C|maker vehicles
King Long||CN|C|maker vehicles
Longi|LONGi;LONGi Green Energy|CN|C|maker energy
JinkoSolar|Jinko;Jinko Solar|CN|C|maker energy
Trina Solar||CN|C|maker energy
Goldwind||CN|C|maker energy
Sungrow||CN|C|maker energy
Gotion|Gotion High-Tech|CN|C|maker batteries
EVE Energy||CN|C|maker batteries
Huayou Cobalt|Huayou|CN|C|mining
Tsingshan||CN|C|mining
Universal Energy||CN|C|energy
State Grid|State Grid Corporation of China|CN|S|utility energy
SPIC||CN|S|utility energy
Bank of China||CN|B|
ICBC|Industrial and Commercial Bank of China|CN|B|
Silk Road Fund||CN|F|
Mitsubishi Motors||JP|C|maker vehicles
Suzuki|Suzuki Motor|JP|C|maker vehicles
Subaru||JP|C|maker vehicles
Mazda||JP|C|maker vehicles
Panasonic||JP|C|maker batteries
Toshiba||JP|C|maker energy
Fujitsu||JP|C|technology
NEC||JP|C|technology
NTT||JP|C|technology
Rapidus||JP|C|technology
Kioxia||JP|C|technology
Tokyo Electron||JP|C|technology
Nomura||JP|B|
MUFG|Mitsubishi UFJ|JP|B|
SMBC|Sumitomo Mitsui Banking Corporation|JP|B|
Mizuho|Mizuho Bank|JP|B|
Takeda||JP|C|pharma
Imabari Shipbuilding||JP|C|maker shipping
K Line||JP|C|shipping
NYK||JP|C|shipping
Mitsui OSK Lines|MOL Lines|JP|C|shipping
Hyundai Steel||KR|C|steel
HMM||KR|C|shipping
Celltrion||KR|C|pharma
Samsung Biologics||KR|C|pharma
Lotte|Lotte Chemical;Lotte Group|KR|C|chemicals
KEXIM|Export-Import Bank of Korea;Korea Eximbank;K-EXIM|KR|B|
K-Sure||KR|B|
Formosa Plastics||TW|C|chemicals
MediaTek||TW|C|technology
GlobalWafers||TW|C|technology
Wistron||TW|C|technology
Pegatron||TW|C|technology
Evergreen|Evergreen Marine|TW|C|shipping
Yang Ming||TW|C|shipping
Foxlink||TW|C|technology
Sun Group||VN|C|industry
Vingroup||VN|C|industry
PetroVietnam|Petrovietnam;PV Gas;PV Power|VN|S|energy
EVN|Vietnam Electricity|VN|S|utility energy
FPT||VN|C|technology
Hoa Phat||VN|C|steel
San Miguel|San Miguel Corporation|PH|C|industry
Meralco|Manila Electric|PH|C|utility energy
Aboitiz|Aboitiz Power|PH|C|industry
PLN|Perusahaan Listrik Negara|ID|S|utility energy
Inalum||ID|S|mining
Sinar Mas||ID|C|industry
Tenaga Nasional|Tenaga;TNB|MY|S|utility energy
YTL|YTL Power|MY|C|industry
Gentari||MY|C|energy
Sembcorp|Sembcorp Industries|SG|C|energy
Keppel||SG|C|industry
Seatrium||SG|C|maker shipping
ST Engineering||SG|C|maker defence
Singtel||SG|C|technology
DBS||SG|B|
EGAT||TH|S|utility energy
CP Group|Charoen Pokphand|TH|C|food
Gulf Energy|Gulf Development|TH|C|energy
Siam Cement|SCG|TH|C|construction
NSSF||KE|F|
Petrobangla||BD|S|energy
Pakistan State Oil|PSO|PK|S|energy
Engro||PK|C|industry
NLC||PK|S|construction
KazTransOil||KZ|S|energy
QazaqGaz||KZ|S|energy
Kazakhmys|KAZ Minerals|KZ|C|mining
ERG|Eurasian Resources Group|KZ|C|mining
Kaspi|Kaspi.kz|KZ|C|technology
Allur||KZ|C|maker vehicles
Uzbekneftegaz||UZ|S|energy
Navoi Mining|Navoi Mining and Metallurgical Company;NMMC;Navoiyuran|UZ|S|mining
UzAuto|UzAuto Motors|UZ|S|maker vehicles
Almalyk MMC|Almalyk Mining and Metallurgical Complex;Almalyk Mining;AMMC;\
Almalyk Mining and Metallurgical Combine|UZ|S|mining
Talco|TALCO|TJ|S|mining
Kumtor|Kumtor Gold;Kumtor Gold Company|KG|S|mining
Turkmengaz||TM|S|energy
Energoatom||UA|S|utility energy
Ukrenergo||UA|S|utility energy
DTEK||UA|C|energy
Metinvest||UA|C|steel
CEZ|ČEZ|CZ|S|utility energy
PGE||PL|S|utility energy
PEJ|Polskie Elektrownie Jądrowe;Polskie Elektrownie Jadrowe|PL|S|utility energy
KGHM||PL|S|mining
Romgaz||RO|S|energy
Nuclearelectrica||RO|S|utility energy
Bulgargaz||BG|S|energy
DEPA||GR|S|energy
Public Power Corporation|PPC|GR|S|utility energy
Metlen|Mytilineos|GR|C|builder energy
Srbijagas||RS|S|energy
Bloom Energy||US|C|maker energy
Fluence||US|C|maker energy
First Solar||US|C|maker energy
Constellation Energy||US|C|utility energy
NextEra|NextEra Energy|US|C|utility energy
Vistra||US|C|utility energy
Duke Energy||US|C|utility energy
Southern Company||US|C|utility energy
Dominion Energy||US|C|utility energy
TerraPower||US|C|maker energy
X-energy||US|C|maker energy
Oklo||US|C|maker energy
Energy Transfer||US|C|energy
EQT||US|C|energy
Glenfarne||US|C|energy
Commonwealth LNG||US|C|energy
Freeport LNG||US|C|energy
Enbridge||CA|C|energy
TC Energy||CA|C|energy
AtkinsRéalis|AtkinsRealis;SNC-Lavalin|CA|C|builder construction
CNH||GB|C|maker machinery
AGCO||US|C|maker machinery
Valmont||US|C|maker machinery
Cummins||US|C|maker machinery
Komatsu||JP|C|maker machinery
Kubota||JP|C|maker machinery
Claas|CLAAS|DE|C|maker machinery
Liebherr||CH|C|maker machinery
Konecranes||FI|C|maker machinery
Wärtsilä|Wartsila|FI|C|maker energy
Valmet||FI|C|maker machinery
Metso|Metso Outotec|FI|C|maker machinery
Sandvik||SE|C|maker machinery
Atlas Copco||SE|C|maker machinery
SSAB||SE|C|steel
Stegra|H2 Green Steel|SE|C|steel
LKAB||SE|S|mining
Danske Bank||DK|B|
Copenhagen Infrastructure Partners|CIP|DK|F|
APM Terminals||DK|C|shipping
Gavilon||US|C|food
Louis Dreyfus||NL|C|food
Viterra||NL|C|food
Olam||SG|C|food
Wilmar|Wilmar International|SG|C|food
Coca-Cola||US|C|food
PepsiCo||US|C|food
Unilever||GB|C|food
Danone||FR|C|food
Tyson|Tyson Foods|US|C|food
Walmart||US|C|retail
IKEA||SE|C|retail
Stonepeak||US|F|
Global Infrastructure Partners||US|F|
EIG||US|F|
Ares Management||US|F|
TPG||US|F|
Warburg Pincus||US|F|
CDPQ|Caisse de dépôt|CA|F|
OTPP|Ontario Teachers' Pension Plan;Ontario Teachers|CA|F|
OMERS||CA|F|
AustralianSuper||AU|F|
Lunate||AE|F|
Actis||GB|F|
Meridiam||FR|F|
Ardian||FR|F|
Swedfund||SE|F|
British International Investment|BII|GB|F|
Proparco||FR|B|
FMO||NL|B|
Bpifrance||FR|B|
Caisse des Dépôts|Caisse des Depots|FR|B|
Cassa Depositi e Prestiti|CDP|IT|B|
SACE|Sace|IT|B|
Euler Hermes||DE|B|
NEXI|Nippon Export and Investment Insurance|JP|B|
Export Development Canada|EDC|CA|B|
Export Finance Australia|EFA|AU|B|
Sinosure||CN|S|lender finance
Intesa Sanpaolo|Intesa|IT|B|
UniCredit||IT|B|
Crédit Agricole|Credit Agricole|FR|B|
ING||NL|B|
Commerzbank||DE|B|
UBS||CH|B|
Wells Fargo||US|B|
First Abu Dhabi Bank||AE|B|
Emirates NBD||AE|B|
QNB|Qatar National Bank|QA|B|
Bank of Africa||MA|B|
Africa Finance Corporation||NG|B|
West African Development Bank||TG|B|
Council of Europe Development Bank||FR|M|
Nordic Investment Bank||FI|M|
Black Sea Trade and Development Bank||GR|M|
Development Bank of Kazakhstan|DBK|KZ|B|
Baiterek||KZ|S|
Eurasian Fund for Stabilization and Development|||M|
MIGA|Multilateral Investment Guarantee Agency||M|
UNICEF|Unicef||M|
UNDP|||M|
World Food Programme|WFP||M|
UNHCR|||M|
CEPI||NO|F|
Gates Foundation|Bill & Melinda Gates Foundation|US|F|
MCC|Millennium Challenge Corporation|US|G|lender finance
Bundeswehr|German armed forces|DE|G|
Hanwha Aerospace||KR|C|maker defence
Hanwha Ocean||KR|C|maker shipping
Rolls-Royce SMR||GB|C|maker energy
Carrefour|Carrefour Group|FR|C|retail
Iveco|Iveco Group|IT|C|maker vehicles
Kyivstar||UA|C|technology
Elisa||FI|C|technology
Power International Holding||QA|C|builder construction
UCC Holding|UCC|QA|C|builder construction
Basra Oil|Basra Oil Company|IQ|S|energy
NewPrinces||IT|C|food"""
