"""Italian."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="it",
    name="Italian",
    experimental=False,
    decimal=",",
    rises=words("""
        sale, salgono, salito, salita, saliti, salite, sali, saliva, guadagna, guadagnano, guadagnato, guadagnando, guadagno, guadagno dell', in guadagno, avanza, avanzano, avanzato, avanzata
        cresce, crescono, cresciuto, balza, balzano, balzato, balzo, balzo del, vola, volano, volato, decolla, decollano, decollato, rimbalza, rimbalzano, rimbalzato, rimbalzo, rialzo, al rialzo, in rialzo, rialzi
        in progresso, progresso, in aumento, aumenta, aumentano, aumentato, in crescita, apprezza, si apprezza, apprezzamento, apprezzato, sprint, scatta, scattano, strappa, brilla, brillano, recupera, recuperano, recuperato, in recupero
        corre, corrono, corsa del, in verde, positivo, in positivo, in territorio positivo, si rafforza, rafforza, mette a segno, segna un rialzo, si impenna, impennata, schizza, schizzano, lievita, tonico, tonica, piu alto, rally
    """),
    falls=words("""
        giù, è giù
        scende, scendono, sceso, scesa, scesi, scese, perde, perdono, perso, persa, perdendo, perdita, perdita del, in perdita, cede, cedono, ceduto, cala, calano, calato, calata, calo, in calo, cali
        ribasso, in ribasso, al ribasso, ribassi, flessione, in flessione, arretra, arretrano, arretrato, arretramento, crolla, crollano, crollato, crollo, affonda, affondano, affondato, scivola, scivolano, scivolato, scivolone
        precipita, precipitano, tonfo, lascia sul terreno, lasciano sul terreno, lasciato sul terreno, lascia, in rosso, negativo, in negativo, in territorio negativo, si deprezza, deprezzamento, diminuisce, diminuzione, cade, cadono, caduta
        si indebolisce, indebolito, accusa, accusano, ripiega, ripiegano, a picco, sprofonda, sprofondano, pesante, pesanti, debole, in discesa, discesa
    """),
    flat=words(
        "invariato, invariata, invariati, poco mosso, poco mossa, poco mossi, piatto, piatta, stabile, stabili, parita, sulla parita, sostanzialmente invariato, fermo"
    ),
    price_nouns=words("""
        azione, azioni, titolo, titoli, quotazione, quotazioni, prezzo delle azioni, borsa, listino, indice, valuta, cambio, petrolio, oro, barile, ftse, future, futures, contratto
    """),
    metric_nouns=words("""
        ricavi, fatturato, vendite, utile, utili, utile netto, profitto, profitti, margine, margini, ebitda, ebit, risultato operativo, giro d'affari, costi, spese, investimenti, raccolta, masse, premi
        pil, economia, crescita, inflazione, prezzi al consumo, prezzi alla produzione, disoccupazione, occupazione, tasso, tassi, tassi di interesse, interesse, rendimento, rendimenti, rendimento del btp, spread, mutui, mutuo
        quota, quote, quota di mercato, partecipazione, partecipazioni, capitale, dividendo, dividendi, cedola, stipendi, salari, affitti, prezzi delle case, ordini, ordinativi, produzione, produzione industriale, esportazioni, export, importazioni, import
        volumi, volume, clienti, utenti, abbonati, passeggeri, visitatori, dipendenti, posti di lavoro, prestiti, depositi, debito, deficit, disavanzo, iva, tasse, imposta, dazi, dazio, tariffe, sconto, sconti, premio
        probabilita, sondaggio, voti, stime, consensus, attese, capacita, emissioni, domanda, offerta, consumi, capitalizzazione, valutazione, peso, immatricolazioni, consegne, adesioni, flottante, diritti di voto
    """),
    percent_words=words("per cento, percento, punti percentuali su cento"),
    point_words=words("punti, punto"),
    percentage_point_words=words("punti percentuali, punto percentuale"),
    basis_point_words=words("punti base, punto base, pb"),
    periods={
        Period.OPEN: words(
            "in apertura, all'apertura, in avvio, apre, aprono, ha aperto, avvio di seduta, ai primi scambi, nei primi scambi"
        ),
        Period.CLOSE: words(
            "in chiusura, alla chiusura, chiude, chiudono, ha chiuso, hanno chiuso, chiuso, chiusura, archivia, termina, finale, a fine seduta"
        ),
        Period.DAY: words("in giornata, nella seduta, in una seduta, giornaliero, in un giorno"),
        Period.INTRADAY: words(
            "a meta seduta, a meta giornata, durante la seduta, intraday, al momento, nel corso della seduta, in mattinata, nel pomeriggio, attualmente"
        ),
        Period.PREMARKET: words("preapertura, pre-apertura, premarket, pre-market, prima dell'apertura"),
        Period.AFTER_HOURS: words("after hours, dopo la chiusura, dopo borsa, afterhours"),
        Period.WEEK: words(
            "questa settimana, nella settimana, in settimana, settimanale, la scorsa settimana, su base settimanale, in una settimana"
        ),
        Period.MONTH: words("questo mese, nel mese, mensile, il mese scorso, in un mese, su base mensile"),
        Period.QUARTER: words("nel trimestre, trimestrale, questo trimestre"),
        Period.YEAR: words(
            "nell'ultimo anno, in un anno, ultimi dodici mesi, lo scorso anno, ultimi 12 mesi"
        ),
        Period.YTD: words("da inizio anno, dall'inizio dell'anno, quest'anno, da gennaio"),
        Period.SINCE: words("dalla quotazione, dall'ipo, dal debutto"),
        Period.FROM_HIGH: words("dai massimi, dal massimo, rispetto ai massimi, sotto i massimi"),
        Period.FROM_LOW: words("dai minimi, dal minimo, rispetto ai minimi"),
    },
    qualifiers={
        Qualifier.OVER: words("oltre, piu di, piu del, piu dell', oltre il, oltre l', superiore al, almeno"),
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
    range_openers=words("tra, fra, tra il, fra il, compreso tra, dal"),
    partitives=words(
        "dei, delle, degli, della quota, del capitale, del mercato, del totale, della societa, del pil, dei ricavi, di sconto, del fatturato"
    ),
    negations=words("non, nessun, nessuna, senza, ne, mai"),
    conditionals=words(
        "se, potrebbe, potrebbero, sarebbe, sarebbero, puo, possono, qualora, forse, eventuale, dovrebbe, dovrebbero"
    ),
    forecasts=words(
        "previsione, previsioni, prevede, prevedono, atteso, attesa, attesi, stima, stimano, stimato, si aspetta, dovrebbe, vede, prospettive, nei prossimi"
    ),
    targets=words(
        "prezzo obiettivo, target price, obiettivo di prezzo, target, potenziale di rialzo, potenziale, upside"
    ),
    past_references=words(
        "un anno fa, l'anno precedente, nel 2020, nel 2021, nel 2022, nel 2023, all'epoca, ieri l'altro, in passato, la seduta precedente, aveva perso, aveva guadagnato"
    ),
    comparisons=words(
        "rispetto a, rispetto al, rispetto allo, su base annua, anno su anno, a confronto, contro il, contro, su base tendenziale, su base congiunturale, annuo, annua"
    ),
    discounts=words("sconto, scontato, in saldo"),
    respectively=words("rispettivamente, nell'ordine"),
    anaphora=words("il titolo, i titoli, le azioni, l'azione, l'indice, la valuta, il listino"),
    conjunctions=words("e, ed, oltre a, insieme a, nonche"),
    clause_breaks=words(
        "mentre, ma, pero, dopo che, invece, tuttavia, sebbene, nonostante, quando, sulla scia"
    ),
    tail_headers=words(
        "leggi anche, leggi tutto, per approfondire, potrebbe interessarti, articoli correlati, notizie correlate, altre notizie, ti potrebbe interessare, i piu letti, piu letti, approfondimenti, vedi anche, consigliati"
    ),
    byline_markers=words("a cura di, di redazione, riproduzione riservata, sull'autore"),
    disclosure_markers=words("non costituisce consulenza, disclaimer, l'autore detiene"),
    share_widget_markers=words("condividi su facebook, condividi su, condividi, twitta"),
    list_headers=words(
        "i migliori, i peggiori, migliori titoli, peggiori titoli, i rialzi, i ribassi, in cima al listino, in coda"
    ),
    weekdays=words("lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica"),
    months=words(
        "gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre"
    ),
    relative_days={"oggi": 0, "ieri": -1, "stamattina": 0, "stamane": 0, "l'altro ieri": -2},
    look_alikes=words("""
        lasciare spazio, lascia spazio, lascia presagire, lascia intendere, lascia il, si lascia, sale operatorie, sale giochi, a perdita, perde tempo, positivo al, cadono le, cala il sipario, accusa di, accusato, pesanti perdite umane
        corre voce, corre il rischio, corsa elettorale, in corsa per, cede il passo, cede il controllo
    """),
    level_words=words(
        "a, a quota, al, all', a un, a circa, si attesta al, si attesta a, attestandosi al, pari al, pari a, si porta a, raggiunge il, raggiungendo"
    ),
)
