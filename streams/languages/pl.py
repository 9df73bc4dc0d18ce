"""Polish."""

from schemas.vocabulary import Period, Qualifier
from streams.languages.pack import LanguagePack, numbers, words

PACK = LanguagePack(
    code="pl",
    name="Polish",
    experimental=False,
    decimal=",",
    rises=words("""
        podniósł się, podniosła się, podniosło się, podniosły się, podnieśli się, podnosi się, podnoszą się, podnosił się, podnosiły się, zwiększył się, zwiększyła się, zwiększyło się, zwiększyły się, podniósł,
        urósł, urosła, urosło, urosły, urośli, urosną, urośnie,
        dołożyło, dołożyli, dołożyły, drożało, drożali, odbiło, odbili, odreagowało, odreagowali, odreagowały, odrobiło, odrobili, podrożali, poprawiło się, poprawili się, poprawiły się, poszybowali, skoczyło, skoczyli, umocnili się, wystrzelili, zdrożali, zwyżkowało, zwyżkowali, zyskali, zyskiwało, zyskiwali
        rośnie, rosną, rósł, rosła, rosło, rosły, wzrósł, wzrosła, wzrosło, wzrosły, wzrosnąć, wzrost, wzrostem, wzrostu, wzrosty, zyskuje, zyskują, zyskał, zyskała, zyskało, zyskały, zyskując
        drożeje, drożeją, drożał, drożała, drożały, podrożał, podrożała, podrożało, podrożały, zdrożał, zdrożała, zdrożało, zdrożały, umacnia się, umocnił się, umocniła się, umocniło się, umocnienie, zwyżkuje, zwyżkują, zwyżkował, zwyżkowała, zwyżkowały, zwyżka, zwyżki, zwyżkę
        skoczył, skoczyła, skoczyły, wystrzelił, wystrzeliły, poszybował, poszybowały, odbija, odbił, odbiły, odrabia, odrobił, na plusie, plus, w górę, wyżej, podskoczył, podskoczyły, idzie w górę, poszły w górę
        zyskiwał, zyskiwała, zyskiwały, zyskać, rósł o, rosnąc, rosnący, rosnące, umacnia, umocnił, umocniły się, umacniał się, umacniało się, aprecjacja, zyskiem, podrożenie, skok, skokiem, skacze, skaczą, wystrzeliła, wystrzeliło, poszybowała, poszybowało, szybuje, szybują, odbijają, odbiła, odbicie, odbiciem, odrabiają, odrobiła, odrobiły, odreagował, odreagowała, zielony kolor, na zielono, po zielonej stronie, nad kreską, w zieleni, pnie się, pną się, wspiął się, wspięła się, wspięły się, podskok, dołożył, dołożyła, dodał do wyceny, hossa, wzrostach, wzrostami, wzrosną o, poprawił się, poprawiła się, zwyżką, zwyżek, zwyżkach, podbił, winduje, wywindował, drożejąc, w górę o
    """),
    falls=words("""
        zmniejszył się, zmniejszyła się, zmniejszyło się, zmniejszyły się,
        obniżyli się, oddało, oddali, osłabili się, poleciało, poleciali, potaniali, spadało, spadali, spadały, spadli, stracili, traciło, tracili, zanurkowało, zanurkowali, załamało się, załamali się, załamały się, zjechało, zjechali, zniżkowało, zniżkowali, słabł, słabła, słabło, słabły, słabnie, słabną
        spada, spadają, spadał, spadała, spadły, spadł, spadła, spadło, spaść, spadek, spadkiem, spadku, spadki, traci, tracą, tracił, straciła, stracił, straciło, straciły, tracąc, strata
        tanieje, tanieją, taniał, taniały, potaniał, potaniała, potaniało, potaniały, osłabia się, osłabił się, osłabiła się, osłabiło się, osłabienie, zniżkuje, zniżkują, zniżkował, zniżkowała, zniżkowały, zniżka, zniżki
        przecena, przecenę, przeceniono, przecenione, runął, runęła, runęły, nurkuje, nurkują, zanurkował, zjechał, zjechały, obsunął się, obsunęły się, załamał się, na minusie, minus, w dół, niżej, tąpnął, tąpnęły, idzie w dół, poszły w dół, oddał, oddały
        spadając, spadający, spadające, spadkami, spadkach, spadków, zniżką, zniżkę, zniżkach, zniżek, osłabiły się, osłabiał się, osłabiało się, osłabia, osłabił, deprecjacja, dewaluacja, stracić, tracił na wartości, traciły, traciła, stratą, zsunął się, zsunęła się, obniżył się, obniżyła się, obniżyło się, obniżyły się, obniża się, obniżają się, obniżka, obniżkę, obniżką, przeceną, przeceny, przecenie, przecenił, potaniało do, taniejąc, tanieją o, runęło, runie, leci w dół, lecą w dół, poleciał, poleciała, poleciały, zanurkowała, zanurkowały, zjechała, zjazd, krach, załamanie, załamała się, tąpnięcie, tąpnęło, tonie, toną, utonął, na czerwono, czerwony kolor, pod kreską, po czerwonej stronie, w czerwieni, cofnął się, cofnęła się, cofnęły się, cofa się, korekta, korektę, wyprzedaż, osuwa się, osuwają się, osunął się, osunęła się, osunięcie, oddaje, oddają, oddała, pikuje, pikują, spikował, spadkowa, zniżył się, bessa, skurczył się
    """),
    flat=words("bez zmian, niezmieniony, niezmieniona, stabilny, stabilna, neutralnie"),
    price_nouns=words(
        "akcje, akcji, akcja, akcjach, kurs, kursu, kursy, notowania, notowań, walor, walory, walorów, papiery, papierów, papierami, cena akcji, indeks, indeksu, giełda, waluta, baryłka, baryłki, kontrakty, kontrakt, złoto, ropa"
    ),
    metric_nouns=words("""
        zużycie, zużycia, wydobycie, wydobycia, zainteresowanie, przetwórstwo, zapotrzebowanie, wynagrodzenie, obciążenie podatkowe, obłożenie,
        przychody, przychodów, przychód, sprzedaż, sprzedaży, zysk, zysku, zyski, zysk netto, zysk operacyjny, strata netto, marża, marży, ebitda, ebit, wynik, wyniki, wyników, koszty, kosztów, wydatki, nakłady
        pkb, gospodarka, gospodarki, wzrost gospodarczy, inflacja, inflacji, ceny konsumenta, ceny producentów, bezrobocie, bezrobocia, stopa bezrobocia, stopy procentowe, stopa procentowa, stopa referencyjna, oprocentowanie, rentowność, rentowności, kredyt, kredyty, kredytów
        udział, udziału, udziały, udziałów, udział w rynku, pakiet, pakietu, kapitału, głosów, dywidenda, dywidendy, stopa dywidendy, wynagrodzenia, wynagrodzeń, płace, płaca, ceny mieszkań, ceny domów, czynsze, zamówienia, zamówień, produkcja, produkcji, produkcja przemysłowa, eksport, eksportu, import, importu
        wolumen, obroty, obrotów, klientów, klienci, użytkowników, abonentów, pasażerów, zatrudnienie, zatrudnienia, pracowników, miejsc pracy, dług, długu, deficyt, podatek, podatku, vat, cła, cło, ceł, taryfy, rabat, premia, prawdopodobieństwo, sondaż, poparcie, konsensus, prognoza, prognozy, oczekiwania
        moce, emisje, popyt, popytu, podaż, konsumpcja, kapitalizacja, wycena, waga, rejestracje
        strata operacyjna, zysk na akcję, zysk brutto, zyskowność, rentowność sprzedaży, przychody ze sprzedaży, koszt, wydatków, nakładów, budżet, budżetu, nadwyżka, nadwyżki, saldo, dług publiczny, zadłużenie, zadłużenia, cpi, ppi, inflacja bazowa, inflacji bazowej, ceny żywności, ceny energii, ceny paliw, czynsz, emerytury, pensje, pensji, płaca minimalna, płac, ludności, ludność, rezerwy, stopy, stóp, stóp procentowych, stopę, wibor, obligacje, obligacji, kupon, lokaty, lokat, depozyty, depozytów, wskaźnik, hipoteki, akcjonariusz, akcjonariusze, kapitału zakładowego, ogólnej liczby głosów, skup akcji, obrót, wartość obrotów, wolumenu, produkcji przemysłowej, sprzedaż detaliczna, sprzedaży detalicznej, sprzedaż aut, zapasy, zapasów, zdolności, turystów, turyści, widzów, oglądalność, zwolnienia, etatów, podatki, podatków, akcyza, akcyzy, składki, składka, opłaty, opłata, stawka, stawki, dotacje, marże, marż, szansa, szanse, ankietowanych, badanych, respondentów, wyborców, frekwencja, głosy, preferencje, odsetek, udziałem, ceną emisyjną, aktywa, aktywów, portfel zamówień, backlog, dostawy, dostaw, eksportowe, wykorzystanie mocy, efektywność, zmienność
    """),
    percent_words=words("procent, procenta, procentu, procentów, proc., proc, pct"),
    point_words=words("punktów, punkty, punkt, pkt, pkt."),
    percentage_point_words=words(
        "punktów procentowych, punkty procentowe, punkt procentowy, punktu procentowego, pkt proc., pkt. proc., p.p., pp"
    ),
    basis_point_words=words("punktów bazowych, punkty bazowe, pb, pkt baz."),
    periods={
        Period.OPEN: words(
            "w pierwszej części notowań, w pierwszej części sesji, na początku notowań, w pierwszych minutach notowań, na otwarciu, na otwarcie, otwarcie, na starcie, na początku sesji, otworzył, otworzyły"
        ),
        Period.CLOSE: words(
            "na zamknięciu, na zamknięcie, zamknięcie, zamknął, zamknęła, zamknęły, zakończył, zakończyła, zakończyły, na koniec sesji, na koniec dnia, na finiszu"
        ),
        Period.DAY: words("w ciągu dnia, na sesji, podczas sesji, w ciągu sesji, dzienny, jednego dnia"),
        Period.INTRADAY: words(
            "w trakcie sesji, w południe, przed południem, po południu, obecnie, w pierwszych godzinach, w szczytowym momencie"
        ),
        Period.PREMARKET: words("przed otwarciem, przed sesją, w handlu przedsesyjnym"),
        Period.AFTER_HOURS: words("w handlu posesyjnym, po sesji, po zamknięciu"),
        Period.WEEK: words(
            "w tydzień, od początku tygodnia, w ciągu ostatniego tygodnia, w ostatnim tygodniu, w minionym tygodniu, w zeszłym tygodniu, w bieżącym tygodniu, przez tydzień, przez ostatni tydzień, w tym tygodniu, w tygodniu, tygodniowo, w ciągu tygodnia, w ubiegłym tygodniu, w skali tygodnia"
        ),
        Period.MONTH: words(
            "od początku miesiąca, w ciągu ostatniego miesiąca, w ostatnim miesiącu, w zeszłym miesiącu, w minionym miesiącu, w bieżącym miesiącu, przez ostatni miesiąc, w tym miesiącu, w miesiącu, w ciągu miesiąca, miesięcznie, w skali miesiąca, w ubiegłym miesiącu, przez miesiąc"
        ),
        Period.QUARTER: words("w kwartale, w tym kwartale, w skali kwartału"),
        Period.YEAR: words(
            "w ciągu ostatniego roku, przez ostatni rok, w ciągu roku, przez rok, w ubiegłym roku, w ostatnim roku, ostatnich 12 miesięcy, w zeszłym roku, zeszłoroczny, zeszłorocznym, zeszłorocznego, zeszłorocznych, zeszłoroczne, zeszłoroczna, zeszłorocznej, ubiegłoroczny, ubiegłorocznym, ubiegłorocznego, ubiegłorocznych"
        ),
        Period.YTD: words("od początku roku, w tym roku, od stycznia"),
        Period.SINCE: words("od debiutu"),
        Period.FROM_HIGH: words(
            "poniżej rekordu, poniżej lokalnego szczytu, od lokalnego szczytu, od szczytu, poniżej szczytu, od maksimum"
        ),
        Period.FROM_LOW: words("od lokalnego dołka, powyżej dołka, od dołka, od minimum"),
    },
    qualifiers={
        Qualifier.OVER: words("nie mniej niż, ponad, więcej niż, powyżej, co najmniej, przeszło"),
        Qualifier.NEARLY: words("prawie, niemal, blisko, niespełna, poniżej, niecały, niecałe"),
        Qualifier.ABOUT: words("około, ok., mniej więcej, rzędu, w okolicach"),
        Qualifier.AS_MUCH_AS: words("nawet, nawet o, do, aż o, maksymalnie"),
    },
    number_words=numbers(
        "dwóch 2, trzech 3, czterech 4, pięciu 5, sześciu 6, siedmiu 7, ośmiu 8, dziewięciu 9, dziesięciu 10, pół 0.5, półtora 1.5, jeden 1, dwa 2, trzy 3, cztery 4, pięć 5, sześć 6, siedem 7, osiem 8, dziewięć 9, dziesięć 10, dwanaście 12, piętnaście 15, dwadzieścia 20, trzydzieści 30"
    ),
    magnitudes=words(
        "tysiąc, tysiące, tysięcy, tys., milion, miliony, milionów, mln, miliard, miliardy, miliardów, mld, bilion, bln"
    ),
    range_words=words("do, i"),
    range_openers=words("między, pomiędzy, od"),
    partitives=words("udziałów, kapitału, akcji spółki, wszystkich, swoich, rynku, ankietowanych, głosów"),
    negations=words("nie, nigdy, bez, ani, żaden"),
    conditionals=words(
        "jeśli, jeżeli, gdyby, może, mogą, mógłby, mogłaby, mogłyby, byłby, chyba że, ewentualnie"
    ),
    forecasts=words(
        "prognoza, prognozuje, prognozują, oczekuje, oczekują, oczekiwany, spodziewa się, przewiduje, ma wzrosnąć, ma spaść, wzrośnie, spadnie, szacuje, szacują, zamierza, w przyszłym, prognozował, prognozowali, prognozowany, prognozowana, oczekuje się, oczekiwano, spodziewają się, spodziewano się, przewidują, szacowany, planuje, planują, zamierzają, wzrosną, spadną, będzie, będą, wyniesie, osiągnie, w przyszłym roku, w przyszłym kwartale, do końca roku, do 2030, zakłada, zakładają, celuje w"
    ),
    targets=words(
        "przestrzeń do wzrostu, przestrzeń do wzrostów, przestrzeń do zwyżki, przestrzeń do zwyżek, przestrzeń do dalszych, przestrzeni do wzrostu, przestrzeni do zwyżki, miejsce na wzrost, miejsce do wzrostu, potencjałem, potencjału, cena docelowa, ceny docelowej, cenę docelową, potencjał wzrostu, potencjał"
    ),
    past_references=words(
        "rok wcześniej, rok temu, wcześniej w tym roku, w 2020, w 2021, w 2022, w 2023, dzień wcześniej, tydzień wcześniej, w poprzednim roku, poprzedniego dnia, w 2015, w 2016, w 2017, w 2018, w 2019, wówczas, wtedy, w przeszłości, podczas kryzysu, na poprzedniej sesji, poprzedniej sesji, miesiąc wcześniej, historycznie, kwartał wcześniej, w zeszłym roku, w ubiegłym roku"
    ),
    comparisons=words(
        "w porównaniu z, w porównaniu do, wobec, niż, rok do roku, r/r, kw/kw, m/m, rdr, w ujęciu rocznym, w stosunku do, niż rok wcześniej, niż rok temu, k/k, w ujęciu miesięcznym, w skali roku, analogicznego okresu, analogiczny okres, w analogicznym okresie, powyżej oczekiwań, poniżej oczekiwań, powyżej prognoz, poniżej prognoz, lepszy od oczekiwań, gorszy od oczekiwań, lepsze od oczekiwań, gorsze od oczekiwań, zgodnie z oczekiwaniami, wyższy niż, niższy niż, większy niż, mniejszy niż"
    ),
    discounts=words("rabat, rabatu, zniżka na, promocja, przecenione o"),
    respectively=words("odpowiednio"),
    anaphora=words("akcje spółki, walory, walory spółki, papiery spółki, kurs spółki, kurs, indeks, waluta"),
    conjunctions=words("i, oraz, a także, wraz z"),
    clause_breaks=words("podczas gdy, ale, natomiast, po tym jak, ponieważ, chociaż, jednak, a, gdy, mimo"),
    link_markers=words(
        "czytaj też, czytaj także, czytaj również, czytaj więcej, przeczytaj też, przeczytaj także, przeczytaj również, zobacz też, zobacz także, zobacz również"
    ),
    tail_headers=words(
        "czytaj też, czytaj także, czytaj więcej, zobacz też, zobacz także, przeczytaj także, polecane, powiązane, najczęściej czytane, więcej na ten temat, warto przeczytać, czytaj również, przeczytaj również, zobacz również, sprawdź także, sprawdź też, powiązane artykuły, powiązane tematy, podobne artykuły, polecamy, polecane artykuły, najpopularniejsze, popularne, najnowsze, najnowsze wiadomości, inne wiadomości, więcej wiadomości, na ten temat, tematy, tagi, nie przegap, może cię zainteresować, wideo, w temacie"
    ),
    byline_markers=words("o autorze, autor: redakcja, opracowanie własne"),
    disclosure_markers=words("nie stanowi rekomendacji, autor posiada, zastrzeżenie"),
    share_widget_markers=words("udostępnij na facebooku, udostępnij, podziel się"),
    list_headers=words("najmocniej zyskują, najmocniej tracą, wzrosty, spadki"),
    weekdays=words("poniedziałek, wtorek, środa, czwartek, piątek, sobota, niedziela"),
    months=words(
        "stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia"
    ),
    relative_days={"dziś": 0, "dzisiaj": 0, "wczoraj": -1},
    look_alikes=words(
        "tracić czas, strata czasu, w górach, do góry nogami, oddał głos, oddały głos, od najwyższego, najwyższy od, najniższy od, najwyżej od, najniżej od, największy wzrost od, największy spadek od, najgorsza sesja od, najlepsza sesja od, pierwszy raz od, wzrost pkb, wzrost cen, wzrost inflacji, wzrost stóp, wzrost płac, wzrost wynagrodzeń, obniżka stóp, podwyżka stóp, obniżka podatków, spadek inflacji, spadek bezrobocia, stracił pracę, straciła pracę, stracili pracę, stracił życie, straty w ludziach, korekta prognozy, kurs językowy, kurs na, plusy i minusy, wyżej wymieniony, niżej wymieniony, z góry, odbicie w lustrze"
    ),
    level_words=words("do poziomu, do, na poziomie, wyniósł, wyniosła, wyniosło, wynosi, sięgnął"),
    case_endings={
        "": words("u, a, em, owi, ie, iem"),
        "a": words("y, i, ie, ę"),
        "e": words("'a, u, em"),
        "ia": words("ii, ię"),
        "ka": words("ki, ce, kę"),
        "o": words("a, em"),
    },
    change_columns=words("zmiana, zm., zmiana kursu, zmiana procentowa, stopa zwrotu"),
    since_openers=words("od, od początku, od połowy, od końca, od przełomu"),
    calendar_openers=words("w ciągu całego, przez cały, w trakcie, w, we, w roku, w całym, w ciągu"),
    month_forms=words(
        "styczniu, lutym, marcu, kwietniu, maju, czerwcu, lipcu, sierpniu, wrześniu, październiku, listopadzie, grudniu"
    ),
    duration_openers=words(
        "w ciągu, w, przez, w ciągu ostatnich, przez ostatnie, w ostatnich, ostatnich, w okresie"
    ),
    duration_units={
        Period.DAY: words(
            "ostatnich sesji, ostatnich dni, ostatnie sesje, ostatnie dni, kolejnych sesji, kolejnych dni, kolejne sesje, sesjach, dni, sesji, sesje, dniach"
        ),
        Period.WEEK: words(
            "ostatnich tygodni, ostatnie tygodnie, kolejnych tygodni, tydzień, tygodnie, tygodni, tygodniach"
        ),
        Period.MONTH: words("ostatnich miesięcy, ostatnie miesiące, miesiąc, miesiące, miesięcy, miesiącach"),
        Period.YEAR: words("ostatnich lat, ostatnie lata, rok, lat, lata, roku"),
    },
    time_units={
        Period.DAY: words("dzień, dni, dzienna, dziś"),
        Period.WEEK: words("tydzień, tyg., tygodniowa"),
        Period.MONTH: words("miesiąc, miesiące, mies., miesięczna"),
        Period.QUARTER: words("kwartał"),
        Period.YEAR: words("rok, lata, roczna"),
    },
)
