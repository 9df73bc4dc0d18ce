"""English words for a company by its trade: "the chipmaker", "the oil major", and who that was before."""

from streams.extract.marks import Mark
from streams.extract.prose.sentence import Name, Sentence
from streams.extract.trades.companies import trades_of
from streams.text.patterns import Pattern

_TRADES = (
    r"(?P<bank>bank|lender)|(?P<chipmaker>chip-?maker|chip (?:giant|company|designer)|semiconductor (?:maker|company|giant|firm))|(?P<carmaker>car-?maker|auto-?maker|(?:electric[- ])?(?:car|vehicle|ev) (?:maker|company|giant))"
    r"|(?P<drugmaker>drug-?maker|drugs? (?:giant|company)|pharma(?:ceuticals?)? (?:giant|company|group))|(?P<airline>airline|air carrier)|(?P<insurer>insurer)|(?P<retailer>retailer|grocer|supermarket (?:chain|group|operator))"
    r"|(?P<miner>miner|mining (?:giant|company|group))|(?P<oil>oil (?:major|giant|company|producer)|energy (?:giant|major))|(?P<steelmaker>steel-?maker)|(?P<brewer>brewer)|(?P<planemaker>plane-?maker|jet-?maker|aircraft maker)"
    r"|(?P<streaming>streaming (?:giant|service|company|pioneer))|(?P<luxury>luxury (?:group|giant|goods maker))|(?P<telecom>telecoms? (?:giant|company|group|operator))|(?P<utility>utility)"
)
_BY_TRADE = Pattern(
    rf"\b(?:the|this) (?:[\w.&-]+ ){{0,3}}(?:{_TRADES})(?:['’]s? (?:shares?|stock|share price|stock price))?$"
)
"""What ends before or with a price noun, or before a verb, when it is a company by its trade."""
_REACH = 64


def told_by_role(sentence: Sentence, end: int, place: int) -> tuple[Name | None, bool]:
    """Return the company told of before ``place`` that a trade ending at ``end`` means, and whether one is named so.

    One that is known to be in another trade is not it.
    """
    if sentence.lang != "en":
        return None, False
    found = _BY_TRADE.search(sentence.gap(max(sentence.start, end - _REACH), end).rstrip())
    if found is None or found.lastgroup is None:
        return None, False
    company = sentence.antecedent(place, f"trade:{found.lastgroup}")
    if company is None:
        company = sentence.antecedent(place, "stock")
        known = [] if company is None else trades_of(company)
        company = None if known and found.lastgroup not in known else company
    return company, True


def role_of(sentence: Sentence, head: Mark, place: int) -> tuple[Name | None, bool]:
    """Return whose a price noun is that a trade stands before, or holds: "the chipmaker's shares"."""
    told = told_by_role(sentence, head.end, place)
    return told if told[1] else told_by_role(sentence, head.start, place)
