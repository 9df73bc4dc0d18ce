"""Whose a price noun is: "its shares", "the stock", "Acme's share price"."""

from schemas.vocabulary import InstrumentType, NumberType
from streams.extract import marks
from streams.extract.chinese.agents import is_aside, speaks_of_market
from streams.extract.chinese.strangers import is_of_next_stranger
from streams.extract.chinese.topics import is_of_somebody_else
from streams.extract.context.asides import (
    are_contracts,
    of_a_trade,
    of_noun_before,
)
from streams.extract.context.joined import is_whose_of_stranger, whose_prices
from streams.extract.context.malay import index_of_market
from streams.extract.context.strangers import (
    is_in_brackets_of_stranger,
    is_price_of_stranger,
    leads_index,
    stranger_spoken_of,
)
from streams.extract.english.pronouns import opener_of_headline, partner_told
from streams.extract.english.shares import (
    owned_by_capitals,
    owner_of_shares,
    shares_of_kin,
    shares_of_unknown,
    told_behind,
)
from streams.extract.german.clauses import member_spoken_of, of_others, papers_of_another
from streams.extract.german.roles import is_of_somebody
from streams.extract.german.told import is_adviser
from streams.extract.japanese.topics import topic_is_stranger
from streams.extract.korean.places import topic_is_unknown
from streams.extract.korean.topics import without_partners
from streams.extract.malay.beside import is_malay
from streams.extract.malay.headlines import headed_by
from streams.extract.marks import Mark
from streams.extract.names.indices import UNDERLYING
from streams.extract.prose.function_words import FOR, names_index
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Refused, Sentence, Subject, words_in
from streams.extract.romance.elided import stands_for_another
from streams.extract.scripts.strangers import is_price_of_next
from streams.extract.subjects.heads import TIGHT_WORDS, coordinated
from streams.extract.subjects.of_metric import belongs_to_metric
from streams.extract.subjects.other_markets import (
    SEVERAL_INDICES,
    index_of_its_nation,
    introduces_stranger,
    is_of_all_shares,
    is_of_another_market,
)
from streams.extract.subjects.owners import (
    is_beside,
    names_another,
    whose_own_price,
)
from streams.extract.subjects.places import is_place_of_stock
from streams.extract.subjects.sorts import fits, sort_of
from streams.extract.subjects.unknowns import (
    MEMBERS,
    aside_of_unknown,
    describes_another,
    owner_behind,
    rise_of_price,
    unknown_owner,
)
from streams.extract.talk.houses import is_house, judged_stock
from streams.extract.trades.papers import called_again
from streams.extract.trades.roles import role_of
from streams.extract.turkish.others import does_to_name
from streams.text.cues import Cue
from streams.text.patterns import Pattern

_SEVERAL_INDICES = frozenset({*SEVERAL_INDICES, "gli indici", "indexek"})
"""None of them is the one index of the sentence before."""
_LED = Cue(r"\b(?:led|dragged|pulled|paced|pushed|sent) (?:the |its )?(?:[a-z-]+ ){0,2}$")
_LED_TO = Pattern(r" (?:lower|higher|down|up), (?:[a-z]+ )*")
_UNNAMED: Refused = (NumberType.OTHER, "no security is named for the price")
_FAR_BEHIND, _OF = 60, " of "
_UNDERLYING = Cue(
    r"\bunderlying (?:(?:stock|equity|share|benchmark|cash) )?(?:index|indexes|gauge|benchmark)$"
)
_ONE_SHARE = frozenset(
    ["titolo", "il titolo", "azione", "l'azione", "titulo", "el titulo", "o titulo", "accion", "la accion", "acao", "a acao", "papel", "o papel", "el papel", "titre", "le titre"]
)  # fmt: skip
"""One share, which no index is: "su Euronext Growth Milan: il titolo chiude a +43%"."""
_THE_SHARE = frozenset(["aandeel", "het aandeel", "dit aandeel", "aktien", "aksjen", "osake"])
"""The one share that was told of, where a word parts it from an index: "tynger hovedindeksen ettersom aksjen falt"."""


def owned(scope: Scope, motion: Motion, head: Mark) -> Subject | Refused:
    """Return the security to which a price noun or an anaphor belongs."""
    sentence = scope.sentence
    before = _named_before(sentence, head)
    if (told := _told_at_once(scope, head)) is not None:
        return told
    if (again := called_again(sentence, head)) is not None:
        return Subject((again,), "anaphora", 70, head.start)
    if shares_of_unknown(sentence, head) or shares_of_kin(scope, head):
        return NumberType.OTHER, "the price of a name that is not in the directory"
    owner = owner_of_shares(scope, before[-1]) if before and before[-1].start >= scope.left else None
    if owner is not None:
        return Subject((owner,), "price_noun", 90, owner.start)
    if before and _stands_beside(scope, before[-1], head):
        return _beside_its_owner(scope, before[-1], head)
    if is_price_of_stranger(scope, motion, head) or owned_by_capitals(scope, head):
        return NumberType.OTHER, "the price of a name that is not in the directory"
    own = whose_own_price(scope, head)
    if own is not None:
        return Subject((own,), "its_price", 75, own.start)
    if (market := index_of_market(sentence, head) or index_of_its_nation(sentence, head)) is not None:
        return Subject((market,), "anaphora", 70, market.start)
    sort = "commodity" if are_contracts(sentence, head) else sort_of(sentence.gap(head.start, head.end))
    if sort != "stock" and unknown_owner(scope, motion, head):
        return NumberType.OTHER, "the price of a name that is not in the directory"
    of_sort = {each.issuer: each for each in reversed(before) if fits(each, sort)}
    if (
        of_a_trade(sentence, head)
        or of_noun_before(sentence, head)
        or names_another(scope, motion, head)
        or owner_behind(scope, motion, head)
        or (sort == "stock" and rise_of_price(scope))
    ):
        return NumberType.OTHER, "somebody unknown may be named"
    if before and is_of_next_stranger(sentence, before[-1], head):
        return NumberType.OTHER, "the price of a name that is not in the directory"
    if len(of_sort) > 1 and (opener := opener_of_headline(scope, head)) is not None:
        return Subject((opener,), "its_price", 76, head.start)
    if len(of_sort) == 1:
        return _of_the_only(scope, motion, head, next(iter(of_sort.values())))
    return _spoken_of(scope, motion, head, sort, is_named=bool(of_sort))


def _of_the_only(scope: Scope, motion: Motion, head: Mark, only: Name) -> Subject | Refused:
    """Judge the only name of its sort before a price noun as its owner."""
    sentence = scope.sentence
    if (
        aside_of_unknown(sentence, only, head)
        or topic_is_unknown(scope, only, head.start)
        or stands_for_another(scope, only)
        or does_to_name(sentence, only, head)
        or is_price_of_next(scope, motion, only, head)
        or is_of_all_shares(sentence, head, only)
        or is_of_somebody_else(scope, only, head)
    ):
        return NumberType.OTHER, "somebody unknown may be named"
    if not only.listed:
        return NumberType.OTHER, "the name is not listed"
    return Subject((only,), "its_price", 80, head.start)


def _told_at_once(scope: Scope, head: Mark) -> Subject | Refused | None:
    """Return whose a price noun is where its own words already say so, or that it only belongs to a metric."""
    sentence = scope.sentence
    if (whose := whose_prices(scope, head)) is not None:
        return Subject(coordinated(scope, whose), "its_price", 80, whose.start)
    company, by_partner = partner_told(sentence, head)
    if by_partner:
        told = company is not None and company.listed
        return Subject((company,), "anaphora", 66, head.start) if company and told else _UNNAMED
    if is_whose_of_stranger(scope, head):
        return NumberType.OTHER, "the price of a name that is not in the directory"
    if _of_metric(sentence, head):
        return NumberType.METRIC, "a metric moved, not a price"
    if _is_led(scope, head):
        return NumberType.OTHER, "somebody unknown may be named"
    if (index := _under_futures(sentence, head)) is not None:
        return Subject((index,), "anaphora", 72, head.start)
    if (judged := judged_stock(sentence, head.start)) is not None:
        return Subject((judged,), "its_price", 78, head.start)
    if (elsewhere := of_others(scope, head)) is not None:
        return elsewhere
    if (member := member_spoken_of(scope, head)) is not None:
        return Subject((member,), "anaphora", 68, head.start)
    return None


def _of_metric(sentence: Sentence, head: Mark) -> bool:
    """Whether an English anaphor, or a German price noun, only says whose a metric is: "the circulating supply of the coin increased 3%"."""
    if sentence.lang == "de":
        return belongs_to_metric(sentence, head)
    if sentence.lang != "en" or not head.kinds & marks.ANAPHORA:
        return False
    metrics = sentence.marks_in(sentence.start, head.start - len(_OF), marks.METRIC)
    return bool(metrics) and sentence.gap(metrics[-1].end, head.start) == _OF


def _is_led(scope: Scope, head: Mark) -> bool:
    """Whether an English index is only what somebody moved, who did so much himself: "Acmerol led the index lower, down 4%"."""
    sentence = scope.sentence
    if not sentence.cues & _LED.bit or _LED.search(sentence.gap(sentence.start, head.start)) is None:
        return False
    if any(each.is_stock and each.listed for each in sentence.names_in(sentence.start, head.start)):
        return False
    return _LED_TO.fullmatch(sentence.gap(head.end, scope.anchor.start)) is not None


def _under_futures(sentence: Sentence, head: Mark) -> Name | None:
    """Return the index under futures: "Futures on Acme 500 fell. The underlying gauge rose 1%", "Acme 500 futures fell after the index rose 1%"."""
    words = sentence.gap(head.start, head.end)
    if not names_index(words) or sentence.lang != "en":
        return None
    told = bool(sentence.cues & _UNDERLYING.bit) and _UNDERLYING.search(
        sentence.gap(sentence.start, head.end)
    )
    if not told:
        before = sentence.names_in(sentence.start, head.start)
        if words != "the index" or [each.type for each in before] != [InstrumentType.FUTURE]:
            return None
    return sentence.antecedent(head.start, UNDERLYING)


def _given_behind(scope: Scope, motion: Motion) -> Name | None:
    """Return the name to which the number is given right behind it: "a gain of 1% for the peso"."""
    sentence, end = scope.sentence, scope.anchor.end
    if motion.start > end or words_in(sentence.gap(motion.end, scope.anchor.start)) > TIGHT_WORDS:
        return None
    after = sentence.names_in(end, min(scope.right, end + _FAR_BEHIND))
    words = sentence.gap(end, after[0].start).split() if after else []
    given = bool(words) and words[0] in FOR and len(words) <= TIGHT_WORDS
    given = given and not (words[0] == "di" and is_malay(sentence))
    return after[0] if given and after[0].listed and not after[0].market else None


def _is_house(sentence: Sentence, name: Name) -> bool:
    return is_adviser(sentence, name) or is_house(sentence, name)


def _only_speaks(sentence: Sentence, name: Name, head: Mark) -> bool:
    """Whether a name before a price noun is only that of who judges a stock, or speaks of the market."""
    return _is_house(sentence, name) or speaks_of_market(sentence, name, head.start)


def _named_before(sentence: Sentence, head: Mark) -> list[Name]:
    """Return whom a sentence names before a price noun, without markets and the houses that only judge."""
    names = sentence.names_in(sentence.start, head.start)
    names = [each for each in without_partners(sentence, names) if not each.market]
    names = [each for each in names if not _only_speaks(sentence, each, head)]
    return [each for each in names if not is_aside(sentence, each, head.start)] or names


def _spoken_of(scope: Scope, motion: Motion, head: Mark, sort: str, *, is_named: bool) -> Subject | Refused:
    """Return whose a price noun is that the sentence itself does not give to anybody, or to several (``is_named``)."""
    sentence = scope.sentence
    behind = _given_behind(scope, motion)
    if behind is not None:
        return Subject((behind,), "reversed", 72, behind.start)
    if unknown_owner(scope, motion, head):
        return NumberType.OTHER, "the price of a name that is not in the directory"
    if sentence.gap(head.start, head.end) in _SEVERAL_INDICES:
        return NumberType.OTHER, "several indices, of which none is named"
    if (
        stranger_spoken_of(sentence, head.start)
        or introduces_stranger(sentence, head.start)
        or topic_is_stranger(sentence, head.start)
    ):
        return NumberType.OTHER, "somebody unknown may be named"
    judged = any(_only_speaks(sentence, each, head) for each in sentence.names_in(sentence.start, head.start))
    place = sentence.start if judged else head.start
    spoken_of, by_role = role_of(sentence, head, place) if sort == "stock" and not is_named else (None, False)
    if not by_role:
        spoken_of = sentence.antecedent(place, sort) if not is_named and sort != "market" else None
    if spoken_of is None and sort == "index" and sentence.lang == "en" and head.kinds & marks.ANAPHORA:
        under = sentence.antecedent(head.start, UNDERLYING)
        spoken_of = under if under is not None and under.alias is None else None
    if is_of_another_market(sentence, head, spoken_of):
        return NumberType.OTHER, "the index of another market"
    if spoken_of is not None and spoken_of.listed and not describes_another(sentence, head, spoken_of):
        return Subject((spoken_of,), "anaphora", 70, head.start)
    if spoken_of is None and (behind := headed_by(scope, motion)) is not None:
        return Subject((behind,), "reversed", 72, behind.start)
    if spoken_of is None and sort == "stock" and (behind := told_behind(scope, head)) is not None:
        return Subject((behind,), "its_price", 70, head.start)
    return _UNNAMED


def _stands_beside(scope: Scope, name: Name, head: Mark) -> bool:
    """Whether a price noun stands beside a name that it may belong to."""
    gap = scope.sentence.gap(name.end, head.start)
    if scope.sentence.gap(head.start, head.end) in MEMBERS:
        return False
    if name.start < scope.left or not is_beside(gap) or (":" in gap and words_in(gap)):
        return False
    if (
        name.type is InstrumentType.INDEX
        and words_in(gap)
        and scope.sentence.gap(head.start, head.end) in _THE_SHARE
    ):
        return False
    return not papers_of_another(scope, name, head)


def _beside_its_owner(scope: Scope, owner: Name, head: Mark) -> Subject | Refused:
    """Return the name that a price noun stands beside."""
    if not owner.listed or is_place_of_stock(scope, owner):
        return NumberType.OTHER, "the name is not listed"
    if owner.type is InstrumentType.INDEX and scope.sentence.gap(head.start, head.end) in _ONE_SHARE:
        return NumberType.OTHER, "the share of somebody unknown, which only trades there"
    in_brackets = is_in_brackets_of_stranger(scope.sentence, head.end, scope.anchor.start)
    if in_brackets or leads_index(scope, owner) or is_of_somebody(scope, owner):
        return NumberType.OTHER, "somebody unknown may be named"
    return Subject(coordinated(scope, owner), "price_noun", 100, owner.start)
