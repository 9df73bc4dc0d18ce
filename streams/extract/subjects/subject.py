"""Of what: the security, the metric or the word that stands for a security, to which a percent and its motion belong."""

from schemas.vocabulary import NumberType
from streams.extract import marks
from streams.extract.chinese.agents import is_agent
from streams.extract.chinese.listed import goes_on_in_list, listed_behind, trades_in_list
from streams.extract.chinese.rates import is_price_of_metric
from streams.extract.context.asides import (
    after_participle,
    city_of_goods,
    is_owned_by_stranger,
    measures_in,
    one_of_both,
    owned_behind,
    set_beside,
)
from streams.extract.context.business import beside_metric, is_result, of_business, of_topic, result_between
from streams.extract.context.joined import with_those_joined
from streams.extract.context.malay import is_of_members, is_told_of, what_grew
from streams.extract.context.quantities import counts_goods
from streams.extract.context.sectors import sector_moved
from streams.extract.context.strangers import stands_before_stranger
from streams.extract.context.unnamed import beside_another, names_behind, without_head
from streams.extract.english.given import given_to, is_of_something_else, market_behind
from streams.extract.english.pronouns import dropped_in_its_stock, subject_of_it
from streams.extract.english.ranked import is_ranked_by, is_ranking
from streams.extract.english.sectors import sector_is_subject
from streams.extract.english.several import with_those_alike
from streams.extract.english.shares import owner_of_shares
from streams.extract.english.trading import keeps_trading
from streams.extract.english.weighing import did_to_index, is_outdone
from streams.extract.german.anaphora import moved_with_them, of_them
from streams.extract.german.behind import in_brackets_behind
from streams.extract.german.causes import is_cause
from streams.extract.german.clauses import is_judged, noun_behind_verb, told_of_in_clause
from streams.extract.german.going_on import stands_beside
from streams.extract.german.roles import is_of_stranger
from streams.extract.german.told import is_added, named_behind
from streams.extract.korean.places import is_market_of_others
from streams.extract.korean.topics import is_behind_reason, is_reason_of_opener
from streams.extract.malay.beside import stands_for_money
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import TOLD_BEFORE, Name, Refused, Subject
from streams.extract.prose.support import distance_of, shape_of
from streams.extract.romance.classes import ANOTHER_CLASS, of_sibling
from streams.extract.romance.places import index_of_exchange
from streams.extract.romance.standing_out import heads_ranking, stands_out
from streams.extract.romance.told import is_another_in_romance, means_another, moved_in_passing, ranked
from streams.extract.romance.units import best_of_index
from streams.extract.scripts.given import given_in_scripts
from streams.extract.scripts.resumed import told_in_script
from streams.extract.scripts.strangers import VERB_BEHIND, is_member_of_index
from streams.extract.slavic.amounts import has_amount
from streams.extract.slavic.classes import is_of_preferred
from streams.extract.slavic.free_order import owner_in_genitive
from streams.extract.slavic.places import is_slavic_place
from streams.extract.subjects.heads import (
    coordinated,
    given_to_stock,
    index_of_place,
    nearest_head,
    stock_of_index,
    stock_with_price_noun,
)
from streams.extract.subjects.insertions import heads_item, is_told_besides, past_clause, resumed
from streams.extract.subjects.movers import keeps_subject, subject_before
from streams.extract.subjects.of_metric import figure_told, is_behind_metric
from streams.extract.subjects.ordinals import one_of_two
from streams.extract.subjects.other_markets import moved_with_others
from streams.extract.subjects.owned import owned
from streams.extract.subjects.owners import (
    in_a_bracketed_list,
    in_brackets_of_unknown,
    is_measured,
    is_shares,
    leader_or_index,
    paired_here,
)
from streams.extract.subjects.places import is_only_place, price_noun_before_place, without_place
from streams.extract.subjects.unknowns import (
    beside_unknown,
    holds_unknown,
    is_place_of_unknown,
    last_boundary,
    lone_noun,
    owned_by_another,
)
from streams.extract.trades.described import company_of_trade
from streams.extract.trades.origins import one_from
from streams.extract.turkish.causes import mover_before_cause, tells_why
from streams.extract.turkish.places import is_in_its_price

_ASIDE = (
    is_member_of_index,
    owned_by_another,
    in_brackets_of_unknown,
    is_cause,
    stands_beside,
    set_beside,
    measures_in,
    counts_goods,
    is_another_in_romance,
    is_only_place,
    is_market_of_others,
    is_reason_of_opener,
    is_agent,
    is_of_members,
    is_slavic_place,
)
"""Ways in which a name is not what a percent speaks of, and somebody unknown may be."""
_FROM_BEFORE = TOLD_BEFORE | {"its_price"}


def find_subject(scope: Scope, motion: Motion, inherited: Subject | Refused | None) -> Subject | Refused:
    """Return whose move it is, or why it is nobody's."""
    subject = _found(scope, motion, inherited)
    if isinstance(subject, Subject) and moved_with_others(scope, subject):
        return NumberType.OTHER, "the price of a name that is not in the directory"
    if isinstance(subject, Subject) and subject.rule in _FROM_BEFORE:
        if is_of_preferred(scope, subject):
            return NumberType.OTHER, ANOTHER_CLASS
        if (reason := means_another(scope, subject)) is not None:
            sibling = of_sibling(scope, subject.names) if reason == ANOTHER_CLASS else None
            return sibling or (NumberType.OTHER, reason)
        reason = of_business(scope, motion, subject.names[0])
        return subject if reason is None else (NumberType.METRIC, reason)
    return with_those_alike(scope, subject) if isinstance(subject, Subject) else subject


def _found(scope: Scope, motion: Motion, inherited: Subject | Refused | None) -> Subject | Refused:
    if moved_with_them(scope):
        return of_them(scope)
    told = (
        listed_behind(scope, motion)
        or market_behind(scope)
        or past_clause(scope, inherited)
        or one_of_two(scope, motion, inherited)
        or company_of_trade(scope, motion, inherited)
        or told_in_script(scope, motion)
        or what_grew(scope)
    )
    if told is not None:
        return told
    mover = named_behind(scope.sentence, scope.anchor.end, scope.right)
    if mover is not None and mover.listed:
        return Subject((mover,), "reversed", 75, mover.start)
    head = without_place(scope.sentence, nearest_head(scope, motion))
    passing = moved_in_passing(scope, motion)
    if passing is True or is_of_stranger(scope, head):
        return NumberType.OTHER, "somebody unknown may be named"
    given = _given(scope, motion, head, passing or None)
    if given is not None:
        return given
    if is_of_something_else(scope, motion):
        return NumberType.METRIC, "something else moved"
    if sector_moved(scope, motion, head) or sector_is_subject(scope, motion):
        return NumberType.OTHER, "a sector moved"
    if head is None:
        name = None if isinstance(inherited, Subject) else resumed(scope, motion)
        return _named(scope, motion, name, None) if name else without_head(scope, motion, inherited)
    if _is_reversed_again(scope, motion, head, inherited):
        after = names_behind(scope)
        if after:
            return Subject((after[0],), "reversed", 70, after[0].start)
        return NumberType.OTHER, "somebody unknown may be named"
    head = subject_before(scope, motion, head)
    if isinstance(head, Name):
        if (noun := price_noun_before_place(scope, head)) is not None:
            return owned(scope, motion, noun)
        return _named(scope, motion, head, inherited if head.start >= scope.left else None)
    is_metric = head.kinds & marks.METRIC and not head.kinds & marks.PRICE
    if is_price_of_metric(scope.sentence, head) or (is_metric and not is_shares(scope.sentence, head)):
        return NumberType.METRIC, "a metric moved, not a price"
    leader = ranked(scope, head) or leader_or_index(scope, head)
    return _named(scope, motion, leader, inherited) if leader is not None else owned(scope, motion, head)


def _given(
    scope: Scope, motion: Motion, head: Name | Mark | None, passing: Name | None
) -> Subject | Refused | None:
    """Return whom the words behind a percent give it to, or say in passing that it moved."""
    given = (
        in_brackets_behind(scope)
        or passing
        or given_to_stock(scope, motion, head)
        or given_to(scope)
        or dropped_in_its_stock(scope)
        or owned_behind(scope, motion)
        or owner_in_genitive(scope, motion)
        or given_in_scripts(scope, motion)
    )
    if given is None and (described := after_participle(scope)):
        if isinstance(described, bool):
            return NumberType.OTHER, "what it describes is no security"
        given = described
    if given is None and is_owned_by_stranger(scope, motion):
        return NumberType.OTHER, "somebody unknown may be named"
    if given is not None:
        return Subject(with_those_joined(scope, given), "reversed", 75, given.start)
    return None


def _is_reversed_again(
    scope: Scope, motion: Motion, head: Name | Mark, inherited: Subject | Refused | None
) -> bool:
    """Whether the last name took the percent before it, and the one of this percent comes behind: "O 2 proc. spadły A, a o 1 proc. podrożały B"."""
    if not (isinstance(inherited, Subject) and inherited.rule == "reversed" and isinstance(head, Name)):
        return False
    if motion.mark is None or motion.start < scope.left:
        return True
    has_next = motion.start >= scope.anchor.end and scope.sentence.lang not in VERB_BEHIND
    return has_next and any(each.start == head.start for each in inherited.names)


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
    best = best_of_index(scope, name)
    name = best or name
    place, name = name, paired_here(scope, stock_with_price_noun(scope, motion, stock_of_index(scope, name)))
    name = (
        city_of_goods(scope, name)
        or index_of_exchange(scope, name)
        or mover_before_cause(scope, name)
        or name
    )
    if not trades_in_list(scope, name) or stands_for_money(sentence, name):
        return NumberType.OTHER, "the name is not listed"
    if (refused := _told_of_business(scope, motion, name, inherited)) is not None:
        return refused
    distance = distance_of(
        scope, motion, name if place.start < name.start or name.start < scope.left else place
    )
    if is_measured(scope, name):
        measuring = sentence.names_in(scope.left, name.start)
        if not measuring or measuring[-1].market or not measuring[-1].listed:
            return NumberType.OTHER, "somebody unknown may be named"
        name = measuring[-1]
    if name.market and beside_another(scope, name):
        if (index := index_of_place(scope, name)) is None:
            return NumberType.OTHER, "a place of trading beside another name"
        name = index
    is_item = heads_item(scope, motion, name) or goes_on_in_list(scope, motion, name)
    is_item = is_item or is_ranking(scope, name, motion)
    if not is_item and _somebody_else(scope, motion, name):
        return NumberType.OTHER, "somebody unknown may be named"
    if in_a_bracketed_list(scope, motion, name):
        return NumberType.OTHER, "one of several names in brackets"
    if of_topic(scope, name):
        return NumberType.METRIC, "a metric is what is told of"
    ranks = is_item or best is not None or _is_set_apart(scope, motion, name)
    shape = shape_of(scope, name, distance, ranks=ranks)
    if shape == 0:
        return NumberType.OTHER, "too far from the name"
    return _together(scope, motion, name, shape)


def _is_set_apart(scope: Scope, motion: Motion, name: Name) -> bool:
    """Whether the words between a name and its verb, however many, tell of nobody else."""
    return (
        did_to_index(scope.sentence, name, motion.start)
        or subject_of_it(scope, motion, name)
        or keeps_trading(scope, motion, name)
        or keeps_subject(scope, motion, name)
        or is_told_of(scope, name, motion)
        or stands_out(scope, motion, name)
        or heads_ranking(scope, motion, name)
        or has_amount(scope, name)
        or is_judged(scope, name)
        or tells_why(scope, name)
    )


def _told_of_business(
    scope: Scope, motion: Motion, name: Name, inherited: Subject | Refused | None
) -> Refused | None:
    """Return the refusal of a name of which the sentence tells a metric, or that only ranks somebody."""
    if is_ranked_by(scope.sentence, name) or is_told_besides(scope, motion, name):
        return NumberType.OTHER, "somebody unknown may be named"
    if is_behind_reason(scope, motion, name):
        return None
    if is_behind_metric(scope, name.start, motion.mark) or result_between(scope, motion, name):
        return NumberType.METRIC, "a metric of the company moved"
    if name.is_stock and is_result(scope, motion) and not is_in_its_price(scope.sentence, name):
        return NumberType.METRIC, "a profit or a loss, not a price"
    if (reason := of_business(scope, motion, name)) is not None:
        return NumberType.METRIC, reason
    if (reason := figure_told(scope, motion, name)) is not None:
        return NumberType.METRIC, reason
    if beside_metric(scope, name, inherited):
        return NumberType.METRIC, "beside a metric, and no price is spoken of"
    return None


def _together(scope: Scope, motion: Motion, name: Name, shape: int) -> Subject | Refused:
    """Return a name with those that are joined to it."""
    listed = tuple(each for each in coordinated(scope, name) if each.listed)
    if not listed:
        return NumberType.OTHER, "the name is not listed"
    names = one_from(scope, motion, listed)
    if isinstance(names[0], NumberType):
        return names
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
    if any(is_aside(scope, name) for is_aside in _ASIDE):
        return True
    return motion.mark is not None and beside_unknown(sentence, name, motion.start)
