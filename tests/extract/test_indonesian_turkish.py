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
        ("Terbang 8%, Saham Bank Jago Cetak Rekor", ["ARTO.JK +8"]),
        ("Naik 12%, Laba BRPT Cetak Rekor", []),
        ("Dolar AS melemah 0,3% terhadap yen, sementara euro naik 0,2%.", ["JPY=X -0.3", "EURUSD=X +0.2"]),
        ("Comcast geriledi. Warner Bros. Discovery hisseleri ise yüzde 2 yükseldi.", ["WBD +2"]),
    ],
)
def test_a_move_goes_to_whom_it_is_told_of(text: str, expected: list[str]) -> None:
    """Indonesian "di" says where; a code in capitals is a share; what is measured or only related does not move."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Laba Emiten Batu Bara Adaro Andalan (AADI) Anjlok 30%.", []),
        ("Kinerja saham AADI turun 3 persen.", ["AADI.JK -3"]),
        ("Samsung naik 12% pada kuartal II-2026.", []),
        ("Saham Samsung naik 12% pada kuartal II-2026.", ["005930.KS +12"]),
        ("Apple jumped 22% in the second quarter.", []),
        ("Telkom Indonesia kuasai 48% pangsa internet rumah.", []),
        ("Harga minyak goreng turun 3 persen.", []),
        ("Kedelai naik 0,2% menjadi Rp10.700 per kg.", []),
        ("Kedelai naik 0,2% menjadi US$10,7 per bushel.", ["ZS=F +0.2"]),
    ],
)
def test_what_a_company_reports_is_no_price(text: str, expected: list[str]) -> None:
    """A metric that opens the clause, or a reported period behind the number, tells of business and not of a share."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wall Street failed to hold its gains and Nasdaq is down 1.1%.", ["^IXIC -1.1"]),
        ("IHSG tidak turun 1 persen.", []),
        ("IHSG tak mampu bertahan, anjlok 1,3 persen.", ["^JKSE -1.3"]),
        ("The S&P 500 is expected to rise after it fell 1.2% on Monday.", ["^GSPC -1.2"]),
        ("The S&P 500 is expected to fall 1.2%.", []),
    ],
)
def test_a_negation_or_a_forecast_holds_for_its_own_verb(text: str, expected: list[str]) -> None:
    """What was not done or is only expected ends at a comma before the verb of motion, or at a word for "after"."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kenaikan tertinggi dicatatkan saham BBCA sebesar 3,1 persen.", ["BBCA.JK +3.1"]),
        ("Kenaikan laba tertinggi dicatatkan BBCA sebesar 3,1 persen.", []),
        ("Silver fell, and the contract for March delivery lost 2%.", ["SI=F -2"]),
    ],
)
def test_nouns_of_motion_and_levels_name_what_moved(text: str, expected: list[str]) -> None:
    """A record noun leads to its stock; rupiah a dollar mean the rupiah spoken of before; a contract is its commodity's."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "ADRO menguat 2,9 persen. Produsen batu bara itu ditempel oleh INDF 2,6 persen.",
            ["ADRO.JK +2.9", "INDF.JK +2.6"],
        ),
        ("IHSG diprediksi naik 1 persen. Disusul BBCA 5 persen.", []),
        ("Pangsa XL Axiata naik 2 persen. Disusul Indosat 1 persen.", []),
        ("Produsen batu bara itu ditempel oleh INDF 2,6 persen.", []),
    ],
)
def test_followers_move_as_the_one_before(text: str, expected: list[str]) -> None:
    """A name that only follows takes the direction of the move told right before, and none of what was no move."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rupiah dibuka di level Rp16.320, melemah 25 poin atau 0,15 persen.", ["IDRUSD=X -0.15"]),
        ("Rupiah dibuka di bawah Contoso, melemah 0,15 persen.", []),
        ("Kenaikan suku bunga menekan saham BBTN 2 persen.", []),
        ("Kinerja Telkom Indonesia turun 7 persen.", []),
    ],
)
def test_money_is_nobody_and_what_is_pressed_has_no_motion_of_its_own(text: str, expected: list[str]) -> None:
    """An amount before a comma names no one; the object of "menekan" does not move as what presses it."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BBRI menyalurkan kredit ke desa. Angka tersebut naik 27,4 persen.", []),
        ("TLKM mencatat peningkatan trafik data 15 persen.", []),
        ("TLKM mencatat kenaikan tajam 15 persen.", ["TLKM.JK +15"]),
        ("BBCA +7,6% (YoY).", []),
        ("Harga gula naik 3,2% atau Rp500 menjadi Rp18.000 per kg.", []),
        ("Misalkan saham BBCA naik 5 persen, dananya bertambah.", []),
        ("Kadar emas turun 3 persen.", []),
        ("Saham investor Grab & GOTO anjlok 12%.", []),
        ("Bobot saham ERAA sebelum ini 0,47% turun menjadi 0,39%.", []),
    ],
)
def test_figures_told_before_and_counts_are_no_prices(text: str, expected: list[str]) -> None:
    """A figure, a count, a price in the shops or a thought is no move of the share or the good named beside it."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dolar AS menguat terhadap franc Swiss 0,14% dan terhadap dolar Kanada.", ["CHF=X +0.14"]),
        ("Rupiah menguat terhadap peso Chile 0,14%.", []),
        (
            "Dolar AS melemah terhadap franc Swiss sebesar 0,14%, kemudian menguat terhadap dolar Kanada (CAD) 0,01%.",
            ["CHF=X -0.14", "CAD=X +0.01"],
        ),
        ("Sementara terhadap mata uang Jepang JPY, dolar AS menguat 0,05%.", ["JPY=X +0.05"]),
        (
            "Dolar AS menguat terhadap rupee India 0,14% dan terhadap dolar Singapura juga menguat 0,03%.",
            ["INR=X +0.14", "SGD=X +0.03"],
        ),
        ("Rupiah menguat 0,2% terhadap dolar AS dan terhadap Contoso melemah 0,3%.", ["IDRUSD=X +0.2"]),
        ("Harga kedelai naik 2 persen.", ["ZS=F +2"]),
        ("Harga CPO di Bursa Malaysia Derivatives naik 2 persen.", ["CPO=F +2"]),
        ("Mata uang won Korea turun di angka 0,48% atau 6,48 poin.", ["KRWUSD=X -0.48"]),
        ("Total biaya proyek turun. Nilai Tukar Petani (NTP) naik 0,5 persen.", []),
        ("PT Astra International Tbk (ASII) : -1,51%", ["ASII.JK -1.51"]),
    ],
)
def test_pairs_and_codes_are_those_of_the_text(text: str, expected: list[str]) -> None:
    """A currency at a number goes with the one before it, a pair nobody quotes is none, and words are no foreign codes."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dolar yüzde 0,2 artışla 41,70 liradan, euro yüzde 0,4 değer kazanarak 48,30 liradan işlem görüyor.",
            ["TRY=X +0.2", "EURTRY=X +0.4"],
        ),
        ("Dolar/TL, önceki kapanışın yüzde 0,3 üzerinde 41,80'den işlem görüyor.", ["TRY=X +0.3"]),
        ("BIST 100 endeksi, önceki kapanışın yüzde 1,2 altında seyrediyor.", ["XU100.IS -1.2"]),
        ("Ons altın düne göre yaklaşık yüzde 0,7 değer kazandı.", ["GC=F +0.7"]),
        ("İş Bankası hisseleri yüzde 2,6 geriledi.", ["ISCTR.IS -2.6"]),
        ("Gümüşün ons fiyatı yüzde 1,9 düşüşle 78 dolara indi.", ["SI=F -1.9"]),
    ],
)
def test_turkish_prices_say_in_which_money_and_against_what(text: str, expected: list[str]) -> None:
    """A price in lira makes a pair with the lira; "above the last close" says which way; "İş" asks nothing."""
    assert moves(text) == expected
