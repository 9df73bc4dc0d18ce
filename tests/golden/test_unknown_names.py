"""A name that nobody knows keeps its number: no other name of the sentence takes it."""

import re
from collections.abc import Iterator

import pytest

from schemas.claim import Claim
from schemas.vocabulary import InstrumentType
from tests.extract.reading import read
from tests.golden.test_claims import LANGUAGES, rows

INVENTED = "Quemtarix"
MOST = 0.03
"""Share of the replaced names whose number somebody else may still take."""
LATIN = re.compile(r"[A-Za-zÀ-ſ][A-Za-zÀ-ſ0-9&.' -]*")


def replaced(text: str) -> Iterator[tuple[str, str, frozenset[str]]]:
    """Yield each company of a text, the text with an invented name for it, and the percents that are its alone."""
    claims = read(text).claims
    for issuer in sorted({each.issuer_id for each in claims if is_company_in_prose(each)}):
        surfaces = {each.mention.surface for each in claims if each.issuer_id == issuer}
        told = {str(each.move.stated_pct) for each in claims if each.issuer_id == issuer}
        told -= {str(each.move.stated_pct) for each in claims if each.issuer_id != issuer}
        changed = text
        for surface in sorted(surfaces, key=len, reverse=True):
            changed = re.sub(rf"(?<!\w){re.escape(surface)}(?!\w)", INVENTED, changed)
        yield issuer, changed, frozenset(told)


def is_company_in_prose(claim: Claim) -> bool:
    """Whether a claim is a company's, told in words, under a name in Latin letters."""
    is_company = claim.mention.candidates[0].instrument.type is InstrumentType.EQUITY
    return (
        is_company
        and claim.confidence.rule.startswith("prose")
        and bool(LATIN.fullmatch(claim.mention.surface))
    )


def taken(text: str) -> list[str]:
    """Return what other names claim of an unknown company's numbers; its own symbol may still stand in the text."""
    return [
        f"{each.mention.surface} {each.move.stated_pct}: {changed}"
        for issuer, changed, told in replaced(text)
        for each in read(changed).claims
        if str(each.move.stated_pct) in told and each.issuer_id != issuer
    ]


def test_no_language_gives_an_unknown_companys_number_away() -> None:
    """Of all golden sentences a few at most lose the number of their company to somebody else."""
    texts = [row["text"] for lang in LANGUAGES for row in rows(lang)]
    asked = sum(1 for text in texts for _ in replaced(text))
    lost = [line for text in texts for line in taken(text)]
    assert asked > 400
    assert len(lost) <= MOST * asked, "\n".join(lost)


NAMELESS = [
    "Im DAX stiegen Quemtarix um 3,7 Prozent.",
    "Auf der Verliererseite im DAX stehen Quemtarix (-3,49 Prozent auf 36,00 EUR), Merck (-2,18 Prozent auf 150,30 EUR).",
    "Quemtarix topped the FTSE 250 Index, with a jump of 24%.",
    "The top gainers in the Nifty index were Quemtarix (up 7.43%) and Infosys (up 2.5%).",
    "Quemtarix termine en tête du CAC 40 (+1,65%).",
    "Quemtarix up 8% on Evercore upgrade",
    "Saham Nvidia naik 2,9% sementara saham Quemtarix turun 1,9%.",
    "El PSI-20 cayó más del 1%, pese a la subida del 3% de Quemtarix.",
    "Quemtarix and Intel fell 1.8 percent and 4.8 percent.",
    "Scivolano i petroliferi (Saipem -7,10% e Quemtarix -7,15%).",
    "Na ponta positiva, tirando Ambev, as maiores altas ficavam com Quemtarix, 4,83%.",
    "Nel lusso Quemtarix +0,76% e Luxottica -0,65%.",
    "Bei Quemtarix gab es ein Plus von 1,4 Prozent zu sehen.",
    "Die Aktie von Infineon stieg. Zu den Verlierern gehörten Quemtarix. Die Aktie gab um mehr als 2,3 Prozent nach.",
    "Oil rig builder Quemtarix fell 1.1 percent.",
    "Nvidia stock rose 2% but caused Quemtarix shares to slip by 2.5%.",
]


@pytest.mark.parametrize("text", NAMELESS)
def test_an_unknown_name_keeps_its_number(text: str) -> None:
    """The claims of such a sentence are of the names that are known alone."""
    own = re.search(r"Quemtarix\D*(\d+[.,]\d+|\d+)|(\d+)% de Quemtarix", text)
    assert own is not None
    number = (own[1] or own[2]).replace(",", ".")
    assert [each for each in read(text).claims if str(each.move.stated_pct).lstrip("-") == number] == []
