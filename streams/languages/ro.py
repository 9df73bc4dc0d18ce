"""Romanian."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="ro",
    name="Romanian",
    experimental=False,
    decimal=",",
    rises=words("""
        s-a ridicat, s-au ridicat, se ridică, a sporit, au sporit, sporește, sporesc, creștea, creșteau, urcau, se majorează, se majora, câștigau, se apreciau, avansau,
        crește, cresc, crescut, creștere, creșteri, creșterea, urcă, urcat, urcare, avansează, avansat, avans, câștigă, câștigat, câștig, apreciază, apreciat, apreciere, s-a apreciat, s-au apreciat, se apreciază
        sare, sărit, salt, explodat, explodează, revine, revenit pe plus, plus, pe plus, pe verde, în urcare, în creștere, scumpit, s-a scumpit, s-au scumpit, se scumpește, mai sus, majorat, s-a majorat, majorare
        crescând, crescătoare, crescător, a crescut, au crescut, va urca, a urcat, au urcat, urcând, a avansat, au avansat, avansând, avansul, avansuri, a câștigat, au câștigat, câștigând, câștiguri, câștigul, aprecierea, apreciindu-se, apreciere de, a sărit, au sărit, saltul, salturi, un salt, a explodat, au explodat, revenire, și-a revenit, recuperează, a recuperat, au recuperat, pe teritoriu pozitiv, teritoriu pozitiv, adăugând, a adăugat, au adăugat, adaugă, raliu, s-a majorat cu, s-au majorat, majorarea, scumpire, scumpirea, scumpiri, mai scump, mai scumpă, s-a întărit, s-au întărit, se întărește, întărire, a țâșnit, țâșnit, pe val, escaladează, a escaladat
    """),
    falls=words("""
        se micșorează, s-a micșorat, s-au micșorat, se micșora, micșorare, micșorându-se,
        scădeau, coborau, pierdeau, se depreciau, se diminuează,
        scade, scad, scăzut, scădere, scăderi, scăderea, coboară, coborât, pierde, pierd, pierdut, pierdere, pierderi, cade, cad, căzut, cădere, depreciază, depreciat, depreciere, s-a depreciat, s-au depreciat, se depreciază
        prăbușit, s-a prăbușit, s-au prăbușit, prăbușire, se prăbușește, se prăbușesc, minus, pe minus, pe roșu, în scădere, ieftinit, s-a ieftinit, s-au ieftinit, se ieftinește, mai jos, recul, declin, plonjat, alunecat, s-a diminuat
        scăzând, descrescător, descendent, a scăzut, au scăzut, scăzute, coborând, a coborât, au coborât, coborâre, a pierdut, au pierdut, pierzând, a căzut, au căzut, căderea, căderi, deprecierea, depreciindu-se, s-a devalorizat, devalorizare, prăbușirea, prăbușiri, a plonjat, au plonjat, plonjează, a alunecat, au alunecat, alunecă, a cedat, au cedat, cedează, cedând, a recedat, s-au diminuat, diminuare, diminuarea, reculul, pe teritoriu negativ, teritoriu negativ, ieftinire, ieftinirea, ieftiniri, mai ieftin, mai ieftină, corecție, corecția, corecții, s-a corectat, s-au corectat, s-a topit, s-au topit, a slăbit, au slăbit, slăbește, slăbit, regres, s-a contractat, contracție, contracția, a închis pe minus, picat, a picat, au picat, pică, tăvălug, vânzări masive
    """),
    flat=words("neschimbat, neschimbată, neschimbate, constant, stagnat, stagnează, nemodificat"),
    price_nouns=words(
        "acțiuni, acțiunile, acțiunilor, acțiunea, titluri, titlurile, titlurilor, cotație, cotația, cotațiile, curs, cursul, prețul acțiunilor, indice, indicele, bursa, moneda, baril, barilul, petrolul, țițeiul, aurul, contracte futures, contractele futures"
    ),
    metric_nouns=words("""înmatriculările, înmatriculărilor, livrări, livrările, livrărilor, comenzilor,
        venituri, veniturile, venit, cifra de afaceri, vânzări, vânzările, profit, profitul, profit net, profitul net, profit operațional, marja, marjă, ebitda, rezultat, rezultatul, costuri, costurile, cheltuieli, cheltuielile, investiții, investițiile
        pib, economia, creștere economică, inflația, inflație, rata inflației, prețurile de consum, șomaj, șomajul, rata șomajului, dobândă, dobânda, dobânzi, dobânzile, dobânda de politică monetară, robor, randament, randamentul, randamentele, credite, creditele
        cotă, cota, cota de piață, participație, participația, pachet, pachetul, capitalul social, capital, dividend, dividende, dividendul, salarii, salariile, salariul, chirii, chiriile, prețul locuințelor, prețurile locuințelor, comenzi, comenzile, producția, producția industrială, exporturi, exporturile, importuri, importurile
        volum, volumul, clienți, utilizatori, pasageri, angajați, locuri de muncă, datorie, datoria, deficit, deficitul, taxa, taxe, taxele, impozit, impozitul, tva, tarife, tarifele, tarif, reducere, reduceri, primă, probabilitate, sondaj, voturi, consens, estimări, așteptări, capacitate, emisii, cerere, cererea, consum, consumul, capitalizare, capitalizarea, pondere, ponderea, înmatriculări
        cifra de afaceri netă, afaceri, venituri nete, veniturilor, vânzărilor, profitului, profit pe acțiune, pierdere netă, pierderi nete, pierderea netă, marjei, costul, costului, costul orar, forța de muncă, forței de muncă, bugetul, buget, buget de stat, excedent, produsul intern brut, pib-ului, economie, economiei, creșterea economică, creșterii economice, inflației, rata anuală a inflației, inflația anuală, indicele prețurilor, prețurile, prețuri, prețurile alimentelor, alimente, energie, carburanți, carburanților, benzină, motorină, utilități, salariului, salariul minim, salariul mediu, pensii, pensiile, pensia, populația, populației, șomajului, șomeri, angajaților, disponibilizări, dobânzii, dobânzilor, dobânda cheie, ircc, titluri de stat, obligațiuni, obligațiunile, cupon, depozite, depozitele, creditul, creditele neperformante, credite ipotecare, rezerve, rezervele, acționar, acționari, acționariat, drepturi de vot, capitalului social, răscumpărare, randamentul dividendului, dividendului, tranzacții, valoarea tranzacțiilor, lichiditate, lichiditatea, industria, producției, exporturilor, importurilor, deficit comercial, deficit bugetar, deficitul bugetar, deficitului, datoria publică, datoriei, turiști, turiștilor, vizitatori, abonați, clienților, utilizatorilor, accize, acciza, accizei, impozitului, cota de impozitare, contribuții, contribuția, taxelor, tarifelor, tarife vamale, comision, comisioane, discount, respondenți, intervievați, alegători, prezența la vot, prezență, procent din, active, activele, cifră, comenzi noi, vânzările cu amănuntul, vânzările auto, stocuri, stocurile, eficiență, probabilitatea, șanse, volatilitate, indice de încredere, comerț, construcții, construcțiilor
    """),
    percent_words=words("la sută, procente, procent, procentual"),
    point_words=words("puncte, punct"),
    percentage_point_words=words("puncte procentuale, punct procentual, pp"),
    basis_point_words=words("puncte de bază, punct de bază"),
    periods={
        Period.OPEN: words("la deschidere, la deschiderea, a deschis, au deschis, în deschiderea"),
        Period.CLOSE: words(
            "la închidere, la închiderea, a închis, au închis, închis, încheiat, a încheiat, au încheiat, la finalul ședinței, a terminat"
        ),
        Period.DAY: words("în ședința, într-o zi, zilnic, pe parcursul zilei, în cursul zilei"),
        Period.INTRADAY: words(
            "la mijlocul ședinței, în timpul ședinței, în prezent, dimineața, la prânz, la această oră"
        ),
        Period.PREMARKET: words("înainte de deschidere, înaintea deschiderii, în premarket"),
        Period.AFTER_HOURS: words("după închidere, după închiderea, after-hours"),
        Period.WEEK: words(
            "de la începutul săptămânii, în ultima săptămână, săptămâna care s-a încheiat, săptămâna aceasta, în această săptămână, săptămânal, săptămâna trecută, pe săptămână, într-o săptămână"
        ),
        Period.MONTH: words(
            "de la începutul lunii, luna aceasta, în această lună, luna trecută, lunar, într-o lună, în ultima lună"
        ),
        Period.QUARTER: words("în trimestru, trimestrial, în acest trimestru"),
        Period.YEAR: words("în ultimul an, anul trecut, într-un an, în ultimele 12 luni"),
        Period.YTD: words("de la începutul anului, anul acesta, în acest an, din ianuarie"),
        Period.SINCE: words("de la listare, de la debut, de la debutul, de la lansare, de la lansarea"),
        Period.FROM_HIGH: words("față de maximul, de la maximul, sub maximul"),
        Period.FROM_LOW: words("față de minimul, de la minimul"),
    },
    qualifiers={
        Qualifier.OVER: words("peste, mai mult de, cel puțin, mai bine de"),
        Qualifier.NEARLY: words("aproape, aproape de, sub, mai puțin de"),
        Qualifier.ABOUT: words("circa, aproximativ, în jur de, cam, în jurul a"),
        Qualifier.AS_MUCH_AS: words("până la, cu până la, maximum, maxim"),
    },
    number_words=numbers(
        "jumătate 0.5, un 1, unu 1, doi 2, două 2, trei 3, patru 4, cinci 5, șase 6, șapte 7, opt 8, nouă 9, zece 10, doisprezece 12, cincisprezece 15, douăzeci 20, treizeci 30"
    ),
    magnitudes=words("mie, mii, milion, milioane, mil., miliard, miliarde, mld., mld"),
    range_words=words("și, la"),
    range_openers=words("între, de la"),
    partitives=words("din, din acțiuni, din capital, dintre, din capitalul, din piață, dintre cei"),
    negations=words("nu, n-a, niciodată, fără, nici"),
    conditionals=words(
        "dacă, ar putea, ar, poate, pot, eventual, ar fi, ar avea, ar crește, ar scădea, ar ajunge, probabil, posibil, este posibil, în cazul în care, dacă ar, riscă, risc de, eventuală"
    ),
    forecasts=words(
        "prognoză, prognozează, estimează, estimat, se așteaptă, așteptat, va crește, va scădea, vor crește, vor scădea, preconizează, anticipează, prognoze, prognozele, prognoza, estimează o, se estimează, estimări, estimările, se preconizează, preconizat, se prevede, prevede, prevăd, anticipează o, anticipat, va ajunge, vor ajunge, va urca la, va coborî, vor urca, vor coborî, va fi, vor fi, anul viitor, trimestrul următor, până în 2030, intenționează, plănuiește, țintește, vizează"
    ),
    targets=words(
        "spațiu de creștere, potențialul de creștere, preț țintă, prețul țintă, țintă de preț, potențial de creștere, potențial"
    ),
    past_references=words(
        "cu un an în urmă, un an mai devreme, anul precedent, în 2020, în 2021, în 2022, în 2023, ziua precedentă, în ședința precedentă, anul trecut, în anul precedent, anului trecut, anului precedent, acum un an, acum doi ani, în 2015, în 2016, în 2017, în 2018, în 2019, atunci, la acea vreme, în trecut, pe vremea, în timpul crizei, ziua anterioară, ședința anterioară, săptămâna anterioară, luna anterioară, istoric"
    ),
    comparisons=words(
        "față de, comparativ cu, în comparație cu, decât, de la an la an, anualizat, ritm anual, față de anul trecut, față de anul precedent, față de aceeași perioadă, aceeași perioadă, în aceeași perioadă, față de trimestrul, față de luna, comparativ cu aceeași, comparativ cu anul, în ritm anual, an la an, lună la lună, de la un an la altul, peste așteptări, sub așteptări, peste estimări, sub estimări, mai bun decât, mai slab decât, mai mare decât, mai mic decât, ajustat sezonier, serie brută, versus"
    ),
    discounts=words("reducere, reducerea, la ofertă"),
    respectively=words("respectiv"),
    anaphora=words("acțiunile companiei, titlurile, acțiunile, cotația, indicele, moneda"),
    conjunctions=words("și, precum și, împreună cu"),
    clause_breaks=words("în timp ce, dar, însă, după ce, pentru că, deși, când, iar, totuși"),
    link_markers=words("citește și, citeşte şi, citiți și, citește mai mult, vezi și"),
    tail_headers=words(
        "citește și, citiți și, citește mai mult, vezi și, articole similare, articole recomandate, cele mai citite, recomandări, te-ar putea interesa, citește mai departe, citește continuarea, citește integral, citește pe, citiți mai mult, citiți continuarea, știri similare, știri pe aceeași temă, pe aceeași temă, articole pe aceeași temă, articole asemănătoare, articole conexe, vezi mai mult, vezi toate știrile, ultimele știri, ultima oră, ultimele articole, cele mai noi, cele mai noi știri, cele mai populare, populare, recomandate, recomandarea editorilor, recomandările redacției, mai multe articole, mai multe știri, alte știri, alte articole, taguri, etichete, subiecte, publicitate, îți recomandăm, nu rata, din aceeași categorie"
    ),
    byline_markers=words("despre autor"),
    disclosure_markers=words("nu reprezintă o recomandare de investiții"),
    share_widget_markers=words("distribuie pe facebook, distribuie"),
    list_headers=words("cele mai mari creșteri, cele mai mari scăderi"),
    weekdays=words("luni, marți, miercuri, joi, vineri, sâmbătă, duminică"),
    months=words(
        "ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie, decembrie"
    ),
    relative_days={"astăzi": 0, "azi": 0, "ieri": -1},
    look_alikes=words(
        "mai sus menționat, pierdut viața, pierdere de timp, cel mai mare nivel de la, cel mai mic nivel de la, cea mai mare scădere de la, cea mai mare creștere de la, pentru prima dată de la, creșterea taxelor, creșterea salariilor, creșterea prețurilor, creșterea dobânzilor, reducerea taxelor, scăderea dobânzilor, scăderea inflației, majorarea taxelor, majorarea salariilor, majorare de capital, majorarea capitalului, locuri de muncă pierdute, a câștigat alegerile, a câștigat procesul, a pierdut alegerile, a pierdut procesul, pierdut locul de muncă, în curs, curs de, cursuri de, sare în aer, salt calitativ"
    ),
    level_words=words("la, până la, la nivelul de, a ajuns la, a fost de, ajungând la"),
    change_columns=words("variație, variația, var., schimbare, evoluție, modificare"),
    since_openers=words(
        "de la începutul lunii, de la începutul lui, de la mijlocul lunii, de la jumătatea lunii, de la sfârșitul lunii, de la finalul lunii, din luna"
    ),
    calendar_openers=words("în, în luna, în anul, pe parcursul lunii, în cursul anului"),
    duration_openers=words("în, în ultimele, în ultimii, pe parcursul ultimelor, în decurs de, timp de, pe"),
    duration_units={
        Period.DAY: words("zile, ședințe, de zile"),
        Period.WEEK: words("săptămână, săptămâni, de săptămâni"),
        Period.MONTH: words("lună, luni, de luni"),
        Period.YEAR: words("an, ani, de ani"),
    },
    time_units={
        Period.DAY: words("zi, zile, ziua"),
        Period.WEEK: words("săptămână, săptămâni"),
        Period.MONTH: words("lună, luni"),
        Period.QUARTER: words("trimestru"),
        Period.YEAR: words("an, ani"),
    },
)
