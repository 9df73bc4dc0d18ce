"""Words that name somebody whom the directory does not know: a percent behind them belongs to nobody we can name."""

import re

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.context.nobody import names_nobody, without_money, without_nobody
from streams.extract.context.strangers import (
    SEAT,
    holds_stranger,
    is_in_brackets_of_stranger,
    leads_index,
    opens_with_stranger,
)
from streams.extract.malay.beside import is_malay
from streams.extract.marks import Mark
from streams.extract.prose.function_words import NORDIC
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Sentence
from streams.extract.prose.titles import heads_title, is_title
from streams.extract.turkish.anaphora import ROLES
from streams.text.blanks import blank, blanked
from streams.text.cues import Cue
from streams.text.letters import CAPITALS
from streams.text.patterns import Pattern

_JUST_BEFORE = 120
_MOVER_BEHIND = Pattern(r"\s[a-z]{3,}\s(?:ook\s|vooral\s|opnieuw\s)?([A-Z][\w&.-]+)")

_LAST_WORD = Pattern(r"[^\W\d_][\w&.'’]*(?=[\s-]*$)")
_LINKED_CAPITAL = Pattern(rf"\s+(?:\w{{1,16}}\s+){{0,4}}[{CAPITALS}][\w-]*")
_CAPITAL = Pattern(rf"(?<![\w.])[{CAPITALS}А-ЯΑ-Ω][\w&.-]+")
_LISTED_IN_PLACE = Pattern(r"\s(?:[A-Z][\w.]*\s)?[A-Z][\w.]*-(?:listed|traded|quoted)\s*$")
_ITS_ROLE = Pattern(r"\b[Tt]he\s(?:[A-Za-z][\w.-]*\s){1,3}$")
"""Before an English word of a company's trade it is the one told of: "The Swiss chocolate maker's shares"."""
_FIRST_WORD = Pattern(r"\W*\w+")
_OPENING = Pattern(r"[^\w\s]*\s?[A-Z][\w&.'’-]*[A-Za-z]")
_CASHTAG = Pattern(r"\$[A-Z]{1,5}\b")
_DENSE = Pattern(r"[\u2e80-\u9fff\uac00-\ud7af]{2,}")
_BOUNDARY = Pattern(
    r"(?:(?<!\d)[,:]|[,:](?!\d{3}\b)|[，;；、：…])\s?|(?<=[\u2e80-\u9fff%])\s(?=[\u2e80-\u9fffA-Za-z])|\s[-–—]\s|】"
)
_OWNER = Pattern(r"(?:[\u4e00-\u9fff]{2}[的の]?|[\uac00-\ud7af]{2})$")
_RELATIVE = Pattern(
    r",\s(?:que|che|qui|which|quien|el cual|la cual|los cuales|las cuales|cuy[oa]s?|il quale|la quale|lequel|laquelle|dont)\s"
)
_NOUN_FIRST = Pattern(
    rf"\W*(?:(?:Le|La|Les|El|Los|Las|O|A|Os|As|Il|Lo|Gli|I|The|Der|Die|Das)\s|L['’])(?!(?:waren|sind|entspr|bedeut))([^\W\d_{CAPITALS}][^\W\d_]{{3,}})"
)
_WORD = Pattern(r"[^\W\d_]+")
_BRACKETED = Pattern(r"\([^()]*\)")
_DELIVERED = Pattern(r"\b(?:delivery|contracts?|settlement|expiry|futures)\b")
"""Words of a future behind its month, which are no noun of their own: "Brent for April delivery, which fell"."""
_CAPITALS_BEFORE = Pattern(rf"([{CAPITALS}][\w&.'’-]*)\s?$")
_PARTING = frozenset(",(（")
BRACKET = Pattern(r"[(（]\s?[+\-−–]?\s?$")
_MEMBERS_OF = Cue(
    r"\b(?:migliori|peggiori|mejores|peores|unic[oa]s|melhores|piores|(?:mayores|maiores|maggiori)\s\w+"
    r"|(?:meilleures|plus fortes)\s\w+)\s(?:del|dell['’]|do|da|du|de l['’])\s?$"
)
"""Behind these an index only says among whom somebody stands out: "among the five best of the FTSE MIB"."""
_EXCHANGES = frozenset(["BSE", "NSE", "SGX", "ASX", "TSX", "JSE", "LSE"])
_TRADED_ON = Pattern(r"\b(?:on|futures of)(?: the)? $")
"""Behind these an exchange only says where something trades: "at Rs 494 apiece on BSE, up 1 per cent"."""
_TAG = Pattern(r"%\s\($")
_BEHIND_BRACKET = Pattern(rf"[^()]*\)[,;]?\s([{CAPITALS}][\w&.'’-]*)\s?[+\-−–]?\s?$")
"""Behind a name in brackets whoever comes next, a number behind them: "(cut by Goldman Sachs), ACME +2%"."""
_OF_PRICE = Cue(
    r"\s(?:no|nos|en el|en los|nel|del|do|du|des)\s(?:precos?|precios?|prezz[oi]|prix|cours)\s(?:d[aeiou]|d[eo]l|dell['’]|d['’])"
)
_DESCRIBED = Cue(
    r"\b(?:a|an|another|the|its) (?:[a-z-]+ ){0,4}(?:firm|company|maker|[a-z]*maker|business|startup|start-up|rival|peer|bank|retailer|operator|provider|developer|producer|group|unit|supplier|partner|target|owner)"
    r"(?: [^,.;]{0,40})?,? (?:that|which|whose|had seen|has seen)\b"
)
_OF_CAPITAL = Pattern(rf"\s(?:de|del|di|da|do|du|de la)\s([{CAPITALS}]\w+)")
_LONE_NOUN = Pattern(
    r"[\s,;]*(?:(?:enquanto|mientras(?: que)?|mentre|tandis que|alors que)\s)?(?:(?:el|la|o|a|il|lo|le)\s|l['’])([a-z]{3,}(?:-[a-z]+)?)\s$"
)
_LONE_MALAY = Cue(
    r"\b(?:dan|serta|sementara|sedangkan|adapun)\s(?!(?:kini|terus|langsung|kembali|juga|telah|sudah|berhasil|masih|tercatat|terpantau|terlihat|malah"
    r"|justru|makin|semakin|cenderung|mulai|akhirnya|ikut|turut|pernah|berada|mampu|harus|baru|sama|tampak|menjadi|nilai|harga)\b)([a-z]{4,})\s$"
    r"|\bharga (?!tersebut|itu|ini|yang)([a-z]{4,})\s$"
)
"""Such a noun in Indonesian, which begins the next item: "emas naik 1 persen dan paladium naik 2 persen"."""
_ITEM_BETWEEN = Pattern(
    r"(?:\s?\([^()]*\))?(?:\s(?:und|sowie)\s|,\s)(?:(?:auch|bei|zu|zum|zur|von|die|der|das|den)\s){0,2}[A-ZÄÖÜ][^,;()]*[(]\s?(?:[+\-−–]|plus|minus)?\s?$"
)
"""In German a next item of a list before the bracket: "BMW (+1%) und Acme Holding (+2%)"."""
_NEXT_ITEM = Pattern(
    r"\)(?:\s(?:und|sowie)|,)\s[^\W\d_]{2}[^,;()]*\(\s?(?:[+\-−–]|plus|minus)?\s?$"
    r"|(?:\)|\s(?:Euro|Franken|Dollar|Prozent))(?:\s(?:und|sowie)|,)\s(?:(?:auch|die|der|das)\s)?(?!Am|Im|Zum|Ende)[A-ZÄÖÜ][^,;()]*\smit\s(?:plus|minus)\s$"
)
MEMBERS = frozenset(["成分股", "成份股", "权重股", "權重股", "權值股", "龙头股", "龍頭股", "概念股"])
"""Chinese nouns for some of the stocks of an index or a trade, which are nobody's price."""
_OWNER_BEHIND = Pattern(r"\s[«\"“]?[\u0590-\u06ff]{3,}|\s?[\u0e00-\u0e7f]{5,}")
_DETERMINER_WORDS = "the its his her our their this that these those some many most such both all other also as when while after and but in of for with on hade havde hadde blev bleef company's firm's group's whose two three"  # fmt: skip
_DETERMINERS = frozenset(_DETERMINER_WORDS.split())
_TIMES_FI = frozenset(["jälkeen", "ennen", "sitten", "aikaan", "kesken", "mukaan", "kuitenkin"])
"""Finnish words that end as a genitive does and own nothing: "tulosjulkistuksen jälkeen osake laski"."""
_DEFINITE_EN = ("the ", "its ", "their ")
_NO_OWNERS = _DETERMINERS | ROLES
_ASIDE = frozenset(["with", "on", "via"])
"""Behind these a name is the partner or the place of what somebody else does: "Acme signs with LG; shares +7%"."""
_RELATED_TO = Cue(
    r"\b(?:anak usaha|anak perusahaan|entitas anak|pemasok|mitra|afiliasi|induk usaha|subsidiary of|unit of|supplier (?:to|of)"
    r"|parent of|owner of|partner of|rival of)\s$"
)
"""Behind these a name only says whose subsidiary, supplier or owner somebody is: "Acme, anak usaha Astra, sahamnya turun"."""
_ITEM = Pattern(r"\s?\)\s?(?:[,;]\s?)?(?:(?:and|dan|serta|et|y|e) )?[a-z][a-z'-]+(?: [a-z'-]+){0,2} ?\(")
_SAYS_WHAT = marks.PRICE | marks.ANAPHORA | marks.MOTION | marks.PERIOD | marks.QUALIFIER
"""Words that go on about the one before: "(+1%), its price (+2%)"."""
DENSE_LIMIT = 3
"""So many signs of a script without spaces, known to neither lexicon nor directory, may hold a name."""
_OPENING_HAN = Pattern(r"\s*[\u4e00-\u9fff]{2}")
"""Where they open a clause, two Chinese signs are enough."""


_TRADED_IN = Pattern(
    r" in (?:New York|London|Paris|Frankfurt|Zurich|Amsterdam|Madrid|Dublin|Stockholm|Oslo|Copenhagen|Helsinki|Toronto|Sydney|Tokyo|Hong Kong|Singapore|Seoul|Taipei|Shanghai|Shenzhen|Mumbai|Johannesburg|Chicago|Winnipeg|Dalian|Kuala Lumpur|Jakarta|Manila|Milan)\b(?! [A-Z])"
)
"""Where something trades is nobody's name: "Futures in New York fell 2%", "fell 4% to $7 in New York after losing 6%"."""


def residue(sentence: Sentence, start: int, end: int) -> str:
    """Return the received words of a stretch without those that the lexicon or the directory know."""
    text = without_money(sentence.text[start - sentence.start : end - sentence.start])
    if "-based" in text:
        text = SEAT.sub(blank, text)
    if " in " in text:
        text = _TRADED_IN.sub(blank, text)
    return blanked(text, sentence.known_spans(), start)


def holds_unknown(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a stretch may name somebody unknown: a capital, or several signs of a script without spaces."""
    rest = residue(sentence, start, end)
    if any(len(run.group()) >= DENSE_LIMIT for run in _DENSE.finditer(rest)):
        return True
    if _OPENING_HAN.match(rest, last_boundary(sentence, start, end) - start) is not None:
        return True
    if not sentence.capitals_name:
        return holds_stranger(sentence, start, end)
    if _CASHTAG.search(rest) is not None:
        return True
    first = _FIRST_WORD.match(sentence.text)
    opening = sentence.start + (first.end() if first else 0)
    is_capital = any(
        start + match.start() >= opening and not names_nobody(match.group().strip(".-"))
        for match in _CAPITAL.finditer(rest)
    )
    return is_capital and not (is_title(sentence) and not holds_stranger(sentence, start, end))


def opens_unknown(sentence: Sentence, end: int) -> bool:
    """Whether neither the lexicon nor the directory knows the capitalised word that opens a sentence."""
    return _OPENING.match(residue(sentence, sentence.start, end)) is not None


def begins_unknown_item(scope: Scope) -> bool:
    """Whether a list goes on with somebody unknown before the bracket: "BMW (+1%) und Acme Holding (+2%)", "wheat (+1%), pulses (+2%)"."""
    sentence = scope.sentence
    if sentence.capitals_name:
        gap = sentence.gap(scope.left, scope.anchor.sign_start)
        is_item = gap[-1:] == "(" and _ITEM.fullmatch(gap) is not None
        return is_item and not sentence.marks_in(scope.left, scope.anchor.start, _SAYS_WHAT)
    gap = sentence.text[scope.left - sentence.start : scope.anchor.start - sentence.start]
    return _NEXT_ITEM.search(gap) is not None


def moved_for_another(scope: Scope, motion: Motion) -> bool:
    """Whether sign or verb stand before the number, behind somebody unknown: "Acme +23% on a deal with Samsung"."""
    sentence, anchor = scope.sentence, scope.anchor
    if anchor.sign and sentence.capitals_name and opens_unknown(sentence, anchor.start):
        return True
    before = anchor.sign != 0 or (motion.mark is not None and motion.end <= anchor.start)
    if not before:
        return False
    opens = scope.left == sentence.start and opens_with_stranger(sentence)
    return opens or holds_unknown(sentence, scope.left, anchor.start)


def aside_of_unknown(sentence: Sentence, name: Name, head: Mark) -> bool:
    """Whether a name before "its shares" is only the partner of somebody unknown, or somebody else is described behind it.

    "Acme signs with LG; shares +7%"; "LG agreed to buy a software firm that had seen its shares fall".
    """
    if sentence.cues & _DESCRIBED.bit and _DESCRIBED.search(sentence.gap(name.end, head.start)) is not None:
        return True
    before = sentence.gap(sentence.start, name.start)
    beside = bool(words := before.split()[-1:]) and words[0] in _ASIDE
    return (beside or _RELATED_TO.search(before) is not None) and opens_unknown(sentence, name.start)


def last_boundary(sentence: Sentence, start: int, end: int) -> int:
    """Return where the last part of a stretch begins: behind its last comma, colon, dash, or space between signs."""
    place = start
    for match in _BOUNDARY.finditer(sentence.text[start - sentence.start : end - sentence.start]):
        place = start + match.end()
    return place


_DID = ("an", "en")
"""Endings of Turkish words that say what the one behind them did: "güne yükselişle başlayan endeks"."""


def unknown_owner(scope: Scope, motion: Motion, head: Mark) -> bool:
    """Whether a price noun belongs to somebody unknown: "Trex shares", "bank stocks", "shares in X".

    What stands before an Indonesian "harganya" ("its price") or "sent the shares" is no owner.
    """
    sentence = scope.sentence
    low = max(sentence.start, scope.left)
    before = sentence.text[low - sentence.start : head.start - sentence.start]
    if before.rstrip().endswith("ed"):
        before = _LISTED_IN_PLACE.sub(" ", before)
    noun = sentence.gap(head.start, head.end)
    is_told = noun.endswith("nya") or (sentence.lang == "en" and noun.startswith(_DEFINITE_EN))
    word = None if is_told else _LAST_WORD.search(before)
    if word is not None and word.group()[0].isascii() and not sentence.is_known(low + word.start()):
        text = word.group()
        if 1 < len(text) < 4 and text.isupper() and not names_nobody(text):
            return True
        definite = (
            re.search(r"\b[Tt]he\s(?:\w+-)?$", before[: word.start()]) is not None and not text[0].isupper()
        )
        definite = definite or (
            text.endswith(("'s", "’s"))
            and text[0].islower()
            and _ITS_ROLE.search(before[: word.start()]) is not None
        )
        described = text[0].islower() and (
            not sentence.capitals_name or (sentence.lang == "tr" and text.endswith(_DID))
        )
        described = described or (sentence.lang == "fi" and _owns_nothing(text))
        described = described or (text[0].islower() and _is_definite(sentence, head))
        if not definite and not described and len(text) > 3 and text.lower().strip("'’") not in _NO_OWNERS:
            return True
    if _owning_signs(sentence, low, head.start):
        return True
    end = max(head.end, min(motion.start, scope.anchor.start))
    return (
        sentence.capitals_name
        and _LINKED_CAPITAL.match(without_nobody(residue(sentence, head.end, end))) is not None
    )


def _is_definite(sentence: Sentence, head: Mark) -> bool:
    """Whether a Dutch or Scandinavian price noun has its article, before which a word without a capital names nobody: "Donderdag schoot het aandeel"."""
    noun = sentence.gap(head.start, head.end)
    if sentence.lang == "nl":
        return noun.startswith(("het ", "de "))
    return sentence.lang in NORDIC and noun.endswith("en")


def _owns_nothing(word: str) -> bool:
    """Whether a Finnish word before a price noun is no genitive, but says when or why: "Torstaina osake laski"."""
    return not word.endswith("n") or word.lower() in _TIMES_FI


def owner_behind(scope: Scope, motion: Motion, head: Mark) -> bool:
    """Whether an Arabic, Hebrew or Thai price noun is followed by an owner that the directory does not know: "سهم فريسنيلو".

    A Chinese one may be a noun for others: "成分股同源康医药上涨5%".
    """
    sentence, limit = scope.sentence, scope.anchor.start
    if sentence.gap(head.start, head.end) in MEMBERS:
        return True
    if motion.start > head.end:
        limit = min(limit, motion.start)
    return _OWNER_BEHIND.match(residue(sentence, head.end, limit)) is not None


def _owning_signs(sentence: Sentence, low: int, end: int) -> bool:
    """Whether unknown Chinese or Korean signs stand directly before a price noun: "阿联酋电信股价", "나스닥바이오지수"."""
    return _OWNER.search(residue(sentence, low, end)) is not None


def owned_by_another(scope: Scope, name: Name) -> bool:
    """Whether an unknown name, not ``name`` before it, is what a relative clause or a number in brackets speaks of.

    "the sale of Bankia, which lost 1%"; "on Wall Street the fall of Bioceres (-7%)".
    """
    sentence, start = scope.sentence, scope.anchor.start
    if name.end > start:
        return False
    gap = sentence.text[name.end - sentence.start : start - sentence.start]
    is_parted = not _PARTING.isdisjoint(gap)
    if is_parted and is_in_brackets_of_stranger(sentence, name.end, start):
        return True
    if name.listing.type is InstrumentType.INDEX and leads_index(scope, name):
        return not (is_title(sentence) and heads_title(sentence, name) and "," not in gap)
    for end in sentence.badges:
        if name.start < end < start and holds_unknown(sentence, end, start):
            return True
    if not sentence.capitals_name:
        return is_parted and _ITEM_BETWEEN.match(gap) is not None
    if _only_beside(scope, name):
        return True
    return is_parted and _is_of_another_part(sentence, name, gap)


def _is_of_another_part(sentence: Sentence, name: Name, gap: str) -> bool:
    """Whether a relative clause or a bracket in the words behind a name belongs to the noun or the capital before it."""
    if ")" in gap and (behind := _BEHIND_BRACKET.match(gap)) is not None:
        return _is_unknown_capital(sentence, name.end, name.end + behind.end(1))
    ends = [found.start() for found in _RELATIVE.finditer(gap)][-1:]
    if ends and _is_common_noun(sentence, name.end, name.end + ends[0]):
        return True
    if (bracket := BRACKET.search(gap)) is not None:
        ends.append(bracket.start())
    return any(_is_unknown_capital(sentence, name.end, name.end + end) for end in ends)


def _only_beside(scope: Scope, name: Name) -> bool:
    """Whether a name before a percent belongs to something else: a list's index, another percent, another price's owner.

    "the only ones of the Ibovespa"; "8.7% (PETR4) and 8.6%"; "the rise of 10% in the price of oil".
    """
    sentence, end = scope.sentence, scope.anchor.end
    before = sentence.gap(sentence.start, name.start)
    if sentence.cues & _MEMBERS_OF.bit and name.type is InstrumentType.INDEX and _MEMBERS_OF.search(before):
        return True
    if name.surface in _EXCHANGES and _TRADED_ON.search(before) is not None:
        return True
    if before[-1:] == "(" and _TAG.search(before) and sentence.gap(name.end, name.end + 1) == ")":
        return True
    if sentence.cues & _OF_PRICE.bit and name.is_stock and rise_of_price(scope):
        return True
    if sentence.gap(end + 1, end + 2) != "d":
        return False
    owner = _OF_CAPITAL.match(sentence.text, end - sentence.start)
    if owner is None or sentence.is_known(end + owner.start(1)):
        return False
    return not owner.group().startswith(" di ") or not is_malay(sentence)


def beside_unknown(sentence: Sentence, name: Name, start: int) -> bool:
    """Whether somebody unknown stands directly before the comma of a motion: "the most on the TSX was Acme, down 1%"."""
    gap = sentence.text[name.end - sentence.start : start - sentence.start].rstrip()
    if not sentence.capitals_name or gap[-1:] != "," or gap.lstrip()[:1] in {",", "("}:
        return False
    if is_title(sentence) and (
        heads_title(sentence, name) or not holds_stranger(sentence, name.end, name.end + len(gap))
    ):
        return False
    return _is_unknown_capital(sentence, name.end, name.end + len(gap) - 1)


def rise_of_price(scope: Scope) -> bool:
    """Whether the words behind a percent give it to a price: "a rise of 10% in the price of oil"."""
    end = scope.anchor.end
    if not scope.sentence.cues & _OF_PRICE.bit:
        return False
    return _OF_PRICE.match(scope.sentence.gap(end, min(scope.sentence.end, end + 40))) is not None


def lone_noun(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a clause's subject is a common noun that nobody knows: "while the parent lost 1%"."""
    start = last_boundary(sentence, start, end)
    gap = sentence.gap(start, end)
    found = _LONE_NOUN.match(gap) or _LONE_MALAY.search(gap)
    return found is not None and not sentence.is_known(start + found.start(found.lastindex or 1))


def opens_with_noun(sentence: Sentence, limit: int) -> bool:
    """Whether a noun that is neither in the lexicon nor the directory opens the sentence as its subject: "The tyre maker"."""
    found = _NOUN_FIRST.match(sentence.text)
    return (
        found is not None
        and sentence.start + found.start(1) < limit
        and not sentence.is_known(sentence.start + found.start(1))
    )


def is_place_of_unknown(scope: Scope, name: Name) -> bool:
    """Whether a city is only where somebody unknown behind the verb moved: "in Amsterdam dook Acme Bank 5 procent omlaag"."""
    sentence = scope.sentence
    if not name.may_be_place or not sentence.capitals_name:
        return False
    mover = _MOVER_BEHIND.match(sentence.text, name.end - sentence.start)
    return mover is not None and not sentence.is_known(sentence.start + mover.start(1))


def _is_common_noun(sentence: Sentence, low: int, end: int) -> bool:
    """Whether a noun with no comma before it stands between a name and a relative clause: "with the banks, which fell"."""
    rest = _DELIVERED.sub(" ", without_nobody(residue(sentence, low, end)))
    return "," not in rest and any(len(word) > 3 for word in _WORD.findall(_BRACKETED.sub(" ", rest)))


def _is_unknown_capital(sentence: Sentence, low: int, end: int) -> bool:
    """Whether the last word of a stretch has a capital and is in neither the lexicon nor the directory."""
    word = _CAPITALS_BEFORE.search(sentence.text[low - sentence.start : end - sentence.start])
    if word is None or names_nobody(word.group(1)):
        return False
    return not sentence.is_known(low + word.start())


def describes_another(sentence: Sentence, head: Mark, name: Name) -> bool:
    """Whether a German price noun is given to somebody only described, and nobody was named just before: "die Aktie des Konzerns"; in New York the leading index is the Dow."""
    if (
        name.listing.country == "US"
        and name.listing.symbol != "^DJI"
        and "leitindex" in sentence.gap(head.start, head.end)
    ):
        return True
    if sentence.gap(max(sentence.start, head.start - 9), head.start).strip().startswith("dortige"):
        return True
    behind = sentence.gap(head.end, min(sentence.end, head.end + 5))
    return behind.startswith((" des ", " der ")) and sentence.start - name.end > _JUST_BEFORE
