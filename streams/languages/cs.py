"""Czech."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="cs",
    name="Czech",
    experimental=False,
    decimal=",",
    rises=words("""
        přidával, přidávala, přidávalo, přidávaly, připisoval si, připisovala si, připisovaly si,
        nahoru šly, nahoru šel, nahoru šla, nahoru zamířily, odrazilo, odrazili, polepšili, polepšilo si, polepšili si, posilovalo, posilovali, poskočili, posílili, přidali, připsalo si, připsali si, přičetlo, přičetli, přičetly, rostlo, rostli, skočili, stoupalo, stoupali, stoupaly, stoupli, vyletěli, vyskočili, vystřelili, vyšplhalo, vyšplhali, vzrostli, zdražili, zhodnotili, zotavilo se, zotavili se, zpevnili, zpevnily, zvedlo se o, zvedli se o, zvýšili se, získali
        zvedla se o, zvedl se o, zvedly se o, se zvedla o, se zvedl o, se zvedly o, růstu dosáhly, růstu dosáhla, růstu dosáhlo, růstu dosáhl, růstu dosáhli, připsal, připsala, připsaly, polepšil, polepšila, polepšilo, polepšily
        roste, rostou, rostl, rostla, rostly, vzrostl, vzrostla, vzrostlo, vzrostly, růst, růstem, nárůst, vzestup, stoupá, stoupají, stoupl, stoupla, stouplo, stouply, stoupal, stoupala, posiluje, posilují, posílil, posílila, posílilo, posílily, posiloval, posilovala, posílení
        přidává, přidávají, přidal, přidala, přidalo, přidaly, získává, získal, získala, získalo, získaly, zisk, zpevnil, zpevnila, zpevnilo, zpevňuje, zdražuje, zdražil, zdražila, zdražilo, zdražily, zhodnotil, zhodnotila
        vyskočil, vyskočila, vyskočily, poskočil, poskočila, poskočily, vyletěl, vyletěla, vyletěly, vystřelil, vystřelila, vystřelily, odrazil, plus, v plusu, v zeleném, nahoru, výše, připsal si, připsala si, připsaly si, připisuje
        ziskem, získávají, získávala, získávaly, rostoucí, růstu, růstem o, růst o, nárůstem, stoupají o, stoupání, posílením, posilovaly, posilující, zdražení, zdražuje o, zdražením, zhodnotilo, zhodnotily, zhodnocení, zhodnocuje, vyskočilo, skočil, skočila, skočilo, skočily, poskočilo, skok, vyletělo, vystřelilo, odrazila, odrazily, odraz, do plusu, zelených číslech, v zelených číslech, do zeleného, zvýšil se, zvýšila se, zvýšilo se, zvýšily se, zvyšuje se, zvyšují se, šplhá, šplhají, vyšplhal, vyšplhala, vyšplhaly, zotavil se, zotavila se, zotavily se, zotavení, rally, ožil, ožily, připisují, polepšil si, polepšila si, polepšily si, vzrůst, vylepšil se, přičetl, přičetla
    """),
    falls=words("""
        odevzdává, odevzdávají, odevzdávala, odevzdávaly, odepisoval, odepisovala, odepisovalo, odepisovaly,
        spadnul, spadnula, spadnuly, spadnulo, propadl se, propadla se, propadly se,
        dolů šly, dolů šel, dolů šla, dolů zamířily, klesali, klesli, odepsali, odevzdali, odečetlo, odečetli, odečetly, oslabili, oslabovalo, oslabovali, padlo, padli, pohoršili, pohoršilo si, pohoršili si, pohoršily si, pokleslo, poklesli, propadli, sesunulo se, sesunuli se, snížili se, spadlo, spadli, umazalo, umazali, ustoupilo, ustoupili, zhroutili se, zkolabovalo, zkolabovali, zlevnili, znehodnotilo, znehodnotili, znehodnotily, ztratili, zřítilo se, zřítili se
        přišel o, přišla o, přišlo o, přišly o, přišli o,
        ztráty, ztrácely, ztrácel, pohoršil, pohoršila, pohoršilo, pohoršily
        klesá, klesají, klesl, klesla, kleslo, klesly, klesal, klesala, pokles, poklesem, poklesl, poklesla, poklesly, padá, padají, padl, padla, padly, pád, propadá, propadl, propadla, propadly, propad, ztrácí, ztrácejí, ztratil, ztratila, ztratilo, ztratily, ztráta, ztrátou
        oslabuje, oslabují, oslabil, oslabila, oslabilo, oslabily, oslaboval, oslabovala, oslabení, odepisuje, odepsal, odepsala, odepsalo, odepsaly, odevzdal, odevzdala, odevzdaly, zlevňuje, zlevnil, zlevnila, zlevnilo, zlevnily, sestoupil, zhroutil se, zhroutila se
        minus, mínus, v minusu, v mínusu, v červeném, dolů, níže, umazal, umazala, umazaly, snížil se, snížila se, snížily se
        klesající, poklesem o, pokles o, poklesu, ústup o, ústupu o, ústupem o, poklesy, klesaly, klesalo, propadem, propadají, propadalo, propadlo, propadaly, ztrátou o, ztrácel o, ztrácející, ztrátu, oslabením, oslabovaly, oslabující, odepisují, odevzdalo, zlevnění, zlevňují, zhroutily se, zhroutilo se, zřítil se, zřítila se, zřítily se, zřícení, sesunul se, sesunula se, sesunuly se, sesun, do minusu, do mínusu, do červeného, červených číslech, v červených číslech, snižuje se, snižují se, snížilo se, snížení, znehodnotil, znehodnotila, znehodnocení, krach, výprodej, korekce, korekcí, korekci, kolabuje, zkolaboval, zkolabovala, zkolabovaly, zavřel v minusu, ustoupil, ustoupila, ustoupily, ustupuje, ustupují, spadl, spadla, spadly, padalo, padaly, padal, odečetl, odečetla, pohoršil si, pohoršila si, devalvace
    """),
    flat=words("beze změny, nezměněn, nezměněna, nezměnil se, stagnuje, stagnoval, stagnovala, stagnovaly"),
    price_nouns=words(
        "emise, akcie, akcií, akcii, akciím, cenné papíry, titul, tituly, kurz, kurs, cena akcií, index, indexu, burza, koruna, měna, barel, ropa, zlato, kontrakt, kontrakty"
    ),
    metric_nouns=words("""
        zaměstnanost, zaměstnanosti, počet klientů, počtu klientů, počet zákazníků, počet zaměstnanců, počet cestujících, tržby, tržeb, výnosy, výnosů, prodej, prodeje, prodejů, zisk, zisku, ztráta, ztráty, ztrátu, čistý zisk, zisk před zdaněním, provozní zisk, zisky, ziskovost, marže, ebitda, ebit, hospodářský výsledek, náklady, nákladů, výdaje, investice
        hdp, ekonomika, ekonomiky, hospodářský růst, inflace, inflaci, spotřebitelské ceny, ceny výrobců, nezaměstnanost, nezaměstnanosti, úroková sazba, úrokové sazby, sazba, sazby, úrok, úroky, hypotéky, hypoték, výnos dluhopisů, výnos dluhopisu
        podíl, podílu, podíly, tržní podíl, základního kapitálu, kapitálu, dividenda, dividendy, dividendový výnos, mzdy, mzda, platy, nájmy, ceny bytů, ceny nemovitostí, zakázky, zakázek, výroba, výroby, průmyslová výroba, vývoz, export, dovoz, import
        objem, objemy, zákazníků, uživatelů, cestujících, zaměstnanců, pracovních míst, úvěry, úvěrů, dluh, deficit, schodek, daň, daně, dph, cla, clo, cel, sleva, slevy, prémie, pravděpodobnost, průzkum, preference, konsensus, očekávání, odhad, odhady, kapacita, emise co2, emise skleníkových plynů, emise oxidu uhličitého, emise oxidů, množství emisí, poptávka, spotřeba, kapitalizace, ocenění, váha, registrace
        čistá ztráta, provozní ztráta, zisk na akcii, hrubý zisk, obrat, obratu, tržeb za, provozní výsledek, rozpočet, rozpočtu, přebytek, přebytku, státní dluh, zadlužení, hrubý domácí produkt, průmysl, inflace jádrová, jádrová inflace, ceny potravin, ceny energií, ceny pohonných hmot, ceny jízdného, jízdné, nájemné, nájemného, důchody, důchodů, mezd, mezdy, minimální mzda, minimální mzdy, obyvatel, obyvatelstva, rezervy, repo sazba, základní sazba, pribor, výnos, dluhopis, dluhopisy, dluhopisů, kupon, vklady, vkladů, úvěr, hypotéka, podílem, akcionář, akcionáři, akcionářů, hlasovacích práv, zpětný odkup, objem obchodů, zobchodovaný objem, maloobchodní tržby, maloobchodních tržeb, prodeje aut, zásoby, zásob, kapacity, využití kapacit, turistů, turisté, návštěvníků, diváků, sledovanost, propouštění, nezaměstnaných, daní, spotřební daň, poplatky, poplatek, odvody, dotace, tarify, šance, pravděpodobnosti, dotázaných, respondentů, voličů, volební účast, hlasy, hlasů, procentuální podíl, aktiva, aktiv, objednávky, objednávek, dodávky, dodávek, efektivita, volatilita, důvěra, index nákupních manažerů, mzdový růst, jádrové inflace
    """),
    percent_words=words("procent, procenta, procento, procentech, pct, proc."),
    point_words=words("bodů, body, bod, bodu, b."),
    percentage_point_words=words("procentního bodu, procentní bod, procentní body, procentních bodů, p.b."),
    basis_point_words=words("bazických bodů, bazické body, bazický bod"),
    periods={
        Period.OPEN: words(
            "na otevření, po otevření, na začátku obchodování, otevřel, otevřela, otevřely, v úvodu"
        ),
        Period.CLOSE: words(
            "na závěr, závěr, zavřel, zavřela, zavřely, uzavřel, uzavřela, uzavřely, zakončil, zakončila, skončil, skončila, skončily, v závěru obchodování, při závěru"
        ),
        Period.DAY: words(
            "poslední den týdne, první den týdne, poslední obchodní den týdne, první obchodní den týdne, za den, během dne, denní, na seanci, v průběhu dne"
        ),
        Period.INTRADAY: words(
            "během obchodování, dopoledne, odpoledne, v poledne, aktuálně, kolem poledne, v průběhu obchodování"
        ),
        Period.PREMARKET: words("před otevřením, před zahájením obchodování, v předburzovním obchodování"),
        Period.AFTER_HOURS: words("po uzavření, po uzavření burzy, v obchodování po uzavření"),
        Period.WEEK: words(
            "za celý zkrácený obchodní týden, za zkrácený týden, za celý obchodní týden, týdenního, od začátku týdne, od počátku týdne, v minulém týdnu, v tomto týdnu, za poslední týden, za uplynulý týden, během týdne, v uplynulém týdnu, tento týden, za týden, za celý týden, v týdnu, týdenní, minulý týden, mezitýdenně, týdně"
        ),
        Period.MONTH: words(
            "od začátku měsíce, od počátku měsíce, v minulém měsíci, v tomto měsíci, za poslední měsíc, za uplynulý měsíc, během měsíce, tento měsíc, za měsíc, měsíční, minulý měsíc, meziměsíčně"
        ),
        Period.QUARTER: words("za čtvrtletí, čtvrtletní, mezičtvrtletně"),
        Period.YEAR: words(
            "za rok, za poslední rok, loni, za posledních 12 měsíců, vloni, loňský, loňského, loňském, loňským, loňské, loňskou, loňských"
        ),
        Period.YTD: words(
            "od počátku roku, od začátku letošního roku, od počátku letošního roku, od začátku roku, letos, od ledna"
        ),
        Period.SINCE: words(
            "za tři čtvrtletí, za pololetí, za první pololetí, za půl roku, za půlrok, od vstupu na burzu"
        ),
        Period.FROM_HIGH: words("pod svým maximem, pod rekordem, od maxima, pod maximem, od vrcholu"),
        Period.FROM_LOW: words("od minima, ode dna"),
    },
    qualifiers={
        Qualifier.OVER: words(
            "ne méně než, nikoli méně než, více než, přes, nad, alespoň, nejméně, o více než"
        ),
        Qualifier.NEARLY: words("téměř, skoro, bezmála, necelé, necelých, necelá, méně než, pod"),
        Qualifier.ABOUT: words("asi, zhruba, přibližně, kolem, okolo, cca"),
        Qualifier.AS_MUCH_AS: words("až, až o, maximálně, nejvýše"),
    },
    number_words=numbers(
        "půl 0.5, jeden a půl 1.5, jedno 1, jeden 1, dvě 2, dva 2, tři 3, čtyři 4, pět 5, šest 6, sedm 7, osm 8, devět 9, deset 10, dvanáct 12, patnáct 15, dvacet 20, třicet 30, jednu desetinu 0.1, desetinu 0.1, jednu setinu 0.01, dvě desetiny 0.2, dvě setiny 0.02, tři desetiny 0.3, tři setiny 0.03, čtyři desetiny 0.4, čtyři setiny 0.04, pět desetin 0.5, pět setin 0.05, šest desetin 0.6, šest setin 0.06, sedm desetin 0.7, sedm setin 0.07, osm desetin 0.8, osm setin 0.08, devět desetin 0.9, devět setin 0.09"
    ),
    magnitudes=words(
        "tisíc, tisíce, tis., milion, miliony, milionů, mil., mld., miliarda, miliardy, miliard, bilion, bilionu"
    ),
    range_words=words("až, a, do"),
    range_openers=words("mezi, od"),
    partitives=words(
        "podílu, kapitálu, akcií společnosti, všech, svých, trhu, dotázaných, hlasů, z celkového"
    ),
    negations=words("ne, není, nebyl, nikdy, bez, ani, žádný"),
    conditionals=words("pokud, kdyby, může, mohou, mohl by, mohla by, mohly by, by, případně"),
    forecasts=words(
        "prognóza, očekává, očekávají, očekávaný, předpokládá, předpovídá, odhaduje, odhadují, vzroste, klesne, plánuje, v příštím, očekávalo se, očekávané, předpokládají, odhadoval, předpovídají, prognózy, plánují, vzrostou, klesnou, stoupne, stoupnou, zvýší se, sníží se, bude, budou, dosáhne, příští rok, příštím roce, v příštím čtvrtletí, do konce roku, do roku 2030, počítá s, výhled, cílí na, čeká se"
    ),
    targets=words(
        "prostor k růstu, prostor pro růst, prostor pro další růst, cílová cena, cílovou cenu, cílové ceny, potenciál růstu, potenciál"
    ),
    past_references=words(
        "o rok dříve, před rokem, loni, dříve letos, v roce 2020, v roce 2021, v roce 2022, v roce 2023, den předtím, předchozí den, předchozího dne, v předchozím roce, v roce 2015, v roce 2016, v roce 2017, v roce 2018, v roce 2019, tehdy, v minulosti, během krize, v předchozí seanci, o týden dříve, o měsíc dříve, historicky, v loňském roce, loňského roku, minulý rok"
    ),
    comparisons=words(
        "ve srovnání s, oproti, proti, než, meziročně, meziroční, r/r, proti stejnému období, než loni, než před rokem, mezičtvrtletně, meziměsíčně, stejné období, ve stejném období, stejného období, proti předchozímu čtvrtletí, proti předchozímu měsíci, nad očekávání, pod očekávání, lepší než očekávání, horší než očekávání, nad odhady, pod odhady, lépe, než se čekalo, v souladu s očekáváními, vyšší než, nižší než, větší než, menší než, v ročním vyjádření, na roční bázi"
    ),
    discounts=words("sleva, slevu, slevou, zlevněno"),
    respectively=words("respektive, resp."),
    anaphora=words("akcie společnosti, akcie firmy, titul, kurz, index, měna"),
    conjunctions=words("a, i, stejně jako, spolu s"),
    clause_breaks=words("zatímco, ale, naopak, poté co, protože, ačkoli, však, když, přestože, kdežto"),
    link_markers=words(
        "čtěte také, čtěte též, čtěte více, přečtěte si, přečtěte si také, mohlo by vás zajímat"
    ),
    tail_headers=words(
        "čtěte také, čtěte více, přečtěte si, mohlo by vás zajímat, související, související články, nejčtenější, více k tématu, doporučujeme, čtěte dále, přečtěte si také, mohlo by vás také zajímat, související zprávy, další články, další zprávy, další z rubriky, podobné články, nejnovější zprávy, nejnovější, doporučené články, aktuálně, k tématu, témata, tagy, štítky, z naší nabídky, nepřehlédněte, reklama, video"
    ),
    byline_markers=words("o autorovi, autor: redakce"),
    disclosure_markers=words("není investičním doporučením, upozornění"),
    share_widget_markers=words("sdílet na facebooku, sdílet"),
    list_headers=words("rostoucí, klesající, nejvíce posílily, nejvíce oslabily"),
    weekdays=words("pondělí, úterý, středa, čtvrtek, pátek, sobota, neděle"),
    months=words(
        "ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince"
    ),
    relative_days={"dnes": 0, "včera": -1, "dnešní": 0},
    look_alikes=words(
        "při objemu, v objemu, při obratu, v obratu, v zisku zakončil, v zisku zakončila, v zisku zakončily, v zisku skončil, v zisku skončila, v zisku skončily, v zisku uzavřel, v zisku uzavřela, v zisku uzavřely, ztráta času, padl návrh, padlo rozhodnutí, přidal se k, přidala se k, přidaly se k, nejvýše od, nejníže od, nejvyšší od, nejnižší od, největší pokles od, největší růst od, nejhorší den od, nejlepší den od, poprvé od, růst hdp, růst ekonomiky, růst cen, růst sazeb, růst mezd, růst inflace, snížení sazeb, zvýšení sazeb, zvýšení daní, pokles inflace, pokles nezaměstnanosti, ztráta zaměstnání, ztratil práci, ztratil život, kurz na, jazykový kurz, výše uvedené, níže uvedené, výše zmíněný, plus minus, ve výši, výše úroku"
    ),
    level_words=words("na, na úroveň, na hodnotu, činil, činila, činilo, dosáhl, dosáhla"),
    case_endings={
        "": words("u, a, em, ovi, e"),
        "a": words("y, e, ě, u, ou"),
        "e": words("u, em, ovi"),
        "ia": words("ie, ii, iu, ií"),
        "o": words("a, u, em"),
    },
    change_columns=words("změna, zm., změna kurzu, výkonnost"),
    since_openers=words("od, od začátku, od počátku, od poloviny, od konce, od roku"),
    calendar_openers=words("v, ve, během, v roce, za rok, za celý rok"),
    month_forms=words(
        "lednu, únoru, březnu, dubnu, květnu, červnu, červenci, srpnu, září, říjnu, listopadu, prosinci"
    ),
    duration_openers=words("za, během, za poslední, za posledních, během posledních, v posledních"),
    duration_units={
        Period.DAY: words("dny, dní, dnech, seance, seancí"),
        Period.WEEK: words("týden, týdny, týdnů"),
        Period.MONTH: words("měsíc, měsíce, měsíců"),
        Period.YEAR: words("rok, roky, let, roků"),
    },
    time_units={
        Period.DAY: words("den, dny, denní, dnes"),
        Period.WEEK: words("týden, týdny, týdenní"),
        Period.MONTH: words("měsíc, měsíce"),
        Period.QUARTER: words("čtvrtletí"),
        Period.YEAR: words("rok, roky, let"),
    },
)
