"""German. Split verbs stand as their finite form (``legte``, ``gab``) only with a particle that decides the direction."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="de",
    name="German",
    experimental=False,
    decimal=",",
    rises=words("""
        befestigte sich, befestigten sich, zuschlag von, hochgesprungen, nordwärts, verteuert, kurssteigerungen von, wertzuwächse, avance, avancen, avancen von, gewinnen von, mit gewinnen, aufgeldern von
        steigt, steigen, stieg, stiegen, gestiegen, gestiegene, gestiegenen, steigend, steigende, steigenden, anstieg, anstiege, kursanstieg, preisanstieg, preisanstiege, ansteigen, angestiegen, anstiegen
        verbessern, zulegen, zulegen kann, zulegen können, zulegen konnte, zulegen konnten, verbessern sich um, verbesserten sich um, verbesserte sich um, verbessert sich um, zugelegt, zulegte, zulegten, zuzulegen, legt zu, legte zu, legten zu, legen zu, legte, legten, legt um, legen um, legt deutlich zu, legt kräftig zu
        gewann, gewannen, gewinnt, gewinnen, gewonnen, hinzugewonnen, hinzugewann, gewinnen hinzu, kursgewinn, kursgewinne, kursgewinnen, tagesgewinn, kurszuwachs, kurszuwächse, gewinne von, aufschlag, kursaufschlag, aufschläge, kursaufschläge, aufschlägen, kursaufschlägen, kurszuwächsen, kursgewinns, kursgewinnes, kurssprunges, wertanstieg, preisanstiegs, kurssprüngen, zugewinnen, steigerte sich, steigerten sich, steigert sich, steigern sich, kurssteigerung, kurssteigerungen
        klettert, klettern, kletterte, kletterten, geklettert, springt, springen, sprang, sprangen, gesprungen, kurssprung, kurssprünge, sprung von, sprung um, satz nach oben, schnellte, schnellten, schnellt, hochgeschnellt, emporgeschnellt, emporgeschossen, schoss, schossen, schießt, schießen, hochgeschossen, angesprungen, anspringen, ansprang, ansprangen, preissprung, preissprünge, wertsteigerung, raufgegangen
        zieht an, zog an, zogen an, ziehen an, angezogen, anziehen, anzogen, zieht kräftig an, erhöhte sich, erhöhten sich, erhöht sich, rückt vor, rückte vor, rückten vor, vorgerückt, vorrückten
        avancierte, avancierten, avanciert, avancieren, verbesserten sich, verbesserte sich, erholen, verteuerte, verteuerten, verteuert sich, verteuern sich, verteuerung, teurer, haussierte, haussierten, hausse, aufwärts, kursrally, kursrallye, rally, rallye, erholt, erholt sich, erholte sich, erholten sich, erholte, erholten, erholung, kurserholung
        plus, kursplus, tagesplus, wochenplus, jahresplus, monatsplus, quartalsplus, wochengewinn, monatsgewinn, im plus, ins plus, mit plus, dazugewonnen, zuwachs, zuwächse, zugewinne, zugewinn, höher, fester, freundlicher, stärker, fest tendierten, aufgewertet, wertet auf, wertete auf, werteten auf, aufwertung, wertgewinn, wertzuwachs, nach oben, in die höhe
        hinauf, bergauf, hoch ging es, höherer, stieg an, steigt an, steigen an, explodierte, explodierten, explodiert, kursfeuerwerk, kursexplosion, beflügelt, im grünen bereich, in der gewinnzone, nahm zu, nahmen zu, nimmt zu, zugenommen, macht einen satz, machte einen satz, machte boden gut, machten boden gut, hangelte sich hoch
    """),
    falls=words("""
        rücksetzer, rücksetzer von, südwärts, talwärts, gedrückt, drückte, drückten, drückt, verlust, verluste, stromerzeugung, energieerzeugung, stromproduktion, kohleverstromung, treibhausgase, treibhausgasemissionen, wachstumsperformance, hypothekenzins, bauzins, tarifabschluss, lohnabschluss, kollektivvertragsverhandlungen, tarifverhandlungen, schuldverschreibungen, schuldverschreibung
        kursknick, kursknicks, schwächte sich, schwächten sich, schwächt sich, einbuße, einbußen, einbusse, einbussen, einbuße von, einbußen von, verlusten von, mit verlusten, abgaben von, mit abgaben, abgaben in den, abgaben bei den
        verbilligt
        fällt, fallen, fiel, fielen, gefallen, fallende, fallenden, rückgang, rückgänge, kursrückgang, rückläufig, zurückgefallen, zurückfiel, fiel zurück, fallen zurück, fällt zurück, abgefallen
        sinkt, sinken, sank, sanken, gesunken, sinkende, sinkenden, abgesunken, verlor, verloren, verliert, verlieren, kursverlust, kursverluste, kursverlusten, tagesverlust, verluste von, verlust von, wertverlust, büßt ein, büßte ein, büßten ein, büßen ein, eingebüßt, einbüßte, einbüßten, einbüßen, büßte, büßten, büßt, büßen, büssen, büssten, büsste, büsst
        gab nach, gaben nach, gibt nach, geben nach, nachgegeben, nachgeben, nachgab, nachgaben, nachzugeben, gab leicht, gab um, gaben um, gibt um, gab zeitweise, gab zuletzt, gab bis, gab deutlich, gab rund, gab sogar, gab weitere, gaben leicht, gaben deutlich, gaben zeitweise, gaben bis, gaben rund, abgeben, abgibt, gab ab, gaben ab, gibt ab, geben ab, abgegeben
        bricht ein, brach ein, brachen ein, brechen ein, eingebrochen, einbrach, einbrachen, einbrechen, einbruch, kurseinbruch, kurssturz, kursrutsch, kurseinbrüche, brach um, brachen um, bricht um, stürzt, stürzte, stürzten, stürzen, gestürzt, absturz, abgestürzt, abstürzte, abstürzten, abstürzen, stürzt ab, stürzte ab
        rutscht, rutschte, rutschten, rutschen, gerutscht, abgerutscht, abrutschen, abrutschte, abgesackt, sackt, sackte, sackten, sacken, absacken, absackte, sackt ab, sackte ab, knickt ein, knickte ein, knickten ein, eingeknickt, abgetaucht, tauchte ab, tauchten ab, abgeschmiert, schmierte ab, schmierten ab, schmiert ab
        ging zurück, gingen zurück, geht zurück, zurückgegangen, zurückging, zurückgingen, geht es abwärts, abwärts, runter, preissturz, preisrutsch, preiseinbruch, preisverfall, kursverfall, wertverfall, preisrückgang, bergab, nach unten, hinab, in den keller, minderte sich, verringerte sich, verringerten sich, reduzierte sich, reduzierten sich, reduziert sich, ermäßigte sich, ermäßigten sich, ermäßigt sich, ermäßigte, verbilligte, verbilligten, verbilligt sich, verbilligen sich, verbilligung, billiger, günstiger
        minus, kursminus, tagesminus, wochenminus, jahresminus, monatsminus, quartalsminus, wochenverlust, monatsverlust, im minus, ins minus, abschlag, kursabschlag, abschläge, kursabschläge, abschlägen, kurseinbußen, kurseinbuße, kursabschlägen, kursverlusts, kursverlustes, kursrutsches, kurssturzes, kurseinbrüchen, kursrückgängen, kursabgaben, deutliche abgaben, kräftige abgaben, leichte abgaben, stärkere abgaben, abgaben verzeichneten, abgaben verbuchten, niedriger, tiefer, schwächer, leichter, schwächelte, schwächelten, schwächelt, notierte schwächer, abgewertet, wertet ab, wertete ab, werteten ab, abwertung, korrektur, kurskorrektur, ausverkauf
        in die tiefe, in die knie, federn, federn lassen, rauschte, rauschten, rauscht, unter druck, geriet unter druck, gerieten unter druck, auf talfahrt, talfahrt, federn gelassen, ließ federn, ließen federn, lassen federn, im roten bereich, in die verlustzone, in der verlustzone, kollabierte, geschrumpft, crashte, crashten, crasht, eingetrübt, schrumpfte, nahm ab, nahmen ab, büßten an wert ein, an wert eingebüßt, setzte zurück, bröckelte, bröckelten, bröckelt, abgebröckelt
    """),
    flat=words(
        "unverändert, kaum verändert, wenig verändert, nahezu unverändert, stabil, behauptet, gehalten, knapp behauptet, stagniert, stagnierte, stagnierten, seitwärts, auf der stelle, richtungslos, uneinheitlich, kaum bewegt, trat auf der stelle, traten auf der stelle"
    ),
    price_nouns=words("""
        aktie, aktien, aktienkurs, aktienkurse, aktienkurses, papier, papiere, papieren, titel, titeln, anteilsschein, anteilsscheine, anteilsscheinen, anteilscheine, kurs, kurse, kursen, kurses, börsenkurs, wertpapier, wertpapiere, vorzugsaktie, vorzugsaktien, vorzüge, stammaktie, stammaktien, stämme
        die anteile von, die anteile der, die anteile des, index, leitindex, aktienindex, börsenbarometer, aktienbarometer, kursbarometer, barometer, auswahlindex, future, futures, währung, wechselkurs, devise, notierung, notierungen, ölpreis, ölpreise, goldpreis, rohölpreis, kupferpreis, silberpreis, spotpreis, genussschein, genussscheine, partizipationsschein, hinterlegungsscheine, genussscheinen, genussscheins, bons, partizipationsscheine, partizipationsscheinen, valoren, dividendenpapiere, anteilscheinen, anteilsscheins, anteilschein, namenaktie, namenaktien, inhaberaktien, werte, dividendentitel, aktienmarkt, börse
    """),
    metric_nouns=words("""
        belegschaft, schäden, treibstoffverbrauch,
        preis für das abo, preise für das abo, preis für ein abo, abo-preis, abo-preise, abopreis, abopreise, abo-preisen, preis für tickets, preise für tickets, ticketpreise, fahrpreise,
        verlust, verluste, buchung, buchungen, vorbestellungen, markenwert, wert der marke, zahl der, anzahl der, anzahl an, kurs-gewinn-verhältnis, kgv, kgvs, kurs-umsatz-verhältnis, kurs-buchwert-verhältnis
        stimmung, laune, umsatz, umsatzes, umsätze, umsätzen, umsatzerlöse, erlös, erlöse, erlösen, absatz, absätze, absatzzahlen, verkäufe, verkaufszahlen, auftragseingang, auftragseingänge, auftragsbestand, aufträge, bestellungen, inlandsorders, auslandsorders, industrieaufträge, auftragsrückgang, neuaufträge
        gewinn, gewinns, reingewinn, nettogewinn, jahresgewinn, quartalsgewinn, betriebsgewinn, brutto-gewinn, bruttogewinn, überschuss, jahresüberschuss, nettoergebnis, ergebnis, ergebnisse, betriebsergebnis, quartalsergebnis, gewinn je aktie, ergebnis je aktie, ebit, ebita, ebitda, nettoverlust, betriebsverlust, jahresverlust, fehlbetrag
        marge, margen, ebit-marge, rendite, umsatzrendite, eigenkapitalrendite, bruttomarge, gewinnmarge, provisionsüberschuss, zinsüberschuss, zinsergebnis, provisionen, prämien, prämieneinnahmen, kosten, ausgaben, aufwendungen, investitionen, personalkosten, cashflow, mittelzufluss
        bip, bruttoinlandsprodukt, bruttoinlandsprodukts, wirtschaft, wirtschaftsleistung, wirtschaftswachstum, konjunktur, wachstum, wachstumsrate, wachstumsraten, inflation, inflationsrate, teuerung, teuerungsrate, verbraucherpreise, verbraucherpreisen, erzeugerpreise, kerninflation, preissteigerung, preisniveau, lebenshaltungskosten, jahresteuerung
        arbeitslosigkeit, arbeitslosenquote, arbeitslose, beschäftigung, beschäftigte, beschäftigten, mitarbeiter, stellen, stellenabbau, löhne, lohn, gehälter, gehalt, tarifverdienste, reallöhne, mindestlohn, produktion, industrieproduktion, ausstoß, fördermenge, kapazität, auslastung, kapazitätsauslastung, exporte, export, ausfuhren, importe, einfuhren, handelsüberschuss, außenhandel, leistungsbilanz, einzelhandelsumsätze, einzelhandelsumsatz, einzelhandel
        zins, zinsen, leitzins, leitzinsen, leitzinses, zinssatz, zinssätze, hypothekenzinsen, bauzinsen, einlagenzins, zinserhöhung, zinssenkung, zinsschritt, renditen, anleiherendite, anleiherenditen, umlaufrendite, kupon, effektivzins, staatsanleihen, bundesanleihen, bundesanleihe, treasuries, anleihen, risikoaufschlag, spread, zinskurve
        anteil, anteile, anteilen, anteils, beteiligung, beteiligungen, beteiligt, aktienpaket, aktienanteil, kapitalanteil, grundkapital, grundkapitals, stimmrechte, stimmrechten, stimmrechtsanteil, stimmen, streubesitz, mehrheit, sperrminorität, aktionäre, übernahmeangebot, annahmeschwelle, marktanteil, marktanteile, marktanteilen, marktanteils, weltmarktanteil, quote, quoten, eigenkapitalquote, kernkapitalquote, schuldenquote, staatsquote, verschuldung, schulden, schuldenlast, defizit, haushaltsdefizit, staatsverschuldung, fremdkapital, eigenkapital, combined ratio, schaden-kosten-quote
        dividende, dividenden, dividendenrendite, ausschüttung, ausschüttungsquote, aktienrückkauf, kapitalerhöhung, prognose, ausblick, jahresprognose, nutzer, nutzerzahl, kunden, abonnenten, besucher, passagiere, passagierzahlen, fluggäste, einwohner, bevölkerung, haushalte, befragten, befragte, umfrage, wähler, wahlbeteiligung, zustimmung, auslieferungen, absatzplus, neuzulassungen, zulassungen, lieferungen, zulassungszahlen
        miete, mieten, mietpreise, wohnungsmieten, wohnungspreise, immobilienpreise, hauspreise, baupreise, lebensmittelpreise, nahrungsmittelpreise, energiepreise, strompreise, strompreis, gaspreise, treibstoffpreise, spritpreise, benzinpreise, preise, preiserhöhung, preiserhöhungen, listenpreise, einfuhrpreise, importpreise, heizöl, gemüse, früchte, sprit
        zoll, zölle, zöllen, strafzölle, steuer, steuern, mehrwertsteuer, steuersatz, steuereinnahmen, abgaben, gebühren, rabatt, rabatte, nachlass, subventionen, fahrtkosten, beiträge, beitrag, beitragssatz, gewichtung, allokation, wahrscheinlichkeit, chance, nachfrage, angebot, verbrauch, konsum, effizienz, emissionen, lagerbestände, bestände, vorräte, reserven, ladung, leistung, volumen, handelsvolumen, handelsumsatz, handelsumsätze, börsenumsatz, börsenumsätze, kreditvolumen, kredite, einlagen, verwaltetes vermögen, bilanzsumme, marktkapitalisierung, börsenwert, bewertung, budget, haushalt
        einkaufsmanagerindex, geschäftsklima, geschäftsklimaindex, ifo-index, zew-index, konsumklima, stimmungsindex, volatilität, ausfallrate, risikovorsorge, kreditausfälle, deckungsgrad, kostendeckungsgrad, smartphones, geräte, akku, fallzahlen
    """),
    percent_words=words("prozent, prozents"),
    point_words=words("punkte, punkten, punkt, zähler, zählern, indexpunkte, einheiten, pkt, pkt."),
    percentage_point_words=words("prozentpunkte, prozentpunkten, prozentpunkt, prozentpunktes"),
    basis_point_words=words("basispunkte, basispunkten, basispunkt, basisstellen, bp"),
    periods={
        Period.OPEN: words(
            "zum handelsstart, zu handelsbeginn, zum handelsbeginn, zur eröffnung, bei handelsbeginn, zum börsenstart, zum start, handelsauftakt, zum auftakt, eröffnet, eröffnete, eröffneten, zur handelseröffnung, im frühhandel, kurz nach handelsbeginn, zu börsenbeginn, startet, startete, starteten, zum xetra-start, am handelsstart, in den handel gestartet, zum handelsauftakt, kurz nach börsenstart"
        ),
        Period.CLOSE: words("""
            endete, endeten, schloss, schlossen, schließt, schließen, geschlossen, schlusskurs, schlussnotierung, zum schluss, zum handelsschluss, zum börsenschluss, zu handelsschluss, handelsende, zum handelsende, zu handelsende, am ende, zum xetra-schluss, xetra-schluss, aus dem handel, ging aus dem handel, gingen aus dem handel, geht aus dem handel, beendete, beendeten, beendet den handel
            verabschiedete sich, verabschiedeten sich, verabschiedet sich, zum sitzungsende, schlussstand, schlußkurs, bis zum abend, unter dem strich, zum ende, schluss bei, handelsschluss
        """),
        Period.DAY: words(
            "am tag, tagesverlauf, tagesplus, tagesminus, auf tagessicht, gegenüber dem vortag, zum vortag, zum vortagesschluss, gegenüber dem vortagesschluss, verglichen mit dem vortag, im vergleich zum vortag, an einem tag, binnen eines tages, innerhalb eines tages, über nacht, innerhalb von 24 stunden, in 24 stunden, letzten 24 stunden, vergangenen 24 stunden, zum schlusskurs vom vortag, auf 24-stunden-sicht"
        ),
        Period.INTRADAY: words("""
            zeitweise, zeitweilig, vor handelsende, vor handelsschluss, vor börsenschluss, vor börsenende, zwischenzeitlich, phasenweise, zuletzt, am vormittag, am nachmittag, am mittag, gegen mittag, im verlauf, im tagesverlauf, im handelsverlauf, im späten handel, im späthandel, am späten nachmittag, am frühen nachmittag, in der spitze, bis zum mittag, im mittagshandel, aktuell, derzeit, momentan, kurzzeitig, vorübergehend, vormittags, nachmittags, mittags, am morgen, am frühen morgen, vorerst
            im vormittagshandel, im nachmittagshandel, intraday, im frühen handel, am donnerstagmittag, donnerstagmittag, montagmittag, dienstagmittag, mittwochmittag, freitagmittag, montagvormittag, dienstagvormittag, mittwochvormittag, donnerstagvormittag, freitagvormittag, montagnachmittag, dienstagnachmittag, mittwochnachmittag, donnerstagnachmittag, freitagnachmittag, im tagestief, im tageshoch, stand zuletzt, notierte zuletzt
        """),
        Period.PREMARKET: words(
            "vorbörslich, vorbörsliche, vorbörslichen, im vorbörslichen handel, vorbörse, vor handelsbeginn, vor börsenbeginn, vor börsenstart, vor börseneröffnung, vor dem börsenstart, vor dem handelsstart, premarket, im vorhandel, auf tradegate, im vormarkt"
        ),
        Period.AFTER_HOURS: words(
            "nachbörslich, nachbörsliche, nachbörslichen, im nachbörslichen handel, nachbörse, nach handelsschluss, nach börsenschluss, nach us-börsenschluss, im nachbörslichen us-handel, nach der schlussglocke"
        ),
        Period.WEEK: words(
            "legte auf wochensicht, legten auf wochensicht, legt auf wochensicht, auf wochensicht, im wochenvergleich, in der gesamten handelswoche, kalenderwoche, im verlauf der woche, im verlauf der handelswoche, im verlauf der vergangenen woche, in der handelswoche, in der gesamten woche, wochenplus, wochenminus, in dieser woche, diese woche, in der woche, in der vergangenen woche, vergangene woche, letzte woche, der abgelaufenen woche, der abgelaufenen handelswoche, der vergangenen handelswoche, der letzten handelswoche, zur vorwoche, gegenüber der vorwoche, in der laufenden woche, wochenverlust, wochengewinn, wochenbilanz, im laufe einer woche, im laufe der woche, binnen einer woche, innerhalb einer woche, in einer woche, in nur einer woche, seit wochenbeginn, im wochenverlauf, auf sieben-tage-sicht, sieben tagen, über die woche"
        ),
        Period.MONTH: words(
            "legte auf monatssicht, legten auf monatssicht, legt auf monatssicht, auf monatssicht, in diesem monat, diesen monat, im monatsverlauf, monatsplus, monatsminus, vergangenen monat, letzten monat, im vergangenen monat, seit monatsbeginn, im monatsvergleich, im laufe eines monats, im laufe des monats, im verlauf des monats, binnen eines monats, innerhalb eines monats, in einem monat, in nur einem monat, in den vergangenen vier wochen, in den letzten 30 tagen"
        ),
        Period.QUARTER: words(
            "auf quartalssicht, im laufenden quartal, in diesem quartal, in den vergangenen drei monaten, in den letzten drei monaten, drei monaten, auf drei-monats-sicht, auf dreimonatssicht, quartalsplus, quartalsminus, im ersten quartal, im zweiten quartal, im dritten quartal, im vierten quartal, im vergangenen quartal"
        ),
        Period.YEAR: words(
            "legte auf jahressicht, legten auf jahressicht, legt auf jahressicht, auf jahressicht, im vergangenen jahr, im vorjahr, letztes jahr, vergangenes jahr, im letzten jahr, in den vergangenen zwölf monaten, in den letzten zwölf monaten, zwölf monaten, 12 monaten, im 1-jahresvergleich, im jahresvergleich, im laufe eines jahres, im laufe des jahres, binnen jahresfrist, innerhalb eines jahres, in einem jahr, in nur einem jahr, auf 12-monats-sicht, auf zwölfmonatssicht, im gesamtjahr, übers jahr, über das jahr, im börsenjahr, jahresplus, jahresminus, binnen eines jahres, 52 wochen"
        ),
        Period.YTD: words(
            "seit jahresbeginn, seit jahresanfang, seit jahresstart, seit dem jahresstart, seit dem jahresanfang, seit dem jahresbeginn, seit beginn des jahres, seit beginn dieses jahres, in diesem jahr, dieses jahr, im laufenden jahr, seit anfang des jahres, seit januar, bislang in diesem jahr, bisher in diesem jahr, im bisherigen jahresverlauf, seit dem jahreswechsel, im jahresverlauf, heuer, ytd, seit ultimo, gegenüber anfang januar, seit anfang januar, gegenüber dem jahresbeginn, gegenüber jahresbeginn, gegenüber dem jahresanfang, gegenüber dem jahresstart, als anfang jahr, als zu jahresbeginn, als am jahresanfang, als zum jahreswechsel, als zu beginn des jahres, gegenüber dem jahresauftakt, seit jahresauftakt, seit dem jahresauftakt, seit jahreswechsel, im jahr bisher, bislang im jahr, im bisherigen jahr, gegenüber ultimo, gegenüber dem ultimo, zum ultimo, seit jahresultimo, gegenüber jahresultimo, gegenüber dem jahresultimo, zum jahresultimo, seit dem jahresultimo"
        ),
        Period.SINCE: words(
            "im ersten halbjahr, im zweiten halbjahr, im halbjahr, im ersten halbjahr des jahres, seit, seitdem, seither, seit dem börsengang, seit dem hoch, seit dem tief, seit ausgabe, gegenüber dem ausgabepreis, über dem ausgabepreis, unter dem ausgabepreis, seit beginn, seit ende, seit mitte, auf fünf jahre, in den vergangenen jahren, in den vergangenen monaten, in den letzten monaten, in den vergangenen wochen, in den letzten wochen, in den vergangenen tagen, in den letzten tagen, in wenigen wochen, in wenigen monaten, in wenigen tagen, binnen weniger wochen, binnen weniger monate, binnen weniger tage, innerhalb weniger wochen, innerhalb weniger monate, innerhalb weniger tage, in diesem zeitraum, im selben zeitraum, im gleichen zeitraum, über den gesamtzeitraum, im gesamtzeitraum, über den gesamten zeitraum, im gesamten zeitraum, in fünf jahren, sechs monaten, in den vergangenen fünf jahren"
        ),
        Period.FROM_HIGH: words(
            "vom hoch, seit dem rekordhoch, vom rekordhoch, vom allzeithoch, unter dem rekordhoch, unter dem hoch, vom höchststand, unter dem höchststand, vom jahreshoch, unter dem allzeithoch, seit dem allzeithoch, vom zwischenhoch, seit ihrem hoch, seit seinem hoch, vom tageshoch"
        ),
        Period.FROM_52_WEEK_HIGH: words("vom 52-wochen-hoch, unter dem 52-wochen-hoch"),
        Period.FROM_LOW: words(
            "vom tief, vom jahrestief, vom tiefststand, vom rekordtief, über dem tief, seit dem jahrestief, vom zwischentief, vom tagestief, seit ihrem tief, über dem jahrestief"
        ),
        Period.FROM_52_WEEK_LOW: words("vom 52-wochen-tief, über dem 52-wochen-tief"),
    },
    qualifiers={
        Qualifier.OVER: words(
            "nicht weniger als, mehr als, über, gut, mindestens, wenigstens, oberhalb von, mehr denn, etwas mehr als, gute, reichlich, deutlich über, deutlich mehr als, weit mehr als"
        ),
        Qualifier.NEARLY: words(
            "fast, beinahe, nahezu, knapp, annähernd, weniger als, unter, nicht ganz, an die, schier, knappe"
        ),
        Qualifier.ABOUT: words(
            "rund, etwa, circa, zirka, ca., ungefähr, um die, gegen, in etwa, grob, im schnitt, durchschnittlich, im durchschnitt"
        ),
        Qualifier.AS_MUCH_AS: words(
            "bis zu, um bis zu, in der spitze, maximal, höchstens, bis auf, sogar bis zu, zeitweise bis zu, bis um"
        ),
    },
    number_words=numbers(
        "ein 1, eins 1, einem 1, einen 1, zwei 2, drei 3, vier 4, fünf 5, sechs 6, sieben 7, acht 8, neun 9, zehn 10, elf 11, zwölf 12, dreizehn 13, vierzehn 14, fünfzehn 15, sechzehn 16, siebzehn 17, achtzehn 18, neunzehn 19, zwanzig 20, dreißig 30, vierzig 40, fünfzig 50, sechzig 60, siebzig 70, achtzig 80, neunzig 90, ein halbes 0.5, ein halber 0.5, einem halben 0.5, einen halben 0.5, eineinhalb 1.5, anderthalb 1.5, zweieinhalb 2.5, dreieinhalb 3.5, viereinhalb 4.5, fünfeinhalb 5.5, sechseinhalb 6.5, siebeneinhalb 7.5, achteinhalb 8.5, neuneinhalb 9.5, zehneinhalb 10.5, elfeinhalb 11.5, zwölfeinhalb 12.5"
    ),
    magnitudes=words(
        "tausend, million, millionen, mio, mio., milliarde, milliarden, mrd, mrd., mill., billion, billionen, bio., hundert, dutzend, tsd, tsd."
    ),
    range_words=words("bis, und, auf"),
    range_openers=words(
        "zwischen, von, im bereich von, im rahmen von, in einer spanne von, in der spanne, spanne von"
    ),
    partitives=words(
        "der, des, aller, von, an der, am, an, anteil, anteile, aller befragten, der anteile, der aktien, der stimmrechte, der befragten, der deutschen, davon, des umsatzes, des kapitals, des bip, beteiligung, aktienpaket, seiner, ihrer, jener, derer, dieser, der menschen, der unternehmen, mehr auf die"
    ),
    negations=words(
        "nicht, kein, keine, keinen, keiner, keinem, ohne, nie, niemals, weder, statt, anstatt, dementiert, dementierte, nicht mehr, bestreitet, keineswegs, anstelle"
    ),
    conditionals=words(
        "wenn, müsste, müssten, sollte, sollten, würde, würden, könnte, könnten, dürfte, dürften, möglicherweise, vielleicht, sofern, angenommen, hätte, hätten, wäre, wären, kann, können, unter der annahme, droht, drohen, drohte, bei einem anstieg, bei einem rückgang, bei einem kurs, bei einem preis, bei einem stand, bei einem ausbruch, bei einem bruch, im falle, eventuell, theoretisch, ob"
    ),
    forecasts=words("""
        erwartet, erwarten, erwartete, erwarteten, erwartung, erwartungen, prognostiziert, prognostizieren, prognostizierte, prognostizierten, prognosen, rechnet, rechnen, rechnete, rechneten, gerechnet, schätzt, schätzen, schätzte, schätzung, schätzungen, voraussichtlich, soll, sollen, wird, werden
        geplant, planen, plant, sieht, sehen, sagt voraus, vorhergesagt, vorausgesagt, wollen, will, anpeilen, peilt an, angepeilt, nächstes jahr, kommendes jahr, im kommenden jahr, konsens, konsensschätzung, prognosespanne, zielt, strebt an, anstrebt, bis 2030
    """),
    targets=words(
        "kursziel, kursziele, kurszielen, kursziels, zielkurs, kurspotenzial, kurspotential, aufwärtspotenzial, aufwärtspotential, potenzial, potential, upside, abwärtspotenzial, abwärtsrisiko, fairer wert, stop-loss, stoppkurs, unterstützung bei, widerstand bei, zielmarke, renditeziel, ziel von, luft nach oben"
    ),
    past_references=words(
        "im vorjahr, vorjahres, im jahr 2015, im jahr 2016, im jahr 2017, im jahr 2018, im jahr 2019, im jahr 2020, im jahr 2021, im jahr 2022, im jahr 2023, damals, seinerzeit, früher, einst, vor einem jahr, vor zwei jahren, vor jahren, in der finanzkrise, während der krise, in den vergangenen monaten, historisch, bereits am vortag, am vortag hatte, war bereits, waren bereits, nachdem er am vortag, hatte zuvor, hatten zuvor, im vormonat"
    ),
    comparisons=words("""
        im vergleich zu, verglichen mit, im vergleich zum vorjahr, gegenüber, gegenüber dem vorjahr, zum vorjahr, zum vorjahresmonat, zum vorjahresquartal, zum vormonat, zum vorquartal, gegenüber dem vormonat, gegenüber dem vorquartal, im jahresvergleich, im vorjahresvergleich, im jahresabstand, binnen jahresfrist gestiegen, vorjahreszeitraum, vorjahresquartal, vorjahresmonat
        als im vorjahr, als erwartet, als prognostiziert, als befürchtet, als gedacht, höher als, niedriger als, mehr als im, weniger als im, besser als, schlechter als, stärker als, schwächer als, günstiger als, teurer als, wie erwartet, saisonbereinigt, kalenderbereinigt, jahresrate, annualisiert, hochgerechnet, besser als erwartet, schlechter als erwartet, stärker als erwartet, schwächer als erwartet, niedriger als erwartet, höher als erwartet, überrendite, outperformance
    """),
    discounts=words(
        "rabatt, rabatte, rabatts, preisnachlass, nachlass, skonto, gutschein, coupon, sparen, ersparnis, cashback, reduziert, prozent weniger zahlen, sonderangebot, schnäppchen, ermäßigung, günstiger als uvp, unter uvp"
    ),
    respectively=words("beziehungsweise, bzw., bzw, jeweils, respektive, je, entsprechend"),
    anaphora=words("""
        die aktie, der aktie, das papier, die papiere, der titel, die titel, der kurs, die aktien, der anteilsschein, die anteilsscheine, der aktienkurs, der index, der leitindex, das wertpapier, die währung, die gemeinschaftswährung, der wechselkurs, das edelmetall, das gelbe metall, die kryptowährung, der greenback
        die anteilscheine, die bons, die genussscheine, die valoren, die stahlaktie, die bankaktie, die autoaktie, die pharmaaktie, die chemieaktie, die solaraktie, die technologieaktie, die tech-aktie, die versicherungsaktie, die telekomaktie, die biotechaktie, die biotech-aktie, die immobilienaktie, die rüstungsaktie, die halbleiteraktie, die luftfahrtaktie, die energieaktie, die konzernaktie, die chipaktie
        der pharmatitel, der pharmawert, der bankentitel, der banktitel, der bankwert, der autowert, der autotitel, der chemiewert, der chemietitel, der finanztitel, der finanzwert, der technologiewert, der technologietitel, der versicherungstitel, der rüstungstitel, der luxusgütertitel, der halbleiterwert, der halbleitertitel, der industrietitel, der industriewert, der stahlwert, der solarwert, der börsenneuling, der blue chip
        das börsenbarometer, das aktienbarometer, das barometer, für den wert, seine aktie, ihre aktie, deren aktien, dessen aktie, deren aktie, die vorzugsaktie, die vorzugsaktien, die devise, das indexschwergewicht, das schwergewicht, die notierung, die notierungen
    """),
    conjunctions=words(
        "und, sowie, als auch, wie auch, ebenso wie, gefolgt von, nebst, samt, beziehungsweise auch"
    ),
    clause_breaks=words(
        "während, aber, jedoch, obwohl, hingegen, dagegen, allerdings, trotz, weil, nachdem, bevor, da, womit, wobei, der sich, die sich, indes, unterdessen, derweil, wogegen, dennoch, doch, sondern, anders, demgegenüber, gleichzeitig, außerdem, zudem, daraufhin, dank, aufgrund, wegen, angesichts, infolge, ferner, zwar, wohingegen, nach dem, nachdem die"
    ),
    link_markers=words(
        "lesen sie auch, lesen sie mehr, lesen sie dazu, lesen sie hier, lies auch, auch interessant, auch lesenswert, mehr zum thema, mehr dazu, passend dazu, siehe auch"
    ),
    tail_headers=words("""
        lesen sie auch, lesen sie mehr, lesen sie dazu, lesen sie weiter, mehr zum thema, mehr zu, mehr dazu, mehr aus, mehr nachrichten, mehr artikel, weitere artikel, weitere nachrichten, weitere meldungen, weitere news, weitere themen, weitere links, weiterlesen, verwandte artikel, verwandte themen, ähnliche artikel, ähnliche beiträge, das könnte sie auch interessieren, das könnte sie interessieren, das könnte dich auch interessieren, auch interessant
        aktuelle nachrichten, aktuelle meldungen, aktuelle artikel, neueste artikel, neueste nachrichten, meistgelesen, meistgelesene artikel, am meisten gelesen, top-themen, topthemen, top-artikel, beliebte artikel, beliebt, empfohlen, empfehlungen, empfohlene artikel, empfehlungen der redaktion, redaktionsempfehlung, siehe auch, zum weiterlesen, zum thema, hintergrund, links zum thema, anzeige, themen, schlagworte, newsticker, lesetipps, nicht verpassen, im fokus, nachrichten zu, werbung, analysen zu
    """),
    byline_markers=words(
        "über den autor, über die autorin, autor, autorin, redaktion, von unserer redaktion, mit material von, mit agenturmaterial, mitarbeit, kontakt zum autor, alle rechte vorbehalten, copyright, newsletter abonnieren, für sie empfohlen, quelle, veröffentlicht von"
    ),
    disclosure_markers=words(
        "hinweis auf interessenkonflikte, hinweis auf mögliche interessenkonflikte, interessenkonflikt, interessenkonflikte, haftungsausschluss, disclaimer, risikohinweis, offenlegung, hält positionen, hält unmittelbar positionen, keine anlageberatung, stellt keine anlageberatung dar, besitzt aktien, besitzt keine der, der autor hält, the motley fool besitzt, kaufempfehlung dar"
    ),
    share_widget_markers=words(
        "teilen, auf facebook teilen, auf twitter teilen, auf x teilen, auf whatsapp teilen, auf linkedin teilen, artikel teilen, per e-mail versenden, link kopieren, drucken, merken, diesen artikel teilen, beitrag teilen, kommentieren, artikel merken"
    ),
    list_headers=words(
        "gewinner, verlierer, tagesgewinner, tagesverlierer, kursgewinner, kursverlierer, top-gewinner, top-verlierer, gewinner und verlierer, tops und flops, tops, flops, die gewinner, die verlierer, größte gewinner, größte verlierer, gewinneraktien, verliereraktien, zu den gewinnern, zu den verlierern, spitzenreiter, schlusslicht, schlusslichter, aktien im fokus, die größten gewinner, die größten verlierer, größten gewinnern, größten verlierern, stärksten gewinnern, stärksten verlierern, unter den gewinnern, unter den verlierern, indexspitze, am indexende, dax-gewinner, dax-verlierer"
    ),
    winners=words("gewinner, indexspitze, spitzenreiter"),
    losers=words("verlierer, schlusslicht, indexende"),
    weekdays=words("montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonntag"),
    months=words(
        "januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember"
    ),
    relative_days={
        "heute": 0,
        "gestern": -1,
        "heute morgen": 0,
        "heute früh": 0,
        "morgen": 1,
        "vorgestern": -2,
        "am vortag": -1,
        "am vorabend": -1,
        "heute nachmittag": 0,
        "heute vormittag": 0,
    },
    look_alikes=words("""
        bei guten umsätzen, geringen umsätzen, guten umsätzen, hohen umsätzen, dünnen umsätzen, ohne nachrichten, ohne fundamentale nachrichten, ohne neue nachrichten, ohne neuigkeiten, ohne unternehmensnachrichten, ohne neue impulse, bei hohem volumen, bei durchschnittlichem volumen, bei moderatem volumen, bei schwachem volumen, bei dünnem volumen, bei geringem volumen, bei durchschnittlichen umsätzen, noch stärker, bei hohen umsätzen, unter hohen umsätzen, bei sehr hohen umsätzen, bei hohem umsatz, bei dünnen umsätzen, bei schwachen umsätzen, bei geringen umsätzen, bei niedrigen umsätzen, bei moderaten umsätzen, bei starken umsätzen, bei regen umsätzen, bei lebhaften umsätzen,
        von der performance her, auffallen, gefallen lassen, gefallen an, zu fall, in diesem fall, auf jeden fall, aufgefallen, entfallen auf, ausgefallen, anheimgefallen, legte vor, legten vor, legte fest, legte dar, legte den grundstein, legte nahe, legt nahe, legte offen, legte auf, legte wert, legte sich, legte einspruch, legte berufung
        gewonnen haben, wahl gewonnen, gewinnt die wahl, gewann die wahl, gewann den auftrag, verloren gehen, verloren gegangen, verlor das spiel, verlor die wahl, arbeitsplatz verloren, stellen verloren, steigen ein, stieg ein, stieg aus, stiegen aus, steigt ein, steigt aus, aussteigen, einsteigen, umsteigen
        gab bekannt, gaben bekannt, zu sehen, gesehen, zu beobachten, gibt bekannt, geben bekannt, gab an, gaben an, gibt an, gab es, gibt es, gab der, gab die, gab das, gab keine, gab einen, gab eine, gab aus, gaben aus, gab auf, nach unten korrigiert, höhere gewalt, höher gewichtet, unter druck gesetzt, abwertung der, plus fehlen, plus fehlt, anfänglichen gewinnen, anfänglichen verlusten, anfänglichen kursgewinnen, anfänglichen kursverlusten, anfänglicher gewinne, anfänglicher verluste, frühen gewinnen, frühen verlusten, auf rege nachfrage, rege nachfrage, auf nachfrage, auf große nachfrage, auf starke nachfrage, auf gute nachfrage, minus eins, plus size, plusminus
        teil des gewinns, teil ihrer gewinne, teil seiner gewinne, teil der gewinne, teil ihres gewinns, teil seines gewinns, teil der kursgewinne, teil ihrer kursgewinne, teil der vortagesgewinne, im gegenteil, stärker gefragt, stärker als je, hochgestuft, nach oben gestuft, günstiger preis, billiger geld, höchster stand seit, niedrigster stand seit, niedrigsten stand seit, höchsten stand seit, tiefsten stand seit, tiefster stand seit, stärkster anstieg seit, größter verlust seit, größter gewinn seit, größtes plus seit, größtes minus seit, erstmals seit
        allzeithoch seit, rekordhoch seit, leitindex dax, wachstum in, prognose angehoben, prognose gesenkt, einkommen verloren, auf dem papier, ex dividende, exdividende, abzug der dividende, abzug einer dividende, abzüglich der dividende, zahlung der dividende, ausschüttung der dividende, six börse, aktionäre durften sich, aktionäre dürfen sich, aktionäre konnten sich, aktionäre können sich, aktionäre mussten, aktionäre müssen, titelverteidiger, jahrestitel, einkaufskurs, sprachkurs, kurs auf, auf kurs, kurs halten, im kurs, gegen halb, gegen acht uhr, gegen neun uhr, gut für, gut ein jahr, gut gehalten
    """),
    rise_suffixes=words("plus, im plus, höher, fester, teurer"),
    fall_suffixes=words("minus, im minus, tiefer, niedriger, schwächer, billiger, leichter"),
    level_words=words(
        "im wert von, im wert von bis zu, im wert von rund, im wert von etwa, auf, bei, auf rund, auf etwa, auf knapp, auf fast, auf nur noch, liegt bei, lag bei, steht bei, stand bei, beträgt, betrug, erreicht, erreichte, notierte bei, macht aus, betragen, entsprach, entspricht, hält, halten, hielt, besitzt, kontrolliert, entfielen"
    ),
    change_columns=words(
        "veränderung, veränderungen, veränd., veränd, ver., diff., diff, differenz, abw., abweichung, änderung, änd., performance, perf., entwicklung, kursentwicklung, kursveränderung, tagesveränderung, wertentwicklung, zum vortag, ggü. vortag, vs. vortag, +/-"
    ),
    calendar_openers=words("im, im monat, im jahr, im gesamtjahr, im kalenderjahr"),
    duration_openers=words(
        "in, in nur, in weniger als, in knapp, in gut, in rund, in etwa, in mehr als, in kaum, in nicht einmal, in den ersten, binnen, binnen weniger als, innerhalb von, innerhalb der letzten, in den letzten, in den vergangenen, in den zurückliegenden, während der letzten, über, der letzten, der vergangenen, auf sicht von, im laufe von"
    ),
    duration_units={
        Period.DAY: words("tagen, tage, handelstagen, handelstage, börsentagen, sitzungen"),
        Period.WEEK: words("woche, wochen, handelswochen"),
        Period.MONTH: words("monat, monaten, monate"),
        Period.YEAR: words("jahr, jahren, jahre"),
    },
    time_units={
        Period.DAY: words("tag, tage, tagen, heute, akt., tages"),
        Period.WEEK: words("woche, wochen, kw"),
        Period.MONTH: words("monat, monate, monaten, mon."),
        Period.QUARTER: words("quartal"),
        Period.YEAR: words("jahr, jahre, jahren"),
    },
)
