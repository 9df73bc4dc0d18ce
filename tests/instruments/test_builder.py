"""The rules by which rows of many lists become one security master."""

from pathlib import Path

import pytest

from schemas.vocabulary import InstrumentType
from streams.instruments.builder import issuers, legal_forms
from streams.instruments.builder.draft import Draft
from streams.instruments.builder.inputs import additions, facts, identity, inflect, places, titles
from streams.instruments.builder.resolve import resolve
from streams.instruments.master.rows import Listing, Naming
from streams.instruments.names import AliasKind, Flag


class Words:
    """Commonness over a handful of words."""

    def __init__(self, *words: str) -> None:
        self._words = words

    def is_word(self, word: str, least: float = 3.0) -> bool:
        return word in self._words

    def is_ordinary(self, word: str, least: float) -> bool:
        return False

    def is_met(self, word: str) -> bool:
        return word in self._words

    def is_phrase(self, words: list[str]) -> bool:
        return all(word in self._words for word in words)

    def is_unspaced(self, text: str) -> bool:
        return text in self._words


def listing(
    key: str, mic: str, country: str, name: str = "", rank: int = 60_000, issuer: str = ""
) -> Listing:
    return Listing(
        key=key, symbol=key, ticker=key.split(".")[0], mic=mic, name=name or key, type=InstrumentType.EQUITY,
        currency="USD", issuer_id=issuer or f"iss:{mic}:{key}", country=country, form="common", rank=rank,
    )  # fmt: skip


def naming(text: str, key: str, source: str = "facts", **more: object) -> Naming:
    fields: dict[str, object] = {"kind": AliasKind.SHORT, "lang": "*", "weight": 70, "flags": Flag(0)} | more
    return Naming(text=text, key=key, source=source, **fields)  # type: ignore[arg-type]


def draft(*listings: Listing, names: list[Naming]) -> Draft:
    made = Draft()
    for each in listings:
        made.add(each, "test")
    made.namings = names
    return made


def settled(made: Draft, *words: str) -> list[tuple[str, str, Flag]]:
    return [(each.text, each.key, each.flags) for each in resolve(made, Words(*words))]


US, FINLAND, KOREA = (
    listing("OEC", "XNYS", "LU", rank=3_000),
    listing("ORNBV.HE", "XHEL", "FI"),
    listing("271560.KS", "XKRX", "KR"),
)


def test_two_issuers_make_a_name_ambiguous() -> None:
    """Where no table decides, every meaning stays and is flagged."""
    made = draft(FINLAND, KOREA, names=[naming("orion", "ORNBV.HE"), naming("orion", "271560.KS")])
    assert settled(made) == [
        ("orion", "271560.KS", Flag.AMBIGUOUS),
        ("orion", "ORNBV.HE", Flag.AMBIGUOUS),
    ]


def test_a_fact_beats_a_list() -> None:
    """A name that a fact table claims without reserve is not shared with what only a company list has; the row is reported."""
    made = draft(US, FINLAND, names=[naming("orion", "ORNBV.HE"), naming("orion", "OEC", "full")])
    assert settled(made) == [("orion", "ORNBV.HE", Flag(0))]
    assert [(each.symbol, each.reason) for each in made.rejected] == [("OEC", "collision")]


def test_a_word_is_no_name_of_a_small_company() -> None:
    """A list's short name that is an ordinary word is refused; a fact's name is kept and needs its capital."""
    made = draft(US, FINLAND, names=[naming("carbon", "OEC", "full"), naming("sauna", "ORNBV.HE")])
    assert settled(made, "carbon", "sauna") == [("sauna", "ORNBV.HE", Flag.CAPITAL)]
    assert [(each.alias, each.reason) for each in made.rejected] == [("carbon", "common word")]


def test_the_name_of_a_large_company_stays_with_a_flag() -> None:
    """Target Corp is Target, and "target" is a word."""
    target = listing("TGT", "XNYS", "US", rank=200)
    made = draft(target, names=[naming("target", "TGT", "sec", weight=80)])
    assert settled(made, "target") == [("target", "TGT", Flag.COMMON)]


def test_one_issuer_is_one_meaning_but_for_words_of_its_own() -> None:
    """Another listing of the same company stays only with context words; that makes nothing ambiguous."""
    home = listing("0386.HK", "XHKG", "CN", issuer="iss:XHKG:0386")
    shanghai = listing("600028.SS", "XSHG", "CN", issuer="iss:XHKG:0386")
    names = [naming("sinopec", "0386.HK"), naming("sinopec", "600028.SS", context="shanghai")]
    assert settled(draft(home, shanghai, names=names)) == [
        ("sinopec", "0386.HK", Flag(0)),
        ("sinopec", "600028.SS", Flag(0)),
    ]


UNITED = [
    (listing("TM", "XNYS", "JP", "Toyota Motor Corp", 60, "cik:1"), listing("7203.T", "XTKS", "JP", "Toyota Motor"), True),
    (listing("IREN", "XNAS", "AU", "IREN Ltd", 900, "cik:2"), listing("IRE.MI", "XMIL", "IT", "Iren"), False),
    (listing("5425.TWO", "ROCO", "TW", "Taiwan Semiconductor"), listing("2330.TW", "XTAI", "TW", "Taiwan Semiconductor"), False),
    (listing("VOLV-A.ST", "XSTO", "SE", "Volvo A"), listing("VOLV-B.ST", "XSTO", "SE", "Volvo B"), True),
]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "same"), UNITED, ids=lambda each: getattr(each, "symbol", str(each))
)
def test_who_is_one_company(one: Listing, other: Listing, same: bool, tmp_path: Path) -> None:
    """Same name and country in two markets; not two boards of one country, nor one word in two countries."""
    joins = tmp_path / "joins.tsv"
    joins.write_text("")
    made = draft(one, other, names=[])
    issuers.unite(made, joins)
    assert (made.listings[one.key].issuer_id == made.listings[other.key].issuer_id) is same


def test_home_comes_first(tmp_path: Path) -> None:
    """Of the listings of one company the one at home ranks first, whatever the order of the lists."""
    joins = tmp_path / "joins.tsv"
    joins.write_text("")
    one, other, _ = UNITED[0]
    made = draft(one, other, names=[])
    issuers.unite(made, joins)
    assert made.listings["7203.T"].rank < made.listings["TM"].rank
    assert made.listings["7203.T"].issuer_id == "cik:1"


CODES = [("XKRX", "A005930", "005930"), ("XHKG", "700", "0700"), ("XMEX", "NEMAK A", "NEMAKA"), ("XSTO", "TEL2b", "TEL2-B"), ("XTSE", "RCI.B", "RCI-B")]  # fmt: skip


@pytest.mark.parametrize(("mic", "printed", "code"), CODES)
def test_codes_are_spelled_as_yahoo_does(mic: str, printed: str, code: str) -> None:
    """Each list's spelling of a venue's codes is corrected."""
    assert places.code_on(mic, printed) == code


@pytest.mark.parametrize(
    ("symbol", "issuer"),
    [
        ("EURUSD=X", "fx:EURUSD"),
        ("USDEUR=X", "fx:EURUSD"),
        ("IDR=X", "fx:USDIDR"),
        ("IDRUSD=X", "fx:USDIDR"),
        ("JPYCHF=X", "fx:CHFJPY"),
    ],
)
def test_a_pair_has_one_id(symbol: str, issuer: str) -> None:
    """The market's orientation, whichever way the symbol looks."""
    assert identity.fx_id(symbol) == issuer


def test_a_regular_russian_name_has_four_more_cases() -> None:
    """A regular Cyrillic name has four more cases; others have none."""
    assert inflect.declined("газпром", "ru", AliasKind.SHORT) == [
        "газпрома",
        "газпрому",
        "газпромом",
        "газпроме",
    ]
    assert inflect.declined("яндекс go", "ru", AliasKind.SHORT) == []
    assert inflect.declined("гугл", "bg", AliasKind.SHORT) == []


def test_a_name_is_known_with_its_form_and_without_group() -> None:
    """One word alone is also known with its form; "Group" falls off."""
    made = Draft()
    titles.titles(made, "Sharp Corporation", "6753.T", "full", large=False)
    titles.titles(made, "Virgin Blue Holdings Limited", "VBA.AX", "full", large=False)
    assert {each.text for each in made.namings} == {
        "sharp", "sharp corporation", "sharp corp", "virgin blue holdings", "virgin blue",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("registered", "called"),
    [
        ("Intellia Therapeutics, Inc.", ["intellia"]),
        ("Anixa Biosciences Inc", ["anixa", "anixa bio"]),
        ("Catalyst Pharmaceuticals, Inc.", ["catalyst", "catalyst pharma"]),
        ("Applied Industrial Technologies Inc", []),
        ("Beam Therapeutics Inc.", []),
        ("Ford Motor Co", []),
    ],
)
def test_headlines_leave_the_trade_out(registered: str, called: list[str]) -> None:
    """A coined word of five letters stands alone, a trade may be abbreviated."""
    made = Draft()
    titles.headline_names(made, registered, "KEY", "sec")
    assert sorted(each.text for each in made.namings) == called


@pytest.mark.parametrize(
    ("text", "mic", "rank", "spelled"),
    [
        ("rhön-klinikum", "XETR", 30_100, ["rhön klinikum"]),
        ("saf-holland", "XETR", 20_000, ["saf holland"]),
        ("tres-or resources", "XTSX", 60_000, []),
        ("hi-great group", "OTCM", 9_000, []),
        ("d-wave", "XNYS", 900, []),
        ("g r infraprojects", "XNSE", 60_000, ["gr infraprojects"]),
        ("a group", "XNSE", 60_000, []),
    ],
)
def test_names_have_other_spellings(text: str, mic: str, rank: int, spelled: list[str]) -> None:
    """A hyphen is left out, of a company that is written of; initials come together."""
    made = draft(listing("ACM", mic, "DE", rank=rank), names=[naming(text.replace("ö", "o"), "ACM")])
    titles.other_spellings(made)
    assert [each.text for each in made.namings[1:]] == [each.replace("ö", "o") for each in spelled]


def test_another_spelling_takes_no_name_away() -> None:
    """Where a company is called so already, the spelling is not added."""
    one, other = listing("ONE.DE", "XETR", "DE", rank=30_100), listing("TWO.DE", "XETR", "DE", rank=30_200)
    made = draft(one, other, names=[naming("saf-holland", "ONE.DE"), naming("saf holland", "TWO.DE")])
    titles.other_spellings(made)
    assert len(made.namings) == 2


def test_a_renamed_symbol_ends_when_the_new_one_begins(tmp_path: Path) -> None:
    """FB is Meta's until the day from which META is."""
    changes = tmp_path / "changes.tsv"
    changes.write_text("FB\tMETA\t2022-06-09\n")
    made = draft(listing("META", "XNAS", "US", issuer="cik:1326801"), names=[])
    additions.former_symbols(made, changes)
    assert made.listings["FB"].issuer_id == "cik:1326801"
    assert (made.listings["FB"].valid_to, made.listings["META"].valid_from) == ("2022-06-09", "2022-06-09")


@pytest.mark.parametrize(
    ("alias", "names"),
    [
        ("Tokyo", ["Tokyo"]),
        ("{Japan|Tokyo} {shares|stocks}", ["Japan shares", "Japan stocks", "Tokyo shares", "Tokyo stocks"]),
        ("polsk{a waluta|iej waluty}", ["polska waluta", "polskiej waluty"]),
        ("endeksi{|nde}", ["endeksi", "endeksinde"]),
    ],
)
def test_braces_in_an_alias_hold_alternatives(alias: str, names: list[str]) -> None:
    """One row says what many names of one listing have in common; an alternative may be empty."""
    assert facts.spelled_out(alias) == names


HEADER = "symbol\tkind\tmic\tcountry\tcurrency\tname\talias\tlang\talias_kind\tflag\n"


def test_facts_are_read_or_refused(tmp_path: Path) -> None:
    """A row becomes a listing and a name; what is too short, blocked or without a symbol is reported."""
    rows = [
        "1111.T\tequity\tXTKS\tJP\tJPY\tMorning Works\tモーニング\tja\tshort\tcontext:株,東証",
        "1111.T\tequity\tXTKS\tJP\tJPY\tMorning Works\t朝\tja\tnick\t",
        "\tfx\t\tTM\tUSD\tManat\tmanat\ten\tlegal\tnosymbol",
        "\tprivate\t\t\t\tOpenAI\tOpenAI\t*\tshort\t",
        "1111.T\tequity\tXTKS\tJP\tJPY\tMorning Works\tmorgen\t*\tshort\t",
    ]
    (tmp_path / "own.tsv").write_text(HEADER + "\n".join(rows) + "\n", encoding="utf-8")
    (tmp_path / "blocked.tsv").write_text("morgen\t1111.T\tGerman for morning\n")
    (tmp_path / "proxies.tsv").write_text("")
    made = Draft()
    facts.add(made, tmp_path)
    assert [(each.text, each.key, each.context) for each in made.namings] == [
        ("モーニング", "1111.T", "株|東証"),
        ("openai", "private:OPENAI", ""),
    ]
    assert [each.reason for each in made.rejected] == [
        "too short for its script",
        "unknown symbol",
        "blocked",
    ]


LONDON = listing("ACM.L", "XLON", "GB", "Acme", issuer="iss:acme")
RECEIPT = listing("ACM", "XNYS", "US", "Acme PLC", issuer="iss:acme")
COUNTER = listing("ACMEY", "OTCM", "US", "Acme AG")
OTHER = listing("ACMI", "XNAS", "US", "Acme Inc")
FORMS_AT_HOME = [
    ("the receipt of one issuer", RECEIPT, "acme plc", "sec", "ACM.L"),
    ("a foreign line at the counter", COUNTER, "acme ag", "investpy", "ACM.L"),
    ("another company of that name", OTHER, "acme inc", "sec", "ACMI"),
    ("a line of its own", RECEIPT, "acme plc adr", "sec", "ACM"),
    ("told apart by hand", RECEIPT, "acme plc", "issuers_world", "ACM"),
]


@pytest.mark.parametrize(
    ("own", "text", "source", "means"),
    [row[1:] for row in FORMS_AT_HOME],
    ids=[row[0] for row in FORMS_AT_HOME],
)
def test_a_name_with_its_legal_form_means_what_the_plain_name_does(
    own: Listing, text: str, source: str, means: str
) -> None:
    """A registered name in a list is no word for the receipt."""
    made = draft(LONDON, own, names=[naming("acme", "ACM.L"), naming(text, own.key, source)])
    kept = {each.text: each.key for each in legal_forms.mean_home(made, made.namings)}
    assert kept == {"acme": "ACM.L", text: means}


def test_a_list_adds_no_form_to_a_name_that_stands_alone() -> None:
    """ "Acme PLC" is Acme anyway; a doubted word needs its form, and a fact table knows what it says."""
    names = [
        naming("acme", "ACM.L", "full"),
        naming("acme plc", "ACM.L", "full", kind=AliasKind.LEGAL),
        naming("acme plc", "ACMEY", "investpy", kind=AliasKind.LEGAL),
        naming("acme ag", "ACM.L", "issuers_world", kind=AliasKind.LEGAL),
        naming("senior", "SNR.L", "full", flags=Flag.COMMON),
        naming("senior plc", "SNR.L", "full", kind=AliasKind.LEGAL),
        naming("other inc", "ACMI", "sec", kind=AliasKind.LEGAL),
    ]
    kept = [each.text for each in legal_forms.without_needless(names)]
    assert kept == ["acme", "acme ag", "senior", "senior plc", "other inc"]
