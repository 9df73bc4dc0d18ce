"""Whose names and symbols a language prints: those of the countries where it is read come first."""

from collections.abc import Mapping

from schemas.instrument import Candidate, Instrument
from streams.instruments.venues import US_MICS

HOMES: Mapping[str, frozenset[str | None]] = {
    "cs": frozenset({"CZ", "SK"}), "sk": frozenset({"SK", "CZ"}), "hu": frozenset({"HU"}), "pl": frozenset({"PL"}), "ro": frozenset({"RO"}), "tr": frozenset({"TR"}),
    "sv": frozenset({"SE", "FI"}), "da": frozenset({"DK"}), "no": frozenset({"NO"}), "fi": frozenset({"FI"}), "de": frozenset({"DE", "AT", "CH"}), "vi": frozenset({"VN"}),
    "es": frozenset({"ES", "MX", "CL", "CO", "PE", "AR"}), "pt": frozenset({"PT", "BR"}), "fr": frozenset({"FR", "BE", "CA", "CH"}),
}  # fmt: skip
"""The countries of whose companies a language prints short names with its own accents."""
_OF_SYMBOLS: Mapping[str, frozenset[str | None]] = {
    **{lang: HOMES[lang] for lang in ("de", "sv", "fi", "da", "no", "pl", "hu")},
    "cs": frozenset({"CZ", "PL"}),
    "nl": frozenset({"NL", "BE"}),
    "id": frozenset({"ID"}),
}
"""The same of symbols that stand alone: Czech reports print Warsaw's."""
_FAR = frozenset(
    [
        "VN",
        "AU",
        "ID",
        "MY",
        "TH",
        "IN",
        "PK",
        "PH",
        "BD",
        "LK",
        "SG",
        "HK",
        "CN",
        "TW",
        "KR",
        "JP",
        "NG",
        "KE",
        "ZA",
        "EG",
        "SA",
        "BR",
        "AR",
        "CL",
        "CO",
        "PE",
        "MX",
        "TR",
        "NZ",
    ]
)
"""Countries whose symbols nobody prints alone in those languages."""


def at_home(candidates: tuple[Candidate, ...], lang: str | None) -> tuple[Candidate, ...]:
    """Return what a lone symbol may mean, first what trades where its language is read; nothing if it is a symbol of far away.

    German "LEG +1,5 Prozent" is Düsseldorf's, "SAP +1,1 %" the share in Frankfurt and not its receipt in New York;
    Czech "(SNS -2,4%)" is nobody in Sydney.
    """
    homes = _OF_SYMBOLS.get(lang or "")
    if homes is None:
        return candidates
    of_home = [each for each in candidates if each.instrument.country in homes]
    there = sorted(of_home, key=lambda each: each.instrument.mic in US_MICS)
    found = (*there, *(each for each in candidates if each not in there))
    return found if found[0].instrument.country not in _FAR else ()


def is_of_home(instrument: Instrument, lang: str | None) -> bool:
    """Whether a company trades where a language is read that prints its home's symbols alone."""
    return instrument.country in _OF_SYMBOLS.get(lang or "", ())
