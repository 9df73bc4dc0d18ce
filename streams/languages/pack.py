"""The shape of a language pack: words as they stand in running news text, lower case, one entry an inflected form.

The extractor merges the words of all packs into one lexicon and does not need to know the language of a text,
so a word that means another thing in a neighbouring language belongs in neither list without context (multi-word forms
are welcome: ``"gab nach"``).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from schemas.vocabulary import Period, Qualifier

Words = tuple[str, ...]


def words(text: str) -> Words:
    """Return the entries of a list that is written as text, separated by commas or line ends."""
    entries = map(str.strip, text.replace("\n", ",").split(","))
    return tuple(" ".join(entry.split()) if "  " in entry else entry for entry in entries if entry)


def with_possessive(nouns: Words) -> Words:
    """Return Indonesian or Malay nouns with each one's form for "its": ``produksi`` and ``produksinya``."""
    given = set(nouns)
    forms = (f"{noun}nya" for noun in nouns if noun.isascii() and not noun.endswith("nya"))
    return (*nouns, *(form for form in forms if form not in given))


def numbers(text: str) -> Mapping[str, Decimal]:
    """Return spelled-out numbers that are written as text: ``one 1, two 2, one and a half 1.5``."""
    pairs = (entry.rpartition(" ") for entry in words(text))
    return {word: Decimal(value) for word, _, value in pairs}


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguagePack:
    """All that the extractor knows of one language.

    Attributes:
        code: BCP-47 primary language (``de``); ``name`` is its English name.
        experimental: True while no text but its author's own has checked its claims; they are then at most ``review``.
        decimal: the decimal separator of the language, ``,`` or ``.``.
        rises, falls: verbs, participles, nouns, adverbs and adjectives of motion (``rose``, ``a gain of``, ``higher``).
        flat: ``unchanged``.
        price_nouns: what moves when a security moves: ``shares``, ``stock price``, ``Aktie``, ``saham``.
        metric_nouns: what also moves in per cent and is no price: revenue, profit, yield, stake, inflation, volume ...
        percent_words: the word for per cent besides the sign.
        point_words: index points; ``percentage_point_words``: percentage points; ``basis_point_words``: basis points.
        periods: words that fix the period (``at the open``, ``this week``, ``year to date``).
        qualifiers: ``more than``, ``nearly``, ``about``, ``as much as``.
        number_words: spelled-out numbers (``two``: 2); ``magnitudes``: million, billion, lakh ... (any number beside one is a count or money).
        range_words: between two ends of a range (``to``, ``bis``); ``range_openers``: ``between``, ``zwischen``.
        partitives: right of a number they make it a share of something (``of``, ``dari``, ``de los``).
        negations: ``did not``, ``failed to``. ``conditionals``: ``if``, ``would``, ``could``.
        forecasts: ``is expected to``, ``forecast``, ``sees``. ``targets``: ``price target``, ``upside``.
        past_references: ``last year's``, ``in 2020``: a move told of the past, not of now.
        comparisons: ``compared with``, ``than``, ``from a year earlier`` (year-on-year, not a session).
        discounts: ``off``, ``discount``, ``coupon``.
        respectively: ``respectively``, ``masing-masing``.
        anaphora: ``the stock``, ``das Papier``: it means the security named before.
        conjunctions: between two subjects (``and``, ``dan``); ``clause_breaks``: ``while``, ``sementara``, ``but``.
        tail_headers: the line that opens a list of links (``More Stories``, ``Baca juga``).
        link_markers: what stands in front of the colon of a link inside a paragraph (``Also read``, ``Lesen Sie auch``).
        byline_markers: ``About the author``, ``Reporting by``. ``disclosure_markers``: ``has positions in``.
        share_widget_markers: ``Share on Facebook``.
        list_headers: the line that opens a list of movers (``Top gainers``, ``涨幅居前``).
        winners, losers: parts of such lines that say which way all under them moved (``gainer``, ``Verlierer``, ``跌``).
        weekdays: weekday names, Monday first. ``months``: month names, January first.
        relative_days: ``today``: 0, ``yesterday``: -1.
        subject_after_verb: whether the subject usually follows the verb (Arabic).
        look_alikes: longer forms that hold another list's word and do not mean it (``up to date``, ``升级``, ``不安``):
            they shadow it and say nothing themselves.
        rise_suffixes, fall_suffixes: words that state a move only directly behind the number (``2.5%高``, ``3%安``).
        duration_openers: what stands before a number of days, weeks, months or years over which a price moved (``in``, ``over the past``).
        duration_units: days (or sessions), weeks, months and years as they stand behind that number (``months``, ``Monaten``).
        calendar_openers: what stands before the name of a month, or a year, in which a price moved (``im``, ``sepanjang``).
        since_openers: what stands before the month, or the year, since when a price moved (``od początku``, ``с середины``).
        month_forms: the months as they stand behind such a word, where ``months`` are not (``июле``).
        month_phrases: a month, or its number ``#``, that needs no such word (``júliusban``, ``#月``); ``year_phrases``: a year ``{}`` likewise.
        plain_words: words of scripts without spaces that name nobody and say nothing of a move: adverbs, connectives, verbs of cause.
        case_endings: what a company's name ends in in the cases of the language, by what the name itself ends in there:
            ``{"a": ("y", "u")}`` reads ``Tesly`` as Tesla, ``{"": ("u",)}`` ``Volkswagenu`` as Volkswagen.
        level_words: left of a number they make it where something stands and not how far it went (``to``, ``menjadi``, ``auf``).
        change_columns: what stands over a column of a table that says how far prices moved (``change``, ``Veränderung``, ``涨跌幅``).
        time_units: days, weeks, months, quarters and years as they stand over such a column (``week``, ``wk``), alone or behind a number.
    """

    code: str
    name: str
    experimental: bool
    decimal: str
    rises: Words
    falls: Words
    price_nouns: Words
    metric_nouns: Words
    percent_words: Words
    flat: Words = ()
    point_words: Words = ()
    percentage_point_words: Words = ()
    basis_point_words: Words = ()
    periods: Mapping[Period, Words] = field(default_factory=dict)
    qualifiers: Mapping[Qualifier, Words] = field(default_factory=dict)
    number_words: Mapping[str, Decimal] = field(default_factory=dict)
    magnitudes: Words = ()
    range_words: Words = ()
    range_openers: Words = ()
    partitives: Words = ()
    negations: Words = ()
    conditionals: Words = ()
    forecasts: Words = ()
    targets: Words = ()
    past_references: Words = ()
    comparisons: Words = ()
    discounts: Words = ()
    respectively: Words = ()
    anaphora: Words = ()
    conjunctions: Words = ()
    clause_breaks: Words = ()
    tail_headers: Words = ()
    link_markers: Words = ()
    byline_markers: Words = ()
    disclosure_markers: Words = ()
    share_widget_markers: Words = ()
    list_headers: Words = ()
    winners: Words = ()
    losers: Words = ()
    weekdays: Words = ()
    months: Words = ()
    relative_days: Mapping[str, int] = field(default_factory=dict)
    subject_after_verb: bool = False
    look_alikes: Words = ()
    rise_suffixes: Words = ()
    fall_suffixes: Words = ()
    level_words: Words = ()
    change_columns: Words = ()
    time_units: Mapping[Period, Words] = field(default_factory=dict)
    duration_openers: Words = ()
    duration_units: Mapping[Period, Words] = field(default_factory=dict)
    calendar_openers: Words = ()
    since_openers: Words = ()
    month_forms: Words = ()
    month_phrases: Words = ()
    year_phrases: Words = ()
    plain_words: Words = ()
    case_endings: Mapping[str, Words] = field(default_factory=dict)
