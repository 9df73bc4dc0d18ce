"""Finnish."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="fi",
    name="Finnish",
    experimental=True,
    decimal=",",
    rises=words("""
        kohennus, kohennuksella, kohennuksen, kohonneella, korkeammalle, korkeammalla,
        nousee, nousevat, nousi, nousivat, noussut, nousseet, nousu, nousussa, nousun, kohosi, kohosivat, kohoaa, paransi, paransivat, kipusi, kipusivat, kallistui, kallistuivat, kallistuu, vahvistui, vahvistuivat, vahvistuu, vahvistunut, vahvistuminen
        plussalla, plussaa, plus, kiipesi, kiipesivät, ponnahti, ponnahtivat, loikkasi, loikkasivat, harppasi, hyppäsi, hyppäsivät, rynnisti, piristyneet, piristynyt, raketoi, kasvoi, lisäsi, ylös, ylempänä, ylemmäs, toipui, voitti
        noustua, nousten, kohoten, kallistuen, vahvistuen, kiiveten, hypäten, lisäten, nousun myötä, nousua, nousulla, nousuja, nousee noin, kohoavat, kohonnut, kohonneet, kohosi noin, kallistuivat noin, kallistunut, kallistuneet, kallistuminen, vahvistuneet, vahvistuu noin, kiipeää, kiipeävät, kiivennyt, ponnahtaa, ponnahtavat, ponnahdus, loikkaa, loikkaavat, loikka, harppaa, harppaus, hyppää, hyppäävät, hypännyt, hyppy, rynnistää, rynnistivät, ryntäsi, raketoivat, lisää arvoaan, arvonnousu, kurssinousu, kurssinousut, toipuu, toipuivat, toipunut, elpyi, elpyivät, elpyminen, plussan puolella, plussan puolelle, vihreällä, ylöspäin, ylempi, voittivat, nousujohteinen, nousussaan, ralli, rallattelu, piristyi, piristyivät, piristyy, nousuvire, nousuvireinen, nousuvireessä, nousuun, nousukiito, kiri, kiriä, kirivät, vahvistumassa, nousemassa, pomppasi, pomppasivat, singahti, singahtivat
    """),
    falls=words("""
        pudotuksella, pudotuksen, valahti, valahtivat, valahtaa, valahtanut, pakkaselle, pakkasella, pakkasen puolelle, pakkasen puolella, matalammalle, halventui, halventuivat, halventuu,
        laskee, laskevat, laski, laskivat, laskenut, laskeneet, lasku, laskussa, laskun, putoaa, putoavat, putosi, putosivat, kadotti, kadottivat, pakitti, pakittivat, pakittaa, pakittanut, perääntyi, perääntyivät, niiasi, niiasivat, pudonnut, pudotus, halpeni, halpenivat, halpenee, heikkeni, heikkenivät, heikkenee, heikentynyt
        heikentyi, heikentyivät, miinuksella, miinusta, miinus, romahti, romahtivat, romahtaa, romahdus, sukelsi, sukelsivat, valui, valuivat, vajosi, vajosivat, menetti, menettivät, luisui, luisuivat, syöksyi, syöksyivät, painui, painuivat, tippui, tippuivat, alas, alempana, alemmas, notkahti
        laskien, pudoten, heiketen, halventuen, sukeltaen, syöksyen, vajoten, menettäen, niiaten, luisuen, laskua, laskulla, laskuun, laskuja, laskemassa, laskettelee, laskeneet noin, kurssilasku, kurssilaskut, arvonlasku, pudonneet, pudotusta, putoaminen, putoamassa, halventunut, halvennut, halventuneet, heikentyneet, heikentyminen, heikkenevät, heikkeneminen, romahtanut, romahtaneet, romahtaen, romahduksen, sukeltaa, sukeltavat, sukeltanut, sukellus, valuu, valuvat, valunut, valuneet, vajoaa, vajoavat, vajonnut, vajonneet, menettää, menettävät, menettänyt, menettäneet, luisuu, luisuvat, luisunut, luisu, syöksyy, syöksyvät, syöksyneet, syöksynyt, syöksy, syöksyssä, painuu, painuvat, painunut, tippuu, tippuvat, tippunut, tippuneet, alaspäin, alempi, notkahdus, notkahtaa, notkahtivat, miinuksen puolella, miinuksen puolelle, miinukselle, punaisella, korjausliike, rysähti, rysähtivät, rojahti, rojahtivat, mätkähti, kyykkää, kyykkäsi, kyykkäsivät, devalvaatio, devalvoitui, sulanut, suli, sulivat, supistui, supistuivat, supistuu, lasketteli, laskuvoittoinen, laskusuunta, laskusuunnassa
    """),
    flat=words("ennallaan, muuttumaton, lähes ennallaan, pysyi ennallaan"),
    price_nouns=words(
        "osake, osakkeen, osaketta, osakkeet, osakkeiden, osakekurssi, kurssi, kurssin, kurssit, pörssikurssi, osakekurssit, indeksi, indeksin, yleisindeksi, pörssi, valuutta, öljy, öljyn hinta, kulta, kullan hinta, tynnyri, futuurit"
    ),
    metric_nouns=words("""
        liikevaihto, liikevaihdon, liikevaihtoa, myynti, myynnin, tulos, tuloksen, liikevoitto, liikevoiton, nettotulos, voitto, voiton, tappio, kate, käyttökate, marginaali, kustannukset, kulut, investoinnit
        bkt, bruttokansantuote, talous, talouskasvu, kasvu, inflaatio, inflaation, kuluttajahinnat, tuottajahinnat, työttömyys, työttömyysaste, korko, koron, korot, ohjauskorko, euribor, asuntolainakorko, tuotto, tuotot
        osuus, osuuden, omistusosuus, omistus, osakekannasta, äänistä, markkinaosuus, osinko, osingon, osinkotuotto, palkat, palkka, vuokrat, asuntojen hinnat, tilaukset, tilauskanta, tuotanto, teollisuustuotanto, vienti, viennin, tuonti, tuonnin
        volyymi, vaihto, asiakkaat, käyttäjät, matkustajat, työntekijät, työpaikat, lainat, velka, alijäämä, vero, veron, alv, tulli, tullit, tariffit, alennus, alennusta, preemio, todennäköisyys, kannatus, konsensus, ennuste, odotukset, kapasiteetti, päästöt, kysyntä, kulutus, markkina-arvo, arvostus, paino
        liikevaihdosta, myynnistä, myyntiä, vertailukelpoinen liikevoitto, vertailukelpoinen liiketulos, liiketulos, liiketuloksen, osakekohtainen tulos, tulosta, tappiota, nettotappio, katteen, bruttokate, käyttökatteen, liikevoittomarginaali, kassavirta, kustannusten, kustannuksia, kulujen, investoinnit kasvoivat, investointien, budjetti, budjetin, ylijäämä, kauppatase, vaihtotase, velkaantuminen, velan, bruttokansantuotteen, talouden, talouskasvun, kasvun, kasvua, pohjainflaatio, kuluttajahintojen, hintojen nousu, hinnat, ruoan hinta, sähkön hinta, bensan hinta, energian hinta, palkkojen, palkkoja, palkankorotus, palkankorotukset, reaalipalkat, eläkkeet, väestö, työllisyys, työllisyysaste, työttömien, irtisanomiset, yt-neuvottelut, korkojen, korkoa, viitekorko, talletuskorko, valtionlaina, joukkolaina, joukkolainat, kuponki, tuoton, talletukset, lainojen, lainoja, luottotappiot, vakavaraisuus, osuutta, osuudesta, osuus osakkeista, omistusosuuden, omistusta, osakkeista, äänivallasta, osakkeenomistaja, osakkeenomistajat, omien osakkeiden osto, osinkoa, osingonjako, markkinaosuuden, tilauksia, tilausten, tilauskannan, tuotannon, teollisuustuotannon, viennistä, tuonnista, vähittäiskauppa, vähittäismyynti, autokauppa, ensirekisteröinnit, toimitukset, varastot, käyttöaste, volyymin, vaihdon, asiakkaiden, asiakasmäärä, käyttäjien, matkustajien, matkustajamäärä, matkailijat, yöpymiset, tilaajat, henkilöstö, henkilöstöä, työntekijöiden, veroja, verot, veroprosentti, verokanta, arvonlisävero, maksut, maksu, tuki, tuet, tulleja, tullien, alennukset, mahdollisuus, vastaajista, vastaajat, äänestäjistä, äänestysprosentti, kysely, kannatuksen, omaisuus, taseen, omavaraisuusaste, velkaantumisaste, arvostustaso, tehokkuus, päästöjen, kysynnän, kulutuksen, volatiliteetti, luottamusindikaattori, ostopäällikköindeksi
    """),
    percent_words=words("prosenttia, prosentin, prosentti, prosentilla, prosenttiin, pros."),
    point_words=words("pistettä, piste, pisteen"),
    percentage_point_words=words("prosenttiyksikköä, prosenttiyksikön, prosenttiyksikkö"),
    basis_point_words=words("korkopistettä, peruspistettä, korkopisteen"),
    periods={
        Period.OPEN: words(
            "avauksessa, avautui, avautuivat, avaus, kaupankäynnin alussa, pörssipäivän alussa"
        ),
        Period.CLOSE: words(
            "pörssin sulkeutuessa, pörssin sulkeutuessa oli, päätöksessä, päättyi, päättyivät, päätyi, päätyivät, sulkeutui, sulkeutuivat, päätöskurssi, päivän päätteeksi, päätti päivän"
        ),
        Period.DAY: words("päivän aikana, päivässä, yhden päivän aikana, pörssipäivän aikana"),
        Period.INTRADAY: words(
            "iltapäivällä, aamupäivällä, puoliltapäivin, parhaillaan, tällä hetkellä, aamun kaupankäynnissä, alkukaupankäynnissä"
        ),
        Period.PREMARKET: words("ennen avausta, esikaupankäynnissä, ennen pörssin avautumista"),
        Period.AFTER_HOURS: words("jälkipörssissä, jälkikaupankäynnissä, pörssin sulkeuduttua"),
        Period.WEEK: words(
            "muutamassa päivässä, parissa päivässä, tällä viikolla, viikossa, viime viikolla, viikon aikana"
        ),
        Period.MONTH: words("tässä kuussa, kuukaudessa, viime kuussa, kuukauden aikana"),
        Period.QUARTER: words("neljänneksellä, kvartaalissa, vuosineljänneksen aikana"),
        Period.YEAR: words(
            "vuodessa, viime vuonna, vuoden aikana, viimeisen vuoden aikana, viime vuoden, viimevuotisen"
        ),
        Period.YTD: words("tänä vuonna, vuoden alusta, alkuvuonna"),
        Period.SINCE: words("listautumisesta, lähtien"),
        Period.FROM_HIGH: words("huipusta, huipustaan, ennätyksestään"),
        Period.FROM_LOW: words("pohjista, pohjalukemista"),
    },
    qualifiers={
        Qualifier.OVER: words("yli, enemmän kuin, reilut, runsaat, vähintään, reilun, runsaan"),
        Qualifier.NEARLY: words("lähes, vajaat, melkein, alle, vajaan, liki"),
        Qualifier.ABOUT: words("noin, suunnilleen, n., arviolta"),
        Qualifier.AS_MUCH_AS: words("jopa, enintään, enimmillään, korkeintaan, peräti"),
    },
    number_words=numbers(
        "puoli 0.5, puolitoista 1.5, puolen 0.5, puolentoista 1.5, yhden 1, kahden 2, kolmen 3, neljän 4, viiden 5, kuuden 6, yksi 1, kaksi 2, kolme 3, neljä 4, viisi 5, kuusi 6, seitsemän 7, kahdeksan 8, yhdeksän 9, kymmenen 10, kaksitoista 12, viisitoista 15, kaksikymmentä 20"
    ),
    magnitudes=words("tuhat, tuhatta, miljoona, miljoonaa, milj., miljardi, miljardia, mrd., biljoona"),
    range_words=words("ja"),
    range_openers=words("välillä"),
    partitives=words("osakkeista, osakekannasta, äänistä, vastaajista, kaikista"),
    negations=words("ei, eivät, eikä, älä"),
    conditionals=words("jos, voi, voivat, voisi, saattaa, ehkä, mahdollisesti"),
    forecasts=words(
        "odottaa, odottavat, odotetaan, ennustaa, ennusti, ennuste, arvioi, arvioivat, arvioidaan, tulee, aikoo, ensi vuonna, odotettiin, odotti, ennustavat, ennustetaan, ennusteen mukaan, ennusteet, arvion mukaan, uskoo, uskovat, tulee nousemaan, tulee laskemaan, tulee kasvamaan, suunnittelee, tavoittelee, tavoite, tavoitteena, ensi neljänneksellä, vuoteen 2030, näkee, konsensusennuste, konsensusodotus"
    ),
    targets=words("tavoitehinta, tavoitehintaa, tavoitehinnan, nousuvara, laskuvara"),
    past_references=words(
        "vuotta aiemmin, vuosi sitten, viime vuonna, aiemmin tänä vuonna, edellispäivänä, vuonna 2020, vuonna 2021, vuonna 2022, vuonna 2023, edellisvuonna, edellisvuoden, edellisenä vuonna, edellisenä päivänä, edellispäivän, edellisellä viikolla, kuukausi sitten, vuonna 2015, vuonna 2016, vuonna 2017, vuonna 2018, vuonna 2019, tuolloin, aikoinaan, historiallisesti, kriisin aikana, finanssikriisin"
    ),
    comparisons=words(
        "verrattuna, vuotta aiempaan, kuin, vuositasolla, edellisvuodesta, vuodentakaisesta, edellisvuoteen verrattuna, vuodentakaiseen, vuoden takaisesta, viime vuodesta, vastaavasta ajasta, vastaavaan aikaan, vastaavana aikana, samaan aikaan, samalla ajanjaksolla, kuin vuosi sitten, kuin odotettiin, odotettua parempi, odotettua heikompi, odotettua enemmän, odotettua vähemmän, odotuksia, yli odotusten, alle odotusten, vuosivauhtia, kausitasoitettu, vuositasolle laskettuna, edelliskuusta, edellisneljänneksestä, suhteessa"
    ),
    discounts=words("alennus, alennusta, alennuksella, ale"),
    respectively=words("vastaavasti"),
    anaphora=words(
        "yhtiön osake, yhtiön osakekurssi, yhtiön osakkeen kurssi, osakekurssi, osake, osakkeen kurssi, kurssi, indeksi, valuutta"
    ),
    conjunctions=words("ja, sekä, myös"),
    clause_breaks=words("kun taas, mutta, kun, koska, vaikka, kuitenkin, sen sijaan, samalla"),
    link_markers=words("lue myös, lue lisää, katso myös"),
    tail_headers=words(
        "lue myös, lue lisää, lisää aiheesta, aiheeseen liittyvää, luetuimmat, katso myös, suosittelemme, muita uutisia, lue lisää aiheesta, lue seuraavaksi, lue koko juttu, aiheesta lisää, aiheeseen liittyvät, samasta aiheesta, suositeltua, sinulle suositellut, luetuimmat uutiset, suosituimmat, uusimmat, uusimmat uutiset, viimeisimmät, tuoreimmat, muita artikkeleita, lisää uutisia, asiasanat, avainsanat, aiheet, mainos, uutiskirje, jaa artikkeli, älä missaa"
    ),
    byline_markers=words("kirjoittaja on"),
    disclosure_markers=words("ei ole sijoitussuositus, kirjoittaja omistaa"),
    share_widget_markers=words("jaa facebookissa, jaa artikkeli"),
    list_headers=words("nousijat, laskijat, päivän nousijat, päivän laskijat"),
    winners=words("nousija"),
    losers=words("laskija"),
    weekdays=words("maanantai, tiistai, keskiviikko, torstai, perjantai, lauantai, sunnuntai"),
    months=words(
        "tammikuuta, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta, heinäkuuta, elokuuta, syyskuuta, lokakuuta, marraskuuta, joulukuuta"
    ),
    relative_days={"tänään": 0, "eilen": -1, "toissapäivänä": -2},
    look_alikes=words(
        "laski leikkiä, nousi esiin, nousee esiin, nousi kritiikki, laskee mukaan, voitti kilpailun, ylös alas, korkein sitten, matalin sitten, korkeimmalla sitten, alimmillaan sitten, suurin lasku sitten, suurin nousu sitten, ensi kertaa sitten, ensimmäistä kertaa sitten, verojen nousu, korkojen nousu, palkkojen nousu, koronnosto, koronlasku, veronkorotus, veronkevennys, menetti henkensä, menetti työpaikkansa, voitti vaalit, voitti palkinnon, laskutus, lasku maksetaan, nousukausi, laskukausi, lisäsi että, hän lisäsi, ylempi korkeakoulututkinto"
    ),
    level_words=words("prosenttiin, tasolle, oli, on, tasolla"),
    case_endings={
        "": words("n, in, a, ia, sta, ista, lla, illa, lle, ille, lta, ilta"),
    },
    change_columns=words("muutos, kehitys, +/-, tuotto"),
    calendar_openers=words("vuonna, vuoden"),
    month_phrases=words(
        "tammikuussa, helmikuussa, maaliskuussa, huhtikuussa, toukokuussa, kesäkuussa, heinäkuussa, elokuussa, syyskuussa, lokakuussa, marraskuussa, joulukuussa"
    ),
    duration_openers=words("viimeisen, viimeisten, kuluneen, edellisen"),
    duration_units={
        Period.DAY: words("päivän, pörssipäivän, kaupankäyntipäivän"),
        Period.WEEK: words("viikon"),
        Period.MONTH: words("kuukauden"),
        Period.YEAR: words("vuoden"),
    },
    time_units={
        Period.DAY: words("päivä, pv, tänään"),
        Period.WEEK: words("viikko, vk"),
        Period.MONTH: words("kuukausi, kk"),
        Period.QUARTER: words("neljännes"),
        Period.YEAR: words("vuosi, v"),
    },
)
