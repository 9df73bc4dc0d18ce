"""The closed word lists of the events: each word once, with its meaning.

An open list (symbols, sources, names of replays) does not belong here.
"""

from enum import StrEnum


class ArticleAction(StrEnum):
    """What a feed says of an article: it is new, corrected or withdrawn."""

    CREATED = "created"
    UPDATED = "updated"
    DELETED = "deleted"


class AlertAction(StrEnum):
    """Lifecycle of an alert."""

    CREATED = "created"
    UPDATED = "updated"
    RETRACTED = "retracted"


class Direction(StrEnum):
    """Where the price went."""

    UP = "up"
    DOWN = "down"
    FLAT = "flat"


class SignSource(StrEnum):
    """What made the sign of a stated move.

    ``UNSIGNED`` states a magnitude and is read as a rise until the market says otherwise.
    """

    MINUS = "minus"
    PLUS = "plus"
    ARROW = "arrow"
    ALT_TEXT = "alt_text"
    WORD = "word"
    UNSIGNED = "unsigned"
    MARKET = "market"


class ClaimKind(StrEnum):
    """What a claim asserts."""

    PRICE_MOVE = "price_move"


class Origin(StrEnum):
    """Who stated the number: a ticker widget of the page, the author, or a table."""

    QUOTE_BADGE = "quote_badge"
    AUTHOR_CLAIM = "author_claim"
    TABLE = "table"


class Zone(StrEnum):
    """The part of the page in which a span stands."""

    TITLE = "title"
    LEAD = "lead"
    BODY = "body"
    BYLINE = "byline"
    RELATED_LINKS = "related_links"
    SHARE_WIDGET = "share_widget"
    DISCLOSURE = "disclosure"


FURNITURE = frozenset({Zone.BYLINE, Zone.RELATED_LINKS, Zone.SHARE_WIDGET, Zone.DISCLOSURE})
"""Zones whose claims are never more than ``audit``."""


class Field(StrEnum):
    """The field of the raw article into which a span's offsets point."""

    TITLE = "title"
    TEXT = "text"
    HTML = "html"


class Period(StrEnum):
    """The time over which the text says the price moved; absent when it does not say.

    ``SINCE`` is any that begins at a moment of the text's own, or years back; ``FROM_HIGH`` and ``FROM_LOW`` leave open how long ago the extreme was.
    """

    OPEN = "open"
    CLOSE = "close"
    DAY = "day"
    INTRADAY = "intraday"
    PREMARKET = "premarket"
    AFTER_HOURS = "after_hours"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    YTD = "ytd"
    SINCE = "since"
    FROM_HIGH = "from_high"
    FROM_LOW = "from_low"
    FROM_52_WEEK_HIGH = "from_52_week_high"
    FROM_52_WEEK_LOW = "from_52_week_low"


EXTENDED = frozenset({Period.PREMARKET, Period.AFTER_HOURS})
"""Periods outside of regular hours."""
DAY_LIKE = frozenset(
    {None, Period.OPEN, Period.CLOSE, Period.DAY, Period.INTRADAY, Period.PREMARKET, Period.AFTER_HOURS}
)
"""Periods that lie inside one session (an unstated period is read as one)."""


class Qualifier(StrEnum):
    """How exactly the number is stated."""

    OVER = "over"
    NEARLY = "nearly"
    ABOUT = "about"
    AS_MUCH_AS = "as_much_as"


class EvidenceRole(StrEnum):
    """What a span is evidence of."""

    RELATION = "relation"
    NAME = "name"
    VALUE = "value"
    SIGN = "sign"
    PERIOD = "period"


class RepairKind(StrEnum):
    """The kind of damage that was undone."""

    MT_NAME = "mt_name"
    MT_TICKER = "mt_ticker"
    OCR = "ocr"
    MOJIBAKE = "mojibake"
    PUNCTUATION = "punctuation"
    HOMOGLYPH = "homoglyph"


class NumberType(StrEnum):
    """What a number in the text is."""

    MOVE = "move"
    PRICE = "price"
    POINTS = "points"
    MACRO = "macro"
    METRIC = "metric"
    RATIO = "ratio"
    STAKE = "stake"
    TARGET = "target"
    FORECAST = "forecast"
    RANGE = "range"
    MONEY = "money"
    COUNT = "count"
    YEAR = "year"
    DATE = "date"
    VERSION = "version"
    OTHER = "other"


class Verdict(StrEnum):
    """The stated move against the actual one; ``NOT_CHECKED`` never means false."""

    CONFIRMED = "confirmed"
    SIGN_FLIPPED = "sign_flipped"
    MAGNITUDE_MISMATCH = "magnitude_mismatch"
    OTHER_SESSION = "other_session"
    AMBIGUOUS_SESSION = "ambiguous_session"
    NOT_CHECKED = "not_checked"


class NotChecked(StrEnum):
    """Why a stated move could not be checked.

    Of a moment within a session: the instrument trades around the clock, is an index, or its venue's hours are not known
    (``NO_INTRADAY_HOURS``), so its prices within the day are not judged.
    Of trading before and after regular hours: the venue has none (``NO_EXTENDED_HOURS``), the provider keeps its prices for some
    weeks only (``BARS_EXPIRED``), there was too little of it (``THIN_TRADING``), or its prices speak neither for nor against the
    claim (``RANGE_UNDECIDED``).
    """

    PERIOD_UNSUPPORTED = "period_unsupported"
    NO_NUMBER = "no_number"
    NO_INSTRUMENT = "no_instrument"
    NO_DATE = "no_date"
    NO_DATA = "no_data"
    NOT_FOUND = "not_found"
    SESSION_OPEN = "session_open"
    MISSING_BAR = "missing_bar"
    SPLIT_SUSPECTED = "split_suspected"
    NO_INTRADAY_HOURS = "no_intraday_hours"
    NO_EXTENDED_HOURS = "no_extended_hours"
    BARS_EXPIRED = "bars_expired"
    THIN_TRADING = "thin_trading"
    RANGE_UNDECIDED = "range_undecided"
    RATE_LIMITED = "rate_limited"
    UNAVAILABLE = "unavailable"
    DISABLED = "disabled"


class Basis(StrEnum):
    """How the actual move was reckoned, where it is not simply from close to close.

    ``TOTAL_RETURN`` adds the dividend of an ex-date; ``SPLIT_ADJUSTED`` divides prices before a split that the provider had
    not re-based yet. ``RANGE`` is the price nearest to the stated one of those that were seen in the hours meant.
    """

    NOMINAL = "nominal"
    TOTAL_RETURN = "total_return"
    SPLIT_ADJUSTED = "split_adjusted"
    RANGE = "range"


class SessionMethod(StrEnum):
    """How the session of a claim was found."""

    PUBLISHED = "published"
    STATED = "stated"
    FINGERPRINT = "fingerprint"


class PublishedAtSource(StrEnum):
    """Who says when the article was published."""

    FEED = "feed"
    HEADER = "header"
    UNKNOWN = "unknown"


class MarketStatus(StrEnum):
    """Whether the market data behind a verdict was there; ``PENDING`` as long as a later look may say more."""

    OK = "ok"
    PENDING = "pending"
    UNAVAILABLE = "unavailable"
    DISABLED = "disabled"


class MarketState(StrEnum):
    """What a venue was doing when a price was traded."""

    PRE = "pre"
    REGULAR = "regular"
    POST = "post"
    EXTENDED = "extended"


class Tier(StrEnum):
    """What an alert may be used for."""

    TRADABLE = "tradable"
    REVIEW = "review"
    AUDIT = "audit"


class ReasonCode(StrEnum):
    """Why an alert is not ``tradable`` (one per failed condition), or is only ``audit``."""

    LANE_NOT_LIVE = "lane_not_live"
    ORIGIN_NOT_AUTHOR_CLAIM = "origin_not_author_claim"
    ZONE_FURNITURE = "zone_furniture"
    INSTRUMENT_UNDECIDED = "instrument_undecided"
    CONFIDENCE_LOW = "confidence_low"
    VERDICT_NOT_CONFIRMED = "verdict_not_confirmed"
    PUBLISHED_AT_UNKNOWN = "published_at_unknown"
    ARTICLE_STALE = "article_stale"
    SOURCE_NOT_ALLOWED = "source_not_allowed"
    NOVELTY_LOW = "novelty_low"
    COOLDOWN = "cooldown"
    LANGUAGE_EXPERIMENTAL = "language_experimental"
    RETRACTED = "retracted"


class InstrumentType(StrEnum):
    """What kind of thing is traded; the last three are named in news but never listed."""

    EQUITY = "equity"
    ETF = "etf"
    INDEX = "index"
    FX = "fx"
    FUTURE = "future"
    COMMODITY = "commodity"
    CRYPTO = "crypto"
    PRIVATE = "private"
    SUBSIDIARY = "subsidiary"
    PRODUCT = "product"


class DeadLetterReason(StrEnum):
    """Why a stage refused a record."""

    TOO_LARGE = "too_large"
    NOT_UTF8 = "not_utf8"
    BAD_JSON = "bad_json"
    TOO_DEEP = "too_deep"
    SCHEMA = "schema"
    BAD_TIME = "bad_time"
    TEXT_LIMIT = "text_limit"
    UNSUPPORTED_VERSION = "unsupported_version"
    INTERNAL_ERROR = "internal_error"
    REDRIVE_LIMIT = "redrive_limit"


class StageName(StrEnum):
    """The three places of the pipeline."""

    EXTRACT = "extract"
    ENRICH = "enrich"
    ALERT = "alert"
