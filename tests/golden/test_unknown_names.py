"""A name that nobody knows keeps its number: no other name of the sentence takes it."""

import re

import pytest

from schemas.claim import Claim
from streams.bench.unknown import rename
from tests.extract.reading import read
from tests.golden.rows import LANGUAGES, rows

MOST = 2.0
"""Numbers that somebody else may still take, for every 100 companies renamed."""


def claims_of(text: str) -> tuple[Claim, ...]:
    return read(text).claims


def test_no_language_gives_an_unknown_companys_number_away() -> None:
    """Of all golden sentences a few at most lose the number of their company to somebody else."""
    result = rename((row["text"] for lang in LANGUAGES for row in rows(lang)), claims_of)
    assert result.companies > 400
    assert result.per_hundred <= MOST, "\n".join(f"{each.surface}: {each.text}" for each in result.taken)


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
    "Earlier in the session the shares of Quemtarix Titan rose 5% after its report.",
    "Apple supplier Quemtarix sank 7% on Tuesday.",
    "Samsung's chip rival Quemtarix sank 7% in Seoul.",
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
