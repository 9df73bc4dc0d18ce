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
