"""Danish."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="da",
    name="Danish",
    experimental=True,
    decimal=",",
    rises=words("""
        plus på, et plus på, et pænt plus på, endte med at stige, sluttede med at stige, stiger, steg, steget, stigende, stigning, stigning på, stigninger, kursstigning, fremgang, frem, er op, oppe, oppe med, op med, klatrer, klatrede, vinder, vandt, vundet, løfter, løftede, løftes, løftet
        springer, sprang, hopper, hoppede, hopper op, skyder op, skød op, banker op, plus, i plus, kursplus, styrkes, styrket, styrkede, avancerer, avancerede, højere, tillæg, lægger til, lagde til, lagt til
        skudt op, er skudt op, skudt i vejret, gik frem, går frem, gik op, går op, øges, øget, øgede, retter sig, rettede sig, genvinder, genvandt, rykker op, rykker frem, bedre, grønne tal, dyrere
        stigningen, stigninger på, steg med, stiger med, fremgang på, fremgangen, klatring, øgning, stigning i, løft, løft på, løfter sig, løftede sig, hop, hop på, hopper frem, springer op, sprang op, raketter, til vejrs, skyder i vejret, skød i vejret, buldrer frem, buldrede frem, styrtstiger, styrkelse, avanceret, opad, opadgående, i grønt, grønne pile, kursstigningen, kurshop, rally, kursrally, aktierally, eksploderer, eksploderede, lægger oveni, lagde oveni, stryger op, strøg op, strøg til vejrs, genvundet, henter ind, hentede ind, retter op, rettede op, tikker op, medvind, dyrere end, fremrykning, vinder frem, vandt frem
    """),
    falls=words("""
        måtte aflevere, måtte afgive, minus på, et minus på, endte med at falde, sluttede med at falde, hug på, et hug på, et gevaldigt hug på, et ordentligt hug på, kurshug, kurshug på,
        falder, faldt, faldet, faldende, fald på, fald, kursfald, tilbagegang, ned, nede, dykker, dykkede, dykket, dyk, taber, tabte, tabt, mister, mistede, mistet, minus, i minus, svækkes, svækket, svækkede
        bakkede, bakker, bakkede med, bakker med, styrtdykker, styrtdykkede, styrtfalder, styrtfaldt, rasler ned, raslede ned, synker, sank, sunket, glider, gled, gik ned, går ned, viger, veg, giver afkald, gav efter, lavere, reduceres, kollapser, kollapsede
        går tilbage, gik tilbage, må se sig reduceret, røde tal, banker ned, bankede ned, trækker ned, billigere
        fald med, falder med, faldt med, kursfaldet, kursdyk, dyk på, tilbagegang på, tilbagegangen, tab på, tabet, taber terræn, tabte terræn, svækkelse, svækkelse på, nedtur, nedad, nedadgående, i rødt, røde pile, rasler, raslede, styrt, styrter, styrtede, styrtet, styrtdyk, kollaps, krakker, krakkede, krak, smutter ned, glider ned, gled ned, falder tilbage, faldt tilbage, trækkes ned, trukket ned, sendes ned, sendt ned, i bund, bundskraber, slagtes, slagtet, lussing, øretæve, øretæver, får tæsk, fik tæsk, korrektion, devaluering, salgspres, modvind, billigere end, kurstab, smider, smed, smidt, aktiefald, børsfald, må afgive, afgiver, afgav, tikker ned, høvles ned
    """),
    flat=words("uændret, uændrede, stort set uændret, stabil, stabilt, fladt"),
    price_nouns=words(
        "aktie, aktien, aktier, aktierne, kurs, kursen, aktiekursen, børsen, indeks, indekset, valutaen, olieprisen, guldprisen, futures, c25, c25-indekset"
    ),
    metric_nouns=words("""
        omsætning, omsætningen, salg, salget, indtægter, resultat, resultatet, overskud, overskuddet, driftsresultat, driftsresultatet, underskud, margin, marginen, indtjening, indtjeningen, ebit, ebitda, nettoresultat
        ordreindgang, omkostninger, bnp, økonomi, økonomien, vækst, væksten, inflation, inflationen, forbrugerpriser, forbrugerpriserne, ledighed, arbejdsløshed, arbejdsløsheden, rente, renten, renter, styringsrente, boligrente, tiårige rente, afkast
        andel, andele, ejerandel, aktiekapital, kapitalen, stemmer, markedsandel, udbytte, udbyttet, løn, lønninger, husleje, boligpriser, boligpriserne, huspriser, produktion, produktionen, eksport, eksporten, import, importen
        volumen, kunder, brugere, abonnenter, passagerer, besøgende, ansatte, medarbejdere, job, lån, gæld, skat, moms, told, toldsats, rabat, præmie, sandsynlighed, tilslutning, konsensus, forventning, forventninger, estimat, bud
        kapacitet, udledning, efterspørgsel, forbrug, markedsværdi, værdiansættelse, kursmål
        driftsindtægter, indtægterne, nettoomsætning, organisk vækst, bruttoavance, resultat før skat, resultat efter skat, resultat pr. aktie, indtjening pr. aktie, overskudsgrad, overskudsgraden, bruttomargin, ebit-margin, pengestrøm, ordrebeholdning, ordrebog, omkostningerne, investeringer, investeringerne, budget, finanslov, overskud på, handelsbalance, betalingsbalance, bnp-vækst, kerneinflation, kerneinflationen, producentpriser, prisstigninger, fødevarepriser, fødevarepriserne, elpriser, elprisen, benzinpriser, lejepriser, lønstigninger, lønstigning, lønnen, realløn, reallønnen, pensioner, befolkning, befolkningen, beskæftigelse, beskæftigelsen, ledige, ledigheden, fyringer, renterne, rentesats, rentestigning, rentefald, rentenedsættelse, indlånsrente, udlånsrente, statsobligationer, obligationer, obligation, kupon, indlån, udlån, udlånsvækst, boliglån, nedskrivninger, ejerandelen, ejerskab, stemmerne, stemmerettigheder, aktionær, aktionærer, storaktionær, aktietilbagekøb, tilbagekøb, udlodning, udbytteprocent, markedsandele, markedsandelen, industriproduktion, industriproduktionen, detailsalg, detailsalget, detailhandel, bilsalg, bilsalget, nyregistreringer, leverancer, kapacitetsudnyttelse, turister, trafik, passagertal, kunderne, medlemmer, seere, læsere, bemanding, stillinger, skatteprocent, skattesats, afgift, afgifter, gebyr, gebyrer, straftold, tolden, told på, tilskud, chance, chancen, vælgere, valgdeltagelse, adspurgte, respondenter, meningsmåling, måling, andelen, andel af, aktiver, egenkapital, soliditet, gældsgrad, værdiansættelsen, effektivitet, udledningen, efterspørgslen, forbruget, volatilitet, pmi, forbrugertillid, indkøbschefindeks, salgsvækst, patienter, recepter
    """),
    percent_words=words("procent, pct, pct."),
    point_words=words("point"),
    percentage_point_words=words("procentpoint"),
    basis_point_words=words("basispoint"),
    periods={
        Period.OPEN: words("ved åbningen, åbnede, åbner, fra åbningen, fra start, kort efter åbning"),
        Period.CLOSE: words(
            "ved lukketid, ved lukning, lukkede, lukker, slutter, sluttede, endte, ender, lukkekurs, luk"
        ),
        Period.DAY: words("på dagen, dagens, i løbet af dagen, på en dag"),
        Period.INTRADAY: words(
            "i formiddagshandlen, i eftermiddagshandlen, midt på dagen, i øjeblikket, lige nu, i den tidlige handel, til middag"
        ),
        Period.PREMARKET: words("i formarkedet, formarkedet, før åbning"),
        Period.AFTER_HOURS: words("i eftermarkedet, eftermarkedet, i eftersalget, efterbørsen"),
        Period.WEEK: words("i denne uge, denne uge, ugen, i ugen, sidste uge, den seneste uge, på en uge"),
        Period.MONTH: words("denne måned, i måneden, den seneste måned, sidste måned, på en måned"),
        Period.QUARTER: words("i kvartalet, dette kvartal"),
        Period.YEAR: words("det seneste år, på et år, sidste år, seneste 12 måneder, sidste års, i fjor"),
        Period.YTD: words(
            "i år, siden årsskiftet, år til dato, siden nytår, ved nytår, siden årets start, siden årets begyndelse"
        ),
        Period.SINCE: words("siden børsnoteringen, siden noteringen, siden"),
        Period.FROM_HIGH: words("fra toppen, under toppen"),
        Period.FROM_LOW: words("fra bunden"),
    },
    qualifiers={
        Qualifier.OVER: words("ikke mindre end, mere end, over, godt, mindst, lidt over"),
        Qualifier.NEARLY: words("næsten, knap, tæt på, lige under, mindre end"),
        Qualifier.ABOUT: words("cirka, omkring, omtrent, rundt regnet, ca."),
        Qualifier.AS_MUCH_AS: words("op til, op mod, maksimalt, helt op til, hele, som mest"),
    },
    number_words=numbers(
        "en halv 0.5, halvanden 1.5, en 1, et 1, to 2, tre 3, fire 4, fem 5, seks 6, syv 7, otte 8, ni 9, ti 10, elleve 11, tolv 12, femten 15, tyve 20, tredive 30"
    ),
    magnitudes=words("tusind, million, millioner, milliard, milliarder, mio, mia, mio., mia."),
    range_words=words("til, og"),
    range_openers=words("mellem, fra"),
    partitives=words("af, af de, af alle, af aktierne, af kapitalen"),
    negations=words("ikke, aldrig, ingen, intet, uden"),
    conditionals=words("hvis, ville, kan, kunne, måske, muligvis, eventuelt, medmindre"),
    forecasts=words(
        "ventes, forventes, forventer, venter, ventet, spår, tror, vil, skal, estimerer, estimeret, regner med, kommende, prognose, ventes at, forventes at, spåede, forudser, forudsagde, anslår, anslået, vurderer, planlægger, sigter efter, mål om, prognoser, forventet, næste år, næste kvartal, inden 2030, kommer til at, vil stige, vil falde"
    ),
    targets=words("kursmål, kursmålet, potentiale, opside, nedside"),
    past_references=words(
        "året før, et år tidligere, sidste år, tidligere på året, dagen før, ugen før, i 2020, i 2021, i 2022, i 2023, i fjor, sidste års, for et år siden, for to år siden, dengang, i 2015, i 2016, i 2017, i 2018, i 2019, måneden før, forrige uge, foregående dag, under krisen, historisk set, foregående handelsdag, forrige år"
    ),
    comparisons=words(
        "sammenlignet med, i forhold til, mod, end, år til år, end ventet, på årsbasis, i sammenligning med, i forhold til samme, samme periode, samme måned, samme kvartal, bedre end ventet, dårligere end ventet, højere end ventet, lavere end ventet, over forventning, under forventning, fra året før, år over år, kvartal til kvartal, sæsonkorrigeret, højere end, lavere end, kontra, over for"
    ),
    discounts=words("rabat, udsalg, nedsat"),
    respectively=words("henholdsvis, høvesvis, hhv., hhv"),
    anaphora=words("aktien, aktierne, kursen, selskabets aktie, indekset, valutaen"),
    conjunctions=words("og, samt, sammen med"),
    clause_breaks=words("mens, men, derimod, efter at, fordi, da, når, trods, dog, imens"),
    link_markers=words("læs også, læs mere, se også"),
    tail_headers=words(
        "læs også, læs mere, mere om, relaterede artikler, mest læste, mest læst, flere nyheder, se også, anbefalet, læs mere om, læs videre, læs hele artiklen, mere fra, flere artikler, andre artikler, andre læser, relateret, relaterede, relaterede nyheder, lignende artikler, anbefalede artikler, anbefalet til dig, mest læste artikler, mest populære, populært, seneste nyt, seneste nyheder, seneste artikler, nyeste, gå ikke glip af, emner, tags, annonce, nyhedsbrev, del artiklen, fokus lige nu"
    ),
    byline_markers=words("om forfatteren, ritzau finans"),
    disclosure_markers=words("skribenten ejer, ikke investeringsrådgivning, ansvarsfraskrivelse"),
    share_widget_markers=words("del på facebook, del artiklen, del på"),
    list_headers=words("vindere, tabere, dagens vindere, dagens tabere, topscorer"),
    winners=words("vinder"),
    losers=words("taber"),
    weekdays=words("mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag"),
    months=words(
        "januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december"
    ),
    relative_days={"i dag": 0, "i går": -1, "i morges": 0},
    look_alikes=words(
        "kunne notere, kan notere, kunne notere sig, kan notere sig, op til, op mod, tage op, tager op, tog op, give op, giver op, gøre op, følge op, op imod, bedre end, lukke ned, lukker ned, lukkede ned, lægge ned, tage ned, i fald, frem til, frem for, frem mod, komme frem, kommer frem, fremover, højeste siden, laveste siden, højeste niveau siden, laveste niveau siden, største fald siden, største stigning siden, for første gang siden, i alle fald, i hvert fald, i så fald, i bedste fald, i værste fald, faldt på plads, falder på plads, faldt i kamp, tabte valget, vandt valget, vandt prisen, taber valget, skrive ned, skriver ned, nedskrivning, nedlægger, plus og minus, højere uddannelse, smed væk"
    ),
    level_words=words("til, til kurs, på, udgør, udgjorde, ligger på, lå på, blev"),
    change_columns=words("ændring, ændr., udvikling, +/-, afkast, kursændring"),
    calendar_openers=words("i, i løbet af, i hele"),
    duration_openers=words("på, de seneste, de sidste, i løbet af, over, inden for"),
    duration_units={
        Period.DAY: words("dage, handelsdage"),
        Period.WEEK: words("uge, uger"),
        Period.MONTH: words("måned, måneder"),
        Period.YEAR: words("år"),
    },
    time_units={
        Period.DAY: words("dag, dage, i dag"),
        Period.WEEK: words("uge, uger"),
        Period.MONTH: words("måned, måneder, mdr"),
        Period.QUARTER: words("kvartal"),
        Period.YEAR: words("år"),
    },
)
