"""Company names without their legal forms, and names as bags of words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from streams.instruments.normalise import bag, company_core, share_class, tokens

CORES = [
    ("Apple Inc.", "apple"),
    ("PT Bank Central Asia Tbk.", "bank central asia"),
    ("PT Bank Negara Indonesia (Persero) Tbk", "bank negara indonesia"),
    ("Deutsche Telekom AG", "deutsche telekom"),
    ("Deutsche Börse Aktiengesellschaft", "deutsche borse"),
    ("AB Volvo (publ)", "ab volvo"),
    ("Nokia Oyj", "nokia"),
    ("LVMH Moët Hennessy - Louis Vuitton, Société Européenne", "lvmh moet hennessy - louis vuitton"),
    ("Telefónica, S.A.", "telefonica"),
    ("CEMEX, S.A.B. de C.V.", "cemex"),
    ("Nemak, S. A. B. de C. V.", "nemak"),
    ("AT&T Inc.", "at&t"),
    ("JPMORGAN CHASE & CO", "jpmorgan chase"),
    ("Toyota Motor Corporation", "toyota motor"),
    ("トヨタ自動車株式会社", "トヨタ自動車"),
    ("株式会社　サカタのタネ", "サカタのタネ"),
    ("贵州茅台酒股份有限公司", "贵州茅台酒"),
    ("삼성전자(주)", "삼성전자"),
    ("ПАО Газпром", "газпром"),
    ("Alphabet Inc. Class C", "alphabet"),
    ("Sea Limited American Depositary Shares", "sea"),
    ("Inc", "inc"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "core"), CORES)
def test_legal_forms_fall_off(name: str, core: str) -> None:
    """Forms at both ends and class tails go; what would leave nothing stays."""
    assert company_core(name) == core


@given(st.text(alphabet="abAB .,&()/-SCoInc株式会社", max_size=30))
def test_a_core_is_its_own_core(name: str) -> None:
    """Stripping twice is stripping once, and never leaves nothing of something."""
    core = company_core(name)
    assert company_core(core) == core
    assert bool(core) == bool(name.strip())


@pytest.mark.parametrize(
    ("name", "letter"),
    [("Alphabet Class C", "C"), ("Fox Corp. Class A Common Stock", "A"), ("Apple Inc.", "")],
)
def test_a_share_class_is_the_letter_behind_the_word(name: str, letter: str) -> None:
    """The class is the letter behind the word."""
    assert share_class(name) == letter


def test_a_bag_forgets_order_plural_and_form() -> None:
    """ "Platform Meta" is "Meta Platforms, Inc."."""
    assert bag(tokens("platform meta")) == bag(tokens("meta platforms, inc"))
    assert bag(tokens("meta materials")) != bag(tokens("meta platforms"))
