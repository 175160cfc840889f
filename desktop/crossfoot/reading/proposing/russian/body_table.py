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
"""
