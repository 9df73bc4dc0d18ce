"""What the rules for Romance sentences say of a percent, put together for the search for its subject."""

from streams.extract.english.weighing import mover_of_index
from streams.extract.marks import Mark
from streams.extract.prose.scope import Motion, Scope
from streams.extract.prose.sentence import Name, Subject
from streams.extract.romance.agents import agent_of, owner_of_prices
from streams.extract.romance.beside import has_new_subject, has_own_subject, is_of_a_city, is_only_beside
from streams.extract.romance.classes import ANOTHER_CLASS, is_of_another_class
from streams.extract.romance.elided import means_the_latter, stands_for_another
from streams.extract.romance.led import led_index
from streams.extract.romance.places import is_place_of_noun
from streams.extract.romance.standing_out import owner_of_signed
from streams.extract.romance.units import best_of_index


def is_another_in_romance(scope: Scope, name: Name) -> bool:
    """Whether a name before a percent only says whose, why or where something else moved."""
    return stands_for_another(scope, name) or is_place_of_noun(scope, name) or is_only_beside(scope, name)


def moved_in_passing(scope: Scope, motion: Motion) -> Name | bool:
    """Return the name behind a percent that it belongs to; True where it belongs to somebody who is not known."""
    return (
        led_index(scope, motion)
        or agent_of(scope, motion)
        or owner_of_prices(scope, motion)
        or owner_of_signed(scope)
        or False
    )


def ranked(scope: Scope, head: Mark) -> Name | None:
    """Return the stock of which the words before "the index" tell its rank in it, or what it did to it."""
    return mover_of_index(scope, head) or best_of_index(scope, head)


def means_another(scope: Scope, subject: Subject) -> str | None:
    """Return why a percent that names nobody is not of those who were spoken of before."""
    if means_the_latter(scope):
        return "the last one named, who may be unknown"
    if is_of_another_class(subject.names, scope.sentence.gap(scope.left, scope.anchor.start)):
        return ANOTHER_CLASS
    if is_of_a_city(scope, subject.names):
        return "a city is no market here"
    if subject.rule == "same_subject" and has_new_subject(scope):
        return "the clause has a subject of its own"
    if subject.rule == "same_line" and has_own_subject(scope):
        return "the sentence has a subject of its own"
    return None
