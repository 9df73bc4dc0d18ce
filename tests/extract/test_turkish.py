"""Turkish sentences: sectors that stand for their index, markets where others moved, causes, prices that go without "lira"."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Sektör endeksleri arasında en çok yükselen yüzde 3,41 ile teknoloji, en çok gerileyen ise yüzde 2,2 ile bankacılık oldu.",
            ["XUTEK.IS +3.41", "XBANK.IS -2.2"],
        ),
        ("Borsada en çok yükselen sektör yüzde 4,2 ile turizm olarak kayda geçti.", ["XTRZM.IS +4.2"]),
        ("Sektörler arasında en çok artış yüzde 12 ile turizm oldu.", []),
        ("Sektör endekslerinden ulaştırma yüzde 4,2 ile zirvede.", []),
        ("En çok sevilen yüzde 4,2 ile spor oldu.", []),
        ("BIST Madencilik endeksi yüzde 1,9 değer kaybetti.", ["XMADN.IS -1.9"]),
    ],
)
def test_a_sector_stands_for_its_index(text: str, expected: list[str]) -> None:
    """The name of a sector counts only behind its number, in a sentence that speaks of sectors."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nikkei 225 yüzde 4,2 düştü ve Asya borsalarında yüzde 2'ye varan kayıp görüldü.", ["^N225 -4.2"]),
        ("Nikkei 225 yüzde 4,2 düştü ve yüzde 2'lik bir kayba daha neden oldu.", ["^N225 -4.2"]),
        ("Tesla yüzde 4 düştü, haftalık kayıp yüzde 9 oldu.", ["TSLA -4", "TSLA -9"]),
        ("Kayıp yüzde 6'yı bulurken Apple yüzde 2 yükseldi.", ["AAPL +2"]),
        ("Satışlar sürerken BIST 100 endeksi yüzde 2,3 geriledi.", ["XU100.IS -2.3"]),
        ("Satışlarda Tesla yüzde 5 geriledi.", []),
        ("Bakır Londra'da yüzde 1,4 arttı.", []),
        ("Tesla hisseleri teslimat verilerinin ardından yüzde 10 çakıldı.", ["TSLA -10"]),
        ("Tesla'nın teslimatları yüzde 10 düştü.", []),
    ],
)
def test_what_is_told_of_others_stays_theirs(text: str, expected: list[str]) -> None:
    """Several markets, a clause that ends in -ken, a metric that is the cause: none of them moves the name beside it."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dolar yüzde 0,4 düşüşle 34,10'dan satılıyor.", ["TRY=X -0.4"]),
        ("Euro yüzde 0,2 yükselişle 37,50 seviyesinden işlem görüyor.", ["EURTRY=X +0.2"]),
        ("Euro yüzde 0,2 yükselişle 1,08'den işlem görüyor.", ["EURUSD=X +0.2"]),
        ("Dolar endeksi yüzde 0,2 artışla 103,80'den işlem görüyor.", ["DX-Y.NYB +0.2"]),
    ],
)
def test_a_price_tells_the_lira(text: str, expected: list[str]) -> None:
    """A dollar or a euro for more than three of something is priced in lira, in Turkish."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Akbank yüzde 2, Garanti yüzde 1 düştü, THY yüzde 3 arttı.",
            ["AKBNK.IS -2", "GARAN.IS -1", "THYAO.IS +3"],
        ),
        (
            "THY yüzde 3 arttı, Akbank yüzde 2, Garanti yüzde 1 düştü.",
            ["THYAO.IS +3", "AKBNK.IS -2", "GARAN.IS -1"],
        ),
        ("Akbank yüzde 2 arttı, Garanti yüzde 1.", ["AKBNK.IS +2"]),
    ],
)
def test_the_verb_of_a_row_stands_last(text: str, expected: list[str]) -> None:
    """A number without a verb of its own takes that behind the next one of its row, and never one before it."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("THY hissesi yükseldi. Yüzde 2,7 artıya geçen hisse 310 TL'yi gördü.", ["THYAO.IS +2.7"]),
        ("Tesla araç geri çağırdı. Elektrikli araç devinin hisseleri yüzde 4 düştü.", ["TSLA -4"]),
        ("Meta reklam gelirlerini açıkladı. Sosyal medya devinin geliri yüzde 5 geriledi.", []),
        ("Borsa İstanbul rekor kırdı. Yılbaşından bu yana endeks yüzde 95 yükseldi.", ["XU100.IS +95"]),
        ("Hong Kong borsası yüzde 3 düştü, teknoloji endeksi yüzde 5 geriledi.", ["^HSI -3"]),
        ("Lira, dolara karşı yüzde 21 değer kaybetti.", ["TRYUSD=X -21"]),
        ("Tesla geçen yılki satışlara göre yüzde 20 arttı.", []),
    ],
)
def test_what_goes_without_a_name(text: str, expected: list[str]) -> None:
    """A participle before "hisse", what a company is, the exchange for its index; no home index beside markets abroad."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Akbank'ın fon büyüklüğü yüzde 30 arttı.", []),
        ("Akbank olarak gelirlerimiz yüzde 31 arttı.", []),
        ("Türk lirası mevduatımız yüzde 31 artışla rekor kırdı.", []),
        ("Nestle'nin, kur etkisi dışında kalan organik satışları yüzde 3,5 arttı.", []),
        ("Pozitif kapanış: Akbank'tan yüzde 100 oranında bedelsiz kararı", []),
        ("Migros %8,2 artışla 83,5 milyar TL satışa ulaştı.", []),
        ("Teknosa yüzde 8 düşüşle 83 milyar TL satış gerçekleştirdi.", []),
        ("Migros %8,2 artışla 613 TL'ye ulaştı.", ["MGROS.IS +8.2"]),
        ("Aselsan yüzde 3 artışla 900 milyar lira piyasa değerine ulaştı.", ["ASELS.IS +3"]),
    ],
)
def test_what_companies_have_and_earn_is_no_price(text: str, expected: list[str]) -> None:
    """Sizes, what is "ours", new shares, billions that a number leads to; a price in lira and what all shares are worth are no such figure."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Altın Katılım Emeklilik Yatırım Fonu yatırımcısına yüzde 90 kazandırdı.", []),
        (
            "Altın yüzde 2 yükseldi, Gümüş Katılım Fonu ise yüzde 3 kazandırdı.",
            ["GC=F +2"],
        ),
        ("Facebook'a yatırım yapan fon yüzde 5 düştü.", []),
        ("Apple'a çip sağlayan şirketin hisseleri yüzde 9 geriledi.", []),
        ("Tesla'ya gelen tepkilerin ardından hisseleri yüzde 5 düştü.", ["TSLA -5"]),
        (
            "Microsoft hisseleri yüzde 24 gerileyerek, 2008'de görülen yüzde 27'lik düşüşten bu yana en büyük kaybına yöneldi.",
            ["MSFT -24"],
        ),
        (
            "Foxconn hisseleri yüzde 16 değer kaybederek Tayvan borsasındaki yüzde 12'lik yükselişin gerisinde kaldı.",
            ["2317.TW -16"],
        ),
        ("Tesla hisseleri yüzde 5'lik düşüşün ardından yüzde 2 yükseldi.", ["TSLA -5", "TSLA +2"]),
    ],
)
def test_a_name_that_only_says_whose_or_since_when(text: str, expected: list[str]) -> None:
    """Funds named after a good, companies that do something with another one, moves that others are measured by."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dolar yüzde 0,3 yükseldi.", ["TRY=X +0.3"]),
        ("Küresel piyasalarda dolar yüzde 0,3 geriledi.", ["DX-Y.NYB -0.3"]),
        ("Altın yüzde 1 yükselirken dolar yüzde 0,2 düştü.", ["GC=F +1", "DX-Y.NYB -0.2"]),
        (
            "Endeks güne yüzde 0,86 artışla başladı. BIST 100, dün 10.500 puandan kapanmıştı.",
            ["XU100.IS +0.86"],
        ),
        ("Endeks, günü yüzde 1,2 düşüşle 10.430 puandan tamamladı.", ["XU100.IS -1.2"]),
        ("Endeks mayısta yüzde 1,2 azalarak 85 puana indi.", []),
        ("Endeks yüzde 1,2 düşüşle 38.000 puana geriledi, Nikkei üç haftanın dibini gördü.", []),
    ],
)
def test_what_goes_without_saying_at_home(text: str, expected: list[str]) -> None:
    """The dollar alone is its price in lira, and the index alone, in thousands of points, that of Istanbul."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BIST 100 endeksi, güne 91,57 puanlık artışla yüzde 0,86 yükselişle başladı.", ["XU100.IS +0.86"]),
        ("Apple'ın pazar payı yüzde 0,5 puanlık artışla rekor kırdı.", []),
        ("Borç oranı %0,5 puan artış gösterdi.", []),
    ],
)
def test_points_of_an_index_are_no_percentage_points(text: str, expected: list[str]) -> None:
    """Points without a percent tell nothing of the percent behind them; those with one are no move."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tesla Türkiye'de fiyatları yüzde 10 düşürdü.", []),
        ("THY bilet fiyatlarını yüzde 20 artırdı.", []),
        ("Akbank yüzde 3 artarak 60 lirayı gördü.", ["AKBNK.IS +3"]),
    ],
)
def test_a_verb_with_an_object_moves_no_share(text: str, expected: list[str]) -> None:
    """ "Lowered" and "raised" have an object, "fell" and "rose" have none."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tesla hisseleri, UBS'nin teslimat tahminini düşürmesinin ardından yüzde 15,4 düştü.", ["TSLA -15.4"]),
        ("Tesla hisseleri, UBS'nin otomobil üreticisinin ilk çeyrek teslimatlarına ilişkin tahminini düşürmesinin ardından yüzde 15,4 düştü.", ["TSLA -15.4"]),
        ("Haberin ardından UBS hisseleri, Tesla yüzde 2 düşerken yatay seyretti.", ["TSLA -2"]),
        ("Tesla hisselerinin yüzde 15 düşmesi bekleniyor.", []),
    ],
)  # fmt: skip
def test_a_clause_of_why_parts_no_share_from_its_verb(text: str, expected: list[str]) -> None:
    """Nor does what is expected or named in it count for the move."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("BIST 100 endeksi geriledi. Güne yükselişle başlayan endeks, günü yüzde 0,98 kayıpla tamamladı.", ["XU100.IS -0.98"]),
        ("Aselsan hisseleri yüzde 2,9 prim yaptıktan sonra yönünü aşağı çevirdi.", ["ASELS.IS +2.9"]),
        ("Aselsan hisseleri yüzde 2,9 değer yitirdikten sonra toparlandı.", ["ASELS.IS -2.9"]),
    ],
)  # fmt: skip
def test_participles_of_motion_are_read(text: str, expected: list[str]) -> None:
    """What a share or an index did first is its own move, and no owner of it."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Endeks güne yüzde 0,6 artışla başladı. Bankacılık endeksi yüzde 1,4 arttı.",
            ["XU100.IS +0.6", "XBANK.IS +1.4"],
        ),
        ("Endeks güne yüzde 0,6 artışla başladı. DAX yüzde 1,4 arttı.", ["^GDAXI +1.4"]),
        ("Günün kazandıranı yüzde 9,9 ile Tüpraş oldu.", ["TUPRS.IS +9.9"]),
        ("Haftanın kaybettireni yüzde 8,1 ile Hektaş oldu.", ["HEKTS.IS -8.1"]),
        ("Günün konusu yüzde 9,9 ile Tüpraş oldu.", []),
    ],
)
def test_the_index_of_home_and_the_mover_of_the_day(text: str, expected: list[str]) -> None:
    """ "Endeks" beside indices of Istanbul alone is the one of home; who leads the day or the week stands behind its number."""
    assert moves(text) == expected
