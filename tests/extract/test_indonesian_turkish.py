"""Whose move it is in Indonesian and Turkish: places, codes, what measures what, and who is only beside."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saham TLKM yang naik 2,4 persen di Bursa Efek Indonesia.", ["TLKM.JK +2.4"]),
        ("Saham ASII turun 1,2% di Rp4.850 per lembar.", ["ASII.JK -1.2"]),
        ("Saham di bursa naik, dan EURO melonjak 9,5 persen ke Rp500 per saham.", ["EURO.JK +9.5"]),
        ("Solana, aset kripto terbesar keenam, harganya anjlok 7 persen.", ["SOL-USD -7"]),
        ("Contoso, anak usaha Astra International, sahamnya turun 5 persen.", []),
        ("Emas naik 1,1 persen dan kobalto turun 2 persen.", ["GC=F +1.1"]),
        ("ETF yang melacak kinerja S&P 500 turun 1,4 persen kemarin.", []),
        (
            "Indeks dolar AS yang melacak pergerakan greenback terhadap enam mata uang utama melemah 0,4%.",
            ["DX-Y.NYB -0.4"],
        ),
        ("Tesla kâr açıkladı. Şirketin hisseleri, ABD'de açılışın ardından yüzde 3 arttı.", ["TSLA +3"]),
        ("Tayvan borsası yüzde 1,5, Singapur borsası yüzde 0,7 düştü.", ["^TWII -1.5", "^STI -0.7"]),
        ("Rupiah ditutup pada level Rp15.870. Euro Eropa menguat 0,16 persen.", ["EURUSD=X +0.16"]),
        (
            "Euro, dolar karşısında yüzde 0,3, sterlin karşısında yüzde 0,1 değer kaybetti.",
            ["EURUSD=X -0.3", "EURGBP=X -0.1"],
        ),
        ("Comcast geriledi. Warner Bros. Discovery hisseleri ise yüzde 2 yükseldi.", ["WBD +2"]),
    ],
)
def test_a_move_goes_to_whom_it_is_told_of(text: str, expected: list[str]) -> None:
    """Indonesian "di" says where; a code in capitals is a share; what is measured or only related does not move."""
    assert moves(text) == expected
