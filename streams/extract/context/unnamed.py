"""Percents before which nothing is named: whose they are is said to their right, by the percent before, or by the line before."""

from schemas.vocabulary import InstrumentType, NumberType, SignSource
from streams.extract import marks
from streams.extract.chinese.times import DENSE_LANGUAGES
from streams.extract.context.asides import opened_after, opened_by, opened_with, priced_otherwise
from streams.extract.context.joined import with_those_joined
from streams.extract.context.malay import against_another, equalled, has_other_price, rupiah_told
from streams.extract.context.strangers import (
    given_to_stranger,
    is_in_brackets_of_stranger,
    opens_with_stranger,
)
from streams.extract.english.pronouns import begins_with_noun, of_its_role, pared
from streams.extract.english.trading import ended_after
from streams.extract.german.anaphora import (
    equals_so_much,
    goes_on_about_it,
    names_mover,
    opens_with_they,
    opens_with_trade,
)
from streams.extract.german.places import is_only_place
from streams.extract.korean.lists import begins_next_item
from streams.extract.korean.places import opens_with_topic
from streams.extract.malay.headlines import headed_by
from streams.extract.prose.function_words import GERMANIC
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Refused, Sentence, Subject
from streams.extract.romance.classes import ANOTHER_CLASS, is_of_another_class, of_sibling
from streams.extract.scripts.strangers import goes_on_with_stranger
from streams.extract.slavic.free_order import opens_with_verb
from streams.extract.subjects.heads import COMMAS, follows
from streams.extract.subjects.owners import meant_by_it, paired_here
from streams.extract.subjects.unknowns import (
    begins_unknown_item,
    holds_unknown,
    lone_noun,
    moved_for_another,
    opens_with_noun,
)
from streams.extract.turkish.anaphora import described_behind, goes_on_at_a_price
from streams.extract.turkish.places import moved_elsewhere
from streams.text.cues import Cue
from streams.text.letters import CAPITALS
from streams.text.patterns import Pattern

HEADLINE = 160
"""A text's first so many code points may be a headline, where a stock is named once for all."""
_DENSE_BREAK = Pattern(r"(?<=[\u2e80-\u9fff\uac00-\ud7af])[，,、；。…－—–]|^[，,；;。]")
_MARKETS = (" shares", " stocks", " equities")
"""A market so named is what moves, and no place of trading."""
_REVERSED_CHARS, _FAR_REVERSED = 60, 100
"""So far behind a percent the name may stand that it belongs to."""
_FREE_ORDER = frozenset({"cs", "sk", "pl", "hu"})
"""Languages in which it may stand farther behind."""


def _reach(sentence: Sentence) -> int:
    return _FAR_REVERSED if sentence.lang in _FREE_ORDER else _REVERSED_CHARS


def without_head(scope: Scope, motion: Motion, inherited: Subject | Refused | None) -> Subject | Refused:
    """Return the subject of a percent before which nothing is named: to its right, or the one before it."""
    sentence, end = scope.sentence, scope.anchor.end
    after = sentence.names_in(end, min(scope.right, end + _reach(sentence)))
    after = after[1:] if after and is_only_place(sentence, after[0]) else after
    if after and sentence.lang == "en" and _only_in(sentence, end, after[0]):
        after = []
    metrics = [
        each
        for each in sentence.marks_in(end, end + 30, marks.METRIC)
        if ", " not in sentence.gap(end, each.start)
        and (
            sentence.lang not in DENSE_LANGUAGES or _DENSE_BREAK.search(sentence.gap(end, each.start)) is None
        )
    ]
    if metrics and (not after or metrics[0].start < after[0].start) and metrics[0] is not motion.mark:
        return NumberType.METRIC, "a metric stands behind the number"
    if given_to_stranger(scope):
        return NumberType.OTHER, "somebody unknown may be named"
    if (described := described_behind(scope)) is not None:
        return Subject((described,), "anaphora", 68, scope.anchor.start)
    if inherited is not None:
        return _inherited(scope, motion, inherited)
    if after and motion.source is not SignSource.ARROW and follows(scope, after[0]):
        if not after[0].listed:
            return NumberType.OTHER, "the name is not listed"
        if moved_for_another(scope, motion) or _opens_with_two(sentence, motion):
            return NumberType.OTHER, "somebody unknown may be named"
        return Subject(with_those_joined(scope, after[0]), "reversed", 70, after[0].start)
    opener = opened_with(scope, motion) or opened_after(scope, motion) or opened_by(scope, motion)
    opener = opener or headed_by(scope, motion)
    if opener is not None:
        return Subject((opener,), "reversed", 74, opener.start)
    if (it := _gone_on_about(scope, motion)) is not None:
        return Subject((it,), "anaphora", 65, max(scope.left, sentence.start))
    if (before := _said_of_before(scope, motion)) is not None:
        return Subject((before,), "same_line", 62, scope.anchor.start)
    return NumberType.OTHER, "no security is named"


def _gone_on_about(scope: Scope, motion: Motion) -> Name | None:
    """Return the security told of before that a pronoun or a role without a name stands for."""
    return meant_by_it(scope, motion) or rupiah_told(scope) or pared(scope) or of_its_role(scope, motion)


_IN_CITY = Pattern(
    r"(?: (?:on|early|late))?(?: [a-z]+day)?(?: (?:morning|afternoon))? in (?:(?:early|late) )?$"
)
_PAPERS = Pattern(r"\b(?:stocks|shares|equities|indices|indexes|markets?|index|bourse|gauge|benchmark)\b")


def _only_in(sentence: Sentence, end: int, place: Name) -> bool:
    """Whether a city behind an English number only says where somebody's stock trades: "It rallied 14 percent in Hong Kong"."""
    if not place.may_be_place or _IN_CITY.fullmatch(sentence.gap(end, place.start)) is None:
        return False
    return _PAPERS.search(sentence.gap(sentence.start, end)) is None


_TWO = Pattern(rf"[^\w\s]*(?P<word>[{CAPITALS}][\w&-]+) (?P<next>[{CAPITALS}][a-zß-ÿ][\w&-]+) [a-zß-ÿ]")
"""Two capitals that open a sentence: "Acmerol Pharma schoot 14 procent omhoog nu Philips met cijfers kwam"."""


def _opens_with_two(sentence: Sentence, motion: Motion) -> bool:
    """Whether a name of two words that nobody knows opens a sentence before its verb, where nouns have no capital."""
    found = _TWO.match(sentence.text) if sentence.capitals_name else None
    if found is None or motion.start < sentence.start + found.end() - 1:
        return False
    return not any(sentence.is_known(sentence.start + found.start(each)) for each in ("word", "next"))


def _inherited(scope: Scope, motion: Motion, before: Subject | Refused) -> Subject | Refused:
    """Return the subject of the percent before as that of this one, unless somebody else may be named between them."""
    if not isinstance(before, Subject):
        of_itself = before[0] is NumberType.METRIC or before[1] == "a move that is gone again"
        ended = ended_after(scope) if of_itself else None
        return before if ended is None else Subject((ended,), "same_subject", 62, ended.start)
    sentence, limit = scope.sentence, max(scope.left, min(motion.start, scope.anchor.start))
    if moved_elsewhere(scope, limit):
        return NumberType.OTHER, "something else moved"
    if is_in_brackets_of_stranger(sentence, scope.left, scope.anchor.start):
        return NumberType.OTHER, "somebody unknown may be named"
    if not against_another(scope, before.names[0], limit) and (
        begins_unknown_item(scope)
        or begins_next_item(scope)
        or goes_on_with_stranger(scope)
        or begins_with_noun(sentence, scope.left, limit)
        or holds_unknown(sentence, _behind_money(scope, before.names[0], limit), limit)
        or lone_noun(sentence, scope.left, limit)
    ):
        return NumberType.OTHER, "somebody unknown may be named"
    if is_of_another_class(before.names, sentence.gap(scope.left, scope.anchor.start)):
        return of_sibling(scope, before.names) or (NumberType.OTHER, ANOTHER_CLASS)
    names = tuple(paired_here(scope, each) for each in before.names)
    return Subject(names, "same_subject", min(before.shape, 65), before.start)


_NEXT = Pattern(r", |[^,;]*? (?:and|dan|serta|but|while|sedangkan|sementara) |[^,;]*,")
"""From the currency that one is measured against to what is told next."""


def _behind_money(scope: Scope, name: Name, limit: int) -> int:
    """Return where the stretch before a motion begins, behind the currency that ``name`` was measured against: "rose 0.1% against the Japanese yen, rose"."""
    places = [place for place, _ in name.pairs if scope.left <= place < limit]
    if not places:
        return scope.left
    found = _NEXT.match(scope.sentence.text, places[-1] - scope.sentence.start, limit - scope.sentence.start)
    return scope.left if found is None else scope.sentence.start + found.end()


_FORMER = Cue(
    r"\W*(?:(?:ten|ta) (?:pierwsz|drug|ostatni)|pierwsz[ya] z nich|prvni z nich|druhy z nich|ersterer|erstere|letzterer?|letzteres|eerstgenoemde|laatstgenoemde|den (?:forra|senare|forstnamnda|sistnamnda)|sidstnævnte|sistnevnte|forstnevnte)"
)
"""They open a sentence about one of two that were named before."""


_CODED = Pattern(r"\W*(?=[A-Z]+\d)[A-Z][A-Z0-9]{4,}\s[a-zà-ÿ]")
"""A code with a number that opens a sentence, of an index that nobody knows: "IDX80 turun 0,4%"."""


def _said_of_before(scope: Scope, motion: Motion) -> Name | None:
    """Return the security of the line before that a sentence goes on about without naming any."""
    sentence = scope.sentence
    if (stock := opens_with_trade(sentence)) is not None:
        return stock if isinstance(stock, Name) else None
    they = (_shares_right_before(sentence) or _index_before(scope)) if sentence.opens_line else None
    if they is not None or (they := equalled(scope)) is not None:
        return they
    if (
        sentence.opens_line
        or (sentence.cues & _FORMER.bit and _FORMER.match(sentence.folded) is not None)
        or holds_unknown(sentence, sentence.start, scope.anchor.start)
        or opens_with_noun(sentence, motion.start)
        or priced_otherwise(sentence, sentence.start, scope.anchor.start)
        or opens_with_stranger(sentence)
        or _CODED.match(sentence.text) is not None
        or _opens_with_word(sentence, motion)
        or opens_with_topic(sentence)
        or has_other_price(sentence, scope.anchor.start)
        or _of_whom_a_clause_tells(scope)
        or names_mover(sentence, scope.anchor.start)
        or sentence.marks_in(sentence.start, scope.anchor.start, marks.TARGET)
        or any(
            each.start != motion.start
            for each in sentence.marks_in(sentence.start, scope.anchor.start, marks.METRIC)
        )
    ):
        return None
    spoken_of = sentence.antecedent(sentence.start, "any")
    if (spoken_of is None or spoken_of.type is InstrumentType.INDEX) and opens_with_they(sentence):
        spoken_of = _shares_of_sentence_before(sentence)
    if spoken_of is None or not spoken_of.listed:
        return None
    if spoken_of.type is InstrumentType.INDEX and opens_with_they(sentence):
        return None
    goes_on = goes_on_about_it(sentence) or opens_with_verb(scope, motion) or goes_on_at_a_price(sentence)
    goes_on = goes_on or not spoken_of.is_stock or _states_its_move(sentence, spoken_of)
    return spoken_of if goes_on or sentence.start < HEADLINE else None


_TRADE = 40
"""So long a company's trade is between its symbol and its move: "(TSX:BNS). Financials. Down 30 cents"."""


def _states_its_move(sentence: Sentence, stock: Name) -> bool:
    """Whether an item of a list goes on from a stock with its symbol to how far it moved: "Acme Inc. (TSX:ACM). Energy. Up two cents, or 1 per cent"."""
    near = bool(stock.stated) and 0 < sentence.start - stock.end <= _TRADE
    return near and sentence.folded.lstrip().startswith(("up ", "down "))


_ONE_WORD = Pattern(
    r"\W*(?P<word>(?!(?:It|This|That|They|These|Those|Both|He|She|We|There|Which|Who|But|And|So|Yet|Still|Then|Now|Later|Also|Even|Only|Just|Overnight|Today|Yesterday|Earlier|Shares|Stocks|Prices|Futures|Trading|Having|Being|Opening|Closing)\b)[A-Z][\w&.'’-]*(?<!ed)(?<!ly))"
    r"(?:(?: [a-z-]{4,}s)? (?:was|were|is|are|has|had|also|then|later)|(?: [a-z-]{4,}s)| (?:was|were) (?:the|among the|one of the) [a-z0-9 -]{4,40},)? $"
)
"""A word that opens an English sentence right before its verb is its subject, though it names nobody here: "Sage fell 4%"."""


def _opens_with_word(sentence: Sentence, motion: Motion) -> bool:
    """Whether one word that is neither a pronoun nor in the lexicon is the subject of an English sentence."""
    if sentence.lang != "en" or motion.mark is None or motion.start < sentence.start:
        return False
    found = _ONE_WORD.fullmatch(sentence.text[: motion.start - sentence.start])
    return found is not None and not sentence.is_known(sentence.start + found.start("word"))


_RIGHT_BEFORE = 12


def _shares_right_before(sentence: Sentence) -> Name | None:
    """Return the stock with which the paragraph before ended, where "these" begin the next one: "... die Aktien von Acme.", "Diese verloren"."""
    if not opens_with_they(sentence) or not sentence.folded.lstrip().startswith("diese "):
        return None
    they = _shares_of_sentence_before(sentence)
    return they if they is not None and sentence.start - they.end <= _RIGHT_BEFORE else None


def _index_before(scope: Scope) -> Name | None:
    """Return the one index of the paragraph before, on which a German one goes on with a level in points: "Zuletzt stand ein Minus von 0,2 Prozent auf 15.412 Punkte"."""
    sentence, end = scope.sentence, scope.anchor.end
    equals = equals_so_much(sentence)
    if not equals and not (
        goes_on_about_it(sentence) and _TO_POINTS.match(sentence.gap(end, scope.right)) is not None
    ):
        return None
    index = sentence.antecedent(sentence.start, "index")
    near = _PARAGRAPH if equals else _SENTENCE
    return index if index is not None and index.listed and sentence.start - index.end <= near else None


_PARAGRAPH = 320
"""So far back the German paragraph before may have named the index whose level it ended with."""


_TO_POINTS = Pattern(r" (?:auf|bei) [\d.,'’ ]+ (?:punkten?|zahlern?|stellen|einheiten)")
_WHO = Pattern(r"[A-ZÄÖÜ][\w&.-]+, (?:die|der|das) (?:[a-zäöüß]+ ){0,3}$")


def _of_whom_a_clause_tells(scope: Scope) -> bool:
    """Whether a German relative clause right before a percent tells it of the noun before: "Unter Druck stehen Acme, die 2 % abgeben"."""
    sentence = scope.sentence
    if sentence.capitals_name:
        return False
    start = scope.anchor.start - sentence.start
    return _WHO.search(sentence.text, max(0, start - 64), start) is not None


_SENTENCE = 200
"""So far back the German sentence before may have named the stock whose shares "they" are."""


def _shares_of_sentence_before(sentence: Sentence) -> Name | None:
    """Return the stock whose shares the German sentence before told of last: "... von den Aktien der Acme. Diese verloren"."""
    spoken_of = sentence.antecedent(sentence.start, "stock")
    near = spoken_of is not None and 0 <= sentence.start - spoken_of.end <= _SENTENCE
    return spoken_of if near else None


def names_behind(scope: Scope) -> list[Name]:
    """Return the names behind a percent that belong to it."""
    end = scope.anchor.end
    after = scope.sentence.names_in(end, min(scope.right, end + _reach(scope.sentence)))
    return [each for each in after[:1] if each.listed and follows(scope, each)]


_WHICH_MOVED = Pattern(
    r", (?:que|qui|che|a qual|la cual|which|die) (?:(?:se|ha|a|est|e|hoy|ayer|oggi|hoje|hier) ){0,2}(?!cotiz|negoci)[^\W\d_]{3,} (?:[^\W\d_]+ ){0,4}$"
)
"""Behind an exchange a clause tells of nobody else: "con la Bolsa de Londres, que ha avanzado un 0,91%"."""


_NEXT_SUBJECT = Pattern(r" (?:y|e|et|ed) (?:la |a )$")
"""Behind a verb and before an exchange they make it who moved next: "el oro sube y la Bolsa de Madrid cae un 1%"."""


def beside_another(scope: Scope, place: Name) -> bool:
    """Whether a place of trading stands in a clause with another name; a city behind the number opens the next clause."""
    if ";" in scope.sentence.gap(place.end, max(place.end, scope.anchor.start)):
        return True
    if _WHICH_MOVED.match(scope.sentence.gap(place.end, max(place.end, scope.anchor.start))) is not None:
        return False
    before = scope.sentence.gap(max(scope.left, place.start - 8), place.start)
    next_one = place.market and _NEXT_SUBJECT.search(before) is not None
    if next_one and scope.sentence.marks_in(scope.left, place.start, marks.MOTION):
        return False
    subject = told_of(scope, place) or place.surface.endswith(_MARKETS) or _closed_by_and(scope, place)
    verb_last = scope.sentence.lang == "tr" and place.end <= scope.anchor.start
    end = scope.anchor.start if subject or verb_last else clause_end(scope, place)
    breaks = scope.sentence.marks_in(scope.left, place.start, marks.CLAUSE_BREAK) if subject else []
    return any(
        not each.market and each.issuer != place.issuer and not (each.weak and each.start > scope.anchor.end)
        for each in scope.sentence.names_in(breaks[-1].end if breaks else scope.left, end)
    )


_EXCHANGE_IN = Pattern(
    r"\W*(?:(?:ook|auch|aven|ogsa) )?(?:(?:de|die) [a-z]*(?:beurs|graadmeter|hoofdindex|borse) (?:in|van)|[a-z]*bor(?:sen|sindeksen) (?:i|pa)) [^\W\d_]+"
)
_AND_NEXT = Pattern(r" (?:en|und|och|og) (?:de|het|die|der|den|det|in|i) ")


def _closed_by_and(scope: Scope, place: Name) -> bool:
    """Whether a Dutch, German or Nordic exchange opens its sentence, and "and" behind its number the next clause: "De beurs in Shanghai zakte 0,1 procent en de Kospi kreeg er"."""
    sentence = scope.sentence
    if sentence.lang not in GERMANIC:
        return False
    if _EXCHANGE_IN.fullmatch(sentence.gap(sentence.start, place.end)) is None:
        return False
    return _AND_NEXT.match(sentence.gap(scope.anchor.end, scope.right)) is not None


def clause_end(scope: Scope, name: Name) -> int:
    """Return where the clause of a percent behind ``name`` ends: at a word like "as the", without spaces at a comma or dash."""
    sentence, end = scope.sentence, scope.anchor.end
    if name.end <= scope.anchor.start:
        breaks = sentence.marks_in(end, scope.right, marks.CLAUSE_BREAK)
        if breaks and sentence.gap(breaks[0].start, breaks[0].end).startswith("as "):
            return breaks[0].start
    found = _DENSE_BREAK.search(sentence.gap(end, scope.right))
    return scope.right if found is None else end + found.start()


_THE = frozenset(["a", "la", "the", "o", "el"])
"""Articles of a market as the subject that opens a sentence; with "na", "en la" it would be a place."""


_CAUSES = (
    " por ", " tras ", " ante ", " pese ", " a pesar ", " gracias ", " en medio ", " dopo ", " per ", " nonostante ", " grazie ", " apres ", " malgre ", " grace ", " apos ", " apesar ",
    " gracas ", " em meio ", " after ", " amid ", " despite "
)  # fmt: skip
"""Behind the number of a market they say why it moved: "La Bolsa de Tokio cae un 2,4% por el yen fuerte"."""


def told_of(scope: Scope, market: Name) -> bool:
    """Whether a market opens its sentence as the subject, and others come only in a later clause.

    "A bolsa de Lisboa fechou em alta de 0,5%, impulsionada pelo BCP".
    """
    sentence, end = scope.sentence, scope.anchor.end
    opening = sentence.gap(sentence.start, market.start).split()
    if opening and (len(opening) > 1 or opening[0] not in _THE):
        return False
    behind = sentence.names_in(end, scope.right)
    if not behind:
        return True
    gap = sentence.gap(end, behind[0].start)
    return (
        gap.startswith(_CAUSES)
        or any(sign in gap for sign in COMMAS)
        or bool(sentence.marks_in(end, behind[0].start, marks.CLAUSE_BREAK))
    )
