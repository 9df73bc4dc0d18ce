"""What the Indian press makes of registered names."""

from collections import Counter

import pytest

from streams.instruments.builder.inputs.india import shorter
from streams.instruments.load import bundled
from streams.text.fold import fold


@pytest.mark.parametrize(
    ("core", "texts"),
    [
        ("arman lakeside pharmaceuticals", {"arman lakeside pharma", "arman lakeside"}),
        ("orval fertilizers and petrochemicals", {"orval fertilisers", "orval fertilizers"}),
        ("kaveli electronics india", {"kaveli electronics"}),
        ("tolvane industries", {"tolvane"}),
        ("birsa industries", set()),
        ("abc industries", set()),
    ],
)
def test_a_name_is_shortened_as_far_as_it_stays_the_companys_own(core: str, texts: set[str]) -> None:
    """Country, descriptors and what follows "and" go; one word stays only if it is long and nobody else's first word."""
    firsts = Counter({core.split()[0]: 1, "birsa": 2})
    assert texts <= set(shorter(core, firsts)) if texts else not shorter(core, firsts)


@pytest.mark.parametrize(
    ("name", "symbol"),
    [
        ("JK Lakshmi Cement", "JKLAKSHMI.NS"), ("Infy", "INFY.NS"), ("Dr Reddy's Labs", "DRREDDY.NS"), ("SBI", "SBIN.NS"),
        ("UltraTechCement", "ULTRACEMCO.NS"), ("Power Grid Corp", "POWERGRID.NS"), ("3M India", "3MINDIA.NS"),
        ("Alkyl Amines", "ALKYLAMINE.NS"), ("Abbott India", "ABBOTINDIA.NS"), ("APL Apollo", "APLAPOLLO.NS"),
    ],
)  # fmt: skip
def test_shares_of_the_national_stock_exchange_are_known_by_everyday_names(name: str, symbol: str) -> None:
    """The first meaning of an everyday name is the Indian listing."""
    alias = bundled().named(fold(name))
    assert alias is not None
    assert bundled().candidates(alias)[0].instrument.symbol == symbol
