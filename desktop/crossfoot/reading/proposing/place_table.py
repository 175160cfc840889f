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
North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;\
Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;Houston;Dallas;Phoenix;\
Detroit;Pittsburgh;Philadelphia
CA|Ontario;Quebec;Alberta;British Columbia;Saskatchewan;Manitoba;Nova Scotia;New Brunswick;\
Newfoundland;Toronto;Montreal;Calgary;Vancouver
MX|Nuevo León;Nuevo Leon;Sonora;Chihuahua;Jalisco;Baja California;Monterrey;Guadalajara;Querétaro
BR|Bahia;Minas Gerais;Ceará;Ceara;Pará;Maranhão;Paraná;São Paulo;Sao Paulo;Rio Grande do Sul
IN|Gujarat;Maharashtra;Tamil Nadu;Karnataka;Telangana;Andhra Pradesh;Uttar Pradesh;\
Madhya Pradesh;Odisha;Assam;Kerala;Rajasthan;Haryana;Punjab;West Bengal;Bihar;Jharkhand;Mumbai;\
Bengaluru;Hyderabad;Chennai;Kolkata;Pune;Visakhapatnam;Sanand;Dholera
CN|Guangdong;Zhejiang;Jiangsu;Shandong;Sichuan;Xinjiang;Fujian;Hubei;Tianjin;Chongqing;Shenzhen;\
Guangzhou
AU|New South Wales;Queensland;Western Australia;South Australia;Tasmania;Perth;Brisbane;Adelaide
DE|Bavaria;Saxony;Brandenburg;Baden-Württemberg;Lower Saxony;North Rhine-Westphalia;Dresden;\
Magdeburg;Leipzig
FR|Brittany;Normandy;Occitanie;Alsace;Hauts-de-France;Provence;Marseille;Toulouse;Dunkirk;Grenoble
GB|Teesside;Northumberland;Cornwall;Yorkshire;Kent;Essex;Blyth;Sunderland;Somerset;Aberdeen;\
Belfast;Northern Ireland;Liverpool;Bristol;Oxford;Cambridge;Stansted;Humberside;Suffolk
ES|Catalonia;Andalusia;Aragon;Galicia;Extremadura;Zaragoza;Valencia
IT|Lombardy;Sicily;Sardinia;Piedmont;Puglia;Catania;Trieste
PL|Silesia;Pomerania;Wrocław;Wroclaw;Gdańsk;Gdansk
JP|Hokkaido;Kyushu;Kumamoto;Hiroshima;Fukushima
KR|Gyeonggi;Ulsan;Incheon
ID|Java;Sumatra;Sulawesi;Kalimantan;Nusantara;Batam
MY|Penang;Johor;Sarawak;Sabah;Kedah
PH|Luzon;Mindanao;Cebu
TH|Rayong;Chonburi
VN|Haiphong;Ho Chi Minh City;Quang Ninh
PK|Sindh;Balochistan;Khyber Pakhtunkhwa;Gwadar;Karachi;Lahore
BD|Chattogram;Chittagong
KZ|Almaty;Karaganda;Mangystau;Atyrau;Aktau;Pavlodar;Kostanay;Shymkent
UZ|Samarkand;Bukhara;Navoi;Fergana;Jizzakh;Karakalpakstan;Namangan;Andijan;Surkhandarya
TJ|Sughd;Khatlon
TR|Anatolia;Izmir;İzmir;Bursa;Kocaeli;Mersin;Sinop;Akkuyu
SA|NEOM;Neom;Jubail;Yanbu;Jazan;Dammam
EG|Alexandria;Suez;Ras El-Hekma;Ain Sokhna;Aswan;El Dabaa
OM|Duqm;Sohar;Salalah
MA|Dakhla;Kenitra;Agadir;Tangier
NG|Lagos;Kano;Kaduna
ZA|Western Cape;Eastern Cape;Gauteng;KwaZulu-Natal;Durban
CD|Katanga;Lualaba
RU|Siberia;Sakhalin;Tatarstan;Yamal
UA|Odesa;Kharkiv;Zaporizhzhia
"""
