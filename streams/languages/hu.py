"""Hungarian."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="hu",
    name="Hungarian",
    experimental=False,
    decimal=",",
    rises=words("""
        felértékelődést, felértékelődéssel,
        dráguló, ugró, szárnyaló, megugró,
        pluszával,
        emelkedésnek, növekedésnek, erősödésnek, lett több, szedett magára, szedtek magukra, nyereséggel, plusszal állt, került feljebb, kerültek feljebb,
        emelkedik, emelkednek, emelkedett, emelkedtek, emelkedés, emelkedéssel, emelkedést, nőtt, nőttek, növekedés, növekedett, drágul, drágult, drágultak, drágulás, erősödik, erősödött, erősödtek, erősödés, erősödéssel
        ugrik, ugrott, ugrottak, kilőtt, megugrott, szárnyal, szárnyalt, rali, raliz, ralizott, pluszban, plusz, pluszos, felértékelődött, feljebb, magasabban, felpattant, kúszott fel, nyert, hozott, javult
        emelkedő, emelkednek a, emelkedéssel zárt, emelkedésben, nőnek, növekszik, növekedtek, növekedéssel, drágulnak, drágulással, erősödnek, erősödő, ugrást, ugrás, ugrással, megugrottak, szárnyalnak, szárnyaltak, szárnyalás, kilőttek, rakétázott, rakétáztak, menetel, menetelt, menetelnek, kapaszkodott, felkapaszkodott, pattant, pattantak, felpattantak, visszapattant, visszapattanás, plusszal, pluszt, pluszban zárt, pluszba, nyereséggel zárt, felértékelődik, felértékelődtek, felértékelődés, magasabbra, feljebb kúszott, kúszott, tört felfelé, száguld, száguldott, hízott, híztak, javultak, korrigált felfelé, zöldben, ralizik, ralizott a, izmosodott, izmosodik, izmosodtak, meglódult, meglódultak, növekedést, növekedése, drágulást, drágulása, erősödést, erősödése, emelkedése, ugrása, szárnyalást, szárnyalása, magasabb áron, magasabb árfolyamon, drágább, drágábban, előretörés, előretöréssel, pluszát, nyereségben
    """),
    falls=words("""
        leértékelődést, leértékelődéssel, értékvesztés, értékvesztést, értékvesztéssel, értékvesztése,
        süllyedés, süllyedést, süllyedéssel, süllyedése, süllyed, mínuszával,
        csökkenésnek, esésnek, gyengülésnek, visszaesésnek, lett kevesebb, ereszkedik, ereszkedett, ereszkedtek, ereszkedés, ereszkedéssel, került lejjebb, kerültek lejjebb,
        csökken, csökkent, csökkentek, csökkenés, csökkenéssel, esik, esnek, esett, estek, esés, eséssel, zuhan, zuhant, zuhantak, zuhanás, zuhanással, gyengül, gyengült, gyengültek, gyengülés, gyengüléssel
        veszít, veszített, vesztett, vesztettek, veszteség, bezuhant, bukott, mínuszban, mínusz, mínuszos, leértékelődött, lejjebb, alacsonyabban, lecsúszott, olcsóbb, olcsóbb lett, szakadt, beszakadt, süllyedt, mérséklődött
        csökkenő, csökkennek, csökkenésben, eső, esésben, esései, zuhannak, zuhanó, zuhanórepülés, gyengülnek, gyengülő, vesztettek értékükből, veszteséggel, veszteségét, veszteségben, bezuhantak, bezuhan, összeomlott, összeomlás, beesett, beesés, visszaesett, visszaesés, visszaestek, visszaeséssel, mínusszal, mínuszt, mínuszba, mínuszban zárt, leértékelődik, leértékelődtek, leértékelődés, alacsonyabbra, lecsúsztak, csúszott, csúsztak, csúszik, szakadtak, szakad, olvadt, olvadtak, elolvadt, süllyedtek, mérséklődtek, mérséklődés, lejjebb csúszott, lejtmenet, korrigált, korrekció, visszavett, visszaadott, pirosban, vörösben, taccsra tett, zakózott, zakóztak, zakó, hullott, hullottak, eladási hullám, apadt, zsugorodott, zsugorodás, esést, esése, csökkenést, csökkenése, zuhanást, zuhanása, gyengülést, gyengülése, szabadesés, szabadesésbe, szabadesésben, visszaesést, visszaesése, alacsonyabb áron, alacsonyabb árfolyamon, olcsóbban, olcsóbbak, mínuszát, bezuhanás
    """),
    flat=words("változatlan, változatlanul, stagnál, stagnált"),
    price_nouns=words(
        "kurzus, kurzusa, kurzusát, részvényára, részvényárai, részvényeinek ára, papírjainak ára, papírjának ára, részvényeinek árfolyama, részvény, részvények, részvényei, részvénye, részvényeinek, részvényár, részvényárfolyam, részvényárfolyama, árfolyam, árfolyama, árfolyamok, papír, papírok, papírja, papírjai, papírjának, papírjainak, index, indexe, tőzsde, deviza, hordó, olaj, arany, határidős, bankpapír, bankpapírok, bankpapírt, bankrészvény, bankrészvények, olajpapír, olajrészvény, gyógyszerpapír, gyógyszerrészvény, telekompapír, részvényt, részvényeit, papírt, papírokat, részvényeivel, részvényével"
    ),
    metric_nouns=words("""
        árbevétel, árbevétele, bevétel, bevételek, bevétele, forgalom, forgalma, eladások, értékesítés, nyereség, nyeresége, profit, profitja, profitot, vesztesége, termelése, utasszáma, ügyfélszáma, értékesítése, részaránya, adózott eredmény, eredmény, eredménye, üzemi eredmény, marzs, ebitda, költségek, kiadások, beruházás, beruházások
        gdp, gazdaság, gazdasági növekedés, infláció, inflációs, fogyasztói árak, termelői árak, munkanélküliség, munkanélküliségi ráta, kamat, kamatok, alapkamat, irányadó kamat, hozam, hozamok, hitel, hitelek, hitelállomány
        részesedés, részesedése, tulajdonrész, részesedést, piaci részesedés, osztalék, osztalékhozam, bérek, fizetések, keresetek, lakásárak, lakbérek, megrendelések, rendelésállomány, termelés, ipari termelés, export, kivitel, import, behozatal
        volumen, ügyfelek, felhasználók, utasok, dolgozók, foglalkoztatás, állás, adósság, hiány, államadósság, adó, áfa, vám, vámok, vámot, kedvezmény, prémium, valószínűség, támogatottság, várakozás, konszenzus, becslés, kapacitás, kibocsátás, kereslet, kínálat, fogyasztás, kapitalizáció, súly
        nettó árbevétel, árbevételük, bevételei, bevételük, forgalmuk, eladásai, nettó nyereség, nettó eredmény, működési eredmény, egy részvényre jutó eredmény, eps, nettó veszteség, veszteségük, bruttó, marzsok, hozamszint, költség, kiadás, költségvetés, költségvetési hiány, államháztartási hiány, többlet, ipari kibocsátás, ipar, kiskereskedelmi forgalom, kiskereskedelem, bruttó hazai termék, növekedési, maginfláció, pénzromlás, áremelkedés, drágulás mértéke, élelmiszerárak, üzemanyagárak, rezsi, áramár, bérleti díj, bérleti díjak, nyugdíj, nyugdíjak, minimálbér, átlagkereset, reálbér, reálbérek, lakosság, népesség, foglalkoztatottság, munkahelyek, leépítés, elbocsátás, létszám, kamatláb, jegybanki alapkamat, kamatemelés, kamatcsökkentés, állampapír, állampapírok, kötvény, kötvények, kötvényhozam, kupon, betét, betétek, jelzáloghitel, nem teljesítő hitelek, tartalék, devizatartalék, részvénypakett, részvénypakettel, tulajdoni hányad, tulajdonos, részvényes, részvényesek, szavazati jog, szavazatok, alaptőke, saját tőke, részvény-visszavásárlás, piaci rész, rendelések, gyártás, kapacitáskihasználtság, exportja, importja, külkereskedelmi többlet, kereskedelmi hiány, adósságráta, gdp-arányos, turisták, vendégéjszakák, látogatók, előfizetők, nézettség, adókulcs, jövedéki adó, járulék, illeték, támogatás, kamattámogatás, esély, válaszadók, megkérdezettek, szavazók, részvételi arány, arány, aránya, hányad, ráta, készlet, készletek, szállítások, értékelés, forgalmi adatok, forgalomba helyezés, hatékonyság, volatilitás, bizalmi index, jegyzés
    """),
    percent_words=words(
        "százalék, százalékkal, százalékot, százalékos, százaléka, százalékban, százalékra, százalékon, százaléknyi"
    ),
    point_words=words("pont, ponttal, pontot, pontos, ponton"),
    percentage_point_words=words("százalékpont, százalékponttal, százalékpontos"),
    basis_point_words=words("bázispont, bázisponttal, bázispontos"),
    periods={
        Period.OPEN: words("nyitáskor, a nyitás után, nyitott, nyitottak, nyitást követően, nyitásban"),
        Period.CLOSE: words("záráskor, zárt, zártak, zárás, zárta, zárással, záróárfolyam, a nap végén"),
        Period.DAY: words("a nap során, napi, egy nap alatt, a kereskedésben"),
        Period.INTRADAY: words("napközben, délelőtt, délután, jelenleg, a kereskedés során, délben"),
        Period.PREMARKET: words("nyitás előtt, piacnyitás előtt, nyitás előtti kereskedésben"),
        Period.AFTER_HOURS: words("zárás után, piaczárás után, zárás utáni kereskedésben"),
        Period.WEEK: words("a héten, ezen a héten, heti, múlt héten, egy hét alatt"),
        Period.MONTH: words("a hónapban, havi, egy hónap alatt, múlt hónapban, havonta"),
        Period.QUARTER: words("a negyedévben, negyedéves"),
        Period.YEAR: words("egy év alatt, az elmúlt évben, tavaly, éves szinten, tavalyi, a tavalyi évben"),
        Period.YTD: words("idén, az év eleje óta, január óta"),
        Period.SINCE: words("óta, a tőzsdére lépés óta"),
        Period.FROM_HIGH: words("a csúcsról, a csúcshoz képest, csúcsától"),
        Period.FROM_LOW: words(
            "mélységekhez képest, mélyponthoz képest, a mélypontról, a mélyponthoz képest"
        ),
    },
    qualifiers={
        Qualifier.OVER: words("több mint, legalább, bő, meghaladó, fölötti, feletti"),
        Qualifier.NEARLY: words(
            "majdnem, közel, csaknem, kis híján, szűk, alig kevesebb mint, kevesebb mint"
        ),
        Qualifier.ABOUT: words("körülbelül, mintegy, nagyjából, kb., körüli, hozzávetőleg"),
        Qualifier.AS_MUCH_AS: words("akár, legfeljebb, maximum"),
    },
    number_words=numbers(
        "fél 0.5, másfél 1.5, egy 1, két 2, kettő 2, három 3, négy 4, öt 5, hat 6, hét 7, nyolc 8, kilenc 9, tíz 10, tizenkettő 12, tizenöt 15, húsz 20, harminc 30"
    ),
    magnitudes=words("ezer, millió, milliárd, billió, mrd, mill."),
    range_words=words("és"),
    range_openers=words("között"),
    partitives=words("részesedést, részesedés, tulajdonrészt, a válaszadók"),
    negations=words("nem, soha, nincs, sem, nélkül"),
    conditionals=words(
        "ha, lehet, lehetne, talán, esetleg, feltéve, hacsak, lehetséges, talán még, amennyiben, abban az esetben, hogyha, képes lehet, elképzelhető, kockázata"
    ),
    forecasts=words(
        "várhatóan, várható, várják, vár, előrejelzés, prognózis, becslések szerint, fog, fognak, számít, tervezi, jövőre, várhatják, várta, várták, prognosztizál, prognosztizálnak, előrejelzése szerint, előrejelzések, becsül, becsülnek, becslések, számítanak, arra számít, tervez, terveznek, emelkedni fog, csökkenni fog, növekedni fog, jövő évben, a következő évben, a következő negyedévben, 2030-ra, célja, célul, várakozása, várakozások"
    ),
    targets=words(
        "emelkedési potenciál, növekedési potenciál, felértékelődési tér, célárfolyama, célárfolyamot, célára, célár, célárat, célárfolyam, felértékelődési potenciál"
    ),
    past_references=words(
        "egy évvel korábban, tavaly, korábban idén, előző nap, előző héten, 2020-ban, 2021-ben, 2022-ben, 2023-ban, egy éve, egy évvel ezelőtt, tavalyi, az előző évben, az előző napon, előző napi, 2015-ben, 2016-ban, 2017-ben, 2018-ban, 2019-ben, akkor, annak idején, korábban, a válság idején, az előző kereskedési napon, múlt évben, az előző héten, egy hónappal korábban, egy héttel korábban"
    ),
    comparisons=words(
        "képest, az előző évhez képest, éves alapon, éves összevetésben, mint, szemben, előző évhez képest, egy évvel korábbihoz képest, az előző negyedévhez képest, az előző hónaphoz képest, azonos időszakához képest, azonos időszakában, azonos időszak, éves bázison, éves összehasonlításban, havi alapon, negyedéves alapon, szemben a, mint egy éve, mint tavaly, a várakozások felett, a várakozások alatt, a vártnál jobb, a vártnál rosszabb, vártnál, várttól, tavalyinál, elmarad a várttól, évesített"
    ),
    discounts=words("kedvezmény, kedvezménnyel, leárazás, akció"),
    respectively=words("illetve"),
    anaphora=words(
        "a részvényárfolyam, a részvény, a részvények, a papír, a papírok, az árfolyam, az index, a deviza"
    ),
    conjunctions=words("és, valamint, illetve, továbbá"),
    clause_breaks=words("míg, de, miközben, azonban, viszont, miután, mert, bár, ugyanakkor, amikor"),
    link_markers=words("olvassa el, olvasd el, kapcsolódó cikk, lásd még"),
    tail_headers=words(
        "olvasta már, olvassa el, kapcsolódó, kapcsolódó cikkek, további hírek, legolvasottabb, ezt is ajánljuk, ajánlott, bővebben, kapcsolódó hírek, kapcsolódó anyagok, kapcsolódó tartalom, ajánlott cikkek, ajánlott tartalom, ajánljuk, ezek is érdekelhetik, ez is érdekelheti, érdekelheti még, további cikkek, további cikkeink, legfrissebb, legfrissebb hírek, friss hírek, népszerű, legnépszerűbb, olvasson tovább, tovább olvasom, címkék, témák, hirdetés, a rovat további hírei, ne maradjon le, kövessen minket"
    ),
    byline_markers=words("a szerzőről"),
    disclosure_markers=words("nem minősül befektetési tanácsadásnak, jogi nyilatkozat"),
    share_widget_markers=words("megosztás facebookon, megosztás"),
    list_headers=words("nyertesek, vesztesek, legjobban teljesítők"),
    winners=words("nyertes, legjobban"),
    losers=words("vesztes"),
    weekdays=words("hétfő, kedd, szerda, csütörtök, péntek, szombat, vasárnap"),
    months=words(
        "január, február, március, április, május, június, július, augusztus, szeptember, október, november, december"
    ),
    relative_days={"ma": 0, "tegnap": -1, "ma reggel": 0},
    look_alikes=words(
        "milliárd forintos forgalom, milliárd forintos forgalommal, millió forintos forgalom, forintos forgalom mellett, eurós forgalom mellett, forgalom mellett, esett szó, szó esett, hozott létre, hozott döntést, döntést hozott, nyert ki, plusz egy, legmagasabb szint óta, legalacsonyabb szint óta, óta a legmagasabb, óta a legalacsonyabb, óta a legnagyobb, óta nem látott, óta először, gazdasági visszaesés, munkahely elvesztése, életét vesztette, életüket vesztették, adócsökkentés, áremelés, béremelés, tőkeemelés, választást nyert, díjat nyert, pert nyert, meccset nyert, árfolyamrés, eső napok, esős"
    ),
    level_words=words("a szintre, szinten, szintre, volt, lett, állt"),
    case_endings={
        "": words(
            "nak, nek, nál, nél, ban, ben, ból, ből, tól, től, ra, re, ról, ről, hoz, hez, höz, t, ot, et, at, val, vel"
        ),
        "a": words("ának, át, ánál, ából, ától, ára, áról, ához, ával, ában"),
        "e": words("ének, ét, énél, éből, étől, ére, éről, éhez, ével, ében"),
    },
    change_columns=words("változás, vált., árfolyamváltozás, hozam"),
    month_phrases=words(
        "januárban, februárban, márciusban, áprilisban, májusban, júniusban, júliusban, augusztusban, szeptemberben, októberben, novemberben, decemberben"
    ),
    year_phrases=words("{}-ban, {}-ben"),
    duration_openers=words("az elmúlt, az utóbbi, az utolsó, elmúlt, utóbbi"),
    duration_units={
        Period.DAY: words("napban, nap alatt, nap során, kereskedési napban"),
        Period.WEEK: words("hétben, hét alatt, hét során"),
        Period.MONTH: words("hónapban, hónap alatt, hónap során"),
        Period.YEAR: words("évben, év alatt, év során"),
    },
    time_units={
        Period.DAY: words("nap, napi, ma"),
        Period.WEEK: words("hét, heti"),
        Period.MONTH: words("hónap, havi"),
        Period.QUARTER: words("negyedév"),
        Period.YEAR: words("év, éves"),
    },
)
