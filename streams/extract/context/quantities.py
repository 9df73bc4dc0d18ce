"""Quantities of goods and amounts of money: what is made, sold or earned, and no price."""

from streams.extract import marks
from streams.extract.prose.scope import Scope
from streams.extract.prose.sentence import GOODS, Name
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_MADE = Cue(
    r"\b(?:produccion|producao|produzione|production|produktion|produksi|output|exportacion(?:es)?|exportac(?:ao|oes)|exportations?|exports?|importac\w+|imports?"
    r"|ventas|vendas|ventes|vendite|consumo|consommation|consumption|demanda|demande|demand|inventarios|estoques|stocks|scorte|inventories|reservas|absatz|verkauf)"
    r"\s(?:de |do |da |dos |das |of |di |del |d['’])(?:el |la |los |las |o |a |l['’])?\w+(?:,\s\w+)*\s(?:y|e|et|and|und)\s(?:de |do |da |di |d['’])?(?:el |la |o |a )?$"
)
"""Before a good it gives it the quantity of the good before: "la producción de gas y crudo"."""
_WEIGHED = Cue(
    r"\d\s?(?:millionen|mio\.?|milliarden|mrd\.?|million|millones de|milhoes de|milioni di|millions de|juta|ribu)?\s?"
    r"(?:tonnen|liter|toneladas|litros|tonnellate|litri|tonnes|litres|tons|ton\b|barris por dia|barriles diarios|barrels per day|kubikmeter)\b"
)
"""A quantity of a good in a sentence that names no money: "nur noch 1,62 Millionen Tonnen, ein Minus von 26 Prozent"."""
_MONEY = Pattern(
    r"[$€£¥]|\b(?:us-)?dollars?\b|\bdolar\w*|\beuros?\b|\bcents?\b|\byuan\b|\brupiah\b|\brp\b|\bprezz|\bprec[io]|\bpreis|\bprix\b"
)


_AMOUNT = Cue(
    r"[ ,]*(?:\(?(?:yoy|y-o-y|qoq|year[- ](?:on|over)[- ]year|secara tahunan)\)?,? )?(?:to|at|menjadi|jadi|ke|mencapai|auf|kepada|a|para|naar|till|til) (?:a record |about |around |nearly |over |more than |sekitar |hampir |lebih dari )?"
    r"(?:(?:rs|inr|us|usd|eur|rp|rm|s|a|hk|sgd)\b\.?)? ?[$€£₹¥]? ?\d[\d.,]* ?(?P<unit>lakh crore|crores?|cr|lakhs?|billion|bn|million|mn|trillion|tn|triliun|miliar|milyar|juta|bilion|trilion|milliarden|millionen|mrd|mio|miljard|miljoen|miljarder|miljoner|milyon)\b"
    r"(?! (?:market|in (?:market )?value|in market cap\w*|valuation|m-?cap|per (?:ounce|ton|saham|share)|(?:rupiah )?per|ekuiti pasaran))"
)
"""Behind a number, an amount that no share costs: "fell 10% to Rs 18,500 crore", "turun 23% menjadi Rp 3 triliun"."""
_TURKISH_AMOUNT = Cue(
    r"(?: (?:oraninda|reel|gibi bir))? (?:artis|yukselis|dusus|azalis|kayip|gerileme|buyume|kuculme)(?:y?l[ae]| gostererek| kaydederek) \d[\d.,]* (?:milyar|trilyon)\b"
    r"|(?: oraninda)? (?:artarak|azalarak|gerileyerek|yukselerek|duserek|buyuyerek|kuculerek) \d[\d.,]* (?:milyar|trilyon)\b"
)
"""The same in Turkish, where the word of motion stands between: "yüzde 8 artışla 83 milyar TL satışa ulaştı"."""
_ROMANCE_AMOUNT = Cue(
    r",? (?:para|a|ate|hasta|hasta los|a los|aos|ai|a quota|fino a|jusqu['’]a|pour atteindre) ?(?:r\$|us\$|€|\$)? ?\d[\d.,]* ?(?:milhoes|bilhoes|trilhoes|mil millones|millones|milioni|miliardi|millions|milliards)\b"
    r"(?!.{0,24}\b(?:valor|capitaliza|bolsa|borsa|bourse|por accion|pontos|puntos|punti))"
)
"""The same in Romance languages: "caiu 28,5% para R$ 272,9 milhões"."""
_WORTH = "piyasa deger"
"""What all shares of a company are worth moves as their price does."""
_DEAR = frozenset(
    {"juta", "million", "mn", "millionen", "mio", "miljoen", "miljoner", "milyon", "lakh", "lakhs"}
)
"""Amounts that the price of a share, in a weak currency, may reach."""


def in_amount(scope: Scope) -> bool:
    """Whether a number leads to an amount of money in billions or crores: what a company earns or sells, and no price of a share."""
    sentence, end = scope.sentence, scope.anchor.end
    if not sentence.cues & (_AMOUNT.bit | _TURKISH_AMOUNT.bit | _ROMANCE_AMOUNT.bit):
        return False
    behind = sentence.gap(end, sentence.end)
    if sentence.cues & _TURKISH_AMOUNT.bit and _TURKISH_AMOUNT.match(behind) is not None:
        return _WORTH not in sentence.folded
    if sentence.cues & _ROMANCE_AMOUNT.bit and _ROMANCE_AMOUNT.match(behind) is not None:
        return True
    found = _AMOUNT.match(behind)
    return found is not None and found["unit"] not in _DEAR


def counts_goods(scope: Scope, name: Name) -> bool:
    """Whether a percent tells how much of a good is made, sold or held: by the noun before a list of goods, or by its weight."""
    sentence = scope.sentence
    if not sentence.cues & (_MADE.bit | _WEIGHED.bit):
        return False
    if name.type not in GOODS or name.start > scope.anchor.start:
        return False
    if _MADE.search(sentence.gap(sentence.start, name.start)) is not None:
        return True
    told = sentence.gap(sentence.start, scope.anchor.start)
    priced = sentence.marks_in(sentence.start, sentence.end, marks.PRICE)
    return _WEIGHED.search(told) is not None and not priced and _MONEY.search(sentence.folded) is None
