"""Italian."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="it",
    name="Italian",
    experimental=False,
    decimal=",",
    rises=words("""
        variazione positiva, variazioni positive, si distingue con un, si distinguono con,
        sale, salgono, salito, salita, saliti, salite, sali, saliva, guadagna, guadagnano, guadagnato, guadagnando, guadagno, guadagno dell', in guadagno, avanza, avanzano, avanzato, avanzata
        cresce, crescono, cresciuto, balza, balzano, balzato, balzo, balzo del, vola, volano, volato, decolla, decollano, decollato, rimbalza, rimbalzano, rimbalzato, rimbalzo, rialzo, al rialzo, in rialzo, rialzi
        in progresso, progresso, in aumento, aumenta, aumentano, aumentato, in crescita, apprezza, si apprezza, apprezzamento, apprezzato, sprint, scatta, scattano, strappa, brilla, brillano, recupera, recuperano, recuperato, in recupero
        corre, corrono, corsa del, in verde, positivo, in positivo, in territorio positivo, si rafforza, rafforza, mette a segno, segna un rialzo, si impenna, impennata, schizza, schizzano, lievita, tonico, tonica, piu alto, rally
        salivano, salendo, ha aggiunto, hanno aggiunto, guadagnava, guadagnavano, avanzava, avanzavano, avanzando, cresceva, crescevano, balzava, balzando, volava, volavano, volando, rimbalzando, recuperava, recuperando, rialzo del, rialzo dell', progressi, guadagni, un guadagno, in netto rialzo, si apprezzano, si e apprezzato, rivalutazione, si rafforzano, si e rafforzato, si impennano, impennato, schizzato, schizzata, in denaro, ben comprata, ben comprato, prende quota, riprende quota, allunga, allungano, rincara, rincarato, archivia un rialzo, in luce, toniche, tonici, acquisti
        guadagnata, guadagnati, guadagnate, guadagnare, avanzati, avanzate, avanzare, balzata, balzati, balzate, balzavano, balzare, volata, volati, volate, decollata, decollati, decollando, decollare, rimbalzata, rimbalzati, rimbalzate, rimbalzava, rimbalzavano, rimbalzare, aumentata, aumentati, aumentate, aumentava, aumentando, si apprezzava, si apprezzavano, apprezzata, apprezzandosi, strappano, strappato, strappata, scattato, scattata, scattati, scattando, recuperata, recuperati, recuperavano, recuperare, schizzati, schizzando, lievitano, lievitato, lievitata, impenna, impennano, si impennava, impennandosi, rafforzano, si rafforzava, rafforzandosi, rafforzato, rafforzata, si rivaluta, si rivalutano, rivalutato, salire, salì, allungato, allungando, rincarano, cresciuta, cresciuti, cresciute, crescendo, progredisce, progrediscono, progredito, progredita, ha messo a segno, hanno messo a segno, mettono a segno, messo a segno, mettendo a segno, avanzò, balzò, incremento, incremento del, segno più
    """),
    falls=words("""
        affondo, variazione negativa, variazioni negative,
        giù, è giù
        scende, scendono, sceso, scesa, scesi, scese, perde, perdono, perso, persa, perdendo, perdita, perdita del, in perdita, cede, cedono, ceduto, cala, calano, calato, calata, calo, in calo, cali
        ribasso, in ribasso, al ribasso, ribassi, flessione, in flessione, arretra, arretrano, arretrato, arretramento, crolla, crollano, crollato, crollo, affonda, affondano, affondato, scivola, scivolano, scivolato, scivolone
        precipita, precipitano, tonfo, lascia sul terreno, lasciano sul terreno, lasciato sul terreno, lascia, in rosso, negativo, in negativo, in territorio negativo, si deprezza, deprezzamento, diminuisce, diminuzione, cade, cadono, caduta
        si indebolisce, indebolito, accusa, accusano, ripiega, ripiegano, a picco, sprofonda, sprofondano, pesante, pesanti, debole, in discesa, discesa
        scendeva, scendevano, scendendo, perdeva, perdevano, cedeva, cedevano, cedendo, calava, calavano, calando, crollava, crollavano, crollando, affondava, affondando, scivolava, scivolavano, scivolando, precipitava, precipitato, precipitata, perdite del, cali del, calo del, calo dell', flessione del, ribasso del, ribasso dell', un calo, lima, limano, limato, lasciato, si deprezzano, si e deprezzato, svalutazione, si indeboliscono, si e indebolito, deboli, in lettera, venduto, venduta, bruciato, brucia, va giu, vanno giu, giu del, segna un calo, segna un ribasso, sconta, accusato un calo, tracollo, sboom, vendite sul titolo, contrazione, rintraccia, correzione
        calati, calate, calare, capitola, capitolano, capitolato, capitolata, arretrata, arretrati, arretrava, arretravano, arretrando, crollata, crollati, crollate, crollare, affondata, affondati, affondate, affondavano, affondare, scivolata, scivolati, scivolate, scivolare, lasciando sul terreno, lasciava sul terreno, lasciavano sul terreno, lascia sul campo, lasciano sul campo, lasciato sul campo, ha lasciato sul campo, lasciando sul campo, lascia sul parterre, lasciano sul parterre, lasciato sul parterre, si deprezzava, deprezzato, deprezzata, deprezzandosi, accusava, accusando, ripiegato, ripiegata, ripiegava, ripiegando, sprofondato, sprofondata, sprofondava, limata, limando, si svaluta, si svalutano, svalutato, svalutata, bruciano, bruciando, precipitati, precipitate, precipitavano, precipitando, indietreggia, indietreggiano, indietreggiato, indietreggiando, tracolla, tracollano, tracollato, tracollata, frana, franano, franato, franata, ritraccia, ritracciano, ritracciato, sbanda, sbandano, scendere, discende, persi, perse, perduto, perdere, ceduta, ceduti, cedere, diminuito, diminuita, diminuiscono, caduto, caduti, cadute, cadendo, flette, flettono, flesso, flettendo, indebolisce, indebolita, in rosso del, in rosso dello, in rosso dell', perdite, segno meno, passo indietro, capitombolo, cedimento, riduzione del
    """),
    flat=words(
        "invariato, invariata, invariati, poco mosso, poco mossa, poco mossi, piatto, piatta, stabile, stabili, parita, sulla parita, sostanzialmente invariato, fermo"
    ),
    price_nouns=words("""
        azione, azioni, titolo, titoli, quotazione, quotazioni, prezzo delle azioni, borsa, listino, indice, valuta, cambio, petrolio, oro, barile, ftse, future, futures, contratto
        prezzo del petrolio, prezzi del petrolio, prezzo del gas, prezzi del gas, prezzo dell'oro, prezzi dell'oro, prezzo del greggio, greggio, metallo giallo, criptovaluta, criptovalute, valore di borsa, corsi di borsa, principale indice, paniere, listini, euro dollaro, derivato, contratti future, contratto future, titolo del gruppo, titolo della banca, adr, comparto
    """),
    metric_nouns=words("""
        spedizioni, raccolto, forniture, fornitura, morti, incidenti, furti, iscrizioni, iscritti, gradimento, consensi, produzione totale, gettito, donazioni,
        prezzo medio, prezzi medi, ricavi, fatturato, vendite, utile, utili, utile netto, profitto, profitti, margine, margini, ebitda, ebit, risultato operativo, giro d'affari, costi, spese, investimenti, raccolta, masse, premi
        pil, economia, crescita, inflazione, prezzi al consumo, prezzi alla produzione, disoccupazione, occupazione, tasso, tassi, tassi di interesse, interesse, rendimento, rendimenti, rendimento del btp, spread, mutui, mutuo
        quota, quote, quota di mercato, partecipazione, partecipazioni, capitale, dividendo, dividendi, cedola, stipendi, salari, affitti, prezzi delle case, ordini, ordinativi, produzione, produzione industriale, esportazioni, export, importazioni, import
        volumi, volume, clienti, utenti, abbonati, passeggeri, visitatori, dipendenti, posti di lavoro, prestiti, depositi, debito, deficit, disavanzo, iva, tasse, imposta, dazi, dazio, tariffe, sconto, sconti, premio
        probabilita, sondaggio, voti, stime, consensus, attese, capacita, emissioni, domanda, offerta, consumi, capitalizzazione, valutazione, peso, immatricolazioni, consegne, adesioni, flottante, diritti di voto
        ricavi netti, ricavo, utile operativo, utile per azione, perdita netta, perdite nette, rosso di bilancio, commissioni nette, margine di interesse, margine operativo, cost income, cet1, ratio, roe, roi, rote, posizione finanziaria netta, indebitamento, debito pubblico, flusso di cassa, generazione di cassa, ordini industriali, fatturato industriale, vendite al dettaglio, inflazione di fondo, carovita, prezzi alimentari, prezzi, bollette, bolletta, benzina, canoni, retribuzioni, pensioni, organico, addetti, posti, esuberi, turisti, presenze, audience, share, ascolti, quota azionaria, azionista, azionisti, capitale sociale, del capitale, opa, adesione, buyback, riacquisto, payout, monte dividendi, tasso di occupazione, tasso bce, euribor, btp, bund, treasury, obbligazioni, aliquota, aliquote, accise, pressione fiscale, superbonus, sondaggi, intervistati, elettori, affluenza, astensione, preferenze, percentuale, probabilita di, rischio di default, emissioni nette, portafoglio ordini, backlog, capacita produttiva, utilizzo degli impianti, scorte, giacenze, asset, patrimonio, masse gestite, premi assicurativi, sinistri, volatilita, fiducia, indice pmi, clima di fiducia
    """),
    percent_words=words("per cento, percento"),
    point_words=words("punti, punto"),
    percentage_point_words=words("punti percentuali, punto percentuale"),
    basis_point_words=words("punti base, punto base, pb"),
    periods={
        Period.OPEN: words(
            "in apertura, all'apertura, in avvio, apre, aprono, ha aperto, avvio di seduta, ai primi scambi, nei primi scambi"
        ),
        Period.CLOSE: words(
            "chiudendo, terminando, archiviando, concludendo, finendo, in chiusura, alla chiusura, chiude, chiudono, ha chiuso, hanno chiuso, chiuso, chiusura, archivia, termina, finale, a fine seduta"
        ),
        Period.DAY: words("in giornata, nella seduta, in una seduta, giornaliero, in un giorno"),
        Period.INTRADAY: words(
            "a meta seduta, a meta giornata, durante la seduta, intraday, al momento, nel corso della seduta, in mattinata, nel pomeriggio, attualmente"
        ),
        Period.PREMARKET: words("preapertura, pre-apertura, premarket, pre-market, prima dell'apertura"),
        Period.AFTER_HOURS: words("after hours, dopo la chiusura, dopo borsa, afterhours"),
        Period.WEEK: words(
            "da inizio settimana, dall'inizio della settimana, nell'ultima settimana, questa settimana, nella settimana, in settimana, settimanale, la scorsa settimana, su base settimanale, in una settimana"
        ),
        Period.MONTH: words(
            "da inizio mese, dall'inizio del mese, nell'ultimo mese, questo mese, nel mese, mensile, il mese scorso, in un mese, su base mensile"
        ),
        Period.QUARTER: words("nel trimestre, questo trimestre"),
        Period.YEAR: words(
            "nell'ultimo anno, in un anno, ultimi dodici mesi, lo scorso anno, ultimi 12 mesi, l'anno scorso, scorso anno, anno scorso"
        ),
        Period.YTD: words("da inizio anno, dall'inizio dell'anno, quest'anno, da gennaio"),
        Period.SINCE: words(
            "nel primo semestre, nel secondo semestre, nel semestre, dalla quotazione, dall'ipo, dal debutto"
        ),
        Period.FROM_HIGH: words("dai massimi, dal massimo, rispetto ai massimi, sotto i massimi"),
        Period.FROM_LOW: words("dai minimi, dal minimo, rispetto ai minimi"),
    },
    qualifiers={
        Qualifier.OVER: words(
            "non meno di, non meno del, ben più del, oltre, piu di, piu del, piu dell', oltre il, oltre l', superiore al, almeno"
        ),
        Qualifier.NEARLY: words(
            "quasi, quasi il, poco meno, poco meno del, meno del, vicino al, a ridosso del"
        ),
        Qualifier.ABOUT: words("circa, circa il, intorno al, attorno al, all'incirca"),
        Qualifier.AS_MUCH_AS: words("fino al, fino a, fino all', massimo, ben il"),
    },
    number_words=numbers("""
        mezzo 0.5, uno 1, un 1, due 2, tre 3, quattro 4, cinque 5, sei 6, sette 7, otto 8, nove 9, dieci 10, undici 11, dodici 12, quindici 15, venti 20, trenta 30, quaranta 40, cinquanta 50
    """),
    magnitudes=words("mila, milione, milioni, miliardo, miliardi, mln, mld"),
    range_words=words("e, al, a"),
    range_openers=words(
        "tra, fra, tra lo, fra lo, tra l', fra l', tra i, fra i, compreso tra lo, compreso tra il, tra il, fra il, compreso tra, dal"
    ),
    partitives=words(
        "dei, delle, degli, della quota, del capitale, del mercato, del totale, della societa, del pil, dei ricavi, di sconto, del fatturato"
    ),
    negations=words("non, nessun, nessuna, senza, ne, mai"),
    conditionals=words(
        "se, potrebbe, potrebbero, sarebbe, sarebbero, puo, possono, qualora, forse, eventuale, dovrebbe, dovrebbero, se il, se dovesse, se dovessero, nel caso in cui, avrebbe, avrebbero, eventualmente, ipotesi di, rischia di, rischiano di, possa"
    ),
    forecasts=words(
        "previsione, previsioni, prevede, prevedono, atteso, attesa, attesi, stima, stimano, stimato, si aspetta, dovrebbe, vede, prospettive, nei prossimi, previsto, prevista, si attende, si attendono, dovrebbero, potra, punta a, puntano a, entro il 2030, il prossimo anno, nel prossimo trimestre, consenso"
    ),
    targets=words(
        "prezzo obiettivo, target price, obiettivo di prezzo, target, potenziale di rialzo, potenziale, upside"
    ),
    past_references=words(
        "dopo il, dopo lo, dopo aver, dopo avere, un anno fa, l'anno precedente, nel 2020, nel 2021, nel 2022, nel 2023, all'epoca, ieri l'altro, in passato, la seduta precedente, aveva perso, aveva guadagnato, dell'anno precedente, dell'anno scorso, nel 2015, nel 2016, nel 2017, nel 2018, nel 2019, allora, un tempo, il giorno prima, della vigilia, la vigilia, nella seduta precedente, della seduta precedente, la settimana precedente, avevano perso, avevano guadagnato, storicamente, durante la crisi"
    ),
    comparisons=words(
        "rispetto a, rispetto al, rispetto allo, su base annua, anno su anno, a confronto, contro il, contro, su base tendenziale, su base congiunturale, annuo, annua, rispetto alla, rispetto allo stesso, rispetto allo stesso periodo, nello stesso periodo, stesso periodo, un anno fa, su base annuale, su base trimestrale, mese su mese, trimestre su trimestre, a perimetro costante, a fronte di, sopra le attese, sotto le attese, oltre le attese, meglio delle attese, peggio delle attese, superiore alle attese, inferiore alle attese, se paragonati"
    ),
    discounts=words("sconto, scontato, in saldo"),
    respectively=words("rispettivamente, nell'ordine"),
    anaphora=words(
        "il titolo, i titoli, le azioni, l'azione, l'indice, la valuta, il listino, il contratto, il biglietto verde, la criptovaluta, il barile, il greggio, il metallo giallo, la moneta unica, il paniere"
    ),
    conjunctions=words("e, ed, oltre a, insieme a, nonche"),
    clause_breaks=words(
        "mentre, ma, pero, dopo che, invece, tuttavia, sebbene, nonostante, quando, sulla scia"
    ),
    link_markers=words("leggi anche, leggi, vedi anche, per approfondire, leggi pure, si legga anche"),
    tail_headers=words(
        "leggi anche, leggi tutto, per approfondire, potrebbe interessarti, articoli correlati, notizie correlate, altre notizie, ti potrebbe interessare, i piu letti, piu letti, approfondimenti, vedi anche, consigliati, leggi di piu, approfondisci, potrebbe interessarti anche, ti potrebbero interessare, articolo correlato, contenuti correlati, correlati, ultime notizie, ultim'ora, le piu lette, piu lette, in evidenza, da non perdere, guarda anche, argomenti, tag, consigliati per te, raccomandati per te, continua a leggere, sullo stesso argomento, ascolta l'articolo, per saperne di piu"
    ),
    byline_markers=words("a cura di, di redazione, riproduzione riservata, sull'autore"),
    disclosure_markers=words("non costituisce consulenza, disclaimer, l'autore detiene"),
    share_widget_markers=words("condividi su facebook, condividi su, condividi, twitta"),
    list_headers=words(
        "i migliori, i peggiori, migliori titoli, peggiori titoli, i rialzi, i ribassi, in cima al listino, in coda"
    ),
    winners=words("migliori, in cima"),
    losers=words("peggiori, in coda"),
    weekdays=words("lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica"),
    months=words(
        "gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre"
    ),
    relative_days={"oggi": 0, "ieri": -1, "stamattina": 0, "stamane": 0, "l'altro ieri": -2},
    look_alikes=words("""
        a bassa capitalizzazione, a media capitalizzazione, a piccola capitalizzazione, a grande capitalizzazione, a minor capitalizzazione, a minore capitalizzazione, a maggior capitalizzazione, a maggiore capitalizzazione, a larga capitalizzazione,
        la performance del, la performance di, la performance della, performance del, vendite su, vendite invece su, vendite anche su, vendite soprattutto su, vendite sugli, vendite sulle, forte volatilità, volatilità per, vendite sul, vendite sui, vendite sulla, pesanti vendite, pioggia di vendite, ondata di vendite, buona performance, buone performance, ottima performance, ottime performance, bene la performance, performance positiva, performance positive, miglior performance, migliore performance, migliori performance, peggior performance, peggiore performance, peggiori performance, performance totale,
        lasciare spazio, lascia spazio, lascia presagire, lascia intendere, si lascia, sale operatorie, sale giochi, a perdita, perde tempo, positivo al, cadono le, cala il sipario, accusa di, accusato, pesanti perdite umane
        corre voce, corre il rischio, corsa elettorale, in corsa per, cede il passo, cede il controllo
        massimo da, minimo da, massimi da, minimi da, livello piu alto da, livello piu basso da, peggior seduta da, miglior seduta da, peggior calo da, maggior rialzo da, per la prima volta da, aumento di capitale, aumenti di capitale, rialzo dei tassi, rialzo dei prezzi, taglio dei tassi, calo dei tassi, calo dei prezzi, aumento dei prezzi, aumento delle tasse, corso legale, in corso, nel corso, nel corso del, borsa di studio, valore aggiunto, valori bollati, quota 100, sconto di pena, in vendita, perde la vita, perso la vita, perde il lavoro, persi posti
    """),
    level_words=words(
        "a quota, al, all', a un, a circa, si attesta al, si attesta a, attestandosi al, pari al, pari a, si porta a, raggiunge il, raggiungendo"
    ),
    change_columns=words("variazione, variazioni, var., var, performance, perf., diff., scostamento"),
    since_openers=words("da, dal, da inizio, da metà, da fine, dallo scorso"),
    calendar_openers=words("a, ad, in, nel, nel corso del, nel mese di, nell'anno, durante il, nell'intero"),
    duration_openers=words(
        "in, in soli, in sole, negli ultimi, nelle ultime, nell'arco di, nel giro di, nei passati, degli ultimi, delle ultime, su"
    ),
    duration_units={
        Period.DAY: words("giorni, sedute, sessioni"),
        Period.WEEK: words("settimana, settimane"),
        Period.MONTH: words("mese, mesi"),
        Period.YEAR: words("anno, anni"),
    },
    time_units={
        Period.DAY: words("giorno, giorni, giornaliera, seduta, oggi"),
        Period.WEEK: words("settimana, settimane, sett."),
        Period.MONTH: words("mese, mesi"),
        Period.QUARTER: words("trimestre"),
        Period.YEAR: words("anno, anni"),
    },
)
