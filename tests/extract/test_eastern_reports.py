"""How Polish, Czech, Slovak, Hungarian, Romanian, Russian, Ukrainian and Greek reports tell who moved, beside causes, places and levels."""

import pytest

from tests.extract.reading import moves, read

TOLD = [
    ("what a Czech index owes its rise to", "Index PX díky růstu akcií banky Erste zpevnil o 0,9 procenta.", ["FPXAA.PR +0.9"]),
    ("what a Polish index owes its rise to", "WIG20 dzięki wzrostowi akcji Orlenu zyskał 0,7 proc.", ["WIG20.WA +0.7"]),
    ("against what a Russian index rose", "Индекс Мосбиржи на фоне роста нефти Brent прибавил 0,6%.", ["IMOEX.ME +0.6"]),
    ("a cause that opens", "Dzięki wzrostowi Orlenu WIG20 zyskał 0,7 proc.", ["WIG20.WA +0.7"]),
    ("a list and the next number", "O 2 proc. tanieją akcje Intela, Oracle i Apple, o 5 proc. w dół idzie Tesla.", ["INTC -2", "ORCL -2", "AAPL -2", "TSLA -5"]),
    ("an exchange of goods", "На бирже ICE баррель нефти Brent подорожал на 0,3%.", ["BZ=F +0.3"]),
    ("an index that somebody joins", "Odkedy oznámili jej zaradenie do indexu S&P 500, si polepšila o 60 %.", []),
    ("an index that moved", "W indeksie DAX wzrosty sięgnęły 1,3 proc.", ["^GDAXI +1.3"]),
    ("room to rise", "Po przecenie akcje Orlenu mają 7-proc. przestrzeń do zwyżki.", []),
    ("whose prices", "Компания «Магнит», акции которой подешевели на 2,5%, объявила о выкупе.", ["MGNT.ME -2.5"]),
    ("whose prices, of two", "Подорожали акции Сбербанка, на 1,5%, и бумаги Газпрома, котировки которых поднялись на 2,4%.", ["SBER.ME +1.5", "GAZP.ME +2.4"]),
    ("a fall given to a Romanian share", "Bursa de Valori București a coborât luni, căderea cu 9% a acțiunilor OMV Petrom fiind cauza.", ["SNP.RO -9"]),
    ("a Greek level", "Η Eurobank διαμορφώθηκε στα 3,30 ευρώ με άνοδο 2,1%.", ["EUROB.AT +2.1"]),
    ("a Greek list with levels", "Η Alpha Bank έκλεισε στα 3,50 ευρώ με πτώση 1,2%, η Eurobank στα 3,30 ευρώ με 0,8%.", ["ALPHA.AT -1.2", "EUROB.AT -0.8"]),
    ("a Greek turnover", "Η Eurobank διαμορφώθηκε στα 3,30 ευρώ με τζίρο 2,3 εκατ. και όγκο 2,1%.", []),
    ("above the level of a close", "Индекс РТС находился на отметке 1150 пунктов, что на 0,4% выше уровня закрытия.", ["RTSI.ME +0.4"]),
    ("what went down, by another verb", "Индекс РТС понизился на 12,5 (1,1%).", ["RTSI.ME -1.1"]),
    ("what grew, by another verb", "Tesla urosła o 4 proc.", ["TSLA +4"]),
    ("a participle before whose it is", "A legtöbb vevőt a 3 százalékkal dráguló Mol vonzotta.", ["MOL.BD +3"]),
    ("a Hungarian price", "A Boeing részvényára 4 százalékkal esett.", ["BA -4"]),
    ("a Hungarian fall", "A Nasdaq mutatója 1,6 százalékos süllyedést jelzett.", ["^IXIC -1.6"]),
    ("a fall that goes on beside", "Tesla urosła o 3 proc., a w całym roku - mimo ostatnich spadków - jest 40 proc. na plusie.", ["TSLA +3", "TSLA +40"]),
    ("letters that end a name", "Only Coca-Cola HBC (-0.3%) fell.", ["CCH.L -0.3"]),
    ("who moved, in a relative clause", "Wyróżnia się Orlen, który dziś zyskał 4 proc.", ["PKN.WA +4"]),
    ("what grew, in a relative clause", "Wyróżnia się Orlen, który zwiększył w ciągu roku sprzedaż o 12 proc.", []),
    ("the index of a sector", "WIG20 zyskał 0,5 proc. Indeks banków wzrósł o 3 proc.", ["WIG20.WA +0.5"]),
    ("the index of an exchange", "S&P 500 поднялся на 0,6%. Индекс электронной биржи НАСДАК поднялся на 0,9%.", ["^GSPC +0.6", "^IXIC +0.9"]),
    ("money against money in Hungarian", "A forint az euróval szemben 0,3 százalékkal gyengült.", ["HUFEUR=X -0.3"]),
    ("what is compared in Hungarian", "A Mol az előző évhez képest 6 százalékkal több olajat adott el.", []),
    ("money against money in Polish", "Złoty osłabił się do euro o 0,4 proc.", ["PLNEUR=X -0.4"]),
    ("given behind in Greek", "Απώλειες πάνω από 2,5% για τον S&P 500.", ["^GSPC -2.5"]),
    ("a Romanian place of trading", "Acțiunile Romgaz urcă pe BVB cu 0,4%.", ["SNG.RO +0.4"]),
    ("a Romanian market that moved", "La BVB, indicele BET a urcat cu 0,4%.", ["^BET.RO +0.4"]),
    ("which index it is", "CAC40, główny indeks giełdy paryskiej, notował spadek o ok. 2,8 proc.", ["^FCHI -2.8"]),
    ("an insertion, and when", "Акції Nvidia, чиї прибутки тягнули вгору S&P 500, зараз падають на 12%.", ["NVDA -12"]),
    ("an index behind a stock in Ukrainian", "Акції Nvidia впали на 5%. Індекс впав на 3%.", ["NVDA -5"]),
    ("a coin told of before in Ukrainian", "Біткоїн подорожчав на 5%. Криптовалюта додала 2%.", ["BTC-USD +5", "BTC-USD +2"]),
    ("registrations in Romanian", "Înmatriculările de automobile Tesla au scăzut cu 45%.", []),
    ("a verb of going up in Polish", "Indeks DAX podniósł się o 1,4 proc.", ["^GDAXI +1.4"]),
    ("a verb of going down in Russian", "Индекс FTSE 100 уменьшался на 1,2%.", ["^FTSE -1.2"]),
    ("giving back in Czech", "Hlavní index pařížské burzy CAC 40 odepisoval asi 2,4 procenta.", ["^FCHI -2.4"]),
    ("the verb of the clause before", "O 2 proc. podrożały akcje CD Projektu, a o 3 proc. Orlen i JSW.", ["CDR.WA +2", "PKN.WA +3", "JSW.WA +3"]),
    ("the verb of the clause before, of somebody unknown", "O 2 proc. podrożały akcje CD Projektu, a o 3 proc. Alfagonu.", ["CDR.WA +2"]),
    ("the verb of the clause before in Russian", "На 2% подорожал Сбербанк, а на 3% «Газпром».", ["SBER.ME +2", "GAZP.ME +3"]),
    ("a sentence that ends with a percent", "WIG20 stracił 1 proc., a DAX o 2 proc. Orlen zyskał 3 proc.", ["WIG20.WA -1", "^GDAXI -2", "PKN.WA +3"]),
    ("a badge of somebody unknown behind a price noun", "Άνοδο κατέγραψαν οι μετοχές ΕΛΠΕ (+0,3%), ενώ πτώση σημείωσαν οι μετοχές Ζαχαρέας (-4,1%).", ["ELPE.AT +0.3"]),
    ("after what was published", "Kurs Orlenu po publikacji wyników finansowych wzrósł o 8,6 proc.", ["PKN.WA +8.6"]),
    ("what was published, and what grew", "Kurs Orlenu stał po publikacji wyników, w których przychody wzrosły o 8 proc.", []),
    ("profit behind a name", "Orlen podał wyniki. Zysk wzrósł o 8 proc.", []),
    ("among all that an exchange lists", "Akcie Erste měly největší propad z hlavních emisí pražské burzy, když zlevnily o 2,3 procenta.", ["ERBAG.PR -2.3"]),
    ("the amount between a name and its percent in Hungarian", "A Mol árfolyama 22 forinttal, 0,7 százalékkal 3062 forintra, a Magyar Telekom árfolyama 38 forinttal, 2,1 százalékkal 1762 forintra, a Richter árfolyama 55 forinttal, 0,5 százalékkal 9835 forintra csökkent.", ["MOL.BD -0.7", "MTEL.BD -2.1", "RICHT.BD -0.5"]),
    ("against which money, before the verb", "Nasza waluta nie jest wyjątkiem. W rok do dolara straciła 12 proc.", []),
    ("another time in Russian", "Акции Газпрома за неделю упали на 6,5%, с начала года – на 11,8%.", ["GAZP.ME -6.5", "GAZP.ME -11.8"]),
    ("another time in Polish", "Akcje Orlenu w tydzień straciły 3 proc., a od początku roku 12 proc.", ["PKN.WA -3", "PKN.WA -12"]),
    ("another time in Romanian", "Acțiunile Romgaz au scăzut cu 3%, iar de la începutul anului cu 12%.", ["SNG.RO -3", "SNG.RO -12"]),
    ("somebody else over another time", "Акции Газпрома упали на 3%, а за неделю сектор банков — на 2%.", ["GAZP.ME -3"]),
    ("leaders of a fall", "Лидерами падения стали акции МТС (0,98%) и Сбербанка (0,44%).", ["MTSS.ME -0.98", "SBER.ME -0.44"]),
    ("a Romanian verb for going down", "Indicele BET se micşorează cu 0,3%.", ["^BET.RO -0.3"]),
    ("what a Greek index lost", "Ο Nasdaq απώλεσε 0,4%.", ["^IXIC -0.4"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in TOLD], ids=[row[0] for row in TOLD])
def test_who_moved_is_told_from_what_stands_beside(text: str, expected: list[str]) -> None:
    """Each shape by itself."""
    assert moves(text) == expected


PERIODS = [
    (
        "a day the worst since another in Hungarian",
        "A Meta részvényei öt százalékkal estek, ami a legnagyobb esés 2020 októbere óta.",
        None,
    ),
    ("of a week in Czech", "Index PX dosáhl týdenního posílení o 5,7 %.", "week"),
    ("of a short week in Czech", "Za zkrácený týden index PX odepsal 0,8 %.", "week"),
    ("of half a year in Czech", "Akcie ČEZ za pololetí klesly o 23 procent.", "since"),
    ("since a month in Polish", "Akcje Orlenu od początku lipca straciły 9 proc.", "since"),
    (
        "since a month, in a relative clause",
        "Wyróżnia się Orlen, który od połowy maja zyskał 9 proc.",
        "since",
    ),
    ("what is the lowest since a month", "Akcje Orlenu spadły o 3 proc. i są najtańsze od lipca.", None),
    ("the last sessions in Polish", "W ciągu trzech ostatnich sesji akcje Orlenu straciły 9 proc.", "since"),
    ("of the last week in Polish", "Akcje Orlenu w ostatnim tygodniu straciły 9 proc.", "week"),
    ("since a month in Russian", "Акции «Газпрома» с середины июля прибавили 6%.", "since"),
    ("of the past week in Russian", "За минувшую неделю акции «Газпрома» прибавили 6%.", "week"),
    ("since a month in Czech", "Akcie ČEZ od poloviny listopadu přidaly 6 procent.", "since"),
    (
        "since the beginning of a month in Romanian",
        "Acțiunile OMV Petrom au urcat cu 6% de la începutul lunii.",
        "month",
    ),
    ("since a month in Greek", "Οι μετοχές της Alpha Bank έχασαν 6% από τις αρχές Ιουλίου.", "since"),
    ("sessions in Greek", "Οι μετοχές της Alpha Bank έχασαν 6% στις τελευταίες τρεις συνεδριάσεις.", "since"),
    ("since a month in Italian", "Le azioni Eni hanno perso il 9% da luglio.", "since"),
    ("since the beginning of a month in Italian", "Le azioni Eni hanno perso il 9% da inizio mese.", "month"),
    ("from the beginning of the year", "Akcie Tesly od počátku roku rostou o 80 procent.", "ytd"),
    ("of an exchange", "Indicele BET, cu companii de la Bursă, a urcat cu 0,5%.", None),
]


@pytest.mark.parametrize(("text", "period"), [row[1:] for row in PERIODS], ids=[row[0] for row in PERIODS])
def test_over_what_time_it_moved(text: str, period: str | None) -> None:
    """The words for a time of the year, and those that only say where something is listed."""
    (claim,) = read(text).claims
    assert (claim.move.period.value if claim.move.period else None) == period


@pytest.mark.parametrize(
    ("text", "periods"),
    [
        ("W tym tygodniu WIG20 stracił 2 proc., a DAX 1 proc.", ["week", "week"]),
        ("С начала недели индекс FTSE 100 упал на 0,9%, CAC 40 – на 1,4%.", ["week", "week"]),
        ("This week Apple rose 3%, Tesla 5% and Intel 1%.", ["week", "week", "week"]),
        ("In dieser Woche stieg der Dax um 1 Prozent, der MDax um 2 Prozent.", ["week", "week"]),
        ("W tym tygodniu WIG20 stracił 2 proc., a w piątek DAX zyskał 1 proc.", ["week", None]),
    ],
)
def test_a_time_that_opens_is_that_of_all_who_leave_out_their_verb(
    text: str, periods: list[str | None]
) -> None:
    """No comma closes it; who has a verb and a day of his own keeps them."""
    assert [each.move.period.value if each.move.period else None for each in read(text).claims] == periods


PAIRED = [
    ("Az OTP és a Richter 3,1 és 2,4 százalékkal csökkent.", ["OTP.BD -3.1", "RICHT.BD -2.4"]),
    ("A Mol és az OTP árfolyama 3, illetve 2 százalékkal nőtt.", ["MOL.BD +3", "OTP.BD +2"]),
    ("Az Alfagon és az OTP 3,1 és 2,4 százalékkal csökkent.", []),
    ("Akcje JSW i PGE spadły o 3,1 i 2,4 proc.", ["JSW.WA -3.1", "PGE.WA -2.4"]),
    ("Akcje Alfagonu i JSW spadły o 3,1 i 2,4 proc.", []),
    ("Akcie ČEZ a Erste klesly o 3,1 a o 2,4 procenta.", ["CEZ.PR -3.1", "EBS.VI -2.4"]),
    ("Indicele BET a crescut între 3,1 și 2,4 procente.", []),
    ("Acțiunile OMV Petrom și BRD au crescut cu 3, respectiv 2 procente.", ["SNP.RO +3", "BRD.RO +2"]),
    (
        "Acțiunile OMV Petrom și cele ale BRD au crescut cu 3% și, respectiv, cu 2%.",
        ["SNP.RO +3", "BRD.RO +2"],
    ),
    ("Акции Яндекса и Лукойла упали на 9,4 и на 8,6%.", ["YDEX.ME -9.4", "LKOH.ME -8.6"]),
    ("Акции Лукойла и Альфагона упали на 9,4 и 8,6%.", []),
    (
        "Οι μετοχές της Eurobank και της Alpha Bank έχασαν 3,2% και 2,9% αντιστοίχως.",
        ["EUROB.AT -3.2", "ALPHA.AT -2.9"],
    ),
    ("Las acciones de Santander y las de BBVA subieron un 3% y un 2%.", ["SAN.MC +3", "BBVA.MC +2"]),
]


@pytest.mark.parametrize(("text", "expected"), PAIRED)
def test_two_numbers_answer_two_names(text: str, expected: list[str]) -> None:
    """Whatever joins them, and where one of the names is not known, neither is read."""
    assert moves(text) == expected
