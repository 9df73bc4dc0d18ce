"""All refusals of this room, asked of English sentences."""

from schemas.vocabulary import NumberType
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Refused, Subject
from streams.extract.talk.counts import of_count
from streams.extract.talk.foretold import foretold
from streams.extract.talk.headings import measures_no_price
from streams.extract.talk.nearer import of_nearer
from streams.extract.talk.other_verbs import of_other_verb
from streams.extract.talk.owned_nouns import of_own_noun
from streams.extract.talk.positions import of_position
from streams.extract.talk.roles import no_subject
from streams.extract.talk.topics import of_other_topic, trading_of


def said(scope: Scope, motion: Motion, subject: Subject) -> Refused | None:
    """Return the refusal of a number that an English trader or commentator gives to something else than a price."""
    if scope.sentence.lang not in {"en", None}:
        return None
    name = subject.names[-1].start - scope.sentence.start
    if name > 0 and scope.sentence.text[name - 1] == "$" and measures_no_price(scope.sentence.text, name):
        return NumberType.METRIC, "a metric is what the list tells"
    return (
        of_position(scope, motion, subject)
        or of_count(scope, motion, subject)
        or of_other_verb(scope, motion, subject)
        or of_nearer(scope, motion, subject)
        or foretold(scope, motion)
        or no_subject(scope, motion, subject)
        or of_own_noun(scope, subject)
        or of_other_topic(scope, subject)
        or trading_of(scope, motion, subject)
    )
