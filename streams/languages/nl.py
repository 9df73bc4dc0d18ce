"""Dutch."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="nl",
    name="Dutch",
    experimental=False,
    decimal=",",
    rises=words("""
        plussen, plussen van, winsten van, koersplus, openingswinst,
        aantrok, aantrokken, opliep, opliepen, bijtrok, bijtrokken, opveerde, opveerden, sterker noteert, opschoof,
        winst
        toename, hoger gezet
        stijgt, stijgen, steeg, stegen, gestegen, stijgend, stijgende, stijging, koersstijging, wint, winnen, won, wonnen, gewonnen, winst van, koerswinst
        klimt, klimmen, klom, klommen, geklommen, sprong, springt, sprongen, omhoog, hoger, plus van, plus, in de plus, in het groen, noteert hoger, sloot hoger
        dikt aan, dikte aan, aangedikt, trekt aan, trok aan, veert op, veerde op, veerden op, opgeveerd, herstelt, herstelde, herstelden, herstel van
        schiet omhoog, schoot omhoog, schoten omhoog, stuwt, stuwde, vooruit, ging vooruit, gaan vooruit, gaat vooruit, wordt duurder, werd duurder, werden duurder, duurder
        loopt op, liep op, liepen op, opgelopen, trekt bij, rukte op, rukt op, won terrein, sprint, sprintte, avanceert, avanceerde, apprecieert
        stijging van, stijgt met, stegen met, opmars, in opmars, klim, klim van, koersstijgingen, koerssprong, koerswinsten, won terug, hogere koers, hoger slot, hoger uit, kwam hoger uit, hogerop, in de lift, in trek, gewild, springt omhoog, sprong omhoog, sprongen omhoog, veert, veerden, veert terug, veerde terug, opleving, opveren, herstellen, herstel, rally, koersrally, explodeert, explodeerde, vliegt omhoog, vloog omhoog, vlogen omhoog, vliegt, vloog, knalt omhoog, knalde omhoog, stuift omhoog, stoof omhoog, spuit omhoog, spoot omhoog, spoten omhoog, schiet vooruit, maakt een sprong, maakte een sprong, wint terrein, wonnen terrein, zet bij, zette bij, zetten bij, telt op, plust, pluste, plusten, groene cijfers, kleurt groen, kleurde groen, kleurden groen, duurder geworden, meer waard, werd meer waard, waardestijging, waardevermeerdering, apprecieerde met, versterkt, versterkte, versterking van, trekt verder aan, trokken aan, liep verder op, krabbelt op, krabbelde op, krabbelden op, krabbelt omhoog
    """),
    falls=words("""
        minnen, minnen van, verliezen van, koersmin, koersminnen, openingsverlies,
        prijs gaf, prijs gaven, prijsgaf, prijsgaven, kwijt, kwijtspeelde, kwijtspeelden, kwijtraakte, kwijtraakten,
        een tik van, tik van, terugviel, terugvielen, terugloopt, terugliep, wegzakte, wegzakten, inleverde, inleverden, afzakte, afzakten, moet achteruit, moest achteruit, moesten achteruit, zakte af, zakten af,
        verlies
        min
        daalt, dalen, daalde, daalden, gedaald, dalend, dalende, daling, koersdaling, zakt, zakken, zakte, zakten, gezakt, verliest, verliezen, verloor, verloren, verlies van, koersverlies
        lager, omlaag, in de min, in het rood, noteert lager, sloot lager, min van, keldert, kelderen, kelderde, kelderden, gekelderd, duikelt, duikelde, duikelden, gekelderde
        levert in, leverde in, leverden in, leveren in, ingeleverd, moest inleveren, inleveren, geeft prijs, gaf prijs, gaven prijs, prijsgegeven, glijdt, gleed, gleden
        tuimelt, tuimelde, tuimelden, stort in, stortte in, crasht, crashte, terug, viel terug, valt terug, gaat terug, wordt goedkoper, werd goedkoper, werden goedkoper, goedkoper
        verzwakt, verzwakte, verzwakten, krabbelt terug, gaat onderuit, ging onderuit, gingen onderuit, onderuit, klapt, klapte
        daling van, daalt met, daalden met, koersdalingen, koersval, koersverliezen, lagere koers, lager slot, lager uit, kwam lager uit, in de uitverkoop, onder druk, zakt weg, zakte weg, zakten weg, weggezakt, wegzakken, zakt terug, zakte terug, zakt in, zakte in, zakten in, inzakken, valt, gevallen, vielen terug, terugval, terugval van, zakt onder, kelderend, duikeling, in elkaar gezakt, duikt, dook, doken, duik, duikvlucht, duikt omlaag, dook omlaag, glijden, glijdt weg, gleed weg, gleden weg, glijdt af, gleed af, afgegleden, tuimeling, tuimelen, ingestort, instorting, crashten, crash, klappen, klapten, klapt omlaag, klapte omlaag, dreun, afstraffing, afgestraft, wordt afgestraft, werd afgestraft, werden afgestraft, uit de gratie, minder waard, werd minder waard, waardedaling, devaluatie, deprecieert, deprecieerde, verzwakking, terugtrekken, correctie, correctie van, brokkelt af, brokkelde af, brokkelden af, afgebrokkeld, kalft af, kalfde af, kalfden af, rode cijfers, kleurt rood, kleurde rood, kleurden rood, krijgt klappen, kreeg klappen, kregen klappen, ging hard onderuit, hard onderuit, gaan onderuit, op verlies, met verlies, stonden op verlies, stond op verlies, noteerde lager, sloten lager, moet inleveren, moesten inleveren, raakt kwijt, raakte kwijt, raakten kwijt
        viel met, viel ruim, viel bijna, viel ook, vielen met, vielen ruim
    """),
    flat=words(
        "onveranderd, vlak, vrijwel onveranderd, nagenoeg onveranderd, vrijwel vlak, nauwelijks veranderd, stabiel"
    ),
    price_nouns=words("""
        aandeel, aandelen, koers, koersen, beurskoers, aandelenkoers, aandeelkoers, beurs, index, hoofdindex, graadmeter, fonds, fondsen, certificaten, notering, munt, wisselkoers
        goudprijs, olieprijs, prijs van een vat, vat brent, olie, futures
    """),
    metric_nouns=words("""
        de winst van, de winst bij, verlies
        omzet, omzetten, winst, nettowinst, brutowinst, bedrijfsresultaat, resultaat, resultaten, marge, marges, winstmarge, ebitda, ebit, inkomsten, opbrengsten, verkopen, verkoop, afzet, kosten, uitgaven
        groei, omzetgroei, economie, bbp, inflatie, consumentenprijzen, producentenprijzen, werkloosheid, rente, rentes, hypotheekrente, tienjaarsrente, rendement, obligatierente, kapitaalmarktrente, depositorente, beleidsrente
        belang, belangen, aandelenbelang, marktaandeel, dividend, dividendrendement, lonen, loon, salaris, huren, huurprijzen, huizenprijzen, woningprijzen, koopprijzen, bestellingen, orders, orderboek, productie, industriele productie, uitvoer, export, invoer, import
        volume, volumes, klanten, gebruikers, abonnees, passagiers, bezoekers, personeel, banen, werknemers, leningen, deposito's, schuld, tekort, begrotingstekort, koopkracht, belasting, btw, tarief, tarieven, importheffing, importheffingen, heffingen, korting, premie
        kans, peiling, zetels, stemmen, verwachting, consensus, capaciteit, bezettingsgraad, uitstoot, vraag, aanbod, consumptie, beurswaarde, waardering, weging, autoverkopen, leveringen
        autonome groei, winst per aandeel, winstgroei, winstdaling, nettoverlies, bedrijfswinst, operationele winst, brutomarge, operationele marge, ebitda-marge, kasstroom, vrije kasstroom, boekwinst, premie-inkomsten, provisie-inkomsten, rente-inkomsten, rentemarge, investeringen, begroting, overschot, handelsoverschot, handelstekort, staatsschuld, schuldquote, kernrente, kerninflatie, inflatiecijfer, voedselprijzen, energieprijzen, gasprijzen, stroomprijzen, brandstofprijzen, benzineprijs, prijsstijging, prijsstijgingen, huur, huurverhoging, lonen stegen, loonstijging, loonsverhoging, cao-lonen, minimumloon, pensioenen, dekkingsgraad, bevolking, inwoners, werkgelegenheid, werklozen, vacatures, ontslagen, beroepsbevolking, staatslening, staatsleningen, staatsobligaties, obligaties, coupon, spaarrente, spaartegoeden, hypotheken, kredietverlening, kredietportefeuille, wanbetalingen, voorzieningen, buffers, kapitaalratio, aandeelhouder, aandeelhouders, aandelenkapitaal, stemrechten, kapitaalbelang, minderheidsbelang, meerderheidsbelang, aandeleninkoop, inkoopprogramma, uitkering, slotdividend, interimdividend, ordergroei, orderontvangst, orderintake, industrie, industriele orders, detailhandel, detailhandelsverkopen, winkelverkopen, autoregistraties, voorraden, voorraad, toeristen, bezoekersaantallen, reizigers, leden, lezers, kijkers, abonnementen, klantental, aantal klanten, medewerkers, fte's, belastingen, belastingtarief, accijns, accijnzen, premies, subsidie, subsidies, toeslag, kortingen, kansen, waarschijnlijkheid, kiezers, opkomst, respondenten, ondervraagden, stemmen bij, percentage, vermogen, beheerd vermogen, balanstotaal, eigen vermogen, solvabiliteit, marktwaarde, marktkapitalisatie, efficientie, verbruik, stroomverbruik, volatiliteit, consumentenvertrouwen, inkoopmanagersindex, vertrouwen
    """),
    percent_words=words("procent, percent, pct, proc."),
    point_words=words("punten, punt"),
    percentage_point_words=words("procentpunt, procentpunten, percentagepunt, percentagepunten"),
    basis_point_words=words("basispunten, basispunt"),
    periods={
        Period.OPEN: words(
            "bij opening, bij de opening, bij opening van de beurs, bij de opening van de beurs, na opening van de beurs, na de opening van de beurs, bij het openen van de beurs, bij aanvang van de handel, opent, opende, openden, geopend, openingskoers, kort na opening"
        ),
        Period.CLOSE: words(
            "slot, bij het slot, sloot, sloten, sluit, eindigde, eindigden, eindigt, slotkoers, bij sluiting, ging de dag uit"
        ),
        Period.DAY: words("op de dag, dagwinst, dagverlies, op een dag, deze dag"),
        Period.INTRADAY: words(
            "tussentijds, in de ochtendhandel, in de middaghandel, rond het middaguur, halverwege de dag, momenteel, in de vroege handel, tijdens de handel"
        ),
        Period.PREMARKET: words("voorbeurs, voorbeurse handel, voor opening, voor de bel"),
        Period.AFTER_HOURS: words("nabeurs, nabeurse handel, na slot, na sluiting"),
        Period.WEEK: words(
            "deze week, afgelopen week, vorige week, op weekbasis, in een week, weekwinst, weekverlies, in een week tijd, op wekelijkse basis, de hele week"
        ),
        Period.MONTH: words(
            "deze maand, afgelopen maand, vorige maand, op maandbasis, in een maand, maandwinst"
        ),
        Period.QUARTER: words(
            "dit kwartaal, afgelopen kwartaal, vorig kwartaal, in het eerste kwartaal, in het tweede kwartaal, in het derde kwartaal, in het vierde kwartaal"
        ),
        Period.YEAR: words(
            "afgelopen jaar, vorig jaar, in een jaar, in een jaar tijd, afgelopen twaalf maanden"
        ),
        Period.YTD: words(
            "dit jaar, sinds begin dit jaar, sinds het begin van het jaar, sinds de jaarwisseling, sinds januari"
        ),
        Period.SINCE: words("sinds, sinds de beursgang"),
        Period.FROM_HIGH: words("onder de piek, vanaf de piek, onder het record, sinds de top"),
        Period.FROM_LOW: words("boven het dieptepunt, vanaf het dieptepunt"),
    },
    qualifiers={
        Qualifier.OVER: words("niet minder dan, meer dan, ruim, boven de, minstens, ten minste"),
        Qualifier.NEARLY: words("bijna, krap, net geen, iets minder dan, minder dan"),
        Qualifier.ABOUT: words("ongeveer, circa, rond de, zo'n, om en nabij"),
        Qualifier.AS_MUCH_AS: words("tot meer dan, maximaal, tot wel, op zijn hoogst, hoogstens, zelfs"),
    },
    number_words=numbers("""
        een half 0.5, een halve 0.5, half 0.5, anderhalf 1.5, anderhalve 1.5, een 1, twee 2, tweeenhalf 2.5, drie 3, vier 4, vijf 5, zes 6, zeven 7, acht 8, negen 9, tien 10
        elf 11, twaalf 12, dertien 13, veertien 14, vijftien 15, twintig 20, dertig 30, veertig 40, vijftig 50
    """),
    magnitudes=words("duizend, miljoen, miljard, biljoen, mln, mrd"),
    range_words=words("tot, en, a"),
    range_openers=words("tussen, van"),
    partitives=words(
        "van de, van het, van alle, van zijn, van haar, van hun, van onze, van deze, belang, aandeel in"
    ),
    negations=words("niet, geen, nooit, noch, zonder"),
    conditionals=words(
        "als, zou, zouden, kan, kunnen, kon, konden, mogelijk, misschien, indien, mits, tenzij"
    ),
    forecasts=words(
        "verwacht, verwachten, verwachte, verwachting, voorziet, voorspelt, voorspelling, raming, ramen, zal, zullen, naar verwachting, wil, gaat verhogen, prognose, komende, verwachtte, verwachtten, wordt verwacht, werd verwacht, voorspellen, voorspelde, voorspeld, raamt, ramingen, schat, schatten, geschat, prognoses, voorzien, rekent op, rekenen op, gaat uit van, mikt op, mikken op, streeft naar, willen, plant, plannen, volgend jaar, volgend kwartaal, komend jaar, in 2030, analisten verwachten, consensusverwachting"
    ),
    targets=words("koersdoel, koersdoelen, richtkoers, opwaarts potentieel, potentieel, neerwaarts risico"),
    past_references=words(
        "een jaar eerder, eerder dit jaar, vorige maand nog, destijds, jaren geleden, in 2020, in 2021, in 2022, in 2023, een dag eerder, een week eerder, vorig jaar, het jaar ervoor, het voorgaande jaar, in 2015, in 2016, in 2017, in 2018, in 2019, een jaar geleden, twee jaar geleden, vroeger, historisch, tijdens de crisis, de dag ervoor, daags ervoor, de vorige dag, de week ervoor, vorige maand, een maand eerder, afgelopen jaren"
    ),
    comparisons=words(
        "vergeleken met, in vergelijking met, ten opzichte van, dan, tegenover, op jaarbasis, jaar op jaar, dan een jaar eerder, dan verwacht, tegen, dan vorig jaar, dan voorzien, beter dan verwacht, slechter dan verwacht, hoger dan verwacht, lager dan verwacht, minder sterk dan verwacht, meer dan verwacht, minder dan verwacht, hoger dan, lager dan, meer dan een jaar eerder, kwartaal op kwartaal, maand op maand, dezelfde periode, hetzelfde kwartaal, dezelfde maand, zelfde periode, seizoensgecorrigeerd, geannualiseerd, versus"
    ),
    discounts=words("korting, afgeprijsd, in de aanbieding"),
    respectively=words("respectievelijk"),
    anaphora=words("het aandeel, de aandelen, de koers, het fonds, het beursfonds, de index, de munt"),
    conjunctions=words("en, alsmede, evenals, samen met"),
    clause_breaks=words(
        "terwijl, maar, nadat, omdat, doordat, hoewel, daarentegen, echter, waarbij, toen, ondanks"
    ),
    link_markers=words("lees ook, lees meer, lees verder, zie ook, bekijk ook"),
    tail_headers=words(
        "lees ook, lees meer, lees verder, meer nieuws, meest gelezen, gerelateerd, gerelateerde artikelen, meer over, ook interessant, bekijk ook, aanbevolen, lees ook:, lees meer over, lees hier, zie ook, meer van, meer artikelen, meer lezen, gerelateerd nieuws, gerelateerde berichten, gerelateerde onderwerpen, verwante artikelen, aanbevolen voor jou, aanbevolen artikelen, aanraders, best gelezen, populair, net binnen, laatste nieuws, laatste berichten, recente artikelen, nieuwste, misschien ook interessant, dit vind je misschien ook leuk, niet te missen, onderwerpen, tags, trefwoorden, advertentie, nieuwsbrief, deel dit artikel, reacties"
    ),
    byline_markers=words("door onze redactie, van onze redactie, over de auteur, door: redactie"),
    disclosure_markers=words(
        "de auteur heeft posities in, heeft geen posities in, geen beleggingsadvies, disclaimer"
    ),
    share_widget_markers=words("deel op facebook, deel via, delen via, deel dit artikel, tweet dit"),
    list_headers=words("stijgers, dalers, grootste stijgers, grootste dalers, winnaars, verliezers"),
    winners=words("stijgers, winnaars"),
    losers=words("dalers, verliezers"),
    weekdays=words("maandag, dinsdag, woensdag, donderdag, vrijdag, zaterdag, zondag"),
    months=words(
        "januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december"
    ),
    relative_days={
        "vandaag": 0,
        "gisteren": -1,
        "vanochtend": 0,
        "vanmiddag": 0,
        "vanmorgen": 0,
        "eergisteren": -2,
    },
    look_alikes=words("""
        niet meer dan, meer dan eens, hoger onderwijs, terugkijken, terug te, terugblik, winstwaarschuwing, voor het verlies, aandeel in de, min of meer, plusminus, ex dividend, sloot de rij, sluit de rij, sloten de rij, sluiten de rij, de rij gesloten, verloren gaan, terugtreden
        hoger beroep, lagere school, vooruitzicht, vooruitzichten
        hoogste punt sinds, laagste punt sinds, hoogste stand sinds, laagste stand sinds, hoogste niveau sinds, laagste niveau sinds, grootste daling sinds, grootste stijging sinds, beste dag sinds, slechtste dag sinds, voor het eerst sinds, hogere opening, lagere opening, hogere rente, lagere rente, hogere kosten, lagere kosten, lagere prijzen, hogere prijzen, hogere lonen, renteverlaging, renteverhoging, belastingverlaging, verlies van banen, banenverlies, baan verloren, leven verloren, verkiezingen gewonnen, verkiezingen verloren, prijs gewonnen, valt op, viel op, valt uit, viel uit, valt weg, viel weg, valt te, viel te, valt niet mee, viel niet mee, valt mee, viel mee, in het geval, gevallen van, in dat geval, in elk geval, in ieder geval, bijvoorbeeld terug, komt terug, kwam terug, kijkt terug, keek terug, geeft terug, gaf terug, brengt terug, bracht terug, vraagt terug, haalt terug, vliegt uit, vloog naar, vliegt naar
    """),
    level_words=words("tot, op, naar, naar een, bedraagt, bedroeg, komt uit op, kwam uit op, uitkwam op"),
    rise_suffixes=words("winst, hoger, toename, plus, omhoog, duurder, in de plus, stijging, erbij, sterker"),
    fall_suffixes=words(
        "verlies, lager, afname, omlaag, goedkoper, in de min, in het rood, daling, eraf, zwakker"
    ),
    change_columns=words("verandering, verschil, wijziging, mutatie, +/-, rendement, koerswijziging"),
    calendar_openers=words("in, over, gedurende, in heel"),
    duration_openers=words(
        "in, binnen, in de afgelopen, de afgelopen, in de laatste, over de afgelopen, de voorbije, in de voorbije"
    ),
    duration_units={
        Period.DAY: words("dagen, handelsdagen, beursdagen"),
        Period.WEEK: words("week, weken"),
        Period.MONTH: words("maand, maanden"),
        Period.YEAR: words("jaar"),
    },
    time_units={
        Period.DAY: words("dag, dagen"),
        Period.WEEK: words("week, weken"),
        Period.MONTH: words("maand, maanden, mnd"),
        Period.QUARTER: words("kwartaal"),
        Period.YEAR: words("jaar"),
    },
)
