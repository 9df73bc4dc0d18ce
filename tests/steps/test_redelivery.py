"""The alert stage under crashes: whatever is delivered again, and wherever the state is read anew, the alerts stay the same."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from random import Random

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from schemas.claim import CheckedClaim
from schemas.headers import ms_from_utc
from schemas.record import Outgoing, Received
from schemas.topics import ALERTS, CLAIMS
from schemas.vocabulary import ArticleAction, Origin, Verdict
from streams.alerts.policy import AlertPolicy
from streams.steps.alert import AlertStage
from streams.steps.delivery import OutcomeKind
from streams.steps.pipeline import Log
from tests.builders import (
    RECEIVED_AT,
    SOURCE,
    a_checked_claim,
    a_confidence,
    a_move,
    a_verification,
    a_version,
    article_facts,
    received,
)

WINDOW = 12
POLICY = AlertPolicy(allowed_sources=frozenset({SOURCE}), window=WINDOW, cooldown=timedelta(minutes=2))


@st.composite
def claims(draw: st.DrawFn) -> CheckedClaim:
    """Claims that meet: few articles, issuers and moves, in several versions, some corrected, some withdrawn."""
    article, issuer = draw(st.integers(0, 3)), f"cik:{draw(st.integers(0, 1))}"
    received_at = RECEIVED_AT + timedelta(minutes=draw(st.integers(0, 3)))
    return a_checked_claim(
        article=article_facts(id=f"art_{article}", received_at=received_at),
        issuer_id=issuer,
        lane=draw(st.sampled_from(["live", "live", "replay:x"])),
        move=replace(
            a_move(draw(st.sampled_from(["-2.5", "-2.48", "3", None]))),
            origin=draw(st.sampled_from([Origin.AUTHOR_CLAIM, Origin.AUTHOR_CLAIM, Origin.QUOTE_BADGE])),
        ),
        action=draw(st.sampled_from([*[ArticleAction.CREATED] * 5, ArticleAction.DELETED])),
        version=a_version(
            ms_from_utc(received_at), offset=draw(st.integers(0, 2)), attempt=draw(st.integers(0, 2))
        ),
        confidence=replace(a_confidence(), value=draw(st.sampled_from([Decimal("0.9"), Decimal("0.97")]))),
        verification=draw(
            st.sampled_from([a_verification(), a_verification(status=Verdict.NOT_CHECKED, session_date=None)])
        ),
    )


def a_stage() -> AlertStage:
    stage = AlertStage(policy=POLICY, group="g", code_version="1", archive=Log(partitions=1))
    stage.install({0: ()})
    return stage


def records_of(stage: AlertStage, claim: Received) -> tuple[Outgoing, ...]:
    """The alert of one claim, none where the stage is silent."""
    worked = stage.answer(claim)
    assert worked.kind in (OutcomeKind.PUBLISHED, OutcomeKind.SUPPRESSED)
    return worked.records


class Crashing(RuleBasedStateMachine):
    """A claims partition, an alerts partition, and a worker that may die between any two steps."""

    def __init__(self) -> None:
        super().__init__()
        self.claims: list[Received] = []
        self.alerts: list[Received] = []
        self.committed = self.done = 0
        self.worker, self.calm = a_stage(), a_stage()
        self.expected: list[Outgoing] = []

    @rule(heard=st.lists(claims(), min_size=1, max_size=8))
    def news_arrives(self, heard: list[CheckedClaim]) -> None:
        for claim in heard:
            record = received(claim, topic=CLAIMS.name, offset=len(self.claims))
            self.claims.append(record)
            self.expected.extend(records_of(self.calm, record))

    @precondition(lambda self: self.done < len(self.claims))
    @rule(count=st.integers(1, 8))
    def a_batch_is_delivered(self, count: int) -> None:
        self._work(self.claims[self.done : self.done + count])

    def _work(self, batch: list[Received]) -> None:
        for record in batch:
            for sent in records_of(self.worker, record):
                self.alerts.append(self._placed(sent))
            self.done = record.offset + 1

    def _placed(self, sent: Outgoing) -> Received:
        assert sent.partition == 0
        return replace(
            received(sent.value, topic=ALERTS.name, offset=len(self.alerts), headers=sent.headers),
            key=sent.key,
        )

    @rule()
    def the_offset_is_committed(self) -> None:
        self.committed = self.done

    @rule(order=st.randoms(use_true_random=False))
    def the_worker_is_replaced(self, order: Random) -> None:
        """The new one reads the headers of the tail, in any order, and starts again at the commit."""
        tail = list(self.alerts)
        order.shuffle(tail)
        answers = [
            answer for record in tail if (answer := self.worker.read(replace(record, value=b"not read")))
        ]
        self.worker = AlertStage(policy=POLICY, group="g", code_version="1", archive=Log(partitions=1))
        kept = [answer for answer in answers if answer.claim_offset >= self.committed - WINDOW]
        self.worker.install({0: kept})
        self.done = self.committed

    @invariant()
    def nothing_is_said_twice_or_differently(self) -> None:
        said = [(each.key, each.value, each.headers) for each in self.alerts]
        expected = [(each.key, each.value, each.headers) for each in self.expected]
        assert said == expected[: len(said)]

    def teardown(self) -> None:
        """At the end nothing is missing."""
        self._work(self.claims[self.done :])
        self.nothing_is_said_twice_or_differently()
        assert len(self.alerts) == len(self.expected)


Crashing.TestCase.settings = settings(max_examples=80, stateful_step_count=25, deadline=None)
TestCrashing = Crashing.TestCase


def test_a_repeat_on_the_claims_topic_says_nothing() -> None:
    """Upstream crashed and sent all again, at new offsets: no second alert, no copy, no revision."""
    stage = a_stage()
    sent = [a_checked_claim(claim_id=f"clm_{number}") for number in range(4)]
    records = [
        received(claim, topic=CLAIMS.name, offset=place) for place, claim in enumerate((*sent, *sent, *sent))
    ]
    answers = [stage.answer(record) for record in records]
    assert [each.kind for each in answers[:4]] == [OutcomeKind.PUBLISHED] * 4
    assert {(each.kind, each.reason) for each in answers[4:]} == {(OutcomeKind.SUPPRESSED, "older_version")}
