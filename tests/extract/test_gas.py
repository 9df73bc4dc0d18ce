"""Natural gas of Europe and of America."""

import pytest

from tests.extract.reading import moves


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("TTF'de doğalgaz fiyatları yüzde 12 artışla 223 euroya yükseldi.", ["TTF=F +12"]),
        ("Doğal gaz yüzde 12 yükseldi.", ["NG=F +12"]),
        (
            "Poco mossa Eni (+0,2%) con il calo del gas (-0,72% a 31,51 euro al MWh) sulla piazza di Amsterdam.",
            ["ENI.MI +0.2", "TTF=F -0.72"],
        ),
        ("In calo il gas (-0,72%) ad Amsterdam.", ["TTF=F -0.72"]),
        ("El gas natural cae un 3%, hasta 31 euros por megavatio hora.", ["TTF=F -3"]),
        ("Le gaz recule de 3% dans le bilan énergétique.", []),
        (
            "The Dutch TTF contract rose 4% to 31 euros per MWh, natural gas in the US fell 2%.",
            ["TTF=F +4", "NG=F -2"],
        ),
    ],
)
def test_gas_by_the_megawatt_hour_is_that_of_europe(text: str, expected: list[str]) -> None:
    """Units and places of trading tell Dutch gas from American, and a bare "gas" from other gas."""
    assert moves(text) == expected
