"""The countries of the world as a text may name them.

One row a country: alpha-2, alpha-3, common name, other names, demonyms, capital and seats of
government (parliaments, palaces) by which it is spoken of. Several entries in a field are parted by
semicolons.

Source: ISO 3166-1 codes; official names as registered with the United Nations; XK for Kosovo is
user-assigned (ISO 3166-1, 8.1.3) and used by the European Union.
"""

from __future__ import annotations

ROWS = """\
AF|AFG|Afghanistan|Islamic Republic of Afghanistan|Afghan;Afghans|Kabul
AX|ALA|Åland Islands|Aland Islands||Mariehamn
AL|ALB|Albania|Republic of Albania|Albanian;Albanians|Tirana
DZ|DZA|Algeria|People's Democratic Republic of Algeria|Algerian;Algerians|Algiers
AS|ASM|American Samoa|||Pago Pago
AD|AND|Andorra|Principality of Andorra|Andorran;Andorrans|Andorra la Vella
AO|AGO|Angola|Republic of Angola|Angolan;Angolans|Luanda
AI|AIA|Anguilla||Anguillan|
AQ|ATA|Antarctica|||
AG|ATG|Antigua and Barbuda||Antiguan;Barbudan|Saint John's
AR|ARG|Argentina|Argentine Republic|Argentine;Argentinian;Argentines;Argentinians|Buenos Aires
AM|ARM|Armenia|Republic of Armenia|Armenian;Armenians|Yerevan
AW|ABW|Aruba||Aruban|Oranjestad
AU|AUS|Australia|Commonwealth of Australia|Australian;Australians;Tasmanian;Aussie|Canberra
AT|AUT|Austria|Republic of Austria|Austrian;Austrians|Vienna
AZ|AZE|Azerbaijan|Republic of Azerbaijan|Azerbaijani;Azeri;Azerbaijanis;Azeris|Baku
BS|BHS|Bahamas|The Bahamas;Commonwealth of the Bahamas|Bahamian;Bahamians|Nassau
BH|BHR|Bahrain|Kingdom of Bahrain|Bahraini;Bahrainis|Manama
BD|BGD|Bangladesh|People's Republic of Bangladesh|Bangladeshi;Bangladeshis|Dhaka
BB|BRB|Barbados||Barbadian;Barbadians|Bridgetown
BY|BLR|Belarus|Republic of Belarus|Belarusian;Belarusians|Minsk
BE|BEL|Belgium|Kingdom of Belgium|Belgian;Belgians;Flemish;Walloon|
BZ|BLZ|Belize||Belizean|Belmopan
BJ|BEN|Benin|Republic of Benin|Beninese|Porto-Novo
BM|BMU|Bermuda||Bermudian|
BT|BTN|Bhutan|Kingdom of Bhutan|Bhutanese|Thimphu
BO|BOL|Bolivia|Plurinational State of Bolivia|Bolivian;Bolivians|La Paz;Sucre
BQ|BES|Bonaire, Sint Eustatius and Saba|||
BA|BIH|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian;Bosnians|Sarajevo
BW|BWA|Botswana|Republic of Botswana|Botswanan;Motswana;Batswana|Gaborone
BV|BVT|Bouvet Island|||
BR|BRA|Brazil|Federative Republic of Brazil;Brasil|Brazilian;Brazilians|Brasilia;Brasília
IO|IOT|British Indian Ocean Territory|||
BN|BRN|Brunei|Brunei Darussalam|Bruneian;Bruneians|Bandar Seri Begawan
BG|BGR|Bulgaria|Republic of Bulgaria|Bulgarian;Bulgarians|Sofia
BF|BFA|Burkina Faso||Burkinabe;Burkinabè|Ouagadougou
BI|BDI|Burundi|Republic of Burundi|Burundian;Burundians|Gitega;Bujumbura
CV|CPV|Cape Verde|Cabo Verde;Republic of Cabo Verde|Cape Verdean;Cabo Verdean|Praia
KH|KHM|Cambodia|Kingdom of Cambodia|Cambodian;Cambodians|Phnom Penh
CM|CMR|Cameroon|Republic of Cameroon|Cameroonian;Cameroonians|Yaoundé;Yaounde
CA|CAN|Canada||Canadian;Canadians;Québécois;Albertan|Ottawa
KY|CYM|Cayman Islands||Caymanian|
CF|CAF|Central African Republic||Central African|Bangui
TD|TCD|Chad|Republic of Chad|Chadian;Chadians|N'Djamena
CL|CHL|Chile|Republic of Chile|Chilean;Chileans|
CN|CHN|China|People's Republic of China;PRC;Mainland China|Chinese|Beijing
CX|CXR|Christmas Island|||
CC|CCK|Cocos Islands|||
CO|COL|Colombia|Republic of Colombia|Colombian;Colombians|Bogotá;Bogota
KM|COM|Comoros|Union of the Comoros|Comorian;Comorians|Moroni
CG|COG|Congo|Republic of the Congo;Congo-Brazzaville|Congolese|Brazzaville
CD|COD|Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;DRC||Kinshasa
CK|COK|Cook Islands|||
CR|CRI|Costa Rica|Republic of Costa Rica|Costa Rican;Costa Ricans|
CI|CIV|Côte d'Ivoire|Ivory Coast;Cote d'Ivoire;Côte d’Ivoire|Ivorian;Ivorians|Yamoussoukro;Abidjan
HR|HRV|Croatia|Republic of Croatia|Croatian;Croatians;Croat|Zagreb
CU|CUB|Cuba|Republic of Cuba|Cuban;Cubans|Havana
CW|CUW|Curaçao|Curacao||Willemstad
CY|CYP|Cyprus|Republic of Cyprus|Cypriot;Cypriots|Nicosia
CZ|CZE|Czechia|Czech Republic|Czech;Czechs|Prague
DK|DNK|Denmark|Kingdom of Denmark|Danish;Danes|Copenhagen;Folketing
DJ|DJI|Djibouti|Republic of Djibouti|Djiboutian|
DM|DMA|Dominica|Commonwealth of Dominica||Roseau
DO|DOM|Dominican Republic||Dominican;Dominicans|Santo Domingo
EC|ECU|Ecuador|Republic of Ecuador|Ecuadorian;Ecuadorians;Ecuadorean|Quito
EG|EGY|Egypt|Arab Republic of Egypt|Egyptian;Egyptians|Cairo
SV|SLV|El Salvador|Republic of El Salvador|Salvadoran;Salvadorans;Salvadorean|San Salvador
GQ|GNQ|Equatorial Guinea|Republic of Equatorial Guinea|Equatorial Guinean|Malabo
ER|ERI|Eritrea|State of Eritrea|Eritrean;Eritreans|Asmara
EE|EST|Estonia|Republic of Estonia|Estonian;Estonians|Tallinn
SZ|SWZ|Eswatini|Kingdom of Eswatini;Swaziland|Swazi|Mbabane
ET|ETH|Ethiopia|Federal Democratic Republic of Ethiopia|Ethiopian;Ethiopians|Addis Ababa
FK|FLK|Falkland Islands|||
FO|FRO|Faroe Islands||Faroese|
FJ|FJI|Fiji|Republic of Fiji|Fijian;Fijians|Suva
FI|FIN|Finland|Republic of Finland|Finnish;Finns|Helsinki
FR|FRA|France|French Republic|French;Breton;Corsican|Paris;Élysée;Elysee
GF|GUF|French Guiana|||Cayenne
PF|PYF|French Polynesia|||Papeete
TF|ATF|French Southern Territories|||
GA|GAB|Gabon|Gabonese Republic|Gabonese|Libreville
GM|GMB|Gambia|The Gambia;Republic of the Gambia|Gambian;Gambians|Banjul
GE|GEO|Georgia|Republic of Georgia|Georgian;Georgians|Tbilisi
DE|DEU|Germany|Federal Republic of Germany|German;Germans;Bavarian|Berlin;Bundestag;\
Bundesregierung
GH|GHA|Ghana|Republic of Ghana|Ghanaian;Ghanaians|Accra
GI|GIB|Gibraltar||Gibraltarian|
GR|GRC|Greece|Hellenic Republic|Greek;Greeks;Hellenic|Athens
GL|GRL|Greenland||Greenlandic;Greenlanders|Nuuk
GD|GRD|Grenada||Grenadian|
GP|GLP|Guadeloupe|||
GU|GUM|Guam||Guamanian|
GT|GTM|Guatemala|Republic of Guatemala|Guatemalan;Guatemalans|Guatemala City
GG|GGY|Guernsey|||
GN|GIN|Guinea|Republic of Guinea|Guinean;Guineans|Conakry
GW|GNB|Guinea-Bissau|Republic of Guinea-Bissau||Bissau
GY|GUY|Guyana|Co-operative Republic of Guyana|Guyanese|Georgetown
HT|HTI|Haiti|Republic of Haiti|Haitian;Haitians|Port-au-Prince
HM|HMD|Heard Island and McDonald Islands|||
VA|VAT|Vatican City|Holy See;Vatican||
HN|HND|Honduras|Republic of Honduras|Honduran;Hondurans|Tegucigalpa
HK|HKG|Hong Kong|Hong Kong SAR||
HU|HUN|Hungary||Hungarian;Hungarians|Budapest
IS|ISL|Iceland||Icelandic;Icelanders|Reykjavik;Reykjavík
IN|IND|India|Republic of India;Bharat|Indian;Indians|New Delhi;Delhi
ID|IDN|Indonesia|Republic of Indonesia|Indonesian;Indonesians|Jakarta
IR|IRN|Iran|Islamic Republic of Iran|Iranian;Iranians|Tehran
IQ|IRQ|Iraq|Republic of Iraq|Iraqi;Iraqis|Baghdad
IE|IRL|Ireland|Republic of Ireland|Irish|Dublin
IM|IMN|Isle of Man||Manx|
IL|ISR|Israel|State of Israel|Israeli;Israelis|Jerusalem;Tel Aviv;Knesset
IT|ITA|Italy|Italian Republic|Italian;Italians;Sicilian;Sardinian|Rome
JM|JAM|Jamaica||Jamaican;Jamaicans|
JP|JPN|Japan||Japanese|Tokyo
JE|JEY|Jersey|||
JO|JOR|Jordan|Hashemite Kingdom of Jordan|Jordanian;Jordanians|Amman
KZ|KAZ|Kazakhstan|Republic of Kazakhstan|Kazakh;Kazakhstani;Kazakhs;Kazakhstanis|Astana;Nur-Sultan
KE|KEN|Kenya|Republic of Kenya|Kenyan;Kenyans|Nairobi
KI|KIR|Kiribati|Republic of Kiribati||Tarawa
KP|PRK|North Korea|Democratic People's Republic of Korea;DPRK|North Korean;North Koreans|Pyongyang
KR|KOR|South Korea|Republic of Korea;Korea;ROK|South Korean;Korean;South Koreans;Koreans|Seoul
XK|XKX|Kosovo|Republic of Kosovo|Kosovar;Kosovan;Kosovars|Pristina
KW|KWT|Kuwait|State of Kuwait|Kuwaiti;Kuwaitis|Kuwait City
KG|KGZ|Kyrgyzstan|Kyrgyz Republic|Kyrgyz;Kyrgyzstani|Bishkek
LA|LAO|Laos|Lao People's Democratic Republic;Lao PDR|Laotian;Lao;Laotians|Vientiane
LV|LVA|Latvia|Republic of Latvia|Latvian;Latvians|Riga
LB|LBN|Lebanon|Lebanese Republic|Lebanese|Beirut
LS|LSO|Lesotho|Kingdom of Lesotho|Basotho|Maseru
LR|LBR|Liberia|Republic of Liberia|Liberian;Liberians|Monrovia
LY|LBY|Libya|State of Libya|Libyan;Libyans|Tripoli
LI|LIE|Liechtenstein|Principality of Liechtenstein||Vaduz
LT|LTU|Lithuania|Republic of Lithuania|Lithuanian;Lithuanians|Vilnius
LU|LUX|Luxembourg|Grand Duchy of Luxembourg|Luxembourgish|
MO|MAC|Macao|Macau;Macao SAR|Macanese|
MG|MDG|Madagascar|Republic of Madagascar|Malagasy|Antananarivo
MW|MWI|Malawi|Republic of Malawi|Malawian;Malawians|Lilongwe
MY|MYS|Malaysia||Malaysian;Malaysians|Kuala Lumpur;Putrajaya
MV|MDV|Maldives|Republic of Maldives;The Maldives|Maldivian;Maldivians|Malé
ML|MLI|Mali|Republic of Mali|Malian;Malians|Bamako
MT|MLT|Malta|Republic of Malta|Maltese|Valletta
MH|MHL|Marshall Islands|Republic of the Marshall Islands|Marshallese|Majuro
MQ|MTQ|Martinique|||
MR|MRT|Mauritania|Islamic Republic of Mauritania|Mauritanian;Mauritanians|Nouakchott
MU|MUS|Mauritius|Republic of Mauritius|Mauritian;Mauritians|Port Louis
YT|MYT|Mayotte|||
MX|MEX|Mexico|United Mexican States|Mexican;Mexicans|Mexico City
FM|FSM|Micronesia|Federated States of Micronesia|Micronesian|Palikir
MD|MDA|Moldova|Republic of Moldova|Moldovan;Moldovans|Chișinău;Chisinau
MC|MCO|Monaco|Principality of Monaco|Monegasque|
MN|MNG|Mongolia||Mongolian;Mongolians|Ulaanbaatar;Ulan Bator
ME|MNE|Montenegro||Montenegrin;Montenegrins|Podgorica
MS|MSR|Montserrat|||
MA|MAR|Morocco|Kingdom of Morocco|Moroccan;Moroccans|Rabat
MZ|MOZ|Mozambique|Republic of Mozambique|Mozambican;Mozambicans|Maputo
MM|MMR|Myanmar|Republic of the Union of Myanmar;Burma|Burmese|Naypyidaw
NA|NAM|Namibia|Republic of Namibia|Namibian;Namibians|Windhoek
NR|NRU|Nauru|Republic of Nauru|Nauruan|Yaren
NP|NPL|Nepal|Federal Democratic Republic of Nepal|Nepali;Nepalese|Kathmandu
NL|NLD|Netherlands|The Netherlands;Kingdom of the Netherlands;Holland|Dutch|The Hague;Amsterdam
NC|NCL|New Caledonia|||Nouméa
NZ|NZL|New Zealand||New Zealander;New Zealanders;Kiwi|
NI|NIC|Nicaragua|Republic of Nicaragua|Nicaraguan;Nicaraguans|Managua
NE|NER|Niger|Republic of the Niger|Nigerien;Nigeriens|Niamey
NG|NGA|Nigeria|Federal Republic of Nigeria|Nigerian;Nigerians|Abuja
NU|NIU|Niue|||
NF|NFK|Norfolk Island|||
MK|MKD|North Macedonia|Republic of North Macedonia;Macedonia|Macedonian;Macedonians|Skopje
MP|MNP|Northern Mariana Islands|||
NO|NOR|Norway|Kingdom of Norway|Norwegian;Norwegians|Oslo;Storting
OM|OMN|Oman|Sultanate of Oman|Omani;Omanis|Muscat
PK|PAK|Pakistan|Islamic Republic of Pakistan|Pakistani;Pakistanis|Islamabad
PW|PLW|Palau|Republic of Palau|Palauan|Ngerulmud
PS|PSE|Palestine|State of Palestine;Palestinian Authority|Palestinian;Palestinians|Ramallah
PA|PAN|Panama|Republic of Panama|Panamanian;Panamanians|Panama City
PG|PNG|Papua New Guinea|Independent State of Papua New Guinea;PNG|Papua New Guinean|Port Moresby
PY|PRY|Paraguay|Republic of Paraguay|Paraguayan;Paraguayans|Asunción;Asuncion
PE|PER|Peru|Republic of Peru|Peruvian;Peruvians|Lima
PH|PHL|Philippines|The Philippines;Republic of the Philippines|Filipino;Philippine;Filipinos|Manila
PN|PCN|Pitcairn|||
PL|POL|Poland|Republic of Poland|Polish;Poles|Warsaw;Sejm
PT|PRT|Portugal|Portuguese Republic|Portuguese|Lisbon
PR|PRI|Puerto Rico||Puerto Rican;Puerto Ricans|
QA|QAT|Qatar|State of Qatar|Qatari;Qataris|Doha
RE|REU|Réunion|Reunion Island||
RO|ROU|Romania||Romanian;Romanians|Bucharest
RU|RUS|Russia|Russian Federation|Russian;Russians;Siberian;Tatar|Moscow;Kremlin;State Duma
RW|RWA|Rwanda|Republic of Rwanda|Rwandan;Rwandans|Kigali
BL|BLM|Saint Barthélemy|||
SH|SHN|Saint Helena|||
KN|KNA|Saint Kitts and Nevis|St Kitts and Nevis||Basseterre
LC|LCA|Saint Lucia|St Lucia|Saint Lucian|Castries
MF|MAF|Saint Martin|||
PM|SPM|Saint Pierre and Miquelon|||
VC|VCT|Saint Vincent and the Grenadines|||Kingstown
WS|WSM|Samoa|Independent State of Samoa|Samoan;Samoans|Apia
SM|SMR|San Marino|Republic of San Marino|Sammarinese|
ST|STP|São Tomé and Príncipe|Sao Tome and Principe||
SA|SAU|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian;Saudis|Riyadh
SN|SEN|Senegal|Republic of Senegal|Senegalese|Dakar
RS|SRB|Serbia|Republic of Serbia|Serbian;Serbians;Serb;Serbs|Belgrade
SC|SYC|Seychelles|Republic of Seychelles|Seychellois|
SL|SLE|Sierra Leone|Republic of Sierra Leone|Sierra Leonean;Sierra Leoneans|Freetown
SG|SGP|Singapore|Republic of Singapore|Singaporean;Singaporeans|
SX|SXM|Sint Maarten|||
SK|SVK|Slovakia|Slovak Republic|Slovak;Slovakian;Slovaks|Bratislava
SI|SVN|Slovenia|Republic of Slovenia|Slovenian;Slovene;Slovenians|Ljubljana
SB|SLB|Solomon Islands||Solomon Islander|Honiara
SO|SOM|Somalia|Federal Republic of Somalia|Somali;Somalis|Mogadishu
ZA|ZAF|South Africa|Republic of South Africa|South African;South Africans|Pretoria
GS|SGS|South Georgia and the South Sandwich Islands|||
SS|SSD|South Sudan|Republic of South Sudan|South Sudanese|Juba
ES|ESP|Spain|Kingdom of Spain|Spanish;Spaniards;Catalan;Basque;Galician|Madrid
LK|LKA|Sri Lanka|Democratic Socialist Republic of Sri Lanka|Sri Lankan;Sri Lankans|Colombo
SD|SDN|Sudan|Republic of the Sudan|Sudanese|Khartoum
SR|SUR|Suriname|Republic of Suriname|Surinamese|Paramaribo
SJ|SJM|Svalbard and Jan Mayen|||
SE|SWE|Sweden|Kingdom of Sweden|Swedish;Swedes|Stockholm;Riksdag
CH|CHE|Switzerland|Swiss Confederation|Swiss|Bern
SY|SYR|Syria|Syrian Arab Republic|Syrian;Syrians|Damascus
TW|TWN|Taiwan|Republic of China|Taiwanese|Taipei
TJ|TJK|Tajikistan|Republic of Tajikistan|Tajik;Tajikistani;Tajiks|Dushanbe
TZ|TZA|Tanzania|United Republic of Tanzania|Tanzanian;Tanzanians|Dodoma;Dar es Salaam
TH|THA|Thailand|Kingdom of Thailand|Thai;Thais|Bangkok
TL|TLS|Timor-Leste|East Timor|Timorese|Dili
TG|TGO|Togo|Togolese Republic|Togolese|Lomé;Lome
TK|TKL|Tokelau|||
TO|TON|Tonga|Kingdom of Tonga|Tongan;Tongans|Nuku'alofa
TT|TTO|Trinidad and Tobago|Republic of Trinidad and Tobago|Trinidadian;Trinidadians|Port of Spain
TN|TUN|Tunisia|Republic of Tunisia|Tunisian;Tunisians|Tunis
TR|TUR|Turkey|Türkiye;Turkiye;Republic of Türkiye|Turkish;Turks|Ankara
TM|TKM|Turkmenistan||Turkmen;Turkmens|Ashgabat
TC|TCA|Turks and Caicos Islands|||
TV|TUV|Tuvalu||Tuvaluan|Funafuti
UG|UGA|Uganda|Republic of Uganda|Ugandan;Ugandans|Kampala
UA|UKR|Ukraine||Ukrainian;Ukrainians|Kyiv;Kiev;Verkhovna Rada
AE|ARE|United Arab Emirates|UAE|Emirati;Emiratis|Abu Dhabi;Dubai
GB|GBR|United Kingdom|UK;Britain;Great Britain;England;Scotland;Wales|British;Britons;Scottish;\
Welsh;Scots;Northern Irish|London
US|USA|United States|US;USA;United States of America;America|American;Texan;Californian;Alaskan;\
Hawaiian|Washington;White House;Pentagon;State Department;Department of State;Commerce Department;\
Department of Commerce;Energy Department;Department of Energy;Defense Department;\
Department of Defense;Treasury Department;Department of War;Agriculture Department;\
Transportation Department;Department of Transportation;Capitol Hill
UM|UMI|United States Minor Outlying Islands|||
UY|URY|Uruguay|Eastern Republic of Uruguay|Uruguayan;Uruguayans|Montevideo
UZ|UZB|Uzbekistan|Republic of Uzbekistan|Uzbek;Uzbekistani;Uzbeks|Tashkent
VU|VUT|Vanuatu|Republic of Vanuatu||Port Vila
VE|VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuelan;Venezuelans|Caracas
VN|VNM|Vietnam|Viet Nam;Socialist Republic of Vietnam|Vietnamese|Hanoi
VG|VGB|British Virgin Islands|||
VI|VIR|U.S. Virgin Islands|US Virgin Islands||
WF|WLF|Wallis and Futuna|||
EH|ESH|Western Sahara||Sahrawi|
YE|YEM|Yemen|Republic of Yemen|Yemeni;Yemenis|Sanaa;Sana'a;Aden
ZM|ZMB|Zambia|Republic of Zambia|Zambian;Zambians|Lusaka
ZW|ZWE|Zimbabwe|Republic of Zimbabwe|Zimbabwean;Zimbabweans|Harare
"""
