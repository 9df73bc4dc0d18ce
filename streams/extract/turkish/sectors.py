"""Sectors of Borsa Istanbul that stand for their index: "sektör endeksleri arasında en çok kazandıran yüzde 4,8 ile iletişim"."""

import re

from streams.extract.prose.sentence import Name
from streams.instruments.directory import Directory

_SYMBOLS = {
    "aracı kurum": "XAKUR.IS", "aracı kurumlar": "XAKUR.IS", "banka": "XBANK.IS", "bankacılık": "XBANK.IS", "bankalar": "XBANK.IS", "bilişim": "XBLSM.IS",
    "elektrik": "XELKT.IS", "finansal kiralama": "XFINK.IS", "finansal kiralama, faktoring": "XFINK.IS", "finansal kiralama faktoring": "XFINK.IS",
    "gayrimenkul yatırım ortaklıkları": "XGMYO.IS", "gayrimenkul yatırım ortaklığı": "XGMYO.IS", "gıda": "XGIDA.IS", "gıda içecek": "XGIDA.IS", "gıda, içecek": "XGIDA.IS",
    "gıda ve içecek": "XGIDA.IS", "hizmet": "XUHIZ.IS", "hizmetler": "XUHIZ.IS", "holding": "XHOLD.IS", "holding ve yatırım": "XHOLD.IS", "iletişim": "XILTM.IS",
    "inşaat": "XINSA.IS", "kimya petrol plastik": "XKMYA.IS", "kimya, petrol, plastik": "XKMYA.IS", "kimya": "XKMYA.IS", "madencilik": "XMADN.IS", "mali": "XUMAL.IS",
    "menkul kıymet yatırım ortaklıkları": "XYORT.IS", "menkul kıymet yatırım ortaklığı": "XYORT.IS", "metal ana": "XMANA.IS", "metal ana sanayi": "XMANA.IS",
    "metal eşya": "XMESY.IS", "metal eşya makina": "XMESY.IS", "metal eşya, makina": "XMESY.IS", "orman kağıt basım": "XKAGT.IS", "orman, kağıt, basım": "XKAGT.IS",
    "sanayi": "XUSIN.IS", "sınai": "XUSIN.IS", "sigorta": "XSGRT.IS", "sigortacılık": "XSGRT.IS", "spor": "XSPOR.IS", "taş toprak": "XTAST.IS", "taş, toprak": "XTAST.IS",
    "teknoloji": "XUTEK.IS", "tekstil": "XTEKS.IS", "tekstil deri": "XTEKS.IS", "tekstil, deri": "XTEKS.IS", "ticaret": "XTCRT.IS", "turizm": "XTRZM.IS",
    "ulaştırma": "XULAS.IS",
}  # fmt: skip
"""Yahoo's symbols of the sector indices that Borsa Istanbul calculates."""
_FOLDED = {name.translate(str.maketrans("ışğüöç", "isguoc")): symbol for name, symbol in _SYMBOLS.items()}
_ANY = "|".join(re.escape(each) for each in sorted(_FOLDED, key=len, reverse=True))
_WITH = r"(?:ile|artisla|yukselisle|primle|kazancla|dususle|kayipla|gerilemeyle|azalisla)"
_NAMED = re.compile(
    rf"(?:yuzde|%) ?\d+(?:[.,]\d+)?(?: oraninda| degerinde)?(?: deger)? {_WITH} (?P<sector>{_ANY})(?=[,;.]|$| (?:endeksi|sektoru|oldu|olurken|olarak|olmustur|ve |en |seklinde|gercekles|kaydedil))"
)
_SECTORS = re.compile(r"\bsektor(?:ler|u|leri|lerin)?\b|\bsektor endeks|\bsektorel\b")


def speaks_of_sectors(folded: str) -> bool:
    """Whether a window speaks of sectors, so that the name of one may stand for its index."""
    return "sektor" in folded and _SECTORS.search(folded) is not None


def with_sectors(names: list[Name], text: str, folded: str, offset: int, directory: Directory) -> list[Name]:
    """Return the names with the sector that a number is given to as its index; ``folded`` is the window of ``text`` at ``offset``."""
    found = list(names)
    for match in _NAMED.finditer(folded):
        start, end = match.start("sector") + offset, match.end("sector") + offset
        listing = directory.by_symbol(_FOLDED[match["sector"]])
        if listing is None or any(each.meets(start, end) for each in names):
            continue
        found.append(
            Name(
                start=start,
                end=end,
                name_end=end,
                surface=text[start:end],
                listing=listing,
                alias=None,
                stated=(listing,),
            )
        )
    return found if len(found) == len(names) else sorted(found, key=lambda name: name.start)
