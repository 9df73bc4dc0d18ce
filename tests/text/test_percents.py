"""Percentages: their span, sign, value and kind, in the ways that newsrooms print them. All sentences are our own."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.text.fold import fold
from streams.text.numbers import Percent, PercentKind, find_percents
from streams.text.numerals.markers import standard

PLAIN = [
    ("Saham itu turun 0,28% kemarin", "0,28%", "0.28", 2),
    ("the stock rose 12.5% by noon", "12.5%", "12.5", 1),
    ("(mati 2,71%)yang", "2,71%", "2.71", 2),
    ("gewann 2,5 Prozent hinzu", "2,5 Prozent", "2.5", 1),
    ("un repli de 1,5 % à Paris", "1,5 %", "1.5", 1),
    ("un repli de 1,5\u202f% à Paris", "1,5\u202f%", "1.5", 1),
    ("subió 3 por ciento en Madrid", "3 por ciento", "3", 0),
    ("subiu 3 por cento ontem", "3 por cento", "3", 0),
    ("naik 5 persen sore ini", "5 persen", "5", 0),
    ("NAIK 5 PERSEN sore ini", "5 PERSEN", "5", 0),
    ("прибавили 2,3 процента за день", "2,3 процента", "2.3", 1),
    ("steeg 2,2 procent", "2,2 procent", "2.2", 1),
    ("hisseler %2,71 yükseldi", "%2,71", "2.71", 2),
    ("BIST 100 %2,71 yükseldi", "%2,71", "2.71", 2),
    ("endeks yüzde 1,5 geriledi", "yüzde 1,5", "1.5", 1),
    ("股价上涨百分之三点五", "百分之三点五", "3.5", 1),
    ("股价上涨百分之二十五", "百分之二十五", "25", 0),
    ("股价上涨百分之十二", "百分之十二", "12", 0),
    ("特斯拉跌3.2%，收低", "3.2%", "3.2", 1),
    ("株価は２．５％高", "２．５％", "2.5", 1),
    ("股價升6﹒92%", "6﹒92%", "6.92", 2),
    ("株価は2.5パーセント上げた", "2.5パーセント", "2.5", 1),
    ("ارتفع السهم ٢٫٧١٪ اليوم", "٢٫٧١٪", "2.71", 2),
    ("ارتفع السهم ٪٢ اليوم", "٪٢", "2", 0),
    ("शेयर २.५% चढ़ा", "२.५%", "2.5", 1),
    ("shares rose two percent", "two percent", "2", 0),
    ("shares rose twenty-five percent", "twenty-five percent", "25", 0),
    ("der Index hat ein halbes Prozent zugelegt", "ein halbes Prozent", "0.5", 1),
    ("Plus von zuletzt einem halben Prozent", "einem halben Prozent", "0.5", 1),
    ("der Kurs stieg um einen halben Prozent", "einen halben Prozent", "0.5", 1),
    ("die Aktie sprang um elfeinhalb Prozent", "elfeinhalb Prozent", "11.5", 1),
    ("shares rose two and a half percent", "two and a half percent", "2.5", 1),
    ("saham naik dua persen", "dua persen", "2", 0),
    ("a gain of 2½% today", "2½%", "2.5", 1),
    ("a gain of ¾% today", "¾%", "0.75", 2),
    ("a gain of 2 1/4% today", "2 1/4%", "2.25", 2),
    ("a 3-percent slide", "3-percent", "3", 0),
    ("up .5% today", ".5%", "0.5", 1),
    ("0.0% change", "0.0%", "0.0", 1),
    ("grew 1.234,56% in a decade", "1.234,56%", "1234.56", 2),
    ("grew 1,234.56% in a decade", "1,234.56%", "1234.56", 2),
    ("grew 1 234,5 % in a decade", "1 234,5 %", "1234.5", 1),
    ("grew 12,34,567% in a decade", "12,34,567%", "1234567", 0),
    ("grew 1'234.5% in a decade", "1'234.5%", "1234.5", 1),
    ("股价大跌三成", "三成", "30", 0),
    ("股价大跌三成半", "三成半", "35", 0),
]


def only(text: str) -> Percent:
    found = find_percents(text)
    assert len(found) == 1, [text[each.start : each.end] for each in found]
    return found[0]


@pytest.mark.parametrize(("text", "words", "value", "decimals"), PLAIN)
def test_a_percentage_has_the_words_and_the_value_as_stated(
    text: str, words: str, value: str, decimals: int
) -> None:
    """Span, value and printed decimals, whatever the separators, digits, marker or place of the marker."""
    percent = only(text)
    assert text[percent.start : percent.end] == words
    assert (percent.value, percent.decimals, percent.kind) == (Decimal(value), decimals, PercentKind.PLAIN)
    assert percent.sign == ""
    assert percent.sign_start is None


SIGNED = [
    ("(Google -0,28%)", "-0,28%", "-"),
    ("(Google −0,28%)", "−0,28%", "-"),
    ("(Google –0,28%)", "–0,28%", "-"),
    ("(Google —0,28%)", "—0,28%", "-"),
    ("Google ﹣0.28%", "﹣0.28%", "-"),
    ("(LVMH : - 2,5 %)", "- 2,5 %", "-"),
    ("GOOG-0.28%", "-0.28%", "-"),
    ("苹果-0.28%", "-0.28%", "-"),
    ("S&P 500 -0.5%", "-0.5%", "-"),
    ("hisse -%2,71 oldu", "-%2,71", "-"),
    ("hisse %-2,71 oldu", "%-2,71", "-"),
    ("GOOG +0.28%", "+0.28%", "+"),
    ("GOOG ＋0.28％", "＋0.28％", "+"),
    ("▼2.5% by noon", "▼2.5%", "-"),
    ("▽ 2.5% by noon", "▽ 2.5%", "-"),
    ("↓2.5% by noon", "↓2.5%", "-"),
    ("🔻 2.5% by noon", "🔻 2.5%", "-"),
    ("▲ 2.5% by noon", "▲ 2.5%", "+"),
    ("△2.5% by noon", "△2.5%", "+"),
    ("⬆️ 2.5% by noon", "⬆️ 2.5%", "+"),
    ("AAPL 2.5%↑", "2.5%↑", "+"),
    ("AAPL 2.5% ▼", "2.5% ▼", "-"),
]


@pytest.mark.parametrize(("text", "words", "sign"), SIGNED)
def test_a_sign_belongs_to_its_number(text: str, words: str, sign: str) -> None:
    """Every usual plus, minus and arrow, before the number, before the marker or behind it."""
    percent = only(text)
    assert text[percent.start : percent.end] == words
    assert percent.sign == sign
    assert percent.sign_start is not None
    assert percent.start <= percent.sign_start < percent.end
    assert percent.signed == (-percent.value if sign == "-" else percent.value)


@pytest.mark.parametrize(
    "text",
    [
        "Nikkei 225 – 1.2% higher",
        "the stock - 2.5% on the day",
        "- 2.5% of customers left",
        "sub-2% growth",
        "a pre-2% era",
    ],
)
def test_a_dash_that_joins_is_no_minus(text: str) -> None:
    """Dashes between clauses, bullets and hyphens say nothing of the sign."""
    assert only(text).sign == ""


RANGES = [
    ("fell 2–3% today", "2–3%", "2", "3"),
    ("fell 2-3% today", "2-3%", "2", "3"),
    ("fell 2%-3% today", "2%-3%", "2", "3"),
    ("跌5~6%", "5~6%", "5", "6"),
    ("5％～6％下落", "5％～6％", "5", "6"),
    ("跌5%至6%", "5%至6%", "5", "6"),
    ("rose 2 to 3 percent", "2 to 3 percent", "2", "3"),
    ("rose between 2% and 3%", "2% and 3%", "2", "3"),
    ("rose between 2 and 3%", "2 and 3%", "2", "3"),
    ("naik 5 sampai 6 persen", "5 sampai 6 persen", "5", "6"),
    ("rose 2% to 3% in a day", "2% to 3%", "2", "3"),
    ("rose from 2% to 24% in a decade", "2% to 24%", "2", "24"),
    ("hisse %2-3 arttı", "%2-3", "2", "3"),
    ("endeks yüzde 2 ila 3 arttı", "yüzde 2 ila 3", "2", "3"),
    ("zwischen 2 und 3 Prozent", "2 und 3 Prozent", "2", "3"),
]


@pytest.mark.parametrize(("text", "words", "first", "second"), RANGES)
def test_a_range_is_one_percentage_with_two_ends(text: str, words: str, first: str, second: str) -> None:
    """Dashes, waves and words join two numbers, with one marker or two."""
    percent = only(text)
    assert text[percent.start : percent.end] == words
    assert (percent.kind, percent.range_from, percent.value) == (
        PercentKind.RANGE,
        Decimal(first),
        Decimal(second),
    )


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Apple and Meta rose 2% and 3%", ["2", "3"]),
        ("Apple rose 2%, Meta 3%", ["2", "3"]),
        ("con pérdidas del 2% y 3%, respectivamente", ["2", "3"]),
        ("Apple +2% -3% Meta", ["2", "-3"]),
        ("特斯拉跌3.2%，英伟达涨1.5%。", ["3.2", "1.5"]),
        ("jobless rate rose 0.2% to 4.1%", ["0.2", "4.1"]),
        ("fell 24.2% to 2.2%", ["24.2", "2.2"]),
        ("um 2 Basispunkte auf 4,05%", ["2", "4.05"]),
        ("(Google -0,28%) (Google -0,17%)", ["-0.28", "-0.17"]),
        ("AAPL ▲ 2.5% ▼ 1.5% MSFT", ["2.5", "-1.5"]),
    ],
)
def test_neighbours_stay_apart(text: str, values: list[str]) -> None:
    """Two percentages side by side are no range, and a sign between them belongs to the one behind it."""
    assert [each.signed for each in find_percents(text)] == [Decimal(value) for value in values]


OTHER_KINDS = [
    ("up 0.5 percentage points", PercentKind.PERCENTAGE_POINTS, "0.5"),
    ("up 0.5 percentage point", PercentKind.PERCENTAGE_POINTS, "0.5"),
    ("0.5%p 상승", PercentKind.PERCENTAGE_POINTS, "0.5"),
    ("0.5% 포인트 상승", PercentKind.PERCENTAGE_POINTS, "0.5"),
    ("提高0.5个百分点", PercentKind.PERCENTAGE_POINTS, "0.5"),
    ("0.5ポイント", None, ""),
    ("um 0,5 Prozentpunkte", PercentKind.PERCENTAGE_POINTS, "0.5"),
    ("naik 0,5 poin persentase", PercentKind.PERCENTAGE_POINTS, "0.5"),
    ("на 1,1 процентных пункта", PercentKind.PERCENTAGE_POINTS, "1.1"),
    ("up 0.5pp", PercentKind.PERCENTAGE_POINTS, "0.5"),
    ("rose 25 basis points", PercentKind.BASIS_POINTS, "25"),
    ("rose 25bps", PercentKind.BASIS_POINTS, "25"),
    ("±2% tolerance", PercentKind.PLUS_MINUS, "2"),
    ("+/-2% tolerance", PercentKind.PLUS_MINUS, "2"),
]


@pytest.mark.parametrize(("text", "kind", "value"), OTHER_KINDS)
def test_what_is_no_percentage_of_a_price_has_its_own_kind(
    text: str, kind: PercentKind | None, value: str
) -> None:
    """Percentage points, basis points and tolerances are told apart; index points are none of them."""
    found = [(each.kind, each.value) for each in find_percents(text)]
    assert found == ([] if kind is None else [(kind, Decimal(value))])


@pytest.mark.parametrize(
    "text",
    [
        "a percentage of the profit",
        "100 processors",
        "an app for 3 happy people",
        "一成不变的做法",
        "第一成员",
        "in per cent terms",
        "the % sign",
        "3.1.2% of nothing",
        "12.05.2024%",
        "BP shares",
    ],
)
def test_no_number_no_percentage(text: str) -> None:
    """A marker without a number of its own, and words that only contain a marker, say nothing."""
    assert find_percents(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("grew 1,234% after 2.5% and 3.1%", "1234"),
        ("grew 1,234% after 2,5% and 3,1%", "1.234"),
        ("grew 1.234% after 2,5% and 3,1%", "1234"),
        ("grew 1.234%", "1.234"),
        ("+4,100%", "4100"),
        ("+4,125%", "4.125"),
        ("the fund is up 4,125%", "4125"),
        ("steg 4,125% efter 2,5%", "4.125"),
        ("grew 0,234% after 2.5% and 3.1%", "0.234"),
    ],
)
def test_the_document_votes_on_an_ambiguous_separator(text: str, value: str) -> None:
    """Three digits behind one separator are decimals, unless other numbers or the words of the text say otherwise."""
    assert find_percents(text)[0].value == Decimal(value)


digits = st.sampled_from(["0123456789", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९", "０１２３４５６７８９", "۰۱۲۳۴۵۶۷۸۹"])
surroundings = st.text(
    alphabet=st.characters(exclude_categories=("Cs", "Nd", "No", "Nl")), max_size=30
).filter(lambda text: not set(text) & set("半半成割零一二三四五六七八九十百千两兩点點〇○"))


@given(
    before=surroundings,
    after=surroundings,
    whole=st.integers(0, 999),
    fraction=st.integers(0, 99),
    script=digits,
    separator=st.sampled_from(".,"),
    sign=st.sampled_from(["", "-", "+", "−", "▼", "▲"]),
)
def test_the_span_slices_the_text_and_reads_back_as_the_value(
    before: str, after: str, whole: int, fraction: int, script: str, separator: str, sign: str
) -> None:
    """Wherever it stands, and in whatever digits: the words of the span alone give the same percentage."""
    stated = f"{whole}{separator}{fraction:02}".translate(
        {ord(str(n)): char for n, char in enumerate(script)}
    )
    text = f"{before} ({sign}{stated}%) {after}"
    at = len(before) + 2
    found = [each for each in find_percents(text) if each.number_start == at + len(sign)]
    assert len(found) == 1
    percent = found[0]
    assert text[percent.start : percent.end] == f"{sign}{stated}%"
    assert percent.value == Decimal(f"{whole}.{fraction:02}")
    assert percent.decimals == 2
    alone = only(text[percent.start : percent.end])
    assert (alone.signed, alone.decimals) == (percent.signed, percent.decimals)


noise = st.text(
    alphabet=st.sampled_from("0123456789.,-–%٪ ()+▲~至点三成百分之persentoİ\u0301🔻\r\n\t٫'½/"), max_size=60
)


@given(noise)
def test_spans_are_in_order_and_inside_their_percentage(text: str) -> None:
    """No overlap, number and sign inside the span, values never negative; a folded text gives the same answer."""
    found = find_percents(text)
    end = 0
    for each in found:
        assert end <= each.start <= each.number_start < each.number_end <= each.end <= len(text)
        assert each.sign_start is None or each.start <= each.sign_start < each.end
        assert each.value >= 0
        end = each.end
    assert find_percents(text, fold(text)) == found


def test_every_word_that_joins_a_range_joins_one() -> None:
    """Of all packs, whatever its script, in lower case and as a title."""
    words = [each for each in standard().range_words if re.fullmatch(r"[^\W\d到至]+", each)]
    for word in [*words, *(each.title() for each in words)]:
        for text in (f"2 {word} 3%", f"2  {word}  3%", f"2 {word}\u00a03%"):
            assert [each.range_from for each in find_percents(text)] == [Decimal(2)], text


@given(
    st.lists(
        st.sampled_from(
            ["z", "3", " ", "pp", " pp", "bp", "pct", "persen", "percent", "%", "▲", "1,5", "\n"]
        ),
        max_size=20,
    ).map("".join)
)
def test_a_word_in_a_word_is_no_marker_in_any_script(text: str) -> None:
    """Letters of ASCII in front of a marker are passed over before the text is read; others are looked at one by one."""
    assert _spans(text) == _spans(text.replace("z", "ж"))


def _spans(text: str) -> list[tuple[int, int]]:
    return [(each.start, each.end) for each in find_percents(text)]
