"""Swedish."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="sv",
    name="Swedish",
    experimental=False,
    decimal=",",
    rises=words("""
        stack iväg, sticker iväg, drog iväg, drar iväg, drog upp, stiga, uppe, uppe med, klättra, stiger, steg, stigit, stigande, stigning, uppgång, uppgången, upp, klättrar, klättrade, klättrat, ökar, ökade, ökat, vinner, vann, lyfter, lyfte, lyft
        rusar, rusade, rusat, rusning, hoppar, hoppade, rusande, plus, på plus, plussar, plussade, stärks, stärktes, stärkts, stärker, avancerar, avancerade, högre, rekyl upp, återhämtade sig
        gick upp, går upp, gått upp, handlas upp, handlades upp, adderade, adderar, la på sig, drar, drog, spurtar, spurtade, raketar, skjuter i höjden
        stigit med, stigning på, stigningen, uppgång på, uppgångar på, uppgångarna på, uppgångar om, uppgång om, uppgångar, uppgångarna, upp med, uppåt, klättring, ökning, ökning på, vinner mark, vinst på, lyft på, lyftet, lyfts, rusning på, rusningen, rusar upp, hoppat, hopp på, plussat, stärkning, förstärktes, avancerat, stegrade, stegrats, stigarna, dyrare, rekylerar upp, rekylerade upp, rekyl uppåt, återhämtar sig, återhämtat sig, återhämtning, handlas högre, steg med, adderat, lägger på, lade på, lagt på sig, spurtat, raketade, raketat, exploderar, exploderade, skjuter upp, sköt upp, sköt i höjden, flyger, flög, lättar uppåt, tickar upp, tickade upp, sticker upp, stack upp, på grönt, grönt territorium, medvind, uppvärdering, studsar, studsade, studs, kursuppgång, kursuppgången, kursrally, rally, kurslyft
    """),
    falls=words("""
        störtdykning, störtdykningen, falla, sjunka, nere, nere med, faller, föll, fallit, fallande, fall på, nedgång, nedgången, ned, ner, sjunker, sjönk, sjunkit, tappar, tappade, tappat, backar, backade, backat, minskar, minskade, förlorar, förlorade
        rasar, rasade, rasat, ras, kursras, dyker, dök, störtdyker, störtdök, störtar, minus, på minus, försvagas, försvagades, försvagats, lägre, gick ned, går ned, gick ner, går ner, handlas ned, handlades ned
        halkar, halkade, pressas, pressades, tyngs, tyngdes, rekyl ned, viker, vek, viker ned, vek ned, kraschar, kraschade, rutschar, rutschade
        fallet, fall med, fallande med, kursfall, kursfallet, nedgång på, nedgångar på, nedgångarna på, nedgångar om, nedgång om, nedgångar, nedgångarna, ned med, nedåt, på nedsidan, sjunkande, tapp, tapp på, tappet, tappar mark, backar med, backning, nedställ, minskat, minskning, förlorat, förlust på, raset, ras på, rasar ihop, rasar ned, dykning, dykt, dyker ned, störtdykt, störtade, störtat, störtfall, försvagning, lägre med, fallit med, gått ned, gått ner, halkat, halkar ned, halkade ned, pressats, pressas ned, tyngts, rekylerar, rekylerade, rekylerar ned, viker nedåt, vikit, kraschat, krasch, rutschat, rutschkana, billigare, bakslag, säljtryck, på rött, rött territorium, i det röda, motvind, devalvering, korrigering, slaktas, slaktades, slaktats, sågas, sågades, dränks, dränktes, rasar med, vänder ned, vände ned, vänt ned, tickar ned, tickade ned, kursnedgång, kursnedgången, gav upp
    """),
    flat=words("oförändrad, oförändrat, oförändrade, stillastående, stabil, stabilt, kring nollan"),
    price_nouns=words(
        "aktie, aktien, aktier, aktierna, kurs, kursen, aktiekursen, börsen, index, kronan, valutan, oljepriset, guldpriset, storbolagsindex, terminer, terminerna"
    ),
    metric_nouns=words("""
        lagret, varulager, varulagret, lagernivåer, omsättning, omsättningen, nettoomsättning, försäljning, försäljningen, intäkter, resultat, resultatet, vinst, vinsten, rörelseresultat, rörelseresultatet, marginal, marginalen, rörelsemarginal, ebit, ebitda, ebita
        orderingång, orderingången, kostnader, bnp, ekonomin, tillväxt, tillväxten, inflation, inflationen, kpi, kpif, arbetslöshet, arbetslösheten, ränta, räntan, räntor, styrränta, styrräntan, styrräntor, bolåneränta, bolåneräntor, tioårsränta, avkastning
        andel, andelar, ägarandel, innehav, kapitalet, rösterna, marknadsandel, utdelning, utdelningen, direktavkastning, löner, lön, hyror, bostadspriser, bostadspriserna, huspriser, priser, produktion, produktionen, export, exporten, import, importen
        volym, volymer, volymen, kunder, användare, abonnenter, passagerare, besökare, anställda, personal, jobb, lån, skuld, underskott, skatt, moms, tull, tullar, tariffer, rabatt, premie, sannolikhet, opinion, väljarstöd, konsensus, prognos, förväntningar, bud, budpremie
        kapacitet, utsläpp, efterfrågan, konsumtion, börsvärde, värdering, riktkurs
        nettoomsättningen, intäkterna, intäkt, rörelseförlust, nettoförlust, resultat per aktie, vinst per aktie, vinsten per aktie, bruttomarginal, bruttomarginalen, rörelsemarginalen, ebita-marginal, ebita-resultat, kassaflöde, kassaflödet, orderbok, orderboken, organisk tillväxt, jämförbar försäljning, kostnaderna, investeringar, investeringarna, budget, överskott, överskottet, bytesbalans, statsskuld, skuldsättning, nettoskuld, bnp-tillväxt, bnp-tillväxten, kärninflation, kärninflationen, underliggande inflation, konsumentpriser, konsumentpriserna, konsumentprisindex, producentpriser, producentpriserna, producentprisindex, prisökning, prisökningar, matpriser, matpriserna, elpriser, elpriset, bensinpriset, drivmedelspriser, inköpspriser, löneökningar, löneökning, lönerna, reallöner, pensioner, befolkning, befolkningen, sysselsättning, sysselsättningen, varsel, räntehöjning, räntesänkning, räntebana, marknadsräntor, marknadsräntan, statsobligation, statsobligationer, obligationer, obligation, kupong, inlåning, utlåning, bolån, kreditförluster, kapitaltäckning, ägarandelen, ägande, aktiekapital, aktiekapitalet, röster, aktieägare, storägare, återköp, utdelningsandel, utdelningstillväxt, marknadsandelar, marknadsandelen, industriproduktion, industriproduktionen, produktionsvolym, detaljhandel, detaljhandeln, bilförsäljning, nyregistreringar, leveranser, kapacitetsutnyttjande, resenärer, turister, prenumeranter, användarna, medlemmar, tittare, anställda i, neddragningar, skattesats, arbetsgivaravgift, avgift, avgifter, subvention, strafftullar, tullarna, chans, chansen, odds, väljare, valdeltagande, röstetal, opinionsmätning, tillfrågade, svarande, andelen, andel av, tillgångar, substansvärde, substansrabatt, rabatten, premien, värderingen, börsvärdet, effektivitet, utsläppen, volatilitet, inköpschefsindex, industri-pmi, pmi, konfidensindikator, hushållens konsumtion, elförbrukning
    """),
    percent_words=words("procent, proc"),
    point_words=words("punkter, punkt"),
    percentage_point_words=words("procentenheter, procentenhet"),
    basis_point_words=words("räntepunkter, baspunkter, punkter ränta"),
    periods={
        Period.OPEN: words(
            "vid öppning, vid öppningen, öppnade, öppnar, i öppningen, i inledande handel, inledningsvis"
        ),
        Period.CLOSE: words(
            "vid stängning, vid stängningen, stängde, stänger, stängt, slutade, slutar, stängningskurs, vid stängningsdags"
        ),
        Period.DAY: words("på dagen, under dagen, dagens, på en dag"),
        Period.INTRADAY: words(
            "under förmiddagen, under eftermiddagen, vid lunchtid, för närvarande, i tidig handel, i skrivande stund, som mest, som lägst"
        ),
        Period.PREMARKET: words("förhandeln, i förhandeln, före öppning"),
        Period.AFTER_HOURS: words("efterhandeln, i efterhandeln, efter stängning"),
        Period.WEEK: words("denna vecka, under veckan, veckan, förra veckan, på en vecka, senaste veckan"),
        Period.MONTH: words("denna månad, under månaden, senaste månaden, förra månaden, på en månad"),
        Period.QUARTER: words(
            "under kvartalet, detta kvartal, under första kvartalet, under andra kvartalet, under tredje kvartalet, under fjärde kvartalet"
        ),
        Period.YEAR: words(
            "senaste året, på ett år, förra året, senaste tolv månaderna, fjolårets, i fjol, förra årets, fjolåret"
        ),
        Period.YTD: words(
            "i år, sedan årets början, sedan årets start, hittills i år, sedan årsskiftet, under året"
        ),
        Period.SINCE: words(
            "sedan noteringen, sedan börsnoteringen, sedan börsintroduktionen, sedan introduktionen, sedan toppen, sedan botten, sedan start, sedan starten, sedan dess, sedan i fjol, sedan i våras, sedan i somras, sedan i höstas, sedan i vintras, sedan sommaren, sedan slutet av, sedan början av, sedan mitten av, sedan januari, sedan februari, sedan mars, sedan april, sedan maj, sedan juni, sedan juli, sedan augusti, sedan september, sedan oktober, sedan november, sedan december, sedan i januari, sedan i februari, sedan i mars, sedan i april, sedan i maj, sedan i juni, sedan i juli, sedan i augusti, sedan i september, sedan i oktober, sedan i november, sedan i december"
        ),
        Period.FROM_HIGH: words("från toppen, från toppnoteringen, under toppen"),
        Period.FROM_LOW: words("från botten"),
    },
    qualifiers={
        Qualifier.OVER: words("inte mindre än, mer än, över, drygt, minst"),
        Qualifier.NEARLY: words("nästan, knappt, nära, nära nog, mindre än, strax under"),
        Qualifier.ABOUT: words("cirka, omkring, ungefär, runt, kring, ca"),
        Qualifier.AS_MUCH_AS: words("upp till, som mest, maximalt, hela, så mycket som"),
    },
    number_words=numbers(
        "en halv 0.5, en 1, ett 1, två 2, tre 3, fyra 4, fem 5, sex 6, sju 7, åtta 8, nio 9, tio 10, elva 11, tolv 12, femton 15, tjugo 20, trettio 30"
    ),
    magnitudes=words("tusen, miljon, miljoner, miljard, miljarder, mkr, mdr, mln"),
    range_words=words("till, och"),
    range_openers=words("mellan, från"),
    partitives=words("av, av de, av alla, av aktierna, av kapitalet, av rösterna"),
    negations=words("inte, ej, aldrig, ingen, inget, utan"),
    conditionals=words("om, skulle, kan, kunde, kanske, möjligen, eventuellt, såvida"),
    forecasts=words(
        "väntas, väntades, förväntas, förväntades, väntat, prognos, prognosen, spår, tror, ska, kommer att, räknar med, beräknas, kommande, väntade, väntar sig, förväntar sig, räknade med, spådde, spås, prognostiserar, tror på, ser framför sig, bedömer, bedöms, uppskattar, uppskattas, ska nå, ska öka, ska bli, planerar, siktar på, mål om, till 2030, nästa år, nästa kvartal, estimat, konsensus låg"
    ),
    targets=words("riktkurs, riktkursen, uppsida, nedsida, potential"),
    past_references=words(
        "året innan, ett år tidigare, i fjol, tidigare i år, dagen innan, veckan innan, 2020, 2021, 2022, 2023, föregående år, året före, förra året, för ett år sedan, föregående dag, föregående vecka, i 2020, under 2015, under 2016, under 2017, under 2018, under 2019, under 2020, under 2021, under 2022, under 2023, på den tiden, historiskt, under krisen, månaden innan"
    ),
    comparisons=words(
        "jämfört med, mot, än, i årstakt, på årsbasis, än väntat, från samma period, i jämförelse med, mot väntat, bättre än väntat, sämre än väntat, högre än väntat, lägre än väntat, över förväntan, under förväntan, samma period, samma månad, samma kvartal, motsvarande period, årstakt, på månadsbasis, kvartal för kvartal, säsongsjusterat, från året innan, högre än, lägre än, relativt, kontra"
    ),
    discounts=words("rabatt, rea, nedsatt"),
    respectively=words("respektive, resp., resp"),
    anaphora=words("aktien, aktierna, kursen, bolagets aktie, indexet, valutan"),
    conjunctions=words("och, samt, liksom"),
    clause_breaks=words("medan, men, däremot, sedan, eftersom, när, efter att, trots, dock"),
    link_markers=words("läs också, läs även, läs mer, se även"),
    tail_headers=words(
        "läs också, läs även, läs mer, mer om, relaterat, relaterade artiklar, mest läst, mest lästa, fler nyheter, se även, rekommenderat, läs mer om, läs vidare, läs nästa, mer från, mer läsning, relaterade nyheter, liknande artiklar, rekommenderade artiklar, rekommenderas för dig, mest lästa artiklar, populärt, populärast, senaste nytt, senaste nyheterna, senaste artiklarna, fler artiklar, fler artiklar om, se också, missa inte, taggar, ämnen, annons, nyhetsbrev, dela artikeln, topplistan, i fokus"
    ),
    byline_markers=words("av: redaktionen, om skribenten, skribent"),
    disclosure_markers=words("skribenten äger, utgör inte investeringsrådgivning, ansvarsfriskrivning"),
    share_widget_markers=words("dela på facebook, dela artikeln, dela på, tweeta"),
    list_headers=words("vinnare, förlorare, dagens vinnare, dagens förlorare"),
    winners=words("vinnar"),
    losers=words("förlorar"),
    weekdays=words("måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag"),
    months=words(
        "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december"
    ),
    relative_days={"i dag": 0, "idag": 0, "i går": -1, "igår": -1, "i morse": 0},
    look_alikes=words(
        "senare i veckan, senare i månaden, senare i år, senare i dag, kunde notera, kan notera, upp till, ta upp, tar upp, tog upp, ge upp, ger upp, följa upp, lägga ned, lägger ned, lade ned, lägga ner, stänga ned, högre utbildning, i fall, i alla fall, i så fall, drar tillbaka, drar igång, drog igång, dra nytta, drar nytta, backa upp, vann mark, högsta sedan, lägsta sedan, högsta nivån sedan, lägsta nivån sedan, största fallet sedan, största uppgången sedan, för första gången sedan, läggs ned, stänger ned, skriver ned, skriva ned, nedskrivning, dra upp, väcka upp, hålla upp, trappa upp, trappar upp, bygga upp, bygger upp, byggt upp, köpa upp, köper upp, köpte upp, säga upp, säger upp, sade upp, i varje fall, i bästa fall, i värsta fall, vinna mark, vann valet, vann priset, plus och minus, uppåt och nedåt, tappade lite fart, tappar fart, tappat fart"
    ),
    level_words=words("till, på, uppgår till, uppgick till, ligger på, låg på, blev"),
    change_columns=words("förändring, utveckling, utv., +/-, diff, kursutveckling, avkastning"),
    calendar_openers=words("i, under, under hela, år"),
    duration_openers=words("på, de senaste, under de senaste, de gångna, inom, över"),
    duration_units={
        Period.DAY: words("dagar, dagarna, handelsdagar, handelsdagarna"),
        Period.WEEK: words("vecka, veckor, veckorna"),
        Period.MONTH: words("månad, månader, månaderna"),
        Period.YEAR: words("år, åren"),
    },
    time_units={
        Period.DAY: words("dag, dagar, idag, i dag"),
        Period.WEEK: words("vecka, veckor"),
        Period.MONTH: words("månad, månader, mån"),
        Period.QUARTER: words("kvartal"),
        Period.YEAR: words("år"),
    },
)
