<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Crossfoot</source>
        <translation>О программе Crossfoot</translation>
    </message>
    <message>
        <source>Crossfoot {0}</source>
        <translation>Crossfoot {0}</translation>
    </message>
    <message>
        <source>Records announced trade deals, checks that reported totals agree with their parts, and exports workbooks that prove themselves.</source>
        <translation>Ведёт учёт объявленных торговых сделок, проверяет, сходятся ли заявленные итоги со своими частями, и выгружает книги Excel, которые сами себя подтверждают.</translation>
    </message>
    <message>
        <source>Qt {0} · Python {1} · SQLite {2}</source>
        <translation>Qt {0} · Python {1} · SQLite {2}</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
</context>
<context>
    <name>ActionsRow</name>
    <message>
        <source>S&amp;kip</source>
        <translation>&amp;Пропустить</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Внести</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>S&amp;kip: {0}</source>
        <translation>&amp;Пропустить: {0}</translation>
    </message>
    <message>
        <source>&amp;Record anyway</source>
        <translation>&amp;Внести всё равно</translation>
    </message>
    <message>
        <source>Ta&amp;ke back</source>
        <translation>О&amp;тменить запись</translation>
    </message>
    <message>
        <source>Do not s&amp;kip</source>
        <translation>Не &amp;пропускать</translation>
    </message>
    <message>
        <source>Ctrl+Del</source>
        <translation>Ctrl+Del</translation>
    </message>
</context>
<context>
    <name>AgreementTable</name>
    <message>
        <source>Agreement by kind of field</source>
        <translation>Согласие по видам полей</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Совпало</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Процент</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>AnnouncementsPage</name>
    <message>
        <source>{0} recorded, {1} of them in draft</source>
        <translation>Внесено: {0}, из них черновиков: {1}</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>AskingDialog</name>
    <message>
        <source>Second readings</source>
        <translation>Вторые чтения</translation>
    </message>
    <message>
        <source>Announcements to read again</source>
        <translation>Сообщения для повторного чтения</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Деньги</translation>
    </message>
    <message>
        <source>Weak source</source>
        <translation>Слабый источник</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Agreement so far</source>
        <translation>Согласие на сегодня</translation>
    </message>
    <message>
        <source>&amp;Ask for them</source>
        <translation>&amp;Назначить</translation>
    </message>
    <message>
        <source>&amp;Share to be read twice</source>
        <translation>&amp;Доля для второго чтения</translation>
    </message>
    <message>
        <source>Nothing is left to ask for: of announcements whose text is kept and whose figures are recorded, as many are read again already. Raise the share.</source>
        <translation>Запрашивать больше нечего: из сообщений с сохранённым текстом и внесёнными цифрами столько уже читается повторно. Увеличьте долю.</translation>
    </message>
    <message numerus="yes">
        <source>Asked for %n second reading(s).</source>
        <translation>
            <numerusform>Запрошено %n второе чтение.</numerusform>
            <numerusform>Запрошено %n вторых чтения.</numerusform>
            <numerusform>Запрошено %n вторых чтений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Alt+R reads the announcement in front; Ctrl+Z takes it back.</source>
        <translation>Ctrl+Alt+R читает текущее сообщение, Ctrl+Z отменяет.</translation>
    </message>
</context>
<context>
    <name>AssignForm</name>
    <message>
        <source>a name; empty for nobody</source>
        <translation>имя; пусто — никому</translation>
    </message>
    <message>
        <source>Assi&amp;gn to</source>
        <translation>&amp;Кому поручить</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>{0} goes back to what it was at that time. The ledger as it is now is kept beside it as {0}.before-restore.</source>
        <translation>{0} вернётся к состоянию на тот момент. Нынешний реестр останется рядом под именем {0}.before-restore.</translation>
    </message>
    <message>
        <source>There is no backup of {0} yet. One is made before the first change of each further session, every half hour while something changes, and before an import.</source>
        <translation>Резервной копии «{0}» пока нет. Она делается перед первым изменением каждого следующего сеанса, каждые полчаса, если что-то меняется, и перед загрузкой.</translation>
    </message>
    <message>
        <source>{0} kB</source>
        <translation>{0} КБ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>BeginCard</name>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Пока ничего не внесено</translation>
    </message>
    <message>
        <source>Go to Announcements (Ctrl+2), copy an article and press Ctrl+V. Once figures are recorded, their verdicts and flags are counted here.</source>
        <translation>Перейдите к сообщениям (Ctrl+2), скопируйте статью и нажмите Ctrl+V. Когда цифры внесены, здесь считаются выводы и замечания.</translation>
    </message>
    <message>
        <source>&amp;Go to Announcements</source>
        <translation>&amp;К сообщениям</translation>
    </message>
</context>
<context>
    <name>BlindReading</name>
    <message>
        <source>select it in the text</source>
        <translation>выделите её в тексте</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Сумма</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Величина</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Внести</translation>
    </message>
    <message>
        <source>Figures that you recorded</source>
        <translation>Внесённые вами цифры</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Завершить</translation>
    </message>
    <message>
        <source>Source text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Что выделено</translation>
    </message>
    <message>
        <source>Recorded by you</source>
        <translation>Внесено вами</translation>
    </message>
    <message>
        <source>Delete takes one out. Record each figure once.</source>
        <translation>Delete убирает цифру. Вносите каждую цифру один раз.</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>Ве&amp;личина</translation>
    </message>
    <message>
        <source>its title, or empty</source>
        <translation>название или пусто</translation>
    </message>
    <message>
        <source>&amp;Deal</source>
        <translation>С&amp;делка</translation>
    </message>
</context>
<context>
    <name>BlindSource</name>
    <message>
        <source>Source text, without the first reading</source>
        <translation>Текст источника без первого чтения</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>Import {0}</source>
        <translation>Импорт {0}</translation>
    </message>
    <message>
        <source>Why rows are refused</source>
        <translation>Почему строки отклонены</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Принять</translation>
    </message>
    <message>
        <source>{0}: {1} added, {2} changed, {3} as they are</source>
        <translation>{0}: добавлено {1}, изменено {2}, без изменений {3}</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) refused, which will be left out:</source>
        <translation>
            <numerusform>Отклонена %n строка, она не будет принята:</numerusform>
            <numerusform>Отклонены %n строки, они не будут приняты:</numerusform>
            <numerusform>Отклонено %n строк, они не будут приняты:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>В файле ничего нет.</translation>
    </message>
</context>
<context>
    <name>CellMending</name>
    <message>
        <source>What was typed here is not saved yet. Enter saves it, Esc gives it up.</source>
        <translation>Набранное здесь ещё не сохранено. Enter сохраняет, Esc отказывается.</translation>
    </message>
    <message>
        <source>“{0}” cannot be edited here.</source>
        <translation>«{0}» здесь не правится.</translation>
    </message>
    <message>
        <source>This row was deleted meanwhile.</source>
        <translation>Эту строку тем временем удалили.</translation>
    </message>
    <message>
        <source>Changed meanwhile to “{0}”. Enter saves yours, Esc keeps that.</source>
        <translation>Тем временем изменено на «{0}». Enter запишет ваше, Esc оставит это.</translation>
    </message>
    <message>
        <source>The row being edited no longer shows.</source>
        <translation>Строки, которую вы правили, больше не видно.</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Cross-check</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>No total covers this figure, so there is nothing to add up.</source>
        <translation>Эта цифра не входит ни в один итог, поэтому складывать нечего.</translation>
    </message>
    <message>
        <source>This total has no parts yet. Tick under “Covers” what it is the sum of.</source>
        <translation>У этого итога пока нет частей. Отметьте в поле «Включает», из чего он складывается.</translation>
    </message>
    <message>
        <source>Show less of the cross-check</source>
        <translation>Свернуть проверку суммы</translation>
    </message>
    <message>
        <source>Show all its parts</source>
        <translation>Показать все части</translation>
    </message>
    <message>
        <source>Sho&amp;w less</source>
        <translation>С&amp;вернуть</translation>
    </message>
    <message>
        <source>Sho&amp;w all</source>
        <translation>Показать &amp;всё</translation>
    </message>
    <message>
        <source>Cross-check of {0}</source>
        <translation>Сверка: {0}</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>The figure in front is not one of its parts.</source>
        <translation>Текущая цифра не входит в его части.</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded yet: %n part(s).</source>
        <translation>
            <numerusform>Ещё не внесена %n часть.</numerusform>
            <numerusform>Ещё не внесены %n части.</numerusform>
            <numerusform>Ещё не внесено %n частей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not recorded yet: {0}.</source>
        <translation>Ещё не внесено: {0}.</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Copied: {0}</source>
        <translation>Скопировано: {0}</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Досье</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>Wrote {0}.</source>
        <translation>Записано: {0}.</translation>
    </message>
    <message>
        <source>Choose a figure, a deal, a total or a tally first, on its page.</source>
        <translation>Сначала выберите цифру, сделку, итог или свод на соответствующей странице.</translation>
    </message>
</context>
<context>
    <name>Clerk</name>
    <message>
        <source>Select the words in the text first, then press Ctrl+L.</source>
        <translation>Сначала выделите слова в тексте, затем нажмите Ctrl+L.</translation>
    </message>
    <message>
        <source>No figure is open in the rest of this paragraph.</source>
        <translation>До конца этого абзаца неразобранных цифр нет.</translation>
    </message>
    <message>
        <source>The sign-off no longer holds: a reviewer looks at it again.</source>
        <translation>Подпись больше не действует: её снова посмотрит проверяющий.</translation>
    </message>
    <message>
        <source>Every figure is decided.</source>
        <translation>Все цифры разобраны.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) still open; the first is “{0}”. Record or skip it.</source>
        <translation>
            <numerusform>Не разобрано %n число; первое — «{0}». Внесите или пропустите его.</numerusform>
            <numerusform>Не разобраны %n числа; первое — «{0}». Внесите или пропустите его.</numerusform>
            <numerusform>Не разобрано %n чисел; первое — «{0}». Внесите или пропустите его.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseTogetherDialog</name>
    <message>
        <source>Close flags of one rule together</source>
        <translation>Закрыть вместе замечания одного правила</translation>
    </message>
    <message>
        <source>The flags of this filter whose rule is “{0}”:</source>
        <translation>Замечания этого фильтра по правилу «{0}»:</translation>
    </message>
    <message>
        <source>Flags to close</source>
        <translation>Закрываемые замечания</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed, and stay open.</source>
        <translation>
            <numerusform>Ещё %n замечание не показано и останется открытым.</numerusform>
            <numerusform>Ещё %n замечания не показаны и останутся открытыми.</numerusform>
            <numerusform>Ещё %n замечаний не показаны и останутся открытыми.</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;lose them</source>
        <translation>&amp;Закрыть их</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Close as</source>
        <translation>Закрыть как</translation>
    </message>
    <message>
        <source>why, in a sentence</source>
        <translation>почему, одним предложением</translation>
    </message>
    <message>
        <source>Close &amp;as</source>
        <translation>Закрыть &amp;как</translation>
    </message>
    <message>
        <source>Co&amp;mment</source>
        <translation>Ко&amp;мментарий</translation>
    </message>
    <message>
        <source>C&amp;lose the flag</source>
        <translation>&amp;Закрыть замечание</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Choose what it is closed as.</source>
        <translation>Выберите, как закрыть замечание.</translation>
    </message>
    <message>
        <source>Say why; the comment stays with the flag.</source>
        <translation>Укажите причину; комментарий останется при замечании.</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns and order</source>
        <translation>Столбцы и порядок</translation>
    </message>
    <message>
        <source>Search columns…</source>
        <translation>Поиск столбцов…</translation>
    </message>
    <message>
        <source>Search columns</source>
        <translation>Поиск столбцов</translation>
    </message>
    <message>
        <source>Columns, left to right</source>
        <translation>Столбцы слева направо</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it; Ctrl+S orders the rows by it: up, down, not at all.</source>
        <translation>Пробел показывает или скрывает столбец, Alt+Up и Alt+Down перемещают его; Ctrl+S упорядочивает по нему строки: по возрастанию, по убыванию, никак.</translation>
    </message>
    <message>
        <source>Import {0}: which column is what</source>
        <translation>Импорт {0}: что в каком столбце</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Столбцы файла</translation>
    </message>
    <message>
        <source>as shown</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>day first: 31/12/2025</source>
        <translation>сначала день: 31/12/2025</translation>
    </message>
    <message>
        <source>month first: 12/31/2025</source>
        <translation>сначала месяц: 12/31/2025</translation>
    </message>
    <message>
        <source>point: 1,234.5</source>
        <translation>точка: 1,234.5</translation>
    </message>
    <message>
        <source>comma: 1.234,5</source>
        <translation>запятая: 1.234,5</translation>
    </message>
    <message>
        <source>ones</source>
        <translation>в единицах</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>в тысячах</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>в миллионах</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>в миллиардах</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Валюта</translation>
    </message>
    <message>
        <source>First rows as they come in</source>
        <translation>Первые строки, как они будут приняты</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Compare with the ledger</source>
        <translation>&amp;Сравнить с реестром</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>&amp;Лист</translation>
    </message>
    <message>
        <source>&amp;Amounts in</source>
        <translation>С&amp;уммы</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Даты</translation>
    </message>
    <message>
        <source>Decimal &amp;mark</source>
        <translation>Десятичный &amp;знак</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>столбец {0}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>не брать</translation>
    </message>
    <message>
        <source>Two columns are called “{0}”; leave one of them out.</source>
        <translation>Два столбца названы «{0}»; уберите один из них.</translation>
    </message>
    <message>
        <source>Say which column holds the title of the deal.</source>
        <translation>Укажите, в каком столбце название сделки.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>История…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Open ledger…</source>
        <translation>Открыть реестр…</translation>
    </message>
    <message>
        <source>Make a new ledger…</source>
        <translation>Создать новый реестр…</translation>
    </message>
    <message>
        <source>Export &amp;workbook…</source>
        <translation>Экспорт &amp;книги…</translation>
    </message>
    <message>
        <source>Re&amp;leases…</source>
        <translation>&amp;Выпуски…</translation>
    </message>
    <message>
        <source>&amp;Copy with sources</source>
        <translation>&amp;Скопировать с источниками</translation>
    </message>
    <message>
        <source>&amp;Dossier…</source>
        <translation>&amp;Досье…</translation>
    </message>
    <message>
        <source>Open a &amp;document…</source>
        <translation>&amp;Открыть документ…</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>Paste &amp;rows…</source>
        <translation>Вставить ст&amp;роки…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Rules of the checks…</source>
        <translation>Правила проверки…</translation>
    </message>
    <message>
        <source>Look and language…</source>
        <translation>Вид и язык…</translation>
    </message>
    <message>
        <source>Who is at work…</source>
        <translation>Кто работает…</translation>
    </message>
    <message>
        <source>Next flag</source>
        <translation>Следующее замечание</translation>
    </message>
    <message>
        <source>Previous flag</source>
        <translation>Предыдущее замечание</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Shortcuts of this page</source>
        <translation>Клавиши этой страницы</translation>
    </message>
    <message>
        <source>Commands and search…</source>
        <translation>Команды и поиск…</translation>
    </message>
    <message>
        <source>About Crossfoot</source>
        <translation>О программе Crossfoot</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>List or details</source>
        <translation>Список или подробности</translation>
    </message>
    <message>
        <source>This was half typed before. Enter saves it, Esc gives it up.</source>
        <translation>Это было набрано наполовину. Enter сохраняет, Esc отказывается.</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>Открытие реестра</translation>
    </message>
    <message>
        <source>Make a new ledger</source>
        <translation>Создание реестра</translation>
    </message>
    <message>
        <source>Deals.crossfoot</source>
        <translation>Сделки.crossfoot</translation>
    </message>
    <message>
        <source>Ledgers (*.crossfoot);;All files (*)</source>
        <translation>Реестры (*.crossfoot);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>What the sources say</source>
        <translation>Что говорят источники</translation>
    </message>
    <message>
        <source>why this one; the others are kept</source>
        <translation>почему эта; остальные сохраняются</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Причина</translation>
    </message>
    <message>
        <source>Count &amp;with this</source>
        <translation>&amp;Учитывать эту</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{0}: what the sources say</source>
        <translation>{0}: что говорят источники</translation>
    </message>
    <message numerus="yes">
        <source>%n disagreement(s)</source>
        <translation>
            <numerusform>%n расхождение</numerusform>
            <numerusform>%n расхождения</numerusform>
            <numerusform>%n расхождений</numerusform>
        </translation>
    </message>
    <message>
        <source>no disagreement</source>
        <translation>расхождений нет</translation>
    </message>
</context>
<context>
    <name>CountryEdit</name>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>“{0}” is not a country that is known here.</source>
        <translation>Страны «{0}» в списке нет.</translation>
    </message>
    <message>
        <source>Choose one of the names offered, or type its two letters.</source>
        <translation>Выберите название из предложенных или введите две буквы кода.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n more part(s)</source>
        <translation>
            <numerusform>ещё %n часть</numerusform>
            <numerusform>ещё %n части</numerusform>
            <numerusform>ещё %n частей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>announced %n day(s) ago</source>
        <translation>
            <numerusform>объявлено %n день назад</numerusform>
            <numerusform>объявлено %n дня назад</numerusform>
            <numerusform>объявлено %n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>announced %n year(s) ago</source>
        <translation>
            <numerusform>объявлено %n год назад</numerusform>
            <numerusform>объявлено %n года назад</numerusform>
            <numerusform>объявлено %n лет назад</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoversCard</name>
    <message>
        <source>complete: the sum of its parts</source>
        <translation>полный: сумма своих частей</translation>
    </message>
    <message>
        <source>open: these and others</source>
        <translation>открытый: эти и другие</translation>
    </message>
    <message>
        <source>not stated: inside or beside it</source>
        <translation>не сказано: внутри или сверх</translation>
    </message>
    <message>
        <source>Its list of parts</source>
        <translation>Список его частей</translation>
    </message>
    <message>
        <source>by project, by investor …</source>
        <translation>по проектам, по инвесторам …</translation>
    </message>
    <message>
        <source>Parts of this total</source>
        <translation>Части этого итога</translation>
    </message>
    <message>
        <source>Brea&amp;kdown</source>
        <translation>&amp;Разбивка</translation>
    </message>
    <message>
        <source>Pa&amp;rts</source>
        <translation>&amp;Части</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Take this breakdown &amp;away</source>
        <translation>&amp;Убрать эту разбивку</translation>
    </message>
    <message>
        <source>The &amp;list</source>
        <translation>&amp;Список</translation>
    </message>
    <message>
        <source>What “{0}” covers</source>
        <translation>Что включает «{0}»</translation>
    </message>
    <message>
        <source>A further breakdown of “{0}”</source>
        <translation>Ещё одна разбивка: «{0}»</translation>
    </message>
</context>
<context>
    <name>CoversEdit</name>
    <message>
        <source>exactly the figures ticked</source>
        <translation>только отмеченные цифры</translation>
    </message>
    <message>
        <source>the figures ticked, and others not listed</source>
        <translation>отмеченные цифры и другие, не перечисленные</translation>
    </message>
    <message>
        <source>the figures ticked, inside or beside it</source>
        <translation>отмеченные цифры, внутри или рядом</translation>
    </message>
    <message>
        <source>nothing: it stands for itself</source>
        <translation>ничего: цифра сама по себе</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Включает</translation>
    </message>
    <message>
        <source>Parts of this total</source>
        <translation>Части этого итога</translation>
    </message>
    <message>
        <source>find figures of other texts…</source>
        <translation>найти цифры других текстов…</translation>
    </message>
    <message>
        <source>no parts yet, or it stands for itself</source>
        <translation>частей пока нет, или цифра стоит сама по себе</translation>
    </message>
    <message>
        <source>{0} — {1}</source>
        <translation>{0} — {1}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0} · proposed</source>
        <translation>{0} · предложено</translation>
    </message>
</context>
<context>
    <name>CrossCheck</name>
    <message>
        <source>Cross-check</source>
        <translation>Сверка</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>Сумма частей</translation>
    </message>
    <message>
        <source>Reported total</source>
        <translation>Заявленный итог</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s)</source>
        <translation>
            <numerusform>ещё %n часть</numerusform>
            <numerusform>ещё %n части</numerusform>
            <numerusform>ещё %n частей</numerusform>
        </translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
</context>
<context>
    <name>Custody</name>
    <message>
        <source>{0} is damaged ({1}), so it is only read. Its backups lie in the folder {0}-backups.</source>
        <translation>Файл {0} повреждён ({1}), поэтому открыт только для чтения. Его резервные копии лежат в папке {0}-backups.</translation>
    </message>
</context>
<context>
    <name>DayEdit</name>
    <message>
        <source>YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>ГГГГ-ММ-ДД</translation>
    </message>
    <message>
        <source>“{0}” is not a date.</source>
        <translation>«{0}» — не дата.</translation>
    </message>
    <message>
        <source>Write it like 2025-09-23, 2025-09 or 2025.</source>
        <translation>Запишите её как 2025-09-23, 2025-09 или 2025.</translation>
    </message>
</context>
<context>
    <name>DealForm</name>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>words between commas</source>
        <translation>слова через запятую</translation>
    </message>
    <message>
        <source>as a source would say it: over $8 billion</source>
        <translation>как в источнике: свыше $8 млрд</translation>
    </message>
    <message>
        <source>up to 22 aircraft</source>
        <translation>до 22 самолётов</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>Сто&amp;имость</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>Ко&amp;личество</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>&amp;Тип</translation>
    </message>
    <message>
        <source>&amp;Announced</source>
        <translation>О&amp;бъявлена</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation>Ста&amp;дия</translation>
    </message>
    <message>
        <source>Secto&amp;r</source>
        <translation>Отра&amp;сль</translation>
    </message>
    <message>
        <source>Prod&amp;uct</source>
        <translation>Продук&amp;ция</translation>
    </message>
    <message>
        <source>Sta&amp;ges</source>
        <translation>С&amp;тадии</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Откуда</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Куд&amp;а</translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation>&amp;Участники</translation>
    </message>
    <message>
        <source>rail, port</source>
        <translation>рельсы, порт</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Se&amp;ctor</source>
        <translation>Отра&amp;сль</translation>
    </message>
    <message>
        <source>A&amp;nnounced</source>
        <translation>О&amp;бъявлена</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>DealFormCard</name>
    <message>
        <source>&amp;Save deal</source>
        <translation>&amp;Сохранить сделку</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>without a text; Enter goes on to the next</source>
        <translation>без текста; Enter — перейти к следующей</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>Правка сделки</translation>
    </message>
</context>
<context>
    <name>DealsCard</name>
    <message>
        <source>What of the tally is shown</source>
        <translation>Что показано из свода</translation>
    </message>
    <message>
        <source>Deals that count</source>
        <translation>Учтённые сделки</translation>
    </message>
    <message>
        <source>Deals left out</source>
        <translation>Неучтённые сделки</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Firm or not</source>
        <translation>Твёрдые или нет</translation>
    </message>
    <message>
        <source>New or not</source>
        <translation>Новые или нет</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Не учтено</translation>
    </message>
    <message>
        <source>Counted {0}</source>
        <translation>Учтено {0}</translation>
    </message>
    <message>
        <source>Left out {0}</source>
        <translation>Не учтено {0}</translation>
    </message>
    <message>
        <source>The sum by {0}</source>
        <translation>Сумма по признаку «{0}»</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>No deal stands here.</source>
        <translation>Здесь нет ни одной сделки.</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>&amp;Edit deal</source>
        <translation>&amp;Изменить сделку</translation>
    </message>
    <message>
        <source>&amp;New deal</source>
        <translation>&amp;Новая сделка</translation>
    </message>
    <message>
        <source>Du&amp;plicate deal</source>
        <translation>&amp;Дублировать сделку</translation>
    </message>
    <message>
        <source>De&amp;lete deal</source>
        <translation>&amp;Удалить сделку</translation>
    </message>
    <message>
        <source>&amp;Compare sources</source>
        <translation>&amp;Сравнить источники</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>edit cell</source>
        <translation>править ячейку</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Стрелки</translation>
    </message>
    <message>
        <source>One row a deal, with what its sources say</source>
        <translation>Строка — сделка с её источниками</translation>
    </message>
    <message>
        <source>go through the facts</source>
        <translation>переход по фактам</translation>
    </message>
    <message>
        <source>count with this figure</source>
        <translation>учитывать эту цифру</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>Ctrl+F or /</source>
        <translation>Ctrl+F или /</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>фильтр</translation>
    </message>
    <message>
        <source>edit deal</source>
        <translation>изменить сделку</translation>
    </message>
    <message>
        <source>new deal</source>
        <translation>новая сделка</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>дублировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>delete deal</source>
        <translation>удалить сделку</translation>
    </message>
    <message>
        <source>compare sources</source>
        <translation>сравнить источники</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>подписать</translation>
    </message>
    <message>
        <source>export</source>
        <translation>экспорт</translation>
    </message>
    <message>
        <source>Search deals, parties, quotes…</source>
        <translation>Поиск по сделкам, участникам, цитатам…</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Сделок пока нет</translation>
    </message>
    <message>
        <source>Copy an announcement, go to Announcements (Ctrl+2) and press Ctrl+V; each figure you record brings its deal. Ctrl+N types one by hand, without a text.</source>
        <translation>Скопируйте сообщение, перейдите к сообщениям (Ctrl+2) и нажмите Ctrl+V: с каждой внесённой цифрой приходит её сделка. Ctrl+N — набрать сделку вручную, без текста.</translation>
    </message>
    <message>
        <source>Deleted; Ctrl+Z brings it back.</source>
        <translation>Удалено; Ctrl+Z вернёт.</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Announcement details</source>
        <translation>Сведения о сообщении</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Source type</source>
        <translation>Тип источника</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Source t&amp;ype</source>
        <translation>&amp;Тип источника</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Издание</translation>
    </message>
    <message>
        <source>Aut&amp;hor</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>Published &amp;on</source>
        <translation>&amp;Опубликовано</translation>
    </message>
    <message>
        <source>Accesse&amp;d on</source>
        <translation>&amp;Просмотрено</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>А&amp;дрес</translation>
    </message>
    <message>
        <source>A&amp;rchive link</source>
        <translation>Ссылка на ар&amp;хив</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>Со&amp;бытие</translation>
    </message>
    <message>
        <source>Pla&amp;ce</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>“{0}” is no code of a language.</source>
        <translation>«{0}» — не код языка.</translation>
    </message>
    <message>
        <source>Write its two letters, for example en or ru.</source>
        <translation>Напишите две его буквы, например en или ru.</translation>
    </message>
</context>
<context>
    <name>DifferenceTable</name>
    <message>
        <source>Differences to settle</source>
        <translation>Расхождения для решения</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>1 · First</source>
        <translation>1 · Первое</translation>
    </message>
    <message>
        <source>2 · Second</source>
        <translation>2 · Второе</translation>
    </message>
</context>
<context>
    <name>DocumentDialog</name>
    <message>
        <source>Read {0}</source>
        <translation>Чтение {0}</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation>Текст документа</translation>
    </message>
    <message>
        <source>C&amp;ut away</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Keep only this</source>
        <translation>Оставить &amp;только это</translation>
    </message>
    <message>
        <source>Put &amp;back</source>
        <translation>Вер&amp;нуть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Read its figures</source>
        <translation>&amp;Прочитать цифры</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of menus and running heads left out.</source>
        <translation>
            <numerusform>Из меню и колонтитулов опущено %n слово.</numerusform>
            <numerusform>Из меню и колонтитулов опущено %n слова.</numerusform>
            <numerusform>Из меню и колонтитулов опущено %n слов.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is larger than 20 MB: its text is kept, the file itself is not.</source>
        <translation>Файл больше 20 МБ: сохраняется его текст, но не сам файл.</translation>
    </message>
    <message>
        <source>The file itself is kept in the ledger with its text.</source>
        <translation>Сам файл хранится в реестре вместе с текстом.</translation>
    </message>
    <message>
        <source>What is sealed</source>
        <translation>Что будет зафиксировано</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Guessed from the document</source>
        <translation>Определено по документу</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Издание</translation>
    </message>
    <message>
        <source>Aut&amp;hor</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>Published &amp;on</source>
        <translation>&amp;Опубликовано</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>А&amp;дрес</translation>
    </message>
    <message>
        <source>{0} characters. Select what does not belong, then cut it away.</source>
        <translation>Знаков: {0}. Выделите лишнее и вырежьте его.</translation>
    </message>
</context>
<context>
    <name>Dropping</name>
    <message>
        <source>One file at a time: {0} is read, the others are not.</source>
        <translation>Файлы читаются по одному: взят {0}, остальные — нет.</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>This announcement has no event; it is given one in its details (Ctrl+I).</source>
        <translation>У этого сообщения нет события; его задают в сведениях (Ctrl+I).</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Every announcement of this event keeps to it.</source>
        <translation>Все сообщения этого события остаются при нём.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Место</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>EvidenceCard</name>
    <message>
        <source>Figures of this deal</source>
        <translation>Цифры этой сделки</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Цифр пока нет</translation>
    </message>
    <message>
        <source>No announcement speaks of this deal. Where one does, choose the deal under “Belongs to” in the form of its figure: its words stand here then.</source>
        <translation>Ни одно сообщение не говорит об этой сделке. Когда такое найдётся, выберите сделку в поле «Относится к» у его цифры: здесь появятся его слова.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n цифра</numerusform>
            <numerusform>%n цифры</numerusform>
            <numerusform>%n цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
<context>
    <name>EvidenceQuotes</name>
    <message>
        <source>Evidence</source>
        <translation>Подтверждения</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n цифра</numerusform>
            <numerusform>%n цифры</numerusform>
            <numerusform>%n цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s), the first {0} shown</source>
        <translation>
            <numerusform>%n цифра, показаны первые {0}</numerusform>
            <numerusform>%n цифры, показаны первые {0}</numerusform>
            <numerusform>%n цифр, показаны первые {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>&amp;Everything in the ledger</source>
        <translation>&amp;Весь реестр</translation>
    </message>
    <message>
        <source>To &amp;work with</source>
        <translation>Для &amp;работы</translation>
    </message>
    <message>
        <source>To &amp;publish</source>
        <translation>Для &amp;публикации</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Exchange files (*.json)</source>
        <translation>Файлы обмена (*.json)</translation>
    </message>
    <message>
        <source>Folder of CSV files (*)</source>
        <translation>Папка файлов CSV (*)</translation>
    </message>
    <message>
        <source>&amp;This list: {0} ({1} rows)</source>
        <translation>&amp;Этот список: {0} (строк: {1})</translation>
    </message>
    <message>
        <source>To publish: signed rows only, without the names of those who work on the ledger, conversations and notes. The cover says what was left out.</source>
        <translation>Для публикации: только подписанные строки, без имён тех, кто ведёт реестр, без переписки и примечаний. На титульном листе указано, что опущено.</translation>
    </message>
    <message>
        <source>Choose the &amp;file…</source>
        <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>An export is already being written.</source>
        <translation>Экспорт уже идёт.</translation>
    </message>
    <message>
        <source>Writing {0} …</source>
        <translation>Запись {0} …</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>Запись {0}</translation>
    </message>
    <message>
        <source>Exported {0} into {1}.</source>
        <translation>Файл {0} записан в {1}.</translation>
    </message>
</context>
<context>
    <name>Facet</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Find: {0}</source>
        <translation>Поиск: {0}</translation>
    </message>
    <message>
        <source>{0}   {1}</source>
        <translation>{0}   {1}</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more: type to find one</source>
        <translation>
            <numerusform>… и ещё %n: наберите буквы, чтобы найти</numerusform>
            <numerusform>… и ещё %n: наберите буквы, чтобы найти</numerusform>
            <numerusform>… и ещё %n: наберите буквы, чтобы найти</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} ▾</source>
        <translation>{0} ▾</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0} + {1}</source>
        <translation>{0} + {1}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Fewer filters</source>
        <translation>Меньше фильтров</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Больше фильтров</translation>
    </message>
</context>
<context>
    <name>FigureForm</name>
    <message>
        <source>&amp;Amount</source>
        <translation>Вели&amp;чина</translation>
    </message>
    <message>
        <source>&amp;Measures</source>
        <translation>По&amp;казатель</translation>
    </message>
    <message>
        <source>Co&amp;vers</source>
        <translation>Вкл&amp;ючает</translation>
    </message>
    <message>
        <source>Stated &amp;by</source>
        <translation>Кто на&amp;звал</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Что учтено</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Parts said</source>
        <translation>Названо частей</translation>
    </message>
    <message>
        <source>From year</source>
        <translation>С года</translation>
    </message>
    <message>
        <source>To year</source>
        <translation>По год</translation>
    </message>
    <message>
        <source>Corrected to</source>
        <translation>Исправлено на</translation>
    </message>
    <message>
        <source>because</source>
        <translation>почему</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Mor&amp;e fields</source>
        <translation>Ещё пол&amp;я</translation>
    </message>
    <message>
        <source>This wording holds no single number; type what it means.</source>
        <translation>В этих словах нет одного определённого числа; введите, что они означают.</translation>
    </message>
    <message>
        <source>the announcement itself</source>
        <translation>само сообщение</translation>
    </message>
    <message>
        <source>how many, where the source says</source>
        <translation>сколько, если источник указал</translation>
    </message>
    <message>
        <source>what the source ought to have said</source>
        <translation>что должно было быть в источнике</translation>
    </message>
    <message>
        <source>why, in a sentence</source>
        <translation>почему, одним предложением</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Ещё поля</translation>
    </message>
    <message>
        <source>value of the deal</source>
        <translation>стоимость сделки</translation>
    </message>
    <message>
        <source>value of the deals in this announcement</source>
        <translation>стоимость сделок этого сообщения</translation>
    </message>
    <message>
        <source>“{0}” is not a number of parts.</source>
        <translation>«{0}» — не число частей.</translation>
    </message>
    <message>
        <source>Type digits, or leave it empty.</source>
        <translation>Введите цифрами или оставьте пустым.</translation>
    </message>
</context>
<context>
    <name>FoldLine</name>
    <message>
        <source>Previous row</source>
        <translation>Предыдущая строка</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Следующая строка</translation>
    </message>
    <message>
        <source>‹ Back to the list</source>
        <translation>‹ К списку</translation>
    </message>
    <message>
        <source>Details ›</source>
        <translation>Подробнее ›</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Ctrl+/  all keys</source>
        <translation>Ctrl+/  все клавиши</translation>
    </message>
    <message>
        <source>Warning: {0}</source>
        <translation>Предупреждение: {0}</translation>
    </message>
</context>
<context>
    <name>FormCard</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What was typed here is not saved yet. Enter saves it, Esc gives it up.</source>
        <translation>Набранное здесь ещё не сохранено. Enter сохраняет, Esc отказывается.</translation>
    </message>
</context>
<context>
    <name>FormDesk</name>
    <message>
        <source>What was typed here is not recorded yet. Esc gives it up.</source>
        <translation>Введённое здесь ещё не внесено. Esc отменит ввод.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>same?</source>
        <translation>та же?</translation>
    </message>
    <message>
        <source>update?</source>
        <translation>обновление?</translation>
    </message>
    <message>
        <source>This may be “{0}” ({1}), which another text reports with “{2}”. {3}</source>
        <translation>Возможно, это сделка «{0}» ({1}), о которой другой текст сообщает: «{2}». {3}</translation>
    </message>
    <message>
        <source>This may be news of “{0}” ({1}), reported with “{2}”. {3}</source>
        <translation>Возможно, это новость о сделке «{0}» ({1}), о которой сообщалось: «{2}». {3}</translation>
    </message>
    <message>
        <source>Choose it under “Belongs to”, and this is one more report of it; else it is new.</source>
        <translation>Выберите её в поле «Относится к», и это будет ещё одно сообщение о ней; иначе сделка новая.</translation>
    </message>
    <message>
        <source>a new deal</source>
        <translation>новая сделка</translation>
    </message>
    <message>
        <source>total</source>
        <translation>итог</translation>
    </message>
</context>
<context>
    <name>FormPane</name>
    <message>
        <source>Skipped as</source>
        <translation>Пропущено как</translation>
    </message>
    <message>
        <source>Be&amp;longs to</source>
        <translation>&amp;Относится к</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
</context>
<context>
    <name>Front</name>
    <message>
        <source>Announcements</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Search titles, publishers, texts…</source>
        <translation>Поиск по заголовкам, изданиям, текстам…</translation>
    </message>
    <message>
        <source>No announcements yet</source>
        <translation>Сообщений пока нет</translation>
    </message>
    <message>
        <source>Copy an article, then press Ctrl+V.</source>
        <translation>Скопируйте статью и нажмите Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Pages and menu</source>
        <translation>Страницы и меню</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Ещё ▾</translation>
    </message>
    <message>
        <source>More commands of this page</source>
        <translation>Другие команды этой страницы</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Раздел</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С какого дня</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Go back to here</source>
        <translation>&amp;Вернуться сюда</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Since today</source>
        <translation>С сегодняшнего дня</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Со вчерашнего дня</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>С самого начала</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Filter changes…</source>
        <translation>Фильтр изменений…</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Изменений пока нет</translation>
    </message>
    <message>
        <source>Every change made from now on stands here, and can be taken back.</source>
        <translation>Здесь будет каждое новое изменение, и его можно будет отменить.</translation>
    </message>
    <message>
        <source>&amp;Do again</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>Taken back by {0}; it can be done again.</source>
        <translation>Отменил(а) {0}; можно вернуть.</translation>
    </message>
    <message>
        <source>No later change leans on it: it can be taken back alone.</source>
        <translation>Более поздние изменения на него не опираются: его можно отменить отдельно.</translation>
    </message>
    <message numerus="yes">
        <source> … and %n more</source>
        <translation>
            <numerusform> … и ещё %n</numerusform>
            <numerusform> … и ещё %n</numerusform>
            <numerusform> … и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Later changes touch the same records: {0}{1}</source>
        <translation>Более поздние изменения затрагивают те же записи: {0}{1}</translation>
    </message>
    <message>
        <source>Taken back: {0}</source>
        <translation>Отменено: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Повторено: {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back.</source>
        <translation>
            <numerusform>Отменено %n изменение.</numerusform>
            <numerusform>Отменено %n изменения.</numerusform>
            <numerusform>Отменено %n изменений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeChoice</name>
    <message>
        <source>Belongs to</source>
        <translation>Относится к</translation>
    </message>
    <message>
        <source>find another deal…</source>
        <translation>найти другую сделку…</translation>
    </message>
    <message>
        <source>no single deal (a total)</source>
        <translation>не к отдельной сделке (итог)</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Workbooks, CSV, exchange files (*.xlsx *.xlsm *.csv *.tsv *.txt *.json)</source>
        <translation>Книги, CSV, файлы обмена (*.xlsx *.xlsm *.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <translation>;;Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Чтение {0}</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Вставленные строки</translation>
    </message>
    <message>
        <source>Comparing rows</source>
        <translation>Сравнение строк</translation>
    </message>
    <message>
        <source>Taking in {0}</source>
        <translation>Приём {0}</translation>
    </message>
    <message>
        <source>Taking the file in</source>
        <translation>Приём файла</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) taken in; Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Принята %n строка; Ctrl+Z отменит.</numerusform>
            <numerusform>Приняты %n строки; Ctrl+Z отменит.</numerusform>
            <numerusform>Принято %n строк; Ctrl+Z отменит.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a marked copy</source>
        <translation>Сохранить копию с пометками</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>Запись {0}</translation>
    </message>
    <message>
        <source>Wrote {0}, with what is wrong beside each row.</source>
        <translation>Записано: {0}; ошибки указаны рядом с каждой строкой.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>This announcement is no longer there.</source>
        <translation>Этого сообщения больше нет.</translation>
    </message>
</context>
<context>
    <name>IntervalChart</name>
    <message>
        <source>Picture of the total and its parts</source>
        <translation>Рисунок итога и его частей</translation>
    </message>
    <message>
        <source>amount not given</source>
        <translation>сумма не указана</translation>
    </message>
</context>
<context>
    <name>ListBar</name>
    <message>
        <source>Columns and order</source>
        <translation>Столбцы и порядок</translation>
    </message>
    <message>
        <source>Columns and order (Shift+F4)</source>
        <translation>Столбцы и порядок (Shift+F4)</translation>
    </message>
</context>
<context>
    <name>ListCount</name>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} из {1}</translation>
    </message>
</context>
<context>
    <name>ListPane</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Take a filter away, or search for something else.</source>
        <translation>Уберите один из фильтров или измените запрос.</translation>
    </message>
    <message>
        <source>&amp;Go to Announcements</source>
        <translation>&amp;К сообщениям</translation>
    </message>
    <message>
        <source>Too many rows to copy; export them (Ctrl+Shift+E).</source>
        <translation>Слишком много строк для копирования; сделайте экспорт (Ctrl+Shift+E).</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied as a range of a spreadsheet.</source>
        <translation>
            <numerusform>%n строка скопирована как диапазон таблицы.</numerusform>
            <numerusform>%n строки скопированы как диапазон таблицы.</numerusform>
            <numerusform>%n строк скопировано как диапазон таблицы.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListingPage</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave without saving</source>
        <translation>выйти без сохранения</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>Look and language</source>
        <translation>Вид и язык</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>как в системе</translation>
    </message>
    <message>
        <source>light</source>
        <translation>светлые</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>тёмные</translation>
    </message>
    <message>
        <source>high contrast</source>
        <translation>контрастные</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Undone: {0}</source>
        <translation>Отменено: {0}</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>Ваших изменений, которые можно отменить, нет.</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Повторено: {0}</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>{0} — Crossfoot</source>
        <translation>{0} — Crossfoot</translation>
    </message>
    <message>
        <source>Working as {0}</source>
        <translation>Работает: {0}</translation>
    </message>
    <message>
        <source>There is nowhere further to go.</source>
        <translation>Дальше перейти некуда.</translation>
    </message>
</context>
<context>
    <name>MergeCard</name>
    <message>
        <source>the party that stays</source>
        <translation>участник, который останется</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>С &amp;кем</translation>
    </message>
    <message>
        <source>Mer&amp;ge</source>
        <translation>О&amp;бъединить</translation>
    </message>
    <message>
        <source>Merge {0} into another party</source>
        <translation>Объединить {0} с другим участником</translation>
    </message>
    <message>
        <source>“{0}” is no party of this ledger. Type the name of one.</source>
        <translation>Участника «{0}» в этом реестре нет. Введите название имеющегося.</translation>
    </message>
    <message>
        <source>Type the name of the party that stays.</source>
        <translation>Введите название участника, который останется.</translation>
    </message>
    <message>
        <source>Are they one? In these deals they stand beside each other: {0}.</source>
        <translation>Точно ли это одно лицо? В этих сделках они стоят рядом: {0}.</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> и ещё %n</numerusform>
            <numerusform> и ещё %n</numerusform>
            <numerusform> и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} takes over %n deal(s): {1}.</source>
        <translation>
            <numerusform>К участнику {0} перейдёт %n сделка: {1}.</numerusform>
            <numerusform>К участнику {0} перейдут %n сделки: {1}.</numerusform>
            <numerusform>К участнику {0} перейдёт %n сделок: {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n of them it stands already, in the same role.</source>
        <translation>
            <numerusform>В %n из них этот участник уже есть, в той же роли.</numerusform>
            <numerusform>В %n из них этот участник уже есть, в той же роли.</numerusform>
            <numerusform>В %n из них этот участник уже есть, в той же роли.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} is also called {1}.</source>
        <translation>Другие названия участника {0}: {1}.</translation>
    </message>
    <message>
        <source>It gets: {0}.</source>
        <translation>Добавится: {0}.</translation>
    </message>
    <message>
        <source>Left out, since {0} says otherwise: {1}.</source>
        <translation>Не переносится, так как у участника {0} указано другое: {1}.</translation>
    </message>
    <message>
        <source>{0} is then gone; Ctrl+Z brings everything back.</source>
        <translation>Участника {0} больше не будет; Ctrl+Z вернёт всё.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
</context>
<context>
    <name>NameWords</name>
    <message>
        <source>party: {0}</source>
        <translation>участник: {0}</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{0} в сделке «{1}»</translation>
    </message>
    <message>
        <source>deal: {0}</source>
        <translation>сделка: {0}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>☰  Menu</source>
        <translation>☰  Меню</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Every command (F10)</source>
        <translation>Все команды (F10)</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <source>A form of “{0}” was left half typed.</source>
        <translation>Форма сообщения «{0}» осталась заполненной не до конца.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>This text is already recorded as “{0}”.</source>
        <translation>Этот текст уже внесён: «{0}».</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>No figures were found in this text. Select the words of one and press Enter to record it by hand.</source>
        <translation>В этом тексте цифр не найдено. Выделите слова с цифрой и нажмите Enter, чтобы внести её вручную.</translation>
    </message>
    <message>
        <source>Reading a long text…</source>
        <translation>Читается длинный текст…</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>Open a document</source>
        <translation>Открытие документа</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.html *.htm *.eml *.mht *.txt *.md)</source>
        <translation>Документы (*.pdf *.docx *.html *.htm *.eml *.mht *.txt *.md)</translation>
    </message>
    <message>
        <source>;;All files (*)</source>
        <translation>;;Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading {0}</source>
        <translation>Чтение {0}</translation>
    </message>
</context>
<context>
    <name>OutsideForm</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>As&amp;ked whom</source>
        <translation>&amp;Кого спросили</translation>
    </message>
    <message>
        <source>Q&amp;uestion</source>
        <translation>&amp;Вопрос</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Записать</translation>
    </message>
    <message>
        <source>O&amp;n</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>Answer &amp;by</source>
        <translation>Ответ &amp;до</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Name the person or office.</source>
        <translation>Укажите человека или организацию.</translation>
    </message>
    <message>
        <source>Say what was asked.</source>
        <translation>Укажите, о чём спросили.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Verdicts of the totals</source>
        <translation>Выводы об итогах</translation>
    </message>
    <message>
        <source>Flags by age</source>
        <translation>Замечания по давности</translation>
    </message>
    <message>
        <source>Flags by rule</source>
        <translation>Замечания по правилам</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Great headlines</source>
        <translation>Крупные заголовки</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Со вчерашнего дня</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>Подсчёт …</translation>
    </message>
    <message>
        <source>Looking them up …</source>
        <translation>Поиск …</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Every number opens what it counts</source>
        <translation>Каждое число открывает то, что посчитано</translation>
    </message>
    <message>
        <source>Tab or ↓</source>
        <translation>Tab или ↓</translation>
    </message>
    <message>
        <source>next number</source>
        <translation>следующее число</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open what it counts</source>
        <translation>открыть посчитанное</translation>
    </message>
    <message>
        <source>history</source>
        <translation>история</translation>
    </message>
    <message>
        <source>export</source>
        <translation>вывести</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>No flag is open.</source>
        <translation>Открытых замечаний нет.</translation>
    </message>
    <message>
        <source>the largest totals in {0}</source>
        <translation>крупнейшие итоги, {0}</translation>
    </message>
    <message>
        <source>No total of money yet.</source>
        <translation>Денежных итогов пока нет.</translation>
    </message>
</context>
<context>
    <name>PagedTableModel</name>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
</context>
<context>
    <name>PagesDialog</name>
    <message>
        <source>Pages of {0}</source>
        <translation>Страницы {0}</translation>
    </message>
    <message>
        <source>Page of the document</source>
        <translation>Страница документа</translation>
    </message>
    <message>
        <source>&amp;Previous page</source>
        <translation>&amp;Предыдущая страница</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Следующая страница</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>These words were not found on the pages.</source>
        <translation>Эти слова на страницах не найдены.</translation>
    </message>
    <message>
        <source>Page {0} of {1}</source>
        <translation>Страница {0} из {1}</translation>
    </message>
</context>
<context>
    <name>PaletteDialog</name>
    <message>
        <source>Commands and search</source>
        <translation>Команды и поиск</translation>
    </message>
    <message>
        <source>Type a command, or search the whole ledger…</source>
        <translation>Введите команду или ищите по всему реестру…</translation>
    </message>
    <message>
        <source>Command or search</source>
        <translation>Команда или поиск</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Nothing in the window or the ledger has these words.</source>
        <translation>Этих слов нет ни в окне, ни в реестре.</translation>
    </message>
    <message>
        <source>command</source>
        <translation>команда</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>сделка</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>цифра</translation>
    </message>
    <message>
        <source>party</source>
        <translation>участник</translation>
    </message>
</context>
<context>
    <name>PartiesPage</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>&amp;Edit party</source>
        <translation>&amp;Изменить участника</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>&amp;Объединить…</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Who takes part in deals, and what else they are called</source>
        <translation>Кто участвует в сделках и как ещё их называют</translation>
    </message>
    <message>
        <source>Ctrl+F or /</source>
        <translation>Ctrl+F или /</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>фильтр</translation>
    </message>
    <message>
        <source>edit cell</source>
        <translation>править ячейку</translation>
    </message>
    <message>
        <source>edit party</source>
        <translation>изменить участника</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>merge into another</source>
        <translation>объединить с другим</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>remove party</source>
        <translation>удалить участника</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Every country</source>
        <translation>Все страны</translation>
    </message>
    <message>
        <source>Search names, also other ones…</source>
        <translation>Поиск по названиям, в том числе другим…</translation>
    </message>
    <message>
        <source>No parties yet</source>
        <translation>Участников пока нет</translation>
    </message>
    <message>
        <source>Parties come with their deals: record an announcement (Ctrl+2), or type a deal by hand (Ctrl+3, Ctrl+N).</source>
        <translation>Участники появляются вместе со сделками: внесите сообщение (Ctrl+2) или сделку вручную (Ctrl+3, Ctrl+N).</translation>
    </message>
    <message>
        <source>Removed; Ctrl+Z brings it back.</source>
        <translation>Удалено; Ctrl+Z вернёт.</translation>
    </message>
</context>
<context>
    <name>PartyDealsCard</name>
    <message>
        <source>Deals of this party</source>
        <translation>Сделки этого участника</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n сделка</numerusform>
            <numerusform>%n сделки</numerusform>
            <numerusform>%n сделок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartyFormCard</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>other names, in any script, between semicolons</source>
        <translation>другие названия, на любой письменности, через точку с запятой</translation>
    </message>
    <message>
        <source>&amp;Save party</source>
        <translation>&amp;Сохранить участника</translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <translation>Изменение: {0}</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Co&amp;untry</source>
        <translation>Ст&amp;рана</translation>
    </message>
    <message>
        <source>Also ca&amp;lled</source>
        <translation>&amp;Другие названия</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Who entered what</source>
        <translation>Кто что внёс</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Who is at work</source>
        <translation>Кто работает</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>The name stands beside every change from now on. It is no password.</source>
        <translation>С этого момента имя указывается при каждом изменении. Это не пароль.</translation>
    </message>
    <message>
        <source>People may &amp;sign off what they entered themselves</source>
        <translation>Можно &amp;подписывать то, что внёс сам</translation>
    </message>
    <message>
        <source>For a shop of one. It holds for this ledger, and is in its history.</source>
        <translation>Для тех, кто работает один. Действует для этого реестра и отражается в его истории.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Введите имя.</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>%n figure(s) entered</source>
        <translation>
            <numerusform>внесена %n цифра</numerusform>
            <numerusform>внесены %n цифры</numerusform>
            <numerusform>внесено %n цифр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) closed</source>
        <translation>
            <numerusform>закрыто %n замечание</numerusform>
            <numerusform>закрыты %n замечания</numerusform>
            <numerusform>закрыто %n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since yesterday</source>
        <translation>
            <numerusform>%n изменение со вчерашнего дня</numerusform>
            <numerusform>%n изменения со вчерашнего дня</numerusform>
            <numerusform>%n изменений со вчерашнего дня</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message numerus="yes">
        <source>“{0}” against its %n part(s)</source>
        <translation>
            <numerusform>«{0}» в сравнении с %n частью</numerusform>
            <numerusform>«{0}» в сравнении с %n частями</numerusform>
            <numerusform>«{0}» в сравнении с %n частями</numerusform>
        </translation>
    </message>
    <message>
        <source>Explained: {0}</source>
        <translation>Объяснено: {0}</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message>
        <source>Ctrl+{0}</source>
        <translation>Ctrl+{0}</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Restored. The ledger as it was before is kept as {0}.</source>
        <translation>Восстановлено. Прежний реестр сохранён как {0}.</translation>
    </message>
    <message>
        <source>Something went wrong inside Crossfoot. What was saved is safe; the report is in {0}.</source>
        <translation>В Crossfoot произошла ошибка. Всё сохранённое цело; отчёт находится в {0}.</translation>
    </message>
</context>
<context>
    <name>RateFormCard</name>
    <message>
        <source>YYYY-MM-DD, YYYY-MM or YYYY</source>
        <translation>ГГГГ-ММ-ДД, ГГГГ-ММ или ГГГГ</translation>
    </message>
    <message>
        <source>EUR</source>
        <translation>EUR</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>1.0812</source>
        <translation>1.0812</translation>
    </message>
    <message>
        <source>who says so</source>
        <translation>кто сообщает</translation>
    </message>
    <message>
        <source>&amp;Save rate</source>
        <translation>&amp;Сохранить курс</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Новый курс</translation>
    </message>
    <message>
        <source>Edit rate</source>
        <translation>Изменение курса</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Из валюты</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;В валюту</translation>
    </message>
    <message>
        <source>&amp;Rate</source>
        <translation>&amp;Курс</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>Ист&amp;очник</translation>
    </message>
</context>
<context>
    <name>RateOffer</name>
    <message>
        <source>who says so</source>
        <translation>кто сообщает</translation>
    </message>
    <message>
        <source>Ra&amp;te</source>
        <translation>&amp;Курс</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>Record the rate</source>
        <translation>Внести курс</translation>
    </message>
    <message>
        <source>No exchange rate</source>
        <translation>Нет обменного курса</translation>
    </message>
    <message>
        <source>A part is in {0}, the total in {1}, and no text says when that was. Give the announcement its date; then the nearest rate counts.</source>
        <translation>Часть — в {0}, итог — в {1}, а дата в текстах не указана. Укажите дату сообщения; тогда будет учтён ближайший курс.</translation>
    </message>
    <message>
        <source>A part is in {0}, the total in {1}: the announcement prints no rate, and none is recorded within 7 days of {2}. How many {0} was one {1}?</source>
        <translation>Часть — в {0}, итог — в {1}: курса в сообщении нет, и в пределах 7 дней от {2} он не внесён. Сколько {0} давали за 1 {1}?</translation>
    </message>
</context>
<context>
    <name>RatesImportDialog</name>
    <message>
        <source>Import {0}</source>
        <translation>Импорт {0}</translation>
    </message>
    <message>
        <source>&amp;Only what this ledger counts with: the days nearest to its announcements</source>
        <translation>&amp;Только то, что нужно этому реестру: дни, ближайшие к его сообщениям</translation>
    </message>
    <message>
        <source>Rates that would be taken in</source>
        <translation>Курсы, которые будут приняты</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Принять</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) to take in, of {0} in the file.</source>
        <translation>
            <numerusform>Будет принят %n курс из {0} в файле.</numerusform>
            <numerusform>Будут приняты %n курса из {0} в файле.</numerusform>
            <numerusform>Будет принято %n курсов из {0} в файле.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is more than {0} at once: take a part of the file.</source>
        <translation>Это больше {0} за один раз: возьмите часть файла.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold no rate.</source>
        <translation>
            <numerusform>В %n ячейке нет курса.</numerusform>
            <numerusform>В %n ячейках нет курса.</numerusform>
            <numerusform>В %n ячейках нет курса.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}   (now {1})</source>
        <translation>{0}   (сейчас {1})</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatesPage</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>&amp;New rate</source>
        <translation>&amp;Новый курс</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Paste rates</source>
        <translation>Вставить курсы</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Курсы</translation>
    </message>
    <message>
        <source>What a publication prints counts first, then the nearest within 7 days of it</source>
        <translation>Сначала учитывается курс из самой публикации, затем ближайший в пределах 7 дней</translation>
    </message>
    <message>
        <source>Ctrl+F or /</source>
        <translation>Ctrl+F или /</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>фильтр</translation>
    </message>
    <message>
        <source>new rate</source>
        <translation>новый курс</translation>
    </message>
    <message>
        <source>edit cell</source>
        <translation>править ячейку</translation>
    </message>
    <message>
        <source>edit rate</source>
        <translation>изменить курс</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>remove rate</source>
        <translation>удалить курс</translation>
    </message>
    <message>
        <source>paste rows</source>
        <translation>вставить строки</translation>
    </message>
    <message>
        <source>import rates</source>
        <translation>импорт курсов</translation>
    </message>
    <message>
        <source>The clipboard</source>
        <translation>Буфер обмена</translation>
    </message>
    <message>
        <source>The clipboard holds no rows.</source>
        <translation>В буфере обмена нет строк.</translation>
    </message>
    <message>
        <source>Press Ctrl+N to type one, Ctrl+V to paste rows of a spreadsheet, or Ctrl+Alt+I to take in a central bank&apos;s CSV. Pegged currencies (AED, SAR, QAR, BHD, OMR, JOD …) need none.</source>
        <translation>Нажмите Ctrl+N, чтобы ввести курс, Ctrl+V, чтобы вставить строки таблицы, или Ctrl+Alt+I, чтобы принять CSV центрального банка. Валютам с фиксированным курсом (AED, SAR, QAR, BHD, OMR, JOD …) он не нужен.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>From every currency</source>
        <translation>Из любой валюты</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>To every currency</source>
        <translation>В любую валюту</translation>
    </message>
    <message>
        <source>Every currency</source>
        <translation>Все валюты</translation>
    </message>
    <message>
        <source>Every source</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <source>I&amp;mport rates…</source>
        <translation>Импорт &amp;курсов…</translation>
    </message>
    <message>
        <source>Search currencies, dates, sources…</source>
        <translation>Поиск по валютам, датам, источникам…</translation>
    </message>
    <message>
        <source>No rates yet</source>
        <translation>Курсов пока нет</translation>
    </message>
    <message>
        <source>Either side</source>
        <translation>С любой стороны</translation>
    </message>
    <message numerus="yes">
        <source>Removed; %n part(s) counted with it. Ctrl+Z brings it back.</source>
        <translation>
            <numerusform>Удалено; по этому курсу учитывалась %n часть. Ctrl+Z вернёт его.</numerusform>
            <numerusform>Удалено; по этому курсу учитывались %n части. Ctrl+Z вернёт его.</numerusform>
            <numerusform>Удалено; по этому курсу учитывалось %n частей. Ctrl+Z вернёт его.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import rates</source>
        <translation>Импорт курсов</translation>
    </message>
    <message>
        <source>Tables of rates (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Таблицы курсов (*.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) taken in; Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>Принят %n курс; Ctrl+Z отменит.</numerusform>
            <numerusform>Приняты %n курса; Ctrl+Z отменит.</numerusform>
            <numerusform>Принято %n курсов; Ctrl+Z отменит.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReleasesDialog</name>
    <message>
        <source>Releases</source>
        <translation>Выпуски</translation>
    </message>
    <message>
        <source>Releases made</source>
        <translation>Созданные выпуски</translation>
    </message>
    <message>
        <source>No release yet: type a name below and make the first.</source>
        <translation>Выпусков пока нет: введите ниже название и создайте первый.</translation>
    </message>
    <message>
        <source>&amp;Export the chosen one…</source>
        <translation>&amp;Экспорт выбранного…</translation>
    </message>
    <message>
        <source>&amp;Next one</source>
        <translation>&amp;Следующий</translation>
    </message>
    <message>
        <source>To &amp;work with</source>
        <translation>Для &amp;работы</translation>
    </message>
    <message>
        <source>To &amp;publish: signed rows only</source>
        <translation>Для &amp;публикации: только подписанные строки</translation>
    </message>
    <message>
        <source>&amp;Make the release</source>
        <translation>Создать &amp;выпуск</translation>
    </message>
    <message>
        <source>A release keeps the ledger as it is now under a name and a date. It can be exported again at any time, always the same; the next one says what was added, revised and withdrawn since.</source>
        <translation>Выпуск сохраняет нынешнее состояние реестра под названием и датой. Его можно выгрузить снова в любое время, всегда одинаково; в следующем будет указано, что с тех пор добавлено, пересмотрено и отозвано.</translation>
    </message>
    <message>
        <source>published</source>
        <translation>для публикации</translation>
    </message>
    <message>
        <source>working</source>
        <translation>рабочий</translation>
    </message>
    <message>
        <source>{0} deals, {1} totals</source>
        <translation>сделок: {0}, итогов: {1}</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Введите название.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Renewing</name>
    <message>
        <source>It was checked by other rules than these, so what it shows may be out of date.</source>
        <translation>Реестр проверялся по другим правилам, поэтому то, что он показывает, могло устареть.</translation>
    </message>
    <message>
        <source>Checking everything by the present rules</source>
        <translation>Проверка всего реестра по нынешним правилам</translation>
    </message>
    <message>
        <source>Not everything that is shown was checked by the present rules. Open the ledger again to have that done.</source>
        <translation>Не всё показанное проверено по нынешним правилам. Откройте реестр ещё раз, чтобы проверить остальное.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Rules…</source>
        <translation>Правила…</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Какой список</translation>
    </message>
    <message>
        <source>F&amp;lags</source>
        <translation>&amp;Замечания</translation>
    </message>
    <message>
        <source>&amp;To sign off</source>
        <translation>На &amp;подпись</translation>
    </message>
    <message>
        <source>Close &amp;several…</source>
        <translation>Закрыть &amp;несколько…</translation>
    </message>
    <message>
        <source>Close flags of the same rule together</source>
        <translation>Закрыть вместе замечания одного правила</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>открыто: %Ln</numerusform>
            <numerusform>открыто: %Ln</numerusform>
            <numerusform>открыто: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for an answer</source>
        <translation>
            <numerusform>ждёт ответа: %Ln</numerusform>
            <numerusform>ждут ответа: %Ln</numerusform>
            <numerusform>ждут ответа: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln closed</source>
        <translation>
            <numerusform>закрыто: %Ln</numerusform>
            <numerusform>закрыто: %Ln</numerusform>
            <numerusform>закрыто: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>next, previous</source>
        <translation>следующее, предыдущее</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>подписать</translation>
    </message>
    <message>
        <source>return with a question</source>
        <translation>вернуть с вопросом</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open it on its page</source>
        <translation>открыть на своей странице</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>замечания</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>record it</source>
        <translation>внести</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back to the list</source>
        <translation>к списку</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>close as</source>
        <translation>закрыть как</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>объяснено</translation>
    </message>
    <message>
        <source>possible slips</source>
        <translation>возможные ошибки</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>курс</translation>
    </message>
    <message>
        <source>assign</source>
        <translation>поручить</translation>
    </message>
    <message>
        <source>asked outside</source>
        <translation>спросили вне программы</translation>
    </message>
    <message>
        <source>go to the sources</source>
        <translation>к источникам</translation>
    </message>
    <message>
        <source>close several</source>
        <translation>закрыть несколько</translation>
    </message>
    <message>
        <source>to sign off</source>
        <translation>на подпись</translation>
    </message>
    <message>
        <source>Ctrl+F or /</source>
        <translation>Ctrl+F или /</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>фильтр</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>правила</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Filter flags…</source>
        <translation>Фильтр…</translation>
    </message>
    <message>
        <source>No flags</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>Nothing recorded so far contradicts itself. Flags appear here by themselves as figures are recorded.</source>
        <translation>Внесённое пока ни в чём себе не противоречит. Замечания появляются здесь сами по мере внесения цифр.</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Import {0}</source>
        <translation>Импорт {0}</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Cells that differ</source>
        <translation>Различия в ячейках</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save a &amp;marked copy…</source>
        <translation>Сохранить копию с по&amp;метками…</translation>
    </message>
    <message>
        <source>The row in front</source>
        <translation>Текущая строка</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>take in or leave a row, or below a cell of it</source>
        <translation>внести или оставить строку, а внизу — ячейку</translation>
    </message>
    <message>
        <source>next conflict</source>
        <translation>следующий конфликт</translation>
    </message>
    <message>
        <source>next refused</source>
        <translation>следующая отклонённая</translation>
    </message>
    <message>
        <source>take in all</source>
        <translation>принять все</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ни одной</translation>
    </message>
    <message>
        <source>Nothing differs: {0}.</source>
        <translation>Различий нет: {0}.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take in %n row(s)</source>
        <translation>
            <numerusform>&amp;Принять %n строку</numerusform>
            <numerusform>&amp;Принять %n строки</numerusform>
            <numerusform>&amp;Принять %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to take in</source>
        <translation>Принимать нечего</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>Rules of the checks</source>
        <translation>Правила проверки</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>&amp;Ask this rule</source>
        <translation>&amp;Применять это правило</translation>
    </message>
    <message>
        <source>What the rule says</source>
        <translation>Что говорит правило</translation>
    </message>
    <message>
        <source>{0}  ·  off</source>
        <translation>{0}  ·  выкл.</translation>
    </message>
    <message numerus="yes">
        <source>{0}  ·  %n open</source>
        <translation>
            <numerusform>{0}  ·  открыто: %n</numerusform>
            <numerusform>{0}  ·  открыто: %n</numerusform>
            <numerusform>{0}  ·  открыто: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It flags: {0}</source>
        <translation>Отмечает: {0}</translation>
    </message>
    <message>
        <source>It lets through: {0}</source>
        <translation>Не отмечает: {0}</translation>
    </message>
    <message>
        <source>Silent: {0}</source>
        <translation>Молчит: {0}</translation>
    </message>
    <message>
        <source>On 75 real announcements it raised nothing.</source>
        <translation>На 75 настоящих сообщениях замечаний не было.</translation>
    </message>
    <message>
        <source>On 75 real announcements {0} of the {1} flags it raised were wrong.</source>
        <translation>На 75 настоящих сообщениях ошибочных замечаний: {0} из {1}.</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) in this ledger</source>
        <translation>
            <numerusform>%n замечание в этом реестре</numerusform>
            <numerusform>%n замечания в этом реестре</numerusform>
            <numerusform>%n замечаний в этом реестре</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>открыто: %n</numerusform>
            <numerusform>открыто: %n</numerusform>
            <numerusform>открыто: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed as not a problem</source>
        <translation>
            <numerusform>закрыто как «не проблема»: %n</numerusform>
            <numerusform>закрыто как «не проблема»: %n</numerusform>
            <numerusform>закрыто как «не проблема»: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the rules anew</source>
        <translation>Новая проверка по правилам</translation>
    </message>
</context>
<context>
    <name>SecondReadingDialog</name>
    <message>
        <source>Second reading</source>
        <translation>Второе чтение</translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message>
        <source>Keep the &amp;first (1)</source>
        <translation>Оставить &amp;первое (1)</translation>
    </message>
    <message>
        <source>Take the &amp;second (2)</source>
        <translation>Взять &amp;второе (2)</translation>
    </message>
    <message>
        <source>What agrees stands. 1 keeps the first reading, 2 lets the record say what the second does, Enter goes on to the next.</source>
        <translation>Совпавшее остаётся. 1 оставляет первое чтение, 2 вносит то, что сказано во втором, Enter переходит к следующему.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>На этой странице</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
</context>
<context>
    <name>SignOffCard</name>
    <message>
        <source>What a sign-off relies on</source>
        <translation>На что опирается подпись</translation>
    </message>
    <message>
        <source>&amp;Question or answer</source>
        <translation>&amp;Вопрос или ответ</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation>&amp;Подписать</translation>
    </message>
    <message>
        <source>&amp;Return with a question</source>
        <translation>Ве&amp;рнуть с вопросом</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Отправить снова</translation>
    </message>
    <message>
        <source>Relies &amp;on</source>
        <translation>Опирается &amp;на</translation>
    </message>
    <message>
        <source>Adding up…</source>
        <translation>Складывается…</translation>
    </message>
    <message>
        <source>Say what is to be mended or answered.</source>
        <translation>Напишите, что исправить или на что ответить.</translation>
    </message>
    <message>
        <source>“{0}” is {1} now. Ctrl+Z takes it back.</source>
        <translation>«{0}»: теперь {1}. Ctrl+Z вернёт, как было.</translation>
    </message>
    <message>
        <source>The sign-off was dropped by a change. {0}</source>
        <translation>Подпись снята из-за изменения. {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n flag(s) to close before it can be signed off.</source>
        <translation>
            <numerusform>До подписи нужно закрыть %n замечание.</numerusform>
            <numerusform>До подписи нужно закрыть %n замечания.</numerusform>
            <numerusform>До подписи нужно закрыть %n замечаний.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignOffDialog</name>
    <message>
        <source>Sign-off</source>
        <translation>Подпись</translation>
    </message>
</context>
<context>
    <name>SignPane</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Любой вид</translation>
    </message>
    <message>
        <source>To sign off</source>
        <translation>На подпись</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Rows in review</source>
        <translation>Строки на проверке</translation>
    </message>
    <message>
        <source>Filter by name…</source>
        <translation>Фильтр по названию…</translation>
    </message>
    <message>
        <source>Nothing is in review</source>
        <translation>На проверке ничего нет</translation>
    </message>
    <message>
        <source>An announcement comes here once it is sent to review (Ctrl+Enter on its page), with its deals and totals; a tally as soon as it is made.</source>
        <translation>Сообщение появится здесь, когда его отправят на проверку (Ctrl+Enter на его странице), вместе со своими сделками и итогами; свод появится, как только его составят.</translation>
    </message>
</context>
<context>
    <name>SlipsCard</name>
    <message>
        <source>Possible slips</source>
        <translation>Возможные ошибки</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Values that would fit</source>
        <translation>Подходящие значения</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that would fit: {0}</source>
        <translation>Подходящие значения: {0}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Mend the entry</source>
        <translation>&amp;Исправить запись</translation>
    </message>
    <message>
        <source>&amp;Take it out of the list</source>
        <translation>&amp;Убрать из списка</translation>
    </message>
    <message>
        <source>Count it &amp;too</source>
        <translation>Учитывать &amp;тоже</translation>
    </message>
    <message>
        <source>&amp;Put the correction beside it</source>
        <translation>&amp;Поставить рядом исправление</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Source text and its figures</source>
        <translation>Исходный текст и его цифры</translation>
    </message>
</context>
<context>
    <name>StageLine</name>
    <message>
        <source>Stage {0}</source>
        <translation>Стадия {0}</translation>
    </message>
    <message>
        <source>Date of stage {0}</source>
        <translation>Дата стадии {0}</translation>
    </message>
    <message>
        <source>Words of stage {0}</source>
        <translation>Слова стадии {0}</translation>
    </message>
    <message>
        <source>the words that say so</source>
        <translation>слова, где это сказано</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>по выводу</translation>
    </message>
    <message>
        <source>No source states it</source>
        <translation>Ни один источник этого не говорит</translation>
    </message>
    <message>
        <source>Stage {0} is inferred</source>
        <translation>Стадия {0} — по выводу</translation>
    </message>
</context>
<context>
    <name>StagesLine</name>
    <message>
        <source>Stages of this deal</source>
        <translation>Стадии этой сделки</translation>
    </message>
    <message>
        <source>inferred, not stated by a source</source>
        <translation>по выводу, источник этого не говорит</translation>
    </message>
</context>
<context>
    <name>StartCard</name>
    <message>
        <source>No announcements yet</source>
        <translation>Сообщений пока нет</translation>
    </message>
    <message>
        <source>Copy an article, then press Ctrl+V, or drop a file on the window. Its figures are found and marked; Enter records each, Delete skips it, Ctrl+Enter sends to review.</source>
        <translation>Скопируйте статью и нажмите Ctrl+V или перетащите файл в окно. Её цифры будут найдены и отмечены; Enter вносит цифру, Delete пропускает, Ctrl+Enter отправляет на проверку.</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Crossfoot</source>
        <translation>Crossfoot</translation>
    </message>
    <message>
        <source>Welcome to Crossfoot</source>
        <translation>Добро пожаловать в Crossfoot</translation>
    </message>
    <message>
        <source>The ledger was not opened</source>
        <translation>Реестр не открыт</translation>
    </message>
    <message>
        <source>&amp;Open another…</source>
        <translation>&amp;Открыть другой…</translation>
    </message>
    <message>
        <source>&amp;Make a new one…</source>
        <translation>&amp;Создать новый…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Open a ledger…</source>
        <translation>&amp;Открыть реестр…</translation>
    </message>
    <message>
        <source>&amp;Make a new ledger…</source>
        <translation>&amp;Создать реестр…</translation>
    </message>
    <message>
        <source>&amp;Look around the sample</source>
        <translation>О&amp;смотреть пример</translation>
    </message>
    <message>
        <source>What you see is a sample: announcements of real deals, with every verdict. Look around; it is your own copy. Begin a ledger of your own when you like: Ctrl+Shift+N.</source>
        <translation>Перед вами пример: сообщения о настоящих сделках, со всеми видами выводов. Осмотритесь; это ваша собственная копия. Свой реестр можно начать когда угодно: Ctrl+Shift+N.</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>{0} — {1}</source>
        <translation>{0} — {1}</translation>
    </message>
    <message>
        <source>Open a ledger</source>
        <translation>Открытие реестра</translation>
    </message>
    <message>
        <source>Make a new ledger</source>
        <translation>Создание реестра</translation>
    </message>
    <message>
        <source>Deals.crossfoot</source>
        <translation>Сделки.crossfoot</translation>
    </message>
    <message>
        <source>Ledgers (*.crossfoot);;All files (*)</source>
        <translation>Реестры (*.crossfoot);;Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>SumCard</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Стоп</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Adding up: {0} of {1} deals read</source>
        <translation>Подсчёт: прочитано сделок {0} из {1}</translation>
    </message>
    <message>
        <source>Adding up …</source>
        <translation>Подсчёт …</translation>
    </message>
    <message>
        <source>Not added up. Press F5 to try again.</source>
        <translation>Не подсчитано. Нажмите F5, чтобы повторить.</translation>
    </message>
    <message>
        <source>No deal counts.</source>
        <translation>Ни одна сделка не учитывается.</translation>
    </message>
    <message>
        <source>Low {0}   ·   printed {1}   ·   high {2}</source>
        <translation>Минимум {0}   ·   по тексту {1}   ·   максимум {2}</translation>
    </message>
    <message>
        <source>Of it {0}.</source>
        <translation>Из этого {0}.</translation>
    </message>
    <message>
        <source>Set against “{0}” ({1}): {2}</source>
        <translation>В сравнении с «{0}» ({1}): {2}</translation>
    </message>
    <message>
        <source>Set against “{0}”: {2}</source>
        <translation>В сравнении с «{0}»: {2}</translation>
    </message>
</context>
<context>
    <name>TableBar</name>
    <message>
        <source>no column</source>
        <translation>нет столбца</translation>
    </message>
    <message>
        <source>Read the table so</source>
        <translation>Читать таблицу так</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>none: they count goods</source>
        <translation>нет: это количества</translation>
    </message>
    <message>
        <source>The table does not say all that its rows need. How shall it be read?</source>
        <translation>В таблице сказано не всё, что нужно её строкам. Как её читать?</translation>
    </message>
    <message>
        <source>The table is read as counts of goods, by its column {0}.</source>
        <translation>Таблица читается как количества, по столбцу {0}.</translation>
    </message>
    <message>
        <source>The table is read in {0}, {1}.</source>
        <translation>Таблица читается так: {0}, {1}.</translation>
    </message>
    <message>
        <source>units</source>
        <translation>единицы</translation>
    </message>
    <message>
        <source>thousands</source>
        <translation>тысячи</translation>
    </message>
    <message>
        <source>lakhs</source>
        <translation>лакхи</translation>
    </message>
    <message>
        <source>millions</source>
        <translation>миллионы</translation>
    </message>
    <message>
        <source>crores</source>
        <translation>кроры</translation>
    </message>
    <message>
        <source>billions</source>
        <translation>миллиарды</translation>
    </message>
    <message>
        <source>trillions</source>
        <translation>триллионы</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Sca&amp;le</source>
        <translation>&amp;Масштаб</translation>
    </message>
    <message>
        <source>Curre&amp;ncy</source>
        <translation>&amp;Валюта</translation>
    </message>
    <message>
        <source>Co&amp;unts</source>
        <translation>Столбец &amp;сумм</translation>
    </message>
    <message>
        <source>Party of a ro&amp;w</source>
        <translation>Столбец &amp;участников</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>TalliesPage</name>
    <message>
        <source>&amp;New tally</source>
        <translation>&amp;Новый свод</translation>
    </message>
    <message>
        <source>Change the &amp;rule</source>
        <translation>Изменить &amp;правило</translation>
    </message>
    <message>
        <source>&amp;Delete tally</source>
        <translation>&amp;Удалить свод</translation>
    </message>
    <message>
        <source>Add up again</source>
        <translation>Подсчитать снова</translation>
    </message>
    <message>
        <source>Tallies</source>
        <translation>Своды</translation>
    </message>
    <message>
        <source>Our own sums, each by its rule</source>
        <translation>Наши собственные суммы, каждая по своему правилу</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave without saving</source>
        <translation>выйти без сохранения</translation>
    </message>
    <message>
        <source>new tally</source>
        <translation>новый свод</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>its deals</source>
        <translation>его сделки</translation>
    </message>
    <message>
        <source>change the rule</source>
        <translation>изменить правило</translation>
    </message>
    <message>
        <source>next table</source>
        <translation>следующая таблица</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>подписать</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Search tallies…</source>
        <translation>Поиск по сводам…</translation>
    </message>
    <message>
        <source>No tallies yet</source>
        <translation>Сводов пока нет</translation>
    </message>
    <message>
        <source>A tally is our own sum of deals by a stated rule. Press Ctrl+N to sum up every deal; to sum up some, filter the Deals page (Ctrl+3) and save a view there (F4).</source>
        <translation>Свод — наша собственная сумма сделок по заявленному правилу. Нажмите Ctrl+N, чтобы просуммировать все сделки; чтобы только некоторые — отфильтруйте страницу «Сделки» (Ctrl+3) и сохраните там вид (F4).</translation>
    </message>
</context>
<context>
    <name>TallyForm</name>
    <message>
        <source>&amp;Options count</source>
        <translation>Учитывать &amp;опционы</translation>
    </message>
    <message>
        <source>Money announced &amp;before counts</source>
        <translation>Учитывать &amp;ранее объявленное</translation>
    </message>
    <message>
        <source>&amp;Save tally</source>
        <translation>&amp;Сохранить свод</translation>
    </message>
    <message>
        <source>New tally</source>
        <translation>Новый свод</translation>
    </message>
    <message>
        <source>Edit {0}</source>
        <translation>Изменение: {0}</translation>
    </message>
    <message>
        <source>Every deal</source>
        <translation>Все сделки</translation>
    </message>
    <message>
        <source>no reported total</source>
        <translation>без сообщённого итога</translation>
    </message>
    <message>
        <source>the total it is set against now</source>
        <translation>итог, с которым он сравнивается сейчас</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Sums o&amp;ver</source>
        <translation>&amp;Какие сделки</translation>
    </message>
    <message>
        <source>Stages that count</source>
        <translation>Какие стадии</translation>
    </message>
    <message>
        <source>Besides</source>
        <translation>Кроме того</translation>
    </message>
    <message>
        <source>Set &amp;against</source>
        <translation>Сравнить с &amp;итогом</translation>
    </message>
</context>
<context>
    <name>TellingsCard</name>
    <message>
        <source>How it was told over time</source>
        <translation>Как об этом сообщали</translation>
    </message>
    <message>
        <source>New: {0}; announced before: {1}</source>
        <translation>Новое: {0}; объявлено ранее: {1}</translation>
    </message>
</context>
<context>
    <name>ThreadCard</name>
    <message>
        <source>Question or answer</source>
        <translation>Вопрос или ответ</translation>
    </message>
    <message>
        <source>&amp;Explained</source>
        <translation>О&amp;бъяснено</translation>
    </message>
    <message>
        <source>&amp;Close as…</source>
        <translation>&amp;Закрыть как…</translation>
    </message>
    <message>
        <source>&amp;Reopen</source>
        <translation>Открыть &amp;снова</translation>
    </message>
    <message>
        <source>&amp;Outside…</source>
        <translation>На с&amp;тороне…</translation>
    </message>
    <message>
        <source>Note a question put to somebody outside (O)</source>
        <translation>Отметить вопрос, заданный на стороне (O)</translation>
    </message>
    <message>
        <source>&amp;Assign…</source>
        <translation>&amp;Поручить…</translation>
    </message>
    <message>
        <source>Say who shall settle it (A)</source>
        <translation>Указать, кто должен разобраться (A)</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Отмена (Esc)</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Why it should be open again…</source>
        <translation>Почему замечание надо открыть снова…</translation>
    </message>
    <message>
        <source>Add to your question…</source>
        <translation>Дополнить…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ответ…</translation>
    </message>
    <message>
        <source>Ask a question…</source>
        <translation>Задать вопрос…</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Меньше</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier</source>
        <comment>messages</comment>
        <translation>
            <numerusform>ещё %n раньше</numerusform>
            <numerusform>ещё %n раньше</numerusform>
            <numerusform>ещё %n раньше</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed as “{0}”; Ctrl+Z opens it again.</source>
        <translation>Закрыто: «{0}». Ctrl+Z откроет снова.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Timeline</source>
        <translation>Лента времени</translation>
    </message>
</context>
<context>
    <name>TotalsPage</name>
    <message>
        <source>Edit what it &amp;covers</source>
        <translation>Изменить &amp;охват</translation>
    </message>
    <message>
        <source>Further &amp;breakdown</source>
        <translation>Ещё одна &amp;разбивка</translation>
    </message>
    <message numerus="yes">
        <source>%Ln total(s)</source>
        <translation>
            <numerusform>%Ln итог</numerusform>
            <numerusform>%Ln итога</numerusform>
            <numerusform>%Ln итогов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open flag(s)</source>
        <translation>
            <numerusform>%Ln открытое замечание</numerusform>
            <numerusform>%Ln открытых замечания</numerusform>
            <numerusform>%Ln открытых замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>tick a part</source>
        <translation>отметить часть</translation>
    </message>
    <message>
        <source>save</source>
        <translation>сохранить</translation>
    </message>
    <message>
        <source>take the breakdown away</source>
        <translation>удалить разбивку</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>leave without saving</source>
        <translation>выйти без сохранения</translation>
    </message>
    <message>
        <source>Ctrl+F or /</source>
        <translation>Ctrl+F или /</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>фильтр</translation>
    </message>
    <message>
        <source>Enter or F2</source>
        <translation>Enter или F2</translation>
    </message>
    <message>
        <source>edit what it covers</source>
        <translation>изменить охват</translation>
    </message>
    <message>
        <source>further breakdown</source>
        <translation>ещё одна разбивка</translation>
    </message>
    <message>
        <source>possible slips</source>
        <translation>возможные ошибки</translation>
    </message>
    <message>
        <source>type a missing rate</source>
        <translation>ввести недостающий курс</translation>
    </message>
    <message>
        <source>tree of totals</source>
        <translation>дерево итогов</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>подписать</translation>
    </message>
    <message>
        <source>export</source>
        <translation>экспортировать</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>Search totals, announcements…</source>
        <translation>Поиск итогов…</translation>
    </message>
    <message>
        <source>No totals yet</source>
        <translation>Итогов пока нет</translation>
    </message>
    <message>
        <source>A figure with parts is a total. Record an announcement that adds up several deals (Ctrl+2), or tick what a figure covers in its form.</source>
        <translation>Цифра, у которой есть части, — это итог. Внесите сообщение, где складывается несколько сделок (Ctrl+2), или отметьте в форме цифры, что она охватывает.</translation>
    </message>
</context>
<context>
    <name>TreeCard</name>
    <message>
        <source>Totals of totals</source>
        <translation>Итоги из итогов</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Место в дереве</translation>
    </message>
    <message numerus="yes">
        <source>%n total(s)</source>
        <translation>
            <numerusform>%n итог</numerusform>
            <numerusform>%n итога</numerusform>
            <numerusform>%n итогов</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · corrected: {1}</source>
        <translation>{0} · исправлено: {1}</translation>
    </message>
</context>
<context>
    <name>UsesCard</name>
    <message>
        <source>Totals that count with this rate</source>
        <translation>Итоги, где учтён этот курс</translation>
    </message>
    <message>
        <source>No total counts with this rate</source>
        <translation>С этим курсом не учтён ни один итог</translation>
    </message>
    <message>
        <source>A part in another currency than its total counts with what its announcement prints, else with the nearest rate within 7 days of its publication. Tallies and the overview convert by the same rates; their deals are not listed.</source>
        <translation>Часть в другой валюте, чем её итог, учитывается по курсу, напечатанному в её сообщении, а если его нет — по ближайшему курсу в пределах 7 дней от публикации. Своды и обзор пересчитывают по тем же курсам; их сделки здесь не перечислены.</translation>
    </message>
    <message numerus="yes">
        <source>%n total(s)</source>
        <translation>
            <numerusform>%n итог</numerusform>
            <numerusform>%n итога</numerusform>
            <numerusform>%n итогов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionDialog</name>
    <message>
        <source>Version {0} of the text</source>
        <translation>Версия {0} текста</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Quotes that do not stand as they were</source>
        <translation>Цитаты, которые изменились или сместились</translation>
    </message>
    <message>
        <source>&amp;Take the new text</source>
        <translation>&amp;Взять новый текст</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s) as before</source>
        <translation>
            <numerusform>%n цитата без изменений</numerusform>
            <numerusform>%n цитаты без изменений</numerusform>
            <numerusform>%n цитат без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n переместилась</numerusform>
            <numerusform>%n переместились</numerusform>
            <numerusform>%n переместилось</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not found</source>
        <translation>
            <numerusform>%n не найдена</numerusform>
            <numerusform>%n не найдены</numerusform>
            <numerusform>%n не найдено</numerusform>
        </translation>
    </message>
    <message>
        <source>What is not found keeps its words and stands at the end of the list of figures; select new words for it in the text and press Ctrl+L.</source>
        <translation>Ненайденная цитата сохраняет свои слова и стоит в конце списка цифр; выделите для неё новые слова в тексте и нажмите Ctrl+L.</translation>
    </message>
    <message>
        <source>“{0}” is not found</source>
        <translation>«{0}»: цитата не найдена</translation>
    </message>
    <message>
        <source>“{0}” is not found; there it now reads “{1}”</source>
        <translation>«{0}»: цитата не найдена; теперь там написано «{1}»</translation>
    </message>
</context>
<context>
    <name>ViewMenu</name>
    <message>
        <source>Save as a view</source>
        <translation>Сохранить как вид</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Переименовать вид</translation>
    </message>
    <message>
        <source>No view</source>
        <translation>Без вида</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>&amp;Сохранить как вид…</translation>
    </message>
    <message>
        <source>Save &amp;changes to “{0}”</source>
        <translation>Сохранить &amp;изменения в «{0}»</translation>
    </message>
    <message>
        <source>&amp;Rename “{0}”…</source>
        <translation>&amp;Переименовать «{0}»…</translation>
    </message>
    <message>
        <source>&amp;Delete “{0}”</source>
        <translation>&amp;Удалить «{0}»</translation>
    </message>
    <message>
        <source>{0} (changed)</source>
        <translation>{0} (изменён)</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Виды</translation>
    </message>
    <message>
        <source>{0} ▾</source>
        <translation>{0} ▾</translation>
    </message>
    <message>
        <source>View: {0}</source>
        <translation>Вид: {0}</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Сохранённые виды</translation>
    </message>
    <message>
        <source>{0} (F4)</source>
        <translation>{0} (F4)</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Another file is still being read.</source>
        <translation>Ещё читается другой файл.</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>Дождитесь его.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>WorkbenchView</name>
    <message>
        <source>Source text</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>The text itself is not kept in this ledger, only its hash.</source>
        <translation>Сам текст в этом реестре не хранится, только его хеш.</translation>
    </message>
    <message>
        <source>Figures without a place in the text: {0}. F2 reaches them.</source>
        <translation>Цифры без места в тексте: {0}. К ним ведёт F2.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n цифра</numerusform>
            <numerusform>%n цифры</numerusform>
            <numerusform>%n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} recorded</source>
        <translation>внесено: {0}</translation>
    </message>
    <message>
        <source>{0} skipped</source>
        <translation>пропущено: {0}</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>осталось: {0}</translation>
    </message>
    <message>
        <source>none left</source>
        <translation>всё решено</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>Show it in its source (Enter)</source>
        <translation>Показать в источнике (Enter)</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Name of party {0}</source>
        <translation>Имя участника {0}</translation>
    </message>
    <message>
        <source>add a party</source>
        <translation>добавить участника</translation>
    </message>
    <message>
        <source>Role of party {0}</source>
        <translation>Роль участника {0}</translation>
    </message>
</context>
<context>
    <name>announcements</name>
    <message>
        <source>Announcement</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>{0} returned this with a question: {1}</source>
        <translation>{0} возвращает это с вопросом: {1}</translation>
    </message>
    <message>
        <source>looks like background</source>
        <translation>похоже на предысторию</translation>
    </message>
    <message>
        <source>looks like another deal</source>
        <translation>похоже на другую сделку</translation>
    </message>
    <message>
        <source>looks repeated</source>
        <translation>похоже на повтор</translation>
    </message>
    <message>
        <source>looks like no deal number</source>
        <translation>похоже, число не о сделке</translation>
    </message>
    <message>
        <source>skip: {0}</source>
        <translation>пропустить: {0}</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>record</source>
        <translation>внести</translation>
    </message>
    <message>
        <source>record all the same</source>
        <translation>всё равно внести</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>пропустить</translation>
    </message>
    <message>
        <source>save, next open</source>
        <translation>сохранить, к следующей</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>отменить запись</translation>
    </message>
    <message>
        <source>do not skip</source>
        <translation>не пропускать</translation>
    </message>
    <message>
        <source>next figure</source>
        <translation>следующая цифра</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>form</source>
        <translation>форма</translation>
    </message>
    <message>
        <source>send to review</source>
        <translation>на проверку</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>Every figure is decided. The announcement has no date: Ctrl+I gives it one, Ctrl+Enter sends it to review without.</source>
        <translation>Все цифры разобраны. У сообщения нет даты: Ctrl+I — указать её, Ctrl+Enter — отправить на проверку без неё.</translation>
    </message>
    <message>
        <source>Every figure is decided. Ctrl+Enter sends to review.</source>
        <translation>Все цифры разобраны. Ctrl+Enter — отправить на проверку.</translation>
    </message>
    <message>
        <source>Sent to review without a date; Ctrl+I gives it one.</source>
        <translation>Отправлено на проверку без даты; Ctrl+I — указать её.</translation>
    </message>
    <message>
        <source>Sent to review.</source>
        <translation>Отправлено на проверку.</translation>
    </message>
    <message>
        <source>back to the text</source>
        <translation>к тексту</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>отменить</translation>
    </message>
    <message>
        <source>paste an announcement</source>
        <translation>вставить сообщение</translation>
    </message>
    <message>
        <source>Shift+Del</source>
        <translation>Shift+Del</translation>
    </message>
    <message>
        <source>skip the rest of the paragraph</source>
        <translation>пропустить остаток абзаца</translation>
    </message>
    <message>
        <source>figure before</source>
        <translation>предыдущая цифра</translation>
    </message>
    <message>
        <source>next open number</source>
        <translation>следующее нерешённое число</translation>
    </message>
    <message>
        <source>details</source>
        <translation>сведения</translation>
    </message>
    <message>
        <source>pages of the PDF</source>
        <translation>страницы PDF</translation>
    </message>
    <message>
        <source>a later text</source>
        <translation>более поздний текст</translation>
    </message>
    <message>
        <source>the quote stands here</source>
        <translation>цитата стоит здесь</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back</source>
        <translation>назад</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>Кто внёс</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>Второе чтение</translation>
    </message>
    <message>
        <source>All, read again or not</source>
        <translation>Все, с повторным чтением и без</translation>
    </message>
    <message>
        <source>In draft</source>
        <translation>В черновике</translation>
    </message>
    <message>
        <source>Sent to review</source>
        <translation>Отправлено на проверку</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Every publisher</source>
        <translation>Любой издатель</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Все события</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>&amp;Paste announcement</source>
        <translation>&amp;Вставить сообщение</translation>
    </message>
    <message>
        <source>Open a &amp;document…</source>
        <translation>&amp;Открыть документ…</translation>
    </message>
    <message>
        <source>All announcements</source>
        <translation>Все сообщения</translation>
    </message>
    <message>
        <source>Pa&amp;ges…</source>
        <translation>&amp;Страницы…</translation>
    </message>
    <message>
        <source>Deta&amp;ils…</source>
        <translation>Све&amp;дения…</translation>
    </message>
    <message>
        <source>Edit e&amp;vent…</source>
        <translation>Правка &amp;события…</translation>
    </message>
    <message>
        <source>A later &amp;text…</source>
        <translation>Более поздний &amp;текст…</translation>
    </message>
    <message>
        <source>Take the text on the clipboard as a new version of this announcement</source>
        <translation>Взять текст из буфера обмена как новую версию этого сообщения</translation>
    </message>
    <message>
        <source>Send to review</source>
        <translation>Отправить на проверку</translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation>Вернуть в черновики</translation>
    </message>
    <message>
        <source>Second readin&amp;g…</source>
        <translation>В&amp;торое чтение…</translation>
    </message>
    <message>
        <source>Read the current announcement again without seeing what was recorded</source>
        <translation>Прочитать текущее сообщение ещё раз, не видя внесённого</translation>
    </message>
    <message>
        <source>As&amp;k for second readings…</source>
        <translation>На&amp;значить вторые чтения…</translation>
    </message>
    <message>
        <source>open a document</source>
        <translation>открыть документ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыть</translation>
    </message>
    <message>
        <source>edit event</source>
        <translation>правка события</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter</source>
        <translation>Ctrl+Shift+Enter</translation>
    </message>
    <message>
        <source>sign off</source>
        <translation>подписать</translation>
    </message>
    <message>
        <source>second reading</source>
        <translation>второе чтение</translation>
    </message>
    <message>
        <source>Ctrl+F or /</source>
        <translation>Ctrl+F или /</translation>
    </message>
    <message>
        <source>search</source>
        <translation>поиск</translation>
    </message>
</context>
<context>
    <name>axis</name>
    <message>
        <source>trn</source>
        <translation>трлн</translation>
    </message>
    <message>
        <source>bn</source>
        <translation>млрд</translation>
    </message>
    <message>
        <source>m</source>
        <translation>млн</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>тыс.</translation>
    </message>
</context>
<context>
    <name>cells</name>
    <message>
        <source>names between semicolons</source>
        <translation>имена через точку с запятой</translation>
    </message>
    <message>
        <source>“{0}” is none of the words of this list.</source>
        <translation>«{0}» нет среди слов этого списка.</translation>
    </message>
    <message>
        <source>Choose one of those offered; Down shows them all.</source>
        <translation>Выберите из предложенных; стрелка вниз покажет все.</translation>
    </message>
</context>
<context>
    <name>clipboard</name>
    <message>
        <source>The clipboard is empty.</source>
        <translation>Буфер обмена пуст.</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>В буфере обмена нет текста.</translation>
    </message>
    <message>
        <source>The text on the clipboard has no words.</source>
        <translation>В тексте из буфера обмена нет слов.</translation>
    </message>
    <message>
        <source>The text on the clipboard is too long: {0} million characters.</source>
        <translation>Текст в буфере обмена слишком длинный: {0} млн знаков.</translation>
    </message>
    <message>
        <source>Copy only the part that reports the deals.</source>
        <translation>Скопируйте только ту часть, где говорится о сделках.</translation>
    </message>
    <message>
        <source>Copy an article, then press Ctrl+V.</source>
        <translation>Скопируйте статью и нажмите Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>compare</name>
    <message>
        <source>stage</source>
        <translation>стадия</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
    <message>
        <source>names</source>
        <translation>называет</translation>
    </message>
    <message>
        <source>said by</source>
        <translation>сказал</translation>
    </message>
    <message>
        <source>also</source>
        <translation>также</translation>
    </message>
    <message>
        <source>without a text</source>
        <translation>без текста</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>расходится</translation>
    </message>
    <message>
        <source>fits at a stretch</source>
        <translation>подходит с натяжкой</translation>
    </message>
    <message>
        <source>counts with</source>
        <translation>учитывается как</translation>
    </message>
    <message>
        <source>Nobody chose yet: the deal counts with the figure recorded first that still holds.</source>
        <translation>Никто ещё не выбрал: сделка учитывается по первой внесённой цифре, которую не заменила другая.</translation>
    </message>
    <message>
        <source>Counts with {0}.</source>
        <translation>Учитывается как {0}.</translation>
    </message>
    <message>
        <source>{0} ({1}, {2})</source>
        <translation>{0} ({1}, {2})</translation>
    </message>
    <message>
        <source>No total around this deal would be touched by counting “{0}”.</source>
        <translation>Если учитывать «{0}», ни один итог вокруг этой сделки не изменится.</translation>
    </message>
    <message>
        <source>With “{0}” in place of its part, “{1}” goes from “{2}” to “{3}”.</source>
        <translation>Если на месте части стоит «{0}», то «{1}»: было «{2}», станет «{3}».</translation>
    </message>
    <message>
        <source>With “{0}” in place of its part, “{1}” stays at “{2}”.</source>
        <translation>Если на месте части стоит «{0}», то «{1}» остаётся «{2}».</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <source>Afghanistan</source>
        <translation>Афганистан</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Албания</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Алжир</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Американские Самоа</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Андорра</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Ангола</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Ангвилла</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Антарктика</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Антигуа и Барбуда</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Аргентина</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Армения</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Аруба</translation>
    </message>
    <message>
        <source>Ascension Island</source>
        <translation>Остров Вознесения</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралия</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрия</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Багамы</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Бахрейн</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Бангладеш</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Барбадос</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгия</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Белиз</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Бенин</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Бермуды</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Бутан</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Боливия</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Босния и Герцеговина</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Ботсвана</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Остров Буве</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Бразилия</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Британская территория Индийского океана</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Виргинские острова (Великобритания)</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Бруней</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгария</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Буркина-Фасо</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Бурунди</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Камбоджа</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Камерун</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Canary Islands</source>
        <translation>Канарские острова</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Кабо-Верде</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Карибские Нидерланды</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Каймановы острова</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Центральноафриканская Республика</translation>
    </message>
    <message>
        <source>Ceuta &amp; Melilla</source>
        <translation>Сеута и Мелилья</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Чад</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Чили</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Остров Рождества</translation>
    </message>
    <message>
        <source>Clipperton Island</source>
        <translation>Остров Клиппертон</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Кокосовые острова</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Колумбия</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Коморы</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Республика Конго</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>ДР Конго</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Острова Кука</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Коста-Рика</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Хорватия</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Куба</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Кюрасао</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кипр</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехия</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Кот-д&apos;Ивуар</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Дания</translation>
    </message>
    <message>
        <source>Diego Garcia</source>
        <translation>Диего-Гарсия</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Джибути</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Доминика</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Доминиканская республика</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Эквадор</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Египет</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Сальвадор</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Экваториальная Гвинея</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Эритрея</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Эсватини</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Эфиопия</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Европейский союз</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Фолклендские острова</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Фарерские острова</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Фиджи</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Французская Гвиана</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Французская Полинезия</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Французские южные территории</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Габон</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Гамбия</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Гана</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Гибралтар</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Греция</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Гренландия</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Гренада</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Гваделупа</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Гуам</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Гватемала</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Гернси</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Гвинея</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Гвинея-Бисау</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Гайана</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Гаити</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Остров Херд и острова МакДональд</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Гондурас</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Гонконг</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Венгрия</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Исландия</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Индонезия</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Иран</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Ирак</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ирландия</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Остров Мэн</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Израиль</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италия</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Ямайка</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Япония</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Джерси</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Иордания</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Кения</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Кирибати</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Косово</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Кувейт</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Кыргызстан</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Лаос</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Ливан</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Лесото</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Либерия</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Ливия</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Лихтенштейн</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Люксембург</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>Макао</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Мадагаскар</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Малави</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Малайзия</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Мальдивы</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Мали</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Мальта</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Маршалловы острова</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Мартиника</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Мавритания</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Маврикий</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Майот</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Мексика</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Микронезия</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдавия</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Монако</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Монголия</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Черногория</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Монтсеррат</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Марокко</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Мозамбик</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Мьянма</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Намибия</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Науру</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Непал</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нидерланды</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Новая Каледония</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Новая Зеландия</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Никарагуа</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Нигер</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Нигерия</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Ниуэ</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Остров Норфолк</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Северная Корея</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Северная Македония</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Острова северной Марианы</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегия</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Оман</translation>
    </message>
    <message>
        <source>Outlying Oceania</source>
        <translation>Внешняя Океания</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Пакистан</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Палау</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Палестинские территории</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Панама</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Папуа — Новая Гвинея</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Парагвай</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Перу</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Филиппины</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Питкэрн</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Португалия</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Пуэрто-Рико</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Катар</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румыния</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Руанда</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Реюньон</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Самоа</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>Сан-Марино</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Саудовская Аравия</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Сенегал</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Сербия</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Сейшелы</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Сьерра-Леоне</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Сингапур</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Синт-Мартен</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словакия</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Словения</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Соломоновы Острова</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Сомали</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Южная Африка</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Южная Джорджия и Южные Сандвичевы острова</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Южная Корея</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Южный Судан</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Шри-Ланка</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>Сен-Бартельми</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>Остров Святой Елены</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>Сент-Китс и Невис</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>Сент-Люсия</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>Сен-Мартен</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>Сен-Пьер и Микелон</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>Сент-Винсент и Гренадины</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Судан</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Суринам</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Шпицберген и Ян-Майен</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Сирия</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>Сан-Томе и Принсипи</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Тайвань</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Танзания</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Таиланд</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Восточный Тимор</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Того</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Токелау</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Тонга</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Тринидад и Тобаго</translation>
    </message>
    <message>
        <source>Tristan da Cunha</source>
        <translation>Тристан-да-Кунья</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Тунис</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркменистан</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Острова Туркс и Каикос</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Тувалу</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Внешние малые острова США</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Виргинские острова (США)</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Уганда</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>ОАЭ</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>США</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Уругвай</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Вануату</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ватикан</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Венесуэла</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Вьетнам</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Уоллес и Футана</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Западная Сахара</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Йемен</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Замбия</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Зимбабве</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Аландские острова</translation>
    </message>
</context>
<context>
    <name>deals</name>
    <message>
        <source>It comes from the deal&apos;s figures: Ctrl+Shift+C chooses among them.</source>
        <translation>Это берётся из цифр сделки: выбрать среди них — Ctrl+Shift+C.</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Покупатель</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Продавец</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Как сообщено</translation>
    </message>
    <message>
        <source>Printed, {0} m</source>
        <translation>По тексту, {0} млн</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>It is worked out from the totals that the deal stands in.</source>
        <translation>Это вычислено по итогам, в которые входит сделка.</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>It counts open flags; they are settled on Review (Ctrl+5).</source>
        <translation>Это число открытых замечаний; их разбирают на странице «Проверка» (Ctrl+5).</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>It counts the independent sources of the deal&apos;s figures.</source>
        <translation>Это число независимых источников цифр сделки.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>It says where the sign-off stands: Ctrl+Shift+Enter.</source>
        <translation>Это состояние подписи: Ctrl+Shift+Enter.</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Один</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Несколько</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Цифра</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Говорит</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>No quote</source>
        <translation>Нет цитаты</translation>
    </message>
    <message>
        <source>No announcement</source>
        <translation>Нет сообщения</translation>
    </message>
    <message>
        <source>Mends the present stage; the form (Enter) adds a further one.</source>
        <translation>Правится нынешняя стадия; новую добавляют в форме (Enter).</translation>
    </message>
    <message>
        <source>Where the deal goes to, else where it comes from; the columns From and To hold both (Shift+F4).</source>
        <translation>Куда идёт сделка, иначе откуда она; обе страны — в столбцах «Откуда» и «Куда» (Shift+F4).</translation>
    </message>
    <message>
        <source>No party of this name yet: {0}.</source>
        <translation>Такого участника пока нет: {0}.</translation>
    </message>
    <message>
        <source>Much like it: {0}.</source>
        <translation>Похожие: {0}.</translation>
    </message>
    <message>
        <source>Enter again adds it as new, Esc leaves the cell as it was.</source>
        <translation>Enter ещё раз внесёт его как нового, Esc оставит ячейку как была.</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>A deal stands at a stage.</source>
        <translation>У сделки есть стадия.</translation>
    </message>
    <message>
        <source>Choose one; the form (Enter) takes stages away.</source>
        <translation>Выберите её; убирают стадии в форме (Enter).</translation>
    </message>
    <message>
        <source>Every country</source>
        <translation>Все страны</translation>
    </message>
    <message>
        <source>Every stage</source>
        <translation>Все стадии</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>Все выводы</translation>
    </message>
    <message>
        <source>However many sources</source>
        <translation>Сколько угодно источников</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Любой вид</translation>
    </message>
    <message>
        <source>Every sector</source>
        <translation>Любая отрасль</translation>
    </message>
    <message>
        <source>With flags or without</source>
        <translation>С замечаниями и без</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>&quot;{key}&quot; is no deal of this ledger</source>
        <translation>«{key}» — не сделка этого реестра</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is no figure of this ledger</source>
        <translation>«{key}» — не цифра этого реестра</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is no party of this ledger</source>
        <translation>«{key}» — не участник этого реестра</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is no source of this ledger</source>
        <translation>«{key}» — такого источника в этом реестре нет</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a date or time.</source>
        <translation>«{text}» — не дата и не время.</translation>
    </message>
    <message>
        <source>A breakdown needs a part.</source>
        <translation>Разбивке нужна хотя бы одна часть.</translation>
    </message>
    <message>
        <source>A bundle begins with {{&quot;format&quot;: &quot;crossfoot-bundle/1&quot;, …}}.</source>
        <translation>Файл обмена начинается с {{&quot;format&quot;: &quot;crossfoot-bundle/1&quot;, …}}.</translation>
    </message>
    <message>
        <source>A comment is required.</source>
        <translation>Нужен комментарий.</translation>
    </message>
    <message>
        <source>A correction needs its reason.</source>
        <translation>Исправлению нужна причина.</translation>
    </message>
    <message>
        <source>A deal cannot take its own figures over.</source>
        <translation>Сделка не может принять собственные цифры.</translation>
    </message>
    <message>
        <source>A deal counts with a figure for a reason.</source>
        <translation>Цифру, с которой учитывается сделка, выбирают с обоснованием.</translation>
    </message>
    <message>
        <source>A deal keeps the stages it went through. {mend}</source>
        <translation>Сделка сохраняет пройденные стадии. {mend}</translation>
    </message>
    <message>
        <source>A deal needs a title.</source>
        <translation>Сделке нужно название.</translation>
    </message>
    <message>
        <source>A ledger has no records called {table}.</source>
        <translation>В реестре нет записей с именем {table}.</translation>
    </message>
    <message>
        <source>A party cannot be merged with itself.</source>
        <translation>Участника нельзя объединить с самим собой.</translation>
    </message>
    <message>
        <source>A party needs a name.</source>
        <translation>Участнику нужно имя.</translation>
    </message>
    <message>
        <source>A place in a text needs its announcement.</source>
        <translation>Месту в тексте нужно его сообщение.</translation>
    </message>
    <message>
        <source>A question is required.</source>
        <translation>Нужен вопрос.</translation>
    </message>
    <message>
        <source>A quoted figure needs the words it stands in.</source>
        <translation>Приведённой цифре нужны слова, в которых она стоит.</translation>
    </message>
    <message>
        <source>A rate from {from_currency} to {to_currency} of {on} with this source is recorded: {rate}.</source>
        <translation>Курс {from_currency} к {to_currency} на {on} из этого источника уже внесён: {rate}.</translation>
    </message>
    <message>
        <source>A rate joins two currencies.</source>
        <translation>Курс связывает две разные валюты.</translation>
    </message>
    <message>
        <source>A rate lies above zero and below a trillion, with at most {finest} decimals.</source>
        <translation>Курс больше нуля и меньше триллиона, знаков после запятой не более {finest}.</translation>
    </message>
    <message>
        <source>A rate needs a {thing}.</source>
        <translation>Курсу не хватает поля: {thing}.</translation>
    </message>
    <message>
        <source>A relation needs another figure.</source>
        <translation>Связи нужна другая цифра.</translation>
    </message>
    <message>
        <source>A release needs a name.</source>
        <translation>Выпуску нужно название.</translation>
    </message>
    <message>
        <source>A second reading follows a first.</source>
        <translation>Второе чтение следует за первым.</translation>
    </message>
    <message>
        <source>A tally is set against an amount of money.</source>
        <translation>Свод сопоставляют с денежной суммой.</translation>
    </message>
    <message>
        <source>A tally needs a name.</source>
        <translation>Своду нужно название.</translation>
    </message>
    <message>
        <source>A tally sums over a view of deals.</source>
        <translation>Свод считают по виду сделок.</translation>
    </message>
    <message>
        <source>A view needs a name.</source>
        <translation>Виду нужно название.</translation>
    </message>
    <message>
        <source>A view of {page} is called “{name}” already.</source>
        <translation>Вид страницы {page} с названием «{name}» уже есть.</translation>
    </message>
    <message>
        <source>Add to that list, or give this one the name of a breakdown.</source>
        <translation>Дополните тот список или дайте этому название разбивки.</translation>
    </message>
    <message>
        <source>An answer is required.</source>
        <translation>Нужен ответ.</translation>
    </message>
    <message>
        <source>An event needs a name.</source>
        <translation>Событию нужно название.</translation>
    </message>
    <message>
        <source>An exchange file has no place for tallies and saved views: {tallies} and {views} of them stay behind, with the flags that hang on them.</source>
        <translation>В файле обмена нет места для сводов и сохранённых видов: сводов остаётся в реестре {tallies}, видов {views}, и с ними замечания, которые от них зависят.</translation>
    </message>
    <message>
        <source>An export has no sheet of what the list {page} shows.</source>
        <translation>В выгрузке нет листа для списка {page}.</translation>
    </message>
    <message>
        <source>Ask first, or close it.</source>
        <translation>Сначала задайте вопрос или закройте замечание.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or copy it.</source>
        <translation>Попросите доступ у владельца или сделайте копию.</translation>
    </message>
    <message>
        <source>Begin one of your own.</source>
        <translation>Начните своё.</translation>
    </message>
    <message>
        <source>Begin the second reading again.</source>
        <translation>Начните второе чтение заново.</translation>
    </message>
    <message>
        <source>Cells right of column {last} were not read.</source>
        <translation>Ячейки правее столбца {last} не прочитаны.</translation>
    </message>
    <message>
        <source>Change Party, or the deal or party on its own sheet.</source>
        <translation>Измените «Party» либо сделку или участника на их листе.</translation>
    </message>
    <message>
        <source>Change Printed, Qualifier or Corrected, or the figure in the ledger.</source>
        <translation>Измените «Printed», «Qualifier» или «Corrected» либо цифру в реестре.</translation>
    </message>
    <message>
        <source>Change Relation or a weight, or the figure on the sheet Figures.</source>
        <translation>Измените «Relation» или вес либо цифру на листе Figures.</translation>
    </message>
    <message>
        <source>Change it in the ledger, on the Announcements page.</source>
        <translation>Измените это в реестре, на странице «Сообщения».</translation>
    </message>
    <message>
        <source>Change it in the ledger, on the Parties page.</source>
        <translation>Измените это в реестре, на странице «Участники».</translation>
    </message>
    <message>
        <source>Change it in the ledger, on the Rates page.</source>
        <translation>Измените это в реестре, на странице «Курсы».</translation>
    </message>
    <message>
        <source>Change its parts on the sheet Parts, or the total on the Totals page.</source>
        <translation>Измените его слагаемые на листе Parts или сам итог на странице «Итоги».</translation>
    </message>
    <message>
        <source>Change the figure on the sheet Figures, or the deal in the ledger.</source>
        <translation>Измените цифру на листе Figures или сделку в реестре.</translation>
    </message>
    <message>
        <source>Change the tally in the ledger, on the Tallies page.</source>
        <translation>Измените свод в реестре, на странице «Своды».</translation>
    </message>
    <message>
        <source>Change them in the ledger, on the Parties page.</source>
        <translation>Измените их в реестре, на странице «Участники».</translation>
    </message>
    <message>
        <source>Change {number} of the history cannot be read: {reason}.</source>
        <translation>Изменение {number} в истории не читается: {reason}.</translation>
    </message>
    <message>
        <source>Change {seq} cannot be taken back: {reason}.</source>
        <translation>Изменение {seq} нельзя отменить: {reason}.</translation>
    </message>
    <message>
        <source>Change {seq} was taken back already, by {by}.</source>
        <translation>Изменение {seq} уже отменено ({by}).</translation>
    </message>
    <message>
        <source>Check its id.</source>
        <translation>Проверьте его номер.</translation>
    </message>
    <message>
        <source>Check its name and folder.</source>
        <translation>Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>Check its name and its rights.</source>
        <translation>Проверьте имя и права доступа.</translation>
    </message>
    <message>
        <source>Check its rights.</source>
        <translation>Проверьте права доступа.</translation>
    </message>
    <message>
        <source>Check its scale word and its digits.</source>
        <translation>Проверьте слово масштаба и цифры.</translation>
    </message>
    <message>
        <source>Check that its folder exists and can be written.</source>
        <translation>Проверьте, что папка существует и доступна для записи.</translation>
    </message>
    <message>
        <source>Check the digits and the exponent.</source>
        <translation>Проверьте цифры и порядок.</translation>
    </message>
    <message>
        <source>Check the digits and the scale.</source>
        <translation>Проверьте цифры и масштаб.</translation>
    </message>
    <message>
        <source>Check the digits, or leave the amount out and keep the wording.</source>
        <translation>Проверьте цифры или оставьте только формулировку без суммы.</translation>
    </message>
    <message>
        <source>Check the disk and its free space, then try again.</source>
        <translation>Проверьте диск и свободное место, затем повторите.</translation>
    </message>
    <message>
        <source>Check the id, or empty it to add a new row.</source>
        <translation>Проверьте номер или очистите его, чтобы добавить новую строку.</translation>
    </message>
    <message>
        <source>Check the month and the day.</source>
        <translation>Проверьте месяц и день.</translation>
    </message>
    <message>
        <source>Check the separator, and whether a quotation mark is left open there.</source>
        <translation>Проверьте разделитель и не осталась ли там незакрытая кавычка.</translation>
    </message>
    <message>
        <source>Check what it is; unpack it if it is an archive.</source>
        <translation>Проверьте, что это за файл; архив распакуйте.</translation>
    </message>
    <message>
        <source>Check where it came from, or save it again from the program that made it.</source>
        <translation>Проверьте, откуда он, или сохраните его заново в программе, где он создан.</translation>
    </message>
    <message>
        <source>Check where it came from.</source>
        <translation>Проверьте, откуда он.</translation>
    </message>
    <message>
        <source>Check where the file came from.</source>
        <translation>Проверьте, откуда файл.</translation>
    </message>
    <message>
        <source>Check whether a quotation mark is left open there.</source>
        <translation>Проверьте, не осталась ли там незакрытая кавычка.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Выберите файл в ней.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write.</source>
        <translation>Выберите папку, куда вам можно писать.</translation>
    </message>
    <message>
        <source>Choose a reported total.</source>
        <translation>Выберите названный итог.</translation>
    </message>
    <message>
        <source>Choose a shorter name or folder if it is to be opened there.</source>
        <translation>Выберите имя или папку короче, если файл будут открывать там.</translation>
    </message>
    <message>
        <source>Choose a word of the list.</source>
        <translation>Выберите слово из списка.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Выберите другую копию.</translation>
    </message>
    <message>
        <source>Choose another deal.</source>
        <translation>Выберите другую сделку.</translation>
    </message>
    <message>
        <source>Choose another figure.</source>
        <translation>Выберите другую цифру.</translation>
    </message>
    <message>
        <source>Choose another file, or make a new ledger.</source>
        <translation>Выберите другой файл или создайте новый реестр.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Выберите другой файл.</translation>
    </message>
    <message>
        <source>Choose another kind of relation.</source>
        <translation>Выберите другой вид связи.</translation>
    </message>
    <message>
        <source>Choose another name, or change that view.</source>
        <translation>Выберите другое название или измените тот вид.</translation>
    </message>
    <message>
        <source>Choose another name, or open it.</source>
        <translation>Выберите другое имя или откройте его.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Выберите другое имя.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Выберите другое.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Выберите другое.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Выберите хотя бы одно.</translation>
    </message>
    <message>
        <source>Choose flags that are not closed.</source>
        <translation>Выберите незакрытые замечания.</translation>
    </message>
    <message>
        <source>Choose it in the details of each announcement (Ctrl+I), or type another name.</source>
        <translation>Выберите его в сведениях каждого сообщения (Ctrl+I) или введите другое название.</translation>
    </message>
    <message>
        <source>Choose one file, or the CSV files of one folder.</source>
        <translation>Выберите один файл или файлы CSV одной папки.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>Choose the figure that it counts with first.</source>
        <translation>Сначала выберите цифру, с которой она учитывается.</translation>
    </message>
    <message>
        <source>Choose the file that holds the rows.</source>
        <translation>Выберите файл, в котором строки.</translation>
    </message>
    <message>
        <source>Choose the file that holds the text.</source>
        <translation>Выберите файл, в котором текст.</translation>
    </message>
    <message>
        <source>Choose the stage beside it, or empty it.</source>
        <translation>Выберите стадию рядом или очистите поле.</translation>
    </message>
    <message>
        <source>Close it in other programs, or save it in another folder.</source>
        <translation>Закройте его в других программах или сохраните в другой папке.</translation>
    </message>
    <message>
        <source>Close it there, then open it again.</source>
        <translation>Закройте его там и откройте снова.</translation>
    </message>
    <message>
        <source>Close it, or double it where it belongs to the text.</source>
        <translation>Закройте её или удвойте, если она часть текста.</translation>
    </message>
    <message>
        <source>Close them on the Review page first.</source>
        <translation>Сначала закройте их на странице «Проверка».</translation>
    </message>
    <message>
        <source>Close those of one rule at a time.</source>
        <translation>Закрывайте замечания по одному правилу за раз.</translation>
    </message>
    <message>
        <source>Columns: {columns}.</source>
        <translation>Столбцы: {columns}.</translation>
    </message>
    <message>
        <source>Copy it to a folder of your own.</source>
        <translation>Скопируйте его в свою папку.</translation>
    </message>
    <message>
        <source>Copy its text and paste it instead.</source>
        <translation>Скопируйте его текст и вставьте.</translation>
    </message>
    <message>
        <source>Copy its text and paste it.</source>
        <translation>Скопируйте его текст и вставьте.</translation>
    </message>
    <message>
        <source>Copy the later one.</source>
        <translation>Скопируйте более поздний.</translation>
    </message>
    <message>
        <source>Copy the line with the names as well.</source>
        <translation>Скопируйте и строку с названиями.</translation>
    </message>
    <message>
        <source>Copy what is to be read, and paste it.</source>
        <translation>Скопируйте то, что нужно прочесть, и вставьте.</translation>
    </message>
    <message>
        <source>Count in characters of the body.</source>
        <translation>Считайте в знаках поля body.</translation>
    </message>
    <message>
        <source>Count in characters of the text.</source>
        <translation>Считайте в знаках текста.</translation>
    </message>
    <message>
        <source>Cut out what is to be read, and paste that.</source>
        <translation>Вырежьте то, что нужно прочесть, и вставьте это.</translation>
    </message>
    <message>
        <source>Deals that “{name}” takes part in: {used}.</source>
        <translation>Сделок, в которых участвует «{name}»: {used}.</translation>
    </message>
    <message>
        <source>Decide it anew: Enter records, Delete skips.</source>
        <translation>Решите заново: Enter вносит, Delete пропускает.</translation>
    </message>
    <message>
        <source>Do not open it; ask whoever sent it.</source>
        <translation>Не открывайте его; спросите отправителя.</translation>
    </message>
    <message>
        <source>Edit it in an export to work with: a publication leaves out what finds the row again.</source>
        <translation>Исправьте это в рабочей выгрузке: в публикации нет того, по чему находят строку.</translation>
    </message>
    <message>
        <source>Edit its deals, figures, parties or rates instead, or the ledger itself.</source>
        <translation>Правьте её сделки, цифры, участников или курсы либо сам реестр.</translation>
    </message>
    <message>
        <source>Empty Closed as.</source>
        <translation>Очистите «Closed as».</translation>
    </message>
    <message>
        <source>Empty it, or name another.</source>
        <translation>Очистите ячейку или назовите другой.</translation>
    </message>
    <message>
        <source>Empty one of the two.</source>
        <translation>Очистите одну из двух ячеек.</translation>
    </message>
    <message>
        <source>Every deal needs a title.</source>
        <translation>Каждой сделке нужно название.</translation>
    </message>
    <message>
        <source>Every figure comes from somewhere.</source>
        <translation>У каждой цифры есть происхождение.</translation>
    </message>
    <message>
        <source>Every one of these needs it.</source>
        <translation>Оно нужно каждой такой записи.</translation>
    </message>
    <message>
        <source>Every row needs it.</source>
        <translation>Оно нужно каждой строке.</translation>
    </message>
    <message>
        <source>Export the folder again, and edit that; or take the file out of the folder.</source>
        <translation>Выгрузите папку заново и правьте её или уберите файл из папки.</translation>
    </message>
    <message>
        <source>Export the list of any other page.</source>
        <translation>Выгружайте список любой другой страницы.</translation>
    </message>
    <message>
        <source>Fetch it again, or copy its text and paste it.</source>
        <translation>Скачайте его заново или скопируйте и вставьте его текст.</translation>
    </message>
    <message>
        <source>Fetch it again, or export it again.</source>
        <translation>Скачайте или выгрузите его заново.</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Скачайте его заново.</translation>
    </message>
    <message>
        <source>Figures that belong to “{title}”: {count}.</source>
        <translation>Цифр, относящихся к «{title}»: {count}.</translation>
    </message>
    <message>
        <source>Fill As reported.</source>
        <translation>Заполните столбец As reported.</translation>
    </message>
    <message>
        <source>Fill Closed as and Comment, or change the figures it stands at.</source>
        <translation>Заполните «Closed as» и «Comment» или измените цифры, о которых оно.</translation>
    </message>
    <message>
        <source>Fill Corrected.</source>
        <translation>Заполните столбец Corrected.</translation>
    </message>
    <message>
        <source>Fill Deal.</source>
        <translation>Заполните столбец Deal.</translation>
    </message>
    <message>
        <source>Fill Measure, or empty it.</source>
        <translation>Заполните столбец Measure или очистите ячейку.</translation>
    </message>
    <message>
        <source>Fill Stage.</source>
        <translation>Заполните столбец Stage.</translation>
    </message>
    <message>
        <source>Fill State or Closed as as well.</source>
        <translation>Заполните также «State» или «Closed as».</translation>
    </message>
    <message>
        <source>Flags come from the rules.</source>
        <translation>Замечания делают правила.</translation>
    </message>
    <message>
        <source>Flags on it that are not closed: {open_flags}.</source>
        <translation>Незакрытых замечаний: {open_flags}.</translation>
    </message>
    <message>
        <source>Free some space in the temporary folder, then try again.</source>
        <translation>Освободите место во временной папке и повторите.</translation>
    </message>
    <message>
        <source>Free some space on its disk.</source>
        <translation>Освободите место на его диске.</translation>
    </message>
    <message>
        <source>Free some space or save it elsewhere; what was there is as it was.</source>
        <translation>Освободите место или сохраните в другом месте; прежнее осталось как было.</translation>
    </message>
    <message>
        <source>Free some space, try again.</source>
        <translation>Освободите место и повторите.</translation>
    </message>
    <message>
        <source>Generate into a ledger made for it.</source>
        <translation>Создавайте данные в отдельном реестре.</translation>
    </message>
    <message>
        <source>Give a million at most.</source>
        <translation>Укажите не больше миллиона.</translation>
    </message>
    <message>
        <source>Give a number like 14.</source>
        <translation>Укажите число, например 14.</translation>
    </message>
    <message>
        <source>Give another value, or put the right amount in Corrected.</source>
        <translation>Укажите другое значение или впишите верную сумму в Corrected.</translation>
    </message>
    <message>
        <source>Give each row a key of its own.</source>
        <translation>Дайте каждой строке свой ключ.</translation>
    </message>
    <message>
        <source>Give each row its own number, or the sum a row of its own.</source>
        <translation>Дайте каждой строке своё число или сумме — отдельную строку.</translation>
    </message>
    <message>
        <source>Give it a column of its own.</source>
        <translation>Дайте ему свой столбец.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Дайте ему другое имя.</translation>
    </message>
    <message>
        <source>Give it in hundredths.</source>
        <translation>Укажите его с точностью до сотых.</translation>
    </message>
    <message>
        <source>Give one number, or two in a list.</source>
        <translation>Укажите одно число или два в списке.</translation>
    </message>
    <message>
        <source>Give the lower end as amount.</source>
        <translation>Укажите нижнюю границу в amount.</translation>
    </message>
    <message>
        <source>Give the party’s id, or its name in Name.</source>
        <translation>Укажите номер участника или его имя в «Name».</translation>
    </message>
    <message>
        <source>Give the unit of the last place.</source>
        <translation>Укажите единицу последнего знака.</translation>
    </message>
    <message>
        <source>Give this one another name, or merge the two in the ledger.</source>
        <translation>Назовите иначе или объедините обоих в реестре.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation>Дайте этому другое имя.</translation>
    </message>
    <message>
        <source>Import it in the window and say which column is which, or call one “Title”.</source>
        <translation>Загрузите его в окне и укажите, какой столбец что значит, или назовите один «Title».</translation>
    </message>
    <message>
        <source>Import it into a ledger instead.</source>
        <translation>Загрузите его в реестр.</translation>
    </message>
    <message>
        <source>Import it with Ctrl+Shift+I.</source>
        <translation>Загрузите его через Ctrl+Shift+I.</translation>
    </message>
    <message>
        <source>Import its files one by one, and say which column is which.</source>
        <translation>Загружайте её файлы по одному и укажите, что в каком столбце.</translation>
    </message>
    <message>
        <source>It goes from {low} to {high}.</source>
        <translation>Допустимо от {low} до {high}.</translation>
    </message>
    <message>
        <source>It has {number}.</source>
        <translation>Их там {number}.</translation>
    </message>
    <message>
        <source>It is not said who was asked.</source>
        <translation>Не сказано, кого спросили.</translation>
    </message>
    <message>
        <source>It was opened for reading.</source>
        <translation>Файл открыт только для чтения.</translation>
    </message>
    <message>
        <source>Its newest backup, of {when}, is {copy}: copy that to a new name, allow writing to the copy, and open it.</source>
        <translation>Новейшая резервная копия, от {when}, — {copy}: скопируйте её под новым именем, разрешите запись в новый файл и откройте его.</translation>
    </message>
    <message>
        <source>Keep one of the two, or empty the id of a row to add.</source>
        <translation>Оставьте одну из двух или очистите номер строки, которую добавляете.</translation>
    </message>
    <message>
        <source>Keep one of the two, or tell them apart by breakdown.</source>
        <translation>Оставьте один из двух или различайте их разбивкой.</translation>
    </message>
    <message>
        <source>Keep one of the two.</source>
        <translation>Оставьте один из двух.</translation>
    </message>
    <message>
        <source>Keep the ledger itself beside {name}, or export a workbook to show them.</source>
        <translation>Храните сам реестр рядом с {name} или экспортируйте книгу, где они видны.</translation>
    </message>
    <message>
        <source>Leave it at one of them.</source>
        <translation>Оставьте только у одной из них.</translation>
    </message>
    <message>
        <source>Leave it empty, or change it in their rows as well.</source>
        <translation>Оставьте пустым или измените и в их строках.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Уберите его.</translation>
    </message>
    <message>
        <source>Leave the field out where there is nothing to say.</source>
        <translation>Уберите поле, если сказать нечего.</translation>
    </message>
    <message>
        <source>Left out: {columns}.</source>
        <translation>Не берутся: {columns}.</translation>
    </message>
    <message>
        <source>Let somebody else read it a second time (“Who is at work”).</source>
        <translation>Пусть второй раз прочтёт кто-то другой («Кто работает»).</translation>
    </message>
    <message>
        <source>Let somebody else sign it off, or allow one&apos;s own under “Who is at work”.</source>
        <translation>Пусть подпишет кто-то другой или разрешите подписывать своё в «Кто работает».</translation>
    </message>
    <message>
        <source>Let the tally sum over another view first, or delete the tally.</source>
        <translation>Сначала переведите свод на другой вид или удалите свод.</translation>
    </message>
    <message>
        <source>List its parts on the sheet Parts under this name; rename one at a time.</source>
        <translation>Перечислите его части на листе Parts под этим названием; переименовывайте по одной разбивке.</translation>
    </message>
    <message>
        <source>Look at the history.</source>
        <translation>Посмотрите историю.</translation>
    </message>
    <message>
        <source>Look at the newest state, then try again.</source>
        <translation>Посмотрите новейшее состояние и повторите.</translation>
    </message>
    <message>
        <source>Look at the newest state.</source>
        <translation>Посмотрите новейшее состояние.</translation>
    </message>
    <message>
        <source>Make it, or name another.</source>
        <translation>Создайте её или укажите другую.</translation>
    </message>
    <message>
        <source>Make one in the window (Ctrl+Shift+P).</source>
        <translation>Создайте его в окне (Ctrl+Shift+P).</translation>
    </message>
    <message>
        <source>Mend it in the ledger.</source>
        <translation>Исправьте это в реестре.</translation>
    </message>
    <message>
        <source>Mend it there, or export it again.</source>
        <translation>Исправьте это там или выгрузите заново.</translation>
    </message>
    <message>
        <source>Mend it, then try again.</source>
        <translation>Исправьте и повторите.</translation>
    </message>
    <message>
        <source>Mend that line.</source>
        <translation>Исправьте эту строку.</translation>
    </message>
    <message>
        <source>Mend that one, or name another source.</source>
        <translation>Исправьте тот или укажите другой источник.</translation>
    </message>
    <message>
        <source>Mend that row first.</source>
        <translation>Сначала исправьте ту строку.</translation>
    </message>
    <message>
        <source>Mend that row, or name another source.</source>
        <translation>Исправьте ту строку или назовите другой источник.</translation>
    </message>
    <message>
        <source>Mend this text in the ledger itself.</source>
        <translation>Исправьте этот текст в самом реестре.</translation>
    </message>
    <message>
        <source>Merge it with another party, or take it out of them first.</source>
        <translation>Объедините его с другим участником или сначала уберите его из них.</translation>
    </message>
    <message>
        <source>Merge the two, or call this one otherwise.</source>
        <translation>Объедините их или назовите этого иначе.</translation>
    </message>
    <message>
        <source>Move them to another deal, or delete them, first.</source>
        <translation>Сначала перенесите их в другую сделку или удалите.</translation>
    </message>
    <message>
        <source>Name a .xlsx workbook, a .json exchange file, or a folder for CSV files.</source>
        <translation>Укажите книгу .xlsx, файл обмена .json или папку для файлов CSV.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Укажите файл в ней.</translation>
    </message>
    <message>
        <source>Name a folder, as {with_suffix}.</source>
        <translation>Укажите папку, например {with_suffix}.</translation>
    </message>
    <message>
        <source>Name a folder, or a file ending in .xlsx.</source>
        <translation>Укажите папку или файл с окончанием .xlsx.</translation>
    </message>
    <message>
        <source>Name a folder.</source>
        <translation>Укажите папку.</translation>
    </message>
    <message>
        <source>Name a later date; `crossfoot history` lists every change with its time.</source>
        <translation>Укажите более позднюю дату; `crossfoot history` показывает время каждого изменения.</translation>
    </message>
    <message>
        <source>Name a new folder.</source>
        <translation>Укажите новую папку.</translation>
    </message>
    <message>
        <source>Name another figure.</source>
        <translation>Назовите другую цифру.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <translation>Укажите другую папку.</translation>
    </message>
    <message>
        <source>Name it once, with the weight it counts with.</source>
        <translation>Назовите её один раз, с тем весом, с которым она учитывается.</translation>
    </message>
    <message>
        <source>Name one by its key.</source>
        <translation>Назовите её по ключу.</translation>
    </message>
    <message>
        <source>Name one of them, or a folder that was exported.</source>
        <translation>Укажите один из них или выгруженную папку.</translation>
    </message>
    <message>
        <source>Name one row at least.</source>
        <translation>Укажите хотя бы одну строку.</translation>
    </message>
    <message>
        <source>Name the earlier figure, or give on and quote.</source>
        <translation>Назовите прежнюю цифру или укажите on и quote.</translation>
    </message>
    <message>
        <source>Name the event in the rows of Sources that report it.</source>
        <translation>Укажите событие в строках листа Sources, которые о нём сообщают.</translation>
    </message>
    <message>
        <source>Name the original.</source>
        <translation>Назовите оригинал.</translation>
    </message>
    <message>
        <source>Name the person or office.</source>
        <translation>Назовите человека или ведомство.</translation>
    </message>
    <message>
        <source>No backup of {name} could be made ({reason}).</source>
        <translation>Не удалось сделать копию {name} ({reason}).</translation>
    </message>
    <message>
        <source>No backups lie beside it: look for a copy of it elsewhere.</source>
        <translation>Резервных копий рядом нет: поищите копию в другом месте.</translation>
    </message>
    <message>
        <source>No column is known to hold an amount: deals come in without figures.</source>
        <translation>Ни один столбец не похож на суммы: сделки войдут без цифр.</translation>
    </message>
    <message>
        <source>No deal counts without a stage.</source>
        <translation>Без стадии не учитывается ни одна сделка.</translation>
    </message>
    <message>
        <source>No new row of this change is called {label}.</source>
        <translation>В этом изменении нет новой строки с именем {label}.</translation>
    </message>
    <message>
        <source>No words are selected.</source>
        <translation>Ничего не выделено.</translation>
    </message>
    <message>
        <source>None of these flags is open.</source>
        <translation>Ни одно из этих замечаний не открыто.</translation>
    </message>
    <message>
        <source>Note it in the ledger, on the Review page.</source>
        <translation>Отметьте это в реестре, на странице «Проверка».</translation>
    </message>
    <message>
        <source>Nothing is recorded from the text of “{title}” yet.</source>
        <translation>Из текста «{title}» ещё ничего не внесено.</translation>
    </message>
    <message>
        <source>Nothing was asked on this flag.</source>
        <translation>По этому замечанию ничего не спрашивали.</translation>
    </message>
    <message>
        <source>Only the CSV files of one export are imported together.</source>
        <translation>Вместе загружаются только файлы CSV одной выгрузки.</translation>
    </message>
    <message>
        <source>Open it in a browser, copy its text and paste it.</source>
        <translation>Откройте его в браузере, скопируйте текст и вставьте.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>Откройте его в табличной программе и сохраните как .xlsx.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it without one.</source>
        <translation>Откройте его в табличной программе и сохраните без пароля.</translation>
    </message>
    <message>
        <source>Open it once in the window, in a folder you may write, to bring it up to date.</source>
        <translation>Откройте его один раз в окне, в папке, куда можно писать, чтобы обновить.</translation>
    </message>
    <message>
        <source>Open it once in the window, in a folder you may write: it is set back there.</source>
        <translation>Откройте его один раз в окне, в папке, куда можно писать: там режим вернётся.</translation>
    </message>
    <message>
        <source>Open it once with an earlier version of Crossfoot.</source>
        <translation>Откройте его один раз прежней версией Crossfoot.</translation>
    </message>
    <message>
        <source>Open it with that version, or update this one.</source>
        <translation>Откройте его той версией или обновите эту.</translation>
    </message>
    <message>
        <source>Open that ledger; or take its rows over as a foreign sheet, without its Cover and ids.</source>
        <translation>Откройте тот реестр или загрузите его строки как чужой лист, без листа Cover и номеров.</translation>
    </message>
    <message>
        <source>Open the page, choose the filter anew and save the view again.</source>
        <translation>Откройте страницу, выберите фильтр заново и сохраните вид ещё раз.</translation>
    </message>
    <message>
        <source>Open what is attached to it instead.</source>
        <translation>Откройте вместо него вложение.</translation>
    </message>
    <message>
        <source>Other figures of this text were decided since, so this is not done again.</source>
        <translation>С тех пор решены другие цифры этого текста, поэтому повтор не выполнен.</translation>
    </message>
    <message>
        <source>Put a line with the names of the columns over the rows; a text that is to be read belongs on the Announcements page.</source>
        <translation>Поставьте над строками строку с названиями столбцов; текст для чтения вставляют на странице «Сообщения».</translation>
    </message>
    <message>
        <source>Put both into one.</source>
        <translation>Объедините оба в один.</translation>
    </message>
    <message>
        <source>Put it in braces.</source>
        <translation>Заключите его в фигурные скобки.</translation>
    </message>
    <message>
        <source>Put it in quotation marks.</source>
        <translation>Заключите его в кавычки.</translation>
    </message>
    <message>
        <source>Put it in square brackets.</source>
        <translation>Заключите его в квадратные скобки.</translation>
    </message>
    <message>
        <source>Put it through a program that recognises text, or type what it says.</source>
        <translation>Распознайте текст программой или наберите его вручную.</translation>
    </message>
    <message>
        <source>Put the earlier date in from.</source>
        <translation>Поставьте более раннюю дату в from.</translation>
    </message>
    <message>
        <source>Put the lower end in Printed.</source>
        <translation>Поставьте нижнюю границу в Printed.</translation>
    </message>
    <message>
        <source>Put the right amount in Corrected, or mend the quote in the ledger.</source>
        <translation>Впишите верную сумму в Corrected или исправьте цитату в реестре.</translation>
    </message>
    <message>
        <source>Put the same in both for one weight.</source>
        <translation>Для одного веса впишите в оба столбца одно и то же.</translation>
    </message>
    <message>
        <source>Put the smaller one first.</source>
        <translation>Поставьте меньшее первым.</translation>
    </message>
    <message>
        <source>Put the smaller weight first.</source>
        <translation>Поставьте меньший вес первым.</translation>
    </message>
    <message>
        <source>Quote the source word for word, or leave the span out.</source>
        <translation>Приведите слова источника дословно или уберите span.</translation>
    </message>
    <message>
        <source>Quote the words of the source, or say in origin where the figure comes from.</source>
        <translation>Приведите слова источника или укажите в origin, откуда цифра.</translation>
    </message>
    <message>
        <source>Record it anew in the ledger, without a quote.</source>
        <translation>Внесите её в реестр заново, без цитаты.</translation>
    </message>
    <message>
        <source>Record it from its source in the ledger.</source>
        <translation>Внесите её в реестре из её источника.</translation>
    </message>
    <message>
        <source>Record or dismiss each of them, then send.</source>
        <translation>Внесите или отклоните каждое, затем отправьте.</translation>
    </message>
    <message>
        <source>Rename it to .csv if it holds rows.</source>
        <translation>Переименуйте его в .csv, если в нём строки.</translation>
    </message>
    <message>
        <source>Restore a backup from before it was damaged.</source>
        <translation>Восстановите копию, сделанную до повреждения.</translation>
    </message>
    <message>
        <source>Round it as the source prints it.</source>
        <translation>Округлите так, как напечатано в источнике.</translation>
    </message>
    <message>
        <source>Round it to two decimals.</source>
        <translation>Округлите до двух знаков.</translation>
    </message>
    <message>
        <source>Run `crossfoot verify` to see what is wrong.</source>
        <translation>Запустите `crossfoot verify`, чтобы увидеть, что не так.</translation>
    </message>
    <message>
        <source>Save a copy under another name; what you see here is still readable.</source>
        <translation>Сохраните копию под другим именем; то, что вы видите, ещё читается.</translation>
    </message>
    <message>
        <source>Save a copy where you may write.</source>
        <translation>Сохраните копию там, куда можно писать.</translation>
    </message>
    <message>
        <source>Save it again from the program that made it, or fetch it again.</source>
        <translation>Сохраните его заново в программе, где он создан, или скачайте ещё раз.</translation>
    </message>
    <message>
        <source>Save it again from the program that made it.</source>
        <translation>Сохраните его заново в программе, где он создан.</translation>
    </message>
    <message>
        <source>Save it again in a spreadsheet program, and import that.</source>
        <translation>Сохраните его заново в табличной программе и импортируйте то, что получилось.</translation>
    </message>
    <message>
        <source>Save it again with that encoding.</source>
        <translation>Сохраните его заново в этой кодировке.</translation>
    </message>
    <message>
        <source>Save it again without one.</source>
        <translation>Сохраните его заново без пароля.</translation>
    </message>
    <message>
        <source>Save it as .docx without one. {copy}</source>
        <translation>Сохраните его как .docx без пароля. {copy}</translation>
    </message>
    <message>
        <source>Save it as .docx. {copy}</source>
        <translation>Сохраните его как .docx. {copy}</translation>
    </message>
    <message>
        <source>Save it as PDF. {copy}</source>
        <translation>Сохраните его как PDF. {copy}</translation>
    </message>
    <message>
        <source>Save it without one, or copy its text.</source>
        <translation>Сохраните его без пароля или скопируйте текст.</translation>
    </message>
    <message>
        <source>Save one on a page&apos;s filter bar first.</source>
        <translation>Сначала сохраните вид на панели фильтров страницы.</translation>
    </message>
    <message>
        <source>Save one on the Deals page.</source>
        <translation>Сохраните вид на странице «Сделки».</translation>
    </message>
    <message>
        <source>Save the pages that matter as a PDF.</source>
        <translation>Сохраните нужные страницы как PDF.</translation>
    </message>
    <message>
        <source>Save the text again as UTF-8.</source>
        <translation>Сохраните текст заново в UTF-8.</translation>
    </message>
    <message>
        <source>Save the {most_pages} that matter as a PDF.</source>
        <translation>Сохраните как PDF только нужные, не более {most_pages}.</translation>
    </message>
    <message>
        <source>Say in a few words why it stands as it is.</source>
        <translation>Скажите в нескольких словах, почему это остаётся как есть.</translation>
    </message>
    <message>
        <source>Say in a few words why.</source>
        <translation>Скажите в нескольких словах почему.</translation>
    </message>
    <message>
        <source>Say it in the heading of its column, like “Value (USD million)”.</source>
        <translation>Укажите её в заголовке столбца, например «Value (USD million)».</translation>
    </message>
    <message>
        <source>Say the same in both.</source>
        <translation>Укажите в обеих одно и то же.</translation>
    </message>
    <message>
        <source>Say what is to be mended or answered.</source>
        <translation>Скажите, что исправить или на что ответить.</translation>
    </message>
    <message>
        <source>Say whether the day stands first. {write}</source>
        <translation>Скажите, первым ли стоит день. {write}</translation>
    </message>
    <message>
        <source>Say whether the list of parts is complete.</source>
        <translation>Укажите, полон ли перечень слагаемых.</translation>
    </message>
    <message>
        <source>Say which mark is the decimal one, or write it without the other.</source>
        <translation>Скажите, какой знак десятичный, или пишите без другого.</translation>
    </message>
    <message>
        <source>Say {told}.</source>
        <translation>Укажите: {told}.</translation>
    </message>
    <message>
        <source>Select a figure in the text first.</source>
        <translation>Сначала выделите цифру в тексте.</translation>
    </message>
    <message>
        <source>Select again.</source>
        <translation>Выделите ещё раз.</translation>
    </message>
    <message>
        <source>Select one number with its currency or its noun, and its qualifier.</source>
        <translation>Выделите одно число с валютой или существительным и с оговоркой.</translation>
    </message>
    <message>
        <source>Select the words again.</source>
        <translation>Выделите слова ещё раз.</translation>
    </message>
    <message>
        <source>Select them in the text, or say where else the figure comes from.</source>
        <translation>Выделите их в тексте или скажите, откуда ещё цифра.</translation>
    </message>
    <message>
        <source>Send it to review first.</source>
        <translation>Сначала отправьте на проверку.</translation>
    </message>
    <message>
        <source>Set it in the list of rules.</source>
        <translation>Задайте это в списке правил.</translation>
    </message>
    <message>
        <source>Settle its differences.</source>
        <translation>Разрешите его расхождения.</translation>
    </message>
    <message>
        <source>Show the column as dates. {write}</source>
        <translation>Покажите столбец как даты. {write}</translation>
    </message>
    <message>
        <source>Show the column as plain numbers there, and save it again.</source>
        <translation>Покажите столбец обычными числами и сохраните файл заново.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <translation>Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>Take a part of it.</source>
        <translation>Возьмите его часть.</translation>
    </message>
    <message>
        <source>Take back what was built on it first.</source>
        <translation>Сначала отмените то, что на этом построено.</translation>
    </message>
    <message>
        <source>Take it out of the folder.</source>
        <translation>Уберите его из папки.</translation>
    </message>
    <message>
        <source>Take it out of the parts.</source>
        <translation>Уберите её из частей.</translation>
    </message>
    <message>
        <source>Take out the total that it is a part of.</source>
        <translation>Уберите итог, частью которого она является.</translation>
    </message>
    <message>
        <source>Take that away first, or choose another.</source>
        <translation>Сначала уберите то или выберите другое.</translation>
    </message>
    <message>
        <source>Take that one out first, or select others.</source>
        <translation>Сначала уберите ту или выделите другие.</translation>
    </message>
    <message>
        <source>Take the CSV of the European Central Bank, or write that line.</source>
        <translation>Возьмите CSV Европейского центрального банка или напишите эту строку.</translation>
    </message>
    <message>
        <source>Take the row out of the file, or add it in the ledger again.</source>
        <translation>Уберите строку из файла или снова внесите её в реестр.</translation>
    </message>
    <message>
        <source>Take the total out of its parts.</source>
        <translation>Уберите итог из его частей.</translation>
    </message>
    <message>
        <source>Take those back first, or in the history (Ctrl+H) go back to before them.</source>
        <translation>Сначала отмените их или вернитесь в истории (Ctrl+H) к состоянию до них.</translation>
    </message>
    <message>
        <source>That change cannot be taken back alone: later changes touch {where}.</source>
        <translation>Отдельно это изменение не отменить: «{where}» затронуто более поздними изменениями.</translation>
    </message>
    <message>
        <source>That change cannot be taken back now: {reason}</source>
        <translation>Сейчас это изменение отменить нельзя: {reason}</translation>
    </message>
    <message>
        <source>That name has {count} characters.</source>
        <translation>В этом имени знаков: {count}.</translation>
    </message>
    <message>
        <source>The disk failed ({origin}): {name} was left as it was.</source>
        <translation>Сбой диска ({origin}): {name} остался как был.</translation>
    </message>
    <message>
        <source>The disk is full: {name} was left as it was.</source>
        <translation>Диск заполнен: {name} остался как был.</translation>
    </message>
    <message>
        <source>The end comes after the start.</source>
        <translation>Конец стоит после начала.</translation>
    </message>
    <message>
        <source>The figure is in {own}, the correction in {said}.</source>
        <translation>Цифра указана в {own}, исправление — в {said}.</translation>
    </message>
    <message>
        <source>The folder of {name} is read-only. Save a copy elsewhere to work on it.</source>
        <translation>Папка файла {name} доступна только для чтения. Чтобы работать с ним, сохраните копию в другом месте.</translation>
    </message>
    <message>
        <source>The history has no change {seq}.</source>
        <translation>В истории нет изменения {seq}.</translation>
    </message>
    <message>
        <source>The ledger has no release called “{name}”.</source>
        <translation>В реестре нет выпуска «{name}».</translation>
    </message>
    <message>
        <source>The ledger has no state as of {moment}: it was made later.</source>
        <translation>У реестра нет состояния на {moment}: он создан позже.</translation>
    </message>
    <message>
        <source>The ledger has no view called “{name}”.</source>
        <translation>В реестре нет вида «{name}».</translation>
    </message>
    <message>
        <source>The list of {page} has no {thing} in this version.</source>
        <translation>В списке {page} этой версии нет: {thing}.</translation>
    </message>
    <message>
        <source>The making of a ledger cannot be taken back.</source>
        <translation>Создание реестра нельзя отменить.</translation>
    </message>
    <message>
        <source>The page cannot be read: its parts do not go together.</source>
        <translation>Страница не читается: её части не сходятся.</translation>
    </message>
    <message>
        <source>The path of {name} has {length} characters: Excel on Windows opens none over {longest}.</source>
        <translation>В пути к {name} {length} знаков: Excel в Windows не открывает путей длиннее {longest}.</translation>
    </message>
    <message>
        <source>The text has a later version.</source>
        <translation>У текста есть более поздняя версия.</translation>
    </message>
    <message>
        <source>The text has no place from {start} to {end}.</source>
        <translation>В тексте нет места с {start} по {end}.</translation>
    </message>
    <message>
        <source>The weight {low} to {high} is reversed.</source>
        <translation>Вес от {low} до {high} перевёрнут.</translation>
    </message>
    <message>
        <source>The weight {weight} is too large.</source>
        <translation>Вес {weight} слишком велик.</translation>
    </message>
    <message>
        <source>There is a release “{name}” already.</source>
        <translation>Выпуск «{name}» уже есть.</translation>
    </message>
    <message>
        <source>There is an event “{name}” already.</source>
        <translation>Событие «{name}» уже есть.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation>Нет папки {parent}.</translation>
    </message>
    <message>
        <source>There is no rule called {code}.</source>
        <translation>Нет правила с именем {code}.</translation>
    </message>
    <message>
        <source>These flags are of several rules.</source>
        <translation>Это замечания разных правил.</translation>
    </message>
    <message>
        <source>This announcement is a draft: there is nothing to take back.</source>
        <translation>Это сообщение — черновик: возвращать нечего.</translation>
    </message>
    <message>
        <source>This announcement was sent to review already.</source>
        <translation>Это сообщение уже отправлено на проверку.</translation>
    </message>
    <message>
        <source>This deal was changed meanwhile ({changed}).</source>
        <translation>Эта сделка тем временем изменена ({changed}).</translation>
    </message>
    <message>
        <source>This difference is no longer there.</source>
        <translation>Этого расхождения больше нет.</translation>
    </message>
    <message>
        <source>This figure belongs to no text.</source>
        <translation>Эта цифра не относится ни к какому тексту.</translation>
    </message>
    <message>
        <source>This figure is no longer there.</source>
        <translation>Этой цифры больше нет.</translation>
    </message>
    <message>
        <source>This file holds a part of the ledger, or leaves something out: cells that come back were compared, all others were not, and a row that is missing stays in the ledger.</source>
        <translation>В файле только часть реестра или что-то опущено: сверены те ячейки, которые принимаются обратно, остальные — нет, а строки, которых не хватает, остаются в реестре.</translation>
    </message>
    <message>
        <source>This flag is not closed.</source>
        <translation>Это замечание не закрыто.</translation>
    </message>
    <message>
        <source>This flag no longer stands.</source>
        <translation>Это замечание больше не действует.</translation>
    </message>
    <message>
        <source>This is the text that is recorded already.</source>
        <translation>Это тот текст, который уже внесён.</translation>
    </message>
    <message>
        <source>This second reading is finished.</source>
        <translation>Это второе чтение завершено.</translation>
    </message>
    <message>
        <source>This second reading is not yours.</source>
        <translation>Это второе чтение не ваше.</translation>
    </message>
    <message>
        <source>This total has a breakdown {taken} already.</source>
        <translation>У этого итога уже есть разбивка {taken}.</translation>
    </message>
    <message>
        <source>This {kind} is no longer there.</source>
        <translation>Этой записи ({kind}) больше нет.</translation>
    </message>
    <message>
        <source>This {table} is gone.</source>
        <translation>Этой записи ({table}) больше нет.</translation>
    </message>
    <message>
        <source>This {table} is no longer there.</source>
        <translation>Этой записи ({table}) больше нет.</translation>
    </message>
    <message>
        <source>Tick one, or take the breakdown away.</source>
        <translation>Отметьте часть или уберите разбивку.</translation>
    </message>
    <message>
        <source>Tick the stages that count.</source>
        <translation>Отметьте учитываемые стадии.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Повторите через мгновение.</translation>
    </message>
    <message>
        <source>Two new rows of one change are called {label}.</source>
        <translation>Две новые строки одного изменения названы {label}.</translation>
    </message>
    <message>
        <source>Type another one on one side.</source>
        <translation>Введите на одной из сторон другую.</translation>
    </message>
    <message>
        <source>Type it, or take the line away.</source>
        <translation>Введите его или уберите строку.</translation>
    </message>
    <message>
        <source>Type it, or undo.</source>
        <translation>Введите его или отмените.</translation>
    </message>
    <message>
        <source>Type it, then record again.</source>
        <translation>Введите его и внесите снова.</translation>
    </message>
    <message>
        <source>Type one, such as its month.</source>
        <translation>Введите её, хотя бы месяц.</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Введите.</translation>
    </message>
    <message>
        <source>Type the reason.</source>
        <translation>Введите причину.</translation>
    </message>
    <message>
        <source>Type the value itself.</source>
        <translation>Введите само значение.</translation>
    </message>
    <message>
        <source>Type yes, or empty it.</source>
        <translation>Введите yes или очистите ячейку.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the file inside.</source>
        <translation>Распакуйте его и выберите файл внутри.</translation>
    </message>
    <message>
        <source>Weights have at most two decimals and lie within 1,000,000 either side of zero.</source>
        <translation>Веса — не более двух знаков после запятой и не дальше 1 000 000 от нуля.</translation>
    </message>
    <message>
        <source>Weights lie between -1,000,000 and 1,000,000.</source>
        <translation>Веса лежат между −1 000 000 и 1 000 000.</translation>
    </message>
    <message>
        <source>What was copied holds no rows under the names of their columns.</source>
        <translation>В скопированном нет строк под названиями столбцов.</translation>
    </message>
    <message>
        <source>Write a tag such as &quot;en&quot; or &quot;ru&quot;.</source>
        <translation>Пишите код вроде «en» или «ru».</translation>
    </message>
    <message>
        <source>Write digits like 4200000000, or words like “$4.2 billion”.</source>
        <translation>Пишите цифрами, 4200000000, или словами, «$4.2 billion».</translation>
    </message>
    <message>
        <source>Write digits, with a minus where it is below zero.</source>
        <translation>Пишите цифрами, с минусом, если меньше нуля.</translation>
    </message>
    <message>
        <source>Write it as 2025, 2025-09 or 2025-09-23.</source>
        <translation>Пишите как 2025, 2025-09 или 2025-09-23.</translation>
    </message>
    <message>
        <source>Write it as 2025-09-23T14:05:00Z.</source>
        <translation>Пишите как 2025-09-23T14:05:00Z.</translation>
    </message>
    <message>
        <source>Write it as a source would, for example “over $12 billion” or “up to 22 aircraft”.</source>
        <translation>Запишите, как в источнике, например «свыше 12 млрд долларов» или «до 22 самолётов».</translation>
    </message>
    <message>
        <source>Write it as a source would, for example “over $12 billion”.</source>
        <translation>Запишите, как в источнике, например «свыше 12 млрд долларов».</translation>
    </message>
    <message>
        <source>Write it as a source would, for example “{example}”.</source>
        <translation>Пишите как в источнике, например «{example}».</translation>
    </message>
    <message>
        <source>Write it in {own}.</source>
        <translation>Запишите его в {own}.</translation>
    </message>
    <message>
        <source>Write it like &quot;2025-11-10&quot; or &quot;2025-11-10T13:10&quot;.</source>
        <translation>Пишите как «2025-11-10» или «2025-11-10T13:10».</translation>
    </message>
    <message>
        <source>Write it like &quot;{example}&quot;.</source>
        <translation>Пишите как «{example}».</translation>
    </message>
    <message>
        <source>Write its 64 digits in small letters.</source>
        <translation>Пишите 64 знака строчными буквами.</translation>
    </message>
    <message>
        <source>Write one number, for example 200 billion.</source>
        <translation>Запишите одно число, например 200 млрд.</translation>
    </message>
    <message>
        <source>Write plain digits with a point, like &quot;{example}&quot;.</source>
        <translation>Пишите цифры с точкой, как «{example}».</translation>
    </message>
    <message>
        <source>Write the amount as text, like &quot;{example}&quot;.</source>
        <translation>Запишите сумму текстом, например &quot;{example}&quot;.</translation>
    </message>
    <message>
        <source>Write the breakdown as the other rows have it, or rename it in the ledger.</source>
        <translation>Пишите разбивку так же, как в других строках, или переименуйте её в реестре.</translation>
    </message>
    <message>
        <source>Write three letters, like &quot;KAZ&quot;.</source>
        <translation>Пишите три буквы, как «KAZ».</translation>
    </message>
    <message>
        <source>Write three letters, like &quot;USD&quot;.</source>
        <translation>Пишите три буквы, как «USD».</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Пишите true или false.</translation>
    </message>
    <message>
        <source>Write two letters, like &quot;KZ&quot;.</source>
        <translation>Пишите две буквы, как «KZ».</translation>
    </message>
    <message>
        <source>[{start}, {end}] is empty</source>
        <translation>[{start}, {end}] пусто</translation>
    </message>
    <message>
        <source>\u stands without its four digits</source>
        <translation>после \u нет четырёх цифр</translation>
    </message>
    <message>
        <source>a backslash stands before a letter that it does not go with</source>
        <translation>обратная косая черта стоит перед буквой, к которой не относится</translation>
    </message>
    <message>
        <source>a byte order mark stands twice</source>
        <translation>метка порядка байтов стоит дважды</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>нет двоеточия</translation>
    </message>
    <message>
        <source>a comma stands before the closing bracket</source>
        <translation>перед закрывающей скобкой стоит запятая</translation>
    </message>
    <message>
        <source>a comma, or the closing bracket, is missing</source>
        <translation>нет запятой или закрывающей скобки</translation>
    </message>
    <message>
        <source>a document of before 2007, or one with a password</source>
        <translation>документ старше 2007 года или с паролем</translation>
    </message>
    <message>
        <source>a folder that is kept in a cloud</source>
        <translation>папке, которая хранится в облаке</translation>
    </message>
    <message>
        <source>a line break or tab stands in a text; write it as \n or \t</source>
        <translation>в тексте стоит перевод строки или табуляция; пишите \n или \t</translation>
    </message>
    <message>
        <source>a name in double quotes is missing</source>
        <translation>нет имени в двойных кавычках</translation>
    </message>
    <message>
        <source>a network folder</source>
        <translation>сетевой папке</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>byte {number:,}</source>
        <translation>байт {number:,}</translation>
    </message>
    <message>
        <source>cannot be emptied here</source>
        <translation>здесь нельзя очистить</translation>
    </message>
    <message>
        <source>cannot be told apart: one of them has a semicolon in it</source>
        <translation>нельзя разделить: в одном из имён есть точка с запятой</translation>
    </message>
    <message>
        <source>deal {figure} counts with a figure that is not there.</source>
        <translation>сделка {figure} учитывается с цифрой, которой нет.</translation>
    </message>
    <message>
        <source>does not say what becomes of the flag</source>
        <translation>не говорит, что делать с замечанием</translation>
    </message>
    <message>
        <source>does not say who was asked</source>
        <translation>не говорит, кого спросили</translation>
    </message>
    <message>
        <source>figure {figure} cannot be tied to itself ({relation}).</source>
        <translation>цифру {figure} нельзя связать с самой собой ({relation}).</translation>
    </message>
    <message>
        <source>figure {figure} is a total already ({relation}): its parts stand in one list.</source>
        <translation>цифра {figure} уже итог ({relation}): её части стоят в одном списке.</translation>
    </message>
    <message>
        <source>figure {public_id}: {reason}</source>
        <translation>цифра {public_id}: {reason}</translation>
    </message>
    <message>
        <source>format: {shown} is not known</source>
        <translation>format: значение {shown} неизвестно</translation>
    </message>
    <message>
        <source>has no currency</source>
        <translation>без валюты</translation>
    </message>
    <message>
        <source>holds nothing but NULs or halves of characters</source>
        <translation>содержит лишь нулевые байты или половины знаков</translation>
    </message>
    <message>
        <source>holds several amounts</source>
        <translation>содержит несколько сумм</translation>
    </message>
    <message>
        <source>is a part of this total already</source>
        <translation>уже слагаемое этого итога</translation>
    </message>
    <message>
        <source>is another rate than As printed</source>
        <translation>— не тот курс, что в столбце As printed</translation>
    </message>
    <message>
        <source>is below amount</source>
        <translation>меньше, чем amount</translation>
    </message>
    <message>
        <source>is below zero</source>
        <translation>меньше нуля</translation>
    </message>
    <message>
        <source>is cut, as the workbook says</source>
        <translation>обрезано, как сказано в книге</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>is empty: a comment is required</source>
        <translation>пусто: нужен комментарий</translation>
    </message>
    <message>
        <source>is empty: a flag is closed as something</source>
        <translation>пусто: не указано, как закрыть замечание</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>is no breakdown of this total</source>
        <translation>не разбивка этого итога</translation>
    </message>
    <message>
        <source>is no flag of this ledger</source>
        <translation>не замечание этого реестра</translation>
    </message>
    <message>
        <source>is not [low, high]</source>
        <translation>не [low, high]</translation>
    </message>
    <message>
        <source>is not [start, end]</source>
        <translation>не [start, end]</translation>
    </message>
    <message>
        <source>is not an amount</source>
        <translation>не сумма</translation>
    </message>
    <message>
        <source>is quoted from its source, word for word</source>
        <translation>дословная цитата источника</translation>
    </message>
    <message>
        <source>is recorded already, as {id}</source>
        <translation>уже внесено, как {id}</translation>
    </message>
    <message>
        <source>is said of another figure of the deal as well</source>
        <translation>отмечено и у другой цифры этой сделки</translation>
    </message>
    <message>
        <source>is said of neither a value nor a quantity</source>
        <translation>отмечено у цифры, которая не стоимость и не количество</translation>
    </message>
    <message>
        <source>is the source itself</source>
        <translation>— это сам источник</translation>
    </message>
    <message>
        <source>is the total itself</source>
        <translation>это сам итог</translation>
    </message>
    <message>
        <source>is told by its quote, which stands in the source</source>
        <translation>определяется цитатой, которая стоит в источнике</translation>
    </message>
    <message>
        <source>is what the wording itself says</source>
        <translation>это говорит сама формулировка</translation>
    </message>
    <message>
        <source>is “{kind}” in another row of this total</source>
        <translation>в другой строке этого итога указано «{kind}»</translation>
    </message>
    <message>
        <source>is “{kind}” of the total’s other parts</source>
        <translation>для других слагаемых этого итога указано «{kind}»</translation>
    </message>
    <message>
        <source>is “{kind}” of the total’s parts</source>
        <translation>у частей этого итога — «{kind}»</translation>
    </message>
    <message>
        <source>it ends there, before its last bracket is closed</source>
        <translation>он кончается там, не закрыв последней скобки</translation>
    </message>
    <message>
        <source>it has no format</source>
        <translation>нет формата</translation>
    </message>
    <message>
        <source>it looks like UTF-16</source>
        <translation>похоже на UTF-16</translation>
    </message>
    <message>
        <source>lies above Weight, high</source>
        <translation>больше, чем «Weight, high»</translation>
    </message>
    <message>
        <source>lies before from</source>
        <translation>раньше, чем from</translation>
    </message>
    <message>
        <source>lies below Printed</source>
        <translation>меньше, чем Printed</translation>
    </message>
    <message>
        <source>more than {most:,} rows are no objects</source>
        <translation>более {most:,} строк — не объекты</translation>
    </message>
    <message>
        <source>names nothing</source>
        <translation>ничего не называет</translation>
    </message>
    <message>
        <source>names nothing that is restated</source>
        <translation>не называет повторяемого</translation>
    </message>
    <message>
        <source>names the announcement itself</source>
        <translation>называет само сообщение</translation>
    </message>
    <message>
        <source>needs a quote</source>
        <translation>требует цитаты</translation>
    </message>
    <message>
        <source>needs words or an amount</source>
        <translation>нужны слова или сумма</translation>
    </message>
    <message>
        <source>over $12 billion</source>
        <translation>over $12 billion</translation>
    </message>
    <message>
        <source>runs from high to low</source>
        <translation>идёт от большего к меньшему</translation>
    </message>
    <message>
        <source>says otherwise than Closed as</source>
        <translation>противоречит «Closed as»</translation>
    </message>
    <message>
        <source>says the same {noun} as {before}</source>
        <translation>повторяет {noun} из {before}</translation>
    </message>
    <message>
        <source>something follows after its end</source>
        <translation>после его конца стоит что-то ещё</translation>
    </message>
    <message>
        <source>stands for rows {first} to {last} together</source>
        <translation>относится сразу к строкам с {first} по {last}</translation>
    </message>
    <message>
        <source>stands without a deal</source>
        <translation>стоит без сделки</translation>
    </message>
    <message>
        <source>stands without a stage</source>
        <translation>стоит без стадии</translation>
    </message>
    <message>
        <source>stands without an amount</source>
        <translation>стоит без суммы</translation>
    </message>
    <message>
        <source>the text that begins there has no closing quotation mark</source>
        <translation>у текста, который там начинается, нет закрывающей кавычки</translation>
    </message>
    <message>
        <source>there is no {key}</source>
        <translation>нет {key}</translation>
    </message>
    <message>
        <source>up to 22 aircraft</source>
        <translation>up to 22 aircraft</translation>
    </message>
    <message>
        <source>was changed by another program</source>
        <translation>изменено другой программой</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>{by} reads “{title}” a second time already.</source>
        <translation>{by} уже читает «{title}» второй раз.</translation>
    </message>
    <message>
        <source>{end} is beyond 90,000,000,000,000,000</source>
        <translation>{end} больше 90 000 000 000 000 000</translation>
    </message>
    <message>
        <source>{file} has more than {most_cells} cells on one sheet.</source>
        <translation>В {file} на одном листе больше {most_cells} ячеек.</translation>
    </message>
    <message>
        <source>{file} has more than {most_rows} rows on one sheet.</source>
        <translation>В {file} на одном листе больше {most_rows} строк.</translation>
    </message>
    <message>
        <source>{file} has no column “{column}”, which names its rows.</source>
        <translation>В {file} нет столбца «{column}», по которому узнаются строки.</translation>
    </message>
    <message>
        <source>{file} holds a text longer than any cell&apos;s.</source>
        <translation>В {file} есть текст длиннее любой ячейки.</translation>
    </message>
    <message>
        <source>{file} is no table of an export, and was not looked at.</source>
        <translation>{file} — не таблица выгрузки, этот файл не просматривался.</translation>
    </message>
    <message>
        <source>{folder} holds no tables of an export.</source>
        <translation>В папке {folder} нет таблиц выгрузки.</translation>
    </message>
    <message>
        <source>{folder} holds other files, which an export never replaces.</source>
        <translation>В {folder} лежат другие файлы, выгрузка их никогда не заменяет.</translation>
    </message>
    <message>
        <source>{folder} is a file.</source>
        <translation>{folder} — файл.</translation>
    </message>
    <message>
        <source>{folder} was not written: {reason}.</source>
        <translation>{folder} не записана: {reason}.</translation>
    </message>
    <message>
        <source>{key} stands in row {row} already</source>
        <translation>{key} уже стоит в строке {row}</translation>
    </message>
    <message>
        <source>{key} was taken out of the ledger since the export</source>
        <translation>{key} убрали из реестра после выгрузки</translation>
    </message>
    <message>
        <source>{kind} does not make a sum.</source>
        <translation>{kind} не образует суммы.</translation>
    </message>
    <message>
        <source>{longest} are enough.</source>
        <translation>Достаточно {longest}.</translation>
    </message>
    <message>
        <source>{name} breaks off inside its header.</source>
        <translation>{name} обрывается в заголовке.</translation>
    </message>
    <message>
        <source>{name} cannot be brought up to date: {table} {id} names a {target} that is not there.</source>
        <translation>{name} нельзя обновить: {table} {id} ссылается на {target}, которой нет.</translation>
    </message>
    <message>
        <source>{name} cannot be opened, or its folder cannot be written.</source>
        <translation>{name} не открывается или в его папку нельзя писать.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({reason}).</source>
        <translation>{name} не читается ({reason}).</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>Не удаётся прочитать {name}: {reason}.</translation>
    </message>
    <message>
        <source>{name} cannot be written here.</source>
        <translation>{name} здесь нельзя записать.</translation>
    </message>
    <message>
        <source>{name} could not be copied for reading ({reason}).</source>
        <translation>Не удалось скопировать {name} для чтения ({reason}).</translation>
    </message>
    <message>
        <source>{name} could not be copied with what is wrong beside its rows ({fault}).</source>
        <translation>Не удалось сделать копию {name} с ошибками рядом со строками ({fault}).</translation>
    </message>
    <message>
        <source>{name} does not exist.</source>
        <translation>{name}: такого файла нет.</translation>
    </message>
    <message>
        <source>{name} has more parts or addresses than any honest message.</source>
        <translation>{name}: частей или адресов больше, чем у любого честного письма.</translation>
    </message>
    <message>
        <source>{name} has more parts than any honest document.</source>
        <translation>{name} содержит больше частей, чем любой настоящий документ.</translation>
    </message>
    <message>
        <source>{name} has more parts than any honest page.</source>
        <translation>В {name} больше частей, чем в любой настоящей странице.</translation>
    </message>
    <message>
        <source>{name} has more rows than a sheet of a workbook holds and goes on in “{next}”.</source>
        <translation>В {name} больше строк, чем помещается на листе книги; продолжение — в «{next}».</translation>
    </message>
    <message>
        <source>{name} has more styles than any honest document.</source>
        <translation>{name} содержит больше стилей, чем любой настоящий документ.</translation>
    </message>
    <message>
        <source>{name} has more than {most:,} rows that are refused, the first of them: {first}</source>
        <translation>{name}: отклонено более {most:,} строк, первая из них: {first}</translation>
    </message>
    <message>
        <source>{name} has more than {most_rows} lines.</source>
        <translation>В {name} больше {most_rows} строк.</translation>
    </message>
    <message>
        <source>{name} has no page {page}.</source>
        <translation>В {name} нет страницы {page}.</translation>
    </message>
    <message>
        <source>{name} has the format of an older Crossfoot.</source>
        <translation>{name} в формате прежней версии Crossfoot.</translation>
    </message>
    <message>
        <source>{name} has the old format {version}, which this version cannot read.</source>
        <translation>{name} в старом формате {version}, который эта версия не читает.</translation>
    </message>
    <message>
        <source>{name} has {number} pages.</source>
        <translation>В {name} страниц: {number}.</translation>
    </message>
    <message>
        <source>{name} holds a text longer than any announcement.</source>
        <translation>В {name} есть текст длиннее любого сообщения.</translation>
    </message>
    <message>
        <source>{name} holds a text of more than {megabytes} MB.</source>
        <translation>В {name} текст больше {megabytes} МБ.</translation>
    </message>
    <message>
        <source>{name} holds a {kind} that Crossfoot did not make ({strange}), so it is only read. Remove it with the program that added it, or restore a backup.</source>
        <translation>В файле {name} есть чужой объект ({kind} {strange}), поэтому он только читается. Удалите объект той программой, которая его добавила, или восстановите резервную копию.</translation>
    </message>
    <message>
        <source>{name} holds more brackets than any bundle of its size.</source>
        <translation>{name}: скобок больше, чем в любом файле обмена такого размера.</translation>
    </message>
    <message>
        <source>{name} holds more than {millions} million characters.</source>
        <translation>В {name} больше {millions} млн знаков.</translation>
    </message>
    <message>
        <source>{name} holds more words or numbers than any announcement.</source>
        <translation>В {name} больше слов или чисел, чем в любом сообщении.</translation>
    </message>
    <message>
        <source>{name} holds no bundle: {shown} is not an object.</source>
        <translation>{name} — не файл обмена: {shown} — не объект.</translation>
    </message>
    <message>
        <source>{name} holds no rate that is not recorded.</source>
        <translation>В {name} нет курсов, которых ещё нет в реестре.</translation>
    </message>
    <message>
        <source>{name} holds no table: no line names its columns.</source>
        <translation>В {name} нет таблицы: ни одна строка не называет столбцов.</translation>
    </message>
    <message>
        <source>{name} holds no text that can be read.</source>
        <translation>В {name} нет читаемого текста.</translation>
    </message>
    <message>
        <source>{name} holds no text.</source>
        <translation>В {name} нет текста.</translation>
    </message>
    <message>
        <source>{name} holds no text: the page is made by a program when it is opened.</source>
        <translation>В {name} нет текста: страницу строит программа при открытии.</translation>
    </message>
    <message>
        <source>{name} holds pictures of text, no text.</source>
        <translation>В {name} изображения текста, а не текст.</translation>
    </message>
    <message>
        <source>{name} holds {count} files, more than any workbook or document.</source>
        <translation>В {name} файлов: {count}, больше, чем в любой книге или документе.</translation>
    </message>
    <message>
        <source>{name} is a database of another program, not a Crossfoot ledger.</source>
        <translation>{name} — база другой программы, а не реестр Crossfoot.</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} — папка.</translation>
    </message>
    <message>
        <source>{name} is a page of more than {megabytes} MB.</source>
        <translation>{name} — страница больше {megabytes} МБ.</translation>
    </message>
    <message>
        <source>{name} is a part of itself</source>
        <translation>{name} — часть самой себя</translation>
    </message>
    <message>
        <source>{name} is a part twice</source>
        <translation>{name} названа частью дважды</translation>
    </message>
    <message>
        <source>{name} is a presentation.</source>
        <translation>{name} — презентация.</translation>
    </message>
    <message>
        <source>{name} is a table of an export that does not come back.</source>
        <translation>{name} — таблица выгрузки, которая не загружается обратно.</translation>
    </message>
    <message>
        <source>{name} is a text of more than {megabytes} MB.</source>
        <translation>{name} — текст больше {megabytes} МБ.</translation>
    </message>
    <message>
        <source>{name} is a web page, not a ledger.</source>
        <translation>{name} — веб-страница, а не реестр.</translation>
    </message>
    <message>
        <source>{name} is a workbook of before 2007 (.xls).</source>
        <translation>{name} — книга старше 2007 года (.xls).</translation>
    </message>
    <message>
        <source>{name} is a workbook or another zip file, not a ledger.</source>
        <translation>{name} — книга или другой zip-файл, а не реестр.</translation>
    </message>
    <message>
        <source>{name} is a workbook.</source>
        <translation>{name} — книга Excel.</translation>
    </message>
    <message>
        <source>{name} is an OpenDocument file.</source>
        <translation>{name} — файл OpenDocument.</translation>
    </message>
    <message>
        <source>{name} is an archive (.zip).</source>
        <translation>{name} — архив (.zip).</translation>
    </message>
    <message>
        <source>{name} is an exchange file (JSON), not a ledger.</source>
        <translation>{name} — файл обмена (JSON), а не реестр.</translation>
    </message>
    <message>
        <source>{name} is being written by another program.</source>
        <translation>{name} сейчас записывает другая программа.</translation>
    </message>
    <message>
        <source>{name} is cut short: it does not end with its closing bracket.</source>
        <translation>{name} обрывается: в конце нет закрывающей скобки.</translation>
    </message>
    <message>
        <source>{name} is cut short: {size} of {whole} bytes are there.</source>
        <translation>{name} обрезан: есть {size} из {whole} байт.</translation>
    </message>
    <message>
        <source>{name} is damaged ({origin}).</source>
        <translation>{name} повреждён ({origin}).</translation>
    </message>
    <message>
        <source>{name} is damaged ({problem}).</source>
        <translation>{name} повреждён ({problem}).</translation>
    </message>
    <message>
        <source>{name} is damaged on page {page}.</source>
        <translation>{name} повреждён на странице {page}.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short.</source>
        <translation>{name} повреждён или обрезан.</translation>
    </message>
    <message>
        <source>{name} is damaged or cut short{inside}.</source>
        <translation>{name} повреждён или обрезан{inside}.</translation>
    </message>
    <message>
        <source>{name} is damaged: its {kind} {name2} {state}.</source>
        <translation>{name} повреждён: {kind} {name2} {state}.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes), not a ledger.</source>
        <translation>{name} пуст (0 байт), это не реестр.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} пуст.</translation>
    </message>
    <message>
        <source>{name} is large, so no backup was made before the first change.</source>
        <translation>Файл {name} большой, поэтому перед первым изменением резервная копия не сделана.</translation>
    </message>
    <message>
        <source>{name} is larger than any table of rates ({megabytes} MB).</source>
        <translation>{name} больше любой таблицы курсов ({megabytes} МБ).</translation>
    </message>
    <message>
        <source>{name} is larger than {megabytes} MB.</source>
        <translation>{name} больше {megabytes} МБ.</translation>
    </message>
    <message>
        <source>{name} is neither a workbook nor text.</source>
        <translation>{name} — не книга и не текст.</translation>
    </message>
    <message>
        <source>{name} is nested deeper than any bundle.</source>
        <translation>{name}: вложенность глубже, чем в любом файле обмена.</translation>
    </message>
    <message>
        <source>{name} is nested deeper than any honest page.</source>
        <translation>{name}: вложенность глубже, чем у любой честной страницы.</translation>
    </message>
    <message>
        <source>{name} is no CSV by what is in it.</source>
        <translation>{name} по содержанию не CSV.</translation>
    </message>
    <message>
        <source>{name} is no message that can be read.</source>
        <translation>{name} — не письмо, которое можно прочесть.</translation>
    </message>
    <message>
        <source>{name} is no table of rates: its first line names neither currencies nor the columns on, from, to and rate.</source>
        <translation>{name} — не таблица курсов: первая строка не называет ни валют, ни столбцов on, from, to и rate.</translation>
    </message>
    <message>
        <source>{name} is no workbook but plain text.</source>
        <translation>{name} — не книга, а простой текст.</translation>
    </message>
    <message>
        <source>{name} is not JSON: line {line}, column {column}: {fault}.</source>
        <translation>{name} — не JSON: строка {line}, столбец {column}: {fault}.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 ({where}).</source>
        <translation>{name} — не в UTF-8 ({where}).</translation>
    </message>
    <message>
        <source>{name} is not a Crossfoot ledger.</source>
        <translation>{name} — не реестр Crossfoot.</translation>
    </message>
    <message>
        <source>{name} is not a bundle this version can read: {said}.</source>
        <translation>{name} — не файл обмена, который читает эта версия: {said}.</translation>
    </message>
    <message>
        <source>{name} is not empty.</source>
        <translation>{name} не пуст.</translation>
    </message>
    <message>
        <source>{name} is open in another program that put it in write-ahead mode.</source>
        <translation>{name} открыт в другой программе, которая включила режим write-ahead.</translation>
    </message>
    <message>
        <source>{name} is protected with a password.</source>
        <translation>{name} защищён паролем.</translation>
    </message>
    <message>
        <source>{name} is read-only. Save a copy to work on it.</source>
        <translation>Файл {name} доступен только для чтения. Чтобы работать с ним, сохраните копию.</translation>
    </message>
    <message>
        <source>{name} is the key of an earlier row</source>
        <translation>{name} — ключ более ранней строки</translation>
    </message>
    <message>
        <source>{name} is {kind}.</source>
        <translation>{name}: {kind}.</translation>
    </message>
    <message>
        <source>{name} is {thing}, not a table.</source>
        <translation>{name}: {thing}, а не таблица.</translation>
    </message>
    <message>
        <source>{name} is {thing}.</source>
        <translation>{name}: {thing}.</translation>
    </message>
    <message>
        <source>{name} lies in {place}. Copy it to a disk of this computer to work on it.</source>
        <translation>Файл {name} лежит в {place}. Чтобы работать с ним, скопируйте его на диск этого компьютера.</translation>
    </message>
    <message>
        <source>{name} names a place outside itself ({inside}).</source>
        <translation>{name} ссылается на место вне себя ({inside}).</translation>
    </message>
    <message>
        <source>{name} of the rule {code} cannot be {number}.</source>
        <translation>{name} правила {code} не может быть {number}.</translation>
    </message>
    <message>
        <source>{name} takes more memory or time to read than any honest file.</source>
        <translation>Чтение {name} требует больше памяти или времени, чем у любого честного файла.</translation>
    </message>
    <message>
        <source>{name} unpacks to far more than any honest file of its size.</source>
        <translation>{name} распаковывается в намного больший объём, чем честный файл такого размера.</translation>
    </message>
    <message>
        <source>{name} was exported from another ledger, or from a later state of this one.</source>
        <translation>{name} выгружен из другого реестра или из более позднего состояния этого.</translation>
    </message>
    <message>
        <source>{name} was left in write-ahead mode by another program.</source>
        <translation>{name} оставлен другой программой в режиме write-ahead.</translation>
    </message>
    <message>
        <source>{name} was made by a newer Crossfoot (format {user_version}, this one knows up to {version}).</source>
        <translation>{name} создан более новой версией Crossfoot (формат {user_version}, эта знает до {version}).</translation>
    </message>
    <message>
        <source>{name} was moved or deleted while it was open.</source>
        <translation>{name} переместили или удалили, пока он был открыт.</translation>
    </message>
    <message>
        <source>{name} was never finished as a ledger.</source>
        <translation>{name} не был достроен как реестр.</translation>
    </message>
    <message>
        <source>{name} was replaced by another file while it was open.</source>
        <translation>{name} заменили другим файлом, пока он был открыт.</translation>
    </message>
    <message>
        <source>{name}, line {line}, cannot be read: {reason}.</source>
        <translation>{name}, строка {line} не читается: {reason}.</translation>
    </message>
    <message>
        <source>{name}, line {line}, has {count} cells, more than any table.</source>
        <translation>{name}, строка {line}: ячеек {count}, больше, чем в любой таблице.</translation>
    </message>
    <message>
        <source>{name}, line {line}, holds a text longer than any cell&apos;s.</source>
        <translation>{name}, строка {line}: текст длиннее любой ячейки.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a quotation mark is opened there and never closed.</source>
        <translation>{name}, строка {line}: там открыта кавычка и нигде не закрыта.</translation>
    </message>
    <message>
        <source>{name}, line {line}: a quotation mark is opened there and not closed for {longest_record} lines.</source>
        <translation>{name}, строка {line}: там открыта кавычка и не закрыта на протяжении {longest_record} строк.</translation>
    </message>
    <message>
        <source>{name}: none of its columns ({titles}) is known to hold the title of a deal.</source>
        <translation>{name}: ни в одном столбце ({titles}) не ожидается название сделки.</translation>
    </message>
    <message>
        <source>{name}: {field}: {shown} is not a list.</source>
        <translation>{name}: {field}: {shown} — не список.</translation>
    </message>
    <message>
        <source>{name}: {place}{fault}.</source>
        <translation>{name}: {place}{fault}.</translation>
    </message>
    <message>
        <source>{name}: {shown} is not a list of a bundle.</source>
        <translation>{name}: {shown} — не список файла обмена.</translation>
    </message>
    <message>
        <source>{out} cannot hold a ledger: it is several tables.</source>
        <translation>{out} не вместит реестр: в нём несколько таблиц.</translation>
    </message>
    <message>
        <source>{out} ends in {ending}, which no export writes.</source>
        <translation>{out} оканчивается на {ending}, такой выгрузки нет.</translation>
    </message>
    <message>
        <source>{part} declares a document type, which no honest one does.</source>
        <translation>{part} объявляет тип документа, чего честный файл не делает.</translation>
    </message>
    <message>
        <source>{part} holds a tag or text longer than any honest one.</source>
        <translation>В {part} есть тег или текст длиннее любого настоящего.</translation>
    </message>
    <message>
        <source>{part} is damaged: {errorstring} in line {lineno}.</source>
        <translation>{part} повреждён: {errorstring} в строке {lineno}.</translation>
    </message>
    <message>
        <source>{path} cannot be made ({reason}).</source>
        <translation>{path} нельзя создать ({reason}).</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} не читается ({reason}).</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} не читается: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} не существует.</translation>
    </message>
    <message>
        <source>{path} exists already.</source>
        <translation>{path} уже существует.</translation>
    </message>
    <message>
        <source>{path} holds more than {most_files} CSV files.</source>
        <translation>В {path} больше {most_files} файлов CSV.</translation>
    </message>
    <message>
        <source>{path} holds no CSV files.</source>
        <translation>В {path} нет файлов CSV.</translation>
    </message>
    <message>
        <source>{path} is a file, and pictures go into a folder.</source>
        <translation>{path} — файл, а снимки пишутся в папку.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a ledger.</source>
        <translation>{path} — папка, а не реестр.</translation>
    </message>
    <message>
        <source>{path} is a folder.</source>
        <translation>{path} — папка.</translation>
    </message>
    <message>
        <source>{path} is a ledger or another database, which an export never replaces.</source>
        <translation>{path} — реестр или другая база, выгрузка их никогда не заменяет.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file.</source>
        <translation>{path} — не обычный файл.</translation>
    </message>
    <message>
        <source>{path} was not saved: it may not be written there.</source>
        <translation>{path} не сохранён: туда нельзя писать.</translation>
    </message>
    <message>
        <source>{path} was not saved: {reason}.</source>
        <translation>{path} не сохранён: {reason}.</translation>
    </message>
    <message>
        <source>{path} was not written.</source>
        <translation>Не записано: {path}.</translation>
    </message>
    <message>
        <source>{place}: there is one with {named} already.</source>
        <translation>{place}: запись, где {named}, уже есть.</translation>
    </message>
    <message>
        <source>{place}: {column} {reason}.</source>
        <translation>{place}: {column} {reason}.</translation>
    </message>
    <message>
        <source>{place}: “{name}” looks like a note below the table; left out.</source>
        <translation>{place}: «{name}» похоже на примечание под таблицей; не берётся.</translation>
    </message>
    <message>
        <source>{place}: “{name}” looks like a sum; left out.</source>
        <translation>{place}: «{name}» похоже на итог; не берётся.</translation>
    </message>
    <message>
        <source>{share}% of the announcements are asked for already.</source>
        <translation>Уже запрошено {share} % сообщений.</translation>
    </message>
    <message>
        <source>{sheet}: columns that are hidden ({columns}) are read like the others.</source>
        <translation>{sheet}: скрытые столбцы ({columns}) читаются, как и прочие.</translation>
    </message>
    <message>
        <source>{sheet}: rows that are hidden ({count:,}) are read like the others.</source>
        <translation>{sheet}: скрытые строки ({count:,}) читаются, как и прочие.</translation>
    </message>
    <message>
        <source>{sheet}: rows that the file no longer has stay in the ledger ({count:,}).</source>
        <translation>{sheet}: строки, которых в файле больше нет, остаются в реестре ({count:,}).</translation>
    </message>
    <message>
        <source>{sheet}: {note}</source>
        <translation>{sheet}: {note}</translation>
    </message>
    <message>
        <source>{shown} counts things, and is no amount of money</source>
        <translation>{shown} — число предметов, а не сумма денег</translation>
    </message>
    <message>
        <source>{shown} does not make a sum</source>
        <translation>{shown} не образует суммы</translation>
    </message>
    <message>
        <source>{shown} is a float, which may have lost digits</source>
        <translation>{shown} — число с плавающей точкой, оно могло потерять цифры</translation>
    </message>
    <message>
        <source>{shown} is beyond 90,000,000,000,000,000</source>
        <translation>{shown} больше 90 000 000 000 000 000</translation>
    </message>
    <message>
        <source>{shown} is beyond any number</source>
        <translation>{shown} выходит за пределы любых чисел</translation>
    </message>
    <message>
        <source>{shown} is beyond what a part can count</source>
        <translation>{shown}: слагаемое столько раз считать нельзя</translation>
    </message>
    <message>
        <source>{shown} is finer than a hundredth</source>
        <translation>{shown} мельче сотой</translation>
    </message>
    <message>
        <source>{shown} is given twice in one object</source>
        <translation>{shown} указано дважды в одном объекте</translation>
    </message>
    <message>
        <source>{shown} is how a spreadsheet program shortens a number, which may have lost digits</source>
        <translation>{shown} — число, сокращённое табличной программой, оно могло потерять цифры</translation>
    </message>
    <message>
        <source>{shown} is neither true nor false</source>
        <translation>{shown} — ни true, ни false</translation>
    </message>
    <message>
        <source>{shown} is neither yes nor empty</source>
        <translation>{shown} — не yes и не пусто</translation>
    </message>
    <message>
        <source>{shown} is no list that a ledger adds to</source>
        <translation>{shown} — не перечень, который реестр дополняет</translation>
    </message>
    <message>
        <source>{shown} is no number with a decimal {called}</source>
        <translation>{shown} — не число, где десятичный знак {called}</translation>
    </message>
    <message>
        <source>{shown} is no value of JSON</source>
        <translation>{shown} — не значение JSON</translation>
    </message>
    <message>
        <source>{shown} is not a SHA-256</source>
        <translation>{shown} — не SHA-256</translation>
    </message>
    <message>
        <source>{shown} is not a country</source>
        <translation>{shown} — не страна</translation>
    </message>
    <message>
        <source>{shown} is not a currency</source>
        <translation>{shown} — не валюта</translation>
    </message>
    <message>
        <source>{shown} is not a date</source>
        <translation>{shown} — не дата</translation>
    </message>
    <message>
        <source>{shown} is not a date and time</source>
        <translation>{shown} — не дата и время</translation>
    </message>
    <message>
        <source>{shown} is not a field</source>
        <translation>{shown} — не поле</translation>
    </message>
    <message>
        <source>{shown} is not a language</source>
        <translation>{shown} — не язык</translation>
    </message>
    <message>
        <source>{shown} is not a list</source>
        <translation>{shown} — не список</translation>
    </message>
    <message>
        <source>{shown} is not a number</source>
        <translation>{shown} — не число</translation>
    </message>
    <message>
        <source>{shown} is not a rate</source>
        <translation>{shown} — не курс</translation>
    </message>
    <message>
        <source>{shown} is not a weight</source>
        <translation>{shown} — не вес</translation>
    </message>
    <message>
        <source>{shown} is not a whole number</source>
        <translation>{shown} — не целое число</translation>
    </message>
    <message>
        <source>{shown} is not an amount</source>
        <translation>{shown} — не сумма</translation>
    </message>
    <message>
        <source>{shown} is not an object</source>
        <translation>{shown} — не объект</translation>
    </message>
    <message>
        <source>{shown} is not in the calendar</source>
        <translation>{shown} — такой даты нет в календаре</translation>
    </message>
    <message>
        <source>{shown} is not text</source>
        <translation>{shown} — не текст</translation>
    </message>
    <message>
        <source>{shown} is not {noun}</source>
        <translation>{shown} — недопустимо ({noun})</translation>
    </message>
    <message>
        <source>{shown} is the currency it comes from</source>
        <translation>{shown} — та же валюта, из которой идёт пересчёт</translation>
    </message>
    <message>
        <source>{shown} may be one side of an account, or crores</source>
        <translation>{shown} может быть стороной счёта или крорами</translation>
    </message>
    <message>
        <source>{shown} may be {as_point} or {as_comma}</source>
        <translation>{shown} может значить {as_point} или {as_comma}</translation>
    </message>
    <message>
        <source>{shown} may be {first} {second_month} or {second} {first_month}</source>
        <translation>{shown} может значить {first} {second_month} или {second} {first_month}</translation>
    </message>
    <message>
        <source>{shown} {many}</source>
        <translation>{shown}: {many}</translation>
    </message>
    <message>
        <source>{table} {id} names a {target} that is not there.</source>
        <translation>{table} {id} ссылается на {target}, которой нет.</translation>
    </message>
    <message>
        <source>{value} is a number, not a date</source>
        <translation>{value} — число, а не дата</translation>
    </message>
    <message>
        <source>{value} is finer than a hundredth</source>
        <translation>{value} мельче сотой</translation>
    </message>
    <message>
        <source>{value} is no date of an announcement</source>
        <translation>{value} — не дата сообщения</translation>
    </message>
    <message>
        <source>{value} is not a date</source>
        <translation>{value} — не дата</translation>
    </message>
    <message>
        <source>{value} is not an amount</source>
        <translation>{value} — не сумма</translation>
    </message>
    <message>
        <source>{where} is no longer there.</source>
        <translation>{where}: записи больше нет.</translation>
    </message>
    <message>
        <source>{where} was changed meanwhile ({fields}).</source>
        <translation>{where}: запись тем временем изменена ({fields}).</translation>
    </message>
    <message>
        <source>{where}, {column}: {problem}.</source>
        <translation>{where}, {column}: {problem}.</translation>
    </message>
    <message>
        <source>{where}: its permanent id is given by the ledger.</source>
        <translation>{where}: постоянный номер даёт реестр.</translation>
    </message>
    <message>
        <source>{where}: its {column} is missing.</source>
        <translation>{where}: нет поля {column}.</translation>
    </message>
    <message>
        <source>{where}: its {column} is never changed.</source>
        <translation>{where}: поле {column} никогда не меняется.</translation>
    </message>
    <message>
        <source>{where}: there is no column {column}.</source>
        <translation>{where}: нет столбца {column}.</translation>
    </message>
    <message>
        <source>{where}: {problem}.</source>
        <translation>{where}: {problem}.</translation>
    </message>
    <message>
        <source>“{called}” is not in review yet.</source>
        <translation>«{called}» ещё не на проверке.</translation>
    </message>
    <message>
        <source>“{called}” is not in review.</source>
        <translation>«{called}» не на проверке.</translation>
    </message>
    <message>
        <source>“{called}” is signed off already.</source>
        <translation>«{called}» уже подписано.</translation>
    </message>
    <message>
        <source>“{called}” was entered or mended by {by}.</source>
        <translation>«{called}» внёс или правил {by}.</translation>
    </message>
    <message>
        <source>“{called}” was not returned.</source>
        <translation>«{called}» не возвращали.</translation>
    </message>
    <message>
        <source>“{column}” does not come back from a workbook</source>
        <translation>— столбец «{column}» из книги обратно не вносится</translation>
    </message>
    <message>
        <source>“{figure}” has this total among its own parts</source>
        <translation>у «{figure}» этот итог сам среди частей</translation>
    </message>
    <message>
        <source>“{figure}” is neither a value nor a quantity.</source>
        <translation>«{figure}» — не стоимость и не количество.</translation>
    </message>
    <message>
        <source>“{figure}” is not a figure of this deal.</source>
        <translation>«{figure}» — не цифра этой сделки.</translation>
    </message>
    <message>
        <source>“{figure}” is not a part of “{whole}”.</source>
        <translation>«{figure}» — не часть «{whole}».</translation>
    </message>
    <message>
        <source>“{figure}” would be part of itself, through the totals among its parts.</source>
        <translation>«{figure}» стала бы частью самой себя через итоги среди своих частей.</translation>
    </message>
    <message>
        <source>“{label}” is finer than a hundredth of its unit, which cannot be recorded.</source>
        <translation>«{label}» мельче сотой своей единицы, такое не вносится.</translation>
    </message>
    <message>
        <source>“{label}” is too large: amounts go up to 90,000,000,000,000,000.</source>
        <translation>«{label}» слишком велико: суммы — до 90 000 000 000 000 000.</translation>
    </message>
    <message>
        <source>“{name}” is another event’s name</source>
        <translation>«{name}» — название другого события</translation>
    </message>
    <message>
        <source>“{name}” is another party&apos;s name.</source>
        <translation>«{name}» — имя другого участника.</translation>
    </message>
    <message>
        <source>“{name}” is another party’s name</source>
        <translation>«{name}» — имя другого участника</translation>
    </message>
    <message>
        <source>“{name}” is what a tally sums over: {names}.</source>
        <translation>«{name}» — вид, по которому считают свод: {names}.</translation>
    </message>
    <message>
        <source>“{on}” is not a date.</source>
        <translation>«{on}» — не дата.</translation>
    </message>
    <message>
        <source>“{quote}” is recorded already.</source>
        <translation>«{quote}» уже внесено.</translation>
    </message>
    <message>
        <source>“{row}” is no longer a part.</source>
        <translation>«{row}» больше не часть.</translation>
    </message>
    <message>
        <source>“{source}” is itself a copy of this source</source>
        <translation>«{source}» сам является копией этого источника</translation>
    </message>
    <message>
        <source>“{text}” is recorded already.</source>
        <translation>«{text}» уже внесено.</translation>
    </message>
    <message>
        <source>“{title}” was entered or mended by {by}.</source>
        <translation>«{title}» внёс или правил {by}.</translation>
    </message>
    <message>
        <source>“{typed}” is not read as one amount.</source>
        <translation>«{typed}» не читается как одна сумма.</translation>
    </message>
    <message>
        <source>“{value}” is not a {thing}.</source>
        <translation>«{value}» не подходит: {thing}.</translation>
    </message>
    <message>
        <source>“{whole}” cannot be a part of itself.</source>
        <translation>«{whole}» не может быть частью себя.</translation>
    </message>
    <message>
        <source>“{wording}” is too large: amounts go up to 90,000,000,000,000,000.</source>
        <translation>«{wording}» слишком велико: суммы — до 90 000 000 000 000 000.</translation>
    </message>
    <message>
        <source>“{words}” holds no single figure.</source>
        <translation>В «{words}» нет единственной цифры.</translation>
    </message>
    <message>
        <source>“{words}” stands without a stage.</source>
        <translation>«{words}» указано без стадии.</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>verdict</source>
        <translation>вывод</translation>
    </message>
    <message>
        <source>it says</source>
        <translation>что он говорит</translation>
    </message>
    <message>
        <source>True amounts within every wording make the total.</source>
        <translation>Настоящие суммы в пределах каждой формулировки дают итог.</translation>
    </message>
    <message>
        <source>Only the rounding of the printed numbers closes the gap.</source>
        <translation>Расхождение закрывает только округление напечатанных чисел.</translation>
    </message>
    <message>
        <source>It closes only if a qualifier is taken further than it suggests.</source>
        <translation>Сходится, только если понимать оговорку шире, чем она подразумевает.</translation>
    </message>
    <message>
        <source>The list is open or parts are unknown, and what is known falls short.</source>
        <translation>Перечень открыт или части неизвестны, а известного не хватает.</translation>
    </message>
    <message>
        <source>No true amounts within the wordings make the total.</source>
        <translation>Никакие настоящие суммы в пределах формулировок не дают итога.</translation>
    </message>
    <message>
        <source>Something is missing, and the sentence says what.</source>
        <translation>Чего-то не хватает, и предложение говорит чего.</translation>
    </message>
    <message>
        <source>as worded</source>
        <translation>формулировка</translation>
    </message>
    <message>
        <source>it is taken to mean</source>
        <translation>как понимается</translation>
    </message>
    <message>
        <source>it asserts</source>
        <translation>что утверждает</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>It holds.</source>
        <translation>В силе.</translation>
    </message>
    <message>
        <source>Taken back by {0}</source>
        <translation>Отменено: {0}</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message>
        <source>✓ take in</source>
        <translation>✓ принять</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>оставить</translation>
    </message>
    <message>
        <source>✓ {0} of {1} cells</source>
        <translation>✓ {0} из {1} ячеек</translation>
    </message>
    <message>
        <source> and {0} more</source>
        <translation> и ещё {0}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>At export</source>
        <translation>При выгрузке</translation>
    </message>
    <message>
        <source>In the ledger</source>
        <translation>В реестре</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Убрано</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Спорная</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонена</translation>
    </message>
    <message>
        <source>Changed here</source>
        <translation>Изменено здесь</translation>
    </message>
    <message>
        <source>Untouched</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Цифра</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Party of a deal</source>
        <translation>Участник сделки</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Tally</source>
        <translation>Свод</translation>
    </message>
    <message>
        <source>The ledger has no such row; taking it in adds it.</source>
        <translation>В реестре нет такой строки; при принятии она добавится.</translation>
    </message>
    <message>
        <source>Changed in the file; these cells of the ledger are as they were exported.</source>
        <translation>Изменено в файле; эти ячейки реестра такие же, как при выгрузке.</translation>
    </message>
    <message>
        <source>Some cells were changed in the file, and in the ledger as well since it was exported. Taking those in writes the file&apos;s values over the ledger&apos;s; what was changed here alone stays.</source>
        <translation>Некоторые ячейки изменены в файле, а после выгрузки и в реестре. Если внести их, значения файла заменят значения реестра; изменённое только здесь останется.</translation>
    </message>
    <message>
        <source>The file says something else, and nothing tells which of the two is newer. Taking it in writes the file&apos;s values over the ledger&apos;s.</source>
        <translation>В файле стоит другое, и неизвестно, что новее. При принятии значения файла заменят значения реестра.</translation>
    </message>
    <message>
        <source>The file no longer has this row; taking that in removes it here as well.</source>
        <translation>В файле этой строки больше нет; если принять это, она исчезнет и здесь.</translation>
    </message>
    <message>
        <source>The file no longer has this row, and it was changed here since the export. Taking that in removes it here as well.</source>
        <translation>В файле этой строки больше нет, а здесь её после выгрузки изменили. Если принять это, она исчезнет и здесь.</translation>
    </message>
    <message>
        <source>Id of the row</source>
        <translation>Номер строки</translation>
    </message>
    <message>
        <source>Title of the deal</source>
        <translation>Название сделки</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Stage date</source>
        <translation>Дата стадии</translation>
    </message>
    <message>
        <source>Announced on</source>
        <translation>Объявлено</translation>
    </message>
    <message>
        <source>From (country)</source>
        <translation>Откуда (страна)</translation>
    </message>
    <message>
        <source>To (country)</source>
        <translation>Куда (страна)</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Товар</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Buyer or investor</source>
        <translation>Покупатель или инвестор</translation>
    </message>
    <message>
        <source>Seller or recipient</source>
        <translation>Продавец или получатель</translation>
    </message>
    <message>
        <source>Financier</source>
        <translation>Финансирует</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Title of the source</source>
        <translation>Заголовок источника</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>Адрес источника</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>Дата публикации</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Opened last</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>{0} — {1}</source>
        <translation>{0} — {1}</translation>
    </message>
</context>
<context>
    <name>other words</name>
    <message>
        <source>take back revert mistake</source>
        <translation>отменить вернуть ошибка назад</translation>
    </message>
    <message>
        <source>redo repeat</source>
        <translation>вернуть повторить</translation>
    </message>
    <message>
        <source>changes journal log revert who when undo</source>
        <translation>изменения журнал кто когда вернуть отменить правки</translation>
    </message>
    <message>
        <source>add create record</source>
        <translation>добавить создать внести</translation>
    </message>
    <message>
        <source>file load database</source>
        <translation>файл загрузить база</translation>
    </message>
    <message>
        <source>create file database</source>
        <translation>создать файл база</translation>
    </message>
    <message>
        <source>save as excel xlsx spreadsheet working publication publish profile bundle exchange csv share send</source>
        <translation>сохранить как excel xlsx таблица рабочая публикация опубликовать профиль файл обмена csv поделиться отправить выгрузить</translation>
    </message>
    <message>
        <source>publish publication edition frozen version freeze</source>
        <translation>опубликовать публикация издание версия заморозить</translation>
    </message>
    <message>
        <source>cite citation quote clipboard evidence</source>
        <translation>цитата ссылка буфер источники</translation>
    </message>
    <message>
        <source>print pdf html report evidence proof</source>
        <translation>печать pdf html отчёт доказательства</translation>
    </message>
    <message>
        <source>file pdf word docx html web page mail read import</source>
        <translation>файл pdf word docx html страница сайт письмо прочесть импорт</translation>
    </message>
    <message>
        <source>take in excel xlsx csv spreadsheet workbook bundle exchange load</source>
        <translation>загрузить excel xlsx csv таблица книга обмен взять</translation>
    </message>
    <message>
        <source>spreadsheet excel clipboard table cells</source>
        <translation>таблица excel буфер ячейки</translation>
    </message>
    <message>
        <source>recover copy earlier lost safety</source>
        <translation>вернуть резервная копия прежний потеряно</translation>
    </message>
    <message>
        <source>previous place return</source>
        <translation>предыдущее место вернуться</translation>
    </message>
    <message>
        <source>next place</source>
        <translation>следующее место</translation>
    </message>
    <message>
        <source>settings parameters thresholds switch off flags options</source>
        <translation>настройки параметры пороги выключить замечания</translation>
    </message>
    <message>
        <source>theme dark light contrast colours appearance font text size zoom scale settings preferences options english russian</source>
        <translation>тема тёмная светлая контраст цвета шрифт размер текста масштаб настройки английский русский вид</translation>
    </message>
    <message>
        <source>user name person reviewer clerk account login switch</source>
        <translation>пользователь имя человек проверяющий оператор учётная запись сменить</translation>
    </message>
    <message>
        <source>finding problem warning error</source>
        <translation>проблема предупреждение ошибка</translation>
    </message>
    <message>
        <source>finding problem warning error last</source>
        <translation>проблема предупреждение ошибка прошлое</translation>
    </message>
    <message>
        <source>guide manual how to</source>
        <translation>руководство как инструкция</translation>
    </message>
    <message>
        <source>keys keyboard hotkeys</source>
        <translation>клавиши клавиатура горячие</translation>
    </message>
    <message>
        <source>version licence licenses</source>
        <translation>версия лицензия лицензии</translation>
    </message>
    <message>
        <source>home start dashboard summary</source>
        <translation>начало главная сводка</translation>
    </message>
    <message>
        <source>sums own totals statistics</source>
        <translation>суммы свои итоги статистика</translation>
    </message>
    <message>
        <source>articles texts sources press releases documents paste event second reading version send</source>
        <translation>статьи тексты источники пресс-релизы документы вставить событие второе чтение версия отправить</translation>
    </message>
    <message>
        <source>transactions contracts orders duplicate compare stages by hand</source>
        <translation>контракты заказы договоры дублировать сравнить стадии вручную</translation>
    </message>
    <message>
        <source>headlines sums breakdowns checks parts slips tree</source>
        <translation>заголовки суммы разбивки проверки части ошибки дерево</translation>
    </message>
    <message>
        <source>flags findings queue questions sign off problems close explain assign</source>
        <translation>замечания очередь вопросы подпись проблемы закрыть объяснить назначить</translation>
    </message>
    <message>
        <source>companies countries buyers sellers names aliases merge join rename</source>
        <translation>компании страны покупатели продавцы имена названия объединить слить переименовать</translation>
    </message>
    <message>
        <source>currency exchange conversion import central bank</source>
        <translation>валюта обмен пересчёт импорт центральный банк</translation>
    </message>
    <message>
        <source>new add text article clipboard</source>
        <translation>новое добавить текст статья буфер</translation>
    </message>
    <message>
        <source>list back close</source>
        <translation>список назад закрыть</translation>
    </message>
    <message>
        <source>pdf picture original</source>
        <translation>pdf изображение оригинал</translation>
    </message>
    <message>
        <source>title date publisher address kind language event</source>
        <translation>название дата издатель адрес вид язык событие</translation>
    </message>
    <message>
        <source>visit summit place date</source>
        <translation>визит саммит место дата</translation>
    </message>
    <message>
        <source>version update new wording corrected</source>
        <translation>версия обновление новая редакция исправленный</translation>
    </message>
    <message>
        <source>finish done submit hand over</source>
        <translation>закончить готово передать сдать</translation>
    </message>
    <message>
        <source>reopen take back</source>
        <translation>вернуть открыть снова</translation>
    </message>
    <message>
        <source>double entry agreement blind compare</source>
        <translation>двойной ввод согласие сравнить</translation>
    </message>
    <message>
        <source>double entry share sample</source>
        <translation>двойной ввод доля выборка</translation>
    </message>
    <message>
        <source>approve accept signature return question</source>
        <translation>утвердить принять подпись вернуть вопрос</translation>
    </message>
    <message>
        <source>change mend correct stages</source>
        <translation>изменить исправить стадии</translation>
    </message>
    <message>
        <source>add type by hand record</source>
        <translation>добавить набрать вручную внести</translation>
    </message>
    <message>
        <source>copy same again</source>
        <translation>копия такая же повторить</translation>
    </message>
    <message>
        <source>remove take away</source>
        <translation>удалить убрать</translation>
    </message>
    <message>
        <source>disagree reports counts with adopt choose figure</source>
        <translation>расходятся сообщения учитывается выбрать цифру</translation>
    </message>
    <message>
        <source>parts tick sum breakdown</source>
        <translation>части отметить сумма разбивка</translation>
    </message>
    <message>
        <source>parts another list</source>
        <translation>части другой список</translation>
    </message>
    <message>
        <source>settings checks parameters</source>
        <translation>настройки проверки параметры</translation>
    </message>
    <message>
        <source>together bulk many explained</source>
        <translation>вместе много объяснено сразу</translation>
    </message>
    <message>
        <source>add sum total make</source>
        <translation>добавить сумма итог сделать</translation>
    </message>
    <message>
        <source>edit stages options view</source>
        <translation>изменить стадии опционы вид</translation>
    </message>
    <message>
        <source>refresh recompute sum</source>
        <translation>обновить пересчитать сумма</translation>
    </message>
    <message>
        <source>rename alias country kind</source>
        <translation>переименовать другое имя страна вид</translation>
    </message>
    <message>
        <source>duplicates join same combine</source>
        <translation>дубликаты объединить одинаковые соединить</translation>
    </message>
    <message>
        <source>delete party</source>
        <translation>удалить участника</translation>
    </message>
    <message>
        <source>add exchange currency</source>
        <translation>добавить обмен валюта</translation>
    </message>
    <message>
        <source>central bank csv ecb file load</source>
        <translation>центральный банк csv ецб файл загрузить</translation>
    </message>
    <message>
        <source>delete rate</source>
        <translation>удалить курс</translation>
    </message>
    <message>
        <source>clipboard spreadsheet</source>
        <translation>буфер таблица</translation>
    </message>
</context>
<context>
    <name>overview</name>
    <message>
        <source>All totals</source>
        <translation>Все итоги</translation>
    </message>
    <message>
        <source>In draft</source>
        <translation>В черновике</translation>
    </message>
    <message>
        <source>All announcements</source>
        <translation>Все сообщения</translation>
    </message>
    <message>
        <source>All that are not closed</source>
        <translation>Все незакрытые</translation>
    </message>
    <message>
        <source>Totals in {0}: no rate to compare them</source>
        <translation>Итоги в {0}: нет курса для сравнения</translation>
    </message>
    <message>
        <source>All since yesterday</source>
        <translation>Всё со вчерашнего дня</translation>
    </message>
    <message>
        <source>{0} itemised</source>
        <translation>расписано {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} · taken back by {1}</source>
        <translation>{0} · отменено: {1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>На этой неделе</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>В этом месяце</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Of a day not known</source>
        <translation>День не известен</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Tallies</source>
        <translation>Своды</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Курсы</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>Party</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Другие имена</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>It counts the deals that the party takes part in.</source>
        <translation>Это число сделок, в которых участник занят.</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Как сообщено</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Объявлено</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>Our sum</source>
        <translation>Наша сумма</translation>
    </message>
    <message>
        <source>Reported total</source>
        <translation>Заявленный итог</translation>
    </message>
    <message>
        <source>All of them allow</source>
        <translation>Допускают все</translation>
    </message>
    <message>
        <source>Nothing in common</source>
        <translation>Ничего общего</translation>
    </message>
    <message>
        <source>{0} apart at the least</source>
        <translation>не меньше {0}</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Между ними</translation>
    </message>
    <message>
        <source>Itemised</source>
        <translation>Расписано</translation>
    </message>
    <message>
        <source>Sum of the parts</source>
        <translation>Сумма частей</translation>
    </message>
    <message>
        <source>{0}, {1} of the total</source>
        <translation>{0}, {1} от итога</translation>
    </message>
    <message>
        <source>{0} over the total</source>
        <translation>больше итога на {0}</translation>
    </message>
    <message>
        <source>{0} not itemised</source>
        <translation>не расписано {0}</translation>
    </message>
    <message>
        <source>{0} short of the total</source>
        <translation>меньше итога на {0}</translation>
    </message>
</context>
<context>
    <name>rates</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Из</translation>
    </message>
    <message>
        <source>To</source>
        <translation>В</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>It counts the parts of totals that count with the rate.</source>
        <translation>Это число частей итогов, пересчитанных по этому курсу.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дней</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Поручено</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>“{0}” against “{1}”</source>
        <translation>«{0}» против «{1}»</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>снова открыто</translation>
    </message>
    <message>
        <source>explained: {0}</source>
        <translation>объяснено: {0}</translation>
    </message>
    <message>
        <source>{0}, overdue</source>
        <translation>{0}, просрочено</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Не закрыто</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Any rule</source>
        <translation>Любое правило</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>Любая важность</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Любая страна</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>Кто внёс</translation>
    </message>
    <message>
        <source>Any clerk</source>
        <translation>Кто угодно</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>However long</source>
        <translation>Сколько угодно</translation>
    </message>
    <message>
        <source>To anybody</source>
        <translation>Кому угодно</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Кем закрыто</translation>
    </message>
    <message>
        <source>By anybody</source>
        <translation>Кем угодно</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>с сегодняшнего дня</translation>
    </message>
    <message>
        <source>up to a week</source>
        <translation>до недели</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>до 30 дней</translation>
    </message>
    <message>
        <source>up to 90 days</source>
        <translation>до 90 дней</translation>
    </message>
    <message>
        <source>longer</source>
        <translation>дольше</translation>
    </message>
    <message>
        <source>since a day not known</source>
        <translation>день не известен</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никому</translation>
    </message>
    <message>
        <source>Order {0}: money {1} × gap {2} × few sources {3} × waiting {4}</source>
        <translation>Очерёдность {0}: деньги {1} × расхождение {2} × мало источников {3} × ожидание {4}</translation>
    </message>
    <message>
        <source>Reopened by a change. {0}</source>
        <translation>Снова открыто из-за изменения. {0}</translation>
    </message>
    <message>
        <source>Asked {0} on {1}</source>
        <translation>Вопрос задан: {0}, {1}</translation>
    </message>
    <message>
        <source>{0}; the answer was due on {1}</source>
        <translation>{0}; ответ ждали до {1}</translation>
    </message>
    <message>
        <source>{0}; an answer is due on {1}</source>
        <translation>{0}; ответ ждут до {1}</translation>
    </message>
    <message>
        <source>with {0}</source>
        <translation>поручено: {0}</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>{0}. Reopened by a change</source>
        <translation>{0}. Снова открыто из-за изменения</translation>
    </message>
    <message>
        <source>{0}. Explained: {1}</source>
        <translation>{0}. Объяснено: {1}</translation>
    </message>
    <message>
        <source>{0}. {1}</source>
        <translation>{0}. {1}</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>mixed bases</source>
        <translation>разные основы</translation>
    </message>
    <message>
        <source>A sum adds amounts of different kinds, such as contract values and stakes.</source>
        <translation>Складываются суммы разного рода, например суммы контрактов и доли участия.</translation>
    </message>
    <message>
        <source>Where a basis is not given, or says only that an amount is estimated; where financing and stakes say together who pays for a project.</source>
        <translation>Если основа не указана или говорит лишь, что сумма оценочная; если финансирование и доли вместе говорят, кто платит за проект.</translation>
    </message>
    <message>
        <source>conversion against the rate</source>
        <translation>пересчёт и курс</translation>
    </message>
    <message>
        <source>An amount in a second currency does not follow from any rate of about that day.</source>
        <translation>Сумма во второй валюте не получается ни по одному курсу около того дня.</translation>
    </message>
    <message>
        <source>Where no rate of about that day is known and there is one conversion only.</source>
        <translation>Если курс около того дня неизвестен, а пересчёт только один.</translation>
    </message>
    <message>
        <source>Per cent that a rate of the same day may be off</source>
        <translation>На сколько процентов может отличаться курс того же дня</translation>
    </message>
    <message>
        <source>currencies without a rate</source>
        <translation>валюты без курса</translation>
    </message>
    <message>
        <source>Parts are in another currency than their total, and no dated rate is known.</source>
        <translation>Части указаны в другой валюте, чем их итог, а курс на дату неизвестен.</translation>
    </message>
    <message>
        <source>Where a rate of about that day is known.</source>
        <translation>Если курс около того дня известен.</translation>
    </message>
    <message>
        <source>dates out of order</source>
        <translation>нарушен порядок дат</translation>
    </message>
    <message>
        <source>Two dates cannot both be right: they are out of order.</source>
        <translation>Две даты не могут быть верны обе: нарушен их порядок.</translation>
    </message>
    <message>
        <source>Where a date is missing, or not precise enough to tell.</source>
        <translation>Если даты нет или она недостаточно точна.</translation>
    </message>
    <message>
        <source>Days that a report may come before the announcement</source>
        <translation>На сколько дней публикация может опередить объявление</translation>
    </message>
    <message>
        <source>deal recorded twice</source>
        <translation>сделка внесена дважды</translation>
    </message>
    <message>
        <source>Two deals have the same parties, amount and quantity at about the same time.</source>
        <translation>У двух сделок те же участники, сумма и количество примерно в одно время.</translation>
    </message>
    <message>
        <source>Where a side, the amount or a date is not given, where the days are apart, and where type, sector, product, destination or a relation tells the deals apart.</source>
        <translation>Где не указана сторона, сумма или дата, где дни далеки друг от друга и где сделки различает вид, отрасль, товар, страна назначения или связь.</translation>
    </message>
    <message>
        <source>Days within which two such deals are taken for one</source>
        <translation>В пределах скольких дней две такие сделки считаются одной</translation>
    </message>
    <message>
        <source>parts exceed the whole</source>
        <translation>части больше целого</translation>
    </message>
    <message>
        <source>What is itemised is more than what it is part of.</source>
        <translation>Расписано больше, чем то, частью чего это является.</translation>
    </message>
    <message>
        <source>Where the amounts can still meet, and where they cannot be compared.</source>
        <translation>Если суммы ещё могут совпасть или если их нельзя сравнить.</translation>
    </message>
    <message>
        <source>financing added to cost</source>
        <translation>финансирование прибавлено к стоимости</translation>
    </message>
    <message>
        <source>A total adds financing to what it pays for.</source>
        <translation>Итог прибавляет финансирование к тому, что на него оплачено.</translation>
    </message>
    <message>
        <source>Where only the financing, or only the cost, is a part.</source>
        <translation>Если среди частей только финансирование или только стоимость.</translation>
    </message>
    <message>
        <source>total against parts</source>
        <translation>итог и части</translation>
    </message>
    <message>
        <source>A total does not agree with its parts.</source>
        <translation>Итог не согласен со своими частями.</translation>
    </message>
    <message>
        <source>Where rounding or a qualifier explains the gap; where an open list falls short.</source>
        <translation>Если расхождение объясняют округление или оговорка; если открытый перечень меньше итога.</translation>
    </message>
    <message>
        <source>count run into a model</source>
        <translation>количество слилось с моделью</translation>
    </message>
    <message>
        <source>A count of aircraft ends in the number of a model.</source>
        <translation>Число самолётов кончается номером модели.</translation>
    </message>
    <message>
        <source>Where no aircraft are counted, or fewer than two thousand.</source>
        <translation>Где считают не самолёты или их меньше двух тысяч.</translation>
    </message>
    <message>
        <source>nested parts listed flat</source>
        <translation>вложенные части в общем списке</translation>
    </message>
    <message>
        <source>A part of a total is also a part of another part, so it is counted twice.</source>
        <translation>Часть итога входит и в другую его часть, поэтому посчитана дважды.</translation>
    </message>
    <message>
        <source>Where inside or beside is not stated.</source>
        <translation>Если не сказано, внутри она или рядом.</translation>
    </message>
    <message>
        <source>options counted as firm</source>
        <translation>опционы посчитаны как твёрдые</translation>
    </message>
    <message>
        <source>A total counts options as if they were firm.</source>
        <translation>Итог учитывает опционы так, будто это твёрдые заказы.</translation>
    </message>
    <message>
        <source>Where the total, or another report of it, says “up to” or “at most”, or that options are included.</source>
        <translation>Если в итоге или в другом сообщении о нём сказано «до» или «не более» либо что опционы учтены.</translation>
    </message>
    <message>
        <source>mixed periods</source>
        <translation>разные периоды</translation>
    </message>
    <message>
        <source>A part is for another period than its total, and how many count is not said.</source>
        <translation>Часть указана за другой период, чем её итог, а сколько периодов учтено, не сказано.</translation>
    </message>
    <message>
        <source>Where the periods are alike, or their number or the years are given.</source>
        <translation>Если периоды одинаковы либо указано их число или годы.</translation>
    </message>
    <message>
        <source>pledges among contracts</source>
        <translation>обещания среди контрактов</translation>
    </message>
    <message>
        <source>A total of contracts counts a pledge, a memorandum or something only potential.</source>
        <translation>Итог контрактов учитывает обещание, меморандум или нечто лишь возможное.</translation>
    </message>
    <message>
        <source>Where the total is not said to be contracts, and where a stage is not given.</source>
        <translation>Если не сказано, что это итог контрактов, или если стадия не указана.</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>цена за единицу</translation>
    </message>
    <message>
        <source>The price a piece is far from what earlier deals in the product had.</source>
        <translation>Цена за единицу далека от цен прежних сделок с этим товаром.</translation>
    </message>
    <message>
        <source>Where value, quantity or product is not given or is a limit, where the value is no price (a loan, a stake, a target), and while there are few earlier deals.</source>
        <translation>Где сумма, количество или товар не указаны или названы лишь пределом, где сумма не цена (кредит, доля, цель) и пока прежних сделок мало.</translation>
    </message>
    <message>
        <source>How many times the usual price is out of line</source>
        <translation>Во сколько раз цена должна отличаться от обычной</translation>
    </message>
    <message>
        <source>How many earlier deals there must be</source>
        <translation>Сколько нужно прежних сделок</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>посчитано дважды</translation>
    </message>
    <message>
        <source>A total counts two figures of one and the same thing.</source>
        <translation>Итог учитывает две цифры об одном и том же.</translation>
    </message>
    <message>
        <source>Where only one of the figures is a part.</source>
        <translation>Если только одна из цифр — часть итога.</translation>
    </message>
    <message>
        <source>announcement recorded twice</source>
        <translation>сообщение внесено дважды</translation>
    </message>
    <message>
        <source>Two announcements have the same text, or the same address and day.</source>
        <translation>У двух сообщений один и тот же текст либо один адрес и день.</translation>
    </message>
    <message>
        <source>Where one is said to be a copy of the other, or both of a third.</source>
        <translation>Если указано, что одно — копия другого или оба — копии третьего.</translation>
    </message>
    <message>
        <source>announced before</source>
        <translation>объявлено ранее</translation>
    </message>
    <message>
        <source>A total counts money as new that had been announced before.</source>
        <translation>Итог учитывает как новые деньги, объявленные ранее.</translation>
    </message>
    <message>
        <source>Where the total, or another report of it, says that part of it is new, or that it is a running total.</source>
        <translation>Если в итоге или в другом сообщении о нём сказано, что часть его новая или что это нарастающий итог.</translation>
    </message>
    <message>
        <source>scale slip</source>
        <translation>ошибка масштаба</translation>
    </message>
    <message>
        <source>Two figures of the same thing differ by a factor of a thousand, or a million.</source>
        <translation>Две цифры об одном и том же различаются в тысячу или в миллион раз.</translation>
    </message>
    <message>
        <source>Where the digits differ; in one deal, where a single digit is alike, where one is a price a piece, or where a relation says what the figures are to one another.</source>
        <translation>Где цифры разные; в одной сделке — где совпадает лишь одна цифра, где одно из чисел цена за штуку или где связь говорит, чем числа приходятся друг другу.</translation>
    </message>
    <message>
        <source>share against whole</source>
        <translation>доля и целое</translation>
    </message>
    <message>
        <source>A share of a whole does not come to the amount that is given for it.</source>
        <translation>Доля от целого не даёт ту сумму, которая для неё указана.</translation>
    </message>
    <message>
        <source>Where what the share is of is not recorded.</source>
        <translation>Если не внесено, от чего берётся доля.</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>источники расходятся</translation>
    </message>
    <message>
        <source>Reports of the same thing do not agree.</source>
        <translation>Сообщения об одном и том же не согласны между собой.</translation>
    </message>
    <message>
        <source>Where the wordings can mean one amount, where they cannot be compared, and where a later figure was said to replace the earlier one.</source>
        <translation>Если формулировки могут означать одну сумму, если их нельзя сравнить или если сказано, что поздняя цифра заменяет раннюю.</translation>
    </message>
    <message>
        <source>deal in two totals</source>
        <translation>сделка в двух итогах</translation>
    </message>
    <message>
        <source>A deal stands in two totals of different occasions, which are not tied together.</source>
        <translation>Сделка входит в два итога по разным поводам, между собой не связанных.</translation>
    </message>
    <message>
        <source>Where both totals are of one event or announcement, or are tied to one another, and where the deal is said to have been announced before.</source>
        <translation>Если оба итога относятся к одному событию или сообщению или связаны между собой либо если сказано, что сделка объявлена ранее.</translation>
    </message>
    <message>
        <source>typed against quote</source>
        <translation>запись и цитата</translation>
    </message>
    <message>
        <source>What was typed for a figure contradicts its own quote.</source>
        <translation>Введённое значение цифры противоречит её цитате.</translation>
    </message>
    <message>
        <source>Where there is no quote, or it cannot be read, or it only says what may be.</source>
        <translation>Если цитаты нет, её нельзя прочесть или она говорит лишь о возможном.</translation>
    </message>
    <message>
        <source>firm and options against “up to”</source>
        <translation>твёрдые заказы и опционы против «до»</translation>
    </message>
    <message>
        <source>Firm orders and options together exceed what “up to” allows.</source>
        <translation>Твёрдые заказы и опционы вместе превышают то, что допускает «до».</translation>
    </message>
    <message>
        <source>Where the deal has no such limit, or lists them as parts of it, and where the firm orders alone exceed it: then it limits something else.</source>
        <translation>Где у сделки нет такого предела, или он сам из них складывается, или его превышают уже твёрдые заказы: тогда он относится к другому.</translation>
    </message>
    <message>
        <source>rate times years</source>
        <translation>сумма за год × годы</translation>
    </message>
    <message>
        <source>An amount a year, times the years, does not come to the total that is given.</source>
        <translation>Сумма за год, умноженная на число лет, не даёт указанного итога.</translation>
    </message>
    <message>
        <source>Where the number of periods is not given.</source>
        <translation>Если число периодов не указано.</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>без подтверждения</translation>
    </message>
    <message>
        <source>A large value that a tally or release uses has no quote to show.</source>
        <translation>У крупной суммы, которую учитывает свод или выпуск, нет цитаты.</translation>
    </message>
    <message>
        <source>Where no tally counts the deal and the newest release does not show it, below the amount, for an estimate or a number taken over, and where the value is in another currency than the ledger&apos;s.</source>
        <translation>Если сделку не учитывает ни один свод и не показывает последний выпуск, ниже заданной суммы, для собственной оценки или перенятого числа и если сумма не в валюте реестра.</translation>
    </message>
    <message>
        <source>From how many millions, in the reporting currency (0: never)</source>
        <translation>От скольких миллионов в валюте реестра (0: никогда)</translation>
    </message>
    <message>
        <source>single source</source>
        <translation>один источник</translation>
    </message>
    <message>
        <source>A large value that a tally or release uses rests on one source.</source>
        <translation>Крупная сумма, которую учитывает свод или выпуск, опирается на один источник.</translation>
    </message>
    <message>
        <source>Where no tally counts the deal and the newest release does not show it, below the amount, and where the value is in another currency than the ledger&apos;s.</source>
        <translation>Если сделку не учитывает ни один свод и не показывает последний выпуск, ниже заданной суммы и если сумма не в валюте реестра.</translation>
    </message>
    <message>
        <source>headline without parts</source>
        <translation>итог без частей</translation>
    </message>
    <message>
        <source>A value is stated as a total of deals, and nothing is recorded as part of it.</source>
        <translation>Сумма названа итогом по сделкам, но ни одна её часть не внесена.</translation>
    </message>
    <message>
        <source>Where the value belongs to a deal or is tied to any other figure, where its sentence does not state a total, where its announcement has no value that could be part of it or has the same total with its parts in other digits, and while numbers of its text are still to be decided.</source>
        <translation>Если сумма относится к сделке или связана с другой цифрой, если в её предложении не назван итог, если в сообщении нет суммы, которая могла бы быть его частью, или тот же итог с его частями назван другими цифрами, и пока не все числа текста разобраны.</translation>
    </message>
</context>
<context>
    <name>second</name>
    <message>
        <source>figure</source>
        <translation>цифра</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>величина</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>currency or unit</source>
        <translation>валюта или единица</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>оговорка</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>сделка</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>не внесено</translation>
    </message>
</context>
<context>
    <name>sentences</name>
    <message>
        <source>{number} m</source>
        <translation>{number} млн</translation>
    </message>
    <message>
        <source>{number} bn</source>
        <translation>{number} млрд</translation>
    </message>
    <message>
        <source>{number} trn</source>
        <translation>{number} трлн</translation>
    </message>
    <message>
        <source>{number} million</source>
        <translation>{number} млн</translation>
    </message>
    <message>
        <source>{number} billion</source>
        <translation>{number} млрд</translation>
    </message>
    <message>
        <source>{number} trillion</source>
        <translation>{number} трлн</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} и {last}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ещё {count}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
    <message>
        <source>“{figure}” means {needed}</source>
        <translation>«{figure}» означает {needed}</translation>
    </message>
    <message>
        <source>{figure}, that is {meaning}</source>
        <translation>{figure}, то есть {meaning}</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>любая сумма</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
    <message>
        <source>up to {high}</source>
        <translation>до {high}</translation>
    </message>
    <message>
        <source>under {high}</source>
        <translation>менее {high}</translation>
    </message>
    <message>
        <source>{high} or less</source>
        <translation>{high} или меньше</translation>
    </message>
    <message>
        <source>over {low}</source>
        <translation>свыше {low}</translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation>{low} или больше</translation>
    </message>
    <message>
        <source>over {low} and under {high}</source>
        <translation>свыше {low} и менее {high}</translation>
    </message>
    <message>
        <source>over {low}, up to {high}</source>
        <translation>свыше {low}, до {high}</translation>
    </message>
    <message>
        <source>{low} or more, under {high}</source>
        <translation>{low} или больше, но менее {high}</translation>
    </message>
    <message>
        <source>exactly {amount}</source>
        <translation>ровно {amount}</translation>
    </message>
    <message>
        <source>over {amount}</source>
        <translation>свыше {amount}</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>не менее {amount}</translation>
    </message>
    <message>
        <source>under {amount}</source>
        <translation>менее {amount}</translation>
    </message>
    <message>
        <source>at most {amount}</source>
        <translation>не более {amount}</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>до {amount}</translation>
    </message>
    <message>
        <source>nearly {amount}</source>
        <translation>почти {amount}</translation>
    </message>
    <message>
        <source>about {amount}</source>
        <translation>около {amount}</translation>
    </message>
    <message>
        <source>just over {amount}</source>
        <translation>чуть более {amount}</translation>
    </message>
    <message>
        <source>just under {amount}</source>
        <translation>чуть менее {amount}</translation>
    </message>
    <message>
        <source>well over {amount}</source>
        <translation>значительно более {amount}</translation>
    </message>
    <message>
        <source>in the order of {amount}</source>
        <translation>порядка {amount}</translation>
    </message>
    <message>
        <source>more than {amount}</source>
        <translation>более {amount}</translation>
    </message>
    <message>
        <source>less than {amount}</source>
        <translation>менее {amount}</translation>
    </message>
    <message>
        <source>far more than {amount}</source>
        <translation>значительно более {amount}</translation>
    </message>
    <message>
        <source>at least {low}, less than {high}</source>
        <translation>не менее {low}, но менее {high}</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} в год</translation>
    </message>
    <message>
        <source>{amount} a quarter</source>
        <translation>{amount} в квартал</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} в месяц</translation>
    </message>
    <message>
        <source>{amount} a week</source>
        <translation>{amount} в неделю</translation>
    </message>
    <message>
        <source>{amount} a day</source>
        <translation>{amount} в день</translation>
    </message>
    <message>
        <source>amount not known</source>
        <translation>сумма неизвестна</translation>
    </message>
    <message>
        <source>not readable as one amount</source>
        <translation>не читается как одна сумма</translation>
    </message>
    <message>
        <source>Make the ledger</source>
        <translation>Создать реестр</translation>
    </message>
    <message>
        <source>Record announcement “{title}”</source>
        <translation>Внести сообщение «{title}»</translation>
    </message>
    <message>
        <source>Edit announcement “{title}”</source>
        <translation>Изменить сообщение «{title}»</translation>
    </message>
    <message>
        <source>Rename event “{before}” to “{event}”</source>
        <translation>Переименовать событие «{before}» в «{event}»</translation>
    </message>
    <message>
        <source>Edit event “{event}”</source>
        <translation>Правка события «{event}»</translation>
    </message>
    <message>
        <source>Take version {number} of the text of “{title}”</source>
        <translation>Взять версию {number} текста «{title}»</translation>
    </message>
    <message>
        <source>Let “{wording}” stand at “{words}”</source>
        <translation>Поставить «{wording}» на слова «{words}»</translation>
    </message>
    <message>
        <source>Send “{title}” to review</source>
        <translation>Отправить «{title}» на проверку</translation>
    </message>
    <message>
        <source>Take “{title}” back from review</source>
        <translation>Отозвать «{title}» с проверки</translation>
    </message>
    <message>
        <source>Record “{wording}”</source>
        <translation>Внести «{wording}»</translation>
    </message>
    <message>
        <source>Edit “{wording}”</source>
        <translation>Изменить «{wording}»</translation>
    </message>
    <message>
        <source>Delete “{wording}”</source>
        <translation>Удалить «{wording}»</translation>
    </message>
    <message>
        <source>Skip “{wording}”</source>
        <translation>Пропустить «{wording}»</translation>
    </message>
    <message>
        <source>Dismiss numbers ({count}) in “{title}”: {reason}</source>
        <translation>Отклонить числа в «{title}» ({count}): {reason}</translation>
    </message>
    <message>
        <source>Bring back dismissed numbers: {count}</source>
        <translation>Вернуть отклонённые числа: {count}</translation>
    </message>
    <message>
        <source>Record deal “{deal}”</source>
        <translation>Внести сделку «{deal}»</translation>
    </message>
    <message>
        <source>Delete deal “{deal}”, moving {figures} figures</source>
        <translation>Удалить сделку «{deal}»; перенести цифр: {figures}</translation>
    </message>
    <message>
        <source>Edit deal “{deal}”</source>
        <translation>Изменить сделку «{deal}»</translation>
    </message>
    <message>
        <source>Let “{deal}” count with “{wording}”</source>
        <translation>Учитывать «{deal}» как «{wording}»</translation>
    </message>
    <message>
        <source>Let “{wording}” cover {parts} parts</source>
        <translation>Задать охват «{wording}»; частей: {parts}</translation>
    </message>
    <message>
        <source>Break “{wording}” down “{breakdown}”: {parts} parts</source>
        <translation>Разбить «{wording}»: «{breakdown}»; частей: {parts}</translation>
    </message>
    <message>
        <source>Change the breakdown “{breakdown}” of “{wording}”: {parts} parts</source>
        <translation>Изменить разбивку «{breakdown}» у «{wording}»; частей: {parts}</translation>
    </message>
    <message>
        <source>Relate “{wording}”: {kind}</source>
        <translation>Связать «{wording}»: {kind}</translation>
    </message>
    <message>
        <source>Take “{wording}” out of “{total}”</source>
        <translation>Убрать «{wording}» из «{total}»</translation>
    </message>
    <message>
        <source>Put a correction beside “{wording}”: {slip}</source>
        <translation>Поставить поправку рядом с «{wording}»: {slip}</translation>
    </message>
    <message>
        <source>Mend a slip at “{wording}”: {slip}</source>
        <translation>Исправить ошибку в «{wording}»: {slip}</translation>
    </message>
    <message>
        <source>Take “{wording}” apart: {kind}</source>
        <translation>Снять связь «{wording}»: {kind}</translation>
    </message>
    <message>
        <source>Ask about {where}</source>
        <translation>Задать вопрос: {where}</translation>
    </message>
    <message>
        <source>Ask outside about {where}</source>
        <translation>Задать вопрос на стороне: {where}</translation>
    </message>
    <message>
        <source>Answer about {where}</source>
        <translation>Ответить на вопрос: {where}</translation>
    </message>
    <message>
        <source>Close the flag on {where}: {outcome}</source>
        <translation>Закрыть замечание ({where}): {outcome}</translation>
    </message>
    <message>
        <source>Close {count} flags of one rule together: {outcome}</source>
        <translation>Закрыть вместе замечания одного правила ({count}): {outcome}</translation>
    </message>
    <message>
        <source>Reopen the flag on {where}</source>
        <translation>Снова открыть замечание: {where}</translation>
    </message>
    <message>
        <source>Sign off “{what}”</source>
        <translation>Подписать «{what}»</translation>
    </message>
    <message>
        <source>Return “{what}” with a question</source>
        <translation>Вернуть «{what}» с вопросом</translation>
    </message>
    <message>
        <source>Send “{what}” to review again</source>
        <translation>Снова отправить «{what}» на проверку</translation>
    </message>
    <message>
        <source>Let people sign off what they entered</source>
        <translation>Разрешить подписывать внесённое собой</translation>
    </message>
    <message>
        <source>Let nobody sign off what they entered</source>
        <translation>Запретить подписывать внесённое собой</translation>
    </message>
    <message>
        <source>Give the flag on {where} to {person}</source>
        <translation>Поручить замечание ({where}): {person}</translation>
    </message>
    <message>
        <source>Give the flag on {where} to nobody</source>
        <translation>Снять поручение по замечанию: {where}</translation>
    </message>
    <message>
        <source>Save view “{view}”</source>
        <translation>Сохранить вид «{view}»</translation>
    </message>
    <message>
        <source>Change view “{view}”</source>
        <translation>Изменить вид «{view}»</translation>
    </message>
    <message>
        <source>Rename view “{before}” to “{view}”</source>
        <translation>Переименовать вид «{before}» в «{view}»</translation>
    </message>
    <message>
        <source>Delete view “{view}”</source>
        <translation>Удалить вид «{view}»</translation>
    </message>
    <message>
        <source>Make release “{release}”</source>
        <translation>Сделать выпуск «{release}»</translation>
    </message>
    <message>
        <source>Make tally “{tally}”</source>
        <translation>Создать свод «{tally}»</translation>
    </message>
    <message>
        <source>Change the rule of tally “{tally}”</source>
        <translation>Изменить правило свода «{tally}»</translation>
    </message>
    <message>
        <source>Rename tally “{before}” to “{tally}”</source>
        <translation>Переименовать свод «{before}» в «{tally}»</translation>
    </message>
    <message>
        <source>Delete tally “{tally}”</source>
        <translation>Удалить свод «{tally}»</translation>
    </message>
    <message>
        <source>Edit party “{party}”</source>
        <translation>Изменить участника «{party}»</translation>
    </message>
    <message>
        <source>Delete party “{party}”</source>
        <translation>Удалить участника «{party}»</translation>
    </message>
    <message>
        <source>Merge “{other}” into “{party}”: {deals} deals</source>
        <translation>Объединить «{other}» с «{party}»; сделок: {deals}</translation>
    </message>
    <message>
        <source>Ask for {count} second readings</source>
        <translation>Назначить вторые чтения: {count}</translation>
    </message>
    <message>
        <source>Begin a second reading of “{title}”</source>
        <translation>Начать второе чтение «{title}»</translation>
    </message>
    <message>
        <source>Read “{wording}” a second time</source>
        <translation>Прочитать «{wording}» второй раз</translation>
    </message>
    <message>
        <source>Take “{wording}” out of a second reading</source>
        <translation>Убрать «{wording}» из второго чтения</translation>
    </message>
    <message>
        <source>Finish the second reading of “{title}”</source>
        <translation>Завершить второе чтение «{title}»</translation>
    </message>
    <message>
        <source>Keep the first reading of “{wording}”</source>
        <translation>Оставить первое чтение «{wording}»</translation>
    </message>
    <message>
        <source>Take the second reading of “{wording}”</source>
        <translation>Взять второе чтение «{wording}»</translation>
    </message>
    <message>
        <source>Record the rate 1 {from} = {rate} {to} ({day})</source>
        <translation>Внести курс 1 {from} = {rate} {to} ({day})</translation>
    </message>
    <message>
        <source>Edit the rate 1 {from} = {rate} {to} ({day})</source>
        <translation>Изменить курс 1 {from} = {rate} {to} ({day})</translation>
    </message>
    <message>
        <source>Remove the rate 1 {from} = {rate} {to} ({day}), used {used} times</source>
        <translation>Удалить курс 1 {from} = {rate} {to} ({day}); использован раз: {used}</translation>
    </message>
    <message>
        <source>Import {name}: {count} rates</source>
        <translation>Загрузить {name}; курсов: {count}</translation>
    </message>
    <message>
        <source>Set the rule “{rule}”</source>
        <translation>Настроить правило «{rule}»</translation>
    </message>
    <message>
        <source>Switch off the rule “{rule}”</source>
        <translation>Отключить правило «{rule}»</translation>
    </message>
    <message>
        <source>Import {name}: {added} added, {changed} changed</source>
        <translation>Загрузить {name}: добавлено {added}, изменено {changed}</translation>
    </message>
    <message>
        <source>Generate {figures} figures</source>
        <translation>Создать цифры: {figures}</translation>
    </message>
    <message>
        <source>Undo: {change}</source>
        <translation>Отменить: {change}</translation>
    </message>
    <message>
        <source>Redo: {change}</source>
        <translation>Вернуть: {change}</translation>
    </message>
    <message>
        <source>{figure} was {before} when this was explained.</source>
        <translation>{figure}: при объяснении было {before}.</translation>
    </message>
    <message>
        <source>{figure} was rounded otherwise when this was explained.</source>
        <translation>{figure}: при объяснении округление было другим.</translation>
    </message>
    <message>
        <source>{figure} covered {before} when this was explained, and covers {now}.</source>
        <translation>{figure}: при объяснении охват был — {before}, теперь — {now}.</translation>
    </message>
    <message>
        <source>{figure} had {before} items when this was explained, and has {now}.</source>
        <translation>{figure}: при объяснении позиций было {before}, теперь {now}.</translation>
    </message>
    <message>
        <source>{figure} counted {before} times when this was explained, and counts {now}.</source>
        <translation>{figure}: при объяснении учитывалось раз: {before}, теперь: {now}.</translation>
    </message>
    <message>
        <source>{figure} counts, and did not when this was explained.</source>
        <translation>{figure}: теперь учитывается, а при объяснении не учитывалось.</translation>
    </message>
    <message>
        <source>{figure} counted when this was explained, and does not any more.</source>
        <translation>{figure}: при объяснении учитывалось, теперь — нет.</translation>
    </message>
    <message>
        <source>The verdict was “{was}”, and is “{is}”.</source>
        <translation>Вывод было «{was}», стало «{is}».</translation>
    </message>
    <message>
        <source>The list of parts was “{was}”, and is “{is}”.</source>
        <translation>Перечень частей был «{was}», стал «{is}».</translation>
    </message>
    <message>
        <source>Something else that the flag is derived from was changed.</source>
        <translation>Изменилось что-то ещё, на чём основано замечание.</translation>
    </message>
    <message>
        <source>It was explained on other figures, which were not kept.</source>
        <translation>Объяснение относилось к другим цифрам, которые не сохранились.</translation>
    </message>
    <message>
        <source>“{what}” is relied on now.</source>
        <translation>Теперь подпись опирается и на «{what}».</translation>
    </message>
    <message>
        <source>“{what}” is not relied on any more.</source>
        <translation>Подпись больше не опирается на «{what}».</translation>
    </message>
    <message>
        <source>“{what}” is relied on now, as a deal.</source>
        <translation>Теперь подпись опирается и на сделку «{what}».</translation>
    </message>
    <message>
        <source>“{what}” is not relied on any more, as a deal.</source>
        <translation>Подпись больше не опирается на сделку «{what}».</translation>
    </message>
    <message>
        <source>“{what}” was recorded since it was signed off.</source>
        <translation>«{what}»: внесено после подписи.</translation>
    </message>
    <message>
        <source>“{what}” was taken away since it was signed off.</source>
        <translation>«{what}»: удалено после подписи.</translation>
    </message>
    <message>
        <source>What “{what}” covers was said since it was signed off.</source>
        <translation>«{what}»: охват указан после подписи.</translation>
    </message>
    <message>
        <source>“{what}” does not cover anything any more.</source>
        <translation>«{what}»: больше ничего не охватывает.</translation>
    </message>
    <message>
        <source>“{what}” was dismissed since it was signed off.</source>
        <translation>«{what}»: отклонено после подписи.</translation>
    </message>
    <message>
        <source>“{what}” is not dismissed any more.</source>
        <translation>«{what}»: больше не отклонено.</translation>
    </message>
    <message>
        <source>A flag was raised since it was signed off: {rule}.</source>
        <translation>После подписи появилось замечание: {rule}.</translation>
    </message>
    <message>
        <source>A flag does not stand any more: {rule}.</source>
        <translation>Замечания больше нет: {rule}.</translation>
    </message>
    <message>
        <source>A flag says something else now: {rule}.</source>
        <translation>Замечание теперь говорит другое: {rule}.</translation>
    </message>
    <message>
        <source>The text of “{what}” was replaced by another.</source>
        <translation>Текст «{what}» заменён другим.</translation>
    </message>
    <message>
        <source>“{what}” covers other parts, or counts them otherwise.</source>
        <translation>«{what}»: охватывает другие части или учитывает их иначе.</translation>
    </message>
    <message>
        <source>“{what}” has other parties, or other roles.</source>
        <translation>«{what}»: другие участники или другие роли.</translation>
    </message>
    <message>
        <source>“{what}” has other stages.</source>
        <translation>«{what}»: другие стадии.</translation>
    </message>
    <message>
        <source>“{what}” meant {before} when it was signed off, and means {now}.</source>
        <translation>«{what}»: при подписи означало {before}, теперь — {now}.</translation>
    </message>
    <message>
        <source>What “{what}” means was changed.</source>
        <translation>«{what}»: значение изменено.</translation>
    </message>
    <message>
        <source>“{what}”: {field} was “{before}”, and is “{now}”.</source>
        <translation>«{what}», {field}: было «{before}», стало «{now}».</translation>
    </message>
    <message>
        <source>“{what}”: {field} was “{was}”, and is “{is}”.</source>
        <translation>«{what}», {field}: было «{was}», стало «{is}».</translation>
    </message>
    <message>
        <source>“{what}” counts, and did not when it was signed off.</source>
        <translation>«{what}»: теперь учитывается, а при подписи не учитывалось.</translation>
    </message>
    <message>
        <source>“{what}” counted when it was signed off, and does not any more.</source>
        <translation>«{what}»: при подписи учитывалось, теперь — нет.</translation>
    </message>
    <message>
        <source>“{what}” is left out now.</source>
        <translation>«{what}»: теперь не входит.</translation>
    </message>
    <message>
        <source>“{what}” is not left out any more.</source>
        <translation>«{what}»: теперь входит.</translation>
    </message>
    <message>
        <source>“{what}” adds up other deals: its view was changed.</source>
        <translation>«{what}»: складываются другие сделки, вид изменён.</translation>
    </message>
    <message>
        <source>“{what}” counts options otherwise.</source>
        <translation>«{what}»: опционы учитываются иначе.</translation>
    </message>
    <message>
        <source>“{what}” counts restated money otherwise.</source>
        <translation>«{what}»: ранее объявленное учитывается иначе.</translation>
    </message>
    <message>
        <source>“{what}” is set against another total.</source>
        <translation>«{what}»: сравнивается с другим итогом.</translation>
    </message>
    <message>
        <source>“{what}” counted with {before} when it was signed off, and counts with {now}.</source>
        <translation>«{what}»: при подписи учитывалось {before}, теперь — {now}.</translation>
    </message>
    <message>
        <source>What it relied on was not kept.</source>
        <translation>То, на что опиралась подпись, не сохранилось.</translation>
    </message>
    <message>
        <source>Something that it relies on was changed.</source>
        <translation>Изменилось что-то, на что опирается подпись.</translation>
    </message>
    <message>
        <source>Sources fit only at a stretch: “{chosen}” against “{others}”.</source>
        <translation>Источники согласны лишь с натяжкой: «{chosen}» против «{others}».</translation>
    </message>
    <message>
        <source>Sources disagree: “{chosen}” against “{others}”.</source>
        <translation>Источники расходятся: «{chosen}» против «{others}».</translation>
    </message>
    <message>
        <source>One source says it in two ways: “{chosen}” and “{others}”.</source>
        <translation>Один источник говорит об этом по-разному: «{chosen}» и «{others}».</translation>
    </message>
    <message>
        <source>As printed they are {gap} apart.</source>
        <translation>Как напечатано, между ними {gap}.</translation>
    </message>
    <message>
        <source>As printed they are up to {gap} apart.</source>
        <translation>Как напечатано, между ними до {gap}.</translation>
    </message>
    <message>
        <source>Copies and repeats counted once, {count} sources speak of it.</source>
        <translation>Если копии и повторы считать один раз, об этом говорят источники: {count}.</translation>
    </message>
    <message>
        <source>{figure} and {others} differ by thousands only: one of them is a slip of scale.</source>
        <translation>{figure} и {others} различаются только в тысячи раз: где-то ошибка масштаба.</translation>
    </message>
    <message>
        <source>{figure} and {others} of one deal differ by thousands only: are they two things?</source>
        <translation>{figure} и {others} одной сделки различаются только в тысячи раз: это разные вещи?</translation>
    </message>
    <message>
        <source>{share} of {whole} comes to {worth} as printed, not to {amount}.</source>
        <translation>{share} от {whole} — это, как напечатано, {worth}, а не {amount}.</translation>
    </message>
    <message>
        <source>{conversions} is not {counted}: at the rate known for about that day it is {worth}.</source>
        <translation>{conversions} — не {counted}: по известному курсу тех дней это {worth}.</translation>
    </message>
    <message>
        <source>{conversions} cannot all be {counted}: they imply rates far apart.</source>
        <translation>{conversions} — всё это не может быть {counted}: подразумеваемые курсы слишком далеки друг от друга.</translation>
    </message>
    <message>
        <source>{parts}, said to be part of {whole}, is more than that.</source>
        <translation>{parts}: указано как часть {whole}, но это больше целого.</translation>
    </message>
    <message>
        <source>{total} adds amounts of different bases: {some}, and {others}.</source>
        <translation>{total} складывает суммы на разных основах: {some}; {others}.</translation>
    </message>
    <message>
        <source>{total} adds amounts of different bases: {basis} {some}, and {other_basis} {others}.</source>
        <translation>{total} складывает суммы на разных основах: {basis} {some}; {other_basis} {others}.</translation>
    </message>
    <message>
        <source>{firm} firm and {options} as options are more than {limit}.</source>
        <translation>Твёрдые заказы ({firm}) и опционы ({options}) вместе больше, чем {limit}.</translation>
    </message>
    <message>
        <source>{total} counts options as if they were firm: {options}.</source>
        <translation>{total} учитывает опционы как твёрдые заказы: {options}.</translation>
    </message>
    <message>
        <source>{total} is said to be contracts, but counts what is not agreed yet: {parts}.</source>
        <translation>{total}: сказано, что это контракты, но учтено ещё не согласованное — {parts}.</translation>
    </message>
    <message>
        <source>{total} counts what had been announced before: {old}.</source>
        <translation>{total} учитывает то, что уже было объявлено: {old}.</translation>
    </message>
    <message>
        <source>{total} adds {financing} to {financed}, which it pays for.</source>
        <translation>{total} складывает финансирование и то, что на него оплачено: {financing} и {financed}.</translation>
    </message>
    <message>
        <source>{total} counts {inner} twice: by itself, and within {outer}.</source>
        <translation>{total} учитывает дважды {inner}: отдельно и внутри {outer}.</translation>
    </message>
    <message>
        <source>{total} counts one thing more than once: {same}.</source>
        <translation>{total} учитывает одно и то же больше одного раза: {same}.</translation>
    </message>
    <message>
        <source>{shared} stands in {total} and in {totals}: adding both counts it twice.</source>
        <translation>{shared} входит и в {total}, и в {totals}: при их сложении посчитается дважды.</translation>
    </message>
    <message>
        <source>{price} a piece is far from the {usual} that {count} earlier deals in {product} had.</source>
        <translation>{price} за единицу — далеко от обычного ({usual}) по прежним сделкам с товаром {product} (сделок: {count}).</translation>
    </message>
    <message>
        <source>{figure} may be {count} of the model {model}, run together.</source>
        <translation>{figure} — возможно, это {count} модели {model}, написанные слитно.</translation>
    </message>
    <message>
        <source>“{figure}” was typed as {typed}, but reads {read}.</source>
        <translation>«{figure}»: введено как {typed}, но читается как {read}.</translation>
    </message>
    <message>
        <source>The years it covers end, in {last}, before they begin, in {first}.</source>
        <translation>Охваченные годы кончаются ({last}) раньше, чем начинаются ({first}).</translation>
    </message>
    <message>
        <source>Accessed on {accessed}, before it was published on {published}.</source>
        <translation>Дата обращения {accessed} раньше даты публикации {published}.</translation>
    </message>
    <message>
        <source>The stage “{stage}” of {on} follows “{before}” of {after}, a later date.</source>
        <translation>Стадия «{stage}» ({on}) следует за стадией «{before}» с более поздней датой ({after}).</translation>
    </message>
    <message>
        <source>Said to be announced on {announced}, but reported on {reported} already.</source>
        <translation>Указано, что объявлено {announced}, но сообщалось уже {reported}.</translation>
    </message>
    <message>
        <source>“{deal}” has the parties, amounts and time of “{other}”: one deal or two?</source>
        <translation>У «{deal}» те же участники, суммы и время, что у «{other}»: это одна сделка или две?</translation>
    </message>
    <message>
        <source>{figure} rests on one independent source.</source>
        <translation>{figure} опирается на один независимый источник.</translation>
    </message>
    <message>
        <source>{figure} stands in no announcement.</source>
        <translation>{figure} не стоит ни в одном сообщении.</translation>
    </message>
    <message>
        <source>{figure} is marked in no text.</source>
        <translation>{figure} не отмечена ни в одном тексте.</translation>
    </message>
    <message>
        <source>{figures} is stated as a total, but nothing is recorded as part of it.</source>
        <translation>{figures} — названный итог, но ни одна его часть не внесена.</translation>
    </message>
    <message>
        <source>{figures} are stated as totals, but nothing is recorded as part of them.</source>
        <translation>{figures} — названные итоги, но ни одна их часть не внесена.</translation>
    </message>
    <message>
        <source>“{title}” has the same text as “{other}”.</source>
        <translation>У «{title}» тот же текст, что у «{other}».</translation>
    </message>
    <message>
        <source>“{title}” has the same address and day as “{other}”.</source>
        <translation>У «{title}» тот же адрес и день, что у «{other}».</translation>
    </message>
    <message>
        <source>“{title}” has the same address as “{other}”, and neither has a day.</source>
        <translation>У «{title}» тот же адрес, что у «{other}», а день не указан ни у того, ни у другого.</translation>
    </message>
    <message>
        <source>If {name} were {would_be} instead of {now}, {then}.</source>
        <translation>{name}: если бы вместо {now} было {would_be}, {then}.</translation>
    </message>
    <message>
        <source>If {name} ({now}) were not counted, {then}.</source>
        <translation>Если не учитывать {name} ({now}), {then}.</translation>
    </message>
    <message>
        <source>If {name} ({now}) were counted too, {then}.</source>
        <translation>Если учесть и {name} ({now}), {then}.</translation>
    </message>
    <message>
        <source>If “{now}” were {would_be}, {then}.</source>
        <translation>Если бы вместо «{now}» было {would_be}, {then}.</translation>
    </message>
    <message>
        <source>If “{now}” were not counted, {then}.</source>
        <translation>Если не учитывать «{now}», {then}.</translation>
    </message>
    <message>
        <source>If “{now}” were counted too, {then}.</source>
        <translation>Если учесть и «{now}», {then}.</translation>
    </message>
    <message>
        <source>the total would add up</source>
        <translation>итог сошёлся бы</translation>
    </message>
    <message>
        <source>nothing would speak against the total</source>
        <translation>итогу ничто бы не противоречило</translation>
    </message>
    <message>
        <source>The quote shows this number, so the doubt is on the source: what it reports stays, and a correction is put beside it.</source>
        <translation>В цитате стоит это число, так что сомнение — в источнике: сообщённое остаётся, а рядом ставится поправка.</translation>
    </message>
    <message>
        <source>The quote does not show this number, so the doubt is on the entry, which is mended.</source>
        <translation>В цитате этого числа нет, так что сомнение — в записи: исправляется она.</translation>
    </message>
    <message>
        <source>The figures stay as they are; the list of parts is mended.</source>
        <translation>Цифры остаются как есть; исправляется перечень частей.</translation>
    </message>
    <message>
        <source>{name} at {needed}</source>
        <translation>{name}: {needed}</translation>
    </message>
    <message>
        <source>“{now}” at {needed}</source>
        <translation>«{now}»: {needed}</translation>
    </message>
    <message>
        <source>only together: {fits}</source>
        <translation>только вместе: {fits}</translation>
    </message>
    <message>
        <source>Deals of the view “{view}” {stages}, each once, at the figure it counts with, in {currency}; {options}; {restated}.</source>
        <translation>Сделки вида «{view}» {stages}, каждая один раз, той цифрой, с которой она учитывается, в {currency}; {options}; {restated}.</translation>
    </message>
    <message>
        <source>at any stage</source>
        <translation>на любой стадии</translation>
    </message>
    <message>
        <source>at any stage but {stages}</source>
        <translation>на любой стадии (кроме: {stages})</translation>
    </message>
    <message>
        <source>at the stage {stages}</source>
        <translation>(стадии: {stages})</translation>
    </message>
    <message>
        <source>options count</source>
        <translation>опционы учитываются</translation>
    </message>
    <message>
        <source>options do not count</source>
        <translation>опционы не учитываются</translation>
    </message>
    <message>
        <source>money announced before counts</source>
        <translation>ранее объявленное учитывается</translation>
    </message>
    <message>
        <source>money announced before does not count</source>
        <translation>ранее объявленное не учитывается</translation>
    </message>
    <message>
        <source>no upper limit</source>
        <translation>без верхнего предела</translation>
    </message>
    <message>
        <source>no lower limit</source>
        <translation>без нижнего предела</translation>
    </message>
    <message>
        <source>{count} of {of} deals count</source>
        <translation>Учитывается сделок: {count} из {of}</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>твёрдые</translation>
    </message>
    <message>
        <source>options</source>
        <translation>опционы</translation>
    </message>
    <message>
        <source>pledged or announced</source>
        <translation>обещано или объявлено</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>announced before</source>
        <translation>объявлено ранее</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>Its stage does not count: {stage}.</source>
        <translation>Её стадия не учитывается: {stage}.</translation>
    </message>
    <message>
        <source>It has no stage, and “announced” does not count.</source>
        <translation>Стадии у неё нет, а «объявлено» не учитывается.</translation>
    </message>
    <message>
        <source>No value of it is recorded.</source>
        <translation>Её стоимость не внесена.</translation>
    </message>
    <message>
        <source>Its amount is not known: “{wording}”.</source>
        <translation>Её сумма неизвестна: «{wording}».</translation>
    </message>
    <message>
        <source>“{wording}” can&apos;t be read as one amount; type it in.</source>
        <translation>«{wording}» не читается как одна сумма; введите её.</translation>
    </message>
    <message>
        <source>“{wording}” is an amount for a period, not a sum.</source>
        <translation>«{wording}» — это сумма за период, а не общая.</translation>
    </message>
    <message>
        <source>There is no rate from {currency} to {reporting}: “{wording}”.</source>
        <translation>Нет курса {currency} к {reporting}: «{wording}».</translation>
    </message>
    <message>
        <source>It is an option, and not firm.</source>
        <translation>Это опцион, а не твёрдый заказ.</translation>
    </message>
    <message>
        <source>All of it was announced before.</source>
        <translation>Всё это было объявлено ранее.</translation>
    </message>
    <message>
        <source>The same deal as {deal}, which counts.</source>
        <translation>Та же сделка, что {deal}, а та учитывается.</translation>
    </message>
    <message>
        <source>It is part of {deal}, which counts.</source>
        <translation>Часть сделки {deal}, которая учитывается.</translation>
    </message>
    <message>
        <source>It pays for {deal}, which counts.</source>
        <translation>Оплачивает сделку {deal}, которая учитывается.</translation>
    </message>
    <message>
        <source>Replaced by {deal}, which counts.</source>
        <translation>Заменена сделкой {deal}, которая учитывается.</translation>
    </message>
    <message>
        <source>Its money was announced before, in {deal}, which counts.</source>
        <translation>Её деньги объявлены ранее в сделке {deal}, которая учитывается.</translation>
    </message>
    <message>
        <source>without options of {amount}</source>
        <translation>без опционов ({amount})</translation>
    </message>
    <message>
        <source>without {amount} announced before</source>
        <translation>без объявленного ранее ({amount})</translation>
    </message>
    <message>
        <source>{count} deals selected: {sum}, each once, at the figure it counts with, in {currency}.</source>
        <translation>Выбрано сделок: {count}; сумма — {sum}, каждая один раз, той цифрой, с которой она учитывается, в {currency}.</translation>
    </message>
    <message>
        <source>{count} deals selected, none with an amount.</source>
        <translation>Выбрано сделок: {count}; сумм ни у одной нет.</translation>
    </message>
    <message>
        <source>{left} of them not counted: no amount, or in another of them.</source>
        <translation>Из них не учтено: {left} — суммы нет или она входит в другую из них.</translation>
    </message>
    <message>
        <source>One deal that belongs to it has no amount that could be counted (none recorded, or no rate), so more may come to it.</source>
        <translation>У одной подходящей сделки нет суммы, которую можно учесть (не внесена или нет курса), так что свод может вырасти.</translation>
    </message>
    <message>
        <source>Deals that belong to it have no amount that could be counted (none recorded, or no rate), so more may come to it.</source>
        <translation>У некоторых подходящих сделок нет суммы, которую можно учесть (не внесена или нет курса), так что свод может вырасти.</translation>
    </message>
    <message>
        <source>Adds up: the parts come to {sum}, reported {total}.</source>
        <translation>Сходится: сумма частей — {sum}, сообщено — {total}.</translation>
    </message>
    <message>
        <source>Adds up: {parts} = {sum}, reported {total}.</source>
        <translation>Сходится: {parts} = {sum}, сообщено — {total}.</translation>
    </message>
    <message>
        <source>Adds up: what is itemised, {sum}, already reaches the total of {total}.</source>
        <translation>Сходится: расписанное ({sum}) уже достигает итога ({total}).</translation>
    </message>
    <message>
        <source>Adds up: what is itemised, {sum}, stays within the total of {total}.</source>
        <translation>Сходится: расписанное ({sum}) не выходит за пределы итога ({total}).</translation>
    </message>
    <message>
        <source>Adds up only if what is itemised stays within the total of {total}: as printed it makes {printed}, {gap} more.</source>
        <translation>Сходится, только если расписанное не выходит за пределы итога ({total}): как напечатано, выходит {printed}, больше на {gap}.</translation>
    </message>
    <message>
        <source>Adds up so far: nothing is itemised yet, so nothing exceeds the total of {total}.</source>
        <translation>Пока сходится: ещё ничего не расписано, так что ничто не превышает итог ({total}).</translation>
    </message>
    <message>
        <source>Adds up only if the listed figures stand beside {total}, none of which is then itemised.</source>
        <translation>Сходится, только если перечисленные цифры стоят рядом с итогом ({total}); тогда в нём самом ничего не расписано.</translation>
    </message>
    <message>
        <source>Adds up only if rounding explains {gap}: as printed the parts make {printed}, the total says {total}.</source>
        <translation>Сходится, только если {gap} объясняется округлением: как напечатано, части дают {printed}, в итоге сказано {total}.</translation>
    </message>
    <message>
        <source>Adds up within rounding: {printed} as printed, reported {total}; before rounding the parts come to {sum}.</source>
        <translation>Сходится с учётом округления: как напечатано — {printed}, сообщено — {total}; до округления сумма частей — {sum}.</translation>
    </message>
    <message>
        <source>Adds up only if {conditions}: as printed the parts make {printed}, {gap} less than the total of {total}.</source>
        <translation>Сходится, только если {conditions}: как напечатано, части дают {printed}, это меньше итога ({total}) на {gap}.</translation>
    </message>
    <message>
        <source>Adds up only if {conditions}: as printed the parts make {printed}, {gap} more than the total of {total}.</source>
        <translation>Сходится, только если {conditions}: как напечатано, части дают {printed}, это больше итога ({total}) на {gap}.</translation>
    </message>
    <message>
        <source>Adds up only if at least one of these is not what is printed: {figures}. As printed the parts make {printed}, {gap} less than the total of {total}.</source>
        <translation>Сходится, только если хотя бы одна из этих цифр не равна напечатанному: {figures}. Как напечатано, части дают {printed}, это меньше итога ({total}) на {gap}.</translation>
    </message>
    <message>
        <source>Adds up only if at least one of these is not what is printed: {figures}. As printed the parts make {printed}, {gap} more than the total of {total}.</source>
        <translation>Сходится, только если хотя бы одна из этих цифр не равна напечатанному: {figures}. Как напечатано, части дают {printed}, это больше итога ({total}) на {gap}.</translation>
    </message>
    <message>
        <source>Adds up only if “{figures}” stands for another amount than its number: as printed the parts make {printed}, {gap} less than the total of {total}.</source>
        <translation>Сходится, только если «{figures}» означает другую сумму, чем её число: как напечатано, части дают {printed}, это меньше итога ({total}) на {gap}.</translation>
    </message>
    <message>
        <source>Adds up only if “{figures}” stands for another amount than its number: as printed the parts make {printed}, {gap} more than the total of {total}.</source>
        <translation>Сходится, только если «{figures}» означает другую сумму, чем её число: как напечатано, части дают {printed}, это больше итога ({total}) на {gap}.</translation>
    </message>
    <message>
        <source>A stretch: the parts come to {sum}, the total says {total}; it fits only if {conditions}.</source>
        <translation>С натяжкой: сумма частей — {sum}, в итоге сказано {total}; согласуется, только если {conditions}.</translation>
    </message>
    <message>
        <source>A stretch: the parts come to {sum}, the total says {total}; it fits only if one of these goes further than its words suggest: {figures}.</source>
        <translation>С натяжкой: сумма частей — {sum}, в итоге сказано {total}; согласуется, только если одна из этих цифр заходит дальше, чем подсказывают её слова: {figures}.</translation>
    </message>
    <message>
        <source>A stretch: the parts come to {sum}, the total says {total}; it fits only if each of these goes further than its words suggest: {figures}.</source>
        <translation>С натяжкой: сумма частей — {sum}, в итоге сказано {total}; согласуется, только если каждая из этих цифр заходит дальше, чем подсказывают её слова: {figures}.</translation>
    </message>
    <message>
        <source>A stretch: what is itemised comes to {sum}, the total says {total}; it fits only if what is not itemised takes off the rest.</source>
        <translation>С натяжкой: сумма расписанного — {sum}, в итоге сказано {total}; согласуется, только если нерасписанное вычитает остальное.</translation>
    </message>
    <message>
        <source>A stretch: the parts come to {sum}, the total says {total}; the two meet in one amount only, {amount}.</source>
        <translation>С натяжкой: сумма частей — {sum}, в итоге сказано {total}; они согласны лишь в одной сумме — {amount}.</translation>
    </message>
    <message>
        <source>A stretch: the parts make {printed} as printed, the total says {total}; rounding alone hardly explains {gap} (z = {z}).</source>
        <translation>С натяжкой: как напечатано, части дают {printed}, в итоге сказано {total}; одно округление едва ли объясняет {gap} (z = {z}).</translation>
    </message>
    <message>
        <source>Not all itemised: {share} itemised, {gap} not itemised.</source>
        <translation>Расписано не всё: расписано {share}, не расписано {gap}.</translation>
    </message>
    <message>
        <source>Not all itemised: {share} itemised, {gap} not itemised; {count} of {of} items have an amount.</source>
        <translation>Расписано не всё: расписано {share}, не расписано {gap}; сумма есть у {count} из {of} позиций.</translation>
    </message>
    <message>
        <source>Not all itemised: {share} itemised, {gap} not itemised as printed; as the figures are worded, the rest is {rest}.</source>
        <translation>Расписано не всё: расписано {share}, не расписано {gap}, как напечатано; по формулировкам цифр остаток — {rest}.</translation>
    </message>
    <message>
        <source>Not all itemised: {share} itemised, {gap} not itemised as printed; as the figures are worded, the rest is {rest}; {count} of {of} items have an amount.</source>
        <translation>Расписано не всё: расписано {share}, не расписано {gap}, как напечатано; по формулировкам цифр остаток — {rest}; сумма есть у {count} из {of} позиций.</translation>
    </message>
    <message>
        <source>Not all itemised: {gap} not itemised.</source>
        <translation>Расписано не всё: не расписано {gap}.</translation>
    </message>
    <message>
        <source>Not all itemised: it closes only if the listed figures stand beside {total}, none of which is then itemised.</source>
        <translation>Расписано не всё: закрывается, только если перечисленные цифры стоят рядом с итогом ({total}); тогда в нём самом ничего не расписано.</translation>
    </message>
    <message>
        <source>Does not add up: the parts come to {sum}, the total says {total}; {gap} apart at the least.</source>
        <translation>Не сходится: сумма частей — {sum}, в итоге сказано {total}; расхождение не меньше {gap}.</translation>
    </message>
    <message>
        <source>Does not add up: the parts come to {sum}, the total says {total}; {gap} apart.</source>
        <translation>Не сходится: сумма частей — {sum}, в итоге сказано {total}; расхождение — {gap}.</translation>
    </message>
    <message>
        <source>Does not add up: the parts come to {sum}, the total says {total}; the two touch at {amount} but never meet.</source>
        <translation>Не сходится: сумма частей — {sum}, в итоге сказано {total}; они соприкасаются на {amount}, но не совпадают.</translation>
    </message>
    <message>
        <source>Does not add up: what is itemised already comes to {sum}, the total says {total}; {gap} apart at the least.</source>
        <translation>Не сходится: сумма одного только расписанного — {sum}, в итоге сказано {total}; расхождение не меньше {gap}.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked yet: “{figure}” can&apos;t be read as one amount; type it in.</source>
        <translation>Пока не проверить: «{figure}» не читается как одна сумма; введите её.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked yet: the total “{figure}” has no amount.</source>
        <translation>Пока не проверить: у итога «{figure}» нет суммы.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked yet: “{figure}” does not count the same kind of thing as the rest.</source>
        <translation>Пока не проверить: «{figure}» считает не то же, что остальные.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked yet: there is no rate from {currency} to {other}.</source>
        <translation>Пока не проверить: нет курса {currency} к {other}.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked yet: “{figure}” is for another period than the total; say how many periods count, or from which year to which.</source>
        <translation>Пока не проверить: «{figure}» — за другой период, чем итог; укажите, сколько периодов учитывать или с какого года по какой.</translation>
    </message>
    <message>
        <source>Can&apos;t be checked yet: no parts of “{figure}” are recorded.</source>
        <translation>Пока не проверить: части «{figure}» не внесены.</translation>
    </message>
    <message>
        <source>“{figure}” does not say what it counts; taken as {noun}.</source>
        <translation>В «{figure}» не сказано, что считается; принято: {noun}.</translation>
    </message>
    <message>
        <source>{figures} do not say what they count; taken as {noun}.</source>
        <translation>В цифрах {figures} не сказано, что считается; принято: {noun}.</translation>
    </message>
    <message>
        <source>“{figure}” gives no currency; taken as {currency}.</source>
        <translation>В «{figure}» не указана валюта; принято: {currency}.</translation>
    </message>
    <message>
        <source>{figures} give no currency; taken as {currency}.</source>
        <translation>В цифрах {figures} не указана валюта; принято: {currency}.</translation>
    </message>
    <message>
        <source>Counted at 1 {from} = {rate} {to}.</source>
        <translation>Учтено по курсу 1 {from} = {rate} {to}.</translation>
    </message>
    <message>
        <source>Counted at 1 {from} = {rate} {to} ({day}).</source>
        <translation>Учтено по курсу 1 {from} = {rate} {to} ({day}).</translation>
    </message>
    <message>
        <source>Counted at 1 {from} = {rate} {to} ({source}).</source>
        <translation>Учтено по курсу 1 {from} = {rate} {to} ({source}).</translation>
    </message>
    <message>
        <source>Counted at 1 {from} = {rate} {to} ({source}, {day}).</source>
        <translation>Учтено по курсу 1 {from} = {rate} {to} ({source}, {day}).</translation>
    </message>
    <message>
        <source>Counted at {count} exchange rates.</source>
        <translation>Учтено курсов валют: {count}.</translation>
    </message>
    <message>
        <source>What is itemised already reaches the total.</source>
        <translation>Расписанное уже достигает итога.</translation>
    </message>
    <message>
        <source>Firm: {rest}; options: {taken}.</source>
        <translation>Твёрдо: {rest}; опционы: {taken}.</translation>
    </message>
    <message>
        <source>All that is itemised is options: {taken}.</source>
        <translation>Всё, что расписано, — опционы: {taken}.</translation>
    </message>
    <message>
        <source>New: {rest}; announced before: {taken}.</source>
        <translation>Новое: {rest}; объявлено ранее: {taken}.</translation>
    </message>
    <message>
        <source>All that is itemised was announced before: {taken}.</source>
        <translation>Всё, что расписано, объявлено ранее: {taken}.</translation>
    </message>
    <message>
        <source>As corrected — {sentence}</source>
        <translation>С поправками — {sentence}</translation>
    </message>
    <message>
        <source>This takes the listed figures to stand inside the total, not beside it.</source>
        <translation>Здесь принято, что перечисленные цифры входят в итог, а не стоят рядом с ним.</translation>
    </message>
    <message>
        <source>Announcements</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Итоги</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>kind: {values}</source>
        <translation>вид: {values}</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Курсы валют</translation>
    </message>
    <message>
        <source>Tallies</source>
        <translation>Своды</translation>
    </message>
    <message>
        <source>Rows in review</source>
        <translation>Строки на проверке</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>{list}, all of them</source>
        <translation>{list}: все</translation>
    </message>
    <message>
        <source>{list} with {filters}</source>
        <translation>{list}; отбор: {filters}</translation>
    </message>
    <message>
        <source>the words “{values}”</source>
        <translation>слова «{values}»</translation>
    </message>
    <message>
        <source>country: {values}</source>
        <translation>страна: {values}</translation>
    </message>
    <message>
        <source>stage: {values}</source>
        <translation>стадия: {values}</translation>
    </message>
    <message>
        <source>verdict: {values}</source>
        <translation>вывод: {values}</translation>
    </message>
    <message>
        <source>sources: {values}</source>
        <translation>источники: {values}</translation>
    </message>
    <message>
        <source>sector: {values}</source>
        <translation>отрасль: {values}</translation>
    </message>
    <message>
        <source>state: {values}</source>
        <translation>состояние: {values}</translation>
    </message>
    <message>
        <source>second reading: {values}</source>
        <translation>второе чтение: {values}</translation>
    </message>
    <message>
        <source>event: {values}</source>
        <translation>событие: {values}</translation>
    </message>
    <message>
        <source>publisher: {values}</source>
        <translation>издание: {values}</translation>
    </message>
    <message>
        <source>currency: {values}</source>
        <translation>валюта: {values}</translation>
    </message>
    <message>
        <source>source: {values}</source>
        <translation>источник: {values}</translation>
    </message>
    <message>
        <source>severity: {values}</source>
        <translation>серьёзность: {values}</translation>
    </message>
    <message>
        <source>rule: {values}</source>
        <translation>правило: {values}</translation>
    </message>
    <message>
        <source>entered by {values}</source>
        <translation>внёс: {values}</translation>
    </message>
    <message>
        <source>waiting {values}</source>
        <translation>ждёт {values}</translation>
    </message>
    <message>
        <source>given to {values}</source>
        <translation>поручено: {values}</translation>
    </message>
    <message>
        <source>closed by {values}</source>
        <translation>закрыто: {values}</translation>
    </message>
    <message>
        <source>time: {values}</source>
        <translation>время: {values}</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>с сегодняшнего дня</translation>
    </message>
    <message>
        <source>since yesterday</source>
        <translation>со вчерашнего дня</translation>
    </message>
    <message>
        <source>since a day that is not known</source>
        <translation>с неизвестного дня</translation>
    </message>
    <message>
        <source>up to 7 days</source>
        <translation>до 7 дней</translation>
    </message>
    <message>
        <source>up to 30 days</source>
        <translation>до 30 дней</translation>
    </message>
    <message>
        <source>up to 90 days</source>
        <translation>до 90 дней</translation>
    </message>
    <message>
        <source>over 90 days</source>
        <translation>свыше 90 дней</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никому</translation>
    </message>
    <message>
        <source>by {values}</source>
        <translation>кто: {values}</translation>
    </message>
    <message>
        <source>type: {values}</source>
        <translation>вид: {values}</translation>
    </message>
    <message>
        <source>{values}</source>
        <translation>{values}</translation>
    </message>
    <message>
        <source>standing: {values}</source>
        <translation>статус: {values}</translation>
    </message>
    <message>
        <source>from: {values}</source>
        <translation>из: {values}</translation>
    </message>
    <message>
        <source>to: {values}</source>
        <translation>в: {values}</translation>
    </message>
    <message>
        <source>with open flags</source>
        <translation>с открытыми замечаниями</translation>
    </message>
    <message>
        <source>without open flags</source>
        <translation>без открытых замечаний</translation>
    </message>
    <message>
        <source>{first} or {last}</source>
        <translation>{first} или {last}</translation>
    </message>
</context>
<context>
    <name>signing</name>
    <message>
        <source>S&amp;ign off…</source>
        <translation>По&amp;дписать…</translation>
    </message>
    <message>
        <source>Sign off, or return with a question</source>
        <translation>Подписать или вернуть с вопросом</translation>
    </message>
    <message>
        <source>Signed off by {0}, {1}</source>
        <translation>Подпись: {0}, {1}</translation>
    </message>
    <message>
        <source>Returned by {0}, {1}</source>
        <translation>Возвращено: {0}, {1}</translation>
    </message>
    <message>
        <source>Sent again by {0}, {1}</source>
        <translation>Отправлено снова: {0}, {1}</translation>
    </message>
    <message>
        <source>the text and details of “{0}”</source>
        <translation>текст и сведения «{0}»</translation>
    </message>
    <message>
        <source>the deal “{0}”</source>
        <translation>сделка «{0}»</translation>
    </message>
    <message>
        <source>the rule of “{0}”</source>
        <translation>правило «{0}»</translation>
    </message>
    <message>
        <source>“{0}”, counted</source>
        <translation>«{0}», учтено</translation>
    </message>
    <message>
        <source>“{0}”, left out</source>
        <translation>«{0}», не учтено</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>«{0}»</translation>
    </message>
    <message>
        <source>what “{0}” is tied to</source>
        <translation>с чем связано «{0}»</translation>
    </message>
    <message>
        <source>a flag, {0}: open</source>
        <translation>замечание, {0}: открыто</translation>
    </message>
    <message>
        <source>“{0}”, not recorded</source>
        <translation>«{0}», не внесено</translation>
    </message>
    <message>
        <source>what “{0}” covers: {1}</source>
        <translation>что включает «{0}»: {1}</translation>
    </message>
    <message>
        <source>a flag, {0}: {1}</source>
        <translation>замечание, {0}: {1}</translation>
    </message>
    <message>
        <source>“{0}”, not recorded: {1}</source>
        <translation>«{0}», не внесено: {1}</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source>LoI</source>
        <translation>намерение</translation>
    </message>
    <message>
        <source>MoU</source>
        <translation>меморандум</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Пока ничего не внесено</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>Сохранено {0}</translation>
    </message>
</context>
<context>
    <name>tallies</name>
    <message>
        <source>Tally</source>
        <translation>Свод</translation>
    </message>
    <message>
        <source>Sums over</source>
        <translation>Суммирует</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Минимум</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>По тексту</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Максимум</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation>Как сообщено</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Не учтено</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Left out because</source>
        <translation>Почему не учтено</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>{0}; low {1}, high {2}</source>
        <translation>{0}; наименьшее: {1}, наибольшее: {2}</translation>
    </message>
</context>
<context>
    <name>totals</name>
    <message>
        <source>Total</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Itemised</source>
        <translation>Расписано</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Расхождение</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Explained: {0}</source>
        <translation>Объяснено: {0}</translation>
    </message>
    <message>
        <source>1 open flag</source>
        <translation>1 открытое замечание</translation>
    </message>
    <message>
        <source>{0} open flags</source>
        <translation>Открытых замечаний: {0}</translation>
    </message>
    <message>
        <source>corrected: {0}</source>
        <translation>исправлено: {0}</translation>
    </message>
    <message>
        <source>Every verdict</source>
        <translation>Все выводы</translation>
    </message>
    <message>
        <source>Any standing</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Every country</source>
        <translation>Все страны</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Every event</source>
        <translation>Все события</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Every currency</source>
        <translation>Все валюты</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>details</source>
        <translation>подробности</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>издание</translation>
    </message>
    <message>
        <source>author</source>
        <translation>автор</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>address</source>
        <translation>адрес</translation>
    </message>
    <message>
        <source>archive address</source>
        <translation>адрес в архиве</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>type of source</source>
        <translation>тип источника</translation>
    </message>
    <message>
        <source>language</source>
        <translation>язык</translation>
    </message>
    <message>
        <source>copy of</source>
        <translation>копия чего</translation>
    </message>
    <message>
        <source>type</source>
        <translation>вид сделки</translation>
    </message>
    <message>
        <source>sector</source>
        <translation>отрасль</translation>
    </message>
    <message>
        <source>product</source>
        <translation>товар</translation>
    </message>
    <message>
        <source>from</source>
        <translation>откуда</translation>
    </message>
    <message>
        <source>to</source>
        <translation>куда</translation>
    </message>
    <message>
        <source>date of announcement</source>
        <translation>дата объявления</translation>
    </message>
    <message>
        <source>value it counts with</source>
        <translation>учитываемая стоимость</translation>
    </message>
    <message>
        <source>quantity it counts with</source>
        <translation>учитываемое количество</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>формулировка</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>сделка</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>происхождение</translation>
    </message>
    <message>
        <source>said by</source>
        <translation>кто сказал</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>определённость</translation>
    </message>
    <message>
        <source>basis</source>
        <translation>основа</translation>
    </message>
    <message>
        <source>corrected amount</source>
        <translation>исправленная сумма</translation>
    </message>
    <message>
        <source>why it was corrected</source>
        <translation>почему исправлено</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>разбивка</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>вывод</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>closed as</source>
        <translation>закрыто как</translation>
    </message>
    <message>
        <source>name</source>
        <translation>название</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>place</source>
        <translation>место</translation>
    </message>
    <message>
        <source>day it was read</source>
        <translation>день, когда прочитано</translation>
    </message>
    <message>
        <source>sending to review</source>
        <translation>отправка на проверку</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>стадии</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>метки</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>другие названия</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>стадия</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>мера</translation>
    </message>
    <message>
        <source>upper amount</source>
        <translation>верхняя сумма</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>единица</translation>
    </message>
    <message>
        <source>period</source>
        <translation>период</translation>
    </message>
    <message>
        <source>first year</source>
        <translation>первый год</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>последний год</translation>
    </message>
    <message>
        <source>number of items</source>
        <translation>число предметов</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>перевод</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>курс</translation>
    </message>
    <message>
        <source>from currency</source>
        <translation>из валюты</translation>
    </message>
    <message>
        <source>to currency</source>
        <translation>в валюту</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>who it is assigned to</source>
        <translation>кому поручено</translation>
    </message>
    <message>
        <source>Adds up</source>
        <translation>Сходится</translation>
    </message>
    <message>
        <source>Adds up within rounding</source>
        <translation>Сходится с учётом округления</translation>
    </message>
    <message>
        <source>A stretch</source>
        <translation>С натяжкой</translation>
    </message>
    <message>
        <source>Not all itemised</source>
        <translation>Расписано не всё</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>Не сходится</translation>
    </message>
    <message>
        <source>Can&apos;t be checked yet</source>
        <translation>Пока не проверить</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Нет источника</translation>
    </message>
    <message>
        <source>One source</source>
        <translation>Один источник</translation>
    </message>
    <message>
        <source>Several sources</source>
        <translation>Несколько источников</translation>
    </message>
    <message>
        <source>an amount is missing</source>
        <translation>нет суммы</translation>
    </message>
    <message>
        <source>different things are counted</source>
        <translation>считается разное</translation>
    </message>
    <message>
        <source>no exchange rate</source>
        <translation>нет курса валюты</translation>
    </message>
    <message>
        <source>different periods</source>
        <translation>разные периоды</translation>
    </message>
    <message>
        <source>no parts</source>
        <translation>нет частей</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>как напечатано</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>ровно</translation>
    </message>
    <message>
        <source>over</source>
        <translation>свыше</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>не менее</translation>
    </message>
    <message>
        <source>under</source>
        <translation>менее</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не более</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>nearly</source>
        <translation>почти</translation>
    </message>
    <message>
        <source>about</source>
        <translation>около</translation>
    </message>
    <message>
        <source>just over</source>
        <translation>чуть более</translation>
    </message>
    <message>
        <source>just under</source>
        <translation>чуть менее</translation>
    </message>
    <message>
        <source>well over</source>
        <translation>значительно более</translation>
    </message>
    <message>
        <source>range</source>
        <translation>диапазон</translation>
    </message>
    <message>
        <source>order of magnitude</source>
        <translation>порядок величины</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>масштаб</translation>
    </message>
    <message>
        <source>digits transposed</source>
        <translation>цифры переставлены</translation>
    </message>
    <message>
        <source>one digit mistyped</source>
        <translation>опечатка в одной цифре</translation>
    </message>
    <message>
        <source>a part is missing</source>
        <translation>не хватает части</translation>
    </message>
    <message>
        <source>counted twice</source>
        <translation>посчитано дважды</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>знак</translation>
    </message>
    <message>
        <source>currency swapped</source>
        <translation>перепутана валюта</translation>
    </message>
    <message>
        <source>option counted as firm</source>
        <translation>опцион посчитан как твёрдый</translation>
    </message>
    <message>
        <source>financing counted as cost</source>
        <translation>финансирование посчитано как стоимость</translation>
    </message>
    <message>
        <source>announced before</source>
        <translation>объявлено ранее</translation>
    </message>
    <message>
        <source>part of another part</source>
        <translation>часть другой части</translation>
    </message>
    <message>
        <source>in the source</source>
        <translation>в источнике</translation>
    </message>
    <message>
        <source>in the entry</source>
        <translation>в записи</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>note</source>
        <translation>пометка</translation>
    </message>
    <message>
        <source>value</source>
        <translation>стоимость</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>рабочие места</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>в год</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>в квартал</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>в месяц</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>в неделю</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>в день</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>оценочно</translation>
    </message>
    <message>
        <source>potential</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>по цитате</translation>
    </message>
    <message>
        <source>by reference</source>
        <translation>по отсылке</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>выведено</translation>
    </message>
    <message>
        <source>our own estimate</source>
        <translation>наша оценка</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>sum of</source>
        <translation>сумма частей</translation>
    </message>
    <message>
        <source>includes</source>
        <translation>включает</translation>
    </message>
    <message>
        <source>inside or beside is not stated</source>
        <translation>внутри или рядом — не сказано</translation>
    </message>
    <message>
        <source>of which</source>
        <translation>в том числе</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>то же самое, что</translation>
    </message>
    <message>
        <source>the same in another currency</source>
        <translation>то же в другой валюте</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>заменяет</translation>
    </message>
    <message>
        <source>is financed by</source>
        <translation>финансируется за счёт</translation>
    </message>
    <message>
        <source>has options</source>
        <translation>имеет опционы</translation>
    </message>
    <message>
        <source>rate times periods</source>
        <translation>сумма за период × периоды</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>задан вопрос</translation>
    </message>
    <message>
        <source>asked outside</source>
        <translation>вопрос на стороне</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>we mended it</source>
        <translation>исправлено у нас</translation>
    </message>
    <message>
        <source>source error</source>
        <translation>ошибка источника</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>округление</translation>
    </message>
    <message>
        <source>scope differs</source>
        <translation>разный охват</translation>
    </message>
    <message>
        <source>overtaken by a later report</source>
        <translation>устарело</translation>
    </message>
    <message>
        <source>not a problem</source>
        <translation>не ошибка</translation>
    </message>
    <message>
        <source>cannot be settled</source>
        <translation>не разрешить</translation>
    </message>
    <message>
        <source>background</source>
        <translation>предыстория</translation>
    </message>
    <message>
        <source>other deal</source>
        <translation>другая сделка</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>повтор</translation>
    </message>
    <message>
        <source>not a deal number</source>
        <translation>число не о сделке</translation>
    </message>
    <message>
        <source>announcement</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>total</source>
        <translation>итог</translation>
    </message>
    <message>
        <source>tally</source>
        <translation>свод</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>подписано</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>sent again</source>
        <translation>отправлено снова</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>на проверке</translation>
    </message>
    <message>
        <source>sign-off dropped</source>
        <translation>подпись снята</translation>
    </message>
    <message>
        <source>to read again</source>
        <translation>прочитать ещё раз</translation>
    </message>
    <message>
        <source>to settle</source>
        <translation>решить расхождения</translation>
    </message>
    <message>
        <source>read twice</source>
        <translation>прочитано дважды</translation>
    </message>
    <message>
        <source>article</source>
        <translation>статья</translation>
    </message>
    <message>
        <source>release</source>
        <translation>пресс-релиз</translation>
    </message>
    <message>
        <source>fact sheet</source>
        <translation>справка</translation>
    </message>
    <message>
        <source>post</source>
        <translation>пост</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>выступление</translation>
    </message>
    <message>
        <source>filing</source>
        <translation>отчётность</translation>
    </message>
    <message>
        <source>transcript</source>
        <translation>стенограмма</translation>
    </message>
    <message>
        <source>image</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>party</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>government</source>
        <translation>правительство</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>агентство</translation>
    </message>
    <message>
        <source>media</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>company</source>
        <translation>компания</translation>
    </message>
    <message>
        <source>state company</source>
        <translation>госкомпания</translation>
    </message>
    <message>
        <source>fund</source>
        <translation>фонд</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>банк</translation>
    </message>
    <message>
        <source>multilateral body</source>
        <translation>международная организация</translation>
    </message>
    <message>
        <source>person</source>
        <translation>физическое лицо</translation>
    </message>
    <message>
        <source>buyer</source>
        <translation>покупатель</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>продавец</translation>
    </message>
    <message>
        <source>investor</source>
        <translation>инвестор</translation>
    </message>
    <message>
        <source>host</source>
        <translation>принимающая сторона</translation>
    </message>
    <message>
        <source>lender</source>
        <translation>кредитор</translation>
    </message>
    <message>
        <source>borrower</source>
        <translation>заёмщик</translation>
    </message>
    <message>
        <source>donor</source>
        <translation>донор</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>получатель</translation>
    </message>
    <message>
        <source>contractor</source>
        <translation>подрядчик</translation>
    </message>
    <message>
        <source>financier</source>
        <translation>финансирующая сторона</translation>
    </message>
    <message>
        <source>guarantor</source>
        <translation>гарант</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>партнёр</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>покупка</translation>
    </message>
    <message>
        <source>investment</source>
        <translation>инвестиция</translation>
    </message>
    <message>
        <source>loan</source>
        <translation>кредит</translation>
    </message>
    <message>
        <source>grant</source>
        <translation>грант</translation>
    </message>
    <message>
        <source>guarantee</source>
        <translation>гарантия</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>своп</translation>
    </message>
    <message>
        <source>trade target</source>
        <translation>цель по товарообороту</translation>
    </message>
    <message>
        <source>package</source>
        <translation>пакет</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>объявлено</translation>
    </message>
    <message>
        <source>pledge</source>
        <translation>обещание</translation>
    </message>
    <message>
        <source>letter of intent</source>
        <translation>письмо о намерениях</translation>
    </message>
    <message>
        <source>memorandum (MoU)</source>
        <translation>меморандум (MoU)</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>контракт</translation>
    </message>
    <message>
        <source>financed</source>
        <translation>профинансировано</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>исполняется</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>поставлено</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлено</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>contract value</source>
        <translation>сумма контракта</translation>
    </message>
    <message>
        <source>list price</source>
        <translation>цена по каталогу</translation>
    </message>
    <message>
        <source>project cost</source>
        <translation>стоимость проекта</translation>
    </message>
    <message>
        <source>stake</source>
        <translation>доля участия</translation>
    </message>
    <message>
        <source>financing</source>
        <translation>финансирование</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>нарастающим итогом</translation>
    </message>
    <message>
        <source>non-cash</source>
        <translation>в неденежной форме</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>цифра</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>оговорка</translation>
    </message>
    <message>
        <source>rounded to</source>
        <translation>округлено до</translation>
    </message>
    <message>
        <source>itemised share</source>
        <translation>расписано, %</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>замечание</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>объяснено</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>статус</translation>
    </message>
    <message>
        <source>record</source>
        <translation>внести</translation>
    </message>
    <message>
        <source>skip</source>
        <translation>пропустить</translation>
    </message>
    <message>
        <source>possible slips</source>
        <translation>возможные ошибки</translation>
    </message>
    <message>
        <source>values that would fit</source>
        <translation>подходящие значения</translation>
    </message>
    <message>
        <source>counts with</source>
        <translation>учитывается как</translation>
    </message>
    <message>
        <source>sign-off</source>
        <translation>подпись</translation>
    </message>
    <message>
        <source>history</source>
        <translation>история</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>реестр</translation>
    </message>
    <message>
        <source>exchange file</source>
        <translation>файл обмена</translation>
    </message>
    <message>
        <source>quote not found</source>
        <translation>цитата не найдена</translation>
    </message>
    <message>
        <source>Adds up only if …</source>
        <translation>Сходится, только если …</translation>
    </message>
</context>
</TS>
