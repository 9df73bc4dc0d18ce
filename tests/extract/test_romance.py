"""Names that only stand beside the mover in Spanish, Portuguese, French, Italian and Turkish sentences."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Además de Iberdrola, también cerró con una subida del 4% la constructora Obrasol.",
            [],
        ),
        ("Junto a Repsol, que subió un 2%, brilló la banca.", ["REP.MC +2"]),
        (
            "Telefónica sube un 3% a pesar de una caída del 12% en beneficios.",
            ["TEF.MC +3"],
        ),
        ("El barril de Brent de Londres bajaba un 2,4 % a media sesión.", ["BZ=F -2.4"]),
        ("O cacau em Londres caiu 2,5%.", []),
        ("Mapfre ha cerrado por encima del 3% (+3,25%).", ["MAP.MC +3.25"]),
        (
            "Com valorização de 2,1%, a PETR3 liderou os ganhos.",
            ["PETR3.SA +2.1"],
        ),
        (
            "Kering perde il 4%, Eni l'1,8% e Prysmian sale del 2,6%.",
            ["KER.PA -4", "ENI.MI -1.8", "PRY.MI +2.6"],
        ),
        (
            "Eni chiude in calo dell'1,5%, dopo il crollo del -12% di Saipem.",
            ["ENI.MI -1.5", "SPM.MI -12"],
        ),
        ("Se o dólar subir 10%, a inflação aumenta.", []),
        ("Si el dólar sube un 10%, la inflación aumenta.", []),
        ("Se il petrolio sale del 10%, i prezzi aumentano.", []),
        ("O Ibovespa teve variação negativa de 0,3%.", ["^BVSP -0.3"]),
        ("Sul listino pesanti vendite su Mediobanca, che ha ceduto il 3,2%.", ["MB.MI -3.2"]),
        ("Ethereum işlem ücreti yüzde 140 arttı.", []),
        ("BIST 100 endeksi dolar bazında yüzde 3 yükseldi.", []),
        ("Dax'ta kayıp sürdü, Dax yüzde 1,2 geriledi.", ["^GDAXI -1.2"]),
        ("Apple'ın payları dün yüzde 2,4 düşüşle pay başına 125 dolara geriledi.", ["AAPL -2.4"]),
        ("Borsa günü yüzde 0,4 düşüşle tamamladı.", ["XU100.IS -0.4"]),
    ],
)
def test_what_stands_beside_the_mover_is_told_from_it(text: str, told: list[str]) -> None:
    """A company compared, a market of goods, a metric behind the number or another stock's fall is not the mover."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "El S&P Merval subía un 5%, con alzas en BBVA (6,1 %), Transener (4,2 %) y Metrogas (3,8 %).",
            ["^MERV +5", "BBAR.BA +6.1", "TRAN.BA +4.2", "METR.BA +3.8"],
        ),
        (
            "Las acciones argentinas caen en Nueva York. Los ADR bajan de nuevo.\nBanco Macro pierde un 3,1% y Grupo Galicia cede un 2,2%.",
            ["BMA -3.1", "GGAL -2.2"],
        ),
        (
            "El Ibex 35 cerró plano. Gas Natural se dejó un 1,1% y Endesa ganó un 0,4%.",
            ["NTGY.MC -1.1", "ELE.MC +0.4"],
        ),
    ],
)
def test_a_name_is_the_listing_of_the_market_that_is_spoken_of(text: str, told: list[str]) -> None:
    """In a report from Buenos Aires BBVA is the bank there; where receipts are spoken of, New York's."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Após cair 7,3% ontem, a ação ON da Americanas (AMER3) avança.", ["AMER3.SA -7.3"]),
        ("Dopo aver perso il 4% lunedì, Stellantis guadagna l'1,3%.", ["STLAM.MI -4", "STLAM.MI +1.3"]),
        ("Após alta de 2% do lucro, a Petrobras subiu 1%.", ["PETR4.SA +1"]),
        ("As ações da Americanas (AMER3) sofrem na B3, com queda de 37%.", ["AMER3.SA -37"]),
        ("Pesanti Alfatech e Betatech, quest'ultima legata al Bitcoin, entrambe in calo del 7,9%.", []),
        ("Peggiore la performance del Nasdaq, che ha perso il 2,4%.", ["^IXIC -2.4"]),
        (
            "Tesla hisseleri yüzde 8 yükselerek yüzde 5 artış gösteren S&P 500'ü geride bıraktı.",
            ["TSLA +8", "^GSPC +5"],
        ),
        ("Yüzde 12'ye varan düşüşle karşılaşan Aselsan hisseleri toparlandı.", ["ASELS.IS -12"]),
        ("Net kârı yüzde 30 artan Migros hisseleri yüzde 2 yükseldi.", ["MGROS.IS +2"]),
        ("BIST 100 yüzde 1 düştü; yüzde 3 artan satışlarıyla Migros öne çıktı.", ["XU100.IS -1"]),
        ("Sasa'nın endeksteki payı Akbank'ınkini geçerek yüzde 3,96'ya yükseldi.", []),
    ],
)
def test_an_opening_a_place_and_a_level_are_told_apart(text: str, told: list[str]) -> None:
    """What happened before opens the sentence; an exchange is a place; a number with "to" is a level."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("O contrato de soja na B3 caiu 1,4%.", []),
        (
            "Los papeles de la naviera caían un 4% en el mercado tecnológico Nasdaq, con lo que ceden un 21 % este año.",
            [],
        ),
        ("Crecieron las ventas de AMD y los de Intel cayeron un 6 por ciento.", []),
        (
            "Las acciones de Repsol subieron un 2% y las de Iberdrola cayeron un 1%.",
            ["REP.MC +2", "IBE.MC -1"],
        ),
        ("Effetto Wall Street sui listini: tonfo -3% per la borsa di Nouméa.", []),
        (
            "BP, déjà en hausse ces derniers jours, a fini sur un gain de 2,8%.",
            ["BP.L +2.8"],
        ),
        (
            "Danone étudie un rapprochement avec la maison Acmerol. Cette dernière gagne 2,5% à 40 euros.",
            [],
        ),
        (
            "Petrobras PN (preferenciais) cedia 4,1% e ON (ordinárias) desvalorizava 3,9%.",
            ["PETR4.SA -4.1", "PETR3.SA -3.9"],
        ),
    ],
)
def test_a_word_for_something_else_takes_the_move(text: str, told: list[str]) -> None:
    """Exchanges are places, "los de X" is of what was spoken of before, "the latter" may be unknown, another class is another share."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Itaú e Bradesco puxam alta de 1,8% no Ibovespa.", ["^BVSP +1.8"]),
        ("Santander y BBVA impulsan una subida del 1,3% del Ibex 35.", ["^IBEX +1.3"]),
        ("Eni spinge il rialzo dell'1,1% del Ftse Mib.", ["FTSEMIB.MI +1.1"]),
        ("Nestlé puxa queda de 1,8% no setor.", []),
        (
            "Com uma queda de 2,4%, para 4,10 euros por ação, a EDP liderou as perdas.",
            ["EDP.LS -2.4"],
        ),
    ],
)
def test_an_index_is_moved_by_its_stocks(text: str, told: list[str]) -> None:
    """What stocks pull along is the index behind the number; an opening with a price behind it is the mover's."""
    assert moves(text) == told


def test_an_exchange_is_a_place_in_russian_too() -> None:
    """The operator of the exchange does not move with the money that trades there."""
    assert moves("Курс евро на Мосбирже вырос на 1,7%, до 91,2 рубля.") == ["EURRUB=X +1.7"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Le Brent vaut 71,20 dollars le baril (+0,8%) et le WTI 66,4 dollars le baril (+0,5%).",
            ["BZ=F +0.8", "CL=F +0.5"],
        ),
        ("El oro se situó en 3.120 dólares la onza (+0,4%).", ["GC=F +0.4"]),
        ("Стоимость фьючерсов на Brent составила $61,20 за баррель (-2%).", ["BZ=F -2"]),
        ("Bouygues signe la meilleure performance de l'indice avec un gain de 2,6%.", ["EN.PA +2.6"]),
        ("Terna è la migliore dell'indice con un rialzo dell'1,4%.", ["TRN.MI +1.4"]),
    ],
)
def test_a_unit_is_no_mover(text: str, told: list[str]) -> None:
    """What so much money buys does not move, and an index in which a stock is the best is not its mover."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Le Nasdaq a été freiné par la baisse de 1,4% d'Apple.", ["AAPL -1.4"]),
        ("Il Ftse Mib perde l'1%, zavorrato dal calo del 2,6% di Enel.", ["FTSEMIB.MI -1", "ENEL.MI -2.6"]),
        ("O PSI foi pressionado pela queda de 3%, para 14,20 euros, da Galp.", ["GALP.LS -3"]),
        ("El Ibex 35 fue lastrado por la caída del 4% de Obrasol.", []),
        ("El índice Merval de las Bolsas y Mercados Argentinos (Byma) subió 1,2%.", ["^MERV +1.2"]),
        (
            "O índice Euro Stoxx 50 (das cinquenta maiores cotadas da zona euro) perdeu 0,6%.",
            ["^STOXX50E -0.6"],
        ),
        (
            "As ações da BMW caíram 2%. O índice geral da bolsa búlgara liderou com um avanço de 1,2%.",
            ["BMW.DE -2"],
        ),
        ("El Merval sufre con papeles del panel líder que recortaron por el 60 y el 75% en dólares.", []),
        ("A moeda americana fechou com leve alta de 0,2%, aos R$ 5,41.", ["BRL=X +0.2"]),
        ("Pampa Energía (BA:PAMP) (-2,4%) encabezó las bajas.", ["PAMP.BA -2.4"]),
    ],
)
def test_what_weighs_on_an_index_moves_itself(text: str, told: list[str]) -> None:
    """The agent of a passive takes the number behind it; brackets that close before the verb hold no mover; "leve" is no money."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A Petrobras vende gás à Argentina e esse fornecimento caiu 40%.", []),
        ("A Vale divulgou seu resultado. Em relação ao 1º trimestre, a queda foi de 93%.", []),
        ("O prefeito falou. Em São Paulo, a queda foi de 13%.", []),
        ("O crime cresceu em São Paulo. No estado, o índice foi similar: 30% de aumento.", []),
        ("Milano ha chiuso in calo. L'indice ha perso l'1,2%.", ["FTSEMIB.MI -1.2"]),
        ("O ministro Moreira Franco disse que a tarifa caiu 8%.", []),
        ("Il Franco svizzero sale dello 0,5%.", ["CHFUSD=X +0.5"]),
        ("Segundo a FGV, a confiança avançou 2,3%.", []),
        ("No Rio, o preço da gasolina subiu 7%.", []),
        ("Em Nova York, o recuo foi de 1,2%.", []),
        ("A Terra está mais quente. A redução foi de 31%.", []),
        ("Madri recuou 1,2%, e em Paris a queda foi de 0,8%.", ["^IBEX -1.2", "^FCHI -0.8"]),
    ],
)
def test_a_city_a_person_and_another_noun_are_no_movers(text: str, told: list[str]) -> None:
    """A city where something happened, a surname, an institute and a noun with "esse" before the verb move nothing."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "O dólar fechou em queda de 0,5%, a R$ 5,20. Na semana e no mês, o dólar acumula alta de 3,25%.",
            ["BRL=X -0.5", "BRL=X +3.25"],
        ),
        (
            "El euro subía. El dólar escalaba un 0,1% ante una cesta de monedas, y el euro perdía terreno.",
            ["DX-Y.NYB +0.1"],
        ),
        (
            "I futures Usa accelerano al ribasso, con quelli sul Dow Jones in calo e quelli sul Nasdaq in ribasso dello 0,26%.",
            ["NQ=F -0.26"],
        ),
        ("热门中概股涨跌互现。阿里巴巴收跌0.98%,京东收涨0.09%。", ["BABA -0.98", "JD +0.09"]),
        (
            "Le Nasdaq, à forte coloration technologique, s'est apprécié de 0,49% à 7.859,17 points. "
            "L'indice élargi S&P 500 a grimpé de 0,21%.",
            ["^IXIC +0.49", "^GSPC +0.21"],
        ),
        ("Il Dow Jones è capitolato di 632,42 punti, o del 2,3%.", ["^DJI -2.3"]),
        (
            "L'indice vedette de la place new-yorkaise a gagné 0,24% ou 52,32 points à 22'016,24 points.",
            ["^DJI +0.24"],
        ),
        ("Intel'in, çalışanlarının yüzde 15'ini işten çıkaracağı açıklandı; hisseleri düştü.", []),
    ],
)
def test_money_contracts_and_receipts_are_those_that_are_meant(text: str, told: list[str]) -> None:
    """A currency in the home money, an index as its future, Chinese companies in New York; French with an "à" is French."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Los clientes digitales del Grupo BBVA han crecido un 36%.", []),
        ("Un tipo de interés del 4,95% (TAE 5,13%) y sin comisión.", []),
        (
            "Às 7h45, os futuros em NY operavam em alta: Dow, +0,39%; S&P500, +0,42%; e Nasdaq, +0,60%. Na Europa, o Stoxx600 sobe 0,53%.",
            ["YM=F +0.39", "ES=F +0.42", "NQ=F +0.60", "^STOXX +0.53"],
        ),
        ("As ações da Petrobras caem 3, 09% e valem R$ 4, 96.", []),
        ("O gás natural caiu. O resto do mundo, por 85%.", []),
        ("A Uber ganha 25% em cima de cada viagem.", []),
        ("La Bolsa de Valores de Nueva York cayó un 2% en la jornada del lunes.", []),
        ("Las acciones argentinas que cotizan en la Bolsa de Nueva York muestran bajas de hasta un 6%.", []),
        ("Las acciones argentinas en Wall Street se hundieron hasta un 9,3%.", []),
        ("Las acciones subieron y Wall Street ganó un 1,3%.", ["^GSPC +1.3"]),
        ("Apple y Tesla subieron un 2% cada una.", ["AAPL +2", "TSLA +2"]),
    ],
)
def test_rates_shares_and_parted_numbers_move_nothing(text: str, told: list[str]) -> None:
    """A bank's customers, an interest rate, a share of something and a number with a space in it are no moves."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Acciona ganó 120 millones, un 9% más que en 2010.", []),
        ("Acciona gana un 9% más.", []),
        ("Los títulos de Acciona ganan un 2% más.", ["ANA.MC +2"]),
        ("El Ibex 35 gana un 0,4% más por la tarde.", ["^IBEX +0.4"]),
        ("Acciona se quedó a un 2% de su máximo.", []),
        ("Acciona subió un 3%, su mejor día desde marzo, cuando ganó un 5%.", ["ANA.MC +3"]),
    ],
)
def test_profits_distances_and_days_long_past_are_no_moves(text: str, told: list[str]) -> None:
    """Winning more than a year ago is a profit; "a 2% of its high" is a distance; "since May, when it rose" is the past."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Repsol aumentó un 12% su producción.", []),
        ("Repsol eleva un 12% la oferta de empleo.", []),
        ("Repsol gana un 2% su acción.", ["REP.MC +2"]),
        ("Repsol pierde un 2% el viernes.", ["REP.MC -2"]),
        ("Repsol es la que más sube desde el 4 de abril, día en que cayó un 9%.", []),
        ("Il petrolio sale (gas +2%).", []),
        ("Lo stesso titolo: sull'Euronext Growth Milan: il titolo sale del 31%.", []),
    ],
)
def test_what_a_company_moved_and_what_others_did_is_no_move_of_it(text: str, told: list[str]) -> None:
    """An object behind the percent is what was moved; gas, another day or the share of a stranger is not the name before it."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Repsol controla el 8% que tenía Sacyr en la filial.", []),
        ("Repsol se adjudica el 15% de la oferta de gas.", []),
        ("El Ibex se adjudica un 2%.", ["^IBEX +2"]),
        ("Repsol ganó 300 millones, un 14% por debajo de 2010.", []),
        ("Repsol ganó un 3% en Bolsa.", ["REP.MC +3"]),
        ("Repsol recorta un 10% los gastos.", []),
        ("Repsol pierde un 3% la sesión del martes.", ["REP.MC -3"]),
        ("Il fondo Obra aumenta la sua quota del 4% in Eni.", []),
    ],
)
def test_stakes_results_and_things_moved_are_no_moves_of_the_share(text: str, told: list[str]) -> None:
    """What a company holds, wins, earns or changes is not what its share did."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Salgono il Wti e il Brent di quasi il 2%.", ["CL=F +2", "BZ=F +2"]),
        ("Giù Enel ed Eni di oltre il 2%.", ["ENEL.MI -2", "ENI.MI -2"]),
        ("Sobem o WTI e o Brent quase 2%.", ["CL=F +2", "BZ=F +2"]),
        ("Avanzano il Wti dell'1% e il Brent dell'1,2%.", ["CL=F +1", "BZ=F +1.2"]),
    ],
)
def test_a_verb_before_two_names_is_that_of_both(text: str, expected: list[str]) -> None:
    """Names that "and" joins stand for one thing between a verb and its number."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "STM registra la peggiore performance del listino principale, cedendo il 2,11% a 18,94 euro.",
            ["STMMI.MI -2.11"],
        ),
        ("Enel ed Eni sono le peggiori del Ftse Mib, perdendo il 3%.", ["ENEL.MI -3", "ENI.MI -3"]),
        ("Santander es el peor valor del Ibex, cayendo un 3%.", ["SAN.MC -3"]),
        ("Santander fue el peor valor del Ibex, que cayó un 3%.", ["^IBEX -3"]),
        ("Enel è la migliore del Ftse Mib, mentre il Dax perde il 3%.", ["^GDAXI -3"]),
    ],
)
def test_the_best_of_an_index_is_the_stock(text: str, expected: list[str]) -> None:
    """An index in which a stock is ranked moved nothing, except where a relative clause goes on about it."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Amazon : -25% sur l'abonnement Music", []),
        ("Soldes : - 46% sur le Samsung Galaxy S8", []),
        ("Fnac : jusqu'à -70% sur les vinyles", []),
        ("Kering : -6% sur la place parisienne", ["KER.PA -6"]),
        ("L'Oréal : -2% sur fond de tensions", ["OR.PA -2"]),
    ],
)
def test_what_costs_less_in_a_french_shop_is_no_share(text: str, expected: list[str]) -> None:
    """A minus before goods is a discount, and one before a market or a reason is a fall."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nestlé et Danone: le géant suisse perd 1%", ["NESN.SW -1"]),
        ("Nestlé et Danone : le groupe français gagne 2%.", ["BN.PA +2"]),
        ("Nestlé y Danone: el gigante suizo pierde un 1%.", ["NESN.SW -1"]),
        ("Nestlé et Danone : le géant de l'agroalimentaire perd 1%.", []),
        ("Nestlé et Danone: les deux groupes gagnent 2%.", ["NESN.SW +2", "BN.PA +2"]),
    ],
)
def test_one_of_several_is_told_by_its_country(text: str, expected: list[str]) -> None:
    """Behind a colon one company with its article is the one that is from there, and nobody where that is not told."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("O resultado da Natura (NTCO3) caiu 28,5% para R$ 272,9 milhões.", []),
        ("Embraer cai 5% para R$ 30,20.", ["EMBJ3.SA -5"]),
        ("Embraer cai 5% para R$ 30 bilhões em valor de mercado.", ["EMBJ3.SA -5"]),
        ("Las acciones de Telefónica suben un 4%, hasta 20.000 millones de capitalización.", ["TEF.MC +4"]),
    ],
)
def test_millions_that_a_number_leads_to_are_no_price(text: str, expected: list[str]) -> None:
    """A company's figure comes to millions, its share never does, and what all its shares are worth moves with them."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Il Nasdaq sale, ma i guadagni si sono affievoliti a causa di una perdita dell'1,5% in Nvidia.",
            ["NVDA -1.5"],
        ),
        ("O Ibovespa recuou devido a uma queda de 3% da Vale.", ["VALE3.SA -3"]),
        ("O Ibovespa recuou 1% devido a uma queda das commodities.", ["^BVSP -1"]),
    ],
)
def test_what_was_the_cause_is_the_one_that_moved(text: str, expected: list[str]) -> None:
    """ "Because of a fall of so much in X" tells the fall of X."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Embraer (EMBR3) vê suas ações caírem 7,32% no pregão.", ["EMBJ3.SA -7.32"]),
        ("Embraer pode ver suas ações caírem 7% no pregão.", []),
        ("O BTG vê ações da Embraer caírem 7%.", []),
    ],
)
def test_a_company_that_sees_its_own_share_fall_foretells_nothing(text: str, expected: list[str]) -> None:
    """What somebody sees of another's share is a forecast, what befalls its own is told."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Las mayores caídas del Ibex fueron para el grupo energético Repsol (3,2 %) y el banco BBVA (2,1 %).",
            ["REP.MC -3.2", "BBVA.MC -2.1"],
        ),
        (
            "As maiores altas ficaram com a petroleira Petrobras (2,2%) e a mineradora Vale (1,9%).",
            ["PETR4.SA +2.2", "VALE3.SA +1.9"],
        ),
        ("Las mayores subidas de ingresos fueron para el grupo energético Repsol (3,2 %).", []),
        (
            "A ação da montadora chinesa, subsidiária da problemática incorporadora China Evergrande, fechou em baixa de 8,96%.",
            [],
        ),
    ],
)
def test_a_ranking_leads_to_its_stocks(text: str, expected: list[str]) -> None:
    """However long what it says of them; the owner of somebody who moved is no such stock."""
    assert moves(text) == expected


CONDITIONS = [
    ("French", "Si Airbus gagne encore 10 %, le CAC battra son record.", []),
    ("behind its clause", "Le CAC battrait son record si le titre Airbus gagnait 5 %.", []),
    ("Italian", "Se Enel sale del 5%, torna sui massimi.", []),
    ("Spanish", "Si Repsol sube un 5%, pagará más.", []),
    ("a Spanish yes", "Sí, Repsol sube un 5%.", ["REP.MC +5"]),
    ("a reflexive verb", "Se disparan las acciones de Repsol un 9%.", ["REP.MC +9"]),
    ("a verb denied", "Iberdrola no subió un 5% ayer.", []),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "expected"), [row[1:] for row in CONDITIONS], ids=[row[0] for row in CONDITIONS]
)
def test_a_condition_right_before_a_name_states_nothing(text: str, expected: list[str]) -> None:
    """A word for "if", which a reflexive verb and a yes only look like."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bolsa cai 1,8% com bancos; dólar sobe", ["^BVSP -1.8"]),
        ("Bolsa cai 1,8% em Lisboa; dólar sobe", []),
        ("Bolsa Família cai 1,8% com cortes; dólar sobe", []),
        ("ACS y Sacyr ganaron el 6,42 y el 5,17 %.", ["ACS.MC +6.42", "SCYR.MC +5.17"]),
        ("ACS y Sacyr ganaron entre el 5 y el 6 %.", []),
        ("El precio de Repsol cayó entre el 5 y el 6 %.", []),
        ("El Ibex comparte el ánimo de la Bolsa de Londres, que ha avanzado un 0,7%.", ["^FTSE +0.7"]),
        ("Endesa, que cotiza en la Bolsa de Madrid, ganó un 2%.", ["ELE.MC +2"]),
        ("En concreto, Endesa ha terminado el día con una subida del 1,9%.", ["ELE.MC +1.9"]),
        ("L'action Renault n'a pas tenu et cède 2,5%.", ["RNO.PA -2.5"]),
        ("L'action Renault n'a pas cédé 2,5%.", []),
        ("Cayeron los índices estadounidenses, de los cuales el Dow Jones perdió un 1,3%.", ["^DJI -1.3"]),
        ("El índice Euro STOXX 50 de los principales valores cedió un 0,9%.", ["^STOXX50E -0.9"]),
        ("L'indice CAC 40 des principales valeurs françaises a cédé 0,6%.", ["^FCHI -0.6"]),
        ("En el Ibex de los grandes valores, Solaria perdió un 2,3%.", ["SLR.MC -2.3"]),
    ],
)
def test_markets_and_pairs_of_a_romance_report(text: str, expected: list[str]) -> None:
    """The exchange of home needs no name, "and" joins two numbers to two names, and a clause about an exchange tells of it."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("La presidenta del BCE animó al Ibex, que subió un 1,1%.", ["^IBEX +1.1"]),
        ("Tras el BCE, sube un 2%.", []),
        ("Le titre BCE gagne 2% à Toronto.", ["BCE.TO +2"]),
    ],
)
def test_the_central_bank_is_no_canadian_company(text: str, expected: list[str]) -> None:
    """ "BCE" is the European Central Bank, unless the text tells of Canada."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("LVMH pèse sur le CAC 40 avec un recul de 2,2%.", ["MC.PA -2.2"]),
        ("Vale puxou o Ibovespa para baixo com queda de 2,2%.", ["VALE3.SA -2.2"]),
        ("Les craintes pèsent sur le CAC 40, en recul de 2,2%.", ["^FCHI -2.2"]),
        ("LVMH pèse sur le CAC 40, qui recule de 2,2%.", ["^FCHI -2.2"]),
    ],
)
def test_a_stock_that_weighs_on_an_index_has_its_own_number(text: str, expected: list[str]) -> None:
    """ "With a fall of" behind the index is said of the stock, a clause about the index of the index."""
    assert moves(text) == expected
