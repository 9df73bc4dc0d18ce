"""Texts to measure on, made of the seed articles and of plain sentences; the same on every machine and day."""

from collections.abc import Iterator, Sequence
from importlib import resources
from itertools import count

import orjson

ARTICLE_CHARS = 7_000
MOVES = (
    "{name} shares rose {number}% on Tuesday.",
    "Shares of {name} fell {number} percent after the report.",
    "{name} ({ticker} {number}%) opened a second plant.",
    "Die Aktie von {name} verlor {number} Prozent.",
    "Saham {name} naik {number} persen pada perdagangan Rabu.",
    "Las acciones de {name} cayeron un {number} %.",
    "{name}の株価は{number}％上昇した。",
    "{name} revenue grew {number}% in the quarter.",
)
NAMES = (
    ("Apple", "AAPL"), ("Microsoft", "MSFT"), ("Tesla", "TSLA"), ("Nvidia", "NVDA"), ("Amazon", "AMZN"),
    ("Siemens", "SIE"), ("Toyota", "TM"), ("Bank Central Asia", "BBCA"), ("Volkswagen", "VOW3"), ("Intel", "INTC"),
)  # fmt: skip
PLAIN = (
    "The council met on Monday evening to speak about the new library, and most of the people who came wanted it near the station.",
    "A long dry summer has left the river low, and the ferry between the two villages now runs only in the morning.",
    "She wrote her first book in a kitchen, at night, after the children had gone to bed, and nobody thought that it would be read.",
    "Der Verein hat sein Fest verschoben, weil der Platz nach dem Regen zu weich für die Bühne war.",
    "Pemerintah kota membuka taman baru di tepi sungai, lengkap dengan jalur sepeda dan tempat bermain anak.",
    "El museo abre por la noche durante todo el mes, y los vecinos pueden entrar sin pagar.",
    "Le festival accueille cette année des musiciens venus de six pays, dont plusieurs jouent ici pour la première fois.",
)


def seed_text() -> str:
    """The seed article."""
    return (resources.files("seeds") / "articles" / "000_cb17ff61593ac794.txt").read_text(encoding="utf-8")


def seed_paragraphs() -> list[str]:
    """Every paragraph of the seed articles."""
    texts = []
    for file in sorted((resources.files("seeds") / "articles").iterdir(), key=lambda each: each.name):
        content = file.read_text(encoding="utf-8")
        texts.append(orjson.loads(content)["text"] if file.name.endswith(".json") else content)
    return [line for text in texts for line in text.splitlines() if line.strip()]


def moves() -> Iterator[str]:
    """Sentences that state moves and decoys, without an end."""
    for number in count():
        name, ticker = NAMES[number % len(NAMES)]
        yield MOVES[number % len(MOVES)].format(
            name=name, ticker=ticker, number=f"{number % 9}.{number % 97:02d}"
        )


def filled(start: int, parts: Sequence[str]) -> str:
    """Paragraphs from ``start`` on, in rotation, until an article is full."""
    lines: list[str] = []
    size = 0
    for number in count(start):
        if size >= ARTICLE_CHARS:
            return "\n".join(lines)
        line = parts[number % len(parts)]
        lines.append(line)
        size += len(line) + 1
    raise AssertionError("unreachable")


def mixed(articles: int) -> list[str]:
    """Articles of 7 KB, every one with percents: six numbers on average, as many as the seed has, in plain prose."""
    stated = moves()
    texts = []
    for number in range(articles):
        lines = filled(number, PLAIN).splitlines()
        for place in range(2 + number % 9):
            lines[place * len(lines) // 10] = next(stated)
        texts.append("\n".join(lines))
    return texts


def dense(articles: int) -> list[str]:
    """Articles of 7 KB with some fifty numbers each: seed paragraphs and stated moves, as market reports have them."""
    stated = moves()
    paragraphs = seed_paragraphs()
    parts = [
        part
        for paragraph in paragraphs
        for part in (paragraph, next(stated), PLAIN[len(paragraph) % len(PLAIN)])
    ]
    return [filled(number * 7, parts) for number in range(articles)]


def everyday(articles: int) -> list[str]:
    """Articles of 7 KB as a general wire has them: three of four without any percent, the fourth with a few."""
    stated = moves()
    texts = []
    for number in range(articles):
        text = filled(number, PLAIN)
        if number % 4 == 0:
            text = "\n".join([*text.splitlines()[:-2], *(next(stated) for _ in range(1 + number % 3))])
        texts.append(text)
    return texts
