"""``python -m streams.instruments.builder.words``: makes the lists of ordinary words in ``streams/text/words``.

A word is ordinary from a frequency on (wordfreq, which has to be installed; its data are CC BY-SA 4.0): one in a million in
German, whose nouns all have a capital, and two or three in a million elsewhere, where mostly the opening word of a sentence is
asked about. Names that newspapers print as often are in the lists, too; those of listed companies are known to the directory.
"""

import argparse
import gzip
import math
from pathlib import Path

from streams.text.fold import fold

WORDS = Path(__file__).parents[2] / "text" / "words"
LEAST = dict.fromkeys(
    ("en", "es", "fr", "it", "pt", "nl", "sv", "da", "no", "fi", "pl", "cs", "hu", "ro", "tr", "id", "ms"),
    3.5,
) | {"de": 3.0}
"""Zipf frequency (log10 of occurrences in a billion words) from which a word of a language is ordinary."""
_CODES = {"no": "nb"}


def main() -> None:
    """Write one list a language."""
    parser = argparse.ArgumentParser(prog="python -m streams.instruments.builder.words", description=__doc__)
    parser.add_argument("--out", type=Path, default=WORDS, help="where the lists go")
    out = parser.parse_args().out
    for lang, least in LEAST.items():
        text = "\n".join(ordinary(lang, least)) + "\n"
        (out / f"{lang}.txt.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def ordinary(lang: str, least: float) -> list[str]:
    """Return the folded words of a language that are at least so frequent, in order."""
    import wordfreq  # type: ignore[import-not-found] # a package of the build alone

    table = wordfreq.get_frequency_dict(_CODES.get(lang, lang), "best")
    return sorted(
        {
            fold(word)
            for word, share in table.items()
            if len(word) > 1 and word.isalpha() and share and math.log10(share) + 9 >= least
        }
    )


if __name__ == "__main__":
    main()
