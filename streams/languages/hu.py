"""Hungarian."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="hu",
    name="Hungarian",
    experimental=False,
    decimal=",",
    rises=words("""
        emelkedik, emelkednek, emelkedett, emelkedtek, emelkedés, emelkedéssel, emelkedést, nőtt, nőttek, növekedés, növekedett, drágul, drágult, drágultak, drágulás, erősödik, erősödött, erősödtek, erősödés, erősödéssel
        ugrik, ugrott, ugrottak, kilőtt, megugrott, szárnyal, szárnyalt, rali, raliz, ralizott, pluszban, plusz, pluszos, felértékelődött, feljebb, magasabban, felpattant, kúszott fel, nyert, hozott, javult
    """),
    falls=words("""
        csökken, csökkent, csökkentek, csökkenés, csökkenéssel, esik, esnek, esett, estek, esés, eséssel, zuhan, zuhant, zuhantak, zuhanás, zuhanással, gyengül, gyengült, gyengültek, gyengülés, gyengüléssel
        veszít, veszített, vesztett, vesztettek, veszteség, bezuhant, bukott, mínuszban, mínusz, mínuszos, leértékelődött, lejjebb, alacsonyabban, lecsúszott, olcsóbb, olcsóbb lett, szakadt, beszakadt, süllyedt, mérséklődött
    """),
    flat=words("változatlan, változatlanul, stagnál, stagnált"),
    price_nouns=words(
        "részvény, részvények, részvényei, részvénye, részvényeinek, részvényár, árfolyam, árfolyama, árfolyamok, papír, papírok, papírja, papírjai, papírjának, papírjainak, index, indexe, tőzsde, deviza, hordó, olaj, arany, határidős"
    ),
    metric_nouns=words("""
        árbevétel, árbevétele, bevétel, bevételek, bevétele, forgalom, forgalma, eladások, értékesítés, nyereség, nyeresége, profit, adózott eredmény, eredmény, eredménye, üzemi eredmény, marzs, ebitda, költségek, kiadások, beruházás, beruházások
        gdp, gazdaság, gazdasági növekedés, infláció, inflációs, fogyasztói árak, termelői árak, munkanélküliség, munkanélküliségi ráta, kamat, kamatok, alapkamat, irányadó kamat, hozam, hozamok, hitel, hitelek, hitelállomány
        részesedés, részesedése, tulajdonrész, részesedést, piaci részesedés, osztalék, osztalékhozam, bérek, fizetések, keresetek, lakásárak, lakbérek, megrendelések, rendelésállomány, termelés, ipari termelés, export, kivitel, import, behozatal
        volumen, ügyfelek, felhasználók, utasok, dolgozók, foglalkoztatás, állás, adósság, hiány, államadósság, adó, áfa, vám, vámok, vámot, kedvezmény, prémium, valószínűség, támogatottság, várakozás, konszenzus, becslés, kapacitás, kibocsátás, kereslet, kínálat, fogyasztás, kapitalizáció, súly
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
        Period.YEAR: words("egy év alatt, az elmúlt évben, tavaly, éves szinten"),
        Period.YTD: words("idén, az év eleje óta, január óta"),
        Period.SINCE: words("óta, a tőzsdére lépés óta"),
        Period.FROM_HIGH: words("a csúcsról, a csúcshoz képest, csúcsától"),
        Period.FROM_LOW: words("a mélypontról, a mélyponthoz képest"),
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
    conditionals=words("ha, lehet, lehetne, talán, esetleg, feltéve, hacsak"),
    forecasts=words(
        "várhatóan, várható, várják, vár, előrejelzés, prognózis, becslések szerint, fog, fognak, számít, tervezi, jövőre"
    ),
    targets=words("célár, célárat, célárfolyam, felértékelődési potenciál"),
    past_references=words(
        "egy évvel korábban, tavaly, korábban idén, előző nap, előző héten, 2020-ban, 2021-ben, 2022-ben, 2023-ban"
    ),
    comparisons=words("képest, az előző évhez képest, éves alapon, éves összevetésben, mint, szemben"),
    discounts=words("kedvezmény, kedvezménnyel, leárazás, akció"),
    respectively=words("illetve"),
    anaphora=words("a részvény, a részvények, a papír, a papírok, az árfolyam, az index, a deviza"),
    conjunctions=words("és, valamint, illetve, továbbá"),
    clause_breaks=words("míg, de, miközben, azonban, viszont, miután, mert, bár, ugyanakkor, amikor"),
    tail_headers=words(
        "olvasta már, olvassa el, kapcsolódó, kapcsolódó cikkek, további hírek, legolvasottabb, ezt is ajánljuk, ajánlott, bővebben"
    ),
    byline_markers=words("a szerzőről"),
    disclosure_markers=words("nem minősül befektetési tanácsadásnak, jogi nyilatkozat"),
    share_widget_markers=words("megosztás facebookon, megosztás"),
    list_headers=words("nyertesek, vesztesek, legjobban teljesítők"),
    weekdays=words("hétfő, kedd, szerda, csütörtök, péntek, szombat, vasárnap"),
    months=words(
        "január, február, március, április, május, június, július, augusztus, szeptember, október, november, december"
    ),
    relative_days={"ma": 0, "tegnap": -1, "ma reggel": 0},
    look_alikes=words(
        "esett szó, szó esett, hozott létre, hozott döntést, döntést hozott, nyert ki, plusz egy"
    ),
    level_words=words("a szintre, szinten, szintre, volt, lett, állt"),
)
