"""Of what: the security, the metric or the word that stands for a security, to which a percent and its motion belong."""

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.context.asides import (
    after_participle,
    are_contracts,
    city_of_goods,
    measures_in,
    of_a_trade,
    of_noun_before,
    one_of_both,
    owned_behind,
    set_beside,
)
from streams.extract.context.business import of_business
from streams.extract.context.malay import index_of_market, is_told_between
from streams.extract.context.quantities import counts_goods
from streams.extract.context.sectors import sector_moved
from streams.extract.context.slavic import owner_in_genitive, with_those_joined
from streams.extract.context.strangers import (
    is_in_brackets_of_stranger,
    is_price_of_stranger,
    leads_index,
    stands_before_stranger,
    stranger_spoken_of,
)
from streams.extract.context.unnamed import beside_another, names_behind, without_head
from streams.extract.english.apposed import owned_by_capitals, owner_of_shares, shares_of_unknown
from streams.extract.english.given import given_to, is_of_something_else
from streams.extract.english.pronouns import dropped_in_its_stock, opener_of_headline, subject_of_it
from streams.extract.english.ranked import is_ranked_by, is_ranking
from streams.extract.english.sectors import sector_is_subject
from streams.extract.english.trading import keeps_trading
from streams.extract.english.weighing import did_to_index, is_outdone
from streams.extract.german.causes import is_cause
from streams.extract.german.clauses import noun_behind_verb, of_others, papers_of_another, told_of_in_clause
from streams.extract.german.places import ends_company, price_noun_before_place, without_place
from streams.extract.german.roles import is_of_somebody
from streams.extract.german.told import is_added, named_behind
from streams.extract.marks import Mark
from streams.extract.prose.heads import (
    coordinated,
    given_behind,
    given_to_stock,
    index_of_place,
    is_behind_metric,
    is_place_of_stock,
    nearest_head,
    stock_before_index,
    stock_of_index,
    stock_with_price_noun,
)
from streams.extract.prose.motion import Motion, Scope
from streams.extract.prose.movers import subject_before
from streams.extract.prose.owners import (
    beside_metric,
    fits,
    in_a_bracketed_list,
    in_brackets_of_unknown,
    index_described,
    is_beside,
    is_measured,
    is_result,
    is_shares,
    moved_with_them,
    names_another,
    of_topic,
    paired_here,
    result_between,
    sort_of,
    whose_own_price,
)
from streams.extract.prose.sentence import Name, Refused, Subject, words_in
from streams.extract.prose.support import distance_of, shape_of
from streams.extract.prose.unknowns import (
    aside_of_unknown,
    beside_unknown,
    describes_another,
    holds_unknown,
    is_place_of_unknown,
    last_boundary,
    lone_noun,
    owned_by_another,
    owner_behind,
    rise_of_price,
    unknown_owner,
)
from streams.extract.romance.places import index_of_exchange
from streams.extract.romance.told import is_another_in_romance, means_another, moved_in_passing, ranked

_ASIDE = (
    owned_by_another,
    in_brackets_of_unknown,
    is_place_of_stock,
    is_cause,
    is_of_somebody,
    set_beside,
    measures_in,
    counts_goods,
    is_another_in_romance,
    ends_company,
)
"""Ways in which a name is not what a percent speaks of, and somebody unknown may be."""
_FROM_BEFORE = frozenset(["same_line", "same_subject", "anaphora", "its_price"])


def find_subject(scope: Scope, motion: Motion, inherited: Subject | Refused | None) -> Subject | Refused:
    """Return whose move it is, or why it is nobody's."""
    subject = _found(scope, motion, inherited)
    if isinstance(subject, Subject) and subject.rule in _FROM_BEFORE:
        if (reason := means_another(scope, subject)) is not None:
            return NumberType.OTHER, reason
        reason = of_business(scope, motion, subject.names[0])
        return subject if reason is None else (NumberType.METRIC, reason)
    return subject


def _found(scope: Scope, motion: Motion, inherited: Subject | Refused | None) -> Subject | Refused:
    if moved_with_them(scope):
        return _of_them(scope)
    mover = named_behind(scope.sentence, scope.anchor.end, scope.right)
    if mover is not None and mover.listed:
        return Subject((mover,), "reversed", 75, mover.start)
    head = without_place(scope.sentence, nearest_head(scope, motion))
    passing = moved_in_passing(scope, motion)
    if passing is True:
        return NumberType.OTHER, "somebody unknown may be named"
    given = (
        passing
        or given_to_stock(scope, motion, head)
        or given_to(scope)
        or dropped_in_its_stock(scope)
        or owned_behind(scope, motion)
        or owner_in_genitive(scope, motion)
    )
    if given is None and (described := after_participle(scope)):
        if isinstance(described, bool):
            return NumberType.OTHER, "what it describes is no security"
        given = described
    if given is not None:
        return Subject(with_those_joined(scope, given), "reversed", 75, given.start)
    if is_of_something_else(scope, motion):
        return NumberType.METRIC, "something else moved"
    if sector_moved(scope, motion, head) or sector_is_subject(scope, motion):
        return NumberType.OTHER, "a sector moved"
    if head is None:
        return without_head(scope, motion, inherited)
    if (
        (motion.mark is None or motion.start < scope.left)
        and _is_reversed(inherited)
        and isinstance(head, Name)
    ):
        after = names_behind(scope)
        if after:
            return Subject((after[0],), "reversed", 70, after[0].start)
        return NumberType.OTHER, "somebody unknown may be named"
    head = subject_before(scope, motion, head)
    if isinstance(head, Name):
        noun = price_noun_before_place(scope, head)
        return _named(scope, motion, head, inherited) if noun is None else _owned(scope, motion, noun)
    if head.kinds & marks.METRIC and not head.kinds & marks.PRICE and not is_shares(scope.sentence, head):
        return NumberType.METRIC, "a metric moved, not a price"
    leader = ranked(scope, head) or stock_before_index(scope, head) or index_described(scope, head)
    return _named(scope, motion, leader, inherited) if leader is not None else _owned(scope, motion, head)


def _of_them(scope: Scope) -> Subject | Refused:
    they = scope.sentence.antecedent(scope.sentence.start, "stock")
    if they is None or not they.listed:
        return NumberType.OTHER, "they are not known"
    return Subject((they,), "anaphora", 66, scope.anchor.start)


def _is_reversed(inherited: Subject | Refused | None) -> bool:
    return isinstance(inherited, Subject) and inherited.rule == "reversed"


def _named(
    scope: Scope, motion: Motion, name: Name, inherited: Subject | Refused | None
) -> Subject | Refused:
    """Judge a name as the subject."""
    sentence = scope.sentence
    owner = owner_of_shares(scope, name)
    if owner is not None:
        return Subject((owner,), "price_noun", 90, owner.start)
    if (told := told_of_in_clause(scope, name)) is not None:
        return told
    place, name = name, paired_here(scope, stock_with_price_noun(scope, motion, stock_of_index(scope, name)))
    name = city_of_goods(scope, name) or index_of_exchange(scope, name) or name
    if not name.listed:
        return NumberType.OTHER, "the name is not listed"
    if is_ranked_by(sentence, name):
        return NumberType.OTHER, "somebody unknown may be named"
    if is_behind_metric(scope, name.start, motion.mark) or result_between(scope, motion, name):
        return NumberType.METRIC, "a metric of the company moved"
    if name.is_stock and is_result(scope, motion):
        return NumberType.METRIC, "a profit or a loss, not a price"
    if (reason := of_business(scope, motion, name)) is not None:
        return NumberType.METRIC, reason
    if beside_metric(scope, name, inherited):
        return NumberType.METRIC, "beside a metric, and no price is spoken of"
    distance = distance_of(
        scope, motion, name if place.start < name.start or name.start < scope.left else place
    )
    if is_measured(scope, name):
        measuring = sentence.names_in(scope.left, name.start)
        if not measuring or measuring[-1].market or not measuring[-1].listed:
            return NumberType.OTHER, "somebody unknown may be named"
        name = measuring[-1]
    if name.market and beside_another(scope, name):
        index = index_of_place(scope, name)
        if index is None:
            return NumberType.OTHER, "a place of trading beside another name"
        name = index
    if _somebody_else(scope, motion, name):
        return NumberType.OTHER, "somebody unknown may be named"
    if in_a_bracketed_list(scope, motion, name):
        return NumberType.OTHER, "one of several names in brackets"
    if of_topic(scope, name):
        return NumberType.METRIC, "a metric is what is told of"
    ranks = (
        is_ranking(scope, name, motion)
        or did_to_index(sentence, name, motion.start)
        or subject_of_it(scope, motion, name)
        or keeps_trading(scope, motion, name)
        or is_told_between(scope, name, motion.start)
    )
    shape = shape_of(scope, name, distance, ranks=ranks)
    if shape == 0:
        return NumberType.OTHER, "too far from the name"
    return _together(scope, motion, name, shape)


def _together(scope: Scope, motion: Motion, name: Name, shape: int) -> Subject | Refused:
    """Return a name with those that are joined to it."""
    names = coordinated(scope, name)
    if one_of_both(scope, motion, names):
        return NumberType.OTHER, "both of two moved, of whom one is known"
    return Subject(names, "name", shape, name.start)


def _somebody_else(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether somebody unknown may be what a percent behind a name speaks of."""
    sentence = scope.sentence
    if motion.mark is not None and motion.start > name.end + 1:
        part = last_boundary(sentence, name.end, motion.start)
        limit = min(motion.start, scope.anchor.start)
        if part > name.end and (holds_unknown(sentence, part, limit) or lone_noun(sentence, part, limit)):
            return True
    if is_place_of_unknown(scope, name) or is_added(sentence, name) or noun_behind_verb(scope, motion, name):
        return True
    if is_outdone(scope, name) or stands_before_stranger(scope, motion, name):
        return True
    for is_aside in _ASIDE:
        if is_aside(scope, name):
            return True
    return motion.mark is not None and beside_unknown(sentence, name, motion.start)


def _owned(scope: Scope, motion: Motion, head: Mark) -> Subject | Refused:
    """Return the security to which a price noun or an anaphor belongs."""
    sentence = scope.sentence
    before = [each for each in sentence.names_in(sentence.start, head.start) if not each.market]
    if (elsewhere := of_others(scope, head)) is not None:
        return elsewhere
    if shares_of_unknown(sentence, head):
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
    if (market := index_of_market(sentence, head)) is not None:
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
    if len(of_sort) > 1 and (opener := opener_of_headline(scope, head)) is not None:
        return Subject((opener,), "its_price", 76, head.start)
    if len(of_sort) == 1:
        only = next(iter(of_sort.values()))
        if aside_of_unknown(sentence, only, head):
            return NumberType.OTHER, "somebody unknown may be named"
        if not only.listed:
            return NumberType.OTHER, "the name is not listed"
        return Subject((only,), "its_price", 80, head.start)
    behind = given_behind(scope, motion)
    if behind is not None:
        return Subject((behind,), "reversed", 72, behind.start)
    if unknown_owner(scope, motion, head):
        return NumberType.OTHER, "the price of a name that is not in the directory"
    if stranger_spoken_of(sentence, head.start):
        return NumberType.OTHER, "somebody unknown may be named"
    spoken_of = sentence.antecedent(head.start, sort) if not of_sort and sort != "market" else None
    if spoken_of is not None and spoken_of.listed and not describes_another(sentence, head, spoken_of):
        return Subject((spoken_of,), "anaphora", 70, head.start)
    return NumberType.OTHER, "no security is named for the price"


def _stands_beside(scope: Scope, name: Name, head: Mark) -> bool:
    """Whether a price noun stands beside a name that it may belong to."""
    gap = scope.sentence.gap(name.end, head.start)
    if name.start < scope.left or not is_beside(gap) or (":" in gap and words_in(gap)):
        return False
    return not papers_of_another(scope, name, head)


def _beside_its_owner(scope: Scope, owner: Name, head: Mark) -> Subject | Refused:
    """Return the name that a price noun stands beside."""
    if not owner.listed or is_place_of_stock(scope, owner):
        return NumberType.OTHER, "the name is not listed"
    in_brackets = is_in_brackets_of_stranger(scope.sentence, head.end, scope.anchor.start)
    if in_brackets or leads_index(scope, owner):
        return NumberType.OTHER, "somebody unknown may be named"
    return Subject(coordinated(scope, owner), "price_noun", 100, owner.start)
