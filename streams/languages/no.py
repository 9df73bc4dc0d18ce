"""Norwegian (Bokmål and Nynorsk)."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="no",
    name="Norwegian",
    experimental=True,
    decimal=",",
    rises=words("""
        kursauke, kursauke på, kursauken, kursoppgang på, stiger, steg, steig, stige med, hadde stige, økte med, auka med, stige opp, auka, auke, aukar, auke med, aukar med, stig, stig med, steig med, gjekk opp, gjekk fram, går fram, gikk fram, gått fram, går frem, gikk frem, gått frem, gjekk fram med, gikk fram med, gjekk derimot fram, gikk derimot fram, gikk derimot frem, gikk derimot opp, gikk også fram, gikk også frem, gikk også opp, gjekk også fram, gjekk òg fram, fram med, frem med, prisoppgang, prisoppgang på, prishopp, opptur, opptur på, oppturen, oppturer, framgang, framgangen, framgang på, fremgang, fremgangen, fremgang på, steget, stigende, oppgang, oppgangen, opp, klatrer, klatret, øker, økte, økt, økning, vinner, vant, løfter, løftet, løftes, hopper, hoppet, byks, bykser, bykset
        raser opp, raste opp, spretter, spratt, plusser, pluss, i pluss, styrkes, styrket, styrker, styrket seg, avanserer, avanserte, høyere, går opp, gikk opp, gått opp, fyker, føk, rykker, rykket opp, legger på seg, la på seg, dyrere
        stigning, stigningen, stigning på, steg med, stiger med, oppgang på, kursvekst, kursvekst på, oppganger, opp med, oppover, klatring, økning på, vunnet, vinner terreng, løft, løft på, hopp, hopp på, hopper opp, raketter, raketterte, til himmels, går til himmels, gikk til himmels, rett opp, spretter opp, plusset, plusser på, styrking, styrking på, avansert, dyrere enn, oppsving, oppsving på, henter seg inn, hentet seg inn, rekyl opp, rykker opp, føyk, fyker opp, føk opp, fyker til værs, til værs, skyter fart, skjøt fart, skyter opp, skjøt opp, i grønt, grønne tall, kursoppgang, kursløft, kurshopp, rally, børsrally, børsoppgang, løfter seg, løftet seg, eksploderer, eksploderte, jumper, jumpet, bykset opp, legger på, la på, tikker opp, tikket opp, stikker av, medvind, oppskriving
    """),
    falls=words("""
        vart redusert, ble redusert,
        faller, falt, sokk, søkk, prisfall, prisfall på, prisfallet, nedtur, nedtur på, nedturen, nedturer, minka, minka med, minkar, dala, dalar, gjekk ned, gjekk tilbake, gjekk attende, gikk derimot tilbake, gjekk derimot tilbake, gikk derimot ned, gikk også tilbake, gikk også ned, gjekk òg tilbake, gjekk også tilbake, gikk tilbake, går tilbake, gått tilbake, gått attende, tilbake med, attende med, fell tilbake, fall tilbake, falle, rasa, hadde falle, fallende, fall på, nedgang, nedgangen, ned, synker, sank, sunket, taper, tapte, tapt, mister, mistet, minus, i minus, svekkes, svekket, svekker, svekket seg, lavere
        stuper, stupte, stupt, kollapser, kollapset, raser, raste, rast, krasjer, krasjet, dykker, dykket, går ned, gikk ned, gått ned, glir, gled, gir fra seg, ga fra seg, viker, vek, billigere, dundrer ned, dundret ned
        fall, fallet, fall med, falt med, faller med, kursfall, kursfallet, nedgang på, nedganger, ned med, nedover, synkende, tap på, taper terreng, tapte terreng, mistet terreng, svekkelse, svekkelse på, stup, stup på, stupet, stuper ned, kollaps, raser ned, raste ned, ras, ras på, kursras, børsfall, børsras, krasj, dykk, dykk på, gir etter, ga etter, glir ned, gled ned, sklir, skled, sklidd, faller tilbake, falt tilbake, tilbakegang, tilbakefall, trekker ned, trakk ned, trekkes ned, i rødt, røde tall, dumper, dumpet, dump, motbakke, motvind, salgspress, korreksjon, korreksjon på, devaluering, slakter, slaktes, slaktet, senkes, knekker sammen, kursnedgang, går på en smell, gikk på en smell, tryner, trynet, deiser, deiset, tikker ned, tikket ned, knuses, knust, barberes, barbert, redusert, svekket med
    """),
    flat=words("uendret, uendrede, tilnærmet uendret, stabil, stabilt, flatt"),
    price_nouns=words(
        "aksje, aksjen, aksjer, aksjene, kurs, kursen, aksjekursen, børsen, indeks, indeksen, hovedindeksen, hovudindeksen, aksjane, aksjekursane, kursane, indeksane, børsane, hovedindekser, krona, kronen, valutaen, oljeprisen, gullprisen, nordsjøolje, futures, terminer"
    ),
    metric_nouns=words("""
        skatteinntekter, skatteinntektene, skatteinntekta, omsetning, omsetningen, salg, salget, inntekter, resultat, resultatet, overskudd, driftsresultat, driftsresultatet, underskudd, margin, marginen, ebit, ebitda, fortjeneste, ordreinngang, kostnader
        omsetninga, omsetnaden, salet, overskotet, overskot, underskot, underskotet, straumprisen, straumprisane, bustadprisane, bustadprisar, prisauken, prisauke, arbeidsløysa, arbeidsløyse, eigardel, eigardelen, marknadsdel, løner, lønene, renta, kraftprisen, folketalet, passasjerar, kundar, tilsette, bnp, økonomien, økonomi, vekst, veksten, inflasjon, inflasjonen, prisvekst, prisveksten, kpi, konsumpriser, arbeidsledighet, arbeidsledigheten, ledighet, rente, renten, renter, styringsrente, styringsrenten, boliglånsrente, tiårsrenten, avkastning
        andel, andeler, eierandel, aksjekapital, aksjekapitalen, stemmer, markedsandel, utbytte, utbyttet, lønn, lønnsvekst, husleie, boligpriser, boligprisene, produksjon, produksjonen, eksport, eksporten, import, importen
        volum, kunder, brukere, abonnenter, passasjerer, besøkende, ansatte, jobber, lån, gjeld, skatt, moms, toll, tollsats, tollsatser, rabatt, premie, sannsynlighet, oppslutning, konsensus, forventning, forventninger, estimat, bud
        kapasitet, utslipp, etterspørsel, forbruk, børsverdi, markedsverdi, verdsettelse, kursmål
        driftsinntekter, driftsinntektene, inntektene, salgsinntekter, driftsmargin, driftsmarginen, bruttomargin, resultat per aksje, resultat før skatt, resultatet før skatt, nettoresultat, nettoresultatet, overskuddet, underskuddet, kontantstrøm, ordrereserve, ordrereserven, kostnadene, investeringer, investeringene, budsjett, budsjettet, statsbudsjettet, handelsoverskudd, handelsbalanse, fastlands-bnp, bnp-vekst, kjerneinflasjon, kjerneinflasjonen, konsumprisindeksen, produsentpriser, produsentprisindeksen, matpriser, matprisene, strømpriser, strømprisen, strømprisene, drivstoffpriser, bensinpris, leiepriser, leieprisene, lønninger, lønnsoppgjøret, lønnsveksten, reallønn, reallønnen, pensjoner, befolkning, befolkningen, sysselsetting, sysselsettingen, permitterte, nedbemanning, rentene, rentesats, renteheving, rentekutt, utlånsrente, innskuddsrente, statsrente, statsobligasjoner, obligasjoner, kupong, innskudd, utlån, utlånsvekst, boliglån, tap på utlån, kredittvekst, eierandelen, eierskap, stemmene, aksjonær, aksjonærer, storaksjonær, tilbakekjøp, utdelingsgrad, markedsandelen, markedsandeler, industriproduksjon, industriproduksjonen, detaljhandel, detaljhandelen, varehandel, bilsalg, bilsalget, nybilsalget, registreringer, leveranser, lagerbeholdning, kapasitetsutnyttelse, turister, trafikk, trafikken, kundevekst, medlemmer, seere, lesere, bemanning, stillinger, skattesats, skattesatsen, arbeidsgiveravgift, avgift, avgifter, gebyr, straffetoll, tollen, rabatten, sjanse, sjansen, velgere, valgdeltakelse, respondenter, spurte, av de spurte, meningsmåling, andelen, eiendeler, forvaltningskapital, verdijustert egenkapital, egenkapital, egenkapitalandel, gjeldsgrad, verdsettelsen, effektivitet, utslippene, etterspørselen, forbruket, volatilitet, pmi, innkjøpssjefsindeks, oljefondet, oppdrettsvolum, slaktevolum
    """),
    percent_words=words("prosent, pst, pst."),
    point_words=words("poeng"),
    percentage_point_words=words("prosentpoeng, prosentenheter"),
    basis_point_words=words("basispunkter, rentepunkter"),
    periods={
        Period.OPEN: words("ved åpning, åpnet, åpner, fra start, like etter åpning"),
        Period.CLOSE: words(
            "ved slutt, ved stenging, stengte, stenger, endte, ender, sluttet, slutta, slutter, sluttkurs, ved børsslutt"
        ),
        Period.DAY: words("på dagen, dagens, i løpet av dagen, på en dag"),
        Period.INTRADAY: words(
            "så langt i dag, i formiddag, i ettermiddag, i øyeblikket, for øyeblikket, tidlig i handelen, på det meste"
        ),
        Period.PREMARKET: words("i førhandelen, før åpning, førbørs"),
        Period.AFTER_HOURS: words("i etterhandelen, etter stenging, etterbørs"),
        Period.WEEK: words(
            "denne uken, uken, i uken, forrige uke, den siste uken, siste uke, siste uken, forrige ukes, på en uke, denne uka, uka, i uka, den siste uka, på ei uke, denne veka, i veka, førre veke, den siste veka, på ei veke"
        ),
        Period.MONTH: words(
            "denne måneden, i måneden, den siste måneden, forrige måned, på en måned, denne månaden, i månaden, den siste månaden, førre månad, på ein månad"
        ),
        Period.QUARTER: words("i kvartalet, dette kvartalet"),
        Period.YEAR: words("det siste året, på ett år, i fjor, siste tolv måneder, fjorårets, fjoråret"),
        Period.YTD: words(
            "i år, siden årsskiftet, siden årets start, så langt i år, hittil i år, siden nyttår, sidan årsskiftet, sidan nyttår, sidan i fjor"
        ),
        Period.SINCE: words("siden børsnoteringen, siden, sidan børsnoteringa, sidan"),
        Period.FROM_HIGH: words("fra toppen, under toppen"),
        Period.FROM_LOW: words("fra bunnen"),
    },
    qualifiers={
        Qualifier.OVER: words(
            "ikke mindre enn, ikkje mindre enn, meir enn, mer enn, over, drøyt, drøye, minst"
        ),
        Qualifier.NEARLY: words("nesten, nær, snaut, snaue, i underkant av, mindre enn"),
        Qualifier.ABOUT: words("cirka, omkring, rundt, omtrent, om lag, ca., rundt regnet"),
        Qualifier.AS_MUCH_AS: words("opptil, opp mot, på det meste, maksimalt, hele, så mye som"),
    },
    number_words=numbers(
        "en halv 0.5, halvannen 1.5, en 1, ett 1, to 2, tre 3, fire 4, fem 5, seks 6, sju 7, syv 7, åtte 8, ni 9, ti 10, elleve 11, tolv 12, femten 15, tjue 20, tretti 30"
    ),
    magnitudes=words(
        "millionar, milliardar, tusen, million, millioner, milliard, milliarder, mill, mill., mrd, mrd."
    ),
    range_words=words("til, og"),
    range_openers=words("mellom, fra"),
    partitives=words("av, av de, av alle, av aksjene, av kapitalen"),
    negations=words("ikke, ikkje, aldri, ingen, intet, uten, utan"),
    conditionals=words("hvis, dersom, ville, kan, kunne, kanskje, muligens, eventuelt, med mindre"),
    forecasts=words(
        "ventar, ventast, venta, trur, reknar med, spår at, ventes, forventes, forventer, venter, ventet, spår, tror, vil, skal, anslår, anslått, regner med, kommende, prognose, spådde, planlegger, sikter mot, mål om, estimerer, prognoser, neste år, neste kvartal, innen 2030, kan stige, ser for seg"
    ),
    targets=words("kursmål, kursmålet, oppside, nedside, potensial"),
    past_references=words(
        "året før, eit år tidlegare, for eit år sidan, veka før, månaden før, et år tidligere, i fjor, tidligere i år, dagen før, uken før, i 2020, i 2021, i 2022, i 2023, fjoråret, for et år siden, måneden før, forrige uke, i 2015, i 2016, i 2017, i 2018, i 2019, den gang, historisk, under krisen, de siste ti årene"
    ),
    comparisons=words(
        "sammenlignet med, samanlikna med, i forhold til, i høve til, mot, enn, år over år, enn ventet, på årsbasis, sammenliknet med, bedre enn ventet, dårligere enn ventet, høyere enn ventet, lavere enn ventet, over forventning, under forventning, samme periode, samme måned, samme kvartal, i årlig rate, fra året før, kvartal mot kvartal, sesongjustert, høyere enn, lavere enn, kontra"
    ),
    discounts=words("rabatt, salg på, avslag"),
    respectively=words("henholdsvis, høvesvis, hhv., hhv"),
    anaphora=words("aksjen, aksjene, aksjane, kursen, selskapets aksje, indeksen, valutaen"),
    conjunctions=words("og, samt, sammen med"),
    clause_breaks=words("mens, medan, men, derimot, etter at, fordi, da, når, til tross for, imidlertid"),
    link_markers=words("les også, les mer, se også"),
    tail_headers=words(
        "les også, les mer, mer om, relaterte saker, mest lest, mest leste, flere nyheter, se også, anbefalt, les mer om, les hele saken, les videre, mer fra, flere saker, andre saker, andre lesere leste, relaterte artikler, relatert, lignende saker, anbefalte saker, anbefalt for deg, mest lest nå, populært, siste nytt, siste saker, siste nyheter, nyeste, ikke gå glipp av, emner, stikkord, annonse, nyhetsbrev, del artikkel"
    ),
    byline_markers=words("om forfatteren, tdn direkt"),
    disclosure_markers=words("skribenten eier, ikke investeringsråd, ansvarsfraskrivelse"),
    share_widget_markers=words("del på facebook, del artikkelen, del på"),
    list_headers=words("vinnere, tapere, dagens vinnere, dagens tapere"),
    winners=words("vinner"),
    losers=words("taper"),
    weekdays=words("mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag"),
    months=words(
        "januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember"
    ),
    relative_days={"i dag": 0, "i går": -1, "i morges": 0},
    look_alikes=words(
        "det gjeld, gjeld også, gjeld òg, gjeld for, gjeld frå, kom fram med, kommer fram med, kjem fram med, kom frem med, kommer frem med, la fram med, kjem attende med, kommer tilbake med, kom tilbake med, betaler tilbake med, er tilbake med, kunne notere, kan notere, kunne notere seg, kan notere seg, opp mot, ta opp, tar opp, tok opp, gi opp, gir opp, følge opp, legge ned, legger ned, la ned, stenge ned, i fall, i alle fall, i så fall, høyere utdanning, satt ned, sette ned, høyeste siden, laveste siden, høyeste nivå siden, laveste nivå siden, største fallet siden, største oppgangen siden, for første gang siden, i beste fall, i verste fall, fall i ledighet, ga opp, bygge opp, bygger opp, kjøpe opp, kjøper opp, kjøpte opp, følger opp, si opp, sier opp, sa opp, stenger ned, skrive ned, skriver ned, nedskrivning, vant valget, vant prisen, tapte valget, pluss og minus, trappe opp, trapper opp, redusert pris"
    ),
    level_words=words("til, på, utgjør, utgjorde, ligger på, lå på, ble"),
    change_columns=words("endring, utvikling, +/-, avkastning, kursendring"),
    calendar_openers=words("i, i løpet av, gjennom, i hele"),
    duration_openers=words("på, de siste, i løpet av, over, de seneste"),
    duration_units={
        Period.DAY: words("dager, dagene, dagar, dagane, handelsdager, handelsdagene"),
        Period.WEEK: words("uke, uker, ukene, veke, veker, vekene"),
        Period.MONTH: words("måned, måneder, månedene, månad, månader, månadene"),
        Period.YEAR: words("år, årene"),
    },
    time_units={
        Period.DAY: words("dag, dager, i dag"),
        Period.WEEK: words("uke, uker"),
        Period.MONTH: words("måned, måneder, mnd"),
        Period.QUARTER: words("kvartal"),
        Period.YEAR: words("år"),
    },
)
