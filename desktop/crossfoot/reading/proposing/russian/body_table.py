"""Companies, banks and funds as Russian texts name them, by the name the company table has.

One row a body: Russian names (the fullest first), parted by semicolons; the name under which the
English tables keep its country, kind and business; where they have none, its country. "+" parts
what is declined from what is not; the other marks are those of `country_table`.

Source: the bodies' own Russian names.
"""

from __future__ import annotations

ROWS = """\
Европейский банк+реконструкции и развития;ЕБРР!|EBRD
Азиатский банк+развития;АБР!|Asian Development Bank
Азиатский банк+инфраструктурных инвестиций;АБИИ!|AIIB
Всемирный банк|World Bank
Международный валютный фонд;МВФ!|IMF
Европейский инвестиционный банк;ЕИБ!|EIB
Исламский банк+развития;ИБР!|Islamic Development Bank
Евразийский банк+развития;ЕАБР!|EDB
Фонд+ОПЕК|OPEC Fund
Европейский союз;Евросоюз;ЕС!|European Union
Саудовский фонд+развития|Saudi Fund for Development
Росатом|Rosatom
Газпром|Gazprom
Роснефть*|Rosneft
Лукойл;ЛУКОЙЛ|Lukoil
Новатэк;НОВАТЭК|Novatek
Аэрофлот|Aeroflot
РЖД!;Российские железные дороги!|Russian Railways
Объединённая авиастроительная корпорация;ОАК!|United Aircraft Corporation
Рособоронэкспорт|Rosoboronexport
Трансмашхолдинг|Transmashholding
Камаз;КАМАЗ;КамАЗ|Kamaz
Казатомпром|Kazatomprom
КазМунайГаз|KazMunayGas
Казахстан темир жолы!;Қазақстан темір жолы!;КТЖ!|Kazakhstan Temir Zholy
Самрук-Казына!|Samruk-Kazyna
Узбекнефтегаз|Uzbekneftegaz
Узбекистон темир йуллари!;Узбекистон темир йўллари!|Uzbekistan Railways
Навоийский горно-металлургический комбинат;НГМК!|Navoi Mining
БелАЗ;БЕЛАЗ|BELAZ
Беларуськалий|Belaruskali
Боинг|Boeing
Эйрбас;Эрбас|Airbus
Сименс|Siemens
Алстом|Alstom
Штадлер|Stadler
Хендэ Ротем!|Hyundai Rotem
Белавиа!|Belavia
Белнефтехим|Belneftekhim|BY
МАЗ!;Минский автомобильный завод|MAZ|BY
Белорусская железная дорога!;БЖД!|Belarusian Railway|BY
Туркменгаз|Turkmengaz
Газпром нефть!|Gazprom Neft
Татнефть*|Tatneft
Русал;РУСАЛ!|Rusal
Норникель*;Норильский никель!|Norilsk Nickel
Сбербанк|Sberbank
ВТБ!;Банк ВТБ!|VTB
ВЭБ.РФ!;ВЭБ!|VEB.RF
Газпромбанк|Gazprombank
Северсталь*|Severstal
Сибур;СИБУР!|Sibur|RU
Транснефть*|Transneft|RU
ГТЛК!;Государственная транспортная лизинговая компания|GTLK|RU
Победа|Pobeda
Уралвагонзавод|Uralvagonzavod|RU
Казцинк|Kazzinc
КазТрансГаз!|KazTransGas|KZ
Казтемиртранс|Kaztemirtrans|KZ
QazTrade!|QazTrade|KZ
Казахтелеком|Kazakhtelecom|KZ
КазТрансОйл|KazTransOil|KZ
Казпочта|Kazpost|KZ
Казахфильм|Kazakhfilm|KZ
Казфосфат|Kazphosphate|KZ
Ростех;Ростех!|Rostec|RU
РусГидро!|RusHydro|RU
Ростелеком|Rostelecom|RU
Алроса;АЛРОСА!|Alrosa|RU
Зарубежнефть*|Zarubezhneft|RU
КамАЗ!|Kamaz|RU
Беларусбанк|Belarusbank|BY
Гомсельмаш|Gomselmash|BY
МТЗ!;Минский тракторный завод|Minsk Tractor Works|BY
Узтрансгаз|Uztransgaz|UZ
Узбекгидроэнерго!|Uzbekhydroenergo|UZ
Тошшахартрансхизмат|Toshshahartransxizmat|UZ
Барки Точик!|Barqi Tojik|TJ
Туркменнефть*|Turkmennebit|TM
Кыргызнефтегаз|Kyrgyzneftegaz|KG
Полиметалл|Polymetal
Халык!;Халык банк!|Halyk
Узавтосанат;Узавтосаноат|Uzavtosanoat
Узметкомбинат|Uzmetkombinat|UZ
Алмалыкский ГМК!;АГМК!|Almalyk Mining
Кумтор|Kumtor
Нафтогаз|Naftogaz
Азербайджанские авиалинии!;АЗАЛ!|AZAL
Азербайджанские железные дороги!|Azerbaijan Railways
Грузинская железная дорога!|Georgian Railway
Эксимбанк Китая!;ЭксимБанк Китая!;ЭксимБанк КНР!;Эксимбанк КНР!|China Exim
Международная финансовая корпорация;МФК!|IFC
Французское агентство+развития;AFD!|AFD
ЮСАИД!;Агентство США по международному развитию!|USAID
ПРООН!|UNDP
ЮНИСЕФ!|UNICEF
Интер РАО!|Inter RAO|RU
Фосагро!;ФосАгро!|PhosAgro|RU
ЕвроХим;Еврохим|EuroChem|RU
Уралхим|Uralchem|RU
Уралкалий|Uralkali|RU
Акрон|Acron|RU
НЛМК!|NLMK|RU
ММК!;Магнитогорский металлургический комбинат|MMK|RU
Евраз|Evraz|RU
Мечел|Mechel|RU
Полюс|Polyus|RU
Металлоинвест|Metalloinvest|RU
Трубная металлургическая компания;ТМК!|TMK|RU
СУЭК!|SUEK|RU
Сургутнефтегаз|Surgutneftegas|RU
Роснефтегаз|Rosneftegaz|RU
Стройтрансгаз|Stroytransgaz|RU
Атомстройэкспорт|Atomstroyexport|RU
Атомэнергомаш|Atomenergomash|RU
ТВЭЛ!|TVEL|RU
Техснабэкспорт|Tenex|RU
Вертолеты России!|Russian Helicopters|RU
Объединённая судостроительная корпорация;ОСК!|United Shipbuilding Corporation|RU
Объединённая двигателестроительная корпорация;ОДК!|United Engine Corporation|RU
Синара;Группа Синара!|Sinara|RU
Уральские локомотивы!|Ural Locomotives|RU
Тверской вагоностроительный завод;ТВЗ!|Tver Carriage Works|RU
Метровагонмаш|Metrovagonmash|RU
ГАЗ!;Группа ГАЗ!|GAZ Group|RU
АвтоВАЗ|AvtoVAZ|RU
Соллерс|Sollers|RU
Ростсельмаш|Rostselmash|RU
Яндекс|Yandex|RU
МТС!|MTS|RU
Мегафон;МегаФон|MegaFon|RU
ВымпелКом;Вымпелком|VimpelCom|RU
Озон|Ozon|RU
Магнит|Magnit|RU
Московская биржа|Moscow Exchange|RU
Росэксимбанк|Roseximbank|RU
Альфа-банк;Альфа-Банк|Alfa-Bank|RU
Совкомбанк|Sovcombank|RU
Россельхозбанк|Rosselkhozbank|RU
Промсвязьбанк|Promsvyazbank|RU
Русская медная компания;РМК!|Russian Copper Company|RU
УГМК!|UMMC|RU
Русагро!|Rusagro|RU
Мираторг|Miratorg|RU
Черкизово!|Cherkizovo|RU
Р-Фарм|R-Pharm|RU
Биокад|Biocad|RU
Фармстандарт|Pharmstandard|RU
Совкомфлот|Sovcomflot|RU
ФЕСКО!|FESCO|RU
Деметра-Холдинг|Demetra Holding|RU
Дело!|Delo Group|RU
Россети!|Rosseti|RU
Росгеология|Rosgeo|RU
Ростерминалуголь|Rosterminalugol|RU
ЮТэйр!|UTair|RU
Самрук-Энерго!|Samruk-Energy|KZ
КЕГОК!|KEGOC|KZ
Кселл|Kcell|KZ
Эйр Астана!|Air Astana|KZ
Казахмыс|Kazakhmys|KZ
КазМинералз!|KAZ Minerals|KZ
Евразийская группа|ERG|KZ
Байтерек!|Baiterek|KZ
Банк развития Казахстана!;БРК!|Development Bank of Kazakhstan|KZ
Аграрная кредитная корпорация|Agrarian Credit Corporation|KZ
КазахГаз|QazaqGaz|KZ
Казахстанская фондовая биржа|KASE|KZ
Национальный банк Казахстана!|National Bank of Kazakhstan|KZ
Продкорпорация|Food Contract Corporation|KZ
Актауский морской порт|Aktau Port|KZ
Петропавловский завод тяжелого машиностроения!|PZTM|KZ
Узбекистон хаво йуллари!;Узбекистон хаво йўллари!;Узбекские авиалинии!|Uzbekistan Airways
Узбекистанские железные дороги!|Uzbekistan Railways
УзАвтосаноат|Uzavtosanoat
Узпромстройбанк|Sanoat Qurilish Bank|UZ
Узнацбанк;НБУ!|National Bank of Uzbekistan|UZ
Ипотека-банк;Ипотекабанк|Ipoteka Bank|UZ
Асакабанк;Асака банк|Asaka Bank|UZ
Агробанк|Agrobank|UZ
Навоиазот|Navoiyazot|UZ
Навоийуран|Navoiyuran|UZ
Узкимёсаноат!;Узкимесаноат|Uzkimyosanoat|UZ
Узбекуголь|Uzbekcoal|UZ
Тепловые электрические станции!|Thermal Power Plants|UZ
Национальные электрические сети Узбекистана!|National Electric Grid of Uzbekistan|UZ
Узтелеком|Uztelecom|UZ
Кыргызалтын|Kyrgyzaltyn|KG
Кыргыз темир жолу!|Kyrgyz Railways|KG
Национальная энергетическая холдинговая компания!|National Energy Holding|KG
Айыл банк!;Айыл Банк!|Aiyl Bank|KG
Российско-Кыргызский фонд развития!;РКФР!|Russian-Kyrgyz Development Fund|KG
Таджикская алюминиевая компания;ТАЛКО!|TALCO|TJ
Сомон Эйр!|Somon Air|TJ
Туркменские авиалинии!;Туркменховаеллары!|Turkmenistan Airlines|TM
Туркменхимия|Turkmenhimiya|TM
Азерэнержи!;Азерэнерго!|Azerenerji|AZ
ГНКАР!;СОКАР!|SOCAR
Арменпресс!|Armenpress|AM
Южно-Кавказская железная дорога!|South Caucasus Railway|AM
Амкодор|Amkodor|BY
Белоруснефть*|Belorusneft|BY
Нафтан|Naftan|BY
Штадлер Минск!|Stadler Minsk|BY
Белэнерго!|Belenergo|BY
Белшина|Belshina|BY
Банк развития Беларуси!|Development Bank of Belarus|BY
Турецкие авиалинии!|Turkish Airlines
Туркиш Эйрлайнс!|Turkish Airlines
Эмирейтс!|Emirates
Катарские авиалинии!|Qatar Airways
Сименс Энергетика!|Siemens Energy
Дженерал Электрик!|General Electric
Хуавэй!|Huawei
Хэндэ!;Хендай!|Hyundai
Самсунг|Samsung
Шелл|Shell
Шеврон|Chevron
Эксон Мобил!|ExxonMobil
Тоталь*;ТотальЭнержи!|TotalEnergies
Эни!|Eni
Эквинор|Equinor
Сауди Арамко!|Saudi Aramco
Адани!|Adani
Тата!|Tata
Вестингауз|Westinghouse
Фольксваген|Volkswagen
Рено!|Renault
Тойота|Toyota
Бомбардье!|Bombardier
Эмбраер|Embraer
Локхид Мартин!|Lockheed Martin
Рейнметалл|Rheinmetall
Талес|Thales
Леонардо!|Leonardo
Байкар|Baykar
Эрикссон|Ericsson
Нокиа!|Nokia
Новый банк развития;НБР!|New Development Bank
Черноморский банк+торговли и развития;ЧБТР!|Black Sea Trade and Development Bank
Африканский банк+развития;АфБР!|African Development Bank
Европейская комиссия;Еврокомиссия|European Union
Фонд+Абу-Даби по развитию|Abu Dhabi Fund for Development
Кувейтский фонд+арабского экономического развития|Kuwait Fund
Китайская национальная нефтегазовая корпорация!;КННК!|CNPC
Японское агентство международного сотрудничества!;ДЖАЙКА!|JICA
Японский банк международного сотрудничества!|JBIC
Экспортно-импортный банк Китая!|China Exim
Эксимбанк США!|US Exim
Банк развития Китая!|China Development Bank
Государственный банк развития Китая!|China Development Bank
Корейское агентство международного сотрудничества!|KOICA
Германское общество международного сотрудничества!|GIZ
Международная ассоциация развития!;МАР!|IDA
Мубадала|Mubadala
Масдар|Masdar
Российский фонд прямых инвестиций!;РФПИ!|RDIF|RU
Евразийский фонд+стабилизации и развития;ЕФСР!|EFSD
"""
