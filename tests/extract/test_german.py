"""How German reports tell moves: split verbs, indices as places, comparisons with the session before."""

import pytest

from tests.extract.reading import moves

TOLD = [
    ("a wire's code in angle brackets", "Im Dax büßten Siemens <DE0007236101> und BASF <BAS.ETR> jeweils 1,2 Prozent ein.", ["SIE.DE -1.2", "BAS.DE -1.2"]),
    ("a verb behind what caused the move", "Nach schwachen Absatzzahlen des Konzerns rutschten Puma um 6 Prozent ab.", ["PUM.DE -6"]),
    ("a metric behind the verb", "Nach schwachen Absatzzahlen sank der Gewinn von Puma um 6 Prozent.", []),
    ("what an index followed", "Der MDax stieg im Windschatten des Dax um 0,7 Prozent.", ["^MDAXI +0.7"]),
    ("those joined behind the number", "Zu den größten Verlierern zählten mit Abschlägen von jeweils rund 2 Prozent Brenntag und Symrise.", ["BNR.DE -2", "SY1.DE -2"]),
    ("a clause that ends behind the first one", "Um 2 Prozent legte Brenntag zu, und Symrise gab nach.", ["BNR.DE +2"]),
    ("what came after a moment's extreme", "Die Aktie von Lanxess verlor phasenweise 6 Prozent, zuletzt lag sie 3 Prozent im Minus.", ["LXS.DE -6", "LXS.DE -3"]),
    ("an extreme beside the close", "Lanxess schlossen 1,2 Prozent höher, zeitweise hatten sie 2 Prozent gewonnen.", ["LXS.DE +1.2"]),
    ("an ounce too cheap for gold", "Eine Feinunze des Edelmetalls zu 31,20 Dollar war damit 2,2 Prozent teurer als am Vortag.", ["SI=F +2.2"]),
    ("a relative clause with what is expected", "Die Papiere von Sika, die bald Zahlen vorlegen wird, gewannen 1,1 Prozent.", ["SIKA.SW +1.1"]),
    ("an index behind a cause", "Angesichts steigender Ölpreise büßte der Leitindex 3 Prozent ein.", []),
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
    ("a city where a stock trades", "Die Siemens-Aktie gewann in Frankfurt 3 Prozent.", ["SIE.DE +3"]),
    ("two cities where a stock trades", "Airbus verloren in Paris und Frankfurt um rund fünf Prozent.", ["AIR.PA -5"]),
    ("a city where a money trades", "Der Euro stieg in Frankfurt um 0,3 Prozent.", ["EURUSD=X +0.3"]),
    ("a city that is a company as well", "Nestlé sanken in Zürich um 2 Prozent auf 90 Franken.", ["NESN.SW -2"]),
    ("the leader of an index", "Der MDax legte mit Puma an der Spitze um 1,2 Prozent zu.", ["^MDAXI +1.2"]),
    ("a subject of two verbs", "Der S&P 500 hinkte dem Nasdaq 100 hinterher, schaffte am Mittag aber ein Plus von einem Prozent.", ["^GSPC +1"]),
    ("Merck among American stocks", "Aktien des US-Pharmakonzerns Merck brachen um 27 Prozent ein.", ["MRK -27"]),
    ("Merck of Darmstadt", "Im Dax gewannen Merck 3 Prozent.", ["MRK.DE +3"]),
    ("shares that are paid", "Aixtron hat sich verbilligt. Anleger zahlen aktuell 8,1 Prozent weniger für die Aktie als zum Handelsschluss.", ["AIXA.DE -8.1"]),
    ("more than at the last close", "Die Aktie von Bertrandt legte zu. Verglichen mit dem Schlusskurs vom Vortag kostet sie zur Stunde 4,4 Prozent mehr.", ["BDT.DE +4.4"]),
    ("how much further", "Puma stiegen nach einem Plus von 15 Prozent in der Vorwoche um weitere 9,3 Prozent.", ["PUM.DE +15", "PUM.DE +9.3"]),
    ("shares behind the verb", "Mit einem Abschlag von 5,1 Prozent auf 26,70 Euro stellten die Aktien der Erste Group das Schlusslicht.", ["EBS.VI -5.1"]),
    ("a company without a capital", "Die Verlierer sind pbb (-13,1 Prozent auf 5,70 EUR) und home24 (-2 Prozent auf 8 EUR).", ["PBB.DE -13.1", "H24.DE -2"]),
    ("an end in the green", "Novo Nordisk kletterten in der Spitze um 15 Prozent, gaben nach und endeten 1,4 Prozent im Plus.", ["NOVO-B.CO +1.4"]),
    ("the verb of an insertion's subject", "Die Aktien von Volkswagen, die am Montag um 19 Prozent eingebrochen waren, büßten im EuroStoxx weitere 20 Prozent ein.", ["VOW3.DE -19", "VOW3.DE -20"]),
    ("the end of an index", "An der Börse in Mailand ging es bergab. So schlossen UniCredit an der Sohle des Index mit einem Kursverlust von acht Prozent.", ["UCG.MI -8"]),
    ("units of an index", "Der Euro-Stoxx-50 schwächte sich um 6,20 Einheiten oder 0,29 Prozent auf 2.137 Zähler.", ["^STOXX50E -0.29"]),
    ("this one", "Das Papier von Aixtron verzeichnet den stärksten Anstieg. Dieses hat sich um 5,2 Prozent auf 22,60 Euro verteuert.", ["AIXA.DE +5.2"]),
    ("a next verb", "Atoss Software verlor 3,6 Prozent und wird mit 252 Euro bewertet.", ["AOF.DE -3.6"]),
    ("who moved each so much", "Gefragt waren Allianz, BASF und Bayer, die jeweils über 1,5 Prozent zulegten.", ["ALV.DE +1.5", "BAS.DE +1.5", "BAYN.DE +1.5"]),
    ("who they are", "Die jeweils über 1,5 Prozent zulegten: Allianz, BASF und Bayer.", ["ALV.DE +1.5", "BAS.DE +1.5", "BAYN.DE +1.5"]),
    ("what the next one does", "Allianz und der Sportartikelhersteller Puma verloren 3 Prozent.", ["ALV.DE -3", "PUM.DE -3"]),
    ("after somebody's offer", "BMW-Aktie nach Offerte von Volkswagen: plus 3 Prozent", ["BMW.DE +3"]),
    ("the next of a row", "Wacker Chemie 3,5 Prozent leichter, Lanxess 2,2 Prozent.", ["WCH.DE -3.5", "LXS.DE -2.2"]),
    ("those of a rival", "Die Anteilsscheine von Infineon notierten 1,6 Prozent fester, die des Rivalen Aixtron 2,1 Prozent.", ["IFX.DE +1.6", "AIXA.DE +2.1"]),
    ("a gain in an index", "Im MDax ragten Dürr heraus, die mit einem Gewinn von 7,2 Prozent glänzten.", ["DUE.DE +7.2"]),
    ("articles of more than two", "Der Dax, der MDax und der SDax verloren 0,3, 0,6 und 1,1 Prozent.", ["^GDAXI -0.3", "^MDAXI -0.6", "^SDAXI -1.1"]),
    ("whose indices they are", "Der deutsche Dax und der französische CAC 40 gewannen 0,3 und 0,6 Prozent.", ["^GDAXI +0.3", "^FCHI +0.6"]),
    ("articles of Dutch indices", "De Britse FTSE 100, de Duitse DAX en de Franse CAC 40 wonnen respectievelijk 0,3%, 0,6% en 1,1%.", ["^FTSE +0.3", "^GDAXI +0.6", "^FCHI +1.1"]),
    ("a house that judged the stock", "BASF zählten zu den Verlierern. HSBC hatte die Titel auf Verkaufen heruntergestuft, die Aktie gab um 2,6 Prozent nach.", ["BAS.DE -2.6"]),
    ("a house without its stock", "Goldman Sachs strich die Kaufempfehlung, die Papiere fielen um 3,6 Prozent.", []),
    ("a bank that lowered its own forecast", "Die UBS senkte die Prognose, die Papiere fielen um 3,6 Prozent.", ["UBSG.SW -3.6"]),
    ("numbers of a rival before", "Die Aktien von Burberry notierten nach starken Zahlen des Rivalen Richemont 1,9 Prozent höher.", ["BRBY.L +1.9"]),
    ("more than the market", "Anteilsscheine der UBS gaben mit 2,4 Prozent deutlich stärker nach als der Markt.", ["UBSG.SW -2.4"]),
    ("a Brazilian price", "Der brasilianische Real gewann 1,4 Prozent.", ["BRLUSD=X +1.4"]),
    ("a share called by its index", "Verbio enttäuscht mit seiner Prognose. Die SDAX-Aktie fiel daraufhin um 14 Prozent.", ["VBK.DE -14"]),
    ("the leading index beside a smaller one", "Letztlich gewann der Leitindex 0,7 Prozent auf 12.421 Punkte. Der MDax gab um 0,2 Prozent nach.", ["^GDAXI +0.7", "^MDAXI -0.2"]),
    ("the leading index of another market", "Der ATX gab nach. Der Leitindex liegt seit Jahresbeginn 5 Prozent im Plus. Der MDax stieg.", ["^ATX +5"]),
    ("the leading index in Dutch", "De hoofdindex noteerde 0,3 procent lager. De MidKap daalde 0,6 procent.", ["^AEX -0.3", "^AMX -0.6"]),
    ("two spelled numbers", "Dax und MDax kamen auf ein Minus von rund zwei beziehungsweise drei Prozent.", ["^GDAXI -2", "^MDAXI -3"]),
    ("no news, and no negation", "Deutsche Bank und Allianz gewannen ohne Nachrichten elf beziehungsweise neun Prozent.", ["DBK.DE +11", "ALV.DE +9"]),
    ("the end of an index in one word", "Im Dax erwischte es die SAP-Papiere, die Anteile gaben am Index-Ende 1,4 Prozent nach.", ["SAP.DE -1.4"]),
    ("the weight of an index", "Nach unten gezogen wurde der SMI von Nestlé. Die Aktie des Index-Schwergewichts gab 1,6 Prozent nach.", ["NESN.SW -1.6"]),
    ("an index that a stock helped", "Der Dax stieg. Starke Zahlen der Deutschen Börse verhalfen dem Leitindex zu einem Plus von 1,4 Prozent.", ["^GDAXI +1.4"]),
    ("a quotation before", "Damals folgte ein Absturz um mehr als 10 Prozent.“ Ein Euro kostete am Abend 1,0835 Dollar (-0,44 Prozent).", ["EURUSD=X -0.44"]),
    ("under the close of a day", "In New York wurde der Dow mit 33.849 Punkten berechnet, 1,4 Prozent unter Freitagsschluss.", ["^DJI -1.4"]),
    ("a turnover before the number", "Erste Group gewannen bei hohem Volumen 2,6 Prozent auf 36,74 Euro.", ["EBS.VI +2.6"]),
    ("what a plus came to", "Der SDax sah eine Bestmarke. Am Ende des Tages belief sich das Plus auf 0,64 Prozent.", ["^SDAXI +0.64"]),
    ("a verb behind what weighed", "Belastet auch durch den Kursrutsch der UBS sank der Standardwerteindex SMI bis rund eine halbe Stunde vor Handelsschluss 0,6 Prozent.", ["^SSMI -0.6"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in TOLD], ids=[row[0] for row in TOLD])
def test_a_move_told_in_german_is_read(text: str, expected: list[str]) -> None:
    """Each shape by itself."""
    assert moves(text) == expected


SILENT = [
    ("what companies of an index earned", "Die Einnahmen der 40 Konzerne im Deutschen Aktienindex (Dax) gingen um knapp zwei Prozent auf 400 Milliarden Euro zurück."),
    ("the next after a coin", "Die nach Bitcoin zweitwichtigste Cyber-Devise gewann 2,8 Prozent auf 2500 Dollar."),
    ("an index of a company", "Der MSCI Asia Apex 50, der die Aktienkurse von 50 Unternehmen abbildet, fiel um 0,31 Prozent auf 854,89 Punkte."),
    ("an index there", "An der Handelsbörse ging es für den dortigen Leitindex um 0,3 Prozent bergab. Der Topix stand still."),
    ("the average of several", "Evotec stand auf der Liste. Die acht damals empfohlenen Aktien legten im Schnitt um 48 Prozent zu."),
    ("a gain that went", "Der EuroStoxx 50 fiel. Damit büßte der Leitindex sein Montagsplus von einem Prozent wieder ein."),
    ("sectors of an index", "Unter den Branchen des Stoxx Europe 600 fiel viel. Dahinter folgte der Bergbausektor, der 5,2 Prozent einbüßte."),
    ("a range with words about it", "Renault und Michelin hielten die rote Laterne mit Verlusten zwischen 7 und fast 9 Prozent."),
    ("what stands at the end of an index", "Am Eurostoxx-50-Ende stand mit einem Kursverlust von 3,1 Prozent ein Finanzinstitut."),
    ("rents after a city", "Eine Wohnung in Frankfurt ist teuer. Denn binnen zehn Jahren legten die Angebotsmieten um 48 Prozent zu."),
    ("somebody unknown after an offer", "Gutberg-Aktie springt nach Übernahmeofferte von Siemens um 30 Prozent"),
    ("a subject that nobody names", "Das Unternehmen profitierte von Nvidia und gewann 3 Prozent."),
    ("a stock that nobody names, in a city", "Die Aktie verlor in Frankfurt 3 Prozent."),
    ("the most among exchanges", "Die Börsen in Paris, London und Frankfurt gaben bis zu 1,3 Prozent nach."),
    ("exchanges in the plural", "An den Börsen in Deutschland fehlt die Lust. Für den Index steht ein Minus von 2,2 Prozent auf der Tafel."),
    ("the leading index of New York", "Die Nasdaq gibt weiter nach. Der Leitindex schloss 0,5 Prozent im Minus."),
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
    ("another exchange than before", "Der Ibex 35 verlor in Madrid an Boden. Die Börse in Riga notierte 2,4 Prozent niedriger."),
    ("shares that only hold a good", "Die Schweizer Zucker-Titel stiegen um 3,4 Prozent."),
    ("one of two before", "Auch RWE und Eon fielen auf. Die Aktien der beiden Versorger verbilligten sich um fünf und 3,5 Prozent."),
    ("papers of somebody unknown", "Die Aktie von Intel verlor. Die Papiere von Gutberg Mono brachen um 20 Prozent ein."),
    ("a company and what it reported", "Auch Infineon stand im Blick. Der Chiphersteller legte im ersten Quartal um 3 Prozent zu."),
    ("two cities of which one is known", "In Paris und London ging es um 0,4 und 0,2 Prozent nach unten."),
    ("a word that is a currency elsewhere", "Am besten stand Oberösterreich da (plus 1,6 Prozent real) vor Tirol."),
    ("what is produced from a good", "Die Stromerzeugung aus Kohle stieg in Deutschland um 11 Prozent"),
    ("a rate in one word", "Der stufenlose RBS-Hypothekenzins sank im Dezember um 3 Prozent."),
    ("a share of an index and nobody", "Diese SDAX-Aktie bricht um 14 Prozent ein"),
    ("a leading index alone", "Der Leitindex gewann 0,7 Prozent auf 12.421 Punkte."),
]  # fmt: skip


@pytest.mark.parametrize("text", [row[1] for row in SILENT], ids=[row[0] for row in SILENT])
def test_nobody_known_is_meant(text: str) -> None:
    """An index or an exchange that only says where is not who moved."""
    assert moves(text) == []


LEVELS = [
    ("Zum Handelsschluss wurde der Dax mit 15.085 Punkten berechnet, 1,1 Prozent weniger als im Vergleich zum Vortagesschluss.", ["^GDAXI -1.1"]),
    ("Der Dax ist gefallen. Am Mittag wurde der Index mit 14.420 Punkten berechnet.\n\nDies entspricht einem Abschlag von 0,8 Prozent gegenüber dem Handelstag davor.", ["^GDAXI -0.8"]),
    ("BASF geben einen Teil des Gewinns vom Dienstag wieder ab und fallen um sechs Prozent auf 41,05 Euro.", ["BAS.DE -6"]),
    ("BASF meldet einen Rückgang des Gewinns um sechs Prozent.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LEVELS)
def test_a_level_says_how_far_it_is_from_the_last_one(text: str, expected: list[str]) -> None:
    """In the same sentence or at the head of the next paragraph."""
    assert moves(text) == expected


GOING_ON = [
    (" Auch die Aktie von BayWa legte zu. Anleger zahlen derzeit 3,5 Prozent mehr für das Papier als am Vortag.", ["BYW6.DE +3.5"]),
    (" Die Lufthansa-Aktie setzte ihren Sinkflug fort. Um 9,2 Prozent verringerte sich der Kurs.", ["LHA.DE -9.2"]),
    (" Die Lufthansa-Aktie fiel. Anleger zahlen derzeit 3,5 Prozent mehr für Öl als am Vortag.", []),
]  # fmt: skip
REST = "Die Stimmung an der Börse war an diesem Tag freundlich, denn die Anleger hofften auf gute Nachrichten aus der Wirtschaft und auf ein Ende des Streits, der die Märkte belastet hatte."


@pytest.mark.parametrize(("text", "expected"), GOING_ON)
def test_a_sentence_deep_in_a_report_goes_on_about_its_stock(text: str, expected: list[str]) -> None:
    """By what investors pay for it, or by its price."""
    assert moves(REST + text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Auch Wienerberger konnten das Plus nicht halten und fielen um 3,2 Prozent.", ["WIE.VI -3.2"]),
        ("Die Commerzbank-Aktie überzeugte nicht und stieg nicht um 3 Prozent.", []),
        ("Die Papiere der OMV rutschten in einem schwachen Sektor um 4,1 Prozent ab.", ["OMV.VI -4.1"]),
        ("Im Dax gab der schwache Sektor um 4,1 Prozent nach.", []),
        ("Unter den Werten stieg Siemens Energy mit 5,3 Prozent am stärksten.", ["ENR.DE +5.3"]),
        ("Bayer-Aktie schließt nach Übernahmeangebot mit 8 Prozent im Plus", ["BAYN.DE +8"]),
        ("Bayer-Aktie schließt nach Pfizer-Angebot mit 8 Prozent im Plus", ["BAYN.DE +8"]),
        ("Das Angebot von Bayer steigt nach Kritik um 8 Prozent.", []),
        ("Emissionen sind um 6,4 Prozent gestiegen – Erdgas-Preise belasten", []),
        ("Um 6,4 Prozent ist Erdgas gestiegen – Emissionen auch", ["NG=F +6.4"]),
    ],
)
def test_what_stands_between_a_german_stock_and_its_number(text: str, expected: list[str]) -> None:
    """What was not done before, amid what and after what something moved are not what moved."""
    assert moves(text) == expected
