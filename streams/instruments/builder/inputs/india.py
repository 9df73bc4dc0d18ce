"""The shares of the National Stock Exchange of India, and the shorter names that its press gives them.

``facts/shares_india.tsv.gz`` has symbol, registered name and ISIN of each listed equity. Names that follow from a
registered one are treated like those of the other company lists: an ordinary word is none.
"""

import csv
import gzip
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from streams.instruments.builder.draft import Draft
from streams.instruments.builder.inputs.titles import WEIGHTS, titles
from streams.instruments.master.rows import Naming
from streams.instruments.normalise import company_core

TABLE = "shares_india.tsv.gz"
SOURCE = "nse"
MIC = "XNSE"
LISTED_RANK = 60_000
MIN_SINGLE = 5
"""Letters that one word alone needs to stand for a company."""
DESCRIPTORS = frozenset([
    "industries", "industry", "enterprises", "enterprise", "technologies", "technology", "pharmaceuticals", "pharmaceutical",
    "pharma", "laboratories", "chemicals", "lifesciences", "healthcare", "infrastructure", "infrastructures", "infra",
    "projects", "textiles", "motors", "foods", "footwears", "consumer", "electricals", "solutions", "systems", "services", "international",
    "ventures", "realty", "global", "india", "labs", "tech", "fashions", "jewellers", "infratech", "infotech", "polymers",
])  # fmt: skip
ABBREVIATIONS = (
    ("pharmaceuticals", "pharma"), ("pharmaceutical", "pharma"), ("laboratories", "labs"), ("technologies", "tech"),
    ("infrastructure", "infra"), ("life insurance", "life"), ("fertilizers", "fertilisers"), ("financial services", "financial"),
    (" & ", " and "), (" and ", " & "),
)  # fmt: skip
_COUNTRY = re.compile(r"\s*\((?:india|i)\)", re.IGNORECASE)
_AND = re.compile(r" (?:&|and) ")
Row = dict[str, str]


def read(folder: Path) -> list[Row]:
    """Return the rows of the table: symbol, name, isin."""
    text = gzip.decompress((folder / TABLE).read_bytes()).decode()
    return list(csv.DictReader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE))


def add(draft: Draft, folder: Path) -> None:
    """Add each share and its names."""
    rows = read(folder)
    firsts = Counter(company_core(row["name"]).split()[0] for row in rows)
    for row in rows:
        name = _COUNTRY.sub(" India", row["name"])
        key = draft.add_share(MIC, row["symbol"], name, SOURCE, rank=LISTED_RANK, isin=row["isin"])
        if not draft.listings[key].isin:
            draft.change(key, isin=row["isin"])
        titles(draft, name, key, SOURCE, large=False)
        for text in shorter(company_core(name), firsts):
            draft.name(Naming(text=text, key=key, weight=WEIGHTS[SOURCE] - 10, source=SOURCE))


def shorter(core: str, firsts: Counter[str]) -> list[str]:
    """Return what the press makes of a folded name: the country, what comes after "and", and descriptors dropped.

    One word is left only where no other company's name begins with it (``firsts`` counts first words).
    """
    found: dict[str, None] = {}
    for text in (core, *_cut(core)):
        found.update(dict.fromkeys([text, *_abbreviated(text)]))
    found.pop(core)
    return [text for text in found if " " in text or _stands_alone(text, firsts)]


def _cut(core: str) -> Iterator[str]:
    """Yield the name without its last descriptors, one by one, and without what follows "and"."""
    head = _AND.split(core)[0]
    for start in dict.fromkeys((core, head)):
        if " " in start and start != core:
            yield start
        words = start.split()
        while len(words) > 1 and words[-1] in DESCRIPTORS:
            words.pop()
            yield " ".join(words)


def _abbreviated(text: str) -> Iterable[str]:
    return [text.replace(long, short) for long, short in ABBREVIATIONS if long in text]


def _stands_alone(word: str, firsts: Counter[str]) -> bool:
    return len(word) >= MIN_SINGLE and word.isascii() and word.isalpha() and firsts[word] == 1
