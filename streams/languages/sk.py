"""Slovak."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="sk",
    name="Slovak",
    experimental=True,
    decimal=",",
    rises=words("""
        odrazily sa, ožilo, ožily, polepšily, polepšily si, posilnily, posilňovaly, poskočily, pridaly, pridávaly, prilepšilo si, prilepšily si, pripisovalo, pripisovaly, pripísaly, pripísaly si, prirátaly, skočily, spevnily, stúpaly, vyletely, vyskočily, vystrelily, vystúpalo, vystúpaly, vyšplhaly, zaznamenalo rast, zaznamenaly rast, zdražely, zhodnotily, zosilnely, zotavily sa, zvýšily sa, získaly, získavalo, získavaly
        rastie, rastú, rástol, rástla, rástlo, rástli, rastúci, rastúca, rastúce, rastu, rastom, rast o, rast akcií, rast kurzu, rast indexu, rast ceny, zaznamenal rast, zaznamenala rast, zaznamenali rast, vzrástol, vzrástla, vzrástlo, vzrástli, vzrast, narástol, narástla, narástlo, narástli, narastá, narastajú, nárast, nárastu, nárastom, vzostup, vzostupu, vzostupom
        stúpa, stúpajú, stúpal, stúpala, stúpalo, stúpali, stúpol, stúpla, stúplo, stúpli, stúpanie, stúpanie o, stúpajúci, stúpajúce, vystúpal, vystúpala, vystúpali
        posilňuje, posilňujú, posilňoval, posilňovala, posilňovalo, posilňovali, posilnil, posilnila, posilnilo, posilnili, posilnenie, posilnenia, posilnením, posilňovanie, posilňujúci, posilňujúce, spevňuje, spevňujú, spevnil, spevnila, spevnilo, spevnili, spevnenie, spevnením, zosilnel, zosilnela, zosilnelo, zosilneli
        pridáva, pridávajú, pridával, pridávala, pridávalo, pridávali, pridal, pridala, pridalo, pridali, pripisuje, pripisujú, pripisoval, pripisovala, pripisovali, pripísal, pripísala, pripísalo, pripísali, pripísal si, pripísala si, pripísalo si, pripísali si, pripisuje si, pripisujú si, prirátal, prirátala, prirátalo, prirátali
        polepšil, polepšila, polepšilo, polepšili, polepšil si, polepšila si, polepšilo si, polepšili si, polepšuje si, polepšujú si, prilepšil si, prilepšila si, prilepšili si
        získava, získavajú, získaval, získavala, získavali, získal, získala, získalo, získali, zisk, ziskom, so ziskom
        zdražie, zdražel, zdražela, zdraželo, zdraželi, zdražuje, zdražujú, zdraženie, zdražením, zhodnotil, zhodnotila, zhodnotilo, zhodnotili, zhodnotenie, zhodnocuje, zhodnocujú
        vyskočil, vyskočila, vyskočilo, vyskočili, poskočil, poskočila, poskočilo, poskočili, skočil, skočila, skočilo, skočili, vyletel, vyletela, vyletelo, vyleteli, vystrelil, vystrelila, vystrelilo, vystrelili, odrazil sa, odrazila sa, odrazilo sa, odrazili sa, sa odrazil, sa odrazila, sa odrazili, odraz
        zvýšil sa, zvýšila sa, zvýšilo sa, zvýšili sa, sa zvýšil, sa zvýšila, sa zvýšilo, sa zvýšili, zvyšuje sa, zvyšujú sa, sa zvyšuje, sa zvyšujú, šplhá, šplhajú, vyšplhal, vyšplhala, vyšplhalo, vyšplhali, zotavil sa, zotavila sa, zotavilo sa, zotavili sa, sa zotavil, sa zotavila, sa zotavili, zotavenie, ožil, ožila, ožili, zdvihol sa, zdvihla sa, zdvihlo sa, zdvihli sa, sa zdvihol, sa zdvihla, sa zdvihli
        plus, v pluse, do plusu, v zelenom, do zeleného, v zelených číslach, do zelených čísel, nahor, vyššie, rally
    """),
    falls=words("""
        klesaly, lacnelo, lacnely, odovzdaly, odpísaly, odrátalo, odrátaly, oslabily, oslabovaly, padaly, pohoršily, pohoršily si, skolabovalo, skolabovaly, stratily, strácaly, ustúpily, zlacnely, zmazalo, zmazaly, znehodnotily, znížily sa, zosunulo sa, zosunuly sa, zrútily sa
        klesá, klesajú, klesal, klesala, klesalo, klesali, klesol, klesla, kleslo, klesli, klesajúci, klesajúca, klesajúce, klesanie, pokles, poklesu, poklesom, pokles o, poklesy, poklesol, poklesla, pokleslo, poklesli
        padá, padajú, padal, padala, padalo, padali, padol, padla, padlo, padli, pád, pádu, pádom, spadol, spadla, spadlo, spadli, prepad, prepadu, prepadom, prepadá, prepadá sa, prepadajú sa, prepadol, prepadla, prepadlo, prepadli
        stráca, strácajú, strácal, strácala, strácalo, strácali, strácajúci, stratil, stratila, stratilo, stratili, strata, stratu, stratou, straty, so stratou, prišiel o, prišla o, prišlo o, prišli o
        oslabuje, oslabujú, oslaboval, oslabovala, oslabovalo, oslabovali, oslabil, oslabila, oslabilo, oslabili, oslabenie, oslabenia, oslabením, oslabujúci, oslabujúce, zoslabol, zoslabla, zoslablo, zoslabli
        odpisuje, odpisujú, odpisovala, odpisovali, odpísal, odpísala, odpísalo, odpísali, odovzdáva, odovzdávajú, odovzdal, odovzdala, odovzdalo, odovzdali, odrátal, odrátala, odrátali, pohoršil, pohoršila, pohoršilo, pohoršili, pohoršil si, pohoršila si, pohoršilo si, pohoršili si
        lacnie, lacnejú, lacnel, lacnela, lacneli, zlacnel, zlacnela, zlacnelo, zlacneli, zlacnenie, zlacnením, znehodnotil, znehodnotila, znehodnotilo, znehodnotili, znehodnotenie, devalvácia
        zrútil sa, zrútila sa, zrútilo sa, zrútili sa, sa zrútil, sa zrútila, sa zrútilo, sa zrútili, zosunul sa, zosunula sa, zosunuli sa, sa zosunul, sa zosunula, sa zosunuli, skĺzol, skĺzla, skĺzlo, skĺzli, kĺže, kĺžu, cúvol, cúvla, cúvlo, cúvli, ustúpil, ustúpila, ustúpilo, ustúpili, ustupuje, ustupujú
        znížil sa, znížila sa, znížilo sa, znížili sa, sa znížil, sa znížila, sa znížilo, sa znížili, znižuje sa, znižujú sa, sa znižuje, sa znižujú, zmazal, zmazala, zmazali, kolabuje, skolaboval, skolabovala, skolabovali, krach, výpredaj, výpredajom, korekcia, korekciu, korekciou
        mínus, v mínuse, do mínusu, v červenom, do červeného, v červených číslach, do červených čísel, nadol, nižšie
    """),
    flat=words(
        "bez zmeny, nezmenený, nezmenená, nezmenené, nezmenil sa, nezmenila sa, nezmenilo sa, nezmenili sa, sa nezmenil, sa nezmenila, sa nezmenili, stagnuje, stagnujú, stagnoval, stagnovala, stagnovalo, stagnovali, stagnácia"
    ),
    price_nouns=words(
        "akcie, akcia, akcií, akciu, akcii, akciám, akciami, cenné papiere, cenných papierov, titul, titulu, tituly, kurz, kurzu, cena akcií, cena akcie, ceny akcií, index, indexu, indexy, burza, burzy, koruna, koruny, mena, meny, barel, barelu, ropa, ropy, ropu, cena ropy, ceny ropy, zlato, zlata, cena zlata, striebro, striebra, kontrakt, kontraktu, kontrakty"
    ),
    metric_nouns=words("""
        tržby, tržieb, tržbami, tržbách, maloobchodné tržby, maloobchodných tržieb, obrat, obratu, výnosy, výnosov, výnos, výnosu, predaj, predaja, predaje, predajov, predaj áut, predaj automobilov, zisk, zisku, zisky, ziskov, čistý zisk, čistého zisku, hrubý zisk, prevádzkový zisk, prevádzkového zisku, zisk pred zdanením, zisk na akciu, ziskovosť, strata, straty, stratu, čistá strata, čistú stratu, prevádzková strata, hospodársky výsledok, hospodárskeho výsledku, marža, marže, maržu, marži, ebitda, ebit, náklady, nákladov, výdavky, výdavkov, investície, investícií
        hdp, hrubý domáci produkt, hrubého domáceho produktu, ekonomika, ekonomiky, ekonomiku, hospodárstvo, hospodárstva, hospodársky rast, hospodárskeho rastu, inflácia, inflácie, inflácii, infláciu, infláciou, miera inflácie, jadrová inflácia, jadrovej inflácie, spotrebiteľské ceny, spotrebiteľských cien, ceny výrobcov, ceny potravín, cien potravín, ceny energií, cien energií, ceny plynu, ceny elektriny, ceny pohonných látok, ceny benzínu, ceny nafty, nezamestnanosť, nezamestnanosti, miera nezamestnanosti, nezamestnaných
        úroková sadzba, úrokové sadzby, úrokových sadzieb, úrokovú sadzbu, základná sadzba, základnú sadzbu, sadzba, sadzby, sadzbu, sadzieb, úrok, úroky, úrokov, úročenie, hypotéka, hypotéky, hypoték, výnos dlhopisov, výnos dlhopisu, výnosy dlhopisov, dlhopis, dlhopisy, dlhopisov, kupón, euribor, vklady, vkladov, úver, úvery, úverov, dlh, dlhu, verejný dlh, štátny dlh, zadlženosť, zadlženosti, zadlženie, deficit, deficitu, schodok, schodku, prebytok, prebytku, rozpočet, rozpočtu, rezervy
        podiel, podielu, podiely, podielov, podielom, trhový podiel, trhového podielu, základného imania, základné imanie, kapitál, kapitálu, akcionár, akcionári, akcionárov, hlasovacích práv, spätný odkup, dividenda, dividendy, dividendu, dividend, dividendový výnos, mzda, mzdy, miezd, mzdu, minimálna mzda, minimálnej mzdy, priemerná mzda, plat, platy, platov, dôchodok, dôchodky, dôchodkov, nájom, nájmy, nájomné, nájomného, ceny bytov, cien bytov, ceny nehnuteľností, cien nehnuteľností, ceny bývania, ceny domov
        zákazky, zákaziek, objednávky, objednávok, dodávky, dodávok, výroba, výroby, výrobu, produkcia, produkcie, produkciu, priemyselná produkcia, priemyselnej produkcie, priemysel, priemyslu, stavebná produkcia, vývoz, vývozu, export, exportu, dovoz, dovozu, import, importu, objem, objemu, objemy, objem obchodov, zásoby, zásob, kapacita, kapacity, využitie kapacít, emisie, emisií, dopyt, dopytu, spotreba, spotreby, spotrebu, ťažba, ťažby, ťažbu, účinnosť, efektivita
        zákazníkov, zákazníci, používateľov, používatelia, predplatiteľov, cestujúcich, cestujúci, zamestnancov, zamestnanci, pracovných miest, pracovné miesta, prepúšťanie, turistov, turisti, návštevníkov, návštevnosť, divákov, sledovanosť, obyvateľov, obyvateľstva, registrácie, registrácií
        daň, dane, daní, daňou, dph, spotrebná daň, clo, clá, ciel, clami, colné sadzby, poplatok, poplatky, poplatkov, odvody, odvodov, dotácie, dotácií, tarify, taríf, zľava, zľavy, zliav, prémia, prémie, cestovné, cestovného, šanca, šance, pravdepodobnosť, pravdepodobnosti, prieskum, prieskumu, opýtaných, respondentov, voličov, volebná účasť, účasť, hlasov, preferencie, preferencií, aktíva, aktív, kapitalizácia, kapitalizácie, trhová kapitalizácia, váha, váhou, volatilita, volatility, dôvera, index nákupných manažérov, mzdový rast, rast miezd
    """),
    percent_words=words("percent, percento, percentá, percenta, percentách, perc."),
    point_words=words("bodov, body, bod, bodu, bodoch, b."),
    percentage_point_words=words(
        "percentuálny bod, percentuálne body, percentuálneho bodu, percentuálnych bodov, percentného bodu, percentných bodov, percentné body, percentný bod, p. b., p.b."
    ),
    basis_point_words=words("bázických bodov, bázické body, bázický bod, bázického bodu"),
    periods={
        Period.OPEN: words(
            "na otvorení, po otvorení, pri otvorení, na začiatku obchodovania, v úvode obchodovania, v úvode, otvoril, otvorila, otvorili, otvorilo"
        ),
        Period.CLOSE: words(
            "na záver, v závere, v závere obchodovania, na konci obchodovania, zatvoril, zatvorila, zatvorilo, zatvorili, uzavrel, uzavrela, uzavrelo, uzavreli, uzatvoril, uzatvorila, uzatvorili, zakončil, zakončila, zakončili, skončil, skončila, skončilo, skončili"
        ),
        Period.DAY: words("za deň, počas dňa, v priebehu dňa, denný, denne, medzidenne"),
        Period.INTRADAY: words(
            "počas obchodovania, v priebehu obchodovania, dopoludnia, predpoludním, popoludní, napoludnie, okolo poludnia, krátko po, aktuálne"
        ),
        Period.PREMARKET: words(
            "pred otvorením, pred otvorením burzy, pred začiatkom obchodovania, v predobchodnej fáze, v predburzovom obchodovaní"
        ),
        Period.AFTER_HOURS: words(
            "po zatvorení, po zatvorení burzy, po uzavretí, po uzavretí burzy, v obchodovaní po uzavretí, v poburzovom obchodovaní"
        ),
        Period.WEEK: words(
            "za posledný týždeň, za uplynulý týždeň, počas týždňa, tento týždeň, za týždeň, za celý týždeň, v týždni, v tomto týždni, minulý týždeň, v minulom týždni, týždenný, týždenne, medzitýždenne, od začiatku týždňa"
        ),
        Period.MONTH: words(
            "tento mesiac, v tomto mesiaci, za mesiac, za posledný mesiac, minulý mesiac, v minulom mesiaci, mesačný, mesačne, medzimesačne, od začiatku mesiaca"
        ),
        Period.QUARTER: words(
            "za štvrťrok, za kvartál, štvrťročný, štvrťročne, medzištvrťročne, medzikvartálne, v tomto štvrťroku"
        ),
        Period.YEAR: words(
            "za rok, za posledný rok, za celý rok, za posledných 12 mesiacov, za uplynulých 12 mesiacov, vlani, vlaňajší, vlaňajšieho, vlaňajšom, vlaňajším, vlaňajšej, vlaňajšie, minulý rok, v minulom roku"
        ),
        Period.YTD: words("od začiatku roka, od začiatku roku, tento rok, v tomto roku, od januára"),
        Period.SINCE: words(
            "od vstupu na burzu, za posledných päť rokov, za päť rokov, za tri roky, za pol roka, za šesť mesiacov"
        ),
        Period.FROM_HIGH: words("od maxima, pod maximom, od vrcholu, od rekordu"),
        Period.FROM_LOW: words("od minima, nad minimom, od dna"),
        Period.FROM_52_WEEK_HIGH: words("od ročného maxima, pod ročným maximom, od 52-týždňového maxima"),
        Period.FROM_52_WEEK_LOW: words("od ročného minima, nad ročným minimom, od 52-týždňového minima"),
    },
    qualifiers={
        Qualifier.OVER: words(
            "viac ako, viac než, o viac ako, o viac než, vyše, o vyše, cez, nad, najmenej, minimálne, prinajmenšom"
        ),
        Qualifier.NEARLY: words(
            "takmer, o takmer, skoro, o skoro, bezmála, menej ako, menej než, necelé, necelých, necelého, pod"
        ),
        Qualifier.ABOUT: words(
            "asi, o asi, zhruba, o zhruba, približne, o približne, okolo, cca, približne o, zhruba o"
        ),
        Qualifier.AS_MUCH_AS: words("až, až o, o až, maximálne, najviac, nanajvýš"),
    },
    number_words=numbers(
        "pol 0.5, jeden a pol 1.5, jedno 1, jeden 1, dve 2, dva 2, dve a pol 2.5, dva a pol 2.5, tri 3, štyri 4, päť 5, šesť 6, sedem 7, osem 8, deväť 9, desať 10, jedenásť 11, dvanásť 12, pätnásť 15, dvadsať 20, tridsať 30, desatinu 0.1, jednu desatinu 0.1, dve desatiny 0.2, tri desatiny 0.3, štyri desatiny 0.4, päť desatín 0.5, šesť desatín 0.6, sedem desatín 0.7, osem desatín 0.8, deväť desatín 0.9, jednu stotinu 0.01, dve stotiny 0.02, tri stotiny 0.03, štyri stotiny 0.04, päť stotín 0.05"
    ),
    magnitudes=words(
        "tisíc, tisíce, tisícov, tis., milión, milióny, miliónov, mil., miliarda, miliardy, miliárd, mld., bilión, bilióny, biliónov"
    ),
    range_words=words("až, a, do"),
    range_openers=words("medzi, od"),
    partitives=words(
        "podielu, kapitálu, akcií spoločnosti, akcií firmy, všetkých, svojich, trhu, opýtaných, hlasov, z celkového, z celkovej"
    ),
    negations=words(
        "nie, nie je, nie sú, nebol, nebola, nebolo, neboli, nikdy, bez, ani, žiadny, žiadna, nerastie, nerastú, nerástol, nerástla, nerástli, nevzrástol, nevzrástla, nevzrástli, nestúpol, nestúpla, nestúpli, neklesá, neklesajú, neklesol, neklesla, nekleslo, neklesli, neposilnil, neposilnila, neposilnili, neoslabil, neoslabila, neoslabili, nestratil, nestratila, nestratili, nepridal, nepridala, nepridali, nezískal, nezískala, nezískali"
    ),
    conditionals=words(
        "ak, keby, pokiaľ, môže, môžu, mohol by, mohla by, mohlo by, mohli by, by mohol, by mohla, by mohlo, by mohli, by, prípadne"
    ),
    forecasts=words(
        "očakáva, očakávajú, očakáva sa, očakávalo sa, sa očakáva, očakávaný, očakávané, predpokladá, predpokladajú, predpovedá, predpovedajú, odhaduje, odhadujú, odhadoval, prognózuje, prognózujú, podľa prognózy, plánuje, plánujú, vzrastie, vzrastú, narastie, narastú, klesne, klesnú, stúpne, stúpnu, posilní, oslabí, zvýši sa, zvýšia sa, zníži sa, znížia sa, sa zvýši, sa zníži, bude, budú, dosiahne, mal by, mala by, malo by, mali by, by mal, by mala, by malo, by mali, budúci rok, v budúcom roku, v budúcom štvrťroku, do konca roka, do roku 2030, počíta s, počítajú s, cieli na, čaká sa"
    ),
    targets=words(
        "priestor na rast, priestor na ďalší rast, cieľová cena, cieľovú cenu, cieľovej ceny, cieľové ceny, potenciál rastu, rastový potenciál, potenciál"
    ),
    past_references=words(
        "pred rokom, o rok skôr, rok predtým, vlani, minulý rok, v minulom roku, minulého roka, v predchádzajúcom roku, začiatkom roka, deň predtým, predchádzajúci deň, predchádzajúceho dňa, v predchádzajúci deň, o týždeň skôr, o mesiac skôr, v roku 2015, v roku 2016, v roku 2017, v roku 2018, v roku 2019, v roku 2020, v roku 2021, v roku 2022, v roku 2023, v roku 2024, vtedy, v minulosti, počas krízy, historicky"
    ),
    comparisons=words(
        "v porovnaní s, v porovnaní so, oproti, než, medziročne, medziročný, medziročného, medziročnom, medziročná, r/r, rovnaké obdobie, v rovnakom období, rovnakého obdobia, ako vlani, ako pred rokom, ako sa čakalo, ako sa očakávalo, medzištvrťročne, medzikvartálne, medzimesačne, nad očakávania, pod očakávania, lepšie ako očakávania, horšie ako očakávania, v súlade s očakávaniami, vyšší ako, vyššia ako, vyššie ako, nižší ako, nižšia ako, nižšie ako, v ročnom vyjadrení, na ročnej báze"
    ),
    discounts=words("zľava, zľavu, zľavou, so zľavou, zlacnené"),
    respectively=words("respektíve, resp."),
    anaphora=words(
        "akcie spoločnosti, akcie firmy, jej akcie, jeho akcie, akcie podniku, titul, kurz, index, mena"
    ),
    conjunctions=words("a, i, aj, rovnako ako, spolu s, spolu so"),
    clause_breaks=words(
        "zatiaľ čo, kým, ale, avšak, naopak, potom ako, potom čo, pretože, lebo, hoci, však, keď, napriek tomu, pričom"
    ),
    link_markers=words("čítajte tiež, čítajte aj, prečítajte si, prečítajte si aj"),
    tail_headers=words(
        "čítajte tiež, čítajte aj, čítajte viac, čítajte ďalej, prečítajte si, prečítajte si aj, prečítajte si tiež, mohlo by vás zaujímať, mohlo by vás tiež zaujímať, súvisiace, súvisiace články, súvisiace správy, najčítanejšie, najčítanejšie články, viac k téme, odporúčame, odporúčané články, ďalšie články, ďalšie správy, ďalšie z rubriky, podobné články, najnovšie správy, najnovšie, k téme, témy, štítky, neprehliadnite, reklama, video"
    ),
    byline_markers=words("o autorovi, autor: redakcia, zdroj: tasr, zdroj: sita"),
    disclosure_markers=words("nie je investičným odporúčaním, nejde o investičné odporúčanie, upozornenie"),
    share_widget_markers=words("zdieľať na facebooku, zdieľať, zdieľajte"),
    list_headers=words(
        "najviac rastúce, najviac klesajúce, najväčšie rasty, najväčšie poklesy, najviac posilnili, najviac oslabili, najviac stratili, najviac získali"
    ),
    winners=words("rasty"),
    weekdays=words("pondelok, utorok, streda, štvrtok, piatok, sobota, nedeľa"),
    months=words(
        "januára, februára, marca, apríla, mája, júna, júla, augusta, septembra, októbra, novembra, decembra"
    ),
    relative_days={"dnes": 0, "včera": -1, "dnešný": 0, "predvčerom": -2},
    look_alikes=words(
        "pri objeme, v objeme, pri obrate, v obrate, strata času, padol návrh, padlo rozhodnutie, pridal sa k, pridala sa k, pridali sa k, najvyššie od, najnižšie od, najvyšší od, najnižší od, najväčší pokles od, najväčší rast od, najhorší deň od, najlepší deň od, prvý raz od, prvýkrát od, rast hdp, rast ekonomiky, rast cien, rast sadzieb, rast inflácie, zníženie sadzieb, zvýšenie sadzieb, zvýšenie daní, pokles inflácie, pokles nezamestnanosti, strata zamestnania, stratil prácu, stratil život, prišli o život, prišiel o život, kurz na, jazykový kurz, vyššie uvedené, nižšie uvedené, vyššie spomenutý, plus mínus"
    ),
    level_words=words(
        "na, na úroveň, na hodnotu, predstavoval, predstavovala, predstavovalo, dosiahol, dosiahla, dosiahlo"
    ),
    case_endings={
        "": words("u, a, om, ovi, e"),
        "a": words("y, e, u, ou"),
        "e": words("u, om, ovi"),
        "ia": words("ie, ii, iu, iou"),
        "o": words("a, u, om"),
    },
    change_columns=words("zmena, zm., zmena kurzu, výkonnosť"),
    since_openers=words("od, od začiatku, od polovice, od konca, od roku"),
    calendar_openers=words("v, vo, počas, v roku, za rok"),
    month_forms=words(
        "januári, februári, marci, apríli, máji, júni, júli, auguste, septembri, októbri, novembri, decembri"
    ),
    duration_openers=words("za, počas, za posledné, za posledných, počas posledných, v posledných"),
    duration_units={
        Period.DAY: words("dni, dní, dňoch"),
        Period.WEEK: words("týždeň, týždne, týždňov, týždňoch"),
        Period.MONTH: words("mesiac, mesiace, mesiacov, mesiacoch"),
        Period.YEAR: words("rok, roky, rokov"),
    },
    time_units={
        Period.DAY: words("deň, dni, denná, dnes"),
        Period.WEEK: words("týždeň, týždne"),
        Period.MONTH: words("mesiac, mesiace"),
        Period.QUARTER: words("štvrťrok"),
        Period.YEAR: words("rok, roky"),
    },
)
