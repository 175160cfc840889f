"""Regions and cities that tell which country a deal lies in, though it is not named.

One row a country: alpha-2, then places parted by semicolons. Left out are names that a country
shares (Georgia), capitals (`country_table` has them) and the usual venues of summits and fairs,
where a deal is signed rather than built.

Source: ISO 3166-2 subdivisions in their English names; large cities by common knowledge.
"""

from __future__ import annotations

ROWS = """\
US|Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Hawaii;Idaho;\
Illinois;Indiana;Iowa;Kansas;Kentucky;Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;\
Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;New Mexico;North Carolina;\
North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;Tennessee;\
Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;Houston;Dallas;Phoenix;Detroit;\
Pittsburgh;Philadelphia;Atlanta;Baltimore;Boston;Chicago;Cincinnati;Cleveland;Columbus;\
Corpus Christi;Denver;El Paso;Fort Worth;Galveston;Gulf Coast;Huntsville;Indianapolis;Kansas City;\
Las Vegas;Long Beach;Louisville;Memphis;Miami;Milwaukee;Minneapolis;Nashville;New Orleans;\
Norfolk, Virginia;Oakland;Oklahoma City;Omaha;Port Arthur;Portland, Oregon;Raleigh;Sacramento;\
Salt Lake City;San Antonio;San Diego;San Francisco;San Jose, California;Seattle;Silicon Valley;\
St. Louis;Tampa;Toledo, Ohio;Tucson;Tulsa;Lake Charles;Cameron Parish;Mountain Pass;Abilene
CA|Ontario;Quebec;Alberta;British Columbia;Saskatchewan;Manitoba;Nova Scotia;New Brunswick;\
Newfoundland;Toronto;Montreal;Calgary;Vancouver;Edmonton;Halifax;Winnipeg;Saskatoon;Prince Rupert;\
Kitimat;Yukon;Nunavut;Labrador;Prince Edward Island;Northwest Territories;Windsor, Ontario;\
Bécancour;Becancour;St. Thomas, Ontario;Hamilton, Ontario;Quebec City;Churchill Falls
MX|Nuevo León;Nuevo Leon;Sonora;Chihuahua;Jalisco;Baja California;Monterrey;Guadalajara;Querétaro;\
Coahuila;Guanajuato;Puebla;Oaxaca;Veracruz;Yucatán;Yucatan;Tamaulipas;Tabasco;San Luis Potosí;\
San Luis Potosi;Aguascalientes;Sinaloa;Zacatecas;Tijuana;Ciudad Juárez;Saltillo;Tehuantepec;\
Topolobampo;Manzanillo;Altamira
BR|Bahia;Minas Gerais;Ceará;Ceara;Pará;Maranhão;Paraná;São Paulo;Sao Paulo;Rio Grande do Sul;\
Rio de Janeiro;Mato Grosso;Goiás;Goias;Pernambuco;Santa Catarina;Espírito Santo;Amazonas;Manaus;\
Belo Horizonte;Salvador, Bahia;Recife;Fortaleza;Porto Alegre;Curitiba;Camaçari;Camacari;Piauí;\
Piaui;Suape;Pecém;Pecem;Porto do Açu;Rio Grande do Norte;Tocantins;Rondônia;Carajás;Campinas
IN|Gujarat;Maharashtra;Tamil Nadu;Karnataka;Telangana;Andhra Pradesh;Uttar Pradesh;Madhya Pradesh;\
Odisha;Assam;Kerala;Rajasthan;Haryana;Punjab;West Bengal;Bihar;Jharkhand;Mumbai;Bengaluru;\
Hyderabad;Chennai;Kolkata;Pune;Visakhapatnam;Sanand;Dholera;Goa;Jharsuguda;Punjab state;\
Himachal Pradesh;Uttarakhand;Chhattisgarh;Ladakh;Kashmir;Jammu;Meghalaya;Manipur;Nagaland;Tripura;\
Arunachal Pradesh;Ahmedabad;Surat;Vadodara;Jamnagar;Mundra;Kandla;Jaipur;Lucknow;Noida;Gurugram;\
Gurgaon;Nagpur;Nashik;Aurangabad;Indore;Bhopal;Bhubaneswar;Paradip;Vizag;Kochi;Cochin;Coimbatore;\
Hosur;Sriperumbudur;Thoothukudi;Tuticorin;Mangaluru;Mysuru;Navi Mumbai;Vadhvan;Jewar;Morigaon;\
Kudankulam;Jaitapur;Dahej;Dahod;Marhowra;Madhepura;Amethi;Krishnapatnam;Kakinada;Vizhinjam
CN|Guangdong;Zhejiang;Jiangsu;Shandong;Sichuan;Xinjiang;Fujian;Hubei;Tianjin;Chongqing;Shenzhen;\
Guangzhou;Hebei;Henan;Hunan;Anhui;Shanxi;Shaanxi;Liaoning;Jilin;Heilongjiang;Yunnan;Guizhou;\
Guangxi;Gansu;Qinghai;Ningxia;Tibet;Inner Mongolia;Hainan;Wuhan;Nanjing;Hangzhou;Suzhou;Ningbo;\
Qingdao;Dalian;Xiamen;Chengdu;Zhengzhou;Xi'an;Shenyang;Harbin;Urumqi;Kashgar;Khorgos;Zhoushan;\
Zhanjiang;Huizhou;Hefei;Changsha;Kunming;Jinan;Yantai;Wuxi;Lingang
AU|New South Wales;Queensland;Western Australia;South Australia;Tasmania;Perth;Brisbane;Adelaide;\
Northern Territory;Pilbara;Gladstone;Darwin;Newcastle, New South Wales;Port Hedland;Kalgoorlie;\
Whyalla;Olympic Dam;Hunter Valley;Geelong;Gippsland;Bass Strait;Kwinana;\
Henderson, Western Australia;Wagga Wagga
DE|Bavaria;Saxony;Brandenburg;Baden-Württemberg;Lower Saxony;North Rhine-Westphalia;Dresden;\
Magdeburg;Leipzig;Hamburg;Frankfurt;Cologne;Stuttgart;Düsseldorf;Duesseldorf;Bremen;Bremerhaven;\
Hanover;Nuremberg;Dortmund;Rostock;Wilhelmshaven;Kiel;Saarland;Thuringia;Schleswig-Holstein;\
Saxony-Anhalt;Mecklenburg;Rhineland-Palatinate;Grünheide;Gruenheide;Guben;Heide, Germany;\
Wolfsburg;Ludwigshafen;Mannheim;Schwedt;Lubmin;Lingen;Unterlüß;Görlitz;Erfurt;Arnstadt;\
Kaiserslautern;Ensdorf;Ruhr
FR|Brittany;Normandy;Occitanie;Alsace;Hauts-de-France;Provence;Marseille;Toulouse;Dunkirk;\
Grenoble;Lyon;Lille;Bordeaux;Nantes;Strasbourg;Le Havre;Rouen;Fos-sur-Mer;Saint-Nazaire;Corsica;\
Burgundy;Douai;Valenciennes;Belfort;Crolles;Flamanville;Penly;Gravelines;Cadarache;Lacq;\
Villers-la-Montagne;Île-de-France;Ile-de-France;Nouvelle-Aquitaine;Pays de la Loire;Bassens;\
La Réunion
GB|Teesside;Northumberland;Cornwall;Yorkshire;Kent;Essex;Blyth;Sunderland;Somerset;Aberdeen;\
Belfast;Northern Ireland;Liverpool;Bristol;Oxford;Cambridge;Stansted;Humberside;Suffolk;\
Birmingham;Edinburgh;Cardiff;Leeds;Newcastle upon Tyne;Sheffield;Nottingham;Coventry;Plymouth;\
Portsmouth;Southampton;Felixstowe;Grangemouth;Port Talbot;Barrow-in-Furness;Warton;Lincolnshire;\
Hinkley Point;Sizewell;Merseyside;West Midlands;Culham;Immingham;Orkney;Shetland;Ayrshire;\
Clydeside;Rosyth;Filton;Telford;Loughton;Hertfordshire;Waltham Cross;Wylfa;Anglesey;Humber
ES|Catalonia;Andalusia;Aragon;Galicia;Extremadura;Zaragoza;Valencia;Basque Country;Bilbao;Seville;\
Málaga;Malaga;Cádiz;Cadiz;Navarre;Castilla-La Mancha;Castile and León;Canary Islands;\
Balearic Islands;Asturias;Cantabria;Murcia;Huelva;Tarragona;Sagunto;Figueruelas;Vigo;Algeciras;\
Valladolid;Teruel
IT|Lombardy;Sicily;Sardinia;Piedmont;Puglia;Catania;Trieste;Milan;Turin;Naples;Genoa;Venice;\
Bologna;Florence;Palermo;Tuscany;Veneto;Campania;Calabria;Apulia;Liguria;Emilia-Romagna;Friuli;\
Taranto;Brindisi;Novara;Ravenna;Piombino;La Spezia;Strait of Messina;Messina Strait;Civitavecchia;\
Termini Imerese;Monfalcone;Augusta, Sicily
PL|Silesia;Pomerania;Wrocław;Wroclaw;Gdańsk;Gdansk;Kraków;Krakow;Poznań;Poznan;Łódź;Lodz;Katowice;\
Szczecin;Gdynia;Lublin;Rzeszów;Rzeszow;Mazovia;Świnoujście;Swinoujscie;Gliwice;Stalowa Wola;\
Bydgoszcz;Bełchatów;Tychy;Lubiatowo;Choczewo
JP|Hokkaido;Kyushu;Kumamoto;Hiroshima;Fukushima;Nagoya;Yokohama;Kobe;Fukuoka;Sapporo;Okinawa;\
Aichi;Chitose;Nagasaki;Iwate;Miyagi;Niigata;Hokuriku;Oita;Shikoku;Kashiwazaki-Kariwa;Kitakyushu;\
Sendai;Akita;Aomori;Tohoku;Yokkaichi;Higashihiroshima
KR|Gyeonggi;Ulsan;Incheon;Pyeongtaek;Yongin;Cheongju;Pohang;Geoje;Jeju;Changwon;Daegu;Daejeon;\
Gwangju;Saemangeum;Yeosu;Gunsan;Cheonan;Sacheon;Jeolla;Gyeongsang;Gangwon;Goheung;Haenam
ID|Java;Sumatra;Sulawesi;Kalimantan;Nusantara;Batam;Bali;East Java;West Java;Central Java;\
Surabaya;Bandung;Halmahera;Weda Bay;North Maluku;Morowali;West Papua;Aceh;Riau;Bintan;Rempang;\
Bekasi;Karawang;Cikarang;Banten;Gresik;Cilegon;Cilacap;Tangguh;Masela;Bontang;East Kalimantan;\
North Kalimantan;South Sulawesi;Southeast Sulawesi;Konawe;Pomalaa;Patimban;Lombok;Sumbawa;\
Grasberg;Merauke;Subang;Semarang;Kendal;Balikpapan;Tuban;Palembang;Medan;Jambi;Natuna;Cirebon;\
Jatiluhur;Kediri;Sorowako;Bahodopi;Cirata;Sarulla;Muara Laboh;Nongsa
MY|Penang;Johor;Sarawak;Sabah;Kedah;Selangor;Perak;Kulim;Kuantan;Pahang;Kelantan;Terengganu;\
Negeri Sembilan;Malacca;Melaka;Labuan;Johor Bahru;Port Klang;Pengerang;Bintulu;Kuching;\
Kota Kinabalu;Iskandar;Tanjung Pelepas;Cyberjaya;Gebeng;Langkawi;Bayan Lepas;Tanjung Malim;\
Port Dickson;Carey Island;Sepang;Samalaju;Forest City;Penang Island;Sipitang
PH|Luzon;Mindanao;Cebu;Subic;Subic Bay;Batangas;Davao;Palawan;Bulacan;Cavite;Tarlac;Calamba;\
Mindoro;Zamboanga;Iloilo;Bataan;Pampanga;Panay;Leyte;Malampaya;Cagayan;Ilocos;Pangasinan;Bicol;\
Bohol;Surigao
TH|Rayong;Chonburi;Map Ta Phut;Laem Chabang;Phuket;Chiang Mai;Eastern Economic Corridor;Pattaya;\
Chachoengsao;Nakhon Ratchasima;U-Tapao;Samut Prakan;Ranong;Chumphon;Nong Khai;Pathum Thani;\
Hat Yai;Prachuap Khiri Khan;Lampang;Mae Moh;Bangsaphan;Khon Kaen;Si Racha
VN|Haiphong;Ho Chi Minh City;Quang Ninh;Hai Phong;Da Nang;Danang;Binh Duong;Dong Nai;\
Ba Ria-Vung Tau;Vung Tau;Quang Ngai;Dung Quat;Nghi Son;Thanh Hoa;Bac Ninh;Bac Giang;Long An;\
Can Tho;Mekong Delta;Ninh Thuan;Binh Thuan;Ha Tinh;Nghe An;Hai Duong;Hung Yen;Thai Nguyen;Cai Mep;\
Long Thanh;Can Gio;Quang Tri;Lao Cai;Phu Quoc;Bac Lieu;Soc Trang;Tra Vinh;Vinh Phuc;Nhon Trach;\
Ca Mau;Thai Binh;Van Phong;Nha Trang;Binh Dinh;Ha Long;Khanh Hoa;O Mon;Tay Ninh;Quynh Lap
PK|Sindh;Balochistan;Khyber Pakhtunkhwa;Gwadar;Karachi;Lahore;Rawalpindi;Faisalabad;Peshawar;\
Quetta;Multan;Tharparkar;Port Qasim;Gilgit-Baltistan;Chashma;Dasu;Diamer Bhasha;Diamer-Bhasha;\
Mohmand;Tarbela;Hyderabad, Sindh;Sukkur;Bahawalpur;Jhimpir;Karot;Kohala;Suki Kinari;Azad Pattan;\
Keamari;Sialkot;Machike;Rashakai;Hub, Balochistan;Nokkundi;Rohri
BD|Chattogram;Chittagong;Sylhet;Khulna;Matarbari;Rooppur;Payra;Mongla;Cox's Bazar;Mirsarai;\
Rajshahi;Patenga;Laldia;Bhola;Maheshkhali;Rampal;Narayanganj;Gazipur;Padma;Teesta;Jashore;Anwara;\
Moheshkhali;Bhasan Char
KZ|Almaty;Karaganda;Mangystau;Atyrau;Aktau;Pavlodar;Kostanay;Shymkent;Turkestan region;Zhambyl;\
East Kazakhstan;West Kazakhstan;North Kazakhstan;Aktobe;Akmola;Zhetysu;Abai region;Ulytau;\
Kyzylorda;Taraz;Semey;Oskemen;Ust-Kamenogorsk;Ekibastuz;Temirtau;Balkhash;Kurmangazy;Kashagan;\
Tengiz;Karachaganak;Khorgos Gateway;Ulken;Zhanaozen;Ayagoz;Dostyk;Bakhty;Konaev;Saryarka;Uralsk;\
Kuryk;Ekibastuz-2;Zhezkazgan
UZ|Samarkand;Bukhara;Navoi;Fergana;Jizzakh;Karakalpakstan;Namangan;Andijan;Surkhandarya;Syrdarya;\
Sirdaryo;Kashkadarya;Qashqadaryo;Khorezm;Urgench;Nukus;Angren;Almalyk;Bekabad;Karshi;Qarshi;\
Termez;Sherabad;Kokand;Zarafshan;Shurtan;Talimarjan;Kungrad;Muynak;Nurabad;Pskent;Chirchik;Chinaz;\
Gijduvan;Gallaorol;Muruntau;Mubarek
TJ|Sughd;Khatlon;Rogun;Nurek;Gorno-Badakhshan;Kulob;Khujand;Sangtuda;Isfara
TR|Anatolia;Izmir;İzmir;Bursa;Kocaeli;Mersin;Sinop;Akkuyu;Adana;Konya;Gaziantep;Samsun;Trabzon;\
Tekirdag;Tekirdağ;Manisa;Eskisehir;Eskişehir;Kayseri;Aliaga;Aliağa;Iskenderun;İskenderun;Ceyhan;\
Canakkale;Çanakkale;Zonguldak;Filyos;Diyarbakir;Denizli;Sivas;Hatay;Edirne;Thrace;Kirklareli;\
Kahramanmaras;Sanliurfa
SA|NEOM;Neom;Jubail;Yanbu;Jazan;Dammam;Dhahran;Medina;Mecca;Makkah;Madinah;Al Khobar;Ras Tanura;\
Ras Al-Khair;Ras Al Khair;Qassim;Tabuk;Trojena;Oxagon;Red Sea coast;AlUla;Al Ula;Jafurah;Najran;\
Asir;Rabigh;Shuaibah;Taif;Qurayyah;Rumah;Al-Nairyah;Nairyah;Sadawi;Sudair;Yanbu Industrial City;\
Qiddiya City;Empty Quarter;Shaybah;Marjan;Khurais;Safaniyah
EG|Alexandria;Suez;Ras El-Hekma;Ain Sokhna;Aswan;El Dabaa;Port Said;East Port Said;Suez Canal;\
Suez Canal zone;Suez zone;Damietta;Ras Shukeir;El Alamein;New Alamein;Luxor;Hurghada;\
Sharm el-Sheikh;Sinai;Gulf of Suez;Zafarana;Kom Ombo;Benban;Nag Hammadi;Qena;Minya;Sohag;Asyut;\
Fayoum;Idku;Sokhna;Zohr;Borg El Arab;Abu Qir;New Administrative Capital;Beni Suef;Ras Ghareb;\
Gabal El Zeit;Dabaa;Qantara;Qantara West;Sadat City;10th of Ramadan;Giza;Marsa Alam;Marsa Matrouh
OM|Duqm;Sohar;Salalah;Dhofar;Al Wusta;Nizwa;Khazaen;Musandam;Mirbat
MA|Dakhla;Kenitra;Agadir;Tangier;Marrakech;Marrakesh;Fez;Fès;Meknes;Jorf Lasfar;Nador;\
Nador West Med;Tanger Med;Tangier Med;Ouarzazate;Laayoune;Mohammedia;Midelt;Taza;Ben Guerir;\
Benguerir;Tarfaya;Jerada;Khouribga;Essaouira;El Jadida;Settat;Berrechid;Nouaceur;Guelmim;Tan-Tan;\
Oujda;Khenifra
NG|Lagos;Kano;Kaduna;Port Harcourt;Ibadan;Lekki;Ogun;Rivers state;Akwa Ibom;Cross River;Bonny;\
Bonny Island;Ajaokuta;Niger Delta;Delta state;Kaduna-Kano;Zamfara;Borno;Maiduguri;Calabar;\
Benin City;Enugu;Anambra;Bayelsa;Katsina;Maradi;Jigawa;Bauchi;Plateau state;Kogi;Kwara;Mambilla;\
Zungeru;Badagry;Apapa;Bonga;Egina;Ijebu;Nasarawa;Warri;Sokoto;Kebbi
ZA|Western Cape;Eastern Cape;Gauteng;KwaZulu-Natal;Durban;Cape Town;Richards Bay;Saldanha;\
Saldanha Bay;Limpopo;Mpumalanga;Northern Cape;North West province;Free State;Gqeberha;\
Port Elizabeth;East London, South Africa;Coega;Rosslyn;Secunda;Koeberg;Ngqura;Polokwane;Musina;\
Lephalale;Boegoebaai;Soweto;Rustenburg
CD|Katanga;Lualaba;Lubumbashi;Kolwezi;Goma;Kivu;North Kivu;South Kivu;Matadi;Inga;Grand Inga;\
Inga 3;Manono;Kamoa;Kamoa-Kakula;Kasai;Kipushi;Ituri;Haut-Katanga;Mbuji-Mayi;Kisangani;Tshopo;\
Kongo Central;Tenke;Tenke Fungurume;Dilolo;Likasi;Busanga;Ruzizi
RU|Siberia;Sakhalin;Tatarstan;Yamal;St. Petersburg;St Petersburg;Saint Petersburg;Vladivostok;\
Kaliningrad;Novosibirsk;Yekaterinburg;Kazan;Novorossiysk;Murmansk;Sochi;Bashkortostan;Chechnya;\
Dagestan;Kamchatka;Krasnoyarsk;Krasnodar;Rostov-on-Don;Kola Peninsula;Yelabuga;Samara;Togliatti;\
Chelyabinsk;Tver;Yakutia;Amur region;Ust-Luga;Bratsk;Irkutsk;Sabetta;Volgograd;Kursk;Belgorod
UA|Odesa;Kharkiv;Zaporizhzhia;Lviv;Dnipro;Mykolaiv;Donetsk;Luhansk;Donbas;Kherson;Zaporizhzhya;\
Poltava;Kryvyi Rih;Ivano-Frankivsk;Zakarpattia;Khmelnytskyi;Crimea;Chornobyl;Chernobyl;Bucha;\
Uzhhorod;Odessa, Ukraine;Volyn
AR|Neuquén;Neuquen;Vaca Muerta;Córdoba, Argentina;Jujuy;Catamarca;San Juan, Argentina;\
Santa Fe province;Patagonia;Río Negro;Rio Negro;Tierra del Fuego;Bahía Blanca;Bahia Blanca;Chubut
CL|Atacama;Magallanes;Tarapacá;Valparaíso;Valparaiso;Biobío;San Antonio, Chile;Punta Arenas;\
Salar de Atacama;Salar de Maricunga;Mejillones;Coquimbo
PE|Arequipa;Cajamarca;Chancay;Callao;Cusco;Apurímac;Apurimac;Áncash;Ancash;Moquegua;Trujillo;\
Piura;Talara;Paita
CO|Antioquia;Medellín;Medellin;Cali;Barranquilla;Cartagena;La Guajira;Cundinamarca
BO|Santa Cruz de la Sierra;Uyuni;Potosí;Cochabamba
EC|Guayaquil;Posorja;Cuenca, Ecuador
VE|Maracaibo;Zulia;Orinoco
PA|Colon Free Zone;Chiriquí
CR|Limón;Guanacaste
GT|Quetzaltenango;Puerto Quetzal
HN|San Pedro Sula;Puerto Cortés
DO|Punta Cana;Santiago de los Caballeros
JM|Montego Bay
PY|Ciudad del Este;Concepción, Paraguay;Encarnación
UY|Punta del Este;Paysandú;Durazno
GY|Berbice;Essequibo
NZ|Auckland;Christchurch;Canterbury region;Taranaki;Tiwai Point;Otago
CZ|Brno;Ostrava;Plzeň;Pilsen;Dukovany;Temelín;Temelin;Moravia;Bohemia;Karviná;Nošovice;Rožnov
SK|Košice;Kosice;Žilina;Zilina;Nitra;Trnava;Šurany;Michalovce;Mochovce;Bohunice
HU|Debrecen;Szeged;Győr;Gyor;Kecskemét;Kecskemet;Miskolc;Göd;Paks;Zalaegerszeg;Pécs;Iváncsa
RO|Cluj;Cluj-Napoca;Timișoara;Timisoara;Constanța;Constanta;Cernavodă;Cernavoda;Craiova;Pitești;\
Pitesti;Iași;Galați;Galati;Brașov;Oltenia;Transylvania;Mangalia;Doicești;Doicesti
BG|Plovdiv;Varna;Burgas;Belene;Maritsa
RS|Novi Sad;Niš;Kragujevac;Smederevo;Vojvodina;Jadar;Zrenjanin;Subotica
HR|Rijeka;Krk;Sisak;Zadar;Pelješac
SI|Koper;Maribor;Krško;Krsko
BA|Republika Srpska;Tuzla;Banja Luka;Mostar
AL|Durrës;Durres;Vlora;Vlorë;Sazan
ME|Pljevlja;Ulcinj;Nikšić
MK|Bitola;Gostivar;Oslomej
GR|Thessaloniki;Piraeus;Crete;Alexandroupoli;Alexandroupolis;Patras;Skaramanga;Volos;Elefsina;\
Attica;Kavala
CY|Limassol;Larnaca;Vasilikos
MT|Delimara
PT|Porto;Sines;Algarve;Alentejo;Setúbal;Setubal;Aveiro;Madeira;Azores;Palmela;Barroso
NL|Rotterdam;Eindhoven;Groningen;Zeeland;Eemshaven;Borssele;Utrecht;Moerdijk;Delfzijl;Maasvlakte
BE|Antwerp;Flanders;Wallonia;Ghent;Liège;Liege;Zeebrugge;Charleroi;Seneffe;Doel
LU|Esch-sur-Alzette;Bettembourg
DK|Jutland;Aarhus;Odense;Esbjerg;Bornholm;Funen;Zealand;Kalundborg;Aalborg;Kvistgaard;Hillerød;\
Frederikshavn
NO|Bergen;Stavanger;Trondheim;Tromsø;Narvik;Svalbard;Mo i Rana;Finnmark;Kårstø;Arendal;Nordland;\
Hammerfest;Haugesund
SE|Gothenburg;Malmö;Malmo;Skellefteå;Skelleftea;Boden;Luleå;Lulea;Kiruna;Norrbotten;Gotland;Gävle;\
Linköping;Ringhals;Uppsala;Västerås;Karlskoga;Södertälje;Borlänge;Mariestad
FI|Turku;Tampere;Oulu;Espoo;Lapland;Rauma;Kemi;Hanhikivi;Pyhäjoki;Olkiluoto;Vaasa;Kokkola;Porvoo;\
Inkoo;Vantaa;Loviisa
EE|Paldiski;Narva;Tartu;Ida-Viru
LV|Daugavpils;Liepāja;Ventspils;Salaspils
LT|Kaunas;Klaipėda;Klaipeda;Baisogala;Kelmė;Kruonis
IE|Limerick;Galway;Ringaskiddy;Athlone;Donegal
IS|Keflavik;Akureyri
CH|Zurich;Basel;Lausanne;Valais;Visp;Ticino
AT|Linz;Graz;Salzburg;Tyrol;Styria;Carinthia;Donawitz;Schwechat;Villach
MD|Giurgiulesti;Gagauzia;Transnistria;Bălți;Vulcănești
BY|Grodno;Gomel;Brest, Belarus;Ostrovets;Vitebsk;Mogilev
GE|Batumi;Poti;Anaklia;Kutaisi;Adjara;Rustavi
AM|Gyumri;Syunik;Metsamor;Meghri;Amulsar
AZ|Sumgait;Nakhchivan;Karabakh;Sangachal;Shah Deniz;Absheron;Garadagh;Jabrayil;Gobustan
KG|Osh;Jalal-Abad;Issyk-Kul;Naryn;Batken;Balykchy;Kambarata;Kara-Keche;Toktogul;Torugart;Datka
TM|Turkmenbashi;Galkynysh;Mary region;Balkan province;Lebap;Avaza;Arkadag;Dashoguz;Serhetabat;\
Kiyanly
AF|Herat;Kandahar;Mazar-i-Sharif;Mes Aynak;Helmand;Jalalabad;Hairatan;Qosh Tepa;Logar;\
Amu Darya basin;Spin Boldak
MN|Tavan Tolgoi;Gobi;Sainshand;Zuuvch-Ovoo;Dornogovi;Gashuunsukhait;Erdenet;Darkhan;Choibalsan
IR|Chabahar;Bandar Abbas;South Pars;Isfahan;Bushehr;Khuzestan;Tabriz;Qeshm;Rasht;Astara
IQ|Basra;Kurdistan;Erbil;Kirkuk;Mosul;Nineveh;Anbar;Karbala;Najaf;Grand Faw;Nasiriyah;Maysan;\
Al-Faw;Khor Mor;Sulaymaniyah;Majnoon;Rumaila;West Qurna;Zubair;Haditha;Dhi Qar;Ratawi;Artawi;\
Diyala;Khor al-Zubair
SY|Aleppo;Homs;Latakia;Tartus;Tartous;Deir ez-Zor;Palmyra;Hama;Idlib;Banias
LB|Tripoli, Lebanon;Zahrani;Deir Ammar
JO|Aqaba;Zarqa;Irbid;Mafraq;Ma'an;Ghor;Azraq
IL|Haifa;Ashdod;Ashkelon;Negev;Eilat;Kiryat Gat;Beersheba;Sorek
PS|Gaza;West Bank;Rafah;Jenin
AE|Sharjah;Fujairah;Ras Al Khaimah;Ras Al-Khaimah;Ajman;Ruwais;Al Ain;Khalifa Port;Jebel Ali;\
Hassyan;Barakah;Masdar City;Saadiyat;Yas Island;Al Dhafra;Hail and Ghasha;Taweelah;KEZAD;\
Umm Al Quwain
QA|Ras Laffan;North Field;Lusail;Mesaieed;Dukhan;Umm Al Houl;Al Kharsaah
KW|Bubiyan;Al-Zour;Al Zour;Mubarak Al-Kabeer;Shuwaikh;Khiran;Shagaya;Mina Abdullah;Shuaiba
BH|Muharraq;Sitra;Askar;Hidd
YE|Hadramawt;Hodeidah;Mukalla;Taiz;Socotra
LY|Benghazi;Misrata;Sirte;Tobruk;Zawiya;Sabha;Hariga;Es Sider;Sharara
TN|Sfax;Bizerte;Gabès;Gabes;Kairouan;Tozeur;Sidi Bouzid;Gafsa;Enfidha;El Haouaria;Metbassta
DZ|Oran;Constantine;Annaba;Hassi Messaoud;Hassi R'Mel;Adrar;Timimoun;Gara Djebilet;Béchar;Bechar;\
Arzew;Skikda;Tindouf;Jijel;Djen Djen;Touggourt;In Salah;Tafna;Bejaia;Béjaïa
MR|Nouadhibou;Zouerate;Inchiri;Tortue;Nema
SN|Thiès;Thies;Diamniadio;Ndayane;Saint-Louis, Senegal;Casamance;Ziguinchor;Sangomar;Kedougou;\
Tambacounda;Kolda;Touba;Diass;Sendou;Kahone;Niakhar
GM|Serekunda
GN|Simandou;Boké;Boke;Kamsar;Morebaya;Nimba;Boffa;Forécariah;Kindia;Souapiti;Labé;Koukoutamba;\
Amaria
SL|Tonkolili;Port Loko;Kenema;Bumbuna
LR|Yekepa;Greenville, Liberia;Nimba County
CI|San-Pédro;San Pedro, Ivory Coast;Bouaké;Bouake;Korhogo;Yamoussoukro region;Songon;Soubré;\
Boundiali;Ferkessédougou;Azito
GH|Kumasi;Tema;Takoradi;Sekondi;Tamale;Ashanti;Ewoyaa;Atuabo;Aboadze;Kasoa;Bolgatanga;Boankra
TG|Kara;Blitta;Kpalimé;Adétikopé;Adetikope;Sokodé
BJ|Cotonou;Glo-Djigbé;Glo-Djigbe;Parakou;Sèmè;Natitingou;Ouidah
NE|Agadez;Arlit;Zinder;Diffa;Tahoua;Kandadji;Gorou Banda;Imouraren
ML|Goulamina;Bougouni;Kayes;Sikasso;Mopti;Timbuktu;Gao;Loulo;Loulo-Gounkoto;Sanankoroba
BF|Bobo-Dioulasso;Koudougou;Zagtouli
TD|Abéché;Moundou;Doba;Djermaya
CM|Douala;Kribi;Nachtigal;Edéa;Bafoussam;Garoua;Limbe, Cameroon;Minim Martap;Mbalam;Bini;\
Grand Eweng;Mayo Rey;Ngaoundéré
GA|Port-Gentil;Owendo;Belinga;Franceville;Nkok;Moanda;Mayumba;Kobe-Kobe
CG|Pointe-Noire;Oyo, Congo
AO|Lobito;Lobito Corridor;Benguela;Cabinda;Soyo;Huambo;Lubango;Namibe;Malanje;Lunda Norte;\
Lunda Sul;Laúca;Lauca;Caculo Cabaça;Caculo Cabaca;Longonjo;Saurimo;Bié;Caraculo;Caála;Moxico;\
Quilonga
ZM|Copperbelt;Kitwe;Ndola;Solwezi;Kafue;Kafue Gorge;Chipata;Kabwe;Mongu;Mingomba;Kansanshi;\
Chingola;Kasama;Chisamba;Nakonde;Kalumbila
ZW|Bulawayo;Mutare;Hwange;Bikita;Beitbridge;Gwanda;Kariba;Batoka;Manhize;Chivhu;Kamativi;Masvingo;\
Chiredzi
MZ|Cabo Delgado;Nacala;Beira;Tete;Pemba;Rovuma;Nampula;Sofala;Afungi;Zambezia;Cahora Bassa;\
Mphanda Nkuwa;Temane;Inhambane;Niassa;Chimoio;Moatize;Balama
MW|Blantyre;Kasiya;Kayelekera;Salima;Mzuzu;Karonga;Kangankunde;Golomoti
NA|Walvis Bay;Lüderitz;Luderitz;Swakopmund;Rosh Pinah;Orange Basin;Karas;Erongo;Husab;Tsau Khaeb;\
Oshivelo
BW|Francistown;Jwaneng;Okavango;Selebi-Phikwe;Mmadinare;Morupule;Orapa
LS|Polihali;Katse;Lesotho Highlands
SZ|Manzini
MG|Toamasina;Tamatave;Antsirabe;Ehoala;Fort Dauphin;Molo;Volobe;Toliara
TZ|Arusha;Mwanza;Mtwara;Lindi;Bagamoyo;Tanga;Zanzibar;Kigoma;Morogoro;Kilwa;Kabanga;Rufiji;\
Stiegler's Gorge;Mbeya;Tabora;Isaka;Kahama;Mkuju River;Ngwena;Pemba Island;Likong'o;Mchuchuma;\
Liganga;Uvinza;Musongati
KE|Mombasa;Lamu;Naivasha;Turkana;Lake Turkana;Lokichar;Kisumu;Konza;Malaba;Olkaria;Menengai;\
Kipevu;Magadi;Eldoret;Nakuru;Kwale;Dongo Kundu;Thika;Garissa;Rironi;Isiolo;Mau Summit;Tatu City;\
Athi River;Baringo;Kitui;Rift Valley
UG|Hoima;Entebbe;Jinja;Karuma;Kabalega;Tilenga;Albertine;Gulu;Mbarara;Bukasa;Kabale;Buliisa;\
Namanve;Bujagali;Tororo;Isimba;Lake Albert
RW|Bugesera;Musanze;Rusumo;Rubavu;Huye;Karongi
BI|Jiji;Mulembwe;Rusizi;Kabulantwa
ET|Oromia;Tigray;Hawassa;Dire Dawa;Bishoftu;Abu Sera;Mekelle;Bahir Dar;Calub;Ogaden;Koysha;\
Kombolcha;Aysha;Assela;Benishangul;Somali region;Grand Ethiopian Renaissance Dam;Tulu Moye;Jimma;\
Semera;Kurmuk;Arba Minch
DJ|Doraleh;Damerjog;Ghoubet;Tadjourah;Obock;Balbala
SO|Berbera;Bosaso;Kismayo;Puntland;Somaliland;Hargeisa;Garacad;Baidoa;Jubaland
SD|Darfur;Port Sudan;Abu Amama;Merowe;Omdurman;Gezira;El Fasher;Kordofan
SS|Paloch;Bentiu;Unity state;Jonglei
ER|Massawa;Assab;Colluli;Bisha
LK|Hambantota;Trincomalee;Jaffna;Mannar;Pooneryn;Kerawalapitiya;Puttalam;Mattala;Galle;Sampur;Kandy
NP|Pokhara;Lumbini;Upper Karnali;Arun;Arun III;Lower Arun;Budhi Gandaki;West Seti;Terai;\
Biratnagar;Bhairahawa;Tanahu;Birgunj;Dudhkoshi;Phukot Karnali;Upper Trishuli;Nijgadh
BT|Gelephu;Gelephu Mindfulness City;Dorjilung;Punatsangchhu;Kholongchhu;Phuentsholing
MV|Gulhifalhu;Hanimaadhoo;Hulhumale;Thilafushi;Addu
MM|Yangon;Mandalay;Kyaukpyu;Dawei;Rakhine;Thilawa;Shan State;Kachin;Sittwe;Myitsone;Letpadaung
LA|Luang Prabang;Savannakhet;Boten;Sekong;Attapeu;Champasak;Pakse;Xayaboury;Pak Beng;Don Sahong;\
Nam Theun
KH|Sihanoukville;Siem Reap;Kampot;Koh Kong;Battambang;Bavet;Kandal;Svay Rieng;Funan Techo;Poipet;\
Pursat;Kampong Speu
SG|Jurong;Jurong Island;Changi;Tuas;Woodlands;Tampines;Sentosa
TW|Kaohsiung;Hsinchu;Taichung;Tainan;Taoyuan;Miaoli;Changhua;Penghu
PG|Bougainville;Porgera;Manus;Wafi-Golpu;Lihir;Morobe;Frieda River
FJ|Viti Levu;Vanua Levu
SB|Guadalcanal;Malaita;Tina River
TL|Greater Sunrise;Tibar Bay;Beaço
PF|Tahiti;Bora Bora
NC|Noumea;Koniambo
GL|Kvanefjeld;Tanbreez;Malmbjerg;Kujataa;Narsaq;Ilulissat
"""

VENUES = {
    "New York": "US",
    "Los Angeles": "US",
    "Shanghai": "CN",
    "Istanbul": "TR",
    "Davos": "CH",
    "Geneva": "CH",
    "Barcelona": "ES",
    "Munich": "DE",
    "Farnborough": "GB",
    "Le Bourget": "FR",
    "Glasgow": "GB",
    "Manchester": "GB",
    "Busan": "KR",
    "Sydney": "AU",
    "Melbourne": "AU",
    "Casablanca": "MA",
    "Johannesburg": "ZA",
    "Osaka": "JP",
    "Antalya": "TR",
}
"""Where summits and fairs are held: the land of something only where it is said to be built."""
EXCHANGES = {
    "Nasdaq": "US",
    "NASDAQ": "US",
    "NYSE": "US",
    "ASX": "AU",
    "TSX": "CA",
    "LSE": "GB",
    "AIM": "GB",
    "HKEX": "HK",
    "SGX": "SG",
    "JSE": "ZA",
    "Tadawul": "SA",
    "Bovespa": "BR",
}
"""Exchanges on which a company is mostly listed at home: "Nasdaq-listed"."""
NAMESAKES = {"Antofagasta": "CL", "Buenaventura": "CO", "Santos": "BR"}
"""Towns that companies elsewhere are called after: those, unless something is built there."""
