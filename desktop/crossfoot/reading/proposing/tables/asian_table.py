"""Companies, banks and funds of Asia and the Gulf, with Turkey, that trade and invest abroad.

The same rows as in `organisation_table`, whose names come first, country by country.

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
Agthia||AE|C|food
Alpha Dhabi|Alpha Dhabi Holding|AE|F|
Abu Dhabi Commercial Bank|ADCB|AE|B|
Mashreq|Mashreqbank|AE|B|
Dubai Islamic Bank||AE|B|
Dana Gas||AE|C|energy
NMDC|NMDC Group;National Marine Dredging Company|AE|C|builder construction
Gulftainer||AE|C|shipping
Al Ghurair||AE|C|
Al-Futtaim|Al Futtaim|AE|C|
Tawazun Council|Tawazun|AE|G|
International Resources Holding|IRH|AE|C|mining
Modon|Modon Holding|AE|C|builder real estate
Alcazar Energy||AE|C|energy
Yahsat|Space42|AE|S|technology
Veon||AE|C|technology
Julphar||AE|C|health
Emirates Steel|Emirates Steel Arkan|AE|S|maker steel
Dubai RTA||AE|G|railway rail
Abu Dhabi Ship Building|ADSB|AE|C|maker shipping
Summit Group|Summit Power|BD|C|energy
Beximco||BD|C|
Bangladesh Power Development Board|BPDB|BD|S|utility energy
Bashundhara Group||BD|C|
Bangladesh Railway||BD|S|railway rail
Khulna Shipyard||BD|S|maker shipping
Mumtalakat||BH|F|
Bapco|Bapco Energies|BH|S|energy
Gulf International Bank||BH|B|
Investcorp||BH|F|
Royal Brunei|Royal Brunei Airlines|BN|S|airline aviation
Druk Air|Drukair|BT|S|airline aviation
Druk Green|Druk Green Power|BT|S|utility energy
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
Agricultural Bank of China|AgBank|CN|B|
Bank of Communications||CN|B|
China Merchants|China Merchants Group;China Merchants Port|CN|S|shipping
China Merchants Bank||CN|B|
ICBC Leasing||CN|C|lessor aviation
CALC|China Aircraft Leasing|CN|C|airline aviation
AVIC International||CN|S|builder construction
Chengdu Aircraft||CN|S|maker aviation
CASIC||CN|S|maker defence
CSSC Offshore||CN|S|maker shipping
Hudong-Zhonghua|Hudong Zhonghua|CN|S|maker shipping
Jiangnan Shipyard||CN|S|maker shipping
Dalian Shipbuilding||CN|S|maker shipping
Yangzijiang|Yangzijiang Shipbuilding|CN|C|maker shipping
New Times Shipbuilding||CN|C|maker shipping
Hengli Heavy Industry|Hengli Heavy Industries|CN|C|maker shipping
CIMC||CN|S|maker shipping
ZPMC|Shanghai Zhenhua Heavy Industries|CN|S|maker machinery
China Civil Engineering Construction Corporation|CCECC|CN|S|builder construction
China Energy Engineering|China Energy Engineering Corporation;Energy China;CEEC|CN|S|builder energy
Dongfang Electric||CN|S|maker energy
Shanghai Electric||CN|S|maker energy
Harbin Electric|Harbin Electric International|CN|S|maker energy
China Datang|Datang|CN|S|utility energy
Huadian|China Huadian|CN|S|utility energy
Huaneng|China Huaneng|CN|S|utility energy
China Southern Power Grid|Southern Power Grid|CN|S|utility energy
China Metallurgical Group|MCC Group|CN|S|builder construction
Jinchuan|Jinchuan Group|CN|S|mining
Chinalco|Aluminum Corporation of China|CN|S|mining
China Minmetals|Minmetals|CN|S|mining
China Nonferrous|CNMC;China Nonferrous Metal Mining|CN|S|mining
Shandong Gold||CN|S|mining
Zhaojin||CN|C|mining
Sinomine||CN|C|mining
Chengxin Lithium||CN|C|mining
China Hongqiao|Hongqiao|CN|C|mining
Hesteel|HBIS|CN|S|maker steel
Ansteel||CN|S|maker steel
Shougang||CN|S|maker steel
Jingye||CN|C|maker steel
CNGR|CNGR Advanced Material|CN|C|
BTR New Material||CN|C|
Sunwoda||CN|C|maker batteries
CALB||CN|C|maker batteries
SVOLT||CN|C|maker batteries
Farasis||CN|C|maker batteries
Hithium||CN|C|maker batteries
Narada||CN|C|maker batteries
JA Solar||CN|C|maker energy
Tongwei||CN|C|maker energy
Mingyang|Ming Yang|CN|C|maker energy
Windey||CN|C|maker energy
TBEA||CN|C|maker energy
Chint|Chint Group|CN|C|maker energy
Risen Energy||CN|C|maker energy
Li Auto||CN|C|maker vehicles
Leapmotor||CN|C|maker vehicles
Seres||CN|C|maker vehicles
Foton||CN|C|maker vehicles
JAC|JAC Motors|CN|C|maker vehicles
Changan|Chongqing Changan|CN|C|maker vehicles
BAIC||CN|S|maker vehicles
Sinotruk||CN|S|maker vehicles
Zhongtong||CN|C|maker vehicles
Linglong|Linglong Tire|CN|C|
Sailun||CN|C|
Fosun||CN|C|
Haier||CN|C|
Midea||CN|C|
Hisense||CN|C|
Lenovo||CN|C|technology
TCL||CN|C|technology
Baidu||CN|C|technology
Meituan||CN|C|technology
JD.com||CN|C|technology
Didi||CN|C|technology
Temu|PDD Holdings|CN|C|technology
Mixue||CN|C|
CXMT||CN|C|technology
YMTC||CN|C|technology
China Mobile||CN|S|technology
China Telecom||CN|S|technology
China Unicom||CN|S|technology
Sinopharm||CN|S|health
Sinovac||CN|C|health
CanSino|CanSinoBIO|CN|C|health
Hengrui|Jiangsu Hengrui|CN|C|health
WuXi AppTec|WuXi Biologics|CN|C|health
BeiGene|BeOne|CN|C|health
Sinochem|ChemChina|CN|S|chemicals
Rongsheng|Rongsheng Petrochemical|CN|C|energy
Shenghong||CN|C|energy
ENN|ENN Natural Gas|CN|C|energy
China Resources||CN|S|
JOVO||CN|C|energy
Guangzhou Gas||CN|S|energy
Beijing Gas||CN|S|energy
Zhejiang Energy||CN|S|energy
Shenergy||CN|S|energy
Sinograin||CN|S|agriculture
WH Group||CN|C|food
Yili||CN|C|food
Mengniu||CN|C|food
Bright Dairy||CN|C|food
TEDA||CN|S|
CIFI||CN|C|
Sichuan Airlines||CN|C|airline aviation
Shandong Airlines||CN|C|airline aviation
Shenzhen Airlines||CN|C|airline aviation
Loong Air||CN|C|airline aviation
SF Airlines|SF Express|CN|C|airline aviation
China International Water & Electric||CN|S|builder energy
China Overseas||CN|S|builder construction
CITIC Construction||CN|S|builder construction
Beijing Construction Engineering||CN|S|builder construction
Poly Technologies||CN|S|maker defence
Hillhouse||CN|F|
Hony||CN|F|
CMEC|China Machinery Engineering|CN|S|builder construction
Higer||CN|C|maker vehicles
Ankai||CN|C|maker vehicles
Wuchang Shipbuilding||CN|S|maker shipping
Huangpu Wenchong||CN|S|maker shipping
Guangzhou Shipyard International||CN|S|maker shipping
Waigaoqiao|Shanghai Waigaoqiao Shipbuilding|CN|S|maker shipping
Nantong COSCO KHI||CN|C|maker shipping
Zhoushan Changhong||CN|C|maker shipping
Yantai Raffles||CN|S|maker shipping
Jinling Shipyard||CN|S|maker shipping
CK Hutchison|Hutchison Ports|HK|C|
CLP|CLP Holdings|HK|C|utility energy
AIA||HK|C|finance
China Gas||HK|C|energy
Swire|Swire Pacific|HK|C|
HKT||HK|C|technology
HK Express||HK|C|airline aviation
Greater Bay Airlines||HK|C|airline aviation
MTR|MTR Corporation|HK|S|railway rail
Techtronic||HK|C|
Jardine Matheson|Jardines|HK|C|
OOCL|OOIL|HK|C|shipping
Pacific Basin||HK|C|shipping
New World Development||HK|C|builder real estate
Hong Kong Airlines||HK|C|airline aviation
BPEA EQT||HK|F|
SITC||HK|C|shipping
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
Adaro||ID|C|mining
Amman Mineral||ID|C|mining
Astra International||ID|C|
Bank Mandiri||ID|B|
Bank Negara Indonesia|BNI|ID|B|
Bank Rakyat Indonesia||ID|B|
Bank Central Asia|BCA|ID|B|
Bukit Asam||ID|S|mining
Harita Nickel|Harita|ID|C|mining
Indofood||ID|C|food
Indosat||ID|C|technology
Krakatau Steel||ID|S|maker steel
Merdeka Copper Gold|Merdeka Battery Materials|ID|C|mining
Pelindo||ID|S|shipping
PT PAL||ID|S|maker shipping
PT Dirgantara Indonesia|PTDI;Dirgantara Indonesia|ID|S|maker aviation
Pertamina Geothermal||ID|S|energy
Republikorp||ID|C|maker defence
Pupuk Indonesia||ID|S|
Telkom Indonesia|Telkomsel|ID|S|technology
Pelita Air||ID|S|airline aviation
Super Air Jet||ID|C|airline aviation
Sriwijaya Air||ID|C|airline aviation
Waskita||ID|S|builder construction
Indonesia Battery Corporation||ID|S|
Bulog|BULOG|ID|S|agriculture
MRT Jakarta||ID|S|railway rail
Delek||IL|C|energy
Bank Hapoalim||IL|B|
Bank Leumi||IL|B|
Check Point||IL|C|technology
Mobileye||IL|C|technology
CyberArk||IL|C|technology
Israel Electric|Israel Electric Corporation|IL|S|utility energy
Israel Railways||IL|S|railway rail
Israir||IL|C|airline aviation
Arkia||IL|C|airline aviation
Isramco||IL|C|energy
Ratio Energies||IL|C|energy
Israel Shipyards||IL|C|maker shipping
IDE Technologies||IL|C|builder water
Zim|ZIM|IL|C|shipping
Enlight|Enlight Renewable|IL|C|energy
Netafim||IL|C|maker agriculture
Israel Innovation Authority||IL|G|
NTA Metropolitan Mass Transit||IL|S|railway rail
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
Adani Energy Solutions||IN|C|utility energy
AM Green||IN|C|energy
Amul||IN|C|food
Apollo Hospitals||IN|C|health
Apollo Tyres||IN|C|automotive
Asian Paints||IN|C|
Aurobindo|Aurobindo Pharma|IN|C|health
Avaada||IN|C|energy
Axis Bank||IN|B|
Bharat Dynamics|BDL|IN|S|maker defence
Bharat Earth Movers||IN|S|maker rail
BSNL||IN|S|technology
Cipla||IN|C|health
CESC||IN|C|utility energy
CONCOR|Container Corporation of India|IN|S|railway rail
Chennai Metro||IN|S|railway rail
Delhi Metro|DMRC;Delhi Metro Rail Corporation|IN|S|railway rail
DLF||IN|C|builder real estate
GMR|GMR Airports|IN|C|builder construction
GVK||IN|C|builder construction
Garden Reach|GRSE;Garden Reach Shipbuilders|IN|S|maker shipping
Goa Shipyard||IN|S|maker shipping
Hindustan Zinc||IN|C|mining
Hindustan Shipyard||IN|S|maker shipping
Hindustan Unilever||IN|C|
IFFCO||IN|C|agriculture
IRCON||IN|S|builder rail
IRFC||IN|S|finance
RVNL|Rail Vikas Nigam|IN|S|builder rail
ITC||IN|C|
JSW Infrastructure||IN|C|shipping
Jindal|Jindal Steel|IN|C|maker steel
KEC|KEC International|IN|C|builder energy
Kalpataru|Kalpataru Projects|IN|C|builder energy
KABIL||IN|S|mining
Kotak|Kotak Mahindra;Kotak Mahindra Bank|IN|B|
LIC||IN|S|finance
Lupin||IN|C|health
MRPL||IN|S|energy
Mumbai Metro||IN|S|railway rail
National Highways Authority of India|NHAI|IN|S|builder construction
Nayara|Nayara Energy|IN|C|energy
NMDC Limited|NMDC Steel|IN|S|mining
Oil India||IN|S|energy
OYO||IN|C|
Paytm||IN|C|technology
PhonePe||IN|C|technology
Flipkart||IN|C|technology
Zomato||IN|C|technology
Swiggy||IN|C|technology
Punjab National Bank||IN|B|
Bank of Baroda||IN|B|
Power Finance Corporation|PFC|IN|S|finance
RPG||IN|C|
SAIL|Steel Authority of India|IN|S|maker steel
SECI|Solar Energy Corporation of India|IN|S|energy
SJVN||IN|S|utility energy
NHPC||IN|S|utility energy
Sterlite|Sterlite Power;Sterlite Technologies|IN|C|
Tata Chemicals||IN|C|chemicals
Tata Communications||IN|C|technology
Tech Mahindra||IN|C|technology
Torrent|Torrent Power;Torrent Pharma|IN|C|
TVS Motor|TVS|IN|C|maker vehicles
Tube Investments||IN|C|
UPL||IN|C|chemicals
Varun Beverages||IN|C|food
Waaree||IN|C|maker energy
Welspun||IN|C|
Yes Bank||IN|B|
Zydus|Zydus Lifesciences|IN|C|health
Alliance Air||IN|S|airline aviation
Go First|GoAir|IN|C|airline aviation
Fly91||IN|C|airline aviation
Cyient||IN|C|technology
Food Corporation of India||IN|S|agriculture
JM Baxi||IN|C|shipping
Kamarajar Port||IN|S|shipping
Mumbai Metropolitan Region Development Authority|MMRDA|IN|G|railway rail
National Capital Region Transport Corporation|NCRTC|IN|S|railway rail
National High Speed Rail Corporation|NHSRCL|IN|S|railway rail
Jupiter Wagons||IN|C|maker rail
Texmaco||IN|C|maker rail
Braithwaite||IN|S|maker rail
JBM|JBM Auto|IN|C|maker vehicles
Olectra||IN|C|maker vehicles
Force Motors||IN|C|maker vehicles
Sonalika||IN|C|maker agriculture
Escorts Kubota||IN|C|maker agriculture
Shipping Corporation of India||IN|S|shipping
Great Eastern Shipping||IN|C|shipping
SOMO||IQ|S|energy
North Oil Company||IQ|S|energy
Fly Baghdad||IQ|C|airline aviation
Iraqi Republic Railways||IQ|S|railway rail
NIOC|National Iranian Oil Company|IR|S|energy
Iran Air||IR|S|airline aviation
Mahan Air||IR|C|airline aviation
Iranian Railways||IR|S|railway rail
Arab Potash|Arab Potash Company|JO|C|
Jordan Phosphate Mines||JO|C|mining
Arab Bank||JO|B|
National Electric Power Company|NEPCO|JO|S|utility energy
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
Advantest||JP|C|maker technology
AGC||JP|C|
Aisin||JP|C|automotive
Ajinomoto||JP|C|food
Asahi|Asahi Group;Asahi Kasei|JP|C|
Bridgestone||JP|C|automotive
Canon||JP|C|technology
Chiyoda|Chiyoda Corporation|JP|C|builder energy
Chugai||JP|C|health
Central Japan Railway|JR Central|JP|C|railway rail
East Japan Railway|JR East|JP|C|railway rail
JR West|West Japan Railway|JP|C|railway rail
Daifuku||JP|C|maker machinery
Dai-ichi Life||JP|C|finance
Daiichi Sankyo||JP|C|health
Denso||JP|C|automotive
Dentsu||JP|C|
Development Bank of Japan||JP|B|
Eisai||JP|C|health
Fanuc||JP|C|maker machinery
Fast Retailing|Uniqlo|JP|C|retail
Fuji Electric||JP|C|maker energy
Fujifilm||JP|C|technology
Japan Marine United||JP|C|maker shipping
Japan Exchange Group||JP|C|finance
Japan Post||JP|S|finance
Japan Petroleum Exploration|JAPEX|JP|C|energy
JGC|JGC Holdings|JP|C|builder energy
Kajima||JP|C|builder construction
J-Power||JP|C|utility energy
Keyence||JP|C|technology
Kirin||JP|C|
Kobe Steel||JP|C|maker steel
Kyocera||JP|C|technology
Lixil||JP|C|
Meidensha||JP|C|maker energy
Mitsubishi Power||JP|C|maker energy
Mitsubishi Materials||JP|C|mining
Murata||JP|C|technology
NGK|NGK Insulators|JP|C|
Nidec||JP|C|technology
Nikon||JP|C|technology
Nintendo||JP|C|technology
Nippon Sharyo||JP|C|maker rail
Nippon Paint||JP|C|
Obayashi||JP|C|builder construction
Olympus||JP|C|health
Orix||JP|C|finance
Otsuka||JP|C|health
Peach Aviation||JP|C|airline aviation
Zipair||JP|C|airline aviation
Solaseed Air||JP|C|airline aviation
Rakuten||JP|C|technology
Resonac||JP|C|chemicals
Rohm||JP|C|technology
Sekisui House||JP|C|builder real estate
Shimizu Corporation||JP|C|builder construction
Shin-Etsu|Shin-Etsu Chemical|JP|C|chemicals
Shionogi||JP|C|health
Sumitomo Chemical||JP|C|chemicals
Sumitomo Electric||JP|C|maker energy
Sumitomo Metal Mining||JP|C|mining
Suntory||JP|C|
Sysmex||JP|C|health
Taisei||JP|C|builder construction
TDK||JP|C|technology
Terumo||JP|C|health
Tokio Marine||JP|C|finance
Toray||JP|C|chemicals
Toyo Engineering||JP|C|builder energy
Tsuneishi||JP|C|maker shipping
Yamaha||JP|C|
Yokogawa||JP|C|maker technology
Zensho||JP|C|food
Hitachi Rail STS||JP|C|maker rail
J-TREC|Japan Transport Engineering|JP|C|maker rail
Kinki Sharyo||JP|C|maker rail
Nihon Shipyard||JP|C|maker shipping
Oshima Shipbuilding||JP|C|maker shipping
Namura Shipbuilding||JP|C|maker shipping
Shin Kurushima||JP|C|maker shipping
Kyrgyzaltyn||KG|S|mining
National Electric Grid of Kyrgyzstan|NEGK|KG|S|utility energy
Asman Airlines||KG|S|airline aviation
Air Manas||KG|C|airline aviation
Cambodia Airways|Air Cambodia|KH|C|airline aviation
Electricité du Cambodge||KH|S|utility energy
SK Innovation||KR|C|energy
LG Electronics||KR|C|technology
LG Chem||KR|C|
GS Engineering|GS E&C|KR|C|builder construction
Naver||KR|C|technology
Kakao||KR|C|technology
Coupang||KR|C|
Korea Development Bank|KDB|KR|B|
CJ CheilJedang|CJ Logistics|KR|C|food
DL E&C||KR|C|builder construction
Ecopro||KR|C|
GS Caltex||KR|C|energy
Hana Bank|Hana Financial|KR|B|
HD Korea Shipbuilding & Offshore Engineering|HD KSOE;Korea Shipbuilding & Offshore Engineering;\
KSOE|KR|C|maker shipping
Hyundai Samho|HD Hyundai Samho;Hyundai Samho Heavy Industries|KR|C|maker shipping
Hyundai Mipo|Hyundai Mipo Dockyard|KR|C|maker shipping
HJ Shipbuilding||KR|C|maker shipping
Hyosung|Hyosung Heavy Industries|KR|C|maker energy
Hyundai Mobis|Mobis|KR|C|automotive
Hyundai Glovis||KR|C|shipping
Incheon International Airport||KR|S|
Air Busan||KR|C|airline aviation
Air Premia||KR|C|airline aviation
KB|KB Financial;KB Kookmin Bank|KR|B|
KOMIPO|Korea Midland Power|KR|S|utility energy
Korea Western Power|KOWEPO|KR|S|utility energy
Korea East-West Power|EWP|KR|S|utility energy
Korea National Oil Corporation|KNOC|KR|S|energy
Korean Reinsurance||KR|C|finance
Korail||KR|S|railway rail
KT Corp||KR|C|technology
KT&G||KR|C|
L&F||KR|C|
National Pension Service||KR|F|
POSCO Future M|Posco Future M|KR|C|
Shinhan|Shinhan Bank|KR|B|
SK Ecoplant||KR|C|builder construction
SK Telecom||KR|C|technology
SK Gas||KR|C|energy
SK Bioscience||KR|C|health
S-Oil||KR|C|energy
Taihan Cable||KR|C|maker energy
Woori Bank|Woori|KR|B|
Young Poong||KR|C|mining
MBK|MBK Partners|KR|F|
KOICA|Korea International Cooperation Agency|KR|G|lender finance
EDCF|Economic Development Cooperation Fund|KR|G|lender finance
DAPA|Defense Acquisition Program Administration|KR|G|
Korea National Railway||KR|S|railway rail
Woojin||KR|C|maker rail
Dawonsys||KR|C|maker rail
K Shipbuilding||KR|C|maker shipping
Daehan Shipbuilding||KR|C|maker shipping
Daewoo Shipbuilding|DSME|KR|C|maker shipping
STX Offshore||KR|C|maker shipping
Korea Line||KR|C|shipping
Pan Ocean||KR|C|shipping
SK Shipping||KR|C|shipping
Sinokor||KR|C|shipping
Kuwait Oil Company|KOC|KW|S|energy
Kuwait Fund|Kuwait Fund for Arab Economic Development|KW|B|
Zain||KW|C|technology
Agility||KW|C|shipping
KIPIC|KNPC|KW|S|energy
KUFPEC||KW|S|energy
Kuwait Finance House||KW|B|
National Bank of Kuwait||KW|B|
EnerTech||KW|C|energy
Kuwait Oil Tanker Company|KOTC|KW|S|shipping
Polymetal|Solidcore|KZ|C|mining
KEGOC||KZ|S|utility energy
Tau-Ken Samruk||KZ|S|mining
Kazzinc||KZ|C|mining
Qazaq Air|Vietjet Qazaqstan|KZ|C|airline aviation
Freedom Holding|Freedom Holding Corp|KZ|C|finance
Astana Motors||KZ|C|automotive
Kazakhtelecom||KZ|S|technology
Tengizchevroil||KZ|C|energy
Kazphosphate||KZ|C|chemicals
Lokomotiv Kurastyru Zauyty|LKZ|KZ|C|maker rail
Eurasian Bank||KZ|B|
RG Gold||KZ|C|mining
Lao Airlines||LA|S|airline aviation
EDL|Électricité du Laos|LA|S|utility energy
Phongsavanh||LA|C|
Electricité du Liban||LB|S|utility energy
Ceylon Electricity Board|CEB Sri Lanka|LK|S|utility energy
Ceypetco|Ceylon Petroleum;Ceylon Petroleum Corporation|LK|S|energy
John Keells||LK|C|
FitsAir||LK|C|airline aviation
Sri Lanka Railways||LK|S|railway rail
Colombo Dockyard||LK|C|maker shipping
Myanmar Airways International||MM|C|airline aviation
Myanmar National Airlines||MM|S|airline aviation
Myanma Railways||MM|S|railway rail
MIAT|MIAT Mongolian Airlines|MN|S|airline aviation
Erdenes|Erdenes Mongol|MN|S|mining
Oyu Tolgoi||MN|C|mining
MonAtom||MN|S|mining
Hunnu Air||MN|C|airline aviation
Batik Air Malaysia||MY|C|airline aviation
Proton||MY|C|automotive
Sime Darby||MY|C|
Johor Corporation|JCorp|MY|S|
Axiata||MY|C|technology
CIMB||MY|B|
Gamuda||MY|C|builder construction
Genting||MY|C|
Hap Seng||MY|C|
IHH|IHH Healthcare|MY|C|health
IOI||MY|C|food
KTM Berhad|Keretapi Tanah Melayu|MY|S|railway rail
Maybank||MY|B|
MISC||MY|S|shipping
SapuraKencana|Sapura Energy|MY|C|builder energy
Westports||MY|C|shipping
Yinson||MY|C|energy
Lumut Naval Shipyard||MY|S|maker shipping
Nepal Airlines||NP|S|airline aviation
Yeti Airlines||NP|C|airline aviation
Nepal Electricity Authority||NP|S|utility energy
Buddha Air||NP|C|airline aviation
Himalaya Airlines||NP|C|airline aviation
Petroleum Development Oman|PDO|OM|S|energy
Oman Investment Authority|OIA|OM|F|
Hydrom||OM|S|energy
Oman LNG||OM|S|energy
Asyad||OM|S|shipping
Bank Muscat||OM|B|
Omantel||OM|S|technology
OQ Trading||OM|S|energy
Oman Shipping||OM|S|shipping
Minerals Development Oman||OM|S|mining
Oman Ship Management||OM|S|shipping
Ayala|Ayala Corporation;ACEN|PH|C|
SM Investments||PH|C|
PLDT||PH|C|technology
Alsons||PH|C|
BDO|BDO Unibank|PH|B|
Globe Telecom||PH|C|technology
Jollibee||PH|C|food
JG Summit||PH|C|
ICTSI|International Container Terminal Services|PH|C|shipping
Megaworld||PH|C|builder real estate
Monde Nissin||PH|C|food
Metro Pacific||PH|C|
Philippine National Railways||PH|S|railway rail
Philippine Ports Authority||PH|S|shipping
First Gen||PH|C|energy
AirSWIFT||PH|C|airline aviation
PAL Express||PH|C|airline aviation
Light Rail Manila||PH|C|railway rail
Propmech||PH|C|maker shipping
OGDCL|Oil and Gas Development Company|PK|S|energy
Reko Diq|Reko Diq Mining Company|PK|C|mining
Fauji|Fauji Foundation;Fauji Fertilizer|PK|C|
Hub Power|Hubco|PK|C|energy
Habib Bank||PK|B|
Karachi Port Trust||PK|S|shipping
K-Electric||PK|C|utility energy
Lucky Cement||PK|C|
Mari Petroleum|Mari Energies|PK|C|energy
Nishat||PK|C|
Pakistan Aeronautical Complex||PK|S|maker aviation
Pakistan LNG||PK|S|energy
Pakistan Petroleum|PPL|PK|S|energy
Port Qasim Authority||PK|S|shipping
Sui Northern|SNGPL;SSGC;Sui Southern|PK|S|energy
Systems Limited||PK|C|technology
WAPDA|Wapda|PK|S|utility energy
Airblue||PK|C|airline aviation
Fly Jinnah||PK|C|airline aviation
AirSial||PK|C|airline aviation
Serene Air||PK|C|airline aviation
Trading Corporation of Pakistan||PK|S|agriculture
Karachi Shipyard|Karachi Shipyard & Engineering Works|PK|S|maker shipping
Nebras|Nebras Power|QA|C|energy
Baladna||QA|C|agriculture
Estithmar|Estithmar Holding|QA|C|
Al Mansour Holding||QA|C|
Barwa||QA|C|builder real estate
Doha Bank||QA|B|
Hassad|Hassad Food|QA|S|agriculture
Katara Hospitality||QA|C|
Kahramaa||QA|S|utility energy
Masraf Al Rayan||QA|B|
Qatar Fund for Development|QFFD|QA|B|
Qatar Charity||QA|C|
Qatar Electricity and Water|QEWC|QA|S|utility energy
Barzan Holdings||QA|S|maker defence
Mwani Qatar||QA|S|shipping
Qatar Development Bank||QA|B|
Qatar Steel||QA|S|maker steel
Manara Minerals|Manara|SA|F|mining
Kingdom Holding||SA|F|
flyadeal|Flyadeal|SA|S|airline aviation
Saudi Electricity Company|Saudi Electricity|SA|S|utility energy
Saudi Fund for Development||SA|B|
Saudi EXIM|Saudi Exim Bank|SA|B|
Ceer||SA|C|automotive
Alfanar|alfanar;Al Fanar|SA|C|energy
Ajlan & Bros|Ajlan|SA|C|
Vision Industries|Vision Invest|SA|C|
NEOM Green Hydrogen Company|NEOM Green Hydrogen|SA|C|energy
Al Rajhi Bank||SA|B|
Saudi National Bank|SNB|SA|B|
Salic|SALIC|SA|S|agriculture
Advanced Petrochemical||SA|C|chemicals
Almarai||SA|C|food
Arabian Drilling||SA|C|energy
Arab National Bank||SA|B|
Banque Saudi Fransi||SA|B|
Riyad Bank||SA|B|
Dar Al Arkan||SA|C|builder real estate
Dar Global||SA|C|builder real estate
Diriyah|Diriyah Company|SA|S|builder real estate
King Abdullah Economic City||SA|C|
KSrelief||SA|G|
Mawani||SA|G|shipping
Mobily||SA|C|technology
Nesma|Nesma & Partners|SA|C|builder construction
Petro Rabigh||SA|C|energy
ROSHN|Roshn|SA|S|builder real estate
Red Sea Global||SA|S|builder real estate
Sadara||SA|C|chemicals
Savvy Games|Savvy Games Group|SA|S|technology
SWPC|Saudi Water Partnership Company|SA|S|utility water
SPPC|Saudi Power Procurement Company|SA|S|utility energy
Sipchem||SA|C|chemicals
Tasnee||SA|C|chemicals
Tawuniya||SA|C|finance
The Helicopter Company||SA|S|airline aviation
Zamil|Zamil Group|SA|C|
Bahri||SA|S|shipping
ARASCO||SA|C|agriculture
General Food Security Authority|GFSA|SA|G|agriculture
Spimaco||SA|C|health
Lifera||SA|S|health
Hadeed||SA|S|maker steel
Royal Commission for Riyadh City||SA|S|railway rail
Zamil Offshore||SA|C|maker shipping
International Maritime Industries||SA|S|maker shipping
Trafigura||SG|C|energy
Grab||SG|C|technology
OCBC||SG|B|
UOB||SG|B|
Winning Consortium|Winning Consortium Simandou|SG|C|mining
Shein||SG|C|retail
Dyson||SG|C|technology
HPH Trust||SG|C|shipping
BW LPG|BW Group|SG|C|shipping
CapitaLand||SG|C|real estate
City Developments||SG|C|real estate
ComfortDelGro||SG|C|
Eastern Pacific Shipping|Eastern Pacific|SG|C|shipping
Flextronics||SG|C|technology
Golden Agri|Golden Agri-Resources|SG|C|food
Ocean Network Express||SG|C|shipping
Pacific International Lines|PIL|SG|C|shipping
Razer||SG|C|technology
Sea Limited|Shopee|SG|C|technology
SATS||SG|C|
SP Group||SG|S|utility energy
ST Telemedia|STT GDC;ST Telemedia Global Data Centres|SG|C|technology
Princeton Digital Group||SG|C|technology
SIA Engineering||SG|C|
Surbana Jurong||SG|C|builder construction
Vena Energy||SG|C|energy
Sunseap||SG|C|energy
Pavilion Energy||SG|S|energy
Jurong Port||SG|S|shipping
Meinhardt||SG|C|builder construction
Portek||SG|C|shipping
LNG Alliance||SG|C|energy
Defence Science and Technology Agency||SG|G|
SMRT||SG|S|railway rail
Keppel O&M||SG|C|maker shipping
Strategic Marine||SG|C|maker shipping
Paxocean||SG|C|maker shipping
Hafnia||SG|C|shipping
Petredec||SG|C|shipping
X-Press Feeders||SG|C|shipping
Syrian Petroleum Company||SY|S|energy
Cham Wings||SY|C|airline aviation
B.Grimm||TH|C|energy
Airports of Thailand||TH|S|
Banpu||TH|C|energy
Bangchak||TH|C|energy
Bangkok Bank||TH|B|
BTS|BTS Group|TH|C|railway rail
Electricity Generating|EGCO|TH|C|energy
Central Retail|Central Group|TH|C|retail
Indorama|Indorama Ventures|TH|C|chemicals
Italian-Thai|Italian-Thai Development|TH|C|builder construction
Kasikornbank||TH|B|
Krung Thai|Krungthai Bank|TH|B|
Mitr Phol||TH|C|food
Minor International||TH|C|
Nok Air||TH|C|airline aviation
Ratch|Ratch Group|TH|C|energy
Siam Commercial Bank|SCB X|TH|B|
State Railway of Thailand||TH|S|railway rail
Thai AirAsia||TH|C|airline aviation
Thai Lion Air||TH|C|airline aviation
Thai VietJet||TH|C|airline aviation
Thai Union||TH|C|food
ThaiBev|Thai Beverage|TH|C|
True Corporation||TH|C|technology
Mass Rapid Transit Authority of Thailand|MRTA|TH|S|railway rail
Precious Shipping||TH|C|shipping
Regional Container Lines||TH|C|shipping
Barki Tojik||TJ|S|utility energy
Turkmenistan Airlines||TM|S|airline aviation
Türkmenhowaýollary||TM|S|airline aviation
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
Akbank||TR|B|
Anadolu Efes||TR|C|
Eren Holding||TR|C|
Eti Maden||TR|S|mining
Garanti|Garanti BBVA|TR|B|
Halkbank||TR|B|
Havelsan||TR|S|maker defence
Hayat Holding||TR|C|
Isbank|İşbank|TR|B|
IC Ictas|IC İçtaş|TR|C|builder construction
MKE||TR|S|maker defence
Nurol|Nurol Makina|TR|C|maker defence
Oyak|OYAK|TR|F|
Petkim||TR|C|chemicals
Makyol||TR|C|builder construction
Onur Taahhut||TR|C|builder construction
Sisecam|Şişecam|TR|C|
TAV|TAV Airports|TR|C|builder construction
Tosyali|Tosyalı|TR|C|maker steel
Turk Telekom|Türk Telekom|TR|S|technology
Tupras|Tüpraş|TR|C|energy
TULOMSAS|TÜRASAŞ;Turasas|TR|S|maker rail
Tekfen||TR|C|builder construction
VakifBank|Vakıfbank|TR|B|
Yildiz Holding|Yıldız Holding|TR|C|food
Zorlu|Zorlu Energy|TR|C|energy
Albayrak||TR|C|
Freebird Airlines||TR|C|airline aviation
TIKA|TİKA|TR|G|lender finance
Erdemir||TR|C|maker steel
Yilport||TR|C|shipping
Durmazlar||TR|C|maker rail
Bozankaya||TR|C|maker rail
Karsan||TR|C|maker vehicles
Temsa||TR|C|maker vehicles
TürkTraktör||TR|C|maker agriculture
Repkon||TR|C|maker defence
Sarsilmaz||TR|C|maker defence
ASFAT||TR|S|maker defence
Dearsan||TR|C|maker shipping
Sefine Shipyard||TR|C|maker shipping
Ares Shipyard||TR|C|maker shipping
Yonca-Onuk||TR|C|maker shipping
Sedef Shipyard||TR|C|maker shipping
Quanta|Quanta Computer|TW|C|technology
UMC|United Microelectronics|TW|C|technology
Acer||TW|C|technology
CPC Corporation||TW|S|utility energy
Asus|Asustek|TW|C|technology
Cathay Financial||TW|C|finance
China Steel||TW|C|maker steel
Chunghwa Telecom||TW|S|technology
Delta Electronics||TW|C|technology
Fubon||TW|C|finance
Gogoro||TW|C|technology
Inventec||TW|C|technology
Largan||TW|C|technology
Taipower|Taiwan Power;Taiwan Power Company|TW|S|utility energy
Tigerair Taiwan||TW|C|airline aviation
Wan Hai|Wan Hai Lines|TW|C|shipping
Winbond||TW|C|technology
Yageo||TW|C|technology
Vanguard International Semiconductor||TW|C|technology
CSBC||TW|C|maker shipping
Taiwan Railways|Taiwan Railway Corporation|TW|S|railway rail
Taiwan High Speed Rail||TW|C|railway rail
TS Lines||TW|C|shipping
Uzbekistan Direct Investment Fund|UzDIF;UFRD;Fund for Reconstruction and Development|UZ|F|
Hamkorbank||UZ|B|
Ipoteka Bank||UZ|B|
Uzum||UZ|C|technology
Uzbekenergo|National Electric Grid of Uzbekistan|UZ|S|utility energy
Uztrade||UZ|S|
Agrobank||UZ|B|
Asakabank|Asaka Bank|UZ|B|
Akfa|AKFA Group|UZ|C|
Uzpromstroybank|SQB|UZ|B|
National Bank of Uzbekistan||UZ|B|
Uzatom||UZ|S|energy
Uzavtosanoat||UZ|S|maker vehicles
Uzkimyosanoat||UZ|S|chemicals
Uztransgaz||UZ|S|energy
Uzbekcoal||UZ|S|mining
Artel||UZ|C|
Viettel||VN|S|technology
BIDV||VN|B|
Vietcombank||VN|B|
VietinBank|Vietinbank|VN|B|
Techcombank||VN|B|
VPBank|VPBank|VN|B|
Agribank||VN|B|
Masan|Masan Group|VN|C|
Petrolimex||VN|S|energy
Pacific Airlines||VN|C|airline aviation
THACO|Thaco|VN|C|maker vehicles
Vinamilk||VN|C|food
VNPT||VN|S|technology
Vinhomes||VN|C|builder real estate
Becamex||VN|C|
T&T Group||VN|C|
Vinacomin|TKV|VN|S|mining
Vietnam Railways||VN|S|railway rail
Xuan Thien||VN|C|energy
Hanoi Metro||VN|S|railway rail
Song Thu||VN|S|maker shipping
Yemenia||YE|S|airline aviation
"""
