"""Indonesian headlines, whose capitals name nobody, and the prices in them that are not those of a security."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IHSG Makin Lesu, Siang Ini Sudah Turun 1,4%", ["^JKSE -1.4"]),
        ("IHSG Mengamuk Naik 1,9%", ["^JKSE +1.9"]),
        ("IHSG Kena Weekend Blues, Turun 1,2%", ["^JKSE -1.2"]),
        ("Tiba-Tiba Saham Bank Jago (ARTO) Bangun, Sudah Naik 7,2%", ["ARTO.JK +7.2"]),
        ("IHSG Gagal Bertahan Usai Libur Panjang, Ditutup Turun 0,6%", ["^JKSE -0.6"]),
        ("IHSG Ambrol 0,8%, Profit Taking Jadi Biang Kerok", ["^JKSE -0.8"]),
        ("Bank Indonesia diam, Contoso Ceria turun 3%", []),
        ("IHSG Tak Berdaya, Contoso Sudah Turun 1,4%", []),
    ],
)
def test_capitals_of_a_headline_name_nobody(text: str, expected: list[str]) -> None:
    """Every longer word of an Indonesian headline has a capital; one that ordinary texts do not use may still be somebody."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saham Grup Lippo (MLPT) Usai Terbang 33%", ["MLPT.JK +33"]),
        ("Saham KFC (FAST) Ambruk 6%", ["FAST.JK -6"]),
        ("Saham Telkom (TLKM) Melesat 5%", ["TLKM.JK +5"]),
        ("Saham Meta (META) naik 3 persen.", ["META +3"]),
        ("Laba Emiten Emas Naik 17%, Ini Sebabnya", []),
        ("Emiten Emas Bangkit, Naik 17%", []),
        ("Harga Koin Dinar Turun 0,4% Hari Ini", []),
        ("Harga beras medium turun 1,2 persen pekan ini.", []),
        ("Harga bensin naik 4 persen sejak Senin.", []),
        ("Harga bensin berjangka AS naik 4 persen.", ["RB=F +4"]),
        ("Andil emas perhiasan naik 0,3 persen.", []),
        ("Nasabah gadai emas melonjak 21 persen.", []),
        ("Bitcoin si emas digital naik 4 persen.", ["BTC-USD +4"]),
        ("Uang saku tujuh juta rupiah itu naik 10 persen.", []),
        ("Rupiah naik 0,3 persen.", ["IDRUSD=X +0.3"]),
        ("Ia petani di Kecamatan Perak, yang panennya turun 20 persen.", []),
        ("Perak turun 2 persen.", ["SI=F -2"]),
        ("IHSG Kehabisan Tenaga, Turun 0,5%", ["^JKSE -0.5"]),
    ],
)
def test_a_word_for_a_good_may_be_none(text: str, expected: list[str]) -> None:
    """Goods in the shop, gold that is lent on and amounts of money have no quotation; a code in brackets tells whose name it is."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rugi Garuda Indonesia Bengkak 41,2%", []),
        ("Jumlah Investor TUGU Naik 8%", []),
        ("Tiket Garuda Naik 12% Jelang Mudik", []),
        ("Harga Langganan Netflix Naik 9%", []),
        ("Harta Bos Tesla Naik 12%", []),
        ("GOTO Pangkas Rugi Operasional 40%", []),
        ("Microsoft menanggung 11 persen kerugian itu.", []),
        ("Saham BUMI rugi 3 persen hari ini.", ["BUMI.JK -3"]),
        ("Saham Netflix Naik 9%", ["NFLX +9"]),
    ],
)
def test_what_grows_beside_a_name_is_no_price(text: str, expected: list[str]) -> None:
    """Losses, customers, tickets and fortunes are told of companies as prices are."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pemerintah Tegur Netflix, Saham TLKM Naik 2%", ["TLKM.JK +2"]),
        ("Resmi Gandeng Nvidia, Saham Indosat (ISAT) Terbang 6%", ["ISAT.JK +6"]),
        ("Saham BBCA, saham BBRI naik 2%", ["BBCA.JK +2", "BBRI.JK +2"]),
        ("Ada 6 Saham LQ45 yang Naik 9%", []),
        ("Sejumlah saham LQ45 turun 4 persen.", []),
        ("Saham di indeks LQ45 lesu, LQ45 turun 1 persen.", ["^JKLQ45 -1"]),
    ],
)
def test_only_the_share_that_is_told_of_moved(text: str, expected: list[str]) -> None:
    """What a headline begins with is not joined to the share behind its comma, nor are some members the index."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gazprom memangkas pasokannya menjadi hanya 30 persen.", []),
        ("Inflasi Turki menurun. Lira sudah turun jauh dari 71 persen.", []),
        ("Lira turun lebih dari 7 persen.", ["TRYUSD=X -7"]),
        ("Harga minyak naik. Harga mobil bekas juga naik 6 persen.", []),
        ("Harga minyak dunia lesu. Harga tersebut turun 2 persen.", ["BZ=F -2"]),
    ],
)
def test_where_something_stands_and_what_else_has_a_price(text: str, expected: list[str]) -> None:
    """ "Menjadi" and "dari" tell a level; the price of something unknown is not that of the good before."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ditutup Turun 1,7%, IHSG Kembali ke 6.900-an", ["^JKSE -1.7"]),
        ("Naik 2% Lebih, IHSG Terkuat di Asia", ["^JKSE +2"]),
        ("Sempat Ambrol 3%, Harga Minyak Pulih Sore Ini", ["BZ=F -3"]),
        ("Naik 0,7%, Kurs Dolar Singapura Makin Mahal", ["SGDUSD=X +0.7"]),
        ("Terbang 9%, BBRI Pimpin Kenaikan Bursa", ["BBRI.JK +9"]),
        ("Hari Ini Anjlok 2,2%, Begini Nasib IHSG", ["^JKSE -2.2"]),
        ("Naik 9%, BBRI Cetak Laba Rp 20 T", []),
        ("Naik 9%, Laba BBRI Cetak Rekor", []),
        ("Sudah Naik 9%, Tiket Garuda Belum Turun", []),
        ("Kemarin Naik 2%, Siap-siap IHSG Rehat", ["^JKSE +2"]),
        ("Ditutup Melemah 1,2%, Ini Penyebab IHSG Loyo", ["^JKSE -1.2"]),
        ("Pekan Lalu Turun 6%, Saatnya Harga CPO Pulih", ["CPO=F -6"]),
        ("Harga Terbang 90% Sepekan, BEI Gembok Saham FMII", ["FMII.JK +90"]),
        ("Usai Meroket 60%, Saham POLL Dipantau Bursa", ["POLL.JK +60"]),
        ("Anjlok 40%, Saham Emiten Tekstil (ARGO) Dipantau", ["ARGO.JK -40"]),
        ("Terbang 7%, BBRI Jadi Penopang IHSG", ["BBRI.JK +7"]),
        ("Kemarin Naik 4%, Emas di Pegadaian Turun Hari Ini", []),
        ("Ambles 4%, 3 Saham Ini Bikin IHSG Lesu", []),
        ("Naik 4%, Rekomendasi Saham BBRI Hari Ini", []),
        ("3 Hari Menguat 2%, Rupiah Siap Rehat", []),
    ],
)
def test_a_headline_may_open_with_how_far(text: str, expected: list[str]) -> None:
    """What moved follows the comma; of a company it must be its share, or its code where no figure is told of it."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("IHSG Tak Punya Rem, Sudah Naik 3%", ["^JKSE +3"]),
        ("IHSG Ambruk 2% & Gagal Bertahan di 7.000", ["^JKSE -2"]),
        ("IHSG tidak turun 3%", []),
        ("Data Inflasi Bikin IHSG Naik 2%", ["^JKSE +2"]),
        ("Inflasi Indonesia Naik 2%", []),
    ],
)
def test_what_is_denied_or_caused_in_a_headline(text: str, expected: list[str]) -> None:
    """A negation before the comma and behind "&" is another verb's; what a figure does to an index is the index's move."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saham Tesla jatuh 21%. Kemudian, saham energi merosot 3,71%.", ["TSLA -21"]),
        ("Saham energi di S&P 500 merosot 3,7%.", []),
        ("Indeks keuangan S&P 500 turun 3,8%.", []),
        ("Saham energi Adaro turun 2%.", ["ADRO.JK -2"]),
        ("Nasdaq yang didominasi saham teknologi turun 0,6 persen.", ["^IXIC -0.6"]),
        ("Saham tambang ANTM naik 2%, saham perbankan BBRI turun 1%.", ["ANTM.JK +2", "BBRI.JK -1"]),
    ],
)
def test_shares_of_a_sector_are_nobodys(text: str, expected: list[str]) -> None:
    """Unless the one that is meant stands behind them, or an index only consists of them."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nvidia, AMD, dan Intel semuanya anjlok sekitar delapan persen atau lebih.", ["NVDA -8", "AMD -8", "INTC -8"]),
        ("Investor cemas saat saham Nvidia turun 5 persen atau lebih.", []),
    ],
)  # fmt: skip
def test_or_more_is_a_rule_unless_it_rounds(text: str, expected: list[str]) -> None:
    """What fell "about eight percent or more" did so, "five percent or more" a limit."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Dolar Kanada naik 0,3 persen, euro Eropa tumbuh 0,06 persen, dan franc Swiss plus 0,2 persen.",
            ["CADUSD=X +0.3", "EURUSD=X +0.06", "CHFUSD=X +0.2"],
        ),
        ("IHSG tumbuh 1,4 persen ke 7.150.", ["^JKSE +1.4"]),
        ("Ekonomi Vietnam naik 5 persen, Hong Kong tumbuh 4,2 persen.", []),
        ("Kredit tumbuh 6 persen.", []),
        (
            "Yen Jepang, won Korea, dan peso Filipina menguat dari dolar AS, masing-masing 0,1 persen, 0,2 persen, dan 0,3 persen.",
            ["JPYUSD=X +0.1", "KRWUSD=X +0.2", "PHPUSD=X +0.3"],
        ),
        (
            "Kurs rupiah tercatat pada level Rp15.870 per dolar Amerika Serikat pada perdagangan pasar spot Selasa sore, atau melemah 0,4 persen dari Senin.",
            ["IDRUSD=X -0.4"],
        ),
        (
            "Harga emas di perdagangan internasional berdasarkan acuan pasar COMEX berada di posisi US$1.611 per troy ons pagi tadi atau naik 0,2 persen.",
            ["GC=F +0.2"],
        ),
        (
            "Saham PT Telefast Indonesia Tbk. (TFAS) yang kemarin mengakhiri perdagangan di harga Rp3.100 per saham, turun 9,1 persen dari Senin.",
            ["TFAS.JK -9.1"],
        ),
        ("Saham TFAS berada di harga Rp3.100 per saham, sedangkan laba turun 9,1 persen.", []),
        (
            "Penurunan juga terjadi pada harga minyak Brent sebesar 0,9 persen menjadi US$70 per barel.",
            ["BZ=F -0.9"],
        ),
    ],
)
def test_money_and_goods_of_a_report(text: str, expected: list[str]) -> None:
    """Money grows as figures do, is measured against another one, and tells at what it stands before how far it went."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saham BBRI menjadi pendorong utama IHSG dengan kenaikan 2,3%.", ["BBRI.JK +2.3"]),
        (
            "BBCA jadi pemberat utama dengan koreksi 1,6%, disusul BMRI 1,1% dan TLKM 0,9%.",
            ["BBCA.JK -1.6", "BMRI.JK -1.1", "TLKM.JK -0.9"],
        ),
        ("BBCA jadi pemberat utama dengan laba turun 1,6%.", []),
        ("Seiring BBRI jadi pemberat, IHSG turun 1,1%.", ["^JKSE -1.1"]),
    ],
)
def test_a_stock_that_moves_its_index_moves_itself(text: str, expected: list[str]) -> None:
    """The number behind what a stock did to its index is the stock's own."""
    assert moves(text) == expected
