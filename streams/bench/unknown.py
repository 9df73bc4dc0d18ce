"""Names that nobody knows: what becomes of a company's number when the company is called by an invented name.

No directory is complete. Whoever else then claims the number shows how often, on texts with unknown companies, the right
number is given to the wrong security. No labels are needed, so any texts will do.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from schemas.article import RawArticle
from schemas.claim import Claim
from schemas.vocabulary import InstrumentType
from streams.bench.files import texts_of
from streams.extract.extractor import Extractor
from streams.instruments.load import bundled

INVENTED = "Quemtarix"
_LATIN = re.compile(r"[A-Za-zÀ-ſ][A-Za-zÀ-ſ0-9&.' -]*")
Read = Callable[[str], tuple[Claim, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A number that was the company's ``of``, and is claimed for another security once that company is unknown."""

    of: str
    symbol: str
    stated_pct: str
    surface: str
    rule: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Renamed:
    """What was found: so many companies were renamed, and these of their numbers were taken."""

    companies: int
    taken: tuple[Taken, ...]

    @property
    def per_hundred(self) -> float:
        """Numbers taken for every 100 companies renamed."""
        return 100 * len(self.taken) / self.companies if self.companies else 0.0


def rename(texts: Iterable[str], read: Read) -> Renamed:
    """Call each company of each text by an invented name, and return the claims on its numbers; its own symbol may still stand there."""
    companies = 0
    taken: list[Taken] = []
    for text in texts:
        for issuer, surface, changed, told in _renamed(text, read(text)):
            companies += 1
            taken += [
                _taken(claim, surface, changed)
                for claim in read(changed)
                if str(claim.move.stated_pct) in told and claim.issuer_id != issuer
            ]
    return Renamed(companies=companies, taken=tuple(taken))


def rename_in(file: str) -> Renamed:
    """Do so with the texts of a file: plain text, one a line, or JSON.

    Raises:
        Misconfigured: the file cannot be read as UTF-8 text, or is no JSON although it begins like it.
    """
    extractor = Extractor(bundled())
    return rename(
        texts_of(file), lambda text: extractor.read_claims(RawArticle(text=text), article_id="bench").claims
    )


def _renamed(text: str, claims: tuple[Claim, ...]) -> Iterator[tuple[str, str, str, frozenset[str]]]:
    """Yield issuer and name of each company told of in prose, the text without them, and the percents that are its alone."""
    for issuer in sorted({each.issuer_id for each in claims if _is_company_in_prose(each)}):
        surfaces = sorted({each.mention.surface for each in claims if each.issuer_id == issuer}, key=len)
        told = {str(each.move.stated_pct) for each in claims if each.issuer_id == issuer}
        told -= {str(each.move.stated_pct) for each in claims if each.issuer_id != issuer}
        changed = text
        for surface in reversed(surfaces):
            changed = re.sub(rf"(?<!\w){re.escape(surface)}(?!\w)", INVENTED, changed)
        yield issuer, surfaces[0], changed, frozenset(told)


def _is_company_in_prose(claim: Claim) -> bool:
    is_company = claim.mention.candidates[0].instrument.type is InstrumentType.EQUITY
    in_prose = claim.confidence.rule.startswith("prose")
    return is_company and in_prose and _LATIN.fullmatch(claim.mention.surface) is not None


def _taken(claim: Claim, of: str, text: str) -> Taken:
    return Taken(
        of=of,
        symbol=claim.mention.candidates[0].instrument.symbol,
        stated_pct=str(claim.move.stated_pct),
        surface=claim.mention.surface,
        rule=claim.confidence.rule,
        text=text,
    )
