"""Countries whose indices a Chinese list gives one word for ("法國、德國和意大利主要股指均跌超過2%"), and Hong Kong's shares that moved."""

from streams.extract.codes.symbols import symbol_alone, with_name
from streams.extract.prose.sentence import Name
from streams.instruments.directory import Directory
from streams.text.patterns import Pattern

_LISTS = {
    "^FCHI": "法國 法国", "^GDAXI": "德國 德国", "^FTSE": "英國 英国", "FTSEMIB.MI": "意大利 義大利", "^IBEX": "西班牙", "PSI20.LS": "葡萄牙", "^AEX": "荷蘭 荷兰", "^BFX": "比利時 比利时",
    "^SSMI": "瑞士", "^OMX": "瑞典", "^ATX": "奧地利 奥地利", "^N225": "日本", "^KS11": "韓國 韩国 南韓", "^BSESN": "印度", "^JKSE": "印尼 印度尼西亞 印度尼西亚", "^SET.BK": "泰國 泰国",
    "PSEI.PS": "菲律賓 菲律宾", "^KLSE": "馬來西亞 马来西亚", "^STI": "新加坡", "^VNINDEX.VN": "越南", "IMOEX.ME": "俄羅斯 俄罗斯", "XU100.IS": "土耳其", "^BVSP": "巴西", "^MXX": "墨西哥",
    "^GSPTSE": "加拿大", "^AXJO": "澳洲 澳大利亞 澳大利亚", "^TWII": "台灣 台湾 臺灣", "^HSI": "香港", "^NZ50": "新西蘭 新西兰 紐西蘭", "GD.AT": "希臘 希腊", "^TA125.TA": "以色列",
    "^TASI.SR": "沙特阿拉伯 沙烏地阿拉伯 沙特", "WIG20.WA": "波蘭 波兰", "^MERV": "阿根廷",
}  # fmt: skip
_SYMBOLS = {name: symbol for symbol, names in _LISTS.items() for name in names.split()}
"""Each country's main index, as Yahoo calls it."""
_COUNTRY = "|".join(sorted(_SYMBOLS, key=len, reverse=True))
_LIST = Pattern(
    rf"(?<![\u4e00-\u9fff])(?:(?:{_COUNTRY})(?:、|和|及|以及|與|与))+(?:{_COUNTRY})(?:等[國国])?(?:的|三國|三国|兩國|两国)?(?:三大|主要|基準|基准)?(?:股指|股市|股票市場|股票市场|股票指數|股票指数|指數|指数)"
)
_ONE = Pattern(_COUNTRY)
_WORDS = ("股", "指數", "指数")


_HONG_KONG = Pattern(
    r"(?:^|[\s，。；、,;】〉》：:]|拖累|[带帶][动動]|推升|激[励勵])(?P<name>港股)(?=(?:[午早尾][盤盘]|[盤盘]中|今早|[開开][盤盘]|收[盤盘]?|今[日天]?|昨[日天]?|[單单]日|一度|\d+天|[上本]?[周週]|大|急|狂|[勁劲]|重|[飆飙]|暴|微|小|[續续]|[強强]|反|下|上|走)*"
    r"[漲涨跌挫升揚扬彈弹殺杀瀉泻][逾超近約约破達达了幅]*\s?\d[\d.]*\s?%)"
)
"""Hong Kong's shares as what moved by so much, and not as where somebody trades."""
_HANG_SENG = "^HSI"


def with_countries(
    names: list[Name], text: str, folded: str, *, offset: int, directory: Directory
) -> list[Name]:
    """Return the names with the countries of a list that a word for their indices ends; ``folded`` is the window of ``text`` at ``offset``."""
    if "港股" in folded and (moved := _HONG_KONG.search(folded)) is not None:
        hang_seng = directory.by_symbol(_HANG_SENG)
        low, high = moved.start("name") + offset, moved.end("name") + offset
        if hang_seng is not None:
            names = with_name(names, symbol_alone(low, high, text[low:high], hang_seng))
    if not any(word in folded for word in _WORDS) or _LIST.search(folded) is None:
        return names
    found = list(names)
    for listed in _LIST.finditer(folded):
        places = [each.span() for each in _ONE.finditer(folded, *listed.span())]
        symbols = [_SYMBOLS[folded[start:end]] for start, end in places]
        listings = [directory.by_symbol(symbol) for symbol in symbols]
        spans = [*places[:-1], (places[-1][0], listed.end())]
        countries = [
            symbol_alone(start + offset, end + offset, text[start + offset : end + offset], listing)
            for (start, end), listing in zip(spans, listings, strict=True)
            if listing is not None
        ]
        if len(countries) == len(spans):
            low, high = listed.start() + offset, listed.end() + offset
            found = [*(each for each in found if not each.meets(low, high)), *countries]
    return sorted(found, key=lambda each: each.start)
