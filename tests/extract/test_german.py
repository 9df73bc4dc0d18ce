"""How German reports tell moves: split verbs, indices as places, comparisons with the session before."""

import pytest

from tests.extract.reading import moves

TOLD = [
    ("a particle far from its verb", "Die Puma-Aktien sackten trotz guter Zahlen und einer bestätigten Jahresprognose sieben Prozent ab.", ["PUM.DE -7"]),
    ("a split verb before its number", "Nestlé gaben am Nachmittag weiter nach, diesmal um 0,8 Prozent.", ["NESN.SW -0.8"]),
    ("what an index holds", "Der MDax der mittelgroßen Werte rückte um 0,4 Prozent vor.", ["^MDAXI +0.4"]),
    ("the session before", "Ein Barrel Brent kostete 71,20 Dollar und damit 1,2 Prozent mehr als am Vortag.", ["BZ=F +1.2"]),
    ("the size of a move", "Der Dax drehte ab. Am Mittag lag das Minus bei 1,4 Prozent.", ["^GDAXI -1.4"]),
    ("shares called stakes", "Zum Schluss notierten die UBS-Anteile um 1,9 Prozent schwächer.", ["UBSG.SW -1.9"]),
    ("two numbers with one marker", "Allianz und BASF büßten 1,3 beziehungsweise 0,6 Prozent ein.", ["ALV.DE -1.3", "BAS.DE -0.6"]),
    ("a word for a member of an index", "Ein Kursminus von 1,4 Prozent des SMI-Riesen Novartis bremste den Markt.", ["NOVN.SW -1.4"]),
    ("an exchange where a stock trades", "Apple verlor an der New Yorker Börse rund 3 Prozent.", ["AAPL -3"]),
    ("a mover named behind the verb", "Im Dax gab es kaum Gewinner. Klarer Spitzenreiter mit einem Plus von drei Prozent war aber Airbus.", ["AIR.DE +3"]),
    ("the cause of a fall", "Bei Nordex sorgte die Kapitalerhöhung für einen Kursrutsch von 11 Prozent.", ["NDX1.DE -11"]),
    ("it of the sentence before", "Gefragt war auch das Papier von Symrise. Es verteuerte sich im Handel der Börse Frankfurt bis zum Abend um 2,4 Prozent.", ["SY1.DE +2.4"]),
    ("a price compared in a sentence of its own", "Ein Fass Brent kostete 71 Dollar. Das waren 0,6 Prozent weniger als am Freitag.", ["BZ=F -0.6"]),
    ("the coin of the sentence before", "Bitcoin bleibt unter Druck: Die Kryptowährung fiel auf der Plattform um elf Prozent.", ["BTC-USD -11"]),
    ("half a percent behind a verb", "Der MDax war fester. Er hat ein halbes Prozent zugelegt.", ["^MDAXI +0.5"]),
    ("a verb that is split around the number", "Die Aktien von Puma ließen bis zum Abend rund 6 Prozent nach.", ["PUM.DE -6"]),
    ("the stock that a bank judged", "Die Aktien von Zalando waren gefragt. Sie gewannen nach einer Kaufempfehlung durch Morgan Stanley 4,1 Prozent.", ["ZAL.DE +4.1"]),
    ("a split verb carried over a list", "BASF gaben um 2,1 Prozent nach, Bayer um 1,8 Prozent.", ["BAS.DE -2.1", "BAYN.DE -1.8"]),
    ("names that an article parts", "Zum Schluss verloren die Aktien der Commerzbank und der Deutschen Bank jeweils 3 Prozent.", ["CBK.DE -3", "DBK.DE -3"]),
    ("a headline's second part", "Dax kann Rekord nicht halten – Adidas-Aktie gewinnt 4 Prozent", ["ADS.DE +4"]),
    ("a metric behind a dash", "SMI schließt zwei Prozent im Plus – Umsatz der Händler im Blick", ["^SSMI +2"]),
    ("a price that was paid", "Für eine Feinunze Gold wurden 0,7 Prozent mehr gezahlt als am Vortag.", ["GC=F +0.7"]),
    ("a verb that is spelled like profits", "Roche GS gewinnen 0,6%, Lonza N verlieren 1,2%.", ["ROG.SW +0.6", "LONN.SW -1.2"]),
    ("a board behind the number", "Am Mittag steht ein Plus von 0,4 Prozent auf 41 210 Punkte an der Dow Jones-Kurstafel.", ["^DJI +0.4"]),
    ("a level beside the last close", "Der Dow Jones eröffnete bei 46 700 Zählern und damit 0,2 Prozent über seinem Schlusskurs vom Vortag.", ["^DJI +0.2"]),
    ("a passive before the move", "Für Gold mussten 2.340 Dollar bezahlt werden, ein Plus von 0,8 Prozent.", ["GC=F +0.8"]),
    ("a money that is valued up", "Schweizer Franken wertet um 1 Prozent auf", ["CHFUSD=X +1"]),
    ("a noun beside the stock", "Nestlé büßten auf dem Weg zum Schluss 0,7 Prozent an Wert ein.", ["NESN.SW -0.7"]),
    ("a noun as a name", "Die Weg-Aktie verlor 3 Prozent.", ["WEGE3.SA -3"]),
    ("a verb between a stock and its index", "Infineon büßten im Dax zuletzt 3,1 Prozent auf 31 Euro ein.", ["IFX.DE -3.1"]),
    ("what an index holds, with cities", "In China gab der CSI 300, der Werte aus Shanghai und Shenzhen abbildet, um 1,2 Prozent nach.", ["000300.SS -1.2"]),
    ("an exchange before the shares", "Tesla enttäuschte. An der Nasdaq rutschten die Papiere des Autobauers um 7,3 Prozent ab.", ["TSLA -7.3"]),
    ("a pair told the other way round", "Gegenüber dem Euro legte der Rubel um 1,7% zu.", ["RUBEUR=X +1.7"]),
    ("an exchange behind the shares", "Der Kurs der Gazprom-Aktie hat an der Börse in Moskau um rund 4% zugelegt.", ["GAZP.ME +4"]),
    ("higher than at the close", "Ein Barrel Brent wurde bei 99 Dollar gehandelt und somit um 0,8 Prozent höher als zum Vortagesschluss.", ["BZ=F +0.8"]),
    ("an index spoken of before", "Der Nasdaq 100 hielt sich nicht. Er büßte 1,7 Prozent auf 6500 Punkte ein.", ["^NDX -1.7"]),
    ("a rise without a verb", "Gefragt war das Papier von Airbus. Wertanstieg gegenüber dem Schlusskurs vom Vortag: 2,9 Prozent.", ["AIR.PA +2.9"]),
    ("a name behind the house that judged it", "Nach einer Hochstufung durch Goldman Sachs zogen SAP um 3,2 Prozent an.", ["SAP.DE +3.2"]),
    ("a house between the parts of a verb", "SAP zogen nach einer Hochstufung durch die Deutsche Bank um 3,2 Prozent an.", ["SAP.DE +3.2"]),
    ("a verb far from its number", "Dagegen verloren die Anteilsscheine der Fluggesellschaft Lufthansa nach einem Kommentar der US-Bank JPMorgan 2,1 Prozent an Wert.", ["LHA.DE -2.1"]),
    ("a list with its index between", "Die Aktien von Siemens und Bayer kletterten an der Spitze des Dax um 2,3 beziehungsweise 1,8 Prozent.", ["SIE.DE +2.3", "BAYN.DE +1.8"]),
    ("what the stock before does", "Continental kassiert die Prognose. Das Papier des Autozulieferers brach um 8 Prozent ein.", ["CON.DE -8"]),
    ("a stock that an index only ranks", "Die Bayer-Aktie war der größte Verlierer im Dax. Sie büßte 6,4 Prozent ein.", ["BAYN.DE -6.4"]),
    ("an index without a symbol in a list", "Der SMI verlor 0,3 Prozent, der SLI 0,4 Prozent und der breite SPI 0,2 Prozent.", ["^SSMI -0.3", "^SSHI -0.2"]),
    ("a bracket with a verb of its own", "Während die Börsen fallen (der DAX verliert 1,1%, der CAC-40 0,7%), klettert der ATX.", ["^GDAXI -1.1", "^FCHI -0.7"]),
    ("they of the sentence before", "Die Aktien der Deutschen Bank waren gefragt. Sie gewannen am Mittag 2,4 Prozent.", ["DBK.DE +2.4"]),
    ("no less than", "Zum Start steht die Bechtle-Aktie nicht weniger als 11 Prozent tiefer.", ["BC8.DE -11"]),
    ("a broker where a stock trades", "Die Evotec-Aktie schoss auf der Plattform von Lang & Schwarz um 12 Prozent nach oben.", ["EVT.DE +12"]),
    ("a name with a sign for and", "Die AT&T-Aktie ging mit einem Minus von 0,4 Prozent aus dem Handel.", ["T -0.4"]),
    ("high turnover", "In Prag gaben die Titel des Versorgers CEZ bei hohen Umsätzen um 1,1 Prozent nach.", ["CEZ.PR -1.1"]),
    ("an exchange before its index", "An der Börse in Moskau ging es für den RTS-Index um 0,4 Prozent hoch.", ["RTSI.ME +0.4"]),
    ("an index behind the verb", "Mit einem Tagesplus von 0,2% auf 18.129 Punkte liegt der DAX weiter vorn.", ["^GDAXI +0.2"]),
    ("codes in brackets", "Die Papiere von TUI (ISIN: DE000TUAG505) und von Lufthansa (ISIN: DE0008232125) liegen 5,4 % beziehungsweise 2,5 % im Minus.", ["TUI1.DE -5.4", "LHA.DE -2.5"]),
    ("a long title before the name", "Die Aktie der britischen Fluggesellschaft easyJet befindet sich am heutigen Handelstag gut 4 % im Minus.", ["EZJ.L -4"]),
    ("the trade of the stock before", "Die Lage ist überall schwierig, sagen jene, die den Markt seit vielen Jahren Tag für Tag beobachten und beraten. Auch Infineon stand unter Druck. Der Chiphersteller büßte 2,8 Prozent ein.", ["IFX.DE -2.8"]),
    ("papers listed in an index", "Anleger trennten sich von Aixtron. Die im MDax notierten Papiere brachen um 9 Prozent ein.", ["AIXA.DE -9"]),
    ("the one whose shares were named", "Das Gebot der Unicredit beflügelte vor allem die Commerzbank-Aktie. Der Kurs sprang um 9 Prozent.", ["CBK.DE +9"]),
    ("a verb behind another", "Die Aktien von Zalando gerieten nach der ersten Zahlenvorlage seit dem Wechsel an der Spitze schwer unter Druck und brachen um 9 Prozent ein.", ["ZAL.DE -9"]),
    ("two numbers that und joins", "Nestlé und Roche legten um 0,4 und 0,2 Prozent zu.", ["NESN.SW +0.4", "ROG.SW +0.2"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in TOLD], ids=[row[0] for row in TOLD])
def test_a_move_told_in_german_is_read(text: str, expected: list[str]) -> None:
    """Each shape by itself."""
    assert moves(text) == expected


SILENT = [
    ("an index in which somebody won", "Letztere holte sich mit einem Plus von 3,4% den Tagessieg im ATX."),
    ("a relative clause with indices", "Es traf Ausrüster wie Gutberg, die im MDax und SDax mit Abschlägen von 6 Prozent schlossen."),
    ("a money as the measure", "Der Kurs erholte sich. Gegenüber dem Euro legte er um 1,9% zu."),
    ("an index nobody knows, with cities", "Der Fanta Pacific 600, der Werte aus Hongkong und Singapur enthält, gewann 0,4 Prozent."),
    ("a noun behind the verb", "Nachdem Nvidia ins Minus gedreht war, fiel der europäische Branchenindex um 2,6 Prozent."),
    ("the shares of somebody behind an offer", "Nach einer Offerte von BorgWarner sind die Papiere von Gutberg um 17 Prozent angesprungen."),
    ("somebody's supplier", "Nvidia-Zulieferer Fantaronics sprang um 12 Prozent."),
    ("what a bank holds possible", "Der Dax könnte nach Ansicht der DZ Bank bis Jahresende um 10 Prozent steigen."),
    ("a member of an index", "Die Papiere des MDax-Mitglieds Gutberg brachen um 12 Prozent ein."),
    ("an exchange as a place", "Der Kurs der Gutberg Holding stieg an der Euronext um 9 Prozent."),
    ("stocks inside an index", "Im SDax sind sie in dieser Woche die größten Verlierer mit einem Abschlag von 14 Prozent."),
    ("the end of an index", "Die Anteilsscheine brachen am Ende des Nebenwerteindex SDax um acht Prozent ein."),
    ("a range in words", "Adidas und Puma verloren zwischen drei und fünf Prozent."),
    ("a profit far from its verb", "BMW ist schwach gestartet. Unter dem Strich ging der Gewinn von Bayerns größtem Autobauer im ersten Quartal um 22 Prozent zurück."),
    ("cities of a dateline", "Tokio / Hongkong - Die Anleger sind nervös: Die Stahlwerte verloren 4 Prozent."),
    ("a word that a currency begins", "Dollar-Wette: 50 Prozent Plus in zwei Tagen"),
    ("the most of several", "Ether und Co.: Bis minus 40 Prozent seit gestern"),
    ("an earlier record", "Der Dax erholt sich kaum. Ein Minus von 9 Prozent gab es zuletzt im März 2020."),
    ("an exchange beside its stocks", "SAP und Volkswagen liegen nah beieinander: Aktuell hat die Börse mit 8 Prozent Plus die Nase vorn."),
    ("a profit in one word", "Novartis: Kerngewinn plus 12 Prozent"),
    ("a noun that opens a sentence", "Über 5 Prozent ging es gestern nach oben."),
    ("another exchange than before", "Der Ibex 35 verlor in Madrid an Boden. Die Börse in Mailand notierte 2,4 Prozent niedriger."),
    ("the first number without a marker", "Dax und MDax kamen auf ein Minus von rund zwei beziehungsweise drei Prozent."),
    ("shares that only hold a good", "Die Schweizer Zucker-Titel stiegen um 3,4 Prozent."),
    ("one of two before", "Auch RWE und Eon fielen auf. Die Aktien der beiden Versorger verbilligten sich um fünf und 3,5 Prozent."),
    ("papers of somebody unknown", "Die Aktie von Intel verlor. Die Papiere von Gutberg Mono brachen um 20 Prozent ein."),
    ("a company and what it reported", "Auch Infineon stand im Blick. Der Chiphersteller legte im ersten Quartal um 3 Prozent zu."),
    ("two whole numbers", "Nestlé und Roche verloren 2 und 3 Prozent."),
    ("two cities of which one is known", "In Paris und London ging es um 0,4 und 0,2 Prozent nach unten."),
]  # fmt: skip


@pytest.mark.parametrize("text", [row[1] for row in SILENT], ids=[row[0] for row in SILENT])
def test_nobody_known_is_meant(text: str) -> None:
    """An index or an exchange that only says where is not who moved."""
    assert moves(text) == []
