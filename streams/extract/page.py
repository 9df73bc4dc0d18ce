"""The text of one field, read in windows: sentences, and who was spoken of before a place."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from schemas.vocabulary import InstrumentType
from streams.extract import marks
from streams.extract.context.followers import follows_another
from streams.extract.context.strangers import speaks_of_stranger
from streams.extract.english.shares import SHARES_TOLD, opener_of_note, opens_with_shares
from streams.extract.german.anaphora import holds_papers, is_inside, opener_of_paragraph
from streams.extract.german.beside import is_city, is_part_of_word, without_dateline
from streams.extract.german.nouns import is_noun
from streams.extract.german.places import LEADING, leader_beside
from streams.extract.lexicon import Lexicon
from streams.extract.marks import Mark
from streams.extract.names.doubts import outside_names, unshadowed
from streams.extract.names.indices import UNDERLYING, underlying_index
from streams.extract.names.mentions import Mentions
from streams.extract.names.money import MONEY_INDICES
from streams.extract.names.nordic import may_join, with_joined
from streams.extract.prose.function_words import CAPITAL_NOUNS
from streams.extract.prose.motion import may_move
from streams.extract.prose.sentence import Anchor, Name, Sentence
from streams.extract.romance.classes import SYMBOL_ENDINGS
from streams.extract.subjects.ordinals import FIRST, SECOND, of_two
from streams.extract.subjects.other_markets import is_other_market
from streams.extract.subjects.sorts import fits, is_unlisted
from streams.extract.talk.houses import only_speaks
from streams.extract.times.sections import states_percent, time_of_section
from streams.extract.trades.papers import are_of_unknown, whose_papers
from streams.extract.turkish.home import home_index
from streams.text.cues import cues_in
from streams.text.fold import fold
from streams.text.patterns import Pattern
from streams.text.sentences import ends_between, opens_line, sentence_around

LEFT, RIGHT = 360, 220
"""How far a sentence may reach from its percent, in code points."""
CHUNK = 2_000
"""Longer lines are read in pieces, so that no text costs more than its length."""
QUESTIONS = 64
"""So many times a text may leave out whom it speaks of; behind that it is no article."""
TOPIC_REACH = 12_000
MEMORY = 900
"""How far back a text is read for what "the stock" means."""

_UNKNOWN_FIRM = Pattern(
    r"\s*(?!(?:It|The|They|He|She|This|That|Both|Revenues?|Sales|Profits?|Earnings|Net|Operating|Total|Adjusted|Quarterly|Results|Orders|Income|Margins?|EPS|Shares?|Same|Comparable)\b)(?:[A-Z][\w&.'-]*\s){1,4}(?:reported|reports|posted|posts|announced|announces|beat|missed|swung|won|agreed|launched|unveiled|raised|filed)\b"
)
"""Opens an English sentence with a firm that does what firms do; "the stock" behind it is that firm's."""
ITEMS, HEADING = 24, 80
"""So many lines a list may have under its heading, which has at most so many code points."""
_ON = Pattern(r"\b[Oo]n (?:the )?$")
_BETWEEN_ITEMS = Pattern(
    r"(?:\)|%|\b(?:persen|peratus|per ?cent|[Pp]rozent|por ciento|por cento|pro[cs]ent|pour cent|per cento|процентов|процента|проц\.|pct\.|proc\.))(?=[,;] )"
)
"""Where too long a sentence is cut between the members of a list, that none of their names is cut."""
_UNKNOWN_LATIN = Pattern(r"(?<=[\u2e80-\u9fff])[A-Z][a-z]{2,}\s?[A-Z]?")


class Page:
    """A field with what was found in it so far."""

    def __init__(self, text: str, *, lexicon: Lexicon, mentions: Mentions, lang: str | None = None) -> None:
        self.text = text
        self.lang = lang
        self._lexicon = lexicon
        self._mentions = mentions
        self._named: dict[int, list[Name]] = {}
        self._questions = 0

    def sentences(
        self, anchors: Sequence[Anchor], *, badges: Sequence[int] = (), all_of_them: bool = True
    ) -> list[Sentence]:
        """Return the sentences around the percents, left to right; each percent is in exactly one.

        ``badges`` are the ends of the percents that quote badges took.
        Without ``all_of_them`` those are left out in which nothing can be a move, before any name is looked for.
        """
        spans: list[tuple[int, int, list[Anchor]]] = []
        for anchor in anchors:
            if spans and anchor.start < spans[-1][1]:
                spans[-1][2].append(anchor)
                continue
            floor = max(spans[-1][1] if spans else 0, anchor.start - LEFT)
            limit = min(len(self.text), anchor.end + RIGHT)
            start, end = sentence_around(self.text, anchor.start, anchor.end, floor=floor, limit=limit)
            if end == limit < len(self.text):
                ends = [each.end() for each in _BETWEEN_ITEMS.finditer(self.text, anchor.end, limit)]
                end = ends[-1] if ends else limit
            spans.append((start, end, [anchor]))
        found = [self._sentence(*span, all_of_them=all_of_them) for span in spans]
        kept = [each for each in found if each is not None]
        for each in kept if badges else ():
            each.badges = [end for end in badges if each.start < end <= each.end]
        return kept

    def _sentence(self, start: int, end: int, anchors: list[Anchor], *, all_of_them: bool) -> Sentence | None:
        folded = fold(self.text[start:end])
        found = self._lexicon.find(folded, text=self.text[start:end], offset=start, lang=self.lang)
        cues = cues_in(folded)
        if (
            not all_of_them
            and not may_move(folded, marks.kinds_of(found), anchors, cues)
            and not follows_another(folded, cues)
            and not self._is_item(start, end, len(anchors))
        ):
            return None
        names = unshadowed(
            self.text, self._mentions.find(self.text, folded, start, self.lang), found, self.lang
        )
        if may_join(folded, self.lang):
            names, found = with_joined(self._mentions.directory, self.text, (start, end), names, found)
        at_line = opens_line(self.text, start)
        if at_line:
            names = without_dateline(names, self.text[start:end], start)
        if self.lang in CAPITAL_NOUNS:
            names = self._without_words(names, found)
        kept = outside_names(self.text, found, names)
        return Sentence(
            start=start,
            end=end,
            text=self.text[start:end],
            folded=folded,
            marks=kept,
            names=names,
            anchors=anchors,
            antecedent=self.spoken_of,
            heading=self.heading,
            section=self._section,
            capitals_name=self.lang not in CAPITAL_NOUNS,
            opens_line=at_line,
            lang=self.lang,
            cues=cues,
            kinds=marks.kinds_of(kept),
        )

    def _without_words(self, names: list[Name], found: list[Mark]) -> list[Name]:
        """Return the names of a German text without ordinary nouns and without first parts of words for something else."""
        return [
            each for each in names if not is_part_of_word(self.text, each, found) and not is_noun(each, found)
        ]

    def spoken_of(self, place: int, sort: str) -> Name | None:
        """Return who was spoken of before ``place``, as the share class that the words around the place state."""
        if sort in SYMBOL_ENDINGS:
            return self._of_class(place, sort)
        if sort == SHARES_TOLD:
            before = self._start_of_sentence_before(place, 1)
            return self._antecedent(place, "stock") if opens_with_shares(self.text, before) else None
        if sort == UNDERLYING:
            return underlying_index(self._names(max(0, place - LEFT), place), self._mentions.directory)
        if sort == "index" and (word := LEADING.match(self.text, place)) is not None:
            near = self._names(max(0, place - MEMORY), min(len(self.text), place + MEMORY))
            if (leading := leader_beside(near, word, self._mentions.directory)) is not None:
                return leading
        name = self._antecedent(place, sort)
        if name is None and (sort, self.lang) == ("stock", "en"):
            name = opener_of_note(self.text, place, self._names)
        if name is not None and (name.type is InstrumentType.FX or name.listing.symbol in MONEY_INDICES):
            return self._mentions.paired_in(name, self.text, place, self._end_of_sentence(place))
        if name is None or name.alias is None:
            return name
        begin = max(self.text.rfind("\n", 0, place), self.text.rfind(". ", 0, place), place - 120, 0)
        of_class = self._mentions.share_told(fold(self.text[begin : place + 48]) + "|", name.alias)
        return name if of_class is None else replace(name, listing=of_class, stated=(of_class,))

    def _of_class(self, place: int, sort: str) -> Name | None:
        """Return the stock that was spoken of before as its share of a class."""
        name = self._antecedent(place, "stock")
        if name is None or name.alias is None:
            return None
        listing = self._mentions.share_of_class(sort, name.alias)
        return None if listing is None else replace(name, listing=listing, stated=(listing,))

    def _end_of_sentence(self, place: int) -> int:
        """Return where the sentence that ``place`` stands in ends, at most a window behind it."""
        limit = min(len(self.text), place + RIGHT)
        while place < limit and not self.text[place].isalnum():
            place += 1
        return next(ends_between(self.text, place, limit), (limit, limit))[0]

    def _antecedent(self, place: int, sort: str) -> Name | None:
        """Return the one security of the lines before, or the one that the last sentence or the text is about."""
        self._questions += 1
        if self._questions > QUESTIONS:
            return None
        begin = max(0, place - MEMORY)
        line = self.text.rfind("\n", begin, place)
        every = self._names(begin, place)
        if sort in {FIRST, SECOND}:
            return of_two(self._listed_before(place, every), is_former=sort == FIRST)
        near = [each for each in every if each.listed and not each.market and self._is_told_of(each)]
        near = [each for each in near if (each.start > line if sort == "any" else fits(each, sort))]
        if sort == "any" and near and _UNKNOWN_LATIN.search(self.text, near[-1].end, place) is not None:
            return None
        if not near:
            return self._topic(place) if sort == "stock" else self._home_index(every, sort, place)
        last_sentence = self._start_of_sentence_before(
            place, int(sort == "stock" or self.lang in CAPITAL_NOUNS)
        )
        recent = self._without_places([each for each in near if each.start >= last_sentence])
        if not recent and any(each.start >= last_sentence and each.market for each in every):
            return None
        if recent and sort == "any" and any(is_other_market(each, recent[-1]) for each in every):
            return None
        if not recent and self._speaks_of_another(last_sentence, place, every):
            return None
        if any(each.start >= last_sentence and is_unlisted(each, sort) for each in every):
            return None
        if sort == "stock":
            if are_of_unknown(self.text, last_sentence, every, self.lang):
                return None
            recent = whose_papers(self.text, recent, self.lang)
        issuers = {each.issuer for each in recent or near}
        if len(issuers) == 1:
            return (recent or near)[-1]
        own_line = [each for each in near if each.start > line]
        if not recent and len({each.issuer for each in own_line}) == 1:
            return own_line[-1]
        if not recent and not own_line and sort == "stock":
            opener = opener_of_paragraph(self.text, line, near, self.lang)
            if opener is not None:
                return opener
        if recent:
            counts = Counter(each.issuer for each in own_line or near).most_common(2)
            if counts[0][1] > counts[1][1] if len(counts) > 1 else counts[0][1] > 1:
                return next(
                    (each for each in reversed(own_line or near) if each.issuer == counts[0][0]), None
                )
        topic = self._topic(place)
        return topic if topic is not None and topic.issuer in issuers else None

    def _is_told_of(self, name: Name) -> bool:
        """Whether a name is more than where something is told, or who tells it."""
        is_aside = only_speaks(self.text, name, self.lang) or is_city(self.text, name)
        return not is_aside and not self._is_place(name)

    def _home_index(self, names: list[Name], sort: str, place: int) -> Name | None:
        """Return the index of the one exchange that a Turkish text names, or of the home market."""
        if sort != "index" or self.lang != "tr":
            return None
        behind = partial(self._names, place, min(len(self.text), place + MEMORY))
        return home_index(names, behind, self.text, place, directory=self._mentions.directory)

    def _listed_before(self, place: int, names: list[Name]) -> list[Name]:
        """Return the names of securities that the sentence before a place holds."""
        start = self._start_of_sentence_before(place, 1)
        return [each for each in names if each.start >= start and each.listed]

    def _speaks_of_another(self, start: int, end: int, names: list[Name]) -> bool:
        """Whether the sentence at ``start`` speaks of somebody unknown, of whom the next one may go on to speak."""
        if _UNKNOWN_FIRM.match(self.text, start) is not None:
            return True
        return speaks_of_stranger(self.text, start, end, self.lang, names)

    def heading(self, place: int) -> Mark | None:
        """Return the words of a list's heading that say which way all lines under it moved: "Top gainers", over "X: 2%"."""
        line = self.text.rfind("\n", 0, place)
        for _ in range(ITEMS):
            if line <= 0:
                return None
            start = self.text.rfind("\n", 0, line) + 1
            above = self.text[start:line]
            if above.strip() and not states_percent(above):
                if len(above) > HEADING:
                    return None
                found = self._lexicon.find(fold(above), offset=start, lang=self.lang)
                ways = [
                    each for each in found if each.kinds & marks.LIST_HEADER and each.kinds & marks.MOTION
                ]
                return ways[0] if len(ways) == 1 else None
            line = start - 1
        return None

    def _section(self, place: int) -> Mark | None:
        return time_of_section(self.text, place, self._lexicon, self.lang)

    def _is_item(self, start: int, end: int, percents: int) -> bool:
        """Whether a line that is short for its percents stands under a heading that says which way it moved."""
        return (
            opens_line(self.text, start)
            and end - start <= HEADING * percents
            and self.heading(start) is not None
        )

    def _is_place(self, name: Name) -> bool:
        """Whether an exchange's index is only where something trades: "to Rs 2,328 on the BSE"."""
        if name.type is not InstrumentType.INDEX:
            return False
        german = self.lang in CAPITAL_NOUNS and holds_papers(self.text, name.start, name.end)
        return german or _ON.search(self.text[max(0, name.start - 8) : name.start]) is not None

    def _without_places(self, names: list[Name]) -> list[Name]:
        """Return names without the German indices that only say where a stock among them trades: "Bayer war der größte Verlierer im Dax"."""
        if self.lang not in CAPITAL_NOUNS or not any(each.is_stock for each in names):
            return names
        return [
            each
            for each in names
            if each.type is not InstrumentType.INDEX or not is_inside(self.text, each.start)
        ]

    def _topic(self, place: int) -> Name | None:
        """Return the stock that the text before ``place`` speaks of: named twice, and twice as often as any other."""
        told = self._names(max(0, place - TOPIC_REACH), place)
        stocks = [each for each in told if each.is_stock and each.listed]
        names = [each for each in stocks if not only_speaks(self.text, each, self.lang)]
        ranked = Counter(each.issuer for each in names).most_common(2)
        if not ranked or ranked[0][1] < 2 or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
            return None
        return next((each for each in reversed(names) if each.issuer == ranked[0][0]), None)

    def _start_of_sentence_before(self, place: int, look_ahead: int) -> int:
        """Return where the sentence before ``place`` begins; with ``look_ahead`` none is passed over that ends right there."""
        low, limit = max(0, place - LEFT), place + look_ahead
        ends = [end for _, end in ends_between(self.text, low, limit) if end <= place]
        whole = [end for end in ends if self.text[end:place].strip()]
        own_start = len(whole) == len(ends)  # the place stands inside its sentence, so the last end opens it
        back = 2 if own_start else 1
        return whole[-back] if len(whole) >= back else max(0, place - LEFT)

    def _names(self, begin: int, end: int) -> list[Name]:
        """Return the names of a stretch; each line is read once."""
        found: list[Name] = []
        line = self.text.rfind("\n", 0, begin) + 1
        place = line + (begin - line) // CHUNK * CHUNK
        while place < end:
            stop = self.text.find("\n", place, place + CHUNK)
            stop = min(len(self.text), place + CHUNK) if stop < 0 else stop
            found += [
                each for each in self._names_of_line(place, stop) if begin <= each.start and each.end <= end
            ]
            place = stop + (self.text[stop : stop + 1] == "\n")
        return found

    def _names_of_line(self, start: int, end: int) -> list[Name]:
        if start not in self._named:
            folded = fold(self.text[start:end])
            names = self._mentions.find(self.text, folded, start, self.lang)
            marks = self._lexicon.find(folded, offset=start, lang=self.lang) if names else []
            kept = unshadowed(self.text, names, marks, self.lang)
            if self.lang in CAPITAL_NOUNS:
                kept = [each for each in kept if not is_noun(each, marks)]
            if may_join(folded, self.lang):
                kept, _ = with_joined(self._mentions.directory, self.text, (start, end), kept, marks)
            self._named[start] = kept
        return self._named[start]
