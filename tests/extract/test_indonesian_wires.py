"""Shapes of Indonesian wires: sectors within an index, lands among currencies, stocks that are only counted, what a share reached."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sektor perikanan di indeks Topix melemah 2,4 persen.", []),
        ("Sektor energi lesu, dan Topix melemah 2,4 persen.", ["^TOPX -2.4"]),
        ("Saham minyak melompat 3,1%.", []),
        ("Harga minyak Brent melompat 3,1%.", ["BZ=F +3.1"]),
        ("Saham batubara BUMI pimpin saham-saham batubara, yakni naik 2,3% ke posisi Rp 140.", ["BUMI.JK +2.3"]),
    ],
)  # fmt: skip
def test_a_trade_is_no_price(text: str, expected: list[str]) -> None:
    """A sector within an index is not the index, and shares of oil companies are no oil."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yen naik 0,2 persen, baht naik 0,3 persen, Hong Kong naik 0,4 persen.", ["JPYUSD=X +0.2", "THBUSD=X +0.3"]),
        ("Yen naik 0,2 persen, baht naik 0,3 persen, bursa Hong Kong naik 0,4 persen.", ["JPYUSD=X +0.2", "THBUSD=X +0.3", "^HSI +0.4"]),
        ("Hong Kong naik 0,4 persen.", ["^HSI +0.4"]),
    ],
)  # fmt: skip
def test_a_land_among_currencies_is_no_market(text: str, expected: list[str]) -> None:
    """In a list of currencies a land stands for its own, whose name the list leaves out."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IHSG turun 1,3%. Ada 7 saham yang kena batas bawah karena jatuh hingga 9%.", ["^JKSE -1.3"]),
        ("IHSG turun 1,3%. Ada 7 saham yang jatuh, dan BBCA turun 2%.", ["BBCA.JK -2", "^JKSE -1.3"]),
        ("Saham BYAN harus di 30000 atau +35%.", []),
        ("IHSG turun 0,5%. Pemberatnya menurut poin-nya sebagai berikut: TLKM (-12,45) BMRI (-8,38) BBNI (-2,29)", ["^JKSE -0.5"]),
        ("IHSG turun 0,5%. Pemberatnya: TLKM (-2,45%) BMRI (-1,38) BBNI (-2,29)", ["BBNI.JK -2.29", "BMRI.JK -1.38", "TLKM.JK -2.45", "^JKSE -0.5"]),
    ],
)  # fmt: skip
def test_no_price_is_named(text: str, expected: list[str]) -> None:
    """Stocks that are only counted, what would have to come, and points of an index are no moves."""
    assert sorted(moves(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Topix melemah 0, 37 persen.", ["^TOPX -0.37"]),
        ("Saham UNVR telah merosot sebesar 120 poin atau 3,4% dari angka Rp3.500 per saham.", ["UNVR.JK -3.4"]),
        ("Ia menggenggam 3,4% dari total saham UNVR.", []),
        ("Saham Bank Mandiri (BMRI) menembus rekor baru pada level Rp6.800 atau melesat 3,2%.", ["BMRI.JK +3.2"]),
        ("Saham Kimia Farma (KAEF) jadi top gainer dengan kenaikan 23 persen.", ["KAEF.JK +23"]),
        ("Saham AYLS mengalami kenaikkan harga mencapai 12%.", ["AYLS.JK +12"]),
        ("Pemberat: PT Bank Mandiri Tbk (BMRI) : -0,8% PT Astra International Tbk (ASII) : -1,5%", ["BMRI.JK -0.8", "ASII.JK -1.5"]),
        ("Pengangguran naik 0,5 % pts.", []),
    ],
)  # fmt: skip
def test_what_stands_beside_a_number(text: str, expected: list[str]) -> None:
    """A stray space in the number, the price it is compared with, what the share reached, and the next company's form."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Penguatan saham PT Indofood CBP Sukses Makmur Tbk. sebesar 3,4 persen membuat pelemahan indeks terbatas.", ["ICBP.JK +3.4"]),
        ("Anjloknya saham perusahaan elektronik Fanuc sebesar 2,4 persen memicu reli obligasi.", ["6954.T -2.4"]),
        ("Penguatan yen menyeret saham Fanuc turun 2,4 persen.", ["6954.T -2.4"]),
        ("Tujuh dari 11 saham di sektor S&P mengalami penurunan sekitar 2%.", []),
        ("Rupiah menguat 41 poin atau setara 0,25 persen dari Rp16.410 per USD.", ["IDRUSD=X +0.25"]),
        ("Rupiah berada di posisi Rp15.600 per USD, naik 90 poin atau 0,5 persen.", ["IDRUSD=X +0.5"]),
        ("Ia melepas saham BBCA setara 0,25 persen dari total saham.", []),
        ("Kontrak CPO untuk Juni 2015, kontrak teraktif di Bursa Malaysia, dibuka turun 0,8% ke 2.310 ringgit.", ["CPO=F -0.8"]),
        ("Harga CPO naik 0,8%, dan Bursa Malaysia turun 0,3%.", ["CPO=F +0.8", "^KLSE -0.3"]),
        ("Euro layu 0,2 persen.", ["EURUSD=X -0.2"]),
    ],
)  # fmt: skip
def test_nouns_of_motion_and_what_they_are_measured_in(text: str, expected: list[str]) -> None:
    """A noun before the share and its number outweighs one of the next clause; a move told in points is told once more in per cent."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IHSG turun 0,4%. Tekanan datang dari banyak sektor, terutama basic materials yang jatuh 3,2%.", ["^JKSE -0.4"]),
        ("Bursa saham Garuda melemah 0,4%.", []),
        ("Saham Garuda melemah 0,4%.", ["GIAA.JK -0.4"]),
        ("Dolar AS melemah dihadapan mata uang CHF 0,2%, dan melemah di hadapan yen 0,3%.", ["CHF=X -0.2", "JPY=X -0.3"]),
        ("Hingga siang IHSG tak kuasa bertahan lalu jatuh 0,4%.", ["^JKSE -0.4"]),
        ("IHSG gagal bertahan di zona hijau dan turun 0,4%.", ["^JKSE -0.4"]),
        ("IHSG gagal naik 0,4%.", []),
        (
            "Saham PT Bank Tabungan Negara (Persero) Tbk atau BBTN turun 4,2%, PT Bank Mandiri (Persero) Tbk atau BMRI turun 1,3%, PT Bank Negara Indonesia (Persero) Tbk atau BBNI turun 2,6%, PT Bank Rakyat Indonesia (Persero) Tbk atau BBRI turun 2,9%, serta PT Bank Central Asia Tbk atau BBCA turun 3,6%.",
            ["BBTN.JK -4.2", "BMRI.JK -1.3", "BBNI.JK -2.6", "BBRI.JK -2.9", "BBCA.JK -3.6"],
        ),
    ],
)  # fmt: skip
def test_sectors_lands_and_long_lists(text: str, expected: list[str]) -> None:
    """English names of sectors, the airline's name for the land, the other side of a pair, and a list that is longer than what is read at once."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hang Seng turun 1,3%. Di bursa Tokyo, indeks naik 0,4%.", ["^HSI -1.3", "^N225 +0.4"]),
        ("Hang Seng turun 1,3%. Tekanan melanda bursa Shanghai dengan indeks melemah 0,4%.", ["^HSI -1.3", "000001.SS -0.4"]),
        ("Hang Seng turun 1,3%. Indeks sempat melemah 0,4%.", ["^HSI -1.3", "^HSI -0.4"]),
        ("LQ45 turun 1,3%. PEFIN19 turun 0,4% ke 115.", ["^JKLQ45 -1.3"]),
        ("Sejak awal tahun LQ45 sudah terkoreksi hingga 13,4% atau lebih dalam dari IHSG.", ["^JKLQ45 -13.4"]),
        ("Saham BBCA turun 5% atau lebih.", []),
        ("Brent membukukan keuntungan mingguan sebesar 4,3%, sedangkan WTI mencatat kerugian mingguan 2,1%.", ["BZ=F +4.3", "CL=F -2.1"]),
        ("BBCA mencatat kerugian 2,1%.", []),
        ("Saham GEMS dan BYAN juga memerah, masing-masing di minus 1,3 persen dan minus 1,4 persen.", ["GEMS.JK -1.3", "BYAN.JK -1.4"]),
        ("Saham GEMS dan BYAN melemah masing-masing sebesar 1,3 persen dan sebesar 1,4 persen.", ["GEMS.JK -1.3", "BYAN.JK -1.4"]),
        ("Saham ADRO ikut terkontraksi 4,3 persen, sedangkan ekonomi terkontraksi 1,2 persen.", ["ADRO.JK -4.3"]),
        ("Nikkei kehilangan keuntungan sebelumnya untuk menutup 0,4 persen lebih rendah.", ["^N225 -0.4"]),
    ],
)  # fmt: skip
def test_indices_of_exchanges_and_weekly_losses(text: str, expected: list[str]) -> None:
    """An index behind its exchange is not the one of the sentence before; losses of a week are moves, those of a company are none."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harga Saham Melonjak 48%, Bursa Gembok Saham BBCA", ["BBCA.JK +48"]),
        ("Saham Naik 48% Sepekan, Bos Bank Mandiri (BMRI) Buka Suara", ["BMRI.JK +48"]),
        ("Harga Naik 48% Sebulan, BEI Pelototi Saham Distributor Coca-Cola (GRPM)", ["GRPM.JK +48"]),
        ("Saham Naik 48% Sepekan, Analis Pilih Bank Mandiri dan BBCA", []),
        ("Melesat 48%, PTPP Raih Kontrak Rp 3 T", []),
        ("Melesat 48%, Saham PTPP Pimpin Penguatan", ["PTPP.JK +48"]),
        ("Saham Adaro Andalan (AADI) Diburu, Terbang 48% Dalam Lima Hari", ["AADI.JK +48"]),
        ("Bonus Bikin IHSG Sumringah Naik Nyaris 3%", ["^JKSE +3"]),
        ("IHSG Gagal Bangkit Lagi, Turun 3% Hari Ini", ["^JKSE -3"]),
        ("IHSG Gagal Bangkit 3% Hari Ini", []),
    ],
)  # fmt: skip
def test_headlines_that_tell_first_how_far(text: str, expected: list[str]) -> None:
    """Behind the comma they name the one share, who speaks for it or what the exchange does about it; a contract is no move."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saham Bank Mandiri (\nBMRI) menjadi pemberat IHSG hari ini setelah tumbang 4,3% ke Rp 5.100.", ["BMRI.JK -4.3"]),
        ("Harga tembaga berjangka di Shanghai melonjak 2,3%.", ["HG=F +2.3"]),
        ("Bursa di Shanghai melonjak 2,3%.", ["000001.SS +2.3"]),
        ("Yang menjadi pemberat yaitu DCII 4 persen, LMAS 3,6 persen, dan KIOS 2,9 persen.", ["DCII.JK -4", "LMAS.JK -3.6", "KIOS.JK -2.9"]),
        ("IHSG menguat. Berikut saham penopangnya: BBRI 2,7%, BBCA 1,2%", ["BBRI.JK +2.7", "BBCA.JK +1.2"]),
        ("Danone naik 3 persen menyusul rencana pemangkasan biaya.", ["BN.PA +3"]),
        ("Danone berencana naik 3 persen.", []),
        ("Harga tembaga kontrak pengiriman tiga bulan melambung 0,3%.", ["HG=F +0.3"]),
    ],
)  # fmt: skip
def test_brackets_places_and_movers_without_verbs(text: str, expected: list[str]) -> None:
    """A line may break behind a bracket, a place is only where a good trades, and what weighs on an index fell."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Harga emas batangan PT Aneka Tambang Tbk turun 1,3 persen.", []),
        ("Saham emiten emas PT Aneka Tambang Tbk turun 1,3 persen.", ["ANTM.JK -1.3"]),
        ("Saham PT Aneka Tambang Tbk turun 1,3 persen, sedangkan emasnya dijual Rp1,7 juta per gram.", ["ANTM.JK -1.3"]),
        ("Saham PT Aneka Tambang Tbk dicermati. Harga tersebut naik Rp3.000 atau 0,4 persen menjadi Rp744 ribu per gram.", []),
    ],
)  # fmt: skip
def test_a_miners_gold_is_not_its_share(text: str, expected: list[str]) -> None:
    """What its bars cost by the gram is no price of the share."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dolar Singapura menguat 0,11 persen, won Korea Selatan melemah 0,31 persen, dolar Taiwan melemah 0,12 persen, baht Thailand melemah 0,13 persen, peso Filipina melemah 0,14 persen, yuan China menguat 0,15 persen, ringgit Malaysia melemah 0,16 persen dan rupee India menguat 0,17 persen.",
            ["SGDUSD=X +0.11", "KRWUSD=X -0.31", "TWDUSD=X -0.12", "THBUSD=X -0.13", "PHPUSD=X -0.14", "CNYUSD=X +0.15", "MYRUSD=X -0.16", "INRUSD=X +0.17"],
        ),
        ("Mata uang Garuda melemah 0,4 persen jika dibandingkan posisi kemarin.", ["IDRUSD=X -0.4"]),
        ("Mata uang Garuda melemah 0,4 persen jika bunga naik.", []),
        ("Saham BBCA yang membeli bank itu naik 2 persen.", ["BBCA.JK +2"]),
    ],
)  # fmt: skip
def test_long_lists_of_money_and_comparisons(text: str, expected: list[str]) -> None:
    """A list longer than what is read at once is cut between its members, and "if compared" sets no condition."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rupiah berada di zona hijau bersama yen Jepang 0,2 persen, dolar Hong Kong 0,3 persen, dan baht Thailand 0,4 persen.", ["JPYUSD=X +0.2", "HKDUSD=X +0.3", "THBUSD=X +0.4"]),
        ("Rupiah melemah bersama mata uang Asia, seperti won Korea 0,2 persen dan baht Thailand 0,4 persen.", ["KRWUSD=X -0.2", "THBUSD=X -0.4"]),
        ("Rupiah menguat terhadap mata uang Asia, seperti won Korea 0,2 persen.", []),
        ("Saham Nvidia melonjak 14 persen dalam sebulan terakhir dan 21 persen sejak awal tahun ini.", ["NVDA +14", "NVDA +21"]),
        ("Saham Nvidia melonjak 14 persen dalam sebulan terakhir dan 21 persen sahamnya dijual.", ["NVDA +14"]),
    ],
)  # fmt: skip
def test_what_moved_together_and_over_another_time(text: str, expected: list[str]) -> None:
    """Money that is told of together with another moved the same way; one verb tells two numbers over two times."""
    assert moves(text) == expected
