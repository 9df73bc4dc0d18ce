"""Bare codes of well-known US stocks and funds in English prose: "NVDA fell 2.3%", "QQQ is up about 4%"."""

from streams.extract.codes.cashtags import as_cashtags, behind_us_venues, in_the_us
from streams.extract.codes.symbols import Resolve, symbol_alone, with_name
from streams.extract.names.doubts import belongs_to_another
from streams.extract.names.meanings import folded_whole
from streams.extract.prose.sentence import Name
from streams.text.patterns import Pattern

_STOCKS = """
AAPL MSFT NVDA AMZN GOOG GOOGL META TSLA AVGO NFLX ORCL CRM ADBE AMD INTC QCOM TXN CSCO MRVL MCHP ADI NXPI LRCX AMAT KLAC ASML TSM ARM SMCI DELL HPQ HPE WDC STX SNDK NTAP
PANW CRWD FTNT ZS OKTA DDOG MDB PLTR SNOW INTU ADSK WDAY VEEV TTD PINS RBLX COIN HOOD SOFI PYPL AFRM UPST ABNB UBER LYFT DASH CVNA BKNG EXPE SHOP MELI BABA PDD BIDU NIO XPEV RIVN LCID
TSMC MSTR MARA RIOT IREN CRWV NBIS IONQ RGTI QBTS SOUN BBAI UPWK ROKU TTWO ATVI SPOT ZM DOCU TWLO NTNX CDNS SNPS GLW APH ANET CIEN LITE COHR ONTO
JPM BAC WFC BLK SCHW AXP COF USB PNC TFC FITB HBAN MTB STT NTRS CME SPGI MCO MSCI FICO AIG PRU TRV ALLY CFG SYF BRK
UNH ELV HUM CNC CVS WBA MRK PFE LLY ABBV BMY AMGN GILD BIIB REGN VRTX MRNA BNTX NVAX NVO AZN SNY ABT MDT SYK BSX ISRG DXCM IDXX ZTS TMO DHR ILMN BDX BAX VTRS TEVA HIMS
WMT TGT COST DG DLTR KR SBUX MCD CMG YUM DPZ NKE LULU UAA TJX ROST BURL BBY ULTA EBAY ETSY CHWY GME AMC BBBY KSS JWN ANF AEO URBN DECK CROX ONON VFC TPR CPRI PVH WSM
PEP KDP MNST STZ MDLZ GIS KHC CPB SJM HSY CAG TSN HRL CLX KMB PG BTI BUD
XOM CVX OXY SLB HAL BKR MPC VLO PSX EOG DVN FANG APA MRO HES KMI WMB OKE LNG EPD CHK EQT CNX RRC
BA LMT NOC RTX LHX HII TXT HON MMM EMR ETN ROK CMI PCAR FDX UPS UNP CSX NSC ODFL XPO JBHT DAL UAL LUV AAL JBLU ALK RCL CCL NCLH MAR HLT WYNN LVS MGM CZR DKNG PENN
STLA HMC RACE HOG APTV BWA KMX AZO ORLY
DIS CMCSA WBD PARA PSKY FOXA VZ TMUS CHTR SIRI SNAP TWTR NWSA NYT
NEM KGC AEM AUY PAAS WPM FNV FCX NUE STLD CLF AA MOS NTR DOW LYB SHW APD ECL PPG IFF ALB SQM CCJ LEU OKLO SMR VST CEG NRG NEE DUK AEP EXC SRE PCG AWK
AMT CCI PLD EQIX DLR PSA SPG VICI AVB EQR INVH RDFN LEN DHI PHM TOL NVR KBH
FSLR ENPH SEDG PLUG FCEL BLNK CHPT QS SPCE RKLB ASTS LUNR JOBY ACHR BYND CGC TLRY ACB CRON
FB SQ YHOO LNKD GRPN ZNGA FEYE VRX MYL CELG AGN ESRX AET ANTM CTXS XLNX MXIM TWX CBS VIAB VIAC DISCA BBT SIVB FRC SBNY
"""
_FUNDS = """
SPY QQQ DIA IWM VOO VTI IVV TQQQ SQQQ SOXL SOXS SOXX SMH SPXL SPXS UPRO XLF XLE XLK XLV XLY XLP XLI XLU XLB XLRE XLC XBI IBB KRE XHB ITB XRT XOP XME GDX GDXJ GLD SLV IAU USO UNG UCO
TLT IEF SHY AGG BND LQD HYG JNK EEM EFA FXI KWEB EWZ EWJ INDA ARKK ARKG JETS VIXY UVXY SVXY VXX TNA TZA LABU BITO IBIT GBTC FBTC ETHA RSP VNQ SDS SSO
"""
_KNOWN = frozenset((*_STOCKS.split(), *_FUNDS.split()))
"""Codes that in capitals are words or stand for other things, too, are left out: ALL, COP, GM."""
_SHORT = frozenset({"GS", "MS"})
"""Codes of banks that are short names of other companies elsewhere."""
_CODE = Pattern(
    r"(?P<code>[A-Z](?<![\w$#@&./:'’-].)[A-Z]{1,4})(?=(?:['’]s)?(?:,? (?:\(?[+\-−–↑↓▲▼]?\d|[+\-−–]|[a-z]{2,}|[↑↓▲▼⬆⬇🔻🔺])|, [A-Z]{2,5}\b|/|\)))"
)
"""A code in capitals before a small word, a number, an arrow, or alone in brackets; what may not stand before it is asked behind
its first letter, because what lies between capitals is then passed over faster."""
_AROUND = 40
_INDIAN = {
    "HAL": Pattern(
        r"\b(?:sensex|nifty|nse|bse|rs\.? ?\d|crores?|lakhs?|indian?|tejas|bel|bdl|bhel|mazagon|defence|hal share price)\b|₹"
    )
}
"""Codes by which Indian papers call a company of their own, where a text says one of these."""
_IN_CHINESE = Pattern(
    r"(?<![A-Za-z\d.&/$:：-])(?P<code>[A-Z]{2,5})(?=(?:[、和及][A-Z][A-Za-z]{1,11}){0,6}(?:股[价價]|盘[前后]|盤[前後]|[大收急劲勁暴狂续續微小跳低高开開均齐齊]|一度){0,4}[涨漲跌升挫扬揚])"
)
"""A code right before a Chinese word of motion, or before others of a list: "QBTS、QUBT涨超11%"."""
_IN_KOREAN = Pattern(
    r"(?P<word>[가-힣A-Za-z][가-힣A-Za-z&·]{0,13})\((?P<code>[A-Z]{2,5})\)(?=(?:의)?\s?주가|(?:,|은|는|이|가)\s[^\n.]{0,60}?주가)"
)
"""A company that nobody knows before its code in brackets, of whose price the words behind it tell: "노드슨(NDSN)의 주가가"."""
_SURE = 3
"""A code that is not well known is taken in Chinese from so many letters on."""
_AMERICAN = Pattern("美股|美東|美东|纳斯达克|納斯達克|那斯達克|纽约|紐約|华尔街|華爾街|盘前|盤前|盘后|盤後")
_TERM_WORDS = """
PCB CPO MLCC HBM ETF LPG LNG PVC PTA PP PE VIX MSCI BDI CPI PPI PMI GDP DRAM NAND SSD AI AR VR MR GPU CPU TPU NPU AIDC
IDC IPO OPEC SOX DAX CAC BSE LED OLED LCD REIT REITS LME COMEX CBOT NFT EDA CXO CRO SAAS RISC LU SC BR EG EB MA SM SF UR SH
"""
_TERMS = frozenset(_TERM_WORDS.split())
"""Short for goods, trades and figures, which are nobody's code."""


def with_us_codes(
    text: str, start: int, end: int, folded: str, names: list[Name], resolve: Resolve
) -> list[Name]:
    """Return the names of a stretch of English with its cashtags, the codes behind a US exchange and the bare ones."""
    if "nasdaq" in folded or "nyse" in folded:
        names = behind_us_venues(text, start, end, names, resolve)
    if "$" in folded:
        names = as_cashtags(text, start, end, names, resolve)
    found = names
    for match in _CODE.finditer(text, start, end):
        code = match.group("code")
        if code not in _KNOWN and code not in _SHORT:
            continue
        if code in _INDIAN and _INDIAN[code].search(folded_whole(text)) is not None:
            continue
        inside = [each for each in found if each.meets(*match.span())]
        if any(each.stated or (each.start, each.end) != match.span() for each in inside):
            continue
        listed = in_the_us(resolve(code))
        if (
            not listed
            or _is_in_capitals(text, *match.span())
            or belongs_to_another(text, *match.span(), listed[0])
        ):
            continue
        if any(each.issuer == listed[0].issuer_id for each in inside):
            continue
        found = with_name(found, symbol_alone(*match.span(), code, listed[0]))
    return found


def with_us_codes_in_chinese(
    text: str, start: int, end: int, names: list[Name], resolve: Resolve
) -> list[Name]:
    """Return the names of a stretch of Chinese with the codes of US stocks before its words of motion, in a text that tells of that market or of a well-known code."""
    found = names
    for match in _IN_CHINESE.finditer(text, start, end):
        code = match.group("code")
        inside = [each for each in found if each.meets(*match.span())]
        if code in _TERMS or any(each.listing.country == "US" or not each.is_stock for each in inside):
            continue
        listed = in_the_us(resolve(code))
        if not listed or (code not in _KNOWN and (len(code) < _SURE or _AMERICAN.search(text) is None)):
            continue
        found = with_name(found, symbol_alone(*match.span(), code, listed[0]))
    return found


def with_us_codes_in_korean(
    text: str, start: int, end: int, names: list[Name], resolve: Resolve
) -> list[Name]:
    """Return the names of a stretch of Korean with the US stocks that only their codes in brackets tell, where no other name comes before the price."""
    found = names
    for match in _IN_KOREAN.finditer(text, start, end):
        place = text.find("주가", match.end())
        if match["code"] in _TERMS or any(each.meets(match.start(), place) for each in names):
            continue
        listed = in_the_us(resolve(match["code"]))
        if listed:
            found = with_name(found, symbol_alone(*match.span(), match["code"], listed[0]))
    return found


def _is_in_capitals(text: str, start: int, end: int) -> bool:
    """Whether the words around a code are printed in capitals, too."""
    around = text[max(0, start - _AROUND) : start] + text[end : end + _AROUND]
    letters = [char for char in around if char.isalpha()]
    return sum(1 for char in letters if char.isupper()) * 2 > len(letters)
