"""Sectors of Borsa Istanbul that stand for their index: "sektör endeksleri arasında en çok kazandıran yüzde 4,8 ile iletişim"."""

import re
from dataclasses import replace

from schemas.vocabulary import InstrumentType
from streams.extract.codes.symbols import symbol_alone, with_name
from streams.extract.prose.sentence import Name
from streams.instruments.directory import Directory
from streams.text.patterns import Pattern

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
    "ulaştırma": "XULAS.IS", "kimya, petrol ve plastik": "XKMYA.IS", "finansal kiralama ve faktoring": "XFINK.IS", "orman, kağıt ve basım": "XKAGT.IS", "metal eşya ve makina": "XMESY.IS",
    "metal eşya ve makine": "XMESY.IS", "metal eşya, makine": "XMESY.IS", "metal eşya makine": "XMESY.IS", "gayrimenkul": "XGMYO.IS",
}  # fmt: skip
"""Yahoo's symbols of the sector indices that Borsa Istanbul calculates."""
_FOLDED = {name.translate(str.maketrans("ışğüöç", "isguoc")): symbol for name, symbol in _SYMBOLS.items()}
_ANY = "|".join(re.escape(each) for each in sorted(_FOLDED, key=len, reverse=True))
_WITH = r"(?:ile|artisla|yukselisle|primle|kazancla|dususle|kayipla|gerilemeyle|azalisla)"
_NAMED = Pattern(
    rf"(?:yuzde|%) ?\d+(?:[.,]\d+)?(?:['’]y?l[ae]|(?: oraninda| degerinde)?(?: deger)? {_WITH}) (?P<sector>{_ANY})(?=[,;.]|$| (?:endeksi|sektoru|oldu|olurken|olarak|olmustur|ve |en |seklinde|gercekles|kaydedil))"
)
_LISTED = Pattern(
    rf"(?:^|[,;:] |\bve |\bise |\byer alan |endekslerinden |endekslerinde )(?P<sector>{_ANY})(?: endeksi(?:nde)?)? (?:ise |de |da )?(?:yuzde |%) ?\d"
)
"""A sector before its number, in a list of sectors: "holding %0,8, sigorta %0,5 ekside"."""
_OF_THE_MARKET = ("endeks", "borsa", "bist", "seans", "gun sonu", "kapanis", "hisse")
"""Words without which a sector is one of the economy: "sektörler arasında en çok artış yüzde 12 ile turizm oldu"."""
_A_LIST = 2
_OF_WHOLE = frozenset(["XU100.IS", "XU030.IS", "XU050.IS", "XUTUM.IS"])
_SECTORS = Pattern(r"\bsektor(?:ler|u|leri|lerin)?\b|\bsektor endeks|\bsektorel\b")


def speaks_of_sectors(folded: str, names: list[Name]) -> bool:
    """Whether a window speaks of sectors, or names the index of one, so that the name of another may stand for its index."""
    if "sektor" in folded and _SECTORS.search(folded) is not None:
        return any(word in folded for word in _OF_THE_MARKET)
    if " endeksi" in folded and len(_LISTED.findall(folded)) > _A_LIST:
        return True
    symbols = {each.listing.symbol for each in names} - _OF_WHOLE
    return any(symbol.startswith("X") and symbol.endswith(".IS") for symbol in symbols)


def with_sectors(names: list[Name], text: str, folded: str, offset: int, directory: Directory) -> list[Name]:
    """Return the names with the sectors that numbers are given to as their indices; ``folded`` is the window of ``text`` at ``offset``."""
    found = names
    for match in (*_NAMED.finditer(folded), *_LISTED.finditer(folded)):
        start, end = match.start("sector") + offset, match.end("sector") + offset
        listing = directory.by_symbol(_FOLDED[match["sector"]])
        if listing is None or any(
            each.meets(start, end) and not _is_inside(each, start, end) for each in names
        ):
            continue
        found = with_name(found, symbol_alone(start, end, text[start:end], listing))
    return found


def _is_inside(name: Name, start: int, end: int) -> bool:
    """Whether a name is only a part of a sector's: "kimya, petrol ve plastik"."""
    return start < name.start and name.end <= end


def without_foreign(names: list[Name], folded: str) -> list[Name]:
    """Return the names with sector indices as unlisted where only markets abroad are named: "Hong Kong borsası düştü, teknoloji endeksi de"."""
    indices = [each for each in names if each.type is InstrumentType.INDEX]
    own = [each for each in indices if each.listing.country == "TR"]
    if not own or len(own) == len(indices) or "bist" in folded or "istanbul" in folded:
        return names
    if any(each.listing.symbol in _OF_WHOLE for each in own):
        return names
    return [
        replace(each, listed=False) if each in own and "endeks" in each.surface else each for each in names
    ]
