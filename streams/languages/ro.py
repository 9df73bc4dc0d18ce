"""Romanian."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="ro",
    name="Romanian",
    experimental=False,
    decimal=",",
    rises=words("""
        crește, cresc, crescut, creștere, creșteri, creșterea, urcă, urcat, urcare, avansează, avansat, avans, câștigă, câștigat, câștig, apreciază, apreciat, apreciere, s-a apreciat, s-au apreciat, se apreciază
        sare, sărit, salt, explodat, explodează, revine, revenit pe plus, plus, pe plus, pe verde, în urcare, în creștere, scumpit, s-a scumpit, s-au scumpit, se scumpește, mai sus, majorat, s-a majorat, majorare
    """),
    falls=words("""
        scade, scad, scăzut, scădere, scăderi, scăderea, coboară, coborât, pierde, pierd, pierdut, pierdere, pierderi, cade, cad, căzut, cădere, depreciază, depreciat, depreciere, s-a depreciat, s-au depreciat, se depreciază
        prăbușit, s-a prăbușit, s-au prăbușit, prăbușire, se prăbușește, se prăbușesc, minus, pe minus, pe roșu, în scădere, ieftinit, s-a ieftinit, s-au ieftinit, se ieftinește, mai jos, recul, declin, plonjat, alunecat, s-a diminuat
    """),
    flat=words("neschimbat, neschimbată, neschimbate, constant, stagnat, stagnează, nemodificat"),
    price_nouns=words(
        "acțiuni, acțiunile, acțiunilor, acțiunea, titluri, titlurile, titlurilor, cotație, cotația, cotațiile, curs, cursul, prețul acțiunilor, indice, indicele, bursa, moneda, baril, barilul, petrolul, țițeiul, aurul, contracte futures, contractele futures"
    ),
    metric_nouns=words("""
        venituri, veniturile, venit, cifra de afaceri, vânzări, vânzările, profit, profitul, profit net, profitul net, profit operațional, marja, marjă, ebitda, rezultat, rezultatul, costuri, costurile, cheltuieli, cheltuielile, investiții, investițiile
        pib, economia, creștere economică, inflația, inflație, rata inflației, prețurile de consum, șomaj, șomajul, rata șomajului, dobândă, dobânda, dobânzi, dobânzile, dobânda de politică monetară, robor, randament, randamentul, randamentele, credite, creditele
        cotă, cota, cota de piață, participație, participația, pachet, pachetul, capitalul social, capital, dividend, dividende, dividendul, salarii, salariile, salariul, chirii, chiriile, prețul locuințelor, prețurile locuințelor, comenzi, comenzile, producția, producția industrială, exporturi, exporturile, importuri, importurile
        volum, volumul, clienți, utilizatori, pasageri, angajați, locuri de muncă, datorie, datoria, deficit, deficitul, taxa, taxe, taxele, impozit, impozitul, tva, tarife, tarifele, tarif, reducere, reduceri, primă, probabilitate, sondaj, voturi, consens, estimări, așteptări, capacitate, emisii, cerere, cererea, consum, consumul, capitalizare, capitalizarea, pondere, ponderea, înmatriculări
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
            "săptămâna aceasta, în această săptămână, săptămânal, săptămâna trecută, pe săptămână, într-o săptămână"
        ),
        Period.MONTH: words(
            "luna aceasta, în această lună, luna trecută, lunar, într-o lună, în ultima lună"
        ),
        Period.QUARTER: words("în trimestru, trimestrial, în acest trimestru"),
        Period.YEAR: words("în ultimul an, anul trecut, într-un an, în ultimele 12 luni"),
        Period.YTD: words("de la începutul anului, anul acesta, în acest an, din ianuarie"),
        Period.SINCE: words("de la listare, de la"),
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
    conditionals=words("dacă, ar putea, ar, poate, pot, eventual"),
    forecasts=words(
        "prognoză, prognozează, estimează, estimat, se așteaptă, așteptat, va crește, va scădea, vor crește, vor scădea, preconizează, anticipează"
    ),
    targets=words("preț țintă, prețul țintă, țintă de preț, potențial de creștere, potențial"),
    past_references=words(
        "cu un an în urmă, un an mai devreme, anul precedent, în 2020, în 2021, în 2022, în 2023, ziua precedentă, în ședința precedentă"
    ),
    comparisons=words(
        "față de, comparativ cu, în comparație cu, decât, de la an la an, anualizat, ritm anual"
    ),
    discounts=words("reducere, reducerea, la ofertă"),
    respectively=words("respectiv"),
    anaphora=words("acțiunile companiei, titlurile, acțiunile, cotația, indicele, moneda"),
    conjunctions=words("și, precum și, împreună cu"),
    clause_breaks=words("în timp ce, dar, însă, după ce, pentru că, deși, când, iar, totuși"),
    tail_headers=words(
        "citește și, citiți și, citește mai mult, vezi și, articole similare, articole recomandate, cele mai citite, recomandări, te-ar putea interesa"
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
    look_alikes=words("mai sus menționat, pierdut viața, pierdere de timp"),
    level_words=words("la, până la, la nivelul de, a ajuns la, a fost de, ajungând la"),
)
