"""Further towns of the world by country, for where a body is at home or something is built.

One row a country: alpha-2, then towns parted by semicolons, the largest first, with and without
their accents. Left out are those that `country_table` and `place_table` have, that towns of like
size in other countries share, and that are also words, families or given names.

Source: GeoNames (geonames.org), licensed CC BY 4.0: towns of 100,000 people and more.
"""

from __future__ import annotations

ROWS = """\
AE|Al Ain City;Dayrah;Musaffah;Business Bay;Dubai Investments Park;International City;\
Dubai Marina;Al Majaz;Warīsān;Warisan
AF|Herāt;Mazār-e Sharīf;Mazar-e Sharif;Kandahār;Jalālābād;Kunduz;Ghazni;Balkh;Baghlān;Baghlan;\
Gardez
AL|Vlore;Elbasan
AM|Malatia-Sebastia;Shengavit;Nor Nork;Kentron;Erebuni;Ajapnyak;Arabkir
AO|Mulenvos;Viana;Kikolo;Maianga;Camama;Golfe;Calumbo;Hoji ya Henda;Talatona;Nova Vida;Kima Kieza;\
Cazenga;Cuíto;Cuito;Ramiros;Luena;Vila Flor;Mossamedes;Menongue;Chitato;Kilamba;Sumbe;Zango;\
Benfica;Sambizanga;Dundo;Bocoio;N'dalatando;Panguíla;Panguila;Mbanza Kongo;Cacuaco;Ingombota;\
Caala;Ondjiva;Catchiungo;Gabela;Lucapa;Balombo;Baía Farta;Baia Farta
AR|Mar del Plata;San Miguel de Tucumán;San Miguel de Tucuman;Santa Fe;Avellaneda;Corrientes;\
Posadas;Resistencia;Merlo;Quilmes;San Salvador de Jujuy;Santiago del Estero;Parana;José C. Paz;\
Jose C. Paz;Lanús;Lanus;La Plata;Berazategui;La Rioja;Ituzaingó;Ituzaingo;Río Cuarto;Rio Cuarto;\
Balvanera;Comodoro Rivadavia;Belgrano;San Nicolás de los Arroyos;San Nicolas de los Arroyos;\
Isidro Casanova;Rawson;Tandil;Ezeiza;Villa Lugano;Lomas de Zamora;Castelar;San Justo
AT|Favoriten;Donaustadt;Floridsdorf;Innsbruck;Ottakring;Simmering;Klagenfurt am Wörthersee;\
Klagenfurt am Worthersee
AU|Gold Coast;Sunshine Coast;Central Coast;Logan City;Wollongong;Hobart;Townsville;Cairns;\
Toowoomba;City of Port Phillip;Ballarat;Mandurah;Bendigo
AZ|Sumgayit;Khirdalan;Yevlakh;Mingachevir
BA|Zenica
BD|Rangpur;Comilla;Pallabi;Mirpur Model Thana;Mohammadpur;Hāthazāri;Hathazari;Bāndarban;Bandarban;\
Shibganj;Natore;Kafrul;Tungi;Bhatara;Savar;Narsingdi;Nagar Naluākot;Nagar Naluakot;Bagerhat;\
Brāhmanbāria;Brahmanbaria;Jessore;Nāgarpur;Nagarpur;Mymensingh;Ashuganj City;Bogra;Dinajpur;\
Karnaphuli;Motijheel;Barishal;Saidpur;Pār Naogaon;Par Naogaon;Pābna;Pabna;Paltan;Tangail;Puthia;\
Ramna Maidan;Kushtia;Maijdi;Sonārgaon;Sonargaon;Sātkhira;Satkhira;Sirajganj;Tungipara;Sherpur;\
Rangamati;Bhairab Bāzār;Bhairab Bazar;Shāhzādpur;Shahzadpur
BE|Anderlecht;Schaerbeek;Brugge;Namur;Leuven
BF|Saaba;Ouahigouya;Banfora
BG|Stara Zagora
BH|Al Muharraq;Madinat Hamad
BJ|Abomey-Calavi;Godomè;Godome;Abomey
BO|Oruro;Sacaba;Quillacollo;Tarija;Potosi
BR|Goiânia;Goiania;Belém;Belem;Guarulhos;Maceió;Maceio;São Luís;Sao Luis;Campo Grande;Teresina;\
Nova Iguaçu;Nova Iguacu;Duque de Caxias;João Pessoa;Joao Pessoa;Sorocaba;São Bernardo do Campo;\
Sao Bernardo do Campo;Osasco;São José dos Campos;Sao Jose dos Campos;Ribeirão Preto;\
Ribeirao Preto;Aracaju;Santo André;Santo Andre;Jaboatão dos Guararapes;Jaboatao dos Guararapes;\
Contagem;Feira de Santana;Cuiabá;Cuiaba;Londrina;Uberlândia;Uberlandia;Porto Velho;Juiz de Fora;\
Macapá;Macapa;Aparecida de Goiânia;Aparecida de Goiania;Florianópolis;Florianopolis;\
Campos dos Goytacazes;São José do Rio Preto;Sao Jose do Rio Preto;São João de Meriti;\
Sao Joao de Meriti;Belford Roxo;Joinville;Niterói;Niteroi;Jundiaí;Jundiai;Ananindeua;Boa Vista;\
Rio Branco;Montes Claros;Maringá;Maringa;Piracicaba;Caruaru;Vila Velha;Diadema;Carapicuíba;\
Carapicuiba;Petrolina;Grajaú;Grajau;Betim;Caxias do Sul;Bauru;Itaquaquecetuba;Olinda;Blumenau;\
Franca;Caucaia;Cariacica;Praia Grande;Campina Grande;Paulista;Uberaba;São Vicente;Sao Vicente;\
Ribeirão das Neves;Ribeirao das Neves;São José dos Pinhais;Sao Jose dos Pinhais;Canoas;\
Mogi das Cruzes;Guarujá;Guaruja;Taubaté;Taubate;Pelotas;Anápolis;Anapolis;Barueri;Várzea Grande;\
Varzea Grande;Vitória;Vitoria;Jardim Angela;Palmas;Foz do Iguaçu;Foz do Iguacu;Ponta Grossa;\
Limeira;Ceilândia;Ceilandia;Viamão;Viamao;Volta Redonda;Sumaré;Sumare;Taboão da Serra;\
Taboao da Serra;Petrópolis;Petropolis;Parnamirim;Capao Redondo;São José;Sao Jose;Parauapebas;\
Sapopemba;Gravataí;Gravatai;Mossoró;Mossoro;Sacomã;Sacoma;Jardim Sao Luis;Rondonópolis;\
Rondonopolis;Cascavel;Indaiatuba;Novo Hamburgo;Cotia;Vitória da Conquista;Vitoria da Conquista;\
Governador Valadares;Embu das Artes;Cidade Ademar;São José de Ribamar;Sao Jose de Ribamar;\
Arapiraca;Brasilandia;Itapevi;Marília;Marilia;Itaboraí;Itaborai;Cabo Frio;Juazeiro;Campo Limpo;\
Maracanaú;Maracanau;Hortolândia;Hortolandia;Divinópolis;Divinopolis;Ipatinga;Sete Lagoas;\
Rio Verde;Águas Lindas de Goiás;Aguas Lindas de Goias;Presidente Prudente;Juazeiro do Norte;\
Santa Luzia;Samambaia;Imperatriz;Cabo de Santo Agostinho;Jabaquara;Jacareí;Jacarei;Maricá;Marica;\
Jaraguá;Itaquera;São Leopoldo;Sao Leopoldo;Luziânia;Luziania;Itabuna;Itaim Paulista;São Carlos;\
Sao Carlos;Lauro de Freitas;Sobral;Rio Claro;Valparaíso de Goiás;Valparaiso de Goias;Plano Piloto;\
Taguatinga;Nossa Senhora do Socorro;Castanhal;Cidade Tiradentes;Nova Friburgo;Planaltina;Santarém;\
Santarem;Santa Bárbara d'Oeste;Santa Barbara d'Oeste;Alvorada;Cachoeiro de Itapemirim;\
Jaraguá do Sul;Jaragua do Sul;Cidade Dutra;Guarapuava;Pirituba;Passo Fundo;Ferraz de Vasconcelos;\
Angra dos Reis;Bragança Paulista;Braganca Paulista;Teresópolis;Teresopolis;Palhoça;Palhoca;\
Ibirité;Ibirite;Araçatuba;Aracatuba;Vila Andrade;Poços de Caldas;Pocos de Caldas;Araraquara;\
Porto Seguro;Rio das Ostras;Linhares;São Caetano do Sul;Sao Caetano do Sul;Pindamonhangaba;\
Francisco Morato;Lages;Lajeado;Barra Mansa;Pedreira;Dourados;Criciúma;Criciuma;Chapecó;Chapeco;\
Barreiras;Patos de Minas;Itapecerica da Serra;Abaetetuba;Itapetininga;Caxias;Camaragibe;Itajaí;\
Itajai;São Mateus;Sao Mateus;Ilhéus;Ilheus;Santana de Parnaíba;Santana de Parnaiba;Parelheiros;\
Mogi Guaçu;Mogi Guacu;Pouso Alegre;Araucária;Araucaria;Garanhuns;Iguatemi;Queimados;\
Fazenda Rio Grande;Sao Rafael;Botucatu;Nilópolis;Nilopolis;Marabá;Maraba;Paço do Lumiar;\
Paco do Lumiar;Teixeira de Freitas;Franco da Rocha;Atibaia;Cachoeirinha;Macaé;Macae;Trindade;\
Cangaiba;Paranaguá;Paranagua;Vila Curuca;Balneário Camboriú;Balneario Camboriu;Sao Lucas;Parnaíba;\
Parnaiba;Araruama;Freguesia do Ó;Freguesia do O;Cidade Lider;Varginha;Campo Largo;Araras;\
Vila Jacui;Cametá;Cameta;Vitória de Santo Antão;Vitoria de Santo Antao;Santa Cruz do Sul;\
Sapucaia do Sul;Rio Pequeno;Itapipoca;Crato;Apucarana;Jardim Helena;Sabará;Sabara;Vespasiano;\
Tatuí;Tatui;Águas Claras;Aguas Claras;Bosque Saúde;Bosque Saude;Jose Bonifacio;Votorantim;Jequié;\
Jequie;Vila Mariana;Sertãozinho;Sertaozinho;Barcarena;Valinhos;Barbacena;Guarapari;Ji Paraná;\
Ji Parana;Itaguaí;Itaguai;Butanta;Uruguaiana;Caraguatatuba;Itaituba;Bento Gonçalves;\
Bento Goncalves;Alagoinhas;Itatiba;Barretos;Igarassu;Sorriso;Guará;Almirante Tamandaré;\
Almirante Tamandare;Arapongas;Piraquara;Senador Canedo;Jandira;Guaratinguetá;Guaratingueta;\
Araguari;Raposo Tavares;Bairro da Penha;Umuarama;Pinhais;Ipiranga;São Gonçalo do Amarante;\
Sao Goncalo do Amarante;Catanduva;Várzea Paulista;Varzea Paulista;Ribeirão Pires;Ribeirao Pires;\
Recanto das Emas;Vila Medeiros;Simões Filho;Simoes Filho;Catalão;Catalao;Eunápolis;Eunapolis;\
Itabira;Paulo Afonso;Tangará da Serra;Tangara da Serra;Itacoatiara;Cubatão;Cubatao;\
Ermelino Matarazzo;Passos;Marituba;Nova Lima;Araxá;Araxa;Conselheiro Lafaiete;Resende;\
São Lourenço da Mata;Sao Lourenco da Mata;Manacapuru;São Pedro da Aldeia;Sao Pedro da Aldeia;\
Paulínia;Paulinia;Tubarão;Tubarao;Guaianases;Vila Maria;Luis Eduardo Magalhães;\
Luis Eduardo Magalhaes;Itaperuna;Cambé;Cambe;Breves;Açailândia;Acailandia;Jataí;Jatai;Ipojuca;\
Vila Prudente;Nova Serrana;Paragominas;Riacho Fundo II;Maranguape;Araguaína;Araguaina;Artur Alvim;\
Lavras;Coronel Fabriciano;Muriaé;Muriae;Ourinhos;Abreu e Lima;Novo Gama;Bacabal;Mandaqui;\
Vila Matilde;Itabaiana;Cursino;Itanhaém;Itanhaem;Santo Antônio de Jesus;Santo Antonio de Jesus;\
Caieiras;Perdizes;Birigui;Ituiutaba;Japeri;Parintins;Mairiporã;Mairipora;Pôr do Sol;Por do Sol;\
Balsas;Itaim Bibi;Colatina;Teófilo Otoni;Teofilo Otoni
BY|Homyel';Hrodna;Mahilyow;Bobruysk;Baranovichi;Barysaw;Pinsk;Mazyr;Orsha
CA|Montréal;Mississauga;Brampton;Québec;Laval;Etobicoke;Gatineau;Burnaby;Longueuil;Oakville;\
Nepean;Oshawa;Greater Sudbury;Saguenay;Coquitlam;Barrie;Kelowna;Trois-Rivières;Trois-Rivieres;\
Guelph;Lévis;Abbotsford;Whitby;St. Catharines;Ahuntsic-Cartierville;Le Vieux-Longueuil;Sherbrooke;\
Ottawa South;Saint-Louis-de-Terrebonne;Saanich;Terrebonne;Sainte-Foy;St. John's;Thunder Bay;\
La Cité-Limoilou;La Cite-Limoilou;Le Plateau-Mont-Royal;Ville-Marie;Brantford;Kamloops;Lethbridge;\
Whalley;Chilliwack;Dartmouth;Red Deer
CD|Kananga;Bukavu;Tshikapa;Kikwit;Masina;Mbandaka;Uvira;Bunia;Mwene;Butembo;Isiro;Kindu;Kabinda;\
Gandajika;Bandundu Province;Kamina;Gemena;Mwene-Ditu;Kalemie;Bumba;Mbanza-Ngungu;Lisala;Ilebo;\
Tshilenge;Inkisi;Bukama;Bakwa
CF|Bégoua;Begoua;Carnot;Berbérati;Berberati
CG|Dolisie;Nkayi
CH|Zürich;Winterthur
CI|Abobo;Daloa;Koumassi;San-Pedro;Gagnoa;Sinfra;Marcory;Bondoukou;Dabou;Anyama;Soubre;Abengourou;\
Bonon;Duekoué;Duekoue;Bouaflé;Bouafle;Séguéla;Seguela;Daoukro
CL|Puente Alto;Maipú;Maipu;Viña del Mar;Vina del Mar;Ñuñoa;Nunoa;San Bernardo;Puerto Montt;Arica;\
Peñalolén;Penalolen;Temuco;Rancagua;Quilicura;La Pintana;Iquique;Talca;Calama;La Serena;\
Talcahuano;Chillán;Chillan;Renca;Colina;Alto Hospicio;Osorno;Valdivia;Quilpué;Quilpue;Copiapó;\
Copiapo;Los Ángeles;San Pedro de la Paz;Coronel;Lo Prado;Curicó;Curico;Lampa
CM|Bamenda;Maroua;Ngaoundere;Nkongsamba;Kousséri;Kousseri;Bertoua;Limbe;Foumban;Kumbo;Ébolowa;\
Ebolowa
CN|Dongguan;Foshan;Wuzhong;Pudong;Changchun;Bao'an;Taiyuan;Shijiazhuang;Zhongshan;Nanning;Shantou;\
Fuzhou;Puyang;Shiyan;Tangshan;Lüliang;Luliang;Changzhou;Guiyang;Ürümqi;Lanzhou;Haikou;Linyi;\
Baoding;Minhang;Bazhong;Wenzhou;Yunfu;Huai'an;Nanchang;Hohhot;Shaoxing;Nantong;Baoshan;Baotou;\
Qingyang;Kunshan;Weifang;Zunyi;Lianyungang;Ganzhou;Songjiang;Ordos;Jieyang;Jiading;Shangqiu;\
Nanchong;Datong;Nanyang;Jiangmen;Jiangyin;Fuyang;Bayan Nur;Chaozhou;Qingyuan;Xining;Changshu;\
Huainan;Yancheng;Taizhou;Daqing;Dazhou;Yangzhou;Guilin;Zhaoqing;Mianyang;Wanzhou;Putian;Yinchuan;\
Quanzhou;Jinhua;Changde;Kaifeng;Anshan;Baoji;Suqian;Liuzhou;Zhangjiagang;Jinjiang;Bozhou;Qujing;\
Fushun;Luoyang;Guankou;Handan;Yichang;Liupanshui;Maoming;Qinzhou;Luohe;Xiangyang;Yangjiang;Yixing;\
Qingpu;Xuchang;Zigong;Xuzhou;Neijiang;Heshan;Jining;Putuo;Xinyang;Liaocheng;Jinzhong;Changzhi;\
Tianshui;Yangpu;Weinan;Jiaxing;Zhongwei;Panjin;Jiujiang;Anyang;Luohu District;Fengxiang;Bijie;\
Zhuzhou;Shangrao;Huaibei;Xuhui;Meishan;Guigang;Hengyang;Yulin;Jingzhou;Xinxiang;Yichun;Xianyang;\
Sanya;Shaoguan;Longyan;Yongzhou;Huzhou;Wuwei;Hanzhong;Hezhou;Zhu Cheng City;Dongying;Luzhou;\
Meizhou;Yueyang;Laiwu;Benxi;Pingdingshan;Bengbu;Sanhe;Xiangtan;Linfen;Zhenjiang;Huludao;Laibin;\
Xiaogan;Ziyang;Quzhou;Zaozhuang;Pingxiang;Qiqihar;Puning;Ankang;Langfang;Jiaozuo;Wanxian;Weihai;\
Zhabei;Xinyu;Yibin;Taicang;Jinshan;Chenzhou;Anqing;Xingtai;Zhaotong;Panzhihua;Chuzhou;Xuancheng;\
Shangyu;Anshun;Wuzhou;Qinhuangdao;Shaoyang;Hegang;Shizuishan;Deyang;Yangquan;Zhumadian;Changning;\
Zhangjiakou;Fuxin;Huangshi;Liaoyang;Hongkou;Baise;Binzhou;Yuncheng;Dezhou;Sanmenxia;Mudanjiang;\
Leshan;Rizhao;Suining;Chongming;Jingmen;Dandong;Panshan;Jiaozhou;Suizhou;Chizhou;Ya'an;Jinzhou;\
Sanming;Shuangyashan;Luancheng;Mengzi;Yingkou;Zhangzhou;Shihezi;Wenchang;Chuxiong;Huaihua;Ulanqab;\
Jiamusi;Korla;Wanning;Xinzhou;Pingdu;Tanggu;Shangluo;Qionghai;Cangzhou;Beihai;Hengshui;Guangyuan;\
Xianning;Tonghua;Banan;Zhangye;Zhoukou;Pingliang;Huangpu;Zhucheng;Loudi;Shanwei;Jianshui;Xichang;\
Chéngguān Qū;Chengguan Qu;Jincheng;Shouguang;Jingdezhen;Jiaojiang;Nanping;Longshan;Heyuan;\
Huangshan;Wafangdian;Yongji;Lishui;Wenshan City;Chengde;Basuo;Zhangjiajie;Shuozhou;Ningde;Jiuquan;\
Dingxi;Tongchuan;Guyuan;Chaoyang;Gujangbagh;Tongling;Gaomi;Chongzuo;Tanzhou;Hechuan;Xuanhua;\
Dachang;Fenghuang;Huanggang;Anqiu;Jizhou;Nanqiao;Huocheng;Lhoka;Pengze;Xilinhot;Hulunbuir;Chifeng;\
Yunlong;Qitaihe;Pizhou;Shiqi;Laixi;Tieling;Hechi;Tongshan;Yanji;Lincang;Xingyi;Tantou;Baicheng;\
Lianshan;Changyi;Xinyi;Yangshuo;Linqu;Pu'er;Baiyin;Gaozhou;Xiuying;Dengzhou;Artux;Qibao;Xinyuan;\
Enshi;Tanghe;Zoucheng;Fangchenggang;Kaili;Xingning;Linxia Chengguanzhen;Turpan;Longling County;\
Ghulja;Fuling;Chengzhong;Hulan Ergi;Donghai;Dongtai;Karamay;Tongliao;Nianbo;Changle;Rugao;\
Suicheng;Yanzhou;Laohekou;Suihua;Beibei;Shijie;Huayin;Jiyuan;Gucun;Xiantao;Qingzhou;Jiayuguan;\
Changzheng;Jinchang;Fendou;Heihe;Tongchuanshi;Xintai;Wuxue;Wuhai;Yintai;Longgang;Yingtan;Zitong;\
Luojiang;Lijiang;Hailar;Daliang;Bachuan;Hangu;Gunan;Jinghong;Gongheyong;Nanchuan;Bishan;Yanghang;\
Gaoping;Nyingchi;Beiliu;Changji;Duyun;Kaiyuan;Mentougou;Lushui;Jijiang;Hanfeng;Peicheng;Ezhou;\
Zhengding;Yongchuan;Aihui;Fuding;Humen;Haicheng;Beipiao;Jinshanlu;Guixi;Laizhou;Huixing;Changyuan;\
Shangri-La;Yangcheng;Dunhuang;Zaoyang;Baishan;Zhenping;Pingwu County;Qianjiang;Zhenzhou;Xindi;\
Fengcheng;Jiutai;Licheng;Dongling;Laiyang;Ulanhot;Songcheng;Hengshan;Tongzhou;Tacheng;Zhicheng;\
Nanpiao;Lizhi;Yizhou;Xinqiao;Lianghu;Guangshui;Zhaodong;Wujiaqu;Sanshui;Boshan;Yangchun;Dingzhou;\
Pengpu;Chenghua;Longfeng;Beining;Dunhua;Sujiatun;Honggang;Taozhou;Xinji;Taishan;Acheng;Hailin;\
Nanjin;Jieshou;Yushu;Gongzhuling;Shuizhai;Shanhaiguan;Yuepu;Liuzhi;Chaohu;Liangping;Doilungdêqên;\
Doilungdeqen;Jieshi;Hejiang;Xiayang;Wuyishan;Jiashan;Huinong;Gejiu;Jiagedaqi;Tumxuk;Shiqiao;\
Shenglilu;Jiawang;Wugang;Zhalantun;Dawukou;Majie;Shangzhi;Shuangcheng;Dongyang;Jiazi;\
Santo António;Leiyang;Shuanglonghu;Shache;Gaojing;Songnan;Jiangyou;Tengyue;Shajing;Jinfeng;\
Jingzhi;Macheng;Ālā'ĕr;Ala'er;Nossa Senhora de Fátima;Nossa Senhora de Fatima;Huicheng;Xiazhen;\
Haimen;Shahecheng;Lecheng;Nancun;Jiupu;Jiaohe;Huangzhou;Xiulin;Zhoucun;Xiangcheng;Longshui;Lianhe;\
Xilin Hot;Lichuan;Bao'an Centre;Zhujing;Zhaoyuan;Lhasa;Xunchang;Nanbin;Luodian;Shaoshan;Wushan;\
Shunyi;Longjing;Gulin;Chenggu;Dasha;Yakeshi;Baisha;Anliu;Lengshuijiang;Tianfu;Mingshui;Qiaotou;\
Yuyao;Zhaozhou;Wansheng;Wayaobu;Pingshan;Songyuan;Chengqiao;Taonan;Shaowu;Mengmao;Wuzhishan;\
Xigang;Chóngfú;Chongfu;Encheng;Zhuji;Datun;Qingnian;Linshui;Hailun;Shilong;Didao;Jianchang;Hulan;\
Zhongxiang;Dehui;Hanjia;Taibai;Xuyong;Jalai Nur;Tieli;Anning;Longjiang;Xinghua;Chengtangcun;\
Zhonghe;Puyang Chengguanzhen;Daxing;Yezhou;Pulandian;Wuchuan;Salaqi;Jishu;Bashan;Tongren;\
Gangu Chengguanzhen;Xincheng;Jishou;Shuifu;Hedong;Huacheng;Lianjiang;Linxi;Xinzhai;Kangding
CO|Cúcuta;Cucuta;Soacha;Bucaramanga;Ibagué;Ibague;Santa Marta;Montería;Monteria;Valledupar;\
Manizales;Pasto;Neiva;Villavicencio;Popayán;Popayan;Palmira;Itagüí;Itagui;Sincelejo;Floridablanca;\
Tuluá;Tulua;Dosquebradas;Barrancabermeja;Riohacha;Tunja;Yopal;Florencia;Maicao;Piedecuesta;\
Envigado;Facatativá;Facatativa;Pitalito;Cartago;Zipaquirá;Zipaquira;Quibdó;Quibdo;Rionegro;\
Mosquera;Magangué;Magangue;Funza;Guadalajara de Buga;Sogamoso;Girón;Giron;Girardot City;\
Sabanalarga;Ocaña;Ocana
CR|San José
CU|Santiago de Cuba;Camagüey;Camaguey;Holguín;Guantánamo;Guantanamo;Almendares;Diez de Octubre;\
Arroyo Naranjo;Las Tunas;Boyeros;Pinar del Río;Pinar del Rio;Cienfuegos;Fontanar;\
Ciudad Camilo Cienfuegos;San Miguel del Padrón;San Miguel del Padron;Centro Habana;\
Balcón de la Lisa;Balcon de la Lisa;Matanzas;Ciego de Ávila;Ciego de Avila;Plaza de la Revolución;\
Plaza de la Revolucion;Marianao;Sancti Spíritus;Sancti Spiritus;Guanabacoa;Vedado;Palma Soriano;\
Alamar
CZ|Liberec
DE|Frankfurt am Main;Dusseldorf;Essen;Duisburg;Wandsbek;Bochum;Wuppertal;Bielefeld;Hamburg-Nord;\
Münster;Munster;Hamburg-Mitte;Augsburg;Wiesbaden;Marienthal;Karlsruhe;Gelsenkirchen;Eimsbüttel;\
Eimsbuttel;Aachen;Mönchengladbach;Monchengladbach;Altona;Chemnitz;Braunschweig;Krefeld;Freiburg;\
Neue Neustadt;Mainz;Oberhausen;Lübeck;Lubeck;Kassel;Potsdam;Saarbrücken;Saarbrucken;Mülheim;\
Mulheim;Harburg;Darmstadt;Osnabrück;Osnabruck;Neukölln;Neukolln;Solingen;Ludwigshafen am Rhein;\
Leverkusen;Oldenburg;Kreuzberg;Neuss;Regensburg;Prenzlauer Berg;Paderborn;Würzburg;Wurzburg;Fürth;\
Furth;Charlottenburg;Schöneberg;Schoneberg;Recklinghausen;Göttingen;Gottingen;Heilbronn;\
Ingolstadt;Bottrop;Bergedorf;Pforzheim;Offenbach;Friedrichshain;Remscheid;Nippes;Porz am Rhein;\
Reutlingen;Marzahn;Rodenkirchen;Koblenz;Siegen;Bergisch Gladbach;Moers;Hildesheim;Erlangen;\
Wilmersdorf
DK|Århus;Arhus
DO|Santo Domingo Oeste;Santo Domingo Este;San Pedro de Macorís;San Pedro de Macoris;La Romana;\
Puerto Plata;San Francisco de Macorís;San Francisco de Macoris;Salvaleón de Higüey;\
Salvaleon de Higuey;La Vega
DZ|Blida;Batna;Bab Ezzouar;Djelfa;Sétif;Setif;Sidi Bel Abbes;Biskra;Tébessa;Tebessa;El Oued;\
Tiaret;Chlef;Tlemcen;Ouargla;Mostaganem;Bordj Bou Arreridj;El Achir;Souk Ahras;Médéa;Medea;\
El Eulma;Ghardaïa;Ghardaia;Saïda;Saida;Laghouat;M'Sila;Relizane;Bordj el Kiffan;Guelma;Rouiba;\
Aïn Beïda;Ain Beida;Khenchela;Bou Saâda;Bou Saada;Baraki;Tizi Ouzou
EC|Cuenca;Santo Domingo de los Colorados;Ambato;Portoviejo;Eloy Alfaro;Machala;Riobamba;Quevedo;\
Latacunga;Daule;Milagro
EE|Lasnamäe;Lasnamae
EG|Shubrā al Khaymah;Shubra al Khaymah;Madīnat an Naşr;Madinat an Nasr;Al Mansurah;\
Al Mahallah al Kubra;Tanta;Assiut;Al Fayyum;Al Khuşūş;Al Khusus;Zagazig;Ismailia;Aswān;Damanhur;\
New Cairo;Al Qāhirah al Jadīdah;Al Qahirah al Jadidah;Banī Suwayf;Bani Suwayf;Shibīn al Kawm;\
Shibin al Kawm;Halwan;Mallawī;Mallawi;Arīsh;Arish;Kafr ash Shaykh;Bilbeis;Banhā;Banha;\
Marsa Matruh;Al Maţarīyah;Al Matariyah;Qalyub;Al Hawamidiyah;Abū Kabīr;Abu Kabir;Mīt Ghamr;\
Mit Ghamr;Akhmīm;Akhmim;Girga;Disūq;Disuq;Samālūţ;Samalut;Al-'Ubūr;Al-'Ubur;Kirdāsah;Kirdasah;\
Bilqās;Bilqas;Ţahţā;Tahta;Sinnūris;Sinnuris;Kafr ad Dawwār;Kafr ad Dawwar;Al Manzalah;Munūf;Munuf;\
Ashmūn;Ashmun;As Sinbillāwayn;As Sinbillawayn;Maghāghah;Maghaghah;Manfalūţ;Manfalut;Fāqūs;Faqus;\
Banī Mazār;Bani Mazar;Al Fashn;Ţalkhā;Talkha;Abnūb;Abnub;Zefta;Abū Tīj;Abu Tij;Dayrūţ;Dayrut;\
Dikirnis
ES|Sevilla;Las Palmas de Gran Canaria;Alicante;Gijón;Gijon;Eixample;L'Hospitalet de Llobregat;\
Carabanchel;A Coruña;A Coruna;Puente de Vallecas;Fuencarral;Sant Martí;Sant Marti;Elche;\
Ciudad Lineal;Fuencarral-El Pardo;Oviedo;Terrassa;Badalona;Jerez de la Frontera;\
Santa Cruz de Tenerife;Móstoles;Mostoles;Almería;Almeria;Alcalá de Henares;Alcala de Henares;\
Fuenlabrada;Leganés;Leganes;Getafe;Sants-Montjuïc;Sants-Montjuic;Albacete;Alcorcón;Alcorcon;\
Castelló de la Plana;Castello de la Plana;Horta-Guinardó;Horta-Guinardo;Nou Barris;Hortaleza;\
San Blas-Canillejas;Marbella;Tetuán de las Victorias;Tetuan de las Victorias;Logroño;Logrono;\
La Laguna;Badajoz;Madrid Centro;Arganzuela;Sarrià-Sant Gervasi;Sarria-Sant Gervasi;Chamberí;\
Chamberi;Sant Andreu;Usera;Lleida;Chamartín;Chamartin;Mataró;Mataro;Villaverde;Telde;Dos Hermanas;\
Gràcia;Gracia;Santa Coloma de Gramenet;Torrejón de Ardoz;Torrejon de Ardoz;Moncloa-Aravaca;\
Alcobendas;Parla;Delicias;Ourense;Moratalaz;Ciutat Vella;Orihuela;Barakaldo;Girona
ET|Jijiga;Gonder;Mek'ele;Nazrēt;Nazret;Awasa;Shashamane;Harar;Ārabī;Arabi;Debre Birhan;Āsela;\
Asela;Debre Tabor;Ādīgrat;Adigrat;Weldiya;Sebeta;Burayu;Inda Silasē;Inda Silase
FI|East Helsinki;Jyväskylä;Jyvaskyla;Kuopio;Lahti
FR|Marne La Vallée;Marne La Vallee;Montpellier;Rennes;Reims;Cergy-Pontoise;Saint-Étienne;\
Saint-Etienne;Toulon;Angers;Dijon;Nîmes;Nimes;Clermont-Ferrand;Aix-en-Provence;\
Saint-Quentin-en-Yvelines;Le Mans;Amiens;Limoges;Villeurbanne;Besançon;Besancon;Mulhouse;\
Montreuil;Perpignan;Boulogne-Billancourt;Argenteuil
GB|Leicester;Birkenhead;Islington;Kingston upon Hull;Swansea;Southend-on-Sea;Brighton;\
Wolverhampton;Stoke-on-Trent;Milton Keynes;City of Westminster;Northampton;Bexley;Luton;Swindon;\
St Helens;Ipswich;Warrington;Walsall;Ilford;Bournemouth;Newport;Enfield Town;Burnley;Huddersfield;\
Blackpool;Basildon;Middlesbrough;Stockport;High Wycombe;Exeter;Colchester;Tottenham;Salford;\
Newcastle under Lyme;Solihull;Watford;Burton upon Trent;Cheltenham;Rotherham;Worthing;Doncaster;\
Mendip;Sutton Coldfield;Walthamstow;Dagenham;Basingstoke;Maidstone;Woking;West Bromwich;\
Eastbourne;Gillingham;Becontree
GH|Cape Coast;Atsiaman;Ashaiman;Obuase;Koforidua;Teshi Old Town;Sekondi-Takoradi;Amanfrom;\
Medina Estates;Twifu Praso
GN|Camayenne;Nzérékoré;Nzerekore;Kankan;Manéah;Maneah;Dubréka;Dubreka;Siguiri;Dixinn;Kissidougou
GR|Thessaloníki;Pátra;Patra;Lárisa;Larisa;Peristéri;Peristeri;Irákleion;Irakleion;Kallithéa;\
Kallithea
GT|Villa Nueva;Mixco;Cobán;Coban;Escuintla;Villa Canales;Jutiapa;Chichicastenango;\
San Juan Sacatepéquez;San Juan Sacatepequez;Petapa;Santa Lucía Cotzumalguapa;\
Santa Lucia Cotzumalguapa;Chiquimula;Coatepeque;Chinautla;Totonicapán;Totonicapan;Puerto Barrios
HK|New Territories;Kowloon;Hong Kong Island;Tuen Mun;Sha Tin;Sham Shui Po;Wong Tai Sin;\
Kowloon City;Tseung Kwan O;Kwai Chung;Tsuen Wan;Tin Shui Wai;Tai Po;Fanling;Ma On Shan;\
Yuen Long San Hui;Yuen Long;Kowloon City Centre;Tsing Yi Town;Yuen Long Kau Hui;Wan Chai;\
San Tung Chung Hang;Tung Chung
HN|Danlí;La Ceiba;Puerto Cortez;Catacamas;Choloma;Siguatepeque;Olanchito;Tocoa;El Progreso
HT|Delmas;Pétionville;Petionville;Port-de-Paix;Saint-Marc;Croix-des-Bouquets;Dessalines;Jacmel;\
Cap-Haïtien;Cap-Haitien;Léogâne;Leogane;Arcahaie;Les Cayes;Tigwav
HU|Budapest XI. kerület;Budapest XI. kerulet;Zugló;Zuglo;Budapest III. kerület;\
Budapest III. kerulet;Nyíregyháza;Nyiregyhaza;Budapest XIII. kerület;Budapest XIII. kerulet;\
Székesfehérvár;Szekesfehervar;Újpest;Ujpest
ID|Depok;Tangerang;Makassar;South Tangerang;Jepara;Pekanbaru;Bandar Lampung;Bogor;Padang;Malang;\
Samarinda;Tasikmalaya;Situbondo;Denpasar;Banjarmasin;Jambi City;Cimahi;Surakarta;Kupang;Manado;\
Mataram;Jayapura;Bengkulu;Yogyakarta;Sukabumi;Cibinong;Kendari;Dumai;Pekalongan;Palangkaraya;\
Percut;Jember;Tegal;Banjarbaru;Cileungsir;Binjai;Pematangsiantar;Banda Aceh;Pasarkemis;Tarakan;\
Singkawang;Padangsidempuan;Probolinggo;Toli-Toli;Lubuklinggau;Purwokerto;Tanjung Pinang;\
Pangkalpinang;Bitung;Klungkung;Sorong;Citeureup;Pasuruan;Loa Janan;Banjar;Ciputat;Ciampea;\
Gorontalo;Madiun;Rengasdengklok;Lhokseumawe;Sumedang;Salatiga;Sawangan;Padalarang;Curug;\
Tanjungbalai;Labuan Bajo;Palopo;Pemalang;Langsa;Lembang;Singosari;Purwakarta;Teluknaga;Cianjur;\
Pamulang;Cikupa;Ungaran;Plumbon;Sampit;Banjaran;Baubau;Blitar;Parepare;Sunggal;Perbaungan;\
Watampone;Astanajapura;Timika;Kisaran;Mojokerto;Payakumbuh;Batang;Purwodadi;Sidoarjo;\
Rangkasbitung;Gunungsitoli;Baturaja;Adiwerna;Singaraja;Manokwari;Garut;Martapura;Parung;Magelang;\
Cikampek;Klaten;Jombang;Paseh;Sukawati;Lumajang;Indramayu;Kotamobagu;Bukittinggi;Sepatan;\
Banyuwangi;Tebingtinggi;Kedungwuni;Soreang;Pamanukan;Lawang;Kuningan;Cileunyi;Kresek;Ciamis;\
Pelabuhanratu;Pangkalanbuun;Arjawinangun;Subulussalam;Prabumulih;Tanjung Pandan;Rantauprapat;\
Belawan;Sungai Penuh;Sungailiat;Grogol;Negara;Sumedang Utara
IE|South Dublin
IL|West Jerusalem;Rishon LeTsiyyon;Petah Tiqva;Netanya;Bnei Brak;Holon;Ramat Gan;Rehovot;Bat Yam;\
Bet Shemesh;Kfar Saba;Jaffa
IN|Kanpur;Thāne;Rasapūdipalem;Rasapudipalem;Pimpri-Chinchwad;Patna;Kallakurichi;Ludhiana;Madurai;\
Tirunelveli;Faridabad;Rājkot;Rajkot;Najafgarh;Jamshedpur;Gorakhpur;Pimpri;Kalyān;Kalyan;Dombivali;\
Meerut;Virār;Virar;Nowrangapur;Srinagar;Ghāziābād;Ghaziabad;Dhanbad;Varanasi;Amritsar;Vijayawada;\
Ranchi;Jabalpur;Prayagraj;Jodhpur;Gwalior;Howrah;Raipur;Tiruchirappalli;Shivaji Nagar;Sholapur;\
Chandigarh;Tiruppur;Guwahati;Hubballi;Salem;Bhiwandi;Jalandhar;Rohini;Kanayannur;Bhayandar;Narela;\
Thiruvananthapuram;Alīgarh;Aligarh;Bareilly;Morādābād;Moradabad;Warangal;Dhārāvi;Dharavi;Guntur;\
Puducherry;Jājmau;Jajmau;Amravati;Bikaner;Bhilai;Cuttack;Borivli;Bhavnagar;Sāngli;Sangli;Bokāro;\
Bokaro;Nanded;Kozhikode;Kolhāpur;Kolhapur;Nellore;Kalaburagi;Ajmer;Dehradun;Durgapur;Ulhasnagar;\
Siliguri;Ujjain;Bilimora;Karol Bāgh;Karol Bagh;Āsansol;Asansol;Belagavi;Sahāranpur;Saharanpur;\
Vellore;Bhātpāra;Bhatpara;Malegaon;Ambattur;Jalgaon;Kurnool;Rāmgundam;Ramgundam;Udaipur;\
Maheshtala;Patiāla;Patiala;Shyamnagar;Davangere;Akola;Rajpur Sonarpur;Korba;Jhānsi;Jhansi;Ballari;\
Bhāgalpur;Bhagalpur;Agartala;Kākināda;Latur;Pānihāti;Panihati;Rajamahendravaram;Dhule;Rohtak;\
Ahilyanagar;Kollam;Bilāspur;Bilaspur;Bhilwara;Brahmapur;Muzaffarpur;Punāsa;Punasa;Muzaffarnagar;\
Avadi;Kadapa;Kukatpally;Kāmārhāti;Kamarhati;Mathura;Chānda;Vijayapura;Shivamogga;Alwar;Shāhjānpur;\
Shahjanpur;Jūnāgadh;Junagadh;Thrissur;Nizāmābād;Nizamabad;Tumkūr;Tumkur;Parbhani;Hisar;Fīrozābād;\
Firozabad;Kulti;Karnāl;Karnal;Barddhamān;Barddhaman;Gundupālaiyam;Gundupalaiyam;Bārāsat;Barasat;\
Mulugu;Bihār Sharīf;Bihar Sharif;Rāmpur;Rampur;Darbhanga;Panipat;Tirupati;Greater Noida;Aizawl;\
Gandhinagar;Dindigul;Thanjavur;Karīmnagar;Karimnagar;Dewas;Sonīpat;Sonipat;Ichalkaranji;Bathinda;\
Jālna;Jalna;Kirāri Sulemānnagar;Kirari Sulemannagar;Satna;Purnia;Imphal;Saugor;Kushinagar;\
Rourkela;Anantapur;Ratlām;Ratlam;Rānipet;Ranipet;Lal Bahadur Nagar;Baranagar;Gajuwaka;Etāwah;\
Etawah;Ambarnath;Naihāti;Naihati;Begusarai;Tiruvottiyūr;Tiruvottiyur;Gāndhīdhām;Gandhidham;Sīkar;\
Ramagundam;Hāpur;Hapur;Farrukhābād;Farrukhabad;Alappuzha;Katihar;Sri Ganganagar;Uluberiya;\
Sivakasi;Karur;Rāichūr;Raichur;Pallāvaram;Pallavaram;Hosūr;Vizianagaram;Shrīrāmpur;Shrirampur;\
Quthbullapur;Nadiād;Nadiad;Nāgercoil;Nagercoil;Karāwalnagar;Karawalnagar;Murwāra;Murwara;\
Kanchipuram;Singrauli;Mirzāpur;Mirzapur;Kharagpur;Eluru;Rāniganj;Raniganj;Yamuna Nagar;\
Raurkela Industrial Township;Munger;Nandyāl;Nandyal;Panchkula;Burhānpur;Burhanpur;Morvi;Ongole;\
Hosapete;Nāngloi Jāt;Nangloi Jat;Secunderabad;Deoghar;Chāpra;Chapra;Khandwa;Morena;Gyānpur;\
Gyanpur;Bulandshahr;Bhind;Bhālswa Jahangirpur;Bhalswa Jahangirpur;Khammam;Sambhal;Bhiwāni;Bhiwani;\
Panvel;Ambāla;Ambala;Kumarapalayam;Machilīpatnam;Machilipatnam;Mahesāna;Mahesana;Mahbūbnagar;\
Mahbubnagar;Sambalpur;Bhusawal;Raebareli;Haridwar;Phusro;Adoni;Sūjāngarh;Sujangarh;Sirsa;\
Dinapur Nizamat;Bahraigh;Kāraikkudi;Karaikkudi;Sultan Pur Majra;Chandannagar;Baharampur;Shahuwadi;\
Madanapalle;Shivpuri;Surendranagar;Neyveli;Silchar;Proddatūr;Proddatur;Hugli;Hashtsāl;Hashtsal;\
Amroha;Chhindwāra;Chhindwara;Tambaram;Bhetia;Pathānkot;Pathankot;Badlapur;Cuddalore;Shimla;\
Gadag-Betageri;Gadag;Verāval;Veraval;Navsari;Bahadurgarh;Haldia;Rāiganj;Raiganj;Malda;Jaunpur;\
Deoli;Bharūch;Bharuch;Hoshiārpur;Hoshiarpur;Kumbakonam;Mohali;Udupi;Thenali;Sītāpur;Sitapur;\
Alandur;Bhadrāvati;Bhadravati;Rāj-Nāndgaon;Raj-Nandgaon;Robertsonpet;Unnāo;Unnao;Budaun;\
Madhyamgram;Chittoor;Jāmuria;Jamuria;Jaigaon;Batāla;Batala;Saharsa;Vidisha;Hanumāngarh;\
Hanumangarh;Thānesar;Thanesar;Hassan;Kishangarh;Dalūpura;Dalupura;Rudrapur;Nalgonda;Hazāribāgh;\
Hazaribagh;Medinīpur;Medinipur;Bālurghāt;Balurghat;Fyzābād;Fyzabad;Dinapore;Porbandar;Bānda;\
Hindupur;Beāwar;Beawar;Anantnag;Serilingampalle;Raigarh;Malkajgiri;Shāntipur;Shantipur;Bārākpur;\
Barakpur;Hājīpur;Hajipur;Sasarām;Sasaram;Bhimavaram;Burāri;Burari;Krishnanagar;Chitradurga;\
Dibrugarh;Abohar;Tiruvannamalai;Kaithal;Balasore;Godhra;Shillong;Rewāri;Rewari;Basirhat City;\
Chhatarpur;Mandsaur;Pālanpur;Palanpur;Lakhīmpur;Lakhimpur;Valsād;Valsad;Damoh;Haldwani;Hābra;\
Habra;Kolār;Kolar;Srikakulam;Mandya;Madhurampur Dehri;Kānchrāpāra;Kanchrapara;Dimāpur;Dimapur;\
Māler Kotla;Maler Kotla;Siwān;Siwan;Kalol;Bānkura;Bankura;Gondā City;Gonda City;Dhaulpur;Gondiā;\
Gondia;Palakkad;Bettiah;Palwal;Rānīganj;Pīlibhīt;Pilibhit;Rajapalayam;Botad;Deoria;Nimach;Khardah;\
Yavatmāl;Yavatmal;Hālīsahar;Halisahar;Khanna;Titāgarh;Mustafābād;Hāthras;Hathras;Jorhat;Lalitpur;\
Guntakal;Pithampur;Mothīhāri;Mothihari;Kanhangad;Jagdalpur;Jagādhri;Jagadhri;Dārjiling;Darjiling;\
Kurichchi;Dam Dam;Hardoī;Hardoi;Puruliya;Dharmavaram;Gokalpur;Bhadreswar;Nagaon;Vejalpur;\
Chikmagalūr;Chikmagalur;Bhadrak;Sawai Madhopur;Ambikāpur;Ambikapur;Mandoli;Chūru;Churu;Gangāpur;\
Gangapur;Madhavaram;Dohad;Barshi;Ādilābād;Adilabad;Jhunjhunūn;Jhunjhunun;Jetpur;Uppal Kalan;\
Gudivāda;Gudivada;Bārān;Baran;Narmadapuram;Amreli;Pudukkottai;Narasaraopet;Rishra;Baripāda;\
Baripada;Muktsar;Azamgarh;Barnāla;Barnala;Yelahanka;Chittorgarh;Tinsukia;Khargone;Baidyabāti;\
Baidyabati;Bastī;Basti;Gangavati;Ambur;Giridih;Wardha;Tadepalligudem;Chanduasi;Bagaha;Achalpur;\
Gondal;Dharashiv;Port Blair;Bagalkot;Suriāpet;Suriapet;Bangaon;Ashoknagar Kalyangarh;Deesa;\
Navadwīp;Navadwip;Nandurbar;Sultānpur;Sultanpur;Delhi Cantonment;Firozpur;\
Pandit Deen Dayal Upadhyaya Nagar;Sehore;Kanpur Cantonment;Bānsbāria;Bansbaria;Tadpatri;\
Jalpāiguri;Jalpaiguri;Mangalagiri;Ranebennur;Khurja;Kishanganj;Ponnāni;Ponnani;Hindaun;Nāgaur;\
Nagaur;Ambala Sadar;Bhiwadi;Būndi;Bundi;Miryalaguda;Soyībug;Soyibug;Jagtiāl;Jagtial;Roorkee;Udgīr;\
Udgir;Nagda;Betūl;Betul;Jahānābād;Jahanabad;Kashipur;Ghazīpur;Ghazipur;Amaravati;Nagapattinam;\
Buxar;Mormugao;Seoni;Aurangābād;Hinganghāt;Hinganghat;Dhamtari;Chilakalūrupet;Chilakalurupet;\
Malappuram;Bānswāra;Banswara;Chirmiri;Itārsi;Itarsi;Vasco da Gama;Gangtok;Datia;Phagwāra;Phagwara;\
Airoli
IQ|Al Mawşil al Jadīdah;Al Mawsil al Jadidah;Al Başrah al Qadīmah;Al Basrah al Qadimah;Basrah;\
Sadr City;Abū Ghurayb;Abu Ghurayb;Al Hillah;Abu al-Kahsib;Al Mahmudiyah;Dihok;Al Diwaniyah;Al-Kut;\
Al Madīnah;Al Madinah;Kelar;Ramadi;Al Fallūjah;Al Fallujah;Ash Shaţrah;Ash Shatrah;Khānaqīn;\
Khanaqin;Bayjī;Bayji;Ash Sharqāt;Ash Sharqat;Al Miqdādīyah;Al Miqdadiyah;As Samawah;Baqubah;\
Sumayl;Simele;Khasnahzān;Khasnahzan;Qeładizê;Qeladize;Al Hindīyah;Al Hindiyah;Al Qurnah;Baharkah;\
Sīnah;Sinah;Az Zubayr;Ţūz Khūrmātū;Tuz Khurmatu;Rānyah;Umm Qaşr;Umm Qasr;Al Fāw;Al-Musayab;\
Nahiyat al Iskandariyah
IR|Mashhad;Karaj;Shiraz;Ahvaz;Kermanshah;Kerman;Orūmīyeh;Orumiyeh;Zahedan;Hamadān;Hamadan;\
Eslamshahr;Ardabīl;Ardabil;Zanjan;Sanandaj;Qazvin;Khorramshahr;Khorramabad;Shahrīār;Shahriar;\
Kashan;Kāshān;Khomeynī Shahr;Khomeyni Shahr;Dezful;Marāgheh;Maragheh;Borūjerd;Borujerd;Qarchak;\
Gorgān;Gorgan;Sabzevar;Golestān;Golestan;Pākdasht;Pakdasht;Najafābād;Najafabad;Abadan;Varāmīn;\
Varamin;Neyshābūr;Neyshabur;Sāveh;Saveh;Nazarabad;Bābol;Babol;Nasīm Shahr;Nasim Shahr;Nasimshahr;\
Sirjan;Bīrjand;Birjand;Būkān;Bukan;Bojnūrd;Bojnurd;Fardīs;Fardis;Shāhīn Shahr;Shahin Shahr;\
Malāyer;Malayer;Piranshahr;Mahābād;Mahabad;Saqqez;Shahrud;Bandar-e Māhshahr;Bandar-e Mahshahr;\
Gonbad-e Kāvūs;Gonbad-e Kavus;Marvdasht;Rafsanjān;Rafsanjan;Kamālshahr;Kamalshahr;Jahrom;Marīvān;\
Marivan;Andīmeshk;Andimeshk;Shahreza;Mīāndoāb;Miandoab;Kāshmar;Kashmar;Iranshahr;Jīroft;Jiroft;\
Shahr-e Kord;Torbat-e Heydariyeh;Semnan;Marand;Behbahān;Behbahan;Shahr-e Sadra;Zābol;Zabol;Dorūd;\
Dorud;Mohammad Shahr;Bandar-e Anzalī;Bandar-e Anzali;Shahre Jadide Andisheh;Andīsheh;Andisheh;\
Pardīs;Pardis;Kāzerūn;Kazerun;Qūchān;Quchan;Borāzjān;Borazjan;Bāneh;Baneh;Chālūs;Chalus;\
Bahārestān;Baharestan;Mīāneh;Mianeh;Robāţ Karīm;Robat Karim;Pārsābād;Parsabad;Shūshtar;Shushtar;\
Lāhījān;Lahijan;Masjed Soleymān;Masjed Soleyman;Shahrak-e Pardīsān;Shahrak-e Pardisan
IT|Verona;Padua;Brescia;Prato;Reggio Calabria;Quarto Oggiaro;Reggio nell'Emilia;Livorno;Cagliari;\
Rimini;Mestre;Circoiscrizione II;Foggia;Circoiscrizione VIII;Circoiscrizione III;\
Acilia-Castel Fusano-Ostia Antica;Circoiscrizione V;Salerno;Monza;Siracusa;Bergamo;Trento;Perugia;\
Pescara;Forlì;Forli;Vicenza;Terni;Bolzano;Circoiscrizione VI;Piacenza;Arezzo;Udine
JM|Kingston;New Kingston;Spanish Town;Portmore
JO|Russeifa;Hayy Khilda;Khuraybat as Sūq;Khuraybat as Suq;Wādī as Sīr;Wadi as Sir;Ar Ramthā;\
Ar Ramtha;Suwaylih;As Salţ;As Salt
JP|Kyoto;Saitama;Chiba;Setagaya;Sakai;Hamamatsu;Aihara;Okayama;Sagamihara;Edogawe;Adachi;Shizuoka;\
Honchō;Kawaguchi;Kagoshima;Suginami;Itabashi;Hachiōji;Hachioji;Himeji;Utsunomiya;Matsuyama;\
Matsudo;Ichikawa;Higashiosaka;Nishinomiya;Kurashiki;Fukuyama;Kanazawa;Amagasaki;Katsushika;\
Fujisawa;Kashiwa;Machida;Shinagawa;Takamatsu;Toyama;Yokosuka;Hirakata;Toyonaka;Miyazaki;Suita;\
Okazaki;Ichinomiya;Toyohashi;Minato;Takasaki;Nagano;Nara-shi;Iwaki;Wakayama;Kawagoe;Takatsuki;\
Shinjuku;Koshigaya;Nakano;Tokorozawa;Asahikawa;Maebashi;Kōriyama;Koriyama;Kasugai;Akashi;Kurume;\
Toshima;Morioka;Meguro;Sumida;Ibaraki;Ichihara;Hakodate;Kakogawachō-honmachi;Kakogawacho-honmachi;\
Tokushima;Nagaoka;Shimonoseki;Fuchū;Fuchu;Fukui-shi;Minato City;Hiratsuka;Yamagata;Sasebo;\
Chigasaki;Chōfu;Chofu;Yamato;Tsukuba;Matsumoto;Bunkyo;Hachinohe;Neyagawa;Shibuya;Kasukabe;\
Takarazuka;Minamirinkan;Atsugi;Arakawa;Isesaki;Taito;Nishi-Tokyo-shi;Kishiwada;Matsue;Nagareyama;\
Yachiyo;Kodaira;Itami;Suzuka;Kamirenjaku;Kumagaya;Yamaguchi;Numazu;Jōetsu;Joetsu;Odawara;\
Tottori-shi;Toyokawa;Izumi;Tachikawa;Narashino;Tomakomai;Sakura;Kamakura;Izumo;Urayasu;Imabari;\
Takaoka;Nishio;Hirosaki;Kushiro;Oyama;Iwata;Obihiro;Niiza;Hadano;Ōgaki;Ogaki;Miyakonojō;\
Miyakonojo;Sayama;Matsusaka;Tochigi;Hitachi-Naka;Katsuta;Kawanishi;Kariya;Higashimurayama;\
Kukichūō;Kukichuo;Musashino;Shūnan;Shunan;Komaki;Yonago;Iruma;Fujieda;Ashikaga;Kakamigahara;\
Tsuchiura;Kusatsu;Moriguchi;Fukayachō;Fukayacho;Shimotoda;Ishinomaki;Kuwana;Yaizu;Minoh;Ebina;\
Kisarazu;Isahaya;Inazawa;Ebetsu;Narita;Tondabayashichō;Tondabayashicho;Sandachō;Sandacho;\
Fujinomiya;Ōmuta;Omuta;Abiko;Onomichi;Matsubara;Kokubunji;Iwakuni;Ōsaki;Osaki;Iizuka;Koganei;\
Tsuruoka;Uruma;Kashihara-shi;Kirishima;Honmachi;Niihama;Beppu;Kashiwara;Ikoma;Nobeoka;Daitō;Daito;\
Kitami;Aizu-Wakamatsu;Kakegawa;Handa;Karatsu;Higashikurume;Kōnosu;Konosu;Nasushiobara;Urasoe;\
Otaru;Ichinoseki;Hatsukaichi;Akishima;Tōkai;Hikone;Nagahama;Fujimino;Youkaichi;Kasuga;Matsutō;\
Matsuto;Kamagaya;Marugame;Habikino;Kiryū;Kiryu;Iwatsuki;Mishima;Tajimi;Inzai;Ikeda;Saijō;Saijo;\
Toride;Isehara;Chikushino-shi;Tsuyama;Ōnojō;Onojo;Kawachi-Nagano;Tokuyama;Kanoya;Chikusei;Sakado;\
Sakata;Izumisano;Ginowan
KE|Kakamega;Ruiru;Kikuyu;Karuri;Matuga;Mwala;Ongata Rongai;Lang'ata;Jomvu;Kitale;Limuru;Kitengela;\
Kiambu;Mlolongo;Malindi;Mandera;Khwisero;Kisii;Ngong
KH|Takeo
KP|Hamhŭng;Hamhung;Hŭngnam;Hungnam;Kaesŏng;Kaesong;Wŏnsan;Wonsan;Chongjin;Sariwŏn-si;Sariwon-si;\
Sinŭiju;Sinuiju;Haeju;Kanggye;Hyesan;Songnim-ni;Paek'ak;Chaeryŏng-ni;Chaeryong-ni;Ŭllyul;Ullyul;\
Kangnyŏng;Kangnyong;Kangsŏn;Kangson
KR|Suwon;Goyang-si;Seongnam-si;Cheongju-si;Bucheon-si;Hwaseong-si;Jeonju;Ansan-si;Anyang-si;\
Kimhae;Jeju City;Uijeongbu-si;Sejong;Yangsan;Gwangmyeong;Wŏnju;Wonju;Chinju;Iksan;Gunpo;Chuncheon;\
Suncheon;Mokpo;Gyeongsan-si;Hanam;Gyeongju;Chungju;Gangneung;Gimpo-si;Icheon-si;Guri-si;Yangju;\
Seogwipo;Gijang;Gwangyang;Andong;Gimcheon;Jeongeup;Siheungdong;Yeoju;Hwado;Sangju;Donghae City
KW|Al Ahmadi;Hawalli;As Sālimīyah;As Salimiyah;Sabah as Salim
KZ|Karagandy;Turkistan;Petropavl;Kokshetau;Rudnyy;Taldykorgan;Zhezqazghan
LB|Sidon;Nabatîyé et Tahta;Nabatiye et Tahta
LK|Dehiwala-Mount Lavinia;Maharagama;Moratuwa;Negombo;Pita Kotte;Sri Jayewardenepura Kotte;\
Kalmunai
LY|Misratah;Zliten;Al Khums;Az Zāwīyah;Az Zawiyah;Janzūr;Janzur;Ajdabiya;Al Ajaylat;Al Jadīd;\
Al Jadid;Darnah;Al Jumayl;Qaşr Bin Ghashīr;Qasr Bin Ghashir
MA|Tétouan;Tetouan;Al Hoceïma;Al Hoceima;Temara;Beni Mellal;Salé Al Jadida;Sale Al Jadida;\
Ait Melloul;Dar Bouazza;Fès al Bali;Fes al Bali;Khemisset;Inezgane;Ksar El Kebir;Larache;Berkane;\
Taourirt;Bouskoura;Al Fqih Ben Çalah;Al Fqih Ben Calah;Dchira El Jihadia;Oued Zem;\
El Kelaa des Srarhna;Sidi Slimane;Errachidia
MD|Tiraspol;Bălţi;Balti
MG|Mahajanga;Fianarantsoa;Antsiranana
ML|Koutiala;Ségou;Segou;Kalaban Koro
MM|Nay Pyi Taw;Hlaingthaya;Mawlamyine;Kalemyo;Insein;Amarapura;Pathein;Yawnghwe;Monywa;Meiktila;\
Myeik;Kēng Tung;Keng Tung;Mu-se;Taunggyi;Myingyan;Mingaladon;Hinthada;Kyauktan;Mingala Tangnyunt;\
Lashio;Pakokku;Thaton;Pyin Oo Lwin;Möng Yang;Mong Yang;Kyimyindine;Set Ka Lay;Yenangyaung;Taungoo
MO|Taipa
MU|Vacoas;Beau Bassin-Rose Hill
MW|Zomba
MX|Iztapalapa;Ecatepec de Morelos;Santiago de Querétaro;Santiago de Queretaro;León de los Aldama;\
Leon de los Aldama;Ciudad Juarez;Zapopan;Gustavo Adolfo Madero;Ciudad Nezahualcoyotl;Mexicali;\
Cancún;Cancun;Naucalpan de Juárez;Naucalpan de Juarez;Hermosillo;Culiacán;Culiacan;Morelia;\
Torreón;Torreon;Álvaro Obregón;Alvaro Obregon;Acapulco de Juárez;Acapulco de Juarez;Tlalnepantla;\
Tlaquepaque;Coyoacán;Coyoacan;Tuxtla;Reynosa;Tlalpan;Cuautitlán Izcalli;Cuautitlan Izcalli;\
Cuauhtémoc;Cuauhtemoc;Victoria de Durango;Heroica Matamoros;Toluca;Ciudad López Mateos;\
Ciudad Lopez Mateos;Ciudad Apodaca;Ciudad General Escobedo;Ensenada;Xochimilco;\
Venustiano Carranza;Xalapa de Enríquez;Xalapa de Enriquez;Nuevo Laredo;Azcapotzalco;\
San Nicolás de los Garza;San Nicolas de los Garza;Tonalá;Tonala;Ojo de Agua;Benito Juárez;\
Benito Juarez;Iztacalco;Mazatlán;Mazatlan;Irapuato;Miguel Hidalgo;Tapachula;Villahermosa;Celaya;\
Cuernavaca;Tepic;Ciudad Victoria;Soledad de Graciano Sánchez;Soledad de Graciano Sanchez;\
Ciudad Obregón;Ciudad Obregon;Ixtapaluca;Coatzacoalcos;Tampico;Ciudad Benito Juárez;\
Ciudad Benito Juarez;Tláhuac;Tlahuac;Uruapan;Cholula;Nicolás Romero;Nicolas Romero;Zumpango;\
Coacalco;Nogales;Gómez Palacio;Gomez Palacio;Los Mochis;Pachuca de Soto;Colonia del Valle;\
Tehuacán;Tehuacan;Magdalena Contreras;Puerto Vallarta;Campeche;Ciudad Acuña;Ciudad Acuna;\
San Cristóbal de las Casas;San Cristobal de las Casas;Jiutepec;Monclova;Cabo San Lucas;\
Ciudad Madero;Ciudad Lázaro Cárdenas;Ciudad Lazaro Cardenas;Ciudad del Carmen;Chilpancingo;\
Zamora de Hidalgo;Poza Rica de Hidalgo;Cuautitlán;Cuautitlan;San Luis Río Colorado;\
San Luis Rio Colorado;San Miguel de Allende;Chicoloapan;Chetumal;Chalco;Comitán;Comitan;\
Delegación Cuajimalpa de Morelos;Delegacion Cuajimalpa de Morelos;Tuxtepec;Cuautla;\
San Pablo de las Salinas;San Martin Texmelucan de Labastida;Piedras Negras;Playa del Carmen;\
Ciudad Delicias;San Juan del Río;San Juan del Rio;San José del Cabo;San Jose del Cabo;\
San Pedro Garza García;San Pedro Garza Garcia;Huixquilucan;Ciudad Valles;Orizaba;\
Iguala de la Independencia;Ciudad de Villa de Álvarez;Ciudad de Villa de Alvarez;Heroica Guaymas;\
Navojoa;Minatitlán;Minatitlan;Ciudad Guzmán;Ciudad Guzman;Yautepec;Texcoco de Mora;\
Hidalgo del Parral;Teziutlan;Tepexpan;Tulancingo;Apatzingán;Apatzingan;Rosarito;Colonia Lindavista
MY|Kampung Baru Subang;Petaling Jaya;Shah Alam;Subang Jaya;Bukit Rahman Putra;Pelentong;\
Iskandar Puteri;Kota Bharu;Kota Kuala Muda;Sungai Petani;Selayang Baru Utara;Pasir Gudang;\
Mukim Pulai;Kampung Larkin Lama;Kota Damansara;Sandakan;Kuala Terengganu;Taman Petaling;\
Alor Setar;Kampung Kangkar Teberau;Puchong;Seremban;Tawau;Setapak;Kluang;Kapar;Batu Caves;Klang;\
Kajang;Teluk Intan;Kampong Baharu Cheras Batu Sebelas;Pasir Mas;Paya Terubong;Sungai Buloh;\
Bandar Seri Alam;Taiping;Wangsa Maju;Bukit Mertajam;Bandar Sunway;Bandar Utama;Bukit Jalil;Rawang;\
Kuala Kubu Baharu;Skudai;George Town;Batu Pahat;Sitiawan;Bercham;Setia Alam;Bandar Tasik Puteri;\
Bandar Bukit Raja;Kampung Pasir Gudang Baru;Kampung Sungai Glugur;Kampung Sungai Ara;Pasir Puteh;\
Cheras;Tasek Glugor;Seri Kembangan;Ampang;Titiwangsa;Bukit Bintang;Maran;Lahad Datu;Kuala Krai;\
Perling;Sentul;Seri Manjung;Bandar Mahkota Cheras
MZ|Matola;Quelimane;Lichinga;Mocuba;Gurúè;Gurue;Xai-Xai;Mandimba;Ressano Garcia;Angoche
NG|Onitsha;Ilorin;Zaria;Abeokuta;Akure;Agege;Osogbo;Ile-Ife;Gombe;Ajegunle;Owerri;Ebute Ikorodu;\
Okene;Ikare;Ado-Ekiti;Ogbomoso;Minna;Makurdi;Umuahia;Iseyin;Yenagoa;Gboko;Ijebu Ode;Obalende;\
Ilesa;Ikeja;Akowonjo;Alimosho;Sapele;Efon-Alaaye;Ikot Ekpene;Jimeta;Atani;Aliayabiagba;Gusau;\
Ikire;Shagamu;Chakwama;Mushin;Nnewi;Surulere;Ise-Ekiti;Ila Orangun;Oshodi;Ijero-Ekiti;Inisa;\
Suleja;Shomolu;Irewe;Gbongan;Ejigbo;Funtua;Igboho;Buguma;Ikirun;Abakaliki;Okrika;Amaigbo;Lafia;\
Gashua;Modakeke;Ilobu;Jalingo;Okigwe;Esuk Oron;Nsukka;Nguru;Hadejia;Ijebu-Igbo;Uromi;Birnin Kebbi;\
Pindiga;Azare;Nkpor;Ikere-Ekiti;Lafiagi;Alasia
NI|Masaya;Chinandega;Matagalpa
NL|Tilburg;Breda;Nijmegen;Almere Stad;Haarlem;Arnhem;Enschede;Zaanstad;Amersfoort;Apeldoorn;\
Hoofddorp;Zwolle;Leeuwarden;Maastricht;Leiden;Dordrecht;Zoetermeer;Venlo
NO|Kristiansand;Drammen
NP|Birgañj;Birganj;Dhangadhi;Hetauda;Janakpur;Butwāl;Butwal;Dharān;Dharan;Nepalgunj;Birendranagar;\
Madhyapur Thimi;Lahān;Lahan
NZ|Manukau City;North Shore;Lower Hutt
OM|Bawshar;Şalālah;Saham;Rustaq;As Suwayq
PA|San Miguelito;Juan Díaz;Juan Diaz
PE|Chiclayo;Huancayo;Iquitos;Pucallpa;Chimbote;Tacna;Santiago de Surco;Juliaca;Huánuco;Huanuco;\
Miraflores;Santa Anita - Los Ficus;Sullana;Chincha Alta;Ayacucho;Huaraz;San Francisco De Borja
PH|Quezon City;Caloocan;Taguig;Budta;Malingao;Cebu City;Pasig City;Cagayan de Oro;General Santos;\
Paranaque City;Las Piñas;Las Pinas;Muntinlupa;Makati City;Lapu-Lapu City;Angeles City;\
Marikina City;Mandaluyong City;Bacolod City;Mansilingan;Dasmariñas;Dasmarinas;Mandaluyong;Pasay;\
Tarlac City;Cotabato;Malabon;San Jose del Monte;Bacoor;Cabanatuan City;Iligan;Mandaue City;\
Iligan City;Butuan;Cabuyao;Biñan;Binan;Santol;Cainta;Baguio;Malolos;Mantampay;Bagong Silang;\
Marawi City;Tacloban;Navotas;Ormoc;Magugpo Poblacion;Taytay;Lucena;Meycauayan;NIA Valencia;\
Puerto Princesa;Olongapo;Binangonan;Lipa City;Panabo;Kabankalan;Pagadian;Koronadal;Bago City;\
Panalanoy;Mabalacat City;Sorsogon;Roxas City;Legaspi;Dagupan;Tuguegarao;Ilagan;Pandi;Capas;\
Mariveles;Guyong;Urdaneta;La Trinidad;Norzagaray;Gingoog;Baliuag;Angono;Muricay;Bulaon;Gapan;\
Bayambang;Pulong Santa Cruz;Bayawan;Sultan Kudarat;Hagonoy;Calumpit;Plaridel;Silang;Malita;\
Guiguinto;Manolo Fortich;Midsayap;Himamaylan;Los Baños;Tacurong;Dinaig;Digos;Cavite City;Tayabas;\
Iriga City;Quezon;Dumaguete;Laoag;Pulilan;Bayugan;Maramag;Catbalogan;Bagong Silangan;Paniqui;\
Tanza;Isulan;Calasiao
PK|Gujranwala;Bannu;Sargodha;Arifwala;Dera Ismail Khan;Muzaffarābād;Muzaffarabad;Battagram;\
Chunian;Jhang Sadr;Shekhupura;Gujrat;Sahiwal;Okara;Rahim Yar Khan;Kasur;Jalalpur Pirwala;\
Dera Ghazi Khan;Pindi Bhattian;Tando Bago;Tando Allahyar;Wah Cantt;Chak Jhumra;Bhawana;Larkana;\
Nawabshah;Burewala;Mingora;Sinjhoro;Hafizabad;Chiniot;Mardan;Malir Cantonment;Kamoke;Abbottabad;\
Saddiqabad;Mirpur Khas;Skardu;Muridke;Shahkot;Bahawalnagar;Kunri;Muzaffargarh;Digri;Jacobabad;\
Khuzdar;Gilgit;Gojra;Shikarpur;Talhar;Qadirpur Ran;Dajal;Ahmadpur East;Dhirkot;Garhi Khairo;\
Jhelum;Tando Adam;Hasilpur;Kamalia;Arif Wala;Jampur;Wazirabad;Kohat;Layyah;Shujaabad;Eminabad;\
Jaranwala;Tordher;Chishtian;Harunabad;Jalalpur Jattan;Umarkot;Lodhran;Khanpur;Attock City;\
Manjhand;Mian Channun;Bhakkar;Narowal;Chaman;Nankana Sahib;Mandi Bahauddin;Mianwali;Daska Kalan;\
Shakargarh;Pakpattan;Mailsi;Dokri;New Mirpur City;Toba Tek Singh;Haveli Lakha;Shahdad Kot;\
Charsadda;Ghotki;Sambrial;Badin;Taunsa;Phool Nagar;Tando Muhammad Khan;Pattoki;Shahdadpur;\
Jauharabad;Vihari;Chichawatni;Dera Murad Jamali;Kotri;Kot Addu;Sangla Hill;Kharian;Khushāb;\
Khushab;Pasrur;Pano Aqil;Shabqadar;Kot Radha Kishan;Chakwal;Renala Khurd;Raja Jang;Model Town
PL|Białystok;Bialystok;Częstochowa;Czestochowa;Sosnowiec;Radom;Mokotów;Mokotow;Toruń;Torun;Kielce;\
Zabrze;Bytom;Praga Południe;Praga Poludnie;Bielsko-Biala;Olsztyn;Ursynów;Ursynow;Ruda Śląska;\
Ruda Slaska;Rybnik;Bielany;Białołeka;Bialoleka;Opole;Elbląg;Elblag;Płock;Wałbrzych;Walbrzych;\
Targówek;Targowek;Bemowo;Włocławek;Wloclawek;Zielona Góra;Zielona Gora;Tarnów;Tarnow;\
Dąbrowa Górnicza;Dabrowa Gornicza;Gorzów Wielkopolski;Gorzow Wielkopolski;Chorzów;Chorzow;Kalisz;\
Koszalin;Legnica
PR|Bayamón;Bayamon
PS|East Jerusalem;Khān Yūnis;Khan Yunis;Jabālyā;Jabalya;Hebron;Nablus
PT|Braga;Amadora;Coimbra;Leiria;Funchal;Queluz
PY|Capiatá;Capiata;Lambaré;Lambare;Fernando de la Mora
QA|Ar Rayyān;Ar Rayyan
RE|Saint-Paul
RO|Constanţa;Braşov;Brasov;Timişoara;Galaţi;Târgu Mureş;Targu Mures;Oradea;Ploieşti;Ploiesti;\
Brăila;Braila;Piteşti;Bacău;Bacau;Sibiu;Satu Mare;Baia Mare;Buzău;Buzau;Piatra Neamţ;Piatra Neamt
RS|Zemun;Čačak;Cacak
RU|Nizhniy Novgorod;Voronezh;Saratov;Tyumen;Tolyatti;Izhevsk;Barnaul;Ulyanovsk;Khabarovsk;\
Yaroslavl;Makhachkala;Tomsk;Orenburg;Kemerovo;Novokuznetsk;Penza;Naberezhnyye Chelny;Lipetsk;\
Kirov;Kalininskiy;Cheboksary;Stavropol;Bryansk;Magnitogorsk;Ivanovo;Nizhny Tagil;Ulan-Ude;\
Vladimir;Chita;Kaluga;Krasnogvargeisky;Smolensk;Volzhsky;Saransk;Cherepovets;Vologda;Vladikavkaz;\
Surgut;Grozny;Tambov;Petrozavodsk;Taganrog;Kostroma;Komsomolsk-on-Amur;Yoshkar-Ola;Sterlitamak;\
Syktyvkar;Nizhnevartovsk;Angarsk;Khimki;Nalchik;Yakutsk;Nizhnekamsk;Dzerzhinsk;Staryy Oskol;\
Blagoveshchensk;Velikiy Novgorod;Shakhty;Rybinsk;Vykhino-Zhulebino;Zelenograd;Biysk;Centralniy;\
Pskov;Vasyl'evsky Ostrov;Severnyy;Balakovo;Armavir;Yuzhno-Sakhalinsk;Engels;Severodvinsk;Zlatoust;\
Syzran;Abakan;Petropavlovsk-Kamchatsky;Yasenevo;Podolsk;Lyublino;Berezniki;Volgodonsk;Miass;\
Novocherkassk;Nazran;Rubtsovsk;Mytishchi;Salavat;Khoroshëvo-Mnevniki;Khoroshevo-Mnevniki;Bibirevo;\
Admiralteisky;Ussuriysk;Lyubertsy;Kovrov;Strogino;Balashikha;Zhulebino;Kolomna;Kuntsevo;Nakhodka;\
Biryulëvo;Biryulevo;Orekhovo-Borisovo;Pyatigorsk;Chertanovo Yuzhnoye;Maykop;Zheleznodorozhnyy;\
Norilsk;Korolev;Kolpino;Odintsovo;Nevinnomyssk;Pervouralsk;Kislovodsk;Novomoskovsk;Petrogradka;\
Ramenki;Zyablikovo;Kamyshin;Novocheboksarsk;Serpukhov;Orekhovo-Borisovo Severnoye;Ivanovskoye;\
Murom;Khasavyurt;Neftekamsk;Tyoply Stan;Tsaritsyno;Cherkessk;Veshnyaki;Presnenskiy;Zyuzino;\
Solntsevo;Orekhovo-Zuyevo;Troparëvo;Troparevo;Achinsk;Kyzyl;Taganskiy;Noginsk;Yelets;\
Novo-Peredelkino;Ochakovo-Matveyevskoye;Tobolsk;Shchyolkovo;Nefteyugansk;Novokuybyshevsk;Noyabrsk;\
Bataysk;Seversk;Arzamas;Sergiyev Posad;Leninsk-Kuznetsky;Oktyabrsky;Obninsk;Elista;Cherëmushki;\
Cheremushki;Novotroitsk;Derbent;Izmaylovo;Kiselëvsk;Kiselevsk;Akademicheskoe;Velikiye Luki;\
Bogorodskoye;Pushkino;Artëm;Artem;Ukhta;Shchukino;Brateyevo;Kansk;Khanty-Mansiysk;Mezhdurechensk;\
Ryazanskiy;Novyye Cherëmushki;Novyye Cheremushki;Solikamsk;Glazov
RW|Gisenyi;Nyagatare
SA|Sulţānah;Sultanah;Buraydah;Ha'il;Najrān;Al Kharj;Khamis Mushait;Al Hufūf;Al Hufuf;Al Mubarraz;\
Hafar Al-Batin;Thuqbah;Al Jubayl;Şabyā;Sabya;Unaizah;Khobar;Sakakah;Az Zulfī;Az Zulfi;Jizan;\
Sabt Alalayah
SD|Khartoum North;Kassala;El Obeid;Al Qadarif;Kosti;Wad Medani;El Daein;Singa;Ad-Damazin;\
Al-Junaynah;Rabak;El Geneina Fort;Sennar;Al Manāqil;Al Manaqil;Gereida;Atbara;An Nuhūd;An Nuhud;\
Ad-Damir
SE|Linkoping;Örebro;Orebro;Sollentuna;Vasteras;Södermalm;Sodermalm;Jönköping;Jonkoping;Helsingborg
SG|Ulu Bedok;Bedok New Town;Sengkang New Town;Tampines Estate;Jurong Town;Tampines New Town;\
Jurong West;Yishun New Town;Hougang New Town;Punggol;Choa Chu Kang New Town;Ang Mo Kio New Town;\
Bukit Batok New Town;Bukit Merah Estate;Kampong Pasir Ris;Bukit Panjang New Town;Kembangan;\
Toa Payoh New Town;Serangoon;Serangoon New Town;Geylang;Sembawang Estate;Queenstown Estate;Kallang
SK|Petržalka;Petrzalka
SL|Koidu
SN|Pikine;Guédiawaye;Guediawaye;Kaolack;Rufisque;Mbour;Thiès Nones;Thies Nones;Rufisque est;\
Diourbel;Louga;Tivaouane;Mbaké;Mbake;Tiébo;Tiebo
SO|Borama;Hargeysa;El Dibir;Cabudwaaq
SS|Winejok;Malakal
SV|Soyapango;Mejicanos;Santa Tecla;Apopa
SY|Ar Raqqah;Hamah;Ţarţūs;Al Hasakah;Al Qāmishlī;Al Qamishli;Al Bāb;Al Bab
TD|Abeche
TG|Sokode
TH|Mueang Nonthaburi;Chon Buri;Phra Pradaeng;Bang Khae;Pak Kret;Sai Mai;Latkrabang;Watthana;\
Khlong Sam Wa;Bang Khun Thian;Lat Krabang;Chatuchak;Ban Khlong Prawet;Chom Thong;Nong Chok;\
Nong Khaem;Bang Kapi;Bueng Kum;Kabin Buri;Surat Thani;Udon Thani;Din Daeng;Hua Hin;Bang Sue;\
Ban Samae Dam;Ubon Ratchathani;Lat Phrao;Phasi Charoen;Ban I Chang;Thon Buri;Khlong Luang;\
Nakhon Pathom;Bangkok Noi;Thung Khru;Suan Luang;Wang Thonglang;Lak Si;Khlong Toei;Dusit;\
Taling Chan;Bang Bon;Nakhon Si Thammarat;Si Maha Phot
TJ|Istaravshan;Kŭlob;Konibodom;Bokhtar
TM|Türkmenabat;Turkmenabat;Daşoguz;Dasoguz
TN|Sousse;Sukrah;Sakiet ed Daier;El Mourouj;Aryanah;Sejoumi;Sakiet ez Zit
TR|Diyarbakır;Esenyurt;Çankaya;Cankaya;Küçükçekmece;Kucukcekmece;Erzurum;Malatya;Bağcılar;\
Bagcilar;Bahçelievler;Bahcelievler;Umraniye;Nilüfer;Nilufer;Üsküdar;Uskudar;Esenler;Sancaktepe;\
Karabağlar;Karabaglar;Muratpaşa;Muratpasa;Şanlıurfa;Elazığ;Elazig;Sultangazi;Maltepe;Beylikdüzü;\
Beylikduzu;Antakya;Kahramanmaraş;Alanya;Ataşehir;Atasehir;Sultanbeyli;Fatih;Karşıyaka;Karsiyaka;\
Aksaray;Şişli;Sisli;Batikent;Adıyaman;Adiyaman;Adapazarı;Adapazari;Gebze;Zeytinburnu;Merkezefendi;\
Çorum;Corum;Afyonkarahisar;Balıkesir;Balikesir;Çiğli;Cigli;Osmaniye;Çorlu;Corlu;Arnavutköy;\
Arnavutkoy;İzmit;Izmit;Düzce;Duzce;Başakşehir;Basaksehir;Kırıkkale;Kirikkale;Kütahya;Kutahya;\
Karaman;Siverek;Isparta;Gölbaşı;Golbasi;Büyükçekmece;Buyukcekmece;Aydın;Aydin;Ereğli;Eregli;\
Viranşehir;Viransehir;Erzincan;Kırşehir;Kirsehir;Kızıltepe;Kiziltepe;Cizre;İnegol;Inegol;Silifke;\
Mardin;Tokat;Bingöl;Bingol;Giresun;Kastamonu;Derince;Karabük;Karabuk;Samandağ;Samandag;Nazilli;\
Salihli;Amasya;Silopi;Siirt;Kilis;Turhal;Arsuz;Bandırma;Bandirma;Turgutlu;Iğdır;Igdir;\
Mustafakemalpaşa;Mustafakemalpasa;Suruç;Suruc
TW|New Taipei City;Banqiao;Keelung;Fengshan;Neihu;Chiayi City;Yongkang;Chang-hua;Zhubei;Xizhi;\
Shulin;Yuanlin;Sanxia;Neili;Douliu;Toufen;Taitung
TZ|Geita;Sumbawanga;Songea;Kibaha;Bariadi;Kasulu;Singida;Moshi;Tunduma;Ifakara;Iringa;Bunda;\
Musoma;Bukoba;Shinyanga;Tarime;Makumbako;Sengerema;Handeni;Katumba
UA|Kryvyy Rih;Sevastopol;Mykolayiv;Vinnytsya;Saltivka;Desna;Dniprovskyi;Pravyi Bereh;Darnytsya;\
Makiyivka;Simferopol;Chernihiv;Cherkasy;Chernivtsi;Zhytomyr;Rivne;Vyhurivshchyna-Troyeshchyna;\
Horlivka;Obolon;Mariupol;Kamyanske;Ternopil;Kremenchuk;Shevchenkivskyi;Kropyvnytskyi;Lutsk;\
Bila Tserkva;Rayon KTZ;Verhunskyi;Borshchahivka;Desnyanskyi;Novozavodskyi;Tsentralnyi;\
Rutchenkivskyi;Fortechnyi;Nyzhnodniprovsk;Avtozavodskyi;Sykhiv;Zarichnyi;Kerch;Melitopol;\
Shevchenko;Bohuniya;Kramatorsk;Kovpakivskyi;Kyivskyi;Mykilska Borshchahivka;Vilkhivskyi;\
Livoberezhnyi;Cheremushky;Tsentralno-Miskyi;Smolyanskyi;Korolyov;Brovary;Hirnytskyi;Yevpatoriya;\
Berdyansk;Alchevsk;Nikopol;Slovyansk;Pozniaky;Kalynivskyi;Chumakivskyi;Skhidni Kvartaly;\
Kindrativskyi;Kalmiuskyi;Pavlohrad;Pechersk;Oleksiyivka;Oleksandrivskyi
UG|Nansana;Bunamwaya;Kyengera;Kasangati;Mukono;Njeru;Katabi;Kajansi;Lugazi;Mubende;Ibanda;Masaka;\
Kasese;Masindi;Mityana
US|New York City;Brooklyn;Queens;Manhattan;Jacksonville;Portland;New South Memphis;South Boston;\
Albuquerque;Staten Island;Colorado Springs;Virginia Beach;Wichita;Arlington;Bakersfield;Honolulu;\
Anaheim;West Raleigh;Lexington;Lexington-Fayette;Saint Paul;Greensboro;Plano;Newark;Chula Vista;\
Jersey City;Fort Wayne;Laredo;Lubbock;Winston-Salem;Glendale;Hialeah;Scottsdale;Boise;\
North Las Vegas;Fremont;Spokane;Baton Rouge;Upper West Side;Tacoma;San Bernardino;Des Moines;\
Fontana;Modesto;Rochester;Maryvale;Oxnard;Moreno Valley;Little Rock;Fayetteville;Huntington Beach;\
Tallahassee;Yonkers;Akron;Grand Rapids;Peoria;Knoxville;Sunrise Manor;Grand Prairie;Shreveport;\
Brownsville;Overland Park;Newport News;Fort Lauderdale;Santa Clarita;Chattanooga;East Flatbush;\
Tempe;Garden Grove;Rancho Cucamonga;Cape Coral;East New York;Sioux Falls;Fort Collins;Springfield;\
Elk Grove;Clarksville;Pembroke Pines;Murfreesboro;Port Saint Lucie;Tempe Junction;Palmdale;\
Sunnyvale;Frisco;East Chattanooga;Pasadena;Pomona;Washington Heights;Escondido;Astoria;\
Borough Park;Rockford;East Hampton;Joliet;Bridgeport;Naperville;Gainesville;Syracuse;Torrance;\
Metairie Terrace;McAllen;Bellevue;Metairie;Van Nuys;West Valley City;Dayton;Olathe;Carrollton;\
Charleston;Sterling Heights;Cedar Rapids;New Haven;Roseville;Visalia;Coral Springs;Thousand Oaks;\
Stamford;Alhambra;Simi Valley;East Los Angeles;Sunset Park;Topeka;Koreatown;Sheepshead Bay;\
Amherst;Victorville;North Stamford;Hartford;Berkeley;West Palm Beach;Allentown;Evansville;\
Palm Bay;Fargo;Clearwater;Ann Arbor;El Monte;Harlem;Westminster;Round Rock;Wilmington;East Harlem;\
Arvada;Beaumont;Provo;Carlsbad;Elmhurst;Costa Mesa;Miami Gardens;North Peoria;Fairfield;Lansing;\
Bushwick;Elgin;West Jordan;Inglewood;Tuscaloosa;East Independence;Antioch;High Point;Temecula;\
Murrieta;Pearland;Waterbury;Greeley;West Covina;North Charleston;College Station;Pompano Beach;\
South Fulton;Norwalk;Broken Arrow;Daly City;Sandy Springs;Green Bay;Universal City;Wichita Falls;\
Clovis;Lewisville;El Cajon;Rialto;Hillsboro;Las Cruces;South Bend;New Bedford;Renton
UZ|Andijon;Yunusobod;Chilanzar;Tirmiz;Jizzax;Chirchiq;Urganch;Navoiy;Shahrisabz;Olmaliq;Sergeli;\
Chust
VE|Barquisimeto;Ciudad Guayana;Maturín;Maturin;Maracay;Ciudad Bolívar;Ciudad Bolivar;Cumaná;\
Cumana;Barinas;Puerto La Cruz;Petare;Cabimas;Turmero;Alto Barinas;Santa Teresa del Tuy;Los Teques;\
Guarenas;Valera;Baruta;Ciudad Ojeda;San Fernando de Apure;Guatire;El Tigre;Porlamar;Guacara;\
Acarigua;Araure;Puerto Cabello;Calabozo;Carúpano;Carupano;Ocumare del Tuy;El Vigía;El Vigia;\
San Juan de los Morros;Valle de La Pascua;El Limón;El Limon;Punto Fijo;Anaco;Táriba;Tariba;\
Machiques;Charallave;Palo Negro;La Victoria;San Carlos del Zulia;Puerto Ayacucho;Carora;Ejido;\
La Concepción;La Concepcion;Cagua;Mariara;Tinaquillo;Punta Cardón;Punta Cardon;Yaritagua;Upata;\
Guanare;Catia La Mar;Cabudare;Los Puertos de Altagracia;Los Rastrojos
VN|Biên Hòa;Bien Hoa;Thanh Hóa;Thuan An;Cho Lon;Binh Thanh;Thu Duc;Qui Nhon;Vũng Tàu;Dĩ An;Di An;\
Rach Gia;Nam Dinh;Buon Ma Thuot;Thái Nguyên;Viet Tri;Quan Muoi;Thu Dau Mot;Dong Da;Ben Cat;\
Long Bien;Bac Tu Liem;Quan Muoi Mot;Gia Lâm;Gia Lam;An Nhơn;An Nhon;Hai Bà Trưng;Hai Ba Trung;\
Nghi Sơn;Thanh Xuân;Thanh Xuan;Cau Giay;Phu My;Long Xuyên;Long Xuyen;Ba Vì;Ba Vi;Quan Sau;My Tho;\
Hà Tĩnh;Ða Lat;Xuan Loc;Thi Tran Dong Trieu;Thanh Pho Ba Ria;Pho Yen;Sơn Tây;Son Tay;Ninh Hòa;\
Ninh Hoa;Phan Thiet;Dien Ban;Cà Mau;Ba Dinh;Sóc Trăng;Chí Linh;Chi Linh;Quan Ba;Tân An;Tan An;\
Sa Dec;Cao Lãnh;Cao Lanh;Phan Rang-Tháp Chàm;Phan Rang-Thap Cham;Viet Yen;Kon Tum;Thanh Khê;\
Thanh Khe;Lang Son;Thuan Thanh;Quan Bon;Cam Pha;Quan Nam;Vĩnh Châu;Vinh Chau;Phúc Yên;Phuc Yen;\
Thi Tran Dai Tu;Tân Châu;Tan Chau;Long Khánh;Long Khanh;Bao Loc;Tay Ho;Dong Xoai;Tam Ky;Ðông Hà;\
Ðong Ha;Trang Bang;Duc Trong;La Gi;Trà Vinh;Thot Not;Tuy Hòa;Tuy Hoa;Duc Pho;Thi Tran Thuan Chau;\
Can Giuoc;Ky Anh;Hòa Thành;Hoa Thanh;Cam Ranh;Giá Rai;Gia Rai;Huyen Lam Ha;Tinh Bien;Cai Lay;\
Vĩnh Long;Vinh Long;Phu Ly;Hoan Kiem;Cam Pha Mines;Tây Ninh;Dong Hoi;Quan Duc Thinh;Hai Chau;\
Lào Cai;Sam Son;Ô Môn;Thanh pho Song Cong;Buon Ho;Ben Tre;Chơn Thành;Chon Thanh;Bo De;Hoa Cuong;\
Vĩnh Yên;Vinh Yen;Bac Quang;Hưng Yên;Kien An;Nghi Xuân;Nghi Xuan;Co Do;My Hao;Phong Dien;Pleiku;\
Binh Thuy;Hoàng Mai;Hoang Mai;Go Vap;Thoi Lai;Móng Cái;Mong Cai;Yên Vinh;Yen Vinh;Ba Don;Sơn La;\
Son La;Hòa Bình;Hoa Binh;Tuyên Quang;Tuyen Quang;Nga Bay;Hong Ngu;Yên Bái;Yen Bai;Hà Tiên;Ha Tien
XK|Prizren;Mitrovicë;Mitrovice
YE|Al Hudaydah;Dhamār;Dhamar
ZA|Soshanguve;Pietermaritzburg;Evaton;Benoni;Bloemfontein;Thembisa;East London;Vereeniging;\
Boksburg;Welkom;Krugersdorp;Emalahleni;Diepsloot;Randburg;Roodepoort;Botshabelo;Brakpan;Kariega;\
Germiston;Vanderbijlpark;Paarl;Klerksdorp;Somerset West;Mdantsane;Middelburg;Springs;Ivory Park;\
Carletonville;Potchefstroom;Mthatha;KwaDukuza;Westonaria;Etwatwa;Vryheid;Pinetown;Ladysmith;\
Bhisho;Sasolburg;Randfontein;Ntuzuma;Brits;Alberton;Queenstown;Kroonstad;Somaroboro;Hammanskraal;\
Mabopane;Mbombela;Phalaborwa;Thohoyandou;Tokoza;Standerton;Mokopane;Ermelo
ZM|Luanshya;Livingstone;Mufulira;Chililabombwe;Mazabuka;Kalulushi
ZW|Chitungwiza;Epworth;Gweru;Kwekwe
"""
