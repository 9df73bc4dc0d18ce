"""Japanese headlines: a comma stands for the particle, and what another one did is only the cause."""

import pytest

from tests.extract.reading import moves

HEADLINES = [
    ("the cause of a rise", "アドバンテスト、増益決算で6%高", ["6857.T +6"]),
    ("what another share did", "東エレク、米エヌビディア急落で2%安", ["8035.T -2"]),
    ("somebody unknown moved", "トヨタ、子会社のアクメが決算で5%高", []),
    ("somebody unknown opens the headline", "アクメ工業、資生堂との提携で8%高", []),
    ("a metric grew", "資生堂、純利益が円安で20%増", []),
]


@pytest.mark.parametrize(
    ("text", "expected"), [row[1:] for row in HEADLINES], ids=[row[0] for row in HEADLINES]
)
def test_who_opens_a_headline_moved(text: str, expected: list[str]) -> None:
    """The name that opens it, unless another word with a particle is the subject."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("三菱商事と丸紅の株価は2%から4%下落した。", []),
        ("東証1部の下落銘柄は91%、上昇は6%だった。", []),
        ("日経平均は40000から3%下落した。", ["^N225 -3"]),
    ],
)
def test_ends_of_a_range_and_counts_of_stocks_are_no_move(text: str, told: list[str]) -> None:
    """Two percentages that から joins are one range; how many stocks fell is no fall."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("任天堂は火曜日に3%上昇した後、1%下落した。", ["7974.T +3", "7974.T -1"]),
        ("任天堂は火曜日に3%上昇した後、アクメ工業は1%下落した。", ["7974.T +3"]),
        ("テンセント・ホールディングスは、1.3%上昇した。", ["0700.HK +1.3"]),
        ("BYDエレクトロニクスは、1.3%上昇した。", []),
    ],
)
def test_a_sentence_goes_on_and_a_name_ends(text: str, told: list[str]) -> None:
    """What stands behind "after" goes on about the same share; what a group is called ends its name."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("東証の終値は日経平均 30,120円(▲210円、▲0.7%)", ["^N225 -0.7"]),
        ("リップル 80円(▲3.1%) ライトコイン 9,000円(▼2.2%)", ["XRP-USD +3.1", "LTC-USD -2.2"]),
        ("ホンダ株も反落した(▲2.4%)", ["7267.T -2.4"]),
    ],
)
def test_a_black_triangle_is_a_minus(text: str, told: list[str]) -> None:
    """Where no white or turned one stands for falls, as on pages of coins."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("スバルは、北米向けの出荷を止めるとの発表が嫌気され5%安となった。", ["7270.T -5"]),
        ("原油先物相場は需要の先細り懸念から3%超反落した。", ["CL=F -3"]),
        ("任天堂の株価は、新型機の販売不振が重荷となり6%安まで売られた。", ["7974.T -6"]),
        ("マイクロソフトの株価は前日終値と比べ一時4%超上昇した。", ["MSFT +4"]),
        ("スバルは、子会社の売上高が5%減少したと発表した。", []),
    ],
)
def test_a_cause_is_no_subject(text: str, told: list[str]) -> None:
    """What was disliked, or weighed on it, tells why the topic moved; words that only prices have leave metrics between alone."""
    assert moves(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("インテルは決算を発表した。アナリストは評価したが、株価は5%下落した。", ["INTC -5"]),
        (
            "インテルは決算を発表した。歯科用品を製造するベルフィンテックは増収だったが、株価は5%急落した。",
            [],
        ),
    ],
)
def test_a_described_stranger_owns_the_price(text: str, told: list[str]) -> None:
    """Whoever nobody knows is the topic behind what its company does; an analyst is none."""
    assert moves(text) == told


def test_a_change_in_brackets_has_two_signs() -> None:
    """Points and per cent may stand together with no space, each with its sign."""
    text = (
        "アジア株の終値は 香港ハンセン指数 24000.10（-31.20-0.13%） 韓国総合株価指数 3100.50（+9.10+0.29%）"
    )
    assert moves(text) == ["^HSI -0.13", "^KS11 +0.29"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("米アップルの株価は25日、中国での販売減速が伝わり2.5%下落した。", ["AAPL -2.5"]),
        ("トヨタ自動車の株価は割安で、営業利益は3%上昇した。", []),
        ("東京エレクトロンに買いが入り、5.1%高となった。", ["8035.T +5.1"]),
        ("トヨタ自動車に電池を供給する会社に買いが入り、3%高となった。", []),
        ("NYダウが下落したほかナスダック指数が約2.8%安と急落した。", ["^IXIC -2.8"]),
        ("ナスダックも史上最高値に迫り、この日は159.75ポイント(0.87%)上昇した。", ["^IXIC +0.87"]),
        ("テスラが買われた。新興企業であるベルフィンテックの株価は、23%急落した。", []),
        ("ビットコインの採掘難易度は6%上昇した。", []),
        ("〔欧州株式〕おおむね上昇=英0.32%安、独1.70%高(7日)", []),
        ("FTSEの構成銘柄では、生活用品大手ベルフィン・ベンキーロが6.62%高。", []),
        ("FTSEユーロファースト300種は0.36%高。", []),
    ],
)
def test_a_topic_moved_for_what_is_told_of_it(text: str, told: list[str]) -> None:
    """Orders and reports stand between a topic and its move; a day is no topic; an index does not begin with the clause before it."""
    assert moves(text) == told
