"""The articles of a fault run: bursts of short stories about few issuers, with poison and corrections among them."""

import random
from collections.abc import Iterator
from dataclasses import dataclass

import orjson

from schemas.record import Outgoing
from schemas.topics import ARTICLES

NAMES = (
    "Apple", "Microsoft", "Tesla", "Amazon", "Starbucks", "Nvidia", "Netflix", "Intel", "Boeing", "Pfizer",
    "Walmart", "Oracle", "Ford", "Nike", "Disney", "Exxon Mobil", "Chevron", "Coca-Cola", "PepsiCo", "IBM",
)  # fmt: skip
VERBS = (("rose", "gained", "climbed"), ("fell", "lost", "dropped"))
POISON = (
    b"\xff\xfe\x00broken",
    b'{"text": "unfinished',
    b'{"text": 7}',
    b'{"a":' * 2_000,
    b'{"text": "x", "published_at": "soon"}',
    b"{}",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How a feed is mixed; the shares are of all articles."""

    articles: int
    poison: float = 0.015
    corrections: float = 0.03
    silent: float = 0.25


def sentence(chance: random.Random, name: str) -> str:
    """One stated move."""
    verbs = chance.choice(VERBS)
    return f"{name} shares {chance.choice(verbs)} {chance.randint(1, 900) / 100:.2f}% on Friday."


def story(chance: random.Random, plan: Plan) -> str:
    """No to three moves, of different issuers."""
    count = 0 if chance.random() < plan.silent else chance.randint(1, 3)
    moves = [sentence(chance, name) for name in chance.sample(NAMES, count)]
    return " ".join([*moves, "The rest of the market waited for the numbers of the week."])


def articles(seed: int, plan: Plan, *, partitions: int, first_ms: int) -> Iterator[Outgoing]:
    """Every record of a feed, in the order in which it is sent; the same for the same seed and first timestamp.

    Kafka deletes by the records' own timestamps, so the first one has to be of today.
    """
    chance = random.Random(seed)
    for number in range(plan.articles):
        partition, when = number % partitions, first_ms + number * 10
        if chance.random() < plan.poison:
            yield Outgoing(
                topic=ARTICLES.name,
                key=None,
                value=chance.choice(POISON),
                partition=partition,
                timestamp_ms=when,
            )
            continue
        corrects = number > 50 and chance.random() < plan.corrections
        feed_id = f"a{chance.randrange(number - 50, number)}" if corrects else f"a{number}"
        body = {
            "id": feed_id,
            "source": "fault-wire",
            "text": story(chance, plan),
            "action": "updated" if corrects else "created",
        }
        yield Outgoing(
            topic=ARTICLES.name,
            key=feed_id.encode(),
            value=orjson.dumps(body),
            partition=partition,
            timestamp_ms=when,
        )
