"""The words of all packs in one table: what each form may mean, by language, and the automaton that finds them.

Merging the packs takes a third of a second and always comes out the same, so the result is kept as bytes.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from unicodedata import normalize

import daachorse
import orjson

from schemas.vocabulary import Period, Qualifier
from streams.extract import marks
from streams.languages import packs
from streams.languages.pack import LanguagePack
from streams.text.fold import fold
from streams.text.kept import folder_of, kept, version_of
from streams.text.patterns import Pattern

_WORD_LISTS: tuple[tuple[str, int], ...] = (
    ("rises", marks.RISE),
    ("falls", marks.FALL),
    ("flat", marks.FLAT),
    ("price_nouns", marks.PRICE),
    ("metric_nouns", marks.METRIC),
    ("point_words", marks.POINTS),
    ("percentage_point_words", marks.PERCENTAGE_POINT),
    ("magnitudes", marks.MAGNITUDE),
    ("partitives", marks.PARTITIVE),
    ("negations", marks.NEGATION),
    ("conditionals", marks.CONDITIONAL),
    ("forecasts", marks.FORECAST),
    ("targets", marks.TARGET),
    ("past_references", marks.PAST),
    ("comparisons", marks.COMPARISON),
    ("discounts", marks.DISCOUNT),
    ("respectively", marks.RESPECTIVELY),
    ("anaphora", marks.ANAPHORA),
    ("conjunctions", marks.CONJUNCTION),
    ("clause_breaks", marks.CLAUSE_BREAK),
    ("list_headers", marks.LIST_HEADER),
    ("weekdays", marks.WEEKDAY),
    ("rise_suffixes", marks.RISE_SUFFIX),
    ("fall_suffixes", marks.FALL_SUFFIX),
    ("level_words", marks.LEVEL),
    ("plain_words", marks.PLAIN),
    ("look_alikes", 0),
)
_PICTURES = Pattern(r"[\u2600-\u27bf\ufe0f\U0001f000-\U0001faff]")
_SOFTENED = "()[]\"'*/:%«»„“”-–—\n"
_PROCLITICS = {"arabic": "وفبلك", "hebrew": "והבלמשכ"}
_RESULTS = {
    "en": ("", "loss, losses"), "de": ("gewinn, gewinne, gewinnen", "verlust, verluste, verlusten"), "nl": ("winst, winsten", "verlies, verliezen"),
    "es": ("ganancia, ganancias", "perdida, perdidas"), "pt": ("ganho, ganhos", "perda, perdas"), "fr": ("gain, gains", "perte, pertes"),
    "it": ("guadagno, guadagni", "perdita, perdite"), "sv": ("vinst", "forlust"), "da": ("gevinst", "tab"), "no": ("gevinst", "tap"),
    "pl": ("zysk", "strata"), "ro": ("castig", "pierdere"), "tr": ("kazanc", "kayip"),
}  # fmt: skip
"""Gains and losses by language (folded): of a price where a price or an index is the subject, of a company else."""
_ACCENTS_COUNT = marks.CONDITIONAL | marks.FORECAST | marks.NEGATION
TONED = "vi"
"""The language whose words are others with other tones."""
_PLACES = tuple(
    (pair, other)
    for vowels in (
        "òa oà",
        "óa oá",
        "ỏa oả",
        "õa oã",
        "ọa oạ",
        "òe oè",
        "óe oé",
        "ỏe oẻ",
        "õe oẽ",
        "ọe oẹ",
        "ùy uỳ",
        "úy uý",
        "ủy uỷ",
        "ũy uỹ",
        "ụy uỵ",
    )
    for pair, other in [vowels.split(" ")]
)
_LENGTH = 4
"""Bytes of the length of the table, in front of the automaton."""


@dataclass(slots=True)
class Form:
    """A form with its meanings by language.

    ``exact`` holds the printed forms of what only an accent tells from another word ("würde", "wurde"); empty for most. ``toned`` holds
    those of Vietnamese words, which are other words with other tones: "thủng" is a fall, "thùng" a barrel.
    ``weekday`` is the place in the week (Monday: 0) of a day's name; one that two languages place differently has none.
    """

    kinds: dict[str, int] = field(default_factory=dict)
    exact: set[str] = field(default_factory=set)
    toned: set[str] = field(default_factory=set)
    period: Period | None = None
    qualifier: Qualifier | None = None
    day: int | None = None
    weekday: int | None = None
    weekdays: set[int] = field(default_factory=set)


class Forms:
    """The merged table; a form is made when it is first asked for."""

    def __init__(self, data: bytes) -> None:
        """Take what ``merge`` derived."""
        length = int.from_bytes(data[:_LENGTH], "big")
        table = orjson.loads(data[_LENGTH : _LENGTH + length])
        # Long lists are one string or one block each: read many times as fast as JSON's own.
        whole = _LENGTH + length
        word_of = whole + table["patterns"]
        end = word_of + table["patterns"] * array("I").itemsize
        self.words: list[str] = table["words"].split("\n")
        self.is_whole = data[whole:word_of]
        """Whether (1) or not (0) a pattern of the automaton must end where its word ends."""
        self.word_of = array("I", data[word_of:end])
        """The word of each pattern."""
        self.codes = frozenset(table["codes"])
        self.experimental = frozenset(table["experimental"])
        """The languages whose packs only their authors have checked."""
        self.automaton = daachorse.CharwiseDoubleArrayAhoCorasick.deserialize(data[end:])
        self._kinds: list[str] = table["kinds"].split("\n")
        self._details: Mapping[str, list[object]] = table["details"]
        self._made: dict[int, Form] = {}

    def __len__(self) -> int:
        return len(self.words)

    def __getitem__(self, number: int) -> Form:
        made = self._made.get(number)
        if made is None:
            made = self._made[number] = self._form(number)
        return made

    def _form(self, number: int) -> Form:
        parts = self._kinds[number].split(" ")
        form = Form(dict(zip(parts[::2], map(int, parts[1::2]), strict=True)))
        details = self._details.get(str(number))
        if details is not None:
            exact, toned, period, qualifier, day, weekday = details
            form.exact = set(exact) if isinstance(exact, list) else set()
            form.toned = set(toned) if isinstance(toned, list) else set()
            form.period = Period(str(period)) if period else None
            form.qualifier = Qualifier(str(qualifier)) if qualifier else None
            form.day = day if isinstance(day, int) else None
            form.weekday = weekday if isinstance(weekday, int) else None
        return form


def runs_on(char: str) -> bool:
    """Whether words in the script of ``char`` are written without spaces, or carry suffixes without end (Korean)."""
    code = ord(char)
    return (
        (0x0E00 <= code < 0x1100 and not 0x10A0 <= code < 0x1100) or 0x1780 <= code < 0x1800 or code >= 0x2E80
    )


class _Continuing(dict[str, bool]):
    """Whether a word goes on with a character, filled as texts use them: a question of every word, without a call."""

    def __missing__(self, char: str) -> bool:
        found = self[char] = continues(char)
        return found


CONTINUES = _Continuing()


def continues(char: str) -> bool:
    """Whether a word goes on with ``char``: a letter, or a vowel sign of an Indic script."""
    return char.isalpha() or 0x0900 <= ord(char) < 0x0E00


def soften(folded: str) -> str:
    """Return the window with what may stand against a word (brackets, dashes, quotes, pictures) as spaces, same length."""
    for char in _SOFTENED:  # chained replace: several times faster than translate on short windows
        if char in folded:
            folded = folded.replace(char, " ")
    return folded if folded.isascii() else _PICTURES.sub(" ", folded)


def toned(word: str) -> str:
    """Return a Vietnamese word in small letters with its tones, on the vowel where the older spelling has them: "hóa", "hoá"."""
    small = soften(normalize("NFC", word).lower()).strip()
    for old, new in _PLACES:
        if new in small:
            small = small.replace(new, old)
    return small


_Phrase = tuple[str, int, Period | None, Qualifier | None, int | None]


def _phrases(pack: LanguagePack) -> Iterator[_Phrase]:
    """Yield the phrases of a pack, those with a sharp s as Swiss German writes them, too."""
    for phrase in _written(pack):
        yield phrase
        if "ß" in phrase[0]:
            yield (phrase[0].replace("ß", "ss"), *phrase[1:])


def _written(pack: LanguagePack) -> Iterator[_Phrase]:
    for name, kind in _WORD_LISTS:
        for word in getattr(pack, name):
            yield word, kind, None, None, None
    for period, words in pack.periods.items():
        for word in words:
            yield word, marks.PERIOD, period, None, None
    for qualifier, words in pack.qualifiers.items():
        for word in words:
            yield word, marks.QUALIFIER, None, qualifier, None
    for word, day in pack.relative_days.items():
        yield word, marks.RELATIVE_DAY, None, None, day


def merge(language_packs: Iterable[LanguagePack]) -> bytes:
    """Return the table and the automaton over the words of packs, as bytes."""
    forms: dict[str, Form] = {}
    experimental: list[str] = []
    for pack in language_packs:
        experimental += [pack.code] if pack.experimental else []
        for word, kind, period, qualifier, day in _phrases(pack):
            text = soften(fold(word)).strip()
            if not text:
                continue
            form = forms.setdefault(text, Form())
            form.kinds[pack.code] = form.kinds.get(pack.code, 0) | kind
            if kind & _ACCENTS_COUNT and fold(word) != word:
                form.exact.add(word)
            if pack.code == TONED:
                form.toned.add(toned(word))
            form.period = form.period or period
            form.qualifier = form.qualifier or qualifier
            form.day = day if form.day is None else form.day
        _number_weekdays(forms, pack)
        _turn_headers(forms, pack)
    _double_results(forms)
    _inherit_endings(forms)
    _inherit_headers(forms)
    return _packed(forms, experimental)


def _packed(forms: Mapping[str, Form], experimental: list[str]) -> bytes:
    patterns = [(text, number) for number, word in enumerate(forms) for text in _patterns(word)]
    table = orjson.dumps(
        {
            "words": "\n".join(forms),
            "kinds": "\n".join(
                " ".join(f"{code} {kinds}" for code, kinds in form.kinds.items()) for form in forms.values()
            ),
            "details": {
                str(number): [
                    sorted(form.exact),
                    sorted(form.toned),
                    form.period,
                    form.qualifier,
                    form.day,
                    form.weekday,
                ]
                for number, form in enumerate(forms.values())
                if form.exact
                or form.toned
                or form.period
                or form.qualifier
                or form.day is not None
                or form.weekdays
            },
            "codes": sorted({code for form in forms.values() for code in form.kinds}),
            "experimental": experimental,
            "patterns": len(patterns),
        }
    )
    whole = bytes(not runs_on(text[-1]) for text, _ in patterns)
    word_of = array("I", (number for _, number in patterns)).tobytes()
    automaton = daachorse.CharwiseDoubleArrayAhoCorasick([text for text, _ in patterns])
    return b"".join([len(table).to_bytes(_LENGTH, "big"), table, whole, word_of, automaton.serialize()])


def _number_weekdays(forms: Mapping[str, Form], pack: LanguagePack) -> None:
    for place, word in enumerate(pack.weekdays):
        form = forms[soften(fold(word)).strip()]
        form.weekdays.add(place)
        form.weekday = place if len(form.weekdays) == 1 else None


def _double_results(forms: dict[str, Form]) -> None:
    """Give the nouns of gain and loss both of their meanings, whichever list the pack has them in."""
    for code, (gains, losses) in _RESULTS.items():
        for nouns, motion in ((gains, marks.RISE), (losses, marks.FALL)):
            for noun in filter(None, nouns.split(", ")):
                form = forms.setdefault(noun, Form())
                form.kinds[code] = form.kinds.get(code, 0) | marks.METRIC | motion


def _inherit_endings(forms: dict[str, Form]) -> None:
    """Give a run-on form the motion that its ending has: what opens and rises ("开盘涨") still rises."""
    for text, form in forms.items():
        if not runs_on(text[-1]) or len(text) < 2:
            continue
        for code, kinds in form.kinds.items():
            if not kinds & (marks.PERIOD | marks.QUALIFIER) or kinds & marks.MOTION:
                continue
            endings = (forms.get(text[place:]) for place in range(1, len(text)))
            moved = next((e.kinds[code] for e in endings if e and e.kinds.get(code, 0) & marks.MOTION), 0)
            form.kinds[code] = kinds | moved & marks.MOTION


def _turn_headers(forms: Mapping[str, Form], pack: LanguagePack) -> None:
    """Give the header of a list the motion of the winners or losers in it, if it does not name both."""
    winners, losers = map(fold, pack.winners), map(fold, pack.losers)
    ways = ([*winners], marks.RISE), ([*losers], marks.FALL)
    for header in pack.list_headers:
        text = soften(fold(header)).strip()
        moved = [way for parts, way in ways if any(part in text for part in parts)]
        if len(moved) == 1 and not forms[text].kinds[pack.code] & marks.MOTION:
            forms[text].kinds[pack.code] |= moved[0]


def _inherit_headers(forms: dict[str, Form]) -> None:
    """Give the header of a list the motion of its words: under "mayores alzas" everything rises."""
    for text, form in forms.items():
        for code, kinds in form.kinds.items():
            if not kinds & marks.LIST_HEADER or kinds & marks.MOTION:
                continue
            parts = (forms.get(part) for part in text.split())
            moved = {part.kinds.get(code, 0) & marks.MOTION for part in parts if part is not None} - {0}
            if len(moved) == 1:
                form.kinds[code] = kinds | moved.pop()


def _patterns(word: str) -> list[str]:
    """Return the forms to search: anywhere in scripts without spaces, else at a word's begin, proclitics allowed."""
    if runs_on(word[0]):
        return [word]
    code = ord(word[0])
    clitics = (
        _PROCLITICS["hebrew"]
        if 0x0590 <= code < 0x0600
        else _PROCLITICS["arabic"]
        if 0x0600 <= code < 0x0780
        else ""
    )
    return [f" {word}", *(f" {clitic}{word}" for clitic in clitics)]


@cache
def standard() -> Forms:
    """Return the forms of all packs in the house."""
    version = version_of("streams.languages", "streams.extract", "streams.text")
    return Forms(kept(folder_of("streams.languages"), "forms", version, lambda: merge(packs())))
