"""Norwegian (Bokmål)."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="no",
    name="Norwegian",
    experimental=False,
    decimal=",",
    rises=words("""
        stiger, steg, steget, stigende, oppgang, oppgangen, opp, klatrer, klatret, øker, økte, økt, økning, vinner, vant, løfter, løftet, løftes, hopper, hoppet, byks, bykser, bykset
        raser opp, raste opp, spretter, spratt, plusser, pluss, i pluss, styrkes, styrket, styrker, styrket seg, avanserer, avanserte, høyere, går opp, gikk opp, gått opp, fyker, føk, rykker, rykket opp, legger på seg, la på seg, dyrere
    """),
    falls=words("""
        faller, falt, fallende, fall på, nedgang, nedgangen, ned, synker, sank, sunket, taper, tapte, tapt, mister, mistet, minus, i minus, svekkes, svekket, svekker, svekket seg, lavere
        stuper, stupte, stupt, kollapser, kollapset, raser, raste, rast, krasjer, krasjet, dykker, dykket, går ned, gikk ned, gått ned, glir, gled, gir fra seg, ga fra seg, viker, vek, billigere, dundrer ned, dundret ned
    """),
    flat=words("uendret, uendrede, tilnærmet uendret, stabil, stabilt, flatt"),
    price_nouns=words(
        "aksje, aksjen, aksjer, aksjene, kurs, kursen, aksjekursen, børsen, indeks, indeksen, hovedindeksen, kronen, valutaen, oljeprisen, gullprisen, nordsjøolje, fat, futures, terminer"
    ),
    metric_nouns=words("""
        omsetning, omsetningen, salg, salget, inntekter, resultat, resultatet, overskudd, driftsresultat, driftsresultatet, underskudd, margin, marginen, ebit, ebitda, fortjeneste, ordreinngang, kostnader
        bnp, økonomien, økonomi, vekst, veksten, inflasjon, inflasjonen, prisvekst, prisveksten, kpi, konsumpriser, arbeidsledighet, arbeidsledigheten, ledighet, rente, renten, renter, styringsrente, styringsrenten, boliglånsrente, tiårsrenten, avkastning
        andel, andeler, eierandel, aksjekapital, aksjekapitalen, stemmer, markedsandel, utbytte, utbyttet, lønn, lønnsvekst, husleie, boligpriser, boligprisene, produksjon, produksjonen, eksport, eksporten, import, importen
        volum, kunder, brukere, abonnenter, passasjerer, besøkende, ansatte, jobber, lån, gjeld, skatt, moms, toll, tollsats, tollsatser, rabatt, premie, sannsynlighet, oppslutning, konsensus, forventning, forventninger, estimat, bud
        kapasitet, utslipp, etterspørsel, forbruk, børsverdi, markedsverdi, verdsettelse, kursmål
    """),
    percent_words=words("prosent, pst, pst."),
    point_words=words("poeng"),
    percentage_point_words=words("prosentpoeng, prosentenheter"),
    basis_point_words=words("basispunkter, rentepunkter"),
    periods={
        Period.OPEN: words("ved åpning, åpnet, åpner, fra start, like etter åpning"),
        Period.CLOSE: words(
            "ved slutt, ved stenging, stengte, stenger, endte, ender, sluttet, slutter, sluttkurs, ved børsslutt"
        ),
        Period.DAY: words("på dagen, dagens, i løpet av dagen, på en dag"),
        Period.INTRADAY: words(
            "så langt i dag, i formiddag, i ettermiddag, i øyeblikket, for øyeblikket, tidlig i handelen, på det meste"
        ),
        Period.PREMARKET: words("i førhandelen, før åpning, førbørs"),
        Period.AFTER_HOURS: words("i etterhandelen, etter stenging, etterbørs"),
        Period.WEEK: words("denne uken, uken, i uken, forrige uke, den siste uken, på en uke"),
        Period.MONTH: words("denne måneden, i måneden, den siste måneden, forrige måned, på en måned"),
        Period.QUARTER: words("i kvartalet, dette kvartalet"),
        Period.YEAR: words("det siste året, på ett år, i fjor, siste tolv måneder"),
        Period.YTD: words("i år, så langt i år, hittil i år, siden nyttår"),
        Period.SINCE: words("siden børsnoteringen, siden"),
        Period.FROM_HIGH: words("fra toppen, under toppen"),
        Period.FROM_LOW: words("fra bunnen"),
    },
    qualifiers={
        Qualifier.OVER: words("mer enn, over, drøyt, drøye, minst"),
        Qualifier.NEARLY: words("nesten, nær, snaut, snaue, i underkant av, mindre enn"),
        Qualifier.ABOUT: words("cirka, omkring, rundt, omtrent, om lag, ca., rundt regnet"),
        Qualifier.AS_MUCH_AS: words("opptil, opp mot, på det meste, maksimalt, hele, så mye som"),
    },
    number_words=numbers(
        "en halv 0.5, halvannen 1.5, en 1, ett 1, to 2, tre 3, fire 4, fem 5, seks 6, sju 7, syv 7, åtte 8, ni 9, ti 10, elleve 11, tolv 12, femten 15, tjue 20, tretti 30"
    ),
    magnitudes=words("tusen, million, millioner, milliard, milliarder, mill, mill., mrd, mrd."),
    range_words=words("til, og"),
    range_openers=words("mellom, fra"),
    partitives=words("av, av de, av alle, av aksjene, av kapitalen"),
    negations=words("ikke, aldri, ingen, intet, uten"),
    conditionals=words("hvis, dersom, ville, kan, kunne, kanskje, muligens, eventuelt, med mindre"),
    forecasts=words(
        "ventes, forventes, forventer, venter, ventet, spår, tror, vil, skal, anslår, anslått, regner med, kommende, prognose"
    ),
    targets=words("kursmål, kursmålet, oppside, nedside, potensial"),
    past_references=words(
        "året før, et år tidligere, i fjor, tidligere i år, dagen før, uken før, i 2020, i 2021, i 2022, i 2023"
    ),
    comparisons=words("sammenlignet med, i forhold til, mot, enn, år over år, enn ventet, på årsbasis"),
    discounts=words("rabatt, salg på, avslag"),
    respectively=words("henholdsvis"),
    anaphora=words("aksjen, aksjene, kursen, selskapets aksje, indeksen, valutaen"),
    conjunctions=words("og, samt, sammen med"),
    clause_breaks=words("mens, men, derimot, etter at, fordi, da, når, til tross for, imidlertid"),
    tail_headers=words(
        "les også, les mer, mer om, relaterte saker, mest lest, mest leste, flere nyheter, se også, anbefalt"
    ),
    byline_markers=words("om forfatteren, tdn direkt"),
    disclosure_markers=words("skribenten eier, ikke investeringsråd, ansvarsfraskrivelse"),
    share_widget_markers=words("del på facebook, del artikkelen, del på"),
    list_headers=words("vinnere, tapere, dagens vinnere, dagens tapere"),
    weekdays=words("mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag"),
    months=words(
        "januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember"
    ),
    relative_days={"i dag": 0, "i går": -1, "i morges": 0},
    look_alikes=words(
        "opp mot, ta opp, tar opp, tok opp, gi opp, gir opp, følge opp, legge ned, legger ned, la ned, stenge ned, i fall, i alle fall, i så fall, høyere utdanning, satt ned, sette ned"
    ),
    level_words=words("til, på, utgjør, utgjorde, ligger på, lå på, ble"),
)
