"""How Danish, Norwegian, Swedish, Finnish and Dutch reports tell moves: plus and minus as nouns, shares that stand in a rise, brackets without a percent sign."""

import pytest

from tests.extract.reading import moves, read

TOLD = [
    ("a plus as a noun", "Dagens højdespringer var aktien i kabelselskabet NKT, der lukkede i et plus på 2,6 pct.", ["NKT.CO +2.6"]),
    ("what a company could book", "Også medicoselskabet Ambu kunne notere sig en stigning på 3 pct.", ["AMBU-B.CO +3"]),
    ("an infinitive that ends the day", "Værst gik det for Bavarian Nordic, der endte med at falde 2,4 pct.", ["BAVA.CO -2.4"]),
    ("what may still fall", "Ambu-aktien kan falde 5 pct., mener banken.", []),
    ("a verb in two parts", "Rusning blev det för Bioarctic, som stack iväg hela 41,5 procent på beskedet.", ["BIOA-B.ST +41.5"]),
    ("a share that stands in a rise", "Sanoma oli 2,6 prosentin nousussa 11,38 eurossa.", ["SAA1V.HE +2.6"]),
    ("a metric that stands in a rise", "Työttömyysaste oli 7 prosentin nousussa.", []),
    ("a small word before the first of two", "Investor och Kinnevik steg med 1,6 respektive 2,9 procent.", ["INVE-B.ST +1.6", "KINV-B.ST +2.9"]),
    ("brackets without the marker", "Frontline falt med 3,8 prosent. Også Aker (-0,6), Subsea 7 (-0,7) og TGS (-1,1) endte ned.", ["FRO.OL -3.8", "AKER.OL -0.6", "SUBC.OL -0.7", "TGS.OL -1.1"]),
    ("the last bracket of a list", "Telenor (+0,46 prosent) og DNB (+0,31) fulgte på listen.", ["TEL.OL +0.46", "DNB.OL +0.31"]),
    ("brackets of a table of goals", "Ledigheten falt til 4 prosent. Lagene: Brann (+1,5), Viking (-0,5).", []),
    ("brackets far from any percent", "Aker (-0,6), Subsea 7 (-0,7) og TGS (-1,1) endte ned.", []),
    ("how the day went", "Elekta fick en tung dag, ned 2,4 procent efter rapporten.", ["EKTA-B.ST -2.4"]),
    ("how something else of a company went", "Elekta hade en bra försäljning, upp 8 procent.", []),
    ("how the day went in Dutch", "Philips had een slechte dag, min 3,4 procent.", ["PHIA.AS -3.4"]),
    ("two that stand at the top", "Både Novo Nordisk og Bavarian Nordic ligger i top med en stigning på over tre procent.", ["NOVO-B.CO +3", "BAVA.CO +3"]),
    ("the bottom of an index", "Vestas ligger i bunden af det danske C25 med et fald på 3 pct.", ["VWS.CO -3"]),
    ("a product of a country", "Eurozonens bruttonationalprodukt (BNP) minskade med 0,2 procent.", []),
    ("sums of money", "Gjelda vil stiga til 391 milliardar euro. Skatteinntektene gjekk ned med 5,6 prosent.", []),
    ("a verb before its subject", "Bij de middelgrote fondsen steeg luchtvaartconcern Air France-KLM het sterkst, met 2,4 procent.", ["AF.PA +2.4"]),
    ("what goes forth and back in Norwegian", "Ved stenging gikk Tomra fram med 3,9 prosent, mens Orkla gikk tilbake med 1,4 prosent.", ["TOM.OL +3.9", "ORK.OL -1.4"]),
    ("what comes forth with something", "Telenor kom fram med 3 prosent av svarene.", []),
    ("Nynorsk", "Hovudindeksen på Oslo Børs fall 1,2 prosent. Yara auka med meir enn 2 prosent, medan Equinor gjekk attende 1 prosent.", ["OSEBX.OL -1.2", "YAR.OL +2", "EQNR.OL -1"]),
    ("a week in Nynorsk", "Equinor har falle 12 prosent den siste veka.", ["EQNR.OL -12"]),
    ("a mover named behind its number", "Sterkste stijger in de AEX met een winst van 3,1 procent was betaalverwerker Adyen.", ["ADYEN.AS +3.1"]),
    ("a mover whom nobody knows", "Sterkste stijger in de AEX met een winst van 3,1 procent was verzekeraar Kwispelbaas.", []),
    ("a Swedish mover behind its number", "Största vinnaren på OMXS30 med en uppgång på 3,1 procent var Sandvik.", ["SAND.ST +3.1"]),
    ("who took the top of an index", "Genmab har taget toppen af det toneangivende C25-indeks med et plus på 2,4 pct.", ["GMAB.CO +2.4"]),
    ("an index that a clause tells of", "Demant topper onsdag C25-indekset, som stiger med 0,3 pct.", ["^OMXC25 +0.3"]),
    ("a cause between verb and number", "De MidKap zakte, mede door de koersval van Besi, 0,6 procent.", ["^AMX -0.6"]),
    ("a clause between verb and number", "Samlet stiger C25-indekset, der har været uændret siden december, med 0,3 pct.", ["^OMXC25 +0.3"]),
    ("a stake in a clause between", "Zo verloor Tencent, waarin Prosus een groot belang heeft, bijna 7 procent.", ["0700.HK -7"]),
    ("sales behind their verb", "Daarmee steeg de omzet van ASML, dat ook in China zit, met 3 procent.", []),
    ("a shortened first name", "Derudover falder Chr. Hansen fra åbningen 2,1 pct.", ["CHR.CO -2.1"]),
    ("what did not come with a move", "Ericsson steg 3 procent utan nyheter.", ["ERIC-B.ST +3"]),
    ("what did not come, in Finnish", "Nokia laski 3 prosenttia ilman uutisia.", ["NOKIA.HE -3"]),
    ("a Finnish share behind a weekday", "Nokia kertoi tuloksesta. Torstaina osake nousi 2 prosenttia.", ["NOKIA.HE +2"]),
    ("a Finnish genitive of a foreign name", "Amazonin osake nousi 1,3 prosenttia ja Niken osake halpeni 3,2 prosenttia.", ["AMZN +1.3", "NKE -3.2"]),
    ("a Finnish genitive of nobody", "Kwispelin osake nousi 1,3 prosenttia.", []),
    ("Finnish sectors in brackets", "S&P 500 -indeksin toimialoista rahoitusala (+0,5%) nousi ja kiinteistöala (-0,9%) laski.", []),
    ("a Finnish participle", "Nokian osake jatkoi laskuaan, pudoten 8,9 prosenttia.", ["NOKIA.HE -8.9"]),
    ("the share that weighs on an index", "Telenor tynger hovedindeksen ettersom aksjen falt med 2,5 prosent.", ["TEL.OL -2.5"]),
    ("the most of several", "Besi en ASML leverden tot 3,7 procent in.", []),
    ("what a good costs", "Een vat Amerikaanse olie kostte 0,4 procent meer op 71,20 dollar.", ["CL=F +0.4"]),
    ("what a car costs", "Een Tesla kost in Nederland 4 procent meer op 1 januari.", []),
    ("two numbers behind a small word", "ASR en Aegon stonden onderaan met minnen van 3,4 en 3 procent.", ["ASRNL.AS -3.4", "AGN.AS -3"]),
    ("a place of trading behind the stock", "OCI bungelde onderaan bij de hoofdfondsen op Beursplein 5 met een verlies van 2,4 procent.", ["OCI.AS -2.4"]),
    ("who closes the row", "ArcelorMittal sloot de rij met een min van 2,1 procent.", ["MT.AS -2.1"]),
    ("without its dividend", "Heijmans noteerde ex-dividend en duikelde 13 procent in het rood.", ["HEIJM.AS -13"]),
    ("at what price a stock trades", "Sinch handlas vid drygt 25 kronor, en uppgång på 4 procent.", ["SINCH.ST +4"]),
    ("but behind the same subject", "Equinor var nest mest omsatt, men falt 1,6 prosent.", ["EQNR.OL -1.6"]),
    ("the loser of the day", "Philips was de grootste daler bij de hoofdfondsen, met een min van 7,7 procent.", ["PHIA.AS -7.7"]),
    ("the winner of a prize", "Philips was de winnaar van de prijs, met een marge van 3 procent.", []),
    ("what a gauge is", "De MidKap, de graadmeter voor de middelgrote fondsen, ging 0,4 procent omlaag.", ["^AMX -0.4"]),
    ("the gauge told of before", "UCB daalde 2,5 procent. De Bel20-index ging achteruit. De graadmeter sloot 0,8 procent lager.", ["UCB.BR -2.5", "^BFX -0.8"]),
    ("each one's level between", "Også Vestas og Ørsted ligger i minus med fald på henholdsvis 0,8 pct. til 140,70 kr. og 0,5 pct. til 354,20 kr.", ["VWS.CO -0.8", "ORSTED.CO -0.5"]),
    ("verbs whose second part closes a Dutch clause", "Vopak liet 1,7 procent liggen, Besi mocht 1 procent bijschrijven.", ["VPK.AS -1.7", "BESI.AS +1"]),
    ("what got so much more", "De S&P 500 kreeg er 1,1 procent bij en sloot op 6040 punten.", ["^GSPC +1.1"]),
    ("a person named as a company is", "Volvo Cars utvärderar produktion i USA. Det uppger vd Jim Rowan i en intervju. Aktien sjönk 0,8 procent.", ["VOLCAR-B.ST -0.8"]),
    ("who stands at the top", "SCA ligger i topp bland storbolagen, plus 2,9 procent.", ["SCA-B.ST +2.9"]),
    ("in spite of what", "Ericsson steg trots sänkt prognos 5,6 procent.", ["ERIC-B.ST +5.6"]),
    ("sales in spite of what", "Ericssons omsättning steg trots sänkt prognos 5,6 procent.", []),
    ("a market before the next clause", "De beurs in Shanghai zakte 0,1 procent en de Kospi in Seoul kreeg er 0,3 procent bij.", ["000001.SS -0.1", "^KS11 +0.3"]),
    ("whose price a Finnish clause tells", "Nordean nousu tuki myös Sampoa, jonka osakekurssi vahvistui 2,4 prosenttia.", ["SAMPO.HE +2.4"]),
    ("sectors of an exchange", "Av sektorar ved Oslo Børs står det verst til innanfor energi, der fallet er 4,5 prosent.", []),
    ("a fall that a clause tells", "Det gjekk ikkje bra for Photocure, som hadde ein nedgang på 20,4 prosent.", ["PHO.OL -20.4"]),
    ("a number before the mover", "Randstad was na een uur handelen met een min van 2,2 procent de grootste verliezer in de AEX.", ["RAND.AS -2.2"]),
    ("a share on a foreign exchange", "Ook Carrefour gaf een winstwaarschuwing. Daarop duikelde het aandeel op de Parijse beurs met 14,8 procent.", ["CA.PA -14.8"]),
    ("futures on indices", "Terminkontraktene på Dow Jones og Nasdaq er opp henholdsvis 0,55 og 0,36 prosent.", ["YM=F +0.55", "NQ=F +0.36"]),
    ("rising rates as the cause", "Goldman Sachs og JP Morgan steg 3,7 og 4,2 prosent på stigende renter.", ["GS +3.7", "JPM +4.2"]),
    ("two numbers before a third with its sign", "Mowi og Orkla fall med høvesvis 2 og 2,9 prosent, medan DNB og Yara steig med 1,2 og 1,5 prosent.", ["MOWI.OL -2", "ORK.OL -2.9", "DNB.OL +1.2", "YAR.OL +1.5"]),
    ("and behind the same subject", "Apple er også i siget, og stiger 1,3 prosent til 469 dollar.", ["AAPL +1.3"]),
    ("a cause without commas", "De MidKap steeg geholpen door de koerswinst van ABN AMRO met 1,4 procent.", ["^AMX +1.4"]),
    ("a house that judges, in Dutch", "ASML staat in de belangstelling. Jefferies verhoogde het koersdoel voor Prosus. Het aandeel won bijna 16 procent.", ["PRX.AS +16"]),
    ("a house that judges, in Swedish", "Danske Bank har återupptagit bevakningen av Getinge med köpråd. Aktien steg 2,8 procent.", ["GETI-B.ST +2.8"]),
    ("somebody unknown behind his trade", "Nokia oli 1,0 prosentin laskussa. Maahantuova Kwispeli kertoi tappiosta. Yhtiön osake oli 24,1 prosentin laskussa.", ["NOKIA.HE -1.0"]),
    ("a leading index before points", "De hoofdindex in Amsterdam leverde 0,4 procent in op 635,75 punten.", ["^AEX -0.4"]),
    ("who leads a list", "Just Eat Takeaway voerde de lijst met hoofdfondsen aan met een plus van ruim 7 procent.", ["TKWY.AS +7"]),
    ("who lost most, with two numbers", "Bland de mest omsatta aktierna tappade Sinch och SBB mest, 5,6 respektive 5,4 procent.", ["SINCH.ST -5.6", "SBB-B.ST -5.4"]),
    ("all of whom", "Det ser lovende ud for Danske Bank, Tryg og Ambu, som alle er steget med over én procent.", ["DANSKE.CO +1", "TRYG.CO +1", "AMBU-B.CO +1"]),
    ("whose price, and no condition", "Det gælder selskabet Demant, hvis kurs faldt med hele 18,8 procent.", ["DEMANT.CO -18.8"]),
    ("a condition", "Det gælder Demant, hvis aktien falder 18,8 procent.", []),
    ("what workers give up", "De werknemers van Philips moeten 3 procent inleveren op hun loon.", []),
    ("back around its subject", "I London gjekk FTSE 100-indeksen tilbake 0,4 prosent.", ["^FTSE -0.4"]),
    ("back in Danish", "I London gik FTSE 100 tilbage med 0,4 pct. mandag.", ["^FTSE -0.4"]),
    ("a number in the name of an index", "I Europa fall den tyske DAX 30-indeksen 0,58 prosent.", ["^GDAXI -0.58"]),
    ("the day's winner in Nynorsk", "Mowi var vinnaren på onsdag, med ein oppgang på 11,2 prosent.", ["MOWI.OL +11.2"]),
    ("a group at the end", "Chipmachinemaker ASML behoorde tot de staartgroep van de hoofdfondsen met een min van 1,5 procent.", ["ASML.AS -1.5"]),
    ("what was not so, but", "Frontline var ikkje med på oljeoppturen, men fall 3,1 prosent.", ["FRO.OL -3.1"]),
    ("what did not fall", "Frontline fall ikkje 3,1 prosent.", []),
    ("and got a rise", "Equinor var det mest omsette selskapet og fekk ein kursvekst på 0,8 prosent.", ["EQNR.OL +0.8"]),
    ("results and a fall", "Chemicaliëndistributeur IMCD meldde resultaten en daalde daarop 0,4 procent.", ["IMCD.AS -0.4"]),
    ("results that fell", "IMCD meldde resultaten die 4 procent daalden.", []),
    ("somebody unknown comes next", "Hexagon stängde på plus 0,91 procent, följt av klädjätten plus 0,83 procent.", ["HEXA-B.ST +0.91"]),
    ("somebody known comes next", "Hexagon stängde upp 0,91 procent, följt av klädjätten H&M plus 0,83 procent.", ["HEXA-B.ST +0.91", "HM-B.ST +0.83"]),
    ("Finnish verbs for a fall", "Outokummun osake halventui 10,4 prosenttia. Sammon kurssi valahti 8,7 prosenttia.", ["OUT1V.HE -10.4", "SAMPO.HE -8.7"]),
    ("a verb before the share", "Tesla zakte 2 procent. Op donderdag maakte het aandeel nog een sprong van 22 procent.", ["TSLA -2", "TSLA +22"]),
    ("a share of somebody unknown", "Tesla zakte 2 procent. Donderdag schoot Kwispelbaas aandeel nog 22 procent omhoog.", ["TSLA -2"]),
    ("a good that cost more and was traded", "Brentolie kostte 0,1 procent meer en werd verhandeld voor 52,20 dollar per vat.", ["BZ=F +0.1"]),
    ("into the air", "Mærsk B-aktien skød derfor 6,4 pct. i vejret til 8954 kr.", ["MAERSK-B.CO +6.4"]),
    ("shares of a kind", "Jyske Bank faldt 1,9 pct. til 363,50 kr., mens de europæiske finansaktier på sektorbasis blot faldt 0,2 pct.", ["JYSK.CO -1.9"]),
    ("a house that begins to judge", "Ambu er i fokus. DNB har indledt dækning af aktien. Aktien stiger onsdag 4,76 pct. til 132 kr.", ["AMBU-B.CO +4.76"]),
    ("a damage that stayed small", "Intel hield de schade beperkt tot een verlies van 0,5 procent.", ["INTC -0.5"]),
    ("a day in the plus", "Galapagos zat daarentegen de hele dag in de plus en eindigde met een winst van 1,6 procent tot 154,84 euro.", ["GLPG.AS +1.6"]),
    ("words that only weigh", "Tesla werd nog eens 3,3 procent duurder. KBC ging zelfs even 4,5 procent onderuit.", ["TSLA +3.3", "KBC.BR -4.5"]),
    ("who opens the paragraph before", "Kongsberg-aksjen har gått for mye, sier han.\n\nNordic Semiconductor skuffet stort. Markedet reagerte med å sende aksjen ned.\n\nAksjen stiger i dag 1,5 prosent til 98,74 kroner.", ["NOD.OL +1.5"]),
    ("several in the paragraph before", "Kongsberg-aksjen har gått for mye, sier han.\n\nNordic Semiconductor og Equinor skuffet stort. Markedet reagerte.\n\nAksjen stiger i dag 1,5 prosent til 98,74 kroner.", []),
    ("a share joined to its name, told of before", "Ericssonaktien föll dramatiskt. När börsen stängde hade aktien fallit hela 14,6 procent.", ["ERIC-B.ST -14.6"]),
    ("a part that somebody pays", "Solstad Offshore spratt opp over 19 prosent etter et forlik med Saipem, som gir etter og betaler 98 prosent av kravet.", ["SOFF.OL +19"]),
    ("what a barrel costs", "Aker Solutions stiger.\n\nPrisen på et fat nordsjøolje koster 74,12 dollar pr. fat, til en oppgang på 0,62 prosent fra i går.", ["BZ=F +0.62"]),
    ("a clause before a fall", "Burberry, som blant annet er kjent for sine utmerkede frakker, fikk et fall på nesten 5 prosent.", ["BRBY.L -5"]),
    ("above and below in Finnish", "Fortumin osakekurssi sulki 3,2 prosenttia pakkaselle. Nokian osake päätyi 2 prosenttia tiistain päätöstä korkeammalle.", ["FORTUM.HE -3.2", "NOKIA.HE +2"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in TOLD], ids=[row[0] for row in TOLD])
def test_a_nordic_or_dutch_move_is_read(text: str, expected: list[str]) -> None:
    """Each shape by itself."""
    assert moves(text) == expected


def test_a_share_class_of_a_swedish_list_ends_no_sentence() -> None:
    """ "ser." is short for "serie"."""
    assert moves("Volvo AB ser. B föll 1,2 procent till 250 kronor.") == ["VOLV-B.ST -1.2"]


TIMED = [
    ("books that open", "Toyota (plus 2 procent) opende woensdag de boeken.", None),
    ("books opened in a clause", "Philips, dat maandag de boeken opende, verloor 3 procent.", None),
    ("a market that opens", "De AEX opende 0,3 procent lager.", "open"),
    (
        "a row that closes",
        "In de MidKap sloot bodemonderzoeker Fugro de rij met een min van 3,7 procent.",
        None,
    ),
    ("a market that closes", "De AEX sloot 0,3 procent lager.", "close"),
    ("a week in Nynorsk", "Equinor har falle 12 prosent den siste veka.", "week"),
    (
        "a month in a clause before the verb",
        "Adyen, dat vorige maand flink onder druk stond, won 1,7 procent.",
        None,
    ),
    (
        "a quarter in a clause that says why",
        "H&M-kursen stupte 12 prosent, etter at selskapet meldte om svak vekst i kvartalet.",
        None,
    ),
    ("since then", "Equinor falt 22 prosent, men siden har aksjen hentet seg inn.", None),
    ("a time in a clause between", "Genmab stiger, der har været uændret hele ugen, med 0,3 pct.", None),
    (
        "what came of a move",
        "Det breda OMXS-indexet backade 0,5 procent – vilket krympte börslyftet sedan årsskiftet till 8,8 procent.",
        None,
    ),
    ("some days in Finnish", "Nordean osakkeen hinta on noussut muutamassa päivässä 12 prosenttia.", "week"),
    ("a Finnish close", "Pörssin sulkeutuessa Nokia oli 2 prosenttia plussalla.", "close"),
]


@pytest.mark.parametrize(("text", "period"), [row[1:] for row in TIMED], ids=[row[0] for row in TIMED])
def test_over_what_time_a_move_is_told(text: str, period: str | None) -> None:
    """Sayings with words for a session say nothing of it."""
    (claim,) = read(text).claims
    assert getattr(claim.move.period, "value", None) == period
