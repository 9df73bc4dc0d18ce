"""Small words that say where something stands or what it is measured against, in many languages (folded)."""

import re
from functools import lru_cache

from streams.text.patterns import Pattern

GERMANIC = frozenset(["de", "nl", "sv", "da", "no"])
NORDIC = frozenset(["sv", "da", "no"])
CAPITAL_NOUNS = frozenset(["de", "lb"])
"""Languages in which a capital is no sign of a name."""
NORTHERN = NORDIC | {"nl"}
LOCATIVES = frozenset(
    [
        "in",
        "at",
        "on",
        "of",
        "the",
        "im",
        "am",
        "an",
        "der",
        "den",
        "dem",
        "auf",
        "nel",
        "nella",
        "nell",
        "al",
        "alla",
        "a",
        "su",
        "sul",
        "dans",
        "au",
        "aux",
        "sur",
        "en",
        "el",
        "la",
        "no",
        "na",
        "nos",
        "nas",
        "em",
        "di",
        "pada",
        "ke",
        "i",
        "pa",
        "paa",
        "v",
        "ve",
        "na",
        "w",
        "we",
        "до",
        "на",
        "в",
        "у",
        "на",
        "op",
        "het",
        "aan",
        "bij",
        "bovenaan",
        "onderaan",
    ]
)
"""Before an index they make it a place: "in the FTSE 100", "im SDax"."""

AGAINST = (
    "against", "relative to", "versus", "vs", "vs.", "terhadap", "terhadap mata uang", "di hadapan", "di hadapan mata uang", "dihadapan", "dihadapan mata uang", "melawan", "berbanding", "gegenuber", "gegenuber dem", "gegenuber der", "gegen", "gegen den", "gegen die", "gegen das", "zum", "zur", "frente al", "frente a la", "frente", "ante el", "con el", "con", "contra",
    "contra el", "contra o", "contra la", "face au", "contre le", "par rapport au", "sul", "contro il", "nei confronti del", "tegenover de",
    "ten opzichte van de", "gentemot", "mot", "mot den", "mod", "over for", "overfor", "k", "ke", "kohti", "vuci", "voci", "oproti", "proti", "wobec", "wzgledem", "w stosunku do", "по отношению к", "против", "fata de", "karsisinda",
    "frente ao", "frente a", "ante", "ante o", "ante la", "ante a", "em relacao ao", "em relacao a", "en relacion al", "con respecto al", "respecto al", "respecto del", "perante o",
    "diante do", "contra a", "contro", "contre", "contro la", "contro l'", "contro l’", "nei confronti dell'", "nei confronti dell’", "rispetto al", "rispetto all'", "rispetto all’",
    "contre l'", "contre l’", "contre la", "face a l'", "face a l’", "face a la", "par rapport a l'", "par rapport a l’", "εναντι του", "εναντι", "απεναντι στο",
    "ضد", "مقابل", "امام", "در برابر", "برابر", "در مقابل", "מול", "מול ה", "לעומת", "ביחס ל", "אל מול", "对", "兑", "對", "兌", "대비", "対", "so voi",
)  # fmt: skip
"""Before a currency they make it the other side of the pair: "the yen rose against the dollar"."""

FOR = frozenset(
    [
        "for",
        "για",
        "pour",
        "para",
        "per",
        "fur",
        "untuk",
        "bagi",
        "voor",
        "bei",
        "en",
        "de",
        "do",
        "da",
        "del",
        "di",
        "в",
        "у",
        "bij",
        "hos",
    ]
)
"""Between a number and a name behind it they give the number to the name: "una apreciación de 1 por ciento para el peso"."""

MEMBERS = (
    "members of",
    "member of",
    "constituents of",
    "constituent of",
    "components of",
    "anggota",
    "konstituen",
    "penghuni",
    "juru kunci",
    "penggerak",
    "componentes del",
    "mitglied",
)
"""Before an index they name its stocks: "saham dengan penurunan terdalam di antara anggota indeks X"."""

YEARLY = (
    "yoy",
    "y-o-y",
    "year",
    "tahun",
    "periode yang sama",
    "yil",
    "jahr",
    "ano ",
    "anno",
    "an dernier",
    "un an",
    "año",
    "同比",
    "同期",
    "전년",
    "前年",
)
"""In a comparison they say that it is with the year before (folded)."""

PARTICIPLES = frozenset(
    [
        "dusen",
        "yukselen",
        "gerileyen",
        "artan",
        "azalan",
        "kazanan",
        "kaybeden",
        "deger kazanan",
        "deger kaybeden",
    ]
)
"""Turkish participles of motion: before a name they describe it (folded)."""

OF = frozenset(["of", "dari", "von", "des", "de", "del", "di", "da", "do", "du", "van", "cua"])
"""Before a name they give it what stands before: "produksi tembaga dari X"."""

INDEX_WORDS = ("index", "indic", "indeks", "indice", "endeks", "индекс", "індекс", "δεικτ", "المؤشر", "مؤشر", "指数", "指數", "지수", "chi so", "barometer", "graadmeter", "gauge", "benchmark", "mutato")  # fmt: skip
TOPPING = frozenset(["toppade", "toppar", "topper", "toppet", "topte", "leder", "ledde", "anfuhrte"])
"""Before an index they say that a stock leads it."""

MARKET_WORDS = frozenset(
    [
        "borse",
        "aktienmarkt",
        "die borse",
        "der aktienmarkt",
        "beurs",
        "de beurs",
        "børsen",
        "bolsa",
        "bolsas",
        "borsa",
        "bourse",
        "bourses",
    ]
)
CONTRACT_WORDS = (
    "contrato",
    "contrat",
    "contratt",
    "contract",
    "kontrak",
    "penyerahan",
    "pengiriman",
    "commodity",
    "materia prima",
    "materia-prima",
    "matiere premiere",
)
CRYPTO_WORDS = (
    "kryptowahrung",
    "the cryptocurrency",
    "the token",
    "the coin",
    "the altcoin",
    "the asset",
    "kryptovaluta",
    "la criptomoneda",
    "la criptovaluta",
    "la cryptomonnaie",
    "a criptomoeda",
    "криптовалют",
    "kryptowalut",
    "kryptomen",
    "kriptovalut",
    "kripto para",
    "κρυπτονομισμ",
)
CURRENCY_WORDS = ("currency", "local unit", "moneda", "moeda", "divisa", "valuta", "devise", "monnaie", "wahrung", "mata uang", "valut", "walut", "mena", "νομισμα", "валют", "para birimi", "货币", "通貨", "통화")  # fmt: skip
"""What an anaphor stands for when it is no stock: "the index", "la divisa"; beginnings of folded words."""

ARTICLE_OF_ITEM = frozenset([", der ", ", die ", ", das ", ", den ", ", dem ", ", von ", ", bei "])
"""In German a name of a list may have its article behind the comma: "Airbus, die Commerzbank und Daimler Truck"."""

WEIGHING_ON = frozenset(
    ["menekan", "membebani", "menyeret", "memberatkan", "menopang", "mendorong", "mengangkat", "menggerus"]
)
"""Behind these an index is only what a stock weighs on or holds up: "BBCA menekan LQ45 dengan koreksi 1%"."""

MONEY_CODES = frozenset(re.findall(r"\w+", "AED ARS AUD BRL CAD CHF CLP CNH CNY COP CZK DKK EGP EUR GBP GBX HKD HUF IDR ILS INR ISK JPY KES KRW KWD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RMB RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR"))  # fmt: skip
"""Before a number these are its money, though companies have them for codes: "at PLN 72.60 (-3.9%)"."""

TWO_PART_VERBS = (
    (("gab", "gaben", "gibt", "geben", "gibt"), {"nach": -1, "ab": -1}),
    (("wertet", "wertete", "werten", "werteten"), {"auf": 1, "ab": -1}),
    (("ließ", "ließen", "liess", "liessen", "lasst"), {"nach": -1}),
    (("legte", "legten", "legt", "legen"), {"zu": 1}),
    (("machte", "machten", "macht", "machen"), {"gut": 1}),
    (("brach", "brachen", "bricht", "brechen", "buste", "busten", "bust"), {"ein": -1}),
    (
        ("sackte", "sackten", "sackt", "rutschte", "rutschten", "rutscht", "sturzte", "sturzten", "sturzt"),
        {"ab": -1},
    ),
    (("zog", "zogen", "zieht", "ziehen", "stieg", "steigt"), {"an": 1}),
    (("schmierte", "schmierten", "schmiert", "tauchte", "tauchten", "taucht"), {"ab": -1}),
    (("schoss", "schossen", "schießt"), {"hoch": 1}),
    (("ruckte", "ruckten", "ruckt", "rucken"), {"vor": 1}),
    (("knickte", "knickten", "knickt"), {"ein": -1}),
    (("holten",), {"auf": 1}),
    (
        ("tastete", "tasteten", "tastet", "arbeitete", "arbeiteten", "arbeitet", "kampfte", "kampften"),
        {"vor": 1, "voran": 1, "hoch": 1},
    ),
    (("kam", "kamen", "kommt", "kommen"), {"voran": 1, "zuruck": -1}),
    (
        ("ging", "gingen", "geht", "gehen"),
        {"zuruck": -1, "hoch": 1, "runter": -1, "omhoog": 1, "omlaag": -1, "achteruit": -1, "vooruit": 1},
    ),
    (("trieb", "trieben", "treibt", "treiben"), {"hoch": 1, "an": 1}),
    (("schnellte", "schnellten", "schnellt", "schnellen"), {"hoch": 1}),
    (("dikte", "dikten", "dikt"), {"aan": 1}),
    (("raakte", "raakten", "raakt", "raken"), {"kwijt": -1}),
    (("trok", "trokken", "trekt"), {"aan": 1, "bij": 1}),
    (("liep", "liepen", "loopt"), {"op": 1, "terug": -1}),
    (("leverde", "leverden", "levert"), {"in": -1}),
    (("viel", "vielen", "valt"), {"terug": -1, "weg": -1}),
    (
        ("moest", "moesten", "moet", "moeten"),
        {"achteruit": -1, "inleveren": -1, "inbinden": -1, "prijsgeven": -1},
    ),
    (("mocht", "mochten", "mag", "mogen"), {"bijschrijven": 1}),
    (("kreeg", "kregen", "krijgt", "krijgen"), {"bij": 1}),
    (("liet", "lieten", "laat", "laten"), {"liggen": -1}),
    (("gaf", "gaven", "geeft", "geven"), {"prijs": -1}),
    (("rukte", "rukten", "rukt", "rukken", "krabbelde", "krabbelden", "krabbelt"), {"op": 1}),
    (("slankte", "slankten", "slankt"), {"af": -1}),
    (("skod", "skyder", "floj", "ryger", "rog"), {"vejret": 1}),
    (("gar", "gik", "gikk", "gjekk"), {"frem": 1, "fram": 1, "tilbage": -1, "tilbake": -1, "attende": -1}),
    (("lagde", "lægger"), {"kursen": 1, "kurserne": 1, "til": 1}),
    (("gav", "giver"), {"op": -1}),
)
"""Verbs whose second part closes the clause behind the number: "gab um 0,4 Prozent auf 18.311 Punkte nach"."""


@lru_cache(maxsize=1_024)
def names_index(words: str) -> bool:
    """Whether a folded price noun is a word for an index."""
    return any(word in words for word in INDEX_WORDS)


AUXILIARIES = Pattern(
    r"(?:(?:^|\s)(?:se|ha|han|si|e|a|ont|sono|was|were|is|are|had|has|have"
    r"|registr(?:ou|aram|ava|avam|o|aron|a|an|ano|ato)|enregistrent?|tuvo|tuvieron|teve|tiveram|sofreu|sofreram|sufrio|sufrieron|anoto|anotaron|apresentou|apresentaram|acusa|accusa|accusent?|affichent?|acumula|acumulam|acumulan))+$"
)
"""What may stand between an insertion or a name and its noun of motion, and counts for no words."""
