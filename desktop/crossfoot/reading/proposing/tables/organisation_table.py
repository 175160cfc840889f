"""Companies, banks, funds and public bodies that announcements of deals often name.

One row each: name, other names, country, kind (C company, S state company, G government, F fund,
B bank, M multilateral), business. The business says on which side it usually stands: `maker` and
`builder` sell; `airline`, `railway` and `utility` buy; others say nothing.

Source: the bodies' own names; country of the head office.
"""

from __future__ import annotations

ROWS = """\
Boeing|Boeing Co;The Boeing Company;Boeing Company|US|C|maker aviation
Airbus|Airbus SE|FR|C|maker aviation
Embraer||BR|C|maker aviation
Bombardier||CA|C|maker aviation
ATR||FR|C|maker aviation
COMAC||CN|S|maker aviation
Gulfstream||US|C|maker aviation
Textron||US|C|maker aviation
Dassault Aviation|Dassault|FR|C|maker defence
Saab||SE|C|maker defence
Lockheed Martin||US|C|maker defence
Northrop Grumman||US|C|maker defence
Raytheon|RTX|US|C|maker defence
General Dynamics||US|C|maker defence
General Atomics||US|C|maker defence
L3Harris||US|C|maker defence
BAE Systems|BAE|GB|C|maker defence
Leonardo||IT|C|maker defence
Fincantieri||IT|S|maker defence
Naval Group||FR|S|maker defence
Thales||FR|C|maker defence
Rheinmetall||DE|C|maker defence
KNDS||NL|C|maker defence
Hanwha||KR|C|maker defence
Hyundai Rotem||KR|C|maker defence
Korea Aerospace Industries|KAI|KR|C|maker defence
Baykar||TR|C|maker defence
Turkish Aerospace|TAI|TR|S|maker defence
Rosoboronexport||RU|S|maker defence
Anduril||US|C|maker defence
Palantir|Palantir Technologies|US|C|technology
Parsons|Parsons Corporation|US|C|builder construction
Leidos||US|C|builder aviation
AECOM||US|C|builder construction
Bechtel||US|C|builder construction
Kiewit||US|C|builder construction
Fluor||US|C|builder construction
Jacobs|Jacobs Solutions|US|C|builder construction
KBR||US|C|builder construction
McDermott|McDermott International|US|C|builder energy
Hill International||US|C|builder construction
Burns & McDonnell||US|C|builder construction
Technip Energies||FR|C|builder energy
Saipem||IT|C|builder energy
Petrofac||GB|C|builder energy
Samsung E&A|Samsung Engineering|KR|C|builder energy
Larsen & Toubro|L&T|IN|C|builder construction
Vinci||FR|C|builder construction
Hochtief||DE|C|builder construction
Webuild||IT|C|builder construction
China State Construction|CSCEC;China State Construction Engineering|CN|S|builder construction
China Harbour Engineering|CHEC;China Harbour|CN|S|builder construction
China Communications Construction Company|China Communications Construction;CCCC\
|CN|S|builder construction
China Railway Group|CREC|CN|S|builder construction
PowerChina|Power Construction Corporation of China|CN|S|builder energy
Orascom Construction|Orascom|EG|C|builder construction
Elsewedy Electric|Elsewedy|EG|C|builder energy
Wabtec|Westinghouse Air Brake Technologies|US|C|maker rail
Alstom||FR|C|maker rail
Siemens Mobility||DE|C|maker rail
Siemens||DE|C|maker technology
Siemens Energy||DE|C|maker energy
Stadler|Stadler Rail|CH|C|maker rail
CRRC||CN|S|maker rail
Talgo||ES|C|maker rail
CAF||ES|C|maker rail
Hitachi Rail||JP|C|maker rail
Hitachi||JP|C|maker technology
Škoda|Skoda;Škoda Group;Škoda Auto;Skoda Auto|CZ|C|maker rail
GE Aerospace|General Electric;GE|US|C|maker aviation
GE Vernova||US|C|maker energy
GE Vernova Hitachi||US|C|maker nuclear
Pratt & Whitney||US|C|maker aviation
CFM|CFM International|FR|C|maker aviation
Rolls-Royce|Rolls Royce|GB|C|maker aviation
Safran||FR|C|maker aviation
Honeywell||US|C|maker technology
Caterpillar||US|C|maker mining
John Deere|Deere;Deere & Company|US|C|maker agriculture
Westinghouse|Westinghouse Electric|US|C|maker nuclear
EDF|Électricité de France;Electricite de France|FR|S|utility energy
KHNP|Korea Hydro & Nuclear Power|KR|S|maker nuclear
KEPCO|Korea Electric Power;Korea Electric Power Corporation|KR|S|utility energy
Rosatom||RU|S|maker nuclear
Holtec|Holtec International|US|C|maker nuclear
NuScale|NuScale Power|US|C|maker nuclear
Framatome||FR|C|maker nuclear
CGN|China General Nuclear|CN|S|energy
CNNC|China National Nuclear Corporation|CN|S|energy
Orano||FR|S|energy
Vestas||DK|C|maker energy
Ørsted|Orsted|DK|C|energy
Equinor||NO|S|energy
Iberdrola||ES|C|utility energy
Enel||IT|C|utility energy
Engie||FR|C|utility energy
RWE||DE|C|utility energy
E.ON||DE|C|utility energy
Octopus Energy||GB|C|utility energy
Eni||IT|C|energy
BP||GB|C|energy
Shell||GB|C|energy
TotalEnergies|Total Energies|FR|C|energy
ExxonMobil|Exxon Mobil;Exxon|US|C|energy
Chevron||US|C|energy
ConocoPhillips||US|C|energy
Occidental|Occidental Petroleum;Oxy|US|C|energy
Cheniere|Cheniere Energy|US|C|energy
Venture Global|Venture Global LNG|US|C|energy
NextDecade||US|C|energy
Sempra|Sempra Infrastructure|US|C|energy
Baker Hughes||US|C|maker energy
SLB|Schlumberger|US|C|maker energy
Halliburton||US|C|maker energy
Aramco|Saudi Aramco|SA|S|energy
SABIC||SA|S|energy
ACWA Power||SA|C|energy
Ma'aden|Maaden|SA|S|mining
QatarEnergy|Qatar Energy;Qatargas;Qatar Petroleum|QA|S|energy
ADNOC|Abu Dhabi National Oil Company|AE|S|energy
Masdar||AE|S|energy
Sonatrach||DZ|S|energy
Sinopec||CN|S|energy
CNOOC||CN|S|energy
PetroChina|CNPC|CN|S|energy
Unipec||CN|S|energy
China Energy Investment|China Energy|CN|S|energy
China Three Gorges|China Three Gorges Corporation|CN|S|energy
Gazprom||RU|S|energy
Rosneft||RU|S|energy
Lukoil||RU|C|energy
KazMunayGas|KMG;KazMunaiGas|KZ|S|energy
Kazatomprom||KZ|S|energy
SOCAR||AZ|S|energy
Naftogaz||UA|S|energy
Orlen|PKN Orlen|PL|S|energy
Uniper||DE|S|energy
JERA||JP|C|utility energy
Tokyo Gas||JP|C|utility energy
Osaka Gas||JP|C|utility energy
KOGAS|Korea Gas Corporation|KR|S|utility energy
Petronas||MY|S|energy
Pertamina||ID|S|energy
PTT|PTTEP|TH|S|energy
Petrobras||BR|S|energy
Vale||BR|C|mining
Rio Tinto||GB|C|mining
BHP||AU|C|mining
Glencore||CH|C|mining
Anglo American||GB|C|mining
Barrick|Barrick Gold;Barrick Mining|CA|C|mining
First Quantum|First Quantum Minerals|CA|C|mining
Freeport-McMoRan|Freeport|US|C|mining
MP Materials||US|C|mining
Cove Capital|Cove Kaz|US|C|mining
Zijin Mining|Zijin|CN|C|mining
CMOC|China Molybdenum|CN|C|mining
Ganfeng Lithium|Ganfeng|CN|C|mining
Adani Group|Adani;Adani Enterprises;Adani Green;Adani Power|IN|C|energy
Reliance|Reliance Industries;Reliance Jio|IN|C|energy
Tata Group|Tata;Tata Sons;Tata Electronics|IN|C|technology
Mahindra|Mahindra & Mahindra;Mahindra Group|IN|C|automotive
Mastek||IN|C|technology
Infosys||IN|C|technology
TCS|Tata Consultancy Services|IN|C|technology
CG Power||IN|C|technology
Serum Institute of India|Serum Institute|IN|C|health
Bharat Electronics|BEL|IN|S|maker defence
Hindustan Aeronautics|HAL;Hindustan Aeronautics Limited|IN|S|maker defence
Emirates|Emirates Airline;Emirates Group|AE|S|airline aviation
flydubai|Flydubai|AE|S|airline aviation
Etihad|Etihad Airways|AE|S|airline aviation
Air Arabia||AE|C|airline aviation
Qatar Airways||QA|S|airline aviation
Saudia|Saudi Arabian Airlines;Saudia Group|SA|S|airline aviation
Riyadh Air||SA|S|airline aviation
flynas|Flynas|SA|C|airline aviation
AviLease||SA|S|lessor aviation
Gulf Air||BH|S|airline aviation
Oman Air||OM|S|airline aviation
Kuwait Airways||KW|S|airline aviation
Royal Jordanian||JO|S|airline aviation
EgyptAir|Egyptair|EG|S|airline aviation
Royal Air Maroc|RAM|MA|S|airline aviation
Ethiopian Airlines||ET|S|airline aviation
Kenya Airways||KE|C|airline aviation
Air Peace||NG|C|airline aviation
South African Airways|SAA|ZA|S|airline aviation
Turkish Airlines|THY|TR|C|airline aviation
Pegasus|Pegasus Airlines|TR|C|airline aviation
SunExpress||TR|C|airline aviation
MNG Airlines|MNG|TR|C|airline aviation
Air Astana||KZ|C|airline aviation
SCAT Airlines|SCAT|KZ|C|airline aviation
Uzbekistan Airways||UZ|S|airline aviation
Somon Air||TJ|C|airline aviation
Azerbaijan Airlines|AZAL|AZ|S|airline aviation
Air India||IN|C|airline aviation
IndiGo|InterGlobe Aviation|IN|C|airline aviation
Akasa Air|Akasa|IN|C|airline aviation
Pakistan International Airlines|PIA|PK|S|airline aviation
Biman|Biman Bangladesh;Biman Bangladesh Airlines|BD|S|airline aviation
Garuda|Garuda Indonesia|ID|S|airline aviation
Lion Air|Lion Group;Lion Air Group|ID|C|airline aviation
Malaysia Airlines|Malaysia Aviation Group|MY|S|airline aviation
AirAsia|AirAsia X|MY|C|airline aviation
Thai Airways|Thai Airways International|TH|S|airline aviation
Vietnam Airlines||VN|S|airline aviation
VietJet|Vietjet;VietJet Air;Vietjet Air|VN|C|airline aviation
Philippine Airlines|PAL|PH|C|airline aviation
Cebu Pacific|Cebu Air|PH|C|airline aviation
Singapore Airlines||SG|S|airline aviation
Cathay Pacific|Cathay|HK|C|airline aviation
Air China||CN|S|airline aviation
China Eastern|China Eastern Airlines|CN|S|airline aviation
China Southern|China Southern Airlines|CN|S|airline aviation
China Airlines||TW|S|airline aviation
EVA Air||TW|C|airline aviation
Starlux|Starlux Airlines|TW|C|airline aviation
ANA|All Nippon Airways|JP|C|airline aviation
Japan Airlines|JAL|JP|C|airline aviation
Korean Air||KR|C|airline aviation
Asiana|Asiana Airlines|KR|C|airline aviation
Qantas|Qantas Airways|AU|C|airline aviation
Air New Zealand||NZ|S|airline aviation
Ryanair||IE|C|airline aviation
easyJet|EasyJet|GB|C|airline aviation
British Airways||GB|C|airline aviation
IAG|International Airlines Group|GB|C|airline aviation
Virgin Atlantic||GB|C|airline aviation
Lufthansa|Lufthansa Group|DE|C|airline aviation
Air France||FR|C|airline aviation
Air France-KLM||FR|C|airline aviation
KLM||NL|C|airline aviation
LOT Polish Airlines|LOT|PL|S|airline aviation
Wizz Air||HU|C|airline aviation
Norwegian Air|Norwegian Air Shuttle|NO|C|airline aviation
SAS|Scandinavian Airlines|SE|C|airline aviation
United Airlines||US|C|airline aviation
Delta Air Lines|Delta|US|C|airline aviation
American Airlines||US|C|airline aviation
Southwest Airlines|Southwest|US|C|airline aviation
Alaska Airlines|Alaska Air;Alaska Air Group|US|C|airline aviation
Air Canada||CA|C|airline aviation
LATAM|LATAM Airlines|CL|C|airline aviation
Avianca||CO|C|airline aviation
Aeromexico|Aeroméxico|MX|C|airline aviation
China Aviation Supplies|China Aviation Supplies Holding Company;CASC|CN|S|airline aviation
HNA Group|HNA|CN|C|airline aviation
Kazakhstan Temir Zholy|KTZ;Temir Zholy;KTZ Express|KZ|S|railway rail
Uzbekistan Railways|Uzbekiston Temir Yollari;Uzbekistan Temir Yollari;Temir Yollari|UZ|S|\
railway rail
Azerbaijan Railways|ADY|AZ|S|railway rail
Indian Railways||IN|S|railway rail
Deutsche Bahn||DE|S|railway rail
SNCF||FR|S|railway rail
Renfe||ES|S|railway rail
Transnet||ZA|S|railway rail
Eskom||ZA|S|utility energy
Ukrzaliznytsia|Ukrainian Railways|UA|S|railway rail
Egyptian National Railways||EG|S|railway rail
Amtrak||US|S|railway rail
Apple||US|C|technology
Microsoft||US|C|technology
Google|Alphabet|US|C|technology
Amazon|Amazon Web Services;AWS|US|C|technology
Meta|Meta Platforms;Facebook|US|C|technology
Twitter||US|C|technology
Oracle||US|C|technology
OpenAI||US|C|technology
Nvidia|NVIDIA|US|C|maker technology
AMD|Advanced Micro Devices|US|C|maker technology
Intel||US|C|technology
Micron|Micron Technology|US|C|technology
Qualcomm||US|C|maker technology
Broadcom||US|C|maker technology
IBM||US|C|technology
Cisco||US|C|maker technology
Salesforce||US|C|technology
CoreWeave||US|C|technology
Scale AI||US|C|technology
Quantinuum||US|C|technology
Equinix||US|C|technology
Digital Realty||US|C|technology
DataVolt||SA|C|technology
Humain||SA|S|technology
G42||AE|C|technology
MGX||AE|F|fund
Fluidstack||GB|C|technology
Mistral|Mistral AI|FR|C|technology
Nscale||GB|C|technology
Nokia||FI|C|maker technology
Ericsson||SE|C|maker technology
Huawei||CN|C|maker technology
ZTE||CN|C|maker technology
TSMC|Taiwan Semiconductor Manufacturing|TW|C|technology
PSMC||TW|C|technology
Foxconn|Hon Hai;Foxconn Technology|TW|C|technology
GlobalFoundries||US|C|technology
Texas Instruments||US|C|technology
Samsung|Samsung Electronics|KR|C|technology
SK Hynix|SK hynix|KR|C|technology
SK Group||KR|C|technology
LG|LG Energy Solution|KR|C|technology
ASML||NL|C|maker technology
STMicroelectronics|STMicro|CH|C|technology
Infineon||DE|C|technology
Renesas|Renesas Electronics|JP|C|technology
SoftBank|SoftBank Group|JP|C|technology
Sony||JP|C|technology
Toyota||JP|C|automotive
Honda|Honda Motor|JP|C|automotive
Nissan|Nissan Motor|JP|C|automotive
Mitsubishi|Mitsubishi Corporation;Mitsubishi Corp|JP|C|automotive
Mitsubishi Heavy Industries|MHI|JP|C|maker energy
Hyundai Motor Group|Hyundai;Hyundai Motor|KR|C|automotive
Kia||KR|C|automotive
Tesla||US|C|automotive
Ford|Ford Motor|US|C|automotive
GM|General Motors|US|C|automotive
Stellantis||NL|C|automotive
Volkswagen|VW;Volkswagen Group|DE|C|automotive
BMW||DE|C|automotive
Mercedes-Benz|Mercedes|DE|C|automotive
Renault||FR|C|automotive
Volvo|AB Volvo;Volvo Group|SE|C|automotive
Scania||SE|C|automotive
BYD||CN|C|automotive
Geely||CN|C|automotive
Zotye||CN|C|automotive
CATL||CN|C|automotive
Northvolt||SE|C|automotive
Aston Martin||GB|C|automotive
Alexander Dennis||GB|C|maker automotive
VinFast||VN|C|automotive
Togg||TR|C|automotive
Carnival||US|C|shipping
Maersk|A.P. Moller-Maersk|DK|C|shipping
MSC|Mediterranean Shipping Company|CH|C|shipping
CMA CGM||FR|C|shipping
Hapag-Lloyd||DE|C|shipping
DP World||AE|S|shipping
AD Ports|AD Ports Group;Abu Dhabi Ports|AE|S|shipping
PSA|PSA International|SG|S|shipping
COSCO|COSCO Shipping|CN|S|shipping
Associated British Ports||GB|C|shipping
HD Hyundai|HD Hyundai Heavy Industries;Hyundai Heavy Industries|KR|C|maker shipping
Samsung Heavy Industries||KR|C|maker shipping
Manchester Airports Group||GB|C|transport
Pfizer||US|C|health
Moderna||US|C|health
Eli Lilly|Lilly|US|C|health
Merck||US|C|health
Johnson & Johnson|J&J|US|C|health
AstraZeneca||GB|C|health
GSK||GB|C|health
Novartis||CH|C|health
Roche||CH|C|health
Sanofi||FR|C|health
Bayer||DE|C|health
Novo Nordisk||DK|C|health
Shamekh IV Solutions||US|C|health
Cargill||US|C|agriculture
Bunge||US|C|agriculture
ADM|Archer Daniels Midland|US|C|agriculture
COFCO||CN|S|agriculture
Nestlé|Nestle|CH|C|agriculture
Prologis||US|C|real estate
Blackstone||US|C|finance
BlackRock|GIP|US|C|finance
KKR||US|C|finance
Apollo|Apollo Global Management|US|C|finance
Carlyle||US|C|finance
Cerberus|Cerberus Capital Management|US|C|finance
Franklin Templeton||US|C|finance
Burkhan|Burkhan World Investments|US|C|finance
Brookfield|Brookfield Asset Management;Brookfield Renewable|CA|C|finance
Macquarie||AU|C|finance
IFM Investors|IFM|AU|F|fund
Aware Super||AU|F|fund
CPP Investments|CPPIB;Canada Pension Plan Investment Board|CA|F|fund
Goldman Sachs||US|B|bank
JPMorgan|JPMorgan Chase;J.P. Morgan|US|B|bank
Citi|Citigroup;Citibank|US|B|bank
Bank of America|BofA|US|B|bank
Morgan Stanley||US|B|bank
HSBC||GB|B|bank
Standard Chartered||GB|B|bank
Barclays||GB|B|bank
Deutsche Bank||DE|B|bank
BNP Paribas||FR|B|bank
Société Générale|Societe Generale|FR|B|bank
Santander|Banco Santander|ES|B|bank
Halyk Bank|Halyk|KZ|B|bank
Sberbank||RU|B|bank
Exim Bank of China|China Exim Bank;Export-Import Bank of China;China Eximbank;China Exim|CN|B|bank
China Development Bank|CDB|CN|B|bank
EXIM|Export-Import Bank;US EXIM;U.S. Export-Import Bank;Export-Import Bank of the United States|\
US|B|bank
DFC|International Development Finance Corporation;\
US International Development Finance Corporation;\
U.S. International Development Finance Corporation|US|B|bank
USAID|U.S. Agency for International Development|US|G|lender finance
Pentagon|Department of Defense;Department of War;US Department of Defense;\
U.S. Department of Defense|US|G|government
JBIC|Japan Bank for International Cooperation|JP|B|bank
JICA|Japan International Cooperation Agency|JP|G|lender finance
KfW||DE|B|bank
AFD|Agence Française de Développement;French Development Agency|FR|B|bank
UK Export Finance|UKEF|GB|G|lender finance
PIF|Public Investment Fund|SA|F|fund
Mubadala||AE|F|fund
ADQ||AE|F|fund
ADIA|Abu Dhabi Investment Authority|AE|F|fund
QIA|Qatar Investment Authority|QA|F|fund
Kuwait Investment Authority|KIA|KW|F|fund
Samruk-Kazyna|Samruk|KZ|F|fund
Temasek||SG|F|fund
GIC||SG|F|fund
Khazanah|Khazanah Nasional|MY|F|fund
Danantara||ID|F|fund
Norges Bank Investment Management|NBIM;Norges Bank|NO|F|fund
Alterra|ALTÉRRA|AE|F|fund
Al Rabban Capital||QA|F|fund
Arab Fund|Arab Fund for Economic and Social Development||M|multilateral
European Union|EU;Brussels||M|multilateral
European Commission|||M|multilateral
European Council|Council of the European Union||M|multilateral
European Investment Bank|EIB||M|multilateral
European Bank for Reconstruction and Development|EBRD||M|multilateral
European Central Bank|ECB||M|multilateral
World Bank|World Bank Group;IBRD||M|multilateral
International Monetary Fund|IMF||M|multilateral
International Finance Corporation|IFC||M|multilateral
Asian Development Bank|ADB||M|multilateral
Asian Infrastructure Investment Bank|AIIB||M|multilateral
African Development Bank|AfDB||M|multilateral
Islamic Development Bank|IsDB||M|multilateral
Inter-American Development Bank|IDB||M|multilateral
New Development Bank|NDB||M|multilateral
Eurasian Development Bank|EDB||M|multilateral
Afreximbank|African Export-Import Bank||M|multilateral
Green Climate Fund|GCF||M|multilateral
Adaptation Fund|||M|multilateral
Global Fund|||M|multilateral
United Nations|UN;U.N.||M|multilateral
World Health Organization|WHO||M|multilateral
OPEC Fund|OPEC Fund for International Development||M|multilateral
African Union|AU||M|multilateral
EFTA|||M|multilateral
NATO|||M|multilateral
Gavi|||M|multilateral
Imperial College London||GB|C|education
Ellison Institute|Ellison Institute of Technology|GB|C|health
SeAH Wind||KR|C|energy
Aira Group|Aira|SE|C|energy
STAX Engineering||US|C|shipping
DataVita||GB|C|technology
American Ethane||US|C|energy
Delfin Midstream|Delfin|US|C|energy
Alaska Gasline Development|Alaska Gasline Development Corporation|US|S|energy
Carrier||US|C|maker technology
Kinder Morgan||US|C|energy
Essence Global Group||ID|C|technology
"""
