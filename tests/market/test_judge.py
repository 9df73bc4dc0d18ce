"""One article before the market: instruments, reasons, market block, and the same bytes every time."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from schemas.claim import CheckedClaim, Claim, Extraction
from schemas.codec import encode
from schemas.vocabulary import InstrumentType, MarketStatus, NotChecked, Period, Verdict
from streams.market.bars import Bars, DailyAnswer, NoBars, Window
from streams.market.judge import Needs, judge, needs_of
from streams.market.snapshot import snapshot_sha256
from tests.builders import a_mention, a_move
from tests.market.articles import at, badge, candidate, claim, extraction, listing, on, seed
from tests.market.tape import bars_of, recorded

EVENING = at("2024-07-26 20:30")


def check(*claims: Claim) -> tuple[CheckedClaim, ...]:
    """The claims of an article of Friday evening, against the recording."""
    article = extraction(*claims, published_at=EVENING)
    return judge(article, recorded(needs_of(article)), provider="recorded")


def google(pct: str, position: int = 0, *, slot: int | None = 0) -> Claim:
    """A badge at "Google", which may mean either class; class A ranks first."""
    return claim(badge(pct), "GOOGL", "GOOG", slot=slot, position=position, name=f"clm_{position}")


@pytest.mark.parametrize(
    ("claims", "symbols", "reasons"),
    [
        pytest.param(
            [google("-0.28", 0), google("-0.17", 1)],
            ["GOOG", "GOOGL"],
            [("price_evidence",), ("price_evidence",)],
            id="prices against the rank",
        ),
        pytest.param(
            [google("-0.17", 0), google("-0.28", 1)],
            ["GOOGL", "GOOG"],
            [("price_evidence", "order"), ("price_evidence", "order")],
            id="prices and order agree",
        ),
        pytest.param([google("-0.28", slot=None)], ["GOOG"], [("price_evidence",)], id="one badge alone"),
        pytest.param(
            [google("-7.77", 0), google("-8.88", 1)],
            ["GOOGL", "GOOG"],
            [("order",), ("order",)],
            id="prices that fit nothing",
        ),
        pytest.param(
            [claim(a_move("-0", decimals=0), "GOOGL", "GOOG")],
            ["GOOGL"],
            [("rank",)],
            id="both fit: the rank",
        ),
        pytest.param([claim(badge("2.71"), "META")], ["META"], [("only_candidate",)], id="one candidate"),
    ],
)
def test_the_share_class_and_why(
    claims: list[Claim], symbols: list[str], reasons: list[tuple[str, ...]]
) -> None:
    """Prices first, the order in the chain second, the linker's rank last."""
    checked = check(*claims)
    assert [each.instrument and each.instrument.symbol for each in checked] == symbols
    assert [each.instrument_reasons for each in checked] == reasons
    assert {each.issuer_id for each in checked} == {claims[0].issuer_id}


def with_rival(own: str, rival: str, *, score: str, pct: str) -> Claim:
    """A name that may mean another issuer as well."""
    offers = (candidate(listing(own), "0.9"), candidate(listing(rival), score))
    return claim(badge(pct), own, mention=a_mention(candidates=offers))


@pytest.mark.parametrize(
    ("pct", "score", "symbol", "reasons"),
    [
        ("2.71", "0.85", "META", ("only_candidate",)),
        ("0.22", "0.85", None, ("rival_issuers",)),
        ("5.55", "0.85", None, ("rival_issuers",)),
        ("0.22", "0.5", "META", ("only_candidate",)),
    ],
    ids=["prices speak for the first", "for the rival", "for neither", "a rival that is far behind"],
)
def test_a_rival_issuer_leaves_the_instrument_open(
    pct: str, score: str, symbol: str | None, reasons: tuple[str, ...]
) -> None:
    """Prices may confirm the claim's issuer against a rival; they never move the claim to another issuer."""
    (checked,) = check(with_rival("META", "AAPL", score=score, pct=pct))
    assert checked.instrument_reasons == reasons
    assert (checked.instrument.symbol if checked.instrument else None) == symbol
    assert checked.issuer_id == "cik:1326801"
    if symbol is None:
        assert checked.verification.reason is NotChecked.NO_INSTRUMENT
        assert checked.verification.actual_pct is None


def unlisted() -> Claim:
    """A private company."""
    private = listing("OPENAI", type=InstrumentType.PRIVATE, mic=None)
    return claim(
        badge("1.00"), issuer_id=private.issuer_id, mention=a_mention(candidates=(candidate(private),))
    )


@pytest.mark.parametrize(
    "asked", [claim(badge("1.00")), unlisted()], ids=["no candidate", "a private company"]
)
def test_a_claim_without_a_listed_candidate_is_not_checked(asked: Claim) -> None:
    """It still goes on, with its reason; nothing is asked for it."""
    assert needs_of(extraction(asked)).symbols == ()
    (checked,) = check(asked)
    assert (checked.instrument, checked.instrument_reasons) == (None, ("no_candidate",))
    assert checked.verification.reason is NotChecked.NO_INSTRUMENT
    assert checked.market.status is MarketStatus.UNAVAILABLE


def test_what_cannot_be_answered_is_not_asked() -> None:
    """A claim since some day of the text needs no prices; a share class needs those of all classes, once."""
    article = extraction(
        claim(a_move("12", period=Period.SINCE), "AAPL"),
        google("-0.28", 0),
        google("-0.17", 1),
        published_at=EVENING,
    )
    expected = Needs(symbols=("GOOGL", "GOOG"), window=Window(start=on("2024-07-05"), end=on("2024-08-02")))
    assert needs_of(article) == expected


@pytest.mark.parametrize(
    ("reason", "status"),
    [
        (NotChecked.UNAVAILABLE, MarketStatus.PENDING),
        (NotChecked.RATE_LIMITED, MarketStatus.PENDING),
        (NotChecked.NOT_FOUND, MarketStatus.UNAVAILABLE),
        (NotChecked.NO_DATA, MarketStatus.UNAVAILABLE),
        (NotChecked.DISABLED, MarketStatus.DISABLED),
    ],
)
def test_no_answer_is_no_verdict(reason: NotChecked, status: MarketStatus) -> None:
    """Could not look never means false: the reason is the provider's, the status says whether it may still come."""
    article = extraction(claim(badge("2.71"), "META"), published_at=EVENING)
    (checked,) = judge(article, {"META": NoBars(symbol="META", reason=reason)}, provider="p")
    assert checked.verification.status is Verdict.NOT_CHECKED
    assert checked.verification.reason is reason
    assert (checked.market.status, checked.market.provider) == (status, "p")


def test_a_symbol_that_was_not_answered_is_unavailable() -> None:
    """The caller left it out."""
    (checked,) = judge(extraction(claim(badge("2.71"), "META")), {}, provider="p")
    assert checked.verification.reason is NotChecked.UNAVAILABLE


def test_one_symbol_without_prices_does_not_silence_the_others() -> None:
    """The seed without AAPL is still dated, by two issuers."""
    answers: dict[str, DailyAnswer] = dict(recorded(needs_of(seed())))
    answers["AAPL"] = NoBars(symbol="AAPL", reason=NotChecked.UNAVAILABLE)
    *dated, apple = judge(seed(), answers, provider="recorded")
    assert {each.verification.status for each in dated} == {Verdict.CONFIRMED}
    assert apple.verification.reason is NotChecked.UNAVAILABLE


def test_an_article_without_claims_has_no_verdict() -> None:
    """A withdrawn story, for one."""
    assert judge(extraction(), {}, provider="p") == ()


def test_what_the_article_says_is_carried_unchanged() -> None:
    """Lane, version, evidence, mention, confidence: enrich adds and never edits."""
    article = seed(lane="replay:demo")
    for before, after in zip(article.claims, judge(article, {}, provider="p"), strict=True):
        assert (after.lane, after.version, after.article) == ("replay:demo", article.version, article.article)
        assert (after.claim_id, after.issuer_id, after.mention) == (
            before.claim_id,
            before.issuer_id,
            before.mention,
        )
        assert (after.evidence, after.confidence, after.move) == (
            before.evidence,
            before.confidence,
            before.move,
        )


def body(article: Extraction, answers: Mapping[str, DailyAnswer]) -> bytes:
    return b"\n".join(encode(each) for each in judge(article, answers, provider="recorded"))


@given(
    before=st.integers(0, 2_000),
    after=st.integers(0, 400),
    order=st.permutations(["GOOGL", "GOOG", "META", "AAPL", "MSFT"]),
    dated=st.booleans(),
)
def test_the_same_snapshot_gives_the_same_bytes(
    before: int, after: int, order: list[str], dated: bool
) -> None:
    """Rows beyond the article's days, other symbols and the order of the answers change nothing."""
    article = seed(published_at=at("2024-07-27 10:00") if dated else None)
    needs = needs_of(article)
    wider = Window(
        start=needs.window.start - timedelta(days=before), end=needs.window.end + timedelta(days=after)
    )
    answers = recorded(Needs(symbols=tuple(order), window=wider))
    assert body(article, answers) == body(article, recorded(needs))


def test_the_hash_is_of_the_rows() -> None:
    """Not of how a price is written, nor of when it was read; a changed price, currency or reason is another hash."""
    bars = bars_of("META", ["453.41", "465.70"], first=on("2024-07-25"))
    written = bars_of("META", ["453.410", "4.657E+2"], first=on("2024-07-25"), as_of=at("2025-01-01 00:00"))
    others: list[DailyAnswer] = [
        bars_of("META", ["453.41", "465.71"], first=on("2024-07-25")),
        bars_of("META", ["453.41", None], first=on("2024-07-25")),
        bars_of("META", ["453.41", "465.70"], first=on("2024-07-26")),
        replace(bars, currency="EUR"),
        NoBars(symbol="META", reason=NotChecked.NO_DATA),
    ]
    same = snapshot_sha256({"META": bars})
    assert isinstance(bars, Bars)
    assert snapshot_sha256({"META": written}) == same
    assert len({same, *(snapshot_sha256({"META": other}) for other in others)}) == len(others) + 1


@given(
    closes=st.lists(st.decimals(min_value=90, max_value=110, places=1), min_size=4, max_size=4),
    minutes=st.lists(st.integers(0, 3 * 1440), min_size=2, max_size=2),
    pct=st.sampled_from(["2.7", "-1", "0", "5"]),
)
def test_equal_hashes_mean_equal_verdicts(closes: list[Decimal], minutes: list[int], pct: str) -> None:
    """Read at two times: where the final rows are the same, so are the hash, the verdict and its numbers."""
    article = extraction(claim(a_move(pct), "META"), published_at=at("2024-07-24 20:30"))
    read = [
        bars_of(
            "META", closes, first=on("2024-07-22"), as_of=at("2024-07-24 20:00") + timedelta(minutes=each)
        )
        for each in minutes
    ]
    first, second = (judge(article, {"META": each}, provider="p")[0] for each in read)
    if first.market.snapshot_sha256 == second.market.snapshot_sha256:
        judged = [replace(each.verification, reason=None) for each in (first, second)]
        assert judged[0] == judged[1]
        assert replace(first.market, as_of=None) == replace(second.market, as_of=None)
