"""Croatian."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="hr",
    name="Croatian",
    experimental=True,
    decimal=",",
    rises=words("""
        raste za, dionica raste, indeks raste, cijena raste, rastu, rastao, rasla, raslo, rasli, rasle, rastući, rast od, rast za, rastom od, rastom, uz rast, u rastu, rast dionica, rast cijene, rast indeksa, porasti, skočiti, ojačati, poskupjeti, porastao, porasla, poraslo, porasli, porasle, porast, porastom, porasta
        skočio, skočila, skočilo, skočili, skočile, skače, skaču, skok, skokom, skoka, poskočio, poskočila, poskočilo, poskočili, poskočile, uzletio, uzletjela, uzletjelo, uzletjeli, uzletjele, uzlet
        ojačao, ojačala, ojačalo, ojačali, ojačale, jača za, jačaju, jačao, jačala, jačalo, jačali, jačale, jačanje, jačanjem, ojačava, ojačavaju, aprecirao, aprecirala
        poskupio, poskupjela, poskupjelo, poskupjeli, poskupjele, poskupljuje, poskupljuju, poskupljenje, poskupljenjem, dobio na vrijednosti, dobila na vrijednosti, dobilo na vrijednosti, dobile na vrijednosti, dobili na vrijednosti, dobiva na vrijednosti, dobivaju na vrijednosti, dobitak, dobitkom, dobitka, na dobitku
        popeo se, popela se, popelo se, popeli se, popele se, se popeo, se popela, se popelo, se popeli, se popele, penje se, penju se, se penje, se penju, vinuo se, vinula se, vinulo se, vinuli se, vinule se, se vinuo, se vinula, se vinulo, se vinuli, se vinule, oporavio se, oporavila se, oporavilo se, oporavili se, oporavile se, se oporavio, se oporavila, se oporavilo, se oporavili, se oporavile, oporavak, popeli su se, popele su se, vinuli su se, vinule su se, oporavili su se, oporavile su se
        plus, u plusu, u plus, s plusom, u zelenom, u zelenoj zoni, na višim razinama, viši za, viša za, više za, viši nego, viša nego
    """),
    falls=words("""
        danas pale, jučer pale, dionice pale, danas pala, jučer pala, danas pao, jučer pao, pao je, je pao, pao za, pala je, je pala, pala za, palo je, je palo, palo za, pali su, su pali, pali za, pale su, su pale, pale za, pada za, padaju, padao, padala, padalo, padali, padale, pad od, pad za, uz pad, u padu, padom, padom od, pad dionica, pad cijene, pad indeksa, padova, opao, opala, opalo, opale, opada, opadaju
        gubi, gube, gubio, gubila, gubilo, gubili, gubile, izgubio, izgubila, izgubilo, izgubili, izgubile, gubitak, gubitkom, gubitka, na gubitku, gubeći
        potonuti, oslabiti, pojeftiniti, izgubiti, potonuo, potonula, potonulo, potonuli, potonule, skliznuo, skliznula, skliznulo, skliznuli, skliznule, kliznuo, kliznula, kliznulo, kliznuli, kliznule, klizi za, klize za, posrnuo, posrnula, posrnulo, posrnuli, posrnule, zaronio, zaronila, zaronilo, zaronili, zaronile
        oslabio, oslabila, oslabilo, oslabili, oslabile, slabi za, slabe za, slabio, slabila, slabilo, slabili, slabile, slabljenje, slabljenjem, deprecirao, deprecirala
        pojeftinio, pojeftinila, pojeftinilo, pojeftinili, pojeftinile, pojeftinjuje, pojeftinjuju, pojeftinjenje, pojeftinjenjem
        strmoglavio se, strmoglavila se, strmoglavilo se, strmoglavili se, strmoglavile se, se strmoglavio, se strmoglavila, se strmoglavilo, se strmoglavili, se strmoglavile, srušio se, srušila se, srušilo se, srušili se, srušile se, se srušio, se srušila, se srušilo, se srušili, se srušile, spustio se, spustila se, spustilo se, spustili se, spustile se, se spustio, se spustila, se spustilo, se spustili, se spustile, spušta se, spuštaju se, se spušta, se spuštaju, strmoglavili su se, strmoglavile su se, srušili su se, srušile su se, spustili su se, spustile su se
        minus, u minusu, u minus, s minusom, u crvenom, u crvenoj zoni, na nižim razinama, niži za, niža za, niže za, rasprodaja, rasprodajom, korekcija, korekciju, korekcijom
    """),
    flat=words(
        "nepromijenjen, nepromijenjena, nepromijenjeno, nepromijenjene, nepromijenjeni, bez promjene, bez promjena, stagnira, stagniraju, stagnirao, stagnirala, stagnirale, nije se promijenio, nije se promijenila"
    ),
    price_nouns=words(
        "dionica, dionice, dionicu, dionici, dionicom, dionicama, dionički indeks, vrijednosni papiri, vrijednosnih papira, tečaj, tečaja, tečaju, cijena dionice, cijena dionica, cijene dionica, cijenu dionice, indeks, indeksa, indeksi, indeksu, burza, burze, burzi, valuta, valute, cijena nafte, cijene nafte, cijena barela, barel, barela, nafta, nafte, cijena zlata, cijene zlata, zlato, zlata, srebro, srebra, terminski ugovori, terminskih ugovora"
    ),
    metric_nouns=words("""
        prihod, prihoda, prihodi, prihode, prihodima, ukupni prihodi, prihodi od prodaje, dobit, dobiti, neto dobit, neto dobiti, bruto dobit, operativna dobit, operativne dobiti, dobit prije oporezivanja, dobit po dionici, zarada, zarade, zaradu, profit, profita, neto profit, neto gubitak, neto gubitka, operativni gubitak, gubitak iz poslovanja, prodaja, prodaje, prodaju, prodaja automobila, promet, prometa, promet dionicama, promet dionicom, marža, marže, maržu, ebitda, ebit, rashodi, rashoda, troškovi, troškova, troškove, izdaci, izdataka, ulaganja, investicije, investicija, poslovni rezultat, rezultat poslovanja
        bdp, bruto domaći proizvod, bruto domaćeg proizvoda, bdp-a, gospodarstvo, gospodarstva, gospodarski rast, gospodarskog rasta, inflacija, inflacije, inflaciju, temeljna inflacija, stopa inflacije, potrošačke cijene, potrošačkih cijena, proizvođačke cijene, proizvođačkih cijena, cijene hrane, cijene energije, cijene plina, cijene goriva, cijene struje, nezaposlenost, nezaposlenosti, stopa nezaposlenosti, nezaposlenih
        kamatna stopa, kamatne stope, kamatnu stopu, kamatnih stopa, kamata, kamate, kamatu, ključna stopa, ključnu stopu, prinos, prinosa, prinosi, prinos na obveznice, prinosi na obveznice, obveznica, obveznice, obveznicu, euribor, depoziti, depozita, krediti, kredita, kredite, zaduženost, zaduženosti, javni dug, javnog duga, deficit, deficita, manjak, manjka, suficit, suficita, proračun, proračuna
        udio, udjela, udjel, udjele, udjelom, tržišni udio, tržišnog udjela, temeljni kapital, temeljnog kapitala, dioničar, dioničari, dioničara, glasačkih prava, dividenda, dividende, dividendu, dividendni prinos, plaća, plaće, plaću, plaćama, prosječna plaća, minimalna plaća, mirovine, mirovina, najam, najamnina, najamnine, cijene stanova, cijena stanova, cijene nekretnina, cijena nekretnina, cijene kuća
        narudžbe, narudžbi, isporuke, isporuka, proizvodnja, proizvodnje, proizvodnju, industrijska proizvodnja, industrijske proizvodnje, izvoz, izvoza, uvoz, uvoza, obujam, obujma, obujam trgovanja, količina, količine, zalihe, zaliha, kapacitet, kapaciteta, emisije, emisija co2, potražnja, potražnje, potražnju, potrošnja, potrošnje, potrošnju, iskorištenost
        kupaca, korisnika, korisnici, pretplatnika, putnika, putnici, zaposlenika, zaposleni, zaposlenih, radnih mjesta, otkaza, turista, turisti, noćenja, posjetitelja, gledatelja, gledanost, stanovnika, stanovništva, registracija, registracije
        porez, poreza, poreze, pdv, pdv-a, trošarine, trošarina, carina, carine, carinu, carinama, pristojba, pristojbe, naknada, naknade, doprinosi, doprinosa, subvencije, subvencija, tarife, popust, popusta, popuste, premija, premije, vjerojatnost, vjerojatnosti, šanse, anketa, anketi, ispitanika, birača, glasova, izlaznost, potpora, imovina, imovine, imovinu, aktiva, tržišna kapitalizacija, tržišne kapitalizacije, kapitalizacija, ponder, volatilnost, volatilnosti, povjerenje, povjerenja, indeks menadžera nabave
    """),
    percent_words=words("posto, postotak, postotka, postotaka, postotke"),
    point_words=words("bod, boda, bodova, bodove, bodovima"),
    percentage_point_words=words(
        "postotni bod, postotnog boda, postotna boda, postotnih bodova, postotne bodove, posto boda"
    ),
    basis_point_words=words("bazni bod, baznih bodova, bazna boda, bazne bodove"),
    periods={
        Period.OPEN: words(
            "na otvaranju, po otvaranju, pri otvaranju, nakon otvaranja, na početku trgovanja, u prvim minutama trgovanja, otvorio, otvorila, otvorile, otvorili"
        ),
        Period.CLOSE: words(
            "na zatvaranju, pri zatvaranju, zatvorio, zatvorila, zatvorilo, zatvorile, zatvorili, na kraju trgovanja, krajem trgovanja, zaključio, zaključila, zaključile, zaključili, završio, završila, završile, završili, trgovanje završio, trgovanje završila"
        ),
        Period.DAY: words(
            "dnevno, dnevni, dnevna, na dnevnoj razini, tijekom dana, u jednom danu, u odnosu na prethodni dan"
        ),
        Period.INTRADAY: words(
            "tijekom trgovanja, prijepodne, poslijepodne, oko podneva, u podne, trenutačno, trenutno, unutar dana"
        ),
        Period.PREMARKET: words(
            "prije otvaranja, prije otvaranja burze, uoči otvaranja, u predtrgovanju, u trgovanju prije otvaranja"
        ),
        Period.AFTER_HOURS: words(
            "nakon zatvaranja, nakon zatvaranja burze, u trgovanju nakon zatvaranja, poslije zatvaranja"
        ),
        Period.WEEK: words(
            "ovaj tjedan, ovoga tjedna, ovog tjedna, prošli tjedan, prošlog tjedna, prošloga tjedna, u tjedan dana, na tjednoj razini, tjedno, tjedni, za cijeli tjedan, protekli tjedan, proteklog tjedna"
        ),
        Period.MONTH: words(
            "ovaj mjesec, ovog mjeseca, ovoga mjeseca, prošli mjesec, prošlog mjeseca, prošloga mjeseca, u mjesec dana, na mjesečnoj razini, mjesečno, mjesečni, proteklih mjesec dana"
        ),
        Period.QUARTER: words("u tromjesečju, tromjesečni, tromjesečno, na tromjesečnoj razini, u kvartalu"),
        Period.YEAR: words(
            "u godinu dana, u posljednjih godinu dana, u proteklih godinu dana, u posljednjih 12 mjeseci, u zadnjih godinu dana"
        ),
        Period.YTD: words("od početka godine, od početka ove godine, ove godine, od siječnja"),
        Period.SINCE: words("od uvrštenja na burzu, od izlaska na burzu"),
        Period.FROM_HIGH: words("od najviše razine, od rekorda, ispod rekorda, od vrhunca"),
        Period.FROM_LOW: words("od najniže razine, od dna"),
    },
    qualifiers={
        Qualifier.OVER: words(
            "ne manje od, više od, za više od, iznad, preko, najmanje, barem, nešto više od, malo više od"
        ),
        Qualifier.NEARLY: words("gotovo, skoro, zamalo, malo manje od, nešto manje od, manje od, nepunih"),
        Qualifier.ABOUT: words("oko, otprilike, približno, za oko, cca, čak oko"),
        Qualifier.AS_MUCH_AS: words("čak, čak i, i do, do čak, maksimalno, najviše"),
    },
    number_words=numbers(
        "pola 0.5, jedan i pol 1.5, jedan 1, dva 2, dvije 2, tri 3, četiri 4, pet 5, šest 6, sedam 7, osam 8, devet 9, deset 10, dvanaest 12, petnaest 15, dvadeset 20, trideset 30"
    ),
    magnitudes=words(
        "tisuća, tisuće, tisuću, tis., milijun, milijuna, milijune, mil., mln, milijarda, milijarde, milijardi, milijardu, mlrd., mlrd, bilijun, bilijuna"
    ),
    range_words=words("do, i"),
    range_openers=words("između, od"),
    partitives=words(
        "udjela, kapitala, dionica društva, svih, svojih, tržišta, ispitanika, glasova, od ukupnog, od ukupne, od ukupnih"
    ),
    negations=words("nije, nisu, ne, bez, nikada, nikad, niti"),
    conditionals=words(
        "ako, kada bi, može, mogu, mogao bi, mogla bi, moglo bi, mogle bi, mogli bi, bi mogao, bi mogla, bi mogle, bi mogli, ukoliko, eventualno"
    ),
    forecasts=words(
        "prognoza, prognoze, očekuje, očekuju, očekuje se, se očekuje, očekivani, očekivana, predviđa, predviđaju, procjenjuje, procjenjuju, planira, planiraju, porast će, past će, će porasti, će pasti, će rasti, će padati, će, sljedeće godine, iduće godine, do kraja godine, do 2030., računa s, izgledi"
    ),
    targets=words(
        "ciljana cijena, ciljanu cijenu, ciljane cijene, ciljna cijena, ciljnu cijenu, ciljne cijene, potencijal, potencijal rasta, potencijala"
    ),
    past_references=words(
        "godinu ranije, godinu prije, prije godinu dana, prošle godine, lani, lanjski, prethodni dan, prethodnog dana, dan ranije, dan prije, u prethodnoj godini, tjedan ranije, mjesec ranije, tada, u prošlosti, tijekom krize, povijesno, u 2020., u 2021., u 2022., u 2023., 2020. godine, 2021. godine, 2022. godine, 2023. godine"
    ),
    comparisons=words(
        "u usporedbi s, u usporedbi sa, u odnosu na, nego, na godišnjoj razini, godišnje, međugodišnje, u odnosu na isto razdoblje, u istom razdoblju, istog razdoblja, isto razdoblje, nego lani, nego godinu ranije, u odnosu na prošlu godinu, u odnosu na prethodno tromjesečje, u odnosu na prethodni mjesec, iznad očekivanja, ispod očekivanja, bolje od očekivanja, lošije od očekivanja, viši od, niži od, viša od, niža od, veći od, manji od, veća od, manja od, veće od"
    ),
    discounts=words("popust, popustom, sniženje, sniženja, sniženo"),
    respectively=words("odnosno"),
    anaphora=words(
        "dionica tvrtke, dionica kompanije, dionice tvrtke, dionice kompanije, ta dionica, indeks"
    ),
    conjunctions=words("i, te, kao i, zajedno s"),
    clause_breaks=words(
        "dok je, dok su, dok se, ali, međutim, naprotiv, nakon što, jer, iako, premda, kada, no, a"
    ),
    link_markers=words("pročitajte i, pročitajte još, čitajte i, pogledajte i, vezano"),
    tail_headers=words(
        "pročitajte i, pročitajte još, pročitajte više, čitajte i, vezane vijesti, vezani članci, povezani članci, povezane vijesti, najčitanije, najnovije, najnovije vijesti, više o temi, preporučujemo, možda će vas zanimati, moglo bi vas zanimati, još vijesti, slični članci, ne propustite, oznake, tagovi, ključne riječi, izdvojeno"
    ),
    byline_markers=words("o autoru, autor: redakcija, piše: redakcija"),
    disclosure_markers=words(
        "nije investicijski savjet, nije preporuka za ulaganje, odricanje od odgovornosti"
    ),
    share_widget_markers=words("podijeli na facebooku, podijeli članak, podijeli"),
    list_headers=words(
        "najveći dobitnici, najveći gubitnici, dobitnici dana, gubitnici dana, najviše rasle, najviše pale"
    ),
    winners=words("dobitnici, dobitnik"),
    losers=words("gubitnici, gubitnik"),
    weekdays=words("ponedjeljak, utorak, srijeda, četvrtak, petak, subota, nedjelja"),
    months=words(
        "siječnja, veljače, ožujka, travnja, svibnja, lipnja, srpnja, kolovoza, rujna, listopada, studenoga, prosinca"
    ),
    relative_days={"danas": 0, "jučer": -1, "današnji": 0, "jučerašnji": -1},
    look_alikes=words(
        "uz promet, uz promet od, izgubio posao, izgubila posao, izgubili posao, izgubio život, izgubila život, izgubili živote, gubitak posla, gubitak vremena, skok u vodu, skok u vis, skok udalj, rast bdp-a, rast cijena, rast gospodarstva, rast plaća, rast inflacije, rast prihoda, rast dobiti, porast cijena, porast plaća, porast inflacije, pad inflacije, pad nezaposlenosti, pad prihoda, pad dobiti, pala vlada, pala je vlada, pala je odluka, pala odluka, pao snijeg, pao je snijeg, najveći pad od, najveći rast od, najviša razina od, najniža razina od, prvi put od, plus minus"
    ),
    level_words=words(
        "na, na razinu, na razini, iznosio, iznosila, iznosilo, dosegnuo, dosegnula, dosegnulo"
    ),
    case_endings={
        "": words("a, u, om, em, ov, ova, ove"),
        "a": words("e, i, u, om, in, ina, ine"),
        "ia": words("ije, iji, iju, ijom"),
        "e": words("a, u, om"),
        "o": words("a, u, om"),
    },
    change_columns=words("promjena, promjena cijene, dnevna promjena"),
    since_openers=words("od, od početka, od sredine, od kraja"),
    calendar_openers=words("u, tijekom"),
    month_forms=words(
        "siječnju, veljači, ožujku, travnju, svibnju, lipnju, srpnju, kolovozu, rujnu, listopadu, studenome, studenom, prosincu"
    ),
    duration_openers=words(
        "u, u posljednja, u posljednjih, u protekla, u proteklih, tijekom, unutar, u samo"
    ),
    duration_units={
        Period.DAY: words("dana, dan, trgovinskih dana"),
        Period.WEEK: words("tjedna, tjedana, tjedan"),
        Period.MONTH: words("mjeseca, mjeseci, mjesec"),
        Period.YEAR: words("godine, godina, godinu"),
    },
    time_units={
        Period.DAY: words("dan, dana, dnevno, danas"),
        Period.WEEK: words("tjedan, tjedna"),
        Period.MONTH: words("mjesec, mjeseca, mjeseci"),
        Period.QUARTER: words("tromjesečje, kvartal"),
        Period.YEAR: words("godina, godine"),
    },
)
