"""How Czech, Polish and Hungarian reports tell moves: levels between a number and its verb, verbs and nouns that stand last."""

import pytest

from tests.extract.reading import moves

TOLD = [
    ("a level before verb and name", "O 1,1 procenta na 91 korun zpevnily akcie Monety.", ["MONET.PR +1.1"]),
    ("a noun before, a verb of closing behind", "Ztrátu 1,5 procenta na 900 korun si připsal ČEZ.", ["CEZ.PR -1.5"]),
    ("a metric behind the verb", "O 1,1 procenta na 91 milionů korun klesly tržby společnosti Kofola.", []),
    ("a name with a number of its own", "Jedno procento připsaly i papíry ČEZ (+1,22 %).", ["CEZ.PR +1.22"]),
    ("two in turn, each behind its number", "O 2 proc. spadły akcje Orlenu, a o 1 proc. podrożały papiery PZU.", ["PKN.WA -2", "PZU.WA +1"]),
    ("prices of several", "ČEZ a Moneta, jejichž kurz klesl o 2 procenta, táhly trh dolů.", ["CEZ.PR -2", "MONET.PR -2"]),
    ("a short Czech name", "Akcie ČS klesly o 2 procenta.", []),
    ("one noun for two numbers", "Az OTP 0,6 százalékos, a Mol 0,2 százalékos pluszban zárt.", ["OTP.BD +0.6", "MOL.BD +0.2"]),
    ("a verb behind levels", "Az arany unciánként 12 dollárral, 0,6 százalékkal, 1980 dollárra emelkedett.", ["GC=F +0.6"]),
    ("a verb behind the prices of all", "Az OTP 1,9 százalékkal 8360, a Richter 2,6 százalékkal 7700 forintra gyengült.", ["OTP.BD -1.9", "RICHT.BD -2.6"]),
    ("money against money", "A forint 0,4 százalékkal gyengült az euróval szemben.", ["HUFEUR=X -0.4"]),
    ("money to money", "Česká koruna oslabila k euru o 0,2 procenta.", ["CZKEUR=X -0.2"]),
    ("a price in money", "A részvény 200 euró felett zárt, 3 százalékkal emelkedett.", []),
    ("Bucharest's index", "A BET Bukarestben 1,1 százalékkal emelkedett.", ["^BET.RO +1.1"]),
    ("the first part of a session", "WIG30 i WIG20 ruszyły słabo. WIG20 w pierwszej części notowań tracił ponad 0,4 proc.", ["WIG20.WA -0.4"]),
    ("a rise to which it amounts", "A BUX index hétfőn 98 410,5 ponton zárt, ami 1,15 százalékos emelkedésnek felel meg.", ["^BUX.BD +1.15"]),
    ("what became less", "Az S&P 500-as mutatója 41,3 ponttal, 0,86 százalékkal lett kevesebb.", ["^GSPC -0.86"]),
    ("a way to go", "Dolů šly také akcie banky Moneta, a to o 1,1 % na 145 korun.", ["MONET.PR -1.1"]),
    ("a verb before a long subject", "Výrazněji posílily jen akcie nápojářské společnosti Kofola, a to o 3,4 procenta na 367 korun.", ["KOFOL.PR +3.4"]),
    ("a metric before and that", "Výrazněji vzrostly tržby společnosti Kofola, a to o 3,4 procenta.", []),
    ("the former and the latter in Polish", "Spadki zaliczyły mWIG40 oraz sWIG80. Ten pierwszy stracił 0,6 proc., zaś drugi 0,2 proc.", ["MWIG40.WA -0.6", "SWIG80.WA -0.2"]),
    ("a word for an index behind one", "Az S&P 500 tőzsdeindex 3,1 százalékot esett.", ["^GSPC -3.1"]),
    ("the index of home", "A tőzsdeindex 2 százalékot esett.", ["^BUX.BD -2"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [row[1:] for row in TOLD], ids=[row[0] for row in TOLD])
def test_a_move_told_with_its_verb_last_is_read(text: str, expected: list[str]) -> None:
    """Each shape by itself."""
    assert moves(text) == expected


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Акции Intel после начала торгов Nasdaq выросли на 4%.", ["INTC +4"]),
        ("После начала торгов Nasdaq вырос на 4%.", ["^IXIC +4"]),
        ("Подорожали акции Сбербанка (+1,3% и +0,7% «префы»).", ["SBER.ME +1.3"]),
        ("Подорожали акции Лукойла (+1,3%) и Сбербанка (+0,7%).", ["LKOH.ME +1.3", "SBER.ME +0.7"]),
    ],
)
def test_a_session_and_a_class_are_not_the_share(text: str, told: list[str]) -> None:
    """The index whose trade opened only says where; preferred shares have a price of their own."""
    assert moves(text) == told
