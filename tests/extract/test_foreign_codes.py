"""Codes that a publisher prints behind a name as nobody else does: the exchange before the colon says which listing moved."""

import pytest

from tests.extract.reading import moves, read

TOLD = [
    ("Meanwhile, SAP SE (ETR:SAPG) was up 2.20% or 4.80 points to 222.95.", ["SAP.DE +2.20"]),
    ("Infineon Technologies AG NA O.N. (ETR:IFXGn) added 2.66%.", ["IFX.DE +2.66"]),
    ("The top performers were Nordex SE (ETR:NDXG) which rose 5.34% to 12.03 and Jungheinrich AG O.N.Pref (ETR:JUNG_p) which gained 3.15%.", ["NDX1.DE +5.34", "JUN3.DE +3.15"]),
    ("SBI Life Insurance Company Ltd (NS:SBIL) added 1.34% and Bajaj Finserv Ltd (NS:BJFS) was up 1.33%.", ["SBILIFE.NS +1.34", "BAJAJFINSV.NS +1.33"]),
    ("Titan Company Ltd (BO:TITN) gained 0.85% to close at 3,617.00.", ["TITAN.NS +0.85"]),
    ("ASML Holding NV (AS:ASML) rose 2.45% to 660.30.", ["ASML.AS +2.45"]),
    ("Telefonaktiebolaget LM Ericsson B (ST:ERICb) was up 1.20%.", ["ERIC-B.ST +1.20"]),
    ("Kering SA (EPA:PRTP) a progressé de 3,00 % à 233,70.", ["KER.PA +3.00"]),
    ("Grifols SA (BME:GRLS) cayó un 8,72%.", ["GRF.MC -8.72"]),
    ("Budget carrier Air Arabia AIRA.DU slid 1.8% while Dubai Islamic Bank (DISB.DU) ended 0.6% up.", ["AIRARABIA.AE -1.8", "DIB.AE +0.6"]),
    ("The gauge was lifted by a 1.2% gain in Riyad Bank 1010.SE and a 4% jump in Siemens SIEGn.DE.", ["1010.SR +1.2", "SIE.DE +4"]),
    ("The bourse gave way after a 1.4% fall in First Abu Dhabi Bank FAB.AD.", ["FAB.AE -1.4"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_a_code_of_its_own_leaves_a_name_what_it_is(text: str, expected: list[str]) -> None:
    """On that exchange, or at home where the directory has no listing there."""
    assert moves(text) == expected


OTHERS = [
    "SAP SE (KRX:SAPK) was up 2.20%.",
    "Delta Corp Ltd (NS:XYZQ) was up 2.20%.",
    "The bourse gave way after a 1.4% fall in SAP SAPG.DE licences.",
]


@pytest.mark.parametrize("text", OTHERS)
def test_a_code_of_a_market_where_it_does_not_trade_is_somebody_else(text: str) -> None:
    """A company that only shares the name."""
    assert "SAP.DE +2.20" not in moves(text)
    assert "DAL +2.20" not in moves(text)


def test_a_volatility_index_is_that_of_its_own_market() -> None:
    """The one of Wall Street unless another market stands before it."""
    assert moves(
        "The CBOE Volatility Index, which measures the implied volatility of S&P 500 options, was up 2.65%."
    ) == ["^VIX +2.65"]
    assert moves("The DAX volatility index, which measures the implied volatility of DAX options, was down 1.64%.") == []  # fmt: skip


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Crude oil for delivery in January rose 0.34% to hit $68.60 a barrel.", None),
        ("Nike was up 2.20% to 222.95 in late trade.", "intraday"),
        ("Nike was up 2.20% after the bell.", "after_hours"),
    ],
)
def test_delivery_is_no_time_and_late_trade_no_session_of_its_own(text: str, period: str | None) -> None:
    """A future's month is its contract's."""
    assert [each.move.period for each in read(text).claims] == [period]
