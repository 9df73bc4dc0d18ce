"""Venues by all the names that news gives them: Yahoo's suffix, the bracket prefix, Reuters' letter, Bloomberg's code.

MICs are ISO 10383. Suffixes are those of Yahoo Finance; prefixes as printed in press releases ("NASDAQ: AAPL",
"IDX: BBCA", "XETRA: SAP").
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Venue:
    """One trading venue.

    Attributes:
        suffix: Yahoo's, with its dot; empty for the United States.
        prefixes: what stands before the colon, folded.
        reuters: the letters after the dot of a Reuters code, where they differ from Yahoo's.
        bloomberg: the two letters before "Equity".
    """

    mic: str
    suffix: str
    country: str
    currency: str
    prefixes: tuple[str, ...] = ()
    reuters: tuple[str, ...] = ()
    bloomberg: tuple[str, ...] = ()


_TABLE = """
XNAS||US|USD|nasdaq nasdaqgs nasdaqgm nasdaqcm nasdaq-gs nms xnas|O OQ|US UW UQ UR
XNYS||US|USD|nyse new-york-stock-exchange nyq xnys|N|US UN
XASE||US|USD|nyseamerican nyse-american nysemkt nyse-mkt amex ase xase|A|US UA
ARCX||US|USD|nysearca nyse-arca arca pcx arcx|P|US UP
BATS||US|USD|cboe bats cboebzx bzx|Z|US UF
OTCM||US|USD|otc otcmkts otcqb otcqx otcpk otcbb pink pnk otc-pink otcpink otcmarkets|PK OB|US UV
XLON|.L|GB|GBp|lse lon lse-aim aim london xlon uk|L|LN
XETR|.DE|DE|EUR|xetra etr ger fwb gr xetr frankfurt fse de|DE|GR GY
XFRA|.F|DE|EUR|fra xfra|F|GF
XSTU|.SG|DE|EUR|stu stuttgart|SG|GS
XMUN|.MU|DE|EUR|mun|MU|GM
XPAR|.PA|FR|EUR|epa euronext-paris paris par xpar fr|PA|FP
XAMS|.AS|NL|EUR|ams aex euronext-amsterdam amsterdam xams nl as|AS|NA
XBRU|.BR|BE|EUR|ebr bru euronext-brussels xbru br|BR|BB
XLIS|.LS|PT|EUR|els euronext-lisbon xlis ls|LS|PL
XDUB|.IR|IE|EUR|ise iseq euronext-dublin xdub|I|ID
XMIL|.MI|IT|EUR|bit bime mil borsa-italiana milan mta xmil|MI|IM
XMAD|.MC|ES|EUR|bme mce madrid xmad es|MC|SM
XSWX|.SW|CH|CHF|six swx vtx xswx zurich ch|S|SW SE VX
XWBO|.VI|AT|EUR|vie wbag wien xwbo|VI|AV
XSTO|.ST|SE|SEK|sto omx stockholm nasdaq-stockholm xsto se st|ST|SS
XCSE|.CO|DK|DKK|cph cse copenhagen nasdaq-copenhagen xcse dk|CO|DC
XHEL|.HE|FI|EUR|hel helsinki nasdaq-helsinki xhel he|HE|FH
XOSL|.OL|NO|NOK|osl ose oslo oslo-bors xosl no ol|OL|NO
XICE|.IC|IS|ISK|ice-iceland nasdaq-iceland xice|IC|IR
XWAR|.WA|PL|PLN|wse gpw warsaw xwar|WA|PW
XPRA|.PR|CZ|CZK|pse-cz pra xpra|PR|CP
XBUD|.BD|HU|HUF|bud bet xbud|BU|HB
XBSE|.RO|RO|RON|bvb bucharest xbse|BX|RO
ASEX|.AT|GR|EUR|athex ath asex|AT|GA
XIST|.IS|TR|TRY|bist ist ise-tr borsa-istanbul xist is|IS|TI
MISX|.ME|RU|RUB|moex mcx micex misx|MM|RM RX
XTAE|.TA|IL|ILA|tase tlv xtae|TA|IT
XSAU|.SR|SA|SAR|tadawul sau xsau|SE|AB
XADS|.AE|AE|AED|adx xads|AD|UH
XDFM|.AE|AE|AED|dfm xdfm|DU|UH
DSMD|.QA|QA|QAR|qse dsm dsmd|QA|QD
XKUW|.KW|KW|KWF|kse-kw boursa-kuwait xkuw|KW|KK
XCAI|.CA|EG|EGP|egx xcai|CA|EY EC
XJSE|.JO|ZA|ZAc|jse xjse|J|SJ
XNSA|.LG|NG|NGN|ngx nse-ng xnsa|LG|NL
XTKS|.T|JP|JPY|tyo tse jpx tokyo tse-jp xtks jp|T|JP JT
XKRX|.KS|KR|KRW|krx kospi kse xkrx ks kr|KS|KS KP
XKOS|.KQ|KR|KRW|kosdaq xkos kq|KQ|KQ
XSHG|.SS|CN|CNY|sse sha shse shanghai xshg ss|SS|CG CH
XSHE|.SZ|CN|CNY|szse she shenzhen xshe sz|SZ|CS CH
XBSC|.BJ|CN|CNY|bse-cn bjse xbsc|BJ|CH
XHKG|.HK|HK|HKD|hkex sehk hkg hkse hk xhkg|HK|HK
XTAI|.TW|TW|TWD|twse tpe tai tw xtai|TW|TT
ROCO|.TWO|TW|TWD|tpex two gtsm roco|TWO|TT
XNSE|.NS|IN|INR|nse nsei xnse ns|NS|IS IN
XBOM|.BO|IN|INR|bse bom xbom bo|BO|IB IN
XIDX|.JK|ID|IDR|idx bei jkt jkse xidx jk|JK|IJ
XKLS|.KL|MY|MYR|klse bursa bursa-malaysia kl xkls|KL|MK
XSES|.SI|SG|SGD|sgx ses xses si|SI|SP
XBKK|.BK|TH|THB|set bkk mai xbkk bk|BK|TB
XPHS|.PS|PH|PHP|pse phs xphs ps|PS|PM
XSTC|.VN|VN|VND|hose hsx xstc|HM|VN VM
HSTC|.VN|VN|VND|hnx hstc|HN|VN VH
XASX|.AX|AU|AUD|asx xasx ax au|AX|AU AT
XNZE|.NZ|NZ|NZD|nzx nze nzse xnze nz|NZ|NZ
XTSE|.TO|CA|CAD|tsx tse tor toronto xtse|TO|CN CT
XTSX|.V|CA|CAD|tsxv tsx-v cve xtsx|V|CN CV
XCNQ|.CN|CA|CAD|cse-ca cnsx xcnq|CD|CN
NEOE|.NE|CA|CAD|neo neoe|NLB|CN
BVMF|.SA|BR|BRL|b3 bovespa bvmf bmf|SA|BZ BS
XMEX|.MX|MX|MXN|bmv mex xmex mx|MX|MM MF
XBUE|.BA|AR|ARS|ba bcba byma bue xbue|BA|AR
XSGO|.SN|CL|CLP|sgo bcs xsgo|SN|CI CC
XBOG|.CL|CO|COP|bvc xbog|CN|CB
XLIM|.LM|PE|PEN|bvl xlim|LM|PE
XKAR|.KA|PK|PKR|psx kar xkar|PSX|PK PA
XCOL|.CM|LK|LKR|cse-lk col xcol|CM|SL
"""


def _venue(line: str) -> Venue:
    mic, suffix, country, currency, prefixes, reuters, bloomberg = line.split("|")
    return Venue(
        mic=mic,
        suffix=suffix,
        country=country,
        currency=currency,
        prefixes=tuple(each.replace("-", " ") for each in prefixes.split()),
        reuters=tuple(reuters.split()),
        bloomberg=tuple(bloomberg.split()),
    )


VENUES = tuple(_venue(line) for line in _TABLE.strip().splitlines())
BY_MIC = {venue.mic: venue for venue in VENUES}
COUNTRY_OF_MIC = {venue.mic: venue.country for venue in VENUES}
US_MICS = frozenset(venue.mic for venue in VENUES if venue.country == "US")

_BY_PREFIX: dict[str, tuple[str, ...]] = {}
_BY_REUTERS: dict[str, tuple[str, ...]] = {}
_BY_BLOOMBERG: dict[str, tuple[str, ...]] = {}
_BY_SUFFIX: dict[str, tuple[str, ...]] = {}
for _each in VENUES:
    for _prefix in _each.prefixes:
        _BY_PREFIX[_prefix] = (*_BY_PREFIX.get(_prefix, ()), _each.mic)
    for _code in _each.reuters:
        _BY_REUTERS[_code] = (*_BY_REUTERS.get(_code, ()), _each.mic)
    for _code in _each.bloomberg:
        _BY_BLOOMBERG[_code] = (*_BY_BLOOMBERG.get(_code, ()), _each.mic)
    if _each.suffix:
        _BY_SUFFIX[_each.suffix[1:]] = (*_BY_SUFFIX.get(_each.suffix[1:], ()), _each.mic)


def mics_of_prefix(prefix: str) -> tuple[str, ...]:
    """Return the venues that a folded bracket prefix names (``nasdaq``, ``bei``), or none."""
    return _BY_PREFIX.get(" ".join(prefix.replace("-", " ").split()), ())


def mics_of_reuters(letters: str) -> tuple[str, ...]:
    """Return the venues of a Reuters code's letters (``O`` of ``AAPL.O``)."""
    return _BY_REUTERS.get(letters, ())


def mics_of_bloomberg(code: str) -> tuple[str, ...]:
    """Return the venues of a Bloomberg country code (``LN`` of ``BARC LN Equity``)."""
    return _BY_BLOOMBERG.get(code, ())


def mics_of_suffix(suffix: str) -> tuple[str, ...]:
    """Return the venues of Yahoo's suffix without its dot (``JK``)."""
    return _BY_SUFFIX.get(suffix, ())
