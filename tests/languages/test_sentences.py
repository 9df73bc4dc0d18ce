"""What the packs say of short sentences, read as the extractor reads them: all packs merged, the language told or not."""

from collections.abc import Iterable

import pytest

from schemas.vocabulary import Period, Qualifier
from streams.extract import marks
from streams.extract.lexicon import standard
from streams.extract.marks import Mark
from streams.text.fold import fold

Expected = tuple[str, int]

_KINDS = {name: value for name, value in vars(marks).items() if name.isupper() and isinstance(value, int)}

_SENTENCES: tuple[tuple[str, str, tuple[Expected, ...]], ...] = (
    ("en", "Shares of the lender slipped 1.4% while its rival gained 2%", (("shares of", marks.PRICE), ("slipped", marks.FALL), ("while", marks.CLAUSE_BREAK), ("gained", marks.RISE))),
    ("en", "Quarterly revenue rose 8% from a year earlier", (("revenue", marks.METRIC), ("rose", marks.RISE), ("from a year earlier", marks.COMPARISON))),
    ("en", "The stock was little changed and the index is set to open higher", (("the stock", marks.ANAPHORA), ("little changed", marks.FLAT), ("set to", marks.FORECAST), ("higher", marks.RISE))),
    ("en", "Analysts see 20% upside and cut the price target", (("upside", marks.TARGET), ("price target", marks.TARGET))),
    ("en", "Get the charger at 30% off, a discount for members", (("off", marks.DISCOUNT), ("discount", marks.DISCOUNT))),
    ("en", "The fund owns a 5% stake in the maker and set up a unit", (("stake in", marks.PARTITIVE),)),
    ("en", "Oil did not fall; it could rise by up to 3 million barrels", (("did not", marks.NEGATION), ("could", marks.CONDITIONAL), ("million", marks.MAGNITUDE))),
    ("id", "Saham emiten itu ditutup melemah 2,1 persen", (("saham emiten", marks.PRICE), ("ditutup", marks.PERIOD), ("melemah", marks.FALL))),
    ("id", "Indeks dibuka menguat lalu parkir di zona hijau", (("dibuka", marks.PERIOD), ("menguat", marks.RISE), ("parkir di zona hijau", marks.RISE))),
    ("id", "Laba bersih perseroan naik 12 persen dibandingkan tahun lalu", (("laba bersih", marks.METRIC), ("naik", marks.RISE), ("dibandingkan tahun lalu", marks.COMPARISON))),
    ("id", "Rupiah diperkirakan anjlok jika suku bunga naik", (("diperkirakan", marks.FORECAST), ("anjlok", marks.FALL), ("jika", marks.CONDITIONAL), ("suku bunga", marks.METRIC))),
    ("id", "Perusahaan menguasai 70 persen saham anak usahanya", (("menguasai", marks.METRIC), ("saham", marks.PRICE))),
    ("de", "Die Aktie gab am Nachmittag nach, das Papier fiel um 3 Prozent", (("die aktie", marks.ANAPHORA), ("fiel", marks.FALL))),
    ("de", "Der Kurs legte zu und der Umsatz stieg", (("legte zu", marks.RISE), ("umsatz", marks.METRIC), ("stieg", marks.RISE))),
    ("de", "Die Titel büßten ein, während der Index im Plus schloss", (("bußten ein", marks.FALL), ("wahrend", marks.CLAUSE_BREAK), ("im plus", marks.RISE), ("schloss", marks.PERIOD))),
    ("de", "Das Kursziel liegt bei 40 Euro, der Anteil beträgt 12 Prozent", (("kursziel", marks.TARGET), ("anteil", marks.METRIC), ("betragt", marks.LEVEL))),
    ("de", "Der Konzern gab bekannt, der Gewinn dürfte sinken", (("gewinn", marks.METRIC), ("durfte", marks.CONDITIONAL), ("sinken", marks.FALL))),
    ("es", "Las acciones cayeron un 2% mientras el índice cerró al alza", (("las acciones", marks.ANAPHORA), ("cayeron", marks.FALL), ("mientras", marks.CLAUSE_BREAK), ("cerro", marks.PERIOD), ("al alza", marks.RISE))),
    ("es", "Los ingresos aumentaron 9% frente al mismo periodo", (("ingresos", marks.METRIC), ("aumentaron", marks.RISE), ("frente al", marks.COMPARISON))),
    ("es", "El peso se deprecia y podría perder terreno", (("se deprecia", marks.FALL), ("podria", marks.CONDITIONAL))),
    ("es", "El banco se dispara casi un 5% y tiene un potencial de 10%", (("se dispara", marks.RISE), ("casi un", marks.QUALIFIER), ("potencial de", marks.TARGET))),
    ("ja", "同社の株価は前日比2.5%安で終えた", (("同社の株価", marks.ANAPHORA), ("前日比", marks.PERIOD), ("安で", marks.FALL))),
    ("ja", "営業利益は前年同期比12%増、株は急騰した", (("営業利益", marks.METRIC), ("前年同期比", marks.COMPARISON), ("急騰", marks.RISE))),
    ("ja", "指数は3%高", (("高", marks.RISE_SUFFIX),)),
    ("ja", "不安で続落、最高値から下落した", (("続落", marks.FALL), ("下落", marks.FALL))),
    ("zh", "该股收盘跌超3%，成交额放大", (("该股", marks.ANAPHORA), ("收盘", marks.PERIOD), ("跌超", marks.FALL), ("成交额", marks.METRIC))),
    ("zh", "公司营收同比增长8%，股价大涨", (("营收", marks.METRIC), ("同比增长", marks.COMPARISON), ("股价", marks.PRICE), ("大涨", marks.RISE))),
    ("zh", "產品升級帶動股價走高，指數下挫", (("股價", marks.PRICE), ("走高", marks.RISE), ("下挫", marks.FALL))),
    ("zh", "券商预计其有20%上涨空间", (("预计", marks.FORECAST), ("上涨空间", marks.TARGET))),
    ("pt", "O índice fechou em queda, mas o papel subiu quase 2%", (("fechou", marks.PERIOD), ("em queda", marks.FALL), ("mas", marks.CLAUSE_BREAK), ("o papel", marks.ANAPHORA), ("subiu", marks.RISE), ("quase", marks.QUALIFIER))),
    ("pt", "A receita líquida cresceu 7% na comparação anual", (("receita liquida", marks.METRIC), ("cresceu", marks.RISE), ("na comparacao anual", marks.COMPARISON))),
    ("pt", "As ações despencaram e podem cair mais", (("as acoes", marks.ANAPHORA), ("despencaram", marks.FALL), ("podem", marks.CONDITIONAL))),
    ("fr", "Le titre lâche 3 % tandis que l'indice s'adjuge 1 %", (("le titre", marks.ANAPHORA), ("lache", marks.FALL), ("tandis que", marks.CLAUSE_BREAK), ("s adjuge", marks.RISE))),
    ("fr", "Le chiffre d'affaires progresse de plus de 5 % sur un an", (("chiffre d affaires", marks.METRIC), ("progresse", marks.RISE), ("de plus de", marks.QUALIFIER), ("sur un an", marks.COMPARISON))),
    ("fr", "L'action a clôturé en baisse, l'objectif de cours est maintenu", (("cloture", marks.PERIOD), ("en baisse", marks.FALL), ("objectif de cours", marks.TARGET))),
    ("tr", "Hisseler yüzde 3 değer kaybetti, endeks günü yükselişle tamamladı", (("deger kaybetti", marks.FALL), ("yukselisle", marks.RISE), ("tamamladi", marks.PERIOD))),
    ("tr", "Net kârı geçen yılın aynı dönemine göre arttı", (("net kari", marks.METRIC), ("gecen yilin ayni donemine gore", marks.COMPARISON), ("artti", marks.RISE))),
    ("tr", "Dolar prim yaptı, lira gerileyerek kapandı", (("prim yapti", marks.RISE), ("gerileyerek", marks.FALL), ("kapandi", marks.PERIOD))),
    ("ko", "주가는 전 거래일보다 2% 하락했다", (("전 거래일보다", marks.PERIOD), ("하락했", marks.FALL))),
    ("ko", "영업이익은 전년 동기 대비 10% 늘었고 주가는 급등했다", (("영업이익", marks.METRIC), ("전년 동기 대비", marks.COMPARISON), ("급등", marks.RISE))),
    ("ko", "지수는 1.2% 오른 채 장을 마쳤다", (("오른", marks.RISE), ("장을 마쳤", marks.PERIOD))),
    ("vi", "Cổ phiếu này lao dốc, còn chỉ số đóng cửa tăng điểm", (("co phieu nay", marks.ANAPHORA), ("lao doc", marks.FALL), ("dong cua", marks.PERIOD), ("tang diem", marks.RISE))),
    ("vi", "Lợi nhuận sau thuế giảm 6% so với cùng kỳ", (("loi nhuan sau thue", marks.METRIC), ("giam", marks.FALL), ("so voi cung ky", marks.COMPARISON))),
    ("ru", "Акции банка подешевели на 2%, выручка выросла", (("акции", marks.PRICE), ("подешевели", marks.FALL), ("выручка", marks.METRIC), ("выросла", marks.RISE))),
    ("it", "Il titolo cede il 3% mentre i ricavi sono saliti", (("cede", marks.FALL), ("mentre", marks.CLAUSE_BREAK), ("ricavi", marks.METRIC), ("saliti", marks.RISE))),
    ("nl", "Het aandeel zakte 2 procent, de omzet steeg", (("zakte", marks.FALL), ("omzet", marks.METRIC), ("steeg", marks.RISE))),
)  # fmt: skip

_NOT_MOTION: tuple[tuple[str, str], ...] = (
    ("en", "The plant was set up last fall and shut down in advance of the holiday"),
    ("de", "Der Vorstand gab bekannt und legte fest, auf jeden Fall zu bleiben"),
    ("zh", "公司晋升两名经理，平安落地，产品升级"),
    ("ja", "高校と治安の安全、最高の不安"),
    ("ko", "오른쪽 여성이 약속을 지켰다"),
    ("id", "Palang Merah turun tangan"),
    ("pt", "A bolsa de estudos do Bolsa Família"),
)

_PERIODS: tuple[tuple[str, str, Period], ...] = (
    ("en", "in premarket trading", Period.PREMARKET),
    ("en", "after the bell", Period.AFTER_HOURS),
    ("en", "so far this year", Period.YTD),
    ("en", "since the start of the month", Period.MONTH),
    ("en", "since the beginning of the week", Period.WEEK),
    ("en", "below its 52-week high", Period.FROM_52_WEEK_HIGH),
    ("en", "above their 52-week low", Period.FROM_52_WEEK_LOW),
    ("en", "from its peak", Period.FROM_HIGH),
    ("en", "over the past five years", Period.SINCE),
    ("en", "over the past year", Period.YEAR),
    ("de", "unter dem 52-Wochen-Hoch", Period.FROM_52_WEEK_HIGH),
    ("de", "in fünf Jahren", Period.SINCE),
    ("es", "en los últimos cinco años", Period.SINCE),
    ("fr", "sur six mois", Period.SINCE),
    ("ja", "5年間", Period.SINCE),
    ("zh", "近五年", Period.SINCE),
    ("ko", "52주 최고가 대비", Period.FROM_52_WEEK_HIGH),
    ("pt", "nos últimos seis meses", Period.SINCE),
    ("id", "pada penutupan", Period.CLOSE),
    ("id", "sejak awal tahun", Period.YTD),
    ("de", "nachbörslich", Period.AFTER_HOURS),
    ("de", "auf Wochensicht", Period.WEEK),
    ("es", "en la apertura", Period.OPEN),
    ("ja", "大引け", Period.CLOSE),
    ("ja", "年初来", Period.YTD),
    ("zh", "盘前", Period.PREMARKET),
    ("zh", "今年以来", Period.YTD),
    ("pt", "no acumulado do ano", Period.YTD),
    ("fr", "dans les premiers échanges", Period.OPEN),
    ("tr", "gün ortasında", Period.INTRADAY),
    ("ko", "시간외 거래", Period.AFTER_HOURS),
    ("vi", "phiên sáng", Period.INTRADAY),
)

_QUALIFIERS: tuple[tuple[str, str, Qualifier], ...] = (
    ("en", "more than", Qualifier.OVER),
    ("en", "as much as", Qualifier.AS_MUCH_AS),
    ("id", "lebih dari", Qualifier.OVER),
    ("de", "knapp", Qualifier.NEARLY),
    ("de", "bis zu", Qualifier.AS_MUCH_AS),
    ("es", "alrededor de", Qualifier.ABOUT),
    ("fr", "près de", Qualifier.NEARLY),
    ("pt", "cerca de", Qualifier.ABOUT),
    ("tr", "yaklaşık", Qualifier.ABOUT),
    ("zh", "近", Qualifier.NEARLY),
    ("ko", "이상", Qualifier.OVER),
)


def _read(text: str, lang: str | None) -> dict[str, Mark]:
    folded = fold(text)
    soft = folded.replace("'", " ")
    return {soft[mark.start : mark.end]: mark for mark in standard().find(folded, lang=lang)}


def _names(kinds: int) -> list[str]:
    return sorted(name for name, value in _KINDS.items() if value & kinds and value.bit_count() == 1)


def _motions(found: Iterable[Mark]) -> list[Mark]:
    return [mark for mark in found if mark.kinds & marks.MOTION]


@pytest.mark.parametrize(("lang", "text", "expected"), _SENTENCES, ids=[text for _, text, _ in _SENTENCES])
def test_words_have_the_kinds_that_the_sentence_gives_them(
    lang: str, text: str, expected: tuple[Expected, ...]
) -> None:
    """Each named word is found whole, and is of the named kind."""
    found = _read(text, lang)
    wrong = {
        word: _names(found[word].kinds) if word in found else sorted(found)
        for word, kind in expected
        if word not in found or not found[word].kinds & kind
    }
    assert wrong == {}


@pytest.mark.parametrize(("lang", "text", "expected"), _SENTENCES, ids=[text for _, text, _ in _SENTENCES])
def test_directions_are_never_turned_where_the_language_is_not_known(
    lang: str, text: str, expected: tuple[Expected, ...]
) -> None:
    """With all packs merged a word of motion may lose its direction to a neighbour's, but never takes the opposite one."""
    found = _read(text, None)
    for word, kind in expected:
        if kind & marks.MOTION and word in found:
            assert not found[word].kinds & marks.MOTION & ~kind, word


@pytest.mark.parametrize(("lang", "text"), _NOT_MOTION, ids=[text for _, text in _NOT_MOTION])
def test_look_alikes_state_no_motion(lang: str, text: str) -> None:
    """Set phrases and longer words that hold a word of motion say nothing of a price."""
    assert _motions(_read(text, lang).values()) == []


@pytest.mark.parametrize(("lang", "text", "period"), _PERIODS, ids=[text for _, text, _ in _PERIODS])
def test_words_fix_the_period(lang: str, text: str, period: Period) -> None:
    """The phrase is one mark, of the period that it means."""
    assert period in {mark.period for mark in _read(text, lang).values()}


@pytest.mark.parametrize(("lang", "text", "qualifier"), _QUALIFIERS, ids=[text for _, text, _ in _QUALIFIERS])
def test_words_qualify_the_number(lang: str, text: str, qualifier: Qualifier) -> None:
    """The phrase is one mark, of the qualifier that it means."""
    assert [mark.qualifier for mark in _read(text, lang).values()] == [qualifier]
